import { flatten } from "../../core/train/dotted.ts";
import { UserError } from "../../errors.ts";
import { fixedOutputs } from "./attempt.ts";
import type { Ground } from "./course.ts";
import { failTraining, finishTraining } from "./finish.ts";
import type { TrainInputs } from "./inputs.ts";
import { makeRunRecord, newResult } from "./make-run-record.ts";
import type { TrainPorts } from "./ports.ts";
import { type Repeated, trainSeeds } from "./repeat.ts";
import { fenced } from "./run-job.ts";
import { collectSweep } from "./sweep/collect.ts";
import { planSweep } from "./sweep/plan.ts";
import { runTrial } from "./sweep/trial.ts";
import type { TrainEnd } from "./train-end.ts";
import { type Tuned, tune } from "./tune.ts";
import { planKey, planOf } from "./tune-plan.ts";

/** Whether a training is more than one run of its command, or one of a sweep's jobs. */
export function isRepeated({ seeds, tune: tuned }: TrainInputs): boolean {
  return seeds.length > 1 || tuned !== null;
}

/** Several runs on this machine that make one training. */
export function trainRepeatedly(
  inputs: TrainInputs,
  ground: Ground,
  ports: TrainPorts,
): Promise<Repeated | Tuned> {
  refuseCollisions(inputs);
  const plan = inputs.tune === null ? null : planOf(inputs, ground);
  const key = plan === null ? "seeds" : planKey(plan);
  const folders = ports.runFolders(inputs.model, inputs.leg, key);
  return fenced(ports, (fence) => {
    const course = { inputs, ground, ports, fence, folders };
    return plan === null ? trainSeeds(ground.params, course) : tune({ ...course, plan });
  });
}

/** One of the three jobs of a sweep over a matrix. */
export async function trainSweep(inputs: TrainInputs, ground: Ground, ports: TrainPorts): Promise<TrainEnd> {
  const plan = planOf(inputs, ground);
  if (inputs.mode === "plan") return planSweep(inputs, plan, ports);
  const folders = ports.runFolders(inputs.model, inputs.leg, planKey(plan));
  const done = await fenced(ports, (fence): Promise<Tuned | TrainEnd> => {
    const course = { inputs, ground, ports, fence, folders, plan };
    return inputs.mode === "trial" ? runTrial(course) : collectSweep(course);
  });
  if ("exit" in done) return done;
  if ("reasons" in done) return failTraining(done.reasons, done.end, ports);
  const params = Object.fromEntries(flatten(done.chosen));
  const record = makeRunRecord(inputs, { ...newResult, ...ground, ...done, params }, ports);
  return finishTraining(record, done.outputs, inputs, ports);
}

/** Runs side by side must not write over each other. */
function refuseCollisions(inputs: TrainInputs): void {
  const [output] = fixedOutputs(inputs);
  if (inputs.maxParallel === 1 || output === undefined) return;
  throw new UserError({
    code: "input-invalid",
    message: `\`max-parallel\` is ${inputs.maxParallel}, and every run would write the output ${output.name} to ${output.path}`,
    hint: `declare it as \`${output.name}=$EVENHAND_OUTPUT/${output.path.split("/").at(-1)}\`: each run has a folder of its own in EVENHAND_OUTPUT`,
    input: "max-parallel",
  });
}
