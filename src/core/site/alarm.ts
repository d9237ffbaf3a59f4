import { z } from "zod";
import type { SiteAlarm } from "./material.ts";

/** The part of a monitor's memory that a site tells; what else is in there is the monitor's own. */
const memorySchema = z.looseObject({
  schema: z.literal("evenhand/monitor-state/v1"),
  model: z.string(),
  leg: z.string(),
  environment: z.string(),
  alarms: z.record(
    z.string(),
    z.looseObject({
      url: z.string().nullable(),
      events: z.array(z.looseObject({ at: z.iso.datetime(), what: z.string(), note: z.string() })),
    }),
  ),
});

/** Each time that an alarm was open, from one file of `refs/evenhand/monitor/<model>`; null: it is no memory that this
 *  release reads. An alarm that a person closed counts as over. */
export function alarmsOf(text: string): SiteAlarm[] | null {
  const parsed = memorySchema.safeParse(readJson(text));
  if (!parsed.success) return null;
  const { model, leg, environment, alarms } = parsed.data;
  return Object.entries(alarms).flatMap(([kind, { url, events }]) => {
    const spans: { from: string; until: string | null; note: string }[] = [];
    for (const { at, what, note } of events) {
      const last = spans.at(-1);
      const isOpen = last !== undefined && last.until === null;
      if (what === "opened" || what === "reopened") {
        if (!isOpen) spans.push({ from: at, until: null, note });
      } else if ((what === "recovered" || what === "muted") && isOpen) last.until = at;
    }
    return spans.map(({ from, until, note }) => ({
      id: `a-${[model, leg, kind, from].join("-").replace(/[^a-z0-9-]+/gi, "-")}`,
      ...{ model, leg, environment, url, from, until },
      text: note === "" ? kind : `${kind}: ${note}`,
    }));
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
