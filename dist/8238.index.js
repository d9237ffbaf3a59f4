export const id = 8238;
export const ids = [8238];
export const modules = {

/***/ 72625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ pullOfPush),
/* harmony export */   j$: () => (/* binding */ headsOf),
/* harmony export */   ls: () => (/* binding */ runsOfPull)
/* harmony export */ });
/* harmony import */ var _core_events_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93542);

/** Two requests, or one when the pull request is known. Runs of a branch of the same name elsewhere are left out. */
async function runsOfPull(number, { pullRequests, runs }, known = null) {
    const pull = known ?? (await pullRequests.find(number));
    const home = pull.headRepository?.toLowerCase();
    const listed = home === undefined ? [] : await runs.ofBranch(pull.headRef, "pull_request");
    const all = listed
        .filter((run) => run.headRepository?.toLowerCase() === home)
        .toSorted((a, b) => b.id - a.id);
    return { pull, all, ofHead: all.filter((run) => run.headSha === pull.headSha) };
}
/** The pull request as the event of a push tells of it, which is asked of nobody again; null: it has to be asked, since a
 *  run that is repeated has an old event. */
function pullOfPush({ event, attempt, payload, repository }) {
    const pushes = ["opened", "synchronize", "reopened"];
    if (event !== "pull_request" || attempt !== 1)
        return null;
    if (!pushes.includes((0,_core_events_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, "action") ?? ""))
        return null;
    const { number, headSha, headRepository, baseBranch } = (0,_core_events_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(payload);
    const headRef = (0,_core_events_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, "pull_request", "head", "ref");
    const labels = (0,_core_events_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(payload, "pull_request", "labels");
    if (number === null || headSha === null || headRef === null || baseBranch === null)
        return null;
    const names = (Array.isArray(labels) ? labels : []).flatMap((label) => (0,_core_events_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(label, "name") ?? []);
    const fork = headRepository?.toLowerCase() !== repository.toLowerCase();
    return { number, headSha, headRef, headRepository, baseRef: baseBranch, fork, labels: names };
}
/** Which commit was the head when. A run keeps the time of its first attempt when it is run again. */
function headsOf({ all }) {
    return all.map(({ headSha, createdAt }) => ({ sha: headSha, at: createdAt }));
}


/***/ }),

/***/ 72141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var events_plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/core/report/summary.js
var summary = __webpack_require__(21479);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/core/baseline/same-result.js
/** Whether two records say the same of the same candidate: who ran when, and how the baseline was found, may differ. */
function sameResult(a, b) {
    return essence(a) === essence(b);
}
function essence(record) {
    const { id: _id, createdAt: _at, run: _run, tool: _tool, baseline: _baseline, ...rest } = record;
    return JSON.stringify(rest);
}

// EXTERNAL MODULE: ./.cache/js/core/baseline/stored-record.js
var stored_record = __webpack_require__(69601);
// EXTERNAL MODULE: ./.cache/js/core/events/payload.js
var events_payload = __webpack_require__(93542);
// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var manifest = __webpack_require__(74745);
// EXTERNAL MODULE: ./.cache/js/ports/bad-archive.js
var bad_archive = __webpack_require__(80017);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
// EXTERNAL MODULE: ./.cache/js/stories/baseline/from-releases.js
var from_releases = __webpack_require__(22591);
// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/core/handover/newest-attempts.js
var newest_attempts = __webpack_require__(78081);
;// CONCATENATED MODULE: ./.cache/js/stories/collect-records.js





/** A matrix has no more legs; a run that claims to is not read to the end. */
const mostRecords = 256;
/** Of all records of a run together, unpacked, usable or not: they are held at once. */
const mostBytes = 2 ** 31;
/** The records of one kind that other jobs of this run handed over as artifacts: newest attempt of each leg, manifest
 *  checked, model and leg as the record says and as the artifact's name confirms.
 *  @param known artifact names whose records are at hand already: not downloaded
 *  @param most bytes of content after which no more is read; the rest are problems */
async function collectRecords(artifacts, kind, known = new Set(), most = mostBytes) {
    const records = [];
    const problems = [];
    const found = (0,newest_attempts/* recordsOfKind */.A)(await artifacts.listOfRun(), kind);
    for (const { name } of found.slice(mostRecords))
        problems.push({
            name: (0,names/* splitAttempt */.wV)(name).name,
            problem: `more than ${mostRecords} of a run are not read`,
        });
    let held = 0;
    const download = async (artifact) => {
        const files = await artifacts.download(artifact);
        for (const content of files.values())
            held += content.length;
        return files;
    };
    for (const artifact of found.slice(0, mostRecords)) {
        const { name } = (0,names/* splitAttempt */.wV)(artifact.name);
        if (known.has(name))
            continue;
        const outcome = held > most ? "the records before it are too large together" : await readOne(download, artifact, kind);
        if (typeof outcome === "string")
            problems.push({ name, problem: outcome });
        else
            records.push(outcome);
    }
    return { records, problems };
}
async function readOne(download, artifact, kind) {
    if (artifact.expired)
        return "it has expired";
    let files;
    try {
        files = await download(artifact);
    }
    catch (error) {
        if (error instanceof permission_denied/* PermissionDenied */.J)
            throw error;
        return `it could not be read (${(0,errors/* errorMessage */.g)(error)})`;
    }
    const checked = (0,manifest/* checkManifest */.K7)(files);
    if (!checked.ok)
        return checked.problem;
    const name = namesOf(checked.value.get(`${kind}.json`));
    if (name === null)
        return `${kind}.json does not name its model and leg`;
    try {
        if ((0,names/* artifactName */.Cs)(kind, name.model, name.leg) !== (0,names/* splitAttempt */.wV)(artifact.name).name)
            return `${kind}.json is of model ${name.model}, leg ${name.leg}`;
    }
    catch {
        return `${kind}.json does not name its model and leg`;
    }
    return { ...name, files: checked.value };
}
function namesOf(content) {
    if (content === undefined)
        return null;
    try {
        const record = JSON.parse(new TextDecoder().decode(content));
        const { model, leg } = record ?? {};
        return typeof model === "string" && typeof leg === "string" ? { model, leg } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/attach-release.js









/** Attaches each record, with its files and their manifest, to the release that was published: there it outlives
 *  artifacts, and a later run finds it by the tag's commit. The exit code does not depend on it.
 *  @returns what became of it, for the summary; "" when nothing was published */
async function attachToRelease(records, ports) {
    const { host, hub } = ports;
    const release = publishedBy(ports);
    if (hub === null || release === null || records.length === 0)
        return "";
    const said = [];
    for (const record of records)
        said.push(await attachOne(record, release, { ...ports, hub }));
    const problems = said.filter((sentence) => !sentence.startsWith("this result"));
    if (problems.length > 0)
        host.annotate("warning", problems.join("\n"), { title: "report" });
    return [...new Set(said)].join("; ");
}
/** null: the event publishes nothing. */
function publishedBy({ host }) {
    const { payload, onRunner, sha } = host.context;
    const [id, tag] = [(0,events_payload/* numberAt */.tk)(payload, "release", "id"), (0,events_payload/* textAt */.$6)(payload, "release", "tag_name")];
    const isPublic = ["published", "released", "prereleased"].includes((0,events_payload/* textAt */.$6)(payload, "action") ?? "");
    if (!onRunner || !isPublic || (0,events_payload/* valueAt */.fK)(payload, "release", "draft") === true)
        return null;
    return id === null || tag === null || sha === null ? null : { id, tag, sha };
}
async function attachOne(record, release, ports) {
    const name = (0,from_releases/* releaseAssetName */.Dz)(record.model, record.leg);
    const not = `${name} was not attached to release ${release.tag}`;
    const { tested } = record.candidate;
    if (tested !== null && tested !== release.sha)
        return `${not}: its record judged commit ${tested.slice(0, 7)}, and the tag is ${release.sha.slice(0, 7)}`;
    try {
        const files = await filesOf(record, ports);
        if (files === null)
            return `${not}: its files are not in \`.evenhand\` of this job nor in an artifact of this run`;
        return await place(record, files, release, ports);
    }
    catch (error) {
        if (error instanceof permission_denied/* PermissionDenied */.J)
            return `${not}: give this job \`${error.permission}\``;
        return `${not}: ${(0,errors/* errorMessage */.g)(error)}`;
    }
}
/** The first result that a release got stays. A re-run of the same run replaces its own, and what nobody can read is
 *  replaced as well. */
async function place(record, files, { id, tag, sha }, { hub: { releases } }) {
    const { model, leg } = record;
    const name = (0,from_releases/* releaseAssetName */.Dz)(model, leg);
    const found = await releases.find(id);
    if (found === null)
        return `${name} was not attached: the release ${tag} is gone`;
    const there = found.assets.find((asset) => asset.name === name);
    if (there !== undefined) {
        const kept = await readAsset(there, { sha, model, leg }, releases);
        if (typeof kept === "string")
            return `${name} of release ${tag} stays as it is: ${kept}`;
        // As it was handed over: report's own judgement of it lies in no file.
        const own = (0,stored_record/* parseStoredRecord */.O)((0,manifest/* withManifest */._Q)(files), { sha, model, leg });
        if (kept !== null && isRecord(own) && sameResult(kept, own.record))
            return `this result is in release ${tag} already`;
        if (kept !== null && kept.run?.id !== record.run?.id)
            return `${name} of release ${tag} stays as it is: run ${kept.run?.id ?? "?"} attached another result for the same commit; delete the file there and run this again to replace it`;
        await releases.remove(there);
    }
    await releases.attach(id, name, (0,manifest/* withManifest */._Q)(files));
    return `this result is attached to release ${tag}: it is a baseline for good`;
}
/** null: it is no record of this commit; text: it is not ours to replace. */
async function readAsset(asset, expected, releases) {
    try {
        const stored = (0,stored_record/* parseStoredRecord */.O)(await releases.download(asset), expected);
        if (typeof stored === "string")
            return null;
        return "other" in stored ? stored.other : stored.record;
    }
    catch (error) {
        if (error instanceof bad_archive/* BadArchive */.a)
            return null;
        throw error;
    }
}
function isRecord(stored) {
    return typeof stored !== "string" && "record" in stored;
}
/** The record's folder as it was handed over, without its manifest; null: it is nowhere. */
async function filesOf({ id, model, leg }, { records, hub }) {
    const isIt = ({ files }) => new TextDecoder().decode(files.get("evaluation.json")).includes(`"${id}"`);
    const here = (await records.readAll()).find((one) => one.model === model && one.leg === leg && isIt(one));
    if (here !== undefined)
        return here.files;
    const others = await collectRecords(hub.artifacts, "evaluation");
    return others.records.find((one) => one.model === model && one.leg === leg && isIt(one))?.files ?? null;
}

// EXTERNAL MODULE: ./.cache/js/core/baseline/history-policy.js
var history_policy = __webpack_require__(45981);
// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/stale.js
/** What a dead monitor is: a sentence for people when the last run is too long ago; null: it is alive. */
function staleSentence({ model, ranAt, staleAfterSeconds }, now) {
    const silent = (now - Date.parse(ranAt)) / 1000;
    if (silent <= staleAfterSeconds)
        return null;
    const last = ranAt.slice(0, 16).replace("T", " ");
    return `the monitor of \`${model}\` has not run since ${last} UTC, and ${spell(staleAfterSeconds)} is what it may be silent: GitHub disables schedules after 60 days without a commit`;
}
function spell(seconds) {
    return seconds >= 86_400
        ? `${Number((seconds / 86_400).toFixed(1))} d`
        : `${Number((seconds / 3600).toFixed(1))} h`;
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/dead-monitors.js




/** On a push, warns of monitors that have been silent for longer than they may: nobody else would notice one that does
 *  not run. Only models that the configuration says are watched are looked at; what cannot be read is left out. */
async function noteDeadMonitors(records, { config: file }, { host, hub, clock, readText }) {
    const { event, ref } = host.context;
    if (hub?.monitors === undefined || (0,history_policy/* pushedBranch */.g1)(event, ref) === null)
        return;
    const text = await readText(file);
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, file);
    for (const { model, leg } of records) {
        if ((0,choose_model/* modelIn */.l2)(config, model)?.monitor === undefined)
            continue;
        const state = await hub.monitors.read(model, leg).catch(() => null);
        const sentence = state === null ? null : staleSentence(state, clock.now());
        if (sentence !== null)
            host.annotate("warning", sentence, { title: "monitor" });
    }
}

// EXTERNAL MODULE: ./.cache/js/core/handover/server.js
var server = __webpack_require__(68871);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/first-line.js
var first_line = __webpack_require__(50296);
// EXTERNAL MODULE: ./.cache/js/core/report/headline.js
var headline = __webpack_require__(375);
// EXTERNAL MODULE: ./.cache/js/core/report/limit.js
var limit = __webpack_require__(72536);
// EXTERNAL MODULE: ./.cache/js/core/report/phrase.js
var phrase = __webpack_require__(42582);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/reading.js
var reading = __webpack_require__(195);
// EXTERNAL MODULE: ./.cache/js/core/report/section/context.js + 1 modules
var context = __webpack_require__(97741);
// EXTERNAL MODULE: ./.cache/js/core/report/section/model.js + 3 modules
var model = __webpack_require__(2154);
// EXTERNAL MODULE: ./.cache/js/core/report/section/models.js
var models = __webpack_require__(42453);
// EXTERNAL MODULE: ./.cache/js/core/report/section/pending.js
var section_pending = __webpack_require__(56544);
// EXTERNAL MODULE: ./.cache/js/core/report/section/problem.js
var section_problem = __webpack_require__(59628);
;// CONCATENATED MODULE: ./.cache/js/core/report/check.js














/** A check run's words: the title is the whole report for a list of checks. */
function renderCheck(input) {
    const [record, ...others] = input.records;
    const single = record !== undefined && others.length === 0 && input.problems.length === 0;
    const body = single
        ? (0,model/* modelBlocks */.Q7)(record, input)
        : input.records.length + input.problems.length > 1
            ? (0,models/* modelsBlocks */.V)(input)
            : input.problems.flatMap(section_problem/* problemBlocks */.OT);
    const links = { tail: (0,first_line/* linksOf */.hP)(input).join(" · "), notice: (0,first_line/* noticeOf */.QJ)(input) };
    return {
        title: titleOf(input),
        summary: (0,limit/* cutToFit */.XL)([(0,block/* paragraph */.FY)((0,first_line/* firstLine */.TM)(input)), ...(0,context/* contextBlocks */.q)(input), ...body], links, limit/* checkBudget */.Ik),
        text: single ? (0,limit/* cutToFit */.XL)((0,model/* modelFolds */.ww)(record, input), { tail: "", notice: links.notice }, limit/* checkBudget */.Ik) : "",
        annotations: annotationsOf(input),
    };
}
function titleOf(input) {
    const [record] = input.records;
    const { pending = [] } = input;
    const single = record !== undefined && input.records.length + input.problems.length === 1;
    if (single && pending.length === 0)
        return (0,headline/* headline */.P)(record);
    if (single)
        return (0,encode/* clipped */.cz)(`${(0,prose/* plainly */.yG)((0,section_pending/* pendingWords */.pq)(pending))} ${(0,headline/* headline */.P)(record)}`, 99);
    const { statement } = (0,first_line/* overall */.Me)(input);
    return (0,encode/* clipped */.cz)(`${(0,prose/* plainly */.yG)(statement.verdict)} ${(0,prose/* plainly */.yG)(statement.detail)}`, 99);
}
function annotationsOf(input) {
    if (input.place === null)
        return [];
    const { gates, ...place } = input.place;
    const missing = input.problems.map((problem) => ({
        ...place,
        level: "failure",
        title: (0,encode/* visible */.RK)(`∅ no evidence: ${(0,prose/* plainly */.yG)((0,phrase/* nameOf */.Vb)(problem))}`, 200),
        message: (0,encode/* visible */.RK)(`${problem.message} ${problem.hint}`, 4_000),
    }));
    const noted = (0,report_case/* orderRecords */.t7)(input.records).flatMap((record) => (0,report_case/* gatedOf */.Pq)(record).flatMap((metric) => {
        const level = levelOf(metric);
        if (level === null)
            return [];
        const title = (0,encode/* visible */.RK)(`${(0,prose/* plainly */.yG)((0,phrase/* nameOf */.Vb)(record))}: ${metric.name} ${metric.verdict}`, 200);
        const rule = `${record.model}/${metric.name}`;
        const line = Object.hasOwn(gates, rule) ? gates[rule] : place.line;
        return [{ ...place, line, level, title, message: messageOf(metric) }];
    }));
    return [...missing, ...noted];
}
function levelOf(metric) {
    if (metric.verdict === "regressed" || metric.verdict === "no-evidence" || metric.floor?.held === false)
        return "failure";
    return (0,report_case/* looksWorse */.rT)(metric) ? "warning" : null;
}
function messageOf(metric) {
    const floor = metric.floor?.held === false ? " Its hard limit is not held." : "";
    return (0,encode/* visible */.RK)(`${metric.name}: ${(0,prose/* plainly */.yG)((0,reading/* reading */.h)(metric))}.${floor}`, 4_000);
}

// EXTERNAL MODULE: ./.cache/js/core/report/comment.js + 3 modules
var report_comment = __webpack_require__(45478);
// EXTERNAL MODULE: ./.cache/js/core/short-sha.js
var short_sha = __webpack_require__(33365);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/section/provenance.js
var provenance = __webpack_require__(19896);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/html/markup.js
var markup = __webpack_require__(26421);
// EXTERNAL MODULE: ./.cache/js/core/report/html/parts.js
var parts = __webpack_require__(38363);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/carried.js





const carried_place = { id: "carried", level: 2, model: null };
/** Models that the pull request does not touch, with the base branch's last result of each. */
function carriedPart({ carried }) {
    if (carried.length === 0)
        return [];
    const table = (0,markup.h) `<table><thead><tr><th scope="col">model</th><th scope="col">last result</th><th scope="col">of</th><th scope="col">nothing changed under</th></tr></thead><tbody>${carried.map(row)}</tbody></table>`;
    return [
        (0,parts/* section */.uW)(carried_place, "models", "Not touched", [
            (0,parts/* wide */.U)(carried_place, "Models that are not touched", table),
            (0,parts/* note */.N4)("A result that is carried forward decides nothing here."),
        ]),
    ];
}
function row({ model, record, sha, ageDays, path }) {
    const word = record === null ? "none found" : (0,parts/* verdictMark */.vG)((0,report_case/* caseWord */.BK)(record));
    const of = sha === null ? null : (0,markup.h) `<code>${(0,short_sha/* shortSha */.F)(sha)}</code>${ageDays === null ? null : `, ${(0,number/* age */.KW)(ageDays)}`}`;
    return (0,markup.h) `<tr><th scope="row"><code>${model}</code></th><td>${word}</td><td>${of}</td><td><code>${path}</code></td></tr>\n`;
}

// EXTERNAL MODULE: ./.cache/js/core/data/checks/check.js
var check = __webpack_require__(70267);
// EXTERNAL MODULE: ./.cache/js/core/report/section/data.js
var data = __webpack_require__(65191);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/data.js






const words = { error: "✖ error", warn: "▲ warn", info: "· info" };
const tones = { error: "bad", warn: "calm", info: "calm" };
/** What was found in a model's data: findings worst first, then every column that was compared with the base. */
function dataPart(record, id) {
    const place = { id, level: 2, model: null };
    const title = (0,markup.h) `Data of ${record.model}`;
    const tables = Object.entries(record.tables).map(([role, { rows }]) => `${role} ${(0,number/* count */.U9)(rows)} rows`);
    return (0,parts/* section */.uW)(place, "data", title, [
        (0,markup.h) `<p class="sub">${(0,data/* finding */.gk)(record)}. ${tables.join(", ")}.</p>`,
        findingsOf(record, place),
        ...Object.entries(record.drift).map(([role, { columns }]) => {
            const stored = record.tables[role]?.columns ?? [];
            return driftOf(role, columns, stored, place);
        }),
    ]);
}
function findingsOf({ findings }, place) {
    if (findings.length === 0)
        return null;
    const rows = findings.map(({ severity, check, table, column, message, example }) => (0,markup.h) `<tr><td class="v ${tones[severity]}">${words[severity]}</td><th scope="row">${table}${column === null ? null : (0,markup.h) ` <code>${column}</code>`}</th><td>${(0,markup/* prose */.C)((0,prose/* asSentence */.KG)(message))}</td><td>${example ?? ""}</td><td><code>${check}</code></td></tr>\n`);
    const table = (0,markup.h) `<table><thead><tr><th scope="col">severity</th><th scope="col">where</th><th scope="col">found</th><th scope="col">look at</th><th scope="col">check</th></tr></thead><tbody>${rows}</tbody></table>`;
    return (0,parts/* wide */.U)(place, "Findings in the data", table);
}
function driftOf(role, columns, stored, place) {
    const assessed = columns.filter(({ status }) => status === "assessed");
    if (assessed.length === 0)
        return null;
    const byName = new Map(stored.map((column) => [column.name, column]));
    const rows = assessed
        .toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0))
        .map(({ column, effect, pAdjusted, psi, level }) => {
        const p = pAdjusted === null ? "" : pAdjusted < 0.001 ? "< 0.001" : pAdjusted.toFixed(3);
        return (0,markup.h) `<tr><th scope="row"><code>${column}</code></th><td class="n">${effect?.toFixed(3) ?? ""}</td><td class="n">${p}</td><td class="n">${psi?.toFixed(3) ?? ""}</td><td>${bars(byName.get(column))}</td><td class="v ${level === "none" ? "calm" : "bad"}">${level === "none" ? "" : level === "warn" ? "▲ moved" : "▲ moved far"}</td></tr>\n`;
    });
    const table = (0,markup.h) `<table><thead><tr><th scope="col">column</th><th scope="col" class="n">effect</th><th scope="col" class="n">adjusted p</th><th scope="col" class="n">PSI</th><th scope="col">now</th><th scope="col">change</th></tr></thead><tbody>${rows}</tbody></table>`;
    const left = columns.length - assessed.length;
    return (0,markup.h) `${(0,parts/* wide */.U)(place, `Drift of ${role}`, table)}${(0,parts/* note */.N4)(`Drift of ${role} against the base. Effect: KS distance, or Jensen-Shannon distance of categories; 0.1 together with an adjusted p of 0.05 counts as moved. ${(0,number/* count */.U9)(left)} columns were not assessed.`)}`;
}
/** The column's histogram on the base's edges, as one small drawing with its numbers in words. */
function bars(column) {
    const counts = column?.histogram?.counts;
    if (counts === undefined)
        return null;
    const most = Math.max(1, ...counts);
    const all = counts.reduce((sum, each) => sum + each, 0);
    const tallest = counts.indexOf(most);
    const width = counts.length * 6;
    const path = counts.map((each, k) => `M${6 * k} 20V${(20 - (18 * each) / most).toFixed(1)}h5V20z`).join("");
    const label = `histogram, tallest bin ${tallest + 1} of ${counts.length} with ${(0,check/* percentOf */.pR)(most / Math.max(1, all))}`;
    return (0,markup.h) `<svg width="${String(width)}" height="20" viewBox="0 0 ${String(width)} 20" role="img" aria-label="${label}"><path fill="currentColor" d="${(0,markup/* raw */.l)(path)}"/></svg>`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/changes.js
var section_changes = __webpack_require__(74634);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/changes.js




const mostRows = 300;
/** Parameters, data, packages and code that changed, then cost: everything that stands beside the effect. */
function changesSection(record, place, scope) {
    const causes = (0,section_changes/* causesOf */.cZ)(record, scope);
    const { changes, files, costs } = causes;
    if (changes.length + files.length + costs.length === 0)
        return namedCauses(record, place);
    return (0,parts/* section */.uW)(place, "causes", "What changed", [
        (0,parts/* sub */.jb)("That it changed together with the result does not yet make it the cause."),
        changes.length + files.length === 0 ? null : (0,parts/* wide */.U)(place, "Changes, row by row", changeTable(causes)),
        costs.length === 0 ? null : (0,parts/* wide */.U)(place, "Size and time", costTable(causes)),
    ]);
}
/** A record of an earlier release names causes without what they were. */
function namedCauses({ causes }, place) {
    if (causes.length === 0)
        return null;
    const list = (0,prose/* listed */.KE)(causes.map((cause) => [{ code: cause }]), 20);
    return (0,parts/* section */.uW)(place, "causes", "Changed with it", [
        (0,markup.h) `<p>${(0,markup/* prose */.C)(list)}. That they changed together does not yet make one the cause of the other.</p>`,
    ]);
}
function changeTable({ changes, files }) {
    const cell = (value) => value === null ? (0,markup.h) `<td class="n">—</td>` : (0,markup.h) `<td class="n"><code>${value}</code></td>`;
    const rows = [
        ...changes.map(({ kind, name, baseline, candidate }) => (0,markup.h) `<tr><th scope="row"><code>${name}</code></th>${cell(baseline)}${cell(candidate)}<td>${section_changes/* kindWords */.Gk[kind]}</td></tr>\n`),
        ...files
            .slice(0, mostRows)
            .map((file) => (0,markup.h) `<tr><th scope="row"><code>${file.path}</code></th><td></td><td class="n">${(0,section_changes/* churn */.$N)(file)}</td><td>code</td></tr>\n`),
    ];
    return (0,markup.h) `<table><thead><tr><th scope="col">what</th><th scope="col" class="n">base</th><th scope="col" class="n">this change</th><th scope="col">kind</th></tr></thead><tbody>${rows}</tbody></table>`;
}
function costTable({ costs }) {
    const rows = costs.map((cost) => (0,markup.h) `<tr><th scope="row">${cost.name}</th><td class="n">${cost.baseline === null ? "—" : (0,section_changes/* amount */.vj)(cost.unit, cost.baseline)}</td><td class="n">${(0,section_changes/* amount */.vj)(cost.unit, cost.candidate)}</td><td>${(0,section_changes/* costWord */.oV)(cost)}</td></tr>\n`);
    return (0,markup.h) `<table><thead><tr><th scope="col">cost</th><th scope="col" class="n">base</th><th scope="col" class="n">candidate</th><th scope="col">change</th></tr></thead><tbody>${rows}</tbody></table>`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/confusion.js
var section_confusion = __webpack_require__(71879);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/confusion.js




/** Both matrices and their difference; for many classes the difference and the pairs that moved most. */
function confusionSection(record, place) {
    const { confusion, threshold } = record;
    if (confusion === null)
        return null;
    const at = threshold === null ? "" : ` Threshold ${(0,number/* plain */.pj)(threshold, 2)}.`;
    const { baseline, candidate } = confusion;
    const many = confusion.labels.length > section_confusion/* mostClasses */.kY;
    const whole = [
        ...(baseline === null || many ? [] : [counts(record, "Base", baseline)]),
        ...(many && baseline !== null ? [] : [counts(record, "Candidate", candidate)]),
        ...(baseline === null ? [] : [differences(record)]),
    ];
    const body = many
        ? whole.map((table) => (0,parts/* wide */.U)(place, "Confusion matrix", table))
        : (0,markup.h) `<div class="cms">${whole}</div>`;
    return (0,parts/* section */.uW)(place, "confusion", "Confusion", [
        (0,parts/* sub */.jb)(`Rows are the truth, columns what the model said.${at} In the difference, the word says whether it helps, and a deeper colour that more rows moved.`),
        body,
        many ? pairs(record) : null,
    ]);
}
function confusion_frame(record, caption, rows) {
    const labels = record.confusion?.labels ?? [];
    const head = labels.map((label) => (0,markup.h) `<th scope="col">said ${label}</th>`);
    const body = rows.map((cells, row) => (0,markup.h) `<tr><th scope="row">is ${labels[row] ?? ""}</th>${cells}</tr>`);
    return (0,markup.h) `<table class="cm"><caption>${caption}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>\n`;
}
function counts(record, caption, matrix) {
    const rows = matrix.map((cells) => {
        const total = cells.reduce((sum, n) => sum + n, 0);
        return cells.map((n) => {
            const share = total === 0 ? "—" : `${(0,number/* plain */.pj)((100 * n) / total, 1)} %`;
            return (0,markup.h) `<td><b>${(0,number/* count */.U9)(n)}</b><span class="mut">${share}</span></td>`;
        });
    });
    return confusion_frame(record, caption, rows);
}
function differences(record) {
    const cells = (0,section_confusion/* movedCells */.HX)(record);
    const largest = cells[0] === undefined ? 1 : Math.abs(cells[0].candidate - cells[0].baseline);
    const moved = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    const labels = record.confusion?.labels ?? [];
    const rows = labels.map((_, row) => labels.map((__, column) => {
        const cell = moved.get(`${row} ${column}`);
        if (cell === undefined)
            return (0,markup.h) `<td><b class="mut">0</b><span class="mut">same</span></td>`;
        const share = Math.abs(cell.candidate - cell.baseline) / largest;
        const tone = `${cell.better ? "good" : "bad"} h${Math.max(1, Math.ceil(share * 3))}`;
        const word = cell.better ? "▲ better" : "▼ worse";
        return (0,markup.h) `<td class="${tone}"><b>${(0,number/* signed */.x8)(cell.candidate - cell.baseline, 0)}</b><span>${word}</span></td>`;
    }));
    return confusion_frame(record, "Candidate − base", rows);
}
function pairs(record) {
    const moved = (0,section_confusion/* movedCells */.HX)(record)
        .slice(0, 10)
        .map((cell) => (0,markup.h) `<li>${cell.truth}, said ${cell.predicted}: ${(0,number/* count */.U9)(cell.baseline)} → <b>${(0,number/* count */.U9)(cell.candidate)}</b> (${cell.better ? "better" : "worse"})</li>`);
    return (0,markup.h) `${(0,parts/* note */.N4)("The cells that moved most:")}<ul>${moved}</ul>`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/html/chart.js
var chart = __webpack_require__(65325);
// EXTERNAL MODULE: ./.cache/js/core/report/html/figure.js
var figure = __webpack_require__(38661);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/residuals.js




/** How far predictions are off, both models: bars for the candidate, a dashed outline for the base. */
function residualFigure(place, { edges, candidate, baseline }) {
    const [from, to] = [edges[0], edges.at(-1)];
    const tallest = Math.max(...candidate, ...(baseline ?? []), Number.MIN_VALUE);
    const axes = (0,chart/* axesOf */.vj)("prediction − truth", "share of rows", [from, to], [0, tallest]);
    const bars = candidate.map((share, bin) => {
        const [x, y] = [(0,chart/* toX */.wb)(axes, edges[bin]), (0,chart/* toY */.T8)(axes, share)];
        const size = { width: (0,chart/* toX */.wb)(axes, edges[bin + 1]) - x - 0.5, height: (0,chart/* toY */.T8)(axes, 0) - y };
        return (0,markup.h) `<rect class="candbar" x="${x}" y="${y}" width="${Math.max(0, tenths(size.width))}" height="${tenths(size.height)}"/>`;
    });
    const outline = (baseline ?? []).flatMap((share, bin) => [
        [edges[bin], share],
        [edges[bin + 1], share],
    ]);
    const decimals = (0,number/* decimalsFor */.Wm)(to, 3);
    const rows = candidate.map((share, bin) => [
        `${(0,number/* plain */.pj)(edges[bin], decimals)} to ${(0,number/* plain */.pj)(edges[bin + 1], decimals)}`,
        baseline === null ? "—" : `${(0,number/* plain */.pj)(100 * baseline[bin], 2)} %`,
        `${(0,number/* plain */.pj)(100 * share, 2)} %`,
    ]);
    return (0,figure/* figure */.v)(place, { title: "Residuals", axes }, [bars, (0,chart/* lineOf */.cA)("basel", axes, outline)], {
        head: ["prediction − truth", "rows, base", "candidate"],
        rows,
    });
}
function tenths(pixels) {
    return Math.round(pixels * 10) / 10;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/curves.js






/** The curves of both models, each with its numbers a click below it. */
function curvesSection({ curves }, place) {
    if (curves === undefined)
        return null;
    const { roc, precisionRecall, calibration, residuals } = curves;
    const figures = [
        roc === undefined ? null : rateFigure(place, rocWords, roc),
        precisionRecall === undefined ? null : rateFigure(place, precisionRecallWords, precisionRecall),
        calibration === undefined ? null : calibrationFigure(place, calibration),
        residuals === undefined ? null : residualFigure(place, residuals),
    ].filter((figure) => figure !== null);
    if (figures.length === 0)
        return null;
    return (0,parts/* section */.uW)(place, "curves", "Curves", [
        (0,parts/* sub */.jb)("The solid line is the candidate, the dashed grey one the base. Curves are simplified; the verdicts above are not made from them."),
        (0,markup.h) `<div class="curves">${figures}</div>`,
    ]);
}
const rocWords = {
    title: "ROC",
    x: "false-positive rate",
    y: "true-positive rate",
    diagonal: true,
};
const precisionRecallWords = {
    title: "Precision and recall",
    x: "recall",
    y: "precision",
    diagonal: false,
};
function rateFigure(place, words, { candidate, baseline }) {
    const axes = (0,chart/* axesOf */.vj)(words.x, words.y, [0, 1], [0, 1]);
    const steps = Array.from({ length: 11 }, (_, k) => k / 10);
    const rows = steps.map((x) => [(0,number/* plain */.pj)(x, 1), valueAt(baseline, x), valueAt(candidate, x)]);
    return (0,figure/* figure */.v)(place, { title: words.title, axes }, [
        words.diagonal
            ? (0,chart/* lineOf */.cA)("grid", axes, [
                [0, 0],
                [1, 1],
            ])
            : null,
        baseline === null ? null : (0,chart/* lineOf */.cA)("basel", axes, baseline),
        (0,chart/* lineOf */.cA)("cand", axes, candidate),
    ], { head: [words.x, `${words.y}, base`, "candidate"], rows });
}
/** Where the curve has come to at x; what it does between two points is not known. */
function valueAt(points, x) {
    const reached = points?.filter(([at]) => at <= x + 1e-9).at(-1) ?? points?.[0];
    return reached === undefined ? "—" : (0,number/* plain */.pj)(reached[1], 3);
}
function calibrationFigure(place, { candidate, baseline }) {
    const axes = (0,chart/* axesOf */.vj)("mean probability", "share of positives", [0, 1], [0, 1]);
    const pointsOf = (bins) => bins.map(({ mean, positive }) => [mean, positive]);
    const sides = [
        ["base", baseline],
        ["candidate", candidate],
    ];
    const rows = sides.flatMap(([side, bins]) => (bins ?? []).map(({ mean, positive, weight }) => [
        side,
        (0,number/* plain */.pj)(mean, 3),
        (0,number/* plain */.pj)(positive, 3),
        `${(0,number/* plain */.pj)(100 * weight, 1)} %`,
    ]));
    return (0,figure/* figure */.v)(place, { title: "Calibration", axes }, [
        (0,chart/* lineOf */.cA)("grid", axes, [
            [0, 0],
            [1, 1],
        ]),
        baseline === null
            ? null
            : [(0,chart/* lineOf */.cA)("basel", axes, pointsOf(baseline)), (0,chart/* dotsOf */.Ur)("basept", axes, pointsOf(baseline))],
        (0,chart/* lineOf */.cA)("cand", axes, pointsOf(candidate)),
        (0,chart/* dotsOf */.Ur)("candpt", axes, pointsOf(candidate)),
    ], { head: ["side", "mean probability", "share of positives", "rows"], rows });
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/evidence.js
var evidence = __webpack_require__(78758);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/decision.js










/** From interval to verdict to gate, one row a gated metric. */
function decisionSection(record, place) {
    const gated = (0,report_case/* gatedOf */.Pq)(record).filter((metric) => !record.guardrails.includes(metric) || !(0,verdict_words/* isPointOnly */.Rz)(metric));
    const broken = (0,report_case/* brokenOf */.Tb)(record);
    const head = (0,markup.h) `<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col">what its interval says</th><th role="columnheader" scope="col" class="n">p of no loss</th><th role="columnheader" scope="col" class="n">smallest loss seen</th><th role="columnheader" scope="col">verdict</th></tr></thead>`;
    const table = (0,markup.h) `<table class="rows" role="table">${head}<tbody role="rowgroup">${gated.map((metric) => decision_row(metric, broken.has(metric.name)))}</tbody></table>`;
    const told = new Set(["regressed", "inconclusive"]);
    const untold = record.decision.reasons.filter((reason) => !told.has(reason.code));
    const reasons = untold.map((reason) => (0,markup.h) `<li>${(0,markup/* prose */.C)((0,prose/* asSentence */.KG)(reason.text, (0,phrase/* metricNames */.Zv)(record)))}</li>`);
    const warnings = record.decision.warnings.map((warning) => (0,markup.h) `<li>${(0,markup/* prose */.C)((0,prose/* asSentence */.KG)(warning, (0,phrase/* metricNames */.Zv)(record)))}</li>`);
    return (0,parts/* section */.uW)(place, "decision", "How it was decided", [
        (0,parts/* sub */.jb)([(0,markup/* prose */.C)((0,evidence/* policySentence */.Yi)(record)), " ", (0,markup/* prose */.C)((0,evidence/* methodSentence */.bb)(record))]),
        ...(gated.length === 0 ? [] : [table]),
        ...(reasons.length + warnings.length === 0 ? [] : [(0,markup.h) `<ul>${reasons}${warnings}</ul>`]),
        (0,parts/* note */.N4)("p is one-sided and Holm-corrected over the gated metrics. The smallest loss seen is the one these rows show in 80 % of runs."),
    ]);
}
function decision_row(metric, isBroken) {
    const p = metric.pHarmAdjusted ?? metric.pHarm;
    return (0,markup.h) `<tr role="row"><th role="rowheader" scope="row">${(0,parts/* named */.KT)(metric.name)}</th><td role="cell" class="says all">${(0,markup/* prose */.C)((0,reading/* reading */.h)(metric))}</td><td role="cell" class="n x" data-label="p of no loss">${p === null ? "—" : (0,number/* probability */.E5)(p)}</td><td role="cell" class="n x end" data-label="smallest loss seen">${(0,figures/* figuresOf */.h5)(metric).mde}</td><td role="cell" class="v">${(0,parts/* verdictMark */.vG)(isBroken ? verdict_words/* brokenLimit */.tb : (0,verdict_words/* wordOf */.aG)(metric))}</td></tr>\n`;
}
/** What would turn an inconclusive metric into an answer. */
function settleSection(record, place) {
    const open = (0,report_case/* gatedOf */.Pq)(record).filter((metric) => metric.verdict === "inconclusive" && !(0,verdict_words/* isPointOnly */.Rz)(metric));
    if (open.length === 0)
        return null;
    const rows = open.map((metric) => {
        const { margin, mde } = (0,figures/* figuresOf */.h5)(metric);
        const needed = metric.rowsNeeded === null ? "—" : (0,number/* approximately */.YY)(metric.rowsNeeded);
        const here = metric.n > 0 ? (0,number/* count */.U9)(metric.n) : `— (${metric.note})`;
        return (0,markup.h) `<tr role="row"><th role="rowheader" scope="row" class="all">${(0,parts/* named */.KT)(metric.name)}</th><td role="cell" class="n x" data-label="margin">${margin}</td><td role="cell" class="n x end" data-label="shown from">${mde}</td><td role="cell" class="n b x" data-label="rows needed">${needed}</td><td role="cell" class="n x end" data-label="here">${here}</td></tr>\n`;
    });
    const table = (0,markup.h) `<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col" class="n">margin</th><th role="columnheader" scope="col" class="n">smallest loss these rows show</th><th role="columnheader" scope="col" class="n">rows needed</th><th role="columnheader" scope="col" class="n">rows here</th></tr></thead><tbody role="rowgroup">${rows}</tbody></table>`;
    return (0,parts/* section */.uW)(place, "settle", "What would settle it", [
        (0,parts/* sub */.jb)(open.some((metric) => metric.n > 0)
            ? "More labelled rows, or a margin as wide as a loss you can live with. Running again on the same rows gives the same interval."
            : "Less noise (more runs, a larger test set), or a margin as wide as a loss you can live with."),
        table,
    ]);
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/discovered.js
var discovered = __webpack_require__(20073);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/discovered.js



/** Slices that nobody named; null where they were not looked for. */
function discoveredSection(record, place) {
    if (record.discovered === undefined)
        return null;
    const rows = (0,discovered/* foundRows */.YY)(record).map(({ name, kind, loss, here, elsewhere, rows: n, p }) => (0,markup.h) `<tr><th scope="row"><code>${name}</code></th><td>${kind}</td><td><code>${loss}</code></td><td class="n b">${here}</td><td class="n">${elsewhere}</td><td class="n">${n}</td><td class="n">${p}</td></tr>\n`);
    const head = (0,markup.h) `<thead><tr><th scope="col">slice</th><th scope="col">finding</th><th scope="col">mean loss</th><th scope="col" class="n">here</th><th scope="col" class="n">elsewhere</th><th scope="col" class="n">rows</th><th scope="col" class="n">p, corrected</th></tr></thead>`;
    return (0,parts/* section */.uW)(place, "found", "Slices found", [
        (0,parts/* sub */.jb)(`${(0,discovered/* foundFinding */.wX)(record)}. ${discovered/* foundRule */.t4}`),
        rows.length === 0
            ? null
            : (0,parts/* wide */.U)(place, "Table of slices found", (0,markup.h) `<table>${head}<tbody>${rows}</tbody></table>`),
    ]);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/again.js


const roles = ["id", "label", "prediction", "score", "weight", "group"];
/** Shell lines that repeat an evaluation of rows; empty when there were none. Names that a shell would read
 *  are quoted.
 *  @example againLines(record)[1] // "evenhand evaluate --predictions out/predictions.csv --baseline base.csv \\" */
function againLines(record) {
    if (record.task === "scalars" || record.candidate.rows === 0)
        return [];
    const flags = roles.flatMap((role) => {
        const column = record.columns[role];
        return column === undefined ? [] : [`--${role} ${quoted(column)}`];
    });
    const positive = record.positive === null ? [] : [`--positive ${quoted(record.positive)}`];
    const command = `evenhand evaluate --predictions ${quoted(record.candidate.source)} --baseline base.csv`;
    const columns = [...flags, ...positive].join(" ");
    const checkout = record.candidate.sha === null ? [] : [`git checkout ${(0,short_sha/* shortSha */.F)(record.candidate.sha)}`];
    return columns === "" ? [...checkout, command] : [...checkout, `${command} \\`, `  ${columns}`];
}
/** One word for a POSIX shell. */
function quoted(word) {
    const shown = (0,encode/* visible */.RK)(word, 200);
    return /^[\w./@%+=:,-]+$/.test(shown) && !shown.startsWith("-")
        ? shown
        : `'${shown.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/evidence.js






/** Digests, where a baseline was looked for, and what was assumed. */
function evidenceSection(record, place) {
    const digests = (0,evidence/* evidenceRows */.dK)(record).map(([what, digest, remark]) => (0,markup.h) `<tr><th scope="row">${what}</th><td><code>${digest ?? "—"}</code></td><td>${remark}</td></tr>\n`);
    const table = (0,markup.h) `<table><thead><tr><th scope="col">what</th><th scope="col">sha256</th><th scope="col">remark</th></tr></thead><tbody>${digests}</tbody></table>`;
    const looked = record.baseline.looked.map(({ where, result }) => (0,markup.h) `<li>${said(where)}: ${said(result)}</li>`);
    const notes = record.notes.map((note) => (0,markup.h) `<li>${(0,markup/* prose */.C)((0,prose/* asSentence */.KG)(note))}</li>`);
    return (0,parts/* section */.uW)(place, "evidence", "Evidence", [
        (0,parts/* wide */.U)(place, "Digests", table),
        ...(looked.length === 0
            ? []
            : [(0,markup.h) `<p class="note">Where a baseline was looked for, in order:</p><ol>${looked}</ol>`]),
        ...(notes.length === 0 ? [] : [(0,markup.h) `<p class="note">How the input was read:</p><ul>${notes}</ul>`]),
    ]);
}
function said(text) {
    const sentence = [{ sentence: text }];
    return (0,markup/* prose */.C)(sentence);
}
/** The commands that give this record on a laptop. */
function againSection(record, place) {
    const lines = againLines(record);
    if (lines.length === 0)
        return null;
    return (0,parts/* section */.uW)(place, "again", "Do it again", [
        (0,parts/* sub */.jb)([
            "Same rows, same words, same verdict. ",
            record.baseline.sha === null
                ? (0,markup.h) `<code>base.csv</code> is the file that was named as the baseline.`
                : (0,markup.h) `<code>base.csv</code> is the same file as the model at <code>${(0,short_sha/* shortSha */.F)(record.baseline.sha)}</code> writes it.`,
        ]),
        (0,markup.h) `<pre tabindex="0" aria-label="Commands"><code>${lines.map((line) => (0,markup.h) `${line}\n`)}</code></pre>`,
    ]);
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/fairness.js
var section_fairness = __webpack_require__(4246);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/fairness.js




const mostGroups = 200;
/** Gaps between groups with their intervals, and the rates they come from. */
function fairnessSection({ fairness = [] }, place) {
    if (fairness.length === 0)
        return null;
    return (0,parts/* section */.uW)(place, "fairness", "Fairness", [
        (0,parts/* sub */.jb)(`${(0,section_fairness/* fairnessFinding */.rZ)(fairness)}. Intervals hold 90 %; gaps do not gate.`),
        ...fairness.flatMap((each) => [
            (0,parts/* wide */.U)(place, `Gaps by ${each.column}`, gapTable(each)),
            (0,parts/* wide */.U)(place, `Groups of ${each.column}`, groupTable(each)),
            each.groups.length > mostGroups ? (0,parts/* note */.N4)(`${mostGroups} of ${(0,number/* count */.U9)(each.groups.length)} groups.`) : null,
        ]),
    ]);
}
function gapTable(fairness) {
    const { column, gaps } = fairness;
    if (!(0,section_fairness/* isChange */.Xb)(fairness))
        return ownGapTable(fairness);
    const rows = gaps.map((gap) => {
        const { name, baseline, candidate, own, delta, change, word } = (0,section_fairness/* gapFigures */.m4)(gap);
        return (0,markup.h) `<tr><th scope="row"><code>${name}</code></th><td class="n">${baseline} → <b>${candidate}</b></td><td class="n">${own}</td><td class="n b">${delta}</td><td class="n">${change}</td><td>${word}</td></tr>\n`;
    });
    return (0,markup.h) `<table><thead><tr><th scope="col">gap by <code>${column}</code></th><th scope="col" class="n">base → candidate</th><th scope="col" class="n">90 % of the gap</th><th scope="col" class="n">change</th><th scope="col" class="n">90 % of the change</th><th scope="col">finding</th></tr></thead><tbody>${rows}</tbody></table>`;
}
function ownGapTable({ column, gaps }) {
    const rows = gaps.map((gap) => {
        const { name, candidate, own, word } = (0,section_fairness/* gapFigures */.m4)(gap);
        return (0,markup.h) `<tr><th scope="row"><code>${name}</code></th><td class="n b">${candidate}</td><td class="n">${own}</td><td>${word}</td></tr>\n`;
    });
    return (0,markup.h) `<table><thead><tr><th scope="col">gap by <code>${column}</code></th><th scope="col" class="n">candidate</th><th scope="col" class="n">90 % of the gap</th><th scope="col">finding</th></tr></thead><tbody>${rows}</tbody></table>`;
}
function groupTable({ column, groups }) {
    const rows = groups.slice(0, mostGroups).map(({ name, n, excluded, candidate }) => {
        const out = excluded === null ? "" : `left out: ${excluded}`;
        return (0,markup.h) `<tr><th scope="row"><code>${name === "" ? "(empty)" : name}</code></th><td class="n">${(0,section_fairness/* number */.ai)(candidate.selection)}</td><td class="n">${(0,section_fairness/* number */.ai)(candidate.truePositive)}</td><td class="n">${(0,section_fairness/* number */.ai)(candidate.falsePositive)}</td><td class="n">${(0,number/* count */.U9)(n)}</td><td>${out}</td></tr>\n`;
    });
    return (0,markup.h) `<table><thead><tr><th scope="col"><code>${column}</code></th><th scope="col" class="n">predicted positive</th><th scope="col" class="n">true positive rate</th><th scope="col" class="n">false positive rate</th><th scope="col" class="n">rows</th><th scope="col">part in the gaps</th></tr></thead><tbody>${rows}</tbody></table>`;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/flips.js



/** Rows whose outcome changed, with a filter; the largest change first. */
function flipsSection({ flips }, place) {
    if (flips === null)
        return null;
    const id = `${place.id}-flip-rows`;
    const words = { broken: "▼ broken", fixed: "▲ fixed" };
    const tones = { broken: "bad", fixed: "good" };
    const rows = flips.worst.map((flip) => (0,markup.h) `<tr data-change="${flip.change}"><th scope="row"><code>${flip.id}</code></th><td>${flip.label}</td><td class="n">${flip.baseline}</td><td class="n b">${flip.candidate}</td><td class="v ${tones[flip.change]}">${words[flip.change]}</td></tr>\n`);
    const table = (0,markup.h) `<table id="${id}"><thead><tr><th scope="col">id</th><th scope="col">truth</th><th scope="col" class="n">base</th><th scope="col" class="n">candidate</th><th scope="col">change</th></tr></thead><tbody>${rows}</tbody></table>`;
    const button = (show, label, pressed) => (0,markup.h) `<button type="button" data-show="${show}" aria-pressed="${String(pressed)}">${label}</button>`;
    const filter = (0,markup.h) `<div class="filter" role="group" aria-label="Show flips" data-of="${id}" hidden>${button("all", "All", true)}${button("broken", "▼ Broken", false)}${button("fixed", "▲ Fixed", false)}</div>`;
    const moved = flips.broken + flips.fixed;
    return (0,parts/* section */.uW)(place, "flips", "Flips", [
        (0,markup.h) `<p class="sub"><b class="bad">▼ ${(0,number/* count */.U9)(flips.broken)} broken</b>: right on the base, wrong now. <b class="good">▲ ${(0,number/* count */.U9)(flips.fixed)} fixed</b>: the other way round. ${(0,number/* counted */.hS)(flips.bothWrong, "row")} wrong on both sides.</p>`,
        ...(rows.length === 0
            ? []
            : [filter, (0,markup.h) `<div class="narrow">${(0,parts/* wide */.U)(place, "Changed rows", table)}</div>`]),
        rows.length < moved && rows.length > 0
            ? (0,parts/* note */.N4)(`${rows.length} of ${(0,number/* counted */.hS)(moved, "changed row")}, the largest change first.`)
            : null,
    ]);
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/guardrails.js + 1 modules
var guardrails = __webpack_require__(71815);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/guardrails.js



/** What the model costs, with its limits. */
function guardrailsSection(record, place) {
    if (record.guardrails.length === 0)
        return null;
    const rows = (0,guardrails/* guardrailRows */.dp)(record);
    const finding = (0,guardrails/* guardrailsFinding */.Q5)(rows);
    const arrow = rows.some(({ metric }) => metric.direction === "lower");
    const table = (0,markup.h) `<table><thead><tr><th scope="col">what it costs</th><th scope="col">finding</th><th scope="col" class="n">base</th><th scope="col" class="n">candidate</th><th scope="col" class="n">change</th><th scope="col">limit</th></tr></thead><tbody>${rows.map(rowMarkup)}</tbody></table>`;
    return (0,parts/* section */.uW)(place, "guardrails", "Size, speed, cost", [
        (0,parts/* sub */.jb)(`${finding.charAt(0).toUpperCase()}${finding.slice(1)}. One number a side has no interval: limits hold the value itself.${arrow ? " ↓ marks where lower is better." : ""}`),
        (0,parts/* wide */.U)(place, "Costs with their limits", table),
    ]);
}
function rowMarkup({ metric, base, candidate, change, limit, word }) {
    const arrow = metric.direction === "lower" ? (0,markup.h) ` <span aria-label="lower is better" role="img">↓</span>` : null;
    const tag = metric.gated ? (0,markup.h) ` <span class="tag">gate</span>` : null;
    const why = metric.verdict === "not-comparable" || metric.verdict === "no-evidence"
        ? (0,markup.h) `<span class="why">${metric.note}</span>`
        : null;
    return (0,markup.h) `<tr><th scope="row"><code>${metric.name}</code>${arrow}${tag}</th><td class="v">${(0,parts/* verdictMark */.vG)(word)}${why}</td><td class="n">${base}</td><td class="n b">${candidate}</td><td class="n">${change}</td><td>${limit}</td></tr>\n`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/statement.js
var statement = __webpack_require__(96798);
// EXTERNAL MODULE: ./.cache/js/core/report/axis.js
var axis = __webpack_require__(10314);
// EXTERNAL MODULE: ./.cache/js/core/report/html/mark.js
var mark = __webpack_require__(22700);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/hero-plot.js






const width = 420;
const edge = 12;
/** Margins to either side of zero at most, so that margin and zero stay apart. */
const farthest = 8;
/** The one interval that the first line is about, large, on a plain linear scale, with its numbers. */
function heroPlot(metric) {
    const span = (0,axis/* spanOf */.e)(metric);
    if (span === null || metric.interval === null || metric.margin === null || metric.margin === 0)
        return null;
    const { low, high, delta, allowed } = (0,figures/* figuresOf */.h5)(metric);
    const x = scaleOf(span, metric.margin);
    const [loss, zero, gain] = [x(-metric.margin), x(0), x(metric.margin)].map(Math.round);
    const [from, to] = [x(span.low), x(span.high)];
    const middle = Math.round(Math.min(Math.max(x(span.point), 100), width - 100));
    const label = `${metric.name}: ${(0,prose/* plainly */.yG)((0,reading/* reading */.h)(metric))}`;
    return (0,markup.h) `<figure class="pic"><svg viewBox="0 0 420 148" role="img" aria-label="${label}"><text x="0" y="11">◂ worse</text><text x="420" y="11" text-anchor="end">better ▸</text><rect class="band" x="${loss}" y="22" width="${gain - loss}" height="90"/><path class="zero" d="M${zero} 22V112"/><path class="edge" d="M${loss} 22V112"/><text class="big" x="${middle}" y="46" text-anchor="middle">${delta}</text>${(0,mark/* drawSpan */.$)(metric.verdict, { from, at: x(span.point), to, y: 70, weight: 5, isOffLeft: from <= edge, isOffRight: to >= width - edge })}<text x="${middle}" y="98" text-anchor="middle">${`${low} to ${high}`}</text><text x="${loss}" y="128" text-anchor="middle">allowed</text><text x="${loss}" y="142" text-anchor="middle">${allowed}</text><text x="${zero}" y="128" text-anchor="middle">0</text></svg><figcaption>Change of <code>${metric.name}</code> and its 90 % interval. The grey band is the margin.</figcaption></figure>`;
}
/** From the interval or one and a half margins, whichever is wider, to pixels. */
function scaleOf(span, margin) {
    const reach = (value) => Math.min(Math.max(value, 1.5 * margin), farthest * margin);
    const [left, right] = [-reach(-span.low), reach(span.high)];
    const air = 0.1 * (right - left);
    const perUnit = (width - 2 * edge) / (right - left + 2 * air);
    return (value) => Math.min(Math.max(edge + (value - left + air) * perUnit, edge), width - edge);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/hero.js








/** What happened, in a word as large as a fist, the sentence with the numbers, and the interval drawn. */
function heroOf(record, level) {
    const lead = (0,report_case/* gatedOf */.Pq)(record).find((metric) => heroPlot(metric) !== null);
    const picture = lead === undefined || !isDrawn(record) ? null : heroPlot(lead);
    const { shape, word, tone } = (0,report_case/* caseWord */.BK)(record);
    const title = (0,markup.h) `<span class="${tone}"><span aria-hidden="true">${shape}</span> ${capital(word)}</span>`;
    const heading = level === 1
        ? (0,markup.h) `<h1>${title}<small>${gateWord(record)}</small></h1>`
        : (0,markup.h) `<h2 class="model">${title} <small class="mut">${gateWord(record)}</small></h2>`;
    return (0,markup.h) `<div class="hero ${picture === null ? "alone" : ""}"><div><p class="which">${(0,markup/* prose */.C)((0,phrase/* nameOf */.Vb)(record))}${taskOf(record)}</p>${heading}<p class="lead">${(0,markup/* prose */.C)((0,statement/* stateOf */.L)(record).detail)}</p></div>${picture}</div>\n`;
}
function isDrawn(record) {
    return !["not-comparable", "no-baseline", "no-evidence", "floor"].includes((0,report_case/* caseOf */.KC)(record));
}
function gateWord(record) {
    if ((0,report_case/* isRed */.iI)(record))
        return "The gate failed.";
    if (record.decision.result === "no-baseline")
        return "The gate is neutral.";
    return (0,report_case/* caseOf */.KC)(record) === "ungated" ? "Nothing is gated." : "The gate passed.";
}
function taskOf({ task, positive }) {
    const words = {
        binary: "binary classification",
        multiclass: "classification",
        regression: "regression",
        ranking: "ranking",
        forecast: "forecast",
        text: "text",
        scalars: "numbers as reported",
    };
    return positive === null ? words[task] : `${words[task]}, positive class ${positive}`;
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** Candidate, baseline, rows, rules: the strip under the hero. */
function stripOf(record) {
    const { baseline, candidate, policy, decision } = record;
    const cells = [
        ["Candidate", (0,markup.h) `<code>${(0,short_sha/* shortSha */.F)(candidate.sha)}</code>`],
        [
            "Baseline",
            baseline.sha === null
                ? baselineWord(record)
                : (0,markup.h) `<code>${(0,short_sha/* shortSha */.F)(baseline.sha)}</code>${nearnessOf(record)}`,
        ],
        ["From", sourceOf(record)],
        ["Rows", rowsOf(record.metrics, candidate.rows)],
        ["Evaluation set", setOf(record)],
        [
            "Rules",
            `${decision.mode}${decision.strict ? ", strict" : ""}, ${{ base: "from the base commit", file: "from the configuration file", "built-in": "built in" }[policy.source]}`,
        ],
    ];
    return (0,markup.h) `<dl class="strip">${cells.map(([term, value]) => (0,markup.h) `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}
function baselineWord({ baseline }) {
    return baseline.source === "path" ? "a file" : "none yet";
}
function nearnessOf({ baseline }) {
    if (baseline.distance === null)
        return "";
    return baseline.distance === 0 ? ", the base commit" : `, ${(0,number/* count */.U9)(baseline.distance)} before the base`;
}
function sourceOf({ baseline }) {
    if (baseline.source === "none" || baseline.status === "none")
        return "—";
    return (0,provenance/* storeWords */.fI)(baseline);
}
function rowsOf(metrics, rows) {
    const compared = metrics.reduce((most, metric) => Math.max(most, metric.n), 0);
    return compared === rows || compared === 0 ? (0,number/* count */.U9)(rows) : `${(0,number/* count */.U9)(compared)} of ${(0,number/* count */.U9)(rows)}`;
}
function setOf({ baseline, differs, receipt }) {
    if (receipt.evalSet === null)
        return "no rows";
    if (differs.length > 0)
        return "≠ differs";
    return baseline.status === "found" ? "✔ the same" : "nothing beside it";
}

// EXTERNAL MODULE: ./.cache/js/core/stats/control-charts.js
var control_charts = __webpack_require__(91771);
// EXTERNAL MODULE: ./.cache/js/core/report/section/history.js
var section_history = __webpack_require__(70799);
// EXTERNAL MODULE: ./.cache/js/core/report/section/past.js
var section_past = __webpack_require__(70363);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/past.js










const mostFigures = 6;
/** Metrics over accepted commits, each point with the shape of what was decided there, this change last; null without a
 *  past. */
function pastFigures(record, place) {
    const names = new Set();
    // A record from elsewhere may use a name twice; figures are told apart by it.
    const courses = (0,section_past/* coursesOf */.IV)(record, mostFigures).filter(({ metric: { name } }) => !names.has(name) && names.add(name));
    if (courses.length === 0)
        return null;
    return (0,markup.h) `<div class="curves">${courses.map((course) => pastFigure(course, place))}</div>${(0,parts/* note */.N4)(`${section_past/* pastRule */.PS} ● passed, ▼ failed, ◇ was not decided; the last mark is this change.`)}`;
}
/** What the heading says. */
function pastLead(record) {
    const [lead] = (0,section_past/* coursesOf */.IV)(record);
    return lead === undefined ? "" : `${lead.metric.name} is ${(0,section_past/* pastFinding */.C9)(lead)}. `;
}
function pastFigure(course, place) {
    const { metric, points } = course;
    const now = metric.candidate;
    const values = [...points.map(({ value }) => value), ...(now === null ? [] : [now])];
    const axes = axesOfCourse(course, values);
    const marks = points.map(({ past, value }, at) => resultMark(past, axes, [at, value]));
    const own = now === null ? null : (0,mark/* marker */.x)(metric.verdict, (0,chart/* toX */.wb)(axes, points.length), (0,chart/* toY */.T8)(axes, now), 7);
    const digits = (0,figures/* decimalsOf */.m2)(metric);
    const rows = [
        ["this change", (0,verdict_words/* wordText */.en)((0,verdict_words/* wordOf */.aG)(metric)), (0,figures/* figuresOf */.h5)(metric).candidate],
        ...points
            .map(({ past, value }) => [(0,short_sha/* shortSha */.F)(past.sha), section_past/* resultWords */.Xb[past.result], (0,number/* plain */.pj)(value, digits)])
            .toReversed(),
    ];
    const arrow = metric.direction === "lower" ? ", lower is better" : "";
    const title = `${metric.name} over accepted commits${arrow}`;
    const line = (0,chart/* lineOf */.cA)("cand", axes, values.map((value, at) => [at, value]));
    return (0,figure/* figure */.v)(place, { title, axes, sides: "with what was decided" }, [line, marks, own], {
        head: ["commit", "decided", metric.name],
        rows,
    });
}
function axesOfCourse({ metric, points }, values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const air = (high - low || Math.abs(low) || 1) / 10;
    const last = values.length - 1;
    const axes = (0,chart/* axesOf */.vj)("accepted commits, oldest first", metric.name, [0, last], [low - air, high + air]);
    const end = metric.candidate === null ? (0,short_sha/* shortSha */.F)(points.at(-1).past.sha) : "this change";
    return { ...axes, x: { ...axes.x, ends: [(0,short_sha/* shortSha */.F)(points[0].past.sha), end] } };
}
function resultMark({ result }, axes, [at, value]) {
    const shape = result === "pass" ? "equivalent" : result === "fail" ? "regressed" : "inconclusive";
    return (0,mark/* marker */.x)(shape, (0,chart/* toX */.wb)(axes, at), (0,chart/* toY */.T8)(axes, value), 5);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/history.js






const history_width = 264;
const height = 44;
const history_edge = 6;
const mostPoints = 100;
/** Earlier values with their band, and the weighted mean that follows them. */
function historySection(record, place) {
    const rows = (0,section_history/* historyRows */.U4)(record);
    const past = pastFigures(record, place);
    if (rows.length === 0)
        return past === null ? null : (0,parts/* section */.uW)(place, "history", "History", [(0,parts/* sub */.jb)(pastLead(record).trim()), past]);
    const table = (0,markup.h) `<table><thead><tr><th scope="col">metric</th><th scope="col">earlier runs, then this one</th><th scope="col" class="n">now</th><th scope="col" class="n">expected</th><th scope="col">finding</th><th scope="col" class="n">runs</th></tr></thead><tbody>${rows.map(history_rowMarkup)}</tbody></table>`;
    return (0,parts/* section */.uW)(place, "history", "History", [
        past,
        (0,parts/* sub */.jb)(`${pastLead(record)}${(0,section_history/* historyFinding */.kd)(rows)}. ${section_history/* historyRule */.Ph} The grey area is what is expected, the thin line the weighted mean of the runs.`),
        (0,parts/* wide */.U)(place, "Earlier runs", table),
    ]);
}
function history_rowMarkup({ metric, now, expected, finding }) {
    const tone = metric.history.beyond ? "bad" : "";
    return (0,markup.h) `<tr><th scope="row"><code>${metric.name}</code></th><td class="p">${drawHistory(metric)}</td><td class="n b">${now}</td><td class="n">${expected}</td><td class="${tone}">${finding}</td><td class="n">${(0,number/* count */.U9)(metric.history.values.length)}</td></tr>\n`;
}
/** A line of values; the last one, which is judged, is a dot. */
function drawHistory(metric) {
    const { values, limit, mean, beyond } = metric.history;
    const drawn = [...values, ...(metric.candidate === null ? [] : [metric.candidate])].slice(-mostPoints);
    const chart = (0,control_charts/* ewma */.RH)(drawn, { centre: mean, spread: (0,control_charts/* movingRangeSpread */.lz)(values) });
    const all = [...drawn, ...(limit === null ? [] : [limit])];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const x = (k) => tenth(history_edge + (k / Math.max(1, drawn.length - 1)) * (history_width - 2 * history_edge));
    const y = (value) => tenth(height - history_edge - ((value - low) / (high - low || 1)) * (height - 2 * history_edge));
    const line = (points) => points.map((value, k) => `${k === 0 ? "M" : "L"}${x(k)} ${y(value)}`).join("");
    const [top, bottom] = metric.direction === "higher" ? [0, y(limit ?? low)] : [y(limit ?? high), height];
    const band = limit === null
        ? null
        : (0,markup.h) `<rect class="band" x="0" y="${top}" width="${history_width}" height="${tenth(bottom - top)}"/>`;
    const last = drawn.length - 1;
    const smooth = line(chart.map(({ value }) => Math.min(high, Math.max(low, value))));
    return (0,markup.h) `<svg viewBox="0 0 ${history_width} ${height}" width="${history_width}" height="${height}" role="img" aria-label="${`${metric.name}: ${drawn.length} values${beyond ? ", the last one worse than expected" : ""}`}">${band}<path class="iv calm" fill="none" stroke-width="1.5" d="${line(drawn)}"/><path class="zero" fill="none" d="${smooth}"/><circle class="dot ${beyond ? "bad" : "calm"}" cx="${x(last)}" cy="${y(drawn[last])}" r="4"/></svg>`;
}
function tenth(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/metric-table.js
var metric_table = __webpack_require__(31190);
// EXTERNAL MODULE: ./.cache/js/core/report/section/slices.js + 1 modules
var slices = __webpack_require__(61999);
// EXTERNAL MODULE: ./.cache/js/core/report/section/ungated.js
var ungated = __webpack_require__(74071);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/plot.js





const plot_width = 264;
const plot_edge = 8;
/** Where eight margins lie, as in the bars of a comment: 1 + log₂(8)/2. */
const reach = 2.5;
/** The header of a column of plots. */
function plotAxis() {
    return (0,markup.h) `<svg viewBox="0 0 264 30" width="264" height="30" aria-hidden="true"><text x="0" y="10">◂ worse</text><text x="264" y="10" text-anchor="end">better ▸</text><text x="${toX(-1)}" y="26" text-anchor="middle">−margin</text><text x="${toX(0)}" y="26" text-anchor="middle">0</text><text x="${toX(1)}" y="26" text-anchor="middle">+margin</text></svg>`;
}
/** The interval of one metric in a row of a table, measured in its own margin; past the margin each step is
 *  a doubling. */
function plotOf(metric) {
    const span = (0,axis/* spanOf */.e)(metric);
    const isInterval = metric.interval !== null || metric.status === "identical";
    if (span === null || !isInterval)
        return (0,markup.h) `<span class="mut">${wordsFor(metric)}</span>`;
    const [low, point, high] = [span.low, span.point, span.high].map((value) => position(value, metric, span));
    const drawn = {
        from: toX(clamp(low)),
        at: toX(clamp(point)),
        to: toX(clamp(high)),
        y: 14,
        weight: 3,
        isOffLeft: low < -reach,
        isOffRight: high > reach,
    };
    const band = metric.margin !== null && metric.margin > 0
        ? (0,markup.h) `<rect class="band" x="${toX(-1)}" y="0" width="${toX(1) - toX(-1)}" height="28"/>`
        : null;
    return (0,markup.h) `<svg viewBox="0 0 264 28" width="264" height="28" role="img" aria-label="${`${metric.name}: ${(0,prose/* plainly */.yG)((0,reading/* reading */.h)(metric))}`}">${band}<path class="zero" d="M${toX(0)} 0V28"/>${(0,mark/* drawSpan */.$)(metric.verdict, drawn)}</svg>`;
}
function wordsFor(metric) {
    if (metric.verdict === "not-comparable")
        return "not compared";
    return metric.delta === null ? "nothing to draw" : "no interval";
}
/** In margins; with a margin of 0 or none the axis is as wide as the interval. */
function position(value, metric, span) {
    if (metric.margin !== null && metric.margin > 0)
        return (0,axis/* place */.i)(value, metric.margin);
    const widest = Math.max(Math.abs(span.low), Math.abs(span.high), Number.MIN_VALUE);
    return (value / widest) * (reach - 0.5);
}
function clamp(at) {
    return Math.min(Math.max(at, -reach), reach);
}
/** Tenths of a pixel. */
function toX(at) {
    return Math.round((plot_width / 2 + (at / reach) * (plot_width / 2 - plot_edge)) * 10) / 10;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/metrics.js











/** The candidate's own values, when there is nothing to hold them against. */
function valuesSection(record, place) {
    const others = [...record.metrics, ...record.guardrails].filter((metric) => !metric.gated);
    const metrics = [...(0,report_case/* gatedOf */.Pq)(record), ...others];
    const limits = metrics.some(metric_table/* hasFloor */.hP);
    const rows = metrics.map((metric) => (0,markup.h) `<tr><th scope="row"><code>${metric.name}</code>${metric.direction === "lower" ? " ↓" : ""}</th><td class="n b">${(0,figures/* figuresOf */.h5)(metric).candidate}</td>${limits ? (0,markup.h) `<td>${(0,metric_table/* limitOf */.LF)(metric)}</td>` : null}</tr>\n`);
    const table = (0,markup.h) `<table><thead><tr><th scope="col">metric</th><th scope="col" class="n">this run</th>${limits ? (0,markup.h) `<th scope="col">hard limit</th>` : null}</tr></thead><tbody>${rows}</tbody></table>`;
    return (0,parts/* section */.uW)(place, "metrics", "Metrics", [
        (0,parts/* sub */.jb)("The values of this run. No change is shown, because there is nothing it could honestly be measured from."),
        (0,markup.h) `<div class="narrow">${(0,parts/* wide */.U)(place, "Values of this run", table)}</div>`,
    ]);
}
/** Every metric, gated ones first; on a phone each row becomes a card. */
function metricsSection(record, place) {
    if (record.metrics.length === 0)
        return null;
    const gated = (0,report_case/* gatedMetricsOf */.gG)(record);
    const broken = (0,report_case/* brokenOf */.Tb)(record);
    const rest = (0,report_case/* worstFirst */.md)(record.metrics.filter((metric) => !metric.gated));
    const arrow = [...gated, ...rest].some((metric) => metric.direction === "lower");
    return (0,parts/* section */.uW)(place, "metrics", "Metrics", [
        (0,parts/* sub */.jb)(`The line is the 90 % interval of the change, the one that decides; the grey band is the margin. Each row is drawn in its own margin and turned so that right is better.${arrow ? " ↓ marks a metric where lower is better." : ""}`),
        (0,markup.h) `<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col">verdict</th><th role="columnheader" scope="col" class="p"><span class="vh">interval plot</span>${plotAxis()}</th><th role="columnheader" scope="col" class="n">change</th><th role="columnheader" scope="col" class="n">base → candidate</th><th role="columnheader" scope="col" class="n">90 % interval</th><th role="columnheader" scope="col" class="n">margin</th></tr></thead><tbody role="rowgroup">${[...gated, ...rest].map((metric) => metricRow(metric, broken.has(metric.name)))}</tbody></table>`,
        (0,evidence/* hasIntervals */.ZT)(record) ? (0,parts/* note */.N4)((0,evidence/* artifactSentenceOf */.rG)(record)) : null,
    ]);
}
function metricRow(metric, isBroken) {
    const { delta, baseline, candidate, low, high, margin } = (0,figures/* figuresOf */.h5)(metric);
    const compared = metric.verdict !== "not-comparable";
    const tags = [
        ...(metric.gated ? ["gate"] : []),
        ...(metric.proved ? ["to prove"] : []),
        ...(metric.floor === null ? [] : [(0,metric_table/* limitOf */.LF)(metric)]),
    ].map((tag) => (0,markup.h) `<span class="tag">${tag}</span>`);
    const arrow = metric.direction === "lower" ? (0,markup.h) ` <span aria-label="lower is better" role="img">↓</span>` : null;
    const interval = metric.interval === null || !compared ? "—" : (0,parts/* apart */.zZ)(`${low} to`, high);
    const pair = compared && metric.baseline !== null
        ? (0,parts/* apart */.zZ)(`${baseline} →`, (0,markup.h) `<b>${candidate}</b>`)
        : (0,markup.h) `<b>${candidate}</b>`;
    return (0,markup.h) `<tr role="row"><th role="rowheader" scope="row">${(0,parts/* named */.KT)(metric.name)}${arrow} ${tags}</th><td role="cell" class="v ${(0,verdict_words/* wordOf */.aG)(metric).tone === "calm" ? "calm" : ""}">${(0,parts/* verdictOf */.Vj)(metric, isBroken)}</td><td role="cell" class="p">${plotOf(metric)}</td><td role="cell" class="n b x" data-label="change">${compared ? delta : "—"}</td><td role="cell" class="n w x end"><span>${pair}</span></td><td role="cell" class="n w x" data-label="90 %">${interval}</td><td role="cell" class="n x end" data-label="margin">${compared ? margin : "—"}</td></tr>\n`;
}
const mostSlices = 200;
/** Slices, worst first. */
function slicesSection(record, place) {
    const rows = (0,slices/* sliceRows */.mG)(record);
    if (rows.length === 0)
        return null;
    const cells = rows.slice(0, mostSlices).map(({ name, metric }) => {
        const { delta, baseline, candidate } = (0,figures/* figuresOf */.h5)(metric);
        return (0,markup.h) `<tr role="row"><th role="rowheader" scope="row">${(0,parts/* named */.KT)(name)}</th><td role="cell" class="v ${(0,verdict_words/* wordOf */.aG)(metric).tone === "calm" ? "calm" : ""}">${(0,parts/* verdictOf */.Vj)(metric)}</td><td role="cell" class="p">${plotOf(metric)}</td><td role="cell" class="x all" data-label="metric">${(0,parts/* named */.KT)(metric.name)}</td><td role="cell" class="n b x" data-label="change">${delta}</td><td role="cell" class="n w x end"><span>${(0,parts/* apart */.zZ)(`${baseline} →`, (0,markup.h) `<b>${candidate}</b>`)}</span></td><td role="cell" class="n x end" data-label="rows">${(0,number/* count */.U9)(metric.n)}</td></tr>\n`;
    });
    const more = rows.length > mostSlices ? (0,parts/* note */.N4)(`The ${mostSlices} worst of ${(0,number/* count */.U9)(rows.length)} are listed.`) : null;
    return (0,parts/* section */.uW)(place, "slices", "Slices", [
        (0,parts/* sub */.jb)(`${(0,ungated/* finding */.g)(rows.map((row) => row.metric))}, of ${(0,number/* count */.U9)(rows.length)}. ${(0,slices/* slicesRule */.Ut)(rows)}`),
        (0,markup.h) `<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">slice</th><th role="columnheader" scope="col">verdict</th><th role="columnheader" scope="col" class="p"><span class="vh">interval plot</span>${plotAxis()}</th><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col" class="n">change</th><th role="columnheader" scope="col" class="n">base → candidate</th><th role="columnheader" scope="col" class="n">rows</th></tr></thead><tbody role="rowgroup">${cells}</tbody></table>`,
        more,
    ]);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/slice-tree.js




/** All rows, divided by each declared column; pairs of columns stand below the slice of their first column; slices that
 *  were found stand apart. One metric: the first gated one that slices have. null: no slice at all. */
function sliceTree(record) {
    const metric = metricOf(record);
    const declared = metric === null ? [] : columnBranches(record.slices, metric.name, []);
    const found = (0,discovered/* foundRows */.YY)(record).map((row) => ({ ...leaf(row.name), found: row }));
    const children = [
        ...declared,
        ...(found.length === 0 ? [] : [{ ...leaf("found, nobody named them"), children: found }]),
    ];
    return children.length === 0 ? null : { ...leaf("all rows"), metric, children };
}
function leaf(name) {
    return { name, metric: null, found: null, children: [] };
}
function metricOf(record) {
    const names = new Set(record.slices.flatMap(({ metrics }) => metrics.map(({ name }) => name)));
    const ordered = [...(0,report_case/* gatedMetricsOf */.gG)(record), ...record.metrics];
    return ordered.find(({ name }) => names.has(name)) ?? null;
}
/** The slices that add one column to those above, by that column. */
function columnBranches(slices, metric, above) {
    const inside = slices.filter(({ slice }) => {
        const parts = Object.entries(slice);
        return (parts.length > above.length && above.every(([column, value], at) => same(parts[at], [column, value])));
    });
    const byColumn = Map.groupBy(inside, ({ slice }) => Object.keys(slice)[above.length]);
    return [...byColumn].map(([column, own]) => {
        const byValue = Map.groupBy(own, ({ slice }) => slice[column]);
        const values = [...byValue].map(([value, below]) => valueBranch(below, metric, [...above, [column, value]]));
        return { ...leaf(`by ${column}`), children: values.sort(worseFirst) };
    });
}
function valueBranch(slices, metric, path) {
    const [column, value] = path.at(-1);
    const own = slices.find(({ slice }) => Object.keys(slice).length === path.length);
    return {
        ...leaf(`${column} = ${value === "" ? "(empty)" : value}`),
        metric: own?.metrics.find(({ name }) => name === metric) ?? null,
        children: columnBranches(slices, metric, path),
    };
}
function same(one, other) {
    return one?.[0] === other[0] && one[1] === other[1];
}
function worseFirst(a, b) {
    const rank = ({ metric }) => (metric === null ? 9 : (0,verdict_words/* wordOf */.aG)(metric).rank);
    const change = ({ metric }) => (metric === null ? 0 : ((0,axis/* spanOf */.e)(metric)?.point ?? 0));
    return rank(a) - rank(b) || change(a) - change(b);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/slice-tree.js







/** Branches on the page: what is left out is counted. */
const most = 300;
/** Where in the rows the change lies: a list in lists, so that a screen reader says how deep it is, each with its interval
 *  drawn; what divides further opens and closes by keyboard. null: fewer than two slices. */
function sliceTreeSection(record, place) {
    const tree = sliceTree(record);
    if (tree === null || record.slices.length + (record.discovered?.length ?? 0) < 2)
        return null;
    const pencil = { left: most, skipped: 0 };
    const list = (0,markup.h) `<ul class="tree">${branch(tree, pencil)}</ul>`;
    const what = tree.metric === null ? "" : `${tree.metric.name} of all rows and of the slices that divide them. `;
    return (0,parts/* section */.uW)(place, "tree", "Slice tree", [
        (0,parts/* sub */.jb)(`${what}Worst first; a slice of two columns stands below the first of them.`),
        list,
        pencil.skipped > 0 ? (0,parts/* note */.N4)(`${(0,number/* count */.U9)(pencil.skipped)} more are not drawn.`) : null,
    ]);
}
function branch(one, pencil) {
    if (pencil.left <= 0) {
        pencil.skipped++;
        return null;
    }
    pencil.left--;
    const own = (0,markup.h) `<span class="twig">${nameOf(one)}${figuresMarkup(one)}</span>`;
    if (one.children.length === 0)
        return (0,markup.h) `<li>${own}</li>\n`;
    const children = one.children.map((child) => branch(child, pencil));
    return (0,markup.h) `<li><details open><summary>${own}</summary><ul>${children}</ul></details></li>\n`;
}
/** A name of ours is text, one of the data is code. */
function nameOf({ name, metric, found }) {
    return metric === null && found === null ? (0,markup.h) `<span class="mut">${name}</span>` : (0,markup.h) `<code>${name}</code>`;
}
function figuresMarkup({ metric, found }) {
    if (found !== null) {
        const { kind, loss, here, elsewhere, rows } = found;
        return (0,markup.h) `<span class="${kind.includes("regressed") ? "bad" : ""}">${kind}</span><span>${loss} ${here}, elsewhere ${elsewhere}</span><span class="mut">${rows} rows</span>`;
    }
    return metric === null ? null : metricFigures(metric);
}
function metricFigures(metric) {
    const { delta, baseline, candidate } = (0,figures/* figuresOf */.h5)(metric);
    const values = metric.baseline === null ? (0,markup.h) `<b>${candidate}</b>` : (0,markup.h) `<b>${delta}</b> ${baseline} → ${candidate}`;
    const mark = metric.delta === null
        ? null
        : (0,markup.h) `<span class="v ${(0,verdict_words/* wordOf */.aG)(metric).tone === "calm" ? "calm" : ""}">${(0,parts/* verdictMark */.vG)((0,verdict_words/* wordOf */.aG)(metric))}</span>`;
    const plot = metric.delta === null ? null : (0,markup.h) `<span class="p">${plotOf(metric)}</span>`;
    return (0,markup.h) `${mark}${plot}<span>${values}</span><span class="mut">${(0,number/* count */.U9)(metric.n)} rows</span>`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/slice-values.js
var slice_values = __webpack_require__(50512);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/slice-values.js




const slice_values_most = 200;
/** What the candidate is worth on each slice, where there is nothing to compare with. */
function sliceValuesSection(record, place) {
    const values = (0,slice_values/* sliceValues */.$y)(record);
    if (values.length === 0)
        return null;
    const rows = values
        .slice(0, slice_values_most)
        .map(({ name, metric, value, whole, limit, rows }) => (0,markup.h) `<tr><th scope="row"><code>${name}</code></th><td><code>${metric}</code></td><td class="n b">${value}</td><td class="n">${whole}</td><td>${limit}</td><td class="n">${rows}</td></tr>\n`);
    const head = (0,markup.h) `<thead><tr><th scope="col">slice</th><th scope="col">metric</th><th scope="col" class="n">candidate</th><th scope="col" class="n">all rows</th><th scope="col">limit</th><th scope="col" class="n">rows</th></tr></thead>`;
    return (0,parts/* section */.uW)(place, "slices", "Slices", [
        (0,parts/* sub */.jb)(`${(0,slice_values/* sliceValuesFinding */.aw)(values, record)}. ${slice_values/* sliceValuesRule */.Je}`),
        (0,parts/* wide */.U)(place, "Values of slices", (0,markup.h) `<table>${head}<tbody>${rows}</tbody></table>`),
        values.length > slice_values_most ? (0,parts/* note */.N4)(`The ${slice_values_most} lowest of ${(0,number/* count */.U9)(values.length)} are listed.`) : null,
    ]);
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/tuning.js
var section_tuning = __webpack_require__(15578);
// EXTERNAL MODULE: ./.cache/js/core/report/sparkline.js
var sparkline = __webpack_require__(30828);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/tuning.js




/** How the candidate's parameters were chosen. */
function tuningSection({ training }, place) {
    const tuning = training?.tuning;
    if (tuning === undefined)
        return null;
    const names = (0,section_tuning/* tunedNames */.t$)(tuning);
    const heads = [...names, tuning.metric].map((name) => (0,markup.h) `<th scope="col" class="n"><code>${name}</code></th>`);
    const rows = tuning.top.map(({ trial, params, value }) => (0,markup.h) `<tr><th scope="row">${String(trial)}</th>${names.map((name) => (0,markup.h) `<td class="n"><code>${(0,section_tuning/* shownValue */.JJ)(params[name])}</code></td>`)}<td class="n b">${(0,section_tuning/* shownValue */.JJ)(value)}</td></tr>\n`);
    const shares = tuning.importance.map(({ param, share }, at) => (0,markup.h) `${at === 0 ? "" : ", "}<code>${param}</code> ${(0,section_tuning/* percent */.KN)(share)}`);
    return (0,parts/* section */.uW)(place, "tuning", "Tuning", [
        (0,parts/* sub */.jb)(`${(0,section_tuning/* tuningFinding */.ZW)(tuning)}.`),
        (0,parts/* wide */.U)(place, "Best trials", (0,markup.h) `<table><thead><tr><th scope="col">trial</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`),
        tuning.bestSoFar.length < 2
            ? null
            : (0,parts/* note */.N4)((0,markup.h) `Best so far, trial by trial: <code>${(0,sparkline/* sparkline */.K)(tuning.bestSoFar)}</code>`),
        tuning.importanceNote === ""
            ? (0,parts/* note */.N4)((0,markup.h) `${section_tuning/* importanceWords */.o7}: ${shares}. ${section_tuning/* importanceLimits */.dT}`)
            : (0,parts/* note */.N4)(`Importance is not shown: ${tuning.importanceNote}.`),
    ]);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/model.js





















/** Everything about one model, in the order a reader asks. */
function modelPart(record, scope, { id, level }) {
    const name = (0,prose/* plainly */.yG)((0,phrase/* nameOf */.Vb)(record));
    const place = { id, level: level === 1 ? 2 : 3, model: level === 1 ? null : name };
    const compared = (0,provenance/* isCompared */.uQ)(record);
    const nothingBeside = ["no-baseline", "not-comparable"].includes((0,report_case/* caseOf */.KC)(record));
    const parts = [
        compared ? null : differsSection(record, place),
        nothingBeside ? valuesSection(record, place) : metricsSection(record, place),
        nothingBeside ? null : guardrailsSection(record, place),
        historySection(record, place),
        settleSection(record, place),
        changesSection(record, place, scope),
        tuningSection(record, place),
        compared ? slicesSection(record, place) : sliceValuesSection(record, place),
        discoveredSection(record, place),
        sliceTreeSection(record, place),
        fairnessSection(record, place),
        compared ? flipsSection(record, place) : null,
        confusionSection(record, place),
        curvesSection(record, place),
        nothingBeside ? null : decisionSection(record, place),
        evidenceSection(record, place),
        againSection(record, place),
    ];
    return (0,markup.h) `${heroOf(record, level)}${stripOf(record)}${parts}`;
}
function differsSection(record, place) {
    if ((0,report_case/* caseOf */.KC)(record) !== "not-comparable" || record.differs.length === 0)
        return null;
    const items = record.differs.map((text) => (0,markup.h) `<li>${(0,markup/* prose */.C)((0,prose/* asSentence */.KG)(text))}</li>`);
    return (0,parts/* section */.uW)(place, "differs", "What differs", [
        (0,markup.h) `<ul>${items}</ul>`,
        (0,markup.h) `<p class="note">Merge the change of the evaluation set by itself, so that the base has a result on it; or score the base's model on the new set and name that file as <code>baseline</code>.</p>`,
    ]);
}

// EXTERNAL MODULE: ./.cache/js/core/report/html/policy.js
var policy = __webpack_require__(67431);
// EXTERNAL MODULE: ./.cache/js/core/report/html/script.js
var script = __webpack_require__(61502);
// EXTERNAL MODULE: ./.cache/js/core/report/html/style.js
var style = __webpack_require__(78944);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/page.js




















/** The whole report as one file that asks the network for nothing: its policy allows this style sheet and
 *  this script by digest, and nothing else. */
function renderHtml(input) {
    const records = (0,report_case/* orderRecords */.t7)(input.records);
    const several = records.length + input.problems.length !== 1;
    const body = several
        ? [
            overview(input, records),
            ...input.problems.map((problem) => problemPart(problem, 2)),
            ...records.map((record) => article(record, input)),
            ...carriedPart(input),
        ]
        : [
            ...input.problems.map((problem) => problemPart(problem, 1)),
            ...records.map((record) => modelPart(record, input, { id: "m", level: 1 })),
            ...carriedPart(input),
        ];
    const page = (0,markup.h) `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${(0,policy/* contentPolicy */.u)([style/* style */.i], [script/* script */.K])}; form-action 'none'"><meta name="referrer" content="no-referrer"><title>${page_titleOf(input)}</title><style>${(0,markup/* raw */.l)(style/* style */.i)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header class="top"><div class="in"><p><b>Evenhand</b>${where(input)}</p><button id="theme" type="button" hidden>Theme: system</button></div></header>
<main id="main">${body.slice(0, 1)}${alerts(input)}${body.slice(1)}${(input.data ?? []).map((record, k) => dataPart(record, `d${k}`))}</main>
<footer>${footer(input)}</footer>
<script>${(0,markup/* raw */.l)(script/* script */.K)}</script></body></html>
`;
    return page.markup;
}
function page_titleOf(input) {
    const [record] = input.records;
    const single = record !== undefined && input.records.length + input.problems.length === 1;
    return single ? `${(0,headline/* headline */.P)(record)}, ${record.model}` : (0,prose/* plainly */.yG)((0,first_line/* overall */.Me)(input).statement.verdict);
}
function where({ repository, headSha, title }) {
    const parts = [
        ...(repository === "" ? [] : [(0,markup.h) `${repository}`]),
        ...((0,provenance/* isCommit */.WM)(headSha) ? [(0,markup.h) `<code>${(0,short_sha/* shortSha */.F)(headSha)}</code>`] : []),
        ...(title === null ? [] : [(0,markup.h) `${title}`]),
    ];
    return (0,markup.h) `${parts.map((part, index) => (index === 0 ? part : (0,markup.h) ` · ${part}`))}`;
}
function alerts(input) {
    const { fork, policyChanged, overridden } = input;
    const list = (items) => (0,markup.h) `<ul>${items.map((item) => (0,markup.h) `<li>${(0,markup/* prose */.C)((0,prose/* asSentence */.KG)(item))}</li>`)}</ul>`;
    return [
        ...(0,section_pending/* pendingSentences */.M2)(input).map((sentence) => (0,markup.h) `<div class="alert"><p>${(0,markup/* prose */.C)(sentence)}</p></div>`),
        ...(fork
            ? [
                (0,markup.h) `<div class="alert"><p><b>From a fork.</b> These values were computed by the fork's own code in its own run; nothing here ran it a second time.</p></div>`,
            ]
            : []),
        ...(policyChanged.length > 0
            ? [
                (0,markup.h) `<div class="alert"><p><b>This pull request changes the rules it is judged by.</b> The base's rules were used; merged, it would change:</p>${list(policyChanged)}</div>`,
            ]
            : []),
        ...(overridden.length > 0
            ? [
                (0,markup.h) `<div class="alert"><p><b>Judged again with the base's rules</b>, some verdicts came out otherwise than recorded:</p>${list(overridden)}</div>`,
            ]
            : []),
    ];
}
function overview(input, records) {
    const { statement } = (0,first_line/* overall */.Me)(input);
    const missing = input.problems.map((problem) => (0,markup.h) `<tr><th scope="row">${(0,markup/* prose */.C)((0,phrase/* nameOf */.Vb)(problem))}</th><td class="v bad">∅ no evidence</td><td></td><td></td><td></td></tr>`);
    const rows = records.map((record) => {
        const metric = (0,report_case/* gatedOf */.Pq)(record)[0];
        const cells = metric === undefined
            ? (0,markup.h) `<td></td><td></td><td></td>`
            : (0,markup.h) `<td class="p">${plotOf(metric)}</td><td><code>${metric.name}</code></td><td class="n b">${(0,figures/* figuresOf */.h5)(metric).delta}</td>`;
        return (0,markup.h) `<tr><th scope="row"><a href="#${page_anchor(record)}">${(0,markup/* prose */.C)((0,phrase/* nameOf */.Vb)(record))}</a></th><td class="v">${(0,parts/* verdictMark */.vG)((0,report_case/* caseWord */.BK)(record))}</td>${cells}</tr>\n`;
    });
    const table = (0,markup.h) `<table><thead><tr><th scope="col">model</th><th scope="col">verdict</th><th scope="col">interval</th><th scope="col">metric</th><th scope="col" class="n">change</th></tr></thead><tbody>${missing}${rows}</tbody></table>`;
    return (0,markup.h) `<div class="hero alone"><div><h1>${(0,markup/* prose */.C)(statement.verdict)}</h1><p class="lead">${(0,markup/* prose */.C)(statement.detail)}</p></div></div><div class="wide" role="region" tabindex="0" aria-label="All models">${table}</div>\n`;
}
function page_anchor({ model, leg }) {
    return `m-${model}-${leg}`.replace(/[^\w-]/g, "_");
}
function article(record, input) {
    const id = page_anchor(record);
    return (0,markup.h) `<article id="${id}">${modelPart(record, input, { id, level: 2 })}</article>\n`;
}
function problemPart(problem, level) {
    const { verdict, detail } = (0,section_problem/* problemState */.BC)(problem);
    const title = level === 1 ? (0,markup.h) `<h1>${(0,markup/* prose */.C)(verdict)}</h1>` : (0,markup.h) `<h2>${(0,markup/* prose */.C)(verdict)}</h2>`;
    return (0,markup.h) `<div class="hero alone"><div>${title}<p class="lead">${(0,markup/* prose */.C)(detail)}</p>${mend(problem)}</div></div>\n`;
}
/** A sentence, then the YAML to write. */
function mend({ hint }) {
    if (hint.trim() === "")
        return null;
    const [lead, yaml] = hint.trim().includes("\n") ? (0,section_problem/* splitHint */.WX)(hint.trim()) : [hint, ""];
    const lines = yaml.split("\n").map((line) => [(0,markup/* raw */.l)(/^ */.exec(line)[0]), line.trim(), (0,markup/* raw */.l)("\n")]);
    const block = yaml === "" ? null : (0,markup.h) `<pre tabindex="0" aria-label="YAML to write"><code>${lines}</code></pre>`;
    return (0,markup.h) `<p><b>To mend it:</b> ${(0,markup/* prose */.C)([{ sentence: lead }])}</p>${block}`;
}
function footer(input) {
    const [record] = input.records;
    const url = input.runUrl === null ? null : (0,encode/* address */.hl)(input.runUrl);
    const made = record === undefined
        ? null
        : (0,markup.h) `Evaluated ${record.createdAt.slice(0, 16).replace("T", " ")} UTC by Evenhand ${record.tool.version}. `;
    return (0,markup.h) `${made}${url === null ? null : (0,markup.h) `<a href="${(0,markup/* raw */.l)(url.replaceAll("&", "&amp;"))}">The run</a>. `}This page is one file and loads nothing.`;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html.js


;// CONCATENATED MODULE: ./.cache/js/actions/report/progress.js




/** Which check a report writes, however often it is published. */
function checkIdentity({ marker, headSha, runUrl }, { title }) {
    const name = title === null ? "evenhand" : `evenhand / ${(0,encode/* visible */.RK)(title, 100)}`;
    const externalId = `${marker.run}-${marker.attempt}-${name}`;
    return { name, headSha, detailsUrl: runUrl, externalId };
}
function makeProgress({ inputs, subject }, listed, ports) {
    const { hub, host } = ports;
    const { plan } = subject;
    let begun = null;
    return {
        async begin(input) {
            if (hub === null || !inputs.check || !plan.writes.check || plan.expectReadOnly)
                return;
            const identity = checkIdentity(input, inputs);
            const isFirst = subject.stored === null && (await isAlone(inputs, listed(), ports));
            const there = (0,number/* counted */.hS)(input.records.length, "result");
            const title = `${there} read, the report is being written`;
            try {
                await hub.checks.begin({ ...identity, title, summary: `${title}.`, isFirst });
                begun = identity;
            }
            catch (error) {
                host.info(`the check was not begun: ${(0,errors/* errorMessage */.g)(error)}`);
            }
        },
        async abandon(why) {
            if (hub === null || begun === null)
                return;
            const summary = (0,encode/* visible */.RK)((0,errors/* errorMessage */.g)(why), 2_000);
            const title = "∅ no evidence: the report ended before it was done";
            const content = { ...begun, title, summary, text: "", annotations: [] };
            try {
                await hub.checks.publish({ ...content, conclusion: "failure" });
            }
            catch (error) {
                host.info(`the check was left in progress: ${(0,errors/* errorMessage */.g)(error)}`);
            }
        },
    };
}
/** No other job has handed over a result, and no report was made in this job before. Of two jobs that report at once, one
 *  at least sees the other's result, since each hands over before it looks. */
async function isAlone(inputs, listed, { records, host, readText }) {
    if (host.context.attempt !== 1)
        return false;
    const own = new Set((await records.readAll()).map(({ model, leg }) => (0,names/* artifactName */.Cs)("evaluation", model, leg)));
    const others = listed.filter((name) => !own.has(name));
    if (own.size === 0 || others.length > 0)
        return false;
    return (await readText(`${inputs.records}/report.md`)) === null;
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/deliver.js







/** Page first, because the others link to it; then the check run and the comment. Missing permissions are collected
 *  into one warning that gives the lines to add. One that fails does not keep the others from people; the page is the
 *  only one that a report can do without. */
async function deliver(parcel, ports) {
    const { input, plan, inputs } = parcel;
    const lacking = new Set();
    const broken = [];
    const attempt = async (send) => {
        try {
            return await unlessDenied(send, lacking, ports);
        }
        catch (error) {
            broken.push(error instanceof Error ? error : new Error(String(error)));
            return null;
        }
    };
    const page = inputs.html ? renderHtml(input) : null;
    const reportPath = page === null ? null : await ports.keepFile(pageName(input), page);
    const uploaded = page === null ? null : await attempt(() => uploadPage(page, parcel, ports));
    for (const { message } of broken.splice(0))
        ports.host.annotate("warning", message, { title: "report" });
    const shown = { ...input, reportUrl: uploaded?.url ?? null };
    const { hub } = ports;
    const isChecked = inputs.check && plan.writes.check;
    const check = hub !== null && isChecked ? await attempt(() => publishCheck({ ...parcel, input: shown }, hub)) : null;
    let markdown = (0,report_comment/* renderComment */.w)(shown);
    const text = (earlier) => {
        markdown = (0,report_comment/* renderComment */.w)(shown, earlier);
        return markdown;
    };
    const comment = hub === null ? null : await attempt(() => postComment(text, parcel, hub));
    warnOnce(lacking, plan, ports);
    return {
        comment,
        markdown,
        checkUrl: check?.url ?? null,
        reportUrl: shown.reportUrl,
        reportPath,
        markdownPath: await ports.keepFile("report.md", markdown),
        broken: broken[0] ?? null,
    };
}
async function uploadPage(page, { input, plan }, { hub }) {
    if (hub === null || !plan.writes.artifact)
        return null;
    return hub.artifacts.uploadPage(pageName(input), new TextEncoder().encode(page));
}
/** One page a run and title: artifact names of unzipped files are file names. */
function pageName({ marker }) {
    const key = marker.key
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 60);
    return `evenhand-report-${key || "default"}.html`;
}
async function publishCheck({ input, outcome, inputs }, hub) {
    const { title, summary, text, annotations } = renderCheck(input);
    const isForeign = input.fork && inputs.forkCheck === "neutral";
    return hub.checks.publish({
        ...checkIdentity(input, inputs),
        conclusion: isForeign ? "neutral" : outcome.conclusion,
        title,
        summary,
        text,
        annotations,
    });
}
async function postComment(text, { input, outcome, plan, inputs, wanted }, hub) {
    const number = inputs.pullRequest ?? plan.judged.pullRequest;
    const isWanted = plan.writes.comment || inputs.pullRequest !== null;
    if (number === null || !isWanted || wanted.mode === "off")
        return null;
    // One that is there is kept true even when none would be made: a red word must not outlive its cause.
    const create = isDue(wanted.when, input, outcome);
    return hub.comment.post(number, text, { mode: wanted.mode, create });
}
function isDue(when, { records, problems }, { conclusion }) {
    if (when === "always")
        return true;
    if (when === "failed")
        return conclusion === "failure";
    const gated = records.flatMap((record) => record.metrics.filter((metric) => metric.gated));
    return problems.length > 0 || gated.some((metric) => metric.verdict !== "equivalent");
}
async function unlessDenied(send, lacking, ports) {
    try {
        return await send();
    }
    catch (error) {
        if (error instanceof permission_denied/* PermissionDenied */.J) {
            lacking.add(error.permission);
            return null;
        }
        if (error instanceof errors/* UserError */.y && error.detail.code === "unsupported") {
            // An Enterprise Server has no such thing, which evaluate has said.
            if ((0,server/* isEnterpriseServer */.v)(ports.host.context.serverUrl))
                ports.host.info("the page stays in this job's folder");
            else
                ports.host.annotate("warning", error.message, { title: "report" });
            return null;
        }
        throw error;
    }
}
function warnOnce(lacking, plan, { host }) {
    if (lacking.size === 0)
        return;
    const lines = [...lacking].map((permission) => `  ${permission}`).join("\n");
    const text = plan.expectReadOnly
        ? "the token of this run may only read (a fork's, or Dependabot's): the report is in the job summary alone"
        : `the report is in the job summary, but not all of it could be posted: add under \`permissions:\`\n${lines}`;
    host.annotate("warning", text, { title: "report" });
}

// EXTERNAL MODULE: ./.cache/js/core/config/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(6255);
;// CONCATENATED MODULE: ./.cache/js/core/config/gate-lines.js

/** Where the rules of metrics are written in a configuration, 1-based, as `<model>/<metric>` → line. A metric without a
 *  rule of its own is at its model's `gate`, or where the model begins; what is not configured at all is left out.
 *  @param asked model and metric pairs */
function gateLines(text, asked) {
    const file = (0,read_yaml/* readYaml */.g)(text);
    const models = file.value?.models;
    if (typeof models !== "object" || models === null)
        return {};
    const known = asked.filter(({ model }) => Object.hasOwn(models, model));
    return Object.fromEntries(known.map(({ model, metric }) => [
        `${model}/${metric}`,
        file.place(["models", model, "gate", metric]).line,
    ]));
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/this-run.js

/** What a record must name to count; null at a terminal, where any record is a result that somebody wants to see. */
function thisRunOf({ plan, stored }, head, { host }) {
    const { onRunner, event, payload, runId, sha } = host.context;
    if (!onRunner)
        return null;
    if (stored !== null) {
        const { id, headSha } = stored.run;
        return { id, shas: [headSha], head: headSha };
    }
    // Without a token GitHub cannot be asked; nothing is written then, either.
    if (event === "workflow_run") {
        const { headSha } = plan.judged;
        return { id: (0,events_payload/* numberAt */.tk)(payload, "workflow_run", "id") ?? 0, shas: headSha === null ? [] : [headSha] };
    }
    return { id: runId, shas: [head, sha, plan.judged.headSha].filter((one) => one !== null) };
}
/** The commit that the check is about: what was judged, never what the pull request has become since.
 *  @param pullHead the head as GitHub names it now, of a pull request that is not the event's own */
async function judgedHead(plan, pullHead, { commits }) {
    const { sha, headSha } = plan.judged;
    if (pullHead === null || sha === null)
        return headSha;
    const parents = (await commits.parents(sha)) ?? [];
    return parents.length === 2 && parents[1] === pullHead ? pullHead : headSha;
}

// EXTERNAL MODULE: ./.cache/js/core/report/touched.js
var touched = __webpack_require__(77089);
// EXTERNAL MODULE: ./.cache/js/stories/resolve-baseline.js + 9 modules
var resolve_baseline = __webpack_require__(2073);
;// CONCATENATED MODULE: ./.cache/js/stories/carry-forward.js


/** Looked up before giving up on the rest: each costs two or three requests. */
const mostLookedUp = 5;
const leg = "default";
/** Models with a `path` that the pull request touches nothing under, each with the last result of the base branch. One
 *  that is touched and has no result is not carried: nobody knows how it does. */
async function carryForward(ask, ports) {
    const untouched = untouchedModels(ask);
    const known = ask.found ?? new Map();
    for (const { model } of untouched.slice(0, mostLookedUp))
        if (!known.has(model))
            known.set(model, await lastResult(model, ask, ports));
    return untouched.map(({ model, path }) => ({ model, leg, path, ...(known.get(model) ?? nothing) }));
}
/** Models without a result here whose path holds no changed file. */
function untouchedModels({ config, reported, files, folder, }) {
    return Object.entries(config?.models ?? {}).flatMap(([model, { path }]) => path === undefined || reported.has(model) || (0,touched/* filesUnder */.m)(`${folder}/${path}`, files).length > 0
        ? []
        : [{ model, path }]);
}
/** Models without a result here under whose path files are changed: nobody knows how they do. */
function touchedModels({ config, reported, files, folder, }) {
    return Object.entries(config?.models ?? {}).flatMap(([model, { path }]) => {
        const changed = path === undefined || reported.has(model) ? 0 : (0,touched/* filesUnder */.m)(`${folder}/${path}`, files).length;
        return path === undefined || changed === 0
            ? []
            : [{ model, path, files: changed, strict: config?.strict ?? false }];
    });
}
const nothing = { record: null, sha: null, ageDays: null };
async function lastResult(model, { base, runId }, ports) {
    const { provenance, content } = await (0,resolve_baseline/* resolveBaseline */.o)(ports, { ...base, model, leg, runId });
    if (content?.kind !== "record")
        return nothing;
    return { record: content.record, sha: provenance.sha, ageDays: provenance.ageDays };
}

// EXTERNAL MODULE: ./.cache/js/stories/find-base.js + 1 modules
var find_base = __webpack_require__(54702);
;// CONCATENATED MODULE: ./.cache/js/actions/report/unchanged.js




/** None in a report about one model, and none where it is not known what the pull request changes. */
async function silentModels(found, about, ports) {
    const { subject, inputs, rules, files, lastResults } = about;
    const { hub, commits, clock, host } = ports;
    if (rules === null || files === null || hub === null || inputs.model !== null)
        return { carried: [], pending: [] };
    const told = [...found.records, ...found.problems.filter(({ code }) => code !== "no-record")];
    const reported = new Set(told.map(({ model }) => model));
    const folder = (await ports.folderInRepository()) ?? "";
    const base = (0,find_base/* baseAskOf */.IJ)(subject.plan, host.context);
    const ask = { config: rules.policy.config, reported, files, folder, base, runId: host.context.runId };
    const pending = told.length === 0 ? [] : touchedModels(ask);
    try {
        const carried = await carryForward({ ...ask, found: lastResults }, { commits, artifacts: hub.artifacts, clock });
        return { carried: await withPaths(carried, about, { ports, folder }), pending };
    }
    catch (error) {
        host.annotate("warning", `unchanged models could not be carried forward: ${(0,errors/* errorMessage */.g)(error)}`, {
            title: "report",
        });
        return { carried: [], pending };
    }
}
/** A path that was never there looks like one that nothing was changed under. */
async function withPaths(carried, { subject, rules, lostPaths }, { ports, folder }) {
    const commits = [subject.plan.judged.sha, rules?.base?.sha ?? null].filter((sha) => sha !== null);
    const isThere = async (path) => {
        const place = (0,touched/* placeOf */.$)(`${folder}/${path}`);
        if (place === "")
            return true;
        for (const sha of commits)
            if (await ports.trees.has(sha, place))
                return true;
        return commits.length === 0;
    };
    const known = [];
    for (const one of carried) {
        if (!lostPaths.has(one.path))
            lostPaths.set(one.path, !(await isThere(one.path)));
        known.push(lostPaths.get(one.path) === true ? { ...one, pathExists: false } : one);
    }
    return known;
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/describe.js



async function readAbout(subject, inputs, rules, ports) {
    const { hub } = ports;
    const { judged } = subject.plan;
    const number = inputs.pullRequest ?? judged.pullRequest;
    const isOther = number !== null && judged.pullRequest !== number;
    const pull = isOther && hub !== null ? await hub.pullRequests.find(number) : null;
    return {
        subject,
        inputs,
        rules,
        fork: pull?.fork ?? judged.fork,
        headSha: await judgedHead(subject.plan, pull?.headSha ?? null, ports),
        configText: inputs.annotations ? await ports.readText(inputs.config) : null,
        files: rules?.files ?? null,
        lastResults: new Map(),
        lostPaths: new Map(),
    };
}
/** Everything that the renderers read. */
async function describe(found, about, ports) {
    const { context } = ports.host;
    const { inputs, rules, files, fork, subject } = about;
    const { plan, stored } = subject;
    const headSha = about.headSha ?? found.records[0]?.candidate.sha ?? "0".repeat(40);
    const { carried, pending } = await silentModels(found, about, ports);
    const problems = found.problems.filter(({ code }) => code !== "no-record" || !standsFor(carried, about));
    const folder = await ports.folderInRepository();
    return {
        ...found,
        problems,
        repository: context.repository,
        headSha,
        ...(stored === null ? {} : { origin: originOf(stored, plan.judged.pullRequest) }),
        offersOverride: context.onRunner && plan.judged.pullRequest !== null,
        runUrl: stored?.run.url ?? (context.onRunner ? urlOfRun(context) : null),
        reportUrl: null,
        fork,
        carried,
        ...(pending.length === 0 ? {} : { pending }),
        files,
        paths: pathsOf(rules, folder),
        title: inputs.title,
        marker: {
            ...writerOf(stored, inputs, context),
            parts: found.records.length + problems.length,
            head: headSha,
        },
        place: placeOf(found.records, about, folder),
    };
}
function pathsOf(rules, folder) {
    const models = Object.entries(rules?.policy.config?.models ?? {});
    return Object.fromEntries(models.flatMap(([name, { path }]) => (path === undefined ? [] : [[name, `${folder ?? ""}/${path}`]])));
}
/** Annotations stand at the rules that decided, in the pull request's own file: that is the one it shows. */
function placeOf(records, { configText, inputs }, folder) {
    if (configText === null)
        return null;
    const asked = records.flatMap(({ model, metrics, guardrails }) => [...metrics, ...guardrails].map(({ name }) => ({ model, metric: name })));
    const path = [folder ?? "", inputs.config].filter((part) => part !== "").join("/");
    return { path, line: 1, gates: gateLines(configText, asked) };
}
/** Nothing had to be judged: every model of the rules is untouched. */
function standsFor(carried, { rules }) {
    const models = Object.keys(rules?.policy.config?.models ?? {});
    return models.length > 0 && models.every((name) => carried.some(({ model }) => model === name));
}
/** Whoever reports on a run writes into that run's comment and check: a report that comes later renews them, and a newer
 *  run's words are not lost to it. */
function writerOf(stored, { title }, context) {
    const { workflow = "", id: run, attempt } = stored?.run ?? { ...context, id: context.runId };
    return { key: title ?? (workflow || "default"), run, attempt };
}
function originOf({ run }, pullRequest) {
    const { headRepository, workflowPath, event } = run;
    return { pullRequest, headRepository, workflowPath, event };
}
function urlOfRun({ serverUrl, repository, runId }) {
    return `${serverUrl}/${repository}/actions/runs/${runId}`;
}

// EXTERNAL MODULE: ./.cache/js/core/gate/choose-policy.js
var choose_policy = __webpack_require__(70256);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge.js + 2 modules
var judge = __webpack_require__(53701);
// EXTERNAL MODULE: ./.cache/js/core/gate/policy-facts.js
var policy_facts = __webpack_require__(83836);
// EXTERNAL MODULE: ./.cache/js/core/gate/reasons.js
var reasons = __webpack_require__(31515);
;// CONCATENATED MODULE: ./.cache/js/core/gate/judge-again.js




/** @param accepted losses that a person accepted for this commit (core/override)
 *
 *  Judges a stored record by the given rules, from its numbers alone. Rules that its own inputs had made stricter
 *  stay stricter. Without numbers there is nothing to judge, whatever the record says of itself. */
function judgeAgain(record, config, provenance, accepted = new Set()) {
    const measured = [...record.metrics, ...record.guardrails];
    if (measured.length === 0)
        return withoutNumbers({ ...record, policy: provenance });
    const { mode, strict } = record.decision;
    const chosen = (0,choose_policy/* choosePolicy */.K)((0,policy_facts/* factsOfRecord */.ag)(record), config, record.model);
    const policy = { ...(0,choose_policy/* tightenPolicy */.I)(chosen, { mode, strict }), accepted };
    const judged = (0,judge/* judge */.S)(measured, policy, record.slices);
    return {
        record: { ...record, policy: provenance, ...judged, overrides: [] },
        overridden: judge_again_differences(measured, judged, record.decision.result),
    };
}
function withoutNumbers(record) {
    if (record.decision.result === "no-evidence")
        return { record, overridden: [] };
    const result = "no-evidence";
    const decision = { ...record.decision, result, reasons: [(0,reasons/* nothingComputed */.bl)()] };
    return {
        record: { ...record, decision },
        overridden: [`the record said ${record.decision.result} and holds no metric`],
    };
}
function judge_again_differences(stored, judged, said) {
    const { result } = judged.decision;
    const before = new Map(stored.map(({ name, verdict }) => [name, verdict]));
    const verdicts = [...judged.metrics, ...judged.guardrails].flatMap(({ name, verdict }) => before.get(name) === verdict
        ? []
        : [`${name}: the record said ${before.get(name)}, the base's rules give ${verdict}`]);
    return said === result
        ? verdicts
        : [`the record said ${said}, the base's rules give ${result}`, ...verdicts];
}

// EXTERNAL MODULE: ./.cache/js/core/override/accept.js
var override_accept = __webpack_require__(93181);
// EXTERNAL MODULE: ./.cache/js/stories/policy-source.js
var policy_source = __webpack_require__(24336);
;// CONCATENATED MODULE: ./.cache/js/actions/report/changed-files.js

/** What the pull request changes, by file; null: not known in full. A report does without them: they say what changed,
 *  and decide nothing but what is carried forward. */
async function changedFiles(pullRequest, { hub, host }) {
    if (hub === null || pullRequest === null)
        return null;
    try {
        return await hub.pullRequests.changedFiles(pullRequest);
    }
    catch (error) {
        host.info(`the changed files could not be read: ${(0,errors/* errorMessage */.g)(error)}`);
        return null;
    }
}

// EXTERNAL MODULE: ./.cache/js/core/override/command.js
var override_command = __webpack_require__(21088);
;// CONCATENATED MODULE: ./.cache/js/core/override/choose-overrides.js

/** The overrides that comments ask for, in order. Somebody who may write could change another person's words, so a
 *  comment that was edited counts for nothing. */
function requestsIn(remarks) {
    return remarks.flatMap((remark) => {
        const command = (0,override_command/* parseCommand */.R)(remark.body);
        if (command?.kind !== "override")
            return [];
        const edited = remark.updatedAt !== remark.createdAt;
        const spoilt = !remark.isPerson
            ? "it was not written by a person"
            : edited
                ? "the comment was edited; write a new one"
                : null;
        const { login: by, createdAt: at, id: comment } = remark;
        return [{ ask: command.ask, by, at, through: "comment", comment, spoilt }];
    });
}
/** The overrides that labels ask for: of each label that is on now, the last time it was put on. */
function requestsOfLabels(changes, present) {
    return present.flatMap((label) => {
        const ask = (0,override_command/* parseLabel */.Q)(label);
        const last = changes.filter((change) => change.label === label).at(-1);
        if (ask === null || last === undefined || !last.added)
            return [];
        const spoilt = last.isPerson ? null : "it was not put on by a person";
        return [{ ask, by: last.login, at: last.at, through: "label", comment: null, spoilt }];
    });
}
/** Why a request does not count for a head; null: it does, if whoever asked may write. A commit that is named must be
 *  the head, and no other head may begin like it: short names can be made to collide. Without one it is the head of the newest run that began before the request: later pushes, also those that
 *  bring an earlier commit back, find it bound already. */
function whyNotFor({ ask, at, spoilt }, { head, heads }) {
    if (spoilt !== null)
        return spoilt;
    const { sha } = ask;
    if (sha !== null) {
        if (!head.startsWith(sha))
            return `it is for ${sha.slice(0, 7)}`;
        const isShared = heads.some((other) => other.sha !== head && other.sha.startsWith(sha));
        return isShared
            ? `more than one head of this pull request begins with ${sha}: name the whole commit`
            : null;
    }
    const bound = headBefore(at, heads);
    if (bound === null)
        return "no run of this pull request is older than it, so it names no commit";
    return bound === head ? null : `it was given for ${bound.slice(0, 7)}`;
}
/** A run of the same second may be of a push that nobody has seen yet: it does not count as before. */
function headBefore(at, heads) {
    const time = Date.parse(at);
    let newest = null;
    for (const head of heads) {
        if (!(Date.parse(head.at) < time))
            continue;
        if (newest === null || Date.parse(head.at) >= Date.parse(newest.at))
            newest = head;
    }
    return newest?.sha ?? null;
}

// EXTERNAL MODULE: ./.cache/js/actions/report/pull-runs.js
var pull_runs = __webpack_require__(72625);
;// CONCATENATED MODULE: ./.cache/js/actions/report/overrides.js





const longestReason = 500;
/** What people with write access accepted for this very head: asked only when a gate is closed, since nothing else can be
 *  accepted. Never throws for a lack of rights: then nothing is accepted.
 *  @param names what could be accepted; requests for other things are left aside */
async function acceptedFor(names, { plan, pull }, { hub, host }) {
    const { pullRequest: number, headSha: head } = plan.judged;
    if (hub === null || number === null || head === null)
        return [];
    try {
        const runs = await (0,pull_runs/* runsOfPull */.ls)(number, hub, pull ?? (0,pull_runs/* pullOfPush */.XW)(host.context));
        if (runs.pull.headSha !== head)
            return [];
        const requests = await requestsFor(runs, number, hub);
        const accepted = [];
        for (const request of requests) {
            if (!request.ask.metrics.some((name) => names.includes(name)))
                continue;
            if (whyNotFor(request, { head, heads: (0,pull_runs/* headsOf */.j$)(runs) }) !== null)
                continue;
            if (!(await hub.conversation.mayWrite(request.by)))
                continue;
            accepted.push(overrideOf(request, head));
        }
        return accepted;
    }
    catch (error) {
        if (!(error instanceof permission_denied/* PermissionDenied */.J))
            throw error;
        host.annotate("warning", `overrides were not looked for: ${(0,errors/* errorMessage */.g)(error)}`, { title: "report" });
        return [];
    }
}
/** A request can only be for a head that had a run by then: older comments are not read. */
async function requestsFor({ pull, ofHead }, number, hub) {
    const since = ofHead.at(-1)?.createdAt;
    const remarks = since === undefined ? [] : await hub.conversation.remarks(number, since);
    const labels = pull.labels.filter((name) => (0,override_command/* parseLabel */.Q)(name) !== null);
    const changes = labels.length === 0 ? [] : await hub.conversation.labelChanges(number);
    return [...requestsIn(remarks), ...requestsOfLabels(changes, labels)];
}
function overrideOf({ ask, by }, sha) {
    return { by, sha, metrics: [...ask.metrics], reason: ask.reason.slice(0, longestReason).toWellFormed() };
}

// EXTERNAL MODULE: ./.cache/js/core/slices/declared.js
var declared = __webpack_require__(13670);
// EXTERNAL MODULE: ./.cache/js/core/is-object.js
var is_object = __webpack_require__(97960);
;// CONCATENATED MODULE: ./.cache/js/core/gate/rule-change.js

/** A value that would be another, as a sentence; null: the rule is not there. */
function change(what, before, after, wording) {
    const [old, now] = [spelt(before), spelt(after)];
    if (old === now)
        return [];
    const looser = wording.looser(before, after);
    const meaning = wording.meaning?.[looser ? 1 : 0] ?? (looser ? "looser" : "stricter");
    return [{ looser, text: `${what} would go from ${old} to ${now}: ${meaning}` }];
}
/** Values below a key that no rule has a sentence for, leaf by leaf; any of them may matter. */
function otherChanges(what, before, after) {
    const [old, now] = [leaves(before), leaves(after)];
    const paths = [...new Set([...old.keys(), ...now.keys()])];
    return paths.flatMap((path) => {
        const [was, would] = [spelt(old.get(path) ?? null), spelt(now.get(path) ?? null)];
        if (was === would)
            return [];
        return [{ looser: true, text: `${what} \`${path}\` would go from ${was} to ${would}` }];
    });
}
function leaves(value, prefix = "") {
    const found = new Map();
    for (const [key, inner] of Object.entries(value)) {
        const path = prefix === "" ? key : `${prefix}.${key}`;
        if (!(0,is_object/* isObject */.G)(inner))
            found.set(path, inner);
        else
            for (const [deeper, leaf] of leaves(inner, path))
                found.set(deeper, leaf);
    }
    return found;
}
function spelt(value) {
    if (value === null || value === undefined)
        return "none";
    const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "none");
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/policy-changes.js



/** Rules that the head's configuration would change, one sentence each, what makes a gate looser first; the base's rules
 *  still judge. Pure; no sentence when both say the same in other words. */
function policyChanges(base, head) {
    const models = new Set([...Object.keys(base?.models ?? {}), ...Object.keys(head?.models ?? {})]);
    const strict = change("`strict`", base?.strict ?? false, head?.strict ?? false, {
        looser: (before) => before === true,
        meaning: ["a missing baseline would be red", "a missing baseline would no longer be red"],
    });
    const perModel = [...models].flatMap((name) => modelChanges(name, (0,choose_model/* modelIn */.l2)(base, name), (0,choose_model/* modelIn */.l2)(head, name)));
    const told = base === null || head === null ? [] : otherChanges("report", base.report, head.report);
    const all = [...strict, ...perModel, ...told];
    return [...all.filter((one) => one.looser), ...all.filter((one) => !one.looser)].map((one) => one.text);
}
function modelChanges(name, base, head) {
    if (base !== undefined && head === undefined) {
        return [
            { looser: true, text: `the rules of \`${name}\` would be removed: the built-in ones would hold` },
        ];
    }
    const before = rulesOf(base);
    const after = rulesOf(head);
    const of = `of \`${name}\``;
    return [
        ...change(`\`mode\` ${of}`, before.mode, after.mode, {
            looser: (value) => value === "prove",
            meaning: ["a loss would have to be excluded", "only a shown loss would be red"],
        }),
        ...change(`\`on-inconclusive\` ${of}`, before.inconclusive, after.inconclusive, {
            looser: (value) => value === "fail",
        }),
        ...change(`\`floor-mode\` ${of}`, before.floorMode, after.floorMode, {
            looser: (value) => value === "ci",
        }),
        ...gateChanges(name, base?.gate, head?.gate),
        ...proofChanges(name, base?.prove, head?.prove),
        ...sliceChanges(name, base?.["gate-slices"], head?.["gate-slices"]),
        ...change(`\`path\` ${of}`, base?.path, head?.path, {
            looser: () => head?.path !== undefined,
            meaning: [
                "a result is always asked for",
                "a pull request that touches nothing there passes without a result",
            ],
        }),
        // Where the base asks nothing of the data, there is nothing to loosen.
        ...otherChanges(`\`${name}\` data`, base?.data ?? {}, base?.data === undefined ? {} : (head?.data ?? {})),
        ...otherChanges(`\`${name}\` evaluate`, base?.evaluate ?? {}, head?.evaluate ?? {}),
        ...otherChanges(`\`${name}\` deploy`, base?.deploy ?? {}, head?.deploy ?? {}),
    ];
}
function rulesOf(model) {
    return {
        mode: model?.mode ?? "guard",
        inconclusive: model?.["on-inconclusive"] ?? "warn",
        floorMode: model?.["floor-mode"] ?? "point",
    };
}
function gateChanges(name, base, head) {
    const named = (gate) => Object.keys(gate)
        .map((metric) => `\`${metric}\``)
        .join(", ") || "none";
    if (base === undefined && head === undefined)
        return [];
    if (base === undefined) {
        return [
            { looser: true, text: `\`${name}\` would be gated by ${named(head)}, not by the default metrics` },
        ];
    }
    if (head === undefined) {
        return [
            { looser: true, text: `\`${name}\` would be gated by the default metrics, not by ${named(base)}` },
        ];
    }
    return [...new Set([...Object.keys(base), ...Object.keys(head)])].flatMap((metric) => {
        const gate = `gate \`${metric}\` of \`${name}\``;
        const [before, after] = [base[metric], head[metric]];
        if (before === undefined)
            return [{ looser: false, text: `${gate} would be added` }];
        if (after === undefined) {
            return [{ looser: true, text: `${gate} would be removed: no loss of it would be red` }];
        }
        return limits.flatMap(({ key, looser }) => change(`\`${key}\` of ${gate}`, before[key] ?? null, after[key] ?? null, { looser }));
    });
}
/** Which way each limit is looser. An amount of the base cannot be held against an absolute one. */
const limits = [
    { key: "margin", looser: grows },
    {
        key: "min",
        looser: (before, after) => after === null || Number(after) < Number(before),
    },
    {
        key: "max",
        looser: (before, after) => after === null || Number(after) > Number(before),
    },
    {
        key: "max-regression",
        looser: (before, after) => after === null || grows(before, after),
    },
    { key: "direction", looser: () => true },
];
function grows(before, after) {
    if (before === null || after === null || typeof before !== typeof after)
        return true;
    return Number.parseFloat(String(after)) > Number.parseFloat(String(before));
}
function proofChanges(name, base = [], head = []) {
    return [
        ...base
            .filter((metric) => !head.includes(metric))
            .map((metric) => ({
            looser: true,
            text: `\`${metric}\` of \`${name}\` would no longer have to be proved`,
        })),
        ...head
            .filter((metric) => !base.includes(metric))
            .map((metric) => ({ looser: false, text: `\`${metric}\` of \`${name}\` would have to be proved` })),
    ];
}
function sliceChanges(name, base, head) {
    const keysOf = (slices) => (0,declared/* declaredSlices */.w)(slices ?? []).map((columns) => columns.join(" × "));
    const [before, after] = [keysOf(base), keysOf(head)];
    const told = (keys, others, looser, verb) => keys
        .filter((key) => !others.includes(key))
        .map((key) => ({ looser, text: `slices of \`${key}\` ${verb} gate \`${name}\`` }));
    return [...told(before, after, true, "would no longer"), ...told(after, before, false, "would")];
}

;// CONCATENATED MODULE: ./.cache/js/core/config/workflow-uses.js


const ours = /^[\w.-]+\/evenhand(?:\/action-([a-z]+))?@(.+)$/;
const ofStep = ["if", "continue-on-error", "env", "timeout-minutes"];
const ofJob = ["if", "continue-on-error", "permissions", "needs", "strategy"];
/** Our steps in a workflow's text, in order; none of a file that cannot be read. Called workflows are not followed. */
function usesIn(text) {
    const jobs = blockAt((0,read_yaml/* readYaml */.g)(text).value, "jobs");
    return Object.entries(jobs).flatMap(([job, body]) => {
        const steps = body?.steps;
        return Array.isArray(steps) ? steps.flatMap((step) => useOf(job, body, step)) : [];
    });
}
function useOf(job, body, step) {
    const written = step?.uses;
    const match = typeof written === "string" ? ours.exec(written.trim()) : null;
    if (match === null)
        return [];
    const inputs = Object.entries(blockAt(step, "with")).map(([name, value]) => [`with.${name}`, value]);
    const settings = [
        ["version", match[2]],
        ...inputs,
        ...ofStep.map((key) => [key, workflow_uses_valueAt(step, key)]),
        ...ofJob.map((key) => [`jobs.${job}.${key}`, workflow_uses_valueAt(body, key)]),
    ];
    const known = settings.flatMap(([key, value]) => value === undefined ? [] : [[key, workflow_uses_spelt(value)]]);
    return [{ action: match[1] ?? "gate", job, settings: new Map(known) }];
}
function workflow_uses_valueAt(block, key) {
    const isBlock = typeof block === "object" && block !== null;
    return isBlock && Object.hasOwn(block, key) ? block[key] : undefined;
}
function blockAt(block, key) {
    const value = workflow_uses_valueAt(block, key);
    return (0,is_object/* isObject */.G)(value) ? value : {};
}
function workflow_uses_spelt(value) {
    const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/workflow-changes.js

/** What a change of a workflow file would change in how we are run, one sentence each. A workflow of a pull request runs
 *  as the pull request has it, so these hold already. Nothing is said of a file that never used us.
 *  @param before null: the file is new; @param after null: it is gone */
function workflowChanges(path, before, after) {
    const [old, now] = [before === null ? [] : usesIn(before), after === null ? [] : usesIn(after)];
    const [left, right] = [byName(old), byName(now)];
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => stepChanges(`\`${path}\`: ${name}`, left.get(name), right.get(name)));
}
function stepChanges(step, before, after) {
    if (before === undefined)
        return [`${step} is new`];
    if (after === undefined)
        return [`${step} is removed`];
    const keys = [...new Set([...before.settings.keys(), ...after.settings.keys()])];
    return keys.flatMap((key) => {
        const [was, is] = [before.settings.get(key), after.settings.get(key)];
        return was === is ? [] : [`${step} has \`${key}\` changed from ${was ?? "none"} to ${is ?? "none"}`];
    });
}
/** The second of a kind in a job is told apart by its number. */
function byName(uses) {
    const named = new Map();
    for (const use of uses) {
        const plain = `the step \`${use.action}\` of the job \`${use.job}\``;
        let name = plain;
        for (let count = 2; named.has(name); count++)
            name = `${plain} (${count})`;
        named.set(name, use);
    }
    return named;
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/policy-changes.js




const workflows = ".github/workflows";
/** Changed workflow files that are read; more in one pull request are said to be there. */
const mostRead = 10;
/** What the pull request would change in the rules and in the workflows that run us, one sentence each. Read from
 *  commits, not from the working directory, which the pull request's own steps may have written to. */
async function changesOf(ask, ports) {
    const { policy, base, path, subject, files } = ask;
    const isStored = subject.stored !== null;
    const head = isStored ? subject.plan.judged.headSha : ports.host.context.sha;
    if (head === null)
        return [];
    // A head that is not merged yet has the rules of the commit it left the base branch at.
    const from = isStored ? ((await ports.commits.mergeBase(base.sha, head)) ?? base.sha) : base.sha;
    const before = from === base.sha ? policy.config : await readOr(policy.config, from, path, ports);
    return [
        ...(await configChanges(before, head, path, ports)),
        ...(touchesWorkflows(files) ? await changesOfWorkflows(from, head, ports) : []),
    ];
}
function touchesWorkflows(files) {
    const isOne = (path) => path?.startsWith(`${workflows}/`) === true;
    return files === null || files.some(({ path, before }) => isOne(path) || isOne(before));
}
async function configChanges(before, head, path, { commits }) {
    const text = await commits.readFile(head, path);
    try {
        return policyChanges(before, text === null ? null : (0,parse/* parseConfig */.o)(text, path));
    }
    catch (error) {
        return [`${path} of this pull request cannot be read: ${(0,errors/* errorMessage */.g)(error).split("\n")[0]}`];
    }
}
async function readOr(otherwise, sha, path, { commits }) {
    const text = await commits.readFile(sha, path);
    try {
        return text === null ? null : (0,parse/* parseConfig */.o)(text, path);
    }
    catch {
        return otherwise;
    }
}
async function changesOfWorkflows(from, head, ports) {
    const { commits, trees } = ports;
    const [old, now] = [await trees.list(from, workflows), await trees.list(head, workflows)];
    const names = [...new Set([...old.keys(), ...now.keys()])]
        .filter((name) => /\.ya?ml$/.test(name) && old.get(name) !== now.get(name))
        .sort();
    const told = [];
    for (const name of names.slice(0, mostRead)) {
        const file = `${workflows}/${name}`;
        const before = old.has(name) ? await commits.readFile(from, file) : null;
        const after = now.has(name) ? await commits.readFile(head, file) : null;
        told.push(...workflowChanges(name, before, after));
    }
    const more = names.length - mostRead;
    return more > 0 ? [...told, `${more} more workflow files are changed and were not read`] : told;
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/judge.js







/** null: no pull request, so that the records stand as they are. */
async function readRules(subject, inputs, ports) {
    const { plan } = subject;
    if (!ports.host.context.onRunner || !(0,policy_source/* isOfPullRequest */.Av)(plan))
        return null;
    const base = await policyCommit(plan, ports);
    const path = (0,policy_source/* pathInRepository */.zB)(inputs, await ports.folderInRepository());
    const policy = await (0,policy_source/* readPolicyAt */.II)(ports.commits, base?.sha ?? null, path);
    const files = await changedFiles(inputs.pullRequest ?? plan.judged.pullRequest, ports);
    const changed = base === null ? [] : await changesOf({ policy, base, path, subject, files }, ports);
    return { base, policy, files, changed: [...(policy.stale === true ? [policy.note] : []), ...changed] };
}
/** On a pull request every record is judged again by the rules at the base commit: what a record says of its base is
 *  not taken on trust. What a person accepted for this commit then closes no gate. */
async function judgeRecords(found, rules, subject, ports) {
    if (rules === null)
        return { records: found, problems: [], overridden: [], policyChanged: [] };
    const { base, policy } = rules;
    const problems = [];
    const records = [];
    for (const record of found) {
        const strange = await strangeBase(record, base, subject.plan, ports);
        if (strange === null)
            records.push(record);
        else
            problems.push(strange);
    }
    const again = (record, accepted) => judgeAgain(record, policy.config, policy.provenance, accepted);
    const judged = records.map((record) => again(record));
    const names = [...new Set(judged.flatMap(({ record }) => (0,override_accept/* acceptable */.F)(record)))];
    const overrides = names.length === 0 ? [] : await acceptedFor(names, subject, ports);
    const accept = ({ record }, index) => overrides.length === 0 ? record : withOverrides(record, overrides, (set) => again(records[index], set));
    return {
        records: judged.map(accept),
        problems,
        overridden: judged.flatMap((one) => one.overridden),
        policyChanged: rules.changed,
    };
}
function withOverrides(record, all, again) {
    const names = (0,override_accept/* acceptable */.F)(record);
    const overrides = all.flatMap((override) => (0,override_accept/* narrow */.s)(override, names) ?? []);
    if (overrides.length === 0)
        return record;
    return { ...again(new Set(overrides.flatMap(({ metrics }) => metrics))).record, overrides };
}
/** Where records of another run are judged, the branch that the pull request goes into has the say as it is now. */
async function policyCommit(plan, { commits, host, hub }) {
    if (plan.against.kind !== "judged-again")
        return (0,find_base/* findBase */.lN)(commits, (0,find_base/* baseAskOf */.IJ)(plan, host.context));
    const { baseBranch } = plan.judged;
    const tip = baseBranch === null ? null : await hub?.branches.branch(baseBranch);
    const sha = tip?.sha ?? host.context.sha;
    return sha === null ? null : { sha, how: "head" };
}
/** A record that names another base than the pull request has: its comparison is not the one to show. One of another run
 *  may name any commit that the base branch had until now. */
async function strangeBase({ model, leg, baseline }, base, plan, { commits, host }) {
    const named = baseline.base?.sha;
    if (named === undefined)
        return null;
    const isBase = plan.against.kind === "judged-again"
        ? plan.judged.baseBranch === null ||
            base === null ||
            (await commits.mergeBase(base.sha, named)) === named
        : await (0,find_base/* isBaseOf */.nD)(named, base, (0,find_base/* baseAskOf */.IJ)(plan, host.context), commits);
    if (isBase)
        return null;
    const [theirs, ours] = [named, base?.sha].map((sha) => sha?.slice(0, 7) ?? "not known");
    return {
        ...{ model, leg, code: "record-invalid" },
        message: `the record ${model}/${leg} was compared with ${theirs}, which is not the base commit of this pull request (${ours})`,
        hint: "run evaluate again, in the same workflow run as report",
    };
}

// EXTERNAL MODULE: ./.cache/js/core/record/history.js
var record_history = __webpack_require__(99084);
;// CONCATENATED MODULE: ./.cache/js/actions/report/keep-history.js






/** Leaves the numbers of a push to a protected branch in the history ref, which outlives artifacts. Never from a pull
 *  request, never from a branch that anybody may push to. The exit code does not depend on it.
 *  @returns how long the result lasts as a baseline when it could not be kept; "" when there is nothing to say */
async function keepHistory(records, inputs, ports) {
    const { host, hub } = ports;
    const { event, ref } = host.context;
    const branch = (0,history_policy/* pushedBranch */.g1)(event, ref);
    if (!host.context.onRunner || hub === null || branch === null)
        return "";
    const entries = records.flatMap((record) => entryOf(record) ?? []);
    const keep = await keepOf(inputs, ports);
    if (entries.length === 0 || keep === 0)
        return "";
    try {
        if (!(await isAccepted(branch, hub, ports)))
            return "";
        for (const [model, own] of byModel(entries))
            await hub.history.append(model, own, keep);
        return "";
    }
    catch (error) {
        return notKept(error, ports);
    }
}
/** A record without a number has nothing to be compared with later. */
function entryOf(record) {
    return record.metrics.length + record.guardrails.length === 0 ? null : (0,record_history/* historyEntryOf */.ag)(record);
}
function byModel(entries) {
    return Map.groupBy(entries, ({ model }) => model);
}
async function keepOf(inputs, { readText }) {
    const text = await readText(inputs.config);
    return (0,history_policy/* historyKeep */.mD)(text === null ? null : (0,parse/* parseConfig */.o)(text, inputs.config), inputs.history);
}
async function isAccepted(branch, hub, { host }) {
    if ((0,history_policy/* isDefaultBranch */.ok)(branch, host.context.payload))
        return true;
    return (await hub.branches.branch(branch))?.protected === true;
}
function notKept(error, { host }) {
    const isDenied = error instanceof permission_denied/* PermissionDenied */.J;
    if (!isDenied) {
        const text = `the numbers of this run are not in the history: ${(0,errors/* errorMessage */.g)(error)}`;
        host.annotate("warning", text, { title: "report" });
    }
    if ((0,server/* isEnterpriseServer */.v)(host.context.serverUrl)) {
        const way = isDenied ? ": give this job `contents: write`" : "";
        return `this server has no artifacts that actions can use, and the history was not written, so nothing of this run is a baseline for later ones${way}`;
    }
    const way = isDenied ? "; with `contents: write` its numbers are kept for good" : "";
    return `this result is kept as an artifact alone: it is a baseline for 90 days, or as long as this repository keeps artifacts${way}`;
}

// EXTERNAL MODULE: ./.cache/js/stories/do-without.js
var do_without = __webpack_require__(34126);
;// CONCATENATED MODULE: ./.cache/js/actions/report/expected.js

const pauseMs = 15_000;
/** Reads until as many results are there as are expected, or the time is up. Those that stay away are no evidence.
 *  @param ports `seen` is told what is there at first */
async function awaitLegs(read, expected, { clock, host, hub, seen }) {
    let input = await read();
    await seen(input);
    if (expected === null)
        return input;
    const end = clock.now() + expected.withinMs;
    while (given(input) < expected.legs && hub !== null && clock.now() < end) {
        host.info(`${given(input)} of ${expected.legs} results are there; looking again in a moment`);
        await clock.sleep(Math.min(pauseMs, end - clock.now()));
        input = await read();
    }
    const there = given(input);
    if (there >= expected.legs)
        return input;
    const problems = input.problems.filter(({ code }) => code !== "no-record");
    const marker = { ...input.marker, parts: input.records.length + problems.length + 1 };
    return { ...input, problems: [...problems, absent(input, there, expected)], marker };
}
/** Results, red ones included: what counts is that a leg has spoken. */
function given({ records, problems }) {
    return records.length + problems.filter(({ code }) => code !== "no-record").length;
}
function absent(input, there, { legs, withinMs }) {
    const missing = legs - there;
    const seen = [...input.records, ...input.problems.filter(({ code }) => code !== "no-record")];
    const names = seen.map(({ model, leg }) => `\`${model}/${leg}\``).join(", ");
    const waited = withinMs === 0 ? "" : ` within ${Math.round(withinMs / 1000)} s`;
    return {
        model: `${missing} of ${(0,number/* counted */.hS)(legs, "leg")}`,
        leg: "default",
        code: "leg-absent",
        message: `\`expect\` names ${(0,number/* counted */.hS)(legs, "result")} and ${there === 0 ? "none" : `only ${there}`} came${waited}${there === 0 ? "" : ` (${names})`}`,
        hint: "look for a job that failed before evaluate, or correct `expect`",
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/handover/of-this-run.js
/** Why a record lying in the folder is none of this run's results; null: it is one. A commit can bring a folder along,
 *  and a machine that is not wiped keeps the last one; neither can name this run's number or its own commit. */
function whyNotOfRun({ run, candidate }, { id, shas, head }) {
    const of = candidate.sha;
    if (head !== undefined && of !== null && of !== head)
        return `it is of commit ${of.slice(0, 7)}`;
    if (run !== null)
        return run.id === id ? null : `it was written by run ${run.id}, not by this one`;
    const own = [candidate.tested, candidate.sha].filter((sha) => sha !== null);
    if (own.some((sha) => shas.includes(sha)))
        return null;
    return own.length === 0 ? "it names no run and no commit" : `it is of commit ${own[0].slice(0, 7)}`;
}

// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
;// CONCATENATED MODULE: ./.cache/js/actions/report/gather.js






const recordFile = "evaluation.json";
/** Every evaluation of this run: the hand-over folder of this job, and what other jobs left as artifacts. What lies there
 *  and is no result of this run, or cannot be read, is a problem; so is nothing at all: a report without evidence is
 *  never green. */
async function gather(inputs, ports, known, from) {
    const { thisRun } = from;
    const folder = (await ports.records.readAll()).filter((one) => one.files.has(recordFile));
    const lying = folder.map((one) => notOfRun(gather_readOne(one), thisRun));
    const fresh = lying.filter(gather_isRecord);
    const others = await fromOtherJobs(fresh, inputs, from, ports);
    const handedOver = others.records.map((one) => notOfRun(gather_readOne(one), thisRun));
    const stale = lying.filter(isProblem).filter((one) => !handedOver.some((other) => isSame(one, other)));
    const read = [...fresh, ...stale, ...handedOver];
    const records = read.filter(gather_isRecord).filter((one) => !known.some((other) => isSame(one, other)));
    const unread = read.filter(isProblem).filter((one) => inputs.model === null || one.model === inputs.model);
    const problems = [...known, ...unread, ...others.problems];
    const asked = inputs.model === null ? records : records.filter((one) => one.model === inputs.model);
    if (asked.length + problems.length > 0)
        return { records: asked, problems };
    return { records: [], problems: [nothingFound(inputs, records)] };
}
async function fromOtherJobs(here, inputs, { artifacts }, ports) {
    if (artifacts === null)
        return { records: [], problems: [] };
    const known = new Set(here.map((one) => (0,names/* artifactName */.Cs)("evaluation", one.model, one.leg)));
    try {
        const { records, problems } = await collectRecords(artifacts, "evaluation", known);
        const about = problems.map(problemOf).filter(({ model }) => isAsked(model, inputs));
        return { records, problems: about };
    }
    catch (error) {
        if (!(0,do_without/* canDoWithout */.gN)(error))
            throw error;
        ports.host.annotate("warning", `records of other jobs were not read: ${(0,errors/* errorMessage */.g)(error)}`, {
            title: "report",
        });
        return { records: [], problems: [] };
    }
}
/** The name alone does not tell where the model ends and the leg begins. */
function problemOf({ name, problem }) {
    return {
        model: name.slice("evenhand-evaluation-".length),
        leg: "default",
        code: "record-invalid",
        message: `the artifact ${name} cannot be used: ${problem}`,
        hint: "run the job again that evaluates this model",
    };
}
function isAsked(modelAndLeg, { model }) {
    return model === null || modelAndLeg.startsWith(`${model}-`);
}
function notOfRun(one, thisRun) {
    if (thisRun === null || !gather_isRecord(one))
        return one;
    const why = whyNotOfRun(one, thisRun);
    if (why === null)
        return one;
    const { model, leg } = one;
    return {
        ...{ model, leg, code: "record-stale" },
        message: `the record ${model}/${leg} is no result of this run: ${why}`,
        hint: "delete the folder `.evenhand`, and keep it out of the repository",
    };
}
function isSame(one, other) {
    return one.model === other.model && one.leg === other.leg;
}
function isProblem(one) {
    return !gather_isRecord(one);
}
function gather_isRecord(one) {
    return "schema" in one;
}
function gather_readOne({ model, leg, files }) {
    try {
        return (0,seal/* parseEvaluation */.Q)(new TextDecoder().decode(files.get(recordFile)), `${model}/${leg}/${recordFile}`);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { model, leg, code: error.detail.code, message: error.detail.message, hint: error.detail.hint };
    }
}
function nothingFound(inputs, others) {
    const seen = others.length === 0 ? "" : ` (there are records of ${others.map((one) => one.model).join(", ")})`;
    return {
        model: inputs.model ?? "default",
        leg: inputs.leg,
        code: "no-record",
        message: `no evaluation was found in \`${inputs.records}\` or among the artifacts of this run${seen}`,
        hint: `      - uses: evenhand/evenhand/action-evaluate@v1\n        with:\n          predictions: out/predictions.csv`,
    };
}

// EXTERNAL MODULE: ./.cache/js/core/data/data-record.js
var data_record = __webpack_require__(37267);
;// CONCATENATED MODULE: ./.cache/js/actions/report/gather-data.js





/** What this run's steps found in the data: of this job's folder, and of other jobs' artifacts. It is shown beside the
 *  model and decides nothing here; what cannot be read is one warning. */
async function gatherData(inputs, ports, { thisRun, artifacts }) {
    const warn = (what) => ports.host.annotate("warning", `data: ${what}`, { title: "report" });
    const read = (one) => {
        const content = one.files.get(data_record/* dataFileName */.SQ);
        if (content === undefined)
            return [];
        try {
            const record = (0,data_record/* parseData */._0)(new TextDecoder().decode(content), `${one.model}/${one.leg}/${data_record/* dataFileName */.SQ}`);
            return isOfRun(record, thisRun) && (inputs.model ?? record.model) === record.model ? [record] : [];
        }
        catch (error) {
            warn((0,errors/* errorMessage */.g)(error));
            return [];
        }
    };
    const here = (await ports.records.readAll()).flatMap(read);
    if (artifacts === null)
        return here;
    const known = new Set(here.map(({ model, leg }) => (0,names/* artifactName */.Cs)("data", model, leg)));
    try {
        const { records, problems } = await collectRecords(artifacts, "data", known);
        for (const { name, problem } of problems)
            warn(`${name} cannot be used: ${problem}`);
        return [...here, ...records.flatMap(read)];
    }
    catch (error) {
        const isOptional = error instanceof permission_denied/* PermissionDenied */.J || error instanceof errors/* UserError */.y;
        if (!isOptional)
            throw error;
        warn((0,errors/* errorMessage */.g)(error));
        return here;
    }
}
/** A folder that was brought along by a commit names another run. */
function isOfRun({ run, commit }, thisRun) {
    if (thisRun === null)
        return true;
    return run === null ? commit !== null && thisRun.shas.includes(commit) : run.id === thisRun.id;
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/look.js







function makeLook({ head, known, about }, ports) {
    const { subject, inputs, rules } = about;
    const { artifacts, names, seen, forget } = remembering(subject.stored?.artifacts ?? ports.hub?.artifacts ?? null);
    const from = { thisRun: thisRunOf(subject, head, ports), artifacts };
    const read = async () => {
        forget();
        return readListed();
    };
    const readListed = async () => {
        const found = await gather(inputs, ports, known, from);
        const data = await gatherData(inputs, ports, from);
        const judged = await judgeRecords(found.records, rules, subject, ports);
        return describe({ ...judged, data, problems: [...found.problems, ...judged.problems] }, about, ports);
    };
    return {
        first: (seen) => awaitLegs(read, inputs.expect, { ...ports, seen }),
        listed: names,
        async more() {
            // Another run has ended, and hands over no more.
            if (artifacts === null || subject.stored !== null)
                return null;
            const before = seen();
            forget();
            try {
                await artifacts.listOfRun();
            }
            catch (error) {
                if ((0,do_without/* canDoWithout */.gN)(error))
                    return null;
                throw error;
            }
            return seen() === before ? null : readListed();
        },
    };
}
/** Downloads of one report are kept, and so is a listing until it is to be forgotten. */
function remembering(given) {
    if (given === null)
        return { artifacts: null, names: () => [], seen: () => "", forget: () => { } };
    const kept = new Map();
    let listed = "";
    let names = [];
    let listing = null;
    const artifacts = {
        async listOfRun() {
            listing ??= given.listOfRun();
            const all = await listing;
            const own = all.filter(({ name }) => name.startsWith("evenhand-evaluation-"));
            names = own.map(({ name }) => name);
            listed = own
                .map(({ id }) => id)
                .sort((a, b) => a - b)
                .join(" ");
            return all;
        },
        download(artifact) {
            const known = kept.get(artifact.id);
            if (known !== undefined)
                return known;
            const fresh = given.download(artifact);
            kept.set(artifact.id, fresh);
            // What failed is tried anew.
            fresh.catch(() => kept.delete(artifact.id));
            return fresh;
        },
    };
    const forget = () => {
        listing = null;
    };
    return { artifacts, names: () => names, seen: () => listed, forget };
}

// EXTERNAL MODULE: ./.cache/js/core/gate/outcome.js
var outcome = __webpack_require__(46394);
;// CONCATENATED MODULE: ./.cache/js/actions/report/outcome.js

const worstResult = ["fail", "no-evidence", "no-baseline", "pass"];
const worstConclusion = ["failure", "neutral", "success"];
/** The worst of all models and legs; a leg without a record is no evidence. A model that is touched and has no
 *  result yet is like one without a baseline: neutral, and red when the rules are strict. Models that are carried forward decide
 *  nothing, and when they are all there is, nothing had to be judged. */
function conclude({ records, problems, carried, pending = [] }, failOn) {
    if (records.length + problems.length === 0 && carried.length > 0)
        return { result: "pass", conclusion: "success", exit: 0 };
    const decisions = [
        ...records.map((record) => record.decision),
        ...problems.map(() => ({ result: "no-evidence", strict: true })),
        ...pending.map(({ strict }) => ({ result: "no-baseline", strict })),
    ];
    const outcomes = decisions.map((decision) => (0,outcome/* outcomeOf */.s)(decision, failOn));
    const results = decisions.map((decision) => decision.result);
    return {
        result: worstResult.find((result) => results.includes(result)) ?? "no-evidence",
        conclusion: worstConclusion.find((one) => outcomes.some((each) => each.conclusion === one)) ?? "failure",
        exit: worstExit(outcomes.map((each) => each.exit)),
    };
}
/** A gate that says no is named before a lack of evidence. */
function worstExit(exits) {
    return [1, 4, 0].find((exit) => exits.includes(exit)) ?? 0;
}

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/gate/words.js
var gate_words = __webpack_require__(5347);
;// CONCATENATED MODULE: ./.cache/js/actions/report/say.js




const reasonsLimit = 16 * 1024;
/** Sets every output of action.yml and says the outcome in one line. */
async function setOutputs(said, { host }) {
    for (const [name, value] of Object.entries(outputsOf(said)))
        await host.setOutput(name, value);
    const { input, outcome } = said;
    const lines = [
        ...input.records.map((record) => `${record.model}/${record.leg}: ${(0,headline/* headline */.P)(record)}`),
        ...input.problems.map((problem) => `${problem.model}/${problem.leg}: ${problem.message}`),
        ...(input.pending ?? []).map(({ model, path }) => `${model}: no result yet, although ${path} is touched`),
    ];
    if (outcome.exit === 0)
        for (const line of lines)
            host.info(line);
    else
        host.annotate("error", lines.join("\n"), { title: "evenhand" });
}
function outputsOf({ input, outcome, delivered }) {
    const gated = input.records.flatMap((record) => record.metrics.filter((metric) => metric.gated));
    const records = input.records.length === 1 ? input.records[0] : undefined;
    const models = [
        ...input.records.map(({ model, leg, decision }) => ({ model, leg, result: decision.result })),
        ...input.problems.map(({ model, leg }) => ({ model, leg, result: "no-evidence" })),
    ];
    return {
        result: outcome.result,
        reasons: reasonsOf(input),
        record: delivered.markdownPath,
        "record-artifact": "",
        "record-digest": records?.id ?? (0,digest/* sha256 */.sc)(JSON.stringify(models)),
        summary: (0,first_line/* firstLine */.TM)(input),
        verdict: (0,gate_words/* worstVerdict */.z)(gated.map((metric) => metric.verdict)) ?? "",
        "comment-url": delivered.comment?.url ?? "",
        "comment-id": delivered.comment?.id.toString() ?? "",
        "check-url": delivered.checkUrl ?? "",
        "report-url": delivered.reportUrl ?? "",
        "report-path": delivered.reportPath ?? "",
        "markdown-path": delivered.markdownPath,
        models: JSON.stringify(models),
        overridden: String(input.records.some((record) => record.overrides.length > 0)),
        "policy-changed": String(input.policyChanged.length > 0),
    };
}
function reasonsOf({ records, problems, pending = [] }) {
    const reasons = [
        ...pending.map(({ model }) => ({
            ...{ code: "no-baseline", metric: null },
            text: `\`${model}\` is touched and has no result yet`,
        })),
        ...problems.map((problem) => ({ code: "no-evidence", metric: null, text: problem.message })),
        ...records.flatMap((record) => record.decision.reasons),
    ];
    while (reasons.length > 0 && new TextEncoder().encode(JSON.stringify(reasons)).length > reasonsLimit)
        reasons.pop();
    return JSON.stringify(reasons);
}

// EXTERNAL MODULE: ./.cache/js/core/events/trust.js
var trust = __webpack_require__(43718);
;// CONCATENATED MODULE: ./.cache/js/actions/report/subject.js





/** This run's records on most events. After `workflow_run` those of the finished run; for a comment or a label those of
 *  the newest run of the pull request. Which pull request that is, what its head is and where the code came from is
 *  asked of GitHub: artifacts are not believed in any of it.
 *  @throws UserError `event-refused` when nothing of that run may be reported */
async function traceSubject(plan, inputs, ports) {
    const { hub } = ports;
    const { onRunner, event, payload } = ports.host.context;
    const own = { plan, pull: null, stored: null };
    if (hub === null || !onRunner)
        return own;
    const finished = event === "workflow_run" ? ((0,events_payload/* numberAt */.tk)(payload, "workflow_run", "id") ?? 0) : null;
    const id = inputs.runId ?? finished;
    if (id !== null)
        return ofRun(id, plan, inputs, { ...ports, hub });
    if (event === "issue_comment" || event === "pull_request_target" || (await isLabelAlone(ports, hub))) {
        return ofPull(plan, inputs, { ...ports, hub });
    }
    return own;
}
/** A label was put on or taken off, and this run has judged nothing itself. */
async function isLabelAlone({ host, records }, hub) {
    const { event, payload } = host.context;
    const action = (0,events_payload/* textAt */.$6)(payload, "action");
    if (event !== "pull_request" || (action !== "labeled" && action !== "unlabeled"))
        return false;
    if ((await records.readAll()).some(({ files }) => files.has("evaluation.json")))
        return false;
    return (0,newest_attempts/* recordsOfKind */.A)(await hub.artifacts.listOfRun(), "evaluation").length === 0;
}
async function ofRun(id, plan, inputs, ports) {
    const { hub, host } = ports;
    const run = await hub.runs.find(id);
    const about = host.context.event === "workflow_run" ? plan.judged.headSha : null;
    const isKnownWorkflow = run === null ? null : await hasWorkflow(run.workflowPath, ports);
    const facts = { run, repository: host.context.repository, headSha: about, isKnownWorkflow };
    const why = (0,trust/* whyNotTrusted */.z)(facts);
    if (why !== null || run === null)
        throw refused(`nothing of run ${id} is reported: ${why}`);
    const pull = run.event === "pull_request" ? await pullOf(run, inputs.pullRequest, ports) : null;
    return {
        plan: completed(plan, run, pull, ports),
        pull,
        stored: { run, artifacts: hub.runs.artifacts(id) },
    };
}
/** Workflows run with our rights by the file on the default branch; a file that only a pull request has is nobody's. */
async function hasWorkflow(path, { commits, hub, host }) {
    const { event, sha } = host.context;
    const isDefault = event === "workflow_run" || event === "issue_comment";
    const at = isDefault && sha !== null ? sha : (await hub.branches.defaultBranch()).sha;
    return (await commits.readFile(at, path)) !== null;
}
/** The open pull request of a finished run. One that has moved on gets its report from a later run. */
async function pullOf(run, asked, { hub, host }) {
    const { headRepository, headBranch, headSha } = run;
    if (headRepository === null || headBranch === null)
        return null;
    const open = asked === null
        ? await hub.pullRequests.withHead(headRepository, headBranch)
        : [await hub.pullRequests.find(asked)];
    const isIt = (pull) => pull.headSha === headSha && pull.headRepository?.toLowerCase() === headRepository.toLowerCase();
    const same = open.filter(isIt);
    if (same.length === 1)
        return same[0];
    const text = same.length === 0
        ? `no open pull request has the head ${headSha.slice(0, 7)} of run ${run.id}: no comment is written`
        : `${same.length} pull requests have the head ${headSha.slice(0, 7)}: name one by the input \`pull-request\``;
    host.annotate(same.length === 0 ? "notice" : "warning", text, { title: "report" });
    return null;
}
async function ofPull(plan, inputs, ports) {
    const number = inputs.pullRequest ?? plan.judged.pullRequest;
    if (number === null)
        throw refused("the event is about no pull request");
    const runs = await (0,pull_runs/* runsOfPull */.ls)(number, ports.hub);
    const stored = await newestWithRecords(runs, ports);
    if (stored === null) {
        const { headSha } = runs.pull;
        throw refused(`no run for the head ${headSha.slice(0, 7)} of pull request #${number} has left a result yet`);
    }
    return { plan: completed(plan, stored.run, runs.pull, ports), pull: runs.pull, stored };
}
/** Runs looked into before giving up: a head has one run a workflow and event. */
const mostRuns = 8;
async function newestWithRecords({ ofHead }, ports) {
    const { hub, host } = ports;
    const { repository, runId } = host.context;
    const others = ofHead.filter((run) => run.id !== runId).slice(0, mostRuns);
    for (const run of others) {
        const artifacts = hub.runs.artifacts(run.id);
        if ((0,newest_attempts/* recordsOfKind */.A)(await artifacts.listOfRun(), "evaluation").length === 0)
            continue;
        const isKnownWorkflow = await hasWorkflow(run.workflowPath, ports);
        if ((0,trust/* whyNotTrusted */.z)({ run, repository, headSha: null, isKnownWorkflow }) === null)
            return { run, artifacts };
    }
    return null;
}
function completed(plan, run, pull, { host }) {
    return {
        ...plan,
        judged: {
            sha: run.headSha,
            headSha: run.headSha,
            pullRequest: pull?.number ?? null,
            baseBranch: pull?.baseRef ?? null,
            fork: (0,trust/* isForeign */.j)(run, host.context.repository),
        },
        against: { kind: "judged-again", mergeGroupBase: null },
        writes: { artifact: false, comment: pull !== null, check: true, summary: true },
        expectReadOnly: host.context.event === "pull_request" && plan.expectReadOnly,
    };
}
function refused(message) {
    return new errors/* UserError */.y({
        code: "event-refused",
        message,
        hint: "report after `workflow_run` of the workflow that evaluates, or name a run by the input `run-id`",
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/report.js














/** @param known why a model has no record, when the caller knows more than that
 *
 *  Gathers the run's evaluations, judges them again by the base's rules, and tells people: comment, check run, job
 *  summary, HTML report. What may not be written is one warning; the exit code is the gate's. */
async function report(asked, ports, known = []) {
    const { host } = ports;
    const head = await ports.commits.head();
    const run = (0,events_plan/* planRun */.n)({ ...host.context, verb: "report", checkedOut: head });
    if (run.refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...run.refuse });
    const subject = await traceSubject(run, asked, ports);
    const { plan, stored } = subject;
    // Of another run the pull request is the one that GitHub names.
    const inputs = stored === null ? asked : { ...asked, pullRequest: null };
    const rules = await readRules(subject, inputs, ports);
    const about = await readAbout(subject, inputs, rules, ports);
    const look = makeLook({ head, known, about }, ports);
    const wanted = wishOf(inputs, rules);
    const progress = makeProgress(about, look.listed, ports);
    const tell = async (found) => {
        const outcome = conclude(found, inputs.failOn);
        const delivered = await deliver({ input: found, outcome, plan, inputs, wanted }, ports);
        return { input: { ...found, reportUrl: delivered.reportUrl }, outcome, delivered };
    };
    const { input, outcome, delivered } = await tellAll(look, tell, progress);
    const keeping = stored === null ? await keep(input.records, inputs, ports) : "";
    const shown = { ...input, ...(keeping && { keeping }) };
    if (stored === null)
        await noteDeadMonitors(input.records, inputs, ports);
    if (inputs.jobSummary && plan.writes.summary)
        await host.summarize((0,summary/* renderSummary */.B)(shown));
    await setOutputs({ input: shown, outcome, delivered }, ports);
    if (delivered.broken !== null)
        throw delivered.broken;
    return { input: shown, outcome, delivered, exit: outcome.exit };
}
/** What outlives artifacts: a line of the history for a push, a file of the release for a release. */
async function keep(records, inputs, ports) {
    const { event } = ports.host.context;
    return event === "release" ? attachToRelease(records, ports) : keepHistory(records, inputs, ports);
}
/** Later looks than there are jobs in a matrix would be a fault. */
const mostLooks = 256;
/** Tells what is there, and again as long as other jobs of the run have handed over more meanwhile: whoever writes last
 *  has seen all that was there when others wrote, so that no result is lost between them. */
async function tellAll(look, tell, progress) {
    let told = null;
    try {
        told = await tell(await look.first(progress.begin));
        // Refused for what it says, it would stay in progress.
        if (told.delivered.checkUrl === null && told.delivered.broken !== null)
            await progress.abandon(told.delivered.broken);
        for (let looks = 0; looks < mostLooks; looks++) {
            const more = await look.more();
            if (more === null)
                break;
            told = await tell(more);
        }
        return told;
    }
    catch (error) {
        if (told === null)
            await progress.abandon(error);
        throw error;
    }
}
function wishOf(inputs, rules) {
    const configured = rules?.policy.config?.report;
    return {
        mode: inputs.comment ?? configured?.comment ?? "update",
        when: inputs.commentWhen ?? configured?.["comment-when"] ?? "always",
    };
}


/***/ }),

/***/ 37267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ dataFileName),
/* harmony export */   _0: () => (/* binding */ parseData),
/* harmony export */   kD: () => (/* binding */ sealData)
/* harmony export */ });
/* harmony import */ var _record_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39054);
/* harmony import */ var _record_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51170);


/** Name of a data record in the hand-over folder. */
const dataFileName = "data.json";
const schema = "evenhand/data/v1";
const data = { schema, shape: _record_data_js__WEBPACK_IMPORTED_MODULE_0__/* .dataRecordSchema */ .nC, verb: "data" };
/** Gives a data record its schema and its id, the sha256 of everything else in it. */
function sealData(content) {
    return (0,_record_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(data, { schema, ...content });
}
/** Reads a stored data record; throws as parseSealed does. */
function parseData(text, source) {
    return (0,_record_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSealed */ .A)(data, text, source);
}


/***/ }),

/***/ 43718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isForeign),
/* harmony export */   z: () => (/* binding */ whyNotTrusted)
/* harmony export */ });
/** Runs whose records are results of a commit: in the others somebody's code would have had our rights. */
const judged = new Set([
    "pull_request",
    "merge_group",
    "push",
    "schedule",
    "workflow_dispatch",
]);
/** Why nothing of a run may be reported, as the end of a sentence; null: it may, as untrusted data. Nothing here is read
 *  from the run's own artifacts. */
function whyNotTrusted({ run, repository, headSha, isKnownWorkflow }) {
    if (run === null)
        return "GitHub knows no such run in this repository";
    if (run.repository.toLowerCase() !== repository.toLowerCase())
        return `it is a run of ${run.repository}`;
    if (!judged.has(run.event))
        return `its event was ${run.event}, which judges no commit`;
    if (headSha !== null && run.headSha !== headSha)
        return `it ran for ${run.headSha.slice(0, 7)}, and the event is about ${headSha.slice(0, 7)}`;
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(run.workflowPath))
        return `its workflow \`${run.workflowPath}\` is not a file of this repository`;
    if (isKnownWorkflow === false)
        return `its workflow \`${run.workflowPath}\` is not on the default branch`;
    return null;
}
/** The code of a run came from elsewhere; a repository that is gone counts as elsewhere. */
function isForeign(run, repository) {
    return run.headRepository?.toLowerCase() !== repository.toLowerCase();
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

/***/ 21088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseLabel),
/* harmony export */   R: () => (/* binding */ parseCommand)
/* harmony export */ });
const mostMetrics = 20;
const longestLine = 1000;
const longestName = 200;
const form = "`/evenhand override <metric…> because <reason>`";
/** Reads the first line of a comment; null when it is none of ours. Only the very first character starts a command, so
 *  that a quotation, a code block or a list never does; the lines below are talk. */
function parseCommand(body) {
    const line = body.split(/\r\n|\n|\r/, 1)[0] ?? "";
    const match = /^\/evenhand(?:[ \t]+(.*))?$/.exec(line.slice(0, longestLine + 1));
    if (match === null)
        return null;
    if (line.length > longestLine)
        return unclear(`the command is longer than ${longestLine} characters`);
    const words = (match[1] ?? "").trim();
    // Said to action-deploy.
    if (/^(?:deploy|approve)(?:[ \t]|$)/.test(words))
        return null;
    if (words === "evaluate")
        return { kind: "evaluate" };
    const asked = /^override(?:[ \t]+(.*))?$/.exec(words);
    if (asked === null)
        return unclear(`the commands are \`/evenhand evaluate\` and ${form}`);
    return parseOverride(asked[1] ?? "");
}
/** `evenhand-override: roc_auc, f1` as a label; null for any other label. A label gives no reason of its own. */
function parseLabel(name) {
    const match = /^evenhand-override:[ \t]*(.+)$/.exec(name);
    const metrics = match === null ? null : parseNames(match[1] ?? "");
    return metrics === null ? null : { metrics, sha: null, reason: "given by a label" };
}
function parseOverride(text) {
    const cut = /(?:^|[ \t])because(?:[ \t]+|$)/.exec(text);
    if (cut === null)
        return unclear(`an override says why: ${form}`);
    const reason = text.slice(cut.index + cut[0].length).trim();
    if (reason === "")
        return unclear(`the reason after \`because\` is missing: ${form}`);
    const named = text.slice(0, cut.index).trim();
    const bound = /(?:^|[ \t])for[ \t]+([0-9a-f]{7,40})$/.exec(named);
    const metrics = parseNames(bound === null ? named : named.slice(0, bound.index));
    if (metrics === null)
        return unclear(`an override names what it accepts: ${form}`);
    if (metrics.length > mostMetrics)
        return unclear(`an override names at most ${mostMetrics} metrics`);
    return { kind: "override", ask: { metrics, sha: bound?.[1] ?? null, reason } };
}
/** Names apart by spaces or commas; one in backticks may hold both. null: none, or not readable. */
function parseNames(text) {
    const names = [];
    let rest = text.trim();
    while (rest !== "") {
        const match = /^(?:`([^`]+)`|([^\s,`]+))(?:[\s,]+|$)/.exec(rest);
        if (match === null)
            return null;
        names.push(plainName(match[1] ?? match[2] ?? ""));
        rest = rest.slice(match[0].length);
    }
    const usable = names.every((name) => name !== "" && name.length <= longestName);
    return names.length === 0 || !usable ? null : [...new Set(names)];
}
/** A slice is written with or without spaces around its signs. */
function plainName(name) {
    return name
        .trim()
        .replace(/\s*@\s*/, "@")
        .replace(/\s*=\s*/g, " = ");
}
function unclear(why) {
    return { kind: "unclear", why };
}


/***/ }),

/***/ 65325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ frameOf),
/* harmony export */   T8: () => (/* binding */ toY),
/* harmony export */   Ur: () => (/* binding */ dotsOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   vj: () => (/* binding */ axesOf),
/* harmony export */   wb: () => (/* binding */ toX)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26421);


const standard = { left: 40, right: 310, top: 26, bottom: 222 };
function axesOf(x, y, [xFrom, xTo], [yFrom, yTo]) {
    return { x: { name: x, from: xFrom, to: xTo }, y: { name: y, from: yFrom, to: yTo } };
}
function toX({ x, sheet: { left, right } = standard }, value) {
    return tenths(left + ((value - x.from) / (x.to - x.from)) * (right - left));
}
function toY({ y, sheet: { top, bottom } = standard }, value) {
    return tenths(bottom - ((value - y.from) / (y.to - y.from)) * (bottom - top));
}
function tenths(pixels) {
    return Math.round(pixels * 10) / 10;
}
/** Lines at the ends and the middle of both axes, with their numbers and names. */
function frameOf(axes) {
    const { left, right, top, bottom } = axes.sheet ?? standard;
    const lines = [0, 0.5, 1].map((share) => {
        const x = axes.x.from + share * (axes.x.to - axes.x.from);
        const y = axes.y.from + share * (axes.y.to - axes.y.from);
        const [px, py] = [toX(axes, x), toY(axes, y)];
        const anchor = share === 0 ? "start" : share === 1 ? "end" : "middle";
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<path class="grid" d="M${px} ${top}V${bottom}M${left} ${py}H${right}"/><text x="${px}" y="${bottom + 16}" text-anchor="${anchor}">${endOf(axes.x, share) ?? tick(x, axes.x)}</text><text x="${left - 6}" y="${py + 4}" text-anchor="end">${tick(y, axes.y)}</text>`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${lines}<text x="${(left + right) / 2}" y="${bottom + 36}" text-anchor="middle">${axes.x.name}</text><text x="0" y="11">${axes.y.name}</text>`;
}
function endOf({ ends }, share) {
    return ends === undefined ? null : ({ 0: ends[0], 1: ends[1] }[share] ?? "");
}
function tick(value, { from, to }) {
    const width = Math.abs(to - from);
    if (value === 0)
        return "0";
    const decimals = width >= 100 ? 0 : Math.max(0, Math.min(8, 1 - Math.floor(Math.log10(width))));
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value, decimals);
}
function lineOf(kind, axes, points) {
    const path = points.map(([x, y]) => `${toX(axes, x)} ${toY(axes, y)}`).join("L");
    return points.length < 2 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<path class="${kind}" d="M${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .raw */ .l)(path)}"/>`;
}
function dotsOf(kind, axes, points) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${points.map(([x, y]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<circle class="${kind}" cx="${toX(axes, x)}" cy="${toY(axes, y)}" r="3"/>`)}`;
}


/***/ }),

/***/ 38661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65325);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26421);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38363);



/** A picture with a name, and its numbers a click below. */
function figure(place, { title, axes, sides = "base and candidate" }, marks, { head, rows }) {
    const label = `${title}: ${axes.y.name} over ${axes.x.name}, ${sides}; the numbers are in the table below`;
    const cells = rows.map(([first = "", ...rest]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<tr><th scope="row">${first}</th>${rest.map((cell) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<td class="n">${cell}</td>`)}</tr>\n`);
    const heads = head.map((text, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<th scope="col" ${index === 0 ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `class="n"`}>${text}</th>`);
    const table = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<table><thead><tr>${heads}</tr></thead><tbody>${cells}</tbody></table>`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<figure class="pic"><svg viewBox="0 0 320 270" role="img" aria-label="${label}">${(0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .frameOf */ .Dm)(axes)}${marks}</svg><figcaption>${title}</figcaption><details><summary>Numbers of ${title}</summary>${(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .wide */ .U)(place, `Numbers of ${title}`, table)}</details></figure>`;
}


