import type { SmokeTest } from "../core/deploy/smoke.ts";
import type { Asked } from "../core/monitor/watch-endpoint.ts";

/** A model's address, asked as a client would. */
export interface Endpoint {
  /** Sends requests one after another, the given ones in turn, `count` in all. Never throws for what the endpoint does. */
  probe(
    url: string,
    requests: readonly SmokeTest[],
    way: { readonly count: number; readonly timeoutMs: number },
  ): Promise<readonly Asked[]>;
}
