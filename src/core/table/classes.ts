import { UserError } from "../../errors.ts";
import { type NoEvidence, noEvidence } from "./evidence.ts";
import { quote, yamlName } from "./wording.ts";

/** Two spellings of the same two classes: a label of 0/1 may be predicted as true/false. */
const spellings: readonly (readonly string[])[] = [
  ["1", "true"],
  ["0", "false"],
];
const families: readonly (readonly [string, string])[] = [
  ["0", "1"],
  ["false", "true"],
  ["-1", "1"],
];

export function isSameClass(a: string, b: string): boolean {
  return a === b || spellings.some((spelling) => spelling.includes(a) && spelling.includes(b));
}

/** A class as the user may write it: 1.0 is `1`, True is `true`. */
export function canonicalName(text: string): string {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase();
  return trimmed !== "" && Number.isFinite(Number(trimmed)) ? String(Number(trimmed)) : trimmed;
}

export interface TwoClasses {
  readonly source: string;
  /** Distinct label names; some of them when there are more than two. */
  readonly labels: readonly string[];
  /** Distinct predicted names; empty when unknown or many. */
  readonly predicted: readonly string[];
  readonly positive: string | undefined;
}

/** [negative, positive] of a binary label. Known without help for 0/1, false/true and −1/1; two other names
 *  need `positive`, else UserError `label-ambiguous`. One other name alone cannot be judged. */
export function chooseTwoClasses(asked: TwoClasses): readonly [string, string] | NoEvidence {
  const { labels, predicted, source } = asked;
  if (labels.length > 2) {
    throw new UserError({
      code: "input-invalid",
      message: `task is binary, but the label of ${source} holds ${labels.map(quote).join(", ")}`,
      hint: "write `task: multiclass` or `task: regression`, or leave `task` out",
      input: "task",
      file: source,
    });
  }
  if (asked.positive !== undefined) return withPositive(asked, canonicalName(asked.positive));
  const family =
    families.find((pair) => [...labels, ...predicted].every((name) => pair.includes(name))) ??
    families.find((pair) => labels.every((name) => pair.includes(name)));
  if (family !== undefined) return family;
  if (labels.length === 2)
    throw ambiguous(asked, `the label holds ${quote(labels[0]!)} and ${quote(labels[1]!)}`);
  const message = `${source}: every label is ${quote(labels[0] ?? "")}, so there is nothing to tell apart`;
  return noEvidence("one-class", message, "evaluate on rows of both classes");
}

function withPositive(asked: TwoClasses, positive: string): readonly [string, string] {
  const { labels, predicted } = asked;
  const match =
    labels.find((name) => name === positive) ?? labels.find((name) => isSameClass(name, positive));
  if (match === undefined) {
    if (labels.length === 1) return [labels[0]!, positive];
    const held = `${quote(labels[0]!)} and ${quote(labels[1]!)}`;
    throw ambiguous(asked, `positive is ${quote(positive)}, but the label holds ${held}`);
  }
  const other = [...labels, ...predicted].find((name) => !isSameClass(name, match));
  const partner = families.find((pair) => pair.includes(match))?.find((name) => name !== match);
  return [other ?? partner ?? `not ${match}`, match];
}

function ambiguous({ source, labels }: TwoClasses, say: string): UserError {
  const names = labels.map((name) => `\`positive: ${yamlName(name)}\``).join(" or ");
  return new UserError({
    code: "label-ambiguous",
    message: `${source}: ${say}; which of them is the positive class?`,
    hint: `write ${names}`,
    input: "positive",
    file: source,
  });
}
