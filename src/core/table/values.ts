import { type Codes, encodeColumn, respell } from "./codes.ts";
import { isNoEvidence, type NoEvidence } from "./evidence.ts";
import { columnOf, type KeptRows, rowsAgainst, wrongCell } from "./kept-rows.ts";
import type { Role } from "./roles.ts";
import { quote } from "./wording.ts";

/** One column over the kept rows: all numbers, or codes of its distinct texts in order of appearance. */
export type Values =
  | { readonly kind: "numbers"; readonly numbers: Float64Array }
  | { readonly kind: "texts"; readonly codes: Int32Array; readonly names: readonly string[] };

const finiteHint = "find out why the model gives no number there; such rows are never dropped silently";

/** A column as numbers when every cell is one, else as texts. A missing, NaN or infinite cell is a reason not
 *  to judge. */
export function readValues(kept: KeptRows, role: "label" | "prediction" | "score"): Values | NoEvidence {
  const column = columnOf(kept.table, kept.columns, role)!;
  const { values, bad } = column.numbers();
  const numbers = bad === -1 ? gather(values, kept.rows) : null;
  if (numbers !== null && areFinite(numbers)) return { kind: "numbers", numbers };
  const fault = { say: `${quote(column.name)} is empty`, hint: "write a value for every row" };
  const empty = rowsAgainst(kept, "missing-prediction", fault, (i) => column.isMissing(kept.rows[i]!));
  if (empty !== null) return empty;
  if (numbers !== null) {
    const say = `${quote(column.name)} is NaN or infinite`;
    return rowsAgainst(kept, "not-finite", { say, hint: finiteHint }, (i) => !Number.isFinite(numbers[i]))!;
  }
  const texts = encode(kept, role);
  const nan = texts.names.findIndex((name) => /^[+-]?nan$/i.test(name));
  if (nan === -1) return texts;
  const say = `${quote(column.name)} is NaN`;
  return rowsAgainst(kept, "not-finite", { say, hint: finiteHint }, (i) => texts.codes[i] === nan)!;
}

function areFinite(numbers: Float64Array): boolean {
  for (let i = 0; i < numbers.length; i++) if (!Number.isFinite(numbers[i])) return false;
  return true;
}

/** A column that must hold numbers. Throws UserError naming the first cell that does not. */
export function readNumbers(
  kept: KeptRows,
  role: "label" | "prediction" | "score",
): Float64Array | NoEvidence {
  const values = readValues(kept, role);
  if (isNoEvidence(values)) return values;
  if (values.kind === "numbers") return values.numbers;
  throw notNumber(kept, role);
}

export function notNumber(kept: KeptRows, role: Role) {
  const column = columnOf(kept.table, kept.columns, role)!;
  const { bad } = column.numbers();
  const comma = /^[+-]?\d+,\d+$/.test(column.text(bad));
  const hint = comma ? "write decimals with a point" : `name the column of numbers under \`${role}\``;
  return wrongCell(kept, role, bad, { say: "not a number", hint });
}

export function gather(values: Float64Array, rows: Int32Array): Float64Array {
  if (rows.length === values.length) return values;
  const gathered = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) gathered[i] = values[rows[i]!]!;
  return gathered;
}

/** Texts as codes; `True` and `FALSE` are spelled `true` and `false`. */
function encode(kept: KeptRows, role: Role): { kind: "texts" } & Codes {
  const column = columnOf(kept.table, kept.columns, role)!;
  const spell = (text: string) => (/^(true|false)$/i.test(text) ? text.toLowerCase() : text);
  return { kind: "texts", ...respell(encodeColumn(column, kept.rows), spell) };
}

/** Distinct class names of a column in canonical order; null when there are more than `most`. */
export function distinctNames(values: Values, most: number): string[] | null {
  const names = someNames(values, most + 1);
  return names.length > most ? null : names;
}

/** The first `most` distinct class names of a column, in canonical order. */
export function someNames(values: Values, most: number): string[] {
  if (values.kind === "texts") return sortNames(values.names.slice(0, most));
  const { numbers } = values;
  const distinct = new Set<number>();
  const seen = new Uint8Array(mostSmall);
  for (let i = 0; i < numbers.length && distinct.size < most; i++) {
    const value = numbers[i]!;
    const small = smallOf(value);
    if (small !== -1) {
      if (seen[small] === 1) continue;
      seen[small] = 1;
    }
    distinct.add(value);
  }
  return sortNames([...distinct].map(String));
}

/** Numbers by size before texts by code unit. */
export function sortNames(names: readonly string[]): string[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...names].sort((a, b) => {
    const order = Number(a) - Number(b);
    if (!Number.isNaN(order)) return order || byText(a, b);
    return Number.isNaN(Number(a)) === Number.isNaN(Number(b))
      ? byText(a, b)
      : Number.isNaN(Number(a))
        ? 1
        : -1;
  });
}

/** Class codes of a column under given names; -1 where a value has no class. */
export function codesOf(values: Values, classOf: (name: string) => number): Float64Array {
  if (values.kind === "texts") {
    const table = values.names.map(classOf);
    const named = new Float64Array(values.codes.length);
    for (let i = 0; i < named.length; i++) named[i] = table[values.codes[i]!]!;
    return named;
  }
  const { numbers } = values;
  const codes = new Float64Array(numbers.length);
  const known = new Map<number, number>();
  // Classes are small whole numbers as a rule: those are looked up in an array.
  const small = new Float64Array(mostSmall).fill(Number.NaN);
  for (let i = 0; i < codes.length; i++) {
    const value = numbers[i]!;
    const place = smallOf(value);
    let code = place !== -1 ? small[place]! : (known.get(value) ?? Number.NaN);
    if (Number.isNaN(code)) {
      code = classOf(String(value));
      if (place !== -1) small[place] = code;
      else if (known.size < 10_000) known.set(value, code);
    }
    codes[i] = code;
  }
  return codes;
}

const mostSmall = 1024;

/** A whole number from 0 to 1023 as an index; −1 for any other value, −0 among them. */
function smallOf(value: number): number {
  const index = value | 0;
  if (index !== value || index < 0 || index >= mostSmall) return -1;
  return index === 0 && 1 / value < 0 ? -1 : index;
}
