import type { EvaluationRecord } from "../../record/evaluation.ts";
import { foundFinding, foundRows, foundRule } from "../section/discovered.ts";
import { h, type Markup } from "./markup.ts";
import { type Place, section, sub, wide } from "./parts.ts";

/** Slices that nobody named; null where they were not looked for. */
export function discoveredSection(record: EvaluationRecord, place: Place): Markup | null {
  if (record.discovered === undefined) return null;
  const rows = foundRows(record).map(
    ({ name, kind, loss, here, elsewhere, rows: n, p }) =>
      h`<tr><th scope="row"><code>${name}</code></th><td>${kind}</td><td><code>${loss}</code></td><td class="n b">${here}</td><td class="n">${elsewhere}</td><td class="n">${n}</td><td class="n">${p}</td></tr>\n`,
  );
  const head = h`<thead><tr><th scope="col">slice</th><th scope="col">finding</th><th scope="col">mean loss</th><th scope="col" class="n">here</th><th scope="col" class="n">elsewhere</th><th scope="col" class="n">rows</th><th scope="col" class="n">p, corrected</th></tr></thead>`;
  return section(place, "found", "Slices found", [
    sub(`${foundFinding(record)}. ${foundRule}`),
    rows.length === 0
      ? null
      : wide(place, "Table of slices found", h`<table>${head}<tbody>${rows}</tbody></table>`),
  ]);
}
