import { actionPages } from "../../scripts/docs/actions.ts";
import type { Rig } from "./rig.ts";

export type Grant = Readonly<Record<string, "read" | "write">>;

/** A run of the default branch, a pull request's own run, or an event on somebody's behalf beside the head's commit. */
export interface Occasion {
  readonly name: string;
  readonly event: string;
  readonly fork: boolean;
  readonly checkout: "base" | "merge";
  /** Of one action alone, which is asked for more than its usual work. */
  readonly only?: { readonly verb: string; readonly inputs: Readonly<Record<string, string>> };
  payload(rig: Rig): Record<string, unknown>;
}

export const onMain = (name: string, more: (rig: Rig) => Record<string, unknown> = () => ({})): Occasion => ({
  ...{ name, event: name, fork: false, checkout: "base" },
  payload: (rig) => ({
    ...{ ref: "refs/heads/main", after: rig.base, sender: { login: "ada" } },
    ...{ repository: { full_name: rig.github.repository, default_branch: "main" }, ...more(rig) },
  }),
});

function more(event: string, verb: string, inputs: Readonly<Record<string, string>>): Occasion {
  const said = Object.entries(inputs).map(([name, value]) => `\`${name}: ${value}\``);
  return { ...onMain(event), name: `${event}, ${said.join(", ")}`, only: { verb, inputs } };
}

/** The run of the pull request that has been evaluated. */
export const evaluatedRun = 40;

const finished = (rig: Rig, fork: boolean) => ({
  workflow_run: {
    ...{ id: evaluatedRun, head_sha: rig.headSha, event: "pull_request", pull_requests: [] },
    ...{ path: ".github/workflows/model.yml", head_repository: { full_name: headOf(rig, fork) } },
  },
});
const headOf = (rig: Rig, fork: boolean) => (fork ? "mallory/ml" : rig.github.repository);

const commented =
  (body: string) =>
  (rig: Rig): Record<string, unknown> => {
    const id = rig.github.addComment({ issue: rig.number, login: "ada", body });
    const comment = { id, body, user: { login: "ada", type: "User" }, author_association: "MEMBER" };
    const repository = { full_name: rig.github.repository, default_branch: "main" };
    const issue = { number: rig.number, pull_request: {} };
    return { action: "created", issue, comment, repository, sender: { login: "ada" } };
  };

const proposals = (fork: boolean): Occasion[] => {
  const whose = fork ? "fork" : "own";
  const pull = (rig: Rig) => rig.github.pullRequestEvent(rig.number);
  const beside = (event: string, payload: Occasion["payload"]): Occasion[] => [
    { name: `${event}, ${whose}`, event, fork, checkout: "base", payload },
    { name: `${event}, ${whose}, its head checked out`, event, fork, checkout: "merge", payload },
  ];
  return [
    { name: `pull_request, ${whose}`, event: "pull_request", fork, checkout: "merge", payload: pull },
    ...beside("pull_request_target", pull),
    ...beside("workflow_run", (rig) => finished(rig, fork)),
    ...beside("issue_comment", commented("/evenhand deploy production")),
  ];
};

/** Every event that workflows of models have, with the code of the pull request where it can meet them. */
export const occasions: readonly Occasion[] = [
  ...proposals(false),
  ...proposals(true),
  onMain("push"),
  onMain("workflow_dispatch"),
  onMain("schedule"),
  more("workflow_dispatch", "deploy", { approve: "issue" }),
  more("schedule", "report", { write: "letter" }),
  more("workflow_dispatch", "report", { write: "card", propose: "true" }),
  {
    ...{ name: "issue_comment, `/evenhand evaluate`", event: "issue_comment", fork: false, checkout: "base" },
    ...{ only: { verb: "report", inputs: {} }, payload: commented("/evenhand evaluate") },
  },
  onMain("release", () => ({ action: "published", release: { id: 1, tag_name: "v1" } })),
  onMain("merge_group", ({ base, headSha }) => ({
    merge_group: { base_sha: base, head_sha: headSha, head_ref: "refs/heads/gh-readonly-queue/main/pr-1" },
  })),
];

const asked = { model: "fraud", predictions: "preds.csv" };
/** What each action is given. */
export const steps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gate: asked,
  data: { model: "fraud" },
  train: { model: "fraud" },
  evaluate: asked,
  report: {},
  deploy: { environment: "production" },
  monitor: { model: "fraud" },
};

export const occasionsOf = (verb: string): readonly Occasion[] =>
  occasions.filter(({ only }) => only === undefined || only.verb === verb);

/** The lines under `permissions:` that an action's page names, each once. */
export function documentedLines(verb: string): string[] {
  const page = actionPages.find((one) => one.verb === verb)!;
  return [...new Set(page.permissions.map(({ scope }) => scope))];
}

/** The lines without one; without reading there is no writing either. */
export function without(lines: readonly string[], line: string): string[] {
  const [name, level] = line.split(": ");
  return lines.filter((one) => one !== line && !(level === "read" && one.startsWith(`${name}: `)));
}

/** What a token with these lines may do: the strongest of each name. A fork's may only read, whatever they say. */
export function grantOf(lines: readonly string[], fork: boolean): Grant {
  const grant: Record<string, "read" | "write"> = {};
  for (const line of lines) {
    const [name = "", level] = line.split(": ");
    if (level === "write" || grant[name] === undefined) grant[name] = fork ? "read" : (level as "read");
  }
  return grant;
}
