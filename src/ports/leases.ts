import type { Claimant, RunOrder } from "../core/deploy/lease.ts";
import type { Place } from "../core/deploy/ledger.ts";

/** The right to touch one place, renewed in the background until it is released. */
export interface Lease {
  readonly id: string;
  readonly place: Place;
  /** Resolves when the place is ours still; asks GitHub when it was not renewed for a while.
   *  @throws LeaseLost */
  confirm(): Promise<void>;
  /** Gives it back and stops renewing. */
  release(): Promise<void>;
}

export type Claim =
  | { readonly what: "held"; readonly lease: Lease }
  | { readonly what: "wait" | "superseded"; readonly by: RunOrder };

/** Another run took the place over, after this one was not heard of for the length of a lease. */
export class LeaseLost extends Error {
  constructor() {
    super("another run took this place over, because nothing was heard of this one for two minutes");
    this.name = "LeaseLost";
  }
}

/** Who deploys where, one at a time; times are GitHub's. */
export interface Leases {
  /** Who holds the place now; null: nobody. */
  holder(place: Place): Promise<RunOrder | null>;
  /** Asks once; a run that has to wait asks again before its ticket expires. Throws PermissionDenied when the token may
   *  not write. */
  claim(place: Place, claimant: Omit<Claimant, "id">): Promise<Claim>;
  /** Takes a run that waits, or holds, out of the line: for the end of a step that died. */
  giveUp(place: Place, id: string): Promise<void>;
}
