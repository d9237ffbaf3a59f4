import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findPersonalData } from "../../../src/core/data/personal-data.ts";
import { inferSchema } from "../../../src/core/data/schema-file.ts";
import { storeTable } from "../../../src/core/data/store-table.ts";
import { readManifest } from "../../../src/formats/data/manifest.ts";
import { parseSchema, renderSchema } from "../../../src/formats/data/schema-yaml.ts";
import { readSuite } from "../../../src/formats/data/suite.ts";
import { verifyManifest } from "../../../src/formats/data/verify.ts";
import { makeLocalFile } from "../../../src/sources/local-file.ts";
import { makeSecretFinder } from "../../../src/sources/secret-finder.ts";
import { profileOf } from "../../core/data/tables.ts";
import { memorySource } from "../memory-source.ts";

const sum = (algorithm: string, text: string) => createHash(algorithm).update(text).digest("hex");

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-data-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

async function wrongIn(files: Record<string, string>, manifest: string): Promise<string[]> {
  const source = makeLocalFile(manifest, folderWith(files));
  const depth = manifest.split("/").length - 1;
  return (await verifyManifest(await readManifest(source), source, depth)).map(
    ({ path: file, why }) => `${file} ${why}`,
  );
}

describe("manifests", () => {
  it("of sha256 sums hold, or name each file that differs", async () => {
    const files = { "a.csv": "x\n", "b.csv": "y\n" };
    const sums = `${sum("sha256", "x\n")}  a.csv\n${sum("sha256", "z\n")} *b.csv\n${"0".repeat(64)}  c.csv\n`;
    expect(await wrongIn({ ...files, SUMS: sums }, "SUMS")).toEqual([
      "b.csv has another sha256 than the manifest names",
      "c.csv is not there",
    ]);
  });

  it("may point up to a folder of the repository, and to nothing outside of it", async () => {
    const line = (file: string) => `${sum("sha256", "x\n")}  ${file}\n`;
    const sums = ["../a.csv", "../../up.csv", "sub/../../../up.csv", "/etc/hosts", "C:/x", "..\\..\\up.csv"];
    const files = { "a.csv": "x\n", "data/SUMS": sums.map(line).join("") };
    expect(await wrongIn(files, "data/SUMS")).toEqual(
      sums.slice(1).map((file) => `${file} lies outside of the repository, and was not looked at`),
    );
  });

  // The sums are those that `dvc add` of DVC 3 wrote for these very files.
  it("of DVC hold for a file and for a folder, by DVC's own sums", async () => {
    const files = { "d/one.csv": "a,b\n1,2\n", "d/sub/twö.csv": "a\n3\n", "f.csv": "x,y\r\n1,2\r\n" };
    const dvc =
      "outs:\n- md5: 1b3bcf1e979525863ee31c6dfaec2e24.dir\n  size: 12\n  nfiles: 2\n  hash: md5\n  path: d\n";
    const file = "outs:\n- md5: ef4330228809c42919ada65a11393fd1\n  size: 10\n  hash: md5\n  path: f.csv\n";
    expect(await wrongIn({ ...files, "f.csv.dvc": file }, "f.csv.dvc")).toEqual([]);
    expect(await wrongIn({ ...files, "d.dvc": dvc }, "d.dvc")).toEqual([]);
    expect(await wrongIn({ ...files, "d/one.csv": "a,b\n1,3\n", "d.dvc": dvc }, "d.dvc")).toEqual([
      "d holds other files than the manifest names",
    ]);
    const lock = `schema: '2.0'\nstages:\n  prepare:\n    cmd: python p.py\n    deps:\n    - path: raw.csv\n      hash: md5\n      md5: ${sum("md5", "r")}\n      size: 1\n    outs:\n    - path: out.csv\n      hash: md5\n      md5: ${sum("md5", "o")}\n      size: 1\n`;
    expect(await wrongIn({ "raw.csv": "r", "out.csv": "other", "dvc.lock": lock }, "dvc.lock")).toEqual([
      "out.csv has 5 bytes where 1 are named",
    ]);
  });

  it("of Croissant hold for local files, and say what lies elsewhere", async () => {
    const croissant = JSON.stringify({
      conformsTo: "http://mlcommons.org/croissant/1.0",
      distribution: [
        { "@id": "a", contentUrl: "a.csv", sha256: sum("sha256", "x") },
        { "@id": "b", contentUrl: "https://example.com/b.csv", sha256: "0".repeat(64) },
      ],
    });
    expect(await wrongIn({ "a.csv": "x", "c.json": croissant }, "c.json")).toEqual([]);
    expect((await readManifest(memorySource("c.json", croissant))).notes).toEqual([
      "https://example.com/b.csv lies elsewhere and is not verified",
    ]);
  });

  it("tell a Git LFS pointer by its first line, and refuse what is no manifest", async () => {
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n";
    const sums = `${"0".repeat(64)}  a.csv\n`;
    expect(await wrongIn({ "a.csv": pointer, SUMS: sums }, "SUMS")).toEqual([
      "a.csv is a Git LFS pointer, not the file: set `lfs: true` on actions/checkout",
    ]);
    await expect(readManifest(memorySource("x.txt", "hello"))).rejects.toThrow(
      "x.txt is no manifest that is known",
    );
  });
});

