export const id = 785;
export const ids = [785];
export const modules = {

/***/ 26785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ train_run),
  withConfig: () => (/* binding */ withConfig)
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
    const opened = Promise.withResolvers();
    const ended = Promise.withResolvers();
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
// EXTERNAL MODULE: ./.cache/js/sources/local-file.js
var local_file = __webpack_require__(54887);
// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 10 modules
var wiring = __webpack_require__(24236);
// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var inputs_parse = __webpack_require__(80495);
// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
;// CONCATENATED MODULE: ./.cache/js/core/train/input-types.js

const refused = (why) => ({ refused: why });
/** Text for bash; or a JSON list of texts, which is a program with its arguments and no shell. */
const commandType = {
    accepts: "a command for bash, or a JSON list of a program and its arguments",
    words: [],
    read: (given) => {
        if (given.includes("\0"))
            return refused("it holds a NUL character");
        if (given.length > run/* runLimits */.g2.commandLength) {
            return refused(`it is longer than ${run/* runLimits */.g2.commandLength} characters`);
        }
        const list = given.startsWith("[") ? parseList(given) : null;
        if (list !== null && list.length > run/* runLimits */.g2.names) {
            return refused(`it has more than ${run/* runLimits */.g2.names} arguments`);
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
/** Output names that mean something: the others are digested and recorded. */
const outputRoles = (/* unused pure expression or super */ null && (["model", "predictions", "metrics"]));
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
            if (path.length > run/* runLimits */.g2.pathLength) {
                return refused(`the path of ${name} is longer than ${run/* runLimits */.g2.pathLength} characters`);
            }
            if (outputs.length === run/* runLimits */.g2.outputs)
                return refused(`there are more than ${run/* runLimits */.g2.outputs}`);
            outputs.push({ name, path: path.replaceAll("\\", "/") });
        }
        return { value: outputs };
    },
};
const unitSeconds = { d: 86_400, h: 3600, m: 60, s: 1 };
const longest = 20 * 86_400;
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

;// CONCATENATED MODULE: ./.cache/js/actions/train/inputs.js






const { config, model, leg, records, matrix } = every_action/* everyActionInputs */.lH;
const trainInputs = {
    command: (0,definition/* optional */.l)(commandType, {
        description: "The training command: text for bash, or a JSON list of a program and its arguments.",
        whenEmpty: "from the configuration, else refused: there is nothing to run",
        example: "python train.py",
    }),
    inputs: (0,definition/* optional */.l)(patternsType, {
        description: "Files that the training reads, as paths and patterns, one a line; their digests are recorded.",
        whenEmpty: "from the configuration, else no digests of inputs",
        example: "src/**",
    }),
    outputs: (0,definition/* optional */.l)(outputsType, {
        description: "What the command must write, as `name=path`, one a line; `model`, `predictions` and `metrics` are known names.",
        whenEmpty: "from the configuration, else nothing is expected",
        example: "model=out/model.onnx",
    }),
    params: (0,definition/* optional */.l)(types/* path */.Ae, {
        description: "A JSON or YAML file of parameters, which the command finds in EVENHAND_PARAMS as JSON.",
        whenEmpty: "from the configuration, else no parameters",
        example: "params.yaml",
    }),
    timeout: (0,definition/* defaulted */.P)(durationType, "6h", {
        description: "How long the command may take before it is ended, with all that it started.",
        example: "90m",
    }),
    config,
    model,
    leg,
    records,
    "working-directory": every_action/* everyActionInputs */.lH["working-directory"],
    matrix,
};
const trainOutputs = {
    result: "`pass` when the command succeeded and wrote its outputs; otherwise empty.",
    reasons: "Why it did not succeed, as a JSON list of at most 16 KiB.",
    record: every_action/* everyActionOutputs */.aI.record,
    "record-digest": every_action/* everyActionOutputs */.aI["record-digest"],
    summary: every_action/* everyActionOutputs */.aI.summary,
    "model-digest": "The sha256 of the model file, or of the model folder's list of files.",
    "model-path": "The absolute path of the model.",
    "predictions-path": "The absolute path of the predictions.",
    metrics: "The metrics that the command reported, as a JSON object by name.",
    "duration-seconds": "How long the command took.",
};
/** @throws UserError `input-invalid` that lists every problem. */
function parseTrainInputs(raw) {
    const { matrix: values, command, ...rest } = (0,inputs_parse/* parseInputs */.T)(trainInputs, raw);
    if (command === null) {
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: "the input `command` is empty: there is nothing to run",
            hint: "for example `command: python train.py`, here or under `train:` in evenhand.yml",
            input: "command",
        });
    }
    return { ...rest, command, leg: (0,every_action/* legOf */.Yk)(rest.leg, values), model: rest.model ?? "default" };
}

// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 3 modules
var plan = __webpack_require__(4657);
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
            return `the command was ended after its timeout of ${spellDuration(timeoutSeconds)}`;
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

// EXTERNAL MODULE: ./.cache/js/formats/metrics/read.js + 4 modules
var read = __webpack_require__(60425);
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
    const parts = [`trained ${record.model}`, `in ${spellDuration(Math.max(1, record.durationSeconds))}`];
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
    return fillFromConfig(raw, config, (0,choose_model/* chooseModel */.R)(config, raw["model"] || null));
}
/** Enters the action on a runner. */
function train_run(environment = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(environment);
    const story = async () => {
        const raw = (0,run_context/* readActionInputs */.U)(environment);
        const directory = external_node_path_.resolve(host.context.workspace, raw["working-directory"] || ".");
        const inputs = parseTrainInputs(await withConfig(raw, directory));
        const { exit } = await train(inputs, {
            host,
            environment,
            clock: (0,clock/* makeClock */.Z)(),
            commits: (0,local_history/* makeLocalHistory */.E)((0,git_program/* makeGit */.n)(directory, environment)),
            engine: makeLocalEngine(),
            files: await openWorkFiles(directory, environment["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)()),
            records: (0,record_folder/* makeRecordFolder */.K)(external_node_path_.resolve(directory, inputs.records)),
            machine: readMachine(),
            version: version/* version */.r,
            open: (file) => (0,local_file/* makeLocalFile */.c)(file, directory),
            makeFence: () => (0,fence/* makeFence */.O)((chunk) => void process.stdout.write(chunk)),
        });
        return exit;
    };
    return (0,run_action/* runAction */.C)(story, () => ({ host }));
}


/***/ }),

/***/ 62262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ chooseModel)
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
            hint: `set \`model:\` to ${names.join(", ")}`,
            input: "model",
        });
    }
    return names[0] ?? "default";
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

/***/ 4657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

;// CONCATENATED MODULE: ./.cache/js/core/events/event-table.js
const artifact = { artifact: true, comment: false, check: false, summary: true };
const nothing = { artifact: false, comment: false, check: false, summary: false };
/** The one table of events. */
const eventRows = {
    pull_request: {
        event: "`pull_request`",
        judged: "the checked-out commit",
        against: "base-commit",
        againstWords: "the base commit: the merge commit's first parent, else the merge base",
        writes: { artifact: true, comment: true, check: true, summary: true },
    },
    merge_group: {
        event: "`merge_group`",
        judged: "the checked-out commit",
        against: "merge-group-base",
        againstWords: "`merge_group.base_sha`",
        writes: { artifact: true, comment: false, check: true, summary: true },
    },
    push: {
        event: "`push` of a branch",
        judged: "the pushed commit",
        against: "first-parent",
        againstWords: "the nearest first-parent ancestor with a record",
        writes: artifact,
    },
    tag: {
        event: "`push` of a tag, `release`",
        judged: "the commit",
        against: "first-parent",
        againstWords: "the nearest first-parent ancestor with a record",
        writes: artifact,
    },
    scheduled: {
        event: "`schedule`, `workflow_dispatch`, any other",
        judged: "the commit the run is for",
        against: "last-record",
        againstWords: "the input `baseline`, else the last record",
        writes: artifact,
    },
    workflow_run: {
        event: "`workflow_run`",
        judged: "the head commit of the finished run",
        against: "judged-again",
        againstWords: "the base's policy and baseline, judged again",
        writes: { artifact: false, comment: true, check: true, summary: true },
    },
    privileged: {
        event: "`pull_request_target`, `issue_comment`",
        judged: "refused: these run with write access and secrets",
        against: "nothing",
        againstWords: "–",
        writes: nothing,
    },
};

