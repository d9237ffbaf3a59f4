import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeMetrics, parseMetricLines } from "../../../src/core/train/metric-lines.ts";

const read = (...lines: string[]) => {
  const { values, notes } = parseMetricLines(lines.join("\n"));
  return { values: Object.fromEntries(values), notes };
};

describe("what a command appended to EVENHAND_METRICS", () => {
  it("keeps the last value of a name", () => {
    expect(read('{"step": 1, "loss": 0.9}', '{"step": 2, "loss": 0.4, "auc": 0.8}', '{"loss": 0.3}')).toEqual(
      {
        values: { loss: 0.3, auc: 0.8 },
        notes: [],
      },
    );
  });

  it.each(["NaN", "Infinity", "-Infinity"])(
    "leaves out a name whose last value is %s, and says so",
    (value) => {
      expect(read('{"loss": 0.9}', `{"loss": ${value}, "auc": 0.8}`)).toEqual({
        values: { auc: 0.8 },
        notes: ["the last value of loss is not a finite number: not recorded"],
      });
    },
  );

  it("takes a number after NaN", () => {
    expect(read('{"loss": NaN}', '{"loss": 0.5}').values).toEqual({ loss: 0.5 });
  });

  it("does not touch NaN within a text", () => {
    expect(read('{"note \\" NaN": 1, "NaN": 2}').values).toEqual({ 'note " NaN': 1, NaN: 2 });
  });

  it("passes over text, truth values, lists and null without a note", () => {
    expect(read('{"name": "x", "ok": true, "list": [1], "none": null, "auc": 1}')).toEqual({
      values: { auc: 1 },
      notes: [],
    });
  });

  it("counts lines that are not objects, a torn last line among them", () => {
    expect(read("[1]", "loss=3", '{"loss": 0.5}', '{"loss": 0.')).toEqual({
      values: { loss: 0.5 },
      notes: ["3 lines of EVENHAND_METRICS were not JSON objects"],
    });
  });

  it("cannot be made to write into a prototype", () => {
    expect(read('{"__proto__": 1, "a.__proto__.b": 2, "constructor": 3}').values).toEqual({ constructor: 3 });
    expect(({} as Record<string, unknown>)["b"]).toBeUndefined();
  });

  it("records at most 1000 names and says how many it left out", () => {
    const many = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`m${index}`, index]));
    const { values, notes } = parseMetricLines(JSON.stringify(many));
    expect(values.size).toBe(1000);
    expect(notes).toEqual(["200 metrics beyond the first 1000 were not recorded"]);
  });

  it("never throws, and gives finite numbers only", () => {
    const line = fc.oneof(fc.json(), fc.string(), fc.constant('{"a": NaN}'), fc.constant('{"a": 1e999}'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const value of parseMetricLines(lines.join("\n")).values.values()) {
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe("a metrics file beside the lines", () => {
  it("has the last word, also when its word is not a number", () => {
    const lines = parseMetricLines('{"loss": 0.4, "auc": 0.8}');
    const { values, notes } = mergeMetrics(
      lines,
      new Map([
        ["loss", null],
        ["f1", 0.7],
      ]),
    );
    expect(Object.fromEntries(values)).toEqual({ auc: 0.8, f1: 0.7 });
    expect(notes).toEqual(["the last value of loss is not a finite number: not recorded"]);
  });
});
