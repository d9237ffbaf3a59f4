import type { Table } from "../../core/table/table.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { type ColumnPlan, makeArrayTable, readWhole, startsWith } from "./array-table.ts";
import { refusedFile } from "./malformed.ts";
import { itemsOf, makeNpyColumn, unusableType } from "./npy-column.ts";
import { type NpyArray, parseNpy } from "./npy-header.ts";

export function isNpy(head: Uint8Array): boolean {
  return startsWith(head, "\x93NUMPY");
}

/** A table over one NumPy array: the fields of a structured array by name, the columns of a matrix by number from
 *  0, a plain vector as the column `0`. */
export async function readNpy(source: ByteSource): Promise<Table> {
  const array = parseNpy(source.name, new Uint8Array(await readWhole(source)));
  const { shape } = array;
  if (shape.length === 0 || shape.length > 2 || (shape.length === 2 && isStructured(array))) {
    const say = `holds an array of shape (${shape.join(", ")})`;
    const hint = "save a structured array of one dimension, or a matrix of one row a prediction";
    throw refusedFile(source.name, "unsupported", say, hint);
  }
  const plans = isStructured(array)
    ? array.fields.map((field) => planColumn(field.name, field.dtype, () => itemsOf(array, field)))
    : planMatrix(array, (column) => String(column));
  return makeArrayTable(source.name, shape[0]!, plans);
}

export function isStructured({ fields }: NpyArray): boolean {
  return fields[0]?.name !== "";
}

/** One plan a column of a vector or matrix. */
export function planMatrix(array: NpyArray, nameOf: (column: number) => string): ColumnPlan[] {
  const field = array.fields[0]!;
  return Array.from({ length: array.shape[1] ?? 1 }, (_, column) =>
    planColumn(nameOf(column), field.dtype, () => itemsOf(array, field, column)),
  );
}

function planColumn(name: string, dtype: string, items: () => ReturnType<typeof itemsOf>): ColumnPlan {
  const holds = unusableType(dtype);
  return holds === null ? { name, make: () => makeNpyColumn(name, dtype, items()) } : { name, holds };
}
