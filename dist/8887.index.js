export const id = 8887;
export const ids = [8887];
export const modules = {

/***/ 33068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kB: () => (/* binding */ bringBack),
  mr: () => (/* binding */ endedBy),
  $e: () => (/* binding */ fetchByCommand),
  $T: () => (/* binding */ jobEnd),
  DU: () => (/* binding */ lost),
  cu: () => (/* binding */ runFetch),
  UI: () => (/* binding */ uploadShell)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/engines/local/engine.js + 8 modules
var engine = __webpack_require__(31264);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.cache/js/engines/remote/select-files.js
var select_files = __webpack_require__(22215);
// EXTERNAL MODULE: ./.cache/js/engines/remote/tar.js
var tar = __webpack_require__(69874);
;// CONCATENATED MODULE: ./.cache/js/engines/remote/lay-out.js







const mostUnpacked = 4 * 1024 ** 3;
/** Checks what a job handed over against the digest that it said, and lays its files where the local engine would
 *  have them. Takes nothing but declared outputs, metrics and checkpoints. Throws Error, in words for a person.
 *  @param directory the job's, absolute */
async function layOut(pack, word, directory, cargo) {
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(pack).digest("hex");
    if (sha256 !== word.sha256) {
        const sizes = `${pack.length} bytes arrived, the job sent ${word.bytes}`;
        throw new Error(`the outputs that arrived are not those that the job sent: their digests differ (${sizes})`);
    }
    const archive = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(pack, { maxOutputLength: mostUnpacked });
    for (const output of cargo.outputs.filter((one) => !one.startsWith("$"))) {
        await (0,promises_.rm)(external_node_path_.resolve(directory, output), { recursive: true, force: true });
    }
    for (const file of (0,tar/* readTar */.s)(archive))
        await layFile(file, directory, cargo);
}
async function layFile(file, directory, { files, outputs }) {
    const name = external_node_path_.posix.normalize(file.path);
    if ((0,select_files/* isOutside */._K)(name))
        throw new Error(`the job handed over ${JSON.stringify(name)}, which lies outside its folder`);
    const [, kind, rest] = /^\.evenhand\/(metrics\.jsonl|output|checkpoints)(?:\/(.*))?$/s.exec(name) ?? [];
    const declared = outputs.map((one) => external_node_path_.posix.normalize(one).replace(/\/+$/, ""));
    const to = kind === "metrics.jsonl"
        ? files.metricsFile
        : kind === "output" && rest !== undefined
            ? external_node_path_.join(files.outputFolder, rest)
            : kind === "checkpoints" && rest !== undefined
                ? external_node_path_.join(files.checkpointFolder, rest)
                : declared.some((one) => name === one || name.startsWith(`${one}/`))
                    ? external_node_path_.join(directory, name)
                    : null;
    if (to === null)
        return;
    await (0,promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
    await (0,promises_.writeFile)(to, file.bytes, { mode: file.executable === true ? 0o755 : 0o644 });
}

;// CONCATENATED MODULE: ./.cache/js/engines/remote/bring-back.js






/** A job's end by its own word, once its outputs are here and are those that it sent; `lost` when they are not.
 *  @param fetch gets the bytes of the hand-over */
async function bringBack(word, job, cargo, fetch) {
    const exited = { how: "exited", exitCode: word.exitCode, signal: null, leftBehind: 0, reason: "" };
    if (word.said === "refused")
        return word.exitCode === 0 ? lost(`its outputs stayed there: ${word.reason}`) : exited;
    try {
        await layOut(await fetch(word), word, job.directory, cargo);
        return exited;
    }
    catch (thrown) {
        // Of a command that failed the end matters more than what it left.
        return word.exitCode === 0 ? lost(`its outputs did not come back: ${(0,errors/* errorMessage */.g)(thrown)}`) : exited;
    }
}
function lost(reason) {
    return { how: "lost", exitCode: null, signal: null, leftBehind: 0, reason };
}
function endedBy(how, reason = "") {
    return { how, exitCode: null, signal: null, leftBehind: 0, reason };
}
/** Runs the user's `fetch` here, which puts the job's $EVENHAND_BUNDLE back. */
async function fetchByCommand(command, job, cargo, onLine) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), "evenhand-fetch-"));
    const bundle = external_node_path_.join(folder, "outputs.tar.gz");
    try {
        const environment = { ...job.environment, EVENHAND_BUNDLE: bundle };
        await runFetch(command, { ...job, environment }, cargo, onLine);
        if (!(await (0,promises_.stat)(bundle).catch(() => null))?.isFile())
            throw new Error("`fetch` wrote no $EVENHAND_BUNDLE");
        return await (0,promises_.readFile)(bundle);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Runs the user's `fetch` here. Throws Error when it fails. */
async function runFetch(command, job, { name }, onLine) {
    const environment = { ...job.environment, EVENHAND_JOB: name };
    const end = await (0,engine/* makeLocalEngine */.u)().run({ ...job, command, environment }, onLine);
    if (end.exitCode !== 0)
        throw new Error(`\`fetch\` ended with exit code ${end.exitCode ?? end.how}`);
}
/** Shell of the wrapper that runs the user's `upload` there. */
function uploadShell(upload, quote) {
    return `EVENHAND_BUNDLE=$pack EVENHAND_JOB=$job sh -c ${quote(upload)} || refuse "\\\`upload\\\` failed"`;
}
function jobEnd(ended, startedAt, lines) {
    const durationSeconds = Math.round(performance.now() - startedAt) / 1000;
    return { ...ended, durationSeconds, tail: lines.tail() };
}


/***/ }),

