import type { EvaluationRecord } from "../../record/evaluation.ts";
import { listed, type Prose } from "../prose.ts";
import { amount, type Causes, causesOf, churn, costWord, kindWords, type Scope } from "../section/changes.ts";
import { h, type Markup, prose } from "./markup.ts";
import { type Place, section, sub, wide } from "./parts.ts";

const mostRows = 300;

/** Parameters, data, packages and code that changed, then cost: everything that stands beside the effect. */
export function changesSection(record: EvaluationRecord, place: Place, scope: Scope): Markup | null {
  const causes = causesOf(record, scope);
  const { changes, files, costs } = causes;
  if (changes.length + files.length + costs.length === 0) return namedCauses(record, place);
  return section(place, "causes", "What changed", [
    sub("That it changed together with the result does not yet make it the cause."),
    changes.length + files.length === 0 ? null : wide(place, "Changes, row by row", changeTable(causes)),
    costs.length === 0 ? null : wide(place, "Size and time", costTable(causes)),
  ]);
}

/** A record of an earlier release names causes without what they were. */
function namedCauses({ causes }: EvaluationRecord, place: Place): Markup | null {
  if (causes.length === 0) return null;
  const list = listed(
    causes.map((cause): Prose => [{ code: cause }]),
    20,
  );
  return section(place, "causes", "Changed with it", [
    h`<p>${prose(list)}. That they changed together does not yet make one the cause of the other.</p>`,
  ]);
}

function changeTable({ changes, files }: Causes): Markup {
  const cell = (value: string | null) =>
    value === null ? h`<td class="n">—</td>` : h`<td class="n"><code>${value}</code></td>`;
  const rows = [
    ...changes.map(
      ({ kind, name, baseline, candidate }) =>
        h`<tr><th scope="row"><code>${name}</code></th>${cell(baseline)}${cell(candidate)}<td>${kindWords[kind]}</td></tr>\n`,
    ),
    ...files
      .slice(0, mostRows)
      .map(
        (file) =>
          h`<tr><th scope="row"><code>${file.path}</code></th><td></td><td class="n">${churn(file)}</td><td>code</td></tr>\n`,
      ),
  ];
  return h`<table><thead><tr><th scope="col">what</th><th scope="col" class="n">base</th><th scope="col" class="n">this change</th><th scope="col">kind</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function costTable({ costs }: Causes): Markup {
  const rows = costs.map(
    (cost) =>
      h`<tr><th scope="row">${cost.name}</th><td class="n">${cost.baseline === null ? "—" : amount(cost.unit, cost.baseline)}</td><td class="n">${amount(cost.unit, cost.candidate)}</td><td>${costWord(cost)}</td></tr>\n`,
  );
  return h`<table><thead><tr><th scope="col">cost</th><th scope="col" class="n">base</th><th scope="col" class="n">candidate</th><th scope="col">change</th></tr></thead><tbody>${rows}</tbody></table>`;
}
