import { type Codes, encodeTexts } from "../../core/table/codes.ts";
import type { Run } from "./parquet-chunks.ts";

/** Texts as codes: a text of a dictionary is looked at once, not once a row. */
export function readCodes(runs: readonly Run[], rows: number, chosen: Int32Array): Codes {
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(rows);
  let start = 0;
  for (const { rows: length, values, dictionary, levels } of runs) {
    const known = new Int32Array(dictionary?.length ?? 0).fill(-1);
    let next = 0;
    for (let k = 0; k < length; k++) {
      const isThere = values !== null && (levels === null || levels[k] === 1);
      const place = isThere && dictionary !== null ? (values[next] as number) : -1;
      let code = place === -1 ? -1 : known[place]!;
      if (code === -1) {
        code = codeFor(
          isThere ? cellText(dictionary === null ? values[next] : dictionary[place]) : "",
          codeOf,
        );
        if (place !== -1) known[place] = code;
      }
      codes[start + k] = code;
      if (isThere) next++;
    }
    start += length;
  }
  const names = [...codeOf.keys()];
  if (chosen.length === rows) return { codes, names };
  return encodeTexts(chosen.length, (i) => names[codes[chosen[i]!]!]!);
}

function codeFor(text: string, codeOf: Map<string, number>): number {
  const code = codeOf.get(text) ?? codeOf.size;
  if (code === codeOf.size) codeOf.set(text, code);
  return code;
}

/** A cell as text; "" where there is none. */
export function cellText(cell: unknown): string {
  if (cell === undefined || cell === null) return "";
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
}
