import { accuracy } from "./accuracy.ts";
import { averagePrecision } from "./average-precision.ts";
import { balancedAccuracy } from "./balanced-accuracy.ts";
import { brier } from "./brier.ts";
import { corpusMetrics } from "./corpus-metrics.ts";
import { ece } from "./ece.ts";
import { explainedVariance } from "./explained-variance.ts";
import { f1 } from "./f1.ts";
import { f1Macro } from "./f1-macro.ts";
import { f1Weighted } from "./f1-weighted.ts";
import { intervalMetrics } from "./intervals.ts";
import { kappa } from "./kappa.ts";
import { logLoss } from "./log-loss.ts";
import { mae } from "./mae.ts";
import { mape } from "./mape.ts";
import { mase } from "./mase.ts";
import { maxError } from "./max-error.ts";
import { mcc } from "./mcc.ts";
import { meanAveragePrecisions } from "./mean-average-precision.ts";
import { meanReciprocalRanks } from "./mean-reciprocal-rank.ts";
import { medianAe } from "./median-ae.ts";
import type { Metric } from "./metric.ts";
import { nearestName } from "./metric-names.ts";
import { ndcgs } from "./ndcg.ts";
import { pinballs } from "./pinball.ts";
import { precision } from "./precision.ts";
import { precisionMacro } from "./precision-macro.ts";
import { r2 } from "./r2.ts";
import { recall } from "./recall.ts";
import { recallsAtRank } from "./recall-at-rank.ts";
import { rmse } from "./rmse.ts";
import { rocAuc } from "./roc-auc.ts";
import { scoreMetric } from "./score-metrics.ts";
import { smape } from "./smape.ts";
import { textMetrics } from "./text-metrics.ts";
import { thresholdMetrics } from "./threshold-metrics.ts";
import { topKAccuracies } from "./top-k-accuracy.ts";
import { wape } from "./wape.ts";

/** Every metric, in the order of a report. A new metric is its file, its test and one line here. */
export const metrics: readonly Metric[] = [
  rocAuc,
  averagePrecision,
  accuracy,
  balancedAccuracy,
  ...topKAccuracies,
  f1,
  f1Macro,
  f1Weighted,
  precision,
  precisionMacro,
  recall,
  mcc,
  kappa,
  logLoss,
  brier,
  ece,
  mae,
  rmse,
  r2,
  explainedVariance,
  medianAe,
  maxError,
  mape,
  smape,
  wape,
  ...pinballs,
  ...intervalMetrics,
  ...thresholdMetrics,
  ...ndcgs,
  ...meanAveragePrecisions,
  ...meanReciprocalRanks,
  ...recallsAtRank,
  mase,
  ...textMetrics,
  ...corpusMetrics,
];

const byName = new Map(metrics.map((metric) => [metric.name, metric]));

export function findMetric(name: string): Metric | undefined {
  return byName.get(name) ?? scoreMetric(name);
}

/** The metric that an unknown name probably means. */
export function nearestMetric(name: string): string | undefined {
  return nearestName(name, [...byName.keys()]);
}
