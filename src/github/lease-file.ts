import { type LeaseState, leaseSchema } from "../core/deploy/lease.ts";
import type { Place } from "../core/deploy/ledger.ts";
import { canonicalJson, sha256 } from "../core/digest.ts";
import { UserError } from "../errors.ts";
import { type LedgerRef, refName, type Snapshot } from "./ledger-ref.ts";

/** An environment's name may hold anything: the file is named by its digest, and says inside what it is about. */
export function leasePath({ environment, model, leg }: Place): string {
  return `leases/${sha256(canonicalJson({ environment, model, leg })).slice("sha256:".length, "sha256:".length + 32)}.json`;
}

export function renderLease(state: LeaseState): string {
  return `${JSON.stringify(state, null, 1)}\n`;
}

/** null: nobody ever asked for the place.
 *  @throws UserError `record-invalid`: what cannot be read may be held by somebody */
export async function readLease(ref: LedgerRef, from: Snapshot, place: Place): Promise<LeaseState | null> {
  const path = leasePath(place);
  const text = await ref.readText(from, path);
  if (text === null) return null;
  try {
    const state = leaseSchema.parse(JSON.parse(text));
    const isOurs = Object.entries(place).every(([key, value]) => state[key as keyof Place] === value);
    if (isOurs) return state;
  } catch {}
  throw new UserError({
    code: "record-invalid",
    file: path,
    message: `${path} of refs/${refName} is not a lease of this release, so that nobody can tell who deploys to ${place.environment}; nothing was touched`,
    hint: "update this action, if another workflow uses a newer release; else take the file out of the ref by a commit",
  });
}
