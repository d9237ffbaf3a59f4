import fc from "fast-check";
import { expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { parseNumber } from "../../../src/formats/predictions/number-text.ts";
import { readPredictions } from "../../../src/formats/predictions/read.ts";
import { memorySource } from "../memory-source.ts";

const cell = fc.string({ unit: fc.constantFrom(..."ab1.,;\t\"' \n\r-é猫".split("")), maxLength: 8 });
const grid = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: columns, maxLength: columns }), {
    maxLength: 12,
  }),
);

it("what is written with quotes wherever needed, and here and there besides, is read back", async () => {
  await fc.assert(
    fc.asyncProperty(
      grid,
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      async (rows, mark, end) => {
        const columns = rows[0]?.length ?? 2;
        const names = Array.from({ length: columns }, (_, i) => `c${i}`);
        const written = rows.map((row) =>
          row.map(([text, always]) =>
            always || /[",;\t\n\r]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
          ),
        );
        const content = [names, ...written].map((row) => row.join(mark) + end).join("");
        const table = await readPredictions(memorySource("t.csv", content));
        expect(table.names).toEqual(names);
        const read = Array.from({ length: table.rows }, (_, row) =>
          names.map((name) => table.column(name)!.text(row)),
        );
        expect(read).toEqual(rows.map((row) => row.map(([text]) => text)));
      },
    ),
    { numRuns: 300 },
  );
});

it("JSON lines are read back as JSON.parse reads them", async () => {
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.integer(),
  );
  const row = fc.dictionary(fc.string({ maxLength: 4 }), value, { maxKeys: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 10 }), async (rows) => {
      const content = rows.map((one) => `${JSON.stringify(one)}\n`).join("");
      const table = await readPredictions(memorySource("t.jsonl", content));
      expect(table.rows).toBe(rows.length);
      for (const [index, one] of rows.entries()) {
        for (const [key, written] of Object.entries(one)) {
          const text = table.column(key)!.text(index);
          if (typeof written !== "number") expect(text).toBe(String(written));
          if (typeof written === "number")
            expect(table.column(key)!.numbers().values[index]).toBe(written + 0);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it("a number is read to the last bit, or not at all, as Number reads it", () => {
  const digits = fc.stringMatching(/^[+-]?\d{0,20}\.?\d{0,20}([eE][+-]?\d{1,3})?$/);
  const texts = fc.oneof(digits, fc.double().map(String), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = new TextEncoder().encode(text);
      const read = parseNumber(bytes, 0, bytes.length);
      const isDecimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text);
      const word = /^([+-]?)inf(inity)?$/i.exec(text);
      const expected = isDecimal
        ? Number(text)
        : word === null
          ? Number.NaN
          : word[1] === "-"
            ? -Infinity
            : Infinity;
      expect(read).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

it("random and damaged bytes end in a table or in a UserError, nothing else", async () => {
  const csv = 'id,label,score\n"a ""x""",1,0.5\nb,0,NaN\r\nç,1,1e-3\n';
  const jsonl = '{"id": "a\\u00e9", "label": 1, "p": NaN}\n{"id": "b", "label": 0, "p": 0.5}\n';
  const damaged = fc
    .tuple(
      fc.constantFrom(csv, jsonl),
      fc.array(fc.tuple(fc.nat(90), fc.oneof(fc.constantFrom(10, 13, 34, 44, 92, 123, 125), fc.nat(255))), {
        maxLength: 6,
      }),
      fc.nat(90),
    )
    .map(([text, edits, length]) => {
      const bytes = new TextEncoder().encode(text);
      for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
      return bytes.subarray(0, length);
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
      try {
        const table = await readPredictions(memorySource("t", bytes));
        for (const name of table.names) {
          const column = table.column(name)!;
          column.numbers();
          for (let row = 0; row < table.rows; row++) {
            expect(typeof column.text(row)).toBe("string");
            expect(column.isMissing(row)).toBe(column.text(row) === "");
            expect(table.line(row)).toBeGreaterThan(0);
          }
        }
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 3000 },
  );
});
