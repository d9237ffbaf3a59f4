export const id = 6804;
export const ids = [6804];
export const modules = {

/***/ 9262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ monitorInputs),
/* harmony export */   nG: () => (/* binding */ parseMonitorInputs)
/* harmony export */ });
/* unused harmony export monitorOutputs */
/* harmony import */ var _core_deploy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84569);
/* harmony import */ var _core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33515);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14041);





const duration = {
    accepts: "a duration with its unit",
    words: [],
    read(given) {
        const value = (0,_core_deploy_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(given);
        return value === null ? { refused: "the units are s, m, h, d and w" } : { value };
    },
};
const fromConfig = (builtIn) => `from the configuration, else ${builtIn}`;
const monitorInputs = {
    ..._core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .everyActionInputs */ .lH,
    environment: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "The environment that is watched, as the ledger of deployments calls it.",
        whenEmpty: fromConfig("`production`"),
        example: "production",
    }),
    window: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(duration, {
        description: "The length of a window: whole hours or days; windows begin at midnight UTC.",
        whenEmpty: fromConfig("`1d`"),
        example: "1h",
    }),
    source: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "What production was asked and what it answered: a path, a pattern, an `http(s)` address or an `s3://` prefix; `{date}` and `{hour}` are the window's.",
        whenEmpty: fromConfig("no data is watched"),
        example: "s3://prod/fraud/{date}/",
    }),
    labels: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "The truths of a window, joined by id when they are there; named as `source` is.",
        whenEmpty: fromConfig("performance is only estimated"),
        example: "labels/{date}.csv",
    }),
    endpoint: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "Where the model answers: it is asked, and latency, errors and the shape of answers are watched.",
        whenEmpty: fromConfig("no endpoint is asked"),
        example: "https://fraud.example.com/v1",
    }),
    reference: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, "deployed", {
        description: "What windows are compared with: `deployed` finds the records of what is served by the ledger, else a data record, a folder of records or a table.",
        example: "data/train.parquet",
    }),
    alarm: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defaulted */ .P)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)("issue", "off"), "issue", {
        description: "Where an alarm is told: one issue per model and kind, or nowhere beside the summary and the webhook.",
        example: "off",
    }),
    assignees: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_, {
        description: "Accounts that an alarm's issue is assigned to, one a line.",
        whenEmpty: fromConfig("the model's code owners"),
        example: "octocat",
    }),
    webhook: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        description: "The name of the environment variable that holds a webhook's address.",
        whenEmpty: fromConfig("nobody is told but by the issue"),
        example: "CHAT_URL",
    }),
    retrain: (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defaulted */ .P)(_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, "true", {
        description: "Whether an alarm may ask for the training that the configuration names under `retrain`.",
        example: "false",
    }),
    "stale-after": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .l)(duration, {
        description: "How long the monitor may be silent before a later push calls it dead.",
        whenEmpty: fromConfig("two windows, and no less than two days"),
        example: "2d",
    }),
    "fail-on": (0,_core_inputs_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defaulted */ .P)((0,_core_inputs_types_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)("alarm", "never"), "never", {
        description: "Whether an open alarm fails this step.",
        example: "alarm",
    }),
};
const monitorOutputs = {
    ..._core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .everyActionOutputs */ .aI,
    alarms: "The open alarms, as a JSON list of kind, since, causes and issue.",
    "alarm-count": "How many alarms are open.",
    "issue-urls": "The addresses of their issues, as a JSON list.",
    "drifted-columns": "The columns that are in alarm, as a JSON list.",
    performance: "Per metric the newest measured and expected values, as a JSON object.",
    "retrain-run": "The address of the training run that was asked for; empty when none was.",
    windows: "How many windows were looked at.",
};
/** @throws UserError `input-invalid` that lists every problem. */
function parseMonitorInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(monitorInputs, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .legOf */ .Yk)(values.leg, matrix) };
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

/***/ 95411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   Mz: () => (/* binding */ welch),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);

function meanOf(values) {
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => values[k]) / values.length;
}
/** Σ(x − mean)²/(n − 1); 0 for values that are all equal, which rounding of the mean must not make more. */
function varianceOf(values) {
    if (values.every((value) => value === values[0]))
        return 0;
    const mean = meanOf(values);
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => (values[k] - mean) ** 2) / (values.length - 1);
}
/**
 * Two independent samples whose variances may differ (Welch 1947): se² = s_a²/n_a + s_b²/n_b with Satterthwaite's
 * degrees of freedom, as `scipy.stats.ttest_ind(equal_var=False)`. Two values a side at least; se 0 has df NaN.
 *
 * @example welch([1, 2, 3], [2, 4, 6]).df // 2.9411764705882355
 */
