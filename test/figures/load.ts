/** What large repositories cost: `node test/figures/load.ts [--scale=1]`. Each piece of work at a quarter, a half and the
 *  whole of its size, the faster of two; the exponent says how processor time grows (1 is linear). Renews its section
 *  of docs/verification.md. */
import { tmpdir } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { appendHistory, parseHistory } from "../../src/core/baseline/history-lines.ts";
import { canonicalJson } from "../../src/core/digest.ts";
import type { EvaluationRecord } from "../../src/core/record/evaluation.ts";
import { historyEntryOf } from "../../src/core/record/history.ts";
import { parseEvaluation, sealEvaluation } from "../../src/core/record/seal.ts";
import { renderCheck } from "../../src/core/report/check.ts";
import { renderComment } from "../../src/core/report/comment.ts";
import { renderSummary } from "../../src/core/report/summary.ts";
import { makeArtifacts } from "../../src/github/artifacts.ts";
import { makeEvidenceFacts } from "../../src/github/evidence.ts";
import { startStandin } from "../../standin/index.ts";
import { makeRig } from "../attack/rig.ts";
import * as examples from "../core/report/records.ts";
import { makeCommentBoard } from "../github/comment-board.ts";
import { bodyOf, poster } from "../github/posting.ts";
import { githubOf } from "../github/standin-github.ts";
import { writeSection } from "./section.ts";

const { values } = parseArgs({ options: { scale: { type: "string", default: "1" } } });
const scale = Number(values.scale);

interface Work {
  readonly name: string;
  readonly size: number;
  /** Makes the input, then does what is timed. @returns what else is told */
  readonly make: (size: number) => Promise<() => unknown> | (() => unknown);
}

const { schema: _schema, id: _id, ...content } = examples.regression;
const leg = (k: number): EvaluationRecord =>
  sealEvaluation({
    ...content,
    leg: `leg-${k}`,
    createdAt: new Date(1_790_000_000_000 + k * 1000).toISOString(),
  });

/** A record of many metrics and slices, each slice with the first so many metrics, in the shapes of the example. */
function wide(metrics: number, slices: number, inSlice: number): Omit<EvaluationRecord, "schema" | "id"> {
  const [metric] = content.metrics;
  const named = Array.from({ length: metrics }, (_row, k) => ({ ...metric!, name: `metric_${k}` }));
  const part = named.slice(0, inSlice);
  const sliced = Array.from({ length: slices }, (_row, k) => ({
    slice: { segment: `s${k}` },
    metrics: part,
  }));
  return { ...content, metrics: named, slices: sliced };
}

const report = (records: readonly EvaluationRecord[]) => () => {
  const input = examples.input(records);
  return {
    comment: renderComment(input).length,
    summary: renderSummary(input).length,
    check: renderCheck(input).summary.length,
  };
};

const works: readonly Work[] = [
  {
    name: "legs in one comment, check and summary",
    size: 256,
    make: (size) => report(Array.from({ length: size }, (_row, k) => leg(k))),
  },
  {
    name: "metrics of slices in one report (1,000 metrics, each in 200 slices)",
    size: 200_000,
    make(size) {
      const metrics = Math.round(Math.sqrt(size * 5));
      return report([{ ...examples.regression, ...wide(metrics, Math.round(metrics / 5), metrics) }]);
    },
  },
  {
    name: "metrics, 20 of them in each of a fifth as many slices, read as a record",
    size: 1000,
    make: (size) => {
      const text = JSON.stringify(sealEvaluation(wide(size, size / 5, 20)));
      return () => ({ bytes: text.length, read: parseEvaluation(text, "evaluation.json").metrics.length });
    },
  },
  { name: "lines of a history, read", size: 100_000, make: (size) => readLines(size) },
  {
    name: "lines of a history, one added",
    size: 100_000,
    make: (size) => {
      const text = historyText(size);
      const added = historyEntryOf(leg(size + 1))!;
      return () => ({ bytes: appendHistory(text, [added], size + 1)!.length });
    },
  },
  { name: "comments of others before ours", size: 1000, make: postBehind },
  { name: "comments of others before a whole report, as a process", size: 1000, make: reportBehind },
  { name: "runs with a fifth as many artifacts, ours among them", size: 50_000, make: listAmong },
];

function historyText(size: number): string {
  const entry = canonicalJson(historyEntryOf(leg(1))!);
  return Array.from({ length: size }, (_row, k) => `${entry.slice(0, -1)},"n":${k}}\n`).join("");
}

