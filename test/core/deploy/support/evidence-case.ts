import { parseConfig } from "../../../../src/core/config/parse.ts";
import type { AttestationFacts } from "../../../../src/core/deploy/attested.ts";
import type {
  ArtifactFacts,
  BranchFacts,
  EvidenceSet,
  RunFacts,
  Setting,
} from "../../../../src/core/deploy/evidence-set.ts";
import { deployRules } from "../../../../src/core/deploy/rules.ts";
import { withManifest } from "../../../../src/core/handover/manifest.ts";
import { sealEvaluation, type UnsealedEvaluation } from "../../../../src/core/record/seal.ts";
import { sealRun } from "../../../../src/core/train/run-record.ts";
import { writeStoredPredictions } from "../../../../src/formats/stored/predictions.ts";
import { jsonBytes, modelDigest, predictionsOf, recordOf, repository } from "./model.ts";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One candidate before it is sealed: everything a forger could change, in parts. */
export interface Parts {
  setting: Mutable<Setting>;
  artifact: Mutable<ArtifactFacts>;
  run: Mutable<RunFacts> | null;
  branch: BranchFacts | null;
  onBranch: boolean | null;
  attestations: AttestationFacts[];
  record: UnsealedEvaluation;
  /** Changes the files after the record was sealed and the manifest written. */
  afterwards: ((files: Map<string, Uint8Array>) => void)[];
  /** Changes the sealed record's JSON before the manifest is written. */
  resealed: ((record: Record<string, unknown>) => void)[];
  withPredictions: boolean;
  withTraining: boolean;
}

const day = 86_400_000;
export const now = Date.parse("2026-06-15T12:00:00Z");
const policies = [
  null,
  parseConfig("models: {fraud: {gate: {roc_auc: {min: 0.5}}}}", "evenhand.yml"),
  parseConfig("models: {fraud: {gate: {roc_auc: {margin: 0.01}, log_loss: {max: 5}}}}", "evenhand.yml"),
];
const skills = [0.3, 0.4, 0.5, 0.6].map((skill, index) => predictionsOf(skill, index + 1));
const packed = new Map(skills.map((stored) => [stored, writeStoredPredictions(stored)]));
const hex = (dice: () => number, length: number) =>
  Array.from({ length }, () => Math.floor(dice() * 16).toString(16)).join("");

/** A candidate that is right in everything, different every time. */
export function validParts(dice: () => number): Parts & { predictions: (typeof skills)[number] } {
  const one = <T>(values: readonly T[]): T => values[Math.floor(dice() * values.length)]!;
  const from = one(["main", "release", "trunk"]);
  const workflow = one([null, ".github/workflows/ci.yml"]);
  const maxAge = one(["6h", "2d", "14d", "4w"]);
  const attested = one([false, true]);
  const evidence = {
    from,
    "max-age": maxAge,
    attested,
    data: "any" as const,
    ...(workflow === null ? {} : { workflow }),
  };
  const rules = deployRules(
    { target: "command", options: {}, mode: one(["prove", "guard"]), evidence },
    "main",
  );
  const made = now - Math.floor(dice() * rules.maxAge * 0.999);
  const sha = hex(dice, 40);
  const id = 1 + Math.floor(dice() * 1e9);
  const digest = modelDigest(hex(dice, 8));
  const event = one(["push", "workflow_dispatch"]);
  const predictions = one(skills);
  const attempt = one([1, 1, 2]);
  const createdAt = new Date(made).toISOString();
  return {
    setting: {
      serverUrl: "https://github.com",
      repository: one([repository, "Acme/Fraud"]),
      model: "fraud",
      leg: "default",
      now,
      rules,
      defaultBranch: "main",
      policyBranch: "main",
      config: one(policies),
      dispatchBranch: "main",
      digest: one([null, digest]),
    },
    artifact: {
      id: id + 7,
      name: "evenhand-evaluation-fraud-default",
      createdAt: new Date(made + Math.floor(dice() * 60_000)).toISOString().replace(/\.\d+Z$/, "Z"),
      headSha: one([sha, sha, null]),
      runId: id,
      sameRepository: one([true, true, null]),
      expired: false,
    },
    run: {
      ...{
        id,
        attempt,
        repository,
        headRepository: repository,
        workflowPath: ".github/workflows/ci.yml",
        event,
      },
      ...{ headBranch: from, headSha: sha, status: one(["completed", "in_progress"]), createdAt },
      url: `https://github.com/${repository}/actions/runs/${id}`,
    },
    attestations: [
      {
        attested: {
          ...{ subjects: [digest], issuer: "https://token.actions.githubusercontent.com" },
          repository: `https://github.com/${repository}`,
          workflow: `https://github.com/${repository}/.github/workflows/ci.yml@refs/heads/${from}`,
          ...{ ref: `refs/heads/${from}`, event, commit: sha },
        },
      },
    ],
    branch: { name: from, sha: one([sha, hex(dice, 40)]), protected: true },
    onBranch: true,
    record: recordOf({ sha, runId: id, digest, createdAt, event, predictions }),
    afterwards: [],
    resealed: [],
    withPredictions: true,
    withTraining: dice() < 0.3,
    predictions,
  };
}

/** The set as deploy would see it. */
export function assemble(parts: ReturnType<typeof validParts>): { setting: Setting; set: EvidenceSet } {
  const sealed = JSON.parse(JSON.stringify(sealEvaluation(parts.record))) as Record<string, unknown>;
  for (const change of parts.resealed) change(sealed);
  const content = new Map([["evaluation.json", jsonBytes(sealed)]]);
  if (parts.withPredictions) content.set("predictions.json.gz", packed.get(parts.predictions)!);
  if (parts.withTraining) content.set("run.json", jsonBytes(trainingOf(parts.record)));
  const files = withManifest(content);
  for (const change of parts.afterwards) change(files);
  const { artifact, run, branch, onBranch, attestations } = parts;
  return { setting: parts.setting, set: { artifact, run, branch, onBranch, attestations, files } };
}

export function trainingOf(
  { model, leg, candidate, createdAt, tool }: UnsealedEvaluation,
  other: object = {},
) {
  const file = candidate.model ?? { digest: modelDigest("none"), bytes: 1 };
  return sealRun({
    ...{
      model,
      leg,
      tool,
      createdAt,
      run: null,
      commit: candidate.tested,
      command: "python train.py",
      params: {},
    },
    ...{
      inputs: [],
      durationSeconds: 1,
      outputs: {},
      predictions: null,
      metrics: {},
      exitCode: 0,
      seed: 0,
      notes: [],
    },
    environment: { os: "linux", arch: "x64", node: "24.0.0", cpus: 2, lockFiles: [] } as never,
    modelFile: {
      path: "out/model.joblib",
      digest: file.digest,
      bytes: file.bytes,
      format: "joblib",
      note: "",
    },
    ...other,
  });
}

export { day };
