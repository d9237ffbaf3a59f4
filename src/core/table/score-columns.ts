import { UserError } from "../../errors.ts";
import type { NoEvidence } from "./evidence.ts";
import { type KeptRows, rowsAgainst } from "./kept-rows.ts";
import { placeOf, type Table } from "./table.ts";
import { gather } from "./values.ts";
import { quote } from "./wording.ts";

/** How the names of columns begin that hold somebody's score of each answer. */
const prefix = "score_";
const mostColumns = 50;

/** Columns of scores of a text task: `score_helpfulness` and the like. Their names are metric names. */
export function scoreColumns({ names }: Table): string[] {
  return names.filter(isScoreName).slice(0, mostColumns);
}

export function isScoreName(name: string): boolean {
  return name.startsWith(prefix) && name.length > prefix.length;
}

/** Every score of every kept row. A cell that is empty, NaN or infinite is a reason not to judge; one that is no number a
 *  UserError. O(rows × columns). */
export function readScores(kept: KeptRows): ReadonlyMap<string, Float64Array> | NoEvidence {
  const scores = new Map<string, Float64Array>();
  for (const name of scoreColumns(kept.table)) {
    const column = kept.table.column(name)!;
    const { values, bad } = column.numbers();
    const isBad = bad !== -1 && !column.isMissing(bad);
    if (isBad) throw notNumber(kept.table, name, bad);
    const numbers = gather(values, kept.rows);
    const fault = {
      say: `${quote(name)} is empty, NaN or infinite`,
      hint: "score every answer again, or leave unscored rows out of the file on both sides",
    };
    const found = rowsAgainst(kept, "not-finite", fault, (row) => !Number.isFinite(numbers[row]));
    if (found !== null) return found;
    scores.set(name, numbers);
  }
  return scores;
}

function notNumber(table: Table, name: string, row: number): UserError {
  const text = table.column(name)!.text(row);
  return new UserError({
    code: "file-malformed",
    message: `${table.source}: ${placeOf(table, row)}: ${quote(name)} is ${quote(text)}, not a number`,
    hint: `columns named ${prefix}… hold the score of each answer: write numbers, or rename the column`,
    file: table.source,
    ...(table.counts === undefined ? { line: table.line(row) } : {}),
  });
}
