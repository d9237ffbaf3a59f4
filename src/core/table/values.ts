import { type Codes, encodeColumn, respell } from "./codes.ts";
import { isNoEvidence, type NoEvidence } from "./evidence.ts";
import { columnOf, type KeptRows, rowsAgainst, wrongCell } from "./kept-rows.ts";
import type { Role } from "./roles.ts";
import { quote } from "./wording.ts";

/** One column over the kept rows: all numbers, or codes of its distinct texts in order of appearance. */
export type Values =
  | { readonly kind: "numbers"; readonly numbers: Float64Array }
  | { readonly kind: "texts"; readonly codes: Int32Array; readonly names: readonly string[] };

type NumberRole = "label" | "prediction" | "score" | "lower" | "upper";

const finiteHint = "find out why the model gives no number there; such rows are never dropped silently";

/** A column as numbers when every cell is one, else as texts. A missing, NaN or infinite cell is a reason not
 *  to judge. */
export function readValues(kept: KeptRows, role: NumberRole): Values | NoEvidence {
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
export function readNumbers(kept: KeptRows, role: NumberRole): Float64Array | NoEvidence {
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
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!;
    // Classes are small whole numbers as a rule: those are looked up in an array.
    const index = value | 0;
    if (index === value && index >= 0 && index < mostSmall) {
      if (seen[index] === 1) continue;
      seen[index] = 1;
    }
    if (distinct.add(value).size === most) break;
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

/** Class codes of a column under given names; -1 where a value has no class. Numbers that are their own codes, as 0 and 1
 *  are, stay where they are. */
export function codesOf(values: Values, classOf: (name: string) => number): Float64Array {
  if (values.kind === "texts") {
    const table = values.names.map(classOf);
    const named = new Float64Array(values.codes.length);
    for (let i = 0; i < named.length; i++) named[i] = table[values.codes[i]!]!;
    return named;
  }
  const { numbers } = values;
  let codes: Float64Array | null = null;
  const known = new Map<number, number>();
  const small = new Float64Array(mostSmall).fill(unknownCode);
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!;
    const index = value | 0;
    const isSmall = index === value && index >= 0 && index < mostSmall;
    // A number that is its own code and was seen before, as all are but the first few.
    if (codes === null && isSmall && Object.is(small[index], value)) continue;
    let code = isSmall ? small[index]! : (known.get(value) ?? unknownCode);
    if (code === unknownCode) {
      code = classOf(String(value));
      if (isSmall) small[index] = code;
      else if (known.size < 10_000) known.set(value, code);
    }
    if (codes === null && !Object.is(code, value)) codes = numbers.slice();
    if (codes !== null) codes[i] = code;
  }
  return codes ?? numbers;
}

/** Whole numbers from 0 to 1023, −0 among them: it is spelled `0` too. */
const mostSmall = 1024;
const unknownCode = -2;
