import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { testedCommit } from "../../scripts/servers/tested-commit.ts";
import type { KeptKill, Kill } from "./kill-table.ts";

export interface KillStore {
  read(): KeptKill[];
  add(kill: Kill): void;
}

const root = path.resolve(import.meta.dirname, "../..");

/** The kills of one engine and seed, a line of JSON each: a run that is stopped loses none of them. */
export function openKillStore(engine: string, seed: number): KillStore {
  const folder = path.join(root, ".cache", "kills");
  const file = path.join(folder, `${engine}-${seed}.jsonl`);
  const stamp = { date: new Date().toISOString().slice(0, 10), commit: testedCommit(root) };
  mkdirSync(folder, { recursive: true });
  return {
    read() {
      if (!existsSync(file)) return [];
      const lines = readFileSync(file, "utf8").trimEnd().split("\n");
      return lines.map((line) => JSON.parse(line) as KeptKill);
    },
    add(kill) {
      appendFileSync(file, `${JSON.stringify({ ...kill, ...stamp })}\n`);
    },
  };
}
