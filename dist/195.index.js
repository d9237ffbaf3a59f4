export const id = 195;
export const ids = [195];
export const modules = {

/***/ 34494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 21 modules
var wiring = __webpack_require__(88887);
// EXTERNAL MODULE: ./.cache/js/core/events/payload.js
var events_payload = __webpack_require__(93542);
// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var events_plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/core/events/trust.js
var trust = __webpack_require__(43718);
// EXTERNAL MODULE: ./.cache/js/core/override/command.js
var override_command = __webpack_require__(21088);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
// EXTERNAL MODULE: ./.cache/js/actions/report/pull-runs.js
var pull_runs = __webpack_require__(72625);
// EXTERNAL MODULE: ./.cache/js/actions/report/report.js + 64 modules
var report = __webpack_require__(21977);
;// CONCATENATED MODULE: ./.cache/js/actions/report/answer.js








/** The action: a report, or the answer to a comment. A comment of somebody who may not write, or that is no command of
 *  ours, costs nothing but a reaction, and judges nothing. */
async function answer(inputs, ports) {
    const { event } = ports.host.context;
    if (event !== "issue_comment")
        return (await (0,report/* report */.z)(inputs, ports)).exit;
    const plan = (0,events_plan/* planRun */.n)({ ...ports.host.context, verb: "report", checkedOut: await ports.commits.head() });
    if (plan.refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...plan.refuse });
    const { hub } = ports;
    const number = plan.judged.pullRequest;
    if (hub === null || number === null)
        return ignored("the comment is not on a pull request", ports);
    const asked = await readCommand(hub, ports);
    if (typeof asked === "string")
        return ignored(asked, ports);
    const { command, remark } = asked;
    const reply = (sign, text) => react(remark, sign, text, { ...ports, hub });
    if (!remark.isPerson || !(await hub.conversation.mayWrite(remark.login))) {
        return reply("-1", `${remark.login} may not write to this repository: the command was not followed`);
    }
    if (command.kind === "unclear")
        return reply("confused", command.why);
    if (command.kind === "evaluate")
        return evaluateAgain(number, { ...ports, hub }, reply);
    const end = await (0,report/* report */.z)(inputs, ports);
    const isTaken = end.input.records.some((record) => record.overrides.some((each) => isOf(each, asked)));
    await reply(isTaken ? "+1" : "confused", isTaken
        ? `accepted for ${end.input.headSha.slice(0, 7)}: ${command.ask.metrics.join(", ")}`
        : "the override accepts nothing: none of what it names closes the gate of this head");
    return end.exit;
}
function isOf({ by, reason }, { command, remark }) {
    return command.kind === "override" && by === remark.login && command.ask.reason.startsWith(reason);
}
/** The comment as GitHub has it now; text: why it is no command. */
async function readCommand(hub, { host }) {
    const { payload } = host.context;
    if ((0,events_payload/* textAt */.$6)(payload, "action") !== "created")
        return "only a new comment is a command";
    const id = (0,events_payload/* numberAt */.tk)(payload, "comment", "id");
    const remark = id === null ? null : await hub.conversation.remark(id);
    if (remark === null)
        return "the comment is gone";
    if (remark.updatedAt !== remark.createdAt)
        return "the comment was edited; write a new one";
    const command = (0,override_command/* parseCommand */.R)(remark.body);
    return command === null ? "the comment is no command" : { command, remark };
}
/** The pull request's own newest run, with its own rights: a fork's stays a fork's, and no code comes to this run. */
async function evaluateAgain(number, { hub, host, commits }, reply) {
    const { repository, sha } = host.context;
    const { ofHead, pull } = await (0,pull_runs/* runsOfPull */.ls)(number, hub);
    for (const run of ofHead) {
        const workflow = sha === null ? null : await commits.readFile(sha, run.workflowPath);
        const facts = { run, repository, headSha: pull.headSha, isKnownWorkflow: workflow !== null };
        if ((0,trust/* whyNotTrusted */.z)(facts) !== null || !evaluates(workflow ?? ""))
            continue;
        if (run.status !== "completed")
            return reply("confused", `run ${run.id} is still going on: ${run.url}`);
        try {
            await hub.runs.again(run.id);
        }
        catch (error) {
            if (!(error instanceof permission_denied/* PermissionDenied */.J))
                throw error;
            return reply("confused", `the run was not started again: ${(0,errors/* errorMessage */.g)(error)}`);
        }
        return reply("rocket", `run ${run.id} was started again: ${run.url}`);
    }
    return reply("confused", `no workflow that evaluates has run for the head ${pull.headSha.slice(0, 7)}`);
}
function evaluates(workflow) {
    return /\buses:\s*["']?[\w.-]+\/evenhand(\/action-evaluate)?@/.test(workflow);
}
async function react(remark, sign, text, { hub, host }) {
    host.annotate(sign === "+1" || sign === "rocket" ? "notice" : "warning", text, { title: "report" });
    try {
        await hub.conversation.react(remark.id, sign);
    }
    catch (error) {
        if (!(error instanceof permission_denied/* PermissionDenied */.J))
            throw error;
        host.annotate("warning", `the comment got no reaction: ${(0,errors/* errorMessage */.g)(error)}`, { title: "report" });
    }
    return 0;
}
function ignored(why, { host }) {
    host.annotate("notice", `nothing to do: ${why}`, { title: "report" });
    return 0;
}

// EXTERNAL MODULE: ./.cache/js/actions/report/inputs.js
var report_inputs = __webpack_require__(59124);
;// CONCATENATED MODULE: ./.cache/js/actions/report/index.js






function run(env = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(env);
    return (0,run_action/* runAction */.C)(async () => {
        const inputs = (0,report_inputs/* parseReportInputs */.Fp)((0,run_context/* readActionInputs */.U)(env));
        return answer(inputs, await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, env, inputs)));
    }, () => ({ host }));
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

