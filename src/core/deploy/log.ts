import type { DeploymentEntry } from "../record/deployment.ts";
import { address, code, sentence, text } from "../report/encode.ts";
import { shortDigest } from "./binding.ts";
import { nameServed } from "./interrupted.ts";
import { isSameServed } from "./ledger.ts";
import { trialWords } from "./summary-canary.ts";

/** One attempt, or one thing that was asked: who, what, when, why, on what evidence. */
export interface LogItem {
  /** The line to go back to, or the last one of what is not finished. */
  readonly line: number;
  /** `waiting`: asked, and nobody answered yet. `open`: begun and never ended. */
  readonly outcome: string;
  readonly at: string;
  /** Who asked people to approve; null: nobody had to. */
  readonly askedBy: string | null;
  readonly entry: DeploymentEntry;
}

export interface LogFilter {
  readonly environment: string | null;
  readonly model: string | null;
  /** The newest so many. */
  readonly limit: number;
}

/** What happened, newest first; a started line is told by its finished one, an asked line by the attempt it led to. */
export function readLog(entries: readonly DeploymentEntry[], filter: LogFilter): LogItem[] {
  const ended = new Set(entries.flatMap(({ phase, started }) => (phase === "finished" ? [started] : [])));
  const answered = new Set(entries.flatMap(({ approval }) => approval?.asked ?? []));
  const items = entries.flatMap((entry): LogItem[] => {
    const { seq: line, phase, createdAt: at } = entry;
    const askedBy = entries.find(({ seq }) => seq === entry.approval?.asked)?.actor ?? null;
    const item = { line, at, askedBy, entry };
    if (phase === "finished") return [{ ...item, outcome: entry.outcome ?? "finished" }];
    if (phase === "started") return ended.has(line) ? [] : [{ ...item, outcome: "open" }];
    const isLast = !entries.some((other) => other.seq > line && isSamePlace(other, entry));
    return answered.has(line) ? [] : [{ ...item, outcome: isLast ? "waiting" : "superseded" }];
  });
  return items
    .filter(({ entry }) => filter.environment === null || entry.environment === filter.environment)
    .filter(({ entry }) => filter.model === null || entry.model === filter.model)
    .reverse()
    .slice(0, filter.limit);
}

function isSamePlace(a: DeploymentEntry, b: DeploymentEntry): boolean {
  return a.environment === b.environment && a.model === b.model && a.leg === b.leg;
}

/** For a terminal: a paragraph each. */
export function renderLogText(items: readonly LogItem[]): string {
  if (items.length === 0) return "nothing was deployed here\n";
  return items.map((item) => `${plain(paragraph(item))}\n`).join("\n");
}

function paragraph(item: LogItem): string {
  const { line, outcome, at, entry } = item;
  const { evidence, reason, run } = entry;
  const lines = [
    `${line}  ${when(at)}  ${outcome}  ${entry.model} in ${entry.environment}`,
    `    what: ${whatOf(entry, outcome)}`,
    `    who: ${whoOf(item)}`,
    ...(reason === null ? [] : [`    why: ${reason}`]),
    ...trialLines(entry),
    `    evidence: ${evidence === null ? "none: it served before" : `commit ${evidence.commit.slice(0, 7)}, run ${evidence.runId}, record ${shortDigest(evidence.record)}`}`,
    ...(run === null ? [] : [`    run: ${run.url}`]),
  ];
  return lines.join("\n");
}

function trialLines(entry: DeploymentEntry): string[] {
  const { canary, shadow } = entry;
  const looks = canary?.looks.length ?? 0;
  return [
    ...(shadow === undefined
      ? []
      : [`    shadow: ${shadow.different} of ${shadow.requests} answers differed`]),
    ...(canary === undefined
      ? []
      : [`    canary: ${trialWords(entry)}, ${looks} ${looks === 1 ? "look" : "looks"}; ${canary.why}`]),
  ];
}

/** What an attempt came to, as a clause with names between backticks. */
export function whatOf({ before, after, serving }: DeploymentEntry, outcome: string): string {
  if (outcome === "waiting" || outcome === "superseded") return `${nameServed(after)} was asked for`;
  if (outcome === "open") return `${nameServed(after)} was begun; what serves is not known`;
  const old = before?.digest === null && before.version === null ? "nothing" : nameServed(before);
  if (isSameServed(serving, after)) return `${nameServed(serving)} serves in place of ${old}`;
  return `${nameServed(serving)} serves; ${nameServed(after)} was to replace ${old}`;
}

/** Names are code spans in a table. */
export function whoOf(
  { entry, askedBy }: LogItem,
  name: (login: string) => string = (login) => login,
): string {
  const { actor, approver, approval } = entry;
  if (approver === null || approval === undefined) return name(actor);
  const by = approval.through === "issue" ? `on issue ${approval.issue}` : "as a reviewer of the environment";
  return `${name(askedBy ?? actor)}, approved by ${name(approver)} ${by}`;
}

function when(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

function plain(paragraphs: string): string {
  return paragraphs.replaceAll("`", "");
}

/** A table for a page. */
export function renderLogMarkdown(items: readonly LogItem[]): string {
  if (items.length === 0) return "Nothing was deployed here.\n";
  const head =
    "| line | when | outcome | where | what | who | why | evidence |\n|--:|:--|:--|:--|:--|:--|:--|:--|";
  return `${head}\n${items.map((item) => `| ${cells(item).join(" | ")} |`).join("\n")}\n`;
}

function cells(item: LogItem): string[] {
  const { line, outcome, at, entry } = item;
  const { evidence, reason } = entry;
  const run = evidence === null ? null : address(evidence.url);
  const commit = evidence === null ? "" : code(evidence.commit.slice(0, 7));
  return [
    ...[String(line), when(at), outcome, `${code(entry.model)} in ${code(entry.environment)}`],
    [sentence(whatOf(entry, outcome)), trialWords(entry)].filter((part) => part !== "").join("; "),
    whoOf(item, code),
    reason === null ? "" : text(reason, 200),
    run === null ? commit : `${commit}, [run ${evidence?.runId}](${run})`,
  ];
}
