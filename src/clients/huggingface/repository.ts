import { z } from "zod";
import { type Ask, download, exchange, headerOf, type Line, Refusal } from "../http/exchange.ts";
import type { HttpAnswer } from "../http/request.ts";
import { actionSchema, lfsType, transfer } from "./transfer.ts";

export interface HubOptions extends Omit<Line, "name"> {
  /** `https://huggingface.co`, or of a mirror. */
  readonly endpoint: string;
  /** `namespace/name` of a model. */
  readonly repository: string;
  readonly token: string | null;
  /** Milliseconds for one transfer. */
  readonly transferMs: number;
}

export interface HubFile {
  readonly path: string;
  readonly bytes: number;
  /** `sha256:<hex>` of a large file; null: a small one, whose content must be read. */
  readonly digest: string | null;
}

/** A file to commit: by its digest when it was uploaded, else with its content. */
export type HubChange =
  | { readonly path: string; readonly digest: string; readonly bytes: number }
  | { readonly path: string; readonly content: Uint8Array };

/** One model repository of the Hugging Face Hub. */
export interface HubRepository {
  /** The commit of a branch; null: there is no such branch. */
  head(branch: string): Promise<string | null>;
  /** Every file of a commit. */
  files(revision: string): Promise<HubFile[]>;
  read(revision: string, path: string): Promise<AsyncIterable<Uint8Array>>;
  /** Uploads a large file that the Hub does not have yet; no branch shows it. */
  upload(file: { digest: string; bytes: number; stream(): AsyncIterable<Uint8Array> }): Promise<void>;
  /** One commit onto a branch whose head is `parent` (null: the branch is empty). @returns its id */
  commit(
    branch: string,
    parent: string | null,
    title: string,
    changes: readonly HubChange[],
  ): Promise<string>;
  /** A branch without a commit; false: there is one of this name. */
  createEmpty(branch: string): Promise<boolean>;
  /** Lets a branch name a commit, whatever it named before. */
  setBranch(branch: string, commit: string): Promise<void>;
  deleteBranch(branch: string): Promise<void>;
}

const treeSchema = z.array(
  z.looseObject({
    type: z.string(),
    path: z.string(),
    size: z.int().nonnegative().default(0),
    lfs: z.looseObject({ oid: z.string().regex(/^[0-9a-f]{64}$/) }).nullish(),
  }),
);
const batchSchema = z.object({
  objects: z.array(
    z.object({
      error: z.object({ message: z.string() }).nullish(),
      actions: z.object({ upload: actionSchema.optional(), verify: actionSchema.optional() }).nullish(),
    }),
  ),
});
const mostPages = 200;

