export const id = 92;
export const ids = [92];
export const modules = {

/***/ 98092:
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
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 6 modules
var parse = __webpack_require__(86708);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.cache/js/engines/local/output-lines.js

/** Longest line that is passed on whole, in characters; also what keeps memory small without line breaks. */
const maxLineLength = 16_384;
/** Cuts a stream of UTF-8 into lines at \n, \r\n and \r. `replaced` is true for a line that ended in a bare \r,
 *  as progress bars write them: on a terminal the next line overwrites it. */
function makeOutputLines(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    let rest = "";
    const take = (text) => {
        rest += text;
        let start = 0;
        // A \r at the very end may be half of a \r\n: it waits for the next bytes.
        for (const found of rest.matchAll(/\r\n|\n|\r(?!$)/g)) {
            passPieces(rest.slice(start, found.index), found[0] === "\r");
            start = found.index + found[0].length;
        }
        rest = rest.slice(start);
        while (rest.length > maxLineLength) {
            const at = pieceEnd(rest, 0);
            onLine(rest.slice(0, at), false);
            rest = rest.slice(at);
        }
    };
    const passPieces = (line, replaced) => {
        let start = 0;
        while (line.length - start > maxLineLength) {
            const at = pieceEnd(line, start);
            onLine(line.slice(start, at), false);
            start = at;
        }
        onLine(line.slice(start), replaced);
    };
    return {
        write: (bytes) => take(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))),
        end: () => {
            take(decoder.end());
            if (rest !== "")
                onLine(rest.replace(/\r$/, ""), false);
            rest = "";
        },
    };
}
/** Where a piece of a long line ends: never between the two halves of a character. */
function pieceEnd(line, start) {
    const at = start + maxLineLength;
    const unit = line.charCodeAt(at - 1);
    return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.cache/js/engines/local/output-pipe.js







/** A named pipe for a command's output. What node gives a child as standard output is a socket, and a script that
 *  writes to /dev/stderr cannot open one. Null where there are no named pipes (Windows). */
async function makeOutputPipe() {
    if (process.platform === "win32")
        return null;
    const folder = await (0,external_node_fs_promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), "evenhand-pipe-"));
    const pipe = external_node_path_.join(folder, "output");
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("mkfifo", ["-m", "600", pipe]);
    }
    catch {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        return null;
    }
    const fd = (0,external_node_fs_.openSync)(pipe, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    let taken = false;
    return {
        path: pipe,
        read: () => {
            taken = true;
            return new external_node_net_.Socket({ fd, readable: true, writable: false });
        },
        close: async () => {
            if (!taken)
                (0,external_node_fs_.closeSync)(fd);
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/end-members.js
/** Ends every process of a job: asks with a signal, waits, then kills until none is found in two looks on end.
 *
 *  Runs inside the supervisor, which gets this function as text: it may use nothing from outside itself.
 *  @param find the living processes of the job; [] also where they cannot be listed
 *  @param leader process id, and group, of the command; 0 when there is none
 *  @param wait milliseconds between asking and killing
 *  @returns how many processes besides the leader were found alive at the first look */
async function endMembers(find, leader, signal, wait) {
    const { spawnSync } = process.getBuiltinModule("node:child_process");
    const lookEvery = 25;
    const giveUpAfter = 20_000;
    const listed = process.platform === "linux";
    const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    const send = (pid, what) => {
        try {
            return process.kill(pid, what);
        }
        catch {
            return false;
        }
    };
    /** A look at the job: the processes to signal, a negative number being a whole group. */
    const alive = () => {
        if (listed)
            return find();
        return leader > 0 && send(process.platform === "win32" ? leader : -leader, 0) ? [-leader] : [];
    };
    const tell = (targets, what) => {
        if (process.platform === "win32") {
            // Windows has no groups: the tree is ended at once, since its processes cannot be asked.
            if (leader > 0)
                spawnSync("taskkill", ["/pid", String(leader), "/T", "/F"], { windowsHide: true });
            return;
        }
        // Asked once each, since many programs take a second signal for "at once"; killed as a group too, so that
        // none can fork away between the look and the signal.
        if (what === "SIGKILL" && leader > 0)
            send(-leader, what);
        for (const pid of targets)
            send(pid, what);
    };
    const first = alive();
    const others = first.filter((pid) => Math.abs(pid) !== leader).length;
    if (first.length === 0)
        return 0;
    const start = performance.now();
    tell(first, signal);
    let empty = 0;
    while (empty < 2 && performance.now() - start < wait + giveUpAfter) {
        await sleep(lookEvery);
        const left = alive();
        empty = left.length === 0 ? empty + 1 : 0;
        if (left.length > 0 && performance.now() - start >= wait)
            tell(left, "SIGKILL");
    }
    return others;
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/members.js
/** Finds the living processes of a job, by what each can only shed deliberately: its process group or session, the
 *  job's mark in its environment, an ancestor within the job. Zombies do not count.
 *
 *  Runs inside the supervisor, which gets this function as text: it may use nothing from outside itself.
 *  @param leader process id of the command, which leads its own group and session; 0 when there is none
 *  @param mark unique text that the value of EVENHAND_JOB contains
 *  @returns process ids; [] on systems without /proc, where the group is all that can be reached */
function findMembers(leader, mark) {
    const fs = process.getBuiltinModule("node:fs");
    const read = (path) => {
        try {
            return fs.readFileSync(path, "latin1");
        }
        catch {
            return "";
        }
    };
    const parents = new Map();
    const members = new Set();
    let names = [];
    try {
        names = fs.readdirSync("/proc");
    }
    catch {
        return [];
    }
    for (const name of names) {
        const pid = Number(name);
        if (!Number.isInteger(pid) || pid === process.pid)
            continue;
        const stat = read(`/proc/${name}/stat`);
        // The command's name, in brackets, may hold anything: the fields begin after the last bracket.
        const [state, parent, group, session] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        if (state === undefined || parent === undefined || state === "Z" || state === "X")
            continue;
        parents.set(pid, Number(parent));
        const led = leader > 0 && (Number(group) === leader || Number(session) === leader);
        if (led || (mark !== "" && hasMark(read(`/proc/${name}/environ`))))
            members.add(pid);
    }
    let found = -1;
    while (found !== members.size) {
        found = members.size;
        for (const [pid, parent] of parents) {
            if (members.has(parent) || parent === process.pid)
                members.add(pid);
        }
    }
    return [...members];
    function hasMark(environment) {
        return environment.split("\0").some((one) => one.startsWith("EVENHAND_JOB=") && one.includes(mark));
    }
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/supervise.js
/** The program of the supervisor: a process of its own session that runs one command, and ends it with all that it
 *  started when the command ends, when its time is up, when it is told to, or when the end of its standard input
 *  says that Evenhand itself is gone.
 *
 *  Handed to `node -e` as text: it may use nothing from outside itself and its parameters. */
function supervise(find, end) {
    const fs = process.getBuiltinModule("node:fs");
    const { spawn } = process.getBuiltinModule("node:child_process");
    const answers = 3;
    let leader = 0;
    let mark = "";
    let grace = 2000;
    let why = "exited";
    let ending = null;
    let received = "";
    const say = (answer) => {
        try {
            fs.writeSync(answers, `${JSON.stringify(answer)}\n`);
        }
        catch {
            // Evenhand is gone: there is nobody to answer.
        }
    };
    const members = () => find(leader, mark);
    const endAll = (signal, wait) => {
        ending ??= end(members, leader, signal, wait);
        return ending;
    };
    const stop = (signal) => {
        if (leader === 0)
            process.exit(0);
        if (ending === null)
            why = "stopped";
        void endAll(signal, grace);
    };
    const openPipe = (pipe) => {
        // Opening a named pipe waits for a reader; with one of its own it cannot hang when Evenhand has just died.
        const reader = fs.openSync(pipe, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
        const writer = fs.openSync(pipe, fs.constants.O_WRONLY);
        fs.closeSync(reader);
        fs.rmSync(pipe.slice(0, pipe.lastIndexOf("/")), { recursive: true, force: true });
        return writer;
    };
    /** Helpers of a command often end a moment after it: those are not left behind. */
    const settle = async () => {
        for (let look = 0; look < 8 && ending === null && members().length > 0; look++) {
            await new Promise((done) => setTimeout(done, 25));
        }
    };
    const start = (job) => {
        ({ mark, graceMilliseconds: grace } = job);
        const output = job.pipe === null ? 1 : openPipe(job.pipe);
        say({ answer: "open" });
        const [program = "", ...rest] = job.argv;
        const child = spawn(program, rest, {
            cwd: job.directory,
            env: job.environment,
            detached: process.platform !== "win32",
            windowsHide: true,
            stdio: ["ignore", output, output],
        });
        if (job.pipe !== null)
            fs.closeSync(output);
        const timer = setTimeout(() => {
            if (ending === null)
                why = "timeout";
            void endAll("SIGTERM", grace);
        }, job.timeoutMilliseconds);
        const finish = async (exitCode, signal, reason) => {
            clearTimeout(timer);
            await settle();
            const leftBehind = await endAll("SIGTERM", grace);
            say({ answer: "ended", how: why, exitCode, signal, leftBehind, reason });
            process.exit(0);
        };
        leader = child.pid ?? 0;
        child.once("error", (error) => {
            why = "not-started";
            void finish(null, null, error.message);
        });
        child.once("exit", (exitCode, signal) => void finish(exitCode, signal, ""));
    };
    const obey = (order) => {
        if (order.order === "start")
            start(order.job);
        else if (order.order === "stop")
            stop(order.signal);
        else {
            mark = order.mark;
            void endAll("SIGTERM", order.graceMilliseconds).then(() => process.exit(0));
        }
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.on(signal, () => stop(signal));
    process.stdin.setEncoding("utf8");
    process.stdin.on("data", (chunk) => {
        received += chunk;
        const lines = received.split("\n");
        received = lines.pop() ?? "";
        for (const line of lines)
            obey(JSON.parse(line));
    });
    process.stdin.on("error", () => stop("SIGTERM"));
    process.stdin.on("close", () => stop("SIGTERM"));
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/supervisor-source.js



/** The supervisor as a program for `node -e`: three functions that know nothing of each other's names, so that it
 *  is the same from source and out of a bundle. */
const supervisorSource = `(${supervise})(${findMembers}, ${endMembers});`;

;// CONCATENATED MODULE: ./.cache/js/engines/local/supervisor.js


/** Starts the process that will run the command: in a session of its own, so that what ends Evenhand's process
 *  group does not reach it, and tied to Evenhand by its standard input, which ends with Evenhand. */
function startSupervisor() {
    const child = (0,external_node_child_process_.spawn)(process.execPath, ["-e", supervisorSource], {
        stdio: ["pipe", "pipe", "pipe", "pipe"],
        detached: process.platform !== "win32",
        windowsHide: true,
        // Nothing of the step's: NODE_OPTIONS would reach into it, and the job's mark would make it find itself.
        env: pick(["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR"]),
    });
    child.stdin?.on("error", () => undefined);
    const { opened, ended } = readAnswers(child);
    let complaint = "";
    child.stderr?.on("data", (chunk) => {
        complaint = (complaint + chunk.toString()).slice(-2000);
    });
    return {
        output: child.stdout,
        opened,
        ended,
        complaint: () => complaint.trim(),
        send: (order) => void child.stdin?.write(`${JSON.stringify(order)}\n`),
    };
}
function pick(names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
function readAnswers(child) {
    const opened = deferred();
    const ended = deferred();
    let received = "";
    child.stdio[3]?.on("data", (chunk) => {
        received += chunk.toString();
        const lines = received.split("\n");
        received = lines.pop() ?? "";
        for (const line of lines) {
            const answer = JSON.parse(line);
            if (answer.answer === "open")
                opened.resolve();
            else
                ended.resolve(answer);
        }
    });
    const over = () => {
        opened.resolve();
        ended.resolve(null);
    };
    child.once("error", over);
    // After its last words: `close` waits for the pipes, which an escaped process could hold open for ever.
    child.once("exit", () => {
        const answers = child.stdio[3];
        if (answers?.closed === false)
            answers.once("close", over);
        else
            over();
    });
    return { opened: opened.promise, ended: ended.promise };
}
/** A promise and what settles it; Node 20 has no Promise.withResolvers. */
function deferred() {
    let resolve = () => { };
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/tail.js
const maxLines = 100;
const maxBytes = 16_384;
/** Keeps the last lines of an output, at most 100 and 16 KiB of UTF-8; a line that was overwritten on the terminal
 *  is kept only until the next. */
function makeTail() {
    let kept = [];
    let bytes = 0;
    return {
        push(line, replaced) {
            if (kept.at(-1)?.replaced === true)
                bytes -= kept.pop()?.bytes ?? 0;
            const text = lastBytes(line, maxBytes);
            const size = Buffer.byteLength(text) + 1;
            kept.push({ text, bytes: size, replaced });
            bytes += size;
            while (kept.length > maxLines || (bytes > maxBytes + 1 && kept.length > 1)) {
                bytes -= kept[0]?.bytes ?? 0;
                kept = kept.slice(1);
            }
        },
        lines: () => kept.map((line) => line.text),
    };
}
function lastBytes(line, limit) {
    if (Buffer.byteLength(line) <= limit)
        return line;
    const cut = Buffer.from(line).subarray(-limit);
    // Skips the rest of a character that the cut went through.
    let start = 0;
    while (start < 4 && ((cut[start] ?? 0) & 0xc0) === 0x80)
        start++;
    return cut.subarray(start).toString("utf8");
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/engine.js






const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/** How long the output may go on after all processes of the job are gone. */
const drainMilliseconds = 2000;
/** Runs commands on this machine. SIGINT, SIGTERM and SIGHUP of this process are passed on to the job, which then
 *  ends as `stopped`. */
function makeLocalEngine({ graceMilliseconds = 2000 } = {}) {
    return {
        run: async (job, onLine) => {
            const mark = (0,external_node_crypto_.randomUUID)();
            const pipe = await makeOutputPipe();
            const supervisor = startSupervisor();
            const forward = (signal) => supervisor.send({ order: "stop", signal });
            for (const signal of signals)
                process.on(signal, forward);
            try {
                return await follow(supervisor, supervised(job, mark, graceMilliseconds, pipe), pipe, onLine);
            }
            finally {
                for (const signal of signals)
                    process.off(signal, forward);
                await pipe?.close();
            }
        },
    };
}
async function follow(supervisor, job, pipe, onLine) {
    const start = performance.now();
    const tail = makeTail();
    supervisor.send({ order: "start", job });
    await supervisor.opened;
    const drained = drain(pipe?.read() ?? supervisor.output, (line, replaced) => {
        tail.push(line, replaced);
        onLine(line);
    });
    const ended = await supervisor.ended;
    if (ended === null)
        await sweep(job);
    await drained();
    const durationSeconds = Math.round(performance.now() - start) / 1000;
    return { ...toldBy(ended, supervisor), durationSeconds, tail: tail.lines() };
}
/** Begins to read; the function that comes back waits for the end of the output, but not for ever. */
function drain(output, onLine) {
    const lines = makeOutputLines(onLine);
    const over = new Promise((done) => {
        output.on("data", (chunk) => lines.write(chunk));
        output.once("end", done);
        output.once("error", () => done());
        output.once("close", done);
    });
    return async () => {
        await Promise.race([over, (0,promises_.setTimeout)(drainMilliseconds, undefined, { ref: false })]);
        output.destroy();
        lines.end();
    };
}
function supervised(job, mark, grace, pipe) {
    const outer = job.environment["EVENHAND_JOB"];
    return {
        argv: typeof job.command === "string" ? [...bash, job.command] : job.command,
        directory: job.directory,
        // The marks of all jobs around this one stay, so that each of them finds it.
        environment: { ...job.environment, EVENHAND_JOB: outer === undefined ? mark : `${outer},${mark}` },
        mark,
        timeoutMilliseconds: job.timeoutMilliseconds,
        graceMilliseconds: grace,
        pipe: pipe?.path ?? null,
    };
}
/** Without the user's start-up files, and stopping at the first command that fails, in a pipeline too. */
const bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"];
function toldBy(ended, supervisor) {
    if (ended !== null) {
        const { how, exitCode, signal, leftBehind, reason } = ended;
        return { how, exitCode, signal, leftBehind: how === "exited" ? leftBehind : 0, reason };
    }
    const reason = supervisor.complaint() || "the process that supervised the command was killed";
    return { how: "lost", exitCode: null, signal: null, leftBehind: 0, reason };
}
/** A second supervisor ends what a killed one has left. */
async function sweep({ mark, graceMilliseconds }) {
    const sweeper = startSupervisor();
    sweeper.output.resume();
    sweeper.send({ order: "sweep", mark, graceMilliseconds });
    await sweeper.ended;
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/machine.js

/** What a record says about the machine; nothing that tells whose it is. */
function readMachine() {
    return { os: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()}`, arch: (0,external_node_os_.arch)(), cpus: (0,external_node_os_.availableParallelism)(), node: process.version };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/record/run.js
var run = __webpack_require__(90269);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.cache/js/core/model/bytes.js
const headBytes = 65_536;
const tailBytes = 262_144;
/** Bytes as text of one character per byte, so that patterns can be looked for. */
function latin1(bytes, start = 0, end = bytes.length) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", start, end);
}
function startsWith(bytes, magic) {
    return latin1(bytes, 0, magic.length) === magic;
}
/** Little-endian, as a number; exact below 2^53. Null when the bytes end before. */
function uint64(bytes, at) {
    if (bytes.length < at + 8)
        return null;
    return Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at, true));
}

;// CONCATENATED MODULE: ./.cache/js/core/model/pickle.js

const stop = 0x2e;
const runsCode = "loading it runs code that the file names";
/** The magic number that torch.save wrote first, before torch 1.6. */
const oldTorch = "\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.";
/** Openings of protocols 0 and 1, which have no header: a global, or a container with its memo. */
const oldOpening = /^(?:c[\w.]{1,200}\n[\w.]{1,200}\n|\(?[dlt\]})](?:p\d+\n|q.)|\(\]q.|\(c[\w.]{1,200}\n)/s;
/** A pickle stream, joblib's and old torch's among them. Recognised, never read as a program. */
function detectPickle({ head, tail }) {
    const opening = latin1(head, 0, 1024);
    if (opening.startsWith(oldTorch))
        return { format: "torch", note: `the format before torch 1.6; ${runsCode}` };
    const protocol = protocolOf(opening);
    if (protocol === null || !endsWithStop(tail))
        return null;
    const stream = `protocol ${protocol}; ${runsCode}`;
    const joblib = latin1(head).includes("joblib.numpy_pickle") || latin1(tail).includes("joblib.numpy_pickle");
    return { format: joblib ? "joblib" : "pickle", note: stream };
}
/** 0 to 5; null when the bytes do not open a pickle. Protocols 0 and 1 look alike and are both called 0. */
function protocolOf(opening) {
    if (opening.startsWith("\x80")) {
        const protocol = opening.charCodeAt(1);
        return protocol >= 2 && protocol <= 5 ? protocol : null;
    }
    return oldOpening.test(opening) ? 0 : null;
}
function endsWithStop(tail) {
    return tail[tail.length - 1] === stop;
}

;// CONCATENATED MODULE: ./.cache/js/core/model/compressed.js


const magics = [
    ["gzip", "\x1f\x8b\x08"],
    ["bzip2", "BZh"],
    ["xz", "\xfd7zXZ\0"],
    ["lzma", "\x5d\0\0"],
    ["lz4", "\x04\x22\x4d\x18"],
];
/** How a whole file is compressed, told by its first bytes; null when it is not. */
function compressionOf(head) {
    const [method = 0, flags = 0] = head;
    if (head.length > 6 && (method & 0x8f) === 8 && ((method << 8) | flags) % 31 === 0)
        return "zlib";
    return magics.find(([, magic]) => startsWith(head, magic))?.[0] ?? null;
}
/** A compressed pickle is how joblib writes with `compress=`. zlib and gzip are told by what they unpack to,
 *  the others by joblib's usual file names. */
function detectCompressed({ name, head, inflated }) {
    const compression = compressionOf(head);
    if (compression === null)
        return null;
    const runsCode = "loading it runs code that the file names";
    if (inflated.length > 0) {
        const protocol = protocolOf(latin1(inflated, 0, 1024));
        if (protocol === null)
            return null;
        const joblib = latin1(inflated).includes("joblib") || compression === "zlib";
        return {
            format: joblib ? "joblib" : "pickle",
            note: `${compression}, protocol ${protocol}; ${runsCode}`,
        };
    }
    if (!/\.(?:joblib|pkl|pickle)(?:\.\w+)?$/i.test(name))
        return null;
    return { format: "joblib", note: `by its name: ${compression} was not unpacked; ${runsCode}` };
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/file-digest.js






/** sha256 of a file's content as `sha256:<hex>`, and its size, read once. */
async function digestFile(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let bytes = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { digest: `sha256:${hash.digest("hex")}`, bytes };
}
/** The parts of a file by which its format is told. */
async function readModelBytes(path, name) {
    const file = await (0,external_node_fs_promises_.open)(path);
    try {
        const { size } = await file.stat();
        const part = async (start, length) => {
            const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, start);
            return buffer.subarray(0, bytesRead);
        };
        const head = await part(0, Math.min(headBytes, size));
        const tail = await part(Math.max(0, size - tailBytes), Math.min(tailBytes, size));
        return { name, size, head, tail, inflated: inflateOpening(head) };
    }
    finally {
        await file.close();
    }
}
/** Few bytes in, so that what they unpack to is at most two megabytes. */
function inflateOpening(head) {
    const compression = compressionOf(head);
    const inflate = compression === "zlib" ? external_node_zlib_.inflateSync : compression === "gzip" ? external_node_zlib_.gunzipSync : null;
    if (inflate === null)
        return new Uint8Array();
    try {
        return inflate(head.subarray(0, 2048), { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch {
        return new Uint8Array();
    }
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/input-files.js





/** Never an input of a training: the repository's own store, and what Evenhand writes. */
const passedOver = new Set([".git", ".evenhand"]);
/** Digests every file that the patterns name, once each, sorted by path; a folder stands for all files in it.
 *  Throws UserError when a pattern names no file, or all together name too many. */
async function digestInputFiles(directory, patterns) {
    const paths = new Set();
    for (const pattern of patterns) {
        const found = await filesOf(directory, pattern);
        if (found.length === 0)
            throw namesNothing(pattern);
        for (const one of found)
            paths.add(one);
        if (paths.size > run/* runLimits */.g2.files)
            throw namesTooMany(pattern, paths.size);
    }
    const digests = [];
    for (const one of [...paths].sort(byBytes)) {
        digests.push({ path: one, ...(await digestFile(external_node_path_.resolve(directory, one))) });
    }
    return digests;
}
/** Digests those of some names in the working directory that are files. */
async function digestPresentFiles(directory, names) {
    const digests = [];
    for (const name of names) {
        const full = external_node_path_.resolve(directory, name);
        const found = await (0,external_node_fs_promises_.stat)(full).catch(() => null);
        if (found?.isFile())
            digests.push({ path: name, ...(await digestFile(full)) });
    }
    return digests;
}
/** A name that exists stands for itself, also with characters that a pattern would read as its own. */
async function filesOf(directory, pattern) {
    const literal = await plainFiles(directory, pattern);
    if (literal !== null)
        return literal;
    const files = [];
    const matches = (0,external_node_fs_promises_.glob)(pattern, { cwd: directory, exclude: (name) => passedOver.has(external_node_path_.basename(name)) });
    for await (const match of matches) {
        // `**` names a folder's files one by one already.
        const isWholeFolder = !pattern.endsWith("**");
        files.push(...((await plainFiles(directory, match, isWholeFolder)) ?? []));
    }
    return files;
}
/** The file itself, or the files in a folder; null when there is neither. */
async function plainFiles(directory, name, folders = true) {
    const found = await (0,external_node_fs_promises_.stat)(external_node_path_.resolve(directory, name)).catch(() => null);
    if (found?.isFile())
        return [posix(external_node_path_.normalize(name))];
    return found?.isDirectory() && folders ? filesIn(directory, name) : null;
}
async function filesIn(directory, folder) {
    const entries = await (0,external_node_fs_promises_.readdir)(external_node_path_.resolve(directory, folder), { withFileTypes: true, recursive: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => external_node_path_.join(folder, external_node_path_.relative(external_node_path_.resolve(directory, folder), entry.parentPath), entry.name))
        .map(posix)
        .filter((file) => !file.split("/").some((part) => passedOver.has(part)));
}
function posix(file) {
    return file.split(external_node_path_.sep).join("/");
}
/** In the order of the paths' bytes, which no locale changes. */
function byBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function namesNothing(pattern) {
    return new errors/* UserError */.y({
        code: "file-missing",
        message: `the input pattern ${JSON.stringify(pattern)} names no file`,
        hint: "patterns start from the working directory, for example `src/**` or `params.yaml`",
        input: "inputs",
    });
}
function namesTooMany(pattern, count) {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: `the input patterns up to ${JSON.stringify(pattern)} name ${count} files; a record holds ${run/* runLimits */.g2.files}`,
        hint: "name the file that lists them with their digests, for example `data.dvc`",
        input: "inputs",
    });
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/job-files.js


const maxMetricBytes = 16 << 20;
/** Makes a private folder with everything the EVENHAND_ variables of one job name.
 *  @param temporary a folder that outlives the step: outputs may lie in it */
async function makeJobFiles(temporary, params) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)(external_node_path_.join(temporary, "evenhand-job-"));
    const paramsFile = external_node_path_.join(folder, "params.json");
    const metricsFile = external_node_path_.join(folder, "metrics.jsonl");
    const outputFolder = external_node_path_.join(folder, "output");
    const checkpointFolder = external_node_path_.join(folder, "checkpoints");
    await (0,external_node_fs_promises_.mkdir)(outputFolder);
    await (0,external_node_fs_promises_.mkdir)(checkpointFolder);
    await (0,external_node_fs_promises_.writeFile)(paramsFile, `${JSON.stringify(params ?? {}, null, 2)}\n`);
    await (0,external_node_fs_promises_.writeFile)(metricsFile, "");
    return {
        paramsFile,
        metricsFile,
        outputFolder,
        checkpointFolder,
        // Of a file just written, since the clock that stamps files runs a little behind the clock of the day.
        startedAt: (await (0,external_node_fs_promises_.stat)(metricsFile)).mtimeMs,
        readMetricLines: () => readEnd(metricsFile),
        discard: async (keepOutput) => {
            const gone = keepOutput ? [paramsFile, metricsFile, checkpointFolder] : [folder];
            for (const one of gone)
                await (0,external_node_fs_promises_.rm)(one, { recursive: true, force: true });
        },
    };
}
async function readEnd(full) {
    const file = await (0,external_node_fs_promises_.open)(full).catch(() => null);
    if (file === null)
        return "";
    try {
        const { size } = await file.stat();
        const length = Math.min(size, maxMetricBytes);
        const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
        return buffer.toString("utf8", 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
;// CONCATENATED MODULE: ./.cache/js/core/train/folder-digest.js

/** Digest of a folder: sha256 over one line per file, `<sha256 hex>  <posix path>` and a newline, the lines sorted
 *  by their bytes. The same as `find . -type f -printf '%P\0' | xargs -0 sha256sum | LC_ALL=C sort | sha256sum`.
 *  @param files digests as `sha256:<hex>`, paths relative to the folder */
function folderDigest(files) {
    const lines = files.map(({ path, digest }) => Buffer.from(`${digest.replace(/^sha256:/, "")}  ${path}\n`));
    lines.sort(Buffer.compare);
    return (0,digest/* sha256 */.sc)(Buffer.concat(lines));
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/output-files.js





/** Looks at one declared output.
 *  @param full absolute path
 *  @param name as declared, for its format */
async function findOutputFile(full, name) {
    const nothing = { path: full, kind: "file", digest: "", bytes: 0, files: [], model: null };
    const found = await (0,external_node_fs_promises_.stat)(full).catch(() => null);
    if (found === null)
        return { ...nothing, state: { state: "missing" } };
    if (found.isDirectory())
        return findFolder(full);
    if (!found.isFile())
        return { ...nothing, state: { state: "not-plain", at: name } };
    return {
        ...nothing,
        ...(await digestFile(full)),
        state: { state: "present", changedAt: found.mtimeMs },
        model: await readModelBytes(full, external_node_path_.basename(name)),
    };
}
async function findFolder(folder) {
    const nothing = { path: folder, kind: "folder", digest: "", bytes: 0, files: [], model: null };
    const entries = await (0,external_node_fs_promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const paths = [];
    for (const entry of entries) {
        const inside = external_node_path_.relative(folder, external_node_path_.join(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/");
        if (entry.isFile())
            paths.push(inside);
        else if (!entry.isDirectory())
            return { ...nothing, state: { state: "not-plain", at: inside } };
    }
    if (paths.length === 0)
        return { ...nothing, state: { state: "empty-folder" } };
    return { ...nothing, ...(await digestFolder(folder, paths.sort(byBytes))) };
}
async function digestFolder(folder, paths) {
    const digests = [];
    let bytes = 0;
    let changedAt = 0;
    for (const one of paths) {
        const full = external_node_path_.join(folder, one);
        const file = await digestFile(full);
        digests.push({ path: one, digest: file.digest });
        bytes += file.bytes;
        changedAt = Math.max(changedAt, (await (0,external_node_fs_promises_.stat)(full)).mtimeMs);
    }
    return { digest: folderDigest(digests), bytes, files: paths, state: { state: "present", changedAt } };
}

;// CONCATENATED MODULE: ./.cache/js/engines/local/work-files.js







const maxDocumentBytes = 1 << 20;
/** Opens the working directory of a training run. Throws UserError when there is no such folder.
 *  @param directory absolute
 *  @param temporary for private files; a folder that outlives the step */
async function openWorkFiles(directory, temporary) {
    const found = await (0,external_node_fs_promises_.stat)(directory).catch(() => null);
    if (!found?.isDirectory()) {
        throw new errors/* UserError */.y({
            code: "file-missing",
            message: `the working directory ${directory} is not a folder`,
            hint: "it starts from the workspace: is the repository checked out, and into this place?",
            input: "working-directory",
        });
    }
    return {
        directory,
        digestInputs: (patterns) => digestInputFiles(directory, patterns),
        digestPresent: (names) => digestPresentFiles(directory, names),
        readDocument: (file) => readDocument(external_node_path_.resolve(directory, file), file),
        prepare: (params) => makeJobFiles(temporary, params),
        findOutput: (declared, job) => {
            const inside = /^\$(?:EVENHAND_OUTPUT|\{EVENHAND_OUTPUT\})(?:\/|$)/.exec(declared);
            const full = inside === null
                ? external_node_path_.resolve(directory, declared)
                : external_node_path_.join(job.outputFolder, declared.slice(inside[0].length));
            return findOutputFile(full, declared);
        },
    };
}
async function readDocument(full, name) {
    const bytes = await (0,external_node_fs_promises_.readFile)(full).catch((thrown) => {
        if (thrown.code === "ENOENT")
            return null;
        throw unreadable(name, (0,errors/* errorMessage */.g)(thrown));
    });
    if (bytes === null)
        return null;
    if (bytes.length > maxDocumentBytes)
        throw unreadable(name, "it is larger than 1 MiB");
    try {
        return (0,dist/* parse */.qg)(bytes.toString("utf8"), { maxAliasCount: 100, prettyErrors: true }) ?? {};
    }
    catch (thrown) {
        throw unreadable(name, (0,errors/* errorMessage */.g)(thrown).split("\n")[0]?.replace(/:$/, "") ?? "");
    }
}
function unreadable(name, why) {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${name} cannot be read: ${why}`,
        hint: "it must be JSON or YAML with parameters by name",
        file: name,
    });
}

// EXTERNAL MODULE: ./.cache/js/github/git-program.js
var git_program = __webpack_require__(64657);
// EXTERNAL MODULE: ./.cache/js/github/local-history.js
var local_history = __webpack_require__(4470);
// EXTERNAL MODULE: ./.cache/js/host/clock.js
var clock = __webpack_require__(38163);
// EXTERNAL MODULE: ./.cache/js/host/fence.js
var fence = __webpack_require__(93384);
// EXTERNAL MODULE: ./.cache/js/host/record-folder.js + 1 modules
var record_folder = __webpack_require__(56707);
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
// EXTERNAL MODULE: ./.cache/js/wiring.js + 11 modules
var wiring = __webpack_require__(6733);
// EXTERNAL MODULE: ./.cache/js/actions/train/inputs.js
var train_inputs = __webpack_require__(80958);
// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var plan = __webpack_require__(69052);
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

// EXTERNAL MODULE: ./.cache/js/core/train/input-types.js
var input_types = __webpack_require__(4805);
;// CONCATENATED MODULE: ./.cache/js/core/train/explain-end.js

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
            return `the command was ended after its timeout of ${(0,input_types/* spellDuration */.jl)(timeoutSeconds)}`;
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

;// CONCATENATED MODULE: ./.cache/js/core/model/hdf5.js

/** HDF5; Keras marks its files with attributes of these names. */
function detectHdf5({ name, head, tail }) {
    if (!startsWith(head, "\x89HDF\r\n\x1a\n"))
        return null;
    const named = (word) => latin1(head).includes(word) || latin1(tail).includes(word);
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

;// CONCATENATED MODULE: ./.cache/js/core/model/tensors.js

/** The format's own limit on its JSON header. */
const safetensorsHeaderLimit = 100_000_000;
/** safetensors: a 64-bit header length, that many bytes of JSON, then raw numbers. */
function detectSafetensors({ head, size }) {
    const length = uint64(head, 0);
    if (length === null || length < 2 || length > safetensorsHeaderLimit || 8 + length > size)
        return null;
    if (!/^\{\s*["}]/.test(latin1(head, 8, 24)))
        return null;
    if (8 + length > head.length)
        return { format: "safetensors", note: `a header of ${length} bytes` };
    const tensors = countTensors(latin1(head, 8, 8 + length));
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
    const tensors = uint64(head, 8);
    if (!startsWith(head, "GGUF") || tensors === null)
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
    const opening = latin1(head, 0, 4096);
    const lightgbm = /^tree\r?\nversion=v(\d+)\r?\n/.exec(opening);
    if (lightgbm !== null)
        return { format: "lightgbm", note: `text, version ${lightgbm[1]}` };
    if (startsWith(head, "CBM1"))
        return { format: "catboost", note: "binary" };
    if (startsWith(head, "{L\0\0\0\0\0\0\0\x07learner{"))
        return { format: "xgboost-ubj", note: "universal binary JSON" };
    if (/^\s*\{\s*"learner"\s*:\s*\{/.test(opening))
        return { format: "xgboost-json", note: "JSON" };
    if (/^\s*\{\s*"version"\s*:\s*\[[\d,\s]+\]\s*,\s*"learner"/.test(opening)) {
        return { format: "xgboost-json", note: "JSON" };
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/js/core/model/zip.js

const zip_runsCode = "loading it runs code that the file names";
/** Formats that are zip archives, told by the names of their members. */
function detectZip({ head, tail }) {
    if (!startsWith(head, "PK\x03\x04"))
        return null;
    const names = memberNames(head, tail);
    const has = (name) => names.includes(name);
    if (names.some((name) => name.endsWith("/data.pkl"))) {
        return names.some((name) => name.endsWith("/constants.pkl"))
            ? { format: "torchscript", note: "a compiled torch program" }
            : { format: "torch", note: `a pickle in a zip; ${zip_runsCode}` };
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
    const text = latin1(tail);
    for (let at = text.indexOf("PK\x01\x02"); at !== -1; at = text.indexOf("PK\x01\x02", at + 4)) {
        names.push(nameAt(tail, at, 28, 46));
    }
    return names;
}
function nameAt(bytes, header, lengthAt, nameStart) {
    const length = (bytes[header + lengthAt] ?? 0) | ((bytes[header + lengthAt + 1] ?? 0) << 8);
    return latin1(bytes, header + nameStart, header + nameStart + length);
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
    detectPickle,
    detectCompressed,
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

;// CONCATENATED MODULE: ./.cache/js/core/train/judge-outputs.js
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
    const reasons = judgeOutputs(declared, states, job.startedAt);
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
;// CONCATENATED MODULE: ./.cache/js/core/train/child-environment.js
/** The inputs of this action (its token among them), the services that only actions may call, and the files by
 *  which a step speaks to the runner: a `run:` step would not have the first two, and with the last a training
 *  script could write this step's outputs itself. */
const withheld = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_(?:OUTPUT|STATE|ENV|PATH))$/i;
/** The environment of the user's command: that of the step, less what only the action itself may see. */
function childEnvironment(step, job) {
    const passed = Object.entries(step).filter((entry) => entry[1] !== undefined && !withheld.test(entry[0]));
    return {
        ...Object.fromEntries(passed),
        EVENHAND_SEED: String(job.seed),
        EVENHAND_PARAMS: job.paramsFile,
        EVENHAND_OUTPUT: job.outputFolder,
        EVENHAND_METRICS: job.metricsFile,
        EVENHAND_CHECKPOINTS: job.checkpointFolder,
    };
}

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
            environment: childEnvironment(ports.environment, { seed, ...files }),
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

// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
;// CONCATENATED MODULE: ./.cache/js/core/train/describe-run.js


/** A run in one line, without anything the command chose: for a step's output. */
function describeRun(record) {
    const parts = [`trained ${record.model}`, `in ${(0,input_types/* spellDuration */.jl)(Math.max(1, record.durationSeconds))}`];
    if (record.modelFile !== null) {
        const { format, bytes, digest } = record.modelFile;
        parts.push(`to a ${format === "unknown" ? "model" : `${format} model`} of ${bytes} bytes, ${describe_run_short(digest)}`);
    }
    return parts.join(" ");
}
/** A run for the job summary: a heading, what was written, what was measured, what to know. */
function renderRun(record) {
    const outputs = Object.entries(record.outputs).map(([name, { path, digest, bytes }]) => `| ${(0,encode/* code */.aY)(name)} | ${(0,encode/* code */.aY)(path)} | ${bytes} | ${(0,encode/* code */.aY)(describe_run_short(digest))} |`);
    const metrics = Object.entries(record.metrics).slice(0, shown);
    const more = Object.keys(record.metrics).length - metrics.length;
    return [
        `### ${describeRun(record)}`,
        ...table("| output | path | bytes | digest |", outputs),
        ...table("| metric | last value |", metrics.map(([name, value]) => `| ${(0,encode/* code */.aY)(name)} | ${Number(value.toPrecision(6))} |`)),
        ...(more > 0 ? [`…and ${more} more in the record.`] : []),
        ...record.notes.map((note) => `- ${(0,encode/* sentence */.em)(note)}`),
    ].join("\n\n");
}
const shown = 50;
function table(header, rows) {
    const rule = header.replace(/[^|]+/g, " --- ");
    return rows.length === 0 ? [] : [[header, rule, ...rows].join("\n")];
}
function describe_run_short(digest) {
    return digest.slice(0, "sha256:".length + 12);
}
/** A failed run for the job summary. */
function renderFailure(reasons, tail) {
    const said = reasons.map((reason) => `- ${(0,encode/* sentence */.em)(reason)}`).join("\n");
    const lines = lastLines(tail, 40, 8000);
    const output = lines.length === 0 ? [] : [(0,encode/* fenced */.OF)(lines.join("\n"), "console", 8000)];
    return ["### training failed", said, ...output].join("\n\n");
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

;// CONCATENATED MODULE: ./.cache/js/actions/train/say.js



const outputBytes = 60_000;
const reasonBytes = 16_384;
const annotatedLines = 10;
/** Writes the record into the hand-over folder, the outputs and the summary. */
async function saySuccess(record, outputs, ports) {
    const { model, leg } = record;
    const { host, records } = ports;
    const content = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
    await records.write({ model, leg, files: new Map([[run_record/* runFileName */.X2, content]]) });
    await setOutputs(host, {
        result: "pass",
        reasons: "[]",
        record: `${records.pathOf(model, leg)}/${run_record/* runFileName */.X2}`,
        "record-digest": (0,digest/* sha256 */.sc)(content),
        summary: describeRun(record),
        "model-digest": record.modelFile?.digest ?? "",
        "model-path": outputs.paths.get("model") ?? "",
        "predictions-path": outputs.paths.get("predictions") ?? "",
        metrics: metricsWithin(record.metrics, outputBytes),
        "duration-seconds": String(record.durationSeconds),
    });
    await host.summarize(`${renderRun(record)}\n`);
    host.info(describeRun(record));
}
/** One annotation with the command's last lines, and more of them in the summary. */
async function sayFailure(reasons, tail, host) {
    const told = JSON.stringify(reasons);
    await setOutputs(host, {
        result: "",
        reasons: told.length * 3 <= reasonBytes ? told : JSON.stringify(reasons.slice(0, 5)),
        summary: reasons[0] ?? "",
    });
    await host.summarize(`${renderFailure(reasons, tail)}\n`);
    host.annotate("error", [...reasons, ...tail.slice(-annotatedLines)].join("\n"), { title: "train" });
}
async function setOutputs(host, values) {
    for (const [name, value] of Object.entries(values))
        await host.setOutput(name, value);
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
        const failure = explainEnd(end, inputs.timeout);
        if (failure !== null)
            return await fail([failure], end, ports);
        const outputs = await collectOutputs(inputs.outputs ?? [], job, ports);
        if ("reasons" in outputs)
            return await fail(outputs.reasons, end, ports);
        const metrics = await collectMetrics(outputs, job, ports);
        const record = makeRunRecord(inputs, { ...before, end, outputs, metrics }, ports);
        await saySuccess(record, outputs, ports);
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
    return train(inputs, {
        host,
        environment,
        clock: (0,clock/* makeClock */.Z)(),
        commits: (0,local_history/* makeLocalHistory */.Ew)((0,git_program/* makeGit */.n)(directory, environment)),
        engine: makeLocalEngine(),
        files: await openWorkFiles(directory, environment["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)()),
        records: (0,record_folder/* makeRecordFolder */.K)(external_node_path_.resolve(directory, inputs.records)),
        machine: readMachine(),
        version: version/* version */.r,
        open: (file) => (0,local_file/* makeLocalFile */.c)(file, directory),
        makeFence: () => (host.context.onRunner ? (0,fence/* makeFence */.O)(write) : plain),
    });
}


/***/ }),

/***/ 93384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeFence)
/* harmony export */ });
/* unused harmony export fenceLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A child's output must not be read as workflow commands: while the fence stands, the runner takes every line as text,
 *  until a token that the child cannot know. */
function fenceLines(output, token) {
    const gap = output === "" || output.endsWith("\n") ? "" : "\n";
    return `${openLine(token)}${output}${gap}${closeLine(token)}`;
}
/** The same for output that arrives in pieces.
 *  @param say where the log goes; pieces pass through unchanged */
function makeFence(say, token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) {
    let standing = false;
    let atLineStart = true;
    return {
        open() {
            if (standing)
                return;
            standing = true;
            atLineStart = true;
            say(openLine(token));
        },
        write(chunk) {
            if (chunk.length === 0)
                return;
            if (!standing)
                throw new Error("the output fence is not open");
            const last = typeof chunk === "string" ? chunk.charCodeAt(chunk.length - 1) : chunk[chunk.length - 1];
            atLineStart = last === 10;
            say(chunk);
        },
        close() {
            if (!standing)
                return;
            standing = false;
            say(`${atLineStart ? "" : "\n"}${closeLine(token)}`);
        },
    };
}
function openLine(token) {
    return `::stop-commands::${token}\n`;
}
function closeLine(token) {
    return `::${token}::\n`;
}


/***/ })

};
