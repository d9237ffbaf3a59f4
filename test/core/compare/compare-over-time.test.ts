import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { takeSlice } from "../../../src/core/slices/take-slice.ts";
import { relativeError } from "../../reference/gold.ts";
import { seededUniform } from "../../reference/random-views.ts";
import { pairingOf } from "../table/csv.ts";

type Side = "candidate" | "baseline";
interface TimeCase {
  name: string;
  series: { scale: number; label: number[]; candidate: number[]; baseline: number[] }[];
  delta: number;
  se: number;
  pHarm: number;
}

const cases: TimeCase[] = JSON.parse(
  readFileSync(new URL("../../reference/over-time.json", import.meta.url), "utf8"),
);
const columns = { series: "store", time: "day", scale: "naive" };

function linesOf({ series }: Pick<TimeCase, "series">, side: Side): string[] {
  return series.flatMap((one, s) =>
    one.label.map((label, t) => `s${s},${t + 1},${label},${one[side][t]},${one.scale}`),
  );
}

async function statsOf(
  data: Pick<TimeCase, "series">,
  turned = false,
  asked = columns,
): Promise<MetricStats[]> {
  const header = "store,day,label,prediction,naive\n";
  const candidate = linesOf(data, "candidate");
  const { view } = await pairingOf(
    `${header}${(turned ? candidate.toReversed() : candidate).join("\n")}\n`,
    `${header}${linesOf(data, "baseline").join("\n")}\n`,
    { columns: asked },
  );
  return compareMetrics(view, ["mase", "wape"]);
}

describe.each(cases)("$name", (data) => {
  test("few series are judged by the test of Diebold and Mariano, as statsmodels has it", async () => {
    const [mase] = await statsOf(data);
    const times = data.series[0]!.label.length;
    expect(mase).toMatchObject({
      status: "ok",
      method: "diebold-mariano",
      unit: "time",
      units: times,
      df: times - 1,
    });
    expect(relativeError(mase!.delta!, data.delta)).toBeLessThan(1e-10);
    expect(relativeError(mase!.se!, data.se)).toBeLessThan(1e-10);
    expect(relativeError(mase!.pHarm!, data.pHarm)).toBeLessThan(1e-8);
  });

  test("the order of rows changes no bit", async () => {
    expect(await statsOf(data, true)).toEqual(await statsOf(data));
  });
});

test("where every label has the same size, wape is mase on another scale", async () => {
  const uniform = seededUniform(5);
  const noisy = () => Array.from({ length: 50 }, () => 20 + uniform() - 0.5);
  const series = [0, 1, 2].map(() => ({
    scale: 2,
    label: Array.from({ length: 50 }, () => 20),
    candidate: noisy(),
    baseline: noisy(),
  }));
  const [mase, wape] = await statsOf({ series });
  expect(wape).toMatchObject({ status: "ok", method: "diebold-mariano" });
  expect(relativeError(wape!.se! * 20, mase!.se! * 2)).toBeLessThan(1e-12);
  expect(relativeError(wape!.pHarm!, mase!.pHarm!)).toBeLessThan(1e-9);
});

test("a slice of the times is judged as a file of them alone", async () => {
  const header = "store,day,label,prediction,naive\n";
  const [one] = cases[0]!.series;
  const file = (side: Side) => `${header}${linesOf(cases[0]!, side).join("\n")}\n`;
  const { view } = await pairingOf(file("candidate"), file("baseline"), { columns });
  const late = Uint32Array.from({ length: one!.label.length - 40 }, (_row, k) => 40 + k);
  const later = (values: number[]) => values.slice(40);
  const alone = {
    scale: one!.scale,
    label: later(one!.label),
    candidate: later(one!.candidate),
    baseline: later(one!.baseline),
  };
  const [inSlice] = compareMetrics(takeSlice(view, late), ["mase"]);
  expect(inSlice).toEqual((await statsOf({ series: [alone] }))[0]);
});

test("19 points in time are too few, and so is any number without a column of times", async () => {
  const cut = (values: number[]) => values.slice(0, 19);
  const [one] = cases[0]!.series;
  const series = [
    { scale: 2, label: cut(one!.label), candidate: cut(one!.candidate), baseline: cut(one!.baseline) },
  ];
  for (const stats of await statsOf({ series })) {
    expect(stats.status).toBe("too_few");
  }
  const header = "store,id,label,prediction,naive\n";
  const file = (side: Side) => `${header}${linesOf(cases[0]!, side).join("\n")}\n`;
  const { view } = await pairingOf(file("candidate"), file("baseline"), {
    columns: { series: "store", scale: "naive" },
  });
  expect(compareMetrics(view, ["mase"])[0]!.status).toBe("too_few");
});

