import { defaulted } from "../core/inputs/definition.ts";
import { everyActionInputs } from "../core/inputs/every-action.ts";
import { boolean } from "../core/inputs/types.ts";

export const initInputs = {
  "working-directory": everyActionInputs["working-directory"],
  write: defaulted(boolean, "false", {
    description: "Writes the files; a file that is there is never changed.",
    example: "true",
  }),
} as const;

export const initCommand = {
  does: "Looks at a repository and drafts evenhand.yml and a workflow; shows them, writes with --write.",
  example: "evenhand init --write",
  inputs: initInputs,
  answers: [],
};
