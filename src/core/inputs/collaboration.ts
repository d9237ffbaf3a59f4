import { defaulted, optional } from "./definition.ts";
import { boolean, choice, path } from "./types.ts";

export const siteFolder = defaulted(path, "site", {
  description: "The folder that the site is written into; what else is in there stays.",
  example: "_site",
});

export const modelCard = optional(path, {
  description: "The model card that is written; in a file that is there, people's own text stays.",
  whenEmpty: "from the configuration, else `MODEL_CARD.md`",
  example: "docs/model-card.md",
});

/** What `action-report` writes, beside or instead of a report. */
export const collaborationInputs = {
  write: defaulted(choice("report", "site", "card", "letter"), "report", {
    description:
      "What is written: the `report` of this run, the static `site` of the whole history, the `card` of this run's models, or the weekly `letter`, one issue that is kept up to date.",
    example: "site",
  }),
  folder: siteFolder,
  "model-card": modelCard,
  propose: defaulted(boolean, "false", {
    description:
      "Whether `write: card` opens a pull request with the renewed card, or renews the one that is open; on the default branch alone.",
    example: "true",
  }),
} as const;

export const collaborationOutputs = {
  written:
    "What `write` wrote: the path of the site's folder or of the card, or the address of its pull request, or the address of the letter's issue; empty for a report.",
} as const;
