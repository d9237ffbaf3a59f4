import { type Block, paragraph } from "../block.ts";
import { wordOfCase } from "../case.ts";
import { code } from "../encode.ts";
import { counted, signed } from "../number.ts";
import type { Push } from "../pushes.ts";
import { sparkline } from "../sparkline.ts";
import { wordText } from "../verdict-words.ts";

const shown = 6;

/** The pull request's pushes, one line each, the newest first; nothing for the first one. */
export function pushesBlock(pushes: readonly Push[]): Block[] {
  if (pushes.length < 2) return [];
  const lines = pushes
    .slice(0, shown)
    .map(
      ({ sha, verdict, margins }) =>
        `${code(sha.slice(0, 7))} ${wordText(wordOfCase(verdict))}${margins === undefined ? "" : `, ${inMargins(margins)}`}`,
    );
  const left = pushes.length - shown;
  const rest = left > 0 ? [`${counted(left, "earlier push", "earlier pushes")}`] : [];
  return [paragraph(`<sub><b>Pushes</b>${trend(pushes)}<br>${[...lines, ...rest].join("<br>")}</sub>`)];
}

function inMargins(margins: number): string {
  return `${signed(margins, 1)}\u00a0${Math.abs(margins) === 1 ? "margin" : "margins"}`;
}

/** The changes as bars, oldest first, when there are two to compare. */
function trend(pushes: readonly Push[]): string {
  const changes = pushes.flatMap(({ margins }) => margins ?? []).toReversed();
  return changes.length < 2
    ? ""
    : ` ${code(sparkline(changes))} change of the worst gated metric, oldest push first, taller is better`;
}
