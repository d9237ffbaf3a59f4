import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { planRun, type RunPlan } from "../../src/core/events/plan.ts";

/** Payloads that GitHub and its Enterprise Servers sent, as @octokit/webhooks-examples keeps them. */
const peers = process.env["EVENHAND_GITHUB_PEERS"] ?? "";
const folder = path.join(peers, "@octokit", "webhooks-examples");

// biome-ignore lint/suspicious/noExplicitAny: what was sent is read as it came
type Payload = any;
interface Example {
  readonly server: string;
  readonly event: string;
  readonly payload: Payload;
}

const servers =
  peers === "" ? [] : readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "index.json")));
const examples: Example[] = servers.flatMap((server) =>
  (JSON.parse(readFileSync(path.join(folder, server, "index.json"), "utf8")) as Payload[]).flatMap(
    ({ name, examples: sent }: { name: string; examples: Payload[] }) =>
      sent.map((payload) => ({ server, event: name, payload })),
  ),
);

const sha = "0123456789012345678901234567890123456789";
function plan(
  { event, payload }: Pick<Example, "event" | "payload">,
  verb: "evaluate" | "report" = "report",
): RunPlan {
  const repository = payload.repository?.full_name ?? "acme/digits";
  return planRun({ verb, event, repository, sha, ref: "refs/heads/main", checkedOut: sha, payload });
}
const of = (...events: string[]) => examples.filter(({ event }) => events.includes(event));

describe.runIf(peers !== "")("every payload that GitHub sent", () => {
  it("is planned without a throw, whatever its event is called here", () => {
    expect(examples.length).toBeGreaterThan(500);
    const names = [
      "push",
      "pull_request",
      "pull_request_target",
      "workflow_run",
      "issue_comment",
      "merge_group",
      "release",
    ];
    for (const example of examples)
      for (const event of [example.event, ...names])
        for (const verb of ["evaluate", "report"] as const) plan({ ...example, event }, verb);
  });

  it("of a pull request tells its number, head, base branch and whether it is a fork's", () => {
    const sent = of("pull_request");
    expect(sent.length).toBeGreaterThan(40);
    for (const { payload } of sent) {
      const { number, head, base } = payload.pull_request;
      const fork = head.repo?.full_name !== payload.repository.full_name;
      for (const event of ["pull_request", "pull_request_target"])
        expect(plan({ event, payload }).judged).toMatchObject({
          ...{ pullRequest: number, headSha: head.sha, baseBranch: base.ref, fork },
        });
    }
  });

  it("is a fork's when its head lies elsewhere, or in a repository that is gone", () => {
    for (const { payload } of of("pull_request"))
      for (const repo of [{ full_name: "mallory/ml" }, null]) {
        const head = { ...payload.pull_request.head, repo };
        const changed = { ...payload, pull_request: { ...payload.pull_request, head } };
        expect(plan({ event: "pull_request", payload: changed })).toMatchObject({
          ...{ judged: { fork: true }, expectReadOnly: true },
        });
      }
  });

  it("of a finished run tells its head, and the pull request where GitHub lists one", () => {
    const sent = of("workflow_run");
    expect(sent.length).toBeGreaterThan(0);
    for (const example of sent) {
      const { head_sha, pull_requests, head_repository } = example.payload.workflow_run;
      expect(plan(example).judged).toMatchObject({
        ...{ headSha: head_sha, pullRequest: pull_requests[0]?.number ?? null },
        fork: head_repository.full_name !== example.payload.repository.full_name,
      });
    }
  });

  it("of a comment tells the pull request it is on, and none for an issue", () => {
    const sent = of("issue_comment");
    expect(sent.length).toBeGreaterThan(0);
    for (const example of sent) {
      const { issue } = example.payload;
      const number = issue.pull_request === undefined ? null : issue.number;
      expect(plan(example)).toMatchObject({
        ...{ judged: { pullRequest: number }, writes: { comment: number !== null } },
      });
      const onPull = { ...example.payload, issue: { ...issue, pull_request: { url: "x" } } };
      expect(plan({ ...example, payload: onPull }).judged.pullRequest).toBe(issue.number);
      expect(plan(example, "evaluate").refuse).not.toBeNull();
    }
  });

  it("of a merge group tells its two commits", () => {
    const sent = of("merge_group");
    expect(sent.length).toBeGreaterThan(0);
    for (const example of sent) {
      const { head_sha: headSha, base_sha: mergeGroupBase } = example.payload.merge_group;
      expect(plan(example)).toMatchObject({ judged: { headSha }, against: { mergeGroupBase } });
    }
  });

  it("of a push, a release, a dispatch or any other event is about no pull request", () => {
    const others = examples.filter(
      ({ event }) => !["pull_request", "issue_comment", "workflow_run"].includes(event),
    );
    for (const example of others)
      expect(plan(example)).toMatchObject({ judged: { pullRequest: null }, writes: { comment: false } });
  });
});
