import { describe, expect, test } from "vitest";
import { inNone } from "../../../src/core/discovery/feature.ts";
import { scoredOf } from "../table/csv.ts";

const n = 1000;
const file = (cells: (row: number) => string, head: string) =>
  `id,label,score,${head}\n${Array.from({ length: n }, (_row, k) => `${k},${k % 2},0.5,${cells(k)}`).join("\n")}\n`;
const discover = { columns: null, maxPredicates: 2, minRows: null };
const featuresOf = async (cells: (row: number) => string, head: string, columns: string[] | null = null) =>
  (await scoredOf(file(cells, head), { task: "binary", discover: { ...discover, columns } })).features!;

describe("columns by which slices are looked for", () => {
  test("numbers of many values are cut into eight ranges of as many rows", async () => {
    const [feature] = await featuresOf((k) => String(k), "x");
    expect(feature!.predicates).toHaveLength(8);
    expect(feature!.predicates[0]).toEqual({ column: "x", above: null, upTo: 124 });
    expect(feature!.predicates[7]).toEqual({ column: "x", above: 874, upTo: null });
    for (let bin = 0; bin < 8; bin++) expect(feature!.codes.filter((code) => code === bin)).toHaveLength(125);
    expect([feature!.codes[124], feature!.codes[125]]).toEqual([0, 1]);
  });

  test("an empty cell among numbers is a predicate of its own, a few of them are none", async () => {
    const [many] = await featuresOf((k) => (k < 200 ? "" : String(k)), "x");
    expect(many!.predicates.at(-1)).toEqual({ column: "x", equals: "" });
    expect(many!.codes[0]).toBe(8);
    const [few] = await featuresOf((k) => (k < 50 ? "" : String(k)), "x");
    expect(few!.predicates).toHaveLength(8);
    expect(few!.codes[0]).toBe(inNone);
  });

  test("most rows of one number: an end is never used twice", async () => {
    const [feature] = await featuresOf((k) => (k < 700 ? "0" : String(k)), "x");
    const ends = feature!.predicates.map((predicate) => ("upTo" in predicate ? predicate.upTo : null));
    expect(new Set(ends).size).toBe(ends.length);
    expect(feature!.predicates[0]).toEqual({ column: "x", above: null, upTo: 0 });
  });

  test("few numbers and texts are values, in canonical order; rare ones are in none", async () => {
    const [numbers, texts] = await featuresOf(
      (k) => `${[10, 9, 2][k % 3]},${k < 20 ? "rare" : k % 2 ? "b" : "a"}`,
      "x,y",
    );
    expect(numbers!.predicates).toEqual([2, 9, 10].map((x) => ({ column: "x", equals: String(x) })));
    expect(texts!.predicates).toEqual(["a", "b"].map((y) => ({ column: "y", equals: y })));
    expect(texts!.codes[0]).toBe(inNone);
  });

  test("ids, texts, constants and columns that have a role are left out", async () => {
    const cells = (k: number) => `t${k},same,${k % 2 ? "a" : "b"}`;
    expect((await featuresOf(cells, "name,one,z")).map(({ name }) => name)).toEqual(["z"]);
  });

  test("a named column that is not there is told with the nearest one", async () => {
    await expect(featuresOf((k) => String(k % 2), "country", ["county"])).rejects.toMatchObject({
      detail: {
        code: "column-missing",
        message: expect.stringMatching(/^preds\.csv has no column "county" to look for slices by; /),
        hint: 'did you mean "country"?',
      },
    });
  });
});