/***/ }),

/***/ 22700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ drawSpan),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26421);


/** Line, end caps or arrows, and the marker that is the verdict's shape. A span that lies beyond the drawing
 *  as a whole is an arrow with its marker just inside. */
function drawSpan(verdict, span) {
    const { tone } = _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict];
    const { y, weight, isOffLeft, isOffRight } = span;
    const cap = weight + 2;
    const room = 3 * cap;
    const at = Math.max(Math.min(span.at, isOffRight ? span.to - room : span.at), isOffLeft ? span.from + room : span.at);
    const [from, to] = [Math.min(span.from, at), Math.max(span.to, at)];
    const end = (x, isOff, side) => isOff
        ? `M${round(x - side * cap)} ${y - cap}l${side * cap} ${cap}l${-side * cap} ${cap}`
        : `M${round(x)} ${y - cap}v${2 * cap}`;
    const left = from === at ? "" : end(from, isOffLeft, -1);
    const right = to === at ? "" : end(to, isOffRight, 1);
    const line = from === to
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<path class="iv ${tone}" stroke-width="${weight}" d="M${round(from)} ${y}H${round(to)}"/><path class="iv ${tone}" stroke-width="${weight / 2}" d="${left}${right}"/>`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${line}${marker(verdict, at, y, weight + 3)}`;
}
/** The verdict's shape, `size` pixels from its middle to its edge. */
function marker(verdict, x, y, size) {
    const { tone } = _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict];
    const [cx, left, right] = [round(x), round(x - size), round(x + size)];
    const [up, down] = [round(y - size * 0.7), round(y + size * 0.7)];
    if (verdict === "regressed")
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<path class="dot bad" d="M${left} ${up}H${right}L${cx} ${y + size}z"/>`;
    if (verdict === "improved")
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<path class="dot good" d="M${left} ${down}H${right}L${cx} ${y - size}z"/>`;
    if (verdict === "inconclusive") {
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<path class="dot open" d="M${left} ${y}L${cx} ${y - size}L${right} ${y}L${cx} ${y + size}z"/>`;
    }
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<circle class="dot ${tone}" cx="${cx}" cy="${y}" r="${round(size * 0.85)}"/>`;
}
function round(x) {
    return Math.round(x * 10) / 10;
}


