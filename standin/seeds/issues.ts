import type { Hub } from "../hub.ts";
import type { Issue, RunReview } from "../world.ts";

export type SeedReview = Omit<RunReview, "id">;

export function addRunReview(hub: Hub, seed: SeedReview): void {
  const id = hub.nextId();
  hub.world.runReviews.set(id, { id, ...seed });
}

export function addAttestation(hub: Hub, digest: string, bundle: Readonly<Record<string, unknown>>): void {
  const id = hub.nextId();
  hub.world.attestations.set(id, { id, digest, bundle });
}

export function editIssue(hub: Hub, number: number, change: Partial<Pick<Issue, "body" | "state">>): void {
  const issue = hub.world.issues.get(number);
  if (issue === undefined) throw new Error(`there is no issue ${number}`);
  hub.world.issues.set(number, { ...issue, ...change, updatedAt: hub.clock.stamp() });
}
