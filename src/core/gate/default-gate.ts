import { isScoreName } from "../table/score-columns.ts";
import type { PolicyFacts } from "./policy-facts.ts";

/** Above this share of rows in one class accuracy says little, and balanced accuracy stands in. */
export const majorityLimit = 0.8;

/** The metrics that gate when nothing is configured, headline first; only those the candidate has. */
export function defaultGate(facts: PolicyFacts): string[] {
  return wanted(facts).filter((name) => facts.available.includes(name));
}

function wanted({ task, hasScore, majorityShare, available }: PolicyFacts): string[] {
  const lopsided = majorityShare > majorityLimit;
  switch (task) {
    case "binary":
      if (hasScore) return ["roc_auc", "average_precision", ...(lopsided ? [] : ["accuracy"])];
      return [lopsided ? "balanced_accuracy" : "accuracy", "f1"];
    case "multiclass":
      return [lopsided ? "balanced_accuracy" : "accuracy", "f1_macro"];
    case "regression":
      return ["mae", "rmse"];
    case "ranking":
      return ["ndcg@10"];
    case "forecast":
      return [available.includes("mase") ? "mase" : "wape"];
    case "text":
      return available.includes("exact_match") ? ["exact_match"] : available.filter(isScoreName);
    case "scalars":
      return [];
  }
}
