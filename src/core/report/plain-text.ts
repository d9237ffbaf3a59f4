import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import { worstFirst } from "./case.ts";
import { alignColumns } from "./columns.ts";
import { visible } from "./encode.ts";
import { figuresOf } from "./figures.ts";
import { headline } from "./headline.ts";
import { plainly } from "./prose.ts";
import { guardrailRows } from "./section/guardrails.ts";
import { historyRows } from "./section/history.ts";
import { baselineSentence } from "./section/provenance.ts";
import { isPointOnly, verdictText, wordOf, wordText } from "./verdict-words.ts";

/** A terminal breaks lines by itself. */
const longestLine = 2_000;

/** What a terminal shows: the headline, a table of every metric, where the baseline came from, and the reasons. */
export function renderText(record: EvaluationRecord): string {
  const gated = worstFirst(record.metrics.filter((metric) => metric.gated));
  const others = record.metrics.filter((metric) => !metric.gated);
  const lines = [
    headline(record, longestLine),
    "",
    ...(record.metrics.length === 0
      ? []
      : [...alignColumns([heading, ...[...gated, ...others].map(row)]), ""]),
    ...guardrailLines(record),
    ...historyLines(record),
    plainly(baselineSentence(record)),
    ...(record.baseline.status === "found"
      ? []
      : record.baseline.looked.map(({ where, result }) => `  ${line(where)}: ${line(result)}`)),
    ...record.decision.reasons.map((reason) => `${record.decision.result}: ${line(reason.text)}`),
    ...record.decision.warnings.map((warning) => `warning: ${line(warning)}`),
    ...record.differs.map((sentence) => `not comparable: ${line(sentence)}`),
    ...record.notes.map((note) => `note: ${line(note)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function guardrailLines(record: EvaluationRecord): string[] {
  if (record.guardrails.length === 0) return [];
  const cells = guardrailRows(record).map(({ metric, base, candidate, change, limit, word }) => {
    const arrow = metric.direction === "lower" ? " ↓" : "";
    const gate = metric.gated ? "gated" : "";
    return [visible(metric.name, 60) + arrow, wordText(word), base, candidate, change, limit, gate];
  });
  return [
    ...alignColumns([["guardrail", "finding", "base", "candidate", "change", "limit", "gate"], ...cells]),
    "",
  ];
}

function historyLines(record: EvaluationRecord): string[] {
  const rows = historyRows(record);
  if (rows.length === 0) return [];
  const cells = rows.map(({ metric, line, now, expected, finding }) => [
    visible(metric.name, 60),
    line,
    now,
    expected,
    finding,
  ]);
  return [
    ...alignColumns([["history", "earlier runs, then this one", "now", "expected", "finding"], ...cells]),
    "",
  ];
}

const heading = ["metric", "verdict", "base", "candidate", "change", "90 % interval", "margin", "gate"];

function row(metric: MetricRecord): string[] {
  const figures = figuresOf(metric);
  const arrow = metric.direction === "lower" ? " ↓" : "";
  return [
    visible(metric.name, 60) + arrow,
    isPointOnly(metric) ? wordText(wordOf(metric)) : verdictText(metric.verdict),
    figures.baseline,
    figures.candidate,
    figures.delta,
    metric.interval === null ? "—" : `${figures.low} to ${figures.high}`,
    figures.margin,
    metric.gated ? "gated" : "",
  ];
}

function line(text: string): string {
  return visible(text, 2_000);
}
