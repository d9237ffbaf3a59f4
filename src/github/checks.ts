import { z } from "zod";
import type { CheckAnnotation, CheckContent, CheckStart, Checks } from "../ports/checks.ts";
import type { Call, GitHub } from "./client.ts";
import { isStatus } from "./failure.ts";

/** GitHub takes so many annotations a request; further ones are appended by updates. */
const batchSize = 50;
const permission = "checks: write";

const checkRunSchema = z.object({
  id: z.int(),
  status: z.string(),
  html_url: z.string().nullable(),
  external_id: z.string().nullable(),
  output: z.object({ annotations_count: z.int().nonnegative() }),
});
type CheckRun = z.infer<typeof checkRunSchema>;

export function makeChecks(github: GitHub): Checks {
  /** Ours, by external id, as GitHub last told of them. */
  const known = new Map<string, CheckRun>();
  return {
    async begin(check) {
      const all = check.isFirst ? [] : await listNamed(github, check);
      const own = all.find((run) => run.external_id === check.externalId);
      for (const run of all) if (isLeftBy(run, check)) await cancel(github, run);
      known.set(check.externalId, own ?? (await open(github, check)));
    },
    async publish(check) {
      const existing = known.get(check.externalId) ?? (await findOwn(github, check));
      const run = existing === null ? await create(github, check) : await renew(github, check, existing);
      const whole = await appendRest(github, check, run);
      known.set(check.externalId, whole);
      return { id: run.id, url: run.html_url ?? "" };
    },
  };
}

type Named = Pick<CheckContent, "name" | "headSha" | "externalId">;

async function findOwn(github: GitHub, check: Named): Promise<CheckRun | null> {
  const all = await listNamed(github, check);
  return all.find((run) => run.external_id === check.externalId) ?? null;
}

async function listNamed(github: GitHub, check: Named): Promise<CheckRun[]> {
  const { data } = await github.request({
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    parameters: { ref: check.headSha, check_name: check.name, filter: "all", per_page: 100 },
    reply: z.object({ check_runs: z.array(checkRunSchema) }),
    permission,
  });
  return data.check_runs;
}

/** Still in progress, of an earlier attempt of the same run: whoever began it was killed. */
function isLeftBy({ status, external_id: id }: CheckRun, { name, externalId }: Named): boolean {
  const attemptOf = (text: string | null) => /^(\d+)-(\d+)-/.exec(text ?? "");
  const [theirs, ours] = [attemptOf(id), attemptOf(externalId)];
  if (status === "completed" || theirs === null || ours === null) return false;
  return id === `${theirs[0]}${name}` && theirs[1] === ours[1] && Number(theirs[2]) < Number(ours[2]);
}

async function cancel(github: GitHub, run: CheckRun): Promise<void> {
  try {
    await github.request(update(run.id, { status: "completed", conclusion: "cancelled" }));
  } catch (error) {
    if (!isStatus(error, 403, 404, 422)) throw error;
  }
}

function open(github: GitHub, check: CheckStart): Promise<CheckRun> {
  return make(github, check, {
    status: "in_progress",
    ...details(check),
    output: { title: check.title, summary: check.summary },
  });
}

function create(github: GitHub, check: CheckContent): Promise<CheckRun> {
  const firsts = check.annotations.slice(0, batchSize);
  return make(github, check, { ...completion(check), output: output(check, firsts) });
}

function make(github: GitHub, check: Named, state: Record<string, unknown>): Promise<CheckRun> {
  const { name, headSha, externalId } = check;
  const call: Call<CheckRun> = {
    route: "POST /repos/{owner}/{repo}/check-runs",
    parameters: { name, head_sha: headSha, external_id: externalId, ...state },
    reply: checkRunSchema,
    permission,
  };
  return github.create(call, () => findOwn(github, check));
}

/** A check that was begun, or is published again: content replaced, annotations kept, the first of them sent along where
 *  there is none. One that another app owns cannot be updated, whatever its external id says; then ours is made. */
async function renew(github: GitHub, check: CheckContent, existing: CheckRun): Promise<CheckRun> {
  const firsts = existing.output.annotations_count === 0 ? check.annotations.slice(0, batchSize) : [];
  const call = update(existing.id, { ...completion(check), output: output(check, firsts) });
  try {
    if (firsts.length === 0) return (await github.request(call)).data;
    // Annotations are appended: after an unclear answer it is read whether they are there.
    return await github.create(call, () => reached(github, existing.id, firsts.length));
  } catch (error) {
    if (isStatus(error, 403, 404, 422)) return create(github, check);
    throw error;
  }
}

/** Annotations beyond what is there, 50 at a time. An update appends, so after an unclear answer the count is read. */
async function appendRest(github: GitHub, check: CheckContent, run: CheckRun): Promise<CheckRun> {
  let there = run.output.annotations_count;
  while (there < check.annotations.length) {
    const target = Math.min(there + batchSize, check.annotations.length);
    const batch = check.annotations.slice(there, target);
    await github.create(update(run.id, { output: output(check, batch) }), () =>
      reached(github, run.id, target),
    );
    there = target;
  }
  return { ...run, output: { annotations_count: there } };
}

async function reached(github: GitHub, id: number, count: number): Promise<CheckRun | null> {
  const { data } = await github.request({ ...update(id, {}), route: checkRoute("GET") });
  return data.output.annotations_count >= count ? data : null;
}

function update(id: number, parameters: Record<string, unknown>): Call<CheckRun> {
  return {
    route: checkRoute("PATCH"),
    parameters: { check_run_id: id, ...parameters },
    reply: checkRunSchema,
    permission,
  };
}

function checkRoute(method: "GET" | "PATCH"): string {
  return `${method} /repos/{owner}/{repo}/check-runs/{check_run_id}`;
}

function completion(check: CheckContent): Record<string, unknown> {
  return { status: "completed", conclusion: check.conclusion, ...details(check) };
}

function details({ detailsUrl }: Pick<CheckContent, "detailsUrl">): Record<string, unknown> {
  return detailsUrl === null ? {} : { details_url: detailsUrl };
}

function output(check: CheckContent, annotations: readonly CheckAnnotation[]): Record<string, unknown> {
  return {
    title: check.title,
    summary: check.summary,
    text: check.text,
    annotations: annotations.map((one) => ({
      path: one.path,
      start_line: one.line,
      end_line: one.line,
      annotation_level: one.level,
      message: one.message,
      ...(one.title === undefined ? {} : { title: one.title }),
    })),
  };
}
