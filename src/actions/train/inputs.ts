import type { TuneConfig } from "../../core/config/tune-schema.ts";
import { defaulted, type InputValues, type OutputTable, optional } from "../../core/inputs/definition.ts";
import { everyActionInputs, everyActionOutputs, legOf } from "../../core/inputs/every-action.ts";
import { parseInputs } from "../../core/inputs/parse.ts";
import { boolean, choice, integer, list, path, text } from "../../core/inputs/types.ts";
import {
  amountType,
  commandType,
  durationType,
  outputsType,
  patternsType,
} from "../../core/train/input-types.ts";
import { seedsType } from "../../core/train/seeds.ts";
import { checkStages, commandOfStages, inputsOfStages, type Stages } from "../../core/train/stages.ts";
import { UserError } from "../../errors.ts";

const { config, model, leg, records, matrix } = everyActionInputs;
const token = everyActionInputs["github-token"];
const days = everyActionInputs["retention-days"];

export const trainInputs = {
  command: optional(commandType, {
    description: "The training command: text for bash, or a JSON list of a program and its arguments.",
    whenEmpty: "from the configuration, else refused: there is nothing to run",
    example: "python train.py",
  }),
  inputs: optional(patternsType, {
    description:
      "Files that the training reads, as paths and patterns, one a line; their digests are recorded.",
    whenEmpty: "from the configuration, else no digests of inputs",
    example: "src/**",
  }),
  outputs: optional(outputsType, {
    description:
      "What the command must write, as `name=path`, one a line; `model`, `predictions` and `metrics` are known names.",
    whenEmpty: "from the configuration, else nothing is expected",
    example: "model=out/model.onnx",
  }),
  params: optional(path, {
    description: "A JSON or YAML file of parameters, which the command finds in EVENHAND_PARAMS as JSON.",
    whenEmpty: "from the configuration, else no parameters",
    example: "params.yaml",
  }),
  checkpoints: optional(path, {
    description:
      "The folder in which the command keeps checkpoints, and finds them as EVENHAND_CHECKPOINTS: those of an attempt that failed, took too long or was cancelled come back in the next attempt.",
    whenEmpty: "from the configuration, else checkpoints are private to the run and removed after it",
    example: "checkpoints",
  }),
  "checkpoint-interval": optional(durationType, {
    description:
      "How often checkpoints are stored in the cache while the command runs, for machines that may vanish; each time is an entry of the cache.",
    whenEmpty: "from the configuration, else they are stored at the end of a step that did not succeed",
    example: "10m",
  }),
  seeds: defaulted<readonly number[]>(seedsType, "[0]", {
    description:
      "How often to train, each time with another EVENHAND_SEED, or the seeds themselves as a JSON list or one a line.",
    example: "5",
  }),
  mode: defaulted(choice("run", "plan", "trial", "collect"), "run", {
    description:
      "`run` does everything here; of a tuning `plan` writes the trials for a matrix, `trial` runs one, `collect` picks the best.",
    example: "plan",
  }),
  trial: optional(integer(0, 999), {
    description: "The number of the trial that `mode: trial` runs.",
    whenEmpty: "refused in `mode: trial`",
    example: "3",
  }),
  "max-parallel": defaulted<number>(integer(1, 64), "1", {
    description: "How many seeds or trials run at once on this machine.",
    example: "4",
  }),
  timeout: defaulted<number>(durationType, "6h", {
    description: "How long the command may take before it is ended, with all that it started.",
    example: "90m",
  }),
  "cost-per-hour": optional(amountType, {
    description:
      "What an hour of this machine costs, in your currency: the cost of the run is estimated from it.",
    whenEmpty: "from the configuration, else no cost is estimated",
    example: "0.48",
  }),
  "skip-unchanged": defaulted(boolean, "true", {
    description:
      "Whether the result of an earlier run is taken when nothing has changed that it depends on; needs `inputs`.",
    example: "false",
  }),
  "environment-allow": optional(list, {
    description:
      "Names of environment variables that the result depends on, one a line: another value trains again. Never name a secret.",
    whenEmpty: "from the configuration, else no variable counts",
    example: "CUDA_VERSION",
  }),
  "unsafe-model": defaulted(choice("show", "fail"), "show", {
    description:
      "`fail` refuses a model whose loading can run code that it brings (a pickle, for one), or whose format is not known.",
    example: "fail",
  }),
  engine: defaulted(choice("local", "ray", "kubernetes", "command"), "local", {
    description:
      "Where the command runs: on this machine, on a Ray or Kubernetes cluster, or by commands of yours.",
    example: "ray",
  }),
  "engine-options": optional(text, {
    description: "Options of the engine as YAML; docs/engines.md lists them.",
    whenEmpty: "from the configuration, else the engine's defaults",
    example: "{address: http://head:8265, gpus: 1}",
  }),
  "upload-model": defaulted(boolean, "true", {
    description:
      "Whether the output `model` becomes an artifact, so that a later run can score other rows with it.",
    example: "false",
  }),
  config,
  model,
  leg,
  records,
  "working-directory": everyActionInputs["working-directory"],
  "github-token": token,
  "retention-days": days,
  matrix,
} as const;

