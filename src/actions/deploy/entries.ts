import type { Interruption } from "../../core/deploy/interrupted.ts";
import { stateOf } from "../../core/deploy/ledger.ts";
import type { ApprovalRequest, DeploymentDraft, DeploymentEntry } from "../../core/record/deployment.ts";
import { UserError } from "../../errors.ts";
import type { RunContext } from "../../ports/host.ts";
import { type Lease, LeaseLost } from "../../ports/leases.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { Attempt, Change } from "./carry-out.ts";
import type { DeployPorts } from "./ports.ts";
import type { Situation } from "./situation.ts";

export interface Draft {
  readonly ports: DeployPorts;
  readonly situation: Situation;
  readonly change: Change;
  /** null: nothing is touched by what is written. */
  readonly lease: Lease | null;
}

/** The line before anything is touched. Refused when another run began here in the meantime; without the permission
 *  to write it nothing is deployed. */
export async function writeStarted(draft: Draft, deploymentId: number | null): Promise<DeploymentEntry> {
  const { ports, situation, change } = draft;
  try {
    return await ports.ledger.append((entries) => {
      const { open } = stateOf(entries, situation.place);
      const key = keyOf(draft, "started");
      if (open !== null && open.key !== key) throw busy(open);
      return {
        ...common(draft, "started"),
        deploymentId,
        started: null,
        outcome: null,
        serving: null,
        steps: [],
      };
    }, change.kept);
  } catch (thrown) {
    if (thrown instanceof PermissionDenied) throw noLedger(thrown);
    throw thrown;
  }
}

/** The line of what is asked of people; nothing is touched until somebody answers. */
export async function writeAsked(draft: Draft, request: ApprovalRequest): Promise<DeploymentEntry> {
  const body: DeploymentDraft = {
    ...common(draft, "asked"),
    ...{ deploymentId: null, started: null, outcome: null, serving: null, steps: [], request },
  };
  try {
    return await draft.ports.ledger.append(() => body);
  } catch (thrown) {
    if (thrown instanceof PermissionDenied) throw noLedger(thrown);
    throw thrown;
  }
}

export function writeFinished(
  draft: Draft,
  started: DeploymentEntry,
  end: Attempt,
): Promise<DeploymentEntry> {
  const body: DeploymentDraft = {
    ...common(draft, "finished"),
    deploymentId: started.deploymentId,
    started: started.seq,
    outcome: end.ending,
    serving: end.serving,
    steps: [...end.steps],
    ...(end.tried.shadow === null ? {} : { shadow: end.tried.shadow }),
    ...(end.tried.canary === null ? {} : { canary: end.tried.canary }),
  };
  // Whoever took the place over has looked at the target since: his word counts.
  const next = (entries: readonly DeploymentEntry[]) => {
    const other = entries.find((one) => one.phase === "finished" && one.started === started.seq);
    if (other !== undefined && other.key !== body.key) throw new LeaseLost();
    return body;
  };
  return draft.ports.ledger.append(next, undefined, draft.lease);
}

/** Closes a line that an interrupted run left open, with what the target says it serves. */
export async function healOpen(draft: Draft, { entry, serving, text }: Interruption): Promise<void> {
  const { id: _id, seq: _seq, previous: _previous, schema: _schema, ...interrupted } = entry;
  const { actor, run, createdAt, tool } = common(draft, "finished");
  const body: DeploymentDraft = {
    ...interrupted,
    ...{ actor, run, createdAt, tool },
    key: `${keyOf(draft, "finished")}-heals-${entry.seq}`,
    phase: "finished",
    started: entry.seq,
    outcome: "healed",
    serving,
    notes: [text],
    steps: [],
  };
  try {
    await draft.ports.ledger.append((entries) => {
      if (entries.some((one) => one.phase === "finished" && one.started === entry.seq)) throw new LeaseLost();
      return body;
    });
  } catch (thrown) {
    if (thrown instanceof PermissionDenied) throw noLedger(thrown);
    throw thrown;
  }
}

type Common = Omit<DeploymentDraft, "deploymentId" | "started" | "outcome" | "serving" | "steps">;

function common(draft: Draft, phase: DeploymentEntry["phase"]): Common {
  const { ports, situation, change } = draft;
  const { context } = ports.host;
  const { repository, workflow, runId: id, attempt, event, serverUrl } = context;
  return {
    key: keyOf(draft, phase),
    phase,
    kind: change.kind,
    ...situation.place,
    target: situation.target.name,
    before: situation.before,
    after: { digest: change.wanted.digest, version: change.wanted.version },
    commit: change.commit,
    evidence: change.evidence,
    notes: [...change.notes],
    actor: actorOf(context),
    approver: change.approval?.by ?? null,
    ...(draft.lease === null ? {} : { lease: draft.lease.id }),
    ...(change.approval === null ? {} : { approval: change.approval }),
    reason: change.reason,
    run: { repository, workflow, id, attempt, event, url: `${serverUrl}/${repository}/actions/runs/${id}` },
    tool: { name: "evenhand", version: ports.version },
    createdAt: new Date(ports.clock.now()).toISOString(),
  };
}

/** One for each try of each step: the last line that it saw tells two steps of one job apart. */
function keyOf({ ports, situation: { place, entries } }: Draft, phase: DeploymentEntry["phase"]): string {
  const { runId, attempt } = ports.host.context;
  const seen = entries.at(-1)?.seq ?? 0;
  return `${runId}-${attempt}-${place.environment}-${place.model}-${place.leg}-after-${seen}-${phase}`;
}

/** The sender that GitHub names in the payload, else who the runner says started the run. */
export function actorOf({ payload, actor }: RunContext): string {
  const login = (payload["sender"] as { login?: unknown } | undefined)?.login;
  const known = typeof login === "string" && login !== "" ? login : actor;
  return known === "" ? "(unknown)" : known.slice(0, 100);
}

function busy(open: DeploymentEntry): UserError {
  return new UserError({
    code: "event-refused",
    message: `another run began to deploy here (ledger line ${open.seq}, run ${open.run?.id ?? "unknown"}); nothing was touched`,
    hint: `wait for it, and give the job \`concurrency: deploy-${open.environment}\` so that GitHub does`,
  });
}

export function noLedger(cause: PermissionDenied): UserError {
  return new UserError(
    {
      code: "permission-missing",
      message: "the ledger cannot be written, and nothing is deployed without its line",
      hint: `add \`${cause.permission}\` under \`permissions:\` of the job`,
    },
    cause,
  );
}
