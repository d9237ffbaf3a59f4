import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeRig, type Ran, type Rig } from "./rig.ts";

/** A pull request whose gate is closed, and people who want it open. */
const permissions = {
  contents: "read",
  actions: "write",
  "pull-requests": "write",
  checks: "write",
} as const;
const command = "/evenhand override roc_auc because the labels were wrong";

let rig: Rig;
let time: number;

beforeAll(async () => {
  rig = await makeRig({ "change.txt": "1\n" });
  rig.github.setPermissions(permissions);
  rig.github.setRole("ada", "write");
  rig.github.setRole("tim", "triage");
  const ran = await rig.step("evaluate", { model: "fraud", predictions: "preds.csv" });
  expect(ran.exit, ran.log).toBe(1);
  time = Date.now() + 10_000;
});
beforeEach(() => {
  for (const { id } of rig.github.state.comments) rig.github.removeComment(id);
  time += 10_000;
});
afterAll(async () => {
  expect(rig.github.state.violations).toEqual([]);
  expect(rig.github.state.unknownRoutes).toEqual([]);
  await rig.close();
});

const say = (body: string, more: { login?: string; updatedAt?: number; app?: string } = {}) =>
  rig.github.addComment({ issue: rig.number, login: "ada", body, createdAt: time, ...more });

/** A comment of somebody, and the run that answers it. */
async function comment(body: string, more: Parameters<typeof say>[1] & { action?: string } = {}) {
  const { action = "created", ...rest } = more;
  const id = say(body, rest);
  const payload = { action, issue: { number: rig.number, pull_request: {} }, comment: { id, body } };
  const checks = rig.github.state.checks.length;
  const ran = await rig.onDefault("report", "issue_comment", payload);
  const { reactions } = rig.github.state;
  return {
    ran,
    signs: reactions.filter((reaction) => reaction.comment === id).map(({ content }) => content),
    checks: rig.github.state.checks.slice(checks),
    report: rig.github.state.comments.find(({ login }) => login === "github-actions[bot]")?.body,
  };
}

const check = () => rig.github.state.checks.findLast(({ headSha }) => headSha === rig.headSha);

describe("an override by a person who may write", () => {
  it("opens the gate of this head within seconds, from the stored record, and is shown and recorded", async () => {
    const began = Date.now();
    const { ran, signs, report } = await comment(command);
    expect(ran.exit, ran.log).toBe(0);
    expect(ran.outputs).toMatchObject({ result: "pass", overridden: "true" });
    expect(signs).toEqual(["+1"]);
    expect(check()).toMatchObject({ conclusion: "success", headSha: rig.headSha });
    expect(report).toMatch(/^⚠️ \*\*Overridden: `fraud` lost/);
    expect(report).toContain("by `ada`: the labels were wrong");
    expect(report).toContain("regressed");
    console.log(`an override took ${Date.now() - began} ms from the comment to the report`);
  });

  it("writes into the comment and the check of the run it is about, with one of each", async () => {
    const first = await comment(command);
    const second = await comment(`${command} again`);
    expect(first.checks.length + second.checks.length).toBeLessThanOrEqual(1);
    const own = rig.github.state.comments.filter(({ login }) => login === "github-actions[bot]");
    expect(own).toHaveLength(1);
  });

  it("counts for a later report of the same head", async () => {
    say(command);
    const ran = await rig.step("report");
    expect(ran.exit, ran.log).toBe(0);
    expect(ran.outputs).toMatchObject({ result: "pass", overridden: "true" });
  });

  it("accepts what it names and nothing else", async () => {
    const { ran, signs } = await comment("/evenhand override accuracy because so");
    expect(ran.exit, ran.log).toBe(1);
    expect(ran.outputs).toMatchObject({ result: "fail", overridden: "false" });
    expect(signs).toEqual(["confused"]);
  });

  it("by a label counts as well, until it is taken off", async () => {
    const label = { issue: rig.number, login: "ada", label: "evenhand-override: roc_auc" };
    rig.github.addLabel({ ...label, at: time });
    const payload = rig.github.pullRequestEvent(rig.number, "labeled");
    rig.nextJob();
    const labeled = rig.github.env({
      ...rig.github.pullRequestRun(rig.number, 700),
      workflowPath: ".github/workflows/override.yml",
    });
    const on = await rig.step("report", {}, { ...labeled, GITHUB_EVENT_PATH: rig.eventFile(payload) });
    expect(on.outputs, on.log).toMatchObject({ result: "pass", overridden: "true" });
    rig.github.addLabel({ ...label, event: "unlabeled", at: time + 1000 });
    const taken = rig.github.pullRequestEvent(rig.number, "unlabeled");
    const off = await rig.step("report", {}, { ...labeled, GITHUB_EVENT_PATH: rig.eventFile(taken) });
    expect(off.outputs, off.log).toMatchObject({ result: "fail", overridden: "false" });
    expect(off.exit).toBe(1);
  });
});

