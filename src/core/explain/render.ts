import { paragraph, renderBlocks } from "../report/block.ts";
import { visible } from "../report/encode.ts";
import { figuresOf } from "../report/figures.ts";
import { nameOf } from "../report/phrase.ts";
import { asSentence, markdown, type Prose, plainly } from "../report/prose.ts";
import { brokenLimit, isPointOnly, wordOf, wordText } from "../report/verdict-words.ts";
import type { Explanation, MetricExplanation } from "./explain.ts";
import { changeSentences, limitSentences, numberSentence, ruleSentence } from "./sentences.ts";

/** For a terminal: the result, then each metric with its rule, its numbers and what would have changed it. */
export function renderExplanationText(explanation: Explanation): string {
  const lines = [
    ...headOf(explanation).map(plainly),
    ...explanation.metrics.flatMap((each) => [
      "",
      `${visible(each.metric.name, 60)}: ${titleOf(each)}`,
      ...partsOf(each).map((part) => `  ${plainly(part)}`),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The same as markdown. */
export function renderExplanationMarkdown(explanation: Explanation): string {
  const blocks = [
    ...headOf(explanation).map((part) => paragraph(markdown(part))),
    ...explanation.metrics.flatMap((each) => [
      paragraph(`### ${markdown([{ code: each.metric.name }])}: ${titleOf(each)}`),
      paragraph(
        partsOf(each)
          .map((part) => `- ${markdown(part)}`)
          .join("\n"),
      ),
    ]),
  ];
  return `${renderBlocks(blocks)}\n`;
}

function headOf(explanation: Explanation): Prose[] {
  const { model, leg, result, exit, conclusion, when, reasons, warnings, metrics } = explanation;
  const names = metrics.map(({ metric }) => metric.name);
  const colours = { success: "green", failure: "red", neutral: "grey" };
  return [
    [...nameOf({ model, leg }), `: ${result}, ${colours[conclusion]}, exit code ${exit}.`],
    [`The rule of this result: ${when}.`],
    ...reasons.map((reason): Prose => ["Reason: ", ...asSentence(reason, names)]),
    ...warnings.map((warning): Prose => ["Warning: ", ...asSentence(warning, names)]),
  ];
}

function titleOf({ metric, role, limits }: MetricExplanation): string {
  const broken = limits.some(({ held }) => !held);
  const limit = broken ? `${wordText(brokenLimit)}, ` : "";
  const word = broken && isPointOnly(metric) ? wordText(brokenLimit) : `${limit}${wordText(wordOf(metric))}`;
  const roles = {
    gated: "gated",
    proved: "to prove",
    guardrail: metric.gated ? "guardrail" : "guardrail, not gated",
  };
  return `${word} (${roles[role]})`;
}

function partsOf(each: MetricExplanation): Prose[] {
  const figures = figuresOf(each.metric);
  return [
    ruleSentence(each, figures),
    numberSentence(each, figures),
    ...limitSentences(each),
    ...changeSentences(each),
  ];
}
