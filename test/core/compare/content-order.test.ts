import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Content, orderByContent } from "../../../src/core/compare/content-order.ts";

interface OrderCase {
  label: number[];
  weight: number[] | null;
  group: number[] | null;
  sides: [number[][], number[][]];
  order: number[];
  seed: string;
}

const cases: OrderCase[] = JSON.parse(
  readFileSync(new URL("../../reference/content-order.json", import.meta.url), "utf8"),
);

function contentOf({ label, weight, group, sides }: Omit<OrderCase, "order" | "seed">): Content {
  const columns = (side: number[][]) => side.map((column) => Float64Array.from(column));
  return {
    label: Float64Array.from(label),
    weight: weight && Float64Array.from(weight),
    group: group && Int32Array.from(group),
    sides: [columns(sides[0]), columns(sides[1])],
  };
}

test.each(cases.map((each, k) => [k, each] as const))(
  "case %i has the order and the seed of the hash written anew",
  (_k, each) => {
    const { order, seed } = orderByContent(contentOf(each));
    expect([...order]).toEqual(each.order);
    expect(seed.text).toBe(each.seed);
    expect(seed.words.map((word) => word.toString(16).padStart(8, "0")).join("")).toBe(each.seed);
  },
);

describe("what rows hold, and nothing else, makes order and seed", () => {
  const value = fc.oneof(fc.constantFrom(0, -0, 1), fc.double({ noNaN: true }));
  const rows = fc.array(
    fc.record({ label: fc.constantFrom(0, 1), own: value, other: value, weight: fc.constantFrom(1, 2, 3) }),
    { minLength: 1, maxLength: 12 },
  );
  type Row = { label: number; own: number; other: number; weight: number };
  const of = (all: Row[], weighted = false): Omit<OrderCase, "order" | "seed"> => ({
    label: all.map(({ label }) => label),
    weight: weighted ? all.map(({ weight }) => weight) : null,
    group: null,
    sides: [[all.map(({ own }) => own)], [all.map(({ other }) => other)]],
  });
  const ordered = (content: Omit<OrderCase, "order" | "seed">, all: Row[]) => {
    const { order, seed } = orderByContent(contentOf(content));
    return { seed, rows: Array.from(order, (row) => JSON.stringify(all[row])) };
  };

  test("other places of the rows change neither", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const turned = all.toReversed();
        expect(ordered(of(turned, true), turned)).toEqual(ordered(of(all, true), all));
      }),
    );
  });

  test("the models exchanged, or every weight times 8, change neither", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const first = of(all, true);
        const exchanged = { ...first, sides: [first.sides[1], first.sides[0]] as OrderCase["sides"] };
        expect(ordered(exchanged, all)).toEqual(ordered(first, all));
        const heavier = { ...first, weight: first.weight!.map((weight) => 8 * weight) };
        expect(ordered(heavier, all)).toEqual(ordered(first, all));
      }),
    );
  });

  test("one number of one row, weights or groups change the seed", () => {
    const all: Row[] = [0.1, 0.2, 0.3].map((own) => ({ label: 1, own, other: 0.5, weight: own }));
    const seeds = [
      of(all),
      of(all, true),
      { ...of(all), group: [0, 1, 1] },
      { ...of(all), group: [0, 0, 1] },
      of(all.map((row, k) => (k === 1 ? { ...row, other: 0.6 } : row))),
    ].map((content) => orderByContent(contentOf(content)).seed.text);
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  test("groups under other numbers are the same groups", () => {
    const all: Row[] = [0.1, 0.2, 0.3, 0.4].map((own) => ({ label: 1, own, other: 0.5, weight: 1 }));
    const first = ordered({ ...of(all), group: [0, 1, 1, 2] }, all);
    expect(ordered({ ...of(all), group: [2, 0, 0, 1] }, all)).toEqual(first);
  });
});