describe("suites", () => {
  it("of Great Expectations are read as rules, and what is not read is named", async () => {
    const suite = await readSuite(
      memorySource(
        "s.json",
        JSON.stringify({
          expectations: [
            {
              expectation_type: "expect_column_values_to_not_be_null",
              kwargs: { column: "a", mostly: 0.75 },
            },
            {
              type: "expect_column_values_to_be_between",
              kwargs: { column: "b", min_value: 1, max_value: 2 },
            },
            {
              type: "expect_column_values_to_be_between",
              kwargs: { column: "b", min_value: 1, strict_min: true },
            },
            { type: "expect_column_values_to_match_regex", kwargs: { column: "c", regex: "x" } },
            { type: "expect_column_values_to_not_be_null", kwargs: { column: "d", row_condition: "a > 1" } },
          ],
        }),
      ),
    );
    expect(
      suite.rules.map(({ rule, column, min, max, tolerance }) => [rule, column, min, max, tolerance]),
    ).toEqual([
      ["not-null", "a", null, null, 0.25],
      ["between", "b", 1, 2, 0],
    ]);
    expect(suite.unread).toEqual([
      "expect_column_values_to_be_between of b",
      "expect_column_values_to_match_regex of c",
      "expect_column_values_to_not_be_null of d",
    ]);
  });

  it.each<[string, object, string]>([
    ["nothing", { expectations: [null] }, "a rule without a name"],
    ["arguments that are none", { expectations: [{ type: "expect_x", kwargs: 7 }] }, "expect_x"],
    [
      "a type that every object has",
      {
        expectations: [
          { type: "expect_column_values_to_be_of_type", kwargs: { column: "a", type_: "constructor" } },
        ],
      },
      "expect_column_values_to_be_of_type of a",
    ],
    [
      "a field of such a type",
      {
        conformsTo: "http://mlcommons.org/croissant/1.1",
        recordSet: [null, { field: [null, { name: "a", dataType: "sc:toString" }] }],
      },
      "a (sc:toString)",
    ],
  ])("with %s name it as not read", async (_, document, unread) => {
    const suite = await readSuite(memorySource("s.json", JSON.stringify(document)));
    expect(suite.rules).toEqual([]);
    expect(suite.unread).toContain(unread);
  });

  it("of Croissant are the types of its fields", async () => {
    const field = (name: string, dataType: string) => ({
      name,
      dataType,
      source: { extract: { column: name } },
    });
    const croissant = {
      conformsTo: "http://mlcommons.org/croissant/1.1",
      recordSet: [{ field: [field("n", "sc:Integer"), field("t", "sc:Text"), field("i", "sc:ImageObject")] }],
    };
    const { rules, unread } = await readSuite(memorySource("c.json", JSON.stringify(croissant)));
    expect(rules.map(({ rule, column, type }) => [rule, column, type])).toEqual([
      ["type", "n", "int"],
      ["exists", "t", "string"],
    ]);
    expect(unread).toEqual(["i (sc:ImageObject)"]);
  });
});

describe("a schema file", () => {
  it("comes back as it was inferred, and a wrong key is named", async () => {
    const profile = await profileOf("n,c,d,e\n1,x,2026-01-01,\n2.5,y,2026-01-02,\n");
    const stored = storeTable("t", profile, { sensitive: new Set(), found: new Map() });
    const text = renderSchema(inferSchema(stored));
    const { columns } = parseSchema(text, "schema.yml");
    expect(columns.get("n")).toMatchObject({ type: "float", min: 1, max: 2.5, required: true });
    expect(columns.get("c")).toMatchObject({ type: "string", categories: ["x", "y"] });
    expect(columns.get("d")?.type).toBe("datetime");
    expect(() => parseSchema("version: 1\ncolumns: {a: {type: number}}", "s.yml")).toThrow(
      "s.yml: columns.a.type",
    );
  });
});

describe("what should not be in data", () => {
  it("personal data is found by its form and its check digits", async () => {
    const lines = [
      "jane@example.org",
      "+44 20 7946 0958",
      "GB82 WEST 1234 5698 7654 32",
      "4111 1111 1111 1111",
      "078-05-1120",
      "10.20.30.40",
    ];
    const other = [
      "v1.2.3",
      "GB82 WEST 1234 5698 7654 33",
      "4111 1111 1111 1112",
      "000-05-1120",
      "2026-01-01 10:00",
      "a@b",
    ];
    const column = async (cells: string[]) => (await profileOf(`t\n${cells.join("\n")}\n`)).columns[0]!;
    expect(findPersonalData(await column(lines)).map(({ what, rows }) => `${what} ${rows}`)).toEqual([
      "e-mail address 1",
      "phone number 1",
      "bank account (IBAN) 1",
      "payment card 1",
      "US social security number 1",
      "IP address 1",
    ]);
    expect(findPersonalData(await column(other))).toEqual([]);
  });

  it("secrets are found by Secretlint's rules, by place and kind only", async () => {
    // Made of parts, so that nobody's scanner takes this file for a leak.
    const token = `ghp_${"abcdefghij".repeat(3)}123456`;
    const found = await makeSecretFinder().find([
      "nothing here at all",
      `export TOKEN=${token}`,
      "another harmless text",
    ]);
    expect(found).toEqual([{ index: 1, what: "github" }]);
    expect(JSON.stringify(found)).not.toContain("ghp_");
  });
});
