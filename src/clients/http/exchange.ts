import type { Clock } from "../../ports/clock.ts";
import { type HttpAnswer, openStream, send, Unreachable } from "./request.ts";
import { withTries } from "./tries.ts";

/** A server as its client sees it. */
export interface Line {
  /** In sentences, such as "the registry". */
  readonly name: string;
  readonly clock: Clock;
  /** Milliseconds for one request, body included. */
  readonly timeoutMs: number;
}

export interface Ask {
  readonly method: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Doing it twice is doing it once: it is tried again after a 5xx, a 429 or a lost answer. */
  readonly repeatable: boolean;
  /** Statuses outside 200 to 299 that are answers and not refusals. */
  readonly accepts?: readonly number[];
  /** Follow redirects, which are how registries point at their storage; another host gets no header of ours. */
  readonly follows?: boolean;
}

/** What a server would not do. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: string;
  readonly headers: HttpAnswer["headers"];

  constructor(message: string, answer: HttpAnswer) {
    super(message);
    this.name = "Refusal";
    this.status = answer.status;
    this.headers = answer.headers;
    this.body = answer.body.subarray(0, 4_096).toString("utf8");
  }
}

/** One request with its answer read whole.
 *  Throws Refusal for a status that is not accepted, Unreachable when no answer comes; neither holds a credential. */
export function exchange(line: Line, ask: Ask): Promise<HttpAnswer> {
  const isPassing = (thrown: unknown) =>
    ask.repeatable &&
    (thrown instanceof Unreachable ||
      (thrown instanceof Refusal && (thrown.status >= 500 || thrown.status === 429)));
  return withTries(line.clock, isPassing, async () => {
    const answer = await sendFollowing(line, ask, 3);
    const isGood = answer.status >= 200 && answer.status < 300;
    if (isGood || ask.accepts?.includes(answer.status) === true) return answer;
    throw refusalOf(line, ask, answer);
  });
}

async function sendFollowing(line: Line, ask: Ask, hops: number): Promise<HttpAnswer> {
  const answer = await send(requestOf(line, ask));
  const to = headerOf(answer, "location");
  if (ask.follows !== true || ![301, 302, 303, 307, 308].includes(answer.status) || to === null || hops === 0)
    return answer;
  const { headers, ...rest } = ask;
  const url = new URL(to, ask.url);
  const kept = url.origin === ask.url.origin && headers !== undefined ? { headers } : {};
  return sendFollowing(line, { ...rest, ...kept, url }, hops - 1);
}

/** The body of an answer as it comes, in constant memory; not tried again. */
export async function* download(line: Line, ask: Ask): AsyncGenerator<Uint8Array> {
  const response = await openStream(requestOf(line, ask));
  const status = response.statusCode ?? 0;
  if (status >= 200 && status < 300) {
    yield* response;
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  throw refusalOf(line, ask, { status, headers: response.headers, body: Buffer.concat(chunks) });
}

/** A header's text; null: it is not there. */
export function headerOf({ headers }: Pick<HttpAnswer, "headers">, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function requestOf(line: Line, { method, url, headers, body }: Ask) {
  return {
    ...{ method, url, timeoutMs: line.timeoutMs },
    headers: { "user-agent": "evenhand", ...headers },
    ...(body === undefined ? {} : { body }),
  };
}

function refusalOf(line: Line, ask: Ask, answer: HttpAnswer): Refusal {
  const said = answer.body
    .subarray(0, 4_096)
    .toString("utf8")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 300);
  const what = `${line.name} answered ${answer.status} to ${ask.method} ${ask.url.pathname}`;
  return new Refusal(said === "" ? what : `${what} (${said})`, answer);
}
