import type { Column } from "./table.ts";

/** Texts of rows as codes: `names[codes[i]]` is the text of row i. Codes count in order of appearance. */
export interface Codes {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** @example encodeTexts(3, (row) => "aba"[row]!) // { codes: [0, 1, 0], names: ["a", "b"] } */
export function encodeTexts(n: number, textOf: (row: number) => string): Codes {
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(n);
  for (let row = 0; row < n; row++) {
    const text = textOf(row);
    const code = codeOf.get(text) ?? codeOf.size;
    if (code === codeOf.size) codeOf.set(text, code);
    codes[row] = code;
  }
  return { codes, names: [...codeOf.keys()] };
}

/** The texts of some rows of a column, by the reader's own way where it has one. */
export function encodeColumn(column: Column, rows: Int32Array): Codes {
  return column.codes?.(rows) ?? encodeTexts(rows.length, (i) => column.text(rows[i]!));
}

/** Codes whose names are spelled anew; names that become equal share a code. */
export function respell({ codes, names }: Codes, spell: (name: string) => string): Codes {
  const spelled = encodeTexts(names.length, (code) => spell(names[code]!));
  if (spelled.names.every((name, code) => name === names[code]) && spelled.names.length === names.length)
    return { codes, names };
  return { codes: codes.map((code) => spelled.codes[code]!), names: spelled.names };
}
