export const id = 4324;
export const ids = [4324];
export const modules = {

/***/ 71507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ canaryConfigSchema),
/* harmony export */   Wy: () => (/* binding */ strategies),
/* harmony export */   qQ: () => (/* binding */ shadowConfigSchema)
/* harmony export */ });
/* unused harmony exports sources, canaryMetricSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65413);
/* harmony import */ var _duration_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34363);



const strategies = ["all-at-once", "canary"];
const sources = ["prometheus", "http", "file", "command"];
const percent = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^\d{1,3}(\.\d+)?\s?%$/, { error: "is not a share such as 10%" });
const query = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(2_000);
const canaryMetricSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    events: query
        .optional()
        .describe("of a rate: how many requests were events such as errors, since the step began"),
    sum: query.optional().describe("of a mean: the sum of its values since the step began"),
    squares: query.optional().describe("of a mean: the sum of their squares"),
    value: query.optional().describe("a number that is shown and not compared, such as a percentile"),
    of: query
        .optional()
        .describe("how many there are in all, where that is not `requests`, such as answers with a label"),
    direction: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .directions */ .vQ)
        .optional()
        .describe("which way is better; `lower` for a rate, required for a mean"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .positive()
        .optional()
        .describe("the loss you would tolerate; the margin of the gate's metric of this name when absent"),
    max: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .optional()
        .describe("of a `value`: above it the new version is taken back, once it has had 100 requests"),
});
const canaryConfigSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    steps: zod__WEBPACK_IMPORTED_MODULE_1__.array(percent)
        .min(1)
        .max(8)
        .describe("shares of the traffic that the new version gets one after the other; 100% is the end anyway"),
    looks: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).max(60).default(5).describe("how often each step is looked at, at most"),
    every: _duration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.default("5m").describe("time between two looks"),
    "warm-up": _duration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p
        .default("1m")
        .describe("how long the traffic is given to settle before a step's requests are counted"),
    source: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](sources).describe("where the numbers come from"),
    at: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe("address of Prometheus (`PROMETHEUS_URL` when absent) or of a JSON answer, a JSON file, or a command that prints JSON; a template"),
    requests: query.describe("how many requests a version had since the step began: PromQL, or a path in the JSON; a template with `{arm}`, `{digest}`, `{window}`"),
    totals: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .default(false)
        .describe("whether the numbers are running totals, from which those at the step's begin are taken"),
    "split-check": zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .default(true)
        .describe("whether requests must be divided as the step says (χ² test, p < 0.0005)"),
    judge: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["sequential", "kayenta"])
        .optional()
        .describe("how metrics are judged: `sequential` (when absent) by their margins at every look, `kayenta` by a score at the last look of a step"),
    score: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        pass: zod__WEBPACK_IMPORTED_MODULE_1__.number().positive().max(100).optional().describe("at least this goes on; 95 when absent"),
        marginal: zod__WEBPACK_IMPORTED_MODULE_1__.number()
            .nonnegative()
            .max(100)
            .optional()
            .describe("below this is taken back; 75 when absent"),
    })
        .optional()
        .describe("of 100, for the judge `kayenta`: the share of the metrics that are not worse"),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[\w.@-]{1,60}$/, { error: "is not a name" }), canaryMetricSchema)
        .describe("what is watched, by name"),
});
const shadowConfigSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    requests: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).describe("a file of recorded requests, as those of `smoke`"),
    old: zod__WEBPACK_IMPORTED_MODULE_1__.url({ protocol: /^https?$/, error: "is not an http address" })
        .describe("where the old model answers"),
    new: zod__WEBPACK_IMPORTED_MODULE_1__.url({ protocol: /^https?$/, error: "is not an http address" }).describe("where the new one does"),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_1__.number().nonnegative().default(0).describe("how far numbers of two answers may be apart"),
    differ: percent.default("0%").describe("the share of answers that may differ"),
    slower: percent
        .optional()
        .describe("by how much the new model's 95th percentile of latency may be above the old one's"),
});


/***/ }),

