export const id = 413;
export const ids = [413];
export const modules = {

/***/ 80413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCard: () => (/* binding */ runCard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74753);
/* harmony import */ var _host_write_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45963);
/* harmony import */ var _stories_card_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84624);
/* harmony import */ var _stories_card_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46775);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52);
/* harmony import */ var _card_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82805);








/** `evenhand card`: the card of the records that lie here.
 *  @throws UserError when there are none, or the card that is there is broken */
async function runCard(flags, host) {
    const inputs = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)(_card_command_js__WEBPACK_IMPORTED_MODULE_7__/* .cardInputs */ .E, flags.inputs);
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(host.context.workspace, inputs.workingDirectory);
    const readText = (file) => (0,_wiring_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextOrNull */ .GR)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, file));
    const file = await (0,_stories_card_file_js__WEBPACK_IMPORTED_MODULE_5__/* .cardFile */ .J)(inputs, readText);
    const { changed, models } = await (0,_stories_card_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCard */ .L)({ file, model: inputs.model }, {
        records: (0,_host_record_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRecordFolder */ .K)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, inputs.records)),
        readText,
        writeText: async (name, content) => void (await (0,_host_write_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFolder */ .C)(directory, new Map([[name, content]]))),
    });
    if (flags.output === "json")
        return { exit: 0, text: `${JSON.stringify({ file, changed, models })}\n` };
    return { exit: 0, text: `${file}: ${changed ? "written" : "says this already"}, ${models.join(", ")}\n` };
}


/***/ }),

/***/ 9791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   e: () => (/* binding */ bindingProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _train_run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73304);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84923);



const runFile = "run.json";
const predictionsFile = "predictions.json.gz";
/** Whether numbers, predictions and model file belong together: a digest that nothing ties to the scored
 *  predictions is no evidence about that digest. */
function bindingProblems(setting, record, files) {
    const found = [];
    if (!files.has(predictionsFile)) {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("no-predictions", "no predictions are stored with the evaluation: `keep-predictions` was `off`"));
    }
    const { model, bound } = record.candidate;
    if (model === null) {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("no-model-digest", "the evaluation names no model digest: train with action-train in the same job, or hand its record over"));
        return found;
    }
    if (bound !== "run") {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("not-bound", `the model's digest is ${bound === "declared" ? "declared, not taken from a training run" : "bound to nothing"}`));
    }
    if (setting.digest !== null && model.digest !== setting.digest) {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("other-digest", `the evaluation is of \`${shortDigest(model.digest)}\`, asked for is \`${shortDigest(setting.digest)}\``));
    }
    found.push(...trainingProblems(record, files.get(runFile)));
    return found;
}
/** The training record, where it travels along: its model is the evaluated one, of the same commit. */
function trainingProblems(record, content) {
    if (content === undefined)
        return [];
    try {
        const run = (0,_train_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRun */ .zZ)(new TextDecoder().decode(content), runFile);
        if (run.modelFile?.digest !== record.candidate.model?.digest) {
            return [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("other-digest", "the training record is of another model file than the evaluation")];
        }
        const same = run.model === record.model && run.leg === record.leg && run.commit === record.candidate.tested;
        return same ? [] : [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("other-commit", "the training record is of another commit, model or leg")];
    }
    catch (thrown) {
        return [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("tampered", (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(thrown))];
    }
}
function shortDigest(digest) {
    return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, "$1");
}


/***/ }),

