import type { EvaluationRecord } from "../../record/evaluation.ts";
import { count } from "../number.ts";
import { sliceValues, sliceValuesFinding, sliceValuesRule } from "../section/slice-values.ts";
import { h, type Markup } from "./markup.ts";
import { note, type Place, section, sub, wide } from "./parts.ts";

const most = 200;

/** What the candidate is worth on each slice, where there is nothing to compare with. */
export function sliceValuesSection(record: EvaluationRecord, place: Place): Markup | null {
  const values = sliceValues(record);
  if (values.length === 0) return null;
  const rows = values
    .slice(0, most)
    .map(
      ({ name, metric, value, whole, limit, rows }) =>
        h`<tr><th scope="row"><code>${name}</code></th><td><code>${metric}</code></td><td class="n b">${value}</td><td class="n">${whole}</td><td>${limit}</td><td class="n">${rows}</td></tr>\n`,
    );
  const head = h`<thead><tr><th scope="col">slice</th><th scope="col">metric</th><th scope="col" class="n">candidate</th><th scope="col" class="n">all rows</th><th scope="col">limit</th><th scope="col" class="n">rows</th></tr></thead>`;
  return section(place, "slices", "Slices", [
    sub(`${sliceValuesFinding(values, record)}. ${sliceValuesRule}`),
    wide(place, "Values of slices", h`<table>${head}<tbody>${rows}</tbody></table>`),
    values.length > most ? note(`The ${most} lowest of ${count(values.length)} are listed.`) : null,
  ]);
}
