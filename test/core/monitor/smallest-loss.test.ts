import { describe, expect, it } from "vitest";
import { seenAgainstReference, seenAgainstWindows } from "../../../src/core/monitor/smallest-loss.ts";
import { predictionBand } from "../../../src/core/stats/prediction-band.ts";
import { dice, normal } from "../../actions/monitor/world.ts";

describe("the smallest loss that is seen", () => {
  it("is that of a corrected one-sided test with a power of 80 %", () => {
    // scipy: (norm.isf(0.05 / 3) + norm.ppf(0.8)) * 0.01
    expect(seenAgainstReference(0.01, 0.05, 3)).toBeCloseTo(0.0296966647, 9);
  });

  it("is beyond the band of earlier windows in 80 % of windows", () => {
    const random = dice(1);
    let seen = 0;
    const trials = 4000;
    for (let trial = 0; trial < trials; trial++) {
      const earlier = Array.from({ length: 20 }, () => normal(random));
      const band = predictionBand(earlier)!;
      if (band.mean - seenAgainstWindows(band, earlier) + normal(random) < band.low) seen++;
    }
    // The spread of twenty windows is itself known to a sixth; 3 standard errors are 0.019.
    expect(seen / trials).toBeGreaterThan(0.76);
    expect(seen / trials).toBeLessThan(0.82);
  });
});
