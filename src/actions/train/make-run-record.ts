import type { FileDigest, RunRecord } from "../../core/record/run.ts";
import type { ReadMetrics } from "../../core/train/metric-lines.ts";
import { sealRun } from "../../core/train/run-record.ts";
import type { JobEnd } from "../../ports/engine.ts";
import type { RunContext } from "../../ports/host.ts";
import type { Outputs } from "./collect-outputs.ts";
import type { TrainInputs } from "./inputs.ts";
import type { TrainPorts } from "./ports.ts";
import { seed } from "./run-job.ts";

export interface DoneRun extends Pick<RunRecord, "params" | "inputs" | "commit"> {
  readonly lockFiles: FileDigest[];
  readonly end: JobEnd;
  readonly outputs: Outputs;
  readonly metrics: ReadMetrics;
}

/** Puts what is known of a finished run into its record. */
export function makeRunRecord(inputs: TrainInputs, done: DoneRun, ports: TrainPorts): RunRecord {
  const { end, outputs, metrics } = done;
  const { context } = ports.host;
  const left = `${end.leftBehind} processes outlived the command and were ended`;
  return sealRun({
    model: inputs.model,
    leg: inputs.leg,
    tool: { name: "evenhand", version: ports.version },
    createdAt: new Date(ports.clock.now()).toISOString(),
    run: context.onRunner ? runOf(context) : null,
    commit: done.commit ?? context.sha,
    command: typeof inputs.command === "string" ? inputs.command : [...inputs.command],
    params: done.params,
    inputs: done.inputs,
    environment: { ...ports.machine, lockFiles: done.lockFiles },
    durationSeconds: end.durationSeconds,
    outputs: outputs.digests,
    modelFile: outputs.modelFile,
    predictions: outputs.predictions,
    metrics: Object.fromEntries(metrics.values),
    exitCode: end.exitCode ?? 0,
    seed,
    notes: [...metrics.notes, ...(end.leftBehind > 0 ? [left] : [])],
  });
}

function runOf({ repository, workflow, runId, attempt, event, serverUrl }: RunContext): RunRecord["run"] {
  const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return { repository, workflow, id: runId, attempt, event, url };
}
