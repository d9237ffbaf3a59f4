import { randomUUID } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { digestFile } from "./file-digest.ts";

/** Digests of files that have not been touched since they were read. */
export interface FileDigests {
  digest(full: string): Promise<{ digest: string; bytes: number }>;
  /** Keeps what was learnt; a cache that cannot be written is done without. */
  keep(): Promise<void>;
}

/** Every file is read. */
export const readEveryFile: FileDigests = { digest: digestFile, keep: async () => {} };

/** Below it, reading costs no more than looking up. */
const smallest = 1 << 20;
const mostEntries = 10_000;
/** A change right after reading could carry the same time stamp. */
const settledAfter = 2_000_000_000n;

const cacheSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(
    z.string(),
    z.strictObject({ stamp: z.string(), digest: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
  ),
});
type Entries = z.infer<typeof cacheSchema>["files"];

/** Digests by a file's path and its stamp: size, times of change of content and of state, inode and device. A file with
 *  another stamp is read anew. For one person's machine alone: who can write the cache decides what it says, so it is
 *  in the user's own folder, never in the repository, and never uploaded.
 *  @param folder absolute; made when it is missing */
export function makeDigestCache(folder: string): FileDigests {
  const file = path.join(folder, "digests.json");
  let loaded: Promise<Entries> | null = null;
  const added: Entries = {};
  return {
    async digest(full) {
      const before = await stat(full, { bigint: true });
      if (before.size < smallest) return digestFile(full);
      loaded ??= readEntries(file);
      const known = (await loaded)[full];
      if (known?.stamp === stampOf(before)) return { digest: known.digest, bytes: Number(before.size) };
      const read = await digestFile(full);
      const after = await stat(full, { bigint: true });
      if (stampOf(after) === stampOf(before) && isSettled(after)) {
        added[full] = { stamp: stampOf(after), digest: read.digest };
      }
      return read;
    },
    async keep() {
      if (Object.keys(added).length === 0) return;
      await writeEntries(file, added).catch(() => {});
    },
  };
}

function stampOf({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino, dev].join(" ");
}

function isSettled({ mtimeNs, ctimeNs }: BigIntStats): boolean {
  const now = BigInt(Date.now()) * 1_000_000n;
  return now - mtimeNs > settledAfter && now - ctimeNs > settledAfter;
}

/** A cache that cannot be read is an empty one. */
async function readEntries(file: string): Promise<Entries> {
  try {
    const parsed = cacheSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
    return parsed.success ? parsed.data.files : {};
  } catch {
    return {};
  }
}

/** Under another name first: a reader never sees half of it. The newest entries stay. */
async function writeEntries(file: string, added: Entries): Promise<void> {
  const old = Object.entries(await readEntries(file)).filter(([name]) => added[name] === undefined);
  const files = Object.fromEntries([...old, ...Object.entries(added)].slice(-mostEntries));
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomUUID()}`;
  try {
    await writeFile(temporary, JSON.stringify({ version: 1, files }), { mode: 0o600 });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}
