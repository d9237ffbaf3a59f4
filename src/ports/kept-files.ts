import type { FileDigest } from "../core/record/run.ts";
import type { FoundOutput } from "./work-files.ts";

/** Files of archives and of the working directory, moved between the two. */
export interface KeptFiles {
  /** Text of a file of a folder, at most 64 MiB; null when there is no such plain file. */
  readText(folder: string, name: string): Promise<string | null>;
  /** Makes the folder where it is missing. */
  writeText(folder: string, name: string, text: string): Promise<void>;
  /** Copies a file, or exactly the listed files of a folder, whatever was at the target before.
   *  @param target absolute */
  copy(found: Pick<FoundOutput, "path" | "kind" | "files">, target: string): Promise<void>;
  /** The plain files of a folder by posix paths within it, sorted; [] when there is none. */
  digestFolder(folder: string): Promise<FileDigest[]>;
  /** Removes what is in a folder, and not the folder. */
  empty(folder: string): Promise<void>;
}
