import { z } from "zod";
import { alarmKinds } from "../config/alarm-kinds.ts";
import { nameSchema } from "./evaluation.ts";

const number = z.number().nullable();
const count = z.int().nonnegative();
const text = z.string().max(1000);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

export const stateLimits = { recent: 24, baseline: 20, windows: 60, events: 50, series: 2000 } as const;

/** `beyond` counts towards an alarm, `inside` towards its end, `between` towards neither. */
export const places = ["beyond", "between", "inside"] as const;
export type PlaceInSeries = (typeof places)[number];

export const observationSchema = z.strictObject({
  window: z.iso.datetime().describe("its start"),
  place: z.enum(places),
  value: number,
  threshold: number,
});
export type Observation = z.infer<typeof observationSchema>;

export const seriesSchema = z.strictObject({
  kind: z.enum(alarmKinds),
  name: z.string().max(500),
  recent: z.array(observationSchema).max(stateLimits.recent).describe("oldest first"),
  baseline: z
    .array(z.number())
    .max(stateLimits.baseline)
    .describe("values of the first windows that were not beyond; frozen once there are 20"),
  inAlarm: z.boolean(),
});
export type Series = z.infer<typeof seriesSchema>;

export const alarmEventSchema = z.strictObject({
  at: z.iso.datetime(),
  what: z.enum(["opened", "reopened", "widened", "recovered", "muted"]),
  note: text,
});
export type AlarmEvent = z.infer<typeof alarmEventSchema>;

export const alarmStateSchema = z.strictObject({
  open: z.boolean(),
  /** When it opened last; null: it never did. */
  since: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** Closed by a person while it was open: quiet until the series are inside again. */
  muted: z.boolean(),
  causes: z.array(z.string().max(600)).max(100).describe("names of the series that are in alarm"),
  issue: count.nullable(),
  url: text.nullable(),
  events: z.array(alarmEventSchema).max(stateLimits.events),
  told: count.describe("events that the webhook has been told"),
});
export type AlarmState = z.infer<typeof alarmStateSchema>;

const bucketSchema = z.strictObject({ total: z.number(), variance: z.number() });
export const streamChangeSchema = z.strictObject({
  window: z.iso.datetime().describe("the window in which it was noticed"),
  before: z.number().describe("share of wrong rows before"),
  after: z.number(),
});

/** Whether rows were wrong, row by row: adaptive windowing, which is drawn and opens no alarm. */
export const errorStreamSchema = z.strictObject({
  adwin: z.strictObject({
    ...{ seen: count, width: count, total: z.number(), variance: z.number() },
    levels: z.array(z.array(bucketSchema).max(6)).max(40),
  }),
  windows: z.array(z.iso.datetime()).max(60).describe("those whose rows it has seen"),
  changes: z.array(streamChangeSchema).max(24).describe("oldest first"),
});
export type ErrorStream = z.infer<typeof errorStreamSchema>;

export const seenWindowSchema = z.strictObject({
  start: z.iso.datetime(),
  rows: count.nullable().describe("null: nothing arrived"),
  labelled: z.enum(["none", "waiting", "done", "missed"]),
});
export type SeenWindow = z.infer<typeof seenWindowSchema>;

/** What the monitor remembers of a model between runs: `refs/evenhand/monitor/<model>`, `<leg>.json`. */
export const monitorStateSchema = z.strictObject({
  schema: z.literal("evenhand/monitor-state/v1"),
  model: nameSchema,
  leg: nameSchema,
  environment: z.string().max(255),
  ranAt: z.iso.datetime().describe("the end of the last run"),
  staleAfterSeconds: z.number().positive(),
  windowSeconds: z.number().positive(),
  reference: digest.nullable().describe("what the series are measured against; another one begins them anew"),
  series: z.array(seriesSchema).max(stateLimits.series),
  alarms: z.partialRecord(z.enum(alarmKinds), alarmStateSchema),
  windows: z.array(seenWindowSchema).max(stateLimits.windows).describe("oldest first"),
  errors: errorStreamSchema.optional(),
  dispatched: z.array(z.iso.datetime()).max(200).describe("trainings that were asked for"),
});
export type MonitorState = z.infer<typeof monitorStateSchema>;
