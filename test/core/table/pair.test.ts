import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairRows } from "../../../src/core/table/pair.ts";
import { evalSetDigest } from "../../../src/core/table/receipt.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { type Asked, pairingOf, scoredOf } from "./csv.ts";

const base = "id,label,score\na,0,0.1\nb,1,0.6\nc,1,0.8\n";

describe("pairRows", () => {
  it("joins by id in the candidate's order", async () => {
    const { view, differs, dropped } = await pairingOf("id,label,score\nc,1,0.9\na,0,0.2\nb,1,0.7\n", base);
    expect([differs, dropped]).toEqual([[], { candidateOnly: 0, baselineOnly: 0 }]);
    expect([0, 1, 2].map((row) => view.id(row))).toEqual(["c", "a", "b"]);
    expect([...view.rows.label]).toEqual([1, 0, 1]);
    expect([...view.candidate.score!]).toEqual([0.9, 0.2, 0.7]);
    expect([...view.baseline!.score!]).toEqual([0.8, 0.1, 0.6]);
    expect([...view.baseline!.prediction!]).toEqual([1, 0, 1]);
  });

  it("tells ids apart that are equal as numbers", async () => {
    const { view } = await pairingOf(
      "id,label,score\n9007199254740993,0,0.1\n9007199254740992,1,0.2\n01,1,0.3\n1,0,0.4\n",
      "id,label,score\n1,0,0.8\n01,1,0.7\n9007199254740992,1,0.6\n9007199254740993,0,0.5\n",
    );
    expect([...view.baseline!.score!]).toEqual([0.5, 0.6, 0.7, 0.8]);
  });

  it("joins by position, 1-based in words, when neither side has ids", async () => {
    const { view, differs } = await pairingOf("label,score\n0,0.1\n1,0.2\n", "label,score\n0,0.3\n1,0.4\n");
    expect(differs).toEqual([]);
    expect([view.id(0), [...view.baseline!.score!]]).toEqual(["1", [0.3, 0.4]]);
  });

  it("gives classes one order when each side has one of its own", async () => {
    const { view } = await pairingOf(
      "id,label,pred\n1,b,d\n2,c,c\n3,d,b\n",
      "id,label,pred\n3,d,a\n1,b,b\n2,c,e\n",
    );
    const named = (codes: Float64Array | null) => Array.from(codes!, (code) => view.rows.classes[code]);
    expect(view.rows.classes).toEqual(["a", "b", "c", "d", "e"]);
    expect(named(view.rows.label)).toEqual(["b", "c", "d"]);
    expect(named(view.candidate.prediction)).toEqual(["d", "c", "b"]);
    expect(named(view.baseline!.prediction)).toEqual(["b", "e", "a"]);
  });

  it("has a view without a baseline too", async () => {
    const { view, differs, evalSet } = pairRows(await scoredOf(base), null);
    expect([view.baseline, differs, view.id(2)]).toEqual([null, [], "c"]);
    expect(evalSet).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it("takes weights of 1 and no weights for the same thing", async () => {
    const weighted = await scoredOf("id,label,score,w\na,0,0.1,1\nb,1,0.6,1.0\nc,1,0.8,1\n", {
      columns: { weight: "w" },
    });
    const { differs, evalSet } = pairRows(weighted, await scoredOf(base));
    expect(differs).toEqual([]);
    expect(evalSet).toBe(evalSetDigest(await scoredOf(base)));
  });
});

const many = Array.from({ length: 1200 }, (_, i) => i);
const wide = (ids: readonly number[]) =>
  `id,label,score\n${ids.map((id) => `r${id},${id % 2},0.5\n`).join("")}`;

describe("receipts differ, in one sentence each, when", () => {
  it.each<[string, string, string, string[], Asked?]>([
    [
      "rows came and went",
      "id,label,score\na,0,0.1\nb,1,0.6\nd,1,0.8\n",
      base,
      [
        '1 of 3 candidate rows is not in the baseline (id "d")',
        '1 of 3 baseline rows is not in the candidate (id "c")',
      ],
    ],
    [
      "many rows went",
      wide(many.slice(20)),
      wide(many),
      ['20 of 1,200 baseline rows are not in the candidate (first ids "r0", "r1", "r2", "r3", "r4")'],
    ],
    [
      "labels changed",
      "id,label,score\nc,0,0.1\nb,1,0.6\na,1,0.8\n",
      base,
      ['the label changed on 2 shared rows (ids "c", "a"), first from "1" to "0"'],
    ],
    [
      "a label changed by position",
      "label,score\n0,0.1\n0,0.2\n",
      "label,score\n0,0.1\n1,0.2\n",
      ['the label changed on 1 shared row (rows 2), first from "1" to "0"'],
    ],
    [
      "a weight changed",
      "id,label,score,w\na,0,0.1,1\nb,1,0.2,2\n",
      "id,label,score,w\na,0,0.1,1\nb,1,0.2,3\n",
      ['the weight changed on 1 shared row (id "b")'],
      { columns: { weight: "w" } },
    ],
    [
      "positions do not match",
      "label,score\n0,0.1\n1,0.2\n1,0.3\n",
      "label,score\n0,0.1\n1,0.2\n",
      ["the candidate has 3 rows and the baseline 2; without ids rows are matched by position"],
    ],
    [
      "one side has no ids",
      "label,score\n0,0.1\n1,0.2\n1,0.3\n",
      base,
      [
        "the baseline has ids and the candidate has none, so rows cannot be matched; name the id column (`id`) in both",
      ],
    ],
    [
      "the task differs",
      "id,label,pred\na,0.5,1\nb,1,2\nc,1,2\n",
      base,
      ["the task is regression for the candidate and binary for the baseline"],
    ],
    [
      "predictions come from a column on one side only",
      "id,label,pred,score\na,0,0,0.1\nb,1,1,0.6\nc,1,1,0.8\n",
      base,
      ["predictions are read from a column for the candidate and made at a score of 0.5 for the baseline"],
    ],
  ])("%s", async (_name, candidate, baseline, expected, asked) => {
    const { differs, view, evalSet } = await pairingOf(candidate, baseline, asked);
    expect(differs).toEqual(expected);
    expect(view.baseline).toBeNull();
    expect(evalSet).toMatch(/^sha256:/);
  });

  it("the positive class or the threshold differs", async () => {
    const candidate = await scoredOf(base, { threshold: 0.4 });
    expect(pairRows(candidate, await scoredOf(base, { threshold: 0.5 })).differs).toEqual([
      "predictions are made at a score of 0.4 for the candidate and made at a score of 0.5 for the baseline",
    ]);
    const swapped = await scoredOf(base, { positive: "0" });
    expect(pairRows(await scoredOf(base), swapped).differs).toEqual([
      'the positive class is "1" for the candidate and "0" for the baseline',
    ]);
  });

  it("rows went from a stored baseline, whose hashed ids are not shown", async () => {
    const stored = unpackPredictions(packPredictions(await scoredOf(base), "hashed"));
    const { differs, dropped } = pairRows(
      await scoredOf("id,label,score\na,0,0.1\nb,1,0.6\nx,1,0.6\n"),
      stored,
    );
    expect(differs).toEqual([
      '1 of 3 candidate rows is not in the baseline (id "x")',
      "1 of 3 baseline rows is not in the candidate",
    ]);
    expect(dropped).toEqual({ candidateOnly: 1, baselineOnly: 1 });
  });
});

const row = fc.tuple(
  fc.integer({ min: 0, max: 1 }),
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 1, max: 9 }),
);
const rows = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom(...'abcxyz019é"\\,'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 30,
  })
  .chain((ids) =>
    fc
      .array(row, { minLength: ids.length, maxLength: ids.length })
      .map((facts) => ids.map((id, i) => [id, ...facts[i]!] as const)),
  );
