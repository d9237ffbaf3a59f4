import { type Block, paragraph } from "./block.ts";
import { code } from "./encode.ts";
import { firstLine, linksOf, noticeOf } from "./first-line.ts";
import type { ReportInput } from "./input.ts";
import { commentBudget, cutToFit } from "./limit.ts";
import { renderMarker } from "./marker.ts";
import { contextBlocks } from "./section/context.ts";
import { modelBlocks, modelFolds } from "./section/model.ts";
import { modelsBlocks } from "./section/models.ts";
import { problemBlocks } from "./section/problem.ts";
import { shortSha } from "./section/provenance.ts";

export type { ReportInput, ReportProblem } from "./input.ts";
export { parseMarker } from "./marker.ts";

/** The pull-request comment: the first line is the whole report, then one screen, then folds; the hidden
 *  marker ends it. Never above 65,000 UTF-16 units. */
export function renderComment(input: ReportInput): string {
  const blocks: Block[] = [paragraph(firstLine(input)), ...contextBlocks(input), ...bodyOf(input)];
  const tail = `${footer(input)}\n\n${renderMarker(input.marker)}`;
  return cutToFit(blocks, { tail, notice: noticeOf(input) }, commentBudget);
}

function bodyOf(input: ReportInput): Block[] {
  const [record, ...others] = input.records;
  const [problem] = input.problems;
  if (input.records.length + input.problems.length > 1) return modelsBlocks(input);
  if (record !== undefined && others.length === 0) return [...modelBlocks(record), ...modelFolds(record)];
  return problem === undefined ? [] : problemBlocks(problem);
}

function footer(input: ReportInput): string {
  const baselines = new Set(input.records.map((record) => record.baseline.sha));
  const [sha = null] = baselines.size === 1 ? [...baselines] : [];
  const against = sha === null ? "" : ` against ${code(shortSha(sha))}`;
  const parts = [`${code(shortSha(input.headSha))}${against}`, ...linksOf(input)];
  const problem = input.records.length === 0 ? input.problems[0] : undefined;
  return `<sub>${[...parts, ...(problem === undefined ? [] : [code(problem.code)])].join(" · ")}</sub>`;
}
