import { whatOf } from "../../deploy/log.ts";
import { h, type Markup, prose, raw } from "../../report/html/markup.ts";
import { note, wide } from "../../report/html/parts.ts";
import { deploymentAnchor, isTrouble, logOf } from "../chronicle.ts";
import { compare, type SiteAlarm, type SiteMaterial } from "../material.ts";
import { inside, outside, type Spot, when } from "./parts.ts";

const place = { id: "i", level: 2, model: null } as const;

/** Alarms of the monitor, and attempts of a deployment that did not leave what was wanted. */
export function incidentsBody(spot: Spot, { alarms, ledger }: SiteMaterial): Markup {
  const troubles = logOf(ledger).filter(isTrouble);
  const rows = troubles.map(
    (item) =>
      h`<tr><th scope="row">${inside(spot, `deployments.html#${deploymentAnchor(item)}`, h`line ${item.line}`)}</th><td class="v bad">✖ ${item.outcome}</td><td>${when(item.at)}</td><td><code>${item.entry.model}</code> in <code>${item.entry.environment}</code></td><td>${prose([{ sentence: whatOf(item.entry, item.outcome) }])}</td></tr>\n`,
  );
  const table =
    rows.length === 0
      ? note("No deployment went wrong.")
      : wide(
          place,
          "Deployments that went wrong, as a table",
          h`<table class="rows"><thead><tr><th scope="col">where</th><th scope="col">outcome</th><th scope="col">when</th><th scope="col">model</th><th scope="col">what</th></tr></thead><tbody>${rows}</tbody></table>`,
        );
  return h`<div class="site-hero"><h1>Incidents</h1><p class="lead">Alarms of production, and deployments that did not end as they were meant to.</p></div><section aria-labelledby="alarms"><h2 id="alarms">Alarms</h2>${alarmTable(alarms)}</section><section aria-labelledby="troubles"><h2 id="troubles">Deployments that went wrong</h2>${table}</section>`;
}

function alarmTable(alarms: readonly SiteAlarm[]): Markup {
  if (alarms.length === 0) return note("No alarm is on record.");
  const open = ({ until }: SiteAlarm) => Number(until === null);
  const rows = alarms
    .toSorted((a, b) => open(b) - open(a) || compare(b.from, a.from) || compare(a.id, b.id))
    .map((alarm) => {
      const state = alarm.until === null ? h`<span class="bad">✖ open</span>` : h`✔ over`;
      return h`<tr id="${raw(alarm.id)}"><th scope="row"><a href="#${raw(alarm.id)}"><code>${alarm.model}</code></a></th><td class="v">${state}</td><td>${when(alarm.from)}${alarm.until === null ? null : h`<br><span class="mini">until ${when(alarm.until)}</span>`}</td><td><code>${alarm.environment}</code></td><td class="all">${outside(alarm.url, prose([{ sentence: alarm.text }]))}</td></tr>\n`;
    });
  return wide(
    place,
    "Alarms, as a table",
    h`<table class="rows"><thead><tr><th scope="col">model</th><th scope="col">state</th><th scope="col">since</th><th scope="col">where</th><th scope="col">what</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}
