import type { Scored } from "./evidence.ts";
import { writeHex } from "./hex.ts";
import { type IdList, makeIds } from "./ids.ts";
import { sha256Front } from "./sha256-front.ts";

const hashedBy = new WeakMap<IdList, IdList>();
const hashBytes = 16;

/** Ids as they are stored when hashed, 16 hex digits each (hashId), in row order; computed once. null when rows
 *  have no ids. */
export function hashedIds(scored: Pick<Scored, "ids" | "idKind">): IdList | null {
  if (scored.ids === null || scored.idKind === "hashed") return scored.ids;
  const known = hashedBy.get(scored.ids);
  if (known !== undefined) return known;
  const hashed = hashIds(scored.ids);
  hashedBy.set(scored.ids, hashed);
  return hashed;
}

/** Hashes that were worked out elsewhere, of the same ids. */
export function rememberHashes(ids: IdList, hashed: Pick<IdList, "bytes" | "starts">): void {
  hashedBy.set(ids, makeIds(hashed.bytes, hashed.starts));
}

function hashIds({ length, bytes, starts }: IdList): IdList {
  const text = new Uint8Array(hashBytes * length);
  const places = new Int32Array(length + 1);
  const front = new Int32Array(2);
  for (let row = 0; row < length; row++) {
    sha256Front(bytes, starts[row]!, starts[row + 1]!, front);
    const at = hashBytes * row;
    writeHex(front[0]!, text, at);
    writeHex(front[1]!, text, at + 8);
    places[row + 1] = at + hashBytes;
  }
  return makeIds(text, places);
}
