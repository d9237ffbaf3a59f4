export const id = 5738;
export const ids = [5738];
export const modules = {

/***/ 45738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ diffCommand),
  "in": () => (/* binding */ renderDiff),
  runDiff: () => (/* binding */ runDiff)
});

// UNUSED EXPORTS: diffInputs

// EXTERNAL MODULE: ./.cache/js/core/compare/scalar-direction.js
var scalar_direction = __webpack_require__(44434);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 41 modules
var metrics = __webpack_require__(12329);
;// CONCATENATED MODULE: ./.cache/js/core/diff/direction.js


const neutral = /(^|_)(epochs?|steps?|iterations?|support|samples|sample_len|rows|count|n|seed|lr|learning_rate|runtime|per_second|total_flos|version)(_|$)/;
const higher = /(^|_)(acc|accuracy|auc|auroc|auprc|roc|ap|map|map50|map50_95|ar|f1|f2|fbeta|fscore|score|precision|recall|sensitivity|specificity|tpr|tnr|r2|bleu|chrf|rouge|rouge[12l]|rougel|meteor|iou|miou|dice|ndcg|mrr|hits?|kappa|mcc|exact_match|em|pass|passed|pass_rate|pearson|spearman|explained_variance|top[15]|throughput|success|win_rate)(_|$)/;
/** What a name tells of its direction: a metric of ours, then counts and settings (neutral), then words that say that
 *  less is better, then words that say that more is. A name that tells nothing is neutral.
 *  @example directionOf("eval/val_loss") // "lower" */
function directionOf(name) {
    const last = name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("/")) + 1);
    const known = (0,metrics/* findMetric */.GF)(last);
    if (known !== undefined)
        return known.direction;
    const words = last
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "_");
    if (neutral.test(words))
        return "neutral";
    if ((0,scalar_direction/* scalarDirection */.e)(last) === "lower")
        return "lower";
    const isHigher = higher.test(words) || higher.test(words.replace(/(^|_)([a-z])_(?=[a-z])/g, "$1$2"));
    return isHigher ? "higher" : "neutral";
}

;// CONCATENATED MODULE: ./.cache/js/core/diff/diff-scalars.js

/** 95 % quantile of the standard normal. */
const z95 = 1.6448536269514722;
/** Every name of either side, a's order first. The direction is what a file says of its name, else what the name
 *  itself tells. O(names). */
function diffScalars(a, b) {
    const names = new Set([...a.values.keys(), ...b.values.keys()]);
    return Array.from(names, (name) => diffOne(name, a, b));
}
function diffOne(name, a, b) {
    const direction = b.directions.get(name) ?? a.directions.get(name) ?? directionOf(name);
    const values = { a: a.values.get(name) ?? null, b: b.values.get(name) ?? null };
    const start = { name, ...values, delta: null, direction, noise: null, verdict: null, note: "" };
    if (!a.values.has(name))
        return { ...start, change: "only-b" };
    if (!b.values.has(name))
        return { ...start, change: "only-a" };
    if (values.a === null || values.b === null)
        return { ...start, change: "undefined" };
    const delta = values.b - values.a;
    if (!Number.isFinite(delta))
        return { ...start, change: "undefined" };
    const noise = noiseOf(delta, a.stderr.get(name), b.stderr.get(name));
    return { ...start, delta, noise, change: changeOf(delta, direction, noise) };
}
function noiseOf(delta, a, b) {
    if (a === undefined || b === undefined)
        return null;
    const se = Math.hypot(a, b);
    const z = se === 0 ? null : delta / se;
    return { se, z, low: delta - z95 * se, high: delta + z95 * se };
}
function changeOf(delta, direction, noise) {
    if (delta === 0)
        return "same";
    if (noise !== null && noise.low <= 0 && noise.high >= 0)
        return "within-noise";
    if (direction === "neutral")
        return "changed";
    return delta > 0 === (direction === "higher") ? "better" : "worse";
}

// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/diff/render-diff.js




