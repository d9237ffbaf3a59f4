import { beforeEach, describe, expect, it } from "vitest";
import { parseDeployCommand } from "../../../src/core/deploy/deploy-command.ts";
import { parseCommand } from "../../../src/core/override/command.ts";
import { modelDigest } from "../../core/deploy/support/model.ts";
import { type MemoryTarget, makeMemoryTarget } from "./support/memory-target.ts";
import { makeWorld, type World } from "./support/world.ts";

const yaml = "models: {fraud: {deploy: {production: {target: command, options: {command: ./deploy.sh}}}}}";
let target: MemoryTarget;
let world: World;
beforeEach(() => {
  target = makeMemoryTarget();
  world = makeWorld(target);
  world.yaml = yaml;
});

const output = (name: string) => world.outputs.get(name);
const reasons = () => (JSON.parse(output("reasons") ?? "[]") as string[]).join("\n");

/** The run that a comment on pull request 12 starts. */
function say(login: string, body = "/evenhand deploy production", inputs: Record<string, string> = {}) {
  const comment = world.people.say(12, login, body);
  return { comment, run: (actor = login) => runFor(comment, actor, inputs) };
}

async function runFor(comment: { id: number; body: string }, actor: string, inputs: Record<string, string>) {
  world.event = "issue_comment";
  world.payload = {
    ...{ action: "created", sender: { login: actor } },
    issue: { number: 12, pull_request: {} },
    comment: { id: comment.id, body: comment.body },
  };
  return world.run(inputs);
}

