import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareScalars } from "../../../src/core/compare/compare-scalars.ts";
import { inferFromNormal, inferFromStudent, inferFromTango } from "../../../src/core/compare/pivot.ts";
import { type Change, changesOf, judgeChanged } from "../../../src/core/explain/changes.ts";
import { limitsOf } from "../../../src/core/explain/limits.ts";
import { policyOfRecord } from "../../../src/core/explain/policy-of-record.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { judgeMetric, ungated } from "../../../src/core/gate/judge-metric.ts";
import type { Policy } from "../../../src/core/gate/policy.ts";
import type { MetricRecord, MetricStats } from "../../../src/core/record/evaluation.ts";
import { measured, policyOf, rule } from "../gate/stats-builder.ts";
import { record } from "../report/records.ts";

const names = ["roc_auc", "average_precision", "f1", "brier", "mae"];
const draw = fc.record({
  better: fc.double({ min: -6, max: 6, noNaN: true }),
  se: fc.double({ min: 0.05, max: 4, noNaN: true }),
  margin: fc.constantFrom(0, 0.001, 0.005, 0.02),
  df: fc.constantFrom(4, 60, 5000),
  method: fc.constantFrom(
    "influence" as const,
    "stderr" as const,
    "welch" as const,
    "nadeau-bengio" as const,
  ),
});
const family = fc.array(draw, { minLength: 1, maxLength: names.length });

function build(draws: readonly (typeof draw extends fc.Arbitrary<infer T> ? T : never)[]) {
  const stats = draws.map((each, index) => {
    const scale = Math.max(each.margin, 0.001);
    const name = names[index]!;
    const direction = name === "mae" || name === "brier" ? "lower" : "higher";
    const made = measured(name, each.better * scale, each.se * scale, { direction, df: each.df });
    if (each.method === "influence") return made;
    const splits = { kind: "splits" as const, names: ["a"], values: [1], ratio: 0.25 };
    const runs = { ...made, method: each.method, n: 0, unit: "run" as const, units: 5 };
    if (each.method === "welch") return runs;
    if (each.method !== "stderr")
      return { ...runs, noise: { candidate: { runs: splits }, baseline: { runs: splits } } };
    const sign = direction === "higher" ? 1 : -1;
    return { ...runs, ...inferFromNormal(made.delta!, made.se!, sign) };
  });
  const rules = Object.fromEntries(
    stats.map(({ name }, index) => [name, { margin: { absolute: draws[index]!.margin } }]),
  );
  const policy = policyOf(rules);
  return { stats: judge(stats, policy).metrics, policy };
}

const good = new Set(["improved", "equivalent", "not-worse"]);

/** The change put into the numbers by hand, and not by the code that found it. */
function redo(stats: readonly MetricRecord[], policy: Policy, metric: MetricRecord, change: Change) {
  const sign = metric.direction === "higher" ? 1 : -1;
  const rules = new Map(policy.metrics);
  const altered: MetricStats = { ...metric };
  const infer = (delta: number, se: number, df: number | null) =>
    df === null ? inferFromNormal(delta, se, sign) : inferFromStudent(delta, se, df, sign);
  if (change.kind === "margin") rules.set(metric.name, rule({ margin: { absolute: change.margin } }));
  if (change.kind === "delta")
    Object.assign(altered, { delta: change.delta, ...infer(change.delta, metric.se!, metric.df) });
  if (change.kind === "units") {
    const k = change.factor;
    const J = Math.round(metric.units * k);
    const isSplits = metric.method === "nadeau-bengio";
    const times = metric.method === "welch" ? J / metric.units : k;
    const share = isSplits ? (1 / J + 0.25) / (1 / metric.units + 0.25) : 1 / times;
    const df = metric.df === null ? null : isSplits ? J - 1 : (metric.df + 1) * times - 1;
    Object.assign(altered, infer(metric.delta!, metric.se! * Math.sqrt(share), df));
  }
  const all = stats.map((each) => (each.name === metric.name ? altered : each));
  return judge(all, { ...policy, metrics: rules }).metrics.find((each) => each.name === metric.name)!;
}

