import type { EvaluationRecord, Reason } from "../../record/evaluation.ts";
import { type Block, paragraph } from "../block.ts";
import { caseOf } from "../case.ts";
import type { ReportInput } from "../input.ts";
import { metricNames } from "../phrase.ts";
import { asSentence, markdown } from "../prose.ts";
import { forkBlocks } from "./fork.ts";
import { overrideBlocks } from "./overrides.ts";
import { pendingBlocks } from "./pending.ts";

/** What a reader must know before any number: a fork, changed rules, verdicts judged again. */
export function contextBlocks(input: ReportInput): Block[] {
  return [
    ...forkBlocks(input),
    ...overrideBlocks(input),
    ...pendingBlocks(input),
    ...bullets(
      "**This pull request changes the rules it is judged by.** The base's rules were used; merged, it would change:",
      input.policyChanged,
    ),
    ...bullets(
      "**Judged again with the base's rules**, some verdicts came out otherwise than recorded:",
      input.overridden,
    ),
  ];
}

/** Reasons and warnings that the first line has no room for. */
export function reasonsBlock(record: EvaluationRecord): Block[] {
  const { reasons, warnings, result } = record.decision;
  const which = caseOf(record);
  const isTold = ({ code, metric }: Reason) => result === "fail" && code === "regressed" && metric !== null;
  const untold = ["fail", "no-evidence"].includes(result)
    ? reasons.slice(1).flatMap((reason) => (isTold(reason) ? [] : [reason.text]))
    : [];
  const warned = which === "suspected" ? [] : warnings;
  return bullets("", [...untold, ...warned], metricNames(record));
}

function bullets(lead: string, items: readonly string[], names: readonly string[] = []): Block[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, 12).map((item) => `- ${markdown(asSentence(item, names))}`);
  const more = items.length > 12 ? [`- ${items.length - 12} more are in the full report.`] : [];
  const list = [...shown, ...more].join("\n");
  return [paragraph(lead === "" ? list : `${lead}\n\n${list}`)];
}
