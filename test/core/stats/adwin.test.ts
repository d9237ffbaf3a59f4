import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceAdwin, noValues } from "../../../src/core/stats/adwin.ts";
import { dice } from "../../actions/monitor/world.ts";
import cases from "../../reference/adwin.json" with { type: "json" };

const valuesOf = (text: string) => Uint8Array.from(text, Number);

describe("adaptive windowing", () => {
  it.each(Object.entries(cases))("sees in a stream what river sees: %s", (_, expected) => {
    const { after, changes } = advanceAdwin(noValues, valuesOf(expected.values));
    expect(changes.map(({ at }) => at)).toEqual(expected.changes);
    expect(after.width).toBe(expected.width);
    expect(after.total).toBeCloseTo(expected.total, 9);
    expect(after.variance).toBeCloseTo(expected.variance, 6);
  });

  it("is the same whether a stream comes at once or in pieces, kept as JSON in between", () => {
    const whole = valuesOf(cases["a step down and up"].values);
    const once = advanceAdwin(noValues, whole);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 6 }), (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), whole.length];
        let [state, from] = [noValues, 0];
        const seen: number[] = [];
        for (const end of ends) {
          const { after, changes } = advanceAdwin(state, whole.subarray(from, end));
          seen.push(...changes.map(({ at }) => at));
          state = JSON.parse(JSON.stringify(after));
          from = end;
        }
        expect(state).toEqual(once.after);
        expect(seen).toEqual(once.changes.map(({ at }) => at));
      }),
      { numRuns: 30 },
    );
  });

  it("keeps a few hundred numbers of a million values, and forgets nothing of a steady stream", () => {
    const random = dice(3);
    const { after, changes } = advanceAdwin(
      noValues,
      Uint8Array.from({ length: 1_000_000 }, () => (random() < 0.2 ? 1 : 0)),
    );
    expect(changes).toEqual([]);
    expect(after.width).toBe(1_000_000);
    expect(after.levels.flat().length).toBeLessThan(110);
  });
});
