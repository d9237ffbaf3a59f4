import { z } from "zod";
import { UserError } from "../errors.ts";
import type { AlarmIssue, AlarmIssues, IssueText } from "../ports/alarm-issues.ts";
import type { GitHub } from "./client.ts";
import { commentSchema } from "./comment-pages.ts";
import { isStatus } from "./failure.ts";
import type { Identity } from "./identity.ts";
import { remarkOnce } from "./replies.ts";

const permission = "issues: write";
const pageSize = 100;
/** Alarms of hundreds of models lie on the newest pages. */
const mostPages = 5;
/** How long another run is given to show what it has made. */
const settleMs = 2_000;
/** The label that every issue of ours has, so that they can be listed. */
const ourLabel = "evenhand";

const issueSchema = commentSchema.extend({
  number: z.int(),
  title: z.string(),
  state: z.string(),
  closed_at: z.string().nullish(),
  pull_request: z.unknown().optional(),
});
type Issue = z.infer<typeof issueSchema>;

/** Issues of alarms at GitHub. The oldest open one of a marker stays; others that runs made at the same time, or that a
 *  lost answer left behind, are closed. */
export function makeAlarmIssues(github: GitHub, identity: Identity): AlarmIssues {
  const listOurs = () => listAll().catch(explainDisabled);

  async function listAll(): Promise<Issue[]> {
    await identity.settle();
    const found: Issue[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/issues",
        parameters: {
          state: "all",
          labels: ourLabel,
          sort: "created",
          direction: "desc",
          per_page: pageSize,
          page,
        },
        reply: z.array(issueSchema),
        permission,
      });
      found.push(...data.filter((issue) => issue.pull_request == null && identity.isOurs(issue)));
      if (data.length < pageSize) break;
    }
    return found;
  }

  const marked = async (mark: string) => (await listOurs()).filter(({ body }) => hasMark(body, mark));
  const openOf = async (mark: string) =>
    (await marked(mark)).filter(({ state }) => state === "open").sort((a, b) => a.number - b.number);

  async function change(issue: number, parameters: Record<string, unknown>): Promise<void> {
    await github.request({
      route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
      parameters: { issue_number: issue, ...parameters },
      reply: z.unknown(),
      permission,
    });
  }

  /** Closes what is open beside the oldest. */
  async function keepOne(mark: string): Promise<Issue | null> {
    const [first, ...others] = await openOf(mark);
    for (const each of others) await change(each.number, { state: "closed", state_reason: "not_planned" });
    return first ?? null;
  }

  return {
    async find(mark) {
      const kept = await keepOne(mark);
      if (kept !== null) return viewOf(kept);
      const closed = (await marked(mark)).sort((a, b) => b.number - a.number)[0];
      return closed === undefined ? null : viewOf(closed);
    },
    async open(text) {
      const before = await keepOne(text.mark);
      if (before !== null) return viewOf(before);
      const made = await create(github, text, async () => (await openOf(text.mark))[0] ?? null);
      identity.learn(made);
      await github.clock.sleep(settleMs);
      return viewOf((await keepOne(text.mark)) ?? made);
    },
    async update(issue, { title, body }) {
      await change(issue, { title, body });
    },
    async reopen(issue, { title, body }, remark) {
      await change(issue, { title, body, state: "open" });
      await remarkOnce(github, identity, { issue, body: remark });
    },
    async close(issue, { title, body }, remark) {
      await change(issue, { title, body, state: "closed", state_reason: "completed" });
      await remarkOnce(github, identity, { issue, body: remark });
    },
  };
}

/** A repository may have no issues at all. */
function explainDisabled(thrown: unknown): never {
  if (!isStatus(thrown, 410)) throw thrown;
  throw new UserError(
    {
      code: "unsupported",
      message: "issues are disabled in this repository",
      hint: "enable them in its settings, or set `alarm: off` and name a webhook",
      input: "alarm",
    },
    thrown,
  );
}

/** An account that cannot be assigned must not keep an alarm from being told. */
async function create(github: GitHub, text: IssueText, find: () => Promise<Issue | null>): Promise<Issue> {
  const { title, body, labels, assignees } = text;
  const call = (parameters: Record<string, unknown>) => ({
    route: "POST /repos/{owner}/{repo}/issues",
    parameters: { title, body, labels: [ourLabel, ...labels], ...parameters },
    reply: issueSchema,
    permission,
  });
  try {
    return await github.create(call(assignees.length === 0 ? {} : { assignees }), find);
  } catch (thrown) {
    if (assignees.length === 0 || !isStatus(thrown, 422)) throw thrown;
    return github.create(call({}), find);
  }
}

/** At the very end, where nothing that production's data chose can follow. */
function hasMark(body: string | null | undefined, mark: string): boolean {
  return body?.trimEnd().endsWith(mark) === true;
}

function viewOf({ number, html_url: url, state, closed_at: closedAt }: Issue): AlarmIssue {
  return { number, url, isOpen: state === "open", closedAt: closedAt ?? null };
}
