import { exactSum } from "../stats/exact-sum.ts";
import { bucketRows, sumBuckets } from "../stats/sum-by-code.ts";
import { likeliestClasses } from "../table/probabilities.ts";
import type { ScoredView } from "../table/scored.ts";
import { totalWeight } from "./mean-metric.ts";
import type { DrawnUnits, Metric, Replicate } from "./metric.ts";

const bins = 15;

/**
 * Expected calibration error over 15 bins of equal width, closed on the right, the first one on both sides: the mean
 * over rows of how far a bin's share of positives is from its mean probability (Guo et al., ICML 2017). With several
 * classes: of right answers from the probability of the likeliest class, the first of equal ones. Biased upwards
 * when rows are few; a difference of two models much less so.
 */
export const ece: Metric = {
  name: "ece",
  direction: "lower",
  tasks: ["binary", "multiclass"],
  needs: "probability",
  unit: "row",
  defaultMargin: "bounded-error",
  minimum: "calibration",
  method: "bootstrap",
  unbounded: false,
  value(view) {
    const { bin, gap } = calibrationOf(view);
    const gaps = sumBuckets(gap, bucketRows(bin, bins));
    return { value: exactSum(bins, (b) => Math.abs(gaps[b]!)) / totalWeight(view) };
  },
  resample,
};

interface Calibration {
  /** Bin of each row's confidence. */
  readonly bin: Int32Array;
  /** Weight times (right or not − confidence). */
  readonly gap: Float64Array;
}

function calibrationOf(view: ScoredView): Calibration {
  const { confidence, right } = view.task === "multiclass" ? topClass(view) : ofPositive(view);
  const { n, weight } = view;
  const bin = new Int32Array(n);
  const gap = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    bin[row] = binOf(confidence[row]!);
    gap[row] = (weight ? weight[row]! : 1) * (right[row]! - confidence[row]!);
  }
  return { bin, gap };
}

function ofPositive({ score, label }: ScoredView) {
  return { confidence: score!, right: label };
}

function topClass({ proba, label }: ScoredView) {
  const likeliest = likeliestClasses(proba!);
  return {
    confidence: likeliest.map((code, row) => proba![code]![row]!),
    right: likeliest.map((code, row) => Number(code === label[row])),
  };
}

function binOf(confidence: number): number {
  return Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins) - 1));
}

/** Sums per unit and bin, then per replicate over those that hold a row. */
function resample(view: ScoredView, units: DrawnUnits): Replicate {
  const { bin, gap } = calibrationOf(view);
  const gaps = new Float64Array(units.count * bins);
  const weights = new Float64Array(units.count);
  const held = new Uint8Array(units.count * bins);
  for (let row = 0; row < view.n; row++) {
    const cell = units.of[row]! * bins + bin[row]!;
    gaps[cell]! += gap[row]!;
    weights[units.of[row]!]! += view.weight?.[row] ?? 1;
    held[cell] = 1;
  }
  const cells = Uint32Array.from([...held.keys()].filter((cell) => held[cell] === 1));
  const unitOf = cells.map((cell) => Math.floor(cell / bins));
  const binOf = cells.map((cell) => cell % bins);
  const gapOf = Float64Array.from(cells, (cell) => gaps[cell]!);
  return (counts) => {
    const sums = new Float64Array(bins);
    let all = 0;
    for (let k = 0; k < gapOf.length; k++) sums[binOf[k]!]! += counts[unitOf[k]!]! * gapOf[k]!;
    for (let unit = 0; unit < weights.length; unit++) all += counts[unit]! * weights[unit]!;
    return all === 0 ? Number.NaN : sums.reduce((sum, value) => sum + Math.abs(value), 0) / all;
  };
}
