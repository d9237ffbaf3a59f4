import type { Finding, Severity, StoredColumn, StoredTable, TableRole } from "../../record/data.ts";
import type { ColumnProfile } from "../column-profile.ts";
import type { DataSchema } from "../schema-file.ts";
import type { TableProfile } from "../table-profile.ts";

/** One table with what it is held against. */
export interface TableFacts {
  readonly role: TableRole;
  readonly profile: TableProfile;
  /** The base branch's profile of the same table; null: there is none. */
  readonly base: StoredTable | null;
  /** Columns whose values may not be shown. */
  readonly isWithheld: (column: string) => boolean;
}

export interface DataFacts {
  readonly tables: readonly TableFacts[];
  /** What people reviewed and committed; null: there is none. */
  readonly schema: DataSchema | null;
}

/** One question about data. Adding one is this file, its test and a line in the index. */
export interface Check {
  readonly name: string;
  /** The worst that it says when nothing else is configured. */
  readonly severity: Severity;
  /** When it speaks up, in a sentence. */
  readonly rule: string;
  judge(facts: DataFacts): Finding[];
}

type Told = Pick<Finding, "column" | "message"> & Partial<Pick<Finding, "value" | "example" | "severity">>;

/** A finding of a check about one table. */
export function findingOf(check: Check, { role }: TableFacts, told: Told): Finding {
  return {
    check: check.name,
    severity: check.severity,
    table: role,
    value: null,
    example: null,
    rule: check.rule,
    ...told,
  };
}

/** A check that looks at each table by itself. */
export function eachTable(
  facts: DataFacts,
  judge: (table: TableFacts, schema: DataSchema | null) => Finding[],
): Finding[] {
  return facts.tables.flatMap((table) => judge(table, facts.schema));
}

/** Columns that both sides have. */
export function bothSides({ profile, base }: TableFacts): { column: ColumnProfile; base: StoredColumn }[] {
  const before = new Map(base?.columns.map((column) => [column.name, column]));
  return profile.columns.flatMap((column) => {
    const found = before.get(column.name);
    return found === undefined ? [] : [{ column, base: found }];
  });
}

/** train and test, when both are there. */
export function splitOf({ tables }: DataFacts): { train: TableFacts; test: TableFacts } | null {
  const train = tables.find(({ role }) => role === "train");
  const test = tables.find(({ role }) => role === "test");
  return train === undefined || test === undefined ? null : { train, test };
}

/** Where a row stands; null when there is none. */
export function exampleOf({ profile }: TableFacts, row: number): string | null {
  return row < 0 ? null : profile.place(row);
}

/** Something that one side has `count` times and the other never, when it holds this share of all rows: unlikely
 *  enough among `family` values that it is no accident of how rows were drawn. Exact under exchangeability. */
export function isSurprising(count: number, share: number, family: number): boolean {
  return count > 0 && share ** count < 0.001 / Math.max(1, family);
}

/** @example percentOf(0.1234) // "12.3 %" */
export function percentOf(share: number): string {
  const percent = 100 * share;
  return `${percent !== 0 && Math.abs(percent) < 0.1 ? percent.toPrecision(1) : Number(percent.toFixed(1))} %`;
}

/** A number as a person reads it. */
export function numberOf(value: number): string {
  return String(Number(value.toPrecision(6)));
}
