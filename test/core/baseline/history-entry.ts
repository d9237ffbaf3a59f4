import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import { type HistoryEntry, historyEntryOf } from "../../../src/core/record/history.ts";
import { evaluationRecord } from "./evaluation-record.ts";

export const evalSetOf = (letter: string) => `sha256:${letter.repeat(64)}`;

/** A line of the history of `fraud`. */
export function historyEntry(fields: {
  sha: string;
  run?: number;
  leg?: string;
  model?: string;
  evalSet?: string | null;
  values?: Readonly<Record<string, number | null>>;
  modelFile?: EvaluationRecord["candidate"]["model"];
}): HistoryEntry {
  const { sha, run = 1, leg = "default", model = "fraud", evalSet = null, values = { auc: 0.9 } } = fields;
  const record = evaluationRecord({ tested: sha, leg, model });
  const metric = (name: string, candidate: number | null) =>
    ({ name, direction: "higher", candidate }) as EvaluationRecord["metrics"][number];
  return historyEntryOf({
    ...record,
    candidate: { ...record.candidate, model: fields.modelFile ?? null },
    receipt: { ...record.receipt, evalSet },
    metrics: Object.entries(values).map(([name, value]) => metric(name, value)),
    run: {
      repository: "acme/digits",
      workflow: "model",
      id: run,
      attempt: 1,
      event: "push",
      url: `https://github.com/acme/digits/actions/runs/${run}`,
    },
  })!;
}
