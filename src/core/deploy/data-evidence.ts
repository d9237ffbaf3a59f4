import { errorMessage } from "../../errors.ts";
import { dataFileName, parseData } from "../data/data-record.ts";
import { checkManifest } from "../handover/manifest.ts";
import type { RunFacts } from "./evidence-set.ts";
import type { Problem } from "./problem.ts";
import { problem } from "./provenance.ts";

/** The artifact of the data check that the evaluation's own run made; text: why it could not be read; null: there is
 *  none. */
export type DataFiles = ReadonlyMap<string, Uint8Array> | string | null;

/** Whether the data of the same run, model and commit was checked and found good, or one line.
 *  @param model name of the model */
export function dataProblems(files: DataFiles, run: RunFacts, model: string): Problem[] {
  if (files === null)
    return [problem("data-missing", `run ${run.id} checked no data: give its workflow action-data`)];
  if (typeof files === "string")
    return [problem("data-missing", `the data's record could not be read: ${files}`)];
  const checked = checkManifest(files);
  if (!checked.ok) return [problem("tampered", checked.problem)];
  const content = checked.value.get(dataFileName);
  if (content === undefined) return [problem("data-missing", `the data's artifact holds no ${dataFileName}`)];
  try {
    const record = parseData(new TextDecoder().decode(content), dataFileName);
    if (record.model !== model || record.commit !== run.headSha || record.run?.id !== run.id)
      return [problem("tampered", "the data's record is of another run, commit or model")];
    if (record.decision.result === "pass" || record.decision.result === "no-baseline") return [];
    const first = record.decision.reasons[0] ?? `its result is ${record.decision.result}`;
    return [problem("data-failing", `the data check does not pass: ${first}`)];
  } catch (thrown) {
    return [problem("tampered", errorMessage(thrown))];
  }
}
