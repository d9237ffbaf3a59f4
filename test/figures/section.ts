import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** Renews one section of a page, between its marks, or adds it at the end.
 *  @param file from the root */
export function writeSection(name: string, lines: readonly string[], file = "docs/verification.md"): void {
  const page = path.join(root, file);
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const section = [begin, ...lines, end].join("\n");
  const before = existsSync(page) ? readFileSync(page, "utf8") : "# Verification\n";
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  const after =
    from === -1
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, from) + section + before.slice(to + end.length);
  writeFileSync(page, after);
}
