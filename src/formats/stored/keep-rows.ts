import type { Scored } from "../../core/table/evidence.ts";
import { hashedIds } from "../../core/table/hashed-ids.ts";
import { evalSetDigest } from "../../core/table/receipt.ts";
import { storedText } from "../../core/table/stored-text.ts";
import type { KeepRows, KeptRows } from "../../ports/rows-keeper.ts";
import { gzipPieces } from "./predictions.ts";

/** Hashes ids, digests the evaluation set and packs the rows, here and now. */
export async function keepRows(scored: Scored, keep: KeepRows): Promise<KeptRows> {
  const hashed = hashedIds(scored);
  const packing = keep === "off" ? null : gzipPieces(storedText(scored, keep));
  // Compression runs on a thread of its own: it is given its first pieces before this one is busy again.
  await new Promise(setImmediate);
  const evalSet = evalSetDigest(scored);
  return { evalSet, hashed: hashed && { bytes: hashed.bytes, starts: hashed.starts }, packed: await packing };
}
