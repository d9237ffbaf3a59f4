import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { makeStepState } from "../../src/host/step-state.ts";

const fileOf = () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "evenhand-state-")), "state");
  writeFileSync(file, "");
  return file;
};
/** As the runner reads the file: of several values the last. */
const lastOf = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n").at(-1)?.split("=")[1] ?? "";

it("the main step writes each job down before it begins, and crosses out what has ended", async () => {
  const file = fileOf();
  const state = makeStepState({ GITHUB_STATE: file });
  expect(state.left).toBeNull();
  await state.begin("a");
  await state.begin("b");
  expect(lastOf(file)).toBe("a,b");
  await state.end("a");
  expect(lastOf(file)).toBe("b");
  await state.end("b");
  expect(lastOf(file)).toBe("");
});

it("the post step knows itself by what was left, also when that is nothing [threat 52]", () => {
  expect(makeStepState({ STATE_evenhand_jobs: "a,b" }).left).toEqual(["a", "b"]);
  expect(makeStepState({ STATE_evenhand_jobs: "" }).left).toEqual([]);
});

it("a terminal has no file to write to", async () => {
  await expect(makeStepState({}).begin("a")).resolves.toBeUndefined();
});
