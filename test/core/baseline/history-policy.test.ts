import { describe, expect, it } from "vitest";
import {
  historyKeep,
  isDefaultBranch,
  linesKept,
  pushedBranch,
} from "../../../src/core/baseline/history-policy.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";

const configOf = (history: string) =>
  parseConfig(`models: {m: {}}\nreport: {history: ${history}}\n`, "evenhand.yml");

describe("how much history is kept", () => {
  it.each([
    ["nothing is configured or asked", null, null, linesKept],
    ["it is asked for", null, true, linesKept],
    ["it is asked not to", null, false, 0],
    ["the configuration says none", configOf("false"), null, 0],
    ["the configuration says none, and the step asks for it", configOf("false"), true, linesKept],
    ["the configuration says how much", configOf("{keep: 30}"), null, 30],
    ["the configuration says how much, and the step asks for it", configOf("{keep: 30}"), true, 30],
    ["the configuration says how much, and the step asks not to", configOf("{keep: 30}"), false, 0],
    ["the configuration says yes", configOf("true"), null, linesKept],
  ])("when %s", (_name, config, asked, kept) => {
    expect(historyKeep(config, asked)).toBe(kept);
  });

  it("is 200 lines", () => {
    expect(linesKept).toBe(200);
  });
});

it.each([
  ["push", "refs/heads/main", "main"],
  ["push", "refs/heads/team/x", "team/x"],
  ["push", "refs/tags/v1", null],
  ["push", "x/refs/heads/main", null],
  ["pull_request", "refs/heads/main", null],
])("%s of %s pushes the branch %s", (event, ref, branch) => {
  expect(pushedBranch(event, ref)).toBe(branch);
});

it("the default branch is the one that the payload names, and none without a payload", () => {
  const payload = { repository: { default_branch: "main" } };
  expect(isDefaultBranch("main", payload)).toBe(true);
  expect(isDefaultBranch("other", payload)).toBe(false);
  expect(isDefaultBranch("main", {})).toBe(false);
});
