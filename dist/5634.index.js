export const id = 5634;
export const ids = [5634];
export const modules = {

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* reexport safe */ _core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.D),
/* harmony export */   qf: () => (/* binding */ parseEvaluateInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23937);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);




/** @throws UserError `input-invalid` that lists every problem. */
function parseEvaluateInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(_core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateInputs */ .D, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .legOf */ .Yk)(values.leg, matrix) };
}


/***/ }),

/***/ 35519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffTables: () => (/* binding */ diffTables)
});

// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evaluate.js + 14 modules
var evaluate = __webpack_require__(15176);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/inputs.js
var evaluate_inputs = __webpack_require__(30471);
;// CONCATENATED MODULE: ./.cache/js/core/diff/rows-of-record.js
/** A comparison of rows in the form of a diff: its intervals and verdicts as they stand in the record. */
function rowsOfRecord({ metrics }) {
    return metrics.map(rowOf);
}
function rowOf(metric) {
    const { name, baseline: a, candidate: b, delta, direction, interval, se, verdict, note } = metric;
    const noise = interval === null ? null : { se: se ?? 0, z: null, low: interval.low, high: interval.high };
    return {
        name,
        a,
        b,
        delta,
        direction,
        change: "changed",
        noise,
        verdict,
        note: noise === null ? note : "",
    };
}

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 21 modules
var wiring = __webpack_require__(88887);
// EXTERNAL MODULE: ./.cache/js/cli/diff.js + 4 modules
var cli_diff = __webpack_require__(45738);
;// CONCATENATED MODULE: ./.cache/js/cli/diff-tables.js






/** Two prediction tables: the comparison that evaluate makes, without a configuration, a gate or a trace on disk. */
async function diffTables({ a, b, flags, host }) {
    const inputs = (0,evaluate_inputs/* parseEvaluateInputs */.qf)({
        ...flags.inputs,
        predictions: b,
        baseline: a,
        config: "",
        "keep-predictions": "off",
    });
    const ports = await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, process.env, inputs));
    const nothingKept = { ...ports.records, readAll: async () => [], write: async () => { } };
    const unconfigured = { ...ports, artifacts: null, readText: async () => null, records: nothingKept };
    const { record } = await (0,evaluate/* evaluate */._)(inputs, unconfigured);
    if (flags.output === "json")
        return { exit: 0, text: `${JSON.stringify(record, null, 2)}\n` };
    const diff = { a, b, of: "rows", rows: rowsOfRecord(record), notes: notesOf(record) };
    return { exit: record.decision.result === "no-evidence" ? 4 : 0, text: (0,cli_diff/* renderDiff */["in"])(diff, flags.output) };
}
function notesOf({ decision, differs, flips, notes, candidate }) {
    const reasons = decision.result === "no-evidence" ? decision.reasons.map((reason) => reason.text) : [];
    const changed = flips === null
        ? []
        : [`of ${(0,wording/* plural */.LS)(candidate.rows, "row")}, ${flips.fixed} were fixed and ${flips.broken} broken`];
    return [...reasons, ...differs, ...changed, ...notes];
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


/***/ })

};
