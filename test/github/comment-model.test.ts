import { describe, expect, it } from "vitest";
import { explore, type Scenario } from "./comment-model.ts";

describe("every state that writers can reach", () => {
  it.each<[string, Scenario, number]>([
    ["two legs of one run", { runs: [5, 5], mode: "update" }, 500],
    ["two legs that move the comment to the end", { runs: [5, 5], mode: "recreate", before: [4] }, 1_000],
    ["a comment for each run", { runs: [5, 5], mode: "append", before: [4] }, 500],
    ["three runs", { runs: [5, 6, 7], mode: "update", before: [4] }, 4_000],
  ])("ends with one comment that holds every section: %s [threat 44]", (_, scenario, least) => {
    const found = explore(scenario);
    expect(found).toMatchObject({ lost: 0, gaveUp: 0 });
    // Where runs have a comment each, the earlier run's is the second.
    if (scenario.mode !== "append") expect(found.duplicates).toBe(0);
    expect(found.states).toBeGreaterThan(least);
  });

  it("loses a section at most until the next writer, when writers are killed", () => {
    const found = explore({ runs: [5, 5], mode: "update", kills: 2 });
    expect(found.lost).toBeGreaterThan(0);
    expect(found.unrestored).toBe(0);
  });

  it("is put right by the next writer when any of three, or all, are killed at any request", () => {
    const found = explore({ runs: [5, 6, 7], mode: "update", before: [4], kills: 3 });
    expect(found).toMatchObject({ duplicates: 0, unrestored: 0, gaveUp: 0 });
    expect(found.states).toBeGreaterThan(6_000);
  });
});
