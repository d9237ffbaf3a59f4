/** `evenhand diff` of two small JSON files against `dvc metrics diff --md` of the same two, from spawn to exit. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { type Bench, median } from "./bench.ts";

const root = path.resolve(import.meta.dirname, "..");
const rounds = 5;
/** Of the peer's time. */
const goal = 0.2;
const dvcVersion = "3.67.1";

export const diff: Bench = {
  title: "diff: two JSON files of 20 numbers, from spawn to exit",
  note: `Median of ${rounds} spawns, the programs taking turns, after one spawn each that does not count. DVC ${dvcVersion} compares the work tree with HEAD, ours the two files. Goal: at most ${goal} × DVC.`,
  run() {
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-bench-"));
    try {
      const dvc = findDvc();
      makeRepository(folder, dvc);
      const ours = [
        process.execPath,
        path.join(root, "dist/cli/index.js"),
        "diff",
        "base.json",
        "metrics.json",
        "--output",
        "md",
      ];
      const theirs = dvc === null ? null : [dvc, "metrics", "diff", "--md"];
      const times = takeTurns(folder, theirs === null ? [ours] : [ours, theirs]);
      const [own = Number.NaN, peer] = times.map(median);
      const ratio = peer === undefined ? null : own / peer;
      return [
        row("evenhand diff --output md", times[0] ?? [], ratio),
        theirs === null
          ? row("dvc: not installed", [], null)
          : row("dvc metrics diff --md", times[1] ?? [], null),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function row(what: string, times: readonly number[], ratio: number | null): Record<string, string> {
  const timed = times.length > 0;
  return {
    what,
    "median, ms": timed ? median(times).toFixed(0) : "–",
    "fastest–slowest": timed ? `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}` : "–",
    "× DVC": ratio === null ? "–" : ratio.toFixed(3),
    [`≤ ${goal} ×`]: ratio === null ? "–" : ratio <= goal ? "yes" : "**no**",
  };
}

/** In an environment of its own, made once; null where Python or the package cannot be had. */
function findDvc(): string | null {
  const place = path.join(root, ".cache/bench/dvc");
  const program = path.join(place, "bin/dvc");
  if (existsSync(program)) return program;
  mkdirSync(path.dirname(place), { recursive: true });
  const made = spawnSync("python3", ["-m", "venv", place]).status === 0;
  if (made) spawnSync(path.join(place, "bin/pip"), ["install", "--quiet", `dvc==${dvcVersion}`]);
  return existsSync(program) ? program : null;
}

/** HEAD holds the base, the work tree the change. */
function makeRepository(folder: string, dvc: string | null): void {
  const numbers = (shift: number) =>
    JSON.stringify(
      Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`metric_${index}`, 0.5 + index / 100 + shift]),
      ),
    );
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const run = (program: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8", env: environment });
    if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${stderr}`);
  };
  write("base.json", numbers(0));
  write("metrics.json", numbers(0));
  write("dvc.yaml", "metrics:\n- metrics.json\n");
  if (dvc !== null) {
    run("git", "init", "--quiet");
    run(dvc, "init", "--quiet");
    run("git", "add", "--all");
    run(
      "git",
      "-c",
      "user.name=bench",
      "-c",
      "user.email=bench@example.com",
      "commit",
      "--quiet",
      "-m",
      "base",
    );
  }
  write("metrics.json", numbers(0.01));
}

const environment = { ...process.env, DVC_NO_ANALYTICS: "1" };

function takeTurns(folder: string, programs: readonly (readonly string[])[]): number[][] {
  const times = programs.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, [program = "", ...args]] of programs.entries()) {
      const before = performance.now();
      const { status, stderr } = spawnSync(program, args, {
        cwd: folder,
        encoding: "utf8",
        env: environment,
      });
      if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
      if (round > 0) times[index]?.push(performance.now() - before);
    }
  }
  return times;
}
