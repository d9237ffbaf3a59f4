import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { testedCommit } from "../../scripts/servers/tested-commit.ts";

export type Kept<T> = T & {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly commit: string;
};

export interface KillStore<T> {
  read(): Kept<T>[];
  add(kill: T): void;
}

const root = path.resolve(import.meta.dirname, "../..");

/** The kills of one name and seed, a line of JSON each: a run that is stopped loses none of them. */
export function openKillStore<T extends object>(name: string, seed: number): KillStore<T> {
  const folder = path.join(root, ".cache", "kills");
  const file = path.join(folder, `${name}-${seed}.jsonl`);
  const stamp = { date: new Date().toISOString().slice(0, 10), commit: testedCommit(root) };
  mkdirSync(folder, { recursive: true });
  return {
    read() {
      if (!existsSync(file)) return [];
      const lines = readFileSync(file, "utf8").trimEnd().split("\n");
      return lines.map((line) => JSON.parse(line) as Kept<T>);
    },
    add(kill) {
      appendFileSync(file, `${JSON.stringify({ ...kill, ...stamp })}\n`);
    },
  };
}
