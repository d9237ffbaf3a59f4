import { acceptable } from "../../override/accept.ts";
import { shortSha } from "../../short-sha.ts";
import { type Block, paragraph } from "../block.ts";
import { code, text } from "../encode.ts";
import type { ReportInput } from "../input.ts";
import { listed, markdown, type Prose } from "../prose.ts";

const mostShown = 12;

/** Who accepted what, for which commit, and why; then how a closed gate could be accepted. */
export function overrideBlocks(input: ReportInput): Block[] {
  const accepted = input.records.flatMap((record) => record.overrides);
  const same = new Map(accepted.map((each) => [JSON.stringify([each.by, each.metrics, each.reason]), each]));
  if (same.size === 0) return [];
  const lines = [...same.values()].slice(0, mostShown).map(({ by, sha, metrics, reason }) => {
    const named = markdown(listed(metrics.map((name): Prose => [{ code: name }])));
    return `- ${named} on ${code(shortSha(sha))}, by ${code(by)}: ${text(reason)}`;
  });
  const more = same.size > mostShown ? [`- ${same.size - mostShown} more are in the full report.`] : [];
  return [paragraph(`**Accepted by a person, for this commit only:**\n\n${[...lines, ...more].join("\n")}`)];
}

/** The way on for a loss that somebody wants: one line, ready to be copied. */
export function offerBlocks(input: ReportInput): Block[] {
  const command = input.offersOverride === true ? offeredCommand(input) : null;
  if (command === null) return [];
  return [
    paragraph(
      `<sub>Meant? Somebody with write access can accept it for this commit: ${code(command, 200)}</sub>`,
    ),
  ];
}

/** The command that accepts what closes the gate, bound to the commit that this report is about; null: nothing does, or
 *  nothing that a person may accept. Names with spaces are written as a person must write them. */
function offeredCommand({ records, headSha }: ReportInput): string | null {
  const names = [...new Set(records.flatMap(acceptable))].slice(0, 5);
  if (names.length === 0) return null;
  const written = names.map((name) => (/^[\w.@/-]+$/.test(name) ? name : `\`${name.replaceAll("`", "")}\``));
  return `/evenhand override ${written.join(" ")} for ${shortSha(headSha)} because …`;
}
