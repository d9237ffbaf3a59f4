import { z } from "zod";
import type { GitHub } from "./client.ts";

const permission = "contents: write";
const assetSchema = z.object({ id: z.int(), name: z.string(), state: z.string() });
const releaseSchema = z.object({ upload_url: z.string(), assets: z.array(assetSchema) });

/** Attaches a file to a release, once: after an unclear end it looks before it tries again, and takes away what a broken
 *  upload left under the name. */
export async function uploadAsset(
  github: GitHub,
  releaseId: number,
  name: string,
  content: Uint8Array,
  type: "application/zip" | "application/octet-stream" = "application/zip",
): Promise<void> {
  const { upload_url, assets } = await readRelease(github, releaseId);
  for (const asset of assets) await removeBroken(github, asset, name);
  await github.create(
    {
      route: `POST ${addressOf(upload_url, github.apiUrl)}`,
      parameters: { name, data: content, headers: { "content-type": type } },
      reply: assetSchema,
      permission,
      timeoutMs: 30_000 + Math.ceil(content.byteLength / 1e6) * 2000,
    },
    async () => {
      const { assets: now } = await readRelease(github, releaseId);
      for (const asset of now) await removeBroken(github, asset, name);
      return now.find((asset) => asset.name === name && asset.state === "uploaded") ?? null;
    },
  );
}

export async function deleteAsset(github: GitHub, id: number): Promise<void> {
  await github.request({
    route: "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",
    parameters: { asset_id: id },
    reply: z.unknown(),
    permission,
  });
}

async function readRelease(github: GitHub, releaseId: number) {
  const { data } = await github.request({
    route: "GET /repos/{owner}/{repo}/releases/{release_id}",
    parameters: { release_id: releaseId },
    reply: releaseSchema,
    permission: "contents: read",
  });
  return data;
}

async function removeBroken(github: GitHub, asset: z.infer<typeof assetSchema>, name: string): Promise<void> {
  if (asset.name === name && asset.state !== "uploaded") await deleteAsset(github, asset.id);
}

/** Where GitHub says that files go. The token goes along, so only to the API's own host or its sister for uploads. */
function addressOf(template: string, apiUrl: string): string {
  const address = template.replace(/\{[^}]*\}$/, "");
  const [there, api] = [new URL(address), new URL(apiUrl)];
  const isOurs =
    there.hostname === api.hostname || there.hostname === api.hostname.replace(/^api\./, "uploads.");
  if (isOurs && there.protocol === api.protocol) return `${address}{?name}`;
  throw new Error(`GitHub names another host for uploads (${there.hostname}): nothing is sent there`);
}
