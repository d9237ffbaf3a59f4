import { checks } from "../../src/core/data/checks/index.ts";
import { eventRows, type Writes } from "../../src/core/events/event-table.ts";
import { outcomeRows } from "../../src/core/gate/outcome.ts";
import type { InputDefinition, InputTable, OutputTable } from "../../src/core/inputs/definition.ts";
import { metrics } from "../../src/core/metrics/index.ts";
import type { Metric } from "../../src/core/metrics/metric.ts";
import type { Permission } from "./permissions.ts";

/** A Markdown table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function inputsTable(inputs: InputTable): string {
  const rows = Object.entries(inputs).map(([name, definition]) => [
    `\`${name}\``,
    definition.description,
    definition.type.accepts,
    whenEmpty(definition),
  ]);
  return table(["input", "what it is", "accepted", "when empty"], rows);
}

function whenEmpty(definition: InputDefinition<unknown>): string {
  if (definition.expression !== "") return `\`\${{ ${definition.expression} }}\``;
  return definition.default === null ? definition.whenEmpty : `\`${definition.default}\``;
}

export function outputsTable(outputs: OutputTable): string {
  return table(
    ["output", "what it holds"],
    Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description]),
  );
}

export function permissionsTable(permissions: readonly Permission[]): string {
  if (permissions.length === 0) return "None: it asks GitHub nothing.";
  return table(
    ["permission", "why", "without it"],
    permissions.map(({ scope, why, without }) => [`\`${scope}\``, why, without]),
  );
}

export function eventsTable(): string {
  return table(
    ["event", "judged", "against", "written"],
    Object.values(eventRows).map((row) => [row.event, row.judged, row.againstWords, writesOf(row.writes)]),
  );
}

function writesOf(writes: Writes): string {
  const written = Object.entries(writes).flatMap(([what, isWritten]) => (isWritten ? [what] : []));
  return written.length === 0 ? "nothing" : written.join(", ");
}

export function outcomesTable(): string {
  return table(
    ["case", "`result`", "check run", "exit code"],
    outcomeRows.map(({ when, result, conclusion, exit }) => [
      when,
      result === null ? "–" : `\`${result}\``,
      conclusion,
      String(exit),
    ]),
  );
}

const minimumWords = {
  "zero-one": "30 rows",
  confusion: "10 rows of each class",
  "ranking-of-scores": "10 rows of each class",
  "log-loss": "50 rows, and 10 of each class",
  brier: "50 rows, and 10 of each class",
  "mean-error": "30 rows",
  "squared-error": "50 rows",
  quantile: "50 rows",
  calibration: "5,000 rows; of several classes never",
  "recall-at-precision": "50 rows, and 10 of each class",
  "alarms-at-recall": "200 rows, and 10 of each class",
};
const methodWords = {
  tango: "Tango's score interval; with groups or weights the influence function",
  delong: "DeLong, Student's t",
  influence: "influence function, Student's t",
  bootstrap: "400 Poisson replicates, Student's t",
};

/** An unbounded loss needs changed rows too; of three classes and more, two must be large enough. */
function minimumOf({ minimum, unbounded, tasks, unit }: Metric): string {
  if (unit === "query") return "30 queries";
  if (unit === "series") return "30 series; 10 changed";
  const words = minimumWords[minimum];
  if (unbounded) return `${words}; 10 changed`;
  return minimum === "confusion" && !tasks.includes("binary") ? "10 rows in each of two classes" : words;
}

export function metricsTable(): string {
  return table(
    ["metric", "tasks", "better", "needs", "judged from", "interval"],
    metrics.map((metric) => [
      `\`${metric.name}\``,
      metric.tasks.join(", "),
      metric.direction,
      metric.needsScale ? `${metric.needs}, scale` : metric.needs,
      minimumOf(metric),
      methodWords[metric.method],
    ]),
  );
}

/** Every check of data with its rule; those that are no file of their own stand in the text. */
export function checksTable(): string {
  return table(
    ["check", "it speaks up when", "severity"],
    checks.map(({ name, rule, severity }) => [`\`${name}\``, rule, severity]),
  );
}
