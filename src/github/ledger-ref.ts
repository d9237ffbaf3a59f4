import { parseLedger } from "../core/deploy/ledger.ts";
import type { DeploymentEntry } from "../core/record/deployment.ts";
import type { GitHub } from "./client.ts";
import { blobName, makeGitObjects } from "./git-objects.ts";
import { makeGitRef, untilFirst } from "./git-ref.ts";

export const refName = "evenhand/ledger";
export const linesFile = "ledger.jsonl";

/** What the ref holds at one commit. */
export interface Snapshot {
  /** null: the ref is not there yet. */
  readonly head: string | null;
  readonly tree: string | null;
  /** Path → blob. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly entries: readonly DeploymentEntry[];
}

export interface LedgerChange {
  /** Of the commit. */
  readonly message: string;
  /** Path → content, new or in place of what is there. */
  readonly texts: Readonly<Record<string, string>>;
  /** Path → content of files that are never changed: left out where they are there. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly entries: readonly DeploymentEntry[];
}

/** The ref with the ledger's lines, the files they name, and who holds which place. One commit a change; it only moves
 *  forward, so that of two writers one is told that it was late. */
export interface LedgerRef {
  read(): Promise<Snapshot>;
  /** Of the snapshot. */
  readBlob(blob: string): Promise<Uint8Array>;
  /** The content of a path; null: it is not there. */
  readText(from: Snapshot, path: string): Promise<string | null>;
  /** Writes what `plan` says for the state that is there; again when another was first. null: nothing. */
  change(plan: (from: Snapshot) => Promise<LedgerChange | null>): Promise<void>;
}

export function makeLedgerRef(github: GitHub): LedgerRef {
  const objects = makeGitObjects(github);
  const ref = makeGitRef(github, refName);
  const texts = new Map<string, string>();
  let known: Snapshot | null = null;

  async function read(): Promise<Snapshot> {
    const head = await ref.read();
    if (head === null) return { head, tree: null, blobs: new Map(), entries: [] };
    if (known?.head === head) return known;
    const tree = await objects.treeOf(head);
    const blobs = await objects.list(tree);
    const lines = blobs.get(linesFile);
    // Nothing but a lease moved: the lines are known.
    if (known !== null && lines !== undefined && known.blobs.get(linesFile) === lines)
      return { head, tree, blobs, entries: known.entries };
    const text = lines === undefined ? "" : await objects.readText(lines);
    return { head, tree, blobs, entries: parseLedger(text, `refs/${refName} ${linesFile}`) };
  }

  async function write(from: Snapshot, change: LedgerChange): Promise<Snapshot> {
    const blobs = new Map(from.blobs);
    for (const [path, content] of change.files)
      if (!blobs.has(path)) blobs.set(path, await objects.writeBlob(content));
    const added = [...blobs].filter(([path]) => !from.blobs.has(path));
    const tree = await objects.writeTree(from.tree, change.texts, added);
    const head = await objects.writeCommit(change.message, tree, from.head);
    await ref.move(from.head, head);
    for (const [path, text] of Object.entries(change.texts)) {
      const blob = blobName(text);
      blobs.set(path, blob);
      texts.set(blob, text);
    }
    return { head, tree, blobs, entries: change.entries };
  }

  return {
    async read() {
      known = await read();
      return known;
    },
    readBlob: (blob) => objects.readBlob(blob),
    async readText(from, path) {
      const blob = from.blobs.get(path);
      if (blob === undefined) return null;
      const text = texts.get(blob) ?? (await objects.readText(blob));
      texts.set(blob, text);
      return text;
    },
    change: (plan) =>
      untilFirst(github, async (round) => {
        const from = known !== null && round === 1 ? known : await read();
        known = null;
        const change = await plan(from);
        known = change === null ? from : await write(from, change);
      }),
  };
}
