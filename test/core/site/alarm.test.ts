import { describe, expect, it } from "vitest";
import { alarmsOf } from "../../../src/core/site/alarm.ts";

const event = (what: string, at: string, note = "") => ({ at, what, note });
const memory = (alarms: Record<string, unknown>, over: Record<string, unknown> = {}) =>
  JSON.stringify({
    ...{ schema: "evenhand/monitor-state/v1", model: "fraud", leg: "default", environment: "production" },
    ...{ series: [], windows: [], ranAt: "2026-05-01T00:00:00.000Z", alarms, ...over },
  });

describe("the alarms of a monitor's memory", () => {
  it("are the times that each was open, with what it said", () => {
    const events = [
      event("opened", "2026-04-01T00:00:00.000Z", "`amount` has drifted"),
      event("widened", "2026-04-02T00:00:00.000Z", "`hour` too"),
      event("recovered", "2026-04-05T00:00:00.000Z"),
      event("reopened", "2026-04-20T00:00:00.000Z"),
    ];
    const muted = [event("opened", "2026-04-03T00:00:00.000Z"), event("muted", "2026-04-04T00:00:00.000Z")];
    const url = "https://github.com/acme/payments/issues/4";
    const alarms = alarmsOf(memory({ drift: { url, events }, endpoint: { url: null, events: muted } }))!;
    expect(alarms.map(({ text, from, until }) => [text, from.slice(5, 10), until?.slice(5, 10)])).toEqual([
      ["drift: `amount` has drifted", "04-01", "04-05"],
      ["drift", "04-20", undefined],
      ["endpoint", "04-03", "04-04"],
    ]);
    expect(alarms[0]).toMatchObject({ model: "fraud", environment: "production", url });
    expect(new Set(alarms.map(({ id }) => id)).size).toBe(3);
    for (const { id } of alarms) expect(id).toMatch(/^a-[a-z0-9-]+$/i);
  });

  it.each([
    ["no JSON", "{"],
    ["another schema", memory({}, { schema: "evenhand/monitor-state/v2" })],
    ["a data record that is kept beside it", JSON.stringify({ schema: "evenhand/data/v1" })],
    ["an alarm without a time", memory({ drift: { url: null, events: [event("opened", "yesterday")] } })],
  ])("are none of ours in %s", (_, text) => {
    expect(alarmsOf(text)).toBeNull();
  });
});
