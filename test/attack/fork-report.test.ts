import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { EvaluationRecord } from "../../src/core/record/evaluation.ts";
import { filesOf, flattering, forge } from "./forge.ts";
import { makeRig, type Rig, workflowPath } from "./rig.ts";

/** A fork's pull request was evaluated with a read-only token; a workflow on `workflow_run` reports on it. */
const name = "evenhand-evaluation-fraud-default";
const readOnly = { contents: "read", actions: "read", "pull-requests": "read", checks: "read" } as const;
const mayWrite = { ...readOnly, "pull-requests": "write", checks: "write" } as const;

let rig: Rig;
let honest: EvaluationRecord;
let nextRun = 5000;

beforeAll(async () => {
  rig = await makeRig({ "change.txt": "1\n" }, { fork: true });
  rig.github.setPermissions(readOnly);
  const ran = await rig.step("evaluate", { model: "fraud", predictions: "preds.csv" });
  expect(ran.exit, ran.log).toBe(1);
  honest = rig.record();
  rig.github.setPermissions(mayWrite);
});
afterEach(() => {
  for (const { id } of rig.github.state.comments) rig.github.removeComment(id);
});
afterAll(async () => {
  expect(rig.github.state.violations).toEqual([]);
  await rig.close();
});

interface Finished {
  readonly record?: EvaluationRecord;
  readonly run?: Readonly<Record<string, unknown>>;
  /** What the event's payload says; GitHub's own words when left out. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly model?: string;
  /** The run that the record names; the finished one when left out. */
  readonly of?: number;
}

/** A finished run of the fork with these records, and the report on it. */
async function reportOn({
  record = honest,
  run = {},
  payload = {},
  inputs = {},
  model = name,
  of,
}: Finished) {
  const id = ++nextRun;
  const seed = { headSha: rig.headSha, headBranch: "change", headRepository: "mallory/ml", ...run };
  rig.github.addRun({ id, event: "pull_request", conclusion: "failure", ...seed });
  const own = forge(record, () => ({ run: { ...record.run!, id: of ?? id } }));
  rig.github.addArtifact({ runId: id, name: model, files: Object.fromEntries(filesOf(own)) });
  const finished = {
    ...{ id, head_sha: seed.headSha, path: workflowPath, event: "pull_request", pull_requests: [] },
    ...{ head_repository: { full_name: seed.headRepository }, ...payload },
  };
  const checks = rig.github.state.checks.length;
  const ran = await rig.onDefault("report", "workflow_run", { workflow_run: finished }, inputs);
  return {
    ran,
    comments: rig.github.state.comments.filter((comment) => comment.issue === rig.number),
    checks: rig.github.state.checks.slice(checks),
  };
}

describe("a workflow that reports after a fork's run", () => {
  it("comments on the pull request that GitHub names, with a neutral check, judged by the base's rules", async () => {
    const { ran, comments, checks } = await reportOn({});
    expect(ran.exit, ran.log).toBe(1);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/^❌ .*\(from a fork\)/);
    expect(comments[0]?.body).toContain("as untrusted data");
    expect(checks).toMatchObject([{ conclusion: "neutral", headSha: rig.headSha }]);
    expect(ran.outputs).toMatchObject({ result: "fail", verdict: "regressed", overridden: "false" });
  });

  it("colours the check when the fork's numbers are trusted", async () => {
    const { checks } = await reportOn({ inputs: { "fork-check": "trust" } });
    expect(checks).toMatchObject([{ conclusion: "failure" }]);
  });

  it("does not believe the decision of the record", async () => {
    const record = forge(honest, ({ decision }) => ({
      decision: { ...decision, result: "pass", reasons: [] },
    }));
    const { ran, comments } = await reportOn({ record });
    expect(ran.outputs["result"]).toBe("fail");
    expect(comments[0]?.body).toContain("the base's rules give fail");
  });

  it("cannot tell a lie in the numbers, and marks them as the fork's own", async () => {
    const { ran, comments, checks } = await reportOn({ record: forge(honest, flattering) });
    expect(ran.exit, ran.log).toBe(0);
    expect(checks).toMatchObject([{ conclusion: "neutral" }]);
    expect(comments[0]?.body).toContain("From a fork");
  });

  it("does not believe an override that the record brings along", async () => {
    const overrides = [{ by: "ada", sha: rig.headSha, metrics: ["roc_auc"], reason: "trust me" }];
    const { ran, comments } = await reportOn({ record: forge(honest, () => ({ overrides })) });
    expect(ran.outputs).toMatchObject({ result: "fail", overridden: "false" });
    expect(comments[0]?.body).not.toContain("trust me");
  });

  it.each([
    ["of another commit", (own: EvaluationRecord) => ({ candidate: { ...own.candidate, sha: rig.base } })],
    [
      "compared with a commit that the base branch never had",
      (own: EvaluationRecord) => ({
        baseline: { ...own.baseline, base: { sha: rig.headSha, how: "merge-base" as const } },
      }),
    ],
  ])("takes a record %s for none", async (_, change) => {
    const { ran, checks } = await reportOn({ record: forge(honest, change) });
    expect(ran.exit, ran.log).toBe(4);
    expect(checks).toMatchObject([{ conclusion: "neutral", headSha: rig.headSha }]);
  });

  it("takes a record of another run for none [threat 3]", async () => {
    const { ran } = await reportOn({ of: 54321 });
    expect(ran.exit, ran.log).toBe(4);
    expect(ran.log).toContain("written by run 54321");
  });

  it("takes a run without a record for no evidence", async () => {
    const { ran } = await reportOn({ model: "evenhand-evaluation-fraud-other" });
    expect(ran.exit, ran.log).toBe(4);
  });

  it("leaves the comment to a later run when the pull request has moved on", async () => {
    const { ran, comments, checks } = await reportOn({
      run: { headSha: rig.base },
      payload: { head_sha: rig.base },
    });
    expect(ran.exit, ran.log).toBe(4);
    expect(ran.log).toContain("no open pull request has the head");
    expect(comments).toEqual([]);
    expect(checks).toMatchObject([{ headSha: rig.base }]);
  });

  it("does not comment on a pull request that only an input names", async () => {
    const other = await rig.github.addPullRequest({ head: "main", base: "main", number: 77 });
    const { comments } = await reportOn({ inputs: { "pull-request": String(other) } });
    expect(comments).toEqual([]);
    expect(rig.github.state.comments).toEqual([]);
  });
});

describe("nothing of a finished run is reported, nor written anywhere, when [threat 3]", () => {
  it.each([
    ["GitHub knows no such run", { payload: { id: 1_234_567 } }, "knows no such run"],
    [
      "its workflow is not on the default branch",
      { run: { path: ".github/workflows/evil.yml" } },
      "default branch",
    ],
    [
      "its workflow is no file of this repository",
      { run: { path: "mallory/ml/.github/workflows/a.yml" } },
      "not a file",
    ],
    ["its event ran with our rights", { run: { event: "pull_request_target" } }, "pull_request_target"],
    ["it was a comment's", { run: { event: "issue_comment" } }, "issue_comment"],
    ["the event names another commit", { payload: { head_sha: "1".repeat(40) } }, "is about 1111111"],
  ])("%s", async (_, finished, why) => {
    const { ran, comments, checks } = await reportOn(finished);
    expect(ran.exit, ran.log).toBe(2);
    expect(ran.log).toContain(why);
    expect({ comments, checks }).toEqual({ comments: [], checks: [] });
  });
});
