import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import type { PairedView } from "../../../src/core/table/scored.ts";
import { seededUniform } from "../../reference/random-views.ts";

/** Normal noise by the polar method. */
function normals(seed: number): () => number {
  const uniform = seededUniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

function regressionPair(n: number, seed: number, worse = 1): PairedView {
  const noise = normals(seed);
  const label = Float64Array.from({ length: n }, () => 5 * noise());
  const shared = label.map(noise);
  const outputs = (scale: number) => ({
    prediction: label.map((value, row) => value + scale * (0.8 * shared[row]! + 0.6 * noise())),
    score: null,
    probabilistic: false,
  });
  const rows = { task: "regression", n, label, classes: [], weight: null, group: null, groups: 0 } as const;
  return { rows, candidate: outputs(worse), baseline: outputs(1), id: String };
}

function binaryPair(n: number, seed: number, overconfident: number): PairedView {
  const uniform = seededUniform(seed);
  const chance = Float64Array.from({ length: n }, () => 0.05 + 0.9 * uniform());
  const outputs = (stretch: number) => {
    const score = chance.map((p) => 1 / (1 + Math.exp(-stretch * Math.log(p / (1 - p)))));
    return { prediction: score.map((p) => Number(p >= 0.5)), score, probabilistic: true };
  };
  const label = chance.map((p) => Number(uniform() < p));
  const rows = {
    task: "binary",
    n,
    label,
    classes: ["no", "yes"],
    weight: null,
    group: null,
    groups: 0,
  } as const;
  return { rows, candidate: outputs(overconfident), baseline: outputs(1.05), id: String };
}

const one = (view: PairedView, name: string) => compareMetrics(view, [name])[0]!;
const spread = (values: number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
};

describe("metrics without an influence function", () => {
  test("are judged by 400 replicates whose seed is recorded", () => {
    const stats = one(regressionPair(400, 1, 1.5), "median_ae");
    expect(stats).toMatchObject({ status: "ok", method: "bootstrap", replicates: 400, df: 399 });
    expect(stats.seed).toMatch(/^[0-9a-f]{16}$/);
    expect(stats.pHarm).toBeLessThan(0.01);
    expect(one(regressionPair(400, 2, 1.5), "median_ae").seed).not.toBe(stats.seed);
    expect(one(regressionPair(400, 1, 1.5), "mae")).toMatchObject({ seed: null, replicates: null });
  });

  test.each([
    ["median_ae", 120, (seed: number) => regressionPair(400, seed)],
    ["ece", 30, (seed: number) => binaryPair(5000, seed, 1.6)],
  ] as const)("%s has the error that drawing the rows anew shows", (name, draws, draw) => {
    const found = Array.from({ length: draws }, (_draw, k) => one(draw(1000 + k), name));
    const shown = spread(found.map(({ delta }) => delta!));
    const said = Math.sqrt(found.reduce((sum, { se }) => sum + se! ** 2, 0) / found.length);
    expect(said / shown).toBeGreaterThan(0.85);
    expect(said / shown).toBeLessThan(1.3);
  });

  test("nothing changed: a loss of the median error is claimed in about 5 % of draws at most", () => {
    const claimed = Array.from({ length: 300 }, (_draw, k) =>
      one(regressionPair(200, 5000 + k), "median_ae"),
    );
    const share = claimed.filter(({ pHarm }) => pHarm! < 0.05).length / claimed.length;
    expect(share).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 300));
  });

  test("rows that come in groups count as the groups that they are", () => {
    const alone = regressionPair(300, 9);
    const repeat = (values: Float64Array) =>
      Float64Array.from({ length: 1200 }, (_v, row) => values[row >> 2]!);
    const side = (of: PairedView["candidate"]) => ({ ...of, prediction: repeat(of.prediction!) });
    const rows = { ...alone.rows, n: 1200, label: repeat(alone.rows.label) };
    const copied = { ...alone, rows, candidate: side(alone.candidate), baseline: side(alone.baseline!) };
    const group = Int32Array.from({ length: 1200 }, (_v, row) => row >> 2);
    const grouped = one({ ...copied, rows: { ...rows, group, groups: 300 } }, "median_ae");
    expect(grouped).toMatchObject({ df: 299, groups: 300 });
    expect(grouped.se! / one(alone, "median_ae").se!).toBeGreaterThan(0.85);
    expect(grouped.se! / one(alone, "median_ae").se!).toBeLessThan(1.15);
    expect(grouped.se! / one(copied, "median_ae").se!).toBeGreaterThan(1.6);
  });

  test("more than 100,000 rows are drawn as 1,000 buckets, with the same error", () => {
    const { se, df } = one(regressionPair(120_000, 4), "median_ae");
    expect(df).toBe(999);
    const few = one(regressionPair(12_000, 4), "median_ae");
    expect((se! * Math.sqrt(10)) / few.se!).toBeGreaterThan(0.8);
    expect((se! * Math.sqrt(10)) / few.se!).toBeLessThan(1.25);
  });

  test("a median with weights is undefined, and fewer than 50 rows are too few", () => {
    const view = regressionPair(49, 1);
    expect(one(view, "median_ae")).toMatchObject({
      status: "too_few",
      note: "49 rows, at least 50 are needed",
    });
    const weight = view.rows.label.map((_label, row) => 1 + row);
    expect(one({ ...view, rows: { ...view.rows, weight } }, "median_ae")).toMatchObject({
      status: "undefined",
      note: "the median error takes no weights",
    });
  });
});
