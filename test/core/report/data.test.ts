import { describe, expect, test } from "vitest";
import { sealData } from "../../../src/core/data/data-record.ts";
import { decideData, judgeData } from "../../../src/core/data/judge-data.ts";
import { rulesOf } from "../../../src/core/data/rules.ts";
import { storeTable } from "../../../src/core/data/store-table.ts";
import type { DataRecord } from "../../../src/core/record/data.ts";
import { renderComment } from "../../../src/core/report/comment.ts";
import { renderHtml } from "../../../src/core/report/html.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { csvOf, dice, facts, times } from "../data/tables.ts";
import * as records from "./records.ts";

/** 1,200 rows on the base, 700 of them left, one column moved, one text where a number was. */
async function changedData(): Promise<DataRecord> {
  const random = dice(5);
  const make = (rows: number, far: number) =>
    csvOf({
      "pipe|name": times(rows, () => (random() * 10 + far).toFixed(3)),
      "@mention": times(rows, (k) => (far > 0 && k === 12 ? "<b>n/a</b>" : Math.floor(40 * random()))),
      place: times(rows, () => "north south east west".split(" ")[Math.floor(4 * random())]),
      label: times(rows, () => (random() < 0.4 ? "yes" : "no")),
    });
  const table = await facts(make(700, 2.5), { base: make(1200, 0), label: "label" });
  const withheld = { sensitive: new Set(["place"]), found: new Map() };
  const { findings, drift } = judgeData({ tables: [table], schema: null }, rulesOf(undefined, ""));
  const digest = `sha256:${"5".repeat(64)}`;
  return sealData({
    model: "fraud",
    leg: "default",
    tool: { name: "evenhand", version: "0.0.0" },
    createdAt: "2026-11-22T12:00:00.000Z",
    run: null,
    commit: null,
    policy: { source: "built-in", sha: null, digest: null },
    baseline: {
      status: "found",
      sha: null,
      source: "path",
      distance: null,
      ageDays: null,
      rows: 1200,
      base: null,
      looked: [],
    },
    digest,
    files: [{ path: "train.csv", digest, bytes: 10 }],
    tables: { train: storeTable("train.csv", table.profile, withheld, table.base) },
    drift,
    findings: [...findings],
    verified: [{ manifest: "data.dvc", kind: "dvc", files: 3, wrong: 0 }],
    notes: [],
    decision: decideData(findings, [700], false),
  });
}

describe("data in the report", () => {
  test("stands before the model when its check failed, and in a fold of its own", async () => {
    const comment = renderComment({ ...records.input([records.improvement]), data: [await changedData()] });
    await expect(comment).toMatchFileSnapshot("__outputs__/comment-data.md");
  });

  test("is told whole in the summary and the page, and its names stay text", async () => {
    const shown = { ...records.input([records.improvement]), data: [await changedData()] };
    expect(renderSummary(shown)).toContain("**The data check failed**");
    const page = renderHtml(shown);
    expect(page).toContain("Data of fraud");
    expect(page).not.toContain("<b>n/a</b>");
    expect(page.match(/<svg[^>]*aria-label="histogram/g)?.length).toBe(2);
  });

  test("changes nothing where no step looked at data", () => {
    const plain = records.input([records.improvement]);
    expect(renderComment({ ...plain, data: [] })).toBe(renderComment(plain));
  });
});
