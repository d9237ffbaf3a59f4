import { describe, expect, test } from "vitest";
import type { Structure } from "../../calibrate/population/population.ts";
import { drawUnits, everyUnit, takeUnits } from "../../calibrate/population/take-units.ts";
import { makeRandom } from "../../calibrate/random.ts";
import { families } from "../../calibrate/simulate/cells.ts";
import { compareMetrics } from "../../src/core/compare/compare-metrics.ts";
import { better } from "../../src/core/gate/orientation.ts";

const each = Object.entries(families).flatMap(([family, { make, metrics }]) =>
  (["iid", "clustered"] as const).map((structure) => ({ family, structure, make, metrics })),
);

describe.each(each)("$family, $structure", ({ family, structure, make, metrics }) => {
  const population = make({ structure, units: 300, random: makeRandom(`test ${family}`) });
  const whole = (damage: number) =>
    compareMetrics(
      takeUnits(population, {
        candidate: population.candidate(damage),
        units: everyUnit(population),
        structure,
      }),
      metrics,
    );

  test("without damage both models are exactly as good, and still different", () => {
    for (const { name, delta, status } of whole(0)) {
      expect(Math.abs(delta!), name).toBeLessThan(1e-15);
      expect(status, name).not.toBe("identical");
    }
  });

  test("the most damage makes every metric worse", () => {
    const most = Math.min(population.most, 3);
    for (const { name, direction, delta } of whole(most)) {
      expect(better(direction, delta!), name).toBeLessThan(0);
    }
  });
});

describe("a drawn test set", () => {
  const drawn = (structure: Structure, family: string) => {
    const population = families[family]!.make({ structure, units: 40, random: makeRandom("units") });
    const units = drawUnits(population, 200, makeRandom("draw"));
    return {
      population,
      units,
      view: takeUnits(population, { candidate: population.candidate(0), units, structure }),
    };
  };

  test("takes whole groups, and a group that is drawn twice is two", () => {
    const { population, units, view } = drawn("clustered", "binary");
    const sizes = Array.from(units, (unit) => population.starts[unit + 1]! - population.starts[unit]!);
    expect(view.rows.n).toBe(sizes.reduce((sum, size) => sum + size, 0));
    expect(view.rows.groups).toBe(200);
    sizes.forEach((size, group) => {
      expect(view.rows.group!.filter((code) => code === group).length).toBe(size);
    });
  });

  test("a query that is drawn twice is two queries", () => {
    const { units, view } = drawn("iid", "ranking");
    expect(new Set(units).size).toBeLessThan(units.length);
    expect(view.rows.parts!.names.length).toBe(units.length);
    expect(new Set(view.rows.parts!.codes).size).toBe(units.length);
  });
});

test("random numbers are the same again and have the moments that they should", () => {
  const first = makeRandom("seed");
  const values = Array.from({ length: 20_000 }, first.normal);
  const again = makeRandom("seed");
  expect(Array.from({ length: 5 }, again.normal)).toEqual(values.slice(0, 5));
  const heavy = Array.from({ length: 20_000 }, makeRandom("other").heavy);
  for (const sample of [values, heavy]) {
    const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
    const variance = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sample.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.06);
  }
});
