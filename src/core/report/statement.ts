import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import { type Case, caseOf, gatedOf, isRed, looksWorse } from "./case.ts";
import { counted } from "./number.ts";
import { change, interval, loss, metricNames, nameOf, names, open, reach, values } from "./phrase.ts";
import { asSentence, listed, type Prose } from "./prose.ts";
import { hiddenFind, predicateName } from "./section/discovered.ts";
import { hiddenLosses } from "./section/slices.ts";
import { isPointOnly } from "./verdict-words.ts";

/** The whole report in a breath: what happened, then with which numbers. */
export interface Statement {
  readonly verdict: Prose;
  readonly detail: Prose;
}

/** About 110 characters for the first line of a comment, the page's lead, a list of models. */
export function stateOf(record: EvaluationRecord): Statement {
  const gated = gatedOf(record);
  const statement = statements[caseOf(record)](record, gated);
  const hidden = hiddenLosses(record)[0];
  if (hidden !== undefined) {
    const first: Prose = [
      "Although the whole improved, ",
      { code: hidden.metric.name },
      " regressed on ",
      { code: hidden.name },
      ". ",
    ];
    return { ...statement, detail: [...first, ...statement.detail] };
  }
  const found = hiddenFind(record);
  if (found !== null) {
    const name = found.predicates.map(predicateName).join(", ");
    const first: Prose = [
      "Although the whole improved, it lost on ",
      { code: name },
      ", a slice that was found. ",
    ];
    return { ...statement, detail: [...first, ...statement.detail] };
  }
  const left = gated.filter((metric) => metric.verdict === "not-comparable");
  if (left.length === 0 || record.decision.result === "no-baseline") return statement;
  const without: Prose = [...names(left), left.length === 1 ? " was" : " were", " not comparable. "];
  return { ...statement, detail: [...without, ...statement.detail] };
}

type Tell = (record: EvaluationRecord, gated: readonly MetricRecord[]) => Statement;

