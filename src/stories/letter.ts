import { parseConfig } from "../core/config/parse.ts";
import { codeOwnersFiles } from "../core/monitor/code-owners.ts";
import { letterMark, renderLetter } from "../core/weekly/letter.ts";
import { mentionsOf } from "../core/weekly/mentions.ts";
import type { AlarmIssue, AlarmIssues } from "../ports/alarm-issues.ts";
import type { Clock } from "../ports/clock.ts";
import type { Commits } from "../ports/commits.ts";
import type { EvidenceFacts } from "../ports/evidence.ts";
import { gatherKept, type KeptPorts } from "./kept.ts";

export interface LetterPorts extends KeptPorts {
  readonly clock: Clock;
  readonly commits: Pick<Commits, "readFile">;
  readonly branches: Pick<EvidenceFacts, "defaultBranch">;
  readonly issues: Pick<AlarmIssues, "find" | "open" | "update" | "reopen">;
}

export interface LetterEnd {
  readonly url: string;
  readonly title: string;
  readonly regressed: readonly string[];
}

/** Writes the weekly letter: one issue, updated in place, and opened again when somebody closed it. Whom it pings is read
 *  from the default branch.
 *  @param config path from the top of the repository
 *  @throws PermissionDenied without `issues: write` */
export async function writeLetter(config: string, ports: LetterPorts): Promise<LetterEnd> {
  const material = await gatherKept(ports);
  const { sha } = await ports.branches.defaultBranch();
  const text = await ports.commits.readFile(sha, config);
  const rules = text === null ? null : parseConfig(text, `${config} of the default branch`);
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
  return { url: kept.url, title: letter.title, regressed: letter.regressed };
}

async function readOwners(sha: string, { commits }: LetterPorts): Promise<string | null> {
  for (const file of codeOwnersFiles) {
    const text = await commits.readFile(sha, file);
    if (text !== null) return text;
  }
  return null;
}
