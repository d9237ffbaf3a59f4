import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packTar, readTar } from "../../../src/engines/remote/tar.ts";
import { packZip } from "../../../src/formats/zip/pack-zip.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-tar-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const long = `${"deep/".repeat(40)}ünï.txt`;
const files = [
  { path: "a.txt", bytes: Buffer.from("one\n") },
  { path: "run.sh", bytes: Buffer.from("#!/bin/sh\n"), executable: true },
  { path: "empty", bytes: new Uint8Array() },
  { path: long, bytes: Buffer.alloc(1025, 7) },
];

describe("tar", () => {
  it("is unpacked by the system's tar, names, rights and all", () => {
    execFileSync("tar", ["-x", "-C", folder], { input: packTar(files) });
    for (const file of files) {
      expect(readFileSync(path.join(folder, file.path)).equals(Buffer.from(file.bytes))).toBe(true);
    }
    expect(statSync(path.join(folder, "run.sh")).mode & 0o111).not.toBe(0);
    expect(statSync(path.join(folder, "a.txt")).mode & 0o111).toBe(0);
  });

  it.each(["gnu", "pax", "ustar"])("reads what the system's tar packs as %s", (format) => {
    const name = format === "ustar" ? "b/c.txt" : long;
    execFileSync("mkdir", ["-p", path.join(folder, path.dirname(name))]);
    writeFileSync(path.join(folder, name), "two");
    const archive = execFileSync("tar", [`--format=${format}`, "-c", "-C", folder, "."], {
      maxBuffer: 1 << 26,
    });
    const read = [...readTar(archive)].map((file) => [
      path.posix.normalize(file.path),
      Buffer.from(file.bytes).toString(),
    ]);
    expect(read).toEqual([[name, "two"]]);
  });

  it("gives back any files that it packed", () => {
    const name = fc.stringMatching(/^[a-zé/]{1,150}$/).filter((text) => !text.startsWith("/"));
    fc.assert(
      fc.property(fc.array(fc.record({ path: name, bytes: fc.uint8Array({ maxLength: 1200 }) })), (given) => {
        const read = [...readTar(packTar(given))].map((file) => ({
          path: file.path,
          bytes: [...file.bytes],
        }));
        expect(read).toEqual(given.map((file) => ({ path: file.path, bytes: [...file.bytes] })));
      }),
      { numRuns: 60 },
    );
  });

  it("refuses a link, and an archive that ends early", () => {
    symlinkSync("/etc/passwd", path.join(folder, "link"));
    const archive = execFileSync("tar", ["-c", "-C", folder, "link"]);
    expect(() => [...readTar(archive)]).toThrow("link is not a plain file");
    expect(() => [...readTar(packTar(files).subarray(0, 700))]).toThrow("ends early");
  });
});

describe("zip", () => {
  it("is unpacked by Python's own module, which Ray uses, names and rights and all", () => {
    const file = path.join(folder, "files.zip");
    writeFileSync(file, packZip(files));
    const program =
      "import sys,zipfile,json;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;" +
      "print(json.dumps([[i.filename,i.external_attr>>16,z.read(i).hex()] for i in z.infolist()]))";
    const read = JSON.parse(execFileSync("python3", ["-c", program, file], { encoding: "utf8" }));
    expect(read).toEqual(
      files.map(({ path: name, bytes, executable }) => [
        name,
        executable === true ? 0o100755 : 0o100644,
        Buffer.from(bytes).toString("hex"),
      ]),
    );
  });

  it("has the same bytes for the same files", () => {
    expect(packZip(files).equals(packZip(files))).toBe(true);
  });
});
