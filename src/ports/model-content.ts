/** One file of a model. */
export interface ModelFile {
  /** From the model's folder, with forward slashes; the file's own name when the model is one file. */
  readonly path: string;
  /** `sha256:<hex>` */
  readonly digest: string;
  readonly bytes: number;
  /** Its bytes from an offset on. */
  stream(from?: number): AsyncIterable<Uint8Array>;
}

/** The bytes of a model, whose digest was computed from them. */
export interface ModelContent {
  readonly kind: "file" | "folder";
  readonly digest: string;
  /** Sorted by path; one when it is a file. */
  readonly files: readonly ModelFile[];
}

/** Where the bytes of a model can be had by its digest when they do not lie in the working directory. */
export interface ModelShelf {
  /** @returns the content, or why it cannot be had, as the end of a sentence */
  find(model: string, digest: string): Promise<ModelContent | string>;
}
