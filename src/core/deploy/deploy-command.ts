/** What a comment asks to deploy; null: it is talk, or another command. */
export type DeployCommand =
  | {
      readonly kind: "deploy";
      readonly environment: string;
      /** As the input `digest`; null: not named. */
      readonly digest: string | null;
    }
  /** It begins like one and is none. */
  | { readonly kind: "unclear"; readonly why: string };

const form = "`/evenhand deploy <environment>`, with a digest after it if you like";

/** Reads the first line of a comment. Only the very first character starts a command, so that a quotation or a code
 *  block never does.
 *  @example parseDeployCommand("/evenhand deploy production") // { kind: "deploy", environment: "production", digest: null } */
export function parseDeployCommand(body: string): DeployCommand | null {
  const line = body.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const match = /^\/evenhand[ \t]+deploy(?:[ \t]+(.*))?$/.exec(line.slice(0, 400));
  if (match === null) return null;
  const [environment, digest, ...more] = (match[1] ?? "").trim().split(/[ \t]+/);
  if (environment === undefined || environment === "" || more.length > 0)
    return { kind: "unclear", why: `write ${form}` };
  if (digest === undefined) return { kind: "deploy", environment, digest: null };
  if (/^(?:latest-passing|(?:sha256:)?[0-9a-f]{12,64})$/.test(digest))
    return { kind: "deploy", environment, digest };
  return { kind: "unclear", why: `a digest has at least 12 hex digits: write ${form}` };
}
