import { newestAttempts } from "../../../core/handover/newest-attempts.ts";
import type { TrialRecord } from "../../../core/record/tuning.ts";
import { planArtifact, trialFilesArtifact, trialOfArtifact } from "../../../core/tune/artifact-names.ts";
import { judgeSweep } from "../../../core/tune/judge-sweep.ts";
import { mergeParams } from "../../../core/tune/merge-params.ts";
import { parsePlan, parseTrial, planFileName, trialFileName } from "../../../core/tune/trial-record.ts";
import { judgeTuning } from "../../../core/tune/tuning.ts";
import { UserError } from "../../../errors.ts";
import type { ArtifactRef } from "../../../ports/artifacts.ts";
import { fixedOutputs, takeOutputs } from "../attempt.ts";
import { sayNoEvidence } from "../say.ts";
import type { TrainEnd } from "../train-end.ts";
import { finishedTrials, trialName } from "../trial.ts";
import { endOf, paidFor, type TuneCourse, type Tuned } from "../tune.ts";

/** Puts the trials of a sweep together: those of this folder and those that other jobs of the run handed over. */
export async function collectSweep(course: TuneCourse): Promise<Tuned | TrainEnd> {
  const { inputs, ground, ports } = course;
  course.fence.close();
  const artifacts = newestAttempts((await ports.artifacts?.listOfRun()) ?? []);
  const plan = await readPlan(artifacts, course);
  const judged = judgeSweep(plan, await readTrials(artifacts, course));
  const { sampler, metric, direction } = plan;
  const names = Object.keys(plan.trials[0] ?? {});
  const contest = { sampler, goal: { metric, direction }, plan: plan.plan, names };
  const tuning = judged.problems.length > 0 ? null : judgeTuning(contest, judged.trials);
  if (tuning === null) {
    const reasons =
      judged.problems.length > 0 ? judged.problems : [`no trial is complete with a value of ${metric}`];
    await sayNoEvidence(reasons, ports.host);
    return { exit: 4, reasons };
  }
  const best = judged.trials.find(({ trial }) => trial === tuning.best)!;
  await fetchOutputs(best, artifacts, course);
  const outputs = await takeOutputs(trialName(best.trial), course);
  for (const [name, { digest }] of Object.entries(best.outputs)) {
    if (outputs.digests[name]?.digest !== digest) throw otherContent(name, best.trial);
  }
  const left = inputs.seeds.slice(1);
  const unseeded =
    left.length === 0 ? [] : ["a sweep trains with the first seed alone: the others were not run"];
  return {
    end: endOf(best),
    paidSeconds: paidFor(judged.trials),
    outputs,
    metrics: { values: new Map(Object.entries(best.metrics)), notes: [...best.notes, ...unseeded] },
    seed: best.seed,
    tuning,
    chosen: mergeParams(ground.params, best.params),
  };
}

async function readPlan(artifacts: readonly ArtifactRef[], { inputs, ports }: TuneCourse) {
  const { model, leg } = inputs;
  const name = planArtifact(model, leg);
  const stored = artifacts.find((one) => one.name.replace(/-a\d+$/, "") === name);
  const here = (await ports.records.readAll()).find((one) => one.model === model && one.leg === leg);
  const files = stored === undefined ? here?.files : await ports.artifacts?.download(stored);
  const content = files?.get(planFileName);
  if (content !== undefined) return parsePlan(new TextDecoder().decode(content), name);
  throw new UserError({
    code: "file-missing",
    message: `no plan of ${model}/${leg} is here, and this run has no artifact ${name}`,
    hint: "a job with `mode: plan` comes first: `needs: [plan, trial]`",
    input: "mode",
  });
}

async function readTrials(artifacts: readonly ArtifactRef[], course: TuneCourse): Promise<TrialRecord[]> {
  const { inputs, ports } = course;
  const found = await finishedTrials(course, ["complete", "stopped", "failed"]);
  for (const artifact of artifacts) {
    const trial = trialOfArtifact(artifact.name, inputs.model, inputs.leg);
    if (trial === null || artifact.expired) continue;
    const content = (await ports.artifacts!.download(artifact)).get(trialFileName);
    if (content === undefined) continue;
    found.set(trial, parseTrial(new TextDecoder().decode(content), artifact.name));
  }
  return [...found.values()];
}

/** Brings what the best trial wrote into its folder, unless it was run here. */
async function fetchOutputs(
  { trial, outputs }: TrialRecord,
  artifacts: readonly ArtifactRef[],
  course: TuneCourse,
): Promise<void> {
  const { inputs, ports, folders } = course;
  if (Object.keys(outputs).length === 0) return;
  const name = trialFilesArtifact(inputs.model, inputs.leg, trial);
  const stored = artifacts.find((one) => one.name.replace(/-a\d+$/, "") === name);
  if (stored === undefined) return;
  const content = await ports.artifacts!.download(stored);
  const run = await folders.open(trialName(trial));
  const fixed = new Set(fixedOutputs(inputs).map((one) => one.name));
  for (const { name: output, path } of inputs.outputs ?? []) {
    const own = [...content].filter(([file]) => file.startsWith(`${output}/`));
    const target = fixed.has(output)
      ? `${run}/kept/${output}`
      : `${run}/output/${path.replace(/^\$\{?EVENHAND_OUTPUT\}?\/?/, "")}`;
    const isFolder = own.length > 1 || outputs[output]?.files !== undefined;
    for (const [file, bytes] of own) {
      const place = isFolder ? `${target}/${file.slice(output.length + 1)}` : target;
      await folders.place(place, bytes);
    }
  }
}

function otherContent(output: string, trial: number): UserError {
  return new UserError({
    code: "record-invalid",
    message: `the output ${output} of trial ${trial} has other content than its record says`,
    hint: "run the trial's job again",
  });
}
