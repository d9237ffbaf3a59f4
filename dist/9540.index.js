export const id = 9540;
export const ids = [9540];
export const modules = {

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
            const column = made.get(name) ?? plan.make();
            made.set(name, column);
            return column;
        },
    };
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


/***/ })

};
