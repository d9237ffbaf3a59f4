export const id = 446;
export const ids = [446];
export const modules = {

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* reexport safe */ _core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.D),
/* harmony export */   qf: () => (/* binding */ parseEvaluateInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36488);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);




/** @throws UserError `input-invalid` that lists every problem. */
function parseEvaluateInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(_core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateInputs */ .D, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .legOf */ .Yk)(values.leg, matrix) };
}


/***/ }),

/***/ 59124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ parseReportInputs),
/* harmony export */   eP: () => (/* reexport safe */ _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_2__.e)
/* harmony export */ });
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65404);




/** @throws UserError `input-invalid` that lists every problem. */
function parseReportInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)(_core_inputs_report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportInputs */ .e, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .legOf */ .Yk)(values.leg, matrix) };
}


/***/ }),

/***/ 80958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dL: () => (/* binding */ parseTrainInputs),
/* harmony export */   iM: () => (/* binding */ trainInputs)
/* harmony export */ });
/* unused harmony export trainOutputs */
/* harmony import */ var _core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33515);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14041);
/* harmony import */ var _core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4805);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82787);






const { config, model, leg, records, matrix } = _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH;
const trainInputs = {
    command: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .commandType */ .Qs, {
        description: "The training command: text for bash, or a JSON list of a program and its arguments.",
        whenEmpty: "from the configuration, else refused: there is nothing to run",
        example: "python train.py",
    }),
    inputs: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsType */ .AW, {
        description: "Files that the training reads, as paths and patterns, one a line; their digests are recorded.",
        whenEmpty: "from the configuration, else no digests of inputs",
        example: "src/**",
    }),
    outputs: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsType */ .XP, {
        description: "What the command must write, as `name=path`, one a line; `model`, `predictions` and `metrics` are known names.",
        whenEmpty: "from the configuration, else nothing is expected",
        example: "model=out/model.onnx",
    }),
    params: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae, {
        description: "A JSON or YAML file of parameters, which the command finds in EVENHAND_PARAMS as JSON.",
        whenEmpty: "from the configuration, else no parameters",
        example: "params.yaml",
    }),
    timeout: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .durationType */ .vh, "6h", {
        description: "How long the command may take before it is ended, with all that it started.",
        example: "90m",
    }),
    config,
    model,
    leg,
    records,
    "working-directory": _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH["working-directory"],
    matrix,
};
const trainOutputs = {
    result: "`pass` when the command succeeded and wrote its outputs; otherwise empty.",
    reasons: "Why it did not succeed, as a JSON list of at most 16 KiB.",
    record: _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI.record,
    "record-digest": _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI["record-digest"],
    summary: _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI.summary,
    "model-digest": "The sha256 of the model file, or of the model folder's list of files.",
    "model-path": "The absolute path of the model.",
    "predictions-path": "The absolute path of the predictions.",
    metrics: "The metrics that the command reported, as a JSON object by name.",
    "duration-seconds": "How long the command took.",
};
/** @throws UserError `input-invalid` that lists every problem. */
function parseTrainInputs(raw) {
    const { matrix: values, command, ...rest } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)(trainInputs, raw);
    if (command === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y({
            code: "input-invalid",
            message: "the input `command` is empty: there is nothing to run",
            hint: "for example `command: python train.py`, here or under `train:` in evenhand.yml",
            input: "command",
        });
    }
    return { ...rest, command, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .legOf */ .Yk)(rest.leg, values), model: rest.model ?? "default" };
}


/***/ }),

/***/ 45738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ diffCommand),
  "in": () => (/* binding */ renderDiff),
  Ns: () => (/* binding */ runDiff)
});

// UNUSED EXPORTS: diffInputs

