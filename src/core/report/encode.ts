/**
 * The one encoder of strings that somebody else wrote: names, ids, labels, messages, cells.
 * A GFM parser, and GitHub after it, finds text in the result and nothing else.
 */
import { alignColumns } from "./columns.ts";

/** Written as ranges, since the characters themselves cannot be seen: bidi marks, blanks that take no room
 *  or pass for letters, tags, private use. Joiners inside words (U+200C, U+200D) are script, and stay. */
const hiddenRanges = [
  "\\u{ad}|\\u{34f}|\\u{61c}|\\u{115f}|\\u{1160}|\\u{17b4}|\\u{17b5}|\\u{180e}",
  "\\u{200b}|\\u{200e}|\\u{200f}|[\\u{202a}-\\u{202e}]|[\\u{2060}-\\u{206f}]|\\u{2800}",
  "\\u{3164}|\\u{feff}|\\u{ffa0}|[\\u{fff9}-\\u{fffb}]|[\\u{e0000}-\\u{e0fff}]|\\p{Cc}|\\p{Co}",
];
const hidden = new RegExp(hiddenRanges.join("|"), "gu");

/** Controls, bidi marks and invisible characters become `⟨U+202E⟩`; any white space one space; lone
 *  surrogates U+FFFD; never longer than `max` code points, the last of them `…`. */
export function visible(written: string, max: number): string {
  // Bounded first, so that ten megabytes of input cost no more than a line.
  const shown = written
    .slice(0, max * 4 + 64)
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .trim()
    .replace(hidden, spelled)
    // Stacked accents would climb over the lines above.
    .replace(/(\p{M}{3})\p{M}+/gu, "$1");
  const points = [...shown];
  const whole = points.length <= max && written.length <= max * 4 + 64;
  return whole ? shown : `${points.slice(0, max - 1).join("")}…`;
}

function spelled(mark: string): string {
  return `⟨U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** For a log: the same marks become visible, lines and tabs stay. */
export function visibleLines(written: string): string {
  return written
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(hidden, (mark) => (mark === "\n" || mark === "\t" ? mark : spelled(mark)));
}

/** Made visible, in at most so many UTF-16 units. */
export function clipped(written: string, units: number): string {
  const points = [...visible(written, units)];
  while (points.join("").length > units) points.splice(-2, 2, "…");
  return points.join("");
}

/** A code span, inside a table or out. GitHub resolves no mention, reference or shortcode in one.
 *  @example code("a`b|c") // "``a`b¦c``" */
export function code(written: string, max = 120): string {
  // A pipe ends a table cell even inside a code span, and its escape shows outside a table.
  const content = visible(written, max).replaceAll("|", "¦") || "(empty)";
  const mark = "`".repeat(longestRun(content) + 1);
  const pad = /^`|`$/.test(content) ? " " : "";
  return `${mark}${pad}${content}${pad}${mark}`;
}

function longestRun(content: string): number {
  return (content.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Letters, digits and harmless punctuation. */
const plainWord = /^(?:[\p{L}\p{N}\p{M}\p{S}\p{P}\p{Z}](?<![!-/:-@[-`{-~])|[,;?!%()/'"+=.:-])+$/u;
const startsBlock = /^(?:[-+=]+|\d+[.)])$/;
const means = [
  /^:|:(?=.)/u, // emoji shortcode, scheme
  /\.(?![)"'?!.]*$)(?<!\d\.(?=\d))/u, // host, file name
  /www\./iu, // a link even when nothing follows
  /\p{L}-\d/u, // GH-12 and a repository's own references
  /(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/i, // commit
];

function word(written: string, first: boolean): string {
  const harmless = plainWord.test(written) && !means.some((pattern) => pattern.test(written));
  return harmless && !(first && startsBlock.test(written)) ? written : code(written, Number.MAX_SAFE_INTEGER);
}

/** Running text or a table cell: harmless words as they are, any other word as a code span.
 *  @example text("ask @all about #12") // "ask `@all` about `#12`" */
export function text(written: string, max = 300): string {
  const shown = visible(written, max);
  if (shown === "") return "(empty)";
  return shown
    .split(" ")
    .map((part, index) => word(part, index === 0))
    .join(" ");
}

/** A sentence of a record, where names stand between backticks: each name a code span, the rest text.
 *  @example sentence("`@a` fell") // "`@a` fell" */
export function sentence(written: string, max = 600): string {
  return joined(
    pieces(visible(written, max)).map((piece) => {
      if (piece.name) return code(piece.text, max);
      if (piece.text.trim() === "") return piece.text;
      const lead = /^\s/.test(piece.text) ? " " : "";
      const tail = /\s$/.test(piece.text) ? " " : "";
      return lead + text(piece.text, max) + tail;
    }),
  );
}

/** Two code spans that touch would be read as one fence: a space keeps them apart. */
export function joined(parts: readonly string[]): string {
  return parts.reduce(
    (line, part) => line + (line.endsWith("`") && part.startsWith("`") ? " " : "") + part,
    "",
  );
}

/** Splits at pairs of backticks. */
export function pieces(written: string): { name: boolean; text: string }[] {
  const parts = written.split(/`([^`]+)`/);
  return parts
    .map((part, index) => ({ name: index % 2 === 1, text: part }))
    .filter((piece) => piece.text !== "");
}

/** A fenced block whose content cannot close it. Lines and their indent stay. */
export function fenced(written: string, language: "yaml" | "console" | "text", max = 4_000): string {
  const lines = written
    .slice(0, max)
    .split(/\r?\n/)
    .map((line) => `${/^ */.exec(line)![0]}${visible(line, max)}`);
  return fence(lines.join("\n"), language);
}

/** Rows of cells, aligned, as a fenced block; each cell in at most `max` code points. */
export function fencedGrid(rows: readonly (readonly string[])[], max = 16): string {
  const shown = rows.map((cells) => cells.map((cell) => visible(cell, max)));
  return fence(alignColumns(shown, " ").join("\n"), "text");
}

function fence(content: string, language: string): string {
  const mark = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${mark}${language}\n${content}\n${mark}`;
}

/** A name inside a quoted string of a mermaid chart: letters, digits and a few marks that mean nothing there; any other
 *  character is `_`. Neither the string nor the fence can be ended, and no directive begun.
 *  @example chartWord('f1"] %%{init') // "f1__ ___init" */
export function chartWord(written: string, max = 60): string {
  return visible(written, max).replace(/[^\p{L}\p{N}\p{M} _.,+/→−-]/gu, "_") || "_";
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Text or a quoted attribute of an HTML page. */
export function html(written: string, max = 600): string {
  return escaped(visible(written, max));
}

/** HTML's own marks as entities, and nothing else changed: for strings of ours. */
export function escaped(written: string): string {
  return written.replace(/[&<>"'`]/g, (mark) => entities[mark]!);
}

/** An address that may stand in a link, or null: http(s) only, nothing that ends the link early. */
export function address(written: string): string | null {
  if (!URL.canParse(written) || written.length > 2_000) return null;
  const url = new URL(written);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  return url.href.replace(
    /[()<>\\|`"'[\]*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
