import { describe, expect, it } from "vitest";
import {
  checkStages,
  commandOfStages,
  inputsOfStages,
  rowsOfDvc,
  type Stage,
} from "../../../src/core/train/stages.ts";
import { UserError } from "../../../src/errors.ts";

const stage = (name: string, inputs: string[], outputs: string[]): Stage => ({
  name,
  command: `make ${name}`,
  inputs,
  outputs,
});
const prepare = stage("prepare", ["raw/**", "prepare.py"], ["work/"]);
const fit = stage("fit", ["./work/x.csv", "fit.py"], ["out/model.bin"]);

function refusal(stages: Stage[], path = "out/model.bin"): string | null {
  try {
    checkStages(stages, [{ name: "model", path }]);
    return null;
  } catch (error) {
    return error instanceof UserError ? error.message : "another error";
  }
}

describe("stages", () => {
  it("read together what none of them writes", () => {
    expect(inputsOfStages([prepare, fit])).toEqual(["raw/**", "prepare.py", "fit.py"]);
    expect(commandOfStages([prepare, fit])).toBe("# prepare\nmake prepare\n# fit\nmake fit");
  });

  it.each([
    [[prepare, fit], "out/model.bin", null],
    [[prepare, fit], "work/deep/file", null],
    [[fit, prepare], "out/model.bin", "the stage fit reads what the later stage prepare writes"],
    [[prepare, prepare], "work", "two stages are called prepare"],
    [[stage("loop", ["a"], ["a"])], "a", "the stage loop reads what itself writes"],
    [[prepare, fit], "workshop", "the output model is workshop, which no stage writes"],
  ])("%j with the output %s: %s", (stages, path, problem) => {
    expect(refusal(stages, path)).toBe(problem);
  });
});

describe("dvc.lock before and after", () => {
  const entry = (md5: string) => ({ cmd: "x", deps: [{ path: "a", md5 }], outs: [] });

  it("tells the stages that were run by their entries", () => {
    const before = { schema: "2.0", stages: { a: entry("1"), b: entry("1") } };
    const after = { schema: "2.0", stages: { a: entry("1"), b: entry("2"), c: entry("1") } };
    expect(rowsOfDvc(before, after).map(({ name, result }) => `${name} ${result}`)).toEqual([
      "a unchanged",
      "b ran",
      "c ran",
    ]);
  });

  it.each([[null], [{}], [[]], ["text"], [{ stages: null }], [{ stages: 3 }]])(
    "has no stages when it is %j",
    (lock) => {
      expect(rowsOfDvc(lock, lock)).toEqual([]);
    },
  );
});