describe("/evenhand deploy in a comment", () => {
  it("deploys what a dispatch would, and tells the outcome in one comment", async () => {
    const digest = world.addEvaluation({ name: "one" });
    const { comment, run } = say("omar");
    expect(await run()).toBe(0);
    expect(target.serving.digest).toBe(digest);
    expect(world.lines().at(-1)).toMatchObject({
      actor: "omar",
      reason: "asked for by a comment on #12",
      run: { event: "issue_comment" },
    });
    expect(world.people.answers).toEqual(["rocket on 501"]);
    await expect(`${world.people.replies.get(comment.id)}\n`).toMatchFileSnapshot("__outputs__/reply.md");
  });

  it("deploys the digest that it names", async () => {
    const wanted = world.addEvaluation({ name: "wanted", age: 3 });
    world.addEvaluation({ name: "newer" });
    expect(await say("omar", `/evenhand deploy production ${wanted.slice(0, 19)}`).run()).toBe(0);
    expect(target.serving.digest).toBe(wanted);
  });

  it("asks other people where the policy does: whoever asked is not who approves", async () => {
    world.yaml = yaml.replace("target: command", "approve: {by: maintain}, target: command");
    world.addEvaluation({ name: "one" });
    const { comment, run } = say("omar");
    expect(await run()).toBe(0);
    expect(output("outcome")).toBe("waiting");
    expect(world.people.replies.get(comment.id)).toMatch(
      /it waits for an approval \[on this issue\]\(https:\/\/github.com\/acme\/fraud\/issues\/1\)/,
    );
    expect(await world.approve(world.people.say(1, "omar"))).toBe(4);
    expect(reasons()).toMatch(/`omar` asked for it, and four eyes are two people/);
    expect(target.applied).toEqual([]);
  });

  it("says a refusal and a wrong environment below the comment too", async () => {
    const refused = say("omar");
    expect(await refused.run()).toBe(4);
    expect(world.people.replies.get(refused.comment.id)).toMatch(/refused: no run has stored an evaluation/);
    const wrong = say("omar", "/evenhand deploy staging");
    await expect(wrong.run()).rejects.toThrow(/does not describe environment "staging"/);
    expect(world.people.replies.get(wrong.comment.id)).toMatch(/not deployed: .*staging/);
  });

  it.each(["Production", "somewhere", "constructor"])(
    "takes the target of the inputs to no environment that nobody wrote rules for: %s",
    async (name) => {
      world.yaml = yaml.replace("target: command", "approve: {by: maintain}, target: command");
      world.addEvaluation({ name: "one" });
      const inputs = { target: "command", "target-options": "command=./deploy.sh" };
      await expect(say("omar", `/evenhand deploy ${name}`, inputs).run()).rejects.toThrow(
        name === "Production" ? /is written "production"/ : /does not describe environment/,
      );
      expect([target.applied, world.lines()]).toEqual([[], []]);
    },
  );

  it.each([
    ["by somebody who may not write", "eve", undefined, /`eve` may not write to this repository/],
    ["in a run that somebody else started", "omar", "eve", /by `omar`, this run was started by `eve`/],
  ] as const)("is refused %s, with a sign and no words", async (_name, login, actor, why) => {
    world.addEvaluation({ name: "one" });
    expect(await say(login).run(actor ?? login)).toBe(4);
    expect(reasons()).toMatch(why);
    expect(world.people.answers).toEqual(["-1 on 501"]);
    expect(world.people.replies.size).toBe(0);
    expect([target.applied, world.lines()]).toEqual([[], []]);
  });

  it("is refused when it was edited, or written by an app", async () => {
    world.addEvaluation({ name: "one" });
    const edited = say("omar");
    edited.comment.updatedAt = "2026-06-15T12:00:01Z";
    expect(await edited.run()).toBe(4);
    const bot = say("omar");
    bot.comment.isPerson = false;
    expect(await bot.run()).toBe(4);
    expect(target.applied).toEqual([]);
  });

  it("is what GitHub has now, not what the event said", async () => {
    world.addEvaluation({ name: "one" });
    const { comment, run } = say("omar");
    const { body } = comment;
    comment.body = "never mind";
    world.people.comments[0]!.body = "never mind";
    expect(await runFor({ id: comment.id, body }, "omar", {})).toBe(0);
    world.people.comments.length = 0;
    expect(await run()).toBe(0);
    expect(target.applied).toEqual([]);
  });

  it("is nothing for a job of another environment", async () => {
    world.addEvaluation({ name: "one" });
    expect(await say("omar", undefined, { environment: "staging" }).run()).toBe(0);
    expect(world.annotations.at(-1)).toMatch(
      /the comment is about production, and this job deploys to staging/,
    );
    expect(target.applied).toEqual([]);
  });

  it("does nothing the second time its run is run", async () => {
    world.addEvaluation({ name: "one" });
    world.rerun = 9500;
    const { run } = say("omar");
    await run();
    target.canTell = false;
    world.attempt = 2;
    expect(await run()).toBe(0);
    expect(target.applied).toHaveLength(1);
  });
});

describe("the words of the command", () => {
  it.each([
    ["/evenhand deploy production", { kind: "deploy", environment: "production", digest: null }],
    [
      "/evenhand  deploy\tproduction latest-passing\nthanks",
      { environment: "production", digest: "latest-passing" },
    ],
    [`/evenhand deploy prod ${modelDigest("x")}`, { digest: modelDigest("x") }],
    ["/evenhand deploy", { kind: "unclear" }],
    ["/evenhand deploy production now please", { kind: "unclear" }],
    ["/evenhand deploy production abc", { kind: "unclear" }],
  ])("%j", (body, expected) => {
    expect(parseDeployCommand(body)).toMatchObject(expected);
  });

  it.each([
    "> /evenhand deploy production",
    " /evenhand deploy production",
    "/evenhand deployed",
    "/deploy x",
  ])("are not %j", (body) => {
    expect(parseDeployCommand(body)).toBeNull();
  });

  it("are nothing to report, which answers other commands", () => {
    expect(parseCommand("/evenhand deploy production")).toBeNull();
    expect(parseCommand("/evenhand approve")).toBeNull();
    expect(parseCommand("/evenhand deploit")).toMatchObject({ kind: "unclear" });
  });
});