const words = {
    better: "▲ better",
    worse: "▼ worse",
    same: "= same",
    changed: "· changed",
    "within-noise": "~ within noise",
    "only-a": "only in a",
    "only-b": "only in b",
    undefined: "not a number",
};
const head = ["metric", "a", "b", "Δ", "change", "noise"];
const explained = {
    numbers: "noise: z and the 90 % interval of Δ from the standard errors that both files give, taken as independent; none known: a single number says nothing of its noise.",
    rows: "noise: the 90 % interval of Δ, from the rows that both files have; the verdict is under the built-in margins.",
};
/** A table for a terminal. */
function renderDiffText({ a, b, of, rows, notes }) {
    const cells = [head, ...rows.map((row) => [(0,encode/* visible */.RK)(row.name, 60), ...cellsOf(row)])];
    const widths = head.map((_, column) => Math.max(...cells.map((line) => [...line[column]].length)));
    const lines = cells.map((line) => line
        .map((cell, column) => pad(cell, widths[column], column > 0 && column < 4))
        .join("  ")
        .trimEnd());
    const said = notes.map((note) => `note: ${(0,encode/* visible */.RK)(note, 2_000)}`);
    return `${[`a: ${(0,encode/* visible */.RK)(a, 200)}`, `b: ${(0,encode/* visible */.RK)(b, 200)}`, "", ...lines, "", explained[of], ...said].join("\n")}\n`;
}
/** The same table as markdown: names and notes of files are encoded. */
function renderDiffMarkdown({ a, b, of, rows, notes }) {
    const blocks = [
        (0,block/* paragraph */.FY)(`a: ${(0,encode/* code */.aY)(a, 200)}, b: ${(0,encode/* code */.aY)(b, 200)}`),
        (0,block/* table */.tp)(head, "lrrrll", rows.map((row) => [(0,encode/* code */.aY)(row.name), ...cellsOf(row)])),
        (0,block/* paragraph */.FY)(explained[of]),
        ...notes.map((note) => (0,block/* paragraph */.FY)((0,encode/* code */.aY)(note, 600))),
    ];
    return `${(0,block/* renderBlocks */.Rz)(blocks)}\n`;
}
function cellsOf(row) {
    const decimals = decimalsOf(row);
    const or = (value, print) => value === null ? "—" : print(value, decimals);
    return [or(row.a, number/* plain */.pj), or(row.b, number/* plain */.pj), or(row.delta, number/* signed */.x8), wordOf(row), noiseText(row, decimals)];
}
/** The verdict where there is one: two words for one change could disagree. */
function wordOf({ change, direction, verdict }) {
    const word = verdict === null ? words[change] : (0,verdict_words/* verdictText */.nt)(verdict);
    const isNeutral = verdict === null && (change === "changed" || change === "same" || change.startsWith("only"));
    return direction === "lower" && !isNeutral && change !== "undefined" ? `${word} (less is better)` : word;
}
function noiseText({ noise, delta, note }, decimals) {
    if (noise === null)
        return (0,encode/* visible */.RK)(note, 120) || (delta === null || delta === 0 ? "—" : "none known");
    const interval = `${(0,number/* signed */.x8)(noise.low, decimals)} to ${(0,number/* signed */.x8)(noise.high, decimals)}`;
    return noise.z === null ? interval : `z ${(0,number/* plain */.pj)(noise.z, 2)}, ${interval}`;
}
/** Whole numbers stay whole; otherwise four digits of the values and two of the change. */
function decimalsOf({ a, b, delta }) {
    const values = [a, b].filter((value) => value !== null);
    if (values.every(Number.isInteger))
        return 0;
    const largest = Math.max(0, ...values.map(Math.abs));
    return Math.max((0,number/* decimalsFor */.Wm)(largest, 4), delta === null ? 0 : (0,number/* decimalsFor */.Wm)(delta, 2));
}
function pad(cell, width, right) {
    const blanks = " ".repeat(width - [...cell].length);
    return right ? blanks + cell : cell + blanks;
}

// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/evaluate.js + 3 modules
var evaluate = __webpack_require__(23937);
// EXTERNAL MODULE: ./.cache/js/core/inputs/formats.js
var formats = __webpack_require__(8580);
// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var parse = __webpack_require__(80495);
// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/delimited.js
var delimited = __webpack_require__(74204);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/registry.js + 32 modules
var registry = __webpack_require__(68356);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/kind.js


const headBytes = 65_536;
const otherText = /\.(json|ya?ml|toml|md|xml|js)$/i;
const binaryTables = ["PAR1", "ARROW1", "FEA1", "\x93NUMPY", "\xff\xff\xff\xff"];
/** Whether a file is a table of rows (predictions) and not a file of single numbers, by its first bytes: binary
 *  tables, JSON lines, and delimited text whose header no metrics reader knows. */
async function isRowTable(source) {
    if (((await source.list?.()) ?? null) !== null)
        return false;
    const head = await source.head(headBytes);
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
    if (binaryTables.some((mark) => bytes.startsWith(mark)))
        return true;
    if (bytes.startsWith("PK\x03\x04"))
        return !source.name.endsWith(".eval");
    if (bytes.includes("\0"))
        return false;
    const text = new TextDecoder().decode(head);
    const [first = "", second = ""] = text.split(/\r?\n/, 2);
    if (/^\s*\{.*\}\s*$/.test(first))
        return /^\s*\{/.test(second) || /\.(jsonl|ndjson)$/i.test(source.name);
    if (otherText.test(source.name) || /^\s*[[{<-]/.test(text))
        return false;
    const header = (0,delimited/* splitLine */.ho)(first)?.map((cell) => cell.trim()) ?? [];
    return header.length > 1 && !isLog(source, head, header);
}
/** A training log is delimited text too. */
function isLog(source, head, header) {
    const opened = {
        source,
        name: source.name,
        base: source.name,
        files: null,
        head,
        text: null,
        json: undefined,
    };
    return registry/* readers */.Xc.some((reader) => reader.detect({ ...opened, header }));
}

// EXTERNAL MODULE: ./.cache/js/formats/metrics/read.js + 1 modules
var read = __webpack_require__(56420);
// EXTERNAL MODULE: ./.cache/js/sources/local-file.js + 1 modules
var local_file = __webpack_require__(14500);
// EXTERNAL MODULE: ./.cache/js/cli/flags.js
var cli_flags = __webpack_require__(96988);
;// CONCATENATED MODULE: ./.cache/js/cli/diff.js













const { id, label, prediction, score, weight, group, positive, task } = evaluate/* evaluateInputs */.D;
const diffInputs = {
    format: (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("auto", ...formats/* tableFormatNames */.K2, ...formats/* metricsFormatNames */.Nz), "auto", {
        description: "The format of both files; `auto` looks at the content (docs/formats.md).",
        example: "lm-eval",
    }),
    metrics: (0,definition/* optional */.l)(types/* list */.p_, {
        description: "The names to show.",
        whenEmpty: "all",
        example: "accuracy",
    }),
    ...{ id, label, prediction, score, weight, group, positive, task },
};
const diffCommand = {
    does: "Shows how two metrics files, folders or prediction tables differ, with noise.",
    example: "evenhand diff base/metrics.json metrics.json  (of a store, one run: mlflow.db#run)",
    inputs: diffInputs,
    answers: ["md", "json"],
};
/** `evenhand diff a b [flags]`: a is what was, b what is. It judges nothing, so it ends with 0 when both can be read.
 *  @throws UserError when they cannot be, or are of different kinds */
async function runDiff(args, host) {
    const [a, b, ...rest] = args;
    if (a === undefined || b === undefined || a.startsWith("-") || b.startsWith("-")) {
        throw wrong("`diff` takes two files or folders", "for example `evenhand diff base/metrics.json metrics.json`");
    }
    const flags = (0,cli_flags/* parseFlags */.b)(diffInputs, rest);
    const inputs = (0,parse/* parseInputs */.T)(diffInputs, flags.inputs);
    const sides = [await sideOf(a, host, inputs.format), await sideOf(b, host, inputs.format)];
    if (sides[0].isTable !== sides[1].isTable)
        throw unlike(sides);
    if (sides[0].isTable) {
        const { diffTables } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4377), __webpack_require__.e(5770), __webpack_require__.e(632), __webpack_require__.e(52), __webpack_require__.e(1299), __webpack_require__.e(9609), __webpack_require__.e(4324), __webpack_require__.e(2402), __webpack_require__.e(1918), __webpack_require__.e(2966), __webpack_require__.e(6768), __webpack_require__.e(4954), __webpack_require__.e(6103), __webpack_require__.e(5176), __webpack_require__.e(5519)]).then(__webpack_require__.bind(__webpack_require__, 35519));
        return diffTables({ a, b, flags, host });
    }
    const files = [await readSide(sides[0], inputs.format), await readSide(sides[1], inputs.format)];
    const rows = chooseRows(diffScalars(files[0], files[1]), inputs.metrics);
    if (flags.output === "json") {
        const { recordOfDiff } = await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(632), __webpack_require__.e(1299), __webpack_require__.e(8884)]).then(__webpack_require__.bind(__webpack_require__, 88884));
        return { exit: 0, text: recordOfDiff({ a, b, rows, files }) };
    }
    return { exit: 0, text: renderDiff({ a, b, of: "numbers", rows, notes: notesOf(files) }, flags.output) };
}
function renderDiff(diff, output) {
    return output === "md" ? renderDiffMarkdown(diff) : renderDiffText(diff);
}
/** `path#run` names a run of a store, unless there is a file of that very name. */
async function sideOf(written, host, format) {
    const { workspace } = host.context;
    const mark = written.lastIndexOf("#");
    const isRun = mark > 0 && !(await exists((0,local_file/* makeLocalFile */.c)(written, workspace)));
    const source = (0,local_file/* makeLocalFile */.c)(isRun ? written.slice(0, mark) : written, workspace);
    const isTable = format === "auto" ? !isRun && (await isRowTable(source)) : (0,formats/* isTableFormat */.cX)(format);
    return { source, run: isRun ? written.slice(mark + 1) : null, isTable };
}
async function exists(source) {
    return source.size().then(() => true, () => false);
}
async function readSide({ source, run }, format) {
    const file = await (0,read/* readMetrics */.U)(source, { format: format, run });
    if (file.values.size > 0)
        return file;
    const why = file.nothing ?? `${source.name} holds no numbers`;
    throw new errors/* UserError */.y({
        code: "file-malformed",
        message: `${why}, so there is nothing to compare`,
        hint: "name a file that holds results",
        file: source.name,
    });
}
function notesOf(files) {
    return [...new Set(files.flatMap((file) => file.notes))];
}
function chooseRows(rows, names) {
    if (names === null)
        return rows;
    const known = rows.map((row) => row.name);
    const odd = names.find((name) => !known.includes(name));
    if (odd === undefined)
        return rows.filter((row) => names.includes(row.name));
    const near = (0,nearest_name/* nearestName */.q)(odd, known);
    throw wrong(`neither file has ${JSON.stringify(odd)}`, near === null ? "leave out `--metrics` to see all names" : `did you mean ${JSON.stringify(near)}?`);
}
function unlike([a, b]) {
    const table = a.isTable ? a.source.name : b.source.name;
    const other = a.isTable ? b.source.name : a.source.name;
    return wrong(`${table} is a table of rows and ${other} holds single numbers`, "compare two of a kind, or set `--format` if one was misread");
}
function wrong(message, hint) {
    return new errors/* UserError */.y({ code: "input-invalid", message, hint });
}


