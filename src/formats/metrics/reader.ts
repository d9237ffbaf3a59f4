import type { ByteSource } from "../../ports/byte-source.ts";
import type { Findings } from "./findings.ts";
import type { MetricTree } from "./tree.ts";

/** A file or folder, as far as it was opened to find out what it is. */
export interface Opened {
  readonly source: ByteSource;
  /** As the user wrote it. */
  readonly name: string;
  /** The last part of the name. */
  readonly base: string;
  /** A folder's files by path; null for a file. */
  readonly files: ReadonlyMap<string, ByteSource> | null;
  /** The first bytes of a file; empty for a folder. */
  readonly head: Uint8Array;
  /** The text of a file, without a byte order mark; null for bytes that are not text, and folders. */
  readonly text: string | null;
  /** What a JSON text holds; undefined for anything else. */
  readonly json: MetricTree | undefined;
  /** The first line's cells, blanks trimmed; empty when the text is JSON or has one cell a line. */
  readonly header: readonly string[];
}

export interface ReadAsk {
  /** The run, where a store holds several. */
  readonly run: string | null;
}

/** One format: one file, one entry in the registry. */
export interface MetricsReader<Name extends string = string> {
  readonly name: Name;
  /** Whose it is, in a sentence: "Lightning metrics". */
  readonly title: string;
  /** By content; by name only where the content of two tools is the same. */
  detect(file: Opened): boolean;
  /** Whether it can be read when the user names the format; without it, what `detect` says. */
  fits?(file: Opened): boolean;
  /** @throws UserError that names the file, the place and the fix */
  read(file: Opened, ask: ReadAsk): Findings | Promise<Findings>;
}
