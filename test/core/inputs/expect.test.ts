import { describe, expect, it } from "vitest";
import { expectType } from "../../../src/core/inputs/expect.ts";

describe("expect", () => {
  it.each([
    ["8", 8, 300_000],
    ["8 within 20m", 8, 1_200_000],
    [" 3  within 1m30s ", 3, 90_000],
    ["2 within 0s", 2, 0],
    ["2 within 0", 2, 0],
  ])("reads %j as %i results within %i ms", (given, legs, withinMs) => {
    expect(expectType.read(given)).toEqual({ value: { legs, withinMs } });
  });

  it.each(["0", "-1", "many", "8 in 5m", "8 within", "8 within soon", "8 within 5", "10000"])(
    "refuses %j",
    (given) => {
      expect(expectType.read(given)).toHaveProperty("refused");
    },
  );
});
