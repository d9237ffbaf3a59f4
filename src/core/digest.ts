import { createHash, hash } from "node:crypto";

/** sha256 of text or bytes, as `sha256:<64 hex>`. Pure: node:crypto is the one node module core may use. */
export function sha256(content: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

/** The first 64 bits of the sha256 of an id (text, or its UTF-8 bytes), 16 hex digits: how ids are stored when hashed. */
export function hashId(id: string | Uint8Array): string {
  return hash("sha256", id, "hex").slice(0, 16);
}

/** The same 64 bits as two 32-bit words, the upper one first. */
export function hashWords(id: Uint8Array): readonly [number, number] {
  const text = hash("sha256", id, "binary");
  return [wordAt(text, 0), wordAt(text, 4)];
}

function wordAt(text: string, at: number): number {
  const upper = (text.charCodeAt(at) << 24) | (text.charCodeAt(at + 1) << 16);
  return (upper | (text.charCodeAt(at + 2) << 8) | text.charCodeAt(at + 3)) >>> 0;
}

/** sha256 of pieces of text or bytes one after another, without ever joining them into one string. */
export function sha256Pieces(pieces: Iterable<string | Uint8Array>): string {
  const digest = createHash("sha256");
  for (const piece of pieces) digest.update(piece);
  return `sha256:${digest.digest("hex")}`;
}

/** JSON with keys in sorted order at every depth, so that equal content has one spelling. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** sha256 of bytes that come one after another. */
export function createDigest(): { update(bytes: Uint8Array): void; finish(): string } {
  const digest = createHash("sha256");
  return {
    update: (bytes) => void digest.update(bytes),
    finish: () => `sha256:${digest.digest("hex")}`,
  };
}

/** Hexadecimal digest of bytes as they come, in constant memory. md5 only where somebody else's manifest has it. */
export async function digestStream(
  chunks: AsyncIterable<Uint8Array>,
  algorithm: "sha256" | "md5",
): Promise<{ hex: string; bytes: number }> {
  const digest = createHash(algorithm);
  let bytes = 0;
  for await (const chunk of chunks) {
    digest.update(chunk);
    bytes += chunk.length;
  }
  return { hex: digest.digest("hex"), bytes };
}

/** md5 of text, as DVC names the list of a folder's files. */
export function md5Hex(text: string): string {
  return createHash("md5").update(text).digest("hex");
}
