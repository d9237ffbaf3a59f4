import type { Clock } from "../ports/clock.ts";
import { type Failure, isRateLimit, MalformedReply, readFailure } from "./failure.ts";

export interface RetryRule {
  readonly tries: number;
  /** Milliseconds since 1970 after which nothing is tried again. */
  readonly deadline: number;
}

/** Milliseconds to wait before trying again; null when it would not help.
 *  As GitHub asks: `retry-after`, else the reset time when the quota is used up, else a minute; 1, 2, 4 … s after a 5xx
 *  or a lost answer. */
export function retryDelay(thrown: unknown, attempt: number, now: number): number | null {
  if (thrown instanceof MalformedReply) return backoff(attempt);
  const failure = readFailure(thrown);
  if (isRateLimit(failure)) return rateDelay(failure, attempt, now);
  return failure.status === null || failure.status >= 500 ? backoff(attempt) : null;
}

/** Runs an idempotent call again while that helps and the deadline allows. */
export async function withRetries<T>(call: () => Promise<T>, rule: RetryRule, clock: Clock): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const delay = attempt < rule.tries ? retryDelay(error, attempt, clock.now()) : null;
      if (delay === null || clock.now() + delay > rule.deadline) throw error;
      await clock.sleep(delay);
    }
  }
}

/** Creates something exactly once: after an answer that does not tell whether it was made, looks for it before any
 *  second POST. `find` returns null when it is not there. */
export async function createOnce<T>(
  steps: { create: () => Promise<T>; find: () => Promise<T | null> },
  rule: RetryRule,
  clock: Clock,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await steps.create();
    } catch (error) {
      const delay = retryDelay(error, attempt, clock.now());
      if (delay === null || clock.now() + delay > rule.deadline) throw error;
      await clock.sleep(delay);
      const found = await steps.find();
      if (found !== null) return found;
      if (attempt >= rule.tries) throw error;
    }
  }
}

function backoff(attempt: number): number {
  return 1000 * 2 ** (attempt - 1);
}

function rateDelay({ headers }: Failure, attempt: number, now: number): number {
  const after = headers["retry-after"];
  if (after !== undefined && /^\d+$/.test(after)) return Math.max(1000, Number(after) * 1000);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset))
    return Math.max(1000, reset * 1000 - now);
  return 60_000 * 2 ** (attempt - 1);
}
