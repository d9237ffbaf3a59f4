import { releaseLease } from "../core/deploy/lease.ts";
import { chainEntry, renderLedger } from "../core/deploy/ledger.ts";
import { sha256 } from "../core/digest.ts";
import type { DeploymentEntry } from "../core/record/deployment.ts";
import type { Lease } from "../ports/leases.ts";
import type { Ledger, NextEntry } from "../ports/ledger.ts";
import type { GitHub } from "./client.ts";
import { leasePath, readLease, renderLease } from "./lease-file.ts";
import { type LedgerRef, linesFile, makeLedgerRef, type Snapshot } from "./ledger-ref.ts";

/** The ledger as a git ref: one commit a line, `ledger.jsonl` and the files it names in the tree. The ref only
 *  moves forward; a writer that was late reads again and takes the next number. */
export function makeLedger(github: GitHub, ref: LedgerRef = makeLedgerRef(github)): Ledger {
  async function append(
    next: NextEntry,
    files: ReadonlyMap<string, Uint8Array>,
    ends: Lease | null,
  ): Promise<DeploymentEntry> {
    let entry: DeploymentEntry | undefined;
    await ref.change(async (from) => {
      const draft = next(from.entries);
      entry = from.entries.find(({ key }) => key === draft.key);
      if (entry !== undefined) return null;
      entry = chainEntry(from.entries, draft);
      const entries = [...from.entries, entry];
      const released = ends === null ? {} : await releasedBy(ref, from, ends);
      return {
        message: `${entry.kind} ${entry.model} to ${entry.environment}: ${entry.outcome ?? "started"} (line ${entry.seq})`,
        texts: { [linesFile]: renderLedger(entries), ...released },
        files: new Map([...files].map(([digest, content]) => [pathOf(digest), content])),
        entries,
      };
    });
    return entry!;
  }

  let known: Snapshot | null = null;
  return {
    async read() {
      known = await ref.read();
      return known.entries;
    },
    append: (next, files = new Map(), ends = null) => append(next, files, ends),
    async file(digest) {
      known ??= await ref.read();
      const blob = known.blobs.get(pathOf(digest));
      if (blob === undefined) return null;
      const content = await ref.readBlob(blob);
      return sha256(content) === digest ? content : null;
    },
  };
}

async function releasedBy(ref: LedgerRef, from: Snapshot, { id, place }: Lease) {
  const state = await readLease(ref, from, place);
  const released = state === null ? null : releaseLease(state, id);
  return released === null ? {} : { [leasePath(place)]: renderLease(released) };
}

function pathOf(digest: string): string {
  return `files/${digest.replace(/^sha256:/, "")}`;
}
