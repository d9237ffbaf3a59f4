import { describe, expect, it } from "vitest";
import type { Artifacts } from "../../src/ports/artifacts.ts";
import type { Commits } from "../../src/ports/commits.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import type { BaselineAsk } from "../../src/stories/baseline/ask.ts";
import { resolveBaseline } from "../../src/stories/resolve-baseline.ts";
import { evaluationRecord, recordArtifact } from "../core/baseline/evaluation-record.ts";
import { artifactRef, makeArtifactShelf } from "../core/baseline/shelf.ts";

const [base, older, oldest, head, merge] = ["a1", "b2", "c3", "d4", "e5"].map((pair) => pair.repeat(20)) as [
  string,
  string,
  string,
  string,
  string,
];
const parents: Record<string, string[]> = {
  [merge]: [base, head],
  [head]: [older],
  [base]: [older],
  [older]: [oldest],
  [oldest]: [],
};

function history(checkedOut: string | null): Commits & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    head: async () => checkedOut,
    parents: async (sha) => parents[sha] ?? null,
    resolve: async () => null,
    committedAt: async () => null,
    async mergeBase(a, b) {
      asked.push(`merge-base ${a} ${b.slice(0, 2)}`);
      return a === "main" && b === head ? older : null;
    },
    async firstParents(sha, limit) {
      const chain = [sha];
      while (chain.length <= limit && parents[chain.at(-1)!]?.[0]) chain.push(parents[chain.at(-1)!]![0]!);
      return chain;
    },
    readFile: async () => null,
  };
}

const ask: BaselineAsk = {
  event: "pull_request",
  model: "fraud",
  leg: "default",
  runId: 900,
  sha: merge,
  pullRequestHead: head,
  baseBranch: "main",
  mergeGroupBase: null,
  asked: null,
};
const clock = { now: () => Date.parse("2026-11-22T12:00:00Z"), sleep: async () => {} };
const of = (sha: string) => recordArtifact(evaluationRecord({ tested: sha }));

