import type { EvaluationRecord } from "../../record/evaluation.ts";
import { caseOf } from "../case.ts";
import { nameOf } from "../phrase.ts";
import { asSentence, plainly } from "../prose.ts";
import type { Scope } from "../section/changes.ts";
import { isCompared } from "../section/provenance.ts";
import { changesSection } from "./changes.ts";
import { confusionSection } from "./confusion.ts";
import { curvesSection } from "./curves.ts";
import { decisionSection, settleSection } from "./decision.ts";
import { discoveredSection } from "./discovered.ts";
import { againSection, evidenceSection } from "./evidence.ts";
import { fairnessSection } from "./fairness.ts";
import { flipsSection } from "./flips.ts";
import { guardrailsSection } from "./guardrails.ts";
import { heroOf, stripOf } from "./hero.ts";
import { historySection } from "./history.ts";
import { h, type Markup, prose } from "./markup.ts";
import { metricsSection, slicesSection, valuesSection } from "./metrics.ts";
import { type Level, type Place, section } from "./parts.ts";
import { sliceTreeSection } from "./slice-tree.ts";
import { sliceValuesSection } from "./slice-values.ts";
import { tuningSection } from "./tuning.ts";

/** Everything about one model, in the order a reader asks. */
export function modelPart(
  record: EvaluationRecord,
  scope: Scope,
  { id, level }: { id: string; level: 1 | Level },
): Markup {
  const name = plainly(nameOf(record));
  const place: Place = { id, level: level === 1 ? 2 : 3, model: level === 1 ? null : name };
  const compared = isCompared(record);
  const nothingBeside = ["no-baseline", "not-comparable"].includes(caseOf(record));
  const parts = [
    compared ? null : differsSection(record, place),
    nothingBeside ? valuesSection(record, place) : metricsSection(record, place),
    nothingBeside ? null : guardrailsSection(record, place),
    historySection(record, place),
    settleSection(record, place),
    changesSection(record, place, scope),
    tuningSection(record, place),
    compared ? slicesSection(record, place) : sliceValuesSection(record, place),
    discoveredSection(record, place),
    sliceTreeSection(record, place),
    fairnessSection(record, place),
    compared ? flipsSection(record, place) : null,
    confusionSection(record, place),
    curvesSection(record, place),
    nothingBeside ? null : decisionSection(record, place),
    evidenceSection(record, place),
    againSection(record, place),
  ];
  return h`${heroOf(record, level)}${stripOf(record)}${parts}`;
}

function differsSection(record: EvaluationRecord, place: Place): Markup | null {
  if (caseOf(record) !== "not-comparable" || record.differs.length === 0) return null;
  const items = record.differs.map((text) => h`<li>${prose(asSentence(text))}</li>`);
  return section(place, "differs", "What differs", [
    h`<ul>${items}</ul>`,
    h`<p class="note">Merge the change of the evaluation set by itself, so that the base has a result on it; or score the base's model on the new set and name that file as <code>baseline</code>.</p>`,
  ]);
}
