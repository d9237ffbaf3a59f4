export const id = 4733;
export const ids = [4733];
export const modules = {

/***/ 5596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ evaluateShard)
});

// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/table/codes.js
var codes = __webpack_require__(65457);
// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var ids = __webpack_require__(82665);
// EXTERNAL MODULE: ./.cache/js/core/table/probabilities.js
var table_probabilities = __webpack_require__(35368);
// EXTERNAL MODULE: ./.cache/js/core/table/roles.js
var roles = __webpack_require__(74734);
// EXTERNAL MODULE: ./.cache/js/core/table/values.js
var table_values = __webpack_require__(60557);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/shard/shard.js
var shard_shard = __webpack_require__(72263);
;// CONCATENATED MODULE: ./.cache/js/core/shard/take-part.js








/** Takes a shard's rows of the columns that an evaluation reads, and nothing else.
 *  @param before rows of the file that stand before this table's
 *  @throws UserError when rows cannot be divided: no id column, or a task of texts */
function takePart(table, reading, shard, before) {
    const columns = (0,roles/* chooseColumns */.h)(table, reading.columns, reading.proba ?? undefined);
    refuseTexts(table, columns, reading);
    refuseDiscovery(table, reading);
    const all = Int32Array.from({ length: table.rows }, (_row, k) => k);
    const rows = (0,shard_shard/* rowsOfShard */.P_)(idsOf(table.column(idColumn(table, columns)), all), shard);
    return {
        positions: Uint32Array.from(rows, (row) => before + row),
        lines: table.lines?.(rows) ?? Uint32Array.from(rows, (row) => before + row + 1),
        fields: formsOf(table, columns, reading).map(([name, form]) => takeField(table.column(name), form, rows)),
    };
}
/** Which columns are kept, and as what. Numbers and texts of one column are two fields. */
function formsOf(table, columns, { slices, fairness, proba }) {
    const named = (form, names) => [...new Set(names)].flatMap((name) => (name === undefined ? [] : [[name, form]]));
    const { id, label, prediction, score, weight, scale, horizon, group, query, series, time } = columns;
    const { lower, upper } = columns;
    const probabilities = (0,table_probabilities/* probabilityColumns */.lV)(table, proba ?? table_probabilities/* usualPrefix */.lI).values();
    return [
        ...named("ids", [id]),
        ...named("numbers", [label, prediction, score, weight, scale, horizon, lower, upper, ...probabilities]),
        ...named("texts", [
            group,
            query,
            series,
            time,
            ...[...slices, ...fairness].filter((name) => table.column(name)),
        ]),
    ];
}
function takeField(column, form, rows) {
    const { name } = column;
    if (form === "ids")
        return { name, form, ids: idsOf(column, rows) };
    const { values, bad } = form === "numbers" ? column.numbers() : { values: null, bad: 0 };
    if (values === null || bad !== -1)
        return { name, form: "texts", texts: (0,codes/* encodeColumn */.BM)(column, rows) };
    const missing = Uint8Array.from(rows, (row) => (column.isMissing(row) ? 1 : 0));
    return {
        name,
        form: "numbers",
        values: (0,table_values/* gather */.kg)(values, rows),
        missing: missing.includes(1) ? missing : null,
    };
}
function idsOf(column, rows) {
    return column.ids?.(rows) ?? (0,ids/* idsOfTexts */.s5)(rows.length, (row) => column.text(rows[row]));
}
function idColumn(table, { id }) {
    if (id !== undefined)
        return id;
    throw new errors/* UserError */.y({
        code: "column-missing",
        message: `${table.source} has no id column, and rows are divided into shards by their ids`,
        hint: "name the id column under `id`, or evaluate the whole file in one job",
        input: "shard",
        file: table.source,
    });
}
/** Every other column of the file would have to be kept. */
function refuseDiscovery({ source }, { discover }) {
    if (discover === null)
        return;
    throw new errors/* UserError */.y({
        code: "unsupported",
        message: `${source}: slices cannot be discovered in shards, because what they leave holds no other columns`,
        hint: "set `discover: false`, and name the slices to compare under `slices`",
        input: "shard",
        file: source,
    });
}
/** The texts themselves would have to be kept. */
function refuseTexts(table, { reference }, { task }) {
    if (task !== "text" && reference === undefined)
        return;
    throw new errors/* UserError */.y({
        code: "unsupported",
        message: `${table.source}: a text task cannot be evaluated in shards, because what they leave would hold the texts`,
        hint: `leave \`shard\` out${reference === undefined ? "" : `, or do not name ${(0,wording/* quote */.hD)(reference)} as a reference`}`,
        input: "shard",
        file: table.source,
    });
}

