import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { letterMark, renderLetter } from "../../../src/core/weekly/letter.ts";
import { mentionsOf } from "../../../src/core/weekly/mentions.ts";
import { nodes, parse, revived, tokens } from "../report/markdown-tree.ts";
import { makeCourse, makeLedger, makeMaterial } from "../site/material.ts";

const material = makeMaterial();
const now = Date.parse("2026-04-30T12:00:00Z");
const nobody = new Map<string, string[]>();

describe("the weekly letter", () => {
  it("is kept", async () => {
    const mentions = new Map([["fraud", ["@acme/ml-leads"]]]);
    await expect(renderLetter({ material, now, mentions }).body).toMatchFileSnapshot("__outputs__/letter.md");
  });

  it("says in one line what a quiet week was", () => {
    const letter = renderLetter({
      material: { ...material, alarms: [] },
      now: now + 60 * 86_400_000,
      mentions: nobody,
    });
    expect(letter.body).toContain(
      "**No model regressed, 0 results, 0 deployments** in the week to 2026-06-29.",
    );
    expect(letter.body).not.toContain("What went wrong");
    expect(letter.body.endsWith(letterMark)).toBe(true);
  });

  it("tells of the week and nothing before it or after it", () => {
    const days = [...renderLetter({ material, now, mentions: nobody }).body.matchAll(/^- \S+ (\S+),/gm)].map(
      ([, day]) => day!,
    );
    expect(days.length).toBeGreaterThan(3);
    expect(days.every((day) => day >= "2026-04-23" && day <= "2026-04-30")).toBe(true);
  });

  it("pings whom the configuration names, once, and only when a model of theirs regressed", () => {
    const mentions = new Map([
      ["fraud", ["@ann", "@acme/ml"]],
      ["digits", ["@someone-else"]],
    ]);
    const { body, regressed } = renderLetter({ material, now, mentions });
    expect(regressed).toEqual(["fraud"]);
    expect(body.match(/For @ann, @acme\/ml/g)).toHaveLength(1);
    expect(body).not.toContain("@someone-else");
    const quiet = renderLetter({ material, now: now + 60 * 86_400_000, mentions });
    expect(quiet.body).not.toMatch(/@ann|@acme/);
  });

  it("pings nobody and brings nothing to life, whatever names in the refs hold", () => {
    const written = fc.array(fc.constantFrom(...tokens, letterMark), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(written, (parts) => {
        const name = parts.join(" ");
        const entries = makeCourse({ results: 80, name });
        const ledger = makeLedger(entries, 6, { reason: name, environment: name, actor: name });
        const alarms = [
          { ...material.alarms[0]!, from: "2026-04-28T00:00:00.000Z", text: name, environment: name },
        ];
        const { body, title } = renderLetter({
          material: { repository: name, entries, ledger, alarms, notes: [name] },
          ...{ now, mentions: nobody },
        });
        expect(title).toBe("Models: the week to 2026-04-30");
        const alive = nodes(parse(body))
          .filter(({ type }) => type === "text")
          .filter(({ value }) =>
            revived.some((pattern) => pattern.test((value ?? "").replace(/\d{4}-\d\d-\d\d/g, ""))),
          );
        expect(alive).toEqual([]);
        expect(nodes(parse(body)).filter(({ type }) => type === "link" || type === "image")).toEqual([]);
        expect(body.split("\n").filter((line) => line.includes("<!--") && !line.includes("`"))).toEqual([
          letterMark,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("whom the letter pings", () => {
  const config = (mention: string) =>
    parseConfig(
      `report: {letter: {mention: ${mention}}}\nmodels: {fraud: {path: models/fraud/}, digits: {}}\n`,
      "evenhand.yml",
    );
  const owners = "* @everyone-else\n/models/ @acme/ml ann@example.com @ann\n/models/other @eve\n";

  it("is nobody without a configuration that says so", () => {
    expect(mentionsOf(null, owners, ["fraud"]).size).toBe(0);
    expect(mentionsOf(parseConfig("{}", "evenhand.yml"), owners, ["fraud"]).size).toBe(0);
  });

  it("is the owners of the model's path, by CODEOWNERS of the same commit", () => {
    const mentions = mentionsOf(config("code-owners"), owners, ["fraud", "digits"]);
    expect(mentions.get("fraud")).toEqual(["@acme/ml", "@ann"]);
    expect(mentions.get("digits")).toEqual([]);
    expect(mentionsOf(config("code-owners"), null, ["fraud"]).get("fraud")).toEqual([]);
  });

  it("is a list of accounts and teams, and nothing else passes for one", () => {
    expect(mentionsOf(config('["@ann", "@acme/ml"]'), null, ["fraud"]).get("fraud")).toEqual([
      "@ann",
      "@acme/ml",
    ]);
    for (const wrong of ["ann", "@ann and @eve", "@a/b/c", "@", "@-x", "@ann\\n@eve"])
      expect(() => config(JSON.stringify([wrong])), wrong).toThrow();
  });
});
