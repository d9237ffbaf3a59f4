import type { EvaluationRecord } from "../../record/evaluation.ts";
import {
  importanceLimits,
  importanceWords,
  percent,
  shownValue,
  tunedNames,
  tuningFinding,
} from "../section/tuning.ts";
import { sparkline } from "../sparkline.ts";
import { h, type Markup } from "./markup.ts";
import { note, type Place, section, sub, wide } from "./parts.ts";

/** How the candidate's parameters were chosen. */
export function tuningSection({ training }: EvaluationRecord, place: Place): Markup | null {
  const tuning = training?.tuning;
  if (tuning === undefined) return null;
  const names = tunedNames(tuning);
  const heads = [...names, tuning.metric].map(
    (name) => h`<th scope="col" class="n"><code>${name}</code></th>`,
  );
  const rows = tuning.top.map(
    ({ trial, params, value }) =>
      h`<tr><th scope="row">${String(trial)}</th>${names.map((name) => h`<td class="n"><code>${shownValue(params[name])}</code></td>`)}<td class="n b">${shownValue(value)}</td></tr>\n`,
  );
  const shares = tuning.importance.map(
    ({ param, share }, at) => h`${at === 0 ? "" : ", "}<code>${param}</code> ${percent(share)}`,
  );
  return section(place, "tuning", "Tuning", [
    sub(`${tuningFinding(tuning)}.`),
    wide(
      place,
      "Best trials",
      h`<table><thead><tr><th scope="col">trial</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
    ),
    tuning.bestSoFar.length < 2
      ? null
      : note(h`Best so far, trial by trial: <code>${sparkline(tuning.bestSoFar)}</code>`),
    tuning.importanceNote === ""
      ? note(h`${importanceWords}: ${shares}. ${importanceLimits}`)
      : note(`Importance is not shown: ${tuning.importanceNote}.`),
  ]);
}
