/**
 * Holm's adjusted p values, in the order given: the running maximum of (k − i + 1)·p_(i), at most 1.
 *
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_value, index) => index).sort((a, b) => p[a]! - p[b]! || a - b);
  const adjusted = new Array<number>(p.length).fill(1);
  let running = 0;
  order.forEach((index, rank) => {
    running = Math.min(1, Math.max(running, (p.length - rank) * p[index]!));
    adjusted[index] = running;
  });
  return adjusted;
}
