import { afterAll, describe, expect, it } from "vitest";
import { isLiving, untilNone } from "../engines/living.ts";
import { type Cancelled, runAndCancel, runBundle } from "../faults/cancel.ts";
import type { Launch, Launched } from "../faults/launch.ts";
import { plays } from "../faults/plays/index.ts";
import { openWarmRunner } from "../faults/warm-runner.ts";

/** Some of what test/figures/cancels.ts tries of every action. */
const warm = openWarmRunner();
afterAll(() => warm.close());

describe("an action that is cancelled as a runner does", () => {
  it.each([
    ["evaluate", 7],
    ["deploy", 24],
    ["deploy", 29],
  ])(
    "%s after %i requests: no process is left, its step ends in time, the next run is right [threat 52]",
    async (action, requests) => {
      let launcher: (launch: Launch) => Promise<Launched> = (launch) => warm.run(launch);
      const play = await plays[action]!((launch) => launcher(launch));
      try {
        await play.prepare();
        let cancelled: Cancelled | null = null;
        launcher = async (launch) => {
          cancelled = await runAndCancel(launch, play.github, { requests, delay: 0 });
          return cancelled;
        };
        await play.run();
        expect(cancelled!.late).toBe(false);
        expect(await untilNone(() => cancelled!.children.filter(isLiving), 60_000)).not.toBeNull();
        launcher = runBundle;
        if (play.post !== null) expect((await play.post()).exit).toBe(0);
        launcher = (launch) => warm.run(launch);
        expect(await play.next()).toEqual([]);
      } finally {
        await play.close();
      }
    },
    120_000,
  );
});
