import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { DeployPorts } from "../../../src/actions/deploy/ports.ts";
import type { TargetName } from "../../../src/core/config/deploy-schema.ts";
import { leaseLasts } from "../../../src/core/deploy/lease.ts";
import { makeTarget, type TargetWorld } from "../../../src/targets/index.ts";
import { makeWorld, type World } from "../../actions/deploy/support/world.ts";
import { modelDigest, predictionsOf } from "../../core/deploy/support/model.ts";
import { crashingPorts } from "./crash.ts";

/** What can be wrong with a target's world. */
export type Trouble = "unreachable" | "slow" | "too-slow" | "half-way" | "wrong-model";

/** A real target with the means to look at it past our own code, and to break it. */
export interface Rig {
  readonly name: string;
  /** The input `timeout`; 4 s when left out. */
  readonly timeout?: string;
  /** `{target: …, options: {…}}` of evenhand.yml, as JSON. */
  config(): string;
  /** The digest that serves in truth; null: nothing does. */
  serving(): Promise<string | null>;
  /** Until the server itself changes nothing more: one that goes on after the run has crashed. */
  settled?(): Promise<void>;
  /** How often something was changed so far. */
  changes(): Promise<number>;
  trouble(kind: Trouble): Promise<void>;
  mend(): Promise<void>;
  /** Nothing was ever deployed. */
  reset(): Promise<void>;
  world(): Omit<TargetWorld, "clock" | "warn">;
  close(): Promise<void>;
}

export interface ContractRow {
  readonly target: string;
  readonly action: string;
  readonly end: string;
}

const [one, two] = [modelDigest("one"), modelDigest("two")];

/** Milliseconds that the two longest cases may take. */
export interface Patience {
  readonly slow: number;
  /** Of all steps together, each of which is four deployments at most. */
  readonly crash: number;
}

/** What every target promises: each end is the old state or the new one, and it is said which.
 *  @param report gets a line for each case that holds
 *  @param patience more where each change starts processes */
