export const id = 6103;
export const ids = [6103];
export const modules = {

/***/ 89308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ entriesOnChain),
/* harmony export */   o2: () => (/* binding */ likeEntries),
/* harmony export */   tZ: () => (/* binding */ metricValues)
/* harmony export */ });
/** The entries of a leg that lie on the chain, nearest commit first, of one commit the newest line first.
 *  @param chain the commit looked for and its first-parent ancestors, nearest first
 *  @param entries oldest first */
function entriesOnChain(entries, chain, leg) {
    const own = entries.filter((entry) => entry.leg === leg).toReversed();
    return chain.flatMap((sha, distance) => own.filter((entry) => entry.sha === sha).map((entry) => ({ entry, distance })));
}
/** The entries with the same receipt, newest first. */
function likeEntries(entries, { leg, evalSet }) {
    return entries.filter((entry) => entry.leg === leg && entry.receipt.evalSet === evalSet).toReversed();
}
/** The last values of a metric among like entries, oldest first, one a commit (its newest line); at most `most`. */
function metricValues(entries, metric, like, most) {
    const values = new Map();
    for (const entry of likeEntries(entries, like)) {
        if (values.has(entry.sha))
            continue;
        const value = entry.metrics.find(({ name }) => name === metric)?.value ?? null;
        if (value !== null)
            values.set(entry.sha, value);
        if (values.size >= most)
            break;
    }
    return [...values.values()].reverse();
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

/***/ 22591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ openReleased),
/* harmony export */   Dz: () => (/* binding */ releaseAssetName),
/* harmony export */   mx: () => (/* binding */ listReleased)
/* harmony export */ });
/* harmony import */ var _core_baseline_stored_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69601);
/* harmony import */ var _core_handover_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7754);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



/** How many releases are asked for their commit. */
const mostAsked = 5;
/** The name of the asset that carries a record and its files. */
function releaseAssetName(model, leg) {
    return `${(0,_core_handover_names_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactName */ .Cs)("evaluation", model, leg)}.zip`;
}
/** Assets of the newest releases whose tag lies on the chain, nearest first; text: why there are none; null: nobody to
 *  ask. */
async function listReleased({ releases, commits }, { model, leg }, chain) {
    if (releases === null || releases === undefined)
        return null;
    const name = releaseAssetName(model, leg);
    try {
        const found = (await releases.list()).flatMap(({ tag, assets }) => assets.filter((asset) => asset.name === name).map((asset) => ({ tag, asset })));
        if (found.length === 0)
            return `no release has ${name}`;
        const steps = [];
        for (const one of found.slice(0, mostAsked)) {
            const sha = await commits.resolve(one.tag);
            const distance = sha === null ? -1 : chain.indexOf(sha);
            if (sha !== null && distance >= 0)
                steps.push({ ...one, sha, distance });
        }
        if (steps.length === 0)
            return `no release with ${name} is of this commit or of an ancestor nearby`;
        return steps.sort((a, b) => a.distance - b.distance);
    }
    catch (error) {
        return `not readable: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error)}`;
    }
}
/** The record of an asset; else why it cannot be used. */
async function openReleased({ releases }, { model, leg }, { asset, sha, distance }) {
    try {
        const stored = (0,_core_baseline_stored_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStoredRecord */ .O)(await releases.download(asset), { sha, model, leg });
        if (typeof stored === "string")
            return stored;
        if ("other" in stored)
            return stored.other;
        const content = { kind: "record", record: stored.record, files: stored.files };
        return { sha, source: "release", distance, createdAt: stored.record.createdAt, content };
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error);
    }
}


/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ resolveBaseline)
});

