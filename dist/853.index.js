export const id = 853;
export const ids = [853,2367];
export const modules = {

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

/***/ 37933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28942);
/* harmony import */ var _engines_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82953);
/* harmony import */ var _engines_local_kept_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66762);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82787);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38163);
/* harmony import */ var _host_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10076);
/* harmony import */ var _host_run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39974);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72506);
/* harmony import */ var _host_step_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50927);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15473);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49922);













const placeSchema = zod__WEBPACK_IMPORTED_MODULE_11__.object({ model: zod__WEBPACK_IMPORTED_MODULE_11__.string(), key: zod__WEBPACK_IMPORTED_MODULE_11__.string(), folder: zod__WEBPACK_IMPORTED_MODULE_11__.string() });
/** The end of the step, which runs also when it failed, took too long or was cancelled. */
function run(environment = process.env) {
    const host = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .makeRunnerHost */ .z)(environment);
    return (0,_host_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(async () => {
        const exit = await endLeftJobs(host, environment);
        const place = placeSchema.safeParse((0,_host_step_state_js__WEBPACK_IMPORTED_MODULE_7__/* .readAtEnd */ .HP)(environment, "checkpoints"));
        if (place.success)
            await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_9__/* .saveCheckpoints */ .pD)(place.data, { host, keptFiles: _engines_local_kept_files_js__WEBPACK_IMPORTED_MODULE_2__/* .keptFiles */ .y, archives: (0,_wiring_js__WEBPACK_IMPORTED_MODULE_8__/* .archivesFor */ .XJ)(host, environment) });
        return exit;
    }, () => ({ host }));
}
/** Ends what a main step that was killed left running elsewhere. A main step that ended in order left nothing, and nothing
 *  is asked then. */
async function endLeftJobs(host, environment) {
    const left = (0,_host_step_state_js__WEBPACK_IMPORTED_MODULE_7__/* .makeStepState */ .c8)(environment).left ?? [];
    if (left.length === 0)
        return 0;
    const raw = (0,_host_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readActionInputs */ .U)(environment);
    const { engine: name, engineOptions } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_10__.readInputs)(raw, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(host.context.workspace, raw["working-directory"] || "."));
    const engine = await (0,_engines_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseEngine */ .m)(name, engineOptions ?? "", { environment, clock: (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_12__/* .makeClock */ .Z)() });
    const ended = await Promise.allSettled(left.map((job) => engine.stop?.(job)));
    for (const one of ended)
        if (one.status === "rejected")
            host.annotate("error", (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(one.reason));
    const stopped = ended.filter(({ status }) => status === "fulfilled").length;
    if (stopped > 0)
        host.info(`Stopped on the engine ${name}: ${stopped} job(s) that this step had left.`);
    return stopped === left.length ? 0 : 3;
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

/***/ 69052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

;// CONCATENATED MODULE: ./.cache/js/core/events/event-table.js
const artifact = { artifact: true, comment: false, check: false, summary: true };
/** What a run writes that is refused. */
const writesNothing = { artifact: false, comment: false, check: false, summary: false };
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
        against: "production",
        againstWords: "what production serves, else the nearest first-parent ancestor with a record",
        writes: artifact,
    },
    scheduled: {
        event: "`schedule`, `workflow_dispatch`, any other",
        judged: "the commit the run is for",
        against: "last-record",
        againstWords: "the input `baseline`, else the last record, else what production serves",
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
        judged: "by report alone: the records that the pull request's newest run left; train and evaluate refuse, since these events run with write access and secrets",
        against: "judged-again",
        againstWords: "the base's policy and baseline, judged again",
        writes: { artifact: false, comment: true, check: true, summary: true },
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
        // report only reads records; nothing of the pull request's code is here.
        if (verb === "report" && (isOwn || checkedOut === null))
            return null;
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
    const pull = pullOf(row, facts);
    const fork = pull !== null && isFork(facts.repository, pull);
    const refuse = refusalOf(facts);
    const mergeGroup = row === eventRows.merge_group;
    const isElsewhere = row === eventRows.workflow_run || row === eventRows.privileged;
    const sha = isElsewhere ? (pull?.headSha ?? null) : (facts.checkedOut ?? facts.sha);
    const headSha = mergeGroup ? (0,events_payload/* shaAt */.wF)(facts.payload, "merge_group", "head_sha") : pull?.headSha;
    const number = pull?.number ?? null;
    return {
        judged: { sha, headSha: headSha ?? sha, pullRequest: number, baseBranch: pull?.baseBranch ?? null, fork },
        against: {
            kind: row.against,
            mergeGroupBase: mergeGroup ? (0,events_payload/* shaAt */.wF)(facts.payload, "merge_group", "base_sha") : null,
        },
        writes: refuse ? writesNothing : { ...row.writes, comment: row.writes.comment && number !== null },
        expectReadOnly: fork || (0,events_payload/* textAt */.$6)(facts.payload, "sender", "login") === "dependabot[bot]",
        refuse,
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
function pullOf(row, { event, payload }) {
    if (row === eventRows.workflow_run)
        return (0,events_payload/* finishedRunOf */.RU)(payload);
    if (event === "issue_comment")
        return (0,events_payload/* commentedOn */.g0)(payload);
    return row === eventRows.pull_request || row === eventRows.privileged ? (0,events_payload/* pullRequestOf */._n)(payload) : null;
}
/** Code of another repository, or of one that is gone or not named: unknown counts as foreign. */
function isFork(repository, { headRepository }) {
    return headRepository?.toLowerCase() !== repository.toLowerCase();
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

/***/ 23763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   a: () => (/* binding */ stepEnvironment)
/* harmony export */ });
/** The inputs of this action (its token among them), the services that only actions may call, and the files by
 *  which a step speaks to the runner: a `run:` step would not have the first two, and with the last a training
 *  script could write this step's outputs itself. */
const withheld = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_(?:OUTPUT|STATE|ENV|PATH))$/i;
/** The step's environment, less what only the action itself may see. */
function stepEnvironment(step) {
    const passed = Object.entries(step).filter((entry) => entry[1] !== undefined && !withheld.test(entry[0]));
    return Object.fromEntries(passed);
}
/** The environment of the user's command: that of the step, and what the command is told. */
function childEnvironment(step, job) {
    return {
        ...stepEnvironment(step),
        EVENHAND_SEED: String(job.seed),
        EVENHAND_PARAMS: job.paramsFile,
        EVENHAND_OUTPUT: job.outputFolder,
        EVENHAND_METRICS: job.metricsFile,
        EVENHAND_CHECKPOINTS: job.checkpointFolder,
        ...(job.trial === undefined || job.trial === null ? {} : { EVENHAND_TRIAL: String(job.trial) }),
    };
}


