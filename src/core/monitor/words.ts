import type { AlarmKind } from "../config/alarm-kinds.ts";
import type { PlaceInSeries } from "../record/monitor-state.ts";
import type { Chart } from "../record/monitoring.ts";
import { plain } from "../report/number.ts";

/** What an alarm of a kind is called in a title. */
export const kindTitles: Readonly<Record<AlarmKind, string>> = {
  drift: "input drift",
  quality: "broken data",
  performance: "worse performance",
  labels: "labels are late",
  endpoint: "the endpoint",
};

export const placeWords: Readonly<Record<PlaceInSeries, string>> = {
  beyond: "▼ over",
  between: "· between",
  inside: "· quiet",
};

/** A value of a series with as many digits as it needs: shares and distances by their size. */
export function spellValue(value: number | null): string {
  if (value === null) return "–";
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 1000) return plain(value, 0);
  return plain(value, size >= 10 ? 1 : size >= 0.1 ? 3 : 4);
}

/** @example spellPoint("2026-11-19T00:00:00.000Z", 86400) // "19 Nov" */
export function spellStart(window: string, seconds: number): string {
  const [, month = "", day = ""] = window.slice(0, 10).split("-");
  const date = `${Number(day)} ${months[Number(month) - 1]}`;
  return seconds < 86_400 ? `${date} ${window.slice(11, 16)}` : date;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What a series measures, for the head of its column. */
export function measureOf({ kind }: Pick<Chart, "kind">): string {
  if (kind === "drift") return "distance";
  if (kind === "quality") return "errors";
  if (kind === "labels") return "share with a label";
  return "value";
}
