import { nameServed } from "../../core/deploy/interrupted.ts";
import { isSameServed } from "../../core/deploy/ledger.ts";
import type { Approval, DeploymentEntry, Ending, Served, Step } from "../../core/record/deployment.ts";
import { errorMessage } from "../../errors.ts";
import { type Lease, LeaseLost } from "../../ports/leases.ts";
import type { Applied, Journal, Wanted } from "../../ports/target.ts";
import type { Trial } from "./canary/trial.ts";
import { type Tried, tryOut } from "./canary/try-out.ts";
import { type Draft, healOpen, writeFinished, writeStarted } from "./entries.ts";
import { closePage, openPage, type Page } from "./page.ts";
import type { DeployPorts } from "./ports.ts";
import type { Situation } from "./situation.ts";

/** A change that was decided and has not been made. */
export interface Change {
  readonly kind: "deploy" | "rollback";
  readonly wanted: Wanted;
  readonly commit: string | null;
  readonly evidence: DeploymentEntry["evidence"];
  /** Files the ledger keeps, by digest. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
  readonly notes: readonly string[];
  readonly reason: string | null;
  /** Who allowed it; null: nobody was asked. */
  readonly approval: Approval | null;
  /** How it is tried before it serves everybody; null: it is not. */
  readonly trial: Trial | null;
}

export interface Done {
  readonly ending: Ending;
  readonly entry: DeploymentEntry;
  readonly applied: Applied | null;
  readonly page: Page | null;
  /** Why the wanted model does not serve; null: it does. */
  readonly failure: string | null;
  readonly stopped: Tried["stopped"];
}

/** Makes the change: a line in the ledger before anything is touched, the target, a look at what it serves, a line
 *  after, GitHub's deployment. When it fails, what served before is restored. A crash anywhere leaves an open line,
 *  by which the next run knows. */
export async function carryOut(
  ports: DeployPorts,
  situation: Situation,
  change: Change,
  lease: Lease,
): Promise<Done> {
  const draft: Draft = { ports, situation, change, lease };
  const page = await openPage(draft);
  try {
    if (situation.interruption !== null) await healOpen(draft, situation.interruption);
    const started = await writeStarted(draft, page?.id ?? null);
    const end = await attempt(ports, situation, change, lease);
    const entry = await writeFinished(draft, started, end);
    const { ending, applied, failure } = end;
    const done = { ending, entry, applied, page, failure, stopped: end.tried.stopped };
    await closePage(ports, done, change);
    return done;
  } catch (thrown) {
    await closePage(ports, { ending: "failed", page, applied: null, failure: errorMessage(thrown) }, change);
    throw thrown;
  }
}

export interface Attempt {
  readonly ending: Ending;
  readonly serving: Served | null;
  readonly applied: Applied | null;
  readonly failure: string | null;
  readonly steps: readonly Step[];
  readonly tried: Tried;
}

async function attempt(
  ports: DeployPorts,
  situation: Situation,
  change: Change,
  lease: Lease,
): Promise<Attempt> {
  const steps: Step[] = [];
  const journal: Journal = async (name, note) => {
    await lease.confirm();
    steps.push({ name, at: new Date(ports.clock.now()).toISOString(), note: note.slice(0, 500) });
    ports.host.info(`${name}: ${note.replaceAll("`", "")}`);
  };
  const { target, before } = situation;
  const { wanted, trial } = change;
  const tried: Tried = { shadow: null, canary: null, stopped: null };
  try {
    if (trial !== null) await tryOut({ ports, situation, change, journal }, trial, tried);
    if (tried.stopped !== null) {
      const failure = tried.stopped.why;
      return { ...(await restore(situation, change, journal)), failure, applied: null, steps, tried };
    }
    const applied = await target.apply(wanted, before, journal);
    const asked: Served = { digest: wanted.digest, version: applied.version ?? wanted.version };
    const serving = await confirm(situation, asked, journal);
    const ending = change.kind === "deploy" ? "deployed" : "rolled-back";
    return { ending, serving, applied, failure: null, steps, tried };
  } catch (thrown) {
    // The place is another run's: what is touched from here on would be its model.
    if (thrown instanceof LeaseLost) throw thrown;
    const failure = errorMessage(thrown);
    await journal("failed", failure.split("\n")[0] ?? "");
    return { ...(await restore(situation, change, journal)), failure, applied: null, steps, tried };
  }
}

/** What serves, read from the target and equal to what was asked of it; where it cannot tell, what was asked. */
async function confirm({ target }: Situation, asked: Served, journal: Journal): Promise<Served> {
  await journal("read-back", nameServed(asked));
  const said = await target.readBack();
  if (said === null) return asked;
  const nothing = (served: Served) => served.digest === null && served.version === null;
  if (isSameServed(said, asked) || (nothing(said) && nothing(asked)))
    return { ...asked, ...said, digest: said.digest ?? asked.digest };
  throw new Error(`after the change the target serves ${nameServed(said)}, not ${nameServed(asked)}`);
}

async function restore(
  situation: Situation,
  change: Change,
  journal: Journal,
): Promise<Pick<Attempt, "ending" | "serving">> {
  const { target, before } = situation;
  const old: Wanted | null =
    before === null ? null : { ...change.wanted, ...before, commit: null, evidence: null };
  try {
    await target.restore(old, change.wanted, journal);
    const serving = before === null ? await target.readBack() : await confirm(situation, before, journal);
    return { ending: "restored", serving };
  } catch (thrown) {
    if (thrown instanceof LeaseLost) throw thrown;
    await journal("not-restored", errorMessage(thrown).split("\n")[0] ?? "");
    const serving = await target.readBack().catch(() => null);
    return { ending: "failed", serving };
  }
}

/** 0 done; 1 a trial showed a loss; 4 it could not exclude one; 3 the target failed, or what serves is not known. */
export function exitOfDone({ failure, ending, stopped }: Done): 0 | 1 | 3 | 4 {
  if (failure === null) return 0;
  return ending === "restored" ? (stopped?.exit ?? 3) : 3;
}
