import type { DeploymentEntry } from "../record/deployment.ts";
import type { HistoryEntry } from "../record/history.ts";

/** An alarm of the monitor, or anything else that was wrong for a while. */
export interface SiteAlarm {
  /** Unique in the site; letters, digits and `-`. */
  readonly id: string;
  readonly model: string;
  readonly leg: string;
  readonly environment: string;
  /** A clause, names between backticks. */
  readonly text: string;
  readonly from: string;
  /** null: it goes on. */
  readonly until: string | null;
  readonly url: string | null;
}

/** Everything a site is made from; the same material gives the same bytes. */
export interface SiteMaterial {
  /** owner/name; "": not known. */
  readonly repository: string;
  /** Oldest first within each model. */
  readonly entries: readonly HistoryEntry[];
  /** Every line, oldest first. */
  readonly ledger: readonly DeploymentEntry[];
  readonly alarms: readonly SiteAlarm[];
  /** What could not be read, one sentence each. */
  readonly notes: readonly string[];
}

/** A model in one leg of its matrix. */
export interface TrackName {
  readonly model: string;
  readonly leg: string;
}

export interface Track extends TrackName {
  /** Oldest first; never empty. */
  readonly entries: readonly HistoryEntry[];
}

/** The results by model and leg, in the order of their names. */
export function tracksOf(entries: readonly HistoryEntry[]): Track[] {
  const groups = Map.groupBy(entries, ({ model, leg }) => `${model}\n${leg}`);
  return [...groups.values()]
    .map((own) => ({ model: own[0]!.model, leg: own[0]!.leg, entries: own }))
    .sort((a, b) => compare(a.model, b.model) || compare(a.leg, b.leg));
}

/** By code unit: the order must not depend on a machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
