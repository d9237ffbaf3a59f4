/** Runs zizmor and actionlint over every workflow of this repository, its examples and the snippets of its pages. Installs both
 *  once into .cache/workflows: zizmor from PyPI, actionlint as a Go module. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { collectWorkflows } from "./workflows/collect.ts";

const zizmorVersion = "1.32.0";
const actionlintVersion = "v1.7.12";
const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, ".cache", "workflows");

const zizmor = installZizmor();
const actionlint = installActionlint();
const tree = path.join(cache, "tree");
const workflows = collectWorkflows(root);
layOut();
const lint = spawnSync(actionlint, workflows.map(placeOf), { cwd: tree, encoding: "utf8" });
const audit = spawnSync(
  zizmor,
  ["--offline", "--no-progress", "--quiet", "--config", path.join(root, ".github", "zizmor.yml"), tree],
  { encoding: "utf8" },
);
for (const { stdout, stderr, error } of [lint, audit]) {
  if (error !== undefined) throw error;
  process.stdout.write(stdout + stderr);
}
const files = workflows.filter(({ kind }) => kind === "file").length;
const actions = readActionFiles().length;
const looked = `${files} workflows, ${workflows.length - files} snippets, ${actions} action.yml files`;
const clean = lint.status === 0 && audit.status === 0;
console.log(
  `zizmor ${zizmorVersion}, actionlint ${actionlintVersion}: ${looked}: ${clean ? "clean" : "not clean"}`,
);
process.exitCode = clean ? 0 : 1;

/** Below a folder of their own, where both tools take them for workflows; a snippet is named after its page and line. */
function layOut(): void {
  rmSync(tree, { recursive: true, force: true });
  for (const workflow of workflows) {
    const place = path.join(tree, placeOf(workflow));
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, workflow.text);
  }
  cpSync(path.join(root, ".github", "dependabot.yml"), path.join(tree, ".github", "dependabot.yml"));
  for (const file of readActionFiles()) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), readFileSync(path.join(root, file)));
  }
}

/** A file keeps its name, by which .github/zizmor.yml goes. */
function placeOf({ from, kind }: { from: string; kind: string }): string {
  if (from.startsWith(".github/workflows/")) return from;
  const folder = kind === "file" ? path.dirname(from).replace("/.github/workflows", "") : "pages";
  const name = kind === "file" ? path.basename(from) : `${from.replaceAll(/[^\w.-]+/g, "-")}.yml`;
  return `${folder}/.github/workflows/${name}`;
}

function readActionFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--", "action.yml", "action-*/action.yml"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed.split("\n").filter((name) => name !== "");
}

function installZizmor(): string {
  const venv = path.join(cache, `zizmor-${zizmorVersion}`);
  const bin = path.join(venv, process.platform === "win32" ? "Scripts" : "bin");
  const program = path.join(bin, "zizmor");
  if (existsSync(program)) return program;
  console.error(`Installing zizmor ${zizmorVersion}, once …`);
  try {
    execFileSync("python3", ["-m", "venv", venv], { stdio: ["ignore", 2, 2] });
    execFileSync(path.join(bin, "pip"), ["install", "--quiet", `zizmor==${zizmorVersion}`], {
      stdio: ["ignore", 2, 2],
    });
  } catch {
    stop("zizmor cannot be installed: Python 3 with venv, and PyPI, must be there.");
  }
  return program;
}

function installActionlint(): string {
  const folder = path.join(cache, `actionlint-${actionlintVersion}`);
  const program = path.join(folder, process.platform === "win32" ? "actionlint.exe" : "actionlint");
  if (existsSync(program)) return program;
  console.error(`Installing actionlint ${actionlintVersion}, once …`);
  const { status } = spawnSync(
    "go",
    ["install", `github.com/rhysd/actionlint/cmd/actionlint@${actionlintVersion}`],
    { env: { ...process.env, GOBIN: folder }, stdio: ["ignore", 2, 2] },
  );
  if (status !== 0) stop("actionlint cannot be installed: Go, and its module proxy, must be there.");
  return program;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
