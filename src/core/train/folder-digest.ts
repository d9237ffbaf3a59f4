import { sha256 } from "../digest.ts";

/** Digest of a folder: sha256 over one line per file, `<sha256 hex>  <posix path>` and a newline, the lines sorted
 *  by their bytes. The same as `find . -type f -printf '%P\0' | xargs -0 sha256sum | LC_ALL=C sort | sha256sum`.
 *  @param files digests as `sha256:<hex>`, paths relative to the folder */
export function folderDigest(files: readonly { path: string; digest: string }[]): string {
  const lines = files.map(({ path, digest }) => Buffer.from(`${digest.replace(/^sha256:/, "")}  ${path}\n`));
  lines.sort(Buffer.compare);
  return sha256(Buffer.concat(lines));
}
