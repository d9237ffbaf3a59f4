import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

export interface ThreatTest {
  /** From the root, posix. */
  readonly file: string;
  /** Its own title without the tag. */
  readonly title: string;
}

const root = path.resolve(import.meta.dirname, "../..");
const tag = / ?\[threat ((?:\d+, )*\d+)\]/g;

let known: ReadonlyMap<number, readonly ThreatTest[]> | undefined;

/** The tests that carry each row's number, as vitest lists them: a test that is skipped or commented out is none. */
export function threatTests(): ReadonlyMap<number, readonly ThreatTest[]> {
  known ??= collect(listTests(taggedFiles()));
  return known;
}

function taggedFiles(): string[] {
  const all = readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" });
  const tests = all
    .filter((one) => one.endsWith(".test.ts"))
    .map((one) => path.posix.join("test", one.split(path.sep).join("/")));
  return tests.filter((file) => readFileSync(path.join(root, file), "utf8").includes("[threat ")).sort();
}

interface Listed {
  readonly name: string;
  readonly file: string;
}

function listTests(files: readonly string[]): Listed[] {
  if (files.length === 0) return [];
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-threats-"));
  const answer = path.join(folder, "tests.json");
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const { VITEST: _a, VITEST_WORKER_ID: _b, VITEST_POOL_ID: _c, NODE_OPTIONS: _d, ...env } = process.env;
  try {
    const asked = ["list", "--project", "evenhand", "--static-parse", `--json=${answer}`, ...files];
    execFileSync(process.execPath, [vitest, ...asked], {
      cwd: root,
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const listed = JSON.parse(readFileSync(answer, "utf8")) as Listed[];
    // vitest's own order of files goes by how long they took last time.
    return listed.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function collect(listed: readonly Listed[]): Map<number, ThreatTest[]> {
  const found = new Map<number, ThreatTest[]>();
  for (const { name, file } of listed) {
    const rows = [...name.matchAll(tag)].flatMap(([, numbers = ""]) => numbers.split(", ").map(Number));
    const place = path.relative(root, file).split(path.sep).join("/");
    const test = { file: place, title: titleOf(name.replace(tag, "")) };
    for (const row of new Set(rows)) found.set(row, [...(found.get(row) ?? []), test]);
  }
  return found;
}

/** The last part of a title; with the one before where it is little more than a placeholder. */
function titleOf(name: string): string {
  const parts = name.split(" > ");
  const last = parts.at(-1)!;
  return last.replace(/[%$]\S+/g, "").trim().length < 12 ? parts.slice(-2).join(" › ") : last;
}
