export const id = 403;
export const ids = [403];
export const modules = {

/***/ 26361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/github/artifacts.js + 7 modules
var artifacts = __webpack_require__(52661);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.cache/js/github/deployments.js

const account = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
const deploymentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    sha: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    creator: account,
    performed_via_github_app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP().optional() }).nullish(),
    payload: schemas/* unknown */.L5J(),
});
const statusSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    log_url: schemas/* string */.YjP().optional(),
    target_url: schemas/* string */.YjP().optional(),
});
const finalStates = ["success", "failure", "error", "inactive"];
const longestDescription = 140;
/** Deployments of one commit and environment that are looked at; a busy dispatch makes a handful. */
const lookedAt = 10;
const permission = "deployments: write";
/** GitHub's deployments: the one GitHub made for the job's `environment:` is ours to finish; another beside it
 *  would show every deployment twice. */
function makeDeployments(github, place) {
    const home = `${place.serverUrl.replace(/\/+$/, "")}/${github.repository}`;
    const runUrl = (ask) => `${home}/actions/runs/${ask.runId}`;
    let logUrl = home;
    async function list(environment, sha) {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/deployments",
            parameters: { environment, sha, per_page: 100 },
            reply: schemas/* array */.YOg(deploymentSchema),
            permission,
        });
        return data
            .filter((one) => one.environment === environment && one.sha === sha)
            .sort((a, b) => b.id - a.id);
    }
    async function statuses(id) {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
            parameters: { deployment_id: id, per_page: 100 },
            reply: schemas/* array */.YOg(statusSchema),
            permission,
        });
        return data.sort((a, b) => b.id - a.id);
    }
    async function findOfJob(ask) {
        const made = (await list(ask.environment, ask.runSha)).filter(isOfActions).slice(0, lookedAt);
        for (const one of made) {
            const known = await statuses(one.id);
            if (isOpen(known) && isOfRun(known, ask.runId))
                return one;
        }
        return null;
    }
    async function create(ask) {
        const mark = `${ask.runId}-${place.attempt}`;
        const parameters = {
            ref: ask.commit,
            environment: ask.environment,
            description: cut(ask.description),
            auto_merge: false,
            required_contexts: [],
            payload: { evenhand: mark },
        };
        const find = async () => (await list(ask.environment, ask.commit)).find(({ payload }) => markOf(payload) === mark) ?? null;
        const route = "POST /repos/{owner}/{repo}/deployments";
        return github.create({ route, parameters, reply: deploymentSchema, permission }, find);
    }
    async function setStatus(id, state, description, environmentUrl) {
        const parameters = {
            deployment_id: id,
            state,
            description: cut(description),
            log_url: logUrl,
            ...(environmentUrl === null ? {} : { environment_url: environmentUrl }),
        };
        const find = async () => {
            const [newest] = await statuses(id);
            return newest?.state === state ? newest : null;
        };
        const route = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
        await github.create({ route, parameters, reply: statusSchema, permission }, find);
    }
    return {
        async open(ask) {
            logUrl = runUrl(ask);
            const found = await findOfJob(ask);
            const { id } = found ?? (await create(ask));
            await setStatus(id, "in_progress", ask.description, null);
            const url = `${home}/deployments/${encodeURIComponent(ask.environment)}`;
            return { id, url, takenOver: found !== null };
        },
        close: (id, end) => setStatus(id, end.state, end.description, end.environmentUrl),
    };
}
function isOfActions({ creator, performed_via_github_app: app, payload }) {
    const byActions = app?.slug === "github-actions" || creator?.login === "github-actions[bot]";
    return byActions && markOf(payload) === null;
}
function isOpen(known) {
    return !finalStates.includes(known[0]?.state ?? "pending");
}
/** A status names the job it came from; one without any status is nobody else's. */
function isOfRun(known, runId) {
    const runs = known.flatMap(({ log_url, target_url }) => /\/actions\/runs\/(\d+)/.exec(log_url || target_url || "")?.[1] ?? []);
    return runs.length === 0 || runs.includes(String(runId));
}
function markOf(payload) {
    const value = typeof payload === "string" ? parseOrNull(payload) : payload;
    const mark = value?.evenhand;
    return typeof mark === "string" ? mark : null;
}
function parseOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** At most 140 UTF-16 units, never half a character. */
function cut(text) {
    if (text.length <= longestDescription)
        return text;
    return `${text.slice(0, longestDescription - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

// EXTERNAL MODULE: ./.cache/js/github/evidence.js
var evidence = __webpack_require__(70951);
// EXTERNAL MODULE: ./.cache/js/github/git-program.js
var git_program = __webpack_require__(64657);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var core_digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.cache/js/core/record/evaluation.js + 2 modules
var evaluation = __webpack_require__(76322);
;// CONCATENATED MODULE: ./.cache/js/core/record/deployment.js


const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const count = schemas/* int */.Whr().nonnegative();
const deployment_text = schemas/* string */.YjP().max(1_000);
/** What an environment serves: the model's digest and the target's own name for it. Either may be unknown, as for
 *  a version that was put there by hand; both null is an environment that serves nothing yet. */
const servedSchema = schemas/* strictObject */.rej({ digest: digest.nullable(), version: deployment_text.nullable() });
/** What a deployment was bound to. `kept` are the digests of the copies that the ledger holds. */
const boundEvidenceSchema = schemas/* strictObject */.rej({
    /** Id of the evaluation record. */
    record: digest,
    commit: sha,
    runId: count,
    artifactId: count,
    artifact: schemas/* string */.YjP(),
    url: deployment_text,
    kept: schemas/* record */.g1P(schemas/* string */.YjP(), digest),
});
const stepSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP().max(60), at: iso/* datetime */.w$(), note: deployment_text });
/** `deployed`: the wanted model serves. `rolled-back`: an older model serves, as asked. `restored`: the attempt
 *  failed and the model before it serves again. `failed`: what serves now is not known. `healed`: an interrupted
 *  attempt was found later, and what serves was read from the target. */
const endings = ["deployed", "rolled-back", "restored", "failed", "healed"];
/** One line of the ledger. Each attempt has two: `started` before anything is touched, `finished` after. */
const deployment_deploymentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("evenhand/deployment/v1"),
    /** sha256 of this entry without the field. */
    id: digest,
    /** 1 for the first line. */
    seq: schemas/* int */.Whr().positive(),
    /** The id of the line before; null in the first. */
    previous: digest.nullable(),
    /** Run, attempt and phase: an entry that was written twice is the same entry. */
    key: schemas/* string */.YjP().min(1).max(300),
    phase: schemas/* enum */.k5n(["started", "finished"]),
    /** The seq of the attempt's started line; null in that line itself. */
    started: schemas/* int */.Whr().positive().nullable(),
    kind: schemas/* enum */.k5n(["deploy", "rollback"]),
    environment: schemas/* string */.YjP().min(1).max(255),
    model: evaluation/* nameSchema */.Jq,
    leg: evaluation/* nameSchema */.Jq,
    target: schemas/* string */.YjP().max(60),
    /** What the target served before anything was touched; null: it could not tell. */
    before: servedSchema.nullable(),
    /** What was wanted. */
    after: servedSchema,
    /** The commit that was evaluated; null for a model that was not deployed by Evenhand. */
    commit: sha.nullable(),
    evidence: boundEvidenceSchema.nullable(),
    /** Sentences that hold at this line: a first deployment judged on floors alone. */
    notes: schemas/* array */.YOg(deployment_text).max(50),
    actor: schemas/* string */.YjP().max(200),
    approver: schemas/* string */.YjP().max(200).nullable(),
    reason: deployment_text.nullable(),
    run: evaluation/* runSchema */.Lx.nullable(),
    /** Id of the deployment at GitHub. */
    deploymentId: count.nullable(),
    outcome: schemas/* enum */.k5n(endings).nullable(),
    /** What serves after the attempt, read from the target; null: not known. Always null in a started line. */
    serving: servedSchema.nullable(),
    steps: schemas/* array */.YOg(stepSchema).max(100),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz("evenhand"), version: schemas/* string */.YjP() }),
    createdAt: iso/* datetime */.w$(),
});

;// CONCATENATED MODULE: ./.cache/js/core/deploy/ledger.js



/** The line that follows `entries`: its number, the id of the line before and its own id. */
function chainEntry(entries, draft) {
    const last = entries.at(-1);
    const body = {
        schema: "evenhand/deployment/v1",
        ...draft,
        seq: (last?.seq ?? 0) + 1,
        previous: last?.id ?? null,
    };
    return deployment_deploymentSchema.parse({ ...body, id: (0,core_digest/* sha256 */.sc)((0,core_digest/* canonicalJson */.dj)(body)) });
}
/** One entry a line, keys sorted, so that a line is added without touching the others. */
function renderLedger(entries) {
    return entries.map((entry) => `${(0,core_digest/* canonicalJson */.dj)(entry)}\n`).join("");
}
/** Reads the lines and checks the chain. Throws UserError `record-invalid` naming the first line that is torn, was
 *  changed, or does not follow the one before. */
function parseLedger(text, source) {
    const entries = [];
    for (const line of text.split("\n")) {
        if (line === "")
            continue;
        const entry = parseLine(line, `${source} line ${entries.length + 1}`);
        const last = entries.at(-1);
        if (entry.seq !== entries.length + 1 || entry.previous !== (last?.id ?? null)) {
            throw broken(`${source} line ${entries.length + 1}: it does not follow the line before it`);
        }
        entries.push(entry);
    }
    return entries;
}
function parseLine(line, where) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw broken(`${where}: not a JSON record`);
    }
    const parsed = deployment_deploymentSchema.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw broken(`${where}: ${issue?.path.join(".") || "the entry"}: ${issue?.message ?? "does not fit"}`);
    }
    const { id, ...body } = parsed.data;
    if (id !== (0,core_digest/* sha256 */.sc)((0,core_digest/* canonicalJson */.dj)(body)))
        throw broken(`${where}: the entry was changed after it was written`);
    return parsed.data;
}
function broken(message) {
    return new errors/* UserError */.y({
        code: "record-invalid",
        message,
        hint: "nothing was deployed; the ref's git history holds the last state that was whole: point refs/evenhand/ledger at it",
    });
}
function entriesOf(entries, place) {
    return entries.filter((entry) => entry.environment === place.environment && entry.model === place.model && entry.leg === place.leg);
}
/** Reads a place's state from its lines; `open` is the last started line without a finished one. */
function stateOf(entries, place) {
    const own = entriesOf(entries, place);
    const ended = new Set(own.filter(({ phase }) => phase === "finished").map(({ started }) => started));
    const last = own.findLast(({ phase }) => phase === "finished") ?? null;
    const serving = last?.serving ?? null;
    return {
        last,
        serving,
        origin: serving === null ? null : originOf(own, serving),
        open: own.findLast(({ phase, seq }) => phase === "started" && !ended.has(seq)) ?? null,
    };
}
/** The newest started line that wanted this digest with evidence: what is known about the model. */
function originOf(own, served) {
    if (served.digest === null)
        return null;
    return (own.findLast(({ phase, after, evidence }) => phase === "started" && after.digest === served.digest && evidence !== null) ?? null);
}
/** Whether two answers name the same model: by digest when both have one, else by version. */
function isSameServed(a, b) {
    if (a === null || b === null)
        return false;
    if (a.digest !== null && b.digest !== null)
        return a.digest === b.digest;
    return a.version !== null && a.version === b.version;
}

// EXTERNAL MODULE: ./.cache/js/github/failure.js
var failure = __webpack_require__(18150);
;// CONCATENATED MODULE: ./.cache/js/github/git-objects.js

const named = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const commitSchema = schemas/* object */.Ikc({ tree: named });
const treeSchema = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* string */.YjP() });
function makeGitObjects(github) {
    const read = async (path, reply, parameters = {}) => (await github.request({
        route: `GET /repos/{owner}/{repo}/git/${path}`,
        parameters,
        reply,
        permission: "contents: read",
    })).data;
    const write = async (kind, parameters) => {
        const call = {
            route: `POST /repos/{owner}/{repo}/git/${kind}`,
            parameters,
            reply: named,
            permission: "contents: write",
        };
        return (await github.create(call, async () => null)).sha;
    };
    return {
        treeOf: async (commit) => (await read(`commits/${commit}`, commitSchema)).tree.sha,
        async list(tree) {
            const listed = await read(`trees/${tree}`, treeSchema, { recursive: "1" });
            if (listed.truncated)
                throw new Error(`tree ${tree} is too large to list in one answer`);
            return new Map(listed.tree.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
        },
        async readBlob(sha) {
            const { content, encoding } = await read(`blobs/${sha}`, blobSchema);
            return Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
        },
        writeBlob: (content) => write("blobs", { content: Buffer.from(content).toString("base64"), encoding: "base64" }),
        writeTree(base, texts, blobs) {
            const entry = { mode: "100644", type: "blob" };
            const tree = [
                ...Object.entries(texts).map(([path, content]) => ({ path, ...entry, content })),
                ...blobs.map(([path, sha]) => ({ path, ...entry, sha })),
            ];
            return write("trees", base === null ? { tree } : { base_tree: base, tree });
        },
        writeCommit: (message, tree, parent) => write("commits", { message, tree, parents: parent === null ? [] : [parent] }),
    };
}

;// CONCATENATED MODULE: ./.cache/js/github/ledger.js





const ref = "evenhand/ledger";
const linesFile = "ledger.jsonl";
const rounds = 25;
const refSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/** The ledger as a git ref: one commit a line, `ledger.jsonl` and the files it names in the tree. The ref only
 *  moves forward; a writer that was late reads again and takes the next number. */
function makeLedger(github) {
    const objects = makeGitObjects(github);
    let known = null;
    async function readRef() {
        const call = {
            route: `GET /repos/{owner}/{repo}/git/ref/${ref}`,
            reply: refSchema,
            permission: "contents: read",
        };
        try {
            return (await github.request(call)).data.object.sha;
        }
        catch (thrown) {
            if ((0,failure/* isStatus */.zM)(thrown, 404))
                return null;
            throw thrown;
        }
    }
    async function snapshot() {
        const head = await readRef();
        if (head === null)
            return { head, tree: null, blobs: new Map(), entries: [] };
        if (known?.head === head)
            return known;
        const tree = await objects.treeOf(head);
        const blobs = await objects.list(tree);
        const lines = blobs.get(linesFile);
        const text = lines === undefined ? "" : new TextDecoder().decode(await objects.readBlob(lines));
        return { head, tree, blobs, entries: parseLedger(text, `refs/${ref} ${linesFile}`) };
    }
    async function write(from, entry, files) {
        const entries = [...from.entries, entry];
        const blobs = new Map(from.blobs);
        for (const [digest, content] of files) {
            const path = pathOf(digest);
            if (!blobs.has(path))
                blobs.set(path, await objects.writeBlob(content));
        }
        const added = [...blobs].filter(([path]) => !from.blobs.has(path));
        const tree = await objects.writeTree(from.tree, { [linesFile]: renderLedger(entries) }, added);
        const message = `${entry.kind} ${entry.model} to ${entry.environment}: ${entry.outcome ?? "started"} (line ${entry.seq})`;
        const head = await objects.writeCommit(message, tree, from.head);
        await moveRef(from.head, head);
        return { head, tree, blobs, entries };
    }
    /** A conflict is thrown as it comes; an answer that was lost is read back before it is asked again. */
    async function moveRef(from, to) {
        const found = async () => ((await readRef()) === to ? { object: { sha: to } } : null);
        const permission = "contents: write";
        const parameters = from === null ? { ref: `refs/${ref}`, sha: to } : { sha: to, force: false };
        const route = from === null ? "POST /repos/{owner}/{repo}/git/refs" : `PATCH /repos/{owner}/{repo}/git/refs/${ref}`;
        await github.create({ route, parameters, reply: refSchema, permission }, found);
    }
    async function append(next, files) {
        for (let round = 1;; round++) {
            const from = known !== null && round === 1 ? known : await snapshot();
            const draft = next(from.entries);
            const written = from.entries.find(({ key }) => key === draft.key);
            if (written !== undefined) {
                known = from;
                return written;
            }
            const entry = chainEntry(from.entries, draft);
            try {
                known = await write(from, entry, files);
                return entry;
            }
            catch (thrown) {
                known = null;
                if (!(0,failure/* isStatus */.zM)(thrown, 409, 422) || round >= rounds)
                    throw thrown;
                await github.clock.sleep(Math.random() * Math.min(5_000, 100 * 2 ** round));
            }
        }
    }
    return {
        async read() {
            known = await snapshot();
            return known.entries;
        },
        append: (next, files = new Map()) => append(next, files),
        async file(digest) {
            known ??= await snapshot();
            const blob = known.blobs.get(pathOf(digest));
            if (blob === undefined)
                return null;
            const content = await objects.readBlob(blob);
            return (0,core_digest/* sha256 */.sc)(content) === digest ? content : null;
        },
    };
}
function pathOf(digest) {
    return `files/${digest.replace(/^sha256:/, "")}`;
}

// EXTERNAL MODULE: ./.cache/js/github/local-history.js
var local_history = __webpack_require__(4470);
// EXTERNAL MODULE: ./.cache/js/github/remote-history.js
var remote_history = __webpack_require__(7881);
// EXTERNAL MODULE: ./.cache/js/host/clock.js
var clock = __webpack_require__(38163);
// EXTERNAL MODULE: ./.cache/js/host/fence.js
var host_fence = __webpack_require__(93384);
// EXTERNAL MODULE: ./.cache/js/host/record-folder.js + 1 modules
var record_folder = __webpack_require__(56707);
// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./.cache/js/targets/command-run.js


const tailLines = 20;
const longestAnswer = 64 * 1024;
const grace = 2_000;
/** What belongs to this action alone and not to the commands it runs. */
const withheld = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_(?:OUTPUT|STATE|ENV|PATH))$/i;
function commandEnvironment(step) {
    return Object.fromEntries(Object.entries(step).filter((entry) => entry[1] !== undefined && !withheld.test(entry[0])));
}
/** Runs a text under bash in a process group of its own; after the time is up the group is asked to end, and two
 *  seconds later made to. */
function runCommand(run) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run.command], {
            cwd: run.folder,
            env: run.env,
            detached: external_node_process_.platform !== "win32",
            stdio: ["ignore", "pipe", "pipe"],
        });
        let timedOut = false;
        let stdout = "";
        const lines = [];
        const release = onSignals(() => run.stopOnSignal && endGroup(child.pid));
        const killer = setTimeout(() => {
            timedOut = true;
            endGroup(child.pid);
        }, run.timeoutMs);
        const keep = (line) => {
            run.say?.(line);
            lines.push(line.slice(0, 2_000));
            if (lines.length > tailLines)
                lines.shift();
        };
        child.stdout.on("data", (chunk) => {
            if (stdout.length < longestAnswer)
                stdout += chunk.toString("utf8").slice(0, longestAnswer - stdout.length);
        });
        splitLines(child.stdout, keep);
        splitLines(child.stderr, keep);
        child.on("error", (cause) => {
            clearTimeout(killer);
            release();
            reject(new Error(`bash cannot be started: ${cause.message}`, { cause }));
        });
        child.on("close", (code) => {
            clearTimeout(killer);
            release();
            resolve({ code, timedOut, tail: lines.join("\n"), stdout });
        });
    });
}
/** While a command runs, SIGINT and SIGTERM are ours: without a listener this process would end at once and leave
 *  the command behind. */
function onSignals(act) {
    for (const name of ["SIGINT", "SIGTERM"])
        external_node_process_.on(name, act);
    return () => {
        for (const name of ["SIGINT", "SIGTERM"])
            external_node_process_.off(name, act);
    };
}
function splitLines(stream, line) {
    let rest = "";
    stream.on("data", (chunk) => {
        const parts = (rest + chunk.toString("utf8")).split(/\r?\n/);
        rest = (parts.pop() ?? "").slice(-64 * 1024);
        for (const part of parts)
            line(part);
    });
    stream.on("end", () => {
        if (rest !== "")
            line(rest);
    });
}
function endGroup(pid) {
    if (pid === undefined)
        return;
    signal(pid, "SIGTERM");
    setTimeout(() => signal(pid, "SIGKILL"), grace).unref();
}
function signal(pid, name) {
    try {
        external_node_process_.kill(external_node_process_.platform === "win32" ? pid : -pid, name);
    }
    catch {
        // It has ended already.
    }
}

;// CONCATENATED MODULE: ./.cache/js/targets/health.js

const between = 1_000;
const oneRequest = 10_000;
/** Asks until the address answers 200; throws with what it said last when the time is up. */
async function waitHealthy(url, { clock, timeoutMs, fetch: ask = fetch }) {
    const end = clock.now() + timeoutMs;
    for (;;) {
        const said = await askOnce(url, ask, Math.min(oneRequest, Math.max(1, end - clock.now())));
        if (said === "200")
            return;
        if (clock.now() + between >= end) {
            throw new Error(`${url} was not healthy within ${timeoutMs / 1000} s: ${said}`);
        }
        await clock.sleep(between);
    }
}
async function askOnce(url, ask, wait) {
    try {
        const response = await ask(url, { signal: AbortSignal.timeout(wait), redirect: "manual" });
        await response.body?.cancel();
        return response.status === 200 ? "200" : `it answers ${response.status}`;
    }
    catch (thrown) {
        const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
        return (0,errors/* errorMessage */.g)(cause);
    }
}

// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
;// CONCATENATED MODULE: ./.cache/js/targets/options.js



/** Reads a target's options against its schema; every problem in one UserError, unknown names with the nearest
 *  known one. */
function parseOptions(target, schema, raw) {
    const texts = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, String(value)]));
    const parsed = schema.safeParse(texts);
    if (parsed.success)
        return parsed.data;
    const known = Object.keys(schema.shape);
    const lines = parsed.error.issues.flatMap((issue) => issue.code === "unrecognized_keys"
        ? issue.keys.map((name) => unknown(name, known))
        : [`${issue.path.join(".")} ${issue.message}`]);
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: `options of target ${target}: ${lines.join("; ")}`,
        hint: `${target} takes ${known.join(", ")} (docs/deploy.md)`,
    });
}
function unknown(name, known) {
    const meant = (0,nearest_name/* nearestName */.q)(name, known);
    return `${JSON.stringify(name.slice(0, 60))} is not known${meant === null ? "" : `, did you mean ${meant}?`}`;
}
/** An option that must be there. */
function required(example) {
    return schemas/* string */.YjP({ error: `is missing (for example ${example})` })
        .min(1, { error: `is empty (for example ${example})` });
}

;// CONCATENATED MODULE: ./.cache/js/targets/command.js




const optionsSchema = schemas/* strictObject */.rej({
    command: required("./deploy.sh"),
    "health-url": schemas/* url */.OZ5({ protocol: /^https?$/, error: "is not an http address" }).optional(),
    "rollback-command": schemas/* string */.YjP().min(1).optional(),
    "current-command": schemas/* string */.YjP().min(1).optional(),
});
/** Target `command`: the user's own commands deploy, restore and tell what serves; health is an address that
 *  answers 200. The commands get EVENHAND_DIGEST (what should serve when they end), EVENHAND_PREVIOUS (what serves
 *  when they begin), EVENHAND_MODEL, EVENHAND_ENVIRONMENT, EVENHAND_COMMIT and EVENHAND_RUN_ID. */
function makeCommandTarget(raw, access) {
    const options = parseOptions("command", optionsSchema, raw);
    const healthUrl = options["health-url"] ?? null;
    // A cancelled run stops what it began, and then restores: that must not be stopped too.
    let isRestoring = false;
    const run = async (key, wanted, previous) => {
        const isShown = key !== "current-command";
        if (isShown)
            access.fence.open();
        const end = await runCommand({
            command: options[key] ?? "",
            env: { ...commandEnvironment(access.env), ...variables(wanted, previous) },
            folder: access.folder,
            timeoutMs: access.timeoutMs,
            say: isShown ? (line) => access.fence.write(`${line}\n`) : null,
            stopOnSignal: !isRestoring,
        }).finally(() => access.fence.close());
        if (end.code === 0 && !end.timedOut)
            return end;
        const how = end.timedOut
            ? `did not end within ${access.timeoutMs / 1000} s`
            : `ended with code ${end.code ?? "none"}`;
        throw new Error(`${key} ${how}${end.tail === "" ? "" : `; its last lines:\n${end.tail}`}`);
    };
    const becomeHealthy = async (journal) => {
        if (healthUrl === null)
            return;
        await journal("wait-healthy", healthUrl);
        await waitHealthy(healthUrl, access);
    };
    return {
        name: "command",
        async readBack() {
            return options["current-command"] === undefined
                ? null
                : readCurrent((await run("current-command", null, null)).stdout);
        },
        async plan(_wanted, _before) {
            return [
                `run \`${firstLine(options.command)}\``,
                ...(healthUrl === null ? [] : [`wait until \`${healthUrl}\` answers 200`]),
                ...(options["current-command"] === undefined
                    ? ["nothing is read back: there is no current-command"]
                    : [`read back by \`${firstLine(options["current-command"])}\``]),
            ];
        },
        async apply(wanted, before, journal) {
            await journal("run-command", firstLine(options.command));
            await run("command", wanted, before);
            await becomeHealthy(journal);
            return { version: null, url: healthUrl === null ? null : new URL(healthUrl).origin };
        },
        async restore(before, failed, journal) {
            const served = { digest: failed.digest, version: failed.version };
            const key = options["rollback-command"] === undefined ? "command" : "rollback-command";
            if (before?.digest == null && key === "command") {
                throw new Error("there is no rollback-command, and no model before that the command could deploy again");
            }
            isRestoring = true;
            await journal(`run-${key}`, firstLine(options[key] ?? ""));
            await run(key, before, served);
            // Where nothing served before, nothing can become healthy.
            if (before?.digest != null)
                await becomeHealthy(journal);
        },
    };
}
function variables(wanted, previous) {
    if (wanted === null && previous === null)
        return {};
    return {
        EVENHAND_DIGEST: wanted?.digest ?? "",
        EVENHAND_PREVIOUS: previous?.digest ?? "",
        EVENHAND_MODEL: wanted?.model ?? "",
        EVENHAND_ENVIRONMENT: wanted?.environment ?? "",
        EVENHAND_COMMIT: wanted?.commit ?? "",
        EVENHAND_RUN_ID: wanted?.evidence === null || wanted === null ? "" : String(wanted.evidence.runId),
    };
}
/** The last line that is not blank: a sha256 digest, or nothing when nothing serves. */
function readCurrent(stdout) {
    const line = stdout.trim().split(/\r?\n/).at(-1)?.trim() ?? "";
    if (line === "")
        return { digest: null, version: null };
    const match = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(line);
    if (match !== null)
        return { digest: `sha256:${match[1].toLowerCase()}`, version: null };
    throw new Error(`current-command printed ${JSON.stringify(line.slice(0, 80))}, which is not a sha256 digest`);
}
function firstLine(command) {
    const [line = "", ...more] = command.trim().split("\n");
    return line.length > 80 || more.length > 0 ? `${line.slice(0, 79)}…` : line;
}

