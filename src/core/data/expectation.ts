import type { ExpectationConfig } from "../config/data-schema.ts";
import type { Finding } from "../record/data.ts";
import { countOf, quote } from "../table/wording.ts";
import { isNumeric, type Kind } from "./cell-kind.ts";
import { type Check, exampleOf, findingOf, numberOf, percentOf, type TableFacts } from "./checks/check.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { countDuplicates } from "./row-groups.ts";
import type { DataSchema } from "./schema-file.ts";

/** A rule that somebody wrote, from wherever it was read. */
export interface Expectation {
  readonly column: string | null;
  readonly rule: ExpectationConfig["rule"];
  readonly min: number | null;
  readonly max: number | null;
  readonly values: readonly string[];
  readonly type: Kind | null;
  /** Share of rows that may break it. */
  readonly tolerance: number;
  readonly severity: "error" | "warn";
  /** Where it was written. */
  readonly source: string;
  /** Its ends or values are what a table of so many rows had, one of so many such rules. */
  readonly seen?: { readonly rows: number; readonly family: number };
}

export function parseShare(written: number | string): number {
  return typeof written === "number" ? written : Number.parseFloat(written) / 100;
}

export function expectationOf(config: ExpectationConfig, source: string): Expectation {
  return {
    column: config.column ?? null,
    rule: config.rule,
    min: config.min ?? null,
    max: config.max ?? null,
    values: config.values?.map(String) ?? [],
    type: config.type ?? null,
    tolerance: parseShare(config.tolerance),
    severity: config.severity,
    source,
  };
}

/** Ends, categories and missing cells that a schema names: ends and categories warn when more than 0.1 % of rows break
 *  them, and where the schema tells of how many rows it was inferred, only when so many are no accident: an inferred end
 *  is what was seen. */
export function expectationsOfSchema({ columns, rows }: DataSchema): Expectation[] {
  const ends = [...columns.values()].filter(({ min, max }) => min !== null || max !== null).length;
  const blank = { min: null, max: null, values: [], type: null, source: "the schema" } as const;
  const seenOf = (family: number) => (rows === null || rows === 0 ? {} : { seen: { rows, family } });
  return [...columns].flatMap(([column, { min, max, categories, maxMissing }]): Expectation[] => [
    ...(min === null && max === null
      ? []
      : [
          {
            ...blank,
            ...seenOf(2 * ends),
            column,
            rule: "between" as const,
            min,
            max,
            tolerance: 0.001,
            severity: "warn" as const,
          },
        ]),
    ...(categories === null
      ? []
      : [
          {
            ...blank,
            ...seenOf(categories.length + 1),
            column,
            rule: "in" as const,
            values: categories,
            tolerance: 0.001,
            severity: "warn" as const,
          },
        ]),
    ...(maxMissing === null
      ? []
      : [{ ...blank, column, rule: "not-null" as const, tolerance: maxMissing, severity: "error" as const }]),
  ]);
}

const expectation: Check = {
  name: "expectation",
  severity: "error",
  rule: "a rule of evenhand.yml, of the schema or of a suite is broken by more rows than its tolerance",
  judge: () => [],
};

interface Broken {
  readonly message: string;
  readonly value: number;
  readonly example?: string | null;
}

/** Which rules a table breaks. A rule about a column that is not there is broken; one that cannot be decided from what
 *  is known of the column is broken too, and says so: nothing passes unread. */
export function judgeExpectations(table: TableFacts, rules: readonly Expectation[]): Finding[] {
  return rules.flatMap((written) => {
    const rule = allowAccidents(written, table.profile.rows);
    const column = table.profile.columns.find(({ name }) => name === rule.column) ?? null;
    const broken =
      rule.rule === "rows"
        ? outside(table.profile.rows, rule, "rows")
        : column === null
          ? { message: "the column is not there", value: 0 }
          : judges[rule.rule](column, rule, table);
    if (broken === null) return [];
    const message = `${broken.message} (${spell(rule)}, from ${rule.source})`;
    const { value, example = null } = broken;
    return [
      findingOf(expectation, table, {
        column: rule.column,
        severity: rule.severity,
        message,
        value,
        example,
      }),
    ];
  });
}

/** A rule that was only seen to hold tolerates as many rows as are no surprise among so many of both tables. */
function allowAccidents(rule: Expectation, rows: number): Expectation {
  if (rule.seen === undefined || rows === 0) return rule;
  const { rows: before, family } = rule.seen;
  const share = rows / (rows + before);
  const unsurprising = Math.floor(Math.log(0.001 / family) / Math.log(share));
  return { ...rule, tolerance: Math.max(rule.tolerance, Math.min(1, unsurprising / rows)) };
}