// EXTERNAL MODULE: ./.cache/js/formats/file-digest.js
var file_digest = __webpack_require__(72592);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/batches.js + 1 modules
var batches = __webpack_require__(63409);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/shard/state-head.js
var state_head = __webpack_require__(80349);
;// CONCATENATED MODULE: ./.cache/js/formats/shard/write-state.js



function makeStateWriter() {
    const pieces = [];
    let size = 0;
    const put = (numbers) => {
        const blob = { type: typeOf(numbers), at: size, length: numbers.length };
        pieces.push(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
        // Every column begins where numbers of eight bytes may.
        const padding = -numbers.byteLength & 7;
        if (padding > 0)
            pieces.push(new Uint8Array(padding));
        size += numbers.byteLength + padding;
        return blob;
    };
    return {
        put: (part) => ({
            rows: part.positions.length,
            positions: put(part.positions),
            lines: put(part.lines),
            fields: part.fields.map((field) => putField(field, put)),
        }),
        finish(head) {
            const whole = { ...head, bytes: (0,digest/* sha256Pieces */.tc)(pieces) };
            const text = new TextEncoder().encode(JSON.stringify(whole));
            const end = new Uint8Array(4 + state_head/* stateMark */.B3.length);
            new DataView(end.buffer).setUint32(0, text.length, true);
            new TextEncoder().encodeInto(state_head/* stateMark */.B3, end.subarray(4));
            return [...pieces, text, end];
        },
    };
}
function typeOf(numbers) {
    if (numbers instanceof Float64Array)
        return "f64";
    return numbers instanceof Uint8Array ? "u8" : numbers instanceof Uint16Array ? "u16" : "u32";
}
function putField(field, put) {
    const { name } = field;
    if (field.form === "ids")
        return { name, form: "ids", ids: putTexts(field.ids, put) };
    if (field.form === "numbers") {
        const { values, missing } = field;
        return { name, form: "numbers", values: put(narrowest(values)), missing: missing && put(missing) };
    }
    const { codes, names } = field.texts;
    const texts = (0,ids/* idsOfTexts */.s5)(names.length, (code) => names[code]);
    return { name, form: "texts", codes: put(narrowCodes(codes, names.length)), names: putTexts(texts, put) };
}
function putTexts({ bytes, starts }, put) {
    return { bytes: put(bytes), starts: put(starts) };
}
/** Labels and classes are small whole numbers as a rule: a byte each. */
function narrowest(values) {
    const bytes = new Uint8Array(values.length);
    for (let row = 0; row < bytes.length; row++) {
        bytes[row] = values[row];
        if (!Object.is(bytes[row], values[row]))
            return values;
    }
    return bytes;
}
function narrowCodes(codes, names) {
    if (names <= 1 << 8)
        return Uint8Array.from(codes);
    return names <= 1 << 16 ? Uint16Array.from(codes) : codes;
}

// EXTERNAL MODULE: ./.cache/js/actions/evaluate/candidate.js
var evaluate_candidate = __webpack_require__(26373);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evidence.js + 1 modules
var evidence = __webpack_require__(84778);
;// CONCATENATED MODULE: ./.cache/js/actions/evaluate/shard.js










/** Reads the rows of one shard of both files and leaves them for `merge`. It judges nothing: no record, no verdict.
 *  @throws UserError when the files cannot be read or their rows cannot be divided */
async function evaluateShard(inputs, ports) {
    const { shard, baseline } = inputs;
    if (inputs.merge !== null)
        throw wrong("`shard` and `merge` are both given", "shards come first, and one job merges what they leave");
    if (inputs.predictions === null)
        throw wrong("`shard` is given and `predictions` is not", "name the file whose rows are divided");
    const text = await ports.readText(inputs.config);
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, inputs.config);
    const model = (0,choose_model/* chooseModel */.Rk)(config, inputs.model);
    const reading = (0,evaluate_candidate/* chooseReading */.aQ)(inputs, (0,choose_model/* modelIn */.l2)(config, model));
    const writer = makeStateWriter();
    const candidate = await readSide(ports.open(inputs.predictions), { reading, shard, writer });
    const other = (0,evidence/* readingOfBaseline */.$H)(reading);
    const base = baseline.kind === "path"
        ? await readSide(ports.open(baseline.path), { reading: other, shard, writer })
        : null;
    const tool = { name: "evenhand", version: ports.version };
    const pieces = writer.finish({
        schema: "evenhand/shard/v1",
        tool,
        shard,
        model,
        candidate,
        baseline: base,
    });
    const name = `shard-${shard.index}-of-${shard.count}.state`;
    const state = await ports.shards.write({ model, leg: inputs.leg, name }, pieces);
    await ports.host.setOutput("record", state);
    const rows = candidate.parts.reduce((sum, part) => sum + part.rows, 0);
    const says = `shard ${shard.index} of ${shard.count}: ${(0,wording/* countOf */.pq)(rows)} of ${(0,wording/* plural */.LS)(candidate.rows, "row")} of ${candidate.source}`;
    return { state, text: `${says}, left in ${state}` };
}
async function readSide(source, { reading, shard, writer }) {
    const parts = [];
    let rows = 0;
    let names = [];
    let counts = "line";
    for await (const table of (0,batches/* readBatches */.P)(source, reading.format)) {
        if (table.rows > 0)
            parts.push(writer.put(takePart(table, reading, shard, rows)));
        rows += table.rows;
        names = table.names;
        counts = table.counts ?? "line";
    }
    return { source: source.name, digest: await (0,file_digest/* digestOf */.o)(source), counts, names: [...names], rows, parts };
}
function wrong(message, hint) {
    return new errors/* UserError */.y({ code: "input-invalid", message, hint, input: "shard" });
}


