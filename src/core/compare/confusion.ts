import type { z } from "zod";
import type { confusionSchema } from "../record/evaluation.ts";
import { hasClasses, type PairedView, type Rows } from "../table/scored.ts";

export type Confusion = z.infer<typeof confusionSchema>;

/** A larger table is neither read nor shown. */
const mostClasses = 20;

/** Counts of rows by true (row) and predicted (column) class; null without predictions or beyond 20 classes. */
export function countConfusion({ rows, candidate, baseline }: PairedView): Confusion | null {
  if (!hasClasses(rows) || !candidate.prediction) return null;
  if (rows.classes.length > mostClasses) return null;
  return {
    labels: [...rows.classes],
    baseline: baseline?.prediction ? countTable(rows, baseline.prediction) : null,
    candidate: countTable(rows, candidate.prediction),
  };
}

function countTable(rows: Rows, prediction: Float64Array): number[][] {
  const table = rows.classes.map(() => rows.classes.map(() => 0));
  for (let row = 0; row < rows.n; row++) table[rows.label[row]!]![prediction[row]!]! += 1;
  return table;
}
