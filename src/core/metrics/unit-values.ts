import type { ScoredView } from "../table/scored.ts";

/** The values of a metric of units, where `gatherUnits` left them. */
export function unitValues({ prediction }: ScoredView): Float64Array {
  if (!prediction) throw new Error("a metric of units was asked of rows that were not gathered");
  return prediction;
}
