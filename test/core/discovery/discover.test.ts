import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { configSchema } from "../../../src/core/config/schema.ts";
import { discoverSlices } from "../../../src/core/discovery/discover-slices.ts";
import { evaluationSchema } from "../../../src/core/record/evaluation.ts";
import { pairRows } from "../../../src/core/table/pair.ts";
import { userErrorOf } from "../../formats/user-error.ts";
import { scoredOf } from "../table/csv.ts";
import { discoverIn, drawFiles, randomFrom, type Scenario } from "./planted.ts";
import { simulate } from "./simulate.ts";

const none: Scenario = { task: "binary", rows: 4000, planted: null, kind: "weak" };
const onTablets: Scenario = { ...none, kind: "regressed", planted: ({ device }) => device === "tablet" };
const asked = { columns: null, maxPredicates: 2, minRows: null };

describe("slices that nobody named", () => {
  test("a slice on which the candidate lost is found, and measured on the rows that did not choose it", async () => {
    const { discovered, isPlanted } = await discoverIn(onTablets, 7);
    const planted = isPlanted.filter(Boolean).length;
    const lost = discovered.filter(({ kind }) => kind === "regressed");
    expect(lost).toMatchObject([
      { predicates: [{ column: "device", equals: "tablet" }], loss: "brier", rows: planted },
    ]);
    const [slice] = lost;
    expect(slice!.tested).toBeGreaterThan(planted / 3);
    expect(slice!.tested).toBeLessThan((2 * planted) / 3);
    expect(slice!.candidate).toBeGreaterThan(slice!.baseline! + 0.1);
    expect(slice!.restCandidate).toBeCloseTo(slice!.restBaseline!, 1);
    expect(slice!.pAdjusted).toBeLessThan(1e-6);
  });

  test("a pair of conditions is found as the pair, without the conditions that noise would add", async () => {
    const pair: Scenario = {
      ...none,
      planted: ({ country, device }) => country === "PL" && device === "phone",
    };
    const { discovered } = await discoverIn(pair, 3, 3);
    expect(discovered.map(({ kind, predicates }) => [kind, predicates])).toEqual([
      [
        "weak",
        [
          { column: "country", equals: "PL" },
          { column: "device", equals: "phone" },
        ],
      ],
    ]);
  });

  test("nine planted slices in ten are found, and none is shown where nothing is wrong", async () => {
    const planted = await simulate(onTablets, 20);
    expect(planted.found).toBeGreaterThanOrEqual(18);
    const nothing = await simulate(none, 20);
    expect(nothing.wrong).toBeLessThanOrEqual(2);
  }, 60_000);

  test("a candidate that lost everywhere alike has no slice of its own", async () => {
    const { discovered } = await discoverIn({ ...none, everywhere: 0.3 }, 5);
    expect(discovered.filter(({ kind }) => kind === "regressed")).toEqual([]);
  });

  test("the order of the rows and of the columns' values changes no bit", async () => {
    const { candidate, baseline } = drawFiles({ ...onTablets, rows: 1500 }, 11);
    const asRead = {
      columns: ["country", "device", "plan", "age", "amount", "visits"],
      maxPredicates: 2,
      minRows: null,
    };
    const found = async (file: string) => {
      const scored = await scoredOf(file, { task: "binary", discover: asRead });
      const { view } = pairRows(scored, await scoredOf(baseline, { task: "binary" }));
      return discoverSlices(scored, view, scored.features!, asRead);
    };
    const straight = await found(candidate);
    expect(straight.discovered!.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const [head, ...lines] = candidate.trimEnd().split("\n");
        const random = randomFrom(seed);
        const keys = new Map(lines.map((line) => [line, random()]));
        const shuffled = [head, ...lines.toSorted((a, b) => keys.get(a)! - keys.get(b)!)].join("\n");
        expect(await found(`${shuffled}\n`)).toEqual(straight);
      }),
      { numRuns: 6 },
    );
  });

  test("without a baseline only weak slices are looked for", async () => {
    const { candidate } = drawFiles({ ...none, planted: ({ plan }) => plan === "" }, 2);
    const scored = await scoredOf(candidate, { task: "binary", discover: asked });
    const { discovered } = discoverSlices(scored, pairRows(scored, null).view, scored.features!, asked);
    expect(discovered).toMatchObject([
      { kind: "weak", predicates: [{ column: "plan", equals: "" }], baseline: null, restBaseline: null },
    ]);
    expect(() => evaluationSchema.shape.discovered.parse(discovered)).not.toThrow();
  });

  test.each([
    ["too few rows", (k: number) => String(k), /^slices are not looked for: 200 rows are needed for that$/],
    ["nothing to divide by", () => "same", /^slices are not looked for: no column divides the rows$/],
  ])("%s: said, and nothing is looked for", async (_why, cell, note) => {
    const lines = Array.from({ length: 100 }, (_row, k) => `${k},${k % 2},0.${k % 9},${cell(k)}`);
    const file = `id,label,score,x\n${lines.join("\n")}\n`;
    const scored = await scoredOf(file, { task: "binary", discover: asked });
    const found = discoverSlices(scored, pairRows(scored, null).view, scored.features!, asked);
    expect(found.discovered).toBeUndefined();
    expect(found.notes[0]).toMatch(note);
  });

  test("a ranking has no rows that are wrong by themselves, which is said", async () => {
    const lines = Array.from({ length: 60 }, (_row, k) => `${k},q${k % 6},${k % 3},0.${k},${k}`);
    const file = `id,query,label,score,x\n${lines.join("\n")}\n`;
    const scored = await scoredOf(file, { columns: { query: "query" }, discover: asked });
    const { notes } = discoverSlices(scored, pairRows(scored, null).view, scored.features!, asked);
    expect(notes).toEqual(["slices are not looked for in a ranking"]);
  });
});

describe("the configuration of the search", () => {
  const parse = (discover: unknown) => configSchema.safeParse({ models: { m: { evaluate: { discover } } } });

  test("is off, on, or says by what", () => {
    expect(configSchema.parse({ models: { m: {} } }).models.m!.evaluate.discover).toBe(false);
    expect(parse(true).success).toBe(true);
    expect(parse({ columns: ["a"], "max-predicates": 3, "min-rows": 500 }).success).toBe(true);
  });

  test.each([{ "max-predicates": 4 }, { "min-rows": 10 }, { columns: [] }, { colums: ["a"] }])(
    "refuses %j",
    (discover) => {
      expect(parse(discover).success).toBe(false);
    },
  );
});

describe("a wrong key of the search", () => {
  test.each([
    ["{colums: [a]}", "unknown key `colums` under `models.m.evaluate.discover`", "did you mean `columns`?"],
    [
      "{max-predicates: 7}",
      "`models.m.evaluate.discover.max-predicates` is 7; accepted is a number of at most 3",
      "for example `max-predicates: 2`",
    ],
    [
      "{columns: []}",
      "`models.m.evaluate.discover.columns` is a list; accepted is a list of at least 1",
      "for example `columns: [country, age]`",
    ],
    [
      "often",
      '`models.m.evaluate.discover` is "often"; accepted is true or false or a block of keys',
      "known there: columns, max-predicates, min-rows",
    ],
  ])("%s", async (value, message, hint) => {
    const text = `models:\n  m:\n    evaluate: {discover: ${value}}\n`;
    const problem = (await userErrorOf(() => parseConfig(text, "evenhand.yml"))).detail;
    expect(`${problem.message} ${problem.hint}`).toContain(message);
    expect(`${problem.message} ${problem.hint}`).toContain(hint);
  });
});
