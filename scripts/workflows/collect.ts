import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAllDocuments } from "yaml";
import { renderWorkflow } from "../../src/core/init/workflow.ts";

/** A workflow as somebody would have it: a file of its own, or a snippet of a page. */
export interface WorkflowText {
  /** From the root; of a snippet `docs/faq.md:120`. */
  readonly from: string;
  readonly text: string;
  readonly kind: "file" | "snippet";
}

/** What `evenhand init` writes. */
const drafted: WorkflowText = {
  from: "evenhand-init",
  text: renderWorkflow({
    branch: "main",
    install: "pip install -r requirements.txt",
    train: "python3 train.py",
    input: { name: "predictions", path: "out/predictions.csv" },
  }),
  kind: "snippet",
};

const folders = [".github/workflows", "examples", "docs"];

/** Every workflow of the repository: files under .github and examples, snippets of every page,
 *  and what `evenhand init` drafts. */
export function collectWorkflows(root: string): WorkflowText[] {
  const read = (file: string) => readFileSync(path.join(root, file), "utf8");
  const names = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.posix.join(folder, name.replaceAll("\\", "/")),
    ),
  );
  const files = names
    .filter((name) => /\.ya?ml$/.test(name) && isWorkflow(read(name)))
    .map((from): WorkflowText => ({ from, text: read(from), kind: "file" }));
  const pages = [
    ...readdirSync(root).filter((name) => name.endsWith(".md")),
    ...readdirSync(root)
      .filter((name) => name.startsWith("action-"))
      .map((name) => `${name}/README.md`),
    ...names.filter((name) => name.endsWith(".md")),
  ];
  return [...files, ...pages.flatMap((page) => snippetsOf(page, read(page))), drafted];
}

/** The YAML blocks of a page that are a whole workflow. A snippet without `name` is named after its page, as GitHub
 *  names a workflow after its file. */
export function snippetsOf(page: string, text: string): WorkflowText[] {
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].flatMap((match) => {
    const [, indent = "", block = ""] = match;
    const yaml = block.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    const line = text.slice(0, match.index).split("\n").length;
    return isWorkflow(yaml) ? [{ from: `${page}:${line}`, text: yaml, kind: "snippet" as const }] : [];
  });
}

function isWorkflow(text: string): boolean {
  const [document] = parseAllDocuments(text);
  const value: unknown = document === undefined || !("toJS" in document) ? null : document.toJS();
  return typeof value === "object" && value !== null && "jobs" in value && "on" in value;
}
