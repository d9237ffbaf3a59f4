import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Writes texts into a folder, making the folders they need; what else is in there stays. Returns its path. */
export async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<string> {
  const places = new Set([...files.keys()].map((file) => path.dirname(path.join(folder, file))));
  for (const place of places) await mkdir(place, { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(folder, file), text);
  return folder;
}
