import type { StoredColumn, StoredTable } from "../record/data.ts";
import { isNumeric } from "./cell-kind.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { type Association, associationsOf } from "./label-association.ts";
import { deviationOf } from "./moments.ts";
import { countDuplicates } from "./row-groups.ts";
import type { TableProfile } from "./table-profile.ts";

export type Found = StoredColumn["found"];

/** What may not be written of a table's columns. */
export interface Withheld {
  /** Declared sensitive. */
  readonly sensitive: ReadonlySet<string>;
  /** Personal data and secrets that were found, by column. */
  readonly found: ReadonlyMap<string, Found>;
}

export function isWithheld(name: string, { sensitive, found }: Withheld): boolean {
  return sensitive.has(name) || (found.get(name)?.length ?? 0) > 0;
}

const bins = 20;
/** Values of all columns of a table that a record carries. */
const mostValues = 50_000;
const longestValue = 100;

/** A table's statistics as they are stored and compared with later: no rows, and no values of withheld columns.
 *  @param base whose histogram edges are kept */
export function storeTable(
  source: string,
  profile: TableProfile,
  withheld: Withheld,
  base: StoredTable | null = null,
): StoredTable {
  const share = Math.max(20, Math.floor(mostValues / Math.max(1, profile.columns.length)));
  const associations = associationsOf(profile);
  const before = new Map(base?.columns.map((column) => [column.name, column]));
  return {
    source,
    rows: profile.rows,
    history: base === null ? [] : [...base.history, base.rows].slice(-10),
    duplicates: countDuplicates(profile.hashes.features).rows,
    columns: profile.columns.map((column) =>
      storeColumn(column, isWithheld(column.name, withheld), withheld.found.get(column.name) ?? [], {
        most: share,
        edges: before.get(column.name)?.histogram?.edges ?? null,
        association: associations.get(column.name) ?? null,
      }),
    ),
  };
}

interface Room {
  readonly most: number;
  readonly edges: readonly number[] | null;
  readonly association: Association | null;
}

function storeColumn(column: ColumnProfile, sensitive: boolean, found: Found, room: Room): StoredColumn {
  const { name, kind, missing, nan, infinite, distinct, moments, quantiles } = column;
  const shown = sensitive ? null : moments;
  const numeric = sensitive ? null : quantiles;
  return {
    name,
    kind,
    missing,
    nan,
    infinite,
    mixed: mixedRows(column),
    distinct: distinct.count,
    exact: distinct.exact,
    min: shown?.min ?? null,
    max: shown?.max ?? null,
    mean: shown?.mean ?? null,
    sd: shown === null ? null : deviationOf(shown),
    percentiles: numeric === null ? null : percentilesOf(numeric),
    domain: sensitive ? null : domainOf(column, room.most),
    histogram: numeric === null ? null : histogramOf(column, room.edges),
    times: sensitive ? null : column.times,
    association: room.association,
    sensitive,
    found,
  };
}

/** Cells of another kind than most: texts among numbers, or numbers among texts. */
export function mixedRows({ cells, kind }: ColumnProfile): number {
  const texts = cells.bool + cells.datetime + cells.string;
  const numbers = cells.int + cells.float;
  return isNumeric(kind) ? texts : Math.min(texts, numbers);
}

function percentilesOf({ at, share }: NonNullable<ColumnProfile["quantiles"]>) {
  const values = Array.from({ length: 99 }, (_, k) => at((k + 1) / 100));
  return { values, shares: values.map(share) };
}

function domainOf({ domain, distinct }: ColumnProfile, most: number): [string, number][] | null {
  if (domain === null || distinct.count > Math.min(most, 1000)) return null;
  const entries = [...domain].map(([value, { count }]): [string, number] => [value, count]);
  return entries.some(([value]) => value.length > longestValue) ? null : entries;
}

function histogramOf({ moments, quantiles }: ColumnProfile, frozen: readonly number[] | null) {
  const edges = frozen ?? freshEdges(quantiles!.at(0.005), quantiles!.at(0.995), moments!);
  if (edges.length < 2) return null;
  const n = quantiles!.n;
  const below = edges.map((edge, k) =>
    k === 0 ? 0 : k === edges.length - 1 ? n : Math.round(quantiles!.share(edge) * n),
  );
  return { edges: [...edges], counts: below.slice(1).map((upTo, k) => Math.max(0, upTo - below[k]!)) };
}

/** Equal steps over the middle 99 %: one far value must not crush the rest into a bin. */
function freshEdges(low: number, high: number, { min, max }: { min: number; max: number }): number[] {
  const [from, to] = high > low ? [low, high] : [min, max];
  if (!(to > from)) return [];
  return Array.from({ length: bins + 1 }, (_, k) => from + ((to - from) * k) / bins);
}
