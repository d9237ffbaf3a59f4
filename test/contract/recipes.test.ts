import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");
const blocks = (name: string): unknown[] =>
  [...read(name).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => parse(match[1]!));

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly concurrency?: { readonly group: string; readonly "cancel-in-progress": string | boolean };
  readonly jobs: Readonly<Record<string, { readonly name?: string; readonly steps: readonly unknown[] }>>;
}

const examples = readdirSync(path.join(root, "examples"))
  .filter((name) => name.endsWith(".yml"))
  .map((name) => ({ name, workflow: parse(read(`examples/${name}`)) as Workflow }));

const recipe = "docs/recipes/required-checks.md";

describe("concurrency", () => {
  const cancelling = examples.filter(
    ({ workflow }) => workflow.concurrency?.["cancel-in-progress"] !== undefined,
  );

  it("is shown by an example, as the recipe has it", () => {
    const [shown] = blocks(recipe).filter((one) => (one as Workflow).concurrency !== undefined);
    expect(cancelling.map(({ workflow }) => workflow.concurrency)).toContainEqual(
      (shown as Workflow).concurrency,
    );
  });

  it.each(cancelling)("of $name never ends a run that records a baseline", ({ workflow }) => {
    const { group, "cancel-in-progress": cancel } = workflow.concurrency!;
    expect(String(cancel)).toMatch(/^(false|\$\{\{ github\.event_name == 'pull_request' \}\})$/);
    // Two pushes to main are two groups: the older would wait, and a third would end it.
    expect(group).toMatch(/github\.event\.pull_request\.number \|\| github\.(sha|run_id)/);
  });
});

describe("a workflow whose check may be required", () => {
  const reporting = examples.filter(({ workflow }) =>
    /evenhand\/evenhand(\/action-report)?@/.test(JSON.stringify(workflow.jobs)),
  );

  it.each(reporting)("$name runs for every pull request, whatever it touches", ({ workflow }) => {
    expect(JSON.stringify(workflow.on)).not.toContain("paths");
  });

  it("is told not to filter, and what does it instead", () => {
    expect(read(recipe)).toContain("do not filter a workflow whose check is required");
  });
});

describe("what a runner may lack", () => {
  it.each([
    ["docs/interface.md", /shallow checkout is enough/],
    ["docs/interface.md", /In a job container the checkout belongs to another user/],
    ["docs/interface.md", /Without git in the container/],
    ["docs/recipes/required-checks.md", /`paths:` skips writes no check/],
    ["docs/permissions.md", /Dependabot, run with a token that may only read/],
  ])("%s has a line for it: %s [threat 23]", (page, line) => {
    expect(read(page).replace(/\s+/g, " ")).toMatch(line);
  });
});
