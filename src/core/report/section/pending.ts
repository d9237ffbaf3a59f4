import { type Block, paragraph } from "../block.ts";
import type { CarriedModel, PendingModel, ReportInput } from "../input.ts";
import { counted } from "../number.ts";
import { listed, markdown, type Prose } from "../prose.ts";

/** @example pendingWords([router]) // "`router` is touched and has no result yet." */
export function pendingWords(pending: readonly PendingModel[]): Prose {
  const names = listed(
    pending.map(({ model }): Prose => [{ code: model }]),
    4,
  );
  const [are, have] = pending.length === 1 ? ["is", "has"] : ["are", "have"];
  return [...names, ` ${are} touched and ${have} no result yet.`];
}

/** Why one is missed, and what that does to the check. */
export function pendingSentence({ path, files, strict, model }: PendingModel): Prose {
  return [
    { strong: ["No result yet"] },
    " for ",
    { code: model },
    `: ${counted(files, "file")} under `,
    { code: path },
    ` changed, and no evaluation of it is here. The check ${strict ? "fails" : "stays neutral"} until one is.`,
  ];
}

/** A path that names nothing would leave its model untouched for good. */
export function lostPathSentence({ model, path }: CarriedModel): Prose {
  return [
    { strong: ["Nothing is at"] },
    " ",
    { code: path },
    ", neither at the base nor in this change, so that nothing can touch ",
    { code: model },
    ". Correct ",
    { code: `models.${model}.path` },
    " of the configuration.",
  ];
}

/** A line a model, before any number. */
export function pendingBlocks(input: Pick<ReportInput, "pending" | "carried">): Block[] {
  return pendingSentences(input).map((sentence) => paragraph(markdown(sentence)));
}

const most = 8;

export function pendingSentences({
  pending = [],
  carried,
}: Pick<ReportInput, "pending" | "carried">): Prose[] {
  const lost = carried.filter(({ pathExists }) => pathExists === false);
  return [...pending.map(pendingSentence), ...lost.map(lostPathSentence)].slice(0, most);
}
