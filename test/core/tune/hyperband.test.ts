import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  bracketOf,
  type Climber,
  rungsOf,
  stoppedAt,
  valuesAtRungs,
} from "../../../src/core/tune/hyperband.ts";
import { readReports } from "../../../src/core/tune/reports.ts";

const settings = { eta: 3, min: 1, max: 81 };
const minimize = { metric: "loss", direction: "minimize" } as const;

describe("hyperband", () => {
  it("compares at min, min·eta, min·eta² … below max", () => {
    expect(rungsOf(settings)).toEqual([1, 3, 9, 27]);
    expect(rungsOf({ eta: 2, min: 5, max: 40 })).toEqual([5, 10, 20]);
  });

  // ⌈(s_max + 1)/(s + 1) · 3^s⌉ for s = 4 … 0: the first line of each bracket of Hyperband for R = 81.
  it("starts as many trials in each bracket as Hyperband does", () => {
    const counts = [0, 0, 0, 0, 0];
    for (let trial = 0; trial < 143; trial++) counts[bracketOf(trial, settings)]!++;
    expect(counts).toEqual([81, 34, 15, 8, 5]);
    expect(bracketOf(143, settings)).toBe(0);
  });

  it("takes the first report at or after each rung", () => {
    const lines = ['{"step": 1, "loss": 9}', '{"step": 4, "loss": 7}', '{"step": 8, "loss": 6}', '{"lo'].join(
      "\n",
    );
    expect(valuesAtRungs(readReports(lines, "loss"), settings)).toEqual([9, 7]);
  });

  it("counts reports where they have no step", () => {
    const lines = ['{"loss": 9}', '{"other": 1}', '{"loss": NaN}', '{"loss": 8}', '{"loss": 7}'].join("\n");
    expect(readReports(lines, "loss").map(({ step }) => step)).toEqual([1, 2, 3]);
  });
});

/** Successive halving written the other way round: sort all that have reached a rung, keep the first ⌊n/eta⌋. */
function survivors(field: readonly Climber[], rung: number, eta: number, sign: 1 | -1): Set<number> {
  const there = field.filter(({ atRungs }) => atRungs.length > rung);
  const kept = Math.max(1, Math.floor(there.length / eta));
  const last = there.map(({ atRungs }) => sign * atRungs[rung]!).sort((a, b) => a - b)[kept - 1];
  return new Set(there.filter(({ atRungs }) => sign * atRungs[rung]! <= last!).map(({ trial }) => trial));
}

describe("a trial goes on", () => {
  const wide = { eta: 3, min: 1, max: 10_000 };
  const field = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 40,
  });

  test("exactly where sorting says that it is among the best third", () => {
    fc.assert(
      fc.property(field, fc.constantFrom("minimize", "maximize"), (values, direction) => {
        const climbers = values.map((atRungs, trial) => ({ trial, atRungs }));
        for (const own of climbers) {
          const bad = own.atRungs.findIndex(
            (_, rung) => !survivors(climbers, rung, 3, direction === "minimize" ? 1 : -1).has(own.trial),
          );
          expect(stoppedAt(own, climbers, wide, { metric: "x", direction })).toBe(bad === -1 ? null : bad);
        }
      }),
    );
  });

  it("when it is the first at its rung", () => {
    expect(stoppedAt({ trial: 0, atRungs: [5] }, [], settings, minimize)).toBeNull();
  });

  it("unjudged at the rungs that its bracket passes over, and against its own bracket alone", () => {
    const late = { trial: 85, atRungs: [9, 9] };
    expect(bracketOf(85, settings)).toBe(1);
    const elsewhere = [{ trial: 0, atRungs: [1, 1] }];
    expect(stoppedAt(late, elsewhere, settings, minimize)).toBeNull();
    const rival = { trial: 86, atRungs: [1, 1] };
    expect(stoppedAt({ ...late, atRungs: [9] }, [rival], settings, minimize)).toBeNull();
    expect(stoppedAt(late, [rival], settings, minimize)).toBe(1);
  });
});