/***/ 63613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ needCargo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _select_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22215);


/** What the job carries. Throws UserError for outputs that no other machine could write to their place here. */
function needCargo({ cargo }, engine) {
    if (cargo === undefined)
        throw new Error(`the engine ${engine} was given a job without cargo`);
    for (const output of cargo.outputs) {
        const own = /^\$(?:EVENHAND_OUTPUT|\{EVENHAND_OUTPUT\})(?:\/|$)/.test(output);
        if (own || !(0,_select_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(output))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "input-invalid",
            message: `the output ${output} lies outside the working directory, where the engine ${engine} cannot put it`,
            hint: "write it below the working directory, or below $EVENHAND_OUTPUT",
            input: "outputs",
        });
    }
    return cargo;
}


/***/ }),

/***/ 19376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ makeJobLines)
/* harmony export */ });
/* harmony import */ var _local_output_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69723);
/* harmony import */ var _local_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46814);


/** Parts what a job prints for a person from what its wrapper prints for us.
 *  @param token what begins the latter; a command may not have ended its last line before it */
function makeJobLines(token, onLine) {
    const tail = (0,_local_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTail */ .z)();
    const payload = [];
    let word = null;
    let held = false;
    const pass = (line, replaced) => {
        const at = line.indexOf(token);
        if (at === -1) {
            // The wrapper sends an empty line ahead of its own.
            if (held)
                show("", false);
            held = line === "" && !replaced;
            if (!held)
                show(line, replaced);
            return;
        }
        const said = line.slice(at + token.length);
        const read = said.startsWith("+") ? null : readWord(said.trim());
        // Ray prints the call of the wrapper, with the token in it.
        if (!said.startsWith("+") && read === null)
            return show(line, replaced);
        held = false;
        if (at > 0)
            show(line.slice(0, at), replaced);
        if (read === null)
            payload.push(said.slice(1).trim());
        else
            word = read;
    };
    const show = (line, replaced) => {
        tail.push(line, replaced);
        onLine(line);
    };
    const lines = (0,_local_output_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .makeOutputLines */ .R)(pass);
    return {
        write: (bytes) => lines.write(bytes),
        line: (text) => pass(text, false),
        end: () => lines.end(),
        word: () => word,
        payload: () => payload.join(""),
        tail: () => tail.lines(),
    };
}
function readWord(said) {
    const [, code, bytes, sha256] = /^ready (\d{1,3}) (\d{1,15}) ([0-9a-f]{64})$/.exec(said) ?? [];
    if (sha256 !== undefined)
        return { said: "ready", exitCode: Number(code), bytes: Number(bytes), sha256 };
    const [, exit, reason] = /^refused (\d{1,3}) (.*)$/.exec(said) ?? [];
    return reason === undefined ? null : { said: "refused", exitCode: Number(exit), reason };
}


