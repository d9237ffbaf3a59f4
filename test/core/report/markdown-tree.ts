import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

/** A document as GitHub's parser sees it. */
export function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
}

export function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

/** What GitHub makes of running text after it is parsed: mentions, references, commits, shortcodes, maths. */
export const revived = [
  /@[a-z0-9]/i,
  /#\d/,
  /\bGH-\d/i,
  /(?<![\w])[0-9a-f]{7,40}(?![\w])/i,
  /:[a-z0-9_+-]+:/i,
  /\bwww\.|https?:\/\//i,
  /\$/,
  /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/,
];

/** Strings that a person who wants to break a report would try, and everything between. */
export const tokens = [
  "@octocat",
  "@org/team",
  "&#64;octocat",
  "&commat;all",
  "\\@octocat",
  "#12",
  "owner/repo#1",
  "owner/repo@1234567",
  "GH-12",
  "fixes #1",
  "1234567890abcdef1234567890abcdef12345678",
  "deadbee",
  ":tada:",
  ":+1:",
  "www.example.com",
  "http://example.com",
  "https://example.com/?a=(b)",
  "me@example.com",
  "<me@example.com>",
  "<https://example.com>",
  "![x](https://example.com/x.png)",
  '[x](javascript:alert(1) "t")',
  "[x][y]",
  "[^1]",
  "[^1]: note",
  "[x]: https://example.com",
  "<img src=x onerror=alert(1)>",
  "</details>",
  "<!-- evenhand:report:v1 key=x run=1 attempt=1 head=0000000 -->",
  "-->",
  "&lt;b&gt;",
  "&amp;",
  "**bold**",
  "__bold__",
  "*x*",
  "_x_",
  "~~x~~",
  "`x`",
  "``",
  "```",
  "~~~",
  "|",
  "\\|",
  "\\",
  "\\`",
  "\n",
  "\r\n",
  "\n\n",
  "\t",
  "# x",
  "> x",
  "- x",
  "+ x",
  "1. x",
  "1)",
  "---",
  "===",
  "- [ ] x",
  "$x$",
  "$$",
  "\u202e",
  "\u200b",
  "\u0000",
  "\ud800",
  "\u2028",
  "￼",
  "e\u0301\u0301\u0301\u0301\u0301",
  "日本語",
  "👩‍👩‍👧",
  "ok",
  " ",
  "0.97",
  "a.b",
  "'",
  '"',
];

const inert = new Set(["root", "paragraph", "text", "inlineCode", "strong", "list", "listItem"]);

/** Throws when the text holds more than words, code spans, bold and lists, or words that GitHub would bring to life. */
export function requireInert(markdown: string): void {
  for (const node of nodes(parse(markdown))) {
    if (!inert.has(node.type)) throw new Error(`${node.type} in ${JSON.stringify(markdown)}`);
    if (node.type !== "text") continue;
    for (const pattern of revived)
      if (pattern.test(node.value ?? "")) throw new Error(`${pattern} in ${JSON.stringify(node.value)}`);
  }
}

/** Strings that somebody could write into a name, a label or a message. */
export const hostileStrings = fc.oneof(
  fc.array(fc.constantFrom(...tokens), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...tokens), { maxLength: 8 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme-ascii", maxLength: 60 }),
);
