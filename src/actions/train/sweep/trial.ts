import { isArtifactPath } from "../../../core/handover/names.ts";
import { metricsWithin } from "../../../core/train/describe-run.ts";
import { trialArtifact, trialFilesArtifact } from "../../../core/tune/artifact-names.ts";
import { trialFileName } from "../../../core/tune/trial-record.ts";
import { UserError } from "../../../errors.ts";
import type { Outputs } from "../collect-outputs.ts";
import { sayFailure, setOutputs } from "../say.ts";
import type { TrainEnd } from "../train-end.ts";
import { encode, trialName, tryParams } from "../trial.ts";
import type { TuneCourse } from "../tune.ts";
import { matrixParams } from "./plan.ts";

/** Runs one trial of a sweep and hands over what came of it: its record, and what it wrote. */
export async function runTrial(course: TuneCourse): Promise<TrainEnd> {
  const { inputs, ports, folders } = course;
  const { model, leg } = inputs;
  const trial = inputs.trial!;
  const planned = matrixParams(inputs);
  const params = planned[trial];
  if (params === undefined) throw noSuchTrial(trial, planned.length);
  const { record, attempt } = await tryParams({ trial, params }, course);
  course.fence.close();
  if (record !== null) {
    await uploadFiles(trial, attempt.done?.outputs ?? null, course);
    const content = new Map([[trialFileName, encode(record)]]);
    await ports.artifacts?.upload(trialArtifact(model, leg, trial), content);
  }
  const { done, end, reasons } = attempt;
  if (done === null || record === null) {
    await sayFailure(reasons, end.tail, ports.host);
    return { exit: 3, exitCode: end.exitCode, reasons, tail: end.tail };
  }
  const said = `tried set ${trial} of ${planned.length} for ${model}`;
  await setOutputs(ports.host, {
    result: "pass",
    reasons: "[]",
    record: `${folders.pathOf(trialName(trial))}/${trialFileName}`,
    summary: said,
    "model-digest": done.outputs.modelFile?.digest ?? "",
    "model-path": done.outputs.paths.get("model") ?? "",
    "predictions-path": done.outputs.paths.get("predictions") ?? "",
    metrics: metricsWithin(record.metrics, 60_000),
    "duration-seconds": String(end.durationSeconds),
  });
  if (ports.host.context.onRunner) ports.host.info(said);
  return { exit: 0, record: null, said, answer: record };
}

/** Everything that the trial declared, as `<output>/<path within it>`, for the job that picks the best. */
async function uploadFiles(trial: number, outputs: Outputs | null, { inputs, ports }: TuneCourse) {
  if (outputs === null || ports.artifacts === null || outputs.found.size === 0) return;
  const content = new Map<string, Uint8Array>();
  for (const [name, found] of outputs.found) {
    for (const [path, bytes] of await ports.files.readOutput(found)) content.set(`${name}/${path}`, bytes);
  }
  const odd = [...content.keys()].find((path) => !isArtifactPath(path));
  if (odd !== undefined) {
    throw new UserError({
      code: "unsupported",
      message: `the file name ${JSON.stringify(odd)} cannot be part of an artifact, so the trial's outputs cannot be handed over`,
      hint: "use letters, digits, `.`, `_` and `-` in the names of outputs",
    });
  }
  await ports.artifacts.upload(trialFilesArtifact(inputs.model, inputs.leg, trial), content);
}

function noSuchTrial(trial: number, count: number): UserError {
  return new UserError({
    code: "input-invalid",
    message: `the input \`trial\` is ${trial}, and the plan has ${count} trials, numbered from 0`,
    hint: "in the matrix that `mode: plan` wrote, the number is `matrix.trial`",
    input: "trial",
  });
}
