import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import { isNoEvidence } from "../../core/table/evidence.ts";
import { rememberHashes } from "../../core/table/hashed-ids.ts";
import { countOf, plural } from "../../core/table/wording.ts";
import { keepRows } from "../../formats/stored/keep-rows.ts";
import { predictionsFile } from "../../formats/stored/predictions.ts";
import type { KeptRows } from "../../ports/rows-keeper.ts";
import type { Baseline } from "./baseline.ts";
import type { Candidate } from "./candidate.ts";
import type { EvaluateInputs } from "./inputs.ts";
import type { EvaluatePorts } from "./ports.ts";
import { recordBytes, recordFile } from "./say.ts";

/** Works on the rows for the receipt and the next comparison while this one goes on; null without rows. */
export function keepRowsOf(
  { side }: Candidate,
  { keepPredictions, merge }: EvaluateInputs,
  { rows }: EvaluatePorts,
): Promise<KeptRows> | null {
  if (isNoEvidence(side) || side.scored === null) return null;
  // Another thread needs rows of its own: what is too large for one job is not copied.
  const keeping =
    rows === undefined || merge !== null
      ? keepRows(side.scored, keepPredictions)
      : rows.keep(side.scored, keepPredictions);
  // An error on the way to `keep` is told instead of this one.
  keeping.catch(() => {});
  return keeping;
}

/** Says it when fewer rows are kept than there are. */
export function noteSample(kept: KeptRows | null, { side }: Candidate): string[] {
  if (kept === null || kept.sampled === null || isNoEvidence(side)) return [];
  const all = plural(side.scored?.rows.n ?? 0, "row");
  if (kept.sampled === 0)
    return [
      `none of the ${all} are kept for the next comparison: they are too many, and have no ids to draw a sample by`,
    ];
  return [
    `${countOf(kept.sampled)} of the ${all} are kept for the next comparison, a sample by the hashes of their ids: the limit is 256 MiB`,
  ];
}

/** A baseline of hashed ids is matched by hashes, which are being worked out already. */
export async function useHashes(
  { side }: Candidate,
  baseline: Baseline,
  keeping: Promise<KeptRows> | null,
): Promise<void> {
  if (isNoEvidence(side) || !side.scored?.ids || baseline.side?.scored?.idKind !== "hashed") return;
  const hashes = (await keeping)?.hashes;
  if (hashes && side.scored.idKind === "text") rememberHashes(side.scored.ids, hashes);
}

/** Leaves the record and what was kept of its rows in the hand-over folder. */
export async function keep(
  record: EvaluationRecord,
  packed: Uint8Array | null,
  { records }: EvaluatePorts,
): Promise<void> {
  const files = new Map([[recordFile, recordBytes(record)]]);
  if (packed !== null) files.set(predictionsFile, packed);
  await records.write({ model: record.model, leg: record.leg, files });
}
