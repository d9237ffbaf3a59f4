import { describe, expect, it } from "vitest";
import { judge } from "../../../src/core/gate/judge.ts";
import type { MetricRecord, MetricStats } from "../../../src/core/record/evaluation.ts";
import { measured, policyOf } from "./stats-builder.ts";

/** One gated metric under a margin of 0.01, in a family of one. */
function verdictOf(stats: MetricStats, margin = 0.01): MetricRecord {
  return judge([stats], policyOf({ [stats.name]: { margin: { absolute: margin } } })).metrics[0]!;
}

const rows: [string, MetricStats, string, string | RegExp][] = [
  ["a gain beyond the margin is clearly improved", measured("f1", 0.05, 0.01), "improved", "clearly"],
  ["a small sure gain is improved", measured("f1", 0.008, 0.002), "improved", ""],
  ["no change with a narrow interval is equivalent", measured("f1", 0, 0.003), "equivalent", ""],
  [
    "a sure loss inside the margin is equivalent, and says so",
    measured("f1", -0.005, 0.002),
    "equivalent",
    "slightly worse, inside the margin",
  ],
  ["a wide interval above the margin is not worse", measured("f1", 0.008, 0.008), "not-worse", ""],
  [
    "a sure loss beyond the margin is regressed",
    measured("f1", -0.05, 0.01),
    "regressed",
    "beyond the margin",
  ],
  ["a sure loss of unsure size is regressed", measured("f1", -0.012, 0.005), "regressed", "size uncertain"],
  [
    "a wide interval around zero is inconclusive and names the rows",
    measured("f1", 0, 0.02),
    "inconclusive",
    /^test set too small; ≈\s24,700 rows needed, 1,000 here$/,
  ],
  [
    "a loss that may lie just beyond the margin never asks for fewer rows than there are",
    measured("f1", -0.0055, 0.0035),
    "inconclusive",
    /^test set too small; ≈\s1,330 rows needed, 1,000 here$/,
  ],
  [
    "identical outputs are equivalent",
    measured("f1", 0, 0, { status: "identical", interval: null, pHarm: null, pGain: null }),
    "equivalent",
    "identical outputs on all 1,000 rows",
  ],
  [
    "an undefined value is no evidence",
    measured("f1", 0, 0, { status: "undefined", candidate: null, note: "no positive row" }),
    "no-evidence",
    "no positive row",
  ],
  [
    "too few rows are inconclusive, whatever the numbers say",
    measured("f1", -0.5, 0.001, { status: "too_few", note: "9 positive rows, 10 are needed" }),
    "inconclusive",
    "9 positive rows, 10 are needed",
  ],
  [
    "another evaluation set is not comparable",
    measured("f1", 0, 0, { status: "not_comparable", note: "the evaluation set differs" }),
    "not-comparable",
    "the evaluation set differs",
  ],
  [
    "a few rows that decide everything forbid a good verdict",
    measured("mae", 0.02, 0.004, { direction: "lower", dominance: { share: 0.21, largest: 0.0026 } }),
    "inconclusive",
    "a few rows decide this",
  ],
  [
    "a few rows that decide everything do not hide a regression",
    measured("mae", -0.05, 0.004, { direction: "lower", dominance: { share: 0.9, largest: 0.2 } }),
    "regressed",
    "beyond the margin",
  ],
  [
    "for a loss, less is better",
    measured("log_loss", 0.05, 0.01, { direction: "lower" }),
    "improved",
    "clearly",
  ],
];

const interval = (low: number, high: number) => ({ interval: { low, high, level: 0.9 } }) as const;

describe("an end of the interval exactly on a border", () => {
  it.each([
    ["of the margin is not clearly above it", interval(0.01, 0.03), { pGain: 0.01 }, "improved", ""],
    ["of 0 is not worse", interval(-0.005, 0), {}, "equivalent", ""],
    ["of 0 does not look better either", interval(0, 0.02), { pGain: 0.06 }, "not-worse", ""],
    [
      "of the margin is not beyond it",
      interval(-0.03, -0.01),
      { pHarm: 0.001 },
      "regressed",
      "size uncertain",
    ],
  ] as const)("%s", (_name, ends, p, verdict, note) => {
    const stats = measured("f1", 0, 0.01, { ...ends, pHarm: 0.5, pGain: 0.5, ...p });
    expect(verdictOf(stats)).toMatchObject({ verdict, note });
  });
});