;// CONCATENATED MODULE: ./.cache/js/core/events/payload.js
/** The value at a path of keys, or undefined. Own keys only: a payload is not taken on trust. */
function valueAt(payload, ...keys) {
    let value = payload;
    for (const key of keys) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** 40 hex digits that are not all zero (the sha of a ref that is new or gone). */
function shaAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === "string" && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value) ? value : null;
}
function textAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === "string" && value.length > 0 && value.length <= 1000 ? value : null;
}
function numberAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function pullRequestOf(payload) {
    return {
        number: numberAt(payload, "pull_request", "number"),
        headSha: shaAt(payload, "pull_request", "head", "sha"),
        headRepository: textAt(payload, "pull_request", "head", "repo", "full_name"),
        baseBranch: textAt(payload, "pull_request", "base", "ref"),
    };
}
/** The pull request a finished run belongs to; GitHub lists none for a fork. */
function finishedRunOf(payload) {
    const listed = valueAt(payload, "workflow_run", "pull_requests");
    const first = Array.isArray(listed) ? listed[0] : undefined;
    return {
        number: numberAt(first, "number"),
        headSha: shaAt(payload, "workflow_run", "head_sha"),
        headRepository: textAt(payload, "workflow_run", "head_repository", "full_name"),
        baseBranch: textAt(first, "base", "ref"),
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/events/refusal.js
/** Events that run with write access and secrets on behalf of someone who may have neither. */
const onBehalf = new Set(["pull_request_target", "issue_comment"]);
/** Why a run must not go on: it would bring write access and secrets together with code that nobody has accepted. */
function refusalOf({ verb, event, sha, checkedOut }) {
    const isOwn = checkedOut !== null && checkedOut === sha;
    const power = `${event} runs with this repository's write access and secrets`;
    if (onBehalf.has(event)) {
        const why = isOwn
            ? "the default branch holds no candidate to judge"
            : "the checked-out commit is not its own";
        return {
            message: `${power}, and ${why}`,
            hint: "use `on: pull_request`: a token that may only read still gets the report into the job summary",
        };
    }
    if (event !== "workflow_run" || verb !== "evaluate" || isOwn)
        return null;
    return {
        message: `${power}, and the checked-out commit is not its own`,
        hint: "evaluate in the workflow of the pull request; after `workflow_run` only report",
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/events/plan.js



/** The event → what is judged, against what, and what is written. Pure; never throws. */
function planRun(facts) {
    const row = rowOf(facts);
    const pull = pullOf(row, facts.payload);
    const fork = pull !== null && isFork(facts.repository, pull);
    const mergeGroup = row === eventRows.merge_group;
    const sha = row === eventRows.workflow_run ? (pull?.headSha ?? null) : (facts.checkedOut ?? facts.sha);
    const headSha = mergeGroup ? shaAt(facts.payload, "merge_group", "head_sha") : pull?.headSha;
    const number = pull?.number ?? null;
    return {
        judged: { sha, headSha: headSha ?? sha, pullRequest: number, baseBranch: pull?.baseBranch ?? null, fork },
        against: {
            kind: row.against,
            mergeGroupBase: mergeGroup ? shaAt(facts.payload, "merge_group", "base_sha") : null,
        },
        writes: { ...row.writes, comment: row.writes.comment && number !== null },
        expectReadOnly: fork || textAt(facts.payload, "sender", "login") === "dependabot[bot]",
        refuse: refusalOf(facts),
    };
}
function rowOf({ event, ref }) {
    switch (event) {
        case "pull_request":
        case "merge_group":
        case "workflow_run":
            return eventRows[event];
        case "push":
            return ref.startsWith("refs/tags/") ? eventRows.tag : eventRows.push;
        case "release":
            return eventRows.tag;
        case "pull_request_target":
        case "issue_comment":
            return eventRows.privileged;
        default:
            return eventRows.scheduled;
    }
}
/** The pull request that the event is about; null for events that are about none. */
function pullOf(row, payload) {
    if (row === eventRows.workflow_run)
        return finishedRunOf(payload);
    return row === eventRows.pull_request || row === eventRows.privileged ? pullRequestOf(payload) : null;
}
/** Code of another repository, or of one that is gone or not named: unknown counts as foreign. */
function isFork(repository, { headRepository }) {
    return headRepository?.toLowerCase() !== repository.toLowerCase();
}


/***/ }),

/***/ 90269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   g2: () => (/* binding */ runLimits)
/* harmony export */ });
/* unused harmony exports fileDigestSchema, outputDigestSchema, modelFileSchema, environmentSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99500);


/** At most so many of each: a record is read by every later step, and travels as an artifact. */
const runLimits = {
    files: 10_000,
    outputs: 100,
    names: 1000,
    notes: 50,
    textLength: 2000,
    commandLength: 20_000,
    pathLength: 4096,
};
const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
/** As the user wrote it, with forward slashes; a leading `$EVENHAND_OUTPUT/` stays unexpanded. */
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(runLimits.pathLength);
/** Of a metric, parameter or output, dots included. */
const key = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(runLimits.commandLength);
const fileDigestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, digest, bytes: count });
/** `files` is there when the output is a folder: how many files its digest covers. */
const outputDigestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...fileDigestSchema.shape, files: count.optional() });
const modelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...outputDigestSchema.shape,
    /** A word of the model formats list, told by bytes. */
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300),
});
/** Facts about the machine; never the value of an environment variable. */
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    cpus: count,
    node: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    /** Files that pin packages, found in the working directory (requirements.txt, uv.lock, …). */
    lockFiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileDigestSchema).max(100),
});
const named = (value) => zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(key, value).refine((map) => Object.keys(map).length <= runLimits.names, {
    message: `holds more than ${runLimits.names} names`,
});
/** What a training run leaves behind, written only after the command succeeded and its outputs were checked. */
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("evenhand/run/v1"),
    /** sha256 of this record without the field. */
    id: digest,
    model: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    leg: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("evenhand"), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    run: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .runSchema */ .Lx.nullable(),
    /** The checked-out commit; null outside a repository. */
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40}$/)
        .nullable(),
    /** Text for bash, or an argument list. */
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).max(runLimits.names)]),
    /** Dotted name → leaf of the parameter file. */
    params: named(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(runLimits.textLength), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()])),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileDigestSchema).max(runLimits.files),
    environment: environmentSchema,
    durationSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    outputs: named(outputDigestSchema),
    /** The output called `model`; null when none is declared. */
    modelFile: modelFileSchema.nullable(),
    /** The output called `predictions`. */
    predictions: fileDigestSchema.nullable(),
    metrics: named(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    /** What a reader should know: metrics that were not numbers, processes that had to be ended. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500)).max(runLimits.notes),
});


/***/ }),

