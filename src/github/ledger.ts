import { chainEntry, parseLedger, renderLedger } from "../core/deploy/ledger.ts";
import { sha256 } from "../core/digest.ts";
import type { DeploymentEntry } from "../core/record/deployment.ts";
import type { Ledger, NextEntry } from "../ports/ledger.ts";
import type { GitHub } from "./client.ts";
import { makeGitObjects } from "./git-objects.ts";
import { makeGitRef, untilFirst } from "./git-ref.ts";

const refName = "evenhand/ledger";
const linesFile = "ledger.jsonl";

interface Snapshot {
  /** null: the ref is not there yet. */
  readonly head: string | null;
  readonly tree: string | null;
  /** Path → blob. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly entries: readonly DeploymentEntry[];
}

/** The ledger as a git ref: one commit a line, `ledger.jsonl` and the files it names in the tree. The ref only
 *  moves forward; a writer that was late reads again and takes the next number. */
export function makeLedger(github: GitHub): Ledger {
  const objects = makeGitObjects(github);
  const ref = makeGitRef(github, refName);
  let known: Snapshot | null = null;

  async function snapshot(): Promise<Snapshot> {
    const head = await ref.read();
    if (head === null) return { head, tree: null, blobs: new Map(), entries: [] };
    if (known?.head === head) return known;
    const tree = await objects.treeOf(head);
    const blobs = await objects.list(tree);
    const lines = blobs.get(linesFile);
    const text = lines === undefined ? "" : new TextDecoder().decode(await objects.readBlob(lines));
    return { head, tree, blobs, entries: parseLedger(text, `refs/${refName} ${linesFile}`) };
  }

  async function write(
    from: Snapshot,
    entry: DeploymentEntry,
    files: ReadonlyMap<string, Uint8Array>,
  ): Promise<Snapshot> {
    const entries = [...from.entries, entry];
    const blobs = new Map(from.blobs);
    for (const [digest, content] of files) {
      const path = pathOf(digest);
      if (!blobs.has(path)) blobs.set(path, await objects.writeBlob(content));
    }
    const added = [...blobs].filter(([path]) => !from.blobs.has(path));
    const tree = await objects.writeTree(from.tree, { [linesFile]: renderLedger(entries) }, added);
    const message = `${entry.kind} ${entry.model} to ${entry.environment}: ${entry.outcome ?? "started"} (line ${entry.seq})`;
    const head = await objects.writeCommit(message, tree, from.head);
    await ref.move(from.head, head);
    return { head, tree, blobs, entries };
  }

  async function append(next: NextEntry, files: ReadonlyMap<string, Uint8Array>): Promise<DeploymentEntry> {
    return untilFirst(github, async (round) => {
      const from = known !== null && round === 1 ? known : await snapshot();
      known = null;
      const draft = next(from.entries);
      const written = from.entries.find(({ key }) => key === draft.key);
      if (written !== undefined) {
        known = from;
        return written;
      }
      const entry = chainEntry(from.entries, draft);
      known = await write(from, entry, files);
      return entry;
    });
  }

  return {
    async read() {
      known = await snapshot();
      return known.entries;
    },
    append: (next, files = new Map()) => append(next, files),
    async file(digest) {
      known ??= await snapshot();
      const blob = known.blobs.get(pathOf(digest));
      if (blob === undefined) return null;
      const content = await objects.readBlob(blob);
      return sha256(content) === digest ? content : null;
    },
  };
}

function pathOf(digest: string): string {
  return `files/${digest.replace(/^sha256:/, "")}`;
}
