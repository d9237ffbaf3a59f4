/** Values of a stretch of the stream, put together: 2ᵏ of them at level k. */
export interface Bucket {
  readonly total: number;
  /** Sum of the squared distances from their own mean. */
  readonly variance: number;
}

/** The recent past of a stream of values between 0 and 1, as long as its mean has stayed what it is. */
export interface Adwin {
  /** Values that were ever seen. */
  readonly seen: number;
  /** Values that still count. */
  readonly width: number;
  readonly total: number;
  readonly variance: number;
  /** Level k has buckets of 2ᵏ values, oldest first. */
  readonly levels: readonly (readonly Bucket[])[];
}

export const noValues: Adwin = { seen: 0, width: 0, total: 0, variance: 0, levels: [] };

/** What older values were forgotten for. */
export interface StreamChange {
  /** Value at which it was noticed, from 1. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const confidence = 0.002;
/** A change is looked for at every such value. */
const clock = 32;
const mostBuckets = 5;
const fewestOfPart = 5;
const fewestInAll = 10;

/**
 * Adaptive windowing (Bifet and Gavaldà, 2007, the version with exponential histograms): while some division of the
 * window has two means further apart than chance allows at δ = 0.002, its oldest bucket is forgotten. Memory
 * O(log width), time O(log width) at each 32nd value.
 * @param values between 0 and 1, in their order
 */
export function advanceAdwin(
  before: Adwin,
  values: ArrayLike<number>,
): { readonly after: Adwin; readonly changes: readonly StreamChange[] } {
  const window = new Stretch(before);
  const changes: StreamChange[] = [];
  for (let k = 0; k < values.length; k++) {
    const change = window.add(values[k]!);
    if (change !== null) changes.push(change);
  }
  return { after: window.end(), changes };
}

class Stretch {
  #seen: number;
  #width: number;
  #total: number;
  #variance: number;
  readonly #levels: Bucket[][];

  constructor({ seen, width, total, variance, levels }: Adwin) {
    this.#seen = seen;
    this.#width = width;
    this.#total = total;
    this.#variance = variance;
    this.#levels = levels.map((level) => [...level]);
  }

  add(value: number): StreamChange | null {
    this.#seen++;
    if (this.#width > 0) {
      const away = value - this.#total / this.#width;
      this.#variance += (this.#width * away ** 2) / (this.#width + 1);
    }
    this.#width++;
    this.#total += value;
    this.#levels[0] ??= [];
    this.#levels[0].push({ total: value, variance: 0 });
    this.#putTogether();
    if (this.#seen % clock !== 0 || this.#width <= fewestInAll) return null;
    const before = this.#total / this.#width;
    let found = false;
    while (this.#isDivided()) {
      this.#forgetOldest();
      found = true;
    }
    return found ? { at: this.#seen, before, after: this.#total / this.#width } : null;
  }

  end(): Adwin {
    return {
      seen: this.#seen,
      width: this.#width,
      total: this.#total,
      variance: this.#variance,
      levels: this.#levels.map((level) => [...level]),
    };
  }

  #putTogether(): void {
    for (let k = 0; (this.#levels[k]?.length ?? 0) > mostBuckets; k++) {
      const [first, second] = this.#levels[k]!.splice(0, 2) as [Bucket, Bucket];
      const size = 2 ** k;
      const apart = (first.total - second.total) / size;
      this.#levels[k + 1] ??= [];
      this.#levels[k + 1]!.push({
        total: first.total + second.total,
        variance: first.variance + second.variance + (size / 2) * apart ** 2,
      });
    }
  }

  /** Whether the older part, up to some bucket, has another mean than the newer one. */
  #isDivided(): boolean {
    let older = 0;
    let sum = 0;
    for (let k = this.#levels.length - 1; k >= 0; k--) {
      for (const { total } of this.#levels[k]!) {
        older += 2 ** k;
        sum += total;
        const newer = this.#width - older;
        if (newer < fewestOfPart) return false;
        if (older < fewestOfPart) continue;
        const apart = Math.abs(sum / older - (this.#total - sum) / newer);
        if (apart > this.#allowance(older, newer)) return true;
      }
    }
    return false;
  }

  #allowance(older: number, newer: number): number {
    const sureness = Math.log((2 * Math.log(this.#width)) / confidence);
    const harmonic = 1 / (older - fewestOfPart + 1) + 1 / (newer - fewestOfPart + 1);
    const spread = this.#variance / this.#width;
    return Math.sqrt(2 * harmonic * spread * sureness) + (2 / 3) * sureness * harmonic;
  }

  #forgetOldest(): void {
    const k = this.#levels.length - 1;
    const { total, variance } = this.#levels[k]!.shift()!;
    if (this.#levels[k]!.length === 0) this.#levels.pop();
    const size = 2 ** k;
    this.#width -= size;
    this.#total -= total;
    const apart = total / size - this.#total / this.#width;
    this.#variance -= variance + (size * this.#width * apart ** 2) / (size + this.#width);
  }
}
