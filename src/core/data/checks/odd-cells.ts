import type { Finding, StoredColumn } from "../../record/data.ts";
import { plural } from "../../table/wording.ts";
import { isNumeric } from "../cell-kind.ts";
import { mixedRows } from "../store-table.ts";
import { bothSides, type Check, eachTable, exampleOf, findingOf, isSurprising, percentOf } from "./check.ts";

/** Infinite numbers, and NaN where the base had none. */
export const notFinite: Check = {
  name: "not-finite",
  severity: "error",
  rule: "a column holds infinite numbers, or NaN that the base did not have; without a base NaN warns",
  judge: (facts) =>
    eachTable(facts, (table) => {
      const before = new Map(bothSides(table).map(({ column, base }) => [column.name, base]));
      return table.profile.columns.flatMap((column): Finding[] => {
        const base = before.get(column.name);
        const findings: Finding[] = [];
        if (column.infinite > 0) {
          const severity = base !== undefined && base.infinite > 0 ? "warn" : "error";
          const message = `${plural(column.infinite, "cell")} ${column.infinite === 1 ? "is" : "are"} infinite`;
          const example = exampleOf(table, column.first.infinite);
          findings.push(
            findingOf(notFinite, table, {
              column: column.name,
              severity,
              message,
              value: column.infinite,
              example,
            }),
          );
        }
        if (column.nan > 0 && (base === undefined || base.nan === 0)) {
          const severity = base === undefined || base.missing > 0 ? "warn" : "error";
          const message = `${plural(column.nan, "cell")} ${column.nan === 1 ? "is" : "are"} NaN`;
          const example = exampleOf(table, column.first.nan);
          findings.push(
            findingOf(notFinite, table, {
              column: column.name,
              severity,
              message,
              value: column.nan,
              example,
            }),
          );
        }
        return findings;
      });
    }),
};

/** A few texts among numbers, or a few numbers among texts. */
export const mixedTypes: Check = {
  name: "mixed-types",
  severity: "error",
  rule: "at most 10 % of a column's cells are of another kind than the rest, and none was in the base; without a base it warns",
  judge: (facts) =>
    eachTable(facts, (table) => {
      const before = new Map(bothSides(table).map(({ column, base }) => [column.name, base]));
      return table.profile.columns.flatMap((column): Finding[] => {
        const rare = mixedRows(column);
        const present = column.rows - column.missing - column.nan;
        if (rare === 0 || rare > 0.1 * present) return [];
        const base = before.get(column.name);
        // Codes such as `A7` and `12` are texts, some of which spell numbers.
        const isText = !isNumeric(column.kind);
        const severity = base === undefined ? "warn" : base.mixed > 0 || isText ? "info" : "error";
        const message = `${plural(rare, "cell")} (${percentOf(rare / present)}) ${rare === 1 ? "holds" : "hold"} ${isText ? "a number among texts" : "text among numbers"}`;
        const example = exampleOf(table, isText ? column.first.number : column.first.text);
        return [
          findingOf(mixedTypes, table, { column: column.name, severity, message, value: rare, example }),
        ];
      });
    }),
};

/** Columns that say nothing. */
export const constant: Check = {
  name: "constant",
  severity: "warn",
  rule: "a column has one value, or none, and the base's rows with others are no accident (r^c < 0.001/K, K columns); else information",
  judge: (facts) =>
    eachTable(facts, (table) => {
      const pairs = bothSides(table);
      const before = new Map(pairs.map(({ column, base }) => [column.name, base]));
      const share = table.base === null ? 0 : table.base.rows / (table.base.rows + table.profile.rows);
      return table.profile.columns
        .filter(({ distinct, rows }) => rows > 1 && distinct.count <= 1)
        .map((column) => {
          const base = before.get(column.name);
          const lost = base === undefined ? 0 : lostRows(base, table.base!.rows, column.distinct.count);
          const severity = isSurprising(lost, share, pairs.length) ? "warn" : "info";
          const message =
            column.distinct.count === 0 ? "every cell is empty" : "every row has the same value";
          return findingOf(constant, table, {
            column: column.name,
            severity,
            message,
            value: column.distinct.count,
          });
        });
    }),
};

/** Rows of the base with a value that no row has here, at least so many: all but those of its commonest value where
 *  its values were counted, else one for each other value. */
function lostRows({ missing, distinct, domain }: StoredColumn, rows: number, left: number): number {
  if (left === 0) return Math.max(0, rows - missing);
  if (domain === null) return Math.max(0, distinct - 1);
  const counts = domain.map(([, count]) => count);
  return counts.reduce((sum, count) => sum + count, 0) - Math.max(0, ...counts);
}
