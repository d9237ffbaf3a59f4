import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unzip } from "../../src/github/unzip.ts";
import { BadArchive } from "../../src/ports/bad-archive.ts";
import { type MadeEntry, makeZip } from "./zip-maker.ts";

const good: MadeEntry = { name: "evaluation.json", content: Buffer.from('{"a":1}') };
const zeros = (bytes: number) => new Uint8Array(bytes);

const hostileNames: [string, string | Uint8Array][] = [
  ["a path upwards", "../evil"],
  ["a path upwards inside", "a/../../evil"],
  ["a lone parent", ".."],
  ["the folder itself", "./evil"],
  ["an absolute path", "/etc/passwd"],
  ["a double slash", "a//b"],
  ["a drive", "C:evil"],
  ["a drive with a slash", "C:/evil"],
  ["a backslash", "..\\evil"],
  ["a network share", "\\\\host\\share"],
  ["a NUL", "evaluation.json\u0000.txt"],
  ["a line feed", "a\nb"],
  ["a tab", "a\tb"],
  ["DEL", "a\u007fb"],
  ["a stream of another file", "a.txt:evil"],
  ["a star", "a*"],
  ["a question mark", "a?"],
  ["a pipe", "a|b"],
  ["a Windows device", "aux"],
  ["a Windows device with an extension", "con.json"],
  ["a Windows device in a folder", "a/LPT1.txt"],
  ["a trailing dot", "evil."],
  ["a trailing space", "evil "],
  ["a folder with a trailing dot", "a./b"],
  ["no name", ""],
  ["a name of 500 characters", "n".repeat(500)],
  ["bytes that are not UTF-8", new Uint8Array([0x61, 0xff, 0xfe])],
  ["an overlong slash", new Uint8Array([0x2e, 0x2e, 0xc0, 0xaf, 0x61])],
  ["a folder upwards", "../"],
  ["a slash alone", "/"],
];

const hostileSets: [string, MadeEntry[]][] = [
  ["the same name twice", [good, { ...good, content: Buffer.from("{}") }]],
  ["names that differ by case", [{ name: "a.json" }, { name: "A.JSON" }]],
  ["names that differ by Unicode form", [{ name: "\u00e9" }, { name: "e\u0301" }]],
  ["names that differ by width", [{ name: "\uff41" }, { name: "a" }]],
  ["a file that is also a folder", [{ name: "a" }, { name: "a/b" }]],
  ["a folder that is also a file", [{ name: "a/b" }, { name: "a" }]],
  ["a folder entry that is also a file", [{ name: "a/", content: zeros(0), stored: true }, { name: "a" }]],
  ["a folder twice", [0, 1].map(() => ({ name: "a/", content: zeros(0), stored: true }))],
  ["a folder with content", [{ name: "a/", content: zeros(9), stored: true }]],
  ["a symbolic link", [{ name: "link", content: Buffer.from("/etc/passwd"), unixMode: 0o120777 }]],
  ["an encrypted file", [{ ...good, flags: 0x801 }]],
  ["strong encryption", [{ ...good, flags: 0x840 }]],
  ["a masked header", [{ ...good, flags: 0x2800 }]],
  ["another packing (bzip2)", [{ ...good, method: 12 }]],
  ["a wrong checksum", [{ ...good, claims: { crc: 1 } }]],
  ["a size that is too small", [{ ...good, claims: { size: 2 } }]],
  ["a size that is too large", [{ ...good, claims: { size: 200 } }]],
  ["a size beyond every limit", [{ ...good, claims: { size: 0xfffffffe } }]],
  ["a length that runs into the directory", [{ ...good, claims: { compressed: 5000 } }]],
  ["an offset beyond the end", [{ ...good, claims: { offset: 90_000 } }]],
  ["an offset inside another file", [good, { name: "b", claims: { offset: 7 } }]],
  ["two names for the same bytes", [good, { ...good, claims: { offset: 0 } }]],
  ["another name in front of the data", [{ ...good, claims: { localName: "evaluation.yml" } }]],
  ["a bomb of 600 MiB", [{ name: "a", content: zeros(2 ** 20), claims: { size: 600 * 2 ** 20 } }]],
  ["a bomb by ratio", [{ name: "a", content: zeros(3 * 2 ** 20) }]],
  ["a bomb that hides its size", [{ name: "a", content: zeros(3 * 2 ** 20), claims: { size: 100 } }]],
  ["1,001 files", Array.from({ length: 1001 }, (_, index) => ({ name: `f${index}` }))],
  [
    "many files that are too large together",
    Array.from({ length: 6 }, (_, index) => ({
      name: `f${index}`,
      claims: { size: 100 * 2 ** 20 },
    })),
  ],
];

const whole = makeZip([good, { name: "b", stored: true }]);
const hostileBytes: [string, Uint8Array][] = [
  ["nothing", new Uint8Array()],
  ["text", Buffer.from("<html>not found</html>")],
  ["a cut archive", whole.subarray(0, whole.length - 5)],
  ["an archive without its start", whole.subarray(9)],
  ["bytes in front", Buffer.concat([Buffer.from("#!/bin/sh\n"), whole])],
  ["bytes behind", Buffer.concat([whole, Buffer.from("more")])],
  ["two archives in one", Buffer.concat([makeZip([{ name: "other" }]), whole])],
  ["a count that is too small", makeZip([good, { name: "b" }], { count: 1 })],
  ["a count that is too large", makeZip([good], { count: 2 })],
  ["zip64 marks", makeZip([good], { count: 0xffff })],
];

describe("unpacking", () => {
  it("gives back files of any content, packed or stored, folders left out", () => {
    const entries = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-z]{1,8}\.(json|gz)$/),
        content: fc.uint8Array({ maxLength: 500 }),
        stored: fc.boolean(),
      }),
      { selector: ({ name }) => name, maxLength: 8 },
    );
    fc.assert(
      fc.property(entries, (made) => {
        const files = unzip(makeZip([{ name: "folder/", content: zeros(0), stored: true }, ...made]));
        expect(files).toEqual(new Map(made.map(({ name, content }) => [name, content])));
      }),
    );
  });

  it("reads an archive with a comment, and an empty one", () => {
    expect([...unzip(makeZip([good], { comment: "made by hand" })).keys()]).toEqual(["evaluation.json"]);
    expect(unzip(makeZip([])).size).toBe(0);
  });

  it("keeps __proto__ a plain name", () => {
    expect(unzip(makeZip([{ name: "__proto__" }])).has("__proto__")).toBe(true);
  });

  it.each(hostileNames)("refuses %s", (_, name) => {
    expect(() => unzip(makeZip([good, { name }]))).toThrow(BadArchive);
  });

  it.each(hostileSets)("refuses %s", (_, entries) => {
    expect(() => unzip(makeZip(entries))).toThrow(BadArchive);
  });

  it.each(hostileBytes)("refuses %s", (_, bytes) => {
    expect(() => unzip(bytes)).toThrow(BadArchive);
  });

  it("gives the true files or refuses, whatever bytes are changed [threat 12]", () => {
    const truth = unzip(whole);
    const changes = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(changes, (edits) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of edits) bytes[at] = value;
        try {
          const files = unzip(bytes);
          const contents = [...files.values()].map(String).sort();
          expect(contents.every((content) => [...truth.values()].map(String).includes(content))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(BadArchive);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
