import type { Outputs, PairedView, Rows } from "../table/scored.ts";

/** Two models' outputs on the rows that count. */
export interface JudgedRows {
  readonly rows: Rows;
  readonly candidate: Outputs;
  readonly baseline: Outputs | null;
}

/**
 * The rows a comparison is made on: a row of weight 0 is no evidence and is left out (it would count towards the
 * minimum counts and the degrees of freedom), and weights that are all equal are no weights.
 */
export function chooseJudgedRows({ rows, candidate, baseline }: PairedView): JudgedRows {
  const { weight } = rows;
  if (!weight) return { rows, candidate, baseline };
  const kept = weight.some((value) => value === 0) ? positiveRows(weight) : null;
  const keptWeight = take(weight, kept);
  const constant = keptWeight.every((value) => value === keptWeight[0]);
  return {
    rows: {
      ...rows,
      n: keptWeight.length,
      label: take(rows.label, kept),
      weight: constant ? null : keptWeight,
      group: rows.group && kept ? Int32Array.from(kept, (row) => rows.group![row]!) : rows.group,
    },
    candidate: takeOutputs(candidate, kept),
    baseline: baseline && takeOutputs(baseline, kept),
  };
}

function positiveRows(weight: Float64Array): Uint32Array {
  const kept: number[] = [];
  weight.forEach((value, row) => {
    if (value > 0) kept.push(row);
  });
  return Uint32Array.from(kept);
}

function take(values: Float64Array, kept: Uint32Array | null): Float64Array {
  return kept ? Float64Array.from(kept, (row) => values[row]!) : values;
}

function takeOutputs(outputs: Outputs, kept: Uint32Array | null): Outputs {
  return {
    prediction: outputs.prediction && take(outputs.prediction, kept),
    score: outputs.score && take(outputs.score, kept),
    probabilistic: outputs.probabilistic,
  };
}
