import type { Axes } from "./chart.ts";
import { frameOf } from "./chart.ts";
import { h, type Markup } from "./markup.ts";
import { type Place, wide } from "./parts.ts";

export interface Numbers {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture with a name, and its numbers a click below. */
export function figure(
  place: Place,
  { title, axes, sides = "base and candidate" }: { title: string; axes: Axes; sides?: string },
  marks: readonly (Markup | null | readonly Markup[])[],
  { head, rows }: Numbers,
): Markup {
  const label = `${title}: ${axes.y.name} over ${axes.x.name}, ${sides}; the numbers are in the table below`;
  const cells = rows.map(
    ([first = "", ...rest]) =>
      h`<tr><th scope="row">${first}</th>${rest.map((cell) => h`<td class="n">${cell}</td>`)}</tr>\n`,
  );
  const heads = head.map(
    (text, index) => h`<th scope="col" ${index === 0 ? null : h`class="n"`}>${text}</th>`,
  );
  const table = h`<table><thead><tr>${heads}</tr></thead><tbody>${cells}</tbody></table>`;
  return h`<figure class="pic"><svg viewBox="0 0 320 270" role="img" aria-label="${label}">${frameOf(axes)}${marks}</svg><figcaption>${title}</figcaption><details><summary>Numbers of ${title}</summary>${wide(place, `Numbers of ${title}`, table)}</details></figure>`;
}
