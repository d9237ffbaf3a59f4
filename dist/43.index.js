export const id = 43;
export const ids = [43];
export const modules = {

/***/ 51043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evaluate.js + 41 modules
var evaluate = __webpack_require__(92040);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/inputs.js
var evaluate_inputs = __webpack_require__(30471);
// EXTERNAL MODULE: ./.cache/js/actions/report/inputs.js
var report_inputs = __webpack_require__(59124);
// EXTERNAL MODULE: ./.cache/js/actions/report/report.js + 30 modules
var report = __webpack_require__(7889);
// EXTERNAL MODULE: ./.cache/js/actions/train/index.js + 39 modules
var train = __webpack_require__(98092);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 39 modules
var metrics = __webpack_require__(55623);
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
        ...(record.baseline.status === "found"
            ? []
            : record.baseline.looked.map(({ where, result }) => `  ${line(where)}: ${line(result)}`)),
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
// EXTERNAL MODULE: ./.cache/js/wiring.js + 11 modules
var wiring = __webpack_require__(6733);
;// CONCATENATED MODULE: ./.cache/js/cli/commands.js













/** Runs one of the commands that are stories of an action, and `check`. */
function runCommand(name, flags, host) {
    if (name === "evaluate")
        return runEvaluate(flags, host);
    if (name === "train")
        return runTrainHere(flags, host);
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
        return { exit, text: json };
    return { exit, text: flags.output === "text" ? renderText(record) : (0,summary/* renderSummary */.B)(terminalInput(record)) };
}
async function runTrainHere(flags, host) {
    const end = await (0,train.runTrain)(flags.inputs, host, process.env);
    const isAnswered = end.exit === 0 && flags.output === "json";
    return { exit: end.exit, text: isAnswered ? `${JSON.stringify(end.record, null, 2)}\n` : "" };
}
async function runReport(flags, host) {
    const inputs = (0,report_inputs/* parseReportInputs */.Fp)({ ...flags.inputs, "job-summary": "false" });
    const { input, exit, delivered } = await (0,report/* report */.z)(inputs, await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, process.env, inputs)));
    if (delivered.reportPath !== null)
        host.info(`report: ${delivered.reportPath}`);
    if (flags.output === "json")
        return { exit, text: `${JSON.stringify(input.records, null, 2)}\n` };
    return {
        exit,
        text: flags.output === "md" ? (0,comment/* renderComment */.w)(input) : input.records.map(renderText).join("\n"),
    };
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
    return { exit: checked.config === null ? 2 : 0, text: renderCheck(file, checked) };
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


/***/ })

};
