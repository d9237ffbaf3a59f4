import { appendHistory, type HistoryLines, parseHistory } from "../core/baseline/history-lines.ts";
import { historyRef } from "../core/baseline/history-policy.ts";
import type { History } from "../ports/history.ts";
import type { GitHub } from "./client.ts";
import { MalformedReply } from "./failure.ts";
import { makeGitObjects } from "./git-objects.ts";
import { makeGitRef, untilFirst } from "./git-ref.ts";
import { makeRemoteHistory } from "./remote-history.ts";

const linesFile = "history.jsonl";

interface Snapshot {
  /** null: the ref is not there yet. */
  readonly head: string | null;
  readonly tree: string | null;
  readonly text: string;
}

/** The history as a git ref: one commit a write, the entries as lines of `history.jsonl`. Reading costs two requests,
 *  one when there is none; adding costs seven. */
export function makeHistory(github: GitHub): History {
  const objects = makeGitObjects(github);
  const files = makeRemoteHistory(github);
  const reads = new Map<string, Promise<HistoryLines | null>>();
  const refOf = (model: string) => makeGitRef(github, historyRef(model));

  async function snapshot(model: string): Promise<Snapshot> {
    const head = await refOf(model).read();
    if (head === null) return { head, tree: null, text: "" };
    const tree = await objects.treeOf(head);
    return { head, tree, text: await textOf(tree) };
  }

  async function read(model: string): Promise<HistoryLines | null> {
    const head = await refOf(model).read();
    return head === null ? null : parseHistory(await linesAt(head), model);
  }

  /** GitHub leaves out the content of a file above 1 MB: such a one is read by its object. */
  async function linesAt(head: string): Promise<string> {
    try {
      return (await files.readFile(head, linesFile)) ?? "";
    } catch (error) {
      if (!(error instanceof MalformedReply)) throw error;
      return textOf(await objects.treeOf(head));
    }
  }

  async function textOf(tree: string): Promise<string> {
    const blob = (await objects.list(tree)).get(linesFile);
    return blob === undefined ? "" : objects.readText(blob);
  }

  return {
    read(model) {
      const known = reads.get(model) ?? read(model);
      reads.set(model, known);
      return known;
    },
    append: (model, entries, keep) =>
      untilFirst(github, async () => {
        const from = await snapshot(model);
        const text = appendHistory(from.text, entries, keep);
        if (text === null) return;
        reads.delete(model);
        const tree = await objects.writeTree(from.tree, { [linesFile]: text }, []);
        const shas = [...new Set(entries.map(({ sha }) => sha.slice(0, 7)))].join(", ");
        const commit = await objects.writeCommit(`evaluation of ${model} at ${shas}`, tree, from.head);
        await refOf(model).move(from.head, commit);
      }),
  };
}
