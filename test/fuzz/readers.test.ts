import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarker } from "../../src/core/report/marker.ts";
import { foundFiles } from "./found.ts";
import { readers } from "./readers.ts";
import { spoiledBytes, tryReader } from "./run.ts";

const seeds = 60;

describe("a reader of somebody else's bytes", () => {
  it.each(readers.map((reader) => [reader.name, reader] as const))(
    "%s reads its own files, or refuses in a sentence",
    async (_, reader) => {
      for (const file of reader.files) expect((await tryReader(reader, file)).crash).toBeNull();
    },
  );

  it.each(readers.map((reader) => [reader.name, reader] as const))(
    "%s refuses spoiled bytes in a sentence, in time [threat 32]",
    async (_, reader) => {
      for (let seed = 1; seed <= seeds; seed++) {
        const { crash } = await tryReader(reader, spoiledBytes(reader, seed));
        expect(crash, `seed ${seed}`).toBeNull();
      }
    },
  );

  it("spoils the same bytes for the same seed, and other ones for another", () => {
    for (const reader of readers) {
      expect(spoiledBytes(reader, 7).equals(spoiledBytes(reader, 7))).toBe(true);
      const all = new Set(
        Array.from({ length: 40 }, (_row, seed) => spoiledBytes(reader, seed).toString("latin1")),
      );
      expect(all.size).toBeGreaterThan(15);
    }
  });
});

describe("what fuzzing found", () => {
  it.each(foundFiles().map(({ reader, seed, bytes }) => [reader, seed, bytes] as const))(
    "in %s, seed %s, stays mended [threat 32]",
    async (name, _, bytes) => {
      const reader = readers.find((one) => one.name === name)!;
      expect((await tryReader(reader, bytes)).crash).toBeNull();
    },
  );
});

describe("the marker of our comments", () => {
  it("is read from any text in no time, and holds numbers and plain names [threat 9]", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "<!-- evenhand:report:v1 ",
        "key=a ",
        "run=1 ",
        "attempt=9",
        " head=abcdef1 -->",
        "__proto__",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const marker = parseMarker(pieces.join(""));
        if (marker === null) return;
        expect(Object.keys(marker).sort()).toEqual(["attempt", "head", "key", "parts", "run"]);
        expect([marker.run, marker.attempt, marker.parts].every(Number.isSafeInteger)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
