import type { DataType, Vector } from "apache-arrow";
import type { Column } from "../../core/table/table.ts";
import { booleanColumn, integerColumn, type Missing, numberColumn, textColumn } from "./array-column.ts";
import { checkOffsets } from "./arrow-offsets.ts";

type Arrow = typeof import("apache-arrow");

export type ArrowKind = "number" | "half" | "integer" | "boolean" | "text" | "day" | "time" | "nothing";

/** How a column is read, or what it holds when no cell can be read from it. */
export function kindOf({ DataType: is }: Arrow, type: DataType): ArrowKind | { holds: string } {
  if (is.isDictionary(type)) {
    const isText =
      is.isUtf8(type.dictionary) || is.isLargeUtf8(type.dictionary) || is.isUtf8View(type.dictionary);
    return isText ? "text" : { holds: `a dictionary of ${type.dictionary}` };
  }
  if (is.isInt(type)) return type.bitWidth === 64 ? "integer" : "number";
  if (is.isFloat(type)) return type.precision === 0 ? "half" : "number";
  if (is.isBool(type)) return "boolean";
  if (is.isUtf8(type) || is.isLargeUtf8(type) || is.isUtf8View(type)) return "text";
  if (is.isDate(type)) return "day";
  if (is.isTimestamp(type)) return "time";
  if (is.isNull(type)) return "nothing";
  return { holds: `values of the Arrow type ${type}` };
}

export function makeArrowColumn(name: string, kind: ArrowKind, vector: Vector): Column {
  const rows = vector.length;
  refuseClaims(vector);
  const missing: Missing = vector.nullCount === 0 ? null : makeHoles(vector);
  switch (kind) {
    case "nothing":
      return textColumn(name, rows, () => "");
    case "boolean":
      return booleanColumn(name, rows, (row) => vector.get(row) as boolean | null);
    case "text":
      checkOffsets(vector);
      return textColumn(name, rows, (row) => (vector.get(row) as string | null) ?? "");
    case "day":
    case "time":
      return textColumn(name, rows, (row) => timeText(vector, row));
    case "integer":
      return integerColumn(name, vector.toArray() as BigInt64Array | BigUint64Array, missing);
    case "half":
      return numberColumn(
        name,
        Float64Array.from({ length: rows }, (_, row) => Number(vector.get(row))),
        missing,
      );
    default:
      return numberColumn(name, Float64Array.from(vector.toArray() as Float32Array), missing);
  }
}

/** A batch may claim more rows than it has bytes for; Arrow goes through all of them.
 *  @throws Error */
function refuseClaims({ data, length }: Vector): void {
  let rows = 0;
  for (const { length: claimed, values, valueOffsets } of data) {
    // A byte holds eight rows at most, those of booleans.
    const held = valueOffsets === undefined ? 8 * (values?.length ?? Infinity) : valueOffsets.length - 1;
    if (claimed > held) throw new Error("a batch of more rows than it has bytes for");
    rows += claimed;
  }
  // Arrow counts modulo 2^32.
  if (rows !== length) throw new Error("batches of other rows than the table has");
}

function makeHoles(vector: Vector): Missing {
  const holes = new Uint8Array(vector.length);
  for (let row = 0; row < holes.length; row++) holes[row] = vector.isValid(row) ? 0 : 1;
  return (row) => holes[row] === 1;
}

/** "" for a time that no date can be. */
function timeText(vector: Vector, row: number): string {
  const value = timeAt(vector, row);
  if (value === null) return "";
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? "" : time.toISOString();
}

/** Arrow throws for milliseconds beyond 2^53, which is far beyond any date. */
function timeAt(vector: Vector, row: number): number | Date | null {
  try {
    return vector.get(row) as number | Date | null;
  } catch (error) {
    if (error instanceof TypeError) return Number.NaN;
    throw error;
  }
}
