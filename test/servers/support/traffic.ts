import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Who serves what share of the traffic: digests without `sha256:`, shares that make 1. */
export type Shares = ReadonlyMap<string, number>;

export interface Traffic {
  readonly url: string;
  /** Share of a model's answers that are errors. */
  readonly errors: Map<string, number>;
  stop(): Promise<void>;
}

/** Users of a model, and the router before it: requests fall to models by chance, and are counted for Prometheus at
 *  `/metrics`, and as JSON at `/stats`.
 *  @param pace requests a second
 *  @param shares asked again for every batch */
export async function startTraffic(pace: number, shares: () => Shares): Promise<Traffic> {
  const counts = new Map<string, { ok: number; failed: number }>();
  const errors = new Map<string, number>();
  let state = 2026;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const one = (now: Shares) => {
    let at = chance();
    for (const [digest, share] of now) {
      at -= share;
      if (at > 0) continue;
      const count = counts.get(digest) ?? { ok: 0, failed: 0 };
      counts.set(digest, count);
      if (chance() < (errors.get(digest) ?? 0.05)) count.failed += 1;
      else count.ok += 1;
      return;
    }
  };
  let begun = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    const due = Math.round(((now - begun) / 1000) * pace);
    begun = now;
    const present = shares();
    for (let request = 0; request < due; request++) one(present);
  }, 50);
  const server = createServer((request, response) => {
    if (request.url === "/stats") {
      const all = [...counts].map(([digest, { ok, failed }]) => [
        digest,
        { requests: ok + failed, errors: failed },
      ]);
      response.end(JSON.stringify(Object.fromEntries(all)));
      return;
    }
    const lines = [...counts].flatMap(([digest, { ok, failed }]) => [
      `predictions_total{digest="${digest}",code="200"} ${ok}`,
      `predictions_total{digest="${digest}",code="500"} ${failed}`,
    ]);
    response.end(`# TYPE predictions_total counter\n${lines.join("\n")}\n`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    errors,
    async stop() {
      clearInterval(timer);
      await new Promise((done) => server.close(done));
    },
  };
}
