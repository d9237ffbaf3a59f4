import { z } from "zod";
import { canonicalJson } from "../digest.ts";
import { type EvaluationRecord, type MetricRecord, nameSchema } from "./evaluation.ts";
import { type SealedKind, seal } from "./sealed.ts";
import { changeSchema } from "./training.ts";
import { directions, results, tasks, verdicts } from "./words.ts";

/** One line of the history stays below this many bytes, so that a long history is still one small file. */
export const largestEntry = 8 * 1024;
const mostMetrics = 100;
const mostChanges = 8;

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const count = z.int().nonnegative();

export const historyMetricSchema = z.strictObject({
  name: z.string().min(1).max(200),
  direction: z.enum(directions),
  value: z.number().nullable(),
  verdict: z.enum(verdicts).optional().describe("against its own baseline"),
  gated: z.literal(true).optional().describe("it took part in the decision"),
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
  changes: z
    .array(z.strictObject({ kind: changeSchema.shape.kind, name: z.string().max(200) }))
    .max(mostChanges)
    .optional()
    .describe("what had changed since its baseline, data first; absent when nothing is known to have"),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const historyKind: SealedKind<HistoryEntry> = {
  schema: "evenhand/history/v1",
  shape: historyEntrySchema,
  verb: "evaluate",
};

/** The extract of a record that the history keeps; null when no run and no commit stand behind it. What does not fit
 *  into 8 KiB goes: first what a page would only show, then the last metrics; so do those beyond the hundredth. */
export function historyEntryOf(record: EvaluationRecord): HistoryEntry | null {
  const { run, candidate, model, leg, task, createdAt, id, receipt, decision } = record;
  if (run === null || candidate.tested === null) return null;
  const all = [...record.metrics, ...record.guardrails]
    .filter(({ name }) => name.length <= 200)
    .slice(0, mostMetrics);
  const body = {
    schema: "evenhand/history/v1" as const,
    ...{ model, leg, sha: candidate.tested, task, createdAt, record: id, rows: candidate.rows },
    run: { id: run.id, attempt: run.attempt, url: run.url.slice(0, 1000) },
    receipt: { evalSet: receipt.evalSet, metrics: receipt.metrics },
    modelFile: candidate.model === null ? null : { ...candidate.model },
    result: decision.result,
  };
  const changes = changesOf(record);
  const told = { ...body, metrics: all.map(toldMetric), ...(changes.length === 0 ? {} : { changes }) };
  if (fits(told)) return seal(historyKind, told);
  const metrics = all.map(({ name, direction, candidate: value }) => ({ name, direction, value }));
  while (metrics.length > 0 && !fits({ ...body, metrics })) metrics.pop();
  return seal(historyKind, { ...body, metrics });
}

function toldMetric({ name, direction, candidate: value, verdict, gated }: MetricRecord) {
  return { name, direction, value, verdict, ...(gated ? { gated: true as const } : {}) };
}

/** Data is named first: it is what a reader of a course looks for when a number has moved. */
function changesOf({ changes = [] }: EvaluationRecord): NonNullable<HistoryEntry["changes"]> {
  const isData = ({ kind }: { kind: string }) => kind === "input";
  return [...changes.filter(isData), ...changes.filter((one) => !isData(one))]
    .slice(0, mostChanges)
    .map(({ kind, name }) => ({ kind, name: name.slice(0, 200) }));
}

/** With room for the id. */
function fits(body: unknown): boolean {
  return new TextEncoder().encode(canonicalJson(body)).length <= largestEntry - 100;
}
