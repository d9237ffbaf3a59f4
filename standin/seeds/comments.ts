import type { Hub } from "../hub.ts";

export interface SeedComment {
  readonly issue: number;
  readonly login: string;
  readonly body: string;
}

/** A comment that somebody wrote earlier; its id. */
export function addComment(hub: Hub, seed: SeedComment): number {
  const id = hub.nextId();
  const now = hub.clock.stamp();
  hub.world.comments.set(id, { id, ...seed, createdAt: now, updatedAt: now });
  return id;
}
