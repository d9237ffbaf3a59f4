import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alarmConfigSchema } from "../../../src/core/config/monitor-schema.ts";
import { levelWithin, openingChance, parseBudget, parseRule } from "../../../src/core/monitor/alarm-rule.ts";

describe("the budget of false alarms", () => {
  it("reads rates a month, a quarter and a year as rates a quarter", () => {
    expect([parseBudget("1/quarter"), parseBudget("1/month"), parseBudget("2/year")]).toEqual(
      [1, 3, 0.5].map((rate) => expect.closeTo(rate, 12)),
    );
  });

  it("is above 0, since a level of 0 would be a monitor that never speaks", () => {
    const read = (budget: string) => alarmConfigSchema.safeParse({ "false-alarms": budget }).success;
    expect(["0/year", "0.0/quarter", "00/month"].map(read)).toEqual([false, false, false]);
    expect(["0.5/year", "1/quarter", "10/month"].map(read)).toEqual([true, true, true]);
  });

  it("gives the level at which all families together open no more alarms than it allows", () => {
    const rule = parseRule("2 of 3");
    const level = levelWithin(1, { families: 4, windowDays: 1, rule });
    expect(91.3125 * 4 * openingChance(level, rule)).toBeCloseTo(1, 6);
    expect(levelWithin(1, { families: 1, windowDays: 7, rule })).toBe(0.05);
  });

  it("knows the chance that a window opens an alarm, by counting every course of windows", () => {
    const counted = (level: number, after: number, of: number) => {
      let chance = 0;
      for (let course = 0; course < 2 ** of; course++) {
        const over = Array.from({ length: of }, (_, k) => (course >> k) & 1);
        const ways = over.reduce((p: number, each) => p * (each ? level : 1 - level), 1);
        if (over[0] === 1 && over.reduce((sum: number, each) => sum + each, 0) >= after) chance += ways;
      }
      return chance;
    };
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (level, a, b) => {
          const [after, of] = [Math.min(a, b), Math.max(a, b)];
          expect(openingChance(level, { after, of })).toBeCloseTo(counted(level, after, of), 10);
        },
      ),
    );
  });
});
