import { h, type Markup, prose } from "../../report/html/markup.ts";
import { note, type Place, section, wide } from "../../report/html/parts.ts";
import { count, counted, plain } from "../../report/number.ts";
import { asSentence } from "../../report/prose.ts";
import { verdictWords } from "../../report/verdict-words.ts";
import { modelFile } from "../address.ts";
import type { Happening } from "../chronicle.ts";
import type { SiteMaterial, TrackName } from "../material.ts";
import { servingRows } from "../serving.ts";
import { trendDecimals } from "../trend.ts";
import { servingTable } from "./deployments.ts";
import type { ModelView } from "./model.ts";
import { dayOf, feed, modelLink, resultMark, type Spot, trackLabel } from "./parts.ts";
import { sparkOf } from "./plot.ts";

const mostHappenings = 20;
const place: Place = { id: "site", level: 2, model: null };

/** The front page: every model in a row, what serves, what happened. */
export function overviewBody(
  spot: Spot,
  views: readonly ModelView[],
  happenings: readonly Happening[],
  material: SiteMaterial,
): Markup {
  const known = new Set(views.map(({ track }) => modelFile(track)));
  const link = (row: TrackName) => (known.has(modelFile(row)) ? modelLink(spot, row) : trackLabel(row));
  const rows = servingRows(material.ledger);
  return h`${heroOf(views, material)}${stripOf(views, material)}
${section(place, "models", "Models", views.length === 0 ? note("No result is kept yet: a push to a protected branch leaves one.") : modelTable(spot, views))}
${rows.length === 0 ? null : section(place, "serving", "What serves", servingTable(rows, link))}
${section(place, "happened", "What happened", happenings.length === 0 ? note("Nothing yet.") : [feed(spot, happenings.slice(0, mostHappenings), null), happenings.length > mostHappenings ? note(`The newest ${mostHappenings} of ${count(happenings.length)}; the search finds all of them.`) : null])}`;
}

function heroOf(views: readonly ModelView[], { repository, notes }: SiteMaterial): Markup {
  const bad = views.filter(({ track }) => isBad(track.entries.at(-1)!.result));
  const title =
    views.length === 0
      ? "No results yet"
      : bad.length === 0
        ? "Every newest result holds"
        : `${counted(bad.length, "model")} of ${count(views.length)} failed`;
  const alerts = notes.map((text) => h`<div class="alert"><p>${prose(asSentence(text))}</p></div>`);
  return h`<div class="site-hero"><p class="which">${repository === "" ? "Models of this repository" : repository}</p><h1>${bad.length > 0 ? h`<span class="bad">${title}</span>` : title}</h1><p class="lead">Every result of an accepted commit, what changed with it, and what was deployed on it.</p>${alerts}</div>`;
}

function isBad(result: string): boolean {
  return result === "fail" || result === "no-evidence";
}

function stripOf(views: readonly ModelView[], { entries, ledger, alarms }: SiteMaterial): Markup {
  const serving = servingRows(ledger).filter((row) => row.serving !== null).length;
  const open = alarms.filter(({ until }) => until === null).length;
  const commits = new Set(entries.map(({ sha }) => sha)).size;
  const cells: [string, Markup | string][] = [
    ["Models", count(views.length)],
    ["Results", h`${count(entries.length)} <small>of ${counted(commits, "commit")}</small>`],
    ["In service", serving === 0 ? "none" : count(serving)],
    ["Open alarms", open === 0 ? "none" : h`<span class="bad">✖ ${count(open)}</span>`],
  ];
  return h`<dl class="strip">${cells.map(([term, value]) => h`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}

function modelTable(spot: Spot, views: readonly ModelView[]): Markup {
  const rows = views.map(({ track, trends: [lead] }) => {
    const newest = track.entries.at(-1)!;
    const point = lead?.points.at(-1);
    const { shape, word, tone } = verdictWords[point?.verdict ?? "no-evidence"];
    const metric =
      lead === undefined || point === undefined
        ? h`<td></td><td></td>`
        : h`<td class="x"><code>${lead.name}</code>${lead.direction === "lower" ? " ↓" : null}<br><b>${plain(point.value, trendDecimals(lead))}</b> <span class="${tone}" role="img" aria-label="${word}">${shape}</span></td><td class="s">${sparkOf(lead)}</td>`;
    return h`<tr><th scope="row">${modelLink(spot, track)}</th><td class="v">${resultMark(newest.result)}</td>${metric}<td class="x end">${count(track.entries.length)} results<br><span class="mini">last ${dayOf(newest.createdAt)}, <code>${newest.sha.slice(0, 7)}</code></span></td></tr>\n`;
  });
  return wide(
    place,
    "Models, as a table",
    h`<table class="rows"><thead><tr><th scope="col">model</th><th scope="col">newest result</th><th scope="col">metric</th><th scope="col">last 40 results</th><th scope="col">history</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}
