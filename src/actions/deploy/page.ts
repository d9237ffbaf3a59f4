import { shortDigest } from "../../core/deploy/binding.ts";
import { errorMessage } from "../../errors.ts";
import type { DeploymentEnd, OpenDeployment } from "../../ports/deployments.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { Change, Done } from "./carry-out.ts";
import type { Draft } from "./entries.ts";
import type { DeployPorts } from "./ports.ts";

export type Page = OpenDeployment;

/** GitHub's deployment; without the permission the ledger alone tells, with one warning. */
export async function openPage({ ports, situation, change }: Draft): Promise<Page | null> {
  const { context } = ports.host;
  if (context.sha === null) return null;
  try {
    return await ports.deployments.open({
      environment: situation.place.environment,
      runSha: context.sha,
      runId: context.runId,
      commit: change.commit ?? context.sha,
      description: `${change.kind === "deploy" ? "deploying" : "going back to"} ${nameOf(change)}`,
    });
  } catch (thrown) {
    const hint =
      thrown instanceof PermissionDenied ? `: add \`${thrown.permission}\`` : `: ${errorMessage(thrown)}`;
    ports.host.annotate("warning", `the deployment is not shown at GitHub${hint}`);
    return null;
  }
}

type Ended = Pick<Done, "ending" | "page" | "applied" | "failure">;

export async function closePage(ports: DeployPorts, done: Ended, change: Change): Promise<void> {
  if (done.page === null) return;
  const end: DeploymentEnd = {
    state: done.failure === null ? "success" : done.ending === "failed" ? "error" : "failure",
    description: describe(done, change),
    environmentUrl: done.applied?.url ?? null,
  };
  try {
    await ports.deployments.close(done.page.id, end);
  } catch (thrown) {
    ports.host.annotate("warning", `the deployment's status was not set at GitHub: ${errorMessage(thrown)}`);
  }
}

function describe({ ending, failure }: Ended, change: Change): string {
  if (failure === null) return `${change.kind === "deploy" ? "deployed" : "went back to"} ${nameOf(change)}`;
  const after = ending === "restored" ? "the model before serves again" : "what serves now is not known";
  return `${after}: ${failure.split("\n")[0]}`;
}

function nameOf({ wanted }: Change): string {
  return wanted.digest === null ? `version ${wanted.version}` : shortDigest(wanted.digest);
}