/***/ 11378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eS: () => (/* binding */ fileDigestSchema),
  dJ: () => (/* binding */ outputDigestSchema),
  _A: () => (/* binding */ runRecordSchema)
});

// UNUSED EXPORTS: environmentSchema, modelFileSchema, modelSafetySchema, repeatsSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.cache/js/core/record/evaluation.js + 4 modules
var evaluation = __webpack_require__(374);
// EXTERNAL MODULE: ./.cache/js/core/record/limits.js
var limits = __webpack_require__(12198);
;// CONCATENATED MODULE: ./.cache/js/core/record/resources.js

const bytes = schemas.int().nonnegative();
const gpuUseSchema = schemas.strictObject({
    /** Devices that answered. */
    count: schemas.int().positive(),
    /** Per cent of the time, over the devices and the looks. */
    meanUtilization: schemas.number().min(0).max(100),
    /** Of all devices together, by whatever process. */
    peakMemoryBytes: bytes,
});
/** What a command and all that it started have used; memory is sampled each second, and what processes share is counted
 *  for each of them. */
const resourceUseSchema = schemas.strictObject({
    processorSeconds: schemas.number().nonnegative(),
    /** null: the command ended before it was looked at. */
    peakMemoryBytes: bytes.nullable(),
    meanMemoryBytes: bytes.nullable(),
    gpu: gpuUseSchema.optional(),
});

// EXTERNAL MODULE: ./.cache/js/core/record/reused-from.js
var reused_from = __webpack_require__(17831);
// EXTERNAL MODULE: ./.cache/js/core/record/stages.js
var stages = __webpack_require__(28141);
// EXTERNAL MODULE: ./.cache/js/core/record/tuning.js
var tuning = __webpack_require__(96043);
;// CONCATENATED MODULE: ./.cache/js/core/record/run.js







