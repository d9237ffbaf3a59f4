/** What an Enterprise Server lacks, and what stands in for it. */
export const noArtifacts =
  "this server has no artifacts that actions can use; the history ref and release assets are the baselines here";

/** Whether this is an Enterprise Server, which has no artifact service that the current client can use: any host but
 *  github.com, a data-residency host `*.ghe.com`, and a local `*.localhost`.
 *  @param serverUrl GITHUB_SERVER_URL; "" at a terminal */
export function isEnterpriseServer(serverUrl: string): boolean {
  if (serverUrl === "") return false;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(serverUrl)?.[1]?.toLowerCase() ?? "";
  return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}
