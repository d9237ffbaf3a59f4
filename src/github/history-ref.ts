import { appendHistory, type HistoryLines, parseHistory } from "../core/baseline/history-lines.ts";
import { historyRef } from "../core/baseline/history-policy.ts";
import type { History } from "../ports/history.ts";
import type { GitHub } from "./client.ts";
import { makeGitObjects } from "./git-objects.ts";
import { makeGitRef, untilFirst } from "./git-ref.ts";

const linesFile = "history.jsonl";

interface Snapshot {
  /** null: the ref is not there yet. */
  readonly head: string | null;
  readonly tree: string | null;
  readonly text: string;
}

/** The history as a git ref: one commit a write, the entries as lines of `history.jsonl`. Reading costs four requests,
 *  one when there is none; adding costs four more. */
export function makeHistory(github: GitHub): History {
  const objects = makeGitObjects(github);
  const reads = new Map<string, Promise<HistoryLines | null>>();
  const refOf = (model: string) => makeGitRef(github, historyRef(model));

  async function snapshot(model: string): Promise<Snapshot> {
    const head = await refOf(model).read();
    if (head === null) return { head, tree: null, text: "" };
    const tree = await objects.treeOf(head);
    const blob = (await objects.list(tree)).get(linesFile);
    const text = blob === undefined ? "" : new TextDecoder().decode(await objects.readBlob(blob));
    return { head, tree, text };
  }

  async function read(model: string): Promise<HistoryLines | null> {
    const { head, text } = await snapshot(model);
    return head === null ? null : parseHistory(text, model);
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
