import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cusum, ewma, movingRangeSpread } from "../../../src/core/stats/control-charts.ts";
import { nadeauBengio } from "../../../src/core/stats/nadeau-bengio.ts";
import { lagOne, predictionBand } from "../../../src/core/stats/prediction-band.ts";
import { varianceOf, welch } from "../../../src/core/stats/welch.ts";
import reference from "../../reference/repeated.json" with { type: "json" };

function close(actual: number, expected: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), 1e-12));
}

describe("repeated training, against scipy", () => {
  it.each(reference.welch.map((each, k) => [k, each] as const))("Welch, case %i", (_k, each) => {
    const { delta, df, se } = welch(each.candidate, each.baseline);
    expect(Math.abs(delta - each.delta)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(each.candidate[0]!)),
    );
    close(df, each.df);
    expect(se).toBeGreaterThan(0);
  });

  it.each(reference.nadeauBengio.map((each, k) => [k, each] as const))("splits, case %i", (_k, each) => {
    const { delta, se, df } = nadeauBengio(each.candidate, each.baseline, each.ratio);
    close(se, each.se);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(delta).toBeCloseTo(mean(each.candidate) - mean(each.baseline), 9);
    expect(df).toBe(each.candidate.length - 1);
  });

  it.each(reference.bands.map((each, k) => [k, each] as const))("prediction band, case %i", (_k, each) => {
    const band = predictionBand(each.history)!;
    expect(band.level).toBe(each.level);
    close(band.mean, each.mean);
    close(band.low, each.low);
    close(band.high, each.high);
    expect(Math.abs(lagOne(each.history) - each.lagOne)).toBeLessThan(1e-12);
  });

  it.each(reference.charts.map((each, k) => [k, each] as const))("charts, case %i", (_k, each) => {
    const spread = movingRangeSpread(each.values);
    close(spread, each.spread);
    const at = { centre: each.centre, spread };
    ewma(each.values, at).forEach(({ value, low, high }, k) => {
      close(value, each.ewma[k]!);
      expect((low + high) / 2).toBeCloseTo(each.centre, 12);
    });
    cusum(each.values, at).forEach(({ up, down }, k) => {
      expect(up).toBeCloseTo(each.up[k]!, 9);
      expect(down).toBeCloseTo(each.down[k]!, 9);
    });
  });

  it("both levels of the band occur in the reference", () => {
    expect(new Set(reference.bands.map(({ level }) => level))).toEqual(new Set([0.99, 0.995]));
  });
});

describe("samples that say nothing", () => {
  it("equal values have no spread at all, whatever rounding makes of their mean", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.integer({ min: 2, max: 20 }),
        (value, n) => {
          expect(varianceOf(new Array(n).fill(value))).toBe(0);
        },
      ),
    );
  });

  it("nine values, or ten equal ones, make no band", () => {
    expect(predictionBand([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeNull();
    expect(predictionBand(new Array(10).fill(0.1))).toBeNull();
  });

  it("the order of independent runs changes no bit of the answer", () => {
    const runs = fc.array(fc.double({ noNaN: true, min: -1e3, max: 1e3 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(runs, runs, (a, b) => {
        expect(welch(a.toReversed(), b.toReversed())).toEqual(welch(a, b));
      }),
    );
  });
});
