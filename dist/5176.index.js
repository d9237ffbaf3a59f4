export const id = 5176;
export const ids = [5176];
export const modules = {

/***/ 26373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   G9: () => (/* binding */ readCandidate),
/* harmony export */   _t: () => (/* binding */ addNumbers),
/* harmony export */   aQ: () => (/* binding */ chooseReading)
/* harmony export */ });
/* harmony import */ var _core_config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10298);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _core_evaluation_run_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49010);
/* harmony import */ var _core_evaluation_stored_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31506);
/* harmony import */ var _core_inputs_formats_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8580);
/* harmony import */ var _core_slices_declared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13670);
/* harmony import */ var _core_table_evidence_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(23298);
/* harmony import */ var _core_table_synonyms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89525);
/* harmony import */ var _core_table_wording_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65859);
/* harmony import */ var _core_train_find_run_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47170);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82787);
/* harmony import */ var _formats_file_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72592);
/* harmony import */ var _formats_predictions_read_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25882);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57802);














/** Inputs first, then the configuration, then what is built in. */
function chooseReading(inputs, config) {
    const asked = _core_table_synonyms_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .O.flatMap((role) => (inputs[role] === null ? [] : [[role, inputs[role]]]));
    const columns = { ...config?.evaluate.columns, ...Object.fromEntries(asked) };
    const positive = inputs.positive ?? config?.evaluate.positive;
    const divisions = {
        slices: withHorizon(chooseSlices(inputs, config), columns.horizon),
        fairness: config?.evaluate.fairness ?? [],
        discover: chooseDiscovery(config),
    };
    refuseSensitive([...divisions.slices.flat(), ...divisions.fairness], config);
    refuseSensitive(divisions.discover?.columns ?? [], config);
    return {
        format: (0,_core_inputs_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .isTableFormat */ .cX)(inputs.format) ? inputs.format : "auto",
        metricsFormat: (0,_core_inputs_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .isTableFormat */ .cX)(inputs.format) ? "auto" : inputs.format,
        judge: chooseJudge(config),
        columns,
        task: inputs.task ?? config?.evaluate.task ?? "auto",
        proba: inputs.proba ?? config?.evaluate.columns.proba ?? null,
        positive: positive === undefined || positive === null ? null : String(positive),
        threshold: config?.evaluate.threshold ?? 0.5,
        slices: divisions.slices.flat(),
        fairness: divisions.fairness,
        discover: divisions.discover,
        divisions,
    };
}
function chooseJudge(config) {
    const { model, prompt } = config?.evaluate.judge ?? {};
    if (model === undefined)
        return null;
    return { model, prompt: prompt === undefined ? null : (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(prompt) };
}
/** The values of a column that divides the rows stand in the record and in the report. */
function refuseSensitive(columns, config) {
    const sensitive = columns.find((name) => config?.data?.sensitive.includes(name));
    if (sensitive === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y({
        code: "config-invalid",
        message: `rows are to be divided by ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(sensitive)}, which \`data.sensitive\` keeps out of records and reports`,
        hint: "divide by another column, such as a coarser one that may be shown, or take this one off `data.sensitive`",
        input: "slices",
    });
}
/** What is declared, and what the configuration lets gate. */
function chooseSlices({ slices }, config) {
    const declared = slices === null ? (config?.evaluate.slices ?? []) : (0,_core_slices_declared_js__WEBPACK_IMPORTED_MODULE_12__/* .parseSliceLines */ .P)(slices);
    return (0,_core_slices_declared_js__WEBPACK_IMPORTED_MODULE_12__/* .declaredSlices */ .w)([...declared, ...(config?.["gate-slices"] ?? [])]);
}
/** Forecasts are shown by how many steps ahead they look, whatever else divides them. */
function withHorizon(declared, horizon) {
    return horizon ? (0,_core_slices_declared_js__WEBPACK_IMPORTED_MODULE_12__/* .declaredSlices */ .w)([...declared, horizon]) : declared;
}
function chooseDiscovery(config) {
    const asked = config?.evaluate.discover ?? false;
    if (asked === false)
        return null;
    const { columns, "max-predicates": maxPredicates, "min-rows": minRows } = asked === true ? asIs : asked;
    return {
        columns: columns ?? null,
        maxPredicates,
        minRows: minRows ?? null,
        withheld: config?.data?.sensitive ?? [],
    };
}
/** What `discover: true` means. */
const asIs = _core_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .discoverSchema */ .de.parse({});
async function readCandidate(inputs, model, reading, ports) {
    const record = (0,_core_train_find_run_record_js__WEBPACK_IMPORTED_MODULE_5__/* .findRunRecord */ .s)(await ports.records.readAll(), model, inputs.leg);
    const path = inputs.predictions ?? (inputs.metricsFile === null ? record?.predictions?.path : null) ?? null;
    const files = inputs.metricsFile === null ? [] : await ports.openAll(inputs.metricsFile);
    const isReported = path === null && files.length === 0;
    if (isReported && !(0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .reportsNumbers */ .G$)(record))
        throw nothingNamed();
    const rows = path === null ? null : ports.open(path);
    if (rows !== null)
        ports.rows?.expect(await rows.size());
    const digesting = rows === null ? Promise.resolve(null) : digestBeside(rows, ports);
    // A file that cannot be read is told by whoever reads its rows.
    digesting.catch(() => { });
    const scored = rows === null ? null : await (0,_formats_predictions_read_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .readRows */ .a)(rows, reading);
    const isTheirs = isReported || (record?.predictions ? record.predictions.digest === (await digesting) : false);
    const trained = isTheirs || (rows === null && (await (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .isOutputOf */ .$x)(record, files))) ? record : null;
    return {
        ...(await addNumbers(scored, { files, trained }, reading)),
        source: (rows ?? files[0])?.name ?? "run.json",
        predictionsDigest: digesting,
        trained,
        judge: reading.judge,
    };
}
async function digestBeside(rows, ports) {
    return (await ports.rows?.digest(rows)) ?? (0,_formats_file_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(rows);
}
/** Rows that were read, with the single numbers beside them and what surrounded both. */
async function addNumbers(scored, { files, trained }, reading) {
    if (scored !== null && (0,_core_table_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .isNoEvidence */ .h)(scored))
        return { side: scored, notes: [] };
    const numbers = await (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .readNumbers */ .Pl)(files, trained, { hasRows: scored !== null, reading });
    if (numbers !== null && (0,_core_table_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .isNoEvidence */ .h)(numbers))
        return { side: numbers, notes: [] };
    const surroundings = {
        hardware: trained === null ? null : (0,_core_evaluation_run_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .hardwareOf */ .is)(trained.environment),
        judge: (0,_core_evaluation_stored_side_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeText */ .Hu)(reading.judge ?? undefined),
    };
    const side = { scored, scalars: numbers?.scalars ?? null, surroundings };
    return { side, notes: numbers?.notes ?? [] };
}
/** What the record says of the model file: from the training record that wrote these very predictions. */
function modelOf({ trained }) {
    if (trained?.modelFile === null || trained === null)
        return null;
    const { digest, bytes, path, uri } = trained.modelFile;
    return { digest, bytes, where: uri ?? path };
}
function nothingNamed() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y({
        code: "input-invalid",
        message: "neither `predictions` nor `metrics-file` is given, and no training record of this job names predictions",
        hint: "name the file your training writes, for example `predictions: out/predictions.csv`",
        input: "predictions",
    });
}


/***/ }),

/***/ 15176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
// EXTERNAL MODULE: ./.cache/js/core/evaluation/measure.js + 28 modules
var measure = __webpack_require__(78490);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var core_digest = __webpack_require__(83018);
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
        curves: null,
        differs: [],
        dropped: { candidateOnly: 0, baselineOnly: 0 },
        receipt: { evalSet: null, metrics: (0,core_digest/* sha256 */.sc)("") },
        metrics: [],
        guardrails: [],
        decision: { mode, strict, result: "no-evidence", reasons: [reason], warnings: [] },
    };
}

// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var events_plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge.js + 2 modules
var judge = __webpack_require__(53701);
// EXTERNAL MODULE: ./.cache/js/core/gate/outcome.js
var outcome = __webpack_require__(46394);
// EXTERNAL MODULE: ./.cache/js/core/gate/policy-facts.js
var policy_facts = __webpack_require__(83836);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
// EXTERNAL MODULE: ./.cache/js/core/table/evidence.js
var evidence = __webpack_require__(23298);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/stories/metric-history.js + 1 modules
var metric_history = __webpack_require__(18560);
// EXTERNAL MODULE: ./.cache/js/stories/policy-source.js
var policy_source = __webpack_require__(24336);
// EXTERNAL MODULE: ./.cache/js/core/handover/server.js
var server = __webpack_require__(68871);
// EXTERNAL MODULE: ./.cache/js/stories/baseline/finding.js
var finding = __webpack_require__(34187);
// EXTERNAL MODULE: ./.cache/js/stories/do-without.js
var do_without = __webpack_require__(34126);
// EXTERNAL MODULE: ./.cache/js/stories/find-base.js + 1 modules
var find_base = __webpack_require__(54702);
// EXTERNAL MODULE: ./.cache/js/stories/resolve-baseline.js + 9 modules
var resolve_baseline = __webpack_require__(2073);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evidence.js + 1 modules
var evaluate_evidence = __webpack_require__(84778);
;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/rerun.js



