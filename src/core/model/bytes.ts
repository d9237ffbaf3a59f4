/** What is known of a model file without reading all of it. */
export interface ModelBytes {
  /** Only tells files apart whose bytes cannot. */
  readonly name: string;
  readonly size: number;
  /** The first bytes, up to `headBytes`. */
  readonly head: Uint8Array;
  /** The last bytes, up to `tailBytes`; a zip keeps its list of members there. */
  readonly tail: Uint8Array;
  /** What the first bytes of a zlib or gzip stream unpack to; empty for other files. */
  readonly inflated: Uint8Array;
}

export const headBytes = 65_536;
export const tailBytes = 262_144;

/** Bytes as text of one character per byte, so that patterns can be looked for. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", start, end);
}

export function startsWith(bytes: Uint8Array, magic: string): boolean {
  return latin1(bytes, 0, magic.length) === magic;
}

/** Little-endian, as a number; exact below 2^53. Null when the bytes end before. */
export function uint64(bytes: Uint8Array, at: number): number | null {
  if (bytes.length < at + 8) return null;
  return Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at, true));
}
