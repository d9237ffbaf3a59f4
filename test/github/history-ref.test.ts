import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeHistory } from "../../src/github/history-ref.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { historyEntry } from "../core/baseline/history-entry.ts";
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
const open = () => makeHistory(githubOf(standin, { clock: quick }));
const shaOf = (index: number) => index.toString(16).padStart(40, "0");
const entryOf = (index: number) => historyEntry({ sha: shaOf(index), run: index });

describe("the history at GitHub", () => {
  it("is null before its first line, and then has it", async () => {
    expect(await open().read("fraud")).toBeNull();
    await open().append("fraud", [entryOf(1)], 200);
    expect(await open().read("fraud")).toEqual({ entries: [entryOf(1)], unreadable: 0 });
    expect(standin.state.refs.has("refs/evenhand/history/fraud")).toBe(true);
    expect(await open().read("churn")).toBeNull();
  });

  it("loses no line, whatever many writers add at the same time", async () => {
    let models = 0;
    const writers = fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 2 }), {
      minLength: 2,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(writers, async (plans) => {
        const model = `m${++models}`;
        const line = (index: number) => historyEntry({ sha: shaOf(index), run: index, model });
        await Promise.all(
          plans.map(async (plan) => {
            const history = open();
            for (const index of plan) await history.append(model, [line(index)], 200);
          }),
        );
        const { entries } = (await open().read(model))!;
        const wanted = [...new Set(plans.flat())].sort((a, b) => a - b);
        expect(entries.map(({ run }) => run.id).sort((a, b) => a - b)).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it("only moves forward: what was pruned is still in the history of the ref", async () => {
    for (const index of [1, 2, 3]) await open().append("fraud", [entryOf(index)], 2);
    expect((await open().read("fraud"))!.entries).toEqual([entryOf(2), entryOf(3)]);
    const patched = standin.requestsSince(0).filter(({ method }) => method === "PATCH");
    expect(patched).toHaveLength(2);
  });

  it("is written once more by nobody when the line is there", async () => {
    await open().append("fraud", [entryOf(1)], 200);
    const head = standin.state.refs.get("refs/evenhand/history/fraud");
    await open().append("fraud", [entryOf(1)], 200);
    expect(standin.state.refs.get("refs/evenhand/history/fraud")).toBe(head);
  });

  it.each([
    ["POST", /git\/trees/],
    ["POST", /git\/commits/],
    ["POST", /git\/refs$/],
    ["PATCH", /git\/refs\/evenhand/],
  ])("has the line once after a 502 that came after the write of %s %s", async (method, path) => {
    if (method === "PATCH") await open().append("fraud", [entryOf(1)], 200);
    standin.faults.add({ method, path, nth: 1, kind: "after-write-502" });
    await open().append("fraud", [entryOf(2)], 200);
    const runs = (await open().read("fraud"))!.entries.map(({ run }) => run.id);
    expect(runs).toEqual(method === "PATCH" ? [1, 2] : [2]);
  });

  it("says which permission is missing to a token that may only read, and still reads", async () => {
    await open().append("fraud", [entryOf(1)], 200);
    standin.setPermissions({ contents: "read" });
    await expect(open().append("fraud", [entryOf(2)], 200)).rejects.toThrow(PermissionDenied);
    await expect(open().append("fraud", [entryOf(2)], 200)).rejects.toThrow("contents: write");
    expect((await open().read("fraud"))!.entries).toEqual([entryOf(1)]);
  });

  it.each(["a..b", "x.lock", ".hidden"])(
    "takes the model name %s, which git would refuse in a ref",
    async (model) => {
      const entry = historyEntry({ sha: shaOf(1), model });
      await open().append(model, [entry], 200);
      expect((await open().read(model))!.entries).toEqual([entry]);
    },
  );

  it("costs one request to find none, two to read, and seven to add a line", async () => {
    const counts: number[] = [];
    const count = async (run: () => Promise<unknown>) => {
      const mark = standin.mark();
      await run();
      counts.push(standin.mark() - mark);
    };
    await count(() => open().read("fraud"));
    await open().append("fraud", [entryOf(1)], 200);
    await count(() => open().read("fraud"));
    await count(() => open().append("fraud", [entryOf(2)], 200));
    expect(counts).toEqual([1, 2, 7]);
  });
});