/** How the base's own code may be run again for this candidate; null: it has no rows, or its configuration lies outside
 *  the repository. */
async function rerunAskOf({ inputs, model, plan, reading, kind, config, source }, ports) {
    if (kind !== "rows")
        return null;
    const folder = (await ports.folderInRepository()) ?? inputs.workingDirectory;
    const configPath = insideOrNull(inputs, folder);
    if (configPath === null)
        return null;
    const test = (0,choose_model/* modelIn */.l2)(config, model)?.data?.test;
    return {
        configPath,
        folder: folder.replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, ""),
        data: typeof test === "string" ? (ports.open(test).localPath ?? null) : null,
        ending: /\.[A-Za-z0-9]{1,8}$/.exec(source)?.[0] ?? "",
        refused: whyRefused(plan, ports.host.context.event),
        rebuild: inputs.rebuild,
        async read(file) {
            const { scored } = await (0,evaluate_evidence/* readBaselineFile */.s$)([file], { reading, kind: "rows", absent: [], ahead: null });
            return scored;
        },
    };
}
function insideOrNull(inputs, folder) {
    try {
        return (0,policy_source/* pathInRepository */.zB)(inputs, folder);
    }
    catch {
        return null;
    }
}
/** Code of this repository does not run beside a stranger's files where the token may write. */
function whyRefused({ judged, refuse }, event) {
    if (refuse !== null)
        return `${event} runs with write access, where no code is run`;
    return judged.fork && event !== "pull_request" ? `no code is run for a fork under ${event}` : null;
}

// EXTERNAL MODULE: ./.cache/js/core/evaluation/stored-side.js
var stored_side = __webpack_require__(31506);
// EXTERNAL MODULE: ./.cache/js/core/table/receipt.js
var receipt = __webpack_require__(12807);
// EXTERNAL MODULE: ./.cache/js/core/table/stored.js + 2 modules
var stored = __webpack_require__(61166);
// EXTERNAL MODULE: ./.cache/js/formats/stored/predictions.js + 1 modules
var predictions = __webpack_require__(95257);
;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/stored-side.js







