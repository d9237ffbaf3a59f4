/** How long the bundle takes from spawn to exit on two files of 100 rows, against Node doing nothing. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { makePredictions } from "../test/process/bundle.ts";
import { type Bench, median } from "./bench.ts";

const dist = path.resolve(import.meta.dirname, "../dist");
const rounds = 5;
/** Milliseconds over bare Node that evaluate may take. */
const goal = 400;

interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const start: Bench = {
  title: "Start: two files of 100 rows, from spawn to exit",
  note: `Median of ${rounds} spawns, the programs taking turns, after one spawn each that does not count. Goal: evaluate ends at most ${goal} ms after bare Node would.`,
  run() {
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-bench-"));
    try {
      const programs = programsIn(folder);
      const times = takeTurns(programs, folder);
      const bare = median(times[0] ?? []);
      return programs.map(({ name }, index) => {
        const each = times[index] ?? [];
        const over = median(each) - bare;
        const met = over <= goal ? "yes" : "**no**";
        return {
          what: name,
          "median, ms": median(each).toFixed(0),
          "fastest–slowest": `${Math.min(...each).toFixed(0)}–${Math.max(...each).toFixed(0)}`,
          "over bare Node, ms": index === 0 ? "–" : over.toFixed(0),
          [`≤ ${goal} ms`]: index === 0 ? "–" : met,
        };
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function programsIn(folder: string): readonly Program[] {
  writeFileSync(path.join(folder, "base.csv"), makePredictions(100, 0.8));
  writeFileSync(path.join(folder, "cand.csv"), makePredictions(100, 0.9));
  const output = path.join(folder, "output");
  writeFileSync(output, "");
  const runner = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: folder, GITHUB_OUTPUT: output };
  const inputs = { INPUT_PREDICTIONS: "cand.csv", INPUT_BASELINE: "base.csv" };
  const flags = ["evaluate", "--predictions", "cand.csv", "--baseline", "base.csv"];
  return [
    { name: "bare Node", args: ["--eval", "0"] },
    {
      name: "`dist/evaluate` as a step",
      args: [path.join(dist, "evaluate", "index.js")],
      env: { ...runner, ...inputs },
    },
    { name: "`evenhand evaluate` at a terminal", args: [path.join(dist, "cli", "index.js"), ...flags] },
    { name: "`evenhand --help`", args: [path.join(dist, "cli", "index.js"), "--help"] },
  ];
}

/** In turns, so that a busy moment falls on all of them. */
function takeTurns(programs: readonly Program[], folder: string): number[][] {
  const times = programs.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, program] of programs.entries()) {
      const took = spawnOnce(program, folder);
      if (round > 0) times[index]?.push(took);
    }
  }
  return times;
}

function spawnOnce({ name, args, env }: Program, folder: string): number {
  const began = process.hrtime.bigint();
  const ended = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", HOME: folder, ...env },
  });
  const took = Number(process.hrtime.bigint() - began) / 1e6;
  if (ended.status !== 0)
    throw new Error(`${name} ended with ${ended.status}:\n${ended.stdout}${ended.stderr}`);
  return took;
}
