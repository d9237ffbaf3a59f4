import type { Content, Markup } from "../report/html/markup.ts";
import { badgeFile, modelFile, resultsFile, resultsPerPage } from "./address.ts";
import { renderBadge } from "./badge.ts";
import { chronicleOf } from "./chronicle.ts";
import { compare, type SiteMaterial, tracksOf } from "./material.ts";
import { deploymentsBody } from "./page/deployments.ts";
import { incidentsBody } from "./page/incidents.ts";
import { type ModelView, modelBody } from "./page/model.ts";
import { overviewBody } from "./page/overview.ts";
import { resultsBody } from "./page/results.ts";
import { searchBody, searchData } from "./page/search.ts";
import { searchScript } from "./page/search-script.ts";
import { pageOf, type Shell } from "./page/shell.ts";
import { trendDecimals, trendsOf } from "./trend.ts";

export type { SiteAlarm, SiteMaterial } from "./material.ts";

const tabs = [
  ["index.html", "Overview"],
  ["deployments.html", "Deployments"],
  ["incidents.html", "Incidents"],
] as const;

/** The whole site, as path → text. Pure: the same material gives the same bytes.
 *  Pages of old results do not change when new ones come, so that a publisher moves little. */
export function renderSite(material: SiteMaterial): Map<string, string> {
  const tracks = tracksOf(material.entries);
  const chronicle = chronicleOf(material, tracks);
  const views = tracks.map((track): ModelView => {
    const trends = trendsOf(track);
    return {
      ...{ track, trends },
      decimals: new Map(trends.map((trend) => [trend.name, trendDecimals(trend)])),
      happenings: chronicle.filter((one) => one.track.model === track.model && one.track.leg === track.leg),
    };
  });
  const shell = shellOf(material);
  const files = new Map<string, string>();
  const page = (file: string, title: string, body: Content, more: Partial<Shell> = {}) =>
    files.set(file, pageOf({ ...shell, tab: file, title, ...more }, body));
  const top = { up: "" };
  page("index.html", titleOf(material), overviewBody(top, views, chronicle, material));
  page("deployments.html", "Deployments", deploymentsBody(material.ledger));
  page("incidents.html", "Incidents", incidentsBody(top, material));
  page("search.html", "Search", searchBody(), { script: searchScript, data: searchData(views, chronicle) });
  for (const view of views) addModel(files, view, material, shell);
  // GitHub's own site builder would leave out files that begin with an underscore.
  files.set(".nojekyll", "");
  return files;
}

function addModel(files: Map<string, string>, view: ModelView, material: SiteMaterial, shell: Shell): void {
  const { track, decimals } = view;
  const below = { up: "../" };
  const name = track.leg === "default" ? track.model : `${track.model}, leg ${track.leg}`;
  const add = (file: string, title: string, body: Markup) =>
    files.set(file, pageOf({ ...shell, ...below, tab: null, title }, body));
  add(modelFile(track), name, modelBody(below, view, material));
  const pages = Math.ceil(track.entries.length / resultsPerPage);
  for (let number = 1; number <= pages; number++) {
    add(
      resultsFile(track, number),
      `${name}, results ${number}`,
      resultsBody(below, track, number, decimals),
    );
  }
  files.set(badgeFile(track), renderBadge(track));
}

function titleOf({ repository }: SiteMaterial): string {
  return repository === "" ? "Models" : `Models of ${repository}`;
}

function shellOf({ repository, entries, ledger, alarms }: SiteMaterial): Shell {
  const times = [
    ...entries.map(({ createdAt }) => createdAt),
    ...ledger.map(({ createdAt }) => createdAt),
    ...alarms.map(({ from, until }) => until ?? from),
  ];
  const asOf = times.reduce<string | null>(
    (last, at) => (last === null || compare(at, last) > 0 ? at : last),
    null,
  );
  return { up: "", title: "", repository, tab: null, tabs, asOf };
}
