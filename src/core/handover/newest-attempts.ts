import type { RecordKind } from "../record/words.ts";
import { splitAttempt } from "./names.ts";

interface Named {
  readonly id: number;
  readonly name: string;
}

/** Of a run's artifacts, the newest of each name, attempt suffix aside: the higher id, since ids only grow.
 *  Order: by name. */
export function newestAttempts<T extends Named>(artifacts: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const artifact of artifacts) {
    const { name } = splitAttempt(artifact.name);
    const known = newest.get(name);
    if (known === undefined || artifact.id > known.id) newest.set(name, artifact);
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, artifact]) => artifact);
}

/** The records of one kind among a run's artifacts, newest attempt of each leg. */
export function recordsOfKind<T extends Named>(artifacts: readonly T[], kind: RecordKind): T[] {
  return newestAttempts(artifacts.filter(({ name }) => name.startsWith(`evenhand-${kind}-`)));
}