export function targetContract(
  name: string,
  makeRig: () => Promise<Rig>,
  report: (row: ContractRow) => void = () => {},
  patience: Patience = { slow: 180_000, crash: 900_000 },
): void {
  let rig: Rig;
  let world: World;
  const row = (action: string, end: string) => report({ target: name, action, end });
  const made = (): DeployPorts["makeTarget"] => {
    const clock = { now: () => Date.now(), sleep: (ms: number) => sleep(ms) };
    return makeTarget({ ...rig.world(), clock, warn: (text) => world.annotations.push(`warning: ${text}`) });
  };
  const timeout = () => rig.timeout ?? "4s";
  const run = (inputs: Record<string, string> = {}) => world.run({ timeout: timeout(), ...inputs });
  const last = () => world.lines().at(-1)!;

  describe(`target ${name}`, () => {
    beforeAll(async () => {
      rig = await makeRig();
    });
    afterAll(() => rig.close());
    beforeEach(async () => {
      await rig.mend();
      await rig.reset();
      world = makeWorld((choice) => made()(choice));
      world.yaml = `{"models": {"fraud": {"deploy": {"production": ${rig.config()}}}}}`;
      world.addEvaluation({ name: "one", predictions: predictionsOf(0.35) });
    });

    it("deploys the first model, and a second in its place", async () => {
      expect(await rig.serving()).toBeNull();
      expect(await run()).toBe(0);
      expect(await rig.serving()).toBe(one);
      world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
      expect(await run()).toBe(0);
      expect(await rig.serving()).toBe(two);
      expect(last()).toMatchObject({
        outcome: "deployed",
        before: { digest: one },
        serving: { digest: two },
      });
      row("deploy", "new, read back equal");
    });

    it("does not deploy again what serves already", async () => {
      await run();
      const changes = await rig.changes();
      expect(await run()).toBe(0);
      expect([await rig.changes(), await rig.serving()]).toEqual([changes, one]);
      row("deploy again", "nothing was touched");
    });

    it("applied twice is applied once", async () => {
      await run();
      const target = made()({
        ...configOf(rig),
        model: "fraud",
        environment: "production",
        smoke: null,
        endpoint: null,
        timeout: 30_000,
      });
      const before = await target.readBack();
      const wanted = {
        environment: "production",
        model: "fraud",
        digest: one,
        version: null,
        commit: null,
        evidence: null,
      };
      const again = await target.apply(
        { ...wanted, evidence: { record: one, runId: 100, url: "u" } },
        before,
        async () => {},
      );
      expect(await rig.serving()).toBe(one);
      expect(again.version).toBe(before?.version ?? null);
      row("apply twice", "one version, the same one");
    });

    it("refuses a digest of which there is no evidence, and is not asked at all", async () => {
      await run();
      const changes = await rig.changes();
      expect(await run({ digest: modelDigest("never evaluated") })).toBe(4);
      expect([await rig.changes(), await rig.serving()]).toEqual([changes, one]);
      row("bad digest", "refused, nothing was touched");
    });

    it("puts the old model back when it serves another digest than was asked for", async () => {
      await run();
      world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
      await rig.trouble("wrong-model");
      expect(await run()).toBe(3);
      expect(await rig.serving()).toBe(one);
      expect(last()).toMatchObject({ outcome: "restored", serving: { digest: one } });
      row("serves another digest", "old, restored");
    });

    it("that cannot be reached leaves everything as it was", async () => {
      await run();
      const lines = world.lines().length;
      await rig.trouble("unreachable");
      world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
      const outcome = await run().catch((thrown: Error) => thrown.message);
      await rig.mend();
      expect(await rig.serving()).toBe(one);
      if (outcome === 3) expect(last()).toMatchObject({ outcome: "restored" });
      else {
        expect(outcome).toMatch(/cannot be reached|did not answer|ended with code/);
        expect(world.lines()).toHaveLength(lines);
      }
      row("unreachable", outcome === 3 ? "old, restored" : "old, nothing was touched");
    });

    it("may be slow, within its time", async () => {
      await run();
      world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
      await rig.trouble("slow");
      expect(await run()).toBe(0);
      expect(await rig.serving()).toBe(two);
      row("slow", "new, waited for");
    });

    it(
      "that takes longer than its time ends old or new, and says which",
      async () => {
        await run();
        world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
        await rig.trouble("too-slow");
        const outcome = await run().catch((thrown: Error) => thrown.message);
        await rig.mend();
        const serving = await rig.serving();
        expect(serving).toBe(outcome === 0 ? two : one);
        if (outcome === 0) expect(last()).toMatchObject({ outcome: "deployed", serving: { digest: two } });
        const end = outcome === 3 ? "old, restored" : "old, nothing was touched";
        row("slower than its time", outcome === 0 ? "new, although late" : end);
      },
      patience.slow,
    );

    it("that fails half-way serves the old model in the end", async () => {
      await run();
      world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
      await rig.trouble("half-way");
      expect(await run()).toBe(3);
      expect(await rig.serving()).toBe(one);
      expect(last()).toMatchObject({ outcome: "restored", serving: { digest: one } });
      row("fails half-way", "old, restored");
    });

    it("fails half-way at the very first deployment: nothing serves, or it is said that this is not known", async () => {
      await rig.trouble("half-way");
      expect(await run()).toBe(3);
      expect(await rig.serving()).toBeNull();
      expect(["restored", "failed"]).toContain(last().outcome);
      row("fails half-way, first deployment", "nothing serves");
    });

    it("goes back by one input", async () => {
      await run();
      world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
      await run();
      const begun = performance.now();
      expect(await run({ rollback: "true" })).toBe(0);
      expect(await rig.serving()).toBe(one);
      const back = performance.now();
      expect(await run({ rollback: "true", to: "4", reason: "it was better" })).toBe(0);
      expect(await rig.serving()).toBe(two);
      const [first, second] = [back - begun, performance.now() - back].map((ms) => (ms / 1000).toFixed(1));
      expect(Math.max(Number(first), Number(second))).toBeLessThan(60);
      row("rollback", `old, in ${first} s; to a ledger line, in ${second} s`);
    });

    it(
      "after a crash at any step serves the old or the new model, the next run says which and goes on",
      async () => {
        const ends = new Map<string, number>();
        let points = 0;
        for (let step = 1; ; step++) {
          await rig.reset();
          world = makeWorld((choice) => made()(choice));
          world.yaml = `{"models": {"fraud": {"deploy": {"production": ${rig.config()}}}}}`;
          world.addEvaluation({ name: "one", predictions: predictionsOf(0.35) });
          await run();
          world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
          const crash = crashingPorts(world.ports, made(), step);
          const ended = await Promise.race([
            world.run({ timeout: timeout() }, crash.ports).then(() => null),
            crash.happened,
          ]);
          if (ended === null) break;
          points += 1;
          await rig.settled?.();
          const truth = await rig.serving();
          expect([one, two], `after ${ended}`).toContain(truth);
          const open = world.lines().at(-1)!.phase === "started";
          // Nothing is heard of the run that died.
          world.now += leaseLasts + 1;
          const warnings = world.annotations.length;
          expect(await run(), `the run after ${ended}`).toBe(0);
          const said = world.annotations.slice(warnings).join("\n");
          if (open)
            expect(said, ended).toMatch(
              truth === two ? /serves the new model/ : /still serves the model before it/,
            );
          expect(await rig.serving()).toBe(two);
          const state = truth === two ? "new" : "old";
          ends.set(state, (ends.get(state) ?? 0) + 1);
        }
        expect(points).toBeGreaterThan(6);
        row(
          `crash at each of ${points} points`,
          `${ends.get("old") ?? 0} old, ${ends.get("new") ?? 0} new; the next run said which and ended new`,
        );
      },
      patience.crash,
    );
  });
}

function configOf(rig: Rig): { target: TargetName; options: Record<string, string> } {
  return JSON.parse(rig.config());
}
