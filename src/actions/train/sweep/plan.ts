import { mostJobs, planArtifact } from "../../../core/tune/artifact-names.ts";
import { goalOf, plannedParams } from "../../../core/tune/plan.ts";
import type { Params } from "../../../core/tune/space.ts";
import { planFileName, sealPlan } from "../../../core/tune/trial-record.ts";
import { UserError } from "../../../errors.ts";
import type { TrainInputs } from "../inputs.ts";
import type { TrainPorts } from "../ports.ts";
import { setOutputs } from "../say.ts";
import type { TrainEnd } from "../train-end.ts";
import { encode } from "../trial.ts";
import { tuneOf } from "../tune-plan.ts";

/** Writes down the trials of a sweep, and hands their numbers to a matrix. */
export async function planSweep(inputs: TrainInputs, plan: string, ports: TrainPorts): Promise<TrainEnd> {
  const tune = tuneOf(inputs);
  const trials = matrixParams(inputs);
  const { model, leg } = inputs;
  const record = sealPlan({
    tool: { name: "evenhand", version: ports.version },
    model,
    leg,
    plan,
    sampler: tune.sampler,
    ...goalOf(tune),
    trials,
  });
  const content = new Map([[planFileName, encode(record)]]);
  await ports.records.write({ model, leg, files: content });
  await ports.artifacts?.upload(planArtifact(model, leg), content);
  const matrix = { trial: trials.map((_, trial) => trial) };
  const said = `planned ${trials.length} trials of ${model}`;
  await setOutputs(ports.host, {
    result: "pass",
    reasons: "[]",
    record: `${ports.records.pathOf(model, leg)}/${planFileName}`,
    summary: said,
    matrix: JSON.stringify(matrix),
  });
  if (ports.host.context.onRunner) ports.host.info(said);
  return { exit: 0, record: null, said, answer: matrix };
}

/** Parameters of every trial of a sweep.
 *  @throws UserError when they cannot be known beforehand, or are more than a matrix has jobs */
export function matrixParams(inputs: TrainInputs): Params[] {
  const tune = tuneOf(inputs);
  const trials = tune.sampler === "hyperband" ? null : plannedParams(tune);
  if (trials === null) {
    const why =
      tune.sampler === "optuna"
        ? "asks for the parameters of a trial only when others are done"
        : "compares trials while they run";
    throw new UserError({
      code: "input-invalid",
      message: `the sampler \`${tune.sampler}\` ${why}, which the jobs of a matrix cannot`,
      hint: "use `sampler: random` or `grid`, or run all trials in one job with `mode: run`",
      input: "mode",
    });
  }
  if (trials.length <= mostJobs) return trials;
  throw new UserError({
    code: "input-invalid",
    message: `${trials.length} trials are more than the ${mostJobs} jobs that a matrix may have`,
    hint: "name fewer `trials` or values, or run them in one job with `mode: run`",
    input: "mode",
  });
}
