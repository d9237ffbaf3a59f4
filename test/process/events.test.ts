import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventRows } from "../../src/core/events/event-table.ts";
import { makeClient, where } from "../standin/client.ts";
import {
  granted,
  type JobAsk,
  leftBy,
  makeScene,
  recordBaseline,
  type Scene,
  scores,
} from "./repository-scene.ts";

let scene: Scene;
let base: string;
let head: string;
let number: number;
let runs = 10;

beforeAll(async () => {
  scene = await makeScene();
  base = await scene.push();
  await recordBaseline(scene, 1);
  ({ number, head } = await scene.open());
  scene.github.setPermissions({ ...granted, contents: "write" });
  await makeClient(scene.github).rest.git.createRef({ ...where, ref: "refs/tags/v1", sha: base });
  scene.github.setPermissions(granted);
}, 120_000);
afterAll(async () => {
  const { violations, unknownRoutes } = scene.github.state;
  await scene.close();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

interface Case {
  readonly row: keyof typeof eventRows;
  readonly what: string;
  ask(): Partial<JobAsk>;
  readonly comments: number;
  readonly checks: number;
  readonly records: number;
  readonly exit: number;
}

const onMain =
  (event: string, payload = {}, ref = "refs/heads/main") =>
  () => ({ event, ref, payload });
const left = (comments: number, checks: number, records: number, exit = 0) => ({
  comments,
  checks,
  records,
  exit,
});

/** Each row of the table of events at least once, played by the root action. */
const cases: readonly Case[] = [
  { row: "pull_request", what: "pull_request", ask: () => ({ pull: number }), ...left(1, 1, 1) },
  {
    ...{ row: "merge_group", what: "merge_group", ...left(0, 1, 1) },
    ask: () => onMain("merge_group", { merge_group: { base_sha: base, head_sha: head } })(),
  },
  { row: "push", what: "push of a branch", ask: onMain("push"), ...left(0, 0, 1) },
  { row: "tag", what: "push of a tag", ask: onMain("push", {}, "refs/tags/v1"), ...left(0, 0, 1) },
  { row: "scheduled", what: "schedule", ask: onMain("schedule"), ...left(0, 0, 1) },
  { row: "scheduled", what: "workflow_dispatch", ask: onMain("workflow_dispatch"), ...left(0, 0, 1) },
  {
    ...{ row: "workflow_run", what: "workflow_run beside the finished run's head", ...left(0, 0, 0, 2) },
    ask: () => ({ event: "workflow_run", ref: `refs/pull/${number}/head`, payload: {} }),
  },
  {
    ...{ row: "privileged", what: "pull_request_target", ...left(0, 0, 0, 2) },
    ask: () => onMain("pull_request_target", scene.github.pullRequestEvent(number))(),
  },
  {
    ...{ row: "privileged", what: "issue_comment", ...left(0, 0, 0, 2) },
    ask: () => onMain("issue_comment", { issue: { number, pull_request: {} } })(),
  },
];

describe("each event", () => {
  it("of the table is played below", () => {
    const played = new Set(cases.map(({ row }) => row));
    expect(Object.keys(eventRows).filter((row) => !played.has(row as Case["row"]))).toEqual([]);
  });

  it.each(cases)(
    "$what: exit $exit, $comments comment, $checks check, $records record",
    async (one) => {
      const runId = ++runs;
      const before = leftBy(scene.github, { number, head }, runId);
      const job = await scene.startJob({ runId, ...one.ask() });
      job.write("predictions.csv", scores.better);
      const ended = await job.action("gate");
      expect(ended.exit, ended.stdout + ended.stderr).toBe(one.exit);
      const now = leftBy(scene.github, { number, head }, runId);
      const fresh = (key: "comments" | "checks") => now[key].length - before[key].length;
      expect([fresh("comments"), now.records.length]).toEqual([one.comments, one.records]);
      expect(fresh("checks")).toBe(one.checks);
      if (one.exit === 0) expect(ended.summary).toContain("roc_auc");
    },
    120_000,
  );
});
