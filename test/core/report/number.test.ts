import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresOf } from "../../../src/core/report/figures.ts";
import {
  age,
  approximately,
  bytes,
  count,
  plain,
  probability,
  signed,
} from "../../../src/core/report/number.ts";
import { metric } from "./records.ts";

describe("figures", () => {
  test.each([
    [plain(-0.5, 2), "−0.50"],
    [plain(1234567.891, 1), "1,234,567.9"],
    [plain(0, 3), "0.000"],
    [plain(3e-11, 12), "3.00e−11"],
    [signed(0.0062, 4), "+0.0062"],
    [signed(0, 4), "0.0000"],
    [count(1079), "1,079"],
    [approximately(3347), "≈\u00a03,350"],
    [bytes(63_500), "63.5 kB"],
    [bytes(12), "12 B"],
    [age(0.01), "fresh"],
    [age(0.5), "12 hours old"],
    [age(1.2), "1 day old"],
    [probability(1e-12), "< 0.0001"],
    [probability(0.21), "0.2100"],
  ])("are written as %s", (actual, expected) => {
    expect(actual).toBe(expected);
  });

  test("of one metric share their decimals, and a small loss is not rounded away", () => {
    const small = metric({
      name: "x",
      values: [0.97321, 0.97309],
      interval: [-0.0002, -0.00004],
      margin: 0.005,
      verdict: "equivalent",
    });
    expect(figuresOf(small)).toMatchObject({
      candidate: "0.97309",
      baseline: "0.97321",
      delta: "−0.00012",
      high: "−0.00004",
    });
  });

  test("of a large error keep four digits", () => {
    const error = metric({
      name: "mae",
      values: [44.2738, 46.1202],
      interval: [1.21, 2.48],
      margin: 0.885,
      verdict: "regressed",
      direction: "lower",
    });
    expect(figuresOf(error)).toMatchObject({ candidate: "46.12", delta: "+1.85", allowed: "+0.89" });
  });

  test("never print an end of the interval as zero or the margin when it is not", () => {
    const close = fc
      .double({ min: -0.01, max: 0.01, noNaN: true })
      .filter((x) => Math.abs(x) > 1e-6 && Math.abs(Math.abs(x) - 0.005) > 1e-6);
    fc.assert(
      fc.property(close, close, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const one = metric({
          name: "x",
          values: [0.9, 0.9 + (low + high) / 2],
          interval: [low, high],
          margin: 0.005,
          verdict: "inconclusive",
        });
        for (const end of [figuresOf(one).low, figuresOf(one).high]) {
          const value = Number(end.replace("−", "-"));
          expect([0, 0.005, -0.005]).not.toContain(value);
        }
      }),
    );
  });
});