const csv = (all: readonly (readonly [string, number, number, number])[]) =>
  `id,label,score,w\n${all.map(([id, label, score, w]) => `"${id.replaceAll('"', '""')}",${label},${score / 1000},${w}\n`).join("")}`;
const weighted: Asked = { columns: { weight: "w" } };

describe("groups", () => {
  const grouped = (groups: string, rows = "abcd") =>
    scoredOf(
      `id,label,score,g\n${[...rows].map((id, k) => `${id},${"abcd".indexOf(id) % 2},0.${k + 1},${groups[k]}`).join("\n")}\n`,
      { columns: { group: "g" } },
    );
  const single = () => scoredOf("id,label,score\na,0,0.1\nb,1,0.6\nc,0,0.8\nd,1,0.2\n");

  it.each([
    ["the same ones", "xxyy", "abcd"],
    ["the same ones under other names", "ppqq", "abcd"],
    ["the same ones in another order of rows", "qpqp", "cadb"],
  ])("%s are comparable", async (_, groups, rows) => {
    expect(pairRows(await grouped(groups, rows), await grouped("xxyy")).differs).toEqual([]);
  });

  it("are the same when they were stored hashed", async () => {
    const stored = unpackPredictions(packPredictions(await grouped("xxyy"), "hashed"));
    expect(pairRows(await grouped("xxyy"), stored).differs).toEqual([]);
  });

  it.each([
    ["one row moves", "xxyx", '1 shared row changed its group (id "d")'],
    ["two become one", "xxxx", '2 shared rows changed their group (ids "c", "d")'],
    ["each row is its own", "abcd", '2 shared rows changed their group (ids "b", "d")'],
  ])("are not comparable when %s [threat 35]", async (_, groups, words) => {
    const { differs, view } = pairRows(await grouped(groups), await grouped("xxyy"));
    expect(differs).toEqual([expect.stringContaining(words)]);
    expect(view.baseline).toBeNull();
  });

  it("are not comparable when one side has none", async () => {
    expect(pairRows(await grouped("xxyy"), await single()).differs).toEqual([
      "the rows of the candidate are grouped and those of the baseline are not",
    ]);
    expect(pairRows(await single(), await grouped("xxyy")).differs).toEqual([
      "the rows of the baseline are grouped and those of the candidate are not",
    ]);
  });
});

