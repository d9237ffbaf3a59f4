import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { pairRows } from "../../../src/core/table/pair.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { userErrorOf } from "../../formats/user-error.ts";
import { relativeError } from "../../reference/gold.ts";
import { outcomeOf, scoredOf } from "../table/csv.ts";

type Side = "candidate" | "baseline";
interface Wanted {
  readonly candidate: number;
  readonly baseline: number;
  readonly weighted: number;
  readonly seOfSeries: number;
  readonly pHarm: number;
  readonly won?: number;
  readonly lost?: number;
  readonly low?: number;
  readonly high?: number;
}
interface Data extends Record<Side, [number[], number[]]> {
  readonly label: number[];
  readonly series: number[];
  readonly weight: number[];
  readonly want: Record<string, Wanted>;
}

const data: Data = JSON.parse(
  readFileSync(new URL("../../reference/intervals.json", import.meta.url), "utf8"),
);
const names = Object.keys(data.want);
const bounds = { lower: "lo", upper: "hi" };

function fileOf(side: Side): string {
  const [low, high] = data[side];
  const lines = data.label.map((label, row) =>
    [row, label, (low[row]! + high[row]!) / 2, low[row], high[row], data.series[row], data.weight[row]].join(
      ",",
    ),
  );
  return `id,label,prediction,lo,hi,shop,mass\n${lines.join("\n")}\n`;
}

async function statsOf(columns: Record<string, string>, task: "regression" | "forecast" = "regression") {
  const asked = { columns: { ...bounds, ...columns }, task };
  const [candidate, baseline] = [
    await scoredOf(fileOf("candidate"), asked),
    await scoredOf(fileOf("baseline"), asked),
  ];
  const stored = unpackPredictions(JSON.parse(JSON.stringify(packPredictions(baseline, "full"))));
  return compareMetrics(pairRows(candidate, stored).view, names);
}

describe("every value is that of the definition in NumPy, to 1e-12", () => {
  test.each(names)("%s", async (name) => {
    const stats = (await statsOf({})).find((each) => each.name === name)!;
    const want = data.want[name]!;
    expect(relativeError(stats.candidate!, want.candidate)).toBeLessThan(1e-12);
    expect(relativeError(stats.baseline!, want.baseline)).toBeLessThan(1e-12);
    const weighted = (await statsOf({ weight: "mass" })).find((each) => each.name === name)!;
    expect(relativeError(weighted.candidate!, want.weighted)).toBeLessThan(1e-12);
  });
});

test("width and scores are compared by the paired t test, coverage by its score test", async () => {
  for (const stats of await statsOf({})) {
    const want = data.want[stats.name]!;
    expect([stats.name, stats.status]).toEqual([stats.name, "ok"]);
    expect(relativeError(stats.pHarm!, want.pHarm)).toBeLessThan(1e-9);
    if (want.won === undefined) {
      expect(relativeError(stats.interval!.low, want.low!)).toBeLessThan(1e-9);
      expect(relativeError(stats.interval!.high, want.high!)).toBeLessThan(1e-9);
    } else {
      expect(stats.discordant).toEqual({ candidateOnly: want.won, baselineOnly: want.lost });
    }
  }
});

test("of a forecast the error is that of leaving out one series at a time", async () => {
  for (const stats of await statsOf({ series: "shop", time: "id" }, "forecast")) {
    const { seOfSeries } = data.want[stats.name]!;
    // What few changed rows would hide is 1/n² of variance for right and wrong (docs/verdict.md).
    const floor = stats.name === "interval_coverage" ? 1 / data.label.length ** 2 : 0;
    expect([stats.name, relativeError(stats.se!, Math.sqrt(seOfSeries ** 2 + floor))]).toEqual([
      stats.name,
      expect.closeTo(0, 9),
    ]);
  }
});

const head = "id,label,prediction,lo,hi\n";

test("bounds that cross are a reason not to judge, with the rows", async () => {
  const outcome = await outcomeOf(`${head}1,1,1,0,2\n2,1.5,1,3,2\n`, { columns: bounds, task: "regression" });
  expect(outcome).toMatchObject({
    noEvidence: {
      code: "crossed-bounds",
      message: expect.stringContaining('"lo" is above "hi" on 1 row (line 3'),
    },
  });
});

test("a bound that is not a number is a reason not to judge", async () => {
  const outcome = await outcomeOf(`${head}1,1,1,0,2\n2,1.5,1,nan,2\n`, {
    columns: bounds,
    task: "regression",
  });
  expect(outcome).toMatchObject({ noEvidence: { code: "not-finite" } });
});

test.each([
  [{ lower: "lo" }, "regression", '`lower` names the column "lo", and no `upper` is named'],
  [bounds, "binary", "`lower` and `upper` are bounds of predicted numbers, and the task is binary"],
] as const)("%j of a %s is a wrong input", async (columns, task, say) => {
  const error = await userErrorOf(() => outcomeOf(`${head}1,1,1,0,2\n2,0,1,1,2\n`, { columns, task }));
  expect(error.message).toContain(say);
});

test("without columns of bounds the metrics say so", async () => {
  const scored = await scoredOf(`${head}1,1.5,1,0,2\n2,0,1,1,2\n`, { task: "regression" });
  const [stats] = compareMetrics(pairRows(scored, null).view, ["interval_coverage"]);
  expect(stats).toMatchObject({ candidate: null, note: "there are no columns of bounds" });
});
