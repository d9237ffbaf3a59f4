import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeNumbers } from "../../src/sources/numbers/index.ts";
import { hasPrometheus, startPrometheus, type TestPrometheus } from "./support/prometheus.ts";
import { startTraffic, type Traffic } from "./support/traffic.ts";

const isThere = hasPrometheus();
const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};

describe("a real Prometheus", () => {
  let traffic: Traffic;
  let prometheus: TestPrometheus;
  beforeAll(async () => {
    if (!isThere) return;
    traffic = await startTraffic(
      1_000,
      () =>
        new Map([
          ["a", 0.75],
          ["b", 0.25],
        ]),
    );
    prometheus = await startPrometheus(traffic.url);
    await clock.sleep(8_000);
  }, 60_000);
  afterAll(async () => {
    await prometheus?.stop();
    await traffic?.stop();
  });

  const source = () =>
    makeNumbers({ clock, env: {}, folder: ".", run: () => Promise.reject(new Error("not asked")) })({
      ...{ source: "prometheus", at: prometheus.url, variables: {} },
    });

  it("tells how many requests each version had, and none of a version that it does not know", async (context) => {
    if (!isThere) return context.skip("there is no prometheus (Debian's package)");
    const of = (digest: string) => `sum(increase(predictions_total{digest="${digest}"}[5s]))`;
    const [a, b, c] = await source().read([of("a"), of("b"), of("c")], clock.now());
    expect(a! + b!).toBeGreaterThan(2_500);
    expect(a! + b!).toBeLessThan(10_000);
    expect(a! / (a! + b!)).toBeCloseTo(0.75, 1);
    expect(c).toBe(null);
    expect(await source().read(["0 / 0", "scalar(vector(3))", "vector(2)"], clock.now())).toEqual([
      null,
      3,
      2,
    ]);
  });

  it("says what is wrong with a query", async (context) => {
    if (!isThere) return context.skip("there is no prometheus (Debian's package)");
    const now = clock.now();
    await expect(source().read(["sum("], now)).rejects.toThrow(/Prometheus answered 400 .*parse error/);
    await expect(source().read(["predictions_total"], now)).rejects.toThrow(/gives 4 series, not one/);
    await expect(source().read(["up[1m]"], now)).rejects.toThrow(/gives a matrix, not one number now/);
  });
});
