import type { HistoryEntry } from "../../record/history.ts";
import { h, type Markup, prose, raw } from "../../report/html/markup.ts";
import { wide } from "../../report/html/parts.ts";
import { count, plain } from "../../report/number.ts";
import { listed } from "../../report/prose.ts";
import { verdictWords } from "../../report/verdict-words.ts";
import {
  commitAnchor,
  commitUrl,
  resultAddress,
  resultAnchor,
  resultsFile,
  resultsPerPage,
} from "../address.ts";
import { dataChange } from "../chronicle.ts";
import type { Track } from "../material.ts";
import { inside, outside, resultMark, type Spot, trackLabel, when } from "./parts.ts";

const mostValues = 8;
/** Results that a model's own page lists. */
export const newestResults = 20;

/** @param decimals digits after the point of each metric */
export type Decimals = ReadonlyMap<string, number>;

export interface ResultTable {
  readonly track: Track;
  /** Places of the results, from here to before there. */
  readonly from: number;
  readonly to: number;
  readonly decimals: Decimals;
  /** Whether rows carry the addresses that others link to. */
  readonly anchored: boolean;
}

/** Results, newest first. */
export function resultTable(spot: Spot, table: ResultTable): Markup {
  const { track, from, to } = table;
  const seen = new Set<string>();
  // The first row of a commit on its page is the one its address means.
  const anchors = new Map<number, string>();
  for (let place = from; place < to; place++) {
    const anchor = commitAnchor(track.entries[place]!);
    if (!seen.has(anchor)) anchors.set(place, anchor);
    seen.add(anchor);
  }
  const rows = Array.from({ length: to - from }, (_, k) => row(spot, table, to - 1 - k, anchors));
  const markup = h`<table class="rows"><thead><tr><th scope="col">commit</th><th scope="col">decided</th><th scope="col">when</th><th scope="col">values</th><th scope="col">changed with it</th></tr></thead><tbody>${rows}</tbody></table>`;
  return wide({ id: "results", level: 2, model: null }, "Results, as a table", markup);
}

function row(
  spot: Spot,
  { track, decimals, anchored }: ResultTable,
  place: number,
  anchors: ReadonlyMap<number, string>,
): Markup {
  const entry = track.entries[place]!;
  const anchor = anchors.get(place);
  const own = anchored ? h` id="${raw(resultAnchor(entry))}"` : null;
  const second = anchored && anchor !== undefined ? h`<span id="${raw(anchor)}"></span>` : null;
  const permalink = inside(
    spot,
    resultAddress(track, place, entry),
    h`<code>${entry.sha.slice(0, 7)}</code>`,
  );
  const commit = commitUrl(entry);
  const run = outside(entry.run.url, "run");
  return h`<tr${own}><th scope="row">${second}${permalink}</th><td class="v">${resultMark(entry.result)}</td><td class="x">${when(entry.createdAt)}<br><span class="mini">${commit === null ? null : h`${outside(commit, "commit")} · `}${run} · ${count(entry.rows)} rows</span></td><td class="all">${valuesOf(entry, decimals)}</td><td class="all says">${changesOf(track, place)}</td></tr>\n`;
}

function valuesOf({ metrics }: HistoryEntry, decimals: Decimals): Markup {
  const shown = metrics
    .toSorted((a, b) => Number(b.gated ?? false) - Number(a.gated ?? false))
    .slice(0, mostValues);
  const left = metrics.length - shown.length;
  const values = shown.map(({ name, value, verdict }) => {
    const { shape, tone, word } =
      verdict === undefined ? { shape: "", tone: "", word: "" } : verdictWords[verdict];
    const mark =
      shape === "" ? null : h` <span class="${tone}" role="img" aria-label="${word}">${shape}</span>`;
    return h`<span class="nw"><code>${name}</code> <b>${value === null ? "—" : plain(value, decimals.get(name) ?? 4)}</b>${mark}</span>`;
  });
  return h`<span class="vals">${values.map((value, at) => (at === 0 ? value : h` ${value}`))}${left > 0 ? h` <span class="mini">and ${count(left)} more</span>` : null}</span>`;
}

function changesOf(track: Track, place: number): Markup | null {
  const { changes = [] } = track.entries[place]!;
  const data = dataChange(track, place);
  const others = changes.filter(({ kind }) => kind !== "input").map(({ name }) => [{ code: name }]);
  if (data === null && others.length === 0) return null;
  return h`${data === null ? null : prose(data)}${data !== null && others.length > 0 ? "; " : null}${others.length === 0 ? null : prose(listed(others, 4))}`;
}

/** Links to every page of older results. */
export function pagesOf(spot: Spot, track: Track, current: number | null): Markup {
  const pages = Math.ceil(track.entries.length / resultsPerPage);
  const links = Array.from({ length: pages }, (_, k) => pages - k).map((page) => {
    const [first, last] = [
      (page - 1) * resultsPerPage,
      Math.min(page * resultsPerPage, track.entries.length),
    ];
    const words = `${count(first + 1)} to ${count(last)}`;
    return page === current
      ? h`<li><span aria-current="page">${words}</span></li>`
      : h`<li>${inside(spot, resultsFile(track, page), words)}</li>`;
  });
  return h`<nav aria-label="Pages of results"><ul class="pages">${links}</ul></nav>`;
}

/** The body of one page of results. */
export function resultsBody(spot: Spot, track: Track, page: number, decimals: Decimals): Markup {
  const from = (page - 1) * resultsPerPage;
  const to = Math.min(page * resultsPerPage, track.entries.length);
  return h`<div class="site-hero"><h1>Results ${count(from + 1)} to ${count(to)}</h1><p class="lead">of ${trackLabel(track)}, newest first. The address of a row stays: pages are counted from the first result.</p></div><section aria-label="Results">${resultTable(spot, { track, from, to, decimals, anchored: true })}${pagesOf(spot, track, page)}</section>`;
}
