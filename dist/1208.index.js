export const id = 1208;
export const ids = [1208];
export const modules = {

/***/ 34946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gB: () => (/* reexport */ dataInputs),
  Rm: () => (/* binding */ parseDataInputs)
});

// UNUSED EXPORTS: dataOutputs

// EXTERNAL MODULE: ./.cache/js/core/train/input-types.js
var input_types = __webpack_require__(4805);
// EXTERNAL MODULE: ./.cache/js/core/inputs/baseline-choice.js
var baseline_choice = __webpack_require__(55237);
// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/data.js





const dataRoleNames = ["label", "id", "group", "time"];
/** `role=column`, one a line. */
const columnsType = {
    accepts: "one `role=column` a line, the role one of label, id, group and time",
    words: [],
    read: (given) => {
        const columns = {};
        for (const line of given.split("\n").map((each) => each.trim())) {
            if (line === "")
                continue;
            const [, name, column] = /^(\w+)\s*=\s*(.+)$/.exec(line) ?? [];
            const role = dataRoleNames.find((each) => each === name);
            if (role === undefined || column === undefined)
                return { refused: `the line ${line} names no role` };
            columns[role] = column;
        }
        return { value: columns };
    },
};
const table = (what, example) => (0,definition/* optional */.l)(input_types/* patternsType */.AW, {
    description: `${what}: files, folders of parts or patterns, one a line; CSV, TSV, JSON lines, Parquet or Arrow.`,
    whenEmpty: "from the configuration, else none",
    example,
});
const dataInputs = {
    ...every_action/* everyActionInputs */.lH,
    mode: (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("check", "infer", "verify", "pull"), "check", {
        description: "What to do: `check` the tables, `infer` a schema from them, `verify` files against their manifest, `pull` them first.",
        example: "infer",
    }),
    train: table("The training table", "data/train.parquet"),
    test: table("The evaluation table, held apart from train", "data/test.parquet"),
    data: table("A table that is not split", "data/*.csv"),
    schema: (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "The schema file that people reviewed; `infer` writes it.",
        whenEmpty: "from the configuration, else none (`infer`: `schema.yml`)",
        example: "data/schema.yml",
    }),
    manifest: (0,definition/* optional */.l)(input_types/* patternsType */.AW, {
        description: "What the files must be: `*.dvc`, `dvc.lock`, Croissant JSON or lines of sha256 sums, one path a line.",
        whenEmpty: "from the configuration, else nothing is verified",
        example: "data.dvc",
    }),
    columns: (0,definition/* optional */.l)(columnsType, {
        description: "Columns that are more than features, as `role=column`, one a line.",
        whenEmpty: "from the configuration, else none",
        example: "label=is_fraud",
    }),
    "compare-with": (0,definition/* defaulted */.P)(baseline_choice/* tableChoice */.g, "auto", {
        description: "What to compare with: `auto` finds the base commit's artifact, `none` compares with nothing, else a table or a record.",
        example: "base/train.csv",
    }),
    "fail-on": (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("error", "warn", "never"), "error", {
        description: "Which findings fail this step: errors, warnings too, or none.",
        example: "warn",
    }),
    "pull-command": (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "The command that `pull` runs.",
        whenEmpty: "`dvc pull`",
        example: "aws s3 sync s3://bucket/data data",
    }),
};
const dataOutputs = {
    ...every_action/* everyActionOutputs */.aI,
    "data-digest": "The sha256 over all data files, as of a folder.",
    rows: "Rows by table, as a JSON object.",
    errors: "How many findings are errors.",
    warnings: "How many findings warn.",
    "drifted-columns": "Columns that drifted, as a JSON list of `table.column`.",
    "schema-path": "The path of the schema that was read or written; empty without one.",
};

// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var parse = __webpack_require__(80495);
;// CONCATENATED MODULE: ./.cache/js/actions/data/inputs.js




/** @throws UserError `input-invalid` that lists every problem. */
function parseDataInputs(raw) {
    const { matrix, ...values } = (0,parse/* parseInputs */.T)(dataInputs, raw);
    return { ...values, leg: (0,every_action/* legOf */.Yk)(values.leg, matrix) };
}


/***/ }),

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

