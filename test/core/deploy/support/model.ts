import { sha256 } from "../../../../src/core/digest.ts";
import { measure } from "../../../../src/core/evaluation/measure.ts";
import { choosePolicy } from "../../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../../src/core/gate/judge.ts";
import { withManifest } from "../../../../src/core/handover/manifest.ts";
import type { EvaluationRecord } from "../../../../src/core/record/evaluation.ts";
import type { StoredPredictions } from "../../../../src/core/record/predictions.ts";
import { sealEvaluation, type UnsealedEvaluation } from "../../../../src/core/record/seal.ts";
import { unpackPredictions } from "../../../../src/core/table/stored.ts";
import { writeStoredPredictions } from "../../../../src/formats/stored/predictions.ts";

export const repository = "acme/fraud";
export const modelDigest = (name: string) => sha256(`model ${name}`);

/** Numbers from a seed, the same on every machine (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Stored predictions of a binary model over the same 400 rows; `skill` 0…1 is how much the score follows the label. */
export function predictionsOf(skill: number, seed = 1, set = "a"): StoredPredictions {
  const n = 400;
  const truth = dice(7);
  const noise = dice(seed);
  const label = Array.from({ length: n }, () => (truth() < 0.4 ? 1 : 0));
  const score = label.map((y) =>
    Math.min(0.999, Math.max(0.001, 0.5 + (y - 0.5) * skill + (noise() - 0.5) * 0.5)),
  );
  return {
    schema: "evenhand/predictions/v1",
    ids: "hashed",
    rows: n,
    task: "binary",
    classes: ["0", "1"],
    positive: "1",
    threshold: 0.5,
    columns: {
      id: label.map((_, row) => sha256(`${set} row ${row}`).slice(7, 23)),
      label,
      prediction: score.map((p) => (p >= 0.5 ? 1 : 0)),
      score,
      weight: null,
      group: null,
    },
  };
}

export interface RecordFacts {
  readonly sha: string;
  readonly runId: number;
  readonly digest: string;
  readonly createdAt: string;
  readonly predictions?: StoredPredictions;
  readonly event?: string;
  readonly model?: string;
}

const measured = new Map<StoredPredictions, ReturnType<typeof measureStored>>();

function measureStored(predictions: StoredPredictions) {
  const scored = unpackPredictions(predictions);
  const measurement = measure({ candidate: { scored, scalars: null }, baseline: null }, null, undefined);
  return { ...measurement, ...judge(measurement.stats, choosePolicy(measurement.facts, null, "fraud")) };
}

const good = predictionsOf(0.4);

/** What evaluate would have written for these predictions, with nothing to compare with. */
export function recordOf(facts: RecordFacts): UnsealedEvaluation {
  const predictions = facts.predictions ?? good;
  const known = measured.get(predictions) ?? measureStored(predictions);
  measured.set(predictions, known);
  const event = facts.event ?? "push";
  const run = { repository, workflow: "ci", id: facts.runId, attempt: 1, event };
  return {
    model: facts.model ?? "fraud",
    leg: "default",
    task: "binary",
    tool: { name: "evenhand", version: "0.1.0" },
    createdAt: facts.createdAt,
    run: { ...run, url: `https://github.com/${repository}/actions/runs/${facts.runId}` },
    policy: { source: "base", sha: facts.sha, digest: sha256("policy") },
    candidate: {
      sha: facts.sha,
      tested: facts.sha,
      source: "out/predictions.csv",
      rows: predictions.rows,
      model: { digest: facts.digest, bytes: 1000, where: "out/model.joblib" },
      predictions: { digest: sha256("predictions"), rows: predictions.rows },
      bound: "run",
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
    receipt: known.receipt,
    differs: [],
    causes: [],
    facts: {
      hasScore: known.facts.hasScore,
      probabilistic: known.facts.probabilistic,
      majorityShare: known.facts.majorityShare,
    },
    columns: { id: "id", label: "label", prediction: "prediction", score: "score" },
    positive: "1",
    threshold: 0.5,
    metrics: known.metrics,
    guardrails: [],
    slices: [],
    flips: known.flips,
    confusion: known.confusion,
    dropped: { unlabelled: 0, candidateOnly: 0, baselineOnly: 0 },
    notes: [],
    overrides: [],
    decision: known.decision,
  };
}

export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

/** The files of an evaluation artifact. */
export function artifactFiles(
  record: EvaluationRecord | UnsealedEvaluation,
  predictions: StoredPredictions = good,
): Map<string, Uint8Array> {
  const sealed = "id" in record ? record : sealEvaluation(record);
  return withManifest(
    new Map([
      ["evaluation.json", jsonBytes(sealed)],
      ["predictions.json.gz", writeStoredPredictions(predictions)],
    ]),
  );
}
