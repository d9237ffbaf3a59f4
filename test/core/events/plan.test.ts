import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EventFacts, planRun } from "../../../src/core/events/plan.ts";

const sha = (digit: string) => digit.repeat(40);
const merge = sha("a");
const head = sha("b");
const base = sha("c");

const pullRequest = (headRepository: string | null = "acme/digits") => ({
  pull_request: {
    number: 12,
    head: { sha: head, repo: headRepository === null ? null : { full_name: headRepository } },
    base: { sha: base, ref: "main" },
  },
});

function facts(more: Partial<EventFacts>): EventFacts {
  return {
    verb: "evaluate",
    event: "push",
    repository: "acme/digits",
    sha: merge,
    ref: "refs/heads/main",
    checkedOut: merge,
    payload: {},
    ...more,
  };
}

const all = { artifact: true, comment: true, check: true, summary: true };
const artifact = { artifact: true, comment: false, check: false, summary: true };

describe("what a run does", () => {
  it("a pull request is judged as merged, and written about on its head", () => {
    const plan = planRun(facts({ event: "pull_request", payload: pullRequest() }));
    expect(plan).toEqual({
      judged: { sha: merge, headSha: head, pullRequest: 12, baseBranch: "main", fork: false },
      against: { kind: "base-commit", mergeGroupBase: null },
      writes: all,
      expectReadOnly: false,
      refuse: null,
    });
  });

  it("a pull request whose head is checked out is judged on its head", () => {
    const plan = planRun(facts({ event: "pull_request", checkedOut: head, payload: pullRequest() }));
    expect(plan.judged).toMatchObject({ sha: head, headSha: head });
  });

  it.each([
    ["another repository", "mallory/digits"],
    ["a repository that is gone", null],
  ])("a pull request from %s is a fork's", (_name, repository) => {
    const plan = planRun(facts({ event: "pull_request", payload: pullRequest(repository) }));
    expect(plan.judged.fork).toBe(true);
    expect(plan.expectReadOnly).toBe(true);
    expect(plan.refuse).toBeNull();
    expect(plan.writes).toEqual(all);
  });

  it("Dependabot has a fork's token without being a fork", () => {
    const payload = { ...pullRequest(), sender: { login: "dependabot[bot]" } };
    const plan = planRun(facts({ event: "pull_request", payload }));
    expect(plan.judged.fork).toBe(false);
    expect(plan.expectReadOnly).toBe(true);
  });

  it("a merge group is held against its own base and gets a check, not a comment", () => {
    const payload = { merge_group: { base_sha: base, head_sha: head } };
    const plan = planRun(facts({ event: "merge_group", payload }));
    expect(plan.against).toEqual({ kind: "merge-group-base", mergeGroupBase: base });
    expect(plan.writes).toEqual({ ...all, comment: false });
    expect(plan.judged.headSha).toBe(head);
  });

  it.each([
    ["a push to a branch", { event: "push" }, "first-parent"],
    ["a push of a tag", { event: "push", ref: "refs/tags/v1" }, "production"],
    ["a release", { event: "release" }, "production"],
    ["a schedule", { event: "schedule" }, "last-record"],
    ["a dispatch", { event: "workflow_dispatch" }, "last-record"],
    ["a terminal", { event: "" }, "last-record"],
    ["an event of tomorrow", { event: "sunrise" }, "last-record"],
  ])("%s leaves an artifact and the summary", (_name, more, kind) => {
    const plan = planRun(facts(more));
    expect(plan.against.kind).toBe(kind);
    expect(plan.writes).toEqual(artifact);
    expect(plan.judged).toMatchObject({ sha: merge, headSha: merge, pullRequest: null, fork: false });
    expect(plan.refuse).toBeNull();
  });

  it("after another workflow, the head of its run is judged again", () => {
    const payload = {
      workflow_run: {
        head_sha: head,
        head_repository: { full_name: "acme/digits" },
        pull_requests: [{ number: 12, base: { ref: "main" } }],
      },
    };
    const plan = planRun(facts({ verb: "report", event: "workflow_run", payload }));
    expect(plan.judged).toEqual({
      sha: head,
      headSha: head,
      pullRequest: 12,
      baseBranch: "main",
      fork: false,
    });
    expect(plan.against.kind).toBe("judged-again");
    expect(plan.writes).toEqual({ ...all, artifact: false });
  });
});

describe("a run is refused", () => {
  const events = ["pull_request_target", "issue_comment"];
  const checkouts = [merge, head, base, null];
  it.each(
    events.flatMap((event) =>
      checkouts.flatMap((checkedOut) =>
        ["acme/digits", "mallory/digits"].map((from) => [event, checkedOut, from] as const),
      ),
    ),
  )("under %s with %s checked out, from %s", (event, checkedOut, from) => {
    const plan = planRun(facts({ event, checkedOut, payload: pullRequest(from) }));
    expect(plan.refuse?.message).toContain("write access and secrets");
    expect(plan.refuse?.hint).toContain("on: pull_request");
    expect(Object.values(plan.writes)).toEqual([false, false, false, false]);
    const report = planRun(facts({ verb: "report", event, checkedOut, payload: pullRequest(from) }));
    const isHarmless = checkedOut === merge || checkedOut === null;
    expect(report.refuse === null).toBe(isHarmless);
    expect(report.writes.check).toBe(isHarmless);
  });

  it("a comment tells its pull request's number and nothing of the code; one on an issue tells none", () => {
    const on = (payload: unknown) => planRun(facts({ verb: "report", event: "issue_comment", payload }));
    const plan = on({ issue: { number: 12, pull_request: {} } });
    expect(plan.judged).toMatchObject({ sha: null, headSha: null, pullRequest: 12, baseBranch: null });
    expect(plan.against.kind).toBe("judged-again");
    expect(on({ issue: { number: 12 } }).judged.pullRequest).toBeNull();
  });

  it("when workflow_run evaluates anything but its own commit", () => {
    for (const checkedOut of [head, null]) {
      const plan = planRun(facts({ event: "workflow_run", checkedOut }));
      expect(plan.refuse?.message).toContain("the checked-out commit is not its own");
    }
    expect(planRun(facts({ event: "workflow_run" })).refuse).toBeNull();
    expect(planRun(facts({ verb: "report", event: "workflow_run", checkedOut: head })).refuse).toBeNull();
  });
});

describe("a payload is not taken on trust", () => {
  it.each([
    ["no payload", null],
    ["text", "pull_request"],
    ["other shapes", { pull_request: { number: "12", head: { sha: "main", repo: [] }, base: 3 } }],
    ["a ref that is gone", { pull_request: { number: -1, head: { sha: sha("0") } } }],
  ])("%s gives no pull request, and counts as a fork", (_name, payload) => {
    const plan = planRun(facts({ event: "pull_request", payload }));
    expect(plan.judged).toEqual({
      sha: merge,
      headSha: merge,
      pullRequest: null,
      baseBranch: null,
      fork: true,
    });
    expect(plan.writes.comment).toBe(false);
  });

  it("any JSON at all gives a plan", () => {
    const events = ["pull_request", "push", "merge_group", "workflow_run", "pull_request_target", "schedule"];
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.jsonValue(), (event, payload) => {
        const plan = planRun(facts({ event, payload: { pull_request: payload, workflow_run: payload } }));
        expect(plan.judged.pullRequest === null || plan.judged.pullRequest > 0).toBe(true);
        expect(plan.refuse === null).toBe(event !== "pull_request_target");
      }),
      { numRuns: 1000 },
    );
  });
});
