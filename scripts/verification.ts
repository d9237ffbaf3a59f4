/** Which section of docs/verification.md is written anew. */
export type Part = "servers" | "cluster";

interface Stamp {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly commit: string;
}

/** One case of a deploy target that held, the version of its server, or (`image`) an image that was built and run. */
export interface Row {
  readonly target: string;
  readonly action: string;
  readonly end: string;
}

/** A test file of which no test failed. */
export interface Suite extends Stamp {
  readonly file: string;
  readonly passed: number;
  readonly skipped: number;
  readonly seconds: number;
}

export interface Held {
  readonly suites: readonly Suite[];
  readonly rows: readonly Row[];
}

/** What held before, with the files and targets of this run in the place of theirs. */
export function mergeHeld(before: Held, now: Held): Held {
  const files = new Set(now.suites.map(({ file }) => file));
  const targets = new Set(now.rows.map(({ target }) => target));
  return {
    suites: [...before.suites.filter(({ file }) => !files.has(file)), ...now.suites],
    rows: [...before.rows.filter(({ target }) => !targets.has(target)), ...now.rows],
  };
}

/** Every target of a part has a column, also when it was not run. */
const about = {
  servers: {
    heading: "Deploy targets",
    targets: ["command", "github-release", "huggingface", "mlflow", "oci", "ray-serve", "s3"],
    how: "`npm run test:servers`: each server on 127.0.0.1, behind a proxy that plays the faults; `command`: real processes and a small HTTP server. The end is asked of the server itself, past Evenhand's client. `huggingface` and `github-release` pass the same cases against a double and the stand-in; the Hub and GitHub themselves were never asked.",
  },
  cluster: {
    heading: "Deploy targets in a cluster",
    targets: ["kserve", "kubernetes"],
    how: "`npm run test:cluster`: real etcd, kube-apiserver and kube-controller-manager behind a proxy that plays the faults. There are no nodes: the test makes pods ready, or not, in the kubelet's place. The InferenceService is KServe's own definition where it was at hand; its controller's conditions are set by the test. The end is asked of the pods.",
  },
} as const;

/** Every case of the contract that targets pass, in the order of its tests (test/targets/support/contract.ts). */
const actions = [
  ...["deploy", "deploy again", "apply twice", "bad digest", "serves another digest", "unreachable", "slow"],
  ...["slower than its time", "fails half-way", "fails half-way, first deployment", "rollback", "crash"],
];

/** Two tables: cases by target, and the test files with their counts.
 *  @param files all test files of the part */
export function renderTargets(part: Part, held: Held, files: readonly string[]): string {
  const { heading, targets, how } = about[part];
  const cases = held.rows.filter(({ action }) => action !== "version" && action !== "image");
  const run = [...new Set(cases.map(({ target }) => target))];
  const missing = targets.filter((name) => !run.some((one) => one === name || one.startsWith(`${name} (`)));
  const columns = [...run, ...missing].sort();
  const more = cases.map(({ action }) => kindOf(action)).filter((kind) => !actions.includes(kind));
  const lines = [...actions, ...new Set(more)].map(
    (action) => `| ${[action, ...columns.map((target) => cellOf(cases, action, target))].join(" | ")} |`,
  );
  const versions = held.rows
    .filter(({ action }) => action === "version")
    .map(({ target, end }) => `\`${target}\`: ${end}`);
  const named = versions.length === 0 ? "" : ` Versions: ${versions.sort().join(", ")}.`;
  return [
    `## ${heading}`,
    `${how}${named}`,
    [
      `| case | ${columns.map((target) => `\`${target}\``).join(" | ")} |`,
      `|:--|${columns.map(() => ":--").join("|")}|`,
      ...lines,
    ].join("\n"),
    ...imagesIn(held),
    `The whole of \`npm run test:${part}\`, test file by test file:`,
    renderSuites(held.suites, files),
  ].join("\n\n");
}

function imagesIn({ rows }: Held): string[] {
  const built = rows
    .filter(({ action }) => action === "image")
    .sort((a, b) => (a.target < b.target ? -1 : 1));
  const lines = built.map(({ target, end }) => `- ${target}: ${end}`);
  return lines.length === 0 ? [] : [`Images of generated Dockerfiles:\n\n${lines.join("\n")}`];
}

function cellOf(cases: readonly Row[], action: string, target: string): string {
  const found = cases.find((row) => row.target === target && kindOf(row.action) === action);
  if (found === undefined) return "not run";
  return found.action === action ? found.end : `${found.action.slice(action.length + 1)}: ${found.end}`;
}

function renderSuites(suites: readonly Suite[], files: readonly string[]): string {
  const rows = files.map((file) => {
    const run = suites.find((suite) => suite.file === file);
    if (run === undefined) return `\`${file}\` | not run | | | | |`;
    return [`\`${file}\``, run.passed, 0, run.skipped, `${run.seconds} s`, run.date, run.commit].join(" | ");
  });
  return [
    "| file | passed | failed | skipped | took | date | commit |",
    "|:--|--:|--:|--:|--:|:--|:--|",
    ...rows.map((row) => `| ${row}${row.endsWith("|") ? "" : " |"}`),
  ].join("\n");
}

/** Cases that count something in their name stand in one row. */
function kindOf(action: string): string {
  return action.startsWith("crash ") ? "crash" : action;
}
