export const id = 6;
export const ids = [6];
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

/***/ 50006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evaluate.js + 25 modules
var evaluate = __webpack_require__(21489);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/inputs.js
var evaluate_inputs = __webpack_require__(30471);
// EXTERNAL MODULE: ./.cache/js/actions/report/inputs.js
var report_inputs = __webpack_require__(59124);
// EXTERNAL MODULE: ./.cache/js/actions/report/report.js + 27 modules
var report = __webpack_require__(23509);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 16 modules
var metrics = __webpack_require__(57378);
// EXTERNAL MODULE: ./.cache/js/core/metrics/metric-names.js
var metric_names = __webpack_require__(51897);
;// CONCATENATED MODULE: ./.cache/js/core/config/lint.js


/** What is allowed and probably not meant, as warnings without a place: names close to a known metric, margins of
 *  plain numbers, a margin of 0. A name that is close to nothing is a plain number's own name. */
function lintConfig(config) {
    return doubts(config).map((doubt) => ({ level: "warning", ...doubt, line: null, column: null }));
}
function doubts(config) {
    return Object.entries(config.models).flatMap(([name, model]) => [
        ...gateDoubts(model, ["models", name]),
        ...nameDoubts(model.prove ?? [], ["models", name, "prove"]),
        ...nameDoubts(model.evaluate.metrics ?? [], ["models", name, "evaluate", "metrics"]),
    ]);
}
function gateDoubts(model, path) {
    return Object.entries(model.gate ?? {}).flatMap(([name, rule]) => {
        const at = [...path, "gate", name];
        const known = (0,metrics/* findMetric */.GF)(name) !== undefined;
        const found = known ? [] : misspelt(name, at);
        if (known && rule.direction !== undefined && rule.direction !== (0,metrics/* findMetric */.GF)(name)?.direction) {
            found.push({
                path: [...at, "direction"],
                message: `\`direction\` of the known metric \`${name}\` is ${(0,metrics/* findMetric */.GF)(name)?.direction} and cannot be changed`,
                hint: "remove `direction`",
            });
        }
        if (rule.margin === 0) {
            found.push({
                path: [...at, "margin"],
                message: `a margin of 0 for \`${name}\` asks for proof that nothing was lost`,
                hint: "name the smallest loss that would matter to you",
            });
        }
        return found;
    });
}
function nameDoubts(names, path) {
    return names.flatMap((name, index) => ((0,metrics/* findMetric */.GF)(name) ? [] : misspelt(name, [...path, index])));
}
function misspelt(name, path) {
    const meant = (0,metric_names/* nearestName */.q)(name, metrics/* metrics */.qd.map((metric) => metric.name));
    if (meant === undefined)
        return [];
    return [
        {
            path,
            message: `unknown metric \`${name}\`, taken as the name of a plain number`,
            hint: `did you mean \`${meant}\`?`,
        },
    ];
}

// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 6 modules
var parse = __webpack_require__(86708);
// EXTERNAL MODULE: ./.cache/js/core/config/problem.js
var config_problem = __webpack_require__(94520);
;// CONCATENATED MODULE: ./.cache/js/core/config/check.js




