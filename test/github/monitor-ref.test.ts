import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MonitorState } from "../../src/core/record/monitor-state.ts";
import { makeDispatcher } from "../../src/github/dispatcher.ts";
import { makeMonitorMemory } from "../../src/github/monitor-ref.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "./standin-github.ts";

let standin: Standin;
beforeEach(async () => {
  standin = await startStandin();
  await standin.commit({ files: { "README.md": "x" } });
});
afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
});

const quick = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, Math.min(ms, 20))),
};
const open = () => makeMonitorMemory(githubOf(standin, { clock: quick }));
const blank: MonitorState = {
  ...{ schema: "evenhand/monitor-state/v1", model: "fraud", leg: "default", environment: "production" },
  ...{
    ranAt: "2026-11-20T06:00:00.000Z",
    staleAfterSeconds: 172_800,
    windowSeconds: 86_400,
    reference: null,
  },
  ...{ series: [], alarms: {}, windows: [], dispatched: [] },
} as MonitorState;
const add = (at: string) => (before: MonitorState | null) => ({
  ...(before ?? blank),
  dispatched: [...(before?.dispatched ?? []), at],
});
const days = Array.from({ length: 6 }, (_, k) => `2026-11-0${k + 1}T00:00:00.000Z`);

describe("the memory of a monitor at GitHub", () => {
  it("is empty at first, and then what was written, with the files beside it", async () => {
    expect(await open().read("fraud", "default")).toBeNull();
    await open().update("fraud", "default", add(days[0]!));
    await open().keep("fraud", "data.json", "{}");
    expect(await open().read("fraud", "default")).toEqual({ ...blank, dispatched: [days[0]] });
    expect(await open().file("fraud", "data.json")).toBe("{}");
    expect(standin.state.refs.has("refs/evenhand/monitor/fraud")).toBe(true);
  });

  it("loses nothing when six runs write at the same time", async () => {
    await Promise.all(days.map((at) => open().update("fraud", "default", add(at))));
    const state = await open().read("fraud", "default");
    expect([...state!.dispatched].sort()).toEqual(days);
  });

  it("makes no commit when nothing changed", async () => {
    await open().update("fraud", "default", add(days[0]!));
    const head = standin.state.refs.get("refs/evenhand/monitor/fraud");
    await open().update("fraud", "default", (before) => before!);
    expect(standin.state.refs.get("refs/evenhand/monitor/fraud")).toBe(head);
  });

  it("says which permission is missing", async () => {
    standin.setPermissions({ contents: "read" });
    await expect(open().update("fraud", "default", add(days[0]!))).rejects.toThrow(PermissionDenied);
  });
});

describe("a training that is asked for", () => {
  const ask = { workflow: "train.yml", event: null, ref: "main", payload: {} };
  const dispatcher = () => makeDispatcher(githubOf(standin, { clock: quick }));

  it("is dispatched on the default branch", async () => {
    expect(await dispatcher().defaultBranch()).toBe("main");
    expect(await dispatcher().dispatch(ask)).toBeNull();
    await dispatcher().dispatch({ ...ask, workflow: null, event: "retrain" });
    expect(standin.state.dispatches).toMatchObject([
      { workflow: "train.yml", ref: "main" },
      { event: "retrain" },
    ]);
  });

  it("is dispatched once, although the answer is lost and the clock is an hour fast [threat 42]", async () => {
    const headSha = standin.state.refs.get("refs/heads/main")!;
    const clock = {
      now: () => Date.now() + 3_600_000,
      // The run appears while the dispatcher waits before it looks.
      sleep: async () =>
        void standin.addRun({ headSha, event: "workflow_dispatch", path: ".github/workflows/train.yml" }),
    };
    standin.faults.add({ kind: "after-write-502", method: "POST", path: /dispatches$/ });
    const url = await makeDispatcher(githubOf(standin, { clock })).dispatch(ask);
    expect(url).toMatch(/\/actions\/runs\/\d+$/);
    expect(standin.state.dispatches).toHaveLength(1);
  });

  it("needs actions: write", async () => {
    standin.setPermissions({ contents: "read", actions: "read" });
    await expect(dispatcher().dispatch(ask)).rejects.toThrow(PermissionDenied);
  });
});
