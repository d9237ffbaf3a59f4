import { defaulted, type InputValues, type OutputTable, optional } from "../../core/inputs/definition.ts";
import { everyActionInputs, everyActionOutputs, legOf } from "../../core/inputs/every-action.ts";
import { parseInputs } from "../../core/inputs/parse.ts";
import { boolean, path } from "../../core/inputs/types.ts";
import { commandType, durationType, outputsType, patternsType } from "../../core/train/input-types.ts";
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
  timeout: defaulted<number>(durationType, "6h", {
    description: "How long the command may take before it is ended, with all that it started.",
    example: "90m",
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
  result: "`pass` when the command succeeded and wrote its outputs; otherwise empty.",
  reasons: "Why it did not succeed, as a JSON list of at most 16 KiB.",
  record: everyActionOutputs.record,
  "record-digest": everyActionOutputs["record-digest"],
  summary: everyActionOutputs.summary,
  "model-digest": "The sha256 of the model file, or of the model folder's list of files.",
  "model-path": "The absolute path of the model.",
  "model-artifact": "The name of the artifact that carries the model; empty when it was not uploaded.",
  "predictions-path": "The absolute path of the predictions.",
  metrics: "The metrics that the command reported, as a JSON object by name.",
  "duration-seconds": "How long the command took.",
} as const satisfies OutputTable;

type Values = InputValues<typeof trainInputs>;
/** Typed inputs of train; `timeout` is in seconds. */
export type TrainInputs = Omit<Values, "leg" | "matrix" | "command" | "model"> & {
  command: string | readonly string[];
  leg: string;
  model: string;
};

/** @throws UserError `input-invalid` that lists every problem. */
export function parseTrainInputs(raw: Readonly<Record<string, string>>): TrainInputs {
  const { matrix: values, command, ...rest } = parseInputs(trainInputs, raw);
  if (command === null) {
    throw new UserError({
      code: "input-invalid",
      message: "the input `command` is empty: there is nothing to run",
      hint: "for example `command: python train.py`, here or under `train:` in evenhand.yml",
      input: "command",
    });
  }
  return { ...rest, command, leg: legOf(rest.leg, values), model: rest.model ?? "default" };
}
