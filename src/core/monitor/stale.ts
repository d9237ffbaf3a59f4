import type { MonitorState } from "../record/monitor-state.ts";

/** What a dead monitor is: a sentence for people when the last run is too long ago; null: it is alive. */
export function staleSentence(
  { model, ranAt, staleAfterSeconds }: Pick<MonitorState, "model" | "ranAt" | "staleAfterSeconds">,
  now: number,
): string | null {
  const silent = (now - Date.parse(ranAt)) / 1000;
  if (silent <= staleAfterSeconds) return null;
  const last = ranAt.slice(0, 16).replace("T", " ");
  return `the monitor of \`${model}\` has not run since ${last} UTC, and ${spell(staleAfterSeconds)} is what it may be silent: GitHub disables schedules after 60 days without a commit`;
}

function spell(seconds: number): string {
  return seconds >= 86_400
    ? `${Number((seconds / 86_400).toFixed(1))} d`
    : `${Number((seconds / 3600).toFixed(1))} h`;
}
