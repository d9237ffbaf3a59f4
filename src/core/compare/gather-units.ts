import type { Metric } from "../metrics/metric.ts";
import { type Outputs, type Rows, viewOf } from "../table/scored.ts";
import type { JudgedRows } from "./judged-rows.ts";

/**
 * One row a unit, for a metric that has one value per query, series or row of text: the values are its predictions, the label is 1 (the
 * value of a unit without fault). Units without a value are left out, which the labels decide and so are the same on
 * both sides. Scores (of texts: fingerprints) stay as they were, one a row, to tell models that are identical. O(rows).
 */
export function gatherUnits(metric: Metric, { rows, candidate, baseline }: JudgedRows): JudgedRows {
  const values = metric.perUnit!(viewOf(rows, candidate));
  const kept: number[] = [];
  values.forEach((value, unit) => {
    if (!Number.isNaN(value)) kept.push(unit);
  });
  const outputsOf = (outputs: Outputs, all: Float64Array): Outputs => ({
    prediction: Float64Array.from(kept, (unit) => all[unit]!),
    score: outputs.score ?? outputs.prediction,
    probabilistic: false,
  });
  return {
    rows: gatherRows(rows, kept),
    candidate: outputsOf(candidate, values),
    baseline: baseline && outputsOf(baseline, metric.perUnit!(viewOf(rows, baseline))),
  };
}

/** Weight and group are the same on all rows of a unit: the first one's are taken. */
function gatherRows(rows: Rows, kept: readonly number[]): Rows {
  const first = firstRows(rows);
  const { weight, group } = rows;
  return {
    task: rows.task,
    n: kept.length,
    label: new Float64Array(kept.length).fill(1),
    classes: [],
    weight: weight && Float64Array.from(kept, (unit) => weight[first[unit]!]!),
    group: group && Int32Array.from(kept, (unit) => group[first[unit]!]!),
    groups: group === null ? kept.length : rows.groups,
  };
}

function firstRows({ parts, n }: Rows): Int32Array {
  if (!parts) return Int32Array.from({ length: n }, (_row, k) => k);
  const { codes, names } = parts;
  const first = new Int32Array(names.length).fill(-1);
  for (let row = n - 1; row >= 0; row--) first[codes[row]!] = row;
  return first;
}
