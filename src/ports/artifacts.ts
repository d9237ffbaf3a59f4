import type { ArtifactRef } from "../core/handover/artifact-ref.ts";

export type { ArtifactRef } from "../core/handover/artifact-ref.ts";

export interface UploadedArtifact {
  readonly id: number;
  /** Browser address of the artifact. */
  readonly url: string;
  readonly digest: string;
}

/** Workflow artifacts: how records travel between jobs and runs. */
export interface Artifacts {
  /** A re-run replaces the name; when it stays reserved, `-a<attempt>` is appended. */
  upload(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<UploadedArtifact>;
  /** One file, not zipped, so that a browser opens it. */
  uploadPage(fileName: string, content: Uint8Array): Promise<UploadedArtifact>;
  /** Artifacts of this run, newest attempt of each name. */
  listOfRun(): Promise<ArtifactRef[]>;
  /** The repository's artifacts of exactly this name, newest first, 100 a page (one request).
   *  @param page from 1, which is what is given when it is left out */
  listByName(name: string, page?: number): Promise<ArtifactRef[]>;
  /** Unpacked in memory, guarded against hostile names and sizes; manifest checked by the caller. */
  download(artifact: ArtifactRef): Promise<ReadonlyMap<string, Uint8Array>>;
}
