import { describe, expect, it } from "vitest";
import { judgeEvidence } from "../../../src/core/deploy/evidence.ts";
import { assemble, validParts } from "./support/evidence-case.ts";
import { forgeries } from "./support/forgeries.ts";
import { dice } from "./support/model.ts";
import {
  tryForgedApprovals,
  tryForgedEvidence,
  tryValidApprovals,
  tryValidEvidence,
} from "./support/try-evidence.ts";

// The full counts: test/figures/evidence.ts.
describe("evidence", () => {
  it("is accepted when everything is right, however the rest varies", () => {
    expect(tryValidEvidence(200, 2026).wrong).toEqual([]);
  }, 60_000);

  it("is refused with the right line when anything was forged or is stale", () => {
    expect(tryForgedEvidence(1_000, 1).wrong).toEqual([]);
  }, 120_000);

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

describe("an approval", () => {
  it("counts when everything is right, however the rest varies", () => {
    expect(tryValidApprovals(500, 4).wrong).toEqual([]);
  });

  it("is refused with the right line when anything was forged, is stale, or is used again", () => {
    expect(tryForgedApprovals(1_000, 5).wrong).toEqual([]);
  });
});
