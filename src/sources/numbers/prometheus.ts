import { z } from "zod";
import { type Ask, exchange, type Line } from "../../clients/http/exchange.ts";
import type { Clock } from "../../ports/clock.ts";
import type { MetricSource } from "../../ports/metric-source.ts";
import { parseNumbers } from "./json.ts";

export interface PrometheusAccess {
  readonly address: string;
  readonly clock: Clock;
  readonly token: string | null;
  readonly username: string | null;
  readonly password: string | null;
  /** Milliseconds for one query. */
  readonly timeoutMs: number;
}

const sample = z.tuple([z.number(), z.string()]);
const answerSchema = z.object({
  status: z.literal("success"),
  data: z.discriminatedUnion("resultType", [
    z.object({ resultType: z.literal("vector"), result: z.array(z.looseObject({ value: sample })) }),
    z.object({ resultType: z.literal("scalar"), result: sample }),
    z.object({ resultType: z.literal("matrix"), result: z.array(z.unknown()) }),
    z.object({ resultType: z.literal("string"), result: z.unknown() }),
  ]),
});

/** Prometheus' query API, or that of what speaks like it (Thanos, Mimir, VictoriaMetrics). Every query is one PromQL
 *  expression with at most one series in its answer; none is null, and so is NaN. */
export function makePrometheus(access: PrometheusAccess): MetricSource {
  const { clock, timeoutMs } = access;
  const line: Line = { name: "Prometheus", clock, timeoutMs };
  const root = access.address.replace(/\/+$/, "");
  return {
    name: "Prometheus",
    async read(queries, at) {
      const numbers: (number | null)[] = [];
      for (const query of queries) {
        const url = new URL(`${root}/api/v1/query`);
        url.searchParams.set("query", query);
        url.searchParams.set("time", (at / 1000).toFixed(3));
        const ask: Ask = { method: "GET", url, headers: loginOf(access), repeatable: true };
        const { body } = await exchange(line, ask);
        numbers.push(readAnswer(parseNumbers(body.toString("utf8"), "Prometheus' answer"), query));
      }
      return numbers;
    },
  };
}

function readAnswer(json: unknown, query: string): number | null {
  const parsed = answerSchema.safeParse(json);
  if (!parsed.success) throw new Error(`Prometheus' answer is not one of its query API: ${named(query)}`);
  const { data } = parsed.data;
  if (data.resultType === "scalar") return finite(data.result[1]);
  if (data.resultType !== "vector")
    throw new Error(`the query gives a ${data.resultType}, not one number now: ${named(query)}`);
  if (data.result.length > 1)
    throw new Error(`the query gives ${data.result.length} series, not one; sum() them: ${named(query)}`);
  return data.result[0] === undefined ? null : finite(data.result[0].value[1]);
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function named(query: string): string {
  return query.replace(/\s+/g, " ").trim().slice(0, 200);
}

function loginOf({ token, username, password }: PrometheusAccess): Record<string, string> {
  if (token !== null) return { authorization: `Bearer ${token}` };
  if (username === null) return {};
  return { authorization: `Basic ${Buffer.from(`${username}:${password ?? ""}`).toString("base64")}` };
}
