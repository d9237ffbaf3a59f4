import { constants } from "node:fs";
import { copyFile, lstat, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { KeptFiles } from "../../ports/kept-files.ts";
import { digestFile } from "./file-digest.ts";
import { byBytes } from "./input-files.ts";

const largestText = 64 * 2 ** 20;

/** Copies and small texts on this machine. */
export const keptFiles: KeptFiles = {
  async readText(folder, name) {
    const full = path.join(folder, name);
    const found = await lstat(full).catch(() => null);
    return found?.isFile() && found.size <= largestText ? readFile(full, "utf8") : null;
  },
  async writeText(folder, name, text) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, name), text);
  },
  async copy(found, target) {
    await rm(target, { recursive: true, force: true });
    if (found.kind === "file") return copyPlain(found.path, target);
    for (const one of found.files) await copyPlain(path.join(found.path, one), path.join(target, one));
  },
  async digestFolder(folder) {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .map((name) => name.split(path.sep).join("/"));
    const digests = [];
    for (const name of paths.sort(byBytes)) {
      digests.push({ path: name, ...(await digestFile(path.join(folder, name))) });
    }
    return digests;
  },
  async empty(folder) {
    for (const name of await readdir(folder).catch(() => [])) {
      await rm(path.join(folder, name), { recursive: true, force: true });
    }
  },
};

/** Shares the blocks where the file system can. */
async function copyPlain(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}