/***/ 73304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ sealRun),
/* harmony export */   X2: () => (/* binding */ runFileName),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _record_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90269);



/** Name of a run record in the hand-over folder. */
const runFileName = "run.json";
/** Gives a run record its schema and its id, the sha256 of everything else in it. */
function sealRun(content) {
    const body = { schema: "evenhand/run/v1", ...content };
    return _record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordSchema */ ._A.parse({ ...body, id: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(body)) });
}
/** Reads a stored run record. Throws UserError `record-invalid` when it is not JSON, is of another major
 *  version, does not fit the schema, or does not have the id that its content gives. */
function parseRun(text, source) {
    const value = parseJson(text, source);
    const { schema, tool } = (value ?? {});
    if (schema !== "evenhand/run/v1") {
        const writer = typeof tool?.version === "string" ? `; evenhand ${tool.version.slice(0, 40)} wrote it` : "";
        throw invalid(`${source}: schema ${JSON.stringify(schema ?? null)} is not evenhand/run/v1${writer}`);
    }
    const parsed = _record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordSchema */ ._A.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw invalid(`${source}: ${issue?.path.join(".") || "the record"}: ${issue?.message ?? "does not fit"}`);
    }
    const { id, ...rest } = parsed.data;
    if (id !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(rest))) {
        throw invalid(`${source}: the record was changed after it was written (its id does not fit its content)`);
    }
    return parsed.data;
}
function parseJson(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`${source}: not a JSON record`, cause);
    }
}
function invalid(message, cause) {
    const hint = "run train again, so that the record is written anew";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "record-invalid", message, hint }, cause);
}


/***/ }),

/***/ 60425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readMetrics)
});

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/flatten.js


const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const notNumber = /^[+-]?(?:nan|\.nan|\.?inf(?:inity)?)$/i;
/** Every number of a tree under its dotted name, in the order of the file. Numbers written as text count;
 *  text, booleans and lists are counted and passed over. Throws UserError when the tree is no object or one
 *  dotted name is reached on two ways. */
