import { UserError } from "../../errors.ts";
import type { RecordFiles } from "../handover/record-files.ts";
import type { RunRecord } from "../record/run.ts";
import { parseRun, runFileName } from "./run-record.ts";

/** The training run that a leg's outputs came from, for an evaluation that wants to be `bound: run`; null when
 *  the leg was not trained here. Throws UserError `record-invalid` when the record is torn, foreign or names
 *  another model or leg than the folder it lies in. */
export function findRunRecord(records: readonly RecordFiles[], model: string, leg: string): RunRecord | null {
  const bytes = records.find((one) => one.model === model && one.leg === leg)?.files.get(runFileName);
  if (bytes === undefined) return null;
  const source = `${model}/${leg}/${runFileName}`;
  const record = parseRun(new TextDecoder().decode(bytes), source);
  if (record.model === model && record.leg === leg) return record;
  throw new UserError({
    code: "record-invalid",
    message: `${source}: the record is of ${record.model}/${record.leg}`,
    hint: "a record stays in the folder it was written to; run train again",
  });
}
