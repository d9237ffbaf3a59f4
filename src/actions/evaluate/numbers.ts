import { isGuardrail } from "../../core/compare/guardrail.ts";
import { costScalars, reportedScalars } from "../../core/evaluation/run-scalars.ts";
import type { Scalars } from "../../core/evaluation/side.ts";
import type { RunRecord } from "../../core/record/run.ts";
import { isNoEvidence, type NoEvidence } from "../../core/table/evidence.ts";
import { digestOf } from "../../formats/file-digest.ts";
import { readHistory } from "../../formats/metrics/history.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { keptNumbers } from "../../stories/metric-history.ts";
import type { Candidate } from "./candidate.ts";
import { type Reading, type ReadNumbers, readScalars } from "./evidence.ts";
import type { EvaluateInputs } from "./inputs.ts";
import type { EvaluatePorts } from "./ports.ts";

/** Whether a training record reports numbers that can be judged without any file. */
export function reportsNumbers(record: RunRecord | null): record is RunRecord {
  return record !== null && reportedScalars(record).size > 0;
}

/** Whether a file of numbers is the very output that the training wrote. */
export async function isOutputOf(record: RunRecord | null, files: readonly ByteSource[]): Promise<boolean> {
  const [file, more] = files;
  const written = record?.outputs["metrics"];
  if (file === undefined || more !== undefined || written === undefined) return false;
  if (((await file.list?.()) ?? null) !== null) return false;
  return (await digestOf(file)) === written.digest;
}

/** The candidate's single numbers: of the named files; without rows, also those that the training reported; and what
 *  the training cost. A file's word counts where several have a name. null: there are none. */
export async function readNumbers(
  files: readonly ByteSource[],
  trained: RunRecord | null,
  { hasRows, reading }: { hasRows: boolean; reading: Reading },
): Promise<ReadNumbers | NoEvidence | null> {
  const read = files.length === 0 ? null : await readScalars(files, reading.metricsFormat);
  if (read !== null && isNoEvidence(read)) return read;
  const scalars = new Map([...fromTraining(trained, hasRows || read !== null), ...(read?.scalars ?? [])]);
  return scalars.size === 0 ? null : { scalars, notes: read?.notes ?? [] };
}

/** Beside other evidence only what the model costs: a training's own score says nothing of the evaluation set. */
function fromTraining(trained: RunRecord | null, onlyCosts: boolean): Scalars {
  if (trained === null) return new Map();
  const reported = [...reportedScalars(trained)].filter(([name]) => !onlyCosts || isGuardrail(name));
  return new Map([...costScalars(trained), ...reported]);
}

/** Earlier values of single numbers: those of accepted commits, and those of a named file, whose word counts. */
export async function readHistories(
  { historyFile, leg }: EvaluateInputs,
  { model, evalSet, side }: { model: string; evalSet: () => Promise<string | null>; side: Candidate["side"] },
  { history = null, open }: EvaluatePorts,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const hasNumbers = !isNoEvidence(side) && side.scalars !== null;
  if (!hasNumbers && historyFile === null) return new Map();
  const kept = await keptNumbers(history, { model, leg, evalSet: await evalSet() });
  if (historyFile === null) return kept;
  return new Map([...kept, ...(await readHistory(open(historyFile)))]);
}
