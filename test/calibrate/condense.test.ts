import { expect, test } from "vitest";
import { condense } from "../../calibrate/population/condense.ts";
import type { Structure } from "../../calibrate/population/population.ts";
import { drawUnits, takeTestSet } from "../../calibrate/population/take-units.ts";
import { makeRandom } from "../../calibrate/random.ts";
import { families } from "../../calibrate/simulate/cells.ts";
import { compareMetrics } from "../../src/core/compare/compare-metrics.ts";

const condensed: readonly (readonly [string, string, Structure, number])[] = [
  ["ranking", "ndcg@10", "iid", 60],
  ["ranking", "mrr", "clustered", 12],
  ["ranking", "map@10", "clustered", 3],
  ["forecast", "mase", "iid", 60],
  ["forecast", "mase", "iid", 20],
  ["forecast", "mase", "clustered", 40],
  ["text", "exact_match", "iid", 80],
  ["text", "rougeL", "clustered", 30],
];

test.each(condensed)(
  "%s, %s, %s, %i units: the shorter form has the same answer to the last bit",
  (...of) => {
    const [family, metric, structure, count] = of;
    const population = families[family]!.make({ structure, units: 60, random: makeRandom("shorter") });
    const form = condense(population, metric);
    expect(form.population).not.toBe(population);
    const units = drawUnits(form.population, count, makeRandom("units"));
    for (const damage of [0, 0.3]) {
      const short = takeTestSet(form.population, units, structure);
      const ours = form.compare(short.view(form.population.candidate(damage)));
      const view = takeTestSet(population, units, structure).view(population.candidate(damage));
      const theirs = compareMetrics(view, [metric])[0]!;
      const { n: _rows, unit: _unit, note: ourNote, ...answer } = ours;
      expect(theirs).toMatchObject(answer);
      expect(ourNote === "").toBe(theirs.note === "");
    }
  },
);

test("a metric that is made of rows stays as it is", () => {
  const population = families["regression"]!.make({
    structure: "iid",
    units: 20,
    random: makeRandom("plain"),
  });
  expect(condense(population, "mae").population).toBe(population);
});
