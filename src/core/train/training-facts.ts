import { canonicalJson, sha256 } from "../digest.ts";
import type { FileDigest, RunRecord } from "../record/run.ts";
import { type Training, trainingLimits } from "../record/training.ts";
import { summarizeTuning } from "../tune/tuning.ts";

const textLength = 300;

/** A training run as an evaluation keeps it, so that the next comparison can tell what was changed. */
export function trainingOf(run: RunRecord): Training {
  const params = Object.entries(run.params);
  const { lockFiles, os, arch, cpus } = run.environment;
  const limits = trainingLimits;
  return {
    params: Object.fromEntries(
      params.slice(0, limits.params).map(([name, value]) => [clip(name), short(value)]),
    ),
    inputs: run.inputs.slice(0, limits.files).map(fileOf),
    lockFiles: lockFiles.slice(0, limits.files).map(fileOf),
    complete: params.length <= limits.params && run.inputs.length <= limits.files,
    command: sha256(canonicalJson(run.command)),
    seed: run.seed,
    machine: clip(`${os} ${arch}, ${cpus} processors`),
    seconds: run.durationSeconds,
    modelBytes: run.modelFile?.bytes ?? null,
    ...(run.modelFile?.safety === undefined ? {} : { modelSafety: run.modelFile.safety }),
    ...(run.stages === undefined ? {} : { stages: run.stages }),
    ...(run.reusedFrom === undefined ? {} : { reusedFrom: run.reusedFrom }),
    ...(run.repeats?.kind === "seeds" && run.repeats.runs.length > 1
      ? { seeds: run.repeats.runs.length }
      : {}),
    ...(run.tuning === undefined ? {} : { tuning: summarizeTuning(run.tuning) }),
  };
}

function fileOf({ path, digest, bytes }: FileDigest): Training["inputs"][number] {
  return { path: clip(path), digest, bytes };
}

/** A long text keeps what tells it from another one. */
function short(value: Training["params"][string]): Training["params"][string] {
  return typeof value === "string" ? clip(value) : value;
}

function clip(text: string): string {
  const digest = sha256(text).slice("sha256:".length, "sha256:".length + 12);
  return text.length <= textLength ? text : `${text.slice(0, textLength - 16).toWellFormed()}… ${digest}`;
}
