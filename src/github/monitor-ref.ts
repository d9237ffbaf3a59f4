import { monitorRef, parseState, renderState } from "../core/monitor/memory-text.ts";
import type { MonitorMemory } from "../ports/monitor-memory.ts";
import type { GitHub } from "./client.ts";
import { makeGitObjects } from "./git-objects.ts";
import { makeGitRef, untilFirst } from "./git-ref.ts";

interface Snapshot {
  /** null: the ref is not there yet. */
  readonly head: string | null;
  readonly tree: string | null;
  readonly blobs: ReadonlyMap<string, string>;
}

/** The monitor's memory as a git ref: one commit a write, a file a leg. An unchanged state is not written. Reading costs
 *  four requests, writing seven. */
export function makeMonitorMemory(github: GitHub): MonitorMemory {
  const objects = makeGitObjects(github);
  const refOf = (model: string) => makeGitRef(github, monitorRef(model));

  async function snapshot(model: string): Promise<Snapshot> {
    const head = await refOf(model).read();
    if (head === null) return { head, tree: null, blobs: new Map() };
    const tree = await objects.treeOf(head);
    return { head, tree, blobs: await objects.list(tree) };
  }

  async function textIn({ blobs }: Snapshot, name: string): Promise<string | null> {
    const blob = blobs.get(name);
    return blob === undefined ? null : objects.readText(blob);
  }

  async function write(model: string, from: Snapshot, file: { name: string; text: string }): Promise<void> {
    const tree = await objects.writeTree(from.tree, { [file.name]: file.text }, []);
    const commit = await objects.writeCommit(`monitor of ${model}`, tree, from.head);
    await refOf(model).move(from.head, commit);
  }

  const whereOf = (model: string, name: string) => `refs/${monitorRef(model)}:${name}`;
  return {
    async read(model, leg) {
      const text = await textIn(await snapshot(model), `${leg}.json`);
      return text === null ? null : parseState(text, whereOf(model, `${leg}.json`));
    },
    update: (model, leg, next) =>
      untilFirst(github, async () => {
        const name = `${leg}.json`;
        const from = await snapshot(model);
        const before = await textIn(from, name);
        const state = next(before === null ? null : parseState(before, whereOf(model, name)));
        const text = renderState(state);
        if (text !== before) await write(model, from, { name, text });
        return state;
      }),
    file: async (model, name) => textIn(await snapshot(model), name),
    keep: (model, name, text) =>
      untilFirst(github, async () => {
        const from = await snapshot(model);
        if ((await textIn(from, name)) !== text) await write(model, from, { name, text });
      }),
  };
}
