import { expect, test } from "vitest";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { rowsOf, sidesOf } from "../slices/rows.ts";
import { scoredOf } from "../table/csv.ts";

const rows = [...rowsOf("DE", 100, 0.8, 0.8), ...rowsOf("FR", 100, 0.8, 0.6)];
const divided = { slices: [], fairness: ["country"] };

test("the columns asked for are measured, and none without asking", async () => {
  const sides = await sidesOf(rows);
  expect(measure(sides, null, undefined, divided).fairness.map(({ column }) => column)).toEqual(["country"]);
  expect(measure(sides, null, undefined).fairness).toEqual([]);
});

test("without a baseline the candidate's gap has its interval and no change", async () => {
  const { candidate } = await sidesOf(rows);
  const [fairness] = measure({ candidate, baseline: null }, null, undefined, divided).fairness;
  expect(fairness!.gaps[1]).toMatchObject({ baseline: null, delta: null, interval: null, se: null });
  expect(fairness!.gaps[1]!.candidateInterval!.high).toBeGreaterThan(fairness!.gaps[1]!.candidate!);
});

test("a column of more than two hundred values is refused with its name", async () => {
  const many = Array.from({ length: 201 }, (_group, k) => rowsOf(`c${k}`, 1, 1, 1)).flat();
  const sides = await sidesOf([...many, ...rows]);
  expect(() => measure(sides, null, undefined, divided)).toThrow(
    '`fairness` names the column "country", which holds 203 different values',
  );
});

test("of another task there are no gaps, and the reader is told", async () => {
  const file = "id,label,prediction,country\na,1.5,1.6,DE\nb,2.5,2.4,FR\nc,7.25,7,FR\n";
  const candidate = {
    scored: await scoredOf(file, { task: "regression", slices: ["country"] }),
    scalars: null,
  };
  const { fairness, notes } = measure({ candidate, baseline: null }, null, undefined, divided);
  expect(fairness).toEqual([]);
  expect(notes).toEqual(["fairness gaps are those of a binary task, and this one is regression"]);
});
