import { describe, expect, it } from "vitest";
import { judgeEvidence } from "../../../src/core/deploy/evidence.ts";
import { assemble, validParts } from "./support/evidence-case.ts";
import { forgeries } from "./support/forgeries.ts";
import { dice } from "./support/model.ts";

const refusals = 10_400;
const acceptances = 1_500;

describe("evidence", () => {
  it("is accepted when everything is right, however the rest varies", () => {
    const roll = dice(2026);
    const refused: unknown[] = [];
    for (let turn = 0; turn < acceptances; turn++) {
      const { setting, set } = assemble(validParts(roll));
      const verdict = judgeEvidence(setting, set);
      if (!verdict.accepted) refused.push({ turn, problems: verdict.problems });
    }
    console.log(`valid sets of evidence: ${acceptances - refused.length} of ${acceptances} accepted`);
    expect(refused).toEqual([]);
  }, 400_000);

  it("is refused with the right line when anything was forged or is stale", () => {
    const roll = dice(1);
    const wrong: unknown[] = [];
    let refused = 0;
    for (let turn = 0; turn < refusals; turn++) {
      const parts = validParts(roll);
      const forgery = forgeries[turn % forgeries.length]!;
      forgery.apply(parts, roll);
      const { setting, set } = assemble(parts);
      const verdict = judgeEvidence(setting, set);
      if (verdict.accepted) wrong.push({ turn, forgery: forgery.name });
      else {
        refused += 1;
        const codes = verdict.problems.map(({ code }) => code);
        if (!forgery.expected.some((code) => codes.includes(code)))
          wrong.push({ turn, forgery: forgery.name, codes });
      }
    }
    console.log(
      `forged or stale sets of evidence: ${refused} of ${refusals} refused, ${forgeries.length} kinds`,
    );
    expect(wrong).toEqual([]);
  }, 400_000);

  it("names one thing when one thing is wrong, and each of two when two are", () => {
    const roll = dice(3);
    const byName = (name: string) => forgeries.find((one) => one.name === name)!;
    const parts = validParts(roll);
    byName("stale record in a fresh artifact").apply(parts, roll);
    byName("unprotected branch").apply(parts, roll);
    const { setting, set } = assemble(parts);
    const verdict = judgeEvidence(setting, set);
    expect(verdict.accepted ? [] : verdict.problems.map(({ code }) => code)).toEqual([
      "unprotected-branch",
      "stale",
    ]);
  });

  it.each(forgeries.map((forgery) => [forgery.name, forgery] as const))(
    "says of %s one sentence",
    (_name, forgery) => {
      const roll = dice(11);
      const parts = validParts(roll);
      forgery.apply(parts, roll);
      const { setting, set } = assemble(parts);
      const verdict = judgeEvidence(setting, set);
      const lines = verdict.accepted ? [] : verdict.problems;
      expect(lines.length).toBeGreaterThan(0);
      for (const { text } of lines) {
        expect(text).not.toMatch(/ undefined |\[object|NaN/);
        expect(text).not.toContain("\n");
      }
    },
  );
});
