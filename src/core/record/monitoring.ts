import { z } from "zod";
import { alarmKinds } from "../config/alarm-kinds.ts";
import { driftColumnSchema, findingSchema } from "./data.ts";
import { metricRecordSchema, nameSchema, runSchema } from "./evaluation.ts";
import { alarmEventSchema, observationSchema, places, streamChangeSchema } from "./monitor-state.ts";
import { type SealedKind, seal } from "./sealed.ts";
import { results } from "./words.ts";

const number = z.number().nullable();
const count = z.int().nonnegative();
const text = z.string().max(1000);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const place = z.enum(places);

export const watchedColumnSchema = z.strictObject({
  ...driftColumnSchema.shape,
  place: place.describe("against the threshold, after significance over all columns of the window"),
  threshold: number.describe(
    "the distance that counts: the configured one, or what earlier windows show between them",
  ),
});
export type WatchedColumn = z.infer<typeof watchedColumnSchema>;

export const watchedMetricSchema = z.strictObject({
  ...metricRecordSchema.shape,
  place,
  band: number.describe("the worse end of what ten or more earlier windows let expect; null with fewer"),
});
export type WatchedMetric = z.infer<typeof watchedMetricSchema>;

export const windowRecordSchema = z.strictObject({
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  source: text,
  rows: count.nullable().describe("null: nothing arrived"),
  kept: count.describe("rows that performance is measured on; fewer than `rows` above a million"),
  labelled: count.describe("of those, rows whose label has arrived"),
  drift: z.array(watchedColumnSchema).max(10_000),
  findings: z.array(findingSchema).max(500),
  realised: z.array(watchedMetricSchema).max(50).describe("measured by labels"),
  estimated: z.array(watchedMetricSchema).max(50).describe("expected without labels"),
  notes: z.array(text).max(100),
});
export type WindowRecord = z.infer<typeof windowRecordSchema>;

export const probeSchema = z.strictObject({
  requests: count,
  failed: count,
  /** Milliseconds. */
  latency: z.strictObject({ p50: number, p95: number, p99: number }),
  failures: z.array(text).max(10).describe("what was wrong, each kind once"),
});
export type Probe = z.infer<typeof probeSchema>;

export const watchedNumberSchema = z.strictObject({
  name: z.string().max(60),
  kind: z.enum(alarmKinds),
  value: number.describe("null: the source has none for this window"),
  place,
  threshold: number.describe("the limit on the value's side, or the end of the band of earlier windows"),
});
export type WatchedNumber = z.infer<typeof watchedNumberSchema>;

export const windowNumbersSchema = z.strictObject({
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  values: z.array(watchedNumberSchema).max(50),
});
export type WindowNumbers = z.infer<typeof windowNumbersSchema>;

export const errorRateSchema = z.strictObject({
  rows: count.describe("newest labelled rows over which the share has not changed"),
  rate: z.number().describe("share of them that are wrong"),
  changes: z.array(streamChangeSchema).max(24),
});

export const chartSchema = z.strictObject({
  kind: z.enum(alarmKinds),
  name: z.string().max(500),
  points: z.array(observationSchema).max(24),
  ewma: z.array(number).max(24).describe("drawn, never an alarm"),
  cusum: z.array(z.strictObject({ up: z.number(), down: z.number() })).max(24),
  inAlarm: z.boolean(),
});
export type Chart = z.infer<typeof chartSchema>;

export const alarmRecordSchema = z.strictObject({
  kind: z.enum(alarmKinds),
  open: z.boolean(),
  muted: z.boolean(),
  since: z.iso.datetime().nullable(),
  causes: z.array(z.string().max(600)).max(100),
  issue: count.nullable(),
  url: text.nullable(),
  events: z.array(alarmEventSchema).max(50),
});

export const monitoringSchema = z.strictObject({
  schema: z.literal("evenhand/monitoring/v1"),
  id: digest.describe("sha256 of this record without the field"),
  model: nameSchema,
  leg: nameSchema,
  tool: z.strictObject({ name: z.literal("evenhand"), version: z.string() }),
  createdAt: z.iso.datetime(),
  run: runSchema.nullable(),
  commit: sha.nullable(),
  environment: z.string().max(255),
  windowSeconds: z.number().positive(),
  reference: z.strictObject({
    source: z.enum(["deployed", "path", "none"]),
    digest: digest.nullable().describe("of the model that is served"),
    commit: sha.nullable(),
    entry: count.nullable().describe("line of the ledger"),
    dataRows: count.nullable(),
    predictionRows: count.nullable(),
    notes: z.array(text).max(20),
  }),
  rule: z.strictObject({
    after: z.string().max(20),
    budget: z.string().max(40),
    level: z.number().describe("of each test in one window, so that the budget holds"),
    families: count,
  }),
  windows: z.array(windowRecordSchema).max(30),
  probe: probeSchema.nullable(),
  numbers: z.array(windowNumbersSchema).max(30).optional().describe("what Prometheus tells of each window"),
  charts: z.array(chartSchema).max(200),
  errorRate: errorRateSchema
    .optional()
    .describe("wrong rows, row by row, by adaptive windowing; drawn, never an alarm"),
  alarms: z.array(alarmRecordSchema),
  retrain: z
    .strictObject({ asked: z.boolean(), what: text, run: text.nullable() })
    .nullable()
    .describe("null: nothing asks for one"),
  notes: z.array(text).max(100),
  decision: z.strictObject({
    result: z.enum(results),
    reasons: z.array(z.string()),
    warnings: z.array(z.string()),
  }),
});
export type MonitoringRecord = z.infer<typeof monitoringSchema>;

export const monitoringFileName = "monitoring.json";

const schema = "evenhand/monitoring/v1";
const kind: SealedKind<MonitoringRecord> = { schema, shape: monitoringSchema, verb: "monitor" };

/** Gives a monitoring record its schema and its id. */
export function sealMonitoring(content: Omit<MonitoringRecord, "schema" | "id">): MonitoringRecord {
  return seal(kind, { schema, ...content });
}
