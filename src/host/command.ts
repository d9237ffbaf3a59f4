import { visibleLines } from "../core/report/encode.ts";
import type { AnnotationPlace } from "../ports/host.ts";

/** The runner cuts longer messages itself, without a sign. */
const longestMessage = 4096;

/** A workflow command for one annotation, newline included; text and properties cannot break out of it. */
export function annotationCommand(
  level: "notice" | "warning" | "error",
  text: string,
  place: AnnotationPlace = {},
): string {
  const properties = [
    ["title", place.title],
    ["file", place.file],
    ["line", place.line],
    ["col", place.column],
  ]
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}=${escapeProperty(visibleLines(String(value)))}`);
  const head = properties.length === 0 ? level : `${level} ${properties.join(",")}`;
  return `::${head}::${escapeData(shorten(visibleLines(text)))}\n`;
}

/** Hides a value in the log from here on, line by line as the runner compares. */
export function maskCommands(secret: string): string {
  const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line) => `::add-mask::${escapeData(line)}\n`).join("");
}

/** Log text that the runner does not take for a command: every line that would be one is set in. Marks that move the
 *  cursor, recolour or reorder text are spelled out. */
export function plainLines(text: string): string {
  return visibleLines(text)
    .split("\n")
    .map((line) => (/^\s*::|##\[/.test(line) ? `| ${line.replaceAll("##[", "## [")}` : line))
    .join("\n");
}

function shorten(text: string): string {
  if (text.length <= longestMessage) return text;
  return `${text.slice(0, longestMessage - 2).replace(/[\uD800-\uDBFF]$/, "")} …`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
