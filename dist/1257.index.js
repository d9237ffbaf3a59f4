export const id = 1257;
export const ids = [1257];
export const modules = {

/***/ 34946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gB: () => (/* reexport */ dataInputs),
  Rm: () => (/* binding */ parseDataInputs)
});

// UNUSED EXPORTS: dataOutputs

// EXTERNAL MODULE: ./.cache/js/core/train/input-types.js
var input_types = __webpack_require__(4805);
// EXTERNAL MODULE: ./.cache/js/core/inputs/baseline-choice.js
var baseline_choice = __webpack_require__(55237);
// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/data.js





const dataRoleNames = ["label", "id", "group", "time"];
/** `role=column`, one a line. */
const columnsType = {
    accepts: "one `role=column` a line, the role one of label, id, group and time",
    words: [],
    read: (given) => {
        const columns = {};
        for (const line of given.split("\n").map((each) => each.trim())) {
            if (line === "")
                continue;
            const [, name, column] = /^(\w+)\s*=\s*(.+)$/.exec(line) ?? [];
            const role = dataRoleNames.find((each) => each === name);
            if (role === undefined || column === undefined)
                return { refused: `the line ${line} names no role` };
            columns[role] = column;
        }
        return { value: columns };
    },
};
const table = (what, example) => (0,definition/* optional */.l)(input_types/* patternsType */.AW, {
    description: `${what}: files, folders of parts or patterns, one a line; CSV, TSV, JSON lines, Parquet or Arrow.`,
    whenEmpty: "from the configuration, else none",
    example,
});
const dataInputs = {
    ...every_action/* everyActionInputs */.lH,
    mode: (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("check", "infer", "verify", "pull"), "check", {
        description: "What to do: `check` the tables, `infer` a schema from them, `verify` files against their manifest, `pull` them first.",
        example: "infer",
    }),
    train: table("The training table", "data/train.parquet"),
    test: table("The evaluation table, held apart from train", "data/test.parquet"),
    data: table("A table that is not split", "data/*.csv"),
    schema: (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "The schema file that people reviewed; `infer` writes it.",
        whenEmpty: "from the configuration, else none (`infer`: `schema.yml`)",
        example: "data/schema.yml",
    }),
    manifest: (0,definition/* optional */.l)(input_types/* patternsType */.AW, {
        description: "What the files must be: `*.dvc`, `dvc.lock`, Croissant JSON or lines of sha256 sums, one path a line.",
        whenEmpty: "from the configuration, else nothing is verified",
        example: "data.dvc",
    }),
    columns: (0,definition/* optional */.l)(columnsType, {
        description: "Columns that are more than features, as `role=column`, one a line.",
        whenEmpty: "from the configuration, else none",
        example: "label=is_fraud",
    }),
    "compare-with": (0,definition/* defaulted */.P)(baseline_choice/* tableChoice */.g, "auto", {
        description: "What to compare with: `auto` finds the base commit's artifact, `none` compares with nothing, else a table or a record.",
        example: "base/train.csv",
    }),
    "fail-on": (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("error", "warn", "never"), "error", {
        description: "Which findings fail this step: errors, warnings too, or none.",
        example: "warn",
    }),
    "pull-command": (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "The command that `pull` runs.",
        whenEmpty: "`dvc pull`",
        example: "aws s3 sync s3://bucket/data data",
    }),
};
const dataOutputs = {
    ...every_action/* everyActionOutputs */.aI,
    "data-digest": "The sha256 over all data files, as of a folder.",
    rows: "Rows by table, as a JSON object.",
    errors: "How many findings are errors.",
    warnings: "How many findings warn.",
    "drifted-columns": "Columns that drifted, as a JSON list of `table.column`.",
    "schema-path": "The path of the schema that was read or written; empty without one.",
};

// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var parse = __webpack_require__(80495);
;// CONCATENATED MODULE: ./.cache/js/actions/data/inputs.js




/** @throws UserError `input-invalid` that lists every problem. */
function parseDataInputs(raw) {
    const { matrix, ...values } = (0,parse/* parseInputs */.T)(dataInputs, raw);
    return { ...values, leg: (0,every_action/* legOf */.Yk)(values.leg, matrix) };
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

/***/ 9262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ monitorInputs),
/* harmony export */   nG: () => (/* binding */ parseMonitorInputs)
/* harmony export */ });
/* unused harmony export monitorOutputs */
/* harmony import */ var _core_deploy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84569);
/* harmony import */ var _core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33515);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14041);





