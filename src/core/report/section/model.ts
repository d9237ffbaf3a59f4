import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { type Block, paragraph } from "../block.ts";
import { brokenOf, caseOf, gatedMetricsOf, worstFirst } from "../case.ts";
import { atMostFive } from "../fold-limit.ts";
import { markdown } from "../prose.ts";
import { searchFold } from "./baseline-search.ts";
import { calibrationFold } from "./calibration.ts";
import { causesBlock, changesFold, type Scope } from "./changes.ts";
import { reasonsBlock } from "./context.ts";
import { discoveredFold } from "./discovered.ts";
import { evidenceFold } from "./evidence.ts";
import { fairnessFold } from "./fairness.ts";
import { flipsFold } from "./flips.ts";
import { guardrailBlocks, guardrailsFold } from "./guardrails.ts";
import { historyFold } from "./history.ts";
import { legendBlocks, metricTable } from "./metric-table.ts";
import { baselineSentence, comparedSentence, isCompared } from "./provenance.ts";
import { settleBlocks } from "./settle.ts";
import { sliceValuesFold } from "./slice-values.ts";
import { slicesFold } from "./slices.ts";
import { tuningFold } from "./tuning.ts";
import { ungatedFold } from "./ungated.ts";
import { firstRunBlocks, notComparableBlocks } from "./ways-on.ts";

/** What a screen shows of one model: the numbers that decided, and against what. */
export function modelBlocks(
  record: EvaluationRecord,
  scope: Scope,
  bars: "legend" | "no legend" = "legend",
): Block[] {
  return [
    ...resultBlocks(record, bars),
    ...reasonsBlock(record),
    ...settleBlocks(record),
    ...causesBlock(record, scope),
    paragraph(provenance(record)),
  ];
}

function provenance(record: EvaluationRecord): string {
  const sentences = isCompared(record)
    ? [baselineSentence(record), comparedSentence(record)]
    : [baselineSentence(record)];
  return sentences.map(markdown).join(" ");
}

function resultBlocks(record: EvaluationRecord, bars: "legend" | "no legend"): Block[] {
  const which = caseOf(record);
  if (which === "not-comparable") return notComparableBlocks(record);
  if (which === "no-baseline") return firstRunBlocks(record);
  const shown = shownMetrics(record);
  if (shown.length === 0) return guardrailBlocks(record);
  const legend = bars === "legend" ? legendBlocks(shown) : [];
  return [metricTable(shown, brokenOf(record)), ...legend, ...guardrailBlocks(record)];
}

/** The gated ones, or all when nothing gates. */
export function shownMetrics(record: EvaluationRecord): MetricRecord[] {
  const gated = gatedMetricsOf(record);
  return gated.length > 0 ? gated : worstFirst(record.metrics);
}

/** What stands behind a click, each with its finding; at most five. */
export function modelFolds(record: EvaluationRecord, scope: Scope): Block[] {
  const compared = isCompared(record);
  return atMostFive([
    ...changesFold(record, scope),
    ...tuningFold(record),
    ...(compared ? slicesFold(record) : sliceValuesFold(record)),
    ...discoveredFold(record),
    ...fairnessFold(record),
    ...(compared ? flipsFold(record) : []),
    ...(compared && gatedMetricsOf(record).length > 0 ? ungatedFold(record) : []),
    ...calibrationFold(record),
    ...(compared ? guardrailsFold(record) : []),
    ...historyFold(record),
    ...searchFold(record),
    ...evidenceFold(record),
  ]);
}
