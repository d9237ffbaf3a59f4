export interface Row {
  readonly target: string;
  readonly action: string;
  readonly end: string;
}

export interface Stamp {
  readonly date: Date;
  readonly commit: string;
  /** Which of the page's parts is written anew. */
  readonly part: "servers" | "cluster";
}

const title = "# Verification\n\nWhat was run against real servers, and how it ended.\n";
const about = {
  servers: {
    heading: "Deploy targets",
    how: "`npm run test:servers`: each server on 127.0.0.1, behind a proxy that plays the faults; `command`: real processes and a small HTTP server. The end is asked of the server itself, past Evenhand's client. `huggingface` passes the same cases in `npm test` against a double of its API; the Hub itself was never asked.",
  },
  cluster: {
    heading: "Deploy targets in a cluster",
    how: "`npm run test:cluster`: real etcd, kube-apiserver and kube-controller-manager behind a proxy that plays the faults. There are no nodes: the test makes pods ready, or not, in the kubelet's place. The InferenceService is KServe's own definition where it was at hand; its controller's conditions are set by the test. The end is asked of the pods.",
  },
} as const;

/** The page with one part renewed; the others stay.
 *  @param before the page as it is, null when there is none */
export function renderVerification(before: string | null, rows: readonly Row[], stamp: Stamp): string {
  const [begin, end] = [`<!-- ${stamp.part}:begin -->`, `<!-- ${stamp.part}:end -->`];
  const section = `${begin}\n${sectionOf(rows, stamp)}\n${end}`;
  if (before === null) return `${title}\n${section}\n`;
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from !== -1 && to !== -1) return before.slice(0, from) + section + before.slice(to + end.length);
  const first = "<!-- servers:end -->";
  const at = before.indexOf(first);
  if (at === -1) return `${before.trimEnd()}\n\n${section}\n`;
  const after = at + first.length;
  return `${before.slice(0, after)}\n\n${section}${before.slice(after)}`;
}

function sectionOf(rows: readonly Row[], { date, commit, part }: Stamp): string {
  const versions = rows.filter(({ action }) => action === "version");
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
  const { heading, how } = about[part];
  const named = versions.map(({ target, end }) => `\`${target}\`: ${end}`).join(", ");
  return [
    `## ${heading}`,
    "",
    `${date.toISOString().slice(0, 10)}, ${commit}. ${how}${named === "" ? "" : ` Versions: ${named}.`}`,
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
