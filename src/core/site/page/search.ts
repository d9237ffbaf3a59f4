import { visible } from "../../report/encode.ts";
import { h, type Markup } from "../../report/html/markup.ts";
import { plainly } from "../../report/prose.ts";
import { modelFile, resultAddress, slugOf } from "../address.ts";
import type { Happening } from "../chronicle.ts";
import type { ModelView } from "./model.ts";

export function searchBody(): Markup {
  return h`<div class="site-hero"><h1>Search</h1><p class="lead">Commits, models, metrics, days such as <code>2026-11</code>, and words such as <code>failed</code>, <code>regressed</code>, <code>data</code> or <code>deployed</code>. Every word must be found; the address of a search can be kept.</p></div><section aria-label="Results of the search"><noscript><p>The search needs JavaScript. Every result is in the pages of its model.</p></noscript><form class="find large" id="again"><input type="search" name="q" id="q" aria-label="Search for"><button>Search</button></form><p class="mut" id="found" role="status"></p><ol class="hits" id="hits"></ol><button type="button" id="more" hidden>Show more</button></section>`;
}

/** What the search reads, as JSON: models, results as rows of numbers and short texts, and what happened. The parts of an
 *  address that repeat are said once. */
export function searchData(views: readonly ModelView[], happenings: readonly Happening[]): string {
  return JSON.stringify({
    tracks: views.map(({ track, trends }) => ({
      name: track.leg === "default" ? track.model : `${track.model}, leg ${track.leg}`,
      slug: slugOf(track),
      href: modelFile(track),
      metrics: trends.map(({ name }) => visible(name, 80)),
      results: track.entries.map((entry, place) => [
        entry.sha.slice(0, 12),
        entry.createdAt.slice(0, 10),
        entry.result,
        wordsOf(entry.metrics),
        resultAddress(track, place, entry).slice(`results/${slugOf(track)}-`.length),
      ]),
    })),
    happenings: happenings
      .filter(({ kind }) => kind !== "result")
      .map(({ kind, at, track, what, href }) => [
        kind,
        at.slice(0, 10),
        track.leg === "default" ? track.model : `${track.model}, leg ${track.leg}`,
        visible(plainly(what), 200),
        href,
      ]),
  });
}

/** The verdicts that are worth a search. */
function wordsOf(
  metrics: readonly { verdict?: string | undefined; gated?: boolean | undefined; name: string }[],
): string {
  return metrics
    .filter(({ verdict, gated }) => gated && (verdict === "regressed" || verdict === "improved"))
    .map(({ verdict, name }) => `${verdict} ${visible(name, 40)}`)
    .join(", ");
}
