export const id = 880;
export const ids = [880];
export const modules = {

/***/ 21489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 6 modules
var parse = __webpack_require__(86708);
// EXTERNAL MODULE: ./.cache/js/core/evaluation/measure.js + 19 modules
var measure = __webpack_require__(53479);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/gate/choose-policy.js + 1 modules
var choose_policy = __webpack_require__(75200);
;// CONCATENATED MODULE: ./.cache/js/core/evaluation/unjudgeable.js


const nothing = {
    task: "scalars",
    hasScore: false,
    probabilistic: false,
    majorityShare: 0,
    available: [],
};
/** What is recorded of a candidate that cannot be judged: no numbers, one reason, and never a pass. */
function unjudgeable({ noEvidence }, config, model, tighten) {
    const { mode, strict } = (0,choose_policy/* choosePolicy */.K)(nothing, config, model, tighten);
    const reason = {
        code: "no-evidence",
        metric: null,
        text: `${noEvidence.message}: ${noEvidence.hint}`,
    };
    return {
        stats: [],
        facts: nothing,
        flips: null,
        confusion: null,
        differs: [],
        dropped: { candidateOnly: 0, baselineOnly: 0 },
        receipt: { evalSet: null, metrics: (0,digest/* sha256 */.sc)("") },
        metrics: [],
        decision: { mode, strict, result: "no-evidence", reasons: [reason], warnings: [] },
    };
}

// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 3 modules
var events_plan = __webpack_require__(4657);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge.js + 11 modules
var judge = __webpack_require__(19866);
// EXTERNAL MODULE: ./.cache/js/core/gate/outcome.js
var outcome = __webpack_require__(46394);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
// EXTERNAL MODULE: ./.cache/js/core/table/evidence.js
var evidence = __webpack_require__(23298);
// EXTERNAL MODULE: ./.cache/js/core/table/stored.js + 1 modules
var stored = __webpack_require__(4517);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/formats/stored/predictions.js + 1 modules
var predictions = __webpack_require__(95257);
// EXTERNAL MODULE: ./.cache/js/stories/policy-source.js
var policy_source = __webpack_require__(24336);
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
    if (facts.event === "push" || facts.event === "release")
        return named(facts.headParents?.[0], "parent");
    return named(facts.head, "head");
}
function named(sha, how) {
    return sha === null || sha === undefined ? null : { sha, how };
}

;// CONCATENATED MODULE: ./.cache/js/core/baseline/choose-baseline.js
/** How far back a baseline may lie, in first-parent commits. */
const farthestAncestor = 50;
/** How many artifacts one request lists. */
const listed = 100;
/** Artifacts worth opening, best first (nearest commit, then newest), and what was seen on the way.
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
    return { steps, looked: [lookOfListing(question, usable.length), ...looksOfChain(question.chain, steps)] };
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
function lookOfListing({ artifacts, name, runId }, usable) {
    const foreign = artifacts.filter(({ sameRepository }) => sameRepository !== true).length;
    const expired = artifacts.filter((one) => one.sameRepository === true && one.expired).length;
    const own = artifacts.filter((one) => one.sameRepository === true && !one.expired && one.runId === runId);
    const left = [
        counted(foreign, "made by another repository's run"),
        counted(expired, "expired"),
        counted(own.length, "of this run"),
    ].filter((text) => text !== "");
    const oldest = artifacts.at(-1)?.createdAt.slice(0, 10);
    const cut = artifacts.length >= listed ? `; only the newest ${listed} were listed, back to ${oldest}` : "";
    const aside = left.length === 0 ? "" : `; left aside: ${left.join(", ")}`;
    const found = usable === 0 ? "no usable one" : `${usable} usable`;
    return { where: `artifacts named ${name}`, result: `${found}${aside}${cut}` };
}
function counted(count, what) {
    return count === 0 ? "" : `${count} ${what}`;
}
function looksOfChain(chain, steps) {
    const base = chain[0];
    if (base === undefined)
        return [];
    const nearest = steps[0];
    const exact = nearest?.distance === 0;
    const looks = [{ where: `base commit ${shortSha(base)}`, result: exact ? "has a record" : "no record" }];
    if (exact)
        return looks;
    const searched = Math.min(chain.length - 1, farthestAncestor);
    const result = nearest === undefined
        ? "none has a record"
        : `nearest with a record is ${shortSha(nearest.sha)}, ${nearest.distance} back`;
    return [...looks, { where: `${searched} nearest first-parent ancestors`, result }];
}

// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var manifest = __webpack_require__(74745);
// EXTERNAL MODULE: ./.cache/js/core/record/evaluation.js
var evaluation = __webpack_require__(99500);
;// CONCATENATED MODULE: ./.cache/js/core/baseline/stored-record.js


/** An evaluation record from an artifact's files, or a sentence on why it cannot serve as a baseline.
 *  @param sha the commit whose run made the artifact: a record of another commit's content is refused */
function parseStoredRecord(files, expected) {
    const checked = (0,manifest/* checkManifest */.K7)(files);
    if (!checked.ok)
        return checked.problem;
    const content = checked.value.get("evaluation.json");
    if (content === undefined)
        return "evaluation.json is missing";
    const record = parseEvaluation(content);
    if (typeof record === "string")
        return record;
    if (record.model !== expected.model || record.leg !== expected.leg)
        return `evaluation.json is of model ${record.model}, leg ${record.leg}`;
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
    const parsed = evaluation/* evaluationSchema */.MF.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const schema = json?.schema;
    const version = typeof schema === "string" ? /^evenhand\/evaluation\/(v\d{1,4})$/.exec(schema)?.[1] : null;
    if (version && version !== "v1")
        return `evaluation.json is version ${version}, written by another release of evenhand`;
    return `evaluation.json is not a valid record at ${parsed.error.issues[0]?.path.join(".") || "its top"}`;
}

// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.cache/js/stories/resolve-baseline.js






/** Opened before giving up: a run of broken artifacts must not eat the request budget. */
const mostOpened = 5;
const dayMs = 86_400_000;
/** Finds the record a candidate is compared with: the base commit's, else its nearest first-parent ancestor's (≤ 50),
 *  and tells where it looked. A record that cannot be used is named and the next one is tried.
 *  At most one listing and 5 downloads. Throws only when the world broke (the listing itself failed). */
async function resolveBaseline(ports, ask) {
    const base = await findBase(ports.commits, ask);
    if (base === null)
        return resolve_baseline_nothing(null, [{ where: "base commit", result: whyNoBase(ask) }]);
    const name = (0,names/* artifactName */.Cs)("evaluation", ask.model, ask.leg);
    const artifacts = await list(ports.artifacts, name);
    if (typeof artifacts === "string")
        return resolve_baseline_nothing(base, [{ where: `artifacts named ${name}`, result: artifacts }]);
    const walked = await ports.commits.firstParents(base.sha, farthestAncestor);
    const chain = walked[0] === base.sha ? walked : [base.sha, ...walked];
    const { steps, looked } = chooseBaseline({ chain, artifacts, name, runId: ask.runId });
    return resolve_baseline_open(ports, ask, { base, steps, looked });
}
async function findBase(commits, ask) {
    const head = (await commits.head()) ?? ask.sha;
    const facts = {
        event: ask.event,
        head,
        headParents: head === null || ask.asked !== null ? null : await commits.parents(head),
        pullRequestHead: ask.pullRequestHead,
        mergeBase: null,
        mergeGroupBase: ask.mergeGroupBase,
        asked: ask.asked,
    };
    if (!needsMergeBase(facts))
        return chooseBaseCommit(facts);
    const judged = head ?? ask.pullRequestHead;
    if (judged === null || ask.baseBranch === null)
        return null;
    return chooseBaseCommit({ ...facts, mergeBase: await commits.mergeBase(ask.baseBranch, judged) });
}
function whyNoBase(ask) {
    if (ask.event === "merge_group")
        return "the event names no base commit";
    if (ask.pullRequestHead !== null)
        return `no common commit with ${ask.baseBranch ?? "the base branch"} was found`;
    return "the judged commit has no known parent";
}
async function list(artifacts, name) {
    if (artifacts === null)
        return "not asked: there is no token";
    try {
        return await artifacts.listByName(name);
    }
    catch (error) {
        if (error instanceof permission_denied/* PermissionDenied */.J)
            return `not readable: ${error.message}`;
        throw error;
    }
}
async function resolve_baseline_open(ports, ask, search) {
    const looked = [...search.looked];
    for (const step of search.steps.slice(0, mostOpened)) {
        const stored = await openOne(ports.artifacts, step, ask);
        const where = `artifact ${step.artifact.id} of ${shortSha(step.sha)}`;
        if (typeof stored === "string") {
            looked.push({ where, result: stored });
            continue;
        }
        looked.push({ where, result: "used" });
        return found(stored, step, { ...search, looked }, ports.clock);
    }
    const left = search.steps.length - mostOpened;
    if (left > 0)
        looked.push({ where: `${left} more artifacts`, result: "not opened" });
    return resolve_baseline_nothing(search.base, looked, search.steps.length > 0 ? "unusable" : "none");
}
async function openOne(artifacts, step, ask) {
    let files;
    try {
        files = await artifacts.download(step.artifact);
    }
    catch (error) {
        return `could not be read: ${(0,errors/* errorMessage */.g)(error)}`;
    }
    return parseStoredRecord(files, { sha: step.sha, model: ask.model, leg: ask.leg });
}
function found(stored, step, search, clock) {
    const days = (clock.now() - Date.parse(step.artifact.createdAt)) / dayMs;
    return {
        provenance: {
            status: "found",
            sha: step.sha,
            source: "artifact",
            distance: step.distance,
            ageDays: Number.isFinite(days) ? Math.max(0, Math.round(days * 100) / 100) : null,
            rows: stored.record.candidate.rows,
            base: search.base,
            looked: [...search.looked],
        },
        files: stored.files,
    };
}
function resolve_baseline_nothing(base, looked, status = "none") {
    return {
        provenance: {
            status,
            sha: null,
            source: "none",
            distance: null,
            ageDays: null,
            rows: null,
            base,
            looked: [...looked],
        },
        files: null,
    };
}

// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
;// CONCATENATED MODULE: ./.cache/js/core/table/synonyms.js
/** What a column may be read as. */
const roles = ["id", "label", "prediction", "score", "weight", "group"];
/** Column names a role is recognised by, in lower case. The second list is looked at when nothing of the first
 *  is there. A weight or a group changes the verdict, so neither is ever guessed. */
const synonyms = {
    id: [
        ["id", "row_id", "example_id", "sample_id", "instance_id", "record_id", "uid", "uuid", "guid"],
        ["key", "index", "idx", "row"],
    ],
    label: [
        ["label", "labels", "y_true", "ytrue", "target", "truth", "ground_truth", "gold", "actual", "true_label"],
        ["y", "class", "expected"],
    ],
    prediction: [
        ["prediction", "predictions", "y_pred", "ypred", "pred", "preds", "predicted", "predicted_label", "yhat"],
        ["y_hat", "output", "forecast"],
    ],
    score: [
        [
            "score",
            "scores",
            "y_score",
            "y_prob",
            "y_proba",
            "prob",
            "proba",
            "probability",
            "probabilities",
            "pred_proba",
            "predict_proba",
            "prediction_score",
            "confidence",
            "proba_1",
            "prob_1",
            "score_1",
            "p_1",
        ],
        ["p", "logit"],
    ],
    weight: [],
    group: [],
};

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
;// CONCATENATED MODULE: ./.cache/js/core/table/roles.js




/** Which column plays which role: those asked for, and the rest by their usual names (any case). Throws
 *  UserError when an asked column is absent, one column is asked for twice, two columns may play one role, or
 *  there is no label or neither a prediction nor a score. */
