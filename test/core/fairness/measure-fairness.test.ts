import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { measureFairness } from "../../../src/core/fairness/measure-fairness.ts";
import { encodeTexts } from "../../../src/core/table/codes.ts";
import type { PairedView } from "../../../src/core/table/scored.ts";

interface People {
  group: (number | string)[];
  label: number[];
  prediction: number[];
  weight?: number[] | null;
  baseline?: number[];
  cluster?: number[];
}

function measured({ group, label, prediction, weight, baseline, cluster }: People) {
  const outputs = (said: number[]) => ({
    prediction: Float64Array.from(said),
    score: null,
    probabilistic: false,
  });
  const view: PairedView = {
    rows: {
      task: "binary",
      n: label.length,
      label: Float64Array.from(label),
      classes: ["0", "1"],
      weight: weight ? Float64Array.from(weight) : null,
      group: cluster ? Int32Array.from(cluster) : null,
      groups: cluster ? Math.max(...cluster) + 1 : label.length,
    },
    candidate: outputs(prediction),
    baseline: baseline ? outputs(baseline) : null,
    id: String,
  };
  return measureFairness(view, { name: "age", ...encodeTexts(group.length, (row) => String(group[row])) });
}

/** `n` rows a group, of which the candidate says yes to the given shares. */
function rowsOf(
  shares: Record<string, [n: number, candidate: number, base: number]>,
): Required<Omit<People, "weight" | "cluster">> {
  const rows = {
    group: [] as string[],
    label: [] as number[],
    prediction: [] as number[],
    baseline: [] as number[],
  };
  for (const [name, [n, candidate, base]] of Object.entries(shares)) {
    for (let k = 0; k < n; k++) {
      const place = ((k * 37) % n) / n;
      rows.group.push(name);
      rows.label.push(k % 2);
      rows.prediction.push(place < candidate ? 1 : 0);
      rows.baseline.push(place < base ? 1 : 0);
    }
  }
  return rows;
}

const cases: (Required<People> & Record<string, number>)[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../reference/fairness.json"), "utf8"),
);

describe("the gaps are those of fairlearn", () => {
  test.each(cases.map((each, at) => [at, each] as const))("case %i", (_at, { baseline: _none, ...each }) => {
    const { gaps } = measured(each as People);
    for (const gap of gaps) expect(gap.candidate).toBeCloseTo(each[gap.name]!, 12);
  });
});

describe("intervals", () => {
  test("two groups far apart have the textbook error of a difference of shares", () => {
    const rows = rowsOf({ old: [1000, 0.3, 0.3], young: [1000, 0.6, 0.6] });
    const { baseline: _none, ...alone } = rows;
    const [parity] = measured(alone).gaps;
    const se = Math.sqrt((0.3 * 0.7 + 0.6 * 0.4) / 1000);
    const half = (parity!.candidateInterval!.high - parity!.candidateInterval!.low) / 2;
    expect(parity!.candidate).toBeCloseTo(0.3, 12);
    expect(Math.abs(half / (1.648 * se) - 1)).toBeLessThan(0.12);
    expect(parity!.interval).toBeNull();
  });

  test("a gap that opened has an interval above 0, and swapping the models turns it round", () => {
    const rows = rowsOf({ old: [800, 0.3, 0.5], young: [800, 0.6, 0.5] });
    const [wider] = measured(rows).gaps;
    const [narrower] = measured({ ...rows, prediction: rows.baseline, baseline: rows.prediction }).gaps;
    expect(wider!.delta).toBeCloseTo(0.3, 12);
    expect(wider!.interval!.low).toBeGreaterThan(0.2);
    expect(narrower!.delta).toBeCloseTo(-0.3, 12);
    expect(narrower!.se).toBe(wider!.se);
  });

  test("rows that come in clusters of ten make the interval about √10 as wide", () => {
    const rows = rowsOf({ old: [2000, 0.3, 0.3], young: [2000, 0.6, 0.6] });
    const ten = (values: number[]) => values.flatMap((value) => Array.from({ length: 10 }, () => value));
    const once = measured(rows).gaps[0]!.candidateInterval!;
    const repeated = measured({
      group: rows.group.flatMap((name) => Array.from({ length: 10 }, () => name)),
      label: ten(rows.label),
      prediction: ten(rows.prediction),
      cluster: ten(rows.label.map((_value, row) => row)),
    }).gaps[0]!.candidateInterval!;
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    expect(Math.abs(width(repeated) / width(once) - 1)).toBeLessThan(0.15);
  });

  test("the order of the rows changes no bit", () => {
    const rows = rowsOf({ old: [200, 0.3, 0.5], young: [300, 0.6, 0.5], kid: [20, 0, 1] });
    const order = rows.label.map((_value, row) => (row * 197) % rows.label.length);
    const shuffle = <T>(values: T[]) => order.map((row) => values[row]!);
    const turned = measured({
      group: shuffle(rows.group),
      label: shuffle(rows.label),
      prediction: shuffle(rows.prediction),
      baseline: shuffle(rows.baseline),
    });
    expect(new Set(order).size).toBe(520);
    expect(turned).toEqual(measured(rows));
  });

  test("models that say the same have a change of 0 without an interval", () => {
    const rows = rowsOf({ old: [100, 0.3, 0.3], young: [100, 0.6, 0.6] });
    const [parity] = measured(rows).gaps;
    expect(parity).toMatchObject({ delta: 0, se: 0, interval: null });
    expect(parity!.note).toContain("no replicate changes");
  });
});

describe("small groups", () => {
  test("are shown and take no part", () => {
    const rows = rowsOf({ old: [100, 0.3, 0.3], young: [100, 0.6, 0.6], kid: [49, 1, 1] });
    const { groups, gaps } = measured(rows);
    expect(groups.map(({ name, excluded }) => [name, excluded])).toEqual([
      ["kid", "49 rows, 50 are needed"],
      ["old", null],
      ["young", null],
    ]);
    expect(groups[0]!.candidate.selection).toBe(1);
    expect(gaps[0]!.candidate).toBeCloseTo(0.3, 12);
  });

  test("a group with nine of a class takes no part", () => {
    const rows = rowsOf({ old: [100, 0.3, 0.3], young: [100, 0.6, 0.6] });
    let positives = 0;
    const label = rows.label.map((value, row) =>
      rows.group[row] === "old" && value === 1 && ++positives > 9 ? 0 : value,
    );
    const { groups, gaps } = measured({ ...rows, label });
    expect(groups[0]).toMatchObject({ positives: 9, excluded: "9 rows of one class, 10 are needed" });
    expect(gaps.every((gap) => gap.candidate === null && gap.note !== "")).toBe(true);
  });
});
