import { crossing } from "./crossing.ts";
import { incompleteBeta } from "./incomplete-beta.ts";

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
 * t with P(T ≤ t) = p, by bisection to the last bit.
 *
 * @example studentQuantile(0.95, 10) // 1.812461122811676
 */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  return p > 0.5 ? upperPoint(1 - p, df) : -upperPoint(p, df);
}

/** t ≥ 0 with P(T ≥ t) = tail, tail < ½. */
function upperPoint(tail: number, df: number): number {
  let high = 1;
  while (studentSf(high, df) > tail) high *= 2;
  return crossing(0, high, (t) => studentSf(t, df) > tail);
}
