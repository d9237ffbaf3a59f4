import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashId } from "../../../src/core/digest.ts";
import { mostShards, parseShard, rowsOfShard } from "../../../src/core/shard/shard.ts";
import { idsOfTexts } from "../../../src/core/table/ids.ts";

describe("a shard", () => {
  it.each([
    ["3/8", { index: 3, count: 8 }],
    ["1/1", { index: 1, count: 1 }],
    ["1000/1000", { index: 1000, count: 1000 }],
    ["0/8", null],
    ["9/8", null],
    ["1/1001", null],
    ["3", null],
    ["3/8/2", null],
    ["-1/8", null],
  ])("%s is read as %j", (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  it("holds the rows whose hashed id leaves its place when divided", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: mostShards }),
        (texts, count) => {
          const ids = idsOfTexts(texts.length, (row) => texts[row]!);
          const wanted = texts.map((text) => Number(BigInt(`0x${hashId(text)}`) % BigInt(count)) + 1);
          for (const index of new Set([1, count, ...wanted])) {
            const expected = [...wanted.keys()].filter((row) => wanted[row] === index);
            expect([...rowsOfShard(ids, { index, count })]).toEqual(expected);
          }
        },
      ),
    );
  });
});
