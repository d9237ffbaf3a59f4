import { describe, expect, it } from "vitest";
import { chainEntry } from "../../src/core/deploy/ledger.ts";
import { sha256 } from "../../src/core/digest.ts";
import { withManifest } from "../../src/core/handover/manifest.ts";
import type { DeploymentDraft, DeploymentEntry } from "../../src/core/record/deployment.ts";
import type { EvaluationRecord } from "../../src/core/record/evaluation.ts";
import type { HistoryEntry } from "../../src/core/record/history.ts";
import { sealEvaluation } from "../../src/core/record/seal.ts";
import { predictionsFile } from "../../src/formats/stored/predictions.ts";
import type { Artifacts } from "../../src/ports/artifacts.ts";
import type { RunFacts } from "../../src/ports/evidence.ts";
import type { Release } from "../../src/ports/releases.ts";
import type { BaselineAsk, BaselinePorts } from "../../src/stories/baseline/ask.ts";
import { resolveBaseline } from "../../src/stories/resolve-baseline.ts";
import { evaluationRecord, recordArtifact } from "../core/baseline/evaluation-record.ts";
import { evalSetOf, historyEntry } from "../core/baseline/history-entry.ts";
import { artifactRef, makeArtifactShelf } from "../core/baseline/shelf.ts";
import { makeFakeClock } from "../github/fake-clock.ts";
import { lineOfCommits } from "./line-of-commits.ts";

const main = ["a1", "b2", "c3", "d4"].map((pair) => pair.repeat(20));
const [head, base, older, oldest] = main as [string, string, string, string];
const [ours, theirs] = [evalSetOf("a"), evalSetOf("b")];

/** A push of `head`: its base is `base`. */
const ask: BaselineAsk = {
  ...{ event: "push", model: "fraud", leg: "default", runId: 900, sha: head },
  ...{ pullRequestHead: null, baseBranch: null, mergeGroupBase: null, asked: null },
};
const withRows: BaselineAsk = { ...ask, evalSet: async () => ours };

function recordOf(sha: string, evalSet: string | null = ours): EvaluationRecord {
  const { schema: _, id: __, ...rest } = evaluationRecord({ tested: sha });
  return sealEvaluation({ ...rest, receipt: { ...rest.receipt, evalSet } });
}

function filesOf(record: EvaluationRecord): Map<string, Uint8Array> {
  const files = new Map([["evaluation.json", new TextEncoder().encode(JSON.stringify(record))]]);
  return withManifest(files.set(predictionsFile, new Uint8Array([1])));
}

const noArtifacts = makeArtifactShelf([]);
const historyOf = (entries: readonly HistoryEntry[]) => ({
  read: async () => ({ entries, unreadable: 0 }),
});

function ports(more: Partial<BaselinePorts> = {}): BaselinePorts {
  return { commits: lineOfCommits(main), artifacts: noArtifacts, clock: makeFakeClock(), ...more };
}

const lookedIn = (looked: readonly { where: string; result: string }[], where: RegExp) =>
  looked.filter((look) => where.test(look.where)).map(({ result }) => result);

