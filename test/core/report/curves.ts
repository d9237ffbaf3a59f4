import { curvesOf } from "../../../src/core/evaluation/curves.ts";
import type { Curves } from "../../../src/core/record/curves.ts";
import type { Outputs } from "../../../src/core/table/scored.ts";

const n = 1079;
/** Evenly spread over 0…1, the same on every machine. */
const spread = (k: number) => (k * 0.6180339887498949) % 1;

/** Curves of two synthetic models on 1,079 rows, the candidate less sharp and badly calibrated. */
export function syntheticCurves(): Curves {
  const label = Float64Array.from({ length: n }, (_, k) => Number(spread(k) < 0.48));
  const side = (sharpness: number, power: number): Outputs => ({
    prediction: null,
    score: label.map((one, k) => ((sharpness * one + (1 - sharpness) * spread(3 * k + 1)) % 1.0001) ** power),
    probabilistic: true,
  });
  return curvesOf({
    rows: { task: "binary", n, label, classes: ["odd", "even"], weight: null, group: null, groups: n },
    candidate: side(0.28, 1.6),
    baseline: side(0.42, 1),
    id: String,
  })!;
}

export function syntheticResiduals(): Curves {
  const label = Float64Array.from({ length: 442 }, (_, k) => 25 + 320 * spread(k));
  const side = (size: number): Outputs => ({
    prediction: label.map((truth, k) => truth + size * (spread(7 * k + 2) + spread(11 * k + 3) - 1) * 140),
    score: null,
    probabilistic: false,
  });
  return curvesOf({
    rows: { task: "regression", n: 442, label, classes: [], weight: null, group: null, groups: 442 },
    candidate: side(1.3),
    baseline: side(1),
    id: String,
  })!;
}
