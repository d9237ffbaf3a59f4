import type { Scored } from "../core/table/evidence.ts";
import { makeIds } from "../core/table/ids.ts";
import { labelTexts } from "../core/table/score.ts";

/** Rows as they cross to another thread: functions stay behind. */
export interface RowsCrossing {
  readonly scored: Omit<Scored, "ids" | "labelText">;
  readonly ids: { readonly bytes: Uint8Array; readonly starts: Int32Array } | null;
}

export function packCrossing({ ids, labelText: _left, ...scored }: Scored): RowsCrossing {
  return { scored, ids: ids && { bytes: ids.bytes, starts: ids.starts } };
}

export function unpackCrossing({ scored, ids }: RowsCrossing): Scored {
  const { label, classes } = scored.rows;
  return { ...scored, ids: ids && makeIds(ids.bytes, ids.starts), labelText: labelTexts(label, classes) };
}

type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** The same value with its arrays in memory that both threads see: one copy here and none on the way. */
export function shareArrays<T>(value: T): T {
  return mapArrays(value, (array) => {
    const Kind = array.constructor as new (buffer: SharedArrayBuffer) => Numbers;
    const shared = new Kind(new SharedArrayBuffer(array.byteLength));
    shared.set(array);
    return shared;
  });
}

/** The buffers of a value's arrays, to be handed over instead of copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  mapArrays(value, (array) => {
    // A Buffer may lie in memory that Node shares out among many.
    if (array.buffer instanceof ArrayBuffer && !Buffer.isBuffer(array)) buffers.add(array.buffer);
    return array;
  });
  return [...buffers];
}

function mapArrays<T>(value: T, change: (array: Numbers) => Numbers): T {
  if (typeof value !== "object" || value === null) return value;
  if (ArrayBuffer.isView(value)) return change(value as unknown as Numbers) as T;
  if (Array.isArray(value)) {
    // Names and notes hold no arrays, and there may be many of them.
    return typeof value[0] === "string" ? value : (value.map((each) => mapArrays(each, change)) as T);
  }
  const entries = Object.entries(value).map(([name, each]) => [name, mapArrays(each, change)]);
  return Object.fromEntries(entries) as T;
}
