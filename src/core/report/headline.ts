import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import { type Case, caseOf, caseWord, gatedOf } from "./case.ts";
import { clipped } from "./encode.ts";
import { figuresOf } from "./figures.ts";
import { change } from "./phrase.ts";
import { plainly } from "./prose.ts";
import { stateOf } from "./statement.ts";

/** Under 100 characters unless more are asked for, for a check's title and an output: shape, word, numbers.
 *  @example headline(record) // "▼ regressed: roc_auc 0.9732 → 0.9570 (−0.0162, allowed −0.0050), +2 gated" */
export function headline(record: EvaluationRecord, units = 99): string {
  const { shape, word } = caseWord(record);
  return clipped(`${shape} ${word}: ${tail(record)}`, units);
}

/** The metric that a line about a model shows. */
export function firstGated(record: EvaluationRecord): MetricRecord | undefined {
  return gatedOf(record)[0] ?? record.metrics[0];
}

function tail(record: EvaluationRecord): string {
  const gated = gatedOf(record);
  const first = gated.find((metric) => metric.verdict === leading[caseOf(record)]);
  if (first === undefined || first.delta === null || first.name.length > 32) {
    return plainly(stateOf(record).detail);
  }
  const { delta, allowed } = figuresOf(first);
  const same = gated.filter((metric) => metric.verdict === first.verdict).length - 1;
  const more = same === 0 ? "" : `, +${same} gated`;
  const bound = first.verdict === "improved" ? delta : `${delta}, allowed ${allowed}`;
  return `${plainly(change(first))} (${bound})${more}`;
}

const leading: Partial<Record<Case, MetricRecord["verdict"]>> = {
  regressed: "regressed",
  improved: "improved",
  suspected: "inconclusive",
  inconclusive: "inconclusive",
  undecided: "inconclusive",
  "not-proved": "inconclusive",
};
