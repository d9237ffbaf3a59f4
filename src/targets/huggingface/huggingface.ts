import { z } from "zod";
import { type HubRepository, makeHubRepository } from "../../clients/huggingface/repository.ts";
import { digestStream } from "../../core/digest.ts";
import { folderDigest } from "../../core/train/folder-digest.ts";
import { UserError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ModelShelf } from "../../ports/model-content.ts";
import type { Target, Wanted } from "../../ports/target.ts";
import { findModel } from "../model-content.ts";
import { parseOptions, type RawOptions, required } from "../options.ts";
import { makePointerTarget } from "../pointer.ts";

export const huggingfaceOptions = z.strictObject({
  repository: required("acme/fraud").regex(/^[\w.-]{1,96}\/[\w.-]{1,96}$/, {
    error: "is not namespace/name",
  }),
  branch: z
    .string()
    .regex(/^[\w][\w.-]{0,99}$/, { error: "is not the name of a branch" })
    .optional(),
  path: z.string().min(1).optional(),
  endpoint: z.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
});
type Options = z.infer<typeof huggingfaceOptions>;

export interface HubAccess {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For one request. */
  readonly timeoutMs: number;
  readonly transferMs: number;
  readonly folder: string;
  readonly shelf: ModelShelf | null;
}

/** Says beside the files whether they are one file or a folder: a folder of one file has another digest. */
const listingFile = "evenhand.json";
const listingSchema = z.looseObject({ kind: z.enum(["file", "folder"]) });
/** Of the Hub's own. */
const ownFiles = new Set([listingFile, ".gitattributes"]);

/** Target `huggingface`: each model is one commit on a branch of its own, and the branch of the environment names the
 *  commit that serves. */
export function makeHuggingfaceTarget(raw: RawOptions, environment: string, access: HubAccess): Target {
  const options = parseOptions<Options>("huggingface", huggingfaceOptions, raw);
  const text = (name: string) => (access.env[name] ?? "").trim() || null;
  const endpoint = options.endpoint ?? text("HF_ENDPOINT") ?? "https://huggingface.co";
  const hub = makeHubRepository({
    ...{ ...access, endpoint, repository: options.repository },
    token: text("HF_TOKEN"),
  });
  const branch = branchOf(options, environment);
  const ownBranch = (wanted: Wanted) => `model-${(wanted.digest ?? "").replace(/^sha256:/, "")}`;
  const find = async (wanted: Wanted): Promise<string | null> => {
    const commit = wanted.version ?? (await hub.head(ownBranch(wanted)));
    if (commit === null) return null;
    const digest = await digestOf(hub, commit);
    if (wanted.digest === null || digest === wanted.digest) return commit;
    // An own branch without files is what a run leaves that died before its commit.
    if (digest === null && wanted.version === null && (await isEmpty(hub, commit))) return null;
    throw new Error(
      `commit ${commit} of ${options.repository} holds ${digest ?? "no model"}, not ${wanted.digest}`,
    );
  };

  return makePointerTarget({
    name: "huggingface",
    pointer: `the branch \`${branch}\` of \`${options.repository}\``,
    async read() {
      const commit = await hub.head(branch);
      if (commit === null) return { digest: null, version: null };
      return { digest: await digestOf(hub, commit), version: commit };
    },
    find,
    async put(wanted, journal) {
      const content = await findModel({ ...access, path: options.path ?? null }, wanted);
      await journal("upload-files", `${content.files.length} to ${options.repository}`);
      for (const file of content.files) await hub.upload(file);
      await journal("commit", ownBranch(wanted));
      await hub.createEmpty(ownBranch(wanted));
      const parent = await hub.head(ownBranch(wanted));
      const listing = new TextEncoder().encode(
        `${JSON.stringify({ kind: content.kind, digest: content.digest })}\n`,
      );
      const changes = [{ path: listingFile, content: listing }, ...content.files];
      await hub.commit(ownBranch(wanted), parent, `Evenhand: ${wanted.model} ${wanted.digest}`, changes);
      const commit = await find(wanted);
      if (commit === null) throw new Error(`the commit on ${ownBranch(wanted)} is not there`);
      return commit;
    },
    point: (version) => hub.setBranch(branch, version),
    clear: () => hub.deleteBranch(branch),
    urlOf: (version) => `${endpoint.replace(/\/+$/, "")}/${options.repository}/tree/${version}`,
    plan: async (wanted) => [
      `commit ${options.path === undefined ? "the model" : `\`${options.path}\``} to the branch \`${ownBranch(wanted)}\``,
    ],
  });
}

/** The digest of a commit's files; null: Evenhand did not write it. Large files have theirs, small ones are read. */
async function digestOf(hub: HubRepository, commit: string): Promise<string | null> {
  const all = await hub.files(commit);
  if (!all.some(({ path }) => path === listingFile)) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of await hub.read(commit, listingFile)) chunks.push(chunk);
  const { kind } = listingSchema.parse(JSON.parse(Buffer.concat(chunks).toString("utf8")));
  const files: { path: string; digest: string }[] = [];
  for (const { path, digest } of all.filter((one) => !ownFiles.has(one.path))) {
    const own = digest ?? `sha256:${(await digestStream(await hub.read(commit, path), "sha256")).hex}`;
    files.push({ path, digest: own });
  }
  if (kind === "folder") return folderDigest(files);
  return files.length === 1 ? files[0]!.digest : null;
}

async function isEmpty(hub: HubRepository, commit: string): Promise<boolean> {
  return (await hub.files(commit)).every(({ path }) => ownFiles.has(path) && path !== listingFile);
}

function branchOf(options: Options, environment: string): string {
  const branch = options.branch ?? environment.toLowerCase().replace(/[^a-z0-9._-]/g, "-");
  if (branch !== "main" && !branch.startsWith("model-")) return branch;
  throw new UserError({
    code: "config-invalid",
    message: `options of target huggingface: branch ${JSON.stringify(branch)} is kept for other things`,
    hint: "a branch of its own, such as production",
  });
}
