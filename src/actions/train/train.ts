import { planRun } from "../../core/events/plan.ts";
import type { RunRecord } from "../../core/record/run.ts";
import { flatten } from "../../core/train/dotted.ts";
import { explainEnd } from "../../core/train/explain-end.ts";
import { lockFileNames } from "../../core/train/lock-files.ts";
import { UserError } from "../../errors.ts";
import type { JobEnd } from "../../ports/engine.ts";
import type { RunContext } from "../../ports/host.ts";
import { collectMetrics, collectOutputs } from "./collect-outputs.ts";
import type { TrainInputs } from "./inputs.ts";
import { makeRunRecord } from "./make-run-record.ts";
import type { TrainPorts } from "./ports.ts";
import { runJob } from "./run-job.ts";
import { sayFailure, saySuccess } from "./say.ts";
import { uploadModel } from "./upload-model.ts";

/** How a training ended: a record, or why there is none with the last lines of the command. */
export type TrainEnd =
  | { exit: 0; record: RunRecord }
  | { exit: 3; exitCode: number | null; reasons: readonly string[]; tail: readonly string[] };

/** Runs the training command, checks that it wrote what it declared, and leaves the run record for the next
 *  step. A command that fails is a value, exit 3; earlier records stay as they are. */
export async function train(inputs: TrainInputs, ports: TrainPorts): Promise<TrainEnd> {
  const commit = await ports.commits.head();
  refuseForeignCode(commit, ports.host.context);
  const params = await readParams(inputs, ports);
  const before = {
    commit,
    params: Object.fromEntries(flatten(params)),
    inputs: await ports.files.digestInputs(inputs.inputs ?? []),
    lockFiles: await ports.files.digestPresent(lockFileNames),
  };
  const job = await ports.files.prepare(params);
  let keepOutput = false;
  try {
    const end = await runJob(inputs, job, ports);
    const failure = explainEnd(end, inputs.timeout);
    if (failure !== null) return await fail([failure], end, ports);
    const outputs = await collectOutputs(inputs.outputs ?? [], job, ports);
    if ("reasons" in outputs) return await fail(outputs.reasons, end, ports);
    const metrics = await collectMetrics(outputs, job, ports);
    const record = makeRunRecord(inputs, { ...before, end, outputs, metrics }, ports);
    const artifact = await uploadModel(outputs.model, inputs, ports);
    await saySuccess(record, { outputs, artifact }, ports);
    keepOutput = (inputs.outputs ?? []).some(({ path }) => path.startsWith("$"));
    return { exit: 0, record };
  } finally {
    await job.discard(keepOutput);
  }
}

/** A training script is code: it does not run for an event that has more rights than its author. */
function refuseForeignCode(checkedOut: string | null, context: RunContext): void {
  const { refuse } = planRun({ verb: "evaluate", checkedOut, ...context });
  if (refuse !== null) throw new UserError({ code: "event-refused", ...refuse });
}

async function fail(reasons: readonly string[], end: JobEnd, ports: TrainPorts): Promise<TrainEnd> {
  await sayFailure(reasons, end.tail, ports.host);
  return { exit: 3, exitCode: end.exitCode, reasons, tail: end.tail };
}

async function readParams({ params }: TrainInputs, ports: TrainPorts): Promise<unknown> {
  if (params === null) return {};
  const document = await ports.files.readDocument(params);
  if (document !== null) return document;
  throw new UserError({
    code: "file-missing",
    message: `${params} does not exist`,
    hint: "`params` is a JSON or YAML file, from the working directory",
    input: "params",
    file: params,
  });
}
