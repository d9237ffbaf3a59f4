import type { Column } from "../../core/table/table.ts";
import { booleanColumn, integerColumn, numberColumn, textColumn } from "./array-column.ts";
import type { NpyArray, NpyField } from "./npy-header.ts";

/** Where the items of one column lie: item i begins at start + i · step. */
export interface Items {
  readonly data: Uint8Array;
  readonly start: number;
  readonly step: number;
  readonly rows: number;
}

/** The items of a field: of a vector, or of one column of a matrix. */
export function itemsOf({ data, shape, itemBytes, fortran }: NpyArray, field: NpyField, column = 0): Items {
  const rows = shape[0] ?? 1;
  const columns = shape[1] ?? 1;
  const step = fortran ? itemBytes : itemBytes * columns;
  const start = field.offset + column * (fortran ? rows * itemBytes : itemBytes);
  return { data, start, step, rows };
}

type ReadNumber = (view: DataView, at: number, little: boolean) => number;
type ReadInteger = (view: DataView, at: number, little: boolean) => bigint;

const numberOf: Readonly<Record<string, ReadNumber>> = {
  i1: (view, at) => view.getInt8(at),
  i2: (view, at, little) => view.getInt16(at, little),
  i4: (view, at, little) => view.getInt32(at, little),
  u1: (view, at) => view.getUint8(at),
  u2: (view, at, little) => view.getUint16(at, little),
  u4: (view, at, little) => view.getUint32(at, little),
  f2: (view, at, little) => halfNumber(view.getUint16(at, little)),
  f4: (view, at, little) => view.getFloat32(at, little),
  f8: (view, at, little) => view.getFloat64(at, little),
};

/** What a type holds when no cell can be read from it; null when it is usable. */
export function unusableType(dtype: string): string | null {
  const kind = dtype.replace(/^[<>|=]/, "");
  if (kind in numberOf || /^(b1|i8|u8|U\d+|S\d+)$/.test(kind)) return null;
  if (/^[Mm]8/.test(kind)) return "dates or durations";
  return kind.startsWith("c") ? "complex numbers" : `items of the NumPy type ${JSON.stringify(dtype)}`;
}

/** A column of items whose type unusableType lets pass. */
export function makeNpyColumn(name: string, dtype: string, items: Items): Column {
  const { data, start, step, rows } = items;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const little = !dtype.startsWith(">");
  const kind = dtype.replace(/^[<>|=]/, "");
  const at = (row: number) => start + row * step;
  if (kind === "b1") return booleanColumn(name, rows, (row) => view.getUint8(at(row)) !== 0);
  if (kind === "i8" || kind === "u8") {
    const read: ReadInteger = (from, place, order) =>
      kind === "i8" ? from.getBigInt64(place, order) : from.getBigUint64(place, order);
    const values = kind === "i8" ? new BigInt64Array(rows) : new BigUint64Array(rows);
    for (let row = 0; row < rows; row++) values[row] = read(view, at(row), little);
    return integerColumn(name, values, null);
  }
  const read = numberOf[kind];
  if (read === undefined) return textColumn(name, rows, makeTextReader(kind, view, at, little));
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) values[row] = read(view, at(row), little);
  return numberColumn(name, values, null);
}

/** Text is padded with zeros at its end: `U` is four bytes a character, `S` is bytes, read as UTF-8. */
function makeTextReader(
  kind: string,
  view: DataView,
  at: (row: number) => number,
  little: boolean,
): (row: number) => string {
  const size = Number(kind.slice(1));
  if (kind.startsWith("S")) {
    const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
    return (row) => bytes.toString("utf8", at(row), at(row) + size).replace(/\0+$/, "");
  }
  return (row) => {
    let text = "";
    for (let k = 0; k < size; k++) {
      const code = view.getUint32(at(row) + 4 * k, little);
      text += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    }
    return text.replace(/\0+$/, "");
  };
}

/** IEEE 754 binary16. */
function halfNumber(bits: number): number {
  const exponent = (bits >>> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits >>> 15 === 1 ? -1 : 1;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
