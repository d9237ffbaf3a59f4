/** What a comment on an approval's issue says; null: it is talk. */
export type ApproveCommand =
  | { readonly kind: "approve" /** Digest, or its first hex digits. */; readonly prefix: string | null }
  /** It begins like an approval and is none. */
  | { readonly kind: "unclear"; readonly why: string };

/** Reads the first line of a comment. Only the very first character starts a command, so that a quotation or a code
 *  block never does.
 *  @example parseApprove("/approve") // { kind: "approve", prefix: null } */
export function parseApprove(body: string): ApproveCommand | null {
  const line = body.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const match = /^\/(?:evenhand[ \t]+)?approve(?:[ \t]+(.*))?$/.exec(line.slice(0, 300));
  if (match === null) return null;
  const rest = (match[1] ?? "").trim();
  if (rest === "") return { kind: "approve", prefix: null };
  const digest = /^(?:sha256:)?([0-9a-f]{12,64})$/.exec(rest);
  if (digest !== null) return { kind: "approve", prefix: `sha256:${digest[1]}` };
  return {
    kind: "unclear",
    why: "write `/approve` alone, or with the digest: `/approve sha256:eea5f725df63`",
  };
}