/***/ }),

/***/ 96988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_table_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48885);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82787);



/** Flags named as the inputs. A list may be repeated or separated by commas; a switch stands alone for `true`.
 *  @throws UserError `input-invalid` naming the flag, with the nearest known one */
function parseFlags(table, args) {
    const { values, positionals } = readArgs(table, args);
    if (positionals.length > 0)
        throw refused(`${JSON.stringify(positionals[0])} is not a flag`, "flags begin with `--`");
    const inputs = {};
    for (const [name, value] of Object.entries(values)) {
        if (!Object.hasOwn(table, name))
            continue;
        inputs[name] = textOf(value, table[name]?.type.accepts === "one item a line");
    }
    return {
        inputs,
        output: values["json"] === true ? "json" : outputOf(values["output"]),
        out: typeof values["out"] === "string" ? values["out"] : null,
        help: values["help"] === true,
    };
}
function readArgs(table, args) {
    const own = {
        output: { type: "string" },
        json: { type: "boolean" },
        out: { type: "string" },
        help: { type: "boolean", short: "h" },
    };
    const fromTable = Object.fromEntries(Object.keys(table).map((name) => [
        name,
        isSwitch(table, name)
            ? { type: "boolean" }
            : { type: "string", multiple: isList(table, name) },
    ]));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options: { ...fromTable, ...own },
            allowPositionals: true,
            allowNegative: true,
        });
    }
    catch (error) {
        throw explainFlag(error, [...Object.keys(table), ...Object.keys(own)]);
    }
}
function explainFlag(error, known) {
    if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("ERR_PARSE_ARGS")) {
        return error;
    }
    const flag = /'(?:-\w, )?--?([^'= ]+)/.exec(error.message)?.[1];
    if (String(error.code) === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && flag !== undefined) {
        const meant = (0,_core_table_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(flag, known);
        const hint = meant === null ? "`--help` lists the flags" : `did you mean \`--${meant}\`?`;
        return refused(`there is no flag \`--${flag}\``, hint);
    }
    return refused(error.message.split(". ")[0] ?? error.message, "`--help` lists the flags");
}
function textOf(value, splits) {
    if (!Array.isArray(value))
        return String(value);
    return value.flatMap((item) => (splits ? String(item).split(",") : [String(item)])).join("\n");
}
function outputOf(value) {
    if (value === undefined)
        return "text";
    if (value === "text" || value === "md" || value === "json")
        return value;
    throw refused(`\`--output ${String(value)}\` is not known`, "it is text, md or json");
}
function isSwitch(table, name) {
    return table[name]?.type.words.join() === "true,false";
}
function isList(table, name) {
    return / a line$/.test(table[name]?.type.accepts ?? "");
}
function refused(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({ code: "input-invalid", message, hint });
}


