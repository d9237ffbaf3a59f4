import { describe, expect, test } from "vitest";
import { type Branch, sliceTree } from "../../../src/core/report/slice-tree.ts";
import { firstSlices, found, hostile, improvement, manySlices, record, regression } from "./records.ts";

function outline(branch: Branch, depth = 0): string[] {
  return [
    `${" ".repeat(depth)}${branch.name}`,
    ...branch.children.flatMap((child) => outline(child, depth + 1)),
  ];
}

describe("the slice tree", () => {
  test("divides all rows by a column, and a slice of it by the next, the worst first", () => {
    const tree = sliceTree({ ...manySlices, discovered: found })!;
    expect(outline(tree)).toEqual([
      "all rows",
      " by country",
      "  country = US",
      ...["   by channel", "    channel = app", "    channel = web"],
      "  country = FR",
      ...["   by channel", "    channel = app", "    channel = web"],
      "  country = DE",
      ...["   by channel", "    channel = web", "    channel = app"],
      " found, nobody named them",
      "  country = FR, 18 < age ≤ 25",
    ]);
    expect(tree.metric!.name).toBe("accuracy");
  });

  test("has a name without figures where a pair stands alone", () => {
    const [first] = manySlices.slices.filter(({ slice }) => "channel" in slice);
    const tree = sliceTree({ ...manySlices, slices: [first!] })!;
    const [country] = tree.children[0]!.children;
    expect(country).toMatchObject({ name: "country = DE", metric: null });
    expect(country!.children[0]!.children[0]!.metric!.n).toBe(150);
  });

  test("is there for a candidate that is compared with nothing, and not without slices", () => {
    expect(outline(sliceTree(firstSlices)!)).toHaveLength(14);
    expect(sliceTree(record({ ...regression, slices: [], discovered: [] }))).toBeNull();
  });

  test("shows every slice of the metric once, whatever it is called", () => {
    for (const one of [hostile("a | b"), hostile("__proto__"), improvement]) {
      const leaves = (branch: Branch): number =>
        Number(branch.metric !== null) + branch.children.reduce((sum, child) => sum + leaves(child), 0);
      const tree = sliceTree(one)!;
      const name = tree.metric!.name;
      const own = one.slices.filter(({ metrics }) => metrics.some((metric) => metric.name === name));
      expect(leaves(tree)).toBe(own.length + 1);
    }
  });
});
