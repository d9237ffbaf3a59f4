import { countOf } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { flattenMetrics } from "./flatten.ts";
import { parseJson } from "./json.ts";
import { parseYaml } from "./yaml.ts";

export interface MetricsFile {
  /** File name as the user wrote it. */
  readonly source: string;
  /** Dotted name → number; null = written there as not a number (NaN, Infinity or null). */
  readonly values: Map<string, number | null>;
  /** Texts, booleans and lists that were passed over. */
  readonly skipped: number;
}

const mostBytes = 16 * 1024 * 1024;

/** Named numbers from a JSON or YAML file, nested names joined by dots. JSON is what begins with a brace or
 *  bracket, unless the file is named .yml or .yaml. An empty file has no values; one that cannot be read, or
 *  over 16 MiB, is a UserError with line and column. */
export async function readMetrics(source: ByteSource): Promise<MetricsFile> {
  const size = await source.size();
  if (size > mostBytes) {
    const message = `${source.name} has ${countOf(size)} bytes; a metrics file has at most 16 MiB`;
    throw new UserError({
      code: "unsupported",
      message,
      hint: "if it is a prediction table, name it under `predictions`",
      file: source.name,
    });
  }
  const text = decode(source.name, await source.slice(0, size));
  if (text.trim() === "") return { source: source.name, values: new Map(), skipped: 0 };
  const isYaml = /\.ya?ml$/i.test(source.name) || !(/\.json$/i.test(source.name) || /^\s*[[{]/.test(text));
  const tree = isYaml ? parseYaml(source.name, text) : parseJson(source.name, text);
  return { source: source.name, ...flattenMetrics(source.name, tree) };
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
