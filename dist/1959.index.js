export const id = 1959;
export const ids = [1959];
export const modules = {

/***/ 87915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ parseDeployInputs)
/* harmony export */ });
/* unused harmony exports deployInputs, deployOutputs */
/* harmony import */ var _core_config_canary_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _core_config_deploy_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69482);
/* harmony import */ var _core_deploy_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84569);
/* harmony import */ var _core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33515);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14041);







const duration = {
    accepts: "a duration with its unit",
    words: [],
    read(given) {
        const value = (0,_core_deploy_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(given);
        return value === null ? { refused: "the units are s, m, h and d" } : { value };
    },
};
const count = (0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(1, Number.MAX_SAFE_INTEGER);
const { "retention-days": _unused, ...shared } = _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_3__/* .everyActionInputs */ .lH;
const deployInputs = {
    ...shared,
    environment: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, {
        description: "Where to deploy: the job's `environment:`, and the key under `deploy:` in the configuration. Required, but for an approval.",
        whenEmpty: "refused; for an approval, the environment that was asked for",
        example: "production",
    }),
    digest: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, "latest-passing", {
        description: "The model to deploy: `latest-passing`, or its sha256 digest, at least the first 12 hex digits.",
        example: "sha256:eea5f725df63",
    }),
    target: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(..._core_config_deploy_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .zV), {
        description: "Where models go, when the configuration does not describe the environment.",
        whenEmpty: "from the configuration",
        example: "command",
    }),
    "target-options": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_, {
        description: "Options of the target, one `name=value` a line, for what the configuration leaves open.",
        whenEmpty: "from the configuration",
        example: "health-url=https://models.example.com/health",
    }),
    strategy: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(..._core_config_canary_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .strategies */ .Wy), {
        description: "Whether traffic moves in steps; never less than the configuration asks.",
        whenEmpty: "from the configuration",
        example: "canary",
    }),
    approve: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(..._core_deploy_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .approveWishes */ .F4), {
        description: "Who has to say yes where the policy asks nobody: `environment` (a reviewer of the job's environment, for whom GitHub holds the job) or `issue` (a maintainer, by a comment). Never less than the policy asks.",
        whenEmpty: "as the policy says",
        example: "issue",
    }),
    rollback: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zM, "false", {
        description: "Whether to go back to the model that served before, instead of deploying one.",
        example: "true",
    }),
    to: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)(count, {
        description: "The ledger line to go back to, with `rollback`.",
        whenEmpty: "the newest other model that served",
        example: "12",
    }),
    reason: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, {
        description: "Why, for the ledger; required with `to`.",
        whenEmpty: "no reason",
        example: "errors doubled after line 13",
    }),
    "dry-run": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zM, "false", {
        description: "Whether to show plan and evidence only, and touch nothing.",
        example: "true",
    }),
    timeout: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P)(duration, "15m", {
        description: "How long one step at the target may take: a command, becoming healthy.",
        example: "30m",
    }),
    evidence: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)(count, {
        description: "The id of the workflow run whose evaluation counts.",
        whenEmpty: "any run that the policy accepts, newest first",
        example: "4815163007",
    }),
};
const deployOutputs = {
    ..._core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_3__/* .everyActionOutputs */ .aI,
    outcome: "What was done: `deployed`, `refused`, `waiting` (for an approval), `superseded` (by a newer run), `rolled-back` or `failed`; empty for a dry run.",
    digest: "The digest that serves now, or would have been deployed.",
    "previous-digest": "The digest that served before.",
    version: "The target's own name for what serves, such as a version number.",
    "endpoint-url": "Where the model answers, when the target has an address.",
    "approval-url": "The issue that waits for an approval, or got one.",
    "deployment-url": "The page of the deployment at GitHub.",
    "ledger-entry": "The number of the ledger line that ends this deployment.",
    evidence: "The evidence it was bound to, as JSON.",
};
/** @param isApproval the run was started by a comment: the ledger knows where to
 *  @throws UserError `input-invalid` that lists every problem. */
