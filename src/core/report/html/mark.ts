import type { Verdict } from "../../record/words.ts";
import { verdictWords } from "../verdict-words.ts";
import { h, type Markup } from "./markup.ts";

/** An interval in pixels. */
export interface DrawnSpan {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly y: number;
  /** Thickness of the line. */
  readonly weight: number;
  /** The end is beyond the drawing: an arrow stands for it. */
  readonly isOffLeft: boolean;
  readonly isOffRight: boolean;
}

/** Line, end caps or arrows, and the marker that is the verdict's shape. A span that lies beyond the drawing
 *  as a whole is an arrow with its marker just inside. */
export function drawSpan(verdict: Verdict, span: DrawnSpan): Markup {
  const { tone } = verdictWords[verdict];
  const { y, weight, isOffLeft, isOffRight } = span;
  const cap = weight + 2;
  const room = 3 * cap;
  const at = Math.max(
    Math.min(span.at, isOffRight ? span.to - room : span.at),
    isOffLeft ? span.from + room : span.at,
  );
  const [from, to] = [Math.min(span.from, at), Math.max(span.to, at)];
  const end = (x: number, isOff: boolean, side: -1 | 1) =>
    isOff
      ? `M${round(x - side * cap)} ${y - cap}l${side * cap} ${cap}l${-side * cap} ${cap}`
      : `M${round(x)} ${y - cap}v${2 * cap}`;
  const left = from === at ? "" : end(from, isOffLeft, -1);
  const right = to === at ? "" : end(to, isOffRight, 1);
  const line =
    from === to
      ? null
      : h`<path class="iv ${tone}" stroke-width="${weight}" d="M${round(from)} ${y}H${round(to)}"/><path class="iv ${tone}" stroke-width="${weight / 2}" d="${left}${right}"/>`;
  return h`${line}${marker(verdict, at, y, weight + 3)}`;
}

/** The verdict's shape, `size` pixels from its middle to its edge. */
export function marker(verdict: Verdict, x: number, y: number, size: number): Markup {
  const { tone } = verdictWords[verdict];
  const [cx, left, right] = [round(x), round(x - size), round(x + size)];
  const [up, down] = [round(y - size * 0.7), round(y + size * 0.7)];
  if (verdict === "regressed")
    return h`<path class="dot bad" d="M${left} ${up}H${right}L${cx} ${y + size}z"/>`;
  if (verdict === "improved")
    return h`<path class="dot good" d="M${left} ${down}H${right}L${cx} ${y - size}z"/>`;
  if (verdict === "inconclusive") {
    return h`<path class="dot open" d="M${left} ${y}L${cx} ${y - size}L${right} ${y}L${cx} ${y + size}z"/>`;
  }
  return h`<circle class="dot ${tone}" cx="${cx}" cy="${y}" r="${round(size * 0.85)}"/>`;
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
