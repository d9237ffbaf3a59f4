export const id = 40;
export const ids = [40];
export const modules = {

/***/ 92040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 6 modules
var parse = __webpack_require__(86708);
// EXTERNAL MODULE: ./.cache/js/core/evaluation/measure.js + 30 modules
var measure = __webpack_require__(9093);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/gate/choose-policy.js
var choose_policy = __webpack_require__(70256);
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
        slices: [],
        fairness: [],
        notes: [],
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

// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var events_plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge.js + 10 modules
var judge = __webpack_require__(75515);
// EXTERNAL MODULE: ./.cache/js/core/gate/outcome.js
var outcome = __webpack_require__(46394);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
// EXTERNAL MODULE: ./.cache/js/core/table/evidence.js
var evidence = __webpack_require__(23298);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/stories/policy-source.js
var policy_source = __webpack_require__(24336);
// EXTERNAL MODULE: ./.cache/js/core/table/receipt.js + 2 modules
var receipt = __webpack_require__(7955);
// EXTERNAL MODULE: ./.cache/js/core/table/stored.js + 1 modules
var stored = __webpack_require__(4517);
// EXTERNAL MODULE: ./.cache/js/formats/stored/predictions.js + 1 modules
var predictions = __webpack_require__(95257);
// EXTERNAL MODULE: ./.cache/js/stories/find-base.js + 1 modules
var find_base = __webpack_require__(54702);
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
// EXTERNAL MODULE: ./.cache/js/core/record/evaluation.js + 2 modules
var evaluation = __webpack_require__(76322);
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
 *  At most one listing, 5 runs and 5 downloads. Throws only when the world broke (the listing itself failed). */
async function resolveBaseline(ports, ask) {
    const base = await (0,find_base/* findBase */.lN)(ports.commits, ask);
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
        const stored = (await whyNotTrusted(ports, step)) ?? (await openOne(ports.artifacts, step, ask));
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
/** Runs whose code nobody has accepted. They are listed under a commit of the base when that commit is proposed to
 *  another branch, whose code then made their numbers. */
const proposals = new Set(["pull_request", "pull_request_target", "issue_comment"]);
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
        return `the run that made it could not be read: ${(0,errors/* errorMessage */.g)(error)}`;
    }
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
// EXTERNAL MODULE: ./.cache/js/core/table/probabilities.js
var probabilities = __webpack_require__(35368);
;// CONCATENATED MODULE: ./.cache/js/core/table/synonyms.js
/** What a column may be read as. */
const roles = [
    "id",
    "label",
    "prediction",
    "score",
    "weight",
    "group",
    "query",
    "series",
    "time",
    "scale",
    "reference",
];
/** Column names a role is recognised by, in lower case. The second list is looked at when nothing of the first
 *  is there. All others change the verdict, so none of them is ever guessed. */
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
    query: [],
    series: [],
    time: [],
    scale: [],
    reference: [],
};

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
;// CONCATENATED MODULE: ./.cache/js/core/table/roles.js





/** Which column plays which role: those asked for, and the rest by their usual names (any case). Throws
 *  UserError when an asked column is absent, one column is asked for twice, two columns may play one role, or
 *  there is no label or neither a prediction nor a score. */
