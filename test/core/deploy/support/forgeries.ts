import { parseConfig } from "../../../../src/core/config/parse.ts";
import type { ProblemCode } from "../../../../src/core/deploy/problem.ts";
import { withManifest } from "../../../../src/core/handover/manifest.ts";
import { now, trainingOf, type validParts } from "./evidence-case.ts";
import { jsonBytes, modelDigest } from "./model.ts";

type Parts = ReturnType<typeof validParts>;

export interface Forgery {
  readonly name: string;
  /** One of these lines must be there. */
  readonly expected: readonly ProblemCode[];
  apply(parts: Parts, dice: () => number): void;
}

const otherSha = (dice: () => number) =>
  Array.from({ length: 40 }, () => Math.floor(dice() * 16).toString(16)).join("");
const old = ({ setting }: Parts, dice: () => number) =>
  new Date(now - setting.rules.maxAge * (1.0001 + dice() * 10) - 1000).toISOString();
const later = () => new Date(now + 3_600_000).toISOString();

const forge = (
  name: string,
  expected: ProblemCode | readonly ProblemCode[],
  apply: Forgery["apply"],
): Forgery => ({ name, expected: typeof expected === "string" ? [expected] : expected, apply });

const aboutTheRun: Forgery[] = [
  forge("run of another repository", "other-repository", ({ run }) => {
    run!.repository = "mallory/fraud";
  }),
  forge("record made elsewhere", "other-repository", ({ record }) => {
    record.run!.repository = "mallory/fraud";
  }),
  forge("commit from a fork", "fork", ({ run }) => {
    run!.headRepository = "mallory/fraud";
  }),
  forge("commit from a deleted fork", "fork", ({ run }) => {
    run!.headRepository = null;
  }),
  forge("artifact of a fork", "fork", ({ artifact }) => {
    artifact.sameRepository = false;
  }),
  forge("pull request", "wrong-event", ({ run, record }) => {
    run!.event = "pull_request";
    record.run!.event = "pull_request";
  }),
  forge("comment, schedule or workflow_run", "wrong-event", ({ run, record }, dice) => {
    const event = ["issue_comment", "schedule", "workflow_run", "pull_request_target", "merge_group"][
      Math.floor(dice() * 5)
    ]!;
    run!.event = event;
    record.run!.event = event;
  }),
  forge("other workflow", "wrong-workflow", (parts) => {
    parts.setting.rules = { ...parts.setting.rules, workflow: ".github/workflows/ci.yml" };
    parts.run!.workflowPath = ".github/workflows/evil.yml";
  }),
  forge("no such run", "run-unknown", (parts) => {
    parts.run = null;
  }),
  forge("artifact moved to another run", "run-unknown", ({ artifact }) => {
    artifact.runId = 1e10;
  }),
  forge("record copied from another run", "run-unknown", ({ record }) => {
    record.run!.id += 1;
  }),
  forge("record from an attempt to come", "run-unknown", ({ record }) => {
    record.run!.attempt = 9;
  }),
  forge("record made on a laptop", "run-unknown", ({ record }) => {
    record.run = null;
  }),
  forge("expired artifact", "artifact-expired", ({ artifact }) => {
    artifact.expired = true;
  }),
];

/** The policy asks for an attestation, and its one attestation is not what it should be. */
function attest(name: string, change: (attested: Record<string, unknown>, parts: Parts) => void): Forgery {
  return forge(`attestation ${name}`, "attestation-other", (parts) => {
    parts.setting.rules = { ...parts.setting.rules, attested: { roots: null } };
    const [one] = parts.attestations;
    if (one === undefined || !("attested" in one)) throw new Error("no attestation to change");
    const attested = { ...one.attested };
    change(attested, parts);
    parts.attestations = [{ attested }];
  });
}

const aboutTheAttestation: Forgery[] = [
  attest("of another repository", (attested) => {
    attested["repository"] = "https://github.com/mallory/fraud";
  }),
  attest("of another workflow", (attested) => {
    attested["workflow"] = String(attested["workflow"]).replace("ci.yml", "evil.yml");
  }),
  attest("of another repository's workflow", (attested) => {
    attested["workflow"] = String(attested["workflow"]).replace("acme/", "mallory/");
  }),
  attest("of another branch", (attested) => {
    attested["ref"] = "refs/heads/topic";
  }),
  attest("of a tag with the branch's name", (attested, { setting: { rules } }) => {
    attested["ref"] = `refs/tags/${rules.from}`;
  }),
  attest("of a pull request", (attested) => {
    attested["event"] = "pull_request";
  }),
  attest("of another commit", (attested) => {
    attested["commit"] = "0".repeat(40);
  }),
  attest("of another file", (attested) => {
    attested["subjects"] = [modelDigest("another")];
  }),
  attest("vouched for by somebody else", (attested) => {
    attested["issuer"] = "https://accounts.example.com";
  }),
  forge("attestation that is not signed", "attestation-forged", (parts) => {
    parts.setting.rules = { ...parts.setting.rules, attested: { roots: null } };
    parts.attestations = [{ forged: "signature verification failed" }];
  }),
  ...(
    [
      ["another key", "attestation-forged", [{ forged: "no signature is the key's" }]],
      [
        "the key, of another model",
        "attestation-other",
        [{ keyed: { subjects: [`sha256:${"0".repeat(64)}`] } }],
      ],
      ["nobody", "not-attested", []],
    ] as const
  ).map(([who, code, found]) =>
    forge(`signature by ${who}`, code, (parts) => {
      parts.setting.rules = { ...parts.setting.rules, attested: { key: ".github/model.pub" } };
      parts.attestations = [...found];
    }),
  ),
  forge("signature by a workflow where the policy names a key", "attestation-other", (parts) => {
    parts.setting.rules = { ...parts.setting.rules, attested: { key: ".github/model.pub" } };
  }),
  forge("signature by a key where the policy asks for a workflow", "attestation-other", (parts) => {
    parts.setting.rules = { ...parts.setting.rules, attested: { roots: null } };
    parts.attestations = [{ keyed: { subjects: [parts.record.candidate.model!.digest] } }];
  }),
  forge("no attestation", "not-attested", (parts) => {
    parts.setting.rules = { ...parts.setting.rules, attested: { roots: null } };
    parts.attestations = [];
  }),
];

