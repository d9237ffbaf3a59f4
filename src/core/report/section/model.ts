import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { type Block, paragraph } from "../block.ts";
import { brokenOf, caseOf, gatedOf, worstFirst } from "../case.ts";
import { markdown } from "../prose.ts";
import { searchFold } from "./baseline-search.ts";
import { causesBlock, reasonsBlock } from "./context.ts";
import { evidenceFold } from "./evidence.ts";
import { fairnessFold } from "./fairness.ts";
import { flipsFold } from "./flips.ts";
import { legendBlocks, metricTable } from "./metric-table.ts";
import { baselineSentence, comparedSentence, isCompared } from "./provenance.ts";
import { settleBlocks } from "./settle.ts";
import { slicesFold } from "./slices.ts";
import { ungatedFold } from "./ungated.ts";
import { firstRunBlocks, notComparableBlocks } from "./ways-on.ts";

/** What a screen shows of one model: the numbers that decided, and against what. */
export function modelBlocks(record: EvaluationRecord, bars: "legend" | "no legend" = "legend"): Block[] {
  return [
    ...resultBlocks(record, bars),
    ...reasonsBlock(record),
    ...settleBlocks(record),
    ...causesBlock(record),
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
  if (shown.length === 0) return [];
  const numbers = metricTable(shown, brokenOf(record));
  return bars === "legend" ? [numbers, ...legendBlocks(shown)] : [numbers];
}

/** The gated ones, or all when nothing gates. */
export function shownMetrics(record: EvaluationRecord): MetricRecord[] {
  const gated = gatedOf(record);
  return gated.length > 0 ? gated : worstFirst(record.metrics);
}

/** What stands behind a click, each with its finding: six at most. */
export function modelFolds(record: EvaluationRecord): Block[] {
  const compared = isCompared(record);
  return [
    ...(compared ? slicesFold(record) : []),
    ...fairnessFold(record),
    ...(compared ? flipsFold(record) : []),
    ...(compared && gatedOf(record).length > 0 ? ungatedFold(record) : []),
    ...searchFold(record),
    ...evidenceFold(record),
  ];
}
