import { siteFolder } from "../core/inputs/collaboration.ts";
import { everyActionInputs } from "../core/inputs/every-action.ts";
import type { Command } from "./help.ts";

export const siteInputs = {
  folder: siteFolder,
  "working-directory": everyActionInputs["working-directory"],
} as const;

export const siteCommand: Command = {
  does: "Writes a static site: metrics over commits, data changes, deployments, incidents.",
  example: "evenhand site --folder site",
  inputs: siteInputs,
  answers: ["json"],
};