const aboutTheBranch: Forgery[] = [
  forge("unprotected branch", "unprotected-branch", (parts) => {
    parts.branch = { ...parts.branch!, protected: false };
  }),
  forge("deleted branch", "unprotected-branch", (parts) => {
    parts.branch = null;
  }),
  forge("other branch", "wrong-branch", ({ run }) => {
    run!.headBranch = "feature";
  }),
  forge("facts of another branch", "unprotected-branch", (parts) => {
    parts.branch = { ...parts.branch!, name: "other" };
  }),
  forge("tag", "wrong-branch", ({ run }) => {
    run!.headBranch = "v1.0";
  }),
  forge("commit that was pushed away", "off-branch", (parts) => {
    parts.onBranch = false;
  }),
  forge("history that cannot be told", "off-branch", (parts) => {
    parts.onBranch = null;
  }),
  forge("policy of a branch", "policy-elsewhere", ({ setting }) => {
    setting.policyBranch = "loose";
  }),
  forge("dispatched from a branch", "policy-elsewhere", ({ setting }) => {
    setting.dispatchBranch = "feature";
  }),
  forge("dispatched from a tag", "policy-elsewhere", ({ setting }) => {
    setting.dispatchBranch = null;
  }),
];

const aboutTheCommit: Forgery[] = [
  forge("artifact of another commit", "other-commit", ({ artifact }, dice) => {
    artifact.headSha = otherSha(dice);
  }),
  forge("other commit tested", "other-commit", ({ record }, dice) => {
    record.candidate.tested = otherSha(dice);
  }),
  forge("report about another commit", "other-commit", ({ record }, dice) => {
    record.candidate.sha = otherSha(dice);
  }),
  forge("no commit tested", "other-commit", ({ record }) => {
    record.candidate.tested = null;
  }),
  forge("run of another commit", "other-commit", ({ run, artifact }, dice) => {
    run!.headSha = otherSha(dice);
    artifact.headSha = run!.headSha;
  }),
  forge("training of another commit", "other-commit", (parts, dice) => {
    parts.withTraining = false;
    parts.afterwards.push((files) =>
      replace(files, "run.json", jsonBytes(trainingOf(parts.record, { commit: otherSha(dice) }))),
    );
  }),
];

const aboutTheModel: Forgery[] = [
  forge("other digest", "other-digest", ({ setting }) => {
    setting.digest = modelDigest("asked");
  }),
  forge("digest that begins alike", "other-digest", ({ setting, record }) => {
    const { digest } = record.candidate.model!;
    setting.digest = digest.slice(0, -1) + (digest.endsWith("0") ? "1" : "0");
  }),
  forge("training of another model", "other-digest", (parts) => {
    parts.withTraining = false;
    const modelFile = { path: "m", digest: modelDigest("x"), bytes: 1, format: "joblib", note: "" };
    parts.afterwards.push((files) =>
      replace(files, "run.json", jsonBytes(trainingOf(parts.record, { modelFile }))),
    );
  }),
  forge("no model digest", "no-model-digest", ({ record }) => {
    record.candidate.model = null;
  }),
  forge("declared digest", "not-bound", ({ record }) => {
    record.candidate.bound = "declared";
  }),
  forge("unbound digest", "not-bound", ({ record }) => {
    record.candidate.bound = "none";
  }),
  forge("other model's name", "other-model", ({ setting }) => {
    setting.model = "churn";
  }),
  forge("other leg", "other-model", ({ setting }) => {
    setting.leg = "seed-3";
  }),
  forge("no predictions", "no-predictions", (parts) => {
    parts.withPredictions = false;
  }),
];