;// CONCATENATED MODULE: ./.cache/js/clients/mlflow/http.js

/** The server's answer to a request it would not do, by its own error code. */
class MlflowRefusal extends Error {
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.name = "MlflowRefusal";
        this.status = status;
        this.code = code;
    }
}
const tries = 3;
/** One call to MLflow's REST API: JSON, or the text of an answer that is not. Only repeatable calls are tried
 *  again, after a 5xx or a lost answer. Throws MlflowRefusal for a refusal, Error when the server cannot be
 *  reached; neither message holds a credential. */
async function callMlflow(options, call) {
    for (let attempt = 1;; attempt++) {
        try {
            return await once(options, call);
        }
        catch (thrown) {
            const final = thrown instanceof MlflowRefusal && thrown.status < 500 && thrown.status !== 429;
            if (final || !call.repeatable || attempt >= tries)
                throw thrown;
            await options.clock.sleep(500 * 2 ** (attempt - 1));
        }
    }
}
async function once(options, call) {
    const url = addressOf(options.uri, call);
    const wait = options.timeoutMs ?? 30_000;
    let status;
    let text;
    try {
        const response = await (options.fetch ?? fetch)(url, {
            method: call.method,
            headers: { ...authorization(options), "content-type": "application/json", accept: "application/json" },
            signal: AbortSignal.timeout(wait),
            redirect: "error",
            ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        });
        status = response.status;
        text = await response.text();
    }
    catch (thrown) {
        throw unreachable(url, thrown, wait);
    }
    if (status >= 200 && status < 300)
        return parseOr(text, text);
    throw refusal(status, text, call);
}
function addressOf(uri, call) {
    const base = uri.replace(/\/+$/, "");
    const url = new URL(call.path.startsWith("/") ? `${base}${call.path}` : `${base}/api/2.0/mlflow/${call.path}`);
    // Credentials in an address would end up in messages; MLflow has its own variables for them.
    url.username = "";
    url.password = "";
    for (const [name, value] of Object.entries(call.query ?? {}))
        url.searchParams.set(name, value);
    return url;
}
function authorization({ token, username, password }) {
    if (token !== null)
        return { authorization: `Bearer ${token}` };
    if (username === null)
        return {};
    return { authorization: `Basic ${Buffer.from(`${username}:${password ?? ""}`).toString("base64")}` };
}
function unreachable(url, thrown, wait) {
    const slow = thrown instanceof DOMException && thrown.name === "TimeoutError";
    const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
    const why = slow ? `no answer within ${wait / 1000} s` : (0,errors/* errorMessage */.g)(cause);
    return new Error(`MLflow at ${url.origin} cannot be reached: ${why}`, { cause: thrown });
}
function refusal(status, text, call) {
    const body = parseOr(text, null);
    const code = typeof body?.error_code === "string" ? body.error_code : "";
    const said = typeof body?.message === "string" ? body.message : "";
    const login = status === 401 || status === 403 ? ": check MLFLOW_TRACKING_TOKEN or MLFLOW_TRACKING_USERNAME" : "";
    const detail = [code, said.slice(0, 300)].filter((part) => part !== "").join(": ");
    return new MlflowRefusal(status, code, `MLflow answered ${status} to ${call.path}${login}${detail === "" ? "" : ` (${detail})`}`);
}
function parseOr(text, otherwise) {
    try {
        return JSON.parse(text);
    }
    catch {
        return otherwise;
    }
}

