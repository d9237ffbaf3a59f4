import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeChecks } from "../../src/github/checks.ts";
import type { CheckContent } from "../../src/ports/checks.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { type FaultPlan, type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "./standin-github.ts";

let standin: Standin;
let headSha: string;
beforeEach(async () => {
  standin = await startStandin();
  headSha = await standin.commit({ files: { "a.txt": "1" } });
});
afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
});

function content(annotations: number, fields: Partial<CheckContent> = {}): CheckContent {
  return {
    name: "evenhand",
    headSha,
    conclusion: "failure",
    title: "roc_auc got worse",
    summary: "roc_auc −0.02",
    text: "details",
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: "train.py",
      line: index + 1,
      level: "warning" as const,
      message: `note ${index}`,
    })),
    detailsUrl: "https://github.com/acme/digits/actions/runs/1",
    externalId: "1-1-evenhand",
    ...fields,
  };
}

function annotationsOf(index = 0): string[] {
  return standin.state.checks[index]!.annotations.map((one) => String((one as { message: unknown }).message));
}

describe("a check run", () => {
  it("is made completed, in two requests", async () => {
    const mark = standin.mark();
    const { id, url } = await makeChecks(githubOf(standin)).publish(content(3));
    expect(standin.requestsSince(mark).map(({ method }) => method)).toEqual(["GET", "POST"]);
    expect(standin.state.checks).toHaveLength(1);
    expect(standin.state.checks[0]).toMatchObject({ id, conclusion: "failure", headSha });
    expect(url).toMatch(/^http/);
  });

  it("carries 120 annotations in batches of 50, in their order [threat 39]", async () => {
    await makeChecks(githubOf(standin)).publish(content(120));
    expect(annotationsOf()).toEqual(content(120).annotations.map(({ message }) => message));
  });

  it("is renewed, not doubled, when the same attempt publishes again", async () => {
    const checks = makeChecks(githubOf(standin));
    const first = await checks.publish(content(2));
    const second = await checks.publish(content(2, { conclusion: "success", title: "now fine" }));
    expect(second.id).toBe(first.id);
    expect(standin.state.checks).toHaveLength(1);
    expect(standin.state.checks[0]!.conclusion).toBe("success");
    expect(annotationsOf()).toHaveLength(2);
  });

  const start = (externalId = "1-1-evenhand", isFirst = true) => ({
    ...content(0, { externalId, title: "working" }),
    isFirst,
  });

  it("is in progress while the work goes on, and completed with its first annotations at once", async () => {
    const checks = makeChecks(githubOf(standin));
    const mark = standin.mark();
    await checks.begin(start());
    expect(standin.state.checks[0]).toMatchObject({ status: "in_progress", title: "working" });
    await checks.publish(content(70));
    await checks.publish(content(70));
    expect(standin.requestsSince(mark).map(({ method }) => method)).toEqual([
      "POST",
      "PATCH",
      "PATCH",
      "PATCH",
    ]);
    expect(standin.state.checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
    expect(annotationsOf()).toEqual(content(70).annotations.map(({ message }) => message));
  });

  it("that another job began is the same one", async () => {
    await makeChecks(githubOf(standin)).begin(start());
    const other = makeChecks(githubOf(standin));
    await other.begin(start("1-1-evenhand", false));
    await other.publish(content(1));
    expect(standin.state.checks).toMatchObject([{ status: "completed" }]);
  });

  it("that a killed attempt left in progress ends when the next one begins [threat 53]", async () => {
    await makeChecks(githubOf(standin)).begin(start("1-1-evenhand"));
    await makeChecks(githubOf(standin)).begin(start("2-1-evenhand"));
    await makeChecks(githubOf(standin)).begin(start("1-2-evenhand", false));
    expect(standin.state.checks.map(({ status, conclusion }) => conclusion ?? status)).toEqual([
      "cancelled",
      "in_progress",
      "in_progress",
    ]);
  });

  it("of a later attempt is a check of its own", async () => {
    await makeChecks(githubOf(standin)).publish(content(0));
    await makeChecks(githubOf(standin)).publish(content(0, { externalId: "1-2-evenhand" }));
    expect(standin.state.checks).toHaveLength(2);
  });

  const faults: [string, FaultPlan][] = [
    ["a 502 after it was made", { kind: "after-write-502", method: "POST" }],
    ["a 502 before", { kind: "before-write-502", method: "POST" }],
    ["an answer lost after it was made", { kind: "drop-after", method: "POST" }],
    ["a cut answer of an update", { kind: "cut-body", method: "PATCH" }],
    ["a cut answer", { kind: "cut-body", method: "POST" }],
    ["a 502 after annotations were appended", { kind: "after-write-502", method: "PATCH" }],
    ["a 502 before annotations were appended", { kind: "before-write-502", method: "PATCH" }],
    ["an answer lost after annotations were appended", { kind: "drop-after", method: "PATCH", nth: 2 }],
  ];
  it.each(faults)("is exactly one, with each annotation once, after %s", async (_, plan) => {
    const fault = standin.faults.add(plan);
    await makeChecks(githubOf(standin)).publish(content(120));
    expect(fault.hits).toBe(1);
    expect(standin.state.checks).toHaveLength(1);
    expect(annotationsOf()).toEqual(content(120).annotations.map(({ message }) => message));
  });

  it("is refused as a missing permission when the token may only read", async () => {
    standin.setPermissions("read-all");
    const publishing = makeChecks(githubOf(standin)).publish(content(0));
    const error = await publishing.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PermissionDenied);
    expect((error as PermissionDenied).permission).toBe("checks: write");
  });
});