/***/ 55237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tableChoice),
/* harmony export */   l: () => (/* binding */ baselineChoice)
/* harmony export */ });
const words = ["auto", "none", "production"];
/** `auto`, `none`, `production`, `ref:<branch, tag or commit>`, the 40 digits of a commit, or anything else as a path
 *  (`./auto` for a file of that name). The spelling decides, never what lies on disk: a pull request must not turn a branch
 *  into a file by adding one of that name. */
const baselineChoice = {
    accepts: "auto, production, none, ref:<branch, tag or commit> or a path",
    words: [],
    read: (given) => {
        const word = words.find((one) => one === given);
        if (word !== undefined)
            return { value: { kind: word } };
        if (given.includes("\n"))
            return { refused: "it has more than one line" };
        if (/^[0-9a-f]{40}$/.test(given))
            return { value: { kind: "ref", ref: given } };
        if (!given.startsWith("ref:"))
            return { value: { kind: "path", path: given } };
        const ref = given.slice("ref:".length).trim();
        return isRefName(ref)
            ? { value: { kind: "ref", ref } }
            : { refused: `${ref || "nothing"} is no name of a commit` };
    },
};
/** What data is compared with: neither a branch nor production has an answer for it.
 *  @example tableChoice.read("ref:main") // refused */
const tableChoice = {
    accepts: "auto, none or a path",
    words: [],
    read: (given) => {
        const read = baselineChoice.read(given);
        if ("refused" in read)
            return read;
        const { value } = read;
        if (value.kind === "ref" || value.kind === "production")
            return { refused: "data is compared with the base commit, or with a file" };
        return { value };
    },
};
/** Names that git could take, and that no program reads as an option. */
function isRefName(ref) {
    return /^[A-Za-z0-9_][^\s~^:?*[\\]{0,250}$/.test(ref) && !/\.\.|@\{|\/\/|[/.]$/.test(ref);
}


/***/ }),

/***/ 11378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eS: () => (/* binding */ fileDigestSchema),
  dJ: () => (/* binding */ outputDigestSchema),
  _A: () => (/* binding */ runRecordSchema)
});

// UNUSED EXPORTS: environmentSchema, modelFileSchema, modelSafetySchema, repeatsSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.cache/js/core/record/evaluation.js + 4 modules
var evaluation = __webpack_require__(374);
// EXTERNAL MODULE: ./.cache/js/core/record/limits.js
var limits = __webpack_require__(12198);
;// CONCATENATED MODULE: ./.cache/js/core/record/resources.js

const bytes = schemas.int().nonnegative();
const gpuUseSchema = schemas.strictObject({
    /** Devices that answered. */
    count: schemas.int().positive(),
    /** Per cent of the time, over the devices and the looks. */
    meanUtilization: schemas.number().min(0).max(100),
    /** Of all devices together, by whatever process. */
    peakMemoryBytes: bytes,
});
/** What a command and all that it started have used; memory is sampled each second, and what processes share is counted
 *  for each of them. */
const resourceUseSchema = schemas.strictObject({
    processorSeconds: schemas.number().nonnegative(),
    /** null: the command ended before it was looked at. */
    peakMemoryBytes: bytes.nullable(),
    meanMemoryBytes: bytes.nullable(),
    gpu: gpuUseSchema.optional(),
});

// EXTERNAL MODULE: ./.cache/js/core/record/reused-from.js
var reused_from = __webpack_require__(17831);
// EXTERNAL MODULE: ./.cache/js/core/record/stages.js
var stages = __webpack_require__(28141);
// EXTERNAL MODULE: ./.cache/js/core/record/tuning.js
var tuning = __webpack_require__(96043);
;// CONCATENATED MODULE: ./.cache/js/core/record/run.js







