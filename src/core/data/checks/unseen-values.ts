import type { Finding } from "../../record/data.ts";
import { plural, quote } from "../../table/wording.ts";
import { isNumeric } from "../cell-kind.ts";
import type { ColumnProfile } from "../column-profile.ts";
import {
  bothSides,
  type Check,
  eachTable,
  exampleOf,
  findingOf,
  isSurprising,
  numberOf,
  percentOf,
  type TableFacts,
} from "./check.ts";

/** Numbers beyond what the base had. */
export const range: Check = {
  name: "range",
  severity: "warn",
  rule: "rows beyond the base's minimum or maximum are no accident (r^c < 0.001/K, K = 2 × numeric columns)",
  judge: (facts) =>
    eachTable(facts, (table) => {
      const pairs = bothSides(table).filter(
        ({ column, base }) => column.extremes !== null && base.max !== null,
      );
      return pairs.flatMap(({ column, base }) => {
        const { min, max, minRow, maxRow } = column.moments!;
        // The base's record may be older than the wish to withhold the column.
        const shown = (text: string) => (table.isWithheld(column.name) ? "" : text);
        const above = `above the base's maximum${shown(` ${numberOf(base.max!)}, up to ${numberOf(max)}`)}`;
        const below = `below the base's minimum${shown(` ${numberOf(base.min!)}, down to ${numberOf(min)}`)}`;
        const sides = [
          { count: countBeyond(column, base.max!, "above"), what: above, row: maxRow },
          { count: countBeyond(column, base.min!, "below"), what: below, row: minRow },
        ];
        return sides
          .filter(({ count }) => isSurprising(count, shareOf(table), 2 * pairs.length))
          .map(({ count, what, row }) =>
            findingOf(range, table, {
              column: column.name,
              message: `${plural(count, "row")} ${count === 1 ? "lies" : "lie"} ${what}`,
              value: count,
              example: exampleOf(table, row),
            }),
          );
      });
    }),
};

/** This side's rows of both sides'. */
function shareOf({ profile, base }: TableFacts): number {
  return profile.rows / (profile.rows + base!.rows);
}

/** Exact below 128, which decides; beyond, as the sketch knows it. */
function countBeyond({ extremes, quantiles }: ColumnProfile, end: number, side: "above" | "below"): number {
  const exact = extremes![side](end);
  if (exact !== null) return exact;
  const { n, share } = quantiles!;
  return Math.max(128, Math.round(n * (side === "above" ? 1 - share(end) : share(end))));
}

/** Values that the base never had. */
export const unseenCategory: Check = {
  name: "unseen-category",
  severity: "warn",
  rule: "so many rows of a value that the base never had are no accident (r^c < 0.001/K, K = distinct values)",
  judge: (facts) =>
    eachTable(facts, (table) =>
      bothSides(table).flatMap(({ column, base }) => {
        const isLabel = column.name === table.profile.roles.label;
        if (isLabel || base.domain === null || isNumeric(column.kind) || base.sensitive) return [];
        return unseenOf(table, column, new Set(base.domain.map(([value]) => value)));
      }),
    ),
};

const named = 5;

function unseenOf(table: TableFacts, column: ColumnProfile, known: ReadonlySet<string>): Finding[] {
  const fresh = [...(column.domain ?? column.texts)].filter(([value]) => !known.has(value));
  if (fresh.length === 0) return [];
  const family = known.size + fresh.length;
  const rows = fresh.reduce((sum, [, { count }]) => sum + count, 0);
  const sure = fresh.filter(([, { count }]) => isSurprising(count, shareOf(table), family));
  const shown = sure.length > 0 ? sure : fresh;
  const names = table.isWithheld(column.name)
    ? ""
    : ` (${shown
        .slice(0, named)
        .map(([value]) => quote(value))
        .join(", ")}${shown.length > named ? ", …" : ""})`;
  return [
    findingOf(unseenCategory, table, {
      column: column.name,
      severity: sure.length > 0 ? "warn" : "info",
      message: `${plural(shown.length, "value")}${names} that the base never had; unseen in all: ${percentOf(rows / table.profile.rows)} of rows`,
      value: rows / table.profile.rows,
      example: exampleOf(table, shown[0]![1].first),
    }),
  ];
}
