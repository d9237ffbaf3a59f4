import type { Runs } from "../../core/compare/scalar.ts";
import { mostRuns } from "../../core/record/limits.ts";
import { meanOf } from "../../core/stats/welch.ts";
import { quote } from "../../core/table/wording.ts";
import { type Findings, makeFindings, numberOf, put, refusal } from "./findings.ts";
import type { MetricsReader } from "./reader.ts";
import { at, type MetricTree } from "./tree.ts";

type Sample = Omit<Runs, "values">;

/** A training that was repeated: a list of `seeds`, and lists of as many numbers; or of `splits`, with `train_rows` and
 *  `test_rows` of a split. What is a single number there is one. */
export const repeatedRunsReader: MetricsReader<"repeated-runs"> = {
  name: "repeated-runs",
  title: "metrics of repeated runs",
  detect: ({ json }) => isRepeated(json),
  read({ name, json }) {
    const found = makeFindings();
    readLists(found, { file: name, sample: readSample(name, json) }, json as Map<string, MetricTree>);
    return found;
  },
};

/** Whether an object names its seeds or splits as a list. */
export function isRepeated(json: MetricTree | undefined): boolean {
  return Array.isArray(at(json, "seeds")) || Array.isArray(at(json, "splits"));
}

const settings = new Set(["seeds", "splits", "train_rows", "test_rows"]);

function readSample(file: string, json: MetricTree | undefined): Sample {
  const [seeds, splits] = [at(json, "seeds"), at(json, "splits")];
  if (Array.isArray(seeds) && Array.isArray(splits))
    throw refusal(file, "has a list of seeds and one of splits", "keep the one that tells the runs apart");
  const kind = Array.isArray(seeds) ? "seeds" : "splits";
  const names = ((seeds ?? splits) as MetricTree[]).map((name) => nameOf(file, kind, name));
  if (new Set(names).size < names.length)
    throw refusal(file, `names one of its ${kind} twice`, "name each run once");
  if (names.length > mostRuns) throw refusal(file, `has more than ${mostRuns} ${kind}`, "keep fewer runs");
  return kind === "seeds" ? { kind, names } : { kind, names, ratio: readRatio(file, json) };
}

function nameOf(file: string, kind: string, name: MetricTree): string {
  if ((typeof name === "string" || typeof name === "number") && String(name).length <= 200)
    return String(name);
  throw refusal(file, `has one of its ${kind} that is no number or short text`, `write ${kind} as [1, 2, 3]`);
}

function readRatio(file: string, json: MetricTree | undefined): number {
  const [train, test] = [numberOf(at(json, "train_rows")), numberOf(at(json, "test_rows"))];
  if (train && test && train > 0 && test > 0) return test / train;
  throw refusal(
    file,
    "has splits and does not say how large their parts are",
    'add the rows of one split, such as "train_rows": 800, "test_rows": 200: overlapping training parts make runs alike',
  );
}

interface Place {
  readonly file: string;
  readonly sample: Sample;
  readonly prefix?: string;
}

function readLists(
  found: Findings,
  { file, sample, prefix = "" }: Place,
  tree: Map<string, MetricTree>,
): void {
  for (const [key, inner] of tree) {
    if (prefix === "" && settings.has(key)) continue;
    const name = prefix + key;
    if (inner instanceof Map) readLists(found, { file, sample, prefix: `${name}.` }, inner);
    else if (Array.isArray(inner)) readList(found, { file, sample }, name, inner);
    else put(found, file, name, inner);
  }
}

function readList(found: Findings, { file, sample }: Place, name: string, list: readonly MetricTree[]): void {
  const numbers = list.map(numberOf);
  if (numbers.includes(undefined)) {
    found.skipped++;
    return;
  }
  const { kind, names } = sample;
  if (list.length !== names.length) {
    const say = `gives ${list.length} values of ${quote(name)} for ${names.length} ${kind}`;
    throw refusal(file, say, "write one value a run, in the same order");
  }
  const values = numbers.filter((value) => typeof value === "number");
  if (found.values.has(name)) throw refusal(file, `gives two values for ${quote(name)}`);
  const whole = values.length === names.length && values.length > 0;
  found.values.set(name, whole ? meanOf(values) : null);
  if (whole) found.runs.set(name, { ...sample, values });
}
