import type { Finding } from "../../record/data.ts";
import { hypergeometricSf } from "../../stats/hypergeometric.ts";
import {
  bothSides,
  type Check,
  eachTable,
  exampleOf,
  findingOf,
  percentOf,
  type TableFacts,
} from "./check.ts";

/** More cells without a value than in the base. */
export const missingRate: Check = {
  name: "missing-rate",
  severity: "error",
  rule: "over 1 point more than in the base and Fisher's one-sided p < 0.001/columns; without a base over 5 % is information",
  judge: (facts) =>
    eachTable(facts, (table) => (table.base === null ? alone(table) : against(table, table.base.rows))),
};

function against(table: TableFacts, baseRows: number): Finding[] {
  const pairs = bothSides(table);
  const { rows } = table.profile;
  return pairs.flatMap(({ column, base }) => {
    const here = column.missing + column.nan;
    const before = base.missing + base.nan;
    const more = here / rows - before / baseRows;
    if (!(more > 0.01)) return [];
    const draw = { drawn: here, sample: rows, marked: here + before, total: rows + baseRows };
    if (hypergeometricSf(draw) >= 0.001 / pairs.length) return [];
    return [
      findingOf(missingRate, table, {
        column: column.name,
        message: `${percentOf(here / rows)} of the cells have no value, and ${percentOf(before / baseRows)} in the base`,
        value: here / rows,
        example: exampleOf(table, column.first.missing),
      }),
    ];
  });
}

function alone(table: TableFacts): Finding[] {
  const { rows } = table.profile;
  return table.profile.columns
    .filter(({ missing, nan }) => missing + nan > 0.05 * rows && missing + nan < rows)
    .map((column) =>
      findingOf(missingRate, table, {
        column: column.name,
        severity: "info",
        message: `${percentOf((column.missing + column.nan) / rows)} of the cells have no value`,
        value: (column.missing + column.nan) / rows,
        example: exampleOf(table, column.first.missing),
      }),
    );
}
