import type { ModelFile } from "./model-content.ts";

export interface ReleasedFile {
  readonly id: number;
  readonly name: string;
  /** Computed by GitHub from the content; null where it tells none. */
  readonly digest: string | null;
}

/** A release that holds a model's files. */
export interface ModelRelease {
  readonly id: number;
  readonly tag: string;
  /** Not published yet: somebody who died may have begun it. */
  readonly isDraft: boolean;
  /** Browser address. */
  readonly url: string;
  readonly files: readonly ReleasedFile[];
}

/** What a tag of this repository says serves. */
export interface Pointer {
  /** The commit of the tag, which holds the text and nothing else. */
  readonly commit: string;
  readonly text: string;
}

/** Models as releases of the repository, and tags that name one. Writing throws PermissionDenied without
 *  `contents: write`. */
export interface ModelReleases {
  /** By its tag, a draft too; null: there is none. */
  find(tag: string): Promise<ModelRelease | null>;
  /** A draft. @param commit where its tag will be made; null: at the default branch */
  begin(tag: string, commit: string | null, words: string): Promise<ModelRelease>;
  attach(release: number, name: string, file: ModelFile): Promise<void>;
  remove(file: ReleasedFile): Promise<void>;
  publish(release: number): Promise<void>;
  read(file: ReleasedFile): AsyncIterable<Uint8Array>;
  /** null: the tag is not there. */
  pointer(tag: string): Promise<Pointer | null>;
  /** Moves the tag from the commit that was read to a new one after it; an error when somebody was first.
   *  @param from null: the tag is made */
  point(tag: string, from: string | null, text: string): Promise<void>;
  /** Where the text of a pointer can be fetched. */
  pointerUrl(tag: string): string;
}
