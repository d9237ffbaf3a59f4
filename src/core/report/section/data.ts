import { percentOf } from "../../data/checks/check.ts";
import type {
  DataRecord,
  DriftColumn,
  Finding,
  StoredColumn,
  StoredTable,
  TableRole,
} from "../../record/data.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code, sentence } from "../encode.ts";
import { count, counted } from "../number.ts";
import { asSentence, hypertext } from "../prose.ts";
import { sparkline } from "../sparkline.ts";

const shapes = { error: "✖ error", warn: "▲ warn", info: "· info" } as const;

/** What changed in the data and what the checks found, beside what the model did. */
export function dataBlocks(record: DataRecord, most = 12): Block[] {
  return [
    paragraph(lead(record)),
    ...findingTable(record, most),
    ...driftFolds(record, most),
    ...changes(record),
  ];
}

/** One fold for each model's data: what changed in rows, schema and distributions. */
export function dataFolds(records: readonly DataRecord[] = [], most = 12): Block[] {
  return records.map((record) => {
    const model = records.length > 1 ? ` of ${hypertext(asSentence(record.model))}` : "";
    return fold(`<b>Data</b>${model}: ${finding(record)}`, dataBlocks(record, most).flatMap(opened));
  });
}

/** A fold in a fold is a chore. */
function opened(block: Block): Block[] {
  return block.kind === "fold" ? [paragraph(block.summary), ...block.blocks] : [block];
}

/** Data that failed its checks, said before what the model did. */
export function dataAlerts(records: readonly DataRecord[] = []): Block[] {
  const failed = records.filter(({ decision }) => ["fail", "no-evidence"].includes(decision.result));
  return failed.map(({ decision, model }) => {
    const { length } = decision.reasons;
    const more = length > 1 ? ` And ${count(length - 1)} more below.` : "";
    const name = records.length > 1 ? ` of ${code(model)}` : "";
    return paragraph(
      `**The data check${name} failed**: ${sentence(decision.reasons[0] ?? "a table has no rows", 300)}.${more}`,
    );
  });
}

/** What was found, in a few words of ours. */
export function finding({ findings, drift }: DataRecord): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warn").length;
  const moved = Object.values(drift).flatMap(({ columns }) =>
    columns.filter(({ level }) => level !== "none"),
  );
  const drifted = moved.length === 0 ? [] : [`${counted(moved.length, "column")} moved`];
  const parts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...drifted,
  ];
  return parts.length === 0 ? "no error, no warning" : parts.join(", ");
}

function lead({ tables, baseline, digest, verified }: DataRecord): string {
  const rows = Object.entries(tables).map(([role, { rows, history }]) => {
    const before = baseline.status === "found" ? history.at(-1) : undefined;
    const change = before === undefined || before === rows ? "" : `${count(before)} → `;
    const share =
      before === undefined || before === 0 || before === rows
        ? ""
        : ` (${rows < before ? "−" : "+"}${percentOf(Math.abs(rows / before - 1))})`;
    return `${role} ${change}${count(rows)} rows${share}`;
  });
  const files = verified.map(({ manifest, files, wrong }) =>
    wrong === 0
      ? `${counted(files, "file")} as ${code(manifest)} names them`
      : `${count(wrong)} of ${counted(files, "file")} not as ${code(manifest)} names them`,
  );
  const base = baseline.status === "found" ? "" : " There is no earlier profile to compare with.";
  return `**Data** ${[...rows, ...files].join("; ") || "nothing was looked at"}. Digest ${code(digest.slice(7, 19))}.${base}`;
}

function findingTable({ findings }: DataRecord, most: number): Block[] {
  const told = findings.filter(({ severity }) => severity !== "info");
  const others = findings.length - told.length;
  const shown = told.slice(0, most);
  const more = [
    ...(told.length > shown.length
      ? [`${count(told.length - shown.length)} more findings are in the record.`]
      : []),
    ...(others > 0 ? [`${counted(others, "remark")} for information in the record.`] : []),
  ];
  return [
    ...(shown.length === 0
      ? []
      : [table(["", "check", "where", "found", "look at"], "lllll", shown.map(findingRow))]),
    ...(more.length === 0 ? [] : [paragraph(`<sub>${more.join(" ")}</sub>`)]),
  ];
}

function findingRow({ severity, check, table: role, column, message, example }: Finding): string[] {
  const where = column === null ? role : `${role} ${code(column, 60)}`;
  return [
    shapes[severity],
    code(check),
    where,
    sentence(message, 300),
    example === null ? "" : sentence(example, 120),
  ];
}

function driftFolds({ drift, tables }: DataRecord, most: number): Block[] {
  return Object.entries(drift).flatMap(([role, { columns, share, drifted }]) => {
    const assessed = columns.filter(({ status }) => status === "assessed");
    if (assessed.length === 0)
      return [paragraph(`<sub>${sentence(`Drift of ${role} was not assessed${becauseOf(columns)}`)}.</sub>`)];
    const moved = assessed.filter(({ level }) => level !== "none").length;
    const largest = assessed.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0)).slice(0, most);
    const said =
      moved === 0
        ? "no column moved"
        : `${count(moved)} of ${counted(assessed.length, "column")} moved${drifted ? ", the table drifted" : ""}`;
    const byName = new Map(tables[role as TableRole]?.columns.map((column) => [column.name, column]));
    return [
      fold(`<b>Drift</b> of ${role}: ${said}`, [
        table(
          ["column", "effect", "adjusted p", "PSI", "now", ""],
          "lrrrll",
          largest.map((one) => driftRow(one, byName.get(one.column))),
        ),
        paragraph(
          `<sub>Effect: KS distance, or Jensen-Shannon distance of categories; 0.1 and an adjusted p of 0.05 together count as moved. ${percentOf(share)} of the assessed columns moved; ${count(columns.length - assessed.length)} were not assessed.</sub>`,
        ),
      ]),
    ];
  });
}

/** Why no column was assessed: the commonest reason. */
export function becauseOf(columns: readonly DriftColumn[]): string {
  const counts = new Map<string, number>();
  for (const { why } of columns) counts.set(why, (counts.get(why) ?? 0) + 1);
  const [commonest] = [...counts].toSorted(([, a], [, b]) => b - a);
  return commonest === undefined || commonest[0] === "" ? "" : `: ${commonest[0]}`;
}

const levels = { none: "", warn: "▲ moved", alert: "▲ moved far" } as const;

function driftRow(
  { column, effect, pAdjusted, psi, level }: DriftColumn,
  stored: StoredColumn | undefined,
): string[] {
  return [
    code(column, 60),
    effect === null ? "" : effect.toFixed(3),
    pAdjusted === null ? "" : pAdjusted < 0.001 ? "< 0.001" : pAdjusted.toFixed(3),
    psi === null ? "" : psi.toFixed(3),
    stored?.histogram ? `\`${sparkline(stored.histogram.counts, 0)}\`` : "",
    levels[level],
  ];
}

function changes({ tables }: DataRecord): Block[] {
  const withheld = Object.values(tables).flatMap(({ columns }: StoredTable) =>
    columns.filter(({ sensitive }) => sensitive),
  );
  if (withheld.length === 0) return [];
  const names = [...new Set(withheld.map(({ name }) => name))];
  const shown = names
    .slice(0, 8)
    .map((name) => code(name, 40))
    .join(", ");
  return [
    paragraph(
      `<sub>Values withheld of ${counted(names.length, "column")}: ${shown}${names.length > 8 ? ", …" : ""}.</sub>`,
    ),
  ];
}