/***/ }),

/***/ 31326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ explainEnd)
/* harmony export */ });
/* harmony import */ var _input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4805);

/** Why a command's end is a failure, in one sentence; null when it succeeded. */
function explainEnd(end, timeoutSeconds) {
    switch (end.how) {
        case "not-started":
            return `the command could not be started: ${end.reason}`;
        case "lost":
            return `the command was lost and what it had started was ended: ${end.reason}`;
        case "stopped":
            return "the command was ended because this step was told to stop";
        case "timeout":
            return `the command was ended after its timeout of ${(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__/* .spellDuration */ .jl)(timeoutSeconds)}`;
        case "exited":
            if (end.exitCode === 0)
                return null;
            return end.exitCode === null
                ? `the command was ended by ${end.signal ?? "a signal"}${memoryHint(end.signal === "SIGKILL")}`
                : `the command ended with exit code ${end.exitCode}${meaningOf(end.exitCode)}`;
    }
}
function meaningOf(exitCode) {
    if (exitCode === 127)
        return ": bash did not find a program";
    if (exitCode === 126)
        return ": bash found a program that it may not execute";
    return memoryHint(exitCode === 128 + 9);
}
function memoryHint(killed) {
    return killed ? ": it was killed, which often means that memory ran out" : "";
}


/***/ }),

/***/ 63177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ judgeOutputs)
/* harmony export */ });
/** Reasons, one sentence each, why the declared outputs cannot be what this run produced: [] when they can.
 *  @param startedAt milliseconds, by the same clock as `changedAt` */
