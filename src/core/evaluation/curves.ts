import { groupByScore } from "../metrics/score-groups.ts";
import { type Curves, mostBins, mostPoints, type Point } from "../record/curves.ts";
import { exactSum } from "../stats/exact-sum.ts";
import { bucketRows, sizesOf, sumBuckets } from "../stats/sum-by-code.ts";
import { type Outputs, type PairedView, type Rows, type ScoredView, viewOf } from "../table/scored.ts";

/** Points for the page's pictures. Binary with a score: ROC, precision and recall, with probabilities calibration.
 *  Regression: residuals. Row order changes nothing. O(n log n), the sorting shared with the metrics; null when there is
 *  nothing to draw. */
export function curvesOf({ rows, candidate, baseline }: PairedView): Curves | null {
  if (rows.task === "binary") return binaryCurves(rows, candidate, baseline);
  return rows.task === "regression" ? residualCurves(rows, candidate, baseline) : null;
}

function binaryCurves(rows: Rows, candidate: Outputs, baseline: Outputs | null): Curves | null {
  const views = [viewOf(rows, candidate), baseline?.score ? viewOf(rows, baseline) : null] as const;
  const [own, other] = views;
  if (own.score === null || !hasBothClasses(rows)) return null;
  const draw = <T>(of: (view: ScoredView) => T) => ({ candidate: of(own), baseline: other && of(other) });
  const isProbability = own.probabilistic && (other === null || other.probabilistic);
  return {
    roc: draw(rocPoints),
    precisionRecall: draw(precisionRecallPoints),
    ...(isProbability ? { calibration: draw(calibrationBins) } : {}),
  };
}

function hasBothClasses({ label, weight }: Rows): boolean {
  const has = (wanted: number) => label.some((code, row) => code === wanted && (weight?.[row] ?? 1) > 0);
  return has(0) && has(1);
}

/** Weights of positives and negatives at or above each distinct score, from the highest down. */
function* steps(view: ScoredView): Generator<{ hit: number; alarm: number }> {
  const { positive, negative } = groupByScore(view);
  let [hits, alarms] = [0, 0];
  for (let k = positive.length - 1; k >= 0; k--) {
    hits += positive[k]!;
    alarms += negative[k]!;
    yield { hit: hits, alarm: alarms };
  }
}

function totals(view: ScoredView): { hit: number; alarm: number } {
  let last = { hit: 0, alarm: 0 };
  for (const step of steps(view)) last = step;
  return last;
}

/** Of all points those that the sum of both rates reaches in equal steps: at most `mostPoints`. */
function rocPoints(view: ScoredView): Point[] {
  const all = totals(view);
  const points: Point[] = [[0, 0]];
  let passed = 0;
  for (const { hit, alarm } of steps(view)) {
    const [x, y] = [rate(alarm, all.alarm), rate(hit, all.hit)];
    const reached = Math.floor(((x + y) / 2) * (mostPoints - 2));
    if (reached <= passed) continue;
    passed = reached;
    points.push([x, y]);
  }
  const [x, y] = points.at(-1)!;
  return x === 1 && y === 1 ? points : [...points, [1, 1]];
}

/** At each of the recalls 0, 1/199, … the precision of the first threshold that reaches it. */
function precisionRecallPoints(view: ScoredView): Point[] {
  const all = totals(view);
  const points: Point[] = [];
  let wanted = 0;
  for (const { hit, alarm } of steps(view)) {
    const recall = rate(hit, all.hit);
    if (hit === 0 || recall * (mostPoints - 1) < wanted) continue;
    points.push([recall, rate(hit, hit + alarm)]);
    wanted = Math.floor(recall * (mostPoints - 1)) + 1;
  }
  return points;
}

/** Five decimals: less than a pixel, and sums of weights in another order round to the same. */
function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, Math.round((part / whole) * 1e5) / 1e5);
}

const calibrationBinCount = 10;

function calibrationBins(view: ScoredView): NonNullable<Curves["calibration"]>["candidate"] {
  const { label, weight } = view;
  const score = view.score!;
  const bins = new Int32Array(score.length);
  const counted = new Float64Array(calibrationBinCount);
  for (let row = 0; row < bins.length; row++) {
    const bin = Math.min(
      calibrationBinCount - 1,
      Math.max(0, Math.ceil(score[row]! * calibrationBinCount) - 1),
    );
    bins[row] = bin;
    counted[bin]! += label[row]!;
  }
  const rows = bucketRows(bins, calibrationBinCount);
  const held = weight === null ? sizesOf(rows) : sumBuckets(weight, rows);
  const scores = sumBuckets(weighed(score, weight), rows);
  const positives = weight === null ? counted : sumBuckets(weighed(label, weight), rows);
  const all = exactSum(calibrationBinCount, (bin) => held[bin]!);
  return Array.from(held, (total, bin) => ({
    mean: rate(scores[bin]!, total),
    positive: rate(positives[bin]!, total),
    weight: rate(total, all),
  })).filter((_, bin) => held[bin]! > 0);
}

function weighed(values: Float64Array, weight: Float64Array | null): Float64Array {
  return weight === null ? values : values.map((value, row) => weight[row]! * value);
}

function residualCurves(rows: Rows, candidate: Outputs, baseline: Outputs | null): Curves | null {
  if (candidate.prediction === null || rows.n === 0) return null;
  const residuals = [candidate, baseline].map((side) =>
    side?.prediction ? side.prediction.map((value, row) => value - rows.label[row]!) : null,
  );
  const [own, other] = [residuals[0]!, residuals[1] ?? null];
  const reach = Math.max(usualSize(own), other === null ? 0 : usualSize(other));
  if (!(reach > 0)) return null;
  const edges = Array.from({ length: mostBins + 1 }, (_, k) => ((2 * k) / mostBins - 1) * reach);
  const shares = (values: Float64Array) => binShares(values, reach, rows.weight);
  return { residuals: { edges, candidate: shares(own), baseline: other === null ? null : shares(other) } };
}

/** The size that 99 % of the residuals do not exceed; the largest when that is nothing. */
function usualSize(residuals: Float64Array): number {
  const sizes = residuals.map(Math.abs).sort();
  return sizes[Math.floor(0.99 * (sizes.length - 1))]! || sizes.at(-1)!;
}

function binShares(residuals: Float64Array, reach: number, weight: Float64Array | null): number[] {
  const bins = Int32Array.from(residuals, (value) =>
    Math.min(mostBins - 1, Math.max(0, Math.floor(((value / reach + 1) / 2) * mostBins))),
  );
  const weights = weight ?? new Float64Array(residuals.length).fill(1);
  const held = sumBuckets(weights, bucketRows(bins, mostBins));
  const all = exactSum(mostBins, (bin) => held[bin]!);
  return Array.from(held, (total) => rate(total, all));
}
