/** A list of doubles that grows by half, without an object a value. */
export interface GrowingNumbers {
  push(value: number): void;
  length(): number;
  values(): Float64Array;
}

export function makeGrowingNumbers(): GrowingNumbers {
  let held = new Float64Array(4096);
  let filled = 0;
  return {
    push(value) {
      if (filled === held.length) {
        const larger = new Float64Array(Math.ceil(held.length * 1.5));
        larger.set(held);
        held = larger;
      }
      held[filled++] = value;
    },
    length: () => filled,
    values: () => held.subarray(0, filled),
  };
}
