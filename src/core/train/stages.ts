import { z } from "zod";
import { UserError } from "../../errors.ts";
import { canonicalJson } from "../digest.ts";
import { outputDigestSchema } from "../record/run.ts";
import { mostStages, type StageRow } from "../record/stages.ts";
import type { DeclaredOutput } from "./judge-outputs.ts";

export const stageSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9._-]{1,60}$/),
  command: z
    .union([z.string().min(1), z.array(z.string()).min(1)])
    .describe("text for bash, or a list of a program and its arguments"),
  inputs: z.array(z.string().min(1)).min(1).describe("paths and patterns of what it reads"),
  outputs: z.array(z.string().min(1)).min(1).describe("files and folders that it writes"),
});
export type Stage = z.infer<typeof stageSchema>;

/** Commands that run in this order; `dvc`: those of dvc.yaml, by `dvc repro`. */
export const stagesSchema = z.union([z.literal("dvc"), z.array(stageSchema).min(1).max(mostStages)]);
export type Stages = z.infer<typeof stagesSchema>;

/** What a stage has made, as it is kept for later runs. */
export const keptStageSchema = z.strictObject({
  key: z.string(),
  /** The run that ran it; 0 at a terminal. */
  run: z.int().nonnegative(),
  outputs: z.record(z.string(), outputDigestSchema),
  metrics: z.record(z.string(), z.number()),
  seconds: z.number().nonnegative(),
});
export type KeptStage = z.infer<typeof keptStageSchema>;
export const keptStagesSchema = z.record(z.string(), keptStageSchema);

/** Where the stages of a leg are remembered, beside its run record. */
export const stagesFileName = "stages.json";

/** Outputs of a stage as outputs of a run are declared: named by their position. */
export function outputsOfStage({ outputs }: Stage): DeclaredOutput[] {
  return outputs.map((path, position) => ({ name: String(position), path: path.replaceAll("\\", "/") }));
}

/** What stages read that no stage writes: the inputs of the whole. */
export function inputsOfStages(stages: readonly Stage[]): string[] {
  const written = stages.flatMap(({ outputs }) => outputs);
  const read = stages.flatMap(({ inputs }) => inputs);
  return [...new Set(read.filter((pattern) => !written.some((path) => isPart(pattern, path))))];
}

/** All commands as one text, for the record. */
export function commandOfStages(stages: readonly Stage[]): string {
  return stages
    .map(
      ({ name, command }) => `# ${name}\n${typeof command === "string" ? command : JSON.stringify(command)}`,
    )
    .join("\n");
}

/** @throws UserError when a name stands twice, a stage reads what a later one writes, or an output of the training is not
 *  one of a stage's */
export function checkStages(stages: readonly Stage[], declared: readonly DeclaredOutput[]): void {
  const problem = problemOf(stages, declared);
  if (problem === null) return;
  throw new UserError({ code: "config-invalid", input: "stages", ...problem });
}

interface Problem {
  readonly message: string;
  readonly hint: string;
}

function problemOf(stages: readonly Stage[], declared: readonly DeclaredOutput[]): Problem | null {
  for (const [at, stage] of stages.entries()) {
    if (stages.findIndex(({ name }) => name === stage.name) !== at) {
      return { message: `two stages are called ${stage.name}`, hint: "give each stage a name of its own" };
    }
    const later = stages
      .slice(at)
      .find((one) => stage.inputs.some((input) => one.outputs.some((path) => isPart(input, path))));
    if (later !== undefined) {
      const which = later === stage ? "itself writes" : `the later stage ${later.name} writes`;
      return {
        message: `the stage ${stage.name} reads what ${which}`,
        hint: "stages run in the order in which they stand",
      };
    }
  }
  const written = stages.flatMap(({ outputs }) => outputs);
  const stray = declared.find(({ path }) => !written.some((one) => isPart(path, one)));
  if (stray === undefined) return null;
  return {
    message: `the output ${stray.name} is ${stray.path}, which no stage writes`,
    hint: "name it, or its folder, under `outputs` of the stage that writes it",
  };
}

/** Whether a path is one that is written, or lies in it. */
function isPart(path: string, written: string): boolean {
  const plain = (text: string) => text.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
  const [inner, outer] = [plain(path), plain(written)];
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The stages of dvc.lock after `dvc repro`, and whether each was run: its entry is another one than before.
 *  @param before, after parsed dvc.lock; null when there was none */
export function rowsOfDvc(before: unknown, after: unknown): StageRow[] {
  const [old, now] = [lockedStages(before), lockedStages(after)];
  return Object.entries(now)
    .slice(0, mostStages)
    .map(([name, entry]) => ({
      name: name.slice(0, 100),
      result:
        Object.hasOwn(old, name) && canonicalJson(old[name]) === canonicalJson(entry) ? "unchanged" : "ran",
      seconds: null,
    }));
}

function lockedStages(lock: unknown): Record<string, unknown> {
  const stages = (lock as { stages?: unknown } | null)?.stages;
  return stages !== null && typeof stages === "object" ? (stages as Record<string, unknown>) : {};
}
