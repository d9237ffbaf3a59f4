import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unzip } from "../../src/github/unzip.ts";
import { BadArchive } from "../../src/ports/bad-archive.ts";
import { makeZip } from "../github/zip-maker.ts";

const hostile = [
  ...[
    "../a",
    "..",
    "a/../../b",
    "/a",
    "//a/b",
    "\\a",
    "..\\a",
    "a\\..\\..\\b",
    "C:a",
    "C:/a",
    "c:\\a",
    "\\\\?\\C:\\a",
    "\\\\host\\a",
  ],
  ...[
    "a/./b",
    "./a",
    "a//b",
    "a/",
    ".",
    "",
    "a\0b",
    "a\nb",
    "a\r",
    "a:b",
    "a*",
    "a?",
    'a"b',
    "a<b",
    "a|b",
    "a\x7f",
  ],
  ...[
    "CON",
    "con.txt",
    "aux",
    "NUL",
    "nul.json",
    "COM1",
    "lpt9.csv",
    "a/PRN/b",
    "a.",
    "a ",
    "a/b./c",
    "com0",
    "x/aux.",
    "PRN.tar.gz",
  ],
  ...[
    "%2e%2e/%00/../a",
    "a/..",
    "..././../a",
    "a/b/../../../c",
    "‥/../a",
    "~/../a",
    "....//../a",
    "x".repeat(401),
  ],
];
/** Two names that are one where case or Unicode form is not told apart. */
const clashes = [
  ["a", "A"],
  ["é", "e\u0301"],
  ["ﬁ", "fi"],
  ["ß/x", "ß/X"],
  ["a", "a/b"],
  ["K", "k"],
  ["dir/f", "DIR/F"],
  ["Ａ", "a"],
  ["①", "1"],
];
const links = [0o120777, 0o120644, 0o120755];

describe("archives that would write elsewhere", () => {
  it("are more than sixty", () => {
    expect(hostile.length + clashes.length + links.length).toBeGreaterThanOrEqual(60);
  });

  it.each(hostile.map((name) => [name.slice(0, 40), name] as const))(
    "with the name %j are refused, nothing unpacked [threat 12, 61]",
    (_, name) => {
      if (name === "a/")
        return expect([...unzip(makeZip([{ name, content: new Uint8Array() }])).keys()]).toEqual([]);
      expect(() => unzip(makeZip([{ name: "good.txt" }, { name }]))).toThrow(BadArchive);
    },
  );

  it.each(clashes)("with the names %j and %j are refused [threat 12, 61]", (a, b) => {
    expect(() => unzip(makeZip([{ name: a! }, { name: b! }]))).toThrow(BadArchive);
  });

  it.each(links)("with a link (mode %i) are refused [threat 12]", (unixMode) => {
    expect(() => unzip(makeZip([{ name: "a", content: Buffer.from("../../etc/passwd"), unixMode }]))).toThrow(
      BadArchive,
    );
  });

  it("that grow beyond what they say, or beyond the limits, stop before they are unpacked [threat 12]", () => {
    const zeros = Buffer.alloc(8 << 20);
    const limits = { files: 10, bytes: 1 << 20, ratio: 200 };
    const heap = process.memoryUsage().arrayBuffers;
    expect(() => unzip(makeZip([{ name: "a", content: zeros }]), limits)).toThrow(/unpacks to more than/);
    expect(() => unzip(makeZip([{ name: "a", content: zeros, claims: { size: 10 } }]), limits)).toThrow(
      BadArchive,
    );
    expect(() => unzip(makeZip(Array.from({ length: 11 }, (_, k) => ({ name: `f${k}` }))), limits)).toThrow(
      BadArchive,
    );
    expect(process.memoryUsage().arrayBuffers - heap).toBeLessThan(24 << 20);
  });

  it("never name a place outside, on any system, whatever the name [threat 12, 13, 61]", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-places-"));
    const part = fc.oneof(
      fc.constantFrom("..", ".", "", "a", "CON", "C:", "\\", "~", "%2e", "\u202e", "A."),
      fc.string({ maxLength: 8 }),
    );
    const name = fc
      .array(part, { minLength: 1, maxLength: 5 })
      .chain((parts) => fc.constantFrom("/", "\\", ":/").map((by) => parts.join(by)));
    let taken = 0;
    fc.assert(
      fc.property(name, (one) => {
        const files = unzipped(makeZip([{ name: one }]));
        for (const place of files) {
          taken++;
          expect(path.posix.join("/root", place).startsWith("/root/")).toBe(true);
          expect(path.win32.resolve("C:\\root", place).startsWith("C:\\root\\")).toBe(true);
          const at = path.join(folder, place);
          expect(at.startsWith(folder + path.sep)).toBe(true);
          if (Buffer.byteLength(path.basename(at)) > 200) continue;
          mkdirSync(path.dirname(at), { recursive: true });
          writeFileSync(at, "x");
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(50);
    expect(readdirSync(tmpdir()).filter((one) => one === "passwd")).toEqual([]);
  });
});

function unzipped(bytes: Buffer): string[] {
  try {
    return [...unzip(bytes).keys()];
  } catch (thrown) {
    if (thrown instanceof BadArchive) return [];
    throw thrown;
  }
}
