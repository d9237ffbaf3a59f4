import { accuracy } from "./accuracy.ts";
import { averagePrecision } from "./average-precision.ts";
import { balancedAccuracy } from "./balanced-accuracy.ts";
import { brier } from "./brier.ts";
import { f1 } from "./f1.ts";
import { f1Macro } from "./f1-macro.ts";
import { logLoss } from "./log-loss.ts";
import { mae } from "./mae.ts";
import type { Metric } from "./metric.ts";
import { nearestName } from "./metric-names.ts";
import { precision } from "./precision.ts";
import { r2 } from "./r2.ts";
import { recall } from "./recall.ts";
import { rmse } from "./rmse.ts";
import { rocAuc } from "./roc-auc.ts";

/** Every metric, in the order of a report. A new metric is its file, its test and one line here. */
export const metrics: readonly Metric[] = [
  rocAuc,
  averagePrecision,
  accuracy,
  balancedAccuracy,
  f1,
  f1Macro,
  precision,
  recall,
  logLoss,
  brier,
  mae,
  rmse,
  r2,
];

const byName = new Map(metrics.map((metric) => [metric.name, metric]));

export function findMetric(name: string): Metric | undefined {
  return byName.get(name);
}

/** The metric that an unknown name probably means. */
export function nearestMetric(name: string): string | undefined {
  return nearestName(name, [...byName.keys()]);
}
