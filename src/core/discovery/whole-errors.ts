/** Errors as whole numbers, so that no order of adding them changes a sum: e·2^k for the largest k whose sum over all
 *  rows stays below 2^52. */
export interface WholeErrors {
  readonly errors: Float64Array;
  /** Σ of the errors over the rows, and of their sizes. */
  readonly sum: number;
  readonly size: number;
}

/** @param errors finite */
export function toWholeErrors(errors: Float64Array): WholeErrors {
  let largest = 0;
  for (let row = 0; row < errors.length; row++) largest = Math.max(largest, Math.abs(errors[row]!));
  if (largest === 0) return { errors, sum: 0, size: 0 };
  const room = 2 ** 52 / Math.max(1, errors.length);
  // A power of 2, found through the logarithm and mended where that is rounded.
  let scale = 2 ** Math.max(-1000, Math.min(1000, Math.floor(Math.log2(room / largest))));
  while (largest * scale > room) scale /= 2;
  const whole = new Float64Array(errors.length);
  let sum = 0;
  let size = 0;
  for (let row = 0; row < whole.length; row++) {
    const error = Math.round(errors[row]! * scale);
    whole[row] = error;
    sum += error;
    size += Math.abs(error);
  }
  return { errors: whole, sum, size };
}
