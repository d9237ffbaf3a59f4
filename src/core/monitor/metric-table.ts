import type { WatchedMetric } from "../record/monitoring.ts";
import { type Block, paragraph, table } from "../report/block.ts";
import { code, text } from "../report/encode.ts";
import { placeWords, spellValue } from "./words.ts";

/** What the gate's margins say of a window, and how small a loss is seen there at all. */
export function metricTable(metrics: readonly WatchedMetric[], how: string): Block[] {
  const known = metrics.filter(({ candidate }) => candidate !== null);
  if (known.length === 0) return [];
  const rows = known.map(({ name, candidate, baseline, margin, mde, place, note, status }) => [
    code(name),
    spellValue(baseline),
    spellValue(candidate),
    spellValue(margin),
    spellValue(mde),
    status !== "ok" ? text(note) : place === "between" ? "· not shown: within noise" : placeWords[place],
  ]);
  const head = [`metric, ${how}`, "reference", "window", "margin", "loss seen from", "state"];
  return [table(head, "lrrrrl", rows), ...sightOf(known)];
}

/** Said where a loss of two margins is not to be seen: such an alarm's silence says little. */
function sightOf(metrics: readonly WatchedMetric[]): Block[] {
  const short = metrics.filter(({ mde, margin }) => mde !== null && margin !== null && mde > 2 * margin);
  if (short.length === 0) return [];
  const named = short.slice(0, 5).map(({ name, mde }) => `${code(name)} below ${spellValue(mde)}`);
  return [
    paragraph(
      `<sub>Too few rows for the margin: a loss of ${named.join(", of ")} is missed in more than one window of five. Longer windows see more.</sub>`,
    ),
  ];
}
