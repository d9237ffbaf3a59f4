import { renderPage } from "../paging.ts";
import type { Needs } from "../permissions.ts";
import { notFound } from "../problem.ts";
import type { Call, Reply, Route } from "../route.ts";
import type { Environment } from "../world.ts";
import { apiUrl, htmlUrl, nodeId, stableId, userView } from "./views.ts";

const read: Needs = [["actions", "read"]];
const write: Needs = [["administration", "write"]];

function rules(call: Call, environment: Environment): unknown[] {
  const list: unknown[] = [];
  const rule = (type: string): Record<string, unknown> => {
    const id = stableId(`${type} ${environment.name}`);
    return { id, node_id: nodeId("GateRule", id), type };
  };
  if (environment.waitTimer > 0) list.push({ ...rule("wait_timer"), wait_timer: environment.waitTimer });
  if (environment.reviewers.length > 0) {
    const reviewers = environment.reviewers.map((login) => ({
      type: "User",
      reviewer: userView(call, login),
    }));
    list.push({ ...rule("required_reviewers"), prevent_self_review: false, reviewers });
  }
  return list;
}

function view(call: Call, environment: Environment): Record<string, unknown> {
  return {
    ...{ id: environment.id, node_id: nodeId("Environment", environment.id), name: environment.name },
    url: apiUrl(call, `/environments/${encodeURIComponent(environment.name)}`),
    html_url: htmlUrl(call, "/deployments/activity_log"),
    ...{ created_at: environment.createdAt, updated_at: environment.createdAt },
    protection_rules: rules(call, environment),
    deployment_branch_policy: null,
  };
}

function get(call: Call): Reply {
  const found = call.world.environments.get(call.params["environment_name"] ?? "");
  if (found === undefined) throw notFound();
  return { status: 200, body: view(call, found) };
}

function put(call: Call): Reply {
  const { hub } = call;
  const name = call.params["environment_name"] ?? "";
  const before = hub.world.environments.get(name);
  const waitTimer = Number(call.body["wait_timer"] ?? 0);
  const kept = { id: before?.id ?? hub.nextId(), createdAt: before?.createdAt ?? hub.clock.stamp() };
  const environment = { ...kept, name, waitTimer, reviewers: before?.reviewers ?? [] };
  hub.world.environments.set(name, environment);
  return { status: 200, body: view(call, environment) };
}

export const environmentRoutes: readonly Route[] = [
  { operation: "repos/get-environment", needs: read, answer: get },
  { operation: "repos/create-or-update-environment", needs: write, answer: put },
  {
    operation: "repos/get-all-environments",
    needs: read,
    answer: (call) =>
      renderPage(call, [...call.world.environments.values()], (each) => view(call, each), "environments"),
  },
];
