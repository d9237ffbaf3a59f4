import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code, sentence } from "../encode.ts";
import { figuresOf } from "../figures.ts";
import { count, decimalsFor, plain } from "../number.ts";
import { hypertext } from "../prose.ts";
import { sparkline } from "../sparkline.ts";
import { coursesOf, pastBlocks, pastFinding } from "./past.ts";

const shown = 30;

/** A number with a history, as every surface prints it. */
export interface HistoryRow {
  readonly metric: MetricRecord;
  /** Earlier values as bars, oldest first, then the value that is judged. */
  readonly line: string;
  readonly now: string;
  readonly expected: string;
  readonly finding: string;
}

/** Numbers that have a history, those beyond their band first. */
export function historyRows({ metrics, guardrails }: EvaluationRecord): HistoryRow[] {
  return [...metrics, ...guardrails]
    .filter((metric) => metric.history !== undefined)
    .toSorted((a, b) => Number(b.history!.beyond) - Number(a.history!.beyond))
    .map(rowOf);
}

function rowOf(metric: MetricRecord): HistoryRow {
  const { values, limit, beyond, note, mean } = metric.history!;
  const decimals = Math.min(8, decimalsFor(mean, 4));
  const side = metric.direction === "higher" ? "≥" : "≤";
  return {
    metric,
    line: sparkline([...values, ...(metric.candidate === null ? [] : [metric.candidate])].slice(-shown)),
    now: figuresOf(metric).candidate,
    expected: limit === null ? "—" : `${side}\u00a0${plain(limit, decimals)}`,
    finding: limit === null ? note : beyond ? "worse than expected" : "as expected",
  };
}

/** How many lie beyond, for a heading. */
export function historyFinding(rows: readonly HistoryRow[]): string {
  const beyond = rows.filter(({ metric }) => metric.history!.beyond).length;
  return beyond === 0 ? "nothing unlike earlier runs" : `${count(beyond)} worse than earlier runs`;
}

export const historyRule =
  "The band is where the next of such values is expected (one-sided, 99 % or 99.5 %). It warns and does not gate: it compares with earlier runs, not with the base.";

/** Earlier values and accepted commits behind a click.
 *  @param charts false: no mermaid */
export function historyFold(record: EvaluationRecord, charts = true): Block[] {
  const rows = historyRows(record);
  const courses = coursesOf(record);
  const [lead] = courses;
  if (rows.length === 0 && lead === undefined) return [];
  const findings = [
    ...(lead === undefined ? [] : [`${hypertext([{ code: lead.metric.name }])} ${pastFinding(lead)}`]),
    ...(rows.length === 0 ? [] : [historyFinding(rows)]),
  ];
  return [
    fold(`<b>History</b>: ${findings.join("; ")}`, [...pastBlocks(courses, charts), ...bandBlocks(rows)]),
  ];
}

function bandBlocks(rows: readonly HistoryRow[]): Block[] {
  if (rows.length === 0) return [];
  const cells = rows.map(({ metric, line, now, expected, finding }) => [
    code(metric.name),
    code(line),
    now,
    expected,
    sentence(finding),
    count(metric.history!.values.length),
  ]);
  return [
    table(["metric", "earlier runs, then this one", "now", "expected", "", "runs"], "llrrlr", cells),
    paragraph(`<sub>${historyRule}</sub>`),
  ];
}