/***/ 69482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v0: () => (/* binding */ approveConfigSchema),
/* harmony export */   vR: () => (/* binding */ evidenceConfigSchema),
/* harmony export */   xR: () => (/* binding */ deployConfigSchema),
/* harmony export */   zV: () => (/* binding */ targets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65413);
/* harmony import */ var _canary_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _duration_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34363);




const targets = [
    "command",
    "mlflow",
    "oci",
    "s3",
    "kubernetes",
    "kserve",
    "ray-serve",
    "huggingface",
    "github-release",
];
const evidenceConfigSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    from: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).optional().describe("the branch whose runs count; empty: the default branch"),
    "max-age": _duration_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p.default("14d").describe("how old an evaluation may be, such as `14d`"),
    workflow: zod__WEBPACK_IMPORTED_MODULE_2__.string()
        .regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, { error: "is not a path such as .github/workflows/ci.yml" })
        .optional()
        .describe("the one workflow whose runs count, such as `.github/workflows/ci.yml`"),
    data: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["pass", "any"])
        .default("any")
        .describe("pass: the run that made the evaluation also checked its data, and it passed"),
    attested: zod__WEBPACK_IMPORTED_MODULE_2__.union([
        zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
        zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
            "trusted-root": zod__WEBPACK_IMPORTED_MODULE_2__.string()
                .min(1)
                .describe("a file of this repository with what `gh attestation trusted-root` prints"),
        }),
        zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
            "public-key": zod__WEBPACK_IMPORTED_MODULE_2__.string()
                .min(1)
                .describe("a file of this repository with the key whose holder has to have signed the model, as PEM"),
        }),
    ])
        .default(false)
        .describe("whether a signed attestation must say that a workflow of this repository made the model file; with `trusted-root` for private repositories, or with `public-key` for a key of your own, which says who signed and not what made it"),
});
const approver = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^(environment|write|maintain|admin|team\/[a-z0-9][a-z0-9_-]*)$/, {
    error: "is none of environment, write, maintain, admin and team/<name>",
});
const approveConfigSchema = zod__WEBPACK_IMPORTED_MODULE_2__.preprocess((given) => (typeof given === "string" ? { by: given } : given), zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    by: approver.describe("who may approve: `write`, `maintain` or `admin` (at least that permission), `team/<name>`, or `environment` (the reviewers of the job's environment)"),
    "four-eyes": zod__WEBPACK_IMPORTED_MODULE_2__.boolean()
        .default(true)
        .describe("whether it is another person than who asked and who wrote the commit"),
    within: _duration_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p.default("7d").describe("how long an issue waits for its approval, such as `7d`"),
}));
const deployConfigSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    target: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](targets).describe("where the model goes"),
    options: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.number(), zod__WEBPACK_IMPORTED_MODULE_2__.boolean()]))
        .default({})
        .describe("of the target, by its name (docs/deploy.md)"),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](_record_words_js__WEBPACK_IMPORTED_MODULE_3__/* .modes */ .nI)
        .default("prove")
        .describe("prove: a loss beyond the margin is excluded; guard: a loss is not shown"),
    evidence: evidenceConfigSchema.prefault({}),
    smoke: zod__WEBPACK_IMPORTED_MODULE_2__.string()
        .min(1)
        .optional()
        .describe("a file of requests that the new model must answer as expected (docs/deploy.md)"),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_2__.url({ protocol: /^https?$/, error: "is not an http address" })
        .optional()
        .describe("where the model answers, when the target does not say"),
    approve: approveConfigSchema
        .optional()
        .describe("who must approve before anything is touched; empty: nobody beside who started it"),
    strategy: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](_canary_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .strategies */ .Wy)
        .optional()
        .describe("`canary`: traffic moves in steps while it is watched, as `canary` says; it is when `canary` is there"),
    canary: _canary_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .canaryConfigSchema */ .A$.optional().describe("the steps of traffic, and what is watched at each"),
    shadow: _canary_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shadowConfigSchema */ .qQ
        .optional()
        .describe("recorded requests that both models answer before the new one gets traffic"),
});


/***/ }),

/***/ 34363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

