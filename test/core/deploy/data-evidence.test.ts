import { describe, expect, it } from "vitest";
import { sealData, type UnsealedData } from "../../../src/core/data/data-record.ts";
import { type DataFiles, dataProblems } from "../../../src/core/deploy/data-evidence.ts";
import type { RunFacts } from "../../../src/core/deploy/evidence-set.ts";
import { withManifest } from "../../../src/core/handover/manifest.ts";
import { jsonBytes, repository } from "./support/model.ts";

const commit = "a".repeat(40);
const run = { id: 7, headSha: commit } as RunFacts;

function filesOf(change: (record: UnsealedData) => void = () => {}): ReadonlyMap<string, Uint8Array> {
  const record: UnsealedData = {
    ...{ model: "fraud", leg: "default", tool: { name: "evenhand", version: "0.1.0" } },
    createdAt: "2026-06-15T12:00:00Z",
    run: { repository, workflow: "ci", id: 7, attempt: 1, event: "push", url: "" },
    ...{ commit, policy: { source: "built-in", sha: null, digest: null } },
    baseline: {
      status: "none",
      sha: null,
      source: "none",
      distance: null,
      ageDays: null,
      rows: null,
      base: null,
      looked: [],
    },
    ...{ digest: `sha256:${"5".repeat(64)}`, files: [], tables: {}, drift: {}, findings: [] },
    ...{ verified: [], notes: [], decision: { result: "pass", reasons: [], warnings: [] } },
  } as UnsealedData;
  change(record);
  return withManifest(new Map([["data.json", jsonBytes(sealData(record))]]));
}

const lines = (files: DataFiles) =>
  dataProblems(files, run, "fraud").map(({ code, text }) => `${code}: ${text}`);

describe("the data check as evidence", () => {
  it("holds when it passed in the evaluation's own run", () => {
    expect(lines(filesOf())).toEqual([]);
  });

  it.each<[string, DataFiles, RegExp]>([
    ["is missing", null, /^data-missing: run 7 checked no data/],
    ["has expired", "it has expired", /^data-missing: .* it has expired/],
    ["is empty", withManifest(new Map()), /^(data-missing|tampered)/],
    [
      "failed",
      filesOf((record) => {
        record.decision = { result: "fail", reasons: ["train: 3 columns are gone"], warnings: [] };
      }),
      /^data-failing: the data check does not pass: train: 3 columns are gone/,
    ],
    [
      "is of another commit",
      filesOf((record) => {
        record.commit = "b".repeat(40);
      }),
      /^tampered/,
    ],
    [
      "is of another model",
      filesOf((record) => {
        record.model = "churn";
      }),
      /^tampered/,
    ],
    [
      "was copied from another run",
      filesOf((record) => {
        record.run!.id = 8;
      }),
      /^tampered/,
    ],
    [
      "was changed",
      new Map(
        [...filesOf()].map(([name, content]) => [name, name === "data.json" ? jsonBytes({}) : content]),
      ),
      /^tampered/,
    ],
  ])("is one line when it %s", (_name, files, line) => {
    const found = lines(files);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(line);
  });
});
