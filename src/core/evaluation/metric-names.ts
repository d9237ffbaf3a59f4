import { UserError } from "../../errors.ts";
import { applicableMetrics } from "../metrics/applicable.ts";
import { findMetric, metrics, nearestMetric } from "../metrics/index.ts";
import type { Outputs, Rows } from "../table/scored.ts";
import type { Scalars } from "./side.ts";

/** The metrics to compute from rows, in the order of a report: every one that applies, or exactly those asked for;
 *  gated ones are always among them, also when they cannot be computed (that is no evidence, not silence).
 *  @throws UserError `metric-unknown` for a name that is neither a metric nor a scalar of the candidate */
export function chooseMetrics(ask: {
  rows: Rows;
  outputs: Outputs;
  asked: readonly string[] | null;
  gated: readonly string[];
  scalars: Scalars | null;
}): string[] {
  const base = ask.asked ?? applicableMetrics(ask.rows, ask.outputs).map((metric) => metric.name);
  const wanted = new Set([...base, ...ask.gated]);
  for (const name of wanted) {
    if (findMetric(name) === undefined && !ask.scalars?.has(name)) throw unknownMetric(name);
  }
  const known = metrics.filter((metric) => wanted.has(metric.name)).map((metric) => metric.name);
  const isOfRows = (name: string) => ask.outputs.scores?.has(name) || !ask.scalars?.has(name);
  const scores = [...wanted].filter((name) => findMetric(name)?.column !== undefined && isOfRows(name));
  return [...known, ...scores];
}

function unknownMetric(name: string): UserError {
  const near = nearestMetric(name);
  return new UserError({
    code: "metric-unknown",
    message: `unknown metric ${JSON.stringify(name)}${near === undefined ? "" : `: did you mean ${near}?`}`,
    hint: `from rows: ${metrics.map((metric) => metric.name).join(", ")}; any other name must be in the metrics file`,
  });
}
