export const id = 9091;
export const ids = [9091];
export const modules = {

/***/ 39091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeCommandEngine: () => (/* binding */ makeCommandEngine)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/engines/local/engine.js + 8 modules
var engine = __webpack_require__(31264);
// EXTERNAL MODULE: ./.cache/js/engines/remote/bring-back.js + 1 modules
var bring_back = __webpack_require__(33068);
// EXTERNAL MODULE: ./.cache/js/engines/remote/cargo.js
var remote_cargo = __webpack_require__(63613);
// EXTERNAL MODULE: ./.cache/js/engines/remote/job-lines.js
var job_lines = __webpack_require__(19376);
// EXTERNAL MODULE: ./.cache/js/engines/remote/told-to-stop.js
var told_to_stop = __webpack_require__(34597);
;// CONCATENATED MODULE: ./.cache/js/engines/command/await-word.js

const words = ["pending", "running", "succeeded", "failed", "stopped"];
const mostFailures = 5;
/** Asks `status` every so many seconds until it says that the job has ended; null when told to stop, or when it failed five times in a row.
 *  The last line that is one of its words counts. */
async function awaitWord(every, ask, watch) {
    for (let failures = 0; failures < mostFailures && watch.why() === null;) {
        let said;
        const end = await ask((line) => {
            const word = line.trim().toLowerCase();
            if (words.includes(word))
                said = word;
        });
        failures = end.exitCode === 0 && said !== undefined ? 0 : failures + 1;
        if (failures === 0 && said !== "pending" && said !== "running")
            return said;
        await (0,told_to_stop/* pause */.v)(every * 1000, watch.signal);
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/engines/remote/options.js
var options = __webpack_require__(75331);
;// CONCATENATED MODULE: ./.cache/js/engines/command/options.js


const command = schemas.string().min(1);
const schema = schemas.strictObject({
    /** Starts the job and returns; without `status` it also waits for its end, and its exit code is the job's. */
    submit: command,
    /** Prints one word: pending, running, succeeded, failed or stopped. */
    status: command.optional(),
    /** Prints the job's output as it comes, until the job has ended. */
    logs: command.optional(),
    /** Ends the job; a job that is not there is no error. */
    stop: command,
    /** Puts the outputs where the command would have written them here. */
    fetch: command.optional(),
    /** Seconds between two looks. */
    every: schemas.number().min(0.1).max(3600).default(15),
});
/** Throws UserError. */
function readCommandOptions(text) {
    return (0,options/* readOptions */.Tt)("command", text, schema);
}

;// CONCATENATED MODULE: ./.cache/js/engines/command/engine.js








/** Runs a training by commands of the user's, for places that have a tool of their own. Each is run here by bash, in
 *  the working directory, with the step's environment and EVENHAND_JOB, EVENHAND_COMMAND and the paths of
 *  docs/interface.md. Throws UserError when `engine-options` do not fit. */
function makeCommandEngine(text, { environment }) {
    const options = readCommandOptions(text);
    const stopBy = async (name, job) => {
        const end = await runOne(options.stop, { ...job, timeoutMilliseconds: stopMs }, name);
        if (end.exitCode !== 0)
            throw new Error(`\`stop\` for the job ${name} ended with exit code ${end.exitCode}`);
    };
    return {
        async run(job, onLine) {
            const cargo = (0,remote_cargo/* needCargo */.D)(job, "command");
            const startedAt = performance.now();
            const lines = (0,job_lines/* makeJobLines */.J)("\0", onLine);
            const watch = (0,told_to_stop/* watchForStop */.F)();
            const told = {
                ...job,
                environment: { ...job.environment, EVENHAND_COMMAND: commandText(job.command) },
            };
            try {
                for (const name of cargo.earlier)
                    await stopBy(name, told).catch((thrown) => onLine((0,errors/* errorMessage */.g)(thrown)));
                watch.startClock(job.timeoutMilliseconds);
                const ended = await follow(options, { job: told, cargo, lines, watch });
                const why = watch.why();
                if (why !== null || ended.how === "lost")
                    await stopBy(cargo.name, told);
                return (0,bring_back/* jobEnd */.$T)(why === null ? ended : (0,bring_back/* endedBy */.mr)(why), startedAt, lines);
            }
            finally {
                watch.dispose();
            }
        },
        stop: (name) => {
            const directory = environment["GITHUB_WORKSPACE"] ?? process.cwd();
            const given = Object.entries(environment).filter((one) => one[1] !== undefined);
            return stopBy(name, { directory, environment: Object.fromEntries(given) });
        },
    };
}
const stopMs = 60_000;
async function follow(options, running) {
    const { job, cargo, lines, watch } = running;
    const submitted = await runOne(options.submit, job, cargo.name, lines.line);
    if (watch.why() !== null)
        return (0,bring_back/* endedBy */.mr)("stopped");
    if (options.status === undefined || submitted.exitCode !== 0) {
        if (submitted.exitCode !== 0)
            return options.status === undefined ? submitted : notTaken(submitted);
        return bring(options, running);
    }
    const { status, every } = options;
    // The log may end early or never: what `status` says counts.
    const logs = options.logs === undefined ? null : runOne(options.logs, job, cargo.name, lines.line);
    const word = await awaitWord(every, (onLine) => runOne(status, job, cargo.name, onLine), watch);
    if (logs !== null)
        await Promise.race([logs, new Promise((done) => setTimeout(done, drainMs).unref())]);
    if (word === null)
        return watch.why() === null ? (0,bring_back/* lost */.DU)("`status` failed five times in a row") : (0,bring_back/* endedBy */.mr)("stopped");
    if (word === "stopped")
        return (0,bring_back/* lost */.DU)("`status` says that somebody stopped the job");
    if (word === "failed")
        return { how: "exited", exitCode: 1, signal: null, leftBehind: 0, reason: "" };
    return bring(options, running);
}
const drainMs = 20_000;
function notTaken({ exitCode, how }) {
    return (0,bring_back/* endedBy */.mr)("not-started", `\`submit\` ended with exit code ${exitCode ?? how}`);
}
async function bring({ fetch }, { job, cargo, lines }) {
    try {
        if (fetch !== undefined)
            await (0,bring_back/* runFetch */.cu)(fetch, job, cargo, lines.line);
        return { how: "exited", exitCode: 0, signal: null, leftBehind: 0, reason: "" };
    }
    catch (thrown) {
        return (0,bring_back/* lost */.DU)(`its outputs did not come back: ${(0,errors/* errorMessage */.g)(thrown)}`);
    }
}
function runOne(command, job, name, onLine = () => undefined) {
    const { directory, timeoutMilliseconds } = job;
    const environment = { ...job.environment, EVENHAND_JOB: name };
    return (0,engine/* makeLocalEngine */.u)().run({ command, directory, environment, timeoutMilliseconds }, onLine);
}
/** A list is spelled so that a shell reads it as the same list. */
function commandText(command) {
    if (typeof command === "string")
        return command;
    return command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}


/***/ })

};