export const trainOutputs = {
  result:
    "`pass` when the command succeeded and wrote its outputs, `no-evidence` when trials of a sweep are missing; otherwise empty.",
  reasons: "Why it did not succeed, as a JSON list of at most 16 KiB.",
  record: everyActionOutputs.record,
  "record-digest": everyActionOutputs["record-digest"],
  summary: everyActionOutputs.summary,
  "model-digest": "The sha256 of the model file, or of the model folder's list of files.",
  "model-path": "The absolute path of the model.",
  "model-artifact": "The name of the artifact that carries the model; empty when it was not uploaded.",
  "predictions-path": "The absolute path of the predictions.",
  matrix: "Of `mode: plan`, the trials as JSON for `strategy.matrix`.",
  metrics: "The metrics that the command reported, as a JSON object by name.",
  skipped: "`true` when nothing had changed, and the result is that of an earlier run.",
  "duration-seconds": "How long the command took.",
  cost: "The estimated cost of the run; empty when `cost-per-hour` is not known.",
} as const satisfies OutputTable;

type Values = InputValues<typeof trainInputs>;
/** Typed inputs of train; `timeout` is in seconds. */
export type TrainInputs = Omit<Values, "command" | "matrix" | "leg" | "model"> & {
  command: string | readonly string[];
  leg: string;
  model: string;
  /** Instead of one command; of the configuration alone. */
  stages: Stages | null;
  /** Of the configuration alone; null: nothing is tuned. */
  tune: TuneConfig | null;
};

/** What only the configuration can say. */
export interface Configured {
  readonly stages?: Stages | null;
  readonly tune?: TuneConfig | null;
}

/** @param configured a command that is given wins over stages
 *  @throws UserError `input-invalid` that lists every problem. */
export function parseTrainInputs(
  raw: Readonly<Record<string, string>>,
  { stages = null, tune = null }: Configured = {},
): TrainInputs {
  const { matrix: values, command, inputs, ...rest } = parseInputs(trainInputs, raw);
  checkMode(rest, tune);
  refuseElsewhere(rest, { stages: command === null ? stages : null, tune });
  const leg = legOf(rest.leg, rest.mode === "trial" ? withoutTrial(values) : values);
  const common = { ...rest, leg, model: rest.model ?? "default", tune };
  if (command !== null) return { ...common, inputs, command, stages: null };
  if (stages === null) {
    throw new UserError({
      code: "input-invalid",
      message: "the input `command` is empty: there is nothing to run",
      hint: "for example `command: python train.py`, here or under `train:` in evenhand.yml",
      input: "command",
    });
  }
  refuseRepeatedStages(common);
  if (stages === "dvc") return { ...common, inputs, command: ["dvc", "repro"], stages };
  checkStages(stages, rest.outputs ?? []);
  const read = [...new Set([...(inputs ?? []), ...inputsOfStages(stages)])];
  return { ...common, inputs: read, command: commandOfStages(stages), stages };
}

/** Stages keep one result each; several runs of them would write over each other. */
function refuseRepeatedStages({ seeds, tune }: Pick<TrainInputs, "seeds" | "tune">): void {
  if (seeds.length === 1 && tune === null) return;
  throw new UserError({
    code: "input-invalid",
    message: `\`stages\` run once, and ${tune === null ? `${seeds.length} seeds are asked for` : "there is something to tune"}`,
    hint: "give the training one `command`, and prepare its data in a step before it",
    input: tune === null ? "seeds" : "mode",
  });
}

/** What needs the files of a run while it goes on, or between two runs. */
function refuseElsewhere(
  given: Pick<Values, "engine" | "checkpointInterval">,
  { stages, tune }: Configured,
): void {
  const { engine, checkpointInterval } = given;
  if (engine === "local") return;
  if (checkpointInterval !== null) {
    throw new UserError({
      code: "input-invalid",
      message: `\`checkpoint-interval\` stores what lies on this machine, and the engine is ${engine}`,
      hint: "leave it out: the command itself can write checkpoints to a storage that the cluster reaches",
      input: "checkpoint-interval",
    });
  }
  const what = stages
    ? "`stages` run"
    : tune?.sampler === "hyperband"
      ? "`sampler: hyperband` stops trials"
      : null;
  if (what === null) return;
  throw new UserError({
    code: "input-invalid",
    message: `${what} on this machine, and the engine is ${engine}`,
    hint: stages
      ? "give the training one `command`"
      : "take `sampler: random` or `sampler: grid`, or `engine: local`",
    input: "engine",
  });
}

function checkMode({ mode, trial }: Pick<Values, "mode" | "trial">, tune: TuneConfig | null): void {
  if (mode !== "run" && tune === null) {
    throw new UserError({
      code: "input-invalid",
      message: `the input \`mode\` is ${mode}, and there is nothing to tune`,
      hint: "name the parameters to try under `train: tune:` in evenhand.yml",
      input: "mode",
    });
  }
  if ((mode === "trial") === (trial !== null)) return;
  throw new UserError({
    code: "input-invalid",
    message:
      trial === null
        ? "`mode: trial` needs the input `trial`"
        : `\`mode: ${mode}\` has no use for the input \`trial\``,
    hint: "for example `with: {mode: trial, trial: 3}`; in a matrix the number is `matrix.trial`",
    input: "trial",
  });
}

/** All trials of a matrix belong to the leg that planned them. */
function withoutTrial(matrix: unknown): unknown {
  if (matrix === null || typeof matrix !== "object") return matrix;
  return Object.fromEntries(Object.entries(matrix).filter(([name]) => name !== "trial"));
}
