import type { TuneConfig } from "../../core/config/tune-schema.ts";
import { goalOf, planDigest } from "../../core/tune/plan.ts";
import type { Contest } from "../../core/tune/tuning.ts";
import type { Ground } from "./course.ts";
import type { TrainInputs } from "./inputs.ts";

export function tuneOf({ tune }: TrainInputs): TuneConfig {
  if (tune === null) throw new Error("nothing is tuned");
  return tune;
}

/** The digest under which stored trials of this training count. */
export function planOf(inputs: TrainInputs, { commit, params, inputs: files, lockFiles }: Ground): string {
  return planDigest(tuneOf(inputs), {
    command: inputs.command,
    params,
    files: [...files, ...lockFiles],
    outputs: inputs.outputs ?? [],
    // Where nothing says which files the command reads, only the commit stands for them.
    commit: files.length === 0 ? commit : null,
    seed: inputs.seeds[0] ?? 0,
  });
}

export function contestOf(inputs: TrainInputs, plan: string): Contest {
  const tune = tuneOf(inputs);
  return { sampler: tune.sampler, goal: goalOf(tune), plan, names: Object.keys(tune.space) };
}

/** Name of the folder for a plan's runs. */
export function planKey(plan: string): string {
  return plan.slice("sha256:".length, "sha256:".length + 12);
}
