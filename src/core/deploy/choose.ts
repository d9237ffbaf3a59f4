import { UserError } from "../../errors.ts";

/** Which model was asked for: the newest one whose evidence holds, or the one whose digest begins so. */
export type Asked = { readonly latest: true } | { readonly latest: false; readonly prefix: string };

const pattern = /^(?:sha256:)?([0-9a-f]{12,64})$/i;

/** Input `digest`: `latest-passing`, or a digest in full or its first 12 or more hex digits.
 *  @throws UserError `input-invalid` */
export function parseAsked(text: string): Asked {
  if (text === "" || text === "latest-passing") return { latest: true };
  const match = pattern.exec(text.trim());
  if (match !== null) return { latest: false, prefix: `sha256:${match[1]!.toLowerCase()}` };
  throw new UserError({
    code: "input-invalid",
    input: "digest",
    message: `digest: ${JSON.stringify(text.slice(0, 100))} is neither latest-passing nor a sha256 digest`,
    hint: "write `latest-passing`, or the digest in full, or at least its first 12 hex digits: sha256:eea5f725df63",
  });
}

/** Of the digests that were found, those that were asked for, each once.
 *  @returns one digest; null: none; a list: the prefix fits several */
export function matchDigest(prefix: string, found: readonly string[]): string | readonly string[] | null {
  const fitting = [...new Set(found.filter((digest) => digest.startsWith(prefix)))];
  if (fitting.length > 1) return fitting.sort();
  return fitting[0] ?? null;
}
