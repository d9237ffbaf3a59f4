import { classBrierLosses } from "../metrics/class-probabilities.ts";
import { absoluteErrors, brierLosses } from "../metrics/row-losses.ts";
import { type Outputs, type PairedView, type Rows, viewOf } from "../table/scored.ts";
import { textMeasures } from "../text/measures.ts";

/** What is wrong with a row, 0 or more, by a loss that both models have. */
export interface RowErrors {
  readonly loss: "brier" | "zero_one_loss" | "absolute_error" | "scaled_error" | "one_minus_token_f1";
  readonly candidate: Float64Array;
  readonly baseline: Float64Array | null;
}

type Losses = (rows: Rows, outputs: Outputs) => Float64Array | null;

/** By task, the one that tells most first: null where the outputs lack what it reads. */
const losses: readonly (readonly [RowErrors["loss"], Losses])[] = [
  ["brier", probabilityLosses],
  ["zero_one_loss", wrongRows],
  ["one_minus_token_f1", textLosses],
  ["scaled_error", scaledErrors],
  ["absolute_error", plainErrors],
];

/** The loss of every row under either model; null for a task whose rows have none, such as a ranking. */
export function rowErrors({ rows, candidate, baseline }: PairedView): RowErrors | null {
  for (const [loss, of] of losses) {
    const own = of(rows, candidate);
    const other = baseline && of(rows, baseline);
    if (own !== null && (baseline === null || other !== null))
      return { loss, candidate: own, baseline: other };
  }
  return null;
}

function probabilityLosses(rows: Rows, outputs: Outputs): Float64Array | null {
  const view = viewOf(rows, outputs);
  if (rows.task === "binary") return outputs.score && outputs.probabilistic ? brierLosses(view) : null;
  return rows.task === "multiclass" && outputs.proba ? classBrierLosses(view) : null;
}

function wrongRows({ task, label }: Rows, { prediction }: Outputs): Float64Array | null {
  if ((task !== "binary" && task !== "multiclass") || prediction === null) return null;
  return label.map((code, row) => Number(code !== prediction[row]));
}

function textLosses(_rows: Rows, { textValues }: Outputs): Float64Array | null {
  const place = textMeasures.findIndex(({ name }) => name === "token_f1");
  return textValues?.[place]?.map((value) => 1 - value) ?? null;
}

/** A series of scale 0 counts for nothing here. */
function scaledErrors(rows: Rows, outputs: Outputs): Float64Array | null {
  const { scale } = rows;
  if (rows.task !== "forecast" || !scale || outputs.prediction === null) return null;
  return absoluteErrors(viewOf(rows, outputs)).map((error, row) =>
    scale[row] === 0 ? 0 : error / scale[row]!,
  );
}

function plainErrors(rows: Rows, outputs: Outputs): Float64Array | null {
  if ((rows.task !== "regression" && rows.task !== "forecast") || outputs.prediction === null) return null;
  return absoluteErrors(viewOf(rows, outputs));
}
