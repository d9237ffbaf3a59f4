export const id = 1050;
export const ids = [1050];
export const modules = {

/***/ 16678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   S4: () => (/* binding */ resultAddress),
/* harmony export */   jz: () => (/* binding */ resultAnchor),
/* harmony export */   nG: () => (/* binding */ resultsPerPage),
/* harmony export */   pF: () => (/* binding */ resultsFile),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   u4: () => (/* binding */ modelFile),
/* harmony export */   uj: () => (/* binding */ badgeFile),
/* harmony export */   x4: () => (/* binding */ commitAnchor)
/* harmony export */ });
/* harmony import */ var _report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/** Results a page: old pages never change again, since they are counted from the first result. */
const resultsPerPage = 250;
const refusedNames = /^(?:[._]|(?:con|prn|aux|nul|com\d|lpt\d)(?:$|[.@]))/;
/** A model's and leg's part of a file name: one that no file system and no web server treats in its own way. `@` and
 *  `~` stand in no name of a model, so that two never share a page.
 *  @example slugOf({ model: "fraud", leg: "fp16" }) // "fraud@fp16" */
function slugOf({ model, leg }) {
    const slug = leg === "default" ? model : `${model}@${leg}`;
    return refusedNames.test(slug) ? `~${slug}` : slug;
}
/** From the top of the site. */
function modelFile(track) {
    return `models/${slugOf(track)}.html`;
}
function badgeFile(track) {
    return `badges/${slugOf(track)}.svg`;
}
/** @param page from 1, the oldest results */
function resultsFile(track, page) {
    return `results/${slugOf(track)}-${page}.html`;
}
/** Where the result with this place in its track stands for good. */
function resultAddress(track, place, entry) {
    return `${resultsFile(track, Math.floor(place / resultsPerPage) + 1)}#${resultAnchor(entry)}`;
}
function resultAnchor({ id }) {
    return `r-${id.slice("sha256:".length, "sha256:".length + 12)}`;
}
/** The first result of a commit on its page carries this one too. */
function commitAnchor({ sha }) {
    return `c-${sha.slice(0, 12)}`;
}
/** A commit's page at its server, told from the run that evaluated it; null when the run does not tell. */
function commitUrl({ run, sha }) {
    const found = /^(https?:\/\/[^/?#]+\/[^/?#]+\/[^/?#]+)\/actions\/runs\/\d+/.exec(run.url);
    return found === null ? null : (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(`${found[1]}/commit/${sha}`);
}


/***/ }),

/***/ 12107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ alarmsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** The part of a monitor's memory that a site tells; what else is in there is the monitor's own. */
const memorySchema = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.literal("evenhand/monitor-state/v1"),
    model: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    leg: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    alarms: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({
        url: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        events: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({ at: zod__WEBPACK_IMPORTED_MODULE_1__.datetime(), what: zod__WEBPACK_IMPORTED_MODULE_0__.string(), note: zod__WEBPACK_IMPORTED_MODULE_0__.string() })),
    })),
});
/** Each time that an alarm was open, from one file of `refs/evenhand/monitor/<model>`; null: it is no memory that this
 *  release reads. An alarm that a person closed counts as over. */
function alarmsOf(text) {
    const parsed = memorySchema.safeParse(readJson(text));
    if (!parsed.success)
        return null;
    const { model, leg, environment, alarms } = parsed.data;
    return Object.entries(alarms).flatMap(([kind, { url, events }]) => {
        const spans = [];
        for (const { at, what, note } of events) {
            const last = spans.at(-1);
            const isOpen = last !== undefined && last.until === null;
            if (what === "opened" || what === "reopened") {
                if (!isOpen)
                    spans.push({ from: at, until: null, note });
            }
            else if ((what === "recovered" || what === "muted") && isOpen)
                last.until = at;
        }
        return spans.map(({ from, until, note }) => ({
            id: `a-${[model, leg, kind, from].join("-").replace(/[^a-z0-9-]+/gi, "-")}`,
            ...{ model, leg, environment, url, from, until },
            text: note === "" ? kind : `${kind}: ${note}`,
        }));
    });
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 42235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   Hs: () => (/* binding */ deploymentAnchor),
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   TF: () => (/* binding */ dataChange),
/* harmony export */   UF: () => (/* binding */ whoText),
/* harmony export */   VN: () => (/* binding */ chronicleOf)
/* harmony export */ });
/* unused harmony export happeningKinds */
/* harmony import */ var _deploy_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(708);
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41450);
/* harmony import */ var _report_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3228);
/* harmony import */ var _report_section_past_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70363);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16678);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10201);






const happeningKinds = (/* unused pure expression or super */ null && (["result", "data", "deployment", "incident"]));
const deploymentAnchor = ({ line }) => `l-${line}`;
/** Everything that a reader would want to know, newest first. A result that passed and changed nothing is left out. */
function chronicleOf(material, tracks) {
    const all = [
        ...tracks.flatMap((track) => [...resultHappenings(track), ...dataHappenings(track)]),
        ...logOf(material.ledger).map(deploymentHappening),
        ...material.alarms.map(alarmHappening),
    ];
    return all.sort((a, b) => (0,_material_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(b.at, a.at) || (0,_material_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.href, b.href));
}
/** Every attempt of the ledger, newest first. */
function logOf(ledger) {
    return (0,_deploy_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(ledger, { environment: null, model: null, limit: ledger.length });
}
function resultHappenings(track) {
    return track.entries.flatMap((entry, place) => {
        const of = (verdict) => entry.metrics.filter((metric) => metric.gated && metric.verdict === verdict);
        const [regressed, improved] = [of("regressed"), of("improved")];
        if (entry.result === "pass" && improved.length === 0)
            return [];
        if (entry.result === "no-baseline" && place > 0)
            return [];
        const told = regressed.length > 0 ? regressed : improved;
        const word = regressed.length > 0 ? "regressed: " : "improved: ";
        const names = told.length === 0 ? [] : [word, ...(0,_report_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(told.map(({ name }) => [{ code: name }]))];
        const [shape = ""] = _report_section_past_js__WEBPACK_IMPORTED_MODULE_2__/* .resultWords */ .Xb[entry.result];
        const said = place === 0 && entry.result === "no-baseline" ? ["the first result"] : names;
        const bad = entry.result === "fail" || entry.result === "no-evidence";
        return [
            {
                kind: "result",
                ...{ at: entry.createdAt, track, shape: bad ? shape : improved.length > 0 ? "▲" : shape },
                tone: bad ? "bad" : improved.length > 0 ? "good" : "calm",
                what: [
                    { code: entry.sha.slice(0, 7) },
                    " ",
                    resultPhrase(entry),
                    ...(said.length > 0 ? [", ", ...said] : []),
                ],
                href: (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .resultAddress */ .S4)(track, place, entry),
            },
        ];
    });
}
function resultPhrase({ result }) {
    const words = {
        pass: "passed",
        fail: "failed",
        "no-baseline": "had no baseline",
        "no-evidence": "gave no evidence",
    };
    return words[result];
}
function dataHappenings(track) {
    return track.entries.flatMap((entry, place) => {
        const what = dataChange(track, place);
        if (what === null)
            return [];
        return [
            {
                ...{ kind: "data", at: entry.createdAt, track, shape: "◆", tone: "calm" },
                what: [{ code: entry.sha.slice(0, 7) }, " ", ...what],
                href: (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .resultAddress */ .S4)(track, place, entry),
            },
        ];
    });
}
/** What changed in the data with this result, as a clause; null: nothing that is known. */
function dataChange({ entries }, place) {
    const entry = entries[place];
    const before = entries[place - 1];
    const inputs = (entry.changes ?? []).filter(({ kind }) => kind === "input");
    const isOtherSet = before !== undefined && before.sha !== entry.sha && before.receipt.evalSet !== entry.receipt.evalSet;
    const set = isOtherSet ? [`another evaluation set (${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(entry.rows, "row")})`] : [];
    const files = inputs.length === 0
        ? []
        : ["training data changed: ", ...(0,_report_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(inputs.map(({ name }) => [{ code: name }]))];
    if (set.length + files.length === 0)
        return null;
    return [...files, ...(set.length > 0 && files.length > 0 ? ["; "] : []), ...set];
}
const troubles = new Set(["restored", "failed", "healed", "open"]);
/** An attempt that did not leave what was wanted. */
function isTrouble({ outcome }) {
    return troubles.has(outcome);
}
function deploymentHappening(item) {
    const { entry, outcome, at } = item;
    const trouble = isTrouble(item);
    return {
        kind: trouble ? "incident" : "deployment",
        ...{ at, track: entry, href: `deployments.html#${deploymentAnchor(item)}` },
        shape: trouble ? "✖" : outcome === "waiting" ? "◇" : "●",
        tone: trouble ? "bad" : "calm",
        what: [`${outcome} in `, { code: entry.environment }, ": ", { sentence: (0,_deploy_log_js__WEBPACK_IMPORTED_MODULE_0__/* .whatOf */ .Em)(entry, outcome) }],
    };
}
function alarmHappening(alarm) {
    const isOpen = alarm.until === null;
    return {
        kind: "incident",
        ...{ at: alarm.from, track: alarm, href: `incidents.html#${alarm.id}` },
        shape: isOpen ? "✖" : "✔",
        tone: isOpen ? "bad" : "calm",
        what: ["alarm in ", { code: alarm.environment }, ": ", { sentence: alarm.text }],
    };
}
/** Who did it, as a clause with names between backticks. */
function whoText(item) {
    return (0,_deploy_log_js__WEBPACK_IMPORTED_MODULE_0__/* .whoOf */ .OD)(item, (login) => `\`${login}\``);
}


/***/ }),

/***/ 10201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tracksOf),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** The results by model and leg, in the order of their names. */
function tracksOf(entries) {
    const groups = Map.groupBy(entries, ({ model, leg }) => `${model}\n${leg}`);
    return [...groups.values()]
        .map((own) => ({ model: own[0].model, leg: own[0].leg, entries: own }))
        .sort((a, b) => compare(a.model, b.model) || compare(a.leg, b.leg));
}
/** By code unit: the order must not depend on a machine's language. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 81074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ servingRows)
/* harmony export */ });
/* harmony import */ var _deploy_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61924);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10201);


