import { expect, it } from "vitest";
import { comparePeriods } from "../../../src/core/monitor/compare-periods.ts";
import { scoredOf } from "../table/csv.ts";

/** Rows of which every `rarity`-th is positive; scores overlap. */
function rowsOf(n: number, rarity: number): string {
  const lines = Array.from({ length: n }, (_, k) => {
    const label = Number(k % rarity === 0);
    return `${label},${(((k * 37) % 100) / 100) * 0.8 + 0.2 * label}`;
  });
  return ["label,score", ...lines].join("\n");
}

it("counts the rarer class as what the error of an area is known from, as the gate does", async () => {
  const scored = await scoredOf(rowsOf(1_000, 100));
  const [area] = comparePeriods(scored, scored, ["roc_auc"]);
  // Ten positives on either side with equal errors: Welch's degrees of freedom are 2·(10 − 1).
  expect(area).toMatchObject({ status: "ok", df: expect.closeTo(18, 6) });
});
