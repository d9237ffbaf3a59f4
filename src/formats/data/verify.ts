import { digestStream, md5Hex } from "../../core/digest.ts";
import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";

/** A file that is not what its manifest says, with the end of a sentence. */
export interface WrongFile {
  readonly path: string;
  readonly why: string;
}

/** Holds every entry against the file on disk, by its digest; a size that differs is told without reading the file.
 *  @param depth folders between the top of the repository and the manifest: so far up it may point */
export async function verifyManifest(
  manifest: Manifest,
  source: ByteSource,
  depth: number,
): Promise<WrongFile[]> {
  const wrong: WrongFile[] = [];
  for (const entry of manifest.entries) {
    if (isOutside(entry.path, depth)) {
      wrong.push({ path: entry.path, why: "lies outside of the repository, and was not looked at" });
      continue;
    }
    const why = await verifyEntry(entry, source.beside!(entry.path));
    if (why !== null) wrong.push({ path: entry.path, why });
  }
  return wrong;
}

function isOutside(path: string, depth: number): boolean {
  if (/^([\\/]|[A-Za-z]:)/.test(path)) return true;
  let at = depth;
  for (const part of path.split(/[\\/]/)) {
    if (part === "" || part === ".") continue;
    at += part === ".." ? -1 : 1;
    if (at < 0) return true;
  }
  return false;
}

async function verifyEntry(entry: ManifestEntry, file: ByteSource): Promise<string | null> {
  try {
    if (entry.isFolder) return await verifyFolder(entry, file);
    const size = await file.size();
    if (size < 1024 && isPointer(await file.head(64))) {
      return "is a Git LFS pointer, not the file: set `lfs: true` on actions/checkout";
    }
    if (entry.bytes !== null && entry.bytes !== size)
      return `has ${size} bytes where ${entry.bytes} are named`;
    const { hex } = await digestStream(file.stream(), entry.algorithm);
    return hex === entry.hex ? null : `has another ${entry.algorithm} than the manifest names`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.detail.code === "file-missing" ? "is not there" : error.detail.message;
  }
}

export function isPointer(head: Uint8Array): boolean {
  return Buffer.from(head).toString("latin1").startsWith("version https://git-lfs");
}

/** DVC's sum of a folder: md5 of the JSON list of its files with their md5, in the order of their paths. */
async function verifyFolder(entry: ManifestEntry, folder: ByteSource): Promise<string | null> {
  const files = (await folder.list?.()) ?? null;
  if (files === null) return "is not there, or no folder";
  const items: { md5: string; relpath: string }[] = [];
  for (const [relpath, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    items.push({ md5: (await digestStream(file.stream(), "md5")).hex, relpath });
  }
  const list = items.map(({ md5, relpath }) => `{"md5": "${md5}", "relpath": ${asciiJson(relpath)}}`);
  return md5Hex(`[${list.join(", ")}]`) === entry.hex ? null : "holds other files than the manifest names";
}

/** As Python writes it: every mark beyond ASCII escaped. */
function asciiJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
