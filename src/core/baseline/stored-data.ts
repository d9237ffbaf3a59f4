import { errorMessage } from "../../errors.ts";
import { dataFileName, parseData } from "../data/data-record.ts";
import { checkManifest } from "../handover/manifest.ts";
import type { DataRecord } from "../record/data.ts";

export interface StoredData {
  readonly record: DataRecord;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A data record from an artifact's files, or a sentence on why it cannot serve as a baseline.
 *  @param sha the commit whose run made the artifact: a record of another commit is refused */
export function parseStoredData(
  files: ReadonlyMap<string, Uint8Array>,
  expected: { sha: string; model: string; leg: string },
): StoredData | string {
  const checked = checkManifest(files);
  if (!checked.ok) return checked.problem;
  const content = checked.value.get(dataFileName);
  if (content === undefined) return `${dataFileName} is missing`;
  let record: DataRecord;
  try {
    record = parseData(new TextDecoder("utf-8", { fatal: true }).decode(content), dataFileName);
  } catch (error) {
    return errorMessage(error);
  }
  if (record.model !== expected.model || record.leg !== expected.leg)
    return `${dataFileName} is of model ${record.model}, leg ${record.leg}`;
  if (record.commit !== null && record.commit !== expected.sha)
    return `${dataFileName} is of commit ${record.commit.slice(0, 7)}, not ${expected.sha.slice(0, 7)}`;
  return { record, files: checked.value };
}
