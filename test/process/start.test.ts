import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOfSources } from "../../scripts/source-digest.ts";
import { version } from "../../src/version.ts";
import { makePredictions, makeWorkspace, type Workspace } from "./bundle.ts";

const root = path.resolve(import.meta.dirname, "../..");
let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

describe("the bundle", () => {
  it("was built from these sources [threat 18]", () => {
    const stamp = path.join(root, "dist", "build.json");
    expect(existsSync(stamp)).toBe(true);
    expect(JSON.parse(readFileSync(stamp, "utf8")).sources, "run `npm run build`").toBe(
      digestOfSources(root),
    );
  });

  it("names the version of package.json", () => {
    expect(version).toBe(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version);
  });

  it("judges two files and sets every output", async () => {
    workspace.write("base.csv", makePredictions(2000, 0.6));
    workspace.write("cand.csv", makePredictions(2000, 1.2));
    const inputs = { predictions: "cand.csv", baseline: "base.csv", metrics: "roc_auc\naccuracy\nf1" };
    const ended = await workspace.action("evaluate", inputs);
    expect(ended).toMatchObject({
      exit: 0,
      outputs: {
        result: "pass",
        verdict: "improved",
        rows: "2000",
        "baseline-source": "path",
        regressed: "[]",
      },
    });
    expect(JSON.parse(ended.outputs["improved"] ?? "")).toContain("roc_auc");
  });

  it("a gate that says no is exit 1 with the numbers, and the record is there", async () => {
    workspace.write("base.csv", makePredictions(2000, 1.2));
    workspace.write("cand.csv", makePredictions(2000, 0.6));
    const ended = await workspace.action("evaluate", { predictions: "cand.csv", baseline: "base.csv" });
    expect(ended).toMatchObject({ exit: 1, outputs: { result: "fail", verdict: "regressed" } });
    expect(ended.stdout).toMatch(/^::error.*roc_auc/m);
    expect(JSON.parse(workspace.read(".evenhand/default/default/evaluation.json")).decision.result).toBe(
      "fail",
    );
  });

  it("fail-on: never moves the red to a later step", async () => {
    workspace.write("base.csv", makePredictions(2000, 1.2));
    workspace.write("cand.csv", makePredictions(2000, 0.6));
    const inputs = { predictions: "cand.csv", baseline: "base.csv", "fail-on": "never" };
    const ended = await workspace.action("evaluate", inputs);
    expect(ended).toMatchObject({ exit: 0, outputs: { result: "fail" } });
  });

  it("permuting the rows changes nothing but ids, times and digests of files", async () => {
    const candidate = makePredictions(500, 1);
    const [head = "", ...rows] = candidate.trimEnd().split("\n");
    workspace.write("base.csv", makePredictions(500, 0.8));
    const records: unknown[] = [];
    for (const text of [candidate, `${[head, ...rows.toReversed()].join("\n")}\n`]) {
      workspace.write("cand.csv", text);
      await workspace.program(
        "evaluate",
        "--predictions",
        "cand.csv",
        "--baseline",
        "base.csv",
        "--out",
        "out",
      );
      const record = JSON.parse(workspace.read("out/evaluation.json"));
      records.push({
        ...record,
        id: "",
        createdAt: "",
        candidate: { ...record.candidate, predictions: null },
      });
    }
    expect(records[1]).toEqual(records[0]);
  });

  it("the terminal program answers on stdout and keeps progress on stderr", async () => {
    workspace.write("base.csv", makePredictions(300, 1));
    workspace.write("cand.csv", makePredictions(300, 1));
    const json = await workspace.program(
      "evaluate",
      "--predictions",
      "cand.csv",
      "--baseline",
      "base.csv",
      "--json",
    );
    expect(JSON.parse(json.stdout)).toMatchObject({
      schema: "evenhand/evaluation/v1",
      decision: { result: "pass" },
    });
    const typo = await workspace.program("evaluate", "--prediction-file", "cand.csv");
    expect(typo).toMatchObject({ exit: 2, stdout: "" });
    expect(typo.stderr).toContain("--prediction");
    const none = await workspace.program("evalute");
    expect(none).toMatchObject({ exit: 2, stdout: "" });
  });

  it("check names line and column", async () => {
    workspace.write("evenhand.yml", "models:\n  m:\n    gate:\n      roc_auc: {marign: 0.01}\n");
    const ended = await workspace.program("check");
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toMatch(/evenhand\.yml:4:\d+.*marign.*margin/);
  });
});
