import type { MetricRecord } from "../../record/evaluation.ts";
import { brokenLimit, isPointOnly, type VerdictWord, wordOf } from "../verdict-words.ts";
import { type Content, h, type Markup } from "./markup.ts";

/** Heading level below the page's title: 2 for one model, 3 when each model is a heading of its own. */
export type Level = 2 | 3;

export interface Place {
  /** Prefix of every id, unique on the page. */
  readonly id: string;
  readonly level: Level;
  /** The model's name where several stand on the page: it tells their parts apart. */
  readonly model: string | null;
}

/** A part of the page with its heading, linked for a screen reader. */
export function section(place: Place, name: string, title: Content, body: Content): Markup {
  const id = `${place.id}-${name}`;
  const heading = place.level === 2 ? h`<h2 id="${id}">${title}</h2>` : h`<h3 id="${id}">${title}</h3>`;
  const label =
    place.model === null ? h`aria-labelledby="${id}"` : h`aria-label="${`${place.model}: ${name}`}"`;
  return h`<section ${label}>${heading}${body}</section>\n`;
}

export function sub(content: Content): Markup {
  return h`<p class="sub">${content}</p>`;
}

export function note(content: Content): Markup {
  return h`<p class="note">${content}</p>`;
}

/** Scrolls sideways by itself, never the page; reachable by keyboard. */
export function wide({ model }: Place, label: string, table: Markup): Markup {
  return h`<div class="wide" role="region" tabindex="0" aria-label="${model === null ? label : `${model}: ${label}`}">${table}</div>`;
}

/** Shape and word; the colour only repeats them. */
export function verdictMark({ shape, word, tone }: VerdictWord): Markup {
  return h`<span class="${tone}"><span aria-hidden="true">${shape}</span> ${word}</span>`;
}

export function verdictOf(metric: MetricRecord, isBroken = false): Markup {
  const limit = isBroken ? h`${verdictMark(brokenLimit)}${isPointOnly(metric) ? null : ", "}` : null;
  const why = metric.note === "" || isPointOnly(metric) ? null : h`<span class="why">${metric.note}</span>`;
  return h`${limit}${isBroken && isPointOnly(metric) ? null : verdictMark(wordOf(metric))}${why}`;
}

/** A name as code that breaks after its marks before it breaks inside a word. */
export function named(name: string): Markup {
  const parts = name.split(/(?<=[_./:-])(?=.)/u);
  return h`<code>${parts.map((part, at) => (at === 0 ? part : h`<wbr>${part}`))}</code>`;
}

/** Two figures with words between that a narrow column parts there, and nowhere else. */
export function apart(first: string, second: Content): Markup {
  return h`<span class="nw">${first}</span> <span class="nw">${second}</span>`;
}
