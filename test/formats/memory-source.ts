import type { ByteSource } from "../../src/ports/byte-source.ts";

/** A file that is only bytes: text is UTF-8, an array is the bytes themselves. */
export function memorySource(name: string, content: string | readonly number[] | Uint8Array): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return {
    name,
    size: async () => bytes.length,
    head: async (count) => bytes.slice(0, count),
    slice: async (start, end) => bytes.slice(start, end),
    async *stream() {
      yield bytes;
    },
  };
}
