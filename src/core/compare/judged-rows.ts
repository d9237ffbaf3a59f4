import { mapValues } from "../table/map-values.ts";
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
    rows: { ...takeRows(rows, kept), weight: constant ? null : keptWeight },
    candidate: takeOutputs(candidate, kept),
    baseline: baseline && takeOutputs(baseline, kept),
  };
}

/** Some rows, in the order given; null: all of them. */
export function takeRows(rows: Rows, kept: Uint32Array | null): Rows {
  return {
    ...rows,
    n: kept?.length ?? rows.n,
    label: take(rows.label, kept),
    weight: rows.weight && take(rows.weight, kept),
    group: rows.group && takeCodes(rows.group, kept),
    ...(rows.scale ? { scale: take(rows.scale, kept) } : {}),
    ...(rows.horizon ? { horizon: take(rows.horizon, kept) } : {}),
    ...(rows.times ? { times: { ...rows.times, codes: takeCodes(rows.times.codes, kept) } } : {}),
    ...(rows.parts ? { parts: { ...rows.parts, codes: takeCodes(rows.parts.codes, kept) } } : {}),
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
  if (!kept) return values;
  // Float64Array.from walks by an iterator, which takes ten times as long.
  const taken = new Float64Array(kept.length);
  for (let k = 0; k < taken.length; k++) taken[k] = values[kept[k]!]!;
  return taken;
}

function takeCodes(codes: Int32Array, kept: Uint32Array | null): Int32Array {
  return kept ? Int32Array.from(kept, (row) => codes[row]!) : codes;
}

/** One model's outputs on some rows. */
export function takeOutputs(outputs: Outputs, kept: Uint32Array | null): Outputs {
  return {
    prediction: outputs.prediction && take(outputs.prediction, kept),
    score: outputs.score && take(outputs.score, kept),
    probabilistic: outputs.probabilistic,
    ...(outputs.proba ? { proba: outputs.proba.map((column) => take(column, kept)) } : {}),
    ...(outputs.bounds ? { bounds: [take(outputs.bounds[0], kept), take(outputs.bounds[1], kept)] } : {}),
    ...(outputs.scores ? { scores: mapValues(outputs.scores, (values) => take(values, kept)) } : {}),
    ...(outputs.textSums ? { textSums: outputs.textSums.map((sums) => take(sums, kept)) } : {}),
    ...(outputs.textValues ? { textValues: outputs.textValues.map((values) => take(values, kept)) } : {}),
  };
}
