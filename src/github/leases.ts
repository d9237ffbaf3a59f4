import { randomUUID } from "node:crypto";
import {
  type Claimed,
  claimLease,
  freeLease,
  isLive,
  type LeaseState,
  leaseLasts,
  releaseLease,
  renewLease,
} from "../core/deploy/lease.ts";
import type { Place } from "../core/deploy/ledger.ts";
import { type Lease, LeaseLost, type Leases } from "../ports/leases.ts";
import type { GitHub } from "./client.ts";
import { leasePath, readLease, renderLease } from "./lease-file.ts";
import { type LedgerRef, makeLedgerRef } from "./ledger-ref.ts";

/** Renewed when a third is over: two renewals may fail. */
const renewEvery = leaseLasts / 3;
/** Not asked again within this time. */
const trustFor = leaseLasts / 2;

export interface LeaseWorld {
  readonly github: GitHub;
  readonly ref?: LedgerRef;
  /** Called before anything is written, with what `giveUp` needs. */
  remember?(place: Place, id: string): Promise<void>;
}

/** Leases as files beside the ledger's lines, written by the same commits that only go forward. */
export function makeLeases({ github, ref = makeLedgerRef(github), remember }: LeaseWorld): Leases {
  const ids = new Map<string, string>();

  const write = (place: Place, message: string, next: (state: LeaseState) => LeaseState | null) =>
    ref.change(async (from) => {
      const before = await readLease(ref, from, place);
      const state = next(before ?? freeLease(place));
      if (state === null) return null;
      const texts = { [leasePath(place)]: renderLease(state) };
      return { message, texts, files: new Map(), entries: from.entries };
    });

  return {
    async holder(place) {
      const holder = (await readLease(ref, await ref.read(), place))?.holder ?? null;
      return holder !== null && isLive(holder, github.serverNow()) ? holder : null;
    },
    async claim(place, claimant) {
      const known = ids.get(leasePath(place));
      const id = known ?? randomUUID();
      ids.set(leasePath(place), id);
      if (known === undefined) await remember?.(place, id);
      else await ref.read();
      let claimed: Claimed | undefined;
      await write(place, `lease ${place.environment}: run ${claimant.run} asks`, (state) => {
        claimed = claimLease(state, { ...claimant, id }, github.serverNow());
        return needsWriting(state, claimed, id, github.serverNow()) ? claimed.state : null;
      });
      if (claimed?.what === "wait") return { what: "wait", by: claimed.by };
      ids.delete(leasePath(place));
      if (claimed?.what === "superseded") return { what: "superseded", by: claimed.by };
      return { what: "held", lease: keepLease(github, place, id, write) };
    },
    giveUp: (place, id) =>
      write(place, `lease ${place.environment}: given up`, (state) => releaseLease(state, id)),
  };
}

type Write = (place: Place, message: string, next: (state: LeaseState) => LeaseState | null) => Promise<void>;

/** A run that waits writes when it comes and when its ticket is half gone, not each time it looks. */
function needsWriting(before: LeaseState, { what }: Claimed, id: string, now: number): boolean {
  if (what === "held") return true;
  const own = before.waiting.find((one) => one.id === id);
  if (what === "superseded") return own !== undefined;
  return own === undefined || Date.parse(own.expires) - now < trustFor;
}

function keepLease(github: GitHub, place: Place, id: string, write: Write): Lease {
  let renewed = { steady: performance.now(), wall: github.clock.now() };
  let isLost = false;

  async function renew(): Promise<void> {
    const asked = { steady: performance.now(), wall: github.clock.now() };
    let isHeld = false;
    await write(place, `lease ${place.environment}: renewed`, (state) => {
      const next = renewLease(state, id, github.serverNow());
      isHeld = next !== null;
      return next;
    });
    if (isHeld) renewed = asked;
    else isLost = true;
  }

  // What a renewal could not do is found out by the next step's `confirm`.
  const timer = setInterval(() => void renew().catch(() => {}), renewEvery);
  timer.unref();
  return {
    ...{ id, place },
    async confirm() {
      // A machine that slept knows it by one of its clocks only.
      const passed = Math.max(performance.now() - renewed.steady, github.clock.now() - renewed.wall);
      if (!isLost && passed < trustFor) return;
      await renew();
      if (isLost) throw new LeaseLost();
    },
    async release() {
      clearInterval(timer);
      if (!isLost)
        await write(place, `lease ${place.environment}: released`, (state) => releaseLease(state, id));
    },
  };
}
