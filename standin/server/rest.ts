import { checkBody, checkQuery, completeReply } from "../contract/contract.ts";
import type { Actor, Hub } from "../hub.ts";
import { denied, isGranted } from "../permissions.ts";
import { Problem } from "../problem.ts";
import { findRoute, type Match } from "../rest/router.ts";
import type { Call, Reply } from "../route.ts";
import type { World } from "../world.ts";
import type { Incoming } from "./incoming.ts";

/** GitHub's own client for artifacts names no version, nor itself when it downloads. */
const artifactClient = /^(@actions\/artifact-|[\w-]*octokit[\w.-]*\/)/;
const versions = new Set(["2022-11-28", "2026-03-10"]);

function checkHeaders(request: Incoming): void {
  if (request.userAgent === "") {
    throw new Problem(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header",
    );
  }
  // GitHub takes its oldest version then; ours must not depend on when that one goes.
  const version = request.headers["x-github-api-version"];
  if (version === undefined) {
    if (artifactClient.test(request.userAgent)) return;
    throw new Problem(400, "standin: the request names no version of the API.");
  }
  if (!versions.has(String(version))) {
    throw new Problem(400, `"${version}" is not a supported version of the API.`);
  }
}

function parseBody(request: Incoming): Record<string, unknown> {
  if (request.content.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(request.content.toString());
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch {}
  throw new Problem(400, "Problems parsing JSON");
}

/** Other repositories are not there, whatever their name's spelling; case does not matter. */
function requiredRoute(hub: Hub, request: Incoming, isUpload: boolean): Match {
  const match = findRoute(request.method, request.path);
  if (match === null || (match.route.isUpload === true) !== isUpload) {
    hub.journal.unknownRoutes.push(`${request.method} ${request.path}`);
    console.error(`standin: no route serves ${request.method} ${request.path}`);
    throw new Problem(404, "Not Found");
  }
  const { owner, repo } = match.params;
  const asked = `${owner}/${repo}`.toLowerCase();
  if (owner !== undefined && asked !== hub.repository.toLowerCase()) throw new Problem(404, "Not Found");
  return match;
}

function requiredActor(actor: Actor | null, request: Incoming): Actor {
  if (actor !== null) return actor;
  const given = request.headers["authorization"] !== undefined;
  throw new Problem(401, given ? "Bad credentials" : "Requires authentication");
}

function refuseInvalid(problems: string[]): void {
  if (problems.length === 0) return;
  const errors = problems.map((message) => ({ resource: "Request", field: "", code: "invalid", message }));
  throw new Problem(422, `Invalid request. ${problems.join("; ")}.`, { errors });
}

function problemReply(problem: Problem): Reply {
  const errors = problem.errors === undefined ? {} : { errors: problem.errors };
  const body = {
    message: problem.message,
    ...errors,
    documentation_url: "https://docs.github.com/rest",
    status: String(problem.status),
  };
  return { status: problem.status, body, headers: problem.headers };
}

/** An answer that GitHub could not give is our own mistake: loud, and kept for the tests. */
function checkedReply(hub: Hub, operation: string, reply: Reply): Reply {
  if (reply.raw !== undefined) return reply;
  const { body, problems } = completeReply(operation, reply.status, reply.body);
  if (problems.length === 0) return { ...reply, body };
  hub.journal.violations.push({ operation, status: reply.status, problems });
  console.error(`standin: ${operation} ${reply.status} breaks GitHub's description: ${problems.join("; ")}`);
  return { status: 500, body: { message: `standin: ${problems.join("; ")}` } };
}

async function answerMatched(hub: Hub, request: Incoming, match: Match, world: () => World): Promise<Reply> {
  const actor = requiredActor(request.actor, request);
  const { route, params } = match;
  if (!isGranted(actor.grant, route.needs)) throw denied(route.needs);
  const { query, headers } = request;
  refuseInvalid(checkQuery(route.operation, query));
  const body = route.isUpload === true ? {} : parseBody(request);
  refuseInvalid(checkBody(route.operation, body));
  const address = hub.apiUrl + request.path;
  const { content } = request;
  const call = (): Call => ({ hub, world: world(), actor, params, query, body, content, headers, address });
  if (request.method === "GET") return route.answer(call());
  return hub.write(async () => route.answer(call()));
}

/** One REST request, from headers to the checked answer.
 *  @param isUpload whether it came to the host for uploads */
export async function answerRest(
  hub: Hub,
  request: Incoming,
  world: () => World,
  isUpload = false,
): Promise<Reply> {
  let operation: string | null = null;
  try {
    checkHeaders(request);
    const match = requiredRoute(hub, request, isUpload);
    operation = match.route.operation;
    return checkedReply(hub, operation, await answerMatched(hub, request, match, world));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const reply = problemReply(error);
    return operation === null ? reply : checkedReply(hub, operation, reply);
  }
}
