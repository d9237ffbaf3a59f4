import { z } from "zod";
import type { Trees } from "../ports/trees.ts";
import type { GitHub } from "./client.ts";
import { isStatus } from "./failure.ts";
import type { Git } from "./git-program.ts";

const entrySchema = z.object({ type: z.string(), name: z.string(), sha: z.string() });

/** The checkout first, GitHub for commits that are not in it.
 *  @param github null: no token, the checkout alone */
export function makeTrees(git: Git, github: GitHub | null): Trees {
  return {
    async list(sha, folder) {
      const isHere = (await git(["cat-file", "-e", `${sha}^{commit}`])) !== null;
      if (isHere) return localFiles(await git(["ls-tree", "-z", `${sha}:${folder}`]));
      return github === null ? new Map() : remoteFiles(github, sha, folder);
    },
    async has(sha, path) {
      const isHere = (await git(["cat-file", "-e", `${sha}^{commit}`])) !== null;
      if (isHere) return (await git(["cat-file", "-e", `${sha}:${path}`])) !== null;
      return github === null ? false : (await contentsOf(github, sha, path)) !== null;
    },
  };
}

function localFiles(listing: Buffer | null): ReadonlyMap<string, string> {
  const entries = (listing?.toString("utf8") ?? "").split("\0");
  const files = entries.flatMap((entry) => {
    const match = /^\d+ blob ([0-9a-f]{40})\t(.+)$/s.exec(entry);
    return match === null ? [] : [[match[2]!, match[1]!] as const];
  });
  return new Map(files);
}

async function remoteFiles(
  github: GitHub,
  sha: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const entries = (await contentsOf(github, sha, folder)) ?? [];
  return new Map(entries.filter(({ type }) => type === "file").map(({ name, sha: id }) => [name, id]));
}

/** Entries of a folder, none of a file; null: nothing is there. */
async function contentsOf(
  github: GitHub,
  sha: string,
  path: string,
): Promise<z.infer<typeof entrySchema>[] | null> {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  try {
    const { data } = await github.request({
      route: `GET /repos/{owner}/{repo}/contents/${encoded}`,
      parameters: { ref: sha },
      reply: z.union([z.array(entrySchema), z.object({ type: z.string() })]),
      permission: "contents: read",
    });
    return Array.isArray(data) ? data : [];
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}