// EXTERNAL MODULE: ./.cache/js/core/baseline/choose-baseline.js
var choose_baseline = __webpack_require__(15289);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/stories/baseline/finding.js
var baseline_finding = __webpack_require__(34187);
// EXTERNAL MODULE: ./.cache/js/stories/baseline/from-artifacts.js
var from_artifacts = __webpack_require__(83994);
// EXTERNAL MODULE: ./.cache/js/core/baseline/choose-entry.js
var choose_entry = __webpack_require__(89308);
// EXTERNAL MODULE: ./.cache/js/core/baseline/history-policy.js
var history_policy = __webpack_require__(45981);
// EXTERNAL MODULE: ./.cache/js/core/short-sha.js
var short_sha = __webpack_require__(33365);
// EXTERNAL MODULE: ./.cache/js/core/deploy/ledger.js + 2 modules
var ledger = __webpack_require__(61924);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/serving.js

/** What production serves of a model by the ledger: the environment called `production`, else the only one that serves
 *  something with evidence. Otherwise why there is nothing to take, as the end of a sentence. */
function chooseServing(entries, model, leg) {
    const own = entries.filter((entry) => entry.model === model && entry.leg === leg);
    const environments = [...new Set(own.map(({ environment }) => environment))];
    const serving = environments.flatMap((environment) => {
        const evidence = (0,ledger/* stateOf */.L4)(own, { environment, model, leg }).origin?.evidence ?? null;
        return evidence === null ? [] : [{ environment, evidence }];
    });
    if (own.length === 0)
        return "the ledger has no deployment of it";
    if (serving.length === 0)
        return "the ledger knows no evaluation of what is served";
    const production = serving.find(({ environment }) => environment === "production");
    if (production !== undefined)
        return production;
    if (serving.length === 1)
        return serving[0];
    return `${serving.map(({ environment }) => environment).join(", ")} serve it, and none is called production`;
}

// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
// EXTERNAL MODULE: ./.cache/js/stories/bound-evidence.js
var bound_evidence = __webpack_require__(53208);
;// CONCATENATED MODULE: ./.cache/js/stories/baseline/from-production.js




/** The evaluation that what production serves was deployed on, by the ledger; else why there is none; null: nobody to ask. */
async function findInProduction({ ledger, artifacts }, { model, leg }, chain) {
    if (ledger === null || ledger === undefined)
        return null;
    try {
        const serving = chooseServing(await ledger.read(), model, leg);
        if (typeof serving === "string")
            return serving;
        const { evidence, environment } = serving;
        const files = await (0,bound_evidence/* readBoundFiles */.e)({ ledger, artifacts }, evidence);
        const content = files?.get("evaluation.json");
        if (files === null || content === undefined)
            return `the evaluation of what ${environment} serves is not in the ledger, and its artifact is gone`;
        const record = (0,seal/* parseEvaluation */.Q)(new TextDecoder().decode(content), `${environment}'s evaluation`);
        if (record.id !== evidence.record || record.model !== model || record.leg !== leg)
            return `the evaluation of what ${environment} serves is not the one in the ledger`;
        const distance = chain.indexOf(evidence.commit);
        return {
            sha: evidence.commit,
            source: "production",
            distance: distance < 0 ? null : distance,
            createdAt: record.createdAt,
            content: { kind: "record", record, files },
        };
    }
    catch (error) {
        return (0,errors/* errorMessage */.g)(error);
    }
}

// EXTERNAL MODULE: ./.cache/js/stories/baseline/from-releases.js
var from_releases = __webpack_require__(22591);
// EXTERNAL MODULE: ./.cache/js/core/train/input-types.js
var input_types = __webpack_require__(4805);
// EXTERNAL MODULE: ./.cache/js/core/train/judge-outputs.js
var judge_outputs = __webpack_require__(63177);
// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
// EXTERNAL MODULE: ./.cache/js/core/table/receipt.js
var receipt = __webpack_require__(12807);
// EXTERNAL MODULE: ./.cache/js/core/train/child-environment.js
var child_environment = __webpack_require__(23763);
// EXTERNAL MODULE: ./.cache/js/core/train/explain-end.js
var explain_end = __webpack_require__(31326);
;// CONCATENATED MODULE: ./.cache/js/stories/baseline/rerun.js






/** Longest time that scoring may take, in seconds. */
const predictTimeout = 3600;
/** Runs something in a checkout of a commit that is removed again, whatever happens. Every reason why not is a sentence:
 *  the next step is tried. */
