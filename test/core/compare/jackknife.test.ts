import { expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { findMetric } from "../../../src/core/metrics/index.ts";
import { type Outputs, type PairedView, viewOf } from "../../../src/core/table/scored.ts";
import { seededUniform } from "../../reference/random-views.ts";

const groups = 12;

/** 360 rows; the first group has a third of the weight. */
function pair(grouped: boolean): PairedView {
  const uniform = seededUniform(5);
  const column = (of: (row: number) => number) => Float64Array.from({ length: 360 }, (_row, row) => of(row));
  const outputs = () => ({ prediction: column(() => 4 * uniform()), score: null, probabilistic: false });
  const weight = column((row) => (row % groups === 0 ? 6 : 1) * (0.5 + uniform()));
  const group = grouped ? Int32Array.from({ length: 360 }, (_row, row) => row % groups) : null;
  return {
    rows: { task: "regression", n: 360, label: column(uniform), classes: [], weight, group, groups },
    candidate: outputs(),
    baseline: outputs(),
    id: String,
  };
}

/** The difference of MAE with some rows left out. */
function without({ rows, candidate, baseline }: PairedView, isLeftOut: (row: number) => boolean): number {
  const weight = rows.weight!.map((value, row) => (isLeftOut(row) ? 0 : value));
  const of = (outputs: Outputs) => findMetric("mae")!.value(viewOf({ ...rows, weight }, outputs));
  const [own, other] = [of(candidate), of(baseline!)];
  if (!("value" in own) || !("value" in other)) throw new Error("MAE has a value");
  return own.value - other.value;
}

test.each([
  ["groups", true, groups],
  ["rows", false, 360],
])("with weights the error of a mean is what leaving out %s one at a time gives", (_what, grouped, units) => {
  const view = pair(grouped);
  const [stats] = compareMetrics(view, ["mae"]);
  const whole = without(view, () => false);
  const apart = Array.from(
    { length: units },
    (_unit, unit) => without(view, (row) => row % units === unit) - whole,
  );
  const sum = apart.reduce((total, value) => total + value ** 2, 0);
  expect(stats!.se).toBeCloseTo(Math.sqrt(((units - 1) / units) * sum), 12);
});
