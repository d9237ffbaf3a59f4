import { dataFileName, parseData } from "../../core/data/data-record.ts";
import { artifactName } from "../../core/handover/names.ts";
import type { ThisRun } from "../../core/handover/of-this-run.ts";
import type { DataRecord } from "../../core/record/data.ts";
import { errorMessage, UserError } from "../../errors.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { RecordFiles } from "../../ports/records.ts";
import type { RunArtifacts } from "../../ports/runs.ts";
import { collectRecords } from "../../stories/collect-records.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportPorts } from "./ports.ts";

/** What this run's steps found in the data: of this job's folder, and of other jobs' artifacts. It is shown beside the
 *  model and decides nothing here; what cannot be read is one warning. */
export async function gatherData(
  inputs: ReportInputs,
  ports: ReportPorts,
  { thisRun, artifacts }: { thisRun: ThisRun | null; artifacts: RunArtifacts | null },
): Promise<DataRecord[]> {
  const warn = (what: string) => ports.host.annotate("warning", `data: ${what}`, { title: "report" });
  const read = (one: RecordFiles): DataRecord[] => {
    const content = one.files.get(dataFileName);
    if (content === undefined) return [];
    try {
      const record = parseData(new TextDecoder().decode(content), `${one.model}/${one.leg}/${dataFileName}`);
      return isOfRun(record, thisRun) && (inputs.model ?? record.model) === record.model ? [record] : [];
    } catch (error) {
      warn(errorMessage(error));
      return [];
    }
  };
  const here = (await ports.records.readAll()).flatMap(read);
  if (artifacts === null) return here;
  const known = new Set(here.map(({ model, leg }) => artifactName("data", model, leg)));
  try {
    const { records, problems } = await collectRecords(artifacts, "data", known);
    for (const { name, problem } of problems) warn(`${name} cannot be used: ${problem}`);
    return [...here, ...records.flatMap(read)];
  } catch (error) {
    const isOptional = error instanceof PermissionDenied || error instanceof UserError;
    if (!isOptional) throw error;
    warn(errorMessage(error));
    return here;
  }
}

/** A folder that was brought along by a commit names another run. */
function isOfRun({ run, commit }: DataRecord, thisRun: ThisRun | null): boolean {
  if (thisRun === null) return true;
  return run === null ? commit !== null && thisRun.shas.includes(commit) : run.id === thisRun.id;
}
