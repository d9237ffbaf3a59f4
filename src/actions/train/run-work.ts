import type { StageRow } from "../../core/record/stages.ts";
import { explainEnd } from "../../core/train/explain-end.ts";
import { rowsOfDvc } from "../../core/train/stages.ts";
import type { JobEnd } from "../../ports/engine.ts";
import type { JobFiles } from "../../ports/work-files.ts";
import { collectMetrics, collectOutputs } from "./collect-outputs.ts";
import type { TrainInputs } from "./inputs.ts";
import type { DoneRun } from "./make-run-record.ts";
import type { TrainPorts } from "./ports.ts";
import { runJob } from "./run-job.ts";
import { runStages } from "./run-stages.ts";

/** What there was to run, run. */
export interface Work {
  readonly end: JobEnd;
  /** Why it failed, in one sentence; null when it did not. */
  readonly failure: string | null;
  /** The job as its outputs are to be collected. */
  readonly job: JobFiles;
  /** null: there are none, but one command. */
  readonly stages: readonly StageRow[] | null;
}

interface Asked {
  readonly inputs: TrainInputs;
  readonly job: JobFiles;
  readonly document: unknown;
  /** Paths of the declared inputs, from the working directory. */
  readonly sent: readonly string[];
}

/** Runs the command, or the stages, and collects what they wrote. */
export async function runWork(
  asked: Asked,
  ports: TrainPorts,
): Promise<
  | Pick<DoneRun, "end" | "outputs" | "metrics" | "seed" | "stages">
  | { readonly reasons: readonly string[]; readonly end: JobEnd }
> {
  const { inputs } = asked;
  const { end, failure, job, stages } = await runOnce(asked, ports);
  if (failure !== null) return { reasons: [failure], end };
  const outputs = await collectOutputs(inputs.outputs ?? [], job, ports);
  if ("reasons" in outputs) return { reasons: outputs.reasons, end };
  return {
    end,
    outputs,
    metrics: await collectMetrics(outputs, job, ports),
    seed: inputs.seeds[0] ?? 0,
    stages,
  };
}

async function runOnce(asked: Asked, ports: TrainPorts): Promise<Work> {
  const { inputs, job, sent } = asked;
  if (inputs.stages === null || inputs.stages === "dvc") {
    const before = inputs.stages === "dvc" ? await readLock(ports) : null;
    const end = await runJob(inputs, job, sent, ports);
    const failure = explainEnd(end, inputs.timeout);
    if (inputs.stages === null) return { end, failure, job, stages: null };
    // DVC leaves alone what has not changed, and vouches for it.
    return { end, failure, job: { ...job, startedAt: 0 }, stages: rowsOfDvc(before, await readLock(ports)) };
  }
  return runStages(inputs.stages, asked, ports);
}

/** A lock that cannot be read tells nothing about stages, and DVC itself will say what is wrong. */
function readLock({ files }: TrainPorts): Promise<unknown> {
  return files.readDocument("dvc.lock").catch(() => null);
}
