import type { DeploymentEntry, Served } from "../record/deployment.ts";
import { entriesOf, isSameServed, originOf, type Place } from "./ledger.ts";

export interface RollbackChoice {
  readonly served: Served;
  /** The ledger line that ended with this model serving. */
  readonly line: DeploymentEntry;
  /** The line that deployed it on evidence; null: it was there before Evenhand. */
  readonly origin: DeploymentEntry | null;
}

/** What to go back to: the model of ledger line `to`, or else the newest one that served here and is not the one
 *  that serves now. The answer is a sentence when there is none.
 *  @param serving what serves now, as the target says */
export function chooseRollback(
  entries: readonly DeploymentEntry[],
  place: Place,
  serving: Served | null,
  to: number | null,
): RollbackChoice | string {
  const own = entriesOf(entries, place);
  if (to !== null) return chooseLine(own, to);
  for (const line of own.toReversed()) {
    if (line.phase === "asked") continue;
    // A started line's `before` was read from the target: it also knows what Evenhand did not deploy.
    const served = line.phase === "finished" ? line.serving : line.before;
    if (served !== null && isKnown(served) && !isSameServed(served, serving)) {
      return { served, line, origin: originOf(own, served) };
    }
  }
  return "the ledger holds no other model that served here";
}

function chooseLine(own: readonly DeploymentEntry[], to: number): RollbackChoice | string {
  const named = own.find(({ seq, phase }) => seq === to && phase !== "asked");
  if (named === undefined) return `ledger line ${to} is not a deployment of this model to this environment`;
  const line = named.phase === "finished" ? named : own.find(({ started }) => started === to);
  if (line?.serving === undefined || line.serving === null || !isKnown(line.serving)) {
    return `after ledger line ${to} it is not known what served`;
  }
  return { served: line.serving, line, origin: originOf(own, line.serving) };
}

function isKnown(served: Served): boolean {
  return served.digest !== null || served.version !== null;
}
