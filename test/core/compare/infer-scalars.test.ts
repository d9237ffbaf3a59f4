import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareScalars } from "../../../src/core/compare/compare-scalars.ts";
import { isClock, isGuardrail } from "../../../src/core/compare/guardrail.ts";
import { pNotWorse } from "../../../src/core/compare/p-not-worse.ts";
import { type Scalar, unknownSurroundings } from "../../../src/core/compare/scalar.ts";
import { scalarOfRuns } from "../../../src/core/evaluation/run-scalars.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { type MetricStats, metricStatsSchema } from "../../../src/core/record/evaluation.ts";
import reference from "../../reference/repeated.json" with { type: "json" };
import { policyOf } from "../gate/stats-builder.ts";

function compareOne(name: string, candidate: Scalar, baseline: Scalar): MetricStats {
  const [stats] = compareScalars(new Map([[name, candidate]]), new Map([[name, baseline]]));
  return metricStatsSchema.parse(stats);
}

const seeds = (values: readonly number[], prefix = "s"): Scalar =>
  scalarOfRuns({ kind: "seeds", names: values.map((_value, k) => `${prefix}${k}`), values: [...values] });
const splits = (
  values: readonly number[],
  ratio: number,
  names = values.map((_value, k) => `f${k}`),
): Scalar => scalarOfRuns({ kind: "splits", names: [...names], values: [...values], ratio });

function near(actual: number | null | undefined, expected: number, scale = Math.abs(expected)) {
  expect(actual).not.toBeNull();
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(1e-8 * Math.max(scale, 1e-300));
}

describe("repeated training", () => {
  it.each(reference.welch.map((each, k) => [k, each] as const))(
    "of other seeds gives scipy's interval and p values, case %i",
    (_k, each) => {
      const stats = compareOne("accuracy", seeds(each.candidate), seeds(each.baseline, "t"));
      const width = each.high - each.low;
      expect(stats).toMatchObject({ method: "welch", unit: "run", status: "ok", n: 0 });
      near(stats.interval!.low, each.low, width);
      near(stats.interval!.high, each.high, width);
      near(stats.pHarm, each.pHarm);
      near(stats.pGain, each.pGain);
    },
  );

  it.each(reference.nadeauBengio.map((each, k) => [k, each] as const))(
    "on the same splits is corrected for what they share, case %i",
    (_k, each) => {
      const stats = compareOne("rmse", splits(each.candidate, each.ratio), splits(each.baseline, each.ratio));
      expect(stats).toMatchObject({ method: "nadeau-bengio", unit: "run", units: each.candidate.length });
      near(stats.se, each.se);
      near(stats.interval!.low, each.low, each.high - each.low);
      // Lower is better: what scipy calls less is a gain.
      near(stats.pGain, each.pHarm);
      near(stats.pHarm, each.pGain);
    },
  );

  it("counts as units the runs of the side that has fewer, and has nothing to add", () => {
    expect(compareOne("acc", seeds([1, 2, 4]), seeds([1, 3, 2, 5, 4]))).toMatchObject({ units: 3, note: "" });
  });

  it("takes the splits by name, in any order", () => {
    const own = splits([1, 2, 4, 3], 0.25);
    const turned = splits([3.1, 4.2, 2.2, 1.1], 0.25, ["f3", "f2", "f1", "f0"]);
    const straight = splits([1.1, 2.2, 4.2, 3.1], 0.25);
    const strip = ({ noise: _noise, ...rest }: MetricStats) => rest;
    expect(strip(compareOne("auc", own, turned))).toEqual(strip(compareOne("auc", own, straight)));
  });

  it.each([
    [
      "two runs a side are no sample",
      seeds([1, 2]),
      seeds([1, 2, 3]),
      "too_few",
      "2 runs of the candidate and 3 runs of the baseline: 3 on each side are needed",
    ],
    [
      "one number beside five runs",
      { value: 1 },
      seeds([1, 2, 3, 4, 5]),
      "too_few",
      "1 run of the candidate and 5 runs of the baseline: 3 on each side are needed",
    ],
    [
      "five runs beside one number",
      seeds([1, 2, 3, 4, 5]),
      { value: 1 },
      "too_few",
      "5 runs of the candidate and 1 run of the baseline: 3 on each side are needed",
    ],
    [
      "runs that are all 0",
      seeds([0, 0, 0]),
      seeds([0, 0, 0]),
      "too_few",
      "every run gives the same number, so the noise of training cannot be estimated",
    ],
    [
      "runs that differ by their rounding beside runs of 0",
      seeds([0.3, 0.1 + 0.2, 0.3]),
      seeds([0, 0, 0]),
      "too_few",
      "every run gives the same number, so the noise of training cannot be estimated",
    ],
    [
      "large runs that differ by their rounding",
      seeds([1e6, 1e6 + 2 ** -33, 1e6]),
      seeds([1e6, 1e6, 1e6]),
      "too_few",
      "every run gives the same number, so the noise of training cannot be estimated",
    ],
    [
      "runs whose degrees of freedom overflow",
      seeds([1e100, -1e100, 1e100]),
      seeds([1, 2, 3]),
      "too_few",
      "the noise of the runs is too large to be represented",
    ],
    [
      "splits that do not say how large their test parts are",
      scalarOfRuns({ kind: "splits", names: ["a", "b", "c"], values: [1, 2, 3] }),
      scalarOfRuns({ kind: "splits", names: ["a", "b", "c"], values: [1, 2, 4] }),
      "not_comparable",
      "the splits of the two sides have test parts of different sizes",
    ],
    [
      "runs that all agree",
      seeds([0.1, 0.1, 0.1]),
      seeds([0.1, 0.1, 0.1]),
      "too_few",
      "every run gives the same number, so the noise of training cannot be estimated",
    ],
    [
      "other splits",
      splits([1, 2, 3], 0.25),
      splits([1, 2, 3], 0.25, ["a", "b", "c"]),
      "not_comparable",
      "the two sides were trained on different splits (f0 is the candidate's alone)",
    ],
    [
      "splits that only the baseline has",
      splits([1, 2, 3], 0.25),
      splits([1, 2, 3, 4], 0.25),
      "not_comparable",
      "the two sides were trained on different splits",
    ],
    [
      "runs whose noise overflows",
      seeds([1e200, -1e200, 1e200]),
      seeds([1, 2, 3]),
      "too_few",
      "the noise of the runs is too large to be represented",
    ],
    [
      "test parts of another size",
      splits([1, 2, 3], 0.25),
      splits([1, 2, 3], 0.5),
      "not_comparable",
      "the splits of the two sides have test parts of different sizes",
    ],
    [
      "seeds beside splits",
      seeds([1, 2, 3]),
      splits([1, 2, 3], 0.5),
      "not_comparable",
      "the candidate has runs by seeds, the baseline by splits",
    ],
  ] as const)("%s: %#", (_name, own, other, status, note) => {
    const stats = compareOne("acc", own, other);
    expect(stats).toMatchObject({ status, note, interval: null, pHarm: null });
    expect(stats.delta === null).toBe(status === "not_comparable");
  });
});

