import type { Scored } from "./evidence.ts";
import { hashEach } from "./hash-lanes.ts";
import { writeHex } from "./hex.ts";
import { type IdList, makeIds } from "./ids.ts";

/** Hashed ids in row order, 64 bits each, as their upper and lower halves. */
export interface IdHashes {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

const hashesOf = new WeakMap<IdList, IdHashes>();
const textsOf = new WeakMap<IdHashes, IdList>();
const hashBytes = 16;

/** The hashes of ids (hashId), computed once. null when rows have no ids. */
export function hashesOfIds({ ids, idKind }: Pick<Scored, "ids" | "idKind">): IdHashes | null {
  if (ids === null) return null;
  const known = hashesOf.get(ids);
  if (known !== undefined) return known;
  const hashes = idKind === "hashed" ? readHashes(ids) : hashEach(ids);
  hashesOf.set(ids, hashes);
  return hashes;
}

/** Ids as they are stored when hashed, 16 hex digits each, in row order. null when rows have no ids. */
export function hashedIds(scored: Pick<Scored, "ids" | "idKind">): IdList | null {
  if (scored.ids === null || scored.idKind === "hashed") return scored.ids;
  const hashes = hashesOfIds(scored)!;
  const known = textsOf.get(hashes);
  if (known !== undefined) return known;
  const texts = writeHashes(hashes);
  textsOf.set(hashes, texts);
  return texts;
}

/** Hashes that were worked out elsewhere, of the same ids. */
export function rememberHashes(ids: IdList, hashes: IdHashes): void {
  hashesOf.set(ids, hashes);
}

function writeHashes({ high, low }: IdHashes): IdList {
  const text = new Uint8Array(hashBytes * high.length);
  const starts = new Int32Array(high.length + 1);
  for (let row = 0; row < high.length; row++) {
    writeHex(high[row]!, text, hashBytes * row);
    writeHex(low[row]!, text, hashBytes * row + 8);
    starts[row + 1] = hashBytes * (row + 1);
  }
  return makeIds(text, starts);
}

function readHashes({ length, bytes, starts }: IdList): IdHashes {
  const hashes = { high: new Uint32Array(length), low: new Uint32Array(length) };
  for (let row = 0; row < length; row++) {
    hashes.high[row] = hexWord(bytes, starts[row]!);
    hashes.low[row] = hexWord(bytes, starts[row]! + 8);
  }
  return hashes;
}

function hexWord(bytes: Uint8Array, start: number): number {
  let word = 0;
  // A letter's code has bit 64, a digit's has not: 'a' & 15 is 1.
  for (let k = 0; k < 8; k++) {
    const byte = bytes[start + k]!;
    word = (word << 4) | ((byte & 15) + 9 * (byte >>> 6));
  }
  return word;
}
