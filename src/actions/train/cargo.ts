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
  const { context } = ports.host;
  const { files, sent, seed, part = "" } = options;
  const work: Work = {
    repository: context.repository,
    runId: context.runId,
    job: ports.environment["GITHUB_JOB"] ?? "",
    step: ports.environment["GITHUB_ACTION"] ?? "",
    model: inputs.model,
    leg: inputs.leg,
    seed,
    part: context.onRunner ? part : `${part} ${ports.clock.now()}`,
  };
  const { paramsFile, outputFolder, metricsFile, checkpointFolder } = files;
  return {
    name: jobName(work, context.attempt),
    earlier: earlierNames(work, context.attempt),
    inputs: sent,
    outputs: (inputs.outputs ?? []).map(({ path }) => path),
    files: { paramsFile, outputFolder, metricsFile, checkpointFolder },
  };
}
