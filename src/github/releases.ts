import { z } from "zod";
import { packZipOf } from "../formats/zip/pack-zip.ts";
import type { Release, Releases } from "../ports/releases.ts";
import { downloadArchive } from "./artifact-download.ts";
import type { GitHub } from "./client.ts";
import { isStatus } from "./failure.ts";
import { deleteAsset, uploadAsset } from "./release-upload.ts";

const permission = "contents: read";
const mostListed = 30;

const assetSchema = z.object({
  id: z.int(),
  name: z.string(),
  state: z.string(),
  digest: z.string().nullish(),
});
const releaseSchema = z.object({
  id: z.int(),
  tag_name: z.string(),
  draft: z.boolean(),
  assets: z.array(assetSchema),
});

/** Published releases of this repository and the archives that are attached to them. */
export function makeReleases(github: GitHub): Releases {
  return {
    async list() {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/releases",
        parameters: { per_page: mostListed },
        reply: z.array(releaseSchema),
        permission,
      });
      return data.filter(({ draft }) => !draft).map(releaseOf);
    },
    async find(id) {
      try {
        const { data } = await github.request({
          route: "GET /repos/{owner}/{repo}/releases/{release_id}",
          parameters: { release_id: id },
          reply: releaseSchema,
          permission,
        });
        return releaseOf(data);
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    },
    attach: (id, name, files) => uploadAsset(github, id, name, packZipOf(files)),
    remove: ({ id }) => deleteAsset(github, id),
    download: ({ id, name, digest }) =>
      downloadArchive(github, {
        name: `asset ${name}`,
        digest,
        address: () => assetAddress(github, id, name),
      }),
  };
}

/** A file whose upload broke off is none. */
function releaseOf({ id, tag_name, assets }: z.infer<typeof releaseSchema>): Release {
  const whole = assets.filter(({ state }) => state === "uploaded");
  return {
    id,
    tag: tag_name,
    assets: whole.map((asset) => ({ id: asset.id, name: asset.name, digest: asset.digest ?? null })),
  };
}

/** The content lies on another host, which must not get the token. */
export async function assetAddress(github: GitHub, id: number, name: string): Promise<string> {
  const { headers, status } = await github.request({
    route: "GET /repos/{owner}/{repo}/releases/assets/{asset_id}",
    parameters: {
      asset_id: id,
      headers: { accept: "application/octet-stream" },
      request: { redirect: "manual" },
    },
    reply: z.unknown(),
    permission,
  });
  const address = headers["location"] ?? "";
  if (status === 302 && /^https?:\/\//.test(address)) return address;
  throw new Error(`asset ${name}: GitHub did not say where it lies (status ${status})`);
}