/***/ }),

/***/ 75331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ refuseHalf),
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   eg: () => (/* binding */ sentEnvironment)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82787);



/** Of every engine that runs elsewhere. */
const commonOptions = {
    /** Variables of this step that the command is given there; no other is sent. */
    environment: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[A-Za-z_]\w*$/)).default([]),
    send: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["tracked", "inputs"]).default("tracked"),
    /** Run there with the outputs in $EVENHAND_BUNDLE, and here to bring that file back. */
    upload: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).optional(),
    fetch: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).optional(),
};
/** Reads `engine-options`: YAML or JSON. Throws UserError naming every key that is wrong. */
function readOptions(engine, text, schema) {
    let value;
    try {
        value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0 }) ?? {};
    }
    catch (thrown) {
        throw wrong(`the input \`engine-options\` is not YAML: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .g)(thrown).split("\n")[0]}`);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map(({ path, message }) => path.length === 0 ? message : `\`${path.join(".")}\`: ${message}`);
    throw wrong(`the input \`engine-options\` does not fit the engine ${engine}: ${problems.slice(0, 5).join("; ")}`);
}
function wrong(message) {
    const hint = "docs/engines.md lists the options of each engine";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({ code: "input-invalid", message, hint, input: "engine-options" });
}
/** `upload` and `fetch` belong together. */
function refuseHalf({ upload, fetch, }) {
    if ((upload === undefined) === (fetch === undefined))
        return;
    const [has, lacks] = upload === undefined ? ["fetch", "upload"] : ["upload", "fetch"];
    throw wrong(`\`engine-options\` has \`${has}\` without \`${lacks}\`: one carries the outputs out, the other back`);
}
const paths = new Set(["EVENHAND_PARAMS", "EVENHAND_OUTPUT", "EVENHAND_METRICS", "EVENHAND_CHECKPOINTS"]);
/** The variables that travel: what Evenhand tells the command, less paths of this machine, and what the user named.
 *  Throws UserError for a name that the step does not have. */
function sentEnvironment(environment, allowed) {
    const own = Object.entries(environment).filter(([name]) => name.startsWith("EVENHAND_") && !paths.has(name));
    const named = allowed.map((name) => {
        const value = environment[name];
        if (value !== undefined)
            return [name, value];
        throw wrong(`\`environment\` of \`engine-options\` names ${name}, which this step does not have`);
    });
    return Object.fromEntries([...own.filter(([name]) => name !== "EVENHAND_JOB"), ...named]);
}


/***/ }),

/***/ 22215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ selectFiles),
/* harmony export */   GE: () => (/* binding */ selectShared),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   aJ: () => (/* binding */ ownFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82787);
/* harmony import */ var _local_input_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58068);






/** Reads what the command needs, and what is the job's own. */
async function selectFiles(job, cargo, sent, limit) {
    return [...(await selectShared(job, cargo, sent, limit)), ...(await ownFiles(cargo))];
}
/** Reads what the command needs, sorted by path. Never sent: git's own folder, `.env` files, Evenhand's records and
 *  what the command is to write. Throws UserError when it is more than `limit` bytes. */