describe("numbers with their own standard error", () => {
  it("give z from both errors, unpaired, and say so", () => {
    const stats = compareOne(
      "hellaswag.acc",
      { value: 0.715, stderr: 0.0045 },
      { value: 0.725, stderr: 0.0044 },
    );
    expect(stats).toMatchObject({ method: "stderr", status: "ok", df: null });
    expect(stats.note).toContain("not paired");
    near(stats.se, Math.sqrt(0.0045 ** 2 + 0.0044 ** 2));
    // scipy: norm.cdf(-0.01 / hypot(.0045, .0044)) and norm.ppf(.95)
    near(stats.pHarm, 0.05604106685981101);
    near(stats.interval!.low, -0.01 - 1.6448536269514722 * stats.se!);
    expect(pNotWorse(stats, 0)).toBeCloseTo(stats.pGain!, 12);
  });

  it("are judged with their margin, and what would settle them is a standard error", () => {
    const stats = compareOne("mmlu.acc", { value: 0.6, stderr: 0.004 }, { value: 0.601, stderr: 0.004 });
    const { metrics } = judge([stats], policyOf({ "mmlu.acc": { margin: { absolute: 0.005 } } }));
    expect(metrics[0]).toMatchObject({ verdict: "inconclusive", rowsNeeded: null, gated: true });
    expect(metrics[0]!.note).toMatch(
      /^too much noise; a standard error of the difference of 0\.0020 is needed, it is 0\.0057; /,
    );
    const wide = judge([stats], policyOf({ "mmlu.acc": { margin: { absolute: 0.02 } } }));
    expect(wide.metrics[0]!.verdict).toBe("equivalent");
  });

  it.each([
    [
      "one side alone has an error",
      { value: 1, stderr: 0.1 },
      { value: 1 },
      "the baseline gives no standard error",
    ],
    [
      "both errors are 0",
      { value: 1, stderr: 0 },
      { value: 0.9, stderr: 0 },
      "both standard errors are 0, so the noise cannot be estimated",
    ],
  ])("%s", (_name, own, other, note) => {
    expect(compareOne("acc", own, other)).toMatchObject({ status: "too_few", interval: null, note });
  });
});

