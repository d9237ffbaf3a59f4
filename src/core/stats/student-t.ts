import { betaPower, incompleteBeta } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal-quantile.ts";

/** P(T ≥ t) of Student's t with a real number of degrees of freedom > 0; both tails computed directly. */
export function studentSf(t: number, df: number): number {
  if (Number.isNaN(t)) return Number.NaN;
  if (!Number.isFinite(t)) return t > 0 ? 0 : 1;
  const { x, y } = shares(t, df);
  const tail =
    x < y * df ? incompleteBeta(df / 2, 0.5, x, y) / 2 : 0.5 - incompleteBeta(0.5, df / 2, y, x) / 2;
  return t >= 0 ? tail : 1 - tail;
}

/** P(T ≤ t). */
export function studentCdf(t: number, df: number): number {
  return studentSf(-t, df);
}

/** x = df/(df + t²) and y = 1 − x, without overflow for large t. */
function shares(t: number, df: number): { x: number; y: number } {
  const scaled = (t / df) * t;
  return Number.isFinite(scaled) ? { x: 1 / (1 + scaled), y: scaled / (1 + scaled) } : { x: 0, y: 1 };
}

/**
 * t with P(T ≤ t) = p. Newton's method on the logarithm of the tail inside a bracket that always shrinks.
 *
 * @example studentQuantile(0.95, 10) // 1.8124611228107335
 */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return upperPoint(1 - p, df);
  return -upperPoint(p, df);
}

/** t ≥ 0 with P(T ≥ t) = tail, tail < ½. */
function upperPoint(tail: number, df: number): number {
  let low = 0;
  let high = Math.max(1, -normalQuantile(tail));
  while (studentSf(high, df) > tail) {
    low = high;
    high *= 2;
    if (!Number.isFinite(high)) return Infinity;
  }
  let t = high;
  for (let step = 0; step < 200; step++) {
    const at = studentSf(t, df);
    if (at > tail) low = t;
    else high = t;
    const { x, y } = shares(t, df);
    const density = betaPower(df / 2, 0.5, x, y) / t;
    const newton = t + (Math.log(at / tail) * at) / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 2e-16 * t) return next;
    t = next;
  }
  return t;
}