const digest = schemas.string().regex(/^sha256:[0-9a-f]{64}$/);
const count = schemas.int().nonnegative();
/** As the user wrote it, with forward slashes; a leading `$EVENHAND_OUTPUT/` stays unexpanded. */
const path = schemas.string().min(1).max(limits/* runLimits */.g.pathLength);
/** Of a metric, parameter or output, dots included. */
const key = schemas.string().min(1).max(200);
const run_text = schemas.string().max(limits/* runLimits */.g.commandLength);
const fileDigestSchema = schemas.strictObject({ path, digest, bytes: count });
/** `files` is there when the output is a folder: how many files its digest covers. */
const outputDigestSchema = schemas.strictObject({ ...fileDigestSchema.shape, files: count.optional() });
const modelSafetySchema = schemas.strictObject({ safe: schemas.boolean(), why: schemas.string().max(200) });
const modelFileSchema = schemas.strictObject({
    ...outputDigestSchema.shape,
    /** A word of the model formats list, told by bytes. */
    format: schemas.string().max(40),
    note: schemas.string().max(300),
    /** Whether loading it can run code that it brings; what is not known is unsafe. */
    safety: modelSafetySchema.optional(),
});
/** Facts about the machine; never the value of an environment variable. */
const environmentSchema = schemas.strictObject({
    os: schemas.string().max(100),
    arch: schemas.string().max(40),
    cpus: count,
    /** The model of the processor, on which times depend. */
    cpu: schemas.string().max(100).optional(),
    node: schemas.string().max(40),
    /** Files that pin packages, found in the working directory (requirements.txt, uv.lock, …). */
    lockFiles: schemas.array(fileDigestSchema).max(100),
});
const named = (value) => schemas.record(key, value).refine((map) => Object.keys(map).length <= limits/* runLimits */.g.names, {
    message: `holds more than ${limits/* runLimits */.g.names} names`,
});
/** seeds: independent trainings; splits: trainings on parts of the same data, drawn anew each time. */
const repeatsSchema = schemas.strictObject({
    kind: schemas["enum"](["seeds", "splits"]),
    /** Of splits: test rows divided by training rows. */
    ratio: schemas.number().positive().optional(),
    /** `name` is the seed or the split. */
    runs: schemas.array(schemas.strictObject({ name: schemas.string().max(200), metrics: named(schemas.number()) })).max(limits/* mostRuns */.w),
    /** Standard deviation (n − 1) of each metric over the runs. */
    spread: named(schemas.number().nonnegative()).optional(),
});
/** What a training run leaves behind, written only after the command succeeded and its outputs were checked. */
const runRecordSchema = schemas.strictObject({
    schema: schemas.literal("evenhand/run/v1"),
    /** sha256 of this record without the field. */
    id: digest,
    model: evaluation/* nameSchema */.Jq,
    leg: evaluation/* nameSchema */.Jq,
    tool: schemas.strictObject({ name: schemas.literal("evenhand"), version: schemas.string() }),
    createdAt: iso.datetime(),
    run: evaluation/* runSchema */.Lx.nullable(),
    /** The checked-out commit; null outside a repository. */
    commit: schemas.string()
        .regex(/^[0-9a-f]{40}$/)
        .nullable(),
    /** Text for bash, or an argument list. */
    command: schemas.union([run_text, schemas.array(run_text).max(limits/* runLimits */.g.names)]),
    /** Dotted name → leaf of the parameter file. */
    params: named(schemas.union([schemas.number(), schemas.string().max(limits/* runLimits */.g.textLength), schemas.boolean(), schemas["null"]()])),
    inputs: schemas.array(fileDigestSchema).max(limits/* runLimits */.g.files),
    environment: environmentSchema,
    /** Where the command ran, when it was not this machine: the environment is then that of the machine that waited. */
    engine: schemas.string().max(40).optional(),
    durationSeconds: schemas.number().nonnegative(),
    outputs: named(outputDigestSchema),
    /** The output called `model`; null when none is declared. */
    modelFile: modelFileSchema.nullable(),
    /** The output called `predictions`. */
    predictions: fileDigestSchema.nullable(),
    metrics: named(schemas.number()),
    exitCode: schemas.int(),
    seed: schemas.int(),
    /** Metrics of each run when the training was repeated. */
    repeats: repeatsSchema.optional(),
    stages: stages/* stageRowsSchema */.pl.optional(),
    resources: resourceUseSchema.optional(),
    /** Of the training, as estimated from what an hour of the machine costs, in the user's currency. */
    cost: schemas.strictObject({ perHour: schemas.number().nonnegative(), total: schemas.number().nonnegative() }).optional(),
    /** Digest of all that the result is taken to depend on, by which a later run finds this record. */
    skipKey: digest.optional(),
    reusedFrom: reused_from/* reusedFromSchema */.q.optional(),
    /** The trials that the parameters were chosen by. */
    tuning: tuning/* tuningSchema */.nW.optional(),
    /** What a reader should know: metrics that were not numbers, processes that had to be ended. */
    notes: schemas.array(schemas.string().max(500)).max(limits/* runLimits */.g.notes),
});


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

