export const id = 852;
export const ids = [852];
export const modules = {

/***/ 29633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _host_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10076);
/* harmony import */ var _host_run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39974);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72506);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6733);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59124);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7889);






function run(env = process.env) {
    const host = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRunnerHost */ .z)(env);
    return (0,_host_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReportInputs */ .Fp)((0,_host_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readActionInputs */ .U)(env));
        return (await (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(inputs, await (0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .wire */ .O4)((0,_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(host, env, inputs)))).exit;
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
/* harmony import */ var _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65404);




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

/***/ 83836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ factsOfRecord),
/* harmony export */   m: () => (/* binding */ factsOfRows)
/* harmony export */ });
/** The facts of rows at hand. O(n). */
function factsOfRows(rows, outputs, available) {
    return {
        task: rows.task,
        hasScore: outputs.score !== null,
        probabilistic: outputs.score !== null && outputs.probabilistic,
        majorityShare: largestShare(classCounts(rows)),
        available,
    };
}
function classCounts({ classes, label }) {
    const counts = new Array(classes.length).fill(0);
    if (classes.length === 0)
        return counts;
    for (let row = 0; row < label.length; row++)
        counts[label[row]] = (counts[label[row]] ?? 0) + 1;
    return counts;
}
/** The same facts from a stored record, so that it can be judged again without its rows. */
function factsOfRecord({ task, facts, metrics }) {
    return { task, ...facts, available: metrics.map((metric) => metric.name) };
}
function largestShare(counts) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all === 0 ? 0 : counts.reduce((most, count) => Math.max(most, count), 0) / all;
}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* harmony import */ var _report_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);

/** The worst of some verdicts, by the order in which every surface lists them; null for none. */
function worstVerdict(verdicts) {
    return verdicts.toSorted((a, b) => _report_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[a].rank - _report_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[b].rank)[0] ?? null;
}


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


/***/ }),

/***/ 375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55882);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3228);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96798);






/** Under 100 characters, for a check's title and an output: shape, word, numbers.
 *  @example headline(record) // "▼ regressed: roc_auc 0.9732 → 0.9570 (−0.0162, allowed −0.0050), +2 gated" */
function headline(record) {
    const { shape, word } = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record);
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(`${shape} ${word}: ${tail(record)}`, 99);
}
function tail(record) {
    const gated = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record);
    const first = gated.find((metric) => metric.verdict === leading[(0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseOf */ .KC)(record)]);
    if (first === undefined || first.delta === null || first.name.length > 32) {
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plainly */ .yG)((0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L)(record).detail);
    }
    const { delta, allowed } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .figuresOf */ .h5)(first);
    const same = gated.filter((metric) => metric.verdict === first.verdict).length - 1;
    const more = same === 0 ? "" : `, +${same} gated`;
    const bound = first.verdict === "improved" ? delta : `${delta}, allowed ${allowed}`;
    return `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plainly */ .yG)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(first))} (${bound})${more}`;
}
const leading = {
    regressed: "regressed",
    improved: "improved",
    suspected: "inconclusive",
    inconclusive: "inconclusive",
    undecided: "inconclusive",
    "not-proved": "inconclusive",
};


/***/ }),

/***/ 54702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IJ: () => (/* binding */ baseAskOf),
  lN: () => (/* binding */ findBase),
  nD: () => (/* binding */ isBaseOf)
});

;// CONCATENATED MODULE: ./.cache/js/core/baseline/base-commit.js
/** Whether the judged commit is the one GitHub made to test a pull request: its second parent is the pull request's head. */
function isMergeCommit(facts) {
    const parents = facts.headParents ?? [];
    return parents.length === 2 && parents[1] === facts.pullRequestHead;
}
/** Whether the merge base decides, so that it has to be looked up first. */
function needsMergeBase(facts) {
    if (facts.asked !== null || facts.event === "merge_group")
        return false;
    return facts.pullRequestHead !== null && !isMergeCommit(facts);
}
/** The commit a candidate is held against; null when nothing names one.
 *
 *  Never `pull_request.base.sha`: it stays where the pull request was opened. A push is held against its first parent,
 *  because its own record is the next baseline; a scheduled, dispatched or other run against the last record, which may
 *  be the commit's own. */
function chooseBaseCommit(facts) {
    if (facts.asked !== null)
        return { sha: facts.asked, how: "input" };
    if (facts.event === "merge_group")
        return named(facts.mergeGroupBase, "merge-group");
    if (facts.pullRequestHead !== null)
        return isMergeCommit(facts)
            ? named(facts.headParents?.[0], "merge-parent")
            : named(facts.mergeBase, "merge-base");
    // An event that does not tell its pull request must not be judged by its own commit.
    if (facts.event === "pull_request")
        return null;
    if (facts.event === "push" || facts.event === "release")
        return named(facts.headParents?.[0], "parent");
    return named(facts.head, "head");
}
function named(sha, how) {
    return sha === null || sha === undefined ? null : { sha, how };
}

