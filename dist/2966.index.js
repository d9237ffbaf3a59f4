export const id = 2966;
export const ids = [2966];
export const modules = {

/***/ 15289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ mayHoldNearer),
/* harmony export */   Vz: () => (/* binding */ lookOfAncestors),
/* harmony export */   ZN: () => (/* binding */ farthestAncestor),
/* harmony export */   hf: () => (/* binding */ chooseBaseline),
/* harmony export */   uH: () => (/* binding */ mostPages)
/* harmony export */ });
/* harmony import */ var _short_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33365);

/** How far back a baseline may lie, in first-parent commits. */
const farthestAncestor = 50;
/** How many artifacts one request lists. */
const listed = 100;
/** How many such requests a search may cost. */
const mostPages = 10;
/** Artifacts worth opening, best first (nearest commit, then newest), and what the listing held.
 *  Only artifacts that a run of this very repository made, that still exist, and that lie on the chain within 50 commits. */
function chooseBaseline(question) {
    const distances = new Map();
    question.chain.slice(0, farthestAncestor + 1).forEach((sha, index) => {
        if (!distances.has(sha))
            distances.set(sha, index);
    });
    const usable = question.artifacts.filter((artifact) => isUsable(artifact, question));
    const steps = usable.flatMap((artifact) => {
        const distance = artifact.headSha === null ? undefined : distances.get(artifact.headSha);
        return distance === undefined ? [] : [{ artifact, sha: artifact.headSha, distance }];
    });
    steps.sort((a, b) => a.distance - b.distance || b.artifact.id - a.artifact.id);
    return { steps, usable, look: lookOfListing(question, usable.length) };
}
/** The commit whose date tells whether artifacts that are not listed yet can be of a nearer commit than those found:
 *  none of its artifacts is older than itself. null: nothing nearer can follow.
 *  @param page how many the last page held */
function mayHoldNearer({ chain }, steps, page) {
    if (page < listed)
        return null;
    const nearest = steps[0]?.distance ?? Number.POSITIVE_INFINITY;
    return chain[Math.min(nearest - 1, chain.length - 1, farthestAncestor)] ?? null;
}
/** How the ancestors are told.
 *  @param nearest the step of the nearest one with a record */
function lookOfAncestors(chain, nearest) {
    const searched = Math.min(chain.length - 1, farthestAncestor);
    const result = nearest === null
        ? "none has a record"
        : `nearest with a record is ${(0,_short_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .F)(nearest.sha)}, ${nearest.distance} back`;
    return { where: `${searched} nearest first-parent ancestors`, result };
}
function isUsable(artifact, question) {
    return (artifact.name === question.name &&
        artifact.sameRepository === true &&
        !artifact.expired &&
        artifact.runId !== question.runId);
}
function lookOfListing({ artifacts, name, runId, isCut }, usable) {
    const foreign = artifacts.filter(({ sameRepository }) => sameRepository !== true).length;
    const expired = artifacts.filter((one) => one.sameRepository === true && one.expired).length;
    const own = artifacts.filter((one) => one.sameRepository === true && !one.expired && one.runId === runId);
    const left = [
        counted(foreign, "made by another repository's run"),
        counted(expired, "expired"),
        counted(own.length, "of this run"),
    ].filter((text) => text !== "");
    const oldest = artifacts.at(-1)?.createdAt.slice(0, 10);
    const cut = isCut ? `; only the newest ${artifacts.length} were listed, back to ${oldest}` : "";
    const aside = left.length === 0 ? "" : `; left aside: ${left.join(", ")}`;
    const found = usable === 0 ? "no usable one" : `${usable} usable`;
    return { where: `artifacts named ${name}`, result: `${found}${aside}${cut}` };
}
function counted(count, what) {
    return count === 0 ? "" : `${count} ${what}`;
}


/***/ }),

/***/ 69601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseStoredRecord)
/* harmony export */ });
/* harmony import */ var _handover_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74745);
/* harmony import */ var _record_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(374);


