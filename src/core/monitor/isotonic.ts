/** A map from scores to probabilities that never falls. */
export interface Calibration {
  /** Ascending. */
  readonly scores: Float64Array;
  readonly values: Float64Array;
}

/** Isotonic regression of labels (0 or 1) on scores by pooling adjacent violators; equal scores are one point. As
 *  scikit-learn's IsotonicRegression with `out_of_bounds="clip"`. O(n log n). */
export function fitIsotonic(scores: Float64Array, labels: Float64Array): Calibration {
  const order = Array.from(scores, (_, row) => row).sort((a, b) => scores[a]! - scores[b]!);
  const at: number[] = [];
  const sums: number[] = [];
  const weights: number[] = [];
  const points: number[] = [];
  for (let k = 0; k < order.length; ) {
    const score = scores[order[k]!]!;
    let sum = 0;
    let count = 0;
    for (; k < order.length && scores[order[k]!] === score; k++, count++) sum += labels[order[k]!]!;
    at.push(score);
    sums.push(sum);
    weights.push(count);
    points.push(1);
    while (sums.length > 1 && meanAt(sums, weights, -2) >= meanAt(sums, weights, -1))
      pool(sums, weights, points);
  }
  const values = new Float64Array(at.length);
  let place = 0;
  points.forEach((count, block) => {
    for (let k = 0; k < count; k++) values[place++] = sums[block]! / weights[block]!;
  });
  return { scores: Float64Array.from(at), values };
}

function meanAt(sums: readonly number[], weights: readonly number[], place: -1 | -2): number {
  return sums.at(place)! / weights.at(place)!;
}

function pool(...lists: readonly number[][]): void {
  for (const list of lists) {
    const last = list.pop()!;
    list[list.length - 1]! += last;
  }
}

/** The probability of a score: between two points on the line that joins them, beyond the ends the end's. O(log n). */
export function calibrate({ scores, values }: Calibration, score: number): number {
  const last = scores.length - 1;
  if (score <= scores[0]!) return values[0]!;
  if (score >= scores[last]!) return values[last]!;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (scores[middle]! <= score) low = middle;
    else high = middle;
  }
  const share = (score - scores[low]!) / (scores[high]! - scores[low]!);
  return values[low]! + share * (values[high]! - values[low]!);
}

const bins = 10;
const folds = 5;

/** Expected calibration error over ten equal bins of the probability. */
export function calibrationError(probabilities: Float64Array, labels: Float64Array): number {
  const sums = new Float64Array(3 * bins);
  for (let row = 0; row < labels.length; row++) {
    const bin = Math.min(bins - 1, Math.floor(probabilities[row]! * bins));
    sums[3 * bin]! += 1;
    sums[3 * bin + 1]! += probabilities[row]!;
    sums[3 * bin + 2]! += labels[row]!;
  }
  let error = 0;
  for (let bin = 0; bin < bins; bin++) error += Math.abs(sums[3 * bin + 1]! - sums[3 * bin + 2]!);
  return error / labels.length;
}

/** The calibration that probabilities are read through, where it lowers their error on rows that it was not fitted on
 *  (five parts, every fifth row); null: they are better as they are. */
export function chooseCalibration(scores: Float64Array, labels: Float64Array): Calibration | null {
  const out = new Float64Array(scores.length);
  for (let fold = 0; fold < folds; fold++) {
    const rest = (_: number, row: number) => row % folds !== fold;
    const fitted = fitIsotonic(scores.filter(rest), labels.filter(rest));
    for (let row = fold; row < scores.length; row += folds) out[row] = calibrate(fitted, scores[row]!);
  }
  return calibrationError(out, labels) < calibrationError(scores, labels)
    ? fitIsotonic(scores, labels)
    : null;
}
