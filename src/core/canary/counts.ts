import type { CanaryPlan, JudgedMetric } from "./plan.ts";
import type { Arm, Pair } from "./sequential.ts";

/** Numbers of one version by the key of their question; null: the source has none. */
export type Numbers = ReadonlyMap<string, number | null>;

export interface BothNumbers {
  readonly canary: Numbers;
  readonly stable: Numbers;
}

/** What a step has counted by now. */
export interface Counted {
  readonly requests: { readonly canary: number; readonly stable: number };
  /** Of the metrics that are compared, by name. */
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly shown: ReadonlyMap<string, { readonly canary: number | null; readonly stable: number | null }>;
}

/** Numbers as they were read → what they mean; a sentence where they cannot be.
 *  @param begun running totals as they stood when the step began; null: the numbers count from there */
export function countStep(plan: CanaryPlan, now: BothNumbers, begun: BothNumbers | null): Counted | string {
  try {
    const side = (arm: keyof BothNumbers) => readSide(plan, now[arm], begun?.[arm] ?? null, arm);
    const [canary, stable] = [side("canary"), side("stable")];
    return {
      requests: { canary: canary.requests, stable: stable.requests },
      pairs: new Map(
        [...canary.arms].map(([name, arm]) => [name, { canary: arm, stable: stable.arms.get(name)! }]),
      ),
      shown: new Map(
        [...canary.values].map(([name, value]) => [
          name,
          { canary: value, stable: stable.values.get(name) ?? null },
        ]),
      ),
    };
  } catch (thrown) {
    if (thrown instanceof Uncountable) return thrown.message;
    throw thrown;
  }
}

class Uncountable extends Error {}

/** Part of the squares' running total below which a difference is what doubles leave of none. */
const rounding = 1e-11;

function readSide({ metrics }: CanaryPlan, numbers: Numbers, begun: Numbers | null, arm: keyof BothNumbers) {
  /** No series yet is none counted. */
  const total = (key: string): number => {
    const [from, to] = [begun?.get(key) ?? 0, numbers.get(key) ?? 0];
    if (to >= from && from >= 0) return to - from;
    const how = from < 0 || begun === null ? `is ${to}` : `went back from ${from} to ${to}`;
    throw new Uncountable(`${key} of the ${arm} version ${how}: it must be a count that only rises`);
  };
  const requests = Math.round(total("requests"));
  const arms = new Map<string, Arm>();
  const values = new Map<string, number | null>();
  for (const metric of metrics) {
    const { name, queries } = metric;
    if (metric.kind === "value") values.set(name, numbers.get(`${name}/value`) ?? null);
    else
      arms.set(
        name,
        armOf(metric, queries["of"] === undefined ? requests : Math.round(total(`${name}/of`)), total),
      );
  }
  return { requests, arms, values };

  function armOf({ name, kind }: JudgedMetric, n: number, read: (key: string) => number): Arm {
    if (kind === "rate") {
      const events = Math.round(read(`${name}/events`));
      if (events <= n) return { kind, n, events };
      throw new Uncountable(`${name} of the ${arm} version has ${events} events in ${n} requests`);
    }
    if (n === 0) return { kind, n, mean: 0, variance: 0 };
    const [sum, whole] = [numbers.get(`${name}/sum`) ?? null, numbers.get(`${name}/squares`) ?? null];
    if (sum === null || whole === null) {
      const part = sum === null ? "sum" : "squares";
      throw new Uncountable(`${name} of the ${arm} version has no ${part}, and ${n} requests`);
    }
    const mean = (sum - (begun?.get(`${name}/sum`) ?? 0)) / n;
    const squares = read(`${name}/squares`);
    const spread = squares - n * mean * mean;
    // The number of requests is rounded, so that a little is missing where all values are alike.
    if (!(spread >= -squares / n))
      throw new Uncountable(`the squares of ${name} of the ${arm} version are less than its sum allows`);
    const variance = n < 2 || spread <= rounding * whole ? 0 : spread / (n - 1);
    return { kind, n, mean, variance };
  }
}
