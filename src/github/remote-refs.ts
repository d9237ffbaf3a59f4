import { z } from "zod";
import { parseHistory } from "../core/baseline/history-lines.ts";
import type { HistoryEntry } from "../core/record/history.ts";
import { alarmsOf } from "../core/site/alarm.ts";
import type { SiteAlarm } from "../core/site/material.ts";
import type { Kept, KeptRefs } from "../ports/kept-refs.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { GitHub } from "./client.ts";
import { isStatus } from "./failure.ts";
import { makeGitObjects } from "./git-objects.ts";
import { alarmNote, isMemory, unreadableNote } from "./local-refs.ts";

const matching = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string() }) }));

/** The refs through the API, for a job that has no checkout: the lines that each history holds now, not those that were
 *  dropped from it. Three requests a model. */
export function makeRemoteRefs(github: GitHub, ledger: Ledger): KeptRefs {
  const objects = makeGitObjects(github);

  /** GitHub gives all of them at once. */
  const refsOf = async (kind: "history" | "monitor") =>
    (
      await github.request({
        route: `GET /repos/{owner}/{repo}/git/matching-refs/evenhand/${kind}/`,
        reply: matching,
        permission: "contents: read",
      })
    ).data;

  async function linesOf(commit: string): Promise<string> {
    return (await objects.textAt(commit, "history.jsonl")) ?? "";
  }

  async function memoriesOf(commit: string): Promise<string[]> {
    const files = [...(await objects.list(await objects.treeOf(commit)))].filter(([file]) => isMemory(file));
    return Promise.all(files.map(([, blob]) => objects.readText(blob)));
  }

  return {
    async read(): Promise<Kept> {
      const entries: HistoryEntry[] = [];
      const notes: string[] = [];
      const refs = new Map(
        (await unlessEmpty(() => refsOf("history"))).map(({ ref, object }) => [ref, object.sha]),
      );
      for (const [ref, sha] of [...refs].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const text = await linesOf(sha);
        const { entries: own, unreadable } = parseHistory(text, null);
        entries.push(...own);
        if (unreadable > 0) notes.push(unreadableNote(ref, unreadable));
      }
      const alarms: SiteAlarm[] = [];
      for (const { ref, object } of await unlessEmpty(() => refsOf("monitor"))) {
        const texts = await memoriesOf(object.sha);
        const read = texts.map(alarmsOf);
        alarms.push(...read.flatMap((own) => own ?? []));
        if (texts.length > 0 && read.every((own) => own === null)) notes.push(alarmNote(ref));
      }
      return { entries, notes, alarms, stale: null, ledger: await ledger.read() };
    },
  };
}

/** 409: the repository has no commit at all. */
async function unlessEmpty<T>(list: () => Promise<T[]>): Promise<T[]> {
  try {
    return await list();
  } catch (error) {
    if (isStatus(error, 404, 409)) return [];
    throw error;
  }
}
