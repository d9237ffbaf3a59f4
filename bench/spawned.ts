import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const root = path.resolve(import.meta.dirname, "..");
export const peerPackages = ["pandas==3.1.1", "scikit-learn==1.9.1", "pyarrow==26.0.1"];
export const peerScript = path.join(root, "bench/predictions.py");
const metrics = "accuracy,f1,roc_auc,average_precision,log_loss,brier";

export interface Spawned {
  readonly seconds: number;
  /** User and system time of all threads. */
  readonly processorSeconds: number;
  readonly megabytes: number;
}

/** evaluate as a user starts it: six metrics, and four slices of one column. */
export function evaluateCommand(...files: readonly string[]): string[] {
  const columns = ["--id", "id", "--label", "label", "--prediction", "prediction", "--score", "score"];
  const program = path.join(root, "dist/cli/index.js");
  return [
    process.execPath,
    program,
    "evaluate",
    ...files,
    ...columns,
    "--slices",
    "segment",
    "--metrics",
    metrics,
  ];
}

/** GNU time tells memory and processor time of a child; without it they are not known. */
export function spawn(folder: string, command: readonly string[]): Spawned {
  const timed = existsSync("/usr/bin/time")
    ? ["/usr/bin/time", "-f", "took %M %U %S", ...command]
    : [...command];
  const before = process.hrtime.bigint();
  const { status, stderr } = spawnSync(timed[0]!, timed.slice(1), { cwd: folder, encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  // A gate that says no ends with 1: the work is the same.
  if (status !== 0 && status !== 1) throw new Error(`${command.join(" ")} failed: ${stderr}`);
  const [, kilobytes, user, system] = /took (\d+) ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  return { seconds, processorSeconds: Number(user) + Number(system), megabytes: Number(kilobytes) / 1024 };
}

/** The Python of the scikit-learn peers. */
export function findPython(): string | null {
  return findEnvironment("sklearn", peerPackages, "import pandas, sklearn, pyarrow");
}

/** A Python in an environment of its own, made once; null where Python or the packages cannot be had.
 *  @param proof a line of Python that works only where the packages are there */
export function findEnvironment(name: string, packages: readonly string[], proof: string): string | null {
  const place = path.join(root, ".cache/bench", name);
  const python = path.join(place, "bin/python");
  const works = () => spawnSync(python, ["-c", proof]).status === 0;
  if (existsSync(python) && works()) return python;
  mkdirSync(path.dirname(place), { recursive: true });
  const made = spawnSync("python3", ["-m", "venv", place]).status === 0;
  if (made) spawnSync(path.join(place, "bin/pip"), ["install", "--quiet", ...packages]);
  return existsSync(python) && works() ? python : null;
}

export function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "–";
}

export function meets(value: number, goal: number): string {
  return Number.isFinite(value) ? `≤ ${goal}: ${value <= goal ? "yes" : "**no**"}` : "–";
}
