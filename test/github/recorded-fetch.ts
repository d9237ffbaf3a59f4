export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** A string goes out as it is; anything else as JSON. */
  readonly body?: unknown;
  /** The connection breaks instead of an answer. */
  readonly broken?: boolean;
}

/** A fetch that answers from a list, the last answer for ever, and keeps what was asked. */
export function makeRecordedFetch(...answers: Answer[]) {
  const requests: { method: string; path: string; headers: Headers; body: unknown }[] = [];
  const fetcher: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    requests.push({
      method: init?.method ?? "GET",
      path: url.pathname + url.search,
      headers: new Headers(init?.headers),
      body: typeof init?.body === "string" ? JSON.parse(init.body) : null,
    });
    const answer = answers[Math.min(requests.length, answers.length) - 1]!;
    if (answer.broken) throw new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
    const text = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body ?? {});
    const headers = { "content-type": "application/json; charset=utf-8", ...answer.headers };
    return new Response(text, { status: answer.status ?? 200, headers });
  };
  return { fetch: fetcher, requests };
}
