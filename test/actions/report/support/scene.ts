import { parseReportInputs } from "../../../../src/actions/report/inputs.ts";
import type { ReportPorts } from "../../../../src/actions/report/ports.ts";
import { type ReportEnd, report } from "../../../../src/actions/report/report.ts";
import { artifactName } from "../../../../src/core/handover/names.ts";
import type { EvaluationRecord } from "../../../../src/core/record/evaluation.ts";
import { sealEvaluation } from "../../../../src/core/record/seal.ts";
import { parseMarker } from "../../../../src/core/report/comment.ts";
import { makeGitHub } from "../../../../src/github/client.ts";
import { makeComments } from "../../../../src/github/comments.ts";
import { makeIdentity } from "../../../../src/github/identity.ts";
import type { ArtifactRef } from "../../../../src/ports/artifacts.ts";
import type { CheckContent } from "../../../../src/ports/checks.ts";
import type { Clock } from "../../../../src/ports/clock.ts";
import type { RunContext } from "../../../../src/ports/host.ts";
import type { ChangedFile } from "../../../../src/ports/pull-request.ts";
import { recordArtifact } from "../../../core/baseline/evaluation-record.ts";
import { improvement } from "../../../core/report/records.ts";
import { type Gate, makeCommentBoard } from "../../../github/comment-board.ts";
import { makeFakeClock } from "../../../github/fake-clock.ts";

export const head = "7f3c2a9d4b1e8f60a2c5d7e9b3f1a4c6d8e0f2a4";
export const base = "e41b0d7c9a2f4e6b8d0c1a3f5e7b9d2c4a6f8e1b";
const merge = "5b0e6a1f3c7d9e2b4a6c8d0f1e3b5a7c9d1f2e4b";
const runId = 77;

