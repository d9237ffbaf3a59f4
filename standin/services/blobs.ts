import { randomBytes, timingSafeEqual } from "node:crypto";

export interface Blob {
  readonly name: string;
  /** Staged blocks by id, until a block list commits them. */
  readonly blocks: Map<string, Buffer>;
  content: Buffer | null;
  contentType: string;
  /** File name for the browser. */
  fileName: string;
}

export interface Blobs {
  make(fileName: string, contentType: string): Blob;
  find(name: string): Blob | null;
  remove(name: string): void;
  /** Path and query that give this right for this blob, and no other. */
  sign(name: string, right: "read" | "write"): string;
  isSigned(name: string, right: "read" | "write", signature: string | null): boolean;
}

export function makeBlobs(): Blobs {
  const blobs = new Map<string, Blob>();
  const signatures = new Map<string, string>();
  const signatureOf = (key: string): string => {
    const known = signatures.get(key) ?? randomBytes(32).toString("base64");
    signatures.set(key, known);
    return known;
  };
  return {
    make(fileName, contentType) {
      const name = randomBytes(12).toString("hex");
      const blob: Blob = { name, blocks: new Map(), content: null, contentType, fileName };
      blobs.set(name, blob);
      return blob;
    },
    find: (name) => blobs.get(name) ?? null,
    remove: (name) => {
      blobs.delete(name);
    },
    sign(name, right) {
      const query = new URLSearchParams({
        sv: "2026-04-06",
        sp: right.charAt(0),
        sig: signatureOf(`${right} ${name}`),
      });
      return `/blob/artifacts/${name}?${query}`;
    },
    isSigned(name, right, signature) {
      const expected = Buffer.from(signatureOf(`${right} ${name}`));
      const given = Buffer.from(signature ?? "");
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}
