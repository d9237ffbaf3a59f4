import { inflateRawSync } from "node:zlib";
import { errorMessage } from "../../errors.ts";
import { damagedFile } from "./array-table.ts";
import { refusedFile } from "./malformed.ts";

export interface ZipMember {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly at: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const in64 = 0xffffffff;

/** The members of a zip archive, from its central directory, zip64 included: the local headers of NumPy's
 *  archives do not hold sizes. Throws UserError on an archive that is cut off. */
export function listMembers(source: string, bytes: Uint8Array): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cut = () =>
    damagedFile(source, "is cut off: it begins as a zip archive and has no directory at its end");
  const end = findEnd(view);
  if (end === -1) throw cut();
  let { count, at } = readEnd(view, end);
  const members: ZipMember[] = [];
  for (; count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw cut();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw cut();
    members.push(readEntry(view, at, nameLength, extraLength));
    at = next;
  }
  return members;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endMark) return at;
  return -1;
}

function readEnd(view: DataView, end: number): { count: number; at: number } {
  const small = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  if (end < 20 || view.getUint32(end - 20, true) !== locator64Mark) return small;
  const wide = Number(view.getBigUint64(end - 12, true));
  if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== end64Mark) return small;
  return {
    count: Number(view.getBigUint64(wide + 32, true)),
    at: Number(view.getBigUint64(wide + 48, true)),
  };
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipMember {
  const name = Buffer.from(view.buffer, view.byteOffset + at + 46, nameLength).toString("utf8");
  const wide = wideFields(view, at + 46 + nameLength, extraLength);
  // The zip64 field lists only what did not fit, in this order.
  const [size, packed, local] = [at + 24, at + 20, at + 42].map((place) => {
    const value = view.getUint32(place, true);
    return value === in64 ? (wide.shift() ?? value) : value;
  }) as [number, number, number];
  return { name, method: view.getUint16(at + 10, true), packed, size, at: local };
}

function wideFields(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, k) => Number(view.getBigUint64(at + 4 + 8 * k, true)));
  }
  return [];
}

/** A member's content. `what` opens the sentence when it cannot be had. */
export function unpackMember(
  what: string,
  bytes: Uint8Array,
  { method, packed, size, at }: ZipMember,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localMark) {
    throw damagedFile(what, "is not where the archive's directory says");
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw damagedFile(what, "is cut off");
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) {
    const hint = "write it with numpy.savez or numpy.savez_compressed";
    throw refusedFile(what, "unsupported", `is packed by zip method ${method}`, hint);
  }
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    throw damagedFile(what, `cannot be unpacked (${errorMessage(cause)})`);
  }
}