function judgeOutputs(declared, states, startedAt) {
    return declared.flatMap(({ name, path }) => {
        const reason = whyNot(states.get(name) ?? { state: "missing" }, startedAt);
        return reason === null ? [] : [`output ${name}: ${path} ${reason}`];
    });
}
function whyNot(output, startedAt) {
    switch (output.state) {
        case "missing":
            return "was not written";
        case "empty-folder":
            return "is an empty folder";
        case "not-plain":
            return `has a symbolic link or a special file at ${output.at}: a digest covers plain files only`;
        case "present":
            if (output.changedAt >= comparable(startedAt, output.changedAt))
                return null;
            return `is older than this run (by ${spellAge(startedAt - output.changedAt)}): the command did not write it`;
    }
}
/** Some file systems keep whole seconds only. */
function comparable(startedAt, changedAt) {
    return changedAt % 1000 === 0 ? Math.floor(startedAt / 1000) * 1000 : startedAt;
}
function spellAge(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.max(1, Math.round(milliseconds))} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 120)
        return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
    if (seconds < 7200)
        return `${Math.round(seconds / 60)} min`;
    return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`;
}


/***/ }),

/***/ 68421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ judgeTuning),
  H: () => (/* binding */ summarizeTuning)
});

;// CONCATENATED MODULE: ./.cache/js/core/tune/importance.js
/** Fewer complete trials say nothing of importance. */
const fewestTrials = 10;
const mostBins = 5;
/**
 * How much of the metric's variation goes with each parameter by itself: epsilon squared (Kelley 1935) of the trials'
 * ranks over bins of the parameter, ε² = (H − k + 1)/(n − k) with the Kruskal–Wallis H (corrected for ties), k bins and n
 * complete trials; below 0 it is 0. Numbers of more than 5 values are put into up to 5 bins of equal counts, all else is a
 * bin a value. It sees no interactions, and says that two things go together, not why. Largest first.
 *
 * @returns one note instead, when fewer than 10 trials are complete or all have one value
 */
function importanceOf(trials, names) {
    const complete = trials.filter(({ state, value }) => state === "complete" && value !== null);
    if (complete.length < fewestTrials)
        return {
            importance: [],
            note: `${complete.length} complete trials: ${fewestTrials} are needed to tell importance`,
        };
    const ranks = ranksOf(complete.map(({ value }) => value));
    if (new Set(ranks).size === 1)
        return { importance: [], note: "every trial gave the same value" };
    const importance = names.map((param) => ({
        param,
        share: epsilonSquared(ranks, binsOf(complete.map(({ params }) => params[param]))),
    }));
    return {
        importance: importance.toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.param < b.param ? -1 : 1)),
        note: "",
    };
}
/** Ranks from 1, equal values sharing the mean of theirs. */
function ranksOf(values) {
    const order = values.map((_, at) => at).sort((a, b) => values[a] - values[b]);
    const ranks = new Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from;
        while (to + 1 < order.length && values[order[to + 1]] === values[order[from]])
            to++;
        for (let at = from; at <= to; at++)
            ranks[order[at]] = (from + to) / 2 + 1;
        from = to + 1;
    }
    return ranks;
}
/** The bin of each value, from 0. */
function binsOf(values) {
    const distinct = [...new Set(values)];
    const isNumber = values.every((value) => typeof value === "number");
    if (!isNumber || distinct.length <= mostBins)
        return values.map((value) => distinct.indexOf(value));
    const bins = Math.min(mostBins, Math.floor(values.length / 2));
    const ranks = ranksOf(values);
    return ranks.map((rank) => Math.min(bins - 1, Math.floor(((rank - 0.5) / values.length) * bins)));
}
/** null when there is one bin alone, or a bin a value. */
function epsilonSquared(ranks, bins) {
    const n = ranks.length;
    const sums = new Map();
    for (const [at, rank] of ranks.entries()) {
        const bin = sums.get(bins[at]) ?? { sum: 0, count: 0 };
        sums.set(bins[at], { sum: bin.sum + rank, count: bin.count + 1 });
    }
    const k = sums.size;
    if (k < 2 || k >= n)
        return null;
    const mean = (n + 1) / 2;
    const total = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
    const between = [...sums.values()].reduce((sum, { sum: s, count }) => sum + count * (s / count - mean) ** 2, 0);
    // With ties H/(n − 1) is the share of the ranks' variance that lies between the bins.
    const h = ((n - 1) * between) / total;
    return Math.max(0, (h - k + 1) / (n - k));
}

;// CONCATENATED MODULE: ./.cache/js/core/tune/rank-trials.js
/** A trial as the training's record keeps it. */
function tunedTrial(record, { metric }) {
    const { trial, state, params, metrics, durationSeconds, notes } = record;
    const value = Object.hasOwn(metrics, metric) ? metrics[metric] : null;
    const note = state === "complete" ? undefined : notes[0];
    return { trial, state, params, value, seconds: durationSeconds, ...(note === undefined ? {} : { note }) };
}
/** Complete trials that reported the metric, best first; of equal ones the lower number. */
function rankTrials(trials, { direction }) {
    const sign = direction === "minimize" ? 1 : -1;
    return trials
        .filter(({ state, value }) => state === "complete" && value !== null)
        .toSorted((a, b) => sign * (a.value - b.value) || a.trial - b.trial);
}
/** The best value after each trial, in the order of their numbers, from the first complete one; at most `most` of them,
 *  evenly chosen, the last included. */
function bestSoFar(trials, goal, most = 40) {
    const values = [];
    let best;
    for (const trial of trials.toSorted((a, b) => a.trial - b.trial)) {
        best = rankTrials(best === undefined ? [trial] : [best, trial], goal)[0];
        if (best !== undefined)
            values.push(best.value);
    }
    if (values.length <= most)
        return values;
    return Array.from({ length: most }, (_, k) => values[Math.round((k * (values.length - 1)) / (most - 1))]);
}

;// CONCATENATED MODULE: ./.cache/js/core/tune/tuning.js


/** Trials and their winner for the training's record; null when no trial is complete with a value of the metric. */
function judgeTuning(contest, records) {
    const { sampler, goal, plan, names } = contest;
    const trials = records.map((record) => tunedTrial(record, goal)).toSorted((a, b) => a.trial - b.trial);
    const best = rankTrials(trials, goal)[0];
    if (best === undefined)
        return null;
    const { importance, note } = importanceOf(trials, names.slice(0, 200));
    return { sampler, ...goal, plan, best: best.trial, trials, importance, importanceNote: note };
}
/** What an evaluation keeps of a tuning for the report. */
function summarizeTuning(tuning) {
    const { sampler, metric, direction, trials, importance, importanceNote } = tuning;
    const count = (state) => trials.filter((trial) => trial.state === state).length;
    return {
        sampler,
        metric,
        direction,
        counts: { complete: count("complete"), stopped: count("stopped"), failed: count("failed") },
        top: rankTrials(trials, tuning)
            .slice(0, 5)
            .map(({ trial, state, params, value }) => ({ trial, state, params, value })),
        bestSoFar: bestSoFar(trials, tuning),
        importance: importance.slice(0, 5),
        importanceNote,
    };
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

/***/ 8604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ damagedFile),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   qG: () => (/* binding */ makeArrayTable),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/* harmony import */ var _core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);


/** A table of named arrays: rows are counted, not lines. A column that no cell can be read from is refused when
 *  it is used, so that it may stand beside the ones that matter. */
function makeArrayTable(source, rows, plans) {
    const planOf = new Map(plans.map((plan) => [plan.name, plan]));
    const made = new Map();
    return {
        source,
        rows,
        names: plans.map((plan) => plan.name),
        counts: "row",
        line: (row) => row + 1,
        column(name) {
            const plan = planOf.get(name);
            if (plan === undefined)
                return undefined;
            if ("holds" in plan)
                throw unusable(source, plan);
            const column = made.get(name) ?? makeColumn(source, plan);
            made.set(name, column);
            return column;
        },
    };
}
function makeColumn(source, { name, make }) {
    try {
        return make();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            throw cause;
        throw damagedFile(source, `has a column ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} that cannot be decoded`, cause);
    }
}
function unusable(source, { name, holds }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "unsupported",
        message: `${source}: the column ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} holds ${holds}, not one plain value a row`,
        hint: "write one number, text or boolean a row in each column that is used",
        file: source,
    });
}
/** A file that ends early or holds bytes that its format does not allow. */
function damagedFile(source, what, cause) {
    const say = cause === undefined ? what : `${what} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(cause)})`;
    const hint = "write the file again: was the step that writes it stopped, or the download cut short?";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "file-malformed", message: `${source} ${say}`, hint, file: source }, cause);
}
/** A file in an ArrayBuffer of its own, as typed arrays and decoders want it. */
async function readWhole(source) {
    const bytes = await source.slice(0, await source.size());
    const { buffer } = bytes;
    if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length)
        return buffer;
    return new Uint8Array(bytes).buffer;
}
/** Whether the first bytes are these, one character a byte. */
function startsWith(bytes, mark) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").startsWith(mark);
}


/***/ }),

/***/ 88221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ refusedFile),
/* harmony export */   G2: () => (/* binding */ malformedLine),
/* harmony export */   R4: () => (/* binding */ linesAt),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);

const lineFeed = 10;
/** 1-based line of a byte offset. O(offset): for messages only. */
function lineAt({ bytes, linesBefore = 0 }, offset) {
    let line = 1 + linesBefore;
    for (let at = bytes.indexOf(lineFeed); at !== -1 && at < offset; at = bytes.indexOf(lineFeed, at + 1))
        line++;
    return line;
}
/** Lines of many byte offsets, ascending. O(bytes). */
function linesAt({ bytes, linesBefore = 0 }, offsets) {
    const lines = [];
    let line = 1 + linesBefore;
    let next = bytes.indexOf(lineFeed);
    for (const offset of offsets) {
        while (next !== -1 && next < offset) {
            line++;
            next = bytes.indexOf(lineFeed, next + 1);
        }
        lines.push(line);
    }
    return Uint32Array.from(lines);
}
/** A line that cannot be read: `preds.csv: line 7 has 5 cells, …`. `say` continues "line N". */
function malformedLine(file, offset, say, hint) {
    const line = lineAt(file, offset);
    const message = `${file.name}: line ${line}${say}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "file-malformed", message, hint, file: file.name, line });
}
/** A file that is something else altogether. */
function refusedFile(name, code, say, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code, message: `${name} ${say}`, hint, file: name });
}