function welch(a, b) {
    const ofA = varianceOf(a) / a.length;
    const ofB = varianceOf(b) / b.length;
    return {
        delta: meanOf(a) - meanOf(b),
        se: Math.sqrt(ofA + ofB),
        df: (ofA + ofB) ** 2 / (ofA ** 2 / (a.length - 1) + ofB ** 2 / (b.length - 1)),
    };
}


/***/ }),

/***/ 89525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles),
/* harmony export */   V: () => (/* binding */ synonyms)
/* harmony export */ });
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
    "horizon",
    "scale",
    "lower",
    "upper",
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
    horizon: [],
    scale: [],
    lower: [],
    upper: [],
    reference: [],
};


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

/***/ 44540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eJ: () => (/* binding */ renderRun),
/* harmony export */   rj: () => (/* binding */ metricsWithin),
/* harmony export */   vZ: () => (/* binding */ describeRun),
/* harmony export */   zt: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _report_block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10930);
/* harmony import */ var _report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41450);
/* harmony import */ var _report_section_tuning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15578);
/* harmony import */ var _tune_tuning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68421);
/* harmony import */ var _input_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4805);
/* harmony import */ var _reuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65709);







/** A run in one line, without anything the command chose: for a step's output. */
function describeRun(record) {
    const seconds = (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .spellDuration */ .jl)(Math.max(1, record.durationSeconds));
    const parts = record.reusedFrom === undefined
        ? [`trained ${record.model}`, `in ${seconds}`]
        : [`skipped training ${record.model}:`, (0,_reuse_js__WEBPACK_IMPORTED_MODULE_3__/* .sinceOf */ .ek)(record.reusedFrom)];
    if (record.modelFile !== null) {
        const { format, bytes, digest } = record.modelFile;
        const made = record.reusedFrom === undefined ? "to" : "and its model is";
        parts.push(`${made} a ${format === "unknown" ? "model" : `${format} model`} of ${bytes} bytes, ${short(digest)}`);
    }
    return parts.join(" ");
}
/** A run for the job summary: a heading, what was written, what was measured, what to know. */
function renderRun(record) {
    const outputs = Object.entries(record.outputs).map(([name, { path, digest, bytes }]) => `| ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} | ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)} | ${bytes} | ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(short(digest))} |`);
    const metrics = Object.entries(record.metrics).slice(0, shown);
    const more = Object.keys(record.metrics).length - metrics.length;
    const rows = metrics.map(([name, value]) => `| ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} | ${rounded(value)} |`);
    return [
        `### ${describeRun(record)}`,
        ...(record.reusedFrom === undefined ? [] : [renderReuse(record.reusedFrom)]),
        ...table("| stage | | seconds |", (record.stages ?? []).map(stageLine)),
        ...table("| output | path | bytes | digest |", outputs),
        ...(record.repeats === undefined ? table("| metric | last value |", rows) : repeatedTable(record, rows)),
        ...(more > 0 ? [`…and ${more} more in the record.`] : []),
        ...elsewhereLines(record),
        ...safetyLines(record),
        ...resourceLines(record),
        ...(record.tuning === undefined ? [] : [(0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .renderBlock */ .g8)((0,_report_section_tuning_js__WEBPACK_IMPORTED_MODULE_1__/* .tuningBlock */ .jT)((0,_tune_tuning_js__WEBPACK_IMPORTED_MODULE_5__/* .summarizeTuning */ .H)(record.tuning)))]),
        ...record.notes.map((note) => `- ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(note)}`),
    ].join("\n\n");
}
function elsewhereLines({ modelFile }) {
    if (modelFile?.uri === undefined)
        return [];
    return [`The model stays at ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(modelFile.uri)}: ${modelFile.note}.`];
}
function safetyLines({ modelFile }) {
    const safety = modelFile?.safety;
    if (safety === undefined || safety.safe)
        return [];
    return [`The model is **unsafe to load** where its origin is not trusted: ${safety.why}.`];
}
function stageLine({ name, result, seconds }) {
    const words = { ran: "ran", unchanged: "nothing changed", cached: "nothing changed, from the cache" };
    return `| ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} | ${words[result]} | ${seconds === null ? "" : (0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(seconds, 1)} |`;
}
function resourceLines({ resources, cost, durationSeconds }) {
    const parts = [];
    if (resources !== undefined) {
        const { processorSeconds, peakMemoryBytes, meanMemoryBytes, gpu } = resources;
        const mean = durationSeconds > 0 ? processorSeconds / durationSeconds : 0;
        parts.push(`${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(processorSeconds, 1)} processor seconds (${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(mean, 2)} processors on average)`);
        if (peakMemoryBytes !== null)
            parts.push(`${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .bytes */ .ee)(peakMemoryBytes)} of memory at most`);
        if (meanMemoryBytes !== null)
            parts.push(`${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .bytes */ .ee)(meanMemoryBytes)} on average`);
        if (gpu !== undefined)
            parts.push(`${gpu.count} GPU at ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(gpu.meanUtilization, 0)} %, ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .bytes */ .ee)(gpu.peakMemoryBytes)} at most`);
    }
    if (cost !== undefined) {
        const runs = cost.seconds === undefined ? "" : ` for ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(cost.seconds, 1)} s of all runs together`;
        parts.push(`estimated cost ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(cost.total, 2)}${runs}`);
    }
    return parts.length === 0 ? [] : [`Used: ${parts.join(", ")}.`];
}
function renderReuse({ url }) {
    const where = url === null || !/^https?:\/\/[^\s()<>]+$/.test(url) ? "an earlier run" : `[an earlier run](${url})`;
    return `The result is that of ${where}, compared byte by byte with its record.`;
}
/** Means of several seeds, with what a single one may differ by. */
function repeatedTable({ metrics, repeats }, rows) {
    const names = Object.keys(metrics);
    const spread = new Map(Object.entries(repeats?.spread ?? {}));
    const withSpread = rows.map((row, at) => {
        const own = spread.get(names[at] ?? "");
        return `${row} ${own === undefined ? "—" : rounded(own)} |`;
    });
    return table(`| metric | mean of ${repeats?.runs.length} seeds | standard deviation |`, withSpread);
}
function rounded(value) {
    return String(Number(value.toPrecision(6)));
}
const shown = 50;
function table(header, rows) {
    const rule = header.replace(/[^|]+/g, " --- ");
    return rows.length === 0 ? [] : [[header, rule, ...rows].join("\n")];
}
function short(digest) {
    return digest.slice(0, "sha256:".length + 12);
}
/** A failed run for the job summary. */
function renderFailure(reasons, tail, title = "training failed") {
    const said = reasons.map((reason) => `- ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(reason)}`).join("\n");
    const lines = lastLines(tail, 40, 8000);
    const output = lines.length === 0 ? [] : [(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.join("\n"), "console", 8000)];
    return [`### ${title}`, said, ...output].join("\n\n");
}
/** Metrics as JSON of at most so many bytes: as many as fit, in the order they were reported. */
function metricsWithin(metrics, bytes) {
    const fitting = [];
    let left = bytes - 2;
    for (const [name, value] of Object.entries(metrics)) {
        left -= Buffer.byteLength(JSON.stringify(name)) + String(value).length + 2;
        if (left < 0)
            break;
        fitting.push([name, value]);
    }
    return JSON.stringify(Object.fromEntries(fitting));
}
function lastLines(tail, count, characters) {
    const lines = [];
    let left = characters;
    for (const line of tail.slice(-count).reverse()) {
        left -= line.length + 1;
        if (left < 0 && lines.length > 0)
            break;
        lines.unshift(line);
    }
    return lines;
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

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ patternsType),
/* harmony export */   N6: () => (/* binding */ amountType),
/* harmony export */   Qs: () => (/* binding */ commandType),
/* harmony export */   XP: () => (/* binding */ outputsType),
/* harmony export */   jl: () => (/* binding */ spellDuration),
/* harmony export */   vh: () => (/* binding */ durationType)
/* harmony export */ });
/* harmony import */ var _record_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12198);

