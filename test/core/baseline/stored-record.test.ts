import { describe, expect, it } from "vitest";
import { sameResult } from "../../../src/core/baseline/same-result.ts";
import { parseStoredData } from "../../../src/core/baseline/stored-data.ts";
import { parseStoredRecord } from "../../../src/core/baseline/stored-record.ts";
import { sealData, type UnsealedData } from "../../../src/core/data/data-record.ts";
import { withManifest } from "../../../src/core/handover/manifest.ts";
import { evaluationRecord, recordArtifact } from "./evaluation-record.ts";

const sha = "a".repeat(40);
const expected = { sha, model: "fraud", leg: "default" };
const record = evaluationRecord({ tested: sha });
const files = (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return withManifest(new Map([[name, bytes]]));
};

describe("a stored evaluation", () => {
  const read = (content: ReadonlyMap<string, Uint8Array>) => parseStoredRecord(content, expected);

  it("comes back with the files that its manifest names", () => {
    const artifact = recordArtifact(record);
    expect(read(artifact)).toEqual({ record, files: new Map([...artifact].slice(0, 1)) });
    expect(
      read(recordArtifact({ ...record, candidate: { ...record.candidate, tested: null } })),
    ).toHaveProperty("record.candidate.tested", null);
  });

  it("of another model or leg is another record, and no fault of the artifact", () => {
    for (const [model, leg] of [
      ["churn", "default"],
      ["fraud", "int8"],
    ] as const)
      expect(read(recordArtifact(evaluationRecord({ tested: sha, model, leg })))).toEqual({
        other: `evaluation.json is of model ${model}, leg ${leg}`,
      });
  });

  it.each([
    ["no manifest", new Map(), "manifest.json is missing"],
    ["no record", files("other.json", "{}"), "evaluation.json is missing"],
    ["no JSON", files("evaluation.json", "{"), "evaluation.json is not JSON"],
    ["no text", files("evaluation.json", Uint8Array.of(0x22, 0xff, 0x22)), "evaluation.json is not JSON"],
    [
      "a later version",
      files("evaluation.json", '{"schema": "evenhand/evaluation/v2"}'),
      "evaluation.json is version v2, written by another release of evenhand",
    ],
    ["null", files("evaluation.json", "null"), "evaluation.json is not a valid record at its top"],
    [
      "a version that is none",
      files("evaluation.json", '{"schema": "xevenhand/evaluation/v2"}'),
      "evaluation.json is not a valid record at schema",
    ],
    [
      "a version with more behind it",
      files("evaluation.json", '{"schema": "evenhand/evaluation/v2x"}'),
      "evaluation.json is not a valid record at schema",
    ],
    [
      "a field of the wrong kind, named by its place",
      recordArtifact({ ...record, candidate: { ...record.candidate, rows: "many" } }),
      "evaluation.json is not a valid record at candidate.rows",
    ],
    [
      "another commit",
      recordArtifact(evaluationRecord({ tested: "b".repeat(40) })),
      "evaluation.json judged commit bbbbbbb, not aaaaaaa",
    ],
  ])("with %s is refused, and says why", (_name, content, problem) => {
    expect(read(content)).toBe(problem);
  });
});

describe("a stored data check", () => {
  const baseline = { status: "none", source: "none", looked: [] };
  const nothing = { sha: null, distance: null, ageDays: null, rows: null, base: null };
  const dataOf = (more: object) =>
    sealData({
      ...{ model: "fraud", leg: "default", tool: { name: "evenhand", version: "0.1.0" }, run: null },
      ...{
        createdAt: "2026-06-15T12:00:00Z",
        commit: sha,
        policy: { source: "built-in", sha: null, digest: null },
      },
      baseline: { ...baseline, ...nothing },
      ...{ digest: `sha256:${"5".repeat(64)}`, files: [], tables: {}, drift: {}, findings: [] },
      ...{ verified: [], notes: [], decision: { result: "pass", reasons: [], warnings: [] } },
      ...more,
    } as unknown as UnsealedData);
  const artifact = (more: object = {}) => files("data.json", JSON.stringify(dataOf(more)));
  const read = (content: ReadonlyMap<string, Uint8Array>) => parseStoredData(content, expected);

  it("comes back whole, of this commit or of none", () => {
    expect(read(artifact())).toEqual({ record: dataOf({}), files: new Map([...artifact()].slice(0, 1)) });
    expect(read(artifact({ commit: null }))).toHaveProperty("record.commit", null);
  });

  it.each([
    ["no manifest", new Map(), /^manifest\.json is missing$/],
    ["no record", files("other.json", "{}"), /^data\.json is missing$/],
    ["no JSON", files("data.json", "{"), /^data\.json: not a JSON record$/],
    ["no text", files("data.json", Uint8Array.of(0xff)), /not valid for encoding utf-8/],
    ["another model", artifact({ model: "churn" }), /^data\.json is of model churn, leg default$/],
    ["another leg", artifact({ leg: "b" }), /^data\.json is of model fraud, leg b$/],
    [
      "another commit",
      artifact({ commit: "b".repeat(40) }),
      /^data\.json is of commit bbbbbbb, not aaaaaaa$/,
    ],
  ])("with %s is refused, and says why", (_name, content, problem) => {
    expect(read(content)).toMatch(problem);
  });
});

describe("two results", () => {
  it("are the same when only who ran when, and how the baseline was found, differ", () => {
    const again = {
      ...record,
      ...{ id: `sha256:${"1".repeat(64)}`, createdAt: "2026-12-01T00:00:00Z" },
      tool: { name: "evenhand" as const, version: "9.9.9" },
      run: { repository: "a/b", workflow: "w", id: 1, attempt: 1, event: "push", url: "" },
      baseline: { ...record.baseline, ageDays: 3 },
    };
    expect(sameResult(record, again)).toBe(true);
  });

  it.each([{ model: "churn" }, { notes: ["x"] }, { candidate: { ...record.candidate, rows: 99 } }])(
    "are not with %j",
    (more) => {
      expect(sameResult(record, { ...record, ...more })).toBe(false);
    },
  );
});