const digest = schemas.string().regex(/^sha256:[0-9a-f]{64}$/);
const count = schemas.int().nonnegative();
/** As the user wrote it, with forward slashes; a leading `$EVENHAND_OUTPUT/` stays unexpanded. */
const path = schemas.string().min(1).max(limits/* runLimits */.g.pathLength);
/** Of a metric, parameter or output, dots included. */
const key = schemas.string().min(1).max(200);
const run_text = schemas.string().max(limits/* runLimits */.g.commandLength);
const fileDigestSchema = schemas.strictObject({ path, digest, bytes: count });
/** `files` is there when the output is a folder: how many files its digest covers. */
const outputDigestSchema = schemas.strictObject({ ...fileDigestSchema.shape, files: count.optional() });
const modelSafetySchema = schemas.strictObject({ safe: schemas.boolean(), why: schemas.string().max(200) });
const modelFileSchema = schemas.strictObject({
    ...outputDigestSchema.shape,
    /** A word of the model formats list, told by bytes. */
    format: schemas.string().max(40),
    note: schemas.string().max(300),
    /** Whether loading it can run code that it brings; what is not known is unsafe. */
    safety: modelSafetySchema.optional(),
});
/** Facts about the machine; never the value of an environment variable. */
const environmentSchema = schemas.strictObject({
    os: schemas.string().max(100),
    arch: schemas.string().max(40),
    cpus: count,
    /** The model of the processor, on which times depend. */
    cpu: schemas.string().max(100).optional(),
    node: schemas.string().max(40),
    /** Files that pin packages, found in the working directory (requirements.txt, uv.lock, …). */
    lockFiles: schemas.array(fileDigestSchema).max(100),
});
const named = (value) => schemas.record(key, value).refine((map) => Object.keys(map).length <= limits/* runLimits */.g.names, {
    message: `holds more than ${limits/* runLimits */.g.names} names`,
});
/** seeds: independent trainings; splits: trainings on parts of the same data, drawn anew each time. */
const repeatsSchema = schemas.strictObject({
    kind: schemas["enum"](["seeds", "splits"]),
    /** Of splits: test rows divided by training rows. */
    ratio: schemas.number().positive().optional(),
    /** `name` is the seed or the split. */
    runs: schemas.array(schemas.strictObject({ name: schemas.string().max(200), metrics: named(schemas.number()) })).max(limits/* mostRuns */.w),
    /** Standard deviation (n − 1) of each metric over the runs. */
    spread: named(schemas.number().nonnegative()).optional(),
});
/** What a training run leaves behind, written only after the command succeeded and its outputs were checked. */
const runRecordSchema = schemas.strictObject({
    schema: schemas.literal("evenhand/run/v1"),
    /** sha256 of this record without the field. */
    id: digest,
    model: evaluation/* nameSchema */.Jq,
    leg: evaluation/* nameSchema */.Jq,
    tool: schemas.strictObject({ name: schemas.literal("evenhand"), version: schemas.string() }),
    createdAt: iso.datetime(),
    run: evaluation/* runSchema */.Lx.nullable(),
    /** The checked-out commit; null outside a repository. */
    commit: schemas.string()
        .regex(/^[0-9a-f]{40}$/)
        .nullable(),
    /** Text for bash, or an argument list. */
    command: schemas.union([run_text, schemas.array(run_text).max(limits/* runLimits */.g.names)]),
    /** Dotted name → leaf of the parameter file. */
    params: named(schemas.union([schemas.number(), schemas.string().max(limits/* runLimits */.g.textLength), schemas.boolean(), schemas["null"]()])),
    inputs: schemas.array(fileDigestSchema).max(limits/* runLimits */.g.files),
    environment: environmentSchema,
    /** Where the command ran, when it was not this machine: the environment is then that of the machine that waited. */
    engine: schemas.string().max(40).optional(),
    durationSeconds: schemas.number().nonnegative(),
    outputs: named(outputDigestSchema),
    /** The output called `model`; null when none is declared. */
    modelFile: modelFileSchema.nullable(),
    /** The output called `predictions`. */
    predictions: fileDigestSchema.nullable(),
    metrics: named(schemas.number()),
    exitCode: schemas.int(),
    seed: schemas.int(),
    /** Metrics of each run when the training was repeated. */
    repeats: repeatsSchema.optional(),
    stages: stages/* stageRowsSchema */.pl.optional(),
    resources: resourceUseSchema.optional(),
    /** Of the training, as estimated from what an hour of the machine costs, in the user's currency. */
    cost: schemas.strictObject({ perHour: schemas.number().nonnegative(), total: schemas.number().nonnegative() }).optional(),
    /** Digest of all that the result is taken to depend on, by which a later run finds this record. */
    skipKey: digest.optional(),
    reusedFrom: reused_from/* reusedFromSchema */.q.optional(),
    /** The trials that the parameters were chosen by. */
    tuning: tuning/* tuningSchema */.nW.optional(),
    /** What a reader should know: metrics that were not numbers, processes that had to be ended. */
    notes: schemas.array(schemas.string().max(500)).max(limits/* runLimits */.g.notes),
});


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
        ...safetyLines(record),
        ...resourceLines(record),
        ...(record.tuning === undefined ? [] : [(0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .renderBlock */ .g8)((0,_report_section_tuning_js__WEBPACK_IMPORTED_MODULE_1__/* .tuningBlock */ .jT)((0,_tune_tuning_js__WEBPACK_IMPORTED_MODULE_5__/* .summarizeTuning */ .H)(record.tuning)))]),
        ...record.notes.map((note) => `- ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(note)}`),
    ].join("\n\n");
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
    if (cost !== undefined)
        parts.push(`estimated cost ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(cost.total, 2)}`);
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

