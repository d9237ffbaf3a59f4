import { readFile } from "node:fs/promises";
import path from "node:path";
import { callOf, type ModelRequest } from "../core/deploy/smoke.ts";
import { errorMessage, UserError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Replay, ReplayedAnswer } from "../ports/replay.ts";

const oneRequest = 30_000;

export interface Asking {
  readonly clock: Clock;
  readonly timeoutMs: number;
}

/** Requests of a file in the working directory, made of models that answer over HTTP. */
export function makeReplay(access: Asking & { readonly folder: string }): Replay {
  return {
    readRequests: (file) => readRequests("the recorded requests", file, access.folder),
    // To the fraction of a millisecond: small models answer within one.
    ask: (request, url) =>
      askModel(request, url, { ...access, clock: { ...access.clock, now: () => performance.now() } }),
  };
}

/** @param what in a sentence
 *  @throws UserError when the file cannot be read */
export function readRequests(what: string, file: string, folder: string): Promise<string> {
  return readFile(path.resolve(folder, file), "utf8").catch((thrown: unknown) => {
    throw new UserError(
      {
        code: "file-unreadable",
        file,
        message: `${what} ${file} cannot be read: ${errorMessage(thrown)}`,
        hint: "check out the repository before, and name the file from the working directory",
      },
      thrown,
    );
  });
}

/** Makes one request, its answer whole.
 *  @throws Error when none comes */
export async function askModel(
  request: ModelRequest,
  url: string,
  { clock, timeoutMs }: Asking,
): Promise<ReplayedAnswer> {
  const { url: address, ...call } = callOf(request, url);
  const begun = clock.now();
  const response = await fetch(address, {
    ...call,
    redirect: "manual",
    signal: AbortSignal.timeout(Math.min(oneRequest, timeoutMs)),
  });
  const text = await response.text();
  return { status: response.status, text, milliseconds: clock.now() - begun };
}
