import type { Clock } from "../../src/ports/clock.ts";

/** Time that passes only by sleeping, with a log of the sleeps. */
export function makeFakeClock(
  start = Date.parse("2026-11-22T12:00:00Z"),
): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let now = start;
  return {
    slept,
    now: () => now,
    async sleep(milliseconds) {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}
