import type { Hub } from "../hub.ts";
import type { CacheEntry } from "../world.ts";
import { readableScopes, writableScope } from "./cache-scope.ts";
import { integer, type TwirpCall, TwirpError, type TwirpMethods, text } from "./twirp.ts";

/** What a repository may keep; beyond it the entries that were used longest ago go. */
const mostBytes = 10 * 2 ** 30;
const longestKey = 512;

function checkedName(call: TwirpCall): { key: string; version: string } {
  const key = text(call, "key");
  const version = text(call, "version");
  if (key === "" || key.length > longestKey || key.includes(","))
    throw new TwirpError("invalid_argument", "the key is empty, too long or has a comma");
  if (!/^[0-9a-f]{64}$/.test(version))
    throw new TwirpError("invalid_argument", "version is not 64 hexadecimal digits");
  return { key, version };
}

function entriesOf(call: TwirpCall): CacheEntry[] {
  return [...call.hub.world.caches.values()];
}

/** An entry is never written twice: what a key names in a scope stays what it is. */
function createEntry(call: TwirpCall): Record<string, unknown> {
  const { hub, identity } = call;
  const { key, version } = checkedName(call);
  const scope = writableScope(hub, identity.runId);
  const taken = entriesOf(call).some(
    (each) => each.key === key && each.version === version && each.scope === scope,
  );
  if (taken)
    throw new TwirpError(
      "already_exists",
      "cache entry with the same key, version, and scope already exists",
    );
  const blob = hub.blobs.make(`${key}.tar`, "application/octet-stream");
  const id = hub.nextId();
  const at = hub.clock.now();
  const draft = { id, key, version, scope, blob: blob.name, size: 0, finalized: false };
  hub.world.caches.set(id, { ...draft, createdAt: at, usedAt: at });
  return { ok: true, signed_upload_url: hub.resultsUrl + hub.blobs.sign(blob.name, "write") };
}

function finalizeEntry(call: TwirpCall): Record<string, unknown> {
  const { hub, identity } = call;
  const { key, version } = checkedName(call);
  const scope = writableScope(hub, identity.runId);
  const draft = entriesOf(call).find(
    (each) => each.key === key && each.version === version && each.scope === scope && !each.finalized,
  );
  if (draft === undefined) throw new TwirpError("not_found", "no such cache entry is being written");
  const content = hub.blobs.find(draft.blob)?.content ?? null;
  if (content === null) throw new TwirpError("failed_precondition", "nothing was uploaded");
  const size = integer(call, "size_bytes");
  if (size !== content.length)
    throw new TwirpError("invalid_argument", `size is ${size}, but ${content.length} bytes were uploaded`);
  const at = hub.clock.now();
  hub.world.caches.set(draft.id, { ...draft, size, finalized: true, createdAt: at, usedAt: at });
  evict(hub);
  return { ok: true, entry_id: String(draft.id) };
}

function evict(hub: Hub): void {
  const kept = [...hub.world.caches.values()].filter((each) => each.finalized);
  let total = kept.reduce((sum, each) => sum + each.size, 0);
  for (const oldest of kept.toSorted((a, b) => a.usedAt - b.usedAt || a.id - b.id)) {
    if (total <= mostBytes) return;
    hub.world.caches.delete(oldest.id);
    hub.blobs.remove(oldest.blob);
    total -= oldest.size;
  }
}

/** Scope by scope, the run's own first; in a scope the exact key, then the keys as prefixes, newest first. */
function findEntry(call: TwirpCall): CacheEntry | null {
  const { key, version } = checkedName(call);
  const prefixes = [key, ...((call.fields["restore_keys"] as string[] | undefined) ?? [])];
  const finished = entriesOf(call)
    .filter((each) => each.finalized && each.version === version)
    .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  for (const scope of readableScopes(call.hub, call.identity.runId)) {
    const here = finished.filter((each) => each.scope === scope);
    const exact = here.find((each) => each.key === key);
    if (exact !== undefined) return exact;
    for (const prefix of prefixes) {
      const found = here.find((each) => each.key.startsWith(prefix));
      if (found !== undefined) return found;
    }
  }
  return null;
}

function getDownloadUrl(call: TwirpCall): Record<string, unknown> {
  const { hub } = call;
  const found = findEntry(call);
  if (found === null) return { ok: false };
  hub.world.caches.set(found.id, { ...found, usedAt: hub.clock.now() });
  const url = hub.resultsUrl + hub.blobs.sign(found.blob, "read");
  return { ok: true, signed_download_url: url, matched_key: found.key };
}

const service = "github.actions.results.api.v1.CacheService";
const named = { key: "string", version: "string" } as const;

export const cacheMethods: TwirpMethods = {
  [`${service}/CreateCacheEntry`]: { fields: named, answer: createEntry },
  [`${service}/FinalizeCacheEntryUpload`]: {
    fields: { ...named, size_bytes: "number" },
    answer: finalizeEntry,
  },
  [`${service}/GetCacheEntryDownloadURL`]: {
    fields: { ...named, restore_keys: "strings" },
    answer: getDownloadUrl,
  },
};