const duration = {
    accepts: "a duration with its unit",
    words: [],
    read(given) {
        const value = (0,_core_deploy_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(given);
        return value === null ? { refused: "the units are s, m, h, d and w" } : { value };
    },
};
const fromConfig = (builtIn) => `from the configuration, else ${builtIn}`;
const monitorInputs = {
    ..._core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .everyActionInputs */ .lH,
    environment: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "The environment that is watched, as the ledger of deployments calls it.",
        whenEmpty: fromConfig("`production`"),
        example: "production",
    }),
    window: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(duration, {
        description: "The length of a window: whole hours or days; windows begin at midnight UTC.",
        whenEmpty: fromConfig("`1d`"),
        example: "1h",
    }),
    source: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "What production was asked and what it answered: a path, a pattern, an `http(s)` address or an `s3://` prefix; `{date}` and `{hour}` are the window's.",
        whenEmpty: fromConfig("no data is watched"),
        example: "s3://prod/fraud/{date}/",
    }),
    labels: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "The truths of a window, joined by id when they are there; named as `source` is.",
        whenEmpty: fromConfig("performance is only estimated"),
        example: "labels/{date}.csv",
    }),
    endpoint: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "Where the model answers: it is asked, and latency, errors and the shape of answers are watched.",
        whenEmpty: fromConfig("no endpoint is asked"),
        example: "https://fraud.example.com/v1",
    }),
    reference: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, "deployed", {
        description: "What windows are compared with: `deployed` finds the records of what is served by the ledger, else a data record, a folder of records or a table.",
        example: "data/train.parquet",
    }),
    alarm: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defaulted */ .P)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)("issue", "off"), "issue", {
        description: "Where an alarm is told: one issue per model and kind, or nowhere beside the summary and the webhook.",
        example: "off",
    }),
    assignees: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_, {
        description: "Accounts that an alarm's issue is assigned to, one a line.",
        whenEmpty: fromConfig("the model's code owners"),
        example: "octocat",
    }),
    webhook: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "The name of the environment variable that holds a webhook's address.",
        whenEmpty: fromConfig("nobody is told but by the issue"),
        example: "CHAT_URL",
    }),
    retrain: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, "true", {
        description: "Whether an alarm may ask for the training that the configuration names under `retrain`.",
        example: "false",
    }),
    "stale-after": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(duration, {
        description: "How long the monitor may be silent before a later push calls it dead.",
        whenEmpty: fromConfig("two windows, and no less than two days"),
        example: "2d",
    }),
    "fail-on": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defaulted */ .P)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)("alarm", "never"), "never", {
        description: "Whether an open alarm fails this step.",
        example: "alarm",
    }),
};
const monitorOutputs = {
    ..._core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .everyActionOutputs */ .aI,
    alarms: "The open alarms, as a JSON list of kind, since, causes and issue.",
    "alarm-count": "How many alarms are open.",
    "issue-urls": "The addresses of their issues, as a JSON list.",
    "drifted-columns": "The columns that are in alarm, as a JSON list.",
    performance: "Per metric the newest measured and expected values, as a JSON object.",
    "retrain-run": "The address of the training run that was asked for; empty when none was.",
    windows: "How many windows were looked at.",
};
/** @throws UserError `input-invalid` that lists every problem. */
function parseMonitorInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(monitorInputs, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .legOf */ .Yk)(values.leg, matrix) };
}


/***/ }),

/***/ 59124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ parseReportInputs),
/* harmony export */   Vg: () => (/* binding */ parseReportActionInputs),
/* harmony export */   e0: () => (/* binding */ withoutCollaboration),
/* harmony export */   eP: () => (/* reexport safe */ _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__.e)
/* harmony export */ });
/* unused harmony exports reportActionInputs, reportActionOutputs */
/* harmony import */ var _core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85661);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78862);





