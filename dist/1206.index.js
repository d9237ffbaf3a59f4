export const id = 1206;
export const ids = [1206];
export const modules = {

/***/ 15289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ mayHoldNearer),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Vz: () => (/* binding */ lookOfAncestors),
/* harmony export */   ZN: () => (/* binding */ farthestAncestor),
/* harmony export */   hf: () => (/* binding */ chooseBaseline),
/* harmony export */   uH: () => (/* binding */ mostPages)
/* harmony export */ });
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
        : `nearest with a record is ${shortSha(nearest.sha)}, ${nearest.distance} back`;
    return { where: `${searched} nearest first-parent ancestors`, result };
}
/** The first seven digits, as people read them. */
function shortSha(sha) {
    return sha.slice(0, 7);
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

/***/ 34126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ canDoWithout),
/* harmony export */   u: () => (/* binding */ noteNotUploaded)
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
// EXTERNAL MODULE: ./.cache/js/core/deploy/ledger.js + 1 modules
var ledger = __webpack_require__(6061);
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
        const where = `artifact ${step.artifact.id} of ${(0,choose_baseline/* shortSha */.Fu)(step.sha)}`;
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
    const where = `runs of ${(0,choose_baseline/* shortSha */.Fu)(sha)}`;
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
    const where = `base commit ${(0,choose_baseline/* shortSha */.Fu)(search.chain[0])}`;
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
    search.looked.push({ where, result: `no line of ${(0,choose_baseline/* shortSha */.Fu)(search.chain[0])}` });
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
    const none = `no release of ${(0,choose_baseline/* shortSha */.Fu)(search.chain[0])} has a record`;
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
    search.looked.push(lookOf(`scoring the model of ${(0,choose_baseline/* shortSha */.Fu)(finding.sha)} again`, outcome));
    if (typeof outcome === "string")
        return null;
    return { ...finding, source: "re-scored", createdAt: null, content: { kind: "rows", scored: outcome } };
};
/** The base's model, trained anew. */
const rebuilt = async (search) => {
    const sha = search.chain[0];
    const where = `training ${(0,choose_baseline/* shortSha */.Fu)(sha)} again`;
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
    return consider(search, findingOf(entry, distance), `history line of ${(0,choose_baseline/* shortSha */.Fu)(entry.sha)}`);
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
