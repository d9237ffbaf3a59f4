/** An estimate: what an hour of the machine costs, times the hours that a training took; rounded to 6 digits, since the
 *  price of an hour is seldom known better.
 *  @example estimateCost(0.48, 1800) // 0.24 */
export function estimateCost(perHour: number, seconds: number): number {
  return Number(((perHour * seconds) / 3600).toPrecision(6));
}
