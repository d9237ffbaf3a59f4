import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { figuresOf } from "../figures.ts";
import { count } from "../number.ts";
import { type Branch, sliceTree } from "../slice-tree.ts";
import { wordOf } from "../verdict-words.ts";
import { h, type Markup } from "./markup.ts";
import { note, type Place, section, sub, verdictMark } from "./parts.ts";
import { plotOf } from "./plot.ts";

/** Branches on the page: what is left out is counted. */
const most = 300;

interface Pencil {
  left: number;
  skipped: number;
}

/** Where in the rows the change lies: a list in lists, so that a screen reader says how deep it is, each with its interval
 *  drawn; what divides further opens and closes by keyboard. null: fewer than two slices. */
export function sliceTreeSection(record: EvaluationRecord, place: Place): Markup | null {
  const tree = sliceTree(record);
  if (tree === null || record.slices.length + (record.discovered?.length ?? 0) < 2) return null;
  const pencil: Pencil = { left: most, skipped: 0 };
  const list = h`<ul class="tree">${branch(tree, pencil)}</ul>`;
  const what =
    tree.metric === null ? "" : `${tree.metric.name} of all rows and of the slices that divide them. `;
  return section(place, "tree", "Slice tree", [
    sub(`${what}Worst first; a slice of two columns stands below the first of them.`),
    list,
    pencil.skipped > 0 ? note(`${count(pencil.skipped)} more are not drawn.`) : null,
  ]);
}

function branch(one: Branch, pencil: Pencil): Markup | null {
  if (pencil.left <= 0) {
    pencil.skipped++;
    return null;
  }
  pencil.left--;
  const own = h`<span class="twig">${nameOf(one)}${figuresMarkup(one)}</span>`;
  if (one.children.length === 0) return h`<li>${own}</li>\n`;
  const children = one.children.map((child) => branch(child, pencil));
  return h`<li><details open><summary>${own}</summary><ul>${children}</ul></details></li>\n`;
}

/** A name of ours is text, one of the data is code. */
function nameOf({ name, metric, found }: Branch): Markup {
  return metric === null && found === null ? h`<span class="mut">${name}</span>` : h`<code>${name}</code>`;
}

function figuresMarkup({ metric, found }: Branch): Markup | null {
  if (found !== null) {
    const { kind, loss, here, elsewhere, rows } = found;
    return h`<span class="${kind.includes("regressed") ? "bad" : ""}">${kind}</span><span>${loss} ${here}, elsewhere ${elsewhere}</span><span class="mut">${rows} rows</span>`;
  }
  return metric === null ? null : metricFigures(metric);
}

function metricFigures(metric: MetricRecord): Markup {
  const { delta, baseline, candidate } = figuresOf(metric);
  const values =
    metric.baseline === null ? h`<b>${candidate}</b>` : h`<b>${delta}</b> ${baseline} → ${candidate}`;
  const mark =
    metric.delta === null
      ? null
      : h`<span class="v ${wordOf(metric).tone === "calm" ? "calm" : ""}">${verdictMark(wordOf(metric))}</span>`;
  const plot = metric.delta === null ? null : h`<span class="p">${plotOf(metric)}</span>`;
  return h`${mark}${plot}<span>${values}</span><span class="mut">${count(metric.n)} rows</span>`;
}
