import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { renewSection } from "../page-section.ts";
import { type Held, mergeHeld, type Part, type Row, renderTargets, type Suite } from "../verification.ts";
import { testedCommit } from "./tested-commit.ts";

const root = path.resolve(import.meta.dirname, "../..");
const page = path.join(root, "docs", "verification.md");

interface SuiteRun {
  readonly part: Part;
  readonly cache: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the suite of real servers file by file, whole or the test files named on the command line, and renews its section
 *  of docs/verification.md after each. What held of the other files stays in the cache: a run in pieces, or one that is
 *  stopped, ends in the same page. A file with a failed test writes nothing.
 *  @returns the exit code */
export function runSuite(suite: SuiteRun): number {
  mkdirSync(suite.cache, { recursive: true });
  const named = process.argv.slice(2);
  const files = filesOf(suite.part).filter(
    (file) => named.length === 0 || named.some((one) => file.includes(one)),
  );
  const failed = files.filter((file) => !runFile(file, suite));
  console.log(
    `${files.length} test files, ${failed.length} failed${failed.map((file) => ` ${file}`).join("")}`,
  );
  return files.length === 0 || failed.length > 0 ? 1 : 0;
}

function filesOf(part: Part): string[] {
  return globSync(`test/${part}/**/*.test.ts`, { cwd: root }).sort();
}

/** @returns whether all its tests passed */
function runFile(file: string, { part, cache, env }: SuiteRun): boolean {
  const [report, ended] = [path.join(cache, "report.jsonl"), path.join(cache, "ended.json")];
  for (const old of [report, ended]) rmSync(old, { force: true });
  const stamp = { date: new Date().toISOString().slice(0, 10), commit: testedCommit(root) };
  const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
  const args = ["run", "--config", `scripts/vitest.${part}.ts`, file];
  const reporters = ["verbose", "./scripts/closing-line.ts", "json"].map((name) => `--reporter=${name}`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, ...args, ...reporters, `--outputFile.json=${ended}`],
    { cwd: root, stdio: "inherit", env: { ...process.env, ...env, EVENHAND_REPORT: report } },
  );
  if (status !== 0) return false;
  const kept = path.join(cache, "held.json");
  const before: Held = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : { suites: [], rows: [] };
  const held = mergeHeld(before, {
    suites: suitesIn(ended).map((one) => ({ ...one, ...stamp })),
    rows: rowsIn(report),
  });
  writeFileSync(kept, JSON.stringify(held, null, 1));
  writeFileSync(
    page,
    renewSection(readFileSync(page, "utf8"), part, renderTargets(part, held, filesOf(part))),
  );
  console.log(`written: ${path.relative(root, page)}`);
  return true;
}

function rowsIn(report: string): Row[] {
  if (!existsSync(report)) return [];
  return readFileSync(report, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

interface Ended {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function suitesIn(ended: string): Omit<Suite, "date" | "commit">[] {
  const { testResults } = JSON.parse(readFileSync(ended, "utf8")) as Ended;
  return testResults.map(({ name, startTime, endTime, assertionResults }) => ({
    file: path.relative(root, name),
    passed: assertionResults.filter(({ status }) => status === "passed").length,
    skipped: assertionResults.filter(({ status }) => status !== "passed").length,
    seconds: Math.round((endTime - startTime) / 1000),
  }));
}
