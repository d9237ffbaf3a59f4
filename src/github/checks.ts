import { z } from "zod";
import type { CheckAnnotation, CheckContent, Checks } from "../ports/checks.ts";
import type { Call, GitHub } from "./client.ts";
import { isStatus } from "./failure.ts";

/** GitHub takes so many annotations a request; further ones are appended by updates. */
const batchSize = 50;
const permission = "checks: write";

const checkRunSchema = z.object({
  id: z.int(),
  html_url: z.string().nullable(),
  external_id: z.string().nullable(),
  output: z.object({ annotations_count: z.int().nonnegative() }),
});
type CheckRun = z.infer<typeof checkRunSchema>;

export function makeChecks(github: GitHub): Checks {
  return {
    async publish(check) {
      const existing = await findOwn(github, check);
      const run = existing === null ? await create(github, check) : await renew(github, check, existing);
      await appendRest(github, check, run);
      return { id: run.id, url: run.html_url ?? "" };
    },
  };
}

async function findOwn(github: GitHub, check: CheckContent): Promise<CheckRun | null> {
  const { data } = await github.request({
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    parameters: { ref: check.headSha, check_name: check.name, filter: "all", per_page: 100 },
    reply: z.object({ check_runs: z.array(checkRunSchema) }),
    permission,
  });
  return data.check_runs.find((run) => run.external_id === check.externalId) ?? null;
}

function create(github: GitHub, check: CheckContent): Promise<CheckRun> {
  const call: Call<CheckRun> = {
    route: "POST /repos/{owner}/{repo}/check-runs",
    parameters: {
      name: check.name,
      head_sha: check.headSha,
      external_id: check.externalId,
      ...completion(check),
      output: output(check, check.annotations.slice(0, batchSize)),
    },
    reply: checkRunSchema,
    permission,
  };
  return github.create(call, () => findOwn(github, check));
}

/** The same check published again: content replaced, annotations kept. One that another app owns cannot be updated,
 *  whatever its external id says; then ours is made. */
async function renew(github: GitHub, check: CheckContent, existing: CheckRun): Promise<CheckRun> {
  const parameters = { ...completion(check), output: output(check, []) };
  try {
    return (await github.request(update(existing.id, parameters))).data;
  } catch (error) {
    if (isStatus(error, 403, 404, 422)) return create(github, check);
    throw error;
  }
}

/** Annotations beyond what is there, 50 at a time. An update appends, so after an unclear answer the count is read. */
async function appendRest(github: GitHub, check: CheckContent, run: CheckRun): Promise<void> {
  let there = run.output.annotations_count;
  while (there < check.annotations.length) {
    const target = Math.min(there + batchSize, check.annotations.length);
    const batch = check.annotations.slice(there, target);
    await github.create(update(run.id, { output: output(check, batch) }), () =>
      reached(github, run.id, target),
    );
    there = target;
  }
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
  const details = check.detailsUrl === null ? {} : { details_url: check.detailsUrl };
  return { status: "completed", conclusion: check.conclusion, ...details };
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