/***/ }),

/***/ 44434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ scalarDirection)
/* harmony export */ });
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12329);
/* harmony import */ var _guardrail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40421);


/** Words in a name that say that less is better. */
const lowerIsBetter = /(^|_)(loss|losses|error|errors|err|rmse|mse|mae|mape|smape|wape|mase|rmsle|brier|ece|perplexity|ppl|wer|cer|fpr|fnr|latency|duration|runtime|wall|time|seconds|secs|minutes|hours|ms|memory|ram|vram|bytes|kb|mb|gb|kib|mib|gib|size|cost|costs|price|usd|eur|tokens|flops|macs|params|parameters|energy|kwh|watts|carbon|co2|nll|bce|deviance|hinge|pinball|crossentropy|entropy|fid|regret)(_|$)/;
/**
 * Which way is better, from the name of someone's scalar: a metric of ours, else the words of its last part
 * (`val.loss`, `latency_p95_ms`; of `tokens_per_second` more is better); a name that tells nothing is
 * higher-is-better.
 */
function scalarDirection(name) {
    const last = (0,_guardrail_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S_)(name);
    const metric = (0,_metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(last);
    if (metric)
        return metric.direction;
    const words = (0,_guardrail_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(last);
    return lowerIsBetter.test(words) && !(0,_guardrail_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(words) ? "lower" : "higher";
}


/***/ }),

/***/ 55237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tableChoice),
/* harmony export */   l: () => (/* binding */ baselineChoice)
/* harmony export */ });
const words = ["auto", "none", "production"];
/** `auto`, `none`, `production`, `ref:<branch, tag or commit>`, the 40 digits of a commit, or anything else as a path
 *  (`./auto` for a file of that name). The spelling decides, never what lies on disk: a pull request must not turn a branch
 *  into a file by adding one of that name. */
