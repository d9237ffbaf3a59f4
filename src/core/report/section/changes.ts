import type { EvaluationRecord } from "../../record/evaluation.ts";
import type { StageRow } from "../../record/stages.ts";
import type { Change, Cost } from "../../record/training.ts";
import { sinceOf } from "../../train/reuse.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
import type { ChangedFile, ReportInput } from "../input.ts";
import { bytes, counted, plain, signed } from "../number.ts";
import { listed, markdown, type Part, type Prose } from "../prose.ts";
import { filesUnder } from "../touched.ts";

const mostRows = 20;
const mostFiles = 8;

/** What of a report says which code changed. */
export type Scope = Pick<ReportInput, "files" | "paths">;

export interface Causes {
  readonly changes: readonly Change[];
  /** null: how one of the sides was made is not known. */
  readonly compared: boolean;
  readonly files: readonly ChangedFile[];
  readonly costs: readonly Cost[];
}

/** What changed together with a model's result: what its training was told, and the code of the pull request that it
 *  is made from (all of the pull request's files when no path is named). */
export function causesOf(record: EvaluationRecord, input: Scope): Causes {
  const path = Object.hasOwn(input.paths, record.model) ? input.paths[record.model] : undefined;
  const files = path === undefined ? (input.files ?? []) : filesUnder(path, input.files ?? []);
  const known = new Set((record.changes ?? []).map(({ name }) => name));
  return {
    changes: record.changes ?? [],
    compared: record.changes !== undefined,
    files: files
      .filter((file) => !known.has(file.path))
      .toSorted((a, b) => b.added + b.removed - a.added - a.removed || (a.path < b.path ? -1 : 1)),
    costs: record.costs ?? [],
  };
}

/** One line beside the numbers: what changed with them. */
export function causesBlock(record: EvaluationRecord, input: Scope): Block[] {
  const { changes, files } = causesOf(record, input);
  const told = changes.map(({ name, baseline, candidate, kind }): Prose => {
    if (kind === "param") return [{ code: name }, " ", value(baseline), " → ", value(candidate)];
    return [{ code: name }];
  });
  const named: Prose[] = changes.length > 0 ? told : record.causes.map((cause): Prose => [{ code: cause }]);
  const code: Prose[] = named.length > 0 ? [] : files.map((file): Prose => [{ code: file.path }]);
  const all = [...named, ...code];
  if (all.length === 0) return [];
  return [
    paragraph(
      markdown([
        { strong: ["Changed with it:"] },
        " ",
        ...listed(all, 4),
        ". That does not yet make it the cause.",
      ]),
    ),
  ];
}

function value(text: string | null): Part {
  return text === null ? "none" : { code: text };
}

/** Everything that changed, beside what it did: one row a change, then cost. */
export function changesFold(record: EvaluationRecord, input: Scope): Block[] {
  const causes = causesOf(record, input);
  const { changes, files, costs } = causes;
  const rows = [
    ...changes.slice(0, mostRows).map(changeRow),
    ...files.slice(0, mostFiles).map((file) => [code(file.path), "", churn(file), "code"]),
  ];
  const reused = record.training?.reusedFrom;
  const stages = record.training?.stages ?? [];
  const safety = safetyOf(record);
  const parts = [rows, costs, stages, safety].some((part) => part.length > 0);
  if (!parts && reused === undefined) return [];
  const left = Math.max(0, changes.length - mostRows) + Math.max(0, files.length - mostFiles);
  return [
    fold(`<b>What changed</b>: ${findingOf(causes)}`, [
      ...(reused === undefined ? [] : [paragraph(`The model was not trained anew: ${sinceOf(reused)}.`)]),
      ...(rows.length === 0 ? [] : [table(["what", "base", "this change", ""], "lrrl", rows)]),
      ...(left === 0 ? [] : [paragraph(`<sub>${counted(left, "more change")} not listed.</sub>`)]),
      ...safety,
      ...(stages.length === 0 ? [] : [stageTable(stages)]),
      ...(costs.length === 0 ? [] : [costTable(costs)]),
      ...(causes.compared || record.baseline.status !== "found" ? [] : [paragraph(unknownSentence)]),
    ]),
  ];
}

const unknownSentence =
  "<sub>How the base's model was trained is not recorded with its result, so parameters and data are not compared.</sub>";

function changeRow({ kind, name, baseline, candidate }: Change): string[] {
  const cell = (value: string | null) => (value === null ? "—" : code(value, 40));
  return [code(name), cell(baseline), cell(candidate), kindWords[kind]];
}

export const kindWords: Record<Change["kind"], string> = {
  param: "parameter",
  input: "file the training reads",
  dependency: "pins packages",
  command: "command, by digest",
  seed: "seed",
  machine: "machine",
};

export function churn({ before, added, removed }: ChangedFile): string {
  if (added + removed === 0) return before === null ? "" : "moved";
  return `${signed(added, 0)} ${signed(-removed, 0)}`;
}

function findingOf({ changes, files, costs }: Causes): string {
  const tally = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  const parts = [
    [tally("param"), "parameter"],
    [tally("input"), "training file"],
    [tally("dependency"), "lock file"],
    [files.length, "file of code"],
  ] as const;
  const said = parts
    .filter(([n]) => n > 0)
    .map(([n, noun]) => counted(n, noun, noun.startsWith("file of") ? "files of code" : `${noun}s`));
  const others = changes.filter(({ kind }) => ["command", "seed", "machine"].includes(kind)).length;
  if (others > 0) said.push(counted(others, "other setting"));
  if (said.length > 0) return said.join(", ");
  return costs.length > 0 ? "nothing known but size and time" : "nothing known";
}

const stageWords: Record<StageRow["result"], string> = {
  ran: "run anew",
  unchanged: "nothing changed",
  cached: "nothing changed, from the cache",
};

function safetyOf({ training }: EvaluationRecord): Block[] {
  const safety = training?.modelSafety;
  if (safety === undefined || safety.safe) return [];
  return [paragraph(`Unsafe to load where its origin is not trusted: ${safety.why}.`)];
}

function stageTable(stages: readonly StageRow[]): Block {
  const cells = stages.map(({ name, result, seconds }) => [
    code(name),
    stageWords[result],
    seconds === null ? "—" : amount("seconds", seconds),
  ]);
  return table(["stage", "", "time"], "llr", cells);
}

function costTable(costs: readonly Cost[]): Block {
  return table(
    ["cost", "base", "candidate", ""],
    "lrrl",
    costs.map((cost) => [
      cost.name,
      cost.baseline === null ? "—" : amount(cost.unit, cost.baseline),
      amount(cost.unit, cost.candidate),
      costWord(cost),
    ]),
  );
}

export function amount(unit: Cost["unit"], value: number): string {
  if (unit === "bytes") return bytes(value);
  return `${plain(value, value < 10 ? 1 : 0)} s`;
}

export function costWord({ baseline, candidate, unit }: Cost): string {
  if (baseline === null || baseline === 0) return unit === "seconds" ? "one machine's time, not gated" : "";
  const percent = (100 * (candidate - baseline)) / baseline;
  const moved = Math.abs(percent) < 0.05 ? "the same" : `${signed(percent, 1)} %`;
  return unit === "seconds" ? `${moved}; one machine's time, not gated` : moved;
}
