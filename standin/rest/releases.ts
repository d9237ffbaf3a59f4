import { createHash } from "node:crypto";
import { moveRef } from "../git/names.ts";
import { renderPage } from "../paging.ts";
import { isGranted, type Needs } from "../permissions.ts";
import { notFound, Problem } from "../problem.ts";
import { type Call, numberOf, type Reply, type Route } from "../route.ts";
import type { Release, ReleaseAsset } from "../world.ts";
import { apiUrl, htmlUrl, nodeId, userView } from "./views.ts";

const read: Needs = [["contents", "read"]];
const write: Needs = [["contents", "write"]];

function assetView(call: Call, release: Release, asset: ReleaseAsset): Record<string, unknown> {
  return {
    ...{ id: asset.id, node_id: nodeId("ReleaseAsset", asset.id), name: asset.name, label: null },
    ...{
      state: asset.digest === null ? "open" : "uploaded",
      content_type: "application/zip",
      size: asset.size,
      digest: asset.digest,
    },
    ...{ download_count: 0, created_at: asset.createdAt, updated_at: asset.createdAt },
    url: apiUrl(call, `/releases/assets/${asset.id}`),
    browser_download_url: htmlUrl(call, `/releases/download/${release.tag}/${asset.name}`),
    uploader: userView(call, release.login),
  };
}

function view(call: Call, release: Release): Record<string, unknown> {
  const url = apiUrl(call, `/releases/${release.id}`);
  return {
    ...{
      id: release.id,
      node_id: nodeId("Release", release.id),
      tag_name: release.tag,
      name: release.name ?? release.tag,
    },
    ...{
      draft: release.draft,
      prerelease: false,
      target_commitish: release.target ?? "main",
      body: release.body ?? "",
    },
    ...{ url, assets_url: `${url}/assets`, upload_url: uploadUrl(call, release.id) },
    html_url: htmlUrl(call, `/releases/tag/${release.tag}`),
    ...{ tarball_url: null, zipball_url: null, author: userView(call, release.login) },
    ...{ created_at: release.createdAt, published_at: release.draft ? null : release.createdAt },
    assets: release.assets.map((asset) => assetView(call, release, asset)),
  };
}

function uploadUrl({ hub }: Call, id: number): string {
  return `${hub.uploadsUrl}/repos/${hub.repository}/releases/${id}/assets{?name,label}`;
}

function releaseOf(call: Call): Release {
  const release = call.world.releases.get(numberOf(call, "release_id"));
  if (release === undefined) throw notFound();
  return release;
}

/** Newest first; drafts are shown to a token that may write. */
function list(call: Call): Reply {
  const mayWrite = isGranted(call.actor.grant, write);
  const shown = [...call.world.releases.values()]
    .filter(({ draft }) => mayWrite || !draft)
    .sort((a, b) => b.id - a.id);
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

/** GitHub renames a file whose name it does not like, and says nothing: here it is refused. */
function uploadAsset(call: Call): Reply {
  const { hub, query, content, headers } = call;
  const release = releaseOf(call);
  const name = query.get("name") ?? "";
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw invalid("name", "invalid");
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(String(headers["content-type"])))
    throw invalid("content_type", "missing_field");
  if (content.length === 0) throw new Problem(400, "Bad Content-Length: 0");
  if (release.assets.some((asset) => asset.name === name)) throw invalid("name", "already_exists");
  const blob = hub.blobs.make(name, "application/zip");
  blob.content = content;
  const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  const facts = { name, blob: blob.name, size: content.length, digest, createdAt: hub.clock.stamp() };
  const asset: ReleaseAsset = { id: hub.nextId(), ...facts };
  const changed = { ...release, assets: [...release.assets, asset] };
  hub.world.releases.set(release.id, changed);
  return { status: 201, body: assetView(call, changed, asset) };
}

/** Drafts have no tag yet, and are not found by one. */
function getByTag(call: Call): Reply {
  const found = [...call.world.releases.values()].find(
    ({ draft, tag }) => !draft && tag === call.params["tag"],
  );
  if (found === undefined) throw notFound();
  return { status: 200, body: view(call, found) };
}

async function create(call: Call): Promise<Reply> {
  const { hub } = call;
  const {
    tag_name: tag,
    name,
    body,
    target_commitish: target,
    draft = false,
  } = call.body as unknown as Wanted;
  const facts = { id: hub.nextId(), login: call.actor.login, createdAt: hub.clock.stamp(), assets: [] };
  const release: Release = { ...facts, tag, draft: true, ...known({ name, body, target }) };
  return { status: 201, body: view(call, await keep(call, { ...release, draft })) };
}

async function update(call: Call): Promise<Reply> {
  const release = releaseOf(call);
  const {
    tag_name: tag,
    name,
    body,
    target_commitish: target,
    draft,
  } = call.body as unknown as Partial<Wanted>;
  return {
    status: 200,
    body: view(call, await keep(call, { ...release, ...known({ tag, name, body, target, draft }) })),
  };
}

interface Wanted {
  readonly tag_name: string;
  readonly name?: string;
  readonly body?: string;
  readonly target_commitish?: string;
  readonly draft?: boolean;
}

function known<T extends object>(values: T): Partial<{ [Key in keyof T]: NonNullable<T[Key]> }> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null)) as never;
}

/** What is published gets its tag, where there is none yet, and no tag belongs to two releases. */
async function keep(call: Call, release: Release): Promise<Release> {
  const { hub } = call;
  if (!release.draft) {
    const twin = [...hub.world.releases.values()].find(
      ({ id, tag, draft }) => id !== release.id && tag === release.tag && !draft,
    );
    if (twin !== undefined) throw taken();
    const ref = `refs/tags/${release.tag}`;
    const target = release.target ?? hub.defaultBranch;
    const sha = hub.world.refs.get(`refs/heads/${target}`) ?? target;
    if ((await hub.git.object(sha).catch(() => null))?.type !== "commit")
      throw new Problem(422, "Validation Failed", {
        errors: [{ resource: "Release", code: "invalid", field: "target_commitish" }],
      });
    if (!hub.world.refs.has(ref)) await moveRef(hub, ref, sha);
  }
  hub.world.releases.set(release.id, release);
  return release;
}

function taken(): Problem {
  const error = { resource: "Release", code: "already_exists", field: "tag_name" };
  return new Problem(422, "Validation Failed", { errors: [error] });
}

function invalid(field: string, code: string): Problem {
  return new Problem(422, "Validation Failed", { errors: [{ resource: "ReleaseAsset", code, field }] });
}

function deleteAsset(call: Call): Reply {
  const id = numberOf(call, "asset_id");
  for (const release of call.world.releases.values()) {
    const rest = release.assets.filter((one) => one.id !== id);
    if (rest.length === release.assets.length) continue;
    call.hub.world.releases.set(release.id, { ...release, assets: rest });
    return { status: 204 };
  }
  throw notFound();
}

export const releaseRoutes: readonly Route[] = [
  { operation: "repos/list-releases", needs: read, answer: list },
  { operation: "repos/get-release-by-tag", needs: read, answer: getByTag },
  { operation: "repos/create-release", needs: write, answer: create },
  { operation: "repos/update-release", needs: write, answer: update },
  {
    operation: "repos/get-release",
    needs: read,
    answer: (call) => ({ status: 200, body: view(call, releaseOf(call)) }),
  },
  { operation: "repos/get-release-asset", needs: read, answer: getAsset },
  { operation: "repos/delete-release-asset", needs: write, answer: deleteAsset },
  { operation: "repos/upload-release-asset", needs: write, answer: uploadAsset, isUpload: true },
];
