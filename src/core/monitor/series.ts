import type { AlarmKind } from "../config/alarm-kinds.ts";
import { type Observation, type PlaceInSeries, type Series, stateLimits } from "../record/monitor-state.ts";
import { type AlarmRule, clearAfter, clearShare } from "./alarm-rule.ts";

/** One number of one window, placed against its threshold. */
export interface Seen extends Observation {
  readonly kind: AlarmKind;
  readonly name: string;
  /** Whether the value may become part of what later windows are held against. */
  readonly counts?: boolean;
}

/** `beyond` is what a test says; what is not beyond is inside only below 0.7 of the threshold, so that a series on its
 *  edge does not open and close an alarm by turns. */
export function placeOf(beyond: boolean, size: number, threshold: number): PlaceInSeries {
  if (beyond) return "beyond";
  return size < clearShare * threshold ? "inside" : "between";
}

export function keyOf({ kind, name }: Pick<Series, "kind" | "name">): string {
  return `${kind} ${name}`;
}

/** The series after these observations, in their order. One of a window that the series has seen already changes
 *  nothing, so that two runs that look at the same window count it once. Pure. */
export function advance(before: readonly Series[], seen: readonly Seen[], rule: AlarmRule): Series[] {
  const series = new Map(before.map((each) => [keyOf(each), each]));
  for (const one of seen) {
    const known = series.get(keyOf(one)) ?? {
      kind: one.kind,
      name: one.name,
      recent: [],
      baseline: [],
      inAlarm: false,
    };
    series.set(keyOf(one), step(known, one, rule));
  }
  return [...series.values()].slice(-stateLimits.series);
}

function step(series: Series, one: Seen, rule: AlarmRule): Series {
  if (series.recent.some(({ window }) => window === one.window)) return series;
  const { window, place, value, threshold } = one;
  const recent = [...series.recent, { window, place, value, threshold }].slice(-stateLimits.recent);
  const inAlarm = series.inAlarm ? !isClear(recent) : opens(recent, rule);
  const joins =
    place !== "beyond" &&
    !inAlarm &&
    value !== null &&
    one.counts !== false &&
    series.baseline.length < stateLimits.baseline;
  return { ...series, recent, inAlarm, baseline: joins ? [...series.baseline, value] : series.baseline };
}

function opens(recent: readonly Observation[], { after, of }: AlarmRule): boolean {
  const last = recent.slice(-of);
  return last.at(-1)?.place === "beyond" && last.filter(({ place }) => place === "beyond").length >= after;
}

function isClear(recent: readonly Observation[]): boolean {
  const last = recent.slice(-clearAfter);
  return last.length === clearAfter && last.every(({ place }) => place === "inside");
}
