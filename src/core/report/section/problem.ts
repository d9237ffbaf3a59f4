import { type Block, paragraph } from "../block.ts";
import { fenced } from "../encode.ts";
import type { ReportProblem } from "../input.ts";
import { nameOf } from "../phrase.ts";
import { asSentence, markdown, type Prose } from "../prose.ts";
import type { Statement } from "../statement.ts";

/** A model without a record, in the words of a first line. */
export function problemState(problem: ReportProblem): Statement {
  return {
    verdict: ["No evidence: ", ...nameOf(problem), " gave no result."],
    detail: problemDetail(problem),
  };
}

function problemDetail({ message }: ReportProblem): Prose {
  return [...asSentence(message), " A missing result is not a pass."];
}

/** What to do: a sentence, or the YAML to write. */
export function problemBlocks({ hint }: ReportProblem): Block[] {
  if (hint.trim() === "") return [];
  if (!hint.trim().includes("\n"))
    return [paragraph(markdown([{ strong: ["To mend it:"] }, " ", ...asSentence(hint)]))];
  const [lead, yaml] = splitHint(hint.trim());
  return [
    paragraph(
      markdown([{ strong: ["To mend it:"] }, ...(lead === "" ? [] : ([" ", { sentence: lead }] as const))]),
    ),
    paragraph(fenced(yaml, "yaml")),
  ];
}

/** A first line that is a sentence introduces the YAML under it. */
export function splitHint(hint: string): [lead: string, yaml: string] {
  const at = hint.indexOf("\n");
  const first = hint.slice(0, at).trim();
  const isSentence = /\s\S+\s/.test(first) && !/^[\w.-]+:(\s|$)/.test(first) && !first.startsWith("- ");
  return isSentence ? [first, hint.slice(at + 1).replace(/^\s*\n/, "")] : ["", hint];
}
