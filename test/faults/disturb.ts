import { faultKinds, skews } from "./kinds.ts";
import { plays } from "./plays/index.ts";
import { type How, lastLines, type Play } from "./plays/play.ts";
import type { WarmRunner } from "./warm-runner.ts";

export interface FaultCase {
  readonly action: string;
  readonly kind: string;
  /** Which request of the run, from 1; of a skew: 0. */
  readonly nth: number;
}

export interface FaultEnd extends FaultCase {
  readonly how: How;
  /** Seconds that it would have waited; null: it ended its process, so that nobody counted. */
  readonly waited: number | null;
  /** What is not as it must be, there or after the next run. */
  readonly wrong: readonly string[];
}

/** Runs of one action, each disturbed in one way, in one process. */
export interface Disturber {
  /** How many requests an undisturbed run makes. */
  requests(): Promise<number>;
  disturb(one: FaultCase): Promise<FaultEnd>;
  close(): Promise<void>;
}

const undisturbed = { skew: 0, shortLimits: false };

export function openDisturber(action: string, warm: WarmRunner): Disturber {
  let play: Play | null = null;
  let time = undisturbed;
  let waited: number | null = 0;
  const open = async (): Promise<Play> => {
    play ??= await plays[action]!(async (launch) => {
      const end = await warm.run(launch, time);
      waited = end.waited;
      return end;
    });
    return play;
  };
  return {
    async requests() {
      const { github, ...at } = await open();
      await at.prepare();
      const mark = github.mark();
      await at.run();
      return github.requestsSince(mark).length;
    },
    async disturb(one) {
      const at = await open();
      await at.prepare();
      if (one.nth > 0) at.github.faults.add({ ...faultKinds[one.kind]!, nth: one.nth });
      time = { skew: skews[one.kind] ?? 0, shortLimits: true };
      const ended = await at.run();
      time = undisturbed;
      const seconds = waited === null ? null : waited / 1000;
      at.github.faults.clear();
      const how = at.judge(ended);
      const first = how === "wrong" ? [`exit ${ended.exit}: ${lastLines(ended.log)}`] : [];
      const wrong = [...first, ...(await at.next()).map((say) => `next run: ${say}`)];
      if (wrong.length > 0) {
        // What is broken must not break the next case.
        await at.close();
        play = null;
      }
      return { ...one, how, waited: seconds, wrong };
    },
    close: async () => play?.close(),
  };
}