/***/ }),

/***/ 84733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/actions/data/index.js + 20 modules
var data = __webpack_require__(86514);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evaluate.js + 14 modules
var evaluate = __webpack_require__(15176);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/inputs.js
var evaluate_inputs = __webpack_require__(30471);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/shard.js + 2 modules
var evaluate_shard = __webpack_require__(5596);
// EXTERNAL MODULE: ./.cache/js/actions/report/inputs.js
var report_inputs = __webpack_require__(59124);
// EXTERNAL MODULE: ./.cache/js/actions/report/report.js + 58 modules
var report = __webpack_require__(72141);
// EXTERNAL MODULE: ./.cache/js/actions/train/index.js + 64 modules
var train = __webpack_require__(49922);
// EXTERNAL MODULE: ./.cache/js/core/data/describe-data.js
var describe_data = __webpack_require__(88069);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/columns.js
var columns = __webpack_require__(43968);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var report_figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/headline.js
var headline = __webpack_require__(375);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/section/guardrails.js + 1 modules
var guardrails = __webpack_require__(71815);
// EXTERNAL MODULE: ./.cache/js/core/report/section/history.js
var section_history = __webpack_require__(70799);
// EXTERNAL MODULE: ./.cache/js/core/report/section/provenance.js
var provenance = __webpack_require__(19896);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/report/plain-text.js










