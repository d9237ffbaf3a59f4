import { earlierNames, jobName, type Work } from "../../core/train/job-name.ts";
import type { Cargo } from "../../ports/engine.ts";
import type { JobFiles } from "../../ports/work-files.ts";
import type { TrainInputs } from "./inputs.ts";
import type { TrainPorts } from "./ports.ts";

export interface CargoOptions {
  readonly files: JobFiles;
  /** Paths of the declared inputs, from the working directory. */
  readonly sent: readonly string[];
  readonly seed: number;
  /** Tells runs of one step apart, such as trials; "" for the only one. */
  readonly part?: string;
}

/** What an engine elsewhere is given beside the command. */
export function cargoOf(inputs: TrainInputs, options: CargoOptions, ports: TrainPorts): Cargo {
  const { files, sent, seed, part = "" } = options;
  const { paramsFile, outputFolder, metricsFile, checkpointFolder } = files;
  return {
    ...namesOf(inputs, { part, seed }, ports),
    inputs: sent,
    outputs: (inputs.outputs ?? []).map(({ path }) => path),
    files: { paramsFile, outputFolder, metricsFile, checkpointFolder },
  };
}

/** The names of many runs that an engine takes as one. */
export function batchNames(
  inputs: TrainInputs,
  part: string,
  ports: TrainPorts,
): Pick<Cargo, "name" | "earlier"> {
  return namesOf(inputs, { part, seed: inputs.seeds[0] ?? 0 }, ports);
}

function namesOf(
  inputs: TrainInputs,
  { part, seed }: { readonly part: string; readonly seed: number },
  { host: { context }, environment, clock }: TrainPorts,
): Pick<Cargo, "name" | "earlier"> {
  const work: Work = {
    repository: context.repository,
    runId: context.runId,
    job: environment["GITHUB_JOB"] ?? "",
    step: environment["GITHUB_ACTION"] ?? "",
    model: inputs.model,
    leg: inputs.leg,
    seed,
    part: context.onRunner ? part : `${part} ${clock.now()}`,
  };
  return { name: jobName(work, context.attempt), earlier: earlierNames(work, context.attempt) };
}
