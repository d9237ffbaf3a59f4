export const id = 52;
export const ids = [52];
export const modules = {

/***/ 68400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ appendHistory),
/* harmony export */   i: () => (/* binding */ parseHistory)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99084);
/* harmony import */ var _record_sealed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51170);



/** Reads the lines.
 *  @param model lines of another are left aside; null: of any
 *
 *  A line that another release wrote, or that was changed, is counted and left aside: one bad line
 *  must not hide the others. */
function parseHistory(text, model) {
    const lines = text.split("\n").filter((line) => line !== "");
    const entries = lines.flatMap((line) => readLine(line, model) ?? []);
    return { entries, unreadable: lines.length - entries.length };
}
function readLine(line, model) {
    try {
        const entry = (0,_record_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSealed */ .A)(_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyKind */ .nR, line, "history");
        return model === null || entry.model === model ? entry : null;
    }
    catch {
        return null;
    }
}
/** The text with entries put at its end, each once, and the oldest lines gone beyond `keep`. Lines that cannot be read
 *  stay as they are until their turn to go.
 *  @returns null when every entry is there already */
function appendHistory(text, added, keep) {
    const lines = text.split("\n").filter((line) => line !== "");
    const known = new Set(lines);
    const fresh = added.map((entry) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(entry)).filter((line) => !known.has(line));
    if (fresh.length === 0)
        return null;
    return [...lines, ...new Set(fresh)]
        .slice(-keep)
        .map((line) => `${line}\n`)
        .join("");
}


/***/ }),

/***/ 45981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ historyRef),
/* harmony export */   g1: () => (/* binding */ pushedBranch),
/* harmony export */   mD: () => (/* binding */ historyKeep),
/* harmony export */   ok: () => (/* binding */ isDefaultBranch)
/* harmony export */ });
/* unused harmony export linesKept */
/* harmony import */ var _events_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93542);

/** Lines kept of one model when nothing is configured. */
const linesKept = 200;
/** How many lines of history are kept; 0: none is written.
 *  @param asked the input `history`; null: the configuration decides */
function historyKeep(config, asked) {
    const configured = config?.report.history ?? true;
    if (asked === false || (asked === null && configured === false))
        return 0;
    return typeof configured === "object" ? configured.keep : linesKept;
}
/** The branch that was pushed to, when the run is a push of a branch and nothing else: a pull request never writes. */
function pushedBranch(event, ref) {
    const prefix = "refs/heads/";
    return event === "push" && ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
}
/** Whether the payload itself says that this is the default branch. */
function isDefaultBranch(branch, payload) {
    return (0,_events_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, "repository", "default_branch") === branch;
}
/** A ref component that git takes, for any model name: git refuses `..`, a dot at either end and `.lock`. Two names that
 *  become one are told apart by the entries, which name their model.
 *  @example historyRef("fraud") // "evenhand/history/fraud" */
function historyRef(model) {
    const isRefused = /^\.|\.\.|\.$|\.lock$/.test(model);
    return `evenhand/history/${isRefused ? model.replaceAll(".", "-dot-") : model}`;
}


/***/ }),

/***/ 35388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ alarmKinds)
/* harmony export */ });
/** What an alarm is about. One issue per model and kind. */
const alarmKinds = ["drift", "quality", "performance", "labels", "endpoint"];


/***/ }),

/***/ 70267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ eachTable),
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   g6: () => (/* binding */ bothSides),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   jD: () => (/* binding */ isSurprising),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uv: () => (/* binding */ splitOf)
/* harmony export */ });
/** A finding of a check about one table. */
function findingOf(check, { role }, told) {
    return {
        check: check.name,
        severity: check.severity,
        table: role,
        value: null,
        example: null,
        rule: check.rule,
        ...told,
    };
}
/** A check that looks at each table by itself. */
function eachTable(facts, judge) {
    return facts.tables.flatMap((table) => judge(table, facts.schema));
}
/** Columns that both sides have. */
function bothSides({ profile, base }) {
    const before = new Map(base?.columns.map((column) => [column.name, column]));
    return profile.columns.flatMap((column) => {
        const found = before.get(column.name);
        return found === undefined ? [] : [{ column, base: found }];
    });
}
/** train and test, when both are there. */
function splitOf({ tables }) {
    const train = tables.find(({ role }) => role === "train");
    const test = tables.find(({ role }) => role === "test");
    return train === undefined || test === undefined ? null : { train, test };
}
/** Where a row stands; null when there is none. */
function exampleOf({ profile }, row) {
    return row < 0 ? null : profile.place(row);
}
/** Something that one side has `count` times and the other never, when it holds this share of all rows: unlikely
 *  enough among `family` values that it is no accident of how rows were drawn. Exact under exchangeability. */
function isSurprising(count, share, family) {
    return count > 0 && share ** count < 0.001 / Math.max(1, family);
}
/** @example percentOf(0.1234) // "12.3 %" */
function percentOf(share) {
    const percent = 100 * share;
    return `${percent !== 0 && Math.abs(percent) < 0.1 ? percent.toPrecision(1) : Number(percent.toFixed(1))} %`;
}
/** A number as a person reads it. */
function numberOf(value) {
    return String(Number(value.toPrecision(6)));
}


/***/ }),

/***/ 80832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   EH: () => (/* binding */ renewLease),
/* harmony export */   Gn: () => (/* binding */ leaseSchema),
/* harmony export */   hz: () => (/* binding */ freeLease),
/* harmony export */   iz: () => (/* binding */ leaseLasts),
/* harmony export */   lT: () => (/* binding */ claimLease),
/* harmony export */   wL: () => (/* binding */ releaseLease)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _record_evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(374);


/** Milliseconds that a lease lasts without being renewed. */
const leaseLasts = 120_000;
/** A time so far ahead of GitHub's own was not written by us. */
const aheadAtMost = 60_000;
/** When a run was started against others: GitHub counts runs up, and the attempts of each. */
const orderSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ run: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.int().positive() });
const ticketSchema = orderSchema.extend({
    /** One for each step that deploys. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(100),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["deploy", "rollback"]),
    /** GitHub's time when it was last heard of. */
    renewed: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
});
/** Who may touch one place, kept beside the ledger's lines. */
const leaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__.literal("evenhand/lease/v1"),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(255),
    model: _record_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    leg: _record_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    holder: ticketSchema.nullable(),
    waiting: zod__WEBPACK_IMPORTED_MODULE_1__.array(ticketSchema).max(1_000),
    /** The newest run of each kind that ever came; what is older comes too late. */
    newest: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ deploy: orderSchema.nullable(), rollback: orderSchema.nullable() }),
});
function freeLease({ environment, model, leg }) {
    return {
        ...{ schema: "evenhand/lease/v1", environment, model, leg },
        ...{ holder: null, waiting: [], newest: { deploy: null, rollback: null } },
    };
}
/** What a run gets that asks for the place, by GitHub's time. The newest deployment wins: an older one that does not
 *  hold yet is superseded by any newer run, and a rollback by a newer rollback only, since a deployment is no reason to
 *  leave a broken model where it is. Pure; asking again is how a waiting run stays in line.
 *  @param now milliseconds since 1970 */
function claimLease(state, claimant, now) {
    const ticket = stampTicket(claimant, now);
    const holder = state.holder !== null && isLive(state.holder, now) ? state.holder : null;
    const line = state.waiting.filter((one) => isLive(one, now));
    if (holder?.id === ticket.id)
        return { what: "held", state: { ...state, holder: ticket, waiting: line } };
    const rival = newerThan(state.newest, ticket);
    if (rival !== null) {
        const waiting = line.filter(({ id }) => id !== ticket.id);
        return { what: "superseded", state: { ...state, holder, waiting }, by: rival };
    }
    const newest = { ...state.newest, [ticket.kind]: later(state.newest[ticket.kind], ticket) };
    const standing = line.filter((one) => newerThan(newest, one) === null);
    const own = standing.findIndex(({ id }) => id === ticket.id);
    const waiting = own < 0 ? [...standing, ticket] : standing.map((one) => (one.id === ticket.id ? ticket : one));
    const first = holder ?? waiting.find((one) => comesBefore(one, ticket, waiting));
    if (first !== undefined)
        return { what: "wait", state: { ...state, holder, waiting, newest }, by: first };
    const rest = waiting.filter(({ id }) => id !== ticket.id);
    return { what: "held", state: { ...state, holder: ticket, waiting: rest, newest } };
}
/** The lease for as long again; null: it is somebody else's by now, or nobody's. */
function renewLease(state, id, now) {
    const { holder } = state;
    // Late, but nobody took it: it is still ours.
    return holder?.id === id ? { ...state, holder: stampTicket(holder, now) } : null;
}
/** The place without this run, held or waiting; null: it is not there. */
function releaseLease(state, id) {
    const waiting = state.waiting.filter((one) => one.id !== id);
    if (state.holder?.id === id)
        return { ...state, holder: null, waiting };
    return waiting.length === state.waiting.length ? null : { ...state, waiting };
}
function isLive({ renewed, expires }, now) {
    return now <= Date.parse(expires) && Date.parse(renewed) <= now + aheadAtMost;
}
function stampTicket({ id, run, attempt, kind }, now) {
    const iso = (time) => new Date(time).toISOString();
    return { id, run, attempt, kind, renewed: iso(now), expires: iso(now + leaseLasts) };
}
/** The newest run that leaves this one nothing to do; null: there is none. */
function newerThan(newest, ticket) {
    const rivals = ticket.kind === "deploy" ? [newest.deploy, newest.rollback] : [newest.rollback];
    return rivals.reduce((found, one) => (one !== null && isNewer(one, found ?? ticket) ? one : found), null);
}
/** Older runs go first, of one run who came first. */
function comesBefore(one, ticket, line) {
    if (one.id === ticket.id || isNewer(one, ticket))
        return false;
    return isNewer(ticket, one) || line.indexOf(one) < line.indexOf(ticket);
}
function isNewer(a, b) {
    return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
function later(known, { run, attempt }) {
    return known !== null && isNewer(known, { run, attempt }) ? known : { run, attempt };
}


/***/ }),

/***/ 61924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ chainEntry),
  Mc: () => (/* binding */ entriesOf),
  Is: () => (/* binding */ isSameServed),
  $r: () => (/* binding */ lastChange),
  yv: () => (/* binding */ originOf),
  h8: () => (/* binding */ parseLedger),
  wP: () => (/* binding */ renderLedger),
  L4: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
;// CONCATENATED MODULE: ./.cache/js/core/record/canary.js


const canary_text = schemas.string().max(500);
const number = schemas.number();
const count = schemas.int().nonnegative();
const lookDecisions = ["promote", "abort", "wait", "inconclusive"];
/** One metric at one look. */
const lookMetricSchema = schemas.strictObject({
    name: schemas.string().max(60),
    kind: schemas["enum"](["rate", "mean", "value"]),
    direction: schemas["enum"](words/* directions */.vQ).nullable(),
    margin: number.positive().nullable(),
    /** Value of the new and of the old version in this step; null: there is none. */
    canary: number.nullable(),
    stable: number.nullable(),
    /** In this step; better is above 0, with its confidence sequence: `low` at the record's `level`, `high` at its
     *  `abortLevel`. null: not compared. */
    difference: schemas.strictObject({ value: number, low: number, high: number }).nullable(),
    /** null: it is shown only. */
    decision: schemas["enum"](lookDecisions).nullable(),
    why: canary_text,
});
const canaryLookSchema = schemas.strictObject({
    at: iso.datetime(),
    /** 1 for the first step. */
    step: schemas.int().positive(),
    /** Per cent of traffic that the target was set to. */
    percent: number.positive().max(100),
    /** Of each version since the step began; null: the source did not tell. */
    requests: schemas.strictObject({ canary: count, stable: count }).nullable(),
    /** p value of the traffic split's χ² test; null: not tested. */
    split: number.nullable(),
    metrics: schemas.array(lookMetricSchema).max(50),
    /** `promote`: the next step may begin. */
    decision: schemas["enum"](lookDecisions),
    why: canary_text,
});
const canaryEndings = ["promoted", "aborted", "inconclusive", "interrupted"];
/** What became of a canary. `inconclusive`: a step was over without proof. `interrupted`: the run was cancelled, or the
 *  target failed. */
const canarySchema = schemas.strictObject({
    ending: schemas["enum"](canaryEndings),
    why: canary_text,
    /** Of the intervals' lower ends, by which a loss beyond the margin is excluded: 0.9 of one step. */
    level: number.min(0.5).max(1),
    /** Of their upper ends, by which a loss is shown; absent: as `level`. */
    abortLevel: number.min(0.5).max(1).optional(),
    /** Who judged; absent: the margins at every look. Of `kayenta` there is a difference at the last look of a step only. */
    judge: schemas.literal("kayenta").optional(),
    looks: schemas.array(canaryLookSchema).max(100),
});
const latency = schemas.strictObject({ p50: number, p95: number, p99: number });
/** What two models answered to the same recorded requests; latencies in milliseconds. */
const shadowSchema = schemas.strictObject({
    requests: count,
    different: count,
    /** Most that may differ. */
    allowed: count,
    old: latency,
    new: latency,
    /** The first few that differ: which and how. */
    examples: schemas.array(canary_text).max(3),
    /** Why it does not go on; null: it does. */
    refused: canary_text.nullable(),
});

// EXTERNAL MODULE: ./.cache/js/core/record/evaluation.js + 4 modules
var evaluation = __webpack_require__(374);
;// CONCATENATED MODULE: ./.cache/js/core/record/deployment.js



const deployment_digest = schemas.string().regex(/^sha256:[0-9a-f]{64}$/);
const sha = schemas.string().regex(/^[0-9a-f]{40}$/);
const deployment_count = schemas.int().nonnegative();
const deployment_text = schemas.string().max(1_000);
/** What an environment serves: the model's digest and the target's own name for it. Either may be unknown, as for
 *  a version that was put there by hand; both null is an environment that serves nothing yet. */
const servedSchema = schemas.strictObject({ digest: deployment_digest.nullable(), version: deployment_text.nullable() });
/** What a deployment was bound to. `kept` are the digests of the copies that the ledger holds. */
const boundEvidenceSchema = schemas.strictObject({
    /** Id of the evaluation record. */
    record: deployment_digest,
    commit: sha,
    runId: deployment_count,
    artifactId: deployment_count,
    artifact: schemas.string(),
    url: deployment_text,
    kept: schemas.record(schemas.string(), deployment_digest),
});
const stepSchema = schemas.strictObject({ name: schemas.string().max(60), at: iso.datetime(), note: deployment_text });
/** `deployed`: the wanted model serves. `rolled-back`: an older model serves, as asked. `restored`: the attempt
 *  failed and the model before it serves again. `failed`: what serves now is not known. `healed`: an interrupted
 *  attempt was found later, and what serves was read from the target. */
const endings = ["deployed", "rolled-back", "restored", "failed", "healed"];
/** What an asked line waits for: the text that people were shown, the policy that was in force, and until when. */
const requestSchema = schemas.strictObject({ text: deployment_digest, policy: deployment_digest, expires: iso.datetime() });
/** Who allowed it. By an issue: the asked line and the comment that answered it; by a protected environment: null. */
const approvalSchema = schemas.strictObject({
    by: schemas.string().min(1).max(200),
    through: schemas["enum"](["issue", "environment"]),
    asked: schemas.int().positive().nullable(),
    issue: deployment_count.nullable(),
    comment: deployment_count.nullable(),
});
/** One line of the ledger. Each attempt has two: `started` before anything is touched, `finished` after. Where the
 *  policy asks for an approval, `asked` comes before both. */
const deploymentSchema = schemas.strictObject({
    schema: schemas.literal("evenhand/deployment/v1"),
    /** sha256 of this entry without the field. */
    id: deployment_digest,
    /** 1 for the first line. */
    seq: schemas.int().positive(),
    /** The id of the line before; null in the first. */
    previous: deployment_digest.nullable(),
    /** Run, attempt and phase: an entry that was written twice is the same entry. */
    key: schemas.string().min(1).max(300),
    phase: schemas["enum"](["asked", "started", "finished"]),
    /** The seq of the attempt's started line; null in that line itself. */
    started: schemas.int().positive().nullable(),
    kind: schemas["enum"](["deploy", "rollback"]),
    environment: schemas.string().min(1).max(255),
    model: evaluation/* nameSchema */.Jq,
    leg: evaluation/* nameSchema */.Jq,
    target: schemas.string().max(60),
    /** What the target served before anything was touched; null: it could not tell. */
    before: servedSchema.nullable(),
    /** What was wanted. */
    after: servedSchema,
    /** The commit that was evaluated; null for a model that was not deployed by Evenhand. */
    commit: sha.nullable(),
    evidence: boundEvidenceSchema.nullable(),
    /** Sentences that hold at this line: a first deployment judged on floors alone. */
    notes: schemas.array(deployment_text).max(50),
    actor: schemas.string().max(200),
    approver: schemas.string().max(200).nullable(),
    /** In an asked line only. */
    request: requestSchema.optional(),
    /** Of the lease under which the attempt was made: while it is held, nobody else touches the place. */
    lease: schemas.string().min(1).max(100).optional(),
    /** In the lines of an attempt that somebody approved. */
    approval: approvalSchema.optional(),
    reason: deployment_text.nullable(),
    run: evaluation/* runSchema */.Lx.nullable(),
    /** Id of the deployment at GitHub. */
    deploymentId: deployment_count.nullable(),
    outcome: schemas["enum"](endings).nullable(),
    /** What serves after the attempt, read from the target; null: not known. Always null in a started line. */
    serving: servedSchema.nullable(),
    steps: schemas.array(stepSchema).max(100),
    /** In the finished line of an attempt that replayed recorded requests first. */
    shadow: shadowSchema.optional(),
    /** In the finished line of an attempt whose traffic moved in steps. */
    canary: canarySchema.optional(),
    tool: schemas.strictObject({ name: schemas.literal("evenhand"), version: schemas.string() }),
    createdAt: iso.datetime(),
});

;// CONCATENATED MODULE: ./.cache/js/core/deploy/ledger.js



/** The line that follows `entries`: its number, the id of the line before and its own id. */
function chainEntry(entries, draft) {
    const last = entries.at(-1);
    const body = {
        schema: "evenhand/deployment/v1",
        ...draft,
        seq: (last?.seq ?? 0) + 1,
        previous: last?.id ?? null,
    };
    return deploymentSchema.parse({ ...body, id: (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(body)) });
}
/** One entry a line, keys sorted, so that a line is added without touching the others. */
function renderLedger(entries) {
    return entries.map((entry) => `${(0,digest/* canonicalJson */.dj)(entry)}\n`).join("");
}
/** Reads the lines and checks the chain. Throws UserError `record-invalid` naming the first line that is torn, was
 *  changed, or does not follow the one before. */
function parseLedger(text, source) {
    const entries = [];
    for (const line of text.split("\n")) {
        if (line === "")
            continue;
        const entry = parseLine(line, `${source} line ${entries.length + 1}`);
        const last = entries.at(-1);
        if (entry.seq !== entries.length + 1 || entry.previous !== (last?.id ?? null)) {
            throw broken(`${source} line ${entries.length + 1}: it does not follow the line before it`);
        }
        entries.push(entry);
    }
    return entries;
}
function parseLine(line, where) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw broken(`${where}: not a JSON record`);
    }
    const parsed = deploymentSchema.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw broken(`${where}: ${issue?.path.join(".") || "the entry"}: ${issue?.message ?? "does not fit"}`);
    }
    const { id, ...body } = parsed.data;
    if (id !== (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(body)))
        throw broken(`${where}: the entry was changed after it was written`);
    return parsed.data;
}
function broken(message) {
    return new errors/* UserError */.y({
        code: "record-invalid",
        message,
        hint: "nothing was deployed; the ref's git history holds the last state that was whole: point refs/evenhand/ledger at it",
    });
}
function entriesOf(entries, place) {
    return entries.filter((entry) => entry.environment === place.environment && entry.model === place.model && entry.leg === place.leg);
}
/** Reads a place's state from its lines; `open` is the last started line without a finished one. */
function stateOf(entries, place) {
    const own = entriesOf(entries, place);
    const ended = new Set(own.filter(({ phase }) => phase === "finished").map(({ started }) => started));
    const last = own.findLast(({ phase }) => phase === "finished") ?? null;
    const serving = last?.serving ?? null;
    return {
        last,
        serving,
        origin: serving === null ? null : originOf(own, serving),
        open: own.findLast(({ phase, seq }) => phase === "started" && !ended.has(seq)) ?? null,
    };
}
/** The number of the last line after which another model serves; null: there is none. */
function lastChange(own) {
    return own.findLast(({ outcome }) => outcome === "deployed" || outcome === "rolled-back")?.seq ?? null;
}
/** The newest started line that wanted this digest with evidence: what is known about the model. */
function originOf(own, served) {
    if (served.digest === null)
        return null;
    return (own.findLast(({ phase, after, evidence }) => phase === "started" && after.digest === served.digest && evidence !== null) ?? null);
}
/** Whether two answers name the same model: by digest when both have one, else by version. */
function isSameServed(a, b) {
    if (a === null || b === null)
        return false;
    if (a.digest !== null && b.digest !== null)
        return a.digest === b.digest;
    return a.version !== null && a.version === b.version;
}


/***/ }),

/***/ 93542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   RU: () => (/* binding */ finishedRunOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   g0: () => (/* binding */ commentedOn),
/* harmony export */   tk: () => (/* binding */ numberAt),
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
/** The pull request that a comment was written on; a comment on an issue is about none. What the comment's event says of
 *  the code is nothing: head and base are asked of GitHub. */
function commentedOn(payload) {
    const isPull = typeof valueAt(payload, "issue", "pull_request") === "object";
    const number = isPull ? numberAt(payload, "issue", "number") : null;
    return { number, headSha: null, headRepository: null, baseBranch: null };
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

/***/ 46394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ outcomeRows),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** The one table of colours and exit codes. */
const outcomeRows = [
    {
        when: "the gate holds; an inconclusive metric in guard mode passes, with a warning when its whole interval is a loss",
        result: "pass",
        strict: null,
        conclusion: "success",
        exit: 0,
    },
    {
        when: "the gate says no: a gated metric regressed, or a floor or a limit is broken",
        result: "fail",
        strict: null,
        conclusion: "failure",
        exit: 1,
    },
    {
        when: "an input, the configuration or the workflow is wrong: missing file, unknown key, column not found",
        result: null,
        strict: null,
        conclusion: "failure",
        exit: 2,
    },
    {
        when: "the user's command failed, or the world broke",
        result: null,
        strict: null,
        conclusion: "failure",
        exit: 3,
    },
    {
        when: "the candidate cannot be judged: empty, NaN, one class, duplicate ids, a declared metric absent; or a metric to prove is not proved",
        result: "no-evidence",
        strict: null,
        conclusion: "failure",
        exit: 4,
    },
    {
        when: "nothing to compare with, or only what is not comparable, and floors hold; or a model that the pull request touches has no result yet while others have one",
        result: "no-baseline",
        strict: false,
        conclusion: "neutral",
        exit: 0,
    },
    {
        when: "the same in strict mode",
        result: "no-baseline",
        strict: true,
        conclusion: "failure",
        exit: 4,
    },
];
/** Colour and exit code of a decision. `never` keeps the colour and exits 0, for a later step to decide. */
function outcomeOf({ result, strict }, failOn = "gate") {
    const row = outcomeRows.find((each) => each.result === result && (each.strict === null || each.strict === strict));
    return { conclusion: row.conclusion, exit: failOn === "never" ? 0 : row.exit };
}


/***/ }),

/***/ 74745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   _Q: () => (/* binding */ withManifest),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7754);



const manifestName = "manifest.json";
const largestManifest = 1 << 20;
/** What lies beside a record: the digest of every file. Written last, so that a record without one is unfinished. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__.literal("evenhand/manifest/v1"),
    files: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string().refine(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileName */ .oV), zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^sha256:[0-9a-f]{64}$/)),
});
/** Manifest text for these files, names in byte order; digests that are known already may be passed along. */
function renderManifest(files, known = {}) {
    const digests = new Map(Object.entries(known));
    for (const [name, content] of files)
        digests.set(name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content));
    const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
    const manifest = { schema: "evenhand/manifest/v1", files: Object.fromEntries(sorted) };
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/** The files and their manifest, as they travel in an artifact. */
function withManifest(files) {
    return new Map([...files, [manifestName, new TextEncoder().encode(renderManifest(files))]]);
}
/** Reads manifest.json; the problem is a sentence that starts with the file's name. */
function parseManifest(content) {
    if (content.byteLength > largestManifest)
        return refuse(`${manifestName} is larger than 1 MiB`);
    let json;
    try {
        json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
    }
    catch {
        return refuse(`${manifestName} is not JSON`);
    }
    const parsed = manifestSchema.safeParse(json);
    if (parsed.success)
        return { ok: true, value: parsed.data };
    return refuse(`${manifestName} is not an evenhand/manifest/v1 record${otherVersion(json)}`);
}
/** The files that the manifest names, when each is there and has its digest; others are left out.
 *  @param files name → content, manifest.json among them */
function checkManifest(files) {
    const content = files.get(manifestName);
    if (content === undefined)
        return refuse(`${manifestName} is missing`);
    const manifest = parseManifest(content);
    if (!manifest.ok)
        return manifest;
    const held = new Map();
    for (const [name, digest] of Object.entries(manifest.value.files)) {
        const file = files.get(name);
        if (file === undefined)
            return refuse(`${name} is named in ${manifestName} and missing`);
        if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(file) !== digest)
            return refuse(`${name} differs from its digest in ${manifestName}`);
        held.set(name, file);
    }
    return { ok: true, value: held };
}
function refuse(problem) {
    return { ok: false, problem };
}
function otherVersion(json) {
    const schema = json?.schema;
    const version = typeof schema === "string" ? /^evenhand\/manifest\/(v\d{1,4})$/.exec(schema)?.[1] : undefined;
    return version === undefined || version === "v1" ? "" : ` (it is ${version}, written by another release)`;
}


/***/ }),

/***/ 7754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   LZ: () => (/* binding */ attemptName),
/* harmony export */   Rn: () => (/* binding */ modelArtifactName),
/* harmony export */   UO: () => (/* binding */ checkPart),
/* harmony export */   aw: () => (/* binding */ attestationArtifactName),
/* harmony export */   oT: () => (/* binding */ isArtifactPath),
/* harmony export */   oV: () => (/* binding */ isFileName),
/* harmony export */   wV: () => (/* binding */ splitAttempt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);

const partPattern = /^[a-z0-9._-]{1,60}$/;
const attemptPattern = /^(.+)-a([1-9]\d{0,5})$/;
const partOfPath = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,200}$/;
const filePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** A model or leg name that is safe as a folder and inside an artifact name.
 *  `.` and `..` are refused, and so is a leg that ends like an attempt suffix (`-a2`), which a reader could not tell apart. */
function checkPart(part, name) {
    const reserved = /^\.+$/.test(name) || (part === "leg" && attemptPattern.test(name));
    if (partPattern.test(name) && !reserved)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "input-invalid",
        message: `${part} ${JSON.stringify(name.slice(0, 80))} is not a name that a folder and an artifact can carry`,
        hint: `use 1 to 60 of a-z, 0-9, ".", "_" and "-"${part === "leg" ? ', not ending in "-a<number>"' : ""}`,
        input: part,
    });
}
/** Whether a file may lie in a record's folder: one plain name, no path. */
function isFileName(name) {
    return filePattern.test(name);
}
/** Whether a file may be part of an artifact under this path: plain names, with forward slashes between them. */
function isArtifactPath(path) {
    return path.length <= 400 && path.split("/").every((part) => partOfPath.test(part) && !part.endsWith("."));
}
/** `evenhand-<kind>-<model>-<leg>`: exact, so that one request finds every run's artifact of it.
 *  @throws UserError when model or leg cannot be part of a name. */
function artifactName(kind, model, leg) {
    checkPart("model", model);
    checkPart("leg", leg);
    return `evenhand-${kind}-${model}-${leg}`;
}
/** `evenhand-model-<model>-<first 12 hex digits of the digest>`: the artifact that carries a model file or folder.
 *  @param digest `sha256:<hex>` of the file, or of the folder's list of files
 *  @throws UserError when the model cannot be part of a name. */
function modelArtifactName(model, digest) {
    return digestName("model", model, digest);
}
/** `evenhand-attestation-<model>-<first 12 hex digits of the digest>`: the artifact that carries what a key of the user's
 *  own has signed about the model's file.
 *  @throws UserError when the model cannot be part of a name. */
function attestationArtifactName(model, digest) {
    return digestName("attestation", model, digest);
}
function digestName(what, model, digest) {
    checkPart("model", model);
    return `evenhand-${what}-${model}-${digest.replace(/^sha256:/, "").slice(0, 12)}`;
}
/** The name a re-run takes when the plain one stays reserved. */
function attemptName(name, attempt) {
    return `${name}-a${attempt}`;
}
/** An artifact's name without its attempt suffix, and that attempt (0 when there is none).
 *  @example splitAttempt("evenhand-evaluation-fraud-default-a2") // {name: "evenhand-evaluation-fraud-default", attempt: 2} */
function splitAttempt(name) {
    const match = attemptPattern.exec(name);
    return match === null ? { name, attempt: 0 } : { name: match[1], attempt: Number(match[2]) };
}


/***/ }),

/***/ 78081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ recordsOfKind),
/* harmony export */   N: () => (/* binding */ newestAttempts)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7754);

/** Of a run's artifacts, the newest of each name, attempt suffix aside: the higher id, since ids only grow.
 *  Order: by name. */
function newestAttempts(artifacts) {
    const newest = new Map();
    for (const artifact of artifacts) {
        const { name } = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAttempt */ .wV)(artifact.name);
        const known = newest.get(name);
        if (known === undefined || artifact.id > known.id)
            newest.set(name, artifact);
    }
    return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, artifact]) => artifact);
}
/** The records of one kind among a run's artifacts, newest attempt of each leg. */
function recordsOfKind(artifacts, kind) {
    return newestAttempts(artifacts.filter(({ name }) => name.startsWith(`evenhand-${kind}-`)));
}


/***/ }),

/***/ 68871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noArtifacts),
/* harmony export */   v: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/** What an Enterprise Server lacks, and what stands in for it. */
const noArtifacts = "this server has no artifacts that actions can use; the history ref and release assets are the baselines here";
/** Whether this is an Enterprise Server, which has no artifact service that the current client can use: any host but
 *  github.com, a data-residency host `*.ghe.com`, and a local `*.localhost`.
 *  @param serverUrl GITHUB_SERVER_URL; "" at a terminal */
function isEnterpriseServer(serverUrl) {
    if (serverUrl === "")
        return false;
    const host = /^https?:\/\/([^/:?#]+)/i.exec(serverUrl)?.[1]?.toLowerCase() ?? "";
    return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}


/***/ }),

/***/ 1673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ uint64),
/* harmony export */   Wy: () => (/* binding */ latin1),
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   ow: () => (/* binding */ tailBytes),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
const headBytes = 65_536;
const tailBytes = 262_144;
/** Bytes as text of one character per byte, so that patterns can be looked for. */
function latin1(bytes, start = 0, end = bytes.length) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", start, end);
}
function startsWith(bytes, magic) {
    return latin1(bytes, 0, magic.length) === magic;
}
/** Little-endian, as a number; exact below 2^53. Null when the bytes end before. */
function uint64(bytes, at) {
    if (bytes.length < at + 8)
        return null;
    return Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at, true));
}


/***/ }),

/***/ 82521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ detectCompressed),
/* harmony export */   M: () => (/* binding */ compressionOf)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1673);
/* harmony import */ var _pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66314);


const magics = [
    ["gzip", "\x1f\x8b\x08"],
    ["bzip2", "BZh"],
    ["xz", "\xfd7zXZ\0"],
    ["lzma", "\x5d\0\0"],
    ["lz4", "\x04\x22\x4d\x18"],
];
/** How a whole file is compressed, told by its first bytes; null when it is not. */
function compressionOf(head) {
    const [method = 0, flags = 0] = head;
    if (head.length > 6 && (method & 0x8f) === 8 && ((method << 8) | flags) % 31 === 0)
        return "zlib";
    return magics.find(([, magic]) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(head, magic))?.[0] ?? null;
}
/** A compressed pickle is how joblib writes with `compress=`. zlib and gzip are told by what they unpack to,
 *  the others by joblib's usual file names. */
function detectCompressed({ name, head, inflated }) {
    const compression = compressionOf(head);
    if (compression === null)
        return null;
    if (inflated.length > 0) {
        const protocol = (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolOf */ .A)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(inflated, 0, 1024));
        if (protocol === null)
            return null;
        const joblib = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(inflated).includes("joblib") || compression === "zlib";
        return {
            format: joblib ? "joblib" : "pickle",
            note: `${compression}, protocol ${protocol}`,
        };
    }
    if (!/\.(?:joblib|pkl|pickle)(?:\.\w+)?$/i.test(name))
        return null;
    return { format: "joblib", note: `by its name: ${compression} was not unpacked` };
}


/***/ }),

/***/ 66314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ protocolOf),
/* harmony export */   o: () => (/* binding */ detectPickle)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1673);

const stop = 0x2e;
/** The magic number that torch.save wrote first, before torch 1.6. */
const oldTorch = "\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.";
/** Openings of protocols 0 and 1, which have no header: a global, or a container with its memo. */
const oldOpening = /^(?:c[\w.]{1,200}\n[\w.]{1,200}\n|\(?[dlt\]})](?:p\d+\n|q.)|\(\]q.|\(c[\w.]{1,200}\n)/s;
/** A pickle stream, joblib's and old torch's among them. Recognised, never read as a program. */
function detectPickle({ head, tail }) {
    const opening = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(head, 0, 1024);
    if (opening.startsWith(oldTorch))
        return { format: "torch", note: "the format before torch 1.6" };
    const protocol = protocolOf(opening);
    if (protocol === null || !endsWithStop(tail))
        return null;
    const stream = `protocol ${protocol}`;
    const joblib = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(head).includes("joblib.numpy_pickle") || (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(tail).includes("joblib.numpy_pickle");
    return { format: joblib ? "joblib" : "pickle", note: stream };
}
/** 0 to 5; null when the bytes do not open a pickle. Protocols 0 and 1 look alike and are both called 0. */
function protocolOf(opening) {
    if (opening.startsWith("\x80")) {
        const protocol = opening.charCodeAt(1);
        return protocol >= 2 && protocol <= 5 ? protocol : null;
    }
    return oldOpening.test(opening) ? 0 : null;
}
function endsWithStop(tail) {
    return tail[tail.length - 1] === stop;
}


/***/ }),

/***/ 54464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   Cn: () => (/* binding */ renderState),
/* harmony export */   ky: () => (/* binding */ monitorRef)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _baseline_history_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45981);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _record_monitor_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77602);




/** The memory as its file holds it: keys sorted, so that an unchanged state is an unchanged file. */
function renderState(state) {
    return `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(_record_monitor_state_js__WEBPACK_IMPORTED_MODULE_2__/* .monitorStateSchema */ .zH.parse(state))}\n`;
}
/** @throws UserError `record-invalid` when it is not what a monitor wrote */
function parseState(text, where) {
    try {
        return _record_monitor_state_js__WEBPACK_IMPORTED_MODULE_2__/* .monitorStateSchema */ .zH.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "record-invalid",
            message: `${where} is not the memory of a monitor of this release`,
            hint: "delete the ref to begin anew: open alarms are then found by their issues",
        }, cause);
    }
}
/** Without `refs/`. A name that git refuses is spelled out, as for the history.
 *  @example monitorRef("fraud") // "evenhand/monitor/fraud" */
function monitorRef(model) {
    return (0,_baseline_history_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .historyRef */ .EZ)(model).replace("/history/", "/monitor/");
}


/***/ }),

/***/ 93181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ acceptable),
/* harmony export */   s: () => (/* binding */ narrow)
/* harmony export */ });
/* harmony import */ var _gate_judge_slices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48117);

/** What closes a record's gate and a person may accept: regressions, hard limits and guardrails by metric, and losses on
 *  slices as `metric@column = value`. A lack of evidence is none of these: nobody can accept what was not measured. */
function acceptable({ decision, slices }) {
    if (decision.result !== "fail")
        return [];
    const metrics = decision.reasons.flatMap(({ code, metric }) => metric !== null && ["regressed", "floor", "guardrail"].includes(code) ? [metric] : []);
    return [...new Set([...metrics, ...(0,_gate_judge_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .lostCells */ .M1)(slices)])];
}
/** The part of an override that a record has a use for; null: none of it. */
function narrow(override, names) {
    const metrics = override.metrics.filter((name) => names.includes(name));
    return metrics.length === 0 ? null : { ...override, metrics };
}


/***/ }),

/***/ 99084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ historyEntryOf),
/* harmony export */   nR: () => (/* binding */ historyKind)
/* harmony export */ });
/* unused harmony exports largestEntry, historyMetricSchema, historyEntrySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(374);
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51170);
/* harmony import */ var _training_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85756);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65413);






/** One line of the history stays below this many bytes, so that a long history is still one small file. */
const largestEntry = 8 * 1024;
const mostMetrics = 100;
const mostChanges = 8;
const digest = zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^sha256:[0-9a-f]{64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_4__.int().nonnegative();
const historyMetricSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).max(200),
    direction: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_words_js__WEBPACK_IMPORTED_MODULE_5__/* .directions */ .vQ),
    value: zod__WEBPACK_IMPORTED_MODULE_4__.number().nullable(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_words_js__WEBPACK_IMPORTED_MODULE_5__/* .verdicts */ .rY).optional().describe("against its own baseline"),
    gated: zod__WEBPACK_IMPORTED_MODULE_4__.literal(true).optional().describe("it took part in the decision"),
});
/** What the history keeps of one evaluation of an accepted commit: numbers and digests, never rows. */
const historyEntrySchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__.literal("evenhand/history/v1"),
    id: digest.describe("sha256 of this entry without the field"),
    model: _evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq,
    leg: _evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq,
    sha: zod__WEBPACK_IMPORTED_MODULE_4__.string()
        .regex(/^[0-9a-f]{40}$/)
        .describe("the commit that was evaluated"),
    task: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_words_js__WEBPACK_IMPORTED_MODULE_5__/* .tasks */ .vB),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_6__.datetime(),
    run: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ id: count, attempt: count, url: zod__WEBPACK_IMPORTED_MODULE_4__.string().max(1000) }),
    record: digest.describe("id of the evaluation record that this is an extract of"),
    rows: count,
    receipt: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ evalSet: digest.nullable(), metrics: digest }),
    modelFile: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ digest, bytes: count, where: zod__WEBPACK_IMPORTED_MODULE_4__.string().max(1000) })
        .nullable()
        .describe("the model that was evaluated, when its training record named it"),
    result: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_words_js__WEBPACK_IMPORTED_MODULE_5__/* .results */ .Xv),
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__.array(historyMetricSchema).max(mostMetrics),
    changes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ kind: _training_js__WEBPACK_IMPORTED_MODULE_3__/* .changeSchema */ .Kr.shape.kind, name: zod__WEBPACK_IMPORTED_MODULE_4__.string().max(200) }))
        .max(mostChanges)
        .optional()
        .describe("what had changed since its baseline, data first; absent when nothing is known to have"),
});
const historyKind = {
    schema: "evenhand/history/v1",
    shape: historyEntrySchema,
    verb: "evaluate",
};
/** The extract of a record that the history keeps; null when no run and no commit stand behind it. What does not fit
 *  into 8 KiB goes: first what a page would only show, then the last metrics; so do those beyond the hundredth. */
function historyEntryOf(record) {
    const { run, candidate, model, leg, task, createdAt, id, receipt, decision } = record;
    if (run === null || candidate.tested === null)
        return null;
    const all = [...record.metrics, ...record.guardrails]
        .filter(({ name }) => name.length <= 200)
        .slice(0, mostMetrics);
    const body = {
        schema: "evenhand/history/v1",
        ...{ model, leg, sha: candidate.tested, task, createdAt, record: id, rows: candidate.rows },
        run: { id: run.id, attempt: run.attempt, url: run.url.slice(0, 1000) },
        receipt: { evalSet: receipt.evalSet, metrics: receipt.metrics },
        modelFile: candidate.model === null ? null : { ...candidate.model },
        result: decision.result,
    };
    const changes = changesOf(record);
    const told = { ...body, metrics: all.map(toldMetric), ...(changes.length === 0 ? {} : { changes }) };
    if (fits(told))
        return (0,_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .o)(historyKind, told);
    const metrics = all.map(({ name, direction, candidate: value }) => ({ name, direction, value }));
    while (metrics.length > 0 && !fits({ ...body, metrics }))
        metrics.pop();
    return (0,_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .o)(historyKind, { ...body, metrics });
}
function toldMetric({ name, direction, candidate: value, verdict, gated }) {
    return { name, direction, value, verdict, ...(gated ? { gated: true } : {}) };
}
/** Data is named first: it is what a reader of a course looks for when a number has moved. */
function changesOf({ changes = [] }) {
    const isData = ({ kind }) => kind === "input";
    return [...changes.filter(isData), ...changes.filter((one) => !isData(one))]
        .slice(0, mostChanges)
        .map(({ kind, name }) => ({ kind, name: name.slice(0, 200) }));
}
/** With room for the id. */
function fits(body) {
    return new TextEncoder().encode((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(body)).length <= largestEntry - 100;
}


/***/ }),

/***/ 77602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ streamChangeSchema),
/* harmony export */   Jy: () => (/* binding */ alarmEventSchema),
/* harmony export */   _7: () => (/* binding */ stateLimits),
/* harmony export */   yB: () => (/* binding */ observationSchema),
/* harmony export */   zH: () => (/* binding */ monitorStateSchema),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* unused harmony exports seriesSchema, alarmStateSchema, errorStreamSchema, seenWindowSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _config_alarm_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35388);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(374);



const number = zod__WEBPACK_IMPORTED_MODULE_1__.number().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative();
const text = zod__WEBPACK_IMPORTED_MODULE_1__.string().max(1000);
const digest = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^sha256:[0-9a-f]{64}$/);
const stateLimits = { recent: 24, baseline: 20, windows: 60, events: 50, series: 2000 };
/** `beyond` counts towards an alarm, `inside` towards its end, `between` towards neither. */
const places = ["beyond", "between", "inside"];
const observationSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    window: zod__WEBPACK_IMPORTED_MODULE_2__.datetime().describe("its start"),
    place: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](places),
    value: number,
    threshold: number,
});
const seriesSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_config_alarm_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .alarmKinds */ .v),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(500),
    recent: zod__WEBPACK_IMPORTED_MODULE_1__.array(observationSchema).max(stateLimits.recent).describe("oldest first"),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.number())
        .max(stateLimits.baseline)
        .describe("values of the first windows that were not beyond; frozen once there are 20"),
    inAlarm: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
});
const alarmEventSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    at: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
    what: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["opened", "reopened", "widened", "recovered", "muted"]),
    note: text,
});
const alarmStateSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    open: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    /** When it opened last; null: it never did. */
    since: zod__WEBPACK_IMPORTED_MODULE_2__.datetime().nullable(),
    closedAt: zod__WEBPACK_IMPORTED_MODULE_2__.datetime().nullable(),
    /** Closed by a person while it was open: quiet until the series are inside again. */
    muted: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    causes: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().max(600)).max(100).describe("names of the series that are in alarm"),
    issue: count.nullable(),
    url: text.nullable(),
    events: zod__WEBPACK_IMPORTED_MODULE_1__.array(alarmEventSchema).max(stateLimits.events),
    told: count.describe("events that the webhook has been told"),
});
const bucketSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ total: zod__WEBPACK_IMPORTED_MODULE_1__.number(), variance: zod__WEBPACK_IMPORTED_MODULE_1__.number() });
const streamChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    window: zod__WEBPACK_IMPORTED_MODULE_2__.datetime().describe("the window in which it was noticed"),
    before: zod__WEBPACK_IMPORTED_MODULE_1__.number().describe("share of wrong rows before"),
    after: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
});
/** Whether rows were wrong, row by row: adaptive windowing, which is drawn and opens no alarm. */
const errorStreamSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    adwin: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        ...{ seen: count, width: count, total: zod__WEBPACK_IMPORTED_MODULE_1__.number(), variance: zod__WEBPACK_IMPORTED_MODULE_1__.number() },
        levels: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.array(bucketSchema).max(6)).max(40),
    }),
    windows: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_2__.datetime()).max(60).describe("those whose rows it has seen"),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__.array(streamChangeSchema).max(24).describe("oldest first"),
});
const seenWindowSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    start: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
    rows: count.nullable().describe("null: nothing arrived"),
    labelled: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["none", "waiting", "done", "missed"]),
});
/** What the monitor remembers of a model between runs: `refs/evenhand/monitor/<model>`, `<leg>.json`. */
const monitorStateSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__.literal("evenhand/monitor-state/v1"),
    model: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    leg: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    environment: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(255),
    ranAt: zod__WEBPACK_IMPORTED_MODULE_2__.datetime().describe("the end of the last run"),
    staleAfterSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().positive(),
    windowSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().positive(),
    reference: digest.nullable().describe("what the series are measured against; another one begins them anew"),
    series: zod__WEBPACK_IMPORTED_MODULE_1__.array(seriesSchema).max(stateLimits.series),
    alarms: zod__WEBPACK_IMPORTED_MODULE_1__.partialRecord(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_config_alarm_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .alarmKinds */ .v), alarmStateSchema),
    windows: zod__WEBPACK_IMPORTED_MODULE_1__.array(seenWindowSchema).max(stateLimits.windows).describe("oldest first"),
    errors: errorStreamSchema.optional(),
    dispatched: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_2__.datetime()).max(200).describe("trainings that were asked for"),
});


/***/ }),

/***/ 10314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55882);

/** The interval of a metric, or null when there is none to draw. */
function spanOf(metric) {
    const ends = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .oriented */ .VW)(metric);
    if (metric.delta === null || metric.verdict === "not-comparable")
        return null;
    const point = metric.direction === "higher" ? metric.delta : -metric.delta;
    if (ends === null)
        return { low: point, point, high: point };
    return { low: ends.low, point: Math.min(Math.max(point, ends.low), ends.high), high: ends.high };
}
/** Place on the axis that all metrics share, in units of the margin: linear between the margins, beyond
 *  them one half for each doubling. −1, 0 and 1 are the lines that decide.
 *  @example place(0.02, 0.01) // 1.5 */
function place(value, margin) {
    const ratio = value / margin;
    const size = Math.abs(ratio);
    return size <= 1 ? ratio : Math.sign(ratio) * (1 + Math.log2(size) / 2);
}


/***/ }),

/***/ 43166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ barAxis),
/* harmony export */   iA: () => (/* binding */ drawBar),
/* harmony export */   ij: () => (/* binding */ barCell)
/* harmony export */ });
/* unused harmony export barOf */
/* harmony import */ var _axis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10314);

const cells = 21;
const zero = 10;
const perMargin = 4;
const nbsp = "\u00a0";
/** The header cell of a bar column, in markdown. */
const barAxis = `\`${spaced("worse ┊   │   ┊better")}\``;
/** The bar of a metric as a code span of its own. */
function barCell(metric) {
    return `\`${barOf(metric)}\``;
}
/** 21 cells, no-break spaces between: neither a phone nor a mail program breaks or narrows them. */
function barOf(metric) {
    const span = (0,_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)(metric);
    if (metric.verdict === "not-comparable")
        return wordBar("not compared");
    if (span === null)
        return wordBar(metric.verdict === "no-evidence" ? "no value" : "no interval");
    if (metric.margin === null)
        return wordBar("no margin");
    return drawBar(span, metric.margin);
}
/** Draws `┣━●━┫` over `┊   │   ┊`. Zero is cell 10, the margins 6 and 14, two cells a doubling outside, an
 *  arrow beyond eight margins. An end is drawn on the side of each line it is on. With a margin of 0 there
 *  are no margin lines, and the bar is as wide as its larger end. */
function drawBar(span, margin) {
    const lines = margin > 0 ? [zero - perMargin, zero, zero + perMargin] : [zero];
    const row = Array.from({ length: cells }, () => " ");
    for (const line of lines)
        row[line] = line === zero ? "│" : "┊";
    const cellOf = margin > 0 ? marginCells(margin) : ownCells(span);
    const [low, high] = [cellOf(span.low), cellOf(span.high)];
    for (let cell = Math.max(0, low); cell <= Math.min(cells - 1, high); cell += 1) {
        row[cell] = lines.includes(cell) ? "┿" : "━";
    }
    if (low >= 0 && low < cells)
        row[low] = "┣";
    if (high >= 0 && high < cells)
        row[high] = "┫";
    row[Math.min(Math.max(cellOf(span.point), low < 0 ? 1 : 0), high >= cells ? cells - 2 : cells - 1)] = "●";
    if (low < 0)
        row[0] = "◀";
    if (high >= cells)
        row[cells - 1] = "▶";
    return spaced(row.join(""));
}
/** 0…20, with −1 and 21 for what is off the drawing. */
function marginCells(margin) {
    return (value) => {
        const at = (0,_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .i)(value, margin) * perMargin;
        if (Math.abs(at) > zero)
            return at < 0 ? -1 : cells;
        return zero + Math.sign(at) * sided(Math.abs(at));
    };
}
/** Rounding, kept off the lines at 0 and at the margin unless the value is on them. */
function sided(size) {
    const nearest = Math.round(size);
    if (size === 0 || size === perMargin)
        return size;
    if (size < perMargin)
        return Math.min(Math.max(nearest, 1), perMargin - 1);
    return Math.max(nearest, perMargin + 1);
}
function ownCells(span) {
    const widest = Math.max(Math.abs(span.low), Math.abs(span.high), Number.MIN_VALUE);
    return (value) => {
        const size = value === 0 ? 0 : Math.max(1, Math.round((Math.abs(value) / widest) * zero));
        return zero + Math.sign(value) * Math.min(size, zero);
    };
}
function wordBar(words) {
    const left = Math.floor((cells - words.length) / 2);
    return spaced(words.padStart(left + words.length).padEnd(cells));
}
function spaced(row) {
    return row.replaceAll(" ", nbsp);
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ caseWord),
/* harmony export */   Cz: () => (/* binding */ cases),
/* harmony export */   I9: () => (/* binding */ emojiOf),
/* harmony export */   KC: () => (/* binding */ caseOf),
/* harmony export */   Pq: () => (/* binding */ gatedOf),
/* harmony export */   Tb: () => (/* binding */ brokenOf),
/* harmony export */   gG: () => (/* binding */ gatedMetricsOf),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rT: () => (/* binding */ looksWorse),
/* harmony export */   t7: () => (/* binding */ orderRecords),
/* harmony export */   wB: () => (/* binding */ worstCase),
/* harmony export */   wv: () => (/* binding */ wordOfCase)
/* harmony export */ });
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46394);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);


/** What happened to a model as a whole, worst first: the case that a report is written for. */
const cases = [
    "unsafe",
    "regressed",
    "floor",
    "guardrail",
    "no-evidence",
    "not-proved",
    "undecided",
    "not-comparable",
    "overridden",
    "suspected",
    "no-baseline",
    "inconclusive",
    "ungated",
    "held",
    "not-worse",
    "equivalent",
    "improved",
];
/** The case of a whole report: its worst model's; one that gave no result counts. null: nothing was judged. */
function worstCase(records, problems) {
    if (problems > 0)
        return "no-evidence";
    const worst = orderRecords(records)[0];
    return worst === undefined ? null : caseOf(worst);
}
/** Gated metrics and gated guardrails, worst first. */
function gatedOf(record) {
    const { metrics, guardrails } = record;
    return worstFirst([...metrics, ...guardrails].filter((metric) => metric.gated), brokenOf(record));
}
/** Gated metrics, worst first; guardrails have a place of their own. */
function gatedMetricsOf(record) {
    return worstFirst(record.metrics.filter((metric) => metric.gated), brokenOf(record));
}
/** Metrics whose hard limit was not held. */
function brokenOf({ decision }) {
    const broken = decision.reasons.filter(({ code }) => code === "floor" || code === "guardrail");
    return new Set(broken.flatMap(({ metric }) => metric ?? []));
}
/** A broken limit stands just after a regression. */
function worstFirst(metrics, broken = new Set()) {
    const rank = (metric) => broken.has(metric.name) ? Math.min((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(metric).rank, _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenLimit */ .tb.rank) : (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(metric).rank;
    return metrics.toSorted((a, b) => rank(a) - rank(b));
}
/** Pure reading of the decision: nothing is judged here. */
function caseOf(record) {
    const codes = new Set(record.decision.reasons.map((reason) => reason.code));
    const gated = gatedOf(record);
    const has = (verdict) => gated.some((metric) => metric.verdict === verdict);
    switch (record.decision.result) {
        case "fail":
            if (codes.has("unsafe-model"))
                return "unsafe";
            if (codes.has("regressed") || has("regressed"))
                return "regressed";
            return codes.has("guardrail") ? "guardrail" : "floor";
        case "no-evidence":
            if (codes.has("undefined") || codes.has("no-evidence") || has("no-evidence"))
                return "no-evidence";
            if (codes.has("not-proved"))
                return "not-proved";
            if (codes.has("inconclusive"))
                return "undecided";
            return codes.has("not-comparable") ? "not-comparable" : "no-baseline";
        case "no-baseline":
            return record.differs.length > 0 || (codes.has("not-comparable") && record.baseline.status === "found")
                ? "not-comparable"
                : "no-baseline";
        case "pass":
            return record.overrides.length > 0 ? "overridden" : passOf(gated);
    }
}
function passOf(gated) {
    const held = gated.filter((metric) => metric.verdict !== "not-comparable");
    if (held.length === 0)
        return "ungated";
    const compared = held.filter((metric) => !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz)(metric));
    if (compared.length === 0)
        return "held";
    const verdicts = new Set(compared.map((metric) => metric.verdict));
    if (compared.some(looksWorse))
        return "suspected";
    if (verdicts.has("improved"))
        return "improved";
    if (verdicts.has("inconclusive"))
        return "inconclusive";
    return verdicts.has("not-worse") ? "not-worse" : "equivalent";
}
/** Inconclusive, and the whole interval lies on the side of a loss. */
function looksWorse(metric) {
    if (metric.verdict !== "inconclusive" || metric.interval === null)
        return false;
    return metric.direction === "higher" ? metric.interval.high < 0 : metric.interval.low > 0;
}
/** Red in the table of colours: it stops a merge. */
function isRed({ decision }) {
    return (0,_gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(decision).conclusion === "failure";
}
const emojis = {
    "not-comparable": "⚠️",
    overridden: "⚠️",
    suspected: "⚠️",
    "no-baseline": "ℹ️",
    inconclusive: "ℹ️",
    ungated: "ℹ️",
};
/** The one emoji of a comment. */
function emojiOf(record) {
    return isRed(record) ? "❌" : (emojis[caseOf(record)] ?? "✅");
}
const caseWords = {
    unsafe: { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.regressed, shape: "✖", word: "unsafe to load" },
    floor: { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.regressed, shape: "✖", word: "outside a limit" },
    guardrail: { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.regressed, shape: "✖", word: "guardrail broken" },
    "not-proved": { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.inconclusive, tone: "bad", word: "not proved" },
    undecided: { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.inconclusive, tone: "bad", word: "inconclusive" },
    overridden: { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.regressed, tone: "calm", word: "overridden" },
    suspected: _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.inconclusive,
    "no-baseline": { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2["no-evidence"], tone: "calm", word: "no baseline" },
    held: { shape: "✔", word: "within limits", tone: "calm", rank: 5 },
    ungated: { shape: "·", word: "not gated", tone: "calm", rank: 5 },
};
/** Shape, word and tone of a whole model. */
function caseWord(record) {
    const word = wordOfCase(caseOf(record));
    return isRed(record) ? { ...word, tone: "bad" } : word;
}
function wordOfCase(which) {
    return caseWords[which] ?? _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[which];
}
/** Red ones first, then by what happened, then by name: the order of every list of models. */
function orderRecords(records) {
    const rank = (record) => (isRed(record) ? 0 : cases.length) + cases.indexOf(caseOf(record));
    const name = (record) => `${record.model}/${record.leg}`;
    return records.toSorted((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1));
}


/***/ }),

/***/ 45478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* reexport */ parseMarker),
  w: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./.cache/js/core/short-sha.js
var short_sha = __webpack_require__(33365);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/first-line.js
var first_line = __webpack_require__(50296);
// EXTERNAL MODULE: ./.cache/js/core/report/limit.js
var limit = __webpack_require__(72536);
;// CONCATENATED MODULE: ./.cache/js/core/report/marker.js
/** The last line of a comment of ours. The key is held to characters that cannot end an HTML comment.
 *  @example renderMarker({ key: "default", run: 7, attempt: 1, parts: 2, head: "7f3c2a9" })
 *  // "<!-- evenhand:report:v1 key=default run=7 attempt=1 parts=2 head=7f3c2a9 -->" */
function renderMarker({ key, run, attempt, parts, head }) {
    const safeKey = key
        .toLowerCase()
        .replace(/[^a-z0-9._]+/g, "-")
        .slice(0, 120) || "default";
    const safeHead = /^[0-9a-f]{7,64}$/.test(head) ? head : "0000000";
    return `<!-- evenhand:report:v1 key=${safeKey} run=${run} attempt=${attempt} parts=${parts} head=${safeHead} -->`;
}
const pattern = /<!-- evenhand:report:v1 key=([a-z0-9._-]{1,120}) run=(\d{1,15}) attempt=(\d{1,9}) (?:parts=(\d{1,6}) )?head=([0-9a-f]{7,64}) -->\s*$/;
/** Reads the marker at the very end of a comment; null when there is none. A marker is a hint, not a proof:
 *  whoever edits by it also checks the author. One without `parts` is of an earlier release: 0. */
function parseMarker(body) {
    const found = pattern.exec(body.slice(-400));
    if (found === null)
        return null;
    const [, key = "", run = "", attempt = "", parts = "0", head = ""] = found;
    return { key, run: Number(run), attempt: Number(attempt), parts: Number(parts), head };
}

// EXTERNAL MODULE: ./.cache/js/core/report/axis.js
var axis = __webpack_require__(10314);
;// CONCATENATED MODULE: ./.cache/js/core/report/pushes.js


/** A comment keeps so many; older ones fall off. */
const mostPushes = 20;
const line = /<!-- evenhand:pushes:v1((?: [0-9a-f]{12}:\d{1,15}:[a-z-]{1,20}(?::-?\d{1,2}\.\d{2})?){0,40}) -->/;
/** The history as a hidden line of a comment.
 *  @example renderPushes([{ sha: "7f3c2a9d4b1e", run: 7, verdict: "regressed", margins: -3.24 }])
 *  // "<!-- evenhand:pushes:v1 7f3c2a9d4b1e:7:regressed:-3.24 -->" */
function renderPushes(pushes) {
    const entries = pushes.map(({ sha, run, verdict, margins }) => {
        const change = margins === undefined ? "" : `:${margins.toFixed(2)}`;
        return ` ${sha}:${run}:${verdict}${change}`;
    });
    return `<!-- evenhand:pushes:v1${entries.join("")} -->`;
}
/** Reads the history near a comment's end. Whatever is not one of our words is left out. */
function parsePushes(body) {
    const [, entries = ""] = line.exec(body.slice(-3_000)) ?? [];
    return entries.split(" ").flatMap((entry) => {
        const [sha = "", run = "", word, change] = entry.split(":");
        const verdict = report_case/* cases */.Cz.find((each) => each === word);
        const margins = change === undefined ? {} : { margins: Number(change) || 0 };
        return verdict === undefined ? [] : [{ sha, run: Number(run), verdict, ...margins }];
    });
}
/** Newest first, one entry a commit: the newest run's. The order in which histories are merged does not matter. */
function mergePushes(...histories) {
    const newest = new Map();
    for (const push of histories.flat()) {
        const known = newest.get(push.sha);
        if (known === undefined || precedes(push, known))
            newest.set(push.sha, push);
    }
    return [...newest.values()].sort((a, b) => (precedes(a, b) ? -1 : 1)).slice(0, mostPushes);
}
function precedes(a, b) {
    if (a.run !== b.run)
        return a.run > b.run;
    // The same run says different things only while its legs come in: the worse stays.
    if (a.verdict !== b.verdict)
        return report_case/* cases */.Cz.indexOf(a.verdict) < report_case/* cases */.Cz.indexOf(b.verdict);
    const [change, other] = [a.margins ?? Infinity, b.margins ?? Infinity];
    return change === other ? a.sha < b.sha : change < other;
}
/** How far the gated metric that moved furthest to the worse went, as a push keeps it; undefined when none has a change
 *  and a margin. */
function marginsOf(records) {
    const moved = records.flatMap(report_case/* gatedOf */.Pq).flatMap((metric) => {
        const span = (0,axis/* spanOf */.e)(metric);
        return span === null || metric.margin === null || metric.margin <= 0 ? [] : [span.point / metric.margin];
    });
    if (moved.length === 0)
        return undefined;
    return Math.round(Math.min(99, Math.max(-99, Math.min(...moved))) * 100) / 100 || 0;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/carried.js
var carried = __webpack_require__(11513);
// EXTERNAL MODULE: ./.cache/js/core/report/section/context.js + 1 modules
var context = __webpack_require__(97741);
// EXTERNAL MODULE: ./.cache/js/core/report/section/data.js
var data = __webpack_require__(65191);
// EXTERNAL MODULE: ./.cache/js/core/report/section/model.js + 3 modules
var model = __webpack_require__(2154);
// EXTERNAL MODULE: ./.cache/js/core/report/section/models.js
var models = __webpack_require__(42453);
// EXTERNAL MODULE: ./.cache/js/core/report/section/overrides.js
var overrides = __webpack_require__(55858);
// EXTERNAL MODULE: ./.cache/js/core/report/section/problem.js
var section_problem = __webpack_require__(59628);
// EXTERNAL MODULE: ./.cache/js/core/report/section/provenance.js
var provenance = __webpack_require__(19896);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/sparkline.js
var sparkline = __webpack_require__(30828);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/pushes.js






const shown = 6;
/** The pull request's pushes, one line each, the newest first; nothing for the first one. */
function pushesBlock(pushes) {
    if (pushes.length < 2)
        return [];
    const lines = pushes
        .slice(0, shown)
        .map(({ sha, verdict, margins }) => `${(0,encode/* code */.aY)(sha.slice(0, 7))} ${(0,verdict_words/* wordText */.en)((0,report_case/* wordOfCase */.wv)(verdict))}${margins === undefined ? "" : `, ${inMargins(margins)}`}`);
    const left = pushes.length - shown;
    const rest = left > 0 ? [`${(0,number/* counted */.hS)(left, "earlier push", "earlier pushes")}`] : [];
    return [(0,block/* paragraph */.FY)(`<sub><b>Pushes</b>${trend(pushes)}<br>${[...lines, ...rest].join("<br>")}</sub>`)];
}
function inMargins(margins) {
    return `${(0,number/* signed */.x8)(margins, 1)}\u00a0${Math.abs(margins) === 1 ? "margin" : "margins"}`;
}
/** The changes as bars, oldest first, when there are two to compare. */
function trend(pushes) {
    const changes = pushes.flatMap(({ margins }) => margins ?? []).toReversed();
    return changes.length < 2
        ? ""
        : ` ${(0,encode/* code */.aY)((0,sparkline/* sparkline */.K)(changes))} change of the worst gated metric, oldest push first, taller is better`;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/comment.js


















/** The pull-request comment: the first line is the whole report, then one screen, then folds; the hidden
 *  marker ends it. Never above 65,000 UTF-16 units.
 *  @param earlier texts of ours that are there: the history of pushes they carry goes on. Nothing else is read from them,
 *  and rendering over one's own text changes nothing. */
function renderComment(input, earlier = []) {
    const pushes = mergePushes(olderPushes(input, earlier), pushOf(input));
    const blocks = [
        (0,block/* paragraph */.FY)((0,first_line/* firstLine */.TM)(input)),
        ...(0,context/* contextBlocks */.q)(input),
        ...(0,data/* dataAlerts */.C1)(input.data),
        ...bodyOf(input),
        ...(0,carried/* carriedFold */._)(input),
        ...(0,overrides/* offerBlocks */.L)(input),
        ...(0,data/* dataFolds */.jS)(input.data),
    ];
    const hidden = `${renderPushes(pushes)}\n${renderMarker(input.marker)}`;
    const ends = [...pushesBlock(pushes).map(block/* renderBlock */.g8), footer(input), hidden];
    const tail = ends.filter((part) => part !== "").join("\n\n");
    return (0,limit/* cutToFit */.XL)(blocks, { tail, notice: (0,first_line/* noticeOf */.QJ)(input) }, limit/* commentBudget */.LO);
}
/** This push, as the history keeps it. */
function pushOf({ records, problems, headSha, marker }) {
    const verdict = (0,report_case/* worstCase */.wB)(records, problems.length);
    if (verdict === null || !(0,provenance/* isCommit */.WM)(headSha))
        return [];
    const margins = problems.length > 0 ? undefined : marginsOf(records);
    return [
        { sha: headSha.slice(0, 12), run: marker.run, verdict, ...(margins === undefined ? {} : { margins }) },
    ];
}
/** What this run said before of its own push no longer holds. */
function olderPushes({ headSha, marker }, earlier) {
    const own = headSha.slice(0, 12);
    return earlier.flatMap(parsePushes).filter(({ sha, run }) => sha !== own || run > marker.run);
}
function bodyOf(input) {
    const [record, ...others] = input.records;
    const [problem] = input.problems;
    if (input.records.length + input.problems.length > 1)
        return (0,models/* modelsBlocks */.V)(input);
    if (record !== undefined && others.length === 0)
        return [...(0,model/* modelBlocks */.Q7)(record, input), ...(0,model/* modelFolds */.ww)(record, input)];
    return problem === undefined ? [] : (0,section_problem/* problemBlocks */.OT)(problem);
}
function footer(input) {
    const baselines = new Set(input.records.map((record) => record.baseline.sha));
    const [sha = null] = baselines.size === 1 ? [...baselines] : [];
    const against = sha === null ? "" : ` against ${(0,encode/* code */.aY)((0,short_sha/* shortSha */.F)(sha))}`;
    const head = (0,provenance/* isCommit */.WM)(input.headSha) ? [`${(0,encode/* code */.aY)((0,short_sha/* shortSha */.F)(input.headSha))}${against}`] : [];
    const parts = [...head, ...(0,first_line/* linksOf */.hP)(input)];
    const problem = input.records.length === 0 ? input.problems[0] : undefined;
    const said = [...parts, ...(problem === undefined ? [] : [(0,encode/* code */.aY)(problem.code)])];
    return said.length === 0 ? "" : `<sub>${said.join(" · ")}</sub>`;
}


/***/ }),

/***/ 50296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   QJ: () => (/* binding */ noticeOf),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   hP: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41450);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3228);
/* harmony import */ var _section_pending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56544);
/* harmony import */ var _section_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59628);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96798);








/** Emoji, verdict in bold, the numbers. */
function firstLine(input) {
    const { emoji, statement } = overall(input);
    const title = input.title === null ? [] : [{ text: input.title }, " · "];
    const fork = input.fork ? " (from a fork)" : "";
    return `${emoji} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)([...title, { strong: statement.verdict }, fork, " ", ...statement.detail])}`;
}
/** One model in full; of several a tally, then the worst; then whose result is still to come, which is not green. */
function overall(input) {
    const { emoji, statement } = withResults(input);
    const { pending = [] } = input;
    if (pending.length === 0)
        return { emoji, statement };
    const failed = pending.some(({ strict }) => strict);
    const detail = [...statement.detail, " ", ...(0,_section_pending_js__WEBPACK_IMPORTED_MODULE_4__/* .pendingWords */ .pq)(pending)];
    return {
        emoji: failed ? "❌" : emoji === "✅" ? "ℹ️" : emoji,
        statement: { ...statement, detail },
    };
}
function withResults({ records, problems, carried }) {
    if (records.length + problems.length === 0 && carried.length > 0)
        return { emoji: "✅", statement: untouched(carried.length) };
    const ordered = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(records);
    const worst = ordered[0];
    const problem = problems[0];
    const state = problem === undefined ? worst && (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L)(worst) : (0,_section_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemState */ .BC)(problem);
    const emoji = problem !== undefined || worst === undefined ? "❌" : (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .emojiOf */ .I9)(worst);
    const statement = state ?? {
        verdict: ["No evidence: no result was handed over."],
        detail: ["A missing result is not a pass."],
    };
    if (records.length + problems.length <= 1)
        return { emoji, statement };
    const lead = problem ?? worst;
    const name = lead === undefined ? [] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(lead), ": "];
    return {
        emoji,
        statement: { verdict: [tally(records, problems.length)], detail: [...name, ...statement.detail] },
    };
}
function untouched(models) {
    return {
        verdict: ["No model is touched by this pull request."],
        detail: [`Nothing had to be judged; the last results of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(models, "model")} stand.`],
    };
}
function tally(records, problems) {
    const total = records.length + problems;
    const words = [
        ...Array.from({ length: problems }, () => "without evidence"),
        ...(0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(records).map((record) => (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record).word),
    ];
    const counts = [...new Set(words)].map((word) => ({
        word,
        n: words.filter((other) => other === word).length,
    }));
    const parts = counts.map(({ word, n }, index) => index === 0 ? `${n} of ${total} ${word}` : `${n} ${word}`);
    const red = problems > 0 || records.some(_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isRed */ .iI);
    return `${red ? "Gate failed: " : ""}${parts.join(", ")}.`;
}
/** Full report and run, as far as they have an address. */
function linksOf({ reportUrl, runUrl }) {
    const links = [
        ["full report", reportUrl],
        ["run", runUrl],
    ];
    return links.flatMap(([label, url]) => {
        const safe = url === null ? null : (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .address */ .hl)(url);
        return safe === null ? [] : [`[${label}](${safe})`];
    });
}
/** Stands where something was cut. */
function noticeOf(input) {
    const [link] = linksOf(input);
    const models = input.records.length + input.problems.length;
    const of = models > 1 ? ` of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(models, "model")}` : "";
    return `**Cut here**, because GitHub takes no longer text: the rest${of} is in the ${link ?? "job summary"}.`;
}


/***/ }),

/***/ 375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   _: () => (/* binding */ firstGated)
/* harmony export */ });
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55882);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3228);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96798);






/** Under 100 characters unless more are asked for, for a check's title and an output: shape, word, numbers.
 *  @example headline(record) // "▼ regressed: roc_auc 0.9732 → 0.9570 (−0.0162, allowed −0.0050), +2 gated" */
function headline(record, units = 99) {
    const { shape, word } = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record);
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(`${shape} ${word}: ${tail(record)}`, units);
}
/** The metric that a line about a model shows. */
function firstGated(record) {
    return (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record)[0] ?? record.metrics[0];
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

/***/ 49045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ shade),
/* harmony export */   u: () => (/* binding */ heatMark)
/* harmony export */ });
/** Heat that reads without colour: a square that fills as a share grows. */
const shades = ["·", "░", "▒", "▓", "█"];
/** @param share 0 to 1 of the largest; what is beyond is full, and what is above 0 is never drawn as nothing
 *  @example shade(0.5) // "▒" */
function shade(share) {
    if (!(share > 0))
        return shades[0];
    return shades[Math.min(shades.length - 1, Math.max(1, Math.ceil(share * (shades.length - 1))))];
}
/** Which way, then how far: `▼▓`.
 *  @param share as of {@link shade} */
function heatMark(better, share) {
    return `${better ? "▲" : "▼"}${shade(share)}`;
}


/***/ }),

/***/ 72536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ checkBudget),
/* harmony export */   LO: () => (/* binding */ commentBudget),
/* harmony export */   XL: () => (/* binding */ cutToFit),
/* harmony export */   qN: () => (/* binding */ summaryBudget)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10930);

/** Refused above 65,536 characters. */
const commentBudget = { units: 65_000, bytes: 260_000 };
/** Summary and text of a check run take 65,535 characters each. */
const checkBudget = { units: 65_000, bytes: 260_000 };
/** Above 1 MiB a step's summary is dropped whole. */
const summaryBudget = { units: 1_000_000, bytes: 1_000_000 };
const separator = "\n\n";
/** Prints as many blocks as the budget takes, whole or cut between rows or inner blocks, then `tail` (footer
 *  and marker, never cut). When something was left out, `notice` says so just before the tail. */
function cutToFit(blocks, { tail, notice }, budget) {
    const whole = [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBlocks */ .Rz)(blocks), tail].filter((part) => part !== "").join(separator);
    if (fits(whole, budget))
        return whole;
    const room = minus(budget, `${separator}${notice}${separator}${tail}`);
    const kept = take(blocks, room);
    return [...kept, notice, tail].filter((part) => part !== "").join(separator);
}
/** Blocks in order until one does not fit; of that one, what fits. */
function take(blocks, budget) {
    const kept = [];
    let room = budget;
    for (const block of blocks) {
        const whole = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBlock */ .g8)(block);
        if (fits(whole + separator, room)) {
            kept.push(whole);
            room = minus(room, whole + separator);
            continue;
        }
        const part = cut(block, minus(room, separator));
        if (part !== null)
            kept.push(part);
        break;
    }
    return kept;
}
function cut(block, room) {
    if (block.kind === "text")
        return null;
    if (block.kind === "fold") {
        const frame = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldHead */ .Si)(block.summary) + separator + separator + _block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldEnd */ .Xo;
        const inner = take(block.blocks, minus(room, frame));
        return inner.length === 0 ? null : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldHead */ .Si)(block.summary), ...inner, _block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldEnd */ .Xo].join(separator);
    }
    const lines = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(block);
    const least = lines.length;
    let left = minus(room, `${lines.join("\n")}\n`);
    for (const row of block.rows) {
        const line = `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(row)}\n`;
        if (!fits(line, left))
            break;
        lines.push((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(row));
        left = minus(left, line);
    }
    return lines.length === least ? null : lines.join("\n");
}
function fits(text, { units, bytes }) {
    return text.length <= units && (text.length * 3 <= bytes || size(text) <= bytes);
}
function minus({ units, bytes }, text) {
    return { units: units - text.length, bytes: bytes - size(text) };
}
function size(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lineChart)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);


/** Two greys that stand out from white and from black: the built-in first colour is all but invisible on white. */
const palette = "#768390,#b7791f";
const largest = 1e9;
/** A mermaid block, or nothing for what it cannot draw: fewer than two places, or numbers that need an exponent.
 *  Nothing that somebody else wrote reaches the source but through `chartWord`. */
function lineChart({ title, places, axis, lines }) {
    const values = lines.flat();
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const width = high - low;
    const isDrawable = places.length > 1 && lines.every((line) => line.length === places.length);
    if (!isDrawable || !(Math.max(Math.abs(low), Math.abs(high)) < largest))
        return [];
    if (width > 0 && width < 1e-6)
        return [];
    const air = (width || Math.abs(low) || 1) / 10;
    const decimals = Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(air))));
    const number = (value) => value.toFixed(decimals);
    const source = [
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        "xychart-beta",
        `  title "${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .chartWord */ .vO)(title)}"`,
        `  x-axis [${places.map((place) => `"${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .chartWord */ .vO)(place)}"`).join(", ")}]`,
        `  y-axis "${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .chartWord */ .vO)(axis)}" ${number(low - air)} --> ${number(high + air)}`,
        ...lines.map((line) => `  line [${line.map(number).join(", ")}]`),
    ];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(["```mermaid", ...source, "```"].join("\n"))];
}


/***/ }),

/***/ 42582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Kh: () => (/* binding */ loss),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   Zv: () => (/* binding */ metricNames),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   zu: () => (/* binding */ values)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55882);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41450);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3228);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);




/** The model, and its leg in a matrix. */
function nameOf({ model, leg }) {
    return leg === "default" ? [{ code: model }] : [{ code: model }, " · ", { code: leg }];
}
/** The names that a record's sentences may start with. */
function metricNames({ metrics, guardrails }) {
    return [...metrics, ...guardrails].map((metric) => metric.name);
}
/** `a`, `b` and 2 more */
function names(metrics) {
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(metrics.map((metric) => [{ code: metric.name }]));
}
/** `roc_auc` 0.9732 → 0.9885 */
function change(metric) {
    return [{ code: metric.name }, ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric))}`];
}
/** Δ with its interval */
function interval(metric) {
    const { delta, low, high } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    return metric.interval === null ? delta : `${delta}, 90 % interval ${low} to ${high}`;
}
/** What was lost, and what is allowed. */
function loss(metric) {
    const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    const verb = (metric.delta ?? 0) < 0 ? "fell" : "rose";
    const beyond = metric.margin !== null && Math.abs(metric.delta ?? 0) > metric.margin;
    const end = metric.direction === "higher" ? figures.low : figures.high;
    const against = beyond
        ? `${figures.delta} where ${figures.allowed} is allowed.`
        : `${figures.delta}, and up to ${end} is likely where ${figures.allowed} is allowed.`;
    return [{ code: metric.name }, ` ${verb} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)(figures)}, ${against}`];
}
/** How far a loss may go, when the interval does not exclude one. */
function reach(metric) {
    const { allowed } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    if (metric.interval === null)
        return [{ code: metric.name }, ": ", ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(metric.note)];
    return [...change(metric), ` (${interval(metric)}; ${allowed} is allowed).`];
}
/** The metrics that the rows cannot decide. */
function open(gated) {
    const metrics = gated.filter((metric) => metric.verdict === "inconclusive" && !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz)(metric));
    const first = metrics[0];
    if (first === undefined)
        return [];
    const rest = metrics.slice(1);
    const too = rest.length === 0 ? [] : [" ", ...names(rest), rest.length === 1 ? " is open too." : " are open too."];
    return [...reach(first), ...too];
}
/** Point values, when there is nothing else. */
function values(record, gated) {
    const shown = (gated.length > 0 ? gated : record.metrics).slice(0, 3);
    const list = (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(shown.map((metric) => [{ code: metric.name }, ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric).candidate}`]));
    return record.candidate.rows > 0 ? [...list, ` on ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(record.candidate.rows)} rows`] : list;
}


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   ge: () => (/* binding */ hypertext),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   yG: () => (/* binding */ plainly)
/* harmony export */ });
/* unused harmony export codeHtml */
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/** For a comment, a check or a job summary. */
function markdown(prose) {
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(prose.map((part) => {
        if (typeof part === "string")
            return part;
        if ("code" in part)
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.code, 80);
        if ("text" in part)
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(part.text);
        if ("sentence" in part)
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(part.sentence);
        return `**${markdown(part.strong)}**`;
    }));
}
/** For the page, and for `<summary>`, where markdown is not read. */
function hypertext(prose) {
    return prose
        .map((part) => {
        if (typeof part === "string")
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(part);
        if ("code" in part)
            return codeHtml(part.code, 80);
        if ("text" in part)
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(part.text, 300);
        if ("sentence" in part)
            return sentenceHtml(part.sentence);
        return `<b>${hypertext(part.strong)}</b>`;
    })
        .join("");
}
/** For a title or a terminal. */
function plainly(prose) {
    return prose
        .map((part) => {
        if (typeof part === "string")
            return part;
        if ("strong" in part)
            return plainly(part.strong);
        return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(Object.values(part)[0], 300).replaceAll("`", "");
    })
        .join("");
}
function codeHtml(written, max = 120) {
    return `<code>${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(written, max) || "(empty)"}</code>`;
}
function sentenceHtml(written) {
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .pieces */ .IE)((0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(written, 600))
        .map((piece) => (piece.name ? codeHtml(piece.text) : (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(piece.text)))
        .join("");
}
/** `a`, `b` and `c`; past `most` names the rest is a number. */
function listed(items, most = 3) {
    const shown = items.length > most + 1 ? items.slice(0, most) : items;
    const left = items.length - shown.length;
    const parts = left > 0 ? [...shown, [`${left} more`]] : shown;
    return parts.flatMap((item, index) => {
        const joint = index === 0 ? "" : index === parts.length - 1 ? " and " : ", ";
        return joint === "" ? item : [joint, ...item];
    });
}
/** A clause of a record as a sentence of its own: capital letter, full stop. One that starts with one of
 *  `names` keeps the name as it is, in code. */
function asSentence(written, names = []) {
    const trimmed = written.trim();
    const ended = /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
    const name = names.find((each) => trimmed.startsWith(`${each} `));
    if (name !== undefined)
        return [{ code: name }, " ", { sentence: ended.slice(name.length + 1) }];
    // A file name or a column at the start is spelled as it is.
    const capital = /^[a-z]+[\s,:;]/.test(ended) ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended;
    return [{ sentence: capital }];
}


/***/ }),

/***/ 62801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ searchFold)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);



/** Where a baseline was looked for, in order; empty when the base commit itself had one. */
function searchFold({ baseline }) {
    if (baseline.looked.length === 0 || (baseline.status === "found" && (baseline.distance ?? 0) === 0))
        return [];
    const places = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(baseline.looked.length, "place");
    const finding = baseline.status === "found" ? `found in the last of ${places}` : `nothing to use in ${places}`;
    const rows = baseline.looked.map(({ where, result }, index) => [
        `${index + 1}`,
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(where),
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(result),
    ]);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>Where a baseline was looked for</b>: ${finding}`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["", "looked in", "result"], "rll", rows),
        ]),
    ];
}


/***/ }),

/***/ 99795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ calibrationFold)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _heat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49045);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(232);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);




const judges = new Set(["brier", "log_loss", "ece"]);
/** Expected calibration error of the bins that are drawn: the mean distance between probability and share, by rows. */
function gapOf(bins) {
    return bins.reduce((sum, { mean, positive, weight }) => sum + weight * Math.abs(positive - mean), 0);
}
/** Promised probability beside what came true, where a metric that looks at it moved. */
function calibrationFold({ curves, metrics }, charts = true) {
    const calibration = curves?.calibration;
    const isMoved = metrics.some(({ name, verdict }) => judges.has(name) && (verdict === "regressed" || verdict === "improved"));
    if (calibration === undefined || calibration.candidate.length < 2 || !isMoved)
        return [];
    const { candidate, baseline } = calibration;
    const base = baseline === null ? "" : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(gapOf(baseline), 3)} → `;
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>Calibration</b>: mean gap ${base}${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(gapOf(candidate), 3)}`, [
            ...(charts ? chartOf(candidate) : []),
            tableOf(candidate, baseline),
            (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)("<sub>Rows by what the model promised. A gap above 0 came true more often than it said; the fuller the square, the larger.</sub>"),
        ]),
    ];
}
function chartOf(bins) {
    return (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .lineChart */ .T)({
        title: "Candidate, grey came true, brown was promised",
        places: bins.map(({ mean }) => (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(mean, 2)),
        axis: "share of positives",
        lines: [bins.map(({ positive }) => positive), bins.map(({ mean }) => mean)],
    });
}
function tableOf(candidate, baseline) {
    const gaps = candidate.map(({ mean, positive }) => Math.abs(positive - mean));
    const largest = Math.max(...gaps);
    const rows = candidate.map(({ mean, positive, weight }, at) => {
        const beside = nearest(baseline, mean);
        return [
            (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(mean, 2),
            (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(positive, 3),
            `${(0,_heat_js__WEBPACK_IMPORTED_MODULE_3__/* .shade */ .Q)(largest > 0 ? gaps[at] / largest : 0)}\u00a0${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(positive - mean, 3)}`,
            beside === null ? "—" : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(beside.positive - beside.mean, 3),
            `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(100 * weight, 1)}\u00a0%`,
        ];
    });
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["promised", "came true", "gap", "gap of the base", "rows"], "rrrrr", rows);
}
/** The base's bin of the same tenth. */
function nearest(bins, mean) {
    const tenth = (value) => Math.min(9, Math.max(0, Math.ceil(value * 10) - 1));
    return bins?.find((bin) => tenth(bin.mean) === tenth(mean)) ?? null;
}


/***/ }),

/***/ 11513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ carriedFold)
/* harmony export */ });
/* harmony import */ var _short_sha_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33365);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(375);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41450);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3228);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72766);









/** Models that the pull request does not touch, each with the last result of the base branch and its commit. */
function carriedFold({ carried }) {
    if (carried.length === 0)
        return [];
    const known = carried.filter(({ record }) => record !== null).length;
    const finding = known === carried.length ? "the last results stand" : `${known} of ${carried.length} have a result`;
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(`<b>${(0,_number_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(carried.length, "model")} not touched</b>: ${finding}`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(["model", "last result", "of", "headline", "nothing changed under"], "lllll", carried.map(carriedRow)),
            (0,_block_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)("<sub>A result that is carried forward decides nothing here.</sub>"),
        ]),
    ];
}
function carriedRow(one) {
    const { model, path, record, sha, ageDays } = one;
    if (record === null)
        return [(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(model), "none found", "", "", (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)];
    const metric = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .firstGated */ ._)(record);
    const old = ageDays === null ? "" : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_7__/* .age */ .KW)(ageDays)}`;
    return [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(model),
        `${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordText */ .en)((0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record))}, carried`,
        `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_short_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .F)(sha))}${old}`,
        metric === undefined ? "" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(metric)),
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path),
    ];
}


/***/ }),

/***/ 74634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ churn),
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   UQ: () => (/* binding */ causesBlock),
/* harmony export */   b$: () => (/* binding */ changesFold),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   oV: () => (/* binding */ costWord),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _train_reuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65709);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41450);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
/* harmony import */ var _touched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77089);






const mostRows = 20;
const mostFiles = 8;
/** What changed together with a model's result: what its training was told, and the code of the pull request that it
 *  is made from (all of the pull request's files when no path is named). */
function causesOf(record, input) {
    const path = Object.hasOwn(input.paths, record.model) ? input.paths[record.model] : undefined;
    const files = path === undefined ? (input.files ?? []) : (0,_touched_js__WEBPACK_IMPORTED_MODULE_3__/* .filesUnder */ .m)(path, input.files ?? []);
    const known = new Set((record.changes ?? []).map(({ name }) => name));
    return {
        changes: record.changes ?? [],
        compared: record.changes !== undefined,
        files: files
            .filter((file) => !known.has(file.path))
            .toSorted((a, b) => b.added + b.removed - a.added - a.removed || (a.path < b.path ? -1 : 1)),
        costs: record.costs ?? [],
    };
}
/** One line beside the numbers: what changed with them. */
function causesBlock(record, input) {
    const { changes, files } = causesOf(record, input);
    const told = changes.map(({ name, baseline, candidate, kind }) => {
        if (kind === "param")
            return [{ code: name }, " ", value(baseline), " → ", value(candidate)];
        return [{ code: name }];
    });
    const named = changes.length > 0 ? told : record.causes.map((cause) => [{ code: cause }]);
    const code = named.length > 0 ? [] : files.map((file) => [{ code: file.path }]);
    const all = [...named, ...code];
    if (all.length === 0)
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)([
            { strong: ["Changed with it:"] },
            " ",
            ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(all, 4),
            ". That does not yet make it the cause.",
        ])),
    ];
}
function value(text) {
    return text === null ? "none" : { code: text };
}
/** Everything that changed, beside what it did: one row a change, then cost. */
function changesFold(record, input) {
    const causes = causesOf(record, input);
    const { changes, files, costs } = causes;
    const rows = [
        ...changes.slice(0, mostRows).map(changeRow),
        ...files.slice(0, mostFiles).map((file) => [(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file.path), "", churn(file), "code"]),
    ];
    const reused = record.training?.reusedFrom;
    const stages = record.training?.stages ?? [];
    const safety = safetyOf(record);
    const parts = [rows, costs, stages, safety].some((part) => part.length > 0);
    if (!parts && reused === undefined)
        return [];
    const left = Math.max(0, changes.length - mostRows) + Math.max(0, files.length - mostFiles);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(`<b>What changed</b>: ${findingOf(causes)}`, [
            ...(reused === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`The model was not trained anew: ${(0,_train_reuse_js__WEBPACK_IMPORTED_MODULE_0__/* .sinceOf */ .ek)(reused)}.`)]),
            ...(rows.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["what", "base", "this change", ""], "lrrl", rows)]),
            ...(left === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`<sub>${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(left, "more change")} not listed.</sub>`)]),
            ...safety,
            ...(stages.length === 0 ? [] : [stageTable(stages)]),
            ...(costs.length === 0 ? [] : [costTable(costs)]),
            ...(causes.compared || record.baseline.status !== "found" ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(unknownSentence)]),
        ]),
    ];
}
const unknownSentence = "<sub>How the base's model was trained is not recorded with its result, so parameters and data are not compared.</sub>";
function changeRow({ kind, name, baseline, candidate }) {
    const cell = (value) => (value === null ? "—" : (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value, 40));
    return [(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), cell(baseline), cell(candidate), kindWords[kind]];
}
const kindWords = {
    param: "parameter",
    input: "file the training reads",
    dependency: "pins packages",
    command: "command, by digest",
    seed: "seed",
    machine: "machine",
};
function churn({ before, added, removed }) {
    if (added + removed === 0)
        return before === null ? "" : "moved";
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .signed */ .x8)(added, 0)} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .signed */ .x8)(-removed, 0)}`;
}
function findingOf({ changes, files, costs }) {
    const tally = (kind) => changes.filter((change) => change.kind === kind).length;
    const parts = [
        [tally("param"), "parameter"],
        [tally("input"), "training file"],
        [tally("dependency"), "lock file"],
        [files.length, "file of code"],
    ];
    const said = parts
        .filter(([n]) => n > 0)
        .map(([n, noun]) => (0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(n, noun, noun.startsWith("file of") ? "files of code" : `${noun}s`));
    const others = changes.filter(({ kind }) => ["command", "seed", "machine"].includes(kind)).length;
    if (others > 0)
        said.push((0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(others, "other setting"));
    if (said.length > 0)
        return said.join(", ");
    return costs.length > 0 ? "nothing known but size and time" : "nothing known";
}
const stageWords = {
    ran: "run anew",
    unchanged: "nothing changed",
    cached: "nothing changed, from the cache",
};
function safetyOf({ training }) {
    const safety = training?.modelSafety;
    if (safety === undefined || safety.safe)
        return [];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`Unsafe to load where its origin is not trusted: ${safety.why}.`)];
}
function stageTable(stages) {
    const cells = stages.map(({ name, result, seconds }) => [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        stageWords[result],
        seconds === null ? "—" : amount("seconds", seconds),
    ]);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["stage", "", "time"], "llr", cells);
}
function costTable(costs) {
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["cost", "base", "candidate", ""], "lrrl", costs.map((cost) => [
        cost.name,
        cost.baseline === null ? "—" : amount(cost.unit, cost.baseline),
        amount(cost.unit, cost.candidate),
        costWord(cost),
    ]));
}
function amount(unit, value) {
    if (unit === "bytes")
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .bytes */ .ee)(value);
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(value, value < 10 ? 1 : 0)} s`;
}
function costWord({ baseline, candidate, unit }) {
    if (baseline === null || baseline === 0)
        return unit === "seconds" ? "one machine's time, not gated" : "";
    const percent = (100 * (candidate - baseline)) / baseline;
    const moved = Math.abs(percent) < 0.05 ? "the same" : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .signed */ .x8)(percent, 1)} %`;
    return unit === "seconds" ? `${moved}; one machine's time, not gated` : moved;
}


/***/ }),

/***/ 71879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ movedCells),
/* harmony export */   kY: () => (/* binding */ mostClasses),
/* harmony export */   lE: () => (/* binding */ confusionBlocks)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _heat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49045);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);




/** More classes than this do not fit a screen as a matrix. */
const mostClasses = 6;
/** Cells that changed, the largest change first. */
function movedCells({ confusion }) {
    if (confusion === null || confusion.baseline === null)
        return [];
    const { labels, baseline, candidate } = confusion;
    const cells = labels.flatMap((truth, row) => labels.map((predicted, column) => {
        const before = baseline[row]?.[column] ?? 0;
        const after = candidate[row]?.[column] ?? 0;
        return {
            row,
            column,
            truth,
            predicted,
            baseline: before,
            candidate: after,
            better: (row === column) === after > before,
        };
    }));
    return cells.filter((cell) => change(cell) > 0).sort((a, b) => change(b) - change(a));
}
function change({ baseline, candidate }) {
    return Math.abs(candidate - baseline);
}
/** The matrix with its differences; for many classes where they lie, and the pairs that moved most. */
function confusionBlocks(record) {
    const { confusion, threshold } = record;
    if (confusion === null || confusion.baseline === null)
        return [];
    const at = threshold === null ? "" : ` Threshold ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(threshold, 2)}.`;
    const many = confusion.labels.length > mostClasses;
    const moved = movedCells(record);
    const [largest] = moved;
    if (many && largest === undefined)
        return [];
    const body = many ? [heatMap(confusion.labels, moved), movedTable(moved)] : [matrix(record, moved)];
    const heat = largest === undefined
        ? ""
        : ` ▼ worse, ▲ better; the fuller the square, the more rows, █ for ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(change(largest))}.`;
    return [...body, (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>Rows are the truth; off the diagonal is wrong.${heat}${at}</sub>`)];
}
function matrix({ confusion }, moved) {
    const labels = confusion?.labels ?? [];
    const rows = labels.map((truth, row) => [
        `is ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(truth, 40)}`,
        ...labels.map((_, column) => {
            const found = moved.find((cell) => cell.row === row && cell.column === column);
            if (found === undefined)
                return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(confusion?.candidate[row]?.[column] ?? 0);
            return `${changeOf(found)}\u00a0${(0,_heat_js__WEBPACK_IMPORTED_MODULE_3__/* .heatMark */ .u)(found.better, change(found) / change(moved[0]))}`;
        }),
    ]);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["", ...labels.map((label) => `said ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(label, 40)}`)], `l${"r".repeat(labels.length)}`, rows);
}
function changeOf({ baseline: before, candidate: after }) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(before)} → **${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(after)}** (${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(after - before, 0)})`.replaceAll(" ", "\u00a0");
}
/** The difference matrix as a picture of characters, two a cell: where many classes moved. */
function heatMap(labels, moved) {
    const largest = change(moved[0]);
    const rows = labels.map((label, row) => {
        const cells = labels.map((_, column) => {
            const found = moved.find((cell) => cell.row === row && cell.column === column);
            return found === undefined ? "·" : (0,_heat_js__WEBPACK_IMPORTED_MODULE_3__/* .heatMark */ .u)(found.better, change(found) / largest);
        });
        return [String(row + 1), label, ...cells];
    });
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedGrid */ .GN)([["", "is \\ said", ...labels.map((_, at) => String(at + 1))], ...rows]));
}
function movedTable(moved) {
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["truth", "said", "base → candidate", ""], "llrl", moved
        .slice(0, 8)
        .map((pair) => [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pair.truth, 40),
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pair.predicted, 40),
        changeOf(pair),
        `${(0,_heat_js__WEBPACK_IMPORTED_MODULE_3__/* .heatMark */ .u)(pair.better, change(pair) / change(moved[0]))} ${pair.better ? "better" : "worse"}`,
    ]));
}


/***/ }),

/***/ 97741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ contextBlocks),
  h: () => (/* binding */ reasonsBlock)
});

// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/phrase.js
var phrase = __webpack_require__(42582);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/short-sha.js
var short_sha = __webpack_require__(33365);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/fork.js



/** Whose numbers these are, and what about them was asked of GitHub. */
function forkBlocks({ fork, origin, headSha, records }) {
    if (!fork)
        return [];
    if (origin === undefined) {
        return [
            (0,block/* paragraph */.FY)("**From a fork.** These values were computed by the fork's own code in its own run; nothing here ran it a second time."),
        ];
    }
    const { pullRequest, headRepository, workflowPath, event } = origin;
    const asked = pullRequest === null ? "no open pull request" : `pull request #\u200b${pullRequest}`;
    return [
        (0,block/* paragraph */.FY)("**From a fork.** The fork's code ran with a token that may only read, and left a record. This report was made by a second workflow, which read that record as untrusted data and judged it again."),
        (0,block/* table */.tp)(["asked of GitHub, not of the record", ""], "ll", [
            [asked, `head ${(0,encode/* code */.aY)((0,short_sha/* shortSha */.F)(headSha))} of ${(0,encode/* code */.aY)(headRepository ?? "a repository that is gone")}`],
            ["workflow and event", `${(0,encode/* code */.aY)(workflowPath)}, ${(0,encode/* code */.aY)(event)}`],
            ["records", `${records.length} with a schema, a manifest and this commit`],
            ["metric values", "computed by the fork's own code; nothing here ran it a second time"],
        ]),
    ];
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/overrides.js
var overrides = __webpack_require__(55858);
// EXTERNAL MODULE: ./.cache/js/core/report/section/pending.js
var pending = __webpack_require__(56544);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/context.js







/** What a reader must know before any number: a fork, changed rules, verdicts judged again. */
function contextBlocks(input) {
    return [
        ...forkBlocks(input),
        ...(0,overrides/* overrideBlocks */.b)(input),
        ...(0,pending/* pendingBlocks */.cg)(input),
        ...bullets("**This pull request changes the rules it is judged by.** The base's rules were used; merged, it would change:", input.policyChanged),
        ...bullets("**Judged again with the base's rules**, some verdicts came out otherwise than recorded:", input.overridden),
    ];
}
/** Reasons and warnings that the first line has no room for. */
function reasonsBlock(record) {
    const { reasons, warnings, result } = record.decision;
    const which = (0,report_case/* caseOf */.KC)(record);
    const isTold = ({ code, metric }) => result === "fail" && code === "regressed" && metric !== null;
    const untold = ["fail", "no-evidence"].includes(result)
        ? reasons.slice(1).flatMap((reason) => (isTold(reason) ? [] : [reason.text]))
        : [];
    const warned = which === "suspected" ? [] : warnings;
    return bullets("", [...untold, ...warned], (0,phrase/* metricNames */.Zv)(record));
}
function bullets(lead, items, names = []) {
    if (items.length === 0)
        return [];
    const shown = items.slice(0, 12).map((item) => `- ${(0,prose/* markdown */.wD)((0,prose/* asSentence */.KG)(item, names))}`);
    const more = items.length > 12 ? [`- ${items.length - 12} more are in the full report.`] : [];
    const list = [...shown, ...more].join("\n");
    return [(0,block/* paragraph */.FY)(lead === "" ? list : `${lead}\n\n${list}`)];
}


/***/ }),

/***/ 65191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ dataAlerts),
/* harmony export */   Tk: () => (/* binding */ dataBlocks),
/* harmony export */   W$: () => (/* binding */ becauseOf),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   jS: () => (/* binding */ dataFolds)
/* harmony export */ });
/* harmony import */ var _data_checks_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70267);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41450);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3228);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30828);






const shapes = { error: "✖ error", warn: "▲ warn", info: "· info" };
/** What changed in the data and what the checks found, beside what the model did. */
function dataBlocks(record, most = 12) {
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(lead(record)),
        ...findingTable(record, most),
        ...driftFolds(record, most),
        ...changes(record),
    ];
}
/** One fold for each model's data: what changed in rows, schema and distributions. */
function dataFolds(records = [], most = 12) {
    return records.map((record) => {
        const model = records.length > 1 ? ` of ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .hypertext */ .ge)((0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(record.model))}` : "";
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>Data</b>${model}: ${finding(record)}`, dataBlocks(record, most).flatMap(opened));
    });
}
/** A fold in a fold is a chore. */
function opened(block) {
    return block.kind === "fold" ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(block.summary), ...block.blocks] : [block];
}
/** Data that failed its checks, said before what the model did. */
function dataAlerts(records = []) {
    const failed = records.filter(({ decision }) => ["fail", "no-evidence"].includes(decision.result));
    return failed.map(({ decision, model }) => {
        const { length } = decision.reasons;
        const more = length > 1 ? ` And ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(length - 1)} more below.` : "";
        const name = records.length > 1 ? ` of ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model)}` : "";
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`**The data check${name} failed**: ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(decision.reasons[0] ?? "a table has no rows", 300)}.${more}`);
    });
}
/** What was found, in a few words of ours. */
function finding({ findings, drift }) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const warnings = findings.filter(({ severity }) => severity === "warn").length;
    const moved = Object.values(drift).flatMap(({ columns }) => columns.filter(({ level }) => level !== "none"));
    const drifted = moved.length === 0 ? [] : [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(moved.length, "column")} moved`];
    const parts = [
        ...(errors > 0 ? [(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(errors, "error")] : []),
        ...(warnings > 0 ? [(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(warnings, "warning")] : []),
        ...drifted,
    ];
    return parts.length === 0 ? "no error, no warning" : parts.join(", ");
}
function lead({ tables, baseline, digest, verified }) {
    const rows = Object.entries(tables).map(([role, { rows, history }]) => {
        const before = baseline.status === "found" ? history.at(-1) : undefined;
        const change = before === undefined || before === rows ? "" : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(before)} → `;
        const share = before === undefined || before === 0 || before === rows
            ? ""
            : ` (${rows < before ? "−" : "+"}${(0,_data_checks_check_js__WEBPACK_IMPORTED_MODULE_4__/* .percentOf */ .pR)(Math.abs(rows / before - 1))})`;
        return `${role} ${change}${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows)} rows${share}`;
    });
    const files = verified.map(({ manifest, files, wrong }) => wrong === 0
        ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(files, "file")} as ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(manifest)} names them`
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(wrong)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(files, "file")} not as ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(manifest)} names them`);
    const base = baseline.status === "found" ? "" : " There is no earlier profile to compare with.";
    return `**Data** ${[...rows, ...files].join("; ") || "nothing was looked at"}. Digest ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest.slice(7, 19))}.${base}`;
}
function findingTable({ findings }, most) {
    const told = findings.filter(({ severity }) => severity !== "info");
    const others = findings.length - told.length;
    const shown = told.slice(0, most);
    const more = [
        ...(told.length > shown.length
            ? [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(told.length - shown.length)} more findings are in the record.`]
            : []),
        ...(others > 0 ? [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(others, "remark")} for information in the record.`] : []),
    ];
    return [
        ...(shown.length === 0
            ? []
            : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["", "check", "where", "found", "look at"], "lllll", shown.map(findingRow))]),
        ...(more.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>${more.join(" ")}</sub>`)]),
    ];
}
function findingRow({ severity, check, table: role, column, message, example }) {
    const where = column === null ? role : `${role} ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(column, 60)}`;
    return [
        shapes[severity],
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check),
        where,
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(message, 300),
        example === null ? "" : (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(example, 120),
    ];
}
function driftFolds({ drift, tables }, most) {
    return Object.entries(drift).flatMap(([role, { columns, share, drifted }]) => {
        const assessed = columns.filter(({ status }) => status === "assessed");
        if (assessed.length === 0)
            return [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`Drift of ${role} was not assessed${becauseOf(columns)}`)}.</sub>`)];
        const moved = assessed.filter(({ level }) => level !== "none").length;
        const largest = assessed.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0)).slice(0, most);
        const said = moved === 0
            ? "no column moved"
            : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(moved)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(assessed.length, "column")} moved${drifted ? ", the table drifted" : ""}`;
        const byName = new Map(tables[role]?.columns.map((column) => [column.name, column]));
        return [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>Drift</b> of ${role}: ${said}`, [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["column", "effect", "adjusted p", "PSI", "now", ""], "lrrrll", largest.map((one) => driftRow(one, byName.get(one.column)))),
                (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>Effect: KS distance, or Jensen-Shannon distance of categories; 0.1 and an adjusted p of 0.05 together count as moved. ${(0,_data_checks_check_js__WEBPACK_IMPORTED_MODULE_4__/* .percentOf */ .pR)(share)} of the assessed columns moved; ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(columns.length - assessed.length)} were not assessed.</sub>`),
            ]),
        ];
    });
}
/** Why no column was assessed: the commonest reason. */
function becauseOf(columns) {
    const counts = new Map();
    for (const { why } of columns)
        counts.set(why, (counts.get(why) ?? 0) + 1);
    const [commonest] = [...counts].toSorted(([, a], [, b]) => b - a);
    return commonest === undefined || commonest[0] === "" ? "" : `: ${commonest[0]}`;
}
const levels = { none: "", warn: "▲ moved", alert: "▲ moved far" };
function driftRow({ column, effect, pAdjusted, psi, level }, stored) {
    return [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(column, 60),
        effect === null ? "" : effect.toFixed(3),
        pAdjusted === null ? "" : pAdjusted < 0.001 ? "< 0.001" : pAdjusted.toFixed(3),
        psi === null ? "" : psi.toFixed(3),
        stored?.histogram ? `\`${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .sparkline */ .K)(stored.histogram.counts, 0)}\`` : "",
        levels[level],
    ];
}
function changes({ tables }) {
    const withheld = Object.values(tables).flatMap(({ columns }) => columns.filter(({ sensitive }) => sensitive));
    if (withheld.length === 0)
        return [];
    const names = [...new Set(withheld.map(({ name }) => name))];
    const shown = names
        .slice(0, 8)
        .map((name) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 40))
        .join(", ");
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>Values withheld of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(names.length, "column")}: ${shown}${names.length > 8 ? ", …" : ""}.</sub>`),
    ];
}


/***/ }),

/***/ 20073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ discoveredFold),
/* harmony export */   XP: () => (/* binding */ predicateName),
/* harmony export */   YY: () => (/* binding */ foundRows),
/* harmony export */   g6: () => (/* binding */ hiddenFind),
/* harmony export */   t4: () => (/* binding */ foundRule),
/* harmony export */   wX: () => (/* binding */ foundFinding)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);



/** @example predicateName({ column: "age", above: 18, upTo: 25 }) // "18 < age ≤ 25" */
function predicateName(predicate) {
    const { column } = predicate;
    if ("equals" in predicate)
        return `${column} = ${predicate.equals === "" ? "(empty)" : predicate.equals}`;
    const { above, upTo } = predicate;
    if (above === null)
        return upTo === null ? column : `${column} ≤ ${upTo}`;
    return upTo === null ? `${column} > ${above}` : `${above} < ${column} ≤ ${upTo}`;
}
/** Regressed ones first, as the record has them otherwise; one that is weak too is one row. */
function foundRows({ discovered = [] }) {
    const nameOf = ({ predicates }) => predicates.map(predicateName).join(", ");
    const kindsOf = (name) => discovered.filter((slice) => nameOf(slice) === name).map(({ kind }) => kind);
    return discovered
        .filter((slice) => slice.kind === "regressed" || !kindsOf(nameOf(slice)).includes("regressed"))
        .toSorted((a, b) => Number(a.kind === "weak") - Number(b.kind === "weak"))
        .map((slice) => ({
        name: nameOf(slice),
        kind: kindsOf(nameOf(slice)).toSorted().join(", "),
        loss: slice.loss,
        here: pair(slice.baseline, slice.candidate),
        elsewhere: pair(slice.restBaseline, slice.restCandidate),
        rows: (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(slice.rows),
        p: (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5)(slice.pAdjusted),
    }));
}
function pair(baseline, candidate) {
    const largest = Math.max(Math.abs(candidate), Math.abs(baseline ?? 0));
    const print = (value) => (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value, Math.min(8, (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsFor */ .Wm)(largest, 3)));
    return baseline === null ? print(candidate) : `${print(baseline)}\u00a0→\u00a0${print(candidate)}`;
}
/** How many of each kind; with a word more where the whole hides a loss. */
function foundFinding(record) {
    const { discovered = [] } = record;
    if (discovered.length === 0)
        return "none beyond noise";
    const tally = (kind) => discovered.filter((slice) => slice.kind === kind).length;
    const hidden = hiddenFind(record) === null ? "" : " although the whole improved";
    const said = [
        ...(tally("regressed") > 0 ? [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tally("regressed"))} regressed${hidden}`] : []),
        ...(tally("weak") > 0 ? [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tally("weak"))} weak`] : []),
    ];
    return said.join(", ");
}
/** A slice that nobody named and that lost, while a gated metric of the whole set improved; null without one. */
function hiddenFind({ discovered = [], metrics }) {
    const improved = metrics.some((metric) => metric.gated && metric.verdict === "improved");
    return improved ? (discovered.find(({ kind }) => kind === "regressed") ?? null) : null;
}
/** How they were found, and what that is worth. */
const foundRule = "Nobody named these slices. They were found on one half of the rows; losses and p are of the other half. Where nothing is wrong, one is shown in at most about 5 % of evaluations. Weak is worse than elsewhere, regressed is worse than the baseline and more so than elsewhere. They never gate: declare a slice to watch it.";
function discoveredFold(record) {
    const rows = foundRows(record);
    if (rows.length === 0)
        return [];
    const cells = rows.map(({ name, kind, loss, here, elsewhere, rows: n, p }) => [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
        kind,
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(loss),
        here,
        elsewhere,
        n,
        p,
    ]);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>Slices found</b>: ${foundFinding(record)}`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["slice", "", "mean loss", "here", "elsewhere", "rows", "p, corrected"], "lllrrrr", cells),
            (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>${foundRule}</sub>`),
        ]),
    ];
}


/***/ }),

/***/ 78758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ evidenceFold),
/* harmony export */   Yi: () => (/* binding */ policySentence),
/* harmony export */   ZT: () => (/* binding */ hasIntervals),
/* harmony export */   bb: () => (/* binding */ methodSentence),
/* harmony export */   dK: () => (/* binding */ evidenceRows),
/* harmony export */   rG: () => (/* binding */ artifactSentenceOf)
/* harmony export */ });
/* harmony import */ var _short_sha_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33365);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41450);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);






/** Digests, rules, methods and assumptions: what a doubter needs. */
function evidenceFold(record) {
    const notes = record.notes.slice(0, 20).map((note) => `- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(note))}`);
    const same = record.differs.length > 0 ? "evaluation sets differ" : comparedWord(record);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`<b>Evidence and method</b>: ${same}, ${policyWord(record)}`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["", "sha256", ""], "lll", evidenceRows(record).map(([what, digest, remark]) => [
                what,
                digest === null ? "—" : (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(digest),
                remark,
            ])),
            (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)([policySentence(record), methodSentence(record)].map(_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD).join(" ")),
            ...(hasIntervals(record) ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(artifactSentenceOf(record))] : []),
            ...(notes.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(notes.join("\n"))]),
        ]),
    ];
}
/** What the intervals do not hold: where training was repeated, its variation is in them. */
function artifactSentenceOf({ metrics, guardrails }) {
    const repeated = [...metrics, ...guardrails].filter(({ method }) => method === "welch" || method === "nadeau-bengio");
    if (repeated.length > 0)
        return "Where training was repeated, the interval holds how far it varies from run to run: it speaks of the recipe, not of one artifact.";
    return "One artifact is held against one artifact: how far training itself varies from seed to seed is not in these intervals.";
}
/** What, twelve digits of its digest, a remark in our words. */
function evidenceRows(record) {
    const { candidate, receipt, differs } = record;
    const both = record.baseline.status === "found" && differs.length === 0
        ? "the same on both sides"
        : "of the candidate";
    const rows = [
        ["evaluation set", short(receipt.evalSet), receipt.evalSet === null ? "no rows" : both],
        ["metric definitions", short(receipt.metrics), both],
    ];
    if (receipt.judge !== undefined)
        rows.push(["judge", short(receipt.judge.prompt), `answers scored by ${receipt.judge.model}`]);
    if (candidate.predictions !== null) {
        rows.push([
            "predictions",
            short(candidate.predictions.digest),
            (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(candidate.predictions.rows, "row"),
        ]);
    }
    if (candidate.model !== null) {
        const bound = {
            run: "made by this run",
            declared: "named by the workflow",
            none: "not tied to the predictions",
        };
        rows.push([
            "model file",
            short(candidate.model.digest),
            `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(candidate.model.bytes)}, ${bound[candidate.bound]}`,
        ]);
    }
    return rows;
}
function short(digest) {
    return digest === null ? null : digest.replace("sha256:", "").slice(0, 12);
}
/** True when at least one difference has an interval. */
function hasIntervals({ metrics }) {
    return metrics.some((metric) => metric.interval !== null && metric.verdict !== "not-comparable");
}
function comparedWord({ baseline, receipt }) {
    if (receipt.evalSet === null)
        return "numbers as reported";
    return baseline.status === "found" ? "same evaluation set" : "no baseline";
}
function policyWord({ policy }) {
    return {
        base: "rules of the base commit",
        file: "rules of the configuration file",
        "built-in": "built-in rules",
    }[policy.source];
}
function policySentence({ policy, decision }) {
    const mode = `${decision.mode} mode${decision.strict ? ", strict" : ""}`;
    if (policy.source === "built-in")
        return [`Rules: the built-in ones (${mode}); there is no `, { code: "evenhand.yml" }, " to read."];
    const at = policy.sha === null ? [" as checked out"] : [" at ", { code: (0,_short_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .F)(policy.sha) }];
    return ["Rules: ", { code: "evenhand.yml" }, ...at, ` (${mode}).`];
}
const methods = {
    tango: "Tango's score",
    delong: "DeLong",
    influence: "influence function",
    bootstrap: "Poisson bootstrap",
    "diebold-mariano": "Diebold–Mariano",
    stderr: "the files' own standard errors",
    welch: "Welch over runs",
    "nadeau-bengio": "Nadeau–Bengio over splits",
};
function methodSentence(record) {
    const gated = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record);
    const used = [...new Set(gated.map((metric) => metric.method))].filter((method) => methods[method] !== undefined);
    if (used.length === 0)
        return ["No interval was computed."];
    const parts = used.map((method) => [
        `${methods[method]} (`,
        ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(gated.filter((metric) => metric.method === method).map((metric) => [{ code: metric.name }])),
        ")",
    ]);
    const family = gated.reduce((most, metric) => Math.max(most, metric.family), 0);
    const holm = family > 1 && hasIntervals(record) ? ` p values are Holm-corrected over ${family} gated metrics.` : "";
    return ["Intervals: ", ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(parts, 4), `.${holm}`];
}


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ fairnessFold),
/* harmony export */   Xb: () => (/* binding */ isChange),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   m4: () => (/* binding */ gapFigures),
/* harmony export */   rZ: () => (/* binding */ fairnessFinding)
/* harmony export */ });
/* unused harmony export changeOf */
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);



const decimals = 4;
/** What the change of a gap says for itself: an interval that holds 0 says nothing. */
function changeOf({ interval }) {
    if (interval === null)
        return null;
    if (interval.low > 0)
        return "wider";
    return interval.high < 0 ? "narrower" : null;
}
/** Whether there are gaps of a baseline beside the candidate's. */
function isChange({ groups }) {
    return groups.some(({ baseline }) => baseline !== null);
}
/** How many gaps opened, over all columns. */
function fairnessFinding(fairness) {
    const gaps = fairness.flatMap((each) => each.gaps);
    if (!fairness.some(isChange))
        return "gaps of the candidate alone, nothing is compared";
    const tally = (change) => gaps.filter((gap) => changeOf(gap) === change).length;
    const said = ["wider", "narrower"].filter((change) => tally(change) > 0);
    if (said.length === 0)
        return "no gap changed beyond its noise";
    return said.map((change) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tally(change), "gap")} ${change}`).join(", ");
}
/** The figures of a gap as every surface prints them. */
function gapFigures(gap) {
    const range = (ends, print) => ends === null ? "—" : `${print(ends.low, decimals)} to ${print(ends.high, decimals)}`;
    return {
        name: gap.name,
        candidate: number(gap.candidate),
        own: range(gap.candidateInterval, _number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj),
        baseline: number(gap.baseline),
        delta: gap.delta === null ? "—" : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(gap.delta, decimals),
        change: range(gap.interval, _number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8),
        word: changeOf(gap) ?? gap.note,
    };
}
function number(value) {
    return value === null ? "—" : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value, decimals);
}
/** Rates of the groups and the gaps between them, a table of each for every column. */
function fairnessFold({ fairness = [] }, most = 8) {
    if (fairness.length === 0)
        return [];
    const inside = fairness.flatMap((each) => [
        gapTable(each),
        groupTable(each, most),
        ...groupsNote(each, most),
    ]);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>Fairness</b>: ${fairnessFinding(fairness)}`, [
            ...inside,
            (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)("<sub>Gaps are shown with 90 % intervals and do not gate.</sub>"),
        ]),
    ];
}
function gapTable(fairness) {
    const { column, gaps } = fairness;
    if (!isChange(fairness))
        return ownGapTable(fairness);
    const cells = gaps.map((gap) => {
        const { name, candidate, own, baseline, delta, change, word } = gapFigures(gap);
        return [(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), `${baseline} → ${candidate}`, own, delta, change, word];
    });
    const heads = [`gap by ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(column)}`, "base → candidate", "90 % of the gap", "Δ", "90 % of Δ", ""];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(heads, "lrrrrl", cells);
}
function ownGapTable({ column, gaps }) {
    const cells = gaps.map((gap) => {
        const { name, candidate, own, word } = gapFigures(gap);
        return [(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), candidate, own, word];
    });
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([`gap by ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(column)}`, "candidate", "90 % of the gap", ""], "lrrl", cells);
}
function groupTable({ column, groups }, most) {
    const cells = groups
        .slice(0, most)
        .map(({ name, n, excluded, candidate }) => [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name === "" ? "(empty)" : name, 60),
        number(candidate.selection),
        number(candidate.truePositive),
        number(candidate.falsePositive),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n),
        excluded === null ? "" : `left out: ${excluded}`,
    ]);
    const heads = [(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(column), "predicted positive", "true positive rate", "false positive rate", "rows", ""];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(heads, "lrrrrl", cells);
}
function groupsNote({ groups }, most) {
    if (groups.length <= most)
        return [];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(most)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(groups.length, "group")}.</sub>`)];
}


/***/ }),

/***/ 48815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ flipsFold)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41450);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71879);




/** Rows that were right and are wrong now, and the other way round, with the matrix that sums them up. */
function flipsFold(record, most = 8) {
    const { flips } = record;
    if (flips === null)
        return [];
    const moved = flips.fixed + flips.broken;
    const confusion = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionBlocks */ .lE)(record);
    if (moved === 0 && confusion.length === 0)
        return [];
    const finding = moved === 0
        ? "no row changed sides"
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(flips.broken, "row")} broken, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(flips.fixed)} fixed`;
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`<b>Flips</b>: ${finding}`, [...flipTable(record, most), ...confusion])];
}
function flipTable({ flips }, most) {
    if (flips === null || flips.worst.length === 0)
        return [];
    const shown = flips.worst.slice(0, most);
    const words = { broken: "broken", fixed: "fixed" };
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["id", "truth", "base → candidate", ""], "llll", shown.map((flip) => [
            (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(flip.id, 60),
            (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(flip.label, 40),
            `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(flip.baseline, 40)} → ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(flip.candidate, 40)}`,
            words[flip.change],
        ])),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(`<sub>${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(shown.length)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(flips.broken + flips.fixed, "changed row")}, the largest change first. ` +
            `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(flips.bothWrong, "row")} wrong on both sides.</sub>`),
    ];
}


/***/ }),

/***/ 71815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ix: () => (/* binding */ guardrailBlocks),
  dp: () => (/* binding */ guardrailRows),
  Q5: () => (/* binding */ guardrailsFinding),
  _w: () => (/* binding */ guardrailsFold)
});

// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/compare/guardrail.js
var guardrail = __webpack_require__(40421);
;// CONCATENATED MODULE: ./.cache/js/core/report/quantity.js


const units = [
    [/(^|_)ms(_|$)/, "ms"],
    [/(^|_)(seconds?|secs?)(_|$)/, "s"],
    [/(^|_)minutes?(_|$)/, "min"],
    [/(^|_)hours?(_|$)/, "h"],
    [/(^|_)kb(_|$)/, "kB"],
    [/(^|_)mb(_|$)/, "MB"],
    [/(^|_)gb(_|$)/, "GB"],
    [/(^|_)mib(_|$)/, "MiB"],
    [/(^|_)gib(_|$)/, "GiB"],
    [/(^|_)usd(_|$)/, "USD"],
    [/(^|_)eur(_|$)/, "EUR"],
];
/** A value with the unit that its name ends in; a rate has none.
 *  @example quantity("model_bytes", 63_500) // "63.5 kB" */
function quantity(name, value) {
    const words = (0,guardrail/* wordsOf */.Z9)((0,guardrail/* lastPart */.S_)(name));
    if (/(^|_)per(_|$)/.test(words))
        return figure(value);
    if (/(^|_)bytes(_|$)/.test(words))
        return `${value < 0 ? number/* minus */.Rd : ""}${(0,number/* bytes */.ee)(Math.abs(value))}`;
    const unit = units.find(([pattern]) => pattern.test(words))?.[1];
    return unit === undefined ? figure(value) : `${figure(value)}\u00a0${unit}`;
}
function figure(value) {
    return (0,number/* plain */.pj)(value, Number.isInteger(value) ? 0 : Math.min(8, (0,number/* decimalsFor */.Wm)(value, 3)));
}

// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/guardrails.js






/** Broken ones first, then those with a limit, in the order of the record. */
function guardrailRows(record) {
    const broken = (0,report_case/* brokenOf */.Tb)(record);
    const rank = (metric) => (broken.has(metric.name) ? 0 : metric.gated ? 1 : 2);
    return record.guardrails
        .toSorted((a, b) => rank(a) - rank(b))
        .map((metric) => rowOf(metric, broken.has(metric.name)));
}
function rowOf(metric, isBroken) {
    const { name, baseline, candidate } = metric;
    const shown = (value) => (value === null ? "—" : quantity(name, value));
    return {
        metric,
        base: shown(baseline),
        candidate: shown(candidate),
        change: metric.verdict === "not-comparable" ? "—" : changeOf(metric),
        limit: limitsOf(metric),
        word: isBroken ? { ...verdict_words/* brokenLimit */.tb, word: "over the limit" } : stateOf(metric),
    };
}
/** A share of the base says more than a difference; without one to divide by it is the difference. */
function changeOf({ delta, baseline, name }) {
    if (delta === null || baseline === null)
        return "—";
    if (delta === 0)
        return "0";
    if (baseline === 0)
        return `${delta > 0 ? "+" : ""}${quantity(name, delta)}`;
    const share = (100 * delta) / Math.abs(baseline);
    return `${(0,number/* signed */.x8)(share, Math.abs(share) < 10 ? 1 : 0)}\u00a0%`;
}
function limitsOf({ name, direction, floor, allowed, baseline }) {
    const bounds = [
        ...(floor?.min == null ? [] : [`≥ ${quantity(name, floor.min)}`]),
        ...(floor?.max == null ? [] : [`≤ ${quantity(name, floor.max)}`]),
        ...(allowed === undefined ? [] : [lossText(allowed, { name, direction, baseline })]),
    ];
    return bounds.length === 0 ? "—" : bounds.join(", ").replaceAll(" ", "\u00a0");
}
function lossText(allowed, { name, direction, baseline }) {
    const sign = direction === "higher" ? "−" : "+";
    if (!baseline)
        return `${sign}${quantity(name, allowed)}`;
    const share = (100 * allowed) / Math.abs(baseline);
    return `${sign}${(0,number/* plain */.pj)(share, Number.isInteger(Math.round(share * 10) / 10) ? 0 : 1)} %`;
}
function stateOf(metric) {
    const hasLimit = metric.floor !== null || metric.allowed !== undefined;
    if (metric.verdict === "not-comparable" && metric.floor?.held === true)
        return { ...(0,verdict_words/* wordOf */.aG)(metric), word: "within limits, not compared" };
    if (!(0,verdict_words/* isPointOnly */.Rz)(metric) || hasLimit)
        return (0,verdict_words/* wordOf */.aG)(metric);
    return { shape: "·", word: "no limit", tone: "calm", rank: 5 };
}
/** What the section says in a heading. */
function guardrailsFinding(rows) {
    const broken = rows.filter(({ word }) => word.word === "over the limit").length;
    if (broken > 0)
        return `${broken} over the limit`;
    return rows.some(({ metric }) => metric.floor !== null || metric.allowed !== undefined)
        ? "within limits"
        : "no limits are set";
}
/** Open where a guardrail gates: it takes part in the decision. */
function guardrailBlocks(record) {
    return record.guardrails.some((metric) => metric.gated) ? [guardrailTable(record)] : [];
}
/** Behind a click where none gates. */
function guardrailsFold(record) {
    if (record.guardrails.length === 0 || record.guardrails.some((metric) => metric.gated))
        return [];
    const rows = guardrailRows(record);
    return [(0,block/* fold */.AU)(`<b>Size, speed, cost</b>: ${guardrailsFinding(rows)}`, [guardrailTable(record)])];
}
function guardrailTable(record) {
    return (0,block/* table */.tp)(["size, speed, cost", "", "Δ", "base → candidate", "limit"], "llrll", guardrailRows(record).map(({ metric, base, candidate, change, limit, word }) => [
        `${(0,encode/* code */.aY)(metric.name)}${metric.direction === "lower" ? " ↓" : ""}`,
        metric.gated ? `**${(0,verdict_words/* wordText */.en)(word)}**` : (0,verdict_words/* wordText */.en)(word),
        change,
        metric.baseline === null ? candidate : `${base}\u00a0→\u00a0${candidate}`,
        limit,
    ]));
}


/***/ }),

/***/ 70799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ historyRule),
/* harmony export */   U4: () => (/* binding */ historyRows),
/* harmony export */   kd: () => (/* binding */ historyFinding),
/* harmony export */   w1: () => (/* binding */ historyFold)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55882);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41450);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3228);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30828);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70363);







const shown = 30;
/** Numbers that have a history, those beyond their band first. */
function historyRows({ metrics, guardrails }) {
    return [...metrics, ...guardrails]
        .filter((metric) => metric.history !== undefined)
        .toSorted((a, b) => Number(b.history.beyond) - Number(a.history.beyond))
        .map(rowOf);
}
function rowOf(metric) {
    const { values, limit, beyond, note, mean } = metric.history;
    const decimals = Math.min(8, (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalsFor */ .Wm)(mean, 4));
    const side = metric.direction === "higher" ? "≥" : "≤";
    return {
        metric,
        line: (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_4__/* .sparkline */ .K)([...values, ...(metric.candidate === null ? [] : [metric.candidate])].slice(-shown)),
        now: (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .figuresOf */ .h5)(metric).candidate,
        expected: limit === null ? "—" : `${side}\u00a0${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(limit, decimals)}`,
        finding: limit === null ? note : beyond ? "worse than expected" : "as expected",
    };
}
/** How many lie beyond, for a heading. */
function historyFinding(rows) {
    const beyond = rows.filter(({ metric }) => metric.history.beyond).length;
    return beyond === 0 ? "nothing unlike earlier runs" : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(beyond)} worse than earlier runs`;
}
const historyRule = "The band is where the next of such values is expected (one-sided, 99 % or 99.5 %). It warns and does not gate: it compares with earlier runs, not with the base.";
/** Earlier values and accepted commits behind a click.
 *  @param charts false: no mermaid */
function historyFold(record, charts = true) {
    const rows = historyRows(record);
    const courses = (0,_past_js__WEBPACK_IMPORTED_MODULE_2__/* .coursesOf */ .IV)(record);
    const [lead] = courses;
    if (rows.length === 0 && lead === undefined)
        return [];
    const findings = [
        ...(lead === undefined ? [] : [`${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .hypertext */ .ge)([{ code: lead.metric.name }])} ${(0,_past_js__WEBPACK_IMPORTED_MODULE_2__/* .pastFinding */ .C9)(lead)}`]),
        ...(rows.length === 0 ? [] : [historyFinding(rows)]),
    ];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(`<b>History</b>: ${findings.join("; ")}`, [...(0,_past_js__WEBPACK_IMPORTED_MODULE_2__/* .pastBlocks */ .Z1)(courses, charts), ...bandBlocks(rows)]),
    ];
}
function bandBlocks(rows) {
    if (rows.length === 0)
        return [];
    const cells = rows.map(({ metric, line, now, expected, finding }) => [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(metric.name),
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line),
        now,
        expected,
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(finding),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(metric.history.values.length),
    ]);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(["metric", "earlier runs, then this one", "now", "expected", "", "runs"], "llrrlr", cells),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(`<sub>${historyRule}</sub>`),
    ];
}


/***/ }),

/***/ 31190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Lc: () => (/* binding */ metricTable),
/* harmony export */   a1: () => (/* binding */ legendBlocks),
/* harmony export */   hP: () => (/* binding */ hasFloor),
/* harmony export */   o1: () => (/* binding */ legend)
/* harmony export */ });
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43166);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55882);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41450);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);






/** Metrics in the given order; gated verdicts are bold. Bars and margins stand when one is drawn, hard limits
 *  when one is set. */
function metricTable(metrics, broken = new Set()) {
    const drawn = metrics.some(isDrawn);
    const columns = [
        { head: "metric", align: "l", cell: metricName },
        { head: "verdict", align: "l", cell: (metric) => verdictCell(metric, broken.has(metric.name)) },
        { head: "Δ", align: "r", cell: (metric) => (isCompared(metric) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric).delta : "—") },
        ...(drawn ? [{ head: _bar_js__WEBPACK_IMPORTED_MODULE_3__/* .barAxis */ .Fn, align: "c", cell: _bar_js__WEBPACK_IMPORTED_MODULE_3__/* .barCell */ .ij }] : []),
        { head: "base → candidate", align: "l", cell: valuesCell },
        ...(drawn ? [{ head: "margin", align: "r", cell: marginCell }] : []),
        ...(metrics.some(hasFloor) ? [{ head: "hard limit", align: "l", cell: limitOf }] : []),
    ];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(columns.map((column) => column.head), columns.map((column) => column.align).join(""), metrics.map((metric) => columns.map((column) => column.cell(metric))));
}
/** The legend where a bar is drawn, nothing where none is. */
function legendBlocks(metrics) {
    return metrics.some(isDrawn) ? [legend(metrics)] : [];
}
/** What a bar means; the arrow is explained when it is used. */
function legend(metrics) {
    const arrow = metrics.some((metric) => metric.direction === "lower")
        ? " ↓ marks a metric where lower is better."
        : "";
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)("<sub>Each bar is the 90 % interval of the change, drawn so that right is better: `│` no change, `┊` the margin. " +
        `Past the margin, two cells are a doubling.${arrow}</sub>`);
}
function isDrawn({ interval, margin, status, verdict }) {
    return (interval !== null || status === "identical") && margin !== null && verdict !== "not-comparable";
}
function isCompared({ verdict }) {
    return verdict !== "not-comparable";
}
function valuesCell(metric) {
    const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    return isCompared(metric) && metric.baseline !== null ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)(figures) : figures.candidate;
}
function marginCell(metric) {
    return isCompared(metric) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric).margin : "—";
}
/** The name, with ↓ where lower is better. */
function metricName(metric) {
    const prove = metric.proved ? ", to prove" : "";
    return `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(metric.name)}${metric.direction === "lower" ? " ↓" : ""}${prove}`;
}
function verdictCell(metric, isBroken) {
    const word = (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .en)((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(metric));
    const shown = metric.gated ? `**${word}**` : word;
    if (!isBroken)
        return shown;
    return (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz)(metric) ? `**${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .en)(_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenLimit */ .tb)}**` : `**${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .en)(_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenLimit */ .tb)}**, ${shown}`;
}
function hasFloor(metric) {
    return metric.floor !== null && (metric.floor.min !== null || metric.floor.max !== null);
}
/** `≥ 0.9500 ✔` */
function limitOf({ floor }) {
    if (floor === null)
        return "";
    const bounds = [
        floor.min === null ? "" : `≥ ${bound(floor.min)}`,
        floor.max === null ? "" : `≤ ${bound(floor.max)}`,
    ];
    const held = floor.held === null ? "?" : floor.held ? "✔" : "✖";
    return `${bounds.filter((part) => part !== "").join(", ")} ${held}`.replaceAll(" ", "\u00a0");
}
function bound(value) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(value, Math.min(8, Math.max((0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .decimalsFor */ .Wm)(value, 4), 0)));
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q7: () => (/* binding */ modelBlocks),
  ww: () => (/* binding */ modelFolds)
});

// UNUSED EXPORTS: shownMetrics

// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
;// CONCATENATED MODULE: ./.cache/js/core/report/fold-limit.js

const most = 5;
/** More folds than a reader counts become one for the rest: its name is theirs, and inside they stand open. */
function atMostFive(folds) {
    if (folds.length <= most)
        return [...folds];
    const rest = folds.slice(most - 1);
    const names = rest.flatMap((block) => (block.kind === "fold" ? [nameOf(block.summary)] : []));
    return [...folds.slice(0, most - 1), (0,block/* fold */.AU)(`<b>${listed(names)}</b>`, rest.flatMap(block/* opened */.Sg))];
}
/** What stands in bold before the finding. */
function nameOf(summary) {
    return /<b>(.*?)<\/b>/.exec(summary)?.[1] ?? "More";
}
function listed(names) {
    const lower = names.map((name, at) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)));
    return `${lower.slice(0, -1).join(", ")} and ${lower.at(-1)}`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/section/baseline-search.js
var baseline_search = __webpack_require__(62801);
// EXTERNAL MODULE: ./.cache/js/core/report/section/calibration.js
var calibration = __webpack_require__(99795);
// EXTERNAL MODULE: ./.cache/js/core/report/section/changes.js
var changes = __webpack_require__(74634);
// EXTERNAL MODULE: ./.cache/js/core/report/section/context.js + 1 modules
var context = __webpack_require__(97741);
// EXTERNAL MODULE: ./.cache/js/core/report/section/discovered.js
var discovered = __webpack_require__(20073);
// EXTERNAL MODULE: ./.cache/js/core/report/section/evidence.js
var evidence = __webpack_require__(78758);
// EXTERNAL MODULE: ./.cache/js/core/report/section/fairness.js
var fairness = __webpack_require__(4246);
// EXTERNAL MODULE: ./.cache/js/core/report/section/flips.js
var flips = __webpack_require__(48815);
// EXTERNAL MODULE: ./.cache/js/core/report/section/guardrails.js + 1 modules
var guardrails = __webpack_require__(71815);
// EXTERNAL MODULE: ./.cache/js/core/report/section/history.js
var section_history = __webpack_require__(70799);
// EXTERNAL MODULE: ./.cache/js/core/report/section/metric-table.js
var metric_table = __webpack_require__(31190);
// EXTERNAL MODULE: ./.cache/js/core/report/section/provenance.js
var provenance = __webpack_require__(19896);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/settle.js







/** What would turn an inconclusive verdict into an answer; empty when every verdict is one. */
function settleBlocks(record) {
    const open = (0,report_case/* gatedOf */.Pq)(record).filter((metric) => metric.verdict === "inconclusive" && !(0,verdict_words/* isPointOnly */.Rz)(metric));
    if (open.length === 0)
        return [];
    const measured = open.filter(isMeasured);
    const rest = open.filter((metric) => !isMeasured(metric));
    return [
        ...(measured.length === 0
            ? [(0,block/* paragraph */.FY)("**What would settle it.**")]
            : [lead(measured[0]), settleTable(measured)]),
        ...rest.map((metric) => (0,block/* paragraph */.FY)((0,prose/* markdown */.wD)([{ code: metric.name }, ": ", ...(0,prose/* asSentence */.KG)(metric.note)]))),
        (0,block/* paragraph */.FY)(advice(record, open)),
    ];
}
function isMeasured(metric) {
    return metric.mde !== null && metric.margin !== null && metric.status === "ok" && metric.n > 0;
}
function lead(metric) {
    const { mde, margin } = (0,figures/* figuresOf */.h5)(metric);
    const finds = (metric.mde ?? 0) > (metric.margin ?? 0);
    const text = finds
        ? `${(0,number/* count */.U9)(metric.n)} rows reliably show a loss of ${mde} or more in ${(0,encode/* code */.aY)(metric.name)}; the margin is ${margin}.`
        : `${(0,number/* count */.U9)(metric.n)} rows are enough to see a loss of ${margin} in ${(0,encode/* code */.aY)(metric.name)} most of the time; this one fell between.`;
    return (0,block/* paragraph */.FY)(`**What would settle it.** ${text}`);
}
function settleTable(metrics) {
    return (0,block/* table */.tp)(["metric", "margin", "smallest loss these rows show", "rows needed", "rows here"], "lrrrr", metrics.map((metric) => {
        const { margin, mde } = (0,figures/* figuresOf */.h5)(metric);
        const needed = metric.rowsNeeded === null ? "—" : (0,number/* approximately */.YY)(metric.rowsNeeded);
        return [(0,encode/* code */.aY)(metric.name), margin, mde, needed, (0,number/* count */.U9)(metric.n)];
    }));
}
function advice({ decision, task }, open) {
    const metric = open.find(isMeasured);
    const widen = metric === undefined
        ? ""
        : `, or a wider margin for ${(0,encode/* code */.aY)(metric.name)} under \`gate:\` in \`evenhand.yml\``;
    const guard = decision.mode === "guard" && decision.result === "pass"
        ? " In guard mode that passes; `on-inconclusive: fail` makes it red."
        : "";
    if (task === "scalars" && open.some((each) => each.interval !== null)) {
        return `Less noise decides it: more runs or a larger test set; or a wider margin under \`gate:\`.${guard}`;
    }
    if (task === "scalars") {
        return `Numbers that come with their noise decide it: rows under \`predictions\`, a standard error, or at least 3 runs a side; and a \`margin\` under \`gate:\`.${guard}`;
    }
    return `More labelled rows decide it${widen}. Running again on the same rows gives the same interval.${guard}`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/slice-values.js
var slice_values = __webpack_require__(50512);
// EXTERNAL MODULE: ./.cache/js/core/report/section/slices.js + 1 modules
var slices = __webpack_require__(61999);
// EXTERNAL MODULE: ./.cache/js/core/report/section/tuning.js
var tuning = __webpack_require__(15578);
// EXTERNAL MODULE: ./.cache/js/core/report/section/ungated.js
var ungated = __webpack_require__(74071);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/ways-on.js






/** What differs, then what a person can do about it, safest first. */
function notComparableBlocks(record) {
    const differs = record.differs.slice(0, 20).map((text) => `- ${(0,prose/* markdown */.wD)((0,prose/* asSentence */.KG)(text))}`);
    return [
        ...(differs.length === 0 ? [] : [(0,block/* paragraph */.FY)(`**What differs**\n\n${differs.join("\n")}`)]),
        valueTable(record),
        (0,block/* paragraph */.FY)("**Ways on, safest first**\n\n" +
            "1. Merge the change of the evaluation set by itself; the base then has a result on it, and the model change can be compared.\n" +
            "2. Score the base's model on the new set yourself and name the file:"),
        (0,block/* paragraph */.FY)((0,encode/* fenced */.OF)("with:\n  baseline: path/to/base-predictions.csv", "yaml")),
    ];
}
/** What happens after a first evaluation. */
function firstRunBlocks(record) {
    const strict = (0,report_case/* isRed */.iI)(record)
        ? "`strict: true` makes a missing baseline red. "
        : "With `strict: true` in `evenhand.yml` a missing baseline is red. ";
    return [
        valueTable(record),
        (0,block/* paragraph */.FY)("**What happens next.** The workflow's run on the base branch keeps its result as the baseline; " +
            "pull requests after that are compared with it. " +
            strict +
            "To compare at once, give the base's predictions as a file: `baseline: path/to/base-predictions.csv`."),
    ];
}
/** The candidate's own values, with no difference beside them. */
function valueTable({ metrics, guardrails }) {
    const shown = [
        ...metrics.filter((metric) => metric.gated),
        ...guardrails,
        ...metrics.filter((metric) => !metric.gated),
    ];
    const floors = shown.some(metric_table/* hasFloor */.hP);
    return (0,block/* table */.tp)(floors ? ["metric", "this run", "hard limit"] : ["metric", "this run", ""], "lrl", shown.map((metric) => {
        const note = metric.floor === null ? (metric.gated ? "gated" : "") : (0,metric_table/* limitOf */.LF)(metric);
        return [(0,metric_table/* metricName */.Kh)(metric), (0,figures/* figuresOf */.h5)(metric).candidate, floors ? (0,metric_table/* limitOf */.LF)(metric) : note];
    }));
}

;// CONCATENATED MODULE: ./.cache/js/core/report/section/model.js






















/** What a screen shows of one model: the numbers that decided, and against what. */
function modelBlocks(record, scope, bars = "legend") {
    return [
        ...resultBlocks(record, bars),
        ...(0,context/* reasonsBlock */.h)(record),
        ...settleBlocks(record),
        ...(0,changes/* causesBlock */.UQ)(record, scope),
        (0,block/* paragraph */.FY)(model_provenance(record)),
    ];
}
function model_provenance(record) {
    const sentences = (0,provenance/* isCompared */.uQ)(record)
        ? [(0,provenance/* baselineSentence */.FD)(record), (0,provenance/* comparedSentence */.Zg)(record)]
        : [(0,provenance/* baselineSentence */.FD)(record)];
    return sentences.map(prose/* markdown */.wD).join(" ");
}
function resultBlocks(record, bars) {
    const which = (0,report_case/* caseOf */.KC)(record);
    if (which === "not-comparable")
        return notComparableBlocks(record);
    if (which === "no-baseline")
        return firstRunBlocks(record);
    const shown = shownMetrics(record);
    if (shown.length === 0)
        return (0,guardrails/* guardrailBlocks */.Ix)(record);
    const legend = bars === "legend" ? (0,metric_table/* legendBlocks */.a1)(shown) : [];
    return [(0,metric_table/* metricTable */.Lc)(shown, (0,report_case/* brokenOf */.Tb)(record)), ...legend, ...(0,guardrails/* guardrailBlocks */.Ix)(record)];
}
/** The gated ones, or all when nothing gates. */
function shownMetrics(record) {
    const gated = (0,report_case/* gatedMetricsOf */.gG)(record);
    return gated.length > 0 ? gated : (0,report_case/* worstFirst */.md)(record.metrics);
}
/** What stands behind a click, each with its finding; at most five. */
function modelFolds(record, scope) {
    const compared = (0,provenance/* isCompared */.uQ)(record);
    return atMostFive([
        ...(0,changes/* changesFold */.b$)(record, scope),
        ...(0,tuning/* tuningFold */.bC)(record),
        ...(compared ? (0,slices/* slicesFold */.jz)(record) : (0,slice_values/* sliceValuesFold */.CO)(record)),
        ...(0,discovered/* discoveredFold */.EX)(record),
        ...(0,fairness/* fairnessFold */.HS)(record),
        ...(compared ? (0,flips/* flipsFold */.C)(record) : []),
        ...(compared && (0,report_case/* gatedMetricsOf */.gG)(record).length > 0 ? (0,ungated/* ungatedFold */.q)(record) : []),
        ...(0,calibration/* calibrationFold */.M)(record),
        ...(compared ? (0,guardrails/* guardrailsFold */._w)(record) : []),
        ...(0,section_history/* historyFold */.w1)(record),
        ...(0,baseline_search/* searchFold */.Q)(record),
        ...(0,evidence/* evidenceFold */.FN)(record),
    ]);
}


/***/ }),

/***/ 42453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modelsBlocks),
/* harmony export */   t: () => (/* binding */ modelsTable)
/* harmony export */ });
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43166);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55882);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74634);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78758);
/* harmony import */ var _flips_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48815);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31190);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2154);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59628);












/** Several models: one row each, worst first, and a fold each with what its own comment would show. */
function modelsBlocks(input) {
    const records = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(input.records);
    const leads = records.flatMap((record) => (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record).slice(0, 1));
    return [
        modelsTable(input),
        ...(0,_metric_table_js__WEBPACK_IMPORTED_MODULE_6__/* .legendBlocks */ .a1)(leads),
        ...input.problems.map((problem) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(`∅ <b>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .hypertext */ .ge)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(problem))}</b>: no evidence`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .problemState */ .BC)(problem).detail)),
            ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .problemBlocks */ .OT)(problem),
        ])),
        ...records.map((record) => modelFold(record, input)),
    ];
}
/** One row a model, worst first. */
function modelsTable(input) {
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)(["model", "verdict", "Δ", _bar_js__WEBPACK_IMPORTED_MODULE_10__/* .barAxis */ .Fn, "metric", "base → candidate"], "llrcll", [
        ...input.problems.map(problemRow),
        ...(0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(input.records).map(modelRow),
    ]);
}
function problemRow(problem) {
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(problem)), "**∅\u00a0no\u00a0evidence**", "—", "", "", ""];
}
function modelRow(record) {
    const { shape, word } = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record);
    const verdict = `**${shape}\u00a0${word}**`;
    const metric = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record)[0];
    if (metric === undefined)
        return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record)), verdict, "", "", "", ""];
    const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_11__/* .figuresOf */ .h5)(metric);
    const compared = metric.delta !== null && metric.verdict !== "not-comparable";
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record)),
        verdict,
        compared ? figures.delta : "—",
        (0,_bar_js__WEBPACK_IMPORTED_MODULE_10__/* .barCell */ .ij)(metric),
        (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_6__/* .metricName */ .Kh)(metric),
        compared ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_11__/* .pairOf */ .cF)(figures) : figures.candidate,
    ];
}
function modelFold(record, input) {
    const { shape, word } = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record);
    const { flips } = record;
    const moved = flips === null ? "" : `, ${flips.broken} broken and ${flips.fixed} fixed`;
    const folds = [...(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesFold */ .b$)(record, input), ...(0,_flips_js__WEBPACK_IMPORTED_MODULE_5__/* .flipsFold */ .C)(record, 4), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFold */ .FN)(record)].map(_block_js__WEBPACK_IMPORTED_MODULE_9__/* .opened */ .Sg);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(`${shape} <b>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .hypertext */ .ge)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record))}</b>: ${word}${moved}`, [
        ...(0,_model_js__WEBPACK_IMPORTED_MODULE_7__/* .modelBlocks */ .Q7)(record, input, "no legend"),
        ...folds.flat(),
    ]);
}


/***/ }),

/***/ 55858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ offerBlocks),
/* harmony export */   b: () => (/* binding */ overrideBlocks)
/* harmony export */ });
/* harmony import */ var _override_accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93181);
/* harmony import */ var _short_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33365);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);





const mostShown = 12;
/** Who accepted what, for which commit, and why; then how a closed gate could be accepted. */
function overrideBlocks(input) {
    const accepted = input.records.flatMap((record) => record.overrides);
    const same = new Map(accepted.map((each) => [JSON.stringify([each.by, each.metrics, each.reason]), each]));
    if (same.size === 0)
        return [];
    const lines = [...same.values()].slice(0, mostShown).map(({ by, sha, metrics, reason }) => {
        const named = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(metrics.map((name) => [{ code: name }])));
        return `- ${named} on ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_short_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .F)(sha))}, by ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by)}: ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reason)}`;
    });
    const more = same.size > mostShown ? [`- ${same.size - mostShown} more are in the full report.`] : [];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`**Accepted by a person, for this commit only:**\n\n${[...lines, ...more].join("\n")}`)];
}
/** The way on for a loss that somebody wants: one line, ready to be copied. */
function offerBlocks(input) {
    const command = input.offersOverride === true ? offeredCommand(input) : null;
    if (command === null)
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`<sub>Meant? Somebody with write access can accept it for this commit: ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(command, 200)}</sub>`),
    ];
}
/** The command that accepts what closes the gate, bound to the commit that this report is about; null: nothing does, or
 *  nothing that a person may accept. Names with spaces are written as a person must write them. */
function offeredCommand({ records, headSha }) {
    const names = [...new Set(records.flatMap(_override_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptable */ .F))].slice(0, 5);
    if (names.length === 0)
        return null;
    const written = names.map((name) => (/^[\w.@/-]+$/.test(name) ? name : `\`${name.replaceAll("`", "")}\``));
    return `/evenhand override ${written.join(" ")} for ${(0,_short_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .F)(headSha)} because …`;
}


/***/ }),

/***/ 70363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ pastFinding),
/* harmony export */   IV: () => (/* binding */ coursesOf),
/* harmony export */   PS: () => (/* binding */ pastRule),
/* harmony export */   Xb: () => (/* binding */ resultWords),
/* harmony export */   Z1: () => (/* binding */ pastBlocks)
/* harmony export */ });
/* unused harmony export commitsOf */
/* harmony import */ var _gate_orientation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48188);
/* harmony import */ var _short_sha_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33365);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55882);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(232);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41450);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30828);









const mostMetrics = 3;
const mostRows = 10;
/** Names of commits do not fit below more points. */
const mostPlaces = 9;
/** The metrics that a course can be drawn of, those that gate first; empty without a past. */
function coursesOf(record, most = mostMetrics) {
    const { past = [], metrics } = record;
    const ordered = [...new Set([...(0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record), ...metrics])];
    return ordered
        .filter((metric) => metric.history === undefined)
        .map((metric) => ({
        metric,
        points: past.flatMap((one) => {
            const value = Object.hasOwn(one.values, metric.name) ? one.values[metric.name] : undefined;
            return value === undefined ? [] : [{ past: one, value }];
        }),
    }))
        .filter(({ points }) => points.length >= 2)
        .slice(0, most);
}
const resultWords = {
    pass: "✔\u00a0pass",
    fail: "✖\u00a0fail",
    "no-baseline": "∅\u00a0no\u00a0baseline",
    "no-evidence": "∅\u00a0no\u00a0evidence",
};
const pastRule = "Accepted commits with the same evaluation set, from the history of this model. They decide nothing: the base does.";
/** Where this result stands among the earlier ones. */
function pastFinding({ metric, points }) {
    const among = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(points.length, "accepted commit")}`;
    if (metric.candidate === null)
        return among;
    const now = metric.candidate;
    const gains = points.map(({ value }) => (0,_gate_orientation_js__WEBPACK_IMPORTED_MODULE_4__/* .better */ .J)(metric.direction, now - value));
    if (gains.every((gain) => gain > 0))
        return `better than all of ${among}`;
    if (gains.every((gain) => gain < 0))
        return `worse than all of ${among}`;
    return `within the range of ${among}`;
}
/** One metric as a chart, then the numbers of all: the newest first.
 *  @param charts false where several models share a page of markdown: two charts a comment are enough */
function pastBlocks(courses, charts) {
    const [lead] = courses;
    if (lead === undefined)
        return [];
    return [
        ...(charts ? chartOf(lead) : []),
        tableOf(courses),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(`<sub>${pastRule}${moreOf(courses)}</sub>`),
    ];
}
function chartOf({ metric, points: all }) {
    const points = all.slice(-mostPlaces);
    const own = metric.candidate === null ? [] : [metric.candidate];
    return (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_2__/* .lineChart */ .T)({
        title: `${metric.name} over accepted commits${own.length > 0 ? ", then this change" : ""}`,
        places: [...points.map(({ past }) => (0,_short_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .F)(past.sha)), ...(own.length > 0 ? ["this"] : [])],
        axis: metric.name,
        lines: [[...points.map(({ value }) => value), ...own]],
    });
}
function tableOf(courses) {
    const commits = commitsOf(courses).slice(0, mostRows);
    const printed = ({ metric }, value) => value === null || value === undefined ? "—" : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(value, (0,_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .decimalsOf */ .m2)(metric));
    const rows = commits.map((past) => [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_short_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .F)(past.sha)),
        resultWords[past.result],
        ...courses.map((course) => printed(course, course.points.find(({ past: { sha } }) => sha === past.sha)?.value)),
    ]);
    const own = ["this change", "", ...courses.map((course) => printed(course, course.metric.candidate))];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["commit", "decided", ...courses.map(({ metric }) => `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(metric.name)}${arrow(metric)}`)], `ll${"r".repeat(courses.length)}`, [["oldest → newest", "", ...courses.map(sparkOf)], own, ...rows]);
}
function sparkOf({ metric, points }) {
    const own = metric.candidate === null ? [] : [metric.candidate];
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_8__/* .sparkline */ .K)([...points.map(({ value }) => value), ...own]));
}
/** Every commit of some courses, the newest first. */
function commitsOf(courses) {
    const all = new Map(courses.flatMap(({ points }) => points.map(({ past }) => [past.sha, past])));
    return [...all.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
function moreOf(courses) {
    const left = commitsOf(courses).length - mostRows;
    return left > 0 ? ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left)} older ones are in the bars alone.` : "";
}
function arrow({ direction }) {
    return direction === "lower" ? " ↓" : "";
}


/***/ }),

/***/ 56544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ pendingSentences),
/* harmony export */   cg: () => (/* binding */ pendingBlocks),
/* harmony export */   pq: () => (/* binding */ pendingWords)
/* harmony export */ });
/* unused harmony exports pendingSentence, lostPathSentence */
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3228);



/** @example pendingWords([router]) // "`router` is touched and has no result yet." */
function pendingWords(pending) {
    const names = (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(pending.map(({ model }) => [{ code: model }]), 4);
    const [are, have] = pending.length === 1 ? ["is", "has"] : ["are", "have"];
    return [...names, ` ${are} touched and ${have} no result yet.`];
}
/** Why one is missed, and what that does to the check. */
function pendingSentence({ path, files, strict, model }) {
    return [
        { strong: ["No result yet"] },
        " for ",
        { code: model },
        `: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files, "file")} under `,
        { code: path },
        ` changed, and no evaluation of it is here. The check ${strict ? "fails" : "stays neutral"} until one is.`,
    ];
}
/** A path that names nothing would leave its model untouched for good. */
function lostPathSentence({ model, path }) {
    return [
        { strong: ["Nothing is at"] },
        " ",
        { code: path },
        ", neither at the base nor in this change, so that nothing can touch ",
        { code: model },
        ". Correct ",
        { code: `models.${model}.path` },
        " of the configuration.",
    ];
}
/** A line a model, before any number. */
function pendingBlocks(input) {
    return pendingSentences(input).map((sentence) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(sentence)));
}
const most = 8;
function pendingSentences({ pending = [], carried, }) {
    const lost = carried.filter(({ pathExists }) => pathExists === false);
    return [...pending.map(pendingSentence), ...lost.map(lostPathSentence)].slice(0, most);
}


/***/ }),

/***/ 59628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ problemState),
/* harmony export */   OT: () => (/* binding */ problemBlocks),
/* harmony export */   WX: () => (/* binding */ splitHint)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);




/** A model without a record, in the words of a first line. */
function problemState(problem) {
    return {
        verdict: ["No evidence: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(problem), " gave no result."],
        detail: problemDetail(problem),
    };
}
function problemDetail({ message }) {
    return [...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(message), " A missing result is not a pass."];
}
/** What to do: a sentence, or the YAML to write. */
function problemBlocks({ hint }) {
    if (hint.trim() === "")
        return [];
    if (!hint.trim().includes("\n"))
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)([{ strong: ["To mend it:"] }, " ", ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(hint)]))];
    const [lead, yaml] = splitHint(hint.trim());
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)([{ strong: ["To mend it:"] }, ...(lead === "" ? [] : [" ", { sentence: lead }])])),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(yaml, "yaml")),
    ];
}
/** A first line that is a sentence introduces the YAML under it. */
function splitHint(hint) {
    const at = hint.indexOf("\n");
    const first = hint.slice(0, at).trim();
    const isSentence = /\s\S+\s/.test(first) && !/^[\w.-]+:(\s|$)/.test(first) && !first.startsWith("- ");
    return isSentence ? [first, hint.slice(at + 1).replace(/^\s*\n/, "")] : ["", hint];
}


/***/ }),

/***/ 19896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ baselineSentence),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Zg: () => (/* binding */ comparedSentence),
/* harmony export */   fI: () => (/* binding */ storeWords),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* harmony import */ var _short_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33365);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);


/** False for the zeros that stand where nothing names a commit. */
function isCommit(sha) {
    return !/^0*$/.test(sha);
}
const bases = {
    "merge-parent": "the commit this would merge into",
    "merge-base": "the commit this branch started from",
    head: "the commit that is checked out",
    parent: "the commit before this one",
    "merge-group": "the base of the merge queue",
    input: "the commit that was asked for",
};
/** Which commit the candidate was held against, how near it is, where its result came from and how old. */
function baselineSentence({ baseline }) {
    const { status, sha, base, source } = baseline;
    if (status === "none")
        return [{ strong: ["Baseline"] }, ": none was found."];
    const unusable = status === "unusable" ? " It could not be used." : "";
    if (source === "path") {
        const written = sha === null ? [] : [", written at ", { code: (0,_short_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .F)(sha) }];
        return [
            { strong: ["Baseline"] },
            " the file that ",
            { code: "baseline" },
            " names",
            ...written,
            rowsOf(baseline),
            `.${unusable}`,
        ];
    }
    return [
        { strong: ["Baseline"] },
        " ",
        { code: (0,_short_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .F)(sha) },
        ...nearness(baseline, base),
        `; ${storeWords(baseline)}.${unusable}`,
    ];
}
const stores = {
    path: "the file that was named",
    artifact: "its run's artifact",
    history: "its line in the history",
    release: "an asset of its release",
    "re-scored": "its model scored these rows in this run, by its own command",
    rebuilt: "trained again in this run, by its own command",
    production: "what production serves",
    none: "nowhere",
};
/** Where a baseline's result came from, and how old it is. */
function storeWords({ source, ageDays }) {
    return ageDays === null ? stores[source] : `${stores[source]}, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .age */ .KW)(ageDays)}`;
}
function nearness(baseline, base) {
    const { distance, asked, source } = baseline;
    if (asked !== undefined && asked.sha !== null)
        return nearnessToAsked(distance, asked.ref);
    if (base === null)
        return [];
    if (distance === null && (source === "production" || source === "artifact" || source === "history"))
        return [", not among the commits before ", { code: (0,_short_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .F)(base.sha) }];
    if (distance === 0 || distance === null)
        return [`, exactly ${bases[base.how]}`];
    return [
        `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(distance, "commit")} before `,
        { code: (0,_short_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .F)(base.sha) },
        ` (${bases[base.how]}, which has no record of its own)`,
    ];
}
function nearnessToAsked(distance, ref) {
    const asked = [{ code: ref }, ", the commit that was asked for"];
    if (distance === null)
        return [", not among the commits before ", ...asked];
    return distance === 0 ? [": ", ...asked] : [`, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(distance, "commit")} before `, ...asked];
}
function rowsOf({ rows }) {
    return rows === null ? "" : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, "row")}`;
}
/** What was compared, and what was left out. */
function comparedSentence(record) {
    if (record.task === "scalars") {
        return [{ strong: ["Compared"] }, ` numbers as they were reported: ${noiseWord(record)}.`];
    }
    const n = record.metrics.reduce((most, metric) => Math.max(most, metric.n), 0);
    const id = record.columns["id"];
    const paired = id === undefined ? [" paired by position"] : [" paired by ", { code: id }];
    return [
        { strong: ["Compared"] },
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(n, "row")}`,
        ...paired,
        ", the same evaluation set on both sides.",
        ...left(record),
    ];
}
/** Where intervals of single numbers come from. */
function noiseWord({ metrics, guardrails }) {
    const used = new Set([...metrics, ...guardrails].map((metric) => metric.method));
    const sources = [
        ...(used.has("stderr")
            ? ["from the standard errors of the two files, which do not pair their rows"]
            : []),
        ...(used.has("welch") || used.has("nadeau-bengio") ? ["from repeated training on both sides"] : []),
    ];
    return sources.length === 0
        ? "without rows there are no intervals"
        : `intervals come ${sources.join(", or ")}`;
}
function left({ dropped }) {
    if (dropped.unlabelled === 0)
        return [];
    return [
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(dropped.unlabelled)} without a label ${dropped.unlabelled === 1 ? "was" : "were"} left out.`,
    ];
}
/** True when rows were held against rows, or numbers against numbers. */
function isCompared({ metrics, guardrails }) {
    return [...metrics, ...guardrails].some((metric) => metric.delta !== null && metric.verdict !== "not-comparable");
}


/***/ }),

/***/ 50512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sliceValues),
/* harmony export */   CO: () => (/* binding */ sliceValuesFold),
/* harmony export */   Je: () => (/* binding */ sliceValuesRule),
/* harmony export */   aw: () => (/* binding */ sliceValuesFinding)
/* harmony export */ });
/* harmony import */ var _gate_orientation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48188);
/* harmony import */ var _slices_slice_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39606);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55882);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41450);






/** Every slice and metric with a value, the farthest below the whole set first. */
function sliceValues({ slices, metrics }) {
    const cells = slices.flatMap(({ slice, metrics: own }) => own.flatMap((metric) => {
        const whole = metrics.find((each) => each.name === metric.name);
        return whole === undefined ? [] : [{ name: (0,_slices_slice_name_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceName */ .o)(slice), metric, whole }];
    }));
    const shortfall = ({ metric, whole }) => metric.candidate === null || whole.candidate === null
        ? -Infinity
        : -(0,_gate_orientation_js__WEBPACK_IMPORTED_MODULE_2__/* .better */ .J)(metric.direction, metric.candidate - whole.candidate) / (Math.abs(whole.candidate) || 1);
    return cells
        .toSorted((a, b) => shortfall(b) - shortfall(a) || 0)
        .map(({ name, metric, whole }) => ({
        name,
        metric: metric.name,
        value: (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figuresOf */ .h5)(metric).candidate,
        whole: (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figuresOf */ .h5)(whole).candidate,
        limit: limitOf(metric),
        rows: (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(metric.n),
    }));
}
/** A limit is asked of the whole set, so that outside it is a remark and no verdict. */
function limitOf({ floor, candidate }) {
    if (floor === null || floor.held === null || candidate === null)
        return "";
    if (floor.held)
        return "within it";
    return floor.min !== null && candidate < floor.min ? `below ${floor.min}` : `above ${floor.max}`;
}
const sliceValuesRule = "Nothing is compared, so slices have values and no verdict; the limit is the whole set's and does not gate here.";
/** How many slices there are, and how many values lie outside the limit of the whole set. */
function sliceValuesFinding(values, { slices }) {
    const outside = values.filter(({ limit }) => limit !== "" && limit !== "within it").length;
    const said = (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(slices.length, "slice");
    return outside === 0 ? said : `${said}, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(outside, "value")} outside a limit of the whole set`;
}
function sliceValuesFold(record, most = 8) {
    const values = sliceValues(record);
    if (values.length === 0)
        return [];
    const cells = values
        .slice(0, most)
        .map(({ name, metric, value, whole, limit, rows }) => [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(metric),
        value,
        whole,
        limit,
        rows,
    ]);
    const rest = values.length > most ? `The ${most} lowest of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(values.length)}. ` : "";
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(`<b>Slices</b>: ${sliceValuesFinding(values, record)}`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["slice", "metric", "candidate", "all rows", "limit", "rows"], "llrrlr", cells),
            (0,_block_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(`<sub>${rest}${sliceValuesRule}</sub>`),
        ]),
    ];
}


/***/ }),

/***/ 61999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ws: () => (/* binding */ hiddenLosses),
  mG: () => (/* binding */ sliceRows),
  jz: () => (/* binding */ slicesFold),
  Ut: () => (/* binding */ slicesRule)
});

// EXTERNAL MODULE: ./.cache/js/core/slices/slice-name.js
var slice_name = __webpack_require__(39606);
// EXTERNAL MODULE: ./.cache/js/core/report/bar.js
var bar = __webpack_require__(43166);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var report_figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
// EXTERNAL MODULE: ./.cache/js/core/report/axis.js
var axis = __webpack_require__(10314);
// EXTERNAL MODULE: ./.cache/js/core/report/heat.js
var report_heat = __webpack_require__(49045);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/slice-heat.js








const mostSlices = 20;
const mostMetrics = 4;
/** A square is full at so many margins. */
const full = 4;
/** Slices against metrics at a glance, the worst first, where a list cannot show them all: shape of the verdict, a
 *  square for the size of the change in its margin, and the change. */
function sliceHeat({ slices }) {
    const names = [...new Set(slices.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
    if (names.length < 2)
        return [];
    const columns = names.slice(0, mostMetrics);
    const worst = slices.toSorted((a, b) => rankOf(a.metrics) - rankOf(b.metrics) || leastOf(a.metrics) - leastOf(b.metrics) || 0);
    const rows = worst.slice(0, mostSlices).map(({ slice, metrics }) => {
        const own = columns.map((name) => metrics.find((metric) => metric.name === name));
        return [(0,encode/* code */.aY)((0,slice_name/* sliceName */.o)(slice)), ...own.map(cellOf), (0,number/* count */.U9)(Math.max(0, ...metrics.map(({ n }) => n)))];
    });
    const left = slices.length > mostSlices ? `The ${mostSlices} worst of ${(0,number/* count */.U9)(slices.length)}. ` : "";
    return [
        (0,block/* table */.tp)(["slice", ...columns.map((name) => (0,encode/* code */.aY)(name)), "rows"], `l${"l".repeat(columns.length)}r`, rows),
        (0,block/* paragraph */.FY)(`<sub>${left}The fuller the square, the larger the change: █ from ${full} margins on.</sub>`),
    ];
}
function rankOf(metrics) {
    return Math.min(...metrics.map((metric) => (0,verdict_words/* wordOf */.aG)(metric).rank));
}
/** The change in margins that went furthest to the worse. */
function leastOf(metrics) {
    return Math.min(0, ...metrics.map((metric) => ((0,axis/* spanOf */.e)(metric)?.point ?? 0) / (metric.margin || 1)));
}
function cellOf(metric) {
    const span = metric === undefined ? null : (0,axis/* spanOf */.e)(metric);
    if (metric === undefined || span === null)
        return "—";
    const { margin } = metric;
    const heat = margin === null || margin <= 0 ? "" : (0,report_heat/* shade */.Q)(Math.abs(span.point) / margin / full);
    return `${(0,verdict_words/* wordOf */.aG)(metric).shape}${heat}\u00a0${(0,report_figures/* figuresOf */.h5)(metric).delta}`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/ungated.js
var ungated = __webpack_require__(74071);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/slices.js









/** Every slice and metric as one row, worst first. */
function sliceRows({ slices }) {
    return slices
        .flatMap(({ slice, metrics }) => metrics.map((metric) => ({ name: (0,slice_name/* sliceName */.o)(slice), metric })))
        .sort((a, b) => verdict_words/* verdictWords */.L2[a.metric.verdict].rank - verdict_words/* verdictWords */.L2[b.metric.verdict].rank);
}
/** What slices can do to the decision. */
function slicesRule(rows) {
    if (!rows.some(({ metric }) => metric.gated))
        return "Slices do not gate.";
    return "Slices under gate-slices gate. Whole set and slices are two families, so up to 10 % false blocks.";
}
/** Slices that lost on a metric by which the whole set improved: the total hides them. */
function hiddenLosses(record) {
    const improved = record.metrics.filter((metric) => metric.verdict === "improved");
    return sliceRows(record).filter(({ metric }) => metric.verdict === "regressed" && improved.some(({ name }) => name === metric.name));
}
function slicesFold(record, most = 8) {
    const rows = sliceRows(record);
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, most);
    const cells = shown.map(({ name, metric }) => {
        const figures = (0,report_figures/* figuresOf */.h5)(metric);
        return [
            (0,encode/* code */.aY)(name),
            (0,encode/* code */.aY)(metric.name),
            (0,verdict_words/* wordText */.en)((0,verdict_words/* wordOf */.aG)(metric)),
            figures.delta,
            (0,bar/* barCell */.ij)(metric),
            (0,report_figures/* pairOf */.cF)(figures),
            (0,number/* count */.U9)(metric.n),
        ];
    });
    const rest = rows.length > most ? `The ${most} worst of ${rows.length}. ` : "";
    return [
        (0,block/* fold */.AU)(`<b>Slices</b>: ${(0,ungated/* finding */.g)(rows.map((row) => row.metric))}, of ${(0,number/* count */.U9)(rows.length)}`, [
            (0,block/* table */.tp)(["slice", "metric", "verdict", "Δ", bar/* barAxis */.Fn, "base → candidate", "rows"], "lllrclr", cells),
            (0,block/* paragraph */.FY)(`<sub>${rest}${slicesRule(rows)}</sub>`),
            ...(rows.length > most ? sliceHeat(record) : []),
        ]),
    ];
}


/***/ }),

/***/ 15578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   ZW: () => (/* binding */ tuningFinding),
/* harmony export */   bC: () => (/* binding */ tuningFold),
/* harmony export */   dT: () => (/* binding */ importanceLimits),
/* harmony export */   jT: () => (/* binding */ tuningBlock),
/* harmony export */   o7: () => (/* binding */ importanceWords),
/* harmony export */   t$: () => (/* binding */ tunedNames)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41450);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30828);




/** How the candidate's parameters were chosen: the best trials, and how the search went. */
function tuningFold({ training }) {
    const tuning = training?.tuning;
    return tuning === undefined ? [] : [tuningBlock(tuning)];
}
function tuningBlock(tuning) {
    const names = tunedNames(tuning);
    const head = ["trial", ...names.map((name) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 40)), (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(tuning.metric, 40)];
    const rows = tuning.top.map(({ trial, params, value }) => [
        String(trial),
        ...names.map((name) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(shownValue(params[name]), 30)),
        shownValue(value),
    ]);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`<b>Tuning</b>: ${tuningFinding(tuning)}`, [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, "r".repeat(head.length), rows),
        ...(tuning.bestSoFar.length < 2
            ? []
            : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`<sub>Best so far, trial by trial: ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .sparkline */ .K)(tuning.bestSoFar))}</sub>`)]),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`<sub>${importanceSentence(tuning)}</sub>`),
    ]);
}
/** How many trials there were, and what became of them: words of ours alone. */
function tuningFinding({ counts, sampler }) {
    const all = counts.complete + counts.stopped + counts.failed;
    const rest = [
        ...(counts.stopped > 0 ? [`${counts.stopped} stopped early`] : []),
        ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ];
    return `${[`best of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all, "trial")}`, ...rest].join(", ")} (${sampler})`;
}
const mostColumns = 6;
/** The parameters that matter most first; beyond six the table would not fit. */
function tunedNames({ importance, top }) {
    const all = Object.keys(top[0]?.params ?? {});
    const known = importance.map(({ param }) => param).filter((name) => all.includes(name));
    return [...new Set([...known, ...all])].slice(0, mostColumns);
}
/** @example shownValue(0.0011093762) // "0.00110938" */
function shownValue(value) {
    if (value === null || value === undefined)
        return "—";
    return typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value);
}
function importanceSentence({ importance, importanceNote }) {
    if (importanceNote !== "")
        return `Importance is not shown: ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(importanceNote)}.`;
    const shares = importance.map(({ param, share }) => `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(param, 40)} ${percent(share)}`);
    return `${importanceWords}: ${shares.join(", ")}. ${importanceLimits}`;
}
const importanceWords = "Share of the metric's variation between trials that goes with each parameter by itself";
const importanceLimits = "Epsilon squared of the trials' ranks; it sees no interactions, and the first trials of a search weigh as much as the last.";
function percent(share) {
    return share === null ? "—" : `${Math.round(share * 100)} %`;
}


/***/ }),

/***/ 74071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding),
/* harmony export */   q: () => (/* binding */ ungatedFold)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41450);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31190);





/** Metrics that are shown and decide nothing. */
function ungatedFold({ metrics }) {
    const shown = metrics.filter((metric) => !metric.gated);
    if (shown.length === 0)
        return [];
    const title = shown.length === 1 ? "1 metric that does not gate" : `${shown.length} metrics that do not gate`;
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`<b>${title}</b>: ${finding(shown)}`, [(0,_metric_table_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTable */ .Lc)((0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(shown))])];
}
/** How many went which way. */
function finding(metrics) {
    const tally = (verdict) => metrics.filter((metric) => metric.verdict === verdict && !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz)(metric)).length;
    const parts = [
        [tally("regressed"), "regressed"],
        [tally("improved"), "improved"],
        [tally("inconclusive"), "inconclusive"],
    ];
    const said = parts.filter(([n]) => n > 0).map(([n, word]) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(n)} ${word}`);
    if (metrics.every(_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz))
        return "plain numbers, not judged";
    return said.length === 0 ? "none moved beyond its margin" : said.join(", ");
}


/***/ }),

/***/ 30828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const bars = "▁▂▃▄▅▆▇█";
/** One bar a value, from the least to the largest.
 *  @param floor what the lowest bar stands for: 0 for counts, the least value for a course
 *  @example sparkline([1, 2, 3]) // "▁▅█" */
function sparkline(values, floor = Math.min(...values)) {
    const high = Math.max(...values);
    const step = high > floor ? (bars.length - 1) / (high - floor) : 0;
    return values.map((value) => bars[Math.round((value - floor) * step)]).join("");
}


/***/ }),

/***/ 96798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41450);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
/* harmony import */ var _section_discovered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20073);
/* harmony import */ var _section_slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61999);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72766);







/** About 110 characters for the first line of a comment, the page's lead, a list of models. */
function stateOf(record) {
    const gated = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record);
    const statement = statements[(0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseOf */ .KC)(record)](record, gated);
    const hidden = (0,_section_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .hiddenLosses */ .ws)(record)[0];
    if (hidden !== undefined) {
        const first = [
            "Although the whole improved, ",
            { code: hidden.metric.name },
            " regressed on ",
            { code: hidden.name },
            ". ",
        ];
        return { ...statement, detail: [...first, ...statement.detail] };
    }
    const found = (0,_section_discovered_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenFind */ .g6)(record);
    if (found !== null) {
        const name = found.predicates.map(_section_discovered_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateName */ .XP).join(", ");
        const first = [
            "Although the whole improved, it lost on ",
            { code: name },
            ", a slice that was found. ",
        ];
        return { ...statement, detail: [...first, ...statement.detail] };
    }
    const left = gated.filter((metric) => metric.verdict === "not-comparable");
    if (left.length === 0 || record.decision.result === "no-baseline")
        return statement;
    const without = [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(left), left.length === 1 ? " was" : " were", " not comparable. "];
    return { ...statement, detail: [...without, ...statement.detail] };
}
const statements = {
    unsafe: (record) => ({
        verdict: ["Gate failed: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " is unsafe to load."],
        detail: reason(record, "unsafe-model") ?? [],
    }),
    regressed: (record, gated) => {
        const lost = gated.filter((metric) => metric.verdict === "regressed");
        const rest = lost.slice(1);
        const too = rest.length === 0 ? [] : [" ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(rest), " regressed too."];
        return {
            verdict: ["Gate failed: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " regressed."],
            detail: [...(lost[0] === undefined ? (reason(record, "regressed") ?? []) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .loss */ .Kh)(lost[0])), ...too],
        };
    },
    floor: (record) => ({
        verdict: ["Gate failed: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " is outside a hard limit."],
        detail: reason(record, "floor") ?? [],
    }),
    guardrail: (record, gated) => ({
        verdict: ["Gate failed: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " broke a guardrail."],
        detail: reason(record, "guardrail") ?? (gated[0] === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .loss */ .Kh)(gated[0])),
    }),
    "no-evidence": (record) => ({
        verdict: ["No evidence: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " could not be judged."],
        detail: [
            ...(reason(record, "undefined") ?? reason(record, "no-evidence") ?? []),
            " A missing result is not a pass.",
        ],
    }),
    "not-proved": (record, gated) => {
        const open = gated.filter((metric) => metric.proved && !settled(metric));
        const first = open[0] ?? gated[0];
        return {
            verdict: ["Not proved: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " may have lost more than is allowed."],
            detail: first === undefined ? [] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(first), " Nothing is deployed on that."],
        };
    },
    undecided: (record, gated) => ({
        verdict: ["No answer: the test set is too small for ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), "."],
        detail: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(gated), " Policy asks for an answer (", { code: "on-inconclusive: fail" }, ")."],
    }),
    "not-comparable": (record) => ({
        verdict: ["Not comparable: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " and its base answered different questions."],
        detail: [
            ...(record.differs[0] === undefined
                ? (reason(record, "not-comparable") ?? [])
                : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(record.differs[0])),
            " No difference is shown",
            (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isRed */ .iI)(record) ? "; strict mode makes that red." : ".",
        ],
    }),
    overridden: (record) => {
        const metrics = [...new Set(record.overrides.flatMap((each) => each.metrics))];
        const people = [...new Set(record.overrides.map((each) => each.by))];
        return {
            verdict: ["Overridden: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " lost, and a person accepted it for this commit."],
            detail: [
                ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(metrics.map((name) => [{ code: name }])),
                " by ",
                ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(people.map((name) => [{ code: name }])),
                ". The next push needs a new decision.",
            ],
        };
    },
    suspected: (record, gated) => {
        const first = gated.find(_case_js__WEBPACK_IMPORTED_MODULE_0__/* .looksWorse */ .rT);
        return {
            verdict: ["Inconclusive: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " may have got worse, and the rows cannot prove it."],
            detail: first === undefined ? [] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(first), " The gate passes with a warning."],
        };
    },
    "no-baseline": (record, gated) => (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isRed */ .iI)(record)
        ? {
            verdict: ["No baseline for ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), ", and strict mode asks for one."],
            detail: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .values */ .zu)(record, gated), ". Nothing was compared."],
        }
        : {
            verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), ": nothing to compare with yet."],
            detail: [
                ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .values */ .zu)(record, gated),
                `. ${gated.some(hasLimit) ? "Hard limits were checked and hold." : "No gate was applied."}`,
            ],
        },
    inconclusive: (record, gated) => ({
        verdict: [
            record.task === "scalars"
                ? "Inconclusive: the numbers cannot tell whether "
                : "Inconclusive: too few rows to tell whether ",
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record),
            " got worse.",
        ],
        detail: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(gated), " The gate passes."],
    }),
    held: (record, gated) => ({
        verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " is within its limits."],
        detail: [
            ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(gated.map(_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg), 2),
            gated.some(hasDelta) ? "; plain numbers, so no interval." : ".",
        ],
    }),
    ungated: (record) => ({
        verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), ": compared, nothing gated."],
        detail: [
            `${(0,_number_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(record.metrics.length, "metric")} with no rule to hold ${record.metrics.length === 1 ? "it" : "them"} to.`,
        ],
    }),
    "not-worse": (record, gated) => ({
        verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " is not worse."],
        detail: [`A loss beyond the margin is excluded on ${all(gated)}`, ...example(gated)],
    }),
    equivalent: (record, gated) => ({
        verdict: [
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record),
            gated.every(identical) ? " gives the same outputs." : " is equivalent to its base.",
        ],
        detail: gated.every(identical)
            ? [`No output differs on ${(0,_number_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(record.candidate.rows, "row")}.`]
            : [`Any change is inside the margin on ${all(gated)}`, ...example(gated)],
    }),
    improved: (record, gated) => {
        const better = gated.filter((metric) => metric.verdict === "improved");
        const unsettled = gated.filter((metric) => metric.verdict === "inconclusive" && !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isPointOnly */ .Rz)(metric));
        const first = better[0];
        const rest = unsettled.length > 0
            ? ["; ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(unsettled), unsettled.length === 1 ? " is inconclusive." : " are inconclusive."]
            : ["; nothing gated got worse."];
        return {
            verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " improved."],
            detail: first === undefined ? [] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(first), ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP)(first)})`, ...rest],
        };
    },
};
function settled(metric) {
    return ["improved", "equivalent", "not-worse"].includes(metric.verdict);
}
function hasDelta(metric) {
    return metric.delta !== null;
}
function hasLimit(metric) {
    return metric.floor !== null;
}
function identical(metric) {
    return metric.status === "identical";
}
function all(gated) {
    const judged = gated.filter((metric) => !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isPointOnly */ .Rz)(metric)).length;
    return judged === 1 ? "the one gated metric" : `all ${judged} gated metrics`;
}
function example(gated) {
    return gated[0] === undefined ? ["."] : ["; ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(gated[0]), "."];
}
function reason(record, wanted) {
    const found = record.decision.reasons.find((reason) => reason.code === wanted);
    return found === undefined ? null : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(found.text, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv)(record));
}


/***/ }),

/***/ 77089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   m: () => (/* binding */ filesUnder)
/* harmony export */ });
/** A path of the repository without `./`, `../` and a slash at the end; "" is everything, and so is what leads out of
 *  the repository. */
function placeOf(path) {
    const parts = [];
    for (const part of path.replaceAll("\\", "/").split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return "";
        }
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}
/** The changed files at a path or below it; a file that was moved away counts.
 *  @param path a folder or file of the repository, with or without `./`, `../` and a slash at the end; "." is everything,
 *    and so is what leads out of the repository */
function filesUnder(path, files) {
    const place = placeOf(path);
    const isUnder = (file) => place === "" || file === place || file.startsWith(`${place}/`);
    return files.filter((file) => isUnder(file.path) || (file.before !== null && isUnder(file.before)));
}


/***/ }),

/***/ 67981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ makeHider)
/* harmony export */ });
/* unused harmony export spellingsOf */
/** The shortest text that is hidden: shorter ones stand in every log by chance. */
const shortest = 8;
/** A secret as it may stand in a text: as it is, in base64 wherever in a longer text it begins, for addresses, in hex, and
 *  escaped for JSON and HTML. Longest first, so that one is not cut in two by another. [] for less than 8 characters. */
function spellingsOf(secret) {
    if (secret.length < shortest)
        return [];
    const bytes = new TextEncoder().encode(secret);
    const each = (spell) => Array.from(bytes, spell).join("");
    const hex = each((byte) => byte.toString(16).padStart(2, "0"));
    const json = JSON.stringify(secret).slice(1, -1);
    const codes = Array.from(secret, (mark) => mark.codePointAt(0));
    const all = [
        ...[secret, json, encodeURIComponent(secret), encodeURIComponent(encodeURIComponent(secret))],
        ...[
            hex,
            hex.toUpperCase(),
            each((byte) => `%${byte.toString(16)}`),
            each((byte) => `\\x${byte.toString(16)}`),
        ],
        ...[each((byte) => `%${byte.toString(16).toUpperCase()}`), [...secret].reverse().join("")],
        ...[codes.map((code) => `&#${code};`).join(""), codes.map((code) => `&#x${code.toString(16)};`).join("")],
        codes.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join(""),
        ...[0, 1, 2].flatMap((before) => base64At(bytes, before)),
    ];
    return [...new Set(all)].filter((one) => one.length >= shortest).sort((a, b) => b.length - a.length);
}
/** What base64 makes of the bytes behind one, two or no others: the characters that depend on nothing else. */
function base64At(bytes, before) {
    const padded = new Uint8Array(before + bytes.length);
    padded.set(bytes, before);
    const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, "");
    const from = before === 0 ? 0 : before + 1;
    const spelled = text.slice(from, Math.floor(((before + bytes.length) * 8) / 6));
    return [spelled, spelled.replaceAll("+", "-").replaceAll("/", "_")];
}
/** Writes `***` for every spelling of the secrets. O(text × secrets). */
function makeHider(secrets) {
    const spellings = secrets.flatMap(spellingsOf);
    return (text) => spellings.reduce((rest, one) => rest.replaceAll(one, "***"), text);
}


/***/ }),

/***/ 33365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha)
/* harmony export */ });
/** The first seven digits, as people read them. @example shortSha("e41b0d7…") // "e41b0d7" */
function shortSha(sha) {
    return sha === null ? "unknown" : sha.slice(0, 7);
}


/***/ }),

/***/ 4346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ folderDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);

/** Digest of a folder: sha256 over one line per file, `<sha256 hex>  <posix path>` and a newline, the lines sorted
 *  by their bytes. The same as `find . -type f -printf '%P\0' | xargs -0 sha256sum | LC_ALL=C sort | sha256sum`.
 *  @param files digests as `sha256:<hex>`, paths relative to the folder */
function folderDigest(files) {
    const lines = files.map(({ path, digest }) => Buffer.from(`${digest.replace(/^sha256:/, "")}  ${path}\n`));
    lines.sort(Buffer.compare);
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(Buffer.concat(lines));
}


/***/ }),

/***/ 57815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ joinUse),
/* harmony export */   RO: () => (/* binding */ summarizeGpus),
/* harmony export */   V9: () => (/* binding */ parseGpuReadings)
/* harmony export */ });
/** Several commands one after the other: times add up, the highest peak counts, means are weighed by duration. */
function joinUse(uses) {
    const [first] = uses;
    if (first === undefined)
        return null;
    if (uses.length === 1)
        return first.use;
    const peaks = uses.flatMap(({ use }) => use.peakMemoryBytes ?? []);
    const means = uses.filter(({ use }) => use.meanMemoryBytes !== null);
    const seconds = means.reduce((sum, one) => sum + one.seconds, 0);
    const gpus = uses.flatMap(({ use, seconds }) => (use.gpu === undefined ? [] : [{ gpu: use.gpu, seconds }]));
    return {
        processorSeconds: uses.reduce((sum, { use }) => sum + use.processorSeconds, 0),
        peakMemoryBytes: peaks.length === 0 ? null : Math.max(...peaks),
        meanMemoryBytes: seconds === 0
            ? null
            : Math.round(means.reduce((sum, one) => sum + (one.use.meanMemoryBytes ?? 0) * one.seconds, 0) / seconds),
        ...(gpus.length === 0 ? {} : { gpu: joinGpus(gpus) }),
    };
}
function joinGpus(gpus) {
    const seconds = gpus.reduce((sum, one) => sum + one.seconds, 0) || 1;
    return {
        count: Math.max(...gpus.map(({ gpu }) => gpu.count)),
        meanUtilization: gpus.reduce((sum, one) => sum + one.gpu.meanUtilization * one.seconds, 0) / seconds,
        peakMemoryBytes: Math.max(...gpus.map(({ gpu }) => gpu.peakMemoryBytes)),
    };
}
/** Reads what `nvidia-smi --query-gpu=utilization.gpu,memory.used --format=csv,noheader,nounits` prints: a line a
 *  device, per cent and MiB. Devices that do not tell (`[N/A]`) are left out. */
function parseGpuReadings(text) {
    return text.split("\n").flatMap((line) => {
        const [utilization = Number.NaN, mebibytes = Number.NaN] = line
            .split(",")
            .map((cell) => Number(cell.trim() || "x"));
        if (!(utilization >= 0 && utilization <= 100) || !(mebibytes >= 0))
            return [];
        return [{ utilization, memoryBytes: Math.round(mebibytes * 2 ** 20) }];
    });
}
/** Looks one after the other as one use; null when no device answered. */
function summarizeGpus(looks) {
    const all = looks.flat();
    if (all.length === 0)
        return null;
    const memory = looks.map((devices) => devices.reduce((sum, device) => sum + device.memoryBytes, 0));
    return {
        count: Math.max(...looks.map((devices) => devices.length)),
        meanUtilization: all.reduce((sum, device) => sum + device.utilization, 0) / all.length,
        peakMemoryBytes: Math.max(...memory),
    };
}


/***/ }),

/***/ 65709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ outputsDiffer),
/* harmony export */   Qs: () => (/* binding */ reuseRecord),
/* harmony export */   ek: () => (/* binding */ sinceOf)
/* harmony export */ });
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73304);

/** The earlier record as this run's: its numbers and outputs, with the name of the run that made them. */
function reuseRecord(earlier, present) {
    const { schema: _schema, id, ...content } = earlier;
    const { commit, run, createdAt } = earlier;
    const from = earlier.reusedFrom ?? { id, commit, url: run?.url ?? null, createdAt };
    const stages = earlier.stages?.map((stage) => ({ ...stage, result: "unchanged" }));
    return (0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .sealRun */ .BM)({ ...content, ...present, ...(stages === undefined ? {} : { stages }), reusedFrom: from });
}
/** Why outputs are not those of a record; null when all are the same, byte by byte. */
function outputsDiffer(declared, recorded, found) {
    if (declared.length !== Object.keys(recorded).length)
        return "other outputs were declared";
    for (const { name, path } of declared) {
        if (recorded[name]?.path !== path)
            return `output ${name} was declared with another path`;
        if (recorded[name].digest !== found[name])
            return `output ${name}: ${path} is not what was recorded`;
    }
    return null;
}
/** Since when nothing has changed, without anything but a commit and a day.
 *  @example sinceOf(from) // "nothing has changed since commit 0a1b2c3 of 2026-01-02" */
function sinceOf({ commit, createdAt }) {
    const day = createdAt.slice(0, 10);
    const made = commit === null ? `the run of ${day}` : `commit ${commit.slice(0, 7)} of ${day}`;
    return `nothing has changed since ${made}`;
}


/***/ }),

/***/ 73304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ sealRun),
/* harmony export */   X2: () => (/* binding */ runFileName),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _record_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11378);
/* harmony import */ var _record_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51170);


/** Name of a run record in the hand-over folder. */
const runFileName = "run.json";
const schema = "evenhand/run/v1";
const run = { schema, shape: _record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runRecordSchema */ ._A, verb: "train" };
/** Gives a run record its schema and its id, the sha256 of everything else in it. */
function sealRun(content) {
    return (0,_record_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(run, { schema, ...content });
}
/** Reads a stored run record; throws as parseSealed does. */
function parseRun(text, source) {
    return (0,_record_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSealed */ .A)(run, text, source);
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEveryFile),
/* harmony export */   b: () => (/* binding */ makeDigestCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _file_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38067);





/** Every file is read. */
const readEveryFile = { digest: _file_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T, keep: async () => { } };
/** Below it, reading costs no more than looking up. */
const smallest = 1 << 20;
const mostEntries = 10_000;
/** A change right after reading could carry the same time stamp. */
const settledAfter = 2000000000n;
const cacheSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    files: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ stamp: zod__WEBPACK_IMPORTED_MODULE_4__.string(), digest: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^sha256:[0-9a-f]{64}$/) })),
});
/** Digests by a file's path and its stamp: size, times of change of content and of state, inode and device. A file with
 *  another stamp is read anew. For one person's machine alone: who can write the cache decides what it says, so it is
 *  in the user's own folder, never in the repository, and never uploaded.
 *  @param folder absolute; made when it is missing */
function makeDigestCache(folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, "digests.json");
    let loaded = null;
    const added = {};
    return {
        async digest(full) {
            const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(full, { bigint: true });
            if (before.size < smallest)
                return (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)(full);
            loaded ??= readEntries(file);
            const known = (await loaded)[full];
            if (known?.stamp === stampOf(before))
                return { digest: known.digest, bytes: Number(before.size) };
            const read = await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)(full);
            const after = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(full, { bigint: true });
            if (stampOf(after) === stampOf(before) && isSettled(after)) {
                added[full] = { stamp: stampOf(after), digest: read.digest };
            }
            return read;
        },
        async keep() {
            if (Object.keys(added).length === 0)
                return;
            await writeEntries(file, added).catch(() => { });
        },
    };
}
function stampOf({ size, mtimeNs, ctimeNs, ino, dev }) {
    return [size, mtimeNs, ctimeNs, ino, dev].join(" ");
}
function isSettled({ mtimeNs, ctimeNs }) {
    const now = BigInt(Date.now()) * 1000000n;
    return now - mtimeNs > settledAfter && now - ctimeNs > settledAfter;
}
/** A cache that cannot be read is an empty one. */
async function readEntries(file) {
    try {
        const parsed = cacheSchema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8")));
        return parsed.success ? parsed.data.files : {};
    }
    catch {
        return {};
    }
}
/** Under another name first: a reader never sees half of it. The newest entries stay. */
async function writeEntries(file, added) {
    const old = Object.entries(await readEntries(file)).filter(([name]) => added[name] === undefined);
    const files = Object.fromEntries([...old, ...Object.entries(added)].slice(-mostEntries));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true, mode: 0o700 });
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, JSON.stringify({ version: 1, files }), { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 31264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ makeLocalEngine)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.cache/js/core/train/resource-use.js
var resource_use = __webpack_require__(57815);
;// CONCATENATED MODULE: ./.cache/js/engines/local/gpu.js


const query = ["--query-gpu=utilization.gpu,memory.used", "--format=csv,noheader,nounits"];
const everyMilliseconds = 5000;
/** Looks at NVIDIA devices until it is told to end, where `nvidia-smi` answers; one failed look is the last.
 *  @returns ends the watch; null when no device answered */
function watchGpus(program = "nvidia-smi") {
    const looks = [];
    let timer = null;
    let over = false;
    const look = () => {
        (0,external_node_child_process_.execFile)(program, query, { timeout: everyMilliseconds, windowsHide: true }, (error, output) => {
            if (error !== null)
                return;
            looks.push((0,resource_use/* parseGpuReadings */.V9)(output));
            if (over)
                return;
            timer = setTimeout(look, everyMilliseconds);
            timer.unref();
        });
    };
    look();
    return () => {
        over = true;
        if (timer !== null)
            clearTimeout(timer);
        return (0,resource_use/* summarizeGpus */.RO)(looks);
    };
}

// EXTERNAL MODULE: ./.cache/js/engines/local/output-lines.js
var output_lines = __webpack_require__(69723);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.cache/js/engines/local/output-pipe.js







/** A named pipe for a command's output. What node gives a child as standard output is a socket, and a script that
 *  writes to /dev/stderr cannot open one. Null where there are no named pipes (Windows). */
async function makeOutputPipe() {
    if (process.platform === "win32")
        return null;
    const folder = await (0,external_node_fs_promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), "evenhand-pipe-"));
    const pipe = external_node_path_.join(folder, "output");
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("mkfifo", ["-m", "600", pipe]);
    }
    catch {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        return null;
    }
    const fd = (0,external_node_fs_.openSync)(pipe, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    let taken = false;
    return {
        path: pipe,
        read: () => {
            taken = true;
            return new external_node_net_.Socket({ fd, readable: true, writable: false });
        },
        close: async () => {
            if (!taken)
                (0,external_node_fs_.closeSync)(fd);
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/end-members.js
/** Ends every process of a job: asks with a signal, waits, then kills until none is found in two looks on end.
 *
 *  Runs inside the supervisor, which gets this function as text: it may use nothing from outside itself.
 *  @param find the living processes of the job; [] also where they cannot be listed
 *  @param leader process id, and group, of the command; 0 when there is none
 *  @param wait milliseconds between asking and killing
 *  @returns how many processes besides the leader were found alive at the first look */
async function endMembers(find, leader, signal, wait) {
    const { spawnSync } = process.getBuiltinModule("node:child_process");
    const lookEvery = 25;
    const giveUpAfter = 20_000;
    const listed = process.platform === "linux";
    const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    const send = (pid, what) => {
        try {
            return process.kill(pid, what);
        }
        catch {
            return false;
        }
    };
    /** A look at the job: the processes to signal, a negative number being a whole group. */
    const alive = () => {
        if (listed)
            return find();
        return leader > 0 && send(process.platform === "win32" ? leader : -leader, 0) ? [-leader] : [];
    };
    const tell = (targets, what) => {
        if (process.platform === "win32") {
            // Windows has no groups: the tree is ended at once, since its processes cannot be asked.
            if (leader > 0)
                spawnSync("taskkill", ["/pid", String(leader), "/T", "/F"], { windowsHide: true });
            return;
        }
        // Asked once each, since many programs take a second signal for "at once"; killed as a group too, so that
        // none can fork away between the look and the signal.
        if (what === "SIGKILL" && leader > 0)
            send(-leader, what);
        for (const pid of targets)
            send(pid, what);
    };
    const first = alive();
    const others = first.filter((pid) => Math.abs(pid) !== leader).length;
    if (first.length === 0)
        return 0;
    const start = performance.now();
    tell(first, signal);
    let empty = 0;
    while (empty < 2 && performance.now() - start < wait + giveUpAfter) {
        await sleep(lookEvery);
        const left = alive();
        empty = left.length === 0 ? empty + 1 : 0;
        if (left.length > 0 && performance.now() - start >= wait)
            tell(left, "SIGKILL");
    }
    return others;
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/members.js
/** Finds the living processes of a job, by what each can only shed deliberately: its process group or session, the
 *  job's mark in its environment, an ancestor within the job. Zombies do not count.
 *
 *  Runs inside the supervisor, which gets this function as text: it may use nothing from outside itself.
 *  @param leader process id of the command, which leads its own group and session; 0 when there is none
 *  @param mark unique text that the value of EVENHAND_PROCESS contains
 *  @returns process ids; [] on systems without /proc, where the group is all that can be reached */
function findMembers(leader, mark) {
    const fs = process.getBuiltinModule("node:fs");
    const read = (path) => {
        try {
            return fs.readFileSync(path, "latin1");
        }
        catch {
            return "";
        }
    };
    const parents = new Map();
    const members = new Set();
    let names = [];
    try {
        names = fs.readdirSync("/proc");
    }
    catch {
        return [];
    }
    for (const name of names) {
        const pid = Number(name);
        if (!Number.isInteger(pid) || pid === process.pid)
            continue;
        const stat = read(`/proc/${name}/stat`);
        // The command's name, in brackets, may hold anything: the fields begin after the last bracket.
        const [state, parent, group, session] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        if (state === undefined || parent === undefined || state === "Z" || state === "X")
            continue;
        parents.set(pid, Number(parent));
        const led = leader > 0 && (Number(group) === leader || Number(session) === leader);
        if (led || (mark !== "" && hasMark(read(`/proc/${name}/environ`))))
            members.add(pid);
    }
    let found = -1;
    while (found !== members.size) {
        found = members.size;
        for (const [pid, parent] of parents) {
            if (members.has(parent) || parent === process.pid)
                members.add(pid);
        }
    }
    return [...members];
    function hasMark(environment) {
        return environment.split("\0").some((one) => one.startsWith("EVENHAND_PROCESS=") && one.includes(mark));
    }
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/resources.js
/** Looks at what a job uses of its machine, from its start to its end.
 *
 *  Runs inside the supervisor, which gets this function as text: it may use nothing from outside itself.
 *  @param find the living processes of the job, where /proc lists them
 *  @param leader process id, and group, of the command
 *  @returns ends the watch and tells what was seen; null where nothing could be seen */
function watchResources(find, leader) {
    const fs = process.getBuiltinModule("node:fs");
    const { spawnSync } = process.getBuiltinModule("node:child_process");
    const onLinux = process.platform === "linux";
    const seen = { peak: 0, sum: 0, looks: 0, processorSeconds: 0 };
    const read = (path) => {
        try {
            return fs.readFileSync(path, "latin1");
        }
        catch {
            return "";
        }
    };
    /** Resident memory of all processes; what they share is counted for each. */
    const fromProc = () => find().reduce((sum, pid) => {
        const [, kilobytes = "0"] = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`)) ?? [];
        return sum + Number(kilobytes) * 1024;
    }, 0);
    /** A line of `ps` is a group, kilobytes, and time as `[[hours:]minutes:]seconds`. */
    const fromPs = () => {
        const { stdout } = spawnSync("ps", ["-A", "-o", "pgid=,rss=,time="], { encoding: "utf8" });
        let bytes = 0;
        let seconds = 0;
        for (const line of (stdout ?? "").split("\n")) {
            const [group, kilobytes = "0", time = "0"] = line.trim().split(/\s+/);
            if (Number(group) !== leader)
                continue;
            bytes += Number(kilobytes) * 1024;
            seconds += time.split(":").reduce((total, part) => total * 60 + Number(part), 0);
        }
        seen.processorSeconds = Math.max(seen.processorSeconds, seconds);
        return bytes;
    };
    const look = () => {
        const bytes = onLinux ? fromProc() : fromPs();
        if (bytes === 0)
            return;
        seen.peak = Math.max(seen.peak, bytes);
        seen.sum += bytes;
        seen.looks++;
    };
    if (process.platform === "win32")
        return () => null;
    // Often at first, so that a short job is seen at all.
    const early = [50, 150, 300, 600].map((wait) => setTimeout(look, wait));
    const timer = setInterval(look, onLinux ? 1000 : 5000);
    return () => {
        clearInterval(timer);
        for (const one of early)
            clearTimeout(one);
        if (onLinux) {
            // Of all that were waited for: exact, where looks could only sample. The kernel's tick is 1/100 s.
            const stat = read("/proc/self/stat");
            const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
            seen.processorSeconds = (Number(fields[13]) + Number(fields[14])) / 100;
        }
        if (seen.looks === 0 && !(seen.processorSeconds > 0))
            return null;
        return {
            processorSeconds: seen.processorSeconds,
            peakMemoryBytes: seen.looks === 0 ? null : seen.peak,
            meanMemoryBytes: seen.looks === 0 ? null : Math.round(seen.sum / seen.looks),
        };
    };
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/supervise.js
/** The program of the supervisor: a process of its own session that runs one command, and ends it with all that it
 *  started when the command ends, when its time is up, when it is told to, or when the end of its standard input
 *  says that Evenhand itself is gone.
 *
 *  Handed to `node -e` as text: it may use nothing from outside itself and its parameters. */
function supervise(find, end, watch) {
    const fs = process.getBuiltinModule("node:fs");
    const { spawn } = process.getBuiltinModule("node:child_process");
    const answers = 3;
    let leader = 0;
    let mark = "";
    let grace = 2000;
    let why = "exited";
    let ending = null;
    let received = "";
    const say = (answer) => {
        try {
            fs.writeSync(answers, `${JSON.stringify(answer)}\n`);
        }
        catch {
            // Evenhand is gone: there is nobody to answer.
        }
    };
    const members = () => find(leader, mark);
    const endAll = (signal, wait) => {
        ending ??= end(members, leader, signal, wait);
        return ending;
    };
    const stop = (signal) => {
        if (leader === 0)
            process.exit(0);
        if (ending === null)
            why = "stopped";
        void endAll(signal, grace);
    };
    const openPipe = (pipe) => {
        // Opening a named pipe waits for a reader; with one of its own it cannot hang when Evenhand has just died.
        const reader = fs.openSync(pipe, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
        const writer = fs.openSync(pipe, fs.constants.O_WRONLY);
        fs.closeSync(reader);
        fs.rmSync(pipe.slice(0, pipe.lastIndexOf("/")), { recursive: true, force: true });
        return writer;
    };
    /** Helpers of a command often end a moment after it: those are not left behind. */
    const settle = async () => {
        for (let look = 0; look < 8 && ending === null && members().length > 0; look++) {
            await new Promise((done) => setTimeout(done, 25));
        }
    };
    const start = (job) => {
        ({ mark, graceMilliseconds: grace } = job);
        const output = job.pipe === null ? 1 : openPipe(job.pipe);
        say({ answer: "open" });
        const [program = "", ...rest] = job.argv;
        const child = spawn(program, rest, {
            cwd: job.directory,
            env: job.environment,
            detached: process.platform !== "win32",
            windowsHide: true,
            stdio: ["ignore", output, output],
        });
        if (job.pipe !== null)
            fs.closeSync(output);
        const timer = setTimeout(() => {
            if (ending === null)
                why = "timeout";
            void endAll("SIGTERM", grace);
        }, job.timeoutMilliseconds);
        const finish = async (exitCode, signal, reason) => {
            clearTimeout(timer);
            await settle();
            const leftBehind = await endAll("SIGTERM", grace);
            say({ answer: "ended", how: why, exitCode, signal, leftBehind, reason, resources: used() });
            process.exit(0);
        };
        leader = child.pid ?? 0;
        const used = watch(() => find(leader, ""), leader);
        child.once("error", (error) => {
            why = "not-started";
            void finish(null, null, error.message);
        });
        child.once("exit", (exitCode, signal) => void finish(exitCode, signal, ""));
    };
    const obey = (order) => {
        if (order.order === "start")
            start(order.job);
        else if (order.order === "stop")
            stop(order.signal);
        else {
            mark = order.mark;
            void endAll("SIGTERM", order.graceMilliseconds).then(() => process.exit(0));
        }
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.on(signal, () => stop(signal));
    process.stdin.setEncoding("utf8");
    process.stdin.on("data", (chunk) => {
        received += chunk;
        const lines = received.split("\n");
        received = lines.pop() ?? "";
        for (const line of lines)
            obey(JSON.parse(line));
    });
    process.stdin.on("error", () => stop("SIGTERM"));
    process.stdin.on("close", () => stop("SIGTERM"));
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/supervisor-source.js




/** The supervisor as a program for `node -e`: four functions that know nothing of each other's names, so that it
 *  is the same from source and out of a bundle. */
const supervisorSource = `(${supervise})(${findMembers}, ${endMembers}, ${watchResources});`;

;// CONCATENATED MODULE: ./.cache/js/engines/local/supervisor.js


/** Starts the process that will run the command: in a session of its own, so that what ends Evenhand's process
 *  group does not reach it, and tied to Evenhand by its standard input, which ends with Evenhand. */
function startSupervisor() {
    const child = (0,external_node_child_process_.spawn)(process.execPath, ["-e", supervisorSource], {
        stdio: ["pipe", "pipe", "pipe", "pipe"],
        detached: process.platform !== "win32",
        windowsHide: true,
        // Nothing of the step's: NODE_OPTIONS would reach into it, and the job's mark would make it find itself.
        env: pick(["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR"]),
    });
    child.stdin?.on("error", () => undefined);
    const { opened, ended } = readAnswers(child);
    let complaint = "";
    child.stderr?.on("data", (chunk) => {
        complaint = (complaint + chunk.toString()).slice(-2000);
    });
    return {
        output: child.stdout,
        opened,
        ended,
        complaint: () => complaint.trim(),
        send: (order) => void child.stdin?.write(`${JSON.stringify(order)}\n`),
    };
}
function pick(names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
function readAnswers(child) {
    const opened = deferred();
    const ended = deferred();
    let received = "";
    child.stdio[3]?.on("data", (chunk) => {
        received += chunk.toString();
        const lines = received.split("\n");
        received = lines.pop() ?? "";
        for (const line of lines) {
            const answer = JSON.parse(line);
            if (answer.answer === "open")
                opened.resolve();
            else
                ended.resolve(answer);
        }
    });
    const over = () => {
        opened.resolve();
        ended.resolve(null);
    };
    child.once("error", over);
    // After its last words: `close` waits for the pipes, which an escaped process could hold open for ever.
    child.once("exit", () => {
        const answers = child.stdio[3];
        if (answers?.closed === false)
            answers.once("close", over);
        else
            over();
    });
    return { opened: opened.promise, ended: ended.promise };
}
/** A promise and what settles it; Node 20 has no Promise.withResolvers. */
function deferred() {
    let resolve = () => { };
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

// EXTERNAL MODULE: ./.cache/js/engines/local/tail.js
var local_tail = __webpack_require__(46814);
;// CONCATENATED MODULE: ./.cache/js/engines/local/engine.js







const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/** How long the output may go on after all processes of the job are gone. */
const drainMilliseconds = 2000;
/** Runs commands on this machine. SIGINT, SIGTERM and SIGHUP of this process are passed on to the job, which then
 *  ends as `stopped`. */
function makeLocalEngine({ graceMilliseconds = 2000 } = {}) {
    // One listener a command that is running: of many at once Node would warn as of a leak.
    process.setMaxListeners(Math.max(process.getMaxListeners(), 100));
    return {
        run: async (job, onLine) => {
            const mark = (0,external_node_crypto_.randomUUID)();
            const pipe = await makeOutputPipe();
            const supervisor = startSupervisor();
            const forward = (signal) => supervisor.send({ order: "stop", signal });
            const stop = () => forward("SIGTERM");
            for (const signal of signals)
                process.on(signal, forward);
            job.signal?.addEventListener("abort", stop);
            try {
                return await follow(supervisor, supervised(job, mark, graceMilliseconds, pipe), pipe, onLine);
            }
            finally {
                for (const signal of signals)
                    process.off(signal, forward);
                job.signal?.removeEventListener("abort", stop);
                await pipe?.close();
            }
        },
    };
}
async function follow(supervisor, job, pipe, onLine) {
    const start = performance.now();
    const tail = (0,local_tail/* makeTail */.z)();
    supervisor.send({ order: "start", job });
    await supervisor.opened;
    const drained = drain(pipe?.read() ?? supervisor.output, (line, replaced) => {
        tail.push(line, replaced);
        onLine(line);
    });
    const gpus = watchGpus();
    const ended = await supervisor.ended;
    const gpu = gpus();
    if (ended === null)
        await sweep(job);
    await drained();
    const durationSeconds = Math.round(performance.now() - start) / 1000;
    const use = ended?.resources ?? null;
    const resources = use === null ? {} : { resources: { ...use, ...(gpu === null ? {} : { gpu }) } };
    return { ...toldBy(ended, supervisor), ...resources, durationSeconds, tail: tail.lines() };
}
/** Begins to read; the function that comes back waits for the end of the output, but not for ever. */
function drain(output, onLine) {
    const lines = (0,output_lines/* makeOutputLines */.R)(onLine);
    const over = new Promise((done) => {
        output.on("data", (chunk) => lines.write(chunk));
        output.once("end", done);
        output.once("error", () => done());
        output.once("close", done);
    });
    return async () => {
        await Promise.race([over, (0,promises_.setTimeout)(drainMilliseconds, undefined, { ref: false })]);
        output.destroy();
        lines.end();
    };
}
function supervised(job, mark, grace, pipe) {
    const outer = job.environment["EVENHAND_PROCESS"];
    return {
        argv: typeof job.command === "string" ? [...bash, job.command] : job.command,
        directory: job.directory,
        // The marks of all jobs around this one stay, so that each of them finds it.
        environment: { ...job.environment, EVENHAND_PROCESS: outer === undefined ? mark : `${outer},${mark}` },
        mark,
        timeoutMilliseconds: job.timeoutMilliseconds,
        graceMilliseconds: grace,
        pipe: pipe?.path ?? null,
    };
}
/** Without the user's start-up files, and stopping at the first command that fails, in a pipeline too. */
const bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"];
function toldBy(ended, supervisor) {
    if (ended !== null) {
        const { how, exitCode, signal, leftBehind, reason } = ended;
        return { how, exitCode, signal, leftBehind: how === "exited" ? leftBehind : 0, reason };
    }
    const reason = supervisor.complaint() || "the process that supervised the command was killed";
    return { how: "lost", exitCode: null, signal: null, leftBehind: 0, reason };
}
/** A second supervisor ends what a killed one has left. */
async function sweep({ mark, graceMilliseconds }) {
    const sweeper = startSupervisor();
    sweeper.output.resume();
    sweeper.send({ order: "sweep", mark, graceMilliseconds });
    await sweeper.ended;
}


/***/ }),

/***/ 38067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   n: () => (/* binding */ readModelBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _core_model_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1673);
/* harmony import */ var _core_model_compressed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82521);






/** sha256 of a file's content as `sha256:<hex>`, and its size, read once. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { digest: `sha256:${hash.digest("hex")}`, bytes };
}
/** The parts of a file by which its format is told. */
async function readModelBytes(path, name) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        const { size } = await file.stat();
        const part = async (start, length) => {
            const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, start);
            return buffer.subarray(0, bytesRead);
        };
        const head = await part(0, Math.min(_core_model_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .headBytes */ .c4, size));
        const tail = await part(Math.max(0, size - _core_model_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .tailBytes */ .ow), Math.min(_core_model_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .tailBytes */ .ow, size));
        return { name, size, head, tail, inflated: inflateOpening(head) };
    }
    finally {
        await file.close();
    }
}
/** Few bytes in, so that what they unpack to is at most two megabytes. */
function inflateOpening(head) {
    const compression = (0,_core_model_compressed_js__WEBPACK_IMPORTED_MODULE_5__/* .compressionOf */ .M)(head);
    const inflate = compression === "zlib" ? node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateSync : compression === "gzip" ? node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzipSync : null;
    if (inflate === null)
        return new Uint8Array();
    try {
        return inflate(head.subarray(0, 2048), { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_SYNC_FLUSH });
    }
    catch {
        return new Uint8Array();
    }
}


/***/ }),

/***/ 58068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ byBytes),
/* harmony export */   u3: () => (/* binding */ digestInputFiles),
/* harmony export */   zW: () => (/* binding */ digestPresentFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_record_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12198);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82787);
/* harmony import */ var _file_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38067);





/** Never an input of a training: the repository's own store, and what Evenhand writes. */
const passedOver = new Set([".git", ".evenhand", ".evenhand-cache"]);
/** Digests every file that the patterns name, once each, sorted by path; a folder stands for all files in it.
 *  Throws UserError when a pattern names no file, or all together name too many. */
async function digestInputFiles(directory, patterns, known) {
    const paths = new Set();
    for (const pattern of patterns) {
        const found = await filesOf(directory, pattern);
        if (found.length === 0)
            throw namesNothing(pattern);
        for (const one of found)
            paths.add(one);
        if (paths.size > _core_record_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .runLimits */ .g.files)
            throw namesTooMany(pattern, paths.size);
    }
    const digests = [];
    for (const one of [...paths].sort(byBytes)) {
        const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, one);
        const digest = await known.digest(full);
        if (digest.bytes < 1024 && (await isLfsPointer(full)))
            throw isPointer(one);
        digests.push({ path: one, ...digest });
    }
    await known.keep();
    return digests;
}
/** Digests those of some names in the working directory that are files. */
async function digestPresentFiles(directory, names) {
    const digests = [];
    for (const name of names) {
        const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full).catch(() => null);
        if (found?.isFile())
            digests.push({ path: name, ...(await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .T)(full)) });
    }
    return digests;
}
/** A name that exists stands for itself, also with characters that a pattern would read as its own. */
async function filesOf(directory, pattern) {
    const literal = await plainFiles(directory, pattern);
    if (literal !== null)
        return literal;
    const files = [];
    const matches = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd: directory, exclude: (name) => passedOver.has(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(name)) });
    for await (const match of matches) {
        // `**` names a folder's files one by one already.
        const isWholeFolder = !pattern.endsWith("**");
        files.push(...((await plainFiles(directory, match, isWholeFolder)) ?? []));
    }
    return files;
}
/** The file itself, or the files in a folder; null when there is neither. */
async function plainFiles(directory, name, folders = true) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, name)).catch(() => null);
    if (found?.isFile())
        return [posix(node_path__WEBPACK_IMPORTED_MODULE_1__.normalize(name))];
    return found?.isDirectory() && folders ? filesIn(directory, name) : null;
}
async function filesIn(directory, folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, folder), { withFileTypes: true, recursive: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, folder), entry.parentPath), entry.name))
        .map(posix)
        .filter((file) => !file.split("/").some((part) => passedOver.has(part)));
}
function posix(file) {
    return file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** In the order of the paths' bytes, which no locale changes. */
function byBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
async function isLfsPointer(full) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, "latin1")).startsWith("version https://git-lfs");
}
function isPointer(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y({
        code: "file-malformed",
        message: `${file} is a Git LFS pointer, not the file: the training would read the pointer`,
        hint: "set `lfs: true` on actions/checkout, or run `git lfs pull`",
        input: "inputs",
        file,
    });
}
function namesNothing(pattern) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y({
        code: "file-missing",
        message: `the input pattern ${JSON.stringify(pattern)} names no file`,
        hint: "patterns start from the working directory, for example `src/**` or `params.yaml`",
        input: "inputs",
    });
}
function namesTooMany(pattern, count) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y({
        code: "input-invalid",
        message: `the input patterns up to ${JSON.stringify(pattern)} name ${count} files; a record holds ${_core_record_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .runLimits */ .g.files}`,
        hint: "name the file that lists them with their digests, for example `data.dvc`",
        input: "inputs",
    });
}


/***/ }),

/***/ 69723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ makeOutputLines)
/* harmony export */ });
/* unused harmony export maxLineLength */
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Longest line that is passed on whole, in characters; also what keeps memory small without line breaks. */
const maxLineLength = 16_384;
/** Cuts a stream of UTF-8 into lines at \n, \r\n and \r. `replaced` is true for a line that ended in a bare \r,
 *  as progress bars write them: on a terminal the next line overwrites it. */
function makeOutputLines(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    let rest = "";
    const take = (text) => {
        rest += text;
        let start = 0;
        // A \r at the very end may be half of a \r\n: it waits for the next bytes.
        for (const found of rest.matchAll(/\r\n|\n|\r(?!$)/g)) {
            passPieces(rest.slice(start, found.index), found[0] === "\r");
            start = found.index + found[0].length;
        }
        rest = rest.slice(start);
        while (rest.length > maxLineLength) {
            const at = pieceEnd(rest, 0);
            onLine(rest.slice(0, at), false);
            rest = rest.slice(at);
        }
    };
    const passPieces = (line, replaced) => {
        let start = 0;
        while (line.length - start > maxLineLength) {
            const at = pieceEnd(line, start);
            onLine(line.slice(start, at), false);
            start = at;
        }
        onLine(line.slice(start), replaced);
    };
    return {
        write: (bytes) => take(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))),
        end: () => {
            take(decoder.end());
            if (rest !== "")
                onLine(rest.replace(/\r$/, ""), false);
            rest = "";
        },
    };
}
/** Where a piece of a long line ends: never between the two halves of a character. */
function pieceEnd(line, start) {
    const at = start + maxLineLength;
    const unit = line.charCodeAt(at - 1);
    return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}


/***/ }),

/***/ 46814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ makeTail)
/* harmony export */ });
const maxLines = 100;
const maxBytes = 16_384;
/** Keeps the last lines of an output, at most 100 and 16 KiB of UTF-8; a line that was overwritten on the terminal
 *  is kept only until the next. */
function makeTail() {
    let kept = [];
    let bytes = 0;
    return {
        push(line, replaced) {
            if (kept.at(-1)?.replaced === true)
                bytes -= kept.pop()?.bytes ?? 0;
            const text = lastBytes(line, maxBytes);
            const size = Buffer.byteLength(text) + 1;
            kept.push({ text, bytes: size, replaced });
            bytes += size;
            while (kept.length > maxLines || (bytes > maxBytes + 1 && kept.length > 1)) {
                bytes -= kept[0]?.bytes ?? 0;
                kept = kept.slice(1);
            }
        },
        lines: () => kept.map((line) => line.text),
    };
}
function lastBytes(line, limit) {
    if (Buffer.byteLength(line) <= limit)
        return line;
    const cut = Buffer.from(line).subarray(-limit);
    // Skips the rest of a character that the cut went through.
    let start = 0;
    while (start < 4 && ((cut[start] ?? 0) & 0xc0) === 0x80)
        start++;
    return cut.subarray(start).toString("utf8");
}


/***/ }),

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openWorkFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/engines/local/digest-cache.js
var digest_cache = __webpack_require__(259);
// EXTERNAL MODULE: ./.cache/js/engines/local/input-files.js
var input_files = __webpack_require__(58068);
;// CONCATENATED MODULE: ./.cache/js/engines/local/job-files.js


const maxMetricBytes = 16 << 20;
/** Makes a private folder with everything the EVENHAND_ variables of one job name.
 *  @param temporary a folder that outlives the step: outputs may lie in it */
async function makeJobFiles(temporary, params, { folder, checkpoints } = {}) {
    await removeLeftovers(temporary);
    folder ??= await (0,promises_.mkdtemp)(external_node_path_.join(temporary, "evenhand-job-"));
    const paramsFile = external_node_path_.join(folder, "params.json");
    const metricsFile = external_node_path_.join(folder, "metrics.jsonl");
    const outputFolder = external_node_path_.join(folder, "output");
    const ownCheckpoints = external_node_path_.join(folder, "checkpoints");
    const checkpointFolder = checkpoints ?? ownCheckpoints;
    await (0,promises_.mkdir)(outputFolder);
    await (0,promises_.mkdir)(checkpointFolder, { recursive: true });
    await (0,promises_.writeFile)(paramsFile, `${JSON.stringify(params ?? {}, null, 2)}\n`);
    await (0,promises_.writeFile)(metricsFile, "");
    return {
        paramsFile,
        metricsFile,
        outputFolder,
        checkpointFolder,
        // Of a file just written, since the clock that stamps files runs a little behind the clock of the day.
        startedAt: (await (0,promises_.stat)(metricsFile)).mtimeMs,
        readMetricLines: () => readEnd(metricsFile),
        discard: async (keepOutput) => {
            const gone = keepOutput ? [paramsFile, metricsFile, ownCheckpoints] : [folder];
            for (const one of gone)
                await (0,promises_.rm)(one, { recursive: true, force: true });
        },
    };
}
/** The longest that a job may take is 20 days: what is older was left behind on a machine that is kept. */
const leftAfterMilliseconds = 21 * 86_400_000;
async function removeLeftovers(temporary) {
    for (const name of await (0,promises_.readdir)(temporary).catch(() => [])) {
        if (!/^evenhand-(?:job|upload)-[A-Za-z0-9]{6}$/.test(name))
            continue;
        const full = external_node_path_.join(temporary, name);
        const found = await (0,promises_.lstat)(full).catch(() => null);
        const old = found?.isDirectory() && Date.now() - found.mtimeMs > leftAfterMilliseconds;
        // Another user's cannot be removed, and need not be.
        if (old)
            await (0,promises_.rm)(full, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function readEnd(full) {
    const file = await (0,promises_.open)(full).catch(() => null);
    if (file === null)
        return "";
    try {
        const { size } = await file.stat();
        const length = Math.min(size, maxMetricBytes);
        const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
        return buffer.toString("utf8", 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./.cache/js/core/train/folder-digest.js
var folder_digest = __webpack_require__(4346);
// EXTERNAL MODULE: ./.cache/js/engines/local/file-digest.js
var file_digest = __webpack_require__(38067);
;// CONCATENATED MODULE: ./.cache/js/engines/local/output-files.js





/** Looks at one declared output.
 *  @param full absolute path
 *  @param name as declared, for its format */
async function findOutputFile(full, name) {
    const nothing = { path: full, kind: "file", digest: "", bytes: 0, files: [], model: null };
    const found = await (0,promises_.stat)(full).catch(() => null);
    if (found === null)
        return { ...nothing, state: { state: "missing" } };
    if (found.isDirectory())
        return findFolder(full);
    if (!found.isFile())
        return { ...nothing, state: { state: "not-plain", at: name } };
    return {
        ...nothing,
        ...(await (0,file_digest/* digestFile */.T)(full)),
        state: { state: "present", changedAt: found.mtimeMs },
        model: await (0,file_digest/* readModelBytes */.n)(full, external_node_path_.basename(name)),
    };
}
async function findFolder(folder) {
    const nothing = { path: folder, kind: "folder", digest: "", bytes: 0, files: [], model: null };
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const paths = [];
    for (const entry of entries) {
        const inside = external_node_path_.relative(folder, external_node_path_.join(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/");
        if (entry.isFile())
            paths.push(inside);
        else if (!entry.isDirectory())
            return { ...nothing, state: { state: "not-plain", at: inside } };
    }
    if (paths.length === 0)
        return { ...nothing, state: { state: "empty-folder" } };
    return { ...nothing, ...(await digestFolder(folder, paths.sort(input_files/* byBytes */.bg))) };
}
async function digestFolder(folder, paths) {
    const digests = [];
    let bytes = 0;
    let changedAt = 0;
    for (const one of paths) {
        const full = external_node_path_.join(folder, one);
        const file = await (0,file_digest/* digestFile */.T)(full);
        digests.push({ path: one, digest: file.digest });
        bytes += file.bytes;
        changedAt = Math.max(changedAt, (await (0,promises_.stat)(full)).mtimeMs);
    }
    return { digest: (0,folder_digest/* folderDigest */.D)(digests), bytes, files: paths, state: { state: "present", changedAt } };
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/work-files.js








const maxDocumentBytes = 1 << 20;
/** Opens the working directory of a training run. Throws UserError when there is no such folder.
 *  @param directory absolute
 *  @param temporary for private files; a folder that outlives the step
 *  @param known digests of inputs that need not be read again */
async function openWorkFiles(directory, temporary, known = digest_cache/* readEveryFile */.A) {
    const found = await (0,promises_.stat)(directory).catch(() => null);
    if (!found?.isDirectory()) {
        throw new errors/* UserError */.y({
            code: "file-missing",
            message: `the working directory ${directory} is not a folder`,
            hint: "it starts from the workspace: is the repository checked out, and into this place?",
            input: "working-directory",
        });
    }
    return {
        directory,
        resolve: (name) => external_node_path_.resolve(directory, name),
        digestInputs: (patterns) => (0,input_files/* digestInputFiles */.u3)(directory, patterns, known),
        digestPresent: (names) => (0,input_files/* digestPresentFiles */.zW)(directory, names),
        readDocument: (file) => readDocument(external_node_path_.resolve(directory, file), file),
        prepare: (params, places) => makeJobFiles(temporary, params, places),
        findOutput: (declared, job) => {
            const inside = /^\$(?:EVENHAND_OUTPUT|\{EVENHAND_OUTPUT\})(?:\/|$)/.exec(declared);
            const full = inside === null
                ? external_node_path_.resolve(directory, declared)
                : external_node_path_.join(job.outputFolder, declared.slice(inside[0].length));
            return findOutputFile(full, declared);
        },
        readOutput,
    };
}
async function readOutput({ path: full, kind, files, }) {
    if (kind === "file")
        return new Map([[external_node_path_.basename(full), await (0,promises_.readFile)(full)]]);
    const content = new Map();
    for (const one of files)
        content.set(one, await (0,promises_.readFile)(external_node_path_.join(full, one)));
    return content;
}
async function readDocument(full, name) {
    const bytes = await (0,promises_.readFile)(full).catch((thrown) => {
        if (thrown.code === "ENOENT")
            return null;
        throw unreadable(name, (0,errors/* errorMessage */.g)(thrown));
    });
    if (bytes === null)
        return null;
    if (bytes.length > maxDocumentBytes)
        throw unreadable(name, "it is larger than 1 MiB");
    try {
        return (0,dist/* parse */.qg)(bytes.toString("utf8"), { maxAliasCount: 100, prettyErrors: true }) ?? {};
    }
    catch (thrown) {
        throw unreadable(name, (0,errors/* errorMessage */.g)(thrown).split("\n")[0]?.replace(/:$/, "") ?? "");
    }
}
function unreadable(name, why) {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${name} cannot be read: ${why}`,
        hint: "it must be JSON or YAML with parameters by name",
        file: name,
    });
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ packZip),
/* harmony export */   W: () => (/* binding */ packZipOf)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** A zip archive of files in the order given, below 4 GiB and 65,535 files, with the right to execute kept as Unix writes
 *  it and no times: the same files give the same bytes.
 *  Format: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
function packZip(files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const file of files) {
        const name = Buffer.from(file.path);
        const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(file.bytes);
        const facts = factsOf(name, file.bytes, packed);
        directory.push(entryOf(facts, file.executable === true ? 0o755 : 0o644, offset), name);
        parts.push(Buffer.from([0x50, 0x4b, 3, 4]), facts, name, packed);
        offset += 30 + name.length + packed.length;
    }
    const length = directory.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([...parts, ...directory, endOf(files.length, length, offset)]);
}
/** The same of content by path, in the order of the names. */
function packZipOf(files) {
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    return packZip(sorted.map(([path, bytes]) => ({ path, bytes })));
}
/** What a file's own header and its entry in the directory have in common: UTF-8 name, deflated, 1 January 1980. */
function factsOf(name, content, packed) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.byteLength, 18);
    facts.writeUInt16LE(name.length, 22);
    return facts;
}
/** Made by Unix, so that the mode is read. */
function entryOf(facts, mode, offset) {
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((0o100000 | mode) * 0x10000, 6);
    rest.writeUInt32LE(offset, 10);
    return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), facts, rest]);
}
function endOf(files, length, offset) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(files, 8);
    end.writeUInt16LE(files, 10);
    end.writeUInt32LE(length, 12);
    end.writeUInt32LE(offset, 16);
    return end;
}


/***/ }),

/***/ 10275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ downloadArchive),
  b: () => (/* binding */ downloadArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.cache/js/ports/bad-archive.js
var bad_archive = __webpack_require__(80017);
;// CONCATENATED MODULE: ./.cache/js/github/zip-directory.js

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const encrypted = 0x1 | 0x40 | 0x2000;
/** Reads the central directory of a zip file. Refuses what two readers could read differently: bytes before or after,
 *  several disks, zip64, encryption, counts and offsets that do not add up.
 *  Format: APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16. */
function readZipDirectory(bytes, mostEntries) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    const length = view.getUint32(end + 12, true);
    const start = view.getUint32(end + 16, true);
    if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
        throw new bad_archive/* BadArchive */.a("it is split over several disks");
    if (count === 0xffff || length === 0xffffffff || start === 0xffffffff)
        throw new bad_archive/* BadArchive */.a("it is a zip64 file");
    if (count > mostEntries)
        throw new bad_archive/* BadArchive */.a(`it holds more than ${mostEntries} files`);
    if (start + length !== end)
        throw new bad_archive/* BadArchive */.a("its directory does not end where the archive says");
    const entries = [];
    let at = start;
    for (let index = 0; index < count; index++) {
        const { entry, next } = readEntry(view, bytes, at, end);
        entries.push(entry);
        at = next;
    }
    if (at !== end)
        throw new bad_archive/* BadArchive */.a("its directory holds more than it counts");
    return { entries, start };
}
function findEnd(view) {
    const last = view.byteLength - endLength;
    for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
        const ends = at + endLength + (view.getUint32(at, true) === endSignature ? view.getUint16(at + 20, true) : -1);
        if (ends === view.byteLength)
            return at;
    }
    throw new bad_archive/* BadArchive */.a("it is not a zip file, or it was cut");
}
function readEntry(view, bytes, at, end) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature)
        throw new bad_archive/* BadArchive */.a("its directory is damaged");
    const flags = view.getUint16(at + 8, true);
    if ((flags & encrypted) !== 0)
        throw new bad_archive/* BadArchive */.a("a file in it is encrypted");
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extra;
    if (next > end)
        throw new bad_archive/* BadArchive */.a("its directory is damaged");
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const unixMode = view.getUint32(at + 38, true) >>> 16;
    const entry = {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        compressed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
        symlink: (unixMode & 0xf000) === 0xa000,
        directory: name.endsWith("/"),
    };
    return { entry, next };
}
function decodeName(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new bad_archive/* BadArchive */.a("a file name in it is not UTF-8");
    }
}

;// CONCATENATED MODULE: ./.cache/js/github/zip-names.js

const windowsDevice = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u001f\u007f\\:*?"<>|]/;
/** Refuses names that mean another place than they say, on any platform: upwards, absolute, drives, devices, links, and
 *  two names that are one file where case or Unicode form is not told apart. */
function checkNames(entries) {
    const files = new Set();
    const folders = new Set();
    for (const { name, symlink, directory } of entries) {
        const path = directory ? name.slice(0, -1) : name;
        const problem = symlink ? "is a link" : pathProblem(path);
        if (problem !== null)
            throw new bad_archive/* BadArchive */.a(`${JSON.stringify(name.slice(0, 80))} ${problem}`);
        const key = fold(path);
        if (files.has(key) || (directory && folders.has(key)))
            throw new bad_archive/* BadArchive */.a(`${JSON.stringify(name.slice(0, 80))} is in it twice`);
        if (directory)
            folders.add(key);
        else
            files.add(key);
    }
    checkParents(files, folders);
}
function pathProblem(path) {
    if (path === "" || path.length > 400)
        return "is not a usable name";
    if (path.startsWith("/"))
        return "is absolute";
    if (forbidden.test(path))
        return "has a character that file names must not have";
    for (const part of path.split("/")) {
        if (part === "" || part === "." || part === "..")
            return "leaves its folder";
        if (windowsDevice.test(part) || /[. ]$/.test(part))
            return "is a name that Windows keeps for itself";
    }
    return null;
}
/** A file that is also somebody's folder. */
function checkParents(files, folders) {
    for (const path of [...files, ...folders]) {
        const parts = path.split("/");
        for (let depth = 1; depth < parts.length; depth++) {
            const parent = parts.slice(0, depth).join("/");
            if (files.has(parent))
                throw new bad_archive/* BadArchive */.a(`${JSON.stringify(parent)} is a file and a folder in it`);
        }
    }
    for (const path of folders) {
        if (files.has(path))
            throw new bad_archive/* BadArchive */.a(`${JSON.stringify(path)} is a file and a folder in it`);
    }
}
function fold(path) {
    return path.normalize("NFKC").toLowerCase().normalize("NFKC");
}

;// CONCATENATED MODULE: ./.cache/js/github/unzip.js




const unzipLimits = { files: 1000, bytes: 512 * 2 ** 20, ratio: 200 };
const localSignature = 0x04034b50;
const utf8 = new TextDecoder();
/** Unpacks a zip file in memory; all or nothing. Sizes are checked before a byte is unpacked, checksums after.
 *  @returns posix path → content, folders left out
 *  @throws BadArchive with one sentence */
function unzip(bytes, limits = unzipLimits) {
    const directory = readZipDirectory(bytes, limits.files);
    checkNames(directory.entries);
    checkSizes(directory.entries, limits);
    const spans = directory.entries.map((entry) => locate(bytes, entry, directory));
    checkOverlap(spans);
    const files = new Map();
    for (const [index, entry] of directory.entries.entries()) {
        if (!entry.directory)
            files.set(entry.name, unpack(entry, spans[index].data));
    }
    return files;
}
function checkSizes(entries, limits) {
    let total = 0;
    for (const { name, size, compressed, directory } of entries) {
        total += size;
        if (total > limits.bytes)
            throw new bad_archive/* BadArchive */.a(`it unpacks to more than ${limits.bytes} bytes`);
        if (directory && size > 0)
            throw new bad_archive/* BadArchive */.a(`folder ${show(name)} has content`);
        if (size > 2 ** 20 && size > compressed * limits.ratio)
            throw new bad_archive/* BadArchive */.a(`${show(name)} unpacks to more than ${limits.ratio} times its size`);
    }
}
function locate(bytes, entry, directory) {
    const { offset, compressed, name } = entry;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (offset + 30 > directory.start || view.getUint32(offset, true) !== localSignature)
        throw new bad_archive/* BadArchive */.a(`${show(name)} is not where its directory says`);
    const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
    const from = nameEnd + view.getUint16(offset + 28, true);
    const to = from + compressed;
    if (to > directory.start)
        throw new bad_archive/* BadArchive */.a(`${show(name)} was cut`);
    const localName = utf8.decode(bytes.subarray(offset + 30, nameEnd));
    if (localName !== name || view.getUint16(offset + 8, true) !== entry.method)
        throw new bad_archive/* BadArchive */.a(`${show(name)} is described in two ways`);
    return { from: offset, to, data: bytes.subarray(from, to) };
}
/** Files that share bytes are how a small archive becomes a large one. */
function checkOverlap(spans) {
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    for (const [index, span] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next !== undefined && next.from < span.to)
            throw new bad_archive/* BadArchive */.a("files in it share bytes");
    }
}
function unpack(entry, data) {
    const content = inflate(entry, data);
    if (content.byteLength !== entry.size)
        throw new bad_archive/* BadArchive */.a(`${show(entry.name)} is not as long as its directory says`);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc)
        throw new bad_archive/* BadArchive */.a(`${show(entry.name)} is damaged (CRC)`);
    return content;
}
function inflate({ method, name, size }, data) {
    if (method === 0)
        return new Uint8Array(data);
    if (method !== 8)
        throw new bad_archive/* BadArchive */.a(`${show(name)} is packed in a way that is not supported (${method})`);
    try {
        const { buffer, byteOffset, byteLength } = (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, size) });
        return new Uint8Array(buffer, byteOffset, byteLength);
    }
    catch (error) {
        throw new bad_archive/* BadArchive */.a(`${show(name)} cannot be unpacked (${error.code ?? "damaged"})`);
    }
}
function show(name) {
    return JSON.stringify(name.slice(0, 80));
}

;// CONCATENATED MODULE: ./.cache/js/github/artifact-download.js



const largestArchive = 512 * 2 ** 20;
const tries = 3;
/** An artifact's archive, unpacked in memory. The signed address is asked for anew at each try and never shown.
 *  @param digest `sha256:<hex>` of the archive when the listing told it */
async function downloadArtifact(github, id, digest) {
    return downloadArchive(github, {
        name: `artifact ${id}`,
        digest,
        address: () => signedAddress(github, id),
    });
}
/** A zip file from the storage behind the API, unpacked in memory. */
async function downloadArchive(github, { name, digest, address }) {
    for (let attempt = 1;; attempt++) {
        const outcome = await fetchArchive(github, await address());
        if (outcome instanceof Uint8Array) {
            checkDigest(outcome, digest, name);
            return unzip(outcome);
        }
        if (!outcome.passing || attempt >= tries)
            throw new Error(`${name}: ${outcome.problem}`);
        await github.clock.sleep(1000 * attempt);
    }
}
async function signedAddress(github, id) {
    const { headers, status } = await github.request({
        route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        parameters: { artifact_id: id, archive_format: "zip", request: { redirect: "manual" } },
        reply: schemas.unknown(),
        permission: "actions: read",
    });
    const address = headers["location"] ?? "";
    if (status !== 302 || !/^https?:\/\//.test(address))
        throw new Error(`artifact ${id}: GitHub did not say where it lies (status ${status})`);
    return address;
}
async function fetchArchive(github, address) {
    let response;
    try {
        // No authorization: the address itself is the permission, on another host.
        response = await github.fetch(address, { signal: AbortSignal.timeout(300_000) });
    }
    catch {
        return { problem: "its storage did not answer", passing: true };
    }
    if (response.status !== 200) {
        const passing = response.status >= 500 || response.status === 404;
        return { problem: `its storage answered ${response.status}`, passing };
    }
    return readCapped(response);
}
async function readCapped(response) {
    const promised = response.headers.get("content-length");
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of response.body ?? []) {
            length += chunk.byteLength;
            if (length > largestArchive)
                return { problem: "it is larger than 512 MiB", passing: false };
            chunks.push(chunk);
        }
    }
    catch {
        return { problem: "its download broke off", passing: true };
    }
    if (promised !== null && Number(promised) !== length)
        return { problem: "its download was cut", passing: true };
    return Buffer.concat(chunks);
}
function checkDigest(archive, digest, name) {
    if (digest === null || !digest.startsWith("sha256:"))
        return;
    const actual = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(archive).digest("hex")}`;
    if (actual !== digest)
        throw new Error(`${name}: its archive differs from the digest GitHub lists`);
}


/***/ }),

/***/ 90412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ makeArtifacts)
});

// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/core/handover/newest-attempts.js
var newest_attempts = __webpack_require__(78081);
// EXTERNAL MODULE: ./.cache/js/core/handover/server.js
var server = __webpack_require__(68871);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/github/artifact-download.js + 3 modules
var artifact_download = __webpack_require__(10275);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/github/artifact-listing.js

const artifactSchema = schemas.object({
    id: schemas.int(),
    name: schemas.string(),
    expired: schemas.boolean(),
    created_at: schemas.string().nullable(),
    digest: schemas.string().nullish(),
    workflow_run: schemas.object({
        id: schemas.int().optional(),
        repository_id: schemas.int().optional(),
        head_repository_id: schemas.int().nullish(),
        head_sha: schemas.string().optional(),
    })
        .nullish(),
});
const listSchema = schemas.object({ total_count: schemas.int(), artifacts: schemas.array(artifactSchema) });
const permission = "actions: read";
const pageSize = 100;
/** A run makes at most 500 artifacts a job; beyond this something is wrong. */
const mostPages = 20;
/** All artifacts of a run. */
async function listRunArtifacts(github, runId) {
    const listed = [];
    for (let page = 1; page <= mostPages; page++) {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
            parameters: { run_id: runId, per_page: pageSize, page },
            reply: listSchema,
            permission,
        });
        listed.push(...data.artifacts.map(toListed));
        if (data.artifacts.length < pageSize || listed.length >= data.total_count)
            break;
    }
    return listed;
}
/** The repository's artifacts of exactly this name, newest first, 100 a page: one request. */
async function listNamedArtifacts(github, name, page) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/actions/artifacts",
        parameters: { name, per_page: pageSize, ...(page === 1 ? {} : { page }) },
        reply: listSchema,
        permission,
    });
    const listed = data.artifacts.filter((one) => one.name === name).map(toListed);
    return listed.sort((a, b) => b.ref.id - a.ref.id);
}
function toListed(one) {
    const run = one.workflow_run;
    const home = run?.repository_id;
    const head = run?.head_repository_id;
    const ref = {
        id: one.id,
        name: one.name,
        createdAt: one.created_at ?? "",
        headSha: run?.head_sha ?? null,
        runId: run?.id ?? null,
        sameRepository: home === undefined || head === undefined ? null : home === head,
        expired: one.expired,
    };
    return { ref, digest: one.digest ?? null };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/github/deadline.js
var deadline = __webpack_require__(50386);
;// CONCATENATED MODULE: ./.cache/js/github/artifact-upload.js




async function loadUploadClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5824), __webpack_require__.e(3291), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(3548), __webpack_require__.e(9735), __webpack_require__.e(2032), __webpack_require__.e(6917)]).then(__webpack_require__.bind(__webpack_require__, 86917));
    return new DefaultArtifactClient();
}
/** Uploads files from memory: they lie in a private folder only as long as the client reads them.
 *  The deadline is ours: the client has none. */
async function uploadFiles(client, name, files, settings) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(settings.tempFolder, "evenhand-upload-"));
    try {
        await (0,promises_.chmod)(folder, 0o700);
        const paths = [];
        for (const [file, content] of files)
            paths.push(await place(folder, file, content));
        const days = settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays };
        const upload = client.uploadArtifact(name, paths, folder, { ...days, skipArchive: settings.page });
        const { id, digest } = await (0,deadline/* within */.u)(settings.deadlineMs, "the artifact service", upload);
        if (id === undefined || id === 0)
            throw new Error("the artifact service did not tell the artifact's id");
        return { id, digest: digest === undefined ? "" : `sha256:${digest.replace(/^sha256:/, "")}` };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function place(folder, file, content) {
    if (!(0,names/* isArtifactPath */.oT)(file))
        throw new Error(`artifact file name ${JSON.stringify(file)}`);
    const path = (0,external_node_path_.join)(folder, file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, content, { flag: "wx" });
    return path;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.cache/js/github/upload-parcel.js



/** Uploads under the name; when an earlier attempt has it, that one is deleted first, and when it stays reserved (an upload
 *  that never finished keeps it) the spare name is taken. An unclear end is settled by looking at what is there. */
async function uploadParcel(desk, parcel) {
    const client = await desk.loadClient();
    const steps = [
        { name: parcel.name, replaces: false },
        { name: parcel.name, replaces: true },
        { name: parcel.spare, replaces: false },
        { name: parcel.spare, replaces: true },
    ];
    let last;
    for (const { name, replaces } of steps) {
        if (replaces)
            await deleteQuietly(client, name);
        const files = parcel.filesOf(name);
        try {
            const { id, digest } = await uploadFiles(client, name, files, settingsOf(desk, parcel, files));
            return { id, url: desk.urlOf(id), digest };
        }
        catch (error) {
            last = error;
            if (hasNoService(error))
                throw unsupported(error);
            if (isReserved(error))
                continue;
            const there = await readBack(desk, parcel, name);
            if (there !== null)
                return there;
            if (!isConnectionLost(error))
                break;
        }
    }
    throw new Error(`artifact ${parcel.name} could not be uploaded: ${(0,errors/* errorMessage */.g)(last)}`, { cause: last });
}
function settingsOf(desk, parcel, files) {
    const { tempFolder, retentionDays, deadlineMs } = desk.options;
    const bytes = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
    return {
        tempFolder,
        retentionDays,
        page: parcel.page,
        deadlineMs: deadlineMs ?? 120_000 + Math.ceil(bytes / 1e6) * 2000,
    };
}
/** The name is taken: a status in the client's text is all that it tells. A conflict when finishing means that the first
 *  of two finishes went through. */
function isReserved(error) {
    const text = (0,errors/* errorMessage */.g)(error);
    return text.includes("(409)") && !text.includes("FinalizeArtifact");
}
/** The client tries again after a 5xx, and not at all after a lost connection: the next step does, and finds the name
 *  taken when the answer alone was lost. */
function isConnectionLost(error) {
    return (0,errors/* errorMessage */.g)(error).includes("Unable to make request");
}
/** A runner whose artifact service is not in the environment. */
function hasNoService(error) {
    const name = error instanceof Error ? error.name : "";
    return name === "GHESNotSupportedError" || /ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test((0,errors/* errorMessage */.g)(error));
}
function unsupported(cause) {
    return new errors/* UserError */.y({
        code: "unsupported",
        message: "this runner has no artifact service that the current client can use",
        hint: "results stay in the records folder of this job; hand them on with a step of your own",
    }, cause);
}
async function deleteQuietly(client, name) {
    try {
        await client.deleteArtifact(name);
    }
    catch {
        // Not listed means never finished: the spare name is next.
    }
}
/** Our upload, when it is there in spite of an error. */
async function readBack(desk, parcel, name) {
    try {
        const listed = await desk.find(name);
        if (listed === null || !(await holds(desk, parcel, listed)))
            return null;
        return { id: listed.ref.id, url: desk.urlOf(listed.ref.id), digest: listed.digest ?? "" };
    }
    catch {
        return null;
    }
}
async function holds(desk, parcel, listed) {
    const files = parcel.filesOf(listed.ref.name);
    if (parcel.page)
        return [...files.values()].every((content) => listed.digest === digestOf(content));
    const there = await desk.read(listed);
    return (there.size === files.size &&
        [...files].every(([name, content]) => Buffer.compare(content, there.get(name) ?? new Uint8Array()) === 0));
}
function digestOf(content) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(content).digest("hex")}`;
}

;// CONCATENATED MODULE: ./.cache/js/github/artifacts.js








/** Uploads through the runner's artifact service, everything else through REST. Artifacts that a run of another
 *  repository made (a fork's) are refused. */
function makeArtifacts(github, options) {
    if ((0,server/* isEnterpriseServer */.v)(options.serverUrl))
        return none;
    const digests = new Map();
    const remember = (listed) => {
        for (const { ref, digest } of listed)
            digests.set(ref.id, digest);
        return listed.map(({ ref }) => ref);
    };
    const desk = {
        loadClient: options.loadClient ?? loadUploadClient,
        options,
        urlOf: (id) => `${options.serverUrl}/${github.repository}/actions/runs/${options.runId}/artifacts/${id}`,
        find: async (name) => {
            const named = (await listRunArtifacts(github, options.runId)).filter(({ ref }) => ref.name === name);
            return named.sort((a, b) => b.ref.id - a.ref.id)[0] ?? null;
        },
        read: ({ ref, digest }) => (0,artifact_download/* downloadArtifact */.b)(github, ref.id, digest),
    };
    return {
        upload: (name, files) => uploadParcel(desk, zipped(name, files, options.attempt)),
        uploadPage: (fileName, content) => uploadParcel(desk, page(fileName, content, options.attempt)),
        listOfRun: async () => (0,newest_attempts/* newestAttempts */.N)(remember(await listRunArtifacts(github, options.runId))),
        listByName: async (name, page = 1) => remember(await listNamedArtifacts(github, name, page)),
        async download(artifact) {
            if (artifact.runId !== options.runId && artifact.sameRepository !== true)
                throw new Error(`artifact ${artifact.id} was not made by a run of this repository`);
            return (0,artifact_download/* downloadArtifact */.b)(github, artifact.id, digests.get(artifact.id) ?? null);
        },
    };
}
/** The runner's client refuses to work there, with a warning of its own: it is not asked. */
const none = {
    upload: () => Promise.reject(lacking()),
    uploadPage: () => Promise.reject(lacking()),
    listOfRun: async () => [],
    listByName: async () => [],
    download: () => Promise.reject(lacking()),
};
function lacking() {
    return new errors/* UserError */.y({
        code: "unsupported",
        message: server/* noArtifacts */.r,
        hint: "results stay in the records folder of this job; hand them on with a step of your own",
    });
}
function zipped(name, files, attempt) {
    return { name, spare: (0,names/* attemptName */.LZ)(name, attempt), page: false, filesOf: () => files };
}
/** An unzipped artifact is named by its file, so that the spare name goes before the extension. */
function page(fileName, content, attempt) {
    const dot = fileName.lastIndexOf(".");
    const cut = dot > 0 ? dot : fileName.length;
    const spare = (0,names/* attemptName */.LZ)(fileName.slice(0, cut), attempt) + fileName.slice(cut);
    return { name: fileName, spare, page: true, filesOf: (name) => new Map([[name, content]]) };
}


/***/ }),

/***/ 5990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ makeGitHub),
  D: () => (/* binding */ sameAgain)
});

// EXTERNAL MODULE: ./.cache/js/core/secrets/spellings.js
var spellings = __webpack_require__(67981);
// EXTERNAL MODULE: ./.cache/js/github/failure.js
var failure = __webpack_require__(18150);
// EXTERNAL MODULE: ./.cache/js/github/retry.js
var retry = __webpack_require__(13166);
;// CONCATENATED MODULE: ./.cache/js/github/server-time.js
/** The newest date heard, and what has passed since by a clock that nobody sets. A date has whole seconds, so that this is
 *  never ahead, and behind by a second and the way of the answer. */
function makeServerTime(elapsed = () => performance.now()) {
    let heard = null;
    return {
        learn(date) {
            const parsed = Date.parse(date ?? "");
            if (!Number.isNaN(parsed))
                heard = { date: parsed, at: elapsed() };
        },
        now() {
            if (heard === null)
                throw new Error("GitHub's answers carry no date, by which a lease could end");
            return heard.date + elapsed() - heard.at;
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/github/client.js




/** The `find` of a POST that makes the same thing when it comes twice: a git object, whose name is its content, and a
 *  reaction, of which an account has one of a kind. */
const sameAgain = async () => null;
const apiVersion = "2022-11-28";
const tries = 4;
const quiet = { debug() { }, info() { }, warn() { }, error() { } };
function makeGitHub(options) {
    const { clock, repository } = options;
    const fetcher = options.fetch ?? globalThis.fetch;
    const connect = lazily(() => makeOctokit(options, fetcher));
    const [owner, repo] = repository.split("/");
    const hide = (0,spellings/* makeHider */.v)([options.token]);
    const rule = () => ({ tries, deadline: clock.now() + (options.deadlineMs ?? 120_000) });
    const time = makeServerTime();
    const once = async (call) => {
        const place = { owner, repo, timeoutMs: options.timeoutMs ?? 30_000 };
        try {
            const reply = await send(await connect(), call, place);
            time.learn(reply.headers["date"]);
            return reply;
        }
        catch (thrown) {
            time.learn((0,failure/* readFailure */.f1)(thrown).headers["date"]);
            throw thrown;
        }
    };
    const told = (thrown, call) => (0,failure/* explain */.WE)(thrown, { ...call, hide });
    return {
        repository,
        apiUrl: options.apiUrl,
        clock,
        fetch: fetcher,
        serverNow: time.now,
        once,
        explain: told,
        async request(call) {
            if (call.route.startsWith("POST "))
                throw new Error(`${call.route} is sent by create, which looks first`);
            try {
                return await (0,retry/* withRetries */.LH)(() => once(call), rule(), clock);
            }
            catch (error) {
                throw told(error, call);
            }
        },
        async create(call, find) {
            try {
                return await (0,retry/* createOnce */.Ur)({ create: async () => (await once(call)).data, find }, rule(), clock);
            }
            catch (error) {
                throw told(error, call);
            }
        },
    };
}
async function send(octokit, call, place) {
    const { request: extra, ...parameters } = call.parameters ?? {};
    // A parameter that the route does not name would become part of the query.
    const repository = call.route.includes("{owner}") ? { owner: place.owner, repo: place.repo } : {};
    const reply = await octokit.request(call.route, {
        ...repository,
        ...parameters,
        request: {
            ...extra,
            signal: AbortSignal.timeout(call.timeoutMs ?? place.timeoutMs),
        },
    });
    return { ...reply, data: parseReply(call, reply.data) };
}
async function makeOctokit(options, fetcher) {
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(3291), __webpack_require__.e(9735), __webpack_require__.e(8048)]).then(__webpack_require__.bind(__webpack_require__, 98048));
    return new Octokit({
        auth: options.token,
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: options.userAgent,
        retry: { enabled: false },
        throttle: { enabled: false },
        log: quiet,
        request: { fetch: versioned(fetcher), log: quiet },
    });
}
/** The API version goes with every request; the client library sends none by itself. */
function versioned(fetcher) {
    return (url, init) => {
        const headers = new Headers(init?.headers);
        headers.set("x-github-api-version", apiVersion);
        return fetcher(url, { ...init, headers });
    };
}
function parseReply(call, data) {
    const parsed = call.reply.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new failure/* MalformedReply */.e$(call.route, `${issue?.path.join(".") || "body"}: ${issue?.message ?? "?"}`);
}
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 52876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ listAgain),
/* harmony export */   VM: () => (/* binding */ commentPermission),
/* harmony export */   X3: () => (/* binding */ commentSchema),
/* harmony export */   fg: () => (/* binding */ listComments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const commentSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.int(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.int(), login: zod__WEBPACK_IMPORTED_MODULE_0__.string(), type: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() }).nullish(),
    performed_via_github_app: zod__WEBPACK_IMPORTED_MODULE_0__.object({ slug: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() }).nullish(),
});
const commentPermission = "pull-requests: write";
const pageSize = 100;
/** GitHub closes a conversation to comments at 2,500. */
const mostPages = 30;
/** Comments of a pull request, oldest first, from a page on to the last.
 *  A full page is followed by another try even without a Link header, which proxies drop. */
async function listComments(github, pullRequest, from = 1) {
    const comments = [];
    for (let page = from; page <= mostPages; page++) {
        const { data, headers } = await github.request({
            route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: pullRequest, per_page: pageSize, page },
            reply: zod__WEBPACK_IMPORTED_MODULE_0__.array(commentSchema),
            permission: commentPermission,
        });
        comments.push(...data);
        const more = /\brel="?next"?/.test(headers["link"] ?? "");
        if (!more && (data.length < pageSize || headers["link"] !== undefined))
            break;
    }
    return comments;
}
/** The listing again after a comment was added: only its end is read, unless what is there does not join up with what
 *  was seen before (somebody deleted a comment, so that pages moved). */
async function listAgain(github, pullRequest, before) {
    const from = Math.floor(before.length / pageSize) + 1;
    if (from === 1)
        return listComments(github, pullRequest);
    const tail = await listComments(github, pullRequest, from);
    const expected = before[(from - 1) * pageSize] ?? before.at(-1);
    const joins = before.length % pageSize === 0
        ? tail.length > 0 && tail[0].id > expected.id
        : tail[0]?.id === expected.id;
    return joins ? [...before.slice(0, (from - 1) * pageSize), ...tail] : listComments(github, pullRequest);
}


/***/ }),

/***/ 23149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isPersons),
/* harmony export */   m: () => (/* binding */ makeConversation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5990);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18150);



const account = zod__WEBPACK_IMPORTED_MODULE_2__.object({ id: zod__WEBPACK_IMPORTED_MODULE_2__.int(), login: zod__WEBPACK_IMPORTED_MODULE_2__.string(), type: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional() }).nullish();
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_2__.int(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    user: account,
    performed_via_github_app: zod__WEBPACK_IMPORTED_MODULE_2__.unknown(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    updated_at: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
});
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    event: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    actor: account,
    created_at: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    label: zod__WEBPACK_IMPORTED_MODULE_2__.object({ name: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
    performed_via_github_app: zod__WEBPACK_IMPORTED_MODULE_2__.unknown(),
});
const read = "pull-requests: read";
const pageSize = 100;
/** What has more pages than this is no conversation: later ones are not read, so that an override in them does not count. */
const mostPages = 10;
function makeConversation(github) {
    const permissions = new Map();
    async function pages(route, parameters, item) {
        const all = [];
        for (let page = 1; page <= mostPages; page++) {
            const { data } = await github.request({
                route,
                parameters: { ...parameters, per_page: pageSize, page },
                reply: zod__WEBPACK_IMPORTED_MODULE_2__.array(item),
                permission: read,
            });
            all.push(...data);
            if (data.length < pageSize)
                break;
        }
        return all;
    }
    async function askPermission(login) {
        try {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
                parameters: { username: login },
                reply: zod__WEBPACK_IMPORTED_MODULE_2__.object({ permission: zod__WEBPACK_IMPORTED_MODULE_2__.string(), user: account }),
                permission: "metadata: read",
            });
            return data.user?.login === login && ["admin", "write"].includes(data.permission);
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatus */ .zM)(error, 404))
                return false;
            throw error;
        }
    }
    return {
        async remarks(pullRequest, since) {
            const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
            return (await pages(route, { issue_number: pullRequest, since }, commentSchema)).map(remarkOf);
        },
        async remark(id) {
            try {
                const { data } = await github.request({
                    route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
                    parameters: { comment_id: id },
                    reply: commentSchema,
                    permission: read,
                });
                return remarkOf(data);
            }
            catch (error) {
                if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatus */ .zM)(error, 404, 410))
                    return null;
                throw error;
            }
        },
        async labelChanges(pullRequest) {
            const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
            const events = await pages(route, { issue_number: pullRequest }, eventSchema);
            return events.flatMap(({ event, actor, label, created_at: at, performed_via_github_app: app }) => {
                if ((event !== "labeled" && event !== "unlabeled") || !label || !actor || !at)
                    return [];
                const isPerson = isPersons(actor, app);
                return [{ label: label.name, login: actor.login, isPerson, added: event === "labeled", at }];
            });
        },
        mayWrite(login) {
            const known = permissions.get(login) ?? askPermission(login);
            permissions.set(login, known);
            return known;
        },
        async react(remark, sign) {
            // GitHub keeps one reaction of a kind for each account, so that it may be sent again.
            const call = {
                route: "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
                parameters: { comment_id: remark, content: sign },
                reply: zod__WEBPACK_IMPORTED_MODULE_2__.unknown(),
                permission: "pull-requests: write",
            };
            await github.create(call, _client_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAgain */ .D);
        },
    };
}
function remarkOf(data) {
    return {
        id: data.id,
        login: data.user?.login ?? "",
        isPerson: isPersons(data.user, data.performed_via_github_app),
        body: data.body ?? "",
        createdAt: data.created_at,
        updatedAt: data.updated_at,
    };
}
/** An account that is known to be a person's, acting without an app in between. */
function isPersons(user, app) {
    const isBot = user === null || user === undefined || user.type !== "User" || user.login.endsWith("[bot]");
    return !isBot && (app === null || app === undefined);
}


/***/ }),

/***/ 50386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/** Waits no longer than that: the runner's clients wait for ever when an answer is cut, and a process that waits for
 *  nothing else would end silently. */
async function within(milliseconds, who, promise) {
    let timer;
    const late = new Promise((_, reject) => {
        const seconds = Math.round(milliseconds / 1000);
        timer = setTimeout(() => reject(new Error(`${who} did not answer within ${seconds} s`)), milliseconds);
    });
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 70951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   pI: () => (/* binding */ runFacts),
/* harmony export */   tC: () => (/* binding */ makeEvidenceFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18150);


const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__.string() });
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_1__.int(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullish(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__.int().default(1),
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    repository: repositorySchema,
    head_repository: repositorySchema.nullable(),
});
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    protected: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
});
/** What GitHub says about runs and branches; each is asked once. */
function makeEvidenceFacts(github) {
    const runs = new Map();
    const branches = new Map();
    async function askRun(id) {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
            parameters: { run_id: id },
            reply: runSchema,
            permission: "actions: read",
        });
        return runFacts(data);
    }
    async function askBranch(name) {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/branches/{branch}",
            parameters: { branch: name },
            reply: branchSchema,
            permission: "contents: read",
        });
        return { name: data.name, sha: data.commit.sha, protected: data.protected };
    }
    const once = (cache, key, ask) => {
        const known = cache.get(key) ?? ask(key).catch(nullWhenMissing);
        cache.set(key, known);
        return known;
    };
    const facts = {
        async runsOf(sha) {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/actions/runs",
                parameters: { head_sha: sha, per_page: 100 },
                reply: zod__WEBPACK_IMPORTED_MODULE_1__.object({ workflow_runs: zod__WEBPACK_IMPORTED_MODULE_1__.array(runSchema) }),
                permission: "actions: read",
            });
            return data.workflow_runs.map(runFacts);
        },
        run: (id) => once(runs, id, askRun),
        branch: (name) => once(branches, name, askBranch),
        async defaultBranch() {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}",
                reply: zod__WEBPACK_IMPORTED_MODULE_1__.object({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
                permission: "contents: read",
            });
            const found = await facts.branch(data.default_branch);
            if (found === null)
                throw new Error(`the default branch ${data.default_branch} has no commit`);
            return found;
        },
    };
    return facts;
}
function runFacts(data) {
    return {
        id: data.id,
        attempt: data.run_attempt,
        repository: data.repository.full_name,
        headRepository: data.head_repository?.full_name ?? null,
        // A called workflow's path carries `@ref`.
        workflowPath: data.path.replace(/@.*$/, ""),
        event: data.event,
        headBranch: data.head_branch,
        headSha: data.head_sha,
        status: data.status ?? "",
        createdAt: data.created_at,
        url: data.html_url,
        workflow: data.name ?? "",
    };
}
function nullWhenMissing(thrown) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatus */ .zM)(thrown, 404))
        return null;
    throw thrown;
}


/***/ }),

/***/ 18150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   e$: () => (/* binding */ MalformedReply),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   zM: () => (/* binding */ isStatus)
/* harmony export */ });
/* unused harmony export GitHubError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11776);


/** GitHub's answer was cut or is not what the API promises: the client library hands such bodies on as text. */
class MalformedReply extends Error {
    constructor(route, detail) {
        super(`GitHub answered ${route} with something that is not its documented reply (${detail})`);
        this.name = "MalformedReply";
    }
}
/** What GitHub answered, or that it did not, as a sentence; the failure stays readable. */
class GitHubError extends Error {
    failure;
    constructor(message, failure, cause) {
        super(message, { cause });
        this.name = "GitHubError";
        this.failure = failure;
    }
}
/** Reads the client library's error: without a `response` its status 500 is invented. */
function readFailure(thrown) {
    if (thrown instanceof GitHubError)
        return thrown.failure;
    const error = thrown;
    const response = error?.response;
    if (response === undefined || typeof error?.status !== "number")
        return { status: null, headers: {}, message: causeOf(thrown) };
    const headers = Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
    const text = response.data?.message;
    const message = typeof text === "string" ? text : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(thrown).slice(0, 300);
    return { status: error.status, headers: Object.fromEntries(headers), message };
}
/** The request was refused for its rate: nothing was done, waiting helps. */
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /secondary rate limit|abuse detection/i.test(message));
}
function isStatus(thrown, ...statuses) {
    const { status } = readFailure(thrown);
    return status !== null && statuses.includes(status);
}
/** The error a story sees: a missing permission by its line, a bad token as what the user can mend, else one sentence. */
function explain(thrown, { route, permission, hide }) {
    if (isExplained(thrown))
        return thrown;
    const told = readFailure(thrown);
    const failure = { ...told, message: hide(told.message) };
    if (failure.status === null)
        return new GitHubError(`GitHub did not answer ${route}: ${failure.message}`, failure, thrown);
    if (failure.status === 403 && /not accessible by/i.test(failure.message))
        return new _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionDenied */ .J(permission, thrown);
    if (failure.status === 401)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "permission-missing",
            message: "GitHub does not accept the token (401)",
            // biome-ignore lint/suspicious/noTemplateCurlyInString: YAML for the user to write
            hint: "pass github-token: ${{ github.token }}, or a token that has not expired",
            input: "github-token",
        }, thrown);
    const sunset = failure.status === 410 ? "; this release speaks an API version that may be gone, update it" : "";
    return new GitHubError(`GitHub refused ${route}: ${failure.status} ${failure.message}${sunset}`, failure, thrown);
}
function isExplained(thrown) {
    return [MalformedReply, GitHubError, _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionDenied */ .J, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y].some((kind) => thrown instanceof kind);
}
function causeOf(thrown) {
    const cause = thrown?.cause;
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(inner ?? thrown);
}


/***/ }),

/***/ 16437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeGitObjects),
/* harmony export */   P: () => (/* binding */ blobName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5990);



const named = zod__WEBPACK_IMPORTED_MODULE_2__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_2__.string() });
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({ tree: named });
const treeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    tree: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ path: zod__WEBPACK_IMPORTED_MODULE_2__.string(), type: zod__WEBPACK_IMPORTED_MODULE_2__.string(), sha: zod__WEBPACK_IMPORTED_MODULE_2__.string() })),
    truncated: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
});
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({ content: zod__WEBPACK_IMPORTED_MODULE_2__.string(), encoding: zod__WEBPACK_IMPORTED_MODULE_2__.string() });
function makeGitObjects(github) {
    const read = async (path, reply, parameters = {}) => (await github.request({
        route: `GET /repos/{owner}/{repo}/git/${path}`,
        parameters,
        reply,
        permission: "contents: read",
    })).data;
    const write = async (kind, parameters) => {
        const call = {
            route: `POST /repos/{owner}/{repo}/git/${kind}`,
            parameters,
            reply: named,
            permission: "contents: write",
        };
        return (await github.create(call, _client_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAgain */ .D)).sha;
    };
    const treeOf = async (commit) => (await read(`commits/${commit}`, commitSchema)).tree.sha;
    const list = async (tree) => {
        const listed = await read(`trees/${tree}`, treeSchema, { recursive: "1" });
        if (listed.truncated)
            throw new Error(`tree ${tree} is too large to list in one answer`);
        return new Map(listed.tree.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
    };
    const readBlob = async (sha) => {
        const { content, encoding } = await read(`blobs/${sha}`, blobSchema);
        return Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
    };
    const readText = async (blob) => new TextDecoder().decode(await readBlob(blob));
    return {
        ...{ treeOf, list, readBlob, readText },
        async textAt(commit, file) {
            const blob = (await list(await treeOf(commit))).get(file);
            return blob === undefined ? null : readText(blob);
        },
        writeBlob: (content) => write("blobs", { content: Buffer.from(content).toString("base64"), encoding: "base64" }),
        writeTree(base, texts, blobs) {
            const entry = { mode: "100644", type: "blob" };
            const tree = [
                ...Object.entries(texts).map(([path, content]) => ({ path, ...entry, content })),
                ...blobs.map(([path, sha]) => ({ path, ...entry, sha })),
            ];
            return write("trees", base === null ? { tree } : { base_tree: base, tree });
        },
        writeCommit: (message, tree, parent) => write("commits", { message, tree, parents: parent === null ? [] : [parent] }),
    };
}
/** The name that git gives a text. */
function blobName(text) {
    const content = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${content.byteLength}\0`).update(content).digest("hex");
}


/***/ }),

/***/ 64657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   n: () => (/* binding */ makeGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


const largestOutput = 64 * 2 ** 20;
// A container job's checkout belongs to another user, and git would refuse to read it. A folder of the checkout that
// looks like a bare repository is content that somebody committed: its history is no history.
const trust = ["-c", "safe.directory=*", "-c", "safe.bareRepository=explicit"];
/** @param folder the checkout
 *  @param env of the process: PATH and HOME are what git needs from it */
function makeGit(folder, env) {
    const reading = { ...env, GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" };
    return async (args) => {
        const { ok, stdout } = await runGit(folder, reading, args, 60_000);
        return ok ? stdout : null;
    };
}
/** Runs git once; it never asks, and no replaced or grafted history is believed. */
function runGit(folder, env, args, timeout) {
    const quiet = {
        ...env,
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        LC_ALL: "C",
    };
    return new Promise((resolve) => {
        const options = {
            cwd: folder,
            env: quiet,
            encoding: "buffer",
            maxBuffer: largestOutput,
            timeout,
            windowsHide: true,
        };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...trust, ...args], options, (error, stdout, stderr) => resolve({ ok: error === null, stdout, problem: error === null ? "" : problemOf(error, stderr) }));
    });
}
function problemOf(error, stderr) {
    if (error.code === "ENOENT")
        return "git is not installed here";
    if (error.killed === true)
        return "git took too long and was ended";
    const said = stderr
        .toString("utf8")
        .split("\n")
        .find((line) => /^(fatal|error):/.test(line));
    // An address may carry a password.
    return said?.replace(/\/\/[^/@\s]*@/g, "//").slice(0, 200) ?? `git ended with code ${String(error.code)}`;
}


/***/ }),

/***/ 72908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ makeGitRef),
/* harmony export */   z: () => (/* binding */ untilFirst)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18150);


const refSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ object: zod__WEBPACK_IMPORTED_MODULE_1__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.string() }) });
const rounds = 25;
/** @param name without `refs/` */
function makeGitRef(github, name) {
    const encoded = name.split("/").map(encodeURIComponent).join("/");
    async function read() {
        const call = {
            route: `GET /repos/{owner}/{repo}/git/ref/${encoded}`,
            reply: refSchema,
            permission: "contents: read",
        };
        try {
            return (await github.request(call)).data.object.sha;
        }
        catch (thrown) {
            // 409: the repository has no commit at all.
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatus */ .zM)(thrown, 404, 409))
                return null;
            throw thrown;
        }
    }
    return {
        read,
        async move(from, to) {
            const found = async () => ((await read()) === to ? { object: { sha: to } } : null);
            const parameters = from === null ? { ref: `refs/${name}`, sha: to } : { sha: to, force: false };
            const route = from === null
                ? "POST /repos/{owner}/{repo}/git/refs"
                : `PATCH /repos/{owner}/{repo}/git/refs/${encoded}`;
            await github.create({ route, parameters, reply: refSchema, permission: "contents: write" }, found);
        },
    };
}
/** Runs a round of read, write and move again when another writer was first, after a random pause that grows.
 *  @param round its number, from 1 */
async function untilFirst(github, once) {
    for (let round = 1;; round++) {
        try {
            return await once(round);
        }
        catch (thrown) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatus */ .zM)(thrown, 409, 422) || round >= rounds)
                throw thrown;
            await github.clock.sleep(Math.random() * Math.min(5_000, 100 * 2 ** round));
        }
    }
}


/***/ }),

/***/ 70220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ makeIdentity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

/** Tokens of people; every other kind cannot ask who it is. */
const userToken = /^(ghp_|gho_|ghu_|github_pat_)/;
const workflowLogin = "github-actions[bot]";
/** @param login overrides the assumption `github-actions[bot]`, for the token of another app */
function makeIdentity(github, token, login = workflowLogin) {
    let id = null;
    let name = login;
    return {
        async settle() {
            if (id !== null || !userToken.test(token))
                return;
            const { data } = await github.request({
                route: "GET /user",
                reply: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.int(), login: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
                permission: "pull-requests: write",
            });
            id = data.id;
            name = data.login;
        },
        isOurs({ user, performed_via_github_app: app }) {
            if (user === null || user === undefined)
                return false;
            if (id !== null)
                return user.id === id;
            if (user.login !== name)
                return false;
            const isBot = user.type === undefined || user.type === "Bot";
            const slug = app?.slug;
            return name.endsWith("[bot]") ? isBot && (slug === undefined || `${slug}[bot]` === name) : true;
        },
        learn({ user }) {
            if (user === null || user === undefined)
                return false;
            const changed = id === null ? user.login !== name : user.id !== id;
            id = user.id;
            name = user.login;
            return changed;
        },
    };
}


/***/ }),

/***/ 12841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ leasePath),
/* harmony export */   pU: () => (/* binding */ renderLease),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
/* harmony import */ var _core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80832);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);
/* harmony import */ var _ledger_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77999);




/** An environment's name may hold anything: the file is named by its digest, and says inside what it is about. */
function leasePath({ environment, model, leg }) {
    return `leases/${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ environment, model, leg })).slice("sha256:".length, "sha256:".length + 32)}.json`;
}
function renderLease(state) {
    return `${JSON.stringify(state, null, 1)}\n`;
}
/** null: nobody ever asked for the place.
 *  @throws UserError `record-invalid`: what cannot be read may be held by somebody */
async function readLease(ref, from, place) {
    const path = leasePath(place);
    const text = await ref.readText(from, path);
    if (text === null)
        return null;
    try {
        const state = _core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .leaseSchema */ .Gn.parse(JSON.parse(text));
        const isOurs = Object.entries(place).every(([key, value]) => state[key] === value);
        if (isOurs)
            return state;
    }
    catch { }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "record-invalid",
        file: path,
        message: `${path} of refs/${_ledger_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .refName */ .P7} is not a lease of this release, so that nobody can tell who deploys to ${place.environment}; nothing was touched`,
        hint: "update this action, if another workflow uses a newer release; else take the file out of the ref by a commit",
    });
}


/***/ }),

/***/ 77999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ linesFile),
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   r2: () => (/* binding */ makeLedgerRef)
/* harmony export */ });
/* harmony import */ var _core_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61924);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16437);
/* harmony import */ var _git_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72908);



const refName = "evenhand/ledger";
const linesFile = "ledger.jsonl";
function makeLedgerRef(github) {
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .makeGitObjects */ .B)(github);
    const ref = (0,_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGitRef */ .i)(github, refName);
    const texts = new Map();
    let known = null;
    async function read() {
        const head = await ref.read();
        if (head === null)
            return { head, tree: null, blobs: new Map(), entries: [] };
        if (known?.head === head)
            return known;
        const tree = await objects.treeOf(head);
        const blobs = await objects.list(tree);
        const lines = blobs.get(linesFile);
        // Nothing but a lease moved: the lines are known.
        if (known !== null && lines !== undefined && known.blobs.get(linesFile) === lines)
            return { head, tree, blobs, entries: known.entries };
        const text = lines === undefined ? "" : await objects.readText(lines);
        return { head, tree, blobs, entries: (0,_core_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLedger */ .h8)(text, `refs/${refName} ${linesFile}`) };
    }
    async function write(from, change) {
        const blobs = new Map(from.blobs);
        for (const [path, content] of change.files)
            if (!blobs.has(path))
                blobs.set(path, await objects.writeBlob(content));
        const added = [...blobs].filter(([path]) => !from.blobs.has(path));
        const tree = await objects.writeTree(from.tree, change.texts, added);
        const head = await objects.writeCommit(change.message, tree, from.head);
        await ref.move(from.head, head);
        for (const [path, text] of Object.entries(change.texts)) {
            const blob = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .blobName */ .P)(text);
            blobs.set(path, blob);
            texts.set(blob, text);
        }
        return { head, tree, blobs, entries: change.entries };
    }
    return {
        async read() {
            known = await read();
            return known;
        },
        readBlob: (blob) => objects.readBlob(blob),
        async readText(from, path) {
            const blob = from.blobs.get(path);
            if (blob === undefined)
                return null;
            const text = texts.get(blob) ?? (await objects.readText(blob));
            texts.set(blob, text);
            return text;
        },
        change: (plan) => (0,_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .untilFirst */ .z)(github, async (round) => {
            const from = known !== null && round === 1 ? known : await read();
            known = null;
            const change = await plan(from);
            known = change === null ? from : await write(from, change);
        }),
    };
}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeLedger)
/* harmony export */ });
/* harmony import */ var _core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80832);
/* harmony import */ var _core_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61924);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83018);
/* harmony import */ var _lease_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12841);
/* harmony import */ var _ledger_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77999);





/** The ledger as a git ref: one commit a line, `ledger.jsonl` and the files it names in the tree. The ref only
 *  moves forward; a writer that was late reads again and takes the next number. */
function makeLedger(github, ref = (0,_ledger_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLedgerRef */ .r2)(github)) {
    async function append(next, files, ends) {
        let entry;
        await ref.change(async (from) => {
            const draft = next(from.entries);
            entry = from.entries.find(({ key }) => key === draft.key);
            if (entry !== undefined)
                return null;
            entry = (0,_core_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .chainEntry */ .yZ)(from.entries, draft);
            const entries = [...from.entries, entry];
            const released = ends === null ? {} : await releasedBy(ref, from, ends);
            return {
                message: `${entry.kind} ${entry.model} to ${entry.environment}: ${entry.outcome ?? "started"} (line ${entry.seq})`,
                texts: { [_ledger_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .linesFile */ .Kp]: (0,_core_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLedger */ .wP)(entries), ...released },
                files: new Map([...files].map(([digest, content]) => [pathOf(digest), content])),
                entries,
            };
        });
        return entry;
    }
    let known = null;
    return {
        async read() {
            known = await ref.read();
            return known.entries;
        },
        append: (next, files = new Map(), ends = null) => append(next, files, ends),
        async file(digest) {
            known ??= await ref.read();
            const blob = known.blobs.get(pathOf(digest));
            if (blob === undefined)
                return null;
            const content = await ref.readBlob(blob);
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(content) === digest ? content : null;
        },
    };
}
async function releasedBy(ref, from, { id, place }) {
    const state = await (0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readLease */ .zR)(ref, from, place);
    const released = state === null ? null : (0,_core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseLease */ .wL)(state, id);
    return released === null ? {} : { [(0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .leasePath */ .U8)(place)]: (0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .renderLease */ .pU)(released) };
}
function pathOf(digest) {
    return `files/${digest.replace(/^sha256:/, "")}`;
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ makeLocalHistory),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   Wj: () => (/* binding */ findFolder)
/* harmony export */ });
const shaPattern = /^[0-9a-f]{40}$/;
function isSha(text) {
    return shaPattern.test(text);
}
function makeLocalHistory(git) {
    const text = async (args) => (await git(args))?.toString("utf8") ?? null;
    const isShallow = async () => (await text(["rev-parse", "--is-shallow-repository"]))?.trim() !== "false";
    async function header(sha) {
        const commit = isSha(sha) ? await text(["cat-file", "commit", sha]) : null;
        return commit === null ? null : commit.split("\n\n", 1)[0];
    }
    async function commitOf(name) {
        const sha = (await text(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]))?.trim();
        return sha !== undefined && isSha(sha) ? sha : null;
    }
    async function parents(sha) {
        const lines = await header(sha);
        if (lines === null)
            return null;
        return [...lines.matchAll(/^parent ([0-9a-f]{40})$/gm)].map((match) => match[1]);
    }
    return {
        parents,
        head: () => commitOf("HEAD"),
        async resolve(ref) {
            if (isSha(ref))
                return (await parents(ref)) === null ? null : ref;
            return (await commitOf(`refs/remotes/origin/${ref}`)) ?? (await commitOf(`refs/tags/${ref}`));
        },
        async committedAt(sha) {
            const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec((await header(sha)) ?? "")?.[1];
            return seconds === undefined ? null : Number(seconds) * 1000;
        },
        async mergeBase(a, b) {
            if (!isSha(b) || (await isShallow()))
                return null;
            const from = isSha(a) ? a : `refs/remotes/origin/${a}`;
            const sha = (await text(["merge-base", "--end-of-options", from, b]))?.trim() ?? "";
            return isSha(sha) ? sha : null;
        },
        async firstParents(sha, limit) {
            if (!isSha(sha))
                return [];
            const walked = await text(["rev-list", "--first-parent", `--max-count=${limit + 1}`, sha, "--"]);
            return walked === null ? [] : walked.split("\n").filter(isSha);
        },
        async readFile(sha, path) {
            if ((await parents(sha)) === null)
                return undefined;
            const content = await git(["cat-file", "blob", `${sha}:${path}`]);
            return content === null ? null : content.toString("utf8");
        },
    };
}
/** git's folder from the top of the checkout, "" there; null outside of one. */
async function findFolder(git) {
    const prefix = await git(["rev-parse", "--show-prefix"]);
    return prefix === null ? null : prefix.toString("utf8").replace(/\n$/, "");
}


/***/ }),

/***/ 66166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ makeMonitorMemory)
/* harmony export */ });
/* harmony import */ var _core_monitor_memory_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54464);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16437);
/* harmony import */ var _git_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72908);



/** The monitor's memory as a git ref: one commit a write, a file a leg. An unchanged state is not written. Reading costs
 *  four requests, writing seven. */
function makeMonitorMemory(github) {
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .makeGitObjects */ .B)(github);
    const refOf = (model) => (0,_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGitRef */ .i)(github, (0,_core_monitor_memory_text_js__WEBPACK_IMPORTED_MODULE_0__/* .monitorRef */ .ky)(model));
    async function snapshot(model) {
        const head = await refOf(model).read();
        if (head === null)
            return { head, tree: null, blobs: new Map() };
        const tree = await objects.treeOf(head);
        return { head, tree, blobs: await objects.list(tree) };
    }
    async function textIn({ blobs }, name) {
        const blob = blobs.get(name);
        return blob === undefined ? null : objects.readText(blob);
    }
    async function write(model, from, file) {
        const tree = await objects.writeTree(from.tree, { [file.name]: file.text }, []);
        const commit = await objects.writeCommit(`monitor of ${model}`, tree, from.head);
        await refOf(model).move(from.head, commit);
    }
    const whereOf = (model, name) => `refs/${(0,_core_monitor_memory_text_js__WEBPACK_IMPORTED_MODULE_0__/* .monitorRef */ .ky)(model)}:${name}`;
    return {
        async read(model, leg) {
            const text = await textIn(await snapshot(model), `${leg}.json`);
            return text === null ? null : (0,_core_monitor_memory_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseState */ .Bu)(text, whereOf(model, `${leg}.json`));
        },
        update: (model, leg, next) => (0,_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .untilFirst */ .z)(github, async () => {
            const name = `${leg}.json`;
            const from = await snapshot(model);
            const before = await textIn(from, name);
            const state = next(before === null ? null : (0,_core_monitor_memory_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseState */ .Bu)(before, whereOf(model, name)));
            const text = (0,_core_monitor_memory_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderState */ .Cn)(state);
            if (text !== before)
                await write(model, from, { name, text });
            return state;
        }),
        file: async (model, name) => textIn(await snapshot(model), name),
        keep: (model, name, text) => (0,_git_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .untilFirst */ .z)(github, async () => {
            const from = await snapshot(model);
            if ((await textIn(from, name)) !== text)
                await write(model, from, { name, text });
        }),
    };
}


/***/ }),

/***/ 70171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deleteAsset),
/* harmony export */   M: () => (/* binding */ uploadAsset)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const permission = "contents: write";
const assetSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.int(), name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), state: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ upload_url: zod__WEBPACK_IMPORTED_MODULE_0__.string(), assets: zod__WEBPACK_IMPORTED_MODULE_0__.array(assetSchema) });
/** Attaches a file to a release, once: after an unclear end it looks before it tries again, and takes away what a broken
 *  upload left under the name. */
async function uploadAsset(github, releaseId, name, content, type = "application/zip") {
    const { upload_url, assets } = await readRelease(github, releaseId);
    for (const asset of assets)
        await removeBroken(github, asset, name);
    await github.create({
        route: `POST ${addressOf(upload_url, github.apiUrl)}`,
        parameters: { name, data: content, headers: { "content-type": type } },
        reply: assetSchema,
        permission,
        timeoutMs: 30_000 + Math.ceil(content.byteLength / 1e6) * 2000,
    }, async () => {
        const { assets: now } = await readRelease(github, releaseId);
        for (const asset of now)
            await removeBroken(github, asset, name);
        return now.find((asset) => asset.name === name && asset.state === "uploaded") ?? null;
    });
}
async function deleteAsset(github, id) {
    await github.request({
        route: "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",
        parameters: { asset_id: id },
        reply: zod__WEBPACK_IMPORTED_MODULE_0__.unknown(),
        permission,
    });
}
async function readRelease(github, releaseId) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/releases/{release_id}",
        parameters: { release_id: releaseId },
        reply: releaseSchema,
        permission: "contents: read",
    });
    return data;
}
async function removeBroken(github, asset, name) {
    if (asset.name === name && asset.state !== "uploaded")
        await deleteAsset(github, asset.id);
}
/** Where GitHub says that files go. The token goes along, so only to the API's own host or its sister for uploads. */
function addressOf(template, apiUrl) {
    const address = template.replace(/\{[^}]*\}$/, "");
    const [there, api] = [new URL(address), new URL(apiUrl)];
    const isOurs = there.hostname === api.hostname || there.hostname === api.hostname.replace(/^api\./, "uploads.");
    if (isOurs && there.protocol === api.protocol)
        return `${address}{?name}`;
    throw new Error(`GitHub names another host for uploads (${there.hostname}): nothing is sent there`);
}


/***/ }),

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeReleases),
/* harmony export */   p: () => (/* binding */ assetAddress)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _formats_zip_pack_zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(154);
/* harmony import */ var _artifact_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10275);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18150);
/* harmony import */ var _release_upload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70171);





const permission = "contents: read";
const mostListed = 30;
const assetSchema = zod__WEBPACK_IMPORTED_MODULE_4__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_4__.int(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullish(),
});
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_4__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_4__.int(),
    tag_name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    draft: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    assets: zod__WEBPACK_IMPORTED_MODULE_4__.array(assetSchema),
});
/** Published releases of this repository and the archives that are attached to them. */
function makeReleases(github) {
    return {
        async list() {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/releases",
                parameters: { per_page: mostListed },
                reply: zod__WEBPACK_IMPORTED_MODULE_4__.array(releaseSchema),
                permission,
            });
            return data.filter(({ draft }) => !draft).map(releaseOf);
        },
        async find(id) {
            try {
                const { data } = await github.request({
                    route: "GET /repos/{owner}/{repo}/releases/{release_id}",
                    parameters: { release_id: id },
                    reply: releaseSchema,
                    permission,
                });
                return releaseOf(data);
            }
            catch (error) {
                if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatus */ .zM)(error, 404))
                    return null;
                throw error;
            }
        },
        attach: (id, name, files) => (0,_release_upload_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadAsset */ .M)(github, id, name, (0,_formats_zip_pack_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .packZipOf */ .W)(files)),
        remove: ({ id }) => (0,_release_upload_js__WEBPACK_IMPORTED_MODULE_3__/* .deleteAsset */ .A)(github, id),
        download: ({ id, name, digest }) => (0,_artifact_download_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadArchive */ .Z)(github, {
            name: `asset ${name}`,
            digest,
            address: () => assetAddress(github, id, name),
        }),
    };
}
/** A file whose upload broke off is none. */
function releaseOf({ id, tag_name, assets }) {
    const whole = assets.filter(({ state }) => state === "uploaded");
    return {
        id,
        tag: tag_name,
        assets: whole.map((asset) => ({ id: asset.id, name: asset.name, digest: asset.digest ?? null })),
    };
}
/** The content lies on another host, which must not get the token. */
async function assetAddress(github, id, name) {
    const { headers, status } = await github.request({
        route: "GET /repos/{owner}/{repo}/releases/assets/{asset_id}",
        parameters: {
            asset_id: id,
            headers: { accept: "application/octet-stream" },
            request: { redirect: "manual" },
        },
        reply: zod__WEBPACK_IMPORTED_MODULE_4__.unknown(),
        permission,
    });
    const address = headers["location"] ?? "";
    if (status === 302 && /^https?:\/\//.test(address))
        return address;
    throw new Error(`asset ${name}: GitHub did not say where it lies (status ${status})`);
}


/***/ }),

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ makeRemoteHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18150);


const parentsSchema = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.string() }));
const permission = "contents: read";
const pageSize = 100;
/** Listings are in date order over all parents: a busy history may need several to follow its first parents. */
const mostListings = 6;
function makeRemoteHistory(github) {
    return {
        parents: (sha) => unlessUnknown(() => parents(github, sha)),
        resolve: (ref) => unlessUnknown(() => resolve(github, ref)),
        committedAt: (sha) => unlessUnknown(() => committedAt(github, sha)),
        mergeBase: (a, b) => unlessUnknown(() => mergeBase(github, a, b)),
        firstParents: (sha, limit) => firstParents(github, sha, limit),
        readFile: (sha, path) => unlessUnknown(() => readFile(github, sha, path)),
    };
}
/** 404 and 422 are how GitHub says that a commit, branch or file is not there; 409 that the repository is empty. */
async function unlessUnknown(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatus */ .zM)(error, 404, 409, 422))
            return null;
        throw error;
    }
}
async function parents(github, sha) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
        parameters: { commit_sha: sha },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__.object({ parents: parentsSchema }),
        permission,
    });
    return data.parents.map((parent) => parent.sha);
}
async function resolve(github, ref) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/commits/{ref}",
        parameters: { ref },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
        permission,
    });
    return data.sha;
}
async function committedAt(github, sha) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
        parameters: { commit_sha: sha },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__.object({ committer: zod__WEBPACK_IMPORTED_MODULE_1__.object({ date: zod__WEBPACK_IMPORTED_MODULE_1__.string() }) }),
        permission,
    });
    const time = Date.parse(data.committer.date);
    return Number.isNaN(time) ? null : time;
}
async function mergeBase(github, a, b) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        parameters: { basehead: `${a}...${b}`, per_page: 1 },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__.object({ merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_1__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.string() }) }),
        permission,
    });
    return data.merge_base_commit.sha;
}
async function firstParents(github, sha, limit) {
    const known = new Map();
    const chain = [sha];
    for (let listings = 0; chain.length <= limit;) {
        const last = chain.at(-1);
        if (!known.has(last)) {
            if (listings++ >= mostListings || !(await learn(github, last, known)))
                break;
        }
        const parent = known.get(last);
        if (parent === null || parent === undefined)
            break;
        chain.push(parent);
    }
    return chain;
}
/** Adds first parents of up to 100 commits reachable from this one. */
async function learn(github, sha, known) {
    const listed = await unlessUnknown(() => github.request({
        route: "GET /repos/{owner}/{repo}/commits",
        parameters: { sha, per_page: pageSize },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.string(), parents: parentsSchema })),
        permission,
    }));
    for (const commit of listed?.data ?? [])
        known.set(commit.sha, commit.parents[0]?.sha ?? null);
    return known.has(sha);
}
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("file"),
    encoding: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    size: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
});
/** Text up to 1 MB: beyond that GitHub leaves the content out. */
async function readFile(github, sha, path) {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    const { data } = await github.request({
        route: `GET /repos/{owner}/{repo}/contents/${encoded}`,
        parameters: { ref: sha },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__.union([fileSchema, zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.unknown()), zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["symlink", "submodule"]) })]),
        permission,
    });
    if (Array.isArray(data) || data.type !== "file")
        return null;
    const file = data;
    const content = Buffer.from(file.content, "base64");
    if (file.encoding !== "base64" || content.byteLength !== file.size)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReply */ .e$(`contents of ${path}`, "size and content differ, or it is larger than 1 MB");
    return content.toString("utf8");
}


/***/ }),

/***/ 13166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Ur: () => (/* binding */ createOnce),
/* harmony export */   a2: () => (/* binding */ retryDelay)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18150);

/** Milliseconds to wait before trying again; null when it would not help.
 *  As GitHub asks: `retry-after`, else the reset time when the quota is used up, else a minute; 1, 2, 4 … s after a 5xx
 *  or a lost answer. */
function retryDelay(thrown, attempt, now) {
    if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReply */ .e$)
        return backoff(attempt);
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(thrown);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(failure))
        return rateDelay(failure, attempt, now);
    return failure.status === null || failure.status >= 500 ? backoff(attempt) : null;
}
/** Runs an idempotent call again while that helps and the deadline allows. */
async function withRetries(call, rule, clock) {
    for (let attempt = 1;; attempt++) {
        try {
            return await call();
        }
        catch (error) {
            const delay = attempt < rule.tries ? retryDelay(error, attempt, clock.now()) : null;
            if (delay === null || clock.now() + delay > rule.deadline)
                throw error;
            await clock.sleep(delay);
        }
    }
}
/** Creates something exactly once: after an answer that does not tell whether it was made, looks for it before any
 *  second POST. `find` returns null when it is not there. */
async function createOnce(steps, rule, clock) {
    for (let attempt = 1;; attempt++) {
        try {
            return await steps.create();
        }
        catch (error) {
            const delay = retryDelay(error, attempt, clock.now());
            if (delay === null || clock.now() + delay > rule.deadline)
                throw error;
            await clock.sleep(delay);
            const found = await steps.find();
            if (found !== null)
                return found;
            if (attempt >= rule.tries)
                throw error;
        }
    }
}
function backoff(attempt) {
    return 1000 * 2 ** (attempt - 1);
}
function rateDelay({ headers }, attempt, now) {
    const after = headers["retry-after"];
    if (after !== undefined && /^\d+$/.test(after))
        return Math.max(1000, Number(after) * 1000);
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset))
        return Math.max(1000, reset * 1000 - now);
    return 60_000 * 2 ** (attempt - 1);
}


/***/ }),

/***/ 93384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeFence)
/* harmony export */ });
/* unused harmony export fenceLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A child's output must not be read as workflow commands: while the fence stands, the runner takes every line as text,
 *  until a token that the child cannot know. */
function fenceLines(output, token) {
    const gap = output === "" || output.endsWith("\n") ? "" : "\n";
    return `${openLine(token)}${output}${gap}${closeLine(token)}`;
}
/** The same for output that arrives in pieces.
 *  @param say where the log goes; pieces pass through unchanged */
function makeFence(say, token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) {
    let standing = false;
    let atLineStart = true;
    return {
        open() {
            if (standing)
                return;
            standing = true;
            atLineStart = true;
            say(openLine(token));
        },
        write(chunk) {
            if (chunk.length === 0)
                return;
            if (!standing)
                throw new Error("the output fence is not open");
            const last = typeof chunk === "string" ? chunk.charCodeAt(chunk.length - 1) : chunk[chunk.length - 1];
            atLineStart = last === 10;
            say(chunk);
        },
        close() {
            if (!standing)
                return;
            standing = false;
            say(`${atLineStart ? "" : "\n"}${closeLine(token)}`);
        },
    };
}
function openLine(token) {
    return `::stop-commands::${token}\n`;
}
function closeLine(token) {
    return `::${token}::\n`;
}


/***/ }),

/***/ 72044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ kindOfPath),
/* harmony export */   VQ: () => (/* binding */ refuseLink),
/* harmony export */   b$: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



const largestFile = 512 * 2 ** 20;
async function kindOfPath(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (stats.isSymbolicLink())
            return "link";
        return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
    }
    catch (error) {
        if (isMissing(error))
            return "nothing";
        throw error;
    }
}
/** @throws UserError when the path is a symbolic link */
async function refuseLink(path) {
    if ((await kindOfPath(path)) !== "link")
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "record-invalid",
        message: `${path} is a symbolic link`,
        hint: "records are plain files in plain folders: remove the link",
        input: "records",
    });
}
/** A file's bytes, links not followed; null when there is none.
 *  @throws UserError for a link or a file above 512 MiB */
async function readPlainFile(path) {
    await refuseLink(path);
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw error;
    }
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            return null;
        if (stats.size > largestFile)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
                code: "record-invalid",
                message: `${path} is larger than 512 MiB`,
                hint: "keep fewer rows with the record (keep-predictions: off)",
                input: "records",
            });
        const { buffer, byteOffset, byteLength } = await file.readFile();
        return new Uint8Array(buffer, byteOffset, byteLength);
    }
    finally {
        await file.close();
    }
}
function isMissing(error) {
    const code = error?.code;
    return code === "ENOENT" || code === "ENOTDIR";
}


/***/ }),

/***/ 74753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ makeRecordFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74745);
/* harmony import */ var _core_handover_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7754);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82787);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72044);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4869);







/** The hand-over folder `.evenhand`: a leg's files, then its manifest, each written aside and renamed into place, so that
 *  a reader sees a whole file or none. Symbolic links are refused: they could lead out of the folder. */
function makeRecordFolder(folder) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    return {
        pathOf: (model, leg) => legPath(root, model, leg),
        async write(record) {
            const path = legPath(root, record.model, record.leg);
            for (const name of record.files.keys())
                checkFileName(name);
            for (const step of [root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, record.model), path])
                await (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(step);
            await (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .ignoreInGit */ .es)(root);
            const known = await knownDigests(path);
            // Killed between a file and the manifest, the old manifest would call the new file torn: so it lets go first.
            const kept = Object.fromEntries(Object.entries(known).filter(([name]) => !record.files.has(name)));
            if (Object.keys(kept).length < Object.keys(known).length)
                await writeManifest(path, (0,_core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .renderManifest */ .sB)(new Map(), kept));
            for (const [name, content] of record.files)
                await (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), [content]);
            await writeManifest(path, (0,_core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .renderManifest */ .sB)(record.files, kept));
        },
        async readAll() {
            const records = [];
            for (const model of await foldersIn(root)) {
                for (const leg of await foldersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, model))) {
                    const files = await readLeg((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, model, leg));
                    if (files !== null)
                        records.push({ model, leg, files });
                }
            }
            return records;
        },
    };
}
function legPath(root, model, leg) {
    (0,_core_handover_names_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPart */ .UO)("model", model);
    (0,_core_handover_names_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPart */ .UO)("leg", leg);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, model, leg);
}
function checkFileName(name) {
    if ((0,_core_handover_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileName */ .oV)(name) && name !== _core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS)
        return;
    throw new Error(`record file name ${JSON.stringify(name)}`);
}
/** Digests of files that stay: as written down, never taken anew from files that may have changed since. */
async function knownDigests(path) {
    const content = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS));
    const manifest = content === null ? null : (0,_core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(content);
    return manifest?.ok ? manifest.value.files : {};
}
function writeManifest(path, manifest) {
    return (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS), [new TextEncoder().encode(manifest)]);
}
/** Names of the folders in a folder, sorted; [] when it is not there. */
async function foldersIn(path) {
    await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLink */ .VQ)(path);
    if ((await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOfPath */ .Bs)(path)) !== "folder")
        return [];
    const names = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true })) {
        await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLink */ .VQ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name));
        if (entry.isDirectory() && /^[a-z0-9._-]{1,60}$/.test(entry.name))
            names.push(entry.name);
    }
    return names.sort();
}
/** null: no manifest, so nothing was finished here. */
async function readLeg(path) {
    const content = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS));
    if (content === null)
        return null;
    const files = new Map([[_core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS, content]]);
    const manifest = (0,_core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(content);
    for (const name of manifest.ok ? Object.keys(manifest.value.files) : []) {
        const file = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
        if (file !== null)
            files.set(name, file);
    }
    const checked = (0,_core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .checkManifest */ .K7)(files);
    if (checked.ok)
        return checked.value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y({
        code: "record-invalid",
        message: `${path}: ${checked.problem}`,
        hint: "nothing but evenhand may change this folder: delete it and run the step that wrote it again",
        input: "records",
    });
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ ignoreInGit),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_table_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65859);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72044);





async function makeFolder(folder) {
    await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLink */ .VQ)(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
}
/** Keeps the hand-over folder out of git. What lies there already stays, a link as well: nothing is written through it. */
async function ignoreInGit(root) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, ".gitignore"), "*\n", { flag: "wx" });
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
    }
}
/** Writes a file aside and renames it into place, so that a reader sees a whole file or none. A link is refused; a full
 *  disk is an Error that names the file and the bytes it takes. */
async function writeWhole(file, pieces) {
    await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLink */ .VQ)(file);
    const aside = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(aside, "wx");
        try {
            // write() may take less than it is given; writeFile does not.
            for (const piece of pieces)
                await handle.writeFile(piece);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
        throw isDiskFull(error) ? tooFull(file, pieces, error) : error;
    }
}
function isDiskFull(error) {
    return ["ENOSPC", "EDQUOT"].includes(error.code ?? "");
}
function tooFull(file, pieces, cause) {
    const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
    return new Error(`the disk is full: ${file} needs ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(bytes)} bytes, and what was there stays`, {
        cause,
    });
}


/***/ }),

/***/ 80017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ BadArchive)
/* harmony export */ });
/** An archive that is damaged or made to harm: nothing of it is used. */
class BadArchive extends Error {
    constructor(message) {
        super(`the archive is refused: ${message}`);
        this.name = "BadArchive";
    }
}


/***/ }),

/***/ 17934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ matchFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);
/* harmony import */ var _local_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14500);




/** The file or folder of that name, or the files that match it as a pattern (`out/seed-*.json`), sorted by their
 *  paths' bytes. A name that is no pattern is opened as it is, so that its absence is told when it is read.
 *  @throws UserError `file-missing` when a pattern matches nothing */
async function matchFiles(path, workspace) {
    const isThere = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)).then(() => true, () => false);
    if (isThere || !/[*?[{]/.test(path))
        return [(0,_local_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeLocalFile */ .c)(path, workspace)];
    const found = await matches(path, workspace);
    if (found.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
            code: "file-missing",
            message: `no file matches ${path}`,
            hint: "patterns start from the working directory: did the step that writes the files run?",
            file: path,
        });
    }
    return found
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map((match) => (0,_local_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeLocalFile */ .c)(match, workspace));
}
async function matches(pattern, workspace) {
    // A Node of 20, on which the program runs otherwise, has no such function.
    if (typeof node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob !== "function") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
            code: "unsupported",
            message: `the pattern ${pattern} needs Node 22 or later`,
            hint: "name one file, or run the action, which brings its own Node",
            file: pattern,
        });
    }
    const found = [];
    for await (const match of node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob(pattern, { cwd: workspace })) {
        if ((await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, match))).isFile())
            found.push(match.replaceAll("\\", "/"));
    }
    return found;
}


/***/ }),

/***/ 52:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XJ: () => (/* binding */ archivesFor),
  Ns: () => (/* binding */ artifactsOf),
  Ng: () => (/* binding */ connect),
  lg: () => (/* binding */ knownDigests),
  $t: () => (/* binding */ placeOf),
  GR: () => (/* binding */ readTextOrNull),
  O4: () => (/* binding */ wire)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/core/report/comment.js + 3 modules
var comment = __webpack_require__(45478);
// EXTERNAL MODULE: ./.cache/js/engines/local/digest-cache.js
var digest_cache = __webpack_require__(259);
// EXTERNAL MODULE: ./.cache/js/engines/local/engine.js + 8 modules
var engine = __webpack_require__(31264);
// EXTERNAL MODULE: ./.cache/js/engines/local/work-files.js + 2 modules
var work_files = __webpack_require__(1129);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/github/deadline.js
var deadline = __webpack_require__(50386);
;// CONCATENATED MODULE: ./.cache/js/github/archives.js




const folderName = ".evenhand-cache";
const service = "the cache service";
/** Archives in the Actions cache. The service finds an entry by the paths it was made of too, letter by letter, so each
 *  prefix has one folder, named from the workspace, on every machine. */
function makeArchives(options) {
    const { workspace, lookupMs = 60_000, transferMs = 600_000 } = options;
    const load = options.loadClient ?? (() => Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5824), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(3548), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091)));
    const place = (prefix) => {
        const name = `${folderName}/${(0,digest/* sha256 */.sc)(prefix).slice(7, 23)}`;
        // The client looks for files from where the process is, and packs them from the workspace.
        return (0,external_node_path_.resolve)(workspace) === process.cwd() ? name : (0,external_node_path_.resolve)(workspace, name);
    };
    const empty = async (named) => {
        const folder = (0,external_node_path_.resolve)(workspace, named);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(workspace, folderName, ".gitignore"), "*\n");
        return folder;
    };
    const clear = () => (0,promises_.rm)((0,external_node_path_.join)(workspace, folderName), { recursive: true, force: true });
    return {
        async restore(prefix) {
            const client = await load();
            const named = place(prefix);
            const look = client.restoreCache([named], prefix, [prefix], { lookupOnly: true });
            const key = await (0,deadline/* within */.u)(lookupMs, service, look).catch(() => undefined);
            if (key === undefined || !key.startsWith(prefix))
                return null;
            const folder = await empty(named);
            const found = await (0,deadline/* within */.u)(transferMs, service, client.restoreCache([named], key)).catch(() => undefined);
            if (found === key)
                return { key, folder, discard: clear };
            await clear();
            return null;
        },
        async save(prefix, key, fill) {
            const client = await load();
            const named = place(prefix);
            try {
                await fill(await empty(named));
                const id = await (0,deadline/* within */.u)(transferMs, service, client.saveCache([named], key));
                if (id < 0)
                    throw new Error(`${service} did not take it`);
            }
            finally {
                await clear();
            }
        },
    };
}

// EXTERNAL MODULE: ./.cache/js/github/artifacts.js + 3 modules
var artifacts = __webpack_require__(90412);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/github/failure.js
var failure = __webpack_require__(18150);
;// CONCATENATED MODULE: ./.cache/js/github/checks.js


/** GitHub takes so many annotations a request; further ones are appended by updates. */
const batchSize = 50;
const permission = "checks: write";
const checkRunSchema = schemas.object({
    id: schemas.int(),
    status: schemas.string(),
    html_url: schemas.string().nullable(),
    external_id: schemas.string().nullable(),
    output: schemas.object({ annotations_count: schemas.int().nonnegative() }),
});
function makeChecks(github) {
    /** Ours, by external id, as GitHub last told of them. */
    const known = new Map();
    return {
        async begin(check) {
            const all = check.isFirst ? [] : await listNamed(github, check);
            const own = all.find((run) => run.external_id === check.externalId);
            for (const run of all)
                if (isLeftBy(run, check))
                    await cancel(github, run);
            known.set(check.externalId, own ?? (await checks_open(github, check)));
        },
        async publish(check) {
            const existing = known.get(check.externalId) ?? (await findOwn(github, check));
            const run = existing === null ? await create(github, check) : await renew(github, check, existing);
            const whole = await appendRest(github, check, run);
            known.set(check.externalId, whole);
            return { id: run.id, url: run.html_url ?? "" };
        },
    };
}
async function findOwn(github, check) {
    const all = await listNamed(github, check);
    return all.find((run) => run.external_id === check.externalId) ?? null;
}
async function listNamed(github, check) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { ref: check.headSha, check_name: check.name, filter: "all", per_page: 100 },
        reply: schemas.object({ check_runs: schemas.array(checkRunSchema) }),
        permission,
    });
    return data.check_runs;
}
/** Still in progress, of an earlier attempt of the same run: whoever began it was killed. */
function isLeftBy({ status, external_id: id }, { name, externalId }) {
    const attemptOf = (text) => /^(\d+)-(\d+)-/.exec(text ?? "");
    const [theirs, ours] = [attemptOf(id), attemptOf(externalId)];
    if (status === "completed" || theirs === null || ours === null)
        return false;
    return id === `${theirs[0]}${name}` && theirs[1] === ours[1] && Number(theirs[2]) < Number(ours[2]);
}
async function cancel(github, run) {
    try {
        await github.request(update(run.id, { status: "completed", conclusion: "cancelled" }));
    }
    catch (error) {
        if (!(0,failure/* isStatus */.zM)(error, 403, 404, 422))
            throw error;
    }
}
function checks_open(github, check) {
    return make(github, check, {
        status: "in_progress",
        ...details(check),
        output: { title: check.title, summary: check.summary },
    });
}
function create(github, check) {
    const firsts = check.annotations.slice(0, batchSize);
    return make(github, check, { ...completion(check), output: output(check, firsts) });
}
function make(github, check, state) {
    const { name, headSha, externalId } = check;
    const call = {
        route: "POST /repos/{owner}/{repo}/check-runs",
        parameters: { name, head_sha: headSha, external_id: externalId, ...state },
        reply: checkRunSchema,
        permission,
    };
    return github.create(call, () => findOwn(github, check));
}
/** A check that was begun, or is published again: content replaced, annotations kept, the first of them sent along where
 *  there is none. One that another app owns cannot be updated, whatever its external id says; then ours is made. */
async function renew(github, check, existing) {
    const firsts = existing.output.annotations_count === 0 ? check.annotations.slice(0, batchSize) : [];
    const call = update(existing.id, { ...completion(check), output: output(check, firsts) });
    try {
        if (firsts.length === 0)
            return (await github.request(call)).data;
        // Annotations are appended: after an unclear answer it is read whether they are there.
        return await github.create(call, () => reached(github, existing.id, firsts.length));
    }
    catch (error) {
        if ((0,failure/* isStatus */.zM)(error, 403, 404, 422))
            return create(github, check);
        throw error;
    }
}
/** Annotations beyond what is there, 50 at a time. An update appends, so after an unclear answer the count is read. */
async function appendRest(github, check, run) {
    let there = run.output.annotations_count;
    while (there < check.annotations.length) {
        const target = Math.min(there + batchSize, check.annotations.length);
        const batch = check.annotations.slice(there, target);
        await github.create(update(run.id, { output: output(check, batch) }), () => reached(github, run.id, target));
        there = target;
    }
    return { ...run, output: { annotations_count: there } };
}
async function reached(github, id, count) {
    const { data } = await github.request({ ...update(id, {}), route: checkRoute("GET") });
    return data.output.annotations_count >= count ? data : null;
}
function update(id, parameters) {
    return {
        route: checkRoute("PATCH"),
        parameters: { check_run_id: id, ...parameters },
        reply: checkRunSchema,
        permission,
    };
}
function checkRoute(method) {
    return `${method} /repos/{owner}/{repo}/check-runs/{check_run_id}`;
}
function completion(check) {
    return { status: "completed", conclusion: check.conclusion, ...details(check) };
}
function details({ detailsUrl }) {
    return detailsUrl === null ? {} : { details_url: detailsUrl };
}
function output(check, annotations) {
    return {
        title: check.title,
        summary: check.summary,
        text: check.text,
        annotations: annotations.map((one) => ({
            path: one.path,
            start_line: one.line,
            end_line: one.line,
            annotation_level: one.level,
            message: one.message,
            ...(one.title === undefined ? {} : { title: one.title }),
        })),
    };
}

// EXTERNAL MODULE: ./.cache/js/github/client.js + 1 modules
var client = __webpack_require__(5990);
// EXTERNAL MODULE: ./.cache/js/github/comment-pages.js
var comment_pages = __webpack_require__(52876);
;// CONCATENATED MODULE: ./.cache/js/github/comment-plan.js
/** What makes one comment with the newest content out of those that are there: the oldest stays where it is and is
 *  edited. Every writer that sees the same comments plans the same, so that writers that meet do not undo each other. */
function planUpdate(ours, mine) {
    const sorted = [...ours].sort((a, b) => a.id - b.id);
    const target = sorted[0];
    if (target === undefined)
        return { target: null, write: mine.body, remove: [], superseded: false };
    const newest = sorted.reduce((best, one) => (isNewer(one.marker, best.marker) ? one : best), mine);
    return {
        target: target.id,
        write: sameText(target.body, newest.body) ? null : newest.body,
        remove: sorted.slice(1).map(({ id }) => id),
        superseded: newest !== mine,
    };
}
/** What leaves one comment at the end of the conversation: the newest of ours stays, the last made of equal ones. A new
 *  one is made when all there is says older things; one of the same state of the same run is edited. */
function planRecreate(ours, mine) {
    const [first, ...rest] = ours;
    const last = rest.reduce((best, one) => (isLater(one, best) ? one : best), first);
    if (last === undefined || isNewer(mine.marker, last.marker))
        return { target: null, write: mine.body, remove: [], superseded: false };
    const superseded = isNewer(last.marker, mine.marker);
    const keep = superseded || sameText(last.body, mine.body);
    const remove = ours.map(({ id }) => id).filter((id) => id !== last.id);
    return { target: last.id, write: keep ? null : mine.body, remove, superseded };
}
function isLater(one, other) {
    if (other === undefined)
        return true;
    if (isNewer(one.marker, other.marker))
        return true;
    return !isNewer(other.marker, one.marker) && one.id > other.id;
}
function isNewer(a, b) {
    if (a.run !== b.run)
        return a.run > b.run;
    return a.attempt !== b.attempt ? a.attempt > b.attempt : a.parts > b.parts;
}
/** GitHub may hand a body back with other line ends. */
function sameText(a, b) {
    return plain(a) === plain(b);
}
function plain(text) {
    return text.replace(/\r\n/g, "\n").trimEnd();
}

;// CONCATENATED MODULE: ./.cache/js/github/comment-script.js

const rounds = 5;
/** How one writer comes to one comment, request by request; what carries them out is somebody else. There is no
 *  compare-and-swap for comments, so writers converge instead: after every write the comment is read again once others
 *  have had time to land, and a newer run's words are put back if they were lost. */
function* postScript(draft) {
    const done = { created: false, updated: false };
    let ours = null;
    for (let round = 1; round <= rounds; round++) {
        ours ??= sameKey((yield { kind: "list" }), draft);
        if (ours.length === 0 && !draft.way.create)
            return { posted: null };
        let { plan, mine } = planFor(ours, draft);
        let isListed = true;
        if (plan.target === null) {
            ({ ours, isListed } = yield* comment_script_create(plan.write, draft));
            done.created = true;
            ({ plan, mine } = planFor(ours, draft));
        }
        // Whoever has made one finds it among ours, so that there is one to keep.
        const before = ours.find(({ id }) => id === plan.target);
        const wrote = yield* carryOut(plan);
        done.updated ||= plan.write !== null;
        if (!wrote && isListed)
            return posted(before, plan, done);
        yield { kind: "wait" };
        const after = (yield { kind: "read", id: before.id });
        if (after !== null && holds(after, mine, draft))
            return posted(after, plan, done);
        ours = null;
    }
    return "kept changing";
}
function planFor(ours, draft) {
    const { text, way, parseMarker } = draft;
    const body = text(ours.map((one) => one.body));
    const marker = parseMarker(body);
    if (marker === null)
        throw new Error("the comment's body carries no marker of ours");
    const marked = ours.map(({ id, body }) => ({ id, body, marker: parseMarker(body) }));
    const mine = { body, marker };
    return { plan: way.mode === "recreate" ? planRecreate(marked, mine) : planUpdate(marked, mine), mine };
}
/** Makes one, and reads the conversation again once others have had time to land. A listing may lag behind, and then does
 *  not tell whether somebody has removed it. */
function* comment_script_create(body, draft) {
    const made = (yield { kind: "create", body });
    yield { kind: "wait" };
    const again = (yield { kind: "list-again" });
    const isListed = again.some(({ id }) => id === made.id);
    return { ours: sameKey(isListed ? again : [...again, made], draft), isListed };
}
/** False when there was nothing to do. A comment that somebody deleted meanwhile is found missing by the reading after. */
function* carryOut(plan) {
    if (plan.write !== null && plan.target !== null)
        yield { kind: "edit", id: plan.target, body: plan.write };
    for (const id of plan.remove)
        yield { kind: "remove", id };
    return plan.write !== null || plan.remove.length > 0;
}
/** Those of this report: of its key, and of its run where runs do not share one. */
function sameKey(all, { text, way, parseMarker }) {
    const own = parseMarker(text([]));
    return all.filter(({ body }) => {
        const marker = parseMarker(body);
        return marker !== null && marker.key === own?.key && (way.mode !== "append" || marker.run === own.run);
    });
}
/** Whether the comment says what this writer or a newer one had to say. */
function holds({ body }, { marker: mine }, { parseMarker }) {
    const marker = parseMarker(body);
    return marker !== null && !isNewer(mine, marker);
}
function posted({ id, url }, { superseded }, { created, updated }) {
    const action = created ? "created" : updated ? "updated" : "unchanged";
    return { posted: { id, url, action: superseded ? "superseded" : action } };
}

// EXTERNAL MODULE: ./.cache/js/github/retry.js
var retry = __webpack_require__(13166);
;// CONCATENATED MODULE: ./.cache/js/github/comments.js






/** The sticky comment over GitHub's API: carries out comment-script.ts. */
function makeComments(github, options) {
    return {
        async post(pullRequest, text, way) {
            await options.identity.settle();
            const posting = new Posting(github, options, { pullRequest, mode: way.mode });
            const script = postScript({ text, way, parseMarker: options.parseMarker });
            let step = script.next();
            while (!step.done)
                step = script.next(await posting.answer(step.value));
            if (step.value !== "kept changing")
                return step.value.posted;
            const others = `our comment on pull request #${pullRequest} kept being changed by others`;
            throw posting.unclear ?? new Error(others);
        },
    };
}
/** For all edits of one comment, as for any other call. */
const deadlineMs = 120_000;
class Posting {
    #github;
    #options;
    #draft;
    /** Why the last edit that did not come through did not. */
    unclear = null;
    #edits = 0;
    #deadline;
    /** The last listing, which a reading of the end is joined to. */
    #listed = [];
    constructor(github, options, draft) {
        this.#github = github;
        this.#options = options;
        this.#draft = draft;
        this.#deadline = github.clock.now() + deadlineMs;
    }
    async answer(request) {
        switch (request.kind) {
            case "list":
                this.#listed = await (0,comment_pages/* listComments */.fg)(this.#github, this.#draft.pullRequest);
                return this.#ours(this.#listed);
            case "list-again":
                return this.#ours(await (0,comment_pages/* listAgain */.H8)(this.#github, this.#draft.pullRequest, this.#listed));
            case "create":
                return this.#create(request.body);
            case "wait":
                await this.#github.clock.sleep(this.#options.settleMs ?? 1000);
                return null;
            case "edit":
                return this.#edit(request.id, request.body);
            case "remove":
                return this.#unlessGone("DELETE", request.id);
            case "read":
                return this.#unlessGone("GET", request.id);
        }
    }
    #ours(all) {
        return all.filter((one) => this.#options.identity.isOurs(one)).map(own);
    }
    async #create(body) {
        const { pullRequest } = this.#draft;
        const call = {
            route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: pullRequest, body },
            reply: comment_pages/* commentSchema */.X3,
            permission: comment_pages/* commentPermission */.VM,
        };
        try {
            const made = await this.#github.create(call, () => this.#findMade(body));
            this.#options.identity.learn(made);
            return own(made);
        }
        catch (error) {
            throw isLocked(error) ? locked(pullRequest, error) : error;
        }
    }
    /** After an unclear answer: the comment that we asked for, or one of ours that says the same thing. */
    async #findMade(body) {
        const wanted = this.#options.parseMarker(body);
        const all = await (0,comment_pages/* listComments */.fg)(this.#github, this.#draft.pullRequest);
        const same = all.filter((one) => {
            const marker = this.#options.parseMarker(one.body ?? "");
            if (marker === null || marker.key !== wanted?.key || !this.#options.identity.isOurs(one))
                return false;
            return this.#draft.mode === "update" || (marker.run === wanted.run && !this.#isListed(one));
        });
        return same.at(-1) ?? null;
    }
    #isListed({ id }) {
        return this.#listed.some((one) => one.id === id);
    }
    /** One try. Repeated blindly after a pause it could land on a newer run's words: the script reads what is there now, and
     *  plans anew. */
    async #edit(id, body) {
        const { clock } = this.#github;
        const call = { ...oneComment("PATCH", id, comment_pages/* commentSchema */.X3), parameters: { comment_id: id, body } };
        this.#edits++;
        try {
            return own((await this.#github.once(call)).data);
        }
        catch (error) {
            if ((0,failure/* isStatus */.zM)(error, 404, 410))
                return null;
            if (isLocked(error))
                throw locked(this.#draft.pullRequest, error);
            const told = this.#github.explain(error, call);
            const pause = (0,retry/* retryDelay */.a2)(error, this.#edits, clock.now());
            if (pause === null || clock.now() + pause > this.#deadline)
                throw told;
            this.unclear = told;
            await clock.sleep(pause);
            return null;
        }
    }
    async #unlessGone(method, id) {
        const none = schemas.unknown().transform(() => null);
        const reply = method === "DELETE" ? none : comment_pages/* commentSchema */.X3;
        try {
            const { data } = await this.#github.request(oneComment(method, id, reply));
            return data === null ? null : own(data);
        }
        catch (error) {
            if ((0,failure/* isStatus */.zM)(error, 404, 410))
                return null;
            throw error;
        }
    }
}
function oneComment(method, id, reply) {
    return {
        route: `${method} /repos/{owner}/{repo}/issues/comments/{comment_id}`,
        parameters: { comment_id: id },
        reply,
        permission: comment_pages/* commentPermission */.VM,
    };
}
function own({ id, html_url: url, body }) {
    return { id, url, body: body ?? "" };
}
/** GitHub says why it refuses in words alone. */
function isLocked(error) {
    return (0,failure/* isStatus */.zM)(error, 403) && /\blocked\b/i.test((0,failure/* readFailure */.f1)(error).message);
}
function locked(pullRequest, cause) {
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `the conversation of pull request #${pullRequest} is locked, so its comment was not written: the report is in the job summary`,
        hint: "unlock the conversation, or set `comment: off`",
    }, cause);
}

// EXTERNAL MODULE: ./.cache/js/github/local-history.js
var local_history = __webpack_require__(4470);
;// CONCATENATED MODULE: ./.cache/js/github/commits.js

/** The checkout answers what it can; GitHub answers the rest. On a runner the checkout is one commit deep.
 *  @param remote null: no token, the checkout alone */
function makeCommits(local, remote) {
    return {
        head: () => local.head(),
        parents: async (sha) => (await local.parents(sha)) ?? (await remote?.parents(sha)) ?? null,
        // What a name means is for GitHub to say; a checkout may be behind.
        resolve: async (ref) => (await remote?.resolve(ref)) ?? (await local.resolve(ref)),
        committedAt: async (sha) => (await local.committedAt(sha)) ?? (await remote?.committedAt(sha)) ?? null,
        async mergeBase(a, b) {
            // A branch name means what it is on GitHub now, not where the last fetch left it.
            if (!(0,local_history/* isSha */.HH)(a) && remote !== null) {
                const there = await remote.mergeBase(a, b);
                if (there !== null)
                    return there;
            }
            return (await local.mergeBase(a, b)) ?? ((0,local_history/* isSha */.HH)(a) ? ((await remote?.mergeBase(a, b)) ?? null) : null);
        },
        async firstParents(sha, limit) {
            const here = await local.firstParents(sha, limit);
            if (remote === null || here.length > limit || (await endsAtRoot(local, here)))
                return here;
            const there = await remote.firstParents(sha, limit);
            return there.length >= here.length ? there : here;
        },
        async readFile(sha, path) {
            const here = await local.readFile(sha, path);
            if (here !== undefined)
                return here;
            return (await remote?.readFile(sha, path)) ?? null;
        },
    };
}
async function endsAtRoot(local, chain) {
    const last = chain.at(-1);
    return last !== undefined && (await local.parents(last))?.length === 0;
}

// EXTERNAL MODULE: ./.cache/js/github/conversation.js
var conversation = __webpack_require__(23149);
// EXTERNAL MODULE: ./.cache/js/github/evidence.js
var evidence = __webpack_require__(70951);
// EXTERNAL MODULE: ./.cache/js/github/git-program.js
var git_program = __webpack_require__(64657);
// EXTERNAL MODULE: ./.cache/js/core/baseline/history-lines.js
var history_lines = __webpack_require__(68400);
// EXTERNAL MODULE: ./.cache/js/core/baseline/history-policy.js
var history_policy = __webpack_require__(45981);
// EXTERNAL MODULE: ./.cache/js/github/git-objects.js
var git_objects = __webpack_require__(16437);
// EXTERNAL MODULE: ./.cache/js/github/git-ref.js
var git_ref = __webpack_require__(72908);
// EXTERNAL MODULE: ./.cache/js/github/remote-history.js
var remote_history = __webpack_require__(7881);
;// CONCATENATED MODULE: ./.cache/js/github/history-ref.js






const linesFile = "history.jsonl";
/** The history as a git ref: one commit a write, the entries as lines of `history.jsonl`. Reading costs two requests,
 *  one when there is none; adding costs seven. */
function makeHistory(github) {
    const objects = (0,git_objects/* makeGitObjects */.B)(github);
    const files = (0,remote_history/* makeRemoteHistory */.t)(github);
    const reads = new Map();
    const refOf = (model) => (0,git_ref/* makeGitRef */.i)(github, (0,history_policy/* historyRef */.EZ)(model));
    async function snapshot(model) {
        const head = await refOf(model).read();
        if (head === null)
            return { head, tree: null, text: "" };
        const tree = await objects.treeOf(head);
        return { head, tree, text: await textOf(tree) };
    }
    async function read(model) {
        const head = await refOf(model).read();
        return head === null ? null : (0,history_lines/* parseHistory */.i)(await linesAt(head), model);
    }
    /** GitHub leaves out the content of a file above 1 MB: such a one is read by its object. */
    async function linesAt(head) {
        try {
            return (await files.readFile(head, linesFile)) ?? "";
        }
        catch (error) {
            if (!(error instanceof failure/* MalformedReply */.e$))
                throw error;
            return textOf(await objects.treeOf(head));
        }
    }
    async function textOf(tree) {
        const blob = (await objects.list(tree)).get(linesFile);
        return blob === undefined ? "" : objects.readText(blob);
    }
    return {
        read(model) {
            const known = reads.get(model) ?? read(model);
            reads.set(model, known);
            return known;
        },
        append: (model, entries, keep) => (0,git_ref/* untilFirst */.z)(github, async () => {
            const from = await snapshot(model);
            const text = (0,history_lines/* appendHistory */.b)(from.text, entries, keep);
            if (text === null)
                return;
            reads.delete(model);
            const tree = await objects.writeTree(from.tree, { [linesFile]: text }, []);
            const shas = [...new Set(entries.map(({ sha }) => sha.slice(0, 7)))].join(", ");
            const commit = await objects.writeCommit(`evaluation of ${model} at ${shas}`, tree, from.head);
            await refOf(model).move(from.head, commit);
        }),
    };
}

// EXTERNAL MODULE: ./.cache/js/github/identity.js
var identity = __webpack_require__(70220);
// EXTERNAL MODULE: ./.cache/js/github/ledger.js
var ledger = __webpack_require__(5999);
// EXTERNAL MODULE: ./.cache/js/github/monitor-ref.js
var monitor_ref = __webpack_require__(66166);
;// CONCATENATED MODULE: ./.cache/js/github/proxy-fetch.js
/** A fetch that goes through the proxy of the environment (http_proxy, https_proxy, no_proxy), which the platform's own
 *  fetch ignores. The library behind it reads the environment when it is imported, so it is imported only when needed. */
async function makeProxyFetch() {
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3291), __webpack_require__.e(2032)]).then(__webpack_require__.bind(__webpack_require__, 22032));
    return defaults.request.fetch;
}
/** Whether the environment names a proxy. */
function wantsProxy(env) {
    return ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].some((name) => (env[name] ?? "") !== "");
}

;// CONCATENATED MODULE: ./.cache/js/github/pull-requests.js

const pullSchema = schemas.object({
    number: schemas.int(),
    head: schemas.object({ sha: schemas.string(), ref: schemas.string(), repo: schemas.object({ full_name: schemas.string() }).nullable() }),
    base: schemas.object({ ref: schemas.string(), repo: schemas.object({ full_name: schemas.string() }) }),
    labels: schemas.array(schemas.object({ name: schemas.string() })),
});
const pull_requests_permission = "pull-requests: read";
const fileSchema = schemas.object({
    filename: schemas.string(),
    previous_filename: schemas.string().optional(),
    additions: schemas.int(),
    deletions: schemas.int(),
});
const pageSize = 100;
/** GitHub lists 3,000 files and no more. */
const mostPages = 30;
function makePullRequests(github) {
    const factsOf = (data) => {
        const headRepository = data.head.repo?.full_name ?? null;
        return {
            number: data.number,
            headSha: data.head.sha,
            headRef: data.head.ref,
            headRepository,
            baseRef: data.base.ref,
            fork: headRepository?.toLowerCase() !== github.repository.toLowerCase(),
            labels: data.labels.map(({ name }) => name),
        };
    };
    return {
        async find(number) {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
                parameters: { pull_number: number },
                reply: pullSchema,
                permission: pull_requests_permission,
            });
            return factsOf(data);
        },
        async withHead(repository, branch) {
            const [owner] = repository.split("/");
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/pulls",
                parameters: { state: "open", head: `${owner}:${branch}`, per_page: 100 },
                reply: schemas.array(pullSchema),
                permission: pull_requests_permission,
            });
            const isIt = (one) => one.headRepository?.toLowerCase() === repository.toLowerCase() && one.headRef === branch;
            return data.map(factsOf).filter(isIt);
        },
        async changedFiles(number) {
            const files = [];
            for (let page = 1; page <= mostPages; page++) {
                const { data } = await github.request({
                    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
                    parameters: { pull_number: number, per_page: pageSize, page },
                    reply: schemas.array(fileSchema),
                    permission: pull_requests_permission,
                });
                files.push(...data.map(toChanged));
                if (data.length < pageSize)
                    return files;
            }
            return null;
        },
    };
}
function toChanged(file) {
    return {
        path: file.filename,
        before: file.previous_filename ?? null,
        added: file.additions,
        removed: file.deletions,
    };
}

// EXTERNAL MODULE: ./.cache/js/github/releases.js
var releases = __webpack_require__(3696);
;// CONCATENATED MODULE: ./.cache/js/github/runs.js


/** @param artifactsOf the artifacts of a run, by its id */
function makeRuns(github, artifactsOf) {
    const { run } = (0,evidence/* makeEvidenceFacts */.tC)(github);
    return {
        find: (id) => run(id),
        async ofBranch(branch, event) {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/actions/runs",
                parameters: { branch, event, per_page: 100 },
                reply: schemas.object({ workflow_runs: schemas.array(evidence/* runSchema */.Lx) }),
                permission: "actions: read",
            });
            return data.workflow_runs.map(evidence/* runFacts */.pI);
        },
        artifacts: artifactsOf,
        async again(id) {
            const call = {
                route: "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun",
                parameters: { run_id: id },
                reply: schemas.unknown(),
                permission: "actions: write",
            };
            // A run that is queued or going on again is one that was started.
            const started = async () => {
                const { data } = await github.request({
                    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
                    parameters: { run_id: id },
                    reply: evidence/* runSchema */.Lx,
                    permission: "actions: read",
                });
                return data.status === "completed" ? null : true;
            };
            await github.create(call, started);
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/github/trees.js


const entrySchema = schemas.object({ type: schemas.string(), name: schemas.string(), sha: schemas.string() });
/** The checkout first, GitHub for commits that are not in it.
 *  @param github null: no token, the checkout alone */
function makeTrees(git, github) {
    return {
        async list(sha, folder) {
            const isHere = (await git(["cat-file", "-e", `${sha}^{commit}`])) !== null;
            if (isHere)
                return localFiles(await git(["ls-tree", "-z", `${sha}:${folder}`]));
            return github === null ? new Map() : remoteFiles(github, sha, folder);
        },
        async has(sha, path) {
            const isHere = (await git(["cat-file", "-e", `${sha}^{commit}`])) !== null;
            if (isHere)
                return (await git(["cat-file", "-e", `${sha}:${path}`])) !== null;
            return github === null ? false : (await contentsOf(github, sha, path)) !== null;
        },
    };
}
function localFiles(listing) {
    const entries = (listing?.toString("utf8") ?? "").split("\0");
    const files = entries.flatMap((entry) => {
        const match = /^\d+ blob ([0-9a-f]{40})\t(.+)$/s.exec(entry);
        return match === null ? [] : [[match[2], match[1]]];
    });
    return new Map(files);
}
async function remoteFiles(github, sha, folder) {
    const entries = (await contentsOf(github, sha, folder)) ?? [];
    return new Map(entries.filter(({ type }) => type === "file").map(({ name, sha: id }) => [name, id]));
}
/** Entries of a folder, none of a file; null: nothing is there. */
async function contentsOf(github, sha, path) {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    try {
        const { data } = await github.request({
            route: `GET /repos/{owner}/{repo}/contents/${encoded}`,
            parameters: { ref: sha },
            reply: schemas.union([schemas.array(entrySchema), schemas.object({ type: schemas.string() })]),
            permission: "contents: read",
        });
        return Array.isArray(data) ? data : [];
    }
    catch (error) {
        if ((0,failure/* isStatus */.zM)(error, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.cache/js/github/worktrees.js





const minutes = 60_000;
/** Each commit gets a repository of its own, one commit deep, which borrows objects from the checkout or fetches
 *  exactly that commit: nothing is written into the user's `.git`, so nothing of it is left when the step is killed.
 *  Hooks do not run, submodules stay empty, and files in LFS stay pointers. */
function makeWorktrees(options) {
    return {
        async open(sha) {
            if (!(0,local_history/* isSha */.HH)(sha))
                throw new Error(`${sha.slice(0, 60)} is not a commit`);
            const folder = await (0,promises_.mkdtemp)(external_node_path_.join(options.tempFolder, "evenhand-base-"));
            try {
                const tree = external_node_path_.join(folder, "tree");
                await checkOut(options, sha, tree);
                return worktreeAt(folder, tree);
            }
            catch (error) {
                await remove(folder);
                throw error;
            }
        },
    };
}
async function checkOut(options, sha, tree) {
    await (0,promises_.mkdir)(tree);
    await (0,promises_.mkdir)(external_node_path_.join(tree, "..", "files"));
    const env = { ...options.env, GIT_LFS_SKIP_SMUDGE: "1" };
    const git = (args, more = {}) => (0,git_program/* runGit */.E)(tree, { ...env, ...more }, ["-c", `core.hooksPath=${external_node_os_.devNull}`, ...args], 10 * minutes);
    succeed(await git(["init", "--quiet", "--template="]), "a folder for it could not be made");
    const here = await (0,git_program/* runGit */.E)(options.folder, env, ["cat-file", "-e", `${sha}^{commit}`], minutes);
    const take = () => git(["checkout", "--quiet", "--force", "--detach", sha]);
    if (here.ok && (await borrow(options, sha, tree)) && (await take()).ok)
        return;
    await fetchCommit(options, sha, git);
    succeed(await take(), `commit ${sha.slice(0, 7)} could not be checked out`);
}
/** Objects of the checkout are read where they lie. */
async function borrow({ folder, env }, sha, tree) {
    const common = await (0,git_program/* runGit */.E)(folder, env, ["rev-parse", "--git-common-dir"], minutes);
    if (!common.ok)
        return false;
    const objects = external_node_path_.resolve(folder, common.stdout.toString("utf8").trim(), "objects");
    const own = external_node_path_.join(tree, ".git");
    await (0,promises_.mkdir)(external_node_path_.join(own, "objects", "info"), { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(own, "objects", "info", "alternates"), `${objects}\n`);
    await (0,promises_.writeFile)(external_node_path_.join(own, "shallow"), `${sha}\n`);
    return true;
}
async function fetchCommit(options, sha, git) {
    const missing = `commit ${sha.slice(0, 7)} is not in this checkout`;
    const address = options.remote?.url ?? (await originOf(options));
    if (address === null)
        throw new Error(`${missing}, which has no origin to fetch it from`);
    const fetched = await git(["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--depth=1", "--", address, sha], authorization(options.remote));
    succeed(fetched, `${missing} and could not be fetched`);
}
async function originOf({ folder, env }) {
    const origin = await (0,git_program/* runGit */.E)(folder, env, ["config", "--get", "remote.origin.url"], minutes);
    const address = origin.stdout.toString("utf8").trim();
    return origin.ok && address !== "" ? address : null;
}
/** Through the environment: arguments can be read by every process of the machine. */
function authorization(remote) {
    const server = /^https?:\/\/[^/]+\//.exec(remote?.url ?? "")?.[0];
    if (remote === null || server === undefined)
        return {};
    const basic = Buffer.from(`x-access-token:${remote.token}`).toString("base64");
    return {
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: `http.${server}.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}
function succeed({ ok, problem }, sentence) {
    if (!ok)
        throw new Error(`${sentence}: ${problem}`);
}
function worktreeAt(folder, tree) {
    const files = external_node_path_.join(folder, "files");
    const placeFor = (name) => {
        const full = external_node_path_.join(files, name);
        if (!full.startsWith(files + external_node_path_.sep))
            throw new Error(`${JSON.stringify(name)} leaves its folder`);
        return full;
    };
    return {
        directory: tree,
        placeFor,
        async put(name, content) {
            const full = placeFor(name);
            await (0,promises_.mkdir)(external_node_path_.dirname(full), { recursive: true });
            await (0,promises_.writeFile)(full, content);
            return full;
        },
        remove: () => remove(folder),
    };
}
/** What cannot be removed now goes with the runner's temporary folder at the end of the job. */
async function remove(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 }).catch(() => { });
}

// EXTERNAL MODULE: ./.cache/js/host/clock.js
var host_clock = __webpack_require__(38163);
// EXTERNAL MODULE: ./.cache/js/host/fence.js
var fence = __webpack_require__(93384);
// EXTERNAL MODULE: ./.cache/js/host/record-folder.js
var record_folder = __webpack_require__(74753);
// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/host/whole-file.js
var whole_file = __webpack_require__(4869);
;// CONCATENATED MODULE: ./.cache/js/host/shard-folder.js



/** States lie beside the records of their leg and in no manifest: a state is as large as the rows it holds, and whoever
 *  reads records does not want it. Each checks itself. */
function makeShardFolder(root) {
    return {
        async write({ model, leg, name }, pieces) {
            (0,names/* checkPart */.UO)("model", model);
            (0,names/* checkPart */.UO)("leg", leg);
            const folder = external_node_path_.join(root, model, leg);
            for (const step of [root, external_node_path_.join(root, model), folder])
                await (0,whole_file/* makeFolder */.fc)(step);
            await (0,whole_file/* ignoreInGit */.es)(root);
            await (0,whole_file/* writeWhole */.f8)(external_node_path_.join(folder, name), pieces);
            return external_node_path_.join(folder, name);
        },
    };
}

// EXTERNAL MODULE: ./.cache/js/sources/local-file.js + 1 modules
var local_file = __webpack_require__(14500);
// EXTERNAL MODULE: ./.cache/js/sources/matching-files.js
var matching_files = __webpack_require__(17934);
;// CONCATENATED MODULE: ./.cache/js/sources/mlflow-run-id.js
/** The id in `mlflow://<run id>` or `mlflow:<run id>`; null for anything else. */
function mlflowRunId(written) {
    return /^mlflow:(?:\/\/)?([A-Za-z0-9_-]{1,100})$/.exec(written)?.[1] ?? null;
}

// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: ./.cache/js/formats/stored/keep-rows.js + 2 modules
var keep_rows = __webpack_require__(22207);
// EXTERNAL MODULE: ./.cache/js/workers/crossing.js
var crossing = __webpack_require__(89544);
// EXTERNAL MODULE: ./.cache/js/workers/entry.js
var workers_entry = __webpack_require__(13338);
// EXTERNAL MODULE: ./.cache/js/workers/own-thread.js
var own_thread = __webpack_require__(52643);
;// CONCATENATED MODULE: ./.cache/js/workers/rows-keeper.js




/** Bytes of a file from which a thread pays: it takes about 0.1 s to start and saves about 1 µs a row. */
const worthwhileBytes = 2 << 20;
/** Reads and keeps rows in a thread of its own, so that this one goes on meanwhile; in this thread when there are few
 *  rows, or no file to start a thread with, or the thread cannot be had. Both give the same bytes. */
function makeRowsKeeper() {
    let thread = null;
    const expect = (bytes) => {
        const entry = (0,workers_entry/* entryFile */.$B)();
        if (entry !== null && bytes >= worthwhileBytes)
            thread ??= (0,own_thread/* startThread */.B)(entry);
    };
    return {
        expect,
        async read(source, reading) {
            if (source.localPath === undefined)
                return null;
            expect(await source.size().catch(() => 0));
            const task = { kind: "read", name: source.name, path: source.localPath, reading };
            const rows = (await thread?.ask(task));
            return rows ? (0,crossing/* unpackCrossing */.dh)(rows) : null;
        },
        async digest(source) {
            if (thread === null || source.localPath === undefined)
                return null;
            return (await thread.ask({ kind: "digest", path: source.localPath }));
        },
        async keep(scored, keep) {
            if (thread === null)
                return (0,keep_rows/* keepRows */.P)(scored, keep);
            const { features: _left, ...rest } = scored;
            const rows = (0,crossing/* shareArrays */.Cp)((0,crossing/* packCrossing */.mg)(rest));
            const kept = (await thread.ask({ kind: "keep", keep, rows }));
            return kept ?? (0,keep_rows/* keepRows */.P)(scored, keep);
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/wiring.js






































function placeOf(host, env, inputs) {
    const directory = external_node_path_.resolve(host.context.workspace, inputs.workingDirectory);
    return {
        host,
        env,
        directory,
        records: external_node_path_.resolve(directory, inputs.records),
        token: inputs.githubToken,
        retentionDays: inputs.retentionDays,
    };
}
/** At a terminal digests are kept in the user's own cache folder. A runner reads every file: what one job leaves on a
 *  machine must not tell the next one what its data is. */
function knownDigests({ context }, env) {
    if (context.onRunner)
        return digest_cache/* readEveryFile */.A;
    const caches = env["XDG_CACHE_HOME"] || env["LOCALAPPDATA"] || external_node_path_.join((0,external_node_os_.homedir)(), ".cache");
    return external_node_path_.isAbsolute(caches) ? (0,digest_cache/* makeDigestCache */.b)(external_node_path_.join(caches, "evenhand")) : digest_cache/* readEveryFile */.A;
}
/** Files, git and the clock. With a token on a runner also GitHub. */
async function wire(place) {
    const clock = (0,host_clock/* makeClock */.Z)();
    const github = await connect(place, clock);
    const git = (0,git_program/* makeGit */.n)(place.directory, place.env);
    const history = (0,local_history/* makeLocalHistory */.Ew)(git);
    const kept = github === null ? null : makeHistory(github);
    return {
        host: place.host,
        clock,
        version: version/* version */.r,
        commits: makeCommits(history, github === null ? null : (0,remote_history/* makeRemoteHistory */.t)(github)),
        trees: makeTrees(git, github),
        folderInRepository: () => (0,local_history/* findFolder */.Wj)(git),
        records: (0,record_folder/* makeRecordFolder */.K)(place.records),
        artifacts: github === null ? null : artifactsOf(github, place),
        runs: github === null ? null : (0,evidence/* makeEvidenceFacts */.tC)(github),
        history: kept,
        releases: github === null ? null : (0,releases/* makeReleases */.B)(github),
        ledger: github === null ? null : (0,ledger/* makeLedger */.E)(github),
        workshop: workshopOf(place),
        hub: github === null || kept === null ? null : hubOf(github, place, kept),
        rows: makeRowsKeeper(),
        shards: makeShardFolder(place.records),
        open: (file) => (0,local_file/* makeLocalFile */.c)(file, place.directory),
        openAll: (named) => openNumbers(named, place, clock),
        readText: (file) => readTextOrNull(external_node_path_.resolve(place.directory, file)),
        keepFile: (name, content) => keepFile(external_node_path_.join(place.records, name), content),
    };
}
/** GitHub's API; null at a terminal or without a token. */
async function connect({ host, env, token }, clock) {
    const { repository, onRunner } = host.context;
    if (!onRunner || token === null || repository === "")
        return null;
    return (0,client/* makeGitHub */.G)({
        token,
        repository,
        clock,
        apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
        userAgent: `evenhand/${version/* version */.r}`,
        ...(wantsProxy(env) ? { fetch: await makeProxyFetch() } : {}),
    });
}
/** @param runId of a run whose artifacts are read only, when it is another than this one */
function artifactsOf(github, { host, env, retentionDays }, runId = host.context.runId) {
    const { attempt, serverUrl } = host.context;
    const tempFolder = env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    return (0,artifacts/* makeArtifacts */.Y)(github, { runId, attempt, serverUrl, tempFolder, retentionDays });
}
/** The runner's cache; null where there is none. */
function archivesFor({ context }, env) {
    const served = env["ACTIONS_RUNTIME_TOKEN"] && (env["ACTIONS_RESULTS_URL"] || env["ACTIONS_CACHE_URL"]);
    return context.onRunner && served ? makeArchives({ workspace: context.workspace }) : null;
}
/** Commands of other commits run on a runner only: at a terminal nobody asked for them. */
function workshopOf({ host, env, directory, token }) {
    const { onRunner, serverUrl, repository } = host.context;
    if (!onRunner)
        return null;
    const tempFolder = env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    const remote = token === null || repository === "" ? null : { url: `${serverUrl}/${repository}`, token };
    return {
        worktrees: makeWorktrees({ folder: directory, env, tempFolder, remote }),
        engine: (0,engine/* makeLocalEngine */.u)(),
        environment: env,
        makeFence: () => (0,fence/* makeFence */.O)((chunk) => void process.stdout.write(chunk)),
        openFiles: (folder) => (0,work_files/* openWorkFiles */.h)(folder, tempFolder),
        open: (file) => (0,local_file/* makeLocalFile */.c)(file, directory),
    };
}
/** @param history shared, so that what evaluate has read is not read again by report */
function hubOf(github, place, history) {
    return {
        artifacts: artifactsOf(github, place),
        comment: makeComments(github, { parseMarker: comment/* parseMarker */.g, identity: (0,identity/* makeIdentity */.N)(github, place.token ?? "") }),
        checks: makeChecks(github),
        pullRequests: makePullRequests(github),
        history,
        releases: (0,releases/* makeReleases */.B)(github),
        monitors: (0,monitor_ref/* makeMonitorMemory */.e)(github),
        conversation: (0,conversation/* makeConversation */.m)(github),
        branches: (0,evidence/* makeEvidenceFacts */.tC)(github),
        runs: makeRuns(github, (runId) => artifactsOf(github, place, runId)),
    };
}
/** Files of single numbers: a path or a pattern, or a run of MLflow's tracking server. */
async function openNumbers(named, { directory, env }, clock) {
    const run = mlflowRunId(named);
    if (run === null)
        return (0,matching_files/* matchFiles */.x)(named, directory);
    const { makeMlflowRun } = await __webpack_require__.e(/* import() */ 6394).then(__webpack_require__.bind(__webpack_require__, 56394));
    const text = (name) => env[name] || null;
    const server = {
        uri: text("MLFLOW_TRACKING_URI"),
        token: text("MLFLOW_TRACKING_TOKEN"),
        username: text("MLFLOW_TRACKING_USERNAME"),
        password: text("MLFLOW_TRACKING_PASSWORD"),
        clock,
    };
    return [makeMlflowRun(named, run, server)];
}
async function readTextOrNull(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return null;
        if (code === "EISDIR")
            throw isFolder(file, error);
        throw error;
    }
}
function isFolder(file, cause) {
    const near = external_node_path_.relative(process.cwd(), file) || ".";
    const name = near.startsWith("..") ? file : near;
    return new errors/* UserError */.y({
        code: "file-unreadable",
        message: `${name} is a folder, and a file is read there`,
        hint: "name a file in it",
        file: name,
    }, cause);
}
async function keepFile(file, content) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    await (0,promises_.writeFile)(file, content);
    return file;
}


/***/ }),

/***/ 52643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13338);


/** @param entry the program's own file, which the thread enters again */
function startThread(entry) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry, { workerData: { mark: _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .threadMark */ .Q7 } });
    const waiting = new Map();
    let asked = 0;
    let isGone = false;
    const settle = ({ number, answer }) => {
        waiting.get(number)?.(answer);
        waiting.delete(number);
        // Without a task it must not keep the program from ending.
        if (waiting.size === 0)
            worker.unref();
    };
    const end = () => {
        isGone = true;
        for (const number of [...waiting.keys()])
            settle({ number, answer: null });
    };
    worker.on("message", settle);
    worker.on("error", end);
    worker.on("exit", end);
    worker.unref();
    return {
        ask(task) {
            if (isGone)
                return Promise.resolve(null);
            return new Promise((resolve) => {
                asked += 1;
                waiting.set(asked, resolve);
                worker.ref();
                worker.postMessage({ number: asked, task });
            });
        },
    };
}


/***/ })

};
