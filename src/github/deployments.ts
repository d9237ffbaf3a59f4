import { z } from "zod";
import type { DeploymentAsk, DeploymentEnd, Deployments } from "../ports/deployments.ts";
import type { GitHub } from "./client.ts";

const account = z.object({ login: z.string() }).nullish();
const deploymentSchema = z.object({
  id: z.int(),
  sha: z.string(),
  environment: z.string(),
  creator: account,
  performed_via_github_app: z.object({ slug: z.string().optional() }).nullish(),
  payload: z.unknown(),
});
type Deployment = z.infer<typeof deploymentSchema>;
const statusSchema = z.object({
  id: z.int(),
  state: z.string(),
  log_url: z.string().optional(),
  target_url: z.string().optional(),
});
type Status = z.infer<typeof statusSchema>;

const finalStates = ["success", "failure", "error", "inactive"];
const longestDescription = 140;
/** Deployments of one commit and environment that are looked at; a busy dispatch makes a handful. */
const lookedAt = 10;
const permission = "deployments: write";

export interface DeploymentPlace {
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly attempt: number;
}

/** GitHub's deployments: the one GitHub made for the job's `environment:` is ours to finish; another beside it
 *  would show every deployment twice. */
export function makeDeployments(github: GitHub, place: DeploymentPlace): Deployments {
  const home = `${place.serverUrl.replace(/\/+$/, "")}/${github.repository}`;
  const runUrl = (ask: Pick<DeploymentAsk, "runId">) => `${home}/actions/runs/${ask.runId}`;
  let logUrl = home;

  async function list(environment: string, sha: string): Promise<Deployment[]> {
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/deployments",
      parameters: { environment, sha, per_page: 100 },
      reply: z.array(deploymentSchema),
      permission,
    });
    return data
      .filter((one) => one.environment === environment && one.sha === sha)
      .sort((a, b) => b.id - a.id);
  }

  async function statuses(id: number): Promise<Status[]> {
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
      parameters: { deployment_id: id, per_page: 100 },
      reply: z.array(statusSchema),
      permission,
    });
    return data.sort((a, b) => b.id - a.id);
  }

  async function findOfJob(ask: DeploymentAsk): Promise<Deployment | null> {
    const made = (await list(ask.environment, ask.runSha)).filter(isOfActions).slice(0, lookedAt);
    for (const one of made) {
      const known = await statuses(one.id);
      if (isOpen(known) && isOfRun(known, ask.runId)) return one;
    }
    return null;
  }

  async function create(ask: DeploymentAsk): Promise<Deployment> {
    const mark = `${ask.runId}-${place.attempt}`;
    const parameters = {
      ref: ask.commit,
      environment: ask.environment,
      description: cut(ask.description),
      auto_merge: false,
      required_contexts: [],
      payload: { evenhand: mark },
    };
    const find = async () =>
      (await list(ask.environment, ask.commit)).find(({ payload }) => markOf(payload) === mark) ?? null;
    const route = "POST /repos/{owner}/{repo}/deployments";
    return github.create({ route, parameters, reply: deploymentSchema, permission }, find);
  }

  async function setStatus(
    id: number,
    state: string,
    description: string,
    environmentUrl: string | null,
  ): Promise<void> {
    const parameters = {
      deployment_id: id,
      state,
      description: cut(description),
      log_url: logUrl,
      ...(environmentUrl === null ? {} : { environment_url: environmentUrl }),
    };
    const find = async () => {
      const [newest] = await statuses(id);
      return newest?.state === state ? newest : null;
    };
    const route = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
    await github.create({ route, parameters, reply: statusSchema, permission }, find);
  }

  return {
    async open(ask) {
      logUrl = runUrl(ask);
      const found = await findOfJob(ask);
      const { id } = found ?? (await create(ask));
      await setStatus(id, "in_progress", ask.description, null);
      const url = `${home}/deployments/${encodeURIComponent(ask.environment)}`;
      return { id, url, takenOver: found !== null };
    },
    close: (id: number, end: DeploymentEnd) => setStatus(id, end.state, end.description, end.environmentUrl),
  };
}

function isOfActions({ creator, performed_via_github_app: app, payload }: Deployment): boolean {
  const byActions = app?.slug === "github-actions" || creator?.login === "github-actions[bot]";
  return byActions && markOf(payload) === null;
}

function isOpen(known: readonly Status[]): boolean {
  return !finalStates.includes(known[0]?.state ?? "pending");
}

/** A status names the job it came from; one without any status is nobody else's. */
function isOfRun(known: readonly Status[], runId: number): boolean {
  const runs = known.flatMap(
    ({ log_url, target_url }) => /\/actions\/runs\/(\d+)/.exec(log_url || target_url || "")?.[1] ?? [],
  );
  return runs.length === 0 || runs.includes(String(runId));
}

function markOf(payload: unknown): string | null {
  const value = typeof payload === "string" ? parseOrNull(payload) : payload;
  const mark = (value as { evenhand?: unknown } | null)?.evenhand;
  return typeof mark === "string" ? mark : null;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** At most 140 UTF-16 units, never half a character. */
function cut(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