describe("a gate stays closed", () => {
  const closed = async (act: () => Promise<unknown>): Promise<Ran> => {
    await act();
    const ran = await rig.step("report", { check: "false" });
    expect(ran.outputs, ran.log).toMatchObject({ result: "fail", overridden: "false" });
    expect(ran.exit).toBe(1);
    return ran;
  };

  it.each([
    ["the person may only triage", { login: "tim" }],
    ["the person is a stranger", { login: "eve" }],
    ["an app wrote it for a person", { app: "helper" }],
    ["a bot wrote it", { login: "github-actions[bot]" }],
  ])("when %s", async (_, who) => {
    await closed(async () => say(command, who));
  });

  it("when the comment was edited, by whomever", async () => {
    await closed(async () => say(command, { updatedAt: time + 1000 }));
  });

  it.each([
    ["is quoted", `> ${command}`],
    ["stands in a code block", `\`\`\`\n${command}\n\`\`\``],
    ["is not the first line", `I read:\n\n${command}`],
    ["is for another commit", command.replace("because", "for 0123456 because")],
  ])("when the command %s", async (_, body) => {
    await closed(async () => say(body));
  });

  it("when somebody without the right puts the label on", async () => {
    const label = { issue: rig.number, label: "evenhand-override: roc_auc" };
    await closed(async () => rig.github.addLabel({ ...label, login: "tim", at: time }));
    rig.github.addLabel({ ...label, login: "tim", event: "unlabeled", at: time + 1 });
  });

  it("when the comment that is answered was written by a stranger: a reaction, and no report", async () => {
    const { ran, signs, checks, report } = await comment(command, { login: "eve" });
    expect(ran.exit, ran.log).toBe(0);
    expect(signs).toEqual(["-1"]);
    expect({ checks, report }).toEqual({ checks: [], report: undefined });
  });
});

describe("a comment that is no command", () => {
  it.each([
    ["talk", "thanks!", {}, []],
    ["an unknown command", "/evenhand retrain", {}, ["confused"]],
    ["a command for another action", "/evenhand deploy production", {}, []],
    ["an edited one", command, { action: "edited" }, []],
    ["one without a reason", "/evenhand override roc_auc", {}, ["confused"]],
  ] as const)("%s judges nothing", async (_, body, more, expected) => {
    const { ran, signs, checks, report } = await comment(body, more);
    expect(ran.exit, ran.log).toBe(0);
    expect(ran.outputs).toEqual({});
    expect(signs).toEqual(expected);
    expect({ checks, report }).toEqual({ checks: [], report: undefined });
  });
});

describe("`/evenhand evaluate`", () => {
  const run = () => rig.github.state.runs.find(({ id }) => id === rig.runId)!;
  const again = (status: "completed" | "in_progress") => {
    const { createdAt, ...known } = run();
    const conclusion = status === "completed" ? "failure" : null;
    const at = Date.parse(createdAt);
    return rig.github.addRun({ ...known, headBranch: "change", status, conclusion, createdAt: at });
  };

  it("runs the pull request's own newest run again", async () => {
    again("completed");
    const { attempt } = run();
    const { ran, signs } = await comment("/evenhand evaluate");
    expect(signs, ran.log).toEqual(["rocket"]);
    expect(run()).toMatchObject({ attempt: attempt + 1, status: "queued" });
  });

  it("waits for a run that is going on", async () => {
    again("in_progress");
    const { signs, ran } = await comment("/evenhand evaluate");
    expect(signs, ran.log).toEqual(["confused"]);
    expect(ran.log).toContain("still going on");
  });

  it("is refused to somebody who may not write", async () => {
    again("completed");
    const { attempt } = run();
    expect((await comment("/evenhand evaluate", { login: "tim" })).signs).toEqual(["-1"]);
    expect(run().attempt).toBe(attempt);
  });

  it("names the permission that its own token lacks", async () => {
    again("completed");
    rig.github.setPermissions({ ...permissions, actions: "read" });
    const { ran, signs } = await comment("/evenhand evaluate");
    rig.github.setPermissions(permissions);
    expect(signs).toEqual(["confused"]);
    expect(ran.log).toContain("actions: write");
  });
});

it("a red report stays within 15 requests at 300 comments, looking for overrides included", async () => {
  const early = Date.parse(rig.github.state.runs.find(({ id }) => id === rig.runId)!.createdAt) - 60_000;
  for (let index = 0; index < 299; index++)
    rig.github.addComment({ issue: rig.number, login: "eve", body: command, createdAt: early });
  say(command);
  const mark = rig.github.mark();
  const ran = await rig.step("report", { html: "false" });
  const requests = rig.github.requestsSince(mark).filter(({ path }) => path.includes("/repos/"));
  console.log(`a red report with an override at 300 comments: ${requests.length} requests`);
  expect(ran.outputs, ran.log).toMatchObject({ overridden: "true" });
  expect(
    requests.length,
    requests.map(({ method, path }) => `${method} ${path}`).join("\n"),
  ).toBeLessThanOrEqual(15);
});

describe("with the next push", () => {
  it("an override is gone", async () => {
    say(command);
    const pushed = await rig.github.commit({
      branch: "change",
      files: { "more.txt": "1" },
      parents: [rig.headSha],
    });
    rig.github.setTime(time + 60_000);
    const stored = rig.github.state.artifacts.find(
      ({ name }) => name === "evenhand-evaluation-fraud-default",
    );
    expect(stored).toBeDefined();
    rig.git("fetch", "--quiet", rig.github.gitFolder, `refs/pull/${rig.number}/merge`);
    rig.git("checkout", "--quiet", "--force", "--detach", "FETCH_HEAD");
    const env = rig.github.env(rig.github.pullRequestRun(rig.number, 800));
    const GITHUB_EVENT_PATH = rig.eventFile(rig.github.pullRequestEvent(rig.number));
    rig.newRun();
    const evaluated = await rig.step(
      "evaluate",
      { model: "fraud", predictions: "preds.csv" },
      { ...env, GITHUB_EVENT_PATH },
    );
    const ran = await rig.step("report", {}, { ...env, GITHUB_EVENT_PATH });
    expect(evaluated.exit, evaluated.log).toBe(1);
    expect(ran.outputs, ran.log).toMatchObject({ result: "fail", overridden: "false" });
    expect(rig.github.state.checks.at(-1)).toMatchObject({ conclusion: "failure", headSha: pushed });
  });
});
