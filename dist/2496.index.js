export const id = 2496;
export const ids = [2496];
export const modules = {

/***/ 42403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evaluate.js + 14 modules
var evaluate = __webpack_require__(15176);
// EXTERNAL MODULE: ./.cache/js/actions/report/report.js + 58 modules
var report = __webpack_require__(72141);
// EXTERNAL MODULE: ./.cache/js/core/inputs/evaluate.js + 3 modules
var inputs_evaluate = __webpack_require__(23937);
// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var parse = __webpack_require__(80495);
// EXTERNAL MODULE: ./.cache/js/core/inputs/report.js + 1 modules
var inputs_report = __webpack_require__(78862);
;// CONCATENATED MODULE: ./.cache/js/actions/gate/inputs.js





/** The root action evaluates and reports in one step: it has the inputs of both. */
const gateInputs = { ...inputs_evaluate/* evaluateInputs */.D, ...inputs_report/* reportInputs */.e };
const gateOutputs = { ...inputs_evaluate/* evaluateOutputs */.s, ...inputs_report/* reportOutputs */.r };
/** @throws UserError `input-invalid` that lists every problem. */
function parseGateInputs(raw) {
    const { matrix, ...values } = (0,parse/* parseInputs */.T)(gateInputs, raw);
    if (values.shard !== null)
        throw refuseShard();
    return { ...values, leg: (0,every_action/* legOf */.Yk)(values.leg, matrix) };
}
/** A shard has no verdict, so there would be nothing to report. */
function refuseShard() {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: "`shard` is given to the action that reports a verdict, and a shard has none",
        hint: "run the shards with `action-evaluate`, and `merge` them here",
        input: "shard",
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/gate/index.js








/** Evaluate and report in one process. report's decision counts: it judges by the base's rules. */
function run(env = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(env);
    return (0,run_action/* runAction */.C)(async () => {
        const inputs = parseGateInputs((0,run_context/* readActionInputs */.U)(env));
        const ports = await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, env, inputs));
        try {
            await (0,evaluate/* evaluate */._)(inputs, { ...ports, host: withoutErrors(host) });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            await (0,report/* report */.z)(inputs, { ...ports, host: withoutErrors(host) }, [problemOf(error, inputs)]);
            throw error;
        }
        return (await (0,report/* report */.z)(inputs, ports)).exit;
    }, () => ({ host }));
}
/** The same red line is not said twice: report has the last word. */
function withoutErrors(host) {
    return {
        ...host,
        annotate: (level, text, place) => level !== "error" && host.annotate(level, text, place),
    };
}
function problemOf(error, { model, leg }) {
    return {
        model: model ?? "default",
        leg,
        code: error.detail.code,
        message: (0,errors/* errorMessage */.g)(error),
        hint: error.detail.hint,
    };
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

/***/ 78862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ reportInputs),
  r: () => (/* binding */ reportOutputs)
});

// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/train/input-types.js
var input_types = __webpack_require__(4805);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/expect.js

const pattern = /^([1-9]\d{0,3})(?:\s+within\s+(\S.*))?$/;
const usualSeconds = 300;
/** `8`, or `8 within 20m`; `within 0s` does not wait. */
const expectType = {
    accepts: "a number of results, as in 8, or with a time to wait for them, as in 8 within 20m",
    words: [],
    read: (given) => {
        const [, legs, within] = pattern.exec(given.trim()) ?? [];
        if (legs === undefined)
            return { refused: null };
        if (within === undefined)
            return { value: { legs: Number(legs), withinMs: usualSeconds * 1000 } };
        if (/^0+[dhms]?$/.test(within))
            return { value: { legs: Number(legs), withinMs: 0 } };
        const time = input_types/* durationType */.vh.read(within);
        if ("refused" in time)
            return { refused: time.refused ?? "the time to wait is not a duration" };
        return { value: { legs: Number(legs), withinMs: time.value * 1000 } };
    },
};

// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/report.js




const fromConfig = (builtIn) => `from the configuration, else \`${builtIn}\``;
const reportInputs = {
    ...every_action/* everyActionInputs */.lH,
    comment: (0,definition/* optional */.l)((0,types/* choice */.Yq)("update", "recreate", "append", "off"), {
        description: "The pull request's comment: `update` edits the one there is, `recreate` moves it to the end of the conversation, `append` writes one for every run, `off` writes none.",
        whenEmpty: fromConfig("update"),
        example: "off",
    }),
    "comment-when": (0,definition/* optional */.l)((0,types/* choice */.Yq)("always", "changed", "failed"), {
        description: "When a comment is written: always, when a verdict is not `equivalent`, or when the gate is closed.",
        whenEmpty: fromConfig("always"),
        example: "changed",
    }),
    check: (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether a check run is written on the head commit.",
        example: "false",
    }),
    "job-summary": (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether the job summary gets the report.",
        example: "false",
    }),
    html: (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether the self-contained HTML report is written and uploaded.",
        example: "false",
    }),
    annotations: (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether the check run points at the lines of the configuration that decided.",
        example: "false",
    }),
    expect: (0,definition/* optional */.l)(expectType, {
        description: "How many results (models and legs of a matrix) this run has to give. Those of other jobs are waited for, up to 5 minutes or as long as `within` says; one that stays away is no evidence.",
        whenEmpty: "whatever the run has given is reported",
        example: "8 within 20m",
    }),
    "pull-request": (0,definition/* optional */.l)((0,types/* integer */.nd)(1, Number.MAX_SAFE_INTEGER), {
        description: "The number of the pull request to report on.",
        whenEmpty: "the pull request of the event",
        example: "12",
    }),
    "run-id": (0,definition/* optional */.l)((0,types/* integer */.nd)(1, Number.MAX_SAFE_INTEGER), {
        description: "The number of the run whose records are reported; checked through GitHub, and judged again.",
        whenEmpty: "this run; after `workflow_run` the finished one; for a comment or a label the pull request's newest with results",
        example: "4815162342",
    }),
    title: (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "Stands before the first line when a repository has several reports.",
        whenEmpty: "no title",
        example: "Nightly",
    }),
    history: (0,definition/* optional */.l)(types/* boolean */.zM, {
        description: "Whether a push to a protected branch leaves its numbers in `refs/evenhand/history`, which outlives artifacts.",
        whenEmpty: fromConfig("true"),
        example: "false",
    }),
    "fork-check": (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("neutral", "trust"), "neutral", {
        description: "How the numbers of a fork colour the check: never, or as if they were our own.",
        example: "trust",
    }),
    "fail-on": every_action/* failOn */.Ko,
};
const reportOutputs = {
    ...every_action/* everyActionOutputs */.aI,
    verdict: "The worst verdict among the gated metrics of all models.",
    "comment-url": "The address of the comment; empty when none was written.",
    "comment-id": "The id of the comment.",
    "check-url": "The address of the check run; empty when none was written.",
    "report-url": "The address of the uploaded HTML report.",
    "report-path": "The path of the HTML report on the runner.",
    "markdown-path": "The path of the comment's text on the runner.",
    models: "Every model and leg with its result, as a JSON list.",
    overridden: "Whether a person's override let a closed gate pass (`true` or `false`).",
    "policy-changed": "Whether the pull request changes the rules it is judged by (`true` or `false`).",
};


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
