import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { refuseLink } from "./plain-file.ts";

export async function makeFolder(path: string): Promise<void> {
  await refuseLink(path);
  await mkdir(path, { recursive: true });
}

/** Writes a file aside and renames it into place, so that a reader sees a whole file or none. A link is refused. */
export async function writeWhole(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  await refuseLink(path);
  const aside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(aside, "wx");
    try {
      // write() may take less than it is given; writeFile does not.
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
