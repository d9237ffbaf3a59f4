import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { choosePolicy } from "../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { relativeError } from "../../reference/gold.ts";
import { outcomeOf, pairingOf, scoredOf } from "../table/csv.ts";

interface ForecastCase {
  name: string;
  series: { scale: number; label: number[]; candidate: number[]; baseline: number[] }[];
  mase: { candidate: number; baseline: number; low: number; high: number; pHarm: number; series: number };
  wape: { candidate: number; baseline: number; jackknife: number; df: number };
}

const cases: ForecastCase[] = JSON.parse(
  readFileSync(new URL("../../reference/forecast.json", import.meta.url), "utf8"),
);
const columns = { series: "store", time: "day", scale: "naive_mae" };

function linesOf({ series }: Pick<ForecastCase, "series">, side: "candidate" | "baseline"): string[] {
  return series.flatMap((one, s) =>
    one.label.map((label, t) => `s${s},${t},${label},${one[side][t]},${one.scale}`),
  );
}

function fileOf(lines: readonly string[]): string {
  return `store,day,label,prediction,naive_mae\n${lines.join("\n")}\n`;
}

async function statsOf(candidate: readonly string[], baseline: readonly string[]): Promise<MetricStats[]> {
  const { view, differs } = await pairingOf(fileOf(candidate), fileOf(baseline), { columns });
  expect(differs).toEqual([]);
  return compareMetrics(view, ["mase", "wape"]);
}

describe.each(cases)("$name", (data) => {
  test("mase is the mean over series, judged by the paired t test of scipy", async () => {
    const [mase] = await statsOf(linesOf(data, "candidate"), linesOf(data, "baseline"));
    const wanted = data.mase;
    expect(mase).toMatchObject({ status: "ok", unit: "series", units: wanted.series, groups: null });
    for (const key of ["candidate", "baseline"] as const)
      expect(relativeError(mase![key]!, wanted[key])).toBeLessThan(1e-12);
    expect(relativeError(mase!.interval!.low, wanted.low)).toBeLessThan(1e-9);
    expect(relativeError(mase!.interval!.high, wanted.high)).toBeLessThan(1e-9);
    expect(relativeError(mase!.pHarm!, wanted.pHarm)).toBeLessThan(1e-9);
  });

  test("the error of wape is that of leaving out one series at a time", async () => {
    const [, wape] = await statsOf(linesOf(data, "candidate"), linesOf(data, "baseline"));
    const wanted = data.wape;
    expect(wape).toMatchObject({ status: "ok", unit: "series", units: data.series.length });
    for (const key of ["candidate", "baseline"] as const)
      expect(relativeError(wape![key]!, wanted[key])).toBeLessThan(1e-12);
    expect(relativeError(wape!.df!, wanted.df)).toBeLessThan(1e-12);
    // Linear in what is left out, where the jackknife is not: they agree to the order of 1/series.
    expect(relativeError(wape!.se!, wanted.jackknife)).toBeLessThan(0.02);
  });
});

test("the same forecasts are identical, to both metrics", async () => {
  const lines = linesOf(cases[0]!, "candidate");
  for (const stats of await statsOf(lines, lines)) expect(stats.status).toBe("identical");
});

test("rows are found by series and time, in any order", async () => {
  const data = cases[1]!;
  const expected = await statsOf(linesOf(data, "candidate"), linesOf(data, "baseline"));
  const turned = linesOf(data, "candidate").toReversed();
  expect(await statsOf(turned, linesOf(data, "baseline"))).toEqual(expected);
});

test("29 series are too few, however many points they have", async () => {
  const few = { series: cases[0]!.series.slice(0, 29) };
  for (const stats of await statsOf(linesOf(few, "candidate"), linesOf(few, "baseline"))) {
    expect(stats).toMatchObject({
      status: "too_few",
      note: "29 series, at least 30 are needed (or 20 points in time; there are 12)",
    });
  }
});

test("a series without scale is left out of mase, and said", async () => {
  const scored = await scoredOf(fileOf(linesOf(cases[1]!, "candidate")), { columns });
  expect(scored.task).toBe("forecast");
  expect(scored.notes).toContain("mase leaves out 3 series with a scale of 0");
});

test("mase gates with a scale column, else wape; there are no flips", async () => {
  const gatedOf = async (withScale: boolean) => {
    const asked = { columns: withScale ? columns : { series: "store", time: "day" } };
    const side = async (which: "candidate" | "baseline") => ({
      scored: await scoredOf(fileOf(linesOf(cases[0]!, which)), asked),
      scalars: null,
    });
    const sides = { candidate: await side("candidate"), baseline: await side("baseline") };
    const { stats, facts, flips, confusion } = measure(sides, null, undefined);
    expect([flips, confusion]).toEqual([null, null]);
    const { metrics } = judge(stats, choosePolicy(facts, null, "default"));
    return metrics.filter(({ gated }) => gated).map(({ name }) => name);
  };
  expect(await gatedOf(true)).toEqual(["mase"]);
  expect(await gatedOf(false)).toEqual(["wape"]);
});

test("a stored baseline compares as its file does, with series hashed", async () => {
  const baseline = await scoredOf(fileOf(linesOf(cases[1]!, "baseline")), { columns });
  const candidate = {
    scored: await scoredOf(fileOf(linesOf(cases[1]!, "candidate")), { columns }),
    scalars: null,
  };
  const stored = packPredictions(baseline, "hashed");
  expect(JSON.stringify(stored)).not.toContain('"s1"');
  const fromStored = measure(
    { candidate, baseline: { scored: unpackPredictions(stored), scalars: null } },
    null,
    undefined,
  );
  expect(fromStored.differs).toEqual([]);
  const direct = measure({ candidate, baseline: { scored: baseline, scalars: null } }, null, undefined);
  expect(fromStored.stats).toEqual(direct.stats);
});

describe("wrong input", () => {
  test("another scale on the baseline makes the two not comparable", async () => {
    const lines = linesOf(cases[0]!, "candidate");
    const other = lines.map((line) => (line.startsWith("s0,") ? line.replace(/,[^,]*$/, ",7") : line));
    const { differs } = await pairingOf(fileOf(lines), fileOf(other), { columns });
    expect(differs[0]).toContain("the scale changed on 12 shared rows");
  });
  test("two scales in one series are refused", async () => {
    await expect(outcomeOf(fileOf(["a,1,1,2,3", "a,2,1,2,4"]), { columns })).rejects.toThrow(
      'line 3: "naive_mae" is "4", and "3" on another row of the series "a"',
    );
  });
  test("a scale below 0 is refused", async () => {
    await expect(outcomeOf(fileOf(["a,1,1,2,-3"]), { columns })).rejects.toThrow(
      "not a finite scale of 0 or more",
    );
  });
  test("a time twice in one series has no identity", async () => {
    const outcome = await outcomeOf(fileOf(["a,1,1,2,3", "b,1,1,2,3", "a,1,1,2,3"]), { columns });
    expect(outcome).toMatchObject({ noEvidence: { code: "duplicate-ids" } });
  });
  test("a forecast without series says which column is missing", async () => {
    await expect(outcomeOf(fileOf(["a,1,1,2,3"]), { task: "forecast" })).rejects.toThrow(
      "a forecast needs a column that names the series",
    );
  });
});