/** A terminal breaks lines by itself. */
const longestLine = 2_000;
/** What a terminal shows: the headline, a table of every metric, where the baseline came from, and the reasons. */
function renderText(record) {
    const gated = (0,report_case/* worstFirst */.md)(record.metrics.filter((metric) => metric.gated));
    const others = record.metrics.filter((metric) => !metric.gated);
    const lines = [
        (0,headline/* headline */.P)(record, longestLine),
        "",
        ...(record.metrics.length === 0
            ? []
            : [...(0,columns/* alignColumns */.R)([heading, ...[...gated, ...others].map(row)]), ""]),
        ...guardrailLines(record),
        ...historyLines(record),
        (0,prose/* plainly */.yG)((0,provenance/* baselineSentence */.FD)(record)),
        ...(record.baseline.status === "found"
            ? []
            : record.baseline.looked.map(({ where, result }) => `  ${line(where)}: ${line(result)}`)),
        ...record.decision.reasons.map((reason) => `${record.decision.result}: ${line(reason.text)}`),
        ...record.decision.warnings.map((warning) => `warning: ${line(warning)}`),
        ...record.differs.map((sentence) => `not comparable: ${line(sentence)}`),
        ...record.notes.map((note) => `note: ${line(note)}`),
    ];
    return `${lines.join("\n")}\n`;
}
function guardrailLines(record) {
    if (record.guardrails.length === 0)
        return [];
    const cells = (0,guardrails/* guardrailRows */.dp)(record).map(({ metric, base, candidate, change, limit, word }) => {
        const arrow = metric.direction === "lower" ? " ↓" : "";
        const gate = metric.gated ? "gated" : "";
        return [(0,encode/* visible */.RK)(metric.name, 60) + arrow, (0,verdict_words/* wordText */.en)(word), base, candidate, change, limit, gate];
    });
    return [
        ...(0,columns/* alignColumns */.R)([["guardrail", "finding", "base", "candidate", "change", "limit", "gate"], ...cells]),
        "",
    ];
}
function historyLines(record) {
    const rows = (0,section_history/* historyRows */.U4)(record);
    if (rows.length === 0)
        return [];
    const cells = rows.map(({ metric, line, now, expected, finding }) => [
        (0,encode/* visible */.RK)(metric.name, 60),
        line,
        now,
        expected,
        finding,
    ]);
    return [
        ...(0,columns/* alignColumns */.R)([["history", "earlier runs, then this one", "now", "expected", "finding"], ...cells]),
        "",
    ];
}
const heading = ["metric", "verdict", "base", "candidate", "change", "90 % interval", "margin", "gate"];
function row(metric) {
    const figures = (0,report_figures/* figuresOf */.h5)(metric);
    const arrow = metric.direction === "lower" ? " ↓" : "";
    return [
        (0,encode/* visible */.RK)(metric.name, 60) + arrow,
        (0,verdict_words/* isPointOnly */.Rz)(metric) ? (0,verdict_words/* wordText */.en)((0,verdict_words/* wordOf */.aG)(metric)) : (0,verdict_words/* verdictText */.nt)(metric.verdict),
        figures.baseline,
        figures.candidate,
        figures.delta,
        metric.interval === null ? "—" : `${figures.low} to ${figures.high}`,
        figures.margin,
        metric.gated ? "gated" : "",
    ];
}
function line(text) {
    return (0,encode/* visible */.RK)(text, 2_000);
}

// EXTERNAL MODULE: ./.cache/js/core/report/summary.js
var summary = __webpack_require__(21479);
// EXTERNAL MODULE: ./.cache/js/core/train/describe-run.js
var describe_run = __webpack_require__(44540);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
;// CONCATENATED MODULE: ./.cache/js/cli/commands.js
















