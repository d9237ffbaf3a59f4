import type { ArtifactRef, Artifacts } from "../../../src/ports/artifacts.ts";

const unused = async (): Promise<never> => {
  throw new Error("not part of this test");
};

export function artifactRef(fields: Partial<ArtifactRef>): ArtifactRef {
  return {
    id: 1,
    name: "evenhand-evaluation-fraud-default",
    createdAt: "2026-11-20T00:00:00Z",
    headSha: null,
    runId: 77,
    sameRepository: true,
    expired: false,
    ...fields,
  };
}

/** Artifacts in memory, with the ids that were opened. */
export function makeArtifactShelf(
  stored: readonly (readonly [ArtifactRef, ReadonlyMap<string, Uint8Array> | Error])[],
): Artifacts & { readonly opened: number[] } {
  const opened: number[] = [];
  const newestFirst = stored.map(([ref]) => ref).sort((a, b) => b.id - a.id);
  return {
    opened,
    upload: unused,
    uploadPage: unused,
    listOfRun: async () => newestFirst,
    listByName: async (name, page = 1) =>
      newestFirst.filter((ref) => ref.name === name).slice((page - 1) * 100, page * 100),
    async download(artifact) {
      opened.push(artifact.id);
      const content = stored.find(([ref]) => ref.id === artifact.id)![1];
      if (content instanceof Error) throw content;
      return content;
    },
  };
}