/** What the action takes beside a report's own inputs: it can write more than a report. */
const reportActionInputs = { ..._core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportInputs */ .e, ..._core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__/* .collaborationInputs */ .v6 };
const reportActionOutputs = { ..._core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOutputs */ .r, ..._core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__/* .collaborationOutputs */ .gr };
/** @throws UserError `input-invalid` that lists every problem. */
function parseReportInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(_core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportInputs */ .e, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .legOf */ .Yk)(values.leg, matrix) };
}
/** @throws UserError `input-invalid` that lists every problem. */
function parseReportActionInputs(raw) {
    return (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(reportActionInputs, raw);
}
/** A report's own inputs among those of the action, whose defaults a runner gives for each. */
function withoutCollaboration(raw) {
    return Object.fromEntries(Object.entries(raw).filter(([name]) => !(name in _core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__/* .collaborationInputs */ .v6)));
}


/***/ }),

/***/ 80958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dL: () => (/* binding */ parseTrainInputs),
/* harmony export */   iM: () => (/* binding */ trainInputs)
/* harmony export */ });
/* unused harmony export trainOutputs */
/* harmony import */ var _core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33515);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14041);
/* harmony import */ var _core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4805);
/* harmony import */ var _core_train_seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82939);
/* harmony import */ var _core_train_stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77642);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82787);








const { config, model, leg, records, matrix } = _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH;
const token = _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH["github-token"];
const days = _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH["retention-days"];
const trainInputs = {
    command: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .commandType */ .Qs, {
        description: "The training command: text for bash, or a JSON list of a program and its arguments.",
        whenEmpty: "from the configuration, else refused: there is nothing to run",
        example: "python train.py",
    }),
    inputs: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsType */ .AW, {
        description: "Files that the training reads, as paths and patterns, one a line; their digests are recorded.",
        whenEmpty: "from the configuration, else no digests of inputs",
        example: "src/**",
    }),
    outputs: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsType */ .XP, {
        description: "What the command must write, as `name=path`, one a line; `model`, `predictions` and `metrics` are known names.",
        whenEmpty: "from the configuration, else nothing is expected",
        example: "model=out/model.onnx",
    }),
    params: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae, {
        description: "A JSON or YAML file of parameters, which the command finds in EVENHAND_PARAMS as JSON.",
        whenEmpty: "from the configuration, else no parameters",
        example: "params.yaml",
    }),
    checkpoints: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae, {
        description: "The folder in which the command keeps checkpoints, and finds them as EVENHAND_CHECKPOINTS: those of an attempt that failed, took too long or was cancelled come back in the next attempt.",
        whenEmpty: "from the configuration, else checkpoints are private to the run and removed after it",
        example: "checkpoints",
    }),
    "checkpoint-interval": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .durationType */ .vh, {
        description: "How often checkpoints are stored in the cache while the command runs, for machines that may vanish; each time is an entry of the cache.",
        whenEmpty: "from the configuration, else they are stored at the end of a step that did not succeed",
        example: "10m",
    }),
    seeds: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaulted */ .P)(_core_train_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedsType */ .ZQ, "[0]", {
        description: "How often to train, each time with another EVENHAND_SEED, or the seeds themselves as a JSON list or one a line.",
        example: "5",
    }),
    mode: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaulted */ .P)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)("run", "plan", "trial", "collect"), "run", {
        description: "`run` does everything here; of a tuning `plan` writes the trials for a matrix, `trial` runs one, `collect` picks the best.",
        example: "plan",
    }),
    trial: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(0, 999), {
        description: "The number of the trial that `mode: trial` runs.",
        whenEmpty: "refused in `mode: trial`",
        example: "3",
    }),
    "max-parallel": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaulted */ .P)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 64), "1", {
        description: "How many seeds or trials run at once on this machine.",
        example: "4",
    }),
    timeout: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaulted */ .P)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .durationType */ .vh, "6h", {
        description: "How long the command may take before it is ended, with all that it started.",
        example: "90m",
    }),
    "cost-per-hour": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)(_core_train_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .amountType */ .N6, {
        description: "What an hour of this machine costs, in your currency: the cost of the run is estimated from it.",
        whenEmpty: "from the configuration, else no cost is estimated",
        example: "0.48",
    }),
    "skip-unchanged": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, "true", {
        description: "Whether the result of an earlier run is taken when nothing has changed that it depends on; needs `inputs`.",
        example: "false",
    }),
    "environment-allow": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_, {
        description: "Names of environment variables that the result depends on, one a line: another value trains again. Never name a secret.",
        whenEmpty: "from the configuration, else no variable counts",
        example: "CUDA_VERSION",
    }),
    "unsafe-model": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaulted */ .P)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)("show", "fail"), "show", {
        description: "`fail` refuses a model whose loading can run code that it brings (a pickle, for one), or whose format is not known.",
        example: "fail",
    }),
    engine: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaulted */ .P)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)("local", "ray", "kubernetes", "command"), "local", {
        description: "Where the command runs: on this machine, on a Ray or Kubernetes cluster, or by commands of yours.",
        example: "ray",
    }),
    "engine-options": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, {
        description: "Options of the engine as YAML; docs/engines.md lists them.",
        whenEmpty: "from the configuration, else the engine's defaults",
        example: "{address: http://head:8265, gpus: 1}",
    }),
    "upload-model": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, "true", {
        description: "Whether the output `model` becomes an artifact, so that a later run can score other rows with it.",
        example: "false",
    }),
    config,
    model,
    leg,
    records,
    "working-directory": _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH["working-directory"],
    "github-token": token,
    "retention-days": days,
    matrix,
};
const trainOutputs = {
    result: "`pass` when the command succeeded and wrote its outputs, `no-evidence` when trials of a sweep are missing; otherwise empty.",
    reasons: "Why it did not succeed, as a JSON list of at most 16 KiB.",
    record: _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI.record,
    "record-digest": _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI["record-digest"],
    summary: _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI.summary,
    "model-digest": "The sha256 of the model file, or of the model folder's list of files.",
    "model-path": "The absolute path of the model.",
    "model-artifact": "The name of the artifact that carries the model; empty when it was not uploaded.",
    "predictions-path": "The absolute path of the predictions.",
    matrix: "Of `mode: plan`, the trials as JSON for `strategy.matrix`.",
    metrics: "The metrics that the command reported, as a JSON object by name.",
    skipped: "`true` when nothing had changed, and the result is that of an earlier run.",
    "duration-seconds": "How long the command took.",
    cost: "The estimated cost of the run; empty when `cost-per-hour` is not known.",
};
/** @param configured a command that is given wins over stages
 *  @throws UserError `input-invalid` that lists every problem. */
