import { parseHistory } from "../core/baseline/history-lines.ts";
import { parseLedger } from "../core/deploy/ledger.ts";
import type { HistoryEntry } from "../core/record/history.ts";
import { alarmsOf } from "../core/site/alarm.ts";
import type { SiteAlarm } from "../core/site/material.ts";
import type { Kept, KeptRefs } from "../ports/kept-refs.ts";
import { runGit } from "./git-program.ts";
import { isSha } from "./local-history.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const prefix = "refs/evenhand/";
const linesFile = "history.jsonl";

/** The refs of a checkout, brought up to date from origin first where that can be done. A history keeps its newest lines
 *  in a file and the older ones in its commits: here all of them are read.
 *  @param folder the checkout */
export function makeLocalRefs(folder: string, env: Environment): KeptRefs {
  const text = async (...args: string[]): Promise<string | null> => {
    const { ok, stdout } = await runGit(folder, env, args, 120_000);
    return ok ? stdout.toString("utf8") : null;
  };

  async function fetchAll(): Promise<string | null> {
    const spec = `${prefix}*:${prefix}*`;
    const { ok, problem } = await runGit(
      folder,
      env,
      ["fetch", "--quiet", "--no-tags", "origin", spec],
      300_000,
    );
    return ok ? null : problem;
  }

  async function linesAt(commit: string): Promise<string[]> {
    const content = (await text("cat-file", "blob", `${commit}:${linesFile}`)) ?? "";
    return content.split("\n").filter((line) => line !== "");
  }

  async function readAlarms(refs: readonly string[], notes: string[]): Promise<SiteAlarm[]> {
    const alarms: SiteAlarm[] = [];
    for (const ref of refs) {
      const files = (await text("ls-tree", "--name-only", ref))?.split("\n") ?? [];
      const texts = await Promise.all(
        files.filter(isMemory).map((file) => text("cat-file", "blob", `${ref}:${file}`)),
      );
      const read = texts.map((one) => alarmsOf(one ?? ""));
      alarms.push(...read.flatMap((own) => own ?? []));
      if (texts.length > 0 && read.every((own) => own === null)) notes.push(alarmNote(ref));
    }
    return alarms;
  }

  return {
    async read(): Promise<Kept> {
      const stale = await fetchAll();
      const refs = (await text("for-each-ref", "--format=%(refname)", prefix))?.split("\n") ?? [];
      const histories = refs.filter((ref) => ref.startsWith(`${prefix}history/`));
      const entries: HistoryEntry[] = [];
      const notes: string[] = [];
      for (const ref of histories) {
        const commits = (await text("rev-list", "--first-parent", ref))?.split("\n").filter(isSha) ?? [];
        const lines = await everyLine(commits, linesAt);
        const { entries: own, unreadable } = parseHistory(lines.join("\n"), null);
        entries.push(...own);
        if (unreadable > 0) notes.push(unreadableNote(ref, unreadable));
      }
      const alarms = await readAlarms(
        refs.filter((ref) => ref.startsWith(`${prefix}monitor/`)),
        notes,
      );
      const ledger = await text("cat-file", "blob", `${prefix}ledger:ledger.jsonl`);
      return {
        ...{ entries, notes, alarms, stale },
        ledger: ledger === null ? [] : parseLedger(ledger, `${prefix}ledger ledger.jsonl`),
      };
    },
  };
}

/** A leg's own file; others are kept beside it. */
export function isMemory(file: string): boolean {
  return file.endsWith(".json");
}

export function alarmNote(ref: string): string {
  return `\`${ref}\` holds no memory of a monitor that this release reads: its alarms are left out`;
}

export function unreadableNote(ref: string, lines: number): string {
  return `${lines} ${lines === 1 ? "line" : "lines"} of \`${ref}\` cannot be read by this release and ${lines === 1 ? "is" : "are"} left out`;
}

/** Every line that a file ever had whose commits only add at the end and drop at the beginning: it is read in steps that
 *  overlap, not in each commit.
 *  @param commits newest first
 *  @returns oldest first */
export async function everyLine(
  commits: readonly string[],
  linesAt: (commit: string) => Promise<string[]>,
): Promise<string[]> {
  if (commits.length === 0) return [];
  let seen = await linesAt(commits[0]!);
  const pieces = [seen];
  let at = 0;
  // Each commit adds a line at least: so many steps back the oldest line seen is the newest or still there.
  let step = Math.max(1, seen.length - 1);
  while (at < commits.length - 1) {
    const next = Math.min(at + step, commits.length - 1);
    const older = await linesAt(commits[next]!);
    const overlap = seen.length === 0 ? -1 : older.indexOf(seen[0]!);
    if (overlap === -1 && next > at + 1) {
      step = Math.ceil((next - at) / 2);
      continue;
    }
    pieces.push(overlap === -1 ? older : older.slice(0, overlap));
    seen = older;
    at = next;
  }
  return pieces.reverse().flat();
}
