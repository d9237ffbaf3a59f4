import { describe, expect, it } from "vitest";
import { earlierNames, jobName, type Work } from "../../../src/core/train/job-name.ts";

const work: Work = {
  repository: "octo/models",
  runId: 12,
  job: "train",
  step: "__evenhand",
  model: "clicks",
  leg: "default",
  seed: 0,
  part: "",
};

describe("a job's name", () => {
  it("is the same for the same work and attempt, and fits a label", () => {
    expect(jobName(work, 1)).toBe(jobName({ ...work }, 1));
    expect(jobName(work, 1)).toMatch(/^evenhand-[0-9a-f]{12}-1$/);
  });

  it("is another for any other work", () => {
    const others = [
      { runId: 13 },
      { job: "b" },
      { step: "b" },
      { model: "b" },
      { leg: "b" },
      { seed: 1 },
      { part: "b" },
    ];
    const names = others.map((other) => jobName({ ...work, ...other }, 1));
    expect(new Set([jobName(work, 1), ...names]).size).toBe(others.length + 1);
  });

  it("tells the names of the attempts before, the latest first", () => {
    expect(earlierNames(work, 1)).toEqual([]);
    expect(earlierNames(work, 3)).toEqual([jobName(work, 2), jobName(work, 1)]);
    expect(earlierNames(work, 1000)).toHaveLength(20);
  });
});
