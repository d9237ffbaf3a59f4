import type { EvaluationRecord } from "../record/evaluation.ts";
import { type Block, paragraph } from "./block.ts";
import { caseOf, caseWord, gatedOf, orderRecords, worstFirst } from "./case.ts";
import { linksOf, noticeOf, overall } from "./first-line.ts";
import type { ReportInput, ReportProblem } from "./input.ts";
import { type Budget, cutToFit, summaryBudget } from "./limit.ts";
import { markdown } from "./prose.ts";
import { searchFold } from "./section/baseline-search.ts";
import { contextBlocks } from "./section/context.ts";
import { evidenceFold } from "./section/evidence.ts";
import { fairnessFold } from "./section/fairness.ts";
import { flipsFold } from "./section/flips.ts";
import { legendBlocks, metricTable } from "./section/metric-table.ts";
import { modelBlocks } from "./section/model.ts";
import { modelsTable } from "./section/models.ts";
import { problemBlocks, problemState } from "./section/problem.ts";
import { isCompared } from "./section/provenance.ts";
import { slicesFold } from "./section/slices.ts";
import { type Statement, stateOf } from "./statement.ts";

/** The job summary: every metric and slice of every model, nothing behind a click but the evidence. `used` is
 *  what the step's summary file holds already, in bytes: together they stay below 1 MiB. */
export function renderSummary(input: ReportInput, used = 0): string {
  const records = orderRecords(input.records);
  const several = records.length + input.problems.length > 1;
  const blocks = [
    ...(several ? [heading("##", "", overall(input).statement), modelsTable(input)] : []),
    ...contextBlocks(input),
    ...input.problems.flatMap((problem) => problemPart(problem, several)),
    ...records.flatMap((record) => modelPart(record, several)),
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

function modelPart(record: EvaluationRecord, several: boolean): Block[] {
  const compared = isCompared(record);
  const ungated = worstFirst(record.metrics.filter((metric) => !metric.gated));
  const besides = compared && ungated.length > 0 && gatedOf(record).length > 0;
  return [
    heading(several ? "###" : "##", caseWord(record).shape, stateOf(record)),
    ...modelBlocks(record, "no legend"),
    ...(besides ? [paragraph("**Metrics that do not gate**"), metricTable(ungated)] : []),
    ...(compared && caseOf(record) !== "not-comparable" ? legendBlocks(record.metrics) : []),
    ...(compared ? slicesFold(record, 1_000).flatMap(opened) : []),
    ...fairnessFold(record, 200).flatMap(opened),
    ...(compared ? flipsFold(record, 20).flatMap(opened) : []),
    ...searchFold(record),
    ...evidenceFold(record),
  ];
}

function opened(block: Block): Block[] {
  return block.kind === "fold" ? [paragraph(block.summary), ...block.blocks] : [block];
}
