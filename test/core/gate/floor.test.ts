import { describe, expect, it } from "vitest";
import { brokenLimit, floorOf, reachOf } from "../../../src/core/gate/floor.ts";
import { measured, rule } from "./stats-builder.ts";

const stats = measured("f1", -0.05, 0.01, { baseline: 0.9 });
const { low, high } = stats.interval!;

describe("a hard limit", () => {
  it.each([
    ["a floor at the value holds", { min: 0.85 }, true],
    ["a floor above it does not", { min: 0.8500001 }, false],
    ["a ceiling at the value holds", { max: 0.85 }, true],
    ["a ceiling below it does not", { max: 0.8499999 }, false],
    ["both hold", { min: 0.8, max: 0.9 }, true],
    ["of two that disagree the broken one counts", { min: 0.86, max: 0.9 }, false],
    ["whichever it is", { min: 0.8, max: 0.84 }, false],
  ])("%s", (_name, limits, held) => {
    const { min = null, max = null } = limits as { min?: number; max?: number };
    const exact = { ...stats, candidate: 0.85 };
    expect(floorOf(exact, rule({ min, max }), "point")).toEqual({ min, max, mode: "point", held });
  });

  it("that nobody set is none, and without a value none is held or broken", () => {
    expect(floorOf(stats, rule(), "point")).toBeNull();
    expect(floorOf({ ...stats, candidate: null }, rule({ min: 0.1 }), "ci")!.held).toBeNull();
  });

  it("is held against the ends of the interval about the base, where it is asked", () => {
    expect(reachOf(stats, "ci")).toEqual({ low: 0.9 + low, high: 0.9 + high });
    expect(floorOf(stats, rule({ min: 0.84 }), "ci")!.held).toBe(false);
    expect(floorOf(stats, rule({ min: 0.84 }), "point")!.held).toBe(true);
    expect(floorOf(stats, rule({ max: 0.86 }), "ci")!.held).toBe(false);
  });

  it("is held against the value where there is no interval, or no base to put it about", () => {
    const point = { low: stats.candidate, high: stats.candidate };
    expect(reachOf({ ...stats, interval: null }, "ci")).toEqual(point);
    expect(reachOf({ ...stats, baseline: null }, "ci")).toEqual(point);
    expect(reachOf(stats, "point")).toEqual(point);
    expect(reachOf({ ...stats, candidate: null }, "ci")).toBeNull();
  });
});

describe("the loss that is allowed", () => {
  const at = (candidate: number, baseline: number, direction: "higher" | "lower" = "higher") =>
    measured("f1", 0, 0.01, { candidate, baseline, direction, delta: candidate - baseline });

  it("is broken by more, and not by as much or by its rounding", () => {
    const asked = rule({ maxRegression: { absolute: 0.1 } });
    expect(brokenLimit(at(0.6, 0.75), asked)).toBe(0.1);
    // 0.3 − 0.4 is 2.8e-17 more than 0.1 in binary.
    expect(brokenLimit(at(0.3, 0.4), asked)).toBeNull();
    expect(brokenLimit(at(1.1, 1.2), asked)).toBeNull();
    expect(brokenLimit(at(0.3, 0.4 + 1e-9), asked)).toBe(0.1);
    expect(brokenLimit(at(0.5, 0.75), rule({ maxRegression: { absolute: 0.25 } }))).toBeNull();
  });

  it("is not broken by all that rounding may carry it", () => {
    const stats = { ...at(0.75, 1), delta: -(0.25 + 1e-12) };
    expect(brokenLimit(stats, rule({ maxRegression: { absolute: 0.25 } }))).toBeNull();
  });

  it("allows rounding in the size of the larger value", () => {
    const asked = rule({ maxRegression: { absolute: 1 } });
    expect(brokenLimit(at(1e6, 1e6 + 1 + 5e-7), asked)).toBeNull();
    expect(brokenLimit(at(1e6, 1e6 + 1 + 5e-6), asked)).toBe(1);
    expect(brokenLimit(at(0, 1e6), rule({ maxRegression: { absolute: 1e6 - 5e-7 } }))).toBeNull();
    expect(brokenLimit(at(1e6, 0, "lower"), rule({ maxRegression: { absolute: 1e6 - 5e-7 } }))).toBeNull();
  });

  it("is a share of the base where it is one, and of an error it is a rise", () => {
    const asked = rule({ maxRegression: { ofBase: 0.1 } });
    expect(brokenLimit(at(45, 40, "lower"), asked)).toBe(4);
    expect(brokenLimit(at(43, 40, "lower"), asked)).toBeNull();
    expect(brokenLimit(at(35, 40, "lower"), asked)).toBeNull();
  });

  it("is not asked without a rule, a value, a base or a difference", () => {
    const asked = rule({ maxRegression: { absolute: 0 } });
    const lost = at(0.5, 0.9);
    expect(brokenLimit(lost, asked)).toBe(0);
    expect(brokenLimit(lost, rule())).toBeNull();
    expect(brokenLimit({ ...lost, delta: null }, asked)).toBeNull();
    expect(brokenLimit({ ...lost, baseline: null }, asked)).toBeNull();
    expect(brokenLimit({ ...lost, candidate: null }, asked)).toBeNull();
  });
});
