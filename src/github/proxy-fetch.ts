/** A fetch that goes through the proxy of the environment (http_proxy, https_proxy, no_proxy), which the platform's own
 *  fetch ignores. The library behind it reads the environment when it is imported, so it is imported only when needed. */
export async function makeProxyFetch(): Promise<typeof fetch> {
  const { defaults } = await import("@actions/github/lib/utils");
  return (defaults.request as { fetch: typeof fetch }).fetch;
}

/** Whether the environment names a proxy. */
export function wantsProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  return ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].some((name) => (env[name] ?? "") !== "");
}
