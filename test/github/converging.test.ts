import { describe, expect, it } from "vitest";
import { makeCommentBoard } from "./comment-board.ts";
import { bodyOf, poster } from "./posting.ts";
import { runAllOrders, runInOrder, runInTime } from "./schedules.ts";

/** A small generator with a seed, so that a failing order can be run again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Scenario {
  readonly runs: readonly number[];
  /** A comment of this run is there already; null: none. */
  readonly before: number | null;
}

function stage({ runs, before }: Scenario, settleMs?: number) {
  let board!: ReturnType<typeof makeCommentBoard>;
  const start: Parameters<typeof runInOrder>[0] = (gate, clockOf) => {
    board = makeCommentBoard(gate);
    if (before !== null) board.add(bodyOf(`run ${before}`, before));
    return runs.map((run) => {
      const writer = `run ${run}`;
      const settle = settleMs === undefined ? {} : { settleMs };
      const comment = poster(board.fetchFor(writer), { clock: clockOf(writer), ...settle });
      return comment.post(7, bodyOf(writer, run));
    });
  };
  return { start, board: () => board };
}

describe("writers that meet", () => {
  it.each<[string, Scenario, number]>([
    ["two create", { runs: [1, 2], before: null }, 50],
    ["two update", { runs: [2, 3], before: 1 }, 50],
  ])(
    "leave exactly one comment in every order of their requests: %s [threat 43]",
    async (_, scenario, least) => {
      const { start, board } = stage(scenario);
      const orders = await runAllOrders(async (choose) => {
        await runInOrder(start, choose);
        expect(board().comments, board().history.join("\n")).toHaveLength(1);
      });

      expect(orders).toBeGreaterThan(least);
    },
  );

  it("leave exactly one comment when three create, in 400 random orders", async () => {
    const { start, board } = stage({ runs: [1, 2, 3], before: null });
    for (let seed = 1; seed <= 400; seed++) {
      const roll = dice(seed);
      await runInOrder(start, (writers) => Math.floor(roll() * writers.length));
      expect(board().comments, `seed ${seed}\n${board().history.join("\n")}`).toHaveLength(1);
    }
  });

  it.each<[string, Scenario]>([
    ["three create", { runs: [2, 1, 3], before: null }],
    ["three update", { runs: [4, 2, 3], before: 1 }],
    ["late ones meet a newer comment", { runs: [2, 3], before: 9 }],
  ])("leave the newest run's words when requests land within 450 ms: %s [threat 45]", async (_, scenario) => {
    const { start, board } = stage(scenario);
    const newest = Math.max(...scenario.runs, scenario.before ?? 0);
    for (let seed = 1; seed <= 150; seed++) {
      const roll = dice(seed);
      await runInTime(start, () => 5 + Math.floor(roll() * 445));
      const left = board().comments.map(({ body }) => body);
      expect(left, `seed ${seed}\n${board().history.join("\n")}`).toEqual([bodyOf(`run ${newest}`, newest)]);
    }
  });

  it("would lose the newest run's words in some of those orders if they did not look again", async () => {
    const { start, board } = stage({ runs: [4, 2, 3], before: 1 }, 0);
    let lost = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const roll = dice(seed);
      await runInTime(start, () => 5 + Math.floor(roll() * 445));
      if (board().comments[0]?.body !== bodyOf("run 4", 4)) lost++;
    }
    expect(lost).toBeGreaterThan(0);
  });
});
