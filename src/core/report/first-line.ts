import { caseWord, emojiOf, isRed, orderRecords } from "./case.ts";
import { address } from "./encode.ts";
import type { ReportInput } from "./input.ts";
import { counted } from "./number.ts";
import { nameOf } from "./phrase.ts";
import { markdown, type Prose } from "./prose.ts";
import { pendingWords } from "./section/pending.ts";
import { problemState } from "./section/problem.ts";
import { type Statement, stateOf } from "./statement.ts";

/** Emoji, verdict in bold, the numbers. */
export function firstLine(input: ReportInput): string {
  const { emoji, statement } = overall(input);
  const title: Prose = input.title === null ? [] : [{ text: input.title }, " · "];
  const fork = input.fork ? " (from a fork)" : "";
  return `${emoji} ${markdown([...title, { strong: statement.verdict }, fork, " ", ...statement.detail])}`;
}

interface Told {
  readonly emoji: string;
  readonly statement: Statement;
}

/** One model in full; of several a tally, then the worst; then whose result is still to come, which is not green. */
export function overall(input: ReportInput): Told {
  const { emoji, statement } = withResults(input);
  const { pending = [] } = input;
  if (pending.length === 0) return { emoji, statement };
  const failed = pending.some(({ strict }) => strict);
  const detail: Prose = [...statement.detail, " ", ...pendingWords(pending)];
  return {
    emoji: failed ? "❌" : emoji === "✅" ? "ℹ️" : emoji,
    statement: { ...statement, detail },
  };
}

function withResults({ records, problems, carried }: ReportInput): Told {
  if (records.length + problems.length === 0 && carried.length > 0)
    return { emoji: "✅", statement: untouched(carried.length) };
  const ordered = orderRecords(records);
  const worst = ordered[0];
  const problem = problems[0];
  const state = problem === undefined ? worst && stateOf(worst) : problemState(problem);
  const emoji = problem !== undefined || worst === undefined ? "❌" : emojiOf(worst);
  const statement = state ?? {
    verdict: ["No evidence: no result was handed over."],
    detail: ["A missing result is not a pass."],
  };
  if (records.length + problems.length <= 1) return { emoji, statement };
  const lead = problem ?? worst;
  const name: Prose = lead === undefined ? [] : [...nameOf(lead), ": "];
  return {
    emoji,
    statement: { verdict: [tally(records, problems.length)], detail: [...name, ...statement.detail] },
  };
}

function untouched(models: number): Statement {
  return {
    verdict: ["No model is touched by this pull request."],
    detail: [`Nothing had to be judged; the last results of ${counted(models, "model")} stand.`],
  };
}

function tally(records: ReportInput["records"], problems: number): string {
  const total = records.length + problems;
  const words = [
    ...Array.from({ length: problems }, () => "without evidence"),
    ...orderRecords(records).map((record) => caseWord(record).word),
  ];
  const counts = [...new Set(words)].map((word) => ({
    word,
    n: words.filter((other) => other === word).length,
  }));
  const parts = counts.map(({ word, n }, index) =>
    index === 0 ? `${n} of ${total} ${word}` : `${n} ${word}`,
  );
  const red = problems > 0 || records.some(isRed);
  return `${red ? "Gate failed: " : ""}${parts.join(", ")}.`;
}

/** Full report and run, as far as they have an address. */
export function linksOf({ reportUrl, runUrl }: ReportInput): string[] {
  const links = [
    ["full report", reportUrl],
    ["run", runUrl],
  ] as const;
  return links.flatMap(([label, url]) => {
    const safe = url === null ? null : address(url);
    return safe === null ? [] : [`[${label}](${safe})`];
  });
}

/** Stands where something was cut. */
export function noticeOf(input: ReportInput): string {
  const [link] = linksOf(input);
  const models = input.records.length + input.problems.length;
  const of = models > 1 ? ` of ${counted(models, "model")}` : "";
  return `**Cut here**, because GitHub takes no longer text: the rest${of} is in the ${link ?? "job summary"}.`;
}
