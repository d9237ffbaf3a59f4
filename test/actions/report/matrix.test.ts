import { describe, expect, it } from "vitest";
import type { Gate } from "../../github/comment-board.ts";
import { makeFakeClock } from "../../github/fake-clock.ts";
import { runInOrder } from "../../github/schedules.ts";
import { makeScene } from "./support/scene.ts";

const legs = ["fp32", "int4", "int8"];

describe("legs of a matrix that report by themselves", () => {
  it("leave one comment with every leg in it, in 40 random orders of their requests", {
    timeout: 120_000,
  }, async () => {
    for (let seed = 1; seed <= 40; seed++) {
      let scene!: ReturnType<typeof makeScene>;
      let state = seed;
      const roll = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
      await runInOrder(
        (gate: Gate, clockOf) => {
          scene = makeScene({ gate });
          return legs.map(async (leg) => {
            await Promise.resolve();
            await gate(leg);
            scene.handOver("digits", leg);
            return scene.tell({ html: "false" }, leg, clockOf(leg));
          });
        },
        (waiting) => Math.floor(roll() * waiting.length),
      );
      const { comments, history } = scene.board;
      expect(comments, history.join("\n")).toHaveLength(1);
      for (const leg of legs) expect(comments[0]!.body, `seed ${seed}\n${history.join("\n")}`).toContain(leg);
    }
  });

  it("read a record once, however often they look", async () => {
    const scene = makeScene();
    scene.handOver("digits", "fp32");
    scene.handOver("digits", "int4");
    await scene.tell();
    expect(scene.log.filter((line) => line.includes("downloads"))).toEqual([
      "job downloads 1",
      "job downloads 2",
    ]);
    expect(scene.checks).toHaveLength(1);
  });
});

describe("expect", () => {
  it("waits for the legs of other jobs", async () => {
    const scene = makeScene();
    scene.handOver("digits", "fp32");
    const clock = makeFakeClock();
    const late = {
      ...clock,
      async sleep(milliseconds: number) {
        if (clock.slept.length === 1) scene.handOver("digits", "int4");
        await clock.sleep(milliseconds);
      },
    };
    const end = await scene.tell({ expect: "2" }, "job", late);
    expect(end).toMatchObject({ exit: 0, outcome: { result: "pass" } });
    expect(end.input.records.map(({ leg }) => leg)).toEqual(["fp32", "int4"]);
    expect(clock.slept.filter((each) => each === 15_000)).toHaveLength(2);
  });

  it.each([
    ["some", ["fp32"], "only 1 came within 60 s (`digits/fp32`)"],
    ["all", [], "none came within 60 s"],
  ])("makes a leg that stays away no evidence: %s", async (_, there, words) => {
    const scene = makeScene();
    for (const leg of there) scene.handOver("digits", leg);
    const clock = makeFakeClock();
    const end = await scene.tell({ expect: "3 within 1m" }, "job", clock);
    expect(end).toMatchObject({ exit: 4, outcome: { result: "no-evidence", conclusion: "failure" } });
    expect(scene.board.comments[0]!.body).toContain(words);
    expect(scene.board.comments[0]!.body).toMatch(/^❌/);
    const waited = clock.slept.filter((each) => each > 1_000).reduce((sum, each) => sum + each, 0);
    expect(waited).toBe(60_000);
  });

  it("does not wait when it is told so", async () => {
    const scene = makeScene();
    scene.handOver("digits", "fp32");
    const clock = makeFakeClock();
    const end = await scene.tell({ expect: "2 within 0s" }, "job", clock);
    expect(end.exit).toBe(4);
    expect(clock.slept.filter((each) => each > 1_000)).toEqual([]);
  });
});
