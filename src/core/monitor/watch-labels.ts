import type { SeenWindow } from "../record/monitor-state.ts";
import { placeOf, type Seen } from "./series.ts";

export interface LabelRule {
  /** Share of a window's rows that must have a label. */
  readonly share: number;
  readonly withinMs: number;
}

/** Whether a window's labels are there, still expected, or missed. Labels are judged once, when enough have come or when
 *  their time is over. */
export function judgeLabels(
  {
    end,
    labelled,
    rows,
    now,
  }: { readonly end: number; readonly labelled: number; readonly rows: number; readonly now: number },
  { share, withinMs }: LabelRule,
): Exclude<SeenWindow["labelled"], "none"> {
  if (rows > 0 && labelled >= share * rows) return "done";
  return now < end + withinMs ? "waiting" : "missed";
}

export function seenLabels(
  window: string,
  outcome: "done" | "missed",
  share: number,
  { share: needed }: LabelRule,
): Seen {
  const place = placeOf(outcome === "missed", 0, 1);
  return {
    kind: "labels",
    name: "labels in time",
    window,
    place,
    value: share,
    threshold: needed,
    counts: false,
  };
}
