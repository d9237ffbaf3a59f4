import * as files from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { ByteSource } from "../ports/byte-source.ts";
import { makeLocalFile } from "./local-file.ts";

/** The file or folder of that name, or the files that match it as a pattern (`out/seed-*.json`), sorted by their
 *  paths' bytes. A name that is no pattern is opened as it is, so that its absence is told when it is read.
 *  @throws UserError `file-missing` when a pattern matches nothing */
export async function matchFiles(path: string, workspace: string): Promise<ByteSource[]> {
  const isThere = await files.stat(resolve(workspace, path)).then(
    () => true,
    () => false,
  );
  if (isThere || !/[*?[{]/.test(path)) return [makeLocalFile(path, workspace)];
  const found = await matches(path, workspace);
  if (found.length === 0) {
    throw new UserError({
      code: "file-missing",
      message: `no file matches ${path}`,
      hint: "patterns start from the working directory: did the step that writes the files run?",
      file: path,
    });
  }
  return found
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((match) => makeLocalFile(match, workspace));
}

async function matches(pattern: string, workspace: string): Promise<string[]> {
  // A Node of 20, on which the program runs otherwise, has no such function.
  if (typeof files.glob !== "function") {
    throw new UserError({
      code: "unsupported",
      message: `the pattern ${pattern} needs Node 22 or later`,
      hint: "name one file, or run the action, which brings its own Node",
      file: pattern,
    });
  }
  const found: string[] = [];
  for await (const match of files.glob(pattern, { cwd: workspace })) {
    if ((await files.stat(resolve(workspace, match))).isFile()) found.push(match.replaceAll("\\", "/"));
  }
  return found;
}
