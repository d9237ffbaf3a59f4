export const id = 4321;
export const ids = [4321];
export const modules = {

/***/ 55112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _host_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10076);
/* harmony import */ var _host_run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39974);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72506);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15176);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30471);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5596);







function run(env = process.env) {
    const host = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRunnerHost */ .z)(env);
    return (0,_host_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEvaluateInputs */ .qf)((0,_host_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readActionInputs */ .U)(env));
        const ports = await (0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .wire */ .O4)((0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(host, env, inputs));
        const { shard } = inputs;
        if (shard === null)
            return (await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._)(inputs, ports)).exit;
        host.info((await (0,_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluateShard */ .i)({ ...inputs, shard }, ports)).text);
        return 0;
    }, () => ({ host }));
}


/***/ }),

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* reexport safe */ _core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.D),
/* harmony export */   qf: () => (/* binding */ parseEvaluateInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23937);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);




/** @throws UserError `input-invalid` that lists every problem. */
function parseEvaluateInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(_core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateInputs */ .D, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .legOf */ .Yk)(values.leg, matrix) };
}


/***/ }),

/***/ 5596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ evaluateShard)
});

// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/table/codes.js
var codes = __webpack_require__(65457);
// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var ids = __webpack_require__(82665);
// EXTERNAL MODULE: ./.cache/js/core/table/probabilities.js
var table_probabilities = __webpack_require__(35368);
// EXTERNAL MODULE: ./.cache/js/core/table/roles.js
var roles = __webpack_require__(74734);
// EXTERNAL MODULE: ./.cache/js/core/table/values.js
var table_values = __webpack_require__(60557);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/shard/shard.js
var shard_shard = __webpack_require__(72263);
;// CONCATENATED MODULE: ./.cache/js/core/shard/take-part.js








/** Takes a shard's rows of the columns that an evaluation reads, and nothing else.
 *  @param before rows of the file that stand before this table's
 *  @throws UserError when rows cannot be divided: no id column, or a task of texts */
function takePart(table, reading, shard, before) {
    const columns = (0,roles/* chooseColumns */.h)(table, reading.columns, reading.proba ?? undefined);
    refuseTexts(table, columns, reading);
    refuseDiscovery(table, reading);
    const all = Int32Array.from({ length: table.rows }, (_row, k) => k);
    const rows = (0,shard_shard/* rowsOfShard */.P_)(idsOf(table.column(idColumn(table, columns)), all), shard);
    return {
        positions: Uint32Array.from(rows, (row) => before + row),
        lines: table.lines?.(rows) ?? Uint32Array.from(rows, (row) => before + row + 1),
        fields: formsOf(table, columns, reading).map(([name, form]) => takeField(table.column(name), form, rows)),
    };
}
/** Which columns are kept, and as what. Numbers and texts of one column are two fields. */
function formsOf(table, columns, { slices, fairness, proba }) {
    const named = (form, names) => [...new Set(names)].flatMap((name) => (name === undefined ? [] : [[name, form]]));
    const { id, label, prediction, score, weight, scale, horizon, group, query, series, time } = columns;
    const { lower, upper } = columns;
    const probabilities = (0,table_probabilities/* probabilityColumns */.lV)(table, proba ?? table_probabilities/* usualPrefix */.lI).values();
    return [
        ...named("ids", [id]),
        ...named("numbers", [label, prediction, score, weight, scale, horizon, lower, upper, ...probabilities]),
        ...named("texts", [
            group,
            query,
            series,
            time,
            ...[...slices, ...fairness].filter((name) => table.column(name)),
        ]),
    ];
}
function takeField(column, form, rows) {
    const { name } = column;
    if (form === "ids")
        return { name, form, ids: idsOf(column, rows) };
    const { values, bad } = form === "numbers" ? column.numbers() : { values: null, bad: 0 };
    if (values === null || bad !== -1)
        return { name, form: "texts", texts: (0,codes/* encodeColumn */.BM)(column, rows) };
    const missing = Uint8Array.from(rows, (row) => (column.isMissing(row) ? 1 : 0));
    return {
        name,
        form: "numbers",
        values: (0,table_values/* gather */.kg)(values, rows),
        missing: missing.includes(1) ? missing : null,
    };
}
function idsOf(column, rows) {
    return column.ids?.(rows) ?? (0,ids/* idsOfTexts */.s5)(rows.length, (row) => column.text(rows[row]));
}
function idColumn(table, { id }) {
    if (id !== undefined)
        return id;
    throw new errors/* UserError */.y({
        code: "column-missing",
        message: `${table.source} has no id column, and rows are divided into shards by their ids`,
        hint: "name the id column under `id`, or evaluate the whole file in one job",
        input: "shard",
        file: table.source,
    });
}
/** Every other column of the file would have to be kept. */
function refuseDiscovery({ source }, { discover }) {
    if (discover === null)
        return;
    throw new errors/* UserError */.y({
        code: "unsupported",
        message: `${source}: slices cannot be discovered in shards, because what they leave holds no other columns`,
        hint: "set `discover: false`, and name the slices to compare under `slices`",
        input: "shard",
        file: source,
    });
}
/** The texts themselves would have to be kept. */
function refuseTexts(table, { reference }, { task }) {
    if (task !== "text" && reference === undefined)
        return;
    throw new errors/* UserError */.y({
        code: "unsupported",
        message: `${table.source}: a text task cannot be evaluated in shards, because what they leave would hold the texts`,
        hint: `leave \`shard\` out${reference === undefined ? "" : `, or do not name ${(0,wording/* quote */.hD)(reference)} as a reference`}`,
        input: "shard",
        file: table.source,
    });
}

