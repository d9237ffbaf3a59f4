import type { ByteSource } from "../../../src/ports/byte-source.ts";
import { memorySource } from "../memory-source.ts";

/** A folder that is only in memory: path → content. */
export function folderSource(name: string, files: Readonly<Record<string, string | Uint8Array>>): ByteSource {
  const listed = new Map(
    Object.entries(files).map(([path, content]) => [path, memorySource(`${name}/${path}`, content)]),
  );
  return { ...memorySource(name, ""), list: async () => listed };
}