/** An evaluation record from an artifact's files, or a sentence on why it cannot serve as a baseline; a whole record of
 *  another model or leg is no fault of the artifact.
 *  @param sha the commit whose run made the artifact: a record of another commit's content is refused */
function parseStoredRecord(files, expected) {
    const checked = (0,_handover_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkManifest */ .K7)(files);
    if (!checked.ok)
        return checked.problem;
    const content = checked.value.get("evaluation.json");
    if (content === undefined)
        return "evaluation.json is missing";
    const record = parseEvaluation(content);
    if (typeof record === "string")
        return record;
    if (record.model !== expected.model || record.leg !== expected.leg)
        return { other: `evaluation.json is of model ${record.model}, leg ${record.leg}` };
    const tested = record.candidate.tested;
    if (tested !== null && tested !== expected.sha)
        return `evaluation.json judged commit ${tested.slice(0, 7)}, not ${expected.sha.slice(0, 7)}`;
    return { record, files: checked.value };
}
function parseEvaluation(content) {
    let json;
    try {
        json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
    }
    catch {
        return "evaluation.json is not JSON";
    }
    const parsed = _record_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .MF.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const schema = json?.schema;
    const version = typeof schema === "string" ? /^evenhand\/evaluation\/(v\d{1,4})$/.exec(schema)?.[1] : null;
    if (version && version !== "v1")
        return `evaluation.json is version ${version}, written by another release of evenhand`;
    return `evaluation.json is not a valid record at ${parsed.error.issues[0]?.path.join(".") || "its top"}`;
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

/***/ 34187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ noProvenance),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   Mn: () => (/* binding */ daysSince),
/* harmony export */   aZ: () => (/* binding */ whyNotComparable),
/* harmony export */   vJ: () => (/* binding */ modelFileOf)
/* harmony export */ });
/* harmony import */ var _formats_stored_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95257);

/** The model that a finding is the result of; null: it names none. */
function modelFileOf({ content }) {
    if (content.kind === "record")
        return content.record.candidate.model;
    return content.kind === "entry" ? content.entry.modelFile : null;
}
function rowsOf({ content }) {
    if (content.kind === "record")
        return content.record.candidate.rows;
    return content.kind === "entry" ? content.entry.rows : content.scored.rows.n;
}
/** Why a candidate's rows cannot be held against a finding, as the end of a sentence; null: they can.
 *  @param evalSet digest of the candidate's rows; null: it has none, and numbers stand beside numbers */
function whyNotComparable({ content }, evalSet) {
    if (evalSet === null || content.kind === "rows")
        return null;
    if (content.kind === "entry")
        return "it keeps numbers without rows";
    if (content.record.receipt.evalSet !== evalSet)
        return "its evaluation set is another one";
    return content.files.has(_formats_stored_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionsFile */ .Zj) ? null : "it keeps no rows";
}
const dayMs = 86_400_000;
/** Age in days, two decimals; null: made in this run, or at no time that can be read. */
function daysSince(createdAt, now) {
    const days = createdAt === null ? Number.NaN : (now - Date.parse(createdAt)) / dayMs;
    return Number.isFinite(days) ? Math.max(0, Math.round(days * 100) / 100) : null;
}
/** How a finding is told in the record. */
function provenanceOf(finding, context) {
    return {
        status: "found",
        sha: finding.sha,
        source: finding.source,
        distance: finding.distance,
        ageDays: daysSince(finding.createdAt, context.now),
        rows: rowsOf(finding),
        base: context.base,
        looked: [...context.looked],
    };
}
/** No baseline, and where it was looked for. */
function noProvenance(base, looked, status = "none") {
    return {
        status,
        sha: null,
        source: "none",
        distance: null,
        ageDays: null,
        rows: null,
        base,
        looked: [...looked],
    };
}


/***/ }),

/***/ 83994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ openArtifact),
/* harmony export */   Ku: () => (/* binding */ proposals),
/* harmony export */   wn: () => (/* binding */ listArtifacts),
/* harmony export */   zv: () => (/* binding */ whyNotTrusted)
/* harmony export */ });
/* harmony import */ var _core_baseline_choose_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15289);
/* harmony import */ var _core_baseline_stored_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69601);
/* harmony import */ var _core_handover_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7754);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);
/* harmony import */ var _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11776);