async function selectShared(job, cargo, sent, limit) {
    const { directory } = job;
    const tracked = sent === "tracked" ? await trackedFiles(directory) : [];
    const named = wordsOf(job.command).map((word) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(word));
    const wanted = new Set([...tracked, ...named, ...cargo.inputs].filter((file) => !staysHere(file, cargo)));
    for (const file of cargo.inputs)
        if (isOutside(file))
            throw outside(file);
    const files = [];
    let bytes = 0;
    for (const file of [...wanted].sort(_local_input_files_js__WEBPACK_IMPORTED_MODULE_5__/* .byBytes */ .bg)) {
        const full = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, file);
        const found = isOutside(file) ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(full).catch(() => null);
        if (!found?.isFile())
            continue;
        bytes += found.size;
        if (bytes > limit)
            throw tooMuch(file, limit, sent);
        files.push({ path: file, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(full), executable: (found.mode & 0o100) !== 0 });
    }
    return files;
}
/** The parameters, and the checkpoints of an earlier attempt. */
async function ownFiles({ files }) {
    const own = [{ path: ".evenhand/params.json", bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(files.paramsFile) }];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(files.checkpointFolder, { withFileTypes: true, recursive: true });
    for (const entry of entries.filter((one) => one.isFile())) {
        const full = node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name);
        const inside = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(files.checkpointFolder, full).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
        own.push({ path: `.evenhand/checkpoints/${inside}`, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(full) });
    }
    return own;
}
async function trackedFiles(directory) {
    const options = { cwd: directory, maxBuffer: 64 << 20 };
    const listed = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", ["ls-files", "-z", "--cached"], options).catch(() => null);
    return listed === null ? [] : listed.stdout.split("\0").filter((file) => file !== "");
}
/** Words of the command that may be files. */
function wordsOf(command) {
    const words = typeof command === "string" ? command.split(/[\s;&|()<>"']+/) : [...command];
    return words.filter((word) => /^[^-/$][^$*?]*$/.test(word));
}
function staysHere(file, { outputs }) {
    const parts = file.split("/");
    if (parts.some((part) => part === ".git" || part === ".evenhand" || /^\.env(?:\..*)?$/.test(part)))
        return true;
    return outputs.some((output) => file === output || file.startsWith(`${output.replace(/\/+$/, "")}/`));
}
function isOutside(file) {
    return file.startsWith("/") || /^[a-zA-Z]:/.test(file) || file.split("/").includes("..");
}
function outside(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y({
        code: "input-invalid",
        message: `${file} lies outside the working directory and cannot be sent to another machine`,
        hint: "set `working-directory` so that it holds all that the training reads",
        input: "inputs",
    });
}
function tooMuch(file, limit, sent) {
    const other = sent === "tracked" ? "`send: inputs` in `engine-options` leaves out what git tracks beside them" : "";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y({
        code: "input-invalid",
        message: `the files to send are more than ${limit >> 20} MiB, reached at ${file}`,
        hint: ["let the command read large data from storage that the cluster reaches", other]
            .filter(Boolean)
            .join("; "),
        input: "inputs",
    });
}


/***/ }),

/***/ 69874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packTar),
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
const block = 512;
/** A tar archive (ustar, with pax headers for long names); the same files give the same bytes. */
function packTar(files) {
    const parts = [];
    const add = (header, bytes) => {
        parts.push(header, bytes, Buffer.alloc((block - (bytes.length % block)) % block));
    };
    for (const { path, bytes, executable } of files) {
        const name = Buffer.from(path);
        if (name.length > 100) {
            const record = paxRecord("path", path);
            add(header("pax-header", record.length, 0o644, "x"), record);
        }
        add(header(name.subarray(0, 100), bytes.length, executable === true ? 0o755 : 0o644, "0"), bytes);
    }
    parts.push(Buffer.alloc(2 * block));
    return Buffer.concat(parts);
}
function header(name, size, mode, type) {
    const head = Buffer.alloc(block);
    head.set(Buffer.from(name), 0);
    const octal = (value, at, width) => head.write(`${value.toString(8).padStart(width - 1, "0")}\0`, at);
    octal(mode, 100, 8);
    octal(0, 108, 8);
    octal(0, 116, 8);
    octal(size, 124, 12);
    // A day in 2000, since some programs take 1970 for a mistake.
    octal(946_684_800, 136, 12);
    head.write("        ", 148);
    head.write(type, 156);
    head.write("ustar\x0000", 257);
    octal(head.reduce((sum, byte) => sum + byte, 0), 148, 7);
    return head;
}
/** Its length counts its own digits. */
function paxRecord(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + 1;
    while (rest + String(length).length !== length)
        length = rest + String(length).length;
    return Buffer.from(`${length} ${key}=${value}\n`);
}
/** The files of a tar archive in any of its common dialects. Folders are passed over. Throws Error for a link or a
 *  device, and for an archive that ends early. */
