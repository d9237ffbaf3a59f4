import { sampleScored } from "../../core/evaluation/sample.ts";
import type { Scored } from "../../core/table/evidence.ts";
import { hashesOfIds } from "../../core/table/hashed-ids.ts";
import { evalSetDigest } from "../../core/table/receipt.ts";
import { storedText } from "../../core/table/stored-text.ts";
import type { KeepRows, KeptRows } from "../../ports/rows-keeper.ts";
import { gzipPieces, type Packed } from "./gzip-pieces.ts";

/** What is kept beside a record at most. The text that it unpacks to must be one string when it is read. */
export const usualCap: Cap = { packed: 256 << 20, text: 500_000_000 };

export interface Cap {
  readonly packed: number;
  readonly text: number;
}

/** Hashes ids, digests the evaluation set and packs the rows, here and now; of too many rows, a sample. */
export async function keepRows(scored: Scored, keep: KeepRows, cap = usualCap): Promise<KeptRows> {
  const hashes = hashesOfIds(scored);
  const packing = keep === "off" ? null : gzipPieces(storedText(scored, keep));
  // Compression runs on a thread of its own: it is given its first pieces before this one is busy again.
  await new Promise(setImmediate);
  const evalSet = evalSetDigest(scored);
  const packed = await packing;
  if (keep === "off" || packed === null) return { evalSet, hashes, packed: null, sampled: null };
  const share = shareWithin(packed, cap);
  if (share >= 1) return { evalSet, hashes, packed: packed.bytes, sampled: null };
  const sample = await packSample({ scored, keep, evalSet, cap }, share);
  return { evalSet, hashes, packed: sample?.bytes ?? null, sampled: sample?.rows ?? 0 };
}

/** How many times what there is would fit. */
function shareWithin({ bytes, textBytes }: Packed, cap: Cap): number {
  return Math.min(cap.packed / bytes.length, cap.text / textBytes);
}

interface Sampling {
  readonly scored: Scored;
  readonly keep: "hashed" | "full";
  readonly evalSet: string;
  readonly cap: Cap;
}

/** A sample is at least this much of the largest one that fits. */
const closeEnough = 0.99;

/** The largest sample that fits, found by trying; null for rows without ids, or where not even one fits. */
async function packSample({ scored, keep, evalSet, cap }: Sampling, share: number) {
  let [fits, least] = [null as { rows: number; bytes: Uint8Array } | null, 0];
  let most = scored.rows.n;
  let wanted = Math.floor(most * share);
  while (wanted > least && least < closeEnough * (most - 1)) {
    const sample = sampleScored(scored, evalSet, wanted);
    if (sample === null) return null;
    const packed = await gzipPieces(storedText(sample, keep));
    const room = shareWithin(packed, cap);
    if (room >= 1) [fits, least] = [{ rows: wanted, bytes: packed.bytes }, wanted];
    else most = wanted;
    // The next try is where the size would be reached, kept off the ends.
    const step = Math.max(1, Math.floor((most - least) / 16));
    wanted = Math.min(most - step, Math.max(least + step, Math.floor(wanted * room)));
  }
  return fits;
}