/** The artifacts that may hold a record of a commit of the chain. Pages are turned while a nearer commit's could still
 *  follow, at most ten. Throws only when the listing itself broke. */
async function listArtifacts(ports, ask, chain) {
    const name = (0,_core_handover_names_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactName */ .Cs)(ask.kind ?? "evaluation", ask.model, ask.leg);
    const nothing = (result) => {
        return { steps: [], usable: [], isKnown: false, look: { where: `artifacts named ${name}`, result } };
    };
    if (ask.enterprise === true)
        return nothing("this server has no artifacts that actions can use");
    if (ports.artifacts === null)
        return nothing("not asked: there is no token");
    try {
        return await turnPages(ports, ports.artifacts, { chain, name, runId: ask.runId });
    }
    catch (error) {
        if (error instanceof _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_3__/* .PermissionDenied */ .J)
            return nothing(`not readable: ${error.message}`);
        throw error;
    }
}
async function turnPages({ commits }, store, about) {
    const artifacts = [];
    for (let page = 1;; page++) {
        const listed = await store.listByName(about.name, page);
        artifacts.push(...listed);
        const question = { ...about, artifacts, isCut: false };
        const chosen = (0,_core_baseline_choose_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseBaseline */ .hf)(question);
        const wanted = (0,_core_baseline_choose_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHoldNearer */ .C3)(question, chosen.steps, listed.length);
        if (wanted === null)
            return { ...chosen, isKnown: true };
        const committed = await commits.committedAt(wanted);
        const oldest = Date.parse(listed.at(-1)?.createdAt ?? "");
        if (committed !== null && oldest < committed)
            return { ...chosen, isKnown: true };
        if (page >= _core_baseline_choose_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .mostPages */ .uH)
            return { ...(0,_core_baseline_choose_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseBaseline */ .hf)({ ...question, isCut: true }), isKnown: true };
    }
}
/** A step's record: from a run that may be believed, whole, and of this commit, model and leg. */
async function openArtifact(ports, step, ask) {
    const stored = (await whyNotTrusted(ports, step)) ?? (await read(ports.artifacts, step, ask));
    if (typeof stored === "string" || "other" in stored)
        return stored;
    return {
        sha: step.sha,
        source: "artifact",
        distance: step.distance,
        createdAt: step.artifact.createdAt,
        content: { kind: "record", record: stored.record, files: stored.files },
    };
}
/** Runs whose code nobody has accepted. They are listed under a commit of the base when that commit is proposed to
 *  another branch, whose code then made their numbers. */
const proposals = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "issue_comment",
]);
/** Why a run's word does not count, as the end of a sentence; null: it does. */
async function whyNotTrusted({ runs }, { artifact }) {
    if (runs === null || runs === undefined || artifact.runId === null)
        return null;
    try {
        const run = await runs.run(artifact.runId);
        if (run === null)
            return "the run that made it is not known";
        return proposals.has(run.event) ? `made for a proposed change (${run.event}), not for its branch` : null;
    }
    catch (error) {
        return `the run that made it could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error)}`;
    }
}
async function read(artifacts, step, { model, leg }) {
    let files;
    try {
        files = await artifacts.download(step.artifact);
    }
    catch (error) {
        return `could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error)}`;
    }
    return (0,_core_baseline_stored_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStoredRecord */ .O)(files, { sha: step.sha, model, leg });
}


/***/ }),

/***/ 34126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gN: () => (/* binding */ canDoWithout),
/* harmony export */   pA: () => (/* binding */ tellDenied),
/* harmony export */   uL: () => (/* binding */ noteNotUploaded)
/* harmony export */ });
/* harmony import */ var _core_handover_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68871);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11776);



/** Whether a story goes on without what failed: the token may not, or this server cannot. It is said, and changes no
 *  exit code. */
