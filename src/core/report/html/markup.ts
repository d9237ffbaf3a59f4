import { html } from "../encode.ts";
import { hypertext, type Prose } from "../prose.ts";

/** HTML that is ours. Only `h` and `raw` make it, so a string can reach the page encoded only. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | number | null | readonly Content[];

/** HTML with its holes filled: strings are encoded, markup stands as it is, null is nothing.
 *  @example h`<td>${"<b>"}</td>`.markup // "<td>&lt;b&gt;</td>" */
export function h(strings: TemplateStringsArray, ...holes: readonly Content[]): Markup {
  return {
    markup: strings.map((part, index) => part + (index < holes.length ? fill(holes[index]!) : "")).join(""),
  };
}

function fill(content: Content): string {
  if (content === null) return "";
  if (typeof content === "string") return spaced(content);
  if (typeof content === "number") return String(content);
  return "markup" in content ? content.markup : content.map(fill).join("");
}

/** Encoded, with the space kept that parts it from its neighbours. */
function spaced(content: string): string {
  if (content.trim() === "") return content === "" ? "" : " ";
  return `${/^\s/.test(content) ? " " : ""}${html(content)}${/\s$/.test(content) ? " " : ""}`;
}

/** For style sheets, scripts and pictures that hold nothing of anybody else's. */
export function raw(markup: string): Markup {
  return { markup };
}

export function prose(sentence: Prose): Markup {
  return { markup: hypertext(sentence) };
}
