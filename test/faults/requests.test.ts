import { afterAll, describe, expect, it } from "vitest";
import { openDisturber } from "./disturb.ts";
import { openWarmRunner } from "./warm-runner.ts";

/** Some of what test/figures/faults.ts tries of every action. */
const kinds = ["502 after the write", "answer byte by byte", "429, without", "422 once", "503 from then on"];

const warm = openWarmRunner();
afterAll(() => warm.close());

describe("an action one of whose requests fails", () => {
  it("data has its verdict or a named error, and the next run is right [threat 41] [threat 42]", async () => {
    const disturber = openDisturber("data", warm);
    try {
      const requests = await disturber.requests();
      for (let nth = 1; nth <= requests; nth++) {
        const kind = kinds[nth % kinds.length]!;
        const end = await disturber.disturb({ action: "data", kind, nth });
        expect(end.wrong, `${kind}, request ${nth}`).toEqual([]);
        expect(end.waited, `${kind}, request ${nth}`).toBeLessThan(300);
      }
    } finally {
      await disturber.close();
    }
  }, 180_000);

  it("report, whose clock is an hour off, ends as if it were right", async () => {
    const disturber = openDisturber("report", warm);
    try {
      for (const kind of ["clock an hour slow", "clock an hour fast"])
        expect(await disturber.disturb({ action: "report", kind, nth: 0 })).toMatchObject({
          how: "done",
          wrong: [],
        });
    } finally {
      await disturber.close();
    }
  }, 180_000);
});
