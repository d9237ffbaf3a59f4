import { alpha } from "../record/words.ts";

/** `of` windows are remembered; `after` of them beyond open an alarm. */
export interface AlarmRule {
  readonly after: number;
  readonly of: number;
}

/** Windows in a row inside before an alarm closes, and inside of what part of the threshold (docs/monitor.md). */
export const clearAfter = 2;
export const clearShare = 0.7;

/** @example parseRule("2 of 3") // { after: 2, of: 3 } */
export function parseRule(text: string): AlarmRule {
  const [, after, of] = /^(\d) of (\d)$/.exec(text) ?? [];
  return { after: Math.min(Number(after), Number(of)), of: Number(of) };
}

const quarterDays = 91.3125;
const days = { month: quarterDays / 3, quarter: quarterDays, year: 4 * quarterDays } as const;

/** False alarms a quarter.
 *  @example parseBudget("2/year") // 0.5 */
export function parseBudget(text: string): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)\/(month|quarter|year)$/.exec(text) ?? [];
  return (Number(count) * quarterDays) / days[unit as keyof typeof days];
}

/** The chance that a window in which nothing changed is the one that opens an alarm: it is beyond, and so are enough of
 *  those before it. Windows are taken as independent. */
export function openingChance(level: number, { after, of }: AlarmRule): number {
  let chance = 0;
  for (let k = after - 1; k <= of - 1; k++)
    chance += choose(of - 1, k) * level ** k * (1 - level) ** (of - 1 - k);
  return level * chance;
}

/**
 * The level of the test of one family in one window, at most 0.05, so that all families together open no more alarms
 * by chance than the budget allows: families × windows a quarter × openingChance(level) = budget. Columns of a window
 * are one family (Benjamini and Hochberg), so are its metrics (Holm).
 * @param budget false alarms a quarter
 * @param windowDays length of a window in days
 */
export function levelWithin(
  budget: number,
  { families, windowDays, rule }: { families: number; windowDays: number; rule: AlarmRule },
): number {
  const windows = (quarterDays / windowDays) * Math.max(1, families);
  const expected = (level: number) => windows * openingChance(level, rule);
  if (expected(alpha) <= budget) return alpha;
  let [low, high] = [0, alpha];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (expected(middle) <= budget) low = middle;
    else high = middle;
  }
  return low;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let j = 1; j <= k; j++) ways = (ways * (n - k + j)) / j;
  return ways;
}
