import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { configSchema } from "../../../src/core/config/schema.ts";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { measureFairness } from "../../../src/core/fairness/measure-fairness.ts";
import { choosePolicy } from "../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import { renderComment } from "../../../src/core/report/comment.ts";
import { renderHtml } from "../../../src/core/report/html.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { pairRows } from "../../../src/core/table/pair.ts";
import { nodes, parse, revived, tokens } from "../report/markdown-tree.ts";
import { firstRun, input, record } from "../report/records.ts";
import { judgedOf, type Row, rowsOf, sidesOf } from "./rows.ts";

const hidden = [
  ...rowsOf("DE", 2000, 0.7, 0.8),
  ...rowsOf("FR", 300, 0.8, 0.6),
  ...rowsOf("LU", 20, 0.5, 0.5),
];

/** A record as evaluate would write it of these rows, fairness by country included. */
async function recordOf(rows: readonly Row[], gateSlices: string[][] = []): Promise<EvaluationRecord> {
  const { slices, decision, ...judged } = await judgedOf(rows, ["country"], { gateSlices });
  const metrics = judged.metrics.filter((metric) => metric.gated);
  const { candidate, baseline } = await sidesOf(rows);
  const { view } = pairRows(candidate.scored, baseline.scored);
  const fairness = [measureFairness(view, candidate.scored.sliceColumns![0]!)];
  return record({ model: "fraud", metrics, slices, decision, fairness, flips: null, confusion: null });
}

describe("a report of slices", () => {
  test("says first what the whole hides, and lists slices and gaps: as kept", async () => {
    const one = input([await recordOf(hidden)]);
    await expect(renderComment(one)).toMatchFileSnapshot("__outputs__/comment-hidden-loss.md");
    await expect(renderSummary(one)).toMatchFileSnapshot("__outputs__/summary-hidden-loss.md");
  });

  test("the first line of a hidden loss names the slice before any gain", async () => {
    const first = renderComment(input([await recordOf(hidden)]))
      .split("\n")
      .find((line) => line.includes("✅"));
    expect(first).toMatch(/Although the whole improved, `accuracy` regressed on `country = FR`\./);
  });

  test("a slice that gates fails the gate and says so: as kept", async () => {
    const rows = [...rowsOf("DE", 20_000, 0.8, 0.8), ...rowsOf("FR", 200, 0.8, 0.6)];
    const comment = renderComment(input([await recordOf(rows, [["country"]])]));
    await expect(comment).toMatchFileSnapshot("__outputs__/comment-gated-slice.md");
    expect(comment).toContain("two families, so up to 10 % false blocks");
  });

  test("the page has both tables, and a value that looks like a tag stays text", async () => {
    const rows = hidden.map((row) => (row.country === "FR" ? { ...row, country: "<img src=x>" } : row));
    const page = renderHtml(input([await recordOf(rows)]));
    expect(page).toContain("gap by <code>country</code>");
    expect(page).toContain("country = &lt;img src=x&gt;");
    expect(page).not.toContain("<img");
  });

  test("a value that somebody else chose leaves no markup of its own in a comment", async () => {
    const plain = JSON.stringify(await recordOf(hidden));
    const named = (name: string): EvaluationRecord =>
      JSON.parse(plain.replaceAll("FR", JSON.stringify(name).slice(1, -1)));
    const markup = (comment: string) =>
      nodes(parse(comment))
        .map((node) => node.type)
        .filter((type) => !["text", "inlineCode", "paragraph"].includes(type));
    const clean = markup(renderComment(input([named("plain")])));
    const written = fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(written, (parts) => {
        const comment = renderComment(input([named(parts.join(" "))]));
        expect(markup(comment)).toEqual(clean);
        for (const node of nodes(parse(comment)))
          if (node.type === "text") for (const pattern of revived) expect(node.value).not.toMatch(pattern);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a report of slices without a baseline", () => {
  test("has values and limits and no verdict: as kept", async () => {
    const rows = hidden.map((row) => ({ ...row, base: row.candidate }));
    const { candidate } = await sidesOf(rows);
    const gate = { gate: { accuracy: { min: 0.7 } } };
    const divided = { slices: [["country"]], fairness: ["channel"] };
    const measured = measure({ candidate, baseline: null }, null, gate, divided);
    const policy = choosePolicy(measured.facts, configSchema.parse({ models: { fraud: gate } }), "fraud");
    const { metrics, slices, decision } = judge(measured.stats, policy, measured.slices);
    const { fairness } = measured;
    const alone = record({ ...firstRun, metrics, slices, fairness: [...fairness], decision, flips: null });
    const one = input([alone]);
    await expect(renderComment(one)).toMatchFileSnapshot("__outputs__/comment-values.md");
    await expect(renderSummary(one)).toMatchFileSnapshot("__outputs__/summary-values.md");
    const page = renderHtml(one);
    expect(page).toContain("<td>below 0.7</td>");
    expect(page).not.toMatch(/regressed|improved/);
  });
});
