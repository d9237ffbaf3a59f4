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
  const encoded = folder.split("/").map(encodeURIComponent).join("/");
  try {
    const { data } = await github.request({
      route: `GET /repos/{owner}/{repo}/contents/${encoded}`,
      parameters: { ref: sha },
      reply: z.union([z.array(entrySchema), z.object({ type: z.string() })]),
      permission: "contents: read",
    });
    const entries = Array.isArray(data) ? data : [];
    return new Map(entries.filter(({ type }) => type === "file").map(({ name, sha: id }) => [name, id]));
  } catch (error) {
    if (isStatus(error, 404)) return new Map();
    throw error;
  }
}
