/** Numbers up to which memory is kept for the next array: more would stand in the way of what else is held. */
const mostKept = 1 << 21;
const mostSpare = 2;

const spare: Float64Array[] = [];

/** An array of n numbers for whoever writes all of them: whatever an earlier one held may still be in it. */
export function spareNumbers(n: number): Float64Array {
  const at = spare.findIndex((each) => each.length >= n);
  const found = spare[at];
  if (found === undefined) return new Float64Array(n);
  spare.splice(at, 1);
  return found.length === n ? found : new Float64Array(found.buffer, found.byteOffset, n);
}

/** Hands back an array that nobody reads any more: fresh memory for each of millions of numbers costs the collector
 *  more than the numbers cost. */
export function giveBack(values: Float64Array): void {
  const whole = new Float64Array(values.buffer);
  if (whole.length <= mostKept && spare.length < mostSpare) spare.push(whole);
}