function flattenMetrics(file, tree) {
    const found = { values: new Map(), skipped: 0 };
    if (tree === null)
        return found;
    if (!(tree instanceof Map)) {
        const kind = Array.isArray(tree) ? "a list" : "a single value";
        throw refusal(file, `holds ${kind} where named numbers are expected`);
    }
    walk(file, tree, "", found);
    return found;
}
function walk(file, tree, prefix, found) {
    for (const [key, inner] of tree) {
        const name = prefix + key;
        if (inner instanceof Map) {
            walk(file, inner, `${name}.`, found);
            continue;
        }
        const value = numberOf(inner);
        if (value === undefined)
            found.skipped++;
        else if (found.values.has(name))
            throw refusal(file, `gives two values for ${(0,wording/* quote */.hD)(name)}`);
        else
            found.values.set(name, value);
    }
}
/** undefined: not a metric at all. */
function numberOf(value) {
    if (value === null)
        return null;
    if (typeof value === "number")
        return Number.isFinite(value) ? value : null;
    if (typeof value !== "string")
        return undefined;
    const text = value.trim();
    if (notNumber.test(text))
        return null;
    return decimal.test(text) ? numberOf(Number(text)) : undefined;
}
function refusal(file, say) {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${file} ${say}`,
        hint: 'write named numbers, each name once, such as {"accuracy": 0.93}',
        file,
    });
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/tree.js

const mostDepth = 64;
/** `metrics.json: line 3, column 7: …`. */
function malformedMetrics(file, place, say, hint = 'write named numbers, such as {"accuracy": 0.93}') {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${file}: line ${place.line}, column ${place.column}: ${say}`,
        hint,
        file,
        ...place,
    });
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/json.js


const blanks = /[ \t\r\n]*/y;
const token = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"|[^\s,:{}[\]"]+/uy;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const words = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
    ["NaN", null],
    ["Infinity", null],
    ["-Infinity", null],
]);
/** JSON as Python writes it: bare NaN and Infinity are allowed and read as null, a byte order mark is passed
 *  over. Throws UserError with line and column; nesting beyond 64 levels is refused. */
