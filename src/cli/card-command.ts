import { modelCard } from "../core/inputs/collaboration.ts";
import { everyActionInputs } from "../core/inputs/every-action.ts";
import type { Command } from "./help.ts";

export const cardInputs = {
  "model-card": modelCard,
  model: { ...everyActionInputs.model, whenEmpty: "every model that has a record" },
  config: everyActionInputs.config,
  records: everyActionInputs.records,
  "working-directory": everyActionInputs["working-directory"],
} as const;

export const cardCommand: Command = {
  does: "Writes or renews the model card from the records of this folder.",
  example: "evenhand card --model-card docs/model-card.md",
  inputs: cardInputs,
  answers: ["json"],
};