const baselineChoice = {
    accepts: "auto, production, none, ref:<branch, tag or commit> or a path",
    words: [],
    read: (given) => {
        const word = words.find((one) => one === given);
        if (word !== undefined)
            return { value: { kind: word } };
        if (given.includes("\n"))
            return { refused: "it has more than one line" };
        if (/^[0-9a-f]{40}$/.test(given))
            return { value: { kind: "ref", ref: given } };
        if (!given.startsWith("ref:"))
            return { value: { kind: "path", path: given } };
        const ref = given.slice("ref:".length).trim();
        return isRefName(ref)
            ? { value: { kind: "ref", ref } }
            : { refused: `${ref || "nothing"} is no name of a commit` };
    },
};
/** What data is compared with: neither a branch nor production has an answer for it.
 *  @example tableChoice.read("ref:main") // refused */
const tableChoice = {
    accepts: "auto, none or a path",
    words: [],
    read: (given) => {
        const read = baselineChoice.read(given);
        if ("refused" in read)
            return read;
        const { value } = read;
        if (value.kind === "ref" || value.kind === "production")
            return { refused: "data is compared with the base commit, or with a file" };
        return { value };
    },
};
/** Names that git could take, and that no program reads as an option. */
function isRefName(ref) {
    return /^[A-Za-z0-9_][^\s~^:?*[\\]{0,250}$/.test(ref) && !/\.\.|@\{|\/\/|[/.]$/.test(ref);
}


/***/ }),

/***/ 23937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ evaluateInputs),
  s: () => (/* binding */ evaluateOutputs)
});

// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
// EXTERNAL MODULE: ./.cache/js/core/inputs/baseline-choice.js
var baseline_choice = __webpack_require__(55237);
// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/columns.js


const detected = "from the configuration, else detected by its name";
const notUsed = "from the configuration, else not used";
function column(description, example, whenEmpty) {
    return (0,definition/* optional */.l)(types/* text */.Qq, { description, example, whenEmpty });
}
/** Which column plays which role; named by the role. */
const columnInputs = {
    id: column("The column that identifies a row, so that rows can be paired.", "tx", detected),
    label: column("The column with the truth.", "is_fraud", detected),
    prediction: column("The column with the predicted class or number.", "y_pred", detected),
    score: column("The column with the score or probability of the positive class.", "p", detected),
    proba: column("How the names of the columns with the probability of a class begin; the name of the class follows.", "proba_", "from the configuration, else `proba_`"),
    weight: column("The column with a row's weight.", "w", notUsed),
    group: column("The column of what belongs together, such as a user, so that its rows count as dependent.", "user", notUsed),
    query: column("The column with the query a document was ranked for.", "query_id", notUsed),
    series: column("The column with the series that a forecast belongs to.", "store", notUsed),
    time: column("The column with the time that a forecast is for.", "date", notUsed),
    horizon: column("The column with how many steps ahead a forecast was made; each number of steps is shown as a slice.", "steps", notUsed),
    scale: column("The column with the error of the naive forecast on the training part of the series, for mase.", "naive_mae", notUsed),
    lower: column("The column with the lower bound of each row's prediction interval.", "q05", notUsed),
    upper: column("The column with its upper bound.", "q95", notUsed),
    reference: column("The column with the text that a prediction should say; `reference_1` stands for `reference_2`, … too.", "answer", notUsed),
};

// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/inputs/formats.js
var formats = __webpack_require__(8580);
// EXTERNAL MODULE: ./.cache/js/core/shard/shard.js
var shard_shard = __webpack_require__(72263);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/shard-choice.js

/** One shard of several. */
const shardChoice = {
    accepts: `i/n, one of n shards counted from 1, such as 3/8 (at most ${shard_shard/* mostShards */.bA})`,
    words: [],
    read(given) {
        const shard = (0,shard_shard/* parseShard */.uK)(given);
        return shard === null ? { refused: null } : { value: shard };
    },
};

