import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionPages } from "../../scripts/docs/actions.ts";
import { collectWorkflows, snippetsOf } from "../../scripts/workflows/collect.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly uses?: string;
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What zizmor and actionlint are asked of (`npm run check:workflows`), as far as it can be told without them. */
function complaintsOf(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);
  const uses = [...jobs, ...steps].flatMap((each) => (each.uses === undefined ? [] : [each.uses]));
  const events = eventsOf(workflow);
  return [
    ...uses
      .filter((each) => !isOurs(each) && !/@[0-9a-f]{40}$/.test(each))
      .map((each) => `not pinned: ${each}`),
    ...(workflow.permissions === undefined ? ["no permissions at the top"] : []),
    ...jobs
      .filter((job) => grants(job.permissions ?? workflow.permissions))
      .map(() => "permissions: write-all"),
    ...steps
      .filter(
        (step) => step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false,
      )
      .map(() => "the checkout keeps its credentials"),
    ...steps
      .filter((step) => /\$\{\{/.test(step.run ?? ""))
      .map((step) => `an expression in a command: ${step.run}`),
    ...(events.includes("pull_request_target") ? ["pull_request_target"] : []),
    ...(events.some((event) => /^(issue_comment|workflow_run)$/.test(event)) &&
    uses.some((each) => each.startsWith("actions/checkout@"))
      ? ["a checkout under an event with rights of its own"]
      : []),
  ];
}

function eventsOf({ on }: Workflow): string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? [...on] : Object.keys(on);
}

/** A step with `write` judges nothing: a site, a card or a letter. */
function isReport(step: Step): boolean {
  return step.uses?.includes("action-report") === true && step.with?.["write"] === undefined;
}

function isOurs(uses: string): boolean {
  return /^(\.\/|evenhand\/evenhand[/@])/.test(uses);
}

function grants(permissions: unknown): boolean {
  return permissions === "write-all" || permissions === undefined;
}

const root = path.resolve(import.meta.dirname, "../..");
const workflows = collectWorkflows(root);

/** Its step fetches refs/evenhand by the checkout's token, which may only read. */
const fetchesRefs = "examples/site.yml";

describe("a workflow of this repository, its examples or its pages", () => {
  it("is found where it is: in .github, in examples and in pages", () => {
    const from = workflows.map((workflow) => workflow.from);
    expect(from).toEqual(expect.arrayContaining([".github/workflows/ml-ci.yml", "examples/train.yml"]));
    expect(from.filter((each) => each.startsWith("README.md:"))).toHaveLength(1);
  });

  it.each(workflows)("$from keeps the policy", ({ from, text }) => {
    expect(complaintsOf(text)).toEqual(from === fetchesRefs ? ["the checkout keeps its credentials"] : []);
  });

  it.each(workflows)("$from names only inputs that our actions have", ({ text }) => {
    for (const step of Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps ?? [])) {
      if (step.uses === undefined || !isOurs(step.uses)) continue;
      const folder = /action-[a-z]+/.exec(step.uses)?.[0] ?? "";
      const page = actionPages.find((each) => each.folder === folder);
      expect(page, `${step.uses} is no action of ours`).toBeDefined();
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(page!.inputs)).toContain(input);
    }
  });

  it.each(workflows)("$from reports also after a red step", ({ text }) => {
    for (const job of Object.values((parse(text) as Workflow).jobs))
      for (const step of (job.steps ?? []).filter(isReport))
        expect(`${job.if} ${step.if}`).toContain("!cancelled()");
  });
});

describe("the policy", () => {
  const good = parse(workflows.find(({ from }) => from === "examples/train.yml")!.text) as Workflow;
  const [name, job] = Object.entries(good.jobs)[0]!;
  const changed = (change: object) => JSON.stringify({ ...good, ...change });
  const withSteps = (...steps: Step[]) => changed({ jobs: { [name]: { ...job, steps } } });
  const pinned = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1";

  it.each<[string, string, string]>([
    ["a tag in place of a commit", withSteps({ uses: "actions/cache@v5" }), "not pinned: actions/cache@v5"],
    ["no permissions", changed({ permissions: undefined }), "no permissions at the top"],
    ["all permissions", changed({ permissions: "write-all" }), "permissions: write-all"],
    ["a checkout that keeps the token", withSteps({ uses: pinned }), "the checkout keeps its credentials"],
    [
      "an expression in a command",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
      withSteps({ run: "echo ${{ github.head_ref }}" }),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
      "an expression in a command: echo ${{ github.head_ref }}",
    ],
    ["pull_request_target", changed({ on: { pull_request_target: {} } }), "pull_request_target"],
    [
      "a checkout after workflow_run",
      changed({ on: { workflow_run: { workflows: ["model"] } } }),
      "a checkout under an event with rights of its own",
    ],
  ])("complains of %s", (_what, text, complaint) => {
    expect(complaintsOf(text)).toContain(complaint);
  });

  it("sees the workflows of a page, and leaves other YAML alone", () => {
    const page = "text\n\n```yaml\nmodels: {}\n```\n\n- item\n  ```yaml\n  on: push\n  jobs: {}\n  ```\n";
    expect(snippetsOf("docs/page.md", page)).toEqual([
      { from: "docs/page.md:8", text: "on: push\njobs: {}\n", kind: "snippet" },
    ]);
  });
});