/***/ 84923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ trustedEvents),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   _T: () => (/* binding */ provenanceProblems),
/* harmony export */   ez: () => (/* binding */ stale),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   nW: () => (/* binding */ clockSkew)
/* harmony export */ });
/* unused harmony export short */
const trustedEvents = ["push", "workflow_dispatch"];
/** Milliseconds by which two clocks may differ before a time counts as a lie. */
const clockSkew = 10 * 60_000;
/** What GitHub's own facts say against a candidate, before its content is looked at. Pure; one line each. */
function provenanceProblems(setting, set) {
    return [
        ...policyProblems(setting),
        ...artifactProblems(set),
        ...(set.run === null ? [] : runProblems(setting, set)),
        ...branchProblems(setting, set),
        ...ageProblems(setting, set),
    ];
}
function policyProblems(setting) {
    const { defaultBranch, policyBranch, dispatchBranch } = setting;
    const found = [];
    if (policyBranch !== defaultBranch) {
        found.push(problem("policy-elsewhere", `the policy was read from \`${policyBranch}\`, not from the default branch \`${defaultBranch}\``));
    }
    if (dispatchBranch !== defaultBranch) {
        found.push(problem("policy-elsewhere", `this run was started from ${dispatchBranch === null ? "a tag" : `\`${dispatchBranch}\``}, start it from the default branch \`${defaultBranch}\`, whose policy and workflow are the reviewed ones`));
    }
    return found;
}
function artifactProblems({ artifact, run }) {
    const found = [];
    if (artifact.expired)
        found.push(problem("artifact-expired", `artifact \`${artifact.name}\` has expired`));
    if (artifact.sameRepository === false)
        found.push(problem("fork", "the artifact comes from a fork's run"));
    if (run === null)
        return [...found, problem("run-unknown", `the run of artifact ${artifact.id} is not known to GitHub`)];
    if (artifact.runId !== null && artifact.runId !== run.id) {
        found.push(problem("run-unknown", `artifact ${artifact.id} belongs to run ${artifact.runId}, not to run ${run.id}`));
    }
    if (artifact.headSha !== null && artifact.headSha !== run.headSha) {
        found.push(problem("other-commit", `the artifact is of \`${short(artifact.headSha)}\`, its run of \`${short(run.headSha)}\``));
    }
    return found;
}
function runProblems(setting, { run }) {
    if (run === null)
        return [];
    const found = [];
    if (!isSameName(run.repository, setting.repository)) {
        found.push(problem("other-repository", `run ${run.id} belongs to \`${run.repository}\`, not to \`${setting.repository}\``));
    }
    if (run.headRepository === null || !isSameName(run.headRepository, setting.repository)) {
        found.push(problem("fork", `the commit of run ${run.id} comes from ${run.headRepository === null ? "a deleted fork" : `\`${run.headRepository}\``}`));
    }
    if (!trustedEvents.includes(run.event)) {
        found.push(problem("wrong-event", `run ${run.id} was made by \`${run.event}\`, and only push and workflow_dispatch count`));
    }
    const { workflow } = setting.rules;
    if (workflow !== null && run.workflowPath !== workflow) {
        found.push(problem("wrong-workflow", `run ${run.id} is of \`${run.workflowPath}\`, the policy asks for \`${workflow}\``));
    }
    return found;
}
function branchProblems({ rules }, { run, branch, onBranch }) {
    if (run === null)
        return [];
    const name = run.headBranch ?? "(none)";
    if (run.headBranch !== rules.from) {
        return [
            problem("wrong-branch", `run ${run.id} was for \`${name}\`, and evidence comes from \`${rules.from}\``),
        ];
    }
    const found = [];
    if (branch === null || branch.name !== run.headBranch || !branch.protected) {
        found.push(problem("unprotected-branch", `\`${name}\` is not a protected branch`));
    }
    if (onBranch !== true) {
        const told = onBranch === null ? "it could not be told whether" : "it is not true that";
        found.push(problem("off-branch", `${told} \`${short(run.headSha)}\` is in the history of \`${name}\``));
    }
    return found;
}
function ageProblems({ now, rules }, { artifact }) {
    const made = Date.parse(artifact.createdAt);
    if (!Number.isFinite(made) || made > now + clockSkew) {
        const written = JSON.stringify(artifact.createdAt.slice(0, 40));
        return [problem("from-the-future", `the artifact's time ${written} lies ahead of now`)];
    }
    return now - made > rules.maxAge ? [stale(now - made, rules.maxAgeText)] : [];
}
function stale(age, allowed) {
    return problem("stale", `the evaluation is ${daysOf(age)} old, the policy allows ${allowed}`);
}
/** Days with one decimal, hours below two days. */
function daysOf(milliseconds) {
    const hours = milliseconds / 3_600_000;
    return hours < 48
        ? `${Math.max(0, Math.floor(hours * 10) / 10)} hours`
        : `${Math.floor((hours / 24) * 10) / 10} days`;
}
function problem(code, text) {
    return { code, text };
}
function short(sha) {
    return sha.slice(0, 7);
}
function isSameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 45963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes texts into a folder, making the folders they need; what else is in there stays. Returns its path. */
async function writeFolder(folder, files) {
    const places = new Set([...files.keys()].map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file))));
    for (const place of places)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
    for (const [file, text] of files)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file), text);
    return folder;
}


