import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellHash, hashWords } from "../../../src/core/data/cell-hash.ts";
import { makeDistinctSketch } from "../../../src/core/data/distinct-sketch.ts";
import { exactValues, makeQuantileSketch } from "../../../src/core/data/quantile-sketch.ts";

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    return ((word ^ (word >>> 13)) >>> 0) / 2 ** 32;
  };
}

describe("the quantile sketch", () => {
  it.each([
    ["ascending", (k: number) => k],
    ["descending", (k: number) => -k],
    ["random", generator(7)],
    ["with many ties", (k: number) => k % 37],
  ])("keeps ranks of a million %s values within its stated error", (_name, cellOf) => {
    const n = 1_000_000;
    const values = Float64Array.from({ length: n }, (_, k) => cellOf(k));
    const sketch = makeQuantileSketch();
    for (let from = 0; from < n; from += 31_007) sketch.add(values.subarray(from, from + 31_007));
    const quantiles = sketch.freeze();
    const sorted = values.slice().sort();
    expect(quantiles.error).toBeLessThan(0.0012);
    for (const p of [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999]) {
      const x = sorted[Math.floor(p * (n - 1))]!;
      let upTo = Math.floor(p * (n - 1));
      while (upTo < n && sorted[upTo] === x) upTo++;
      expect(Math.abs(quantiles.share(x) - upTo / n)).toBeLessThanOrEqual(quantiles.error);
    }
  });

  it("finds its way between the largest numbers there are", () => {
    const sketch = makeQuantileSketch();
    sketch.add(Float64Array.of(-Number.MAX_VALUE, Number.MAX_VALUE));
    const { at } = sketch.freeze();
    expect([at(0), at(0.5), at(1)]).toEqual([-Number.MAX_VALUE, 0, Number.MAX_VALUE]);
  });

  it("is exact up to its size, however values are batched", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        (list, step) => {
          const sketch = makeQuantileSketch();
          for (let from = 0; from < list.length; from += step)
            sketch.add(Float64Array.from(list.slice(from, from + step)));
          const { at, share, error } = sketch.freeze();
          expect(error).toBe(0);
          // -0 and 0 are one value to a quantile.
          expect(at(0) + 0).toBe(Math.min(...list) + 0);
          expect(at(1) + 0).toBe(Math.max(...list) + 0);
          expect(share(Math.max(...list))).toBe(1);
        },
      ),
      { numRuns: 100 },
    );
    expect(exactValues).toBe(65_536);
  });
});

describe("the distinct sketch", () => {
  it.each([10, 1000, 30_000, 500_000])("counts %i values within 3 %%, repeats or not", (n) => {
    const sketch = makeDistinctSketch();
    const hash: CellHash = { low: 0, high: 0 };
    for (let round = 0; round < 2; round++) {
      for (let k = 0; k < n; k++) {
        hashWords(k, 0x3ff00000 + (k >>> 16), hash);
        sketch.add(hash.low, hash.high);
      }
    }
    expect(Math.abs(sketch.estimate() - n)).toBeLessThanOrEqual(0.03 * n + 1);
  });
});
