import { UserError } from "../../errors.ts";
import { type NoEvidence, noEvidence } from "./evidence.ts";
import { columnOf, type KeptRows, rowsAgainst, wrongCell } from "./kept-rows.ts";
import { gather, notNumber } from "./values.ts";
import { quote } from "./wording.ts";

/** Ids in row order; null without an id column. An empty or repeated id is a reason not to judge. */
export function readIds(kept: KeptRows): readonly string[] | null | NoEvidence {
  const { table, columns, rows } = kept;
  const column = columnOf(table, columns, "id");
  if (column === undefined) return null;
  const fault = { say: `${quote(column.name)} is empty`, hint: "give every row an id" };
  const empty = rowsAgainst(kept, "missing-id", fault, (i) => column.isMissing(rows[i]!));
  if (empty !== null) return empty;
  const ids = Array.from(rows, (row) => column.text(row));
  const [first, second] = firstRepeated(ids) ?? [];
  if (first === undefined || second === undefined) return ids;
  const lines = `lines ${table.line(rows[first]!)} and ${table.line(rows[second]!)}`;
  const message = `${table.source}: the id ${quote(ids[first]!)} is on ${lines}`;
  return noEvidence("duplicate-ids", message, "give every row its own id, or name the id column under `id`");
}

/** Positions of the first id that was there before; null when all differ. */
export function firstRepeated(ids: readonly string[]): [number, number] | null {
  // Counted ids, the usual case, need no set: each is longer than the one before or as long and greater.
  const isAscending = (id: string, i: number) =>
    i === 0 || id.length > ids[i - 1]!.length || (id.length === ids[i - 1]!.length && id > ids[i - 1]!);
  if (ids.every(isAscending)) return null;
  if (new Set(ids).size === ids.length) return null;
  const seen = new Map<string, number>();
  for (let i = 0; i < ids.length; i++) {
    const before = seen.get(ids[i]!);
    if (before !== undefined) return [before, i];
    seen.set(ids[i]!, i);
  }
  return null;
}

/** Weights, finite and not negative, at least one above 0; null without a weight column. */
export function readWeights(kept: KeptRows): Float64Array | null {
  const column = columnOf(kept.table, kept.columns, "weight");
  if (column === undefined) return null;
  const { values, bad } = column.numbers();
  if (bad !== -1) throw notNumber(kept, "weight");
  const weights = gather(values, kept.rows);
  const hint = "write a finite weight that is not negative for every row";
  const wrong = weights.findIndex((weight) => !(Number.isFinite(weight) && weight >= 0));
  if (wrong !== -1)
    throw wrongCell(kept, "weight", kept.rows[wrong]!, { say: "not a finite weight of 0 or more", hint });
  if (weights.length > 0 && !weights.some((weight) => weight > 0)) {
    throw new UserError({
      code: "file-malformed",
      message: `${kept.table.source}: every ${quote(column.name)} is 0`,
      hint: "leave `weight` out, or weigh at least one row",
      input: "weight",
      file: kept.table.source,
    });
  }
  return weights;
}

export interface Groups {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** Cluster codes in order of appearance; null without a group column. */
export function readGroups(kept: KeptRows): Groups | null {
  const column = columnOf(kept.table, kept.columns, "group");
  if (column === undefined) return null;
  const empty = kept.rows.find((row) => column.isMissing(row));
  if (empty !== undefined) {
    throw wrongCell(kept, "group", empty, { say: "no group", hint: "write the group of every row" });
  }
  return encodeGroups(kept.rows.length, (i) => column.text(kept.rows[i]!));
}

export function encodeGroups(n: number, nameOf: (row: number) => string): Groups {
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const name = nameOf(i);
    const code = codeOf.get(name) ?? codeOf.size;
    codeOf.set(name, code);
    codes[i] = code;
  }
  return { codes, names: [...codeOf.keys()] };
}
