import { z } from "zod";
import { alarmKinds } from "./alarm-kinds.ts";

export const watchedNumberSchema = z
  .strictObject({
    query: z
      .string()
      .min(1)
      .max(2_000)
      .describe(
        "PromQL with one series as its answer, asked for the end of each window; `{window}` is its length in seconds, as in `[{window}s]`",
      ),
    max: z.number().optional().describe("above it a window is beyond"),
    min: z.number().optional().describe("below it a window is beyond"),
    alarm: z.enum(alarmKinds).default("endpoint").describe("the kind of alarm it opens"),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
    error: "a query whose `min` is below its `max`",
  });

export const watchedNumbersSchema = z.strictObject({
  at: z
    .url({ protocol: /^https?$/, error: "is not an http address" })
    .optional()
    .describe("the address of Prometheus; `PROMETHEUS_URL` when absent"),
  queries: z
    .record(
      z.string().regex(/^[A-Za-z0-9._-]{1,60}$/, {
        error: "is not made of letters, digits, `.`, `_` and `-`",
      }),
      watchedNumberSchema,
    )
    .refine((queries) => Object.keys(queries).length >= 1 && Object.keys(queries).length <= 50, {
      error: "1 to 50 named queries",
    })
    .describe("the numbers, by name; one without `max` and `min` is held against its earlier windows"),
});
export type WatchedNumbers = z.infer<typeof watchedNumbersSchema>;
