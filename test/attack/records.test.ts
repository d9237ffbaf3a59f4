import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withManifest } from "../../src/core/handover/manifest.ts";
import type { EvaluationRecord } from "../../src/core/record/evaluation.ts";
import { readStoredPredictions } from "../../src/formats/stored/predictions.ts";
import { makeGit } from "../../src/github/git-program.ts";
import { makeZip } from "../github/zip-maker.ts";
import { asTexts, filesOf, flattering, forge } from "./forge.ts";
import { makeRig, predictions, type Rig, rules } from "./rig.ts";

const loose = rules.replace("margin: 0.01, min: 0.9", "margin: 0.9");
const asked = { model: "fraud", predictions: "preds.csv" };
/** The comment waits for writers that are slower, and the page is not what is looked at here. */
const quiet = { comment: "off", html: "false" };
const leg = ".evenhand/fraud/default";
const name = "evenhand-evaluation-fraud-default";

let rig: Rig;
let honest: EvaluationRecord;

beforeAll(async () => {
  rig = await makeRig({ "evenhand.yml": loose });
  await rig.step("evaluate", { ...asked, "fail-on": "never" });
  honest = rig.record();
}, 60_000);
afterAll(() => rig?.close());
beforeEach(() => rig.newRun());

/** Lets another job's code hand over a record in this run. */
function handOver(record: EvaluationRecord, artifact = name): void {
  rig.github.addArtifact({ runId: rig.runId, name: artifact, files: asTexts(filesOf(record)) });
}

const ours = (record: EvaluationRecord) => ({ ...record.run!, id: rig.runId });
const lastCheck = () => rig.github.state.checks.at(-1)?.conclusion;

describe("a folder that the pull request brings along", () => {
  const plant = () => {
    for (const [file, content] of filesOf(forge(honest, flattering))) rig.write(`${leg}/${file}`, content);
  };

  it("is no result when evaluate wrote none", async () => {
    plant();
    const evaluated = await rig.step("evaluate", { ...asked, predictions: "nowhere.csv" });
    expect(evaluated.exit, evaluated.log).toBe(2);
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(4);
    expect(reported.log).toContain("no result of this run: it was written by run 2");
    expect(lastCheck()).toBe("failure");
  });

  it("does not stand in for what another job handed over", async () => {
    await rig.step("evaluate", { ...asked, "fail-on": "never" });
    rig.nextJob();
    plant();
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(1);
    expect(lastCheck()).toBe("failure");
  });

  it("is refused when it names no run and no commit", async () => {
    const nameless = forge(honest, (record) => ({
      ...flattering(record),
      run: null,
      candidate: { ...record.candidate, sha: null, tested: null },
    }));
    for (const [file, content] of filesOf(nameless)) rig.write(`${leg}/${file}`, content);
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(4);
  });

  it.each<[string, (folder: string) => void]>([
    ["itself", (folder) => symlinkSync("/tmp", path.join(folder, ".evenhand"))],
    [
      "in a model's place",
      (folder) => {
        mkdirSync(path.join(folder, ".evenhand"));
        symlinkSync("/tmp", path.join(folder, ".evenhand", "fraud"));
      },
    ],
    [
      "in the report's place",
      (folder) => {
        mkdirSync(path.join(folder, ".evenhand"));
        writeFileSync(path.join(folder, "victim"), "mine");
        symlinkSync(path.join(folder, "victim"), path.join(folder, ".evenhand", "report.md"));
      },
    ],
  ])("is refused when it is a link: %s [threat 13]", async (_, plantLink) => {
    plantLink(rig.folder);
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(2);
    expect(reported.log).toContain("is a symbolic link");
  });

  it("leaves evaluate's own record alone", async () => {
    plant();
    const evaluated = await rig.step("evaluate", asked);
    expect(evaluated.exit, evaluated.log).toBe(1);
    expect(rig.record().decision.result).toBe("fail");
  });
});

describe("an artifact of this run that somebody forged [threat 5]", () => {
  it("is judged by the rules of the true base, whatever base it names", async () => {
    handOver(
      forge(honest, (record) => ({
        run: ours(record),
        baseline: { ...record.baseline, base: { sha: rig.headSha, how: "merge-parent" } },
        decision: { ...record.decision, result: "pass", reasons: [] },
      })),
    );
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(4);
    expect(reported.log).toContain("which is not the base commit of this pull request");
    expect(lastCheck()).toBe("failure");
  });

  it("is judged by those rules when it names no base", async () => {
    handOver(
      forge(honest, (record) => ({
        run: ours(record),
        baseline: { ...record.baseline, base: null },
        decision: { ...record.decision, result: "pass", reasons: [] },
      })),
    );
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(1);
    expect(reported.log).toContain("roc_auc");
  });

  it("does not pass without a metric", async () => {
    handOver(
      forge(honest, (record) => ({
        run: ours(record),
        metrics: [],
        decision: { ...record.decision, result: "pass", reasons: [], warnings: [] },
      })),
    );
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(4);
  });

  it("does not pass when a gated metric was left out [threat 34]", async () => {
    handOver(
      forge(honest, (record) => ({
        run: ours(record),
        metrics: record.metrics.filter((metric) => metric.name !== "roc_auc"),
        decision: { ...record.decision, result: "pass", reasons: [], warnings: [] },
      })),
    );
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(4);
  });

  it("does not take the place of another model", async () => {
    await rig.step("evaluate", { ...asked, "fail-on": "never" });
    rig.nextJob();
    const flattered = forge(honest, (record) => ({
      ...flattering(record),
      run: ours(record),
      model: "other",
    }));
    handOver(flattered, `${name}-a7`);
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(4);
    expect(reported.log).toContain("evaluation.json is of model other, leg default");
  });

  it.each<[string, Uint8Array, string]>([
    ["is no archive", Buffer.from("nothing"), "cannot be used"],
    [
      "is a bomb",
      makeZip([{ name: "evaluation.json", content: Buffer.alloc(64 * 2 ** 20) }]),
      "unpacks to more than 200 times its size",
    ],
    ["climbs out", makeZip([{ name: "../evaluation.json" }]), "leaves its folder"],
    ["has no manifest", makeZip([{ name: "evaluation.json" }]), "manifest.json is missing"],
  ])("is a problem, not silence, when it %s [threat 65]", async (_, content, words) => {
    rig.github.addArtifact({ runId: rig.runId, name, content });
    const reported = await rig.step("report", quiet);
    expect(reported.exit, reported.log).toBe(4);
    expect(reported.log).toContain(words);
    expect(lastCheck()).toBe("failure");
  });
});

