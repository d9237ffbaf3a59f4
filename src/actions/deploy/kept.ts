import { sha256 } from "../../core/digest.ts";
import type { BoundEvidence } from "../../core/record/deployment.ts";
import type { Evidence } from "./gather.ts";

/** Compressed bytes that one deployment may add to the repository. */
const largest = 20 * 1_048_576;

export interface Kept {
  readonly evidence: BoundEvidence;
  /** By digest. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly notes: readonly string[];
}

/** What the ledger keeps of the evidence, so that the next candidate can be compared with this model after the
 *  artifact has expired. Ids in clear text do not go into the history of a repository. */
export function keepEvidence({ bound, files, scored }: Evidence): Kept {
  const bytes = [...files.values()].reduce((sum, content) => sum + content.byteLength, 0);
  const why =
    scored.idKind === "text"
      ? "they hold ids in clear text (`keep-predictions: full`)"
      : bytes > largest
        ? "they are larger than 20 MiB"
        : null;
  if (why !== null) {
    const note = `The ledger keeps no copy of the predictions, since ${why}: the next deployment needs the artifact.`;
    return { evidence: bound, files: new Map(), notes: [note] };
  }
  const digests = [...files].map(([name, content]) => [name, sha256(content)] as const);
  return {
    evidence: { ...bound, kept: Object.fromEntries(digests) },
    files: new Map([...files].map(([, content]) => [sha256(content), content])),
    notes: [],
  };
}
