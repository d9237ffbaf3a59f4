/** What large repositories cost: `node test/figures/load.ts [--scale=1]`. Each piece of work at a quarter, a half and the
 *  whole of its size, the faster of two; the exponent says how time grows (1 is linear). Renews its section of
 *  docs/verification.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
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
import { startStandin } from "../../standin/index.ts";
import * as examples from "../core/report/records.ts";
import { makeCommentBoard } from "../github/comment-board.ts";
import { bodyOf, poster } from "../github/posting.ts";
import { githubOf } from "../github/standin-github.ts";

const { values } = parseArgs({ options: { scale: { type: "string", default: "1" } } });
const scale = Number(values.scale);
const page = path.resolve(import.meta.dirname, "../../docs/verification.md");

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
    name: "metrics in each of a fifth as many slices, in one report",
    size: 1000,
    make: (size) => report([{ ...examples.regression, ...wide(size, size / 5, size) }]),
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
  { name: "artifacts, ours among them by name", size: 10_000, make: listAmong },
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

async function listAmong(size: number): Promise<() => Promise<unknown>> {
  const standin = await startStandin();
  const sha = await standin.commit();
  for (let run = 0; run < size / 2; run++) {
    const id = standin.addRun({ headSha: sha });
    for (const name of ["model", run === 0 ? "evenhand-evaluation-fraud-default" : "wheel"])
      standin.addArtifact({ runId: id, name, files: { a: "1" } });
  }
  const place = {
    runId: 1,
    attempt: 1,
    serverUrl: "https://github.com",
    tempFolder: tmpdir(),
    retentionDays: null,
  };
  const store = makeArtifacts(githubOf(standin), place);
  return async () => {
    const before = standin.state.requests.length;
    const found = await store.listByName("evenhand-evaluation-fraud-default");
    return { found: found.length, requests: standin.state.requests.length - before };
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
      const start = performance.now();
      told = await work();
      took.push(performance.now() - start);
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
writePage();
process.exit(0);

function writePage(): void {
  const text = `<!-- load:begin -->
## Large repositories

${new Date().toISOString().slice(0, 10)}, \`node test/figures/load.ts\` on a loaded machine, each at a quarter, a half and the whole of its size, the faster of two.

| size | took | time grows as size to the power of | |
| --- | --- | --: | --- |
${rows.join("\n")}
<!-- load:end -->
`;
  const [begin, close] = ["<!-- load:begin -->", "<!-- load:end -->\n"];
  const old = readFileSync(page, "utf8");
  const at = old.indexOf(begin);
  const next =
    at === -1
      ? `${old.trimEnd()}\n\n${text}`
      : old.slice(0, at) + text + old.slice(old.indexOf(close) + close.length);
  writeFileSync(page, next);
}
