import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import { worstFirst } from "./case.ts";
import { visible } from "./encode.ts";
import { figuresOf } from "./figures.ts";
import { headline } from "./headline.ts";
import { plainly } from "./prose.ts";
import { baselineSentence } from "./section/provenance.ts";
import { verdictText } from "./verdict-words.ts";

/** What a terminal shows: the headline, a table of every metric, where the baseline came from, and the reasons. */
export function renderText(record: EvaluationRecord): string {
  const gated = worstFirst(record.metrics.filter((metric) => metric.gated));
  const others = record.metrics.filter((metric) => !metric.gated);
  const lines = [
    headline(record),
    "",
    ...alignColumns([heading, ...[...gated, ...others].map(row)]),
    "",
    plainly(baselineSentence(record)),
    ...(record.baseline.status === "found"
      ? []
      : record.baseline.looked.map(({ where, result }) => `  ${line(where)}: ${line(result)}`)),
    ...record.decision.reasons.map((reason) => `${record.decision.result}: ${line(reason.text)}`),
    ...record.decision.warnings.map((warning) => `warning: ${line(warning)}`),
    ...record.differs.map((sentence) => `not comparable: ${line(sentence)}`),
    ...record.notes.map((note) => `note: ${line(note)}`),
  ];
  return `${(record.metrics.length === 0 ? lines.filter((_, index) => index !== 2) : lines).join("\n")}\n`;
}

const heading = ["metric", "verdict", "base", "candidate", "change", "90 % interval", "margin", "gate"];

function row(metric: MetricRecord): string[] {
  const figures = figuresOf(metric);
  const arrow = metric.direction === "lower" ? " ↓" : "";
  return [
    visible(metric.name, 60) + arrow,
    verdictText(metric.verdict),
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

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => [...(cells[column] ?? "")].length)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
      .join("  ")
      .trimEnd(),
  );
}
