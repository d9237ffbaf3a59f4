/** A file attached to a release. */
export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  /** `sha256:<hex>` when GitHub tells it. */
  readonly digest: string | null;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly assets: readonly ReleaseAsset[];
}

/** Releases: what was published stays when artifacts are gone. */
export interface Releases {
  /** Published releases, newest first, at most 30: one request. */
  list(): Promise<readonly Release[]>;
  /** An asset that is a zip file, unpacked in memory, guarded as artifacts are. */
  download(asset: ReleaseAsset): Promise<ReadonlyMap<string, Uint8Array>>;
  /** A release by its id; null when it is gone. */
  find(id: number): Promise<Release | null>;
  /** Attaches files as one zip file, which must not be there yet; equal files give equal bytes.
   *  @throws PermissionDenied without `contents: write` */
  attach(releaseId: number, name: string, files: ReadonlyMap<string, Uint8Array>): Promise<void>;
  remove(asset: ReleaseAsset): Promise<void>;
}