/***/ 82939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ gatherSeeds),
/* harmony export */   ZQ: () => (/* binding */ seedsType)
/* harmony export */ });
/* unused harmony export mostSeeds */
/* harmony import */ var _stats_welch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95411);

/** More trainings than this of one model are refused. */
const mostSeeds = 100;
const largestSeed = 2 ** 32 - 1;
/** `5`: five seeds from 0; `[1, 7, 42]`, or one a line: exactly these. */
const seedsType = {
    accepts: `how many seeds (1 to ${mostSeeds}), or the seeds themselves, as a JSON list or one a line`,
    words: [],
    read: (given) => {
        if (/^\d{1,3}$/.test(given)) {
            const count = Number(given);
            if (count < 1 || count > mostSeeds)
                return refused(`it must be 1 to ${mostSeeds} runs`);
            return { value: Array.from({ length: count }, (_, seed) => seed) };
        }
        const seeds = given.startsWith("[") ? parseList(given) : given.split("\n").map((line) => line.trim());
        return readSeeds(seeds?.filter((one) => one !== "") ?? null);
    },
};
function parseList(given) {
    try {
        const value = JSON.parse(given);
        return Array.isArray(value) ? value.map(String) : null;
    }
    catch {
        return null;
    }
}
function readSeeds(texts) {
    if (texts === null || texts.length === 0)
        return refused("it names no seed");
    const seeds = [];
    for (const one of texts) {
        const seed = /^\d{1,10}$/.test(one) ? Number(one) : Number.NaN;
        if (!(seed <= largestSeed))
            return refused(`${one} is not a whole number from 0 to ${largestSeed}`);
        if (seeds.includes(seed))
            return refused(`${seed} is named twice`);
        seeds.push(seed);
    }
    return seeds.length > mostSeeds ? refused(`there are more than ${mostSeeds}`) : { value: seeds };
}
function refused(why) {
    return { refused: why };
}
/** Metrics of repeated trainings: the means, and beside them each run and the standard deviations (divided by n − 1).
 *  A name that a run lacks has no mean: it is named in the notes. */
function gatherSeeds(runs) {
    const names = [...new Set(runs.flatMap(({ metrics }) => Object.keys(metrics)))];
    const metrics = {};
    const spread = {};
    const notes = [];
    for (const name of names) {
        const lacking = runs.filter(({ metrics: own }) => !Object.hasOwn(own, name));
        if (lacking.length > 0) {
            notes.push(`${name} has no mean: seed ${lacking[0].seed} did not report it`);
            continue;
        }
        const values = runs.map(({ metrics: own }) => own[name]);
        metrics[name] = (0,_stats_welch_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(values);
        if (values.length > 1)
            spread[name] = Math.sqrt((0,_stats_welch_js__WEBPACK_IMPORTED_MODULE_0__/* .varianceOf */ .FD)(values));
    }
    const repeats = {
        kind: "seeds",
        runs: runs.map(({ seed, metrics: own }) => ({ name: String(seed), metrics: { ...own } })),
        spread,
    };
    return { metrics, repeats, notes: notes.slice(0, 20) };
}


/***/ }),

/***/ 77642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ inputsOfStages),
/* harmony export */   Gq: () => (/* binding */ checkStages),
/* harmony export */   H1: () => (/* binding */ stagesSchema),
/* harmony export */   VX: () => (/* binding */ stagesFileName),
/* harmony export */   XJ: () => (/* binding */ keptStagesSchema),
/* harmony export */   _s: () => (/* binding */ rowsOfDvc),
/* harmony export */   aA: () => (/* binding */ commandOfStages),
/* harmony export */   i1: () => (/* binding */ keptStageSchema),
/* harmony export */   mr: () => (/* binding */ outputsOfStage)
/* harmony export */ });
/* unused harmony export stageSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _record_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11378);
/* harmony import */ var _record_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28141);





const stageSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[a-z0-9._-]{1,60}$/),
    command: zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()).min(1)])
        .describe("text for bash, or a list of a program and its arguments"),
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1)).min(1).describe("paths and patterns of what it reads"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1)).min(1).describe("files and folders that it writes"),
});
/** Commands that run in this order; `dvc`: those of dvc.yaml, by `dvc repro`. */
const stagesSchema = zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.literal("dvc"), zod__WEBPACK_IMPORTED_MODULE_4__.array(stageSchema).min(1).max(_record_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .mostStages */ .$Z)]);
/** What a stage has made, as it is kept for later runs. */
const keptStageSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    key: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    /** The run that ran it; 0 at a terminal. */
    run: zod__WEBPACK_IMPORTED_MODULE_4__.int().nonnegative(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), _record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .outputDigestSchema */ .dJ),
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.number()),
    seconds: zod__WEBPACK_IMPORTED_MODULE_4__.number().nonnegative(),
});
const keptStagesSchema = zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), keptStageSchema);
/** Where the stages of a leg are remembered, beside its run record. */
const stagesFileName = "stages.json";
/** Outputs of a stage as outputs of a run are declared: named by their position. */
function outputsOfStage({ outputs }) {
    return outputs.map((path, position) => ({ name: String(position), path: path.replaceAll("\\", "/") }));
}
/** What stages read that no stage writes: the inputs of the whole. */
function inputsOfStages(stages) {
    const written = stages.flatMap(({ outputs }) => outputs);
    const read = stages.flatMap(({ inputs }) => inputs);
    return [...new Set(read.filter((pattern) => !written.some((path) => isPart(pattern, path))))];
}
/** All commands as one text, for the record. */
function commandOfStages(stages) {
    return stages
        .map(({ name, command }) => `# ${name}\n${typeof command === "string" ? command : JSON.stringify(command)}`)
        .join("\n");
}
/** @throws UserError when a name stands twice, a stage reads what a later one writes, or an output of the training is not
 *  one of a stage's */
function checkStages(stages, declared) {
    const problem = problemOf(stages, declared);
    if (problem === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "config-invalid", input: "stages", ...problem });
}
function problemOf(stages, declared) {
    for (const [at, stage] of stages.entries()) {
        if (stages.findIndex(({ name }) => name === stage.name) !== at) {
            return { message: `two stages are called ${stage.name}`, hint: "give each stage a name of its own" };
        }
        const later = stages
            .slice(at)
            .find((one) => stage.inputs.some((input) => one.outputs.some((path) => isPart(input, path))));
        if (later !== undefined) {
            const which = later === stage ? "itself writes" : `the later stage ${later.name} writes`;
            return {
                message: `the stage ${stage.name} reads what ${which}`,
                hint: "stages run in the order in which they stand",
            };
        }
    }
    const written = stages.flatMap(({ outputs }) => outputs);
    const stray = declared.find(({ path }) => !written.some((one) => isPart(path, one)));
    if (stray === undefined)
        return null;
    return {
        message: `the output ${stray.name} is ${stray.path}, which no stage writes`,
        hint: "name it, or its folder, under `outputs` of the stage that writes it",
    };
}
/** Whether a path is one that is written, or lies in it. */
function isPart(path, written) {
    const plain = (text) => text.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
    const [inner, outer] = [plain(path), plain(written)];
    return inner === outer || inner.startsWith(`${outer}/`);
}
/** The stages of dvc.lock after `dvc repro`, and whether each was run: its entry is another one than before.
 *  @param before, after parsed dvc.lock; null when there was none */
function rowsOfDvc(before, after) {
    const [old, now] = [lockedStages(before), lockedStages(after)];
    return Object.entries(now)
        .slice(0, _record_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .mostStages */ .$Z)
        .map(([name, entry]) => ({
        name: name.slice(0, 100),
        result: Object.hasOwn(old, name) && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(old[name]) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(entry) ? "unchanged" : "ran",
        seconds: null,
    }));
}
function lockedStages(lock) {
    const stages = lock?.stages;
    return stages !== null && typeof stages === "object" ? stages : {};
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
