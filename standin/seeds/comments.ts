import { githubTime } from "../clock.ts";
import type { Hub } from "../hub.ts";
import type { LabelEvent } from "../world.ts";

export interface SeedComment {
  readonly issue: number;
  readonly login: string;
  readonly body: string;
  readonly app?: string;
  /** Milliseconds since 1970; now when left out. */
  readonly createdAt?: number;
  /** As above; different when somebody edited it. */
  readonly updatedAt?: number;
}

/** A comment that somebody wrote earlier; its id. */
export function addComment(hub: Hub, seed: SeedComment): number {
  const id = hub.nextId();
  const { createdAt = hub.clock.now(), updatedAt = createdAt, ...rest } = seed;
  const times = { createdAt: githubTime(createdAt), updatedAt: githubTime(updatedAt) };
  hub.world.comments.set(id, { id, ...rest, ...times });
  return id;
}

export interface SeedLabel {
  readonly issue: number;
  readonly login: string;
  readonly label: string;
  readonly event?: LabelEvent["event"];
  /** Milliseconds since 1970; now when left out. */
  readonly at?: number;
}

/** Somebody puts a label on a pull request, or takes it off. */
export function addLabel(hub: Hub, { issue, login, label, event = "labeled", at }: SeedLabel): void {
  const id = hub.nextId();
  const createdAt = githubTime(at ?? hub.clock.now());
  hub.world.labelEvents.set(id, { id, issue, login, label, event, createdAt });
}