function parseTrainInputs(raw, { stages = null, tune = null } = {}) {
    const { matrix: values, command, inputs, ...rest } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)(trainInputs, raw);
    checkMode(rest, tune);
    refuseElsewhere(rest, { stages: command === null ? stages : null, tune });
    const leg = (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .legOf */ .Yk)(rest.leg, rest.mode === "trial" ? withoutTrial(values) : values);
    const common = { ...rest, leg, model: rest.model ?? "default", tune };
    if (command !== null)
        return { ...common, inputs, command, stages: null };
    if (stages === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y({
            code: "input-invalid",
            message: "the input `command` is empty: there is nothing to run",
            hint: "for example `command: python train.py`, here or under `train:` in evenhand.yml",
            input: "command",
        });
    }
    refuseRepeatedStages(common);
    if (stages === "dvc")
        return { ...common, inputs, command: ["dvc", "repro"], stages };
    (0,_core_train_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .checkStages */ .Gq)(stages, rest.outputs ?? []);
    const read = [...new Set([...(inputs ?? []), ...(0,_core_train_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOfStages */ .GJ)(stages)])];
    return { ...common, inputs: read, command: (0,_core_train_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .commandOfStages */ .aA)(stages), stages };
}
/** Stages keep one result each; several runs of them would write over each other. */
function refuseRepeatedStages({ seeds, tune }) {
    if (seeds.length === 1 && tune === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y({
        code: "input-invalid",
        message: `\`stages\` run once, and ${tune === null ? `${seeds.length} seeds are asked for` : "there is something to tune"}`,
        hint: "give the training one `command`, and prepare its data in a step before it",
        input: tune === null ? "seeds" : "mode",
    });
}
/** What needs the files of a run while it goes on, or between two runs. */
function refuseElsewhere(given, { stages, tune }) {
    const { engine, checkpointInterval } = given;
    if (engine === "local")
        return;
    if (checkpointInterval !== null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y({
            code: "input-invalid",
            message: `\`checkpoint-interval\` stores what lies on this machine, and the engine is ${engine}`,
            hint: "leave it out: the command itself can write checkpoints to a storage that the cluster reaches",
            input: "checkpoint-interval",
        });
    }
    const what = stages
        ? "`stages` run"
        : tune?.sampler === "hyperband"
            ? "`sampler: hyperband` stops trials"
            : null;
    if (what === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y({
        code: "input-invalid",
        message: `${what} on this machine, and the engine is ${engine}`,
        hint: stages
            ? "give the training one `command`"
            : "take `sampler: random` or `sampler: grid`, or `engine: local`",
        input: "engine",
    });
}
function checkMode({ mode, trial }, tune) {
    if (mode !== "run" && tune === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y({
            code: "input-invalid",
            message: `the input \`mode\` is ${mode}, and there is nothing to tune`,
            hint: "name the parameters to try under `train: tune:` in evenhand.yml",
            input: "mode",
        });
    }
    if ((mode === "trial") === (trial !== null))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y({
        code: "input-invalid",
        message: trial === null
            ? "`mode: trial` needs the input `trial`"
            : `\`mode: ${mode}\` has no use for the input \`trial\``,
        hint: "for example `with: {mode: trial, trial: 3}`; in a matrix the number is `matrix.trial`",
        input: "trial",
    });
}
/** All trials of a matrix belong to the leg that planned them. */
function withoutTrial(matrix) {
    if (matrix === null || typeof matrix !== "object")
        return matrix;
    return Object.fromEntries(Object.entries(matrix).filter(([name]) => name !== "trial"));
}


/***/ }),

