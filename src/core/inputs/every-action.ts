import { canonicalJson, sha256 } from "../digest.ts";
import { defaulted, type OutputTable, optional } from "./definition.ts";
import { choice, integer, json, name, path, text } from "./types.ts";

/** Inputs that every action has, under the same name and meaning. */
export const everyActionInputs = {
  config: defaulted(path, "evenhand.yml", {
    description: "The configuration file; it may be absent.",
    example: "ml/evenhand.yml",
  }),
  model: optional(name, {
    description: "The model of the configuration that this is about.",
    whenEmpty: "the only model, or `default`",
    example: "fraud",
  }),
  leg: optional(name, {
    description: "The name of this leg of a matrix, which keeps its results apart.",
    whenEmpty: "a short hash of the matrix, or `default` without one",
    example: "seed-3",
  }),
  records: defaulted(path, ".evenhand", {
    description: "The folder in which actions of one job hand records to each other.",
    example: "out/evenhand",
  }),
  "working-directory": defaulted(path, ".", {
    description: "The folder that paths start from.",
    example: "models/fraud",
  }),
  "github-token": optional(text, {
    description: "The token that reads artifacts and writes the comment and the check.",
    whenEmpty: "nothing is read from GitHub or written to it",
    example: "a token",
    expression: "github.token",
  }),
  matrix: optional(json, {
    description: "The matrix values of the job, as JSON; leave it as it is.",
    whenEmpty: "no matrix",
    example: '{"seed": 3}',
    expression: "toJSON(matrix)",
  }),
  "retention-days": optional(integer(1, 400), {
    description: "How many days the uploaded artifacts are kept.",
    whenEmpty: "the repository's setting",
    example: "30",
  }),
} as const;

/** Shared by the actions that have a gate. */
export const failOn = defaulted(choice("gate", "never"), "gate", {
  description: "Whether a closed gate fails this step, or a later one decides from the outputs.",
  example: "never",
});

/** Outputs that every action has. */
export const everyActionOutputs = {
  result: "What came of it: `pass`, `fail`, `no-evidence` or `no-baseline`.",
  reasons: "Why, worst first, as a JSON list of at most 16 KiB.",
  record: "The path of the record that was written.",
  "record-artifact": "The name of the artifact that carries the record; empty when it was not uploaded.",
  "record-digest": "The sha256 of the record.",
  summary: "The outcome in one line.",
} as const satisfies OutputTable;

/** The leg's name: the one given, else `default` without a matrix, else the first 8 hex digits of the sha256 of
 *  the matrix as canonical JSON, so that the order of its keys does not matter. */
export function legOf(leg: string | null, matrix: unknown): string {
  if (leg !== null) return leg;
  const isEmpty = matrix === null || (typeof matrix === "object" && Object.keys(matrix).length === 0);
  return isEmpty ? "default" : sha256(canonicalJson(matrix)).slice("sha256:".length, "sha256:".length + 8);
}
