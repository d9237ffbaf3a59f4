import { valueAt } from "../../../../src/core/events/payload.ts";
import type { SharedRequest } from "./shared-requests.ts";

/** A server that is asked, and what it gave to be named later. */
export interface Peer {
  readonly url: string;
  readonly token: string;
  readonly kept: Map<string, string>;
}

export interface Difference {
  readonly request: string;
  /** `status`, `link`, or a field such as `output.annotations_count`; `[]` stands for the members of a list. */
  readonly place: string;
  readonly ours: string;
  readonly theirs: string;
}

interface Answer {
  readonly status: number;
  readonly link: string;
  readonly body: unknown;
}

/** Sends one request to both. @returns where their answers differ: status, pages, kinds of fields, and values that the
 *  request or the server's own clock does not make different */
export async function askBoth(request: SharedRequest, ours: Peer, theirs: Peer): Promise<Difference[]> {
  const [mine, other] = [await ask(request, ours), await ask(request, theirs)];
  const found: Difference[] = [];
  const tell = (place: string, one: string, two: string) =>
    void (one !== two && found.push({ request: request.name, place, ours: one, theirs: two }));
  tell("status", String(mine.status), String(other.status));
  tell("link", mine.link, other.link);
  // Bodies of refusals are sentences.
  if (mine.status === other.status && mine.status < 300) compare("", mine.body, other.body, tell);
  return found;
}

async function ask({ method, path, body, keep }: SharedRequest, peer: Peer): Promise<Answer> {
  const fill = (text: string) =>
    text.replace(/"?\{(\w+)\}"?/g, (whole, name: string) => filled(whole, peer, name));
  const reply = await fetch(`${peer.url}/repos/acme/digits${fill(path)}`, {
    method,
    headers: {
      ...{ authorization: `token ${peer.token}`, "user-agent": "evenhand-test" },
      ...{ "content-type": "application/json", "x-github-api-version": "2022-11-28" },
    },
    ...(body === undefined ? {} : { body: fill(JSON.stringify(body)) }),
  });
  const text = await reply.text();
  const answer: unknown = text === "" ? null : JSON.parse(text);
  for (const [name, place] of Object.entries(keep ?? {})) {
    const value = valueAt(answer, ...place.split("."));
    if (value === undefined) throw new Error(`${method} ${path} of ${peer.url} gave no ${place}: ${text}`);
    peer.kept.set(name, String(value));
  }
  const relations = [...(reply.headers.get("link") ?? "").matchAll(/[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)];
  return {
    status: reply.status,
    link: relations
      .map(([, page, rel]) => `${rel} ${page}`)
      .sort()
      .join(", "),
    body: answer,
  };
}

/** A quoted name stays text; one in a path has no quotes. */
function filled(whole: string, { kept }: Peer, name: string): string {
  const value = kept.get(name);
  if (value === undefined) return whole;
  return whole.startsWith('"') ? `"${value}"` : value;
}

type Tell = (place: string, ours: string, theirs: string) => void;

/** Numbers and texts that every server makes for itself. */
const ownWords =
  /(^|\.|_)(id|node_id|url|href|sha|date|login|name|email|slug|number|size|key|pushed|avatar|gravatar)s?$|_at$|_url$/;

function compare(place: string, ours: unknown, theirs: unknown, tell: Tell): void {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    tell(`${place}[]`, `${ours.length} members`, `${theirs.length} members`);
    if (ours.length > 0 && theirs.length > 0) compare(`${place}[]`, ours[0], theirs[0], tell);
  } else if (isRecord(ours) && isRecord(theirs)) {
    for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const inside = place === "" ? name : `${place}.${name}`;
      const has = [ours, theirs].map((one) => Object.hasOwn(one, name));
      if (has[0] && has[1]) compare(inside, ours[name], theirs[name], tell);
      else tell(inside, has[0] ? "there" : "absent", has[1] ? "there" : "absent");
    }
  } else if (kind(ours) !== kind(theirs)) tell(place, kind(ours), kind(theirs));
  else if (!ownWords.test(place)) tell(place, JSON.stringify(ours), JSON.stringify(theirs));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const kind = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