describe("the verdict table", () => {
  it.each(rows)("%s", (_name, stats, verdict, note) => {
    const judged = verdictOf(stats);
    expect(judged.verdict).toBe(verdict);
    expect(judged.note).toMatch(note instanceof RegExp ? note : new RegExp(`^${note}$`));
  });

  it("holds back a loss that does not survive the correction for six metrics", () => {
    const loss = measured("f1", -0.02, 0.01);
    const others = ["roc_auc", "accuracy", "precision", "recall", "average_precision"];
    const stats = [loss, ...others.map((name) => measured(name, 0, 0.001))];
    const gate = Object.fromEntries(stats.map(({ name }) => [name, { margin: { absolute: 0.01 } }]));
    const [first] = judge(stats, policyOf(gate)).metrics;
    expect(verdictOf(loss).verdict).toBe("regressed");
    expect(first).toMatchObject({ verdict: "inconclusive", family: 6 });
    expect(first!.note).toMatch(
      /^worse, but not significant after correction for 6; ≈\s6,190 rows needed, 1,000 here$/,
    );
  });

  it("holds back a gain that does not survive the correction, and says that it looks better", () => {
    const gain = measured("f1", 0.02, 0.01);
    const others = ["roc_auc", "accuracy", "precision", "recall", "average_precision"];
    const stats = [gain, ...others.map((name) => measured(name, 0, 0.001))];
    const gate = Object.fromEntries(stats.map(({ name }) => [name, { margin: { absolute: 0.01 } }]));
    const [first] = judge(stats, policyOf(gate)).metrics;
    expect(first).toMatchObject({
      verdict: "not-worse",
      note: "looks better, not significant after correction for 6",
    });
  });

  it("counts into the correction only the gated metrics that could be judged", () => {
    const others = ["identical", "undefined", "too_few", "not_comparable"] as const;
    const stats = [
      measured("f1", -0.05, 0.01),
      measured("recall", 0, 0.001),
      ...others.map((status, index) =>
        measured(["roc_auc", "brier", "mae", "r2"][index]!, 0, 0.01, { status }),
      ),
    ];
    const { metrics } = judge(stats, policyOf(Object.fromEntries(stats.map(({ name }) => [name, {}]))));
    expect(metrics.map((metric) => metric.family)).toEqual([2, 2, 1, 1, 1, 1]);
    expect(metrics[0]!.pHarmAdjusted).toBeCloseTo(2 * metrics[0]!.pHarm!, 15);
    expect(metrics.slice(2).map((metric) => metric.pHarmAdjusted)).toEqual([null, null, null, null]);
  });

  it("judges a metric that does not gate by itself, outside the family", () => {
    const loss = measured("f1", -0.05, 0.01);
    const { metrics } = judge([loss, measured("recall", 0, 0.001)], policyOf({ recall: {} }));
    expect(metrics[0]).toMatchObject({ gated: false, proved: false, verdict: "regressed", family: 1 });
    expect(metrics[0]!.pHarmAdjusted).toBe(loss.pHarm);
  });

  it("keeps what the measurement had to say, however often it is judged", () => {
    const note = "fewer than 10 rows: owl has 3";
    const once = verdictOf(measured("f1", 0.05, 0.01, { note }));
    expect(once.note).toBe(`clearly; also: ${note}`);
    expect(verdictOf(once).note).toBe(once.note);
    expect(verdictOf(once, 0.2).note).toBe(`also: ${note}`);
  });

  it("needs 539 rows without a discordant one to show that accuracy lost less than half a point", () => {
    const silent = (n: number) => {
      const z = 1.6448536269514722;
      const low = -(z * z) / (n + z * z);
      return measured("accuracy", 0, 0, {
        method: "tango",
        df: null,
        n,
        se: 0,
        pHarm: 0.5,
        pGain: 0.5,
        interval: { low, high: -low, level: 0.9 },
        discordant: { baselineOnly: 0, candidateOnly: 0 },
      });
    };
    expect(verdictOf(silent(539), 0.005).verdict).toBe("equivalent");
    const few = verdictOf(silent(538), 0.005);
    expect(few.verdict).toBe("inconclusive");
    expect(few.mde).toBeGreaterThan(0.005);
    expect(few.rowsNeeded).toBeGreaterThan(538);
  });

  it("never calls a model equivalent under a margin of 0, unless its outputs are identical", () => {
    expect(verdictOf(measured("f1", 0, 1e-9), 0).verdict).toBe("inconclusive");
    expect(verdictOf(measured("f1", 0, 1e-9), 0).note).toContain("no number of rows settles a margin of 0");
    expect(verdictOf(measured("f1", 1, 1e-9), 0).verdict).toBe("improved");
  });

  it("gives the smallest detectable loss, the rows for the margin, and blindness", () => {
    const judged = verdictOf(measured("f1", 0, 0.01));
    expect(judged.mde).toBeCloseTo(0.02487, 12);
    expect(judged.rowsNeeded).toBe(Math.ceil(1000 * 2.487 ** 2));
    expect(judged.blind).toBe(true);
    expect(verdictOf(measured("f1", 0, 0.004)).blind).toBe(false);
  });
});