// EXTERNAL MODULE: ./.cache/js/core/compare/compare-scalars.js
var compare_scalars = __webpack_require__(38403);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 39 modules
var metrics = __webpack_require__(55623);
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
    if ((0,compare_scalars/* scalarDirection */.e)(last) === "lower")
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
// EXTERNAL MODULE: ./.cache/js/core/inputs/evaluate.js + 2 modules
var evaluate = __webpack_require__(36488);
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
var registry = __webpack_require__(69635);
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
const tableFormats = evaluate/* evaluateInputs */.D.format.type.words.filter((word) => word !== "auto");
const diffInputs = {
    format: (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("auto", ...tableFormats, ...registry/* metricsFormats */.eR), "auto", {
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
        const { diffTables } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(541), __webpack_require__.e(367), __webpack_require__.e(28), __webpack_require__.e(331), __webpack_require__.e(40), __webpack_require__.e(519)]).then(__webpack_require__.bind(__webpack_require__, 35519));
        return diffTables({ a, b, flags, host });
    }
    const files = [await readSide(sides[0], inputs.format), await readSide(sides[1], inputs.format)];
    const rows = chooseRows(diffScalars(files[0], files[1]), inputs.metrics);
    if (flags.output === "json") {
        const { recordOfDiff } = await Promise.all(/* import() */[__webpack_require__.e(28), __webpack_require__.e(423)]).then(__webpack_require__.bind(__webpack_require__, 88884));
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
    const isTable = format === "auto"
        ? !isRun && (await isRowTable(source))
        : tableFormats.includes(format);
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

/***/ 37446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.cache/js/actions/evaluate/inputs.js
var inputs = __webpack_require__(30471);
// EXTERNAL MODULE: ./.cache/js/actions/report/inputs.js
var report_inputs = __webpack_require__(59124);
// EXTERNAL MODULE: ./.cache/js/actions/train/inputs.js
var train_inputs = __webpack_require__(80958);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
;// CONCATENATED MODULE: ./.cache/js/host/terminal.js

/** A terminal: text from files must not move its cursor or recolour it. The same port, with the answer on stdout and everything else on stderr. */
function makeTerminalHost(options) {
    const context = {
        repository: options.repository ?? "",
        workflow: "",
        runId: 0,
        attempt: 1,
        event: "",
        actor: "",
        sha: options.sha ?? null,
        ref: "",
        serverUrl: "https://github.com",
        workspace: options.workspace,
        payload: {},
        onRunner: false,
    };
    return {
        context,
        info: (line) => options.stderr(`${(0,encode/* visibleLines */.gB)(line)}\n`),
        annotate: (level, text, place) => options.stderr(`${whereOf(place)}${level}: ${(0,encode/* visibleLines */.gB)(text)}\n`),
        setOutput: async () => { },
        summarize: async (markdown) => options.stdout(markdown.endsWith("\n") ? markdown : `${markdown}\n`),
    };
}
/** As compilers write it, so that editors and terminals make it a link. */
function whereOf(place) {
    if (place?.file === undefined)
        return "";
    const parts = [place.file, place.line, place.line === undefined ? undefined : place.column];
    return `${(0,encode/* visibleLines */.gB)(parts.filter((part) => part !== undefined).join(":"))}: `;
}

// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: ./.cache/js/cli/diff.js + 4 modules
var diff = __webpack_require__(45738);
// EXTERNAL MODULE: ./.cache/js/cli/flags.js
var cli_flags = __webpack_require__(96988);
;// CONCATENATED MODULE: ./.cache/js/cli/help.js

function renderProgramHelp(commands) {
    const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`);
    return [
        `evenhand ${version/* version */.r}: is this model better, worse, or too close to call?`,
        "",
        "usage: evenhand <command> [flags]",
        "",
        ...lines,
        "",
        "`evenhand <command> --help` lists a command's flags.",
        "Exit codes: 0 pass, 1 the gate says no, 2 wrong input or configuration, 3 a command or the world failed, 4 no evidence.",
        "",
    ].join("\n");
}
function renderCommandHelp(name, { does, example, inputs }) {
    const hidden = new Set(["github-token", "matrix", "retention-days"]);
    const flags = Object.entries(inputs)
        .filter(([flag]) => !hidden.has(flag))
        .map(([flag, { description, default: builtIn, whenEmpty }]) => {
        const otherwise = builtIn ?? whenEmpty;
        return `  --${flag.padEnd(18)} ${description}${otherwise === "" ? "" : ` [${otherwise}]`}`;
    });
    return [
        `evenhand ${name}: ${does}`,
        "",
        `example: ${example}`,
        "",
        ...flags,
        `  --${"output".padEnd(18)} How the answer is written: text, md or json (--json for short). [text]`,
        `  --${"out".padEnd(18)} A folder that gets the record as well.`,
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./.cache/js/cli/index.js










const commands = {
    evaluate: {
        does: "Compares a candidate's predictions or metrics with a baseline and judges the change.",
        example: "evenhand evaluate --predictions candidate.csv --baseline base.csv --id id --label label --score score",
        inputs: inputs/* evaluateInputs */.DS,
    },
    train: {
        does: "Runs a training command and leaves a record of it.",
        example: "evenhand train --command 'python train.py' --outputs predictions=out/predictions.csv",
        inputs: train_inputs/* trainInputs */.iM,
    },
    report: {
        does: "Renders the records of this folder for people.",
        example: "evenhand report --output md",
        inputs: report_inputs/* reportInputs */.eP,
    },
    diff: diff/* diffCommand */.Ft,
    check: {
        does: "Validates evenhand.yml, with line and column.",
        example: "evenhand check --config evenhand.yml",
        inputs: { config: inputs/* evaluateInputs */.DS.config },
    },
};
/** The terminal program: the same stories as the actions, the answer on stdout, everything else on stderr. */
function run(args = process.argv.slice(2)) {
    const host = makeTerminalHost({
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        workspace: process.cwd(),
    });
    return (0,run_action/* runAction */.C)(() => dispatch(args, host), () => ({ host }));
}
async function dispatch([name = "--help", ...rest], host) {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
        if (["--help", "-h", "help"].includes(name))
            return answer(renderProgramHelp(commands));
        if (["--version", "-v", "version"].includes(name))
            return answer(`${version/* version */.r}\n`);
        const known = Object.keys(commands).join(", ");
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: `there is no command ${JSON.stringify(name)}`,
            hint: name === "deploy" ? "deployments are made by action-deploy" : `the commands are ${known}`,
        });
    }
    if (name === "diff" && !/^(-h|--help)$/.test(rest[0] ?? "")) {
        const { exit, text } = await (0,diff/* runDiff */.Ns)(rest, host);
        answer(text);
        return exit;
    }
    const flags = (0,cli_flags/* parseFlags */.b)(command.inputs, rest);
    if (flags.help)
        return answer(renderCommandHelp(name, command));
    // What a command needs is loaded when it is run: help and diff start in half the time.
    const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(541), __webpack_require__.e(367), __webpack_require__.e(28), __webpack_require__.e(331), __webpack_require__.e(40), __webpack_require__.e(58), __webpack_require__.e(92), __webpack_require__.e(43)]).then(__webpack_require__.bind(__webpack_require__, 51043));
    const { exit, text } = await runCommand(name, flags, host);
    answer(text);
    return exit;
}
function answer(text) {
    process.stdout.write(text);
    return 0;
}


/***/ }),

/***/ 44732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ blankStats)
/* harmony export */ });
/** A comparison about which nothing is known yet: every number null, status to be set by the caller. */
function blankStats(name, direction) {
    return {
        name,
        direction,
        unit: "row",
        candidate: null,
        baseline: null,
        delta: null,
        interval: null,
        pHarm: null,
        pGain: null,
        se: null,
        df: null,
        method: "none",
        status: "undefined",
        note: "",
        n: 0,
        units: 0,
        groups: null,
        discordant: null,
        dominance: null,
        seed: null,
        replicates: null,
    };
}


/***/ }),

/***/ 38403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ scalarDirection),
/* harmony export */   v: () => (/* binding */ compareScalars)
/* harmony export */ });
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55623);
/* harmony import */ var _blank_stats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44732);


/** Words in a name that say that less is better. */
const lowerIsBetter = /(^|_)(loss|losses|error|errors|err|rmse|mse|mae|mape|smape|wape|mase|rmsle|brier|ece|perplexity|ppl|wer|cer|fpr|fnr|latency|duration|time|seconds|secs|ms|memory|bytes|mb|gb|size|cost|nll|bce|deviance|hinge|pinball|crossentropy|entropy|fid|regret)(_|$)/;
/**
 * Which way is better, from the name of someone's scalar: a metric of ours, else the words of its last part
 * (`val.loss`, `latency_p95_ms`); a name that tells nothing is higher-is-better.
 */
function scalarDirection(name) {
    const last = name.slice(name.lastIndexOf(".") + 1);
    const metric = (0,_metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(last);
    if (metric)
        return metric.direction;
    const words = last
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "_");
    return lowerIsBetter.test(words) ? "lower" : "higher";
}
/**
 * Compares numbers that stand alone: a difference without an interval, because one number per model says nothing of
 * its noise. Every name of either side, candidate's order first. null is a value that is not a finite number.
 */
function compareScalars(candidate, baseline) {
    const names = new Set([...candidate.keys(), ...(baseline?.keys() ?? [])]);
    return Array.from(names, (name) => compareScalar(name, candidate, baseline));
}
function compareScalar(name, candidate, baseline) {
    const start = { ...(0,_blank_stats_js__WEBPACK_IMPORTED_MODULE_1__/* .blankStats */ .Y)(name, scalarDirection(name)), method: "point" };
    const own = finite(candidate.get(name));
    const other = finite(baseline?.get(name));
    if (own === null) {
        const note = candidate.has(name)
            ? "the candidate's value is not a finite number"
            : "the candidate has no such metric";
        return { ...start, baseline: other, note };
    }
    if (other === null) {
        return { ...start, candidate: own, status: "not_comparable", note: whyNoBaseline(name, baseline) };
    }
    if (!Number.isFinite(own - other)) {
        const note = "the difference is too large to be represented";
        return { ...start, candidate: own, baseline: other, status: "not_comparable", note };
    }
    return {
        ...start,
        candidate: own,
        baseline: other,
        delta: own - other,
        status: "too_few",
        note: "one number per model has no noise estimate",
    };
}
function whyNoBaseline(name, baseline) {
    if (!baseline)
        return "no baseline";
    return baseline.has(name)
        ? "the baseline's value is not a finite number"
        : "the baseline has no such metric";
}
function finite(value) {
    return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 36488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ evaluateInputs),
  s: () => (/* binding */ evaluateOutputs)
});

// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/baseline-choice.js
/** `auto`, `none`, or anything else as a path (`./auto` for a file of that name). */
const baselineChoice = {
    accepts: "auto, none or a path",
    words: [],
    read: (given) => {
        if (given === "auto" || given === "none")
            return { value: { kind: given } };
        return given.includes("\n")
            ? { refused: "it has more than one line" }
            : { value: { kind: "path", path: given } };
    },
};

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
    scale: column("The column with the error of the naive forecast on the training part of the series, for mase.", "naive_mae", notUsed),
    reference: column("The column with the text that a prediction should say.", "answer", notUsed),
};

// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/evaluate.js






const evaluateInputs = {
    ...every_action/* everyActionInputs */.lH,
    predictions: (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "The candidate's predictions on the evaluation set, as CSV, TSV, JSON lines, Parquet, Arrow, NPY or NPZ.",
        whenEmpty: "from the training record of this job, if there is one",
        example: "out/predictions.csv",
    }),
    "metrics-file": (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "A file of single numbers, for metrics that do not come from rows: JSON, YAML, or what a tool wrote (docs/formats.md).",
        whenEmpty: "no scalars",
        example: "out/metrics.json",
    }),
    format: (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("auto", "csv", "tsv", "jsonl", "parquet", "arrow", "feather", "npy", "npz"), "auto", {
        description: "The format of the predictions; `auto` looks at the content.",
        example: "csv",
    }),
    baseline: (0,definition/* defaulted */.P)(baselineChoice, "auto", {
        description: "What to compare with: `auto` finds the base commit's artifact, `none` compares with nothing, else a path.",
        example: "base/predictions.csv",
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
    "keep-predictions": (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("hashed", "full", "off"), "hashed", {
        description: "What is stored beside the record for the next comparison: rows with hashed ids, rows with their ids, or nothing.",
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
    "baseline-source": "Where the baseline came from: `artifact`, `path` or `none`.",
    "baseline-distance": "First-parent commits between the base commit and the baseline.",
    "model-digest": "The sha256 of the model file, when a training record names one.",
    rows: "The number of rows scored.",
    mde: "The smallest loss of the headline metric that this test set finds in 80 % of runs.",
};


/***/ }),

/***/ 65404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reportInputs),
/* harmony export */   r: () => (/* binding */ reportOutputs)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33515);
/* harmony import */ var _every_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28286);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14041);



const fromConfig = (builtIn) => `from the configuration, else \`${builtIn}\``;
const reportInputs = {
    ..._every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH,
    comment: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)((0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("update", "off"), {
        description: "Whether the pull request gets its one comment, which later runs update.",
        whenEmpty: fromConfig("update"),
        example: "off",
    }),
    "comment-when": (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)((0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("always", "changed", "failed"), {
        description: "When a comment is written: always, when a verdict is not `equivalent`, or when the gate is closed.",
        whenEmpty: fromConfig("always"),
        example: "changed",
    }),
    check: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, "true", {
        description: "Whether a check run is written on the head commit.",
        example: "false",
    }),
    "job-summary": (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, "true", {
        description: "Whether the job summary gets the report.",
        example: "false",
    }),
    html: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, "true", {
        description: "Whether the self-contained HTML report is written and uploaded.",
        example: "false",
    }),
    annotations: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, "true", {
        description: "Whether the check run points at the lines of the configuration that decided.",
        example: "false",
    }),
    "pull-request": (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)((0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1, Number.MAX_SAFE_INTEGER), {
        description: "The number of the pull request to report on.",
        whenEmpty: "the pull request of the event",
        example: "12",
    }),
    title: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, {
        description: "Stands before the first line when a repository has several reports.",
        whenEmpty: "no title",
        example: "Nightly",
    }),
    "fork-check": (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)((0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("neutral", "trust"), "neutral", {
        description: "How the numbers of a fork colour the check: never, or as if they were our own.",
        example: "trust",
    }),
    "fail-on": _every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .failOn */ .Ko,
};
const reportOutputs = {
    ..._every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI,
    verdict: "The worst verdict among the gated metrics of all models.",
    "comment-url": "The address of the comment; empty when none was written.",
    "comment-id": "The id of the comment.",
    "check-url": "The address of the check run; empty when none was written.",
    "report-url": "The address of the uploaded HTML report.",
    "report-path": "The path of the HTML report on the runner.",
    "markdown-path": "The path of the comment's text on the runner.",
    models: "Every model and leg with its result, as a JSON list.",
    "policy-changed": "Whether the pull request changes the rules it is judged by (`true` or `false`).",
};