/***/ }),

/***/ 26421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose),
/* harmony export */   h: () => (/* binding */ h),
/* harmony export */   l: () => (/* binding */ raw)
/* harmony export */ });
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3228);


/** HTML with its holes filled: strings are encoded, markup stands as it is, null is nothing.
 *  @example h`<td>${"<b>"}</td>`.markup // "<td>&lt;b&gt;</td>" */
function h(strings, ...holes) {
    return {
        markup: strings.map((part, index) => part + (index < holes.length ? fill(holes[index]) : "")).join(""),
    };
}
function fill(content) {
    if (content === null)
        return "";
    if (typeof content === "string")
        return spaced(content);
    if (typeof content === "number")
        return String(content);
    return "markup" in content ? content.markup : content.map(fill).join("");
}
/** Encoded, with the space kept that parts it from its neighbours. */
function spaced(content) {
    if (content.trim() === "")
        return content === "" ? "" : " ";
    return `${/^\s/.test(content) ? " " : ""}${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(content)}${/\s$/.test(content) ? " " : ""}`;
}
/** For style sheets, scripts and pictures that hold nothing of anybody else's. */
function raw(markup) {
    return { markup };
}
function prose(sentence) {
    return { markup: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .hypertext */ .ge)(sentence) };
}


/***/ }),

