import type { MetricRecord } from "../record/evaluation.ts";
import { paragraph } from "./block.ts";
import { gatedOf, looksWorse, orderRecords } from "./case.ts";
import { clipped, visible } from "./encode.ts";
import { firstLine, linksOf, noticeOf, overall } from "./first-line.ts";
import { headline } from "./headline.ts";
import type { ReportInput } from "./input.ts";
import { checkBudget, cutToFit } from "./limit.ts";
import { nameOf } from "./phrase.ts";
import { plainly } from "./prose.ts";
import { reading } from "./reading.ts";
import { contextBlocks } from "./section/context.ts";
import { modelBlocks, modelFolds } from "./section/model.ts";
import { modelsBlocks } from "./section/models.ts";
import { pendingWords } from "./section/pending.ts";
import { problemBlocks } from "./section/problem.ts";

export interface CheckNote {
  readonly path: string;
  readonly line: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

export interface CheckText {
  /** Under 100 characters. */
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  /** Worst first. */
  readonly annotations: readonly CheckNote[];
}

/** A check run's words: the title is the whole report for a list of checks. */
export function renderCheck(input: ReportInput): CheckText {
  const [record, ...others] = input.records;
  const single = record !== undefined && others.length === 0 && input.problems.length === 0;
  const body = single
    ? modelBlocks(record, input)
    : input.records.length + input.problems.length > 1
      ? modelsBlocks(input)
      : input.problems.flatMap(problemBlocks);
  const links = { tail: linksOf(input).join(" · "), notice: noticeOf(input) };
  return {
    title: titleOf(input),
    summary: cutToFit([paragraph(firstLine(input)), ...contextBlocks(input), ...body], links, checkBudget),
    text: single ? cutToFit(modelFolds(record, input), { tail: "", notice: links.notice }, checkBudget) : "",
    annotations: annotationsOf(input),
  };
}

function titleOf(input: ReportInput): string {
  const [record] = input.records;
  const { pending = [] } = input;
  const single = record !== undefined && input.records.length + input.problems.length === 1;
  if (single && pending.length === 0) return headline(record);
  if (single) return clipped(`${plainly(pendingWords(pending))} ${headline(record)}`, 99);
  const { statement } = overall(input);
  return clipped(`${plainly(statement.verdict)} ${plainly(statement.detail)}`, 99);
}

function annotationsOf(input: ReportInput): CheckNote[] {
  if (input.place === null) return [];
  const { gates, ...place } = input.place;
  const missing = input.problems.map((problem) => ({
    ...place,
    level: "failure" as const,
    title: visible(`∅ no evidence: ${plainly(nameOf(problem))}`, 200),
    message: visible(`${problem.message} ${problem.hint}`, 4_000),
  }));
  const noted = orderRecords(input.records).flatMap((record) =>
    gatedOf(record).flatMap((metric) => {
      const level = levelOf(metric);
      if (level === null) return [];
      const title = visible(`${plainly(nameOf(record))}: ${metric.name} ${metric.verdict}`, 200);
      const rule = `${record.model}/${metric.name}`;
      const line = Object.hasOwn(gates, rule) ? gates[rule]! : place.line;
      return [{ ...place, line, level, title, message: messageOf(metric) }];
    }),
  );
  return [...missing, ...noted];
}

function levelOf(metric: MetricRecord): CheckNote["level"] | null {
  if (metric.verdict === "regressed" || metric.verdict === "no-evidence" || metric.floor?.held === false)
    return "failure";
  return looksWorse(metric) ? "warning" : null;
}

function messageOf(metric: MetricRecord): string {
  const floor = metric.floor?.held === false ? " Its hard limit is not held." : "";
  return visible(`${metric.name}: ${plainly(reading(metric))}.${floor}`, 4_000);
}
