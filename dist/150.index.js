export const id = 150;
export const ids = [150];
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
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6733);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92040);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30471);






function run(env = process.env) {
    const host = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRunnerHost */ .z)(env);
    return (0,_host_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEvaluateInputs */ .qf)((0,_host_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readActionInputs */ .U)(env));
        return (await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._)(inputs, await (0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .wire */ .O4)((0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(host, env, inputs)))).exit;
    }, () => ({ host }));
}


/***/ }),

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

/***/ 39974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext),
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

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
        const isObject = typeof payload === "object" && payload !== null && !Array.isArray(payload);
        return isObject ? payload : {};
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
    for (const secret of [env["INPUT_GITHUB-TOKEN"] ?? "", ...(options.secrets ?? [])])
        if (secret.trim() !== "")
            write((0,command/* maskCommands */.vu)(secret.trim()));
    const annotate = (level, text, place) => write((0,command/* annotationCommand */.jx)(level, text, place));
    return {
        context: (0,run_context/* readRunContext */.$)(env),
        info: (line) => write(`${(0,command/* plainLines */.y1)(line)}\n`),
        annotate,
        async setOutput(name, value) {
            const fits = Buffer.byteLength(value, "utf8") <= largestOutput;
            if (!fits)
                annotate("warning", `output ${name} is larger than 64 KiB and was left empty; read the record`);
            // Costs 0.1 s of start time, so it waits until it is needed.
            const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
            setOutput(name, fits ? value : "");
        },
        async summarize(markdown) {
            const path = env["GITHUB_STEP_SUMMARY"] ?? "";
            if (path === "")
                return;
            const text = markdown.endsWith("\n") ? markdown : `${markdown}\n`;
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


/***/ })

};
