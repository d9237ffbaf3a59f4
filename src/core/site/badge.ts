import { html } from "../report/encode.ts";
import { plain } from "../report/number.ts";
import { resultWords } from "../report/section/past.ts";
import type { Track } from "./material.ts";
import { trendDecimals, trendsOf } from "./trend.ts";

/** Widths of 11-pixel letters: narrow, wide, and the others, in pixels; `textLength` holds a browser to their sum. */
const [narrow, wide, usual] = [4, 9.5, 6.8];

/** A picture for a README: the model, its headline metric and what was decided of its newest result. It says so in
 *  words and shape; the colour only repeats them. */
export function renderBadge(track: Track): string {
  const newest = track.entries.at(-1)!;
  const [lead] = trendsOf(track);
  const value = lead?.points.at(-1)?.entry === newest ? lead?.points.at(-1)?.value : undefined;
  const number =
    lead === undefined || value === undefined ? "" : `${lead.name} ${plain(value, trendDecimals(lead))} `;
  const name = track.leg === "default" ? track.model : `${track.model}, ${track.leg}`;
  const decided = resultWords[newest.result].replaceAll("\u00a0", " ");
  const isBad = newest.result === "fail" || newest.result === "no-evidence";
  const fill = newest.result === "pass" ? "#0a5ca8" : isBad ? "#b03a06" : "#56606b";
  return draw(name, `${number}${decided}`, fill);
}

function draw(left: string, right: string, fill: string): string {
  const [a, b] = [widthOf(left), widthOf(right)];
  const [head, tail] = [a + 16, b + 16];
  const total = head + tail;
  const text = (x: number, width: number, words: string) =>
    `<text x="${round(x)}" y="14" textLength="${round(width)}" fill="#fff">${html(words, 80)}</text>`;
  const label = html(`${left}: ${right}`, 160);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(total)}" height="20" viewBox="0 0 ${round(total)} 20" role="img" aria-label="${label}"><title>${label}</title><path fill="#2a3038" d="M4 0H${round(head)}V20H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z"/><path fill="${fill}" d="M${round(head)} 0h${round(tail - 4)}a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H${round(head)}z"/><g font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">${text(8, a, left)}${text(head + 8, b, right)}</g></svg>\n`;
}

function widthOf(words: string): number {
  return [...words.slice(0, 80)].reduce(
    (sum, letter) =>
      sum + (/[ilj.,:'|!\s]/.test(letter) ? narrow : /[mwMW@—✔✖∅]/.test(letter) ? wide : usual),
    0,
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
