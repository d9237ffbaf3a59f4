import { compareMetrics } from "../../src/core/compare/compare-metrics.ts";
import { marginOf } from "../../src/core/gate/margin.ts";
import { better } from "../../src/core/gate/orientation.ts";
import type { MetricStats } from "../../src/core/record/evaluation.ts";
import type { Outputs } from "../../src/core/table/scored.ts";
import type { Population } from "../population/population.ts";
import { everyUnit, takeUnits } from "../population/take-units.ts";
import { type Cell, unitsOf } from "./cells.ts";

/** A candidate whose true difference is known: it is that of the whole population. */
export interface Planted {
  readonly candidate: Outputs;
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
  /** null: no model of this population is that bad. */
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
  return { margin, same: truth.at(0), boundary, harm: plantHarm(population, truth, margin) };
}

/** A candidate that is worse by so many default margins; null when no model of the population is that bad. */
export function plantLoss(population: Population, cell: Cell, margins: number): Planted | null {
  const truth = makeTruth(population, cell);
  if (margins === 0) return truth.at(0);
  const margin = marginOf(cell.metric, truth.base, { margin: null })!;
  const damage = findDamage(population.most, (at) => (truth.at(at).d + margins * margin) / (0.01 * margin));
  return damage === null ? null : truth.at(damage);
}

/** The error grows with the damage, so it is asked for at each step. */
function plantHarm({ most }: Population, truth: Truth, margin: number): Plants["harm"] {
  const errors = new Map<number, number>();
  const damage = findDamage(most, (at) => {
    const se = truth.errorAt(at);
    errors.set(at, se);
    return (truth.at(at).d + margin + harmErrors * se) / (0.05 * se);
  });
  return damage === null ? null : { ...truth.at(damage), se: errors.get(damage)! };
}

interface Truth {
  readonly base: number;
  at(damage: number): Planted;
  /** Standard error of the difference on a test set of the cell, from that on the whole population. */
  errorAt(damage: number): number;
}

function makeTruth(population: Population, cell: Cell): Truth {
  const whole = { units: everyUnit(population), structure: cell.structure };
  const measure = (candidate: Outputs, hasBaseline: boolean): MetricStats => {
    const view = takeUnits(population, { ...whole, candidate });
    return compareMetrics(hasBaseline ? view : { ...view, baseline: null }, [cell.metric])[0]!;
  };
  const start = measure(population.candidate(0), true);
  const base = start.baseline!;
  const known = new Map<number, Planted>();
  const measureAt = (damage: number): Planted => {
    const candidate = population.candidate(damage);
    const delta = damage === 0 ? start.delta! : measure(candidate, false).candidate! - base;
    // Not −0.
    return { candidate, delta, d: better(start.direction, delta) + 0 };
  };
  const fraction = (population.starts.length - 1) / unitsOf(cell);
  return {
    base,
    at(damage) {
      const found = known.get(damage) ?? measureAt(damage);
      known.set(damage, found);
      return found;
    },
    errorAt: (damage) => measure(population.candidate(damage), true).se! * Math.sqrt(fraction),
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