async function atCommit({ ports, rerun, sha, model, evalSet }, run) {
    const workshop = ports.workshop ?? null;
    if (rerun === null || workshop === null)
        return "nothing can be run here";
    if (rerun.refused !== null)
        return rerun.refused;
    let worktree = null;
    try {
        const rules = await rulesAt(ports, rerun, sha, model);
        if (typeof rules === "string")
            return rules;
        worktree = await workshop.worktrees.open(sha);
        const folder = rerun.folder === "" ? worktree.directory : `${worktree.directory}/${rerun.folder}`;
        const files = await workshop.openFiles(folder);
        return await run({ workshop, rerun, rules, worktree, files, evalSet });
    }
    catch (error) {
        return (0,errors/* errorMessage */.g)(error);
    }
    finally {
        await worktree?.remove();
    }
}
async function rulesAt({ commits }, { configPath }, sha, model) {
    const where = `${configPath} at ${sha.slice(0, 7)}`;
    const text = await commits.readFile(sha, configPath);
    if (text === null)
        return `there is no ${where}`;
    return (0,choose_model/* modelIn */.l2)((0,parse/* parseConfig */.o)(text, where), model) ?? `${where} has no model ${model}`;
}
/** One command of the commit, its output kept from being read as the runner's commands.
 *  @returns why it failed; null: it did not */
async function runCommand({ workshop, files }, command, job, more) {
    const fence = workshop.makeFence();
    fence.open();
    try {
        const environment = {
            ...(0,child_environment/* childEnvironment */.Q)(workshop.environment, { seed: 0, ...job }),
            ...more.environment,
        };
        const end = await workshop.engine.run({ command, directory: files.directory, environment, timeoutMilliseconds: more.timeout * 1000 }, (line) => fence.write(`${line}\n`));
        const failure = (0,explain_end/* explainEnd */.p)(end, more.timeout);
        const last = end.tail.findLast((line) => line.trim() !== "");
        return failure === null || last === undefined
            ? failure
            : `${failure}; it last said: ${last.slice(0, 200)}`;
    }
    finally {
        fence.close();
    }
}
/** Scores the candidate's rows with a model by the commit's own `predict` command. */
async function predict(bench, modelPath, job) {
    const { rerun, rules, worktree, workshop } = bench;
    const predictions = worktree.placeFor(`predictions${rerun.ending}`);
    const failure = await runCommand(bench, rules.evaluate.predict, job, {
        timeout: predictTimeout,
        environment: {
            EVENHAND_MODEL: modelPath,
            EVENHAND_DATA: rerun.data,
            EVENHAND_PREDICTIONS: predictions,
        },
    });
    if (failure !== null)
        return `its \`predict\` command failed: ${failure}`;
    return readRows(bench, workshop, predictions);
}
/** Rows that a command of the commit wrote, when they are the candidate's rows. */
async function readRows({ rerun, evalSet }, workshop, path) {
    const scored = await rerun.read(workshop.open(path));
    if (evalSet === null || (0,receipt/* evalSetDigest */.b)(scored) === evalSet)
        return scored;
    return "the rows it scored are not the candidate's (ids, labels or weights differ)";
}
/** Why the `predict` command cannot be used at all; null: it can. */
function whyNoPredict(rules, rerun, sha) {
    if (rules.evaluate.predict === undefined)
        return `the configuration at ${sha.slice(0, 7)} has no \`evaluate.predict\` command`;
    return rerun.data === null ? "`data.test` names no evaluation set to score" : null;
}
/** How a step that ran something is told. */
function lookOf(where, outcome) {
    return { where, result: typeof outcome === "string" ? `not possible: ${outcome}` : "used" };
}

;// CONCATENATED MODULE: ./.cache/js/stories/baseline/rebuild.js



/** As the input `timeout` of train. */
const defaultTimeout = 6 * 3600;
/** Trains the base's model anew by its own command, and takes the predictions that belong to it: those of its `predict`
 *  command on the candidate's rows, else those that the training wrote. */