/***/ 82939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ gatherSeeds),
/* harmony export */   ZQ: () => (/* binding */ seedsType)
/* harmony export */ });
/* unused harmony export mostSeeds */
/* harmony import */ var _stats_welch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95411);

/** More trainings than this of one model are refused. */
const mostSeeds = 100;
const largestSeed = 2 ** 32 - 1;
/** `5`: five seeds from 0; `[1, 7, 42]`, or one a line: exactly these. */
const seedsType = {
    accepts: `how many seeds (1 to ${mostSeeds}), or the seeds themselves, as a JSON list or one a line`,
    words: [],
    read: (given) => {
        if (/^\d{1,3}$/.test(given)) {
            const count = Number(given);
            if (count < 1 || count > mostSeeds)
                return refused(`it must be 1 to ${mostSeeds} runs`);
            return { value: Array.from({ length: count }, (_, seed) => seed) };
        }
        const seeds = given.startsWith("[") ? parseList(given) : given.split("\n").map((line) => line.trim());
        return readSeeds(seeds?.filter((one) => one !== "") ?? null);
    },
};
function parseList(given) {
    try {
        const value = JSON.parse(given);
        return Array.isArray(value) ? value.map(String) : null;
    }
    catch {
        return null;
    }
}
function readSeeds(texts) {
    if (texts === null || texts.length === 0)
        return refused("it names no seed");
    const seeds = [];
    for (const one of texts) {
        const seed = /^\d{1,10}$/.test(one) ? Number(one) : Number.NaN;
        if (!(seed <= largestSeed))
            return refused(`${one} is not a whole number from 0 to ${largestSeed}`);
        if (seeds.includes(seed))
            return refused(`${seed} is named twice`);
        seeds.push(seed);
    }
    return seeds.length > mostSeeds ? refused(`there are more than ${mostSeeds}`) : { value: seeds };
}
function refused(why) {
    return { refused: why };
}
/** Metrics of repeated trainings: the means, and beside them each run and the standard deviations (divided by n − 1).
 *  A name that a run lacks has no mean: it is named in the notes. */
function gatherSeeds(runs) {
    const names = [...new Set(runs.flatMap(({ metrics }) => Object.keys(metrics)))];
    const metrics = {};
    const spread = {};
    const notes = [];
    for (const name of names) {
        const lacking = runs.filter(({ metrics: own }) => !Object.hasOwn(own, name));
        if (lacking.length > 0) {
            notes.push(`${name} has no mean: seed ${lacking[0].seed} did not report it`);
            continue;
        }
        const values = runs.map(({ metrics: own }) => own[name]);
        metrics[name] = (0,_stats_welch_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(values);
        if (values.length > 1)
            spread[name] = Math.sqrt((0,_stats_welch_js__WEBPACK_IMPORTED_MODULE_0__/* .varianceOf */ .FD)(values));
    }
    const repeats = {
        kind: "seeds",
        runs: runs.map(({ seed, metrics: own }) => ({ name: String(seed), metrics: { ...own } })),
        spread,
    };
    return { metrics, repeats, notes: notes.slice(0, 20) };
}


/***/ }),

