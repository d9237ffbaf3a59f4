import { expect, it } from "vitest";
import { chooseReading } from "../../../src/actions/evaluate/candidate.ts";
import { parseEvaluateInputs } from "../../../src/actions/evaluate/inputs.ts";
import { modelIn } from "../../../src/core/config/choose-model.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { userErrorOf } from "../../formats/user-error.ts";

function read(evaluate: string, inputs: Record<string, string> = {}) {
  const text = `models:\n  m:\n    data: {sensitive: [income]}\n    evaluate: {${evaluate}}\n`;
  return chooseReading(parseEvaluateInputs(inputs), modelIn(parseConfig(text, "evenhand.yml"), "m"));
}

it.each([
  ["a slice", "slices: [income]"],
  ["one of a pair", "slices: [[country, income]]"],
  ["a column of groups", "fairness: [income]"],
  ["a column to look by", "discover: {columns: [income]}"],
])("a sensitive column cannot be %s", async (_what, evaluate) => {
  const { detail } = await userErrorOf(async () => read(evaluate));
  expect(detail.message).toContain("`data.sensitive` keeps out of records and reports");
  expect(detail.message).toContain("income");
});

it("an input that names one is refused too, and other columns divide as before", async () => {
  await expect(userErrorOf(async () => read("", { slices: "income" }))).resolves.toBeDefined();
  expect(read("slices: [country]").slices).toEqual(["country"]);
});

it("slices that nobody named are not looked for by it", () => {
  expect(read("discover: true").discover?.withheld).toEqual(["income"]);
});
