import { artifactName } from "../../core/handover/names.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import { parseEvaluation } from "../../core/record/seal.ts";
import type { ReportProblem } from "../../core/report/input.ts";
import { errorMessage, UserError } from "../../errors.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { RecordFiles } from "../../ports/records.ts";
import { collectRecords } from "../../stories/collect-records.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportPorts } from "./ports.ts";

const recordFile = "evaluation.json";

export interface Gathered {
  readonly records: readonly EvaluationRecord[];
  readonly problems: readonly ReportProblem[];
}

/** Every evaluation of this run: the hand-over folder of this job, and what other jobs left as artifacts.
 *  Nothing at all is a problem of its own: a report without evidence is never green. */
export async function gather(
  inputs: ReportInputs,
  ports: ReportPorts,
  known: readonly ReportProblem[],
): Promise<Gathered> {
  const folder = await ports.records.readAll();
  const here = folder.filter((one) => one.files.has(recordFile));
  const elsewhere = await fromOtherJobs(here, ports);
  const read = [...here, ...elsewhere].map(readOne);
  const replaced = (one: { model: string; leg: string }) =>
    known.some((problem) => problem.model === one.model && problem.leg === one.leg);
  const records = read.filter(isRecord).filter((one) => !replaced(one));
  const problems = [...known, ...read.filter((one): one is ReportProblem => !isRecord(one))];
  const asked = inputs.model === null ? records : records.filter((one) => one.model === inputs.model);
  if (asked.length + problems.length > 0) return { records: asked, problems };
  return { records: [], problems: [nothingFound(inputs, records)] };
}

async function fromOtherJobs(
  here: readonly RecordFiles[],
  ports: ReportPorts,
): Promise<readonly RecordFiles[]> {
  if (ports.hub === null) return [];
  const known = new Set(here.map((one) => artifactName("evaluation", one.model, one.leg)));
  try {
    const { records, problems } = await collectRecords(ports.hub.artifacts, "evaluation", known);
    for (const problem of problems) ports.host.annotate("warning", problem, { title: "report" });
    return records;
  } catch (error) {
    const optional =
      error instanceof PermissionDenied ||
      (error instanceof UserError && error.detail.code === "unsupported");
    if (!optional) throw error;
    ports.host.annotate("warning", `records of other jobs were not read: ${errorMessage(error)}`, {
      title: "report",
    });
    return [];
  }
}

function isRecord(one: EvaluationRecord | ReportProblem): one is EvaluationRecord {
  return "schema" in one;
}

function readOne({ model, leg, files }: RecordFiles): EvaluationRecord | ReportProblem {
  try {
    return parseEvaluation(new TextDecoder().decode(files.get(recordFile)), `${model}/${leg}/${recordFile}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { model, leg, code: error.detail.code, message: error.detail.message, hint: error.detail.hint };
  }
}

function nothingFound(inputs: ReportInputs, others: readonly EvaluationRecord[]): ReportProblem {
  const seen =
    others.length === 0 ? "" : ` (there are records of ${others.map((one) => one.model).join(", ")})`;
  return {
    model: inputs.model ?? "default",
    leg: inputs.leg,
    code: "no-record",
    message: `no evaluation was found in \`${inputs.records}\` or among the artifacts of this run${seen}`,
    hint: `      - uses: evenhand/evenhand/action-evaluate@v1\n        with:\n          predictions: out/predictions.csv`,
  };
}
