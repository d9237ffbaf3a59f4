import type { EvaluationRecord } from "../../record/evaluation.ts";
import { count, counted } from "../number.ts";
import { h, type Markup } from "./markup.ts";
import { note, type Place, section, wide } from "./parts.ts";

/** Rows whose outcome changed, with a filter; the largest change first. */
export function flipsSection({ flips }: EvaluationRecord, place: Place): Markup | null {
  if (flips === null) return null;
  const id = `${place.id}-flip-rows`;
  const words = { broken: "▼ broken", fixed: "▲ fixed" };
  const tones = { broken: "bad", fixed: "good" };
  const rows = flips.worst.map(
    (flip) =>
      h`<tr data-change="${flip.change}"><th scope="row"><code>${flip.id}</code></th><td>${flip.label}</td><td class="n">${flip.baseline}</td><td class="n b">${flip.candidate}</td><td class="v ${tones[flip.change]}">${words[flip.change]}</td></tr>\n`,
  );
  const table = h`<table id="${id}"><thead><tr><th scope="col">id</th><th scope="col">truth</th><th scope="col" class="n">base</th><th scope="col" class="n">candidate</th><th scope="col">change</th></tr></thead><tbody>${rows}</tbody></table>`;
  const button = (show: string, label: string, pressed: boolean) =>
    h`<button type="button" data-show="${show}" aria-pressed="${String(pressed)}">${label}</button>`;
  const filter = h`<div class="filter" role="group" aria-label="Show flips" data-of="${id}" hidden>${button("all", "All", true)}${button("broken", "▼ Broken", false)}${button("fixed", "▲ Fixed", false)}</div>`;
  const moved = flips.broken + flips.fixed;
  return section(place, "flips", "Flips", [
    h`<p class="sub"><b class="bad">▼ ${count(flips.broken)} broken</b>: right on the base, wrong now. <b class="good">▲ ${count(flips.fixed)} fixed</b>: the other way round. ${counted(flips.bothWrong, "row")} wrong on both sides.</p>`,
    ...(rows.length === 0
      ? []
      : [filter, h`<div class="narrow">${wide(place, "Changed rows", table)}</div>`]),
    rows.length < moved && rows.length > 0
      ? note(`${rows.length} of ${counted(moved, "changed row")}, the largest change first.`)
      : null,
  ]);
}
