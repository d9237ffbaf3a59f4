import { moveRef } from "../git/names.ts";
import type { Needs } from "../permissions.ts";
import { notFound, Problem, unprocessable } from "../problem.ts";
import type { Call, Reply, Route } from "../route.ts";
import { apiUrl, nodeId } from "./views.ts";

const read: Needs = [["contents", "read"]];
const write: Needs = [["contents", "write"]];

async function view(call: Call, ref: string, sha: string): Promise<Record<string, unknown>> {
  const type = (await call.hub.git.object(sha))?.type ?? "commit";
  const url = apiUrl(call, `/git/${ref}`);
  return {
    ref,
    node_id: nodeId("Ref", ref),
    url,
    object: { sha, type, url: apiUrl(call, `/git/${type}s/${sha}`) },
  };
}

async function get(call: Call): Promise<Reply> {
  const ref = `refs/${call.params["ref"]}`;
  const sha = call.world.refs.get(ref);
  if (sha === undefined) throw notFound();
  return { status: 200, body: await view(call, ref, sha) };
}

async function listMatching(call: Call): Promise<Reply> {
  const prefix = `refs/${call.params["ref"]}`;
  const found = [...call.world.refs]
    .filter(([ref]) => ref.startsWith(prefix))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // The description has no paging here: everything comes at once.
  return { status: 200, body: await Promise.all(found.map(([ref, sha]) => view(call, ref, sha))) };
}

async function checkTarget(call: Call, ref: string, sha: string): Promise<void> {
  const object = /^[0-9a-f]{40}$/.test(sha) ? await call.hub.git.object(sha) : null;
  if (object === null) throw unprocessable("Object does not exist");
  if (ref.startsWith("refs/heads/") && object.type !== "commit")
    throw unprocessable("Reference update failed: a branch points at a commit");
}

function checkName(ref: string): void {
  if (!/^refs\/[^/]+\/./.test(ref)) {
    throw unprocessable("Reference name must start with 'refs/' and contain at least two slashes.");
  }
  const malformed = /(\.\.|\/\/|@\{|\.lock(\/|$)|\/\.|[\s~^:?*[\\]|\/$|\.$)/;
  if (malformed.test(ref)) throw unprocessable(`${ref} is not a valid ref name.`);
  if (ref.startsWith("refs/pull/")) throw unprocessable("refs/pull is written by GitHub alone.");
}

/** Folders and refs share names: `a` and `a/b` cannot both be refs. */
function checkClash(call: Call, ref: string): void {
  for (const other of call.hub.world.refs.keys()) {
    if (other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`))
      throw unprocessable("Reference update failed");
  }
}

async function create(call: Call): Promise<Reply> {
  const { ref, sha } = call.body as { ref: string; sha: string };
  checkName(ref);
  await checkTarget(call, ref, sha);
  if (call.hub.world.refs.has(ref)) throw unprocessable("Reference already exists");
  checkClash(call, ref);
  await moveRef(call.hub, ref, sha);
  return {
    status: 201,
    body: await view(call, ref, sha),
    headers: { location: apiUrl(call, `/git/${ref}`) },
  };
}

/** Without force only a descendant is accepted, so that the slower of two writers is told so. */
async function update(call: Call): Promise<Reply> {
  const ref = `refs/${call.params["ref"]}`;
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  checkName(ref);
  const before = call.hub.world.refs.get(ref);
  if (before === undefined) throw unprocessable("Reference does not exist");
  await checkTarget(call, ref, sha);
  if (!force && !(await call.hub.git.isAncestor(before, sha)))
    throw unprocessable("Update is not a fast forward");
  await moveRef(call.hub, ref, sha);
  return { status: 200, body: await view(call, ref, sha) };
}

async function remove(call: Call): Promise<Reply> {
  const ref = `refs/${call.params["ref"]}`;
  checkName(ref);
  if (!call.hub.world.refs.has(ref)) throw unprocessable("Reference does not exist");
  if (ref === `refs/heads/${call.hub.defaultBranch}`)
    throw new Problem(422, "Cannot delete the default branch");
  await moveRef(call.hub, ref, null);
  return { status: 204 };
}

export const gitRefRoutes: readonly Route[] = [
  { operation: "git/get-ref", needs: read, answer: get },
  { operation: "git/list-matching-refs", needs: read, answer: listMatching },
  { operation: "git/create-ref", needs: write, answer: create },
  { operation: "git/update-ref", needs: write, answer: update },
  { operation: "git/delete-ref", needs: write, answer: remove },
];