/** A baseline's rows when they were kept or scored again, and its single numbers. */
function sideOf({ provenance, content }, leg, kind) {
    if (content === null)
        return { side: null, provenance };
    if (content.kind === "rows")
        return { side: { scored: content.scored, scalars: null }, provenance };
    if (content.kind === "entry") {
        const scalars = new Map(content.entry.metrics.map(({ name, value, direction }) => [name, { value, direction }]));
        return { side: { scored: null, scalars }, provenance };
    }
    return readStored(provenance, content.files, { leg, kind });
}
/** Rows when they were kept, single numbers from the record itself. */
function readStored(provenance, files, { leg, kind }) {
    try {
        const source = `the baseline of ${provenance.sha?.slice(0, 7)}`;
        const text = new TextDecoder().decode(files.get("evaluation.json"));
        const record = (0,seal/* parseEvaluation */.Q)(text, `${source} (${leg})`);
        const kept = files.get(predictions/* predictionsFile */.Zj);
        const scored = kept === undefined ? null : (0,stored/* unpackPredictions */.Fd)((0,predictions/* readStoredPredictions */.uk)(kept, source), source);
        if (scored !== null && (scored.sampleOf?.evalSet ?? (0,receipt/* evalSetDigest */.b)(scored)) !== record.receipt.evalSet)
            throw new Error(`${predictions/* predictionsFile */.Zj} holds other rows than evaluation.json was made of`);
        const scalars = (0,stored_side/* scalarsOfRecord */.c6)(record, kind === "scalars");
        return {
            side: { scored, scalars, surroundings: (0,stored_side/* surroundingsOfRecord */.qf)(record) },
            provenance,
            training: record.training,
        };
    }
    catch (error) {
        const looked = [...provenance.looked, { where: "its files", result: (0,errors/* errorMessage */.g)(error) }];
        return { side: null, provenance: (0,finding/* noProvenance */.BA)(provenance.base, looked, "unusable") };
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/baseline.js








/** What the candidate is compared with: a path, a commit's result, what production serves, or nothing.
 *  The base commit is found in every case on a runner, because the rules are read there. */
async function findBaseline(ask, ports) {
    const { inputs, plan } = ask;
    const { context } = ports.host;
    const { baseline } = inputs;
    if (baseline.kind === "path" || baseline.kind === "none") {
        const base = context.onRunner ? await (0,find_base/* findBase */.lN)(ports.commits, (0,find_base/* baseAskOf */.IJ)(plan, context)) : null;
        if (baseline.kind === "none") {
            const looked = [{ where: "nowhere", result: "`baseline: none` was asked for" }];
            return { side: null, provenance: (0,finding/* noProvenance */.BA)(base, looked) };
        }
        const { path } = baseline;
        const sources = ask.kind === "rows" ? [ports.open(path)] : await ports.openAll(path);
        const side = await (0,evaluate_evidence/* readBaselineFile */.s$)(sources, ask);
        const rows = side.scored?.rows.n ?? null;
        return { side, provenance: { ...(0,finding/* noProvenance */.BA)(base, []), status: "found", source: "path", rows } };
    }
    if (!context.onRunner) {
        const looked = [{ where: "this machine", result: unfoundHere[baseline.kind] }];
        return { side: null, provenance: (0,finding/* noProvenance */.BA)(null, looked) };
    }
    return sideOf(await resolve(ask, baseline, ports), inputs.leg, ask.kind);
}
/** At a terminal nothing is asked of GitHub. */
const unfoundHere = {
    auto: "no `--baseline` was given",
    production: "what is deployed is known to a runner only; name a file under `--baseline`",
    ref: "results of other commits are found by a runner only; name a file under `--baseline`",
};
/** A large baseline is read in another thread while the candidate is read in this one; null: not that. */
function readAhead(inputs, reading, { rows, open }) {
    if (rows === undefined || inputs.baseline.kind !== "path" || inputs.predictions === null)
        return null;
    return rows.read(open(inputs.baseline.path), (0,evaluate_evidence/* readingOfBaseline */.$H)(reading));
}
async function resolve(ask, choice, ports) {
    const { inputs, model, plan, evalSet } = ask;
    const { context } = ports.host;
    const isReleased = choice.kind === "auto" && plan.against.kind === "production";
    return (0,resolve_baseline/* resolveBaseline */.o)((0,do_without/* tellDenied */.pA)(ports, ports.host, "evaluate"), {
        ...(0,find_base/* baseAskOf */.IJ)(plan, context),
        model,
        leg: inputs.leg,
        runId: context.runId,
        start: isReleased ? { kind: "production-first" } : choice,
        enterprise: (0,server/* isEnterpriseServer */.v)(context.serverUrl),
        waitMilliseconds: inputs.waitForBaseline * 1000,
        rerun: await rerunAskOf(ask, ports),
        evalSet,
    });
}

// EXTERNAL MODULE: ./.cache/js/actions/evaluate/candidate.js
var evaluate_candidate = __webpack_require__(26373);
// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js + 2 modules
var hashed_ids = __webpack_require__(17757);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/formats/stored/keep-rows.js + 2 modules
var keep_rows = __webpack_require__(22207);
// EXTERNAL MODULE: ./.cache/js/core/gate/words.js
var words = __webpack_require__(5347);
// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var manifest = __webpack_require__(74745);
// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
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
        if (!(0,do_without/* canDoWithout */.gN)(error))
            throw error;
        (0,do_without/* noteNotUploaded */.uL)(error, ports.host, "evaluate");
        return "";
    }
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
        "record-digest": (0,core_digest/* sha256 */.sc)(recordBytes(record)),
        summary: (0,headline/* headline */.P)(record),
        verdict: (0,words/* worstVerdict */.z)(gated.map((metric) => metric.verdict)) ?? "",
        improved: named("improved"),
        regressed: named("regressed"),
        inconclusive: named("inconclusive"),
        metrics: JSON.stringify(Object.fromEntries([...record.metrics, ...record.guardrails].map(({ name, candidate, baseline, delta, verdict }) => [
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
function keepRowsOf({ side }, { keepPredictions, merge }, { rows }) {
    if ((0,evidence/* isNoEvidence */.h)(side) || side.scored === null)
        return null;
    // Another thread needs rows of its own: what is too large for one job is not copied.
    const keeping = rows === undefined || merge !== null
        ? (0,keep_rows/* keepRows */.P)(side.scored, keepPredictions)
        : rows.keep(side.scored, keepPredictions);
    // An error on the way to `keep` is told instead of this one.
    keeping.catch(() => { });
    return keeping;
}
/** Says it when fewer rows are kept than there are. */
function noteSample(kept, { side }) {
    if (kept === null || kept.sampled === null || (0,evidence/* isNoEvidence */.h)(side))
        return [];
    const all = (0,wording/* plural */.LS)(side.scored?.rows.n ?? 0, "row");
    if (kept.sampled === 0)
        return [
            `none of the ${all} are kept for the next comparison: they are too many, and have no ids to draw a sample by`,
        ];
    return [
        `${(0,wording/* countOf */.pq)(kept.sampled)} of the ${all} are kept for the next comparison, a sample by the hashes of their ids: the limit is 256 MiB`,
    ];
}
/** A baseline of hashed ids is matched by hashes, which are being worked out already. */
async function useHashes({ side }, baseline, keeping) {
    if ((0,evidence/* isNoEvidence */.h)(side) || !side.scored?.ids || baseline.side?.scored?.idKind !== "hashed")
        return;
    const hashes = (await keeping)?.hashes;
    if (hashes && side.scored.idKind === "text")
        (0,hashed_ids/* rememberHashes */.KH)(side.scored.ids, hashes);
}
/** Leaves the record and what was kept of its rows in the hand-over folder. */
async function keep(record, packed, { records }) {
    const files = new Map([[recordFile, recordBytes(record)]]);
    if (packed !== null)
        files.set(predictions/* predictionsFile */.Zj, packed);
    await records.write({ model: record.model, leg: record.leg, files });
}

// EXTERNAL MODULE: ./.cache/js/core/record/training.js
var training = __webpack_require__(85756);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
;// CONCATENATED MODULE: ./.cache/js/core/train/compare-training.js


/** What differs between how two models were made, parameters first. Both sides list files and parameters whole, or
 *  nothing is said about what only one of them has. */
function compareTraining(candidate, baseline) {
    const whole = candidate.complete && baseline.complete;
    const files = (side) => new Map(side.map((file) => [file.path, { id: file.digest, shown: (0,number/* bytes */.ee)(file.bytes) }]));
    const params = ({ params }) => new Map(Object.entries(params).map(([name, value]) => [
        name,
        { id: JSON.stringify(value), shown: String(value) },
    ]));
    return [
        ...pairs("param", params(baseline), params(candidate), whole),
        ...pairs("input", files(baseline.inputs), files(candidate.inputs), whole),
        ...pairs("dependency", files(baseline.lockFiles), files(candidate.lockFiles), whole),
        ...single("command", baseline.command.slice(7, 19), candidate.command.slice(7, 19)),
        ...single("seed", String(baseline.seed), String(candidate.seed)),
        ...single("machine", baseline.machine, candidate.machine),
    ].slice(0, training/* trainingLimits */.vM.changes);
}
/** What the candidate cost, beside the base where it is known. */
function costsOf(candidate, baseline) {
    const time = {
        name: "training time",
        unit: "seconds",
        baseline: baseline?.seconds ?? null,
        candidate: candidate.seconds,
    };
    if (candidate.modelBytes === null)
        return [time];
    const size = { baseline: baseline?.modelBytes ?? null, candidate: candidate.modelBytes };
    return [{ name: "model file", unit: "bytes", ...size }, time];
}
function pairs(kind, before, after, whole) {
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((name) => {
        const [old, now] = [before.get(name), after.get(name)];
        if (old?.id === now?.id)
            return [];
        if (!whole && (old === undefined || now === undefined))
            return [];
        // Two files of one size are told apart by their digests.
        const alike = old?.shown === now?.shown && kind !== "param";
        const show = (one) => (alike ? one?.id.slice(7, 19) : one?.shown) ?? null;
        return [{ kind, name, baseline: show(old), candidate: show(now) }];
    });
}
function single(kind, before, after) {
    return before === after ? [] : [{ kind, name: kind, baseline: before, candidate: after }];
}

// EXTERNAL MODULE: ./.cache/js/core/tune/tuning.js + 2 modules
var tuning = __webpack_require__(68421);
;// CONCATENATED MODULE: ./.cache/js/core/train/training-facts.js



const textLength = 300;
/** A training run as an evaluation keeps it, so that the next comparison can tell what was changed. */
function trainingOf(run) {
    const params = Object.entries(run.params);
    const { lockFiles, os, arch, cpus } = run.environment;
    const limits = training/* trainingLimits */.vM;
    return {
        params: Object.fromEntries(params.slice(0, limits.params).map(([name, value]) => [clip(name), training_facts_short(value)])),
        inputs: run.inputs.slice(0, limits.files).map(fileOf),
        lockFiles: lockFiles.slice(0, limits.files).map(fileOf),
        complete: params.length <= limits.params && run.inputs.length <= limits.files,
        command: (0,core_digest/* sha256 */.sc)((0,core_digest/* canonicalJson */.dj)(run.command)),
        seed: run.seed,
        machine: clip(`${os} ${arch}, ${cpus} processors`),
        seconds: run.durationSeconds,
        modelBytes: run.modelFile?.bytes ?? null,
        ...(run.modelFile?.safety === undefined ? {} : { modelSafety: run.modelFile.safety }),
        ...(run.stages === undefined ? {} : { stages: run.stages }),
        ...(run.reusedFrom === undefined ? {} : { reusedFrom: run.reusedFrom }),
        ...(run.repeats?.kind === "seeds" && run.repeats.runs.length > 1
            ? { seeds: run.repeats.runs.length }
            : {}),
        ...(run.tuning === undefined ? {} : { tuning: (0,tuning/* summarizeTuning */.H)(run.tuning) }),
    };
}
function fileOf({ path, digest, bytes }) {
    return { path: clip(path), digest, bytes };
}
/** A long text keeps what tells it from another one. */
function training_facts_short(value) {
    return typeof value === "string" ? clip(value) : value;
}
function clip(text) {
    const digest = (0,core_digest/* sha256 */.sc)(text).slice("sha256:".length, "sha256:".length + 12);
    return text.length <= textLength ? text : `${text.slice(0, textLength - 16).toWellFormed()}… ${digest}`;
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/make-record.js




/** Puts what was read, found and decided into the shape of the record. */
function makeRecord(known, inputs, ports) {
    const { plan, candidate, predictionsDigest: digest, baseline, policy, facts } = known;
    const scored = (0,evidence/* isNoEvidence */.h)(candidate.side) ? null : candidate.side.scored;
    const rows = scored?.rows.n ?? 0;
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
            model: (0,evaluate_candidate/* modelOf */.DM)(candidate),
            predictions: digest === null ? null : { digest, rows },
            bound: candidate.trained === null ? "none" : "run",
        },
        baseline: baseline.provenance,
        receipt: { ...known.receipt, ...receiptOf(candidate) },
        differs: [...known.differs],
        ...madeFrom(candidate, baseline),
        facts: {
            hasScore: facts.hasScore,
            probabilistic: facts.probabilistic,
            majorityShare: facts.majorityShare,
        },
        columns: { ...scored?.columns },
        positive: scored?.positive ?? null,
        threshold: scored?.threshold ?? null,
        metrics: known.metrics,
        guardrails: known.guardrails,
        slices: known.slices,
        ...(known.fairness.length === 0 ? {} : { fairness: [...known.fairness] }),
        ...(known.discovered === undefined ? {} : { discovered: [...known.discovered] }),
        flips: known.flips,
        confusion: known.confusion,
        ...(known.curves === null ? {} : { curves: known.curves }),
        ...(known.past.length === 0 ? {} : { past: [...known.past] }),
        dropped: { unlabelled: scored?.unlabelled ?? 0, ...known.dropped },
        notes: [policy.note, ...candidate.notes, ...(scored?.notes ?? []), ...known.notes].filter((note) => note !== ""),
        overrides: [],
        decision: known.decision,
    };
}
/** What the candidate's numbers depend on beside its rows. */
function receiptOf({ side, judge }) {
    const hardware = (0,evidence/* isNoEvidence */.h)(side) ? null : (side.surroundings?.hardware ?? null);
    return { ...(hardware === null ? {} : { hardware }), ...(judge === null ? {} : { judge }) };
}
/** How the candidate was made, and what of that differs from the base. */
function madeFrom({ trained }, baseline) {
    if (trained === null)
        return { causes: [] };
    const training = trainingOf(trained);
    const before = baseline.training ?? null;
    const changes = before === null ? null : compareTraining(training, before);
    return {
        causes: (changes ?? []).map(({ name }) => name),
        training,
        ...(changes === null ? {} : { changes }),
        costs: costsOf(training, before),
    };
}
function runOf(context) {
    if (!context.onRunner)
        return null;
    const { repository, workflow, runId, attempt, event, serverUrl } = context;
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return { repository, workflow, id: runId, attempt, event, url };
}

// EXTERNAL MODULE: ./.cache/js/actions/evaluate/numbers.js + 1 modules
var numbers = __webpack_require__(57802);
// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var table_ids = __webpack_require__(82665);
;// CONCATENATED MODULE: ./.cache/js/core/table/share-rows.js

/** The other side with the ids and labels of this one where they are equal, so that they are in memory once. O(n). */
function shareRows(own, other) {
    const ids = own.ids && other.ids && (0,table_ids/* areSameIds */.dJ)(own.ids, other.ids) ? own.ids : other.ids;
    const label = areEqual(own.rows.label, other.rows.label) ? own.rows.label : other.rows.label;
    return { ...other, ids, rows: { ...other.rows, label } };
}
function areEqual(a, b) {
    if (a.length !== b.length)
        return false;
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            return false;
    return true;
}

// EXTERNAL MODULE: ./.cache/js/core/train/find-run-record.js
var find_run_record = __webpack_require__(47170);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/read-rows.js
var read_rows = __webpack_require__(25882);
;// CONCATENATED MODULE: ./.cache/js/formats/shard/merged-table.js



/** The rows of every shard in the places that they have in the file: the table that reading the whole file gives, of
 *  the columns that an evaluation reads. One column of one shard is read at a time.
 *  @param known ids of the other side: equal ones are not read into memory again
 *  @throws UserError when a column is numbers in one shard and texts in another */
async function mergeTables(states, name, known = null) {
    const side = states[0].head[name];
    const parts = states.flatMap((state) => state.head[name].parts.map((part) => ({ state, part })));
    const columns = new Map();
    for (const column of new Set(parts.flatMap(({ part }) => part.fields.map((field) => field.name)))) {
        columns.set(column, await mergeColumn({ side, parts, known }, column));
    }
    const line = await mergeLines({ side, parts, known });
    return {
        source: side.source,
        rows: side.rows,
        names: side.names,
        column: (wanted) => columns.get(wanted) ?? absent(side, wanted),
        line,
        ...(side.counts === "row" ? { counts: "row" } : {}),
    };
}
/** As a rule a row stands as many lines below its place as the header is long: then no line is held in memory. */
async function mergeLines(placed) {
    const gaps = new Set();
    for (const { state, part } of placed.parts) {
        const [lines, positions] = [await state.read(part.lines), await state.read(part.positions)];
        for (let k = 0; k < lines.length && gaps.size < 2; k++)
            gaps.add(lines[k] - positions[k]);
    }
    const [gap = 1, other] = gaps;
    if (other === undefined)
        return (row) => row + gap;
    const lines = await gatherNumbers(placed, new Uint32Array(placed.side.rows), (part) => part.lines);
    return (row) => lines[row];
}
async function mergeColumn(placed, name) {
    const forms = ["numbers", "texts", "ids"].filter((form) => placed.parts.some(({ part }) => fieldOf(part, name, form) !== undefined));
    const merged = [];
    for (const form of forms)
        merged.push(await mergeForm(placed, name, form));
    // Texts say more than the numbers of the same cells, and ids are texts.
    const { numbers } = merged[0];
    return Object.assign({ name }, ...merged, { numbers });
}
function mergeForm(placed, name, form) {
    if (form === "numbers")
        return mergeNumbers(placed, name);
    return form === "texts" ? mergeTexts(placed, name) : mergeIds(placed, name);
}
async function mergeNumbers(placed, name) {
    const fields = (part) => fieldOf(part, name, "numbers") ?? mixed(placed, name);
    const { rows } = placed.side;
    const values = await gatherNumbers(placed, new Float64Array(rows), (part) => fields(part).values);
    const hasMissing = placed.parts.some(({ part }) => fields(part).missing !== null);
    const missing = hasMissing
        ? await gatherNumbers(placed, new Uint8Array(rows), (part) => fields(part).missing)
        : null;
    return {
        text: (row) => (missing?.[row] === 1 ? "" : String(values[row])),
        isMissing: (row) => missing?.[row] === 1,
        numbers: () => ({ values, bad: -1 }),
    };
}
async function mergeTexts(placed, name) {
    const codeOf = new Map();
    const codes = new Int32Array(placed.side.rows);
    for (const { state, part } of placed.parts) {
        const field = fieldOf(part, name, "texts") ?? mixed(placed, name);
        const names = await readTexts(state, field.names);
        const known = Array.from({ length: names.length }, (_name, k) => {
            const text = names.text(k);
            if (!codeOf.has(text))
                codeOf.set(text, codeOf.size);
            return codeOf.get(text);
        });
        const [own, positions] = [await state.read(field.codes), await state.read(part.positions)];
        for (let k = 0; k < own.length; k++)
            codes[positions[k]] = known[own[k]];
    }
    const names = [...codeOf.keys()];
    const text = (row) => names[codes[row]];
    return {
        text,
        isMissing: (row) => text(row) === "",
        numbers: () => ({
            values: new Float64Array(codes.length).fill(Number.NaN),
            bad: Math.max(0, codes.findIndex((code) => isNoNumber(names[code]))),
        }),
        codes: (rows) => byAppearance(rows, codes, names),
    };
}
function isNoNumber(text) {
    return text.trim() !== "" && !/^[+-]?nan$/i.test(text.trim()) && Number.isNaN(Number(text));
}
/** The same codes, counted as they appear among some rows. */
function byAppearance(rows, all, names) {
    const codeOf = new Int32Array(names.length).fill(-1);
    const found = [];
    const codes = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
        const old = all[rows[i]];
        if (codeOf[old] === -1)
            codeOf[old] = found.push(names[old]) - 1;
        codes[i] = codeOf[old];
    }
    const isSame = rows.length === all.length && found.every((name, code) => name === names[code]);
    return { codes: isSame ? all : codes, names: found };
}
async function mergeIds(placed, name) {
    const { known } = placed;
    const ids = known !== null && (await areKnown(placed, name, known)) ? known : await gatherIds(placed, name);
    return {
        text: (row) => ids.text(row),
        isMissing: (row) => ids.starts[row] === ids.starts[row + 1],
        numbers: () => ({ values: new Float64Array(ids.length).fill(Number.NaN), bad: 0 }),
        ids: (rows) => (rows.length === ids.length ? ids : (0,table_ids/* takeIds */.uo)(ids, rows)),
    };
}
async function areKnown({ side, parts }, name, known) {
    if (known.length !== side.rows)
        return false;
    for (const { state, part } of parts) {
        const field = fieldOf(part, name, "ids");
        if (field === undefined)
            return false;
        const [own, positions] = [await readTexts(state, field.ids), await state.read(part.positions)];
        for (let k = 0; k < own.length; k++)
            if (!(0,table_ids/* isSameId */.WB)(own, k, known, positions[k]))
                return false;
    }
    return true;
}
/** Lengths first: only then is it known where each id goes. */
async function gatherIds(placed, name) {
    const starts = new Int32Array(placed.side.rows + 1);
    const fields = (part) => fieldOf(part, name, "ids") ?? mixed(placed, name);
    for (const { state, part } of placed.parts) {
        const [own, positions] = [await state.read(fields(part).ids.starts), await state.read(part.positions)];
        for (let k = 0; k < positions.length; k++)
            starts[positions[k] + 1] = own[k + 1] - own[k];
    }
    for (let row = 0; row < placed.side.rows; row++)
        starts[row + 1] += starts[row];
    const bytes = (0,table_ids/* makeIdBytes */.Bm)(starts[placed.side.rows]);
    for (const { state, part } of placed.parts) {
        const own = await readTexts(state, fields(part).ids);
        const positions = await state.read(part.positions);
        for (let k = 0; k < positions.length; k++) {
            let to = starts[positions[k]];
            for (let at = own.starts[k]; at < own.starts[k + 1]; at++)
                bytes[to++] = own.bytes[at];
        }
    }
    return (0,table_ids/* makeIds */.VN)(bytes, starts);
}
async function gatherNumbers({ parts }, all, blobOf) {
    for (const { state, part } of parts) {
        const blob = blobOf(part);
        if (blob === null)
            continue;
        const [own, positions] = [await state.read(blob), await state.read(part.positions)];
        for (let k = 0; k < own.length; k++)
            all[positions[k]] = own[k];
    }
    return all;
}
async function readTexts(state, { bytes, starts }) {
    return (0,table_ids/* makeIds */.VN)((await state.read(bytes)), Int32Array.from(await state.read(starts)));
}
function fieldOf(part, name, form) {
    return part.fields.find((field) => field.name === name && field.form === form);
}
function mixed({ side }, name) {
    throw new errors/* UserError */.y({
        code: "unsupported",
        message: `${side.source}: the column ${(0,wording/* quote */.hD)(name)} holds numbers in some shards and texts in others`,
        hint: "write it as one of them, or evaluate the whole file in one job",
        input: "merge",
        file: side.source,
    });
}
/** A column that the file has and the shards were not asked to keep. */
function absent(side, name) {
    if (!side.names.includes(name))
        return undefined;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: `the shards did not keep the column ${(0,wording/* quote */.hD)(name)} of ${side.source}`,
        hint: "give `merge` the columns and the slices that the shards were given, or run them again",
        input: "merge",
        file: side.source,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/shard/state-head.js
var state_head = __webpack_require__(80349);
;// CONCATENATED MODULE: ./.cache/js/formats/shard/read-state.js



const tailBytes = 4 + state_head/* stateMark */.B3.length;
const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array };
/** Opens a state and checks every byte of it, one piece at a time.
 *  @throws UserError `record-invalid` naming the file when it is not what a shard wrote, or not all of it */
async function openState(source) {
    const size = await source.size();
    const tail = await source.slice(Math.max(0, size - tailBytes), size);
    if (tail.length < tailBytes || new TextDecoder().decode(tail.subarray(4)) !== state_head/* stateMark */.B3) {
        throw invalid(source, "is not what `evaluate --shard` writes, or not all of it");
    }
    const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
    const start = size - tailBytes - length;
    const head = await readHead(source, start, size - tailBytes);
    if ((await digestOf(source, start)) !== head.bytes)
        throw invalid(source, "was changed since it was written");
    return {
        name: source.name,
        head,
        async read({ type, at, length: numbers }) {
            const Kind = kinds[type];
            const end = at + numbers * Kind.BYTES_PER_ELEMENT;
            if (end > start)
                throw invalid(source, "is shorter than its own list of columns says");
            const bytes = await source.slice(at, end);
            return new Kind(bytes.buffer, bytes.byteOffset, numbers);
        },
    };
}
async function readHead(source, start, end) {
    if (start < 0)
        throw invalid(source, "is cut off");
    try {
        return state_head/* stateHeadSchema */.Fl.parse(JSON.parse(new TextDecoder().decode(await source.slice(start, end))));
    }
    catch (cause) {
        const say = `was written by another release of evenhand (${(0,errors/* errorMessage */.g)(cause).split("\n")[0]})`;
        throw invalid(source, say, cause);
    }
}
async function digestOf(source, end) {
    const digest = (0,core_digest/* createDigest */.P5)();
    let passed = 0;
    for await (const piece of source.stream()) {
        digest.update(piece.subarray(0, Math.max(0, end - passed)));
        passed += piece.length;
        if (passed >= end)
            break;
    }
    return digest.finish();
}
function invalid(source, say, cause) {
    const hint = "run that shard again, with this release, and merge what it writes";
    const detail = { code: "record-invalid", message: `${source.name} ${say}`, hint, input: "merge" };
    return new errors/* UserError */.y({ ...detail, file: source.name }, cause);
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/merge.js










/** Opens what the shards of one evaluation left: every shard once, all of the same files.
 *  @throws UserError that names the shard that is missing, there twice or of another file */
async function openShards(paths, { open }) {
    const sources = (await Promise.all(paths.map((path) => statesAt(open(path))))).flat();
    if (sources.length === 0)
        throw wrong(`there are no states of shards in ${paths.join(", ")}`, "name the files that `shard` left, or the folder that they are in");
    const states = [];
    for (const source of sources)
        states.push(await openState(source));
    const sorted = states.sort((a, b) => a.head.shard.index - b.head.shard.index);
    refuseIncomplete(sorted);
    for (const state of sorted)
        refuseOther(sorted[0], state);
    for (const side of ["candidate", "baseline"])
        refuseLost(sorted, side);
    return sorted;
}
async function statesAt(source) {
    const files = await source.list?.();
    if (!files)
        return [source];
    return [...files].filter(([path]) => path.endsWith(".state")).map(([, file]) => file);
}
/** The candidate as reading its whole file gives it. */
async function mergeCandidate(states, ask, ports) {
    const { source, digest } = states[0].head.candidate;
    const { inputs, reading } = ask;
    const record = (0,find_run_record/* findRunRecord */.s)(await ports.records.readAll(), ask.model, inputs.leg);
    const trained = record?.predictions?.digest === digest ? record : null;
    const files = inputs.metricsFile === null ? [] : await ports.openAll(inputs.metricsFile);
    const scored = (0,read_rows/* scoreRows */.A)(await mergeTables(states, "candidate"), reading);
    return {
        ...(await (0,evaluate_candidate/* addNumbers */._t)(scored, { files, trained }, reading)),
        source,
        predictionsDigest: Promise.resolve(digest),
        trained,
        judge: reading.judge,
    };
}
/** The baseline that the shards read; null when they read none. What is equal on both sides is held once. */
async function mergeBaseline(states, reading, candidate) {
    const head = states[0].head.baseline;
    if (head === null)
        return null;
    const own = (0,evidence/* isNoEvidence */.h)(candidate.side) ? null : candidate.side.scored;
    const known = own?.rows.parts ? null : (own?.ids ?? null);
    const scored = (0,read_rows/* scoreRows */.A)(await mergeTables(states, "baseline", known), (0,evaluate_evidence/* readingOfBaseline */.$H)(reading));
    if ((0,evidence/* isNoEvidence */.h)(scored))
        throw (0,evaluate_evidence/* refuseBaseline */.Mq)(scored, head.source);
    return own === null ? scored : shareRows(own, scored);
}
function refuseIncomplete(states) {
    const { count } = states[0].head.shard;
    const other = states.find((state) => state.head.shard.count !== count);
    if (other !== undefined)
        throw wrong(`${other.name} is one of ${other.head.shard.count} shards and ${states[0].name} one of ${count}`, "merge the shards of one evaluation");
    for (let index = 1; index <= count; index++) {
        const found = states.filter((state) => state.head.shard.index === index);
        if (found.length === 0)
            throw wrong(`shard ${index} of ${count} is missing`, "run it, and name what it leaves under `merge`");
        if (found.length > 1)
            throw wrong(`shard ${index} of ${count} is there twice: ${found.map((each) => each.name).join(" and ")}`, "name each shard once");
    }
}
function refuseOther(first, state) {
    const facts = ({ head }) => [
        head.model,
        head.tool.version,
        ...[head.candidate, head.baseline].map(merge_fileOf),
    ];
    const [ours, theirs] = [facts(first), facts(state)];
    const at = ours.findIndex((fact, k) => fact !== theirs[k]);
    if (at === -1)
        return;
    const what = [
        "is of another model",
        "was written by another release",
        "read another candidate",
        "read another baseline",
    ][at];
    throw wrong(`shard ${state.head.shard.index} ${what} than shard ${first.head.shard.index}: ${theirs[at]}, not ${ours[at]}`, "run all shards on the same files, with the same inputs");
}
function merge_fileOf(side) {
    return side === null ? "none" : `${side.source} (${side.digest.slice(0, 19)}, ${(0,wording/* countOf */.pq)(side.rows)} rows)`;
}
/** Each row is in one shard; anything else would be other rows than the file's. */
function refuseLost(states, name) {
    const side = states[0].head[name];
    if (side === null)
        return;
    const found = states.flatMap((state) => state.head[name].parts).reduce((sum, part) => sum + part.rows, 0);
    if (found !== side.rows)
        throw wrong(`the shards hold ${(0,wording/* countOf */.pq)(found)} of the ${(0,wording/* countOf */.pq)(side.rows)} rows of ${side.source}`, "run all shards again, with this release");
}
function wrong(message, hint) {
    return new errors/* UserError */.y({ code: "input-invalid", message, hint, input: "merge" });
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/sides.js




async function readSides(ask, ports) {
    const { inputs, model, reading } = ask;
    if (inputs.merge !== null)
        return mergeSides(ask, inputs.merge, ports);
    const ahead = readAhead(inputs, reading, ports);
    return { candidate: await (0,evaluate_candidate/* readCandidate */.G9)(inputs, model, reading, ports), ahead, baseline: inputs.baseline };
}
async function mergeSides(ask, paths, ports) {
    const { inputs, reading } = ask;
    const states = await openShards(paths, ports);
    const source = states[0].head.baseline?.source ?? null;
    refuseFiles(inputs, source);
    const candidate = await mergeCandidate(states, ask, ports);
    if (source === null)
        return { candidate, ahead: null, baseline: inputs.baseline };
    const scored = await mergeBaseline(states, reading, candidate);
    return { candidate, ahead: Promise.resolve(scored), baseline: { kind: "path", path: source } };
}
/** The shards have read the files; naming others would be silently ignored. */
function refuseFiles({ predictions, baseline }, source) {
    const detail = { code: "input-invalid", input: "merge" };
    if (predictions !== null) {
        const hint = "leave `predictions` out: `merge` takes the rows that the shards read";
        throw new errors/* UserError */.y({ ...detail, message: "`merge` and `predictions` are both given", hint });
    }
    if (source === null || baseline.kind === "auto" || (baseline.kind === "path" && baseline.path === source))
        return;
    const message = `\`baseline\` is ${baseline.kind === "path" ? baseline.path : baseline.kind}, and the shards were compared with ${source}`;
    throw new errors/* UserError */.y({
        ...detail,
        message,
        hint: "leave `baseline` out, or run the shards again with that baseline",
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/evaluate.js





















/** Reads the candidate, finds what to compare it with, judges, and leaves the record for report and for the next
 *  comparison. A gate that says no is a value, like a candidate that cannot be judged.
 *  @throws UserError when an input, the configuration or the workflow is wrong; earlier records stay as they are */
async function evaluate(inputs, ports) {
    const { host, commits } = ports;
    await expectRows(inputs, ports);
    const plan = (0,events_plan/* planRun */.n)({ ...host.context, verb: "evaluate", checkedOut: await commits.head() });
    if (plan.refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...plan.refuse });
    const text = await ports.readText(inputs.config);
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, inputs.config);
    const model = (0,choose_model/* chooseModel */.Rk)(config, inputs.model);
    const reading = (0,evaluate_candidate/* chooseReading */.aQ)(inputs, (0,choose_model/* modelIn */.l2)(config, model));
    const { candidate, ahead, ...meant } = await readSides({ inputs, model, reading }, ports);
    let keeping;
    const keptRows = () => (keeping ??= keepRowsOf(candidate, inputs, ports));
    // What is too large for one job is kept when the comparison has let go of its memory.
    if (inputs.merge === null)
        keptRows();
    const evalSet = async () => (await keptRows())?.evalSet ?? null;
    const { source } = candidate;
    const wanted = { model, plan, reading, ahead, source, ...whatIsRead(candidate), config, evalSet };
    const baseline = await findBaseline({ ...wanted, inputs: { ...inputs, ...meant } }, ports);
    const policy = (0,policy_source/* isOfPullRequest */.Av)(plan)
        ? await policyAtBase(baseline.provenance.base?.sha ?? null, inputs, ports)
        : (0,policy_source/* policyOfFile */.k7)(config, text);
    if ((0,policy_source/* isOfPullRequest */.Av)(plan))
        (0,choose_model/* refuseRenamed */.VG)(model, inputs.model, policy.config);
    await useHashes(candidate, baseline, keeping ?? null);
    const { divisions } = reading;
    const histories = await (0,numbers/* readHistories */.X_)(inputs, { model, evalSet, side: candidate.side }, ports);
    const judged = decide({ inputs, model, config, candidate, baseline, policy, divisions, histories });
    const kept = await keptRows();
    const receipt = kept === null ? judged.receipt : { metrics: judged.receipt.metrics, evalSet: kept.evalSet };
    const findings = { ...judged, receipt, notes: [...judged.notes, ...noteSample(kept, candidate)] };
    const past = await (0,metric_history/* pastOf */.C)(ports.history ?? null, {
        ...{ model, leg: inputs.leg, evalSet: receipt.evalSet, sha: plan.judged.sha },
        names: [...findings.metrics, ...findings.guardrails].map(({ name }) => name),
    });
    const predictionsDigest = await candidate.predictionsDigest;
    const about = { plan, model, candidate, predictionsDigest, baseline, policy, past };
    const record = (0,seal/* sealEvaluation */.I)(makeRecord({ ...findings, ...about }, inputs, ports));
    await keep(record, kept?.packed ?? null, ports);
    const artifact = plan.writes.artifact ? await uploadRecord(record, ports) : "";
    await setOutputs(record, artifact, ports);
    if (host.context.onRunner)
        announce(record, ports);
    return { record, exit: (0,outcome/* outcomeOf */.s)(record.decision, inputs.failOn).exit };
}
/** What takes time to start does so while inputs and rules are read. A file that is not there is told later. */
async function expectRows({ predictions }, { rows, open }) {
    if (rows === undefined || predictions === null)
        return;
    const size = open(predictions).size();
    rows.expect(await size.catch(() => 0));
}
/** Rows or single numbers, and the slice columns that only a baseline may have. */
function whatIsRead({ side }) {
    if ((0,evidence/* isNoEvidence */.h)(side))
        return { kind: "rows", absent: [] };
    const absent = (side.scored?.absentColumns ?? []).map((column) => column.name);
    return { kind: side.scored === null ? "scalars" : "rows", absent };
}
async function policyAtBase(sha, inputs, { commits, folderInRepository }) {
    return (0,policy_source/* readPolicyAt */.II)(commits, sha, (0,policy_source/* pathInRepository */.zB)(inputs, await folderInRepository()));
}
/** Pure: two sides and the rules → findings with one decision. */
function decide(at) {
    const { inputs, model, config, candidate, baseline, policy, divisions, histories } = at;
    const tighten = { mode: inputs.mode, strict: inputs.strict };
    if ((0,evidence/* isNoEvidence */.h)(candidate.side))
        return unjudgeable(candidate.side, policy.config, model, tighten);
    const rules = (0,choose_model/* modelIn */.l2)(policy.config, model);
    const asked = inputs.metrics ?? (0,choose_model/* modelIn */.l2)(config, model)?.evaluate.metrics ?? null;
    const sides = { candidate: candidate.side, baseline: baseline.side };
    const judged = (0,choose_model/* modelIn */.l2)(config, model)?.evaluate.judge?.metrics ?? [];
    const measured = (0,measure/* measure */.x)(sides, asked, rules, { ...divisions, judged, histories });
    const facts = { ...measured.facts, ...(0,policy_facts/* safetyFacts */.qt)(candidate.trained?.modelFile ?? null) };
    const chosen = (0,choose_policy/* choosePolicy */.K)(facts, policy.config, model, tighten);
    return { ...measured, ...(0,judge/* judge */.S)(measured.stats, chosen, measured.slices) };
}


/***/ }),

/***/ 84778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s$: () => (/* binding */ readBaselineFile),
  aL: () => (/* binding */ readScalars),
  $H: () => (/* binding */ readingOfBaseline),
  Mq: () => (/* binding */ refuseBaseline)
});

// EXTERNAL MODULE: ./.cache/js/core/table/evidence.js
var evidence = __webpack_require__(23298);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/evaluation/run-scalars.js
var run_scalars = __webpack_require__(49010);
// EXTERNAL MODULE: ./.cache/js/core/record/limits.js
var limits = __webpack_require__(12198);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/read.js + 1 modules
var read = __webpack_require__(56420);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/read-scalars.js





/** Single numbers from one file; or from several, each of which is a run of the same training, as one value a run. */
async function readScalarFiles(sources, ask = {}) {
    const files = [];
    for (const source of sources)
        files.push(await (0,read/* readMetrics */.U)(source, ask));
    const nothing = files.find((file) => file.nothing !== null)?.nothing ?? null;
    const notes = [...new Set(files.flatMap((file) => file.notes))];
    const [first, second] = files;
    if (first !== undefined && second === undefined)
        return { values: scalarsOf(first), notes, nothing };
    if (files.length > limits/* mostRuns */.w)
        throw tooMany(files);
    return { values: gather(files, notes), notes, nothing };
}
function scalarsOf(file) {
    return new Map(Array.from(file.values.keys(), (name) => [name, scalarOf(file, name)]));
}
function scalarOf({ values, directions, stderr, runs }, name) {
    const direction = directions.get(name) ?? "neutral";
    const own = runs.get(name);
    const error = stderr.get(name);
    return {
        ...(own === undefined ? { value: values.get(name) ?? null } : (0,run_scalars/* scalarOfRuns */.wq)(own)),
        ...(direction === "neutral" ? {} : { direction }),
        ...(error === undefined ? {} : { stderr: error }),
    };
}
/** A file that lacks a name leaves it without a value: the mean of the other runs would hide that one failed. */
function gather(files, notes) {
    const repeated = files.find((file) => file.runs.size > 0);
    if (repeated !== undefined)
        throw nested(repeated);
    const names = new Set(files.flatMap((file) => [...file.values.keys()]));
    const scalars = new Map();
    for (const name of names) {
        const lacking = files.filter((file) => (file.values.get(name) ?? null) === null);
        if (lacking.length > 0) {
            const where = (0,wording/* listNames */.Zv)(lacking.map((file) => file.source), 3);
            notes.push(`${(0,wording/* quote */.hD)(name)} has no number in ${where}, so it has no value over the runs`);
            scalars.set(name, { value: null });
            continue;
        }
        const direction = files.map((file) => file.directions.get(name)).find((each) => each !== undefined);
        const runs = {
            kind: "seeds",
            names: files.map((file) => file.source.slice(-200)),
            values: files.map((file) => file.values.get(name)),
        };
        const turned = direction === undefined || direction === "neutral" ? {} : { direction };
        scalars.set(name, { ...(0,run_scalars/* scalarOfRuns */.wq)(runs), ...turned });
    }
    return scalars;
}
function tooMany(files) {
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `${files.length} metrics files match, and ${limits/* mostRuns */.w} runs are the most`,
        hint: "name fewer of them",
        input: "metrics-file",
    });
}
function nested({ source }) {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${source} holds several runs and is one of several files`,
        hint: "name that file alone, or files of one run each",
        file: source,
    });
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/read-rows.js
var read_rows = __webpack_require__(25882);
;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/evidence.js




/** A baseline is matched row by row, so the candidate's columns divide both; it lends those that the candidate lacks. */
function readingOfBaseline({ divisions: _left, ...reading }, absent = []) {
    return { ...reading, slices: absent, fairness: [], discover: null };
}
/** Reads single numbers from a file, or from one file a run; without any there is no evidence. */
async function readScalars(sources, format = "auto") {
    const { values, notes, nothing } = await readScalarFiles(sources, { format });
    if (values.size > 0)
        return { scalars: values, notes };
    return {
        noEvidence: {
            code: "empty",
            message: `${nothing ?? `${sources[0].name} holds no numbers`}, so there is nothing to judge`,
            hint: 'write numbers in a format of docs/formats.md, such as the JSON {"accuracy": 0.91}',
        },
    };
}
/** What cannot be judged is a wrong input where it is the baseline. */
function refuseBaseline({ noEvidence: { message, hint } }, file) {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `the baseline cannot be used: ${message}`,
        hint,
        input: "baseline",
        file,
    });
}
/** A baseline from a path must be readable: what cannot be judged is a wrong input there, not a lack of evidence. */
async function readBaselineFile(sources, { reading, kind, absent, ahead }) {
    const source = sources[0];
    const read = kind === "rows"
        ? ((await usable(ahead, absent)) ?? (await (0,read_rows/* readRows */.a)(source, readingOfBaseline(reading, absent))))
        : await readScalars(sources, reading.metricsFormat);
    if ((0,evidence/* isNoEvidence */.h)(read))
        throw refuseBaseline(read, source.name);
    return kind === "rows"
        ? { scored: read, scalars: null }
        : { scored: null, scalars: read.scalars };
}
/** Rows that were read without the columns that are wanted now are read again. */
async function usable(ahead, absent) {
    const scored = (await ahead) ?? null;
    return absent.length === 0 ? scored : null;
}


/***/ }),

/***/ 57802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $x: () => (/* binding */ isOutputOf),
  X_: () => (/* binding */ readHistories),
  Pl: () => (/* binding */ readNumbers),
  G$: () => (/* binding */ reportsNumbers)
});

// EXTERNAL MODULE: ./.cache/js/core/compare/guardrail.js
var guardrail = __webpack_require__(40421);
// EXTERNAL MODULE: ./.cache/js/core/evaluation/run-scalars.js
var run_scalars = __webpack_require__(49010);
// EXTERNAL MODULE: ./.cache/js/core/table/evidence.js
var evidence = __webpack_require__(23298);
// EXTERNAL MODULE: ./.cache/js/formats/file-digest.js
var file_digest = __webpack_require__(72592);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/findings.js
var findings = __webpack_require__(74061);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/json.js
var json = __webpack_require__(6253);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/open.js + 1 modules
var metrics_open = __webpack_require__(9991);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/history.js




const hint = 'write earlier values, oldest first: {"val_loss": [0.41, 0.40, 0.42]}';
/** Earlier values of single numbers by dotted name, oldest first: a JSON object of lists. What is not a finite number is
 *  left out of its list.
 *  @throws UserError when the file is no such object */
async function readHistory(source) {
    const tree = (0,json/* parseJson */.q)(source.name, await (0,metrics_open/* readText */.y)(source));
    if (!(tree instanceof Map))
        throw (0,findings/* refusal */.x5)(source.name, "holds no lists of earlier values by name", hint);
    const histories = new Map();
    readLists(source.name, tree, "", histories);
    if (histories.size === 0)
        throw (0,findings/* refusal */.x5)(source.name, "holds no lists of earlier values", hint);
    return histories;
}
function readLists(file, tree, prefix, histories) {
    for (const [key, inner] of tree) {
        const name = prefix + key;
        if (inner instanceof Map)
            readLists(file, inner, `${name}.`, histories);
        if (!Array.isArray(inner))
            continue;
        if (histories.has(name))
            throw (0,findings/* refusal */.x5)(file, `gives two histories for ${(0,wording/* quote */.hD)(name)}`, hint);
        const numbers = inner.map(findings/* numberOf */.rl).filter((value) => typeof value === "number");
        histories.set(name, numbers);
    }
}

// EXTERNAL MODULE: ./.cache/js/stories/metric-history.js + 1 modules
var metric_history = __webpack_require__(18560);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evidence.js + 1 modules
var evaluate_evidence = __webpack_require__(84778);
;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/numbers.js







/** Whether a training record reports numbers that can be judged without any file. */
function reportsNumbers(record) {
    return record !== null && (0,run_scalars/* reportedScalars */.fQ)(record).size > 0;
}
/** Whether a file of numbers is the very output that the training wrote. */
async function isOutputOf(record, files) {
    const [file, more] = files;
    const written = record?.outputs["metrics"];
    if (file === undefined || more !== undefined || written === undefined)
        return false;
    if (((await file.list?.()) ?? null) !== null)
        return false;
    return (await (0,file_digest/* digestOf */.o)(file)) === written.digest;
}
/** The candidate's single numbers: of the named files; without rows, also those that the training reported; and what
 *  the training cost. A file's word counts where several have a name. null: there are none. */
async function readNumbers(files, trained, { hasRows, reading }) {
    const read = files.length === 0 ? null : await (0,evaluate_evidence/* readScalars */.aL)(files, reading.metricsFormat);
    if (read !== null && (0,evidence/* isNoEvidence */.h)(read))
        return read;
    const scalars = new Map([...fromTraining(trained, hasRows || read !== null), ...(read?.scalars ?? [])]);
    return scalars.size === 0 ? null : { scalars, notes: read?.notes ?? [] };
}
/** Beside other evidence only what the model costs: a training's own score says nothing of the evaluation set. */
function fromTraining(trained, onlyCosts) {
    if (trained === null)
        return new Map();
    const reported = [...(0,run_scalars/* reportedScalars */.fQ)(trained)].filter(([name]) => !onlyCosts || (0,guardrail/* isGuardrail */.q9)(name));
    return new Map([...(0,run_scalars/* costScalars */.Jc)(trained), ...reported]);
}
/** Earlier values of single numbers: those of accepted commits, and those of a named file, whose word counts. */
async function readHistories({ historyFile, leg }, { model, evalSet, side }, { history = null, open }) {
    const hasNumbers = !(0,evidence/* isNoEvidence */.h)(side) && side.scalars !== null;
    if (!hasNumbers && historyFile === null)
        return new Map();
    const kept = await (0,metric_history/* keptNumbers */.V)(history, { model, leg, evalSet: await evalSet() });
    if (historyFile === null)
        return kept;
    return new Map([...kept, ...(await readHistory(open(historyFile)))]);
}


/***/ }),

/***/ 49010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ costScalars),
/* harmony export */   fQ: () => (/* binding */ reportedScalars),
/* harmony export */   is: () => (/* binding */ hardwareOf),
/* harmony export */   wq: () => (/* binding */ scalarOfRuns)
/* harmony export */ });
/* harmony import */ var _stats_welch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95411);

/** What a training record knows of the cost of a model: how long it took, what it used, and how large the file is. */
function costScalars({ durationSeconds, modelFile, resources, cost }) {
    const scalars = new Map([
        ["training_seconds", { value: durationSeconds, direction: "lower" }],
    ]);
    const peak = resources?.peakMemoryBytes ?? null;
    if (peak !== null)
        scalars.set("peak_memory_mb", { value: peak / 1e6, direction: "lower" });
    if (cost !== undefined)
        scalars.set("cost", { value: cost.total, direction: "lower" });
    if (modelFile !== null)
        scalars.set("model_bytes", { value: modelFile.bytes, direction: "lower" });
    return scalars;
}
/** The metrics that a training reported: one number each, or one a run where it was repeated. A name that some runs
 *  lack has no value. */
function reportedScalars({ metrics, repeats }) {
    const scalars = new Map(Object.entries(metrics).map(([name, value]) => [name, { value }]));
    if (repeats === undefined)
        return scalars;
    const names = new Set(repeats.runs.flatMap((run) => Object.keys(run.metrics)));
    for (const name of names) {
        const values = repeats.runs.map((run) => run.metrics[name]);
        const whole = values.every((value) => value !== undefined);
        scalars.set(name, whole ? scalarOfRuns({ ...sampleOf(repeats), values }) : { value: null });
    }
    return scalars;
}
function sampleOf({ kind, ratio, runs }) {
    return { kind, names: runs.map((run) => run.name), ...(ratio === undefined ? {} : { ratio }) };
}
/** Several runs as one number, their mean. */
function scalarOfRuns(runs) {
    return { value: (0,_stats_welch_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(runs.values), runs };
}
/** The machine as a receipt names it: what a time depends on, and not the release of its kernel. */
function hardwareOf({ os, arch, cpus, cpu }) {
    const system = os.split(" ")[0] ?? os;
    return [`${system} ${arch}`, `${cpus} CPUs`, ...(cpu === undefined ? [] : [cpu])].join(", ");
}


/***/ }),

/***/ 80349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ stateMark),
/* harmony export */   Fl: () => (/* binding */ stateHeadSchema)
/* harmony export */ });
/* unused harmony export blobSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const count = zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative();
const digest = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^sha256:[0-9a-f]{64}$/);
/** Numbers laid end to end, little-endian, in the bytes before the head. */
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    type: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["u8", "u16", "u32", "f64"]),
    at: count,
    length: count,
});
/** Texts as UTF-8 laid end to end: text k is bytes[starts[k], starts[k + 1]). */
const textsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ bytes: blobSchema, starts: blobSchema });
const fieldSchema = zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion("form", [
    zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        form: zod__WEBPACK_IMPORTED_MODULE_0__.literal("numbers"),
        values: blobSchema,
        missing: blobSchema.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), form: zod__WEBPACK_IMPORTED_MODULE_0__.literal("texts"), codes: blobSchema, names: textsSchema }),
    zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), form: zod__WEBPACK_IMPORTED_MODULE_0__.literal("ids"), ids: textsSchema }),
]);
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rows: count,
    positions: blobSchema,
    lines: blobSchema,
    fields: zod__WEBPACK_IMPORTED_MODULE_0__.array(fieldSchema),
});
const sideSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    source: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe("the file, as it was named"),
    digest: digest.describe("of the whole file"),
    counts: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["row", "line"]).describe("what the lines count"),
    names: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).describe("every column of the file"),
    rows: count.describe("of the whole file"),
    parts: zod__WEBPACK_IMPORTED_MODULE_0__.array(partSchema),
});
/** What one shard of an evaluation left. The head stands at the end: bytes, then this JSON, its length in four bytes, and
 *  the eight letters of `stateMark`. */
const stateHeadSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.literal("evenhand/shard/v1"),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_0__.literal("evenhand"), version: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
    shard: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ index: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1), count: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1) }),
    model: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    bytes: digest.describe("sha256 of everything before the head"),
    candidate: sideSchema,
    baseline: sideSchema.nullable(),
});
const stateMark = "EVHSHARD";


/***/ }),

/***/ 74734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ chooseColumns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48885);
/* harmony import */ var _probabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35368);
/* harmony import */ var _score_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77719);
/* harmony import */ var _synonyms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89525);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65859);






/** Which column plays which role: those asked for, and the rest by their usual names (any case). Throws
 *  UserError when an asked column is absent, one column is asked for twice, two columns may play one role, or
 *  there is no label or neither a prediction nor a score. */
function chooseColumns(table, asked, proba = _probabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPrefix */ .lI, task = "auto") {
    const chosen = {};
    for (const role of _synonyms_js__WEBPACK_IMPORTED_MODULE_3__/* .roles */ .O) {
        const name = asked[role];
        if (name === undefined || name === "")
            continue;
        chosen[role] = askedColumn(table, role, role === "reference" ? firstReference(table, name) : name);
    }
    // A text task has no other label than its reference.
    if (chosen.reference !== undefined)
        chosen.label = chosen.reference;
    refuseSharedColumn(table, chosen);
    const free = table.names.filter((name) => !Object.values(chosen).includes(name));
    for (const role of _synonyms_js__WEBPACK_IMPORTED_MODULE_3__/* .roles */ .O) {
        const name = chosen[role] ?? detect(table, role, free);
        if (name !== undefined)
            chosen[role] = name;
    }
    // Answers that somebody scored need no truth beside them.
    if (task === "text" && chosen.reference === undefined && (0,_score_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreColumns */ .OY)(table).length > 0) {
        const { label: _label, score: _score, ...others } = chosen;
        return others;
    }
    if (chosen.label === undefined) {
        throw missing(table, "label", "has no column that looks like the label", "name it under `label`");
    }
    if (chosen.prediction === undefined &&
        chosen.score === undefined &&
        (0,_probabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .probabilityColumns */ .lV)(table, proba).size < 2) {
        const say = "has no column that looks like a prediction or a score";
        throw missing(table, "prediction", say, "name it under `prediction` or `score`");
    }
    return chosen;
}
/** `reference` is `reference_1` where several are numbered. */
function firstReference({ names }, name) {
    return !names.includes(name) && names.includes(`${name}_1`) ? `${name}_1` : name;
}
function askedColumn(table, role, name) {
    if (table.column(name) !== undefined)
        return name;
    const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, table.names);
    const hint = near === null ? `name one of them under \`${role}\`` : `did you mean ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(near)}?`;
    throw missing(table, role, `has no column ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)}`, hint);
}
function missing(table, input, say, hint) {
    const headless = table.counts === undefined && table.names.every((name) => Number.isFinite(Number(name)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "column-missing",
        message: `${table.source} ${say}; its columns are ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(table.names)}`,
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "input-invalid",
            message: `${table.source}: \`${role}\` and \`${other}\` both name the column ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(chosen[role])}`,
            hint: `name another column under \`${other}\``,
            input: other,
            file: table.source,
        });
    }
}
function detect(table, role, free) {
    for (const words of _synonyms_js__WEBPACK_IMPORTED_MODULE_3__/* .synonyms */ .V[role]) {
        const found = free.filter((name) => words.includes(name.toLowerCase()));
        if (found.length > 1)
            throw ambiguous(table, role, found);
        if (found[0] !== undefined)
            return found[0];
    }
    return undefined;
}
function ambiguous(table, role, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "columns-ambiguous",
        message: `${table.source}: the ${role} may be ${found.map(_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD).join(" or ")}`,
        hint: `say which: \`${role}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlName */ .ls)(found[0])}\``,
        input: role,
        file: table.source,
    });
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