describe("which way is better", () => {
  const pair = (direction?: "higher" | "lower"): Scalar => ({
    value: 0.4,
    stderr: 0.01,
    ...(direction === undefined ? {} : { direction }),
  });

  it("is what the file says, before what the name says", () => {
    expect(compareOne("closeness", pair("lower"), { value: 0.3, stderr: 0.01 }).direction).toBe("lower");
    expect(compareOne("closeness", pair(), { value: 0.3, stderr: 0.01, direction: "lower" }).direction).toBe(
      "lower",
    );
    expect(compareOne("closeness", pair(), { value: 0.3, stderr: 0.01 }).direction).toBe("higher");
  });

  it("turns p values with it when the configuration says otherwise, once and not again", () => {
    const stats = compareOne("closeness", pair(), { value: 0.3, stderr: 0.01 });
    const policy = policyOf({ closeness: { margin: { absolute: 0.01 }, direction: "lower" } });
    const turned = judge([stats], policy).metrics[0]!;
    expect(turned).toMatchObject({
      direction: "lower",
      verdict: "regressed",
      pHarm: stats.pGain,
      pGain: stats.pHarm,
    });
    expect(judge([turned], policy).metrics[0]).toEqual(turned);
  });
});

describe("times", () => {
  const times = (candidate: string | null, baseline: string | null) =>
    compareScalars(
      new Map<string, Scalar>([
        ["latency_ms", { value: 4 }],
        ["model_mb", { value: 5 }],
      ]),
      new Map<string, Scalar>([
        ["latency_ms", { value: 3 }],
        ["model_mb", { value: 5 }],
      ]),
      { candidate, baseline },
    );

  it("of two machines are not compared, and sizes are", () => {
    const [latency, size] = times("Linux x64, 4 CPUs, A", "Linux x64, 4 CPUs, B");
    expect(latency).toMatchObject({ status: "not_comparable", delta: null, candidate: 4, baseline: 3 });
    expect(latency!.note).toBe(
      "measured on other hardware: Linux x64, 4 CPUs, A, the baseline on Linux x64, 4 CPUs, B",
    );
    expect(size).toMatchObject({ status: "too_few", delta: 0 });
  });

  it("that cannot be compared anyway keep their reason", () => {
    const own = new Map<string, Scalar>([["latency_ms", { value: 4 }]]);
    const [latency] = compareScalars(own, new Map(), { candidate: "A", baseline: "B" });
    expect(latency!.note).toBe("the baseline has no such metric");
  });

  it("of machines that are not known are compared", () => {
    expect(times(null, "B")[0]!.delta).toBe(1);
    expect(times("A", "A")[0]!.delta).toBe(1);
  });
});

describe("what a model costs, by its name", () => {
  it.each([
    ["latency_p95_ms", true, true],
    ["serving.throughput", true, true],
    ["tokens_per_second", true, true],
    ["model_bytes", true, false],
    ["cost_usd", true, false],
    ["promptTokens", true, false],
    ["peak_memory_mb", true, false],
    ["accuracy", false, false],
    ["token_f1", false, false],
    ["duration_mae", false, false],
    ["val_loss", false, false],
    ["time_error", false, false],
  ])("%s: guardrail %s, clock %s", (name, guardrail, clock) => {
    expect([isGuardrail(name), isClock(name)]).toEqual([guardrail, clock]);
  });
});

it("of surroundings nothing is known to begin with", () => {
  expect(unknownSurroundings).toEqual({ hardware: null, judge: null });
});

it("swapping the sides turns the interval and swaps the p values", () => {
  const side = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(side, side, (a, b) => {
      const there = compareOne("acc", seeds(a), seeds(b));
      const back = compareOne("acc", seeds(b), seeds(a));
      if (there.status !== "ok") return;
      expect(back.interval!.low).toBeCloseTo(-there.interval!.high, 9);
      expect(back.pHarm).toBeCloseTo(there.pGain!, 12);
    }),
  );
});
