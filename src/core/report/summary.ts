import type { EvaluationRecord } from "../record/evaluation.ts";
import { type Block, paragraph } from "./block.ts";
import { caseOf, caseWord, gatedMetricsOf, orderRecords, worstFirst } from "./case.ts";
import { linksOf, noticeOf, overall } from "./first-line.ts";
import type { ReportInput, ReportProblem } from "./input.ts";
import { type Budget, cutToFit, summaryBudget } from "./limit.ts";
import { asSentence, markdown } from "./prose.ts";
import { searchFold } from "./section/baseline-search.ts";
import { calibrationFold } from "./section/calibration.ts";
import { carriedFold } from "./section/carried.ts";
import { changesFold } from "./section/changes.ts";
import { contextBlocks } from "./section/context.ts";
import { dataAlerts, dataFolds } from "./section/data.ts";
import { discoveredFold } from "./section/discovered.ts";
import { evidenceFold } from "./section/evidence.ts";
import { fairnessFold } from "./section/fairness.ts";
import { flipsFold } from "./section/flips.ts";
import { guardrailsFold } from "./section/guardrails.ts";
import { historyFold } from "./section/history.ts";
import { legendBlocks, metricTable } from "./section/metric-table.ts";
import { modelBlocks } from "./section/model.ts";
import { modelsTable } from "./section/models.ts";
import { problemBlocks, problemState } from "./section/problem.ts";
import { isCompared } from "./section/provenance.ts";
import { sliceValuesFold } from "./section/slice-values.ts";
import { slicesFold } from "./section/slices.ts";
import { tuningFold } from "./section/tuning.ts";
import { type Statement, stateOf } from "./statement.ts";

/** The job summary: every metric and slice of every model, nothing behind a click but the evidence. `used` is
 *  what the step's summary file holds already, in bytes: together they stay below 1 MiB. */
export function renderSummary(input: ReportInput, used = 0): string {
  const records = orderRecords(input.records);
  const several = records.length + input.problems.length > 1;
  const blocks = [
    ...(several ? [heading("##", "", overall(input).statement), modelsTable(input)] : []),
    ...contextBlocks(input),
    ...dataAlerts(input.data),
    ...input.problems.flatMap((problem) => problemPart(problem, several)),
    ...records.flatMap((record) => modelPart(record, input, several)),
    ...(records.length + input.problems.length === 0 ? [heading("##", "", overall(input).statement)] : []),
    ...carriedFold(input),
    ...dataFolds(input.data, 40).flatMap(opened),
    ...(input.keeping === undefined ? [] : [paragraph(markdown(asSentence(input.keeping, [])))]),
  ];
  const budget: Budget = { ...summaryBudget, bytes: Math.max(0, summaryBudget.bytes - used) };
  return `${cutToFit(blocks, { tail: linksOf(input).join(" · "), notice: noticeOf(input) }, budget)}\n`;
}

function heading(level: string, shape: string, { verdict, detail }: Statement): Block {
  const words = markdown(verdict).replace(/\.$/, "");
  return paragraph(`${level} ${shape === "" ? "" : `${shape} `}${words}\n\n${markdown(detail)}`);
}

function problemPart(problem: ReportProblem, several: boolean): Block[] {
  return [heading(several ? "###" : "##", "∅", problemState(problem)), ...problemBlocks(problem)];
}

function modelPart(record: EvaluationRecord, input: ReportInput, several: boolean): Block[] {
  const compared = isCompared(record);
  const ungated = worstFirst(record.metrics.filter((metric) => !metric.gated));
  const besides = compared && ungated.length > 0 && gatedMetricsOf(record).length > 0;
  return [
    heading(several ? "###" : "##", caseWord(record).shape, stateOf(record)),
    ...modelBlocks(record, input, "no legend"),
    ...(besides ? [paragraph("**Metrics that do not gate**"), metricTable(ungated)] : []),
    ...(compared ? guardrailsFold(record).flatMap(opened) : []),
    ...(compared && caseOf(record) !== "not-comparable" ? legendBlocks(record.metrics) : []),
    ...changesFold(record, input).flatMap(opened),
    ...tuningFold(record).flatMap(opened),
    ...(compared ? slicesFold(record, 1_000) : sliceValuesFold(record, 1_000)).flatMap(opened),
    ...discoveredFold(record).flatMap(opened),
    ...fairnessFold(record, 200).flatMap(opened),
    ...(compared ? flipsFold(record, 20).flatMap(opened) : []),
    ...calibrationFold(record, !several).flatMap(opened),
    ...historyFold(record, !several).flatMap(opened),
    ...searchFold(record),
    ...evidenceFold(record),
  ];
}

function opened(block: Block): Block[] {
  return block.kind === "fold" ? [paragraph(block.summary), ...block.blocks] : [block];
}