const refused = (why) => ({ refused: why });
/** Text for bash; or a JSON list of texts, which is a program with its arguments and no shell. */
const commandType = {
    accepts: "a command for bash, or a JSON list of a program and its arguments",
    words: [],
    read: (given) => {
        if (given.includes("\0"))
            return refused("it holds a NUL character");
        if (given.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.commandLength) {
            return refused(`it is longer than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.commandLength} characters`);
        }
        const list = given.startsWith("[") ? parseList(given) : null;
        if (list !== null && list.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.names) {
            return refused(`it has more than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.names} arguments`);
        }
        return { value: list ?? given };
    },
};
/** `[ -f x ] && …` begins like a list too, and is a command. */
function parseList(given) {
    try {
        const value = JSON.parse(given);
        const fits = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
        return fits ? value : null;
    }
    catch {
        return null;
    }
}
/** One pattern a line; commas belong to patterns such as `*.{csv,parquet}`. */
const patternsType = {
    accepts: "one path or pattern a line",
    words: [],
    read: (given) => ({ value: lines(given) }),
};
/** `name=path`, one a line. */
const outputsType = {
    accepts: "one `name=path` a line",
    words: [],
    read: (given) => {
        const outputs = [];
        for (const line of lines(given)) {
            const [, name, path] = /^([a-z0-9._-]{1,60})\s*=\s*(.+)$/.exec(line) ?? [];
            if (name === undefined || path === undefined)
                return refused(`the line ${line} is not \`name=path\``);
            if (outputs.some((one) => one.name === name))
                return refused(`${name} is declared twice`);
            if (path.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.pathLength) {
                return refused(`the path of ${name} is longer than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.pathLength} characters`);
            }
            if (outputs.length === _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.outputs)
                return refused(`there are more than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.outputs}`);
            outputs.push({ name, path: path.replaceAll("\\", "/") });
        }
        return { value: outputs };
    },
};
const unitSeconds = { d: 86_400, h: 3600, m: 60, s: 1 };
const longest = 20 * 86_400;
/** A plain number, not negative. */
const amountType = {
    accepts: "a number such as 0.48",
    words: [],
    read: (given) => /^\d{1,9}(?:\.\d{1,9})?$/.test(given) ? { value: Number(given) } : refused("it is no plain number"),
};
/** `6h`, `90m`, `1h30m`, as seconds; above 0, at most 20 days. */
const durationType = {
    accepts: "a duration with units, such as 90m, 6h or 1h30m",
    words: [],
    read: (given) => {
        if (!/^(?:\d{1,9}[dhms]\s*)+$/.test(given))
            return refused("a number needs its unit");
        let seconds = 0;
        for (const [, count = "0", unit = "s"] of given.matchAll(/(\d+)([dhms])/g)) {
            seconds += Number(count) * (unitSeconds[unit] ?? 1);
        }
        if (seconds === 0)
            return refused("it must be more than nothing");
        return seconds > longest ? refused("it must be at most 20 days") : { value: seconds };
    },
};
/** @example spellDuration(5400) // "1h30m" */
function spellDuration(seconds) {
    const parts = [];
    let left = Math.round(seconds);
    for (const [unit, size] of Object.entries(unitSeconds)) {
        const count = Math.floor(left / size);
        if (count > 0)
            parts.push(`${count}${unit}`);
        left -= count * size;
    }
    return parts.join("") || "0s";
}
function lines(given) {
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
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


/***/ }),

