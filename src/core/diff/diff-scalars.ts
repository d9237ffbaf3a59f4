import type { Verdict } from "../record/words.ts";
import { directionOf, type ScalarDirection } from "./direction.ts";

/** One side's numbers, with what its file says of them. */
export interface ScalarSide {
  /** Name → number; null = written, but not a finite number. */
  readonly values: ReadonlyMap<string, number | null>;
  readonly directions: ReadonlyMap<string, ScalarDirection>;
  readonly stderr: ReadonlyMap<string, number>;
}

/** What two standard errors say of a difference, if the two estimates are independent. */
export interface Noise {
  readonly se: number;
  /** Δ ∕ se; null when se is 0, or the interval was made in another way. */
  readonly z: number | null;
  /** 90 % interval of Δ: for standard errors Δ ± 1.645 se. */
  readonly low: number;
  readonly high: number;
}

/** better, worse: beyond noise, or no noise is known. within-noise: the interval holds 0. only-a, only-b: the other
 *  side has no such name. undefined: a side's value is no finite number. */
export type Change =
  | "better"
  | "worse"
  | "same"
  | "changed"
  | "within-noise"
  | "only-a"
  | "only-b"
  | "undefined";

export interface DiffRow {
  readonly name: string;
  readonly a: number | null;
  readonly b: number | null;
  /** b − a. */
  readonly delta: number | null;
  readonly direction: ScalarDirection;
  readonly change: Change;
  readonly noise: Noise | null;
  /** Of a comparison of rows; null for single numbers. */
  readonly verdict: Verdict | null;
  /** Why there is no noise estimate; "" when there is nothing to say. */
  readonly note: string;
}

/** 95 % quantile of the standard normal. */
const z95 = 1.6448536269514722;

/** Every name of either side, a's order first. The direction is what a file says of its name, else what the name
 *  itself tells. O(names). */
export function diffScalars(a: ScalarSide, b: ScalarSide): DiffRow[] {
  const names = new Set([...a.values.keys(), ...b.values.keys()]);
  return Array.from(names, (name) => diffOne(name, a, b));
}

function diffOne(name: string, a: ScalarSide, b: ScalarSide): DiffRow {
  const direction = b.directions.get(name) ?? a.directions.get(name) ?? directionOf(name);
  const values = { a: a.values.get(name) ?? null, b: b.values.get(name) ?? null };
  const start = { name, ...values, delta: null, direction, noise: null, verdict: null, note: "" };
  if (!a.values.has(name)) return { ...start, change: "only-b" };
  if (!b.values.has(name)) return { ...start, change: "only-a" };
  if (values.a === null || values.b === null) return { ...start, change: "undefined" };
  const delta = values.b - values.a;
  if (!Number.isFinite(delta)) return { ...start, change: "undefined" };
  const noise = noiseOf(delta, a.stderr.get(name), b.stderr.get(name));
  return { ...start, delta, noise, change: changeOf(delta, direction, noise) };
}

function noiseOf(delta: number, a: number | undefined, b: number | undefined): Noise | null {
  if (a === undefined || b === undefined) return null;
  const se = Math.hypot(a, b);
  const z = se === 0 ? null : delta / se;
  return { se, z, low: delta - z95 * se, high: delta + z95 * se };
}

function changeOf(delta: number, direction: ScalarDirection, noise: Noise | null): Change {
  if (delta === 0) return "same";
  if (noise !== null && noise.low <= 0 && noise.high >= 0) return "within-noise";
  if (direction === "neutral") return "changed";
  return delta > 0 === (direction === "higher") ? "better" : "worse";
}