interface Stored extends ArtifactRef {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** One pull request in memory: comments over the real client, artifacts, checks. `gate` decides when a request of a job
 *  takes effect. */
export function makeScene(
  options: {
    config?: string;
    files?: readonly ChangedFile[];
    gate?: Gate;
    /** What GitHub says of a check that it does not take. */
    refuses?: (check: CheckContent) => Error | null;
    /** Paths that no commit has. */
    absent?: readonly string[];
  } = {},
) {
  const gate = options.gate ?? (async () => {});
  const board = makeCommentBoard(gate);
  const artifacts: Stored[] = [];
  const checks: CheckContent[] = [];
  const log: string[] = [];

  function store(name: string, files: ReadonlyMap<string, Uint8Array>, headSha: string, run: number): void {
    artifacts.push({
      id: artifacts.length + 1,
      name,
      createdAt: "2026-11-20T12:00:00Z",
      headSha,
      runId: run,
      sameRepository: true,
      expired: false,
      files,
    });
  }

  /** What evaluate leaves of a leg of this run. */
  function handOver(model: string, leg: string, more: Partial<EvaluationRecord> = {}): void {
    const one = recordOf(model, leg, more);
    store(artifactName("evaluation", model, leg), recordArtifact(one), head, runId);
  }

  /** What the run of the base branch left. */
  function onBase(model: string, more: Partial<EvaluationRecord> = {}): void {
    const candidate = { ...improvement.candidate, sha: base, tested: base };
    const one = recordOf(model, "default", { candidate, run: null, ...more });
    store(artifactName("evaluation", model, "default"), recordArtifact(one), base, 3);
  }

  function portsOf(job: string, clock: Clock): ReportPorts {
    const github = makeGitHub({
      token: "ghs_x",
      apiUrl: "https://api.test",
      repository: "acme/digits",
      userAgent: "evenhand/0.1.0",
      clock,
      fetch: board.fetchFor(job),
    });
    return {
      host: {
        context,
        info: (line) => log.push(`info ${line}`),
        annotate: (level, text) => log.push(`${level} ${text}`),
        setOutput: async () => {},
        summarize: async (text) => void log.push(`summary ${text.split("\n")[0]}`),
      },
      clock,
      version: "0.1.0",
      commits: {
        head: async () => merge,
        parents: async (sha) => (sha === merge ? [base, head] : []),
        mergeBase: async () => base,
        firstParents: async () => [base],
        resolve: async () => null,
        committedAt: async () => null,
        readFile: async (_, path) => (path === "evenhand.yml" ? (options.config ?? null) : null),
      },
      folderInRepository: async () => "",
      trees: { list: async () => new Map(), has: async (_, path) => !(options.absent ?? []).includes(path) },
      records: { write: async () => {}, readAll: async () => [], pathOf: () => "" },
      readText: async () => options.config ?? null,
      keepFile: async (name) => `/records/${name}`,
      hub: {
        artifacts: {
          upload: async () => ({ id: 0, url: "", digest: "" }),
          uploadPage: async (name) => ({ id: 0, url: `https://github.test/pages/${name}`, digest: "" }),
          async listOfRun() {
            await gate(job);
            return artifacts.filter((one) => one.runId === runId);
          },
          listByName: async (name) => artifacts.filter((one) => one.name === name),
          async download({ id }) {
            log.push(`${job} downloads ${id}`);
            return artifacts.find((one) => one.id === id)!.files;
          },
        },
        comment: makeComments(github, { parseMarker, identity: makeIdentity(github, "ghs_x") }),
        checks: {
          async begin({ isFirst, title }) {
            log.push(`check begun${isFirst ? "" : ", looked for"}: ${title}`);
          },
          async publish(check) {
            const refusal = options.refuses?.(check) ?? null;
            if (refusal !== null) throw refusal;
            checks.push(check);
            return { id: 1, url: "https://github.test/check" };
          },
        },
        pullRequests: {
          find: async () => moved,
          withHead: async () => [],
          changedFiles: async () => options.files ?? [],
        },
        ...unasked,
      },
    };
  }

  function tell(inputs: Record<string, string> = {}, job = "job", clock: Clock = makeFakeClock()) {
    return report(parseReportInputs(inputs), portsOf(job, clock)) as Promise<ReportEnd>;
  }

  return { board, artifacts, checks, log, handOver, onBase, tell };
}

/** The pull request has gone on meanwhile, so that nothing is accepted for the commit that was judged. */
const moved = {
  ...{ number: 7, headSha: "f".repeat(40), headRef: "topic", headRepository: "acme/digits" },
  ...{ baseRef: "main", fork: false, labels: [] },
};

const unasked = {
  history: { read: async () => null, append: async () => {} },
  releases: {
    list: async () => [],
    find: async () => null,
    download: async () => new Map(),
    attach: async () => {},
    remove: async () => {},
  },
  runs: {
    find: async () => null,
    ofBranch: async () => [],
    artifacts: () => ({ listOfRun: async () => [], download: async () => new Map() }),
    again: async () => {},
  },
  conversation: {
    remarks: async () => [],
    remark: async () => null,
    labelChanges: async () => [],
    mayWrite: async () => false,
    react: async () => {},
  },
  branches: {
    branch: async () => null,
    defaultBranch: async () => ({ name: "main", sha: base, protected: true }),
  },
};

function recordOf(model: string, leg: string, more: Partial<EvaluationRecord>): EvaluationRecord {
  const {
    schema: _schema,
    id: _id,
    ...content
  } = {
    ...improvement,
    ...{ model, leg, run: runOf(), flips: null, confusion: null, slices: [] },
    ...more,
  };
  return sealEvaluation(content);
}

function runOf(): EvaluationRecord["run"] {
  return {
    repository: "acme/digits",
    workflow: "model",
    id: runId,
    attempt: 1,
    event: "pull_request",
    url: `https://github.com/acme/digits/actions/runs/${runId}`,
  };
}

const context: RunContext = {
  repository: "acme/digits",
  workflow: "model",
  runId,
  attempt: 1,
  event: "pull_request",
  actor: "ada",
  sha: merge,
  ref: "refs/pull/7/merge",
  serverUrl: "https://github.com",
  workspace: "/work",
  onRunner: true,
  payload: {
    pull_request: {
      number: 7,
      head: { sha: head, repo: { full_name: "acme/digits" } },
      base: { ref: "main" },
    },
  },
};
