import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Results on disk by what they were made from, so that a run that was stopped goes on. */
export interface Store {
  find<T>(job: unknown): T | null;
  keep(job: unknown, result: unknown): void;
}

const root = path.resolve(import.meta.dirname, "..");
/** What a result depends on. */
const sources = ["compare", "metrics", "stats", "text", "gate"].map((folder) => `src/core/${folder}`);

/** @param made further folders whose files the results depend on */
export function makeStore(folder: string, made: readonly string[]): Store {
  mkdirSync(folder, { recursive: true });
  const version = digestOf([...sources, ...made]);
  const fileOf = (job: unknown) => {
    const digest = createHash("sha256").update(version).update(JSON.stringify(job)).digest("hex");
    return path.join(folder, `${digest.slice(0, 24)}.json`);
  };
  return {
    find: (job) => (existsSync(fileOf(job)) ? JSON.parse(readFileSync(fileOf(job), "utf8")) : null),
    keep: (job, result) => writeFileSync(fileOf(job), `${JSON.stringify(result)}\n`),
  };
}

/** sha256 over the names and contents of all files in folders of the project. */
function digestOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const name of (readdirSync(path.join(root, folder), { recursive: true }) as string[]).sort()) {
      if (!name.endsWith(".ts")) continue;
      hash.update(`${folder}/${name}\n`).update(readFileSync(path.join(root, folder, name)));
    }
  }
  return hash.digest("hex");
}