/***/ 82805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cardInputs),
/* harmony export */   O: () => (/* binding */ cardCommand)
/* harmony export */ });
/* harmony import */ var _core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85661);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);


const cardInputs = {
    "model-card": _core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__/* .modelCard */ .o7,
    model: { ..._core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .everyActionInputs */ .lH.model, whenEmpty: "every model that has a record" },
    config: _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .everyActionInputs */ .lH.config,
    records: _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .everyActionInputs */ .lH.records,
    "working-directory": _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .everyActionInputs */ .lH["working-directory"],
};
const cardCommand = {
    does: "Writes or renews the model card from the records of this folder.",
    example: "evenhand card --model-card docs/model-card.md",
    inputs: cardInputs,
    answers: ["json"],
};


/***/ }),

/***/ 90432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainInputs),
/* harmony export */   b: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28286);

const { model, leg, records } = _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH;
const workingDirectory = _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH["working-directory"];
const explainInputs = { model, leg, records, "working-directory": workingDirectory };
const explainCommand = {
    does: "Says why a result is what it is, and what would have changed it.",
    example: "evenhand explain  (or one record: evenhand explain .evenhand/fraud/default/evaluation.json)",
    inputs: explainInputs,
    answers: ["md", "json"],
};


/***/ }),

/***/ 21257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commands: () => (/* binding */ commands),
  dispatch: () => (/* binding */ dispatch)
});

// EXTERNAL MODULE: ./.cache/js/actions/data/inputs.js + 1 modules
var inputs = __webpack_require__(34946);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/inputs.js
var evaluate_inputs = __webpack_require__(30471);
// EXTERNAL MODULE: ./.cache/js/actions/monitor/inputs.js
var monitor_inputs = __webpack_require__(9262);
// EXTERNAL MODULE: ./.cache/js/actions/report/inputs.js
var report_inputs = __webpack_require__(59124);
// EXTERNAL MODULE: ./.cache/js/actions/train/inputs.js
var train_inputs = __webpack_require__(80958);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: ./.cache/js/cli/card-command.js
var card_command = __webpack_require__(82805);
// EXTERNAL MODULE: ./.cache/js/cli/diff.js + 4 modules
var diff = __webpack_require__(45738);
// EXTERNAL MODULE: ./.cache/js/cli/explain-command.js
var explain_command = __webpack_require__(90432);
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
function renderCommandHelp(name, command) {
    const { does, example, inputs, onRunner = [] } = command;
    const hidden = new Set(["github-token", "matrix", "retention-days", ...onRunner]);
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
        ...answerFlags(command),
        "",
    ].join("\n");
}
function answerFlags({ answers }) {
    const words = ["text", ...answers.filter((each) => each !== "out")];
    const short = answers.includes("json") ? " (--json for short)" : "";
    const listed = words.length === 2 ? words.join(" or ") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    return [
        ...(words.length === 1
            ? []
            : [`  --${"output".padEnd(18)} How the answer is written: ${listed}${short}. [text]`]),
        ...(answers.includes("out") ? [`  --${"out".padEnd(18)} A folder that gets the record as well.`] : []),
    ];
}