// EXTERNAL MODULE: ./.cache/js/formats/file-digest.js
var file_digest = __webpack_require__(72592);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/batches.js + 1 modules
var batches = __webpack_require__(63409);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/shard/state-head.js
var state_head = __webpack_require__(80349);
;// CONCATENATED MODULE: ./.cache/js/formats/shard/write-state.js



function makeStateWriter() {
    const pieces = [];
    let size = 0;
    const put = (numbers) => {
        const blob = { type: typeOf(numbers), at: size, length: numbers.length };
        pieces.push(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
        // Every column begins where numbers of eight bytes may.
        const padding = -numbers.byteLength & 7;
        if (padding > 0)
            pieces.push(new Uint8Array(padding));
        size += numbers.byteLength + padding;
        return blob;
    };
    return {
        put: (part) => ({
            rows: part.positions.length,
            positions: put(part.positions),
            lines: put(part.lines),
            fields: part.fields.map((field) => putField(field, put)),
        }),
        finish(head) {
            const whole = { ...head, bytes: (0,digest/* sha256Pieces */.tc)(pieces) };
            const text = new TextEncoder().encode(JSON.stringify(whole));
            const end = new Uint8Array(4 + state_head/* stateMark */.B3.length);
            new DataView(end.buffer).setUint32(0, text.length, true);
            new TextEncoder().encodeInto(state_head/* stateMark */.B3, end.subarray(4));
            return [...pieces, text, end];
        },
    };
}
function typeOf(numbers) {
    if (numbers instanceof Float64Array)
        return "f64";
    return numbers instanceof Uint8Array ? "u8" : numbers instanceof Uint16Array ? "u16" : "u32";
}
function putField(field, put) {
    const { name } = field;
    if (field.form === "ids")
        return { name, form: "ids", ids: putTexts(field.ids, put) };
    if (field.form === "numbers") {
        const { values, missing } = field;
        return { name, form: "numbers", values: put(narrowest(values)), missing: missing && put(missing) };
    }
    const { codes, names } = field.texts;
    const texts = (0,ids/* idsOfTexts */.s5)(names.length, (code) => names[code]);
    return { name, form: "texts", codes: put(narrowCodes(codes, names.length)), names: putTexts(texts, put) };
}
function putTexts({ bytes, starts }, put) {
    return { bytes: put(bytes), starts: put(starts) };
}
/** Labels and classes are small whole numbers as a rule: a byte each. */
function narrowest(values) {
    const bytes = new Uint8Array(values.length);
    for (let row = 0; row < bytes.length; row++) {
        bytes[row] = values[row];
        if (!Object.is(bytes[row], values[row]))
            return values;
    }
    return bytes;
}
function narrowCodes(codes, names) {
    if (names <= 1 << 8)
        return Uint8Array.from(codes);
    return names <= 1 << 16 ? Uint16Array.from(codes) : codes;
}

// EXTERNAL MODULE: ./.cache/js/actions/evaluate/candidate.js
var evaluate_candidate = __webpack_require__(26373);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evidence.js + 1 modules
var evidence = __webpack_require__(84778);
;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/shard.js










/** Reads the rows of one shard of both files and leaves them for `merge`. It judges nothing: no record, no verdict.
 *  @throws UserError when the files cannot be read or their rows cannot be divided */
async function evaluateShard(inputs, ports) {
    const { shard, baseline } = inputs;
    if (inputs.merge !== null)
        throw wrong("`shard` and `merge` are both given", "shards come first, and one job merges what they leave");
    if (inputs.predictions === null)
        throw wrong("`shard` is given and `predictions` is not", "name the file whose rows are divided");
    const text = await ports.readText(inputs.config);
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, inputs.config);
    const model = (0,choose_model/* chooseModel */.Rk)(config, inputs.model);
    const reading = (0,evaluate_candidate/* chooseReading */.aQ)(inputs, (0,choose_model/* modelIn */.l2)(config, model));
    const writer = makeStateWriter();
    const candidate = await readSide(ports.open(inputs.predictions), { reading, shard, writer });
    const other = (0,evidence/* readingOfBaseline */.$H)(reading);
    const base = baseline.kind === "path"
        ? await readSide(ports.open(baseline.path), { reading: other, shard, writer })
        : null;
    const tool = { name: "evenhand", version: ports.version };
    const pieces = writer.finish({
        schema: "evenhand/shard/v1",
        tool,
        shard,
        model,
        candidate,
        baseline: base,
    });
    const name = `shard-${shard.index}-of-${shard.count}.state`;
    const state = await ports.shards.write({ model, leg: inputs.leg, name }, pieces);
    await ports.host.setOutput("record", state);
    const rows = candidate.parts.reduce((sum, part) => sum + part.rows, 0);
    const says = `shard ${shard.index} of ${shard.count}: ${(0,wording/* countOf */.pq)(rows)} of ${(0,wording/* plural */.LS)(candidate.rows, "row")} of ${candidate.source}`;
    return { state, text: `${says}, left in ${state}` };
}
async function readSide(source, { reading, shard, writer }) {
    const parts = [];
    let rows = 0;
    let names = [];
    let counts = "line";
    for await (const table of (0,batches/* readBatches */.P)(source, reading.format)) {
        if (table.rows > 0)
            parts.push(writer.put(takePart(table, reading, shard, rows)));
        rows += table.rows;
        names = table.names;
        counts = table.counts ?? "line";
    }
    return { source: source.name, digest: await (0,file_digest/* digestOf */.o)(source), counts, names: [...names], rows, parts };
}
function wrong(message, hint) {
    return new errors/* UserError */.y({ code: "input-invalid", message, hint, input: "shard" });
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

/***/ 97960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether JSON or YAML said `{…}`: an object that is no list and not null. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 43968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows of cells as lines, each column as wide as its widest cell in code points; no blanks at the end.
 *  @param gap between two columns */
function alignColumns(rows, gap = "  ") {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => [...(cells[column] ?? "")].length)));
    return rows.map((cells) => cells
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
        .join(gap)
        .trimEnd());
}


