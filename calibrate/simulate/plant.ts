import { marginOf } from "../../src/core/gate/margin.ts";
import { better } from "../../src/core/gate/orientation.ts";
import type { MetricStats } from "../../src/core/record/evaluation.ts";
import type { Outputs } from "../../src/core/table/scored.ts";
import { condense, type Form } from "../population/condense.ts";
import type { Population, Structure } from "../population/population.ts";
import { everyUnit, takeTestSet } from "../population/take-units.ts";
import { type Cell, unitsOf } from "./cells.ts";

/** A candidate whose true difference is known: it is that of the whole population. */
export interface Planted extends Measured {
  /** In the form of condense.ts. */
  readonly candidate: Outputs;
}

interface Measured {
  readonly damage: number;
  /** Candidate − baseline, raw. */
  readonly delta: number;
  /** The same turned so that more is better. */
  readonly d: number;
}

/** What happens to the candidate: nothing; a loss of just the margin; a loss of the margin and 3.3 standard errors. */
export interface Plants {
  /** The default margin at the population's base value, moved by less than 1 % so that it is exactly the loss planted. */
  readonly margin: number;
  readonly same: Planted;
  readonly boundary: Planted;
  /** null: no model of this population is that bad, or the metric is never judged. */
  readonly harm: (Planted & { readonly se: number }) | null;
}

/** Standard errors beyond the margin at which a loss must be caught. */
export const harmErrors = 3.3;

/** The three candidates of a cell. */
export function plant(population: Population, cell: Cell): Plants {
  const truth = makeTruth(population, cell);
  const usual = marginOf(cell.metric, truth.base, { margin: null })!;
  const damage = findDamage(population.most, (at) => (truth.at(at).d + usual) / (0.01 * usual));
  const boundary = truth.at(damage ?? population.most);
  const margin = -boundary.d;
  const harm = truth.isJudged ? plantHarm(population, truth, margin) : null;
  const form = condense(population, cell.metric).population;
  const planted = <T extends Measured>(found: T) => ({ ...found, candidate: form.candidate(found.damage) });
  return { margin, same: planted(truth.at(0)), boundary: planted(boundary), harm: harm && planted(harm) };
}

/** A candidate that is worse by so many default margins; null when no model of the population is that bad. */
export function plantLoss(population: Population, cell: Cell, margins: number): Planted | null {
  const truth = makeTruth(population, cell);
  const margin = marginOf(cell.metric, truth.base, { margin: null })!;
  const gapAt = (damage: number) => (truth.at(damage).d + margins * margin) / (0.01 * margin);
  const damage = margins === 0 ? 0 : findDamage(population.most, gapAt);
  const { candidate } = condense(population, cell.metric).population;
  return damage === null ? null : { ...truth.at(damage), candidate: candidate(damage) };
}

/**
 * The error changes with the damage, and is dear where it is a bootstrap's over the whole population: so a loss is sought for
 * the error known, and the error asked for there, until both agree. Where that does not settle, every step asks for it.
 */
function plantHarm(
  { most }: Population,
  truth: Truth,
  margin: number,
): (Measured & { readonly se: number }) | null {
  const gapAt = (damage: number, se: number) => (truth.at(damage).d + margin + harmErrors * se) / (0.05 * se);
  let damage = findDamage(most, (at) => (truth.at(at).d + margin) / (0.01 * margin)) ?? most;
  for (let round = 0; round < 6; round++) {
    const se = truth.errorAt(damage);
    if (Math.abs(gapAt(damage, se)) <= 1) return { ...truth.at(damage), se };
    const next = findDamage(most, (at) => 4 * gapAt(at, se));
    if (next === null) break;
    damage = next;
  }
  const found = findDamage(most, (at) => gapAt(at, truth.errorAt(at)));
  return found === null ? null : { ...truth.at(found), se: truth.errorAt(found) };
}

interface Truth {
  readonly base: number;
  /** Some metrics are shown and never judged: they have no error. */
  readonly isJudged: boolean;
  at(damage: number): Measured;
  /** Standard error of the difference on a test set of the cell. */
  errorAt(damage: number): number;
}

/** Truths of whole populations, by metric. */
const known = new WeakMap<Population, Map<string, Truth>>();

/** The truth, with the error on the whole population turned into that on a test set of the cell. */
function makeTruth(population: Population, cell: Cell): Truth {
  const of = known.get(population) ?? new Map<string, Truth>();
  known.set(population, of);
  const whole = of.get(cell.metric) ?? measureWhole(condense(population, cell.metric), cell.structure);
  of.set(cell.metric, whole);
  const fraction = (population.starts.length - 1) / unitsOf(cell);
  return { ...whole, errorAt: (damage) => whole.errorAt(damage) * Math.sqrt(fraction) };
}

function measureWhole({ population, compare }: Form, structure: Structure): Truth {
  const all = takeTestSet(population, everyUnit(population), structure);
  const measure = (candidate: Outputs, hasBaseline: boolean): MetricStats => {
    const view = all.view(candidate);
    return compare(hasBaseline ? view : { ...view, baseline: null });
  };
  const start = measure(population.candidate(0), true);
  const base = start.baseline!;
  return {
    base,
    isJudged: start.se !== null,
    at: remember((damage) => {
      const delta =
        damage === 0 ? start.delta! : measure(population.candidate(damage), false).candidate! - base;
      // Not −0.
      return { damage, delta, d: better(start.direction, delta) + 0 };
    }),
    errorAt: remember((damage) => measure(population.candidate(damage), true).se!),
  };
}

function remember<T>(ask: (damage: number) => T): (damage: number) => T {
  const answers = new Map<number, T>();
  return (damage) => {
    if (!answers.has(damage)) answers.set(damage, ask(damage));
    return answers.get(damage)!;
  };
}

/** Damage at which a gap that falls is between −1 and 1; null when even the most damage leaves it above. False position
 *  with halving (Illinois). */
function findDamage(most: number, gapAt: (damage: number) => number): number | null {
  let [low, above] = [0, gapAt(0)];
  let [high, below] = [Math.min(1, most), gapAt(Math.min(1, most))];
  while (below > 1 && high < most) {
    [low, above] = [high, below];
    high = Math.min(2 * high, most);
    below = gapAt(high);
  }
  if (below > 1) return null;
  if (below >= -1) return high;
  for (let step = 0; step < 60; step++) {
    const next = low + ((high - low) * above) / (above - below);
    const gap = gapAt(next);
    if (Math.abs(gap) <= 1) return next;
    if (gap > 0) {
      [low, above] = [next, gap];
      below /= 2;
    } else {
      [high, below] = [next, gap];
      above /= 2;
    }
  }
  return null;
}