/***/ 38363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   U: () => (/* binding */ wide),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   jb: () => (/* binding */ sub),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vG: () => (/* binding */ verdictMark),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26421);


/** A part of the page with its heading, linked for a screen reader. */
function section(place, name, title, body) {
    const id = `${place.id}-${name}`;
    const heading = place.level === 2 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<h2 id="${id}">${title}</h2>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<h3 id="${id}">${title}</h3>`;
    const label = place.model === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `aria-labelledby="${id}"` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `aria-label="${`${place.model}: ${name}`}"`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<section ${label}>${heading}${body}</section>\n`;
}
function sub(content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<p class="sub">${content}</p>`;
}
function note(content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<p class="note">${content}</p>`;
}
/** Scrolls sideways by itself, never the page; reachable by keyboard. */
function wide({ model }, label, table) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<div class="wide" role="region" tabindex="0" aria-label="${model === null ? label : `${model}: ${label}`}">${table}</div>`;
}
/** Shape and word; the colour only repeats them. */
function verdictMark({ shape, word, tone }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<span class="${tone}"><span aria-hidden="true">${shape}</span> ${word}</span>`;
}
function verdictOf(metric, isBroken = false) {
    const limit = isBroken ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${verdictMark(_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenLimit */ .tb)}${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointOnly */ .Rz)(metric) ? null : ", "}` : null;
    const why = metric.note === "" || (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointOnly */ .Rz)(metric) ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<span class="why">${metric.note}</span>`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${limit}${isBroken && (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointOnly */ .Rz)(metric) ? null : verdictMark((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(metric))}${why}`;
}
/** A name as code that breaks after its marks before it breaks inside a word. */
function named(name) {
    const parts = name.split(/(?<=[_./:-])(?=.)/u);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${parts.map((part, at) => (at === 0 ? part : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<wbr>${part}`))}</code>`;
}
/** Two figures with words between that a narrow column parts there, and nowhere else. */
function apart(first, second) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<span class="nw">${first}</span> <span class="nw">${second}</span>`;
}


