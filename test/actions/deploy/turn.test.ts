import { beforeEach, describe, expect, it } from "vitest";
import { leaseLasts } from "../../../src/core/deploy/lease.ts";
import { modelDigest, predictionsOf } from "../../core/deploy/support/model.ts";
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
const phases = () => world.lines().map(({ phase, outcome }) => outcome ?? phase);

/** A run that changes the target and never hears of it: as when its machine is lost. */
async function loseRun(): Promise<void> {
  const lost: MemoryTarget = {
    ...target,
    async apply(...given) {
      await target.apply(...given);
      return new Promise<never>(() => {});
    },
  };
  const lines = world.lines().length;
  void world.run({}, { makeTarget: () => lost });
  await expect.poll(() => world.lines().length).toBe(lines + 1);
}

describe("two runs at one place", () => {
  it("that began together: the newer one deploys, the older one says that it was superseded [threat 55]", async () => {
    const digest = world.addEvaluation({ name: "one" });
    const older = world.run();
    const newer = world.run();
    expect([await older, await newer]).toEqual([0, 0]);
    expect(target.applied).toEqual([digest]);
    expect(phases()).toEqual(["started", "deployed"]);
  });

  it("waits for the one at work, no longer than a step may take, and touches nothing then", async () => {
    world.addEvaluation({ name: "one" });
    await loseRun();
    expect(await world.run({ timeout: "1m" })).toBe(4);
    expect(reasons()).toMatch(/^run 9001 deploys here now, and did not end within 1 minutes$/);
    expect(phases()).toEqual(["started"]);
  });

  it("takes the place over when nothing was heard of a run for two minutes, and says what it left", async () => {
    world.addEvaluation({ name: "one" });
    await loseRun();
    const before = world.now;
    world.addEvaluation({ name: "two", predictions: predictionsOf(0.5) });
    expect(await world.run(), reasons()).toBe(0);
    expect(world.now - before).toBeGreaterThan(leaseLasts);
    expect(world.now - before).toBeLessThan(leaseLasts + 10_000);
    expect(phases()).toEqual(["started", "healed", "started", "deployed"]);
    expect(world.annotations.join()).toMatch(/never ended: the target serves the new model/);
    expect(target.serving.digest).toBe(modelDigest("two"));
  });

  it("touches nothing any more when the place was taken over, and leaves the other's word standing", async () => {
    world.addEvaluation({ name: "one" });
    let goOn = () => {};
    const slow: MemoryTarget = {
      ...target,
      async apply(wanted, before, journal) {
        await journal("begin", "");
        await new Promise<void>((done) => {
          goOn = done;
        });
        await journal("put", "in place");
        return target.apply(wanted, before, journal);
      },
    };
    const first = world.run({}, { makeTarget: () => slow });
    await expect.poll(() => world.lines().length).toBe(1);
    const two = world.addEvaluation({ name: "two", predictions: predictionsOf(0.5) });
    expect(await world.run()).toBe(0);
    goOn();
    await expect(first).rejects.toThrow(/another run took this place over/);
    expect(target.applied).toEqual([two]);
    expect(phases()).toEqual(["started", "healed", "started", "deployed"]);
  });

  it("gives the place back when it is done, refused or failed", async () => {
    world.addEvaluation({ name: "one" });
    target.fault = "before";
    expect(await world.run()).toBe(3);
    target.fault = "none";
    expect(await world.run()).toBe(0);
    expect([...world.leases.states.values()].map(({ holder, waiting }) => [holder, waiting])).toEqual([
      [null, []],
    ]);
  });
});

