import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeColumn, encodeTexts } from "../../../src/core/table/codes.ts";
import type { PredictionFormat } from "../../../src/core/table/rows-reading.ts";
import type { Table } from "../../../src/core/table/table.ts";
import { integerColumn } from "../../../src/formats/predictions/array-column.ts";
import { readPredictions } from "../../../src/formats/predictions/read.ts";
import { memorySource } from "../memory-source.ts";
import { sentenceOf, userErrorOf } from "../user-error.ts";

const fixtures = path.join(import.meta.dirname, "fixtures");
const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(fixtures, file)));
const readFixture = (file: string, format?: PredictionFormat) =>
  readPredictions(memorySource(file, bytesOf(file)), format);

const textsOf = (table: Table, name: string) =>
  Array.from({ length: table.rows }, (_, row) => table.column(name)!.text(row));
const numbersOf = (table: Table, name: string) => Array.from(table.column(name)!.numbers().values);

const same = [
  "pandas.parquet",
  "codec-none.parquet",
  "codec-snappy.parquet",
  "codec-gzip.parquet",
  "codec-brotli.parquet",
  "codec-zstd.parquet",
  "codec-lz4.parquet",
  "delta-v2.parquet",
  "pandas.feather",
  "codec-zstd.feather",
  "stream.arrow",
];

describe("a binary table says what the CSV of the same frame says", () => {
  it.each(same)("%s", async (file) => {
    const [csv, table] = [await readFixture("plain.csv"), await readFixture(file)];
    expect(table.rows).toBe(200);
    expect(table.names).toEqual(csv.names);
    for (const name of ["id", "label", "prediction", "segment"]) {
      expect(textsOf(table, name)).toEqual(textsOf(csv, name));
    }
    for (const name of ["label", "prediction", "score"]) {
      expect(table.column(name)!.numbers()).toEqual(csv.column(name)!.numbers());
    }
    expect(table.column("segment")!.numbers().bad).toBe(0);
    expect(table.column("id")!.text(0)).toBe("9007199254740993");
  });

  it.each([...same, "kinds.parquet"])("%s gives texts as codes in order of appearance", async (file) => {
    const table = await readFixture(file);
    const column = table.column(file === "kinds.parquet" ? "word" : "segment")!;
    const all = Int32Array.from({ length: table.rows }, (_, row) => row);
    for (const rows of [all, all.subarray(1), all.filter((row) => row % 3 === 1)]) {
      expect(encodeColumn(column, rows)).toEqual(encodeTexts(rows.length, (i) => column.text(rows[i]!)));
    }
  });

  it("records.npy, a structured array without the categories", async () => {
    const [csv, table] = [await readFixture("plain.csv"), await readFixture("records.npy")];
    expect(table.names).toEqual(["id", "label", "prediction", "score"]);
    for (const name of ["id", "label", "prediction"])
      expect(textsOf(table, name)).toEqual(textsOf(csv, name));
    expect(numbersOf(table, "score")).toEqual(numbersOf(csv, "score"));
  });

  it.each(["arrays.npz", "arrays-deflated.npz"])("%s, one array a column", async (file) => {
    const [csv, table] = [await readFixture("plain.csv"), await readFixture(file)];
    expect(table.names).toEqual([
      "id",
      "y_true",
      "proba_0",
      "proba_1",
      "segment",
      "raw",
      "flag",
      "half",
      "loss",
      "when",
    ]);
    expect(textsOf(table, "id")).toEqual(textsOf(csv, "id"));
    expect(textsOf(table, "y_true")).toEqual(textsOf(csv, "label"));
    expect(numbersOf(table, "proba_1")).toEqual(numbersOf(csv, "score"));
    expect(textsOf(table, "segment")).toEqual(textsOf(csv, "segment"));
    expect(textsOf(table, "raw")).toEqual(textsOf(csv, "segment"));
    expect(textsOf(table, "flag")).toEqual(textsOf(csv, "label").map((text) => String(text === "1")));
    const scores = numbersOf(csv, "score");
    expect(numbersOf(table, "half").every((half, row) => Math.abs(half - scores[row]!) < 1e-3)).toBe(true);
  });
});

