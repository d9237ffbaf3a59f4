import type { ShadowConfig } from "../config/canary-schema.ts";
import { differenceOf } from "../deploy/smoke.ts";
import type { ShadowRecord } from "../record/canary.ts";
import { parsePercent } from "./plan.ts";

/** What one model said to a request; a sentence: nothing. */
export type Said = { readonly status: number; readonly text: string; readonly milliseconds: number } | string;

export interface Replayed {
  /** The request's name. */
  readonly name: string;
  readonly old: Said;
  readonly new: Said;
}

/** Most requests that are replayed. */
export const mostReplayed = 10_000;

/** Compares what two models answered to the same requests: status and JSON, numbers within the tolerance; other text as
 *  it is. Refuses when more differ than allowed, when the old model answers not at all, or when the new one is slower. */
export function compareShadow(answers: readonly Replayed[], config: ShadowConfig): ShadowRecord {
  const found = answers.flatMap((answer) => {
    const how = differenceBetween(answer, config.tolerance);
    return how === null ? [] : [`${answer.name} ${how}`.slice(0, 500)];
  });
  const allowed = Math.floor((answers.length * parsePercent(config.differ)) / 100);
  const latencies = {
    old: latencyOf(answers.map((one) => one.old)),
    new: latencyOf(answers.map((one) => one.new)),
  };
  const record = {
    ...{ requests: answers.length, different: found.length, allowed, examples: found.slice(0, 3) },
    ...{ old: latencies.old ?? none, new: latencies.new ?? none },
  };
  return { ...record, refused: refusalOf(record, config, latencies.old === null || latencies.new === null) };
}

const none = { p50: 0, p95: 0, p99: 0 };

function refusalOf(
  { requests, different, allowed, examples, ...latency }: Omit<ShadowRecord, "refused">,
  config: ShadowConfig,
  isSilent: boolean,
): string | null {
  if (different > allowed)
    return `${different} of ${requests} answers differ, and ${allowed} may: ${examples[0] ?? ""}`.slice(
      0,
      500,
    );
  if (isSilent) return "one of the models answered nothing, so that no latency is known";
  if (config.slower === undefined) return null;
  const most = latency.old.p95 * (1 + parsePercent(config.slower) / 100);
  if (latency.new.p95 <= most) return null;
  return `the new model's 95th percentile of latency is ${ms(latency.new.p95)}, the old one's ${ms(latency.old.p95)}; at most ${config.slower} more is allowed`;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function differenceBetween({ old, new: made }: Replayed, tolerance: number): string | null {
  if (typeof old === "string") return `was not answered by the old model: ${old}`;
  if (typeof made === "string") return `was not answered by the new model: ${made}`;
  if (old.status !== made.status)
    return `was answered ${made.status} by the new model, ${old.status} by the old`;
  const [before, after] = [parse(old.text), parse(made.text)];
  if (before === undefined || after === undefined)
    return old.text === made.text ? null : "has another text as its answer";
  return differenceOf(after, before, tolerance, "$");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** By the nearest rank. */
function latencyOf(said: readonly Said[]): ShadowRecord["old"] | null {
  const times = said
    .flatMap((one) => (typeof one === "string" ? [] : one.milliseconds))
    .sort((a, b) => a - b);
  if (times.length === 0) return null;
  const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1]! * 1000) / 1000;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
