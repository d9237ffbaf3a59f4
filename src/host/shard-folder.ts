import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkPart } from "../core/handover/names.ts";
import type { ShardFolder } from "../ports/shards.ts";
import { kindOfPath, refuseLink } from "./plain-file.ts";

/** States lie beside the records of their leg and in no manifest: a state is as large as the rows it holds, and whoever
 *  reads records does not want it. Each checks itself. */
export function makeShardFolder(root: string): ShardFolder {
  return {
    async write({ model, leg, name }, pieces) {
      checkPart("model", model);
      checkPart("leg", leg);
      const folder = path.join(root, model, leg);
      for (const step of [root, path.join(root, model), folder]) {
        await refuseLink(step);
        await mkdir(step, { recursive: true });
      }
      const ignore = path.join(root, ".gitignore");
      if ((await kindOfPath(ignore)) === "nothing") await writeFile(ignore, "*\n");
      await writePieces(path.join(folder, name), pieces);
      return path.join(folder, name);
    },
  };
}

async function writePieces(target: string, pieces: readonly Uint8Array[]): Promise<void> {
  await refuseLink(target);
  const aside = `${target}.${randomUUID()}.tmp`;
  try {
    const file = await open(aside, "wx");
    try {
      // write() may take less than it is given; writeFile does not.
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
