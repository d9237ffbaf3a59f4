import { judgeAlarms } from "../../core/monitor/alarms.ts";
import { advanceStream, type WindowErrors } from "../../core/monitor/error-stream.ts";
import { type Reference, referenceDigest } from "../../core/monitor/reference.ts";
import { advance, type Seen } from "../../core/monitor/series.ts";
import { type MonitorState, type SeenWindow, stateLimits } from "../../core/record/monitor-state.ts";
import type { MonitorSettings } from "./settings.ts";

/** What a run adds to the memory. */
export interface Observations {
  readonly seen: readonly Seen[];
  readonly windows: readonly SeenWindow[];
  readonly reference: Reference;
  readonly errors: readonly WindowErrors[];
}

/** The memory as this run reads it: series that are measured against another reference begin anew. */
export function startState(before: MonitorState | null, reference: Reference): MonitorState | null {
  if (before === null || before.reference === referenceDigest(reference)) return before;
  const { errors: _of, ...kept } = before;
  return { ...kept, series: [] };
}

/** The memory after the run, whatever another run has written since it was read. Pure. */
export function nextState(
  stored: MonitorState | null,
  { model, environment, rule, coolDownMs, staleAfterMs, windowMs }: MonitorSettings,
  { seen, windows, reference, errors }: Observations,
  { leg, now }: { readonly leg: string; readonly now: number },
): MonitorState {
  const before = startState(stored, reference);
  const series = advance(before?.series ?? [], seen, rule);
  const stream = advanceStream(before?.errors ?? null, errors);
  return {
    schema: "evenhand/monitor-state/v1",
    ...{ model, leg, environment, series },
    ranAt: new Date(now).toISOString(),
    staleAfterSeconds: staleAfterMs / 1000,
    windowSeconds: windowMs / 1000,
    reference: referenceDigest(reference),
    alarms: judgeAlarms(before?.alarms ?? {}, series, { now, coolDownMs }),
    windows: mergeWindows(before?.windows ?? [], windows),
    ...(stream === null ? {} : { errors: stream }),
    dispatched: before?.dispatched ?? [],
  };
}

function mergeWindows(before: readonly SeenWindow[], seen: readonly SeenWindow[]): SeenWindow[] {
  const merged = new Map([...before, ...seen].map((one) => [one.start, one]));
  return [...merged.values()].sort((a, b) => (a.start < b.start ? -1 : 1)).slice(-stateLimits.windows);
}
