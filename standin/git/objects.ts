import { githubTime } from "../clock.ts";
import { runGit } from "./program.ts";

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface GitObject {
  readonly sha: string;
  readonly type: "commit" | "tree" | "blob" | "tag";
  readonly content: Buffer;
}

function parseSignature(line: string): Signature {
  const match = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(line);
  if (match === null) return { name: line, email: "", date: githubTime(0) };
  return { name: match[1] ?? "", email: match[2] ?? "", date: githubTime(Number(match[3]) * 1000) };
}

export function parseCommit(object: GitObject): Commit {
  const text = object.content.toString("utf8");
  const end = text.indexOf("\n\n");
  const headers = text.slice(0, end).split("\n");
  const values = (key: string): string[] =>
    headers.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    sha: object.sha,
    tree: values("tree")[0] ?? "",
    parents: values("parent"),
    author: parseSignature(values("author")[0] ?? ""),
    committer: parseSignature(values("committer")[0] ?? ""),
    // GitHub shows messages without the line ending that the git program adds.
    message: text.slice(end + 2).replace(/\n$/, ""),
  };
}

/** Objects by sha in one run of the program; those that are not there are left out. */
async function readBatch(folder: string, shas: readonly string[]): Promise<GitObject[]> {
  const out = await runGit(folder, ["cat-file", "--batch"], {
    input: shas.map((sha) => `${sha}\n`).join(""),
  });
  const objects: GitObject[] = [];
  for (let at = 0; at < out.length; ) {
    const lineEnd = out.indexOf(10, at);
    const [sha = "", type = "", size = "0"] = out.toString("utf8", at, lineEnd).split(" ");
    at = lineEnd + 1;
    if (type === "missing" || type === "ambiguous") continue;
    const content = out.subarray(at, at + Number(size));
    objects.push({ sha, type: type as GitObject["type"], content });
    at += Number(size) + 1;
  }
  return objects;
}

export interface ObjectReader {
  object(sha: string): Promise<GitObject | null>;
  /** In the order asked; throws when one is missing. */
  commits(shas: readonly string[]): Promise<Commit[]>;
}

const keptBytes = 1_000_000;

/** Objects never change, so small ones are read once. */
export function makeObjectReader(folder: string): ObjectReader {
  const known = new Map<string, GitObject>();
  const load = async (shas: readonly string[]): Promise<Map<string, GitObject>> => {
    const found = new Map(shas.flatMap((sha) => (known.has(sha) ? [[sha, known.get(sha)!] as const] : [])));
    const missing = shas.filter((sha) => !found.has(sha));
    for (const object of missing.length > 0 ? await readBatch(folder, missing) : []) {
      found.set(object.sha, object);
      if (object.content.length <= keptBytes) known.set(object.sha, object);
    }
    return found;
  };
  return {
    object: async (sha) => (await load([sha])).get(sha) ?? null,
    async commits(shas) {
      const found = await load(shas);
      return shas.map((sha) => {
        const object = found.get(sha);
        if (object?.type !== "commit") throw new Error(`${sha} is not a commit`);
        return parseCommit(object);
      });
    },
  };
}
