import { blankStats } from "../../../src/core/compare/blank-stats.ts";
import type { MetricPolicy, Policy } from "../../../src/core/gate/policy.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { studentCdf, studentQuantile, studentSf } from "../../../src/core/stats/student-t.ts";

/** A comparison of status ok with the difference and standard error wanted, t with df degrees. `better` is turned so
 *  that more is better; the interval and both p values come from the one pivot. */
export function measured(
  name: string,
  better: number,
  se: number,
  more: Partial<MetricStats> = {},
): MetricStats {
  const direction = more.direction ?? "higher";
  const df = more.df ?? 1e6;
  const sign = direction === "higher" ? 1 : -1;
  const half = studentQuantile(0.95, df) * se;
  const baseline = more.baseline ?? 0.9;
  const ends = [sign * better - half, sign * better + half];
  return {
    ...blankStats(name, direction),
    candidate: baseline + sign * better,
    baseline,
    delta: sign * better,
    interval: { low: ends[0]!, high: ends[1]!, level: 0.9 },
    pHarm: studentCdf(better / se, df),
    pGain: studentSf(better / se, df),
    se,
    df,
    method: "influence",
    status: "ok",
    n: 1000,
    units: 1000,
    ...more,
  };
}

export function rule(more: Partial<MetricPolicy> = {}): MetricPolicy {
  return {
    gated: true,
    proved: false,
    margin: null,
    min: null,
    max: null,
    maxRegression: null,
    direction: null,
    ...more,
  };
}

export function policyOf(metrics: Record<string, Partial<MetricPolicy>>, more: Partial<Policy> = {}): Policy {
  return {
    mode: "guard",
    strict: false,
    onInconclusive: "warn",
    floorMode: "point",
    metrics: new Map(Object.entries(metrics).map(([name, each]) => [name, rule(each)])),
    headline: Object.keys(metrics)[0] ?? null,
    ...more,
  };
}
