import { type AlarmKind, alarmKinds } from "../../core/config/alarm-kinds.ts";
import { mute } from "../../core/monitor/alarms.ts";
import { accountsOf, codeOwnersFiles, ownersOf } from "../../core/monitor/code-owners.ts";
import { type IssueFacts, issueBody, issueTitle } from "../../core/monitor/issue.ts";
import { alarmMark } from "../../core/monitor/marker.ts";
import { noticeOf } from "../../core/monitor/notice.ts";
import type { AlarmState, MonitorState } from "../../core/record/monitor-state.ts";
import type { MonitoringRecord } from "../../core/record/monitoring.ts";
import { errorMessage } from "../../errors.ts";
import type { AlarmIssue, AlarmIssues, IssueText } from "../../ports/alarm-issues.ts";
import type { Notifier } from "../../ports/notifier.ts";
import { canDoWithout } from "../../stories/do-without.ts";
import type { MonitorInputs } from "./inputs.ts";
import type { MonitorPorts } from "./ports.ts";
import type { MonitorSettings } from "./settings.ts";

/** A closed alarm's issue is looked after for so long. */
const lookAfterMs = 14 * 86_400_000;

export type Told = Partial<
  Record<AlarmKind, Pick<AlarmState, "issue" | "url" | "muted" | "events" | "told">>
>;

interface Telling {
  readonly settings: MonitorSettings;
  readonly inputs: MonitorInputs;
  readonly notifier: Notifier | null;
  readonly ports: MonitorPorts;
}

/** Brings issues in line with the alarms, and tells the webhook what happened. A permission that is missing, a webhook
 *  that does not answer: one warning each, and the alarm stands in the summary. */
export async function tellAlarms(
  record: MonitoringRecord,
  state: MonitorState,
  { settings, inputs, notifier, ports }: Telling,
): Promise<Told> {
  const told: Told = {};
  const people = await peopleOf(settings, inputs, ports);
  for (const kind of alarmKinds) {
    const alarm = state.alarms[kind];
    if (alarm === undefined) continue;
    const facts = { record, kind, alarm, owners: people.owners };
    const text = textOf(facts, { labels: settings.watch.alarm.labels, assignees: people.assignees });
    const known = inputs.alarm === "off" ? alarm : await keepIssue(facts, text, ports);
    told[kind] = { ...known, told: await notify(facts, known, { notifier, ports }) };
  }
  return told;
}

function textOf(
  facts: IssueFacts,
  { labels, assignees }: Pick<IssueText, "labels" | "assignees">,
): IssueText {
  const { record, kind } = facts;
  const mark = alarmMark(record.model, record.leg, kind);
  return {
    title: issueTitle(facts),
    body: issueBody(facts),
    mark,
    labels: [`alarm: ${kind}`, ...labels],
    assignees,
  };
}

async function keepIssue(
  facts: IssueFacts,
  text: IssueText,
  { issues, host }: MonitorPorts,
): Promise<AlarmState> {
  if (issues === null) return facts.alarm;
  try {
    return await reconcile(facts, text, issues);
  } catch (thrown) {
    if (!canDoWithout(thrown)) throw thrown;
    host.annotate("warning", `the alarm of ${facts.kind} has no issue: ${thrown.message}`, {
      title: "monitor",
    });
    return facts.alarm;
  }
}

/** One open issue while an alarm is open, none after it. Doing it again changes nothing. */
async function reconcile(
  { alarm, record }: IssueFacts,
  text: IssueText,
  issues: AlarmIssues,
): Promise<AlarmState> {
  const isPast =
    alarm.closedAt === null || Date.parse(record.createdAt) - Date.parse(alarm.closedAt) > lookAfterMs;
  if (!alarm.open && isPast) return alarm;
  const found = await issues.find(text.mark);
  if (!alarm.open) {
    if (found?.isOpen === true)
      await issues.close(found.number, text, "✔ The last two windows were inside again: this alarm is over.");
    return found === null ? alarm : { ...alarm, issue: found.number, url: found.url };
  }
  if (found?.isOpen === true) {
    await issues.update(found.number, text);
    return { ...alarm, issue: found.number, url: found.url };
  }
  if (found !== null && wasClosedByHand(alarm, found))
    return { ...mute(alarm, record.createdAt), issue: found.number, url: found.url };
  if (found !== null && alarm.issue === found.number) {
    await issues.reopen(found.number, text, `⚠️ It is back: ${text.title}`);
    return { ...alarm, url: found.url };
  }
  const made = await issues.open(text);
  return { ...alarm, issue: made.number, url: made.url };
}

/** Closed since this alarm began, and not by us: we close when it ends. */
function wasClosedByHand({ since }: AlarmState, { closedAt }: AlarmIssue): boolean {
  return closedAt !== null && since !== null && Date.parse(closedAt) >= Date.parse(since);
}

/** How many of the alarm's events the webhook has been told. */
async function notify(
  { record, kind }: IssueFacts,
  alarm: AlarmState,
  { notifier, ports }: Pick<Telling, "notifier" | "ports">,
): Promise<number> {
  if (notifier === null) return alarm.events.length;
  let { told } = alarm;
  try {
    for (const event of alarm.events.slice(told)) {
      await notifier.tell(noticeOf({ ...record, kind, url: alarm.url }, event));
      told++;
    }
  } catch (thrown) {
    ports.host.annotate("warning", `the webhook was not told: ${errorMessage(thrown)}`, { title: "monitor" });
  }
  return told;
}

/** Who is assigned and named: what inputs and configuration say, else the code owners of the model. */
async function peopleOf(
  { watch, own, model }: MonitorSettings,
  { assignees }: MonitorInputs,
  { readText }: MonitorPorts,
) {
  const named = assignees ?? watch.alarm.assignees;
  if (named !== undefined && named !== null) return { assignees: named, owners: [] };
  for (const file of codeOwnersFiles) {
    const text = await readText(file);
    if (text === null) continue;
    const owners = ownersOf(text, own?.path ?? `${model}/`);
    return { assignees: accountsOf(owners).slice(0, 10), owners };
  }
  return { assignees: [], owners: [] };
}