;// CONCATENATED MODULE: ./.cache/js/clients/mlflow/registry.js


const tag = schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
const versionSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    source: schemas/* string */.YjP().default(""),
    status: schemas/* string */.YjP().default(""),
    tags: schemas/* array */.YOg(tag).default([]),
});
const oneVersion = schemas/* object */.Ikc({ model_version: versionSchema });
const versionPage = schemas/* object */.Ikc({
    model_versions: schemas/* array */.YOg(versionSchema).default([]),
    next_page_token: schemas/* string */.YjP().optional(),
});
function makeRegistry(options, name) {
    const call = (ask) => callMlflow(options, ask);
    const get = (path, query) => call({ method: "GET", path, query, repeatable: true });
    const missing = async (ask) => ask.catch(nullWhenMissing);
    return {
        async serverVersion() {
            const text = await missing(get("/version", {}));
            return typeof text === "string" && /^\d+\.\d+/.test(text.trim()) ? text.trim().slice(0, 40) : null;
        },
        async hasModel() {
            return (await missing(get("registered-models/get", { name }))) !== null;
        },
        async createModel() {
            try {
                await call({ method: "POST", path: "registered-models/create", body: { name }, repeatable: true });
            }
            catch (thrown) {
                // Another run, or our own lost answer, was first.
                if (!(thrown instanceof MlflowRefusal && thrown.code === "RESOURCE_ALREADY_EXISTS"))
                    throw thrown;
            }
        },
        async findByTag(key, value) {
            const filter = `name=${quoted(name)} and tags.\`${key}\`=${quoted(value)}`;
            const found = [];
            for (let token, pages = 0; pages < 100; pages++) {
                const page = versionPage.parse(await get("model-versions/search", {
                    filter,
                    ...(token === undefined ? {} : { page_token: token }),
                }));
                found.push(...page.model_versions.filter((one) => one.name === name).map(readVersion));
                token = page.next_page_token;
                if (token === undefined || token === "")
                    break;
            }
            return found.sort((a, b) => Number(a.version) - Number(b.version));
        },
        async version(number) {
            const found = await missing(get("model-versions/get", { name, version: number }));
            return found === null ? null : readVersion(oneVersion.parse(found).model_version);
        },
        async createVersion({ source, description, tags }) {
            const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
            const body = { name, source, description, tags: list };
            const made = await call({ method: "POST", path: "model-versions/create", body, repeatable: false });
            return readVersion(oneVersion.parse(made).model_version);
        },
        async alias(alias) {
            const found = await missing(get("registered-models/alias", { name, alias }));
            return found === null ? null : readVersion(oneVersion.parse(found).model_version);
        },
        async setAlias(alias, version) {
            const body = { name, alias, version };
            await call({ method: "POST", path: "registered-models/alias", body, repeatable: true });
        },
        async removeAlias(alias) {
            await call({
                method: "DELETE",
                path: "registered-models/alias",
                body: { name, alias },
                repeatable: true,
            });
        },
    };
}
/** A missing model or version is 404; a missing alias is 400 INVALID_PARAMETER_VALUE, told apart by its words. */
function nullWhenMissing(thrown) {
    if (!(thrown instanceof MlflowRefusal))
        throw thrown;
    const noAlias = thrown.code === "INVALID_PARAMETER_VALUE" && /alias .* not found/i.test(thrown.message);
    if (thrown.status === 404 || thrown.code === "RESOURCE_DOES_NOT_EXIST" || noAlias)
        return null;
    throw thrown;
}
function readVersion(found) {
    const { version, source, status } = found;
    return {
        version,
        source,
        status,
        tags: Object.fromEntries(found.tags.map(({ key, value }) => [key, value])),
    };
}
function quoted(text) {
    if (!/^[\w:./ @-]+$/.test(text))
        throw new Error(`MLflow cannot search for ${JSON.stringify(text.slice(0, 80))}`);
    return `'${text}'`;
}

;// CONCATENATED MODULE: ./.cache/js/targets/mlflow.js




const mlflow_optionsSchema = schemas/* strictObject */.rej({
    source: required("s3://models/fraud/{digest}"),
    name: schemas/* string */.YjP().min(1).optional(),
    alias: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_-]{1,100}$/, { error: "is not an alias name" })
        .default("champion"),
    "tracking-uri": schemas/* url */.OZ5({ protocol: /^https?$/, error: "is not an http address" }).optional(),
});
const digestTag = "evenhand.digest";
/** The first release without the file read and overwrite holes of 2023 to 2026 (CVE-2026-2614 and before). */
const safeRelease = [3, 10];
/** Target `mlflow`: a version in the model registry, and an alias that points at it.
 *  Deploying moves the alias; the version is found again by its digest's tag, so that twice is once. */
function makeMlflowTarget(raw, model, access) {
    const options = parseOptions("mlflow", mlflow_optionsSchema, raw);
    const uri = options["tracking-uri"] ?? access.uri;
    if (uri === null || !/^https?:\/\//.test(uri))
        throw noServer(uri);
    const registry = makeRegistry({ ...access, uri }, options.name ?? model);
    const page = `${uri.replace(/\/+$/, "").replace(/\/\/[^/]*@/, "//")}/#/models/${encodeURIComponent(options.name ?? model)}`;
    const urlOf = (version) => `${page}/versions/${version}`;
    const alias = options.alias;
    return {
        name: "mlflow",
        async readBack() {
            const found = await registry.alias(alias);
            return found === null ? { digest: null, version: null } : servedOf(found);
        },
        async plan(wanted, before) {
            const version = await findVersion(registry, wanted, options);
            return [
                ...((await registry.hasModel()) ? [] : [`create the registered model \`${options.name ?? model}\``]),
                version === null
                    ? `create a version with source \`${sourceOf(options, wanted)}\``
                    : `use version ${version.version}, which has this digest`,
                `move the alias \`${alias}\`${before?.version == null ? "" : ` from version ${before.version}`} to it`,
            ];
        },
        async apply(wanted, _before, journal) {
            await warnWhenOld(registry, access.warn);
            if (!(await registry.hasModel())) {
                await journal("create-model", `registered model ${options.name ?? model}`);
                await registry.createModel();
            }
            const version = (await findVersion(registry, wanted, options)) ?? (await create(registry, wanted, options, journal));
            if (version.status !== "READY")
                throw new Error(`version ${version.version} is ${version.status}, not READY`);
            await journal("move-alias", `${alias} to version ${version.version}`);
            await registry.setAlias(alias, version.version);
            return { version: version.version, url: urlOf(version.version) };
        },
        async restore(before, _failed, journal) {
            if (before === null || (before.digest === null && before.version === null)) {
                await journal("remove-alias", `${alias}: there was none before`);
                await registry.removeAlias(alias);
                return;
            }
            const version = before.version ?? (await findVersion(registry, before, options))?.version ?? null;
            if (version === null)
                throw new Error("the version before is not in the registry any more");
            await journal("move-alias-back", `${alias} to version ${version}`);
            await registry.setAlias(alias, version);
        },
    };
}
function servedOf(found) {
    const digest = found.tags[digestTag];
    return {
        digest: digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null,
        version: found.version,
    };
}
/** By its number when it was deployed before, else by the digest's tag; a version with this digest and another
 *  source is somebody else's claim. */
async function findVersion(registry, wanted, options) {
    if (wanted.version !== null) {
        const found = await registry.version(wanted.version);
        if (found === null)
            throw new Error(`version ${wanted.version} is not in the registry any more`);
        if (wanted.digest !== null && found.tags[digestTag] !== wanted.digest) {
            throw new Error(`version ${wanted.version} has another digest than the ledger says`);
        }
        return found;
    }
    if (wanted.digest === null)
        throw new Error("neither a digest nor a version was given");
    const [found] = await registry.findByTag(digestTag, wanted.digest);
    if (found === undefined)
        return null;
    const source = sourceOf(options, wanted);
    if (found.source === source)
        return found;
    throw new Error(`version ${found.version} carries this digest, but its source is ${found.source}, not ${source}`);
}
async function create(registry, wanted, options, journal) {
    await journal("create-version", `source ${sourceOf(options, wanted)}`);
    const version = {
        source: sourceOf(options, wanted),
        description: `Deployed by Evenhand to ${wanted.environment}.`,
        tags: {
            [digestTag]: wanted.digest ?? "",
            ...(wanted.commit === null ? {} : { "evenhand.commit": wanted.commit }),
            ...(wanted.evidence === null
                ? {}
                : { "evenhand.evidence": wanted.evidence.record, "evenhand.run": wanted.evidence.url }),
        },
    };
    try {
        return await registry.createVersion(version);
    }
    catch (thrown) {
        // The answer may have been lost after the version was made: look before giving up.
        const made = await findVersion(registry, wanted, options).catch(() => null);
        if (made === null)
            throw thrown;
        return made;
    }
}
/** `{digest}` (64 hex digits), `{digest12}`, `{commit}`, `{model}`, `{environment}` and `{run}` are filled in. */
function sourceOf({ source }, wanted) {
    const hex = (wanted.digest ?? "").replace(/^sha256:/, "");
    const values = {
        digest: hex,
        digest12: hex.slice(0, 12),
        commit: wanted.commit ?? "",
        model: wanted.model,
        environment: wanted.environment,
        run: String(wanted.evidence?.runId ?? ""),
    };
    return source.replace(/\{(\w+)\}/g, (written, name) => values[name] ?? written);
}
async function warnWhenOld(registry, warn) {
    const version = await registry.serverVersion();
    const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
    const old = version !== null && (major < safeRelease[0] || (major === safeRelease[0] && minor < safeRelease[1]));
    if (old)
        warn(`MLflow ${version} has known holes that overwrite artifacts: use ${safeRelease.join(".")} or later`);
}
function noServer(uri) {
    return new errors/* UserError */.y({
        code: "config-invalid",
        message: uri === null
            ? "target mlflow: no tracking server is named"
            : `target mlflow: ${JSON.stringify(uri.slice(0, 100))} is not an http address`,
        hint: "set MLFLOW_TRACKING_URI in the step's env, or the option tracking-uri",
    });
}

;// CONCATENATED MODULE: ./.cache/js/targets/index.js


/** The targets by their names in evenhand.yml: adding one is its file and a line here. */
function makeTarget(world) {
    const { clock, env, fence, folder, warn } = world;
    const text = (name) => (env[name] ?? "").trim() || null;
    return ({ target, options, model, timeout }) => {
        if (target === "command")
            return makeCommandTarget(options, { clock, env, folder, fence, timeoutMs: timeout });
        return makeMlflowTarget(options, model, {
            uri: text("MLFLOW_TRACKING_URI"),
            token: text("MLFLOW_TRACKING_TOKEN"),
            username: text("MLFLOW_TRACKING_USERNAME"),
            password: text("MLFLOW_TRACKING_PASSWORD"),
            timeoutMs: Math.min(timeout, 30_000),
            clock,
            warn,
        });
    };
}

// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 11 modules
var wiring = __webpack_require__(6733);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/problem.js
/** Why a set of evidence is not enough; one code for each thing that can be missing. */
const problemCodes = (/* unused pure expression or super */ null && ([
    "artifact-expired",
    "run-unknown",
    "other-repository",
    "fork",
    "wrong-workflow",
    "wrong-event",
    "wrong-branch",
    "unprotected-branch",
    "off-branch",
    "other-commit",
    "policy-elsewhere",
    "tampered",
    "unreadable",
    "unknown-version",
    "other-model",
    "no-predictions",
    "no-model-digest",
    "not-bound",
    "other-digest",
    "stale",
    "from-the-future",
    "failing",
    "not-proved",
    "no-artifact",
    "ambiguous-digest",
    "other-run-active",
]));
/** 1 when the only thing wrong is that the gate said no; 4 when evidence is missing. */
function exitOf(problems) {
    return problems.length > 0 && problems.every(({ code }) => code === "failing") ? 1 : 4;
}

// EXTERNAL MODULE: ./.cache/js/core/train/run-record.js
var run_record = __webpack_require__(73304);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/provenance.js
const trustedEvents = ["push", "workflow_dispatch"];
/** Milliseconds by which two clocks may differ before a time counts as a lie. */
const clockSkew = 10 * 60_000;
/** What GitHub's own facts say against a candidate, before its content is looked at. Pure; one line each. */
function provenanceProblems(setting, set) {
    return [
        ...policyProblems(setting),
        ...artifactProblems(set),
        ...(set.run === null ? [] : runProblems(setting, set)),
        ...branchProblems(setting, set),
        ...ageProblems(setting, set),
    ];
}
function policyProblems(setting) {
    const { defaultBranch, policyBranch, dispatchBranch } = setting;
    const found = [];
    if (policyBranch !== defaultBranch) {
        found.push(problem("policy-elsewhere", `the policy was read from \`${policyBranch}\`, not from the default branch \`${defaultBranch}\``));
    }
    if (dispatchBranch !== defaultBranch) {
        found.push(problem("policy-elsewhere", `this run was started from ${dispatchBranch === null ? "a tag" : `\`${dispatchBranch}\``}, start it from the default branch \`${defaultBranch}\`, whose policy and workflow are the reviewed ones`));
    }
    return found;
}
function artifactProblems({ artifact, run }) {
    const found = [];
    if (artifact.expired)
        found.push(problem("artifact-expired", `artifact \`${artifact.name}\` has expired`));
    if (artifact.sameRepository === false)
        found.push(problem("fork", "the artifact comes from a fork's run"));
    if (run === null)
        return [...found, problem("run-unknown", `the run of artifact ${artifact.id} is not known to GitHub`)];
    if (artifact.runId !== null && artifact.runId !== run.id) {
        found.push(problem("run-unknown", `artifact ${artifact.id} belongs to run ${artifact.runId}, not to run ${run.id}`));
    }
    if (artifact.headSha !== null && artifact.headSha !== run.headSha) {
        found.push(problem("other-commit", `the artifact is of \`${provenance_short(artifact.headSha)}\`, its run of \`${provenance_short(run.headSha)}\``));
    }
    return found;
}
function runProblems(setting, { run }) {
    if (run === null)
        return [];
    const found = [];
    if (!isSameName(run.repository, setting.repository)) {
        found.push(problem("other-repository", `run ${run.id} belongs to \`${run.repository}\`, not to \`${setting.repository}\``));
    }
    if (run.headRepository === null || !isSameName(run.headRepository, setting.repository)) {
        found.push(problem("fork", `the commit of run ${run.id} comes from ${run.headRepository === null ? "a deleted fork" : `\`${run.headRepository}\``}`));
    }
    if (!trustedEvents.includes(run.event)) {
        found.push(problem("wrong-event", `run ${run.id} was made by \`${run.event}\`, and only push and workflow_dispatch count`));
    }
    const { workflow } = setting.rules;
    if (workflow !== null && run.workflowPath !== workflow) {
        found.push(problem("wrong-workflow", `run ${run.id} is of \`${run.workflowPath}\`, the policy asks for \`${workflow}\``));
    }
    return found;
}
function branchProblems({ rules }, { run, branch, onBranch }) {
    if (run === null)
        return [];
    const name = run.headBranch ?? "(none)";
    if (run.headBranch !== rules.from) {
        return [
            problem("wrong-branch", `run ${run.id} was for \`${name}\`, and evidence comes from \`${rules.from}\``),
        ];
    }
    const found = [];
    if (branch === null || branch.name !== run.headBranch || !branch.protected) {
        found.push(problem("unprotected-branch", `\`${name}\` is not a protected branch`));
    }
    if (onBranch !== true) {
        const told = onBranch === null ? "it could not be told whether" : "it is not true that";
        found.push(problem("off-branch", `${told} \`${provenance_short(run.headSha)}\` is in the history of \`${name}\``));
    }
    return found;
}
function ageProblems({ now, rules }, { artifact }) {
    const made = Date.parse(artifact.createdAt);
    if (!Number.isFinite(made) || made > now + clockSkew) {
        const written = JSON.stringify(artifact.createdAt.slice(0, 40));
        return [problem("from-the-future", `the artifact's time ${written} lies ahead of now`)];
    }
    return now - made > rules.maxAge ? [stale(now - made, rules.maxAgeText)] : [];
}
function stale(age, allowed) {
    return problem("stale", `the evaluation is ${daysOf(age)} old, the policy allows ${allowed}`);
}
/** Days with one decimal, hours below two days. */
function daysOf(milliseconds) {
    const hours = milliseconds / 3_600_000;
    return hours < 48
        ? `${Math.max(0, Math.floor(hours * 10) / 10)} hours`
        : `${Math.floor((hours / 24) * 10) / 10} days`;
}
function problem(code, text) {
    return { code, text };
}
function provenance_short(sha) {
    return sha.slice(0, 7);
}
function isSameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/binding.js



