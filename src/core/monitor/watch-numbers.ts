import type { WatchedNumbers } from "../config/monitor-numbers-schema.ts";
import type { WatchedNumber } from "../record/monitoring.ts";
import { predictionBand } from "../stats/prediction-band.ts";
import type { Past } from "./past.ts";
import { placeOf, type Seen } from "./series.ts";

/** One number of one window; null: its source has none. */
export interface NumberAsk {
  readonly name: string;
  readonly rule: WatchedNumbers["queries"][string];
  readonly value: number | null;
  /** The chance that one without limits is beyond when nothing changed, at most. */
  readonly level?: number;
}

/** How many are held against their earlier windows: tests, of which each could open an alarm by chance. */
export function testedNumbers(numbers: WatchedNumbers | undefined): number {
  return Object.values(numbers?.queries ?? {}).filter(isTested).length;
}

function isTested({ min, max }: WatchedNumbers["queries"][string]): boolean {
  return min === undefined && max === undefined;
}

/**
 * A number against its limits, or, without any, against the band of ten or more earlier windows, on both sides. It is
 * inside below seven tenths of a ceiling, or of the way from the middle of the band to its end; within two limits, or
 * above a floor, there is no such measure, and what is not beyond is inside.
 */
export function watchNumber({ name, rule, value, level = 1 }: NumberAsk, past: Past): WatchedNumber {
  const { alarm, min = null, max = null } = rule;
  const judged = { name, kind: alarm, value };
  if (isTested(rule))
    return { ...judged, ...placeInBand(value, past.baselineOf(alarm, seriesOf(name)), level) };
  const isUnder = value !== null && min !== null && value < min;
  const isOver = value !== null && max !== null && value > max;
  const isCeiling = min === null && max !== null && max > 0;
  const place = isCeiling ? placeOf(isOver, value ?? 0, max) : placeOf(isUnder || isOver, 0, 1);
  return { ...judged, place, threshold: isUnder ? min : (max ?? min) };
}

function placeInBand(
  value: number | null,
  earlier: readonly number[],
  level: number,
): Pick<WatchedNumber, "place" | "threshold"> {
  const band = predictionBand(earlier, level, 2);
  if (band === null || value === null) return { place: "inside", threshold: null };
  const { mean, low, high } = band;
  const place = placeOf(value < low || value > high, Math.abs(value - mean), high - mean);
  return { place, threshold: value < mean ? low : high };
}

/** What the memory keeps; a window without a number leaves its series as it is. */
export function seenNumbers(window: string, numbers: readonly WatchedNumber[]): Seen[] {
  return numbers
    .filter(({ value }) => value !== null)
    .map(({ kind, name, place, value, threshold }) => ({
      ...{ kind, name: seriesOf(name), window },
      ...{ place, value, threshold },
    }));
}

/** A column, a metric or the endpoint's errors may have the same name and kind: they are other series. */
export function seriesOf(name: string): string {
  return `${name} (Prometheus)`;
}
