import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "found");

export interface FoundFile {
  readonly reader: string;
  readonly seed: string;
  readonly bytes: Buffer;
}

/** Files that a reader once did not refuse as it must: `found/<reader>/<seed>`. */
export function foundFiles(): FoundFile[] {
  return readdirSync(folder).flatMap((reader) =>
    readdirSync(path.join(folder, reader)).map((seed) => ({
      ...{ reader, seed, bytes: readFileSync(path.join(folder, reader, seed)) },
    })),
  );
}

/** At most two more of a reader: the next ones wait until these are mended. */
export function keepFound(reader: string, found: readonly (readonly [seed: string, bytes: Buffer])[]): void {
  mkdirSync(path.join(folder, reader), { recursive: true });
  for (const [seed, bytes] of found.slice(0, 2)) writeFileSync(path.join(folder, reader, seed), bytes);
}
