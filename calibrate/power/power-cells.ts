import type { Structure } from "../population/population.ts";

/** A task whose default gate is compared with what people do by hand. */
export interface PowerCell {
  readonly family: string;
  readonly structure: Structure;
  /** Planted in the headline metric. */
  readonly headline: string;
  /** What gates when nothing is configured. */
  readonly gate: readonly string[];
  readonly n: number;
}

const gates: readonly (readonly [string, readonly string[]])[] = [
  ["binary", ["roc_auc", "average_precision", "accuracy"]],
  ["multiclass", ["accuracy", "f1_macro"]],
  ["regression", ["mae", "rmse"]],
  ["ranking", ["ndcg@10"]],
  ["forecast", ["mase"]],
  ["text", ["exact_match"]],
];

export const powerCells: readonly PowerCell[] = gates.flatMap(([family, gate]) =>
  [500, 5000, 20_000].map((n) => ({ family, structure: "iid" as const, headline: gate[0]!, gate, n })),
);

/** True losses of the headline metric, in margins. */
export const losses = [0, 1, 2, 4] as const;
