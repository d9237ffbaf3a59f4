import { z } from "zod";
import { canonicalJson, digestStream, sha256 } from "../core/digest.ts";
import type { Served } from "../core/record/deployment.ts";
import { folderDigest } from "../core/train/folder-digest.ts";
import { UserError } from "../errors.ts";
import type { ModelContent, ModelFile, ModelShelf } from "../ports/model-content.ts";
import type { ModelRelease, ModelReleases, ReleasedFile } from "../ports/model-releases.ts";
import type { Journal, Target, Wanted } from "../ports/target.ts";
import { findModel } from "./model-content.ts";
import { parseOptions, type RawOptions } from "./options.ts";
import { makePointerTarget } from "./pointer.ts";

export const githubReleaseOptions = z.strictObject({
  tag: z.string().min(1).default("{model}-{environment}"),
  path: z.string().min(1).optional(),
});
type Options = z.infer<typeof githubReleaseOptions>;

export interface ReleaseAccess {
  readonly releases: ModelReleases | null;
  readonly folder: string;
  readonly shelf: ModelShelf | null;
}

/** Which file of the release is which file of the model. */
const listingName = "evenhand.json";
const listingSchema = z.object({
  kind: z.enum(["file", "folder"]),
  files: z.array(z.object({ path: z.string().min(1), asset: z.string().min(1) })).min(1),
});
const pointerSchema = z.looseObject({ release: z.string().nullable() });

/** Target `github-release`: each model is a release of its own with a file for each of its files, and a tag of the
 *  environment holds the file that names the one that serves. */
export function makeGithubReleaseTarget(
  raw: RawOptions,
  place: { readonly model: string; readonly environment: string },
  access: ReleaseAccess,
): Target {
  const options = parseOptions<Options>("github-release", githubReleaseOptions, raw);
  const { releases } = access;
  if (releases === null) throw new Error("target github-release works on a runner only");
  const tag = tagOf(options.tag, place);
  const tagOfModel = ({ digest }: Wanted) => `model-${(digest ?? "").replace(/^sha256:/, "")}`;

  /** Of a published release that holds all of the model it is named for; null: there is none. */
  async function find(wanted: Wanted): Promise<string | null> {
    const name = wanted.version ?? tagOfModel(wanted);
    const release = await releases!.find(name);
    if (release === null || release.isDraft) {
      if (wanted.version === null) return null;
      throw new Error(`the release ${name} is not there any more`);
    }
    const digest = await digestOf(releases!, release);
    if (wanted.digest === null || digest === wanted.digest) return name;
    throw new Error(`the release ${name} holds ${digest ?? "no model"}, not ${wanted.digest}`);
  }

  return makePointerTarget({
    name: "github-release",
    pointer: `the tag \`${tag}\``,
    async read() {
      const version = releaseNamed(await releases.pointer(tag), tag);
      if (version === null) return { digest: null, version: null };
      const release = await releases.find(version);
      return { digest: release === null ? null : await digestOf(releases, release), version };
    },
    find,
    async put(wanted, journal) {
      const content = await findModel({ ...access, path: options.path ?? null }, wanted);
      await putRelease(releases, tagOfModel(wanted), { wanted, content }, journal);
      const version = await find(wanted);
      if (version === null)
        throw new Error(`the release ${tagOfModel(wanted)} was published and is not there`);
      return version;
    },
    point: (version, wanted, before) =>
      movePointer(releases, tag, before, {
        ...{ release: version, digest: wanted.digest, commit: wanted.commit, previous: before.version },
        evidence: wanted.evidence?.url ?? null,
      }),
    clear: async () => {
      const current = releaseNamed(await releases.pointer(tag), tag);
      await movePointer(releases, tag, { digest: null, version: current }, { release: null });
    },
    urlOf: () => releases.pointerUrl(tag),
    plan: async (wanted) => [
      `publish ${options.path === undefined ? "the model" : `\`${options.path}\``} as the release \`${tagOfModel(wanted)}\``,
    ],
  });
}

interface Parcel {
  readonly wanted: Wanted;
  readonly content: ModelContent;
}

