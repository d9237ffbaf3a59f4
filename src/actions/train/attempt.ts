import { explainEnd } from "../../core/train/explain-end.ts";
import type { ReadMetrics } from "../../core/train/metric-lines.ts";
import type { JobEnd } from "../../ports/engine.ts";
import type { JobFiles } from "../../ports/work-files.ts";
import { collectMetrics, collectOutputs, type Outputs } from "./collect-outputs.ts";
import type { Course } from "./course.ts";
import type { TrainInputs } from "./inputs.ts";
import { startJob } from "./run-job.ts";

/** One run of the command among others of a training. */
export interface Run {
  /** Its folder's name, such as `trial-3`. */
  readonly name: string;
  readonly seed: number;
  readonly trial: number | null;
  /** As the command finds them in EVENHAND_PARAMS. */
  readonly params: unknown;
}

/** How a run ended: with outputs that are kept, or why without. */
export interface Attempt {
  readonly end: JobEnd;
  readonly reasons: readonly string[];
  /** What the command had appended to EVENHAND_METRICS. */
  readonly lines: string;
  /** null when there are reasons. */
  readonly done: { readonly outputs: Outputs; readonly metrics: ReadMetrics } | null;
}

/** What looks on while a run goes on, and may end it. */
export type Watch = (files: JobFiles, stop: AbortController) => { readonly over: () => Promise<void> };

/** Runs the command once in a folder of its own. What it wrote elsewhere is copied there, since the next run will write
 *  over it. */
export async function attempt(run: Run, course: Course, watch?: Watch): Promise<Attempt> {
  const { inputs, ports, folders } = course;
  const folder = await folders.open(run.name);
  const checkpoints =
    course.ground.checkpoints === null ? {} : { checkpoints: `${course.ground.checkpoints}/${run.name}` };
  const files = await ports.files.prepare(run.params, { folder, ...checkpoints });
  const stop = new AbortController();
  const facts = {
    seed: run.seed,
    trial: run.trial,
    prefix: `[${run.name}] `,
    signal: stop.signal,
    part: run.name,
    sent: course.ground.inputs.map(({ path }) => path),
  };
  const watching = watch?.(files, stop);
  const end = await startJob(inputs, files, facts, { ...ports, fence: course.fence }).finally(() =>
    watching?.over(),
  );
  const lines = await files.readMetricLines();
  const ended = { end, lines };
  const failure = explainEnd(end, inputs.timeout);
  if (failure !== null) return { ...ended, reasons: [failure], done: null };
  const outputs = await collectOutputs(inputs.outputs ?? [], files, ports);
  if ("reasons" in outputs) return { ...ended, reasons: outputs.reasons, done: null };
  const metrics = await collectMetrics(outputs, files, ports);
  await folders.copy(
    fixedOutputs(inputs).map(({ name }) => [outputs.paths.get(name)!, keptPath(course, run.name, name)]),
  );
  // Parameters, metrics and checkpoints: what came of them is in hand, and checkpoints can be large.
  await files.discard(true);
  return { ...ended, reasons: [], done: { outputs, metrics } };
}

/** Outputs that every run writes to one place. */
export function fixedOutputs({ outputs }: TrainInputs) {
  return (outputs ?? []).filter(
    ({ path }) => !/^\$(?:EVENHAND_OUTPUT|\{EVENHAND_OUTPUT\})(?:\/|$)/.test(path),
  );
}

function keptPath({ folders }: Course, run: string, output: string): string {
  return `${folders.pathOf(run)}/kept/${output}`;
}

/** Puts a run's outputs where they are declared, looks at them again, and names them as a later step finds them: those of
 *  EVENHAND_OUTPUT by their path in the run's folder. */
export async function takeOutputs(run: string, course: Course): Promise<Outputs> {
  const { inputs, ports, folders } = course;
  const absolute = (path: string) =>
    /^(?:\/|[A-Za-z]:)/.test(path) ? path : `${ports.files.directory}/${path}`;
  await folders.copy(
    fixedOutputs(inputs).map(({ name, path }) => [keptPath(course, run, name), absolute(path)]),
  );
  const outputFolder = `${folders.pathOf(run)}/output`;
  const found = await collectOutputs(inputs.outputs ?? [], { outputFolder, startedAt: 0 }, ports);
  if ("reasons" in found) throw new Error(`the outputs of ${run} are gone: ${found.reasons.join("; ")}`);
  return nameFound(found, course);
}

function nameFound(found: Outputs, { inputs, ports }: Course): Outputs {
  const fixed = new Set(fixedOutputs(inputs).map(({ name }) => name));
  const start = `${ports.files.directory}/`.replaceAll("\\", "/");
  const pathOf = (name: string, path: string) => {
    const full = (fixed.has(name) ? path : (found.paths.get(name) ?? path)).replaceAll("\\", "/");
    return full.startsWith(start) ? full.slice(start.length) : full;
  };
  const digests = Object.fromEntries(
    Object.entries(found.digests).map(([name, one]) => [name, { ...one, path: pathOf(name, one.path) }]),
  );
  const { modelFile, predictions } = found;
  return {
    ...found,
    digests,
    modelFile: modelFile && { ...modelFile, path: pathOf("model", modelFile.path) },
    predictions: predictions && { ...predictions, path: pathOf("predictions", predictions.path) },
  };
}
