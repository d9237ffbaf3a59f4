import { z } from "zod";
import { canonicalJson } from "../digest.ts";
import { type EvaluationRecord, nameSchema } from "./evaluation.ts";
import { type SealedKind, seal } from "./sealed.ts";
import { directions, results, tasks } from "./words.ts";

/** One line of the history stays below this many bytes, so that a long history is still one small file. */
export const largestEntry = 8 * 1024;
const mostMetrics = 100;

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const count = z.int().nonnegative();

export const historyMetricSchema = z.strictObject({
  name: z.string().min(1).max(200),
  direction: z.enum(directions),
  value: z.number().nullable(),
});

/** What the history keeps of one evaluation of an accepted commit: numbers and digests, never rows. */
export const historyEntrySchema = z.strictObject({
  schema: z.literal("evenhand/history/v1"),
  id: digest.describe("sha256 of this entry without the field"),
  model: nameSchema,
  leg: nameSchema,
  sha: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .describe("the commit that was evaluated"),
  task: z.enum(tasks),
  createdAt: z.iso.datetime(),
  run: z.strictObject({ id: count, attempt: count, url: z.string().max(1000) }),
  record: digest.describe("id of the evaluation record that this is an extract of"),
  rows: count,
  receipt: z.strictObject({ evalSet: digest.nullable(), metrics: digest }),
  modelFile: z
    .strictObject({ digest, bytes: count, where: z.string().max(1000) })
    .nullable()
    .describe("the model that was evaluated, when its training record named it"),
  result: z.enum(results),
  metrics: z.array(historyMetricSchema).max(mostMetrics),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const historyKind: SealedKind<HistoryEntry> = {
  schema: "evenhand/history/v1",
  shape: historyEntrySchema,
  verb: "evaluate",
};

/** The extract of a record that the history keeps; null when no run and no commit stand behind it. Metrics beyond the
 *  hundredth, or beyond 8 KiB, are left out: the last ones first. */
export function historyEntryOf(record: EvaluationRecord): HistoryEntry | null {
  const { run, candidate, model, leg, task, createdAt, id, receipt, decision } = record;
  if (run === null || candidate.tested === null) return null;
  const all = [...record.metrics, ...record.guardrails];
  const metrics = all
    .filter(({ name }) => name.length <= 200)
    .slice(0, mostMetrics)
    .map(({ name, direction, candidate: value }) => ({ name, direction, value }));
  const body = {
    schema: "evenhand/history/v1" as const,
    ...{ model, leg, sha: candidate.tested, task, createdAt, record: id, rows: candidate.rows },
    run: { id: run.id, attempt: run.attempt, url: run.url.slice(0, 1000) },
    receipt: { evalSet: receipt.evalSet, metrics: receipt.metrics },
    modelFile: candidate.model === null ? null : { ...candidate.model },
    result: decision.result,
    metrics,
  };
  while (metrics.length > 0 && bytesOf(body) > largestEntry - 100) metrics.pop();
  return seal(historyKind, body);
}

function bytesOf(body: unknown): number {
  return new TextEncoder().encode(canonicalJson(body)).length;
}
