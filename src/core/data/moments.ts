/** Count, mean and scatter of a column's finite numbers, and where its ends are. */
export interface Moments {
  n: number;
  mean: number;
  /** Sum of squared distances from the mean. */
  scatter: number;
  min: number;
  max: number;
  /** 0-based rows of the table. */
  minRow: number;
  maxRow: number;
}

export function noMoments(): Moments {
  return { n: 0, mean: 0, scatter: 0, min: Infinity, max: -Infinity, minRow: -1, maxRow: -1 };
}

/** Adds a batch: its own mean and scatter in two passes, merged by Chan, Golub and LeVeque's formula (1979).
 *  @param rowOf the row of the k-th value, asked for at new ends only */
export function addMoments(moments: Moments, values: Float64Array, rowOf: (k: number) => number): void {
  const { length } = values;
  if (length === 0) return;
  let sum = 0;
  for (let k = 0; k < length; k++) {
    const value = values[k]!;
    sum += value;
    if (value < moments.min) {
      moments.min = value;
      moments.minRow = rowOf(k);
    }
    if (value > moments.max) {
      moments.max = value;
      moments.maxRow = rowOf(k);
    }
  }
  const mean = sum / length;
  let scatter = 0;
  for (let k = 0; k < length; k++) scatter += (values[k]! - mean) ** 2;
  const total = moments.n + length;
  const apart = mean - moments.mean;
  moments.scatter += scatter + (apart * apart * moments.n * length) / total;
  moments.mean += (apart * length) / total;
  moments.n = total;
}

/** Standard deviation of all values (ddof 0). */
export function deviationOf({ n, scatter }: Moments): number {
  return n === 0 ? Number.NaN : Math.sqrt(scatter / n);
}
