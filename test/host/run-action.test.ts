import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const program = join(import.meta.dirname, "programs/ending.ts");

function run(ending: string, env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ending], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  return { stdout, stderr, status };
}

describe("an action", () => {
  it.each([
    ["passes", 0],
    ["fails the gate", 1],
    ["cannot be judged", 4],
  ])("that %s says no more than it said and exits %i", (ending, status) => {
    expect(run(ending)).toEqual({ stdout: "", stderr: "", status });
  });

  it.each([
    [
      "is configured wrong",
      2,
      "::error file=evenhand.yml,line=3::out/predictions.csv is not there%0Arun training before this step\n",
    ],
    ["meets a broken world", 3, "::error::GitHub did not answer%0Acaused by: ECONNRESET\n"],
    ["throws outside", 3, "::error::a timer threw\n"],
    ["rejects outside", 3, "::error::nobody waited\n"],
  ])("that %s exits %i with one annotation and no line of code", (ending, status, stdout) => {
    expect(run(ending)).toEqual({ stdout, stderr: "", status });
  });

  it("that waits for what never comes fails with a sentence, not silently", () => {
    const { stdout, stderr, status } = run("waits for ever");
    expect(stdout).toMatch(/^::error::the run ended before it was done: .*run it again\n$/);
    expect({ stderr, status }).toEqual({ stderr: "", status: 3 });
  });

  it("that cannot be wired says so, as an annotation on a runner only", () => {
    expect(run("has no ports")).toEqual({ stdout: "", stderr: "error: no ports today\n", status: 3 });
    expect(run("has no ports", { GITHUB_ACTIONS: "true" }).stdout).toBe("::error::no ports today\n");
  });

  it("shows a stack in debug only", () => {
    expect(run("meets a broken world", { RUNNER_DEBUG: "1" }).stderr).toMatch(/at .*ending\.ts/);
  });
});
