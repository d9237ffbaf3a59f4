import { normalQuantile } from "./normal-quantile.ts";

/** How far one sample lies above another. */
export interface Shift {
  /** Of Hodges and Lehmann: by so much the ranks are balanced. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Interval of the shift x − y that the rank test of Mann and Whitney does not reject: normal law, ties averaged, continuity
 *  of a half, as R's wilcox.test(conf.int = TRUE, exact = FALSE) has it. The statistic falls in steps as the shift grows, so
 *  that each end is the step, found by halving. O((n + m) log(n + m)) for each of some fifty halvings.
 *  @param level of the interval, such as 0.98
 *  @throws RangeError for an empty sample
 *  @example shiftInterval([2, 3, 4], [1, 2, 3], 0.9).estimate // 1 */
export function shiftInterval(x: readonly number[], y: readonly number[], level: number): Shift {
  if (x.length === 0 || y.length === 0) throw new RangeError("a shift needs values on both sides");
  const [least, most] = [Math.min(...x) - Math.max(...y), Math.max(...x) - Math.min(...y)];
  const z = normalQuantile(1 - (1 - level) / 2);
  const cross = (isAbove: (shift: number) => boolean) => crossing(isAbove, least, most);
  return {
    estimate: cross((shift) => statistic(x, y, shift, 0) > 0),
    low: cross((shift) => statistic(x, y, shift, 0.5) > z),
    high: cross((shift) => statistic(x, y, shift, 0.5) > -z),
  };
}

/** Where a condition that holds below and not above ends. */
function crossing(isAbove: (shift: number) => boolean, least: number, most: number): number {
  if (!isAbove(least)) return least;
  if (isAbove(most)) return most;
  let [low, high] = [least, most];
  for (let turn = 0; turn < 200; turn++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (isAbove(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** Standardised rank sum of x moved down by the shift. 0 where all values are tied. */
function statistic(x: readonly number[], y: readonly number[], shift: number, continuity: number): number {
  const all = [
    ...x.map((value) => ({ value: value - shift, own: true })),
    ...y.map((value) => ({ value, own: false })),
  ];
  all.sort((a, b) => a.value - b.value);
  const [n, m, both] = [x.length, y.length, all.length];
  let [ranks, ties] = [0, 0];
  for (let from = 0; from < both; ) {
    let to = from;
    while (to < both && all[to]!.value === all[from]!.value) to += 1;
    const tied = to - from;
    ranks += all.slice(from, to).filter(({ own }) => own).length * ((from + to + 1) / 2);
    ties += tied ** 3 - tied;
    from = to;
  }
  const away = ranks - (n * (n + 1)) / 2 - (n * m) / 2;
  const variance = ((n * m) / 12) * (both + 1 - ties / (both * (both - 1)));
  return variance <= 0 ? 0 : (away - Math.sign(away) * continuity) / Math.sqrt(variance);
}
