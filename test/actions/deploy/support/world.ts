import { deploy } from "../../../../src/actions/deploy/deploy.ts";
import { parseDeployInputs } from "../../../../src/actions/deploy/inputs.ts";
import type { DeployPorts } from "../../../../src/actions/deploy/ports.ts";
import { chainEntry, parseLedger, renderLedger } from "../../../../src/core/deploy/ledger.ts";
import { withManifest } from "../../../../src/core/handover/manifest.ts";
import type { DeploymentEntry } from "../../../../src/core/record/deployment.ts";
import type { StoredPredictions } from "../../../../src/core/record/predictions.ts";
import { sealEvaluation, type UnsealedEvaluation } from "../../../../src/core/record/seal.ts";
import { writeStoredPredictions } from "../../../../src/formats/stored/predictions.ts";
import { verifyEnvelope } from "../../../../src/github/attestation/key.ts";
import type { ArtifactRef } from "../../../../src/ports/artifacts.ts";
import type { AttestationFacts } from "../../../../src/ports/attestations.ts";
import type { RunFacts } from "../../../../src/ports/evidence.ts";
import type { Ledger } from "../../../../src/ports/ledger.ts";
import type { Target } from "../../../../src/ports/target.ts";
import {
  jsonBytes,
  modelDigest,
  predictionsOf,
  recordOf,
  repository,
} from "../../../core/deploy/support/model.ts";
import { type MemoryLeases, makeMemoryLeases } from "./memory-leases.ts";
import { type MemoryPeople, makeMemoryPeople } from "./people.ts";

const day = 86_400_000;
const defaultSha = "d".repeat(40);

export interface Evaluated {
  readonly name: string;
  readonly predictions?: StoredPredictions;
  /** Days before now. */
  readonly age?: number;
  readonly branch?: string;
  readonly change?: (record: UnsealedEvaluation) => void;
}

/** A small GitHub and clock in memory; the target is real or given. What happened stands in `log`. */
export interface World {
  readonly log: string[];
  readonly outputs: Map<string, string>;
  readonly summaries: string[];
  readonly annotations: string[];
  readonly deployments: Map<number, string[]>;
  readonly ports: DeployPorts;
  lines(): readonly DeploymentEntry[];
  /** A run on main that evaluated a model; its digest. */
  addEvaluation(evaluated: Evaluated): string;
  /** A new run of the deploy workflow; the exit code. */
  run(inputs?: Record<string, string>, over?: Partial<DeployPorts>): Promise<number>;
  readonly people: MemoryPeople;
  readonly leases: MemoryLeases;
  /** The run that a comment starts; `on` names another issue than the comment's own. */
  approve(
    comment: { id: number; issue: number; login: string; on?: number },
    inputs?: Record<string, string>,
    actor?: string,
  ): Promise<number>;
  payload: Record<string, unknown>;
  readonly attestations: Map<string, readonly AttestationFacts[]>;
  /** Others than evenhand.yml on the default branch. */
  readonly files: Map<string, string>;
  /** An artifact of another run that holds one file. */
  addFile(artifact: string, bytes: Uint8Array, facts?: Partial<ArtifactRef>): void;
  /** The id that the next runs have; null: a new one each time. */
  rerun: number | null;
  attempt: number;
  sha: string;
  event: string;
  ref: string;
  yaml: string | null;
  now: number;
  protectedBranches: Set<string>;
  runs: Map<number, RunFacts>;
  expired: Set<number>;
  /** What a canary's source answers; null: it does not. */
  numbers: ((query: string, at: number) => number | null) | null;
  isCancelled: boolean;
}

