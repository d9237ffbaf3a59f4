import type { Result } from "../../record/words.ts";
import { address } from "../../report/encode.ts";
import { type Content, h, type Markup, prose, raw } from "../../report/html/markup.ts";
import { verdictMark } from "../../report/html/parts.ts";
import { resultWords } from "../../report/section/past.ts";
import type { VerdictWord } from "../../report/verdict-words.ts";
import { modelFile } from "../address.ts";
import type { Happening } from "../chronicle.ts";
import type { TrackName } from "../material.ts";

/** A page of the site: how far it lies below the top. */
export interface Spot {
  /** "" or "../". */
  readonly up: string;
}

/** A link within the site; every part of an address of ours is made of harmless characters. */
export function inside({ up }: Spot, href: string, content: Content): Markup {
  return h`<a href="${raw(`${up}${href}`)}">${content}</a>`;
}

/** A link to the web where the address is one, else the content alone. */
export function outside(url: string | null, content: Content): Markup {
  const safe = url === null ? null : address(url);
  return safe === null ? h`${content}` : h`<a href="${raw(safe.replaceAll("&", "&amp;"))}">${content}</a>`;
}

export function resultMark(result: Result): Markup {
  return verdictMark(resultWord(result));
}

function resultWord(result: Result): VerdictWord {
  const [shape = "", ...words] = resultWords[result].split("\u00a0");
  const isBad = result === "fail" || result === "no-evidence";
  return { shape, word: words.join(" "), tone: isBad ? "bad" : "calm", rank: 0 };
}

/** @example when("2026-11-24T14:05:09.000Z") // 24 Nov 2026, 14:05 UTC */
export function when(at: string): Markup {
  return h`<time datetime="${at}">${dayOf(at)}, ${at.slice(11, 16)} UTC</time>`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** @example dayOf("2026-11-24T14:05:09.000Z") // "24 Nov 2026" */
export function dayOf(at: string): string {
  return `${Number(at.slice(8, 10))} ${months[Number(at.slice(5, 7)) - 1]} ${at.slice(0, 4)}`;
}

export function trackLabel({ model, leg }: TrackName): Markup {
  return h`<code>${model}</code>${leg === "default" ? null : h`, leg <code>${leg}</code>`}`;
}

/** What happened, newest first.
 *  @param own the track that the page is about: its name is not said again */
export function feed(spot: Spot, happenings: readonly Happening[], own: TrackName | null): Markup {
  return h`<ol class="feed">${happenings.map((one) => {
    const on = own === null ? h`<span class="on"> · ${trackLabel(one.track)}</span>` : null;
    return h`<li><span class="dotted ${one.tone}" aria-hidden="true">${one.shape}</span>${inside(spot, one.href, prose(one.what))}${on}<span class="when">${when(one.at)}</span></li>\n`;
  })}</ol>`;
}

export function modelLink(spot: Spot, track: TrackName): Markup {
  return inside(spot, modelFile(track), trackLabel(track));
}
