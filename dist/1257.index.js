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

/***/ 59124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ parseReportInputs),
/* harmony export */   eP: () => (/* reexport safe */ _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_2__.e)
/* harmony export */ });
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78862);




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
const token = _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH["github-token"];
const days = _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionInputs */ .lH["retention-days"];
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
    "upload-model": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, "true", {
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
    result: "`pass` when the command succeeded and wrote its outputs; otherwise empty.",
    reasons: "Why it did not succeed, as a JSON list of at most 16 KiB.",
    record: _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI.record,
    "record-digest": _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI["record-digest"],
    summary: _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .everyActionOutputs */ .aI.summary,
    "model-digest": "The sha256 of the model file, or of the model folder's list of files.",
    "model-path": "The absolute path of the model.",
    "model-artifact": "The name of the artifact that carries the model; empty when it was not uploaded.",
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
// EXTERNAL MODULE: ./.cache/js/actions/report/inputs.js
var report_inputs = __webpack_require__(59124);
// EXTERNAL MODULE: ./.cache/js/actions/train/inputs.js
var train_inputs = __webpack_require__(80958);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
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
    init: init_command/* initCommand */._,
    diff: diff/* diffCommand */.Ft,
    explain: explain_command/* explainCommand */.b,
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
        const { runExplain } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5770), __webpack_require__.e(632), __webpack_require__.e(4852), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 746));
        const { exit, text } = await runExplain(rest, host);
        answer(text);
        return exit;
    }
    const flags = (0,cli_flags/* parseFlags */.b)(command.inputs, rest);
    refuseIdle(name, command, flags);
    if (flags.help)
        return answer(renderCommandHelp(name, command));
    // What a command needs is loaded when it is run: help starts in half the time.
    const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5770), __webpack_require__.e(632), __webpack_require__.e(4852), __webpack_require__.e(36), __webpack_require__.e(2402), __webpack_require__.e(1932), __webpack_require__.e(2867), __webpack_require__.e(773), __webpack_require__.e(66), __webpack_require__.e(5176), __webpack_require__.e(3278), __webpack_require__.e(3713), __webpack_require__.e(4516), __webpack_require__.e(4733)]).then(__webpack_require__.bind(__webpack_require__, 84733));
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

/***/ 62954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release that wrote a record; held equal to package.json by a test. */
const version = "0.1.0";


/***/ })

};