export function makeWorld(makeTarget: DeployPorts["makeTarget"] | Target): World {
  const artifacts: { ref: ArtifactRef; files: Map<string, Uint8Array> }[] = [];
  const deployments = new Map<number, string[]>();
  const log: string[] = [];
  const outputs = new Map<string, string>();
  const [summaries, annotations]: [string[], string[]] = [[], []];
  const { ledger, text } = memoryLedger(log);
  let runId = 9000;
  const people = makeMemoryPeople(() => world.now);
  const leases = makeMemoryLeases(() => world.now);

  const world: World = {
    ...{ log, outputs, summaries, annotations, deployments },
    ...{
      event: "workflow_dispatch",
      ref: "refs/heads/main",
      payload: { sender: { login: "lena-w" } },
      rerun: null,
      attempt: 1,
      sha: defaultSha,
      attestations: new Map(),
      files: new Map(),
      yaml: null,
      now: Date.parse("2026-06-15T12:00:00Z"),
      numbers: null,
      isCancelled: false,
    },
    protectedBranches: new Set(["main"]),
    runs: new Map(),
    expired: new Set(),
    lines: () => parseLedger(text(), "ledger"),
    addEvaluation(evaluated) {
      const id = 100 + artifacts.length;
      const sha = (0x100000 + id).toString(16).padEnd(40, "a");
      const digest = modelDigest(evaluated.name);
      const made = world.now - (evaluated.age ?? 1) * day;
      const predictions = evaluated.predictions ?? predictionsOf(0.4);
      const record = recordOf({
        sha,
        runId: id,
        digest,
        createdAt: new Date(made).toISOString(),
        predictions,
      });
      evaluated.change?.(record);
      const branch = evaluated.branch ?? "main";
      world.runs.set(id, {
        ...{
          id,
          attempt: 1,
          repository,
          headRepository: repository,
          workflowPath: ".github/workflows/ci.yml",
        },
        ...{ event: "push", headBranch: branch, headSha: sha, status: "completed" },
        ...{ createdAt: record.createdAt, url: `https://github.com/${repository}/actions/runs/${id}` },
      });
      const name = `evenhand-evaluation-${record.model}-${record.leg}`;
      const facts = {
        createdAt: record.createdAt,
        headSha: sha,
        runId: id,
        sameRepository: true,
        expired: false,
      };
      const content = new Map([
        ["evaluation.json", jsonBytes(sealEvaluation(record))],
        ["predictions.json.gz", writeStoredPredictions(predictions)],
      ]);
      artifacts.push({ ref: { id: id + 5000, name, ...facts }, files: withManifest(content) });
      return digest;
    },
    addFile(name, bytes, facts = {}) {
      const id = 9_000 + artifacts.length;
      const createdAt = new Date(world.now).toISOString();
      const ref = {
        id,
        name,
        runId: id,
        headSha: defaultSha,
        expired: false,
        sameRepository: true,
        createdAt,
        ...facts,
      };
      artifacts.push({ ref: ref as ArtifactRef, files: new Map([["attestation.json", bytes]]) });
    },
    people,
    leases,
    async approve(comment, inputs = {}, actor = comment.login) {
      const { event, payload } = world;
      world.event = "issue_comment";
      world.payload = {
        ...{ action: "created", sender: { login: actor } },
        ...{ issue: { number: comment.on ?? comment.issue }, comment: { id: comment.id } },
      };
      try {
        return await world.run(inputs);
      } finally {
        Object.assign(world, { event, payload });
      }
    },
    async run(inputs = {}, over = {}) {
      runId = world.rerun ?? runId + 1;
      const context = {
        ...ports.host.context,
        runId,
        attempt: world.attempt,
        sha: world.sha,
        event: world.event,
        ref: world.ref,
        payload: world.payload,
      };
      world.runs.set(runId, deployRunOf(runId, world));
      const host = { ...ports.host, context };
      const isApproval = world.event === "issue_comment";
      const where: Record<string, string> = isApproval ? {} : { environment: "production" };
      const parsed = parseDeployInputs({ ...where, "github-token": "t", ...inputs }, isApproval);
      outputs.clear();
      return deploy(parsed, { ...ports, host, ...over });
    },
    get ports() {
      return ports;
    },
  };

  const ports: DeployPorts = {
    folderInRepository: async () => null,
    host: {
      context: {
        ...{
          repository,
          workflow: "deploy",
          runId: 0,
          attempt: 1,
          event: world.event,
          actor: "",
          sha: defaultSha,
          ref: world.ref,
        },
        ...{
          serverUrl: "https://github.com",
          workspace: "/",
          payload: { sender: { login: "lena-w" } },
          onRunner: true,
        },
      },
      info: (line) => void log.push(`info ${line}`),
      annotate: (level, line) => void annotations.push(`${level}: ${line}`),
      setOutput: async (name, value) => void outputs.set(name, value),
      summarize: async (markdown) => void summaries.push(markdown),
    },
    clock: {
      now: () => world.now,
      sleep: async (milliseconds) => {
        world.now += milliseconds;
        await new Promise((done) => setTimeout(done));
      },
    },
    artifacts: {
      upload: () => Promise.reject(new Error("deploy uploads nothing")),
      uploadPage: () => Promise.reject(new Error("deploy uploads nothing")),
      listOfRun: async () => [],
      listByName: async (name) =>
        artifacts
          .map(({ ref }) => ({ ...ref, expired: world.expired.has(ref.id) }))
          .filter((ref) => ref.name === name)
          .reverse(),
      download: async ({ id }) => artifacts.find(({ ref }) => ref.id === id)!.files,
    },
    commits: {
      mergeBase: async (a) => a,
      readFile: async (sha, path) => {
        if (sha !== defaultSha) return null;
        return path === "evenhand.yml" ? world.yaml : (world.files.get(path) ?? null);
      },
    },
    facts: {
      run: async (id) => world.runs.get(id) ?? null,
      defaultBranch: async () => ({
        name: "main",
        sha: defaultSha,
        protected: world.protectedBranches.has("main"),
      }),
      branch: async (name) => ({ name, sha: defaultSha, protected: world.protectedBranches.has(name) }),
    },
    ledger,
    leases,
    deployments: {
      async open() {
        const id = deployments.size + 1;
        deployments.set(id, ["in_progress"]);
        return { id, url: `https://github.com/${repository}/deployments/production`, takenOver: true };
      },
      close: async (id, { state }) => void deployments.get(id)!.push(state),
    },
    attestations: {
      verify: async (digest) => world.attestations.get(digest) ?? [],
      verifyKey: verifyEnvelope,
    },
    approvals: people.approvals,
    records: {
      write: async ({ files }) => void log.push(`record ${[...files.keys()].join(", ")}`),
      readAll: async () => [],
      pathOf: (model, leg) => `/records/${model}/${leg}`,
    },
    makeNumbers: () => ({
      name: "the double",
      read: async (queries, at) => {
        if (world.numbers === null) throw new Error("nobody counts");
        return queries.map((query) => world.numbers!(query, at));
      },
    }),
    replay: {
      readRequests: async () => Promise.reject(new Error("there are no recorded requests")),
      ask: async () => Promise.reject(new Error("there is no model")),
    },
    watchStop: () => ({
      async wait(milliseconds) {
        world.now += milliseconds;
        return world.isCancelled;
      },
      release: () => void log.push("watch released"),
    }),
    makeTarget: typeof makeTarget === "function" ? makeTarget : () => makeTarget,
    version: "0.1.0",
  };
  return world;
}

function deployRunOf(id: number, { attempt, event, sha }: World): RunFacts {
  return {
    ...{ id, attempt, event, repository, headRepository: repository, headBranch: "main", headSha: sha },
    ...{ workflowPath: ".github/workflows/deploy.yml", status: "in_progress", createdAt: "" },
    url: `https://github.com/${repository}/actions/runs/${id}`,
  };
}

function memoryLedger(log: string[]): { ledger: Ledger; text: () => string } {
  let lines = "";
  const kept = new Map<string, Uint8Array>();
  const ledger: Ledger = {
    read: async () => parseLedger(lines, "ledger"),
    async append(next, files = new Map()) {
      const entries = parseLedger(lines, "ledger");
      const draft = next(entries);
      const written = entries.find(({ key }) => key === draft.key);
      if (written !== undefined) return written;
      const entry = chainEntry(entries, draft);
      lines = renderLedger([...entries, entry]);
      for (const [digest, content] of files) kept.set(digest, content);
      log.push(`ledger ${entry.seq} ${entry.phase} ${entry.outcome ?? ""}`.trim());
      return entry;
    },
    file: async (digest) => kept.get(digest) ?? null,
  };
  return { ledger, text: () => lines };
}
