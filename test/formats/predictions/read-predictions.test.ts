import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/core/table/table.ts";
import { readPredictions } from "../../../src/formats/predictions/read.ts";
import { memorySource } from "../memory-source.ts";

const read = (content: string, format?: "auto" | "csv" | "tsv" | "jsonl") =>
  readPredictions(memorySource("preds", content), format);

function cells(table: Table): string[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.names.map((name) => table.column(name)!.text(row)),
  );
}

describe("a delimited file", () => {
  it.each([
    ["commas", "id,label\na,1\nb,0\n"],
    ["semicolons", "id;label\na;1\nb;0\n"],
    ["tabs", "id\tlabel\na\t1\nb\t0\n"],
    ["no line feed at the end", "id,label\na,1\nb,0"],
    ["Windows line ends", "id,label\r\na,1\r\nb,0\r\n"],
    ["a byte order mark", "\ufeffid,label\na,1\nb,0\n"],
    ["blank lines before, between and after", "\n  \nid,label\n\na,1\n  \nb,0\n\n\n"],
    ["blanks around cells", " id , label\n  a ,1  \nb,  0\n"],
    ["quotes", '"id","label"\n"a","1"\n"b",0\n'],
    ["blanks around quotes", 'id,label\n "a" , "1"\n"b",0 \r\n'],
  ])("is read with %s", async (_name, content) => {
    const table = await read(content);
    expect(table.names).toEqual(["id", "label"]);
    expect(cells(table)).toEqual([
      ["a", "1"],
      ["b", "0"],
    ]);
    expect(table.column("label")!.numbers()).toEqual({ values: Float64Array.of(1, 0), bad: -1 });
  });

  it("keeps delimiters, doubled quotes, line feeds and padding inside quotes", async () => {
    const table = await read('id,note\n"a,b","say ""hi""\nthere "\n"",""""\n');
    expect(cells(table)).toEqual([
      ["a,b", 'say "hi"\nthere '],
      ["", '"'],
    ]);
    expect(table.line(1)).toBe(4);
  });

  it("tells the line of a row, blank lines counted", async () => {
    const table = await read("id,label\n\na,1\n\n\nb,0\n");
    expect([table.line(0), table.line(1)]).toEqual([3, 6]);
  });

  it("keeps ids beyond 2^53 whole", async () => {
    const table = await read("id,label\n9007199254740993,1\n");
    expect(table.column("id")!.text(0)).toBe("9007199254740993");
  });

  it("reads text beyond ASCII", async () => {
    const table = await read("id,label\nzürich,猫\n");
    expect(cells(table)).toEqual([["zürich", "猫"]]);
  });

  it("knows a missing cell from a blank one and from nan", async () => {
    const column = (await read('id,p\na,\nb,""\nc,  \nd,nan\n')).column("p")!;
    expect([0, 1, 2, 3].map((row) => column.isMissing(row))).toEqual([true, true, true, false]);
    expect(column.numbers()).toEqual({
      values: Float64Array.of(Number.NaN, Number.NaN, Number.NaN, Number.NaN),
      bad: -1,
    });
  });

  it("names the first cell that is not a number", async () => {
    expect((await read("id,p\na,1\nb,x\nc,y\n")).column("p")!.numbers().bad).toBe(1);
  });

  it("has no rows and no names when the file is empty, no rows under a lone header", async () => {
    for (const content of ["", "\ufeff", "\n \n"]) {
      expect(await read(content)).toMatchObject({ rows: 0, names: [] });
    }
    expect(await read("id,label\n")).toMatchObject({ rows: 0, names: ["id", "label"] });
  });

  it("takes the format that is asked for over what the header suggests", async () => {
    expect((await read("a,b\tc,d\n1,2\t3,4\n", "tsv")).names).toEqual(["a,b", "c,d"]);
    expect((await read("a\tb\tc,d\n1\t2\t3,4\n", "csv")).names).toEqual(["a\tb\tc", "d"]);
  });
});

describe("a file of JSON lines", () => {
  it("is recognised by content, with keys in any order, left out or null", async () => {
    const table = await read('{"id": "a", "p": 0.5}\r\n\n{"p": null, "id": "b"}\n{"id": "c", "extra": true}');
    expect(table.names).toEqual(["id", "p", "extra"]);
    expect(cells(table)).toEqual([
      ["a", "0.5", ""],
      ["b", "", ""],
      ["c", "", "true"],
    ]);
    expect(table.column("p")!.isMissing(1)).toBe(true);
    expect(table.line(1)).toBe(3);
  });

  it("keeps the spelling of numbers and decodes escapes", async () => {
    const table = await read(
      '{"id": 9007199254740993, "n\\u0061me": "a\\n\\"b\\" \\u00e9", "p": -1.50e-3}\n',
    );
    expect(table.names).toEqual(["id", "name", "p"]);
    expect(cells(table)).toEqual([["9007199254740993", 'a\n"b" é', "-1.50e-3"]]);
    expect(table.column("p")!.numbers()).toEqual({ values: Float64Array.of(-0.0015), bad: -1 });
  });

  it("takes the bare NaN and Infinity that Python writes, and numbers as text", async () => {
    const table = await read('{"p": NaN}\n{"p": Infinity}\n{"p": -Infinity}\n{"p": "0.25"}\n');
    const { values, bad } = table.column("p")!.numbers();
    expect([...values]).toEqual([Number.NaN, Infinity, -Infinity, 0.25]);
    expect(bad).toBe(-1);
  });

  it("has a row for an empty object and treats __proto__ as a name like any other", async () => {
    expect((await read("{}\n{}\n")).rows).toBe(2);
    expect((await read('{"__proto__": 1}\n')).column("__proto__")!.text(0)).toBe("1");
  });
});
