import { planRun } from "../../core/events/plan.ts";
import { flatten } from "../../core/train/dotted.ts";
import { lockFileNames } from "../../core/train/lock-files.ts";
import { UserError } from "../../errors.ts";
import type { RunContext } from "../../ports/host.ts";
import { fixedOutputs } from "./attempt.ts";
import { finishCheckpoints, placeCheckpoints, restoreCheckpoints } from "./checkpoints.ts";
import type { Outputs } from "./collect-outputs.ts";
import { failTraining, finishTraining } from "./finish.ts";
import type { TrainInputs } from "./inputs.ts";
import { saveWhile } from "./keep-saving.ts";
import { type DoneRun, makeRunRecord } from "./make-run-record.ts";
import type { TrainPorts } from "./ports.ts";
import { isRepeated, trainRepeatedly, trainSweep } from "./repeatedly.ts";
import { runWork } from "./run-work.ts";
import { findUnchanged, isKnown, keepResult, keyOf } from "./skip.ts";
import type { TrainEnd } from "./train-end.ts";

/** Runs the training command, as often as asked, checks that it wrote what it declared, and leaves the run record for the
 *  next step. A command that fails is a value, exit 3; earlier records stay as they are. */
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
  if (inputs.mode !== "run") return trainSweep(inputs, { ...before, params, checkpoints: null }, ports);
  const resumeKey = await keyOf(inputs, { ...before, document: params }, ports);
  const key = isKnown(before) && canSkip(inputs) ? resumeKey : null;
  const place = placeCheckpoints(inputs, resumeKey, ports);
  const own = await ports.files.prepare(params);
  const job = place === null ? own : { ...own, checkpointFolder: place.folder };
  const asked = { inputs, key, job, commit };
  const keepOutput = (inputs.outputs ?? []).some(({ path }) => path.startsWith("$"));
  let succeeded = false;
  try {
    const unchanged = await findUnchanged(asked, ports);
    if (unchanged !== null) {
      const unsafe = refuseUnsafe(unchanged.outputs, inputs);
      if (unsafe !== null) return await failTraining([unsafe], notRun, ports);
      const end = await finishTraining(unchanged.record, unchanged.outputs, inputs, ports);
      succeeded = true;
      return end;
    }
    const resumed = place === null ? null : await restoreCheckpoints(place, ports);
    await ports.keepForEnd("checkpoints", place);
    const ground = { ...before, params, checkpoints: place?.folder ?? null };
    const work = isRepeated(inputs)
      ? trainRepeatedly(inputs, ground, ports)
      : runWork({ inputs, job, document: params, sent: before.inputs.map(({ path }) => path) }, ports);
    const { done, isSaved } = await saveWhile(work, place, inputs.checkpointInterval, ports);
    if ("reasons" in done) return await failTraining(done.reasons, done.end, ports);
    const unsafe = refuseUnsafe(done.outputs, inputs);
    if (unsafe !== null) return await failTraining([unsafe], done.end, ports);
    const chosen = "chosen" in done ? Object.fromEntries(flatten(done.chosen)) : before.params;
    const result = {
      stages: null,
      ...before,
      ...done,
      params: chosen,
      skipKey: lasts(done) ? key : null,
      resumed,
    };
    const record = makeRunRecord(inputs, result, ports);
    if (place !== null) await finishCheckpoints(place, ports, isSaved);
    await keepResult(record, done.outputs, asked, ports);
    const answer = await finishTraining(record, done.outputs, inputs, ports);
    succeeded = true;
    return answer;
  } finally {
    await job.discard(succeeded && keepOutput);
  }
}

/** A trial that failed is tried again the next time. */
function lasts(done: Pick<DoneRun, "end" | "tuning">): boolean {
  return done.tuning?.trials.every(({ state }) => state !== "failed") ?? true;
}

/** DVC looks itself at what has changed. Of several runs, outputs that lie in a run's own folder are kept by their trials
 *  and seeds. */
function canSkip(inputs: TrainInputs): boolean {
  if (inputs.stages === "dvc") return false;
  return !isRepeated(inputs) || fixedOutputs(inputs).length === (inputs.outputs ?? []).length;
}

/** A training script is code: it does not run for an event that has more rights than its author. */
function refuseForeignCode(checkedOut: string | null, context: RunContext): void {
  const { refuse } = planRun({ verb: "evaluate", checkedOut, ...context });
  if (refuse !== null) throw new UserError({ code: "event-refused", ...refuse });
}

/** How a command ended that was not run. */
const notRun = { exitCode: null, tail: [] };

function refuseUnsafe({ modelFile }: Outputs, { unsafeModel }: TrainInputs): string | null {
  const safety = modelFile?.safety;
  if (unsafeModel !== "fail" || safety === undefined || safety.safe) return null;
  return `output model: ${modelFile?.path} is unsafe to load: ${safety.why}`;
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
