import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Fault, faultNames, tryFault, tryQuiet } from "./lives.ts";
import { deploy, type Fleet } from "./scene.ts";
import { dice, drawRows } from "./world.ts";

/** A small part of test/figures/monitor.ts. */
let fleet: Fleet;
beforeAll(() => {
  const rows = drawRows(dice(2026), 5000, "t");
  fleet = deploy(rows.train, rows.predictions);
});
afterAll(() => fleet?.remove());

describe("a life of weekly windows", () => {
  it("has no alarm in half a year in which nothing changes", async () => {
    expect(await tryQuiet(fleet.reference, { seed: 3, windows: 26, rows: 1500, breathing: 0 })).toEqual([]);
  }, 120_000);

  it.each((Object.keys(faultNames) as Fault[]).filter((fault) => fault !== "rule"))(
    "finds a fault of two thresholds within three windows: %s",
    async (fault) => {
      expect(await tryFault(fleet.reference, { fault, seed: 11 })).toBeLessThanOrEqual(3);
    },
    120_000,
  );
});
