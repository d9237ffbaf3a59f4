import { createHash } from "node:crypto";
import { z } from "zod";
import { type GitHub, sameAgain } from "./client.ts";

const named = z.object({ sha: z.string() });
const commitSchema = z.object({ tree: named });
const treeSchema = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean(),
});
const blobSchema = z.object({ content: z.string(), encoding: z.string() });

/** Git's objects through the API, without a checkout. Writing an object twice makes the same object, so a lost
 *  answer is simply asked again. */
export interface GitObjects {
  treeOf(commit: string): Promise<string>;
  /** Path → blob, at every depth. */
  list(tree: string): Promise<Map<string, string>>;
  readBlob(sha: string): Promise<Uint8Array>;
  readText(blob: string): Promise<string>;
  /** A file as a commit has it; null: it has none. Three requests. */
  textAt(commit: string, file: string): Promise<string | null>;
  writeBlob(content: Uint8Array): Promise<string>;
  /** The tree `base` with these texts and blobs put in. */
  writeTree(
    base: string | null,
    texts: Readonly<Record<string, string>>,
    blobs: readonly (readonly [string, string])[],
  ): Promise<string>;
  writeCommit(message: string, tree: string, parent: string | null): Promise<string>;
}

export function makeGitObjects(github: GitHub): GitObjects {
  const read = async <T>(path: string, reply: z.ZodType<T>, parameters: Record<string, unknown> = {}) =>
    (
      await github.request({
        route: `GET /repos/{owner}/{repo}/git/${path}`,
        parameters,
        reply,
        permission: "contents: read",
      })
    ).data;
  const write = async (kind: string, parameters: Record<string, unknown>): Promise<string> => {
    const call = {
      route: `POST /repos/{owner}/{repo}/git/${kind}`,
      parameters,
      reply: named,
      permission: "contents: write",
    };
    return (await github.create(call, sameAgain)).sha;
  };

  const treeOf = async (commit: string) => (await read(`commits/${commit}`, commitSchema)).tree.sha;
  const list = async (tree: string) => {
    const listed = await read(`trees/${tree}`, treeSchema, { recursive: "1" });
    if (listed.truncated) throw new Error(`tree ${tree} is too large to list in one answer`);
    return new Map(listed.tree.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
  };
  const readBlob = async (sha: string) => {
    const { content, encoding } = await read(`blobs/${sha}`, blobSchema);
    return Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
  };
  const readText = async (blob: string) => new TextDecoder().decode(await readBlob(blob));

  return {
    ...{ treeOf, list, readBlob, readText },
    async textAt(commit, file) {
      const blob = (await list(await treeOf(commit))).get(file);
      return blob === undefined ? null : readText(blob);
    },
    writeBlob: (content) =>
      write("blobs", { content: Buffer.from(content).toString("base64"), encoding: "base64" }),
    writeTree(base, texts, blobs) {
      const entry = { mode: "100644" as const, type: "blob" as const };
      const tree = [
        ...Object.entries(texts).map(([path, content]) => ({ path, ...entry, content })),
        ...blobs.map(([path, sha]) => ({ path, ...entry, sha })),
      ];
      return write("trees", base === null ? { tree } : { base_tree: base, tree });
    },
    writeCommit: (message, tree, parent) =>
      write("commits", { message, tree, parents: parent === null ? [] : [parent] }),
  };
}

/** The name that git gives a text. */
export function blobName(text: string): string {
  const content = Buffer.from(text);
  return createHash("sha1").update(`blob ${content.byteLength}\0`).update(content).digest("hex");
}
