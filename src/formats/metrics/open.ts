import { countOf } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { splitLine } from "./delimited.ts";
import { refuseForeign } from "./foreign.ts";
import { parseJson } from "./json.ts";
import type { Opened } from "./reader.ts";
import type { MetricTree } from "./tree.ts";

const mostTextBytes = 16 * 1024 * 1024;
const headBytes = 4096;
const binaryKinds = ["SQLite format 3\0", "PK\x03\x04"];

/** Looks into a file far enough to tell its format: the whole of a text, the head of anything else.
 *  @throws UserError on a pickle or another file that holds no metrics, on text over 16 MiB, on broken JSON */
export async function openMetrics(source: ByteSource): Promise<Opened> {
  const files = (await source.list?.()) ?? null;
  const base = source.name.replace(/[\\/]+$/, "").replace(/^.*[\\/]/, "");
  const start = { source, name: source.name, base };
  const closed = { ...start, head: new Uint8Array(), text: null, json: undefined, header: [] };
  if (files !== null) return { ...closed, files };
  const head = await source.head(headBytes);
  if (isBinary(head)) return { ...closed, files, head };
  refuseForeign(source.name, head);
  const text = await readText(source);
  const json = jsonOf(source.name, text);
  return { ...start, files, head, text, json, header: json === undefined ? headerOf(text) : [] };
}

/** The files with bytes of their own that a reader knows: databases, archives, event files. */
function isBinary(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  return binaryKinds.some((mark) => text.startsWith(mark)) || text.slice(12, 40).includes("brain.Event:");
}

/** A file's text as UTF-8 without its byte order mark.
 *  @throws UserError over 16 MiB or when it is not text */
export async function readText(source: ByteSource): Promise<string> {
  const size = await source.size();
  if (size > mostTextBytes) {
    throw new UserError({
      code: "unsupported",
      message: `${source.name} has ${countOf(size)} bytes; a metrics file has at most 16 MiB`,
      hint: "if it is a prediction table, name it under `predictions`",
      file: source.name,
    });
  }
  return decode(source.name, await source.slice(0, size));
}

/** JSON is what begins with a brace or bracket or is named so, unless the name says YAML or TOML. */
function jsonOf(name: string, text: string): MetricTree | undefined {
  if (text.trim() === "" || /\.(ya?ml|toml)$/i.test(name)) return undefined;
  return /\.json$/i.test(name) || /^\s*[[{]/.test(text) ? parseJson(name, text) : undefined;
}

function headerOf(text: string): string[] {
  const line = text.slice(0, 65_536).split(/\r?\n/, 1)[0] ?? "";
  return splitLine(line)?.map((cell) => cell.trim()) ?? [];
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Said below, for both.
  }
  throw new UserError({
    code: "file-malformed",
    message: `${name} is not UTF-8 text, so it is neither JSON nor YAML`,
    hint: "write the metrics as JSON or YAML in UTF-8",
    file: name,
  });
}
