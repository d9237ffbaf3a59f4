import {
  type BothNumbers,
  type Counted,
  countStep,
  type Numbers,
} from "../../../../src/core/canary/counts.ts";
import { judgeStep } from "../../../../src/core/canary/judge.ts";
import type { ScoreRule } from "../../../../src/core/canary/kayenta.ts";
import type { CanaryMetric, CanaryPlan } from "../../../../src/core/canary/plan.ts";

export const looks = 20;

export interface Setting {
  readonly name: string;
  readonly margin: number;
  /** Standard deviation of one request. */
  readonly sd: number;
  readonly metrics: readonly CanaryMetric[];
  /** Judged by a score; absent: by the margins. */
  readonly score?: ScoreRule;
  /** A version whose metric is worse by so much. */
  version(loss: number): Counter;
}

interface Counter {
  /** Requests that are answered. */
  add(count: number): void;
  read(): Numbers;
}

let state = 20_261_124;
/** Numbers from a seed, the same everywhere (mulberry32). */
function uniform(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** How many of n are events, by the gaps between them. */
function binomial(n: number, p: number): number {
  let events = 0;
  for (let at = geometric(p); at < n; at += 1 + geometric(p)) events += 1;
  return events;
}

function geometric(p: number): number {
  return Math.floor(Math.log(1 - uniform()) / Math.log(1 - p));
}

/** The same, judged as Kayenta does. */
export function scored(setting: Setting): Setting {
  return { ...setting, name: `${setting.name}, judge kayenta`, score: { pass: 95, marginal: 75 } };
}

/** So many independent metrics of one law; the first alone may be worse. No error is shared by chance then. */
export function several(count: number, make: (name: string) => Setting): Setting {
  const all = Array.from({ length: count }, (_, at) => make(`m${at + 1}`));
  const [first] = all as [Setting];
  return {
    ...first,
    name: `${count} of: ${first.name}`,
    metrics: all.flatMap(({ metrics }) => metrics),
    version(loss) {
      const counters = all.map((one, at) => one.version(at === 0 ? loss : 0));
      return {
        add(requests) {
          for (const one of counters) one.add(requests);
        },
        read: () => new Map(counters.flatMap((one) => [...one.read()])),
      };
    },
  };
}

export function rate(p: number, margin: number, metric = "m"): Setting {
  return {
    name: `error rate ${p}, margin ${margin}`,
    margin,
    sd: Math.sqrt(p * (1 - p)),
    metrics: [{ kind: "rate", name: metric, direction: "lower", margin, queries: { events: "" } }],
    version(loss) {
      let [n, events] = [0, 0];
      return {
        add(count) {
          n += count;
          events += binomial(count, p + loss);
        },
        read: () =>
          new Map([
            ["requests", n],
            [`${metric}/events`, events],
          ]),
      };
    },
  };
}

/** A number with a long tail on one side: exponential, as waiting times are. */
export function skewed(margin: number): Setting {
  return {
    name: `mean of an exponential number, margin ${margin} of its mean`,
    margin,
    sd: 1,
    metrics: [{ kind: "mean", name: "m", direction: "lower", margin, queries: { sum: "", squares: "" } }],
    version(loss) {
      let [n, sum, squares] = [0, 0, 0];
      return {
        add(count) {
          for (let k = 0; k < count; k++) {
            const x = -Math.log(1 - uniform()) + loss;
            n += 1;
            sum += x;
            squares += x * x;
          }
        },
        read: () =>
          new Map([
            ["requests", n],
            ["m/sum", sum],
            ["m/squares", squares],
          ]),
      };
    },
  };
}

type End = "promoted" | "aborted" | "inconclusive";

export interface Ends {
  readonly count: Readonly<Record<End, number>>;
  /** Share of the planned looks that were made at the median. */
  readonly spent: number;
}

export interface Design {
  readonly name: string;
  readonly steps: readonly number[];
}

export const designs: readonly Design[] = [
  { name: "50 %", steps: [50] },
  { name: "10 %, 50 %", steps: [10, 50] },
];

export interface Case {
  readonly setting: Setting;
  readonly design: Design;
  /** Requests between two looks, of both versions together: at each step. */
  readonly between: readonly number[];
  /** Loss of the new version at each step, in margins; errors and waiting are better when lower. */
  readonly losses: readonly number[];
}

/** How so many canaries end, each walked as the story of a deployment walks it. */
export function simulate(one: Case, canaries: number): Ends {
  const count = { promoted: 0, aborted: 0, inconclusive: 0 };
  const spent: number[] = [];
  const { design, setting } = one;
  const plan: CanaryPlan = {
    ...{ steps: design.steps, looks, every: 1, warmUp: 1, source: "file", at: "", requests: "" },
    ...{ totals: false, checksSplit: true, metrics: setting.metrics },
    ...(setting.score === undefined ? {} : { score: setting.score }),
  };
  for (let run = 0; run < canaries; run++) {
    const { end, made } = walk(plan, one);
    count[end] += 1;
    spent.push(made / (looks * design.steps.length));
  }
  spent.sort((a, b) => a - b);
  return { count, spent: spent[Math.floor(spent.length / 2)] ?? 1 };
}

function walk(plan: CanaryPlan, { setting, between, losses }: Case): { end: End; made: number } {
  let made = 0;
  for (const [at, percent] of plan.steps.entries()) {
    const canary = setting.version(losses[at]! * setting.margin);
    const stable = setting.version(0);
    const earlier: Counted[] = [];
    for (let look = 1; ; look++) {
      const reached = divide(between[at]!, percent / 100);
      canary.add(reached);
      stable.add(between[at]! - reached);
      made += 1;
      const now: BothNumbers = { canary: canary.read(), stable: stable.read() };
      const counted = countStep(plan, now, null) as Counted;
      const standing = { step: at + 1, percent, isLast: look === plan.looks, at: "" };
      const { decision } = judgeStep(plan, standing, counted, earlier);
      earlier.push(counted);
      if (decision === "abort") return { end: "aborted", made };
      if (decision === "inconclusive") return { end: "inconclusive", made };
      if (decision !== "wait") break;
    }
  }
  return { end: "promoted", made };
}

/** How many of n requests a router sends to the new version: each by chance, by the normal law for many. */
function divide(n: number, share: number): number {
  const sd = Math.sqrt(n * share * (1 - share));
  const z = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return Math.min(n, Math.max(0, Math.round(n * share + z * sd)));
}

/** Requests of each arm by which one look promotes an unchanged candidate in 80 % (`gate`), or shows a loss of two
 *  margins in 80 % (`loss`), each one-sided at 5 %. */
export function fixedSample(setting: Setting, of: "gate" | "loss"): number {
  const perMargin = (1.6448536 + 0.8416212) / (of === "gate" ? 1 : 2);
  return Math.ceil(2 * (perMargin * (setting.sd / setting.margin)) ** 2);
}

/** Requests of both versions between two looks, so that a step alone has after all its looks what `total` requests of
 *  each version would tell of equal ones. */
export function paceOf(total: number, percent: number): number {
  const share = percent / 100;
  return Math.ceil(total / 2 / (share * (1 - share)) / looks);
}