// EXTERNAL MODULE: ./.cache/js/cli/init-command.js
var init_command = __webpack_require__(47313);
// EXTERNAL MODULE: ./.cache/js/cli/log-command.js
var log_command = __webpack_require__(55025);
// EXTERNAL MODULE: ./.cache/js/cli/site-command.js
var site_command = __webpack_require__(95455);
;// CONCATENATED MODULE: ./.cache/js/cli/index.js















/** Every command but the help itself, in the order of `--help`. */
const commands = {
    evaluate: {
        does: "Compares a candidate's predictions or metrics with a baseline and judges the change.",
        example: "evenhand evaluate --predictions candidate.csv --baseline base.csv --id id --label label --score score",
        inputs: evaluate_inputs/* evaluateInputs */.DS,
        answers: ["md", "json", "out"],
    },
    data: {
        does: "Checks tables: schema, quality, leakage, drift against a base; infers a schema, verifies files.",
        example: "evenhand data --train train.csv --test test.csv --columns label=y --compare-with base.csv",
        inputs: inputs/* dataInputs */.gB,
        answers: ["md", "json", "out"],
    },
    train: {
        does: "Runs a training command and leaves a record of it.",
        example: "evenhand train --command 'python train.py' --outputs predictions=out/predictions.csv",
        inputs: train_inputs/* trainInputs */.iM,
        answers: ["md", "json"],
    },
    report: {
        does: "Renders the records of this folder for people.",
        example: "evenhand report --output md",
        inputs: report_inputs/* reportInputs */.eP,
        answers: ["md", "json"],
        onRunner: [
            ...["comment", "comment-when", "check", "job-summary", "annotations"],
            ...["pull-request", "run-id", "fork-check", "leg"],
        ],
    },
    monitor: {
        does: "Watches production: drift, data quality, performance with and without labels, an endpoint.",
        example: "evenhand monitor --source prod/{date}.csv --reference data/train.csv",
        inputs: monitor_inputs/* monitorInputs */.Ix,
        answers: ["md", "json", "out"],
        onRunner: ["alarm", "assignees", "retrain"],
    },
    init: init_command/* initCommand */._,
    diff: diff/* diffCommand */.Ft,
    explain: explain_command/* explainCommand */.b,
    log: log_command/* logCommand */.Q,
    site: site_command/* siteCommand */.d,
    card: card_command/* cardCommand */.O,
    check: {
        does: "Validates evenhand.yml, with line and column.",
        example: "evenhand check --config evenhand.yml",
        inputs: { config: evaluate_inputs/* evaluateInputs */.DS.config },
        answers: [],
    },
};
/** Runs a command of the table above, or tells what there is. */
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
    if (name === "explain" && !/^(-h|--help)$/.test(rest[0] ?? "")) {
        const { runExplain } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5770), __webpack_require__.e(632), __webpack_require__.e(52), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 746));
        const { exit, text } = await runExplain(rest, host);
        answer(text);
        return exit;
    }
    const flags = (0,cli_flags/* parseFlags */.b)(command.inputs, rest);
    refuseIdle(name, command, flags);
    if (flags.help)
        return answer(renderCommandHelp(name, command));
    // What a command needs is loaded when it is run: help starts in half the time.
    const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5770), __webpack_require__.e(632), __webpack_require__.e(52), __webpack_require__.e(9609), __webpack_require__.e(2402), __webpack_require__.e(1918), __webpack_require__.e(2966), __webpack_require__.e(6768), __webpack_require__.e(4954), __webpack_require__.e(6103), __webpack_require__.e(5176), __webpack_require__.e(7337), __webpack_require__.e(8238), __webpack_require__.e(9922), __webpack_require__.e(8901), __webpack_require__.e(6514), __webpack_require__.e(4733)]).then(__webpack_require__.bind(__webpack_require__, 84733));
    const { exit, text } = await runCommand(name, flags, host);
    answer(text);
    return exit;
}
/** A flag that would do nothing is said, not swallowed. */
function refuseIdle(name, { answers }, { output, out }) {
    const idle = output !== "text" && !answers.includes(output) ? `output ${output}` : null;
    const flag = out !== null && !answers.includes("out") ? "out" : idle;
    if (flag === null)
        return;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: `\`${name}\` has no \`--${flag}\``,
        hint: `\`evenhand ${name} --help\` lists its flags`,
    });
}
function answer(text) {
    process.stdout.write(text);
    return 0;
}


