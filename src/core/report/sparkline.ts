const bars = "▁▂▃▄▅▆▇█";

/** One bar a value, from the least to the largest.
 *  @param floor what the lowest bar stands for: 0 for counts, the least value for a course
 *  @example sparkline([1, 2, 3]) // "▁▅█" */
export function sparkline(values: readonly number[], floor = Math.min(...values)): string {
  const high = Math.max(...values);
  const step = high > floor ? (bars.length - 1) / (high - floor) : 0;
  return values.map((value) => bars[Math.round((value - floor) * step)]).join("");
}
