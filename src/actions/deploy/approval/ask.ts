import {
  type Asking,
  askingDigest,
  issueTitle,
  markAsking,
  readAsking,
  renderAsking,
} from "../../../core/deploy/approval/issue-text.ts";
import type { DeployJudgement } from "../../../core/deploy/judge.ts";
import { entriesOf } from "../../../core/deploy/ledger.ts";
import type { ApprovalRule } from "../../../core/deploy/rules.ts";
import type { BoundEvidence, DeploymentEntry } from "../../../core/record/deployment.ts";
import { UserError } from "../../../errors.ts";
import type { ApprovalIssue } from "../../../ports/approvals.ts";
import { PermissionDenied } from "../../../ports/permission-denied.ts";
import type { Change } from "../carry-out.ts";
import { actorOf, writeAsked } from "../entries.ts";
import type { DeployPorts } from "../ports.ts";
import type { Situation } from "../situation.ts";

export interface Waiting {
  readonly issue: ApprovalIssue;
  readonly line: DeploymentEntry;
  /** The issue was open already. */
  readonly isOld: boolean;
}

interface Wish {
  readonly change: Change & { readonly evidence: BoundEvidence };
  readonly rule: ApprovalRule;
  readonly judgement: DeployJudgement | null;
}

/** Asks people: a line in the ledger that says what is asked, and one issue that shows it. An issue that asks the same
 *  already is used; older ones about this place are closed. */
export async function askPeople(ports: DeployPorts, situation: Situation, wish: Wish): Promise<Waiting> {
  try {
    const open = await ports.approvals.list();
    const known = findSame(situation, wish, open, ports.clock.now());
    const waiting = known ?? (await askAnew(ports, situation, wish));
    await closeOlder(ports, situation, open, waiting);
    return waiting;
  } catch (thrown) {
    if (!(thrown instanceof PermissionDenied)) throw thrown;
    throw new UserError(
      {
        code: "permission-missing",
        message: `the policy asks for an approval by ${wish.rule.byText}, and the issue for it cannot be opened`,
        hint: `add \`${thrown.permission}\` under \`permissions:\` of the job`,
      },
      thrown,
    );
  }
}

function findSame(
  { entries, place, rules }: Situation,
  { change }: Wish,
  open: readonly ApprovalIssue[],
  now: number,
): Waiting | null {
  const last = entriesOf(entries, place).at(-1);
  const isSame =
    last?.phase === "asked" &&
    last.after.digest === change.wanted.digest &&
    last.evidence?.record === change.evidence.record &&
    last.request?.policy === rules.digest &&
    Date.parse(last.request.expires) > now;
  if (!isSame) return null;
  const issue = open.find(({ text }) => {
    const marked = readAsking(text);
    return marked?.line === last.id && askingDigest(marked.text) === last.request?.text;
  });
  return issue === undefined ? null : { issue, line: last, isOld: true };
}

async function askAnew(ports: DeployPorts, situation: Situation, wish: Wish): Promise<Waiting> {
  const { context } = ports.host;
  const { change, rule, judgement } = wish;
  const expires = new Date(ports.clock.now() + rule.within).toISOString();
  const asking: Asking = {
    ...{ place: situation.place, digest: change.wanted.digest!, evidence: change.evidence },
    ...{ before: situation.before, rule, expires, reason: change.reason },
    askedBy: actorOf(context),
    runUrl: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`,
    judged: judgedLine(judgement),
  };
  const text = renderAsking(asking);
  const request = { text: askingDigest(text), policy: situation.rules.digest, expires };
  const line = await writeAsked({ ports, situation, change, lease: null }, request);
  const issue = await ports.approvals.open({
    title: issueTitle(asking),
    mark: markAsking(line.id, ""),
    text: markAsking(line.id, text),
  });
  return { issue, line, isOld: false };
}

function judgedLine(judgement: DeployJudgement | null): string {
  if (judgement === null) return "it holds by today's rules";
  if (judgement.rows === null) return judgement.notes[0] ?? "there is nothing to compare with";
  return `${judgement.rows} rows against what serves now: ${judgement.decision.result}`;
}

async function closeOlder(
  ports: DeployPorts,
  { entries, place }: Situation,
  open: readonly ApprovalIssue[],
  { issue, line }: Waiting,
): Promise<void> {
  const asked = new Map(entriesOf(entries, place).map((entry) => [entry.id, entry]));
  for (const older of open) {
    const own = asked.get(readAsking(older.text)?.line ?? "");
    if (own === undefined || own.id === line.id) continue;
    await ports.approvals.close(older.number, `Superseded by #${issue.number}.`, "not_planned");
  }
}
