import type { RunOrder } from "../../core/deploy/lease.ts";
import { entriesOf, lastChange } from "../../core/deploy/ledger.ts";
import { problem } from "../../core/deploy/provenance.ts";
import type { Claim, Lease } from "../../ports/leases.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import { noLedger } from "./entries.ts";
import type { DeployInputs } from "./inputs.ts";
import type { DeployPorts } from "./ports.ts";
import { sayStrange, saySuperseded } from "./say-undone.ts";
import { readSituation, type Setup, type Situation } from "./situation.ts";

/** 0 done, planned, waiting or superseded; 1 the gate said no; 4 evidence is missing; 3 the target failed. */
export type Exit = 0 | 1 | 3 | 4;

/** What is done in one's turn. `decide` reads only, and is asked again when others were at work in between. */
export interface Work<T> {
  readonly kind: "deploy" | "rollback";
  decide(situation: Situation): Promise<{ readonly exit: Exit } | { readonly change: T }>;
  carryOut(situation: Situation, change: T, lease: Lease): Promise<Exit>;
}

interface Job {
  readonly ports: DeployPorts;
  readonly inputs: DeployInputs;
  readonly setup: Setup;
}

/** Takes the turn of a place, once, and gives it back. */
interface Turn {
  lease: Lease | null;
  /** Resolves when the place is ours; with an exit when it is not going to be. */
  take(): Promise<{ readonly exit: Exit } | { readonly hasWaited: boolean }>;
}

/** One at a time for each place, and the newest run of all. The turn is taken when there is something to change, or at
 *  once when somebody else is at work: what he leaves is what has to be looked at. */
export async function inTurn<T>(job: Job, work: Work<T>): Promise<Exit> {
  const { ports, inputs, setup } = job;
  const turn = makeTurn(job, work.kind);
  const before = lastChange(entriesOf(await ports.ledger.read(), setup.place));
  try {
    if (!inputs.dryRun && (await ports.leases.holder(setup.place)) !== null) {
      const taken = await turn.take();
      if ("exit" in taken) return taken.exit;
    }
    for (;;) {
      const situation = await readSituation(setup, ports);
      const seen = situation.entries.at(-1)?.id;
      const after = lastChange(entriesOf(situation.entries, setup.place));
      // Going back from what somebody has replaced by now would put the wrong model back.
      if (work.kind === "rollback" && inputs.to === null && after !== before)
        return await saySuperseded(
          ports,
          setup,
          `ledger line ${after} changed what serves, run it again to go back from that`,
        );
      if (situation.interruption !== null) ports.host.annotate("warning", situation.interruption.text);
      const decided = await work.decide(situation);
      if ("exit" in decided) return decided.exit;
      if (turn.lease === null) {
        const taken = await turn.take();
        if ("exit" in taken) return taken.exit;
        if (taken.hasWaited || (await ports.ledger.read()).at(-1)?.id !== seen) continue;
      }
      return await work.carryOut(situation, decided.change, turn.lease!);
    }
  } finally {
    // Where it cannot be given back it ends by itself.
    await turn.lease?.release().catch(() => {});
  }
}

const lookEvery = 3_000;

function makeTurn({ ports, inputs, setup }: Job, kind: Work<unknown>["kind"]): Turn {
  const { runId: run, attempt } = ports.host.context;
  const turn: Turn = {
    lease: null,
    async take() {
      const end = ports.clock.now() + inputs.timeout;
      for (let looks = 1; ; looks++) {
        const claim = await claimOf(ports, setup, { run, attempt, kind });
        if (claim.what === "held") {
          turn.lease = claim.lease;
          return { hasWaited: looks > 1 };
        }
        if (claim.what === "superseded") return { exit: await sayOlder(ports, setup, claim.by) };
        if (looks === 1) ports.host.info(`waiting for ${nameRun(claim.by)}, which deploys here now`);
        if (ports.clock.now() + lookEvery > end) {
          const text = `${nameRun(claim.by)} deploys here now, and did not end within ${inputs.timeout / 60_000} minutes`;
          await sayStrange(ports, [problem("other-run-active", text)]);
          return { exit: 4 };
        }
        await ports.clock.sleep(lookEvery);
      }
    },
  };
  return turn;
}

async function claimOf(
  ports: DeployPorts,
  { place }: Setup,
  claimant: RunOrder & { readonly kind: Work<unknown>["kind"] },
): Promise<Claim> {
  try {
    return await ports.leases.claim(place, claimant);
  } catch (thrown) {
    if (thrown instanceof PermissionDenied) throw noLedger(thrown);
    throw thrown;
  }
}

/** A newer run that GitHub does not know was written into the lease by somebody: green would hide that nothing is
 *  deployed any more. */
async function sayOlder(ports: DeployPorts, setup: Setup, by: RunOrder): Promise<Exit> {
  if ((await ports.facts.run(by.run)) !== null)
    return saySuperseded(ports, setup, `${nameRun(by)}, which was started later, deploys here`);
  const text = `the lease names ${nameRun(by)}, which GitHub does not know: look at \`leases/\` in \`refs/evenhand/ledger\`, or start a new run if that one was deleted`;
  await sayStrange(ports, [problem("run-unknown", text)]);
  return 4;
}

function nameRun({ run, attempt }: RunOrder): string {
  return attempt === 1 ? `run ${run}` : `attempt ${attempt} of run ${run}`;
}
