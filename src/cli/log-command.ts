import { defaulted, optional } from "../core/inputs/definition.ts";
import { everyActionInputs } from "../core/inputs/every-action.ts";
import { integer, path, text } from "../core/inputs/types.ts";
import type { Command } from "./help.ts";

export const logInputs = {
  model: { ...everyActionInputs.model, whenEmpty: "every model" },
  environment: optional(text, {
    description: "The environment that this is about.",
    whenEmpty: "every environment",
    example: "production",
  }),
  limit: defaulted(integer(1, 100_000), "20", {
    description: "How many entries, newest first.",
    example: "100",
  }),
  file: optional(path, {
    description: "A ledger.jsonl to read instead of the repository's.",
    whenEmpty: "`refs/evenhand/ledger`, fetched from origin",
    example: "ledger.jsonl",
  }),
  "working-directory": everyActionInputs["working-directory"],
} as const;

export const logCommand: Command = {
  does: "Prints what was deployed: who, what, when, why, and on what evidence.",
  example: "evenhand log --environment production",
  inputs: logInputs,
  answers: ["md", "json"],
};
