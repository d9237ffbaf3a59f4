import type { EvaluationRecord } from "../record/evaluation.ts";
import type { Task } from "../record/words.ts";
import { address, visible } from "../report/encode.ts";

/** One entry of `model-index`, in the shape that huggingface_hub reads back. */
export interface IndexEntry {
  readonly name: string;
  readonly results: readonly {
    readonly task: { readonly type: string; readonly name: string };
    readonly dataset: {
      readonly type: string;
      readonly name: string;
      readonly args: { readonly rows: number; readonly digest?: string };
    };
    readonly metrics: readonly { readonly type: string; readonly value: number; readonly name: string }[];
    readonly source?: { readonly name: string; readonly url: string };
  }[];
}

const taskTypes: Record<Task, string> = {
  binary: "classification",
  multiclass: "classification",
  regression: "regression",
  ranking: "text-ranking",
  forecast: "time-series-forecasting",
  text: "text-generation",
  scalars: "other",
};

/** @param pipeline the card's own `pipeline_tag`, which knows what kind of input a model reads; null: the kind of problem
 *  stands for it
 *  @returns null when no metric has a value: the Hub takes no result without one */
export function indexEntry(
  record: EvaluationRecord,
  name: string,
  pipeline: string | null,
): IndexEntry | null {
  const { task, model, candidate, receipt, run } = record;
  const metrics = [...record.metrics, ...record.guardrails].flatMap(({ name: type, candidate: value }) =>
    value === null ? [] : [{ type: visible(type, 200), value, name: visible(type, 200) }],
  );
  if (metrics.length === 0) return null;
  const digest = receipt.evalSet === null ? {} : { digest: receipt.evalSet };
  const url = run === null ? null : address(run.url);
  return {
    name,
    results: [
      {
        task: { type: pipeline ?? taskTypes[task], name: task },
        dataset: {
          type: model,
          name: `evaluation set of ${model}`,
          args: { rows: candidate.rows, ...digest },
        },
        metrics,
        ...(url === null ? {} : { source: { name: `Evenhand record ${record.id}`, url } }),
      },
    ],
  };
}
