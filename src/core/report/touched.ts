import type { ChangedFile } from "./input.ts";

/** A path of the repository without `./`, `../` and a slash at the end; "" is everything, and so is what leads out of
 *  the repository. */
export function placeOf(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return "";
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** The changed files at a path or below it; a file that was moved away counts.
 *  @param path a folder or file of the repository, with or without `./`, `../` and a slash at the end; "." is everything,
 *    and so is what leads out of the repository */
export function filesUnder(path: string, files: readonly ChangedFile[]): ChangedFile[] {
  const place = placeOf(path);
  const isUnder = (file: string) => place === "" || file === place || file.startsWith(`${place}/`);
  return files.filter((file) => isUnder(file.path) || (file.before !== null && isUnder(file.before)));
}
