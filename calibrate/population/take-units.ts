import { takeOutputs, takeRows } from "../../src/core/compare/judged-rows.ts";
import type { Outputs, PairedView, Rows } from "../../src/core/table/scored.ts";
import type { Random } from "../random.ts";
import { type Population, partNames, type Structure } from "./population.ts";

/** Some units of a population: the rows that two models are compared on, and the first of them on these. */
export interface TestSet {
  view(candidate: Outputs): PairedView;
}

/** Rows and baseline are taken once, however many candidates are judged on them. */
export function takeTestSet(population: Population, units: Uint32Array, structure: Structure): TestSet {
  const { starts } = population;
  const sizes = new Uint32Array(units.length);
  let total = 0;
  for (let k = 0; k < sizes.length; k++) {
    sizes[k] = starts[units[k]! + 1]! - starts[units[k]!]!;
    total += sizes[k]!;
  }
  const taken = new Uint32Array(total);
  let at = 0;
  for (let k = 0; k < sizes.length; k++) {
    for (let row = starts[units[k]!]!; row < starts[units[k]! + 1]!; row++) taken[at++] = row;
  }
  const kept = renumber(takeRows(population.rows, taken), sizes);
  const rows = structure === "iid" ? kept : { ...kept, group: groupOf(sizes), groups: units.length };
  const baseline = takeOutputs(population.baseline, taken);
  return { view: (candidate) => ({ rows, candidate: takeOutputs(candidate, taken), baseline, id: String }) };
}

/** Two models on some units of a population: a test set, or all of it. */
export function takeUnits(
  population: Population,
  { candidate, units, structure }: { candidate: Outputs; units: Uint32Array; structure: Structure },
): PairedView {
  return takeTestSet(population, units, structure).view(candidate);
}

/** Units drawn with replacement. */
export function drawUnits(population: Population, count: number, random: Random): Uint32Array {
  const all = population.starts.length - 1;
  const units = new Uint32Array(count);
  for (let k = 0; k < count; k++) units[k] = random.integer(all);
  return units;
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
