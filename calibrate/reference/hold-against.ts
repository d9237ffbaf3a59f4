import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { answerCase } from "./answer.ts";
import type { ReferenceCase } from "./reference-case.ts";
import { type ReferenceRow, tallyCase } from "./tally.ts";

const python = path.join(import.meta.dirname, "python");
const seed = 20261124;

export interface ReferenceResults {
  /** Packages and versions, one a line of requirements.txt. */
  readonly against: readonly string[];
  readonly seed: number;
  /** Drawn in each family. */
  readonly cases: number;
  readonly rows: readonly ReferenceRow[];
}

/** Draws cases in Python, has the reference functions and the engine answer each, and counts.
 *  @param cache where the packages are installed, once
 *  @throws Error when Python or the package index is not there */
export async function holdAgainst(cases: number, cache: string): Promise<ReferenceResults> {
  const requirements = path.join(python, "requirements.txt");
  const interpreter = installPackages(requirements, path.join(cache, "venv"));
  const script = path.join(python, "cases.py");
  const child = spawn(interpreter, [script, "--cases", String(cases), "--seed", String(seed)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const rows = new Map<string, ReferenceRow>();
  for await (const line of createInterface({ input: child.stdout })) {
    const data: ReferenceCase = JSON.parse(line);
    tallyCase(rows, data, answerCase(data));
  }
  const code = await ended;
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  const against = readFileSync(requirements, "utf8").trim().split("\n");
  return { against, seed, cases, rows: [...rows.values()] };
}

function installPackages(requirements: string, venv: string): string {
  const bin = path.join(venv, process.platform === "win32" ? "Scripts" : "bin");
  const stamp = path.join(venv, "installed");
  const wanted = readFileSync(requirements, "utf8");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    console.error("Installing the reference packages, once …");
    mkdirSync(path.dirname(venv), { recursive: true });
    runOrThrow("python3", ["-m", "venv", venv]);
    runOrThrow(path.join(bin, "pip"), ["install", "--quiet", "-r", requirements]);
    writeFileSync(stamp, wanted);
  }
  return path.join(bin, "python");
}

function runOrThrow(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed: Python with venv and PyPI are needed`);
}
