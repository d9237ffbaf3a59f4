import { describe, expect, it } from "vitest";
import { artifactName, checkPart, isFileName, splitAttempt } from "../../../src/core/handover/names.ts";
import { newestAttempts, recordsOfKind } from "../../../src/core/handover/newest-attempts.ts";
import { UserError } from "../../../src/errors.ts";

describe("artifact names", () => {
  it("hold kind, model and leg", () => {
    expect(artifactName("evaluation", "fraud", "default")).toBe("evenhand-evaluation-fraud-default");
  });

  it.each([
    ["an empty model", "", "default"],
    ["upper case", "Fraud", "default"],
    ["a path", "a/b", "default"],
    ["the parent folder", "..", "default"],
    ["the folder itself", "fraud", "."],
    ["a name of 61 characters", "a".repeat(61), "default"],
    ["a leg that looks like a later attempt", "fraud", "gpu-a2"],
  ])("refuse %s in one sentence with the fix", (_, model, leg) => {
    expect(() => artifactName("evaluation", model, leg)).toThrow(UserError);
  });

  it("allow a model that ends like an attempt, since a leg follows", () => {
    expect(() => checkPart("model", "bert-a2")).not.toThrow();
  });

  it.each([
    ["evenhand-evaluation-fraud-default", "evenhand-evaluation-fraud-default", 0],
    ["evenhand-evaluation-fraud-default-a3", "evenhand-evaluation-fraud-default", 3],
    ["evenhand-evaluation-fraud-a0", "evenhand-evaluation-fraud-a0", 0],
  ])("take the attempt apart from %s", (given, name, attempt) => {
    expect(splitAttempt(given)).toEqual({ name, attempt });
  });

  it.each(["", ".hidden", "a/b", "..", "__proto__", "a\\b", "x\u0000"])("refuse the file name %j", (name) => {
    expect(isFileName(name)).toBe(false);
  });
});

describe("a run's artifacts", () => {
  const artifacts = [
    { id: 5, name: "evenhand-evaluation-fraud-default" },
    { id: 9, name: "evenhand-evaluation-fraud-default-a2" },
    { id: 7, name: "evenhand-evaluation-churn-default" },
    { id: 8, name: "evenhand-run-fraud-default" },
    { id: 6, name: "somebody-elses" },
  ];

  it("keep the newest attempt of each name", () => {
    expect(newestAttempts(artifacts).map(({ id }) => id)).toEqual([7, 9, 8, 6]);
  });

  it("are found by kind, other kinds and other people's left out", () => {
    expect(recordsOfKind(artifacts, "evaluation").map(({ id }) => id)).toEqual([7, 9]);
  });
});