/** Every place that anything was ever deployed to, by environment, then model. */
function servingRows(ledger) {
    const places = new Map(ledger.map((entry) => [`${entry.environment}\n${entry.model}\n${entry.leg}`, entry]));
    return [...places.values()]
        .map(({ environment, model, leg }) => {
        const { last, serving, origin, open } = (0,_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(ledger, { environment, model, leg });
        return {
            ...{ environment, model, leg, serving },
            commit: origin?.commit ?? null,
            since: last?.createdAt ?? null,
            isOpen: open !== null,
        };
    })
        .sort((a, b) => (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.environment, b.environment) || (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.model, b.model) || (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.leg, b.leg));
}


/***/ }),

/***/ 19529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ bucketsOf),
/* harmony export */   KO: () => (/* binding */ trendsOf),
/* harmony export */   _W: () => (/* binding */ trendDecimals)
/* harmony export */ });
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41450);

/** Every metric of a track: those that gate now first, then as the newest result lists them, then those that are no
 *  longer measured. */
function trendsOf(track) {
    const trends = new Map();
    for (const [place, entry] of track.entries.entries()) {
        for (const { name, direction, value, verdict, gated } of entry.metrics) {
            const trend = trends.get(name) ?? { direction, gated: false, points: [] };
            trends.set(name, trend);
            trend.direction = direction;
            trend.gated = gated === true;
            if (value !== null)
                trend.points.push({ place, entry, value, verdict: verdictAt(entry, verdict) });
        }
    }
    const newest = track.entries.at(-1).metrics.map(({ name }) => name);
    const rank = (name, gated) => {
        const at = newest.indexOf(name);
        return at === -1 ? 2e6 : gated ? at : 1e6 + at;
    };
    return [...trends]
        .map(([name, trend]) => ({ name, ...trend }))
        .filter(({ points }) => points.length > 0)
        .sort((a, b) => rank(a.name, a.gated) - rank(b.name, b.gated));
}
/** A first result has nothing to be better or worse than. */
function verdictAt({ result, metrics }, verdict) {
    if (result === "no-baseline")
        return "not-comparable";
    if (verdict !== undefined)
        return verdict;
    if (metrics.some((metric) => metric.verdict !== undefined))
        return "not-comparable";
    if (result === "pass")
        return "equivalent";
    return result === "fail" ? "regressed" : "inconclusive";
}
/** Four digits of its largest value. */
function trendDecimals({ points }) {
    const largest = points.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
    return Math.min(8, (0,_report_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(largest, 4));
}
/** The whole course in at most so many pieces of equal length. */
function bucketsOf({ points }, most) {
    const size = Math.ceil(points.length / most);
    return Array.from({ length: Math.ceil(points.length / size) }, (_, at) => {
        const own = points.slice(at * size, (at + 1) * size);
        const values = own.map(({ value }) => value);
        return {
            ...{ low: Math.min(...values), high: Math.max(...values), last: values.at(-1) },
            ...{ from: own[0], to: own.at(-1) },
            regressed: own.filter(({ verdict }) => verdict === "regressed").length,
        };
    });
}


/***/ }),

/***/ 99054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ unreadableNote),
/* harmony export */   qx: () => (/* binding */ isMemory),
/* harmony export */   y$: () => (/* binding */ alarmNote),
/* harmony export */   yg: () => (/* binding */ makeLocalRefs)
/* harmony export */ });
/* unused harmony export everyLine */
/* harmony import */ var _core_baseline_history_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68400);
/* harmony import */ var _core_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61924);
/* harmony import */ var _core_site_alarm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12107);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64657);
/* harmony import */ var _local_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4470);





const prefix = "refs/evenhand/";
const linesFile = "history.jsonl";
/** The refs of a checkout, brought up to date from origin first where that can be done. A history keeps its newest lines
 *  in a file and the older ones in its commits: here all of them are read.
 *  @param folder the checkout */
function makeLocalRefs(folder, env) {
    const text = async (...args) => {
        const { ok, stdout } = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(folder, env, args, 120_000);
        return ok ? stdout.toString("utf8") : null;
    };
    async function fetchAll() {
        const spec = `${prefix}*:${prefix}*`;
        const { ok, problem } = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(folder, env, ["fetch", "--quiet", "--no-tags", "origin", spec], 300_000);
        return ok ? null : problem;
    }
    async function linesAt(commit) {
        const content = (await text("cat-file", "blob", `${commit}:${linesFile}`)) ?? "";
        return content.split("\n").filter((line) => line !== "");
    }
    async function readAlarms(refs, notes) {
        const alarms = [];
        for (const ref of refs) {
            const files = (await text("ls-tree", "--name-only", ref))?.split("\n") ?? [];
            const texts = await Promise.all(files.filter(isMemory).map((file) => text("cat-file", "blob", `${ref}:${file}`)));
            const read = texts.map((one) => (0,_core_site_alarm_js__WEBPACK_IMPORTED_MODULE_2__/* .alarmsOf */ .q)(one ?? ""));
            alarms.push(...read.flatMap((own) => own ?? []));
            if (texts.length > 0 && read.every((own) => own === null))
                notes.push(alarmNote(ref));
        }
        return alarms;
    }
    return {
        async read() {
            const stale = await fetchAll();
            const refs = (await text("for-each-ref", "--format=%(refname)", prefix))?.split("\n") ?? [];
            const histories = refs.filter((ref) => ref.startsWith(`${prefix}history/`));
            const entries = [];
            const notes = [];
            for (const ref of histories) {
                const commits = (await text("rev-list", "--first-parent", ref))?.split("\n").filter(_local_history_js__WEBPACK_IMPORTED_MODULE_4__/* .isSha */ .HH) ?? [];
                const lines = await everyLine(commits, linesAt);
                const { entries: own, unreadable } = (0,_core_baseline_history_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHistory */ .i)(lines.join("\n"), null);
                entries.push(...own);
                if (unreadable > 0)
                    notes.push(unreadableNote(ref, unreadable));
            }
            const alarms = await readAlarms(refs.filter((ref) => ref.startsWith(`${prefix}monitor/`)), notes);
            const ledger = await text("cat-file", "blob", `${prefix}ledger:ledger.jsonl`);
            return {
                ...{ entries, notes, alarms, stale },
                ledger: ledger === null ? [] : (0,_core_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLedger */ .h8)(ledger, `${prefix}ledger ledger.jsonl`),
            };
        },
    };
}
/** A leg's own file; others are kept beside it. */
function isMemory(file) {
    return file.endsWith(".json");
}
function alarmNote(ref) {
    return `\`${ref}\` holds no memory of a monitor that this release reads: its alarms are left out`;
}
function unreadableNote(ref, lines) {
    return `${lines} ${lines === 1 ? "line" : "lines"} of \`${ref}\` cannot be read by this release and ${lines === 1 ? "is" : "are"} left out`;
}
/** Every line that a file ever had whose commits only add at the end and drop at the beginning: it is read in steps that
 *  overlap, not in each commit.
 *  @param commits newest first
 *  @returns oldest first */
async function everyLine(commits, linesAt) {
    if (commits.length === 0)
        return [];
    let seen = await linesAt(commits[0]);
    const pieces = [seen];
    let at = 0;
    // Each commit adds a line at least: so many steps back the oldest line seen is the newest or still there.
    let step = Math.max(1, seen.length - 1);
    while (at < commits.length - 1) {
        const next = Math.min(at + step, commits.length - 1);
        const older = await linesAt(commits[next]);
        const overlap = seen.length === 0 ? -1 : older.indexOf(seen[0]);
        if (overlap === -1 && next > at + 1) {
            step = Math.ceil((next - at) / 2);
            continue;
        }
        pieces.push(overlap === -1 ? older : older.slice(0, overlap));
        seen = older;
        at = next;
    }
    return pieces.reverse().flat();
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

/***/ 44298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gatherKept)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);

/** What the repository's refs hold: from the checkout, which has every result there ever was; where it cannot be brought
 *  up to date, from the API, which has the newest.
 *  @throws UserError `file-missing` when there is nothing to read */