/***/ 47170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ findRunRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73304);


/** The training run that a leg's outputs came from, for an evaluation that wants to be `bound: run`; null when
 *  the leg was not trained here. Throws UserError `record-invalid` when the record is torn, foreign or names
 *  another model or leg than the folder it lies in. */
function findRunRecord(records, model, leg) {
    const bytes = records.find((one) => one.model === model && one.leg === leg)?.files.get(_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileName */ .X2);
    if (bytes === undefined)
        return null;
    const source = `${model}/${leg}/${_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileName */ .X2}`;
    const record = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRun */ .zZ)(new TextDecoder().decode(bytes), source);
    if (record.model === model && record.leg === leg)
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "record-invalid",
        message: `${source}: the record is of ${record.model}/${record.leg}`,
        hint: "a record stays in the folder it was written to; run train again",
    });
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

/***/ 72592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);

/** sha256 of a file's bytes, which are never all in memory for it. */
async function digestOf(source) {
    return `sha256:${(await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStream */ .Nq)(source.stream(), "sha256")).hex}`;
}


/***/ }),

/***/ 25882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scoreRows),
/* harmony export */   a: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var _core_table_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74734);
/* harmony import */ var _core_table_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14884);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62402);



/** Reads one side's rows. A file without rows, or with rows that cannot be judged, is a value. */
async function readRows(source, reading) {
    return scoreRows(await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPredictions */ .R_)(source, reading.format), reading);
}
/** Rows of a table, whatever it was read from. */
function scoreRows(table, reading) {
    const empty = (0,_core_table_score_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyEvidence */ .HA)(table);
    if (empty !== null)
        return empty;
    const { task, threshold, slices, fairness, discover } = reading;
    const positive = reading.positive ?? undefined;
    const proba = reading.proba ?? undefined;
    const columns = (0,_core_table_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseColumns */ .h)(table, reading.columns, proba, task);
    return (0,_core_table_score_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreTable */ .Lm)(table, columns, { task, threshold, positive, proba, slices, fairness, discover });
}


