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
