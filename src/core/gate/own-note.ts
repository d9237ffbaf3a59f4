import type { MetricRecord, MetricStats } from "../record/evaluation.ts";

const mark = "also: ";

/** What the measurement itself had to say of a metric that can be judged, whether it was judged before or not. */
export function ownNote(stats: MetricStats | MetricRecord): string {
  if (stats.status !== "ok") return "";
  if (!("verdict" in stats)) return stats.note;
  const at = stats.note.indexOf(mark);
  return at < 0 ? "" : stats.note.slice(at + mark.length);
}

/** The verdict's reason, then the measurement's own note behind a mark by which it is found again. */
export function joinNotes(verdictNote: string, own: string): string {
  return [verdictNote, own === "" ? "" : mark + own].filter((part) => part !== "").join("; ");
}
