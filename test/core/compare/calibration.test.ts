import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import type { PairedView, RowTask } from "../../../src/core/table/scored.ts";
import { seededUniform } from "../../reference/random-views.ts";

const n = 300;

/** Standard normal numbers from uniform ones (Box and Muller). */
function normals(seed: number): () => number {
  const uniform = seededUniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Two models of one true signal; `blur` is how much noisier the candidate is than the baseline. */
function drawPair(task: RowTask, draw: number, blur: number): PairedView {
  const normal = normals(1000 + draw);
  const binary = task === "binary";
  const truth = Float64Array.from({ length: n }, normal);
  const label = binary ? truth.map((value) => Number(value + normal() > 0)) : truth;
  const score = (noise: number) => truth.map((value) => value + noise * normal());
  const outputs = (signal: Float64Array) => ({
    prediction: binary ? signal.map((value) => Number(value >= 0)) : signal,
    score: binary ? signal.map((value) => 1 / (1 + Math.exp(-value))) : null,
    probabilistic: binary,
  });
  return {
    rows: { task, n, label, classes: binary ? ["no", "yes"] : [], weight: null, group: null, groups: 0 },
    baseline: outputs(score(0.5)),
    candidate: outputs(score(0.5 + blur)),
    id: (row) => String(row),
  };
}

function shareHarmed(task: RowTask, name: string, { draws, blur }: { draws: number; blur: number }): number {
  let harmed = 0;
  for (let draw = 0; draw < draws; draw++) {
    const p = compareMetrics(drawPair(task, draw, blur), [name])[0]!.pHarm;
    if (p !== null && p < 0.05) harmed += 1;
  }
  return harmed / draws;
}

describe.each([
  ["binary", "accuracy"],
  ["binary", "roc_auc"],
  ["binary", "log_loss"],
  ["regression", "mae"],
] as const)("%s %s on 300 rows", (task, name) => {
  test("nothing changed: harm is claimed in 5 % of draws at most", () => {
    const draws = 400;
    const share = shareHarmed(task, name, { draws, blur: 0 });
    expect(share).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / draws));
    expect(share).toBeGreaterThan(0.01);
  });

  test("a large loss is found", () => {
    expect(shareHarmed(task, name, { draws: 100, blur: 2.5 })).toBeGreaterThan(0.95);
  });
});