/***/ }),

/***/ 67431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ contentPolicy)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26421);


/** What a page may load: these style sheets and scripts, by digest, and nothing else. */
function contentPolicy(styles, scripts) {
    const listed = (contents) => contents.map((content) => `'${digestOf(content)}'`).join(" ");
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .raw */ .l)(`default-src 'none'; style-src ${listed(styles)}; script-src ${listed(scripts)}; base-uri 'none'`);
}
function digestOf(content) {
    const hex = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content).slice("sha256:".length);
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}


/***/ }),

/***/ 61502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ script)
/* harmony export */ });
/** The page's one script: the colour theme and the filter of flips. Without it everything is still there. */
const script = `
(() => {
  const root = document.documentElement;
  const names = ["System", "Light", "Dark"];
  const button = document.getElementById("theme");
  const read = () => { try { return localStorage.getItem("evenhand-theme") || "System"; } catch { return "System"; } };
  const show = (name) => {
    if (name === "System") delete root.dataset.theme; else root.dataset.theme = name.toLowerCase();
    button.textContent = "Theme: " + name.toLowerCase();
    try { localStorage.setItem("evenhand-theme", name); } catch {}
  };
  let theme = read();
  button.hidden = false;
  show(theme);
  button.addEventListener("click", () => {
    theme = names[(names.indexOf(theme) + 1) % names.length];
    show(theme);
  });
  for (const group of document.querySelectorAll(".filter")) {
    group.hidden = false;
    const rows = document.getElementById(group.dataset.of).querySelectorAll("tbody tr");
    const buttons = [...group.querySelectorAll("button")];
    group.addEventListener("click", (event) => {
      const chosen = event.target.closest("button");
      if (!chosen) return;
      for (const each of buttons) each.setAttribute("aria-pressed", String(each === chosen));
      const wanted = chosen.dataset.show;
      for (const row of rows) row.hidden = wanted !== "all" && row.dataset.change !== wanted;
    });
  }
})();
`;


