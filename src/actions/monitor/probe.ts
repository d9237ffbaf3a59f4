import { parseShare } from "../../core/data/expectation.ts";
import { parseDuration } from "../../core/deploy/rules.ts";
import { parseSmoke } from "../../core/deploy/smoke.ts";
import type { Seen } from "../../core/monitor/series.ts";
import { seenProbe, summarizeProbe } from "../../core/monitor/watch-endpoint.ts";
import type { Probe } from "../../core/record/monitoring.ts";
import { UserError } from "../../errors.ts";
import type { MonitorPorts } from "./ports.ts";
import type { MonitorSettings } from "./settings.ts";

/** Asks the endpoint as a client would; null: there is none to ask. Each run is one observation. */
export async function probeEndpoint(
  { endpoint, watch }: MonitorSettings,
  ports: MonitorPorts,
): Promise<{ readonly probe: Probe; readonly seen: readonly Seen[] } | null> {
  if (endpoint === null) return null;
  const { requests: file, count, timeout, "error-rate": rate, "latency-p95": late } = watch.probe;
  const requests = parseSmoke(file === undefined ? "{}" : await readRequests(file, ports), file ?? "GET /");
  const asked = await ports.endpoint.probe(endpoint, requests, { count, timeoutMs: parseDuration(timeout)! });
  const probe = summarizeProbe(asked);
  const limits = { errorRate: parseShare(rate), latencyP95: late === undefined ? null : parseTime(late) };
  return { probe, seen: seenProbe(new Date(ports.clock.now()).toISOString(), probe, limits) };
}

/** @example parseTime("300ms") // 300 */
function parseTime(text: string): number {
  const milliseconds = /^(\d+)\s?ms$/.exec(text)?.[1];
  return milliseconds === undefined ? parseDuration(text)! : Number(milliseconds);
}

async function readRequests(file: string, { readText }: MonitorPorts): Promise<string> {
  const text = await readText(file);
  if (text !== null) return text;
  throw new UserError({
    code: "file-missing",
    message: `the requests ${file} do not exist`,
    hint: "write one JSON object a line, as for smoke tests (docs/deploy.md), or take `requests` out",
    file,
  });
}
