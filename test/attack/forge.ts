import { withManifest } from "../../src/core/handover/manifest.ts";
import type { EvaluationRecord } from "../../src/core/record/evaluation.ts";
import { sealEvaluation } from "../../src/core/record/seal.ts";

/** A record with other words in it, sealed anew: nobody can tell from the file alone that it was changed. */
export function forge(
  record: EvaluationRecord,
  change: (record: EvaluationRecord) => Partial<EvaluationRecord>,
): EvaluationRecord {
  const { schema: _, id: __, ...body } = { ...record, ...change(record) };
  return sealEvaluation(body);
}

/** Every gated metric better than the base's, and a decision that says pass. */
export function flattering({ metrics, decision }: EvaluationRecord): Partial<EvaluationRecord> {
  return {
    metrics: metrics.map((metric) => ({
      ...metric,
      ...{ status: "ok", candidate: 0.99, baseline: 0.91, delta: 0.08, pHarm: 1, pGain: 1e-9 },
      ...{ interval: { low: 0.07, high: 0.09, level: 0.9 }, verdict: "improved", note: "" },
    })),
    decision: { ...decision, result: "pass", reasons: [], warnings: [] },
  };
}

/** The files of the leg's folder and of its artifact. */
export function filesOf(record: EvaluationRecord): Map<string, Uint8Array> {
  return withManifest(new Map([["evaluation.json", new TextEncoder().encode(JSON.stringify(record))]]));
}

export function asTexts(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries([...files].map(([name, content]) => [name, new TextDecoder().decode(content)]));
}