/***/ }),

/***/ 78944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ style)
/* harmony export */ });
/** The page's one style sheet. Colour is spent on verdicts: blue is better, vermilion worse. */
const themes = {
    light: "--bg:#fff;--fg:#1b2027;--mut:#56606b;--line:#d6dce3;--soft:#f5f7f9;--band:#e3e9ef;--good:#0a5ca8;--bad:#b03a06;--goodbg:#e3effb;--badbg:#fbe9df;--link:#0757ba;--ink:#1b2027",
    dark: "--bg:#0f1319;--fg:#e6eaf0;--mut:#98a2ae;--line:#2d343e;--soft:#171c24;--band:#242d38;--good:#7cc0ff;--bad:#ff9a66;--goodbg:#12283d;--badbg:#3a2014;--link:#79b8ff;--ink:#e6eaf0",
};
const frame = `
*{box-sizing:border-box}
html{scroll-padding-top:24px}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-9999px}
.skip:focus{left:12px;top:8px;background:var(--bg);padding:6px 12px;z-index:9}
.in,main,footer{max-width:1160px;margin:0 auto;padding:0 28px}
.top{border-bottom:1px solid var(--line)}
.in{display:flex;justify-content:space-between;align-items:center;gap:16px;min-height:52px;font-size:13px}
.in p{margin:0;color:var(--mut)}
.in b{color:var(--fg);font-weight:650;letter-spacing:-.01em;margin-right:10px}
button{font:inherit;font-size:13px;color:var(--fg);background:var(--soft);border:1px solid var(--line);border-radius:7px;padding:4px 12px;min-height:32px;white-space:nowrap;cursor:pointer}
button:hover{border-color:var(--mut)}
button[aria-pressed=true]{background:var(--fg);color:var(--bg);border-color:var(--fg)}
.good{color:var(--good)}.bad{color:var(--bad)}.mut{color:var(--mut)}
h1,h2,h3{letter-spacing:-.015em;line-height:1.25;text-wrap:balance}
h2{font-size:20px;font-weight:620;margin:0 0 4px}
h3{font-size:16px;font-weight:620;margin:0 0 4px}
section{padding:34px 0 8px}
section+section{margin-top:20px;border-top:1px solid var(--line)}
.sub{color:var(--mut);margin:0 0 14px;max-width:76ch;font-size:14px}
.note{color:var(--mut);margin:10px 0 0;max-width:84ch;font-size:13px}
ul{margin:6px 0;padding-left:20px}li{margin:3px 0}
footer{color:var(--mut);font-size:12.5px;padding-top:22px;padding-bottom:40px;margin-top:36px;border-top:1px solid var(--line)}`;
const hero = `
.hero{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,440px);gap:12px 48px;align-items:center;padding:44px 0 26px}
.hero.alone{grid-template-columns:minmax(0,1fr)}
.which{margin:0 0 6px;color:var(--mut);font-size:14px}
.which code{color:var(--fg);font-weight:600;font-size:15px;margin-right:8px}
h1{font-size:40px;font-weight:680;letter-spacing:-.03em;line-height:1.1;margin:0 0 14px}
h1 small{display:block;font-size:20px;font-weight:500;letter-spacing:-.01em;color:var(--mut);margin-top:6px}
.model{font-size:28px;font-weight:660;letter-spacing:-.02em;margin:0 0 10px}.model small{font-size:17px;font-weight:500;margin-left:6px}
article{margin:44px 0 0;border-top:2px solid var(--fg)}
.lead{font-size:16.5px;margin:0;max-width:60ch}
.pic{margin:0;background:var(--soft);border:1px solid var(--line);border-radius:12px;padding:16px 18px 14px}
.pic svg{display:block;width:100%;height:auto}
.pic figcaption{font-size:13px;color:var(--mut);margin-top:6px}
.strip{display:flex;flex-wrap:wrap;margin:0;border:1px solid var(--line);border-radius:12px;overflow:hidden;background:var(--line);gap:1px}
.strip div{flex:1 1 160px;background:var(--bg);padding:10px 16px}
dt{color:var(--mut);font-size:12px}dd{margin:1px 0 0;font-size:13.5px}
.alert{border:1px solid var(--line);border-left:4px solid var(--mut);border-radius:8px;padding:10px 16px;margin:18px 0 0;font-size:14px}
.alert p{margin:0}`;
const tables = `
.wide{overflow-x:auto}.wide+.wide{margin-top:20px}.wide code{white-space:nowrap}
.narrow{max-width:760px}
.rows tbody th{min-width:112px}.says{min-width:300px}.says::first-letter{text-transform:uppercase}
table{border-collapse:collapse;width:100%;font-size:14px}
th{font-weight:500;text-align:left}
thead th{color:var(--mut);font-size:12.5px;vertical-align:bottom;padding:0 16px 6px 0;white-space:nowrap}
td,tbody th{padding:9px 16px 9px 0;border-bottom:1px solid var(--line);vertical-align:middle}
tr>:last-child{padding-right:0}tbody tr:last-child>*{border-bottom-color:transparent}
.n{text-align:right;white-space:nowrap}.b{font-weight:620}
.v{font-weight:620;white-space:nowrap}.v.calm{font-weight:500}
.why{display:block;color:var(--mut);font-size:12.5px;font-weight:400;white-space:normal;max-width:26ch}
.tag{display:inline-block;font-size:11.5px;color:var(--mut);border:1px solid var(--line);border-radius:20px;padding:0 8px;margin-right:4px;line-height:18px;white-space:nowrap}
.p{width:286px;padding-right:22px}
.p svg{display:block;width:264px;height:auto}
.rows th code{font-size:13.5px}.rows .w{white-space:normal}.nw{white-space:nowrap}
.filter{display:flex;gap:8px;flex-wrap:wrap;margin:0 0 10px}
.cms{display:grid;grid-template-columns:repeat(auto-fit,minmax(250px,1fr));gap:26px 36px}
.cm{table-layout:fixed}.cm caption{text-align:left;font-weight:600;font-size:14px;padding-bottom:8px}
.cm td,.cm th{border:0;padding:10px 6px;text-align:center;font-size:13px}
.cm tbody th{text-align:right;padding-right:12px;color:var(--mut)}
.cm thead th{color:var(--mut);padding:0 4px 6px;white-space:normal}
.cm tbody td{border:2px solid var(--bg);border-radius:8px;background:var(--soft)}
.cm td b{display:block;font-size:18px;font-weight:620}.cm td span{font-size:12px}
.cm .good{background:var(--goodbg)}.cm .bad{background:var(--badbg)}
.cm .h1{background:color-mix(in srgb,var(--tone) 40%,var(--bg))}.cm .h2{background:color-mix(in srgb,var(--tone) 75%,var(--bg))}
.cm .good{--tone:var(--goodbg)}.cm .bad{--tone:var(--badbg)}
.tree,.tree ul{list-style:none;margin:0;padding:0}.tree ul{margin-left:11px;padding-left:15px;border-left:1px solid var(--line)}
.tree li{margin:0}.tree summary{cursor:pointer}.tree li>.twig{margin-left:17px}
.twig{display:inline-flex;flex-wrap:wrap;gap:2px 16px;align-items:center;vertical-align:middle;padding:4px 0;font-size:14px;max-width:calc(100% - 24px)}
.twig .p{width:auto;padding:0}.twig .p svg{width:198px}
pre{background:var(--soft);border:1px solid var(--line);border-radius:10px;padding:14px 16px;overflow-x:auto;margin:10px 0 0;line-height:1.65;overflow-wrap:normal}
.curves{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,290px),1fr));gap:22px 26px}
.curves figure{min-width:0}.curves summary{font-size:13px;cursor:pointer;color:var(--link)}.curves summary:focus-visible{outline-offset:0}
.curves table{font-size:13px}.curves td,.curves tbody th{padding:4px 12px 4px 0}
.cand{fill:none;stroke:var(--ink);stroke-width:2}.basel{fill:none;stroke:var(--mut);stroke-width:2;stroke-dasharray:6 4}.grid{stroke:var(--line);stroke-width:1;fill:none}
.candbar{fill:var(--ink);opacity:.75}.candpt{fill:var(--ink)}.basept{fill:var(--bg);stroke:var(--mut);stroke-width:2}
svg text{font-size:11px;fill:var(--mut);font-family:inherit}
svg text.big{font-size:13px;fill:var(--fg);font-weight:600}
.band{fill:var(--band)}.zero{stroke:var(--mut);stroke-width:1}.edge{stroke:var(--mut);stroke-width:1;stroke-dasharray:3 3}
.iv{stroke:var(--ink);fill:none}.iv.good{stroke:var(--good)}.iv.bad{stroke:var(--bad)}.iv.calm{stroke:var(--mut)}
.dot{fill:var(--ink);stroke:var(--bg);stroke-width:1.5}.dot.good{fill:var(--good)}.dot.bad{fill:var(--bad)}.dot.calm{fill:var(--mut)}.dot.open{fill:var(--bg);stroke:var(--mut);stroke-width:2}
[hidden]{display:none!important}`;
const small = `
@media(max-width:900px){.hero{grid-template-columns:minmax(0,1fr);padding:32px 0 22px;gap:22px}.pic{max-width:520px}}
@media(max-width:980px){
.in,main,footer{padding-left:18px;padding-right:18px}
h1{font-size:32px}.model{font-size:28px;font-weight:660;letter-spacing:-.02em;margin:0 0 10px}.model small{font-size:17px;font-weight:500;margin-left:6px}
article{margin:44px 0 0;border-top:2px solid var(--fg)}
.lead{font-size:16px}
.strip div{flex-basis:40%;padding:9px 12px}
.rows,.rows tbody{display:block}.rows thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rows tr{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2px 12px;padding:12px 0;border-bottom:1px solid var(--line)}
.rows tr:last-child{border-bottom:0}
.rows td,.rows tbody th{border:0;padding:0;text-align:left}
.rows tbody th{order:-2}.rows .v{text-align:right;order:-1;white-space:normal;min-width:0}.rows .why{max-width:none;text-align:right}
.rows .p{grid-column:1/-1;width:auto;padding:6px 0}.rows .p svg{width:100%;max-width:420px}
.rows .x{font-size:13px;white-space:normal}.rows .x.end{text-align:right}.rows .all{grid-column:1/-1}
.rows .x[data-label]::before{content:attr(data-label) " ";color:var(--mut);font-weight:400}
.rows tbody th,.says{min-width:0}
}`;
const print = `
@media print{:root,:root[data-theme=dark]{${themes.light};color-scheme:light}body{font-size:11px}#theme,.filter,.skip{display:none!important}section,figure,tr{break-inside:avoid}.hero{padding:8px 0}h1{font-size:26px}.wide{overflow:visible}*{print-color-adjust:exact}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media(forced-colors:active){.iv,.zero,.edge{stroke:CanvasText}.dot{fill:CanvasText}}`;
const style = [
    `:root{${themes.light};color-scheme:light}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${themes.dark};color-scheme:dark}}`,
    `:root[data-theme=dark]{${themes.dark};color-scheme:dark}`,
    frame,
    hero,
    tables,
    small,
    print,
].join("\n");


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55882);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);


