import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { judgeFlips, renderVerdictPictures } from "../../scripts/docs/verdict-pictures.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/verdict.md"), "utf8");

describe("the pictures of verdicts", () => {
  it("have the verdicts that their words on the page say", () => {
    const pictures = [...renderVerdictPictures()].map(([file, svg]) => [
      file.replace("docs/", ""),
      [...svg.matchAll(/font-weight="600">\S ([a-z ]+)</g)].map((match) => match[1]),
    ]);
    expect(pictures).toEqual([
      [
        "pictures/verdicts.svg",
        ["improved", "equivalent", "not worse", "inconclusive", "regressed", "regressed"],
      ],
      ["pictures/rows.svg", ["inconclusive", "inconclusive", "equivalent", "equivalent"]],
    ]);
    for (const [file, verdicts] of pictures) {
      const words = new RegExp(`!\\[([^\\]]+)\\]\\(${file}\\)`).exec(page)?.[1] ?? "";
      let at = 0;
      for (const verdict of file === "pictures/rows.svg" ? ["inconclusive", "equivalent"] : verdicts!) {
        at = words.indexOf(verdict!, at);
        expect(at, `${verdict} in: ${words}`).toBeGreaterThan(-1);
      }
    }
  });

  it("compare models that differ in exactly the rows that they name", () => {
    const { delta, n, interval } = judgeFlips({ rows: 2000, mended: 120, broken: 60 });
    expect(delta).toBeCloseTo(0.03, 12);
    expect(n).toBe(2000);
    // Wald's interval of paired proportions, by hand: 0.03 ± 1.645 √(180 − 60²/2000) / 2000.
    const half = (1.6449 * Math.sqrt(180 - 60 ** 2 / 2000)) / 2000;
    expect(interval?.low).toBeCloseTo(0.03 - half, 3);
    expect(interval?.high).toBeCloseTo(0.03 + half, 3);
  });
});
