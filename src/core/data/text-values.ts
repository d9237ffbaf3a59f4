import { type CellHash, hashText, hashWords } from "./cell-hash.ts";
import { isMissingWord, type Kind, kindOfText, timeOf } from "./cell-kind.ts";
import type { Occurrence } from "./column-profile.ts";

/** Different texts that are counted one by one. */
export const mostTexts = 10_000;
const mostSampled = 10_000;

export type TextKind = Extract<Kind, "bool" | "datetime" | "string"> | "missing" | "nan";

/** What is known of one text, worked out once. */
export interface TextFacts extends Occurrence, CellHash {
  readonly kind: TextKind;
}

export interface TextValues {
  /** Facts of a cell's text; counted. */
  count(text: string, row: number): TextFacts;
  /** Adds a number's spelling to the counts: in a column that holds texts too, numbers are values among others. */
  countNumber(spelled: string, row: number, times: number): void;
  readonly known: ReadonlyMap<string, TextFacts>;
  /** Some of the texts that came after the counted ones. */
  readonly sampled: ReadonlyMap<string, Occurrence>;
  readonly overflowed: boolean;
  readonly times: { min: number; max: number };
}

/** Counts a column's texts: each is looked at once, up to 10,000 of them. */
export function makeTextValues(): TextValues {
  const known = new Map<string, TextFacts>();
  const sampled = new Map<string, Occurrence>();
  const times = { min: Infinity, max: -Infinity };
  let overflowed = false;
  const keep = (text: string, facts: TextFacts): void => {
    if (known.size < mostTexts) known.set(text, facts);
    else {
      overflowed = true;
      if (sampled.size < mostSampled && (facts.first & 7) === 0) sampled.set(text, facts);
    }
  };
  return {
    known,
    sampled,
    times,
    get overflowed() {
      return overflowed;
    },
    count(text, row) {
      const found = known.get(text);
      if (found !== undefined) {
        found.count++;
        return found;
      }
      const facts: TextFacts = { ...hashText(text), count: 1, first: row, kind: textKind(text) };
      if (facts.kind === "datetime") {
        const time = timeOf(text);
        times.min = Math.min(times.min, time);
        times.max = Math.max(times.max, time);
      }
      if (facts.kind !== "missing" && facts.kind !== "nan") keep(text, facts);
      return facts;
    },
    countNumber(spelled, row, times) {
      const found = known.get(spelled);
      if (found !== undefined) {
        found.count += times;
        found.first = Math.min(found.first, row);
      } else keep(spelled, { ...hashNumber(Number(spelled)), count: times, first: row, kind: "string" });
    },
  };
}

function textKind(text: string): TextKind {
  if (isMissingWord(text)) return "missing";
  return /^[+-]?nan$/i.test(text) ? "nan" : kindOfText(text);
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** Hash of a number as a value: the same from any file, whatever its spelling. */
export function hashNumber(value: number): CellHash {
  double[0] = value + 0;
  const hash = { low: 0, high: 0 };
  hashWords(words[0]!, words[1]!, hash);
  return hash;
}
