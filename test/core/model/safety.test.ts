import { expect, it } from "vitest";
import { modelFormats } from "../../../src/core/model/format.ts";
import { judgeSafety } from "../../../src/core/model/safety.ts";

it("calls formats of plain numbers safe, and every other one unsafe", () => {
  const safe = modelFormats.filter((format) => judgeSafety(format, "").safe);
  expect(safe).toEqual(["safetensors", "gguf", "xgboost-json", "xgboost-ubj", "lightgbm", "catboost"]);
});

it.each([
  ["keras-hdf5", "weights only", true],
  ["keras-hdf5", "weights only, by its name", true],
  ["keras-hdf5", "may hold code in Lambda layers, which loading would run", false],
  ["a format of a later release", "weights only", false],
  ["", "", false],
])("%s (%s): %s", (format, note, safe) => {
  expect(judgeSafety(format, note).safe).toBe(safe);
});
