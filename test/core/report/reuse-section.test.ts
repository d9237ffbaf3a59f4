import { expect, it } from "vitest";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import type { Training } from "../../../src/core/record/training.ts";
import { changesFold } from "../../../src/core/report/section/changes.ts";

const training: Training = {
  params: {},
  inputs: [],
  lockFiles: [],
  complete: true,
  command: `sha256:${"a".repeat(64)}`,
  seed: 0,
  machine: "Linux x64, 2 processors",
  seconds: 61.5,
  modelBytes: 3,
};

function said(more: Partial<Training>): string {
  const record = {
    model: "fraud",
    baseline: { status: "found" },
    changes: [],
    costs: [],
    causes: [],
    training: { ...training, ...more },
  } as unknown as EvaluationRecord;
  return JSON.stringify(changesFold(record, { files: [], paths: {} }));
}

it("says nothing where nothing changed and nothing was reused", () => {
  expect(said({})).toBe("[]");
});

it("says since when the training has not been run", () => {
  const from = {
    id: `sha256:${"b".repeat(64)}`,
    commit: "c".repeat(40),
    url: null,
    createdAt: "2026-01-02T03:04:05Z",
  };
  expect(said({ reusedFrom: from })).toContain(
    "The model was not trained anew: nothing has changed since commit ccccccc of 2026-01-02.",
  );
});

it("lists the stages, and which were run", () => {
  const text = said({
    stages: [
      { name: "features", result: "cached", seconds: 12.34 },
      { name: "fit", result: "ran", seconds: null },
    ],
  });
  expect(text).toMatch(/features.*nothing changed, from the cache.*12 s.*fit.*run anew/);
});

it("warns of a model whose loading runs code, and of no other", () => {
  const why = "loading it runs code that the file names";
  const because = {
    modelSafety: { safe: false, why },
    stages: [{ name: "fit", result: "ran", seconds: 1 } as const],
  };
  expect(said(because)).toContain(`Unsafe to load where its origin is not trusted: ${why}.`);
  expect(said({ ...because, modelSafety: { safe: true, why: "numbers" } })).not.toContain("Unsafe");
});
