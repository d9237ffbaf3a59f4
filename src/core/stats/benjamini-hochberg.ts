/**
 * Benjamini and Hochberg's adjusted p values, in the order given: the running minimum, from the largest p down, of
 * k·p_(i)/i, at most 1.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p.map((_value, index) => index).sort((a, b) => p[b]! - p[a]! || b - a);
  const adjusted = new Array<number>(p.length).fill(1);
  let running = 1;
  order.forEach((index, fromLargest) => {
    running = Math.min(running, (p.length * p[index]!) / (p.length - fromLargest));
    adjusted[index] = running;
  });
  return adjusted;
}
