import type { SiteMaterial } from "../core/site/material.ts";
import { UserError } from "../errors.ts";
import type { KeptRefs } from "../ports/kept-refs.ts";

export interface KeptPorts {
  /** The checkout. */
  readonly local: KeptRefs;
  /** GitHub's API; null without a token. */
  readonly remote: KeptRefs | null;
  /** owner/name; "": not known. */
  readonly repository: string;
}

export interface GatheredKept extends SiteMaterial {
  /** Why older results may be missing, one sentence each. */
  readonly reach: readonly string[];
}

/** What the repository's refs hold: from the checkout, which has every result there ever was; where it cannot be brought
 *  up to date, from the API, which has the newest.
 *  @throws UserError `file-missing` when there is nothing to read */
export async function gatherKept({ local, remote, repository }: KeptPorts): Promise<GatheredKept> {
  const own = await local.read();
  const isRemote = own.stale !== null && remote !== null;
  const { entries, ledger, alarms, notes, stale } = isRemote ? await remote.read() : own;
  if (entries.length + ledger.length + alarms.length === 0 && stale !== null) throw nothingHere(stale);
  const said = isRemote
    ? [
        "only the results that each history holds now are shown: a checkout with its credentials would have the older ones too",
      ]
    : stale === null
      ? []
      : [`origin was not reached (${stale}): this is how it was last seen`];
  return {
    ...{ entries, ledger, alarms, notes, reach: said },
    repository: repository === "" ? repositoryOf(entries) : repository,
  };
}

function nothingHere(stale: string): UserError {
  return new UserError({
    code: "file-missing",
    message: `there is no history and no ledger here: ${stale}`,
    hint: "run it in a checkout whose origin has refs under refs/evenhand/; `action-report` on a push to a protected branch writes them",
  });
}

function repositoryOf(entries: SiteMaterial["entries"]): string {
  const [entry] = entries;
  return /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\//.exec(entry?.run.url ?? "")?.[1] ?? "";
}