describe("resolving the baseline", () => {
  it("takes the record of the merge commit's first parent, with its age and rows", async () => {
    const commits = history(merge);
    const artifacts = makeArtifactShelf([[artifactRef({ id: 4, headSha: base }), of(base)]]);
    const { provenance, content } = await resolveBaseline({ commits, artifacts, clock }, ask);
    expect(provenance).toMatchObject({
      status: "found",
      sha: base,
      source: "artifact",
      distance: 0,
      ageDays: 2.5,
      rows: 100,
      base: { sha: base, how: "merge-parent" },
    });
    expect(content).toMatchObject({ kind: "record", record: { candidate: { tested: base } } });
    expect(commits.asked).toEqual([]);
  });

  it("asks for the merge base of the base branch when the head itself is checked out", async () => {
    const commits = history(head);
    const artifacts = makeArtifactShelf([[artifactRef({ headSha: oldest }), of(oldest)]]);
    const { provenance } = await resolveBaseline({ commits, artifacts, clock }, ask);
    expect(commits.asked).toEqual(["merge-base main d4"]);
    expect(provenance).toMatchObject({
      sha: oldest,
      distance: 1,
      base: { sha: older, how: "merge-base" },
    });
  });

  it("names an artifact that cannot be used and takes the next one", async () => {
    const tampered = of(base);
    tampered.set("evaluation.json", new TextEncoder().encode("{}"));
    const artifacts = makeArtifactShelf([
      [artifactRef({ id: 9, headSha: base }), new Error("artifact 9: its storage answered 410")],
      [artifactRef({ id: 8, headSha: base }), tampered],
      [artifactRef({ id: 7, headSha: base }), recordArtifact({ schema: "evenhand/evaluation/v2" })],
      [artifactRef({ id: 6, headSha: base }), recordArtifact(evaluationRecord({ tested: merge }))],
      [artifactRef({ id: 5, headSha: older }), of(older)],
    ]);
    const { provenance } = await resolveBaseline({ commits: history(merge), artifacts, clock }, ask);
    expect(provenance).toMatchObject({ status: "found", sha: older, distance: 1 });
    expect(provenance.looked.slice(2)).toEqual([
      { where: "artifact 9 of a1a1a1a", result: "could not be read: artifact 9: its storage answered 410" },
      {
        where: "artifact 8 of a1a1a1a",
        result: "evaluation.json differs from its digest in manifest.json",
      },
      {
        where: "artifact 7 of a1a1a1a",
        result: "evaluation.json is version v2, written by another release of evenhand",
      },
      { where: "artifact 6 of a1a1a1a", result: "evaluation.json judged commit e5e5e5e, not a1a1a1a" },
      { where: "2 nearest first-parent ancestors", result: "nearest with a record is b2b2b2b, 1 back" },
      { where: "artifact 5 of b2b2b2b", result: "used" },
    ]);
  });

  it("is unusable, not absent, when every artifact failed, and opens five at most", async () => {
    const broken = Array.from(
      { length: 7 },
      (_, index) => [artifactRef({ id: index, headSha: base }), new Map()] as const,
    );
    const artifacts = makeArtifactShelf(broken);
    const { provenance, content } = await resolveBaseline({ commits: history(merge), artifacts, clock }, ask);
    expect(artifacts.opened).toEqual([6, 5, 4, 3, 2]);
    expect(provenance.status).toBe("unusable");
    expect(provenance.looked).toContainEqual({ where: "2 more artifacts", result: "not opened" });
    expect(content).toBeNull();
  });

  it("is none on a first run, and tells where it looked", async () => {
    const commits = history(merge);
    const { provenance } = await resolveBaseline({ commits, artifacts: makeArtifactShelf([]), clock }, ask);
    expect(provenance.status).toBe("none");
    expect(provenance.looked).toEqual([
      { where: "artifacts named evenhand-evaluation-fraud-default", result: "no usable one" },
      { where: "base commit a1a1a1a", result: "no record" },
      { where: "2 nearest first-parent ancestors", result: "none has a record" },
    ]);
  });

  it.each<[string, Artifacts | null, string]>([
    ["without a token", null, "not asked: there is no token"],
    [
      "without the permission",
      {
        ...makeArtifactShelf([]),
        listByName: async () => {
          throw new PermissionDenied("actions: read");
        },
      },
      "not readable: the token lacks `actions: read`",
    ],
  ])("is none %s, and says so", async (_, artifacts, result) => {
    const { provenance } = await resolveBaseline({ commits: history(merge), artifacts, clock }, ask);
    expect(provenance.looked).toEqual([
      { where: "artifacts named evenhand-evaluation-fraud-default", result },
    ]);
  });

  it("does not hide that the listing itself failed", async () => {
    const artifacts = {
      ...makeArtifactShelf([]),
      listByName: async () => {
        throw new Error("GitHub did not answer");
      },
    };
    const asking = resolveBaseline({ commits: history(merge), artifacts, clock }, ask);
    await expect(asking).rejects.toThrow("GitHub did not answer");
  });

  it("says which branch shares no commit", async () => {
    const commits = history(oldest);
    const { provenance } = await resolveBaseline(
      { commits, artifacts: makeArtifactShelf([]), clock },
      { ...ask, pullRequestHead: oldest },
    );
    expect(provenance.base).toBeNull();
    expect(provenance.looked).toEqual([
      { where: "base commit", result: "no common commit with main was found" },
    ]);
  });

  it("never takes this very run's record", async () => {
    const artifacts = makeArtifactShelf([[artifactRef({ headSha: base, runId: 900 }), of(base)]]);
    const { provenance } = await resolveBaseline({ commits: history(merge), artifacts, clock }, ask);
    expect(provenance.status).toBe("none");
    expect(artifacts.opened).toEqual([]);
  });
});