describe("a few series over time", () => {
  const uniform = seededUniform(9);
  const times = 40;
  const draw = () => Array.from({ length: times }, () => 3 + uniform());
  const label = new Array<number>(times).fill(3);
  const drawn = Array.from({ length: 3 }, () => ({ scale: 2, label, candidate: draw(), baseline: draw() }));

  test("say so, and how much of the noise one time carries", async () => {
    const [mase] = await statsOf({ series: drawn });
    const sums = Array.from({ length: times }, (_time, t) =>
      drawn.reduce((sum, { candidate, baseline }) => sum + (candidate[t]! - baseline[t]!) / 2 / times / 3, 0),
    );
    const mean = sums.reduce((sum, value) => sum + value, 0) / times;
    const apart = sums.map((sum) => sum - mean);
    const largest = Math.max(...apart.map(Math.abs));
    const squares = apart.reduce((sum, value) => sum + value ** 2, 0);
    expect(mase!.note).toBe("few series: judged over time");
    expect(mase!.groups).toBeNull();
    expect(mase!.dominance!.largest).toBeCloseTo(largest, 12);
    expect(mase!.dominance!.share).toBeCloseTo(largest ** 2 / squares, 10);
  });

  test("of a scale of 0 do not count, and pull on nothing", async () => {
    const flat = { ...drawn[0]!, scale: 0 };
    const [mase] = await statsOf({ series: [...drawn, flat] });
    const [alone] = await statsOf({ series: drawn });
    expect(mase).toMatchObject({ status: "ok", method: "diebold-mariano" });
    expect(mase!.delta).toBeCloseTo(alone!.delta!, 12);
    expect(mase!.se).toBeCloseTo(alone!.se!, 12);
  });

  test("need losses that differ at ten times", async () => {
    const nearly = (changed: number) =>
      drawn.map((one) => ({
        ...one,
        candidate: one.baseline.map((value, t) => (t < changed ? value + 0.1 * (1 + (t % 3)) : value)),
      }));
    const [nine] = await statsOf({ series: nearly(9) });
    expect(nine).toMatchObject({ status: "too_few", method: "none", interval: null });
    const [ten] = await statsOf({ series: nearly(10) });
    expect(ten).toMatchObject({ status: "ok", method: "diebold-mariano" });
  });

  test("whose losses differ by the same at every time have no error over time", async () => {
    const even = drawn.map((one) => ({
      ...one,
      candidate: one.label.map(() => 5),
      baseline: one.label.map(() => 4),
    }));
    const [mase] = await statsOf({ series: even });
    expect(mase).toMatchObject({ status: "too_few", interval: null });
  });

  test("of 29 are judged over time, of 30 by the series", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, () => ({ scale: 2, label, candidate: draw(), baseline: draw() }));
    expect((await statsOf({ series: many(29) }))[0]).toMatchObject({
      method: "diebold-mariano",
      units: times,
    });
    const [enough, wape] = await statsOf({ series: many(30) });
    expect(enough).toMatchObject({ method: "influence", unit: "series", units: 30, status: "ok" });
    expect(wape).toMatchObject({ method: "influence", unit: "series", units: 30, status: "ok" });
  });

  test("of 30 are not judged over time either when few of them differ", async () => {
    const series = Array.from({ length: 30 }, (_, s) => {
      const baseline = draw();
      return { scale: 2, label, candidate: s < 5 ? draw() : baseline, baseline };
    });
    expect((await statsOf({ series }))[0]).toMatchObject({ status: "too_few", method: "none", units: 30 });
  });

  test("are 20 points at least, and the note says how many there are", async () => {
    const cut = (count: number) =>
      drawn.map(({ scale, ...rest }) => ({
        scale,
        label: rest.label.slice(0, count),
        candidate: rest.candidate.slice(0, count),
        baseline: rest.baseline.slice(0, count),
      }));
    expect((await statsOf({ series: cut(20) }))[0]).toMatchObject({ status: "ok", units: 20, df: 19 });
    const [few] = await statsOf({ series: cut(19) });
    expect(few!.note).toMatch(/^3 series, at least 30 are needed \(or 20 points in time; there are 19\)$/);
  });

  test("without a baseline, in groups or with weights stay as they are", async () => {
    const header = "store,day,label,prediction,naive,weight,group\n";
    const lines = linesOf({ series: drawn }, "candidate").map(
      (line, row) => `${line},${1 + (row % 2)},g${Math.floor(row / times)}`,
    );
    const others = linesOf({ series: drawn }, "baseline").map(
      (line, row) => `${line},${1 + (row % 2)},g${Math.floor(row / times)}`,
    );
    const file = (all: string[]) => `${header}${all.join("\n")}\n`;
    const grouped = await pairingOf(file(lines), file(others), { columns: { ...columns, group: "group" } });
    expect(compareMetrics(grouped.view, ["wape"])[0]!.method).not.toBe("diebold-mariano");
    const { view } = await pairingOf(file(lines), file(others), { columns });
    expect(compareMetrics({ ...view, baseline: null }, ["mase"])[0]).toMatchObject({
      status: "not_comparable",
      note: "no baseline",
    });
    const weight = Float64Array.from({ length: view.rows.n }, (_row, row) => 1 + (row % 2));
    const weighted = compareMetrics({ ...view, rows: { ...view.rows, weight } }, ["wape"])[0]!;
    expect(weighted.method).not.toBe("diebold-mariano");
  });
});
