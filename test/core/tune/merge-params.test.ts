import { expect, it } from "vitest";
import { mergeParams } from "../../../src/core/tune/merge-params.ts";

it.each([
  ["a name of the file", { lr: 1, depth: 3 }, { lr: 2 }, { lr: 2, depth: 3 }],
  [
    "a nested one by its dots",
    { model: { lr: 1, depth: 3 } },
    { "model.lr": 2 },
    { model: { lr: 2, depth: 3 } },
  ],
  ["a name that itself has dots", { "model.lr": 1 }, { "model.lr": 2 }, { "model.lr": 2 }],
  ["one that the file does not have", { a: 1 }, { "b.c": "x" }, { a: 1, b: { c: "x" } }],
  ["a value where a map is needed", { a: 1 }, { "a.b": true }, { a: { b: true } }],
  ["no file at all", {}, { lr: 0.1 }, { lr: 0.1 }],
  ["a file that is a list", [1], { lr: 0.1 }, { lr: 0.1 }],
])("a trial's values replace %s", (_, document, chosen, merged) => {
  const before = structuredClone(document);
  expect(mergeParams(document, chosen)).toEqual(merged);
  expect(document).toEqual(before);
});