describe("the history ref", () => {
  it("answers for the base commit when its artifact has expired [threat 59]", async () => {
    const artifacts = makeArtifactShelf([[artifactRef({ headSha: base, expired: true }), new Map()]]);
    const history = historyOf([historyEntry({ sha: base })]);
    const { provenance, content } = await resolveBaseline(ports({ artifacts, history }), ask);
    expect(provenance).toMatchObject({ status: "found", source: "history", sha: base, distance: 0 });
    expect(provenance.ageDays).toBe(2.5);
    expect(content).toMatchObject({ kind: "entry", entry: { metrics: [{ name: "auc", value: 0.9 }] } });
    expect(artifacts.opened).toEqual([]);
  });

  it("is not asked when the artifact is there", async () => {
    const artifacts = makeArtifactShelf([[artifactRef({ headSha: base }), filesOf(recordOf(base))]]);
    const history = { read: () => Promise.reject(new Error("asked")) };
    const { provenance } = await resolveBaseline(ports({ artifacts, history }), withRows);
    expect(provenance).toMatchObject({ source: "artifact", distance: 0 });
  });

  it("stands in for artifacts on a server that has none, and says so", async () => {
    const artifacts: Artifacts = { ...noArtifacts, listByName: () => Promise.reject(new Error("asked")) };
    const history = historyOf([historyEntry({ sha: older })]);
    const { provenance } = await resolveBaseline(ports({ artifacts, history }), { ...ask, enterprise: true });
    expect(provenance).toMatchObject({ source: "history", sha: older, distance: 1 });
    expect(provenance.looked[0]!.result).toBe("this server has no artifacts that actions can use");
  });

  it("that cannot be read is named, and the search goes on", async () => {
    const artifacts = makeArtifactShelf([[artifactRef({ headSha: older }), filesOf(recordOf(older))]]);
    const history = { read: () => Promise.reject(new Error("GitHub did not answer")) };
    const { provenance } = await resolveBaseline(ports({ artifacts, history }), withRows);
    expect(provenance).toMatchObject({ source: "artifact", sha: older, distance: 1 });
    expect(lookedIn(provenance.looked, /history refs/)).toEqual(["not readable: GitHub did not answer"]);
  });

  it("is no baseline for rows, so that an ancestor with rows is taken before it", async () => {
    const artifacts = makeArtifactShelf([[artifactRef({ headSha: oldest }), filesOf(recordOf(oldest))]]);
    const history = historyOf([historyEntry({ sha: base, evalSet: ours })]);
    const { provenance } = await resolveBaseline(ports({ artifacts, history }), withRows);
    expect(provenance).toMatchObject({ source: "artifact", sha: oldest, distance: 2 });
    expect(lookedIn(provenance.looked, /history refs/)).toEqual([
      "found, and not comparable: it keeps numbers without rows",
    ]);
  });
});

describe("a base whose evaluation set is another one", () => {
  const changed = [artifactRef({ id: 9, headSha: base }), filesOf(recordOf(base, theirs))] as const;

  it("is taken when nothing else is found, so that the report can say what differs", async () => {
    const artifacts = makeArtifactShelf([changed]);
    const { provenance } = await resolveBaseline(ports({ artifacts }), withRows);
    expect(provenance).toMatchObject({ status: "found", source: "artifact", sha: base, distance: 0 });
    expect(provenance.looked).toContainEqual({
      where: "artifact 9 of b2b2b2b",
      result: "found, and not comparable: its evaluation set is another one",
    });
  });

  it("gives way to the newest result with the same evaluation set that the history names", async () => {
    const branched = "e5".repeat(20);
    const artifacts = makeArtifactShelf([
      changed,
      [artifactRef({ id: 7, headSha: branched }), filesOf(recordOf(branched))],
      [artifactRef({ id: 6, headSha: oldest }), filesOf(recordOf(oldest))],
    ]);
    const history = historyOf([
      historyEntry({ sha: oldest, evalSet: ours }),
      historyEntry({ sha: branched, evalSet: ours }),
      historyEntry({ sha: older, evalSet: theirs }),
    ]);
    const { provenance } = await resolveBaseline(ports({ artifacts, history }), withRows);
    expect(provenance).toMatchObject({ source: "artifact", sha: branched, distance: null });
    expect(lookedIn(provenance.looked, /same evaluation set/)).toEqual(["2 lines, 2 with an artifact"]);
  });
});

describe("two names that are one when put together", () => {
  it("are told apart by content, and do not use up what may be opened", async () => {
    const others = Array.from({ length: 8 }, (_, index) => {
      const record = evaluationRecord({ tested: base, model: "fraud-v2", leg: "x" });
      return [artifactRef({ id: 100 - index, headSha: base }), recordArtifact(record)] as const;
    });
    const artifacts = makeArtifactShelf([
      ...others,
      [artifactRef({ id: 1, headSha: base }), filesOf(recordOf(base))],
    ]);
    const { provenance } = await resolveBaseline(ports({ artifacts }), withRows);
    expect(provenance).toMatchObject({ status: "found", sha: base, distance: 0 });
    expect(lookedIn(provenance.looked, /artifact 100 /)).toEqual([
      "evaluation.json is of model fraud-v2, leg x",
    ]);
  });
});

