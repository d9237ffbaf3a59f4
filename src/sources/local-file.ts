import type { Stats } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { nearestName } from "../core/table/nearest-name.ts";
import { quote } from "../core/table/wording.ts";
import { UserError, type UserErrorCode } from "../errors.ts";
import type { ByteSource } from "../ports/byte-source.ts";
import { listFiles } from "./folder-files.ts";

const chunkBytes = 1 << 20;

/** A file on this machine. `path` is taken from `workspace` unless absolute, and sentences show it as given.
 *  Nothing is opened until the first call; then a missing file, a folder or a file that may not be read is a
 *  UserError that lists what is there instead. */
export function makeLocalFile(path: string, workspace: string): ByteSource {
  const place = { path, full: resolve(workspace, path) };
  const size = async (): Promise<number> => (await statFile(place)).size;
  const slice = (start: number, end: number): Promise<Uint8Array> => readRange(place, start, end);
  return {
    name: path,
    localPath: place.full,
    list: () => listPlace(place, workspace),
    beside: (other) => makeLocalFile(join(dirname(path), other), workspace),
    size,
    head: (bytes) => slice(0, bytes),
    slice,
    async *stream() {
      const total = await size();
      for (let start = 0; start < total; start += chunkBytes) {
        const chunk = await slice(start, Math.min(total, start + chunkBytes));
        if (chunk.length === 0) return;
        yield chunk;
      }
    },
  };
}

async function listPlace(place: Place, workspace: string): Promise<Map<string, ByteSource> | null> {
  const found = await stat(place.full).catch(() => null);
  if (found === null || !found.isDirectory()) return null;
  const paths = await listFiles(place);
  return new Map(paths.map((each) => [each, makeLocalFile(join(place.path, each), workspace)]));
}

interface Place {
  path: string;
  full: string;
}

async function statFile(place: Place): Promise<Stats> {
  if (place.path.trim() === "") {
    throw refusal(place, "file-missing", "no file is named", "name a file");
  }
  const found = await stat(place.full).catch((thrown: unknown) => explain(place, thrown));
  if (found.isDirectory()) {
    const hint = await inFolder(place.full, "", "it");
    throw refusal(place, "file-unreadable", `${place.path} is a folder, not a file`, `name a file; ${hint}`);
  }
  if (!found.isFile()) {
    throw refusal(place, "file-unreadable", `${place.path} is not a regular file`, "name a file on disk");
  }
  return found;
}

async function readRange(place: Place, start: number, end: number): Promise<Uint8Array> {
  const { size } = await statFile(place);
  const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
  const file = await open(place.full).catch((thrown: unknown) => explain(place, thrown));
  try {
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}

async function explain(place: Place, thrown: unknown): Promise<never> {
  const code = (thrown as { code?: unknown }).code;
  if (code === "ENOENT" || code === "ENOTDIR") {
    const hint = await inFolder(dirname(place.full), basename(place.full));
    throw refusal(place, "file-missing", `${place.path} does not exist`, hint);
  }
  if (code === "EACCES" || code === "EPERM") {
    const hint = "give the user that runs this step the right to read it";
    throw refusal(place, "file-unreadable", `${place.path} may not be read`, hint);
  }
  throw thrown;
}

function refusal(place: Place, code: UserErrorCode, message: string, hint: string): UserError {
  return new UserError({ code, message, hint, file: place.path });
}

/** What lies beside a missing file: at most 5 names, and the one that was probably meant. */
async function inFolder(folder: string, wanted: string, it = "its folder"): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return `${it} is not there either: did the step that writes it run?`;
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  if (files.length === 0) return `${it} holds no files: did the step that writes it run?`;
  files.sort();
  const shown = files.slice(0, 5).map(quote).join(", ");
  const there = `${it} holds ${shown}${files.length > 5 ? ` and ${files.length - 5} more` : ""}`;
  const near = nearestName(wanted, files);
  return near === null ? there : `did you mean ${quote(near)}? ${there}`;
}
