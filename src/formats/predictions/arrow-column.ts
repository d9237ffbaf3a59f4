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
  // A batch may claim more rows than 2^32; Arrow counts them modulo that, and goes through all of them.
  if (vector.data.reduce((sum, part) => sum + part.length, 0) !== rows)
    throw new Error("a batch of more rows than it has bytes for");
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
      return textColumn(name, rows, (row) => timeText(vector.get(row) as number | Date | null));
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

function makeHoles(vector: Vector): Missing {
  const holes = new Uint8Array(vector.length);
  for (let row = 0; row < holes.length; row++) holes[row] = vector.isValid(row) ? 0 : 1;
  return (row) => holes[row] === 1;
}

function timeText(value: number | Date | null): string {
  if (value === null) return "";
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? "" : time.toISOString();
}
