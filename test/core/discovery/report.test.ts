import { describe, expect, test } from "vitest";
import type { DiscoveredSlice } from "../../../src/core/record/discovered.ts";
import { evaluationSchema } from "../../../src/core/record/evaluation.ts";
import { renderComment } from "../../../src/core/report/comment.ts";
import { renderHtml } from "../../../src/core/report/html.ts";
import { predicateName } from "../../../src/core/report/section/discovered.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { improvement, input, record, regression } from "../report/records.ts";
import { discoverIn, type Scenario } from "./planted.ts";

const planted: Scenario = {
  task: "binary",
  rows: 4000,
  kind: "regressed",
  planted: ({ age, device }) => age > 70 && device !== "desk",
};

describe("a report of slices that nobody named", () => {
  test("has their figures, and says what the whole hides: as kept", async () => {
    const { discovered, notes } = await discoverIn(planted, 4);
    const one = record({ ...regression, discovered: [...discovered], notes: [...notes] });
    expect(evaluationSchema.parse(one)).toEqual(one);
    await expect(renderComment(input([one]))).toMatchFileSnapshot("__outputs__/comment-found.md");
    await expect(renderSummary(input([one]))).toMatchFileSnapshot("__outputs__/summary-found.md");
    const hiding = record({ ...improvement, discovered: [...discovered] });
    expect(renderComment(input([hiding]))).toMatch(/Although the whole improved, it lost on `[^`]*age > 7/);
    expect(renderHtml(input([hiding]))).toContain("regressed although the whole improved");
  });

  test("says that none was found where none was, and nothing where none was looked for", () => {
    expect(renderHtml(input([record({ ...improvement, discovered: [] })]))).toContain("none beyond noise");
    expect(renderComment(input([record({ ...improvement, discovered: [] })]))).not.toContain("Slices found");
    expect(renderHtml(input([improvement]))).not.toContain("Slices found");
  });

  test("a value that looks like a tag stays text", async () => {
    const { discovered } = await discoverIn(planted, 4);
    const predicates = [{ column: "<b>", equals: "<img src=x>|\n`" }];
    const odd: DiscoveredSlice[] = discovered.map((slice) => ({ ...slice, predicates }));
    const one = input([record({ ...improvement, discovered: odd })]);
    expect(renderHtml(one)).not.toContain("<img");
    expect(renderComment(one)).not.toMatch(/(?<!`[^`\n]*)<img/);
  });

  test.each([
    [{ column: "age", above: 18, upTo: 25 }, "18 < age ≤ 25"],
    [{ column: "age", above: null, upTo: 25 }, "age ≤ 25"],
    [{ column: "age", above: 70, upTo: null }, "age > 70"],
    [{ column: "plan", equals: "" }, "plan = (empty)"],
  ])("%j reads %s", (predicate, name) => {
    expect(predicateName(predicate)).toBe(name);
  });
});
