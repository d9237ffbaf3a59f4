import { type Block, paragraph } from "../block.ts";
import { wordOfCase } from "../case.ts";
import { code } from "../encode.ts";
import { counted } from "../number.ts";
import type { Push } from "../pushes.ts";
import { wordText } from "../verdict-words.ts";

const shown = 6;

/** The pull request's pushes, one line each, the newest first; nothing for the first one. */
export function pushesBlock(pushes: readonly Push[]): Block[] {
  if (pushes.length < 2) return [];
  const lines = pushes
    .slice(0, shown)
    .map(({ sha, verdict }) => `${code(sha.slice(0, 7))} ${wordText(wordOfCase(verdict))}`);
  const left = pushes.length - shown;
  const rest = left > 0 ? [`${counted(left, "earlier push", "earlier pushes")}`] : [];
  return [paragraph(`<sub><b>Pushes</b><br>${[...lines, ...rest].join("<br>")}</sub>`)];
}
