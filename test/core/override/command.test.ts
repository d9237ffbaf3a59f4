import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand, parseLabel } from "../../../src/core/override/command.ts";

const override = (metrics: string[], reason: string, sha: string | null = null) => ({
  kind: "override",
  ask: { metrics, sha, reason },
});

describe("a comment is a command", () => {
  it.each([
    ["/evenhand evaluate", { kind: "evaluate" }],
    ["/evenhand evaluate  \r\nthanks", { kind: "evaluate" }],
    [
      "/evenhand override roc_auc because the labels were wrong",
      override(["roc_auc"], "the labels were wrong"),
    ],
    ["/evenhand override roc_auc, f1 accuracy because  so", override(["roc_auc", "f1", "accuracy"], "so")],
    ["/evenhand override f1 f1 because twice", override(["f1"], "twice")],
    ["/evenhand override f1 for 7f3c2a9 because known", override(["f1"], "known", "7f3c2a9")],
    [
      "/evenhand override `roc_auc@country=New York` f1 because rare",
      override(["roc_auc@country = New York", "f1"], "rare"),
    ],
    ["/evenhand override f1 because it fell because of drift", override(["f1"], "it fell because of drift")],
  ])("%j", (body, command) => expect(parseCommand(body)).toEqual(command));

  it.each([
    "/evenhand",
    "/evenhand deploit",
    "/evenhand override f1",
    "/evenhand override because so",
    "/evenhand override f1 because",
    "/evenhand override f1 becauseof this",
    "/evenhand override `f1 because so",
    `/evenhand override f1 because ${"a".repeat(1000)}`,
    `/evenhand override ${Array.from({ length: 21 }, (_, at) => `m${at}`).join(" ")} because so`,
  ])("%j is unclear, and says what was expected", (body) => {
    expect(parseCommand(body)).toMatchObject({ kind: "unclear", why: expect.stringMatching(/\w+/) });
  });
});

describe("a comment is no command", () => {
  const command = "/evenhand override f1 because so";
  it.each([
    ["quoted", `> ${command}`],
    ["in a fence", `\`\`\`\n${command}\n\`\`\``],
    ["indented as code", `    ${command}`],
    ["after a space", ` ${command}`],
    ["in a list", `- ${command}`],
    ["in an HTML comment", `<!-- ${command} -->`],
    ["on a later line", `Looks fine.\n${command}`],
    ["of another program", "/evenhandle override f1 because so"],
    ["after a byte order mark", `\ufeff${command}`],
    ["nothing", ""],
  ])("%s", (_, body) => expect(parseCommand(body)).toBeNull());

  it("whatever is written, what is not at the very start never counts", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (before, after) => {
        fc.pre(!before.startsWith("/evenhand"));
        const parsed = parseCommand(`${before}\n${command}\n${after}`);
        expect(parsed).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it("any text at all gives an answer, and names of a bounded length", () => {
    const line = fc.string({ unit: "binary", maxLength: 1200 }).map((text) => `/evenhand override ${text}`);
    fc.assert(
      fc.property(line, (body) => {
        const parsed = parseCommand(body);
        if (parsed?.kind !== "override") return;
        expect(parsed.ask.metrics.length).toBeGreaterThan(0);
        expect(parsed.ask.reason.trim()).not.toBe("");
        for (const name of parsed.ask.metrics) expect(name.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a label", () => {
  it("names what it accepts", () => {
    expect(parseLabel("evenhand-override: roc_auc, f1")?.metrics).toEqual(["roc_auc", "f1"]);
  });
  it.each(["evenhand-override", "evenhand-override:", "Evenhand-override: f1", "override: f1", "bug"])(
    "%j names nothing",
    (name) => expect(parseLabel(name)).toBeNull(),
  );
});