describe("the evaluation set's digest", () => {
  it("is the same for any order of rows, and pairs both orders row by row", async () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([all, other]) => {
        const { differs, view, evalSet } = await pairingOf(csv(all), csv(other), weighted);
        expect(differs).toEqual([]);
        expect(evalSet).toBe(evalSetDigest(await scoredOf(csv(other), weighted)));
        expect([...view.baseline!.score!]).toEqual([...view.candidate.score!]);
      }),
    );
  });

  it("changes with any id, label or weight", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), fc.constantFrom(0, 1, 3), async (all, at, part) => {
        const changed = all.map((one, i) => {
          if (i !== at % all.length) return one;
          const [id, label, score, w] = one;
          return [
            part === 0 ? `${id}+` : id,
            part === 1 ? 1 - label : label,
            score,
            part === 3 ? w + 1 : w,
          ] as const;
        });
        const digest = evalSetDigest(await scoredOf(csv(all), weighted));
        expect(evalSetDigest(await scoredOf(csv(changed), weighted))).not.toBe(digest);
      }),
    );
  });

  it("is what it says it is", async () => {
    const lines = ['3e23e8160039594a\t"1"\t1\n', 'ca978112ca1bbdca\t"0"\t1\n'].join("");
    const { createHash } = await import("node:crypto");
    const expected = `sha256:${createHash("sha256").update(lines).digest("hex")}`;
    expect(evalSetDigest(await scoredOf("id,label,score\na,0,0.1\nb,1,0.6\n"))).toBe(expected);
  });

  it("does not depend on how a label is spelled", async () => {
    const digest = evalSetDigest(await scoredOf("id,label,pred\na,0,0\nb,1,1\n"));
    expect(evalSetDigest(await scoredOf("id,label,pred\nb,1.0,1\na,0.0,0\n"))).toBe(digest);
    expect(
      evalSetDigest(await scoredOf('{"id":"a","label":0,"pred":0}\n{"id":"b","label":1,"pred":1}\n')),
    ).toBe(digest);
  });
});
