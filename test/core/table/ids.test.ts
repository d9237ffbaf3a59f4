import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashId } from "../../../src/core/digest.ts";
import { hashedIds } from "../../../src/core/table/hashed-ids.ts";
import { IdIndex } from "../../../src/core/table/id-index.ts";
import { areAscending, areSameIds, type IdList, idsOfTexts } from "../../../src/core/table/ids.ts";

const listOf = (texts: readonly string[]): IdList => idsOfTexts(texts.length, (row) => texts[row]!);
const textsOf = (ids: IdList) => Array.from({ length: ids.length }, (_, row) => ids.text(row));
const id = fc.oneof(fc.string({ unit: "grapheme" }), fc.nat(300).map(String));

describe("ids without a string a row", () => {
  it("give back every text", () => {
    fc.assert(
      fc.property(fc.array(id), (texts) => {
        expect(textsOf(listOf(texts))).toEqual(texts);
      }),
    );
    expect(textsOf(listOf(["\ufeffa", "\u{1f600}"]))).toEqual(["\ufeffa", "\u{1f600}"]);
  });

  it("are the same list only with the same texts in the same order", () => {
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (a, b) => {
        expect(areSameIds(listOf(a), listOf([...a]))).toBe(true);
        expect(areSameIds(listOf(a), listOf(b))).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(areSameIds(listOf(["ab", "c"]), listOf(["a", "bc"]))).toBe(false);
  });

  it("ascend when each is longer, or as long and greater", () => {
    expect(areAscending(listOf(["8", "9", "10", "11", "100"]))).toBe(true);
    expect(areAscending(listOf(["1", "1"]))).toBe(false);
    expect(areAscending(listOf(["b", "a"]))).toBe(false);
    expect(areAscending(listOf(["10", "9"]))).toBe(false);
  });
});

describe("an index of ids", () => {
  it("finds what a map of texts finds", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(id), (ours, theirs) => {
        const index = new IdIndex(listOf(ours));
        const others = listOf(theirs);
        expect(index.repeated).toBeNull();
        expect(theirs.map((_, row) => index.find(others, row))).toEqual(
          theirs.map((text) => ours.indexOf(text)),
        );
      }),
    );
  });

  it("names the first id that was there before, and where", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30).map(String)), (texts) => {
        const second = texts.findIndex((text, row) => texts.indexOf(text) < row);
        const expected = second === -1 ? null : [texts.indexOf(texts[second]!), second];
        expect(new IdIndex(listOf(texts)).repeated).toEqual(expected);
      }),
    );
  });
});

describe("the hash of an id", () => {
  it("is hashId of the text", () => {
    fc.assert(
      fc.property(fc.array(id), (texts) => {
        expect(textsOf(hashedIds({ ids: listOf(texts), idKind: "text" })!)).toEqual(texts.map(hashId));
      }),
    );
  });
});
