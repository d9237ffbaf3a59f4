import { createHash, hash } from "node:crypto";

/** sha256 of text or bytes, as `sha256:<64 hex>`. Pure: node:crypto is the one node module core may use. */
export function sha256(content: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

/** The first 64 bits of the sha256 of an id (text, or its UTF-8 bytes), 16 hex digits: how ids are stored when hashed. */
export function hashId(id: string | Uint8Array): string {
  return hash("sha256", id, "hex").slice(0, 16);
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
