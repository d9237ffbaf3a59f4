import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../../src/core/gate/judge.ts";
import { orientedInterval } from "../../../src/core/gate/orientation.ts";
import { type MetricStats, metricRecordSchema } from "../../../src/core/record/evaluation.ts";
import { alpha, metricStatuses, type Verdict, verdicts } from "../../../src/core/record/words.ts";
import { measured, policyOf } from "./stats-builder.ts";

const names = ["roc_auc", "average_precision", "accuracy", "f1", "precision", "recall", "brier", "mae"];

/** What a family of one metric is made of; the difference is in margins, the error too. */
interface Draw {
  better: number;
  se: number;
  margin: number;
  df: number;
  status: MetricStats["status"];
  dominated: boolean;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  better: fc.double({ min: -6, max: 6, noNaN: true }),
  se: fc.double({ min: 0.01, max: 4, noNaN: true }),
  margin: fc.constantFrom(0, 0.001, 0.005, 0.02),
  df: fc.constantFrom(4, 9.5, 60, 5000, 1e6),
  status: fc.oneof({ weight: 6, arbitrary: fc.constant("ok" as const) }, fc.constantFrom(...metricStatuses)),
  dominated: fc.boolean(),
});
const family = fc.array(draw, { minLength: 1, maxLength: names.length });

function build(draws: readonly Draw[]) {
  const stats = draws.map((each, index) => {
    const scale = Math.max(each.margin, 0.001);
    const name = names[index]!;
    const built = measured(name, each.better * scale, each.se * scale, {
      direction: name === "mae" || name === "brier" ? "lower" : "higher",
      df: each.df,
      status: each.status,
      dominance: name === "mae" && each.dominated ? { share: 0.5, largest: 1 } : null,
    });
    return each.status === "ok" ? built : { ...built, interval: null, pHarm: null, pGain: null, se: null };
  });
  const rules = Object.fromEntries(
    stats.map(({ name }, index) => [name, { margin: { absolute: draws[index]!.margin } }]),
  );
  return { stats, policy: policyOf(rules) };
}

/** Of the good verdicts none is better than another but improved. */
const goodness: Record<Verdict, number> = {
  improved: 3,
  equivalent: 2,
  "not-worse": 2,
  inconclusive: 1,
  regressed: 0,
  "not-comparable": 0,
  "no-evidence": 0,
};
const resultGoodness = { pass: 2, "no-baseline": 1, "no-evidence": 1, fail: 0 };

describe("judging any family", () => {
  it("gives every metric one verdict and a record that its schema accepts", () => {
    fc.assert(
      fc.property(family, (draws) => {
        const { stats, policy } = build(draws);
        for (const metric of judge(stats, policy).metrics) {
          expect(verdicts).toContain(metric.verdict);
          metricRecordSchema.parse(metric);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("never lets the interval, the p values and the verdict contradict each other [threat 34]", () => {
    fc.assert(
      fc.property(family, (draws) => {
        const { stats, policy } = build(draws);
        for (const metric of judge(stats, policy).metrics.filter((each) => each.status === "ok")) {
          const { low, high } = orientedInterval(metric)!;
          const clear = (x: number) => Math.abs(x) > 1e-9 * (high - low);
          if (clear(high)) expect(high < 0).toBe(metric.pHarm! < alpha);
          if (clear(low)) expect(low > 0).toBe(metric.pGain! < alpha);
          if (clear(low + metric.margin!)) expect(low > -metric.margin!).toBe(metric.pNotWorse! < alpha);
          if (metric.verdict === "regressed") expect(high).toBeLessThanOrEqual(1e-12);
          if (metric.verdict === "improved") expect(low).toBeGreaterThan(0);
          if (goodness[metric.verdict] >= 2) expect(low).toBeGreaterThan(-metric.margin!);
          expect(metric.pHarmAdjusted!).toBeGreaterThanOrEqual(metric.pHarm!);
          expect(metric.pGainAdjusted!).toBeGreaterThanOrEqual(metric.pGain!);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("never gives worse data a better verdict, nor a better decision", () => {
    fc.assert(
      fc.property(family, fc.nat(), fc.double({ min: 0, max: 5, noNaN: true }), (draws, pick, drop) => {
        const index = pick % draws.length;
        const worse = draws.map((each, i) => (i === index ? { ...each, better: each.better - drop } : each));
        const [before, after] = [draws, worse].map((each) => {
          const { stats, policy } = build(each);
          return judge(stats, policy);
        });
        expect(goodness[after!.metrics[index]!.verdict]).toBeLessThanOrEqual(
          goodness[before!.metrics[index]!.verdict],
        );
        expect(resultGoodness[after!.decision.result]).toBeLessThanOrEqual(
          resultGoodness[before!.decision.result],
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("gives the same when it is judged again from its own record, in any order", () => {
    fc.assert(
      fc.property(family, fc.infiniteStream(fc.nat()), (draws, order) => {
        const { stats, policy } = build(draws);
        const first = judge(stats, policy);
        expect(judge(first.metrics, policy)).toEqual(first);
        const keys = stats.map(() => order.next().value);
        const shuffled = stats
          .map((each, i) => ({ each, key: keys[i]! }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const again = judge(shuffled, policy);
        const byName = new Map(again.metrics.map((metric) => [metric.name, metric]));
        for (const metric of first.metrics) expect(byName.get(metric.name)).toEqual(metric);
        expect(again.decision.result).toBe(first.decision.result);
      }),
      { numRuns: 1000 },
    );
  });

  it("never fails a family whose candidate is nowhere worse", () => {
    fc.assert(
      fc.property(family, (draws) => {
        const { stats, policy } = build(draws.map((each) => ({ ...each, better: Math.abs(each.better) })));
        expect(judge(stats, policy).decision.result).not.toBe("fail");
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the correction monotone: a larger family never makes a metric significant", () => {
    fc.assert(
      fc.property(family, (draws) => {
        const { stats, policy } = build(draws);
        const whole = judge(stats, policy).metrics[0]!;
        const { stats: one, policy: alone } = build(draws.slice(0, 1));
        const single = judge(one, alone).metrics[0]!;
        if (whole.verdict === "regressed") expect(single.verdict).toBe("regressed");
        if (whole.verdict === "improved") expect(single.verdict).toBe("improved");
      }),
      { numRuns: 1000 },
    );
  });
});
