import type { Outputs, Rows } from "../../src/core/table/scored.ts";
import type { Random } from "../random.ts";

export type Structure = "iid" | "clustered";

/**
 * A finite set of units of which a test set is drawn with replacement, so that its metrics are the truth without an
 * error. It holds every unit twice, the second time with the two models' outputs exchanged: without damage both
 * models have exactly the same value of every metric, while their outputs differ as those of two trainings do.
 */
export interface Population {
  readonly rows: Rows;
  readonly baseline: Outputs;
  /** Rows of unit u are starts[u]…starts[u + 1] − 1. A unit is what is drawn: a row, a query, a series, a group. */
  readonly starts: Uint32Array;
  /** The candidate after damage; 0 is none, and more is worse. */
  candidate(damage: number): Outputs;
  /** Damage beyond which nothing gets worse. */
  readonly most: number;
}

/** How the units of a population are made. */
export interface Plan {
  readonly structure: Structure;
  /** Units, each of which is there twice. */
  readonly units: number;
  readonly random: Random;
}

/** Rows, queries or series in a unit: one, or 1 to 9 in a group. */
export function drawSizes({ structure, units, random }: Plan): Uint32Array {
  return Uint32Array.from({ length: units }, () => (structure === "iid" ? 1 : 1 + random.integer(9)));
}

/** Share of the variance that is common to a group. */
const withinGroup = 0.3;

/** Standard normal numbers, one a member; those of a group are correlated by 0.3. */
export function drawNoise(random: Random, sizes: Uint32Array, draw = random.normal): Float64Array {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const noise = new Float64Array(total);
  let at = 0;
  for (const size of sizes) {
    const common = size === 1 ? 0 : random.normal();
    const [shared, own] = size === 1 ? [0, 1] : [Math.sqrt(withinGroup), Math.sqrt(1 - withinGroup)];
    for (let k = 0; k < size; k++) noise[at++] = shared * common + own * draw();
  }
  return noise;
}

export function startsOf(sizes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, unit) => {
    starts[unit + 1] = starts[unit]! + size;
  });
  return starts;
}

/** The same again after itself. */
export function twice<T extends Float64Array | Uint32Array>(values: T): T {
  const both = new (values.constructor as new (length: number) => T)(2 * values.length);
  both.set(values);
  both.set(values, values.length);
  return both;
}

/** One model's column: its own values, then the other model's. */
export function mirrored(own: Float64Array, other: Float64Array): Float64Array {
  const both = new Float64Array(2 * own.length);
  both.set(own);
  both.set(other, own.length);
  return both;
}

/** Rows without weights, groups or parts. */
export function plainRows(task: Rows["task"], label: Float64Array, classes: readonly string[] = []): Rows {
  return { task, n: label.length, label, classes, weight: null, group: null, groups: 0 };
}

/** Parts numbered in order, so many rows each. */
export function partsOf(lengths: Uint32Array): NonNullable<Rows["parts"]> {
  const starts = startsOf(lengths);
  const codes = new Int32Array(starts.at(-1)!);
  for (let part = 0; part < lengths.length; part++) codes.fill(part, starts[part]!, starts[part + 1]!);
  return { codes, names: partNames(lengths.length) };
}

const names: string[] = [];

export function partNames(count: number): readonly string[] {
  for (let part = names.length; part < count; part++) names.push(`${part}`);
  return names.slice(0, count);
}

/** Rows of each unit, from members (queries, series) of a unit and rows of a member. */
export function sumSizes(sizes: Uint32Array, lengths: Uint32Array): Uint32Array {
  let member = 0;
  return sizes.map((size) => {
    let rows = 0;
    for (let k = 0; k < size; k++) rows += lengths[member++]!;
    return rows;
  });
}