async function gatherKept({ local, remote, repository }) {
    const own = await local.read();
    const isRemote = own.stale !== null && remote !== null;
    const { entries, ledger, alarms, notes, stale } = isRemote ? await remote.read() : own;
    if (entries.length + ledger.length + alarms.length === 0 && stale !== null)
        throw nothingHere(stale);
    const said = isRemote
        ? [
            "only the results that each history holds now are shown: a checkout with its credentials would have the older ones too",
        ]
        : stale === null
            ? []
            : [`origin was not reached (${stale}): this is how it was last seen`];
    return {
        ...{ entries, ledger, alarms, notes, reach: said },
        repository: repository === "" ? repositoryOf(entries) : repository,
    };
}
function nothingHere(stale) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "file-missing",
        message: `there is no history and no ledger here: ${stale}`,
        hint: "run it in a checkout whose origin has refs under refs/evenhand/; `action-report` on a push to a protected branch writes them",
    });
}
function repositoryOf(entries) {
    const [entry] = entries;
    return /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\//.exec(entry?.run.url ?? "")?.[1] ?? "";
}


/***/ }),

/***/ 58439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ makeSite)
});

// EXTERNAL MODULE: ./.cache/js/core/site/address.js
var address = __webpack_require__(16678);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var report_number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/section/past.js
var past = __webpack_require__(70363);
// EXTERNAL MODULE: ./.cache/js/core/site/trend.js
var site_trend = __webpack_require__(19529);
;// CONCATENATED MODULE: ./.cache/js/core/site/badge.js




/** Widths of 11-pixel letters: narrow, wide, and the others, in pixels; `textLength` holds a browser to their sum. */
const [narrow, wide, usual] = [4, 9.5, 6.8];
/** A picture for a README: the model, its headline metric and what was decided of its newest result. It says so in
 *  words and shape; the colour only repeats them. */
