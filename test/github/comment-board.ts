import type { IssueComment } from "../../src/github/comment-pages.ts";

export const botUser = { id: 41898282, login: "github-actions[bot]", type: "Bot" };

/** Decides when a request takes effect: resolves at that moment. */
export type Gate = (writer: string) => Promise<void>;

/** The comments of one pull request in memory, spoken to through fetch; every request takes effect at one moment. */
export function makeCommentBoard(gate: Gate = async () => {}) {
  const comments: IssueComment[] = [];
  const history: string[] = [];
  let nextId = 1;

  function add(body: string, user: Partial<typeof botUser> = {}): IssueComment {
    const id = nextId++;
    const comment = { id, html_url: `https://github.test/c/${id}`, body, user: { ...botUser, ...user } };
    comments.push(comment);
    return comment;
  }

  function answer(method: string, url: URL, sent: { body?: string }): [number, unknown] {
    const single = /\/issues\/comments\/(\d+)$/.exec(url.pathname);
    if (single === null) {
      if (method === "POST") return [201, { ...add(sent.body!) }];
      const size = Number(url.searchParams.get("per_page"));
      const page = Number(url.searchParams.get("page"));
      return [200, comments.slice((page - 1) * size, page * size)];
    }
    const at = comments.findIndex(({ id }) => id === Number(single[1]));
    if (at < 0) return [404, { message: "Not Found" }];
    if (method === "DELETE") comments.splice(at, 1);
    if (method === "PATCH") comments[at] = { ...comments[at]!, body: sent.body! };
    return method === "DELETE" ? [204, null] : [200, comments[at]];
  }

  const fetchFor =
    (writer: string): typeof fetch =>
    async (input, init) => {
      await gate(writer);
      const method = init?.method ?? "GET";
      const url = new URL(String(input));
      const [status, body] = answer(method, url, typeof init?.body === "string" ? JSON.parse(init.body) : {});
      history.push(`${writer} ${method} ${url.pathname.split("/").slice(4).join("/")}`);
      const headers = { "content-type": "application/json" };
      return new Response(status === 204 ? null : JSON.stringify(body), { status, headers });
    };

  return { comments, history, add, fetchFor };
}