/** Everything that can be said about a configuration from its text alone. Never throws. */
function checkConfig(text) {
    const { config, problems, locate } = (0,parse/* readConfig */.X)(text);
    if (config === null)
        return { config, problems };
    return { config, problems: doubts(config).map((doubt) => locate(doubt, "warning")) };
}
/** The answer of `evenhand check`: one line a problem, then one line that sums up. */
function renderCheck(file, { config, problems }) {
    const lines = problems.map((problem) => `${problem.level}: ${(0,config_problem/* renderProblem */.yM)(file, problem)}`);
    return `${[...lines, conclusion(file, config, problems.length)].join("\n")}\n`;
}
function conclusion(file, config, found) {
    if (config === null)
        return `${file} cannot be used: ${(0,wording/* plural */.LS)(found, "error")}`;
    const models = Object.keys(config.models);
    const gated = Object.values(config.models).flatMap((model) => Object.keys(model.gate ?? {}));
    const holds = `${(0,wording/* plural */.LS)(models.length, "model")}, ${(0,wording/* plural */.LS)(gated.length, "gated metric")}`;
    return found === 0
        ? `${file} is valid: ${holds}`
        : `${file} is valid with ${(0,wording/* plural */.LS)(found, "warning")}: ${holds}`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/comment.js + 1 modules
var comment = __webpack_require__(50634);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var report_figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/headline.js
var headline = __webpack_require__(375);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/section/provenance.js
var provenance = __webpack_require__(19896);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/report/plain-text.js







/** What a terminal shows: the headline, a table of every metric, where the baseline came from, and the reasons. */
function renderText(record) {
    const gated = (0,report_case/* worstFirst */.md)(record.metrics.filter((metric) => metric.gated));
    const others = record.metrics.filter((metric) => !metric.gated);
    const lines = [
        (0,headline/* headline */.P)(record),
        "",
        ...alignColumns([heading, ...[...gated, ...others].map(row)]),
        "",
        (0,prose/* plainly */.yG)((0,provenance/* baselineSentence */.FD)(record)),
        ...record.decision.reasons.map((reason) => `${record.decision.result}: ${line(reason.text)}`),
        ...record.decision.warnings.map((warning) => `warning: ${line(warning)}`),
        ...record.differs.map((sentence) => `not comparable: ${line(sentence)}`),
        ...record.notes.map((note) => `note: ${line(note)}`),
    ];
    return `${(record.metrics.length === 0 ? lines.filter((_, index) => index !== 2) : lines).join("\n")}\n`;
}
const heading = ["metric", "verdict", "base", "candidate", "change", "90 % interval", "margin", "gate"];
function row(metric) {
    const figures = (0,report_figures/* figuresOf */.h5)(metric);
    const arrow = metric.direction === "lower" ? " ↓" : "";
    return [
        (0,encode/* visible */.RK)(metric.name, 60) + arrow,
        (0,verdict_words/* verdictText */.nt)(metric.verdict),
        figures.baseline,
        figures.candidate,
        figures.delta,
        metric.interval === null ? "—" : `${figures.low} to ${figures.high}`,
        figures.margin,
        metric.gated ? "gated" : "",
    ];
}
function line(text) {
    return (0,encode/* visible */.RK)(text, 2_000);
}
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => [...(cells[column] ?? "")].length)));
    return rows.map((cells) => cells
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
        .join("  ")
        .trimEnd());
}

// EXTERNAL MODULE: ./.cache/js/core/report/summary.js
var summary = __webpack_require__(21479);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
;// CONCATENATED MODULE: ./.cache/js/host/terminal.js
/** A terminal: the same port, with the answer on stdout and everything else on stderr. */
function makeTerminalHost(options) {
    const context = {
        repository: options.repository ?? "",
        workflow: "",
        runId: 0,
        attempt: 1,
        event: "",
        sha: options.sha ?? null,
        ref: "",
        serverUrl: "https://github.com",
        workspace: options.workspace,
        payload: {},
        onRunner: false,
    };
    return {
        context,
        info: (line) => options.stderr(`${printable(line)}\n`),
        annotate: (level, text, place) => options.stderr(`${whereOf(place)}${level}: ${printable(text)}\n`),
        setOutput: async () => { },
        summarize: async (markdown) => options.stdout(markdown.endsWith("\n") ? markdown : `${markdown}\n`),
    };
}
/** As compilers write it, so that editors and terminals make it a link. */
function whereOf(place) {
    if (place?.file === undefined)
        return "";
    const parts = [place.file, place.line, place.line === undefined ? undefined : place.column];
    return `${printable(parts.filter((part) => part !== undefined).join(":"))}: `;
}
/** Text from files must not move the cursor or recolour the terminal. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\uFFFD");
}

// EXTERNAL MODULE: ./.cache/js/wiring.js + 10 modules
var wiring = __webpack_require__(24236);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
;// CONCATENATED MODULE: ./.cache/js/cli/flags.js



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
        inputs[name] = textOf(value, isList(table, name));
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
        return (0,external_node_util_.parseArgs)({
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
        const meant = (0,nearest_name/* nearestName */.q)(flag, known);
        const hint = meant === null ? "`--help` lists the flags" : `did you mean \`--${meant}\`?`;
        return refused(`there is no flag \`--${flag}\``, hint);
    }
    return refused(error.message.split(". ")[0] ?? error.message, "`--help` lists the flags");
}
function textOf(value, list) {
    if (!Array.isArray(value))
        return String(value);
    return value.flatMap((item) => (list ? String(item).split(",") : [String(item)])).join("\n");
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
    return table[name]?.type.accepts === "one item a line";
}
function refused(message, hint) {
    return new errors/* UserError */.y({ code: "input-invalid", message, hint });
}

// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
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
        inputs: evaluate_inputs/* evaluateInputs */.DS,
    },
    report: {
        does: "Renders the records of this folder for people.",
        example: "evenhand report --output md",
        inputs: report_inputs/* reportInputs */.eP,
    },
    check: {
        does: "Validates evenhand.yml, with line and column.",
        example: "evenhand check --config evenhand.yml",
        inputs: { config: evaluate_inputs/* evaluateInputs */.DS.config },
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
        const known = Object.keys(commands).join(", ");
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: `there is no command ${JSON.stringify(name)}`,
            hint: `the commands are ${known}`,
        });
    }
    const flags = parseFlags(command.inputs, rest);
    if (flags.help)
        return answer(renderCommandHelp(name, command));
    if (name === "evaluate")
        return runEvaluate(flags, host);
    return name === "report" ? runReport(flags, host) : runCheck(flags, host);
}
async function runEvaluate(flags, host) {
    const inputs = (0,evaluate_inputs/* parseEvaluateInputs */.qf)(flags.inputs);
    const ports = await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, process.env, inputs));
    const { record, exit } = await (0,evaluate/* evaluate */._)(inputs, ports);
    const json = `${JSON.stringify(record, null, 2)}\n`;
    if (flags.out !== null)
        await writeRecord(flags.out, json);
    if (flags.output === "json")
        answer(json);
    else if (flags.output === "text")
        answer(renderText(record));
    else
        answer((0,summary/* renderSummary */.B)(terminalInput(record)));
    return exit;
}
async function runReport(flags, host) {
    const inputs = (0,report_inputs/* parseReportInputs */.Fp)({ ...flags.inputs, "job-summary": "false" });
    const { input, exit, delivered } = await (0,report/* report */.z)(inputs, await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, process.env, inputs)));
    if (flags.output === "json")
        answer(`${JSON.stringify(input.records, null, 2)}\n`);
    else if (flags.output === "md")
        answer((0,comment/* renderComment */.w)(input));
    else
        answer(input.records.map(renderText).join("\n"));
    if (delivered.reportPath !== null)
        host.info(`report: ${delivered.reportPath}`);
    return exit;
}
async function runCheck(flags, host) {
    const file = flags.inputs["config"] ?? "evenhand.yml";
    const { readText } = await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, process.env, (0,evaluate_inputs/* parseEvaluateInputs */.qf)({})));
    const text = await readText(file);
    if (text === null) {
        throw new errors/* UserError */.y({
            code: "file-missing",
            message: `${file} does not exist`,
            hint: "write one, or name it with `--config`",
            file,
        });
    }
    const checked = checkConfig(text);
    answer(renderCheck(file, checked));
    return checked.config === null ? 2 : 0;
}
function terminalInput(record) {
    const head = record.candidate.sha ?? "0".repeat(40);
    return {
        records: [record],
        problems: [],
        repository: "",
        headSha: head,
        runUrl: null,
        reportUrl: null,
        fork: false,
        policyChanged: [],
        overridden: [],
        title: null,
        marker: { key: "default", run: 0, attempt: 1, head },
        place: null,
    };
}
async function writeRecord(folder, json) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(folder, "evaluation.json"), json);
}
function answer(text) {
    process.stdout.write(text);
    return 0;
}


/***/ })

};
