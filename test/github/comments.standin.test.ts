import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseMarker } from "../../src/core/report/marker.ts";
import { makeComments } from "../../src/github/comments.ts";
import { makeIdentity } from "../../src/github/identity.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { type FaultPlan, type Standin, startStandin } from "../../standin/index.ts";
import { makeFakeClock } from "./fake-clock.ts";
import { bodyOf, posterOf } from "./posting.ts";
import { githubOf } from "./standin-github.ts";

let standin: Standin;
let pull: number;
beforeEach(async () => {
  standin = await startStandin();
  await standin.commit({ files: { "a.txt": "1" } });
  await standin.commit({ branch: "change", files: { "a.txt": "2" } });
  pull = await standin.addPullRequest({ head: "change" });
});
afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
});

function comments(options: { token?: string; clock?: ReturnType<typeof makeFakeClock> } = {}) {
  const github = githubOf(standin, options);
  const identity = makeIdentity(github, options.token ?? standin.token);
  return posterOf(makeComments(github, { parseMarker, identity }));
}

const bodies = () => standin.state.comments.map(({ body }) => body);

describe("the sticky comment on the stand-in", () => {
  it("is created once, updated once, and then left alone", async () => {
    expect((await comments().post(pull, bodyOf("one", 1))).action).toBe("created");
    expect((await comments().post(pull, bodyOf("two", 2))).action).toBe("updated");
    const mark = standin.mark();
    const posted = await comments().post(pull, bodyOf("two", 2));
    expect(posted.action).toBe("unchanged");
    expect(standin.requestsSince(mark)).toHaveLength(1);
    expect(bodies()).toEqual([bodyOf("two", 2)]);
  });

  it("is found behind 250 others and beside spoofed ones, in six requests [threat 8]", async () => {
    standin.addComment({ issue: pull, login: "mallory", body: bodyOf("spoof", 99) });
    standin.addComment({ issue: pull, login: "evil[bot]", body: bodyOf("spoof", 99) });
    for (let index = 0; index < 250; index++)
      standin.addComment({ issue: pull, login: "ada", body: `talk ${index}` });
    await comments().post(pull, bodyOf("one", 1));
    for (let index = 0; index < 47; index++)
      standin.addComment({ issue: pull, login: "ada", body: `talk ${index}` });
    const mark = standin.mark();
    expect((await comments().post(pull, bodyOf("two", 2))).action).toBe("updated");
    const requests = standin.requestsSince(mark).length;
    expect(requests).toBeLessThanOrEqual(6);
    expect(bodies().filter((body) => body === bodyOf("spoof", 99))).toHaveLength(2);
    expect(bodies().filter((body) => body.includes("two"))).toHaveLength(1);
  });

  const faults: [string, FaultPlan][] = [
    ["a 502 after the comment was made", { kind: "after-write-502", method: "POST" }],
    ["a 502 before", { kind: "before-write-502", method: "POST" }],
    ["an answer lost after the comment was made", { kind: "drop-after", method: "POST" }],
    ["a connection lost before", { kind: "drop-before", method: "POST" }],
    ["a cut answer to the creation", { kind: "cut-body", method: "POST" }],
    ["two 502s after writes in a row", { kind: "after-write-502", method: "POST", times: 2 }],
    ["a cut listing", { kind: "cut-body", method: "GET" }],
    ["a listing that lags behind the creation", { kind: "stale-read", method: "GET", nth: 2 }],
    ["a 429", { kind: "status", status: 429, headers: { "retry-after": "2" }, method: "POST" }],
  ];
  it.each(faults)("is exactly one after %s", async (_, plan) => {
    const fault = standin.faults.add(plan);
    const posted = await comments().post(pull, bodyOf("one", 1));
    expect(fault.hits).toBeGreaterThan(0);
    expect(posted.id).toBe(standin.state.comments[0]!.id);
    expect(bodies()).toEqual([bodyOf("one", 1)]);
  });

  it.each<[string, FaultPlan]>([
    ["a 502 after the update", { kind: "after-write-502", method: "PATCH" }],
    ["a 502 before the update", { kind: "before-write-502", method: "PATCH" }],
    ["a cut answer to the update", { kind: "cut-body", method: "PATCH" }],
  ])("says the new words after %s", async (_, plan) => {
    await comments().post(pull, bodyOf("one", 1));
    const fault = standin.faults.add(plan);
    await comments().post(pull, bodyOf("two", 2));
    expect(fault.hits).toBe(1);
    expect(bodies()).toEqual([bodyOf("two", 2)]);
  });

  it("waits as long as GitHub asks, and no less [threat 41]", async () => {
    const clock = makeFakeClock();
    standin.faults.add({ kind: "status", status: 429, headers: { "retry-after": "40" }, method: "GET" });
    await comments({ clock }).post(pull, bodyOf("one", 1));
    expect(clock.slept[0]).toBe(40_000);
  });

  it("is refused as a missing permission when the token may only read, without a second try", async () => {
    standin.setPermissions("read-all");
    const mark = standin.mark();
    const error = await comments()
      .post(pull, bodyOf("one", 1))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PermissionDenied);
    expect((error as PermissionDenied).permission).toBe("pull-requests: write");
    expect(standin.requestsSince(mark).filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("converges when three jobs write at the same time", async () => {
    for (let round = 0; round < 5; round++) {
      const runs = [3, 1, 2].map((run) => round * 10 + run);
      await Promise.all(runs.map((run) => comments().post(pull, bodyOf(`run ${run}`, run))));
      expect(standin.state.comments).toHaveLength(1);
    }
  });

  it("of another app's token is one too: who it is shows when it writes", async () => {
    const token = standin.addToken("release-helper[bot]");
    await comments({ token }).post(pull, bodyOf("one", 1));
    await comments({ token }).post(pull, bodyOf("two", 2));
    expect(bodies()).toEqual([bodyOf("two", 2)]);
  });
});
