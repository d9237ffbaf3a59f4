import type { FileDigest, RunRecord } from "../../core/record/run.ts";
import type { StageRow } from "../../core/record/stages.ts";
import { estimateCost } from "../../core/train/cost.ts";
import type { ReadMetrics } from "../../core/train/metric-lines.ts";
import type { Present } from "../../core/train/reuse.ts";
import { sealRun } from "../../core/train/run-record.ts";
import type { JobEnd } from "../../ports/engine.ts";
import type { RunContext } from "../../ports/host.ts";
import type { Outputs } from "./collect-outputs.ts";
import type { TrainInputs } from "./inputs.ts";
import type { TrainPorts } from "./ports.ts";

export interface DoneRun extends Pick<RunRecord, "params" | "inputs" | "commit" | "seed"> {
  readonly lockFiles: FileDigest[];
  /** What a later run finds the result by; null when it is not to be found. */
  readonly skipKey: string | null;
  /** That an earlier attempt's checkpoints were there; null when not. */
  readonly resumed: string | null;
  readonly end: JobEnd;
  /** Of all runs together, where there were several: their seconds. */
  readonly paidSeconds?: number;
  readonly outputs: Outputs;
  /** null: there are none. */
  readonly stages: readonly StageRow[] | null;
  readonly metrics: ReadMetrics;
  readonly repeats?: RunRecord["repeats"];
  readonly tuning?: RunRecord["tuning"];
}

/** Of a result that came from nowhere but its own run. */
export const newResult = { skipKey: null, resumed: null, stages: null } as const;

/** Puts what is known of a finished run into its record. */
export function makeRunRecord(inputs: TrainInputs, done: DoneRun, ports: TrainPorts): RunRecord {
  const { end, outputs, metrics } = done;
  const left = `${end.leftBehind} processes outlived the command and were ended`;
  return sealRun({
    model: inputs.model,
    leg: inputs.leg,
    ...presentRun(done.commit, ports),
    command: typeof inputs.command === "string" ? inputs.command : [...inputs.command],
    params: done.params,
    inputs: done.inputs,
    environment: { ...ports.machine, lockFiles: done.lockFiles },
    ...(inputs.engine === "local" ? {} : { engine: inputs.engine }),
    durationSeconds: end.durationSeconds,
    outputs: outputs.digests,
    modelFile: outputs.modelFile,
    predictions: outputs.predictions,
    metrics: Object.fromEntries(metrics.values),
    exitCode: end.exitCode ?? 0,
    seed: done.seed,
    ...(done.repeats === undefined ? {} : { repeats: done.repeats }),
    ...(done.tuning === undefined ? {} : { tuning: done.tuning }),
    ...(done.stages === null ? {} : { stages: [...done.stages] }),
    ...(end.resources === undefined ? {} : { resources: end.resources }),
    ...(inputs.costPerHour === null ? {} : { cost: costOf(inputs.costPerHour, done) }),
    ...(done.skipKey === null ? {} : { skipKey: done.skipKey }),
    notes: [
      ...(done.resumed === null ? [] : [done.resumed]),
      ...metrics.notes,
      ...(end.leftBehind > 0 ? [left] : []),
    ],
  });
}

function costOf(perHour: number, { end, paidSeconds }: DoneRun): NonNullable<RunRecord["cost"]> {
  const total = estimateCost(perHour, paidSeconds ?? end.durationSeconds);
  return { perHour, total, ...(paidSeconds === undefined ? {} : { seconds: paidSeconds }) };
}

/** Which run, of which commit, writes a record. */
export function presentRun(commit: string | null, { host, clock, version }: TrainPorts): Present {
  const { context } = host;
  return {
    tool: { name: "evenhand", version },
    createdAt: new Date(clock.now()).toISOString(),
    run: context.onRunner ? runOf(context) : null,
    commit: commit ?? context.sha,
  };
}

function runOf({ repository, workflow, runId, attempt, event, serverUrl }: RunContext): RunRecord["run"] {
  const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return { repository, workflow, id: runId, attempt, event, url };
}
