const kept = 128;

/** The 128 smallest and largest numbers of a column, exactly. */
export interface Extremes {
  add(values: Float64Array): void;
  /** How many values are above x; null when it is 128 or more. */
  above(x: number): number | null;
  below(x: number): number | null;
}

export function makeExtremes(): Extremes {
  let largest: number[] = [];
  let smallest: number[] = [];
  let floor = -Infinity;
  let ceiling = Infinity;
  return {
    add(values) {
      for (let k = 0; k < values.length; k++) {
        const value = values[k]!;
        if (value > floor && largest.push(value) === 2 * kept) {
          largest = largest.sort((a, b) => b - a).slice(0, kept);
          floor = largest[kept - 1]!;
        }
        if (value < ceiling && smallest.push(value) === 2 * kept) {
          smallest = smallest.sort((a, b) => a - b).slice(0, kept);
          ceiling = smallest[kept - 1]!;
        }
      }
    },
    above: (x) => counted(largest, (value) => value > x),
    below: (x) => counted(smallest, (value) => value < x),
  };
}

function counted(values: readonly number[], matches: (value: number) => boolean): number | null {
  const count = values.filter(matches).length;
  return count >= kept ? null : count;
}
