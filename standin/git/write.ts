import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Repository } from "./repository.ts";

async function hashObject(git: Repository, type: string, content: string | Uint8Array): Promise<string> {
  const out = await git.run(["hash-object", "-w", "-t", type, "--stdin"], { input: content });
  return out.toString().trim();
}

export const writeBlob = (git: Repository, content: string | Uint8Array): Promise<string> =>
  hashObject(git, "blob", content);

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** null removes the path. */
  readonly sha: string | null;
}

const none = "0".repeat(40);

/** A tree with these changes made to `base`; subtrees may be given whole. */
export async function writeTree(
  git: Repository,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string> {
  const index = join(git.folder, `index-${randomBytes(6).toString("hex")}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    await git.run(base === null ? ["read-tree", "--empty"] : ["read-tree", base], { env });
    const lines = changes
      .filter((change) => change.mode !== "040000")
      .map(({ path, mode, sha }) => (sha === null ? `0 ${none}\t${path}\0` : `${mode} ${sha}\t${path}\0`));
    await git.run(["update-index", "-z", "--replace", "--index-info"], { env, input: lines.join("") });
    for (const { path, mode, sha } of changes) {
      if (mode === "040000" && sha !== null) await git.run(["read-tree", `--prefix=${path}/`, sha], { env });
    }
    return (await git.run(["write-tree"], { env })).toString().trim();
  } finally {
    await rm(index, { force: true });
  }
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string; readonly date: string };
}

const plain = (text: string): string => text.replace(/[<>\n\0]/g, "");

/** Written byte by byte, so that the message is kept exactly. */
export function writeCommit(git: Repository, commit: NewCommit): Promise<string> {
  const sign = (who: NewCommit["author"]): string =>
    `${plain(who.name)} <${plain(who.email)}> ${Math.floor(Date.parse(who.date) / 1000)} +0000`;
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${sign(commit.author)}`,
    `committer ${sign(commit.committer)}`,
  ];
  return hashObject(git, "commit", `${lines.join("\n")}\n\n${commit.message}`);
}
