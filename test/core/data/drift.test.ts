import { describe, expect, it } from "vitest";
import { judgeDrift } from "../../../src/core/data/drift/judge-drift.ts";
import { csvOf, facts, times } from "./tables.ts";

const doses = [0, 5, 10, 20];

describe("a column of few numbers in the base", () => {
  it("has hardly moved when one row in fifty has a value of its own, too many to count each", async () => {
    const base = csvOf({ dose: times(2000, (k) => doses[k % 4]) });
    const odd = times(60_000, (k) => (k % 50 === 0 ? (20 * k) / 60_000 + 1e-4 : doses[k % 4]));
    const { profile, base: stored } = await facts(csvOf({ dose: odd }), { base });
    expect(profile.columns[0]!.domain).toBeNull();
    const { columns, drifted } = judgeDrift(profile, stored!);
    expect(columns[0]).toMatchObject({ column: "dose", method: "ks", level: "none" });
    expect(columns[0]!.effect).toBeLessThan(0.03);
    expect(drifted).toBe(false);
  });

  it("is still compared value by value when its values can be counted", async () => {
    const base = csvOf({ dose: times(2000, (k) => doses[k % 4]) });
    const { profile, base: stored } = await facts(csvOf({ dose: times(2000, (k) => doses[k % 3]) }), {
      base,
    });
    const { columns } = judgeDrift(profile, stored!);
    expect(columns[0]).toMatchObject({ method: "jensen-shannon", level: "alert" });
  });
});