describe("ids of integers", () => {
  it("are written as their texts are", () => {
    const whole = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.nat().map(BigInt));
    fc.assert(
      fc.property(fc.array(whole), (list) => {
        const column = integerColumn("id", BigInt64Array.from(list), null);
        const rows = Int32Array.from(list, (_, row) => row).reverse();
        const ids = column.ids!(rows);
        expect(Array.from(rows, (_, i) => ids.text(i))).toEqual([...list].reverse().map(String));
        expect(Array.from(column.numbers().values)).toEqual(list.map(Number));
        const unsigned = BigUint64Array.from(list, (value) => BigInt.asUintN(64, value));
        const texts = Array.from(unsigned, String);
        expect(texts.map((_, row) => integerColumn("id", unsigned, null).text(row))).toEqual(texts);
      }),
    );
  });
});

describe("a NumPy matrix", () => {
  it("has columns numbered from 0, and float32 is read as the double it is", async () => {
    const [csv, table] = [await readFixture("plain.csv"), await readFixture("matrix.npy")];
    expect(table.names).toEqual(["0", "1"]);
    expect(numbersOf(table, "0")).toEqual(numbersOf(csv, "label"));
    expect(numbersOf(table, "1")).toEqual(numbersOf(csv, "score").map(Math.fround));
  });

  it("may lie column by column", async () => {
    const [csv, table] = [await readFixture("plain.csv"), await readFixture("fortran.npy")];
    expect(numbersOf(table, "0")).toEqual(numbersOf(csv, "label"));
    expect(numbersOf(table, "1")).toEqual(numbersOf(csv, "score"));
  });

  it("may be big-endian", async () => {
    const table = await readFixture("big-endian.npy");
    expect(table.names.map((name) => table.column(name)!.text(0))).toEqual(["7", "1", "0.25"]);
  });
});

const kinds: Readonly<Record<string, readonly string[]>> = {
  id: ["a", "b", "c", "d", "e"],
  label: ["true", "false", "", "true", "false"],
  score: ["0.5", "", "NaN", "0.1", "Infinity"],
  f32: ["0.10000000149011612", "0.5", "", "1.5", "-2"],
  f16: ["0.0999755859375", "0.5", "1.5", "-2", "65504"],
  i8: ["-1", "0", "1", "", "127"],
  u64: ["0", "1", "9007199254740993", "18446744073709551615", ""],
  i64: ["0", "-9223372036854775808", "9007199254740993", "", "9223372036854775807"],
  word: ["web", "", "", "naïve", "web"],
  digits: ["1", "0.5", "nan", "x", ""],
  nothing: ["", "", "", "", ""],
  day: [
    "1970-01-01T00:00:00.000Z",
    "1970-01-02T00:00:00.000Z",
    "",
    "2024-10-04T00:00:00.000Z",
    "1969-12-31T00:00:00.000Z",
  ],
  at: [
    "1970-01-01T00:00:00.000Z",
    "1970-01-01T00:00:01.500Z",
    "",
    "2025-11-24T16:00:00.000Z",
    "1969-12-31T23:59:59.999Z",
  ],
};

describe.each(["kinds.parquet", "kinds.feather"])("the kinds of column in %s", (file) => {
  it.each(Object.keys(kinds))("%s reads as text, with holes missing", async (name) => {
    const table = await readFixture(file);
    expect(textsOf(table, name)).toEqual(kinds[name]);
    expect(kinds[name]!.map((_, row) => table.column(name)!.isMissing(row))).toEqual(
      kinds[name]!.map((text) => text === ""),
    );
  });

  it("a null is NaN and no bad cell; words and booleans are bad ones", async () => {
    const table = await readFixture(file);
    expect(table.column("score")!.numbers()).toEqual({
      values: Float64Array.of(0.5, Number.NaN, Number.NaN, 0.1, Infinity),
      bad: -1,
    });
    expect(table.column("i64")!.numbers().values[3]).toBeNaN();
    expect(table.column("digits")!.numbers().bad).toBe(3);
    expect(table.column("label")!.numbers().bad).toBe(0);
  });

  it.each(["probs", "meta"])("%s is named when it is used, and not before", async (name) => {
    const table = await readFixture(file);
    expect(table.names).toContain(name);
    const error = await userErrorOf(() => table.column(name));
    await expect(`${sentenceOf(error)}\n`).toMatchFileSnapshot(
      `__outputs__/wrong-files/${file.replace(".", "-")}-${name}.txt`,
    );
  });
});

