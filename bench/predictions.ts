/** `evenhand evaluate` of a million paired rows against pandas and scikit-learn on the same files, whole processes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Bench, median } from "./bench.ts";
import {
  evaluateCommand,
  findPython,
  fixed,
  meets,
  peerPackages,
  peerScript,
  type Spawned,
  spawn,
} from "./spawned.ts";

const rows = 1_000_000;
const rounds = 5;
const goalOfPeer = 0.5;
const goalOfParquet = 0.7;

export const predictions: Bench = {
  isOwnRun: true,
  title: "evaluate: a million paired rows, six metrics, four slices, from spawn to exit",
  note: `Median of ${rounds} spawns, the programs taking turns. Ours compares with intervals and verdicts, whole and by slices, and keeps the hashed rows; the peer gives point values alone (${peerPackages.slice(0, 2).join(", ")}). Goals: CSV at most ${goalOfPeer} × the peer, Parquet at most ${goalOfParquet} × our CSV. Memory is the largest resident set; processor time is that of all threads.`,
  run() {
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-bench-"));
    try {
      const python = findPython();
      if (python === null) return [row("pandas and scikit-learn: not installed", [], [])];
      spawn(folder, [python, peerScript, "make", String(rows), folder]);
      const commands = [ours("csv"), ours("parquet"), [python, peerScript, "judge", folder]];
      const [csv = [], parquet = [], peer = []] = takeTurns(folder, commands);
      return [
        row("evenhand, CSV", csv, peer, goalOfPeer),
        row("evenhand, Parquet", parquet, csv, goalOfParquet),
        row("pandas + scikit-learn, CSV, no intervals, no slices", peer, []),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function row(
  what: string,
  own: readonly Spawned[],
  other: readonly Spawned[],
  goal = 0,
): Record<string, string> {
  const times = own.map((one) => one.seconds);
  const ratio = median(times) / median(other.map((one) => one.seconds));
  return {
    what,
    "median, s": fixed(median(times), 2),
    "fastest–slowest":
      own.length > 0 ? `${fixed(Math.min(...times), 2)}–${fixed(Math.max(...times), 2)}` : "–",
    "processor, s": fixed(median(own.map((one) => one.processorSeconds)), 2),
    "memory, MB": own.length > 0 ? fixed(Math.max(...own.map((one) => one.megabytes)), 0) : "–",
    ratio: fixed(ratio, 2),
    goal: meets(ratio, goal),
  };
}

function ours(kind: "csv" | "parquet"): string[] {
  return evaluateCommand("--predictions", `cand.${kind}`, "--baseline", `base.${kind}`);
}

function takeTurns(folder: string, commands: readonly (readonly string[])[]): Spawned[][] {
  const taken: Spawned[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    commands.forEach((command, index) => {
      taken[index]!.push(spawn(folder, command));
    });
  }
  return taken;
}
