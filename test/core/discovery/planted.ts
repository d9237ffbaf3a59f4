import { measure } from "../../../src/core/evaluation/measure.ts";
import type { DiscoveredSlice } from "../../../src/core/record/discovered.ts";
import { scoredOf } from "../table/csv.ts";

/** Uniform numbers from a seed (the generator mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A row's features: three of a few values, three numbers. */
export interface Features {
  readonly country: string;
  readonly device: string;
  readonly plan: string;
  readonly age: number;
  readonly amount: number;
  readonly visits: number;
}

export interface Scenario {
  readonly task: "binary" | "labels" | "regression";
  readonly rows: number;
  /** Where something is wrong; null: nowhere. */
  readonly planted: ((row: Features) => boolean) | null;
  /** What is wrong there: both models are, or the candidate alone. */
  readonly kind: "weak" | "regressed";
  /** How much the candidate is worse everywhere. */
  readonly everywhere?: number;
  /** Rows of one group share part of their noise; 0: no group column. */
  readonly groups?: number;
}

function choose<T>(random: () => number, values: readonly (readonly [T, number])[]): T {
  let left = random();
  for (const [value, share] of values) {
    left -= share;
    if (left < 0) return value;
  }
  return values.at(-1)![0];
}

function drawFeatures(random: () => number): Features {
  const country = choose(random, [
    ["DE", 0.35],
    ["FR", 0.25],
    ["IT", 0.2],
    ["PL", 0.15],
    ["LU", 0.05],
  ] as const);
  const device = choose(random, [
    ["phone", 0.5],
    ["desk", 0.3],
    ["tablet", 0.2],
  ] as const);
  const plan = choose(random, [
    ["free", 0.6],
    ["paid", 0.25],
    ["", 0.15],
  ] as const);
  const age = Math.round(18 + 60 * random());
  const amount = Math.round(-5000 * Math.log(1 - random())) / 100;
  return { country, device, plan, age, amount, visits: Math.floor(12 * random() * random()) };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Two models' files on the same rows, and the planted rows. */
export function drawFiles(scenario: Scenario, seed: number) {
  const random = randomFrom(seed);
  const { task, rows, planted, kind, everywhere = 0, groups = 0 } = scenario;
  const shared = Array.from({ length: groups }, () => normal(random));
  const lines: Record<"candidate" | "baseline", string[]> = { candidate: [], baseline: [] };
  const isPlanted: boolean[] = [];
  for (let row = 0; row < rows; row++) {
    const features = drawFeatures(random);
    const bad = planted?.(features) ?? false;
    isPlanted.push(bad);
    const label = random() < 0.4 ? 1 : 0;
    const truth = 10 + 3 * normal(random);
    const group = Math.floor(groups * random());
    const common = normal(random) + (groups > 0 ? shared[group]! : 0);
    for (const side of ["candidate", "baseline"] as const) {
      const isWorse = side === "candidate";
      const harm = (bad && (kind === "weak" || isWorse) ? 1 : 0) + (isWorse ? everywhere : 0);
      const answer =
        task === "regression"
          ? numbers(random, truth, common, harm)
          : classes(task, random, common, { label, harm });
      const cells = [`r${row}`, ...answer, ...Object.values(features), ...(groups > 0 ? [`u${group}`] : [])];
      lines[side].push(cells.join(","));
    }
  }
  const answers = task === "regression" || task === "labels" ? "label,prediction" : "label,score";
  const head = `id,${answers},country,device,plan,age,amount,visits${groups > 0 ? ",user" : ""}`;
  const file = (side: "candidate" | "baseline") => `${head}\n${lines[side].join("\n")}\n`;
  return { candidate: file("candidate"), baseline: file("baseline"), isPlanted };
}

/** A label, and the probability of 1 or a class: harm takes away what the model knows. */
function classes(
  task: Scenario["task"],
  random: () => number,
  common: number,
  { label, harm }: { label: number; harm: number },
): [number, number | string] {
  const skill = 3 * (1 - Math.min(harm, 1));
  const margin = skill * (label - 0.5) + common + 0.5 * normal(random);
  const score = 1 / (1 + Math.exp(-margin));
  return [label, task === "labels" ? Number(score >= 0.5) : score.toFixed(4)];
}

function numbers(random: () => number, truth: number, common: number, harm: number): [string, string] {
  const error = (common + 0.5 * normal(random)) * (1 + harm);
  return [truth.toFixed(3), (truth + error).toFixed(3)];
}

export interface Outcome {
  readonly discovered: readonly DiscoveredSlice[];
  readonly notes: readonly string[];
}

export async function discoverIn(
  scenario: Scenario,
  seed: number,
  maxPredicates = 2,
): Promise<Outcome & { readonly isPlanted: readonly boolean[]; readonly features: readonly string[] }> {
  const { candidate, baseline, isPlanted } = drawFiles(scenario, seed);
  const features = ["country", "device", "plan", "age", "amount", "visits"];
  const discover = { columns: features, maxPredicates, minRows: null };
  const task = scenario.task === "regression" ? "regression" : "binary";
  const columns = (scenario.groups ?? 0) > 0 ? { group: "user" } : {};
  const sides = {
    candidate: { scored: await scoredOf(candidate, { task, discover, columns }), scalars: null },
    baseline: { scored: await scoredOf(baseline, { task, columns }), scalars: null },
  };
  const { discovered, notes } = measure(sides, [], undefined, { slices: [], fairness: [], discover });
  return { discovered: discovered!, notes, isPlanted, features };
}
