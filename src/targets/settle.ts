import type { Progress } from "../core/deploy/rollout.ts";
import type { Clock } from "../ports/clock.ts";

export interface Settling<T> {
  /** In sentences, such as "Deployment fraud". */
  readonly what: string;
  look(): Promise<T>;
  judge(seen: T): Progress;
  /** What else can be told when it does not come to rest, as the end of a sentence; "" for nothing. */
  explain?(): Promise<string>;
}

export interface Patience {
  readonly clock: Clock;
  readonly timeoutMs: number;
}

const between = 1_000;
/** How long a change of another run is waited for before it is said that it has not come to rest. */
export const restMs = 120_000;

/** Looks every second until the change is done; what was seen then. Throws when it failed, or when the time is up,
 *  with what was said last. */
export async function settle<T>(settling: Settling<T>, { clock, timeoutMs }: Patience): Promise<T> {
  const end = clock.now() + timeoutMs;
  for (;;) {
    const seen = await settling.look();
    const progress = settling.judge(seen);
    if (progress.state === "done") return seen;
    const isLate = clock.now() + between >= end;
    if (progress.state === "failed" || isLate) {
      const more = (await settling.explain?.().catch(() => "")) ?? "";
      const how = progress.state === "failed" ? "failed" : `was not ready within ${timeoutMs / 1000} s`;
      throw new Error(`${settling.what} ${how}: ${progress.text}${more === "" ? "" : `; ${more}`}`);
    }
    await clock.sleep(between);
  }
}
