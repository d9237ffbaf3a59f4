export const id = 5;
export const ids = [5];
export const modules = {

/***/ 40005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ connectKubernetes)
});

// EXTERNAL MODULE: ./.cache/js/clients/http/request.js
var request = __webpack_require__(90359);
// EXTERNAL MODULE: ./.cache/js/clients/http/tries.js
var tries = __webpack_require__(45075);
// EXTERNAL MODULE: ./.cache/js/clients/kubernetes/refusal.js
var refusal = __webpack_require__(63778);
;// CONCATENATED MODULE: ./.cache/js/clients/kubernetes/call.js



const defaultTimeoutMs = 30_000;
function makeCaller(cluster, clock) {
    const prepare = async (call, renew) => requestOf(cluster, call, await cluster.credentials(renew));
    /** A login that the server does not take any more is renewed once: it was refused before anything was done. */
    const withLogin = async (work) => {
        const first = await work(false);
        return first.status === 401 ? work(true) : first;
    };
    const isPassing = (call) => (thrown) => call.repeatable && call.signal?.aborted !== true && passes(thrown);
    return {
        json: (call) => (0,tries/* withTries */.w)(clock, isPassing(call), async () => {
            const answer = await withLogin(async (renew) => (0,request/* send */.tN)(await prepare(call, renew)));
            const text = answer.body.toString("utf8");
            if (answer.status >= 300)
                throw (0,refusal/* refusalOf */.O)(answer.status, text, nameOf(call), cluster);
            return text === "" ? undefined : JSON.parse(text);
        }),
        stream: (call) => (0,tries/* withTries */.w)(clock, isPassing(call), async () => {
            const { response, status } = await withLogin(async (renew) => {
                const opened = await (0,request/* openStream */.fv)(await prepare(call, renew));
                return { response: opened, status: opened.statusCode ?? 0 };
            });
            if (status < 300)
                return response;
            throw (0,refusal/* refusalOf */.O)(status, await readText(response), nameOf(call), cluster);
        }),
    };
}
function passes(thrown) {
    if (thrown instanceof request/* Unreachable */.LL)
        return true;
    return thrown instanceof refusal/* KubernetesRefusal */.J && (thrown.status === 429 || thrown.status >= 500);
}
function requestOf(cluster, call, credentials) {
    // A server may lie below a path, as those of Rancher do.
    const url = new URL(`${cluster.server.href.replace(/\/+$/, "")}${call.path}`);
    for (const [name, value] of Object.entries(call.query ?? {}))
        url.searchParams.set(name, value);
    const { cert, key } = credentials;
    return {
        method: call.method,
        url,
        headers: {
            accept: "application/json, */*",
            "user-agent": "evenhand",
            ...loginOf(credentials),
            ...(call.body === undefined ? {} : { "content-type": call.contentType ?? "application/json" }),
        },
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        tls: { ...cluster.tls, cert, key },
        timeoutMs: call.timeoutMs ?? defaultTimeoutMs,
        ...(call.signal === undefined ? {} : { signal: call.signal }),
    };
}
function loginOf({ token, username, password }) {
    if (token !== undefined && token !== "")
        return { authorization: `Bearer ${token}` };
    if (username === undefined)
        return {};
    return { authorization: `Basic ${Buffer.from(`${username}:${password ?? ""}`).toString("base64")}` };
}
function nameOf({ method, path }) {
    return `${method} ${path}`;
}
async function readText(response) {
    const chunks = [];
    for await (const chunk of response)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/clients/kubernetes/exec-credential.js




const credentialSchema = schemas.object({
    apiVersion: schemas.string(),
    kind: schemas.literal("ExecCredential"),
    status: schemas.object({
        token: schemas.string().optional(),
        clientCertificateData: schemas.string().optional(),
        clientKeyData: schemas.string().optional(),
        expirationTimestamp: schemas.string().optional(),
    }),
});
const timeoutMs = 60_000;
/** Runs a credential plugin by the protocol of client.authentication.k8s.io (v1 and v1beta1): KUBERNETES_EXEC_INFO
 *  in, an ExecCredential on standard output. Throws UserError; neither its message nor hint holds a credential. */
async function runCredentialPlugin(plugin, place) {
    if (plugin.interactiveMode === "Always") {
        throw broken(plugin, "it wants a person to answer it", "use a plugin that works without one");
    }
    const hasFolder = plugin.command.includes("/") || plugin.command.includes("\\");
    const program = hasFolder ? external_node_path_.resolve(place.folder, plugin.command) : plugin.command;
    const own = Object.fromEntries((plugin.env ?? []).map(({ name, value }) => [name, value]));
    const environment = { ...place.environment, ...own, KUBERNETES_EXEC_INFO: infoOf(plugin, place) };
    const output = await runProgram(plugin, program, environment);
    const parsed = credentialSchema.safeParse(parseOrNull(output));
    if (!parsed.success) {
        throw broken(plugin, "it did not print an ExecCredential", "run it by hand to see what it prints");
    }
    if (parsed.data.apiVersion !== plugin.apiVersion) {
        const hint = `it answered ${parsed.data.apiVersion}; the kubeconfig says ${plugin.apiVersion}`;
        throw broken(plugin, "it answered in another version than the kubeconfig says", hint);
    }
    const { token, clientCertificateData, clientKeyData, expirationTimestamp } = parsed.data.status;
    if (token === undefined && clientCertificateData === undefined) {
        throw broken(plugin, "it gave neither a token nor a certificate", "run it by hand to see what it prints");
    }
    const expiry = Date.parse(expirationTimestamp ?? "");
    return {
        credentials: { token, cert: clientCertificateData, key: clientKeyData },
        expiresAt: Number.isNaN(expiry) ? Number.POSITIVE_INFINITY : expiry,
    };
}
function infoOf(plugin, { cluster, ca }) {
    const config = cluster.extensions?.find(({ name }) => name === "client.authentication.k8s.io/exec")?.extension;
    const about = {
        server: cluster.server,
        "tls-server-name": cluster["tls-server-name"],
        "insecure-skip-tls-verify": cluster["insecure-skip-tls-verify"],
        "certificate-authority-data": ca === undefined ? undefined : Buffer.from(ca).toString("base64"),
        config,
    };
    return JSON.stringify({
        apiVersion: plugin.apiVersion,
        kind: "ExecCredential",
        spec: { interactive: false, ...(plugin.provideClusterInfo === true ? { cluster: about } : {}) },
    });
}
function runProgram(plugin, program, environment) {
    return new Promise((resolve, reject) => {
        const options = { env: environment, timeout: timeoutMs, maxBuffer: 1 << 20, windowsHide: true };
        const child = (0,external_node_child_process_.execFile)(program, plugin.args ?? [], options, (error, stdout, stderr) => {
            if (error === null)
                return resolve(stdout);
            const said = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
            const absent = error.code === "ENOENT";
            const hint = absent && plugin.installHint !== undefined ? plugin.installHint.trim() : said;
            const why = absent
                ? "there is no such program"
                : `it failed${error.killed ? " to answer in 60 s" : ""}`;
            reject(broken(plugin, why, hint || "run it by hand to see why"));
        });
        child.stdin?.end();
    });
}
function parseOrNull(output) {
    try {
        return JSON.parse(output);
    }
    catch {
        return null;
    }
}
function broken({ command }, why, hint) {
    return new errors/* UserError */.y({
        code: "permission-missing",
        message: `the kubeconfig's credential plugin ${command} is of no use here: ${why}`,
        hint,
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./.cache/js/clients/kubernetes/kubeconfig.js





const kubeconfig_text = schemas.string().optional();
const cluster = schemas.object({
    server: schemas.string(),
    "certificate-authority": kubeconfig_text,
    "certificate-authority-data": kubeconfig_text,
    "insecure-skip-tls-verify": schemas.boolean().optional(),
    "tls-server-name": kubeconfig_text,
    "proxy-url": kubeconfig_text,
    extensions: schemas.array(schemas.object({ name: schemas.string(), extension: schemas.unknown() })).nullish(),
});
const execSchema = schemas.object({
    apiVersion: schemas.string(),
    command: schemas.string().min(1),
    args: schemas.array(schemas.string()).nullish(),
    env: schemas.array(schemas.object({ name: schemas.string(), value: schemas.string() })).nullish(),
    installHint: kubeconfig_text,
    provideClusterInfo: schemas.boolean().optional(),
    interactiveMode: kubeconfig_text,
});
const user = schemas.object({
    token: kubeconfig_text,
    tokenFile: kubeconfig_text,
    username: kubeconfig_text,
    password: kubeconfig_text,
    "client-certificate": kubeconfig_text,
    "client-certificate-data": kubeconfig_text,
    "client-key": kubeconfig_text,
    "client-key-data": kubeconfig_text,
    exec: execSchema.nullish(),
    "auth-provider": schemas.unknown().optional(),
});
const context = schemas.object({ cluster: schemas.string(), user: schemas.string().default(""), namespace: kubeconfig_text });
const named = (name, value) => schemas.array(schemas.object({ name: schemas.string(), [name]: value })).nullish();
const fileSchema = schemas.object({
    "current-context": kubeconfig_text,
    clusters: named("cluster", cluster),
    users: named("user", user.nullish()),
    contexts: named("context", context),
});
/** Reads kubeconfig files as kubectl does: of one name in several files the first counts. Null when no file is
 *  there. Throws UserError for one that cannot be read, and for a context that is not in them.
 *  @param files absolute paths */
async function chooseContext(files, wanted) {
    const read = (await Promise.all(files.map(readConfig))).filter((one) => one !== null);
    if (read.length === 0)
        return null;
    const name = wanted ?? read.map((one) => one.content["current-context"]).find((one) => one) ?? "";
    const context = find(read, (one) => one.contexts, name)?.found.context;
    if (context === undefined)
        throw noContext(name, read);
    const cluster = find(read, (one) => one.clusters, context.cluster);
    if (cluster === undefined)
        throw missing("cluster", context.cluster, name);
    const user = find(read, (one) => one.users, context.user);
    if (user === undefined && context.user !== "")
        throw missing("user", context.user, name);
    return {
        name,
        namespace: context.namespace ?? null,
        cluster: { entry: cluster.found.cluster, folder: external_node_path_.dirname(cluster.file), file: cluster.file },
        user: { entry: user?.found.user ?? {}, folder: external_node_path_.dirname(user?.file ?? cluster.file) },
    };
}
async function readConfig(file) {
    try {
        const content = (0,dist/* parse */.qg)(await (0,promises_.readFile)(file, "utf8"), { maxAliasCount: 100 }) ?? {};
        return { file, content: fileSchema.parse(content) };
    }
    catch (thrown) {
        if (thrown.code === "ENOENT")
            return null;
        const why = thrown instanceof classic_errors/* ZodError */.G ? firstProblem(thrown) : (0,errors/* errorMessage */.g)(thrown).split("\n")[0];
        throw new errors/* UserError */.y({
            code: "file-malformed",
            message: `the kubeconfig ${file} cannot be read: ${why}`,
            hint: "`kubectl config view` shows whether kubectl can read it",
            file,
        });
    }
}
function firstProblem({ issues }) {
    const [issue] = issues;
    return `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is malformed"}`;
}
function find(read, list, name) {
    for (const { file, content } of read) {
        const found = list(content)?.find((one) => one.name === name);
        if (found !== undefined)
            return { found, file };
    }
    return undefined;
}
function noContext(name, read) {
    const known = read.flatMap(({ content }) => content.contexts?.map((one) => one.name) ?? []);
    const files = read.map(({ file }) => file).join(", ");
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: name === "" ? `${files} names no current context` : `${files} has no context ${JSON.stringify(name)}`,
        hint: known.length === 0 ? "it has no context at all" : `its contexts are ${known.slice(0, 20).join(", ")}`,
    });
}
function missing(kind, name, context) {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `the kubeconfig's context ${JSON.stringify(context)} names the ${kind} ${JSON.stringify(name)}, which is not in it`,
        hint: "`kubectl config view` shows what is there",
    });
}

