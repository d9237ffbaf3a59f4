/** `evenhand evaluate` of a million paired rows against pandas and scikit-learn on the same files, whole processes. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { type Bench, median } from "./bench.ts";

const root = path.resolve(import.meta.dirname, "..");
const script = path.join(root, "bench/predictions.py");
const rows = 1_000_000;
const rounds = 3;
const goalOfPeer = 0.5;
const goalOfParquet = 0.7;
const packages = ["pandas==3.1.1", "scikit-learn==1.9.1", "pyarrow==26.0.1"];

export const predictions: Bench = {
  title: "evaluate: a million paired rows, six metrics, from spawn to exit",
  note: `Median of ${rounds} spawns, the programs taking turns. Ours compares with intervals and verdicts and keeps the hashed rows; the peer gives point values alone (${packages.slice(0, 2).join(", ")}). Goals: CSV at most ${goalOfPeer} × the peer, Parquet at most ${goalOfParquet} × our CSV. Memory is the largest resident set.`,
  run() {
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-bench-"));
    try {
      const python = findPython();
      if (python === null) return [row("pandas and scikit-learn: not installed", [], [])];
      spawn(folder, [python, script, "make", String(rows), folder]);
      const commands = [ours("csv"), ours("parquet"), [python, script, "judge", folder]];
      const [csv = [], parquet = [], peer = []] = takeTurns(folder, commands);
      return [
        row("evenhand, CSV", csv, peer, goalOfPeer),
        row("evenhand, Parquet", parquet, csv, goalOfParquet),
        row("pandas + scikit-learn, CSV, no intervals", peer, []),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Spawned {
  readonly seconds: number;
  readonly megabytes: number;
}

function row(
  what: string,
  own: readonly Spawned[],
  other: readonly Spawned[],
  goal = 0,
): Record<string, string> {
  const times = own.map((one) => one.seconds);
  const ratio = median(times) / median(other.map((one) => one.seconds));
  const compared = Number.isFinite(ratio);
  return {
    what,
    "median, s": times.length > 0 ? median(times).toFixed(2) : "–",
    "fastest–slowest":
      times.length > 0 ? `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}` : "–",
    "memory, MB": own.length > 0 ? Math.max(...own.map((one) => one.megabytes)).toFixed(0) : "–",
    ratio: compared ? ratio.toFixed(2) : "–",
    goal: compared ? `≤ ${goal}: ${ratio <= goal ? "yes" : "**no**"}` : "–",
  };
}

function ours(kind: "csv" | "parquet"): string[] {
  const flags = ["--id", "id", "--label", "label", "--prediction", "prediction", "--score", "score"];
  const metrics = "accuracy,f1,roc_auc,average_precision,log_loss,brier";
  const files = ["--predictions", `cand.${kind}`, "--baseline", `base.${kind}`];
  const program = path.join(root, "dist/cli/index.js");
  return [process.execPath, program, "evaluate", ...files, ...flags, "--metrics", metrics];
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

/** GNU time tells the memory of a child; without it the memory is not known. */
function spawn(folder: string, command: readonly string[]): Spawned {
  const timed = existsSync("/usr/bin/time") ? ["/usr/bin/time", "-f", "peak %M", ...command] : [...command];
  const before = process.hrtime.bigint();
  const { status, stderr } = spawnSync(timed[0]!, timed.slice(1), { cwd: folder, encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  // A gate that says no ends with 1: the work is the same.
  if (status !== 0 && status !== 1) throw new Error(`${command.join(" ")} failed: ${stderr}`);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
}

/** In an environment of its own, made once; null where Python or the packages cannot be had. */
function findPython(): string | null {
  const place = path.join(root, ".cache/bench/sklearn");
  const python = path.join(place, "bin/python");
  const works = () => spawnSync(python, ["-c", "import pandas, sklearn, pyarrow"]).status === 0;
  if (existsSync(python) && works()) return python;
  mkdirSync(path.dirname(place), { recursive: true });
  const made = spawnSync("python3", ["-m", "venv", place]).status === 0;
  if (made) spawnSync(path.join(place, "bin/pip"), ["install", "--quiet", ...packages]);
  return existsSync(python) && works() ? python : null;
}
