import { type Field, parseFields } from "./protobuf.ts";

export interface Event {
  readonly step: number;
  readonly scalars: readonly { tag: string; value: number }[];
}

/** One event (event.proto: step 2, summary 5) with the scalars of its summary (summary.proto: value 1; tag 1,
 *  simple_value 2, tensor 8). Images, texts and histograms are passed over. null when it is no event. */
export function parseEvent(record: Uint8Array): Event | null {
  const fields = parseFields(record);
  if (fields === null) return null;
  const scalars: { tag: string; value: number }[] = [];
  for (const summary of fields.filter((field) => field.number === 5)) {
    for (const item of parseFields(summary.bytes) ?? []) {
      const parts = item.number === 1 ? parseFields(item.bytes) : null;
      const value = parts === null ? null : scalarOf(parts);
      if (parts !== null && value !== null) scalars.push({ tag: tagOf(parts), value });
    }
  }
  return { step: fields.find((field) => field.number === 2)?.varint ?? 0, scalars };
}

function tagOf(parts: readonly Field[]): string {
  return new TextDecoder().decode(parts.find((part) => part.number === 1)?.bytes);
}

function scalarOf(parts: readonly Field[]): number | null {
  const simple = parts.find((part) => part.number === 2);
  if (simple !== undefined) return viewOf(simple.bytes).getFloat32(0, true);
  const tensor = parts.find((part) => part.number === 8);
  return tensor === undefined ? null : tensorValue(parseFields(tensor.bytes) ?? []);
}

/** tensor.proto: dtype 1 (1 float, 2 double, 3 int32, 9 int64), shape 2, content 4, float_val 5, double_val 6,
 *  int_val 7, int64_val 10. One number only: anything longer is no scalar. */
function tensorValue(fields: readonly Field[]): number | null {
  const type = fields.find((field) => field.number === 1)?.varint;
  const content = fields.find((field) => field.number === 4)?.bytes;
  const view = viewOf(content ?? new Uint8Array());
  if (type === 1) return only(view, 4, () => view.getFloat32(0, true)) ?? packed(fields, 5, 4);
  if (type === 2) return only(view, 8, () => view.getFloat64(0, true)) ?? packed(fields, 6, 8);
  if (type === 3) return only(view, 4, () => view.getInt32(0, true)) ?? varintOf(fields, 7);
  if (type === 9) return only(view, 8, () => Number(view.getBigInt64(0, true))) ?? varintOf(fields, 10);
  return null;
}

function only(view: DataView, bytes: number, read: () => number): number | null {
  return view.byteLength === bytes ? read() : null;
}

function packed(fields: readonly Field[], number: number, bytes: 4 | 8): number | null {
  const found = fields.filter((field) => field.number === number);
  if (found.length !== 1 || found[0]!.bytes.length !== bytes) return null;
  const view = viewOf(found[0]!.bytes);
  return bytes === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
}

function varintOf(fields: readonly Field[], number: number): number | null {
  const found = fields.filter((field) => field.number === number);
  const first = found[0];
  if (found.length !== 1 || first === undefined) return null;
  if (first.bytes.length === 0) return first.varint;
  // Packed: read as a message would be, behind a key of our own.
  const inner = parseFields(Uint8Array.from([8, ...first.bytes]));
  return inner?.length === 1 ? inner[0]!.varint : null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
