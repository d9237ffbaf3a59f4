import type { Scored } from "../table/evidence.ts";
import { hashesOfIds, type IdHashes } from "../table/hashed-ids.ts";
import { matchRows } from "../table/match-rows.ts";
import { evalSetDigest } from "../table/receipt.ts";
import { sortHashes } from "../table/sorted-hashes.ts";
import { countOf } from "../table/wording.ts";
import { takeScored } from "./take-scored.ts";

/** The rows with the n smallest hashes of their ids, in row order: the same rows for any order of the file, and those
 *  of a smaller sample among them. */
export function sampleRows({ high, low }: IdHashes, n: number): Uint32Array {
  const rows = Uint32Array.from({ length: high.length }, (_row, k) => k);
  return sortHashes({ high, low }, rows).tag.slice(0, n).sort();
}

/** n of a side's rows, marked as a sample of all of them. Rows without ids cannot be found again: null. */
export function sampleScored(scored: Scored, evalSet: string, n: number): Scored | null {
  const hashes = hashesOfIds(scored);
  if (hashes === null) return null;
  return { ...takeScored(scored, sampleRows(hashes, n)), sampleOf: { rows: scored.rows.n, evalSet } };
}

/** The candidate's rows that a baseline kept a sample of; all of them where it kept all, or was made on other rows. */
export function matchSample(candidate: Scored, baseline: Scored | null): { scored: Scored; notes: string[] } {
  const sample = baseline?.sampleOf;
  if (!sample) return { scored: candidate, notes: [] };
  const kept = `the baseline keeps a sample of ${countOf(baseline.rows.n)} of its ${countOf(sample.rows)} rows`;
  if (evalSetDigest(candidate) !== sample.evalSet)
    return { scored: candidate, notes: [`${kept}, and the evaluation set is not the same`] };
  const { baselineRow } = matchRows(candidate, baseline);
  const rows = Uint32Array.from({ length: candidate.rows.n }, (_row, k) => k);
  const chosen = baselineRow === null ? rows : rows.filter((row) => baselineRow[row] !== -1);
  return { scored: takeScored(candidate, chosen), notes: [`${kept}: both models are compared on those`] };
}
