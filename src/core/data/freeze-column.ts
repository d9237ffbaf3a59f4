import { isNumeric, type Kind } from "./cell-kind.ts";
import type { ColumnState } from "./column-accumulator.ts";
import type { ColumnProfile, Occurrence } from "./column-profile.ts";

/** Different values that a column may have to be described by all of them. */
export const mostDomain = 1000;

/** What was found of a column, after its last batch. */
export function freezeColumn(state: ColumnState, rows: number): ColumnProfile {
  const kind = kindOf(state);
  const counted = isNumeric(kind) ? numbersOf(state) : textsOf(state);
  const exact = counted !== null;
  const numeric = isNumeric(kind) && state.moments.n > 0;
  const { min, max } = state.texts.times;
  return {
    name: state.name,
    rows,
    missing: state.missing,
    nan: state.nan,
    infinite: state.infinite,
    cells: state.cells,
    kind,
    distinct: { count: exact ? counted.size : state.distinct.estimate(), exact },
    moments: numeric ? state.moments : null,
    quantiles: numeric ? state.sketch.freeze() : null,
    extremes: numeric ? state.extremes : null,
    domain: exact && counted.size <= mostDomain ? counted : null,
    texts: new Map([...state.texts.known, ...state.texts.sampled]),
    times: min <= max ? { min, max } : null,
    first: state.first,
  };
}

/** Texts beside numbers make a column of texts, once they are more than one row in ten: below, they are faults in a
 *  column of numbers. */
const rareShare = 0.1;

function kindOf({ cells }: ColumnState): Kind {
  const texts = cells.bool + cells.datetime + cells.string;
  const numbers = cells.int + cells.float;
  if (texts + numbers === 0) return "empty";
  if (texts <= rareShare * (texts + numbers)) return cells.float > 0 ? "float" : "int";
  if (numbers > 0 || cells.string > 0) return "string";
  return cells.bool > 0 && cells.datetime > 0 ? "string" : cells.bool > 0 ? "bool" : "datetime";
}

function numbersOf({ numbers }: ColumnState): Map<string, Occurrence> | null {
  if (numbers === null) return null;
  const sorted = [...numbers].sort(([a], [b]) => a - b);
  return new Map(sorted.map(([value, found]) => [String(value), found]));
}

function textsOf({ numbers, texts }: ColumnState): Map<string, Occurrence> | null {
  if (numbers === null || texts.overflowed) return null;
  for (const [value, { count, first }] of numbers) texts.countNumber(String(value), first, count);
  return texts.overflowed ? null : new Map(texts.known);
}
