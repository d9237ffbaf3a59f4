import { hashId } from "../digest.ts";
import type { Scored } from "./evidence.ts";
import { type IdList, makeIds } from "./ids.ts";

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
  for (let row = 0; row < length; row++) {
    const hex = hashId(bytes.subarray(starts[row]!, starts[row + 1]!));
    const at = hashBytes * row;
    for (let digit = 0; digit < hashBytes; digit++) text[at + digit] = hex.charCodeAt(digit);
    places[row + 1] = at + hashBytes;
  }
  return makeIds(text, places);
}
