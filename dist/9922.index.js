export const id = 9922;
export const ids = [9922];
export const modules = {

/***/ 15473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PH: () => (/* binding */ finishCheckpoints),
  n2: () => (/* binding */ placeCheckpoints),
  i4: () => (/* binding */ restoreCheckpoints),
  pD: () => (/* binding */ saveCheckpoints)
});

// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/record/limits.js
var limits = __webpack_require__(12198);
// EXTERNAL MODULE: ./.cache/js/core/record/run.js + 1 modules
var run = __webpack_require__(11378);
;// CONCATENATED MODULE: ./.cache/js/core/train/checkpoints.js




/** Lies among the checkpoints: says which training left them. */
const checkpointMarker = ".evenhand-checkpoints.json";
const manifestSchema = schemas.strictObject({
    key: schemas.string(),
    run: schemas.int().nonnegative(),
    attempt: schemas.int().nonnegative(),
    files: schemas.array(run/* fileDigestSchema */.eS).max(limits/* runLimits */.g.files),
});
function renderCheckpoints(manifest) {
    return `${(0,digest/* canonicalJson */.dj)(manifest)}\n`;
}
/** null when the text is none of ours. */
function parseCheckpoints(text) {
    if (text === null)
        return null;
    try {
        return manifestSchema.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
/** @param marker what the marker says; null when there is none
 *  @param files how many other files there are */
function judgeCheckpoints(marker, files, key) {
    if (marker !== null && marker.key !== key)
        return "clear";
    if (files === 0)
        return "empty";
    return marker === null ? "leave" : "resume";
}

// EXTERNAL MODULE: ./.cache/js/core/train/skip-key.js
var skip_key = __webpack_require__(44428);
// EXTERNAL MODULE: ./.cache/js/core/train/within.js
var within = __webpack_require__(59014);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/actions/train/packed-outputs.js
var packed_outputs = __webpack_require__(65592);
;// CONCATENATED MODULE: ./.cache/js/actions/train/checkpoints.js






/** Where checkpoints are kept across attempts; null when they are not.
 *  @throws UserError when the folder is not one of its own, since it is emptied for another training */
function placeCheckpoints({ checkpoints, model }, key, { files }) {
    if (checkpoints === null)
        return null;
    const folder = files.resolve(checkpoints);
    if (!(0,within/* isWithin */.U)(files.directory, folder))
        return { model, key, folder };
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: `\`checkpoints\` is ${checkpoints}, which holds the working directory`,
        hint: "name a folder of its own, for example `checkpoints: checkpoints`",
        input: "checkpoints",
    });
}
/** Fills the folder of checkpoints with those of the last attempt of the same training: what lies there already, else
 *  the newest of the cache. Never fails: without them the training starts anew.
 *  @returns what to say of it in the record; null when the training starts anew */
async function restoreCheckpoints(place, ports) {
    const { keptFiles } = ports;
    const marker = parseCheckpoints(await keptFiles.readText(place.folder, checkpointMarker));
    const here = judgeCheckpoints(marker, (await filesOf(place.folder, ports)).length, place.key);
    if (here === "clear") {
        ports.host.info("the checkpoints here are of a training with other code, data or settings: removed");
        await keptFiles.empty(place.folder);
    }
    if (here === "leave") {
        const files = "holds files that no training has left";
        notice(`the checkpoints folder ${files}: they stay, and none are restored or saved; name an empty folder`, ports);
        return null;
    }
    const found = here === "resume" ? marker : await fromArchive(place, ports);
    await mark(place, ports);
    if (found === null)
        return null;
    return `resumed from the checkpoints of run ${found.run}, attempt ${found.attempt}`;
}
async function fromArchive(place, ports) {
    const prefix = (0,skip_key/* archivePrefix */.pY)("checkpoints", place.model, place.key);
    const archive = (await ports.archives?.restore(prefix).catch(() => null)) ?? null;
    if (archive === null)
        return null;
    try {
        const text = (await ports.keptFiles.readText(archive.folder, checkpointMarker)) ?? "";
        const manifest = (0,skip_key/* archiveKey */.q2)(prefix, text) === archive.key ? parseCheckpoints(text) : null;
        const held = `${archive.folder}/files`;
        if (manifest?.key === place.key && manifest.files.length === 0)
            return null;
        const found = await ports.keptFiles.digestFolder(held);
        if (manifest?.key !== place.key || !isSame(manifest.files, found)) {
            notice("the cached checkpoints are not those that were saved: the training starts anew", ports);
            return null;
        }
        const files = found.map(({ path }) => path);
        await ports.keptFiles.copy({ path: held, kind: "folder", files }, place.folder);
        return manifest;
    }
    finally {
        await archive.discard();
    }
}
/** Saves the checkpoints of an attempt that did not succeed, or not yet. The marker says whether it did.
 *  @param last what was saved before: files that are still the same are not saved again
 *  @returns what is saved now */
async function saveCheckpoints(place, ports, last = []) {
    const marker = parseCheckpoints(await ports.keptFiles.readText(place.folder, checkpointMarker));
    const files = await filesOf(place.folder, ports);
    if (ports.archives === null || marker === null || marker.key !== place.key)
        return last;
    if (files.length === 0 || isSame(last, files))
        return last;
    const total = files.reduce((sum, file) => sum + file.bytes, 0);
    if (total > packed_outputs/* largestArchive */.tn) {
        const most = `${(0,number/* bytes */.ee)(packed_outputs/* largestArchive */.tn)} is the most; keep the last one only`;
        notice(`the checkpoints were not saved: they have ${(0,number/* bytes */.ee)(total)}, and ${most}`, ports);
        return last;
    }
    try {
        await store(place, files, ports);
    }
    catch (error) {
        notice(`the checkpoints were not saved: ${(0,errors/* errorMessage */.g)(error)}`, ports);
        return last;
    }
    ports.host.info(`${files.length} files of checkpoints (${(0,number/* bytes */.ee)(total)}) are saved for the next attempt`);
    return files;
}
/** @throws Error when a file is another by the time that it is copied, as while the command runs */
async function store(place, files, ports) {
    const { archives, keptFiles } = ports;
    const text = renderCheckpoints({ ...markerOf(place, ports), files: [...files] });
    const prefix = (0,skip_key/* archivePrefix */.pY)("checkpoints", place.model, place.key);
    await archives?.save(prefix, (0,skip_key/* archiveKey */.q2)(prefix, text), async (folder) => {
        await keptFiles.writeText(folder, checkpointMarker, text);
        if (files.length === 0)
            return;
        const names = files.map(({ path }) => path);
        await keptFiles.copy({ path: place.folder, kind: "folder", files: names }, `${folder}/files`);
        if (!isSame(files, await keptFiles.digestFolder(`${folder}/files`)))
            throw new Error("the command was writing them");
    });
}
/** After a success nothing is to be resumed; the files stay, since one of them may be the model.
 *  @param isSaved whether some were saved while the command ran: the newest that is found then holds none */
async function finishCheckpoints(place, ports, isSaved) {
    const marker = await ports.keptFiles.readText(place.folder, checkpointMarker);
    if (marker !== null)
        await mark({ ...place, key: finished }, ports);
    if (isSaved)
        await store(place, [], ports).catch((error) => notice(`the checkpoints of this run are still found: ${(0,errors/* errorMessage */.g)(error)}`, ports));
}
/** The key of no training. */
const finished = "finished";
async function filesOf(folder, { keptFiles }) {
    return (await keptFiles.digestFolder(folder)).filter(({ path }) => path !== checkpointMarker);
}
function mark(place, ports) {
    const text = renderCheckpoints({ ...markerOf(place, ports), files: [] });
    return ports.keptFiles.writeText(place.folder, checkpointMarker, text);
}
function markerOf({ key }, { host }) {
    return { key, run: host.context.runId, attempt: host.context.attempt };
}
function isSame(recorded, found) {
    const line = ({ path, digest }) => `${digest} ${path}`;
    return recorded.map(line).sort().join("\n") === found.map(line).sort().join("\n");
}
function notice(text, { host }) {
    host.annotate("notice", text, { title: "train" });
}


/***/ }),

/***/ 49922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInputs: () => (/* binding */ readInputs),
  run: () => (/* binding */ run),
  runTrain: () => (/* binding */ runTrain)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
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
        checkpoints: train?.checkpoints,
        "checkpoint-interval": train?.["checkpoint-interval"],
        timeout: train?.timeout,
        "unsafe-model": train?.["unsafe-model"],
        "cost-per-hour": train?.["cost-per-hour"]?.toString(),
        "environment-allow": train?.["environment-allow"]?.join("\n"),
        seeds: train?.seeds === undefined ? undefined : JSON.stringify(train.seeds),
        engine: train?.engine,
        // JSON is YAML.
        "engine-options": train?.["engine-options"] && JSON.stringify(train["engine-options"]),
    };
    const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.trim() !== ""));
    const filled = Object.entries(configured).filter((entry) => entry[1] !== undefined);
    return { ...Object.fromEntries(filled), ...given, model };
}

// EXTERNAL MODULE: ./.cache/js/engines/choose.js
var choose = __webpack_require__(82953);
// EXTERNAL MODULE: ./.cache/js/engines/local/kept-files.js
var kept_files = __webpack_require__(66762);
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

// EXTERNAL MODULE: ./.cache/js/engines/local/work-files.js + 2 modules
var work_files = __webpack_require__(1129);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.cache/js/core/train/child-environment.js
var child_environment = __webpack_require__(23763);
;// CONCATENATED MODULE: ./.cache/js/core/tune/optuna-space.js
/** A space in the JSON that `optuna ask --search-space` reads: a distribution by name, as Optuna's
 *  `distribution_to_json` writes one. */
function optunaSpace(space) {
    return Object.fromEntries(Object.entries(space).map(([name, one]) => [name, distributionOf(one)]));
}
function distributionOf({ low, high, log = false, step, int = false, values }) {
    if (values !== undefined)
        return { name: "CategoricalDistribution", attributes: { choices: values } };
    if (int)
        return { name: "IntDistribution", attributes: { low, high, log, step: step ?? 1 } };
    return { name: "FloatDistribution", attributes: { low, high, log, step: step ?? null } };
}
/** The answer of `optuna ask -f json`; null when it is none, or does not give every parameter of the space. */
function parseAsked(answer, space) {
    let value;
    try {
        value = JSON.parse(answer);
    }
    catch {
        return null;
    }
    const { number, params } = (value ?? {});
    if (typeof number !== "number" || !Number.isInteger(number) || number < 0)
        return null;
    if (params === null || typeof params !== "object")
        return null;
    const given = new Map(Object.entries(params));
    const chosen = [];
    for (const name of Object.keys(space)) {
        const one = given.get(name);
        if (typeof one !== "number" && typeof one !== "string" && typeof one !== "boolean")
            return null;
        chosen.push([name, one]);
    }
    return { number, params: Object.fromEntries(chosen) };
}

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/engines/optuna.js




const patienceMilliseconds = 120_000;
/** Optuna by its own program, one process a question. */
function makeOptuna(program, { directory, environment }) {
    const call = (verb, { storage, name }, args) => new Promise((resolve, reject) => {
        const where = storage === null ? [] : ["--storage", storage];
        const all = [verb, ...where, "--study-name", name, ...args];
        const options = {
            cwd: directory,
            env: (0,child_environment/* stepEnvironment */.a)(environment),
            timeout: patienceMilliseconds,
            windowsHide: true,
        };
        (0,external_node_child_process_.execFile)(program, all, options, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(refusalOf(program, verb, error, stderr));
        });
    });
    return {
        async create(study) {
            await call("create-study", study, ["--direction", study.direction, "--skip-if-exists"]);
        },
        async ask(study, space) {
            const answer = await call("ask", study, [
                ...["--search-space", JSON.stringify(optunaSpace(space))],
                ...["--format", "json"],
            ]);
            const asked = parseAsked(answer, space);
            if (asked !== null)
                return asked;
            throw new Error(`${program} ask answered ${JSON.stringify(answer.slice(0, 200))}`);
        },
        async tell(study, trial, value) {
            // With its sign in one word: `--values -1e-7` would be read as a flag.
            const said = value === null ? ["--state", "fail"] : ["--state", "complete", `--values=${value}`];
            await call("tell", study, ["--trial-number", String(trial), ...said, "--skip-if-finished"]);
        },
    };
}
function refusalOf(program, verb, error, stderr) {
    if (error.code === "ENOENT") {
        return new errors/* UserError */.y({
            code: "unsupported",
            message: `the sampler is \`optuna\`, and there is no program ${program}`,
            hint: "install it before this step, for example `pip install optuna`, or name it as `tune: optuna: program:`",
        });
    }
    const lines = stderr.trim().split("\n");
    const last = lines.findLast((line) => /(?:Error|Exception)\b|: error:/.test(line)) ||
        lines.at(-1) ||
        error.message.split("\n")[0];
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `${program} ${verb} failed: ${last?.slice(0, 300)}`,
        hint: "does `optuna studies --storage …` work with this storage from the working directory?",
    });
}

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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/js/host/plain-file.js
var plain_file = __webpack_require__(72044);
// EXTERNAL MODULE: ./.cache/js/host/whole-file.js
var whole_file = __webpack_require__(4869);
;// CONCATENATED MODULE: ./.cache/js/host/run-folders.js






/** `<records>/<model>/<leg>/runs/<key>`, a folder a run. Symbolic links on the way are refused.
 *  @param names model, leg and key, each a plain name */
