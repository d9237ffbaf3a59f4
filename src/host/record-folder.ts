import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { checkManifest, manifestName, parseManifest, renderManifest } from "../core/handover/manifest.ts";
import { checkPart, isFileName } from "../core/handover/names.ts";
import { UserError } from "../errors.ts";
import type { RecordFiles, RecordFolder } from "../ports/records.ts";
import { kindOfPath, readPlainFile, refuseLink } from "./plain-file.ts";
import { ignoreInGit, makeFolder, writeWhole } from "./whole-file.ts";

/** The hand-over folder `.evenhand`: a leg's files, then its manifest, each written aside and renamed into place, so that
 *  a reader sees a whole file or none. Symbolic links are refused: they could lead out of the folder. */
export function makeRecordFolder(folder: string): RecordFolder {
  const root = resolve(folder);
  return {
    pathOf: (model, leg) => legPath(root, model, leg),
    async write(record) {
      const path = legPath(root, record.model, record.leg);
      for (const name of record.files.keys()) checkFileName(name);
      for (const step of [root, join(root, record.model), path]) await makeFolder(step);
      await ignoreInGit(root);
      const known = await knownDigests(path);
      // Killed between a file and the manifest, the old manifest would call the new file torn: so it lets go first.
      const kept = Object.fromEntries(Object.entries(known).filter(([name]) => !record.files.has(name)));
      if (Object.keys(kept).length < Object.keys(known).length)
        await writeManifest(path, renderManifest(new Map(), kept));
      for (const [name, content] of record.files) await writeWhole(join(path, name), [content]);
      await writeManifest(path, renderManifest(record.files, kept));
    },
    async readAll() {
      const records: RecordFiles[] = [];
      for (const model of await foldersIn(root)) {
        for (const leg of await foldersIn(join(root, model))) {
          const files = await readLeg(join(root, model, leg));
          if (files !== null) records.push({ model, leg, files });
        }
      }
      return records;
    },
  };
}

function legPath(root: string, model: string, leg: string): string {
  checkPart("model", model);
  checkPart("leg", leg);
  return join(root, model, leg);
}

function checkFileName(name: string): void {
  if (isFileName(name) && name !== manifestName) return;
  throw new Error(`record file name ${JSON.stringify(name)}`);
}

/** Digests of files that stay: as written down, never taken anew from files that may have changed since. */
async function knownDigests(path: string): Promise<Record<string, string>> {
  const content = await readPlainFile(join(path, manifestName));
  const manifest = content === null ? null : parseManifest(content);
  return manifest?.ok ? manifest.value.files : {};
}

function writeManifest(path: string, manifest: string): Promise<void> {
  return writeWhole(join(path, manifestName), [new TextEncoder().encode(manifest)]);
}

/** Names of the folders in a folder, sorted; [] when it is not there. */
async function foldersIn(path: string): Promise<string[]> {
  await refuseLink(path);
  if ((await kindOfPath(path)) !== "folder") return [];
  const names: string[] = [];
  for (const entry of await readdir(path, { withFileTypes: true })) {
    await refuseLink(join(path, entry.name));
    if (entry.isDirectory() && /^[a-z0-9._-]{1,60}$/.test(entry.name)) names.push(entry.name);
  }
  return names.sort();
}

/** null: no manifest, so nothing was finished here. */
async function readLeg(path: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const content = await readPlainFile(join(path, manifestName));
  if (content === null) return null;
  const files = new Map([[manifestName, content]]);
  const manifest = parseManifest(content);
  for (const name of manifest.ok ? Object.keys(manifest.value.files) : []) {
    const file = await readPlainFile(join(path, name));
    if (file !== null) files.set(name, file);
  }
  const checked = checkManifest(files);
  if (checked.ok) return checked.value;
  throw new UserError({
    code: "record-invalid",
    message: `${path}: ${checked.problem}`,
    hint: "nothing but evenhand may change this folder: delete it and run the step that wrote it again",
    input: "records",
  });
}