function canDoWithout(error) {
    return (error instanceof _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionDenied */ .J || (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && error.detail.code === "unsupported"));
}
/** Says that a record stays in this job: a warning where somebody can mend it, a notice on a server that cannot. */
function noteNotUploaded(error, host, title) {
    const level = (0,_core_handover_server_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnterpriseServer */ .v)(host.context.serverUrl) ? "notice" : "warning";
    host.annotate(level, `the record was not uploaded: ${error.message}`, { title });
}
/** The same ports; what their token may not read is said, each permission once, so that nobody takes it for a baseline that
 *  is not there. */
function tellDenied(ports, host, title) {
    const told = new Set();
    const tell = (error) => {
        if (!(error instanceof _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionDenied */ .J) || told.has(error.permission))
            return;
        told.add(error.permission);
        const mend = `add \`${error.permission}\` under \`permissions:\` in the workflow`;
        host.annotate("warning", `earlier results were not looked for: ${error.message}; ${mend}`, { title });
    };
    const watched = (read) => async (...given) => {
        try {
            return await read(...given);
        }
        catch (error) {
            tell(error);
            throw error;
        }
    };
    const { artifacts, history, ledger } = ports;
    return {
        ...ports,
        artifacts: artifacts && {
            ...artifacts,
            listByName: watched((...given) => artifacts.listByName(...given)),
        },
        ...(history && { history: { read: watched((model) => history.read(model)) } }),
        ...(ledger && { ledger: { ...ledger, read: watched(() => ledger.read()) } }),
    };
}


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
/* harmony export */   vO: () => (/* binding */ placeInRepository),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



const builtIn = { source: "built-in", sha: null, digest: null };
/** Rules at the base commit: a pull request cannot change what it is judged by. Without a configuration there (the first
 *  pull request) the built-in defaults hold, and the note says so. One that cannot be read gives way to the last one on
 *  that branch that could be (docs/adr/0014), so that the pull request that repairs it can be judged and merged.
 *  @throws UserError `config-invalid` when there is none: rules must not be dropped in silence */
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
        const earlier = await lastReadable(commits, sha, path);
        if (earlier === null)
            throw unreadable(`${path} at the base commit ${short}`, cause);
        const note = `${path} at the base commit ${short} cannot be read (${firstLine(cause)}): the rules of ${earlier.sha.slice(0, 7)}, the last that could be, judge`;
        return { config: earlier.config, provenance: earlier.provenance, note, stale: true };
    }
}
/** First-parent commits that are looked at for rules that can be read. */
const mostEarlier = 10;
/** The rules that held on the branch before somebody broke the file; null: none were there, or the break is older. */
async function lastReadable(commits, sha, path) {
    const [, ...earlier] = await commits.firstParents(sha, mostEarlier);
    for (const each of earlier) {
        const text = await commits.readFile(each, path);
        if (text === null)
            return null;
        const { config } = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(text);
        if (config === null)
            continue;
        return { sha: each, config, provenance: { source: "base", sha: each, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) } };
    }
    return null;
}
function firstLine(cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(cause).split("\n")[0] ?? "";
}
function unreadable(what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "config-invalid",
        message: `${what} cannot be read, so there are no rules to judge by: ${firstLine(cause)}`,
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
    const place = placeInRepository(folder ?? inputs.workingDirectory, inputs.config);
    if (place !== null)
        return place;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "input-invalid",
        message: `the rules are read at the base commit, and \`${inputs.config}\` is no path inside the repository`,
        hint: "give `config` as a path from `working-directory` to a file of the repository",
        input: "config",
    });
}
/** A file's path from the top of the repository, with forward slashes; null: it lies outside.
 *  @param start a folder from the top */
function placeInRepository(start, file) {
    if (/^([\\/]|[A-Za-z]:)/.test(file))
        return null;
    const parts = [];
    for (const part of [...start.split(/[\\/]/), ...file.split(/[\\/]/)]) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** Rules on disk: on a branch that is already merged, and at a terminal. */
function policyOfFile(config, text) {
    if (config === null || text === null)
        return { config: null, provenance: builtIn, note: "" };
    return { config, provenance: { source: "file", sha: null, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) }, note: "" };
}


/***/ })

};