/***/ }),

/***/ 47313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ initCommand),
/* harmony export */   w: () => (/* binding */ initInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33515);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14041);



const initInputs = {
    "working-directory": _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH["working-directory"],
    write: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, "false", {
        description: "Writes the files; a file that is there is never changed.",
        example: "true",
    }),
};
const initCommand = {
    does: "Looks at a repository and drafts evenhand.yml and a workflow; shows them, writes with --write.",
    example: "evenhand init --write",
    inputs: initInputs,
    answers: [],
};


/***/ }),

/***/ 55025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ logCommand),
/* harmony export */   i: () => (/* binding */ logInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33515);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14041);



const logInputs = {
    model: { ..._core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH.model, whenEmpty: "every model" },
    environment: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, {
        description: "The environment that this is about.",
        whenEmpty: "every environment",
        example: "production",
    }),
    limit: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1, 100_000), "20", {
        description: "How many entries, newest first.",
        example: "100",
    }),
    file: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, {
        description: "A ledger.jsonl to read instead of the repository's.",
        whenEmpty: "`refs/evenhand/ledger`, fetched from origin",
        example: "ledger.jsonl",
    }),
    "working-directory": _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH["working-directory"],
};
const logCommand = {
    does: "Prints what was deployed: who, what, when, why, and on what evidence.",
    example: "evenhand log --environment production",
    inputs: logInputs,
    answers: ["md", "json"],
};


/***/ }),

/***/ 95455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ siteInputs),
/* harmony export */   d: () => (/* binding */ siteCommand)
/* harmony export */ });
/* harmony import */ var _core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85661);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);


const siteInputs = {
    folder: _core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__/* .siteFolder */ .Mw,
    "working-directory": _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .everyActionInputs */ .lH["working-directory"],
};
const siteCommand = {
    does: "Writes a static site: metrics over commits, data changes, deployments, incidents.",
    example: "evenhand site --folder site",
    inputs: siteInputs,
    answers: ["json"],
};


/***/ }),

/***/ 85661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ siteFolder),
/* harmony export */   gr: () => (/* binding */ collaborationOutputs),
/* harmony export */   o7: () => (/* binding */ modelCard),
/* harmony export */   v6: () => (/* binding */ collaborationInputs)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33515);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14041);


const siteFolder = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae, "site", {
    description: "The folder that the site is written into; what else is in there stays.",
    example: "_site",
});
const modelCard = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae, {
    description: "The model card that is written; in a file that is there, people's own text stays.",
    whenEmpty: "from the configuration, else `MODEL_CARD.md`",
    example: "docs/model-card.md",
});
/** What `action-report` writes, beside or instead of a report. */
const collaborationInputs = {
    write: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P)((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("report", "site", "card", "letter"), "report", {
        description: "What is written: the `report` of this run, the static `site` of the whole history, the `card` of this run's models, or the weekly `letter`, one issue that is kept up to date.",
        example: "site",
    }),
    folder: siteFolder,
    "model-card": modelCard,
    propose: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, "false", {
        description: "Whether `write: card` opens a pull request with the renewed card, or renews the one that is open; on the default branch alone.",
        example: "true",
    }),
};
const collaborationOutputs = {
    written: "What `write` wrote: the path of the site's folder or of the card, or the address of its pull request, or the address of the letter's issue; empty for a report.",
};


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


/***/ })

};