/***/ }),

/***/ 46775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cardFile)
/* harmony export */ });
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82787);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24336);



/** Where the card lies: as the input says, else the configuration, else `MODEL_CARD.md`.
 *  @throws UserError when that is outside of the working directory */
async function cardFile(inputs, readText) {
    const text = await readText(inputs.config);
    const configured = text === null ? undefined : (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, inputs.config).report["model-card"];
    const file = inputs.modelCard ?? configured ?? "MODEL_CARD.md";
    const place = (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInRepository */ .vO)("", file);
    if (place !== null && place !== "")
        return place;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({
        ...{ code: "input-invalid", input: "model-card" },
        message: `the model card ${JSON.stringify(file)} is no file inside the working directory`,
        hint: "name it by its path from there, such as `docs/model-card.md`",
    });
}


/***/ }),

/***/ 84624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ makeCard)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/config/yaml-sentence.js
var yaml_sentence = __webpack_require__(78572);
;// CONCATENATED MODULE: ./.cache/js/core/config/front-matter.js



function splitFrontMatter(text) {
    const found = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/.exec(text);
    return found === null ? { yaml: null, body: text } : { yaml: found[1], body: text.slice(found[0].length) };
}
/** The YAML with `entries` under `model-index`, each in the place of the one with its name; every other key, entry and
 *  comment stays.
 *  @param file for the sentence of an error
 *  @throws UserError `config-invalid` when it is no YAML, or `model-index` is no list */
function putModelIndex(yaml, entries, file) {
    const document = (0,yaml_sentence/* readNested */._h)(() => (0,dist/* parseDocument */.Tp)(yaml ?? "", { prettyErrors: false }));
    if (document === null)
        throw refused(file, `its front matter is not YAML: ${yaml_sentence/* tooDeep */.DI[0]}`);
    const problem = document.errors[0];
    if (problem !== undefined)
        throw refused(file, `its front matter is not YAML: ${problem.message}`);
    if (document.contents !== null && !(0,dist/* isMap */.jh)(document.contents))
        throw refused(file, "its front matter is not a map of keys");
    const index = document.get("model-index") ?? null;
    if (index !== null && !(0,dist/* isSeq */.oP)(index))
        throw refused(file, "`model-index` in its front matter is not a list");
    if (index === null)
        document.set("model-index", document.createNode([]));
    const names = (index?.items ?? []).map((item) => ((0,dist/* isMap */.jh)(item) ? item.get("name") : undefined));
    for (const entry of entries) {
        const at = names.indexOf(entry.name);
        const path = ["model-index", at === -1 ? names.push(entry.name) - 1 : at];
        document.setIn(path, document.createNode(entry));
    }
    try {
        return document.toString({ lineWidth: 0 });
    }
    catch (error) {
        // An alias without an anchor is found out only here.
        throw refused(file, `its front matter is not YAML: ${(0,errors/* errorMessage */.g)(error)}`);
    }
}
function refused(file, why) {
    return new errors/* UserError */.y({
        ...{ code: "config-invalid", file, message: `${file}: ${why}` },
        hint: "mend what stands between its first two lines of ---, or name another file with `model-card`",
    });
}

// EXTERNAL MODULE: ./.cache/js/core/deploy/binding.js
var binding = __webpack_require__(9791);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/section/slice-values.js
var slice_values = __webpack_require__(50512);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/card/body.js









