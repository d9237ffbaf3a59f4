import type { Outputs, Rows } from "../table/scored.ts";
import { findMetric, metrics } from "./index.ts";
import type { Metric } from "./metric.ts";

/** Why a metric cannot be computed from these rows and outputs, or null when it can. */
export function whyNotApplicable(metric: Metric, rows: Rows, outputs: Outputs): string | null {
  if (!metric.tasks.includes(rows.task)) {
    return `${metric.name} is for ${metric.tasks.join(" or ")}, this is ${rows.task}`;
  }
  if (rows.n === 0) return "there are no rows";
  if (rows.task === "text" && !metric.perUnit && !outputs.textSums) return noReference;
  if (metric.needsScale && !rows.scale && rows.parts) return "there is no scale column";
  if (metric.needs === "interval") return outputs.bounds ? null : "there are no columns of bounds";
  if (metric.needs === "prediction") return outputs.prediction ? null : "there is no prediction column";
  if (rows.task === "multiclass") return outputs.proba ? null : "there are no columns of probabilities";
  if (!outputs.score) return "there is no score column";
  if (metric.needs === "probability" && !outputs.probabilistic) {
    return "a score lies outside [0, 1], so it is not a probability";
  }
  return null;
}

const noReference = "there is no reference column";

/** The same of a metric of units, before their values are taken. */
export function whyNoUnits(metric: Metric, rows: Rows, outputs: Outputs): string | null {
  const why = whyNotApplicable(metric, rows, outputs);
  if (why !== null) return why;
  const { column } = metric;
  if (column !== undefined) return outputs.scores?.has(column) ? null : `there is no column ${column}`;
  return rows.task === "text" && metric.perUnit && !outputs.textValues ? noReference : null;
}

/** The metrics that can be computed and need not be asked for by name, in the order of a report. */
export function applicableMetrics(rows: Rows, outputs: Outputs): Metric[] {
  const scores = Array.from(outputs.scores?.keys() ?? [], (name) => findMetric(name)!);
  return [...metrics, ...scores].filter(
    (metric) => !metric.onRequest && whyNoUnits(metric, rows, outputs) === null,
  );
}
