import { type ThreatTest, threatTests } from "./threat-tests.ts";
import { areas, type Threat, threats } from "./threats.ts";

/** Tests named in one cell; the rest is counted. */
const mostShown = 3;

/** The catalogue as Markdown: one table an area, and above them how many rows are open. */
export function threatTables(): string {
  const tests = threatTests();
  const open = threats.filter(({ row }) => !tests.has(row)).map(({ row }) => row);
  const head = `${threats.length - open.length} of ${threats.length} rows are shown by a test${open.length === 0 ? "" : `; open: ${open.join(", ")}`}.`;
  const tables = areas.map(([title, first, last]) => {
    const rows = threats.slice(first - 1, last).map((threat) => rowOf(threat, tests.get(threat.row) ?? []));
    return `### ${title}\n\n| # | what happens | promise | shown by |\n| --: | --- | --- | --- |\n${rows.join("\n")}`;
  });
  return `${head}\n\n${tables.join("\n\n")}`;
}

function rowOf({ row, what, promise, limit }: Threat, tests: readonly ThreatTest[]): string {
  const said = limit === undefined ? `${promise}.` : `${promise}. _${limit}._`;
  return `| ${row} | ${what} | ${said} | ${shownBy(tests)} |`;
}

function shownBy(tests: readonly ThreatTest[]): string {
  if (tests.length === 0) return "**open**";
  const files = [...new Set(tests.map(({ file }) => file))];
  // One of each file first, so that a long table of cases does not hide the others.
  const chosen = files.slice(0, mostShown).map((file) => tests.find((one) => one.file === file)!);
  const named = chosen.map(
    ({ file, title }) => `\`${file}\` › ${title.replaceAll("|", "\\|").replaceAll("<", "&lt;")}`,
  );
  const more = tests.length - chosen.length;
  return named.join("<br>") + (more === 0 ? "" : `<br>and ${more} more`);
}
