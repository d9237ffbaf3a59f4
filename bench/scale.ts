/** Ten times as many rows, and eight shards of a million rows each: time and memory against one million rows. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Bench } from "./bench.ts";
import { evaluateCommand, findPython, fixed, meets, peerScript, type Spawned, spawn } from "./spawned.ts";

const million = 1_000_000;
const shards = 8;
const goalOfTen = 11;
const goalOfMerge = 1;
const far = 100 * million;

export const scale: Bench = {
  isOwnRun: true,
  title: "evaluate: ten million rows, and eight shards of a million",
  note: `One spawn each, on CSV, six metrics and four slices. Goals: ten million rows in at most ${goalOfTen} × the time of one million (the ratio is of wall time) and 3 GB; a merge of ${shards} × 1M in at most ${goalOfMerge} GB (10^9 bytes; the memory column counts 2^20). The record of the merge was compared with that of the whole file, byte by byte but for id and time. **The last line is an extrapolation**, not a measurement: the bytes and seconds a row of the lines above it times ${far / million} million rows.`,
  run() {
    const python = findPython();
    if (python === null) return [row("pandas: not installed", null)];
    const one = withRows(python, million, (folder) => spawn(folder, whole()));
    const ten = withRows(python, 10 * million, (folder) => spawn(folder, whole()));
    return [
      row("1M rows", one),
      row("10M rows", ten, ten.seconds / one.seconds, goalOfTen),
      ...withRows(python, shards * million, timeShards),
    ];
  },
};

function whole(): string[] {
  return evaluateCommand("--predictions", "cand.csv", "--baseline", "base.csv", "--records", "whole");
}

function timeShards(folder: string): Record<string, string>[] {
  const all = spawn(folder, whole());
  const parts = Array.from({ length: shards }, (_shard, k) =>
    spawn(folder, [...whole(), "--shard", `${k + 1}/${shards}`, "--records", "parts"]),
  );
  const states = path.join(folder, "parts/default/default");
  const merge = spawn(folder, evaluateCommand("--merge", states, "--records", "merged"));
  const [expected, found] = ["whole", "merged"].map((name) => recordOf(path.join(folder, name)));
  if (expected !== found) throw new Error("the merged record is not that of the whole file");
  const bytes = readdirSync(states).reduce((sum, name) => sum + statSync(path.join(states, name)).size, 0);
  const largest = parts.reduce((most, part) => (part.megabytes > most.megabytes ? part : most));
  const rows = shards * million;
  return [
    row(`${shards}M rows, whole`, all),
    row(`one of ${shards} shards (the largest in memory)`, largest),
    row(
      `merge of ${shards} × 1M, ${fixed(bytes / rows, 1)} bytes a row`,
      merge,
      (merge.megabytes * 2 ** 20) / 1e9,
      goalOfMerge,
    ),
    {
      ...row("merge of 100M rows, extrapolated", null),
      "wall, s": fixed((merge.seconds / rows) * far, 0),
      "memory, MB": fixed((merge.megabytes / rows) * far, 0),
      ratio: `${fixed(((bytes / rows) * far) / 1e9, 1)} GB of states`,
    },
  ];
}

function recordOf(records: string): string {
  const {
    id: _id,
    createdAt: _at,
    ...record
  } = JSON.parse(readFileSync(path.join(records, "default/default/evaluation.json"), "utf8"));
  return JSON.stringify(record);
}

function row(what: string, spawned: Spawned | null, ratio = Number.NaN, goal = 0): Record<string, string> {
  return {
    what,
    "wall, s": fixed(spawned?.seconds ?? Number.NaN, 1),
    "processor, s": fixed(spawned?.processorSeconds ?? Number.NaN, 1),
    "memory, MB": fixed(spawned?.megabytes ?? Number.NaN, 0),
    ratio: fixed(ratio, 2),
    goal: meets(ratio, goal),
  };
}

/** Files of so many rows, deleted afterwards. */
function withRows<T>(python: string, rows: number, work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-bench-"));
  try {
    mkdirSync(folder, { recursive: true });
    spawn(folder, [python, peerScript, "make", String(rows), folder]);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
