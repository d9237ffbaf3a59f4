export const id = 3451;
export const ids = [3451];
export const modules = {

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./.cache/js/core/config/schema.js + 3 modules
var schema = __webpack_require__(10298);
;// CONCATENATED MODULE: ./.cache/js/core/config/json-schema.js


/** The schema of evenhand.yml, which editors complete and check by. */
const publishedConfig = {
    title: "evenhand.yml",
    description: "The rules by which models are read, measured and judged.",
    schema: schema/* configSchema */.Qn,
    io: "input",
};
/** A JSON Schema as its published file holds it. */
function renderJsonSchema({ title, description, schema, io }) {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema, { io });
    return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./.cache/js/core/config/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(6255);
;// CONCATENATED MODULE: ./.cache/js/core/init/findings.js

const table = /(^|\/)[^/]*(pred|scores|test_output)[^/]*\.(csv|tsv|jsonl|parquet|arrow|feather|npz|npy)$/i;
const metrics = /(^|\/)(metrics|eval_results|all_results|eval_metrics|results)\.(json|ya?ml)$/i;
const script = /(^|\/)(train|training|fit|run_training|train_model|train-model)(_[\w-]+)?\.(py|R|r)$/;
const secondary = /(^|\/)(main|run|pipeline)\.py$/;
/** Files whose beginning is worth reading. */
function isOfInterest(path) {
    return (/(^|\/)(dvc\.yaml|MLproject|Makefile|pyproject\.toml)$/.test(path) ||
        /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ||
        script.test(path) ||
        (table.test(path) && /\.(csv|tsv)$/i.test(path)));
}
/** Reads a repository's names and the beginnings of a few files. Pure; trusts none of it. */
function readFindings({ paths, texts }) {
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
        metricsFile: written.find((path) => metrics.test(path)) ?? shallowest(own.filter((path) => metrics.test(path))),
        notebooks: own.filter((path) => path.endsWith(".ipynb")),
        workflows: paths
            .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
            .map((path) => ({ path, usesUs: /\buses:\s*["']?[\w.-]+\/evenhand[/@]/.test(texts.get(path) ?? "") })),
        hasConfig: paths.includes("evenhand.yml"),
    };
}
function trainOf(own, texts, scripts) {
    if (own.includes("dvc.yaml"))
        return { command: "dvc repro", from: "dvc.yaml" };
    if (own.includes("MLproject"))
        return { command: "mlflow run . --env-manager local", from: "MLproject" };
    if (/^train:/m.test(texts.get("Makefile") ?? ""))
        return { command: "make train", from: "Makefile" };
    const found = [...scripts, ...byDepth(own.filter((path) => secondary.test(path)))].find(isPlain);
    if (found === undefined)
        return null;
    return { command: `${/\.[Rr]$/.test(found) ? "Rscript" : "python3"} ${found}`, from: found };
}
function installOf(own, texts) {
    const [requirements] = byDepth(own.filter((path) => /(^|\/)requirements\.txt$/.test(path) && isPlain(path)));
    if (requirements !== undefined)
        return { command: `pip install -r ${requirements}`, from: requirements };
    if (/^\[(project|tool\.poetry)\]/m.test(texts.get("pyproject.toml") ?? ""))
        return { command: "pip install .", from: "pyproject.toml" };
    const [environment] = byDepth(own.filter((path) => /(^|\/)environment\.ya?ml$/.test(path) && isPlain(path)));
    if (environment !== undefined)
        return { command: condaCommand(environment), from: environment };
    return own.includes("setup.py") ? { command: "pip install .", from: "setup.py" } : null;
}
/** GitHub's Ubuntu runners have conda, beside the PATH: its base environment is completed, and put on the PATH. */
function condaCommand(file) {
    return `$CONDA/bin/conda env update --name base --file ${file} && echo "$CONDA/bin" >> "$GITHUB_PATH"`;
}
/** A name that stands in a shell command as it is, and in YAML: anything else is left to a person. */
function isPlain(path) {
    return /^[\w./-]+$/.test(path) && !path.startsWith("-");
}
/** What the stages of a pipeline say they write; nothing of a file that cannot be read. */
function pipelineOutputs(text) {
    const value = text === undefined ? null : (0,read_yaml/* readYaml */.g)(text).value;
    const stages = value?.stages;
    if (typeof stages !== "object" || stages === null)
        return [];
    const lists = Object.values(stages).flatMap((stage) => {
        const { outs, metrics, wdir } = (stage ?? {});
        const prefix = typeof wdir === "string" && isPlain(wdir) ? `${wdir.replace(/^\.\/|\/$/g, "")}/` : "";
        return [outs, metrics]
            .flatMap((list) => (Array.isArray(list) ? list : []))
            .map((each) => [prefix, each]);
    });
    return lists.flatMap(([prefix, each]) => {
        const path = typeof each === "string" ? each : Object.keys(each ?? {})[0];
        return path !== undefined && isPlain(path) ? [prefix + path] : [];
    });
}
function columnsOf(path, text) {
    const line = text?.split(/\r?\n/, 1)[0] ?? "";
    const mark = path.toLowerCase().endsWith(".tsv") ? "\t" : ",";
    return line === ""
        ? []
        : line
            .split(mark)
            .slice(0, 30)
            .map((name) => name.replace(/^"|"$/g, "").slice(0, 60));
}
function byDepth(paths) {
    const depth = (path) => path.split("/").length;
    return paths.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}
function shallowest(paths) {
    return byDepth(paths.filter(isPlain))[0] ?? null;
}

;// CONCATENATED MODULE: ./.cache/js/core/init/workflow.js
const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
/** A workflow that evaluates pull requests and records baselines on the default branch. */
function renderWorkflow({ branch, install, train, input }) {
    const name = /^[\w./-]+$/.test(branch) ? branch : JSON.stringify(branch);
    const steps = [
        install === null
            ? "      # Nothing here says which packages the training needs: install them in a step of its own."
            : `      - run: ${install}`,
        train === null
            ? '      - run: echo "put the command that trains here" && exit 1'
            : `      - run: ${train}`,
    ];
    return `name: model
on:
  pull_request: {}
  push:
    branches: [${name}] # this branch records the baseline
permissions: {}
concurrency:
  group: model-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  model:
    runs-on: ubuntu-latest
    permissions:
      contents: read # the base's evenhand.yml, the merge base
      actions: read # the baseline's artifact
      pull-requests: write # the comment
      checks: write # the check run
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
${steps.join("\n")}
      - uses: evenhand/evenhand@v1
        with:
          ${input.name}: ${input.path}
`;
}

;// CONCATENATED MODULE: ./.cache/js/core/init/plan.js

const schemaPath = ".github/evenhand.schema.json";
const usualPredictions = "out/predictions.csv";
/** @param name of the repository's folder: the model is called after it
 *  @param branch the default branch
 *  @param schema the published JSON Schema of evenhand.yml, for editors */
function planInit(findings, { name, branch }, schema) {
    const model = modelName(name);
    const using = findings.workflows.find((workflow) => workflow.usesUs);
    const taken = findings.workflows.some(({ path }) => path === ".github/workflows/model.yml");
    const workflow = taken ? ".github/workflows/evenhand.yml" : ".github/workflows/model.yml";
    const config = { path: "evenhand.yml", content: renderConfig(model, findings) };
    const files = [
        ...(findings.hasConfig ? [] : [config, { path: schemaPath, content: schema }]),
        ...(using === undefined
            ? [{ path: workflow, content: renderWorkflow({ branch, ...sourceOf(findings) }) }]
            : []),
    ];
    return { found: foundIn(findings), files, left: leftOf(findings, using?.path) };
}
/** @example modelName("My Fraud_Model!") // "my-fraud_model" */
function modelName(name) {
    const plain = name
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, "-")
        .replace(/^[-.]+|[-.]+$/g, "")
        .slice(0, 60);
    return plain === "" ? "model" : plain;
}
function sourceOf({ train, install, predictions, metricsFile }) {
    const input = predictions === null && metricsFile !== null
        ? { name: "metrics-file", path: metricsFile }
        : { name: "predictions", path: predictions ?? usualPredictions };
    return { train: train?.command ?? null, install: install?.command ?? null, input };
}
function renderConfig(model, { metricsFile, predictions }) {
    const isScalars = predictions === null && metricsFile !== null;
    const example = isScalars ? "accuracy: { min: 0.9 }" : "roc_auc: { margin: 0.005, min: 0.9 }";
    const body = isScalars
        ? "    evaluate:\n      task: scalars\n"
        : "    evaluate:\n      task: auto # looks at the columns; columns are detected by their names\n";
    return `# yaml-language-server: $schema=./${schemaPath}
# \`evenhand check\` validates this file. It is read at the base commit: a pull request cannot loosen what it is judged by.
strict: false # true: a missing baseline is red
models:
  ${model}:
${body}    # Metrics that gate, exactly these. Without it the task's usual metrics gate, with their own margins.
    # gate:
    #   ${example}
`;
}
function foundIn(findings) {
    const { train, install, predictions, metricsFile, columns, notebooks, workflows, otherScripts } = findings;
    return [
        train === null ? "no training script" : `training: \`${train.command}\` (from ${train.from})`,
        ...(otherScripts.length === 0 ? [] : [`more that may train: ${otherScripts.slice(0, 5).join(", ")}`]),
        ...(install === null ? [] : [`packages: ${install.from}`]),
        predictions === null ? "no file of predictions" : `predictions: ${predictions}`,
        ...(columns.length === 0 ? [] : [`its columns: ${columns.join(", ")}`]),
        ...(metricsFile === null ? [] : [`metrics: ${metricsFile}`]),
        ...(notebooks.length === 0 ? [] : [`notebooks: ${notebooks.slice(0, 5).join(", ")}`]),
        ...workflows.map(({ path, usesUs }) => `workflow: ${path}${usesUs ? ", which uses Evenhand" : ""}`),
    ];
}
function leftOf(findings, using) {
    const { train, install, predictions, metricsFile, notebooks, hasConfig } = findings;
    return [
        ...(hasConfig ? ["evenhand.yml is there already and stays as it is"] : []),
        ...(using === undefined ? [] : [`${using} uses Evenhand already: no workflow is written`]),
        ...(using === undefined && install === null
            ? ["nothing says which packages the training needs: add a step that installs them to the workflow"]
            : []),
        ...(using === undefined && train === null
            ? [
                notebooks.length > 0
                    ? "write the command that trains into the workflow; a notebook runs with `jupyter nbconvert --execute`"
                    : "write the command that trains into the workflow",
            ]
            : []),
        ...(predictions === null && metricsFile === null
            ? [
                `let the training write ${usualPredictions}: one row an example, with an id, the label and the score or prediction`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
;// CONCATENATED MODULE: ./.cache/js/core/init/render.js

/** The answer of `evenhand init`.
 *  @param outcome path → what became of it; null: nothing was written, and the files are shown */
function renderInit({ found, files, left }, outcome) {
    const lines = ["Found:", ...found.map((line) => `  ${line}`), ""];
    for (const { path, content } of files) {
        if (outcome !== null)
            lines.push(`${outcome.get(path) ?? "not written"}: ${path}`);
        else if (path.endsWith(".json"))
            lines.push(`would write ${path} (for editors, ${content.length} characters)`, "");
        else
            lines.push(`would write ${path}:`, "", ...content
                .trimEnd()
                .split("\n")
                .map((line) => `  ${line}`.trimEnd()), "");
    }
    if (left.length > 0)
        lines.push(...(outcome === null ? [] : [""]), "Left to you:", ...left.map((line) => `  ${line}`));
    if (outcome === null && files.length > 0)
        lines.push("", "Nothing was written: `evenhand init --write` writes it.");
    const shown = lines.map(encode/* visibleLines */.gB);
    return `${shown
        .join("\n")
        .replace(/\n{3,}/g, "\n\n")
        .trimEnd()}\n`;
}

// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var parse = __webpack_require__(80495);
// EXTERNAL MODULE: ./.cache/js/github/git-program.js
var git_program = __webpack_require__(64657);
;// CONCATENATED MODULE: ./.cache/js/sources/repository-files.js


const mostFiles = 10_000;
const mostDepth = 5;
const headBytes = 64 * 1024;
const passedOver = new Set([
    ...["node_modules", ".git", ".venv", "venv", "__pycache__", ".tox", ".evenhand"],
    ...["site-packages", ".dvc", "mlruns", "wandb"],
]);
/** A repository's files near its top, and the beginnings of those of interest. Links are not followed; a large
 *  repository is looked at in part. */
async function readRepository(root, isOfInterest) {
    const paths = [];
    const waiting = [""];
    for (let prefix = waiting.shift(); prefix !== undefined; prefix = waiting.shift()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, prefix), { withFileTypes: true });
        for (const entry of entries) {
            const path = prefix + entry.name;
            if (entry.isFile())
                paths.push(path);
            else if (entry.isDirectory() && !passedOver.has(entry.name) && path.split("/").length < mostDepth)
                waiting.push(`${path}/`);
        }
        if (paths.length >= mostFiles)
            break;
    }
    const texts = new Map();
    for (const path of paths.filter(isOfInterest).slice(0, 200))
        texts.set(path, await headOf((0,external_node_path_.join)(root, path)));
    return { paths: paths.sort(), texts };
}
async function headOf(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const buffer = Buffer.alloc(headBytes);
        const { bytesRead } = await handle.read(buffer, 0, headBytes, 0);
        return buffer.toString("utf8", 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./.cache/js/cli/init-command.js
var init_command = __webpack_require__(47313);
;// CONCATENATED MODULE: ./.cache/js/cli/init.js










/** `evenhand init`: what was found, what would be written, what is left to a person. */
async function runInit(flags, host) {
    const inputs = (0,parse/* parseInputs */.T)(init_command/* initInputs */.w, flags.inputs);
    const root = external_node_path_.resolve(host.context.workspace, inputs.workingDirectory);
    const findings = readFindings(await readRepository(root, isOfInterest));
    const branch = await defaultBranch((0,git_program/* makeGit */.n)(root, process.env));
    const plan = planInit(findings, { name: external_node_path_.basename(root), branch }, renderJsonSchema(publishedConfig));
    const outcome = inputs.write ? await writeAll(root, plan.files) : null;
    return { exit: 0, text: renderInit(plan, outcome) };
}
/** The branch that the remote has checked out, else the usual name that it has, else the branch here; `main` where git
 *  tells nothing. */
async function defaultBranch(git) {
    const ask = async (...args) => (await git(args))?.toString("utf8").trim() || null;
    const remote = await ask("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
    if (remote !== null)
        return remote.replace(/^origin\//, "");
    for (const usual of ["main", "master", "trunk"])
        if ((await ask("rev-parse", "--quiet", "--verify", `refs/remotes/origin/${usual}`)) !== null)
            return usual;
    return (await ask("symbolic-ref", "--quiet", "--short", "HEAD")) ?? "main";
}
async function writeAll(root, files) {
    const outcome = new Map();
    const top = await (0,promises_.realpath)(root);
    for (const { path: name, content } of files) {
        const file = external_node_path_.join(root, name);
        const folder = external_node_path_.join(top, external_node_path_.dirname(name));
        const isHere = await isFolderItself(folder, top);
        outcome.set(name, isHere ? await writeNew(file, content) : "lies behind a link, and is not written");
    }
    return outcome;
}
/** Makes a folder below another one, unless a link on the way leads elsewhere. */
async function isFolderItself(folder, top) {
    if (folder === top)
        return true;
    if (!(await isFolderItself(external_node_path_.dirname(folder), top)))
        return false;
    const found = await (0,promises_.lstat)(folder).catch(() => null);
    if (found === null)
        await (0,promises_.mkdir)(folder);
    return found === null || found.isDirectory();
}
/** Also a link that points nowhere counts as there. */
async function writeNew(file, content) {
    try {
        await (0,promises_.writeFile)(file, content, { flag: "wx" });
        return "written";
    }
    catch (error) {
        if (error.code === "EEXIST")
            return "is there already, and stays as it is";
        throw error;
    }
}


/***/ })

};
