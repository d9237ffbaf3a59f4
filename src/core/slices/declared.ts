import type { SliceColumns } from "./cut.ts";

/** `country` and `[country, channel]` alike as lists of columns, each declaration once.
 *  @example declaredSlices(["country", ["country", "channel"]]) // [["country"], ["country", "channel"]] */
export function declaredSlices(declared: readonly (string | readonly string[])[]): SliceColumns[] {
  const lists = declared.map((each) => (typeof each === "string" ? [each] : [...new Set(each)]));
  const keys = lists.map((each) => JSON.stringify(each));
  return lists.filter((_each, at) => keys.indexOf(keys[at]!) === at);
}

/** A pair is written `country + channel` where one line is one declaration. */
export function parseSliceLines(lines: readonly string[]): SliceColumns[] {
  return declaredSlices(lines.map((line) => line.split(/\s\+\s/).map((name) => name.trim())));
}
