import { digestStream } from "../core/digest.ts";
import type { ByteSource } from "../ports/byte-source.ts";

/** sha256 of a file's bytes, which are never all in memory for it. */
export async function digestOf(source: ByteSource): Promise<string> {
  return `sha256:${(await digestStream(source.stream(), "sha256")).hex}`;
}