/** What the interval of a metric says about its margin, in a sentence's second half.
 *  @example plainly(reading(rocAuc)) // "the 90 % interval −0.0210 to −0.0115 lies wholly past the −0.0050 allowed" */
function reading(metric) {
    const ends = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .oriented */ .VW)(metric);
    if (metric.verdict === "not-comparable")
        return ["no difference is computed: the two sides are not comparable"];
    if (metric.status === "identical")
        return ["every output is the same on both sides"];
    if ((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointOnly */ .Rz)(metric))
        return ["a plain number: only its hard limits hold it"];
    if (ends === null)
        return metric.note === "" ? ["no interval"] : [{ sentence: metric.note }];
    const { low, high, allowed, margin } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figuresOf */ .h5)(metric);
    const interval = `the 90 % interval ${low} to ${high}`;
    if (metric.margin === null)
        return [`${interval} has no margin to be held to`];
    return [`${interval} ${position(ends, metric.margin, { allowed, margin })}`];
}
function position({ low, high }, margin, words) {
    if (high < -margin)
        return `lies wholly past the ${words.allowed} allowed`;
    if (low <= -margin) {
        if (high < 0)
            return `is all loss and reaches past the ${words.allowed} allowed`;
        return `reaches past the ${words.allowed} allowed and also holds zero`;
    }
    if (low > 0)
        return "holds only gains";
    if (high < margin)
        return `stays inside the margin of ${words.margin}`;
    return `does not reach the ${words.allowed} allowed`;
}