/** Runs one of the commands that are stories of an action, and `check`. */
async function runCommand(name, flags, host) {
    if (name === "evaluate")
        return runEvaluate(flags, host);
    if (name === "data")
        return runDataHere(flags, host);
    if (name === "train")
        return runTrainHere(flags, host);
    if (name === "monitor")
        return (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(2247), __webpack_require__.e(2987), __webpack_require__.e(5637)]).then(__webpack_require__.bind(__webpack_require__, 15637))).runMonitorHere(flags, host);
    if (name === "log")
        return (await Promise.all(/* import() */[__webpack_require__.e(708), __webpack_require__.e(2542)]).then(__webpack_require__.bind(__webpack_require__, 92542))).runLog(flags, host);
    if (name === "card")
        return (await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 80413))).runCard(flags, host);
    if (name === "site")
        return (await Promise.all(/* import() */[__webpack_require__.e(708), __webpack_require__.e(1050), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 10836))).runSite(flags, host);
    if (name === "init")
        return (await __webpack_require__.e(/* import() */ 3451).then(__webpack_require__.bind(__webpack_require__, 3451))).runInit(flags, host);
    return name === "report" ? runReport(flags, host) : runCheck(flags, host);
}
async function runEvaluate(flags, host) {
    const inputs = (0,evaluate_inputs/* parseEvaluateInputs */.qf)(flags.inputs);
    const ports = await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, process.env, inputs));
    const { shard } = inputs;
    if (shard !== null) {
        const { state, text } = await (0,evaluate_shard/* evaluateShard */.i)({ ...inputs, shard }, ports);
        return { exit: 0, text: flags.output === "json" ? `${JSON.stringify({ state })}\n` : `${text}\n` };
    }
    const { record, exit } = await (0,evaluate/* evaluate */._)(inputs, ports);
    const json = `${JSON.stringify(record, null, 2)}\n`;
    if (flags.out !== null)
        await writeRecord(flags.out, "evaluation.json", json);
    if (flags.output === "json")
        return { exit, text: json };
    return { exit, text: flags.output === "text" ? renderText(record) : (0,summary/* renderSummary */.B)(terminalInput(record)) };
}
async function runTrainHere(flags, host) {
    const end = await (0,train.runTrain)(flags.inputs, host, process.env);
    if (end.exit !== 0)
        return { exit: end.exit, text: "" };
    if (end.record === null) {
        return { exit: 0, text: flags.output === "text" ? `${end.said}\n` : `${JSON.stringify(end.answer)}\n` };
    }
    if (flags.output === "json")
        return { exit: end.exit, text: `${JSON.stringify(end.record, null, 2)}\n` };
    const say = flags.output === "md" ? describe_run/* renderRun */.eJ : describe_run/* describeRun */.vZ;
    return { exit: end.exit, text: `${say(end.record)}\n` };
}
async function runDataHere(flags, host) {
    const { exit, record } = await (0,data.runData)(flags.inputs, host, process.env);
    if (record === null)
        return { exit, text: "" };
    const json = `${JSON.stringify(record, null, 2)}\n`;
    if (flags.out !== null)
        await writeRecord(flags.out, "data.json", json);
    if (flags.output === "json")
        return { exit, text: json };
    return { exit, text: flags.output === "text" ? (0,describe_data/* renderDataText */.Ae)(record) : `${(0,describe_data/* renderData */.rb)(record)}\n` };
}
async function runReport(flags, host) {
    const inputs = (0,report_inputs/* parseReportInputs */.Fp)({ ...flags.inputs, "job-summary": "false" });
    const { input, exit, delivered } = await (0,report/* report */.z)(inputs, await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, process.env, inputs)));
    if (delivered.reportPath !== null)
        host.info(`report: ${delivered.reportPath}`);
    if (flags.output === "json")
        return { exit, text: `${JSON.stringify(input.records, null, 2)}\n` };
    return {
        exit,
        text: flags.output === "md"
            ? delivered.markdown
            : [...input.records.map(renderText), ...(input.data ?? []).map(describe_data/* renderDataText */.Ae)].join("\n"),
    };
}
async function runCheck(flags, host) {
    const file = flags.inputs["config"] ?? "evenhand.yml";
    const place = (0,wiring/* placeOf */.$t)(host, process.env, (0,evaluate_inputs/* parseEvaluateInputs */.qf)({}));
    const { readText } = await (0,wiring/* wire */.O4)(place);
    const text = await readText(file);
    if (text === null) {
        throw new errors/* UserError */.y({
            code: "file-missing",
            message: `${file} does not exist`,
            hint: "write one, or name it with `--config`",
            file,
        });
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(5), __webpack_require__.e(5440), __webpack_require__.e(557)]).then(__webpack_require__.bind(__webpack_require__, 83403))).checkText(file, text, (named) => (0,external_node_fs_.existsSync)(external_node_path_.resolve(place.directory, named)));
}
function terminalInput(record) {
    const head = record.candidate.sha ?? "0".repeat(40);
    return {
        records: [record],
        problems: [],
        repository: "",
        headSha: head,
        runUrl: null,
        reportUrl: null,
        fork: false,
        policyChanged: [],
        overridden: [],
        carried: [],
        files: null,
        paths: {},
        title: null,
        marker: { key: "default", run: 0, attempt: 1, parts: 1, head },
        place: null,
    };
}
async function writeRecord(folder, name, json) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(folder, name), json);
}


/***/ })

};