async function rebuild(rerun) {
    return atCommit(rerun, async (bench) => {
        const { train } = bench.rules;
        if (train?.command === undefined)
            return `the configuration at ${rerun.sha.slice(0, 7)} has no \`train.command\``;
        if (train.tune !== undefined)
            return `its parameters were tuned, and the configuration at ${rerun.sha.slice(0, 7)} does not say which were best`;
        const params = train.params === undefined ? {} : await bench.files.readDocument(train.params);
        if (params === null)
            return `${train.params} does not exist at ${rerun.sha.slice(0, 7)}`;
        const job = await bench.files.prepare(params);
        try {
            const failure = await runCommand(bench, train.command, job, {
                timeout: timeoutOf(train.timeout),
                // Of several seeds the first one's rows are kept, as train does.
                environment: { EVENHAND_SEED: String(typeof train.seeds === "object" ? train.seeds[0] : 0) },
            });
            if (failure !== null)
                return `its training failed: ${failure}`;
            return await scoredBy(bench, job, rerun.sha);
        }
        finally {
            await job.discard(false);
        }
    });
}
function timeoutOf(written) {
    const read = written === undefined ? null : input_types/* durationType */.vh.read(written);
    return read !== null && "value" in read ? read.value : defaultTimeout;
}
async function scoredBy(bench, job, sha) {
    const declared = Object.entries(bench.rules.train?.outputs ?? {}).map(([name, path]) => ({ name, path }));
    const model = await written(bench, job, declared.filter(({ name }) => name === "model"));
    const canPredict = whyNoPredict(bench.rules, bench.rerun, sha) === null;
    if (canPredict && model !== null && typeof model !== "string")
        return predict(bench, model.path, job);
    const predictions = await written(bench, job, declared.filter(({ name }) => name === "predictions"));
    if (typeof predictions === "string")
        return predictions;
    if (predictions === null)
        return "its training declares no output `predictions`, and there is no `predict` command";
    return readRows(bench, bench.workshop, predictions.path);
}
/** A declared output that this run wrote; null: none is declared; text: why it is not there. */
async function written({ files }, job, declared) {
    const first = declared[0];
    if (first === undefined)
        return null;
    const found = await files.findOutput(first.path, job);
    return (0,judge_outputs/* judgeOutputs */.o)([first], new Map([[first.name, found.state]]), job.startedAt)[0] ?? found;
}

// EXTERNAL MODULE: ./.cache/js/stories/model-artifact.js
var model_artifact = __webpack_require__(30088);
;// CONCATENATED MODULE: ./.cache/js/stories/baseline/fetch-model.js

/** Puts a record's model where a command can read it: from its artifact, else from the commit's own files. Whatever
 *  lies there counts only when it has the digest of the record.
 *  @returns its absolute path, or why it cannot be had, as the end of a sentence */
async function fetchModel(artifacts, named, place) {
    const stored = artifacts === null
        ? "there is no token to ask for it"
        : await (0,model_artifact/* fetchModelArtifact */.A)(artifacts, named.model, named.file.digest);
    if (typeof stored !== "string")
        return { path: await keep(stored, place.worktree) };
    const there = await place.files.findOutput(named.file.where, place.job);
    if (there.state.state === "present" && there.digest === named.file.digest)
        return { path: there.path };
    const short = named.file.digest.replace("sha256:", "").slice(0, 12);
    return `its model ${short} cannot be had: ${stored}, and the commit has no such file at ${named.file.where}`;
}
async function keep(files, worktree) {
    for (const { path, content } of files)
        await worktree.put(`model/${path}`, content);
    const only = files.length === 1 ? files[0].path : null;
    return worktree.placeFor(only === null || only.includes("/") ? "model" : `model/${only}`);
}

;// CONCATENATED MODULE: ./.cache/js/stories/baseline/rescore.js



/** Scores the candidate's evaluation set with the model of an earlier result, by that commit's own command: what is left
 *  when the evaluation set has changed. Why it cannot be done is the end of a sentence. */