/***/ }),

/***/ 25925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ fencedGrid),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   vO: () => (/* binding */ chartWord)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43968);
/**
 * The one encoder of strings that somebody else wrote: names, ids, labels, messages, cells.
 * A GFM parser, and GitHub after it, finds text in the result and nothing else.
 */

/** Written as ranges, since the characters themselves cannot be seen: bidi marks, blanks that take no room
 *  or pass for letters, tags, private use. Joiners inside words (U+200C, U+200D) are script, and stay. */
const hiddenRanges = [
    "\\u{ad}|\\u{34f}|\\u{61c}|\\u{115f}|\\u{1160}|\\u{17b4}|\\u{17b5}|\\u{180e}",
    "\\u{200b}|\\u{200e}|\\u{200f}|[\\u{202a}-\\u{202e}]|[\\u{2060}-\\u{206f}]|\\u{2800}",
    "\\u{3164}|\\u{feff}|\\u{ffa0}|[\\u{fff9}-\\u{fffb}]|[\\u{e0000}-\\u{e0fff}]|\\p{Cc}|\\p{Co}",
];
const hidden = new RegExp(hiddenRanges.join("|"), "gu");
/** Controls, bidi marks and invisible characters become `⟨U+202E⟩`; any white space one space; lone
 *  surrogates U+FFFD; never longer than `max` code points, the last of them `…`. */