const runFile = "run.json";
const predictionsFile = "predictions.json.gz";
/** Whether numbers, predictions and model file belong together: a digest that nothing ties to the scored
 *  predictions is no evidence about that digest. */
function bindingProblems(setting, record, files) {
    const found = [];
    if (!files.has(predictionsFile)) {
        found.push(problem("no-predictions", "no predictions are stored with the evaluation: `keep-predictions` was `off`"));
    }
    const { model, bound } = record.candidate;
    if (model === null) {
        found.push(problem("no-model-digest", "the evaluation names no model digest: train with action-train in the same job, or hand its record over"));
        return found;
    }
    if (bound !== "run") {
        found.push(problem("not-bound", `the model's digest is ${bound === "declared" ? "declared, not taken from a training run" : "bound to nothing"}`));
    }
    if (setting.digest !== null && model.digest !== setting.digest) {
        found.push(problem("other-digest", `the evaluation is of \`${shortDigest(model.digest)}\`, asked for is \`${shortDigest(setting.digest)}\``));
    }
    found.push(...trainingProblems(record, files.get(runFile)));
    return found;
}
/** The training record, where it travels along: its model is the evaluated one, of the same commit. */
function trainingProblems(record, content) {
    if (content === undefined)
        return [];
    try {
        const run = (0,run_record/* parseRun */.zZ)(new TextDecoder().decode(content), runFile);
        if (run.modelFile?.digest !== record.candidate.model?.digest) {
            return [problem("other-digest", "the training record is of another model file than the evaluation")];
        }
        const same = run.model === record.model && run.leg === record.leg && run.commit === record.candidate.tested;
        return same ? [] : [problem("other-commit", "the training record is of another commit, model or leg")];
    }
    catch (thrown) {
        return [problem("tampered", (0,errors/* errorMessage */.g)(thrown))];
    }
}
function shortDigest(digest) {
    return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, "$1");
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/interrupted.js


/** Says in which state an attempt that never ended left its target, from what the target says now. */
function describeInterruption(entry, serving) {
    const found = foundState(entry, serving);
    const attempt = `Ledger line ${entry.seq} began to deploy ${nameServed(entry.after)} and never ended`;
    const end = {
        old: `the target still serves the model before it, ${nameServed(serving)}`,
        new: `the target serves the new model, ${nameServed(serving)}`,
        other: `the target serves neither that nor the one before it, but ${nameServed(serving)}`,
        unknown: "the target cannot tell what it serves; this run settles it by deploying",
    };
    return { entry, found, serving, text: `${attempt}: ${end[found]}.` };
}
function foundState(entry, serving) {
    if (serving === null)
        return "unknown";
    if (isSameServed(serving, entry.after))
        return "new";
    if (entry.before === null)
        return "other";
    const nothing = ({ digest, version }) => digest === null && version === null;
    if (nothing(serving) && nothing(entry.before))
        return "old";
    return isSameServed(serving, entry.before) ? "old" : "other";
}
/** A model in a sentence: its short digest in a code span, else the target's own name for it. */
function nameServed(served) {
    if (served === null)
        return "an unknown model";
    if (served.digest !== null)
        return `\`${shortDigest(served.digest)}\``;
    return served.version === null ? "no model" : `version \`${served.version}\` (not deployed by Evenhand)`;
}

// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.cache/js/actions/deploy/entries.js



/** The line before anything is touched. Refused when another run began here in the meantime; without the permission
 *  to write it nothing is deployed. */