describe("a listing of more than a hundred artifacts", () => {
  const elsewhere = Array.from({ length: 150 }, (_, index) => {
    return [artifactRef({ id: 1000 - index, headSha: "f".repeat(40) }), new Map()] as const;
  });
  const far = [artifactRef({ id: 5, headSha: base }), filesOf(recordOf(base))] as const;

  it("is read on while a nearer commit's may follow", async () => {
    const artifacts = makeArtifactShelf([...elsewhere, far]);
    const { provenance } = await resolveBaseline(ports({ artifacts }), withRows);
    expect(provenance).toMatchObject({ status: "found", sha: base });
  });

  it("ends where its artifacts are older than the commits looked for", async () => {
    const pages: number[] = [];
    const shelf = makeArtifactShelf([...elsewhere, far]);
    const artifacts: Artifacts = {
      ...shelf,
      listByName: (name, page = 1) => {
        pages.push(page);
        return shelf.listByName(name, page);
      },
    };
    const committedAt = async () => Date.parse("2026-11-21T00:00:00Z");
    const commits = lineOfCommits(main, { committedAt });
    const { provenance } = await resolveBaseline(ports({ artifacts, commits }), withRows);
    expect(pages).toEqual([1]);
    expect(provenance.status).toBe("none");
  });

  it("costs ten requests at most, and says how far it was read", async () => {
    const many = Array.from({ length: 1500 }, (_, index) => {
      return [artifactRef({ id: 9000 - index, headSha: "f".repeat(40) }), new Map()] as const;
    });
    const { provenance } = await resolveBaseline(ports({ artifacts: makeArtifactShelf(many) }), withRows);
    expect(provenance.looked[0]!.result).toBe(
      "1000 usable; only the newest 1000 were listed, back to 2026-11-20",
    );
  });
});

function run(fields: Partial<RunFacts>): RunFacts {
  return {
    ...{ id: 77, attempt: 1, repository: "acme/digits", headRepository: "acme/digits" },
    ...{ workflowPath: ".github/workflows/model.yml", event: "push", headBranch: "main", headSha: base },
    ...{ status: "in_progress", createdAt: "", url: "" },
    ...fields,
  };
}

describe("a run of the base commit that is going on", () => {
  /** The record is there after so many looks. */
  function late(after: number, runs: (look: number) => RunFacts[]) {
    let looks = 0;
    const full = makeArtifactShelf([[artifactRef({ headSha: base }), filesOf(recordOf(base))]]);
    const artifacts: Artifacts = {
      ...full,
      listByName: async (name) => (looks > after ? full.listByName(name) : []),
    };
    const facts = { run: async () => run({}), runsOf: async () => runs(++looks) };
    return { artifacts, runs: facts, clock: makeFakeClock() };
  }

  it("is waited for until its record is there", async () => {
    const world = late(3, () => [run({})]);
    const { provenance } = await resolveBaseline(ports(world), { ...withRows, waitMilliseconds: 600_000 });
    expect(provenance).toMatchObject({ status: "found", sha: base, distance: 0 });
    expect(lookedIn(provenance.looked, /^runs of/)).toEqual(["waited 48 s, and it has a record now"]);
    expect(world.clock.slept).toEqual([10_000, 15_000, 22_500]);
  });

  it("is waited for no longer than was asked for [threat 46]", async () => {
    const world = late(Number.POSITIVE_INFINITY, () => [run({})]);
    const { provenance } = await resolveBaseline(ports(world), { ...withRows, waitMilliseconds: 60_000 });
    expect(provenance.status).toBe("none");
    expect(world.clock.slept.reduce((sum, one) => sum + one, 0)).toBe(60_000);
    expect(lookedIn(provenance.looked, /^runs of/)).toEqual([
      "waited 60 s, and .github/workflows/model.yml is still going on",
    ]);
  });

  it.each<[string, Partial<RunFacts>]>([
    ["is over", { status: "completed" }],
    ["is this one", { id: 900 }],
    ["is of a proposed change", { event: "pull_request" }],
    ["is of a proposed change that was reviewed", { event: "pull_request_review" }],
    ["is of a remark in a review", { event: "pull_request_review_comment" }],
    ["is a fork's", { headRepository: "mallory/digits" }],
  ])("is not waited for when it %s", async (_, fields) => {
    const world = late(Number.POSITIVE_INFINITY, () => [run(fields)]);
    await resolveBaseline(ports(world), { ...withRows, waitMilliseconds: 60_000 });
    expect(world.clock.slept).toEqual([]);
  });

  it("is not asked for at all unless the workflow says so", async () => {
    const world = late(Number.POSITIVE_INFINITY, () => {
      throw new Error("asked");
    });
    expect((await resolveBaseline(ports(world), withRows)).provenance.status).toBe("none");
  });
});

