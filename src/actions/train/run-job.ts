import { childEnvironment } from "../../core/train/child-environment.ts";
import type { JobEnd } from "../../ports/engine.ts";
import type { JobFiles } from "../../ports/work-files.ts";
import type { TrainInputs } from "./inputs.ts";
import type { TrainPorts } from "./ports.ts";

/** The one seed while runs are not repeated with several. */
export const seed = 0;

/** Runs the command inside the fence that keeps its output from being read as the runner's commands. */
export async function runJob(inputs: TrainInputs, files: JobFiles, ports: TrainPorts): Promise<JobEnd> {
  const fence = ports.makeFence();
  fence.open();
  try {
    const job = {
      command: inputs.command,
      directory: ports.files.directory,
      environment: childEnvironment(ports.environment, { seed, ...files }),
      timeoutMilliseconds: inputs.timeout * 1000,
    };
    return await ports.engine.run(job, (line) => fence.write(`${line}\n`));
  } finally {
    fence.close();
  }
}
