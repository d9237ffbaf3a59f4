import { resolveCommit } from "../git/names.ts";
import { renderPage } from "../paging.ts";
import type { Needs } from "../permissions.ts";
import { invalid, notFound, unprocessable } from "../problem.ts";
import { type Call, numberOf, type Reply, type Route } from "../route.ts";
import type { Deployment, DeploymentStatus, World } from "../world.ts";
import { apiUrl, appView, nodeId, userView } from "./views.ts";

const read: Needs = [["deployments", "read"]];
const write: Needs = [["deployments", "write"]];
const longestDescription = 140;

function view(call: Call, deployment: Deployment): Record<string, unknown> {
  const url = apiUrl(call, `/deployments/${deployment.id}`);
  return {
    ...{
      id: deployment.id,
      node_id: nodeId("Deployment", deployment.id),
      url,
      statuses_url: `${url}/statuses`,
    },
    ...{ sha: deployment.sha, ref: deployment.ref, task: deployment.task, payload: deployment.payload },
    ...{ environment: deployment.environment, original_environment: deployment.environment },
    ...{ transient_environment: deployment.transient, production_environment: deployment.production },
    ...{
      description: deployment.description,
      created_at: deployment.createdAt,
      updated_at: deployment.createdAt,
    },
    creator: userView(call, deployment.login),
    repository_url: apiUrl(call, ""),
    performed_via_github_app: appView(call, deployment.login),
  };
}

function statusView(call: Call, status: DeploymentStatus): Record<string, unknown> {
  const deployment = apiUrl(call, `/deployments/${status.deployment}`);
  return {
    ...{
      id: status.id,
      node_id: nodeId("DeploymentStatus", status.id),
      url: `${deployment}/statuses/${status.id}`,
    },
    ...{ state: status.state, description: status.description, environment: status.environment },
    ...{ environment_url: status.environmentUrl, log_url: status.logUrl, target_url: status.logUrl },
    ...{ created_at: status.createdAt, updated_at: status.createdAt, deployment_url: deployment },
    creator: userView(call, status.login),
    repository_url: apiUrl(call, ""),
    performed_via_github_app: appView(call, status.login),
  };
}

interface DeploymentBody {
  ref: string;
  task?: string;
  payload?: unknown;
  environment?: string;
  description?: string | null;
  transient_environment?: boolean;
  production_environment?: boolean;
}

/** No merge of the default branch and no wait for statuses: a created deployment is what was asked for. */
async function create(call: Call): Promise<Reply> {
  const { hub } = call;
  const body = call.body as unknown as DeploymentBody;
  const sha = await resolveCommit(hub, hub.world, body.ref);
  if (sha === null) throw unprocessable(`No ref found for: ${body.ref}`);
  if ((body.description ?? "").length > longestDescription)
    throw invalid("Deployment", "description", "description is over 140 characters");
  const environment = body.environment ?? "production";
  const deployment: Deployment = {
    ...{ id: hub.nextId(), sha, ref: body.ref, task: body.task ?? "deploy", payload: body.payload ?? {} },
    ...{ environment, description: body.description ?? null, transient: body.transient_environment ?? false },
    ...{ production: body.production_environment ?? environment === "production" },
    ...{ login: call.actor.login, createdAt: hub.clock.stamp() },
  };
  hub.world.deployments.set(deployment.id, deployment);
  if (!hub.world.environments.has(environment)) {
    const made = {
      id: hub.nextId(),
      name: environment,
      waitTimer: 0,
      reviewers: [],
      createdAt: hub.clock.stamp(),
    };
    hub.world.environments.set(environment, made);
  }
  return { status: 201, body: view(call, deployment) };
}

function requiredDeployment(call: Call): Deployment {
  const found = call.world.deployments.get(numberOf(call, "deployment_id"));
  if (found === undefined) throw notFound();
  return found;
}

function list(call: Call): Reply {
  const asked = (name: string, value: string): boolean => {
    const wanted = call.query.get(name);
    return wanted === null || wanted === "none" || wanted === value;
  };
  const shown = [...call.world.deployments.values()]
    .reverse()
    .filter((each) => asked("sha", each.sha) && asked("ref", each.ref))
    .filter((each) => asked("task", each.task) && asked("environment", each.environment));
  return renderPage(call, shown, (each) => view(call, each));
}

const statusesOf = (world: World, deployment: number): DeploymentStatus[] =>
  [...world.deploymentStatuses.values()].filter((each) => each.deployment === deployment).reverse();

interface StatusBody {
  state: string;
  log_url?: string;
  target_url?: string;
  description?: string;
  environment?: string;
  environment_url?: string;
  auto_inactive?: boolean;
}

/** A success makes the earlier successes of the environment inactive, unless told otherwise. */
function retire(call: Call, kept: Deployment): void {
  const { hub } = call;
  for (const other of hub.world.deployments.values()) {
    if (other.id === kept.id || other.environment !== kept.environment || other.transient) continue;
    const [last] = statusesOf(hub.world, other.id);
    if (last?.state !== "success") continue;
    const id = hub.nextId();
    hub.world.deploymentStatuses.set(id, { ...last, id, state: "inactive", createdAt: hub.clock.stamp() });
  }
}

function createStatus(call: Call): Reply {
  const { hub } = call;
  const deployment = requiredDeployment(call);
  const body = call.body as unknown as StatusBody;
  if ((body.description ?? "").length > longestDescription)
    throw invalid("DeploymentStatus", "description", "description is over 140 characters");
  if (body.state === "success" && body.auto_inactive !== false) retire(call, deployment);
  const status: DeploymentStatus = {
    ...{
      id: hub.nextId(),
      deployment: deployment.id,
      state: body.state,
      description: body.description ?? "",
    },
    ...{
      environment: body.environment ?? deployment.environment,
      environmentUrl: body.environment_url ?? "",
    },
    ...{
      logUrl: body.log_url ?? body.target_url ?? "",
      login: call.actor.login,
      createdAt: hub.clock.stamp(),
    },
  };
  hub.world.deploymentStatuses.set(status.id, status);
  return { status: 201, body: statusView(call, status) };
}

function getStatus(call: Call): Reply {
  const found = call.world.deploymentStatuses.get(numberOf(call, "status_id"));
  if (found === undefined || found.deployment !== requiredDeployment(call).id) throw notFound();
  return { status: 200, body: statusView(call, found) };
}

export const deploymentRoutes: readonly Route[] = [
  { operation: "repos/create-deployment", needs: write, answer: create },
  { operation: "repos/list-deployments", needs: read, answer: list },
  {
    operation: "repos/get-deployment",
    needs: read,
    answer: (call) => ({ status: 200, body: view(call, requiredDeployment(call)) }),
  },
  { operation: "repos/create-deployment-status", needs: write, answer: createStatus },
  { operation: "repos/get-deployment-status", needs: read, answer: getStatus },
  {
    operation: "repos/list-deployment-statuses",
    needs: read,
    answer: (call) =>
      renderPage(call, statusesOf(call.world, requiredDeployment(call).id), (each) => statusView(call, each)),
  },
];
