import type { Look } from "../../core/baseline/choose-baseline.ts";
import { modelIn } from "../../core/config/choose-model.ts";
import { parseConfig } from "../../core/config/parse.ts";
import type { ModelConfig } from "../../core/config/schema.ts";
import type { Scored } from "../../core/table/evidence.ts";
import { evalSetDigest } from "../../core/table/receipt.ts";
import { childEnvironment } from "../../core/train/child-environment.ts";
import { explainEnd } from "../../core/train/explain-end.ts";
import { errorMessage } from "../../errors.ts";
import type { JobFiles, WorkFiles } from "../../ports/work-files.ts";
import type { Workshop } from "../../ports/workshop.ts";
import type { Worktree } from "../../ports/worktrees.ts";
import type { BaselinePorts, RerunAsk } from "./ask.ts";

/** Longest time that scoring may take, in seconds. */
const predictTimeout = 3600;

/** A commit's tree with everything that a command of it is given. */
export interface Bench {
  readonly workshop: Workshop;
  readonly rerun: RerunAsk;
  readonly rules: ModelConfig;
  readonly worktree: Worktree;
  readonly files: WorkFiles;
  /** Digest of the candidate's rows. */
  readonly evalSet: string | null;
}

/** What is run again, and where. */
export interface Rerun {
  readonly ports: BaselinePorts;
  readonly rerun: RerunAsk | null;
  readonly sha: string;
  readonly model: string;
  readonly evalSet: string | null;
}

/** Runs something in a checkout of a commit that is removed again, whatever happens. Every reason why not is a sentence:
 *  the next step is tried. */
export async function atCommit(
  { ports, rerun, sha, model, evalSet }: Rerun,
  run: (bench: Bench) => Promise<Scored | string>,
): Promise<Scored | string> {
  const workshop = ports.workshop ?? null;
  if (rerun === null || workshop === null) return "nothing can be run here";
  if (rerun.refused !== null) return rerun.refused;
  let worktree: Worktree | null = null;
  try {
    const rules = await rulesAt(ports, rerun, sha, model);
    if (typeof rules === "string") return rules;
    worktree = await workshop.worktrees.open(sha);
    const folder = rerun.folder === "" ? worktree.directory : `${worktree.directory}/${rerun.folder}`;
    const files = await workshop.openFiles(folder);
    return await run({ workshop, rerun, rules, worktree, files, evalSet });
  } catch (error) {
    return errorMessage(error);
  } finally {
    await worktree?.remove();
  }
}

async function rulesAt(
  { commits }: BaselinePorts,
  { configPath }: RerunAsk,
  sha: string,
  model: string,
): Promise<ModelConfig | string> {
  const where = `${configPath} at ${sha.slice(0, 7)}`;
  const text = await commits.readFile(sha, configPath);
  if (text === null) return `there is no ${where}`;
  return modelIn(parseConfig(text, where), model) ?? `${where} has no model ${model}`;
}

/** One command of the commit, its output kept from being read as the runner's commands.
 *  @returns why it failed; null: it did not */
export async function runCommand(
  { workshop, files }: Bench,
  command: string | readonly string[],
  job: JobFiles,
  more: { readonly timeout: number; readonly environment?: Readonly<Record<string, string>> },
): Promise<string | null> {
  const fence = workshop.makeFence();
  fence.open();
  try {
    const environment = {
      ...childEnvironment(workshop.environment, { seed: 0, ...job }),
      ...more.environment,
    };
    const end = await workshop.engine.run(
      { command, directory: files.directory, environment, timeoutMilliseconds: more.timeout * 1000 },
      (line) => fence.write(`${line}\n`),
    );
    const failure = explainEnd(end, more.timeout);
    const last = end.tail.findLast((line) => line.trim() !== "");
    return failure === null || last === undefined
      ? failure
      : `${failure}; it last said: ${last.slice(0, 200)}`;
  } finally {
    fence.close();
  }
}

/** Scores the candidate's rows with a model by the commit's own `predict` command. */
export async function predict(bench: Bench, modelPath: string, job: JobFiles): Promise<Scored | string> {
  const { rerun, rules, worktree, workshop } = bench;
  const predictions = worktree.placeFor(`predictions${rerun.ending}`);
  const failure = await runCommand(bench, rules.evaluate.predict!, job, {
    timeout: predictTimeout,
    environment: {
      EVENHAND_MODEL: modelPath,
      EVENHAND_DATA: rerun.data!,
      EVENHAND_PREDICTIONS: predictions,
    },
  });
  if (failure !== null) return `its \`predict\` command failed: ${failure}`;
  return readRows(bench, workshop, predictions);
}

/** Rows that a command of the commit wrote, when they are the candidate's rows. */
export async function readRows(
  { rerun, evalSet }: Bench,
  workshop: Workshop,
  path: string,
): Promise<Scored | string> {
  const scored = await rerun.read(workshop.open(path));
  if (evalSet === null || evalSetDigest(scored) === evalSet) return scored;
  return "the rows it scored are not the candidate's (ids, labels or weights differ)";
}

/** Why the `predict` command cannot be used at all; null: it can. */
export function whyNoPredict(rules: ModelConfig, rerun: RerunAsk, sha: string): string | null {
  if (rules.evaluate.predict === undefined)
    return `the configuration at ${sha.slice(0, 7)} has no \`evaluate.predict\` command`;
  return rerun.data === null ? "`data.test` names no evaluation set to score" : null;
}

/** How a step that ran something is told. */
export function lookOf(where: string, outcome: Scored | string): Look {
  return { where, result: typeof outcome === "string" ? `not possible: ${outcome}` : "used" };
}
