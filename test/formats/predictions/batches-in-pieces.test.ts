import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readBatches } from "../../../src/formats/predictions/batches.ts";
import { readPredictions } from "../../../src/formats/predictions/read.ts";
import { lastRowEnd } from "../../../src/formats/predictions/row-ends.ts";
import type { ByteSource } from "../../../src/ports/byte-source.ts";
import { memorySource } from "../memory-source.ts";

/** The same bytes, of which no more than so many come at once. */
function inPieces(source: ByteSource, most: number): ByteSource {
  return { ...source, slice: (start, end) => source.slice(start, Math.min(end, start + most)) };
}

async function cellsOf(
  tables: AsyncIterable<Awaited<ReturnType<typeof readPredictions>>>,
): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const table of tables) {
    for (let row = 0; row < table.rows; row++)
      rows.push(table.names.map((name) => table.column(name)!.text(row)));
  }
  return rows;
}

async function* whole(source: ByteSource) {
  yield await readPredictions(source);
}

const cell = fc.string({
  unit: fc.constantFrom("a", "1", ",", ";", '"', "\n", "\r", "ä", " "),
  maxLength: 6,
});
const quoted = (text: string) => (/[",;\n\r ]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe("a table in batches", () => {
  it("has the cells that it has as a whole, wherever blocks of CSV end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 12, max: 40 }),
        async (rows, most) => {
          const text = `one,two\n${rows.map((row) => `${row.map(quoted).join(",")}\n`).join("")}`;
          const source = memorySource("t.csv", text);
          expect(await cellsOf(readBatches(inPieces(source, most)))).toEqual(await cellsOf(whole(source)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("has the lines of JSON, and tells the line of a fault in a later block", async () => {
    const lines = Array.from({ length: 30 }, (_, k) => `{"a": ${k}, "b": "x\\n\\"${k}"}`);
    const source = memorySource("t.jsonl", lines.join("\n"));
    expect(await cellsOf(readBatches(inPieces(source, 100)))).toEqual(await cellsOf(whole(source)));
    const broken = memorySource("t.jsonl", [...lines.slice(0, 20), "{oops", ...lines].join("\n"));
    await expect(cellsOf(readBatches(inPieces(broken, 100)))).rejects.toThrow("t.jsonl: line 21,");
    const short = memorySource("t.csv", `a,b\n${"1,2\n".repeat(40)}3\n${"1,2\n".repeat(40)}`);
    await expect(cellsOf(readBatches(inPieces(short, 64)))).rejects.toThrow("t.csv: line 42 has 1 cell");
  });

  it.each(["pandas.parquet", "pandas.feather"])("reads %s as it is read for predictions", async (file) => {
    const bytes = new Uint8Array(
      readFileSync(path.join(import.meta.dirname, "../predictions/fixtures", file)),
    );
    const source = memorySource(file, bytes);
    const usable = (table: Awaited<ReturnType<typeof readPredictions>>) => table.names.length;
    const batches = [];
    for await (const batch of readBatches(source)) batches.push(batch);
    expect(batches.reduce((sum, batch) => sum + batch.rows, 0)).toBe((await readPredictions(source)).rows);
    expect(usable(batches[0]!)).toBe(usable(await readPredictions(source)));
  });

  it("cuts a Parquet file that is damaged with the same sentence", async () => {
    const bytes = new Uint8Array(
      readFileSync(path.join(import.meta.dirname, "../predictions/fixtures/pandas.parquet")),
    );
    const cut = memorySource("t.parquet", bytes.slice(0, 5000));
    await expect(cellsOf(readBatches(cut))).rejects.toThrow(UserError);
  });

  it("ends a block only where a row does", () => {
    const of = (text: string, delimiter: number | null = 44) => lastRowEnd(Buffer.from(text), { delimiter });
    expect(of("a,b\nc,d")).toBe(4);
    expect(of('a,"b\nc')).toBe(0);
    expect(of('a,"b\nc"\nd,"e\n')).toBe(8);
    expect(of('a;"\nb', 44)).toBe(4);
    expect(of('{"a": "\\n"}\n{', null)).toBe(12);
  });

  it("says of a Git LFS pointer what to set", async () => {
    const source = memorySource(
      "t.csv",
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n",
    );
    await expect(cellsOf(readBatches(source))).rejects.toMatchObject({
      detail: { hint: expect.stringContaining("lfs: true") },
    });
  });
});
