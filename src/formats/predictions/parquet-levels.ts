import type { DataPageHeader } from "hyparquet";

/** How far the levels of an optional flat column reach, when they say in one run that every row has a value (as writers
 *  put it); null when they say anything else. */
export function skipFullLevels(bytes: Uint8Array, header: DataPageHeader): number | null {
  if (header.definition_level_encoding !== "RLE" || bytes.length < 6) return null;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const run = readVarint(bytes, 4);
  const isFull = (run.value & 1) === 0 && run.value >>> 1 >= header.num_values && bytes[run.end] === 1;
  return isFull && run.end < 4 + size && 4 + size <= bytes.length ? 4 + size : null;
}

/** Bits of an index that fit a 32-bit word wherever in a byte they begin. */
const widest = 25;

/** Positions in a dictionary, from their width on.
 *  @throws Error when the bytes end before the last of them, or a position has more than 25 bits */
export function readIndices(bytes: Uint8Array, start: number, count: number): Int32Array {
  const width = bytes[start];
  if (width === undefined || width > widest) throw new Error("a dictionary whose positions are too wide");
  return width === 0 ? new Int32Array(count) : readHybrid(bytes.subarray(start + 1), width, count);
}

/** Whole numbers of a fixed width: runs of equal ones take turns with packed ones, each of them a multiple of eight
 *  (Parquet's RLE/bit-packing hybrid). hyparquet's own reader believes a run's length, however long.
 *  @throws Error when the bytes end before the last number */
export function readHybrid(bytes: Uint8Array, width: number, count: number): Int32Array {
  const indices = new Int32Array(count);
  let at = 0;
  for (let filled = 0; filled < count; ) {
    if (at >= bytes.length) throw new Error("a run of values ends early");
    const run = readVarint(bytes, at);
    at = run.end;
    if ((run.value & 1) === 1) {
      const values = (run.value >>> 1) * 8;
      unpack({ bytes, at, width }, indices, filled, Math.min(count, filled + values));
      at += (values / 8) * width;
      filled += values;
    } else {
      const bytesOfValue = (width + 7) >>> 3;
      indices.fill(wordAt(bytes, at) & maskOf(8 * bytesOfValue), filled, filled + (run.value >>> 1));
      at += bytesOfValue;
      filled += run.value >>> 1;
    }
  }
  return indices;
}

interface Packed {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly width: number;
}

function unpack({ bytes, at, width }: Packed, indices: Int32Array, from: number, to: number): void {
  if (at + Math.ceil(((to - from) * width) / 8) > bytes.length) {
    throw new Error("a run of values ends early");
  }
  const mask = maskOf(width);
  for (let k = from, bit = 0; k < to; k++, bit += width) {
    indices[k] = (wordAt(bytes, at + (bit >>> 3)) >>> (bit & 7)) & mask;
  }
}

function maskOf(bits: number): number {
  return bits === 32 ? -1 : (1 << bits) - 1;
}

/** Four bytes as a word, those beyond the end as 0. */
function wordAt(bytes: Uint8Array, at: number): number {
  if (at + 4 <= bytes.length) {
    return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  }
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}

function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  let end = start;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[end++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  return { value: value >>> 0, end };
}
