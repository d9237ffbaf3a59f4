import { nameServed } from "../../deploy/interrupted.ts";
import type { LogItem } from "../../deploy/log.ts";
import { whatOf } from "../../deploy/log.ts";
import type { DeploymentEntry } from "../../record/deployment.ts";
import { h, type Markup, prose, raw } from "../../report/html/markup.ts";
import { note, wide } from "../../report/html/parts.ts";
import { deploymentAnchor, isTrouble, logOf, whoText } from "../chronicle.ts";
import { type ServingRow, servingRows } from "../serving.ts";
import { outside, trackLabel, when } from "./parts.ts";

const place = { id: "d", level: 2, model: null } as const;

/** What serves where, then every attempt, newest first. */
export function deploymentsBody(ledger: readonly DeploymentEntry[]): Markup {
  const items = logOf(ledger);
  return h`<div class="site-hero"><h1>Deployments</h1><p class="lead">The ledger of this repository: append-only, each line chained to the one before it. A row's address stays.</p></div><section aria-labelledby="serving"><h2 id="serving">What serves</h2>${servingTable(servingRows(ledger))}</section><section aria-labelledby="attempts"><h2 id="attempts">Every attempt</h2>${items.length === 0 ? note("Nothing was deployed.") : attemptTable(items)}</section>`;
}

export function servingTable(rows: readonly ServingRow[], link?: (row: ServingRow) => Markup): Markup {
  if (rows.length === 0) return note("Nothing was deployed.");
  const cells = rows.map((row) => {
    const since = row.since === null ? null : when(row.since);
    const open = row.isOpen ? h` <span class="bad">✖ an attempt never ended</span>` : null;
    return h`<tr><th scope="row"><code>${row.environment}</code></th><td class="v calm">${link?.(row) ?? trackLabel(row)}</td><td class="all">${prose([{ sentence: nameServed(row.serving) }])}${open}</td><td class="x">${row.commit === null ? null : h`<code>${row.commit.slice(0, 7)}</code>`}</td><td class="x end">${since}</td></tr>\n`;
  });
  return wide(
    place,
    "What serves, as a table",
    h`<table class="rows"><thead><tr><th scope="col">environment</th><th scope="col">model</th><th scope="col">serves</th><th scope="col">commit</th><th scope="col">since</th></tr></thead><tbody>${cells}</tbody></table>`,
  );
}

function attemptTable(items: readonly LogItem[]): Markup {
  const rows = items.map((item) => {
    const { entry, outcome, at, line } = item;
    const evidence =
      entry.evidence === null
        ? null
        : h`<span class="mini">on the evidence of ${outside(entry.evidence.url, h`run ${entry.evidence.runId}`)}</span>`;
    const reason = entry.reason === null ? null : h`<br>${prose([{ text: entry.reason }])}`;
    return h`<tr id="${raw(deploymentAnchor(item))}"><th scope="row"><a href="#${raw(deploymentAnchor(item))}">${line}</a></th><td class="v ${isTrouble(item) ? "bad" : ""}">${outcome}</td><td class="x">${when(at)}</td><td><code>${entry.environment}</code>, ${trackLabel(entry)}</td><td class="all">${prose([{ sentence: whatOf(entry, outcome) }])}${reason}<br>${evidence}</td><td>${prose([{ sentence: whoText(item) }])}</td></tr>\n`;
  });
  return wide(
    place,
    "Every attempt, as a table",
    h`<table class="rows"><thead><tr><th scope="col">line</th><th scope="col">outcome</th><th scope="col">when</th><th scope="col">where</th><th scope="col">what and why</th><th scope="col">who</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}