function parseDeployInputs(raw, isApproval = false) {
    const { matrix, targetOptions, environment, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(deployInputs, raw);
    const lines = targetOptions ?? [];
    const problems = [
        ...(environment === null && !isApproval
            ? [wrong("environment", "the input `environment` is missing", "environment: production")]
            : []),
        ...lines
            .filter((line) => !/^[a-z][a-z-]*=/.test(line))
            .map((line) => wrong("target-options", `the line ${JSON.stringify(line.slice(0, 60))} is not name=value`, "target-options: health-url=https://…")),
        ...(values.to !== null && !values.rollback
            ? [wrong("to", "the input `to` goes with `rollback: true`", "rollback: true")]
            : []),
        ...(values.to !== null && values.reason === null
            ? [wrong("reason", "going back to a ledger line needs a `reason`", "reason: errors doubled")]
            : []),
    ];
    if (problems.length > 0)
        throw (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .X)(problems);
    const options = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    return {
        ...values,
        environment: environment ?? "",
        targetOptions: options,
        leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_3__/* .legOf */ .Yk)(values.leg, matrix),
    };
}
function wrong(input, message, example) {
    return { input, message, hint: `for example \`${example}\`` };
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

/***/ 43968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows of cells as lines, each column as wide as its widest cell in code points; no blanks at the end.
 *  @param gap between two columns */
function alignColumns(rows, gap = "  ") {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => [...(cells[column] ?? "")].length)));
    return rows.map((cells) => cells
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
        .join(gap)
        .trimEnd());
}


/***/ }),

/***/ 25925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ fencedGrid),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   vO: () => (/* binding */ chartWord)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43968);
/**
 * The one encoder of strings that somebody else wrote: names, ids, labels, messages, cells.
 * A GFM parser, and GitHub after it, finds text in the result and nothing else.
 */

/** Written as ranges, since the characters themselves cannot be seen: bidi marks, blanks that take no room
 *  or pass for letters, tags, private use. Joiners inside words (U+200C, U+200D) are script, and stay. */
const hiddenRanges = [
    "\\u{ad}|\\u{34f}|\\u{61c}|\\u{115f}|\\u{1160}|\\u{17b4}|\\u{17b5}|\\u{180e}",
    "\\u{200b}|\\u{200e}|\\u{200f}|[\\u{202a}-\\u{202e}]|[\\u{2060}-\\u{206f}]|\\u{2800}",
    "\\u{3164}|\\u{feff}|\\u{ffa0}|[\\u{fff9}-\\u{fffb}]|[\\u{e0000}-\\u{e0fff}]|\\p{Cc}|\\p{Co}",
];
const hidden = new RegExp(hiddenRanges.join("|"), "gu");
/** Controls, bidi marks and invisible characters become `⟨U+202E⟩`; any white space one space; lone
 *  surrogates U+FFFD; never longer than `max` code points, the last of them `…`. */
