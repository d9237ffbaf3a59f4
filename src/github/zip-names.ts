import { BadArchive } from "../ports/bad-archive.ts";
import type { ZipEntry } from "./zip-directory.ts";

const windowsDevice = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u001f\u007f\\:*?"<>|]/;

/** Refuses names that mean another place than they say, on any platform: upwards, absolute, drives, devices, links, and
 *  two names that are one file where case or Unicode form is not told apart. */
export function checkNames(entries: readonly ZipEntry[]): void {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const { name, symlink, directory } of entries) {
    const path = directory ? name.slice(0, -1) : name;
    const problem = symlink ? "is a link" : pathProblem(path);
    if (problem !== null) throw new BadArchive(`${JSON.stringify(name.slice(0, 80))} ${problem}`);
    const key = fold(path);
    if (files.has(key) || (directory && folders.has(key)))
      throw new BadArchive(`${JSON.stringify(name.slice(0, 80))} is in it twice`);
    if (directory) folders.add(key);
    else files.add(key);
  }
  checkParents(files, folders);
}

function pathProblem(path: string): string | null {
  if (path === "" || path.length > 400) return "is not a usable name";
  if (path.startsWith("/")) return "is absolute";
  if (forbidden.test(path)) return "has a character that file names must not have";
  for (const part of path.split("/")) {
    if (part === "" || part === "." || part === "..") return "leaves its folder";
    if (windowsDevice.test(part) || /[. ]$/.test(part)) return "is a name that Windows keeps for itself";
  }
  return null;
}

/** A file that is also somebody's folder. */
function checkParents(files: ReadonlySet<string>, folders: ReadonlySet<string>): void {
  for (const path of [...files, ...folders]) {
    const parts = path.split("/");
    for (let depth = 1; depth < parts.length; depth++) {
      const parent = parts.slice(0, depth).join("/");
      if (files.has(parent)) throw new BadArchive(`${JSON.stringify(parent)} is a file and a folder in it`);
    }
  }
  for (const path of folders) {
    if (files.has(path)) throw new BadArchive(`${JSON.stringify(path)} is a file and a folder in it`);
  }
}

function fold(path: string): string {
  return path.normalize("NFKC").toLowerCase().normalize("NFKC");
}
