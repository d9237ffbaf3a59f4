import type { EvaluationRecord } from "../../record/evaluation.ts";
import { barAxis, barCell } from "../bar.ts";
import { type Block, fold, opened, paragraph, table } from "../block.ts";
import { caseWord, gatedOf, orderRecords } from "../case.ts";
import { figuresOf, pairOf } from "../figures.ts";
import type { ReportInput } from "../input.ts";
import { nameOf } from "../phrase.ts";
import { hypertext, markdown } from "../prose.ts";
import { changesFold } from "./changes.ts";
import { evidenceFold } from "./evidence.ts";
import { flipsFold } from "./flips.ts";
import { legendBlocks, metricName } from "./metric-table.ts";
import { modelBlocks } from "./model.ts";
import { problemBlocks, problemState } from "./problem.ts";

/** Several models: one row each, worst first, and a fold each with what its own comment would show. */
export function modelsBlocks(input: ReportInput): Block[] {
  const records = orderRecords(input.records);
  const leads = records.flatMap((record) => gatedOf(record).slice(0, 1));
  return [
    modelsTable(input),
    ...legendBlocks(leads),
    ...input.problems.map((problem) =>
      fold(`∅ <b>${hypertext(nameOf(problem))}</b>: no evidence`, [
        paragraph(markdown(problemState(problem).detail)),
        ...problemBlocks(problem),
      ]),
    ),
    ...records.map((record) => modelFold(record, input)),
  ];
}

/** One row a model, worst first. */
export function modelsTable(input: ReportInput): Block {
  return table(["model", "verdict", "Δ", barAxis, "metric", "base → candidate"], "llrcll", [
    ...input.problems.map(problemRow),
    ...orderRecords(input.records).map(modelRow),
  ]);
}

function problemRow(problem: ReportInput["problems"][number]): string[] {
  return [markdown(nameOf(problem)), "**∅\u00a0no\u00a0evidence**", "—", "", "", ""];
}

function modelRow(record: EvaluationRecord): string[] {
  const { shape, word } = caseWord(record);
  const verdict = `**${shape}\u00a0${word}**`;
  const metric = gatedOf(record)[0];
  if (metric === undefined) return [markdown(nameOf(record)), verdict, "", "", "", ""];
  const figures = figuresOf(metric);
  const compared = metric.delta !== null && metric.verdict !== "not-comparable";
  return [
    markdown(nameOf(record)),
    verdict,
    compared ? figures.delta : "—",
    barCell(metric),
    metricName(metric),
    compared ? pairOf(figures) : figures.candidate,
  ];
}

function modelFold(record: EvaluationRecord, input: ReportInput): Block {
  const { shape, word } = caseWord(record);
  const { flips } = record;
  const moved = flips === null ? "" : `, ${flips.broken} broken and ${flips.fixed} fixed`;
  const folds = [...changesFold(record, input), ...flipsFold(record, 4), ...evidenceFold(record)].map(opened);
  return fold(`${shape} <b>${hypertext(nameOf(record))}</b>: ${word}${moved}`, [
    ...modelBlocks(record, input, "no legend"),
    ...folds.flat(),
  ]);
}
