import { describe, expect, it } from "vitest";
import { noteDeadMonitors } from "../../../src/actions/report/dead-monitors.ts";
import type { ReportPorts } from "../../../src/actions/report/ports.ts";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import type { MonitorState } from "../../../src/core/record/monitor-state.ts";

const records = [{ model: "fraud", leg: "default" }] as unknown as EvaluationRecord[];
const config = "models: {fraud: {monitor: {source: prod.csv}}}\n";

async function told(
  now: string,
  { event = "push", text = config }: { event?: string; text?: string } = {},
): Promise<string[]> {
  const log: string[] = [];
  const state = {
    model: "fraud",
    ranAt: "2026-11-20T06:00:00.000Z",
    staleAfterSeconds: 172_800,
  } as MonitorState;
  const ports = {
    host: {
      context: { event, ref: "refs/heads/main" },
      annotate: (_level: string, said: string) => void log.push(said),
    },
    hub: { monitors: { read: async () => state } },
    clock: { now: () => Date.parse(now) },
    readText: async () => text,
  } as unknown as ReportPorts;
  await noteDeadMonitors(records, { config: "evenhand.yml" }, ports);
  return log;
}

describe("a monitor that is dead", () => {
  it("is told of on the next push", async () => {
    expect(await told("2026-11-24T06:00:00Z")).toEqual([
      expect.stringContaining("`fraud` has not run since 2026-11-20 06:00"),
    ]);
  });

  it("is not while it is alive, for a model that nobody watches, or on a pull request", async () => {
    expect(await told("2026-11-21T06:00:00Z")).toEqual([]);
    expect(await told("2026-11-24T06:00:00Z", { text: "models: {fraud: {}}\n" })).toEqual([]);
    expect(await told("2026-11-24T06:00:00Z", { event: "pull_request" })).toEqual([]);
  });
});
