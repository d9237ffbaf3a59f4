import { createReadStream } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import { digestStream } from "../core/digest.ts";
import { folderDigest } from "../core/train/folder-digest.ts";
import { UserError } from "../errors.ts";
import type { ModelContent, ModelFile, ModelShelf } from "../ports/model-content.ts";
import type { Wanted } from "../ports/target.ts";

export interface ModelPlace {
  /** The working directory, absolute. */
  readonly folder: string;
  /** The option `path`; null: only the shelf is asked. */
  readonly path: string | null;
  readonly shelf: ModelShelf | null;
}

/** The wanted model's bytes: from the option `path`, else from the artifact of its digest. What lies there counts
 *  only when it has the digest that was evaluated.
 *  @throws UserError when neither has it */
export async function findModel(place: ModelPlace, wanted: Wanted): Promise<ModelContent> {
  if (wanted.digest === null) throw new Error("a model without a digest cannot be looked for");
  const own = place.path === null ? "no path is named" : await readModel(place.folder, place.path);
  if (typeof own !== "string" && own.digest === wanted.digest) return own;
  const there = typeof own === "string" ? own : `${place.path} has the digest ${short(own.digest)} instead`;
  const stored =
    place.shelf === null ? "no artifact is looked for" : await place.shelf.find(wanted.model, wanted.digest);
  if (typeof stored !== "string" && stored.digest === wanted.digest) return stored;
  throw new UserError({
    code: "file-missing",
    message: `the model ${short(wanted.digest)} cannot be had: ${there}, and ${
      typeof stored === "string" ? stored : "its artifact holds another model"
    }`,
    hint: "put the file or folder that was evaluated where the target's option `path` says, for example by actions/download-artifact with the run's id, or let train upload it (upload-model: true)",
  });
}

/** A file or folder as a model; a sentence's end when there is none. Links are not followed. */
export async function readModel(folder: string, name: string): Promise<ModelContent | string> {
  const full = path.resolve(folder, name);
  const stats = await lstat(full).catch(() => null);
  if (stats === null) return `there is nothing at ${name}`;
  if (stats.isFile()) {
    const file = await readOne(full, path.basename(full));
    return { kind: "file", digest: file.digest, files: [file] };
  }
  if (!stats.isDirectory()) return `${name} is neither a file nor a folder`;
  const files: ModelFile[] = [];
  for (const entry of await readdir(full, { withFileTypes: true, recursive: true })) {
    const at = path.join(entry.parentPath, entry.name);
    const inside = path.relative(full, at).split(path.sep).join("/");
    if (entry.isFile()) files.push(await readOne(at, inside));
    else if (!entry.isDirectory()) return `${name}/${inside} is neither a file nor a folder`;
  }
  if (files.length === 0) return `the folder ${name} is empty`;
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { kind: "folder", digest: folderDigest(files), files };
}

async function readOne(full: string, name: string): Promise<ModelFile> {
  const { hex, bytes } = await digestStream(createReadStream(full), "sha256");
  return {
    path: name,
    digest: `sha256:${hex}`,
    bytes,
    stream: (from = 0) => createReadStream(full, { start: from, highWaterMark: 1 << 20 }),
  };
}

function short(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}
