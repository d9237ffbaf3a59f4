import { shortSha } from "../../short-sha.ts";
import { caseWord } from "../case.ts";
import type { CarriedModel, ReportInput } from "../input.ts";
import { age } from "../number.ts";
import { h, type Markup } from "./markup.ts";
import { note, type Place, section, verdictMark, wide } from "./parts.ts";

const place: Place = { id: "carried", level: 2, model: null };

/** Models that the pull request does not touch, with the base branch's last result of each. */
export function carriedPart({ carried }: ReportInput): Markup[] {
  if (carried.length === 0) return [];
  const table = h`<table><thead><tr><th scope="col">model</th><th scope="col">last result</th><th scope="col">of</th><th scope="col">nothing changed under</th></tr></thead><tbody>${carried.map(row)}</tbody></table>`;
  return [
    section(place, "models", "Not touched", [
      wide(place, "Models that are not touched", table),
      note("A result that is carried forward decides nothing here."),
    ]),
  ];
}

function row({ model, record, sha, ageDays, path }: CarriedModel): Markup {
  const word = record === null ? "none found" : verdictMark(caseWord(record));
  const of =
    sha === null ? null : h`<code>${shortSha(sha)}</code>${ageDays === null ? null : `, ${age(ageDays)}`}`;
  return h`<tr><th scope="row"><code>${model}</code></th><td>${word}</td><td>${of}</td><td><code>${path}</code></td></tr>\n`;
}