describe("what would have changed a verdict", () => {
  it("does change it, when the comparison is judged with it", () => {
    let seen = 0;
    fc.assert(
      fc.property(family, (draws) => {
        const judged = build(draws);
        for (const metric of judged.stats) {
          for (const change of changesOf(judged, metric)) {
            seen += 1;
            const { verdict } = redo(judged.stats, judged.policy, metric, change);
            expect(verdict).not.toBe(metric.verdict);
            expect(verdict).toBe(change.verdict);
            expect(judgeChanged(judged, metric.name, change)!.verdict).toBe(verdict);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it("is near: half as far is the verdict that there is", () => {
    fc.assert(
      fc.property(family, (draws) => {
        const judged = build(draws);
        for (const metric of judged.stats) {
          const change = changesOf(judged, metric).find(({ kind }) => kind === "delta");
          if (change?.kind !== "delta") continue;
          const delta = metric.delta! + (change.delta - metric.delta!) / 2;
          const half = redo(judged.stats, judged.policy, metric, { ...change, delta });
          expect(good.has(half.verdict)).toBe(good.has(metric.verdict));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("names a number of rows for accuracy, and that many rows do change it", () => {
    const counts = fc.record({ lost: fc.nat({ max: 60 }), won: fc.nat({ max: 60 }) });
    fc.assert(
      fc.property(counts, ({ lost, won }) => {
        const n = 800;
        const of = { baselineOnly: lost, candidateOnly: won };
        const delta = (won - lost) / n;
        const stats: MetricStats = {
          ...measured("accuracy", delta, 0.01, { method: "tango", n, units: n, df: null }),
          discordant: of,
          ...inferFromTango({ ...of, n }, 0.01),
        };
        const policy = policyOf({ accuracy: { margin: { absolute: 0.005 } } });
        const judged = { stats: judge([stats], policy).metrics, policy };
        const metric = judged.stats[0]!;
        for (const change of changesOf(judged, metric)) {
          expect(judgeChanged(judged, "accuracy", change)!.verdict).toBe(change.verdict);
          expect(change.verdict).not.toBe(metric.verdict);
          if (change.kind === "delta") expect((change.delta * n) % 1).toBeCloseTo(0, 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("a limit that is broken", () => {
  it("would hold with the bound that is named, and with no tighter one", () => {
    const value = fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        value,
        value,
        fc.constantFrom("min", "max") as fc.Arbitrary<"min" | "max">,
        (candidate, bound, limit) => {
          const stats = measured("latency_p95_ms", 0, 1, { method: "point", status: "too_few", candidate });
          const corrected = { family: 1, harm: new Map(), gain: new Map(), floorMode: "point" as const };
          const held = (other: number) =>
            judgeMetric(stats, { ...ungated, [limit]: other }, corrected).floor!.held;
          const [found] = limitsOf(judgeMetric(stats, { ...ungated, [limit]: bound }, corrected));
          expect(found!.held).toBe(held(bound));
          if (found!.held) return;
          expect(held(found!.would!)).toBe(true);
          expect(held(found!.would! + (limit === "min" ? 1 : -1) * 0.2 * Math.abs(found!.room))).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it("the rules read back from a record give its verdicts again", () => {
  fc.assert(
    fc.property(family, fc.constantFrom("guard" as const, "prove" as const), (draws, mode) => {
      const { stats, policy } = build(draws);
      const { decision, metrics, guardrails } = judge(stats, { ...policy, mode });
      const made = record({ metrics, guardrails, decision });
      const again = judge([...metrics, ...guardrails], policyOfRecord(made));
      expect(again.metrics).toEqual(metrics);
      expect(again.decision.result).toBe(decision.result);
    }),
    { numRuns: 300 },
  );
});

/** Runs of the same mean and variance as `values`, k times as many. */
function repeat(values: readonly number[], k: number): number[] {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const wider = Math.sqrt((k * n - 1) / (k * (n - 1)));
  return Array.from({ length: k * n }, (_, at) => mean + (values[at % n]! - mean) * wider);
}

describe("more runs of a training", () => {
  it("are judged as Welch judges that many, and the number named is the least", () => {
    const own = [0.541, 0.498, 0.527];
    const other = [0.507, 0.513, 0.504];
    const scalar = (values: readonly number[]) => ({
      value: values.reduce((sum, value) => sum + value, 0) / values.length,
      runs: { kind: "seeds" as const, names: values.map((_, at) => `${at}`), values: [...values] },
    });
    const compare = (k: number) =>
      compareScalars(
        new Map([["loss", scalar(repeat(own, k))]]),
        new Map([["loss", scalar(repeat(other, k))]]),
      );
    const policy = policyOf({ loss: { margin: { absolute: 0.002 } } });
    const judged = { stats: judge(compare(1), policy).metrics, policy };
    for (const k of [2, 3, 7]) {
      const { se, df, interval } = compare(k)[0]!;
      const found = judgeChanged(judged, "loss", { kind: "units", factor: k })!;
      expect(found.units).toBe(3 * k);
      expect(found.se).toBeCloseTo(se!, 12);
      expect(found.df).toBeCloseTo(df!, 9);
      expect(found.interval!.low).toBeCloseTo(interval!.low, 12);
    }
    const change = changesOf(judged, judged.stats[0]!).find(({ kind }) => kind === "units");
    const runs = Math.round(3 * (change as { factor: number }).factor);
    const verdict = (units: number) =>
      judgeChanged(judged, "loss", { kind: "units", factor: units / 3 })!.verdict;
    expect([verdict(runs - 1), verdict(runs)]).toEqual(["inconclusive", "regressed"]);
  });
});
