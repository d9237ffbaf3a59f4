import { expect, it } from "vitest";
import { observeNumbers } from "../../../src/actions/monitor/numbers.ts";
import type { MonitorPorts } from "../../../src/actions/monitor/ports.ts";
import type { MonitorSettings } from "../../../src/actions/monitor/settings.ts";
import type { MonitorState } from "../../../src/core/record/monitor-state.ts";

const hour = 3_600_000;
const now = Date.parse("2026-06-10T12:05:00Z");

it("are asked for though the endpoint's errors and a column have their names", async () => {
  const recent = [
    { window: new Date(now).toISOString(), place: "inside" as const, value: 0, threshold: 0.01 },
  ];
  const series = [
    { kind: "endpoint", name: "errors", recent, baseline: [], inAlarm: false },
    { kind: "drift", name: "amount", recent, baseline: [], inAlarm: false },
  ];
  const queries = {
    errors: { query: "a", alarm: "endpoint", max: 1 },
    amount: { query: "b", alarm: "drift" },
  };
  const settings = {
    ...{ watch: { numbers: { queries } }, windowMs: hour, rule: { after: 2, of: 3 }, budget: 1 },
  } as unknown as MonitorSettings;
  const ports = {
    ...{ clock: { now: () => now }, makeNumbers: () => ({ name: "P", read: async () => [0, 1] }) },
  } as unknown as MonitorPorts;
  const { windows, seen } = await observeNumbers(settings, ports, { series } as unknown as MonitorState);
  expect(windows).toHaveLength(14);
  expect(seen.some(({ name }) => name === "errors" || name === "amount")).toBe(false);
});
