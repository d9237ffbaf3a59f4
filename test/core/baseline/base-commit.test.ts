import { describe, expect, it } from "vitest";
import { type BaseFacts, chooseBaseCommit, needsMergeBase } from "../../../src/core/baseline/base-commit.ts";

const [main, head, merge, other] = ["a", "b", "c", "d"].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const nothing: BaseFacts = {
  event: "pull_request",
  head: null,
  headParents: null,
  pullRequestHead: null,
  mergeBase: null,
  mergeGroupBase: null,
  asked: null,
};

describe("the base commit", () => {
  it.each<[string, Partial<BaseFacts>, unknown]>([
    [
      "of GitHub's merge commit is its first parent",
      { head: merge, headParents: [main, head], pullRequestHead: head, mergeBase: other },
      { sha: main, how: "merge-parent" },
    ],
    [
      "of a checked-out head is the merge base",
      { head, headParents: [other], pullRequestHead: head, mergeBase: main },
      { sha: main, how: "merge-base" },
    ],
    [
      "of a merge that the author made is the merge base, not its first parent",
      { head: merge, headParents: [other, main], pullRequestHead: merge, mergeBase: main },
      { sha: main, how: "merge-base" },
    ],
    [
      "of an octopus merge is the merge base",
      { head: merge, headParents: [main, head, other], pullRequestHead: head, mergeBase: other },
      { sha: other, how: "merge-base" },
    ],
    [
      "of a push is its first parent",
      { event: "push", head: merge, headParents: [main, head] },
      { sha: main, how: "parent" },
    ],
    ["of a root commit is none", { event: "push", head: main, headParents: [] }, null],
    [
      "of a merge group is the event's base",
      { event: "merge_group", head: merge, headParents: [other], mergeGroupBase: main },
      { sha: main, how: "merge-group" },
    ],
    [
      "of a scheduled run is the commit itself",
      { event: "schedule", head: main, headParents: [other] },
      { sha: main, how: "head" },
    ],
    [
      "of any other event is the commit itself",
      { event: "repository_dispatch", head: main, headParents: [other] },
      { sha: main, how: "head" },
    ],
    ["is the one the user named", { head, asked: main, pullRequestHead: head }, { sha: main, how: "input" }],
    ["is none when nothing is known", {}, null],
    ["is none of a pull request that the event does not name", { head, headParents: [other] }, null],
  ])("%s", (_, facts, expected) => {
    expect(chooseBaseCommit({ ...nothing, ...facts })).toEqual(expected);
  });

  it("asks for a merge base only where it decides", () => {
    const merged = { ...nothing, head: merge, headParents: [main, head], pullRequestHead: head };
    expect(needsMergeBase(merged)).toBe(false);
    expect(needsMergeBase({ ...merged, headParents: null })).toBe(true);
    expect(needsMergeBase({ ...merged, headParents: null, asked: main })).toBe(false);
    expect(needsMergeBase({ ...nothing, event: "push" })).toBe(false);
  });
});

it("of a merge group nothing is looked up, and where the event does not name it there is none", () => {
  const group: BaseFacts = {
    ...nothing,
    event: "merge_group",
    head,
    pullRequestHead: head,
    mergeBase: other,
  };
  expect(needsMergeBase(group)).toBe(false);
  expect(needsMergeBase({ ...group, event: "pull_request" })).toBe(true);
  expect(chooseBaseCommit(group)).toBeNull();
  expect(chooseBaseCommit({ ...group, mergeGroupBase: main })).toEqual({ sha: main, how: "merge-group" });
  expect(chooseBaseCommit({ ...group, event: "pull_request", mergeBase: null })).toBeNull();
});
