import { beforeAll, describe, expect, it } from "vitest";
import type { Policy } from "../../../src/core/gate/policy.ts";
import type { Past } from "../../../src/core/monitor/past.ts";
import { watchRealised } from "../../../src/core/monitor/watch-metrics.ts";
import type { Scored } from "../../../src/core/table/evidence.ts";
import { scoredOf } from "../table/csv.ts";

/** Rows of which a share is right. */
const rowsOf = (n: number, share: number) =>
  scoredOf(
    [
      "label,prediction",
      ...Array.from({ length: n }, (_, k) => `${k % 2},${k < share * n ? k % 2 : 1 - (k % 2)}`),
    ].join("\n"),
  );
const rule = { gated: true, proved: false, min: null, max: null, maxRegression: null, direction: null };
const policy = {
  metrics: new Map([["accuracy", { ...rule, margin: { absolute: 0.005 } }]]),
  floorMode: "point",
} as unknown as Policy;
const pastWith = (values: readonly number[]): Past => ({ baselineOf: () => values });
const look = (window: Scored, reference: Scored, earlier: readonly number[]) =>
  watchRealised(window, reference, { policy, level: 0.05, past: pastWith(earlier) })[0]!;

describe("a window's metric", () => {
  let low: Scored;
  let released: Scored;
  beforeAll(async () => {
    released = await rowsOf(5000, 0.786);
    low = await rowsOf(5000, 0.784);
  });
  const steady = Array.from({ length: 12 }, (_, k) => 0.794 + 0.001 * (k % 2));

  it("is held against the released rows while there are fewer than ten earlier windows", () => {
    const found = look(low, released, steady.slice(0, 9));
    expect(found).toMatchObject({ place: "inside", band: null });
    expect(found.mde).toBeGreaterThan(0.02);
    expect(found.blind).toBe(true);
  });

  it("is beyond when it lost a margin from the windows before it, though not from the released rows", () => {
    const found = look(low, released, steady);
    expect(found).toMatchObject({ place: "beyond" });
    expect(found.band).toBeLessThan(0.7945);
    expect(found.mde).toBeCloseTo(0.005, 10);
  });

  it("is not beyond for a loss within the margin from both, however steady the windows were", async () => {
    const found = look(await rowsOf(5000, 0.791), released, steady);
    expect(found.candidate).toBeLessThan(found.band!);
    expect(found.place).toBe("between");
  });

  it("is inside where windows usually are, though the released rows were easier: an alarm can end", async () => {
    const easier = await rowsOf(5000, 0.806);
    expect(look(await rowsOf(5000, 0.7945), easier, steady)).toMatchObject({ place: "inside" });
    expect(look(await rowsOf(5000, 0.793), easier, steady)).toMatchObject({ place: "between" });
    expect(look(low, easier, steady)).toMatchObject({ place: "beyond" });
  });
});
