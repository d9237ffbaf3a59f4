import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/core/table/table.ts";
import { readBatches } from "../../../src/formats/predictions/batches.ts";
import { readPredictions } from "../../../src/formats/predictions/read.ts";
import { makeLocalFile } from "../../../src/sources/local-file.ts";
import { memorySource } from "../memory-source.ts";
import { userErrorOf } from "../user-error.ts";

function rowsOf(table: Table): unknown[] {
  const rows = Int32Array.from({ length: table.rows }, (_row, k) => k);
  const lines = table.lines?.(rows);
  return Array.from(rows, (row) => ({
    line: lines?.[row] ?? 0,
    cells: table.names.map((name) => table.column(name)!.text(row)),
  }));
}

async function all(tables: AsyncIterable<Table>): Promise<Table[]> {
  const found: Table[] = [];
  for await (const table of tables) found.push(table);
  return found;
}

function tablesOf(content: string, blockBytes: number): Promise<Table[]> {
  return all(readBatches(memorySource("t.csv", content), "auto", blockBytes));
}

const cell = fc.string({ unit: fc.constantFrom(...'ab,"\n é'.split("")), maxLength: 6 });

describe("a file read block by block", () => {
  it("holds the rows and the lines of the file read at once", async () => {
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 12, max: 60 }), fc.boolean(), async (table, size, ends) => {
        const quoted = table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
        const content = `first,second\n${quoted.join("\n")}${ends ? "\n" : ""}`;
        const whole = await readPredictions(memorySource("t.csv", content));
        const blocks = await tablesOf(content, size);
        expect(blocks.flatMap(rowsOf)).toEqual(rowsOf(whole));
      }),
      { numRuns: 200 },
    );
  });

  it("is several tables when it is larger than a block", async () => {
    const content = `id,label\n${Array.from({ length: 100 }, (_row, k) => `r${k},1`).join("\n")}\n`;
    expect((await tablesOf(content, 64)).length).toBeGreaterThan(8);
    expect(await tablesOf(content, 1 << 20)).toHaveLength(1);
  });

  it("names the line of the file, not of the block", async () => {
    const content = `id,label\n${Array.from({ length: 99 }, (_row, k) => `r${k},1`).join("\n")}\nlast,1,2\nx,1\n`;
    const error = await userErrorOf(() => tablesOf(content, 64));
    expect(error.detail.message).toBe("t.csv: line 101 has 3 cells where the header has 2");
  });

  const folder = path.join(import.meta.dirname, "fixtures");
  const fixtures = readdirSync(folder).filter((name) => name.endsWith(".parquet"));
  it.each(fixtures)("is a table a row group: %s", async (name) => {
    const source = makeLocalFile(name, folder);
    const [whole, groups] = [await readPredictions(source).catch(() => null), readBatches(source, "auto")];
    if (whole === null) return expect(all(groups)).rejects.toThrow();
    const usable = whole.names.filter((column) => isUsable(whole, column));
    const read = (table: Table) =>
      Array.from({ length: table.rows }, (_row, row) =>
        usable.map((column) => table.column(column)!.text(row)),
      );
    expect((await all(groups)).flatMap(read)).toEqual(read(whole));
  });
});

function isUsable(table: Table, name: string): boolean {
  try {
    return table.column(name) !== undefined;
  } catch {
    return false;
  }
}
