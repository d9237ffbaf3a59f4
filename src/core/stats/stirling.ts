const halfLogTwoPi = 0.9189385332046727;
/** B_2k / (2k(2k−1)) for k = 1…7, the coefficients of Stirling's series. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * δ(z) = ln Γ(z) − (z − ½) ln z + z − ½ ln 2π for z > 0: what Stirling's formula leaves out.
 * Series from 15 up, recurrence δ(z) = δ(z+1) + (z + ½) ln(1 + 1/z) − 1 below. Absolute error below 1e-14.
 */
export function stirlingCorrection(z: number): number {
  let shifted = z;
  let steps = 0;
  for (; shifted < 15; shifted++) steps += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  let sum = 0;
  for (let k = series.length - 1; k >= 0; k--) sum = sum * square + series[k]!;
  return steps + sum * inverse;
}

/** ln Γ(z) for z > 0. Relative error below 1e-13; near its zeros at 1 and 2 the absolute error is below 1e-14. */
export function logGamma(z: number): number {
  return (z - 0.5) * Math.log(z) - z + halfLogTwoPi + stirlingCorrection(z);
}