/***/ 77642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ inputsOfStages),
/* harmony export */   Gq: () => (/* binding */ checkStages),
/* harmony export */   H1: () => (/* binding */ stagesSchema),
/* harmony export */   VX: () => (/* binding */ stagesFileName),
/* harmony export */   XJ: () => (/* binding */ keptStagesSchema),
/* harmony export */   _s: () => (/* binding */ rowsOfDvc),
/* harmony export */   aA: () => (/* binding */ commandOfStages),
/* harmony export */   i1: () => (/* binding */ keptStageSchema),
/* harmony export */   mr: () => (/* binding */ outputsOfStage)
/* harmony export */ });
/* unused harmony export stageSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _record_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11378);
/* harmony import */ var _record_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28141);





const stageSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[a-z0-9._-]{1,60}$/),
    command: zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()).min(1)])
        .describe("text for bash, or a list of a program and its arguments"),
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1)).min(1).describe("paths and patterns of what it reads"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1)).min(1).describe("files and folders that it writes"),
});
/** Commands that run in this order; `dvc`: those of dvc.yaml, by `dvc repro`. */
const stagesSchema = zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.literal("dvc"), zod__WEBPACK_IMPORTED_MODULE_4__.array(stageSchema).min(1).max(_record_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .mostStages */ .$Z)]);
/** What a stage has made, as it is kept for later runs. */
const keptStageSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    key: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    /** The run that ran it; 0 at a terminal. */
    run: zod__WEBPACK_IMPORTED_MODULE_4__.int().nonnegative(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), _record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .outputDigestSchema */ .dJ),
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.number()),
    seconds: zod__WEBPACK_IMPORTED_MODULE_4__.number().nonnegative(),
});
const keptStagesSchema = zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), keptStageSchema);
/** Where the stages of a leg are remembered, beside its run record. */
const stagesFileName = "stages.json";
/** Outputs of a stage as outputs of a run are declared: named by their position. */
function outputsOfStage({ outputs }) {
    return outputs.map((path, position) => ({ name: String(position), path: path.replaceAll("\\", "/") }));
}
/** What stages read that no stage writes: the inputs of the whole. */
function inputsOfStages(stages) {
    const written = stages.flatMap(({ outputs }) => outputs);
    const read = stages.flatMap(({ inputs }) => inputs);
    return [...new Set(read.filter((pattern) => !written.some((path) => isPart(pattern, path))))];
}
/** All commands as one text, for the record. */
function commandOfStages(stages) {
    return stages
        .map(({ name, command }) => `# ${name}\n${typeof command === "string" ? command : JSON.stringify(command)}`)
        .join("\n");
}
/** @throws UserError when a name stands twice, a stage reads what a later one writes, or an output of the training is not
 *  one of a stage's */
function checkStages(stages, declared) {
    const problem = problemOf(stages, declared);
    if (problem === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "config-invalid", input: "stages", ...problem });
}
function problemOf(stages, declared) {
    for (const [at, stage] of stages.entries()) {
        if (stages.findIndex(({ name }) => name === stage.name) !== at) {
            return { message: `two stages are called ${stage.name}`, hint: "give each stage a name of its own" };
        }
        const later = stages
            .slice(at)
            .find((one) => stage.inputs.some((input) => one.outputs.some((path) => isPart(input, path))));
        if (later !== undefined) {
            const which = later === stage ? "itself writes" : `the later stage ${later.name} writes`;
            return {
                message: `the stage ${stage.name} reads what ${which}`,
                hint: "stages run in the order in which they stand",
            };
        }
    }
    const written = stages.flatMap(({ outputs }) => outputs);
    const stray = declared.find(({ path }) => !written.some((one) => isPart(path, one)));
    if (stray === undefined)
        return null;
    return {
        message: `the output ${stray.name} is ${stray.path}, which no stage writes`,
        hint: "name it, or its folder, under `outputs` of the stage that writes it",
    };
}
/** Whether a path is one that is written, or lies in it. */
function isPart(path, written) {
    const plain = (text) => text.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
    const [inner, outer] = [plain(path), plain(written)];
    return inner === outer || inner.startsWith(`${outer}/`);
}
/** The stages of dvc.lock after `dvc repro`, and whether each was run: its entry is another one than before.
 *  @param before, after parsed dvc.lock; null when there was none */
