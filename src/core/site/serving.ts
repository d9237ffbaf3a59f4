import { stateOf } from "../deploy/ledger.ts";
import type { DeploymentEntry, Served } from "../record/deployment.ts";
import { compare } from "./material.ts";

/** What one environment serves of one model, by the ledger. */
export interface ServingRow {
  readonly environment: string;
  readonly model: string;
  readonly leg: string;
  readonly serving: Served | null;
  /** The commit that it was evaluated at; null: not known. */
  readonly commit: string | null;
  readonly since: string | null;
  /** An attempt that began and never ended. */
  readonly isOpen: boolean;
}

/** Every place that anything was ever deployed to, by environment, then model. */
export function servingRows(ledger: readonly DeploymentEntry[]): ServingRow[] {
  const places = new Map(
    ledger.map((entry) => [`${entry.environment}\n${entry.model}\n${entry.leg}`, entry] as const),
  );
  return [...places.values()]
    .map(({ environment, model, leg }) => {
      const { last, serving, origin, open } = stateOf(ledger, { environment, model, leg });
      return {
        ...{ environment, model, leg, serving },
        commit: origin?.commit ?? null,
        since: last?.createdAt ?? null,
        isOpen: open !== null,
      };
    })
    .sort(
      (a, b) => compare(a.environment, b.environment) || compare(a.model, b.model) || compare(a.leg, b.leg),
    );
}
