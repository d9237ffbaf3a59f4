import {
  claimLease,
  freeLease,
  isLive,
  type LeaseState,
  releaseLease,
  renewLease,
} from "../../../../src/core/deploy/lease.ts";
import type { Place } from "../../../../src/core/deploy/ledger.ts";
import { LeaseLost, type Leases } from "../../../../src/ports/leases.ts";

export interface MemoryLeases extends Leases {
  readonly states: Map<string, LeaseState>;
}

/** Who holds which place, in a variable; one claimant a run. */
export function makeMemoryLeases(now: () => number): MemoryLeases {
  const states = new Map<string, LeaseState>();
  const keyOf = (place: Place) => JSON.stringify(place);
  const stateOf = (place: Place) => states.get(keyOf(place)) ?? freeLease(place);
  const keep = (place: Place, state: LeaseState | null) => {
    if (state !== null) states.set(keyOf(place), state);
    return state !== null;
  };
  return {
    states,
    async holder(place) {
      const { holder } = stateOf(place);
      return holder !== null && isLive(holder, now()) ? holder : null;
    },
    async claim(place, claimant) {
      const id = `${claimant.run}-${claimant.attempt}`;
      const claimed = claimLease(stateOf(place), { ...claimant, id }, now());
      keep(place, claimed.state);
      if (claimed.what !== "held") return { what: claimed.what, by: claimed.by };
      const lease = {
        ...{ id, place },
        async confirm() {
          if (!keep(place, renewLease(stateOf(place), id, now()))) throw new LeaseLost();
        },
        release: async () => void keep(place, releaseLease(stateOf(place), id)),
      };
      return { what: "held", lease };
    },
    giveUp: async (place, id) => void keep(place, releaseLease(stateOf(place), id)),
  };
}