function makeRunFolders(records, names) {
    const root = (0,external_node_path_.resolve)(records);
    const [model, leg, key] = names;
    const path = (0,external_node_path_.join)(root, model, leg, "runs", key);
    const make = async () => {
        for (const step of [root, (0,external_node_path_.join)(root, model), (0,external_node_path_.join)(root, model, leg), (0,external_node_path_.dirname)(path), path])
            await (0,whole_file/* makeFolder */.fc)(step);
        await (0,whole_file/* ignoreInGit */.es)(root);
    };
    return {
        pathOf: (run) => (0,external_node_path_.join)(path, run),
        async open(run) {
            await make();
            await (0,plain_file/* refuseLink */.VQ)((0,external_node_path_.join)(path, run));
            await (0,promises_.rm)((0,external_node_path_.join)(path, run), { recursive: true, force: true });
            await (0,whole_file/* makeFolder */.fc)((0,external_node_path_.join)(path, run));
            return (0,external_node_path_.join)(path, run);
        },
        async readAll(file) {
            const found = new Map();
            if ((await (0,plain_file/* kindOfPath */.Bs)(path)) !== "folder")
                return found;
            for (const entry of await (0,promises_.readdir)(path, { withFileTypes: true })) {
                const content = entry.isDirectory() ? await (0,plain_file/* readPlainFile */.b$)((0,external_node_path_.join)(path, entry.name, file)) : null;
                if (content !== null)
                    found.set(entry.name, content);
            }
            return found;
        },
        async write(run, file, content) {
            await make();
            await (0,whole_file/* makeFolder */.fc)((0,external_node_path_.join)(path, run));
            await (0,whole_file/* writeWhole */.f8)((0,external_node_path_.join)(path, run, file), [content]);
        },
        async place(file, content) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,whole_file/* writeWhole */.f8)(file, [content]);
        },
        async copy(pairs) {
            for (const [from, to] of pairs)
                await copyWhole(from, to);
        },
    };
}
async function copyWhole(from, to) {
    const aside = `${to}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    try {
        await (0,promises_.cp)(from, aside, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
        await (0,promises_.rm)(to, { recursive: true, force: true });
        await (0,promises_.rename)(aside, to);
    }
    catch (error) {
        await (0,promises_.rm)(aside, { recursive: true, force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
// EXTERNAL MODULE: ./.cache/js/host/step-state.js
var step_state = __webpack_require__(50927);
// EXTERNAL MODULE: ./.cache/js/sources/local-file.js + 1 modules
var local_file = __webpack_require__(14500);
// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
// EXTERNAL MODULE: ./.cache/js/actions/train/inputs.js
var inputs = __webpack_require__(80958);
// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/core/train/dotted.js
var dotted = __webpack_require__(86669);
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

// EXTERNAL MODULE: ./.cache/js/core/train/explain-end.js
var explain_end = __webpack_require__(31326);
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

/** Formats that are zip archives, told by the names of their members. */
function detectZip({ head, tail }) {
    if (!(0,model_bytes/* startsWith */.w1)(head, "PK\x03\x04"))
        return null;
    const names = memberNames(head, tail);
    const has = (name) => names.includes(name);
    if (names.some((name) => name.endsWith("/data.pkl"))) {
        return names.some((name) => name.endsWith("/constants.pkl"))
            ? { format: "torchscript", note: "a compiled torch program" }
            : { format: "torch", note: "a pickle in a zip" };
    }
    if (has("config.json") && names.some((name) => name.endsWith("weights.h5"))) {
        return { format: "keras", note: "a configuration and weights" };
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
// EXTERNAL MODULE: ./.cache/js/core/is-object.js
var is_object = __webpack_require__(97960);
// EXTERNAL MODULE: ./.cache/js/core/record/limits.js
var limits = __webpack_require__(12198);
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
        if ((0,dotted/* isPlainName */.s)(name))
            last.set(name, value ?? Number.NaN);
    const { values, notes } = sift(last, 0);
    return { values, notes: [...lines.notes, ...notes].slice(0, mostNotes) };
}
/** Leaves room in a record for notes of other kinds. */
const mostNotes = limits/* runLimits */.g.notes - 10;
function sift(last, badLines) {
    const values = new Map();
    const notes = [];
    for (const [name, value] of last) {
        if (!Number.isFinite(value))
            notes.push(`the last value of ${name} is not a finite number: not recorded`);
        else if (values.size < limits/* runLimits */.g.names)
            values.set(name, value);
    }
    const left = last.size - values.size - notes.length;
    if (left > 0)
        notes.push(`${left} metrics beyond the first ${limits/* runLimits */.g.names} were not recorded`);
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
    if (!(0,is_object/* isObject */.G)(value))
        return null;
    return Object.entries(value).flatMap(([name, one]) => {
        if (counters.has(name) || !(0,dotted/* isPlainName */.s)(name))
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/core/train/model-pointer.js


/** A model that stays in a storage: the training writes where it lies and its digest into a small file of this ending. */
const ending = ".uri.json";
function isModelPointer(path) {
    return path.endsWith(ending);
}
/** Without a login and a query: a signed address would be a secret in the record. */
const addressed = /^(?!file:)[a-z][a-z0-9+.-]*:\/\/[^\s?#@]+$/;
const pointerSchema = schemas.strictObject({
    uri: schemas.string().max(limits/* runLimits */.g.pathLength).regex(addressed, {
        message: "is no address such as `s3://models/fraud/7.safetensors`, without a login and without `?`",
    }),
    sha256: schemas.string().regex(/^[0-9a-f]{64}$/, { message: "is no sha256 in 64 small hexadecimal digits" }),
    bytes: schemas.int().nonnegative(),
});
/** @returns the pointer, or in one sentence why the file is none */
function parseModelPointer(text) {
    const parsed = pointerSchema.safeParse(jsonOf(text));
    if (parsed.success) {
        const { uri, sha256, bytes } = parsed.data;
        return { uri, digest: `sha256:${sha256}`, bytes };
    }
    const [issue] = parsed.error.issues;
    const key = issue?.path.join(".") ?? "";
    const what = key === "" ? "it is no JSON object of these three" : `\`${key}\` ${issue?.message}`;
    return `a file ${ending} says where the model lies, as {"uri": …, "sha256": …, "bytes": …}: ${what}`;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.cache/js/formats/metrics/read.js + 1 modules
var read = __webpack_require__(56420);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.cache/js/core/model/keras-config.js

/** Classes of Keras whose making reads and runs nothing that a configuration brings: layers, and what they are given. */
const keras_config_layers = "InputLayer Dense Activation Dropout SpatialDropout1D SpatialDropout2D SpatialDropout3D GaussianNoise GaussianDropout AlphaDropout ActivityRegularization Masking Embedding EinsumDense Identity Flatten Reshape Permute RepeatVector Cropping1D Cropping2D Cropping3D ZeroPadding1D ZeroPadding2D ZeroPadding3D UpSampling1D UpSampling2D UpSampling3D Conv1D Conv2D Conv3D Conv1DTranspose Conv2DTranspose Conv3DTranspose DepthwiseConv1D DepthwiseConv2D SeparableConv1D SeparableConv2D AveragePooling1D AveragePooling2D AveragePooling3D MaxPooling1D MaxPooling2D MaxPooling3D GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D BatchNormalization LayerNormalization GroupNormalization UnitNormalization Normalization Rescaling Add Subtract Multiply Average Maximum Minimum Concatenate Dot ReLU LeakyReLU PReLU ELU Softmax Attention AdditiveAttention MultiHeadAttention GroupQueryAttention LSTM GRU SimpleRNN LSTMCell GRUCell SimpleRNNCell Bidirectional TimeDistributed";
const initializers = "Zeros Ones Constant RandomNormal RandomUniform TruncatedNormal VarianceScaling GlorotNormal GlorotUniform HeNormal HeUniform LecunNormal LecunUniform Orthogonal Identity";
const allowed = new Set([
    ...under("keras", "Sequential DTypePolicy"),
    ...under("keras.models", "Sequential Functional Model"),
    ...under("keras.src.models.functional", "Functional"),
    ...under("keras.layers", keras_config_layers),
    ...under("keras.initializers", initializers),
    ...under("keras.regularizers", "L1 L2 L1L2 OrthogonalRegularizer"),
    ...under("keras.constraints", "MaxNorm NonNeg UnitNorm MinMaxNorm"),
    ...under("keras.optimizers", "SGD RMSprop Adam AdamW Adadelta Adagrad Adamax Nadam Ftrl Lion"),
]);
/** A tensor of a functional model; how one layer is called on others. */
const tensor = "__keras_tensor__";
const deepest = 60;
/** Whether the configuration of a .keras file makes nothing but known layers.
 *  @returns why not, in fixed words; null when it is on the list */
function judgeKerasConfig(config) {
    return (0,is_object/* isObject */.G)(config) && config["class_name"] !== undefined
        ? keras_config_judge(config, 0)
        : "its configuration is not one of Keras 3";
}
function keras_config_judge(value, depth) {
    if (depth > deepest)
        return "its configuration is nested too deeply";
    if (typeof value !== "object" || value === null)
        return null;
    if ((0,is_object/* isObject */.G)(value) && "class_name" in value) {
        const known = value["class_name"] === tensor ? true : isKnown(value);
        if (!known)
            return "its configuration names a class that is not on the list of what is safe";
    }
    for (const inner of Object.values(value)) {
        const why = keras_config_judge(inner, depth + 1);
        if (why !== null)
            return why;
    }
    return null;
}
function isKnown({ module, class_name, registered_name }) {
    // Keras names a model of its own once more under `registered_name`.
    const own = registered_name === null || registered_name === undefined || registered_name === class_name;
    return own && typeof class_name === "string" && allowed.has(`${module} ${class_name}`);
}
function under(module, names) {
    return names.split(" ").map((name) => `${module} ${name}`);
}

;// CONCATENATED MODULE: ./.cache/js/core/model/onnx-parts.js
class Refused extends Error {
}
/** ONNX's own operators; the empty domain stands for ai.onnx. */
const domains = new Set(["", "ai.onnx", "ai.onnx.ml"]);
const onnx_parts_deepest = 40;
const onnx_parts_tensor = { 13: "external" };
const sparse = { 1: () => onnx_parts_tensor, 2: () => onnx_parts_tensor };
const attribute = {
    5: () => onnx_parts_tensor,
    6: () => onnx_parts_graph,
    10: () => onnx_parts_tensor,
    11: () => onnx_parts_graph,
    22: () => sparse,
    23: () => sparse,
};
const node = { 5: () => attribute, 7: "domain" };
const onnx_parts_graph = { 1: () => node, 5: () => onnx_parts_tensor, 15: () => sparse };
const opset = { 1: "domain" };
/** Functions and training are programs of their own, which are not read. */
const model = { 7: () => onnx_parts_graph, 8: () => opset, 20: "refused", 25: "refused" };
/** Reads an ONNX ModelProto, nothing of it is run. */
function readOnnxParts(bytes) {
    const locations = [];
    try {
        walk({ bytes, at: 0, end: bytes.length }, model, locations, 0);
        return { locations, refused: null };
    }
    catch (thrown) {
        if (thrown instanceof Refused)
            return { locations, refused: thrown.message };
        throw thrown;
    }
}
/** Whether a location stays within the model's folder: ONNX's own rule, and no way of writing that a system reads
 *  in another way. */
function isContained(location) {
    if (location === "" || /[\\:\0]/.test(location) || location.startsWith("/"))
        return false;
    return location.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
function walk(span, shape, locations, depth) {
    if (depth > onnx_parts_deepest)
        throw new Refused("its graph is nested too deeply");
    while (span.at < span.end) {
        const { field, inner } = readField(span);
        const known = shape[field];
        if (known === undefined)
            continue;
        if (inner === null)
            throw damaged();
        if (known === "refused")
            throw new Refused("it holds functions or training, which are not looked at");
        if (known === "domain")
            checkDomain(textOf(inner));
        else if (known === "external")
            locations.push(...locationOf(inner));
        else
            walk(inner, known(), locations, depth + 1);
    }
}
function checkDomain(domain) {
    if (!domains.has(domain))
        throw new Refused("it uses operators of others, which its loader must be given");
}
/** A StringStringEntryProto of a tensor's external data. */
function locationOf(entry) {
    const texts = new Map();
    while (entry.at < entry.end) {
        const { field, inner } = readField(entry);
        if (inner !== null)
            texts.set(field, textOf(inner));
    }
    return texts.get(1) === "location" ? [texts.get(2) ?? ""] : [];
}
/** `inner` is null for a number. */
function readField(span) {
    const tag = onnx_parts_readVarint(span);
    // Readers keep 32 bits of it, and would see another field.
    if (tag >= 2 ** 32)
        throw damaged();
    const field = Math.floor(tag / 8);
    const wire = tag % 8;
    if (wire === 0)
        onnx_parts_readVarint(span);
    else if (wire === 1)
        pass(span, 8);
    else if (wire === 5)
        pass(span, 4);
    else if (wire === 2) {
        const length = onnx_parts_readVarint(span);
        const at = span.at;
        pass(span, length);
        return { field, inner: { bytes: span.bytes, at, end: span.at } };
    }
    else
        throw damaged();
    return { field, inner: null };
}
function pass(span, count) {
    if (span.at + count > span.end)
        throw damaged();
    span.at += count;
}
/** Ten bytes at most; what is beyond 2^53 is no length, and rounds. */
function onnx_parts_readVarint(span) {
    let value = 0;
    for (let k = 0; k < 10; k++) {
        pass(span, 1);
        const byte = span.bytes[span.at - 1];
        value += (byte & 0x7f) * 2 ** (7 * k);
        if (byte < 0x80)
            return value;
    }
    throw damaged();
}
function textOf({ bytes, at, end }) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString("utf8");
}
function damaged() {
    return new Refused("it is damaged");
}

;// CONCATENATED MODULE: ./.cache/js/core/model/pickle/value.js
const plain = { kind: "plain" };
/** Why a program is not on the list of what is safe; in fixed words, never text out of the file. */
class value_Refused extends Error {
}
/** A byte that is no opcode: every loader stops there, with nothing more done. */
class NoOpcode extends value_Refused {
}

;// CONCATENATED MODULE: ./.cache/js/core/model/pickle/dtype.js

/** The codes of numpy's types that hold numbers, text, bytes, dates, objects and records. */
const code = /^[<>|=]?([biufcSUVmMO])(\d{0,9})$/;
/** Of numpy's flags: references, pickled as a list, a pointer. */
const holdsObjects = 7;
function isDtype(value) {
    return value?.kind === "made" && value.of === "numpy dtype";
}
function readDtypeCode(value) {
    const found = value?.kind === "text" ? code.exec(value.text) : null;
    if (found === null)
        throw new value_Refused("it makes a type of numpy in an unusual way");
    return { kind: found[1], size: Number(found[2]) };
}
/** The state that a type is given must say no more than its code: numpy believes it. */
function checkDtypeState(dtype, state) {
    const { kind } = readDtypeCode(dtype.args[0]);
    if (state.kind !== "tuple" || state.items.length < 8)
        throw odd();
    const flags = state.items[7];
    if (flags?.kind !== "int")
        throw odd();
    if (kind !== "O" && (flags.value & holdsObjects) !== 0)
        throw odd();
    if (state.items[2]?.kind !== "plain")
        throw odd();
    const fields = state.items[4];
    if (fields?.kind === "dict")
        for (const field of fields.entries.values())
            checkField(field);
    else if (fields?.kind !== "plain")
        throw odd();
}
/** Records hold numbers only. */
function checkField(field) {
    const type = field.kind === "tuple" ? field.items[0] : undefined;
    if (!isDtype(type) || !/[biufc]/.test(readDtypeCode(type.args[0]).kind))
        throw odd();
}
/** Bytes of one item of an array whose bytes lie in the stream; objects are refused. */
function itemBytes(dtype) {
    if (!isDtype(dtype))
        throw odd();
    const { kind, size } = readDtypeCode(dtype.args[0]);
    if (kind === "O")
        throw new value_Refused("it holds arrays of objects, each of them a pickle of its own");
    const bytes = kind === "U" ? 4 * size : size;
    const stated = dtype.state?.kind === "tuple" ? dtype.state.items[5] : undefined;
    if (stated?.kind === "int" && stated.value >= 0 && stated.value !== bytes)
        throw odd();
    if (kind === "V" && (dtype.state === null || stated?.kind !== "int" || stated.value !== size))
        throw odd();
    return bytes;
}
function odd() {
    return new value_Refused("it holds a type of numpy with an unusual state");
}

;// CONCATENATED MODULE: ./.cache/js/core/model/pickle/sklearn-classes.js
/** Written by test/core/model/list_sklearn.py: the estimators of scikit-learn 1.9.1. */
const sklearnClasses = {
    "sklearn.calibration": "CalibratedClassifierCV",
    "sklearn.cluster._affinity_propagation": "AffinityPropagation",
    "sklearn.cluster._agglomerative": "AgglomerativeClustering FeatureAgglomeration",
    "sklearn.cluster._bicluster": "SpectralBiclustering SpectralCoclustering",
    "sklearn.cluster._birch": "Birch",
    "sklearn.cluster._bisect_k_means": "BisectingKMeans",
    "sklearn.cluster._dbscan": "DBSCAN",
    "sklearn.cluster._hdbscan.hdbscan": "HDBSCAN",
    "sklearn.cluster._kmeans": "KMeans MiniBatchKMeans",
    "sklearn.cluster._mean_shift": "MeanShift",
    "sklearn.cluster._optics": "OPTICS",
    "sklearn.cluster._spectral": "SpectralClustering",
    "sklearn.compose._column_transformer": "ColumnTransformer",
    "sklearn.compose._target": "TransformedTargetRegressor",
    "sklearn.covariance._elliptic_envelope": "EllipticEnvelope",
    "sklearn.covariance._empirical_covariance": "EmpiricalCovariance",
    "sklearn.covariance._graph_lasso": "GraphicalLasso GraphicalLassoCV",
    "sklearn.covariance._robust_covariance": "MinCovDet",
    "sklearn.covariance._shrunk_covariance": "LedoitWolf OAS ShrunkCovariance",
    "sklearn.cross_decomposition._pls": "CCA PLSCanonical PLSRegression PLSSVD",
    "sklearn.decomposition._dict_learning": "DictionaryLearning MiniBatchDictionaryLearning SparseCoder",
    "sklearn.decomposition._factor_analysis": "FactorAnalysis",
    "sklearn.decomposition._fastica": "FastICA",
    "sklearn.decomposition._incremental_pca": "IncrementalPCA",
    "sklearn.decomposition._kernel_pca": "KernelPCA",
    "sklearn.decomposition._lda": "LatentDirichletAllocation",
    "sklearn.decomposition._nmf": "MiniBatchNMF NMF",
    "sklearn.decomposition._pca": "PCA",
    "sklearn.decomposition._sparse_pca": "MiniBatchSparsePCA SparsePCA",
    "sklearn.decomposition._truncated_svd": "TruncatedSVD",
    "sklearn.discriminant_analysis": "LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis",
    "sklearn.dummy": "DummyClassifier DummyRegressor",
    "sklearn.ensemble._bagging": "BaggingClassifier BaggingRegressor",
    "sklearn.ensemble._forest": "ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding",
    "sklearn.ensemble._gb": "GradientBoostingClassifier GradientBoostingRegressor",
    "sklearn.ensemble._hist_gradient_boosting.gradient_boosting": "HistGradientBoostingClassifier HistGradientBoostingRegressor",
    "sklearn.ensemble._iforest": "IsolationForest",
    "sklearn.ensemble._stacking": "StackingClassifier StackingRegressor",
    "sklearn.ensemble._voting": "VotingClassifier VotingRegressor",
    "sklearn.ensemble._weight_boosting": "AdaBoostClassifier AdaBoostRegressor",
    "sklearn.feature_extraction._dict_vectorizer": "DictVectorizer",
    "sklearn.feature_extraction._hash": "FeatureHasher",
    "sklearn.feature_extraction.image": "PatchExtractor",
    "sklearn.feature_extraction.text": "CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer",
    "sklearn.feature_selection._from_model": "SelectFromModel",
    "sklearn.feature_selection._rfe": "RFE RFECV",
    "sklearn.feature_selection._sequential": "SequentialFeatureSelector",
    "sklearn.feature_selection._univariate_selection": "GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile",
    "sklearn.feature_selection._variance_threshold": "VarianceThreshold",
    "sklearn.frozen._frozen": "FrozenEstimator",
    "sklearn.impute._base": "MissingIndicator SimpleImputer",
    "sklearn.impute._knn": "KNNImputer",
    "sklearn.isotonic": "IsotonicRegression",
    "sklearn.kernel_approximation": "AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler",
    "sklearn.kernel_ridge": "KernelRidge",
    "sklearn.linear_model._base": "LinearRegression",
    "sklearn.linear_model._bayes": "ARDRegression BayesianRidge",
    "sklearn.linear_model._coordinate_descent": "ElasticNet ElasticNetCV Lasso LassoCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV",
    "sklearn.linear_model._glm.glm": "GammaRegressor PoissonRegressor TweedieRegressor",
    "sklearn.linear_model._huber": "HuberRegressor",
    "sklearn.linear_model._least_angle": "Lars LarsCV LassoLars LassoLarsCV LassoLarsIC",
    "sklearn.linear_model._logistic": "LogisticRegression LogisticRegressionCV",
    "sklearn.linear_model._omp": "OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV",
    "sklearn.linear_model._passive_aggressive": "PassiveAggressiveClassifier PassiveAggressiveRegressor",
    "sklearn.linear_model._perceptron": "Perceptron",
    "sklearn.linear_model._quantile": "QuantileRegressor",
    "sklearn.linear_model._ransac": "RANSACRegressor",
    "sklearn.linear_model._ridge": "Ridge RidgeCV RidgeClassifier RidgeClassifierCV",
    "sklearn.linear_model._stochastic_gradient": "SGDClassifier SGDOneClassSVM SGDRegressor",
    "sklearn.linear_model._theil_sen": "TheilSenRegressor",
    "sklearn.manifold._classical_mds": "ClassicalMDS",
    "sklearn.manifold._isomap": "Isomap",
    "sklearn.manifold._locally_linear": "LocallyLinearEmbedding",
    "sklearn.manifold._mds": "MDS",
    "sklearn.manifold._spectral_embedding": "SpectralEmbedding",
    "sklearn.manifold._t_sne": "TSNE",
    "sklearn.mixture._bayesian_mixture": "BayesianGaussianMixture",
    "sklearn.mixture._gaussian_mixture": "GaussianMixture",
    "sklearn.model_selection._classification_threshold": "FixedThresholdClassifier TunedThresholdClassifierCV",
    "sklearn.model_selection._search": "GridSearchCV RandomizedSearchCV",
    "sklearn.multiclass": "OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier",
    "sklearn.multioutput": "ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain",
    "sklearn.naive_bayes": "BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB",
    "sklearn.neighbors._classification": "KNeighborsClassifier RadiusNeighborsClassifier",
    "sklearn.neighbors._graph": "KNeighborsTransformer RadiusNeighborsTransformer",
    "sklearn.neighbors._kde": "KernelDensity",
    "sklearn.neighbors._lof": "LocalOutlierFactor",
    "sklearn.neighbors._nca": "NeighborhoodComponentsAnalysis",
    "sklearn.neighbors._nearest_centroid": "NearestCentroid",
    "sklearn.neighbors._regression": "KNeighborsRegressor RadiusNeighborsRegressor",
    "sklearn.neighbors._unsupervised": "NearestNeighbors",
    "sklearn.neural_network._multilayer_perceptron": "MLPClassifier MLPRegressor",
    "sklearn.neural_network._rbm": "BernoulliRBM",
    "sklearn.pipeline": "FeatureUnion Pipeline",
    "sklearn.preprocessing._data": "Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer RobustScaler StandardScaler",
    "sklearn.preprocessing._discretization": "KBinsDiscretizer",
    "sklearn.preprocessing._encoders": "OneHotEncoder OrdinalEncoder",
    "sklearn.preprocessing._label": "LabelBinarizer LabelEncoder MultiLabelBinarizer",
    "sklearn.preprocessing._polynomial": "PolynomialFeatures SplineTransformer",
    "sklearn.preprocessing._target_encoder": "TargetEncoder",
    "sklearn.random_projection": "GaussianRandomProjection SparseRandomProjection",
    "sklearn.semi_supervised._label_propagation": "LabelPropagation LabelSpreading",
    "sklearn.semi_supervised._self_training": "SelfTrainingClassifier",
    "sklearn.svm._classes": "LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR",
    "sklearn.tree._classes": "DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor",
};

;// CONCATENATED MODULE: ./.cache/js/core/model/pickle/allowed.js



const arrayWrapper = "joblib.numpy_pickle NumpyArrayWrapper";
const ndarray = "numpy ndarray";
const estimators = new Set(Object.entries(sklearnClasses).flatMap(([module, names]) => names.split(" ").map((name) => `${module} ${name}`)));
const storages = new Set("Double Float Half BFloat16 Long Int Short Char Byte Bool Untyped"
    .split(" ")
    .flatMap((name) => [`torch ${name}Storage`, `torch.storage ${name}Storage`]));
const generators = new Set(["_mt19937 MT19937", "_pcg64 PCG64", "_pcg64 PCG64DXSM", "_philox Philox", "_sfc64 SFC64"].map((name) => `numpy.random.${name}`));
const objects = new Set(["builtins object", "__builtin__ object"]);
const reconstruct = ([type]) => {
    if (!isGlobal(type, ndarray))
        throw unusual();
    return make(ndarray, []);
};
const scalar = ([type]) => {
    if (!isDtype(type) || readDtypeCode(type.args[0]).kind === "O")
        throw unusual();
    return plain;
};
const fromBuffer = ([buffer, type, shape]) => {
    if (buffer?.kind !== "plain" || !isDtype(type) || shape?.kind !== "tuple")
        throw unusual();
    itemBytes(type);
    return make(ndarray, []);
};
const generator = (args) => {
    const known = (one) => one.kind === "text" ||
        (one.kind === "global" && generators.has(one.name)) ||
        (one.kind === "made" && one.of === "generator");
    if (!args.every(known))
        throw unusual();
    return make("generator", []);
};
const reconstructor = ([type, base, state]) => {
    if (type?.kind !== "global" || !estimators.has(type.name))
        throw unusual();
    if (base?.kind !== "global" || !objects.has(base.name) || state?.kind !== "plain")
        throw unusual();
    return make(type.name, []);
};
const container = (args) => {
    if (args.some(({ kind }) => kind !== "list" && kind !== "tuple"))
        throw unusual();
    return plain;
};
const allowed_tensor = ([storage, , , , , hooks]) => {
    if (storage?.kind !== "storage" || hooks?.kind !== "dict" || hooks.entries.size > 0)
        throw unusual();
    return plain;
};
/** Functions and classes that a pickle may call, each with a look at what it is given. */
const calls = new Map([
    ["numpy.core.multiarray _reconstruct", reconstruct],
    ["numpy._core.multiarray _reconstruct", reconstruct],
    ["numpy.core.numeric _frombuffer", fromBuffer],
    ["numpy._core.numeric _frombuffer", fromBuffer],
    ["numpy.core.multiarray scalar", scalar],
    ["numpy._core.multiarray scalar", scalar],
    [
        "numpy dtype",
        (args) => {
            readDtypeCode(args[0]);
            return make("numpy dtype", args);
        },
    ],
    ["numpy.random._pickle __randomstate_ctor", generator],
    ["numpy.random._pickle __generator_ctor", generator],
    ["numpy.random._pickle __bit_generator_ctor", generator],
    ["copy_reg _reconstructor", reconstructor],
    ["copyreg _reconstructor", reconstructor],
    [
        "_codecs encode",
        ([text, encoding]) => {
            if ((text?.kind !== "text" && text?.kind !== "plain") ||
                encoding?.kind !== "text" ||
                encoding.text !== "latin1")
                throw unusual();
            return plain;
        },
    ],
    [
        "collections OrderedDict",
        (args) => {
            if (args.length > 0)
                throw unusual();
            return { kind: "dict", entries: new Map() };
        },
    ],
    ["builtins set", container],
    ["builtins frozenset", container],
    ["__builtin__ set", container],
    ["__builtin__ frozenset", container],
    ["torch Size", container],
    ["torch._utils _rebuild_tensor_v2", allowed_tensor],
    [
        "torch._utils _rebuild_parameter",
        ([data, , hooks]) => {
            if (data?.kind !== "plain" || hooks?.kind !== "dict" || hooks.entries.size > 0)
                throw unusual();
            return plain;
        },
    ],
    [
        "sklearn.tree._tree Tree",
        ([features, classes, outputs, ...more]) => {
            const isPlain = features?.kind === "int" && outputs?.kind === "int" && more.length === 0;
            if (!isPlain || classes?.kind !== "made" || classes.of !== ndarray)
                throw unusual();
            return make("tree", []);
        },
    ],
]);
/** A name of a module is on the list, or the program is refused. */
function nameGlobal(module, name) {
    const full = `${module} ${name}`;
    const known = calls.has(full) ||
        [estimators, storages, generators, objects].some((set) => set.has(full)) ||
        full === ndarray ||
        full === arrayWrapper;
    if (!known)
        throw new value_Refused("it names code that is not on the list of what is safe");
    return { kind: "global", name: full };
}
function call(callee, args) {
    const allowed = callee.kind === "global" ? calls.get(callee.name) : undefined;
    if (allowed === undefined || args.kind !== "tuple")
        throw unusual();
    return allowed(args.items);
}
function makeInstance(type, args) {
    const known = type.kind === "global" && (estimators.has(type.name) || type.name === arrayWrapper);
    if (!known || args.kind !== "tuple" || args.items.length > 0)
        throw unusual();
    return make(type.name, []);
}
/** What an instance may be given as its state. */
function build(target, state) {
    if (target.kind !== "made" || target.state !== null)
        throw unusual();
    if (target.of === "numpy dtype")
        checkDtypeState(target, state);
    else if (target.of === ndarray)
        checkArray(state);
    else if (target.of === "generator") {
        if (state.kind !== "dict" && state.kind !== "tuple")
            throw unusual();
    }
    else if (state.kind !== "dict")
        throw unusual();
    target.state = state;
}
function checkArray(state) {
    if (state.kind !== "tuple" || state.items.length !== 5 || !isDtype(state.items[2]))
        throw unusual();
}
/** torch's weights lie beside the pickle, under a key. */
function storageOf(id) {
    const items = id.kind === "tuple" ? id.items : [];
    const [word, type, key] = items;
    const isStorage = word?.kind === "text" && word.text === "storage" && key?.kind === "text";
    if (!isStorage || type?.kind !== "global" || !storages.has(type.name))
        throw unusual();
    return { kind: "storage" };
}
function make(of, args) {
    return { kind: "made", of, args, state: null };
}
function isGlobal(value, name) {
    return value?.kind === "global" && value.name === name;
}
function unusual() {
    return new value_Refused("it calls safe code in a way that is not on the list");
}

;// CONCATENATED MODULE: ./.cache/js/core/model/pickle/cursor.js


/** Reads a pickle's bytes one after the other, and keeps to its frames as Python's own reader does. */
class Cursor {
    bytes;
    #view;
    #frameEnd = 0;
    at = 0;
    constructor(bytes) {
        this.bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    /** @returns where the bytes begin that were passed over */
    take(count) {
        const start = this.at;
        if (!(count >= 0) || start + count > this.bytes.length)
            throw new value_Refused("it is cut off");
        this.at += count;
        // Readers of Python and C differ in what they do with it.
        if (start < this.#frameEnd && this.at > this.#frameEnd)
            throw new value_Refused("its frames are unusual");
        return start;
    }
    byte() {
        return this.bytes[this.take(1)];
    }
    uint(bytes) {
        const at = this.take(bytes);
        if (bytes === 8)
            return Number(this.#view.getBigUint64(at, true));
        return bytes === 4
            ? this.#view.getUint32(at, true)
            : bytes === 2
                ? this.#view.getUint16(at, true)
                : this.bytes[at];
    }
    int32() {
        return this.#view.getInt32(this.take(4), true);
    }
    text(length) {
        const at = this.take(length);
        return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + at, length).toString("utf8");
    }
    /** Up to the end of the line, which is passed over. */
    line() {
        const end = this.bytes.indexOf(0x0a, this.at);
        if (end < 0)
            throw new value_Refused("it is cut off");
        const start = this.take(end + 1 - this.at);
        return (0,model_bytes/* latin1 */.Wy)(this.bytes, start, end);
    }
    frame(length) {
        if (this.at < this.#frameEnd || this.at + length > this.bytes.length) {
            throw new value_Refused("its frames are unusual");
        }
        this.#frameEnd = this.at + length;
    }
    /** Bytes that lie between frames. */
    skip(count) {
        if (this.at < this.#frameEnd)
            throw new value_Refused("its frames are unusual");
        this.take(count);
    }
}

;// CONCATENATED MODULE: ./.cache/js/core/model/pickle/stack.js

/** The stack of a pickle's machine, with the marks that lie on it. */
class Stack {
    #values = [];
    #marks = [];
    push(value) {
        this.#values.push(value);
    }
    top() {
        if (this.#values.length <= (this.#marks.at(-1) ?? 0))
            throw new value_Refused("it is damaged");
        return this.#values.at(-1);
    }
    pop() {
        this.top();
        return this.#values.pop();
    }
    /** A mark that lies on top goes as well as a value does. */
    drop() {
        if (this.#marks.at(-1) === this.#values.length)
            this.#marks.pop();
        else
            this.pop();
    }
    popCount(count) {
        if (this.#values.length - count < (this.#marks.at(-1) ?? 0))
            throw new value_Refused("it is damaged");
        return this.#values.splice(this.#values.length - count, count);
    }
    mark() {
        this.#marks.push(this.#values.length);
    }
    /** Everything above the last mark. */
    popMark() {
        const at = this.#marks.pop();
        if (at === undefined)
            throw new value_Refused("it is damaged");
        return this.#values.splice(at);
    }
    mustBe(kind) {
        // Adding to something else calls a method of its own.
        if (this.top().kind !== kind)
            throw new value_Refused("it adds to something that is no container");
    }
    /** @param items keys and values in turn, of the dict on top */
    setItems(items) {
        const target = this.top();
        if (target.kind !== "dict")
            throw new value_Refused("it adds to something that is no container");
        for (let k = 0; k + 1 < items.length; k += 2) {
            const key = items[k];
            if (key.kind === "text")
                target.entries.set(key.text, items[k + 1]);
        }
    }
}

;// CONCATENATED MODULE: ./.cache/js/core/model/pickle/judge.js





/** Reads a pickle's opcodes as a loader would follow them, and makes nothing.
 *  @returns why it is not safe; null when it calls nothing but numpy's arrays, scikit-learn's estimators and torch's
 *  weights, each in the way their own libraries write it */
function judgePickle(bytes, kind) {
    const own = follow(bytes, kind);
    if (kind !== "joblib" || own !== null)
        return own?.message ?? null;
    // Whoever opens it by pickle.load takes the arrays' bytes for opcodes: up to where that breaks they are safe as well.
    const asPickle = follow(bytes, "pickle");
    return asPickle === null || asPickle instanceof NoOpcode ? null : asPickle.message;
}
function follow(bytes, kind) {
    const cursor = new Cursor(bytes);
    try {
        const program = new Program(cursor, kind);
        while (program.step())
            ;
        if (cursor.at !== bytes.length)
            return new value_Refused("something follows after its end");
        return null;
    }
    catch (thrown) {
        if (thrown instanceof value_Refused)
            return thrown;
        throw thrown;
    }
}
class Program {
    #cursor;
    #kind;
    #stack = new Stack();
    #memo = new Map();
    constructor(cursor, kind) {
        this.#cursor = cursor;
        this.#kind = kind;
    }
    /** Follows one opcode; false at the end. */
    step() {
        const cursor = this.#cursor;
        const opcode = String.fromCharCode(cursor.byte());
        if (opcode === ".") {
            this.#stack.pop();
            return false;
        }
        if (!(this.#literal(opcode) || this.#container(opcode) || this.#memory(opcode) || this.#code(opcode))) {
            throw refusedOpcodes.has(opcode)
                ? new value_Refused("it uses an opcode that is not on the list of what is safe")
                : new NoOpcode("it is damaged");
        }
        return true;
    }
    #literal(opcode) {
        const value = Object.hasOwn(literals, opcode) ? literals[opcode](this.#cursor) : undefined;
        if (value === undefined)
            return false;
        if (value !== null)
            this.#stack.push(value);
        return true;
    }
    #container(opcode) {
        const stack = this.#stack;
        if (opcode === "(")
            stack.mark();
        else if (opcode === "0")
            stack.drop();
        else if (opcode === "1")
            stack.popMark();
        else if (opcode === "2")
            stack.push(stack.top());
        else if (opcode === "t")
            stack.push({ kind: "tuple", items: stack.popMark() });
        else if (opcode === "]")
            stack.push({ kind: "list" });
        else if (opcode === "}")
            stack.push({ kind: "dict", entries: new Map() });
        else if (opcode === "\x8f")
            stack.push({ kind: "set" });
        else if (opcode === "l" || opcode === "\x91") {
            stack.popMark();
            stack.push(opcode === "l" ? { kind: "list" } : plain);
        }
        else if (opcode === "d") {
            const entries = stack.popMark();
            stack.push({ kind: "dict", entries: new Map() });
            stack.setItems(entries);
        }
        else if (opcode === "s")
            stack.setItems(stack.popCount(2));
        else if (opcode === "u")
            stack.setItems(stack.popMark());
        else if (opcode === "a") {
            stack.pop();
            stack.mustBe("list");
        }
        else if (opcode === "e" || opcode === "\x90") {
            stack.popMark();
            stack.mustBe(opcode === "e" ? "list" : "set");
        }
        else if (opcode in tuples)
            stack.push({ kind: "tuple", items: stack.popCount(tuples[opcode]) });
        else
            return false;
        return true;
    }
    #memory(opcode) {
        const cursor = this.#cursor;
        const put = (key) => this.#memo.set(key, this.#stack.top());
        const get = (key) => {
            const value = this.#memo.get(key);
            if (value === undefined)
                throw new value_Refused("it is damaged");
            this.#stack.push(value);
        };
        if (opcode === "\x94")
            put(this.#memo.size);
        else if (opcode === "q")
            put(cursor.uint(1));
        else if (opcode === "r")
            put(cursor.uint(4));
        else if (opcode === "p")
            put(readKey(cursor.line()));
        else if (opcode === "h")
            get(cursor.uint(1));
        else if (opcode === "j")
            get(cursor.uint(4));
        else if (opcode === "g")
            get(readKey(cursor.line()));
        else
            return false;
        return true;
    }
    #code(opcode) {
        const stack = this.#stack;
        if (opcode === "c")
            stack.push(nameGlobal(this.#cursor.line(), this.#cursor.line()));
        else if (opcode === "\x93") {
            const [module, name] = stack.popCount(2);
            if (module?.kind !== "text" || name?.kind !== "text")
                throw new value_Refused("it computes the names of code");
            stack.push(nameGlobal(module.text, name.text));
        }
        else if (opcode === "R" || opcode === "\x81") {
            const [callee, args] = stack.popCount(2);
            stack.push(opcode === "R" ? call(callee, args) : makeInstance(callee, args));
        }
        else if (opcode === "b") {
            const state = stack.pop();
            const target = stack.top();
            build(target, state);
            if (target.kind === "made" && target.of === arrayWrapper)
                this.#passArray(state);
        }
        else if (opcode === "Q" && this.#kind === "torch")
            stack.push(storageOf(stack.pop()));
        else
            return false;
        return true;
    }
    /** An array of joblib: padding, whose length is its first byte, then as many bytes as its shape and type say. */
    #passArray(state) {
        const entries = state.kind === "dict" ? state.entries : new Map();
        const shape = entries.get("shape");
        const subclass = entries.get("subclass");
        const isArray = subclass?.kind === "global" && subclass.name === "numpy ndarray";
        if (!isArray || shape?.kind !== "tuple")
            throw new value_Refused("it holds an array in an unusual way");
        let bytes = itemBytes(entries.get("dtype"));
        for (const length of shape.items) {
            if (length.kind !== "int" || length.value < 0)
                throw new value_Refused("it holds an array in an unusual way");
            bytes *= length.value;
        }
        // Read by pickle.load, what lies here are opcodes: that is followed in a pass of its own.
        if (this.#kind !== "joblib")
            return;
        if (entries.get("numpy_array_alignment_bytes")?.kind === "int") {
            this.#cursor.skip(0);
            this.#cursor.skip(this.#cursor.byte());
        }
        this.#cursor.skip(bytes);
        this.#stack.pop();
        this.#stack.push({ kind: "made", of: "numpy ndarray", args: [], state });
    }
}
const tuples = { ")": 0, "\x85": 1, "\x86": 2, "\x87": 3 };
/** Opcodes of Python's that a safe file has no need of: INST, OBJ, EXT, NEWOBJ_EX, PERSID, BINPERSID, buffers. */
const refusedOpcodes = new Set([..."io\x82\x83\x84\x92PQ\x97\x98"]);
const passed = (bytes) => (cursor) => {
    cursor.take(cursor.uint(bytes));
    return plain;
};
const judge_text = (bytes) => (cursor) => ({ kind: "text", text: cursor.text(cursor.uint(bytes)) });
const judge_int = (value) => ({ kind: "int", value });
const line = (cursor) => {
    cursor.line();
    return plain;
};
/** null: nothing is laid on the stack. */
const literals = {
    "\x80": (cursor) => {
        if (cursor.at !== 1 || cursor.uint(1) > 5)
            throw new value_Refused("its header is unusual");
        return null;
    },
    "\x95": (cursor) => {
        cursor.frame(cursor.uint(8));
        return null;
    },
    N: () => plain,
    "\x88": () => plain,
    "\x89": () => plain,
    G: (cursor) => {
        cursor.take(8);
        return plain;
    },
    F: line,
    I: (cursor) => readInt(cursor.line()),
    L: (cursor) => readInt(cursor.line().replace(/L$/, "")),
    J: (cursor) => judge_int(cursor.int32()),
    K: (cursor) => judge_int(cursor.uint(1)),
    M: (cursor) => judge_int(cursor.uint(2)),
    "\x8a": (cursor) => readLong(cursor, cursor.uint(1)),
    "\x8b": passed(4),
    S: line,
    V: (cursor) => readUnicode(cursor.line()),
    U: passed(1),
    T: passed(4),
    X: judge_text(4),
    "\x8c": judge_text(1),
    "\x8d": judge_text(8),
    C: passed(1),
    B: passed(4),
    "\x8e": passed(8),
    "\x96": passed(8),
};
/** `00` and `01` are how protocol 0 writes false and true. */
function readInt(digits) {
    if (digits === "00" || digits === "01")
        return plain;
    return /^-?\d{1,15}$/.test(digits) ? judge_int(Number(digits)) : plain;
}
function readLong(cursor, length) {
    const at = cursor.take(length);
    if (length > 6)
        return plain;
    let value = 0;
    for (let k = length - 1; k >= 0; k--)
        value = value * 256 + cursor.bytes[at + k];
    return judge_int((cursor.bytes[at + length - 1] ?? 0) >= 128 ? value - 256 ** length : value);
}
/** A text with escapes is no name of code. */
function readUnicode(line) {
    return line.includes("\\") ? plain : { kind: "text", text: line };
}
function readKey(line) {
    if (!/^\d{1,9}$/.test(line))
        throw new value_Refused("it is damaged");
    return Number(line);
}

;// CONCATENATED MODULE: ./.cache/js/core/model/safety.js
/** Formats that hold numbers and a fixed set of operators, and nothing that a loader would run. */
const safety_plain = new Set([
    "safetensors",
    "gguf",
    "xgboost-json",
    "xgboost-ubj",
    "lightgbm",
    "catboost",
]);
/** Judges a model by its format alone, by a list of what is safe: whatever is not on it is unsafe, what is not known
 *  too. Nothing is loaded or executed. Weights alone in HDF5 are plain numbers; a graph in ONNX may name files beside
 *  it, and custom operators.
 *  @param note of the detected format */
function judgeSafety(format, note) {
    if (safety_plain.has(format))
        return { safe: true, why: "the format holds numbers only" };
    if (format === "keras-hdf5" && note.startsWith("weights only")) {
        return { safe: true, why: "it holds weights only" };
    }
    const why = unsafeBecause[format];
    return { safe: false, why: why ?? "its format is not one that is known to be safe" };
}
const runsCode = "loading it runs code that the file names";
const unsafeBecause = {
    pickle: runsCode,
    joblib: runsCode,
    torch: runsCode,
    torchscript: "it is a program, which loading it runs",
    keras: "it may hold code in Lambda layers, which loading runs",
    "keras-hdf5": "it may hold code in Lambda layers, which loading runs",
    onnx: "it may name files outside of itself and operators of others, which is not looked at",
    skops: "it names types that its loader makes, which is not looked at",
};

// EXTERNAL MODULE: ./.cache/js/formats/predictions/zip-members.js
var zip_members = __webpack_require__(29701);
;// CONCATENATED MODULE: ./.cache/js/formats/model/strict-zip.js


const headerBytes = 30;
/** torch writes sizes behind a member once more: 16 bytes, 24 in zip64. */
const mostBehind = 24;
/** Members by name of an archive that every reader reads alike: one directory, which ends the file, each member in its
 *  place under one name, nothing between them.
 *  @returns null when the archive is not so plain */
function openStrictZip(name, bytes) {
    const members = wholeOrNull(() => (0,zip_members/* listMembers */.Y)(name, bytes));
    if (members === null || members.length === 0 || !endsPlainly(bytes))
        return null;
    const inOrder = [...members].sort((a, b) => a.at - b.at);
    let end = 0;
    for (const member of inOrder) {
        if (member.at < end || member.at > end + (end === 0 ? 0 : mostBehind))
            return null;
        const next = endOf(bytes, member);
        if (next === null)
            return null;
        end = next;
    }
    const names = new Set(members.map((member) => member.name.toLowerCase()));
    if (names.size !== members.length || directoryStart(bytes, end) === -1)
        return null;
    return new Map(members.map((member) => [
        member.name,
        () => wholeOrNull(() => (0,zip_members/* unpackMember */.T)(`${name}: a member`, bytes, member)),
    ]));
}
/** Where a member's bytes end; null when its own header says something else than the directory. */
function endOf(bytes, { name, method, packed, at }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + headerBytes > bytes.length || view.getUint32(at, true) !== 0x04034b50)
        return null;
    const nameLength = view.getUint16(at + 26, true);
    const start = at + headerBytes + nameLength + view.getUint16(at + 28, true);
    if (start > bytes.length)
        return null;
    const own = Buffer.from(bytes.buffer, bytes.byteOffset + at + headerBytes, nameLength).toString("utf8");
    const isEncrypted = (view.getUint16(at + 6, true) & 1) === 1;
    if (own !== name || isEncrypted || view.getUint16(at + 8, true) !== method)
        return null;
    const isPlain = !name.startsWith("/") && !/[\\:\0]/.test(name) && !name.split("/").includes("..");
    return isPlain && start + packed <= bytes.length ? start + packed : null;
}
/** No comment, in which another end could lie. */
function endsPlainly(bytes) {
    const at = bytes.length - 22;
    return at >= 0 && Buffer.from(bytes.buffer, bytes.byteOffset + at, 4).toString("latin1") === "PK\x05\x06";
}
/** The directory follows the last member. */
function directoryStart(bytes, end) {
    const near = Buffer.from(bytes.buffer, bytes.byteOffset + end, Math.min(mostBehind + 4, bytes.length - end));
    return near.indexOf("PK\x01\x02", 0, "latin1");
}
function wholeOrNull(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y || error instanceof RangeError)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/model/scan.js







/** A program is read as a whole, in memory. */
const largestScanned = 512 * 2 ** 20;
const listed = "every opcode, name and call in it is on the list of what is safe";
const oddZip = "its zip archive is not one that every reader reads alike";
/** Whether loading a model can run code that it brings, told by reading it; nothing of it is loaded or run, and what is
 *  not on a list is unsafe.
 *  @param folder paths within a model folder; null for a file */
async function scanModel(source, { format, note }, folder) {
    if (folder !== null)
        return (await scanOnnxFolder(source, folder)) ?? judgeSafety(format, note);
    const scan = scans[format];
    if (scan === undefined)
        return judgeSafety(format, note);
    const size = await source.size();
    if (size > largestScanned)
        return unsafe("it is larger than 512 MiB, and a model of its kind is not read then");
    return scan(source.name, await source.slice(0, size), []);
}
const scans = {
    pickle: (_name, bytes) => scan_judge(judgeStream(bytes, "pickle")),
    joblib: (_name, bytes) => scan_judge(judgeStream(bytes, "joblib")),
    torch: scanTorch,
    keras: scanKeras,
    onnx: scanOnnx,
};
function scan_judge(why) {
    return why === null ? { safe: true, why: listed } : unsafe(why);
}
function unsafe(why) {
    return { safe: false, why };
}
function judgeStream(bytes, kind) {
    const compression = (0,compressed/* compressionOf */.M)(bytes);
    if (compression === null)
        return judgePickle(bytes, kind);
    const inflate = compression === "zlib" ? external_node_zlib_.inflateSync : compression === "gzip" ? external_node_zlib_.gunzipSync : null;
    if (inflate === null)
        return `it is packed by ${compression}, and is not unpacked`;
    try {
        const finish = { finishFlush: external_node_zlib_.constants.Z_FINISH, maxOutputLength: largestScanned };
        return judgePickle(inflate(bytes, finish), kind);
    }
    catch {
        return "it cannot be unpacked, or unpacks to over 512 MiB";
    }
}
/** torch.save's archive: one pickle, and numbers by key. */
function scanTorch(name, bytes) {
    const members = openStrictZip(name, bytes);
    if (members === null)
        return unsafe(oddZip);
    const names = [...members.keys()];
    const program = names.find((one) => /^[^/]+\/data\.pkl$/.test(one)) ?? "";
    const root = program.slice(0, -"data.pkl".length);
    const known = /^(?:data\.pkl|version|byteorder|data\/[^/]+|\.data\/serialization_id|\.format_version|\.storage_alignment)$/;
    const others = names.filter((one) => !one.startsWith(root) || !known.test(one.slice(root.length)));
    if (root === "" || others.length > 0)
        return unsafe("it holds more than weights and their list");
    const content = members.get(program)?.();
    return scan_judge(content ? judgePickle(content, "torch") : oddZip);
}
function scanKeras(name, bytes) {
    const members = openStrictZip(name, bytes);
    if (members === null)
        return unsafe(oddZip);
    const known = ["metadata.json", "config.json", "model.weights.h5"];
    if ([...members.keys()].some((one) => !known.includes(one))) {
        return unsafe("it holds more than a configuration and weights");
    }
    const config = members.get("config.json")?.();
    if (!config)
        return unsafe(oddZip);
    try {
        return scan_judge(judgeKerasConfig(JSON.parse(Buffer.from(config).toString("utf8"))));
    }
    catch {
        return unsafe("its configuration is not JSON");
    }
}
/** @param beside files that the model's digest covers, by paths from the model's folder */
function scanOnnx(_name, bytes, beside) {
    const { locations, refused } = readOnnxParts(bytes);
    if (refused !== null)
        return unsafe(refused);
    if (!locations.every(isContained))
        return unsafe("it names files outside of its folder");
    if (!locations.every((one) => beside.includes(one))) {
        return unsafe("it names files beside it, which its digest does not cover");
    }
    return { safe: true, why: "it holds ONNX's own operators only, and its files lie in its folder" };
}
/** A folder of ONNX and its external data; null for any other. */
async function scanOnnxFolder(source, paths) {
    const graphs = paths.filter((path) => path.endsWith(".onnx"));
    if (graphs.length === 0 || !paths.every((path) => /\.(?:onnx|data)$/.test(path)))
        return null;
    const files = await source.list?.();
    let safety = null;
    for (const path of graphs) {
        const file = files?.get(path);
        if (file === undefined || (await file.size()) > largestScanned)
            return null;
        const folder = path.slice(0, path.lastIndexOf("/") + 1);
        const beside = paths.flatMap((one) => (one.startsWith(folder) ? [one.slice(folder.length)] : []));
        safety = scanOnnx(path, await file.slice(0, await file.size()), beside);
        if (!safety.safe)
            return safety;
    }
    return safety;
}

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
    const model = reasons.length > 0 ? null : await pointedModel(found.get("model"), ports);
    if (typeof model === "string")
        reasons.push(`output model: ${model}`);
    if (reasons.length > 0)
        return { reasons };
    const pointer = typeof model === "string" ? null : model;
    const digests = declared.map(({ name, path }) => [name, digestOf(path, found.get(name))]);
    const byName = Object.fromEntries(digests);
    return {
        digests: byName,
        modelFile: await modelFileOf(byName["model"], found.get("model"), { ...ports, pointer }),
        predictions: byName["predictions"] ?? null,
        found,
        paths: new Map([...found].map(([name, { path }]) => [name, path])),
        files: [...declared.map(({ path }) => path), ...[...found.values()].flatMap(({ files }) => files)],
        model: pointer === null ? (found.get("model") ?? null) : null,
    };
}
function digestOf(path, found) {
    const { digest = "", bytes = 0, files = [], kind = "file" } = found ?? {};
    return { path, digest, bytes, ...(kind === "folder" ? { files: files.length } : {}) };
}
async function modelFileOf(digest, found, { open, pointer }) {
    if (digest === undefined || found === undefined)
        return null;
    if (pointer !== null)
        return { path: digest.path, ...pointer, ...notLookedAt };
    const isFolder = found.model === null;
    const format = found.model === null ? detectFolderFormat(found.files) : detectModelFormat(found.model);
    const safety = await scanModel(open(found.path), format, isFolder ? found.files : null);
    return { ...digest, ...format, safety };
}
const notLookedAt = {
    format: "unknown",
    note: "size and digest as the training told them: the model was not downloaded",
    safety: { safe: false, why: "it was not looked at: it stays where its address says" },
};
/** null: the model is the file itself; text: why its address cannot be read. */
async function pointedModel(found, { open }) {
    if (found === undefined || found.kind === "folder" || !isModelPointer(found.path))
        return null;
    return parseModelPointer(new TextDecoder().decode(await open(found.path).head(mostPointer)));
}
const mostPointer = 10_000;
/** What the command reported, line by line and in the file that is declared as `metrics`; the file wins. */
async function collectMetrics(outputs, job, ports) {
    const lines = parseMetricLines(await job.readMetricLines());
    const declared = outputs.paths.get("metrics");
    if (declared === undefined)
        return lines;
    return mergeMetrics(lines, (await (0,read/* readMetrics */.U)(ports.open(declared))).values);
}

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
;// CONCATENATED MODULE: ./.cache/js/core/train/job-name.js

const mostEarlier = 20;
/** @example jobName(work, 2) // "evenhand-3f2a91c07b5e-2" */
function jobName(work, attempt) {
    const { repository, runId, job, step, model, leg, seed, part } = work;
    const whole = JSON.stringify([repository, runId, job, step, model, leg, seed, part]);
    return `evenhand-${(0,digest/* sha256 */.sc)(whole).slice(7, 19)}-${attempt}`;
}
/** The names that earlier attempts at the same work had, the latest first. */
function earlierNames(work, attempt) {
    const count = Math.min(Math.max(0, attempt - 1), mostEarlier);
    return Array.from({ length: count }, (_, back) => jobName(work, attempt - 1 - back));
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/cargo.js

/** What an engine elsewhere is given beside the command. */
function cargoOf(inputs, options, ports) {
    const { files, sent, seed, part = "" } = options;
    const { paramsFile, outputFolder, metricsFile, checkpointFolder } = files;
    return {
        ...namesOf(inputs, { part, seed }, ports),
        inputs: sent,
        outputs: (inputs.outputs ?? []).map(({ path }) => path),
        files: { paramsFile, outputFolder, metricsFile, checkpointFolder },
    };
}
/** The names of many runs that an engine takes as one. */
function batchNames(inputs, part, ports) {
    return namesOf(inputs, { part, seed: inputs.seeds[0] ?? 0 }, ports);
}
function namesOf(inputs, { part, seed }, { host: { context }, environment, clock }) {
    const work = {
        repository: context.repository,
        runId: context.runId,
        job: environment["GITHUB_JOB"] ?? "",
        step: environment["GITHUB_ACTION"] ?? "",
        model: inputs.model,
        leg: inputs.leg,
        seed,
        part: context.onRunner ? part : `${part} ${clock.now()}`,
    };
    return { name: jobName(work, context.attempt), earlier: earlierNames(work, context.attempt) };
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/run-job.js


/** Runs the command inside the fence that keeps its output from being read as the runner's commands. */
async function runJob(inputs, files, sent, ports) {
    const facts = { seed: inputs.seeds[0] ?? 0, trial: null, prefix: "", part: "", sent };
    return fenced(ports, (fence) => startJob(inputs, files, facts, { ...ports, fence }));
}
/** Stands a fence around everything that `work` runs. */
async function fenced(ports, work) {
    const fence = ports.makeFence();
    fence.open();
    try {
        return await work(fence);
    }
    finally {
        fence.close();
    }
}
/** Runs the command behind a fence that stands. */
function startJob(inputs, files, { prefix, signal, part, sent, ...facts }, { fence, ...ports }) {
    const job = {
        command: inputs.command,
        directory: ports.files.directory,
        environment: (0,child_environment/* childEnvironment */.Q)(ports.environment, { ...facts, ...files }),
        timeoutMilliseconds: inputs.timeout * 1000,
        ...(inputs.engine === "local"
            ? {}
            : { cargo: cargoOf(inputs, { files, sent, part, seed: facts.seed }, ports) }),
        ...(signal === undefined ? {} : { signal }),
    };
    return ports.engine.run(job, (line) => fence.write(`${prefix}${line}\n`));
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/attempt.js



/** Runs the command once in a folder of its own. What it wrote elsewhere is copied there, since the next run will write
 *  over it. */
async function attempt(run, course, watch) {
    const { inputs, ports, folders } = course;
    const folder = await folders.open(run.name);
    const checkpoints = course.ground.checkpoints === null ? {} : { checkpoints: `${course.ground.checkpoints}/${run.name}` };
    const files = await ports.files.prepare(run.params, { folder, ...checkpoints });
    const stop = new AbortController();
    const facts = {
        seed: run.seed,
        trial: run.trial,
        prefix: `[${run.name}] `,
        signal: stop.signal,
        part: run.name,
        sent: course.ground.inputs.map(({ path }) => path),
    };
    const watching = watch?.(files, stop);
    const end = await startJob(inputs, files, facts, { ...ports, fence: course.fence }).finally(() => watching?.over());
    const lines = await files.readMetricLines();
    const ended = { end, lines };
    const failure = (0,explain_end/* explainEnd */.p)(end, inputs.timeout);
    if (failure !== null)
        return { ...ended, reasons: [failure], done: null };
    const outputs = await collectOutputs(inputs.outputs ?? [], files, ports);
    if ("reasons" in outputs)
        return { ...ended, reasons: outputs.reasons, done: null };
    const metrics = await collectMetrics(outputs, files, ports);
    await folders.copy(fixedOutputs(inputs).map(({ name }) => [outputs.paths.get(name), keptPath(course, run.name, name)]));
    // Parameters, metrics and checkpoints: what came of them is in hand, and checkpoints can be large.
    await files.discard(true);
    return { ...ended, reasons: [], done: { outputs, metrics } };
}
/** Outputs that every run writes to one place. */
function fixedOutputs({ outputs }) {
    return (outputs ?? []).filter(({ path }) => !/^\$(?:EVENHAND_OUTPUT|\{EVENHAND_OUTPUT\})(?:\/|$)/.test(path));
}
function keptPath({ folders }, run, output) {
    return `${folders.pathOf(run)}/kept/${output}`;
}
/** Puts a run's outputs where they are declared, looks at them again, and names them as a later step finds them: those of
 *  EVENHAND_OUTPUT by their path in the run's folder. */
async function takeOutputs(run, course) {
    const { inputs, ports, folders } = course;
    const absolute = (path) => /^(?:\/|[A-Za-z]:)/.test(path) ? path : `${ports.files.directory}/${path}`;
    await folders.copy(fixedOutputs(inputs).map(({ name, path }) => [keptPath(course, run, name), absolute(path)]));
    const outputFolder = `${folders.pathOf(run)}/output`;
    const found = await collectOutputs(inputs.outputs ?? [], { outputFolder, startedAt: 0 }, ports);
    if ("reasons" in found)
        throw new Error(`the outputs of ${run} are gone: ${found.reasons.join("; ")}`);
    return nameFound(found, course);
}
function nameFound(found, { inputs, ports }) {
    const fixed = new Set(fixedOutputs(inputs).map(({ name }) => name));
    const start = `${ports.files.directory}/`.replaceAll("\\", "/");
    const pathOf = (name, path) => {
        const full = (fixed.has(name) ? path : (found.paths.get(name) ?? path)).replaceAll("\\", "/");
        return full.startsWith(start) ? full.slice(start.length) : full;
    };
    const digests = Object.fromEntries(Object.entries(found.digests).map(([name, one]) => [name, { ...one, path: pathOf(name, one.path) }]));
    const { modelFile, predictions } = found;
    return {
        ...found,
        digests,
        modelFile: modelFile && { ...modelFile, path: pathOf("model", modelFile.path) },
        predictions: predictions && { ...predictions, path: pathOf("predictions", predictions.path) },
    };
}

// EXTERNAL MODULE: ./.cache/js/actions/train/checkpoints.js + 1 modules
var checkpoints = __webpack_require__(15473);
// EXTERNAL MODULE: ./.cache/js/core/train/describe-run.js
var describe_run = __webpack_require__(44540);
// EXTERNAL MODULE: ./.cache/js/core/train/run-record.js
var run_record = __webpack_require__(73304);
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
        cost: record.cost === undefined ? "" : String(record.cost.total),
        skipped: String(record.reusedFrom !== undefined),
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
/** A sweep that cannot be judged: no evidence, in one annotation. */
async function sayNoEvidence(reasons, host) {
    const told = JSON.stringify(reasons);
    await setOutputs(host, {
        result: "no-evidence",
        reasons: told.length * 3 <= reasonBytes ? told : JSON.stringify(reasons.slice(0, 5)),
        summary: reasons[0] ?? "",
    });
    if (host.context.onRunner)
        await host.summarize(`${(0,describe_run/* renderFailure */.zt)(reasons, [], "the sweep cannot be judged")}\n`);
    host.annotate("error", reasons.join("\n"), { title: "train" });
}
async function setOutputs(host, values) {
    for (const [name, value] of Object.entries(values))
        await host.setOutput(name, value);
}

// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/actions/train/packed-outputs.js
var packed_outputs = __webpack_require__(65592);
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
    const notebook = [model.path, ...model.files].find(packed_outputs/* isNotebook */.Aj);
    if (notebook !== undefined)
        return note("it is or holds a notebook, whose cells may show rows of the data");
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

;// CONCATENATED MODULE: ./.cache/js/actions/train/finish.js


/** Hands over a finished training: the model as an artifact, the record for the next step. */
async function finishTraining(record, outputs, inputs, ports) {
    const artifact = await uploadModel(outputs.model, inputs, ports);
    await saySuccess(record, { outputs, artifact }, ports);
    return { exit: 0, record };
}
/** Says why there is no result; earlier records stay as they are. */
async function failTraining(reasons, { exitCode, tail }, { host }) {
    await sayFailure(reasons, tail, host);
    return { exit: 3, exitCode, reasons, tail };
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/keep-saving.js

/** How often it is looked whether the work has ended, in milliseconds: a wait cannot be broken off. */
const look = 500;
/** Saves the checkpoints every so often while `work` goes on, for a machine that may vanish. A failure to save never fails
 *  the work.
 *  @param interval seconds; null: never
 *  @returns what `work` gives, and whether something was saved */
async function saveWhile(work, place, interval, ports) {
    if (place === null || interval === null)
        return { done: await work, isSaved: false };
    let isOver = false;
    const saving = keepSaving(place, interval * 1000, () => isOver, ports);
    try {
        const done = await work;
        isOver = true;
        return { done, isSaved: (await saving).length > 0 };
    }
    finally {
        isOver = true;
        await saving;
    }
}
async function keepSaving(place, interval, isOver, ports) {
    const { clock, host } = ports;
    // Behind the fence of the command's output the runner reads no annotations.
    const quiet = { ...ports, host: { ...host, annotate: (_, text) => host.info(text) } };
    let saved = [];
    for (let due = clock.now() + interval; !isOver();) {
        await clock.sleep(Math.min(look, interval));
        if (isOver() || clock.now() < due)
            continue;
        saved = await (0,checkpoints/* saveCheckpoints */.pD)(place, quiet, saved).catch(() => saved);
        due = clock.now() + interval;
    }
    return saved;
}

;// CONCATENATED MODULE: ./.cache/js/core/train/cost.js
/** An estimate: what an hour of the machine costs, times the hours that a training took; rounded to 6 digits, since the
 *  price of an hour is seldom known better.
 *  @example estimateCost(0.48, 1800) // 0.24 */
function estimateCost(perHour, seconds) {
    return Number(((perHour * seconds) / 3600).toPrecision(6));
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/make-run-record.js


/** Of a result that came from nowhere but its own run. */
const newResult = { skipKey: null, resumed: null, stages: null };
/** Puts what is known of a finished run into its record. */
function makeRunRecord(inputs, done, ports) {
    const { end, outputs, metrics } = done;
    const left = `${end.leftBehind} processes outlived the command and were ended`;
    return (0,run_record/* sealRun */.BM)({
        model: inputs.model,
        leg: inputs.leg,
        ...presentRun(done.commit, ports),
        command: typeof inputs.command === "string" ? inputs.command : [...inputs.command],
        params: done.params,
        inputs: done.inputs,
        environment: { ...ports.machine, lockFiles: done.lockFiles },
        ...(inputs.engine === "local" ? {} : { engine: inputs.engine }),
        durationSeconds: end.durationSeconds,
        outputs: outputs.digests,
        modelFile: outputs.modelFile,
        predictions: outputs.predictions,
        metrics: Object.fromEntries(metrics.values),
        exitCode: end.exitCode ?? 0,
        seed: done.seed,
        ...(done.repeats === undefined ? {} : { repeats: done.repeats }),
        ...(done.tuning === undefined ? {} : { tuning: done.tuning }),
        ...(done.stages === null ? {} : { stages: [...done.stages] }),
        ...(end.resources === undefined ? {} : { resources: end.resources }),
        ...(inputs.costPerHour === null ? {} : { cost: costOf(inputs.costPerHour, done) }),
        ...(done.skipKey === null ? {} : { skipKey: done.skipKey }),
        notes: [
            ...(done.resumed === null ? [] : [done.resumed]),
            ...metrics.notes,
            ...(end.leftBehind > 0 ? [left] : []),
        ],
    });
}
function costOf(perHour, { end, paidSeconds }) {
    const total = estimateCost(perHour, paidSeconds ?? end.durationSeconds);
    return { perHour, total, ...(paidSeconds === undefined ? {} : { seconds: paidSeconds }) };
}
/** Which run, of which commit, writes a record. */
function presentRun(commit, { host, clock, version }) {
    const { context } = host;
    return {
        tool: { name: "evenhand", version },
        createdAt: new Date(clock.now()).toISOString(),
        run: context.onRunner ? runOf(context) : null,
        commit: commit ?? context.sha,
    };
}
function runOf({ repository, workflow, runId, attempt, event, serverUrl }) {
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return { repository, workflow, id: runId, attempt, event, url };
}

// EXTERNAL MODULE: ./.cache/js/core/train/seeds.js
var seeds = __webpack_require__(82939);
;// CONCATENATED MODULE: ./.cache/js/actions/train/pool.js
/** Runs tasks in their order, at most `limit` at once. After a task that answers "stop", no other is started; those that
 *  are running are waited for. */
async function runPool(tasks, limit, run) {
    const left = [...tasks];
    let stopped = false;
    const work = async () => {
        for (let task = left.shift(); task !== undefined && !stopped; task = left.shift()) {
            try {
                if ((await run(task)) === "stop")
                    stopped = true;
            }
            catch (error) {
                stopped = true;
                throw error;
            }
        }
    };
    const workers = Array.from({ length: Math.min(limit, tasks.length) }, work);
    const ends = await Promise.allSettled(workers);
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/together.js


/** Runs the command once for each task, as one batch where the engine has such a thing, and one by one elsewhere, at most
 *  `max-parallel` at once. In a batch every task comes to its end, whatever becomes of the others.
 *  @param part tells the batch from others of this step
 *  @param run runs the command at most once, on the engine of the course that it is given */
async function runTogether(tasks, part, course, run) {
    const { inputs, ports } = course;
    const { engine } = ports;
    if (engine.runBatch === undefined)
        return runPool(tasks, inputs.maxParallel, (task) => run(task, course));
    const names = batchNames(inputs, part, ports);
    const meeting = meet(engine.runBatch, tasks.length, { ...names, parallel: inputs.maxParallel });
    await runPool(tasks, tasks.length, async (task) => {
        const seat = meeting.seat();
        try {
            return await run(task, { ...course, ports: { ...ports, engine: { ...engine, run: seat.run } } });
        }
        catch (thrown) {
            seat.fail(thrown);
            throw thrown;
        }
        finally {
            seat.leave();
        }
    });
}
/** Waits until each of `count` tasks has come with its job, and runs these as one batch. */
function meet(runBatch, count, more) {
    const guests = [];
    let isOff = false;
    const rejectAll = (thrown) => {
        for (const guest of guests)
            guest.reject(thrown);
    };
    const begin = () => runBatch({
        ...more,
        jobs: guests.map(({ job }) => job),
        onLine: (index, line) => guests[index]?.onLine(line),
        async onEnd(index, end) {
            guests[index]?.resolve(end);
            await guests[index]?.left;
        },
    }).then(() => rejectAll(new Error("the engine told no end of this run")), rejectAll);
    return {
        seat() {
            let leave = () => { };
            const left = new Promise((done) => {
                leave = done;
            });
            const run = (job, onLine) => new Promise((resolve, reject) => {
                if (isOff)
                    return reject(new Error("the batch was called off"));
                guests.push({ job, onLine, resolve, reject, left });
                if (guests.length === count)
                    void begin();
            });
            return {
                run,
                leave: () => leave(),
                /** A task that failed before all were there calls the batch off. */
                fail(thrown) {
                    if (guests.length === count)
                        return;
                    isOff = true;
                    rejectAll(thrown);
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/repeat.js



/** Trains once a seed and puts the runs together: means and each run's metrics, the outputs of the first seed. A seed that
 *  fails is a failure of the training; what the others made stays on disk.
 *  @param params as the command finds them
 *  @param first the first seed's run, when it is there already, and its folder's name */
async function trainSeeds(params, course, first = null) {
    const { inputs } = course;
    const [leading = 0] = inputs.seeds;
    const done = new Map(first === null ? [] : [[leading, first.done]]);
    const failed = [];
    const missing = inputs.seeds.filter((seed) => !done.has(seed));
    await runTogether(missing, "seeds", course, async (seed, own) => {
        const ended = await attempt({ name: `seed-${seed}`, seed, trial: null, params }, own);
        if (ended.done === null)
            failed.push({ seed, attempt: ended });
        else
            done.set(seed, { end: ended.end, metrics: ended.done.metrics });
        return ended.done === null ? "stop" : "go on";
    });
    if (failed.length > 0)
        return failureOf(failed, [...done.keys()], course);
    const runs = inputs.seeds.map((seed) => ({ seed, ...done.get(seed) }));
    return {
        ...gather(runs),
        seed: leading,
        outputs: await takeOutputs(first?.run ?? `seed-${leading}`, course),
    };
}
function gather(runs) {
    const reported = runs.map(({ seed, metrics }) => ({ seed, metrics: Object.fromEntries(metrics.values) }));
    const { metrics, repeats, notes } = (0,seeds/* gatherSeeds */.Wu)(reported);
    const sum = (each) => runs.reduce((total, { end }) => total + each(end), 0);
    // Of one training, so that it stands beside that of a base which was trained once.
    const paidSeconds = Math.round(1000 * sum((end) => end.durationSeconds)) / 1000;
    const durationSeconds = Math.round((1000 * paidSeconds) / runs.length) / 1000;
    const own = runs.flatMap(({ seed, metrics: { notes: said } }) => said.map((note) => `seed ${seed}: ${note}`));
    return {
        end: { ...runs[0].end, durationSeconds, leftBehind: sum((end) => end.leftBehind) },
        paidSeconds,
        metrics: { values: new Map(Object.entries(metrics)), notes: [...notes, ...own].slice(0, 40) },
        repeats,
    };
}
function failureOf(failed, others, { folders }) {
    const reasons = failed.flatMap(({ seed, attempt: { reasons: why } }) => why.map((reason) => `seed ${seed}: ${reason}`));
    const kept = others.length === 0
        ? []
        : [`what the seeds ${others.join(", ")} made is kept in ${folders.pathOf("seed-*")}`];
    return { reasons: [...reasons, ...kept], end: failed[0].attempt.end };
}

// EXTERNAL MODULE: ./.cache/js/core/handover/newest-attempts.js
var newest_attempts = __webpack_require__(78081);
;// CONCATENATED MODULE: ./.cache/js/core/tune/artifact-names.js

/** GitHub starts no more jobs of one matrix. */
const mostJobs = 256;
/** Artifacts of a sweep, by what they hold.
 *  @throws UserError when model or leg cannot be part of a name. */
function planArtifact(model, leg) {
    return `evenhand-plan-${parts(model, leg)}`;
}
function trialArtifact(model, leg, trial) {
    return `evenhand-trial-${parts(model, leg)}-t${trial}`;
}
function trialFilesArtifact(model, leg, trial) {
    return `evenhand-trial-files-${parts(model, leg)}-t${trial}`;
}
/** The trial that an artifact of this name records; null: it is none of this sweep's. */
function trialOfArtifact(name, model, leg) {
    const plain = (0,names/* splitAttempt */.wV)(name).name;
    const match = /-t(\d{1,3})$/.exec(plain);
    if (match === null)
        return null;
    const trial = Number(match[1]);
    return plain === trialArtifact(model, leg, trial) ? trial : null;
}
function parts(model, leg) {
    (0,names/* checkPart */.UO)("model", model);
    (0,names/* checkPart */.UO)("leg", leg);
    return `${model}-${leg}`;
}

;// CONCATENATED MODULE: ./.cache/js/core/tune/judge-sweep.js

const namedTrials = 20;
/** Which records are the trials of a plan, and what keeps them from being judged: trials that left no result, and results
 *  that belong to another plan. A trial that failed is a result. */
function judgeSweep(plan, records) {
    const own = new Map();
    const problems = [];
    for (const record of records) {
        const { trial } = record;
        const params = plan.trials[trial];
        if (params === undefined)
            problems.push(`trial ${trial} is no part of the plan, which has ${plan.trials.length}`);
        else if (record.plan !== plan.plan || (0,digest/* canonicalJson */.dj)(record.params) !== (0,digest/* canonicalJson */.dj)(params))
            problems.push(`trial ${trial} was run with another plan: its command, inputs or space differ`);
        else
            own.set(trial, record);
    }
    const missing = plan.trials.flatMap((_, trial) => records.some((one) => one.trial === trial) ? [] : [trial]);
    if (missing.length > 0)
        problems.unshift(missingSentence(missing, plan.trials.length));
    return { trials: [...own.values()].toSorted((a, b) => a.trial - b.trial), problems };
}
function missingSentence(missing, count) {
    const shown = missing.slice(0, namedTrials).join(", ");
    const more = missing.length > namedTrials ? " and others" : "";
    return `${missing.length} of ${count} trials left no result: ${shown}${more}`;
}

;// CONCATENATED MODULE: ./.cache/js/core/tune/merge-params.js

/** The parameter file's content with a trial's values over it. A name that the file has as one key (`model.lr`) is
 *  replaced there; otherwise its dots lead into nested maps, which are made where they are missing. The file's own
 *  content is not changed.
 *  @example mergeParams({model: {lr: 1, depth: 3}}, {"model.lr": 2}) // {model: {lr: 2, depth: 3}} */
function mergeParams(document, chosen) {
    const merged = copyOf(document);
    for (const [name, value] of Object.entries(chosen))
        place(merged, name, value);
    return merged;
}
function place(tree, name, value) {
    const keys = Object.hasOwn(tree, name) ? [name] : name.split(".");
    let at = tree;
    for (const key of keys.slice(0, -1)) {
        const inner = copyOf(Object.hasOwn(at, key) ? at[key] : {});
        at[key] = inner;
        at = inner;
    }
    at[keys.at(-1)] = value;
}
/** A map as one that may be written to; anything else gives way to an empty one. */
function copyOf(value) {
    return (0,is_object/* isObject */.G)(value) ? { ...value } : {};
}

// EXTERNAL MODULE: ./.cache/js/core/record/sealed.js
var sealed = __webpack_require__(51170);
// EXTERNAL MODULE: ./.cache/js/core/record/tuning.js
var tuning = __webpack_require__(96043);
;// CONCATENATED MODULE: ./.cache/js/core/tune/trial-record.js


/** Name of a trial's record in its folder and its artifact. */
const trialFileName = "trial.json";
const planFileName = "plan.json";
const trial = {
    schema: "evenhand/trial/v1",
    shape: tuning/* trialRecordSchema */.Hz,
    verb: "train",
};
const trial_record_plan = {
    schema: "evenhand/plan/v1",
    shape: tuning/* planSchema */.Fu,
    verb: "train with mode: plan",
};
function sealTrial(content) {
    return (0,sealed/* seal */.o)(trial, { schema: "evenhand/trial/v1", ...content });
}
/** Reads a stored trial; throws as parseSealed does. */
function parseTrial(text, source) {
    return (0,sealed/* parseSealed */.A)(trial, text, source);
}
function sealPlan(content) {
    return (0,sealed/* seal */.o)(trial_record_plan, { schema: "evenhand/plan/v1", ...content });
}
/** Reads a stored plan; throws as parseSealed does. */
function parsePlan(text, source) {
    return (0,sealed/* parseSealed */.A)(trial_record_plan, text, source);
}

// EXTERNAL MODULE: ./.cache/js/core/tune/tuning.js + 2 modules
var tune_tuning = __webpack_require__(68421);
;// CONCATENATED MODULE: ./.cache/js/core/tune/hyperband.js
/** Steps at which trials are compared: min, min·eta, min·eta² … below max.
 *  @example rungsOf({eta: 3, min: 1, max: 27}) // [1, 3, 9] */
function rungsOf({ eta, min, max }) {
    const rungs = [];
    for (let step = min; step < max; step *= eta)
        rungs.push(step);
    return rungs;
}
/** The bracket of a trial: in bracket s the first comparison is at the s-th rung, and the last bracket compares at none,
 *  so that a metric which starts slowly is not always judged early. Of bracket s Hyperband (Li et al. 2018, algorithm 1)
 *  starts ⌈(s_max + 1)/(s' + 1) · eta^s'⌉ trials with s' = s_max − s; trials go round in those numbers.
 *  @returns how many rungs the trial passes unjudged */
function bracketOf(trial, settings) {
    const last = rungsOf(settings).length;
    const sizes = Array.from({ length: last + 1 }, (_, skipped) => {
        const s = last - skipped;
        return Math.ceil(((last + 1) / (s + 1)) * settings.eta ** s);
    });
    let at = trial % sizes.reduce((sum, size) => sum + size, 0);
    return sizes.findIndex((size) => {
        at -= size;
        return at < 0;
    });
}
/** The value of a trial at each rung that it has reached: of the first report at or after the rung's step. */
function valuesAtRungs(reports, settings) {
    const values = [];
    for (const rung of rungsOf(settings)) {
        const report = reports.find(({ step }) => step >= rung);
        if (report === undefined)
            break;
        values.push(report.value);
    }
    return values;
}
/**
 * The rung at which a trial is to be stopped; null while it may go on. At each rung from its bracket's first, a trial
 * goes on when it is among the best ⌊n/eta⌋, at least one, of the n trials of its bracket that have reached the rung so
 * far: asynchronous successive halving (Li et al. 2020) in the form that stops instead of pausing. Equal values are
 * equally good.
 */
function stoppedAt(own, others, settings, { direction }) {
    const bracket = bracketOf(own.trial, settings);
    const rivals = others.filter(({ trial }) => trial !== own.trial && bracketOf(trial, settings) === bracket);
    for (let rung = bracket; rung < own.atRungs.length; rung++) {
        const value = own.atRungs[rung];
        const reached = rivals.flatMap(({ atRungs }) => (rung < atRungs.length ? [atRungs[rung]] : []));
        const better = reached.filter((other) => (direction === "minimize" ? other < value : other > value));
        const going = Math.max(1, Math.floor((reached.length + 1) / settings.eta));
        if (better.length >= going)
            return rung;
    }
    return null;
}

// EXTERNAL MODULE: ./.cache/js/core/tune/space.js
var tune_space = __webpack_require__(7641);
;// CONCATENATED MODULE: ./.cache/js/core/tune/draw.js


/** Number k of the sets of parameters of a space. Each value follows from the key, the trial and the name alone: the
 *  same file gives the same sets, a larger `trials` keeps those that were tried, and no clock has a say.
 *  @param key text that tells one tuning from another
 *  @example drawParams("a", {lr: {low: 0.001, high: 0.1, log: true}}, 0) // {lr: 0.00161…} */
function drawParams(key, space, trial) {
    const drawn = (0,tune_space/* axesOf */.vj)(space).map(([name, axis]) => [
        name,
        valueAt(axis, uniform(`${key}\n${trial}\n${name}`)),
    ]);
    return Object.fromEntries(drawn);
}
/** A number in [0, 1) of 52 bits, from the sha256 of a text. */
function uniform(text) {
    const hex = (0,digest/* sha256 */.sc)(text).slice("sha256:".length);
    return Number.parseInt(hex.slice(0, 13), 16) / 2 ** 52;
}
/** The value below which a share `u` in [0, 1) of an axis lies. */
function valueAt(axis, u) {
    switch (axis.kind) {
        case "values":
            return axis.values[Math.floor(u * axis.values.length)];
        case "steps":
            return (0,tune_space/* stepValue */.ak)(axis, Math.floor(u * axis.count));
        case "numbers": {
            const { low, high, log } = axis;
            const value = log ? Math.exp(between(Math.log(low), Math.log(high), u)) : between(low, high, u);
            return Math.min(high, Math.max(low, value));
        }
        case "log-int": {
            // Half a unit beyond each end, so that the ends are as likely as their width in the logarithm says.
            const value = Math.exp(between(Math.log(axis.low - 0.5), Math.log(axis.high + 0.5), u));
            return Math.min(axis.high, Math.max(axis.low, Math.round(value)));
        }
    }
}
function between(low, high, u) {
    return low + u * (high - low);
}

// EXTERNAL MODULE: ./.cache/js/core/tune/grid.js
var grid = __webpack_require__(94887);
;// CONCATENATED MODULE: ./.cache/js/core/tune/plan.js



/** What a tuning looks for. */
function goalOf({ minimize, maximize }) {
    return minimize === undefined
        ? { metric: maximize ?? "", direction: "maximize" }
        : { metric: minimize, direction: "minimize" };
}
/** How many trials a tuning has. */
function trialCount(tune) {
    return tune.sampler === "grid" ? (0,grid/* gridSize */.oZ)(tune.space) : (tune.trials ?? 0);
}
/** The sets of parameters that are known before any is tried, by trial number; null for Optuna, which is asked.
 *  Draws follow from the space and `seed` alone. */
function plannedParams(tune) {
    const { sampler, space, seed } = tune;
    if (sampler === "optuna")
        return null;
    const key = (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)({ space, seed }));
    return Array.from({ length: trialCount(tune) }, (_, trial) => sampler === "grid" ? (0,grid/* gridPoint */.rb)(space, trial) : drawParams(key, space, trial));
}
/** Digest of a tuning and of what its trials depend on: a stored trial counts only under the same one. The number of
 *  trials is no part of it, so that more can be added. */
function planDigest(tune, ground) {
    const { trials: _, ...rest } = tune;
    const files = ground.files.map(({ path, digest }) => ({ path, digest }));
    return (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)({ tune: rest, ...ground, files }));
}

;// CONCATENATED MODULE: ./.cache/js/core/tune/reports.js
/** The values of one metric in EVENHAND_METRICS, in the order they came. Lines that are not JSON, a torn last one among
 *  them, and values that are not finite numbers are passed over. */
function readReports(lines, metric) {
    const reports = [];
    for (const line of lines.split("\n")) {
        const entry = reports_parseLine(line);
        const value = entry?.[metric];
        if (typeof value !== "number" || !Number.isFinite(value))
            continue;
        const step = entry?.["step"];
        reports.push({ step: typeof step === "number" ? step : reports.length + 1, value });
    }
    return reports;
}
function reports_parseLine(line) {
    try {
        const value = JSON.parse(line);
        return value !== null && typeof value === "object" ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/tune-plan.js

function tuneOf({ tune }) {
    if (tune === null)
        throw new Error("nothing is tuned");
    return tune;
}
/** The digest under which stored trials of this training count. */
function planOf(inputs, { commit, params, inputs: files, lockFiles }) {
    return planDigest(tuneOf(inputs), {
        command: inputs.command,
        params,
        files: [...files, ...lockFiles],
        outputs: inputs.outputs ?? [],
        // Where nothing says which files the command reads, only the commit stands for them.
        commit: files.length === 0 ? commit : null,
        seed: inputs.seeds[0] ?? 0,
    });
}
function contestOf(inputs, plan) {
    const tune = tuneOf(inputs);
    return { sampler: tune.sampler, goal: goalOf(tune), plan, names: Object.keys(tune.space) };
}
/** Name of the folder for a plan's runs. */
function planKey(plan) {
    return plan.slice("sha256:".length, "sha256:".length + 12);
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/trial.js








function trialName(trial) {
    return `trial-${trial}`;
}
/** Tries one set of parameters, and writes what came of it into the trial's folder. */
async function tryParams({ trial, params, optuna }, course, watched = null) {
    const { inputs, ground, ports, folders, plan } = course;
    const seed = inputs.seeds[0] ?? 0;
    const run = { name: trialName(trial), seed, trial, params: mergeParams(ground.params, params) };
    const ended = await attempt(run, course, watched?.watch);
    const early = watched?.stopped() ?? null;
    if (ended.end.how === "stopped" && early === null)
        return { record: null, attempt: ended };
    const tune = tuneOf(inputs);
    const goal = goalOf(tune);
    const reports = readReports(ended.lines, goal.metric);
    const last = reports.at(-1)?.value;
    const metrics = ended.done?.metrics.values ?? (last === undefined ? [] : [[goal.metric, last]]);
    const isEarly = early !== null && ended.done === null;
    const record = sealTrial({
        tool: { name: "evenhand", version: ports.version },
        plan,
        trial,
        seed,
        state: ended.done !== null ? "complete" : isEarly ? "stopped" : "failed",
        params,
        metrics: Object.fromEntries(metrics),
        atRungs: tune.sampler === "hyperband" ? valuesAtRungs(reports, tune.hyperband) : [],
        outputs: outputsOf(ended),
        durationSeconds: ended.end.durationSeconds,
        leftBehind: ended.end.leftBehind,
        notes: (isEarly ? [early] : [...ended.reasons, ...(ended.done?.metrics.notes ?? [])])
            .map((note) => note.slice(0, 500))
            .slice(0, 50),
        ...(optuna === undefined ? {} : { optuna }),
    });
    await folders.write(run.name, trialFileName, encode(record));
    return { record, attempt: ended };
}
function outputsOf({ done }) {
    return Object.fromEntries(Object.entries(done?.outputs.digests ?? {}).map(([name, { path: _, ...digest }]) => [name, digest]));
}
function encode(value) {
    return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
/** Trials of the plan that are finished, by number. One that failed is not: it is tried again; nor is one whose record
 *  was changed, which is said. */
async function finishedTrials({ folders, plan, ports }, states = ["complete", "stopped"]) {
    const finished = new Map();
    for (const [run, content] of await folders.readAll(trialFileName)) {
        if (!run.startsWith("trial-"))
            continue;
        const record = readTrial(content, `${run}/${trialFileName}`, ports);
        if (record?.plan === plan && states.includes(record.state))
            finished.set(record.trial, record);
    }
    return finished;
}
function readTrial(content, source, { host }) {
    try {
        return parseTrial(new TextDecoder().decode(content), source);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        host.info(`not counted: ${error.message}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/early-stop.js



const lookEvery = 250;
/** Looks at the reports of running trials, and ends those that others have left behind (core/tune/hyperband.ts). */
function makeEarlyStop(tune, clock) {
    const climbers = new Map();
    const goal = goalOf(tune);
    const judge = (trial, lines) => {
        const own = { trial, atRungs: valuesAtRungs(readReports(lines, goal.metric), tune.hyperband) };
        climbers.set(trial, own);
        const rung = stoppedAt(own, [...climbers.values()], tune.hyperband, goal);
        if (rung === null)
            return null;
        const step = rungsOf(tune.hyperband)[rung];
        return `stopped early: at step ${step} its ${goal.metric} was ${own.atRungs[rung]}, and others had better`;
    };
    return {
        add: ({ trial, atRungs }) => void climbers.set(trial, { trial, atRungs }),
        watch(trial) {
            let why = null;
            const watch = (files, stop) => {
                let isOver = false;
                const look = async () => {
                    while (!isOver && why === null) {
                        why = judge(trial, await files.readMetricLines());
                        if (why === null)
                            await clock.sleep(lookEvery);
                    }
                    if (why !== null)
                        stop.abort();
                };
                const looking = look();
                return {
                    over: () => {
                        isOver = true;
                        return looking;
                    },
                };
            };
            return { watch, stopped: () => why };
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/optuna-trials.js




const askedFileName = "asked.json";
/** Trials out of the user's Optuna study. What was asked is kept beside the trials, so that after a kill the same
 *  question is not asked twice. */
async function makeAsking({ inputs, ports, folders, plan }, finished) {
    const tune = tuneOf(inputs);
    const { direction, metric } = goalOf(tune);
    const { storage = null, study: name = inputs.model, program } = tune.optuna;
    const optuna = ports.optuna(program);
    const study = { storage, name, direction };
    await optuna.create(study);
    const open = await folders.readAll(askedFileName);
    const sqlite = oneAtATime();
    const tell = async ({ trial, optuna: number, state, metrics }) => {
        const value = state === "complete" && Object.hasOwn(metrics, metric) ? metrics[metric] : null;
        await sqlite(() => optuna.tell(study, number, value));
        await folders.open(`asked-${trial}`);
    };
    // A kill may have come between a trial's end and its telling.
    for (const record of finished)
        if (open.has(`asked-${record.trial}`))
            await tell(record);
    return {
        tell,
        async ask(trial) {
            const place = `asked-${trial}`;
            const before = open.get(place);
            const known = before === undefined ? null : parseAsked(new TextDecoder().decode(before), tune.space);
            const asked = known ?? (await sqlite(() => optuna.ask(study, tune.space)));
            await folders.write(place, askedFileName, encode(asked));
            ports.host.info(`${trialName(trial)} is number ${asked.number} of the study ${name} (${planKey(plan)})`);
            return { trial, params: asked.params, optuna: asked.number };
        },
    };
}
/** Lets one question at a time through: a file of SQLite has one writer. */
function oneAtATime() {
    let last = Promise.resolve();
    return (question) => {
        const next = last.then(question, question);
        last = next.catch(() => undefined);
        return next;
    };
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/tune.js











/** Tries every set of parameters that is not tried yet, and takes the best one's outputs; with several seeds, the best
 *  parameters are trained with the others too. */
async function tune(course) {
    const { inputs, plan, ports } = course;
    const finished = await finishedTrials(course);
    const count = trialCount(tuneOf(inputs));
    const missing = Array.from({ length: count }, (_, trial) => trial).filter((trial) => !finished.has(trial));
    if (finished.size > 0)
        ports.host.info(`${count - missing.length} of ${count} trials are there already and count again`);
    const bad = await tryMissing(missing, finished, course);
    const cancelled = bad.find(({ record }) => record === null);
    if (cancelled !== undefined)
        return failed(cancelled, `${finished.size} trials are kept for the next time`);
    const records = [...finished.values(), ...bad.flatMap(({ record }) => record ?? [])];
    const inPlan = records.filter(({ trial }) => trial < count);
    const tuning = (0,tune_tuning/* judgeTuning */.d)(contestOf(inputs, plan), inPlan);
    if (tuning !== null)
        return takeBest(tuning, inPlan, course);
    const { metric } = goalOf(tuneOf(inputs));
    const first = bad[0];
    if (first === undefined)
        return { reasons: [`no trial reported ${metric}`], end: nothing };
    return failed(first, `no trial came to an end with a value of ${metric}`);
}
/** Runs trials; those that end well are added to `finished`, the others come back. */
async function tryMissing(missing, finished, course) {
    const settings = tuneOf(course.inputs);
    const early = settings.sampler === "hyperband" ? makeEarlyStop(settings, course.ports.clock) : null;
    for (const record of finished.values())
        early?.add(record);
    const planned = plannedParams(settings);
    const asking = planned === null ? await makeAsking(course, [...finished.values()]) : null;
    const bad = [];
    const run = async (trial, own) => {
        const ask = planned === null ? await asking.ask(trial) : { trial, params: planned[trial] };
        const tried = await tryParams(ask, own, early?.watch(trial));
        const { record } = tried;
        if (record !== null)
            early?.add(record);
        if (record === null || record.state === "failed")
            bad.push(tried);
        else
            finished.set(trial, record);
        if (record !== null)
            await asking?.tell(record);
        return record === null ? "stop" : "go on";
    };
    // What to try next, or whether to go on, is known only while others run.
    if (planned === null || early !== null)
        await runPool(missing, course.inputs.maxParallel, (trial) => run(trial, course));
    else
        await runTogether(missing, "trials", course, run);
    return bad;
}
async function takeBest(tuning, records, course) {
    const { inputs, ground } = course;
    const best = records.find(({ trial }) => trial === tuning.best);
    const chosen = mergeParams(ground.params, best.params);
    const end = tune_endOf(best);
    const metrics = { values: new Map(Object.entries(best.metrics)), notes: best.notes };
    if (inputs.seeds.length > 1) {
        const first = { done: { end, metrics }, run: trialName(best.trial) };
        const repeated = await trainSeeds(chosen, course, first);
        if ("reasons" in repeated)
            return repeated;
        // The best trial is the first seed's run, and is paid once.
        const others = (repeated.paidSeconds ?? 0) - best.durationSeconds;
        return { ...repeated, paidSeconds: paidFor(records, others), tuning, chosen };
    }
    const outputs = await takeOutputs(trialName(best.trial), course);
    return { end, paidSeconds: paidFor(records), metrics, outputs, seed: best.seed, tuning, chosen };
}
/** Seconds of all trials together, to the millisecond, and of what ran beside them. */
function paidFor(records, others = 0) {
    const all = records.reduce((sum, { durationSeconds }) => sum + durationSeconds, others);
    return Math.round(1000 * all) / 1000;
}
/** How a stored trial ended. */
function tune_endOf({ durationSeconds, leftBehind }) {
    return { ...nothing, durationSeconds, leftBehind };
}
const nothing = {
    how: "exited",
    exitCode: 0,
    signal: null,
    leftBehind: 0,
    reason: "",
    durationSeconds: 0,
    tail: [],
};
function failed({ attempt }, more) {
    return { reasons: [...attempt.reasons, more], end: attempt.end };
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/sweep/collect.js











/** Puts the trials of a sweep together: those of this folder and those that other jobs of the run handed over. */
async function collectSweep(course) {
    const { inputs, ground, ports } = course;
    course.fence.close();
    const artifacts = (0,newest_attempts/* newestAttempts */.N)((await ports.artifacts?.listOfRun()) ?? []);
    const plan = await readPlan(artifacts, course);
    const judged = judgeSweep(plan, await readTrials(artifacts, course));
    const { sampler, metric, direction } = plan;
    const names = Object.keys(plan.trials[0] ?? {});
    const contest = { sampler, goal: { metric, direction }, plan: plan.plan, names };
    const tuning = judged.problems.length > 0 ? null : (0,tune_tuning/* judgeTuning */.d)(contest, judged.trials);
    if (tuning === null) {
        const reasons = judged.problems.length > 0 ? judged.problems : [`no trial is complete with a value of ${metric}`];
        await sayNoEvidence(reasons, ports.host);
        return { exit: 4, reasons };
    }
    const best = judged.trials.find(({ trial }) => trial === tuning.best);
    await fetchOutputs(best, artifacts, course);
    const outputs = await takeOutputs(trialName(best.trial), course);
    for (const [name, { digest }] of Object.entries(best.outputs)) {
        if (outputs.digests[name]?.digest !== digest)
            throw otherContent(name, best.trial);
    }
    const left = inputs.seeds.slice(1);
    const unseeded = left.length === 0 ? [] : ["a sweep trains with the first seed alone: the others were not run"];
    return {
        end: tune_endOf(best),
        paidSeconds: paidFor(judged.trials),
        outputs,
        metrics: { values: new Map(Object.entries(best.metrics)), notes: [...best.notes, ...unseeded] },
        seed: best.seed,
        tuning,
        chosen: mergeParams(ground.params, best.params),
    };
}
async function readPlan(artifacts, { inputs, ports }) {
    const { model, leg } = inputs;
    const name = planArtifact(model, leg);
    const stored = artifacts.find((one) => one.name.replace(/-a\d+$/, "") === name);
    const here = (await ports.records.readAll()).find((one) => one.model === model && one.leg === leg);
    const files = stored === undefined ? here?.files : await ports.artifacts?.download(stored);
    const content = files?.get(planFileName);
    if (content !== undefined)
        return parsePlan(new TextDecoder().decode(content), name);
    throw new errors/* UserError */.y({
        code: "file-missing",
        message: `no plan of ${model}/${leg} is here, and this run has no artifact ${name}`,
        hint: "a job with `mode: plan` comes first: `needs: [plan, trial]`",
        input: "mode",
    });
}
async function readTrials(artifacts, course) {
    const { inputs, ports } = course;
    const found = await finishedTrials(course, ["complete", "stopped", "failed"]);
    for (const artifact of artifacts) {
        const trial = trialOfArtifact(artifact.name, inputs.model, inputs.leg);
        if (trial === null || artifact.expired)
            continue;
        const content = (await ports.artifacts.download(artifact)).get(trialFileName);
        if (content === undefined)
            continue;
        found.set(trial, parseTrial(new TextDecoder().decode(content), artifact.name));
    }
    return [...found.values()];
}
/** Brings what the best trial wrote into its folder, unless it was run here. */
async function fetchOutputs({ trial, outputs }, artifacts, course) {
    const { inputs, ports, folders } = course;
    if (Object.keys(outputs).length === 0)
        return;
    const name = trialFilesArtifact(inputs.model, inputs.leg, trial);
    const stored = artifacts.find((one) => one.name.replace(/-a\d+$/, "") === name);
    if (stored === undefined)
        return;
    const content = await ports.artifacts.download(stored);
    const run = await folders.open(trialName(trial));
    const fixed = new Set(fixedOutputs(inputs).map((one) => one.name));
    for (const { name: output, path } of inputs.outputs ?? []) {
        const own = [...content].filter(([file]) => file.startsWith(`${output}/`));
        const target = fixed.has(output)
            ? `${run}/kept/${output}`
            : `${run}/output/${path.replace(/^\$\{?EVENHAND_OUTPUT\}?\/?/, "")}`;
        const isFolder = own.length > 1 || outputs[output]?.files !== undefined;
        for (const [file, bytes] of own) {
            const place = isFolder ? `${target}/${file.slice(output.length + 1)}` : target;
            await folders.place(place, bytes);
        }
    }
}
function otherContent(output, trial) {
    return new errors/* UserError */.y({
        code: "record-invalid",
        message: `the output ${output} of trial ${trial} has other content than its record says`,
        hint: "run the trial's job again",
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/sweep/plan.js







/** Writes down the trials of a sweep, and hands their numbers to a matrix. */
async function planSweep(inputs, plan, ports) {
    const tune = tuneOf(inputs);
    const trials = matrixParams(inputs);
    const { model, leg } = inputs;
    const record = sealPlan({
        tool: { name: "evenhand", version: ports.version },
        model,
        leg,
        plan,
        sampler: tune.sampler,
        ...goalOf(tune),
        trials,
    });
    const content = new Map([[planFileName, encode(record)]]);
    await ports.records.write({ model, leg, files: content });
    await ports.artifacts?.upload(planArtifact(model, leg), content);
    const matrix = { trial: trials.map((_, trial) => trial) };
    const said = `planned ${trials.length} trials of ${model}`;
    await setOutputs(ports.host, {
        result: "pass",
        reasons: "[]",
        record: `${ports.records.pathOf(model, leg)}/${planFileName}`,
        summary: said,
        matrix: JSON.stringify(matrix),
    });
    if (ports.host.context.onRunner)
        ports.host.info(said);
    return { exit: 0, record: null, said, answer: matrix };
}
/** Parameters of every trial of a sweep.
 *  @throws UserError when they cannot be known beforehand, or are more than a matrix has jobs */
function matrixParams(inputs) {
    const tune = tuneOf(inputs);
    const trials = tune.sampler === "hyperband" ? null : plannedParams(tune);
    if (trials === null) {
        const why = tune.sampler === "optuna"
            ? "asks for the parameters of a trial only when others are done"
            : "compares trials while they run";
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: `the sampler \`${tune.sampler}\` ${why}, which the jobs of a matrix cannot`,
            hint: "use `sampler: random` or `grid`, or run all trials in one job with `mode: run`",
            input: "mode",
        });
    }
    if (trials.length <= mostJobs)
        return trials;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: `${trials.length} trials are more than the ${mostJobs} jobs that a matrix may have`,
        hint: "name fewer `trials` or values, or run them in one job with `mode: run`",
        input: "mode",
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/sweep/trial.js








/** Runs one trial of a sweep and hands over what came of it: its record, and what it wrote. */
async function runTrial(course) {
    const { inputs, ports, folders } = course;
    const { model, leg } = inputs;
    const trial = inputs.trial;
    const planned = matrixParams(inputs);
    const params = planned[trial];
    if (params === undefined)
        throw noSuchTrial(trial, planned.length);
    const { record, attempt } = await tryParams({ trial, params }, course);
    course.fence.close();
    if (record !== null) {
        await uploadFiles(trial, attempt.done?.outputs ?? null, course);
        const content = new Map([[trialFileName, encode(record)]]);
        await ports.artifacts?.upload(trialArtifact(model, leg, trial), content);
    }
    const { done, end, reasons } = attempt;
    if (done === null || record === null) {
        await sayFailure(reasons, end.tail, ports.host);
        return { exit: 3, exitCode: end.exitCode, reasons, tail: end.tail };
    }
    const said = `tried set ${trial} of ${planned.length} for ${model}`;
    await setOutputs(ports.host, {
        result: "pass",
        reasons: "[]",
        record: `${folders.pathOf(trialName(trial))}/${trialFileName}`,
        summary: said,
        "model-digest": done.outputs.modelFile?.digest ?? "",
        "model-path": done.outputs.paths.get("model") ?? "",
        "predictions-path": done.outputs.paths.get("predictions") ?? "",
        metrics: (0,describe_run/* metricsWithin */.rj)(record.metrics, 60_000),
        "duration-seconds": String(end.durationSeconds),
    });
    if (ports.host.context.onRunner)
        ports.host.info(said);
    return { exit: 0, record: null, said, answer: record };
}
/** Everything that the trial declared, as `<output>/<path within it>`, for the job that picks the best. */
async function uploadFiles(trial, outputs, { inputs, ports }) {
    if (outputs === null || ports.artifacts === null || outputs.found.size === 0)
        return;
    const content = new Map();
    for (const [name, found] of outputs.found) {
        for (const [path, bytes] of await ports.files.readOutput(found))
            content.set(`${name}/${path}`, bytes);
    }
    const odd = [...content.keys()].find((path) => !(0,names/* isArtifactPath */.oT)(path));
    if (odd !== undefined) {
        throw new errors/* UserError */.y({
            code: "unsupported",
            message: `the file name ${JSON.stringify(odd)} cannot be part of an artifact, so the trial's outputs cannot be handed over`,
            hint: "use letters, digits, `.`, `_` and `-` in the names of outputs",
        });
    }
    await ports.artifacts.upload(trialFilesArtifact(inputs.model, inputs.leg, trial), content);
}
function noSuchTrial(trial, count) {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: `the input \`trial\` is ${trial}, and the plan has ${count} trials, numbered from 0`,
        hint: "in the matrix that `mode: plan` wrote, the number is `matrix.trial`",
        input: "trial",
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/repeatedly.js












/** Whether a training is more than one run of its command, or one of a sweep's jobs. */
function isRepeated({ seeds, tune: tuned }) {
    return seeds.length > 1 || tuned !== null;
}
/** Several runs on this machine that make one training. */
function trainRepeatedly(inputs, ground, ports) {
    refuseCollisions(inputs);
    const plan = inputs.tune === null ? null : planOf(inputs, ground);
    const key = plan === null ? "seeds" : planKey(plan);
    const folders = ports.runFolders(inputs.model, inputs.leg, key);
    return fenced(ports, (fence) => {
        const course = { inputs, ground, ports, fence, folders };
        return plan === null ? trainSeeds(ground.params, course) : tune({ ...course, plan });
    });
}
/** One of the three jobs of a sweep over a matrix. */
async function trainSweep(inputs, ground, ports) {
    const plan = planOf(inputs, ground);
    if (inputs.mode === "plan")
        return planSweep(inputs, plan, ports);
    const folders = ports.runFolders(inputs.model, inputs.leg, planKey(plan));
    const done = await fenced(ports, (fence) => {
        const course = { inputs, ground, ports, fence, folders, plan };
        return inputs.mode === "trial" ? runTrial(course) : collectSweep(course);
    });
    if ("exit" in done)
        return done;
    if ("reasons" in done)
        return failTraining(done.reasons, done.end, ports);
    const params = Object.fromEntries((0,dotted/* flatten */.B)(done.chosen));
    const record = makeRunRecord(inputs, { ...newResult, ...ground, ...done, params }, ports);
    return finishTraining(record, done.outputs, inputs, ports);
}
/** Runs side by side must not write over each other. */
function refuseCollisions(inputs) {
    const [output] = fixedOutputs(inputs);
    if (inputs.maxParallel === 1 || output === undefined)
        return;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: `\`max-parallel\` is ${inputs.maxParallel}, and every run would write the output ${output.name} to ${output.path}`,
        hint: `declare it as \`${output.name}=$EVENHAND_OUTPUT/${output.path.split("/").at(-1)}\`: each run has a folder of its own in EVENHAND_OUTPUT`,
        input: "max-parallel",
    });
}

// EXTERNAL MODULE: ./.cache/js/core/train/stages.js
var stages = __webpack_require__(77642);
;// CONCATENATED MODULE: ./.cache/js/core/train/platform.js
/** Operating system and architecture, without the release of the kernel.
 *  @example platformOf({ os: "Linux 6.8.0", arch: "x64" }) // "Linux x64" */
function platformOf({ os, arch }) {
    return `${os.split(" ")[0] ?? os} ${arch}`;
}

// EXTERNAL MODULE: ./.cache/js/core/train/resource-use.js
var resource_use = __webpack_require__(57815);
// EXTERNAL MODULE: ./.cache/js/core/train/skip-key.js
var skip_key = __webpack_require__(44428);
// EXTERNAL MODULE: ./.cache/js/core/train/reuse.js
var reuse = __webpack_require__(65709);
;// CONCATENATED MODULE: ./.cache/js/actions/train/stage-store.js





/** @param reuse false: every stage is run, and its result kept */
async function openStageStore({ model, leg }, { job, reuse }, ports) {
    const known = reuse ? await readKept(model, leg, ports) : {};
    return {
        async find(stage, key) {
            if (!reuse)
                return null;
            const here = known[stage.name];
            if (here?.key === key &&
                here.run === ports.host.context.runId &&
                (await lieHere(stage, here.outputs, job, ports)))
                return { kept: here, result: "unchanged" };
            const kept = await fromArchive({ stage, key, model, job }, ports).catch((error) => {
                notice(`the cached stage ${stage.name} was not taken: ${(0,errors/* errorMessage */.g)(error)}`, ports);
                return null;
            });
            if (kept === null)
                return null;
            await remember(stage, { ...kept, run: ports.host.context.runId });
            return { kept, result: "cached" };
        },
        async keep(stage, kept) {
            await remember(stage, kept);
            if (reuse)
                await toArchive({ stage, kept, model, job }, ports);
        },
    };
    async function remember(stage, kept) {
        known[stage.name] = kept;
        const content = new TextEncoder().encode(`${JSON.stringify(known, null, 2)}\n`);
        await ports.records.write({ model, leg, files: new Map([[stages/* stagesFileName */.VX, content]]) });
    }
}
/** What was remembered wrongly is as good as nothing. */
async function readKept(model, leg, { records }) {
    try {
        const files = (await records.readAll()).find((one) => one.model === model && one.leg === leg)?.files;
        const text = new TextDecoder().decode(files?.get(stages/* stagesFileName */.VX) ?? new Uint8Array());
        return stages/* keptStagesSchema */.XJ.parse(JSON.parse(text));
    }
    catch {
        return {};
    }
}
/** The digests of a stage's outputs as they lie here; those that are not there have none. */
async function digestStage(stage, job, ports) {
    const digests = {};
    for (const { name, path } of (0,stages/* outputsOfStage */.mr)(stage)) {
        const { digest, bytes, kind, files, state } = await ports.files.findOutput(path, job);
        if (state.state !== "present")
            continue;
        digests[name] = { path, digest, bytes, ...(kind === "folder" ? { files: files.length } : {}) };
    }
    return digests;
}
async function lieHere(stage, recorded, job, ports) {
    const found = Object.entries(await digestStage(stage, job, ports)).map(([name, { digest }]) => [
        name,
        digest,
    ]);
    return (0,reuse/* outputsDiffer */.L7)((0,stages/* outputsOfStage */.mr)(stage), recorded, Object.fromEntries(found)) === null;
}
async function fromArchive({ stage, key, model, job }, ports) {
    const prefix = (0,skip_key/* archivePrefix */.pY)("stage", model, key);
    const archive = (await ports.archives?.restore(prefix)) ?? null;
    if (archive === null)
        return null;
    try {
        const text = (await ports.keptFiles.readText(archive.folder, stages/* stagesFileName */.VX)) ?? "";
        if ((0,skip_key/* archiveKey */.q2)(prefix, text) !== archive.key)
            throw new Error("its record is not the one that its key names");
        const kept = stages/* keptStageSchema */.i1.parse(JSON.parse(text));
        if (kept.key !== key)
            throw new Error("it is of another stage");
        const target = { inputs: { outputs: (0,stages/* outputsOfStage */.mr)(stage) }, job };
        const problem = await (0,packed_outputs/* placeOutputs */.WR)(archive.folder, kept.outputs, target, ports);
        if (problem !== null)
            throw new Error(problem);
        return kept;
    }
    finally {
        await archive.discard();
    }
}
async function toArchive({ stage, kept, model, job }, ports) {
    if (ports.archives === null || (0,packed_outputs/* whyNotKept */.oq)(kept.outputs, stage.outputs) !== null)
        return;
    const text = `${JSON.stringify(kept)}\n`;
    const prefix = (0,skip_key/* archivePrefix */.pY)("stage", model, kept.key);
    try {
        await ports.archives.save(prefix, (0,skip_key/* archiveKey */.q2)(prefix, text), async (folder) => {
            await (0,packed_outputs/* packOutputs */.Me)(folder, (0,stages/* outputsOfStage */.mr)(stage), job, ports);
            await ports.keptFiles.writeText(folder, stages/* stagesFileName */.VX, text);
        });
    }
    catch (error) {
        notice(`the stage ${stage.name} was not cached: ${(0,errors/* errorMessage */.g)(error)}`, ports);
    }
}
function notice(text, { host }) {
    host.annotate("notice", text, { title: "train" });
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/run-stages.js










const run_stages_nothing = {
    ...{ how: "exited", exitCode: 0, signal: null, leftBehind: 0, reason: "", durationSeconds: 0, tail: [] },
};
/** Runs stages in their order, each only when something changed that it depends on; ends at the first that fails. */
async function runStages(stages, { inputs, job, document }, ports) {
    const store = await openStageStore(inputs, { job, reuse: inputs.skipUnchanged }, ports);
    const rows = [];
    const ends = [];
    let reported = "";
    let known = 0;
    for (const stage of stages) {
        const key = await keyOfStage(stage, { inputs, document }, ports);
        const found = await store.find(stage, key);
        if (found !== null) {
            ports.host.info(`stage ${stage.name}: nothing has changed`);
            rows.push({ name: stage.name, result: found.result, seconds: found.kept.seconds });
            reported += `${JSON.stringify(found.kept.metrics)}\n`;
            continue;
        }
        const left = inputs.timeout - secondsOf(ends);
        const end = await runJob({ ...inputs, command: stage.command, timeout: Math.max(1, left) }, job, [], ports);
        ends.push(end);
        const failure = (0,explain_end/* explainEnd */.p)(end, inputs.timeout) ?? (await missing(stage, job, ports));
        if (failure !== null)
            return { end: joinEnds(ends), failure: `stage ${stage.name}: ${failure}`, job, stages: rows };
        const all = await job.readMetricLines();
        const lines = all.slice(known);
        known = all.length;
        await store.keep(stage, await keptOf(stage, { key, lines, end, job }, ports));
        reported += lines;
        rows.push({ name: stage.name, result: "ran", seconds: end.durationSeconds });
    }
    // Outputs of stages that were not run are older than this run, and were compared by digest.
    const told = { ...job, startedAt: 0, readMetricLines: async () => reported };
    return { end: joinEnds(ends), failure: null, job: told, stages: rows };
}
async function keyOfStage(stage, { inputs, document }, ports) {
    const outputs = (0,stages/* outputsOfStage */.mr)(stage);
    const read = await ports.files.digestInputs(stage.inputs);
    const code = await ports.files.digestPresent((0,skip_key/* codeInCommand */.U3)(stage.command, outputs));
    return (0,skip_key/* skipKey */.X$)({
        model: inputs.model,
        leg: inputs.leg,
        directory: inputs.workingDirectory,
        command: stage.command,
        inputs: [...read, ...code],
        lockFiles: await ports.files.digestPresent(lockFileNames),
        params: document,
        environment: (0,skip_key/* allowedEnvironment */.m0)(inputs.environmentAllow ?? [], ports.environment),
        outputs,
        seed: inputs.seeds[0] ?? 0,
        platform: platformOf(ports.machine),
        more: { stage: stage.name },
    });
}
/** Why what a stage should have written is not there; null when it is. */
async function missing(stage, job, ports) {
    const declared = (0,stages/* outputsOfStage */.mr)(stage);
    const states = new Map();
    for (const { name, path } of declared)
        states.set(name, (await ports.files.findOutput(path, job)).state);
    return (0,judge_outputs/* judgeOutputs */.o)(declared, states, job.startedAt)[0]?.replace(/^output \d+: /, "") ?? null;
}
async function keptOf(stage, { key, lines, end, job }, ports) {
    const metrics = Object.fromEntries(parseMetricLines(lines).values);
    const run = ports.host.context.runId;
    return { key, run, outputs: await digestStage(stage, job, ports), metrics, seconds: end.durationSeconds };
}
function joinEnds(ends) {
    const last = ends.at(-1);
    if (last === undefined)
        return run_stages_nothing;
    const uses = ends.flatMap(({ resources: use, durationSeconds: seconds }) => use === undefined ? [] : [{ use, seconds }]);
    const resources = (0,resource_use/* joinUse */.Et)(uses);
    return {
        ...last,
        leftBehind: ends.reduce((sum, end) => sum + end.leftBehind, 0),
        durationSeconds: secondsOf(ends),
        ...(resources === null ? {} : { resources }),
    };
}
function secondsOf(ends) {
    return Math.round(1000 * ends.reduce((sum, end) => sum + end.durationSeconds, 0)) / 1000;
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/run-work.js





/** Runs the command, or the stages, and collects what they wrote. */
async function runWork(asked, ports) {
    const { inputs } = asked;
    const { end, failure, job, stages } = await runOnce(asked, ports);
    if (failure !== null)
        return { reasons: [failure], end };
    const outputs = await collectOutputs(inputs.outputs ?? [], job, ports);
    if ("reasons" in outputs)
        return { reasons: outputs.reasons, end };
    return {
        end,
        outputs,
        metrics: await collectMetrics(outputs, job, ports),
        seed: inputs.seeds[0] ?? 0,
        stages,
    };
}
async function runOnce(asked, ports) {
    const { inputs, job, sent } = asked;
    if (inputs.stages === null || inputs.stages === "dvc") {
        const before = inputs.stages === "dvc" ? await readLock(ports) : null;
        const end = await runJob(inputs, job, sent, ports);
        const failure = (0,explain_end/* explainEnd */.p)(end, inputs.timeout);
        if (inputs.stages === null)
            return { end, failure, job, stages: null };
        // DVC leaves alone what has not changed, and vouches for it.
        return { end, failure, job: { ...job, startedAt: 0 }, stages: (0,stages/* rowsOfDvc */._s)(before, await readLock(ports)) };
    }
    return runStages(inputs.stages, asked, ports);
}
/** A lock that cannot be read tells nothing about stages, and DVC itself will say what is wrong. */
function readLock({ files }) {
    return files.readDocument("dvc.lock").catch(() => null);
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/skip.js








/** What the result depends on, as one digest. Where no inputs are declared it is not known, and the commit stands for
 *  them: enough for another attempt of it to resume, and never enough to skip. */
async function keyOf(inputs, before, ports) {
    const named = await ports.files.digestPresent((0,skip_key/* codeInCommand */.U3)(inputs.command, inputs.outputs ?? []));
    return (0,skip_key/* skipKey */.X$)({
        model: inputs.model,
        leg: inputs.leg,
        directory: inputs.workingDirectory,
        command: inputs.command,
        inputs: [...before.inputs, ...named],
        lockFiles: before.lockFiles,
        params: before.document,
        environment: (0,skip_key/* allowedEnvironment */.m0)(inputs.environmentAllow ?? [], ports.environment),
        outputs: inputs.outputs ?? [],
        seed: inputs.seeds[0] ?? 0,
        platform: platformOf(ports.machine),
        more: moreOf(inputs, before),
    });
}
function moreOf({ seeds, tune, engine }, before) {
    const unknown = skip_isKnown(before) ? {} : { commit: before.commit };
    const several = seeds.length > 1 ? { seeds } : {};
    const elsewhere = engine === "local" ? {} : { engine };
    const more = { ...unknown, ...several, ...elsewhere, ...(tune === null ? {} : { tune }) };
    return Object.keys(more).length === 0 ? null : more;
}
/** Whether what the training reads is declared. */
function skip_isKnown({ inputs }) {
    return inputs.length > 0;
}
/** The result of an earlier run with the same key: first the record that lies here, then the cache. What does not hold
 *  is said, and trained again; nothing here makes a training fail. */
async function findUnchanged(asked, ports) {
    if (asked.key === null || !asked.inputs.skipUnchanged)
        return null;
    try {
        return (await fromFolder(asked, asked.key, ports)) ?? (await skip_fromArchive(asked, asked.key, ports));
    }
    catch (error) {
        skip_notice(`an earlier result could not be reused: ${(0,errors/* errorMessage */.g)(error)}`, ports);
        return null;
    }
}
async function fromFolder(asked, key, ports) {
    const { model, leg } = asked.inputs;
    const record = await ownRecord(model, leg, ports);
    if (record?.skipKey !== key)
        return null;
    // On a runner the folder may have come with the checkout: what this very run has left is its own.
    const { context } = ports.host;
    if (context.onRunner && record.run?.id !== context.runId)
        return null;
    return accept(record, asked, ports);
}
/** A torn record is as good as none: this run writes another. */
async function ownRecord(model, leg, { records }) {
    try {
        const files = (await records.readAll()).find((one) => one.model === model && one.leg === leg)?.files;
        const bytes = files?.get(run_record/* runFileName */.X2);
        return bytes === undefined ? null : (0,run_record/* parseRun */.zZ)(new TextDecoder().decode(bytes), run_record/* runFileName */.X2);
    }
    catch {
        return null;
    }
}
async function skip_fromArchive(asked, key, ports) {
    const { model, leg } = asked.inputs;
    const prefix = (0,skip_key/* archivePrefix */.pY)("train", model, key);
    const archive = (await ports.archives?.restore(prefix)) ?? null;
    if (archive === null)
        return null;
    try {
        const text = (await ports.keptFiles.readText(archive.folder, run_record/* runFileName */.X2)) ?? "";
        if ((0,skip_key/* archiveKey */.q2)(prefix, text) !== archive.key)
            return refuse("its record is not the one that its key names", ports);
        const record = (0,run_record/* parseRun */.zZ)(text, `${archive.key}/${run_record/* runFileName */.X2}`);
        if (record.skipKey !== key || record.model !== model || record.leg !== leg)
            return refuse("it is of another training", ports);
        const problem = await (0,packed_outputs/* placeOutputs */.WR)(archive.folder, record.outputs, asked, ports);
        return problem === null ? await accept(record, asked, ports) : refuse(problem, ports);
    }
    finally {
        await archive.discard();
    }
}
/** Looks at the outputs where they belong; the record counts when all of them are there, byte by byte. */
async function accept(earlier, asked, ports) {
    const declared = asked.inputs.outputs ?? [];
    const outputs = await collectOutputs(declared, { ...asked.job, startedAt: 0 }, ports);
    if ("reasons" in outputs)
        return null;
    const digests = Object.fromEntries(Object.entries(outputs.digests).map(([name, { digest }]) => [name, digest]));
    if ((0,reuse/* outputsDiffer */.L7)(declared, earlier.outputs, digests) !== null)
        return null;
    return { record: (0,reuse/* reuseRecord */.Qs)(earlier, presentRun(asked.commit, ports)), outputs };
}
/** Keeps a result for later runs; that it could not be kept is one notice. */
async function keepResult(record, outputs, { inputs, job }, ports) {
    const { archives, keptFiles } = ports;
    if (archives === null || record.skipKey === undefined || !inputs.skipUnchanged)
        return;
    const why = (0,packed_outputs/* whyNotKept */.oq)(outputs.digests, outputs.files);
    if (why !== null)
        return skip_notice(`the result was not cached: ${why}`, ports);
    const text = `${JSON.stringify(record)}\n`;
    const prefix = (0,skip_key/* archivePrefix */.pY)("train", record.model, record.skipKey);
    try {
        await archives.save(prefix, (0,skip_key/* archiveKey */.q2)(prefix, text), async (folder) => {
            await (0,packed_outputs/* packOutputs */.Me)(folder, inputs.outputs ?? [], job, ports);
            await keptFiles.writeText(folder, run_record/* runFileName */.X2, text);
        });
    }
    catch (error) {
        skip_notice(`the result was not cached, so that a later run trains again: ${(0,errors/* errorMessage */.g)(error)}`, ports);
    }
}
function refuse(problem, ports) {
    skip_notice(`a cached result was not taken, and the training runs: ${problem}`, ports);
    return null;
}
function skip_notice(text, { host }) {
    host.annotate("notice", text, { title: "train" });
}

;// CONCATENATED MODULE: ./.cache/js/actions/train/train.js












/** Runs the training command, as often as asked, checks that it wrote what it declared, and leaves the run record for the
 *  next step. A command that fails is a value, exit 3; earlier records stay as they are. */
async function train(inputs, ports) {
    const commit = await ports.commits.head();
    refuseForeignCode(commit, ports.host.context);
    const params = await readParams(inputs, ports);
    const before = {
        commit,
        params: Object.fromEntries((0,dotted/* flatten */.B)(params)),
        inputs: await ports.files.digestInputs(inputs.inputs ?? []),
        lockFiles: await ports.files.digestPresent(lockFileNames),
    };
    if (inputs.mode !== "run")
        return trainSweep(inputs, { ...before, params, checkpoints: null }, ports);
    const resumeKey = await keyOf(inputs, { ...before, document: params }, ports);
    const key = skip_isKnown(before) && canSkip(inputs) ? resumeKey : null;
    const place = (0,checkpoints/* placeCheckpoints */.n2)(inputs, resumeKey, ports);
    const own = await ports.files.prepare(params);
    const job = place === null ? own : { ...own, checkpointFolder: place.folder };
    const asked = { inputs, key, job, commit };
    const keepOutput = (inputs.outputs ?? []).some(({ path }) => path.startsWith("$"));
    let succeeded = false;
    try {
        const unchanged = await findUnchanged(asked, ports);
        if (unchanged !== null) {
            const unsafe = refuseUnsafe(unchanged.outputs, inputs);
            if (unsafe !== null)
                return await failTraining([unsafe], notRun, ports);
            const end = await finishTraining(unchanged.record, unchanged.outputs, inputs, ports);
            succeeded = true;
            return end;
        }
        const resumed = place === null ? null : await (0,checkpoints/* restoreCheckpoints */.i4)(place, ports);
        await ports.keepForEnd("checkpoints", place);
        const ground = { ...before, params, checkpoints: place?.folder ?? null };
        const work = isRepeated(inputs)
            ? trainRepeatedly(inputs, ground, ports)
            : runWork({ inputs, job, document: params, sent: before.inputs.map(({ path }) => path) }, ports);
        const { done, isSaved } = await saveWhile(work, place, inputs.checkpointInterval, ports);
        if ("reasons" in done)
            return await failTraining(done.reasons, done.end, ports);
        const unsafe = refuseUnsafe(done.outputs, inputs);
        if (unsafe !== null)
            return await failTraining([unsafe], done.end, ports);
        const chosen = "chosen" in done ? Object.fromEntries((0,dotted/* flatten */.B)(done.chosen)) : before.params;
        const result = {
            stages: null,
            ...before,
            ...done,
            params: chosen,
            skipKey: lasts(done) ? key : null,
            resumed,
        };
        const record = makeRunRecord(inputs, result, ports);
        if (place !== null)
            await (0,checkpoints/* finishCheckpoints */.PH)(place, ports, isSaved);
        await keepResult(record, done.outputs, asked, ports);
        const answer = await finishTraining(record, done.outputs, inputs, ports);
        succeeded = true;
        return answer;
    }
    finally {
        await job.discard(succeeded && keepOutput);
    }
}
/** A trial that failed is tried again the next time. */
function lasts(done) {
    return done.tuning?.trials.every(({ state }) => state !== "failed") ?? true;
}
/** DVC looks itself at what has changed. Of several runs, outputs that lie in a run's own folder are kept by their trials
 *  and seeds. */
function canSkip(inputs) {
    if (inputs.stages === "dvc")
        return false;
    return !isRepeated(inputs) || fixedOutputs(inputs).length === (inputs.outputs ?? []).length;
}
/** A training script is code: it does not run for an event that has more rights than its author. */
function refuseForeignCode(checkedOut, context) {
    const { refuse } = (0,plan/* planRun */.n)({ verb: "evaluate", checkedOut, ...context });
    if (refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...refuse });
}
/** How a command ended that was not run. */
const notRun = { exitCode: null, tail: [] };
function refuseUnsafe({ modelFile }, { unsafeModel }) {
    const safety = modelFile?.safety;
    if (unsafeModel !== "fail" || safety === undefined || safety.safe)
        return null;
    return `output model: ${modelFile?.path} is unsafe to load: ${safety.why}`;
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
async function readInputs(raw, directory) {
    const file = raw["config"] || "evenhand.yml";
    const text = await (0,wiring/* readTextOrNull */.GR)(external_node_path_.resolve(directory, file));
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, file);
    const model = (0,choose_model/* chooseModel */.Rk)(config, raw["model"] || null);
    const { stages = null, tune = null } = (0,choose_model/* modelIn */.l2)(config, model)?.train ?? {};
    return (0,inputs/* parseTrainInputs */.dL)(fillFromConfig(raw, config, model), { stages, tune });
}
/** Enters the action on a runner. */
function run(environment = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(environment);
    return (0,run_action/* runAction */.C)(async () => (await runTrain((0,run_context/* readActionInputs */.U)(environment), host, environment)).exit, () => ({ host }));
}
/** The story with its adapters, on a runner or at a terminal. */
async function runTrain(raw, host, environment) {
    const directory = external_node_path_.resolve(host.context.workspace, raw["working-directory"] || ".");
    const inputs = await readInputs(raw, directory);
    // At a terminal stdout is the answer's, and nobody reads workflow commands.
    const write = (chunk) => void process.stdout.write(chunk);
    const plain = { open() { }, write: (chunk) => void process.stderr.write(chunk), close() { } };
    const clock = (0,host_clock/* makeClock */.Z)();
    const place = (0,wiring/* placeOf */.$t)(host, environment, inputs);
    const github = await (0,wiring/* connect */.Ng)(place, clock);
    const engine = await (0,choose/* chooseEngine */.m)(inputs.engine, inputs.engineOptions ?? "", { environment, clock });
    return train(inputs, {
        host,
        environment,
        clock,
        archives: (0,wiring/* archivesFor */.XJ)(host, environment),
        keptFiles: kept_files/* keptFiles */.y,
        keepForEnd: (name, value) => (0,step_state/* keepForEnd */.gX)(environment, name, value),
        artifacts: github === null ? null : (0,wiring/* artifactsOf */.Ns)(github, place),
        commits: (0,local_history/* makeLocalHistory */.Ew)((0,git_program/* makeGit */.n)(directory, environment)),
        engine: (0,choose/* rememberJobs */.w)(engine, (0,step_state/* makeStepState */.c8)(environment)),
        files: await (0,work_files/* openWorkFiles */.h)(directory, environment["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), (0,wiring/* knownDigests */.lg)(host, environment)),
        records: (0,record_folder/* makeRecordFolder */.K)(external_node_path_.resolve(directory, inputs.records)),
        runFolders: (...names) => makeRunFolders(place.records, names),
        optuna: (program) => makeOptuna(program, { directory, environment }),
        machine: readMachine(),
        version: version/* version */.r,
        open: (file) => (0,local_file/* makeLocalFile */.c)(file, directory),
        makeFence: () => (host.context.onRunner ? (0,fence/* makeFence */.O)(write) : plain),
    });
}


/***/ }),

/***/ 65592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isNotebook),
/* harmony export */   Me: () => (/* binding */ packOutputs),
/* harmony export */   WR: () => (/* binding */ placeOutputs),
/* harmony export */   oq: () => (/* binding */ whyNotKept),
/* harmony export */   tn: () => (/* binding */ largestArchive)
/* harmony export */ });
/* unused harmony export isHidden */
/* harmony import */ var _core_report_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);
/* harmony import */ var _core_train_reuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65709);
/* harmony import */ var _core_train_within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59014);



/** The repository's whole cache holds 10 GB: a larger archive would push everything else out. */
const largestArchive = 2 * 2 ** 30;
/** Why outputs are not put into an archive; null when they may be.
 *  @param files of all outputs: declared paths, and those within folders */
function whyNotKept(outputs, files) {
    const total = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
    if (total > largestArchive) {
        return `its outputs have ${(0,_core_report_number_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(total)}, and ${(0,_core_report_number_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(largestArchive)} is the most`;
    }
    const hidden = files.find(isHidden);
    if (hidden !== undefined)
        return `${hidden} is a hidden file, which may hold a secret`;
    const notebook = files.find(isNotebook);
    return notebook === undefined ? null : `${notebook} is a notebook, whose cells may show rows of the data`;
}
/** `.env`, `.git/config` and the like never leave the machine. */
function isHidden(path) {
    return path.split("/").some((part) => /^\.[^./]/.test(part));
}
/** Notebooks carry what their cells have printed: they never leave the machine. */
function isNotebook(path) {
    return path.toLowerCase().endsWith(".ipynb");
}
/** An output's place in an archive: by its position, since a name may be anything. */
const placeIn = (folder, position) => `${folder}/outputs/${position}`;
/** Copies the outputs of this run into the folder of an archive. */
async function packOutputs(folder, declared, job, ports) {
    for (const [position, { path }] of declared.entries()) {
        const found = await ports.files.findOutput(path, job);
        if (found.state.state === "present")
            await ports.keptFiles.copy(found, placeIn(folder, position));
    }
}
/** Copies outputs out of an archive to where they are declared, once all of them have the digests of the record.
 *  @returns why not; null when they lie there */
async function placeOutputs(folder, recorded, { inputs, job }, ports) {
    const declared = inputs.outputs ?? [];
    const kept = [];
    for (const [position, { name, path }] of declared.entries()) {
        const from = await ports.files.findOutput(placeIn(folder, position), job);
        const to = (await ports.files.findOutput(path, job)).path;
        // What is placed takes the place of what was there.
        if ((0,_core_train_within_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)(ports.files.directory, to))
            return `output ${name} holds the working directory`;
        kept.push({ name, from, to });
    }
    const problem = (0,_core_train_reuse_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsDiffer */ .L7)(declared, recorded, Object.fromEntries(kept.map(({ name, from }) => [name, from.digest])));
    if (problem !== null)
        return problem;
    for (const { from, to } of kept)
        await ports.keptFiles.copy(from, to);
    return null;
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

/***/ 44428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ codeInCommand),
/* harmony export */   X$: () => (/* binding */ skipKey),
/* harmony export */   m0: () => (/* binding */ allowedEnvironment),
/* harmony export */   pY: () => (/* binding */ archivePrefix),
/* harmony export */   q2: () => (/* binding */ archiveKey)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);

/** Changes when equal facts no longer mean an equal record. */
const scheme = "evenhand/run/v1 1";
/** Digest of what a training depends on: equal for equal facts, in whatever order files were listed. */
function skipKey(facts) {
    const files = (list) => Object.fromEntries(list.map(({ path, digest }) => [path, digest]));
    const content = {
        ...facts,
        scheme,
        inputs: files(facts.inputs),
        lockFiles: files(facts.lockFiles),
        outputs: Object.fromEntries(facts.outputs.map(({ name, path }) => [name, path])),
        more: facts.more ?? null,
    };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content));
}
/** Words of a command that look like code or settings it reads: of `python train.py --lr 0.1 > log.txt`, `train.py`.
 *  What it writes is left out, as far as redirections and declared outputs tell. */
function codeInCommand(command, outputs) {
    const words = typeof command === "string" ? command.replace(/>+\s*\S+/g, " ").split(/[\s;|&<>()"'`=]+/) : command;
    const written = new Set(outputs.map(({ path }) => path));
    const likely = words.filter((word) => codePattern.test(word) && !written.has(word.replace(/^\.\//, "").replaceAll("\\", "/")));
    return [...new Set(likely)].slice(0, 200);
}
const codePattern = /^[^-\0].{0,400}\.(?:py|ipynb|sh|bash|r|jl|js|ts|sql|ya?ml|json|toml|cfg|ini)$/i;
/** The values of some variables; null: it is not set. */
function allowedEnvironment(names, step) {
    return Object.fromEntries(names.map((name) => [name, step[name] ?? null]));
}
/** How the keys of one training's archives begin; what follows names the content.
 *  @param key of `skipKey` */
function archivePrefix(kind, model, key) {
    return `evenhand-${kind}-${model}-${hex(key)}-`;
}
/** The key of an archive that holds this text: a reader compares the digest of what it got. */
function archiveKey(prefix, text) {
    return `${prefix}${hex((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text))}`;
}
function hex(digest) {
    return digest.replace(/^sha256:/, "").slice(0, 40);
}


/***/ }),

/***/ 59014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/** Whether an absolute path is a folder or lies in it, by either path grammar. Links are not looked at.
 *  @example isWithin("C:\\\\work\\\\out", "C:/work") // true */
function isWithin(path, folder) {
    const parts = (text) => {
        const slashed = /^[A-Za-z]:[\\/]|^\\\\/.test(text) ? text.replaceAll("\\", "/").toLowerCase() : text;
        return slashed.split("/").filter((part) => part !== "" && part !== ".");
    };
    const [inner, outer] = [parts(path), parts(folder)];
    return outer.every((part, i) => inner[i] === part);
}


/***/ }),

/***/ 82953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ chooseEngine),
/* harmony export */   w: () => (/* binding */ rememberJobs)
/* harmony export */ });
/* harmony import */ var _local_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31264);

/** @param options `engine-options` as it was written; the local engine has none
 *  Throws UserError when they do not fit. */
async function chooseEngine(name, options, world) {
    switch (name) {
        case "local":
            return (0,_local_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLocalEngine */ .u)();
        case "ray":
            return (await Promise.all(/* import() */[__webpack_require__.e(8887), __webpack_require__.e(8497)]).then(__webpack_require__.bind(__webpack_require__, 98497))).makeRayEngine(options, world);
        case "kubernetes":
            return (await Promise.all(/* import() */[__webpack_require__.e(5), __webpack_require__.e(8887), __webpack_require__.e(3056)]).then(__webpack_require__.bind(__webpack_require__, 51562))).makeKubernetesEngine(options, world);
        case "command":
            return (await Promise.all(/* import() */[__webpack_require__.e(8887), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 39091))).makeCommandEngine(options, world);
    }
}
/** The same engine, whose jobs are written down before they are submitted and crossed out when they are over. */
function rememberJobs(engine, state) {
    const { stop, runBatch } = engine;
    if (stop === undefined)
        return engine;
    const remembered = async (name, work) => {
        await state.begin(name);
        const done = await work();
        await state.end(name);
        return done;
    };
    return {
        stop,
        run: (job, onLine) => remembered(job.cargo?.name ?? "", () => engine.run(job, onLine)),
        ...(runBatch === undefined ? {} : { runBatch: (batch) => remembered(batch.name, () => runBatch(batch)) }),
    };
}


/***/ }),

/***/ 66762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ keptFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _file_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38067);
/* harmony import */ var _input_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58068);





const largestText = 64 * 2 ** 20;
/** Copies and small texts on this machine. */
const keptFiles = {
    async readText(folder, name) {
        const full = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(full).catch(() => null);
        return found?.isFile() && found.size <= largestText ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(full, "utf8") : null;
    },
    async writeText(folder, name, text) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), text);
    },
    async copy(found, target) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { recursive: true, force: true });
        if (found.kind === "file")
            return copyPlain(found.path, target);
        for (const one of found.files)
            await copyPlain(node_path__WEBPACK_IMPORTED_MODULE_2__.join(found.path, one), node_path__WEBPACK_IMPORTED_MODULE_2__.join(target, one));
    },
    async digestFolder(folder) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true, recursive: true }).catch(() => []);
        const paths = entries
            .filter((entry) => entry.isFile())
            .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_2__.relative(folder, node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name)))
            .map((name) => name.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"));
        const digests = [];
        for (const name of paths.sort(_input_files_js__WEBPACK_IMPORTED_MODULE_4__/* .byBytes */ .bg)) {
            digests.push({ path: name, ...(await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name))) });
        }
        return digests;
    },
    async empty(folder) {
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => [])) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { recursive: true, force: true });
        }
    },
};
/** Shares the blocks where the file system can. */
async function copyPlain(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(to), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
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


/***/ })

};
