import { tmpdir } from "node:os";
import { makeLocalEngine } from "../../engines/local/engine.ts";
import { makeAlarmIssues } from "../../github/alarm-issues.ts";
import { makeDispatcher } from "../../github/dispatcher.ts";
import { makeIdentity } from "../../github/identity.ts";
import { makeMonitorMemory } from "../../github/monitor-ref.ts";
import { makeMonitorFolder } from "../../host/monitor-folder.ts";
import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import { notifierFrom } from "../../notify/from-environment.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Host } from "../../ports/host.ts";
import { makeEndpoint } from "../../sources/endpoint.ts";
import { makeNumbers } from "../../sources/numbers/index.ts";
import { makeProduction } from "../../sources/production.ts";
import { connect, type Place, placeOf, wire } from "../../wiring.ts";
import { parseMonitorInputs } from "./inputs.ts";
import { type MonitorEnd, monitor } from "./monitor.ts";
import type { MonitorPorts } from "./ports.ts";

const secretNames = [
  "EVENHAND_SOURCE_TOKEN",
  "EVENHAND_ENDPOINT_TOKEN",
  "PROMETHEUS_TOKEN",
  "PROMETHEUS_PASSWORD",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
];

/** Enters the action on a runner. */
export function run(env = process.env): Promise<void> {
  const host = makeRunnerHost(env, { secrets: secretNames.flatMap((name) => env[name] ?? []) });
  return runAction(
    async () => (await runMonitor(readActionInputs(env), host, env)).exit,
    () => ({ host }),
  );
}

/** The story with its adapters, on a runner or at a terminal. */
export async function runMonitor(
  raw: Record<string, string>,
  host: Host,
  env: NodeJS.ProcessEnv,
): Promise<MonitorEnd> {
  const inputs = parseMonitorInputs(raw);
  return monitor(inputs, await wireMonitor(placeOf(host, env, inputs)));
}

async function wireMonitor(place: Place): Promise<MonitorPorts> {
  const { env, directory, token } = place;
  const wired = await wire(place);
  const { clock } = wired;
  const github = await connect(place, clock);
  return {
    ...wired,
    directory,
    environment: env,
    memory: github === null ? makeMonitorFolder(place.records) : makeMonitorMemory(github),
    issues: github === null ? null : makeAlarmIssues(github, makeIdentity(github, token ?? "")),
    dispatcher: github === null ? null : makeDispatcher(github),
    production: makeProduction({ directory, env, clock, temporary: env["RUNNER_TEMP"] || tmpdir() }),
    endpoint: makeEndpoint(env["EVENHAND_ENDPOINT_TOKEN"] || null),
    makeNumbers: prometheusOf(env, clock, directory),
    engine: makeLocalEngine(),
    makeNotifier: notifierFrom(env, clock),
  };
}

function prometheusOf(env: Place["env"], clock: Clock, folder: string): MonitorPorts["makeNumbers"] {
  const run = () => Promise.reject(new Error("a monitor asks no command"));
  const make = makeNumbers({ clock, env, folder, run });
  return (at) => make({ source: "prometheus", at, variables: {} });
}
