export const id = 277;
export const ids = [277];
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
// EXTERNAL MODULE: ./.cache/js/wiring.js + 11 modules
var wiring = __webpack_require__(6733);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evaluate.js + 41 modules
var evaluate = __webpack_require__(92040);
// EXTERNAL MODULE: ./.cache/js/actions/report/report.js + 30 modules
var report = __webpack_require__(7889);
// EXTERNAL MODULE: ./.cache/js/core/inputs/evaluate.js + 2 modules
var inputs_evaluate = __webpack_require__(36488);
// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var parse = __webpack_require__(80495);
// EXTERNAL MODULE: ./.cache/js/core/inputs/report.js
var inputs_report = __webpack_require__(65404);
;// CONCATENATED MODULE: ./.cache/js/actions/gate/inputs.js




/** The root action evaluates and reports in one step: it has the inputs of both. */
const gateInputs = { ...inputs_evaluate/* evaluateInputs */.D, ...inputs_report/* reportInputs */.e };
const gateOutputs = { ...inputs_evaluate/* evaluateOutputs */.s, ...inputs_report/* reportOutputs */.r };
/** @throws UserError `input-invalid` that lists every problem. */
function parseGateInputs(raw) {
    const { matrix, ...values } = (0,parse/* parseInputs */.T)(gateInputs, raw);
    return { ...values, leg: (0,every_action/* legOf */.Yk)(values.leg, matrix) };
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


/***/ })

};
