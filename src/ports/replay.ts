import type { ModelRequest } from "../core/deploy/smoke.ts";

export interface ReplayedAnswer {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

/** Makes recorded requests anew. */
export interface Replay {
  /** The text of a file in the working directory. @throws UserError when it cannot be read */
  readRequests(file: string): Promise<string>;
  /** @throws Error when no answer comes */
  ask(request: ModelRequest, url: string): Promise<ReplayedAnswer>;
}