const [mostSlices, mostParams, mostFiles] = [12, 30, 12];
/** What the records say of a model, as the part of a card that people do not write: what it was evaluated on, what came
 *  out, where it is weak, what it was made from, and what is not known. */
function renderCardBody(record, data) {
    return (0,block/* renderBlocks */.Rz)([
        (0,block/* paragraph */.FY)("## Evaluation"),
        (0,block/* paragraph */.FY)(leadOf(record)),
        metricTable(record),
        (0,block/* paragraph */.FY)(intervalNote(record)),
        ...sliceBlocks(record),
        ...trainingBlocks(record.training),
        ...dataBlocks(data),
        ...unknownBlocks(record, data),
        (0,block/* paragraph */.FY)(provenanceOf(record)),
    ]);
}
function leadOf(record) {
    const { task, candidate, receipt, positive, threshold, decision } = record;
    const set = receipt.evalSet === null ? "" : `, evaluation set ${(0,encode/* code */.aY)((0,binding/* shortDigest */.V)(receipt.evalSet))}`;
    const rows = candidate.rows === 0 ? "numbers that were reported" : (0,number/* counted */.hS)(candidate.rows, "row");
    const how = [
        ...(positive === null ? [] : [`positive class ${(0,encode/* code */.aY)(positive)}`]),
        ...(threshold === null ? [] : [`threshold ${(0,number/* plain */.pj)(threshold, 2)}`]),
    ];
    const words = {
        pass: "The gate passed.",
        fail: "**The gate failed.**",
        "no-baseline": "There was nothing to compare it with.",
        "no-evidence": "**It could not be judged.**",
    };
    const model = candidate.model === null
        ? ""
        : ` Model file ${(0,encode/* code */.aY)((0,binding/* shortDigest */.V)(candidate.model.digest))}, ${(0,number/* bytes */.ee)(candidate.model.bytes)}.`;
    const kind = task === "scalars" ? "Evaluated" : `Evaluated as ${task}`;
    return `${kind} on ${rows}${set}${how.length > 0 ? `, ${how.join(", ")}` : ""}. ${words[decision.result]}${model}`;
}
function metricTable(record) {
    const all = (0,report_case/* worstFirst */.md)([...record.metrics, ...record.guardrails], (0,report_case/* brokenOf */.Tb)(record));
    const ordered = [...all.filter(({ gated }) => gated), ...all.filter(({ gated }) => !gated)];
    return (0,block/* table */.tp)(["metric", "value", "base", "change", "90 % interval", "verdict"], "lrrrrl", ordered.map((metric) => {
        const { candidate, baseline, delta, low, high } = (0,figures/* figuresOf */.h5)(metric);
        const interval = metric.interval === null ? "—" : `${low} to ${high}`;
        return [nameOf(metric), candidate, baseline, delta, interval, (0,verdict_words/* wordText */.en)((0,verdict_words/* wordOf */.aG)(metric))];
    }));
}
function nameOf({ name, direction, gated }) {
    return `${gated ? "**" : ""}${(0,encode/* code */.aY)(name)}${gated ? "**" : ""}${direction === "lower" ? " ↓" : ""}`;
}
function intervalNote({ metrics }) {
    const parts = [
        "Bold metrics gate.",
        ...(metrics.some(({ interval }) => interval !== null)
            ? ["The interval is of the change against the base; it decides the verdict."]
            : []),
        ...(metrics.some(({ direction }) => direction === "lower")
            ? ["↓ marks a metric where lower is better."]
            : []),
        ...(metrics.some(verdict_words/* isPointOnly */.Rz) ? ["A number without an interval says nothing of its noise."] : []),
    ];
    return parts.join(" ");
}
function sliceBlocks(record) {
    const values = (0,slice_values/* sliceValues */.$y)(record);
    if (values.length === 0)
        return [];
    const rows = values
        .slice(0, mostSlices)
        .map(({ name, metric, value, whole, rows: n }) => [(0,encode/* code */.aY)(name), (0,encode/* code */.aY)(metric), value, whole, n]);
    const left = values.length > rows.length ? `, the ${rows.length} weakest of ${(0,number/* count */.U9)(values.length)} values` : "";
    return [
        (0,block/* paragraph */.FY)("## Where it is weak"),
        (0,block/* paragraph */.FY)(`Slices by how far they lie below the whole set${left}.`),
        (0,block/* table */.tp)(["slice", "metric", "value", "all rows", "rows"], "llrrr", rows),
    ];
}
function trainingBlocks(training) {
    if (training === undefined)
        return [];
    const { params, inputs, lockFiles, seeds, seed, machine, seconds, modelSafety } = training;
    const drawn = seeds === undefined ? `seed ${seed}` : (0,number/* counted */.hS)(seeds, "seed");
    const safety = modelSafety === undefined
        ? ""
        : modelSafety.safe
            ? " Loading the model file runs no code that it brings."
            : ` **Loading the model file can run code that it brings**: ${(0,encode/* sentence */.em)(modelSafety.why)}.`;
    const names = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = names.slice(0, mostParams).map(([name, value]) => [(0,encode/* code */.aY)(name), (0,encode/* code */.aY)(String(value))]);
    const files = [...inputs, ...lockFiles].slice(0, mostFiles);
    const left = inputs.length + lockFiles.length - files.length;
    return [
        (0,block/* paragraph */.FY)("## Training"),
        (0,block/* paragraph */.FY)(`Trained with ${drawn} in ${(0,number/* plain */.pj)(seconds, 1)} s on ${(0,encode/* code */.aY)(machine)}.${safety}`),
        ...(rows.length === 0 ? [] : [(0,block/* table */.tp)(["parameter", "value"], "ll", rows)]),
        ...(names.length > rows.length
            ? [(0,block/* paragraph */.FY)(`and ${(0,number/* counted */.hS)(names.length - rows.length, "more parameter")}.`)]
            : []),
        ...(files.length === 0
            ? []
            : [
                (0,block/* table */.tp)(["file", "sha256", "size"], "llr", files.map(({ path, digest, bytes: size }) => [
                    (0,encode/* code */.aY)(path),
                    (0,encode/* code */.aY)((0,binding/* shortDigest */.V)(digest)),
                    (0,number/* bytes */.ee)(size),
                ])),
            ]),
        ...(left > 0 ? [(0,block/* paragraph */.FY)(`and ${(0,number/* counted */.hS)(left, "more file")}.`)] : []),
    ];
}
function dataBlocks(data) {
    if (data === null)
        return [];
    const { decision, findings, digest, files } = data;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const told = [
        `${(0,number/* counted */.hS)(files.length, "file")} with digest ${(0,encode/* code */.aY)((0,binding/* shortDigest */.V)(digest))}; the checks ended with ${(0,encode/* code */.aY)(decision.result)}`,
        errors === 0 ? "no error" : (0,number/* counted */.hS)(errors, "error"),
        (0,number/* counted */.hS)(findings.length - errors, "other remark"),
    ];
    return [
        (0,block/* paragraph */.FY)("## Data"),
        (0,block/* paragraph */.FY)(`${told.join(", ")}.`),
        ...decision.reasons.slice(0, 5).map((reason) => (0,block/* paragraph */.FY)(`- ${(0,encode/* sentence */.em)(reason)}`)),
    ];
}
/** What a reader would look for and not find. */
function unknownBlocks(record, data) {
    const lacking = [
        ...(record.baseline.status === "found" ? [] : ["how it compares with the model before it"]),
        ...(record.slices.length > 0 ? [] : ["how it does on parts of the data: no slices are declared"]),
        ...(record.fairness === undefined
            ? ["whether it treats groups alike: no `fairness` column is declared"]
            : []),
        ...(record.training === undefined ? ["what it was trained from: no training record was there"] : []),
        ...(data === null ? ["whether its data was checked: no data record was there"] : []),
        ...(record.candidate.bound === "none"
            ? ["whether these predictions are this model's: nothing binds them to a file"]
            : []),
    ];
    if (lacking.length === 0)
        return [];
    return [
        (0,block/* paragraph */.FY)("## What is not known"),
        (0,block/* paragraph */.FY)(lacking.map((one) => `- ${(0,encode/* sentence */.em)(one)}`).join("\n")),
    ];
}
function provenanceOf(record) {
    const { candidate, run, id, tool, baseline } = record;
    const url = run === null ? null : (0,encode/* address */.hl)(run.url);
    const at = candidate.tested ?? candidate.sha;
    const parts = [
        ...(at === null ? [] : [`commit ${(0,encode/* code */.aY)(at.slice(0, 12))}`]),
        ...(baseline.sha === null ? [] : [`compared with ${(0,encode/* code */.aY)(baseline.sha.slice(0, 12))}`]),
        ...(url === null ? [] : [`[run ${run?.id}](${url})`]),
        `record ${(0,encode/* code */.aY)((0,binding/* shortDigest */.V)(id))}`,
        `Evenhand ${(0,encode/* code */.aY)(tool.version)}`,
    ];
    const names = [...record.metrics, ...record.guardrails].map(({ name }) => name);
    const notes = record.notes.slice(0, 5).map((note) => (0,prose/* markdown */.wD)((0,prose/* asSentence */.KG)(note, names)));
    const told = notes.length === 0 ? "" : `\n\n${notes.join(" ")}`;
    return `<sub>From ${parts.join(", ")}, ${record.createdAt.slice(0, 10)}.</sub>${told}`;
}

