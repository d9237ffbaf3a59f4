import { UserError } from "../../errors.ts";
import { encodeColumn } from "./codes.ts";
import { columnOf, type KeptRows, wrongCell } from "./kept-rows.ts";
import type { Role } from "./roles.ts";
import type { Parts, RowTask } from "./scored.ts";
import { listNames, quote } from "./wording.ts";

/** The column that says which rows make one unit of inference, for the tasks that have one. */
export function unitRole(task: RowTask): "query" | "series" | null {
  return task === "ranking" ? "query" : task === "forecast" ? "series" : null;
}

/** The unit of each row, in order of appearance. */
export function readParts(kept: KeptRows, role: "query" | "series"): Parts {
  const column = columnOf(kept.table, kept.columns, role)!;
  const empty = kept.rows.find((row) => column.isMissing(row));
  if (empty !== undefined) {
    throw wrongCell(kept, role, empty, { say: `no ${role}`, hint: `write the ${role} of every row` });
  }
  return encodeColumn(column, kept.rows);
}

/** A unit of inference has one weight and one scale, and belongs to one group.
 *  @throws UserError that names the first row that differs from the first one of its unit */
export function refuseSplitParts(kept: KeptRows, unit: "query" | "series", { codes, names }: Parts): void {
  for (const role of ["weight", "scale", "group"] as const) {
    const column = columnOf(kept.table, kept.columns, role);
    if (column === undefined) continue;
    const seen = new Array<string | undefined>(names.length);
    for (let i = 0; i < codes.length; i++) {
      const text = column.text(kept.rows[i]!);
      seen[codes[i]!] ??= text;
      const first = seen[codes[i]!]!;
      if (first === text || (role !== "group" && Number(first) === Number(text))) continue;
      throw wrongCell(kept, role, kept.rows[i]!, {
        say: `and ${quote(first)} on another row of the ${unit} ${quote(names[codes[i]!]!)}`,
        hint: `give all rows of a ${unit} the same ${role}`,
      });
    }
  }
}

/** A task without a column that it needs. */
export function needsColumn(
  table: { readonly source: string; readonly names: readonly string[] },
  role: Role,
  say: string,
): UserError {
  return new UserError({
    code: "column-missing",
    message: `${table.source}: ${say}; its columns are ${listNames(table.names)}`,
    hint: `name it under \`${role}\``,
    input: role,
    file: table.source,
  });
}