describe("a commit that the workflow names", () => {
  const artifacts = makeArtifactShelf([
    [artifactRef({ id: 3, headSha: base }), filesOf(recordOf(base))],
    [artifactRef({ id: 2, headSha: oldest }), filesOf(recordOf(oldest))],
  ]);
  const commits = lineOfCommits(main, { refs: { "v1.0": older } });

  it("is where the search begins; the rules are still those of the base commit", async () => {
    const start = { kind: "ref", ref: "v1.0" } as const;
    const { provenance } = await resolveBaseline(ports({ artifacts, commits }), { ...withRows, start });
    expect(provenance).toMatchObject({
      ...{ sha: oldest, distance: 1, base: { sha: base, how: "parent" } },
      asked: { ref: "v1.0", sha: older },
    });
  });

  it("that does not exist is a wrong input", async () => {
    const start = { kind: "ref", ref: "v2" } as const;
    await expect(resolveBaseline(ports({ artifacts, commits }), { ...ask, start })).rejects.toThrow(
      '`baseline` names "v2", and there is no such commit, branch or tag',
    );
  });
});

describe("what production serves", () => {
  const record = recordOf(oldest);
  const files = filesOf(record);
  const kept = new Map([...files].map(([, content]) => [sha256(content), content] as const));
  const digest = sha256("the model");

  function deployed(environment: string, over: Partial<DeploymentDraft> = {}): DeploymentDraft[] {
    const evidence = {
      ...{ record: record.id, commit: oldest, runId: 5, artifactId: 6, url: "" },
      artifact: "evenhand-evaluation-fraud-default",
      kept: Object.fromEntries([...files].map(([name, content]) => [name, sha256(content)])),
    };
    const draft = {
      ...{ kind: "deploy", environment, model: "fraud", leg: "default", target: "command" },
      ...{ before: null, after: { digest, version: null }, commit: oldest, evidence, notes: [] },
      ...{ actor: "lena", approver: null, reason: null, run: null, deploymentId: null, steps: [] },
      ...{ tool: { name: "evenhand", version: "0.1.0" }, createdAt: "2026-11-01T00:00:00.000Z" },
      ...over,
    };
    const started = { ...draft, key: `${environment}-s`, phase: "started", started: null, outcome: null };
    const finished = { ...draft, key: `${environment}-f`, phase: "finished", outcome: "deployed" };
    return [
      { ...started, serving: null } as DeploymentDraft,
      { ...finished, started: 1, serving: { digest, version: null } } as DeploymentDraft,
    ];
  }

  function ledgerOf(drafts: readonly DeploymentDraft[]) {
    const entries: DeploymentEntry[] = [];
    for (const draft of drafts) {
      const started = draft.phase === "finished" ? entries.length : null;
      entries.push(chainEntry(entries, { ...draft, started }));
    }
    return { read: async () => entries, file: async (one: string) => kept.get(one) ?? null };
  }

  it("is the last resort, and is told with its commit", async () => {
    const ledger = ledgerOf(deployed("production"));
    const { provenance, content } = await resolveBaseline(ports({ ledger }), withRows);
    expect(provenance).toMatchObject({ source: "production", sha: oldest, distance: 2, base: { sha: base } });
    expect(content).toMatchObject({ kind: "record", record: { id: record.id } });
  });

  it("comes first for a release, and alone when it is asked for", async () => {
    const artifacts = makeArtifactShelf([[artifactRef({ headSha: base }), filesOf(recordOf(base))]]);
    const ledger = ledgerOf(deployed("production"));
    const from = async (kind: "auto" | "production-first" | "production", more: Partial<BaselinePorts>) =>
      (await resolveBaseline(ports({ artifacts, ...more }), { ...withRows, start: { kind } })).provenance;
    expect((await from("auto", { ledger })).source).toBe("artifact");
    expect((await from("production-first", { ledger })).source).toBe("production");
    expect((await from("production-first", { ledger: ledgerOf([]) })).source).toBe("artifact");
    expect(await from("production", { ledger: ledgerOf([]) })).toMatchObject({
      status: "none",
      looked: [{ where: "production (ledger)", result: "the ledger has no deployment of it" }],
    });
  });

  it.each<[string, DeploymentDraft[], string]>([
    [
      "nothing was deployed with evidence",
      deployed("production", { evidence: null }),
      "the ledger knows no evaluation of what is served",
    ],
    [
      "two other environments serve it",
      [...deployed("eu"), ...deployed("us")],
      "eu, us serve it, and none is called production",
    ],
  ])("is not guessed when %s", async (_, drafts, result) => {
    const { provenance } = await resolveBaseline(ports({ ledger: ledgerOf(drafts) }), withRows);
    expect(provenance.status).toBe("none");
    expect(lookedIn(provenance.looked, /production/)).toEqual([result]);
  });

  it("that is not what the ledger says is refused", async () => {
    const ledger = ledgerOf(deployed("production"));
    const forged = filesOf(recordOf(older));
    const file = async (one: string) => {
      const name = [...files].find(([, content]) => sha256(content) === one)?.[0];
      return name === undefined ? null : (forged.get(name) ?? null);
    };
    const { provenance } = await resolveBaseline(ports({ ledger: { ...ledger, file } }), withRows);
    expect(lookedIn(provenance.looked, /production/)).toEqual([
      "the evaluation of what production serves is not the one in the ledger",
    ]);
  });
});

