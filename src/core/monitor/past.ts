import type { AlarmKind } from "../config/alarm-kinds.ts";
import type { Series } from "../record/monitor-state.ts";

/** What earlier windows of each series were, from the monitor's memory. */
export interface Past {
  /** Values of the first windows that were not beyond, oldest first. */
  baselineOf(kind: AlarmKind, name: string): readonly number[];
}

export function pastOf(series: readonly Series[]): Past {
  const known = new Map(series.map((each) => [`${each.kind} ${each.name}`, each.baseline]));
  return { baselineOf: (kind, name) => known.get(`${kind} ${name}`) ?? [] };
}

/** Earlier windows that are needed before they say how far windows lie apart by nature. */
export const fewestWindows = 8;