// EXTERNAL MODULE: ./.cache/js/core/train/input-types.js
var input_types = __webpack_require__(4805);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/waiting-time.js

const longest = 6 * 3600;
/** How long to wait, in seconds; `0s` is not at all. */
const waitingTime = {
    accepts: "a duration with units, such as 0s, 20m or 1h30m, at most 6h",
    words: [],
    read: (given) => {
        if (/^0+[dhms]$/.test(given))
            return { value: 0 };
        const read = input_types/* durationType */.vh.read(given);
        return "value" in read && read.value > longest ? { refused: "it must be at most 6h" } : read;
    },
};

;// CONCATENATED MODULE: ./.cache/js/core/inputs/evaluate.js









const evaluateInputs = {
    ...every_action/* everyActionInputs */.lH,
    predictions: (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "The candidate's predictions on the evaluation set, as CSV, TSV, JSON lines, Parquet, Arrow, NPY or NPZ.",
        whenEmpty: "from the training record of this job, if there is one",
        example: "out/predictions.csv",
    }),
    "metrics-file": (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "A file of single numbers, for metrics that do not come from rows: JSON, YAML, or what a tool wrote (docs/formats.md). A pattern such as `out/seed-*.json` names the runs of a repeated training; `mlflow://<run id>` is a run of a tracking server.",
        whenEmpty: "no scalars",
        example: "out/metrics.json",
    }),
    "history-file": (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "Earlier values of the numbers of the metrics file, oldest first, as JSON lists by name; a value unlike them is warned of.",
        whenEmpty: "no history",
        example: "metrics-history.json",
    }),
    format: (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("auto", ...formats/* tableFormatNames */.K2, ...formats/* metricsFormatNames */.Nz), "auto", {
        description: "The format of the predictions, or of the metrics file when it is one of those; `auto` looks at the content.",
        example: "csv",
    }),
    baseline: (0,definition/* defaulted */.P)(baseline_choice/* baselineChoice */.l, "auto", {
        description: "What to compare with: `auto` finds the base commit's result, `production` what is deployed, `ref:main` a branch, tag or commit, `none` nothing; else a path.",
        example: "base/predictions.csv",
    }),
    rebuild: (0,definition/* defaulted */.P)(types/* boolean */.zM, "false", {
        description: "Whether the base's model is trained again by its own command when no result of it can be compared with.",
        example: "true",
    }),
    "wait-for-baseline": (0,definition/* defaulted */.P)(waitingTime, "0s", {
        description: "How long to wait for a run of the base commit that is still going on, at most `6h`.",
        example: "20m",
    }),
    task: (0,definition/* optional */.l)((0,types/* choice */.Yq)("auto", ...words/* tasks */.vB), {
        description: "What kind of problem the model solves; `auto` looks at the columns.",
        whenEmpty: "from the configuration, else `auto`",
        example: "binary",
    }),
    ...columnInputs,
    positive: (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "The label that counts as positive when there are two that are not 0/1, -1/1 or false/true.",
        whenEmpty: "from the configuration, else 1 or true",
        example: "spam",
    }),
    metrics: (0,definition/* optional */.l)(types/* list */.p_, {
        description: "The metrics to compute.",
        whenEmpty: "from the configuration, else every metric that applies",
        example: "roc_auc",
    }),
    slices: (0,definition/* optional */.l)(types/* list */.p_, {
        description: "Columns whose values are compared slice by slice, one a line; `country + channel` is a pair of columns.",
        whenEmpty: "from the configuration, else none",
        example: "country",
    }),
    mode: (0,definition/* optional */.l)((0,types/* choice */.Yq)(...words/* modes */.nI), {
        description: "`prove` asks that a loss beyond the margin is excluded; an input can only make the policy stricter.",
        whenEmpty: "from the configuration, else `guard`",
        example: "prove",
    }),
    strict: (0,definition/* optional */.l)(types/* boolean */.zM, {
        description: "Whether a missing baseline is red; an input can only make the policy stricter.",
        whenEmpty: "from the configuration, else `false`",
        example: "true",
    }),
    shard: (0,definition/* optional */.l)(shardChoice, {
        description: "Reads the rows of one of n shards and leaves them for `merge`, without a verdict: for files that one job is too small for.",
        whenEmpty: "the whole files are evaluated",
        example: "3/8",
    }),
    merge: (0,definition/* optional */.l)(types/* list */.p_, {
        description: "What all shards of one evaluation left, files or a folder of them: gives the record that evaluating the whole files gives.",
        whenEmpty: "`predictions` is read",
        example: "states",
    }),
    "keep-predictions": (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("hashed", "full", "off"), "hashed", {
        description: "What is stored beside the record for the next comparison: rows with hashed ids, rows with their ids, or nothing; above 256 MiB a sample of them.",
        example: "off",
    }),
    "fail-on": every_action/* failOn */.Ko,
};
const evaluateOutputs = {
    ...every_action/* everyActionOutputs */.aI,
    verdict: "The worst verdict among the gated metrics.",
    improved: "The metrics that improved, as a JSON list.",
    regressed: "The metrics that regressed, as a JSON list.",
    inconclusive: "The metrics that noise cannot decide, as a JSON list.",
    metrics: "Value, baseline, change and verdict of every metric, as a JSON object by name.",
    "baseline-sha": "The commit of the baseline; empty without one.",
    "baseline-source": "Where the baseline came from: `artifact`, `history`, `release`, `re-scored`, `rebuilt`, `production`, `path` or `none`.",
    "baseline-distance": "First-parent commits between the base commit and the baseline.",
    "model-digest": "The sha256 of the model file, when a training record names one.",
    rows: "The number of rows scored.",
    mde: "The smallest loss of the headline metric that this test set finds in 80 % of runs.",
};


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ tableFormatNames),
/* harmony export */   Nz: () => (/* binding */ metricsFormatNames),
/* harmony export */   cX: () => (/* binding */ isTableFormat)
/* harmony export */ });
/** What `format` may be called for tables of rows, and for files of single numbers (by their reader). A test holds
 *  both lists to the readers there are. */