function chooseColumns(table, asked, proba = probabilities/* usualPrefix */.lI) {
    const chosen = {};
    for (const role of roles) {
        const name = asked[role];
        if (name === undefined || name === "")
            continue;
        chosen[role] = askedColumn(table, role, name);
    }
    // A text task has no other label than its reference.
    if (chosen.reference !== undefined)
        chosen.label = chosen.reference;
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
    if (chosen.prediction === undefined &&
        chosen.score === undefined &&
        (0,probabilities/* probabilityColumns */.lV)(table, proba).size < 2) {
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
    const headless = table.counts === undefined && table.names.every((name) => Number.isFinite(Number(name)));
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

// EXTERNAL MODULE: ./.cache/js/core/table/score.js + 8 modules
var score = __webpack_require__(99957);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/read.js + 1 modules
var read = __webpack_require__(56420);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/array-table.js


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
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `${source}: the column ${(0,wording/* quote */.hD)(name)} holds ${holds}, not one plain value a row`,
        hint: "write one number, text or boolean a row in each column that is used",
        file: source,
    });
}
/** A file that ends early or holds bytes that its format does not allow. */
function damagedFile(source, what, cause) {
    const say = cause === undefined ? what : `${what} (${(0,errors/* errorMessage */.g)(cause)})`;
    const hint = "write the file again: was the step that writes it stopped, or the download cut short?";
    return new errors/* UserError */.y({ code: "file-malformed", message: `${source} ${say}`, hint, file: source }, cause);
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

// EXTERNAL MODULE: ./.cache/js/core/stats/float-words.js
var float_words = __webpack_require__(34138);
// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var ids = __webpack_require__(82665);
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
/** A number of digits with at most one point among them, written in bytes[start, end) and nothing else; NaN for
 *  anything else. The usual cell, without a look for blanks, signs or exponents. */
function parsePlain(bytes, start, end) {
    if (end - start > exactDigits || end === start)
        return Number.NaN;
    let mantissa = 0;
    let point = -1;
    for (let at = start; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit >= 0 && digit <= 9)
            mantissa = mantissa * 10 + digit;
        else if (digit === -2 && point === -1 && at > start)
            point = at;
        else
            return Number.NaN;
    }
    return point === -1 ? mantissa : mantissa / powers[end - point - 1];
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

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/array-column.js



/** Floats and integers up to 2^53 in size. A NaN is a value, as in CSV, not a missing cell. */
function numberColumn(name, values, missing) {
    return {
        name,
        text: (row) => (missing?.(row) ? "" : String(values[row])),
        isMissing: (row) => missing?.(row) ?? false,
        numbers: () => ({
            values: missing === null ? values : values.map((value, row) => (missing(row) ? Number.NaN : value)),
            bad: -1,
        }),
    };
}
/** 64-bit integers: text keeps every digit, numbers round to the nearest double. */
function integerColumn(name, values, missing) {
    const near = nearNumbers(values);
    const text = (row) => {
        if (missing?.(row))
            return "";
        return Number.isSafeInteger(near[row]) ? String(near[row]) : String(values[row]);
    };
    return {
        name,
        text,
        isMissing: (row) => missing?.(row) ?? false,
        ids: (rows) => missing === null ? integerIds(near, rows, text) : (0,ids/* idsOfTexts */.s5)(rows.length, (i) => text(rows[i])),
        numbers: () => ({
            values: missing === null ? near : near.map((value, row) => (missing(row) ? Number.NaN : value)),
            bad: -1,
        }),
    };
}
const mostDigits = 20;
/** Small whole numbers digit by digit: no text a row. */
function integerIds(near, rows, text) {
    const bytes = (0,ids/* makeIdBytes */.Bm)(mostDigits * rows.length);
    const starts = new Int32Array(rows.length + 1);
    let filled = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const value = near[row];
        if (value >= 0 && value < 2 ** 31)
            filled = writeDigits(value | 0, bytes, filled);
        else
            for (const mark of text(row))
                bytes[filled++] = mark.charCodeAt(0);
        starts[i + 1] = filled;
    }
    return (0,ids/* makeIds */.VN)(bytes.subarray(0, filled), starts);
}
/** Writes a whole number from bytes[at] on; returns where it ends. */
function writeDigits(value, bytes, at) {
    let end = at;
    for (let rest = value; end === at || rest > 0; rest = (rest / 10) | 0)
        end++;
    let rest = value;
    for (let place = end - 1; place >= at; place--) {
        const tenth = (rest / 10) | 0;
        bytes[place] = 48 + rest - 10 * tenth;
        rest = tenth;
    }
    return end;
}
/** Each integer as the nearest double: its upper half is exact, so that the sum is rounded once. */
function nearNumbers(values) {
    const isSigned = values instanceof BigInt64Array;
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    const near = new Float64Array(values.length);
    for (let row = 0; row < near.length; row++) {
        const high = words[2 * row + float_words/* highWord */.rn];
        near[row] = (isSigned ? high : high >>> 0) * 2 ** 32 + (words[2 * row + float_words/* lowWord */.Z4] >>> 0);
    }
    return near;
}
/** Cells as `true` and `false`, which are names, not numbers. */
function booleanColumn(name, rows, at) {
    return textColumn(name, rows, (row) => {
        const value = at(row);
        return value === null ? "" : value ? "true" : "false";
    });
}
/** Texts; "" is missing. A text that spells a number is one, as in CSV. */
function textColumn(name, rows, text) {
    return {
        name,
        text,
        isMissing: (row) => text(row) === "",
        numbers() {
            const known = new Map();
            const values = new Float64Array(rows);
            let bad = -1;
            for (let row = 0; row < rows; row++) {
                const cell = text(row);
                let value = known.get(cell);
                if (value === undefined) {
                    value = numberOf(cell);
                    if (known.size < 10_000)
                        known.set(cell, value);
                }
                values[row] = value ?? Number.NaN;
                if (value === null && bad === -1)
                    bad = row;
            }
            return { values, bad };
        },
    };
}
/** NaN for a missing cell and for "nan"; null for what is no number. */
function numberOf(text) {
    const bytes = Buffer.from(text.trim());
    if (bytes.length === 0 || isNanWord(bytes, 0, bytes.length))
        return Number.NaN;
    const value = parseNumber(bytes, 0, bytes.length);
    return Number.isNaN(value) ? null : value;
}
/** Rows whose bit is 0 are missing (Arrow's validity bitmap). */
function missingByBits(bits, offset) {
    return (row) => ((bits[(offset + row) >>> 3] >>> ((offset + row) & 7)) & 1) === 0;
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/arrow-column.js

/** How a column is read, or what it holds when no cell can be read from it. */
function kindOf({ DataType: is }, type) {
    if (is.isDictionary(type)) {
        const isText = is.isUtf8(type.dictionary) || is.isLargeUtf8(type.dictionary) || is.isUtf8View(type.dictionary);
        return isText ? "text" : { holds: `a dictionary of ${type.dictionary}` };
    }
    if (is.isInt(type))
        return type.bitWidth === 64 ? "integer" : "number";
    if (is.isFloat(type))
        return type.precision === 0 ? "half" : "number";
    if (is.isBool(type))
        return "boolean";
    if (is.isUtf8(type) || is.isLargeUtf8(type) || is.isUtf8View(type))
        return "text";
    if (is.isDate(type))
        return "day";
    if (is.isTimestamp(type))
        return "time";
    if (is.isNull(type))
        return "nothing";
    return { holds: `values of the Arrow type ${type}` };
}
function makeArrowColumn(name, kind, vector) {
    const rows = vector.length;
    const missing = vector.nullCount === 0 ? null : makeHoles(vector);
    switch (kind) {
        case "nothing":
            return textColumn(name, rows, () => "");
        case "boolean":
            return booleanColumn(name, rows, (row) => vector.get(row));
        case "text":
            return textColumn(name, rows, (row) => vector.get(row) ?? "");
        case "day":
        case "time":
            return textColumn(name, rows, (row) => timeText(vector.get(row)));
        case "integer":
            return integerColumn(name, vector.toArray(), missing);
        case "half":
            return numberColumn(name, Float64Array.from({ length: rows }, (_, row) => Number(vector.get(row))), missing);
        default:
            return numberColumn(name, Float64Array.from(vector.toArray()), missing);
    }
}
function makeHoles(vector) {
    const holes = new Uint8Array(vector.length);
    for (let row = 0; row < holes.length; row++)
        holes[row] = vector.isValid(row) ? 0 : 1;
    return (row) => holes[row] === 1;
}
function timeText(value) {
    if (value === null)
        return "";
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? "" : time.toISOString();
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/lz4-frame.js
const frameMark = 0x184d2204;
/** Unpacks an LZ4 frame (magic, descriptor, blocks, end mark). Checksums are passed over: a wrong length or
 *  reference throws an Error instead. The descriptor must give the unpacked size, or blocks are joined as they come. */
function unpackLz4Frame(packed) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    if (packed.length < 7 || view.getUint32(0, true) !== frameMark)
        throw new Error("not an LZ4 frame");
    const flags = view.getUint8(4);
    const hasBlockSums = (flags & 16) !== 0;
    const hasSize = (flags & 8) !== 0;
    const hasDictionary = (flags & 1) !== 0;
    if (hasDictionary)
        throw new Error("an LZ4 frame with a dictionary");
    let out = new Uint8Array(hasSize ? Number(view.getBigUint64(6, true)) : packed.length * 4);
    let filled = 0;
    let at = hasSize ? 15 : 7;
    for (;;) {
        const head = view.getUint32(at, true);
        at += 4;
        if (head === 0)
            return out.subarray(0, filled);
        const length = head & 0x7fffffff;
        const block = packed.subarray(at, at + length);
        if (block.length < length)
            throw new Error("an LZ4 frame that is cut off");
        const room = blockRoom(block, head >>> 31 === 1);
        if (filled + room > out.length)
            out = grow(out, filled + room);
        if (head >>> 31 === 1)
            out.set(block, filled);
        else
            unpackBlock(block, out, filled);
        filled += room;
        at += length + (hasBlockSums ? 4 : 0);
    }
}
function grow(old, least) {
    const larger = new Uint8Array(Math.max(least, 2 * old.length));
    larger.set(old);
    return larger;
}
/** Bytes that a block unpacks to. */
function blockRoom(block, isStored) {
    if (isStored)
        return block.length;
    let room = 0;
    walkBlock(block, (_literal, literals, _offset, length) => {
        room += literals + length;
    });
    return room;
}
function unpackBlock(block, out, start) {
    let to = start;
    walkBlock(block, (literal, literals, offset, length) => {
        out.set(block.subarray(literal, literal + literals), to);
        to += literals;
        if (length === 0)
            return;
        if (offset === 0 || offset > to)
            throw new Error("an LZ4 block that points before its start");
        for (let k = 0; k < length; k++, to++)
            out[to] = out[to - offset];
    });
}
/** Calls `take` for each sequence: literals to copy, then a match `length` long, `offset` bytes back (0 at the end). */
function walkBlock(block, take) {
    let at = 0;
    const readLength = (nibble) => {
        let length = nibble;
        if (nibble < 15)
            return length;
        let byte = 255;
        while (byte === 255) {
            byte = block[at++] ?? 0;
            length += byte;
        }
        return length;
    };
    while (at < block.length) {
        const token = block[at++];
        const literals = readLength(token >>> 4);
        const literal = at;
        at += literals;
        if (at > block.length)
            throw new Error("an LZ4 block that is cut off");
        if (at === block.length) {
            take(literal, literals, 0, 0);
            return;
        }
        const offset = block[at] | ((block[at + 1] ?? 0) << 8);
        at += 2;
        take(literal, literals, offset, readLength(token & 15) + 4);
    }
}

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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/zstandard.js


/** Unpacks Zstandard by Node itself, which can since 22.15. */
function unpackZstandard(packed) {
    if (typeof external_node_zlib_.zstdDecompressSync === "function")
        return external_node_zlib_.zstdDecompressSync(packed);
    throw new errors/* UserError */.y({
        code: "unsupported",
        message: "the file is compressed by Zstandard, which this Node cannot unpack",
        hint: "run evenhand on Node 22.15 or later, or write the file with snappy or without compression",
    });
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/arrow.js







const fileMark = "ARROW1";
const oldMark = "FEA1";
const streamMark = "\xff\xff\xff\xff";
/** Arrow's file format (Feather version 2 is the same), its stream format, and Feather version 1. */
function isArrow(head) {
    return [fileMark, oldMark, streamMark].some((mark) => startsWith(head, mark));
}
/** A table over an Arrow file or stream, compressed by LZ4, Zstandard or not at all. A file that is cut off is a
 *  UserError, and so is Feather version 1. */
async function readArrow(source) {
    const arrow = await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 97236));
    const bytes = new Uint8Array(await readWhole(source));
    refuseUnreadable(source.name, bytes);
    const { compressionRegistry, CompressionType } = arrow;
    compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: unpackLz4Frame });
    // A copy: the decompressor's own buffer may begin at an odd offset, which 64-bit integers cannot.
    compressionRegistry.set(CompressionType.ZSTD, {
        decode: (packed) => new Uint8Array(unpackZstandard(packed)),
    });
    const table = readBatches(source.name, () => arrow.tableFromIPC(bytes));
    if (startsWith(bytes, streamMark))
        refuseOpenStream(source.name, bytes, table.numRows);
    const plans = table.schema.fields.map(({ name, type }, index) => {
        const kind = kindOf(arrow, type);
        if (typeof kind !== "string")
            return { name, holds: kind.holds };
        return { name, make: () => makeArrowColumn(name, kind, table.getChildAt(index)) };
    });
    return makeArrayTable(source.name, table.numRows, plans);
}
function refuseUnreadable(source, bytes) {
    if (startsWith(bytes, oldMark)) {
        const hint = "write version 2 (pandas: to_feather(..., version=2)), or Parquet";
        throw refusedFile(source, "unsupported", "is a Feather file of version 1", hint);
    }
    if (startsWith(bytes, fileMark) && !startsWith(bytes.subarray(-fileMark.length), fileMark)) {
        throw damagedFile(source, "is cut off: it begins as an Arrow file and does not end as one");
    }
}
function readBatches(source, read) {
    try {
        return read();
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        throw damagedFile(source, "holds Arrow data that cannot be read", cause);
    }
}
/** A stream ends with a mark of its own; one that merely stops may lack batches. */
function refuseOpenStream(source, bytes, rows) {
    const end = Buffer.from(bytes.subarray(-8)).toString("hex");
    if (end === "ffffffff00000000")
        return;
    throw damagedFile(source, `is cut off: the Arrow stream stops after ${(0,wording/* countOf */.pq)(rows)} rows without its end mark`);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/npy-column.js

/** The items of a field: of a vector, or of one column of a matrix. */
function itemsOf({ data, shape, itemBytes, fortran }, field, column = 0) {
    const rows = shape[0] ?? 1;
    const columns = shape[1] ?? 1;
    const step = fortran ? itemBytes : itemBytes * columns;
    const start = field.offset + column * (fortran ? rows * itemBytes : itemBytes);
    return { data, start, step, rows };
}
const npy_column_numberOf = {
    i1: (view, at) => view.getInt8(at),
    i2: (view, at, little) => view.getInt16(at, little),
    i4: (view, at, little) => view.getInt32(at, little),
    u1: (view, at) => view.getUint8(at),
    u2: (view, at, little) => view.getUint16(at, little),
    u4: (view, at, little) => view.getUint32(at, little),
    f2: (view, at, little) => halfNumber(view.getUint16(at, little)),
    f4: (view, at, little) => view.getFloat32(at, little),
    f8: (view, at, little) => view.getFloat64(at, little),
};
/** What a type holds when no cell can be read from it; null when it is usable. */
function unusableType(dtype) {
    const kind = dtype.replace(/^[<>|=]/, "");
    if (kind in npy_column_numberOf || /^(b1|i8|u8|U\d+|S\d+)$/.test(kind))
        return null;
    if (/^[Mm]8/.test(kind))
        return "dates or durations";
    return kind.startsWith("c") ? "complex numbers" : `items of the NumPy type ${JSON.stringify(dtype)}`;
}
/** A column of items whose type unusableType lets pass. */
function makeNpyColumn(name, dtype, items) {
    const { data, start, step, rows } = items;
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const little = !dtype.startsWith(">");
    const kind = dtype.replace(/^[<>|=]/, "");
    const at = (row) => start + row * step;
    if (kind === "b1")
        return booleanColumn(name, rows, (row) => view.getUint8(at(row)) !== 0);
    if (kind === "i8" || kind === "u8") {
        const read = (from, place, order) => kind === "i8" ? from.getBigInt64(place, order) : from.getBigUint64(place, order);
        const values = kind === "i8" ? new BigInt64Array(rows) : new BigUint64Array(rows);
        for (let row = 0; row < rows; row++)
            values[row] = read(view, at(row), little);
        return integerColumn(name, values, null);
    }
    const read = npy_column_numberOf[kind];
    if (read === undefined)
        return textColumn(name, rows, makeTextReader(kind, view, at, little));
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        values[row] = read(view, at(row), little);
    return numberColumn(name, values, null);
}
/** Text is padded with zeros at its end: `U` is four bytes a character, `S` is bytes, read as UTF-8. */
function makeTextReader(kind, view, at, little) {
    const size = Number(kind.slice(1));
    if (kind.startsWith("S")) {
        const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
        return (row) => bytes.toString("utf8", at(row), at(row) + size).replace(/\0+$/, "");
    }
    return (row) => {
        let text = "";
        for (let k = 0; k < size; k++) {
            const code = view.getUint32(at(row) + 4 * k, little);
            text += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
        }
        return text.replace(/\0+$/, "");
    };
}
/** IEEE 754 binary16. */
function halfNumber(bits) {
    const exponent = (bits >>> 10) & 31;
    const fraction = bits & 1023;
    const sign = bits >>> 15 === 1 ? -1 : 1;
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/npy-header.js


const magicBytes = 6;
/** Header and data of one NPY array (format versions 1 to 3). `what` opens every sentence: `preds.npy`, or
 *  `preds.npz: the array "id"`. Throws UserError on a header that is none, on Python objects and on missing bytes. */
function parseNpy(what, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 12)
        throw damagedFile(what, "is cut off inside its NumPy header");
    const wide = view.getUint8(magicBytes) > 1;
    const length = wide ? view.getUint32(8, true) : view.getUint16(8, true);
    const start = wide ? 12 : 10;
    if (start + length > bytes.length)
        throw damagedFile(what, "is cut off inside its NumPy header");
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString("utf8");
    const header = readHeader(what, text);
    const data = bytes.subarray(start + length);
    const items = header.shape.reduce((product, side) => product * side, 1);
    if (data.length < items * header.itemBytes) {
        throw damagedFile(what, `is cut off: ${items} items take ${items * header.itemBytes} bytes, ${data.length} are there`);
    }
    return { ...header, data };
}
/** The header is a Python dictionary: {'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), } */
function readHeader(what, text) {
    const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
    const shape = /'shape':\s*\(([\d,\s]*)\)/.exec(text)?.[1];
    const plain = /'descr':\s*'([^']*)'/.exec(text)?.[1];
    const listed = /'descr':\s*(\[.*?\])\s*,\s*'(?:fortran_order|shape)'/s.exec(text)?.[1];
    if (order === undefined || shape === undefined || (plain ?? listed) === undefined) {
        throw damagedFile(what, "has a NumPy header that cannot be read");
    }
    const { fields, itemBytes } = plain === undefined ? readFields(what, listed) : plainField(what, plain);
    const sides = shape.split(",").filter((side) => side.trim() !== "");
    return { fields, itemBytes, shape: sides.map(Number), fortran: order === "True" };
}
function plainField(what, dtype) {
    return { fields: [{ name: "", dtype, offset: 0 }], itemBytes: sizeOf(what, dtype) };
}
/** [('id', '<i8'), ('score', '<f4')] */
function readFields(what, listed) {
    const fields = [];
    let itemBytes = 0;
    const simple = /^\[\s*(?:\(\s*'[^']*'\s*,\s*'[^']*'\s*\)\s*,?\s*)*\]$/;
    if (!simple.test(listed)) {
        const hint = "write fields of one plain number or text each";
        throw refusedFile(what, "unsupported", "has nested or repeated fields", hint);
    }
    for (const [, name, dtype] of listed.matchAll(/\(\s*'([^']*)'\s*,\s*'([^']*)'\s*\)/g)) {
        fields.push({ name: name, dtype: dtype, offset: itemBytes });
        itemBytes += sizeOf(what, dtype);
    }
    return { fields, itemBytes };
}
function sizeOf(what, dtype) {
    const [, kind, size] = /^[<>|=]?([a-zA-Z])(\d*)/.exec(dtype) ?? [];
    if (kind === "O") {
        const say = "holds Python objects, which only a pickle can store";
        const hint = "pickles are never opened: convert the array to numbers or text first, for example `.astype(str)`";
        throw refusedFile(what, "unsupported", say, hint);
    }
    if (kind === undefined || size === undefined || size === "") {
        throw damagedFile(what, `has a NumPy type that cannot be read, ${JSON.stringify(dtype)}`);
    }
    return kind === "U" ? 4 * Number(size) : Number(size);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/npy.js




function isNpy(head) {
    return startsWith(head, "\x93NUMPY");
}
/** A table over one NumPy array: the fields of a structured array by name, the columns of a matrix by number from
 *  0, a plain vector as the column `0`. */
async function readNpy(source) {
    const array = parseNpy(source.name, new Uint8Array(await readWhole(source)));
    const { shape } = array;
    if (shape.length === 0 || shape.length > 2 || (shape.length === 2 && isStructured(array))) {
        const say = `holds an array of shape (${shape.join(", ")})`;
        const hint = "save a structured array of one dimension, or a matrix of one row a prediction";
        throw refusedFile(source.name, "unsupported", say, hint);
    }
    const plans = isStructured(array)
        ? array.fields.map((field) => planColumn(field.name, field.dtype, () => itemsOf(array, field)))
        : planMatrix(array, (column) => String(column));
    return makeArrayTable(source.name, shape[0], plans);
}
function isStructured({ fields }) {
    return fields[0]?.name !== "";
}
/** One plan a column of a vector or matrix. */
function planMatrix(array, nameOf) {
    const field = array.fields[0];
    return Array.from({ length: array.shape[1] ?? 1 }, (_, column) => planColumn(nameOf(column), field.dtype, () => itemsOf(array, field, column)));
}
function planColumn(name, dtype, items) {
    const holds = unusableType(dtype);
    return holds === null ? { name, make: () => makeNpyColumn(name, dtype, items()) } : { name, holds };
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/zip-members.js




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
    const cut = () => damagedFile(source, "is cut off: it begins as a zip archive and has no directory at its end");
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
        throw damagedFile(what, "is not where the archive's directory says");
    }
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + packed > bytes.length)
        throw damagedFile(what, "is cut off");
    const content = bytes.subarray(start, start + packed);
    if (method === 0)
        return content;
    if (method !== 8) {
        const hint = "write it with numpy.savez or numpy.savez_compressed";
        throw refusedFile(what, "unsupported", `is packed by zip method ${method}`, hint);
    }
    try {
        return (0,external_node_zlib_.inflateRawSync)(content, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        throw damagedFile(what, `cannot be unpacked (${(0,errors/* errorMessage */.g)(cause)})`);
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/npz.js







const suffix = ".npy";
/** A zip archive: whether it holds arrays is seen in its directory, at the end. */
function isNpz(head) {
    return startsWith(head, "PK\x03\x04") || startsWith(head, "PK\x05\x06");
}
/** A table over a NumPy archive: a vector is a column of its name, a matrix `p` of k columns is `p_0` … `p_(k−1)`.
 *  All arrays that are columns must have one length; single numbers and arrays of objects may stand beside them. */
async function readNpz(source) {
    const bytes = new Uint8Array(await readWhole(source));
    const members = listMembers(source.name, bytes).filter(({ name }) => name.endsWith(suffix));
    if (members.length === 0) {
        const say = "is a zip archive without NumPy arrays (xlsx and PyTorch files are such), not a prediction table";
        throw refusedFile(source.name, "unsupported", say, "write the predictions as CSV, Parquet or NPZ");
    }
    const plans = [];
    const lengths = new Map();
    for (const member of members) {
        const name = member.name.slice(0, -suffix.length);
        const array = readArray(source.name, bytes, member);
        plans.push(...(array === "objects"
            ? [{ name, holds: "Python objects (a pickle, which is never opened)" }]
            : planArray(name, array)));
        if (array !== "objects" && array.shape.length > 0)
            lengths.set(name, array.shape[0]);
    }
    return makeArrayTable(source.name, commonLength(source.name, lengths), plans);
}
function readArray(source, bytes, member) {
    const what = `${source}: the array ${(0,wording/* quote */.hD)(member.name.slice(0, -suffix.length))}`;
    const data = unpackMember(what, bytes, member);
    if (!isNpy(data))
        throw refusedFile(what, "file-malformed", "is not a NumPy array", "write it with numpy.savez");
    try {
        return parseNpy(what, data);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && /Python objects/.test(error.message))
            return "objects";
        throw error;
    }
}
function planArray(name, array) {
    const { shape } = array;
    if (isStructured(array))
        return [{ name, holds: "a structured array" }];
    if (shape.length === 0)
        return [{ name, holds: "a single value" }];
    if (shape.length > 2)
        return [{ name, holds: `an array of shape (${shape.join(", ")})` }];
    return planMatrix(array, (column) => (shape.length === 1 || shape[1] === 1 ? name : `${name}_${column}`));
}
function commonLength(source, lengths) {
    const [first] = lengths;
    if (first === undefined)
        return 0;
    const other = [...lengths].find(([, length]) => length !== first[1]);
    if (other === undefined)
        return first[1];
    const say = `holds ${first[1]} items in ${(0,wording/* quote */.hD)(first[0])} and ${other[1]} in ${(0,wording/* quote */.hD)(other[0])}`;
    const hint = `save arrays of one length, one item a prediction; its arrays are ${(0,wording/* listNames */.Zv)([...lengths.keys()])}`;
    throw refusedFile(source, "file-malformed", say, hint);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet-pages.js
/** The pages of one chunk of a flat column. hyparquet's own loop builds an array of every cell as it would for
 *  lists; a flat column needs only the values, their positions in the dictionary, and which rows have one. */
function decodePages(view, rows, decoders, column) {
    const reader = { view, offset: 0 };
    const runs = [];
    let dictionary = null;
    let filled = 0;
    while (filled < rows && reader.offset < view.byteLength - 1) {
        const header = decoders.column.parquetHeader(reader);
        const start = view.byteOffset + reader.offset;
        const bytes = new Uint8Array(view.buffer, start, header.compressed_page_size);
        reader.offset += header.compressed_page_size;
        if (header.type === "DICTIONARY_PAGE") {
            dictionary = decodeDictionary(bytes, header, decoders, column);
            continue;
        }
        const run = decodePage({ bytes, header, dictionary }, decoders, column);
        if (run === null)
            continue;
        runs.push(run);
        filled += run.rows;
    }
    return runs;
}
function decodeDictionary(bytes, header, { page, plain, convert }, column) {
    const { type, element, codec, compressors } = column;
    const content = page.decompressPage(bytes, header.uncompressed_page_size, codec, compressors);
    const reader = { view: new DataView(content.buffer, content.byteOffset, content.byteLength), offset: 0 };
    const count = header.dictionary_page_header.num_values;
    return convert.convert(plain.readPlain(reader, type, count, element.type_length), column);
}
/** null for a page that holds no rows, such as an index. */
function decodePage({ bytes, header, dictionary }, { page, convert }, column) {
    const { data_page_header: first, data_page_header_v2: second } = header;
    if (first === undefined && second === undefined)
        return null;
    const { definitionLevels, dataPage } = first === undefined
        ? page.readDataPageV2(bytes, header, column)
        : page.readDataPage(page.decompressPage(bytes, header.uncompressed_page_size, column.codec, column.compressors), first, column);
    const { num_values: rows, encoding } = (first ?? second);
    const levels = definitionLevels !== undefined && definitionLevels.length > 0 ? definitionLevels : null;
    if (dictionary !== null && encoding.endsWith("_DICTIONARY"))
        return { rows, values: dataPage, dictionary, levels };
    return { rows, values: convert.convert(dataPage, column), dictionary: null, levels };
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet-chunks.js




/** Every row of one flat column, page by page. Throws UserError when bytes do not decode to as many rows as the
 *  footer promises. */
function decodeChunks(file, element) {
    return file.metadata.row_groups.flatMap((group, index) => {
        const rows = Number(group.num_rows);
        const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === element.name);
        const where = `has a column ${(0,wording/* quote */.hD)(element.name)} that cannot be decoded in row group ${index + 1}`;
        if (chunk?.meta_data === undefined || chunk.file_path !== undefined) {
            throw damagedFile(file.source, `${where}: the file does not hold it`);
        }
        // LZ4 pages of nothing but nulls hold no byte to decompress.
        if (isAllMissing(chunk.meta_data))
            return [{ rows, values: null, dictionary: null, levels: null }];
        const runs = decodeChunk(file, { meta: chunk.meta_data, element, rows, where });
        const found = runs.reduce((sum, run) => sum + run.rows, 0);
        if (found !== rows)
            throw damagedFile(file.source, `${where}: it holds ${found} of ${rows} rows`);
        return runs;
    });
}
function isAllMissing({ statistics, num_values }) {
    return statistics?.null_count !== undefined && statistics.null_count === num_values;
}
function decodeChunk(file, { meta, element, rows, where }) {
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
    const end = start + Number(meta.total_compressed_size);
    if (end > file.bytes.byteLength) {
        throw damagedFile(file.source, `${where}: it should end at byte ${end} of ${file.bytes.byteLength}`);
    }
    const leaf = file.root.children.find((child) => child.element.name === element.name);
    try {
        // A copy: decoded arrays must not keep the whole file, nor begin at odd offsets in it.
        return decodePages(new DataView(file.bytes.slice(start, end)), rows, file.decoders, {
            pathInSchema: meta.path_in_schema,
            type: meta.type,
            element,
            schemaPath: [file.root, leaf],
            codec: meta.codec,
            parsers: file.parsers,
            compressors: file.compressors,
        });
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        throw damagedFile(file.source, where, cause);
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet-column.js

/** What a column holds when no cell can be read from it; null when it is usable. */
function unusableKind(element, children) {
    const { converted_type: converted, logical_type: logical, type } = element;
    if (children > 0) {
        if (converted === "MAP" || logical?.type === "MAP")
            return "maps";
        return converted === "LIST" || logical?.type === "LIST" ? "lists" : "structures";
    }
    if (element.repetition_type === "REPEATED")
        return "lists";
    if (converted === "JSON" || converted === "BSON" || logical?.type === "VARIANT")
        return "JSON documents";
    if (converted === "INTERVAL")
        return "time intervals";
    if (logical?.type === "GEOMETRY" || logical?.type === "GEOGRAPHY")
        return "shapes";
    const plainFixed = converted === "DECIMAL" ||
        logical?.type === "FLOAT16" ||
        logical?.type === "UUID" ||
        converted === "UTF8";
    return type === "FIXED_LEN_BYTE_ARRAY" && !plainFixed ? "raw bytes" : null;
}
/** One flat column over decoded runs of rows. */
function makeParquetColumn(element, runs, rows) {
    const { name, type, converted_type: converted } = element;
    if (converted === "DECIMAL")
        return numbers(name, runs, rows, roundTo(element.scale ?? 0));
    if (isTime(element) || type === "BYTE_ARRAY" || isUuid(element)) {
        const cells = join(runs, rows);
        return textColumn(name, rows, (row) => cellText(cells[row]));
    }
    if (type === "BOOLEAN") {
        const cells = join(runs, rows);
        return booleanColumn(name, rows, (row) => (typeof cells[row] === "boolean" ? cells[row] : null));
    }
    return type === "INT64" ? integers(element, runs, rows) : numbers(name, runs, rows, null);
}
function isTime({ converted_type: converted, logical_type: logical, type }) {
    return (type === "INT96" ||
        converted === "DATE" ||
        converted?.startsWith("TIMESTAMP") === true ||
        logical?.type === "TIMESTAMP");
}
function isUuid({ logical_type: logical }) {
    return logical?.type === "UUID";
}
/** A decimal is kept as an integer and a scale: the double nearest to what it spells. */
function roundTo(scale) {
    return (value) => Number(value.toFixed(Math.min(100, Math.max(0, scale))));
}
function numbers(name, runs, rows, read) {
    const values = new Float64Array(rows).fill(Number.NaN);
    const missing = forEachRun(runs, rows, (places, { values: found, dictionary }) => {
        for (let k = 0; k < places.length; k++) {
            const value = (dictionary === null ? found[k] : dictionary[found[k]]);
            values[places.at(k)] = read === null ? value : read(value);
        }
    });
    return numberColumn(name, values, missing);
}
/** 64-bit integers are copied as two words each: a BigInt a row would be an object a row. */
function integers(element, runs, rows) {
    const { name, converted_type: converted, logical_type: logical } = element;
    const isUnsigned = converted === "UINT_64" || (logical?.type === "INTEGER" && logical.bitWidth === 64 && !logical.isSigned);
    const values = isUnsigned ? new BigUint64Array(rows) : new BigInt64Array(rows);
    const words = wordsOf(values);
    const missing = forEachRun(runs, rows, (places, { values: found, dictionary }) => {
        const from = wordsOf(integersOf(dictionary ?? found));
        for (let k = 0; k < places.length; k++) {
            const source = 2 * (dictionary === null ? k : found[k]);
            const to = 2 * places.at(k);
            words[to] = from[source];
            words[to + 1] = from[source + 1];
        }
    });
    return integerColumn(name, values, missing);
}
function integersOf(decoded) {
    if (decoded instanceof BigInt64Array || decoded instanceof BigUint64Array)
        return decoded;
    const plain = Array.from(decoded, (value) => BigInt.asUintN(64, BigInt(value)));
    return BigUint64Array.from(plain);
}
function wordsOf(values) {
    return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
}
/** Hands over each run with the rows of its values; what comes back knows the rows that have none. */
function forEachRun(runs, rows, take) {
    let holes = null;
    let start = 0;
    for (const run of runs) {
        const first = start;
        start += run.rows;
        if (run.values !== null && run.levels === null)
            take({ length: run.rows, at: (k) => first + k }, run);
        else {
            holes ??= new Uint8Array(rows);
            const there = new Int32Array(run.rows);
            let count = 0;
            for (let k = 0; k < run.rows; k++) {
                if (run.levels !== null && run.levels[k] === 1)
                    there[count++] = first + k;
                else
                    holes[first + k] = 1;
            }
            if (count > 0)
                take({ length: count, at: (k) => there[k] }, run);
        }
    }
    const marks = holes;
    return marks === null ? null : (row) => marks[row] === 1;
}
function join(runs, rows) {
    const cells = new Array(rows);
    forEachRun(runs, rows, (places, { values, dictionary }) => {
        for (let k = 0; k < places.length; k++) {
            cells[places.at(k)] = dictionary === null ? values[k] : dictionary[values[k]];
        }
    });
    return cells;
}
function cellText(cell) {
    if (cell === undefined || cell === null)
        return "";
    if (!(cell instanceof Date))
        return String(cell);
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet.js






const mark = "PAR1";
const encryptedMark = "PARE";
function isParquet(head) {
    return startsWith(head, mark) || startsWith(head, encryptedMark);
}
/** A table over a Parquet file of any codec and encoding that hyparquet knows. The file stays in memory; a column
 *  is decoded when it is first asked for. A file that is cut off or damaged is a UserError that names the column. */
async function readParquet(source) {
    const [{ parquetMetadata, parquetSchema }, { compressors }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(167), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 25787)),
        __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138)),
    ]);
    const decoders = await loadDecoders();
    const bytes = await readWhole(source);
    parquet_refuseUnreadable(source.name, bytes);
    const metadata = readMetadata(source.name, () => parquetMetadata(bytes));
    const root = parquetSchema(metadata);
    const file = {
        source: source.name,
        bytes,
        metadata,
        root,
        compressors: { ...compressors, ...parquet_native },
        parsers: decoders.convert.DEFAULT_PARSERS,
        decoders,
    };
    const rows = Number(metadata.num_rows);
    const plans = root.children.map(({ element, children }) => {
        const holds = unusableKind(element, children.length);
        if (holds !== null)
            return { name: element.name, holds };
        return { name: element.name, make: () => makeParquetColumn(element, decodeChunks(file, element), rows) };
    });
    return makeArrayTable(source.name, rows, plans);
}
async function loadDecoders() {
    const [column, page, plain, convert] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(167)]).then(__webpack_require__.bind(__webpack_require__, 16167)),
        __webpack_require__.e(/* import() */ 343).then(__webpack_require__.bind(__webpack_require__, 90343)),
        __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 74809)),
        __webpack_require__.e(/* import() */ 234).then(__webpack_require__.bind(__webpack_require__, 69234)),
    ]);
    return { column, page, plain, convert };
}
const parquet_native = {
    GZIP: (input) => external_node_zlib_.gunzipSync(input),
    BROTLI: (input) => external_node_zlib_.brotliDecompressSync(input),
    ZSTD: (input) => unpackZstandard(input),
};
function parquet_refuseUnreadable(source, bytes) {
    const head = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
    const tail = new Uint8Array(bytes, Math.max(0, bytes.byteLength - 4));
    if (startsWith(head, encryptedMark) || startsWith(tail, encryptedMark)) {
        throw refusedFile(source, "unsupported", "is an encrypted Parquet file", "write it without encryption");
    }
    if (bytes.byteLength < 12 || !startsWith(tail, mark)) {
        throw damagedFile(source, "is cut off: it begins as a Parquet file and does not end as one");
    }
}
function readMetadata(source, read) {
    try {
        return read();
    }
    catch (cause) {
        throw damagedFile(source, "has a Parquet footer that cannot be read", cause);
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/binary.js





const binaries = [
    { formats: ["parquet"], isA: "a Parquet file", detect: isParquet, read: readParquet },
    { formats: ["arrow", "feather"], isA: "an Arrow or Feather file", detect: isArrow, read: readArrow },
    { formats: ["npy"], isA: "a NumPy array", detect: isNpy, read: readNpy },
    { formats: ["npz"], isA: "a zip archive", detect: isNpz, read: readNpz },
];
/** The reader of a file that is not text, by its first bytes; null leaves the file to the readers of text. Throws
 *  UserError when the format that was asked for is another one. */
function findBinary(name, head, asked) {
    const found = binaries.find(({ detect }) => detect(head)) ?? null;
    if (asked === "auto" || head.length === 0)
        return found;
    const wanted = binaries.find(({ formats }) => formats.some((format) => format === asked)) ?? null;
    if (wanted === found)
        return found;
    const say = found === null ? `is not ${wanted.isA}` : `is ${found.isA}`;
    throw refusedFile(name, "unsupported", `${say}, and \`format\` is ${asked}`, "leave `format` out, or name the file's own");
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
    // Signed integers are the faster indices, where they suffice.
    const offsets = size < 2 ** 31 ? new Int32Array(most) : new Uint32Array(most);
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
function cell_text_cellText(cells, start, end) {
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
function header_readHeader(text, from) {
    const names = [];
    const seen = new Set();
    let at = from - 1;
    do {
        const start = at + 1;
        at = skipCell(text, start);
        const end = text.bytes[at - 1] === 13 && at > start ? at - 1 : at;
        const name = cell_text_cellText({ ...text, ascii: false }, start, end);
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

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/delimited-table.js






/** A table over comma-, semicolon- or tab-separated bytes, from offset `from` (after a byte order mark and
 *  blank lines). Cells are found once and decoded when asked for. */
function readDelimited(file, from, survey, format) {
    const delimiter = detectDelimiter(file, from, format);
    const cells = { ...file, delimiter, ascii: survey.ascii };
    const header = header_readHeader(cells, from);
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
        text: (row) => cell_text_cellText(cells, offsets[at(row)], offsets[at(row) + 1] - 1),
        isMissing: (row) => isEmpty(cells, offsets[at(row)], offsets[at(row) + 1] - 1),
        numbers: () => readNumbers(cells, grid, index),
        ids: (rows) => readIds(cells, grid, index, rows),
    };
}
/** Cells without quotes are copied byte by byte. */
function readIds(cells, grid, index, rows) {
    const { offsets } = grid;
    const stride = grid.columns + 1;
    const encoder = new TextEncoder();
    const starts = new Int32Array(rows.length + 1);
    const at = (row) => row * stride + index;
    let room = 0;
    for (const row of rows)
        room += offsets[at(row) + 1] - 1 - offsets[at(row)];
    const bytes = (0,ids/* makeIdBytes */.Bm)(room);
    let filled = 0;
    for (let i = 0; i < rows.length; i++) {
        const cell = at(rows[i]);
        const start = paddedStart(cells, offsets[cell], offsets[cell + 1] - 1);
        const end = paddedEnd(cells, start, offsets[cell + 1] - 1);
        if (cells.bytes[start] !== 34)
            for (let from = start; from < end; from++)
                bytes[filled++] = cells.bytes[from];
        else
            filled += encoder.encodeInto(cell_text_cellText(cells, start, end), bytes.subarray(filled)).written;
        starts[i + 1] = filled;
    }
    return (0,ids/* makeIds */.VN)(bytes.subarray(0, filled), starts);
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
        const plain = parsePlain(bytes, offsets[at], offsets[at + 1] - 1);
        values[row] = plain;
        if (!Number.isNaN(plain))
            continue;
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

const rows = "write the predictions as CSV, JSONL or Parquet";
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
    const { lineFeeds, seen } = countBytes(bytes);
    const zero = bytes.indexOf(0);
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
/** Four bytes at a time: line feeds counted, and every bit that any byte has. */
function countBytes(bytes) {
    const aligned = Math.min(bytes.length, -bytes.byteOffset & 3);
    const quads = (bytes.length - aligned) >>> 2;
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset + aligned, quads);
    let lineFeeds = 0;
    let seen = 0;
    for (let k = 0; k < quads; k++) {
        const word = words[k];
        seen |= word;
        // A byte is zero after the mark is taken out: the classic carry trick tells whether any is.
        const without = word ^ 0x0a0a0a0a;
        if ((((without - 0x01010101) & ~without & 0x80808080) | 0) === 0)
            continue;
        for (let shift = 0; shift < 32; shift += 8)
            if (((word >>> shift) & 255) === 10)
                lineFeeds++;
    }
    for (const at of [...range(0, aligned), ...range(aligned + 4 * quads, bytes.length)]) {
        seen |= bytes[at];
        if (bytes[at] === 10)
            lineFeeds++;
    }
    return { lineFeeds, seen: seen & 0x80808080 ? 128 : 0 };
}
function range(from, to) {
    return Array.from({ length: to - from }, (_, k) => from + k);
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
/** A table from CSV, TSV, JSON lines, Parquet, Arrow (Feather), NPY or NPZ; `auto` decides by content, never by
 *  the file's name. A file of 0 bytes is a table without rows or names, a lone header one without rows. Everything
 *  that cannot be read is a UserError that names the file, the line, row or column, and the fix. O(bytes); the
 *  bytes stay in memory, cells are decoded when asked for. */
async function readPredictions(source, format = "auto") {
    const size = await source.size();
    if (size > mostBytes) {
        const say = `has ${(0,wording/* countOf */.pq)(size)} bytes; ${(0,wording/* countOf */.pq)(mostBytes)} is the most that can be read`;
        throw refusedFile(source.name, "unsupported", say, "leave out columns that are not needed");
    }
    const head = await source.head(headBytes);
    const binary = findBinary(source.name, head, format);
    if (binary !== null)
        return binary.read(source);
    refuseForeign(source.name, head);
    const read = await source.slice(0, size);
    // A Buffer over the same bytes, made once: every decoded cell would need one.
    const file = { name: source.name, bytes: Buffer.from(read.buffer, read.byteOffset, read.byteLength) };
    const survey = surveyBytes(file);
    const from = firstText(file.bytes);
    if (from === file.bytes.length)
        return emptyTable(source.name);
    const isJson = format === "jsonl" || (format === "auto" && file.bytes[from] === openBrace);
    return isJson
        ? readJsonLines(file, from, survey)
        : readDelimited(file, from, survey, format === "csv" || format === "tsv" ? format : "auto");
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






/** A baseline is matched row by row, so the candidate's columns divide both. */
const undivided = { slices: [], fairness: [] };
/** Reads one side's rows. A file without rows, or with rows that cannot be judged, is a value. */
async function readRows(source, reading) {
    const table = await readPredictions(source, reading.format);
    const empty = (0,score/* emptyEvidence */.HA)(table);
    if (empty !== null)
        return empty;
    const { task, threshold } = reading;
    const positive = reading.positive ?? undefined;
    const proba = reading.proba ?? undefined;
    return (0,score/* scoreTable */.Lm)(table, chooseColumns(table, reading.columns, proba), {
        task,
        threshold,
        positive,
        proba,
        slices: [...reading.divisions.slices.flat(), ...reading.divisions.fairness],
    });
}
/** Reads single numbers; a file without any is no evidence. */
async function readScalars(source) {
    const { values, nothing } = await (0,read/* readMetrics */.U)(source);
    if (values.size > 0)
        return values;
    return {
        noEvidence: {
            code: "empty",
            message: `${nothing ?? `${source.name} holds no numbers`}, so there is nothing to judge`,
            hint: 'write numbers in a format of docs/formats.md, such as the JSON {"accuracy": 0.91}',
        },
    };
}
/** A baseline from a path must be readable: what cannot be judged is a wrong input there, not a lack of evidence. */
async function readBaselineFile(source, reading, kind) {
    const read = kind === "rows"
        ? await readRows(source, { ...reading, divisions: undivided })
        : await readScalars(source);
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
async function resolve({ inputs, model, plan }, { host, commits, artifacts, runs, clock }) {
    const { context } = host;
    return resolveBaseline({ commits, artifacts: inputs.baseline.kind === "auto" ? artifacts : null, runs, clock }, { ...(0,find_base/* baseAskOf */.IJ)(plan, context), model, leg: inputs.leg, runId: context.runId });
}
/** Rows when they were kept, single numbers from the record itself. */
function readStored({ provenance, files }, leg) {
    try {
        const source = `the baseline of ${provenance.sha?.slice(0, 7)}`;
        const text = new TextDecoder().decode(files.get("evaluation.json"));
        const record = (0,seal/* parseEvaluation */.Q)(text, `${source} (${leg})`);
        const kept = files.get(predictions/* predictionsFile */.Zj);
        const scored = kept === undefined ? null : (0,stored/* unpackPredictions */.Fd)((0,predictions/* readStoredPredictions */.uk)(kept, source), source);
        if (scored !== null && (0,receipt/* evalSetDigest */.b)(scored) !== record.receipt.evalSet)
            throw new Error(`${predictions/* predictionsFile */.Zj} holds other rows than evaluation.json was made of`);
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

// EXTERNAL MODULE: ./.cache/js/core/slices/declared.js
var slices_declared = __webpack_require__(13670);
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
    const asked = roles.flatMap((role) => (inputs[role] === null ? [] : [[role, inputs[role]]]));
    const positive = inputs.positive ?? config?.evaluate.positive;
    return {
        format: inputs.format,
        columns: { ...config?.evaluate.columns, ...Object.fromEntries(asked) },
        task: inputs.task ?? config?.evaluate.task ?? "auto",
        proba: inputs.proba ?? config?.evaluate.columns.proba ?? null,
        positive: positive === undefined || positive === null ? null : String(positive),
        threshold: config?.evaluate.threshold ?? 0.5,
        divisions: { slices: chooseSlices(inputs, config), fairness: config?.evaluate.fairness ?? [] },
    };
}
/** What is declared, and what the configuration lets gate. */
function chooseSlices({ slices }, config) {
    const declared = slices === null ? (config?.evaluate.slices ?? []) : (0,slices_declared/* parseSliceLines */.P)(slices);
    return (0,slices_declared/* declaredSlices */.w)([...declared, ...(config?.["gate-slices"] ?? [])]);
}
async function readCandidate(inputs, model, reading, ports) {
    const trained = findRunRecord(await ports.records.readAll(), model, inputs.leg);
    const path = inputs.predictions ?? (inputs.metricsFile === null ? trained?.predictions?.path : null) ?? null;
    if (path === null && inputs.metricsFile === null)
        throw nothingNamed();
    const rows = path === null ? null : ports.open(path);
    const numbers = inputs.metricsFile === null ? null : ports.open(inputs.metricsFile);
    if (rows !== null)
        ports.rows?.expect(await rows.size());
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

// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js
var hashed_ids = __webpack_require__(53509);
// EXTERNAL MODULE: ./.cache/js/formats/stored/keep-rows.js + 1 modules
var keep_rows = __webpack_require__(3541);
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

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/kept.js





/** Works on the rows for the receipt and the next comparison while this one goes on; null without rows. */
function keepRowsOf({ side }, { keepPredictions }, { rows }) {
    if ((0,evidence/* isNoEvidence */.h)(side) || side.scored === null)
        return null;
    const keeping = rows === undefined ? (0,keep_rows/* keepRows */.P)(side.scored, keepPredictions) : rows.keep(side.scored, keepPredictions);
    // An error on the way to `keep` is told instead of this one.
    keeping.catch(() => { });
    return keeping;
}
/** A baseline of hashed ids is matched by hashes, which are being worked out already. */
async function useHashes({ side }, baseline, keeping) {
    if ((0,evidence/* isNoEvidence */.h)(side) || !side.scored?.ids || baseline.side?.scored?.idKind !== "hashed")
        return;
    const hashed = (await keeping)?.hashed;
    if (hashed && side.scored.idKind === "text")
        (0,hashed_ids/* rememberHashes */.K)(side.scored.ids, hashed);
}
/** Leaves the record and what was kept of its rows in the hand-over folder. */
async function keep(record, packed, { records }) {
    const files = new Map([[recordFile, recordBytes(record)]]);
    if (packed !== null)
        files.set(predictions/* predictionsFile */.Zj, packed);
    await records.write({ model: record.model, leg: record.leg, files });
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
        slices: known.slices,
        ...(known.fairness.length === 0 ? {} : { fairness: [...known.fairness] }),
        flips: known.flips,
        confusion: known.confusion,
        dropped: { unlabelled: scored?.unlabelled ?? 0, ...known.dropped },
        notes: [policy.note, ...(scored?.notes ?? []), ...known.notes].filter((note) => note !== ""),
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
    const model = (0,choose_model/* chooseModel */.Rk)(config, inputs.model);
    const reading = chooseReading(inputs, (0,choose_model/* modelIn */.l2)(config, model));
    const candidate = await readCandidate(inputs, model, reading, ports);
    const keeping = keepRowsOf(candidate, inputs, ports);
    const kind = (0,evidence/* isNoEvidence */.h)(candidate.side) || candidate.side.scored !== null ? "rows" : "scalars";
    const baseline = await findBaseline({ inputs, model, plan, reading, kind }, ports);
    const policy = (0,policy_source/* isOfPullRequest */.Av)(plan)
        ? await policyAtBase(baseline.provenance.base?.sha ?? null, inputs, ports)
        : (0,policy_source/* policyOfFile */.k7)(config, text);
    if ((0,policy_source/* isOfPullRequest */.Av)(plan))
        (0,choose_model/* refuseRenamed */.VG)(model, inputs.model, policy.config);
    await useHashes(candidate, baseline, keeping);
    const judged = decide({ inputs, model, config, candidate, baseline, policy, divisions: reading.divisions });
    const kept = await keeping;
    const receipt = kept === null ? judged.receipt : { metrics: judged.receipt.metrics, evalSet: kept.evalSet };
    const findings = { ...judged, receipt };
    const record = (0,seal/* sealEvaluation */.I)(makeRecord({ ...findings, plan, model, candidate, baseline, policy }, inputs, ports));
    await keep(record, kept?.packed ?? null, ports);
    const artifact = plan.writes.artifact ? await uploadRecord(record, ports) : "";
    await setOutputs(record, artifact, ports);
    if (host.context.onRunner)
        announce(record, ports);
    return { record, exit: (0,outcome/* outcomeOf */.s)(record.decision, inputs.failOn).exit };
}
async function policyAtBase(sha, inputs, { commits, folderInRepository }) {
    return (0,policy_source/* readPolicyAt */.II)(commits, sha, (0,policy_source/* pathInRepository */.zB)(inputs, await folderInRepository()));
}
/** Pure: two sides and the rules → findings with one decision. */
function decide({ inputs, model, config, candidate, baseline, policy, divisions }) {
    const tighten = { mode: inputs.mode, strict: inputs.strict };
    if ((0,evidence/* isNoEvidence */.h)(candidate.side))
        return unjudgeable(candidate.side, policy.config, model, tighten);
    const rules = (0,choose_model/* modelIn */.l2)(policy.config, model);
    const asked = inputs.metrics ?? (0,choose_model/* modelIn */.l2)(config, model)?.evaluate.metrics ?? null;
    const sides = { candidate: candidate.side, baseline: baseline.side };
    const measured = (0,measure/* measure */.x)(sides, asked, rules, divisions);
    const chosen = (0,choose_policy/* choosePolicy */.K)(measured.facts, policy.config, model, tighten);
    return { ...measured, ...(0,judge/* judge */.S)(measured.stats, chosen, measured.slices) };
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


/***/ })

};
