import type { EvaluationRecord } from "../../src/core/record/evaluation.ts";
import { renderComment } from "../../src/core/report/comment.ts";
import type { ReportInput } from "../../src/core/report/input.ts";
import { parseMarker } from "../../src/core/report/marker.ts";
import { nodes, parse, tokens } from "../core/report/markdown-tree.ts";
import { explained, hostile, improvement, inconclusive, input, regressor } from "../core/report/records.ts";

export type Roll = () => number;

/** Reports of log-uniform size, 1 KB to 10 MB: more models, longer names, longer messages. */
export function generateReport(roll: Roll): { input: ReportInput; bytes: number } {
  const bytes = Math.round(10 ** (3 + 4 * roll()));
  const word = () => tokens[Math.floor(roll() * tokens.length)]!;
  const count = Math.max(1, Math.min(400, Math.floor((bytes / usualRecord) ** roll())));
  // A hostile record holds its text some 25 times.
  const text = repeated(`${word()}${word()} ${word()}`, Math.max(1, bytes / count / 25));
  const kinds = [explained, improvement, inconclusive, regressor];
  const records = Array.from({ length: count }, (_, at): EvaluationRecord => {
    const one = roll() < 0.5 ? hostile(text) : kinds[Math.floor(roll() * kinds.length)]!;
    return { ...one, model: `m${at}` };
  });
  const message = repeated(word() || "x", bytes);
  const problem = { model: "gone", leg: "default", code: "x", message, hint: message };
  const told = roll() < 0.2 ? { records: [], problems: [problem] } : { records, problems: [] };
  return {
    input: input(told.records, { problems: told.problems, title: roll() < 0.2 ? text : null }),
    bytes,
  };
}

const usualRecord = 6_000;

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
}

/** Why a body would not do on GitHub; null when it does.
 *  @param whole parse it with a GFM parser as well, which takes longer than all the rest */
export function faultOf(body: string, whole: boolean): string | null {
  if (body.length > 65_536) return `${body.length} UTF-16 units`;
  if (Buffer.byteLength(body) > 262_144) return `${Buffer.byteLength(body)} bytes`;
  if (!body.isWellFormed()) return "half a surrogate";
  if (parseMarker(body) === null) return "no marker";
  const opened = body.match(/^<details>/gm)?.length ?? 0;
  if (opened !== (body.match(/^<\/details>$/gm)?.length ?? 0)) return "an open fold";
  return whole ? treeFault(body) : null;
}

function treeFault(body: string): string | null {
  const all = nodes(parse(body));
  const live = all.find(({ type }) => ["image", "imageReference", "linkReference", "heading"].includes(type));
  if (live !== undefined) return `${live.type} in the text`;
  for (const one of all) {
    if (one.type === "code" && /<\/details>|evenhand:report/.test(one.value ?? "")) return "an open fence";
    if (one.type === "link" && !(one.url ?? "").startsWith("https://github.com/example/"))
      return `a link to ${one.url}`;
    if (one.type !== "table") continue;
    const widths = new Set(one.children?.map((row) => row.children?.length));
    if (widths.size !== 1) return "a torn table";
  }
  return null;
}

export interface BodyTally {
  reports: number;
  aboveMegabyte: number;
  parsed: number;
  faults: string[];
}

export function tryBodies(count: number, parseEvery: number, roll: Roll): BodyTally {
  const tally: BodyTally = { reports: 0, aboveMegabyte: 0, parsed: 0, faults: [] };
  for (let at = 0; at < count; at++) {
    const { input, bytes } = generateReport(roll);
    const whole = at % parseEvery === 0;
    const fault = faultOf(renderComment(input), whole);
    tally.reports++;
    tally.parsed += Number(whole);
    tally.aboveMegabyte += Number(bytes > 1_000_000);
    if (fault !== null) tally.faults.push(`report ${at}: ${fault}`);
  }
  return tally;
}

/** The same numbers for the same seed. */
export function diceOf(seed: number): Roll {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
