import { takeOutputs, takeRows } from "../../src/core/compare/judged-rows.ts";
import type { Outputs, PairedView, Rows } from "../../src/core/table/scored.ts";
import type { Random } from "../random.ts";
import { type Population, partNames, type Structure } from "./population.ts";

/** Two models on some units of a population: a test set, or all of it. */
export function takeUnits(
  population: Population,
  { candidate, units, structure }: { candidate: Outputs; units: Uint32Array; structure: Structure },
): PairedView {
  const { rows, baseline, starts } = population;
  const sizes = units.map((unit) => starts[unit + 1]! - starts[unit]!);
  const taken = new Uint32Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  units.forEach((unit) => {
    for (let row = starts[unit]!; row < starts[unit + 1]!; row++) taken[at++] = row;
  });
  const kept = renumber(takeRows(rows, taken), sizes);
  return {
    rows: structure === "iid" ? kept : { ...kept, group: groupOf(sizes), groups: units.length },
    candidate: takeOutputs(candidate, taken),
    baseline: takeOutputs(baseline, taken),
    id: String,
  };
}

/** Units drawn with replacement. */
export function drawUnits(population: Population, count: number, random: Random): Uint32Array {
  const all = population.starts.length - 1;
  return Uint32Array.from({ length: count }, () => random.integer(all));
}

export function everyUnit({ starts }: Population): Uint32Array {
  return Uint32Array.from({ length: starts.length - 1 }, (_unit, k) => k);
}

function groupOf(sizes: Uint32Array): Int32Array {
  const group = new Int32Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  sizes.forEach((size, unit) => {
    group.fill(unit, at, at + size);
    at += size;
  });
  return group;
}

/** A query or series that is drawn twice is two. */
function renumber(rows: Rows, sizes: Uint32Array): Rows {
  if (!rows.parts) return rows;
  const old = rows.parts.codes;
  const codes = new Int32Array(old.length);
  let part = -1;
  let at = 0;
  for (const size of sizes) {
    for (let k = 0; k < size; k++, at++) {
      if (k === 0 || old[at] !== old[at - 1]) part += 1;
      codes[at] = part;
    }
  }
  return { ...rows, parts: { codes, names: partNames(part + 1) } };
}
