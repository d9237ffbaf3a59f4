import { describe, expect, test } from "vitest";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { type StoredPredictions, storedPredictionsSchema } from "../../../src/core/record/predictions.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { mostStoredValues } from "../../../src/core/table/stored-slices.ts";
import { storedText } from "../../../src/core/table/stored-text.ts";
import { scoredOf } from "../table/csv.ts";
import { rowsOf, sidesOf } from "./rows.ts";

const rows = [...rowsOf("DE", 120, 0.8, 0.8), ...rowsOf("FR", 90, 0.9, 0.6), ...rowsOf("", 60, 0.8, 0.7)];
const byCountry = { slices: [["country"]], fairness: [] };

/** The baseline as another run left it, and a candidate whose file may have lost the column. */
async function sides(keep: "hashed" | "full", column: "country" | "land", order = rows) {
  const { candidate: base } = await sidesOf(rows.map((row) => ({ ...row, candidate: row.base })));
  const text = Buffer.concat([...storedText(base.scored, keep)]).toString("utf8");
  const stored = storedPredictionsSchema.parse(JSON.parse(text));
  expect(stored).toEqual(packPredictions(base.scored, keep));
  const lines = order.map(
    (row) =>
      `r${rows.indexOf(row)},${row.label},${row.candidate},${row.country === "FR" ? "XX" : row.country}`,
  );
  const file = `id,label,prediction,${column}\n${lines.join("\n")}\n`;
  const candidate = await scoredOf(file, { task: "binary", slices: ["country"] });
  return { stored, candidate: { scored: candidate, scalars: null } };
}

const baselineOf = (stored: StoredPredictions) => ({ scored: unpackPredictions(stored), scalars: null });
const valuesOf = ({ slices }: ReturnType<typeof measure>) =>
  slices.map(({ slice, metrics }) => [slice.country, metrics[0]!.n, metrics[0]!.baseline]);

describe("slice columns that only the baseline has", () => {
  test.each(["hashed", "full"] as const)("divide the rows of both, kept %s, in any order", async (keep) => {
    const { stored, candidate } = await sides(keep, "land", rows.toReversed());
    const found = measure(
      { candidate, baseline: baselineOf(stored) },
      null,
      { gate: { accuracy: {} } },
      byCountry,
    );
    expect(valuesOf(found)).toEqual([
      ["DE", 120, 0.8],
      ["FR", 90, 80 / 90],
      ["", 60, 47 / 60],
    ]);
    expect(found.notes).toContain(
      'preds.csv has no column "country": its rows are divided by the baseline\'s',
    );
  });

  test("give way to the candidate's own", async () => {
    const { stored, candidate } = await sides("hashed", "country");
    const found = measure(
      { candidate, baseline: baselineOf(stored) },
      null,
      { gate: { accuracy: {} } },
      byCountry,
    );
    expect(valuesOf(found).map(([country]) => country)).toEqual(["DE", "XX", ""]);
    expect(found.notes).toEqual([]);
  });

  test("of an older release are none: the column is missing, and said so", async () => {
    const { stored, candidate } = await sides("hashed", "land");
    const { slices: _values, columns, ...rest } = stored;
    const { slices: _codes, ...older } = columns;
    const baseline = baselineOf(storedPredictionsSchema.parse({ ...rest, columns: older }));
    expect(() => measure({ candidate, baseline }, null, undefined, byCountry)).toThrow(
      'preds.csv has no column "country" to divide the rows by',
    );
  });
});

describe("what is stored of divisions", () => {
  const file = (n: number) =>
    `id,label,prediction,country,age\n${Array.from({ length: n }, (_row, k) => `r${k},${k % 2},1,c${k},a${k % 3}`).join("\n")}\n`;
  const asked = { task: "binary", slices: ["country"], fairness: ["age"] } as const;

  test("slices in clear, groups of fairness never", async () => {
    const packed = packPredictions(await scoredOf(file(6), asked), "hashed");
    expect(packed.slices).toEqual([{ column: "country", values: ["c0", "c1", "c2", "c3", "c4", "c5"] }]);
    expect(JSON.stringify(packed)).not.toMatch(/age|a0/);
  });

  test("no column of so many values that it may be an id", async () => {
    const packed = packPredictions(await scoredOf(file(mostStoredValues + 1), asked), "hashed");
    expect(packed.slices).toBeUndefined();
    expect(packed.columns.slices).toBeUndefined();
  });

  test.each([
    [{ codes: [0, 1] }, "2 slice codes for 3 rows of 1 columns"],
    [{ codes: [0, 1, 3] }, "country holds the slice code 3, which has no value"],
  ])("codes that do not fit are refused: %j", async ({ codes }, fault) => {
    const packed = packPredictions(await scoredOf(file(3), asked), "hashed");
    const columns = { ...packed.columns, slices: codes };
    expect(() => unpackPredictions({ ...packed, columns })).toThrow(`the stored baseline: ${fault}`);
  });
});