/***/ }),

/***/ 29701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unpackMember),
/* harmony export */   Y: () => (/* binding */ listMembers)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82787);
/* harmony import */ var _array_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8604);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88221);




const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const in64 = 0xffffffff;
/** The members of a zip archive, from its central directory, zip64 included: the local headers of NumPy's
 *  archives do not hold sizes. Throws UserError on an archive that is cut off. */
function listMembers(source, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const cut = () => (0,_array_table_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedFile */ .GD)(source, "is cut off: it begins as a zip archive and has no directory at its end");
    const end = findEnd(view);
    if (end === -1)
        throw cut();
    let { count, at } = readEnd(view, end);
    const members = [];
    for (; count > 0; count--) {
        if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark)
            throw cut();
        const nameLength = view.getUint16(at + 28, true);
        const extraLength = view.getUint16(at + 30, true);
        const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
        if (next > bytes.length)
            throw cut();
        members.push(readEntry(view, at, nameLength, extraLength));
        at = next;
    }
    return members;
}
function findEnd(view) {
    const first = Math.max(0, view.byteLength - 22 - 65535);
    for (let at = view.byteLength - 22; at >= first; at--)
        if (view.getUint32(at, true) === endMark)
            return at;
    return -1;
}
function readEnd(view, end) {
    const small = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
    if (end < 20 || view.getUint32(end - 20, true) !== locator64Mark)
        return small;
    const wide = Number(view.getBigUint64(end - 12, true));
    if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== end64Mark)
        return small;
    return {
        count: Number(view.getBigUint64(wide + 32, true)),
        at: Number(view.getBigUint64(wide + 48, true)),
    };
}
function readEntry(view, at, nameLength, extraLength) {
    const name = Buffer.from(view.buffer, view.byteOffset + at + 46, nameLength).toString("utf8");
    const wide = wideFields(view, at + 46 + nameLength, extraLength);
    // The zip64 field lists only what did not fit, in this order.
    const [size, packed, local] = [at + 24, at + 20, at + 42].map((place) => {
        const value = view.getUint32(place, true);
        return value === in64 ? (wide.shift() ?? value) : value;
    });
    return { name, method: view.getUint16(at + 10, true), packed, size, at: local };
}
function wideFields(view, start, length) {
    for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
        if (view.getUint16(at, true) !== 1)
            continue;
        const count = Math.floor(view.getUint16(at + 2, true) / 8);
        return Array.from({ length: count }, (_, k) => Number(view.getBigUint64(at + 4 + 8 * k, true)));
    }
    return [];
}
/** A member's content. `what` opens the sentence when it cannot be had. */
function unpackMember(what, bytes, { method, packed, size, at }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + 30 > bytes.length || view.getUint32(at, true) !== localMark) {
        throw (0,_array_table_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedFile */ .GD)(what, "is not where the archive's directory says");
    }
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + packed > bytes.length)
        throw (0,_array_table_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedFile */ .GD)(what, "is cut off");
    const content = bytes.subarray(start, start + packed);
    if (method === 0)
        return content;
    if (method !== 8) {
        const hint = "write it with numpy.savez or numpy.savez_compressed";
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedFile */ .Fe)(what, "unsupported", `is packed by zip method ${method}`, hint);
    }
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(content, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        throw (0,_array_table_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedFile */ .GD)(what, `cannot be unpacked (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .g)(cause)})`);
    }
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
