import { beforeEach, describe, expect, it } from "vitest";
import { readLog, renderLogText } from "../../../src/core/deploy/log.ts";
import { UserError } from "../../../src/errors.ts";
import { predictionsOf } from "../../core/deploy/support/model.ts";
import { type MemoryTarget, makeMemoryTarget } from "./support/memory-target.ts";
import { makeWorld, type World } from "./support/world.ts";

const policy = (canary: string, target = "command", options = "command: ./deploy.sh") => `
models:
  fraud:
    deploy:
      production:
        target: ${target}
        options: { ${options} }
${canary
  .trim()
  .split("\n")
  .map((line) => `        ${line}`)
  .join("\n")}
`;

const canary = `
canary:
  steps: [10%, 50%]
  looks: 4
  every: 5m
  source: http
  at: https://fraud.example.com/stats
  requests: "{arm} requests {window}"
  metrics:
    error_rate: { events: "{arm} errors {window}", margin: 0.01 }
    latency_p95_ms: { value: "{arm} p95" }
`;

interface Traffic {
  /** Requests of both versions together, a second. */
  readonly pace: number;
  readonly errors: { readonly canary: number; readonly stable: number };
  /** What the router does, where it is not what it was asked for. */
  readonly share?: number;
}

let target: MemoryTarget & { shares: number[] };
let world: World;

/** Answers as a router would that does what it is told. */
function flow({ pace, errors, share }: Traffic) {
  world.numbers = (query) => {
    const [arm, what, seconds] = query.split(" ") as ["canary" | "stable", string, string];
    if (what === "p95") return arm === "canary" ? 21.4 : 20.2;
    const part = (share ?? target.shares.at(-1)!) / 100;
    const requests = Math.round(pace * Number(seconds) * (arm === "canary" ? part : 1 - part));
    return what === "requests" ? requests : Math.round(requests * errors[arm]);
  };
}

beforeEach(async () => {
  const memory = makeMemoryTarget();
  target = Object.assign(memory, {
    shares: [] as number[],
    async split(percent: number) {
      target.shares.push(percent);
      return { percent };
    },
  });
  world = makeWorld(target);
  world.yaml = policy("");
  world.addEvaluation({ name: "one", predictions: predictionsOf(0.3) });
  await world.run();
  world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
  world.yaml = policy(canary);
  target.applied.length = 0;
});

const output = (name: string) => world.outputs.get(name);
const line = () => world.lines().at(-1)!;
const old = () => world.lines()[1]!.serving!.digest;