;// CONCATENATED MODULE: ./.cache/js/stories/find-base.js

/** The question that a run's event asks. */
function baseAskOf({ judged, against }, { event, sha }) {
    return {
        event,
        sha,
        pullRequestHead: judged.pullRequest === null ? null : judged.headSha,
        baseBranch: judged.baseBranch,
        mergeGroupBase: against.mergeGroupBase,
        asked: null,
    };
}
/** The commit a candidate is held against and whose rules judge it; null when nothing names one. A pull request's
 *  commit comes from the event: what its own code left checked out does not move its base. */
async function findBase(commits, ask) {
    const { pullRequestHead, baseBranch } = ask;
    const head = (await commits.head()) ?? ask.sha;
    const facts = {
        event: ask.event,
        head,
        headParents: head === null || ask.asked !== null ? null : await parentsOf(head, commits, ask),
        pullRequestHead,
        mergeBase: null,
        mergeGroupBase: ask.mergeGroupBase,
        asked: ask.asked,
    };
    if (!needsMergeBase(facts))
        return chooseBaseCommit(facts);
    const judged = pullRequestHead ?? head;
    if (judged === null || baseBranch === null)
        return null;
    return chooseBaseCommit({ ...facts, mergeBase: await commits.mergeBase(baseBranch, judged) });
}
/** Anybody can make a commit whose second parent is the pull request's head; only GitHub's own counts as its merge. */
async function parentsOf(head, commits, ask) {
    if (ask.pullRequestHead !== null && head !== ask.sha)
        return null;
    return commits.parents(head);
}
/** Whether a pull request's numbers may be held against this commit: it is the base as found here, or the other one
 *  that a checkout of the same pull request gives. At most two questions to GitHub. */
async function isBaseOf(sha, found, ask, commits) {
    if (sha === found?.sha)
        return true;
    if (ask.event === "merge_group" || ask.pullRequestHead === null)
        return false;
    const parents = ask.sha === null ? null : await commits.parents(ask.sha);
    if (parents?.length === 2 && parents[1] === ask.pullRequestHead && parents[0] === sha)
        return true;
    return ask.baseBranch !== null && (await commits.mergeBase(ask.baseBranch, ask.pullRequestHead)) === sha;
}


/***/ }),

/***/ 24336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isOfPullRequest),
/* harmony export */   II: () => (/* binding */ readPolicyAt),
/* harmony export */   k7: () => (/* binding */ policyOfFile),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86708);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



const builtIn = { source: "built-in", sha: null, digest: null };
/** Rules at the base commit: a pull request cannot change what it is judged by. Without a configuration there (the first
 *  pull request) the built-in defaults hold, and the note says so.
 *  @throws UserError `config-invalid` when there is one that cannot be read: its rules must not be dropped in silence */
async function readPolicyAt(commits, sha, path) {
    if (sha === null) {
        return { config: null, provenance: builtIn, note: "the base commit is not known: built-in rules judge" };
    }
    const short = sha.slice(0, 7);
    const text = await commits.readFile(sha, path);
    if (text === null) {
        return {
            config: null,
            provenance: builtIn,
            note: `there is no ${path} at the base commit ${short}: built-in rules judge`,
        };
    }
    try {
        const config = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, path);
        return { config, provenance: { source: "base", sha, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) }, note: "" };
    }
    catch (cause) {
        throw unreadable(`${path} at the base commit ${short}`, cause);
    }
}
function unreadable(what, cause) {
    const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(cause).split("\n")[0];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "config-invalid",
        message: `${what} cannot be read, so there are no rules to judge by: ${why}`,
        hint: "repair it on the base branch first; `evenhand check` names every problem",
    }, cause);
}
/** Whether a run is about a proposed change, whose own configuration may not judge it. */
function isOfPullRequest({ against }) {
    return (against.kind === "base-commit" || against.kind === "merge-group-base" || against.kind === "judged-again");
}
/** The configuration's path from the top of the repository, with forward slashes.
 *  @param folder the working directory as git names it from the top; null: not known, the workspace is taken for the top
 *  @throws UserError when it lies elsewhere: there would be no rules at the base commit, and nobody would notice */
function pathInRepository(inputs, folder = null) {
    const start = folder ?? inputs.workingDirectory;
    const parts = [];
    let isOutside = /^([\\/]|[A-Za-z]:)/.test(inputs.config);
    for (const part of [...start.split(/[\\/]/), ...inputs.config.split(/[\\/]/)]) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            isOutside = true;
    }
    if (!isOutside)
        return parts.join("/");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "input-invalid",
        message: `the rules are read at the base commit, and \`${inputs.config}\` is no path inside the repository`,
        hint: "give `config` as a path from `working-directory` to a file of the repository",
        input: "config",
    });
}
/** Rules on disk: on a branch that is already merged, and at a terminal. */
function policyOfFile(config, text) {
    if (config === null || text === null)
        return { config: null, provenance: builtIn, note: "" };
    return { config, provenance: { source: "file", sha: null, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) }, note: "" };
}


/***/ })

};
