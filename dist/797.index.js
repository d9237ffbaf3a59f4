export const id = 797;
export const ids = [797,8931];
export const modules = {

/***/ 37933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28942);
/* harmony import */ var _engines_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82953);
/* harmony import */ var _engines_local_kept_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66762);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82787);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38163);
/* harmony import */ var _host_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10076);
/* harmony import */ var _host_run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39974);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72506);
/* harmony import */ var _host_step_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50927);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88887);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15473);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39835);













const placeSchema = zod__WEBPACK_IMPORTED_MODULE_11__.object({ model: zod__WEBPACK_IMPORTED_MODULE_11__.string(), key: zod__WEBPACK_IMPORTED_MODULE_11__.string(), folder: zod__WEBPACK_IMPORTED_MODULE_11__.string() });
/** The end of the step, which runs also when it failed, took too long or was cancelled. */
function run(environment = process.env) {
    const host = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .makeRunnerHost */ .z)(environment);
    return (0,_host_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(async () => {
        const exit = await endLeftJobs(host, environment);
        const place = placeSchema.safeParse((0,_host_step_state_js__WEBPACK_IMPORTED_MODULE_7__/* .readAtEnd */ .HP)(environment, "checkpoints"));
        if (place.success)
            await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_9__/* .saveCheckpoints */ .pD)(place.data, { host, keptFiles: _engines_local_kept_files_js__WEBPACK_IMPORTED_MODULE_2__/* .keptFiles */ .y, archives: (0,_wiring_js__WEBPACK_IMPORTED_MODULE_8__/* .archivesFor */ .XJ)(host, environment) });
        return exit;
    }, () => ({ host }));
}
/** Ends what a main step that was killed left running elsewhere. A main step that ended in order left nothing, and nothing
 *  is asked then. */
async function endLeftJobs(host, environment) {
    const left = (0,_host_step_state_js__WEBPACK_IMPORTED_MODULE_7__/* .makeStepState */ .c8)(environment).left ?? [];
    if (left.length === 0)
        return 0;
    const raw = (0,_host_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readActionInputs */ .U)(environment);
    const { engine: name, engineOptions } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_10__.readInputs)(raw, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(host.context.workspace, raw["working-directory"] || "."));
    const engine = await (0,_engines_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseEngine */ .m)(name, engineOptions ?? "", { environment, clock: (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_12__/* .makeClock */ .Z)() });
    const ended = await Promise.allSettled(left.map((job) => engine.stop?.(job)));
    for (const one of ended)
        if (one.status === "rejected")
            host.annotate("error", (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(one.reason));
    const stopped = ended.filter(({ status }) => status === "fulfilled").length;
    if (stopped > 0)
        host.info(`Stopped on the engine ${name}: ${stopped} job(s) that this step had left.`);
    return stopped === left.length ? 0 : 3;
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
        const isObject = typeof payload === "object" && payload !== null && !Array.isArray(payload);
        return isObject ? payload : {};
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
    for (const secret of [env["INPUT_GITHUB-TOKEN"] ?? "", ...(options.secrets ?? [])])
        if (secret.trim() !== "")
            write((0,command/* maskCommands */.vu)(secret.trim()));
    const annotate = (level, text, place) => write((0,command/* annotationCommand */.jx)(level, text, place));
    return {
        context: (0,run_context/* readRunContext */.$)(env),
        info: (line) => write(`${(0,command/* plainLines */.y1)(line)}\n`),
        annotate,
        async setOutput(name, value) {
            const fits = Buffer.byteLength(value, "utf8") <= largestOutput;
            if (!fits)
                annotate("warning", `output ${name} is larger than 64 KiB and was left empty; read the record`);
            // Costs 0.1 s of start time, so it waits until it is needed.
            const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
            setOutput(name, fits ? value : "");
        },
        async summarize(markdown) {
            const path = env["GITHUB_STEP_SUMMARY"] ?? "";
            if (path === "")
                return;
            const text = markdown.endsWith("\n") ? markdown : `${markdown}\n`;
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
