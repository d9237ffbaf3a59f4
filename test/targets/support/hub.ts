import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A Hub in memory that takes only what the real one documents; it was never compared with it. */
export interface Hub {
  readonly url: string;
  readonly requests: string[];
  /** Files of a branch, by path; null: there is no such branch. */
  branch(name: string): ReadonlyMap<string, string> | null;
  /** The model repository that is there. */
  use(repository: string): void;
  close(): Promise<void>;
}

interface Stored {
  readonly content: Buffer;
  readonly lfs: boolean;
}
type Tree = ReadonlyMap<string, Stored>;

export const hubToken = "hf_of-a-test";
/** Above it an upload is asked for in parts. */
const partBytes = 1 << 20;

export async function startHub(): Promise<Hub> {
  let repository = "";
  const objects = new Map<string, Buffer>();
  const parts = new Map<string, Buffer[]>();
  const commits = new Map<string, Tree>();
  const branches = new Map<string, string | null>();
  const requests: string[] = [];

  const commitTree = (tree: Tree): string => {
    const text = [...tree].map(([path, { content }]) => `${path} ${hash("sha1", content)}`).join("\n");
    const id = hash("sha1", Buffer.from(`${commits.size} ${text}`));
    commits.set(id, tree);
    return id;
  };
  const treeOf = (revision: string): Tree | null => {
    const id = branches.has(revision) ? branches.get(revision)! : revision;
    return id === null ? new Map() : (commits.get(id) ?? null);
  };

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? "/", "http://hub");
    const body = await readAll(incoming);
    const method = incoming.method ?? "GET";
    requests.push(`${method} ${url.pathname}`);
    const say = (status: number, json: unknown, headers: Record<string, string> = {}) =>
      void outgoing
        .writeHead(status, { "content-type": "application/json", ...headers })
        .end(JSON.stringify(json));

    const upload = /^\/lfs\/([0-9a-f]{64})(?:\/(\d+))?$/.exec(url.pathname);
    if (upload !== null) {
      if (incoming.headers.authorization !== undefined)
        return say(400, { error: "only the signature counts here" });
      const [, oid = "", part] = upload;
      if (method === "PUT" && part !== undefined) {
        const list = parts.get(oid) ?? [];
        list[Number(part) - 1] = body;
        parts.set(oid, list);
        return void outgoing.writeHead(200, { etag: `"${part}"` }).end();
      }
      const whole = method === "POST" ? Buffer.concat(parts.get(oid) ?? []) : body;
      if (hash("sha256", whole) !== oid) return say(400, { error: "the content has another digest" });
      objects.set(oid, whole);
      return say(200, {});
    }
    if (incoming.headers.authorization !== `Bearer ${hubToken}`)
      return say(401, { error: "Invalid credentials" });
    if (url.pathname === `/${repository}.git/info/lfs/objects/batch`) {
      const { objects: asked, hash_algo: algorithm } = JSON.parse(body.toString());
      if (algorithm !== "sha_256" || asked.length !== 1) return say(422, { error: "not as documented" });
      const [{ oid, size }] = asked;
      if (objects.has(oid)) return say(200, { objects: [{ oid, size }] });
      const count = Math.ceil(size / partBytes);
      const addresses = Array.from({ length: count }, (_, n) => [
        String(n + 1),
        `${base()}/lfs/${oid}/${n + 1}`,
      ]);
      const header =
        size > partBytes ? { chunk_size: String(partBytes), ...Object.fromEntries(addresses) } : {};
      return say(200, {
        objects: [{ oid, size, actions: { upload: { href: `${base()}/lfs/${oid}`, header } } }],
      });
    }
    const resolve = url.pathname.startsWith(`/${repository}/resolve/`)
      ? url.pathname.slice(`/${repository}/resolve/`.length).split("/")
      : null;
    if (resolve !== null) {
      const [revision = "", ...path] = resolve.map(decodeURIComponent);
      const file = treeOf(revision)?.get(path.join("/"));
      return file === undefined ? say(404, {}) : void outgoing.writeHead(200).end(file.content);
    }
    const [verb, name = ""] = url.pathname.slice(`/api/models/${repository}/`.length).split("/");
    if (!url.pathname.startsWith(`/api/models/${repository}/`))
      return say(404, {}, { "x-error-code": "RepoNotFound" });
    if (verb === "revision") {
      const id = branches.get(name) ?? (commits.has(name) ? name : null);
      return id === null ? say(404, {}, { "x-error-code": "RevisionNotFound" }) : say(200, { sha: id });
    }
    if (verb === "tree") {
      const tree = treeOf(name);
      if (tree === null) return say(404, {});
      const all = [...tree].map(([path, { content, lfs }]) => ({
        ...{ type: "file", path, size: content.length, oid: hash("sha1", content) },
        ...(lfs ? { lfs: { oid: hash("sha256", content), size: content.length, pointerSize: 130 } } : {}),
      }));
      // Pages of two, so that a client that reads one page only is caught.
      const from = Number(url.searchParams.get("cursor") ?? "0");
      url.searchParams.set("cursor", String(from + 2));
      const link =
        from + 2 < all.length ? { link: `<${base()}${url.pathname}${url.search}>; rel="next"` } : {};
      return say(200, all.slice(from, from + 2), link as Record<string, string>);
    }
    if (verb === "branch" && method === "DELETE") {
      branches.delete(name);
      return say(200, {});
    }
    if (verb === "branch") {
      const { emptyBranch, startingPoint, overwrite } = JSON.parse(body.toString());
      if (branches.has(name) && overwrite !== true) return say(409, { error: "Reference already exists" });
      if (emptyBranch !== true && !commits.has(startingPoint)) return say(404, { error: "no such commit" });
      branches.set(name, emptyBranch === true ? null : startingPoint);
      return say(200, {});
    }
    if (verb === "commit") {
      const [header, ...changes] = body
        .toString()
        .split("\n")
        .map((line) => JSON.parse(line));
      if (header.key !== "header" || typeof header.value.summary !== "string")
        return say(400, { error: "no header" });
      if (!branches.has(name)) return say(404, {});
      const head = branches.get(name) ?? null;
      const { parentCommit } = header.value;
      if (parentCommit !== undefined && parentCommit !== head)
        return say(412, { error: "A commit has happened since" });
      const tree = new Map(head === null ? [] : commits.get(head));
      for (const { key, value } of changes) {
        const content = key === "file" ? Buffer.from(value.content, value.encoding) : objects.get(value.oid);
        if (content === undefined || (key === "lfsFile" && content.length !== value.size))
          return say(400, { error: `the file ${value.path} was not uploaded` });
        tree.set(value.path, { content, lfs: key === "lfsFile" });
      }
      const id = commitTree(tree);
      branches.set(name, id);
      return say(200, { commitOid: id, commitUrl: `${base()}/${repository}/commit/${id}` });
    }
    return say(404, {});
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: base(),
    requests,
    branch(name) {
      const tree = branches.has(name) ? treeOf(name) : null;
      return tree && new Map([...tree].map(([path, { content }]) => [path, hash("sha256", content)]));
    },
    use(name) {
      repository = name;
      branches.clear();
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function hash(algorithm: "sha1" | "sha256", content: Buffer): string {
  return createHash(algorithm).update(content).digest("hex");
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