function renderBadge(track) {
    const newest = track.entries.at(-1);
    const [lead] = (0,site_trend/* trendsOf */.KO)(track);
    const value = lead?.points.at(-1)?.entry === newest ? lead?.points.at(-1)?.value : undefined;
    const number = lead === undefined || value === undefined ? "" : `${lead.name} ${(0,report_number/* plain */.pj)(value, (0,site_trend/* trendDecimals */._W)(lead))} `;
    const name = track.leg === "default" ? track.model : `${track.model}, ${track.leg}`;
    const decided = past/* resultWords */.Xb[newest.result].replaceAll("\u00a0", " ");
    const isBad = newest.result === "fail" || newest.result === "no-evidence";
    const fill = newest.result === "pass" ? "#0a5ca8" : isBad ? "#b03a06" : "#56606b";
    return draw(name, `${number}${decided}`, fill);
}
function draw(left, right, fill) {
    const [a, b] = [widthOf(left), widthOf(right)];
    const [head, tail] = [a + 16, b + 16];
    const total = head + tail;
    const text = (x, width, words) => `<text x="${round(x)}" y="14" textLength="${round(width)}" fill="#fff">${(0,encode/* html */.qy)(words, 80)}</text>`;
    const label = (0,encode/* html */.qy)(`${left}: ${right}`, 160);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(total)}" height="20" viewBox="0 0 ${round(total)} 20" role="img" aria-label="${label}"><title>${label}</title><path fill="#2a3038" d="M4 0H${round(head)}V20H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z"/><path fill="${fill}" d="M${round(head)} 0h${round(tail - 4)}a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H${round(head)}z"/><g font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">${text(8, a, left)}${text(head + 8, b, right)}</g></svg>\n`;
}
function widthOf(words) {
    return [...words.slice(0, 80)].reduce((sum, letter) => sum + (/[ilj.,:'|!\s]/.test(letter) ? narrow : /[mwMW@—✔✖∅]/.test(letter) ? wide : usual), 0);
}
function round(pixels) {
    return Math.round(pixels * 10) / 10;
}

// EXTERNAL MODULE: ./.cache/js/core/site/chronicle.js
var site_chronicle = __webpack_require__(42235);
// EXTERNAL MODULE: ./.cache/js/core/site/material.js
var site_material = __webpack_require__(10201);
// EXTERNAL MODULE: ./.cache/js/core/deploy/interrupted.js
var interrupted = __webpack_require__(23528);
// EXTERNAL MODULE: ./.cache/js/core/deploy/log.js
var log = __webpack_require__(708);
// EXTERNAL MODULE: ./.cache/js/core/report/html/markup.js
var html_markup = __webpack_require__(26421);
// EXTERNAL MODULE: ./.cache/js/core/report/html/parts.js
var parts = __webpack_require__(38363);
// EXTERNAL MODULE: ./.cache/js/core/site/serving.js
var site_serving = __webpack_require__(81074);
;// CONCATENATED MODULE: ./.cache/js/core/site/page/parts.js





/** A link within the site; every part of an address of ours is made of harmless characters. */
function inside({ up }, href, content) {
    return (0,html_markup.h) `<a href="${(0,html_markup/* raw */.l)(`${up}${href}`)}">${content}</a>`;
}
/** A link to the web where the address is one, else the content alone. */
function outside(url, content) {
    const safe = url === null ? null : (0,encode/* address */.hl)(url);
    return safe === null ? (0,html_markup.h) `${content}` : (0,html_markup.h) `<a href="${(0,html_markup/* raw */.l)(safe.replaceAll("&", "&amp;"))}">${content}</a>`;
}
function resultMark(result) {
    return (0,parts/* verdictMark */.vG)(resultWord(result));
}
function resultWord(result) {
    const [shape = "", ...words] = past/* resultWords */.Xb[result].split("\u00a0");
    const isBad = result === "fail" || result === "no-evidence";
    return { shape, word: words.join(" "), tone: isBad ? "bad" : "calm", rank: 0 };
}
/** @example when("2026-11-24T14:05:09.000Z") // 24 Nov 2026, 14:05 UTC */
function when(at) {
    return (0,html_markup.h) `<time datetime="${at}">${dayOf(at)}, ${at.slice(11, 16)} UTC</time>`;
}
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** @example dayOf("2026-11-24T14:05:09.000Z") // "24 Nov 2026" */
function dayOf(at) {
    return `${Number(at.slice(8, 10))} ${months[Number(at.slice(5, 7)) - 1]} ${at.slice(0, 4)}`;
}
function trackLabel({ model, leg }) {
    return (0,html_markup.h) `<code>${model}</code>${leg === "default" ? null : (0,html_markup.h) `, leg <code>${leg}</code>`}`;
}
/** What happened, newest first.
 *  @param own the track that the page is about: its name is not said again */
function feed(spot, happenings, own) {
    return (0,html_markup.h) `<ol class="feed">${happenings.map((one) => {
        const on = own === null ? (0,html_markup.h) `<span class="on"> · ${trackLabel(one.track)}</span>` : null;
        return (0,html_markup.h) `<li><span class="dotted ${one.tone}" aria-hidden="true">${one.shape}</span>${inside(spot, one.href, (0,html_markup/* prose */.C)(one.what))}${on}<span class="when">${when(one.at)}</span></li>\n`;
    })}</ol>`;
}
function modelLink(spot, track) {
    return inside(spot, (0,address/* modelFile */.u4)(track), trackLabel(track));
}

;// CONCATENATED MODULE: ./.cache/js/core/site/page/deployments.js







const place = { id: "d", level: 2, model: null };
/** What serves where, then every attempt, newest first. */
function deploymentsBody(ledger) {
    const items = (0,site_chronicle/* logOf */.Gs)(ledger);
    return (0,html_markup.h) `<div class="site-hero"><h1>Deployments</h1><p class="lead">The ledger of this repository: append-only, each line chained to the one before it. A row's address stays.</p></div><section aria-labelledby="serving"><h2 id="serving">What serves</h2>${servingTable((0,site_serving/* servingRows */.C)(ledger))}</section><section aria-labelledby="attempts"><h2 id="attempts">Every attempt</h2>${items.length === 0 ? (0,parts/* note */.N4)("Nothing was deployed.") : attemptTable(items)}</section>`;
}
function servingTable(rows, link) {
    if (rows.length === 0)
        return (0,parts/* note */.N4)("Nothing was deployed.");
    const cells = rows.map((row) => {
        const since = row.since === null ? null : when(row.since);
        const open = row.isOpen ? (0,html_markup.h) ` <span class="bad">✖ an attempt never ended</span>` : null;
        return (0,html_markup.h) `<tr><th scope="row"><code>${row.environment}</code></th><td class="v calm">${link?.(row) ?? trackLabel(row)}</td><td class="all">${(0,html_markup/* prose */.C)([{ sentence: (0,interrupted/* nameServed */.B)(row.serving) }])}${open}</td><td class="x">${row.commit === null ? null : (0,html_markup.h) `<code>${row.commit.slice(0, 7)}</code>`}</td><td class="x end">${since}</td></tr>\n`;
    });
    return (0,parts/* wide */.U)(place, "What serves, as a table", (0,html_markup.h) `<table class="rows"><thead><tr><th scope="col">environment</th><th scope="col">model</th><th scope="col">serves</th><th scope="col">commit</th><th scope="col">since</th></tr></thead><tbody>${cells}</tbody></table>`);
}
function attemptTable(items) {
    const rows = items.map((item) => {
        const { entry, outcome, at, line } = item;
        const evidence = entry.evidence === null
            ? null
            : (0,html_markup.h) `<span class="mini">on the evidence of ${outside(entry.evidence.url, (0,html_markup.h) `run ${entry.evidence.runId}`)}</span>`;
        const reason = entry.reason === null ? null : (0,html_markup.h) `<br>${(0,html_markup/* prose */.C)([{ text: entry.reason }])}`;
        return (0,html_markup.h) `<tr id="${(0,html_markup/* raw */.l)((0,site_chronicle/* deploymentAnchor */.Hs)(item))}"><th scope="row"><a href="#${(0,html_markup/* raw */.l)((0,site_chronicle/* deploymentAnchor */.Hs)(item))}">${line}</a></th><td class="v ${(0,site_chronicle/* isTrouble */.KM)(item) ? "bad" : ""}">${outcome}</td><td class="x">${when(at)}</td><td><code>${entry.environment}</code>, ${trackLabel(entry)}</td><td class="all">${(0,html_markup/* prose */.C)([{ sentence: (0,log/* whatOf */.Em)(entry, outcome) }])}${reason}<br>${evidence}</td><td>${(0,html_markup/* prose */.C)([{ sentence: (0,site_chronicle/* whoText */.UF)(item) }])}</td></tr>\n`;
    });
    return (0,parts/* wide */.U)(place, "Every attempt, as a table", (0,html_markup.h) `<table class="rows"><thead><tr><th scope="col">line</th><th scope="col">outcome</th><th scope="col">when</th><th scope="col">where</th><th scope="col">what and why</th><th scope="col">who</th></tr></thead><tbody>${rows}</tbody></table>`);
}

;// CONCATENATED MODULE: ./.cache/js/core/site/page/incidents.js






const incidents_place = { id: "i", level: 2, model: null };
/** Alarms of the monitor, and attempts of a deployment that did not leave what was wanted. */
function incidentsBody(spot, { alarms, ledger }) {
    const troubles = (0,site_chronicle/* logOf */.Gs)(ledger).filter(site_chronicle/* isTrouble */.KM);
    const rows = troubles.map((item) => (0,html_markup.h) `<tr><th scope="row">${inside(spot, `deployments.html#${(0,site_chronicle/* deploymentAnchor */.Hs)(item)}`, (0,html_markup.h) `line ${item.line}`)}</th><td class="v bad">✖ ${item.outcome}</td><td>${when(item.at)}</td><td><code>${item.entry.model}</code> in <code>${item.entry.environment}</code></td><td>${(0,html_markup/* prose */.C)([{ sentence: (0,log/* whatOf */.Em)(item.entry, item.outcome) }])}</td></tr>\n`);
    const table = rows.length === 0
        ? (0,parts/* note */.N4)("No deployment went wrong.")
        : (0,parts/* wide */.U)(incidents_place, "Deployments that went wrong, as a table", (0,html_markup.h) `<table class="rows"><thead><tr><th scope="col">where</th><th scope="col">outcome</th><th scope="col">when</th><th scope="col">model</th><th scope="col">what</th></tr></thead><tbody>${rows}</tbody></table>`);
    return (0,html_markup.h) `<div class="site-hero"><h1>Incidents</h1><p class="lead">Alarms of production, and deployments that did not end as they were meant to.</p></div><section aria-labelledby="alarms"><h2 id="alarms">Alarms</h2>${alarmTable(alarms)}</section><section aria-labelledby="troubles"><h2 id="troubles">Deployments that went wrong</h2>${table}</section>`;
}
function alarmTable(alarms) {
    if (alarms.length === 0)
        return (0,parts/* note */.N4)("No alarm is on record.");
    const open = ({ until }) => Number(until === null);
    const rows = alarms
        .toSorted((a, b) => open(b) - open(a) || (0,site_material/* compare */.U)(b.from, a.from) || (0,site_material/* compare */.U)(a.id, b.id))
        .map((alarm) => {
        const state = alarm.until === null ? (0,html_markup.h) `<span class="bad">✖ open</span>` : (0,html_markup.h) `✔ over`;
        return (0,html_markup.h) `<tr id="${(0,html_markup/* raw */.l)(alarm.id)}"><th scope="row"><a href="#${(0,html_markup/* raw */.l)(alarm.id)}"><code>${alarm.model}</code></a></th><td class="v">${state}</td><td>${when(alarm.from)}${alarm.until === null ? null : (0,html_markup.h) `<br><span class="mini">until ${when(alarm.until)}</span>`}</td><td><code>${alarm.environment}</code></td><td class="all">${outside(alarm.url, (0,html_markup/* prose */.C)([{ sentence: alarm.text }]))}</td></tr>\n`;
    });
    return (0,parts/* wide */.U)(incidents_place, "Alarms, as a table", (0,html_markup.h) `<table class="rows"><thead><tr><th scope="col">model</th><th scope="col">state</th><th scope="col">since</th><th scope="col">where</th><th scope="col">what</th></tr></thead><tbody>${rows}</tbody></table>`);
}

// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/site/page/results.js








const mostValues = 8;
/** Results that a model's own page lists. */
const newestResults = 20;
/** Results, newest first. */
function resultTable(spot, table) {
    const { track, from, to } = table;
    const seen = new Set();
    // The first row of a commit on its page is the one its address means.
    const anchors = new Map();
    for (let place = from; place < to; place++) {
        const anchor = (0,address/* commitAnchor */.x4)(track.entries[place]);
        if (!seen.has(anchor))
            anchors.set(place, anchor);
        seen.add(anchor);
    }
    const rows = Array.from({ length: to - from }, (_, k) => row(spot, table, to - 1 - k, anchors));
    const markup = (0,html_markup.h) `<table class="rows"><thead><tr><th scope="col">commit</th><th scope="col">decided</th><th scope="col">when</th><th scope="col">values</th><th scope="col">changed with it</th></tr></thead><tbody>${rows}</tbody></table>`;
    return (0,parts/* wide */.U)({ id: "results", level: 2, model: null }, "Results, as a table", markup);
}
function row(spot, { track, decimals, anchored }, place, anchors) {
    const entry = track.entries[place];
    const anchor = anchors.get(place);
    const own = anchored ? (0,html_markup.h) ` id="${(0,html_markup/* raw */.l)((0,address/* resultAnchor */.jz)(entry))}"` : null;
    const second = anchored && anchor !== undefined ? (0,html_markup.h) `<span id="${(0,html_markup/* raw */.l)(anchor)}"></span>` : null;
    const permalink = inside(spot, (0,address/* resultAddress */.S4)(track, place, entry), (0,html_markup.h) `<code>${entry.sha.slice(0, 7)}</code>`);
    const commit = (0,address/* commitUrl */.Bg)(entry);
    const run = outside(entry.run.url, "run");
    return (0,html_markup.h) `<tr${own}><th scope="row">${second}${permalink}</th><td class="v">${resultMark(entry.result)}</td><td class="x">${when(entry.createdAt)}<br><span class="mini">${commit === null ? null : (0,html_markup.h) `${outside(commit, "commit")} · `}${run} · ${(0,report_number/* count */.U9)(entry.rows)} rows</span></td><td class="all">${valuesOf(entry, decimals)}</td><td class="all says">${changesOf(track, place)}</td></tr>\n`;
}
function valuesOf({ metrics }, decimals) {
    const shown = metrics
        .toSorted((a, b) => Number(b.gated ?? false) - Number(a.gated ?? false))
        .slice(0, mostValues);
    const left = metrics.length - shown.length;
    const values = shown.map(({ name, value, verdict }) => {
        const { shape, tone, word } = verdict === undefined ? { shape: "", tone: "", word: "" } : verdict_words/* verdictWords */.L2[verdict];
        const mark = shape === "" ? null : (0,html_markup.h) ` <span class="${tone}" role="img" aria-label="${word}">${shape}</span>`;
        return (0,html_markup.h) `<span class="nw"><code>${name}</code> <b>${value === null ? "—" : (0,report_number/* plain */.pj)(value, decimals.get(name) ?? 4)}</b>${mark}</span>`;
    });
    return (0,html_markup.h) `<span class="vals">${values.map((value, at) => (at === 0 ? value : (0,html_markup.h) ` ${value}`))}${left > 0 ? (0,html_markup.h) ` <span class="mini">and ${(0,report_number/* count */.U9)(left)} more</span>` : null}</span>`;
}
function changesOf(track, place) {
    const { changes = [] } = track.entries[place];
    const data = (0,site_chronicle/* dataChange */.TF)(track, place);
    const others = changes.filter(({ kind }) => kind !== "input").map(({ name }) => [{ code: name }]);
    if (data === null && others.length === 0)
        return null;
    return (0,html_markup.h) `${data === null ? null : (0,html_markup/* prose */.C)(data)}${data !== null && others.length > 0 ? "; " : null}${others.length === 0 ? null : (0,html_markup/* prose */.C)((0,prose/* listed */.KE)(others, 4))}`;
}
/** Links to every page of older results. */
function pagesOf(spot, track, current) {
    const pages = Math.ceil(track.entries.length / address/* resultsPerPage */.nG);
    const links = Array.from({ length: pages }, (_, k) => pages - k).map((page) => {
        const [first, last] = [
            (page - 1) * address/* resultsPerPage */.nG,
            Math.min(page * address/* resultsPerPage */.nG, track.entries.length),
        ];
        const words = `${(0,report_number/* count */.U9)(first + 1)} to ${(0,report_number/* count */.U9)(last)}`;
        return page === current
            ? (0,html_markup.h) `<li><span aria-current="page">${words}</span></li>`
            : (0,html_markup.h) `<li>${inside(spot, (0,address/* resultsFile */.pF)(track, page), words)}</li>`;
    });
    return (0,html_markup.h) `<nav aria-label="Pages of results"><ul class="pages">${links}</ul></nav>`;
}
/** The body of one page of results. */
function resultsBody(spot, track, page, decimals) {
    const from = (page - 1) * address/* resultsPerPage */.nG;
    const to = Math.min(page * address/* resultsPerPage */.nG, track.entries.length);
    return (0,html_markup.h) `<div class="site-hero"><h1>Results ${(0,report_number/* count */.U9)(from + 1)} to ${(0,report_number/* count */.U9)(to)}</h1><p class="lead">of ${trackLabel(track)}, newest first. The address of a row stays: pages are counted from the first result.</p></div><section aria-label="Results">${resultTable(spot, { track, from, to, decimals, anchored: true })}${pagesOf(spot, track, page)}</section>`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/html/chart.js
var chart = __webpack_require__(65325);
// EXTERNAL MODULE: ./.cache/js/core/report/html/figure.js
var figure = __webpack_require__(38661);
// EXTERNAL MODULE: ./.cache/js/core/report/html/mark.js
var mark = __webpack_require__(22700);
;// CONCATENATED MODULE: ./.cache/js/core/site/page/plot.js




const wideSheet = { left: 58, right: 1040, top: 30, bottom: 262 };
const sizes = {
    wide: { box: "0 0 1060 306", name: "wide-plot", sheet: wideSheet, mark: 6 },
    small: { box: "0 0 320 270", name: "small-plot", mark: 4 },
};
/** The course of a metric, a mark a result, with the marks of data and deployments. */
function plotTrend(trend, points, events, size) {
    const axes = axesFor(trend, points, size);
    const line = (0,chart/* lineOf */.cA)("cand", axes, points.map(({ value }, at) => [at, value]));
    const marks = points.map(({ verdict, value, place }, at) => [
        eventMarks(axes, at, place, events),
        (0,mark/* marker */.x)(verdict, (0,chart/* toX */.wb)(axes, at), (0,chart/* toY */.T8)(axes, value), markSize(verdict, points.length, size.mark)),
    ]);
    const label = `${trend.name} over ${points.length} results, with verdicts; the numbers are in the table below`;
    return (0,html_markup.h) `<svg class="${size.name}" viewBox="${(0,html_markup/* raw */.l)(size.box)}" role="img" aria-label="${label}">${(0,chart/* frameOf */.Dm)(axes)}${line}${marks}</svg>`;
}
/** Where results stand close, those that say nothing new step back. */
function markSize(verdict, count, size) {
    const isCalm = verdict === "equivalent" || verdict === "not-worse";
    return isCalm && count > 40 ? size * 0.5 : size;
}
function axesFor({ name, direction }, points, size) {
    const values = points.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const air = (high - low || Math.abs(low) || 1) / 8;
    const arrow = direction === "lower" ? `${name} (lower is better)` : name;
    const axes = (0,chart/* axesOf */.vj)("results, oldest first", arrow, [0, Math.max(1, points.length - 1)], [low - air, high + air]);
    const end = (point) => dayOf(point.entry.createdAt);
    const x = { ...axes.x, ends: [end(points[0]), end(points.at(-1))] };
    return { ...axes, x, ...(size.sheet === undefined ? {} : { sheet: size.sheet }) };
}
function eventMarks(axes, at, place, { data, deployed }) {
    const { top, bottom } = axes.sheet ?? { top: 26, bottom: 222 };
    const x = (0,chart/* toX */.wb)(axes, at);
    return [
        ...(data.has(place) ? [(0,html_markup.h) `<path class="evline" d="M${x} ${top}V${bottom}"/>${dataShape(x, top)}`] : []),
        ...(deployed.has(place) ? [deployShape(x, bottom - 5)] : []),
    ];
}
function dataShape(x, y) {
    return (0,html_markup.h) `<path class="ev" d="M${x} ${y - 5}l5 5l-5 5l-5 -5z"/>`;
}
function deployShape(x, y) {
    return (0,html_markup.h) `<path class="ev" d="M${x} ${y - 6}l6 7h-4v5h-4v-5h-4z"/>`;
}
const [sparkWidth, sparkHeight, air] = [184, 40, 6];
/** The last results as a line without numbers, the newest with its mark, regressed ones too. */
function sparkOf({ name, points: all }) {
    const points = all.slice(-40);
    const values = points.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const x = (at) => tenth(air + (at / Math.max(1, points.length - 1)) * (sparkWidth - 2 * air));
    const y = (value) => tenth(high === low
        ? sparkHeight / 2
        : sparkHeight - air - ((value - low) / (high - low)) * (sparkHeight - 2 * air));
    const path = values.map((value, at) => `${x(at)} ${y(value)}`).join("L");
    const marks = points.map(({ verdict, value }, at) => at === points.length - 1 || verdict === "regressed" ? (0,mark/* marker */.x)(verdict, x(at), y(value), 4.5) : null);
    return (0,html_markup.h) `<svg viewBox="0 0 ${sparkWidth} ${sparkHeight}" role="img" aria-label="${`${name} over the last ${points.length} results`}"><path class="spark" d="M${(0,html_markup/* raw */.l)(path)}"/>${marks}</svg>`;
}
function tenth(pixels) {
    return Math.round(pixels * 10) / 10;
}

;// CONCATENATED MODULE: ./.cache/js/core/site/page/trends.js










const mostFigures = 12;
const [mostWide, mostSmall, mostBuckets] = [90, 60, 240];
/** The headline metric as wide as the page, the others beside each other. */
function trendFigures(trends, events, place) {
    const [lead, ...others] = trends;
    if (lead === undefined)
        return (0,parts/* note */.N4)("No result has a number yet.");
    const shown = others.slice(0, mostFigures);
    const left = others.length - shown.length;
    return (0,html_markup.h) `${leadFigure(lead, events, place)}${wholeFigure(lead)}${legend()}${shown.length === 0
        ? null
        : (0,html_markup.h) `<h3 class="others">Every other metric</h3><div class="curves">${shown.map((trend) => smallFigure(trend, place))}</div>`}${left === 0 ? null : (0,parts/* note */.N4)(`${(0,report_number/* count */.U9)(left)} more metrics are in the results below alone.`)}`;
}
function leadFigure(trend, events, place) {
    const points = trend.points.slice(-mostWide);
    const plots = [plotTrend(trend, points, events, sizes.wide), plotTrend(trend, points, events, sizes.small)];
    const title = `${trend.name}, the last ${(0,report_number/* count */.U9)(points.length)} results`;
    const rows = numberRows(trend, points.slice(-mostSmall)).map(([first, ...rest]) => (0,html_markup.h) `<tr><th scope="row">${first}</th>${rest.map((cell) => (0,html_markup.h) `<td class="n">${cell}</td>`)}</tr>\n`);
    const table = (0,html_markup.h) `<table><thead><tr><th scope="col">commit</th><th scope="col" class="n">day</th><th scope="col" class="n">verdict</th><th scope="col" class="n">${trend.name}</th></tr></thead><tbody>${rows}</tbody></table>`;
    return (0,html_markup.h) `<figure class="pic big">${plots}<figcaption>${title}</figcaption><details><summary>Numbers of ${trend.name}</summary>${(0,parts/* wide */.U)(place, `Numbers of ${trend.name}`, table)}</details></figure>`;
}
function numberRows(trend, points) {
    const decimals = (0,site_trend/* trendDecimals */._W)(trend);
    return points
        .map(({ entry, value, verdict }) => [
        ...[entry.sha.slice(0, 7), dayOf(entry.createdAt), (0,verdict_words/* verdictText */.nt)(verdict)],
        (0,report_number/* plain */.pj)(value, decimals),
    ])
        .toReversed();
}
function smallFigure(trend, place) {
    const points = trend.points.slice(-mostSmall);
    const values = points.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const air = (high - low || Math.abs(low) || 1) / 10;
    const last = Math.max(1, points.length - 1);
    const axes = (0,chart/* axesOf */.vj)("results, oldest first", trend.name, [0, last], [low - air, high + air]);
    const ends = [dayOf(points[0].entry.createdAt), dayOf(points.at(-1).entry.createdAt)];
    const drawn = { ...axes, x: { ...axes.x, ends } };
    const marks = points.map(({ verdict, value }, at) => (0,mark/* marker */.x)(verdict, (0,chart/* toX */.wb)(drawn, at), (0,chart/* toY */.T8)(drawn, value), 4));
    const line = (0,chart/* lineOf */.cA)("cand", drawn, values.map((value, at) => [at, value]));
    const arrow = trend.direction === "lower" ? ", lower is better" : "";
    return (0,figure/* figure */.v)(place, { title: `${trend.name}${arrow}`, axes: drawn, sides: "with verdicts" }, [line, marks], {
        head: ["commit", "day", "verdict", trend.name],
        rows: numberRows(trend, points),
    });
}
const wholes = {
    wide: {
        sheet: { left: 58, right: 1040, top: 24, bottom: 116 },
        box: "0 0 1060 140",
        name: "wide-plot",
        most: mostBuckets,
    },
    small: {
        sheet: { left: 40, right: 310, top: 24, bottom: 116 },
        box: "0 0 320 140",
        name: "small-plot",
        most: 90,
    },
};
/** Every result there ever was, as a band from the least to the largest; null when the figure above shows them all. */
function wholeFigure(trend) {
    if (trend.points.length <= mostWide)
        return null;
    const plots = [wholePlot(trend, wholes.wide), wholePlot(trend, wholes.small)];
    const caption = `All ${(0,report_number/* count */.U9)(trend.points.length)} results: the range and the last value of each step, and ▼ where one regressed`;
    return (0,html_markup.h) `<figure class="pic big">${plots}<figcaption>${caption}</figcaption></figure>`;
}
function wholePlot(trend, { sheet, box, name, most }) {
    const buckets = (0,site_trend/* bucketsOf */.HP)(trend, most);
    const [low, high] = [
        Math.min(...buckets.map((one) => one.low)),
        Math.max(...buckets.map((one) => one.high)),
    ];
    const air = (high - low || Math.abs(low) || 1) / 12;
    const axes = (0,chart/* axesOf */.vj)("", trend.name, [0, buckets.length - 1], [low - air, high + air]);
    const ends = [dayOf(buckets[0].from.entry.createdAt), dayOf(buckets.at(-1).to.entry.createdAt)];
    const drawn = { ...axes, x: { ...axes.x, ends }, sheet };
    const at = (value) => buckets.map((bucket, x) => `${(0,chart/* toX */.wb)(drawn, x)} ${(0,chart/* toY */.T8)(drawn, value(bucket))}`);
    const band = [...at(({ high: top }) => top), ...at(({ low: bottom }) => bottom).reverse()].join("L");
    const line = (0,chart/* lineOf */.cA)("cand", drawn, buckets.map(({ last }, x) => [x, last]));
    const marks = buckets.map(({ regressed, low: value }, x) => regressed === 0 ? null : (0,mark/* marker */.x)("regressed", (0,chart/* toX */.wb)(drawn, x), (0,chart/* toY */.T8)(drawn, value), 4));
    const label = `${trend.name} over all ${(0,report_number/* count */.U9)(trend.points.length)} results: the range of each step, its last value, and where some regressed`;
    return (0,html_markup.h) `<svg class="${name}" viewBox="${(0,html_markup/* raw */.l)(box)}" role="img" aria-label="${label}">${(0,chart/* frameOf */.Dm)(drawn)}<path class="band" d="M${(0,html_markup/* raw */.l)(band)}z"/>${line}${marks}</svg>`;
}
function legend() {
    const sample = (shape, words) => (0,html_markup.h) `<li><svg viewBox="0 0 14 14" aria-hidden="true">${shape}</svg>${words}</li>`;
    return (0,html_markup.h) `<ul class="legend">${[
        sample((0,mark/* marker */.x)("improved", 7, 7, 5), "improved"),
        sample((0,mark/* marker */.x)("regressed", 7, 7, 5), "regressed"),
        sample((0,mark/* marker */.x)("inconclusive", 7, 7, 5), "not decided"),
        sample((0,mark/* marker */.x)("equivalent", 7, 7, 5), "held"),
        sample(dataShape(7, 7), "the data changed"),
        sample(deployShape(7, 8), "deployed"),
    ]}</ul>`;
}

;// CONCATENATED MODULE: ./.cache/js/core/site/page/model.js












const mostHappenings = 12;
const model_place = { id: "model", level: 2, model: null };
/** One model: where it stands, its metrics over commits, what happened to it, its results. */
function modelBody(spot, { track, trends, decimals, happenings }, material) {
    const total = track.entries.length;
    const shown = happenings.slice(0, mostHappenings);
    return (0,html_markup.h) `${heroOf(track, trends)}${stripOf(track, material)}
${(0,parts/* section */.uW)(model_place, "metrics", "Metrics over commits", trendFigures(trends, eventsOf(track, material), model_place))}
${(0,parts/* section */.uW)(model_place, "happened", "What happened", shown.length === 0 ? (0,parts/* note */.N4)("Nothing but results that passed.") : feed(spot, shown, track))}
${(0,parts/* section */.uW)(model_place, "results", "Results", [
        resultTable(spot, {
            track,
            from: Math.max(0, total - newestResults),
            to: total,
            decimals,
            anchored: false,
        }),
        (0,parts/* note */.N4)(total > newestResults
            ? `The newest ${newestResults} of ${(0,report_number/* count */.U9)(total)}. All of them:`
            : "Every result has an address that stays:"),
        pagesOf(spot, track, null),
    ])}
${(0,parts/* section */.uW)(model_place, "badge", "Badge", [
        (0,html_markup.h) `<div class="badge">${(0,html_markup/* raw */.l)(renderBadge(track).trim())}</div>`,
        (0,parts/* note */.N4)((0,html_markup.h) `The picture <code>${(0,address/* badgeFile */.uj)(track)}</code> of this site, for a README.`),
    ])}`;
}
function heroOf(track, [lead]) {
    const newest = track.entries.at(-1);
    const point = lead?.points.at(-1);
    const number = lead === undefined || point === undefined
        ? null
        : (0,html_markup.h) `<small>${lead.name} ${(0,report_number/* plain */.pj)(point.value, (0,site_trend/* trendDecimals */._W)(lead))}${point.entry === newest ? null : `, at ${point.entry.sha.slice(0, 7)}`}</small>`;
    return (0,html_markup.h) `<div class="site-hero"><p class="which">${trackLabel(track)}</p><h1>${resultMark(newest.result)}${number}</h1><p class="lead">The newest result is of <code>${newest.sha.slice(0, 7)}</code>, ${dayOf(newest.createdAt)}, on ${(0,report_number/* counted */.hS)(newest.rows, "row")}.</p></div>`;
}
function stripOf(track, { ledger, alarms }) {
    const { entries, model, leg } = track;
    const decided = entries.filter(({ result }) => result === "pass" || result === "fail");
    const passed = decided.filter(({ result }) => result === "pass").length;
    const serving = (0,site_serving/* servingRows */.C)(ledger).filter((row) => row.model === model && row.leg === leg && row.serving !== null);
    const open = alarms.filter((alarm) => alarm.model === model && alarm.leg === leg && alarm.until === null).length;
    const cells = [
        ["Results", (0,html_markup.h) `${(0,report_number/* count */.U9)(entries.length)} <small>since ${dayOf(entries[0].createdAt)}</small>`],
        [
            "Passed",
            decided.length === 0 ? "—" : (0,html_markup.h) `${(0,report_number/* count */.U9)(passed)} <small>of ${(0,report_number/* count */.U9)(decided.length)} decided</small>`,
        ],
        [
            "Serves",
            serving.length === 0
                ? "nowhere"
                : (0,html_markup.h) `${serving.map((row, at) => (0,html_markup.h) `${at === 0 ? null : ", "}${row.environment} <small>${(0,html_markup/* prose */.C)([{ sentence: (0,interrupted/* nameServed */.B)(row.serving) }])}</small>`)}`,
        ],
        ["Open alarms", open === 0 ? "none" : (0,html_markup.h) `<span class="bad">✖ ${(0,report_number/* count */.U9)(open)}</span>`],
    ];
    return (0,html_markup.h) `<dl class="strip">${cells.map(([term, value]) => (0,html_markup.h) `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}
function eventsOf(track, { ledger }) {
    const { entries, model, leg } = track;
    const data = entries.flatMap((_, at) => ((0,site_chronicle/* dataChange */.TF)(track, at) === null ? [] : [at]));
    const last = new Map(entries.map(({ sha }, at) => [sha, at]));
    const deployed = ledger.flatMap((line) => {
        const isOwn = line.model === model && line.leg === leg && line.outcome === "deployed" && line.commit !== null;
        return isOwn ? (last.get(line.commit) ?? []) : [];
    });
    return { data: new Set(data), deployed: new Set(deployed) };
}

;// CONCATENATED MODULE: ./.cache/js/core/site/page/overview.js











const overview_mostHappenings = 20;
const overview_place = { id: "site", level: 2, model: null };
/** The front page: every model in a row, what serves, what happened. */
function overviewBody(spot, views, happenings, material) {
    const known = new Set(views.map(({ track }) => (0,address/* modelFile */.u4)(track)));
    const link = (row) => (known.has((0,address/* modelFile */.u4)(row)) ? modelLink(spot, row) : trackLabel(row));
    const rows = (0,site_serving/* servingRows */.C)(material.ledger);
    return (0,html_markup.h) `${overview_heroOf(views, material)}${overview_stripOf(views, material)}
${(0,parts/* section */.uW)(overview_place, "models", "Models", views.length === 0 ? (0,parts/* note */.N4)("No result is kept yet: a push to a protected branch leaves one.") : modelTable(spot, views))}
${rows.length === 0 ? null : (0,parts/* section */.uW)(overview_place, "serving", "What serves", servingTable(rows, link))}
${(0,parts/* section */.uW)(overview_place, "happened", "What happened", happenings.length === 0 ? (0,parts/* note */.N4)("Nothing yet.") : [feed(spot, happenings.slice(0, overview_mostHappenings), null), happenings.length > overview_mostHappenings ? (0,parts/* note */.N4)(`The newest ${overview_mostHappenings} of ${(0,report_number/* count */.U9)(happenings.length)}; the search finds all of them.`) : null])}`;
}
function overview_heroOf(views, { repository, notes }) {
    const bad = views.filter(({ track }) => isBad(track.entries.at(-1).result));
    const title = views.length === 0
        ? "No results yet"
        : bad.length === 0
            ? "Every newest result holds"
            : `${(0,report_number/* counted */.hS)(bad.length, "model")} of ${(0,report_number/* count */.U9)(views.length)} failed`;
    const alerts = notes.map((text) => (0,html_markup.h) `<div class="alert"><p>${(0,html_markup/* prose */.C)((0,prose/* asSentence */.KG)(text))}</p></div>`);
    return (0,html_markup.h) `<div class="site-hero"><p class="which">${repository === "" ? "Models of this repository" : repository}</p><h1>${bad.length > 0 ? (0,html_markup.h) `<span class="bad">${title}</span>` : title}</h1><p class="lead">Every result of an accepted commit, what changed with it, and what was deployed on it.</p>${alerts}</div>`;
}
function isBad(result) {
    return result === "fail" || result === "no-evidence";
}
function overview_stripOf(views, { entries, ledger, alarms }) {
    const serving = (0,site_serving/* servingRows */.C)(ledger).filter((row) => row.serving !== null).length;
    const open = alarms.filter(({ until }) => until === null).length;
    const commits = new Set(entries.map(({ sha }) => sha)).size;
    const cells = [
        ["Models", (0,report_number/* count */.U9)(views.length)],
        ["Results", (0,html_markup.h) `${(0,report_number/* count */.U9)(entries.length)} <small>of ${(0,report_number/* counted */.hS)(commits, "commit")}</small>`],
        ["In service", serving === 0 ? "none" : (0,report_number/* count */.U9)(serving)],
        ["Open alarms", open === 0 ? "none" : (0,html_markup.h) `<span class="bad">✖ ${(0,report_number/* count */.U9)(open)}</span>`],
    ];
    return (0,html_markup.h) `<dl class="strip">${cells.map(([term, value]) => (0,html_markup.h) `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}
function modelTable(spot, views) {
    const rows = views.map(({ track, trends: [lead] }) => {
        const newest = track.entries.at(-1);
        const point = lead?.points.at(-1);
        const { shape, word, tone } = verdict_words/* verdictWords */.L2[point?.verdict ?? "no-evidence"];
        const metric = lead === undefined || point === undefined
            ? (0,html_markup.h) `<td></td><td></td>`
            : (0,html_markup.h) `<td class="x"><code>${lead.name}</code>${lead.direction === "lower" ? " ↓" : null}<br><b>${(0,report_number/* plain */.pj)(point.value, (0,site_trend/* trendDecimals */._W)(lead))}</b> <span class="${tone}" role="img" aria-label="${word}">${shape}</span></td><td class="s">${sparkOf(lead)}</td>`;
        return (0,html_markup.h) `<tr><th scope="row">${modelLink(spot, track)}</th><td class="v">${resultMark(newest.result)}</td>${metric}<td class="x end">${(0,report_number/* count */.U9)(track.entries.length)} results<br><span class="mini">last ${dayOf(newest.createdAt)}, <code>${newest.sha.slice(0, 7)}</code></span></td></tr>\n`;
    });
    return (0,parts/* wide */.U)(overview_place, "Models, as a table", (0,html_markup.h) `<table class="rows"><thead><tr><th scope="col">model</th><th scope="col">newest result</th><th scope="col">metric</th><th scope="col">last 40 results</th><th scope="col">history</th></tr></thead><tbody>${rows}</tbody></table>`);
}

;// CONCATENATED MODULE: ./.cache/js/core/site/page/search.js




function searchBody() {
    return (0,html_markup.h) `<div class="site-hero"><h1>Search</h1><p class="lead">Commits, models, metrics, days such as <code>2026-11</code>, and words such as <code>failed</code>, <code>regressed</code>, <code>data</code> or <code>deployed</code>. Every word must be found; the address of a search can be kept.</p></div><section aria-label="Results of the search"><noscript><p>The search needs JavaScript. Every result is in the pages of its model.</p></noscript><form class="find large" id="again"><input type="search" name="q" id="q" aria-label="Search for"><button>Search</button></form><p class="mut" id="found" role="status"></p><ol class="hits" id="hits"></ol><button type="button" id="more" hidden>Show more</button></section>`;
}
/** What the search reads, as JSON: models, results as rows of numbers and short texts, and what happened. The parts of an
 *  address that repeat are said once. */
function searchData(views, happenings) {
    return JSON.stringify({
        tracks: views.map(({ track, trends }) => ({
            name: track.leg === "default" ? track.model : `${track.model}, leg ${track.leg}`,
            slug: (0,address/* slugOf */.tF)(track),
            href: (0,address/* modelFile */.u4)(track),
            metrics: trends.map(({ name }) => (0,encode/* visible */.RK)(name, 80)),
            results: track.entries.map((entry, place) => [
                entry.sha.slice(0, 12),
                entry.createdAt.slice(0, 10),
                entry.result,
                wordsOf(entry.metrics),
                (0,address/* resultAddress */.S4)(track, place, entry).slice(`results/${(0,address/* slugOf */.tF)(track)}-`.length),
            ]),
        })),
        happenings: happenings
            .filter(({ kind }) => kind !== "result")
            .map(({ kind, at, track, what, href }) => [
            kind,
            at.slice(0, 10),
            track.leg === "default" ? track.model : `${track.model}, leg ${track.leg}`,
            (0,encode/* visible */.RK)((0,prose/* plainly */.yG)(what), 200),
            href,
        ]),
    });
}
/** The verdicts that are worth a search. */
function wordsOf(metrics) {
    return metrics
        .filter(({ verdict, gated }) => gated && (verdict === "regressed" || verdict === "improved"))
        .map(({ verdict, name }) => `${verdict} ${(0,encode/* visible */.RK)(name, 40)}`)
        .join(", ");
}

;// CONCATENATED MODULE: ./.cache/js/core/site/page/search-script.js
/** Finds every word of the question in what the page carries; nothing is looked up anywhere else. Results are made as
 *  text, never as markup. */
const searchScript = `
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const said = { pass: "passed", fail: "failed", "no-baseline": "no baseline", "no-evidence": "no evidence" };
  const all = [];
  for (const track of data.tracks) {
    all.push({ href: track.href, title: track.name, note: "model", words: ["model", track.name, ...track.metrics].join(" ") });
  }
  for (const [kind, day, name, what, href] of data.happenings) {
    all.push({ href, title: name + ": " + what, note: kind + ", " + day, words: [kind, day, name, what].join(" ") });
  }
  for (const track of data.tracks) {
    for (const [sha, day, result, verdicts, end] of track.results.toReversed()) {
      const note = [day, verdicts].filter(Boolean).join(", ");
      const title = track.name + " at " + sha.slice(0, 7) + ": " + said[result];
      all.push({ href: "results/" + track.slug + "-" + end, title, note, words: [sha, day, track.name, result, said[result], verdicts].join(" ") });
    }
  }
  for (const each of all) each.words = each.words.toLowerCase();
  const hits = document.getElementById("hits");
  const found = document.getElementById("found");
  const more = document.getElementById("more");
  const input = document.getElementById("q");
  let left = [];
  const show = () => {
    for (const hit of left.splice(0, 50)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = hit.href;
      link.textContent = hit.title;
      const note = document.createElement("span");
      note.className = "mini";
      note.textContent = hit.note;
      item.append(link, note);
      hits.append(item);
    }
    more.hidden = left.length === 0;
    more.textContent = "Show more of " + left.length;
  };
  const find = (asked) => {
    // A whole commit is found by the twelve digits that are kept of it.
    const words = asked.toLowerCase().split(/\\s+/).filter(Boolean).map((word) => (/^[0-9a-f]{13,40}$/.test(word) ? word.slice(0, 12) : word));
    left = words.length === 0 ? [] : all.filter((each) => words.every((word) => each.words.includes(word)));
    hits.replaceChildren();
    found.textContent = words.length === 0 ? all.length + " things can be found" : left.length + " found";
    show();
  };
  more.addEventListener("click", show);
  input.addEventListener("input", () => {
    find(input.value);
    try { history.replaceState(null, "", "?q=" + encodeURIComponent(input.value)); } catch {}
  });
  document.getElementById("again").addEventListener("submit", (event) => event.preventDefault());
  input.value = new URLSearchParams(location.search).get("q") || "";
  find(input.value);
})();
`;

// EXTERNAL MODULE: ./.cache/js/core/report/html/policy.js
var policy = __webpack_require__(67431);
// EXTERNAL MODULE: ./.cache/js/core/report/html/script.js
var script = __webpack_require__(61502);
// EXTERNAL MODULE: ./.cache/js/core/report/html/style.js
var style = __webpack_require__(78944);
;// CONCATENATED MODULE: ./.cache/js/core/site/style.js

const own = `
.top .in{flex-wrap:wrap;padding-top:8px;padding-bottom:8px}
.top nav{display:flex;flex-wrap:wrap;gap:2px 4px;align-items:center}
.top nav a{color:var(--fg);text-decoration:none;padding:5px 10px;border-radius:7px}
.top nav a:hover{background:var(--soft)}.top nav a[aria-current]{background:var(--soft);font-weight:600}
.top nav b{margin:0 8px 0 0;font-size:14px}
.tools{display:flex;gap:8px;align-items:center;min-width:0}
.find{display:flex;gap:6px;margin:0;min-width:0}
input[type=search]{font:inherit;font-size:13px;color:var(--fg);background:var(--bg);border:1px solid var(--line);border-radius:7px;padding:4px 10px;min-height:32px;width:190px;max-width:100%}
.find.large{margin:0 0 18px}.find.large input{font-size:16px;min-height:42px;width:520px}.find.large button{min-height:42px;font-size:15px}
.strip dd{font-size:17px;font-weight:600;letter-spacing:-.01em}.strip dd small{font-weight:400;font-size:13px;color:var(--mut);letter-spacing:0}
.s{width:200px}.s svg{display:block;width:184px;height:40px}
.spark{fill:none;stroke:var(--ink);stroke-width:1.6}
.feed{list-style:none;margin:0;padding:0;border-left:2px solid var(--line)}
.feed li{position:relative;margin:0;padding:7px 0 7px 22px}
.feed .dotted{position:absolute;left:-11px;top:8px;width:20px;height:20px;line-height:20px;text-align:center;font-size:12px;background:var(--bg);border-radius:50%}
.feed .when{color:var(--mut);font-size:12.5px;display:block}
.feed .on{color:var(--mut)}.feed a,.hits a{color:var(--fg);text-decoration-color:var(--line);text-underline-offset:3px}.feed a:hover,.hits a:hover{color:var(--link);text-decoration-color:currentColor}
time,.x .mini{white-space:nowrap}.says{min-width:170px}h3.others{margin:30px 0 12px}.pic.big+.pic.big{margin-top:14px}
.big .wide-plot{display:block}.big .small-plot{display:none}
.pic.big{padding:20px 22px 14px}.pic summary{font-size:13px;cursor:pointer;color:var(--link)}
.ev{fill:var(--mut)}.evline{stroke:var(--mut);stroke-width:1;stroke-dasharray:2 3;opacity:.7}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;color:var(--mut);font-size:13px;margin:12px 0 0;padding:0;list-style:none}
.legend svg{width:14px;height:14px;vertical-align:-2px;margin-right:6px}
tr:target>*,li:target,tr:has(:target)>*{background:var(--band)}
tr:target>:first-child,tr:has(:target)>:first-child{box-shadow:inset 3px 0 0 var(--link);padding-left:10px}
.pages{display:flex;flex-wrap:wrap;gap:6px;margin:16px 0 0;padding:0;list-style:none}
.pages a,.pages span{display:block;border:1px solid var(--line);border-radius:7px;padding:3px 11px;font-size:13px;text-decoration:none}
.pages span{background:var(--fg);color:var(--bg);border-color:var(--fg)}
.vals{display:flex;flex-wrap:wrap;gap:3px 16px;font-size:13px}.vals b{font-weight:600}
.mini{font-size:12.5px;color:var(--mut)}
.hits{list-style:none;margin:0;padding:0}.hits li{padding:9px 0;border-bottom:1px solid var(--line);margin:0}.hits .mini{display:block}
.site-hero{padding:38px 0 24px}.site-hero h1{margin-bottom:10px}
.badge{margin:0 0 8px}.badge svg{display:block;max-width:100%;height:auto}
@media(max-width:700px){.top nav a{padding:5px 7px}.top nav b{margin-right:2px}.big .wide-plot{display:none}.big .small-plot{display:block}.pic.big{padding:14px}.site-hero{padding:26px 0 18px}.tools{flex:1 1 100%}.tools .find{flex:1 1 0}.rows .x,.rows .x .mini,time{white-space:normal}.tools .find input{flex:1;width:auto;min-width:0}.find.large input{width:100%}.s{width:auto;grid-column:1/-1}}
@media print{.tools,.pages{display:none}}`;
/** The report's style sheet, and what only a site has. */
const siteStyle = `${style/* style */.i}\n${own}`;

;// CONCATENATED MODULE: ./.cache/js/core/site/page/shell.js




/** One whole page: it asks nobody for anything, and runs from a disk as from a server. */
function pageOf(shell, body) {
    const { up, title, repository, asOf } = shell;
    const scripts = [script/* script */.K, ...(shell.script === undefined ? [] : [shell.script])];
    const data = shell.data === undefined
        ? null
        : (0,html_markup.h) `<script id="data" type="application/json">${(0,html_markup/* raw */.l)(shell.data.replaceAll("<", "\\u003c"))}</script>`;
    const page = (0,html_markup.h) `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${(0,policy/* contentPolicy */.u)([siteStyle], scripts)}"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${(0,html_markup/* raw */.l)(siteStyle)}</style></head>
<body><a class="skip" href="#main">Skip to the page</a>
<header class="top"><div class="in">${tabsOf(shell)}<div class="tools"><form class="find" role="search" action="${(0,html_markup/* raw */.l)(up)}search.html"><input type="search" name="q" aria-label="Search this site" placeholder="Commit, model, word"><button>Search</button></form><button id="theme" type="button" hidden>Theme: system</button></div></div></header>
<main id="main">${body}</main>
<footer>${repository === "" ? null : (0,html_markup.h) `${repository}. `}${asOf === null ? null : (0,html_markup.h) `As of ${asOf.slice(0, 16).replace("T", " ")} UTC. `}Made by Evenhand from the repository's own refs; it loads nothing from anywhere.</footer>
${data}${scripts.map((each) => (0,html_markup.h) `<script>${(0,html_markup/* raw */.l)(each)}</script>`)}</body></html>
`;
    return page.markup;
}
function tabsOf({ up, tabs, tab }) {
    const links = tabs.map(([file, name]) => (0,html_markup.h) `<a href="${(0,html_markup/* raw */.l)(`${up}${file}`)}"${file === tab ? (0,html_markup/* raw */.l)(' aria-current="page"') : null}>${name}</a>`);
    return (0,html_markup.h) `<nav aria-label="Site"><b>Evenhand</b>${links}</nav>`;
}

;// CONCATENATED MODULE: ./.cache/js/core/site/site.js













const tabs = [
    ["index.html", "Overview"],
    ["deployments.html", "Deployments"],
    ["incidents.html", "Incidents"],
];
/** The whole site, as path → text. Pure: the same material gives the same bytes.
 *  Pages of old results do not change when new ones come, so that a publisher moves little. */
function renderSite(material) {
    const tracks = (0,site_material/* tracksOf */.S)(material.entries);
    const chronicle = (0,site_chronicle/* chronicleOf */.VN)(material, tracks);
    const views = tracks.map((track) => {
        const trends = (0,site_trend/* trendsOf */.KO)(track);
        return {
            ...{ track, trends },
            decimals: new Map(trends.map((trend) => [trend.name, (0,site_trend/* trendDecimals */._W)(trend)])),
            happenings: chronicle.filter((one) => one.track.model === track.model && one.track.leg === track.leg),
        };
    });
    const shell = shellOf(material);
    const files = new Map();
    const page = (file, title, body, more = {}) => files.set(file, pageOf({ ...shell, tab: file, title, ...more }, body));
    const top = { up: "" };
    page("index.html", titleOf(material), overviewBody(top, views, chronicle, material));
    page("deployments.html", "Deployments", deploymentsBody(material.ledger));
    page("incidents.html", "Incidents", incidentsBody(top, material));
    page("search.html", "Search", searchBody(), { script: searchScript, data: searchData(views, chronicle) });
    for (const view of views)
        addModel(files, view, material, shell);
    // GitHub's own site builder would leave out files that begin with an underscore.
    files.set(".nojekyll", "");
    return files;
}
function addModel(files, view, material, shell) {
    const { track, decimals } = view;
    const below = { up: "../" };
    const name = track.leg === "default" ? track.model : `${track.model}, leg ${track.leg}`;
    const add = (file, title, body) => files.set(file, pageOf({ ...shell, ...below, tab: null, title }, body));
    add((0,address/* modelFile */.u4)(track), name, modelBody(below, view, material));
    const pages = Math.ceil(track.entries.length / address/* resultsPerPage */.nG);
    for (let number = 1; number <= pages; number++) {
        add((0,address/* resultsFile */.pF)(track, number), `${name}, results ${number}`, resultsBody(below, track, number, decimals));
    }
    files.set((0,address/* badgeFile */.uj)(track), renderBadge(track));
}
function titleOf({ repository }) {
    return repository === "" ? "Models" : `Models of ${repository}`;
}
function shellOf({ repository, entries, ledger, alarms }) {
    const times = [
        ...entries.map(({ createdAt }) => createdAt),
        ...ledger.map(({ createdAt }) => createdAt),
        ...alarms.map(({ from, until }) => until ?? from),
    ];
    const asOf = times.reduce((last, at) => (last === null || (0,site_material/* compare */.U)(at, last) > 0 ? at : last), null);
    return { up: "", title: "", repository, tab: null, tabs, asOf };
}

// EXTERNAL MODULE: ./.cache/js/stories/kept.js
var stories_kept = __webpack_require__(44298);
;// CONCATENATED MODULE: ./.cache/js/stories/site.js


/** Reads the refs and writes the site. It judges nothing. */
async function makeSite(folder, ports) {
    const kept = await (0,stories_kept/* gatherKept */.U)(ports);
    const material = { ...kept, notes: [...kept.notes, ...kept.reach] };
    const files = renderSite(material);
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return {
        folder: await ports.writeFiles(folder, files),
        ...{ files: files.size, bytes, results: material.entries.length, notes: material.notes },
    };
}


/***/ })

};
