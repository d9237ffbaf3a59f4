import type { Repository } from "./repository.ts";

export interface ChangedFile {
  readonly filename: string;
  readonly previous: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** null for binary files and pure renames. */
  readonly patch: string | null;
}

/** The tree of a repository with nothing in it; every git knows it. */
export const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

const words: Record<string, ChangedFile["status"]> = { A: "added", D: "removed", R: "renamed", T: "changed" };

interface RawEntry {
  readonly letter: string;
  readonly sha: string;
  readonly path: string;
  readonly previous: string | null;
}

/** Takes the raw entries off the front of NUL-separated output. */
function takeRaw(parts: string[]): RawEntry[] {
  const entries: RawEntry[] = [];
  while (parts[0]?.startsWith(":")) {
    const [, , before = "", after = "", status = ""] = (parts.shift() ?? "").slice(1).split(" ");
    const letter = status.charAt(0);
    const first = parts.shift() ?? "";
    const moved = letter === "R";
    const path = moved ? (parts.shift() ?? "") : first;
    entries.push({ letter, sha: letter === "D" ? before : after, path, previous: moved ? first : null });
  }
  return entries;
}

function takeCounts(parts: string[]): { additions: number; deletions: number } {
  const [added = "0", removed = "0", path = ""] = (parts.shift() ?? "").split("\t");
  if (path === "") parts.splice(0, 2);
  const count = (text: string): number => (text === "-" ? 0 : Number(text));
  return { additions: count(added), deletions: count(removed) };
}

/** Hunks of each file, in git's order; a change of type is written as two files. */
function splitPatches(text: string, entries: readonly RawEntry[]): (string | null)[] {
  const sections = text.split(/^(?=diff --git )/m).filter((section) => section.startsWith("diff --git "));
  return entries.map((entry) => {
    const section = sections.shift() ?? "";
    if (entry.letter === "T") sections.shift();
    const start = section.search(/^@@ /m);
    return start === -1 ? null : section.slice(start).replace(/\n$/, "");
  });
}

/** What differs between two trees or commits, renames found as GitHub finds them. */
export async function diffFiles(git: Repository, from: string, to: string): Promise<ChangedFile[]> {
  const flags = ["--no-ext-diff", "--no-textconv", "--no-color", "-M"];
  const [listed, patches] = await Promise.all([
    git.run(["diff", ...flags, "--raw", "--numstat", "--no-abbrev", "-z", from, to]),
    git.run(["diff", ...flags, "--patch", from, to]),
  ]);
  const parts = listed.toString().split("\0");
  const entries = takeRaw(parts);
  const hunks = splitPatches(patches.toString(), entries);
  return entries.map((entry, index) => ({
    filename: entry.path,
    previous: entry.previous,
    status: words[entry.letter] ?? "modified",
    sha: entry.sha,
    ...takeCounts(parts),
    patch: hunks[index] ?? null,
  }));
}
