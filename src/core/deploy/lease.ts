import { z } from "zod";
import { nameSchema } from "../record/evaluation.ts";
import type { Place } from "./ledger.ts";

/** Milliseconds that a lease lasts without being renewed. */
export const leaseLasts = 120_000;
/** A time so far ahead of GitHub's own was not written by us. */
const aheadAtMost = 60_000;

/** When a run was started against others: GitHub counts runs up, and the attempts of each. */
const orderSchema = z.strictObject({ run: z.int().nonnegative(), attempt: z.int().positive() });
export type RunOrder = z.infer<typeof orderSchema>;

const ticketSchema = orderSchema.extend({
  /** One for each step that deploys. */
  id: z.string().min(1).max(100),
  kind: z.enum(["deploy", "rollback"]),
  /** GitHub's time when it was last heard of. */
  renewed: z.iso.datetime(),
  expires: z.iso.datetime(),
});
/** Somebody who holds a place, or waits for it. */
export type Ticket = z.infer<typeof ticketSchema>;
export type Claimant = Pick<Ticket, "id" | "run" | "attempt" | "kind">;

/** Who may touch one place, kept beside the ledger's lines. */
export const leaseSchema = z.strictObject({
  schema: z.literal("evenhand/lease/v1"),
  environment: z.string().min(1).max(255),
  model: nameSchema,
  leg: nameSchema,
  holder: ticketSchema.nullable(),
  waiting: z.array(ticketSchema).max(1_000),
  /** The newest run of each kind that ever came; what is older comes too late. */
  newest: z.strictObject({ deploy: orderSchema.nullable(), rollback: orderSchema.nullable() }),
});
export type LeaseState = z.infer<typeof leaseSchema>;

export function freeLease({ environment, model, leg }: Place): LeaseState {
  return {
    ...{ schema: "evenhand/lease/v1", environment, model, leg },
    ...{ holder: null, waiting: [], newest: { deploy: null, rollback: null } },
  };
}

export type Claimed =
  | { readonly what: "held"; readonly state: LeaseState }
  | { readonly what: "wait"; readonly state: LeaseState; readonly by: Ticket }
  /** A newer run came: `state` is without this one. */
  | { readonly what: "superseded"; readonly state: LeaseState; readonly by: RunOrder };

/** What a run gets that asks for the place, by GitHub's time. The newest deployment wins: an older one that does not
 *  hold yet is superseded by any newer run, and a rollback by a newer rollback only, since a deployment is no reason to
 *  leave a broken model where it is. Pure; asking again is how a waiting run stays in line.
 *  @param now milliseconds since 1970 */
export function claimLease(state: LeaseState, claimant: Claimant, now: number): Claimed {
  const ticket = stampTicket(claimant, now);
  const holder = state.holder !== null && isLive(state.holder, now) ? state.holder : null;
  const line = state.waiting.filter((one) => isLive(one, now));
  if (holder?.id === ticket.id) return { what: "held", state: { ...state, holder: ticket, waiting: line } };
  const rival = newerThan(state.newest, ticket);
  if (rival !== null) {
    const waiting = line.filter(({ id }) => id !== ticket.id);
    return { what: "superseded", state: { ...state, holder, waiting }, by: rival };
  }
  const newest = { ...state.newest, [ticket.kind]: later(state.newest[ticket.kind], ticket) };
  const standing = line.filter((one) => newerThan(newest, one) === null);
  const own = standing.findIndex(({ id }) => id === ticket.id);
  const waiting =
    own < 0 ? [...standing, ticket] : standing.map((one) => (one.id === ticket.id ? ticket : one));
  const first = holder ?? waiting.find((one) => comesBefore(one, ticket, waiting));
  if (first !== undefined) return { what: "wait", state: { ...state, holder, waiting, newest }, by: first };
  const rest = waiting.filter(({ id }) => id !== ticket.id);
  return { what: "held", state: { ...state, holder: ticket, waiting: rest, newest } };
}

/** The lease for as long again; null: it is somebody else's by now, or nobody's. */
export function renewLease(state: LeaseState, id: string, now: number): LeaseState | null {
  const { holder } = state;
  // Late, but nobody took it: it is still ours.
  return holder?.id === id ? { ...state, holder: stampTicket(holder, now) } : null;
}

/** The place without this run, held or waiting; null: it is not there. */
export function releaseLease(state: LeaseState, id: string): LeaseState | null {
  const waiting = state.waiting.filter((one) => one.id !== id);
  if (state.holder?.id === id) return { ...state, holder: null, waiting };
  return waiting.length === state.waiting.length ? null : { ...state, waiting };
}

export function isLive({ renewed, expires }: Ticket, now: number): boolean {
  return now <= Date.parse(expires) && Date.parse(renewed) <= now + aheadAtMost;
}

function stampTicket({ id, run, attempt, kind }: Claimant, now: number): Ticket {
  const iso = (time: number) => new Date(time).toISOString();
  return { id, run, attempt, kind, renewed: iso(now), expires: iso(now + leaseLasts) };
}

/** The newest run that leaves this one nothing to do; null: there is none. */
function newerThan(newest: LeaseState["newest"], ticket: Claimant): RunOrder | null {
  const rivals = ticket.kind === "deploy" ? [newest.deploy, newest.rollback] : [newest.rollback];
  return rivals.reduce((found, one) => (one !== null && isNewer(one, found ?? ticket) ? one : found), null);
}

/** Older runs go first, of one run who came first. */
function comesBefore(one: Ticket, ticket: Ticket, line: readonly Ticket[]): boolean {
  if (one.id === ticket.id || isNewer(one, ticket)) return false;
  return isNewer(ticket, one) || line.indexOf(one) < line.indexOf(ticket);
}

function isNewer(a: RunOrder, b: RunOrder): boolean {
  return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}

function later(known: RunOrder | null, { run, attempt }: RunOrder): RunOrder {
  return known !== null && isNewer(known, { run, attempt }) ? known : { run, attempt };
}