const cut = (file: string, keep: number) => bytesOf(file).subarray(0, keep < 0 ? keep : keep);
const flipped = (file: string, at: number, length: number) => {
  const bytes = bytesOf(file);
  bytes.fill(0xa5, at, at + length);
  return bytes;
};

const wrong: readonly { name: string; bytes: Uint8Array; use?: string; format?: PredictionFormat }[] = [
  { name: "Parquet cut off at its end", bytes: cut("pandas.parquet", 5000) },
  { name: "Parquet of four bytes", bytes: cut("pandas.parquet", 4) },
  { name: "Parquet with a damaged footer", bytes: flipped("pandas.parquet", 6200, 1500) },
  { name: "Parquet with a damaged page", bytes: flipped("codec-zstd.parquet", 4, 700), use: "id" },
  { name: "Arrow file cut off", bytes: cut("pandas.feather", 3000) },
  { name: "Arrow stream cut off between batches", bytes: cut("stream.arrow", -8) },
  { name: "Arrow stream cut off inside a batch", bytes: cut("stream.arrow", 5000) },
  { name: "Feather version 1", bytes: new TextEncoder().encode("FEA1aaaaaaaaaaaaFEA1") },
  { name: "NPY cut off in its data", bytes: cut("records.npy", 5000) },
  { name: "NPY cut off in its header", bytes: cut("records.npy", 60) },
  { name: "NPY of Python objects", bytes: bytesOf("objects.npy") },
  { name: "NPZ cut off", bytes: cut("arrays.npz", 9000) },
  { name: "NPZ with arrays of two lengths", bytes: bytesOf("lengths.npz") },
  { name: "NPZ with Python objects in a column that is used", bytes: bytesOf("objects.npz"), use: "note" },
  { name: "NPZ dates", bytes: bytesOf("arrays.npz"), use: "when" },
  { name: "NPZ single value", bytes: bytesOf("arrays.npz"), use: "loss" },
  { name: "CSV asked for as Parquet", bytes: bytesOf("plain.csv"), format: "parquet" },
  { name: "Parquet asked for as CSV", bytes: bytesOf("pandas.parquet"), format: "csv" },
];

describe("a binary file is refused", () => {
  it.each(wrong)("$name, with one sentence that names the file", async ({ name, bytes, use, format }) => {
    const error = await userErrorOf(async () => {
      const table = await readPredictions(memorySource("out/preds", bytes), format);
      if (use !== undefined) table.column(use);
    });
    expect(error.message).toMatch(/^out\/preds[ :]/);
    expect(error.message).not.toContain("\n");
    expect(error.detail.hint).not.toBe("");
    const file = `__outputs__/wrong-files/${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.txt`;
    await expect(`${sentenceOf(error)}\n`).toMatchFileSnapshot(file);
  });

  it("an archive with objects beside the columns that are used is read", async () => {
    const table = await readFixture("objects.npz");
    expect(textsOf(table, "label")).toEqual(["0", "1"]);
  });
});

describe("a file of arrays has rows, not lines", () => {
  it("counts from 1", async () => {
    const table = await readFixture("records.npy");
    expect([table.counts, table.line(0)]).toEqual(["row", 1]);
  });

  it.each(["feather", "arrow", "auto"] as const)("a Feather file is read with format %s", async (format) => {
    expect((await readFixture("pandas.feather", format)).rows).toBe(200);
  });
});
