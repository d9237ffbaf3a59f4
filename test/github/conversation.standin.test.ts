import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeConversation } from "../../src/github/conversation.ts";
import { makePullRequests } from "../../src/github/pull-requests.ts";
import { makeRuns } from "../../src/github/runs.ts";
import { makeTrees } from "../../src/github/trees.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "./standin-github.ts";

const time = Date.UTC(2026, 5, 1, 12);
const at = (seconds: number) => new Date(time + seconds * 1000).toISOString().replace(".000", "");
const noArtifacts = () => ({ listOfRun: async () => [], download: async () => new Map() });

describe.each(["", "/api/v3"] as const)("people and runs, at a server with its API under %j", (apiPrefix) => {
  let standin: Standin;
  let pull: number;
  let head: string;

  beforeAll(async () => {
    standin = await startStandin({ apiPrefix, fixedTime: time });
    await standin.commit({
      files: { ".github/workflows/a.yml": "on: push\n", ".github/workflows/deep/b": "" },
    });
    head = await standin.commit({
      branch: "change",
      files: { ".github/workflows/a.yml": "on: pull_request\n" },
    });
    pull = await standin.addPullRequest({ head: "change" });
    for (let index = 0; index < 130; index++)
      standin.addComment({
        issue: pull,
        login: "ada",
        body: `talk ${index}`,
        createdAt: time + index * 1000,
      });
  });
  afterAll(async () => {
    const { violations, unknownRoutes } = standin.state;
    expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
    await standin.close();
  });

  it("comments since a moment are read to the last page", async () => {
    const remarks = await makeConversation(githubOf(standin)).remarks(pull, at(20));
    expect(remarks).toHaveLength(110);
    expect(remarks.at(-1)).toEqual({
      ...{ id: remarks.at(-1)!.id, login: "ada", isPerson: true, body: "talk 129" },
      ...{ createdAt: at(129), updatedAt: at(129) },
    });
  });

  it("one comment is read, and one that is gone is none", async () => {
    const { remark } = makeConversation(githubOf(standin));
    const id = standin.addComment({ issue: pull, login: "dependabot[bot]", body: "hello" });
    expect(await remark(id)).toMatchObject({ body: "hello", isPerson: false });
    standin.removeComment(id);
    expect(await remark(id)).toBeNull();
  });

  it.each([
    ["admin", true],
    ["maintain", true],
    ["write", true],
    ["triage", false],
    ["read", false],
    ["none", false],
    ["unknown", false],
  ])("a person with the role %s may write: %s", async (role, may) => {
    standin.setRole(`person-${role}`, role);
    expect(await makeConversation(githubOf(standin)).mayWrite(`person-${role}`)).toBe(may);
  });

  it("a person's rights are asked once", async () => {
    const conversation = makeConversation(githubOf(standin));
    const mark = standin.mark();
    for (let times = 0; times < 3; times++) await conversation.mayWrite("ada");
    expect(standin.requestsSince(mark)).toHaveLength(1);
  });

  it("labels are told with who put them on, and when", async () => {
    standin.addLabel({ issue: pull, login: "ada", label: "x", at: time });
    standin.addLabel({ issue: pull, login: "bob", label: "x", event: "unlabeled", at: time + 1000 });
    expect(await makeConversation(githubOf(standin)).labelChanges(pull)).toEqual([
      { label: "x", login: "ada", isPerson: true, added: true, at: at(0) },
      { label: "x", login: "bob", isPerson: true, added: false, at: at(1) },
    ]);
    standin.addLabel({ issue: pull, login: "ada", label: "y" });
    expect((await makePullRequests(githubOf(standin)).find(pull)).labels).toEqual(["y"]);
  });

  it("a reaction is there once, also when the first answer was lost", async () => {
    const id = standin.addComment({ issue: pull, login: "ada", body: "/evenhand evaluate" });
    standin.faults.add({ method: "POST", path: /\/reactions$/, kind: "after-write-502" });
    await makeConversation(githubOf(standin)).react(id, "rocket");
    await makeConversation(githubOf(standin)).react(id, "rocket");
    expect(standin.state.reactions.filter(({ comment }) => comment === id)).toHaveLength(1);
  });

  it("a pull request is found by its head, and not by a branch of the same name elsewhere", async () => {
    await standin.addPullRequest({ head: "change", headRepository: "mallory/digits", headSha: head });
    const { withHead } = makePullRequests(githubOf(standin));
    expect(await withHead(standin.repository, "change")).toMatchObject([{ number: pull, fork: false }]);
    expect(await withHead("mallory/digits", "change")).toMatchObject([{ fork: true, headSha: head }]);
    expect(await withHead("mallory/other", "change")).toEqual([]);
  });

  it("runs of a branch and event are listed; one is run again once, though the answer was lost", async () => {
    const run = {
      headSha: head,
      headBranch: "change",
      event: "pull_request",
      conclusion: "failure",
    } as const;
    const id = standin.addRun(run);
    standin.addRun({ ...run, event: "push" });
    const runs = makeRuns(githubOf(standin), noArtifacts);
    expect((await runs.ofBranch("change", "pull_request")).map((each) => each.id)).toEqual([id]);
    standin.faults.add({ method: "POST", path: /\/rerun$/, kind: "after-write-502" });
    await runs.again(id);
    expect(standin.state.runs.find((each) => each.id === id)).toMatchObject({ attempt: 2, status: "queued" });
  });

  it("a token that may not is refused by the line to add", async () => {
    const token = standin.addToken("github-actions[bot]", { actions: "read", "pull-requests": "read" });
    const limited = githubOf(standin, { token });
    const id = standin.addComment({ issue: pull, login: "ada", body: "x" });
    const run = standin.addRun({ headSha: head, conclusion: "success" });
    await expect(makeConversation(limited).react(id, "+1")).rejects.toThrow("pull-requests: write");
    await expect(makeRuns(limited, noArtifacts).again(run)).rejects.toThrow("actions: write");
  });

  it("a folder's files at a commit have digests, and one that is not there has none", async () => {
    const { list } = makeTrees(async () => null, githubOf(standin));
    const before = await list(standin.state.refs.get("refs/heads/main")!, ".github/workflows");
    const after = await list(head, ".github/workflows");
    expect([...before.keys()]).toEqual(["a.yml"]);
    expect(after.get("a.yml")).not.toBe(before.get("a.yml"));
    expect(await list(head, "no/such")).toEqual(new Map());
  });
});