export function makeHubRepository(options: HubOptions): HubRepository {
  const line: Line = { ...options, name: "the Hub" };
  const base = options.endpoint.replace(/\/+$/, "");
  const api = (path: string) => new URL(`${base}/api/models/${options.repository}/${path}`);
  const login: Record<string, string> =
    options.token === null ? {} : { authorization: `Bearer ${options.token}` };
  const ask = (call: Ask): Promise<HttpAnswer> =>
    exchange(line, { ...call, headers: { ...login, ...call.headers } }).catch((thrown: unknown) => {
      throw explain(thrown, options);
    });
  const post = (url: URL, body: unknown, repeatable: boolean, accepts: readonly number[] = []) =>
    ask({
      ...{ method: "POST", url, repeatable, accepts },
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  return {
    async head(branch) {
      const url = api(`revision/${encodeURIComponent(branch)}`);
      const answer = await ask({ method: "GET", url, repeatable: true, accepts: [404] });
      if (answer.status !== 404) return z.looseObject({ sha: z.string() }).parse(jsonOf(answer)).sha;
      // A branch that is not there and a repository that is not there are told apart by the Hub's own word.
      if (headerOf(answer, "x-error-code") === "RevisionNotFound") return null;
      throw new Error(`there is no model ${options.repository} at ${base}, or the token may not see it`);
    },
    async files(revision) {
      const found: HubFile[] = [];
      let url: URL | null = api(`tree/${encodeURIComponent(revision)}?recursive=true&expand=false`);
      for (let page = 0; url !== null && page < mostPages; page++) {
        const answer: HttpAnswer = await ask({ method: "GET", url, repeatable: true });
        const files = treeSchema.parse(jsonOf(answer)).filter(({ type }) => type === "file");
        found.push(
          ...files.map(({ path, size, lfs }) => ({
            ...{ path, bytes: size },
            digest: lfs == null ? null : `sha256:${lfs.oid}`,
          })),
        );
        const next: string | undefined = /<([^>]+)>;\s*rel="next"/.exec(headerOf(answer, "link") ?? "")?.[1];
        url = next === undefined ? null : new URL(next, url);
      }
      return found;
    },
    async read(revision, path) {
      const at = path.split("/").map(encodeURIComponent).join("/");
      const url = new URL(`${base}/${options.repository}/resolve/${encodeURIComponent(revision)}/${at}`);
      return download(
        { ...line, timeoutMs: options.transferMs },
        { method: "GET", url, headers: login, repeatable: false },
      );
    },
    async upload(file) {
      const oid = file.digest.replace(/^sha256:/, "");
      const answer = await ask({
        ...{ method: "POST", repeatable: true },
        url: new URL(`${base}/${options.repository}.git/info/lfs/objects/batch`),
        headers: { accept: lfsType, "content-type": lfsType },
        body: JSON.stringify({
          ...{ operation: "upload", transfers: ["basic", "multipart"], hash_algo: "sha_256" },
          objects: [{ oid, size: file.bytes }],
        }),
      });
      const [object] = batchSchema.parse(jsonOf(answer)).objects;
      if (object?.error != null) throw new Error(`the Hub does not take ${oid}: ${object.error.message}`);
      if (object?.actions?.upload === undefined) return;
      await transfer({ ...line, timeoutMs: options.transferMs }, object.actions.upload, { ...file, oid });
      const { verify } = object.actions;
      if (verify === undefined) return;
      const own = new URL(verify.href).origin === new URL(base).origin ? login : {};
      await exchange(line, {
        ...{ method: "POST", url: new URL(verify.href), repeatable: true },
        headers: { ...own, "content-type": "application/json", ...verify.header },
        body: JSON.stringify({ oid, size: file.bytes }),
      });
    },
    async commit(branch, parent, title, changes) {
      const header = { summary: title, ...(parent === null ? {} : { parentCommit: parent }) };
      const lines = [{ key: "header", value: header }, ...changes.map(changeLine)];
      const answer = await ask({
        ...{ method: "POST", url: api(`commit/${encodeURIComponent(branch)}`), repeatable: false },
        headers: { "content-type": "application/x-ndjson" },
        body: lines.map((one) => JSON.stringify(one)).join("\n"),
      });
      return z.looseObject({ commitOid: z.string() }).parse(jsonOf(answer)).commitOid;
    },
    async createEmpty(branch) {
      const url = api(`branch/${encodeURIComponent(branch)}`);
      return (await post(url, { emptyBranch: true }, true, [409])).status !== 409;
    },
    async setBranch(branch, commit) {
      const url = api(`branch/${encodeURIComponent(branch)}`);
      await post(url, { startingPoint: commit, overwrite: true }, true);
    },
    async deleteBranch(branch) {
      const url = api(`branch/${encodeURIComponent(branch)}`);
      await ask({ method: "DELETE", url, repeatable: true, accepts: [404] });
    },
  };
}

function jsonOf(answer: HttpAnswer): unknown {
  return JSON.parse(answer.body.toString("utf8"));
}

function explain(thrown: unknown, { repository }: HubOptions): unknown {
  if (!(thrown instanceof Refusal) || (thrown.status !== 401 && thrown.status !== 403)) return thrown;
  return new Error(
    `the Hub answered ${thrown.status} for ${repository}: set HF_TOKEN in the step's env to a token that may write to it`,
    { cause: thrown },
  );
}

function changeLine(change: HubChange): { key: string; value: unknown } {
  const { path } = change;
  if ("content" in change) {
    const content = Buffer.from(change.content).toString("base64");
    return { key: "file", value: { path, content, encoding: "base64" } };
  }
  const oid = change.digest.replace(/^sha256:/, "");
  return { key: "lfsFile", value: { path, algo: "sha256", size: change.bytes, oid } };
}