describe("a run that comes late", () => {
  it("is superseded where a newer run deployed, whatever it would deploy", async () => {
    world.addEvaluation({ name: "one" });
    world.rerun = 9500;
    await world.run();
    world.addEvaluation({ name: "two", predictions: predictionsOf(0.5) });
    world.rerun = 9400;
    expect(await world.run()).toBe(0);
    expect(output("outcome")).toBe("superseded");
    expect(output("result")).toBe("");
    expect(world.annotations.at(-1)).toBe(
      "notice: superseded: run 9500, which was started later, deploys here; nothing was touched",
    );
    expect(world.summaries.at(-1)).toMatch(/not deployed to production: superseded, nothing was touched/);
    expect(target.serving.digest).toBe(modelDigest("one"));
  });

  it("is red where the newer run is one that GitHub does not know: somebody wrote it into the lease", async () => {
    world.addEvaluation({ name: "one" });
    const place = { environment: "production", model: "fraud", leg: "default" };
    const claim = await world.leases.claim(place, { run: 9e12, attempt: 1, kind: "deploy" });
    if (claim.what === "held") await claim.lease.release();
    expect(await world.run()).toBe(4);
    expect(reasons()).toMatch(/the lease names run 9000000000000, which GitHub does not know/);
    expect(target.applied).toEqual([]);
  });

  it("does nothing when its first attempt did it, though the target cannot tell", async () => {
    target.canTell = false;
    world.addEvaluation({ name: "one" });
    world.rerun = 9500;
    await world.run();
    world.attempt = 2;
    expect(await world.run()).toBe(0);
    expect([output("outcome"), output("ledger-entry")]).toEqual(["deployed", "2"]);
    expect(target.applied).toHaveLength(1);
  });

  it("does not go back twice: the second time would put the bad model in place again", async () => {
    for (const [name, skill] of [
      ["one", 0.3],
      ["two", 0.5],
    ] as const) {
      world.addEvaluation({ name, predictions: predictionsOf(skill) });
      await world.run();
    }
    world.rerun = 9500;
    await world.run({ rollback: "true" });
    expect(target.serving.digest).toBe(modelDigest("one"));
    world.attempt = 2;
    expect(await world.run({ rollback: "true" })).toBe(0);
    expect(output("outcome")).toBe("rolled-back");
    expect(target.serving.digest).toBe(modelDigest("one"));
  });

  it("says so when something else was deployed since its first attempt", async () => {
    world.addEvaluation({ name: "one", predictions: predictionsOf(0.3) });
    world.rerun = 9500;
    await world.run();
    world.rerun = 9600;
    world.addEvaluation({ name: "two", predictions: predictionsOf(0.5) });
    await world.run();
    Object.assign(world, { rerun: 9500, attempt: 2 });
    expect(await world.run()).toBe(0);
    expect(output("outcome")).toBe("superseded");
    expect(target.serving.digest).toBe(modelDigest("two"));
  });

  it("that goes back says so where another went back while it waited", async () => {
    for (const [name, skill] of [
      ["one", 0.3],
      ["two", 0.5],
    ] as const) {
      world.addEvaluation({ name, predictions: predictionsOf(skill) });
      await world.run();
    }
    const ends = await Promise.all([world.run({ rollback: "true" }), world.run({ rollback: "true" })]);
    expect(ends).toEqual([0, 0]);
    expect(target.serving.digest).toBe(modelDigest("one"));
    expect(phases().filter((phase) => phase === "rolled-back")).toHaveLength(1);
  });
});

describe("two people who approve at once", () => {
  it("make one deployment, and the second yes counts for nothing", async () => {
    world.yaml = yaml.replace(
      "target: command",
      "approve: {by: maintain, four-eyes: false}, target: command",
    );
    world.addEvaluation({ name: "one" });
    await world.run();
    world.now += 60_000;
    const [omar, ada] = [world.people.say(1, "omar"), world.people.say(1, "ada")];
    const ends = await Promise.all([world.approve(omar), world.approve(ada)]);
    expect(target.applied).toHaveLength(1);
    expect(phases()).toEqual(["asked", "started", "deployed"]);
    expect(ends).toContain(0);
  });

  it("a yes that was taken back while it waited for another run counts for nothing", async () => {
    world.yaml = yaml.replace(
      "target: command",
      "approve: {by: maintain, four-eyes: false}, target: command",
    );
    world.addEvaluation({ name: "one" });
    await world.run();
    const comment = world.people.say(1, "omar");
    const place = { environment: "production", model: "fraud", leg: "default" };
    await world.leases.claim(place, { run: 8000, attempt: 1, kind: "deploy" });
    const end = world.approve(comment);
    await new Promise((done) => setTimeout(done, 5));
    world.people.comments.length = 0;
    expect(await end).toBe(4);
    expect(reasons()).toMatch(/approved a moment ago, and now the comment is gone/);
    expect(target.applied).toEqual([]);
  });
});

describe("what starts a deployment", () => {
  it("is also a push to the default branch", async () => {
    world.event = "push";
    const digest = world.addEvaluation({ name: "one" });
    expect(await world.run()).toBe(0);
    expect(target.serving.digest).toBe(digest);
    world.ref = "refs/heads/feature";
    expect(await world.run()).toBe(4);
  });

  it("is also a release of a commit of the default branch, and then that commit's model", async () => {
    const released = world.addEvaluation({ name: "released", age: 2 });
    const sha = world.runs.get(100)!.headSha;
    world.addEvaluation({ name: "newer" });
    Object.assign(world, { event: "release", ref: "refs/tags/v1", sha });
    expect(await world.run(), reasons()).toBe(0);
    expect(target.serving.digest).toBe(released);
    world.sha = "e".repeat(40);
    expect(await world.run()).toBe(4);
    expect(reasons()).toMatch(/no run has stored an evaluation of the released commit `eeeeeee`/);
  });

  it("is no release of a commit that was never on the default branch", async () => {
    world.addEvaluation({ name: "one" });
    const sha = world.runs.get(100)!.headSha;
    Object.assign(world, { event: "release", ref: "refs/tags/v1", sha });
    const commits = { ...world.ports.commits, mergeBase: async () => "f".repeat(40) };
    expect(await world.run({}, { commits })).toBe(4);
    expect(reasons()).toMatch(/started from a tag, start it from the default branch/);
  });
});