function rowsOfDvc(before, after) {
    const [old, now] = [lockedStages(before), lockedStages(after)];
    return Object.entries(now)
        .slice(0, _record_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .mostStages */ .$Z)
        .map(([name, entry]) => ({
        name: name.slice(0, 100),
        result: Object.hasOwn(old, name) && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(old[name]) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(entry) ? "unchanged" : "ran",
        seconds: null,
    }));
}
function lockedStages(lock) {
    const stages = lock?.stages;
    return stages !== null && typeof stages === "object" ? stages : {};
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

/***/ 95257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zj: () => (/* binding */ predictionsFile),
  uk: () => (/* binding */ readStoredPredictions)
});

// UNUSED EXPORTS: writeStoredPredictions

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/core/record/predictions.js

const textValue = schemas.array(schemas.number().min(0).max(1))
    .optional()
    .describe("text: a value a row, in place of the texts");
/** What is kept beside a record so that the next commit can be compared row by row (gzip of this JSON).
 *  Never features or text. Ids are hashed unless `keep-predictions: full`. */
const storedPredictionsSchema = schemas.strictObject({
    schema: schemas.literal("evenhand/predictions/v1"),
    ids: schemas["enum"](["hashed", "text", "position"]),
    rows: schemas.int().nonnegative(),
    sample: schemas.strictObject({
        rows: schemas.int().nonnegative().describe("of the evaluation set"),
        evalSet: schemas.string().describe("digest of the evaluation set"),
    })
        .optional()
        .describe("there are more rows than are kept: those with the smallest hashes of their ids"),
    task: schemas["enum"](["binary", "multiclass", "regression", "ranking", "forecast", "text"]),
    classes: schemas.array(schemas.string()).describe("class names in code order; empty without classes"),
    positive: schemas.string().nullable(),
    threshold: schemas.number()
        .nullable()
        .describe("binary: score ≥ threshold made the predictions; null when the file held them"),
    scoreNames: schemas.array(schemas.string().min(1).max(200))
        .max(50)
        .optional()
        .describe("text: columns of scores that somebody gave each answer"),
    slices: schemas.array(schemas.strictObject({ column: schemas.string(), values: schemas.array(schemas.string()) }))
        .optional()
        .describe('declared slice columns: the values that codes stand for, "" for an empty cell'),
    columns: schemas.strictObject({
        id: schemas.array(schemas.string()).nullable(),
        label: schemas.array(schemas.number())
            .describe("class code, the number itself, or for text 48 bits of the sha256 of the reference"),
        prediction: schemas.array(schemas.number()).nullable(),
        score: schemas.array(schemas.number()).nullable(),
        weight: schemas.array(schemas.number()).nullable(),
        group: schemas.array(schemas.string()).nullable(),
        proba: schemas.array(schemas.number().min(0).max(1))
            .optional()
            .describe("multiclass: the probability of each class, class after class in code order"),
        scores: schemas.array(schemas.number())
            .optional()
            .describe("text: the scores of each row, column after column in the order of scoreNames"),
        unit: schemas.array(schemas.string()).optional().describe("the query or the series of each row"),
        slices: schemas.array(schemas.int().nonnegative())
            .optional()
            .describe("the value code of each row, column after column in the order of `slices`"),
        scale: schemas.array(schemas.number().nonnegative()).optional().describe("forecast: what errors are divided by"),
        lower: schemas.array(schemas.number()).optional().describe("the lower bound of each row's prediction interval"),
        upper: schemas.array(schemas.number()).optional().describe("its upper bound"),
        exact_match: textValue,
        token_f1: textValue,
        rouge1: textValue,
        rougeL: textValue,
        text_sums: schemas.array(schemas.string().regex(/^\d{1,9}( \d{1,9}){27}$/))
            .optional()
            .describe("text: the counts of each row that corpus BLEU and chrF are made of, in place of the texts"),
    }),
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/formats/stored/predictions.js



const predictionsFile = "predictions.json.gz";
/** Largest size unpacked; the cap on what is stored is far below it. */
const limitBytes = 1 << 30;
/** gzip of the JSON, without a time stamp: equal predictions give equal bytes. */
function writeStoredPredictions(stored) {
    return gzipSync(JSON.stringify(stored), { level: 1 });
}
/** Throws UserError `record-invalid` naming `source` when the bytes are not what evaluate wrote. */
function readStoredPredictions(bytes, source) {
    try {
        const text = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limitBytes }).toString("utf8");
        return storedPredictionsSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* UserError */.y({
            code: "record-invalid",
            message: `${source}: not stored predictions (${(0,errors/* errorMessage */.g)(cause).split("\n")[0]})`,
            hint: "run evaluate on that commit again",
        }, cause);
    }
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

/***/ 24336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isOfPullRequest),
/* harmony export */   II: () => (/* binding */ readPolicyAt),
/* harmony export */   k7: () => (/* binding */ policyOfFile),
/* harmony export */   vO: () => (/* binding */ placeInRepository),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