/***/ 34126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gN: () => (/* binding */ canDoWithout),
/* harmony export */   pA: () => (/* binding */ tellDenied),
/* harmony export */   uL: () => (/* binding */ noteNotUploaded)
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
/** The same ports; what their token may not read is said, each permission once, so that nobody takes it for a baseline that
 *  is not there. */
function tellDenied(ports, host, title) {
    const told = new Set();
    const tell = (error) => {
        if (!(error instanceof _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionDenied */ .J) || told.has(error.permission))
            return;
        told.add(error.permission);
        const mend = `add \`${error.permission}\` under \`permissions:\` in the workflow`;
        host.annotate("warning", `earlier results were not looked for: ${error.message}; ${mend}`, { title });
    };
    const watched = (read) => async (...given) => {
        try {
            return await read(...given);
        }
        catch (error) {
            tell(error);
            throw error;
        }
    };
    const { artifacts, history, ledger } = ports;
    return {
        ...ports,
        artifacts: artifacts && {
            ...artifacts,
            listByName: watched((...given) => artifacts.listByName(...given)),
        },
        ...(history && { history: { read: watched((model) => history.read(model)) } }),
        ...(ledger && { ledger: { ...ledger, read: watched(() => ledger.read()) } }),
    };
}


/***/ })

};
