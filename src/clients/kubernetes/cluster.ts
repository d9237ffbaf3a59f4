import type { TlsOptions } from "../http/request.ts";

/** What proves who we are. */
export interface Credentials {
  readonly token?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** PEM. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

/** A cluster, and how to speak with it. */
export interface Cluster {
  readonly server: URL;
  readonly tls: TlsOptions;
  /** Where a resource goes that names no namespace. */
  readonly namespace: string;
  /** Where the connection was read from, for messages. */
  readonly source: string;
  /** @param renew the last ones were refused: do not answer from memory */
  credentials(renew: boolean): Promise<Credentials>;
}