describe("a release", () => {
  const asset = { id: 1, name: "evenhand-evaluation-fraud-default.zip", digest: null };
  const release = (tag: string): Release => ({ id: 1, tag, assets: [asset] });
  const commits = lineOfCommits(main, { refs: { v1: oldest, v2: older, other: "f".repeat(40) } });
  const releasesOf = (...tags: string[]) => ({
    list: async () => tags.map(release),
    download: async () => filesOf(recordOf(older)),
  });

  it("gives the record of the newest tag that is an ancestor", async () => {
    const { provenance } = await resolveBaseline(
      ports({ commits, releases: releasesOf("other", "v2", "v1") }),
      withRows,
    );
    expect(provenance).toMatchObject({ source: "release", sha: older, distance: 1 });
  });

  it("whose asset is of another commit is refused", async () => {
    const { provenance } = await resolveBaseline(ports({ commits, releases: releasesOf("v1") }), withRows);
    expect(provenance.status).toBe("unusable");
    expect(lookedIn(provenance.looked, /^asset of release/)).toEqual([
      "evaluation.json judged commit c3c3c3c, not d4d4d4d",
    ]);
  });

  it("farther away than an artifact gives way to it", async () => {
    const artifacts = makeArtifactShelf([[artifactRef({ headSha: older }), filesOf(recordOf(older))]]);
    const world = { commits, artifacts, releases: releasesOf("v1") };
    const { provenance } = await resolveBaseline(ports(world), withRows);
    expect(provenance).toMatchObject({ source: "artifact", sha: older, distance: 1 });
  });
});
