import { artifactName } from "../../core/handover/names.ts";
import { type ThisRun, whyNotOfRun } from "../../core/handover/of-this-run.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import { parseEvaluation } from "../../core/record/seal.ts";
import type { ReportProblem } from "../../core/report/input.ts";
import { errorMessage, UserError } from "../../errors.ts";
import type { RecordFiles } from "../../ports/records.ts";
import type { RunArtifacts } from "../../ports/runs.ts";
import { collectRecords, type UnusableArtifact } from "../../stories/collect-records.ts";
import { canDoWithout } from "../../stories/do-without.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportPorts } from "./ports.ts";

const recordFile = "evaluation.json";

export interface Gathered {
  readonly records: readonly EvaluationRecord[];
  readonly problems: readonly ReportProblem[];
}

/** The run whose evaluations count. */
export interface Source {
  /** null: at a terminal, where any record counts. */
  readonly thisRun: ThisRun | null;
  /** null: nothing is read from GitHub. */
  readonly artifacts: RunArtifacts | null;
}

/** Every evaluation of this run: the hand-over folder of this job, and what other jobs left as artifacts. What lies there
 *  and is no result of this run, or cannot be read, is a problem; so is nothing at all: a report without evidence is
 *  never green. */
export async function gather(
  inputs: ReportInputs,
  ports: ReportPorts,
  known: readonly ReportProblem[],
  from: Source,
): Promise<Gathered> {
  const { thisRun } = from;
  const folder = (await ports.records.readAll()).filter((one) => one.files.has(recordFile));
  const lying = folder.map((one) => notOfRun(readOne(one), thisRun));
  const fresh = lying.filter(isRecord);
  const others = await fromOtherJobs(fresh, inputs, from, ports);
  const handedOver = others.records.map((one) => notOfRun(readOne(one), thisRun));
  const stale = lying.filter(isProblem).filter((one) => !handedOver.some((other) => isSame(one, other)));
  const read = [...fresh, ...stale, ...handedOver];
  const records = read.filter(isRecord).filter((one) => !known.some((other) => isSame(one, other)));
  const unread = read.filter(isProblem).filter((one) => inputs.model === null || one.model === inputs.model);
  const problems = [...known, ...unread, ...others.problems];
  const asked = inputs.model === null ? records : records.filter((one) => one.model === inputs.model);
  if (asked.length + problems.length > 0) return { records: asked, problems };
  return { records: [], problems: [nothingFound(inputs, records)] };
}

interface HandedOver {
  readonly records: readonly RecordFiles[];
  readonly problems: readonly ReportProblem[];
}

async function fromOtherJobs(
  here: readonly EvaluationRecord[],
  inputs: ReportInputs,
  { artifacts }: Source,
  ports: ReportPorts,
): Promise<HandedOver> {
  if (artifacts === null) return { records: [], problems: [] };
  const known = new Set(here.map((one) => artifactName("evaluation", one.model, one.leg)));
  try {
    const { records, problems } = await collectRecords(artifacts, "evaluation", known);
    const about = problems.map(problemOf).filter(({ model }) => isAsked(model, inputs));
    return { records, problems: about };
  } catch (error) {
    if (!canDoWithout(error)) throw error;
    ports.host.annotate("warning", `records of other jobs were not read: ${errorMessage(error)}`, {
      title: "report",
    });
    return { records: [], problems: [] };
  }
}

/** The name alone does not tell where the model ends and the leg begins. */
function problemOf({ name, problem }: UnusableArtifact): ReportProblem {
  return {
    model: name.slice("evenhand-evaluation-".length),
    leg: "default",
    code: "record-invalid",
    message: `the artifact ${name} cannot be used: ${problem}`,
    hint: "run the job again that evaluates this model",
  };
}

function isAsked(modelAndLeg: string, { model }: ReportInputs): boolean {
  return model === null || modelAndLeg.startsWith(`${model}-`);
}

function notOfRun(
  one: EvaluationRecord | ReportProblem,
  thisRun: ThisRun | null,
): EvaluationRecord | ReportProblem {
  if (thisRun === null || !isRecord(one)) return one;
  const why = whyNotOfRun(one, thisRun);
  if (why === null) return one;
  const { model, leg } = one;
  return {
    ...{ model, leg, code: "record-stale" },
    message: `the record ${model}/${leg} is no result of this run: ${why}`,
    hint: "delete the folder `.evenhand`, and keep it out of the repository",
  };
}

function isSame(one: { model: string; leg: string }, other: { model: string; leg: string }): boolean {
  return one.model === other.model && one.leg === other.leg;
}

function isProblem(one: EvaluationRecord | ReportProblem): one is ReportProblem {
  return !isRecord(one);
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