/***/ }),

/***/ 18560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ keptNumbers),
  C: () => (/* binding */ pastOf)
});

// EXTERNAL MODULE: ./.cache/js/core/baseline/choose-entry.js
var choose_entry = __webpack_require__(89308);
// EXTERNAL MODULE: ./.cache/js/core/record/past.js
var past = __webpack_require__(55742);
;// CONCATENATED MODULE: ./.cache/js/core/baseline/past-results.js


/** The results of accepted commits that a report draws beside this one, oldest first: the newest line of each commit
 *  with the same evaluation set.
 *  @param entries oldest first */
function pastResults(entries, { names, sha, ...like }) {
    const wanted = new Set(names.slice(0, past/* pastLimits */.R.metrics));
    const byCommit = new Map();
    for (const entry of (0,choose_entry/* likeEntries */.o2)(entries, like)) {
        if (entry.sha === sha || byCommit.has(entry.sha))
            continue;
        if (byCommit.size >= past/* pastLimits */.R.commits)
            break;
        const told = entry.metrics.flatMap(({ name, value }) => value !== null && wanted.has(name) ? [[name, value]] : []);
        if (told.length === 0)
            continue;
        const { createdAt, result } = entry;
        byCommit.set(entry.sha, { sha: entry.sha, createdAt, result, values: Object.fromEntries(told) });
    }
    return [...byCommit.values()].reverse();
}

;// CONCATENATED MODULE: ./.cache/js/stories/metric-history.js


/** How many earlier values a number is held against. */
const mostValues = 50;
/** Results of accepted commits to draw beside this one; none where there is no history, or where it cannot be read. */
async function pastOf(history, { model, ...ask }) {
    return pastResults(await entriesOf(history, model), ask);
}
/** The numbers of a model on accepted commits with the same evaluation set, by name, oldest first. A history that
 *  cannot be read gives none: it only ever warns. */
async function keptNumbers(history, about) {
    const entries = await entriesOf(history, about.model);
    const names = new Set((0,choose_entry/* likeEntries */.o2)(entries, about).flatMap(({ metrics }) => metrics.map(({ name }) => name)));
    return new Map([...names].map((name) => [name, (0,choose_entry/* metricValues */.tZ)(entries, name, about, mostValues)]));
}
async function entriesOf(history, model) {
    try {
        return (await history?.read(model))?.entries ?? [];
    }
    catch {
        return [];
    }
}


/***/ })

};
