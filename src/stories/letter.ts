import type { WebhookConfig } from "../core/config/monitor-schema.ts";
import { parseConfig } from "../core/config/parse.ts";
import { codeOwnersFiles } from "../core/monitor/code-owners.ts";
import { type Letter, letterMark, renderLetter } from "../core/weekly/letter.ts";
import { mentionsOf } from "../core/weekly/mentions.ts";
import { errorMessage } from "../errors.ts";
import type { AlarmIssue, AlarmIssues } from "../ports/alarm-issues.ts";
import type { Clock } from "../ports/clock.ts";
import type { Commits } from "../ports/commits.ts";
import type { EvidenceFacts } from "../ports/evidence.ts";
import type { Notice, Notifier } from "../ports/notifier.ts";
import { gatherKept, type KeptPorts } from "./kept.ts";

export interface LetterPorts extends KeptPorts {
  readonly clock: Clock;
  readonly commits: Pick<Commits, "readFile">;
  readonly branches: Pick<EvidenceFacts, "defaultBranch">;
  readonly issues: Pick<AlarmIssues, "find" | "open" | "update" | "reopen">;
  /** @throws UserError when a variable that is named holds nothing */
  makeNotifier(webhook: WebhookConfig): Notifier;
}

export interface LetterEnd {
  readonly url: string;
  readonly title: string;
  readonly regressed: readonly string[];
  /** Why the webhook was not told; null: it was, or there is none. */
  readonly untold: string | null;
}

/** Writes the weekly letter: one issue, updated in place, and opened again when somebody closed it; a webhook is told of
 *  it. Whom it pings, and which webhook, is read from the default branch.
 *  @param config path from the top of the repository
 *  @throws PermissionDenied without `issues: write` */
export async function writeLetter(config: string, ports: LetterPorts): Promise<LetterEnd> {
  const { sha } = await ports.branches.defaultBranch();
  const text = await ports.commits.readFile(sha, config);
  const rules = text === null ? null : parseConfig(text, `${config} of the default branch`);
  const webhook = rules?.report.letter?.webhook;
  const notifier = webhook === undefined ? null : ports.makeNotifier(webhook);
  const material = await gatherKept(ports);
  const owners = rules?.report.letter?.mention === "code-owners" ? await readOwners(sha, ports) : null;
  const models = [...new Set(material.entries.map(({ model }) => model))];
  const letter = renderLetter({
    material,
    now: ports.clock.now(),
    mentions: mentionsOf(rules, owners, models),
  });
  const issue = { title: letter.title, body: letter.body, mark: letterMark, labels: [], assignees: [] };
  const found = await ports.issues.find(letterMark);
  const kept: AlarmIssue = found ?? (await ports.issues.open(issue));
  if (found?.isOpen === true) await ports.issues.update(found.number, issue);
  else if (found !== null) await ports.issues.reopen(found.number, issue, "A new week.");
  const { title, regressed } = letter;
  const untold = await tell(notifier, digestOf(letter, kept.url, ports.repository));
  return { url: kept.url, title, regressed, untold };
}

/** The letter in a sentence, with its address. */
function digestOf({ title, said, regressed }: Letter, url: string, repository: string): Notice {
  return {
    ...{ event: "digest", title: `${repository}: ${title}`, text: said, url },
    key: `letter ${repository} ${title}`,
    level: regressed.length > 0 ? "bad" : "info",
    facts: { repository, regressed: regressed.join(", ") },
  };
}

async function tell(notifier: Notifier | null, notice: Notice): Promise<string | null> {
  try {
    await notifier?.tell(notice);
    return null;
  } catch (thrown) {
    return errorMessage(thrown);
  }
}

async function readOwners(sha: string, { commits }: LetterPorts): Promise<string | null> {
  for (const file of codeOwnersFiles) {
    const text = await commits.readFile(sha, file);
    if (text !== null) return text;
  }
  return null;
}
