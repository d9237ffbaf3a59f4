import { mixWord } from "../stats/poisson-counts.ts";
import type { Scored } from "../table/evidence.ts";
import { type IdList, idsOfTexts } from "../table/ids.ts";

/** Rows on which slices are looked for, and rows on which what was found is tested; ascending. */
export interface Halves {
  readonly search: Uint32Array;
  readonly test: Uint32Array;
}

/** Splits rows by a hash of their id, or of the name of what they belong to (a group, a series), so that dependent
 *  rows stay together and the order of a file does not matter; by position where rows have no id. A row of weight 0 is
 *  in neither half. O(bytes of the ids). */
export function splitRows({ rows, ids, groupNames }: Pick<Scored, "rows" | "ids" | "groupNames">): Halves {
  const side = sideOf(rows, ids, groupNames);
  const halves: [number[], number[]] = [[], []];
  for (let row = 0; row < rows.n; row++) {
    if (rows.weight === null || rows.weight[row]! > 0) halves[side(row)].push(row);
  }
  const [search, test] = halves;
  return { search: Uint32Array.from(search), test: Uint32Array.from(test) };
}

function sideOf(
  { group, parts }: Scored["rows"],
  ids: IdList | null,
  groupNames: readonly string[],
): (row: number) => 0 | 1 {
  const ofNames = (codes: Int32Array, names: readonly string[]) => {
    const list = idsOfTexts(names.length, (code) => names[code]!);
    return (row: number) => hashSide(list, codes[row]!);
  };
  if (group !== null) return ofNames(group, groupNames);
  if (parts) return ofNames(parts.codes, parts.names);
  if (ids !== null) return (row) => hashSide(ids, row);
  return (row) => (mixWord(row + 1) & 1) as 0 | 1;
}

function hashSide({ bytes, starts }: IdList, at: number): 0 | 1 {
  let hash = 0x9e3779b9;
  for (let place = starts[at]!; place < starts[at + 1]!; place++) {
    hash = Math.imul(hash ^ bytes[place]!, 0x01000193);
  }
  return (mixWord(hash) & 1) as 0 | 1;
}
