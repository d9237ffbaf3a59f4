/** Where manifests and blobs of one repository lie. */
export interface RepositoryName {
  /** As it is written in references, such as `ghcr.io`. */
  readonly registry: string;
  /** `https://ghcr.io`; plain http on the loopback interface only. */
  readonly origin: string;
  /** Such as `acme/fraud`. */
  readonly path: string;
}

const pathPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const hostPattern = /^(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;

/** Reads `registry/path`; null when it is not one.
 *  @example parseRepository("ghcr.io/acme/fraud") // {registry: "ghcr.io", origin: "https://ghcr.io", path: "acme/fraud"} */
export function parseRepository(text: string): RepositoryName | null {
  const slash = text.indexOf("/");
  const registry = text.slice(0, slash);
  const path = text.slice(slash + 1);
  const isHost = hostPattern.test(registry) && (/[.:]/.test(registry) || registry === "localhost");
  if (slash === -1 || !isHost || !pathPattern.test(path)) return null;
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::|$)/.test(registry);
  const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
  return { registry, origin: `${isLocal ? "http" : "https"}://${host}`, path };
}

export function isTag(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
}

export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}
