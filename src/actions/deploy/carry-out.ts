import { nameServed } from "../../core/deploy/interrupted.ts";
import { isSameServed } from "../../core/deploy/ledger.ts";
import type { Approval, DeploymentEntry, Ending, Served, Step } from "../../core/record/deployment.ts";
import { errorMessage } from "../../errors.ts";
import type { Applied, Journal, Wanted } from "../../ports/target.ts";
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
}

export interface Done {
  readonly ending: Ending;
  readonly entry: DeploymentEntry;
  readonly applied: Applied | null;
  readonly page: Page | null;
  /** Why the wanted model does not serve; null: it does. */
  readonly failure: string | null;
}

/** Makes the change: a line in the ledger before anything is touched, the target, a look at what it serves, a line
 *  after, GitHub's deployment. When it fails, what served before is restored. A crash anywhere leaves an open line,
 *  by which the next run knows. */
export async function carryOut(ports: DeployPorts, situation: Situation, change: Change): Promise<Done> {
  const draft: Draft = { ports, situation, change };
  const page = await openPage(draft);
  try {
    if (situation.interruption !== null) await healOpen(draft, situation.interruption);
    const started = await writeStarted(draft, page?.id ?? null);
    const end = await attempt(ports, situation, change);
    const entry = await writeFinished(draft, started, end);
    const done = { ending: end.ending, entry, applied: end.applied, page, failure: end.failure };
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
}

async function attempt(ports: DeployPorts, situation: Situation, change: Change): Promise<Attempt> {
  const steps: Step[] = [];
  const journal: Journal = async (name, note) => {
    steps.push({ name, at: new Date(ports.clock.now()).toISOString(), note: note.slice(0, 500) });
    ports.host.info(`${name}: ${note.replaceAll("`", "")}`);
  };
  const { target, before } = situation;
  const { wanted } = change;
  try {
    const applied = await target.apply(wanted, before, journal);
    const asked: Served = { digest: wanted.digest, version: applied.version ?? wanted.version };
    const serving = await confirm(situation, asked, journal);
    const ending = change.kind === "deploy" ? "deployed" : "rolled-back";
    return { ending, serving, applied, failure: null, steps };
  } catch (thrown) {
    const failure = errorMessage(thrown);
    await journal("failed", failure.split("\n")[0] ?? "");
    return { ...(await restore(situation, change, journal)), failure, applied: null, steps };
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
    await journal("not-restored", errorMessage(thrown).split("\n")[0] ?? "");
    const serving = await target.readBack().catch(() => null);
    return { ending: "failed", serving };
  }
}