function visible(written, max) {
    // Bounded first, so that ten megabytes of input cost no more than a line.
    const shown = written
        .slice(0, max * 4 + 64)
        .toWellFormed()
        .replace(/\s+/gu, " ")
        .trim()
        .replace(hidden, spelled)
        // Stacked accents would climb over the lines above.
        .replace(/(\p{M}{3})\p{M}+/gu, "$1");
    const points = [...shown];
    const whole = points.length <= max && written.length <= max * 4 + 64;
    return whole ? shown : `${points.slice(0, max - 1).join("")}…`;
}
function spelled(mark) {
    return `⟨U+${mark.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
/** For a log: the same marks become visible, lines and tabs stay. */
function visibleLines(written) {
    return written
        .toWellFormed()
        .replace(/\r\n?/g, "\n")
        .replace(hidden, (mark) => (mark === "\n" || mark === "\t" ? mark : spelled(mark)));
}
/** Made visible, in at most so many UTF-16 units. */
function clipped(written, units) {
    const points = [...visible(written, units)];
    while (points.join("").length > units)
        points.splice(-2, 2, "…");
    return points.join("");
}
/** A code span, inside a table or out. GitHub resolves no mention, reference or shortcode in one.
 *  @example code("a`b|c") // "``a`b¦c``" */
function code(written, max = 120) {
    // A pipe ends a table cell even inside a code span, and its escape shows outside a table.
    const content = visible(written, max).replaceAll("|", "¦") || "(empty)";
    const mark = "`".repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? " " : "";
    return `${mark}${pad}${content}${pad}${mark}`;
}
function longestRun(content) {
    return (content.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** Letters, digits and harmless punctuation. */
const plainWord = /^(?:[\p{L}\p{N}\p{M}\p{S}\p{P}\p{Z}](?<![!-/:-@[-`{-~])|[,;?!%()/'"+=.:-])+$/u;
const startsBlock = /^(?:[-+=]+|\d+[.)])$/;
const means = [
    /^:|:(?=.)/u, // emoji shortcode, scheme
    /\.(?![)"'?!.]*$)(?<!\d\.(?=\d))/u, // host, file name
    /www\./iu, // a link even when nothing follows
    /\p{L}-\d/u, // GH-12 and a repository's own references
    /(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/i, // commit
];
function word(written, first) {
    const harmless = plainWord.test(written) && !means.some((pattern) => pattern.test(written));
    return harmless && !(first && startsBlock.test(written)) ? written : code(written, Number.MAX_SAFE_INTEGER);
}
/** Running text or a table cell: harmless words as they are, any other word as a code span.
 *  @example text("ask @all about #12") // "ask `@all` about `#12`" */
function text(written, max = 300) {
    const shown = visible(written, max);
    if (shown === "")
        return "(empty)";
    return shown
        .split(" ")
        .map((part, index) => word(part, index === 0))
        .join(" ");
}
/** A sentence of a record, where names stand between backticks: each name a code span, the rest text.
 *  @example sentence("`@a` fell") // "`@a` fell" */
function sentence(written, max = 600) {
    return joined(pieces(visible(written, max)).map((piece) => {
        if (piece.name)
            return code(piece.text, max);
        if (piece.text.trim() === "")
            return piece.text;
        const lead = /^\s/.test(piece.text) ? " " : "";
        const tail = /\s$/.test(piece.text) ? " " : "";
        return lead + text(piece.text, max) + tail;
    }));
}
/** Two code spans that touch would be read as one fence: a space keeps them apart. */
function joined(parts) {
    return parts.reduce((line, part) => line + (line.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
/** Splits at pairs of backticks. */
function pieces(written) {
    const parts = written.split(/`([^`]+)`/);
    return parts
        .map((part, index) => ({ name: index % 2 === 1, text: part }))
        .filter((piece) => piece.text !== "");
}
/** A fenced block whose content cannot close it. Lines and their indent stay. */
function fenced(written, language, max = 4_000) {
    const lines = written
        .slice(0, max)
        .split(/\r?\n/)
        .map((line) => `${/^ */.exec(line)[0]}${visible(line, max)}`);
    return fence(lines.join("\n"), language);
}
/** Rows of cells, aligned, as a fenced block; each cell in at most `max` code points. */
function fencedGrid(rows, max = 16) {
    const shown = rows.map((cells) => cells.map((cell) => visible(cell, max)));
    return fence((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(shown, " ").join("\n"), "text");
}
function fence(content, language) {
    const mark = "`".repeat(Math.max(3, longestRun(content) + 1));
    return `${mark}${language}\n${content}\n${mark}`;
}
/** A name inside a quoted string of a mermaid chart: letters, digits and a few marks that mean nothing there; any other
 *  character is `_`. Neither the string nor the fence can be ended, and no directive begun.
 *  @example chartWord('f1"] %%{init') // "f1__ ___init" */
function chartWord(written, max = 60) {
    return visible(written, max).replace(/[^\p{L}\p{N}\p{M} _.,+/→−-]/gu, "_") || "_";
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/** Text or a quoted attribute of an HTML page. */
function html(written, max = 600) {
    return escaped(visible(written, max));
}
/** HTML's own marks as entities, and nothing else changed: for strings of ours. */
function escaped(written) {
    return written.replace(/[&<>"'`]/g, (mark) => entities[mark]);
}
/** An address that may stand in a link, or null: http(s) only, nothing that ends the link early. */
function address(written) {
    if (!URL.canParse(written) || written.length > 2_000)
        return null;
    const url = new URL(written);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return null;
    return url.href.replace(/[()<>\\|`"'[\]*_~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 82787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ errorMessage),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** "You configured it wrong": shown as one annotation without a stack. */
class UserError extends Error {
    detail;
    constructor(detail, cause) {
        super(detail.message, cause === undefined ? undefined : { cause });
        this.name = "UserError";
        this.detail = detail;
    }
}
/** The message of anything thrown, without a leading "Error:". */
function errorMessage(thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.replace(/^(?:Error:\s*)+/, "");
}


/***/ }),

/***/ 60805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ makeLeases)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80832);
/* harmony import */ var _ports_leases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58226);
/* harmony import */ var _lease_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12841);
/* harmony import */ var _ledger_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77999);





/** Renewed when a third is over: two renewals may fail. */
const renewEvery = _core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .leaseLasts */ .iz / 3;
/** Not asked again within this time. */
const trustFor = _core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .leaseLasts */ .iz / 2;
/** Leases as files beside the ledger's lines, written by the same commits that only go forward. */
function makeLeases({ github, ref = (0,_ledger_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLedgerRef */ .r2)(github), remember }) {
    const ids = new Map();
    const write = (place, message, next) => ref.change(async (from) => {
        const before = await (0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readLease */ .zR)(ref, from, place);
        const state = next(before ?? (0,_core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .freeLease */ .hz)(place));
        if (state === null)
            return null;
        const texts = { [(0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .leasePath */ .U8)(place)]: (0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .renderLease */ .pU)(state) };
        return { message, texts, files: new Map(), entries: from.entries };
    });
    return {
        async holder(place) {
            const holder = (await (0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readLease */ .zR)(ref, await ref.read(), place))?.holder ?? null;
            return holder !== null && (0,_core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .isLive */ .DG)(holder, github.serverNow()) ? holder : null;
        },
        async claim(place, claimant) {
            const known = ids.get((0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .leasePath */ .U8)(place));
            const id = known ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            ids.set((0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .leasePath */ .U8)(place), id);
            if (known === undefined)
                await remember?.(place, id);
            else
                await ref.read();
            let claimed;
            await write(place, `lease ${place.environment}: run ${claimant.run} asks`, (state) => {
                claimed = (0,_core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .claimLease */ .lT)(state, { ...claimant, id }, github.serverNow());
                return needsWriting(state, claimed, id, github.serverNow()) ? claimed.state : null;
            });
            if (claimed?.what === "wait")
                return { what: "wait", by: claimed.by };
            ids.delete((0,_lease_file_js__WEBPACK_IMPORTED_MODULE_3__/* .leasePath */ .U8)(place));
            if (claimed?.what === "superseded")
                return { what: "superseded", by: claimed.by };
            return { what: "held", lease: keepLease(github, place, id, write) };
        },
        giveUp: (place, id) => write(place, `lease ${place.environment}: given up`, (state) => (0,_core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseLease */ .wL)(state, id)),
    };
}
/** A run that waits writes when it comes and when its ticket is half gone, not each time it looks. */
function needsWriting(before, { what }, id, now) {
    if (what === "held")
        return true;
    const own = before.waiting.find((one) => one.id === id);
    if (what === "superseded")
        return own !== undefined;
    return own === undefined || Date.parse(own.expires) - now < trustFor;
}
function keepLease(github, place, id, write) {
    let renewed = { steady: performance.now(), wall: github.clock.now() };
    let isLost = false;
    async function renew() {
        const asked = { steady: performance.now(), wall: github.clock.now() };
        let isHeld = false;
        await write(place, `lease ${place.environment}: renewed`, (state) => {
            const next = (0,_core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .renewLease */ .EH)(state, id, github.serverNow());
            isHeld = next !== null;
            return next;
        });
        if (isHeld)
            renewed = asked;
        else
            isLost = true;
    }
    // What a renewal could not do is found out by the next step's `confirm`.
    const timer = setInterval(() => void renew().catch(() => { }), renewEvery);
    timer.unref();
    return {
        ...{ id, place },
        async confirm() {
            // A machine that slept knows it by one of its clocks only.
            const passed = Math.max(performance.now() - renewed.steady, github.clock.now() - renewed.wall);
            if (!isLost && passed < trustFor)
                return;
            await renew();
            if (isLost)
                throw new _ports_leases_js__WEBPACK_IMPORTED_MODULE_2__/* .LeaseLost */ .V();
        },
        async release() {
            clearInterval(timer);
            if (!isLost)
                await write(place, `lease ${place.environment}: released`, (state) => (0,_core_deploy_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseLease */ .wL)(state, id));
        },
    };
}


/***/ }),

/***/ 79312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jx: () => (/* binding */ annotationCommand),
/* harmony export */   vu: () => (/* binding */ maskCommands),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var _core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/** The runner cuts longer messages itself, without a sign. */
const longestMessage = 4096;
/** A workflow command for one annotation, newline included; text and properties cannot break out of it. */
function annotationCommand(level, text, place = {}) {
    const properties = [
        ["title", place.title],
        ["file", place.file],
        ["line", place.line],
        ["col", place.column],
    ]
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([name, value]) => `${name}=${escapeProperty((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(String(value)))}`);
    const head = properties.length === 0 ? level : `${level} ${properties.join(",")}`;
    return `::${head}::${escapeData(shorten((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)))}\n`;
}
/** Hides a value in the log from here on, line by line as the runner compares. */
function maskCommands(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== "");
    return lines.map((line) => `::add-mask::${escapeData(line)}\n`).join("");
}
/** Log text that the runner does not take for a command: every line that would be one is set in. Marks that move the
 *  cursor, recolour or reorder text are spelled out. */
function plainLines(text) {
    return (0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)
        .split("\n")
        .map((line) => (/^\s*::|##\[/.test(line) ? `| ${line.replaceAll("##[", "## [")}` : line))
        .join("\n");
}
function shorten(text) {
    if (text.length <= longestMessage)
        return text;
    return `${text.slice(0, longestMessage - 2).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 10076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.cache/js/host/command.js
var command = __webpack_require__(79312);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.cache/js/host/failure-text.js


/** What is said about anything thrown: a mistake of the user's with its mending (2), or a broken world with its causes (3). */
function describeFailure(thrown, debug) {
    const stack = debug && thrown instanceof Error && thrown.stack ? scrub(thrown.stack) : null;
    if (thrown instanceof errors/* UserError */.y) {
        const { message, hint, file, line, column } = thrown.detail;
        const place = { ...(file && { file }), ...(line && { line }), ...(column && { column }) };
        return { exit: 2, text: scrub(`${message}\n${hint}`), place, stack };
    }
    if (thrown instanceof permission_denied/* PermissionDenied */.J) {
        const hint = `add \`${thrown.permission}\` under \`permissions:\` in the workflow`;
        return { exit: 2, text: `${thrown.message}\n${hint}`, place: {}, stack };
    }
    return { exit: 3, text: scrub(causes(thrown).join("\ncaused by: ")), place: {}, stack };
}
/** Tokens and signed addresses must not reach a log through an error's text. */
function scrub(text) {
    return text
        .replace(/\b(gh[pousr]_|github_pat_)\w+/g, "$1***")
        .replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "***")
        .replace(/\b(bearer|token)\s+[\w.~+/=-]{16,}/gi, "$1 ***")
        .replace(/([?&][\w.-]*(?:sig|signature|token|secret|key|credential)[\w.-]*=)[^&\s"'<>]+/gi, "$1***");
}
function causes(thrown) {
    const lines = [];
    const seen = new Set();
    for (let error = thrown ?? new Error(); error !== undefined && !seen.has(error) && lines.length < 5;) {
        seen.add(error);
        const line = (0,errors/* errorMessage */.g)(error) || "an error without a message";
        // A cause whose words the message already has says nothing new.
        if (!lines.some((known) => known.includes(line)))
            lines.push(line);
        error = error instanceof Error ? error.cause : undefined;
    }
    return lines;
}

;// CONCATENATED MODULE: ./.cache/js/host/run-action.js


const unfinished = "the run ended before it was done: an answer that was waited for never came, probably because a service cut the connection; run it again";
/** Runs an action or command to its end. The only place that sets the exit code, and the last stop of every error: one
 *  annotation, never a line of bundled code.
 *  @param action returns the exit code of the contract's table
 *  @param makePorts wires the adapters; its errors are reported the same way */
async function runAction(action, makePorts) {
    let host = null;
    const guard = standGuard((thrown) => report(thrown, host));
    try {
        const ports = await makePorts();
        host = ports.host;
        process.exitCode = await action(ports);
    }
    catch (error) {
        process.exitCode = report(error, host);
    }
    finally {
        guard.dismiss();
    }
}
/** Says what went wrong; gives the exit code. */
function report(thrown, host) {
    const { exit, text, place, stack } = describeFailure(thrown, process.env["RUNNER_DEBUG"] === "1");
    if (host !== null)
        host.annotate("error", text, place);
    else if (process.env["GITHUB_ACTIONS"] === "true")
        process.stdout.write((0,command/* annotationCommand */.jx)("error", text, place));
    else
        process.stderr.write(`error: ${text}\n`);
    if (stack !== null)
        process.stderr.write(`${stack}\n`);
    return exit;
}
/** Errors outside the awaited story, and a story that can never end: Node would print a line of the bundle for the
 *  first, and end with exit code 0 and no word for the second. */
function standGuard(say) {
    const onError = (thrown) => {
        process.exit(say(thrown));
    };
    const onDrained = () => {
        say(new Error(unfinished));
        process.exit(3);
    };
    process.on("uncaughtException", onError);
    process.on("unhandledRejection", onError);
    process.on("beforeExit", onDrained);
    return {
        dismiss() {
            process.off("beforeExit", onDrained);
        },
    };
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


/***/ }),

/***/ 50927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ readAtEnd),
/* harmony export */   c8: () => (/* binding */ makeStepState),
/* harmony export */   gX: () => (/* binding */ keepForEnd)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What a step leaves for its own end, which the runner runs as another process.
 *  @param name a plain word */
async function keepForEnd(env, name, value) {
    if (!env["GITHUB_STATE"])
        return;
    const { saveState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    saveState(name, JSON.stringify(value));
}
/** What the step left; null when it left nothing, or nothing that can be read. */
function readAtEnd(env, name) {
    try {
        return JSON.parse(env[`STATE_${name}`] ?? "null");
    }
    catch {
        return null;
    }
}
const jobsName = "evenhand_jobs";
/** By the file that the runner reads when a step ends, however it ends. */
function makeStepState(env) {
    const before = env[`STATE_${jobsName}`];
    const running = new Set();
    let writing = Promise.resolve();
    const write = () => {
        const file = env["GITHUB_STATE"];
        if (!file)
            return Promise.resolve();
        // Of several values of one name the last counts. A name is of letters, digits and dashes.
        const line = `${jobsName}=${[...running].join(",")}\n`;
        writing = writing.then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, line));
        return writing;
    };
    return {
        left: before === undefined ? null : before.split(",").filter((job) => job !== ""),
        begin: (job) => {
            running.add(job);
            return write();
        },
        end: (job) => {
            running.delete(job);
            return write();
        },
    };
}


/***/ }),

/***/ 58226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ LeaseLost)
/* harmony export */ });
/** Another run took the place over, after this one was not heard of for the length of a lease. */
class LeaseLost extends Error {
    constructor() {
        super("another run took this place over, because nothing was heard of this one for two minutes");
        this.name = "LeaseLost";
    }
}


/***/ }),

/***/ 11776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PermissionDenied)
/* harmony export */ });
/** The token may not do this: reporting degrades to the summary, the exit code stays. */
class PermissionDenied extends Error {
    /** The line to add under `permissions:`, e.g. `pull-requests: write`. */
    permission;
    constructor(permission, cause) {
        super(`the token lacks \`${permission}\``, cause === undefined ? undefined : { cause });
        this.name = "PermissionDenied";
        this.permission = permission;
    }
}


/***/ })

};
