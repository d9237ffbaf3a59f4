/** Other names in use for metrics, written as letters and digits alone. */
const otherNames: Readonly<Record<string, string>> = {
  acc: "accuracy",
  ap: "average_precision",
  auc: "roc_auc",
  auprc: "average_precision",
  auroc: "roc_auc",
  bce: "log_loss",
  brierscore: "brier",
  crossentropy: "log_loss",
  em: "exact_match",
  cohenkappa: "kappa",
  expectedcalibrationerror: "ece",
  fscore: "f1",
  matthewscorrcoef: "mcc",
  medae: "median_ae",
  map: "map@10",
  mse: "rmse",
  meanabsoluteerror: "mae",
  meanpinballloss: "pinball",
  meanreciprocalrank: "mrr",
  ndcg: "ndcg@10",
  prauc: "average_precision",
  precisionweighted: "precision_macro",
  recallmacro: "balanced_accuracy",
  rootmeansquarederror: "rmse",
  rsquared: "r2",
  sacrebleu: "bleu",
  sensitivity: "recall",
  tpr: "recall",
};

/**
 * The name among `names` that a wrong one probably means: a synonym, or one within a third of its letters.
 *
 * @example nearestName("roc-acu", ["roc_auc", "mae"]) // "roc_auc"
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const plain = lettersOf(name);
  const synonym = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
  if (synonym !== undefined && names.includes(synonym)) return synonym;
  const distances = names.map((known) => editDistance(plain, lettersOf(known)));
  const best = distances.indexOf(Math.min(...distances));
  const known = names[best];
  if (known === undefined) return undefined;
  return distances[best]! <= Math.max(1, Math.floor(lettersOf(known).length / 3)) ? known : undefined;
}

function lettersOf(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** Insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_step, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