const builtIn = { source: "built-in", sha: null, digest: null };
/** Rules at the base commit: a pull request cannot change what it is judged by. Without a configuration there (the first
 *  pull request) the built-in defaults hold, and the note says so. One that cannot be read gives way to the last one on
 *  that branch that could be (docs/adr/0014), so that the pull request that repairs it can be judged and merged.
 *  @throws UserError `config-invalid` when there is none: rules must not be dropped in silence */
async function readPolicyAt(commits, sha, path) {
    if (sha === null) {
        return { config: null, provenance: builtIn, note: "the base commit is not known: built-in rules judge" };
    }
    const short = sha.slice(0, 7);
    const text = await commits.readFile(sha, path);
    if (text === null) {
        return {
            config: null,
            provenance: builtIn,
            note: `there is no ${path} at the base commit ${short}: built-in rules judge`,
        };
    }
    try {
        const config = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, path);
        return { config, provenance: { source: "base", sha, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) }, note: "" };
    }
    catch (cause) {
        const earlier = await lastReadable(commits, sha, path);
        if (earlier === null)
            throw unreadable(`${path} at the base commit ${short}`, cause);
        const note = `${path} at the base commit ${short} cannot be read (${firstLine(cause)}): the rules of ${earlier.sha.slice(0, 7)}, the last that could be, judge`;
        return { config: earlier.config, provenance: earlier.provenance, note, stale: true };
    }
}
/** First-parent commits that are looked at for rules that can be read. */
const mostEarlier = 10;
/** The rules that held on the branch before somebody broke the file; null: none were there, or the break is older. */
async function lastReadable(commits, sha, path) {
    const [, ...earlier] = await commits.firstParents(sha, mostEarlier);
    for (const each of earlier) {
        const text = await commits.readFile(each, path);
        if (text === null)
            return null;
        const { config } = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(text);
        if (config === null)
            continue;
        return { sha: each, config, provenance: { source: "base", sha: each, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) } };
    }
    return null;
}
function firstLine(cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(cause).split("\n")[0] ?? "";
}
function unreadable(what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "config-invalid",
        message: `${what} cannot be read, so there are no rules to judge by: ${firstLine(cause)}`,
        hint: "repair it on the base branch first; `evenhand check` names every problem",
    }, cause);
}
/** Whether a run is about a proposed change, whose own configuration may not judge it. */
function isOfPullRequest({ against }) {
    return (against.kind === "base-commit" || against.kind === "merge-group-base" || against.kind === "judged-again");
}
/** The configuration's path from the top of the repository, with forward slashes.
 *  @param folder the working directory as git names it from the top; null: not known, the workspace is taken for the top
 *  @throws UserError when it lies elsewhere: there would be no rules at the base commit, and nobody would notice */
function pathInRepository(inputs, folder = null) {
    const place = placeInRepository(folder ?? inputs.workingDirectory, inputs.config);
    if (place !== null)
        return place;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "input-invalid",
        message: `the rules are read at the base commit, and \`${inputs.config}\` is no path inside the repository`,
        hint: "give `config` as a path from `working-directory` to a file of the repository",
        input: "config",
    });
}
/** A file's path from the top of the repository, with forward slashes; null: it lies outside.
 *  @param start a folder from the top */
function placeInRepository(start, file) {
    if (/^([\\/]|[A-Za-z]:)/.test(file))
        return null;
    const parts = [];
    for (const part of [...start.split(/[\\/]/), ...file.split(/[\\/]/)]) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** Rules on disk: on a branch that is already merged, and at a terminal. */
function policyOfFile(config, text) {
    if (config === null || text === null)
        return { config: null, provenance: builtIn, note: "" };
    return { config, provenance: { source: "file", sha: null, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) }, note: "" };
}


/***/ })

};
