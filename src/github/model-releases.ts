import { z } from "zod";
import type { ModelFile } from "../ports/model-content.ts";
import type { ModelRelease, ModelReleases } from "../ports/model-releases.ts";
import type { GitHub } from "./client.ts";
import { isStatus } from "./failure.ts";
import { makeGitObjects } from "./git-objects.ts";
import { makeGitRef } from "./git-ref.ts";
import { deleteAsset, uploadAsset } from "./release-upload.ts";
import { assetAddress } from "./releases.ts";

const write = "contents: write";
const pointerFile = "model.json";
const mostPages = 3;
/** A release's file is sent from memory. */
const largestFile = 1024 ** 3;

const assetSchema = z.object({
  id: z.int(),
  name: z.string(),
  state: z.string(),
  digest: z.string().nullish(),
});
const releaseSchema = z.object({
  ...{ id: z.int(), tag_name: z.string(), draft: z.boolean(), html_url: z.string() },
  assets: z.array(assetSchema),
});

/** Models as releases of the repository. A tag that names what serves is a commit of its own with one file: moving it is
 *  one write that only goes forward, and its history is the list of what served. */
export function makeModelReleases(github: GitHub): ModelReleases {
  const objects = makeGitObjects(github);

  async function published(tag: string): Promise<ModelRelease | null> {
    try {
      const call = {
        route: "GET /repos/{owner}/{repo}/releases/tags/{tag}",
        parameters: { tag },
        ...{ reply: releaseSchema, permission: "contents: read" },
      };
      return releaseOf((await github.request(call)).data);
    } catch (thrown) {
      if (isStatus(thrown, 404)) return null;
      throw thrown;
    }
  }

  /** Drafts are found by no tag. */
  async function draft(tag: string): Promise<ModelRelease | null> {
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/releases",
        parameters: { per_page: 100, page },
        ...{ reply: z.array(releaseSchema), permission: "contents: read" },
      });
      const found = data.find((one) => one.draft && one.tag_name === tag);
      if (found !== undefined) return releaseOf(found);
      if (data.length < 100) break;
    }
    return null;
  }

  return {
    find: async (tag) => (await published(tag)) ?? (await draft(tag)),
    async begin(tag, commit, words) {
      const parameters = {
        ...{ tag_name: tag, name: tag, body: words, draft: true },
        // A model is no new version of the code.
        make_latest: "false",
        ...(commit === null ? {} : { target_commitish: commit }),
      };
      const route = "POST /repos/{owner}/{repo}/releases";
      const call = { route, parameters, reply: releaseSchema.transform(releaseOf), permission: write };
      return github.create(call, () => draft(tag));
    },
    attach: async (release, name, file) =>
      uploadAsset(github, release, name, await readWhole(file), "application/octet-stream"),
    remove: ({ id }) => deleteAsset(github, id),
    async publish(release) {
      await github.request({
        route: "PATCH /repos/{owner}/{repo}/releases/{release_id}",
        parameters: { release_id: release, draft: false, make_latest: "false" },
        ...{ reply: z.unknown(), permission: write },
      });
    },
    async *read({ id, name }) {
      // The content lies on another host, which must not get the token.
      const response = await github.fetch(await assetAddress(github, id, name), {
        signal: AbortSignal.timeout(300_000),
      });
      if (response.status !== 200 || response.body === null)
        throw new Error(`asset ${name}: its storage answered ${response.status}`);
      yield* response.body;
    },
    async pointer(tag) {
      const commit = await makeGitRef(github, `tags/${tag}`).read();
      if (commit === null) return null;
      return { commit, text: (await objects.textAt(commit, pointerFile)) ?? "" };
    },
    async point(tag, from, text) {
      const tree = await objects.writeTree(null, { [pointerFile]: text }, []);
      const commit = await objects.writeCommit(`${tag} names another model`, tree, from);
      await makeGitRef(github, `tags/${tag}`).move(from, commit);
    },
    pointerUrl: (tag) =>
      `https://raw.githubusercontent.com/${github.repository}/${encodeURIComponent(tag)}/${pointerFile}`,
  };
}

/** A file whose upload broke off is none. */
function releaseOf({ id, tag_name, draft, html_url, assets }: z.infer<typeof releaseSchema>): ModelRelease {
  const whole = assets.filter(({ state }) => state === "uploaded");
  const files = whole.map((one) => ({ id: one.id, name: one.name, digest: one.digest ?? null }));
  return { id, tag: tag_name, isDraft: draft, url: html_url, files };
}

async function readWhole(file: ModelFile): Promise<Uint8Array> {
  if (file.bytes > largestFile)
    throw new Error(
      `${file.path} has ${file.bytes} bytes, a release takes files up to 1 GiB here: use oci or s3`,
    );
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.stream()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
