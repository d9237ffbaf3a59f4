import { errorMessage } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";

export interface HealthCheck {
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly fetch?: typeof fetch;
}

const between = 1_000;
const oneRequest = 10_000;

/** Asks until the address answers 200; throws with what it said last when the time is up. */
export async function waitHealthy(
  url: string,
  { clock, timeoutMs, fetch: ask = fetch }: HealthCheck,
): Promise<void> {
  const end = clock.now() + timeoutMs;
  for (;;) {
    const said = await askOnce(url, ask, Math.min(oneRequest, Math.max(1, end - clock.now())));
    if (said === "200") return;
    if (clock.now() + between >= end) {
      throw new Error(`${url} was not healthy within ${timeoutMs / 1000} s: ${said}`);
    }
    await clock.sleep(between);
  }
}

async function askOnce(url: string, ask: typeof fetch, wait: number): Promise<string> {
  try {
    const response = await ask(url, { signal: AbortSignal.timeout(wait), redirect: "manual" });
    await response.body?.cancel();
    return response.status === 200 ? "200" : `it answers ${response.status}`;
  } catch (thrown) {
    const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
    return errorMessage(cause);
  }
}
