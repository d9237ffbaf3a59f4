export const id = 580;
export const ids = [580];
export const modules = {

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

/***/ 62262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ chooseModel),
/* harmony export */   VG: () => (/* binding */ refuseRenamed),
/* harmony export */   l2: () => (/* binding */ modelIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _table_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48885);


/** Which model an action is about: the one asked for, the only one there is, or `default`.
 *  @throws UserError when the configuration has no such model, or several and none was named. */
function chooseModel(config, asked) {
    const names = Object.keys(config?.models ?? {});
    if (asked !== null) {
        if (names.length > 0 && !names.includes(asked))
            throw unknownModel(asked, names);
        return asked;
    }
    if (names.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "input-invalid",
            message: `the configuration has ${names.length} models and the input \`model\` names none of them`,
            hint: `set \`model:\` to ${names.join(" or ")}`,
            input: "model",
        });
    }
    return names[0] ?? "default";
}
/** Refuses a model that only the pull request's own configuration names: under a new name it would leave the base's rules
 *  behind. A name given in the workflow is a decision that a reader of the workflow sees.
 *  @param base the configuration at the base commit
 *  @throws UserError when the base has models and this is none of them */
function refuseRenamed(model, asked, base) {
    const names = Object.keys(base?.models ?? {});
    if (asked !== null || names.length === 0 || names.includes(model))
        return;
    const known = names.join(", ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "input-invalid",
        message: `the pull request's configuration names the model \`${model}\`, and that of the base commit has ${known}: no rules of the base would judge it`,
        hint: `keep the name, or set \`model: ${model}\` in the workflow`,
        input: "model",
    });
}
/** A model's part of the configuration; `constructor` is a name like any other. */
function modelIn(config, model) {
    return config !== null && Object.hasOwn(config.models, model) ? config.models[model] : undefined;
}
function unknownModel(asked, names) {
    const meant = (0,_table_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(asked, names);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "input-invalid",
        message: `the configuration has no model \`${asked}\``,
        hint: meant === null ? `it has ${names.join(", ")}` : `did you mean \`${meant}\`?`,
        input: "model",
    });
}


/***/ }),

/***/ 93542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   RU: () => (/* binding */ finishedRunOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   wF: () => (/* binding */ shaAt)
/* harmony export */ });
/** The value at a path of keys, or undefined. Own keys only: a payload is not taken on trust. */
function valueAt(payload, ...keys) {
    let value = payload;
    for (const key of keys) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** 40 hex digits that are not all zero (the sha of a ref that is new or gone). */
function shaAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === "string" && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value) ? value : null;
}
function textAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === "string" && value.length > 0 && value.length <= 1000 ? value : null;
}
function numberAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function pullRequestOf(payload) {
    return {
        number: numberAt(payload, "pull_request", "number"),
        headSha: shaAt(payload, "pull_request", "head", "sha"),
        headRepository: textAt(payload, "pull_request", "head", "repo", "full_name"),
        baseBranch: textAt(payload, "pull_request", "base", "ref"),
    };
}
/** The pull request a finished run belongs to; GitHub lists none for a fork. */
function finishedRunOf(payload) {
    const listed = valueAt(payload, "workflow_run", "pull_requests");
    const first = Array.isArray(listed) ? listed[0] : undefined;
    return {
        number: numberAt(first, "number"),
        headSha: shaAt(payload, "workflow_run", "head_sha"),
        headRepository: textAt(payload, "workflow_run", "head_repository", "full_name"),
        baseBranch: textAt(first, "base", "ref"),
    };
}


/***/ }),

/***/ 69052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

;// CONCATENATED MODULE: ./.cache/js/core/events/event-table.js
const artifact = { artifact: true, comment: false, check: false, summary: true };
const nothing = { artifact: false, comment: false, check: false, summary: false };
/** The one table of events. */
const eventRows = {
    pull_request: {
        event: "`pull_request`",
        judged: "the checked-out commit",
        against: "base-commit",
        againstWords: "the base commit: the merge commit's first parent, else the merge base",
        writes: { artifact: true, comment: true, check: true, summary: true },
    },
    merge_group: {
        event: "`merge_group`",
        judged: "the checked-out commit",
        against: "merge-group-base",
        againstWords: "`merge_group.base_sha`",
        writes: { artifact: true, comment: false, check: true, summary: true },
    },
    push: {
        event: "`push` of a branch",
        judged: "the pushed commit",
        against: "first-parent",
        againstWords: "the nearest first-parent ancestor with a record",
        writes: artifact,
    },
    tag: {
        event: "`push` of a tag, `release`",
        judged: "the commit",
        against: "first-parent",
        againstWords: "the nearest first-parent ancestor with a record",
        writes: artifact,
    },
    scheduled: {
        event: "`schedule`, `workflow_dispatch`, any other",
        judged: "the commit the run is for",
        against: "last-record",
        againstWords: "the input `baseline`, else the last record",
        writes: artifact,
    },
    workflow_run: {
        event: "`workflow_run`",
        judged: "the head commit of the finished run",
        against: "judged-again",
        againstWords: "the base's policy and baseline, judged again",
        writes: { artifact: false, comment: true, check: true, summary: true },
    },
    privileged: {
        event: "`pull_request_target`, `issue_comment`",
        judged: "refused: these run with write access and secrets",
        against: "nothing",
        againstWords: "–",
        writes: nothing,
    },
};

