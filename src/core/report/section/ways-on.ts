import type { EvaluationRecord } from "../../record/evaluation.ts";
import { type Block, paragraph, table } from "../block.ts";
import { isRed } from "../case.ts";
import { fenced } from "../encode.ts";
import { figuresOf } from "../figures.ts";
import { asSentence, markdown } from "../prose.ts";
import { hasFloor, limitOf, metricName } from "./metric-table.ts";

/** What differs, then what a person can do about it, safest first. */
export function notComparableBlocks(record: EvaluationRecord): Block[] {
  const differs = record.differs.slice(0, 20).map((text) => `- ${markdown(asSentence(text))}`);
  return [
    ...(differs.length === 0 ? [] : [paragraph(`**What differs**\n\n${differs.join("\n")}`)]),
    valueTable(record),
    paragraph(
      "**Ways on, safest first**\n\n" +
        "1. Merge the change of the evaluation set by itself; the base then has a result on it, and the model change can be compared.\n" +
        "2. Score the base's model on the new set yourself and name the file:",
    ),
    paragraph(fenced("with:\n  baseline: path/to/base-predictions.csv", "yaml")),
  ];
}

/** What happens after a first evaluation. */
export function firstRunBlocks(record: EvaluationRecord): Block[] {
  const strict = isRed(record)
    ? "`strict: true` makes a missing baseline red. "
    : "With `strict: true` in `evenhand.yml` a missing baseline is red. ";
  return [
    valueTable(record),
    paragraph(
      "**What happens next.** The workflow's run on the base branch keeps its result as the baseline; " +
        "pull requests after that are compared with it. " +
        strict +
        "To compare at once, give the base's predictions as a file: `baseline: path/to/base-predictions.csv`.",
    ),
  ];
}

/** The candidate's own values, with no difference beside them. */
function valueTable({ metrics, guardrails }: EvaluationRecord): Block {
  const shown = [
    ...metrics.filter((metric) => metric.gated),
    ...guardrails,
    ...metrics.filter((metric) => !metric.gated),
  ];
  const floors = shown.some(hasFloor);
  return table(
    floors ? ["metric", "this run", "hard limit"] : ["metric", "this run", ""],
    "lrl",
    shown.map((metric) => {
      const note = metric.floor === null ? (metric.gated ? "gated" : "") : limitOf(metric);
      return [metricName(metric), figuresOf(metric).candidate, floors ? limitOf(metric) : note];
    }),
  );
}
