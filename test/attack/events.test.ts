import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EvaluationRecord } from "../../src/core/record/evaluation.ts";
import { filesOf, forge } from "./forge.ts";
import { makeRig, type Rig, rules } from "./rig.ts";

const asked = { model: "fraud", predictions: "preds.csv" };
const loose = rules.replace("margin: 0.01, min: 0.9", "margin: 0.9");

let rig: Rig;
let honest: EvaluationRecord;

beforeAll(async () => {
  rig = await makeRig({ "evenhand.yml": loose });
  await rig.step("evaluate", { ...asked, "fail-on": "never" });
  honest = rig.record();
});
afterAll(() => rig?.close());
beforeEach(() => rig.newRun());

describe("an event that runs with this repository's write access on behalf of somebody else", () => {
  it.each([
    { event: "pull_request_target", verb: "evaluate" },
    { event: "pull_request_target", verb: "gate" },
    { event: "pull_request_target", verb: "report" },
    { event: "issue_comment", verb: "gate" },
    { event: "workflow_run", verb: "evaluate" },
  ])("$event: $verb refuses before it asks or writes anything [threat 2]", async ({ event, verb }) => {
    const mark = rig.github.mark();
    const ran = await rig.step(verb, verb === "report" ? {} : asked, {
      GITHUB_EVENT_NAME: event,
      GITHUB_SHA: rig.base,
    });
    expect(ran.exit, ran.log).toBe(2);
    expect(ran.log).toContain("write access and secrets");
    expect(rig.github.requestsSince(mark)).toEqual([]);
    expect(existsSync(path.join(rig.folder, ".evenhand"))).toBe(false);
  });
});

describe("an event whose payload does not tell its pull request", () => {
  it.each([
    ["is missing", undefined],
    ["is of another shape", { pull_request: [] }],
    ["names a number alone", { pull_request: { number: 1 } }],
  ])("is not judged by its own commit's rules when it %s", async (_, payload) => {
    const env = { GITHUB_EVENT_PATH: payload === undefined ? "/nowhere" : rig.eventFile(payload) };
    const ran = await rig.step("evaluate", { ...asked, strict: "true" }, env);
    expect(ran.exit, ran.log).toBe(4);
    expect(rig.record()).toMatchObject({
      policy: { source: "built-in" },
      decision: { result: "no-baseline" },
    });
  });
});

describe("after workflow_run", () => {
  /** The finished run's record, as a step before has downloaded it. What is checked out is the pull request's own. */
  async function reportOn(record: EvaluationRecord, inputs: Record<string, string> = {}) {
    const payload = {
      workflow_run: {
        id: record.run!.id,
        head_sha: rig.headSha,
        head_repository: { full_name: rig.github.repository },
        pull_requests: [],
      },
    };
    rig.git("checkout", "--quiet", "--detach", rig.headSha);
    for (const [file, content] of filesOf(record)) rig.write(`.evenhand/fraud/default/${file}`, content);
    const env = rig.github.env({ runId: 900, event: "workflow_run", sha: rig.base, ref: "refs/heads/main" });
    const given = { ...inputs, html: "false" };
    const ran = await rig.step("report", given, { ...env, GITHUB_EVENT_PATH: rig.eventFile(payload) });
    rig.git("checkout", "--quiet", "--detach", rig.merge);
    return ran;
  }
  const flattered = (): EvaluationRecord =>
    forge(honest, ({ decision, policy }) => ({
      decision: { ...decision, result: "pass", reasons: [] },
      policy: { ...policy, sha: rig.headSha },
    }));

  it("the check is on the commit that was judged, though the pull request has moved on", async () => {
    rig.git("checkout", "--quiet", "change");
    rig.git("commit", "--quiet", "--allow-empty", "--message", "Something worse [skip ci]");
    await rig.github.importGit(rig.folder);
    rig.git("checkout", "--quiet", "--detach", rig.merge);
    const ran = await reportOn(flattered(), { "pull-request": String(rig.number) });
    expect(ran.exit, ran.log).toBe(1);
    expect(rig.github.state.checks.at(-1)).toMatchObject({ conclusion: "failure", headSha: rig.headSha });
  });
});
