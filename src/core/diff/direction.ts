import { scalarDirection } from "../compare/scalar-direction.ts";
import { findMetric } from "../metrics/index.ts";

/** Which way is better; neutral: neither, or nobody knows. */
export type ScalarDirection = "higher" | "lower" | "neutral";

const neutral =
  /(^|_)(epochs?|steps?|iterations?|support|samples|sample_len|rows|count|n|seed|lr|learning_rate|runtime|per_second|total_flos|version)(_|$)/;
const higher =
  /(^|_)(acc|accuracy|auc|auroc|auprc|roc|ap|map|map50|map50_95|ar|f1|f2|fbeta|fscore|score|precision|recall|sensitivity|specificity|tpr|tnr|r2|bleu|chrf|rouge|rouge[12l]|rougel|meteor|iou|miou|dice|ndcg|mrr|hits?|kappa|mcc|exact_match|em|pass|passed|pass_rate|pearson|spearman|explained_variance|top[15]|throughput|success|win_rate)(_|$)/;

/** What a name tells of its direction: a metric of ours, then counts and settings (neutral), then words that say that
 *  less is better, then words that say that more is. A name that tells nothing is neutral.
 *  @example directionOf("eval/val_loss") // "lower" */
export function directionOf(name: string): ScalarDirection {
  const last = name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("/")) + 1);
  const known = findMetric(last);
  if (known !== undefined) return known.direction;
  const words = last
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
  if (neutral.test(words)) return "neutral";
  if (scalarDirection(last) === "lower") return "lower";
  const isHigher = higher.test(words) || higher.test(words.replace(/(^|_)([a-z])_(?=[a-z])/g, "$1$2"));
  return isHigher ? "higher" : "neutral";
}
