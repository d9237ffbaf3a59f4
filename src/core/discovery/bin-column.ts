import type { KeptRows } from "../table/kept-rows.ts";
import type { Column } from "../table/table.ts";
import { gather, sortNames } from "../table/values.ts";
import { type Feature, inNone, type Predicate } from "./feature.ts";

/** Ranges that numbers are cut into, as many rows in each as can be. */
const bins = 8;
/** Numbers of more values than this are cut into ranges. */
const mostNumberValues = 20;
/** Values of which a predicate is made, the commonest first. */
const mostPredicates = 100;
/** A column of more texts than this is no category: it is left out without being read to its end. */
const mostTexts = 5000;

/** A column as predicates that hold for at least `least` rows each; null where there are fewer than two, or so many
 *  values that it is an id or a text. The order of the rows changes only the order of the codes. */
export function binColumn(column: Column, { rows }: KeptRows, least: number): Feature | null {
  const { values, bad } = column.numbers();
  const feature =
    bad === -1
      ? binNumbers(column.name, gather(values, rows), least)
      : binTexts(column.name, rows.length, (row) => column.text(rows[row]!), least);
  return feature === null || feature.predicates.length < 2 ? null : feature;
}

function binTexts(name: string, n: number, textOf: (row: number) => string, least: number): Feature | null {
  const codeOf = new Map<string, number>();
  const all = new Int32Array(n);
  const counts: number[] = [];
  for (let row = 0; row < n; row++) {
    const text = textOf(row);
    let code = codeOf.get(text);
    if (code === undefined) {
      if (codeOf.size === mostTexts) return null;
      code = codeOf.size;
      codeOf.set(text, code);
      counts.push(0);
    }
    counts[code]! += 1;
    all[row] = code;
  }
  const common = [...codeOf.keys()]
    .filter((text) => counts[codeOf.get(text)!]! >= least)
    .sort((a, b) => counts[codeOf.get(b)!]! - counts[codeOf.get(a)!]! || (a < b ? -1 : 1))
    .slice(0, mostPredicates);
  const kept = sortNames(common);
  const placeOf = new Uint8Array(codeOf.size).fill(inNone);
  kept.forEach((text, place) => {
    placeOf[codeOf.get(text)!] = place;
  });
  return {
    name,
    codes: recode(all, placeOf),
    predicates: kept.map((equals) => ({ column: name, equals })),
  };
}

function recode(all: Int32Array, placeOf: Uint8Array): Uint8Array {
  const codes = new Uint8Array(all.length);
  for (let row = 0; row < codes.length; row++) codes[row] = placeOf[all[row]!]!;
  return codes;
}

function binNumbers(name: string, values: Float64Array, least: number): Feature | null {
  if (hasFewValues(values)) {
    const textOf = (row: number) => (Number.isNaN(values[row]!) ? "" : String(values[row]! + 0));
    return binTexts(name, values.length, textOf, least);
  }
  const present = presentOf(values).sort();
  const edges = edgesOf(present);
  const codes = new Uint8Array(values.length);
  const isMissing = present.length <= values.length - least;
  const missing = isMissing ? edges.length + 1 : inNone;
  for (let row = 0; row < codes.length; row++) codes[row] = binOf(values[row]!, edges, missing);
  const ranges: Predicate[] = Array.from({ length: edges.length + 1 }, (_bin, bin) => ({
    column: name,
    above: edges[bin - 1] ?? null,
    upTo: edges[bin] ?? null,
  }));
  return { name, codes, predicates: isMissing ? [...ranges, { column: name, equals: "" }] : ranges };
}

function presentOf(values: Float64Array): Float64Array {
  const present = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row]!)) present[count++] = values[row]!;
  }
  return present.subarray(0, count);
}

function hasFewValues(values: Float64Array): boolean {
  const seen = new Set<number>();
  for (let row = 0; row < values.length; row++) {
    seen.add(values[row]!);
    if (seen.size > mostNumberValues) return false;
  }
  return true;
}

/** Upper ends of all ranges but the last one, ascending, each once. */
function edgesOf(sorted: Float64Array): number[] {
  const edges = Array.from(
    { length: bins - 1 },
    (_edge, k) => sorted[Math.ceil((sorted.length * (k + 1)) / bins) - 1]!,
  );
  const last = sorted.at(-1)!;
  return [...new Set(edges)].filter((edge) => edge < last);
}

function binOf(value: number, edges: readonly number[], missing: number): number {
  if (Number.isNaN(value)) return missing;
  let bin = 0;
  while (bin < edges.length && value > edges[bin]!) bin += 1;
  return bin;
}
