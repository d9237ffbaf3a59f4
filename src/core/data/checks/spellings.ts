import { plural, quote } from "../../table/wording.ts";
import { isNumeric } from "../cell-kind.ts";
import type { ColumnProfile } from "../column-profile.ts";
import { bothSides, type Check, eachTable, findingOf } from "./check.ts";

/** Many more or fewer different values than before. */
export const cardinality: Check = {
  name: "cardinality",
  severity: "info",
  rule: "a text column has twice as many different values as the base, or half, at like numbers of rows",
  judge: (facts) =>
    eachTable(facts, (table) =>
      bothSides(table).flatMap(({ column, base }) => {
        if (isNumeric(column.kind) || base.distinct === 0) return [];
        const ratio = column.distinct.count / base.distinct;
        const rows = table.profile.rows / table.base!.rows;
        const grew = ratio >= 2 && ratio >= 2 * rows;
        const shrank = ratio <= 0.5 && ratio <= rows / 2;
        if (!grew && !shrank) return [];
        const message = `${plural(column.distinct.count, "different value")}, and ${base.distinct} in the base`;
        return [findingOf(cardinality, table, { column: column.name, message, value: ratio })];
      }),
    ),
};

/** One value in several spellings. */
export const spellings: Check = {
  name: "spellings",
  severity: "info",
  rule: "values of a text column differ only by case or by blanks around them",
  judge: (facts) =>
    eachTable(facts, (table) =>
      table.profile.columns.flatMap((column) => {
        const pair = isNumeric(column.kind) ? null : likeSpelled(column);
        if (pair === null) return [];
        const shown = table.isWithheld(column.name)
          ? "two values"
          : `${quote(pair[0])} and ${quote(pair[1])}`;
        const message = `${shown} differ only by case or blanks`;
        return [findingOf(spellings, table, { column: column.name, message })];
      }),
    ),
};

function likeSpelled({ domain }: ColumnProfile): [string, string] | null {
  const seen = new Map<string, string>();
  for (const value of domain?.keys() ?? []) {
    const plain = value.trim().toLowerCase();
    const known = seen.get(plain);
    if (known !== undefined) return [known, value];
    seen.set(plain, value);
  }
  return null;
}
