import { z } from "zod";
import { callMlflow, type MlflowOptions, MlflowRefusal } from "./http.ts";

const metricSchema = z.object({
  key: z.string(),
  // JSON has no word for NaN: the server writes it as text.
  value: z.union([z.number(), z.string()]).nullish(),
});
const runSchema = z.object({
  run: z.object({
    info: z.object({
      run_id: z.string(),
      run_name: z.string().default(""),
      status: z.string().default(""),
      lifecycle_stage: z.string().default("active"),
    }),
    data: z.object({ metrics: z.array(metricSchema).default([]) }).prefault({}),
  }),
});

export interface MlflowRun {
  readonly id: string;
  readonly name: string;
  /** FINISHED, FAILED, RUNNING, … */
  readonly status: string;
  readonly isDeleted: boolean;
  /** The latest value of each metric; null: not a finite number. */
  readonly metrics: ReadonlyMap<string, number | null>;
}

/** One run of a tracking server with its latest metrics; null when there is none of this id. */
export async function readRun(options: MlflowOptions, id: string): Promise<MlflowRun | null> {
  const answer = await callMlflow(options, {
    method: "GET",
    path: "runs/get",
    query: { run_id: id },
    repeatable: true,
  }).catch(nullWhenMissing);
  if (answer === null) return null;
  const { info, data } = runSchema.parse(answer).run;
  return {
    id: info.run_id,
    name: info.run_name,
    status: info.status,
    isDeleted: info.lifecycle_stage !== "active",
    metrics: new Map(data.metrics.map(({ key, value }) => [key, finiteOf(value)])),
  };
}

/** An infinity is kept as the largest number. */
function finiteOf(value: number | string | null | undefined): number | null {
  const number = typeof value === "string" ? Number(value) : (value ?? Number.NaN);
  return Number.isFinite(number) && Math.abs(number) < Number.MAX_VALUE ? number : null;
}

function nullWhenMissing(thrown: unknown): null {
  if (!(thrown instanceof MlflowRefusal)) throw thrown;
  if (thrown.status === 404 || thrown.code === "RESOURCE_DOES_NOT_EXIST") return null;
  throw thrown;
}
