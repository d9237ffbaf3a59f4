import { describe, expect, it } from "vitest";
import { workflowChanges } from "../../../src/core/gate/workflow-changes.ts";

const workflow = (steps: string, job = "") =>
  `on: pull_request\njobs:\n  model:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`;
const evaluate = (more = "") => `      - uses: evenhand/evenhand/action-evaluate@v1\n${more}`;
const changes = (before: string | null, after: string | null) => workflowChanges("model.yml", before, after);
const step = "`model.yml`: the step `evaluate` of the job `model`";

describe("a workflow that uses us is changed", () => {
  it.each([
    ["the step is removed", workflow("      - run: echo\n"), `${step} is removed`],
    ["the file is gone", null, `${step} is removed`],
    [
      "an input",
      workflow(evaluate("        with: {fail-on: never}\n")),
      `${step} has \`with.fail-on\` changed from none to never`,
    ],
    [
      "its failure is let pass",
      workflow(evaluate("        continue-on-error: true\n")),
      `${step} has \`continue-on-error\` changed from none to true`,
    ],
    [
      "its job has a condition",
      workflow(evaluate(), "    if: false\n"),
      `${step} has \`jobs.model.if\` changed from none to false`,
    ],
    [
      "another version",
      workflow(evaluate().replace("@v1", "@main")),
      `${step} has \`version\` changed from v1 to main`,
    ],
  ])("%s", (_, after, sentence) => expect(changes(workflow(evaluate()), after)).toEqual([sentence]));

  it("an input that is gone went to none", () => {
    const before = workflow(evaluate("        with: {fail-on: gate}\n"));
    expect(changes(before, workflow(evaluate()))).toEqual([
      `${step} has \`with.fail-on\` changed from gate to none`,
    ]);
  });

  it("two steps of a kind are told apart", () => {
    const [one, two] = [workflow(evaluate()), workflow(evaluate() + evaluate())];
    expect(changes(one, two)).toEqual([`${step} (2) is new`]);
  });

  it("the root action goes by its own name, of whichever owner", () => {
    const after = workflow("      - uses: someone/evenhand@v2\n");
    expect(changes(null, after)).toEqual(["`model.yml`: the step `gate` of the job `model` is new"]);
  });
});

describe("nothing is said of", () => {
  it.each([
    ["a workflow that never used us", workflow("      - run: a\n"), workflow("      - run: b\n")],
    ["other steps around ours", workflow(evaluate()), workflow(`      - run: b\n${evaluate()}`)],
    ["files that are no YAML", "a: [", "b: {"],
    ["jobs of another shape", "jobs: [1]", "jobs: {a: {steps: {}}}"],
  ])("%s", (_, before, after) => expect(changes(before, after)).toEqual([]));
});