describe("a canary", () => {
  it("moves the traffic in steps, serves everybody when each step is promoted, and shows every look", async () => {
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 } });
    expect(await world.run()).toBe(0);
    expect(target.shares).toEqual([10, 50]);
    expect(target.applied).toHaveLength(1);
    expect(line().canary).toMatchObject({ ending: "promoted" });
    expect(line().canary!.looks.map(({ step, decision }) => [step, decision])).toEqual([
      [1, "wait"],
      [1, "promote"],
      [2, "promote"],
    ]);
    expect([output("result"), output("outcome")]).toEqual(["pass", "deployed"]);
    expect(world.log).toContain("watch released");
    await expect(world.summaries.at(-1)).toMatchFileSnapshot("__outputs__/canary-promoted.md");
    const log = renderLogText(readLog(world.lines(), { environment: null, model: null, limit: 1 }));
    expect(log).toMatch(/canary: canary 10 % → 100 % in \d+ minutes, 3 looks; /);
  });

  it("is judged by a score where the policy says so: to the last look of each step", async () => {
    world.yaml = policy(
      canary.replace("looks: 4", "looks: 12\n  judge: kayenta").replace(", margin: 0.01", ""),
    );
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 } });
    expect(await world.run()).toBe(0);
    expect(line().canary).toMatchObject({ ending: "promoted", judge: "kayenta", level: 0.98 });
    expect(line().canary!.looks.map(({ decision }) => decision)).toEqual([
      ...[...Array(11).fill("wait"), "promote"],
      ...[...Array(11).fill("wait"), "promote"],
    ]);
    await expect(world.summaries.at(-1)).toMatchFileSnapshot("__outputs__/canary-kayenta.md");
  });

  it("goes back by its score, and is red", async () => {
    world.yaml = policy(canary.replace("looks: 4", "looks: 12\n  judge: kayenta"));
    flow({ pace: 40, errors: { canary: 0.06, stable: 0.02 } });
    expect(await world.run()).toBe(1);
    expect(line()).toMatchObject({ outcome: "restored", canary: { ending: "aborted" } });
    expect(line().canary!.why).toBe("the score is 0, below 75: worse is `error_rate`");
  });

  it("goes back by itself when a loss is shown, and is red", async () => {
    flow({ pace: 40, errors: { canary: 0.06, stable: 0.02 } });
    expect(await world.run()).toBe(1);
    expect(target.shares).toEqual([10]);
    expect(target.applied).toEqual([]);
    expect(target.serving.digest).toBe(old());
    expect(line()).toMatchObject({ outcome: "restored", canary: { ending: "aborted" } });
    expect([output("result"), output("outcome")]).toEqual(["fail", "rolled-back"]);
    expect([...world.deployments.values()].at(-1)).toEqual(["in_progress", "failure"]);
    await expect(world.summaries.at(-1)).toMatchFileSnapshot("__outputs__/canary-aborted.md");
  });

  it("aborts for a loss that comes with the traffic of a later step", async () => {
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 } });
    const calm = world.numbers!;
    world.numbers = (query, at) => {
      if (target.shares.length < 2 || !query.startsWith("canary errors")) return calm(query, at);
      return Math.round(calm(query.replace("errors", "requests"), at)! * 0.06);
    };
    expect(await world.run()).toBe(1);
    expect(line().canary!.looks.at(-1)).toMatchObject({ step: 2, decision: "abort" });
    expect(target.applied).toEqual([]);
  });

  it("is never green when a step is over without proof", async () => {
    flow({ pace: 2, errors: { canary: 0.02, stable: 0.02 } });
    expect(await world.run()).toBe(4);
    expect(line()).toMatchObject({ outcome: "restored", canary: { ending: "inconclusive" } });
    expect([output("result"), output("outcome")]).toEqual(["no-evidence", "rolled-back"]);
    expect(target.applied).toEqual([]);
    await expect(world.summaries.at(-1)).toMatchFileSnapshot("__outputs__/canary-inconclusive.md");
  });

  it("aborts when the traffic is not divided as asked, whatever the metrics say", async () => {
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 }, share: 30 });
    expect(await world.run()).toBe(1);
    expect(line().canary!.why).toMatch(/^the traffic is not divided as asked: 30.0 % of 12000 requests/);
    world.addEvaluation({ name: "three", predictions: predictionsOf(0.45) });
    world.yaml = policy(`${canary}  split-check: false`);
    expect(await world.run()).toBe(0);
  });

  it("neither goes on nor aborts for numbers that do not come, and ends without proof", async () => {
    world.numbers = null;
    expect(await world.run()).toBe(4);
    const { looks, why } = line().canary!;
    expect(looks.map(({ decision }) => decision)).toEqual(["wait", "wait", "wait", "inconclusive"]);
    expect(why).toBe("no numbers from the double: nobody counts");
    expect(target.serving.digest).toBe(old());
  });

  it("lives with a source that fails once", async () => {
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 } });
    const [whole] = [world.numbers!];
    let asked = 0;
    world.numbers = (query, at) => {
      asked += 1;
      if (asked === 1) throw new Error("connection reset");
      return whole(query, at);
    };
    expect(await world.run()).toBe(0);
    expect(line().canary!.looks[0]).toMatchObject({ requests: null, decision: "wait" });
  });

  it("aborts at a hard limit of a number that is only shown otherwise", async () => {
    world.yaml = policy(canary.replace('"{arm} p95" }', '"{arm} p95", max: 21 }'));
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 } });
    expect(await world.run()).toBe(1);
    expect(line().canary!.why).toBe("`latency_p95_ms`: it is 21.4, above the limit 21");
  });

  it("takes running totals from where they stood when the step began", async () => {
    world.yaml = policy(canary.replace("source: http", "source: http\n  totals: true"));
    let begun = 0;
    world.numbers = (query, at) => {
      const [arm, what] = query.split(" ");
      if (what === "p95") return 20;
      begun ||= at;
      const share = arm === "canary" ? target.shares.at(-1)! / 100 : 1 - target.shares.at(-1)! / 100;
      const past = arm === "canary" ? 0 : 1_000_000;
      // The stable version had far more errors before the canary began: they must not count.
      const requests = past + Math.round(((at - begun) / 1000) * 40 * share);
      return what === "requests" ? requests : Math.round(past * 0.5 + (requests - past) * 0.02);
    };
    target.split = async () => {
      begun = 0;
      target.shares.push(50);
      return { percent: 50 };
    };
    expect(await world.run()).toBe(0);
    expect(line().canary!.looks[0]!.metrics[0]).toMatchObject({ canary: 0.02, stable: 0.02 });
  });

  it("puts the old model back when the run is cancelled between two looks", async () => {
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 } });
    world.isCancelled = true;
    expect(await world.run()).toBe(3);
    expect(line()).toMatchObject({ outcome: "restored", canary: { ending: "interrupted", looks: [] } });
    expect(target.serving.digest).toBe(old());
    // The runner asks to end more than once: what is put back must not be ended by that.
    expect(world.log).not.toContain("watch released");
  });

  it("keeps what it saw when the target fails in a later step", async () => {
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 } });
    target.split = async (percent) => {
      if (percent === 50) throw new Error("the router is gone");
      target.shares.push(percent);
      return { percent };
    };
    expect(await world.run()).toBe(3);
    expect(line()).toMatchObject({ outcome: "restored", canary: { ending: "interrupted" } });
    expect(line().canary!.looks).toHaveLength(2);
    expect(world.summaries.at(-1)).toContain("the router is gone");
  });

  it("shows its steps in a dry run, and touches nothing", async () => {
    expect(await world.run({ "dry-run": "true" })).toBe(0);
    expect(target.shares).toEqual([]);
    expect(world.summaries.at(-1)).toContain("give it 10 %, 50 % of the traffic");
  });

  it("has nothing to compare with where nothing served, and says so", async () => {
    const empty = Object.assign(makeMemoryTarget(), {
      split: async () => Promise.reject(new Error("asked")),
    });
    world = makeWorld(empty);
    world.yaml = policy(canary);
    world.addEvaluation({ name: "one" });
    expect(await world.run()).toBe(0);
    expect(world.summaries.at(-1)).toContain("Nothing served here before");
    expect(line().canary).toBeUndefined();
  });

  it("refuses where it is not known what it would be compared with", async () => {
    world.yaml = policy(`${canary}\nmode: guard`);
    target.serving = { digest: null, version: "by hand" };
    expect(await world.run()).toBe(4);
    expect(JSON.parse(output("reasons")!)).toEqual([
      expect.stringMatching(/^it is not known by its digest which model serves, and a canary compares/),
    ]);
    expect(target.shares).toEqual([]);
  });

  it("goes back without a canary", async () => {
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 } });
    await world.run();
    target.shares.length = 0;
    expect(await world.run({ rollback: "true" })).toBe(0);
    expect([target.shares, target.serving.digest]).toEqual([[], old()]);
  });

  it("lets the input ask for more than the policy, and never for less", async () => {
    flow({ pace: 40, errors: { canary: 0.02, stable: 0.02 } });
    const refused = (inputs: Record<string, string>) =>
      world.run(inputs).then(
        () => "it ran",
        (thrown: UserError) => [thrown instanceof UserError, thrown.message],
      );
    expect(await refused({ strategy: "all-at-once" })).toEqual([
      true,
      expect.stringContaining("asks for a canary"),
    ]);
    world.yaml = policy("");
    expect(await refused({ strategy: "canary" })).toEqual([true, expect.stringContaining("has no `canary`")]);
    world.yaml = policy(`strategy: all-at-once\n${canary.trim()}`);
    expect(await world.run({ strategy: "canary" })).toBe(0);
    expect(target.shares).toEqual([10, 50]);
  });

  it("says of a target that cannot divide traffic which ones can", async () => {
    const { split: _split, ...whole } = target;
    const without = () => whole;
    await expect(world.run({}, { makeTarget: without })).rejects.toThrow(
      /target command cannot divide traffic as it is configured/,
    );
    world.yaml = policy(canary, "s3", "url: s3://models/fraud");
    await expect(world.run()).rejects.toThrow(/target s3 cannot divide traffic between two versions/);
    expect(target.applied).toEqual([]);
  });
});
