import { judgeApproval } from "../../../core/deploy/approval/judge.ts";
import type { Problem } from "../../../core/deploy/problem.ts";
import { problem } from "../../../core/deploy/provenance.ts";
import type { ApprovalRule } from "../../../core/deploy/rules.ts";
import type { Approval } from "../../../core/record/deployment.ts";
import { UserError } from "../../../errors.ts";
import { PermissionDenied } from "../../../ports/permission-denied.ts";
import type { Change } from "../carry-out.ts";
import type { Decided } from "../decide.ts";
import { actorOf } from "../entries.ts";
import type { DeployPorts } from "../ports.ts";
import type { Situation } from "../situation.ts";
import type { Order } from "./order.ts";

export type Checked = { readonly problems: readonly Problem[] } | { readonly approval: Approval | null };

/** Judges the comment of an order by what GitHub, ledger and policy say now. */
export async function checkOrder(
  ports: DeployPorts,
  situation: Situation,
  order: Order,
  decided: Exclude<Decided, { what: "repeated" }>,
): Promise<Checked> {
  const { issue, comment, asked } = order;
  const { rules, place, entries } = situation;
  const { context } = ports.host;
  const rule = rules.approval;
  const isPeople = rule !== null && rule.by.kind !== "environment";
  const problems = judgeApproval({
    ...{ issue, comment, asked, entries, place, rule, policy: rules.digest },
    ...{ now: ports.clock.now(), repository: context.repository, runId: context.runId },
    actor: actorOf(context),
    mayApprove: isPeople && (await mayApprove(ports, comment.login, rule)),
    authors: asked?.commit == null ? null : await ports.approvals.authorsOf(asked.commit),
  });
  const bound = decided.what === "change" ? decided.change.evidence : decided.evidence?.bound;
  if (bound != null && asked?.evidence != null && bound.record !== asked.evidence.record)
    problems.push(problem("approval-stale", "the evaluation is another one than was approved: ask again"));
  if (problems.length > 0) return { problems };
  const by = comment.login;
  return { approval: { by, through: "issue", asked: asked!.seq, issue: issue.number, comment: comment.id } };
}

/** @throws UserError when the token cannot see who is in a team */
async function mayApprove(ports: DeployPorts, login: string, rule: ApprovalRule): Promise<boolean> {
  try {
    return await ports.approvals.mayApprove(login, rule.by);
  } catch (thrown) {
    if (!(thrown instanceof PermissionDenied)) throw thrown;
    throw new UserError(
      {
        code: "permission-missing",
        message: `this token cannot tell whether somebody is ${rule.byText}; nothing was touched`,
        hint: "pass as `github-token` one that may read the organization's members, or let the policy name a permission: `approve: {by: maintain}`",
        input: "github-token",
      },
      thrown,
    );
  }
}

/** Who let this run pass a protected environment. Where the policy asks for that, nobody is a refusal. */
export async function checkEnvironment(
  ports: DeployPorts,
  situation: Situation,
  { kind, commit }: Pick<Change, "kind" | "commit">,
): Promise<Checked> {
  const asked = situation.rules.approval;
  const rule = kind === "deploy" && asked?.by.kind === "environment" ? asked : null;
  const reviews = await readReviews(ports, rule !== null);
  const said = reviews.filter(
    ({ environments, approved }) => approved && environments.includes(situation.place.environment),
  );
  const approvalBy = (by: string): Approval => ({
    ...{ by, through: "environment", asked: null, issue: null, comment: null },
  });
  if (rule === null) return { approval: said[0] === undefined ? null : approvalBy(said[0].login) };
  if (said.length === 0) {
    const held = await ports.approvals.holdsJobs(situation.place.environment);
    const text = `no reviewer approved this run for the environment \`${situation.place.environment}\`: ${whyNobody(held)}`;
    return { problems: [problem("not-approved", text)] };
  }
  const others = rule.fourEyes
    ? await withoutOwn(
        ports,
        commit,
        said.map(({ login }) => login),
      )
    : null;
  const by = others === null ? said[0]!.login : others[0];
  if (by !== undefined) return { approval: approvalBy(by) };
  const text = `\`${said[0]!.login}\` approved and also started it or wrote the commit, and four eyes are two people`;
  return { problems: [problem("approval-own", text)] };
}

function whyNobody(isHeld: boolean): string {
  if (isHeld) return "GitHub holds the jobs that name it, so give this job that `environment:`";
  return "it has no required reviewers, so GitHub holds no job for it; add them in the repository's settings where the plan has them, or let the policy ask on an issue (`approve: {by: maintain}`)";
}

async function readReviews(ports: DeployPorts, isAsked: boolean) {
  try {
    return await ports.approvals.reviews(ports.host.context.runId);
  } catch (thrown) {
    if (thrown instanceof PermissionDenied && !isAsked) return [];
    throw thrown;
  }
}

async function withoutOwn(ports: DeployPorts, commit: string | null, logins: readonly string[]) {
  const authors = commit === null ? [] : ((await ports.approvals.authorsOf(commit)) ?? logins);
  const own = [...authors, actorOf(ports.host.context)].map((login) => login.toLowerCase());
  return logins.filter((login) => !own.includes(login.toLowerCase()));
}
