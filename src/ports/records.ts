import type { RecordFiles } from "../core/handover/record-files.ts";

export type { RecordFiles } from "../core/handover/record-files.ts";

/** The hand-over folder of this job. */
export interface RecordFolder {
  /** Adds the files to the leg's folder and renews its manifest; a reader never sees a half-written file. */
  write(record: RecordFiles): Promise<void>;
  /** Every leg whose manifest holds. Throws UserError `record-invalid` naming a file that differs. */
  readAll(): Promise<RecordFiles[]>;
  /** Absolute path of a leg's folder. */
  pathOf(model: string, leg: string): string;
}
