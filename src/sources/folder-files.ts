import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { countOf } from "../core/table/wording.ts";
import { UserError } from "../errors.ts";

const mostFiles = 20_000;
const mostDepth = 12;

/** Paths of the regular files beneath a folder, from the folder, with forward slashes, sorted. Links are not
 *  followed; folders that hold other people's code or a repository's own files are passed over. */
export async function listFiles(folder: { path: string; full: string }): Promise<string[]> {
  const found: string[] = [];
  const waiting = [""];
  for (let prefix = waiting.pop(); prefix !== undefined; prefix = waiting.pop()) {
    const entries = await readdir(join(folder.full, prefix), { withFileTypes: true });
    for (const entry of entries) {
      const path = prefix + entry.name;
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory() && !passedOver.has(entry.name) && depthOf(path) < mostDepth) {
        waiting.push(`${path}/`);
      }
    }
    if (found.length > mostFiles) throw tooMany(folder.path);
  }
  return found.sort();
}

const passedOver = new Set(["node_modules", ".git", ".venv", "__pycache__"]);

function depthOf(path: string): number {
  return path.split("/").length;
}

function tooMany(path: string): UserError {
  return new UserError({
    code: "unsupported",
    message: `${path} holds more than ${countOf(mostFiles)} files`,
    hint: "name the folder of one run",
    file: path,
  });
}
