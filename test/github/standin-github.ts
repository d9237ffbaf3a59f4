import { type GitHub, makeGitHub } from "../../src/github/client.ts";
import { makeProxyFetch, wantsProxy } from "../../src/github/proxy-fetch.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Standin } from "../../standin/index.ts";
import { makeFakeClock } from "./fake-clock.ts";

/** As wiring.ts does it: these tests also run behind a proxy (vitest.config.ts). */
export const reach: typeof fetch = wantsProxy(process.env) ? await makeProxyFetch() : fetch;

/** Our client, spoken to the stand-in; time passes only by sleeping. */
export function githubOf(standin: Standin, options: { token?: string; clock?: Clock } = {}): GitHub {
  return makeGitHub({
    token: options.token ?? standin.token,
    apiUrl: standin.apiUrl,
    repository: standin.repository,
    userAgent: "evenhand/0.1.0",
    clock: options.clock ?? makeFakeClock(),
    fetch: reach,
  });
}