function chooseColumns(table, asked) {
    const chosen = {};
    for (const role of roles) {
        const name = asked[role];
        if (name === undefined || name === "")
            continue;
        chosen[role] = askedColumn(table, role, name);
    }
    refuseSharedColumn(table, chosen);
    const free = table.names.filter((name) => !Object.values(chosen).includes(name));
    for (const role of roles) {
        const name = chosen[role] ?? detect(table, role, free);
        if (name !== undefined)
            chosen[role] = name;
    }
    if (chosen.label === undefined) {
        throw missing(table, "label", "has no column that looks like the label", "name it under `label`");
    }
    if (chosen.prediction === undefined && chosen.score === undefined) {
        const say = "has no column that looks like a prediction or a score";
        throw missing(table, "prediction", say, "name it under `prediction` or `score`");
    }
    return chosen;
}
function askedColumn(table, role, name) {
    if (table.column(name) !== undefined)
        return name;
    const near = (0,nearest_name/* nearestName */.q)(name, table.names);
    const hint = near === null ? `name one of them under \`${role}\`` : `did you mean ${(0,wording/* quote */.hD)(near)}?`;
    throw missing(table, role, `has no column ${(0,wording/* quote */.hD)(name)}`, hint);
}
function missing(table, input, say, hint) {
    const headless = table.names.every((name) => Number.isFinite(Number(name)));
    return new errors/* UserError */.y({
        code: "column-missing",
        message: `${table.source} ${say}; its columns are ${(0,wording/* listNames */.Zv)(table.names)}`,
        hint: headless ? `${hint}; the first line must hold the column names` : hint,
        input,
        file: table.source,
    });
}
/** A prediction read from the label's own column is always right. */
function refuseSharedColumn(table, chosen) {
    const distinct = ["label", "prediction", "score", "weight"];
    for (const role of distinct) {
        const other = distinct.find((one) => one !== role && chosen[one] !== undefined && chosen[one] === chosen[role]);
        if (other === undefined)
            continue;
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: `${table.source}: \`${role}\` and \`${other}\` both name the column ${(0,wording/* quote */.hD)(chosen[role])}`,
            hint: `name another column under \`${other}\``,
            input: other,
            file: table.source,
        });
    }
}
function detect(table, role, free) {
    for (const words of synonyms[role]) {
        const found = free.filter((name) => words.includes(name.toLowerCase()));
        if (found.length > 1)
            throw ambiguous(table, role, found);
        if (found[0] !== undefined)
            return found[0];
    }
    return undefined;
}
function ambiguous(table, role, found) {
    return new errors/* UserError */.y({
        code: "columns-ambiguous",
        message: `${table.source}: the ${role} may be ${found.map(wording/* quote */.hD).join(" or ")}`,
        hint: `say which: \`${role}: ${(0,wording/* yamlName */.ls)(found[0])}\``,
        input: role,
        file: table.source,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/table/score.js + 4 modules
var score = __webpack_require__(3391);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/read.js + 4 modules
var read = __webpack_require__(60425);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/malformed.js

const lineFeed = 10;
/** 1-based line of a byte offset. O(offset): for messages only. */
function lineAt(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(lineFeed); at !== -1 && at < offset; at = bytes.indexOf(lineFeed, at + 1))
        line++;
    return line;
}
/** A line that cannot be read: `preds.csv: line 7 has 5 cells, …`. `say` continues "line N". */
function malformedLine(file, offset, say, hint) {
    const line = lineAt(file.bytes, offset);
    const message = `${file.name}: line ${line}${say}`;
    return new errors/* UserError */.y({ code: "file-malformed", message, hint, file: file.name, line });
}
/** A file that is something else altogether. */
function refusedFile(name, code, say, hint) {
    return new errors/* UserError */.y({ code, message: `${name} ${say}`, hint, file: name });
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/cell-scan.js

const quoteMark = 34;
const cell_scan_lineFeed = 10;
const carriageReturn = 13;
function isBlank(byte, delimiter) {
    return byte === 32 || (byte === 9 && delimiter !== 9);
}
/** The end of the cell that starts at `at`: its delimiter, its line feed or the end of the file. A quote
 *  counts only as the first mark of a cell (RFC 4180), blanks before it aside. */
function skipCell(text, at) {
    const { bytes, delimiter } = text;
    const size = bytes.length;
    let end = at;
    while (end < size && isBlank(bytes[end], delimiter))
        end++;
    if (bytes[end] === quoteMark)
        return skipQuoted(text, end);
    while (end < size) {
        const byte = bytes[end];
        if (byte === delimiter || byte === cell_scan_lineFeed)
            break;
        end++;
    }
    return end;
}
function skipQuoted(text, open) {
    const { bytes, delimiter } = text;
    let close = bytes.indexOf(quoteMark, open + 1);
    while (close !== -1 && bytes[close + 1] === quoteMark)
        close = bytes.indexOf(quoteMark, close + 2);
    if (close === -1) {
        const hint = "close it, and write a quote inside a cell twice";
        throw malformedLine(text, open, " opens a quote that is never closed", hint);
    }
    let end = close + 1;
    while (end < bytes.length && (isBlank(bytes[end], delimiter) || bytes[end] === carriageReturn))
        end++;
    if (end < bytes.length && bytes[end] !== delimiter && bytes[end] !== cell_scan_lineFeed) {
        const hint = "write a quote inside a cell twice";
        throw malformedLine(text, end, " has text after a closing quote", hint);
    }
    return end;
}
/** Finds every cell from byte `from` on. Blank lines are passed over. Throws UserError on a row that is
 *  shorter or longer than the header. O(bytes). */
function scanCells(text, from, columns, lineFeeds) {
    const { bytes, delimiter } = text;
    const size = bytes.length;
    const most = Math.min((lineFeeds + 1) * (columns + 1), 2 * size + 4);
    const offsets = new Uint32Array(most);
    let filled = 0;
    let at = from;
    while (at < size) {
        const first = filled;
        const rowStart = at;
        let cells = 1;
        offsets[filled++] = at;
        at = skipCell(text, at);
        while (at < size && bytes[at] === delimiter) {
            if (++cells > columns)
                throw wrongLength(text, rowStart, columns);
            offsets[filled++] = ++at;
            at = skipCell(text, at);
        }
        const end = at > rowStart && bytes[at - 1] === carriageReturn ? at - 1 : at;
        if (cells === 1 && isBlankBetween(text, rowStart, end))
            filled = first;
        else if (cells < columns)
            throw wrongLength(text, rowStart, columns);
        else
            offsets[filled++] = end + 1;
        at++;
    }
    return { offsets: offsets.subarray(0, filled), rows: filled / (columns + 1), columns };
}
function isBlankBetween(text, start, end) {
    for (let at = start; at < end; at++)
        if (!isBlank(text.bytes[at], text.delimiter))
            return false;
    return true;
}
function wrongLength(text, rowStart, columns) {
    let cells = 1;
    let at = skipCell(text, rowStart);
    while (at < text.bytes.length && text.bytes[at] === text.delimiter) {
        cells++;
        at = skipCell(text, at + 1);
    }
    const count = ` has ${cells} ${cells === 1 ? "cell" : "cells"} where the header has ${columns}`;
    if (cells < columns && at >= text.bytes.length) {
        const hint = "the file ends in the middle of a row: was the step that writes it stopped?";
        return malformedLine(text, rowStart, `${count}: the file is half-written`, hint);
    }
    const hint = cells < columns
        ? "write every cell, empty ones too"
        : "quote cells that hold the delimiter, or end the row sooner";
    return malformedLine(text, rowStart, count, hint);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/cell-text.js

/** Text of bytes[start, end). */
function decodeText(bytes, start, end, ascii) {
    const view = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.toString(ascii ? "latin1" : "utf8", start, end);
}
/** First byte of a cell after its padding. */
function paddedStart(cells, start, end) {
    let at = start;
    while (at < end && isBlank(cells.bytes[at], cells.delimiter))
        at++;
    return at;
}
/** One past the last byte of a cell before its padding. */
function paddedEnd(cells, start, end) {
    let at = end;
    while (at > start && (isBlank(cells.bytes[at - 1], cells.delimiter) || cells.bytes[at - 1] === 13))
        at--;
    return at;
}
/** A cell as a person reads it: padding and quotes removed, doubled quotes single. */
function cellText(cells, start, end) {
    const from = paddedStart(cells, start, end);
    const to = paddedEnd(cells, from, end);
    if (cells.bytes[from] !== 34 || from === to)
        return decodeText(cells.bytes, from, to, cells.ascii);
    const inner = decodeText(cells.bytes, from + 1, to - 1, cells.ascii);
    return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/header.js




const comma = 44;
const semicolon = 59;
const tab = 9;
/** The delimiter that occurs most often in the header, quotes aside; a comma when there is none. */
function detectDelimiter(file, from, format) {
    if (format === "tsv")
        return tab;
    const counts = new Map([
        [comma, 0],
        [semicolon, 0],
        [tab, 0],
    ]);
    let quoted = false;
    for (let at = from; at < file.bytes.length; at++) {
        const byte = file.bytes[at];
        if (byte === 34)
            quoted = !quoted;
        else if (byte === 10 && !quoted)
            break;
        else if (!quoted && counts.has(byte))
            counts.set(byte, counts.get(byte) + 1);
    }
    if (format === "csv")
        counts.delete(tab);
    let chosen = comma;
    for (const [delimiter, count] of counts)
        if (count > counts.get(chosen))
            chosen = delimiter;
    return chosen;
}
/** The names in the line at `from`. Throws UserError on a name that is empty or used twice. */
function readHeader(text, from) {
    const names = [];
    const seen = new Set();
    let at = from - 1;
    do {
        const start = at + 1;
        at = skipCell(text, start);
        const end = text.bytes[at - 1] === 13 && at > start ? at - 1 : at;
        const name = cellText({ ...text, ascii: false }, start, end);
        if (name === "")
            throw emptyName(text, from, names.length + 1);
        if (seen.has(name)) {
            throw malformedLine(text, from, ` names the column ${(0,wording/* quote */.hD)(name)} twice`, "give each column its own name");
        }
        seen.add(name);
        names.push(name);
    } while (at < text.bytes.length && text.bytes[at] === text.delimiter);
    return { names, end: at + 1 };
}
function emptyName(text, from, position) {
    const hint = position === 1
        ? 'if it is the index that pandas writes, use to_csv(index=False) or to_csv(index_label="id")'
        : "name the column, or end the header sooner";
    return malformedLine(text, from, ` has no name for column ${position}`, hint);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/number-text.js
/** 10^0 … 10^22: the powers of ten that a double holds exactly. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const exactDigits = 15;
/** The number written in bytes[start, end), correctly rounded; NaN when it is none. Accepts a sign, digits
 *  with one point, an exponent, and inf / infinity in any case. (With at most 15 digits and a power of ten up
 *  to 22 one multiplication or division is exact: W. D. Clinger, 1990.) */
function parseNumber(bytes, start, end) {
    let at = start;
    const sign = bytes[at];
    if (sign === 45 || sign === 43)
        at++;
    let mantissa = 0;
    let digits = 0;
    let scale = 0;
    const whole = at;
    for (; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            break;
        mantissa = mantissa * 10 + digit;
        if (mantissa > 0)
            digits++;
    }
    let written = at - whole;
    if (at < end && bytes[at] === 46) {
        const point = ++at;
        for (; at < end; at++) {
            const digit = bytes[at] - 48;
            if (digit < 0 || digit > 9)
                break;
            mantissa = mantissa * 10 + digit;
            if (mantissa > 0)
                digits++;
        }
        scale = point - at;
        written += at - point;
    }
    if (written === 0)
        return parseWord(bytes, start, end);
    if (at < end) {
        const exponent = parseExponent(bytes, at, end);
        if (Number.isNaN(exponent))
            return Number.NaN;
        scale += exponent;
    }
    if (digits > exactDigits || scale < -22 || scale > 22)
        return Number(asciiText(bytes, start, end));
    const value = scale < 0 ? mantissa / powers[-scale] : mantissa * powers[scale];
    return sign === 45 ? -value : value;
}
function parseExponent(bytes, start, end) {
    const letter = bytes[start];
    if (letter !== 101 && letter !== 69)
        return Number.NaN;
    let at = start + 1;
    const sign = bytes[at];
    if (at < end && (sign === 45 || sign === 43))
        at++;
    if (at >= end)
        return Number.NaN;
    let exponent = 0;
    for (; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        exponent = exponent * 10 + digit;
    }
    return sign === 45 ? -exponent : exponent;
}
function parseWord(bytes, start, end) {
    if (end - start > 9)
        return Number.NaN;
    const word = /^([+-]?)inf(inity)?$/i.exec(asciiText(bytes, start, end));
    return word === null ? Number.NaN : word[1] === "-" ? -Infinity : Infinity;
}
/** `nan` in any case, signed or not: written on purpose, so not a bad cell. */
function isNanWord(bytes, start, end) {
    return end - start <= 4 && /^[+-]?nan$/i.test(asciiText(bytes, start, end));
}
function asciiText(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/delimited-table.js





/** A table over comma-, semicolon- or tab-separated bytes, from offset `from` (after a byte order mark and
 *  blank lines). Cells are found once and decoded when asked for. */
function readDelimited(file, from, survey, format) {
    const delimiter = detectDelimiter(file, from, format);
    const cells = { ...file, delimiter, ascii: survey.ascii };
    const header = readHeader(cells, from);
    const grid = scanCells(cells, header.end, header.names.length, survey.lineFeeds);
    const columns = new Map(header.names.map((name, index) => [name, makeColumn(cells, grid, name, index)]));
    return {
        source: file.name,
        rows: grid.rows,
        names: header.names,
        column: (name) => columns.get(name),
        line: (row) => lineAt(file.bytes, grid.offsets[row * (grid.columns + 1)]),
    };
}
function makeColumn(cells, grid, name, index) {
    const { offsets } = grid;
    const stride = grid.columns + 1;
    const at = (row) => row * stride + index;
    return {
        name,
        text: (row) => cellText(cells, offsets[at(row)], offsets[at(row) + 1] - 1),
        isMissing: (row) => isEmpty(cells, offsets[at(row)], offsets[at(row) + 1] - 1),
        numbers: () => readNumbers(cells, grid, index),
    };
}
function isEmpty(cells, start, end) {
    const from = paddedStart(cells, start, end);
    const to = paddedEnd(cells, from, end);
    return from === to || (to - from === 2 && cells.bytes[from] === 34);
}
function readNumbers(cells, grid, index) {
    const { offsets, rows } = grid;
    const { bytes } = cells;
    const stride = grid.columns + 1;
    const values = new Float64Array(rows);
    let bad = -1;
    for (let row = 0, at = index; row < rows; row++, at += stride) {
        let start = paddedStart(cells, offsets[at], offsets[at + 1] - 1);
        let end = paddedEnd(cells, start, offsets[at + 1] - 1);
        if (bytes[start] === 34 && end - start >= 2) {
            start = paddedStart(cells, start + 1, end - 1);
            end = paddedEnd(cells, start, end - 1);
        }
        const value = start === end ? Number.NaN : parseNumber(bytes, start, end);
        values[row] = value;
        if (bad === -1 && start < end && Number.isNaN(value) && !isNanWord(bytes, start, end))
            bad = row;
    }
    return { values, bad };
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/foreign.js

const rows = "write the predictions as CSV or JSONL";
const unpack = `unpack it first, or ${rows}`;
/** What a file looks like from its first bytes, and the way to a file that can be read. A pickle runs code
 *  when it is opened, so it is named and left closed. */
const foreign = [
    {
        looksLike: "a Python pickle",
        begins: ["\x80\x02", "\x80\x03", "\x80\x04", "\x80\x05"],
        matches: /^(c[\w.]+\n\w+\n|\([dl]p\d+\n)/,
        hint: `pickles are never opened: ${rows}`,
    },
    { looksLike: "a Parquet file", begins: ["PAR1"], hint: rows },
    { looksLike: "an Arrow or Feather file", begins: ["ARROW1", "FEA1"], hint: rows },
    { looksLike: "a NumPy array", begins: ["\x93NUMPY"], hint: rows },
    {
        looksLike: "a zip archive (npz, xlsx and PyTorch files are)",
        begins: ["PK\x03\x04", "PK\x05\x06"],
        hint: rows,
    },
    { looksLike: "a gzip file", begins: ["\x1f\x8b"], hint: unpack },
    { looksLike: "a Zstandard file", begins: ["\x28\xb5\x2f\xfd"], hint: unpack },
    { looksLike: "a bzip2 file", begins: ["BZh9", "BZh1"], hint: unpack },
    { looksLike: "an xz file", begins: ["\xfd7zXZ"], hint: unpack },
    { looksLike: "an SQLite database", begins: ["SQLite format 3"], hint: rows },
    { looksLike: "an HDF5 file", begins: ["\x89HDF"], hint: rows },
    { looksLike: "a PDF", begins: ["%PDF-"], hint: rows },
    { looksLike: "text in UTF-16", begins: ["\xff\xfe", "\xfe\xff"], hint: "save it as UTF-8" },
    {
        looksLike: "a Git LFS pointer, not the file itself",
        begins: ["version https://git-lfs"],
        hint: "fetch the file first: `git lfs pull`, or `lfs: true` on actions/checkout",
    },
    {
        looksLike: "a DVC pointer, not the file itself",
        matches: /^outs:\s*\n- (md5|hash|path):/,
        hint: "fetch the file first: `dvc pull`",
    },
    { looksLike: "a web page", matches: /^\s*<(!doctype html|html)/i, hint: "check what was downloaded" },
    { looksLike: "XML", matches: /^\s*<\?xml/, hint: rows },
    {
        looksLike: "a JSON list",
        matches: /^\s*\[/,
        hint: "write one JSON object a line, without the list around them",
    },
];
/** Throws a UserError when the first bytes are not those of delimited text or JSON lines. */
function refuseForeign(name, head) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
    const bare = text.startsWith("\xef\xbb\xbf") ? text.slice(3) : text;
    const known = foreign.find(({ begins = [], matches }) => begins.some((mark) => bare.startsWith(mark)) || matches?.test(bare) === true);
    if (known !== undefined) {
        throw refusedFile(name, "unsupported", `looks like ${known.looksLike}, not a prediction table`, known.hint);
    }
    const binary = head.findIndex((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
    if (binary !== -1) {
        const say = `looks like binary data (byte ${binary} is 0x${head[binary].toString(16).padStart(2, "0")})`;
        throw refusedFile(name, "unsupported", say, rows);
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/json-scan.js


const json_scan_quoteMark = 34;
const backslash = 92;
/** Blanks within a line: space, tab, carriage return. */
function skipBlanks(bytes, at) {
    let next = at;
    while (bytes[next] === 32 || bytes[next] === 9 || bytes[next] === 13)
        next++;
    return next;
}
/** A line that is not one flat JSON object. A last line that neither ends in a line feed nor closes its
 *  object is called half-written as well. */
function malformedJson(file, at, expected) {
    const { bytes } = file;
    const lineStart = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
    const place = `, column ${at - lineStart + 1}: expected ${expected}`;
    if (bytes.indexOf(10, lineStart) === -1 && bytes[bytes.length - 1] !== 125) {
        const hint = "the file ends in the middle of an object: was the step that writes it stopped?";
        return malformedLine(file, at, `${place}; the file is half-written`, hint);
    }
    return malformedLine(file, at, place, "write one JSON object on each line");
}
/** The byte after the string that opens at `at`. Escapes are checked here, so that decoding cannot fail. */
function skipString(file, at) {
    const { bytes } = file;
    for (let next = at + 1; next < bytes.length; next++) {
        const byte = bytes[next];
        if (byte === json_scan_quoteMark)
            return next + 1;
        if (byte === backslash)
            next = skipEscape(file, next);
        else if (byte < 32)
            throw malformedJson(file, next, "a closing quote");
    }
    throw malformedJson(file, bytes.length, "a closing quote");
}
function skipEscape(file, at) {
    const letter = String.fromCharCode(file.bytes[at + 1] ?? 0);
    if ('"\\/bfnrt'.includes(letter))
        return at + 1;
    if (letter !== "u")
        throw malformedJson(file, at, "an escape that JSON knows");
    for (let digit = at + 2; digit < at + 6; digit++) {
        if (!/^[0-9a-fA-F]$/.test(String.fromCharCode(file.bytes[digit] ?? 0))) {
            throw malformedJson(file, digit, "four hexadecimal digits");
        }
    }
    return at + 5;
}
const bareWord = /^(?:true|false|null|nan|-?inf(?:inity)?)$/i;
const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/** The byte after the value that starts at `at`: a string, number, true, false, null, or the bare NaN and
 *  Infinity that Python writes. Throws UserError on a nested value, naming its key. */
function skipValue(file, at, key) {
    const { bytes } = file;
    const first = bytes[at];
    if (first === json_scan_quoteMark)
        return skipString(file, at);
    if (first === 123 || first === 91) {
        const kind = first === 123 ? "an object" : "a list";
        throw malformedLine(file, at, ` holds ${kind} in ${(0,wording/* quote */.hD)(key)}`, "write flat objects: one plain value a key");
    }
    let end = at;
    let plain = true;
    for (; end < bytes.length; end++) {
        const byte = bytes[end];
        if (byte === 44 || byte === 125 || byte <= 32)
            break;
        plain &&= byte >= 48 && byte <= 57 ? true : byte === 46;
    }
    if (plain && isShortNumber(bytes, at, end))
        return end;
    const text = end - at > 400 ? "" : String.fromCharCode(...bytes.subarray(at, end));
    if (!jsonNumber.test(text) && !bareWord.test(text))
        throw malformedJson(file, at, `a value for ${(0,wording/* quote */.hD)(key)}`);
    return end;
}
/** Digits with at most one point inside and no leading zero: the common case, without a string. */
function isShortNumber(bytes, start, end) {
    const zero = bytes[start] === 48 && end - start > 1 && bytes[start + 1] !== 46;
    if (end === start || zero || bytes[start] === 46 || bytes[end - 1] === 46)
        return false;
    let points = 0;
    for (let at = start; at < end; at++)
        if (bytes[at] === 46)
            points++;
    return points <= 1;
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/json-lines.js




const mostKeys = 1000;
/** Finds every value of a file of flat objects, from byte `from` on. Throws UserError naming line and column.
 *  O(bytes) when lines share their order of keys. */
function scanJsonLines(file, from, lineFeeds) {
    const { bytes } = file;
    const keys = [];
    const byName = new Map();
    const rowStarts = new Uint32Array(lineFeeds + 1);
    let rows = 0;
    for (let at = from; at < bytes.length;) {
        at = skipBlanks(bytes, at);
        if (bytes[at] === 10)
            at++;
        if (at >= bytes.length || bytes[at] === 10)
            continue;
        if (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13)
            continue;
        rowStarts[rows] = at;
        at = scanObject({ file, keys, byName, capacity: lineFeeds + 1 }, at, rows);
        rows++;
    }
    return { columns: byName, rows, rowStarts };
}
/** Reads the object at `at` into `row`; the offset after its line. */
function scanObject(scan, start, row) {
    const { file } = scan;
    const { bytes } = file;
    if (bytes[start] !== 123)
        throw malformedJson(file, start, '"{"');
    let at = skipBlanks(bytes, start + 1);
    let position = 0;
    while (bytes[at] !== 125 || position > 0) {
        if (bytes[at] !== 34)
            throw malformedJson(file, at, "a key in quotes");
        const keyEnd = skipString(file, at);
        const column = columnOf(scan, at, keyEnd, position++);
        at = skipBlanks(bytes, keyEnd);
        if (bytes[at] !== 58)
            throw malformedJson(file, at, '":"');
        const value = skipBlanks(bytes, at + 1);
        const valueEnd = skipValue(file, value, column.key);
        if ((column.ends[row] ?? 0) !== 0) {
            throw malformedLine(file, start, ` names the key ${(0,wording/* quote */.hD)(column.key)} twice`, "write each key once a line");
        }
        put(column, row, value, valueEnd, scan.capacity);
        at = skipBlanks(bytes, valueEnd);
        if (bytes[at] === 125)
            break;
        if (bytes[at] !== 44)
            throw malformedJson(file, at, 'a comma or "}"');
        at = skipBlanks(bytes, at + 1);
    }
    const end = skipBlanks(bytes, at + 1);
    if (end < bytes.length && bytes[end] !== 10)
        throw malformedJson(file, end, "the end of the line");
    return end + 1;
}
/** The column of the key in bytes[start, end): most often the one at the same place as in the first line. */
function columnOf(scan, start, end, position) {
    const { bytes } = scan.file;
    const likely = scan.keys[position];
    if (likely !== undefined && isSpelled(bytes, start, end, likely.spelled))
        return likely;
    const spelling = decodeText(bytes, start, end, false);
    const key = JSON.parse(spelling);
    const known = scan.byName.get(key);
    if (known !== undefined)
        return known;
    if (scan.keys.length === mostKeys) {
        const hint = "write the same keys on every line";
        throw malformedLine(scan.file, start, ` brings the file to more than ${mostKeys} keys`, hint);
    }
    const none = new Uint32Array(0);
    const column = { key, spelled: bytes.slice(start, end), starts: none, ends: none };
    scan.keys.push(column);
    scan.byName.set(key, column);
    return column;
}
function isSpelled(bytes, start, end, spelled) {
    if (end - start !== spelled.length)
        return false;
    for (let i = 0; i < spelled.length; i++)
        if (bytes[start + i] !== spelled[i])
            return false;
    return true;
}
function put(column, row, start, end, capacity) {
    if (row >= column.ends.length) {
        const room = Math.min(capacity, Math.max(1024, 2 * (row + 1)));
        column.starts = grown(column.starts, room);
        column.ends = grown(column.ends, room);
    }
    column.starts[row] = start;
    column.ends[row] = end;
}
function grown(old, room) {
    const larger = new Uint32Array(room);
    larger.set(old);
    return larger;
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/json-lines-table.js




/** A table over JSON lines: one flat object a line, columns in order of first appearance, a key that a line
 *  leaves out is missing there. Numbers keep their spelling, so that ids beyond 2^53 stay whole. */
function readJsonLines(file, from, survey) {
    const scan = scanJsonLines(file, from, survey.lineFeeds);
    const text = { ...file, ascii: survey.ascii };
    const columns = new Map([...scan.columns].map(([name, spans]) => [name, json_lines_table_makeColumn(text, spans, name, scan.rows)]));
    return {
        source: file.name,
        rows: scan.rows,
        names: [...scan.columns.keys()],
        column: (name) => columns.get(name),
        line: (row) => lineAt(file.bytes, scan.rowStarts[row]),
    };
}
function json_lines_table_makeColumn(file, spans, name, rows) {
    return {
        name,
        text: (row) => valueText(file, spans.starts[row] ?? 0, spans.ends[row] ?? 0),
        isMissing: (row) => valueText(file, spans.starts[row] ?? 0, spans.ends[row] ?? 0) === "",
        numbers: () => json_lines_table_readNumbers(file, spans, rows),
    };
}
/** null and a left-out key are "". */
function valueText(file, start, end) {
    const text = decodeText(file.bytes, start, end, file.ascii);
    if (file.bytes[start] !== 34 || end === 0)
        return /^null$/i.test(text) ? "" : text;
    return text.includes("\\") ? JSON.parse(text) : text.slice(1, -1);
}
function json_lines_table_readNumbers(file, spans, rows) {
    const { bytes } = file;
    const values = new Float64Array(rows).fill(Number.NaN);
    let bad = -1;
    for (let row = 0; row < Math.min(rows, spans.ends.length); row++) {
        let start = spans.starts[row];
        let end = spans.ends[row];
        if (end === 0)
            continue;
        if (bytes[start] === 34) {
            start++;
            end--;
        }
        const value = parseNumber(bytes, start, end);
        values[row] = value;
        if (bad !== -1 || !Number.isNaN(value) || isNanWord(bytes, start, end))
            continue;
        if (valueText(file, spans.starts[row], spans.ends[row]) !== "")
            bad = row;
    }
    return { values, bad };
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/survey.js

/** One pass over the bytes before any cell is looked for. Throws UserError on a zero byte, on text that is
 *  not UTF-8 and on carriage returns as the only line ends. */
function surveyBytes(file) {
    const { bytes } = file;
    let lineFeeds = 0;
    let seen = 0;
    let zero = -1;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        seen |= byte;
        if (byte === 10)
            lineFeeds++;
        else if (byte === 0 && zero === -1)
            zero = at;
    }
    if (zero !== -1) {
        const hint = "write the file again as UTF-8 text";
        throw malformedLine(file, zero, " holds a zero byte: the file is damaged or not text", hint);
    }
    if (lineFeeds === 0 && bytes.subarray(0, -1).includes(13)) {
        const hint = "end lines with a line feed";
        throw refusedFile(file.name, "file-malformed", "ends its lines with carriage returns alone", hint);
    }
    const ascii = seen < 128;
    if (!ascii)
        refuseBadUtf8(file);
    return { lineFeeds, ascii };
}
const blockBytes = 1 << 20;
/** A line feed is never part of a longer character, so whole lines are decoded: in large blocks first, then
 *  line by line in the block that fails. */
function refuseBadUtf8(file) {
    const { bytes } = file;
    for (let start = 0; start < bytes.length;) {
        const end = lineEnd(bytes, Math.min(bytes.length, start + blockBytes));
        if (!isUtf8(bytes.subarray(start, end)))
            refuseBadLine(file, start, end);
        start = end;
    }
}
function refuseBadLine(file, from, to) {
    for (let start = from; start < to;) {
        const end = lineEnd(file.bytes, start);
        if (!isUtf8(file.bytes.subarray(start, end))) {
            const hint = 'save it as UTF-8 (pandas: to_csv(..., encoding="utf-8"))';
            throw malformedLine(file, start, " is not valid UTF-8", hint);
        }
        start = end;
    }
}
function lineEnd(bytes, from) {
    const lineFeed = bytes.indexOf(10, from);
    return lineFeed === -1 ? bytes.length : lineFeed + 1;
}
function isUtf8(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/read.js






const headBytes = 4096;
const mostBytes = 2 ** 32 - 1;
/** A table from CSV, TSV or JSON lines; `auto` decides by content, never by the file's name. A file of 0 bytes
 *  is a table without rows or names, a lone header one without rows. Everything that cannot be read is a
 *  UserError that names the file, the line and the fix. O(bytes); the bytes stay in memory, cells are decoded
 *  when asked for. */
async function readPredictions(source, format = "auto") {
    const size = await source.size();
    if (size > mostBytes) {
        const say = `has ${(0,wording/* countOf */.pq)(size)} bytes; ${(0,wording/* countOf */.pq)(mostBytes)} is the most that can be read`;
        throw refusedFile(source.name, "unsupported", say, "leave out columns that are not needed");
    }
    refuseForeign(source.name, await source.head(headBytes));
    const read = await source.slice(0, size);
    // A Buffer over the same bytes, made once: every decoded cell would need one.
    const file = { name: source.name, bytes: Buffer.from(read.buffer, read.byteOffset, read.byteLength) };
    const survey = surveyBytes(file);
    const from = firstText(file.bytes);
    if (from === file.bytes.length)
        return emptyTable(source.name);
    const isJson = format === "jsonl" || (format === "auto" && file.bytes[from] === openBrace);
    return isJson ? readJsonLines(file, from, survey) : readDelimited(file, from, survey, format);
}
const openBrace = 123;
/** Offset after a byte order mark and blank lines: where the header, or the first object, begins. */
function firstText(bytes) {
    let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    for (let at = from; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === 10)
            from = at + 1;
        else if (byte !== 32 && byte !== 13 && byte !== 9)
            return from + leadingBlanks(bytes, from);
    }
    return bytes.length;
}
function leadingBlanks(bytes, from) {
    let blanks = 0;
    while (bytes[from + blanks] === 32)
        blanks++;
    return blanks;
}
function emptyTable(source) {
    return { source, rows: 0, names: [], column: () => undefined, line: () => 1 };
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/evidence.js






/** Reads one side's rows. A file without rows, or with rows that cannot be judged, is a value. */
async function readRows(source, reading) {
    const table = await readPredictions(source, reading.format);
    const empty = (0,score/* emptyEvidence */.HA)(table);
    if (empty !== null)
        return empty;
    const { task, threshold } = reading;
    const positive = reading.positive ?? undefined;
    return (0,score/* scoreTable */.Lm)(table, chooseColumns(table, reading.columns), { task, threshold, positive });
}
/** Reads single numbers; a file without any is no evidence. */
async function readScalars(source) {
    const { values } = await (0,read/* readMetrics */.U)(source);
    if (values.size > 0)
        return values;
    return {
        noEvidence: {
            code: "empty",
            message: `${source.name} holds no numbers, so there is nothing to judge`,
            hint: 'write a JSON or YAML object of numbers, such as {"accuracy": 0.91}',
        },
    };
}
/** A baseline from a path must be readable: what cannot be judged is a wrong input there, not a lack of evidence. */
async function readBaselineFile(source, reading, kind) {
    const read = kind === "rows" ? await readRows(source, reading) : await readScalars(source);
    if ((0,evidence/* isNoEvidence */.h)(read)) {
        const { message, hint } = read.noEvidence;
        throw new errors/* UserError */.y({
            code: "file-malformed",
            message: `the baseline cannot be used: ${message}`,
            hint,
            input: "baseline",
            file: source.name,
        });
    }
    return kind === "rows"
        ? { scored: read, scalars: null }
        : { scored: null, scalars: read };
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/baseline.js






const none = {
    status: "none",
    sha: null,
    source: "none",
    distance: null,
    ageDays: null,
    rows: null,
    base: null,
    looked: [],
};
/** What the candidate is compared with: a path, the base commit's artifact, or nothing.
 *  The base commit is found in every case on a runner, because the rules are read there. */
async function findBaseline(ask, ports) {
    const { inputs } = ask;
    const resolved = ports.host.context.onRunner
        ? await resolve(ask, ports)
        : { provenance: none, files: null };
    if (inputs.baseline.kind === "path") {
        const side = await readBaselineFile(ports.open(inputs.baseline.path), ask.reading, ask.kind);
        const found = { ...none, base: resolved.provenance.base, status: "found", source: "path" };
        return { side, provenance: { ...found, rows: side.scored?.rows.n ?? null } };
    }
    if (inputs.baseline.kind === "none") {
        const looked = [{ where: "nowhere", result: "`baseline: none` was asked for" }];
        return { side: null, provenance: { ...none, base: resolved.provenance.base, looked } };
    }
    if (resolved.files === null)
        return { side: null, provenance: lookedHere(resolved.provenance, ports) };
    return readStored(resolved, inputs.leg);
}
async function resolve({ inputs, model, plan }, { host, commits, artifacts, clock }) {
    const { context } = host;
    return resolveBaseline({ commits, artifacts: inputs.baseline.kind === "auto" ? artifacts : null, clock }, {
        event: context.event,
        model,
        leg: inputs.leg,
        runId: context.runId,
        sha: context.sha,
        pullRequestHead: plan.judged.pullRequest === null ? null : plan.judged.headSha,
        baseBranch: plan.judged.baseBranch,
        mergeGroupBase: plan.against.mergeGroupBase,
        asked: null,
    });
}
/** Rows when they were kept, single numbers from the record itself. */
function readStored({ provenance, files }, leg) {
    try {
        const source = `the baseline of ${provenance.sha?.slice(0, 7)}`;
        const text = new TextDecoder().decode(files.get("evaluation.json"));
        const record = (0,seal/* parseEvaluation */.Q)(text, `${source} (${leg})`);
        const kept = files.get(predictions/* predictionsFile */.Zj);
        const scored = kept === undefined ? null : (0,stored/* unpackPredictions */.F)((0,predictions/* readStoredPredictions */.uk)(kept, source), source);
        const scalars = new Map(record.metrics.map((metric) => [metric.name, metric.candidate]));
        return { side: { scored, scalars }, provenance };
    }
    catch (error) {
        const looked = [...provenance.looked, { where: "its files", result: (0,errors/* errorMessage */.g)(error) }];
        return { side: null, provenance: { ...none, status: "unusable", base: provenance.base, looked } };
    }
}
function lookedHere(provenance, { host }) {
    if (host.context.onRunner)
        return provenance;
    return { ...provenance, looked: [{ where: "this machine", result: "no `--baseline` was given" }] };
}

// EXTERNAL MODULE: ./.cache/js/core/train/run-record.js
var run_record = __webpack_require__(73304);
;// CONCATENATED MODULE: ./.cache/js/core/train/find-run-record.js


/** The training run that a leg's outputs came from, for an evaluation that wants to be `bound: run`; null when
 *  the leg was not trained here. Throws UserError `record-invalid` when the record is torn, foreign or names
 *  another model or leg than the folder it lies in. */
function findRunRecord(records, model, leg) {
    const bytes = records.find((one) => one.model === model && one.leg === leg)?.files.get(run_record/* runFileName */.X2);
    if (bytes === undefined)
        return null;
    const source = `${model}/${leg}/${run_record/* runFileName */.X2}`;
    const record = (0,run_record/* parseRun */.zZ)(new TextDecoder().decode(bytes), source);
    if (record.model === model && record.leg === leg)
        return record;
    throw new errors/* UserError */.y({
        code: "record-invalid",
        message: `${source}: the record is of ${record.model}/${record.leg}`,
        hint: "a record stays in the folder it was written to; run train again",
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/candidate.js





/** Inputs first, then the configuration, then what is built in. */
function chooseReading(inputs, config) {
    const { id, label, prediction, score, weight, group } = inputs;
    const given = { id, label, prediction, score, weight, group };
    const asked = Object.entries(given).filter(([, name]) => name !== null);
    const positive = inputs.positive ?? config?.evaluate.positive;
    return {
        format: inputs.format,
        columns: { ...config?.evaluate.columns, ...Object.fromEntries(asked) },
        task: inputs.task ?? config?.evaluate.task ?? "auto",
        positive: positive === undefined || positive === null ? null : String(positive),
        threshold: config?.evaluate.threshold ?? 0.5,
    };
}
async function readCandidate(inputs, model, reading, ports) {
    const trained = findRunRecord(await ports.records.readAll(), model, inputs.leg);
    const path = inputs.predictions ?? (inputs.metricsFile === null ? trained?.predictions?.path : null) ?? null;
    if (path === null && inputs.metricsFile === null)
        throw nothingNamed();
    const rows = path === null ? null : ports.open(path);
    const numbers = inputs.metricsFile === null ? null : ports.open(inputs.metricsFile);
    const digest = rows === null ? null : await digestOf(rows);
    return {
        side: await readSide(rows, numbers, reading),
        source: (rows ?? numbers).name,
        predictionsDigest: digest,
        trained: trained !== null && digest !== null && trained.predictions?.digest === digest ? trained : null,
    };
}
async function readSide(rows, numbers, reading) {
    const scored = rows === null ? null : await readRows(rows, reading);
    if (scored !== null && (0,evidence/* isNoEvidence */.h)(scored))
        return scored;
    const scalars = numbers === null ? null : await readScalars(numbers);
    if (scalars !== null && (0,evidence/* isNoEvidence */.h)(scalars))
        return scalars;
    return { scored, scalars };
}
/** What the record says of the model file: from the training record that wrote these very predictions. */
function modelOf({ trained }) {
    if (trained?.modelFile === null || trained === null)
        return null;
    const { digest, bytes, path } = trained.modelFile;
    return { digest, bytes, where: path };
}
async function digestOf(source) {
    return (0,digest/* sha256 */.sc)(await source.slice(0, await source.size()));
}
function nothingNamed() {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: "neither `predictions` nor `metrics-file` is given, and no training record of this job names predictions",
        hint: "name the file your training writes, for example `predictions: out/predictions.csv`",
        input: "predictions",
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/make-record.js


/** Puts what was read, found and decided into the shape of the record. */
function makeRecord(known, inputs, ports) {
    const { plan, candidate, baseline, policy, facts } = known;
    const scored = (0,evidence/* isNoEvidence */.h)(candidate.side) ? null : candidate.side.scored;
    const rows = scored?.rows.n ?? 0;
    const digest = candidate.predictionsDigest;
    return {
        model: known.model,
        leg: inputs.leg,
        task: facts.task,
        tool: { name: "evenhand", version: ports.version },
        createdAt: new Date(ports.clock.now()).toISOString(),
        run: runOf(ports.host.context),
        policy: policy.provenance,
        candidate: {
            sha: plan.judged.headSha,
            tested: plan.judged.sha,
            source: candidate.source,
            rows,
            model: modelOf(candidate),
            predictions: digest === null ? null : { digest, rows },
            bound: candidate.trained === null ? "none" : "run",
        },
        baseline: baseline.provenance,
        receipt: known.receipt,
        differs: [...known.differs],
        causes: [],
        facts: {
            hasScore: facts.hasScore,
            probabilistic: facts.probabilistic,
            majorityShare: facts.majorityShare,
        },
        columns: { ...scored?.columns },
        positive: scored?.positive ?? null,
        threshold: scored?.threshold ?? null,
        metrics: known.metrics,
        guardrails: [],
        slices: [],
        flips: known.flips,
        confusion: known.confusion,
        dropped: { unlabelled: scored?.unlabelled ?? 0, ...known.dropped },
        notes: [policy.note, ...(scored?.notes ?? [])].filter((note) => note !== ""),
        overrides: [],
        decision: known.decision,
    };
}
function runOf(context) {
    if (!context.onRunner)
        return null;
    const { repository, workflow, runId, attempt, event, serverUrl } = context;
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return { repository, workflow, id: runId, attempt, event, url };
}

// EXTERNAL MODULE: ./.cache/js/core/gate/words.js
var words = __webpack_require__(5347);
// EXTERNAL MODULE: ./.cache/js/core/report/headline.js
var headline = __webpack_require__(375);
;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/say.js







const recordFile = "evaluation.json";
const reasonsLimit = 16 * 1024;
/** The record as it lies in the hand-over folder. */
function recordBytes(record) {
    return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
}
/** Carries the leg's folder to later jobs and runs. Returns the artifact's name; "" when it could not be uploaded. */
async function uploadRecord(record, ports) {
    if (ports.artifacts === null)
        return "";
    const name = (0,names/* artifactName */.Cs)("evaluation", record.model, record.leg);
    const folder = (await ports.records.readAll()).find((one) => one.model === record.model && one.leg === record.leg);
    try {
        await ports.artifacts.upload(name, (0,manifest/* withManifest */._Q)(folder.files));
        return name;
    }
    catch (error) {
        if (!(error instanceof permission_denied/* PermissionDenied */.J) && !isUnsupported(error))
            throw error;
        ports.host.annotate("warning", `the record was not uploaded: ${error.message}`, { title: "evaluate" });
        return "";
    }
}
function isUnsupported(error) {
    return error instanceof errors/* UserError */.y && error.detail.code === "unsupported";
}
/** Sets every output of action.yml. */
async function setOutputs(record, artifact, ports) {
    const gated = record.metrics.filter((metric) => metric.gated);
    const named = (verdict) => JSON.stringify(record.metrics.filter((metric) => metric.verdict === verdict).map((metric) => metric.name));
    const headlined = gated[0] ?? record.metrics[0];
    const values = {
        result: record.decision.result,
        reasons: reasonsWithin(record),
        record: `${ports.records.pathOf(record.model, record.leg)}/${recordFile}`,
        "record-artifact": artifact,
        "record-digest": (0,digest/* sha256 */.sc)(recordBytes(record)),
        summary: (0,headline/* headline */.P)(record),
        verdict: (0,words/* worstVerdict */.z)(gated.map((metric) => metric.verdict)) ?? "",
        improved: named("improved"),
        regressed: named("regressed"),
        inconclusive: named("inconclusive"),
        metrics: JSON.stringify(Object.fromEntries(record.metrics.map(({ name, candidate, baseline, delta, verdict }) => [
            name,
            { candidate, baseline, delta, verdict },
        ]))),
        "baseline-sha": record.baseline.sha ?? "",
        "baseline-source": record.baseline.source,
        "baseline-distance": record.baseline.distance?.toString() ?? "",
        "model-digest": record.candidate.model?.digest ?? "",
        rows: String(record.candidate.rows),
        mde: headlined?.mde?.toString() ?? "",
    };
    for (const [name, value] of Object.entries(values))
        await ports.host.setOutput(name, value);
}
function reasonsWithin({ decision }) {
    const reasons = [...decision.reasons];
    while (reasons.length > 0 && new TextEncoder().encode(JSON.stringify(reasons)).length > reasonsLimit)
        reasons.pop();
    return JSON.stringify(reasons);
}
/** One line with the numbers; red or yellow when the decision is. */
function announce(record, { host }) {
    const { result, strict, reasons, warnings } = record.decision;
    const place = { title: `evenhand: ${record.model}` };
    const red = result === "fail" || result === "no-evidence" || (result === "no-baseline" && strict);
    if (red)
        host.annotate("error", reasons.map((reason) => reason.text).join("\n") || (0,headline/* headline */.P)(record), place);
    else
        host.info((0,headline/* headline */.P)(record));
    for (const warning of warnings)
        host.annotate("warning", warning, place);
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/evaluate.js


















/** Reads the candidate, finds what to compare it with, judges, and leaves the record for report and for the next
 *  comparison. A gate that says no is a value, like a candidate that cannot be judged.
 *  @throws UserError when an input, the configuration or the workflow is wrong; earlier records stay as they are */
async function evaluate(inputs, ports) {
    const { host, commits } = ports;
    const plan = (0,events_plan/* planRun */.n)({ ...host.context, verb: "evaluate", checkedOut: await commits.head() });
    if (plan.refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...plan.refuse });
    const text = await ports.readText(inputs.config);
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, inputs.config);
    const model = (0,choose_model/* chooseModel */.R)(config, inputs.model);
    const reading = chooseReading(inputs, config?.models[model]);
    const candidate = await readCandidate(inputs, model, reading, ports);
    const kind = (0,evidence/* isNoEvidence */.h)(candidate.side) || candidate.side.scored !== null ? "rows" : "scalars";
    const baseline = await findBaseline({ inputs, model, plan, reading, kind }, ports);
    const policy = (0,policy_source/* isOfPullRequest */.Av)(plan)
        ? await (0,policy_source/* readPolicyAt */.II)(commits, baseline.provenance.base?.sha ?? null, (0,policy_source/* pathInRepository */.zB)(inputs))
        : (0,policy_source/* policyOfFile */.k7)(config, text);
    const findings = decide({ inputs, model, config, candidate, baseline, policy });
    const record = (0,seal/* sealEvaluation */.I)(makeRecord({ ...findings, plan, model, candidate, baseline, policy }, inputs, ports));
    await keep(record, candidate, inputs, ports);
    const artifact = plan.writes.artifact ? await uploadRecord(record, ports) : "";
    await setOutputs(record, artifact, ports);
    if (host.context.onRunner)
        announce(record, ports);
    return { record, exit: (0,outcome/* outcomeOf */.s)(record.decision, inputs.failOn).exit };
}
/** Pure: two sides and the rules → findings with one decision. */
function decide({ inputs, model, config, candidate, baseline, policy }) {
    const tighten = { mode: inputs.mode, strict: inputs.strict };
    if ((0,evidence/* isNoEvidence */.h)(candidate.side))
        return unjudgeable(candidate.side, policy.config, model, tighten);
    const rules = policy.config?.models[model];
    const gated = [...Object.keys(rules?.gate ?? {}), ...(rules?.prove ?? [])];
    const asked = inputs.metrics ?? config?.models[model]?.evaluate.metrics ?? null;
    const sides = { candidate: candidate.side, baseline: baseline.side };
    const measured = (0,measure/* measure */.x)(sides, asked, gated);
    const chosen = (0,choose_policy/* choosePolicy */.K)(measured.facts, policy.config, model, tighten);
    return { ...measured, ...(0,judge/* judge */.S)(measured.stats, chosen) };
}
async function keep(record, { side }, { keepPredictions }, { records }) {
    const files = new Map([[recordFile, recordBytes(record)]]);
    if (!(0,evidence/* isNoEvidence */.h)(side) && side.scored !== null && keepPredictions !== "off") {
        files.set(predictions/* predictionsFile */.Zj, (0,predictions/* writeStoredPredictions */.fE)((0,stored/* packPredictions */.U)(side.scored, keepPredictions)));
    }
    await records.write({ model: record.model, leg: record.leg, files });
}


/***/ }),

/***/ 62262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ chooseModel)
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
            hint: `set \`model:\` to ${names.join(", ")}`,
            input: "model",
        });
    }
    return names[0] ?? "default";
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

/***/ 4657:
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

;// CONCATENATED MODULE: ./.cache/js/core/events/payload.js
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
    const headSha = mergeGroup ? shaAt(facts.payload, "merge_group", "head_sha") : pull?.headSha;
    const number = pull?.number ?? null;
    return {
        judged: { sha, headSha: headSha ?? sha, pullRequest: number, baseBranch: pull?.baseBranch ?? null, fork },
        against: {
            kind: row.against,
            mergeGroupBase: mergeGroup ? shaAt(facts.payload, "merge_group", "base_sha") : null,
        },
        writes: { ...row.writes, comment: row.writes.comment && number !== null },
        expectReadOnly: fork || textAt(facts.payload, "sender", "login") === "dependabot[bot]",
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
        return finishedRunOf(payload);
    return row === eventRows.pull_request || row === eventRows.privileged ? pullRequestOf(payload) : null;
}
/** Code of another repository, or of one that is gone or not named: unknown counts as foreign. */
function isFork(repository, { headRepository }) {
    return headRepository?.toLowerCase() !== repository.toLowerCase();
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

/***/ 36488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ evaluateInputs),
  s: () => (/* binding */ evaluateOutputs)
});

// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/baseline-choice.js
/** `auto`, `none`, or anything else as a path (`./auto` for a file of that name). */
const baselineChoice = {
    accepts: "auto, none or a path",
    words: [],
    read: (given) => {
        if (given === "auto" || given === "none")
            return { value: { kind: given } };
        return given.includes("\n")
            ? { refused: "it has more than one line" }
            : { value: { kind: "path", path: given } };
    },
};

// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/columns.js


const detected = "from the configuration, else detected by its name";
const notUsed = "from the configuration, else not used";
function column(description, example, whenEmpty) {
    return (0,definition/* optional */.l)(types/* text */.Qq, { description, example, whenEmpty });
}
/** Which column plays which role; named by the role. */
const columnInputs = {
    id: column("The column that identifies a row, so that rows can be paired.", "tx", detected),
    label: column("The column with the truth.", "is_fraud", detected),
    prediction: column("The column with the predicted class or number.", "y_pred", detected),
    score: column("The column with the score or probability of the positive class.", "p", detected),
    weight: column("The column with a row's weight.", "w", notUsed),
    group: column("The column of what belongs together, such as a user, so that its rows count as dependent.", "user", notUsed),
};

// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/evaluate.js






const evaluateInputs = {
    ...every_action/* everyActionInputs */.lH,
    predictions: (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "The candidate's predictions on the evaluation set, as CSV, TSV or JSON lines.",
        whenEmpty: "from the training record of this job, if there is one",
        example: "out/predictions.csv",
    }),
    "metrics-file": (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "A JSON or YAML file of single numbers, for metrics that do not come from rows.",
        whenEmpty: "no scalars",
        example: "out/metrics.json",
    }),
    format: (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("auto", "csv", "tsv", "jsonl"), "auto", {
        description: "The format of the predictions; `auto` looks at the content.",
        example: "csv",
    }),
    baseline: (0,definition/* defaulted */.P)(baselineChoice, "auto", {
        description: "What to compare with: `auto` finds the base commit's artifact, `none` compares with nothing, else a path.",
        example: "base/predictions.csv",
    }),
    task: (0,definition/* optional */.l)((0,types/* choice */.Yq)("auto", ...words/* tasks */.vB), {
        description: "What kind of problem the model solves; `auto` looks at the columns.",
        whenEmpty: "from the configuration, else `auto`",
        example: "binary",
    }),
    ...columnInputs,
    positive: (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "The label that counts as positive when there are two that are not 0/1, -1/1 or false/true.",
        whenEmpty: "from the configuration, else 1 or true",
        example: "spam",
    }),
    metrics: (0,definition/* optional */.l)(types/* list */.p_, {
        description: "The metrics to compute.",
        whenEmpty: "from the configuration, else every metric that applies",
        example: "roc_auc",
    }),
    mode: (0,definition/* optional */.l)((0,types/* choice */.Yq)(...words/* modes */.nI), {
        description: "`prove` asks that a loss beyond the margin is excluded; an input can only make the policy stricter.",
        whenEmpty: "from the configuration, else `guard`",
        example: "prove",
    }),
    strict: (0,definition/* optional */.l)(types/* boolean */.zM, {
        description: "Whether a missing baseline is red; an input can only make the policy stricter.",
        whenEmpty: "from the configuration, else `false`",
        example: "true",
    }),
    "keep-predictions": (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("hashed", "full", "off"), "hashed", {
        description: "What is stored beside the record for the next comparison: rows with hashed ids, rows with their ids, or nothing.",
        example: "off",
    }),
    "fail-on": every_action/* failOn */.Ko,
};
const evaluateOutputs = {
    ...every_action/* everyActionOutputs */.aI,
    verdict: "The worst verdict among the gated metrics.",
    improved: "The metrics that improved, as a JSON list.",
    regressed: "The metrics that regressed, as a JSON list.",
    inconclusive: "The metrics that noise cannot decide, as a JSON list.",
    metrics: "Value, baseline, change and verdict of every metric, as a JSON object by name.",
    "baseline-sha": "The commit of the baseline; empty without one.",
    "baseline-source": "Where the baseline came from: `artifact`, `path` or `none`.",
    "baseline-distance": "First-parent commits between the base commit and the baseline.",
    "model-digest": "The sha256 of the model file, when a training record names one.",
    rows: "The number of rows scored.",
    mde: "The smallest loss of the headline metric that this test set finds in 80 % of runs.",
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

/***/ 60425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readMetrics)
});

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/flatten.js


const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const notNumber = /^[+-]?(?:nan|\.nan|\.?inf(?:inity)?)$/i;
/** Every number of a tree under its dotted name, in the order of the file. Numbers written as text count;
 *  text, booleans and lists are counted and passed over. Throws UserError when the tree is no object or one
 *  dotted name is reached on two ways. */
function flattenMetrics(file, tree) {
    const found = { values: new Map(), skipped: 0 };
    if (tree === null)
        return found;
    if (!(tree instanceof Map)) {
        const kind = Array.isArray(tree) ? "a list" : "a single value";
        throw refusal(file, `holds ${kind} where named numbers are expected`);
    }
    walk(file, tree, "", found);
    return found;
}
function walk(file, tree, prefix, found) {
    for (const [key, inner] of tree) {
        const name = prefix + key;
        if (inner instanceof Map) {
            walk(file, inner, `${name}.`, found);
            continue;
        }
        const value = numberOf(inner);
        if (value === undefined)
            found.skipped++;
        else if (found.values.has(name))
            throw refusal(file, `gives two values for ${(0,wording/* quote */.hD)(name)}`);
        else
            found.values.set(name, value);
    }
}
/** undefined: not a metric at all. */
function numberOf(value) {
    if (value === null)
        return null;
    if (typeof value === "number")
        return Number.isFinite(value) ? value : null;
    if (typeof value !== "string")
        return undefined;
    const text = value.trim();
    if (notNumber.test(text))
        return null;
    return decimal.test(text) ? numberOf(Number(text)) : undefined;
}
function refusal(file, say) {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${file} ${say}`,
        hint: 'write named numbers, each name once, such as {"accuracy": 0.93}',
        file,
    });
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/tree.js

const mostDepth = 64;
/** `metrics.json: line 3, column 7: …`. */
function malformedMetrics(file, place, say, hint = 'write named numbers, such as {"accuracy": 0.93}') {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${file}: line ${place.line}, column ${place.column}: ${say}`,
        hint,
        file,
        ...place,
    });
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/json.js


const blanks = /[ \t\r\n]*/y;
const token = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"|[^\s,:{}[\]"]+/uy;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const words = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
    ["NaN", null],
    ["Infinity", null],
    ["-Infinity", null],
]);
/** JSON as Python writes it: bare NaN and Infinity are allowed and read as null, a byte order mark is passed
 *  over. Throws UserError with line and column; nesting beyond 64 levels is refused. */
function parseJson(file, text) {
    const reader = { file, text, at: text.startsWith("\ufeff") ? 1 : 0 };
    const tree = readValue(reader, 0);
    skipBlanks(reader);
    if (reader.at < text.length)
        throw unexpected(reader, "the end of the file");
    return tree;
}
function readValue(reader, depth) {
    skipBlanks(reader);
    const first = reader.text[reader.at];
    if ((first === "{" || first === "[") && depth >= mostDepth) {
        throw malformedMetrics(reader.file, placeOf(reader), `nested deeper than ${mostDepth} levels`);
    }
    if (first === "{")
        return readObject(reader, depth);
    if (first === "[")
        return readList(reader, depth);
    const start = reader.at;
    const text = readToken(reader);
    if (text?.startsWith('"'))
        return JSON.parse(text);
    if (text !== null && number.test(text))
        return Number(text);
    const word = text === null ? undefined : words.get(text);
    if (word !== undefined)
        return word;
    reader.at = start;
    throw unexpected(reader, "a value");
}
function readObject(reader, depth) {
    const tree = new Map();
    reader.at++;
    skipBlanks(reader);
    if (take(reader, "}"))
        return tree;
    do {
        skipBlanks(reader);
        const start = reader.at;
        const spelled = readToken(reader);
        if (!spelled?.startsWith('"')) {
            reader.at = start;
            throw unexpected(reader, "a key in quotes");
        }
        const key = JSON.parse(spelled);
        if (tree.has(key)) {
            reader.at = start;
            throw malformedMetrics(reader.file, placeOf(reader), `the key ${(0,wording/* quote */.hD)(key)} for the second time`);
        }
        skipBlanks(reader);
        if (!take(reader, ":"))
            throw unexpected(reader, '":"');
        tree.set(key, readValue(reader, depth + 1));
        skipBlanks(reader);
    } while (take(reader, ","));
    if (!take(reader, "}"))
        throw unexpected(reader, 'a comma or "}"');
    return tree;
}
function readList(reader, depth) {
    const list = [];
    reader.at++;
    skipBlanks(reader);
    if (take(reader, "]"))
        return list;
    do {
        list.push(readValue(reader, depth + 1));
        skipBlanks(reader);
    } while (take(reader, ","));
    if (!take(reader, "]"))
        throw unexpected(reader, 'a comma or "]"');
    return list;
}
function readToken(reader) {
    token.lastIndex = reader.at;
    const match = token.exec(reader.text);
    if (match === null)
        return null;
    reader.at = token.lastIndex;
    return match[0];
}
function skipBlanks(reader) {
    blanks.lastIndex = reader.at;
    blanks.test(reader.text);
    reader.at = blanks.lastIndex;
}
function take(reader, mark) {
    if (reader.text[reader.at] !== mark)
        return false;
    reader.at++;
    return true;
}
function unexpected(reader, expected) {
    const ends = reader.at >= reader.text.length;
    const say = ends
        ? `the file ends where ${expected} is expected: it is half-written`
        : `expected ${expected}`;
    return malformedMetrics(reader.file, placeOf(reader), say);
}
function placeOf(reader) {
    const before = reader.text.slice(0, reader.at);
    const line = before.split("\n").length;
    return { line, column: reader.at - (before.lastIndexOf("\n") + 1) + 1 };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.cache/js/core/config/yaml-sentence.js
var yaml_sentence = __webpack_require__(78572);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/yaml.js




/** The one YAML document of a metrics file. Aliases, several documents, keys that are not plain and nesting
 *  beyond 64 levels are refused with line and column. */
function parseYaml(file, text) {
    const lines = new dist/* LineCounter */.HN();
    // Repeated keys are looked for below: the library compares every pair of keys.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "silent" };
    const documents = (0,dist/* parseAllDocuments */.hR)(text, options);
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    if (!Array.isArray(documents))
        return null;
    for (const document of documents) {
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem !== undefined) {
            const at = place(problem.pos[0]);
            const { message, hint } = (0,yaml_sentence/* yamlProblem */.T)(problem.code, problem.message, at);
            throw malformedMetrics(file, at, message, hint);
        }
    }
    const second = documents[1];
    if (second !== undefined) {
        throw malformedMetrics(file, place(second.range?.[0] ?? 0), "a second YAML document begins; one is expected");
    }
    return treeOf(documents[0]?.contents ?? null, { file, place }, 0);
}
function treeOf(node, where, depth) {
    if ((0,dist/* isScalar */.jn)(node))
        return plain(node.value);
    const at = where.place(node?.range?.[0] ?? 0);
    if (depth >= mostDepth)
        throw malformedMetrics(where.file, at, `nested deeper than ${mostDepth} levels`);
    if ((0,dist/* isAlias */.Vj)(node))
        throw malformedMetrics(where.file, at, "an alias (*name); write the value itself");
    if ((0,dist/* isSeq */.oP)(node))
        return [];
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const tree = new Map();
    for (const { key, value } of node.items) {
        if (!(0,dist/* isScalar */.jn)(key))
            throw malformedMetrics(where.file, at, "a key that is not plain text");
        const name = key.source ?? String(key.value);
        if (tree.has(name)) {
            const second = where.place(key.range?.[0] ?? 0);
            throw malformedMetrics(where.file, second, `the key ${(0,wording/* quote */.hD)(name)} for the second time`);
        }
        tree.set(name, treeOf(value, where, depth + 1));
    }
    return tree;
}
function plain(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
        return value;
    return typeof value === "bigint" ? Number(value) : String(value);
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/read.js





const mostBytes = 16 * 1024 * 1024;
/** Named numbers from a JSON or YAML file, nested names joined by dots. JSON is what begins with a brace or
 *  bracket, unless the file is named .yml or .yaml. An empty file has no values; one that cannot be read, or
 *  over 16 MiB, is a UserError with line and column. */
async function readMetrics(source) {
    const size = await source.size();
    if (size > mostBytes) {
        const message = `${source.name} has ${(0,wording/* countOf */.pq)(size)} bytes; a metrics file has at most 16 MiB`;
        throw new errors/* UserError */.y({
            code: "unsupported",
            message,
            hint: "if it is a prediction table, name it under `predictions`",
            file: source.name,
        });
    }
    const text = decode(source.name, await source.slice(0, size));
    if (text.trim() === "")
        return { source: source.name, values: new Map(), skipped: 0 };
    const isYaml = /\.ya?ml$/i.test(source.name) || !(/\.json$/i.test(source.name) || /^\s*[[{]/.test(text));
    const tree = isYaml ? parseYaml(source.name, text) : parseJson(source.name, text);
    return { source: source.name, ...flattenMetrics(source.name, tree) };
}
function decode(name, bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        if (!text.includes("\0"))
            return text;
    }
    catch {
        // Said below, for both.
    }
    throw new errors/* UserError */.y({
        code: "file-malformed",
        message: `${name} is not UTF-8 text, so it is neither JSON nor YAML`,
        hint: "write the metrics as JSON or YAML in UTF-8",
        file: name,
    });
}


/***/ })

};
