import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionPages } from "../../scripts/docs/actions.ts";
import { fillMarkers } from "../../scripts/docs/markers.ts";
import { inFolder, renderPages } from "../../scripts/docs/pages.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => {
  const place = path.join(root, file);
  return existsSync(place) ? readFileSync(place, "utf8") : null;
};

interface ActionYml {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

/** What an expression alone can fill in. */
const expressions: Record<string, string> = {
  "github-token": "${" + "{ github.token }}",
  matrix: "${" + "{ toJSON(matrix) }}",
};

describe.each(actionPages.map((page) => [page.verb, page] as const))("the action %s", (verb, page) => {
  const yml = parse(read(inFolder(page, "action.yml"))!) as ActionYml;

  it("declares exactly the inputs that its code reads, without defaults of its own", () => {
    expect(Object.keys(yml.inputs)).toEqual(Object.keys(page.inputs));
    for (const [name, input] of Object.entries(yml.inputs)) {
      expect(input.default, name).toBe(expressions[name]);
      expect(input.required, name).toBe(false);
      expect(input.description, name).toMatch(/\.$/);
    }
  });

  it("declares exactly the outputs that its code writes", () => {
    expect(Object.keys(yml.outputs)).toEqual(Object.keys(page.outputs));
  });

  it("runs its bundle on Node 24 [threat 62]", () => {
    const up = page.folder === "" ? "" : "../";
    const post = existsSync(path.join(root, "src/actions", verb, "post.ts"));
    const runs = { using: "node24", main: `${up}dist/${verb}/index.js` };
    expect(yml.runs).toEqual(post ? { ...runs, post: `${up}dist/${verb}/post.js` } : runs);
    expect(existsSync(path.join(root, "src/actions", verb, "index.ts"))).toBe(true);
  });

  it("has a name, a mark and a description that the Marketplace shows whole", () => {
    expect(yml.name).toMatch(/^Evenhand/);
    expect(yml.description.length).toBeLessThanOrEqual(125);
    expect(yml.branding.color).toBe("blue");
  });

  it("names no input twice in two spellings, and gives an example that it accepts itself", () => {
    for (const [name, definition] of Object.entries(page.inputs)) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(definition.type.read(definition.example), name).toHaveProperty("value");
      if (definition.default !== null) {
        expect(definition.type.read(definition.default), name).toHaveProperty("value");
      }
    }
  });
});

describe.each(actionPages.filter((page) => page.folder !== "").map((page) => [page.folder, page] as const))(
  "%s/README.md",
  (folder, page) => {
    it("lists every input and output", () => {
      const readme = read(`${folder}/README.md`) ?? "";
      for (const name of [...Object.keys(page.inputs), ...Object.keys(page.outputs)]) {
        expect(readme).toContain(`| \`${name}\` |`);
      }
    });
  },
);

describe("generated files", () => {
  it.each([...renderPages(read).keys()])("%s is fresh", (file) => {
    expect(read(file)).toBe(renderPages(read).get(file));
  });

  it("a marker that is missing or unknown is an error, not a table that nobody renews", () => {
    const text = "<!-- generated:a -->\nold\n<!-- /generated:a -->\n";
    expect(fillMarkers("x.md", text, { a: "new" })).toBe(
      "<!-- generated:a -->\nnew\n<!-- /generated:a -->\n",
    );
    expect(() => fillMarkers("x.md", text, { a: "new", b: "more" })).toThrow("x.md: no marker for b");
    expect(() => fillMarkers("x.md", text, {})).toThrow("x.md: nothing is generated under the name a");
  });
});

describe("published schemas", () => {
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);
  const load = (file: string) => ajv.compile(JSON.parse(read(`schemas/${file}`)!));

  it.each(readdirSync(path.join(root, "schemas")))("%s compiles", (file) => {
    expect(load(file)).toBeTypeOf("function");
  });

  it("evenhand.schema.json accepts what the parser accepts, and no unknown key", () => {
    const valid = load("evenhand.schema.json");
    expect(valid(parse("strict: true\nmodels: {fraud: {gate: {roc_auc: {margin: 1%, min: 0.9}}}}"))).toBe(
      true,
    );
    expect(valid({})).toBe(true);
    expect(valid(parse("models: {fraud: {gates: {}}}"))).toBe(false);
    expect(valid(parse("models: {fraud: {gate: {f1: {margin: lots}}}}"))).toBe(false);
  });
});

interface Step {
  uses?: string;
  if?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: string | { "cancel-in-progress"?: unknown };
  jobs: Record<string, { if?: string; permissions?: Record<string, string>; steps?: Step[] }>;
}

/** What is made from the refs, and tells nothing of its own run. */
function isBesideRun(write: unknown): boolean {
  return write === "site" || write === "letter";
}

function workflows(): string[] {
  const names = readdirSync(path.join(root, "examples"), { recursive: true, encoding: "utf8" });
  return names.filter(
    (name) => /\.ya?ml$/.test(name) && parse(read(`examples/${name}`)!)?.jobs !== undefined,
  );
}

describe.each(workflows())("the example %s", (name) => {
  const workflow = parse(read(`examples/${name}`)!) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
  const ours = steps.filter((step) => /(^\.\/)|^evenhand\//.test(step.uses ?? ""));

  it("reports also after a red step", () => {
    for (const job of Object.values(workflow.jobs)) {
      const reports = (job.steps ?? []).filter(
        (step) => step.uses?.includes("action-report") && !isBesideRun(step.with?.["write"]),
      );
      for (const step of reports) expect(`${job.if} ${step.if}`).toContain("!cancelled()");
    }
  });

  it("pins the actions of others, and gives its permissions by name [threat 16]", () => {
    for (const { uses } of steps) {
      if (uses !== undefined && !/^(\.\/|evenhand\/)/.test(uses)) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
    for (const job of Object.values(workflow.jobs))
      expect(job.permissions ?? workflow.permissions).not.toEqual({});
    expect(workflow.permissions).toBeDefined();
  });

  it("ends an older run for a pull request alone", () => {
    const { concurrency } = workflow;
    const cancels = typeof concurrency === "object" ? concurrency["cancel-in-progress"] : undefined;
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
    if (cancels !== undefined) expect(cancels).toBe("${{ github.event_name == 'pull_request' }}");
  });

  it("uses inputs that exist", () => {
    for (const step of ours) {
      const folder = /action-[a-z]+/.exec(step.uses!)?.[0] ?? "";
      const page = actionPages.find((each) => each.folder === folder)!;
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(page.inputs)).toContain(input);
    }
  });

  it("checks nothing out under an event with rights of its own: it reports, or deploys what was approved [threat 2]", () => {
    const events = Object.keys(workflow.on);
    expect(events).not.toContain("pull_request_target");
    if (!events.includes("issue_comment") && !events.includes("workflow_run")) return;
    const verb = ["approve.yml", "deploy-comment.yml"].includes(name) ? "deploy" : "report";
    expect(steps.map((step) => step.uses)).toEqual([`evenhand/evenhand/action-${verb}@v1`]);
  });
});