;// CONCATENATED MODULE: ./.cache/js/clients/kubernetes/connect.js





const accountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";
/** Finds the cluster as kubectl does. Throws UserError when there is none to be found. */
async function findCluster(options) {
    const files = configFiles(options);
    const chosen = await chooseContext(files, options.context);
    if (chosen !== null)
        return fromContext(chosen, options);
    const own = options.kubeconfig === null ? await fromServiceAccount(options) : null;
    if (own !== null)
        return own;
    throw new errors/* UserError */.y({
        code: "file-missing",
        message: `no kubeconfig is there (looked for ${files.join(", ") || "~/.kube/config"}), and this is no pod`,
        hint: "set KUBECONFIG, or log in to the cluster in a step before this one",
    });
}
function configFiles({ kubeconfig, environment }) {
    if (kubeconfig !== null)
        return [external_node_path_.resolve(kubeconfig)];
    const named = (environment["KUBECONFIG"] ?? "").split(external_node_path_.delimiter).filter((one) => one !== "");
    if (named.length > 0)
        return named.map((one) => external_node_path_.resolve(one));
    const home = environment["HOME"] || environment["USERPROFILE"];
    return home ? [external_node_path_.join(home, ".kube", "config")] : [];
}
async function fromContext(chosen, options) {
    const { entry, folder, file } = chosen.cluster;
    if (entry["proxy-url"] !== undefined) {
        throw new errors/* UserError */.y({
            code: "unsupported",
            message: `${file} reaches its cluster by \`proxy-url\`, which is not supported`,
            hint: "run the job on a machine that reaches the cluster directly",
            file,
        });
    }
    const ca = await pem(entry["certificate-authority-data"], entry["certificate-authority"], folder);
    return {
        server: addressOf(entry.server, file),
        tls: { ca, serverName: entry["tls-server-name"], insecure: entry["insecure-skip-tls-verify"] },
        namespace: chosen.namespace ?? "default",
        source: `context ${chosen.name} of ${file}`,
        credentials: credentialsOf(chosen, ca, options),
    };
}
function addressOf(server, file) {
    if (URL.canParse(server) && /^https?:/.test(server))
        return new URL(server);
    throw new errors/* UserError */.y({
        code: "file-malformed",
        message: `the server ${JSON.stringify(server)} in ${file} is not an http(s) address`,
        hint: "for example https://10.0.0.1:6443",
        file,
    });
}
/** Content that is inlined wins over a file, as in kubectl. */
async function pem(data, file, folder) {
    if (data !== undefined && data !== "")
        return Buffer.from(data, "base64").toString("utf8");
    return file === undefined || file === "" ? undefined : readNamed(external_node_path_.resolve(folder, file));
}
async function readNamed(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (thrown) {
        throw new errors/* UserError */.y({
            code: "file-missing",
            message: `the file ${file} that the kubeconfig names cannot be read: ${thrown.code}`,
            hint: "`kubectl config view` shows where it is named",
            file,
        });
    }
}
function credentialsOf(chosen, ca, options) {
    const { entry, folder } = chosen.user;
    let kept = null;
    return async (renew) => {
        if (entry["auth-provider"] !== undefined && !entry.exec)
            throw oldProvider(chosen.name);
        const fixed = {
            cert: await pem(entry["client-certificate-data"], entry["client-certificate"], folder),
            key: await pem(entry["client-key-data"], entry["client-key"], folder),
            username: entry.username,
            password: entry.password,
        };
        if (entry.tokenFile)
            return { ...fixed, token: (await readNamed(external_node_path_.resolve(folder, entry.tokenFile))).trim() };
        if (entry.token)
            return { ...fixed, token: entry.token };
        if (!entry.exec)
            return fixed;
        const soon = options.clock.now() + 10_000;
        if (kept === null || renew || kept.expiresAt < soon) {
            const { environment } = options;
            kept = await runCredentialPlugin(entry.exec, {
                folder,
                cluster: chosen.cluster.entry,
                ca,
                environment,
            });
        }
        return { ...fixed, ...defined(kept.credentials) };
    };
}
function defined(credentials) {
    return Object.fromEntries(Object.entries(credentials).filter(([, value]) => value !== undefined));
}
function oldProvider(context) {
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `the kubeconfig's context ${context} logs in by \`auth-provider\`, which Kubernetes removed in 1.26`,
        hint: "write the kubeconfig anew with the cloud's tool: it names a credential plugin then",
    });
}
async function fromServiceAccount(options) {
    const { environment, serviceAccountFolder: folder = accountFolder } = options;
    const host = environment["KUBERNETES_SERVICE_HOST"];
    if (!host)
        return null;
    const read = (name) => (0,promises_.readFile)(external_node_path_.join(folder, name), "utf8").catch(() => null);
    if ((await read("token")) === null)
        return null;
    const address = host.includes(":") ? `[${host}]` : host;
    return {
        server: new URL(`https://${address}:${environment["KUBERNETES_SERVICE_PORT"] || "443"}`),
        tls: { ca: (await read("ca.crt")) ?? undefined },
        namespace: (await read("namespace"))?.trim() || "default",
        source: "the pod's service account",
        // Read each time: the kubelet renews it.
        credentials: async () => ({ token: (await read("token"))?.trim() }),
    };
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./.cache/js/clients/kubernetes/pod-logs.js


/** Passes on each line of a container's log once, from its first line until the container has ended. A stream that
 *  breaks is taken up again where it broke. Returns early when the signal is aborted.
 *  Throws KubernetesRefusal when the log may not be read. */
async function followPodLog(caller, place, onLine, options) {
    let last = { time: "", seen: 0 };
    for (let broken = 0; !options.signal.aborted;) {
        const ended = await options.hasEnded();
        const before = last;
        try {
            last = await readOnce(caller, place, last, { onLine, signal: options.signal });
        }
        catch (thrown) {
            if (options.signal.aborted)
                return;
            if (thrown instanceof refusal/* KubernetesRefusal */.J && thrown.status !== 400 && thrown.status < 500)
                throw thrown;
            last = thrown instanceof Broken ? thrown.at : last;
            broken++;
            if (ended && broken > 10)
                throw thrown;
            await options.clock.sleep(1000);
            continue;
        }
        if (ended)
            return;
        if (last === before)
            await options.clock.sleep(500);
    }
}
class Broken extends Error {
    at;
    constructor(at, cause) {
        super("the log broke off", { cause });
        this.at = at;
    }
}
async function readOnce(caller, { namespace, pod, container }, from, { onLine, signal }) {
    const query = {
        follow: "true",
        timestamps: "true",
        ...(container === "" ? {} : { container }),
        // To the second: what was seen already is passed over below.
        ...(from.time === "" ? {} : { sinceTime: `${from.time.slice(0, 19)}Z` }),
    };
    const path = `/api/v1/namespaces/${namespace}/pods/${pod}/log`;
    const stream = await caller.stream({
        method: "GET",
        path,
        query,
        repeatable: true,
        timeoutMs: 3_600_000,
        signal,
    });
    let at = from;
    let again = from.seen;
    try {
        for await (const stamped of (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
            const [, time = "", line = ""] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/s.exec(stamped) ?? [
                "",
                at.time,
                stamped,
            ];
            const order = compare(time, from.time);
            if (from.time !== "" && order < 0)
                continue;
            if (from.time !== "" && order === 0 && again-- > 0)
                continue;
            at = time === at.time ? { time, seen: at.seen + 1 } : { time, seen: 1 };
            onLine(line);
        }
    }
    catch (thrown) {
        throw new Broken(at, thrown);
    }
    return at;
}
/** RFC 3339 in UTC with up to nine decimals, trailing zeros left out. */
function compare(a, b) {
    const pad = (time) => {
        const [seconds = "", decimals = ""] = time.replace("Z", "").split(".");
        return `${seconds}.${decimals.padEnd(9, "0")}`;
    };
    return pad(a) < pad(b) ? -1 : pad(a) > pad(b) ? 1 : 0;
}

;// CONCATENATED MODULE: ./.cache/js/clients/kubernetes/resources.js



const fieldManager = "evenhand";
const resourceSchema = schemas.looseObject({
    apiVersion: schemas.string().default(""),
    kind: schemas.string().default(""),
    metadata: schemas.looseObject({ name: schemas.string() }),
});
const listSchema = schemas.object({
    items: schemas.array(schemas.looseObject({ metadata: schemas.looseObject({ name: schemas.string() }) })).nullable(),
    metadata: schemas.object({ continue: schemas.string().optional() }).default({}),
});
function makeResources(caller) {
    const kinds = makeKinds(caller);
    const pathOf = async ({ apiVersion, kind, namespace, name }) => {
        const { plural, namespaced } = await kinds.find(apiVersion, kind);
        const place = namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : "";
        return `${rootOf(apiVersion)}${place}/${plural}${name === undefined ? "" : `/${encodeURIComponent(name)}`}`;
    };
    const nameOf = ({ apiVersion, kind, metadata }, namespace) => ({
        apiVersion,
        kind,
        namespace: metadata.namespace ?? namespace,
        name: metadata.name,
    });
    return {
        async get(name) {
            const call = { method: "GET", path: await pathOf(name), repeatable: true };
            return caller.json(call).then(read, nullWhenMissing);
        },
        async list({ labels, ...selection }) {
            const path = await pathOf(selection);
            const { apiVersion, kind } = selection;
            const found = [];
            for (let more = "", pages = 0; pages < 200; pages++) {
                const query = {
                    limit: "500",
                    ...(labels === "" ? {} : { labelSelector: labels }),
                    ...(more && { continue: more }),
                };
                const page = listSchema.parse(await caller.json({ method: "GET", path, query, repeatable: true }));
                found.push(...(page.items ?? []).map((one) => ({ ...one, apiVersion, kind })));
                more = page.metadata.continue ?? "";
                if (more === "")
                    break;
            }
            return found;
        },
        async create(resource, namespace) {
            const { name: _, ...place } = nameOf(resource, namespace);
            const query = { fieldManager };
            return read(await caller.json({
                method: "POST",
                path: await pathOf(place),
                query,
                body: resource,
                repeatable: false,
            }));
        },
        async apply(resource, namespace, { force, dryRun }) {
            const path = await pathOf(nameOf(resource, namespace));
            const query = { fieldManager, force: String(force), ...(dryRun === true ? { dryRun: "All" } : {}) };
            // JSON is YAML.
            const contentType = "application/apply-patch+yaml";
            return read(await caller.json({ method: "PATCH", path, query, body: resource, contentType, repeatable: true }));
        },
        async patch(name, change) {
            const path = await pathOf(name);
            const contentType = "application/merge-patch+json";
            const query = { fieldManager };
            return read(await caller.json({ method: "PATCH", path, query, body: change, contentType, repeatable: true }));
        },
        async delete(name) {
            const body = { apiVersion: "v1", kind: "DeleteOptions", propagationPolicy: "Background" };
            const call = { method: "DELETE", path: await pathOf(name), body, repeatable: true };
            await caller.json(call).catch(nullWhenMissing);
        },
        knows: (apiVersion, kind) => kinds.find(apiVersion, kind).then(() => true, (thrown) => falseWhenUnknown(thrown)),
    };
}
function read(answer) {
    return resourceSchema.parse(answer);
}
function nullWhenMissing(thrown) {
    if (thrown instanceof refusal/* KubernetesRefusal */.J && thrown.status === 404)
        return null;
    throw thrown;
}
function falseWhenUnknown(thrown) {
    if (thrown instanceof errors/* UserError */.y)
        return false;
    throw thrown;
}
function rootOf(apiVersion) {
    return apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}
const kindsSchema = schemas.object({
    resources: schemas.array(schemas.object({ name: schemas.string(), kind: schemas.string(), namespaced: schemas.boolean() })),
});
/** The path of a kind is the cluster's own word, asked once for each group. */
function makeKinds(caller) {
    const groups = new Map();
    const ask = async (apiVersion) => {
        const answer = await caller
            .json({ method: "GET", path: rootOf(apiVersion), repeatable: true })
            .catch(nullWhenMissing);
        const { resources } = answer === null ? { resources: [] } : kindsSchema.parse(answer);
        // `deployments/scale` and its like are parts of a resource.
        const whole = resources.filter(({ name }) => !name.includes("/"));
        return new Map(whole.map(({ name, kind, namespaced }) => [kind, { plural: name, namespaced }]));
    };
    return {
        async find(apiVersion, kind) {
            const known = groups.get(apiVersion) ?? ask(apiVersion);
            groups.set(apiVersion, known);
            const found = (await known.catch(() => null))?.get(kind);
            // Asked anew the next time: it may have been installed since.
            if (found === undefined)
                groups.delete(apiVersion);
            await known;
            if (found !== undefined)
                return found;
            throw new errors/* UserError */.y({
                code: "unsupported",
                message: `the cluster has no kind ${kind} in ${apiVersion}`,
                hint: "is the operator that brings it installed there? `kubectl api-resources` lists what is",
            });
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/clients/kubernetes/client.js




/** Finds the cluster and speaks with it; nothing is asked of it yet. Throws UserError when there is none. */
async function connectKubernetes(options) {
    const cluster = await findCluster(options);
    const caller = makeCaller(cluster, options.clock);
    return {
        cluster,
        caller,
        ...makeResources(caller),
        followLog: (place, onLine, log) => followPodLog(caller, place, onLine, log),
    };
}


/***/ }),

/***/ 63778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ KubernetesRefusal),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const statusSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__.literal("Status"),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string().default(""),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().default(""),
    details: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        retryAfterSeconds: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional(),
        causes: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({
            reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().default(""),
            message: zod__WEBPACK_IMPORTED_MODULE_0__.string().default(""),
            field: zod__WEBPACK_IMPORTED_MODULE_0__.string().default(""),
        }))
            .nullish(),
    })
        .nullish(),
});
/** The API server's answer to a request that it would not do. */
class KubernetesRefusal extends Error {
    status;
    /** In the server's own word: NotFound, AlreadyExists, Conflict, Forbidden, Invalid … "" when it gave none. */
    reason;
    causes;
    retryAfterSeconds;
    constructor(status, reason, message, causes, retryAfter) {
        super(message);
        this.name = "KubernetesRefusal";
        this.status = status;
        this.reason = reason;
        this.causes = causes;
        this.retryAfterSeconds = retryAfter;
    }
    /** Of a server-side apply: the fields that another manager owns, and which one, as the server says it. */
    get conflicts() {
        return this.causes.filter(({ reason }) => reason === "FieldManagerConflict");
    }
}
/** @param what the call, for example `PATCH deployments/web` */
function refusalOf(status, body, what, cluster) {
    const parsed = statusSchema.safeParse(parseOrNull(body));
    const said = parsed.success
        ? parsed.data
        : { message: body.trim().slice(0, 300), reason: "", details: null };
    const who = status === 401 ? `; the login of ${cluster.source} was not taken` : "";
    const message = `Kubernetes answered ${status} to ${what}${who}${said.message === "" ? "" : `: ${said.message}`}`;
    const causes = said.details?.causes ?? [];
    return new KubernetesRefusal(status, said.reason, message, causes, said.details?.retryAfterSeconds ?? null);
}
function parseOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ })

};
