/** `evenhand data` of a million rows against a million, beside Evidently on the same files in the same run; and of ten
 *  million rows. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { type Bench, median } from "./bench.ts";
import { findEnvironment, fixed, meets, type Spawned, spawn } from "./spawned.ts";

const rows = Number(process.env["EVENHAND_BENCH_ROWS"] ?? 1_000_000);
const rounds = 3;
const goalOfPeer = 0.05;
const goalOfParquet = 1;
const goalOfMemory = 1.5;
const packages = ["evidently==0.7.23", "pandas<3", "scikit-learn", "pyarrow"];
const program = path.resolve(import.meta.dirname, "../dist/cli/index.js");
const script = path.resolve(import.meta.dirname, "tables.py");

export const data: Bench = {
  title: "data: profile and drift of 20 columns against as many rows, from spawn to exit",
  isOwnRun: true,
  note: `${rows.toLocaleString("en")} rows against as many. Ours: ${rounds} spawns each, CSV and Parquet taking turns, the median; Evidently (${packages[0]}, ${packages[1]}) and ten times the rows once. All of them in one run, on the same files; ten times the rows are held against the same base. The ratio to Evidently is to its drift and its summary alone (by its own clocks), without its start and its reading; ours is the whole process. The other ratios are to our CSV. Of a busy machine only the ratio of processor times says something. Goals: CSV at most ${goalOfPeer} × Evidently, Parquet below CSV, memory (the largest resident set) at most ${goalOfMemory} GB (10^9 bytes).`,
  run() {
    const python = findEnvironment("evidently", packages, "import evidently, pyarrow");
    if (python === null) return [row("Evidently: not installed", [])];
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-bench-"));
    try {
      return compare(folder, python);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function compare(folder: string, python: string): Record<string, string>[] {
  spawn(folder, [python, script, "make", String(rows), folder]);
  const csv: Spawned[] = [];
  const parquet: Spawned[] = [];
  for (let round = 0; round < rounds; round++) {
    csv.push(spawn(folder, ours("after.csv", "before.csv")));
    parquet.push(spawn(folder, ours("after.parquet", "before.parquet")));
  }
  const peer = spawn(folder, [python, script, "judge", folder]);
  const parts = JSON.parse(readFileSync(path.join(folder, "peer.json"), "utf8")) as Record<string, Part>;
  spawn(folder, [python, script, "append", String(rows), folder]);
  const many = spawn(folder, ours("many.csv", "before.csv"));
  const judged = { wall: 0, processor: 0 };
  for (const name of ["drift", "summary"]) {
    judged.wall += parts[name]!.wall;
    judged.processor += parts[name]!.processor;
  }
  const inParts = Object.entries(parts).map(([name, { wall }]) => `${name} ${fixed(wall, 1)}`);
  return [
    row("evenhand, CSV, to Evidently", csv, judged, goalOfPeer),
    row("evenhand, Parquet, to CSV", parquet, partOf(csv), goalOfParquet),
    row("evenhand, ten times the rows, CSV, to CSV", [many], partOf(csv)),
    row(`Evidently, CSV (${inParts.join(", ")})`, [peer]),
  ];
}

interface Part {
  readonly wall: number;
  readonly processor: number;
}

function partOf(spawned: readonly Spawned[]): Part {
  return {
    wall: median(spawned.map(({ seconds }) => seconds)),
    processor: median(spawned.map(({ processorSeconds }) => processorSeconds)),
  };
}

function ours(after: string, before: string): string[] {
  return [process.execPath, program, "data", "--data", after, "--compare-with", before];
}

const unknown: Part = { wall: Number.NaN, processor: Number.NaN };

function row(
  what: string,
  spawned: readonly Spawned[],
  other: Part = unknown,
  goal = Number.NaN,
): Record<string, string> {
  const most = Math.max(...spawned.map(({ megabytes }) => megabytes));
  const own = partOf(spawned);
  const ratio = own.wall / other.wall;
  return {
    what,
    "wall, s": fixed(own.wall, 1),
    "processor, s": fixed(own.processor, 1),
    "memory, MB": fixed(most, 0),
    [`≤ ${goalOfMemory} GB`]: what.startsWith("evenhand") ? memoryMeets(most) : "–",
    "ratio of wall": fixed(ratio, 3),
    "of processor": fixed(own.processor / other.processor, 3),
    goal: Number.isFinite(goal) ? meets(ratio, goal) : "–",
  };
}

function memoryMeets(megabytes: number): string {
  return (megabytes * 2 ** 20) / 1e9 <= goalOfMemory ? "yes" : "**no**";
}
