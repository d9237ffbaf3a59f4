import { expect, it } from "vitest";
import { detectableIn } from "../../../src/core/gate/detectable.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { metricRecordSchema } from "../../../src/core/record/evaluation.ts";
import { measured, policyOf } from "./stats-builder.ts";

it("needs n·(mde/m)² rows", () => {
  const { mde, rowsNeeded, blind } = detectableIn(measured("f1", 0, 0.002), 0.01);
  expect(mde).toBeCloseTo(2.487 * 0.002, 15);
  expect({ rowsNeeded, blind }).toEqual({ rowsNeeded: 248, blind: false });
});

it("has no number of rows for a margin that no number of rows reaches, and the record still holds", () => {
  const stats = measured("f1", -0.001, 0.002);
  const { metrics } = judge([stats], policyOf({ f1: { margin: { absolute: 1e-200 } } }));
  expect(metrics[0]).toMatchObject({ rowsNeeded: null, blind: true, verdict: "inconclusive" });
  expect(metrics[0]!.note).toContain("over a trillion rows needed");
  expect(metricRecordSchema.safeParse(metrics[0]).success).toBe(true);
});
