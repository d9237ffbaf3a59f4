export const id = 4516;
export const ids = [4516];
export const modules = {

/***/ 4516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ train_run),
  runTrain: () => (/* binding */ runTrain)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 2 modules
var parse = __webpack_require__(20036);
;// CONCATENATED MODULE: ./.cache/js/core/train/config-inputs.js
/** Raw inputs of train with what the configuration says filled in where an input is empty; the model is named.
 *  Values keep the spelling of inputs, so that one parser checks both. */
function fillFromConfig(raw, config, model) {
    const train = config?.models[model]?.train;
    const configured = {
        command: typeof train?.command === "object" ? JSON.stringify(train.command) : train?.command,
        inputs: train?.inputs?.join("\n"),
        outputs: train?.outputs &&
            Object.entries(train.outputs)
                .map((pair) => pair.join("="))
                .join("\n"),
        params: train?.params,
        timeout: train?.timeout,
    };
    const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.trim() !== ""));
    const filled = Object.entries(configured).filter((entry) => entry[1] !== undefined);
    return { ...Object.fromEntries(filled), ...given, model };
}

// EXTERNAL MODULE: ./.cache/js/engines/local/engine.js + 8 modules
var engine = __webpack_require__(42026);
;// CONCATENATED MODULE: ./.cache/js/engines/local/machine.js

