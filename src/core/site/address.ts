import type { HistoryEntry } from "../record/history.ts";
import { address } from "../report/encode.ts";
import type { TrackName } from "./material.ts";

/** Results a page: old pages never change again, since they are counted from the first result. */
export const resultsPerPage = 250;

const refusedNames = /^(?:[._]|(?:con|prn|aux|nul|com\d|lpt\d)(?:$|[.@]))/;

/** A model's and leg's part of a file name: one that no file system and no web server treats in its own way. `@` and
 *  `~` stand in no name of a model, so that two never share a page.
 *  @example slugOf({ model: "fraud", leg: "fp16" }) // "fraud@fp16" */
export function slugOf({ model, leg }: TrackName): string {
  const slug = leg === "default" ? model : `${model}@${leg}`;
  return refusedNames.test(slug) ? `~${slug}` : slug;
}

/** From the top of the site. */
export function modelFile(track: TrackName): string {
  return `models/${slugOf(track)}.html`;
}

export function badgeFile(track: TrackName): string {
  return `badges/${slugOf(track)}.svg`;
}

/** @param page from 1, the oldest results */
export function resultsFile(track: TrackName, page: number): string {
  return `results/${slugOf(track)}-${page}.html`;
}

/** Where the result with this place in its track stands for good. */
export function resultAddress(track: TrackName, place: number, entry: HistoryEntry): string {
  return `${resultsFile(track, Math.floor(place / resultsPerPage) + 1)}#${resultAnchor(entry)}`;
}

export function resultAnchor({ id }: HistoryEntry): string {
  return `r-${id.slice("sha256:".length, "sha256:".length + 12)}`;
}

/** The first result of a commit on its page carries this one too. */
export function commitAnchor({ sha }: HistoryEntry): string {
  return `c-${sha.slice(0, 12)}`;
}

/** A commit's page at its server, told from the run that evaluated it; null when the run does not tell. */
export function commitUrl({ run, sha }: HistoryEntry): string | null {
  const found = /^(https?:\/\/[^/?#]+\/[^/?#]+\/[^/?#]+)\/actions\/runs\/\d+/.exec(run.url);
  return found === null ? null : address(`${found[1]}/commit/${sha}`);
}
