import type { DeploymentEntry, Served } from "../record/deployment.ts";
import { shortDigest } from "./binding.ts";
import { isSameServed } from "./ledger.ts";

/** Where an interrupted attempt left the target. */
export type Found = "old" | "new" | "other" | "unknown";

export interface Interruption {
  readonly entry: DeploymentEntry;
  readonly found: Found;
  /** What serves, as the target said. */
  readonly serving: Served | null;
  readonly text: string;
}

/** Says in which state an attempt that never ended left its target, from what the target says now. */
export function describeInterruption(entry: DeploymentEntry, serving: Served | null): Interruption {
  const found = foundState(entry, serving);
  const attempt = `Ledger line ${entry.seq} began to deploy ${nameServed(entry.after)} and never ended`;
  const end: Record<Found, string> = {
    old: `the target still serves the model before it, ${nameServed(serving)}`,
    new: `the target serves the new model, ${nameServed(serving)}`,
    other: `the target serves neither that nor the one before it, but ${nameServed(serving)}`,
    unknown: "the target cannot tell what it serves; this run settles it by deploying",
  };
  return { entry, found, serving, text: `${attempt}: ${end[found]}.` };
}

function foundState(entry: DeploymentEntry, serving: Served | null): Found {
  if (serving === null) return "unknown";
  if (isSameServed(serving, entry.after)) return "new";
  if (entry.before === null) return "other";
  const nothing = ({ digest, version }: Served) => digest === null && version === null;
  if (nothing(serving) && nothing(entry.before)) return "old";
  return isSameServed(serving, entry.before) ? "old" : "other";
}

/** A model in a sentence: its short digest in a code span, else the target's own name for it. */
export function nameServed(served: Served | null): string {
  if (served === null) return "an unknown model";
  if (served.digest !== null) return `\`${shortDigest(served.digest)}\``;
  return served.version === null ? "no model" : `version \`${served.version}\` (not deployed by Evenhand)`;
}
