import type { EvaluationRecord } from "../../record/evaluation.ts";
import type { Past } from "../../record/past.ts";
import { shortSha } from "../../short-sha.ts";
import { decimalsOf, figuresOf } from "../figures.ts";
import { plain } from "../number.ts";
import { type Course, coursesOf, pastFinding, pastRule, resultWords } from "../section/past.ts";
import { wordOf, wordText } from "../verdict-words.ts";
import { type Axes, axesOf, lineOf, toX, toY } from "./chart.ts";
import { figure } from "./figure.ts";
import { marker } from "./mark.ts";
import { h, type Markup } from "./markup.ts";
import { note, type Place } from "./parts.ts";

const mostFigures = 6;

/** Metrics over accepted commits, each point with the shape of what was decided there, this change last; null without a
 *  past. */
export function pastFigures(record: EvaluationRecord, place: Place): Markup | null {
  const names = new Set<string>();
  // A record from elsewhere may use a name twice; figures are told apart by it.
  const courses = coursesOf(record, mostFigures).filter(
    ({ metric: { name } }) => !names.has(name) && names.add(name),
  );
  if (courses.length === 0) return null;
  return h`<div class="curves">${courses.map((course) => pastFigure(course, place))}</div>${note(
    `${pastRule} ● passed, ▼ failed, ◇ was not decided; the last mark is this change.`,
  )}`;
}

/** What the heading says. */
export function pastLead(record: EvaluationRecord): string {
  const [lead] = coursesOf(record);
  return lead === undefined ? "" : `${lead.metric.name} is ${pastFinding(lead)}. `;
}

function pastFigure(course: Course, place: Place): Markup {
  const { metric, points } = course;
  const now = metric.candidate;
  const values = [...points.map(({ value }) => value), ...(now === null ? [] : [now])];
  const axes = axesOfCourse(course, values);
  const marks = points.map(({ past, value }, at) => resultMark(past, axes, [at, value]));
  const own = now === null ? null : marker(metric.verdict, toX(axes, points.length), toY(axes, now), 7);
  const digits = decimalsOf(metric);
  const rows = [
    ["this change", wordText(wordOf(metric)), figuresOf(metric).candidate],
    ...points
      .map(({ past, value }) => [shortSha(past.sha), resultWords[past.result], plain(value, digits)])
      .toReversed(),
  ];
  const arrow = metric.direction === "lower" ? ", lower is better" : "";
  const title = `${metric.name} over accepted commits${arrow}`;
  const line = lineOf(
    "cand",
    axes,
    values.map((value, at) => [at, value]),
  );
  return figure(place, { title, axes, sides: "with what was decided" }, [line, marks, own], {
    head: ["commit", "decided", metric.name],
    rows,
  });
}

function axesOfCourse({ metric, points }: Course, values: readonly number[]): Axes {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || Math.abs(low) || 1) / 10;
  const last = values.length - 1;
  const axes = axesOf("accepted commits, oldest first", metric.name, [0, last], [low - air, high + air]);
  const end = metric.candidate === null ? shortSha(points.at(-1)!.past.sha) : "this change";
  return { ...axes, x: { ...axes.x, ends: [shortSha(points[0]!.past.sha), end] } };
}

function resultMark({ result }: Past, axes: Axes, [at, value]: readonly [number, number]): Markup {
  const shape = result === "pass" ? "equivalent" : result === "fail" ? "regressed" : "inconclusive";
  return marker(shape, toX(axes, at), toY(axes, value), 5);
}