/** What a record says about the machine; nothing that tells whose it is. */
function readMachine() {
    const cpu = (0,external_node_os_.cpus)()[0]?.model.trim().slice(0, 100);
    return {
        os: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()}`,
        arch: (0,external_node_os_.arch)(),
        cpus: (0,external_node_os_.availableParallelism)(),
        ...(cpu ? { cpu } : {}),
        node: process.version,
    };
}

// EXTERNAL MODULE: ./.cache/js/engines/local/work-files.js + 4 modules
var work_files = __webpack_require__(57155);
// EXTERNAL MODULE: ./.cache/js/github/git-program.js
var git_program = __webpack_require__(64657);
// EXTERNAL MODULE: ./.cache/js/github/local-history.js
var local_history = __webpack_require__(4470);
// EXTERNAL MODULE: ./.cache/js/host/clock.js
var host_clock = __webpack_require__(38163);
// EXTERNAL MODULE: ./.cache/js/host/fence.js
var fence = __webpack_require__(93384);
// EXTERNAL MODULE: ./.cache/js/host/record-folder.js
var record_folder = __webpack_require__(74753);
// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
// EXTERNAL MODULE: ./.cache/js/sources/local-file.js + 1 modules
var local_file = __webpack_require__(14500);
// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 22 modules
var wiring = __webpack_require__(44852);
// EXTERNAL MODULE: ./.cache/js/actions/train/inputs.js
var train_inputs = __webpack_require__(80958);
// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/core/record/run.js
var run = __webpack_require__(90269);
;// CONCATENATED MODULE: ./.cache/js/core/train/dotted.js

const maxDepth = 32;
/** A name that can be a key of a record: 1 to 200 characters, none a control, not a prototype's. */
function isPlainName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    return /^[^\u0000-\u001f\u007f]{1,200}$/u.test(name) && !/(?:^|\.)__proto__(?:\.|$)/.test(name);
}
/** Leaves of nested maps and lists by dotted name: `{model: {lr: 0.1}, layers: [64, 8]}` gives `model.lr`,
 *  `layers.0`, `layers.1`. Numbers that JSON cannot hold become text; long text is cut; what lies deeper than 32
 *  levels or beyond the size of a record is left out. Never throws. */
function flatten(value) {
    const leaves = new Map();
    walk(value, [], leaves);
    return leaves;
}
function walk(value, path, leaves) {
    if (leaves.size >= run/* runLimits */.g2.names || path.length > maxDepth)
        return;
    if (value !== null && typeof value === "object" && !(value instanceof Date)) {
        for (const [key, inner] of Object.entries(value))
            walk(inner, [...path, key], leaves);
        return;
    }
    const name = path.join(".");
    if (isPlainName(name))
        leaves.set(name, leafOf(value));
}
function leafOf(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
        return value;
    return String(value instanceof Date ? value.toISOString() : value).slice(0, run/* runLimits */.g2.textLength);
}

// EXTERNAL MODULE: ./.cache/js/core/train/explain-end.js
var explain_end = __webpack_require__(31326);
;// CONCATENATED MODULE: ./.cache/js/core/train/lock-files.js
/** Files that pin the packages a training runs with; those that lie in the working directory are digested. */
const lockFileNames = [
    "requirements.txt",
    "requirements.lock",
    "pyproject.toml",
    "uv.lock",
    "poetry.lock",
    "pdm.lock",
    "pylock.toml",
    "Pipfile.lock",
    "environment.yml",
    "environment.yaml",
    "conda-lock.yml",
    "pixi.lock",
    "renv.lock",
    "Manifest.toml",
    "package-lock.json",
    ".python-version",
];

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/core/model/folder.js
/** What a model folder is, by the names of its files (posix paths from the folder). */
function detectFolderFormat(paths) {
    const has = (path) => paths.includes(path);
    const ends = (suffix) => paths.some((path) => path.endsWith(suffix));
    const note = (text) => ({
        format: "folder",
        note: `${paths.length} files; ${text}`,
    });
    if (has("MLmodel"))
        return note("an MLflow model");
    if (has("saved_model.pb"))
        return note("a TensorFlow SavedModel");
    if (has("config.json") && ends(".safetensors"))
        return note("configuration and safetensors");
    if (has("config.json") && ends(".bin"))
        return note("configuration and torch weights");
    if (paths.length > 0 && paths.every((path) => path.endsWith(".onnx") || path.endsWith(".data"))) {
        return note("ONNX with external data");
    }
    return note("no file name tells its kind");
}

// EXTERNAL MODULE: ./.cache/js/core/model/compressed.js
var compressed = __webpack_require__(82521);
// EXTERNAL MODULE: ./.cache/js/core/model/bytes.js
var model_bytes = __webpack_require__(1673);
;// CONCATENATED MODULE: ./.cache/js/core/model/hdf5.js

/** HDF5; Keras marks its files with attributes of these names. */
function detectHdf5({ name, head, tail }) {
    if (!(0,model_bytes/* startsWith */.w1)(head, "\x89HDF\r\n\x1a\n"))
        return null;
    const named = (word) => (0,model_bytes/* latin1 */.Wy)(head).includes(word) || (0,model_bytes/* latin1 */.Wy)(tail).includes(word);
    if (named("model_config")) {
        return { format: "keras-hdf5", note: "may hold code in Lambda layers, which loading would run" };
    }
    if (named("layer_names"))
        return { format: "keras-hdf5", note: "weights only" };
    // Keras 3 writes no attribute into a weights file, but insists on this ending.
    if (name.endsWith(".weights.h5"))
        return { format: "keras-hdf5", note: "weights only, by its name" };
    return { format: "hdf5", note: "without the attributes that Keras writes" };
}

;// CONCATENATED MODULE: ./.cache/js/core/model/onnx.js
/** Fields of ONNX's ModelProto and their protobuf wire types (0 a number, 2 bytes). */
const wireTypes = {
    1: 0, // ir_version
    2: 2, // producer_name
    3: 2, // producer_version
    4: 2, // domain
    5: 0, // model_version
    6: 2, // doc_string
    7: 2, // graph
    8: 2, // opset_import
    14: 2, // metadata_props
    20: 2, // training_info
    25: 2, // functions
    26: 2, // configuration
};
const graph = 7;
const maxIrVersion = 64;
/** ONNX has no magic number: the file must be ModelProto's own fields, one after the other, with an IR version
 *  and a graph that fits into the file. */
function detectOnnx({ head, size }) {
    let at = 0;
    let irVersion = null;
    while (at < head.length) {
        const tag = readVarint(head, at);
        if (tag === null || wireTypes[tag.value >>> 3] !== (tag.value & 7))
            return null;
        const number = readVarint(head, tag.end);
        if (number === null)
            return null;
        const field = tag.value >>> 3;
        if (field === 1)
            irVersion = number.value;
        if (field === graph)
            return judge(irVersion, number.value, number.end + number.value <= size);
        at = (tag.value & 7) === 0 ? number.end : number.end + number.value;
    }
    return null;
}
function judge(irVersion, graphBytes, fits) {
    if (irVersion === null || irVersion < 1 || irVersion > maxIrVersion || graphBytes === 0 || !fits)
        return null;
    return { format: "onnx", note: `IR version ${irVersion}` };
}
/** Protobuf's base-128 number; null when it runs past the bytes or beyond 2^53. */
function readVarint(bytes, start) {
    let value = 0;
    for (let index = 0; index < 8; index++) {
        const byte = bytes[start + index];
        if (byte === undefined)
            return null;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return value > Number.MAX_SAFE_INTEGER ? null : { value, end: start + index + 1 };
    }
    return null;
}

// EXTERNAL MODULE: ./.cache/js/core/model/pickle.js
var pickle = __webpack_require__(66314);
;// CONCATENATED MODULE: ./.cache/js/core/model/tensors.js

/** The format's own limit on its JSON header. */
const safetensorsHeaderLimit = 100_000_000;
/** safetensors: a 64-bit header length, that many bytes of JSON, then raw numbers. */
function detectSafetensors({ head, size }) {
    const length = (0,model_bytes/* uint64 */.VV)(head, 0);
    if (length === null || length < 2 || length > safetensorsHeaderLimit || 8 + length > size)
        return null;
    if (!/^\{\s*["}]/.test((0,model_bytes/* latin1 */.Wy)(head, 8, 24)))
        return null;
    if (8 + length > head.length)
        return { format: "safetensors", note: `a header of ${length} bytes` };
    const tensors = countTensors((0,model_bytes/* latin1 */.Wy)(head, 8, 8 + length));
    return tensors === null ? null : { format: "safetensors", note: `${spell(tensors)}, numbers only` };
}
function countTensors(header) {
    try {
        const value = JSON.parse(header);
        if (value === null || typeof value !== "object")
            return null;
        return Object.keys(value).filter((name) => name !== "__metadata__").length;
    }
    catch {
        return null;
    }
}
/** GGUF: magic, 32-bit version, 64-bit numbers of tensors and of metadata keys. */
function detectGguf({ head }) {
    const tensors = (0,model_bytes/* uint64 */.VV)(head, 8);
    if (!(0,model_bytes/* startsWith */.w1)(head, "GGUF") || tensors === null)
        return null;
    const version = new DataView(head.buffer, head.byteOffset).getUint32(4, true);
    if (version < 1 || version > 0xffff)
        return { format: "gguf", note: "big-endian" };
    return { format: "gguf", note: `version ${version}, ${spell(tensors)}` };
}
function spell(tensors) {
    return tensors === 1 ? "1 tensor" : `${tensors} tensors`;
}

;// CONCATENATED MODULE: ./.cache/js/core/model/trees.js

/** Gradient boosting libraries' own files. */
function detectTrees({ head }) {
    const opening = (0,model_bytes/* latin1 */.Wy)(head, 0, 4096);
    const lightgbm = /^tree\r?\nversion=v(\d+)\r?\n/.exec(opening);
    if (lightgbm !== null)
        return { format: "lightgbm", note: `text, version ${lightgbm[1]}` };
    if ((0,model_bytes/* startsWith */.w1)(head, "CBM1"))
        return { format: "catboost", note: "binary" };
    if ((0,model_bytes/* startsWith */.w1)(head, "{L\0\0\0\0\0\0\0\x07learner{"))
        return { format: "xgboost-ubj", note: "universal binary JSON" };
    if (/^\s*\{\s*"learner"\s*:\s*\{/.test(opening))
        return { format: "xgboost-json", note: "JSON" };
    if (/^\s*\{\s*"version"\s*:\s*\[[\d,\s]+\]\s*,\s*"learner"/.test(opening)) {
        return { format: "xgboost-json", note: "JSON" };
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/js/core/model/zip.js

const runsCode = "loading it runs code that the file names";
/** Formats that are zip archives, told by the names of their members. */
function detectZip({ head, tail }) {
    if (!(0,model_bytes/* startsWith */.w1)(head, "PK\x03\x04"))
        return null;
    const names = memberNames(head, tail);
    const has = (name) => names.includes(name);
    if (names.some((name) => name.endsWith("/data.pkl"))) {
        return names.some((name) => name.endsWith("/constants.pkl"))
            ? { format: "torchscript", note: "a compiled torch program" }
            : { format: "torch", note: `a pickle in a zip; ${runsCode}` };
    }
    if (has("config.json") && names.some((name) => name.endsWith("weights.h5"))) {
        return { format: "keras", note: "may hold code in Lambda layers, which loading would run" };
    }
    if (has("schema.json"))
        return { format: "skops", note: "types are checked when it is loaded" };
    return { format: "zip", note: "no member names a model format" };
}
/** Names in the central directory as far as it lies in the tail, and the first member's. A name that only the
 *  one or the other holds counts as well: this tells formats, it does not open archives. */
function memberNames(head, tail) {
    const names = [nameAt(head, 0, 26, 30)];
    const text = (0,model_bytes/* latin1 */.Wy)(tail);
    for (let at = text.indexOf("PK\x01\x02"); at !== -1; at = text.indexOf("PK\x01\x02", at + 4)) {
        names.push(nameAt(tail, at, 28, 46));
    }
    return names;
}
function nameAt(bytes, header, lengthAt, nameStart) {
    const length = (bytes[header + lengthAt] ?? 0) | ((bytes[header + lengthAt + 1] ?? 0) << 8);
    return (0,model_bytes/* latin1 */.Wy)(bytes, header + nameStart, header + nameStart + length);
}

;// CONCATENATED MODULE: ./.cache/js/core/model/format.js







const modelFormats = (/* unused pure expression or super */ null && ([
    "safetensors",
    "onnx",
    "gguf",
    "pickle",
    "joblib",
    "torch",
    "torchscript",
    "keras",
    "keras-hdf5",
    "hdf5",
    "xgboost-json",
    "xgboost-ubj",
    "lightgbm",
    "catboost",
    "skops",
    "zip",
    "folder",
    "unknown",
]));
const detectors = [
    detectGguf,
    detectSafetensors,
    detectHdf5,
    detectZip,
    detectTrees,
    pickle/* detectPickle */.o,
    compressed/* detectCompressed */.D,
    detectOnnx,
];
/** A model file's format, told by its bytes. Nothing is executed, unpickled or unpacked beyond the first bytes;
 *  bytes that fit no format are `unknown`. Never throws. */
function detectModelFormat(bytes) {
    if (bytes.size === 0)
        return { format: "unknown", note: "the file is empty" };
    for (const detect of detectors) {
        const found = detect(bytes);
        if (found !== null)
            return found;
    }
    return { format: "unknown", note: "its bytes fit no model format that is known here" };
}

// EXTERNAL MODULE: ./.cache/js/core/train/judge-outputs.js
var judge_outputs = __webpack_require__(63177);
;// CONCATENATED MODULE: ./.cache/js/core/train/metric-lines.js


/** A line's position, not a measurement. */
const counters = new Set(["step"]);
const nonFinite = "\u0000not-finite";
/** Reads what a command appended to EVENHAND_METRICS: one JSON object a line, numbers by name; the last value of
 *  a name counts. A name whose last value is NaN or infinite is left out and named, never replaced by an
 *  earlier value. Lines that are not objects (a torn last line among them) are counted. Never throws. */
function parseMetricLines(text) {
    const last = new Map();
    let badLines = 0;
    for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
        if (line.trim() === "")
            continue;
        const entries = parseLine(line);
        if (entries === null)
            badLines++;
        else
            for (const [name, value] of entries)
                last.set(name, value);
    }
    return sift(last, badLines);
}
/** Adds the numbers of a metrics file, whose word counts where both have a name; null is "not a number" there. */
function mergeMetrics(lines, file) {
    const last = new Map(lines.values);
    for (const [name, value] of file)
        if (isPlainName(name))
            last.set(name, value ?? Number.NaN);
    const { values, notes } = sift(last, 0);
    return { values, notes: [...lines.notes, ...notes].slice(0, mostNotes) };
}
/** Leaves room in a record for notes of other kinds. */
const mostNotes = run/* runLimits */.g2.notes - 10;
function sift(last, badLines) {
    const values = new Map();
    const notes = [];
    for (const [name, value] of last) {
        if (!Number.isFinite(value))
            notes.push(`the last value of ${name} is not a finite number: not recorded`);
        else if (values.size < run/* runLimits */.g2.names)
            values.set(name, value);
    }
    const left = last.size - values.size - notes.length;
    if (left > 0)
        notes.push(`${left} metrics beyond the first ${run/* runLimits */.g2.names} were not recorded`);
    if (badLines > 0) {
        notes.push(`${badLines} ${badLines === 1 ? "line" : "lines"} of EVENHAND_METRICS were not JSON objects`);
    }
    return { values, notes: notes.slice(0, mostNotes) };
}
/** Numbers of one line; null when it is not a JSON object. */
function parseLine(line) {
    let value;
    try {
        value = JSON.parse(quoteNonFinite(line));
    }
    catch {
        return null;
    }
    if (value === null || typeof value !== "object" || Array.isArray(value))
        return null;
    return Object.entries(value).flatMap(([name, one]) => {
        if (counters.has(name) || !isPlainName(name))
            return [];
        if (one === nonFinite)
            return [[name, Number.NaN]];
        return typeof one === "number" ? [[name, one]] : [];
    });
}
/** Python writes NaN and Infinity bare, which JSON has no word for. */
function quoteNonFinite(line) {
    return line.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) => token.startsWith('"') ? token : JSON.stringify(nonFinite));
}

// EXTERNAL MODULE: ./.cache/js/formats/metrics/read.js + 1 modules
var read = __webpack_require__(56420);
;// CONCATENATED MODULE: ./.cache/js/actions/train/collect-outputs.js





/** Looks at the declared outputs; reasons when they are not what this run produced. */
async function collectOutputs(declared, job, ports) {
    const found = new Map();
    for (const { name, path } of declared)
        found.set(name, await ports.files.findOutput(path, job));
    const states = new Map([...found].map(([name, { state }]) => [name, state]));
    const reasons = (0,judge_outputs/* judgeOutputs */.o)(declared, states, job.startedAt);
    const predictions = found.get("predictions");
    if (predictions?.kind === "folder")
        reasons.push("output predictions: is a folder, not one file");
    if (reasons.length > 0)
        return { reasons };
    const digests = declared.map(({ name, path }) => [name, digestOf(path, found.get(name))]);
    const byName = Object.fromEntries(digests);
    return {
        digests: byName,
        modelFile: modelFileOf(byName["model"], found.get("model")),
        predictions: byName["predictions"] ?? null,
        paths: new Map([...found].map(([name, { path }]) => [name, path])),
        model: found.get("model") ?? null,
    };
}
function digestOf(path, found) {
    const { digest = "", bytes = 0, files = [], kind = "file" } = found ?? {};
    return { path, digest, bytes, ...(kind === "folder" ? { files: files.length } : {}) };
}
function modelFileOf(digest, found) {
    if (digest === undefined || found === undefined)
        return null;
    const format = found.model === null ? detectFolderFormat(found.files) : detectModelFormat(found.model);
    return { ...digest, ...format };
}
/** What the command reported, line by line and in the file that is declared as `metrics`; the file wins. */
async function collectMetrics(outputs, job, ports) {
    const lines = parseMetricLines(await job.readMetricLines());
    const declared = outputs.paths.get("metrics");
    if (declared === undefined)
        return lines;
    return mergeMetrics(lines, (await (0,read/* readMetrics */.U)(ports.open(declared))).values);
}

// EXTERNAL MODULE: ./.cache/js/core/train/run-record.js
var run_record = __webpack_require__(73304);
// EXTERNAL MODULE: ./.cache/js/core/train/child-environment.js
var child_environment = __webpack_require__(23763);
;// CONCATENATED MODULE: ./.cache/js/actions/train/run-job.js

/** The one seed while runs are not repeated with several. */
const seed = 0;
/** Runs the command inside the fence that keeps its output from being read as the runner's commands. */
async function runJob(inputs, files, ports) {
    const fence = ports.makeFence();
    fence.open();
    try {
        const job = {
            command: inputs.command,
            directory: ports.files.directory,
            environment: (0,child_environment/* childEnvironment */.Q)(ports.environment, { seed, ...files }),
            timeoutMilliseconds: inputs.timeout * 1000,
        };
        return await ports.engine.run(job, (line) => fence.write(`${line}\n`));
    }
    finally {
        fence.close();
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/make-run-record.js


/** Puts what is known of a finished run into its record. */
function makeRunRecord(inputs, done, ports) {
    const { end, outputs, metrics } = done;
    const { context } = ports.host;
    const left = `${end.leftBehind} processes outlived the command and were ended`;
    return (0,run_record/* sealRun */.BM)({
        model: inputs.model,
        leg: inputs.leg,
        tool: { name: "evenhand", version: ports.version },
        createdAt: new Date(ports.clock.now()).toISOString(),
        run: context.onRunner ? runOf(context) : null,
        commit: done.commit ?? context.sha,
        command: typeof inputs.command === "string" ? inputs.command : [...inputs.command],
        params: done.params,
        inputs: done.inputs,
        environment: { ...ports.machine, lockFiles: done.lockFiles },
        durationSeconds: end.durationSeconds,
        outputs: outputs.digests,
        modelFile: outputs.modelFile,
        predictions: outputs.predictions,
        metrics: Object.fromEntries(metrics.values),
        exitCode: end.exitCode ?? 0,
        seed: seed,
        notes: [...metrics.notes, ...(end.leftBehind > 0 ? [left] : [])],
    });
}
function runOf({ repository, workflow, runId, attempt, event, serverUrl }) {
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return { repository, workflow, id: runId, attempt, event, url };
}

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/train/describe-run.js
var describe_run = __webpack_require__(44540);
;// CONCATENATED MODULE: ./.cache/js/actions/train/say.js



const outputBytes = 60_000;
const reasonBytes = 16_384;
const annotatedLines = 10;
/** Writes the record into the hand-over folder, the outputs and the summary. */
async function saySuccess(record, { outputs, artifact }, ports) {
    const { model, leg } = record;
    const { host, records } = ports;
    const content = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
    await records.write({ model, leg, files: new Map([[run_record/* runFileName */.X2, content]]) });
    await setOutputs(host, {
        result: "pass",
        reasons: "[]",
        record: `${records.pathOf(model, leg)}/${run_record/* runFileName */.X2}`,
        "record-digest": (0,digest/* sha256 */.sc)(content),
        summary: (0,describe_run/* describeRun */.vZ)(record),
        "model-digest": record.modelFile?.digest ?? "",
        "model-path": outputs.paths.get("model") ?? "",
        "model-artifact": artifact,
        "predictions-path": outputs.paths.get("predictions") ?? "",
        metrics: (0,describe_run/* metricsWithin */.rj)(record.metrics, outputBytes),
        "duration-seconds": String(record.durationSeconds),
    });
    // At a terminal the program answers, in the form that was asked for.
    if (!host.context.onRunner)
        return;
    await host.summarize(`${(0,describe_run/* renderRun */.eJ)(record)}\n`);
    host.info((0,describe_run/* describeRun */.vZ)(record));
}
/** One annotation with the command's last lines, and more of them in the summary. */
async function sayFailure(reasons, tail, host) {
    const told = JSON.stringify(reasons);
    await setOutputs(host, {
        result: "",
        reasons: told.length * 3 <= reasonBytes ? told : JSON.stringify(reasons.slice(0, 5)),
        summary: reasons[0] ?? "",
    });
    if (host.context.onRunner)
        await host.summarize(`${(0,describe_run/* renderFailure */.zt)(reasons, tail)}\n`);
    host.annotate("error", [...reasons, ...tail.slice(-annotatedLines)].join("\n"), { title: "train" });
}
async function setOutputs(host, values) {
    for (const [name, value] of Object.entries(values))
        await host.setOutput(name, value);
}

// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
;// CONCATENATED MODULE: ./.cache/js/actions/train/upload-model.js


/** What a reader takes without complaint (512 MiB), with room to spare. */
const largestModel = 400 * 2 ** 20;
/** Uploads the trained model under its digest, so that a later run can score other rows with it, or deploy it. A model
 *  that cannot be uploaded is one notice: the training itself succeeded.
 *  @returns the artifact's name, "" when it was not uploaded */
async function uploadModel(model, inputs, { artifacts, files, host }) {
    if (model === null || !inputs.uploadModel || artifacts === null)
        return "";
    const note = (why) => {
        host.annotate("notice", `the model was not uploaded: ${why}`, { title: "train" });
        return "";
    };
    if (model.bytes > largestModel)
        return note(`it has ${model.bytes} bytes, and ${largestModel} is the most`);
    try {
        const content = await files.readOutput(model);
        const odd = [...content.keys()].find((path) => !(0,names/* isArtifactPath */.oT)(path));
        if (odd !== undefined)
            return note(`the file name ${JSON.stringify(odd)} cannot be part of an artifact`);
        const name = (0,names/* modelArtifactName */.Rn)(inputs.model, model.digest);
        await artifacts.upload(name, content);
        return name;
    }
    catch (error) {
        return note((0,errors/* errorMessage */.g)(error));
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/train.js










/** Runs the training command, checks that it wrote what it declared, and leaves the run record for the next
 *  step. A command that fails is a value, exit 3; earlier records stay as they are. */
async function train(inputs, ports) {
    const commit = await ports.commits.head();
    refuseForeignCode(commit, ports.host.context);
    const params = await readParams(inputs, ports);
    const before = {
        commit,
        params: Object.fromEntries(flatten(params)),
        inputs: await ports.files.digestInputs(inputs.inputs ?? []),
        lockFiles: await ports.files.digestPresent(lockFileNames),
    };
    const job = await ports.files.prepare(params);
    let keepOutput = false;
    try {
        const end = await runJob(inputs, job, ports);
        const failure = (0,explain_end/* explainEnd */.p)(end, inputs.timeout);
        if (failure !== null)
            return await fail([failure], end, ports);
        const outputs = await collectOutputs(inputs.outputs ?? [], job, ports);
        if ("reasons" in outputs)
            return await fail(outputs.reasons, end, ports);
        const metrics = await collectMetrics(outputs, job, ports);
        const record = makeRunRecord(inputs, { ...before, end, outputs, metrics }, ports);
        const artifact = await uploadModel(outputs.model, inputs, ports);
        await saySuccess(record, { outputs, artifact }, ports);
        keepOutput = (inputs.outputs ?? []).some(({ path }) => path.startsWith("$"));
        return { exit: 0, record };
    }
    finally {
        await job.discard(keepOutput);
    }
}
/** A training script is code: it does not run for an event that has more rights than its author. */
function refuseForeignCode(checkedOut, context) {
    const { refuse } = (0,plan/* planRun */.n)({ verb: "evaluate", checkedOut, ...context });
    if (refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...refuse });
}
async function fail(reasons, end, ports) {
    await sayFailure(reasons, end.tail, ports.host);
    return { exit: 3, exitCode: end.exitCode, reasons, tail: end.tail };
}
async function readParams({ params }, ports) {
    if (params === null)
        return {};
    const document = await ports.files.readDocument(params);
    if (document !== null)
        return document;
    throw new errors/* UserError */.y({
        code: "file-missing",
        message: `${params} does not exist`,
        hint: "`params` is a JSON or YAML file, from the working directory",
        input: "params",
        file: params,
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/index.js





















/** Inputs first, then `train:` of the model in the configuration. */
async function withConfig(raw, directory) {
    const file = raw["config"] || "evenhand.yml";
    const text = await (0,wiring/* readTextOrNull */.GR)(external_node_path_.resolve(directory, file));
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, file);
    return fillFromConfig(raw, config, (0,choose_model/* chooseModel */.Rk)(config, raw["model"] || null));
}
/** Enters the action on a runner. */
function train_run(environment = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(environment);
    return (0,run_action/* runAction */.C)(async () => (await runTrain((0,run_context/* readActionInputs */.U)(environment), host, environment)).exit, () => ({ host }));
}
/** The story with its adapters, on a runner or at a terminal. */
async function runTrain(raw, host, environment) {
    const directory = external_node_path_.resolve(host.context.workspace, raw["working-directory"] || ".");
    const inputs = (0,train_inputs/* parseTrainInputs */.dL)(await withConfig(raw, directory));
    // At a terminal stdout is the answer's, and nobody reads workflow commands.
    const write = (chunk) => void process.stdout.write(chunk);
    const plain = { open() { }, write: (chunk) => void process.stderr.write(chunk), close() { } };
    const clock = (0,host_clock/* makeClock */.Z)();
    const place = (0,wiring/* placeOf */.$t)(host, environment, inputs);
    const github = await (0,wiring/* connect */.Ng)(place, clock);
    return train(inputs, {
        host,
        environment,
        clock,
        artifacts: github === null ? null : (0,wiring/* artifactsOf */.Ns)(github, place),
        commits: (0,local_history/* makeLocalHistory */.Ew)((0,git_program/* makeGit */.n)(directory, environment)),
        engine: (0,engine/* makeLocalEngine */.u)(),
        files: await (0,work_files/* openWorkFiles */.h)(directory, environment["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)()),
        records: (0,record_folder/* makeRecordFolder */.K)(external_node_path_.resolve(directory, inputs.records)),
        machine: readMachine(),
        version: version/* version */.r,
        open: (file) => (0,local_file/* makeLocalFile */.c)(file, directory),
        makeFence: () => (host.context.onRunner ? (0,fence/* makeFence */.O)(write) : plain),
    });
}


/***/ })

};