async function rescore(rerun, finding) {
    const file = (0,baseline_finding/* modelFileOf */.vJ)(finding);
    if (file === null)
        return "its record names no model file (action-train records it)";
    return atCommit(rerun, async (bench) => {
        const refused = whyNoPredict(bench.rules, bench.rerun, rerun.sha);
        if (refused !== null)
            return refused;
        const job = await bench.files.prepare({});
        try {
            const model = await fetchModel(rerun.ports.artifacts, { model: rerun.model, file }, { worktree: bench.worktree, files: bench.files, job });
            return typeof model === "string" ? model : await predict(bench, model.path, job);
        }
        finally {
            await job.discard(false);
        }
    });
}

;// CONCATENATED MODULE: ./.cache/js/stories/baseline/search.js



/** Opened before giving up: a run of broken artifacts must not eat the request budget. */
const mostOpened = 5;
/** Records of other models under the same artifact name that are passed over. */
const mostPassed = 20;
/** Takes a finding, or says why not and keeps it in case nothing better comes. */
async function consider(search, finding, where) {
    const evalSet = (await search.ask.evalSet?.()) ?? null;
    const why = (0,baseline_finding/* whyNotComparable */.aZ)(finding, evalSet);
    search.looked.push({ where, result: why === null ? "used" : `found, and not comparable: ${why}` });
    if (why === null)
        return finding;
    search.fallback ??= finding;
    return null;
}
/** Opens artifacts in order until one can be used. */
async function openInOrder(search, steps) {
    for (const [index, step] of steps.entries()) {
        if (search.opened >= mostOpened || search.passed >= mostPassed) {
            search.looked.push({ where: `${steps.length - index} more artifacts`, result: "not opened" });
            return null;
        }
        const where = `artifact ${step.artifact.id} of ${(0,short_sha/* shortSha */.F)(step.sha)}`;
        const opened = await (0,from_artifacts/* openArtifact */.HI)(search.ports, step, search.ask);
        if (typeof opened !== "string" && "other" in opened) {
            search.passed++;
            search.looked.push({ where, result: opened.other });
            continue;
        }
        search.opened++;
        if (typeof opened !== "string") {
            const taken = await consider(search, opened, where);
            if (taken !== null)
                return taken;
            continue;
        }
        search.isBroken = true;
        search.looked.push({ where, result: opened });
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/js/stories/baseline/wait.js


const shortest = 10_000;
const longest = 60_000;
/** Waits while a run of the commit that is looked for is going on, as long as was asked for, and looks each time whether
 *  it has left a record. null: nothing was waited for.
 *  @param isThere looks again */
async function waitForRuns(search, isThere) {
    const { ports, ask, chain } = search;
    const runsOf = ports.runs?.runsOf;
    const limit = ask.waitMilliseconds ?? 0;
    if (limit <= 0 || runsOf === undefined || ports.artifacts === null)
        return null;
    const sha = chain[0];
    const where = `runs of ${(0,short_sha/* shortSha */.F)(sha)}`;
    const start = ports.clock.now();
    const waited = () => Math.round((ports.clock.now() - start) / 1000);
    for (let pause = shortest;; pause = Math.min(longest, pause * 1.5)) {
        const going = (await runsOf(sha)).filter((run) => isAwaited(run, ask.runId));
        if (await isThere())
            return { where, result: `waited ${waited()} s, and it has a record now` };
        if (going.length === 0)
            return { where, result: `none is going on after ${waited()} s` };
        const left = start + limit - ports.clock.now();
        if (left <= 0)
            return { where, result: `waited ${waited()} s, and ${going[0].workflowPath} is still going on` };
        await ports.clock.sleep(Math.min(pause, left));
    }
}
/** A run whose record may be believed, and that is not over. */
function isAwaited({ id, status, event, repository, headRepository }, own) {
    return id !== own && status !== "completed" && !from_artifacts/* proposals */.Ku.has(event) && headRepository === repository;
}

;// CONCATENATED MODULE: ./.cache/js/stories/baseline/steps.js













/** The record that a run of the commit itself left as an artifact. */
const exactRecord = async (search) => {
    const steps = search.listing.steps.filter(({ distance }) => distance === 0);
    const where = `base commit ${(0,short_sha/* shortSha */.F)(search.chain[0])}`;
    if (search.listing.isKnown)
        search.looked.push({ where, result: steps.length > 0 ? "has a record" : "no record" });
    return openInOrder(search, steps);
};
/** A run of the commit that is still going on may leave it yet. */
const waitedRecord = async (search) => {
    if (search.fallback !== null)
        return null;
    const look = await waitForRuns(search, async () => {
        search.listing = await (0,from_artifacts/* listArtifacts */.wn)(search.ports, search.ask, search.chain);
        return search.listing.steps.some(({ distance }) => distance === 0);
    });
    if (look === null)
        return null;
    search.looked.push(look);
    return openInOrder(search, search.listing.steps.filter(({ distance }) => distance === 0));
};
/** Its line in the history, which outlives artifacts. */
const exactEntry = async (search) => {
    if (search.fallback !== null)
        return null;
    const where = `history refs/${(0,history_policy/* historyRef */.EZ)(search.ask.model)}`;
    const entries = await entriesOf(search);
    if (entries === null)
        return null;
    if (typeof entries === "string") {
        search.looked.push({ where, result: entries });
        return null;
    }
    const [exact] = (0,choose_entry/* entriesOnChain */.NF)(entries, search.chain.slice(0, 1), search.ask.leg);
    if (exact !== undefined)
        return consider(search, findingOf(exact.entry, 0), where);
    search.looked.push({ where, result: `no line of ${(0,short_sha/* shortSha */.F)(search.chain[0])}` });
    return null;
};
/** A record attached to a release whose tag is this commit. */
const releasedRecord = async (search) => {
    if (search.fallback !== null)
        return null;
    const listed = await releasedOf(search);
    if (listed === null)
        return null;
    const exact = Array.isArray(listed) ? listed.find(({ distance }) => distance === 0) : undefined;
    if (exact !== undefined)
        return takeReleased(search, exact);
    const none = `no release of ${(0,short_sha/* shortSha */.F)(search.chain[0])} has a record`;
    search.looked.push({ where: "release assets", result: typeof listed === "string" ? listed : none });
    return null;
};
/** The model of what was found scores the candidate's rows by its own command. */
const rescored = async (search) => {
    const finding = search.fallback;
    if (finding === null || search.rescored.has(finding.sha))
        return null;
    search.rescored.add(finding.sha);
    const outcome = await rescore(await rerunOf(search, finding.sha), finding);
    search.looked.push(lookOf(`scoring the model of ${(0,short_sha/* shortSha */.F)(finding.sha)} again`, outcome));
    if (typeof outcome === "string")
        return null;
    return { ...finding, source: "re-scored", createdAt: null, content: { kind: "rows", scored: outcome } };
};
/** The base's model, trained anew. */
const rebuilt = async (search) => {
    const sha = search.chain[0];
    const where = `training ${(0,short_sha/* shortSha */.F)(sha)} again`;
    const rerun = search.ask.rerun ?? null;
    if (rerun === null)
        return null;
    if (!rerun.rebuild) {
        search.looked.push({ where, result: "not asked for (`rebuild: true`)" });
        return null;
    }
    const outcome = await rebuild(await rerunOf(search, sha));
    search.looked.push(lookOf(where, outcome));
    if (typeof outcome === "string")
        return null;
    return { sha, source: "rebuilt", distance: 0, createdAt: null, content: { kind: "rows", scored: outcome } };
};
/** The nearest ancestor with a record: an artifact, a line of the history, a release's asset. When the commit itself has a
 *  record of another evaluation set, its ancestors have an older one. */
const ancestor = async (search) => {
    if (search.fallback?.content.kind === "record")
        return null;
    const [lines, listed] = [await entriesOf(search), await releasedOf(search)];
    if (!search.listing.isKnown && lines === null)
        return null;
    const artifacts = search.listing.steps.filter(isBehind);
    const entries = Array.isArray(lines)
        ? (0,choose_entry/* entriesOnChain */.NF)(lines, search.chain, search.ask.leg).filter(isBehind)
        : [];
    const released = Array.isArray(listed) ? listed.filter(isBehind) : [];
    const all = [...artifacts, ...entries, ...released].map(({ distance }) => distance);
    const distances = [...new Set(all)].sort((a, b) => a - b);
    const nearest = distances[0] === undefined ? null : search.chain[distances[0]];
    search.looked.push((0,choose_baseline/* lookOfAncestors */.Vz)(search.chain, nearest === null ? null : { sha: nearest, distance: distances[0] }));
    for (const distance of distances) {
        const isThere = (one) => one.distance === distance;
        const found = (await openInOrder(search, artifacts.filter(isThere))) ??
            (await takeEntry(search, entries.find(isThere)?.entry, distance)) ??
            (await takeReleased(search, released.find(isThere)));
        if (found !== null)
            return found;
    }
    return null;
};
function isBehind({ distance }) {
    return distance > 0;
}
async function takeReleased(search, step) {
    if (step === undefined)
        return null;
    const where = `asset of release ${step.tag}`;
    const found = await (0,from_releases/* openReleased */.AE)(search.ports, search.ask, step);
    if (typeof found !== "string")
        return consider(search, found, where);
    search.isBroken = true;
    search.looked.push({ where, result: found });
    return null;
}
/** Asked once a search. */
function releasedOf(search) {
    search.released ??= (0,from_releases/* listReleased */.mx)(search.ports, search.ask, search.chain);
    return search.released;
}
async function takeEntry(search, entry, distance) {
    if (entry === undefined)
        return null;
    return consider(search, findingOf(entry, distance), `history line of ${(0,short_sha/* shortSha */.F)(entry.sha)}`);
}
/** The newest result of any accepted commit with the candidate's evaluation set. */
const sameReceipt = async (search) => {
    const where = "history with the same evaluation set";
    const entries = await entriesOf(search);
    if (entries === null)
        return null;
    if (typeof entries === "string") {
        search.looked.push({ where, result: entries });
        return null;
    }
    const evalSet = (await search.ask.evalSet?.()) ?? null;
    const like = (0,choose_entry/* likeEntries */.o2)(entries, { leg: search.ask.leg, evalSet });
    if (evalSet === null && like[0] !== undefined)
        return consider(search, findingOf(like[0], distanceOf(search, like[0].sha)), where);
    const shas = new Set(like.map(({ sha }) => sha));
    const steps = search.listing.usable
        .filter(({ headSha }) => headSha !== null && shas.has(headSha))
        .map((artifact) => ({ artifact, sha: artifact.headSha, distance: 0 }));
    search.looked.push({ where, result: `${like.length} lines, ${steps.length} with an artifact` });
    const found = await openInOrder(search, steps.slice(0, 2));
    return found === null ? null : { ...found, distance: distanceOf(search, found.sha) };
};
/** What production serves. */
const production = async (search) => {
    const found = await findInProduction(search.ports, search.ask, search.chain);
    if (found === null)
        return null;
    if (typeof found !== "string")
        return consider(search, found, "production (ledger)");
    search.looked.push({ where: "production (ledger)", result: found });
    return null;
};
function distanceOf({ chain }, sha) {
    const distance = chain.indexOf(sha);
    return distance < 0 ? null : distance;
}
/** The lines of the history; text: why there are none; null: nobody to ask. */
async function entriesOf({ ports, ask }) {
    if (ports.history === null || ports.history === undefined)
        return null;
    try {
        const lines = await ports.history.read(ask.model);
        return lines === null ? "there is none yet" : [...lines.entries];
    }
    catch (error) {
        return `not readable: ${(0,errors/* errorMessage */.g)(error)}`;
    }
}
function findingOf(entry, distance) {
    const content = { kind: "entry", entry };
    return { sha: entry.sha, source: "history", distance, createdAt: entry.createdAt, content };
}
async function rerunOf({ ports, ask }, sha) {
    const evalSet = (await ask.evalSet?.()) ?? null;
    return { ports, rerun: ask.rerun ?? null, sha, model: ask.model, evalSet };
}

// EXTERNAL MODULE: ./.cache/js/stories/find-base.js + 1 modules
var find_base = __webpack_require__(54702);
;// CONCATENATED MODULE: ./.cache/js/stories/resolve-baseline.js






/** The order in which a baseline is looked for; the first that can be held against the candidate is taken. */
const order = [
    exactRecord,
    waitedRecord,
    exactEntry,
    releasedRecord,
    rescored,
    rebuilt,
    ancestor,
    rescored,
    sameReceipt,
    production,
];
/** Finds what a candidate is compared with, and tells where it was looked. A way that leads nowhere is named with its
 *  reason and the next one is tried; what cannot be held against the candidate is taken only when nothing else is found.
 *  @throws UserError when the input names a commit that does not exist; Error when the world broke (the listing failed) */
async function resolveBaseline(ports, ask) {
    const base = await (0,find_base/* findBase */.lN)(ports.commits, ask);
    const start = ask.start ?? { kind: "auto" };
    const asked = start.kind === "ref" ? { ref: start.ref, sha: await commitOf(start.ref, ports) } : null;
    const from = asked?.sha ?? base?.sha ?? null;
    if (from === null && start.kind === "auto")
        return nothing(null, [{ where: "base commit", result: whyNoBase(ask) }]);
    const search = await begin(ports, ask, { base, from });
    const found = await follow(search, start.kind);
    if (found === null)
        return nothing(base, search.looked, search.isBroken ? "unusable" : "none", asked ?? undefined);
    const provenance = (0,baseline_finding/* provenanceOf */.Jj)(found, { base, looked: search.looked, now: ports.clock.now() });
    return { provenance: { ...provenance, ...(asked && { asked }) }, content: found.content };
}
async function begin(ports, ask, { base, from }) {
    const chain = from === null ? [] : await chainOf(ports, from);
    const isListed = ask.start?.kind !== "production" && from !== null;
    const nowhere = { steps: [], usable: [], isKnown: false, look: { where: "", result: "" } };
    const listing = isListed ? await (0,from_artifacts/* listArtifacts */.wn)(ports, ask, chain) : nowhere;
    return {
        ports,
        ask,
        base,
        chain,
        listing,
        released: null,
        looked: isListed ? [listing.look] : [],
        opened: 0,
        passed: 0,
        isBroken: false,
        fallback: null,
        rescored: new Set(),
    };
}
async function chainOf({ commits }, from) {
    const walked = await commits.firstParents(from, choose_baseline/* farthestAncestor */.ZN);
    return walked[0] === from ? walked : [from, ...walked];
}
async function follow(search, kind) {
    if (kind === "production" || kind === "production-first") {
        const served = await production(search);
        if (served !== null)
            return served;
        if (kind === "production")
            return (await rescored(search)) ?? search.fallback;
    }
    if (search.chain.length === 0)
        return search.fallback;
    for (const step of order) {
        if (kind === "production-first" && step === production)
            continue;
        const found = await step(search);
        if (found !== null)
            return found;
    }
    return search.fallback;
}
async function commitOf(ref, { commits }) {
    const sha = await commits.resolve(ref);
    if (sha !== null)
        return sha;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: `\`baseline\` names ${JSON.stringify(ref)}, and there is no such commit, branch or tag`,
        hint: "check its spelling; a file is named by its path, without `ref:`",
        input: "baseline",
    });
}
function whyNoBase(ask) {
    if (ask.event === "merge_group")
        return "the event names no base commit";
    if (ask.pullRequestHead !== null)
        return `no common commit with ${ask.baseBranch ?? "the base branch"} was found`;
    return "the judged commit has no known parent";
}
function nothing(base, looked, status = "none", asked) {
    const provenance = (0,baseline_finding/* noProvenance */.BA)(base, looked, status);
    return { provenance: asked === undefined ? provenance : { ...provenance, asked }, content: null };
}


/***/ })

};