;// CONCATENATED MODULE: ./.cache/js/core/card/index-entry.js

const taskTypes = {
    binary: "classification",
    multiclass: "classification",
    regression: "regression",
    ranking: "text-ranking",
    forecast: "time-series-forecasting",
    text: "text-generation",
    scalars: "other",
};
/** @param pipeline the card's own `pipeline_tag`, which knows what kind of input a model reads; null: the kind of problem
 *  stands for it
 *  @returns null when no metric has a value: the Hub takes no result without one */
function indexEntry(record, name, pipeline) {
    const { task, model, candidate, receipt, run } = record;
    const metrics = [...record.metrics, ...record.guardrails].flatMap(({ name: type, candidate: value }) => value === null ? [] : [{ type: (0,encode/* visible */.RK)(type, 200), value, name: (0,encode/* visible */.RK)(type, 200) }]);
    if (metrics.length === 0)
        return null;
    const digest = receipt.evalSet === null ? {} : { digest: receipt.evalSet };
    const url = run === null ? null : (0,encode/* address */.hl)(run.url);
    return {
        name,
        results: [
            {
                task: { type: pipeline ?? taskTypes[task], name: task },
                dataset: {
                    type: model,
                    name: `evaluation set of ${model}`,
                    args: { rows: candidate.rows, ...digest },
                },
                metrics,
                ...(url === null ? {} : { source: { name: `Evenhand record ${record.id}`, url } }),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/card/marked.js

/** Puts a text between its two marker lines, at the end where they are not there yet; everything else stays as it is.
 *  @param name of the part; letters, digits and `._@-`
 *  @throws UserError `config-invalid` when one of the markers is missing, or they stand twice or in the wrong order */
function putMarked(text, name, content, file) {
    const [begin, end] = [`<!-- evenhand:card begin ${name} -->`, `<!-- evenhand:card end ${name} -->`];
    const [from, to] = [linesOf(text, begin), linesOf(text, end)];
    const block = `${begin}\n${content.trim()}\n${end}`;
    if (from.length === 0 && to.length === 0)
        return `${text.trimEnd()}${text.trim() === "" ? "" : "\n\n"}${block}\n`;
    const [start, stop] = [from[0], to[0]];
    if (from.length !== 1 || to.length !== 1 || start === undefined || stop === undefined || stop < start) {
        throw new errors/* UserError */.y({
            ...{ code: "config-invalid", file },
            message: `${file}: the lines \`${begin}\` and \`${end}\` must stand once each, in this order`,
            hint: "restore the one that is missing, or delete both: the part is written anew at the end",
        });
    }
    return text.slice(0, start) + block + text.slice(stop + end.length);
}
/** Where the lines begin that are this marker and nothing else. */
function linesOf(text, marker) {
    const places = [];
    for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + 1)) {
        const before = at === 0 || text[at - 1] === "\n";
        const after = /^[ \t]*(?:\r?\n|$)/.test(text.slice(at + marker.length, at + marker.length + 80));
        if (before && after)
            places.push(at);
    }
    return places;
}

;// CONCATENATED MODULE: ./.cache/js/core/card/card.js




/** A model card: the front matter that the Hugging Face Hub reads, and a part between markers for each model. Text of
 *  people, their keys and comments stay; the same records over the same text give the same bytes.
 *  @param existing null: there is no card yet
 *  @throws UserError `config-invalid` when its front matter or its markers are broken */
function renderCard(existing, subjects, file) {
    const ordered = subjects.toSorted((a, b) => (card_nameOf(a) < card_nameOf(b) ? -1 : 1));
    const { yaml, body } = splitFrontMatter(existing ?? blankCard(ordered));
    const pipeline = /^pipeline_tag:[ \t]*["']?([a-z0-9-]+)/m.exec(yaml ?? "")?.[1] ?? null;
    const entries = ordered
        .map((subject) => indexEntry(subject.record, card_nameOf(subject), pipeline))
        .filter((entry) => entry !== null);
    const written = ordered.reduce((text, subject) => putMarked(text, card_nameOf(subject), renderCardBody(subject.record, subject.data), file), body);
    const front = yaml === null && entries.length === 0 ? "" : `---\n${putModelIndex(yaml, entries, file)}---\n`;
    return `${front}${front === "" || /^\r?\n/.test(written) ? "" : "\n"}${written}`;
}
/** In the card and in `model-index`. */
function card_nameOf({ record: { model, leg } }) {
    return leg === "default" ? model : `${model}@${leg}`;
}
function blankCard(subjects) {
    const names = [...new Set(subjects.map(({ record }) => record.model))];
    return `# ${names.map((name) => `\`${name}\``).join(", ")}

What the model is for, what it is not for, and whom to ask: write it here. What stands between the lines that begin with
\`<!-- evenhand:card\` is renewed from the records; everything else is yours.
`;
}

// EXTERNAL MODULE: ./.cache/js/core/data/data-record.js
var data_record = __webpack_require__(37267);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
;// CONCATENATED MODULE: ./.cache/js/stories/card.js




/** Writes the card of the records that lie in the hand-over folder; a card that is there keeps what people wrote.
 *  @throws UserError `file-missing` when there is no evaluation record */
async function makeCard({ file, model }, ports) {
    const all = await ports.records.readAll();
    const subjects = all
        .flatMap((files) => subjectOf(files) ?? [])
        .filter(({ record }) => model === null || record.model === model);
    if (subjects.length === 0)
        throw noRecord(model);
    const existing = file === null ? null : await ports.readText(file);
    const text = renderCard(existing, subjects, file ?? "the card");
    const changed = text !== existing;
    if (file !== null && changed)
        await ports.writeText(file, text);
    return { text, changed, models: [...new Set(subjects.map(({ record }) => record.model))] };
}
function subjectOf({ model, leg, files }) {
    const read = (name) => {
        const content = files.get(name);
        return content === undefined ? null : new TextDecoder().decode(content);
    };
    const evaluation = read("evaluation.json");
    if (evaluation === null)
        return null;
    const record = (0,seal/* parseEvaluation */.Q)(evaluation, `evaluation.json of ${model}, ${leg}`);
    const data = read("data.json");
    const checked = data === null ? null : (0,data_record/* parseData */._0)(data, `data.json of ${model}, ${leg}`);
    return { record, data: checked };
}
function noRecord(model) {
    const of = model === null ? "" : ` of ${model}`;
    return new errors/* UserError */.y({
        code: "file-missing",
        message: `there is no evaluation record${of} in the records folder, so there is nothing to write a card from`,
        hint: "run `evaluate` first, in this job or folder, or name the folder with `records`",
    });
}


/***/ })

};
