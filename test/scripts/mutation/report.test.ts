import { expect, test } from "vitest";
import { listSurvivors, type MutationReport, tallyMutants } from "../../../scripts/mutation/report.ts";

const mutant = (status: string, line = 1, replacement = "a >= b") => ({
  status,
  mutatorName: "EqualityOperator",
  replacement,
  location: { start: { line, column: 5 }, end: { line, column: 10 } },
});
const report: MutationReport = {
  files: {
    "src/core/stats/one.ts": {
      source: "const first = a > b;\n  return {\n};\n",
      mutants: [mutant("Killed"), mutant("Timeout"), mutant("Survived"), mutant("CompileError")],
    },
    "src/core/stats/two.ts": { source: "if (a) b();\n", mutants: [mutant("NoCoverage", 1, "{\n  c\n}")] },
  },
};

test("a mutant whose test did not end is killed, one that no test reached survived, one that cannot run does not count", () => {
  expect(tallyMutants(report)).toBe("2 of 4 mutants killed (50.0 %), 1 of them by a test that did not end");
});

test("survivors are told by place, line and what stood there instead", () => {
  expect(listSurvivors(report).split("\n")).toEqual([
    "src/core/stats/one.ts:1:5 EqualityOperator: const first = a > b; → a >= b",
    "src/core/stats/two.ts:1:5 EqualityOperator: if (a) b(); → { c }",
  ]);
});
