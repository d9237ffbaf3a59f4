import { withManifest } from "../../../src/core/handover/manifest.ts";
import { type EvaluationRecord, evaluationSchema } from "../../../src/core/record/evaluation.ts";

const digest = `sha256:${"0".repeat(64)}`;

/** A small valid evaluation record. */
export function evaluationRecord(fields: {
  tested: string | null;
  model?: string;
  leg?: string;
}): EvaluationRecord {
  return evaluationSchema.parse({
    schema: "evenhand/evaluation/v1",
    id: digest,
    model: fields.model ?? "fraud",
    leg: fields.leg ?? "default",
    task: "binary",
    tool: { name: "evenhand", version: "0.1.0" },
    createdAt: "2026-11-20T00:00:00Z",
    run: null,
    policy: { source: "built-in", sha: null, digest: null },
    candidate: {
      sha: fields.tested,
      tested: fields.tested,
      source: "out/predictions.csv",
      rows: 100,
      model: null,
      predictions: null,
      bound: "none",
    },
    baseline: {
      status: "none",
      sha: null,
      source: "none",
      distance: null,
      ageDays: null,
      rows: null,
      base: null,
      looked: [],
    },
    receipt: { evalSet: null, metrics: digest },
    differs: [],
    causes: [],
    facts: { hasScore: false, probabilistic: false, majorityShare: 0.6 },
    columns: {},
    positive: null,
    threshold: null,
    metrics: [],
    guardrails: [],
    slices: [],
    flips: null,
    confusion: null,
    dropped: { unlabelled: 0, candidateOnly: 0, baselineOnly: 0 },
    notes: [],
    overrides: [],
    decision: { mode: "guard", strict: false, result: "no-baseline", reasons: [], warnings: [] },
  });
}

/** The record as an artifact's files, manifest included. */
export function recordArtifact(record: unknown): Map<string, Uint8Array> {
  return withManifest(new Map([["evaluation.json", new TextEncoder().encode(JSON.stringify(record))]]));
}
