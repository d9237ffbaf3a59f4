import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { benjaminiHochberg } from "../../../src/core/stats/benjamini-hochberg.ts";

interface Family {
  p: number[];
  adjusted: number[];
}

const file = path.join(import.meta.dirname, "../../reference/slices.json");
const families: Family[] = JSON.parse(readFileSync(file, "utf8")).benjaminiHochberg;

describe("Benjamini and Hochberg", () => {
  test.each(families.map((family) => [family.p.length, family] as const))(
    "a family of %i has the adjusted p values of statsmodels",
    (_k, { p, adjusted }) => {
      const ours = benjaminiHochberg(p);
      ours.forEach((value, at) => {
        expect(Math.abs(value - adjusted[at]!)).toBeLessThanOrEqual(1e-12 * adjusted[at]!);
      });
    },
  );

  test("an empty family stays empty", () => {
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
