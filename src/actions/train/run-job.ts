import { childEnvironment } from "../../core/train/child-environment.ts";
import type { JobEnd } from "../../ports/engine.ts";
import type { OutputFence } from "../../ports/output-fence.ts";
import type { JobFiles } from "../../ports/work-files.ts";
import { cargoOf } from "./cargo.ts";
import type { TrainInputs } from "./inputs.ts";
import type { TrainPorts } from "./ports.ts";

/** One run of the command among others. */
export interface JobFacts {
  readonly seed: number;
  /** null: no trial of a tuning. */
  readonly trial: number | null;
  /** Before each line of its output. */
  readonly prefix: string;
  /** Tells runs of one step apart, such as trials; "" for the only one. */
  readonly part: string;
  /** Paths of the files that it reads, from the working directory: an engine elsewhere is sent them. */
  readonly sent: readonly string[];
  readonly signal?: AbortSignal;
}

/** Runs the command inside the fence that keeps its output from being read as the runner's commands. */
export async function runJob(
  inputs: TrainInputs,
  files: JobFiles,
  sent: readonly string[],
  ports: TrainPorts,
): Promise<JobEnd> {
  const facts = { seed: inputs.seeds[0] ?? 0, trial: null, prefix: "", part: "", sent };
  return fenced(ports, (fence) => startJob(inputs, files, facts, { ...ports, fence }));
}

/** Stands a fence around everything that `work` runs. */
export async function fenced<T>(ports: TrainPorts, work: (fence: OutputFence) => Promise<T>): Promise<T> {
  const fence = ports.makeFence();
  fence.open();
  try {
    return await work(fence);
  } finally {
    fence.close();
  }
}

/** Runs the command behind a fence that stands. */
export function startJob(
  inputs: TrainInputs,
  files: JobFiles,
  { prefix, signal, part, sent, ...facts }: JobFacts,
  { fence, ...ports }: TrainPorts & { readonly fence: OutputFence },
): Promise<JobEnd> {
  const job = {
    command: inputs.command,
    directory: ports.files.directory,
    environment: childEnvironment(ports.environment, { ...facts, ...files }),
    timeoutMilliseconds: inputs.timeout * 1000,
    ...(inputs.engine === "local"
      ? {}
      : { cargo: cargoOf(inputs, { files, sent, part, seed: facts.seed }, ports) }),
    ...(signal === undefined ? {} : { signal }),
  };
  return ports.engine.run(job, (line) => fence.write(`${prefix}${line}\n`));
}