function parseJson(file, text) {
    const reader = { file, text, at: text.startsWith("\ufeff") ? 1 : 0 };
    const tree = readValue(reader, 0);
    skipBlanks(reader);
    if (reader.at < text.length)
        throw unexpected(reader, "the end of the file");
    return tree;
}
function readValue(reader, depth) {
    skipBlanks(reader);
    const first = reader.text[reader.at];
    if ((first === "{" || first === "[") && depth >= mostDepth) {
        throw malformedMetrics(reader.file, placeOf(reader), `nested deeper than ${mostDepth} levels`);
    }
    if (first === "{")
        return readObject(reader, depth);
    if (first === "[")
        return readList(reader, depth);
    const start = reader.at;
    const text = readToken(reader);
    if (text?.startsWith('"'))
        return JSON.parse(text);
    if (text !== null && number.test(text))
        return Number(text);
    const word = text === null ? undefined : words.get(text);
    if (word !== undefined)
        return word;
    reader.at = start;
    throw unexpected(reader, "a value");
}
function readObject(reader, depth) {
    const tree = new Map();
    reader.at++;
    skipBlanks(reader);
    if (take(reader, "}"))
        return tree;
    do {
        skipBlanks(reader);
        const start = reader.at;
        const spelled = readToken(reader);
        if (!spelled?.startsWith('"')) {
            reader.at = start;
            throw unexpected(reader, "a key in quotes");
        }
        const key = JSON.parse(spelled);
        if (tree.has(key)) {
            reader.at = start;
            throw malformedMetrics(reader.file, placeOf(reader), `the key ${(0,wording/* quote */.hD)(key)} for the second time`);
        }
        skipBlanks(reader);
        if (!take(reader, ":"))
            throw unexpected(reader, '":"');
        tree.set(key, readValue(reader, depth + 1));
        skipBlanks(reader);
    } while (take(reader, ","));
    if (!take(reader, "}"))
        throw unexpected(reader, 'a comma or "}"');
    return tree;
}
function readList(reader, depth) {
    const list = [];
    reader.at++;
    skipBlanks(reader);
    if (take(reader, "]"))
        return list;
    do {
        list.push(readValue(reader, depth + 1));
        skipBlanks(reader);
    } while (take(reader, ","));
    if (!take(reader, "]"))
        throw unexpected(reader, 'a comma or "]"');
    return list;
}
function readToken(reader) {
    token.lastIndex = reader.at;
    const match = token.exec(reader.text);
    if (match === null)
        return null;
    reader.at = token.lastIndex;
    return match[0];
}
function skipBlanks(reader) {
    blanks.lastIndex = reader.at;
    blanks.test(reader.text);
    reader.at = blanks.lastIndex;
}
function take(reader, mark) {
    if (reader.text[reader.at] !== mark)
        return false;
    reader.at++;
    return true;
}
function unexpected(reader, expected) {
    const ends = reader.at >= reader.text.length;
    const say = ends
        ? `the file ends where ${expected} is expected: it is half-written`
        : `expected ${expected}`;
    return malformedMetrics(reader.file, placeOf(reader), say);
}
function placeOf(reader) {
    const before = reader.text.slice(0, reader.at);
    const line = before.split("\n").length;
    return { line, column: reader.at - (before.lastIndexOf("\n") + 1) + 1 };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.cache/js/core/config/yaml-sentence.js
var yaml_sentence = __webpack_require__(78572);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/yaml.js




/** The one YAML document of a metrics file. Aliases, several documents, keys that are not plain and nesting
 *  beyond 64 levels are refused with line and column. */
function parseYaml(file, text) {
    const lines = new dist/* LineCounter */.HN();
    // Repeated keys are looked for below: the library compares every pair of keys.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "silent" };
    const documents = (0,dist/* parseAllDocuments */.hR)(text, options);
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    if (!Array.isArray(documents))
        return null;
    for (const document of documents) {
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem !== undefined) {
            const at = place(problem.pos[0]);
            const { message, hint } = (0,yaml_sentence/* yamlProblem */.T)(problem.code, problem.message, at);
            throw malformedMetrics(file, at, message, hint);
        }
    }
    const second = documents[1];
    if (second !== undefined) {
        throw malformedMetrics(file, place(second.range?.[0] ?? 0), "a second YAML document begins; one is expected");
    }
    return treeOf(documents[0]?.contents ?? null, { file, place }, 0);
}
function treeOf(node, where, depth) {
    if ((0,dist/* isScalar */.jn)(node))
        return plain(node.value);
    const at = where.place(node?.range?.[0] ?? 0);
    if (depth >= mostDepth)
        throw malformedMetrics(where.file, at, `nested deeper than ${mostDepth} levels`);
    if ((0,dist/* isAlias */.Vj)(node))
        throw malformedMetrics(where.file, at, "an alias (*name); write the value itself");
    if ((0,dist/* isSeq */.oP)(node))
        return [];
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const tree = new Map();
    for (const { key, value } of node.items) {
        if (!(0,dist/* isScalar */.jn)(key))
            throw malformedMetrics(where.file, at, "a key that is not plain text");
        const name = key.source ?? String(key.value);
        if (tree.has(name)) {
            const second = where.place(key.range?.[0] ?? 0);
            throw malformedMetrics(where.file, second, `the key ${(0,wording/* quote */.hD)(name)} for the second time`);
        }
        tree.set(name, treeOf(value, where, depth + 1));
    }
    return tree;
}
function plain(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
        return value;
    return typeof value === "bigint" ? Number(value) : String(value);
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/read.js





const mostBytes = 16 * 1024 * 1024;
/** Named numbers from a JSON or YAML file, nested names joined by dots. JSON is what begins with a brace or
 *  bracket, unless the file is named .yml or .yaml. An empty file has no values; one that cannot be read, or
 *  over 16 MiB, is a UserError with line and column. */
async function readMetrics(source) {
    const size = await source.size();
    if (size > mostBytes) {
        const message = `${source.name} has ${(0,wording/* countOf */.pq)(size)} bytes; a metrics file has at most 16 MiB`;
        throw new errors/* UserError */.y({
            code: "unsupported",
            message,
            hint: "if it is a prediction table, name it under `predictions`",
            file: source.name,
        });
    }
    const text = decode(source.name, await source.slice(0, size));
    if (text.trim() === "")
        return { source: source.name, values: new Map(), skipped: 0 };
    const isYaml = /\.ya?ml$/i.test(source.name) || !(/\.json$/i.test(source.name) || /^\s*[[{]/.test(text));
    const tree = isYaml ? parseYaml(source.name, text) : parseJson(source.name, text);
    return { source: source.name, ...flattenMetrics(source.name, tree) };
}
function decode(name, bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        if (!text.includes("\0"))
            return text;
    }
    catch {
        // Said below, for both.
    }
    throw new errors/* UserError */.y({
        code: "file-malformed",
        message: `${name} is not UTF-8 text, so it is neither JSON nor YAML`,
        hint: "write the metrics as JSON or YAML in UTF-8",
        file: name,
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
            const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
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


/***/ })

};
