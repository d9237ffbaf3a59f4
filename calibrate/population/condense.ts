import { compareMetrics } from "../../src/core/compare/compare-metrics.ts";
import { findMetric } from "../../src/core/metrics/index.ts";
import type { MetricStats } from "../../src/core/record/evaluation.ts";
import { bucketRows, sumBuckets } from "../../src/core/stats/sum-by-code.ts";
import { type Outputs, type PairedView, type Rows, viewOf } from "../../src/core/table/scored.ts";
import { corpusMeasures } from "../../src/core/text/corpus.ts";
import { type Population, partsOf, plainRows } from "./population.ts";

/** One metric of a population, and how the engine is asked for it. */
export interface Form {
  readonly population: Population;
  compare(view: PairedView): MetricStats;
}

const known = new WeakMap<Population, Map<string, Form>>();

/**
 * A shorter form of the same question. A test set is made of whole queries, series or texts, and the value of each is
 * the same in every test set: it is worked out once, and the engine is given the values. Its answers are the same to the
 * last bit, which same-answers.ts checks on the first test sets of every cell. What has no shorter form stays as it is.
 */
export function condense(population: Population, metric: string): Form {
  const forms = known.get(population) ?? new Map<string, Form>();
  known.set(population, forms);
  const form = forms.get(metric) ?? makeForm(population, metric);
  forms.set(metric, form);
  return form;
}

function makeForm(population: Population, metric: string): Form {
  const { task } = population.rows;
  const isOfCorpus = corpusMeasures.some(({ name }) => name === metric);
  if (task === "text" && !isOfCorpus) return formOf(metric, withOutputs(population, withoutSums));
  if (task === "ranking") return formOf(metric, byQuery(population, metric), "token_f1");
  if (task === "forecast" && metric === "mase") return formOf(metric, bySeries(population));
  return formOf(metric, population);
}

/** @param asked the name by which the engine knows it in this form */
function formOf(name: string, population: Population, asked = name): Form {
  return { population, compare: (view) => ({ ...compareMetrics(view, [asked])[0]!, name }) };
}

function withOutputs(population: Population, shorten: (outputs: Outputs) => Outputs): Population {
  return {
    ...population,
    baseline: shorten(population.baseline),
    candidate: (damage) => shorten(population.candidate(damage)),
  };
}

function withoutSums({ textSums: _sums, ...rest }: Outputs): Outputs {
  return rest;
}

/** A value in [0, 1] for each query is to the engine what token F1 is for each text: same margin, floor and minimum. */
function byQuery(population: Population, metric: string): Population {
  const lengths = lengthsOf(population.rows);
  const shorten = (outputs: Outputs): Outputs => {
    const values = valuesOf(population.rows, outputs, metric);
    return {
      // Known apart by their documents' scores: other scores of the same value are not the same output.
      prediction: sumBuckets(outputs.score!, bucketRows(population.rows.parts!.codes, lengths.length)),
      score: null,
      probabilistic: false,
      textValues: [values, values, values, values],
    };
  };
  const rows = plainRows("text", new Float64Array(lengths.length));
  return { ...withOutputs(population, shorten), rows, starts: startsByPart(population, lengths) };
}

/** A series of one point with the label 0 and the scale 1, whose forecast is the error. */
function bySeries(population: Population): Population {
  const lengths = lengthsOf(population.rows);
  const count = lengths.length;
  const rows = {
    ...plainRows("forecast", new Float64Array(count)),
    scale: new Float64Array(count).fill(1),
    parts: partsOf(new Uint32Array(count).fill(1)),
  };
  const shorten = (outputs: Outputs): Outputs => ({
    prediction: valuesOf(population.rows, outputs, "mase"),
    score: null,
    probabilistic: false,
  });
  return { ...withOutputs(population, shorten), rows, starts: startsByPart(population, lengths) };
}

function valuesOf(rows: Rows, outputs: Outputs, metric: string): Float64Array {
  const values = findMetric(metric)!.perUnit!(viewOf(rows, outputs));
  if (values.some(Number.isNaN)) throw new Error(`${metric} has no value for a unit of the population`);
  return values;
}

function lengthsOf({ parts }: Rows): Uint32Array {
  const lengths = new Uint32Array(parts!.names.length);
  for (const part of parts!.codes) lengths[part]! += 1;
  return lengths;
}

/** Where each unit starts, counted in queries or series. */
function startsByPart({ rows, starts }: Population, lengths: Uint32Array): Uint32Array {
  const { codes } = rows.parts!;
  return starts.map((row) => (row < codes.length ? codes[row]! : lengths.length));
}