/***/ }),

/***/ 21479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _first_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50296);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72536);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3228);
/* harmony import */ var _section_baseline_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62801);
/* harmony import */ var _section_calibration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99795);
/* harmony import */ var _section_carried_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11513);
/* harmony import */ var _section_changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74634);
/* harmony import */ var _section_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97741);
/* harmony import */ var _section_data_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65191);
/* harmony import */ var _section_discovered_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20073);
/* harmony import */ var _section_evidence_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78758);
/* harmony import */ var _section_fairness_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4246);
/* harmony import */ var _section_flips_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(48815);
/* harmony import */ var _section_guardrails_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71815);
/* harmony import */ var _section_history_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(70799);
/* harmony import */ var _section_metric_table_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(31190);
/* harmony import */ var _section_model_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2154);
/* harmony import */ var _section_models_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(42453);
/* harmony import */ var _section_problem_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(59628);
/* harmony import */ var _section_provenance_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(19896);
/* harmony import */ var _section_slice_values_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(50512);
/* harmony import */ var _section_slices_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(61999);
/* harmony import */ var _section_tuning_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(15578);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(96798);


























/** The job summary: every metric and slice of every model, nothing behind a click but the evidence. `used` is
 *  what the step's summary file holds already, in bytes: together they stay below 1 MiB. */
function renderSummary(input, used = 0) {
    const records = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(input.records);
    const several = records.length + input.problems.length > 1;
    const blocks = [
        ...(several ? [heading("##", "", (0,_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .overall */ .Me)(input).statement), (0,_section_models_js__WEBPACK_IMPORTED_MODULE_18__/* .modelsTable */ .t)(input)] : []),
        ...(0,_section_context_js__WEBPACK_IMPORTED_MODULE_8__/* .contextBlocks */ .q)(input),
        ...(0,_section_data_js__WEBPACK_IMPORTED_MODULE_9__/* .dataAlerts */ .C1)(input.data),
        ...input.problems.flatMap((problem) => problemPart(problem, several)),
        ...records.flatMap((record) => modelPart(record, input, several)),
        ...(records.length + input.problems.length === 0 ? [heading("##", "", (0,_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .overall */ .Me)(input).statement)] : []),
        ...(0,_section_carried_js__WEBPACK_IMPORTED_MODULE_6__/* .carriedFold */ ._)(input),
        ...(0,_section_data_js__WEBPACK_IMPORTED_MODULE_9__/* .dataFolds */ .jS)(input.data, 40).flatMap(opened),
        ...(input.keeping === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_25__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(input.keeping, [])))]),
    ];
    const budget = { ..._limit_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryBudget */ .qN, bytes: Math.max(0, _limit_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryBudget */ .qN.bytes - used) };
    return `${(0,_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToFit */ .XL)(blocks, { tail: (0,_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .linksOf */ .hP)(input).join(" · "), notice: (0,_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .noticeOf */ .QJ)(input) }, budget)}\n`;
}
function heading(level, shape, { verdict, detail }) {
    const words = (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict).replace(/\.$/, "");
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_25__/* .paragraph */ .FY)(`${level} ${shape === "" ? "" : `${shape} `}${words}\n\n${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(detail)}`);
}
function problemPart(problem, several) {
    return [heading(several ? "###" : "##", "∅", (0,_section_problem_js__WEBPACK_IMPORTED_MODULE_19__/* .problemState */ .BC)(problem)), ...(0,_section_problem_js__WEBPACK_IMPORTED_MODULE_19__/* .problemBlocks */ .OT)(problem)];
}
function modelPart(record, input, several) {
    const compared = (0,_section_provenance_js__WEBPACK_IMPORTED_MODULE_20__/* .isCompared */ .uQ)(record);
    const ungated = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(record.metrics.filter((metric) => !metric.gated));
    const besides = compared && ungated.length > 0 && (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedMetricsOf */ .gG)(record).length > 0;
    return [
        heading(several ? "###" : "##", (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record).shape, (0,_statement_js__WEBPACK_IMPORTED_MODULE_24__/* .stateOf */ .L)(record)),
        ...(0,_section_model_js__WEBPACK_IMPORTED_MODULE_17__/* .modelBlocks */ .Q7)(record, input, "no legend"),
        ...(besides ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_25__/* .paragraph */ .FY)("**Metrics that do not gate**"), (0,_section_metric_table_js__WEBPACK_IMPORTED_MODULE_16__/* .metricTable */ .Lc)(ungated)] : []),
        ...(compared ? (0,_section_guardrails_js__WEBPACK_IMPORTED_MODULE_14__/* .guardrailsFold */ ._w)(record).flatMap(opened) : []),
        ...(compared && (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseOf */ .KC)(record) !== "not-comparable" ? (0,_section_metric_table_js__WEBPACK_IMPORTED_MODULE_16__/* .legendBlocks */ .a1)(record.metrics) : []),
        ...(0,_section_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .changesFold */ .b$)(record, input).flatMap(opened),
        ...(0,_section_tuning_js__WEBPACK_IMPORTED_MODULE_23__/* .tuningFold */ .bC)(record).flatMap(opened),
        ...(compared ? (0,_section_slices_js__WEBPACK_IMPORTED_MODULE_22__/* .slicesFold */ .jz)(record, 1_000) : (0,_section_slice_values_js__WEBPACK_IMPORTED_MODULE_21__/* .sliceValuesFold */ .CO)(record, 1_000)).flatMap(opened),
        ...(0,_section_discovered_js__WEBPACK_IMPORTED_MODULE_10__/* .discoveredFold */ .EX)(record).flatMap(opened),
        ...(0,_section_fairness_js__WEBPACK_IMPORTED_MODULE_12__/* .fairnessFold */ .HS)(record, 200).flatMap(opened),
        ...(compared ? (0,_section_flips_js__WEBPACK_IMPORTED_MODULE_13__/* .flipsFold */ .C)(record, 20).flatMap(opened) : []),
        ...(0,_section_calibration_js__WEBPACK_IMPORTED_MODULE_5__/* .calibrationFold */ .M)(record, !several).flatMap(opened),
        ...(0,_section_history_js__WEBPACK_IMPORTED_MODULE_15__/* .historyFold */ .w1)(record, !several).flatMap(opened),
        ...(0,_section_baseline_search_js__WEBPACK_IMPORTED_MODULE_4__/* .searchFold */ .Q)(record),
        ...(0,_section_evidence_js__WEBPACK_IMPORTED_MODULE_11__/* .evidenceFold */ .FN)(record),
    ];
}
function opened(block) {
    return block.kind === "fold" ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_25__/* .paragraph */ .FY)(block.summary), ...block.blocks] : [block];
}


/***/ }),

/***/ 91771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ cusum),
/* harmony export */   RH: () => (/* binding */ ewma),
/* harmony export */   lz: () => (/* binding */ movingRangeSpread)
/* harmony export */ });
/* harmony import */ var _welch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95411);

/** Spread of a series from the steps between neighbours, which a shift in the past does not widen: mean |xₖ − xₖ₋₁| /
 *  1.128 (the mean range of two normal values). 0 for fewer than two values. */
function movingRangeSpread(values) {
    if (values.length < 2)
        return 0;
    const steps = values.slice(1).map((value, k) => Math.abs(value - values[k]));
    return (0,_welch_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(steps) / 1.128;
}
/** Exponentially weighted mean, z₀ = centre, zₖ = λxₖ + (1 − λ)zₖ₋₁, with its limits at each point. For drawing: such
 *  charts alarm far more often than their nominal rate on short histories, so nothing is decided by them. */
function ewma(values, { centre, spread }, { lambda = 0.2, width = 2.859 } = {}) {
    let z = centre;
    return values.map((value, k) => {
        z = lambda * value + (1 - lambda) * z;
        const share = (lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (k + 1)));
        const reach = width * spread * Math.sqrt(share);
        return { value: z, low: centre - reach, high: centre + reach };
    });
}
/** Cumulative sums above and below, in units of the spread, less the allowance k at each step and never below 0; a chart
 *  draws its line at 4.77. For drawing, as `ewma`. A spread of 0 gives zeros. */
function cusum(values, { centre, spread }, allowance = 0.5) {
    let up = 0;
    let down = 0;
    return values.map((value) => {
        const z = spread > 0 ? (value - centre) / spread : 0;
        up = Math.max(0, up + z - allowance);
        down = Math.max(0, down - z - allowance);
        return { up, down };
    });
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


/***/ })

};
