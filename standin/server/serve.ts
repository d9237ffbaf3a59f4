import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "../faults.ts";
import type { Hub } from "../hub.ts";
import { type LoggedRequest, publicQuery } from "../journal.ts";
import type { Reply } from "../route.ts";
import { type Incoming, readIncoming } from "./incoming.ts";
import { drip, renderReply, send, sendCut } from "./respond.ts";
import type { Site } from "./sites.ts";

const badGateway: Reply = {
  status: 502,
  raw: Buffer.from("<html><head><title>502 Bad Gateway</title></head><body>Server Error</body></html>\n"),
  headers: { "content-type": "text/html" },
};

function logRequest(hub: Hub, request: Incoming): LoggedRequest {
  const { method, path, userAgent } = request;
  const index = hub.journal.requests.length;
  const facts = { index, method, path, query: publicQuery(request.query), userAgent };
  const entry = { ...facts, login: request.actor?.login ?? null, status: 0, fault: null, took: 0 };
  hub.journal.requests.push(entry);
  return entry;
}

/** What a fault answers instead of the work; null when the work is done. */
function plannedReply(fault: Fault | null): Reply | null {
  if (fault?.plan.kind === "before-write-502") return badGateway;
  if (fault?.plan.kind !== "status") return null;
  const { status = 500, headers = {}, body = { message: "standin: planned fault" } } = fault.plan;
  return typeof body === "string" ? { status, headers, raw: Buffer.from(body) } : { status, headers, body };
}

interface Exchange {
  readonly hub: Hub;
  readonly site: Site;
  readonly request: Incoming;
  readonly response: ServerResponse;
  readonly entry: LoggedRequest;
}

async function serve({ hub, site, request, response, entry }: Exchange): Promise<void> {
  const started = performance.now();
  const { method, path } = request;
  const fault = hub.faults.take({ method, path, login: request.actor?.login ?? null });
  const kind = fault?.plan.kind ?? null;
  entry.fault = kind;
  if (kind === "drop-before") return void response.destroy();
  if (kind === "hang") return;
  if (kind === "delay") await sleep(fault?.plan.milliseconds ?? 0);
  const done = plannedReply(fault) ?? (await site.answer(request, fault));
  if (kind === "drop-after") return void response.destroy();
  const rendered = renderReply(kind === "after-write-502" ? badGateway : done, request);
  entry.status = rendered.status;
  entry.took = performance.now() - started;
  const date = new Date(hub.clock.now()).toUTCString();
  const complete = { ...rendered, headers: { ...site.headers(entry.index), date, ...rendered.headers } };
  if (kind === "cut-body") return sendCut(response, complete);
  if (kind === "drip") return drip(response, complete, fault?.plan.milliseconds ?? 1000);
  send(response, complete, request);
}

/** An answer that failed is a bug of the stand-in: loud, and kept for the tests. */
function reportFailure({ hub, request, response, entry }: Exchange, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const operation = `${entry.method} ${entry.path}`;
  hub.journal.violations.push({ operation, status: 500, problems: [text] });
  console.error(`standin: ${operation} failed: ${text}`);
  entry.status = 500;
  if (response.headersSent) response.destroy();
  else send(response, renderReply({ status: 500, body: { message: text } }, request), request);
}

export async function handle(
  hub: Hub,
  site: Site,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const request = await readIncoming(hub, message, site.prefix);
  const exchange = { hub, site, request, response, entry: logRequest(hub, request) };
  try {
    await serve(exchange);
  } catch (error) {
    reportFailure(exchange, error);
  }
}
