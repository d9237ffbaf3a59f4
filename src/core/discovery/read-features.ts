import { UserError } from "../../errors.ts";
import type { KeptRows } from "../table/kept-rows.ts";
import { nearestName } from "../table/nearest-name.ts";
import { listNames, plural, quote } from "../table/wording.ts";
import { binColumn } from "./bin-column.ts";
import { type DiscoverAsked, type Feature, mostFeatures, rowsOfSlice } from "./feature.ts";

export interface ReadFeatures {
  readonly features: readonly Feature[];
  /** Sentences for the reader: what is not searched. */
  readonly notes: readonly string[];
}

/** The columns by which slices are looked for. O(rows log rows) a column.
 *  @param taken columns that have a role or hold a model's outputs: their values are no feature
 *  @throws UserError `column-missing` for a column that was named and is not there */
export function readFeatures(
  kept: KeptRows,
  asked: DiscoverAsked,
  taken: (name: string) => boolean,
): ReadFeatures {
  const { table, rows } = kept;
  const all = asked.columns ?? table.names.filter((name) => !taken(name) && !asked.withheld?.includes(name));
  const names = [...new Set(all)].slice(0, mostFeatures);
  const least = rowsOfSlice(rows.length, asked);
  const features = names.flatMap((name) => {
    const column = table.column(name);
    if (column === undefined) throw noSuchColumn(kept, name);
    return binColumn(column, kept, least) ?? [];
  });
  const unread = all.length - names.length;
  const notes =
    unread > 0
      ? [`slices are looked for by the first ${mostFeatures} columns, not by the ${plural(unread, "other")}`]
      : [];
  return { features, notes };
}

function noSuchColumn({ table }: KeptRows, name: string): UserError {
  const near = nearestName(name, table.names);
  return new UserError({
    code: "column-missing",
    message: `${table.source} has no column ${quote(name)} to look for slices by; its columns are ${listNames(table.names)}`,
    hint: near === null ? "name one of them under `discover`" : `did you mean ${quote(near)}?`,
    file: table.source,
  });
}
