import { describe, expect, it } from "vitest";
import { compareScalars, plainScalar } from "../../../src/core/compare/compare-scalars.ts";
import { placeInHistory } from "../../../src/core/compare/place-in-history.ts";
import type { Scalar } from "../../../src/core/compare/scalar.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { metricStatsSchema } from "../../../src/core/record/evaluation.ts";
import { mostRuns } from "../../../src/core/record/limits.ts";
import { historyRows } from "../../../src/core/report/section/history.ts";
import { sparkline } from "../../../src/core/report/sparkline.ts";
import { readHistory } from "../../../src/formats/metrics/history.ts";
import { memorySource } from "../../formats/memory-source.ts";
import { userErrorOf } from "../../formats/user-error.ts";
import { policyOf } from "../gate/stats-builder.ts";
import { record } from "../report/records.ts";

const values = [0.9, 0.91, 0.9, 0.89, 0.9, 0.91, 0.9, 0.89, 0.9, 0.905];
const one = (name: string, value: number, history: readonly number[]) => {
  const stats = compareScalars(new Map([[name, plainScalar(value)]]), new Map([[name, plainScalar(0.9)]]));
  const [placed] = placeInHistory(stats, new Map([[name, history]]));
  return metricStatsSchema.parse(placed);
};

describe("a number beside its earlier values", () => {
  it("lies beyond them on the worse side only, whichever side that is", () => {
    expect(one("val_score", 0.85, values).history).toMatchObject({ beyond: true, level: 0.995, note: "" });
    expect(one("val_score", 0.95, values).history!.beyond).toBe(false);
    expect(one("val_loss", 0.95, values).history!.beyond).toBe(true);
    expect(one("val_loss", 0.85, values).history!.beyond).toBe(false);
  });

  it("is held against the worse end of the band, and on it is not beyond it", () => {
    const above = one("val_score", 0.9, values).history!;
    const below = one("val_loss", 0.9, values).history!;
    expect(above.limit!).toBeLessThan(above.mean);
    expect(below.limit!).toBeGreaterThan(below.mean);
    expect(one("val_score", above.limit!, values).history!.beyond).toBe(false);
    expect(one("val_loss", below.limit!, values).history!.beyond).toBe(false);
  });

  it("keeps the newest values that a record holds", () => {
    const many = Array.from({ length: mostRuns + 3 }, (_, k) => 0.9 + (k % 4) / 100);
    expect(one("val_score", 0.9, many).history!.values).toEqual(many.slice(3));
  });

  it("that has none, or no value, is not beyond anything", () => {
    const stats = compareScalars(new Map([["acc", plainScalar(0.9)]]), new Map([["acc", plainScalar(0.9)]]));
    expect(placeInHistory(stats, new Map())).toEqual(stats);
    expect(placeInHistory(stats, new Map([["acc", []]]))).toEqual(stats);
    expect(one("val_score", Number.NaN, values).history!.beyond).toBe(false);
  });

  it.each([
    [new Array(10).fill(0.9), "every earlier value is the same"],
    [values.slice(0, 9), "9 earlier values, 10 make a band"],
    [new Array(12).fill(0.9), "every earlier value is the same"],
  ])("has no band where there is none to have: %#", (history, note) => {
    expect(one("val_score", 0.1, history).history).toMatchObject({ limit: null, beyond: false, note });
  });

  it("changes no verdict, and warns where it gates", () => {
    const stats = one("val_score", 0.85, values);
    const { history: _history, ...without } = stats;
    const policy = policyOf({ val_score: { min: 0.5 } });
    const [beside, alone] = [judge([stats], policy), judge([without], policy)];
    expect(beside.metrics[0]!.verdict).toBe(alone.metrics[0]!.verdict);
    expect(beside.decision.result).toBe(alone.decision.result);
    expect(beside.decision.warnings).toEqual([
      "val_score is 0.8500, worse than its 10 earlier values let expect (at least 0.8771)",
    ]);
    expect(judge([stats], policyOf({})).decision.warnings.join()).not.toContain("earlier values");
  });

  it("is not drawn where a number has an interval of its own", () => {
    const scalar: Scalar = { value: 0.9, stderr: 0.01 };
    const stats = compareScalars(new Map([["acc", scalar]]), new Map([["acc", scalar]]));
    expect(placeInHistory(stats, new Map([["acc", values]]))).toEqual(stats);
  });

  it("is drawn as bars, the one that is judged last", () => {
    const { metrics, guardrails, decision } = judge([one("val_score", 0.85, values)], policyOf({}));
    const [row] = historyRows(record({ metrics, guardrails, decision }));
    expect(row).toMatchObject({ now: "0.8500", expected: "≥\u00a00.8771", finding: "worse than expected" });
    expect([...row!.line]).toHaveLength(11);
    expect(row!.line.at(-1)).toBe("▁");
    expect(sparkline([1, 2, 3])).toBe("▁▅█");
    expect(sparkline([2, 2])).toBe("▁▁");
  });
});

describe("a history file", () => {
  const read = (text: string) => readHistory(memorySource("h.json", text));

  it("holds lists by dotted name, oldest first", async () => {
    const found = await read('{"loss": [3, 2, NaN, 1], "val": {"acc": [0.1]}, "note": "x"}');
    expect([...found]).toEqual([
      ["loss", [3, 2, 1]],
      ["val.acc", [0.1]],
    ]);
  });

  it.each([
    ["[1, 2]", "h.json holds no lists of earlier values by name"],
    ["{}", "h.json holds no lists of earlier values"],
  ])("%s is refused", async (text, message) => {
    expect((await userErrorOf(() => read(text))).detail.message).toBe(message);
  });
});
