import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseMarker } from "../../src/core/report/marker.ts";
import { makeArtifacts } from "../../src/github/artifacts.ts";
import { makeChecks } from "../../src/github/checks.ts";
import { makeComments } from "../../src/github/comments.ts";
import { makeCommits } from "../../src/github/commits.ts";
import { makeIdentity } from "../../src/github/identity.ts";
import { makePullRequests } from "../../src/github/pull-requests.ts";
import { makeRemoteHistory } from "../../src/github/remote-history.ts";
import { collectRecords } from "../../src/stories/collect-records.ts";
import { resolveBaseline } from "../../src/stories/resolve-baseline.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { evaluationRecord, recordArtifact } from "../core/baseline/evaluation-record.ts";
import { makeFakeClock } from "./fake-clock.ts";
import { bodyOf } from "./posting.ts";
import { githubOf } from "./standin-github.ts";

const name = "evenhand-evaluation-fraud-default";
const runId = 501;
let standin: Standin;
let pull: number;
let head: string;
let mergeSha: string;
let base: string;

beforeAll(async () => {
  standin = await startStandin();
  for (let index = 0; index < 4; index++) base = await standin.commit({ files: { "a.txt": String(index) } });
  head = await standin.commit({ branch: "change", files: { "b.txt": "2" } });
  pull = await standin.addPullRequest({ head: "change" });
  mergeSha = standin.state.pulls[0]!.mergeSha!;
  for (let index = 0; index < 300; index++)
    standin.addComment({ issue: pull, login: "ada", body: `talk ${index}` });
  standin.addRun({ id: runId, headSha: head, event: "pull_request" });
  const onMain = standin.addRun({ headSha: base });
  const seed = (run: number, tested: string) =>
    standin.addArtifact({
      runId: run,
      name,
      files: Object.fromEntries(recordArtifact(evaluationRecord({ tested }))),
    });
  seed(onMain, base);
  seed(runId, mergeSha);
});
afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
});

const artifactsOf = (github: ReturnType<typeof githubOf>) =>
  makeArtifacts(github, {
    runId,
    attempt: 1,
    serverUrl: "https://github.com",
    tempFolder: "/nonexistent",
    retentionDays: null,
  });

/** Requests to the API; those to the storage behind a signed address count against no limit. */
function requestsSince(mark: number): string[] {
  return standin
    .requestsSince(mark)
    .filter(({ path }) => path.includes("/repos/"))
    .map(({ method, path }) => `${method} ${path}`);
}

async function report(run: number) {
  const github = githubOf(standin);
  await makePullRequests(github).find(pull);
  const { records } = await collectRecords(artifactsOf(github), "evaluation");
  expect(records).toHaveLength(1);
  const identity = makeIdentity(github, standin.token);
  const comment = await makeComments(github, { parseMarker, identity }).post(
    pull,
    () => bodyOf(`run ${run}`, run),
    { mode: "update", create: true },
  );
  await makeChecks(github).publish({
    name: "evenhand",
    headSha: head,
    conclusion: "success",
    title: "equivalent",
    summary: "s",
    text: "t",
    annotations: [],
    detailsUrl: null,
    externalId: `${run}-1-evenhand`,
  });
  return comment?.action;
}

describe("the requests of one run, at 300 comments and nothing checked out", () => {
  it("are 15 at most for a report that creates its comment [threat 40]", async () => {
    const mark = standin.mark();
    expect(await report(1)).toBe("created");
    expect(requestsSince(mark)).toHaveLength(10);
  });

  it("are fewer for one that updates it", async () => {
    const mark = standin.mark();
    expect(await report(2)).toBe("updated");
    expect(requestsSince(mark)).toHaveLength(11);
  });

  it("are four to find the base commit's record", async () => {
    const github = githubOf(standin);
    const nowhere = {
      head: async () => null,
      parents: async () => null,
      resolve: async () => null,
      committedAt: async () => null,
      mergeBase: async () => null,
      firstParents: async () => [],
      readFile: async () => undefined,
    };
    const mark = standin.mark();
    const { provenance } = await resolveBaseline(
      {
        commits: makeCommits(nowhere, makeRemoteHistory(github)),
        artifacts: artifactsOf(github),
        clock: makeFakeClock(),
      },
      {
        event: "pull_request",
        model: "fraud",
        leg: "default",
        runId,
        sha: mergeSha,
        pullRequestHead: head,
        baseBranch: "main",
        mergeGroupBase: null,
        asked: null,
      },
    );
    expect(provenance).toMatchObject({ status: "found", sha: base, base: { how: "merge-parent" } });
    expect(requestsSince(mark)).toHaveLength(4);
  });
});
