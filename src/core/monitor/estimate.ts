import { argsort } from "../stats/argsort.ts";
import { exactSum, sumOfSquares } from "../stats/exact-sum.ts";

/** Rows of a binary model whose truth is not known: the probability of the positive class, and what was predicted. */
export interface Unlabelled {
  readonly probability: Float64Array;
  /** The score that rows are ranked by. */
  readonly score: Float64Array;
  /** 1: predicted positive. */
  readonly predicted: Float64Array;
}

/** An expected value, with the noise that comes of which rows arrived. */
export interface Expected {
  readonly value: number;
  readonly se: number;
  readonly n: number;
}

/** Metrics that can be estimated without labels. */
export const estimable = ["accuracy", "precision", "recall", "f1", "roc_auc", "brier", "log_loss"] as const;
export type Estimable = (typeof estimable)[number];

export function isEstimable(name: string): name is Estimable {
  return (estimable as readonly string[]).includes(name);
}

/**
 * What a metric is expected to be when each row is positive with its probability (confidence-based estimation): exact
 * under covariate shift with calibrated probabilities, and blind to a change of the rule that makes labels. Ratios are
 * those of expected counts; ROC-AUC gives each row the weight p as a positive and 1 − p as a negative, ties counting
 * half. The error is that of rows drawn independently, by the linear part of the estimate. null: not defined.
 */
export function estimate(name: Estimable, rows: Unlabelled): Expected | null {
  if (rows.probability.length < 2) return null;
  return name === "roc_auc"
    ? estimateAuc(rows)
    : name === "f1" || name === "precision" || name === "recall"
      ? estimateRatio(name, rows)
      : estimateMean(name, rows);
}

function estimateMean(
  name: "accuracy" | "brier" | "log_loss",
  { probability, predicted }: Unlabelled,
): Expected {
  const n = probability.length;
  const of = { accuracy: rightness, brier: (p: number) => p * (1 - p), log_loss: entropy }[name];
  const losses = Float64Array.from(probability, (p, row) => of(p, predicted[row]!));
  const value = exactSum(n, (row) => losses[row]!) / n;
  return concluded(
    value,
    losses.map((each) => each - value),
  );
}

function rightness(p: number, predicted: number): number {
  return predicted === 1 ? p : 1 - p;
}

function entropy(p: number): number {
  const part = (q: number) => (q <= 0 ? 0 : -q * Math.log(q));
  return part(p) + part(1 - p);
}

/** TP over what the metric divides by; the influence of a ratio a/b is (a_i − (a/b)·b_i)/b̄. */
function estimateRatio(
  name: "precision" | "recall" | "f1",
  { probability, predicted }: Unlabelled,
): Expected | null {
  const n = probability.length;
  const hit = (row: number) => probability[row]! * predicted[row]!;
  const under = {
    precision: (row: number) => predicted[row]!,
    recall: (row: number) => probability[row]!,
    f1: (row: number) => (predicted[row]! + probability[row]!) / 2,
  }[name];
  const total = exactSum(n, under);
  if (!(total > 0)) return null;
  const value = exactSum(n, hit) / total;
  return concluded(
    value,
    probability.map((_, row) => ((hit(row) - value * under(row)) * n) / total),
  );
}

function estimateAuc({ probability, score }: Unlabelled): Expected | null {
  const n = probability.length;
  const positives = exactSum(n, (row) => probability[row]!);
  const negatives = n - positives;
  if (!(positives > 0) || !(negatives > 0)) return null;
  const { below, above } = midRanks(probability, score);
  const value = exactSum(n, (row) => probability[row]! * below[row]!) / (positives * negatives);
  const influence = probability.map((p, row) => {
    const asPositive = (p * (below[row]! / negatives - value) * n) / positives;
    return asPositive + ((1 - p) * (above[row]! / positives - value) * n) / negatives;
  });
  return concluded(value, influence);
}

/** Per row the expected negatives ranked below it and positives above it, equal scores counting half. */
function midRanks(probability: Float64Array, score: Float64Array) {
  const n = score.length;
  const order = argsort(score);
  const below = new Float64Array(n);
  const above = new Float64Array(n);
  let negatives = 0;
  let left = exactSum(n, (row) => probability[row]!);
  for (let k = 0; k < n; ) {
    let end = k;
    let tiedPositive = 0;
    for (; end < n && score[order[end]!] === score[order[k]!]; end++)
      tiedPositive += probability[order[end]!]!;
    const tiedNegative = end - k - tiedPositive;
    left -= tiedPositive;
    for (; k < end; k++) {
      below[order[k]!] = negatives + tiedNegative / 2;
      above[order[k]!] = left + tiedPositive / 2;
    }
    negatives += tiedNegative;
  }
  return { below, above };
}

function concluded(value: number, influence: Float64Array): Expected {
  const n = influence.length;
  return { value, se: Math.sqrt(sumOfSquares(influence) / (n * (n - 1))), n };
}