function visible(written, max) {
    // Bounded first, so that ten megabytes of input cost no more than a line.
    const shown = written
        .slice(0, max * 4 + 64)
        .toWellFormed()
        .replace(/\s+/gu, " ")
        .trim()
        .replace(hidden, spelled)
        // Stacked accents would climb over the lines above.
        .replace(/(\p{M}{3})\p{M}+/gu, "$1");
    const points = [...shown];
    const whole = points.length <= max && written.length <= max * 4 + 64;
    return whole ? shown : `${points.slice(0, max - 1).join("")}…`;
}
function spelled(mark) {
    return `⟨U+${mark.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
/** For a log: the same marks become visible, lines and tabs stay. */
function visibleLines(written) {
    return written
        .toWellFormed()
        .replace(/\r\n?/g, "\n")
        .replace(hidden, (mark) => (mark === "\n" || mark === "\t" ? mark : spelled(mark)));
}
/** Made visible, in at most so many UTF-16 units. */
function clipped(written, units) {
    const points = [...visible(written, units)];
    while (points.join("").length > units)
        points.splice(-2, 2, "…");
    return points.join("");
}
/** A code span, inside a table or out. GitHub resolves no mention, reference or shortcode in one.
 *  @example code("a`b|c") // "``a`b¦c``" */
function code(written, max = 120) {
    // A pipe ends a table cell even inside a code span, and its escape shows outside a table.
    const content = visible(written, max).replaceAll("|", "¦") || "(empty)";
    const mark = "`".repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? " " : "";
    return `${mark}${pad}${content}${pad}${mark}`;
}
function longestRun(content) {
    return (content.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** Letters, digits and harmless punctuation. */
const plainWord = /^(?:[\p{L}\p{N}\p{M}\p{S}\p{P}\p{Z}](?<![!-/:-@[-`{-~])|[,;?!%()/'"+=.:-])+$/u;
const startsBlock = /^(?:[-+=]+|\d+[.)])$/;
const means = [
    /^:|:(?=.)/u, // emoji shortcode, scheme
    /\.(?![)"'?!.]*$)(?<!\d\.(?=\d))/u, // host, file name
    /www\./iu, // a link even when nothing follows
    /\p{L}-\d/u, // GH-12 and a repository's own references
    /(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/i, // commit
];
function word(written, first) {
    const harmless = plainWord.test(written) && !means.some((pattern) => pattern.test(written));
    return harmless && !(first && startsBlock.test(written)) ? written : code(written, Number.MAX_SAFE_INTEGER);
}
/** Running text or a table cell: harmless words as they are, any other word as a code span.
 *  @example text("ask @all about #12") // "ask `@all` about `#12`" */
function text(written, max = 300) {
    const shown = visible(written, max);
    if (shown === "")
        return "(empty)";
    return shown
        .split(" ")
        .map((part, index) => word(part, index === 0))
        .join(" ");
}
/** A sentence of a record, where names stand between backticks: each name a code span, the rest text.
 *  @example sentence("`@a` fell") // "`@a` fell" */
function sentence(written, max = 600) {
    return joined(pieces(visible(written, max)).map((piece) => {
        if (piece.name)
            return code(piece.text, max);
        if (piece.text.trim() === "")
            return piece.text;
        const lead = /^\s/.test(piece.text) ? " " : "";
        const tail = /\s$/.test(piece.text) ? " " : "";
        return lead + text(piece.text, max) + tail;
    }));
}
/** Two code spans that touch would be read as one fence: a space keeps them apart. */
function joined(parts) {
    return parts.reduce((line, part) => line + (line.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
/** Splits at pairs of backticks. */
function pieces(written) {
    const parts = written.split(/`([^`]+)`/);
    return parts
        .map((part, index) => ({ name: index % 2 === 1, text: part }))
        .filter((piece) => piece.text !== "");
}
/** A fenced block whose content cannot close it. Lines and their indent stay. */
function fenced(written, language, max = 4_000) {
    const lines = written
        .slice(0, max)
        .split(/\r?\n/)
        .map((line) => `${/^ */.exec(line)[0]}${visible(line, max)}`);
    return fence(lines.join("\n"), language);
}
/** Rows of cells, aligned, as a fenced block; each cell in at most `max` code points. */
function fencedGrid(rows, max = 16) {
    const shown = rows.map((cells) => cells.map((cell) => visible(cell, max)));
    return fence((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(shown, " ").join("\n"), "text");
}
function fence(content, language) {
    const mark = "`".repeat(Math.max(3, longestRun(content) + 1));
    return `${mark}${language}\n${content}\n${mark}`;
}
/** A name inside a quoted string of a mermaid chart: letters, digits and a few marks that mean nothing there; any other
 *  character is `_`. Neither the string nor the fence can be ended, and no directive begun.
 *  @example chartWord('f1"] %%{init') // "f1__ ___init" */
function chartWord(written, max = 60) {
    return visible(written, max).replace(/[^\p{L}\p{N}\p{M} _.,+/→−-]/gu, "_") || "_";
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/** Text or a quoted attribute of an HTML page. */
function html(written, max = 600) {
    return escaped(visible(written, max));
}
/** HTML's own marks as entities, and nothing else changed: for strings of ours. */
function escaped(written) {
    return written.replace(/[&<>"'`]/g, (mark) => entities[mark]);
}
/** An address that may stand in a link, or null: http(s) only, nothing that ends the link early. */
function address(written) {
    if (!URL.canParse(written) || written.length > 2_000)
        return null;
    const url = new URL(written);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return null;
    return url.href.replace(/[()<>\\|`"'[\]*_~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
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


/***/ }),

/***/ 82787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ errorMessage),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** "You configured it wrong": shown as one annotation without a stack. */
class UserError extends Error {
    detail;
    constructor(detail, cause) {
        super(detail.message, cause === undefined ? undefined : { cause });
        this.name = "UserError";
        this.detail = detail;
    }
}
/** The message of anything thrown, without a leading "Error:". */
function errorMessage(thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.replace(/^(?:Error:\s*)+/, "");
}


/***/ }),

/***/ 63409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readBatches)
});

// EXTERNAL MODULE: ./.cache/js/formats/predictions/binary.js + 10 modules
var predictions_binary = __webpack_require__(72273);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/delimited-table.js + 2 modules
var delimited_table = __webpack_require__(41446);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/foreign.js
var foreign = __webpack_require__(3076);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/json-lines-table.js + 2 modules
var json_lines_table = __webpack_require__(70238);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/parquet.js + 6 modules
var parquet = __webpack_require__(39483);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/read.js
var predictions_read = __webpack_require__(62402);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/row-ends.js
const lineFeed = 10;
const quoteMark = 34;
/** Where the last whole row of a block of text ends; 0 when none does. Line feeds inside quoted cells end no row: a
 *  quote counts where a cell begins (RFC 4180). A string in JSON holds no line feed.
 *  @param bytes begins with a row
 *  @param layout its `delimiter` null: JSON lines; null: nothing but blank lines so far */
function lastRowEnd(bytes, layout) {
    const delimiter = layout?.delimiter ?? null;
    if (delimiter === null || bytes.indexOf(quoteMark) === -1)
        return bytes.lastIndexOf(lineFeed) + 1;
    let end = 0;
    let from = 0;
    for (let quote = bytes.indexOf(quoteMark); quote !== -1; quote = bytes.indexOf(quoteMark, from)) {
        end = lastFeed(bytes, from, quote) ?? end;
        if (!opensCell(bytes, quote, delimiter))
            from = quote + 1;
        else {
            const close = closingQuote(bytes, quote);
            if (close === -1)
                return end;
            from = close + 1;
        }
    }
    return lastFeed(bytes, from, bytes.length) ?? end;
}
/** Where the row after the last line feed of a range begins; null when there is none. */
function lastFeed(bytes, from, to) {
    const at = bytes.subarray(from, to).lastIndexOf(lineFeed);
    return at === -1 ? null : from + at + 1;
}
/** A quote with nothing but blanks before it in its cell. */
function opensCell(bytes, quote, delimiter) {
    let before = quote - 1;
    while (before >= 0 && bytes[before] !== delimiter && (bytes[before] === 32 || bytes[before] === 9))
        before--;
    return before < 0 || bytes[before] === delimiter || bytes[before] === lineFeed;
}
/** -1 when the quote is not closed in this block, or could go on in the next. */
function closingQuote(bytes, open) {
    let close = bytes.indexOf(quoteMark, open + 1);
    while (close !== -1 && bytes[close + 1] === quoteMark)
        close = bytes.indexOf(quoteMark, close + 2);
    return close === bytes.length - 1 ? -1 : close;
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/survey.js
var predictions_survey = __webpack_require__(54016);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/batches.js








/** Bytes of text that are read at a time. */
const usualBytes = 16 << 20;
/** A table as batches of some thousand to a million rows, each a Table of its own with the same names: text is read in
 *  blocks of 16 MiB that are cut between rows, Parquet row group by row group, so that memory does not grow with the
 *  file. Other formats are one batch. Throws UserError as readPredictions does. */
async function* readBatches(source, format = "auto", blockBytes = usualBytes) {
    const head = await source.head(predictions_read/* headBytes */.c4);
    const binary = (0,predictions_binary/* findBinary */.j)(source.name, head, format);
    if (binary !== null) {
        if (binary.formats[0] === "parquet")
            yield* (0,parquet/* readParquetGroups */.LM)(source);
        else
            yield await (0,predictions_read/* readPredictions */.R_)(source, format);
        return;
    }
    (0,foreign/* refuseForeignTable */.r)(source.name, head, "a data table");
    yield* readText(source, format, blockBytes);
}
async function* readText(source, format, blockBytes) {
    const size = await source.size();
    let layout = null;
    let held = Buffer.alloc(0);
    let linesBefore = 0;
    for (let start = 0; start < size;) {
        const read = await source.slice(start, Math.min(size, start + blockBytes));
        // A file that shrinks while it is read ends here.
        start = read.length === 0 ? size : start + read.length;
        const block = joined(held, read);
        const from = layout === null ? (0,predictions_read/* firstText */.ou)(block) : 0;
        if (from < block.length)
            layout ??= layoutOf({ name: source.name, bytes: block }, from, format);
        const end = start >= size ? block.length : lastRowEnd(block, layout);
        const file = { name: source.name, bytes: block.subarray(0, end), linesBefore };
        // A copy, so that the block it lay in can go.
        held = Buffer.from(block.subarray(end));
        if (layout === null || end === 0)
            continue;
        const survey = (0,predictions_survey/* surveyBytes */.G)(file);
        yield layout.kind === "json"
            ? (0,json_lines_table/* readJsonLines */.s)(file, linesBefore === 0 ? from : 0, survey)
            : (0,delimited_table/* readDelimitedPart */.Bs)(file, linesBefore === 0 ? from : 0, survey, layout);
        linesBefore += (0,predictions_survey/* countLineFeeds */.t)(file.bytes);
    }
    if (layout === null)
        yield (0,predictions_read/* emptyTable */._d)(source.name);
}
function joined(held, read) {
    const fresh = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
    return held.length === 0 ? fresh : Buffer.concat([held, fresh]);
}
function layoutOf(file, from, format) {
    if ((0,predictions_read/* isJsonText */.aY)(file.bytes, from, format))
        return { kind: "json", delimiter: null };
    return { kind: "delimited", ...(0,delimited_table/* readLayout */.T4)(file, from, (0,predictions_read/* delimitedFormat */.bi)(format)) };
}


/***/ }),

/***/ 79312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jx: () => (/* binding */ annotationCommand),
/* harmony export */   vu: () => (/* binding */ maskCommands),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var _core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/** The runner cuts longer messages itself, without a sign. */
const longestMessage = 4096;
/** A workflow command for one annotation, newline included; text and properties cannot break out of it. */
function annotationCommand(level, text, place = {}) {
    const properties = [
        ["title", place.title],
        ["file", place.file],
        ["line", place.line],
        ["col", place.column],
    ]
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([name, value]) => `${name}=${escapeProperty((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(String(value)))}`);
    const head = properties.length === 0 ? level : `${level} ${properties.join(",")}`;
    return `::${head}::${escapeData(shorten((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)))}\n`;
}
/** Hides a value in the log from here on, line by line as the runner compares. */
function maskCommands(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== "");
    return lines.map((line) => `::add-mask::${escapeData(line)}\n`).join("");
}
/** Log text that the runner does not take for a command: every line that would be one is set in. Marks that move the
 *  cursor, recolour or reorder text are spelled out. */
function plainLines(text) {
    return (0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)
        .split("\n")
        .map((line) => (/^\s*::|##\[/.test(line) ? `| ${line.replaceAll("##[", "## [")}` : line))
        .join("\n");
}
function shorten(text) {
    if (text.length <= longestMessage)
        return text;
    return `${text.slice(0, longestMessage - 2).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 10076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.cache/js/host/command.js
var command = __webpack_require__(79312);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.cache/js/host/failure-text.js


/** What is said about anything thrown: a mistake of the user's with its mending (2), or a broken world with its causes (3). */
function describeFailure(thrown, debug) {
    const stack = debug && thrown instanceof Error && thrown.stack ? scrub(thrown.stack) : null;
    if (thrown instanceof errors/* UserError */.y) {
        const { message, hint, file, line, column } = thrown.detail;
        const place = { ...(file && { file }), ...(line && { line }), ...(column && { column }) };
        return { exit: 2, text: scrub(`${message}\n${hint}`), place, stack };
    }
    if (thrown instanceof permission_denied/* PermissionDenied */.J) {
        const hint = `add \`${thrown.permission}\` under \`permissions:\` in the workflow`;
        return { exit: 2, text: `${thrown.message}\n${hint}`, place: {}, stack };
    }
    return { exit: 3, text: scrub(causes(thrown).join("\ncaused by: ")), place: {}, stack };
}
/** Tokens and signed addresses must not reach a log through an error's text. */
function scrub(text) {
    return text
        .replace(/\b(gh[pousr]_|github_pat_)\w+/g, "$1***")
        .replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "***")
        .replace(/\b(bearer|token)\s+[\w.~+/=-]{16,}/gi, "$1 ***")
        .replace(/([?&][\w.-]*(?:sig|signature|token|secret|key|credential)[\w.-]*=)[^&\s"'<>]+/gi, "$1***");
}
function causes(thrown) {
    const lines = [];
    const seen = new Set();
    for (let error = thrown ?? new Error(); error !== undefined && !seen.has(error) && lines.length < 5;) {
        seen.add(error);
        const line = (0,errors/* errorMessage */.g)(error) || "an error without a message";
        // A cause whose words the message already has says nothing new.
        if (!lines.some((known) => known.includes(line)))
            lines.push(line);
        error = error instanceof Error ? error.cause : undefined;
    }
    return lines;
}

;// CONCATENATED MODULE: ./.cache/js/host/run-action.js


const unfinished = "the run ended before it was done: an answer that was waited for never came, probably because a service cut the connection; run it again";
/** Runs an action or command to its end. The only place that sets the exit code, and the last stop of every error: one
 *  annotation, never a line of bundled code.
 *  @param action returns the exit code of the contract's table
 *  @param makePorts wires the adapters; its errors are reported the same way */
async function runAction(action, makePorts) {
    let host = null;
    const guard = standGuard((thrown) => report(thrown, host));
    try {
        const ports = await makePorts();
        host = ports.host;
        process.exitCode = await action(ports);
    }
    catch (error) {
        process.exitCode = report(error, host);
    }
    finally {
        guard.dismiss();
    }
}
/** Says what went wrong; gives the exit code. */
function report(thrown, host) {
    const { exit, text, place, stack } = describeFailure(thrown, process.env["RUNNER_DEBUG"] === "1");
    if (host !== null)
        host.annotate("error", text, place);
    else if (process.env["GITHUB_ACTIONS"] === "true")
        process.stdout.write((0,command/* annotationCommand */.jx)("error", text, place));
    else
        process.stderr.write(`error: ${text}\n`);
    if (stack !== null)
        process.stderr.write(`${stack}\n`);
    return exit;
}
/** Errors outside the awaited story, and a story that can never end: Node would print a line of the bundle for the
 *  first, and end with exit code 0 and no word for the second. */
function standGuard(say) {
    const onError = (thrown) => {
        process.exit(say(thrown));
    };
    const onDrained = () => {
        say(new Error(unfinished));
        process.exit(3);
    };
    process.on("uncaughtException", onError);
    process.on("unhandledRejection", onError);
    process.on("beforeExit", onDrained);
    return {
        dismiss() {
            process.off("beforeExit", onDrained);
        },
    };
}


/***/ }),

/***/ 39974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext),
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_is_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97960);


const largestPayload = 25 * 2 ** 20;
/** What the runner's environment says; numbers that are none become 0, a payload that cannot be read is empty. */
function readRunContext(env) {
    return {
        repository: env["GITHUB_REPOSITORY"] ?? "",
        workflow: env["GITHUB_WORKFLOW"] ?? "",
        runId: parseCount(env["GITHUB_RUN_ID"], 0),
        attempt: parseCount(env["GITHUB_RUN_ATTEMPT"], 1),
        event: env["GITHUB_EVENT_NAME"] ?? "",
        actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
        sha: /^[0-9a-f]{40}$/.test(env["GITHUB_SHA"] ?? "") ? env["GITHUB_SHA"] : null,
        ref: env["GITHUB_REF"] ?? "",
        serverUrl: (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, ""),
        workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
        payload: readPayload(env["GITHUB_EVENT_PATH"]),
        onRunner: true,
    };
}
/** Action inputs by their names in action.yml, from the runner's `INPUT_*` variables: it writes names in upper case with
 *  `_` for spaces and leaves hyphens. Values are trimmed; an input left out is "". */
function readActionInputs(env) {
    const inputs = Object.entries(env)
        .filter(([name]) => name.startsWith("INPUT_"))
        .map(([name, value]) => [name.slice("INPUT_".length).toLowerCase(), (value ?? "").trim()]);
    return Object.fromEntries(inputs);
}
function parseCount(text, otherwise) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}
function readPayload(path) {
    if (path === undefined || path === "")
        return {};
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largestPayload)
            return {};
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
        return (0,_core_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 72506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ makeRunnerHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/js/core/secrets/spellings.js
var spellings = __webpack_require__(67981);
// EXTERNAL MODULE: ./.cache/js/host/command.js
var command = __webpack_require__(79312);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
;// CONCATENATED MODULE: ./.cache/js/host/summary-budget.js
/** The runner drops a step's whole summary above 1 MiB, without failing the step. */
const summaryBudget = 1_000_000;
const cutNote = "\n\n> The summary ends here: the rest is beyond what GitHub shows. The report artifact has all of it.\n";
/** As much of a summary as fits, cut between blocks with no fence or fold left open; null when not even the note fits.
 *  @param room bytes left in the step's file */
function fitSummary(markdown, room) {
    if (byteLength(markdown) <= room)
        return markdown;
    const space = room - byteLength(cutNote);
    if (space < 0)
        return null;
    let kept = "";
    let pending = "";
    let used = 0;
    const state = { fence: "", folds: 0 };
    for (const line of markdown.split("\n")) {
        follow(state, line);
        pending += `${line}\n`;
        if (line.trim() !== "" || state.fence !== "" || state.folds > 0)
            continue;
        used += byteLength(pending);
        if (used > space)
            break;
        kept += pending;
        pending = "";
    }
    return `${kept.trimEnd()}${cutNote}`;
}
/** Keeps track of what is open after a line. */
function follow(state, line) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (state.fence !== "") {
        if (fence?.startsWith(state.fence))
            state.fence = "";
        return;
    }
    if (fence !== undefined)
        state.fence = fence;
    const opened = line.match(/<details\b/gi)?.length ?? 0;
    const closed = line.match(/<\/details>/gi)?.length ?? 0;
    state.folds = Math.max(0, state.folds + opened - closed);
}
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}

;// CONCATENATED MODULE: ./.cache/js/host/runner.js





const largestOutput = 64 * 1024;
/** The GitHub Actions runner. The token input is masked at once. */
function makeRunnerHost(env, options = {}) {
    const write = options.write ?? ((text) => void process.stdout.write(text));
    const secrets = [env["INPUT_GITHUB-TOKEN"] ?? "", ...(options.secrets ?? [])].map((one) => one.trim());
    for (const secret of secrets)
        if (secret !== "")
            write((0,command/* maskCommands */.vu)(secret));
    const hide = (0,spellings/* makeHider */.v)(secrets);
    const annotate = (level, text, place) => write((0,command/* annotationCommand */.jx)(level, hide(text), place));
    return {
        context: (0,run_context/* readRunContext */.$)(env),
        info: (line) => write(`${(0,command/* plainLines */.y1)(hide(line))}\n`),
        annotate,
        async setOutput(name, value) {
            const fits = Buffer.byteLength(value, "utf8") <= largestOutput;
            if (!fits)
                annotate("warning", `output ${name} is larger than 64 KiB and was left empty; read the record`);
            // Costs 0.1 s of start time, so it waits until it is needed.
            const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
            setOutput(name, fits ? hide(value) : "");
        },
        async summarize(markdown) {
            const path = env["GITHUB_STEP_SUMMARY"] ?? "";
            if (path === "")
                return;
            const text = hide(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
            const fitting = fitSummary(text, summaryBudget - (await sizeOf(path)));
            if (fitting !== text)
                annotate("warning", "the job summary was cut at 1 MB, which is what GitHub shows");
            if (fitting !== null)
                await (0,promises_.appendFile)(path, fitting);
        },
    };
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 11776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PermissionDenied)
/* harmony export */ });
/** The token may not do this: reporting degrades to the summary, the exit code stays. */
class PermissionDenied extends Error {
    /** The line to add under `permissions:`, e.g. `pull-requests: write`. */
    permission;
    constructor(permission, cause) {
        super(`the token lacks \`${permission}\``, cause === undefined ? undefined : { cause });
        this.name = "PermissionDenied";
        this.permission = permission;
    }
}


/***/ })

};
