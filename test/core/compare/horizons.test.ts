import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { compareSlices } from "../../../src/core/slices/compare-slices.ts";
import { pairRows } from "../../../src/core/table/pair.ts";
import { userErrorOf } from "../../formats/user-error.ts";
import { relativeError } from "../../reference/gold.ts";
import { scoredOf } from "../table/csv.ts";

interface Wanted {
  readonly delta: number;
  readonly se: number;
  readonly pHarm: number;
}
type Row = readonly [string, number, number, number, number, number, number];
const { times, rows, want }: { times: number; rows: Row[]; want: Record<string, Wanted> } = JSON.parse(
  readFileSync(new URL("../../reference/horizons.json", import.meta.url), "utf8"),
);
const columns = { series: "series", time: "time", horizon: "steps", scale: "scale" };
const head = "series,time,steps,scale,label,prediction";

async function pairOf(which: (row: Row) => boolean = () => true) {
  const file = (side: 5 | 6) =>
    [head, ...rows.filter(which).map((row) => [...row.slice(0, 5), row[side]].join(","))].join("\n");
  const asked = { columns, task: "forecast", slices: ["steps"] } as const;
  return pairRows(await scoredOf(file(5), asked), await scoredOf(file(6), asked));
}

describe("each distance of a forecast is judged over time with its own lags", () => {
  test.each(Object.keys(want))("%s ahead, as in statsmodels", async (steps) => {
    const { view, sliceColumns } = await pairOf();
    const { slices } = compareSlices(view, sliceColumns, [["steps"]], ["mase"]);
    const [stats] = slices.find(({ slice }) => slice["steps"] === steps)!.metrics;
    expect(stats).toMatchObject({ status: "ok", method: "diebold-mariano", unit: "time", units: times });
    for (const name of ["delta", "se", "pHarm"] as const) {
      expect([name, relativeError(stats![name]!, want[steps]![name])]).toEqual([name, expect.closeTo(0, 9)]);
    }
    expect(stats!.note).toBe(
      `few series: judged over time, ${steps === "1" ? "1 step" : `${steps} steps`} ahead`,
    );
  });
});

test("a file of one distance is judged with the lags of that one", async () => {
  const { view } = await pairOf(([, , steps]) => steps === 4);
  const [stats] = compareMetrics(view, ["mase"]);
  expect(relativeError(stats!.se!, want["4"]!.se)).toBeLessThan(1e-9);
});

test("a file of several distances is judged with the lags of the farthest, and names none", async () => {
  const { view } = await pairOf();
  const [stats] = compareMetrics(view, ["mase"]);
  expect(stats).toMatchObject({
    status: "ok",
    method: "diebold-mariano",
    note: "few series: judged over time",
  });
});

test("three points in time are needed for each step ahead", async () => {
  const { view } = await pairOf(([, time, steps]) => steps === 4 && time < 11);
  expect(compareMetrics(view, ["mase"])[0]).toMatchObject({
    status: "too_few",
    note: expect.stringContaining("(or 20 points in time; there are 11)"),
  });
  const far = [head, ...Array.from({ length: 25 }, (_, t) => `a,${t},9,1,${t % 7},${t % 5}`)].join("\n");
  const near = far.replaceAll(/,(\d)$/gm, ",$1.5");
  const asked = { columns, task: "forecast" } as const;
  const pairing = pairRows(await scoredOf(far, asked), await scoredOf(near, asked));
  expect(compareMetrics(pairing.view, ["mase"])[0]!.note).toContain("(or 27 points in time; there are 25)");
});

test.each(["0", "1.5", "-1"])("%s steps ahead are a wrong cell", async (steps) => {
  const error = await userErrorOf(() =>
    scoredOf(`${head}\na,1,${steps},1,2,2\n`, { columns, task: "forecast" }),
  );
  expect(error.message).toBe(`preds.csv: line 2: "steps" is "${steps}", not a whole number of steps from 1`);
});
