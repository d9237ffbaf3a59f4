import { everyActionInputs } from "../core/inputs/every-action.ts";
import type { Command } from "./help.ts";

const { model, leg, records } = everyActionInputs;
const workingDirectory = everyActionInputs["working-directory"];

export const explainInputs = { model, leg, records, "working-directory": workingDirectory } as const;

export const explainCommand: Command = {
  does: "Says why a result is what it is, and what would have changed it.",
  example: "evenhand explain  (or one record: evenhand explain .evenhand/fraud/default/evaluation.json)",
  inputs: explainInputs,
  answers: ["md", "json"],
};
