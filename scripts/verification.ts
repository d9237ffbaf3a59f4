export interface Row {
  readonly target: string;
  readonly action: string;
  readonly end: string;
}

export interface Stamp {
  readonly date: Date;
  readonly commit: string;
}

const begin = "<!-- servers:begin -->";
const end = "<!-- servers:end -->";
const title =
  "# Verification\n\nWhat was run against real servers, and how it ended. Written by `npm run test:servers`.\n";

/** The page with its section on deploy targets renewed; other sections stay.
 *  @param before the page as it is, null when there is none */
export function renderVerification(before: string | null, rows: readonly Row[], stamp: Stamp): string {
  const section = `${begin}\n${sectionOf(rows, stamp)}\n${end}`;
  if (before === null) return `${title}\n${section}\n`;
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from === -1 || to === -1) return `${before.trimEnd()}\n\n${section}\n`;
  return before.slice(0, from) + section + before.slice(to + end.length);
}

function sectionOf(rows: readonly Row[], { date, commit }: Stamp): string {
  const version = rows.find(({ action }) => action === "version")?.end ?? "unknown";
  const cases = rows.filter(({ action }) => action !== "version");
  const actions = [...new Set(cases.map(({ action }) => kindOf(action)))];
  const targets = [...new Set(cases.map(({ target }) => target))].sort();
  const cell = (action: string, target: string) => {
    const found = cases.find((row) => row.target === target && kindOf(row.action) === action);
    return found === undefined
      ? "not run"
      : found.action === action
        ? found.end
        : `${found.action.slice(action.length + 1)}: ${found.end}`;
  };
  const lines = actions.map(
    (action) => `| ${[action, ...targets.map((target) => cell(action, target))].join(" | ")} |`,
  );
  return [
    "## Deploy targets",
    "",
    `${date.toISOString().slice(0, 10)}, ${commit}. \`mlflow\`: MLflow ${version} (PyPI) on 127.0.0.1, behind a proxy that plays the faults; \`command\`: real processes and a small HTTP server. The end is asked of the server itself, past Evenhand's client.`,
    "",
    `| case | ${targets.map((target) => `\`${target}\``).join(" | ")} |`,
    `|:--|${targets.map(() => ":--").join("|")}|`,
    ...lines,
  ].join("\n");
}

/** Cases that count something in their name stand in one row. */
function kindOf(action: string): string {
  return action.startsWith("crash ") ? "crash" : action;
}
