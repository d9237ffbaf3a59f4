import { canonicalName } from "./classes.ts";
import { isNoEvidence, type NoEvidence } from "./evidence.ts";
import { type KeptRows, wrongCell } from "./kept-rows.ts";
import type { Table } from "./table.ts";
import { readNumbers } from "./values.ts";
import { plural, quote } from "./wording.ts";

/** A column of this beginning and the name of a class holds the probability of the class. */
export const usualPrefix = "proba_";
/** A row's probabilities may miss 1 by this much: files are written with few decimals. */
const slack = 0.01;

/** Column name by class name, canonical as labels are. */
export function probabilityColumns(table: Table, prefix: string): ReadonlyMap<string, string> {
  const found = table.names.filter((name) => name.startsWith(prefix) && name.length > prefix.length);
  return new Map(found.map((name) => [canonicalName(name.slice(prefix.length)), name]));
}

/** One column a class, in the order of the classes; every class must have one. Throws UserError for a cell that is no
 *  probability. */
export function readProbabilities(
  kept: KeptRows,
  classes: readonly string[],
  columns: ReadonlyMap<string, string>,
): Float64Array[] | NoEvidence {
  const proba: Float64Array[] = [];
  for (const name of classes) {
    const column = columns.get(name)!;
    const read = readOne({ ...kept, columns: { ...kept.columns, score: column } });
    if (isNoEvidence(read)) return read;
    proba.push(read);
  }
  return proba;
}

function readOne(kept: KeptRows): Float64Array | NoEvidence {
  const values = readNumbers(kept, "score");
  if (isNoEvidence(values)) return values;
  const outside = values.findIndex((value) => value < 0 || value > 1);
  if (outside === -1) return values;
  const hint = "write probabilities, or rename the columns when they hold something else";
  throw wrongCell(kept, "score", kept.rows[outside]!, { say: "outside [0, 1], so not a probability", hint });
}

/** The class of the highest probability, the first of equal ones. */
export function likeliestClasses(proba: readonly Float64Array[]): Float64Array {
  return proba[0]!.map((_first, row) => {
    let best = 0;
    for (let code = 1; code < proba.length; code++) if (proba[code]![row]! > proba[best]![row]!) best = code;
    return best;
  });
}

/** What is odd about the rows' sums, as sentences. */
export function noteSums(proba: readonly Float64Array[]): string[] {
  const n = proba[0]!.length;
  let odd = 0;
  for (let row = 0; row < n; row++) {
    let sum = 0;
    for (const column of proba) sum += column[row]!;
    if (Math.abs(sum - 1) > slack) odd += 1;
  }
  return odd === 0
    ? []
    : [`the probabilities of ${plural(odd, "row")} do not sum to 1 and are taken as they are`];
}

/** The classes that have no column, as a sentence; null when each has one. */
export function missingColumns(
  classes: readonly string[],
  columns: ReadonlyMap<string, string>,
  prefix: string,
): string | null {
  const without = classes.find((name) => !columns.has(name));
  return without === undefined
    ? null
    : `the class ${quote(without)} has no column ${quote(prefix + without)}`;
}
