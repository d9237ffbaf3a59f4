import { describe, expect, it } from "vitest";
import { outcomeOf, outcomeRows } from "../../../src/core/gate/outcome.ts";
import { worstVerdict } from "../../../src/core/gate/words.ts";
import { results, verdicts } from "../../../src/core/record/words.ts";

describe("colour and exit code", () => {
  it.each([
    ["pass", false, "success", 0],
    ["pass", true, "success", 0],
    ["fail", false, "failure", 1],
    ["no-evidence", false, "failure", 4],
    ["no-baseline", false, "neutral", 0],
    ["no-baseline", true, "failure", 4],
  ] as const)("%s with strict %s is %s, exit %i", (result, strict, conclusion, exit) => {
    expect(outcomeOf({ result, strict })).toEqual({ conclusion, exit });
  });

  it("keeps the colour and exits 0 when a later step is to fail", () => {
    expect(outcomeOf({ result: "fail", strict: false }, "never")).toEqual({ conclusion: "failure", exit: 0 });
  });

  it("says of every row when it comes, also of those that are no decision", () => {
    for (const { when } of outcomeRows) expect(when).toMatch(/^[a-z][^\n]{20,}$|^the same in strict mode$/);
    const others = outcomeRows.filter(({ result }) => result === null);
    expect(others.map(({ conclusion, exit }) => [conclusion, exit])).toEqual([
      ["failure", 2],
      ["failure", 3],
    ]);
  });

  it("has exactly one row for every result, strict or not", () => {
    for (const result of results) {
      for (const strict of [true, false]) {
        const matching = outcomeRows.filter(
          (row) => row.result === result && (row.strict === null || row.strict === strict),
        );
        expect(matching, `${result}, strict ${strict}`).toHaveLength(1);
      }
    }
  });
});

describe("the worst verdict", () => {
  it("is the first in the order that every list uses", () => {
    expect(worstVerdict(["improved", "inconclusive", "equivalent"])).toBe("inconclusive");
    expect(worstVerdict(verdicts)).toBe("regressed");
    expect(worstVerdict([])).toBeNull();
  });
});