/** Everything is attached to a draft, which nobody sees, and published by one request. */
async function putRelease(
  releases: ModelReleases,
  tag: string,
  { wanted, content }: Parcel,
  journal: Journal,
): Promise<void> {
  const named = content.files.map((file) => ({ file, asset: assetName(content, file) }));
  const listing = listingFile(content, named);
  await journal("draft-release", tag);
  const words = `The model ${wanted.model}, \`${wanted.digest}\`.${wanted.evidence === null ? "" : ` Evaluated in ${wanted.evidence.url}.`}`;
  const draft = (await releases.find(tag)) ?? (await releases.begin(tag, wanted.commit, words));
  await journal("attach-files", `${content.files.length} to ${tag}`);
  for (const { asset, file } of [...named, { asset: listingName, file: listing }]) {
    const there = draft.files.find(({ name }) => name === asset);
    if (there?.digest === file.digest) continue;
    if (there !== undefined) await releases.remove(there);
    await releases.attach(draft.id, asset, file);
  }
  await journal("publish", tag);
  await releases.publish(draft.id);
}

/** GitHub takes few letters in a name. Files of a folder are named by their content. */
function assetName({ kind }: ModelContent, { path, digest }: ModelFile): string {
  const plain = path.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^[^A-Za-z0-9]+/, "");
  return kind === "file" && plain !== "" && plain !== listingName ? plain : digest.replace(/^sha256:/, "");
}

function listingFile(
  { kind }: ModelContent,
  named: readonly { readonly file: ModelFile; readonly asset: string }[],
): ModelFile {
  const files = named.map(({ file, asset }) => ({ path: file.path, asset }));
  const text = `${canonicalJson({ kind, files })}\n`;
  const bytes = new TextEncoder().encode(text);
  return {
    ...{ path: listingName, digest: sha256(text), bytes: bytes.byteLength },
    async *stream(from = 0) {
      yield bytes.subarray(from);
    },
  };
}

/** The model's digest by the files that lie there; null: no model of ours. */
async function digestOf(releases: ModelReleases, { files }: ModelRelease): Promise<string | null> {
  const listing = files.find(({ name }) => name === listingName);
  if (listing === undefined) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of releases.read(listing)) chunks.push(chunk);
  const { kind, files: listed } = listingSchema.parse(JSON.parse(Buffer.concat(chunks).toString("utf8")));
  const found: { path: string; digest: string }[] = [];
  for (const { path, asset } of listed) {
    const file = files.find(({ name }) => name === asset);
    if (file === undefined) throw new Error(`the file ${asset} of the release is gone`);
    found.push({ path, digest: await contentDigest(releases, file) });
  }
  if (kind === "folder") return folderDigest(found);
  return found.length === 1 ? found[0]!.digest : null;
}

async function contentDigest(releases: ModelReleases, file: ReleasedFile): Promise<string> {
  return file.digest ?? `sha256:${(await digestStream(releases.read(file), "sha256")).hex}`;
}

function releaseNamed(pointer: { readonly text: string } | null, tag: string): string | null {
  if (pointer === null) return null;
  try {
    return pointerSchema.parse(JSON.parse(pointer.text)).release;
  } catch {
    throw new Error(`the tag ${tag} holds no model.json of ours: give the target another \`tag\``);
  }
}

/** @param before what was read: somebody who moved it since is not overwritten */
async function movePointer(
  releases: ModelReleases,
  tag: string,
  before: Served,
  content: Readonly<Record<string, unknown>>,
): Promise<void> {
  const current = await releases.pointer(tag);
  if (releaseNamed(current, tag) !== before.version)
    throw new Error(`somebody moved the tag ${tag} in the meantime`);
  await releases.point(tag, current?.commit ?? null, `${JSON.stringify(content, null, 2)}\n`);
}

function tagOf(template: string, place: { readonly model: string; readonly environment: string }): string {
  const tag = template
    .replaceAll("{environment}", place.environment)
    .replaceAll("{model}", place.model)
    .replace(/[^A-Za-z0-9._-]/g, "-");
  if (/^[A-Za-z0-9][\w.-]{0,99}$/.test(tag) && !/\.\.|\.lock$|\.$/.test(tag) && !tag.startsWith("model-"))
    return tag;
  throw new UserError({
    code: "config-invalid",
    message: `options of target github-release: tag ${JSON.stringify(tag.slice(0, 80))} cannot be used`,
    hint: "a tag of its own, such as fraud-production; those that begin with model- are the models",
  });
}
