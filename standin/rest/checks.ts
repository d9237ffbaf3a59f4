import { resolveCommit } from "../git/names.ts";
import { renderPage } from "../paging.ts";
import { denied, type Needs } from "../permissions.ts";
import { invalid, notFound, Problem } from "../problem.ts";
import { type Call, numberOf, type Reply, type Route } from "../route.ts";
import type { Annotation, CheckRun } from "../world.ts";
import { apiUrl, appView, htmlUrl, nodeId, stableId } from "./views.ts";

const read: Needs = [["checks", "read"]];
const write: Needs = [["checks", "write"]];

interface CheckBody {
  name?: string;
  head_sha?: string;
  details_url?: string;
  external_id?: string;
  status?: CheckRun["status"];
  started_at?: string;
  conclusion?: string;
  completed_at?: string;
  output?: { title?: string; summary?: string; text?: string; annotations?: Annotation[] };
}

const suiteOf = (sha: string): number => stableId(`suite ${sha}`);

function view(call: Call, check: CheckRun): Record<string, unknown> {
  const url = apiUrl(call, `/check-runs/${check.id}`);
  return {
    id: check.id,
    node_id: nodeId("CheckRun", check.id),
    name: check.name,
    head_sha: check.headSha,
    external_id: check.externalId,
    url,
    html_url: htmlUrl(call, `/runs/${check.id}`),
    details_url: check.detailsUrl,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suiteOf(check.headSha) },
    app: appView(call, check.login),
    pull_requests: [],
  };
}

function checkAnnotations(annotations: readonly Annotation[]): void {
  const refuse = (field: string, message: string): never => {
    throw invalid("CheckAnnotation", field, message);
  };
  for (const each of annotations) {
    if (each.path === "") refuse("path", "path can't be blank");
    if (each.start_line < 1) refuse("start_line", "start_line must be at least 1");
    if (each.end_line < each.start_line) refuse("end_line", "end_line must not be before start_line");
    const hasColumns = each.start_column !== undefined || each.end_column !== undefined;
    if (hasColumns && each.start_line !== each.end_line)
      refuse("start_column", "columns need one single line");
    if (each.message === "") refuse("message", "message can't be blank");
    if (Buffer.byteLength(each.message) > 65_536) refuse("message", "message is over 64 KB");
    if (Buffer.byteLength(each.raw_details ?? "") > 65_536)
      refuse("raw_details", "raw_details is over 64 KB");
    if ((each.title ?? "").length > 255) refuse("title", "title is over 255 characters");
  }
}

/** A conclusion completes the run; completed without one is refused. */
function outcome(body: CheckBody, before: CheckRun, now: string): Partial<CheckRun> {
  if (body.conclusion !== undefined) {
    if (body.conclusion === "stale") throw invalid("CheckRun", "conclusion", "stale is set by GitHub alone");
    return { status: "completed", conclusion: body.conclusion, completedAt: body.completed_at ?? now };
  }
  if (body.status === "completed" && before.conclusion === null) {
    throw invalid("CheckRun", "conclusion", "a completed check run needs a conclusion");
  }
  return body.status === undefined || body.status === "completed"
    ? {}
    : { status: body.status, conclusion: null, completedAt: null };
}

function changed(call: Call, before: CheckRun): CheckRun {
  const body = call.body as CheckBody;
  const annotations = body.output?.annotations ?? [];
  checkAnnotations(annotations);
  return {
    ...before,
    name: body.name ?? before.name,
    externalId: body.external_id ?? before.externalId,
    detailsUrl: body.details_url ?? before.detailsUrl,
    startedAt: body.started_at ?? before.startedAt,
    title: body.output?.title ?? before.title,
    summary: body.output?.summary ?? before.summary,
    text: body.output?.text ?? before.text,
    annotations: [...before.annotations, ...annotations],
    ...outcome(body, before, call.hub.clock.stamp()),
  };
}

function onlyApps(call: Call): void {
  if (call.actor.type === "Bot") return;
  if (call.actor.grant !== "write-all") throw denied(write);
  throw new Problem(403, "You must authenticate via a GitHub App.");
}

async function create(call: Call): Promise<Reply> {
  onlyApps(call);
  const { hub } = call;
  const headSha = String(call.body["head_sha"]);
  const known = /^[0-9a-f]{40}$/.test(headSha) ? await hub.git.commit(headSha) : null;
  if (known === null) throw new Problem(422, `No commit found for SHA: ${headSha}`);
  const name = String(call.body["name"]);
  if (name.trim() === "") throw invalid("CheckRun", "name", "name can't be blank");
  const id = hub.nextId();
  const draft: CheckRun = {
    ...{
      id,
      name,
      headSha,
      status: "queued",
      conclusion: null,
      startedAt: hub.clock.stamp(),
      completedAt: null,
    },
    ...{ externalId: "", detailsUrl: htmlUrl(call, `/runs/${id}`), title: null, summary: null, text: null },
    ...{ annotations: [], login: call.actor.login },
  };
  const check = changed(call, draft);
  hub.world.checks.set(id, check);
  return { status: 201, body: view(call, check), headers: { location: apiUrl(call, `/check-runs/${id}`) } };
}

function requiredCheck(call: Call): CheckRun {
  const found = call.world.checks.get(numberOf(call, "check_run_id"));
  if (found === undefined) throw notFound();
  return found;
}

function update(call: Call): Reply {
  onlyApps(call);
  const before = requiredCheck(call);
  if (before.login !== call.actor.login)
    throw new Problem(403, "Invalid app_id: the check run is another app's");
  const check = changed(call, before);
  call.hub.world.checks.set(check.id, check);
  return { status: 200, body: view(call, check) };
}

/** `latest`, the default, hides all but the newest run of a name. */
async function listForRef(call: Call): Promise<Reply> {
  const sha = await resolveCommit(call.hub, call.world, call.params["ref"] ?? "");
  if (sha === null) throw new Problem(422, `No commit found for SHA: ${call.params["ref"]}`);
  const name = call.query.get("check_name");
  const status = call.query.get("status");
  const app = call.query.get("app_id");
  const all = [...call.world.checks.values()].reverse().filter((each) => each.headSha === sha);
  const isLatest = (each: CheckRun): boolean =>
    all.find((other) => other.name === each.name && other.login === each.login) === each;
  const shown = all.filter(
    (each) =>
      (call.query.get("filter") === "all" || isLatest(each)) &&
      (name === null || each.name === name) &&
      (status === null || each.status === status) &&
      (app === null || String(appView(call, each.login)?.["id"]) === app),
  );
  return renderPage(call, shown, (each) => view(call, each), "check_runs");
}

function listAnnotations(call: Call): Reply {
  const check = requiredCheck(call);
  const blob = htmlUrl(call, `/blob/${check.headSha}/`);
  const empty = { start_column: null, end_column: null, title: null, raw_details: null };
  return renderPage(call, check.annotations, (each) => ({ ...empty, ...each, blob_href: blob + each.path }));
}

export const checkRoutes: readonly Route[] = [
  { operation: "checks/create", needs: write, answer: create },
  { operation: "checks/update", needs: write, answer: update },
  {
    operation: "checks/get",
    needs: read,
    answer: (call) => ({ status: 200, body: view(call, requiredCheck(call)) }),
  },
  { operation: "checks/list-for-ref", needs: read, answer: listForRef },
  { operation: "checks/list-annotations", needs: read, answer: listAnnotations },
];
