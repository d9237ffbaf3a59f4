import type { Outputs, PairedView, Rows, RowTask } from "../../src/core/table/scored.ts";
import { sumsOfTexts, textSums } from "../../src/core/text/corpus.ts";
import { textMeasures } from "../../src/core/text/measures.ts";
import type { ReferenceCase } from "./reference-case.ts";

/** The rows of a case as the engine sees them, without a baseline. */
export function viewOfCase(data: ReferenceCase, task = data.task as RowTask): PairedView {
  return { rows: rowsOf(data, task), candidate: outputsOf(data), baseline: null, id: String };
}

function rowsOf({ label, weight, classes, part, scale }: ReferenceCase, task: RowTask): Rows {
  const names = Array.from({ length: classes ?? (task === "binary" ? 2 : 0) }, (_name, code) => `${code}`);
  const isParted = part !== undefined && (task === "ranking" || task === "forecast");
  return {
    task,
    n: label.length,
    label: Float64Array.from(label),
    classes: names,
    weight: weight && Float64Array.from(weight),
    group: null,
    groups: 0,
    ...(isParted ? { parts: partsOf(part) } : {}),
    ...(scale ? { scale: Float64Array.from(scale) } : {}),
  };
}

export function partsOf(codes: readonly number[]) {
  const count = Math.max(...codes) + 1;
  return { codes: Int32Array.from(codes), names: Array.from({ length: count }, (_name, code) => `${code}`) };
}

function outputsOf(data: ReferenceCase): Outputs {
  const column = (values: readonly number[] | undefined) => (values ? Float64Array.from(values) : null);
  if (data.references) return textOutputs(data.references, data.predictions!);
  return {
    prediction: column(data.prediction),
    score: column(data.score),
    probabilistic: true,
    ...(data.bounds
      ? { bounds: [Float64Array.from(data.bounds[0]), Float64Array.from(data.bounds[1])] as const }
      : {}),
    ...(data.proba ? { proba: data.proba.map((values) => Float64Array.from(values)) } : {}),
  };
}

function textOutputs(references: readonly string[], predictions: readonly string[]): Outputs {
  const sums = references.map((reference, row) => sumsOfTexts([reference], predictions[row]!));
  return {
    prediction: Float64Array.from(references, (_text, row) => row),
    score: null,
    probabilistic: false,
    textValues: textMeasures.map((measure) =>
      Float64Array.from(references, (reference, row) => measure.of(reference, predictions[row]!)),
    ),
    textSums: Array.from({ length: textSums }, (_sum, k) => Float64Array.from(sums, (row) => row[k]!)),
  };
}