/** Lines that are each sealed, so that every digest is computed. */
function readLines(size: number): () => unknown {
  const lines = Array.from({ length: 500 }, (_row, k) => `${canonicalJson(historyEntryOf(leg(k))!)}\n`);
  const text = Array.from({ length: size }, (_row, k) => lines[k % lines.length]).join("");
  return () => ({ bytes: text.length, entries: parseHistory(text, content.model).entries.length });
}

function postBehind(size: number): () => Promise<unknown> {
  const board = makeCommentBoard();
  for (let k = 0; k < size; k++) board.add(`talk ${k}`, { id: 7, login: "ada", type: "User" });
  return async () => {
    board.history.length = 0;
    await poster(board.fetchFor("w")).post(7, bodyOf("words", board.comments.length));
    return { requests: board.history.length, comments: board.comments.length - size };
  };
}

/** The dearest case: all comments are newer than the head commit. */
async function reportBehind(size: number): Promise<() => Promise<unknown>> {
  const rig = await makeRig({ "change.txt": "1\n" });
  const { github } = rig;
  for (let k = 0; k < size; k++) github.addComment({ issue: rig.number, login: "ada", body: `talk ${k}` });
  await rig.step("evaluate", { model: "fraud", predictions: "preds.csv" });
  let open = true;
  return async () => {
    const mark = github.mark();
    const { exit, log } = await rig.step("report");
    if (exit !== 1) throw new Error(`report ended with ${exit}\n${log}`);
    const requests = github.requestsSince(mark).filter(({ path: at }) => at.startsWith("/repos/")).length;
    const ours = github.state.comments.filter(({ login }) => login === "github-actions[bot]");
    for (const { id } of ours) github.removeComment(id);
    // The second turn is the last one.
    if (!open) await rig.close();
    open = false;
    return { requests, comments: ours.length };
  };
}

async function listAmong(size: number): Promise<() => Promise<unknown>> {
  const standin = await startStandin();
  const [old, sha] = [await standin.commit(), await standin.commit({ files: { a: "2" } })];
  for (let run = 0; run < size; run++) {
    const isOurs = run === 0;
    const id = standin.addRun({ headSha: isOurs ? sha : old, headBranch: isOurs ? "main" : `b-${run % 50}` });
    if (run % 5 !== 0) continue;
    const name = isOurs ? "evenhand-evaluation-fraud-default" : "wheel";
    standin.addArtifact({ runId: id, name, files: { a: "1" } });
  }
  const place = {
    ...{ runId: 1, attempt: 1, serverUrl: "https://github.com", tempFolder: tmpdir(), retentionDays: null },
  };
  const github = githubOf(standin);
  const store = makeArtifacts(github, place);
  return async () => {
    const before = standin.state.requests.length;
    const artifacts = await store.listByName("evenhand-evaluation-fraud-default");
    const runs = await makeEvidenceFacts(github).runsOf(sha);
    const found = artifacts.length + runs.length;
    return { found, requests: standin.state.requests.length - before };
  };
}

const rows: string[] = [];
for (const { name, size, make } of works) {
  const times: number[] = [];
  let told: unknown = {};
  const sizes = [size / 4, size / 2, size].map((one) => Math.max(4, Math.round(one * scale)));
  for (const one of sizes) {
    const work = await make(one);
    const took: number[] = [];
    for (let turn = 0; turn < 2; turn++) {
      const start = process.cpuUsage();
      told = await work();
      const { user, system } = process.cpuUsage(start);
      took.push((user + system) / 1000);
    }
    times.push(Math.min(...took));
  }
  const exponent = Math.log(times[2]! / times[0]!) / Math.log(4);
  const facts = Object.entries(told as object).map(
    ([key, value]) => `${key} ${Number(value).toLocaleString("en")}`,
  );
  rows.push(
    `| ${sizes.at(-1)!.toLocaleString("en")} ${name} | ${times.map((time) => time.toFixed(0)).join(", ")} ms | ${exponent.toFixed(1)} | ${facts.join(", ")} |`,
  );
  console.log(rows.at(-1));
}
writeSection("load", [
  "## Large repositories",
  "",
  `${new Date().toISOString().slice(0, 10)}, \`node test/figures/load.ts\`, each at a quarter, a half and the whole of its size, the faster of two. Processor time of one process, in which the server that plays GitHub has its part; a report as a process of its own is not counted in it. A report reads all comments once for its own, and those since the head commit once more for what they ask: here all of them are newer, so that each further hundred costs two requests; of older ones it is one.`,
  "",
  "| size | processor time | it grows as size to the power of | |",
  "| --- | --- | --: | --- |",
  ...rows,
]);
process.exit(0);
