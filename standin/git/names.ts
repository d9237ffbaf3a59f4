import type { Hub } from "../hub.ts";
import type { World } from "../world.ts";

type Names = Pick<Hub, "git">;

/** The commit under a tag object, or the commit itself. */
async function peel(hub: Names, sha: string): Promise<string | null> {
  const object = await hub.git.object(sha);
  if (object === null || object.type === "commit") return object?.sha ?? null;
  const target =
    object.type === "tag" ? /^object ([0-9a-f]{40})$/m.exec(object.content.toString())?.[1] : undefined;
  return target === undefined ? null : peel(hub, target);
}

/** The commit that a branch, tag, ref or (shortened) sha names; null when there is none. */
export async function resolveCommit(hub: Names, world: World, name: string): Promise<string | null> {
  for (const candidate of [name, `refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]) {
    const sha = world.refs.get(candidate);
    if (sha !== undefined) return peel(hub, sha);
  }
  const full = await hub.git.expand(name);
  return full === null ? null : peel(hub, full);
}

/** Writes the ref here and in the repository, so that it can be fetched too. */
export async function moveRef(
  hub: Pick<Hub, "git" | "world">,
  name: string,
  sha: string | null,
): Promise<void> {
  await hub.git.setRef(name, sha);
  if (sha === null) hub.world.refs.delete(name);
  else hub.world.refs.set(name, sha);
}
