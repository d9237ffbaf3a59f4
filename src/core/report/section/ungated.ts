import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { type Block, fold } from "../block.ts";
import { worstFirst } from "../case.ts";
import { count } from "../number.ts";
import { isPointOnly } from "../verdict-words.ts";
import { metricTable } from "./metric-table.ts";

/** Metrics that are shown and decide nothing. */
export function ungatedFold({ metrics }: EvaluationRecord): Block[] {
  const shown = metrics.filter((metric) => !metric.gated);
  if (shown.length === 0) return [];
  const title =
    shown.length === 1 ? "1 metric that does not gate" : `${shown.length} metrics that do not gate`;
  return [fold(`<b>${title}</b>: ${finding(shown)}`, [metricTable(worstFirst(shown))])];
}

/** How many went which way. */
export function finding(metrics: readonly MetricRecord[]): string {
  const tally = (verdict: MetricRecord["verdict"]) =>
    metrics.filter((metric) => metric.verdict === verdict && !isPointOnly(metric)).length;
  const parts = [
    [tally("regressed"), "regressed"],
    [tally("improved"), "improved"],
    [tally("inconclusive"), "inconclusive"],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, word]) => `${count(n)} ${word}`);
  if (metrics.every(isPointOnly)) return "plain numbers, not judged";
  return said.length === 0 ? "none moved beyond its margin" : said.join(", ");
}
