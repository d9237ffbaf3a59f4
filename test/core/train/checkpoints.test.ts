import { expect, it } from "vitest";
import {
  judgeCheckpoints,
  parseCheckpoints,
  renderCheckpoints,
} from "../../../src/core/train/checkpoints.ts";

const marker = (key: string) => ({ key, run: 7, attempt: 1, files: [] });

it.each([
  ["its own files", marker("a"), 2, "resume"],
  ["the files of another training", marker("b"), 2, "clear"],
  ["files of a training that has finished", marker("finished"), 2, "clear"],
  ["files without a marker", null, 2, "leave"],
  ["a marker and nothing else", marker("a"), 0, "empty"],
  ["nothing", null, 0, "empty"],
])("with %s in the folder", (_, found, files, answer) => {
  expect(judgeCheckpoints(found, files, "a")).toBe(answer);
});

it("reads what it wrote, and takes nothing else for it", () => {
  expect(parseCheckpoints(renderCheckpoints(marker("a")))).toEqual(marker("a"));
  for (const text of [
    null,
    "",
    "{",
    "[]",
    '{"key": 1}',
    '{"key":"a","run":1,"attempt":1,"files":[],"more":1}',
  ]) {
    expect(parseCheckpoints(text)).toBeNull();
  }
});