function spell({ rule, min, max, values, type, tolerance }: Expectation): string {
  const parts = [
    min === null ? "" : `min ${min}`,
    max === null ? "" : `max ${max}`,
    values.length === 0 ? "" : `${values.length} values`,
    type ?? "",
    tolerance === 0 ? "" : `tolerance ${percentOf(tolerance)}`,
  ].filter((part) => part !== "");
  return [rule, ...parts].join(", ");
}

type Judge = (column: ColumnProfile, rule: Expectation, table: TableFacts) => Broken | null;

const judges: Readonly<Record<Exclude<Expectation["rule"], "rows">, Judge>> = {
  exists: () => null,
  "not-null": (column, rule, table) => {
    const empty = column.missing + column.nan;
    if (empty === 0 || empty <= rule.tolerance * column.rows) return null;
    const row = column.first.missing >= 0 ? column.first.missing : column.first.nan;
    return {
      message: `${share(empty, column)} ${empty === 1 ? "has" : "have"} no value`,
      value: empty,
      example: exampleOf(table, row),
    };
  },
  unique: (column, rule, table) => {
    const hashes = table.profile.hashes.tracked.get(column.name);
    if (hashes === undefined) return { message: "whether values repeat is not known", value: 0 };
    const { rows, first } = countDuplicates(hashes);
    if (rows === 0 || rows <= rule.tolerance * column.rows) return null;
    return {
      message: `${share(rows, column)} ${rows === 1 ? "repeats" : "repeat"} an earlier value`,
      value: rows,
      example: exampleOf(table, first),
    };
  },
  between: (column, rule) => {
    if (!isNumeric(column.kind))
      return column.kind === "empty" ? null : { message: "the column holds no numbers", value: 0 };
    const wrong = countOutside(column, rule);
    return wrong <= rule.tolerance * column.rows
      ? null
      : { message: `${share(wrong, column)} ${wrong === 1 ? "lies" : "lie"} outside`, value: wrong };
  },
  in: (column, rule, table) => {
    if (column.domain === null && !(column.texts.size > 0)) {
      return {
        message: "the column has more different values than the rule names",
        value: column.distinct.count,
      };
    }
    const allowed = new Set(rule.values);
    const odd = [...(column.domain ?? column.texts)].filter(([value]) => !allowed.has(value));
    const wrong = odd.reduce((sum, [, { count }]) => sum + count, 0);
    if (wrong === 0 || wrong <= rule.tolerance * column.rows) return null;
    const name = table.isWithheld(column.name) ? "" : `, such as ${quote(odd[0]![0])}`;
    return {
      message: `${share(wrong, column)} ${wrong === 1 ? "holds" : "hold"} another value${name}`,
      value: wrong,
      example: exampleOf(table, odd[0]![1].first),
    };
  },
  type: ({ kind }, { type }) => {
    const fits = kind === type || kind === "empty" || (type === "float" && kind === "int");
    return fits ? null : { message: `the type is ${kind}`, value: 0 };
  },
  mean: (column, rule, table) => outsideUnseen("mean", column, rule, table),
  min: (column, rule, table) => outsideUnseen("min", column, rule, table),
  max: (column, rule, table) => outsideUnseen("max", column, rule, table),
  distinct: ({ distinct }, rule) => outside(distinct.count, rule, "number of different values"),
};

const momentNames = { mean: "mean", min: "minimum", max: "maximum" } as const;

/** As `outside`, without the number when the column's values are withheld: an end is somebody's value. */
function outsideUnseen(
  which: keyof typeof momentNames,
  { name, moments }: ColumnProfile,
  rule: Expectation,
  { isWithheld }: TableFacts,
): Broken | null {
  const broken = outside(moments?.[which] ?? Number.NaN, rule, momentNames[which]);
  if (broken === null || moments === null || !isWithheld(name)) return broken;
  return { message: `the ${momentNames[which]} lies outside`, value: 0 };
}

function share(count: number, { rows }: ColumnProfile): string {
  return `${countOf(count)} ${count === 1 ? "row" : "rows"} (${percentOf(count / rows)})`;
}

function outside(value: number, { min, max }: Expectation, what: string): Broken | null {
  if (Number.isNaN(value)) return { message: `the ${what} is not known: there are no numbers`, value: 0 };
  const holds = (min === null || value >= min) && (max === null || value <= max);
  return holds
    ? null
    : { message: `the ${what} ${what === "rows" ? "are" : "is"} ${numberOf(value)}`, value };
}

function countOutside({ extremes, quantiles, infinite }: ColumnProfile, { min, max }: Expectation): number {
  if (extremes === null || quantiles === null) return infinite;
  const above =
    max === null ? 0 : (extremes.above(max) ?? Math.round((1 - quantiles.share(max)) * quantiles.n));
  const below = min === null ? 0 : (extremes.below(min) ?? Math.round(quantiles.share(min) * quantiles.n));
  return above + below + infinite;
}