/***/ }),

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ patternsType),
/* harmony export */   Qs: () => (/* binding */ commandType),
/* harmony export */   XP: () => (/* binding */ outputsType),
/* harmony export */   jl: () => (/* binding */ spellDuration),
/* harmony export */   vh: () => (/* binding */ durationType)
/* harmony export */ });
/* unused harmony export outputRoles */
/* harmony import */ var _record_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90269);

const refused = (why) => ({ refused: why });
/** Text for bash; or a JSON list of texts, which is a program with its arguments and no shell. */
const commandType = {
    accepts: "a command for bash, or a JSON list of a program and its arguments",
    words: [],
    read: (given) => {
        if (given.includes("\0"))
            return refused("it holds a NUL character");
        if (given.length > _record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g2.commandLength) {
            return refused(`it is longer than ${_record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g2.commandLength} characters`);
        }
        const list = given.startsWith("[") ? parseList(given) : null;
        if (list !== null && list.length > _record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g2.names) {
            return refused(`it has more than ${_record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g2.names} arguments`);
        }
        return { value: list ?? given };
    },
};
/** `[ -f x ] && …` begins like a list too, and is a command. */
function parseList(given) {
    try {
        const value = JSON.parse(given);
        const fits = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
        return fits ? value : null;
    }
    catch {
        return null;
    }
}
/** One pattern a line; commas belong to patterns such as `*.{csv,parquet}`. */
const patternsType = {
    accepts: "one path or pattern a line",
    words: [],
    read: (given) => ({ value: lines(given) }),
};
/** Output names that mean something: the others are digested and recorded. */
const outputRoles = (/* unused pure expression or super */ null && (["model", "predictions", "metrics"]));
/** `name=path`, one a line. */
const outputsType = {
    accepts: "one `name=path` a line",
    words: [],
    read: (given) => {
        const outputs = [];
        for (const line of lines(given)) {
            const [, name, path] = /^([a-z0-9._-]{1,60})\s*=\s*(.+)$/.exec(line) ?? [];
            if (name === undefined || path === undefined)
                return refused(`the line ${line} is not \`name=path\``);
            if (outputs.some((one) => one.name === name))
                return refused(`${name} is declared twice`);
            if (path.length > _record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g2.pathLength) {
                return refused(`the path of ${name} is longer than ${_record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g2.pathLength} characters`);
            }
            if (outputs.length === _record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g2.outputs)
                return refused(`there are more than ${_record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g2.outputs}`);
            outputs.push({ name, path: path.replaceAll("\\", "/") });
        }
        return { value: outputs };
    },
};
const unitSeconds = { d: 86_400, h: 3600, m: 60, s: 1 };
const longest = 20 * 86_400;
/** `6h`, `90m`, `1h30m`, as seconds; above 0, at most 20 days. */
const durationType = {
    accepts: "a duration with units, such as 90m, 6h or 1h30m",
    words: [],
    read: (given) => {
        if (!/^(?:\d{1,9}[dhms]\s*)+$/.test(given))
            return refused("a number needs its unit");
        let seconds = 0;
        for (const [, count = "0", unit = "s"] of given.matchAll(/(\d+)([dhms])/g)) {
            seconds += Number(count) * (unitSeconds[unit] ?? 1);
        }
        if (seconds === 0)
            return refused("it must be more than nothing");
        return seconds > longest ? refused("it must be at most 20 days") : { value: seconds };
    },
};
/** @example spellDuration(5400) // "1h30m" */
function spellDuration(seconds) {
    const parts = [];
    let left = Math.round(seconds);
    for (const [unit, size] of Object.entries(unitSeconds)) {
        const count = Math.floor(left / size);
        if (count > 0)
            parts.push(`${count}${unit}`);
        left -= count * size;
    }
    return parts.join("") || "0s";
}
function lines(given) {
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ })

};
