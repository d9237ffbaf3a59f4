import type { Runs, Scalar, Scalars } from "../compare/scalar.ts";
import type { EnvironmentFacts, RunRecord } from "../record/run.ts";
import { meanOf } from "../stats/welch.ts";

/** What a training record knows of the cost of a model: how long it took, what it used, and how large the file is. */
export function costScalars({ durationSeconds, modelFile, resources, cost }: RunRecord): Scalars {
  const scalars = new Map<string, Scalar>([
    ["training_seconds", { value: durationSeconds, direction: "lower" }],
  ]);
  const peak = resources?.peakMemoryBytes ?? null;
  if (peak !== null) scalars.set("peak_memory_mb", { value: peak / 1e6, direction: "lower" });
  if (cost !== undefined) scalars.set("cost", { value: cost.total, direction: "lower" });
  if (modelFile !== null) scalars.set("model_bytes", { value: modelFile.bytes, direction: "lower" });
  return scalars;
}

/** The metrics that a training reported: one number each, or one a run where it was repeated. A name that some runs
 *  lack has no value. */
export function reportedScalars({ metrics, repeats }: RunRecord): Scalars {
  const scalars = new Map<string, Scalar>(Object.entries(metrics).map(([name, value]) => [name, { value }]));
  if (repeats === undefined) return scalars;
  const names = new Set(repeats.runs.flatMap((run) => Object.keys(run.metrics)));
  for (const name of names) {
    const values = repeats.runs.map((run) => run.metrics[name]);
    const whole = values.every((value) => value !== undefined);
    scalars.set(name, whole ? scalarOfRuns({ ...sampleOf(repeats), values }) : { value: null });
  }
  return scalars;
}

function sampleOf({ kind, ratio, runs }: NonNullable<RunRecord["repeats"]>): Omit<Runs, "values"> {
  return { kind, names: runs.map((run) => run.name), ...(ratio === undefined ? {} : { ratio }) };
}

/** Several runs as one number, their mean. */
export function scalarOfRuns(runs: Runs): Scalar {
  return { value: meanOf(runs.values), runs };
}

/** The machine as a receipt names it: what a time depends on, and not the release of its kernel. */
export function hardwareOf({ os, arch, cpus, cpu }: EnvironmentFacts): string {
  const system = os.split(" ")[0] ?? os;
  return [`${system} ${arch}`, `${cpus} CPUs`, ...(cpu === undefined ? [] : [cpu])].join(", ");
}
