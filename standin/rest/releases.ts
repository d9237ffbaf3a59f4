import { renderPage } from "../paging.ts";
import type { Needs } from "../permissions.ts";
import { notFound } from "../problem.ts";
import { type Call, numberOf, type Reply, type Route } from "../route.ts";
import type { Release, ReleaseAsset } from "../world.ts";
import { apiUrl, htmlUrl, nodeId, userView } from "./views.ts";

const read: Needs = [["contents", "read"]];

function assetView(call: Call, release: Release, asset: ReleaseAsset): Record<string, unknown> {
  return {
    ...{ id: asset.id, node_id: nodeId("ReleaseAsset", asset.id), name: asset.name, label: null },
    ...{ state: "uploaded", content_type: "application/zip", size: asset.size, digest: asset.digest },
    ...{ download_count: 0, created_at: asset.createdAt, updated_at: asset.createdAt },
    url: apiUrl(call, `/releases/assets/${asset.id}`),
    browser_download_url: htmlUrl(call, `/releases/download/${release.tag}/${asset.name}`),
    uploader: userView(call, release.login),
  };
}

function view(call: Call, release: Release): Record<string, unknown> {
  const url = apiUrl(call, `/releases/${release.id}`);
  return {
    ...{ id: release.id, node_id: nodeId("Release", release.id), tag_name: release.tag, name: release.tag },
    ...{ draft: release.draft, prerelease: false, target_commitish: "main", body: "" },
    ...{ url, assets_url: `${url}/assets`, upload_url: `${url}/assets{?name,label}` },
    html_url: htmlUrl(call, `/releases/tag/${release.tag}`),
    ...{ tarball_url: null, zipball_url: null, author: userView(call, release.login) },
    ...{ created_at: release.createdAt, published_at: release.draft ? null : release.createdAt },
    assets: release.assets.map((asset) => assetView(call, release, asset)),
  };
}

/** Newest first. GitHub also lists drafts to a token that may write; nothing here needs that. */
function list(call: Call): Reply {
  const shown = [...call.world.releases.values()].filter(({ draft }) => !draft).sort((a, b) => b.id - a.id);
  return renderPage(call, shown, (release) => view(call, release));
}

/** With `accept: application/octet-stream` the content, from another host; else what is known of the asset. */
function getAsset(call: Call): Reply {
  const id = numberOf(call, "asset_id");
  for (const release of call.world.releases.values()) {
    const asset = release.assets.find((one) => one.id === id);
    if (asset === undefined) continue;
    if (String(call.headers["accept"]).includes("application/octet-stream")) {
      const location = call.hub.resultsUrl + call.hub.blobs.sign(asset.blob, "read");
      return { status: 302, headers: { location } };
    }
    return { status: 200, body: assetView(call, release, asset) };
  }
  throw notFound();
}

export const releaseRoutes: readonly Route[] = [
  { operation: "repos/list-releases", needs: read, answer: list },
  { operation: "repos/get-release-asset", needs: read, answer: getAsset },
];
