import { parse } from "yaml";
import { isObject } from "../../core/is-object.ts";
import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";

/** What a file must be, as somebody wrote it down. */
export interface ManifestEntry {
  /** From the folder that the manifest lies in. */
  readonly path: string;
  readonly algorithm: "sha256" | "md5";
  readonly hex: string;
  readonly bytes: number | null;
  /** DVC's sum over a folder's list of files. */
  readonly isFolder: boolean;
}

export interface Manifest {
  readonly kind: "dvc" | "dvc.lock" | "croissant" | "sha256 sums";
  readonly entries: readonly ManifestEntry[];
  /** What stands in it and is not verified, one sentence each. */
  readonly notes: readonly string[];
}

const largest = 16 << 20;

/** Reads `*.dvc`, `dvc.lock`, a Croissant description or a list as sha256sum writes it; decided by content.
 *  @throws UserError naming the file when it is none of them, or names no file */
export async function readManifest(source: ByteSource): Promise<Manifest> {
  const size = await source.size();
  if (size > largest) throw refused(source.name, "is larger than 16 MiB");
  return parseManifest(Buffer.from(await source.slice(0, size)).toString("utf8"), source.name);
}

/** A manifest's text → what it names. Throws as readManifest does. */
export function parseManifest(text: string, name: string): Manifest {
  const manifest =
    parseSums(text) ?? parseDocument(name, text) ?? refuse(name, "is no manifest that is known");
  if (manifest.entries.length === 0) throw refused(name, "names no file with a sum");
  return manifest;
}

function refuse(name: string, say: string): never {
  throw refused(name, say);
}

function refused(name: string, say: string): UserError {
  return new UserError({
    code: "file-malformed",
    message: `${name} ${say}`,
    hint: "a manifest is `*.dvc`, `dvc.lock`, Croissant JSON-LD, or lines of `<sha256>  <path>`",
    input: "manifest",
    file: name,
  });
}

function parseSums(text: string): Manifest | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const entries: ManifestEntry[] = [];
  for (const line of lines) {
    const [, hex, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    if (hex === undefined || path === undefined) return null;
    entries.push({ path, algorithm: "sha256", hex: hex.toLowerCase(), bytes: null, isFolder: false });
  }
  return lines.length === 0 ? null : { kind: "sha256 sums", entries, notes: [] };
}

function parseDocument(name: string, text: string): Manifest | null {
  let document: unknown;
  try {
    // Texts only: a sum of nothing but digits, or of digits around an e, is no number.
    document = parse(text, { maxAliasCount: 0, schema: "failsafe" });
  } catch {
    throw refused(name, "is neither YAML nor JSON that can be read");
  }
  if (!isObject(document)) return null;
  if (isCroissant(document)) return parseCroissant(document);
  if (isObject(document["stages"])) return parseLock(document["stages"]);
  return Array.isArray(document["outs"]) ? parseDvc(document["outs"], "dvc") : null;
}

type Fields = Readonly<Record<string, unknown>>;

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function parseDvc(outs: unknown, kind: "dvc" | "dvc.lock"): Manifest {
  const entries: ManifestEntry[] = [];
  const notes: string[] = [];
  for (const { path, md5, size, hash } of listOf(outs)) {
    if (typeof path !== "string") continue;
    if (typeof md5 !== "string" || !/^[0-9a-f]{32}(\.dir)?$/.test(md5)) {
      notes.push(`${path} has no md5 and is not verified`);
      continue;
    }
    if (hash === undefined)
      notes.push(`${path} was written by DVC 2, whose sums of text files pass over line ends`);
    entries.push({
      path,
      algorithm: "md5",
      hex: md5.slice(0, 32),
      bytes: typeof size === "string" && /^\d+$/.test(size) ? Number(size) : null,
      isFolder: md5.endsWith(".dir"),
    });
  }
  return { kind, entries, notes };
}

function parseLock(stages: Fields): Manifest {
  const outs = Object.values(stages).flatMap((stage) =>
    isObject(stage) ? [...listOf(stage["deps"]), ...listOf(stage["outs"])] : [],
  );
  const seen = new Map(outs.map((out) => [String(out["path"]), out]));
  return parseDvc([...seen.values()], "dvc.lock");
}

/** A Croissant description, of any 1.x version. */
export function isCroissant(document: Fields): boolean {
  const { conformsTo, distribution } = document;
  const named = [conformsTo].flat().some((one) => String(one).startsWith("http://mlcommons.org/croissant/"));
  return named || (distribution !== undefined && document["recordSet"] !== undefined);
}

function parseCroissant({ distribution }: Fields): Manifest {
  const entries: ManifestEntry[] = [];
  const notes: string[] = [];
  for (const { contentUrl, sha256, md5, name } of listOf(distribution)) {
    const path = typeof contentUrl === "string" ? contentUrl : String(name);
    const isLocal = !/^[a-z][a-z\d+.-]*:/i.test(path);
    const sum = typeof sha256 === "string" ? sha256 : typeof md5 === "string" ? md5 : null;
    if (sum === null || !isLocal) {
      notes.push(`${path} ${isLocal ? "has no sum" : "lies elsewhere"} and is not verified`);
      continue;
    }
    const algorithm = typeof sha256 === "string" ? "sha256" : "md5";
    entries.push({ path, algorithm, hex: sum.toLowerCase(), bytes: null, isFolder: false });
  }
  return { kind: "croissant", entries, notes };
}
