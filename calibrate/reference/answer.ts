import { compareMetrics } from "../../src/core/compare/compare-metrics.ts";
import { measureFairness } from "../../src/core/fairness/measure-fairness.ts";
import type { MetricStats } from "../../src/core/record/evaluation.ts";
import { benjaminiHochberg } from "../../src/core/stats/benjamini-hochberg.ts";
import { holm } from "../../src/core/stats/holm.ts";
import { incompleteBeta } from "../../src/core/stats/incomplete-beta.ts";
import { normalSf } from "../../src/core/stats/normal.ts";
import { normalQuantile } from "../../src/core/stats/normal-quantile.ts";
import { logGamma } from "../../src/core/stats/stirling.ts";
import { studentQuantile, studentSf } from "../../src/core/stats/student-t.ts";
import type { PairedView } from "../../src/core/table/scored.ts";
import type { Answers, Arguments, ReferenceCase } from "./reference-case.ts";
import { partsOf, viewOfCase } from "./view.ts";

/** What the engine says of a case, through the doors that an evaluation uses. */
export function answerCase(data: ReferenceCase): Answers {
  switch (data.task) {
    case "functions":
      return answerFunctions(data.arguments!);
    case "fairness":
      return answerFairness(data);
    case "pair":
      return answerPair(data);
    case "over time":
      return answerOverTime(data);
    default:
      return answerValues(data);
  }
}

function answerValues(data: ReferenceCase): Answers {
  const all = compareMetrics(viewOfCase(data), Object.keys(data.want));
  return Object.fromEntries(all.map(({ name, candidate }) => [name, candidate]));
}

function answerFairness(data: ReferenceCase): Answers {
  const column = { name: "group", ...partsOf(data.part!) };
  const { gaps } = measureFairness(viewOfCase(data, "binary"), column);
  return Object.fromEntries(gaps.map(({ name, candidate }) => [name, candidate]));
}

/** Losses and scores of two models. */
function answerPair(data: ReferenceCase): Answers {
  const view = viewOfCase(data, "binary");
  const baseline = { ...view.candidate, score: Float64Array.from(data.baseline!) };
  const found = compareMetrics({ ...view, baseline }, ["log_loss", "brier", "roc_auc"]);
  const [logLoss, brier, rocAuc] = found as [MetricStats, MetricStats, MetricStats];
  const ofMean = (stats: MetricStats) => ({
    [`${stats.name}: interval, low`]: stats.interval?.low ?? null,
    [`${stats.name}: interval, high`]: stats.interval?.high ?? null,
    [`${stats.name}: p of harm`]: stats.pHarm,
  });
  return { ...ofMean(logLoss), ...ofMean(brier), "roc_auc: error": rocAuc.se };
}

/** One series of scale 1, one row a time. */
function answerOverTime(data: ReferenceCase): Answers {
  const n = data.label.length;
  const view = viewOfCase({ ...data, part: new Array<number>(n).fill(0) }, "forecast");
  const rows = {
    ...view.rows,
    scale: new Float64Array(n).fill(1),
    times: partsOf(data.label.map((_label, t) => t)),
  };
  const paired: PairedView = {
    ...view,
    rows,
    baseline: { ...view.candidate, prediction: Float64Array.from(data.baseline!) },
  };
  const { delta, se } = compareMetrics(paired, ["mase"])[0]!;
  return { "mase over time: t": delta === null || se === null ? null : -delta / se };
}

function answerFunctions({ df, t, p, z, a, b, x, values }: Arguments): Answers {
  return {
    "Student's t, upper tail": studentSf(t, df),
    "Student's t, quantile": studentQuantile(p, df),
    "normal, upper tail": normalSf(z),
    "normal, quantile": normalQuantile(p),
    "incomplete beta": incompleteBeta(a, b, x, 1 - x),
    "ln gamma": logGamma(a),
    Holm: holm(values),
    "Benjamini and Hochberg": benjaminiHochberg(values),
  };
}
