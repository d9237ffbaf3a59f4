import { shortSha } from "../short-sha.ts";
import { type Block, paragraph, renderBlock } from "./block.ts";
import { worstCase } from "./case.ts";
import { code } from "./encode.ts";
import { firstLine, linksOf, noticeOf } from "./first-line.ts";
import type { ReportInput } from "./input.ts";
import { commentBudget, cutToFit } from "./limit.ts";
import { renderMarker } from "./marker.ts";
import { marginsOf, mergePushes, type Push, parsePushes, renderPushes } from "./pushes.ts";
import { carriedFold } from "./section/carried.ts";
import { contextBlocks } from "./section/context.ts";
import { dataAlerts, dataFolds } from "./section/data.ts";
import { modelBlocks, modelFolds } from "./section/model.ts";
import { modelsBlocks } from "./section/models.ts";
import { offerBlocks } from "./section/overrides.ts";
import { problemBlocks } from "./section/problem.ts";
import { isCommit } from "./section/provenance.ts";
import { pushesBlock } from "./section/pushes.ts";

export type { ReportInput, ReportProblem } from "./input.ts";
export { parseMarker } from "./marker.ts";

/** The pull-request comment: the first line is the whole report, then one screen, then folds; the hidden
 *  marker ends it. Never above 65,000 UTF-16 units.
 *  @param earlier texts of ours that are there: the history of pushes they carry goes on. Nothing else is read from them,
 *  and rendering over one's own text changes nothing. */
export function renderComment(input: ReportInput, earlier: readonly string[] = []): string {
  const pushes = mergePushes(olderPushes(input, earlier), pushOf(input));
  const blocks: Block[] = [
    paragraph(firstLine(input)),
    ...contextBlocks(input),
    ...dataAlerts(input.data),
    ...bodyOf(input),
    ...carriedFold(input),
    ...offerBlocks(input),
    ...dataFolds(input.data),
  ];
  const hidden = `${renderPushes(pushes)}\n${renderMarker(input.marker)}`;
  const ends = [...pushesBlock(pushes).map(renderBlock), footer(input), hidden];
  const tail = ends.filter((part) => part !== "").join("\n\n");
  return cutToFit(blocks, { tail, notice: noticeOf(input) }, commentBudget);
}

/** This push, as the history keeps it. */
function pushOf({ records, problems, headSha, marker }: ReportInput): Push[] {
  const verdict = worstCase(records, problems.length);
  if (verdict === null || !isCommit(headSha)) return [];
  const margins = problems.length > 0 ? undefined : marginsOf(records);
  return [
    { sha: headSha.slice(0, 12), run: marker.run, verdict, ...(margins === undefined ? {} : { margins }) },
  ];
}

/** What this run said before of its own push no longer holds. */
function olderPushes({ headSha, marker }: ReportInput, earlier: readonly string[]): Push[] {
  const own = headSha.slice(0, 12);
  return earlier.flatMap(parsePushes).filter(({ sha, run }) => sha !== own || run > marker.run);
}

function bodyOf(input: ReportInput): Block[] {
  const [record, ...others] = input.records;
  const [problem] = input.problems;
  if (input.records.length + input.problems.length > 1) return modelsBlocks(input);
  if (record !== undefined && others.length === 0)
    return [...modelBlocks(record, input), ...modelFolds(record, input)];
  return problem === undefined ? [] : problemBlocks(problem);
}

function footer(input: ReportInput): string {
  const baselines = new Set(input.records.map((record) => record.baseline.sha));
  const [sha = null] = baselines.size === 1 ? [...baselines] : [];
  const against = sha === null ? "" : ` against ${code(shortSha(sha))}`;
  const head = isCommit(input.headSha) ? [`${code(shortSha(input.headSha))}${against}`] : [];
  const parts = [...head, ...linksOf(input)];
  const problem = input.records.length === 0 ? input.problems[0] : undefined;
  const said = [...parts, ...(problem === undefined ? [] : [code(problem.code)])];
  return said.length === 0 ? "" : `<sub>${said.join(" · ")}</sub>`;
}
