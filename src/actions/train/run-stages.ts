import type { ResourceUse } from "../../core/record/resources.ts";
import type { StageRow } from "../../core/record/stages.ts";
import { explainEnd } from "../../core/train/explain-end.ts";
import { judgeOutputs } from "../../core/train/judge-outputs.ts";
import { lockFileNames } from "../../core/train/lock-files.ts";
import { parseMetricLines } from "../../core/train/metric-lines.ts";
import { platformOf } from "../../core/train/platform.ts";
import { joinUse } from "../../core/train/resource-use.ts";
import { allowedEnvironment, codeInCommand, skipKey } from "../../core/train/skip-key.ts";
import { type KeptStage, outputsOfStage, type Stage } from "../../core/train/stages.ts";
import type { JobEnd } from "../../ports/engine.ts";
import type { JobFiles } from "../../ports/work-files.ts";
import type { TrainInputs } from "./inputs.ts";
import type { TrainPorts } from "./ports.ts";
import { runJob } from "./run-job.ts";
import type { Work } from "./run-work.ts";
import { digestStage, openStageStore } from "./stage-store.ts";

const nothing: JobEnd = {
  ...{ how: "exited", exitCode: 0, signal: null, leftBehind: 0, reason: "", durationSeconds: 0, tail: [] },
};

/** Runs stages in their order, each only when something changed that it depends on; ends at the first that fails. */
export async function runStages(
  stages: readonly Stage[],
  { inputs, job, document }: { inputs: TrainInputs; job: JobFiles; document: unknown },
  ports: TrainPorts,
): Promise<Work> {
  const store = await openStageStore(inputs, { job, reuse: inputs.skipUnchanged }, ports);
  const rows: StageRow[] = [];
  const ends: JobEnd[] = [];
  let reported = "";
  let known = 0;
  for (const stage of stages) {
    const key = await keyOfStage(stage, { inputs, document }, ports);
    const found = await store.find(stage, key);
    if (found !== null) {
      ports.host.info(`stage ${stage.name}: nothing has changed`);
      rows.push({ name: stage.name, result: found.result, seconds: found.kept.seconds });
      reported += `${JSON.stringify(found.kept.metrics)}\n`;
      continue;
    }
    const left = inputs.timeout - secondsOf(ends);
    const end = await runJob(
      { ...inputs, command: stage.command, timeout: Math.max(1, left) },
      job,
      [],
      ports,
    );
    ends.push(end);
    const failure = explainEnd(end, inputs.timeout) ?? (await missing(stage, job, ports));
    if (failure !== null)
      return { end: joinEnds(ends), failure: `stage ${stage.name}: ${failure}`, job, stages: rows };
    const all = await job.readMetricLines();
    const lines = all.slice(known);
    known = all.length;
    await store.keep(stage, await keptOf(stage, { key, lines, end, job }, ports));
    reported += lines;
    rows.push({ name: stage.name, result: "ran", seconds: end.durationSeconds });
  }
  // Outputs of stages that were not run are older than this run, and were compared by digest.
  const told = { ...job, startedAt: 0, readMetricLines: async () => reported };
  return { end: joinEnds(ends), failure: null, job: told, stages: rows };
}

async function keyOfStage(
  stage: Stage,
  { inputs, document }: { readonly inputs: TrainInputs; readonly document: unknown },
  ports: TrainPorts,
): Promise<string> {
  const outputs = outputsOfStage(stage);
  const read = await ports.files.digestInputs(stage.inputs);
  const code = await ports.files.digestPresent(codeInCommand(stage.command, outputs));
  return skipKey({
    model: inputs.model,
    leg: inputs.leg,
    directory: inputs.workingDirectory,
    command: stage.command,
    inputs: [...read, ...code],
    lockFiles: await ports.files.digestPresent(lockFileNames),
    params: document,
    environment: allowedEnvironment(inputs.environmentAllow ?? [], ports.environment),
    outputs,
    seed: inputs.seeds[0] ?? 0,
    platform: platformOf(ports.machine),
    more: { stage: stage.name },
  });
}

/** Why what a stage should have written is not there; null when it is. */
async function missing(stage: Stage, job: JobFiles, ports: TrainPorts): Promise<string | null> {
  const declared = outputsOfStage(stage);
  const states = new Map();
  for (const { name, path } of declared) states.set(name, (await ports.files.findOutput(path, job)).state);
  return judgeOutputs(declared, states, job.startedAt)[0]?.replace(/^output \d+: /, "") ?? null;
}

async function keptOf(
  stage: Stage,
  { key, lines, end, job }: { key: string; lines: string; end: JobEnd; job: JobFiles },
  ports: TrainPorts,
): Promise<KeptStage> {
  const metrics = Object.fromEntries(parseMetricLines(lines).values);
  const run = ports.host.context.runId;
  return { key, run, outputs: await digestStage(stage, job, ports), metrics, seconds: end.durationSeconds };
}

function joinEnds(ends: readonly JobEnd[]): JobEnd {
  const last = ends.at(-1);
  if (last === undefined) return nothing;
  const uses = ends.flatMap(
    ({ resources: use, durationSeconds: seconds }): { use: ResourceUse; seconds: number }[] =>
      use === undefined ? [] : [{ use, seconds }],
  );
  const resources = joinUse(uses);
  return {
    ...last,
    leftBehind: ends.reduce((sum, end) => sum + end.leftBehind, 0),
    durationSeconds: secondsOf(ends),
    ...(resources === null ? {} : { resources }),
  };
}

function secondsOf(ends: readonly JobEnd[]): number {
  return Math.round(1000 * ends.reduce((sum, end) => sum + end.durationSeconds, 0)) / 1000;
}
