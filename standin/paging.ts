import { Problem } from "./problem.ts";
import type { Call, Reply } from "./route.ts";

/** GitHub takes a larger page as 100 in silence; here a client learns that it asked for too much. */
const largestPage = 100;

function positive(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1)
    throw new Problem(422, `${name} must be a positive integer`);
  return Number(text);
}

export interface Page {
  readonly page: number;
  readonly perPage: number;
  readonly start: number;
}

export function parsePage(query: URLSearchParams, otherwise = 30): Page {
  const perPage = positive(query, "per_page", otherwise);
  if (perPage > largestPage && query.has("per_page")) {
    throw new Problem(422, `per_page must be at most ${largestPage}`);
  }
  const page = positive(query, "page", 1);
  return { page, perPage, start: (page - 1) * perPage };
}

/** The Link header: absolute addresses on our own origin, the other query parameters kept. */
export function renderLinks(call: Call, at: Page, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / at.perPage));
  const link = (page: number, name: string): string => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(page));
    return `<${call.address}?${query}>; rel="${name}"`;
  };
  const links: string[] = [];
  if (at.page > 1) links.push(link(Math.min(at.page - 1, last), "prev"));
  if (at.page < last) links.push(link(at.page + 1, "next"), link(last, "last"));
  if (at.page > 1) links.push(link(1, "first"));
  return links.length > 0 ? { link: links.join(", ") } : {};
}

/** One page of a list; with `under`, wrapped as `{total_count, <under>: [...]}`. */
export function renderPage<T>(
  call: Call,
  all: readonly T[],
  view: (item: T) => unknown,
  under?: string,
): Reply {
  const at = parsePage(call.query);
  const items = all.slice(at.start, at.start + at.perPage).map(view);
  const body = under === undefined ? items : { total_count: all.length, [under]: items };
  return { status: 200, body, headers: renderLinks(call, at, all.length) };
}
