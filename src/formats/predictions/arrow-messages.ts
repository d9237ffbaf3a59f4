const continuation = -1;
/** Place of a field in the table of a message: its vtable entry, two bytes each behind two sizes. */
const bodyLengthEntry = 10;

/** Walks the messages of an Arrow stream by their lengths, since Arrow's own reader goes back and forth without end on a
 *  negative one.
 *  @throws Error for a length that is negative or longer than what is left */
export function walkMessages(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 4 <= bytes.length) {
    let length = view.getInt32(at, true);
    at += 4;
    if (length === continuation) {
      if (at + 4 > bytes.length) return;
      length = view.getInt32(at, true);
      at += 4;
    }
    if (length === 0) return;
    if (length < 8 || at + length > bytes.length) throw new Error("a message that is longer than the file");
    const body = bodyLength(new DataView(bytes.buffer, bytes.byteOffset + at, length));
    at += length;
    if (body < 0 || at + body > bytes.length) throw new Error("a message whose body is longer than the file");
    at += body;
  }
}

function bodyLength(message: DataView): number {
  const table = message.getUint32(0, true);
  const entries = table - message.getInt32(table, true);
  if (message.getUint16(entries, true) <= bodyLengthEntry) return 0;
  const field = message.getUint16(entries + bodyLengthEntry, true);
  return field === 0 ? 0 : Number(message.getBigInt64(table + field, true));
}
