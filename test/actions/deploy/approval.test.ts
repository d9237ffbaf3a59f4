import { beforeEach, describe, expect, it } from "vitest";
import { PermissionDenied } from "../../../src/ports/permission-denied.ts";
import { predictionsOf } from "../../core/deploy/support/model.ts";
import { type MemoryTarget, makeMemoryTarget } from "./support/memory-target.ts";
import { makeWorld, type World } from "./support/world.ts";

const place = (approve: string) =>
  `models: {fraud: {deploy: {production: {target: command, options: {command: ./deploy.sh}, approve: ${approve}}}}}`;
const yaml = place("{by: maintain}");
const hour = 3_600_000;

let target: MemoryTarget;
let world: World;
let digest: string;
beforeEach(() => {
  target = makeMemoryTarget();
  world = makeWorld(target);
  world.yaml = yaml;
  digest = world.addEvaluation({ name: "one" });
});

const output = (name: string) => world.outputs.get(name);
const reasons = () => (JSON.parse(output("reasons") ?? "[]") as string[]).join("\n");
const phases = () => world.lines().map(({ phase, outcome }) => outcome ?? phase);

describe("a deployment that people have to approve", () => {
  it("opens one issue and ends waiting; the approval starts the run that deploys, and closes it", async () => {
    expect(await world.run({ reason: "better recall" })).toBe(0);
    expect(target.applied).toEqual([]);
    expect(output("outcome")).toBe("waiting");
    expect(output("result")).toBe("");
    expect(output("approval-url")).toBe("https://github.com/acme/fraud/issues/1");
    await expect(world.summaries.at(-1)!).toMatchFileSnapshot("__outputs__/waiting.md");
    const [issue] = world.people.issues;
    const shown = issue!.text.replace(/sha256:[0-9a-f]{64} -->/, "<line> -->");
    await expect(`# ${issue!.title}\n\n${shown}\n`).toMatchFileSnapshot("__outputs__/approval-issue.md");

    world.now += hour;
    expect(await world.approve(world.people.say(1, "omar"))).toBe(0);
    expect(target.serving.digest).toBe(digest);
    expect(phases()).toEqual(["asked", "started", "deployed"]);
    expect(world.lines()[2]).toMatchObject({
      approver: "omar",
      approval: { by: "omar", through: "issue", asked: 1, issue: 1 },
    });
    expect(world.people.answers).toEqual(["+1 on 501"]);
    expect(issue!.closedBy).toMatch(/^completed: deployed: .* Approved by `omar`, ledger line 3/);
    await expect(world.summaries.at(-1)!).toMatchFileSnapshot("__outputs__/approved.md");
  });

  it("asks once: a second run points at the open issue", async () => {
    await world.run();
    await world.run();
    expect(world.people.issues).toHaveLength(1);
    expect(phases()).toEqual(["asked"]);
  });

  it("closes the older issue when a newer model is asked for, whose approval then counts for nothing [threat 55]", async () => {
    await world.run();
    world.addEvaluation({ name: "two", predictions: predictionsOf(0.5) });
    await world.run();
    expect(world.people.issues.map(({ isOpen, closedBy }) => [isOpen, closedBy])).toEqual([
      [false, "not_planned: Superseded by #2."],
      [true, null],
    ]);
    expect(await world.approve(world.people.say(1, "omar"))).toBe(4);
    expect(reasons()).toMatch(/issue #1 was superseded by ledger line 2/);
    expect(target.applied).toEqual([]);
  });

  it("is refused a second time: one approval makes one attempt", async () => {
    await world.run();
    const comment = world.people.say(1, "omar");
    expect(await world.approve(comment)).toBe(0);
    target.serving = { digest: null, version: null };
    world.people.issues[0]!.isOpen = true;
    expect(await world.approve(comment)).toBe(4);
    expect(reasons()).toMatch(/the approval was used by ledger line 3/);
    expect(target.applied).toHaveLength(1);
  });

  it("goes on where its own run died after the first line [threat 53]", async () => {
    await world.run();
    const comment = world.people.say(1, "omar");
    world.rerun = 9500;
    target.apply = () => new Promise(() => {});
    void world.approve(comment);
    await expect.poll(phases).toEqual(["asked", "started"]);
    const fresh = makeMemoryTarget();
    target.apply = async (...given) => {
      const applied = await fresh.apply(...given);
      target.serving = fresh.serving;
      return applied;
    };
    expect(await world.approve(comment), reasons()).toBe(0);
    expect(phases()).toEqual(["asked", "started", "healed", "started", "deployed"]);
  });

  it("goes back without asking: what is put back was allowed before", async () => {
    world.yaml = place("{by: maintain, four-eyes: false}");
    await world.run();
    await world.approve(world.people.say(1, "omar"));
    world.now += hour;
    world.addEvaluation({ name: "two", predictions: predictionsOf(0.5) });
    await world.run();
    await world.approve(world.people.say(2, "omar"));
    expect(await world.run({ rollback: "true" }), reasons()).toBe(0);
    expect(target.serving.digest).toBe(digest);
  });

  it("says which permission the issue needs", async () => {
    const list = () => Promise.reject(new PermissionDenied("issues: write"));
    const approvals = { ...world.ports.approvals, list };
    await expect(world.run({}, { approvals })).rejects.toMatchObject({
      detail: { code: "permission-missing", hint: expect.stringContaining("issues: write") },
    });
    expect(world.lines()).toEqual([]);
  });

  it("is told in a dry run, which asks nobody", async () => {
    expect(await world.run({ "dry-run": "true" })).toBe(0);
    expect(world.people.issues).toEqual([]);
    expect(world.summaries.at(-1)).toContain("ask for an approval by a maintainer");
  });
});

describe("an approval is refused, with its line, and nothing is touched", () => {
  const cases: [string, RegExp, (w: World) => Promise<number>][] = [
    [
      "by somebody without the permission",
      /`mia` is not a maintainer/,
      (w) => w.approve(w.people.say(1, "mia")),
    ],
    [
      "by who asked for it",
      /`lena-w` asked for it, and four eyes are two people/,
      (w) => w.approve(w.people.say(1, "lena-w")),
    ],
    ["by who wrote the commit", /`ada` wrote the commit/, (w) => w.approve(w.people.say(1, "ada"))],
    [
      "where nobody is known to have written the commit",
      /four eyes cannot be told/,
      (w) => {
        w.people.authors = null;
        return w.approve(w.people.say(1, "omar"));
      },
    ],
    [
      "in a comment that was edited",
      /the comment was edited/,
      (w) => {
        const comment = w.people.say(1, "omar");
        comment.updatedAt = new Date(w.now + 5_000).toISOString();
        return w.approve(comment);
      },
    ],
    [
      "on an issue whose text was edited",
      /the text of issue #1 was changed/,
      (w) => {
        w.people.issues[0]!.text = w.people.issues[0]!.text.replace("production", "staging");
        return w.approve(w.people.say(1, "omar"));
      },
    ],
    [
      "on an issue that somebody else opened",
      /issue #1 was not opened by this workflow/,
      (w) => {
        w.people.issues[0]!.isOurs = false;
        return w.approve(w.people.say(1, "omar"));
      },
    ],
    [
      "on an issue that was closed",
      /issue #1 was closed, which declined it/,
      (w) => {
        w.people.issues[0]!.isOpen = false;
        return w.approve(w.people.say(1, "omar"));
      },
    ],
    [
      "of another digest",
      /the comment approves `sha256:000000000000`/,
      (w) => w.approve(w.people.say(1, "omar", `/approve sha256:${"0".repeat(12)}`)),
    ],
    [
      "from another issue",
      /the comment stands on #7, not on issue #1/,
      (w) => w.approve({ ...w.people.say(7, "omar"), on: 1 }),
    ],
    [
      "that another account's run brings",
      /this run was started by `eve`/,
      (w) => w.approve(w.people.say(1, "omar"), {}, "eve"),
    ],
    [
      "after its time",
      /the time to approve ended/,
      (w) => {
        w.now += 8 * 24 * hour;
        return w.approve(w.people.say(1, "omar"));
      },
    ],
    [
      "after the policy was edited",
      /the policy of this environment was changed/,
      (w) => {
        w.yaml = place("{by: write, four-eyes: false}");
        return w.approve(w.people.say(1, "omar"));
      },
    ],
    [
      "by a bot",
      /`omar` is no person/,
      (w) => {
        const comment = w.people.say(1, "omar");
        comment.isPerson = false;
        return w.approve(comment);
      },
    ],
    [
      "for another environment than this job's",
      /this job deploys `fraud`, leg `default`, to staging/,
      (w) => {
        w.yaml = w.yaml!.replace(
          "deploy: {",
          "deploy: {staging: {target: command, options: {command: x}, approve: {by: maintain}}, ",
        );
        return w.approve(w.people.say(1, "omar"), { environment: "staging" });
      },
    ],
    [
      "when the evidence does not hold any more",
      /`main` is not a protected branch/,
      (w) => {
        w.protectedBranches.clear();
        return w.approve(w.people.say(1, "omar"));
      },
    ],
  ];

  it.each(cases)("%s", async (_name, line, act) => {
    await world.run();
    const before = world.lines().length;
    expect(await act(world)).toBe(4);
    expect(reasons()).toMatch(line);
    expect(output("outcome")).toBe("refused");
    expect(target.applied).toEqual([]);
    expect(world.lines()).toHaveLength(before);
  });

  it("on an issue that no line of the ledger knows", async () => {
    await world.people.approvals.open({ title: "x", mark: "y", text: "please" });
    expect(await world.approve(world.people.say(1, "omar"))).toBe(4);
    expect(reasons()).toMatch(/names no line of the ledger/);
  });

  it("and a stranger gets a sign and no words", async () => {
    await world.run();
    const { id } = world.people.say(1, "mia");
    await world.approve({ id, issue: 1, login: "mia" });
    expect(world.people.answers).toEqual([`-1 on ${id}`]);
  });

  it("and talk is no approval", async () => {
    await world.run();
    expect(await world.approve(world.people.say(1, "omar", "looks good, /approve"))).toBe(0);
    expect(await world.approve(world.people.say(1, "omar", "/approve later"))).toBe(0);
    expect(phases()).toEqual(["asked"]);
  });
});

describe("an environment's reviewers", () => {
  const review = { login: "omar", environments: ["production"], approved: true };

  it("are asked for by the policy, and noted in the ledger", async () => {
    world.yaml = place("environment");
    expect(await world.run()).toBe(4);
    expect(reasons()).toMatch(/no reviewer approved this run/);
    world.people.reviews = [{ ...review, environments: ["staging"] }];
    expect(await world.run()).toBe(4);
    world.people.reviews = [{ ...review, login: "lena-w" }];
    expect(await world.run()).toBe(4);
    expect(reasons()).toMatch(/four eyes are two people/);
    expect(target.applied).toEqual([]);
    world.people.reviews = [review];
    expect(await world.run()).toBe(0);
    expect(world.lines().at(-1)).toMatchObject({ approver: "omar", approval: { through: "environment" } });
  });

  it("are noted where the policy does not ask for them", async () => {
    world.yaml = yaml.replace(", approve: {by: maintain}", "");
    world.people.reviews = [review];
    expect(await world.run()).toBe(0);
    expect(world.lines().at(-1)).toMatchObject({ approver: "omar" });
  });
});

describe("the input approve", () => {
  it("asks people where the policy asks nobody, and the second run needs it too", async () => {
    world.yaml = place("{by: maintain}").replace(", approve: {by: maintain}", "");
    expect(await world.run({ approve: "issue" })).toBe(0);
    expect(output("outcome")).toBe("waiting");
    expect(await world.approve(world.people.say(1, "omar"))).toBe(4);
    expect(reasons()).toMatch(/the policy of this environment was changed after it was asked/);
    expect(await world.approve(world.people.say(1, "omar"), { approve: "issue" }), reasons()).toBe(0);
    expect(target.serving.digest).toBe(digest);
  });

  it.each([
    ["{by: maintain}", "none"],
    ["{by: maintain}", "environment"],
    ["environment", "none"],
    ["environment", "issue"],
  ])("is never less than the policy: %s and %s", async (policy, wish) => {
    world.yaml = place(policy);
    await expect(world.run({ approve: wish })).rejects.toThrow(
      /the policy asks .* to approve.*, and `approve: .*` would not/,
    );
    expect(target.applied).toEqual([]);
  });

  it("says that GitHub holds the job, or that nothing is set up to hold it", async () => {
    world.yaml = place("environment");
    expect(await world.run()).toBe(4);
    expect(reasons()).toMatch(/GitHub holds the jobs that name it, so give this job that `environment:`/);
    world.people.holds = false;
    expect(await world.run()).toBe(4);
    expect(reasons()).toMatch(/no required reviewers, so GitHub holds no job for it/);
    expect(await world.run({ "dry-run": "true" })).toBe(0);
    expect(world.summaries.at(-1)).toMatch(
      /GitHub holds it for the environment's reviewers, this run does not wait/,
    );
  });
});
