import { nameServed } from "../../deploy/interrupted.ts";
import { h, type Markup, prose, raw } from "../../report/html/markup.ts";
import { note, type Place, section } from "../../report/html/parts.ts";
import { count, counted, plain } from "../../report/number.ts";
import { badgeFile } from "../address.ts";
import { renderBadge } from "../badge.ts";
import { dataChange, type Happening } from "../chronicle.ts";
import type { SiteMaterial, Track } from "../material.ts";
import { servingRows } from "../serving.ts";
import { type Trend, trendDecimals } from "../trend.ts";
import { dayOf, feed, resultMark, type Spot, trackLabel } from "./parts.ts";
import type { PlotEvents } from "./plot.ts";
import { type Decimals, newestResults, pagesOf, resultTable } from "./results.ts";
import { trendFigures } from "./trends.ts";

const mostHappenings = 12;
const place: Place = { id: "model", level: 2, model: null };

export interface ModelView {
  readonly track: Track;
  readonly trends: readonly Trend[];
  readonly decimals: Decimals;
  /** Of this model alone, newest first. */
  readonly happenings: readonly Happening[];
}

/** One model: where it stands, its metrics over commits, what happened to it, its results. */
export function modelBody(
  spot: Spot,
  { track, trends, decimals, happenings }: ModelView,
  material: SiteMaterial,
): Markup {
  const total = track.entries.length;
  const shown = happenings.slice(0, mostHappenings);
  return h`${heroOf(track, trends)}${stripOf(track, material)}
${section(place, "metrics", "Metrics over commits", trendFigures(trends, eventsOf(track, material), place))}
${section(place, "happened", "What happened", shown.length === 0 ? note("Nothing but results that passed.") : feed(spot, shown, track))}
${section(place, "results", "Results", [
  resultTable(spot, {
    track,
    from: Math.max(0, total - newestResults),
    to: total,
    decimals,
    anchored: false,
  }),
  note(
    total > newestResults
      ? `The newest ${newestResults} of ${count(total)}. All of them:`
      : "Every result has an address that stays:",
  ),
  pagesOf(spot, track, null),
])}
${section(place, "badge", "Badge", [
  h`<div class="badge">${raw(renderBadge(track).trim())}</div>`,
  note(h`The picture <code>${badgeFile(track)}</code> of this site, for a README.`),
])}`;
}

function heroOf(track: Track, [lead]: readonly Trend[]): Markup {
  const newest = track.entries.at(-1)!;
  const point = lead?.points.at(-1);
  const number =
    lead === undefined || point === undefined
      ? null
      : h`<small>${lead.name} ${plain(point.value, trendDecimals(lead))}${point.entry === newest ? null : `, at ${point.entry.sha.slice(0, 7)}`}</small>`;
  return h`<div class="site-hero"><p class="which">${trackLabel(track)}</p><h1>${resultMark(newest.result)}${number}</h1><p class="lead">The newest result is of <code>${newest.sha.slice(0, 7)}</code>, ${dayOf(newest.createdAt)}, on ${counted(newest.rows, "row")}.</p></div>`;
}

function stripOf(track: Track, { ledger, alarms }: SiteMaterial): Markup {
  const { entries, model, leg } = track;
  const decided = entries.filter(({ result }) => result === "pass" || result === "fail");
  const passed = decided.filter(({ result }) => result === "pass").length;
  const serving = servingRows(ledger).filter(
    (row) => row.model === model && row.leg === leg && row.serving !== null,
  );
  const open = alarms.filter(
    (alarm) => alarm.model === model && alarm.leg === leg && alarm.until === null,
  ).length;
  const cells: [string, Markup | string][] = [
    ["Results", h`${count(entries.length)} <small>since ${dayOf(entries[0]!.createdAt)}</small>`],
    [
      "Passed",
      decided.length === 0 ? "—" : h`${count(passed)} <small>of ${count(decided.length)} decided</small>`,
    ],
    [
      "Serves",
      serving.length === 0
        ? "nowhere"
        : h`${serving.map((row, at) => h`${at === 0 ? null : ", "}${row.environment} <small>${prose([{ sentence: nameServed(row.serving) }])}</small>`)}`,
    ],
    ["Open alarms", open === 0 ? "none" : h`<span class="bad">✖ ${count(open)}</span>`],
  ];
  return h`<dl class="strip">${cells.map(([term, value]) => h`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}

function eventsOf(track: Track, { ledger }: SiteMaterial): PlotEvents {
  const { entries, model, leg } = track;
  const data = entries.flatMap((_, at) => (dataChange(track, at) === null ? [] : [at]));
  const last = new Map(entries.map(({ sha }, at) => [sha, at]));
  const deployed = ledger.flatMap((line) => {
    const isOwn =
      line.model === model && line.leg === leg && line.outcome === "deployed" && line.commit !== null;
    return isOwn ? (last.get(line.commit!) ?? []) : [];
  });
  return { data: new Set(data), deployed: new Set(deployed) };
}
