import { readYaml } from "../config/read-yaml.ts";

/** What a repository holds, as far as it was looked at. */
export interface RepositoryFiles {
  /** Posix paths from the top, sorted. */
  readonly paths: readonly string[];
  /** The beginning of a file that was read; files of no interest were not. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What matters of it for a first configuration. */
export interface Findings {
  /** How the model is trained, and where that was found; null: nothing was. */
  readonly train: { readonly command: string; readonly from: string } | null;
  readonly otherScripts: readonly string[];
  readonly install: { readonly command: string; readonly from: string } | null;
  /** A table of predictions that is there, or that a pipeline writes. */
  readonly predictions: string | null;
  /** Its first line's columns; empty when they are not known. */
  readonly columns: readonly string[];
  readonly metricsFile: string | null;
  readonly notebooks: readonly string[];
  readonly workflows: readonly { readonly path: string; readonly usesUs: boolean }[];
  readonly hasConfig: boolean;
}

const table = /(^|\/)[^/]*(pred|scores|test_output)[^/]*\.(csv|tsv|jsonl|parquet|arrow|feather|npz|npy)$/i;
const metrics = /(^|\/)(metrics|eval_results|all_results|eval_metrics|results)\.(json|ya?ml)$/i;
const script = /(^|\/)(train|training|fit|run_training|train_model|train-model)(_[\w-]+)?\.(py|R|r)$/;
const secondary = /(^|\/)(main|run|pipeline)\.py$/;

/** Files whose beginning is worth reading. */
export function isOfInterest(path: string): boolean {
  return (
    /(^|\/)(dvc\.yaml|MLproject|Makefile|pyproject\.toml)$/.test(path) ||
    /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ||
    script.test(path) ||
    (table.test(path) && /\.(csv|tsv)$/i.test(path))
  );
}

/** Reads a repository's names and the beginnings of a few files. Pure; trusts none of it. */
export function readFindings({ paths, texts }: RepositoryFiles): Findings {
  const own = paths.filter((path) => !/(^|\/)(tests?|docs?|node_modules|\.venv)\//.test(path));
  const written = pipelineOutputs(texts.get("dvc.yaml"));
  const scripts = byDepth(own.filter((path) => script.test(path)));
  const tables = own.filter((path) => table.test(path));
  // A table that a training script names is its own; another may be a copy that is kept to compare with.
  const named = tables.filter((path) => scripts.some((each) => texts.get(each)?.includes(path)));
  const predictions = written.find((path) => table.test(path)) ?? shallowest(named) ?? shallowest(tables);
  return {
    train: trainOf(own, texts, scripts),
    otherScripts: scripts.slice(1),
    install: installOf(own, texts),
    predictions,
    columns: predictions === null ? [] : columnsOf(predictions, texts.get(predictions)),
    metricsFile:
      written.find((path) => metrics.test(path)) ?? shallowest(own.filter((path) => metrics.test(path))),
    notebooks: own.filter((path) => path.endsWith(".ipynb")),
    workflows: paths
      .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
      .map((path) => ({ path, usesUs: /\buses:\s*["']?[\w.-]+\/evenhand[/@]/.test(texts.get(path) ?? "") })),
    hasConfig: paths.includes("evenhand.yml"),
  };
}

function trainOf(
  own: readonly string[],
  texts: ReadonlyMap<string, string>,
  scripts: readonly string[],
): Findings["train"] {
  if (own.includes("dvc.yaml")) return { command: "dvc repro", from: "dvc.yaml" };
  if (own.includes("MLproject")) return { command: "mlflow run . --env-manager local", from: "MLproject" };
  if (/^train:/m.test(texts.get("Makefile") ?? "")) return { command: "make train", from: "Makefile" };
  const found = [...scripts, ...byDepth(own.filter((path) => secondary.test(path)))].find(isPlain);
  if (found === undefined) return null;
  return { command: `${/\.[Rr]$/.test(found) ? "Rscript" : "python3"} ${found}`, from: found };
}

function installOf(own: readonly string[], texts: ReadonlyMap<string, string>): Findings["install"] {
  const [requirements] = byDepth(
    own.filter((path) => /(^|\/)requirements\.txt$/.test(path) && isPlain(path)),
  );
  if (requirements !== undefined) return { command: `pip install -r ${requirements}`, from: requirements };
  if (/^\[(project|tool\.poetry)\]/m.test(texts.get("pyproject.toml") ?? ""))
    return { command: "pip install .", from: "pyproject.toml" };
  const [environment] = byDepth(
    own.filter((path) => /(^|\/)environment\.ya?ml$/.test(path) && isPlain(path)),
  );
  if (environment !== undefined) return { command: condaCommand(environment), from: environment };
  return own.includes("setup.py") ? { command: "pip install .", from: "setup.py" } : null;
}

/** GitHub's Ubuntu runners have conda, beside the PATH: its base environment is completed, and put on the PATH. */
function condaCommand(file: string): string {
  return `$CONDA/bin/conda env update --name base --file ${file} && echo "$CONDA/bin" >> "$GITHUB_PATH"`;
}

/** A name that stands in a shell command as it is, and in YAML: anything else is left to a person. */
function isPlain(path: string): boolean {
  return /^[\w./-]+$/.test(path) && !path.startsWith("-");
}

/** What the stages of a pipeline say they write; nothing of a file that cannot be read. */
function pipelineOutputs(text: string | undefined): string[] {
  const value = text === undefined ? null : readYaml(text).value;
  const stages = (value as { stages?: unknown } | null)?.stages;
  if (typeof stages !== "object" || stages === null) return [];
  const lists = Object.values(stages).flatMap((stage) => {
    const { outs, metrics, wdir } = (stage ?? {}) as Record<string, unknown>;
    const prefix = typeof wdir === "string" && isPlain(wdir) ? `${wdir.replace(/^\.\/|\/$/g, "")}/` : "";
    return [outs, metrics]
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .map((each) => [prefix, each] as const);
  });
  return lists.flatMap(([prefix, each]) => {
    const path = typeof each === "string" ? each : Object.keys((each as object | null) ?? {})[0];
    return path !== undefined && isPlain(path) ? [prefix + path] : [];
  });
}

function columnsOf(path: string, text: string | undefined): string[] {
  const line = text?.split(/\r?\n/, 1)[0] ?? "";
  const mark = path.toLowerCase().endsWith(".tsv") ? "\t" : ",";
  return line === ""
    ? []
    : line
        .split(mark)
        .slice(0, 30)
        .map((name) => name.replace(/^"|"$/g, "").slice(0, 60));
}

function byDepth(paths: readonly string[]): string[] {
  const depth = (path: string) => path.split("/").length;
  return paths.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

function shallowest(paths: readonly string[]): string | null {
  return byDepth(paths.filter(isPlain))[0] ?? null;
}