async function writeStarted(draft, deploymentId) {
    const { ports, situation, change } = draft;
    try {
        return await ports.ledger.append((entries) => {
            const { open } = stateOf(entries, situation.place);
            const key = keyOf(draft, "started");
            if (open !== null && open.key !== key)
                throw busy(open);
            return {
                ...common(draft, "started"),
                deploymentId,
                started: null,
                outcome: null,
                serving: null,
                steps: [],
            };
        }, change.kept);
    }
    catch (thrown) {
        if (thrown instanceof permission_denied/* PermissionDenied */.J)
            throw noLedger(thrown);
        throw thrown;
    }
}
function writeFinished(draft, started, end) {
    const body = {
        ...common(draft, "finished"),
        deploymentId: started.deploymentId,
        started: started.seq,
        outcome: end.ending,
        serving: end.serving,
        steps: [...end.steps],
    };
    return draft.ports.ledger.append(() => body);
}
/** Closes a line that an interrupted run left open, with what the target says it serves. */
async function healOpen(draft, { entry, serving, text }) {
    const { id: _id, seq: _seq, previous: _previous, schema: _schema, ...interrupted } = entry;
    const { actor, run, createdAt, tool } = common(draft, "finished");
    const body = {
        ...interrupted,
        ...{ actor, run, createdAt, tool },
        key: `${keyOf(draft, "finished")}-heals-${entry.seq}`,
        phase: "finished",
        started: entry.seq,
        outcome: "healed",
        serving,
        notes: [text],
        steps: [],
    };
    try {
        await draft.ports.ledger.append(() => body);
    }
    catch (thrown) {
        if (thrown instanceof permission_denied/* PermissionDenied */.J)
            throw noLedger(thrown);
        throw thrown;
    }
}
function common(draft, phase) {
    const { ports, situation, change } = draft;
    const { context } = ports.host;
    const { repository, workflow, runId: id, attempt, event, serverUrl } = context;
    return {
        key: keyOf(draft, phase),
        phase,
        kind: change.kind,
        ...situation.place,
        target: situation.target.name,
        before: situation.before,
        after: { digest: change.wanted.digest, version: change.wanted.version },
        commit: change.commit,
        evidence: change.evidence,
        notes: [...change.notes],
        actor: actorOf(context),
        approver: null,
        reason: change.reason,
        run: { repository, workflow, id, attempt, event, url: `${serverUrl}/${repository}/actions/runs/${id}` },
        tool: { name: "evenhand", version: ports.version },
        createdAt: new Date(ports.clock.now()).toISOString(),
    };
}
/** One for each try of each step: the last line that it saw tells two steps of one job apart. */
function keyOf({ ports, situation: { place, entries } }, phase) {
    const { runId, attempt } = ports.host.context;
    const seen = entries.at(-1)?.seq ?? 0;
    return `${runId}-${attempt}-${place.environment}-${place.model}-${place.leg}-after-${seen}-${phase}`;
}
/** The sender that GitHub names in the payload, else who the runner says started the run. */
function actorOf({ payload, actor }) {
    const login = payload["sender"]?.login;
    const known = typeof login === "string" && login !== "" ? login : actor;
    return known === "" ? "(unknown)" : known.slice(0, 100);
}
function busy(open) {
    return new errors/* UserError */.y({
        code: "event-refused",
        message: `another run began to deploy here (ledger line ${open.seq}, run ${open.run?.id ?? "unknown"}); nothing was touched`,
        hint: `wait for it, and give the job \`concurrency: deploy-${open.environment}\` so that GitHub does`,
    });
}
function noLedger(cause) {
    return new errors/* UserError */.y({
        code: "permission-missing",
        message: "the ledger cannot be written, and nothing is deployed without its line",
        hint: `add \`${cause.permission}\` under \`permissions:\` of the job`,
    }, cause);
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/page.js



/** GitHub's deployment; without the permission the ledger alone tells, with one warning. */
async function openPage({ ports, situation, change }) {
    const { context } = ports.host;
    if (context.sha === null)
        return null;
    try {
        return await ports.deployments.open({
            environment: situation.place.environment,
            runSha: context.sha,
            runId: context.runId,
            commit: change.commit ?? context.sha,
            description: `${change.kind === "deploy" ? "deploying" : "going back to"} ${nameOf(change)}`,
        });
    }
    catch (thrown) {
        const hint = thrown instanceof permission_denied/* PermissionDenied */.J ? `: add \`${thrown.permission}\`` : `: ${(0,errors/* errorMessage */.g)(thrown)}`;
        ports.host.annotate("warning", `the deployment is not shown at GitHub${hint}`);
        return null;
    }
}
async function closePage(ports, done, change) {
    if (done.page === null)
        return;
    const end = {
        state: done.failure === null ? "success" : done.ending === "failed" ? "error" : "failure",
        description: describe(done, change),
        environmentUrl: done.applied?.url ?? null,
    };
    try {
        await ports.deployments.close(done.page.id, end);
    }
    catch (thrown) {
        ports.host.annotate("warning", `the deployment's status was not set at GitHub: ${(0,errors/* errorMessage */.g)(thrown)}`);
    }
}
function describe({ ending, failure }, change) {
    if (failure === null)
        return `${change.kind === "deploy" ? "deployed" : "went back to"} ${nameOf(change)}`;
    const after = ending === "restored" ? "the model before serves again" : "what serves now is not known";
    return `${after}: ${failure.split("\n")[0]}`;
}
function nameOf({ wanted }) {
    return wanted.digest === null ? `version ${wanted.version}` : shortDigest(wanted.digest);
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/carry-out.js





/** Makes the change: a line in the ledger before anything is touched, the target, a look at what it serves, a line
 *  after, GitHub's deployment. When it fails, what served before is restored. A crash anywhere leaves an open line,
 *  by which the next run knows. */
async function carryOut(ports, situation, change) {
    const draft = { ports, situation, change };
    const page = await openPage(draft);
    try {
        if (situation.interruption !== null)
            await healOpen(draft, situation.interruption);
        const started = await writeStarted(draft, page?.id ?? null);
        const end = await attempt(ports, situation, change);
        const entry = await writeFinished(draft, started, end);
        const done = { ending: end.ending, entry, applied: end.applied, page, failure: end.failure };
        await closePage(ports, done, change);
        return done;
    }
    catch (thrown) {
        await closePage(ports, { ending: "failed", page, applied: null, failure: (0,errors/* errorMessage */.g)(thrown) }, change);
        throw thrown;
    }
}
async function attempt(ports, situation, change) {
    const steps = [];
    const journal = async (name, note) => {
        steps.push({ name, at: new Date(ports.clock.now()).toISOString(), note: note.slice(0, 500) });
        ports.host.info(`${name}: ${note.replaceAll("`", "")}`);
    };
    const { target, before } = situation;
    const { wanted } = change;
    try {
        const applied = await target.apply(wanted, before, journal);
        const asked = { digest: wanted.digest, version: applied.version ?? wanted.version };
        const serving = await carry_out_confirm(situation, asked, journal);
        const ending = change.kind === "deploy" ? "deployed" : "rolled-back";
        return { ending, serving, applied, failure: null, steps };
    }
    catch (thrown) {
        const failure = (0,errors/* errorMessage */.g)(thrown);
        await journal("failed", failure.split("\n")[0] ?? "");
        return { ...(await restore(situation, change, journal)), failure, applied: null, steps };
    }
}
/** What serves, read from the target and equal to what was asked of it; where it cannot tell, what was asked. */
async function carry_out_confirm({ target }, asked, journal) {
    await journal("read-back", nameServed(asked));
    const said = await target.readBack();
    if (said === null)
        return asked;
    const nothing = (served) => served.digest === null && served.version === null;
    if (isSameServed(said, asked) || (nothing(said) && nothing(asked)))
        return { ...asked, ...said, digest: said.digest ?? asked.digest };
    throw new Error(`after the change the target serves ${nameServed(said)}, not ${nameServed(asked)}`);
}
async function restore(situation, change, journal) {
    const { target, before } = situation;
    const old = before === null ? null : { ...change.wanted, ...before, commit: null, evidence: null };
    try {
        await target.restore(old, change.wanted, journal);
        const serving = before === null ? await target.readBack() : await carry_out_confirm(situation, before, journal);
        return { ending: "restored", serving };
    }
    catch (thrown) {
        await journal("not-restored", (0,errors/* errorMessage */.g)(thrown).split("\n")[0] ?? "");
        const serving = await target.readBack().catch(() => null);
        return { ending: "failed", serving };
    }
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/choose.js

const pattern = /^(?:sha256:)?([0-9a-f]{12,64})$/i;
/** Input `digest`: `latest-passing`, or a digest in full or its first 12 or more hex digits.
 *  @throws UserError `input-invalid` */
function parseAsked(text) {
    if (text === "" || text === "latest-passing")
        return { latest: true };
    const match = pattern.exec(text.trim());
    if (match !== null)
        return { latest: false, prefix: `sha256:${match[1].toLowerCase()}` };
    throw new errors/* UserError */.y({
        code: "input-invalid",
        input: "digest",
        message: `digest: ${JSON.stringify(text.slice(0, 100))} is neither latest-passing nor a sha256 digest`,
        hint: "write `latest-passing`, or the digest in full, or at least its first 12 hex digits: sha256:eea5f725df63",
    });
}
/** Of the digests that were found, those that were asked for, each once.
 *  @returns one digest; null: none; a list: the prefix fits several */
function matchDigest(prefix, found) {
    const fitting = [...new Set(found.filter((digest) => digest.startsWith(prefix)))];
    if (fitting.length > 1)
        return fitting.sort();
    return fitting[0] ?? null;
}

// EXTERNAL MODULE: ./.cache/js/core/evaluation/measure.js + 30 modules
var measure = __webpack_require__(9093);
// EXTERNAL MODULE: ./.cache/js/core/gate/choose-policy.js
var choose_policy = __webpack_require__(70256);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge.js + 10 modules
var judge = __webpack_require__(75515);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 39 modules
var metrics = __webpack_require__(55623);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/judge.js





/** Judges a candidate against what production serves, row by row, as the environment's mode asks.
 *  @param production null: nothing that Evenhand knows has ever served here, so floors alone decide */
function judgeDeployment(candidate, production, config, mode) {
    const { model } = candidate.record;
    const rules = config?.models[model];
    const sides = { candidate: sideOf(candidate), baseline: production === null ? null : sideOf(production) };
    const measured = (0,measure/* measure */.x)(sides, rules?.evaluate.metrics ?? null, rules);
    // With nothing to compare with there is nothing to prove: floors decide, and the notes say so.
    const asked = production === null ? "guard" : mode;
    const policy = (0,choose_policy/* choosePolicy */.K)(measured.facts, config, model, asked === "prove" ? { mode: asked } : {});
    // Stored rows keep no slice columns: slices gate against the base commit, in the evidence.
    const judged = (0,judge/* judge */.S)(measured.stats, { ...policy, mode: asked, gateSlices: [] });
    const compared = production !== null && measured.differs.length === 0;
    const hasFloors = judged.metrics.some(({ floor }) => floor !== null && (floor.min !== null || floor.max !== null));
    return {
        ...judged,
        rows: compared ? candidate.scored.rows.n : null,
        hasFloors,
        notes: noteWhy(production !== null, compared, measured.differs, hasFloors),
        problems: [
            ...agreementProblems(candidate.record, judged.metrics),
            ...decisionProblems(judged.decision, production !== null, measured.differs),
        ],
    };
}
/** Rows as they were stored, single numbers as the record has them. */
function sideOf({ record, scored }) {
    const numbers = [...record.metrics, ...record.guardrails].filter(({ name, method }) => method === "point" || (0,metrics/* findMetric */.GF)(name) === undefined);
    return { scored, scalars: new Map(numbers.map(({ name, candidate }) => [name, candidate])) };
}
/** The stored predictions must give the record's own numbers: they were not exchanged afterwards. */
function agreementProblems(record, judged) {
    const now = new Map(judged.map(({ name, candidate }) => [name, candidate]));
    const other = record.metrics.find(({ name, candidate }) => {
        const value = now.get(name);
        if (value === undefined || value === null || candidate === null)
            return false;
        return Math.abs(value - candidate) > 1e-9 * Math.max(1, Math.abs(candidate));
    });
    if (other === undefined)
        return [];
    const text = `the stored predictions give ${other.name} ${now.get(other.name)}, the record says ${other.candidate}`;
    return [problem("tampered", text)];
}
function decisionProblems(decision, hasProduction, differs) {
    const first = decision.reasons[0]?.text;
    if (decision.result === "fail")
        return [problem("failing", `against production: ${first ?? "the gate says no"}`)];
    if (decision.result === "no-evidence") {
        return [problem("not-proved", `against production: ${first ?? "the candidate cannot be judged"}`)];
    }
    if (decision.result === "pass" || !hasProduction)
        return [];
    if (decision.mode === "guard" && !decision.strict)
        return [];
    const why = differs[0] ?? first ?? "nothing is comparable";
    return [problem("not-proved", `the candidate cannot be compared with what production serves: ${why}`)];
}
function noteWhy(known, compared, differs, floors) {
    if (compared)
        return [];
    const held = floors
        ? "only the floors were held"
        : "and no floors are set, so its numbers were held against nothing";
    if (!known)
        return [`First deployment of this model here: there is nothing to compare with, ${held}.`];
    return [`Not compared with production, as mode guard allows (${differs[0] ?? "no common rows"}): ${held}.`];
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/rollback.js

/** What to go back to: the model of ledger line `to`, or else the newest one that served here and is not the one
 *  that serves now. The answer is a sentence when there is none.
 *  @param serving what serves now, as the target says */
function chooseRollback(entries, place, serving, to) {
    const own = entriesOf(entries, place);
    if (to !== null)
        return chooseLine(own, to);
    for (const line of own.toReversed()) {
        // A started line's `before` was read from the target: it also knows what Evenhand did not deploy.
        const served = line.phase === "finished" ? line.serving : line.before;
        if (served !== null && isKnown(served) && !isSameServed(served, serving)) {
            return { served, line, origin: originOf(own, served) };
        }
    }
    return "the ledger holds no other model that served here";
}
function chooseLine(own, to) {
    const named = own.find(({ seq }) => seq === to);
    if (named === undefined)
        return `ledger line ${to} is not a deployment of this model to this environment`;
    const line = named.phase === "finished" ? named : own.find(({ started }) => started === to);
    if (line?.serving === undefined || line.serving === null || !isKnown(line.serving)) {
        return `after ledger line ${to} it is not known what served`;
    }
    return { served: line.serving, line, origin: originOf(own, line.serving) };
}
function isKnown(served) {
    return served.digest !== null || served.version !== null;
}

// EXTERNAL MODULE: ./.cache/js/core/gate/outcome.js
var outcome = __webpack_require__(46394);
// EXTERNAL MODULE: ./.cache/js/core/gate/policy-facts.js
var policy_facts = __webpack_require__(83836);
// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var manifest = __webpack_require__(74745);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/evidence.js









const evaluationFile = "evaluation.json";
/** Whether a candidate's evidence is enough to deploy on, or one line for each thing that is wrong. Pure.
 *  What an artifact says about itself is believed only where GitHub's own facts say the same. */
function judgeEvidence(setting, set) {
    const problems = provenanceProblems(setting, set);
    const read = readRecord(set.files);
    if ("problem" in read)
        return { accepted: false, problems: [...problems, read.problem], digest: null };
    const { record, files } = read;
    const digest = record.candidate.model?.digest ?? null;
    problems.push(...identityProblems(setting, set, record), ...bindingProblems(setting, record, files), ...timeProblems(setting, set, record), ...gateProblems(record, setting.config));
    if (problems.length > 0 || digest === null)
        return { accepted: false, problems, digest };
    return { accepted: true, record, digest };
}
function readRecord(files) {
    if (typeof files === "string")
        return { problem: problem("unreadable", `the artifact could not be read: ${files}`) };
    const checked = (0,manifest/* checkManifest */.K7)(files);
    if (!checked.ok)
        return { problem: problem("tampered", checked.problem) };
    const content = checked.value.get(evaluationFile);
    if (content === undefined)
        return { problem: problem("tampered", `the artifact holds no ${evaluationFile}`) };
    try {
        const record = (0,seal/* parseEvaluation */.Q)(new TextDecoder().decode(content), evaluationFile);
        return { record, files: checked.value };
    }
    catch (thrown) {
        const text = (0,errors/* errorMessage */.g)(thrown);
        return { problem: problem(/schema ".*" is not/.test(text) ? "unknown-version" : "tampered", text) };
    }
}
function identityProblems(setting, { run }, record) {
    const found = [];
    if (record.model !== setting.model || record.leg !== setting.leg) {
        const asked = `\`${setting.model}\`, leg \`${setting.leg}\``;
        found.push(problem("other-model", `the record is of \`${record.model}\`, leg \`${record.leg}\`, not of ${asked}`));
    }
    if (run === null)
        return found;
    if (record.run === null)
        return [...found, problem("run-unknown", "the record was not made by a workflow run")];
    if (record.run.repository.toLowerCase() !== run.repository.toLowerCase()) {
        found.push(problem("other-repository", `the record was made in \`${record.run.repository}\``));
    }
    if (record.run.id !== run.id || record.run.attempt > run.attempt || record.run.event !== run.event) {
        found.push(problem("run-unknown", `the record names run ${record.run.id} (${record.run.event}), its artifact is of run ${run.id}`));
    }
    const commits = [record.candidate.tested, record.candidate.sha];
    const other = commits.find((sha) => sha !== run.headSha);
    if (other !== undefined) {
        const tested = other === null ? "no commit" : `\`${other.slice(0, 7)}\``;
        found.push(problem("other-commit", `${tested} was evaluated, the run is of \`${run.headSha.slice(0, 7)}\``));
    }
    return found;
}
function timeProblems(setting, { artifact }, record) {
    const made = Date.parse(record.createdAt);
    const stored = Date.parse(artifact.createdAt);
    if (made > setting.now + clockSkew || made > stored + clockSkew) {
        return [
            problem("from-the-future", `the record says it was made at ${record.createdAt}, after its artifact`),
        ];
    }
    const age = setting.now - made;
    const known = setting.now - stored > setting.rules.maxAge;
    return age > setting.rules.maxAge && !known ? [stale(age, setting.rules.maxAgeText)] : [];
}
/** The evaluation is judged again, by today's policy: what passed then may not pass now. It is held to the guard
 *  rules; what is to be proved is proved against production. */
function gateProblems(record, config) {
    const policy = { ...(0,choose_policy/* choosePolicy */.K)((0,policy_facts/* factsOfRecord */.a)(record), config, record.model), mode: "guard" };
    const { decision } = (0,judge/* judge */.S)([...record.metrics, ...record.guardrails], policy, record.slices);
    if ((0,outcome/* outcomeOf */.s)(decision).exit === 0)
        return [];
    const first = decision.reasons[0]?.text ?? `its result is ${decision.result}`;
    const more = decision.reasons.length > 1 ? ` (and ${decision.reasons.length - 1} more)` : "";
    const code = decision.result === "fail" ? "failing" : "not-proved";
    return [problem(code, `the evaluation does not pass: ${first}${more}`)];
}

// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/core/table/stored.js + 1 modules
var stored = __webpack_require__(4517);
// EXTERNAL MODULE: ./.cache/js/formats/stored/predictions.js + 1 modules
var stored_predictions = __webpack_require__(95257);
;// CONCATENATED MODULE: ./.cache/js/actions/deploy/gather.js








/** Newest artifacts that are opened before giving up; each costs about four requests. */
const mostOpened = 20;
/** Looks for evidence of what was asked for, newest first; what is refused comes with its reasons. */
async function gatherEvidence(ports, setting, asked, runId) {
    const name = (0,names/* artifactName */.Cs)("evaluation", setting.model, setting.leg);
    const listed = (await listAll(ports, name)).filter((one) => runId === null || one.runId === runId);
    const tried = [];
    for (const artifact of listed.slice(0, mostOpened)) {
        const set = await readSet(ports, artifact);
        const verdict = judgeEvidence(setting, set);
        tried.push({ set, verdict });
        if (verdict.accepted && asked.latest)
            break;
        // A digest in full names one model: the first evidence that holds is enough.
        if (verdict.accepted && !asked.latest && verdict.digest === asked.prefix)
            break;
    }
    return asked.latest ? latestOf(tried, name) : chosenOf(tried, asked.prefix, name);
}
async function listAll(ports, name) {
    const plain = await ports.artifacts.listByName(name);
    // A re-run whose name stayed reserved wrote `-a2`; it is looked for only beside a first attempt.
    const second = plain.length === 0 ? [] : await ports.artifacts.listByName((0,names/* attemptName */.LZ)(name, 2));
    return [...plain, ...second].sort((a, b) => b.id - a.id);
}
function latestOf(tried, name) {
    const accepted = tried.find(({ verdict }) => verdict.accepted);
    if (accepted !== undefined)
        return accept(accepted);
    const [newest] = tried;
    if (newest === undefined)
        return none(`no run has stored an evaluation, there is no artifact \`${name}\``);
    return { ...refusalOf(newest), looked: tried.length };
}
function chosenOf(tried, prefix, name) {
    const digests = tried.flatMap(({ verdict }) => verdict.digest ?? []);
    const match = matchDigest(prefix, digests);
    if (match === null) {
        return none(`no evaluation of \`${shortDigest(prefix)}\` is among the newest ${tried.length} artifacts \`${name}\``, tried.length);
    }
    if (typeof match !== "string") {
        const text = `\`${prefix}\` fits ${match.length} models: ${match.map((one) => `\`${one}\``).join(", ")}`;
        return { problems: [{ code: "ambiguous-digest", text }], digest: null, looked: tried.length };
    }
    const own = tried.filter(({ verdict }) => verdict.digest === match);
    const accepted = own.find(({ verdict }) => verdict.accepted);
    return accepted === undefined ? { ...refusalOf(own[0]), looked: own.length } : accept(accepted);
}
function refusalOf({ verdict }) {
    return verdict.accepted ? { problems: [], digest: verdict.digest } : verdict;
}
function none(text, looked = 0) {
    return { problems: [{ code: "no-artifact", text }], digest: null, looked };
}
function accept({ set, verdict }) {
    if (!verdict.accepted)
        throw new Error("only accepted evidence is bound");
    const { artifact, run } = set;
    const content = typeof set.files === "string" ? new Map() : set.files;
    const files = new Map([evaluationFile, stored_predictions/* predictionsFile */.Zj].map((file) => [file, content.get(file)]));
    try {
        const source = `${artifact.name} of run ${run.id}, ${stored_predictions/* predictionsFile */.Zj}`;
        const scored = (0,stored/* unpackPredictions */.Fd)((0,stored_predictions/* readStoredPredictions */.uk)(files.get(stored_predictions/* predictionsFile */.Zj), source), source);
        const bound = {
            record: verdict.record.id,
            commit: run.headSha,
            runId: run.id,
            artifactId: artifact.id,
            artifact: artifact.name,
            url: run.url,
            kept: {},
        };
        return { evidence: { digest: verdict.digest, record: verdict.record, scored, bound, files } };
    }
    catch (thrown) {
        return {
            problems: [{ code: "tampered", text: (0,errors/* errorMessage */.g)(thrown) }],
            digest: verdict.digest,
            looked: 1,
        };
    }
}
async function readSet(ports, artifact) {
    const run = artifact.runId === null ? null : await ports.facts.run(artifact.runId);
    const branch = run?.headBranch == null ? null : await ports.facts.branch(run.headBranch);
    const onBranch = run === null || branch === null ? null : await isOnBranch(ports, run.headSha, branch.sha);
    return { artifact, run, branch, onBranch, files: await download(ports, artifact) };
}
async function isOnBranch(ports, sha, tip) {
    if (sha === tip)
        return true;
    const base = await ports.commits.mergeBase(sha, tip);
    return base === null ? null : base === sha;
}
async function download(ports, artifact) {
    if (artifact.expired)
        return "it has expired";
    if (artifact.sameRepository === false)
        return "it comes from a fork and was not opened";
    try {
        return await ports.artifacts.download(artifact);
    }
    catch (thrown) {
        if (thrown instanceof permission_denied/* PermissionDenied */.J)
            throw thrown;
        return (0,errors/* errorMessage */.g)(thrown);
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/kept.js

/** Compressed bytes that one deployment may add to the repository. */
const largest = 20 * 1_048_576;
/** What the ledger keeps of the evidence, so that the next candidate can be compared with this model after the
 *  artifact has expired. Ids in clear text do not go into the history of a repository. */
function keepEvidence({ bound, files, scored }) {
    const bytes = [...files.values()].reduce((sum, content) => sum + content.byteLength, 0);
    const why = scored.idKind === "text"
        ? "they hold ids in clear text (`keep-predictions: full`)"
        : bytes > largest
            ? "they are larger than 20 MiB"
            : null;
    if (why !== null) {
        const note = `The ledger keeps no copy of the predictions, since ${why}: the next deployment needs the artifact.`;
        return { evidence: bound, files: new Map(), notes: [note] };
    }
    const digests = [...files].map(([name, content]) => [name, (0,core_digest/* sha256 */.sc)(content)]);
    return {
        evidence: { ...bound, kept: Object.fromEntries(digests) },
        files: new Map([...files].map(([, content]) => [(0,core_digest/* sha256 */.sc)(content), content])),
        notes: [],
    };
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/production.js








/** What serves now with the predictions it was deployed on: from the ledger's own copy, else from the artifact. */
async function readProduction(ports, situation) {
    const { before, entries, place } = situation;
    const own = entriesOf(entries, place);
    const origin = before === null ? null : originOf(own, before);
    if (origin?.evidence != null)
        return readEvidence(ports, origin.evidence);
    const hasHistory = own.some(({ phase, outcome }) => phase === "finished" && outcome !== "failed");
    const servesNothing = before === null || (before.digest === null && before.version === null);
    if (!hasHistory || servesNothing || situation.rules.mode === "guard")
        return { model: null };
    return refuse(`production serves ${nameServed(before)}, about which the ledger knows nothing: go back by \`rollback: true\`, or allow it by \`mode: guard\` in the policy`);
}
async function readEvidence(ports, evidence) {
    const files = (await keptFiles(ports, evidence)) ?? (await artifactFiles(ports, evidence));
    const record = files?.get(evaluationFile);
    const predictions = files?.get(stored_predictions/* predictionsFile */.Zj);
    const where = `run ${evidence.runId}`;
    if (record === undefined || predictions === undefined) {
        return refuse(`the predictions of what production serves (${where}) are not in the ledger, and their artifact is gone`);
    }
    try {
        const parsed = (0,seal/* parseEvaluation */.Q)(new TextDecoder().decode(record), `production's ${evaluationFile} (${where})`);
        if (parsed.id !== evidence.record)
            return refuse(`production's evaluation (${where}) is not the one in the ledger`);
        const source = `production's ${stored_predictions/* predictionsFile */.Zj} (${where})`;
        return {
            model: {
                record: parsed,
                scored: (0,stored/* unpackPredictions */.Fd)((0,stored_predictions/* readStoredPredictions */.uk)(predictions, source), source),
            },
        };
    }
    catch (thrown) {
        return refuse((0,errors/* errorMessage */.g)(thrown));
    }
}
async function keptFiles(ports, evidence) {
    const files = new Map();
    for (const [name, digest] of Object.entries(evidence.kept)) {
        const content = await ports.ledger.file(digest);
        if (content === null)
            return null;
        files.set(name, content);
    }
    return files.has(stored_predictions/* predictionsFile */.Zj) ? files : null;
}
async function artifactFiles(ports, evidence) {
    const found = (await ports.artifacts.listByName(evidence.artifact)).find(({ id }) => id === evidence.artifactId);
    if (found === undefined || found.expired)
        return null;
    const checked = (0,manifest/* checkManifest */.K7)(await ports.artifacts.download(found));
    return checked.ok ? checked.value : null;
}
function refuse(text) {
    return { problem: { code: "not-proved", text } };
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/decide.js








/** What to do. Reads only. */
async function decideDeployment(ports, inputs, situation) {
    const busy = await activeProblem(ports, situation);
    if (busy !== null)
        return decide_refuse([busy], null);
    if (inputs.rollback)
        return decideRollback(inputs, situation);
    const asked = parseAsked(inputs.digest);
    const full = !asked.latest && asked.prefix.length === "sha256:".length + 64;
    const setting = settingOf(ports, situation, full ? asked.prefix : null);
    const gathered = await gatherEvidence(ports, setting, asked, inputs.evidence);
    if ("problems" in gathered)
        return { ...decide_refuse(gathered.problems, gathered.digest), looked: gathered.looked };
    const { evidence } = gathered;
    if (servesAlready(situation, evidence.digest))
        return { what: "nothing", digest: evidence.digest, evidence };
    const production = await readProduction(ports, situation);
    if ("problem" in production)
        return { ...decide_refuse([production.problem], evidence.digest), evidence };
    const judgement = judgeDeployment(evidence, production.model, situation.config, situation.rules.mode);
    if (judgement.problems.length > 0)
        return { ...decide_refuse(judgement.problems, evidence.digest), judgement, evidence };
    return { what: "change", change: deployment(situation, inputs, evidence, judgement), judgement, evidence };
}
function decide_refuse(problems, digest) {
    return { what: "refuse", problems, digest, judgement: null, evidence: null, looked: 1 };
}
function settingOf(ports, { place, main, config, rules }, digest) {
    const { repository, ref } = ports.host.context;
    return {
        repository,
        model: place.model,
        leg: place.leg,
        now: ports.clock.now(),
        rules,
        defaultBranch: main.name,
        policyBranch: main.name,
        config,
        dispatchBranch: ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null,
        digest,
    };
}
/** The run that left the open line may be at work still. */
async function activeProblem(ports, { interruption }) {
    const id = interruption?.entry.run?.id ?? null;
    if (interruption === null || id === null || id === ports.host.context.runId)
        return null;
    const run = await ports.facts.run(id);
    if (run === null || run.status === "completed")
        return null;
    return {
        code: "other-run-active",
        text: `run ${id} is deploying here now (ledger line ${interruption.entry.seq})`,
    };
}
/** Told by the target itself: a ledger that says so is not enough. */
function servesAlready({ before, isReadBack, interruption }, digest) {
    return isReadBack && interruption === null && isSameServed(before, { digest, version: null });
}
function deployment(situation, inputs, evidence, judgement) {
    const { place, interruption } = situation;
    const { bound } = evidence;
    const kept = keepEvidence(evidence);
    return {
        kind: "deploy",
        wanted: {
            environment: place.environment,
            model: place.model,
            digest: evidence.digest,
            version: null,
            commit: bound.commit,
            evidence: { record: bound.record, runId: bound.runId, url: bound.url },
        },
        commit: bound.commit,
        evidence: kept.evidence,
        kept: kept.files,
        notes: [...(interruption === null ? [] : [interruption.text]), ...judgement.notes, ...kept.notes],
        reason: inputs.reason,
    };
}
function decideRollback(inputs, situation) {
    const { place, entries, before, interruption } = situation;
    const choice = chooseRollback(entries, place, before, inputs.to);
    if (typeof choice === "string") {
        throw new errors/* UserError */.y({
            code: "input-invalid",
            input: inputs.to === null ? "rollback" : "to",
            message: `cannot roll back: ${choice}`,
            hint: "the summary of each deployment lists the ledger's lines of this environment",
        });
    }
    const { served, origin } = choice;
    const evidence = origin?.evidence ?? null;
    const change = {
        kind: "rollback",
        wanted: {
            environment: place.environment,
            model: place.model,
            ...served,
            commit: origin?.commit ?? null,
            evidence: evidence === null ? null : { record: evidence.record, runId: evidence.runId, url: evidence.url },
        },
        commit: origin?.commit ?? null,
        evidence,
        kept: new Map(),
        notes: interruption === null ? [] : [interruption.text],
        reason: inputs.reason,
    };
    return { what: "change", change, judgement: null, evidence: null };
}

// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/section/metric-table.js
var metric_table = __webpack_require__(31190);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/summary-blocks.js









const shownLines = 3;
/** One line for each thing that is missing. */
function problemBlock({ problems = [], looked = 1 }) {
    if (problems.length === 0)
        return "";
    const lines = problems.map(({ text: line }) => `- ∅ ${(0,encode/* sentence */.em)(line)}`);
    const more = looked > 1
        ? `\n\nThis is about the newest of ${(0,number/* counted */.hS)(looked, "evaluation")}; none of the others holds either.`
        : "";
    return `### What is missing\n\n${lines.join("\n")}${more}`;
}
function failureBlock({ failure }) {
    return failure == null ? "" : `### What failed\n\n${(0,encode/* fenced */.OF)(failure, "text")}`;
}
function planBlock({ plan = [], reason }) {
    if (plan.length === 0)
        return "";
    const why = reason == null ? "" : `\n\nReason: ${(0,encode/* text */.Qq)(reason)}`;
    return `### What would be done\n\n${plan.map((step, index) => `${index + 1}. ${(0,encode/* sentence */.em)(step)}`).join("\n")}${why}`;
}
/** What the deployment is bound to, each row with what was checked. */
function evidenceBlock(input) {
    const { evidence, digest, rules, entry } = input;
    if (evidence === null)
        return "";
    const run = (0,encode/* address */.hl)(evidence.url);
    const isThere = entry?.outcome === "deployed" || entry?.outcome === "rolled-back";
    const reread = isThere
        ? input.isReadBack
            ? ", asked again at the target"
            : "; the target cannot tell"
        : "";
    const served = entry?.serving?.version == null ? "" : `, version ${(0,encode/* code */.aY)(entry.serving.version)}`;
    const rows = [
        ["commit", (0,encode/* code */.aY)(evidence.commit.slice(0, 7)), `the commit that was evaluated, on ${(0,encode/* code */.aY)(rules.from)}`],
        [
            "model file",
            digest === null ? "—" : (0,encode/* code */.aY)(shortDigest(digest)),
            `the digest that was evaluated${reread}`,
        ],
        [
            "evaluation",
            run === null ? `run ${evidence.runId}` : `[run ${evidence.runId}](${run})`,
            proofOf(input),
        ],
        [
            "policy",
            input.isConfigured ? "evenhand.yml" : "built-in rules",
            `of the default branch; evaluations count for ${(0,encode/* text */.Qq)(rules.maxAgeText)}`,
        ],
        ...(isThere ? [["target", `${(0,encode/* code */.aY)(entry.target)}${served}`, ""]] : []),
    ];
    const head = input.outcome === "refused" ? "evidence that was found" : "bound to evidence";
    return `| ${head} | | |\n|:--|:--|:--|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`;
}
function proofOf({ judgement, rules, outcome, entry }) {
    if (entry?.kind === "rollback")
        return "it was deployed on this before";
    if (outcome === "refused")
        return "it does not hold: see above";
    if (judgement == null)
        return "it holds by today's rules";
    if (judgement.rows === null) {
        return `nothing to compare with; ${judgement.hasFloors ? "the floors hold" : "no floors are set"}`;
    }
    const rows = (0,number/* counted */.hS)(judgement.rows, "row");
    return rules.mode === "prove"
        ? `${rows}, against production: what was to be proved is proved`
        : `${rows}, against production: no loss is shown`;
}
/** Candidate against production, as it was judged now; without production its numbers and their limits. */
function judgementBlock({ judgement }) {
    if (judgement == null || judgement.metrics.length === 0)
        return "";
    const gated = judgement.metrics.filter((metric) => metric.gated);
    const shown = gated.length > 0 ? gated : judgement.metrics;
    if (judgement.rows === null) {
        const rows = shown.map((metric) => [(0,metric_table/* metricName */.Kh)(metric), (0,figures/* figuresOf */.h5)(metric).candidate, (0,metric_table/* limitOf */.LF)(metric)]);
        const limits = judgement.hasFloors ? (0,block/* table */.tp)(["metric", "value", "hard limit"], "lrl", rows) : null;
        return `### The candidate\n\n${(0,block/* renderBlocks */.Rz)([
            limits ??
                (0,block/* table */.tp)(["metric", "value"], "lr", rows.map((row) => row.slice(0, 2))),
        ])}`;
    }
    const title = `### Against production, ${(0,number/* counted */.hS)(judgement.rows, "row")}`;
    return `${title}\n\n${(0,block/* renderBlocks */.Rz)([(0,metric_table/* metricTable */.Lc)(shown), (0,metric_table/* legend */.o1)(shown)])}`;
}
/** How to go back, when there is something to go back to. */
function wayBackBlock(input) {
    const { entry, entries, place } = input;
    if (entry === undefined || (entry.outcome !== "deployed" && entry.outcome !== "rolled-back"))
        return "";
    const choice = chooseRollback(entries, place, entry.serving, null);
    if (typeof choice === "string")
        return "";
    const line = choice.line.phase === "finished" ? `ledger line ${choice.line.seq}` : "it served before Evenhand";
    return `### Way back\n\nRun this workflow with ${(0,encode/* code */.aY)("rollback: true")}. It restores ${(0,encode/* sentence */.em)(nameServed(choice.served))} (${line}), without a build.`;
}
/** The last lines of this place. */
function ledgerBlock({ entries, place }) {
    const ended = entriesOf(entries, place).filter(({ phase }) => phase === "finished");
    if (ended.length === 0)
        return "";
    const rows = ended.slice(-shownLines).reverse().map(ledgerRow);
    const head = "| line | when (UTC) | commit | serves | by | outcome |\n|--:|:--|:--|:--|:--|:--|";
    const many = ended.length > shownLines
        ? `last ${shownLines} of ${(0,number/* count */.U9)(ended.length)} lines`
        : (0,number/* counted */.hS)(ended.length, "line");
    return `<details><summary><b>Ledger</b>, ${many} of this environment</summary>\n\n${head}\n${rows.join("\n")}\n\n</details>`;
}
function ledgerRow(entry) {
    const when = `${entry.createdAt.slice(0, 10)} ${entry.createdAt.slice(11, 16)}`;
    const isNew = isSameServed(entry.serving, entry.after);
    const reason = entry.reason === null ? "" : `: ${(0,encode/* text */.Qq)(entry.reason, 100)}`;
    return `| ${[
        entry.seq,
        when,
        entry.commit === null || !isNew ? "" : (0,encode/* code */.aY)(entry.commit.slice(0, 7)),
        (0,encode/* sentence */.em)(nameServed(entry.serving)),
        (0,encode/* code */.aY)(entry.actor),
        `${(entry.outcome ?? "").replace("-", " ")}${reason}`,
    ].join(" | ")} |`;
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/summary-title.js



/** The heading that is the whole summary for a phone, and one line with what replaced what, at which commit, by whom. */
function titleOf(input) {
    const where = `${(0,encode/* code */.aY)(input.place.model)}`;
    const environment = (0,encode/* text */.Qq)(input.place.environment);
    const headings = {
        deployed: `✅ ${where} deployed to ${environment}`,
        "rolled-back": `✅ ${where} rolled back in ${environment}`,
        restored: `❌ ${where} not deployed to ${environment}: it failed, the model before it serves again`,
        failed: `❌ ${where} not deployed to ${environment}: it failed, and what serves now is not known`,
        healed: `ℹ️ ${where} in ${environment}: an interrupted deployment was looked into`,
        refused: `❌ ${where} not deployed to ${environment}: refused, nothing was touched`,
        planned: `ℹ️ ${where} may be deployed to ${environment}: dry run, nothing was touched`,
        unchanged: `✅ ${where} serves ${environment} already: nothing was touched`,
    };
    const line = subtitle(input);
    return `## ${headings[input.outcome]}${line === "" ? "" : `\n\n${line}`}`;
}
function subtitle(input) {
    const { outcome, digest, before, evidence, entry, actor } = input;
    const changed = outcome === "deployed" || outcome === "rolled-back" || outcome === "planned";
    const served = entry?.serving ?? (digest === null ? null : { digest, version: null });
    const parts = [
        changed
            ? replacement((0,encode/* sentence */.em)(nameServed(served)), before, outcome === "planned")
            : digest === null
                ? ""
                : (0,encode/* code */.aY)(shortDigest(digest)),
        evidence === null ? "" : `commit ${(0,encode/* code */.aY)(evidence.commit.slice(0, 7))}`,
        `started by ${(0,encode/* code */.aY)(actor)}`,
        entry === undefined ? "" : `ledger line ${entry.seq}`,
        input.reason == null ? "" : `reason: ${(0,encode/* text */.Qq)(input.reason, 200)}`,
    ];
    return parts.filter((part) => part !== "").join(" · ");
}
function replacement(name, before, planned) {
    if (before === null)
        return `${name}, where it is not known what serves`;
    if (before.digest === null && before.version === null)
        return `${name}, where nothing served before`;
    return `${name} ${planned ? "would replace" : "replaces"} ${(0,encode/* sentence */.em)(nameServed(before))}`;
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/summary.js



/** Markdown of the job summary: what happened first, then why it was allowed, then the way back. Pure. */
function renderDeploySummary(input) {
    const notes = (input.notes ?? []).map((note) => `> ${(0,encode/* sentence */.em)(note)}`);
    const blocks = [
        titleOf(input),
        input.interruption !== null && notes.length === 0 ? `> ${(0,encode/* sentence */.em)(input.interruption.text)}` : "",
        notes.join("\n>\n"),
        problemBlock(input),
        failureBlock(input),
        planBlock(input),
        evidenceBlock(input),
        judgementBlock(input),
        wayBackBlock(input),
        ledgerBlock(input),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/say.js






async function sayRefused(ports, situation, refused) {
    const lines = refused.problems.map(({ text }) => text);
    for (const line of lines)
        ports.host.annotate("error", line.replaceAll("`", ""));
    const summary = `refused: ${lines[0] ?? "no evidence"}; nothing was touched`;
    const input = {
        ...about(ports, situation),
        outcome: "refused",
        digest: refused.digest,
        evidence: refused.evidence?.bound ?? null,
        judgement: refused.judgement,
        problems: refused.problems,
        looked: refused.looked,
    };
    await ports.host.summarize(renderDeploySummary(input));
    await setOutputs(ports, {
        ...resultOf(refused.problems),
        outcome: "refused",
        digest: refused.digest ?? "",
        "previous-digest": situation.before?.digest ?? "",
        summary,
        evidence: evidenceText(refused.evidence?.bound ?? null),
    });
}
async function sayNothing(ports, situation, evidence) {
    const { digest, bound } = evidence;
    await ports.host.summarize(renderDeploySummary({ ...about(ports, situation), outcome: "unchanged", digest, evidence: bound }));
    await setOutputs(ports, {
        ...resultOf([]),
        outcome: "deployed",
        digest,
        "previous-digest": digest,
        version: situation.before?.version ?? "",
        "ledger-entry": String(situation.state.last?.seq ?? ""),
        evidence: evidenceText(bound),
        summary: `${shortDigest(digest)} serves already; nothing was touched`,
    });
}
async function sayPlan(ports, situation, { change, judgement }, plan) {
    const { digest } = change.wanted;
    const { evidence } = change;
    for (const step of plan)
        ports.host.info(`would ${step.replaceAll("`", "")}`);
    await ports.host.summarize(renderDeploySummary({
        ...about(ports, situation),
        ...{
            outcome: "planned",
            digest,
            evidence,
            judgement,
            plan,
            notes: change.notes,
            reason: change.reason,
        },
    }));
    await setOutputs(ports, {
        ...resultOf([]),
        digest: digest ?? "",
        "previous-digest": situation.before?.digest ?? "",
        evidence: evidenceText(evidence),
        summary: `dry run: ${nameServed(change.wanted).replaceAll("`", "")} may be deployed to ${situation.place.environment}; nothing was touched`,
    });
}
async function sayDone(ports, situation, { change, judgement }, done) {
    const { entry, failure } = done;
    const content = new TextEncoder().encode(`${JSON.stringify(entry, null, 2)}\n`);
    const { model, leg, environment } = situation.place;
    await ports.records.write({ model, leg, files: new Map([["deployment.json", content]]) });
    if (failure !== null)
        ports.host.annotate("error", `${endingText(done)}: ${failure}`);
    const lines = [...situation.entries, entry];
    await ports.host.summarize(renderDeploySummary({
        ...about(ports, situation),
        ...{
            outcome: entry.outcome ?? "failed",
            digest: change.wanted.digest,
            evidence: change.evidence,
            judgement,
        },
        ...{ notes: change.notes, reason: change.reason, failure, entry, entries: lines },
    }));
    await setOutputs(ports, {
        result: failure === null ? "pass" : "",
        reasons: JSON.stringify(failure === null ? [] : [failure.slice(0, 4_000)]),
        record: `${ports.records.pathOf(model, leg)}/deployment.json`,
        "record-digest": entry.id,
        outcome: outcomeWord(done),
        digest: entry.serving?.digest ?? "",
        "previous-digest": situation.before?.digest ?? "",
        version: entry.serving?.version ?? "",
        "endpoint-url": done.applied?.url ?? "",
        "deployment-url": done.page?.url ?? "",
        "ledger-entry": String(entry.seq),
        evidence: evidenceText(change.evidence),
        summary: `${endingText(done)}: ${nameServed(entry.serving).replaceAll("`", "")} serves ${environment}`,
    });
}
/** The words of the contract; a failed attempt whose old model serves again was rolled back. */
function outcomeWord({ ending }) {
    return ending === "restored" ? "rolled-back" : ending;
}
function endingText({ ending }) {
    if (ending === "restored")
        return "the deployment failed and the model before it serves again";
    if (ending === "failed")
        return "the deployment failed and what serves now is not known";
    return ending;
}
function about(ports, situation) {
    const { context } = ports.host;
    const { repository, serverUrl } = context;
    const { place, before, entries, interruption, rules, config } = situation;
    return {
        ...{ place, before, rules, now: ports.clock.now(), actor: actorOf(context) },
        ...{
            repositoryUrl: `${serverUrl}/${repository}`,
            interruption,
            isConfigured: config !== null,
            isReadBack: situation.isReadBack,
        },
        entries,
    };
}
function resultOf(problems) {
    const result = problems.length === 0 ? "pass" : exitOf(problems) === 1 ? "fail" : "no-evidence";
    return { result, reasons: JSON.stringify(problems.map(({ text }) => text.slice(0, 500)).slice(0, 25)) };
}
function evidenceText(evidence) {
    return evidence === null ? "" : (0,core_digest/* canonicalJson */.dj)(evidence);
}
async function setOutputs(ports, values) {
    for (const [name, value] of Object.entries(values))
        await ports.host.setOutput(name, value);
}

// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 6 modules
var parse = __webpack_require__(86708);
// EXTERNAL MODULE: ./.cache/js/core/config/deploy-schema.js
var deploy_schema = __webpack_require__(69482);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/rules.js

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
/** The rules of evenhand.yml at the default branch; built-in ones when the environment is not described there. */
function deployRules(config, defaultBranch) {
    const evidence = config?.evidence ?? deploy_schema/* evidenceConfigSchema */.vR.parse({});
    const maxAgeText = evidence["max-age"];
    return {
        mode: config?.mode ?? "prove",
        from: evidence.from ?? defaultBranch,
        maxAge: parseDuration(maxAgeText),
        maxAgeText,
        workflow: evidence.workflow ?? null,
    };
}

// EXTERNAL MODULE: ./.cache/js/stories/policy-source.js
var policy_source = __webpack_require__(24336);
;// CONCATENATED MODULE: ./.cache/js/actions/deploy/target-choice.js

/** The target of the configuration, or of the inputs where the configuration says nothing. Inputs may fill in
 *  options that it leaves open and change none: what was reviewed is what happens. */
function chooseTarget(inputs, described) {
    if (described === undefined) {
        if (inputs.target !== null)
            return { target: inputs.target, options: inputs.targetOptions };
        throw new errors/* UserError */.y({
            code: "config-invalid",
            message: `the configuration does not say where environment ${JSON.stringify(inputs.environment)} is`,
            hint: `add \`deploy: {${inputs.environment}: {target: command, options: {command: ./deploy.sh}}}\` to the model, on the default branch`,
            input: "environment",
        });
    }
    const { target, options } = described;
    if (inputs.target !== null && inputs.target !== target)
        throw conflict("target", inputs.target, target);
    for (const [name, value] of Object.entries(inputs.targetOptions)) {
        const reviewed = options[name];
        if (reviewed !== undefined && String(reviewed) !== value)
            throw conflict(`target-options: ${name}`, value, String(reviewed));
    }
    return { target, options: { ...inputs.targetOptions, ...options } };
}
function conflict(input, given, reviewed) {
    return new errors/* UserError */.y({
        code: "input-invalid",
        input: input.split(":")[0],
        message: `the input \`${input}\` is ${JSON.stringify(given.slice(0, 80))}, the configuration of the default branch says ${JSON.stringify(reviewed.slice(0, 80))}`,
        hint: "remove the input, or change the configuration by a pull request",
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/situation.js







/** Reads policy, ledger and target; the policy of a deployment is never read from the disk. Throws UserError for a wrong configuration, Error when the target cannot be
 *  reached. */
async function readSituation(inputs, ports) {
    const main = await ports.facts.defaultBranch();
    const text = await ports.commits.readFile(main.sha, (0,policy_source/* pathInRepository */.zB)(inputs, await ports.folderInRepository()));
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, `${inputs.config} of ${main.name}`);
    const model = chooseModel(inputs.model, config);
    const place = { environment: inputs.environment, model, leg: inputs.leg };
    const described = config?.models[model]?.deploy?.[inputs.environment];
    const target = ports.makeTarget({
        ...chooseTarget(inputs, described),
        model,
        timeout: inputs.timeout,
    });
    const entries = await ports.ledger.read();
    const state = stateOf(entries, place);
    const said = await target.readBack();
    return {
        place,
        main,
        config,
        rules: deployRules(described, main.name),
        target,
        entries,
        state,
        before: said ?? state.serving,
        isReadBack: said !== null,
        interruption: state.open === null ? null : describeInterruption(state.open, said),
    };
}
function chooseModel(asked, config) {
    const known = Object.keys(config?.models ?? {});
    if (asked !== null)
        return asked;
    if (known.length <= 1)
        return known[0] ?? "default";
    throw new errors/* UserError */.y({
        code: "input-invalid",
        input: "model",
        message: `the configuration describes ${known.length} models (${known.join(", ")})`,
        hint: `say which one to deploy: \`model: ${known[0]}\``,
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/deploy.js






/** Deploys a model on evidence, or goes back to one that served before. Exit: 0 done, or planned; 1 the gate said
 *  no; 4 evidence is missing; 3 the target failed.
 *  @throws UserError for a wrong input, configuration or event */
async function deploy(inputs, ports) {
    refuseEvent(ports.host);
    const situation = await readSituation(inputs, ports);
    if (situation.interruption !== null)
        ports.host.annotate("warning", situation.interruption.text);
    const decided = await decideDeployment(ports, inputs, situation);
    if (decided.what === "refuse") {
        await sayRefused(ports, situation, decided);
        return exitOf(decided.problems);
    }
    if (decided.what === "nothing") {
        await sayNothing(ports, situation, decided.evidence);
        return 0;
    }
    if (inputs.dryRun) {
        const plan = await situation.target.plan(decided.change.wanted, situation.before);
        await sayPlan(ports, situation, decided, plan);
        return 0;
    }
    const done = await carryOut(ports, situation, decided.change);
    await sayDone(ports, situation, decided, done);
    return done.failure === null ? 0 : 3;
}
function refuseEvent({ context }) {
    if (context.event === "workflow_dispatch")
        return;
    throw new errors/* UserError */.y({
        code: "event-refused",
        message: `deploy runs on workflow_dispatch, this run was started by ${context.event === "" ? "no event" : context.event}`,
        hint: "give the workflow `on: workflow_dispatch`; a person starts a deployment",
    });
}

// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var inputs_parse = __webpack_require__(80495);
// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
;// CONCATENATED MODULE: ./.cache/js/actions/deploy/inputs.js






const duration = {
    accepts: "a duration with its unit",
    words: [],
    read(given) {
        const value = parseDuration(given);
        return value === null ? { refused: "the units are s, m, h and d" } : { value };
    },
};
const inputs_count = (0,types/* integer */.nd)(1, Number.MAX_SAFE_INTEGER);
const { "retention-days": _unused, ...shared } = every_action/* everyActionInputs */.lH;
const deployInputs = {
    ...shared,
    environment: (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "Where to deploy: the job's `environment:`, and the key under `deploy:` in the configuration. Required.",
        whenEmpty: "refused",
        example: "production",
    }),
    digest: (0,definition/* defaulted */.P)(types/* text */.Qq, "latest-passing", {
        description: "The model to deploy: `latest-passing`, or its sha256 digest, at least the first 12 hex digits.",
        example: "sha256:eea5f725df63",
    }),
    target: (0,definition/* optional */.l)((0,types/* choice */.Yq)(...deploy_schema/* targets */.zV), {
        description: "Where models go, when the configuration does not describe the environment.",
        whenEmpty: "from the configuration",
        example: "command",
    }),
    "target-options": (0,definition/* optional */.l)(types/* list */.p_, {
        description: "Options of the target, one `name=value` a line, for what the configuration leaves open.",
        whenEmpty: "from the configuration",
        example: "health-url=https://models.example.com/health",
    }),
    rollback: (0,definition/* defaulted */.P)(types/* boolean */.zM, "false", {
        description: "Whether to go back to the model that served before, instead of deploying one.",
        example: "true",
    }),
    to: (0,definition/* optional */.l)(inputs_count, {
        description: "The ledger line to go back to, with `rollback`.",
        whenEmpty: "the newest other model that served",
        example: "12",
    }),
    reason: (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "Why, for the ledger; required with `to`.",
        whenEmpty: "no reason",
        example: "errors doubled after line 13",
    }),
    "dry-run": (0,definition/* defaulted */.P)(types/* boolean */.zM, "false", {
        description: "Whether to show plan and evidence only, and touch nothing.",
        example: "true",
    }),
    timeout: (0,definition/* defaulted */.P)(duration, "15m", {
        description: "How long one step at the target may take: a command, becoming healthy.",
        example: "30m",
    }),
    evidence: (0,definition/* optional */.l)(inputs_count, {
        description: "The id of the workflow run whose evaluation counts.",
        whenEmpty: "any run that the policy accepts, newest first",
        example: "4815163007",
    }),
};
const deployOutputs = {
    ...every_action/* everyActionOutputs */.aI,
    outcome: "What was done: `deployed`, `refused`, `rolled-back` or `failed`; empty for a dry run.",
    digest: "The digest that serves now, or would have been deployed.",
    "previous-digest": "The digest that served before.",
    version: "The target's own name for what serves, such as a version number.",
    "endpoint-url": "Where the model answers, when the target has an address.",
    "deployment-url": "The page of the deployment at GitHub.",
    "ledger-entry": "The number of the ledger line that ends this deployment.",
    evidence: "The evidence it was bound to, as JSON.",
};
/** @throws UserError `input-invalid` that lists every problem. */
function parseDeployInputs(raw) {
    const { matrix, targetOptions, environment, ...values } = (0,inputs_parse/* parseInputs */.T)(deployInputs, raw);
    const lines = targetOptions ?? [];
    const problems = [
        ...(environment === null
            ? [wrong("environment", "the input `environment` is missing", "environment: production")]
            : []),
        ...lines
            .filter((line) => !/^[a-z][a-z-]*=/.test(line))
            .map((line) => wrong("target-options", `the line ${JSON.stringify(line.slice(0, 60))} is not name=value`, "target-options: health-url=https://…")),
        ...(values.to !== null && !values.rollback
            ? [wrong("to", "the input `to` goes with `rollback: true`", "rollback: true")]
            : []),
        ...(values.to !== null && values.reason === null
            ? [wrong("reason", "going back to a ledger line needs a `reason`", "reason: errors doubled")]
            : []),
    ];
    if (problems.length > 0)
        throw (0,inputs_parse/* inputError */.X)(problems);
    const options = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    return { ...values, environment: environment, targetOptions: options, leg: (0,every_action/* legOf */.Yk)(values.leg, matrix) };
}
function wrong(input, message, example) {
    return { input, message, hint: `for example \`${example}\`` };
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/index.js





















const secretNames = ["MLFLOW_TRACKING_TOKEN", "MLFLOW_TRACKING_PASSWORD"];
/** Enters the action on a runner. */
function run(env = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(env, { secrets: secretNames.flatMap((name) => env[name] ?? []) });
    const story = async () => {
        const inputs = parseDeployInputs((0,run_context/* readActionInputs */.U)(env));
        const place = (0,wiring/* placeOf */.$t)(host, env, { ...inputs, retentionDays: null });
        const github = await (0,wiring/* connect */.Ng)(place, (0,clock/* makeClock */.Z)());
        if (github === null)
            throw noGitHub();
        return deploy(inputs, wireDeploy(github, place));
    };
    return (0,run_action/* runAction */.C)(story, () => ({ host }));
}
function wireDeploy(github, { host, env, directory, records }) {
    const { runId, attempt, serverUrl } = host.context;
    const { clock } = github;
    const tempFolder = env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    const fence = (0,host_fence/* makeFence */.O)((chunk) => void process.stdout.write(chunk));
    const warn = (text) => host.annotate("warning", text);
    return {
        host,
        clock,
        version: version/* version */.r,
        artifacts: (0,artifacts/* makeArtifacts */.Y)(github, { runId, attempt, serverUrl, tempFolder, retentionDays: null }),
        // A checkout of the dispatch can lag behind the default branch: policy and history are asked of GitHub.
        commits: (0,remote_history/* makeRemoteHistory */.t)(github),
        folderInRepository: () => (0,local_history/* findFolder */.Wj)((0,git_program/* makeGit */.n)(directory, env)),
        facts: (0,evidence/* makeEvidenceFacts */.t)(github),
        ledger: makeLedger(github),
        deployments: makeDeployments(github, { serverUrl, attempt }),
        records: (0,record_folder/* makeRecordFolder */.K)(external_node_path_.resolve(records)),
        makeTarget: makeTarget({ clock, env, fence, folder: directory, warn }),
    };
}
function noGitHub() {
    return new errors/* UserError */.y({
        code: "input-invalid",
        input: "github-token",
        message: "github-token is empty, and evidence and ledger are kept at GitHub",
        hint: "leave the input out, so that it is the token of the job",
    });
}


/***/ }),

/***/ 44732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ blankStats)
/* harmony export */ });
/** A comparison about which nothing is known yet: every number null, status to be set by the caller. */
function blankStats(name, direction) {
    return {
        name,
        direction,
        unit: "row",
        candidate: null,
        baseline: null,
        delta: null,
        interval: null,
        pHarm: null,
        pGain: null,
        se: null,
        df: null,
        method: "none",
        status: "undefined",
        note: "",
        n: 0,
        units: 0,
        groups: null,
        discordant: null,
        dominance: null,
        seed: null,
        replicates: null,
    };
}


/***/ }),

/***/ 38403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ scalarDirection),
/* harmony export */   v: () => (/* binding */ compareScalars)
/* harmony export */ });
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55623);
/* harmony import */ var _blank_stats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44732);


/** Words in a name that say that less is better. */
const lowerIsBetter = /(^|_)(loss|losses|error|errors|err|rmse|mse|mae|mape|smape|wape|mase|rmsle|brier|ece|perplexity|ppl|wer|cer|fpr|fnr|latency|duration|time|seconds|secs|ms|memory|bytes|mb|gb|size|cost|nll|bce|deviance|hinge|pinball|crossentropy|entropy|fid|regret)(_|$)/;
/**
 * Which way is better, from the name of someone's scalar: a metric of ours, else the words of its last part
 * (`val.loss`, `latency_p95_ms`); a name that tells nothing is higher-is-better.
 */
function scalarDirection(name) {
    const last = name.slice(name.lastIndexOf(".") + 1);
    const metric = (0,_metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(last);
    if (metric)
        return metric.direction;
    const words = last
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "_");
    return lowerIsBetter.test(words) ? "lower" : "higher";
}
/**
 * Compares numbers that stand alone: a difference without an interval, because one number per model says nothing of
 * its noise. Every name of either side, candidate's order first. null is a value that is not a finite number.
 */
function compareScalars(candidate, baseline) {
    const names = new Set([...candidate.keys(), ...(baseline?.keys() ?? [])]);
    return Array.from(names, (name) => compareScalar(name, candidate, baseline));
}
function compareScalar(name, candidate, baseline) {
    const start = { ...(0,_blank_stats_js__WEBPACK_IMPORTED_MODULE_1__/* .blankStats */ .Y)(name, scalarDirection(name)), method: "point" };
    const own = finite(candidate.get(name));
    const other = finite(baseline?.get(name));
    if (own === null) {
        const note = candidate.has(name)
            ? "the candidate's value is not a finite number"
            : "the candidate has no such metric";
        return { ...start, baseline: other, note };
    }
    if (other === null) {
        return { ...start, candidate: own, status: "not_comparable", note: whyNoBaseline(name, baseline) };
    }
    if (!Number.isFinite(own - other)) {
        const note = "the difference is too large to be represented";
        return { ...start, candidate: own, baseline: other, status: "not_comparable", note };
    }
    return {
        ...start,
        candidate: own,
        baseline: other,
        delta: own - other,
        status: "too_few",
        note: "one number per model has no noise estimate",
    };
}
function whyNoBaseline(name, baseline) {
    if (!baseline)
        return "no baseline";
    return baseline.has(name)
        ? "the baseline's value is not a finite number"
        : "the baseline has no such metric";
}
function finite(value) {
    return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
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
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76322);


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
        actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
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
