import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { RunFolders } from "../ports/run-folders.ts";
import { kindOfPath, readPlainFile, refuseLink } from "./plain-file.ts";
import { ignoreInGit, makeFolder, writeWhole } from "./whole-file.ts";

/** `<records>/<model>/<leg>/runs/<key>`, a folder a run. Symbolic links on the way are refused.
 *  @param names model, leg and key, each a plain name */
export function makeRunFolders(records: string, names: readonly [string, string, string]): RunFolders {
  const root = resolve(records);
  const [model, leg, key] = names;
  const path = join(root, model, leg, "runs", key);
  const make = async () => {
    for (const step of [root, join(root, model), join(root, model, leg), dirname(path), path])
      await makeFolder(step);
    await ignoreInGit(root);
  };
  return {
    pathOf: (run) => join(path, run),
    async open(run) {
      await make();
      await refuseLink(join(path, run));
      await rm(join(path, run), { recursive: true, force: true });
      await makeFolder(join(path, run));
      return join(path, run);
    },
    async readAll(file) {
      const found = new Map<string, Uint8Array>();
      if ((await kindOfPath(path)) !== "folder") return found;
      for (const entry of await readdir(path, { withFileTypes: true })) {
        const content = entry.isDirectory() ? await readPlainFile(join(path, entry.name, file)) : null;
        if (content !== null) found.set(entry.name, content);
      }
      return found;
    },
    async write(run, file, content) {
      await make();
      await makeFolder(join(path, run));
      await writeWhole(join(path, run, file), [content]);
    },
    async place(file, content) {
      await mkdir(dirname(file), { recursive: true });
      await writeWhole(file, [content]);
    },
    async copy(pairs) {
      for (const [from, to] of pairs) await copyWhole(from, to);
    },
  };
}

async function copyWhole(from: string, to: string): Promise<void> {
  const aside = `${to}.${randomUUID()}.tmp`;
  await mkdir(dirname(to), { recursive: true });
  try {
    await cp(from, aside, { recursive: true, mode: constants.COPYFILE_FICLONE });
    await rm(to, { recursive: true, force: true });
    await rename(aside, to);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}
