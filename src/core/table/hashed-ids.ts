import { hashId } from "../digest.ts";
import type { Scored } from "./evidence.ts";

const hashedBy = new WeakMap<readonly string[], readonly string[]>();

/** Ids as they are stored when hashed, in row order; computed once. null when rows have no ids. */
export function hashedIds(scored: Pick<Scored, "ids" | "idKind">): readonly string[] | null {
  if (scored.ids === null || scored.idKind === "hashed") return scored.ids;
  const known = hashedBy.get(scored.ids);
  if (known !== undefined) return known;
  const hashed = scored.ids.map(hashId);
  hashedBy.set(scored.ids, hashed);
  return hashed;
}
