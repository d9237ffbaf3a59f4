import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeOutputLines, maxLineLength } from "../../src/engines/local/output-lines.ts";
import { makeTail } from "../../src/engines/local/tail.ts";

function linesOf(chunks: readonly Uint8Array[]): [string, boolean][] {
  const seen: [string, boolean][] = [];
  const lines = makeOutputLines((line, replaced) => seen.push([line, replaced]));
  for (const chunk of chunks) lines.write(chunk);
  lines.end();
  return seen;
}

function cut(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const ends = [...at.map((one) => one % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe("lines of an output", () => {
  it.each([
    ["a\nb\n", ["a", "b"]],
    ["a\r\nb", ["a", "b"]],
    ["1%\r2%\r3%\n", ["1%", "2%", "3%"]],
    ["a\n\n", ["a", ""]],
    ["a\r", ["a"]],
    ["", []],
  ])("%j are %j", (text, lines) => {
    expect(linesOf([Buffer.from(text)]).map(([line]) => line)).toEqual(lines);
  });

  it("do not depend on where the bytes are cut", () => {
    const piece = fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n", "::stop::", "x".repeat(9000));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat(100_000)), (pieces, at) => {
        const bytes = Buffer.from(pieces.join(""));
        const whole = linesOf([bytes]).map(([line]) => line);
        expect(
          linesOf(cut(bytes, at))
            .map(([line]) => line)
            .join(""),
        ).toBe(whole.join(""));
        expect(whole.join("")).toBe(pieces.join("").replace(/[\r\n]/g, ""));
        for (const line of whole) expect(line.length).toBeLessThanOrEqual(maxLineLength);
      }),
    );
  });

  it("of any length never split a character in two", () => {
    const text = `x${"😀".repeat(20_000)}`;
    const lines = linesOf([Buffer.from(text)]).map(([line]) => line);
    expect(lines.join("")).toBe(text);
    for (const line of lines) expect(line.isWellFormed()).toBe(true);
  });
});

describe("the tail of an output", () => {
  it("keeps only the last state of a progress bar", () => {
    const tail = makeTail();
    tail.push("begun", false);
    for (let percent = 0; percent < 500; percent++) tail.push(`${percent}`, true);
    tail.push("done", false);
    expect(tail.lines()).toEqual(["begun", "done"]);
  });

  it("is never longer than a hundred lines and 16 KiB, and always ends with the last line", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 50 }), fc.constant("é".repeat(9000)));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 250 }), (lines) => {
        const tail = makeTail();
        for (const line of lines) tail.push(line, false);
        const kept = tail.lines();
        expect(kept.length).toBeLessThanOrEqual(100);
        expect(Buffer.byteLength(kept.join("\n"))).toBeLessThanOrEqual(16_384);
        expect(lines.at(-1)?.endsWith(kept.at(-1) ?? "?")).toBe(true);
      }),
    );
  });
});