/** A duration with its unit, as written. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .regex(/^\d{1,6}(\.\d{1,3})?\s?[smhdw]$/, { error: "is not a duration such as 12h or 14d" });


/***/ }),

/***/ 84569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   F4: () => (/* binding */ approveWishes),
/* harmony export */   QQ: () => (/* binding */ withApproval),
/* harmony export */   f9: () => (/* binding */ deployRules)
/* harmony export */ });
/* unused harmony export permissionLevels */
/* harmony import */ var _config_deploy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69482);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);


const day = 86_400_000;
const units = { s: 1_000, m: 60_000, h: 3_600_000, d: day, w: 7 * day };
/** Milliseconds of a duration with a unit; null when it is not one.
 *  @example parseDuration("14d") // 1209600000 */
function parseDuration(text) {
    const match = /^(\d{1,6}(?:\.\d{1,3})?)\s?(s|m|h|d|w)$/.exec(text.trim());
    if (match === null)
        return null;
    const milliseconds = Number(match[1]) * units[match[2]];
    return milliseconds > 0 ? milliseconds : null;
}
const permissionLevels = ["write", "maintain", "admin"];
/** The rules of evenhand.yml at the default branch; built-in ones when the environment is not described there. */
function deployRules(config, defaultBranch) {
    const evidence = config?.evidence ?? _config_deploy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceConfigSchema */ .vR.parse({});
    const maxAgeText = evidence["max-age"];
    return {
        mode: config?.mode ?? "prove",
        from: evidence.from ?? defaultBranch,
        maxAge: parseDuration(maxAgeText),
        maxAgeText,
        workflow: evidence.workflow ?? null,
        data: evidence.data === "pass",
        attested: attestedRule(evidence.attested),
        approval: config?.approve === undefined ? null : approvalRule(config.approve),
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(config ?? {})),
    };
}
/** What the input `approve` may say. */
const approveWishes = ["environment", "issue", "none"];
/** The rules with what a workflow asks for on top: it may ask people where the policy asks nobody, and never fewer.
 *  The answer is a sentence when it would be weaker.
 *  @param wish null: as the policy says */
function withApproval(rules, wish) {
    const asked = rules.approval;
    const now = asked === null ? "none" : asked.by.kind === "environment" ? "environment" : "issue";
    if (wish === null || wish === now)
        return rules;
    if (asked !== null)
        return `the policy asks ${asked.byText} to approve${now === "issue" ? " on an issue" : ""}, and \`approve: ${wish}\` would not`;
    const approval = approvalRule(_config_deploy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .approveConfigSchema */ .v0.parse(wish === "issue" ? "maintain" : "environment"));
    return { ...rules, approval, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(`${rules.digest} and ${wish}`) };
}
function attestedRule(attested) {
    if (attested === false)
        return null;
    if (attested === true)
        return { roots: null };
    return "public-key" in attested ? { key: attested["public-key"] } : { roots: attested["trusted-root"] };
}
function approvalRule(approve) {
    const { by } = approve;
    return {
        by: approver(by),
        byText: by.startsWith("team/") ? `a member of ${by.slice("team/".length)}` : describe[by],
        fourEyes: approve["four-eyes"],
        within: parseDuration(approve.within),
    };
}
const describe = {
    environment: "a reviewer of the environment",
    write: "somebody with write permission",
    maintain: "a maintainer",
    admin: "an administrator",
};
function approver(by) {
    if (by === "environment")
        return { kind: "environment" };
    const least = permissionLevels.find((level) => level === by);
    return least === undefined
        ? { kind: "team", slug: by.slice("team/".length) }
        : { kind: "permission", least };
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
    /** Where it lies, when it is not the file at `path`: digest and bytes are then those that the training told. */
    uri: path.optional(),
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
    /** Of the training, as estimated from what an hour of the machine costs, in the user's currency. `seconds` is there when
     *  the training was several runs: of all of them together, as is the total. */
    cost: schemas.strictObject({
        perHour: schemas.number().nonnegative(),
        total: schemas.number().nonnegative(),
        seconds: schemas.number().nonnegative().optional(),
    })
        .optional(),
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
