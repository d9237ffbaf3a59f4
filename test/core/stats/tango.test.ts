import { describe, expect, test } from "vitest";
import { tangoInterval, tangoZ } from "../../../src/core/stats/tango.ts";
import { gold, relativeError } from "../../reference/gold.ts";

const z95 = 1.6448536269514722;

describe("Tango's score interval", () => {
  test.each(gold.tango)("of $b and $c discordant rows in $n, the maximum searched by brute force", (row) => {
    const counts = { baselineOnly: row.b, candidateOnly: row.c, n: row.n };
    const { low, high } = tangoInterval(counts, z95);
    expect(relativeError(low, row.low, 1e-6)).toBeLessThan(1e-9);
    expect(relativeError(high, row.high, 1e-6)).toBeLessThan(1e-9);
    for (const [delta, expected] of row.z) {
      expect(relativeError(tangoZ(counts, delta), expected, 1e-3)).toBeLessThan(1e-9);
    }
  });

  test("reproduces the published example of 21 patients, 1 and 7 discordant", () => {
    const { low, high } = tangoInterval({ baselineOnly: 1, candidateOnly: 7, n: 21 }, 1.959963984540054);
    expect(low).toBeCloseTo(0.026, 4);
    expect(high).toBeCloseTo(0.5172, 4);
  });

  test("without discordant rows is ±z²/(n + z²): silence is not proof of equality", () => {
    const { low, high } = tangoInterval({ baselineOnly: 0, candidateOnly: 0, n: 538 }, z95);
    expect(high).toBeCloseTo(z95 ** 2 / (538 + z95 ** 2), 14);
    expect(low).toBe(-high);
    expect(low).toBeLessThan(-0.005);
    expect(tangoInterval({ baselineOnly: 0, candidateOnly: 0, n: 539 }, z95).low).toBeGreaterThan(-0.005);
  });

  test("ends at ±1 when every row is discordant one way", () => {
    expect(tangoInterval({ baselineOnly: 0, candidateOnly: 40, n: 40 }, z95).high).toBe(1);
    expect(tangoInterval({ baselineOnly: 40, candidateOnly: 0, n: 40 }, z95).low).toBe(-1);
  });

  test("has a statistic of 0 where nothing is discordant and nothing is supposed", () => {
    expect(tangoZ({ baselineOnly: 0, candidateOnly: 0, n: 50 }, 0)).toBe(0);
  });

  test("falls as the supposed difference grows", () => {
    const counts = { baselineOnly: 4, candidateOnly: 9, n: 120 };
    const values = [-0.9, -0.3, -0.05, 0, 0.02, 0.2, 0.8].map((delta) => tangoZ(counts, delta));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});
