import type { Actor, Hub } from "./hub.ts";
import type { Needs } from "./permissions.ts";
import type { World } from "./world.ts";

export interface Call {
  readonly hub: Hub;
  /** Of this moment, or of an earlier one when the read is stale. */
  readonly world: World;
  readonly actor: Actor;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Checked against the description: unknown fields do not come this far. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The body as it came. */
  readonly content: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Absolute address of the resource, without the query. */
  readonly address: string;
}

export interface Reply {
  readonly status: number;
  /** JSON; fields that the description requires and that are left out are filled in. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: Uint8Array;
  readonly headers?: Record<string, string>;
}

export interface Route {
  /** The operation's id in GitHub's description: gives method, path and schemas. */
  readonly operation: string;
  readonly needs: Needs;
  /** Served by the host for uploads, whose bodies are no JSON; else by the API's. */
  readonly isUpload?: boolean;
  answer(call: Call): Reply | Promise<Reply>;
}

/** A path parameter that must be a positive integer; anything else is no address of ours. */
export function numberOf(call: Call, name: string): number {
  const text = call.params[name] ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : -1;
}
