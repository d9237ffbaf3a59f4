/** A record as it lies in `.evenhand/<model>/<leg>/`: checked against its manifest when read. */
export interface RecordFiles {
  readonly model: string;
  readonly leg: string;
  /** File name → content, `manifest.json` left out. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}