function* readTar(archive) {
    let named = null;
    for (let at = 0; at + block <= archive.length;) {
        const head = archive.subarray(at, at + block);
        if (head.every((byte) => byte === 0))
            return;
        const size = sizeOf(head);
        const bytes = archive.subarray(at + block, at + block + size);
        if (bytes.length < size)
            break;
        at += block + Math.ceil(size / block) * block;
        const type = String.fromCharCode(head[156] ?? 0);
        if (type === "x")
            named = paxPath(bytes) ?? named;
        else if (type === "L")
            named = text(bytes);
        else if (type === "0" || type === "\0") {
            const executable = (Number.parseInt(text(head.subarray(100, 108)), 8) & 0o100) !== 0;
            yield { path: named ?? nameOf(head), bytes, executable };
            named = null;
        }
        else if (type === "5")
            named = null;
        else if (type !== "g")
            throw new Error(`${named ?? nameOf(head)} is not a plain file`);
    }
    throw new Error("the archive ends early");
}
function nameOf(head) {
    const name = text(head.subarray(0, 100));
    // GNU tar keeps other things where ustar has the beginning of a long name.
    const prefix = head.toString("latin1", 257, 263) === "ustar\0" ? text(head.subarray(345, 500)) : "";
    return prefix === "" ? name : `${prefix}/${name}`;
}
function text(field) {
    const end = field.indexOf(0);
    return field.toString("utf8", 0, end === -1 ? field.length : end);
}
/** Octal digits; above 8 GiB a binary number with its first bit set. */
function sizeOf(head) {
    const field = head.subarray(124, 136);
    if (((field[0] ?? 0) & 0x80) !== 0)
        return Number(field.readBigUInt64BE(4));
    return Number.parseInt(text(field).trim() || "0", 8);
}
function paxPath(records) {
    for (let at = 0; at < records.length;) {
        const space = records.indexOf(0x20, at);
        const length = Number.parseInt(records.toString("utf8", at, space), 10);
        if (!(length > 0))
            return null;
        const record = records.toString("utf8", space + 1, at + length - 1);
        if (record.startsWith("path="))
            return record.slice(5);
        at += length;
    }
    return null;
}


/***/ }),

/***/ 34597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ watchForStop),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Watches for what ends a job early. */
function watchForStop() {
    const controller = new AbortController();
    let why = null;
    let timer = null;
    const stop = (reason) => {
        why ??= reason;
        controller.abort(reason);
    };
    const onSignal = () => stop("stopped");
    for (const signal of signals)
        process.on(signal, onSignal);
    return {
        signal: controller.signal,
        why: () => why,
        startClock(milliseconds) {
            // Timers of Node overflow after 24 days; inputs allow 20.
            timer ??= setTimeout(() => stop("timeout"), milliseconds);
        },
        dispose() {
            if (timer !== null)
                clearTimeout(timer);
            for (const signal of signals)
                process.off(signal, onSignal);
        },
    };
}
/** Waits, but not past a stop. */
function pause(milliseconds, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener("abort", done);
    });
}


/***/ })

};
