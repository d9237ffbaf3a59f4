import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { countOf } from "../core/table/wording.ts";
import { refuseLink } from "./plain-file.ts";

export async function makeFolder(folder: string): Promise<void> {
  await refuseLink(folder);
  await mkdir(folder, { recursive: true });
}

/** Keeps the hand-over folder out of git. What lies there already stays, a link as well: nothing is written through it. */
export async function ignoreInGit(root: string): Promise<void> {
  try {
    await writeFile(path.join(root, ".gitignore"), "*\n", { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** Writes a file aside and renames it into place, so that a reader sees a whole file or none. A link is refused; a full
 *  disk is an Error that names the file and the bytes it takes. */
export async function writeWhole(file: string, pieces: readonly Uint8Array[]): Promise<void> {
  await refuseLink(file);
  const aside = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(aside, "wx");
    try {
      // write() may take less than it is given; writeFile does not.
      for (const piece of pieces) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw isDiskFull(error) ? tooFull(file, pieces, error) : error;
  }
}

function isDiskFull(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException).code ?? "");
}

function tooFull(file: string, pieces: readonly Uint8Array[], cause: unknown): Error {
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return new Error(`the disk is full: ${file} needs ${countOf(bytes)} bytes, and what was there stays`, {
    cause,
  });
}
