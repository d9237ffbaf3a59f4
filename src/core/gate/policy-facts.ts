import type { ModelSafety } from "../model/safety.ts";
import type { EvaluationRecord } from "../record/evaluation.ts";
import type { Task } from "../record/words.ts";
import type { Outputs, Rows } from "../table/scored.ts";

/** What the choice of default metrics depends on. */
export interface PolicyFacts {
  readonly task: Task;
  /** The candidate has a score column. */
  readonly hasScore: boolean;
  /** Every score lies in [0, 1]. */
  readonly probabilistic: boolean;
  /** Share of the rows in the largest class, 0…1; 0 when there are no classes. */
  readonly majorityShare: number;
  /** Names of the metrics that the candidate has, a value or not. */
  readonly available: readonly string[];
  /** Of the candidate's model file; left out when it has none. */
  readonly modelSafety?: ModelSafety;
}

/** What is known of loading a model file; never looked at is unsafe.
 *  @param known null: there is no model file */
export function safetyFacts(known: { readonly safety?: ModelSafety | undefined } | null): {
  readonly modelSafety?: ModelSafety;
} {
  if (known === null) return {};
  return { modelSafety: known.safety ?? { safe: false, why: "nothing is recorded of what loading it runs" } };
}

/** The facts of rows at hand. O(n). */
export function factsOfRows(rows: Rows, outputs: Outputs, available: readonly string[]): PolicyFacts {
  return {
    task: rows.task,
    hasScore: outputs.score !== null,
    probabilistic: outputs.score !== null && outputs.probabilistic,
    majorityShare: largestShare(classCounts(rows)),
    available,
  };
}

function classCounts({ classes, label }: Rows): number[] {
  const counts = new Array<number>(classes.length).fill(0);
  if (classes.length === 0) return counts;
  for (let row = 0; row < label.length; row++) counts[label[row]!] = (counts[label[row]!] ?? 0) + 1;
  return counts;
}

/** The same facts from a stored record, so that it can be judged again without its rows. */
export function factsOfRecord(record: EvaluationRecord): PolicyFacts {
  const { task, facts, metrics, guardrails, candidate, training } = record;
  return {
    task,
    ...facts,
    available: [...metrics, ...guardrails].map((metric) => metric.name),
    ...safetyFacts(candidate.model === null ? null : { safety: training?.modelSafety }),
  };
}

function largestShare(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : counts.reduce((most, count) => Math.max(most, count), 0) / all;
}
