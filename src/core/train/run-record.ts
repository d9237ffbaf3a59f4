import { type RunRecord, runRecordSchema } from "../record/run.ts";
import { parseSealed, type SealedKind, seal } from "../record/sealed.ts";

export type UnsealedRun = Omit<RunRecord, "schema" | "id">;

/** Name of a run record in the hand-over folder. */
export const runFileName = "run.json";

const schema = "evenhand/run/v1";
const run: SealedKind<RunRecord> = { schema, shape: runRecordSchema, verb: "train" };

/** Gives a run record its schema and its id, the sha256 of everything else in it. */
export function sealRun(content: UnsealedRun): RunRecord {
  return seal(run, { schema, ...content });
}

/** Reads a stored run record; throws as parseSealed does. */
export function parseRun(text: string, source: string): RunRecord {
  return parseSealed(run, text, source);
}