const statements: Record<Case, Tell> = {
  unsafe: (record) => ({
    verdict: ["Gate failed: ", ...nameOf(record), " is unsafe to load."],
    detail: reason(record, "unsafe-model") ?? [],
  }),
  regressed: (record, gated) => {
    const lost = gated.filter((metric) => metric.verdict === "regressed");
    const rest = lost.slice(1);
    const too: Prose = rest.length === 0 ? [] : [" ", ...names(rest), " regressed too."];
    return {
      verdict: ["Gate failed: ", ...nameOf(record), " regressed."],
      detail: [...(lost[0] === undefined ? (reason(record, "regressed") ?? []) : loss(lost[0])), ...too],
    };
  },
  floor: (record) => ({
    verdict: ["Gate failed: ", ...nameOf(record), " is outside a hard limit."],
    detail: reason(record, "floor") ?? [],
  }),
  guardrail: (record, gated) => ({
    verdict: ["Gate failed: ", ...nameOf(record), " broke a guardrail."],
    detail: reason(record, "guardrail") ?? (gated[0] === undefined ? [] : loss(gated[0])),
  }),
  "no-evidence": (record) => ({
    verdict: ["No evidence: ", ...nameOf(record), " could not be judged."],
    detail: [
      ...(reason(record, "undefined") ?? reason(record, "no-evidence") ?? []),
      " A missing result is not a pass.",
    ],
  }),
  "not-proved": (record, gated) => {
    const open = gated.filter((metric) => metric.proved && !settled(metric));
    const first = open[0] ?? gated[0];
    return {
      verdict: ["Not proved: ", ...nameOf(record), " may have lost more than is allowed."],
      detail: first === undefined ? [] : [...reach(first), " Nothing is deployed on that."],
    };
  },
  undecided: (record, gated) => ({
    verdict: ["No answer: the test set is too small for ", ...nameOf(record), "."],
    detail: [...open(gated), " Policy asks for an answer (", { code: "on-inconclusive: fail" }, ")."],
  }),
  "not-comparable": (record) => ({
    verdict: ["Not comparable: ", ...nameOf(record), " and its base answered different questions."],
    detail: [
      ...(record.differs[0] === undefined
        ? (reason(record, "not-comparable") ?? [])
        : asSentence(record.differs[0])),
      " No difference is shown",
      isRed(record) ? "; strict mode makes that red." : ".",
    ],
  }),
  overridden: (record) => {
    const metrics = [...new Set(record.overrides.flatMap((each) => each.metrics))];
    const people = [...new Set(record.overrides.map((each) => each.by))];
    return {
      verdict: ["Overridden: ", ...nameOf(record), " lost, and a person accepted it for this commit."],
      detail: [
        ...listed(metrics.map((name): Prose => [{ code: name }])),
        " by ",
        ...listed(people.map((name): Prose => [{ code: name }])),
        ". The next push needs a new decision.",
      ],
    };
  },
  suspected: (record, gated) => {
    const first = gated.find(looksWorse);
    return {
      verdict: ["Inconclusive: ", ...nameOf(record), " may have got worse, and the rows cannot prove it."],
      detail: first === undefined ? [] : [...reach(first), " The gate passes with a warning."],
    };
  },
  "no-baseline": (record, gated) =>
    isRed(record)
      ? {
          verdict: ["No baseline for ", ...nameOf(record), ", and strict mode asks for one."],
          detail: [...values(record, gated), ". Nothing was compared."],
        }
      : {
          verdict: [...nameOf(record), ": nothing to compare with yet."],
          detail: [
            ...values(record, gated),
            `. ${gated.some(hasLimit) ? "Hard limits were checked and hold." : "No gate was applied."}`,
          ],
        },
  inconclusive: (record, gated) => ({
    verdict: [
      record.task === "scalars"
        ? "Inconclusive: the numbers cannot tell whether "
        : "Inconclusive: too few rows to tell whether ",
      ...nameOf(record),
      " got worse.",
    ],
    detail: [...open(gated), " The gate passes."],
  }),
  held: (record, gated) => ({
    verdict: [...nameOf(record), " is within its limits."],
    detail: [
      ...listed(gated.map(change), 2),
      gated.some(hasDelta) ? "; plain numbers, so no interval." : ".",
    ],
  }),
  ungated: (record) => ({
    verdict: [...nameOf(record), ": compared, nothing gated."],
    detail: [
      `${counted(record.metrics.length, "metric")} with no rule to hold ${record.metrics.length === 1 ? "it" : "them"} to.`,
    ],
  }),
  "not-worse": (record, gated) => ({
    verdict: [...nameOf(record), " is not worse."],
    detail: [`A loss beyond the margin is excluded on ${all(gated)}`, ...example(gated)],
  }),
  equivalent: (record, gated) => ({
    verdict: [
      ...nameOf(record),
      gated.every(identical) ? " gives the same outputs." : " is equivalent to its base.",
    ],
    detail: gated.every(identical)
      ? [`No output differs on ${counted(record.candidate.rows, "row")}.`]
      : [`Any change is inside the margin on ${all(gated)}`, ...example(gated)],
  }),
  improved: (record, gated) => {
    const better = gated.filter((metric) => metric.verdict === "improved");
    const unsettled = gated.filter((metric) => metric.verdict === "inconclusive" && !isPointOnly(metric));
    const first = better[0];
    const rest: Prose =
      unsettled.length > 0
        ? ["; ", ...names(unsettled), unsettled.length === 1 ? " is inconclusive." : " are inconclusive."]
        : ["; nothing gated got worse."];
    return {
      verdict: [...nameOf(record), " improved."],
      detail: first === undefined ? [] : [...change(first), ` (${interval(first)})`, ...rest],
    };
  },
};

function settled(metric: MetricRecord): boolean {
  return ["improved", "equivalent", "not-worse"].includes(metric.verdict);
}

function hasDelta(metric: MetricRecord): boolean {
  return metric.delta !== null;
}

function hasLimit(metric: MetricRecord): boolean {
  return metric.floor !== null;
}

function identical(metric: MetricRecord): boolean {
  return metric.status === "identical";
}

function all(gated: readonly MetricRecord[]): string {
  const judged = gated.filter((metric) => !isPointOnly(metric)).length;
  return judged === 1 ? "the one gated metric" : `all ${judged} gated metrics`;
}

function example(gated: readonly MetricRecord[]): Prose {
  return gated[0] === undefined ? ["."] : ["; ", ...change(gated[0]), "."];
}

function reason(record: EvaluationRecord, wanted: string): Prose | null {
  const found = record.decision.reasons.find((reason) => reason.code === wanted);
  return found === undefined ? null : asSentence(found.text, metricNames(record));
}