const aboutTheTime: Forgery[] = [
  forge("stale artifact", "stale", (parts, dice) => {
    parts.record.createdAt = old(parts, dice);
    parts.artifact.createdAt = parts.record.createdAt;
  }),
  forge("stale record in a fresh artifact", "stale", (parts, dice) => {
    parts.record.createdAt = old(parts, dice);
  }),
  forge("record from the future", "from-the-future", ({ record }) => {
    record.createdAt = later();
  }),
  forge("artifact from the future", "from-the-future", ({ artifact }) => {
    artifact.createdAt = later();
  }),
  forge("time that is none", "from-the-future", ({ artifact }) => {
    artifact.createdAt = "yesterday";
  }),
];

const aboutTheGate: Forgery[] = [
  forge("floor of today", "failing", ({ setting }) => {
    setting.config = parseConfig("models: {fraud: {gate: {roc_auc: {max: 0.1}}}}", "f");
  }),
  forge("metric asked today", "not-proved", ({ setting }) => {
    setting.config = parseConfig("models: {fraud: {gate: {mae: {max: 1}}}}", "f");
  }),
  forge("strict today, nothing compared", "not-proved", ({ setting }) => {
    setting.config = parseConfig("strict: true", "f");
  }),
  forge("regressed, and stored as passing", "failing", ({ record, setting }) => {
    setting.config = null;
    record.metrics = record.metrics.map((metric) => ({ ...metric, ...harmed(metric.direction) }));
    record.decision = { ...record.decision, result: "pass", reasons: [] };
  }),
];

const aboutTheContent: Forgery[] = [
  forge(
    "number changed, id kept",
    "tampered",
    ({ resealed }) =>
      void resealed.push((record) => {
        (record["metrics"] as { candidate: number }[])[0]!.candidate = 0.9999;
      }),
  ),
  forge(
    "decision changed, id kept",
    "tampered",
    ({ resealed }) =>
      void resealed.push((record) => {
        (record["decision"] as { reasons: unknown[] }).reasons = [];
        record["notes"] = ["nothing to see"];
      }),
  ),
  forge(
    "field added",
    "tampered",
    ({ resealed }) =>
      void resealed.push((record) => {
        record["extra"] = 1;
      }),
  ),
  forge(
    "file changed after the manifest",
    "tampered",
    ({ afterwards }, dice) =>
      void afterwards.push((files) => {
        const names = [...files.keys()].filter((name) => name !== "manifest.json");
        const name = names[Math.floor(dice() * names.length)]!;
        const bytes = Uint8Array.from(files.get(name)!);
        bytes[Math.floor(dice() * bytes.length)]! ^= 1 + Math.floor(dice() * 255);
        files.set(name, bytes);
      }),
  ),
  forge(
    "no manifest",
    "tampered",
    ({ afterwards }) => void afterwards.push((files) => void files.delete("manifest.json")),
  ),
  forge(
    "file removed",
    ["tampered", "no-predictions"],
    ({ afterwards }) => void afterwards.push((files) => void files.delete("predictions.json.gz")),
  ),
  forge(
    "record not in the manifest",
    "tampered",
    ({ afterwards }) =>
      void afterwards.push((files) => {
        const only = withManifest(
          new Map([["predictions.json.gz", files.get("predictions.json.gz") ?? new Uint8Array()]]),
        );
        files.set("manifest.json", only.get("manifest.json")!);
      }),
  ),
  forge(
    "next major version",
    "unknown-version",
    ({ resealed }) =>
      void resealed.push((record) => {
        record["schema"] = "evenhand/evaluation/v2";
        record["tool"] = { name: "evenhand", version: "9.0.0" };
      }),
  ),
  forge(
    "other kind of record",
    "unknown-version",
    ({ resealed }) =>
      void resealed.push((record) => {
        record["schema"] = "evenhand/run/v1";
      }),
  ),
  forge("training record torn", "tampered", (parts) => {
    parts.withTraining = false;
    parts.afterwards.push((files) => replace(files, "run.json", jsonBytes({ schema: "evenhand/run/v1" })));
  }),
];

export const forgeries: readonly Forgery[] = [
  ...aboutTheRun,
  ...aboutTheAttestation,
  ...aboutTheBranch,
  ...aboutTheCommit,
  ...aboutTheModel,
  ...aboutTheTime,
  ...aboutTheGate,
  ...aboutTheContent,
];

/** Puts a file in with a manifest that agrees: a forger who can write the artifact can do that too. */
function replace(files: Map<string, Uint8Array>, name: string, content: Uint8Array): void {
  files.set(name, content);
  const manifest = withManifest(new Map([...files].filter(([one]) => one !== "manifest.json"))).get(
    "manifest.json",
  )!;
  files.set("manifest.json", manifest);
}

/** A clear loss on 400 rows. */
function harmed(direction: "higher" | "lower") {
  const sign = direction === "higher" ? -1 : 1;
  return {
    status: "ok" as const,
    method: "influence" as const,
    baseline: 0.5,
    candidate: 0.5 + sign * 0.2,
    delta: sign * 0.2,
    interval: { low: sign * 0.2 - 0.01, high: sign * 0.2 + 0.01, level: 0.9 as const },
    se: 0.006,
    df: 399,
    pHarm: 1e-60,
    pGain: 1,
    gated: true,
    verdict: "improved" as const,
  };
}