// EXTERNAL MODULE: ./.cache/js/core/events/payload.js
var events_payload = __webpack_require__(93542);
;// CONCATENATED MODULE: ./.cache/js/core/events/refusal.js
/** Events that run with write access and secrets on behalf of someone who may have neither. */
const onBehalf = new Set(["pull_request_target", "issue_comment"]);
/** Why a run must not go on: it would bring write access and secrets together with code that nobody has accepted. */
function refusalOf({ verb, event, sha, checkedOut }) {
    const isOwn = checkedOut !== null && checkedOut === sha;
    const power = `${event} runs with this repository's write access and secrets`;
    if (onBehalf.has(event)) {
        const why = isOwn
            ? "the default branch holds no candidate to judge"
            : "the checked-out commit is not its own";
        return {
            message: `${power}, and ${why}`,
            hint: "use `on: pull_request`: a token that may only read still gets the report into the job summary",
        };
    }
    if (event !== "workflow_run" || verb !== "evaluate" || isOwn)
        return null;
    return {
        message: `${power}, and the checked-out commit is not its own`,
        hint: "evaluate in the workflow of the pull request; after `workflow_run` only report",
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/events/plan.js



/** The event → what is judged, against what, and what is written. Pure; never throws. */
function planRun(facts) {
    const row = rowOf(facts);
    const pull = pullOf(row, facts.payload);
    const fork = pull !== null && isFork(facts.repository, pull);
    const mergeGroup = row === eventRows.merge_group;
    const sha = row === eventRows.workflow_run ? (pull?.headSha ?? null) : (facts.checkedOut ?? facts.sha);
    const headSha = mergeGroup ? (0,events_payload/* shaAt */.wF)(facts.payload, "merge_group", "head_sha") : pull?.headSha;
    const number = pull?.number ?? null;
    return {
        judged: { sha, headSha: headSha ?? sha, pullRequest: number, baseBranch: pull?.baseBranch ?? null, fork },
        against: {
            kind: row.against,
            mergeGroupBase: mergeGroup ? (0,events_payload/* shaAt */.wF)(facts.payload, "merge_group", "base_sha") : null,
        },
        writes: { ...row.writes, comment: row.writes.comment && number !== null },
        expectReadOnly: fork || (0,events_payload/* textAt */.$6)(facts.payload, "sender", "login") === "dependabot[bot]",
        refuse: refusalOf(facts),
    };
}
function rowOf({ event, ref }) {
    switch (event) {
        case "pull_request":
        case "merge_group":
        case "workflow_run":
            return eventRows[event];
        case "push":
            return ref.startsWith("refs/tags/") ? eventRows.tag : eventRows.push;
        case "release":
            return eventRows.tag;
        case "pull_request_target":
        case "issue_comment":
            return eventRows.privileged;
        default:
            return eventRows.scheduled;
    }
}
/** The pull request that the event is about; null for events that are about none. */
function pullOf(row, payload) {
    if (row === eventRows.workflow_run)
        return (0,events_payload/* finishedRunOf */.RU)(payload);
    return row === eventRows.pull_request || row === eventRows.privileged ? (0,events_payload/* pullRequestOf */._n)(payload) : null;
}
/** Code of another repository, or of one that is gone or not named: unknown counts as foreign. */
function isFork(repository, { headRepository }) {
    return headRepository?.toLowerCase() !== repository.toLowerCase();
}


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


/***/ }),

/***/ 73304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ sealRun),
/* harmony export */   X2: () => (/* binding */ runFileName),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _record_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90269);
/* harmony import */ var _record_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51170);


/** Name of a run record in the hand-over folder. */
const runFileName = "run.json";
const schema = "evenhand/run/v1";
const run = { schema, shape: _record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecordSchema */ ._A, verb: "train" };
/** Gives a run record its schema and its id, the sha256 of everything else in it. */
function sealRun(content) {
    return (0,_record_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(run, { schema, ...content });
}
/** Reads a stored run record; throws as parseSealed does. */
function parseRun(text, source) {
    return (0,_record_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSealed */ .A)(run, text, source);
}


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
