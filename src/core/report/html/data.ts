import { percentOf } from "../../data/checks/check.ts";
import type { DataRecord, DriftColumn, StoredColumn } from "../../record/data.ts";
import { count } from "../number.ts";
import { asSentence } from "../prose.ts";
import { finding } from "../section/data.ts";
import { h, type Markup, prose, raw } from "./markup.ts";
import { note, type Place, section, wide } from "./parts.ts";

const words = { error: "✖ error", warn: "▲ warn", info: "· info" } as const;
const tones = { error: "bad", warn: "calm", info: "calm" } as const;

/** What was found in a model's data: findings worst first, then every column that was compared with the base. */
export function dataPart(record: DataRecord, id: string): Markup {
  const place: Place = { id, level: 2, model: null };
  const title = h`Data of ${record.model}`;
  const tables = Object.entries(record.tables).map(([role, { rows }]) => `${role} ${count(rows)} rows`);
  return section(place, "data", title, [
    h`<p class="sub">${finding(record)}. ${tables.join(", ")}.</p>`,
    findingsOf(record, place),
    ...Object.entries(record.drift).map(([role, { columns }]) => {
      const stored = record.tables[role as keyof DataRecord["tables"]]?.columns ?? [];
      return driftOf(role, columns, stored, place);
    }),
  ]);
}

function findingsOf({ findings }: DataRecord, place: Place): Markup | null {
  if (findings.length === 0) return null;
  const rows = findings.map(
    ({ severity, check, table, column, message, example }) =>
      h`<tr><td class="v ${tones[severity]}">${words[severity]}</td><th scope="row">${table}${column === null ? null : h` <code>${column}</code>`}</th><td>${prose(asSentence(message))}</td><td>${example ?? ""}</td><td><code>${check}</code></td></tr>\n`,
  );
  const table = h`<table><thead><tr><th scope="col">severity</th><th scope="col">where</th><th scope="col">found</th><th scope="col">look at</th><th scope="col">check</th></tr></thead><tbody>${rows}</tbody></table>`;
  return wide(place, "Findings in the data", table);
}

function driftOf(
  role: string,
  columns: readonly DriftColumn[],
  stored: readonly StoredColumn[],
  place: Place,
): Markup | null {
  const assessed = columns.filter(({ status }) => status === "assessed");
  if (assessed.length === 0) return null;
  const byName = new Map(stored.map((column) => [column.name, column]));
  const rows = assessed
    .toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0))
    .map(({ column, effect, pAdjusted, psi, level }) => {
      const p = pAdjusted === null ? "" : pAdjusted < 0.001 ? "< 0.001" : pAdjusted.toFixed(3);
      return h`<tr><th scope="row"><code>${column}</code></th><td class="n">${effect?.toFixed(3) ?? ""}</td><td class="n">${p}</td><td class="n">${psi?.toFixed(3) ?? ""}</td><td>${bars(byName.get(column))}</td><td class="v ${level === "none" ? "calm" : "bad"}">${level === "none" ? "" : level === "warn" ? "▲ moved" : "▲ moved far"}</td></tr>\n`;
    });
  const table = h`<table><thead><tr><th scope="col">column</th><th scope="col" class="n">effect</th><th scope="col" class="n">adjusted p</th><th scope="col" class="n">PSI</th><th scope="col">now</th><th scope="col">change</th></tr></thead><tbody>${rows}</tbody></table>`;
  const left = columns.length - assessed.length;
  return h`${wide(place, `Drift of ${role}`, table)}${note(`Drift of ${role} against the base. Effect: KS distance, or Jensen-Shannon distance of categories; 0.1 together with an adjusted p of 0.05 counts as moved. ${count(left)} columns were not assessed.`)}`;
}

/** The column's histogram on the base's edges, as one small drawing with its numbers in words. */
function bars(column: StoredColumn | undefined): Markup | null {
  const counts = column?.histogram?.counts;
  if (counts === undefined) return null;
  const most = Math.max(1, ...counts);
  const all = counts.reduce((sum, each) => sum + each, 0);
  const tallest = counts.indexOf(most);
  const width = counts.length * 6;
  const path = counts.map((each, k) => `M${6 * k} 20V${(20 - (18 * each) / most).toFixed(1)}h5V20z`).join("");
  const label = `histogram, tallest bin ${tallest + 1} of ${counts.length} with ${percentOf(most / Math.max(1, all))}`;
  return h`<svg width="${String(width)}" height="20" viewBox="0 0 ${String(width)} 20" role="img" aria-label="${label}"><path fill="currentColor" d="${raw(path)}"/></svg>`;
}
