import { expect, it } from "vitest";
import { chooseReading } from "../../../src/actions/evaluate/candidate.ts";
import { parseEvaluateInputs } from "../../../src/actions/evaluate/inputs.ts";

it("a column of steps ahead divides the rows, once, beside the slices that are named", () => {
  const slicesOf = (inputs: Record<string, string>) =>
    chooseReading(parseEvaluateInputs(inputs), undefined).divisions.slices;
  expect(slicesOf({ horizon: "steps" })).toEqual([["steps"]]);
  expect(slicesOf({ horizon: "steps", slices: "shop\nsteps" })).toEqual([["shop"], ["steps"]]);
  expect(slicesOf({ slices: "shop" })).toEqual([["shop"]]);
});
