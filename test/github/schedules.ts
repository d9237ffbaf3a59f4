import type { Clock } from "../../src/ports/clock.ts";
import type { Gate } from "./comment-board.ts";

type Start = (gate: Gate, clockOf: (writer: string) => Clock) => Promise<unknown>[];

/** Lets everything that can run without the next decision run: client code takes several turns between requests. */
async function settleTurns(busy: () => boolean): Promise<void> {
  do await new Promise((resolve) => setImmediate(resolve));
  while (busy());
}

interface Waiting {
  readonly writer: string;
  readonly go: () => void;
}

/** Runs writers with one thing happening at a time, a request or the end of a sleep; `choose` picks whose is next. Sleeps
 *  promise nothing here: any order is possible. */
export async function runInOrder(
  start: Start,
  choose: (writers: readonly string[]) => number,
): Promise<void> {
  const waiting: Waiting[] = [];
  let active = 0;
  const pause = (writer: string) =>
    new Promise<void>((resolve) => {
      active--;
      waiting.push({ writer, go: resolve });
    });
  const clockOf = (writer: string): Clock => ({ now: () => 0, sleep: () => pause(writer) });
  const writers = start(pause, clockOf);
  active = writers.length;
  let done = 0;
  for (const writer of writers)
    void writer.then(
      () => {
        active--;
        done++;
      },
      () => {
        active--;
        done++;
      },
    );
  while (done < writers.length) {
    await settleTurns(() => active > 0);
    if (waiting.length === 0) continue;
    waiting.sort((a, b) => (a.writer < b.writer ? -1 : 1));
    const [next] = waiting.splice(choose(waiting.map(({ writer }) => writer)), 1);
    active++;
    next!.go();
  }
  await Promise.all(writers);
}

/** Every order of a scenario, depth first. Returns how many there were. */
export async function runAllOrders(run: (choose: (writers: readonly string[]) => number) => Promise<void>) {
  let prefix: number[] = [];
  for (let count = 1; ; count++) {
    const widths: number[] = [];
    const taken: number[] = [];
    await run((writers) => {
      const pick = prefix[taken.length] ?? 0;
      widths.push(writers.length);
      taken.push(pick);
      return pick;
    });
    let at = taken.length - 1;
    while (at >= 0 && taken[at]! + 1 >= widths[at]!) at--;
    if (at < 0) return count;
    prefix = [...taken.slice(0, at), taken[at]! + 1];
  }
}

/** Runs writers in time: a request takes effect after up to `latency` ms, a sleep lasts what it says. */
export async function runInTime(start: Start, latency: () => number): Promise<void> {
  const timers: { at: number; go: () => void }[] = [];
  let now = 0;
  let active = 0;
  const after = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      active--;
      timers.push({ at: now + milliseconds, go: resolve });
    });
  const clock: Clock = { now: () => now, sleep: after };
  const writers = start(
    () => after(latency()),
    () => clock,
  );
  active = writers.length;
  let done = 0;
  for (const writer of writers)
    void writer.finally(() => {
      active--;
      done++;
    });
  while (done < writers.length) {
    await settleTurns(() => active > 0);
    if (timers.length === 0) continue;
    timers.sort((a, b) => a.at - b.at);
    const next = timers.shift()!;
    now = next.at;
    active++;
    next.go();
  }
  await Promise.all(writers);
}