describe("a forged baseline [threat 5]", () => {
  const poor = () =>
    forge(honest, (record) => ({
      ...flattering(record),
      metrics: record.metrics.map((metric) => ({ ...metric, candidate: 0.5 })),
      candidate: { ...record.candidate, sha: rig.base, tested: rig.base },
    }));

  it.each<[string, { event: string; headRepository?: string }, string]>([
    ["of a fork's run", { event: "push", headRepository: "mallory/ml" }, "made by another repository's run"],
    ["of a pull request's run", { event: "pull_request" }, "made for a proposed change (pull_request)"],
  ])("%s is left aside, though it is newer and of the base commit", async (_, seed, words) => {
    const runId = rig.github.addRun({
      ...seed,
      headSha: rig.base,
      headBranch: "main",
      conclusion: "success",
    });
    rig.github.addArtifact({ runId, name, files: asTexts(filesOf(poor())) });
    const evaluated = await rig.step("evaluate", asked);
    expect(evaluated.exit, evaluated.log).toBe(1);
    const { baseline, metrics } = rig.record();
    expect(baseline).toMatchObject({ status: "found", sha: rig.base, source: "artifact" });
    expect(metrics.find((metric) => metric.name === "roc_auc")!.baseline).toBeGreaterThan(0.9);
    expect(baseline.looked.map(({ result }) => result).join("; ")).toContain(words);
  });

  it.each<[string, () => Uint8Array, string]>([
    ["of other rows", () => packed([1, 0, 1]), "holds other rows than evaluation.json"],
    ["that are no gzip", () => Buffer.from("{}"), "not stored predictions"],
  ])("with predictions %s is unusable, and says so", async (_, bytes, words) => {
    const runId = rig.github.addRun({ event: "push", headSha: rig.base, conclusion: "success" });
    const record = forge(honest, (one) => ({
      candidate: { ...one.candidate, sha: rig.base, tested: rig.base },
    }));
    const content = new Map([
      ["evaluation.json", new TextEncoder().encode(JSON.stringify(record))],
      ["predictions.json.gz", bytes()],
    ]);
    const files = Object.fromEntries(withManifest(content));
    rig.github.addArtifact({ runId, name, files });
    const evaluated = await rig.step("evaluate", { ...asked, strict: "true" });
    expect(evaluated.exit, evaluated.log).not.toBe(0);
    const { baseline } = rig.record();
    expect(baseline.status).toBe("unusable");
    expect(baseline.looked.at(-1)!.result).toContain(words);
  });

  it("does not unpack a bomb of predictions", () => {
    const member = gzipSync(Buffer.alloc(64 * 2 ** 20), { level: 1 });
    const bomb = Buffer.concat(new Array<Buffer>(17).fill(member));
    expect(() => readStoredPredictions(bomb, "the baseline")).toThrow("not stored predictions");
  });
});

function packed(labels: readonly number[]): Uint8Array {
  const stored = {
    schema: "evenhand/predictions/v1",
    ids: "position",
    rows: labels.length,
    task: "binary",
    classes: ["0", "1"],
    positive: "1",
    threshold: 0.5,
    columns: {
      id: null,
      label: labels,
      prediction: labels,
      score: labels,
      weight: null,
      group: null,
    },
  };
  return gzipSync(JSON.stringify(stored));
}

describe("a checkout that the pull request's code moved", () => {
  it("does not move the base: neither by a commit that looks like GitHub's merge, nor by an older one", async () => {
    const evil = rig.git("commit-tree", "HEAD^{tree}", "-p", rig.base, "-m", "rules of mine");
    const merge = rig.git("commit-tree", "HEAD^{tree}", "-p", evil, "-p", rig.headSha, "-m", "Merge");
    const before = rig.git("rev-parse", "HEAD");
    rig.git("update-ref", "--no-deref", "HEAD", merge);
    rig.write("preds.csv", predictions.worse);
    const evaluated = await rig.step("evaluate", asked);
    const { base } = rig.record().baseline;
    rig.git("update-ref", "--no-deref", "HEAD", before);
    expect(evaluated.exit, evaluated.log).toBe(1);
    expect(base).toEqual({ sha: rig.base, how: "merge-base" });
  });

  it("is not replaced by a folder of the checkout that looks like a bare repository", async () => {
    rig.git("clone", "--quiet", "--bare", ".", "models");
    const ask = ["rev-parse", "HEAD"];
    expect(await makeGit(path.join(rig.folder, "models"), process.env)(ask)).toBeNull();
    expect(String(await makeGit(rig.folder, process.env)(ask)).trim()).toBe(rig.git(...ask));
  });
});
