import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashId } from "../../../src/core/digest.ts";
import { hashEach } from "../../../src/core/table/hash-lanes.ts";
import { startHashProgram } from "../../../src/core/table/hash-program.ts";
import { idsOfTexts } from "../../../src/core/table/ids.ts";

function hexOf(texts: readonly string[]): string[] {
  const { high, low } = hashEach(idsOfTexts(texts.length, (row) => texts[row]!));
  return texts.map((_, row) =>
    [high[row]!, low[row]!].map((word) => word.toString(16).padStart(8, "0")).join(""),
  );
}

describe("ids hashed four at once", () => {
  it("are hashed by the program on this machine", () => {
    expect(startHashProgram()).not.toBeNull();
  });

  it("have the hashes of the standard library at every length around the ends of words and of the block", () => {
    const texts = Array.from({ length: 140 }, (_, size) => "0123456789abcdef".repeat(9).slice(0, size));
    expect(hexOf(texts)).toEqual(texts.map(hashId));
  });

  it("have the hashes of the standard library whatever they hold and however many they are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 70 }), { maxLength: 30 }), (texts) => {
        const sound = texts.map((text) => text.toWellFormed());
        expect(hexOf(sound)).toEqual(sound.map(hashId));
      }),
    );
  });
});
