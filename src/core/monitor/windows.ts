/** A stretch of time that is looked at as one, in milliseconds since 1970, UTC. */
export interface Window {
  readonly start: number;
  /** Not part of it. */
  readonly end: number;
}

/** Windows that one run looks at: after a long pause the newest ones. */
export const mostWindows = 14;

/** The windows that have ended and were not looked at yet, oldest first. They begin at whole multiples of their length
 *  since 1970 in UTC, so that a day is a day and every run cuts time alike; a week begins on Monday.
 *  @param last the start of the newest window that was looked at; null: none was, and the last `first` ones are
 *  @example windowsDue({ now: 2.5 * day, length: day, last: 0, first: 3 }) // [{ start: day, end: 2 * day }] */
export function windowsDue(ask: {
  readonly now: number;
  readonly length: number;
  readonly last: number | null;
  readonly first: number;
}): Window[] {
  const { now, length, last, first } = ask;
  const offset = length % week === 0 ? monday : 0;
  const newest = Math.floor((now - offset) / length) * length + offset - length;
  const from =
    last === null
      ? newest - (first - 1) * length
      : Math.max(last + length, newest - (mostWindows - 1) * length);
  const due: Window[] = [];
  for (let start = from; start <= newest; start += length) due.push({ start, end: start + length });
  return due;
}

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;
/** 1 January 1970 was a Thursday. */
const monday = 4 * day;

/** `{date}`, `{hour}`, `{start}` and `{end}` as a window's, in UTC.
 *  @example spellWindow("prod/{date}.csv", { start: 0, end: 1 }) // "prod/1970-01-01.csv" */
export function spellWindow(pattern: string, { start, end }: Window): string {
  const from = new Date(start).toISOString();
  const words: Readonly<Record<string, string>> = {
    date: from.slice(0, 10),
    hour: from.slice(11, 13),
    start: from,
    end: new Date(end).toISOString(),
  };
  return pattern.replace(/\{(date|hour|start|end)\}/g, (_, word: string) => words[word]!);
}

/** Whether a pattern names other rows for every window. */
export function isDated(pattern: string): boolean {
  return /\{(date|hour|start|end)\}/.test(pattern);
}

/** @example nameWindow({ start: 0, end: 864e5 }) // "1 Jan" */
export function nameWindow({ start, end }: Window): string {
  const at = new Date(start);
  const date = `${at.getUTCDate()} ${months[at.getUTCMonth()]}`;
  return end - start < day ? `${date} ${at.toISOString().slice(11, 16)}` : date;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