const tableFormatNames = ["csv", "tsv", "jsonl", "parquet", "arrow", "feather", "npy", "npz"];
const metricsFormatNames = [
    "dvc-yaml",
    "dvclive",
    "mlflow-db",
    "mlruns",
    "classification-report",
    "lm-eval",
    "hf-results",
    "trainer-state",
    "model-index",
    "ultralytics",
    "keras-csv",
    "keras-history",
    "lightning",
    "evals-result",
    "catboost",
    "tensorboard",
    "wandb",
    "promptfoo",
    "inspect",
    "junit",
    "evidently",
    "great-expectations",
    "benchmark-action",
    "bmf",
    "repeated-runs",
    "json",
    "toml",
    "yaml",
];
function isTableFormat(name) {
    return tableFormatNames.includes(name);
}


/***/ }),

/***/ 72263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ rowsOfShard),
/* harmony export */   bA: () => (/* binding */ mostShards),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _table_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17757);

/** Shards that one evaluation is divided into. */
const mostShards = 1000;
/** `3/8` → the third of eight; null for anything else. */
function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    return shard.index >= 1 && shard.index <= shard.count && shard.count <= mostShards ? shard : null;
}
/** Positions of the rows of a shard, ascending: those whose hashed id, a number of 64 bits, leaves index − 1 when divided
 *  by count. The same id is in the same shard of any file. */
function rowsOfShard(ids, shard) {
    const hashes = (0,_table_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .hashesOfIds */ .Mu)({ ids, idKind: "text" });
    const rows = new Int32Array(ids.length);
    let found = 0;
    for (let row = 0; row < rows.length; row++)
        if (isIn(shard, hashes, row))
            rows[found++] = row;
    return rows.slice(0, found);
}
function isIn({ index, count }, { high, low }, row) {
    return ((high[row] % count) * (2 ** 32 % count) + low[row]) % count === index - 1;
}


/***/ })

};
