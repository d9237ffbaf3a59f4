export const id = 7547;
export const ids = [7547];
export const modules = {

/***/ 50978:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
// EXTERNAL MODULE: ./.cache/js/github/comment-pages.js
var comment_pages = __webpack_require__(52876);
// EXTERNAL MODULE: ./.cache/js/github/conversation.js
var conversation = __webpack_require__(23149);
// EXTERNAL MODULE: ./.cache/js/github/failure.js
var failure = __webpack_require__(18150);
// EXTERNAL MODULE: ./.cache/js/github/replies.js
var replies = __webpack_require__(3384);
;// CONCATENATED MODULE: ./.cache/js/github/approvals.js






const write = "issues: write";
const issueSchema = comment_pages/* commentSchema */.X3.extend({
    number: schemas.int(),
    state: schemas.string(),
    created_at: schemas.string(),
    pull_request: schemas.unknown().optional(),
});
const commentSchema = comment_pages/* commentSchema */.X3.extend({
    issue_url: schemas.string(),
    created_at: schemas.string(),
    updated_at: schemas.string(),
});
/** Issues, comments and permissions, as GitHub has them now. */
function makeApprovals(github, identity) {
    const listOurs = async () => {
        await identity.settle();
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/issues",
            parameters: { state: "open", sort: "created", direction: "desc", per_page: 100 },
            reply: schemas.array(issueSchema),
            permission: write,
        });
        return data.filter((issue) => isIssue(issue) && identity.isOurs(issue));
    };
    const read = async (issue) => {
        await identity.settle();
        const data = await gone(() => github.request({
            route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
            parameters: { issue_number: issue },
            reply: issueSchema,
            permission: write,
        }));
        return data === null || !isIssue(data) ? null : viewOf(data, identity);
    };
    return {
        list: async () => (await listOurs()).map((issue) => viewOf(issue, identity)),
        read,
        async open({ title, mark, text }) {
            const find = async () => (await listOurs()).find(({ body }) => body?.startsWith(mark) === true) ?? null;
            const issue = (await find()) ?? (await createIssue(github, title, text, find));
            identity.learn(issue);
            return viewOf(issue, identity);
        },
        close: (issue, text, way) => closeIssue(github, identity, { issue, text, way, read }),
        comment: (id) => readComment(github, id),
        async answer({ id, issue }, sign, text) {
            await (0,conversation/* makeConversation */.m)(github).react(id, sign);
            if (text !== null)
                await (0,replies/* remarkOnce */.s)(github, identity, { issue, body: text });
        },
        reply: (comment, words) => (0,replies/* replyOnce */.i)(github, identity, comment, words),
        ...makePeople(github),
    };
}
async function createIssue(github, title, body, find) {
    return github.create({
        route: "POST /repos/{owner}/{repo}/issues",
        parameters: { title, body },
        reply: issueSchema,
        permission: write,
    }, find);
}
async function closeIssue(github, identity, { issue, text, way, read }) {
    const known = await read(issue);
    if (known === null || !known.isOpen)
        return;
    await (0,replies/* remarkOnce */.s)(github, identity, { issue, body: text });
    await github.request({
        route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
        parameters: { issue_number: issue, state: "closed", state_reason: way },
        reply: schemas.unknown(),
        permission: write,
    });
}
async function readComment(github, id) {
    const data = await gone(() => github.request({
        route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
        parameters: { comment_id: id },
        reply: commentSchema,
        permission: write,
    }));
    if (data === null)
        return null;
    return {
        id: data.id,
        issue: Number(/\/issues\/(\d+)$/.exec(data.issue_url)?.[1] ?? 0),
        login: data.user?.login ?? "",
        isPerson: (0,conversation/* isPersons */.H)(data.user, data.performed_via_github_app),
        body: data.body ?? "",
        createdAt: data.created_at,
        updatedAt: data.updated_at,
    };
}
const person = schemas.object({ login: schemas.string() }).nullish();
/** GitHub's own account, which commits what was merged in the browser. */
const merger = "web-flow";
function makePeople(github) {
    return {
        mayApprove: (login, by) => by.kind === "team" ? isMember(github, login, by.slug) : hasPermission(github, login, by),
        async authorsOf(sha) {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/commits/{ref}",
                parameters: { ref: sha, per_page: 1 },
                reply: schemas.object({ author: person, committer: person }),
                permission: "contents: read",
            });
            if (data.author == null)
                return null;
            const logins = [data.author.login, data.committer?.login ?? merger];
            return [...new Set(logins)].filter((login) => login !== merger);
        },
        holdsJobs: (environment) => holdsJobs(github, environment),
        async reviews(runId) {
            const data = await gone(() => github.request({
                route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
                parameters: { run_id: runId },
                reply: schemas.array(schemas.object({
                    state: schemas.string(),
                    user: person,
                    environments: schemas.array(schemas.object({ name: schemas.string().optional() })),
                })),
                permission: "actions: read",
            }));
            return (data ?? []).map(({ state, user, environments }) => ({
                login: user?.login ?? "",
                environments: environments.flatMap(({ name }) => name ?? []),
                approved: state === "approved",
            }));
        },
    };
}
async function holdsJobs(github, environment) {
    const data = await gone(() => github.request({
        route: "GET /repos/{owner}/{repo}/environments/{environment_name}",
        parameters: { environment_name: environment },
        reply: schemas.object({ protection_rules: schemas.array(schemas.object({ type: schemas.string() })).nullish() }),
        permission: "actions: read",
    }));
    // Where it is not there, nothing is held: GitHub makes an environment without rules when a job first names it.
    return data?.protection_rules?.some(({ type }) => type === "required_reviewers") ?? false;
}
async function hasPermission(github, login, by) {
    const ranks = ["write", "maintain", "admin"];
    const data = await gone(() => github.request({
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        parameters: { username: login },
        reply: schemas.object({ permission: schemas.string(), role_name: schemas.string().optional(), user: person }),
        permission: "metadata: read",
    }));
    if (data === null || by.kind !== "permission" || data.user?.login !== login)
        return false;
    // `permission` folds maintain into write; a role of the organization's own counts as what it is based on.
    const held = Math.max(ranks.indexOf(data.permission), ranks.indexOf(data.role_name ?? ""));
    return held >= ranks.indexOf(by.least);
}
/** The job's own token cannot see teams: GitHub answers it with a refusal. */
async function isMember(github, login, slug) {
    const [org] = github.repository.split("/");
    const data = await gone(() => github.request({
        route: "GET /orgs/{org}/teams/{team_slug}/memberships/{username}",
        parameters: { org, team_slug: slug, username: login },
        reply: schemas.object({ state: schemas.string() }),
        permission: "members: read (of the organization, which the job's own token cannot have)",
    }));
    return data?.state === "active";
}
function isIssue({ pull_request: pull }) {
    return pull === undefined || pull === null;
}
function viewOf(issue, identity) {
    return {
        number: issue.number,
        url: issue.html_url,
        isOurs: identity.isOurs(issue),
        isOpen: issue.state === "open",
        text: issue.body ?? "",
    };
}
async function gone(ask) {
    try {
        return (await ask()).data;
    }
    catch (thrown) {
        if (!(thrown instanceof permission_denied/* PermissionDenied */.J) && (0,failure/* isStatus */.zM)(thrown, 404, 410))
            return null;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./.cache/js/github/artifacts.js + 3 modules
var github_artifacts = __webpack_require__(90412);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/js/github/attestation/statement.js
var statement = __webpack_require__(43740);
;// CONCATENATED MODULE: ./.cache/js/github/attestation/key.js




const envelopeSchema = schemas.object({
    payloadType: schemas.string().max(200),
    payload: schemas.base64(),
    signatures: schemas.array(schemas.object({ sig: schemas.base64() }))
        .min(1)
        .max(20),
});
/** Checks a DSSE envelope, as `cosign attest-blob --key` writes one, against a public key: ECDSA and RSA over SHA-256, and
 *  Ed25519. It counts when one of its signatures is the key's.
 *  @throws UserError for a key that cannot be read */
function verifyEnvelope(bytes, pem) {
    const key = readKey(pem);
    try {
        const parsed = envelopeSchema.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8")));
        if (!parsed.success)
            return { forged: "it is no DSSE envelope" };
        const { payloadType, payload, signatures } = parsed.data;
        const signed = { payloadType, payload: Buffer.from(payload, "base64") };
        const text = encode(signed);
        const hash = key.asymmetricKeyType === "ed25519" ? null : "sha256";
        const holds = signatures.some(({ sig }) => (0,external_node_crypto_.verify)(hash, text, key, Buffer.from(sig, "base64")));
        return holds ? { keyed: { subjects: (0,statement/* readStatement */.c)(signed) } } : { forged: "no signature is the key's" };
    }
    catch (thrown) {
        return { forged: (0,errors/* errorMessage */.g)(thrown).slice(0, 200) };
    }
}
/** DSSE's pre-authentication encoding (secure-systems-lab/dsse, protocol.md). */
function encode({ payloadType, payload }) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `),
        Buffer.from(payload),
    ]);
}
const kinds = ["ec", "rsa", "ed25519"];
function readKey(pem) {
    try {
        // What holds a private key would be read as its public half: it must not lie in a repository.
        if (pem.includes("PRIVATE KEY"))
            throw new Error("it is a private key");
        const key = (0,external_node_crypto_.createPublicKey)(pem);
        if (kinds.includes(key.asymmetricKeyType ?? ""))
            return key;
        throw new Error(`it is of the kind ${key.asymmetricKeyType}`);
    }
    catch (thrown) {
        throw new errors/* UserError */.y({
            code: "file-malformed",
            message: `the file of \`public-key\` holds no public key (ECDSA, RSA or Ed25519 as PEM): ${(0,errors/* errorMessage */.g)(thrown)}`,
            hint: "write it by `cosign public-key --key cosign.key > .github/model.pub`, or `openssl pkey -in key.pem -pubout`",
        }, thrown);
    }
}

;// CONCATENATED MODULE: ./.cache/js/github/attestation/attestations.js



const replySchema = schemas.object({
    attestations: schemas.array(schemas.object({ bundle: schemas.unknown().optional() })),
});
/** Attestations of GitHub's own store. The verifier is loaded when there is one to verify. */
function makeAttestations(github) {
    return {
        async verify(digest, roots) {
            const bundles = await listBundles(github, digest);
            if (bundles.length === 0)
                return [];
            const { makeVerifier } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(3010)]).then(__webpack_require__.bind(__webpack_require__, 53010));
            const verify = makeVerifier(roots);
            return bundles.map((bundle) => (bundle == null ? tooLarge : verify(bundle)));
        },
        verifyKey: verifyEnvelope,
    };
}
const tooLarge = { forged: "GitHub does not hand its bundle out with the list" };
async function listBundles(github, digest) {
    try {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/attestations/{subject_digest}",
            parameters: { subject_digest: digest, per_page: 30 },
            reply: replySchema,
            permission: "attestations: read",
        });
        return data.attestations.map(({ bundle }) => bundle);
    }
    catch (thrown) {
        if ((0,failure/* isStatus */.zM)(thrown, 404))
            return [];
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./.cache/js/github/deployments.js

const account = schemas.object({ login: schemas.string() }).nullish();
const deploymentSchema = schemas.object({
    id: schemas.int(),
    sha: schemas.string(),
    environment: schemas.string(),
    creator: account,
    performed_via_github_app: schemas.object({ slug: schemas.string().optional() }).nullish(),
    payload: schemas.unknown(),
});
const statusSchema = schemas.object({
    id: schemas.int(),
    state: schemas.string(),
    log_url: schemas.string().optional(),
    target_url: schemas.string().optional(),
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
            reply: schemas.array(deploymentSchema),
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
            reply: schemas.array(statusSchema),
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
// EXTERNAL MODULE: ./.cache/js/github/identity.js
var identity = __webpack_require__(70220);
// EXTERNAL MODULE: ./.cache/js/github/leases.js
var leases = __webpack_require__(60805);
// EXTERNAL MODULE: ./.cache/js/github/ledger.js
var ledger = __webpack_require__(5999);
// EXTERNAL MODULE: ./.cache/js/github/ledger-ref.js
var ledger_ref = __webpack_require__(77999);
// EXTERNAL MODULE: ./.cache/js/github/local-history.js
var local_history = __webpack_require__(4470);
// EXTERNAL MODULE: ./.cache/js/github/git-objects.js
var git_objects = __webpack_require__(16437);
// EXTERNAL MODULE: ./.cache/js/github/git-ref.js
var git_ref = __webpack_require__(72908);
// EXTERNAL MODULE: ./.cache/js/github/release-upload.js
var release_upload = __webpack_require__(70171);
// EXTERNAL MODULE: ./.cache/js/github/releases.js
var releases = __webpack_require__(3696);
;// CONCATENATED MODULE: ./.cache/js/github/model-releases.js






const model_releases_write = "contents: write";
const pointerFile = "model.json";
const mostPages = 3;
/** A release's file is sent from memory. */
const largestFile = 1024 ** 3;
const assetSchema = schemas.object({
    id: schemas.int(),
    name: schemas.string(),
    state: schemas.string(),
    digest: schemas.string().nullish(),
});
const releaseSchema = schemas.object({
    ...{ id: schemas.int(), tag_name: schemas.string(), draft: schemas.boolean(), html_url: schemas.string() },
    assets: schemas.array(assetSchema),
});
/** Models as releases of the repository. A tag that names what serves is a commit of its own with one file: moving it is
 *  one write that only goes forward, and its history is the list of what served. */
function makeModelReleases(github) {
    const objects = (0,git_objects/* makeGitObjects */.B)(github);
    async function published(tag) {
        try {
            const call = {
                route: "GET /repos/{owner}/{repo}/releases/tags/{tag}",
                parameters: { tag },
                ...{ reply: releaseSchema, permission: "contents: read" },
            };
            return releaseOf((await github.request(call)).data);
        }
        catch (thrown) {
            if ((0,failure/* isStatus */.zM)(thrown, 404))
                return null;
            throw thrown;
        }
    }
    /** Drafts are found by no tag. */
    async function draft(tag) {
        for (let page = 1; page <= mostPages; page++) {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/releases",
                parameters: { per_page: 100, page },
                ...{ reply: schemas.array(releaseSchema), permission: "contents: read" },
            });
            const found = data.find((one) => one.draft && one.tag_name === tag);
            if (found !== undefined)
                return releaseOf(found);
            if (data.length < 100)
                break;
        }
        return null;
    }
    return {
        find: async (tag) => (await published(tag)) ?? (await draft(tag)),
        async begin(tag, commit, words) {
            const parameters = {
                ...{ tag_name: tag, name: tag, body: words, draft: true },
                // A model is no new version of the code.
                make_latest: "false",
                ...(commit === null ? {} : { target_commitish: commit }),
            };
            const route = "POST /repos/{owner}/{repo}/releases";
            const call = { route, parameters, reply: releaseSchema.transform(releaseOf), permission: model_releases_write };
            return github.create(call, () => draft(tag));
        },
        attach: async (release, name, file) => (0,release_upload/* uploadAsset */.M)(github, release, name, await readWhole(file), "application/octet-stream"),
        remove: ({ id }) => (0,release_upload/* deleteAsset */.A)(github, id),
        async publish(release) {
            await github.request({
                route: "PATCH /repos/{owner}/{repo}/releases/{release_id}",
                parameters: { release_id: release, draft: false, make_latest: "false" },
                ...{ reply: schemas.unknown(), permission: model_releases_write },
            });
        },
        async *read({ id, name }) {
            // The content lies on another host, which must not get the token.
            const response = await github.fetch(await (0,releases/* assetAddress */.p)(github, id, name), {
                signal: AbortSignal.timeout(300_000),
            });
            if (response.status !== 200 || response.body === null)
                throw new Error(`asset ${name}: its storage answered ${response.status}`);
            yield* response.body;
        },
        async pointer(tag) {
            const commit = await (0,git_ref/* makeGitRef */.i)(github, `tags/${tag}`).read();
            if (commit === null)
                return null;
            return { commit, text: (await objects.textAt(commit, pointerFile)) ?? "" };
        },
        async point(tag, from, text) {
            const tree = await objects.writeTree(null, { [pointerFile]: text }, []);
            const commit = await objects.writeCommit(`${tag} names another model`, tree, from);
            await (0,git_ref/* makeGitRef */.i)(github, `tags/${tag}`).move(from, commit);
        },
        pointerUrl: (tag) => `https://raw.githubusercontent.com/${github.repository}/${encodeURIComponent(tag)}/${pointerFile}`,
    };
}
/** A file whose upload broke off is none. */
function releaseOf({ id, tag_name, draft, html_url, assets }) {
    const whole = assets.filter(({ state }) => state === "uploaded");
    const files = whole.map((one) => ({ id: one.id, name: one.name, digest: one.digest ?? null }));
    return { id, tag: tag_name, isDraft: draft, url: html_url, files };
}
async function readWhole(file) {
    if (file.bytes > largestFile)
        throw new Error(`${file.path} has ${file.bytes} bytes, a release takes files up to 1 GiB here: use oci or s3`);
    const chunks = [];
    for await (const chunk of file.stream())
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./.cache/js/github/remote-history.js
var remote_history = __webpack_require__(7881);
// EXTERNAL MODULE: ./.cache/js/host/clock.js
var clock = __webpack_require__(38163);
// EXTERNAL MODULE: ./.cache/js/host/fence.js
var host_fence = __webpack_require__(93384);
// EXTERNAL MODULE: ./.cache/js/host/record-folder.js
var record_folder = __webpack_require__(74753);
// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
// EXTERNAL MODULE: ./.cache/js/host/step-state.js
var step_state = __webpack_require__(50927);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./.cache/js/host/stop-watch.js

const signals = ["SIGINT", "SIGTERM"];
/** Takes what a runner sends to a cancelled step. */
function makeStopWatch() {
    let isAsked = false;
    let wake = () => { };
    const stop = () => {
        isAsked = true;
        wake();
    };
    for (const signal of signals)
        external_node_process_.on(signal, stop);
    return {
        async wait(milliseconds) {
            if (isAsked)
                return true;
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, milliseconds);
                wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
            return isAsked;
        },
        release() {
            for (const signal of signals)
                external_node_process_.off(signal, stop);
        },
    };
}

// EXTERNAL MODULE: ./.cache/js/sources/numbers/index.js + 3 modules
var numbers = __webpack_require__(74914);
// EXTERNAL MODULE: ./.cache/js/stories/model-artifact.js
var model_artifact = __webpack_require__(30088);
;// CONCATENATED MODULE: ./.cache/js/stories/model-shelf.js

/** The artifacts that training uploaded. */
function makeModelShelf(artifacts) {
    return {
        async find(model, digest) {
            const stored = await (0,model_artifact/* fetchModelArtifact */.A)(artifacts, model, digest);
            if (typeof stored === "string")
                return stored;
            const files = stored.map(({ path, digest: own, content }) => ({
                path,
                digest: own,
                bytes: content.length,
                async *stream(from = 0) {
                    yield content.subarray(from);
                },
            }));
            return { kind: (0,model_artifact/* isOneFile */.p)(stored, digest) ? "file" : "folder", digest, files };
        },
    };
}

// EXTERNAL MODULE: ./.cache/js/targets/command-run.js
var command_run = __webpack_require__(33326);
// EXTERNAL MODULE: ./.cache/js/targets/index.js + 37 modules
var targets = __webpack_require__(75440);
// EXTERNAL MODULE: ./.cache/js/targets/replay.js
var replay = __webpack_require__(49704);
// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
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
    "not-approved",
    "approval-foreign",
    "approval-edited",
    "approval-replayed",
    "approval-stale",
    "approval-policy",
    "approval-own",
    "approval-not-permitted",
    "not-attested",
    "attestation-forged",
    "attestation-other",
    "data-missing",
    "data-failing",
]));
/** 1 when the only thing wrong is that the gate said no; 4 when evidence is missing. */
function exitOf(problems) {
    return problems.length > 0 && problems.every(({ code }) => code === "failing" || code === "data-failing")
        ? 1
        : 4;
}

// EXTERNAL MODULE: ./.cache/js/core/deploy/interrupted.js
var interrupted = __webpack_require__(23528);
// EXTERNAL MODULE: ./.cache/js/core/deploy/provenance.js
var provenance = __webpack_require__(84923);
// EXTERNAL MODULE: ./.cache/js/core/deploy/ledger.js + 2 modules
var deploy_ledger = __webpack_require__(61924);
// EXTERNAL MODULE: ./.cache/js/ports/leases.js
var ports_leases = __webpack_require__(58226);
// EXTERNAL MODULE: ./.cache/js/core/deploy/smoke.js
var smoke = __webpack_require__(32567);
// EXTERNAL MODULE: ./.cache/js/core/canary/plan.js
var canary_plan = __webpack_require__(19246);
;// CONCATENATED MODULE: ./.cache/js/core/canary/shadow.js


/** Most requests that are replayed. */
const mostReplayed = 10_000;
/** Compares what two models answered to the same requests: status and JSON, numbers within the tolerance; other text as
 *  it is. Refuses when more differ than allowed, when the old model answers not at all, or when the new one is slower. */
function compareShadow(answers, config) {
    const found = answers.flatMap((answer) => {
        const how = differenceBetween(answer, config.tolerance);
        return how === null ? [] : [`${answer.name} ${how}`.slice(0, 500)];
    });
    const allowed = Math.floor((answers.length * (0,canary_plan/* parsePercent */.lo)(config.differ)) / 100);
    const latencies = {
        old: latencyOf(answers.map((one) => one.old)),
        new: latencyOf(answers.map((one) => one.new)),
    };
    const record = {
        ...{ requests: answers.length, different: found.length, allowed, examples: found.slice(0, 3) },
        ...{ old: latencies.old ?? none, new: latencies.new ?? none },
    };
    return { ...record, refused: refusalOf(record, config, latencies.old === null || latencies.new === null) };
}
const none = { p50: 0, p95: 0, p99: 0 };
function refusalOf({ requests, different, allowed, examples, ...latency }, config, isSilent) {
    if (different > allowed)
        return `${different} of ${requests} answers differ, and ${allowed} may: ${examples[0] ?? ""}`.slice(0, 500);
    if (isSilent)
        return "one of the models answered nothing, so that no latency is known";
    if (config.slower === undefined)
        return null;
    const most = latency.old.p95 * (1 + (0,canary_plan/* parsePercent */.lo)(config.slower) / 100);
    if (latency.new.p95 <= most)
        return null;
    return `the new model's 95th percentile of latency is ${ms(latency.new.p95)}, the old one's ${ms(latency.old.p95)}; at most ${config.slower} more is allowed`;
}
function ms(value) {
    return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
function differenceBetween({ old, new: made }, tolerance) {
    if (typeof old === "string")
        return `was not answered by the old model: ${old}`;
    if (typeof made === "string")
        return `was not answered by the new model: ${made}`;
    if (old.status !== made.status)
        return `was answered ${made.status} by the new model, ${old.status} by the old`;
    const [before, after] = [parse(old.text), parse(made.text)];
    if (before === undefined || after === undefined)
        return old.text === made.text ? null : "has another text as its answer";
    return (0,smoke/* differenceOf */.Pq)(after, before, tolerance, "$");
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** By the nearest rank. */
function latencyOf(said) {
    const times = said
        .flatMap((one) => (typeof one === "string" ? [] : one.milliseconds))
        .sort((a, b) => a - b);
    if (times.length === 0)
        return null;
    const at = (share) => Math.round(times[Math.ceil(share * times.length) - 1] * 1000) / 1000;
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/canary/shadow.js



/** Starts the new model where the target can, makes every recorded request of both models, one after the other, and compares what they answer.
 *  @throws UserError for a file of requests that cannot be read */
async function replayShadow({ ports, situation, change, journal }, shadow) {
    const text = await ports.replay.readRequests(shadow.requests);
    const requests = (0,smoke/* parseSmoke */.V)(text, shadow.requests, mostReplayed);
    await situation.target.start?.(change.wanted, situation.before, journal);
    await journal("shadow", `${requests.length} requests to ${shadow.old} and ${shadow.new}`);
    const ask = async (request, url) => {
        try {
            return await ports.replay.ask(request, url);
        }
        catch (thrown) {
            const { cause } = thrown;
            return (0,errors/* errorMessage */.g)(cause ?? thrown);
        }
    };
    // A first answer pays for the connection; it is made once and not counted.
    for (const url of [shadow.old, shadow.new])
        await ask(requests[0], url);
    const answers = [];
    for (const [at, request] of requests.entries()) {
        const pair = { old: "", new: "" };
        // In turn, so that neither is always the one that warmed what both use.
        for (const side of at % 2 === 0 ? ["old", "new"] : ["new", "old"])
            pair[side] = await ask(request, shadow[side]);
        answers.push({ name: request.name, ...pair });
    }
    return compareShadow(answers, shadow);
}

;// CONCATENATED MODULE: ./.cache/js/core/canary/counts.js
/** Numbers as they were read → what they mean; a sentence where they cannot be.
 *  @param begun running totals as they stood when the step began; null: the numbers count from there */
function countStep(plan, now, begun) {
    try {
        const side = (arm) => readSide(plan, now[arm], begun?.[arm] ?? null, arm);
        const [canary, stable] = [side("canary"), side("stable")];
        return {
            requests: { canary: canary.requests, stable: stable.requests },
            pairs: new Map([...canary.arms].map(([name, arm]) => [name, { canary: arm, stable: stable.arms.get(name) }])),
            shown: new Map([...canary.values].map(([name, value]) => [
                name,
                { canary: value, stable: stable.values.get(name) ?? null },
            ])),
        };
    }
    catch (thrown) {
        if (thrown instanceof Uncountable)
            return thrown.message;
        throw thrown;
    }
}
class Uncountable extends Error {
}
/** Part of the squares' running total below which a difference is what doubles leave of none. */
const rounding = 1e-11;
function readSide({ metrics }, numbers, begun, arm) {
    /** No series yet is none counted. */
    const total = (key) => {
        const [from, to] = [begun?.get(key) ?? 0, numbers.get(key) ?? 0];
        if (to >= from && from >= 0)
            return to - from;
        const how = from < 0 || begun === null ? `is ${to}` : `went back from ${from} to ${to}`;
        throw new Uncountable(`${key} of the ${arm} version ${how}: it must be a count that only rises`);
    };
    const requests = Math.round(total("requests"));
    const arms = new Map();
    const values = new Map();
    for (const metric of metrics) {
        const { name, queries } = metric;
        if (metric.kind === "value")
            values.set(name, numbers.get(`${name}/value`) ?? null);
        else
            arms.set(name, armOf(metric, queries["of"] === undefined ? requests : Math.round(total(`${name}/of`)), total));
    }
    return { requests, arms, values };
    function armOf({ name, kind }, n, read) {
        if (kind === "rate") {
            const events = Math.round(read(`${name}/events`));
            if (events <= n)
                return { kind, n, events };
            throw new Uncountable(`${name} of the ${arm} version has ${events} events in ${n} requests`);
        }
        if (n === 0)
            return { kind, n, mean: 0, variance: 0 };
        const [sum, whole] = [numbers.get(`${name}/sum`) ?? null, numbers.get(`${name}/squares`) ?? null];
        if (sum === null || whole === null) {
            const part = sum === null ? "sum" : "squares";
            throw new Uncountable(`${name} of the ${arm} version has no ${part}, and ${n} requests`);
        }
        const mean = (sum - (begun?.get(`${name}/sum`) ?? 0)) / n;
        const squares = read(`${name}/squares`);
        const spread = squares - n * mean * mean;
        // The number of requests is rounded, so that a little is missing where all values are alike.
        if (!(spread >= -squares / n))
            throw new Uncountable(`the squares of ${name} of the ${arm} version are less than its sum allows`);
        const variance = n < 2 || spread <= rounding * whole ? 0 : spread / (n - 1);
        return { kind, n, mean, variance };
    }
}

// EXTERNAL MODULE: ./.cache/js/core/canary/kayenta.js + 1 modules
var kayenta = __webpack_require__(88050);
;// CONCATENATED MODULE: ./.cache/js/core/canary/sequential.js
const fewestUnits = 100;
const fewestEvents = 20;
/** The level of a step's intervals: 90 % of one step, more of several, so that together they err no more often. Any one
 *  metric ends the canary by a loss, so that they share that error (Bonferroni); all of them together promote it, and no
 *  error adds up there (Berger's intersection–union test).
 *  @param metrics how many are compared
 *  @example levelsOf(2, 5) // { promote: 0.95, abort: 0.99 } */
function levelsOf(steps, metrics) {
    return { promote: 1 - 0.1 / steps, abort: 1 - 0.1 / (steps * Math.max(1, metrics)) };
}
/** Judges one look at a canary. The interval is a confidence sequence: it holds at all looks together, so that looking
 *  often and stopping early wrongs nobody. Half its width is
 *  √(V(V+τ²)/τ² · (2 ln(1/α) + ln((V+τ²)/V))) with τ the margin (Robbins' normal mixture), V the variance of the
 *  difference; a rate's is pooled with one event in two requests added, so that no event is not no variance.
 *  @throws RangeError for a margin that is not above 0, or arms of two kinds */
function judgeLook({ canary, stable, margin, better, isLast, steps = 1, metrics = 1 }) {
    if (!(margin > 0))
        throw new RangeError("the margin of a canary must be above 0");
    const tooFew = fewOf(canary, stable);
    if (tooFew !== null)
        return { decision: isLast ? "inconclusive" : "wait", difference: null, why: tooFew };
    const gain = meanOf(canary) - meanOf(stable);
    const value = better === "higher" ? gain : 0 - gain;
    const half = (level) => halfWidth(varianceOf(canary, stable), margin, 1 - level);
    const level = levelsOf(steps, metrics);
    const difference = { value, low: value - half(level.promote), high: value + half(level.abort) };
    if (difference.low > -margin && isStill(canary, stable))
        return {
            decision: isLast ? "inconclusive" : "wait",
            difference,
            why: "all values of one side are alike",
        };
    if (difference.low > -margin)
        return { decision: "promote", difference, why: "a loss beyond the margin is excluded" };
    if (difference.high < 0)
        return {
            decision: "abort",
            difference,
            why: "a loss is shown, and one beyond the margin is not excluded",
        };
    return {
        decision: isLast ? "inconclusive" : "wait",
        difference,
        why: "neither a loss is shown nor one beyond the margin excluded",
    };
}
function halfWidth(variance, margin, alpha) {
    if (variance === 0)
        return 0;
    const tau2 = margin * margin;
    const scale = (variance * (variance + tau2)) / tau2;
    return Math.sqrt(scale * (2 * Math.log(1 / alpha) + Math.log((variance + tau2) / variance)));
}
function meanOf(arm) {
    return arm.kind === "rate" ? arm.events / arm.n : arm.mean;
}
function varianceOf(canary, stable) {
    if (canary.kind === "rate" && stable.kind === "rate") {
        const pooled = (canary.events + stable.events + 1) / (canary.n + stable.n + 2);
        return pooled * (1 - pooled) * (1 / canary.n + 1 / stable.n);
    }
    if (canary.kind === "mean" && stable.kind === "mean")
        return canary.variance / canary.n + stable.variance / stable.n;
    throw new RangeError("a canary's arms must be of one kind");
}
/** A hundred equal values do not tell how far the next one lies: nothing is excluded by them. */
function isStill(...arms) {
    return arms.some((arm) => arm.kind === "mean" && arm.variance === 0);
}
/** Below these the normal law is not near; of a rate the rarer outcome counts. */
function fewOf(canary, stable) {
    const n = Math.min(canary.n, stable.n);
    if (n < fewestUnits)
        return `${n} requests of the smaller side, fewer than ${fewestUnits}`;
    if (canary.kind !== "rate" || stable.kind !== "rate")
        return null;
    const events = canary.events + stable.events;
    const rarer = Math.min(events, canary.n + stable.n - events);
    return rarer < fewestEvents ? `${rarer} events on both sides, fewer than ${fewestEvents}` : null;
}

// EXTERNAL MODULE: ./.cache/js/core/stats/binomial.js
var binomial = __webpack_require__(93211);
// EXTERNAL MODULE: ./.cache/js/core/stats/incomplete-gamma.js
var incomplete_gamma = __webpack_require__(65234);
;// CONCATENATED MODULE: ./.cache/js/core/canary/split-check.js


const alpha = 0.0005;
/** Requests that each side should have had for the χ² law to be near. */
const fewestExpected = 5;
/** Whether requests were divided as asked; null: there was none.
 *  @param percent asked for the canary, between 0 and 100 */
function checkSplit(canary, stable, percent) {
    const all = canary + stable;
    const expected = (all * percent) / 100;
    if (all === 0)
        return null;
    const isFew = Math.min(expected, all - expected) < fewestExpected;
    const p = isFew
        ? exactP(canary, stable, percent / 100)
        : (0,incomplete_gamma/* chiSquareSf */.T)((canary - expected) ** 2 * (1 / expected + 1 / (all - expected)), 1);
    return { p, isBroken: p < alpha };
}
/** Twice the smaller tail: 200 requests where one was expected are no matter of a law that is near. */
function exactP(canary, stable, share) {
    const all = canary + stable;
    return Math.min(1, 2 * Math.min((0,binomial/* binomialSf */.v)(canary, all, share), (0,binomial/* binomialSf */.v)(stable, all, 1 - share)));
}

;// CONCATENATED MODULE: ./.cache/js/core/canary/judge.js




const fewestForMax = 100;
/** One look at a step: the traffic's split first, then every metric. The next step may begin when each has excluded a
 *  loss beyond its margin by the requests of this step alone: what more traffic does is not known from less. One that
 *  shows a loss aborts; a step whose last look is neither is inconclusive.
 *  @param counted a sentence: the source could not tell
 *  @param earlier what the looks before have counted in this step; for the score alone */
function judgeStep(plan, standing, counted, earlier = []) {
    const { isLast, ...place } = standing;
    const pending = isLast ? "inconclusive" : "wait";
    if (typeof counted === "string")
        return {
            ...place,
            ...{ requests: null, split: null, metrics: [], decision: pending, why: counted.slice(0, 500) },
        };
    const { requests } = counted;
    const split = plan.checksSplit ? checkSplit(requests.canary, requests.stable, place.percent) : null;
    const metrics = plan.metrics.map((metric) => metric.kind === "value"
        ? showMetric(metric, counted, pending)
        : plan.score === undefined
            ? judgeMetric(metric, counted, { isLast, steps: plan.steps.length, metrics: (0,canary_plan/* comparedOf */.Be)(plan) })
            : judgeSeries(metric, [...earlier, counted], pending));
    const about = { ...place, requests, split: split?.p ?? null, metrics };
    if (split?.isBroken === true)
        return { ...about, decision: "abort", why: brokenSplit(counted, place.percent) };
    if (plan.score !== undefined)
        return { ...about, ...concludeScore(metrics, plan.score, pending) };
    return { ...about, ...conclude(metrics, pending) };
}
/** A limit that is broken aborts at once, as ever; the score is for the end. */
function concludeScore(metrics, rule, pending) {
    const limits = conclude(metrics.filter(({ kind }) => kind === "value"), pending);
    if (limits.decision !== "promote")
        return limits;
    if (pending === "wait")
        return { decision: "wait", why: "the score is for the last look of the step" };
    const judged = metrics.filter(({ kind }) => kind !== "value");
    const { decision, why } = (0,kayenta/* judgeScore */.Ol)(judged.map((metric) => metric.decision), rule);
    const worse = judged.filter((metric) => metric.decision === "abort").map(({ name }) => `\`${name}\``);
    return { decision, why: worse.length === 0 ? why : `${why}: worse is ${worse.join(", ")}` };
}
/** Before the end a metric is shown only. */
function judgeSeries(metric, seen, pending) {
    const { name, kind, direction } = metric;
    const pair = seen.at(-1).pairs.get(name);
    const about = {
        ...{ name, kind, direction, margin: null },
        ...{ canary: levelOf(pair.canary), stable: levelOf(pair.stable) },
    };
    if (pending === "wait")
        return { ...about, decision: null, difference: null, why: "" };
    const points = (arm) => (0,kayenta/* pointsOf */.XE)(metric, seen, arm);
    return { ...about, ...(0,kayenta/* judgePoints */.pR)(points("canary"), points("stable"), direction) };
}
function conclude(metrics, pending) {
    const find = (wanted) => metrics.find(({ decision }) => decision === wanted);
    const lost = find("abort");
    if (lost !== undefined)
        return { decision: "abort", why: `\`${lost.name}\`: ${lost.why}` };
    const open = find(pending);
    if (open !== undefined)
        return { decision: pending, why: `\`${open.name}\`: ${open.why}` };
    return { decision: "promote", why: "a loss beyond any margin is excluded" };
}
function judgeMetric(metric, counted, place) {
    const { name, kind, direction, margin } = metric;
    const pair = counted.pairs.get(name);
    const judged = judgeLook({ ...pair, ...place, margin, better: direction });
    const { decision, difference, why } = judged;
    return {
        ...{ name, kind, direction, margin, decision, difference, why },
        ...{ canary: levelOf(pair.canary), stable: levelOf(pair.stable) },
    };
}
function levelOf(arm) {
    if (arm.n === 0)
        return null;
    return arm.kind === "rate" ? arm.events / arm.n : arm.mean;
}
function showMetric({ name, max }, { shown, requests }, pending) {
    const { canary, stable } = shown.get(name);
    const about = {
        name,
        kind: "value",
        direction: null,
        margin: null,
        canary,
        stable,
        difference: null,
    };
    if (max === null)
        return { ...about, decision: null, why: "" };
    if (canary === null || requests.canary < fewestForMax)
        return { ...about, decision: pending, why: "it has no value yet of enough requests" };
    return canary > max
        ? { ...about, decision: "abort", why: `it is ${canary}, above the limit ${max}` }
        : { ...about, decision: "promote", why: `it is within the limit ${max}` };
}
function brokenSplit({ requests: { canary, stable } }, percent) {
    const share = ((100 * canary) / (canary + stable)).toFixed(1);
    return `the traffic is not divided as asked: ${share} % of ${canary + stable} requests reached the new version, and ${percent} % should`;
}

;// CONCATENATED MODULE: ./.cache/js/core/canary/questions.js
/** Every number of a look, for each version once. */
function questionsOf({ requests, metrics }) {
    return [
        { key: "requests", template: requests },
        ...metrics.flatMap(({ name, queries }) => Object.entries(queries).map(([part, template]) => ({ key: `${name}/${part}`, template }))),
    ];
}
/** Fills in `{arm}`, `{digest}` (64 hex digits), `{digest12}`, `{model}`, `{environment}`, `{window}` (whole seconds, at
 *  least 1) and `{since}` (seconds since 1970); other braces stay, as PromQL has them. */
function fillQuestion(template, asked) {
    const digest = asked.digest?.replace(/^sha256:/, "") ?? "";
    const values = {
        arm: asked.arm,
        digest,
        digest12: digest.slice(0, 12),
        model: asked.model,
        environment: asked.environment,
        window: String(Math.max(1, Math.round((asked.now - asked.since) / 1000))),
        since: String(Math.floor(asked.since / 1000)),
    };
    return template.replace(/\{([a-z]+\d*)\}/g, (whole, name) => values[name] ?? whole);
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/canary/numbers.js


/** Where a step's numbers come from.
 *  @param since when its counting began */
function sourceOf(setting, plan, since) {
    const { ports, situation, change } = setting;
    const asked = askedOf(setting, "canary", since);
    return ports.makeNumbers({
        source: plan.source,
        at: plan.at === null ? null : fillQuestion(plan.at, asked),
        variables: {
            EVENHAND_CANARY: change.wanted.digest ?? "",
            EVENHAND_STABLE: situation.before?.digest ?? "",
            EVENHAND_MODEL: asked.model,
            EVENHAND_ENVIRONMENT: asked.environment,
            EVENHAND_SINCE: String(Math.floor(since / 1000)),
        },
    });
}
/** Every number of both versions at this moment; a sentence where the source does not tell: that is no reason to abort,
 *  and none to go on. */
async function readNumbers(setting, { plan, source, since }) {
    const questions = questionsOf(plan);
    const arms = ["canary", "stable"];
    const queries = arms.flatMap((arm) => {
        const asked = askedOf(setting, arm, since);
        return questions.map(({ template }) => fillQuestion(template, asked));
    });
    try {
        const numbers = await source.read(queries, setting.ports.clock.now());
        const [canary, stable] = arms.map((_, at) => new Map(questions.map(({ key }, n) => [key, numbers[at * questions.length + n] ?? null])));
        return { canary: canary, stable: stable };
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.y)
            throw thrown;
        return `no numbers from ${source.name}: ${(0,errors/* errorMessage */.g)(thrown)}`;
    }
}
function askedOf({ ports, situation, change }, arm, since) {
    const { model, environment } = situation.place;
    const digest = arm === "canary" ? change.wanted.digest : (situation.before?.digest ?? null);
    return { arm, digest, model, environment, since, now: ports.clock.now() };
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/canary/walk.js






/** Walks the steps of traffic; each is looked at until it is promoted or its looks are used up. */
async function walkSteps(setting, plan, tried) {
    const looks = [];
    const about = describeJudge(plan);
    const note = (ending, why) => {
        tried.canary = { ending, why: why.slice(0, 500), ...about, looks };
    };
    note("interrupted", "it did not come to an end");
    const walk = { ...setting, plan, watch: setting.ports.watchStop(), looks };
    for (const [at, percent] of plan.steps.entries()) {
        const last = await walkStep(walk, at + 1, percent);
        if (last === null) {
            // The watch stays: whoever asked to end asks once more soon, and the old model is put back first.
            note("interrupted", "the run was cancelled");
            tried.stopped = { why: `the run was cancelled at ${percent} % of traffic`, exit: 3 };
            return;
        }
        if (last.decision !== "promote") {
            walk.watch.release();
            const isLoss = last.decision === "abort";
            note(isLoss ? "aborted" : "inconclusive", last.why);
            const how = isLoss ? "the canary was aborted" : "the canary was inconclusive";
            tried.stopped = { why: `${how} at ${percent} % of traffic: ${last.why}`, exit: isLoss ? 1 : 4 };
            return;
        }
    }
    walk.watch.release();
    const why = plan.score === undefined
        ? "a loss beyond any margin is excluded at every step"
        : `the score was at least ${plan.score.pass} at every step`;
    note("promoted", why);
}
function describeJudge(plan) {
    if (plan.score !== undefined)
        return { level: kayenta/* kayentaLevel */.sc, judge: "kayenta" };
    const { promote, abort } = levelsOf(plan.steps.length, (0,canary_plan/* comparedOf */.Be)(plan));
    return { level: promote, abortLevel: abort };
}
/** The look that ended the step; null: the run was asked to end. */
async function walkStep(walk, step, asked) {
    const { ports, situation, change, journal, plan, watch } = walk;
    const { percent } = await situation.target.split(asked, change.wanted, situation.before, journal);
    if (await watch.wait(plan.warmUp))
        return null;
    const since = ports.clock.now();
    const source = sourceOf(walk, plan, since);
    const begun = plan.totals ? await readNumbers(walk, { plan, source, since }) : null;
    const earlier = [];
    for (let look = 1;; look++) {
        const isLost = typeof begun === "string";
        if (!isLost && (await watch.wait(plan.every)))
            return null;
        const counted = isLost ? begun : countNow(plan, await readNumbers(walk, { plan, source, since }), begun);
        const isLast = look === plan.looks || isLost;
        const at = new Date(ports.clock.now()).toISOString();
        const seen = judgeStep(plan, { step, percent, isLast, at }, counted, earlier);
        if (typeof counted !== "string")
            earlier.push(counted);
        walk.looks.push(seen);
        await journal("look", `${describeShare(percent)} of traffic: ${seen.decision}; ${seen.why}`);
        if (seen.decision !== "wait")
            return seen;
    }
}
function countNow(plan, now, begun) {
    return typeof now === "string" ? now : countStep(plan, now, begun);
}
function describeShare(percent) {
    return `${Math.round(percent * 10) / 10} %`;
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/canary/try-out.js


/** Tries the new model beside the old one: recorded requests before it has traffic, then shares of the traffic. Leaves
 *  the traffic as the last step had it: what follows gives the new model all of it, or none.
 *  @throws Error when the target fails */
async function tryOut(setting, trial, tried) {
    if (trial.shadow !== null) {
        tried.shadow = await replayShadow(setting, trial.shadow);
        const { refused } = tried.shadow;
        if (refused !== null) {
            tried.stopped = { why: `the shadow was not passed: ${refused}`, exit: 1 };
            return;
        }
    }
    if (trial.canary !== null)
        await walkSteps(setting, trial.canary, tried);
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/entries.js




/** The line before anything is touched. Refused when another run began here in the meantime; without the permission
 *  to write it nothing is deployed. */
async function writeStarted(draft, deploymentId) {
    const { ports, situation, change } = draft;
    try {
        return await ports.ledger.append((entries) => {
            const { open } = (0,deploy_ledger/* stateOf */.L4)(entries, situation.place);
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
/** The line of what is asked of people; nothing is touched until somebody answers. */
async function writeAsked(draft, request) {
    const body = {
        ...common(draft, "asked"),
        ...{ deploymentId: null, started: null, outcome: null, serving: null, steps: [], request },
    };
    try {
        return await draft.ports.ledger.append(() => body);
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
        ...(end.tried.shadow === null ? {} : { shadow: end.tried.shadow }),
        ...(end.tried.canary === null ? {} : { canary: end.tried.canary }),
    };
    // Whoever took the place over has looked at the target since: his word counts.
    const next = (entries) => {
        const other = entries.find((one) => one.phase === "finished" && one.started === started.seq);
        if (other !== undefined && other.key !== body.key)
            throw new ports_leases/* LeaseLost */.V();
        return body;
    };
    return draft.ports.ledger.append(next, undefined, draft.lease);
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
        await draft.ports.ledger.append((entries) => {
            if (entries.some((one) => one.phase === "finished" && one.started === entry.seq))
                throw new ports_leases/* LeaseLost */.V();
            return body;
        });
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
        approver: change.approval?.by ?? null,
        ...(draft.lease === null ? {} : { lease: draft.lease.id }),
        ...(change.approval === null ? {} : { approval: change.approval }),
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

// EXTERNAL MODULE: ./.cache/js/core/deploy/binding.js
var binding = __webpack_require__(9791);
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
    return wanted.digest === null ? `version ${wanted.version}` : (0,binding/* shortDigest */.V)(wanted.digest);
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/carry-out.js







/** Makes the change: a line in the ledger before anything is touched, the target, a look at what it serves, a line
 *  after, GitHub's deployment. When it fails, what served before is restored. A crash anywhere leaves an open line,
 *  by which the next run knows. */
async function carryOut(ports, situation, change, lease) {
    const draft = { ports, situation, change, lease };
    const page = await openPage(draft);
    try {
        if (situation.interruption !== null)
            await healOpen(draft, situation.interruption);
        const started = await writeStarted(draft, page?.id ?? null);
        const end = await attempt(ports, situation, change, lease);
        const entry = await writeFinished(draft, started, end);
        const { ending, applied, failure } = end;
        const done = { ending, entry, applied, page, failure, stopped: end.tried.stopped };
        await closePage(ports, done, change);
        return done;
    }
    catch (thrown) {
        await closePage(ports, { ending: "failed", page, applied: null, failure: (0,errors/* errorMessage */.g)(thrown) }, change);
        throw thrown;
    }
}
async function attempt(ports, situation, change, lease) {
    const steps = [];
    const journal = async (name, note) => {
        await lease.confirm();
        steps.push({ name, at: new Date(ports.clock.now()).toISOString(), note: note.slice(0, 500) });
        ports.host.info(`${name}: ${note.replaceAll("`", "")}`);
    };
    const { target, before } = situation;
    const { wanted, trial } = change;
    const tried = { shadow: null, canary: null, stopped: null };
    try {
        if (trial !== null)
            await tryOut({ ports, situation, change, journal }, trial, tried);
        if (tried.stopped !== null) {
            const failure = tried.stopped.why;
            return { ...(await restore(situation, change, journal)), failure, applied: null, steps, tried };
        }
        const applied = await target.apply(wanted, before, journal);
        const asked = { digest: wanted.digest, version: applied.version ?? wanted.version };
        const serving = await carry_out_confirm(situation, asked, journal);
        const ending = change.kind === "deploy" ? "deployed" : "rolled-back";
        return { ending, serving, applied, failure: null, steps, tried };
    }
    catch (thrown) {
        // The place is another run's: what is touched from here on would be its model.
        if (thrown instanceof ports_leases/* LeaseLost */.V)
            throw thrown;
        const failure = (0,errors/* errorMessage */.g)(thrown);
        await journal("failed", failure.split("\n")[0] ?? "");
        return { ...(await restore(situation, change, journal)), failure, applied: null, steps, tried };
    }
}
/** What serves, read from the target and equal to what was asked of it; where it cannot tell, what was asked. */
async function carry_out_confirm({ target }, asked, journal) {
    await journal("read-back", (0,interrupted/* nameServed */.B)(asked));
    const said = await target.readBack();
    if (said === null)
        return asked;
    const nothing = (served) => served.digest === null && served.version === null;
    if ((0,deploy_ledger/* isSameServed */.Is)(said, asked) || (nothing(said) && nothing(asked)))
        return { ...asked, ...said, digest: said.digest ?? asked.digest };
    throw new Error(`after the change the target serves ${(0,interrupted/* nameServed */.B)(said)}, not ${(0,interrupted/* nameServed */.B)(asked)}`);
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
        if (thrown instanceof ports_leases/* LeaseLost */.V)
            throw thrown;
        await journal("not-restored", (0,errors/* errorMessage */.g)(thrown).split("\n")[0] ?? "");
        const serving = await target.readBack().catch(() => null);
        return { ending: "failed", serving };
    }
}
/** 0 done; 1 a trial showed a loss; 4 it could not exclude one; 3 the target failed, or what serves is not known. */
function exitOfDone({ failure, ending, stopped }) {
    if (failure === null)
        return 0;
    return ending === "restored" ? (stopped?.exit ?? 3) : 3;
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

// EXTERNAL MODULE: ./.cache/js/core/evaluation/measure.js + 28 modules
var measure = __webpack_require__(78490);
// EXTERNAL MODULE: ./.cache/js/core/evaluation/stored-side.js
var stored_side = __webpack_require__(31506);
// EXTERNAL MODULE: ./.cache/js/core/gate/choose-policy.js
var choose_policy = __webpack_require__(70256);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge.js + 2 modules
var judge = __webpack_require__(53701);
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
    const hasFloors = [...judged.metrics, ...judged.guardrails].some(({ floor }) => floor !== null && (floor.min !== null || floor.max !== null));
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
    return {
        scored,
        scalars: (0,stored_side/* scalarsOfRecord */.c6)(record, false),
        surroundings: (0,stored_side/* surroundingsOfRecord */.qf)(record),
    };
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
    return [(0,provenance/* problem */.CC)("tampered", text)];
}
function decisionProblems(decision, hasProduction, differs) {
    const first = decision.reasons[0]?.text;
    if (decision.result === "fail")
        return [(0,provenance/* problem */.CC)("failing", `against production: ${first ?? "the gate says no"}`)];
    if (decision.result === "no-evidence") {
        return [(0,provenance/* problem */.CC)("not-proved", `against production: ${first ?? "the candidate cannot be judged"}`)];
    }
    if (decision.result === "pass" || !hasProduction)
        return [];
    if (decision.mode === "guard" && !decision.strict)
        return [];
    const why = differs[0] ?? first ?? "nothing is comparable";
    return [(0,provenance/* problem */.CC)("not-proved", `the candidate cannot be compared with what production serves: ${why}`)];
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
    const own = (0,deploy_ledger/* entriesOf */.Mc)(entries, place);
    if (to !== null)
        return chooseLine(own, to);
    for (const line of own.toReversed()) {
        if (line.phase === "asked")
            continue;
        // A started line's `before` was read from the target: it also knows what Evenhand did not deploy.
        const served = line.phase === "finished" ? line.serving : line.before;
        if (served !== null && isKnown(served) && !(0,deploy_ledger/* isSameServed */.Is)(served, serving)) {
            return { served, line, origin: (0,deploy_ledger/* originOf */.yv)(own, served) };
        }
    }
    return "the ledger holds no other model that served here";
}
function chooseLine(own, to) {
    const named = own.find(({ seq, phase }) => seq === to && phase !== "asked");
    if (named === undefined)
        return `ledger line ${to} is not a deployment of this model to this environment`;
    const line = named.phase === "finished" ? named : own.find(({ started }) => started === to);
    if (line?.serving === undefined || line.serving === null || !isKnown(line.serving)) {
        return `after ledger line ${to} it is not known what served`;
    }
    return { served: line.serving, line, origin: (0,deploy_ledger/* originOf */.yv)(own, line.serving) };
}
function isKnown(served) {
    return served.digest !== null || served.version !== null;
}

// EXTERNAL MODULE: ./.cache/js/core/canary/problems.js
var problems = __webpack_require__(39277);
;// CONCATENATED MODULE: ./.cache/js/actions/deploy/canary/trial.js



/** What the policy asks to be tried. A model where nothing served is compared with nothing.
 *  @throws UserError for an input that asks for less than the policy, or a target that cannot divide traffic */
function chooseTrial(inputs, situation) {
    const { place, config, before, target } = situation;
    const rules = config?.models[place.model];
    const described = rules?.deploy?.[place.environment];
    const strategy = chooseStrategy(inputs.strategy, described);
    const shadow = described?.shadow ?? null;
    if (strategy === "all-at-once" && shadow === null)
        return { trial: null, notes: [], problems: [] };
    if (before !== null && before.digest === null && before.version === null) {
        const note = "Nothing served here before, so that there is nothing to compare with: it serves at once.";
        return { trial: null, notes: [note], problems: [] };
    }
    if (strategy === "all-at-once")
        return { trial: { shadow, canary: null }, notes: [], problems: [] };
    if (before?.digest == null)
        return { trial: null, notes: [], problems: [unknownBefore] };
    if (target.split === undefined)
        throw cannotSplit(target.name);
    const canary = (0,canary_plan/* planCanary */.AK)(described.canary, rules?.gate ?? {});
    return { trial: { shadow, canary }, notes: [], problems: [] };
}
function chooseStrategy(asked, described) {
    const policy = described?.strategy ?? (described?.canary === undefined ? "all-at-once" : "canary");
    if (asked === null || asked === policy)
        return policy;
    if (asked === "canary" && described?.canary !== undefined)
        return asked;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        input: "strategy",
        message: asked === "canary"
            ? "the input `strategy` is canary, and the configuration of the default branch has no `canary` that says how"
            : "the input `strategy` is all-at-once, and the configuration of the default branch asks for a canary",
        hint: "remove the input, or change the configuration by a pull request",
    });
}
const unknownBefore = {
    code: "not-proved",
    text: "it is not known by its digest which model serves, and a canary compares with that: go back by `rollback: true` first, or let the policy say `strategy: all-at-once` once",
};
function cannotSplit(target) {
    return new errors/* UserError */.y({
        code: "config-invalid",
        message: `target ${target} cannot divide traffic as it is configured, and the strategy is canary`,
        hint: target === "command"
            ? "add the option `canary-command`, which gives EVENHAND_TRAFFIC per cent of the traffic to EVENHAND_DIGEST"
            : `${problems/* splitting */.Z1.join(", ")} can (a StatefulSet cannot); or let \`command\` call what divides your traffic`,
    });
}
/** What would be tried, as sentences. */
function trialSteps({ shadow, canary }) {
    const shares = canary?.steps.map((step) => `${step} %`).join(", ");
    return [
        ...(shadow === null ? [] : [`replay \`${shadow.requests}\` against the old and the new model`]),
        ...(canary === null
            ? []
            : [
                `give it ${shares} of the traffic, with at most ${canary.looks} looks at each step`,
                "go back by itself when a loss is shown, or none is excluded in time",
            ]),
    ];
}

// EXTERNAL MODULE: ./.cache/js/core/deploy/evidence.js + 2 modules
var deploy_evidence = __webpack_require__(83567);
// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/core/table/stored.js + 2 modules
var stored = __webpack_require__(61166);
// EXTERNAL MODULE: ./.cache/js/formats/stored/predictions.js + 1 modules
var stored_predictions = __webpack_require__(95257);
;// CONCATENATED MODULE: ./.cache/js/actions/deploy/stored-artifacts.js



/** Every run's artifact of this name, newest first. */
async function listAll(ports, name) {
    const plain = await ports.artifacts.listByName(name);
    // A re-run whose name stayed reserved wrote `-a2`; it is looked for only beside a first attempt.
    const second = plain.length === 0 ? [] : await ports.artifacts.listByName((0,names/* attemptName */.LZ)(name, 2));
    return [...plain, ...second].sort((a, b) => b.id - a.id);
}
/** Its files by name; a sentence where they cannot be had. Throws PermissionDenied. */
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

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/attestations.js



/** Newest artifacts with signatures that are opened, and files that are looked at in each. */
const [mostOpened, mostFiles] = [3, 10];
/** What was attested of a model, newest first: by a workflow, as GitHub's store holds it, or by a key of the user's own, in
 *  an artifact that any run of this repository may have stored, since the signature alone counts.
 *  @throws UserError for roots or a key that are not on the default branch, or cannot be read */
async function readAttestations(ports, { attested, model, digest }) {
    if (!("key" in attested)) {
        const { roots } = attested;
        return ports.attestations.verify(digest, roots === null ? null : await readReviewed(ports, roots, ofRoots));
    }
    const key = await readReviewed(ports, attested.key, ofKey);
    const found = [];
    const listed = await listAll(ports, (0,names/* attestationArtifactName */.aw)(model, digest));
    // Anybody's fork can store artifacts of this name: they must not crowd out the one that counts.
    const usable = listed.filter(({ expired, sameRepository }) => !expired && sameRepository !== false);
    for (const artifact of usable.slice(0, mostOpened)) {
        const files = await download(ports, artifact);
        if (typeof files === "string")
            found.push({ forged: files });
        else
            for (const bytes of [...files.values()].slice(0, mostFiles))
                found.push(ports.attestations.verifyKey(bytes, key));
    }
    return found;
}
const ofRoots = { what: "the trusted roots", make: "gh attestation trusted-root >" };
const ofKey = { what: "the public key", make: "cosign public-key --key cosign.key >" };
/** Reviewed as the policy is: from the default branch, never from the disk. */
async function readReviewed({ commits, facts }, path, { what, make }) {
    const { sha, name } = await facts.defaultBranch();
    const text = await commits.readFile(sha, path);
    if (text !== null)
        return text;
    throw new errors/* UserError */.y({
        code: "file-missing",
        file: path,
        message: `${path}, ${what} of the policy, is not on ${name}`,
        hint: `write it by \`${make} ${path}\` and commit it`,
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/gather.js









/** Newest artifacts that are opened before giving up; each costs about four requests. */
const gather_mostOpened = 20;
/** Looks for evidence of what was asked for, newest first; what is refused comes with its reasons. */
async function gatherEvidence(ports, setting, asked, { runId, commit }) {
    const name = (0,names/* artifactName */.Cs)("evaluation", setting.model, setting.leg);
    const listed = (await listAll(ports, name)).filter((one) => (runId === null || one.runId === runId) && (commit === null || one.headSha === commit));
    if (listed.length === 0 && commit !== null)
        return gather_none(`no run has stored an evaluation of the released commit \`${commit.slice(0, 7)}\`: evaluate it on a push, or name the model by \`digest\``);
    const tried = [];
    for (const artifact of listed.slice(0, gather_mostOpened)) {
        const one = await judgeOne(ports, setting, await readSet(ports, artifact));
        tried.push(one);
        const { verdict } = one;
        if (verdict.accepted && asked.latest)
            break;
        // A digest in full names one model: the first evidence that holds is enough.
        if (verdict.accepted && !asked.latest && verdict.digest === asked.prefix)
            break;
    }
    return asked.latest ? latestOf(tried, name) : chosenOf(tried, asked.prefix, name);
}
/** Data and attestations are asked for where the policy wants them, the latter by the digest that the record names. */
async function judgeOne(ports, setting, bare) {
    const { attested } = setting.rules;
    const set = setting.rules.data ? { ...bare, data: await readData(ports, setting, bare) } : bare;
    const verdict = (0,deploy_evidence/* judgeEvidence */.Z)(setting, set);
    if (attested === null || verdict.digest === null)
        return { set, verdict };
    const attestations = await readAttestations(ports, {
        attested,
        model: setting.model,
        digest: verdict.digest,
    });
    const whole = { ...set, attestations };
    return { set: whole, verdict: (0,deploy_evidence/* judgeEvidence */.Z)(setting, whole) };
}
/** Of the newest attempt of the run; a matrix over models may check its data once. */
async function readData(ports, { model, leg }, { run }) {
    if (run === null)
        return null;
    for (const one of new Set([leg, "default"])) {
        const listed = await listAll(ports, (0,names/* artifactName */.Cs)("data", model, one));
        const own = listed.find(({ runId }) => runId === run.id);
        if (own !== undefined)
            return download(ports, own);
    }
    return null;
}
function latestOf(tried, name) {
    const accepted = tried.find(({ verdict }) => verdict.accepted);
    if (accepted !== undefined)
        return accept(accepted);
    const [newest] = tried;
    if (newest === undefined)
        return gather_none(`no run has stored an evaluation, there is no artifact \`${name}\``);
    return { ...gather_refusalOf(newest), looked: tried.length };
}
function chosenOf(tried, prefix, name) {
    const digests = tried.flatMap(({ verdict }) => verdict.digest ?? []);
    const match = matchDigest(prefix, digests);
    if (match === null) {
        return gather_none(`no evaluation of \`${(0,binding/* shortDigest */.V)(prefix)}\` is among the newest ${tried.length} artifacts \`${name}\``, tried.length);
    }
    if (typeof match !== "string") {
        const text = `\`${prefix}\` fits ${match.length} models: ${match.map((one) => `\`${one}\``).join(", ")}`;
        return { problems: [{ code: "ambiguous-digest", text }], digest: null, looked: tried.length };
    }
    const own = tried.filter(({ verdict }) => verdict.digest === match);
    const accepted = own.find(({ verdict }) => verdict.accepted);
    return accepted === undefined ? { ...gather_refusalOf(own[0]), looked: own.length } : accept(accepted);
}
function gather_refusalOf({ verdict }) {
    return verdict.accepted ? { problems: [], digest: verdict.digest } : verdict;
}
function gather_none(text, looked = 0) {
    return { problems: [{ code: "no-artifact", text }], digest: null, looked };
}
function accept({ set, verdict }) {
    if (!verdict.accepted)
        throw new Error("only accepted evidence is bound");
    const { artifact, run } = set;
    const content = typeof set.files === "string" ? new Map() : set.files;
    const files = new Map([deploy_evidence/* evaluationFile */.D, stored_predictions/* predictionsFile */.Zj].map((file) => [file, content.get(file)]));
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

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
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
    const digests = [...files].map(([name, content]) => [name, (0,digest/* sha256 */.sc)(content)]);
    return {
        evidence: { ...bound, kept: Object.fromEntries(digests) },
        files: new Map([...files].map(([, content]) => [(0,digest/* sha256 */.sc)(content), content])),
        notes: [],
    };
}

// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
// EXTERNAL MODULE: ./.cache/js/stories/bound-evidence.js
var bound_evidence = __webpack_require__(53208);
;// CONCATENATED MODULE: ./.cache/js/actions/deploy/production.js








/** What serves now with the predictions it was deployed on: from the ledger's own copy, else from the artifact. */
async function readProduction(ports, situation) {
    const { before, entries, place } = situation;
    const own = (0,deploy_ledger/* entriesOf */.Mc)(entries, place);
    const origin = before === null ? null : (0,deploy_ledger/* originOf */.yv)(own, before);
    if (origin?.evidence != null)
        return readEvidence(ports, origin.evidence);
    const hasHistory = own.some(({ phase, outcome }) => phase === "finished" && outcome !== "failed");
    const servesNothing = before === null || (before.digest === null && before.version === null);
    if (!hasHistory || servesNothing || situation.rules.mode === "guard")
        return { model: null };
    return refuse(`production serves ${(0,interrupted/* nameServed */.B)(before)}, about which the ledger knows nothing: go back by \`rollback: true\`, or allow it by \`mode: guard\` in the policy`);
}
async function readEvidence(ports, evidence) {
    const files = await (0,bound_evidence/* readBoundFiles */.e)(ports, evidence);
    const record = files?.get(deploy_evidence/* evaluationFile */.D);
    const predictions = files?.get(stored_predictions/* predictionsFile */.Zj);
    const where = `run ${evidence.runId}`;
    if (record === undefined || predictions === undefined) {
        return refuse(`the predictions of what production serves (${where}) are not in the ledger, and their artifact is gone`);
    }
    try {
        const parsed = (0,seal/* parseEvaluation */.Q)(new TextDecoder().decode(record), `production's ${deploy_evidence/* evaluationFile */.D} (${where})`);
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
function refuse(text) {
    return { problem: { code: "not-proved", text } };
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/decide.js









/** What to do. Reads only. */
async function decideDeployment(ports, inputs, situation) {
    const busy = await activeProblem(ports, situation);
    if (busy !== null)
        return decide_refuse([busy], null);
    const repeated = repeatedBy(ports, inputs, situation);
    if (repeated !== null)
        return repeated;
    if (inputs.rollback)
        return decideRollback(inputs, situation);
    const asked = parseAsked(inputs.digest);
    const full = !asked.latest && asked.prefix.length === "sha256:".length + 64;
    const from = await startedFrom(ports, situation.main);
    const setting = settingOf(ports, situation, full ? asked.prefix : null, from);
    const only = { runId: inputs.evidence, commit: asked.latest ? releasedCommit(ports) : null };
    const gathered = await gatherEvidence(ports, setting, asked, only);
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
    const choice = chooseTrial(inputs, situation);
    if (choice.problems.length > 0)
        return { ...decide_refuse(choice.problems, evidence.digest), judgement, evidence };
    const change = deployment(situation, inputs, evidence, judgement, choice);
    return { what: "change", change, judgement, evidence };
}
/** A re-run does what its first attempt could not: never the same twice, least of all going back. */
function repeatedBy(ports, { rollback }, { entries, place }) {
    const { runId, attempt } = ports.host.context;
    const own = (0,deploy_ledger/* entriesOf */.Mc)(entries, place);
    const line = own.findLast(({ run, outcome }) => run?.id === runId && run.attempt < attempt && outcome === (rollback ? "rolled-back" : "deployed"));
    if (line === undefined)
        return null;
    const last = (0,deploy_ledger/* lastChange */.$r)(own);
    return { what: "repeated", line, later: last === line.seq ? null : last };
}
function decide_refuse(problems, digest) {
    return { what: "refuse", problems, digest, judgement: null, evidence: null, looked: 1 };
}
function settingOf(ports, { place, main, config, rules }, digest, dispatchBranch) {
    const { repository, serverUrl } = ports.host.context;
    return {
        repository,
        serverUrl,
        model: place.model,
        leg: place.leg,
        now: ports.clock.now(),
        rules,
        defaultBranch: main.name,
        policyBranch: main.name,
        config,
        dispatchBranch,
        digest,
    };
}
/** The branch whose workflow runs here; null: a tag's, which may be any commit's. A release of a commit of the default
 *  branch runs what was reviewed there. */
async function startedFrom({ host, commits }, main) {
    const { ref, event, sha } = host.context;
    if (ref.startsWith("refs/heads/"))
        return ref.slice("refs/heads/".length);
    const isReviewed = event === "release" && sha !== null && (await commits.mergeBase(sha, main.sha)) === sha;
    return isReviewed ? main.name : null;
}
/** What is released is one commit: the newest model that passes may be of another. */
function releasedCommit({ host }) {
    return host.context.event === "release" ? host.context.sha : null;
}
/** The run that left the open line may be at work still, where it had no lease that would be over by now. */
async function activeProblem(ports, { interruption }) {
    const id = interruption?.entry.run?.id ?? null;
    if (interruption === null || id === null || id === ports.host.context.runId)
        return null;
    if (interruption.entry.lease !== undefined)
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
    return isReadBack && interruption === null && (0,deploy_ledger/* isSameServed */.Is)(before, { digest, version: null });
}
function deployment(situation, inputs, evidence, judgement, { trial, notes }) {
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
        notes: [
            ...(interruption === null ? [] : [interruption.text]),
            ...judgement.notes,
            ...notes,
            ...kept.notes,
        ],
        reason: inputs.reason,
        approval: null,
        trial,
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
        approval: null,
        trial: null,
    };
    return { what: "change", change, judgement: null, evidence: null };
}

// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var report_encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/section/metric-table.js
var metric_table = __webpack_require__(31190);
// EXTERNAL MODULE: ./.cache/js/core/deploy/summary-canary.js
var summary_canary = __webpack_require__(59219);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/summary-blocks.js










const shownLines = 3;
/** One line for each thing that is missing. */
function problemBlock({ problems = [], looked = 1 }) {
    if (problems.length === 0)
        return "";
    const lines = problems.map(({ text: line }) => `- ∅ ${(0,report_encode/* sentence */.em)(line)}`);
    const more = looked > 1
        ? `\n\nThis is about the newest of ${(0,number/* counted */.hS)(looked, "evaluation")}; none of the others holds either.`
        : "";
    return `### What is missing\n\n${lines.join("\n")}${more}`;
}
/** Where somebody has to say yes, and who. */
function waitingBlock({ waiting }) {
    if (waiting === undefined)
        return "";
    const url = (0,report_encode/* address */.hl)(waiting.url);
    const issue = url === null ? `issue #${waiting.issue}` : `[issue #${waiting.issue}](${url})`;
    const other = waiting.fourEyes ? ", neither who asked nor who wrote the commit" : "";
    const until = waiting.expires.slice(0, 16).replace("T", " ");
    const old = waiting.isOld ? " The issue was open already." : "";
    return `### Who must approve\n\n${capital((0,report_encode/* sentence */.em)(waiting.by))}${other}, by the comment ${(0,report_encode/* code */.aY)("/approve")} on ${issue} until ${until} UTC.${old}`;
}
function capital(phrase) {
    return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}
function failureBlock({ failure }) {
    return failure == null ? "" : `### What failed\n\n${(0,report_encode/* fenced */.OF)(failure, "text")}`;
}
function planBlock({ plan = [], reason }) {
    if (plan.length === 0)
        return "";
    const why = reason == null ? "" : `\n\nReason: ${(0,report_encode/* text */.Qq)(reason)}`;
    return `### What would be done\n\n${plan.map((step, index) => `${index + 1}. ${(0,report_encode/* sentence */.em)(step)}`).join("\n")}${why}`;
}
/** What the deployment is bound to, each row with what was checked. */
function evidenceBlock(input) {
    const { evidence, digest, rules, entry, outcome } = input;
    if (evidence === null)
        return "";
    const run = (0,report_encode/* address */.hl)(evidence.url);
    const isThere = entry?.outcome === "deployed" || entry?.outcome === "rolled-back";
    const reread = isThere
        ? input.isReadBack
            ? ", asked again at the target"
            : "; the target cannot tell"
        : "";
    const served = entry?.serving?.version == null ? "" : `, version ${(0,report_encode/* code */.aY)(entry.serving.version)}`;
    const rows = [
        ["commit", (0,report_encode/* code */.aY)(evidence.commit.slice(0, 7)), `the commit that was evaluated, on ${(0,report_encode/* code */.aY)(rules.from)}`],
        [
            "model file",
            digest === null ? "—" : (0,report_encode/* code */.aY)((0,binding/* shortDigest */.V)(digest)),
            `the digest that was evaluated${reread}`,
        ],
        [
            "evaluation",
            run === null ? `run ${evidence.runId}` : `[run ${evidence.runId}](${run})`,
            proofOf(input),
        ],
        ...(outcome === "refused" ? [] : [provenanceRow(rules.attested, entry?.kind === "rollback")]),
        [
            "policy",
            input.isConfigured ? "evenhand.yml" : "built-in rules",
            `of the default branch; evaluations count for ${(0,report_encode/* text */.Qq)(rules.maxAgeText)}`,
        ],
        ...(input.approval == null ? [] : [approvalRow(input.approval)]),
        ...(isThere ? [["target", `${(0,report_encode/* code */.aY)(entry.target)}${served}`, ""]] : []),
    ];
    const head = input.outcome === "refused" ? "evidence that was found" : "bound to evidence";
    return `| ${head} | | |\n|:--|:--|:--|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`;
}
/** What nobody asked for was not looked at either: then the model counts as unsigned. */
function provenanceRow(attested, isRollback) {
    if (attested !== null && !isRollback)
        return "key" in attested
            ? [
                "provenance",
                "signed by a key",
                `${(0,report_encode/* code */.aY)(attested.key)} of the default branch; which workflow made it is not signed`,
            ]
            : ["provenance", "attested", "signed by the workflow that made it"];
    return [
        "provenance",
        "unsigned",
        "bound by GitHub's facts about run and artifact; no signature was looked at",
    ];
}
function approvalRow({ by, through, issue }) {
    return [
        "approval",
        (0,report_encode/* code */.aY)(by),
        through === "issue"
            ? `by a comment on issue ${issue}`
            : "reviewed the environment: GitHub held the job until then",
    ];
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
    return `### Way back\n\nRun this workflow with ${(0,report_encode/* code */.aY)("rollback: true")}. It restores ${(0,report_encode/* sentence */.em)((0,interrupted/* nameServed */.B)(choice.served))} (${line}), without a build.`;
}
/** The last lines of this place. */
function ledgerBlock({ entries, place }) {
    const ended = (0,deploy_ledger/* entriesOf */.Mc)(entries, place).filter(({ phase }) => phase === "finished");
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
    const isNew = (0,deploy_ledger/* isSameServed */.Is)(entry.serving, entry.after);
    const trial = (0,summary_canary/* trialWords */.Ip)(entry);
    const reason = entry.reason === null ? "" : `: ${(0,report_encode/* text */.Qq)(entry.reason, 100)}`;
    return `| ${[
        entry.seq,
        when,
        entry.commit === null || !isNew ? "" : (0,report_encode/* code */.aY)(entry.commit.slice(0, 7)),
        (0,report_encode/* sentence */.em)((0,interrupted/* nameServed */.B)(entry.serving)),
        (0,report_encode/* code */.aY)(entry.actor),
        `${(entry.outcome ?? "").replace("-", " ")}${trial === "" ? "" : `: ${trial}`}${reason}`,
    ].join(" | ")} |`;
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/summary-title.js




/** The heading that is the whole summary for a phone, and one line with what replaced what, at which commit, by whom. */
function titleOf(input) {
    const where = `${(0,report_encode/* code */.aY)(input.place.model)}`;
    const environment = (0,report_encode/* text */.Qq)(input.place.environment);
    const trial = input.entry === undefined ? "" : (0,summary_canary/* trialWords */.Ip)(input.entry);
    const headings = {
        deployed: `✅ ${where} deployed to ${environment}${trial === "" ? "" : `: ${trial}`}`,
        "rolled-back": `✅ ${where} rolled back in ${environment}`,
        restored: `❌ ${where} not deployed to ${environment}: ${trial === "" ? "it failed" : trial}, the model before it serves again`,
        failed: `❌ ${where} not deployed to ${environment}: ${trial === "" ? "it failed" : trial}, and what serves now is not known`,
        healed: `ℹ️ ${where} in ${environment}: an interrupted deployment was looked into`,
        refused: `❌ ${where} not deployed to ${environment}: refused, nothing was touched`,
        planned: `ℹ️ ${where} may be deployed to ${environment}: dry run, nothing was touched`,
        waiting: `⏳ ${where} waits for an approval to go to ${environment}: nothing was touched`,
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
            ? replacement((0,report_encode/* sentence */.em)((0,interrupted/* nameServed */.B)(served)), before, outcome === "planned")
            : digest === null
                ? ""
                : (0,report_encode/* code */.aY)((0,binding/* shortDigest */.V)(digest)),
        evidence === null ? "" : `commit ${(0,report_encode/* code */.aY)(evidence.commit.slice(0, 7))}`,
        `started by ${(0,report_encode/* code */.aY)(actor)}`,
        entry === undefined ? "" : `ledger line ${entry.seq}`,
        input.reason == null ? "" : `reason: ${(0,report_encode/* text */.Qq)(input.reason, 200)}`,
    ];
    return parts.filter((part) => part !== "").join(" · ");
}
function replacement(name, before, planned) {
    if (before === null)
        return `${name}, where it is not known what serves`;
    if (before.digest === null && before.version === null)
        return `${name}, where nothing served before`;
    return `${name} ${planned ? "would replace" : "replaces"} ${(0,report_encode/* sentence */.em)((0,interrupted/* nameServed */.B)(before))}`;
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/summary.js




/** Markdown of the job summary: what happened first, then why it was allowed, then the way back. Pure. */
function renderDeploySummary(input) {
    const notes = (input.notes ?? []).map((note) => `> ${(0,report_encode/* sentence */.em)(note)}`);
    const blocks = [
        titleOf(input),
        input.interruption !== null && notes.length === 0 ? `> ${(0,report_encode/* sentence */.em)(input.interruption.text)}` : "",
        notes.join("\n>\n"),
        waitingBlock(input),
        problemBlock(input),
        failureBlock(input),
        planBlock(input),
        evidenceBlock(input),
        judgementBlock(input),
        (0,summary_canary/* shadowBlock */.ow)(input.entry?.shadow),
        (0,summary_canary/* canaryBlock */.UI)(input.entry?.canary),
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
async function sayWaiting(ports, situation, { change, judgement }, { issue, line, isOld }) {
    const { rules } = situation;
    const { digest } = change.wanted;
    const by = rules.approval?.byText ?? "";
    await ports.host.summarize(renderDeploySummary({
        ...about(ports, situation),
        ...{ outcome: "waiting", digest, evidence: change.evidence, judgement, reason: change.reason },
        waiting: {
            ...{ issue: issue.number, url: issue.url, by, isOld },
            ...{ fourEyes: rules.approval?.fourEyes === true, expires: line.request?.expires ?? "" },
        },
    }));
    const summary = `waiting for an approval by ${by} on issue #${issue.number}; nothing was touched`;
    ports.host.annotate("notice", `${summary}: ${issue.url}`);
    await setOutputs(ports, {
        ...{ result: "", reasons: "[]", outcome: "waiting", digest: digest ?? "" },
        ...{ "previous-digest": situation.before?.digest ?? "", "approval-url": issue.url },
        ...{ "ledger-entry": String(line.seq), evidence: evidenceText(change.evidence), summary },
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
        summary: `${(0,binding/* shortDigest */.V)(digest)} serves already; nothing was touched`,
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
            approval: change.approval,
        },
    }));
    await setOutputs(ports, {
        ...resultOf([]),
        digest: digest ?? "",
        "previous-digest": situation.before?.digest ?? "",
        evidence: evidenceText(evidence),
        summary: `dry run: ${(0,interrupted/* nameServed */.B)(change.wanted).replaceAll("`", "")} may be deployed to ${situation.place.environment}; nothing was touched`,
    });
}
async function sayDone(ports, situation, { change, judgement }, done) {
    const { entry, failure } = done;
    const content = new TextEncoder().encode(`${JSON.stringify(entry, null, 2)}\n`);
    const { model, leg, environment } = situation.place;
    await ports.records.write({ model, leg, files: new Map([["deployment.json", content]]) });
    if (failure !== null)
        ports.host.annotate("error", `${endingText(done)}: ${failure.replaceAll("`", "")}`);
    const lines = [...situation.entries, entry];
    const isTold = done.stopped !== null && done.ending === "restored";
    await ports.host.summarize(renderDeploySummary({
        ...about(ports, situation),
        ...{
            outcome: entry.outcome ?? "failed",
            digest: change.wanted.digest,
            evidence: change.evidence,
            judgement,
        },
        ...{
            notes: change.notes,
            reason: change.reason,
            failure: isTold ? null : failure,
            entry,
            entries: lines,
        },
        approval: change.approval,
    }));
    await setOutputs(ports, {
        result: { 0: "pass", 1: "fail", 3: "", 4: "no-evidence" }[exitOfDone(done)],
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
        summary: `${endingText(done)}: ${(0,interrupted/* nameServed */.B)(entry.serving).replaceAll("`", "")} serves ${environment}`,
    });
}
/** The words of the contract; a failed attempt whose old model serves again was rolled back. */
function outcomeWord({ ending }) {
    return ending === "restored" ? "rolled-back" : ending;
}
function endingText({ ending, stopped }) {
    if (ending === "restored" && stopped !== null)
        return "not deployed, the model before it serves again";
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
    return evidence === null ? "" : (0,digest/* canonicalJson */.dj)(evidence);
}
async function setOutputs(ports, values) {
    for (const [name, value] of Object.entries(values))
        await ports.host.setOutput(name, value);
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/say-undone.js



/** A refusal before it is known what was meant, or by whom. */
async function sayStrange(ports, problems) {
    for (const { text: line } of problems)
        ports.host.annotate("error", line.replaceAll("`", ""));
    const summary = `refused: ${problems[0]?.text}; nothing was touched`;
    await ports.host.summarize(`## ❌ Not deployed: refused, nothing was touched\n\n${problems.map(({ text: line }) => `- ∅ ${(0,report_encode/* sentence */.em)(line)}`).join("\n")}\n`);
    await setOutputs(ports, { ...resultOf(problems), outcome: "refused", summary });
}
/** Another run takes care of the place, or did.
 *  @param why a clause that names it */
async function saySuperseded(ports, { place }, why) {
    const summary = `superseded: ${why}; nothing was touched`;
    ports.host.annotate("notice", summary.replaceAll("`", ""));
    const where = `${(0,report_encode/* code */.aY)(place.model)} not deployed to ${(0,report_encode/* text */.Qq)(place.environment)}`;
    await ports.host.summarize(`## ℹ️ ${where}: superseded, nothing was touched\n\n${(0,report_encode/* sentence */.em)(why)}\n`);
    await setOutputs(ports, { result: "", reasons: JSON.stringify([why]), outcome: "superseded", summary });
    return 0;
}
/** An earlier attempt of this run did it: what serves is left as it is. */
async function sayRepeated(ports, situation, { line, later }) {
    const did = `attempt ${line.run?.attempt} of this run did it, ledger line ${line.seq}`;
    if (later !== null) {
        const why = `${did}, and line ${later} changed what serves since: start a new run`;
        return void (await saySuperseded(ports, situation, why));
    }
    const summary = `${did}; ${(0,interrupted/* nameServed */.B)(line.serving).replaceAll("`", "")} serves, nothing was touched`;
    ports.host.annotate("notice", summary);
    const { place } = situation;
    const head = `${(0,report_encode/* code */.aY)(place.model)} in ${(0,report_encode/* text */.Qq)(place.environment)}: done already, nothing was touched`;
    await ports.host.summarize(`## ✅ ${head}\n\n${(0,report_encode/* sentence */.em)(did)}\n`);
    await setOutputs(ports, {
        ...{ ...resultOf([]), outcome: line.outcome ?? "", digest: line.serving?.digest ?? "" },
        ...{ "previous-digest": line.before?.digest ?? "", version: line.serving?.version ?? "" },
        ...{ "ledger-entry": String(line.seq), evidence: evidenceText(line.evidence), summary },
    });
}

// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var config_parse = __webpack_require__(9609);
// EXTERNAL MODULE: ./.cache/js/core/deploy/rules.js
var deploy_rules = __webpack_require__(84569);
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
/** A file that describes deployments describes all of them: under another name the same place could be reached by the
 *  built-in rules, which ask nobody. Without any description these hold, so that a first deployment needs no file. Going
 *  back is not refused: it finds only what this very environment's ledger lines name.
 *  @throws UserError for a deployment to an environment that is not described, where others are */
function refuseUndescribed({ environment, rollback }, model, config) {
    const all = Object.entries(config?.models ?? {}).flatMap(([name, { deploy }]) => Object.keys(deploy ?? {}).map((place) => ({ name, place })));
    if (all.length === 0 || rollback)
        return;
    const own = all.filter(({ name }) => name === model);
    const known = (own.length > 0 ? own : all).map(({ name, place }) => own.length > 0 ? place : `${place} of ${name}`);
    throw new errors/* UserError */.y({
        code: "input-invalid",
        input: "environment",
        message: `the configuration of the default branch does not describe environment ${JSON.stringify(environment)} of model ${JSON.stringify(model)}, and it describes ${known.join(", ")}: nothing is deployed past its rules`,
        hint: `deploy to one that is described, or add \`${environment}\` below \`models: ${model}: deploy:\` by a pull request`,
    });
}
/** What the policy says of an environment; undefined: nothing.
 *  @throws UserError for a name that differs from a described one in its case alone: for GitHub they are one environment,
 *  and the rules of the described one would be passed by */
function findDescribed(environments, asked) {
    if (Object.hasOwn(environments, asked))
        return environments[asked];
    const meant = Object.keys(environments).find((name) => name.toLowerCase() === asked.toLowerCase());
    if (meant === undefined)
        return undefined;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        input: "environment",
        message: `environment ${JSON.stringify(asked)} is written ${JSON.stringify(meant)} in the configuration of the default branch`,
        hint: `environment: ${meant}`,
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/situation.js







/** Reads the policy, never from the disk. Throws UserError for a wrong configuration. */
async function readSetup(inputs, ports) {
    const main = await ports.facts.defaultBranch();
    const text = await ports.commits.readFile(main.sha, (0,policy_source/* pathInRepository */.zB)(inputs, await ports.folderInRepository()));
    const config = text === null ? null : (0,config_parse/* parseConfig */.o)(text, `${inputs.config} of ${main.name}`);
    const model = chooseModel(inputs.model, config);
    const described = findDescribed(config?.models[model]?.deploy ?? {}, inputs.environment);
    if (described === undefined)
        refuseUndescribed(inputs, model, config);
    const target = ports.makeTarget({
        ...chooseTarget(inputs, described),
        model,
        environment: inputs.environment,
        smoke: described?.smoke ?? null,
        endpoint: described?.endpoint ?? null,
        timeout: inputs.timeout,
    });
    const place = { environment: inputs.environment, model, leg: inputs.leg };
    const rules = (0,deploy_rules/* withApproval */.QQ)((0,deploy_rules/* deployRules */.f9)(described, main.name), inputs.approve);
    if (typeof rules === "string")
        throw weakerThanPolicy(rules);
    return { place, main, config, rules, target };
}
/** Reads ledger and target. Throws Error when the target cannot be reached. */
async function readSituation(setup, ports) {
    const entries = await ports.ledger.read();
    const state = (0,deploy_ledger/* stateOf */.L4)(entries, setup.place);
    const said = await setup.target.readBack();
    return {
        ...setup,
        entries,
        state,
        before: said ?? state.serving,
        isReadBack: said !== null,
        interruption: state.open === null ? null : (0,interrupted/* describeInterruption */.N)(state.open, said),
    };
}
function weakerThanPolicy(message) {
    return new errors/* UserError */.y({
        code: "input-invalid",
        input: "approve",
        message,
        hint: "remove the input, or change the policy by a pull request",
    });
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

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/turn.js






/** One at a time for each place, and the newest run of all. The turn is taken when there is something to change, or at
 *  once when somebody else is at work: what he leaves is what has to be looked at. */
async function inTurn(job, work) {
    const { ports, inputs, setup } = job;
    const turn = makeTurn(job, work.kind);
    const before = (0,deploy_ledger/* lastChange */.$r)((0,deploy_ledger/* entriesOf */.Mc)(await ports.ledger.read(), setup.place));
    try {
        if (!inputs.dryRun && (await ports.leases.holder(setup.place)) !== null) {
            const taken = await turn.take();
            if ("exit" in taken)
                return taken.exit;
        }
        for (;;) {
            const situation = await readSituation(setup, ports);
            const seen = situation.entries.at(-1)?.id;
            const after = (0,deploy_ledger/* lastChange */.$r)((0,deploy_ledger/* entriesOf */.Mc)(situation.entries, setup.place));
            // Going back from what somebody has replaced by now would put the wrong model back.
            if (work.kind === "rollback" && inputs.to === null && after !== before)
                return await saySuperseded(ports, setup, `ledger line ${after} changed what serves, run it again to go back from that`);
            if (situation.interruption !== null)
                ports.host.annotate("warning", situation.interruption.text);
            const decided = await work.decide(situation);
            if ("exit" in decided)
                return decided.exit;
            if (turn.lease === null) {
                const taken = await turn.take();
                if ("exit" in taken)
                    return taken.exit;
                if (taken.hasWaited || (await ports.ledger.read()).at(-1)?.id !== seen)
                    continue;
            }
            return await work.carryOut(situation, decided.change, turn.lease);
        }
    }
    finally {
        // Where it cannot be given back it ends by itself.
        await turn.lease?.release().catch(() => { });
    }
}
const lookEvery = 3_000;
function makeTurn({ ports, inputs, setup }, kind) {
    const { runId: run, attempt } = ports.host.context;
    const turn = {
        lease: null,
        async take() {
            const end = ports.clock.now() + inputs.timeout;
            for (let looks = 1;; looks++) {
                const claim = await claimOf(ports, setup, { run, attempt, kind });
                if (claim.what === "held") {
                    turn.lease = claim.lease;
                    return { hasWaited: looks > 1 };
                }
                if (claim.what === "superseded")
                    return { exit: await sayOlder(ports, setup, claim.by) };
                if (looks === 1)
                    ports.host.info(`waiting for ${nameRun(claim.by)}, which deploys here now`);
                if (ports.clock.now() + lookEvery > end) {
                    const text = `${nameRun(claim.by)} deploys here now, and did not end within ${inputs.timeout / 60_000} minutes`;
                    await sayStrange(ports, [(0,provenance/* problem */.CC)("other-run-active", text)]);
                    return { exit: 4 };
                }
                await ports.clock.sleep(lookEvery);
            }
        },
    };
    return turn;
}
async function claimOf(ports, { place }, claimant) {
    try {
        return await ports.leases.claim(place, claimant);
    }
    catch (thrown) {
        if (thrown instanceof permission_denied/* PermissionDenied */.J)
            throw noLedger(thrown);
        throw thrown;
    }
}
/** A newer run that GitHub does not know was written into the lease by somebody: green would hide that nothing is
 *  deployed any more. */
async function sayOlder(ports, setup, by) {
    if ((await ports.facts.run(by.run)) !== null)
        return saySuperseded(ports, setup, `${nameRun(by)}, which was started later, deploys here`);
    const text = `the lease names ${nameRun(by)}, which GitHub does not know: look at \`leases/\` in \`refs/evenhand/ledger\`, or start a new run if that one was deleted`;
    await sayStrange(ports, [(0,provenance/* problem */.CC)("run-unknown", text)]);
    return 4;
}
function nameRun({ run, attempt }) {
    return attempt === 1 ? `run ${run}` : `attempt ${attempt} of run ${run}`;
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/approval/issue-text.js




function issueTitle({ place, digest }) {
    return `Deploy ${place.model} ${(0,binding/* shortDigest */.V)(digest)} to ${place.environment}?`;
}
/** The issue's text without its marker. */
function renderAsking(asking) {
    const { place, evidence, rule } = asking;
    const run = (0,report_encode/* address */.hl)(evidence.url);
    const asked = (0,report_encode/* address */.hl)(asking.runUrl);
    const rows = [
        ["model", `${(0,report_encode/* code */.aY)(place.model)}, leg ${(0,report_encode/* code */.aY)(place.leg)}`],
        ["environment", (0,report_encode/* code */.aY)(place.environment)],
        ["model file", (0,report_encode/* code */.aY)(asking.digest)],
        ["serves now", (0,report_encode/* sentence */.em)((0,interrupted/* nameServed */.B)(asking.before))],
        ["commit", (0,report_encode/* code */.aY)(evidence.commit)],
        ["evaluation", run === null ? `run ${evidence.runId}` : `[run ${evidence.runId}](${run})`],
        ["record", (0,report_encode/* code */.aY)(evidence.record)],
        ["judged", (0,report_encode/* sentence */.em)(asking.judged)],
        ["asked by", asked === null ? (0,report_encode/* code */.aY)(asking.askedBy) : `${(0,report_encode/* code */.aY)(asking.askedBy)}, [this run](${asked})`],
        ...(asking.reason === null ? [] : [["reason", (0,report_encode/* text */.Qq)(asking.reason, 300)]]),
    ];
    const other = rule.fourEyes ? ", neither who asked nor who wrote the commit" : "";
    return [
        `| | |\n|:--|:--|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`,
        `**To approve**, ${(0,report_encode/* sentence */.em)(rule.byText)}${other} writes a comment that is just ${(0,report_encode/* code */.aY)("/approve")}. It counts until ${asking.expires.slice(0, 16).replace("T", " ")} UTC, for this model file and these rules only; everything is checked again then. **To decline**, close this issue.`,
        "Do not edit this text or the comment: what was changed afterwards does not count.",
    ].join("\n\n");
}
const marker = /^<!-- evenhand-approval (sha256:[0-9a-f]{64}) -->\r?\n/;
/** The text that goes to GitHub, naming the ledger line by its id.
 *  @param line id of the asked line */
function markAsking(line, body) {
    return `<!-- evenhand-approval ${line} -->\n${body}`;
}
/** The asked line that an issue names and its text without the marker; null: no issue of ours. */
function readAsking(body) {
    const match = marker.exec(body);
    return match === null ? null : { line: match[1], text: body.slice(match[0].length) };
}
/** Digest of what people read; line ends and blanks at the end are not text. */
function askingDigest(body) {
    return (0,digest/* sha256 */.sc)(body.replaceAll("\r\n", "\n").trimEnd());
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/approval/judge.js




/** Whether a comment approves what its issue asks for, or one line for each thing that is wrong. Pure; what issue and
 *  comment say of themselves counts only where the ledger or GitHub says the same. */
function judgeApproval(facts) {
    const { asked, issue } = facts;
    const found = [];
    if (!issue.isOurs)
        found.push((0,provenance/* problem */.CC)("approval-foreign", `issue #${issue.number} was not opened by this workflow`));
    if (asked === null || asked.phase !== "asked" || asked.request === undefined) {
        found.push((0,provenance/* problem */.CC)("approval-foreign", `issue #${issue.number} names no line of the ledger that asks for approval`));
        return found;
    }
    return [
        ...found,
        ...issueProblems(facts, asked),
        ...commentProblems(facts, asked),
        ...timeProblems(facts, asked.request.expires),
        ...personProblems(facts, asked),
        ...useProblems(facts, asked),
    ];
}
function issueProblems(facts, asked) {
    const { issue, place, rule, repository } = facts;
    const found = [];
    if (!issue.isOpen)
        found.push((0,provenance/* problem */.CC)("approval-stale", `issue #${issue.number} was closed, which declined it: ask again`));
    if (askingDigest(issue.text) !== asked.request.text) {
        found.push((0,provenance/* problem */.CC)("approval-edited", `the text of issue #${issue.number} was changed after it was opened`));
    }
    if (asked.environment !== place.environment || asked.model !== place.model || asked.leg !== place.leg) {
        const there = `\`${asked.model}\`, leg \`${asked.leg}\`, in ${asked.environment}`;
        found.push((0,provenance/* problem */.CC)("approval-foreign", `issue #${issue.number} is about ${there}, this job deploys \`${place.model}\`, leg \`${place.leg}\`, to ${place.environment}`));
    }
    if (asked.run?.repository.toLowerCase() !== repository.toLowerCase()) {
        found.push((0,provenance/* problem */.CC)("approval-foreign", `it was asked for in \`${asked.run?.repository ?? "no repository"}\``));
    }
    if (rule === null || rule.by.kind === "environment" || asked.request.policy !== facts.policy) {
        found.push((0,provenance/* problem */.CC)("approval-policy", "the policy of this environment was changed after it was asked: ask again"));
    }
    return found;
}
function commentProblems(facts, asked) {
    const { comment, issue } = facts;
    const found = [];
    if (comment.issue !== issue.number) {
        found.push((0,provenance/* problem */.CC)("approval-foreign", `the comment stands on #${comment.issue}, not on issue #${issue.number}`));
    }
    if (comment.updatedAt !== comment.createdAt)
        found.push((0,provenance/* problem */.CC)("approval-edited", "the comment was edited: write a new one"));
    const digest = asked.after.digest ?? "";
    if (comment.prefix !== null && !digest.startsWith(comment.prefix)) {
        found.push((0,provenance/* problem */.CC)("other-digest", `the comment approves \`${(0,binding/* shortDigest */.V)(comment.prefix)}\`, the issue asks for \`${(0,binding/* shortDigest */.V)(digest)}\``));
    }
    return found;
}
function timeProblems({ now, comment }, expires) {
    const written = Date.parse(comment.createdAt);
    const end = Date.parse(expires);
    if (!(written <= now + provenance/* clockSkew */.nW))
        return [(0,provenance/* problem */.CC)("from-the-future", "the time of the comment lies ahead of now")];
    if (now > end || written > end)
        return [(0,provenance/* problem */.CC)("approval-stale", `the time to approve ended ${(0,provenance/* daysOf */.hF)(now - end)} ago: ask again`)];
    return [];
}
function personProblems(facts, asked) {
    const { comment, rule, authors } = facts;
    const { login } = comment;
    const found = [];
    if (!same(login, facts.actor)) {
        found.push((0,provenance/* problem */.CC)("approval-foreign", `the comment is by \`${login}\`, this run was started by \`${facts.actor}\``));
    }
    if (!comment.isPerson)
        found.push((0,provenance/* problem */.CC)("approval-not-permitted", `\`${login}\` is no person, or an app wrote in its name`));
    if (!facts.mayApprove) {
        found.push((0,provenance/* problem */.CC)("approval-not-permitted", `\`${login}\` is not ${rule?.byText ?? "allowed to approve"}`));
    }
    if (rule?.fourEyes !== true)
        return found;
    if (same(login, asked.actor))
        found.push((0,provenance/* problem */.CC)("approval-own", `\`${login}\` asked for it, and four eyes are two people`));
    if (authors === null) {
        found.push((0,provenance/* problem */.CC)("approval-own", "GitHub knows no account that wrote the commit, so that four eyes cannot be told"));
    }
    else if (authors.some((author) => same(author, login))) {
        found.push((0,provenance/* problem */.CC)("approval-own", `\`${login}\` wrote the commit, and four eyes are two people`));
    }
    return found;
}
/** One approval makes one attempt. A run that died after its first line may be run again. */
function useProblems(facts, asked) {
    const { comment, runId, issue } = facts;
    if (Date.parse(comment.createdAt) < Math.floor(Date.parse(asked.createdAt) / 1_000) * 1_000)
        return [(0,provenance/* problem */.CC)("approval-replayed", "the comment is older than what it would approve")];
    const own = (0,deploy_ledger/* entriesOf */.Mc)(facts.entries, facts.place);
    const users = own.filter(({ approval }) => approval?.asked === asked.seq || approval?.comment === comment.id);
    const ended = users.find(({ phase, outcome }) => phase === "finished" && outcome !== "healed");
    const begun = users.find(({ phase, run }) => phase === "started" && run?.id !== runId);
    const used = ended ?? begun;
    if (used !== undefined)
        return [(0,provenance/* problem */.CC)("approval-replayed", `the approval was used by ledger line ${used.seq}: ask again`)];
    const later = own.filter(({ seq }) => seq > asked.seq && !users.some((user) => user.seq === seq));
    const newer = later.find(({ phase }) => phase === "asked");
    if (newer !== undefined)
        return [(0,provenance/* problem */.CC)("approval-stale", `issue #${issue.number} was superseded by ledger line ${newer.seq}`)];
    const changed = later.find(({ phase, outcome }) => phase === "started" || outcome === "healed");
    if (changed === undefined)
        return [];
    return [
        (0,provenance/* problem */.CC)("approval-stale", `ledger line ${changed.seq} deployed here after it was asked: ask again`),
    ];
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/approval/check.js





/** Judges the comment of an order by what GitHub, ledger and policy say now. */
async function checkOrder(ports, situation, order, decided) {
    const { issue, comment, asked } = order;
    const { rules, place, entries } = situation;
    const { context } = ports.host;
    const rule = rules.approval;
    const isPeople = rule !== null && rule.by.kind !== "environment";
    const problems = judgeApproval({
        ...{ issue, comment, asked, entries, place, rule, policy: rules.digest },
        ...{ now: ports.clock.now(), repository: context.repository, runId: context.runId },
        actor: actorOf(context),
        mayApprove: isPeople && (await mayApprove(ports, comment.login, rule)),
        authors: asked?.commit == null ? null : await ports.approvals.authorsOf(asked.commit),
    });
    const bound = decided.what === "change" ? decided.change.evidence : decided.evidence?.bound;
    if (bound != null && asked?.evidence != null && bound.record !== asked.evidence.record)
        problems.push((0,provenance/* problem */.CC)("approval-stale", "the evaluation is another one than was approved: ask again"));
    if (problems.length > 0)
        return { problems };
    const by = comment.login;
    return { approval: { by, through: "issue", asked: asked.seq, issue: issue.number, comment: comment.id } };
}
/** @throws UserError when the token cannot see who is in a team */
async function mayApprove(ports, login, rule) {
    try {
        return await ports.approvals.mayApprove(login, rule.by);
    }
    catch (thrown) {
        if (!(thrown instanceof permission_denied/* PermissionDenied */.J))
            throw thrown;
        throw new errors/* UserError */.y({
            code: "permission-missing",
            message: `this token cannot tell whether somebody is ${rule.byText}; nothing was touched`,
            hint: "pass as `github-token` one that may read the organization's members, or let the policy name a permission: `approve: {by: maintain}`",
            input: "github-token",
        }, thrown);
    }
}
/** Who let this run pass a protected environment. Where the policy asks for that, nobody is a refusal. */
async function checkEnvironment(ports, situation, { kind, commit }) {
    const asked = situation.rules.approval;
    const rule = kind === "deploy" && asked?.by.kind === "environment" ? asked : null;
    const reviews = await readReviews(ports, rule !== null);
    const said = reviews.filter(({ environments, approved }) => approved && environments.includes(situation.place.environment));
    const approvalBy = (by) => ({
        ...{ by, through: "environment", asked: null, issue: null, comment: null },
    });
    if (rule === null)
        return { approval: said[0] === undefined ? null : approvalBy(said[0].login) };
    if (said.length === 0) {
        const held = await ports.approvals.holdsJobs(situation.place.environment);
        const text = `no reviewer approved this run for the environment \`${situation.place.environment}\`: ${whyNobody(held)}`;
        return { problems: [(0,provenance/* problem */.CC)("not-approved", text)] };
    }
    const others = rule.fourEyes
        ? await withoutOwn(ports, commit, said.map(({ login }) => login))
        : null;
    const by = others === null ? said[0].login : others[0];
    if (by !== undefined)
        return { approval: approvalBy(by) };
    const text = `\`${said[0].login}\` approved and also started it or wrote the commit, and four eyes are two people`;
    return { problems: [(0,provenance/* problem */.CC)("approval-own", text)] };
}
function whyNobody(isHeld) {
    if (isHeld)
        return "GitHub holds the jobs that name it, so give this job that `environment:`";
    return "it has no required reviewers, so GitHub holds no job for it; add them in the repository's settings where the plan has them, or let the policy ask on an issue (`approve: {by: maintain}`)";
}
async function readReviews(ports, isAsked) {
    try {
        return await ports.approvals.reviews(ports.host.context.runId);
    }
    catch (thrown) {
        if (thrown instanceof permission_denied/* PermissionDenied */.J && !isAsked)
            return [];
        throw thrown;
    }
}
async function withoutOwn(ports, commit, logins) {
    const authors = commit === null ? [] : ((await ports.approvals.authorsOf(commit)) ?? logins);
    const own = [...authors, actorOf(ports.host.context)].map((login) => login.toLowerCase());
    return logins.filter((login) => !own.includes(login.toLowerCase()));
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/approval/command.js
/** Reads the first line of a comment. Only the very first character starts a command, so that a quotation or a code
 *  block never does.
 *  @example parseApprove("/approve") // { kind: "approve", prefix: null } */
function parseApprove(body) {
    const line = body.split(/\r\n|\n|\r/, 1)[0] ?? "";
    const match = /^\/(?:evenhand[ \t]+)?approve(?:[ \t]+(.*))?$/.exec(line.slice(0, 300));
    if (match === null)
        return null;
    const rest = (match[1] ?? "").trim();
    if (rest === "")
        return { kind: "approve", prefix: null };
    const digest = /^(?:sha256:)?([0-9a-f]{12,64})$/.exec(rest);
    if (digest !== null)
        return { kind: "approve", prefix: `sha256:${digest[1]}` };
    return {
        kind: "unclear",
        why: "write `/approve` alone, or with the digest: `/approve sha256:eea5f725df63`",
    };
}

// EXTERNAL MODULE: ./.cache/js/core/events/payload.js
var events_payload = __webpack_require__(93542);
;// CONCATENATED MODULE: ./.cache/js/actions/deploy/approval/order.js



/** What a comment orders; text: why it orders nothing. What the event says is used to find comment and issue, and for
 *  nothing else. */
async function readOrder(ports) {
    const { payload } = ports.host.context;
    if ((0,events_payload/* textAt */.$6)(payload, "action") !== "created")
        return "only a new comment approves";
    if (typeof (0,events_payload/* valueAt */.fK)(payload, "issue", "pull_request") === "object")
        return "the comment stands on a pull request";
    const id = (0,events_payload/* numberAt */.tk)(payload, "comment", "id");
    const number = (0,events_payload/* numberAt */.tk)(payload, "issue", "number");
    const comment = id === null ? null : await ports.approvals.comment(id);
    if (comment === null || number === null)
        return "the comment is gone";
    const command = parseApprove(comment.body);
    if (command === null)
        return "the comment does not begin with /approve";
    if (command.kind === "unclear") {
        await ports.approvals.answer(comment, "confused", null);
        return command.why;
    }
    const issue = await ports.approvals.read(number);
    if (issue === null)
        return `issue #${number} is gone`;
    const marked = readAsking(issue.text);
    const entries = marked === null ? [] : await ports.ledger.read();
    return {
        issue: { ...issue, text: marked?.text ?? issue.text },
        comment: { ...comment, prefix: command.prefix },
        asked: entries.find((entry) => entry.id === marked?.line) ?? null,
    };
}
/** The inputs of the run that asked: its model, its evaluation, its place. */
function inputsOfOrder(inputs, asked) {
    return {
        ...inputs,
        environment: inputs.environment === "" ? asked.environment : inputs.environment,
        model: inputs.model ?? asked.model,
        leg: inputs.leg === "default" ? asked.leg : inputs.leg,
        digest: asked.after.digest ?? inputs.digest,
        evidence: asked.evidence?.runId ?? inputs.evidence,
        reason: asked.reason,
        rollback: false,
        to: null,
    };
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/approval/approve.js












/** Whether people have to say yes on an issue before this is done. Going back is never held up: what is put back was
 *  allowed before. */
function asksPeople({ rules }, { kind }) {
    return kind === "deploy" && rules.approval !== null && rules.approval.by.kind !== "environment";
}
/** The second run: somebody answered the issue. Evidence, policy, permission and the words themselves are looked at
 *  again, and every line that does not hold is said. Exit as of deploy. */
async function approve(given, ports) {
    const order = await readOrder(ports);
    if (typeof order === "string") {
        ports.host.annotate("notice", `nothing to do: ${order}`);
        return 0;
    }
    if (order.asked === null || order.asked.phase !== "asked")
        return strange(ports, order);
    const inputs = inputsOfOrder(given, order.asked);
    const setup = await readSetup(inputs, ports);
    const read = { order, at: ports.clock.now() };
    return inTurn({ ports, inputs, setup }, {
        kind: "deploy",
        async decide(situation) {
            // While others were at work the comment may have been taken back, or the issue closed.
            const isOld = ports.clock.now() - read.at > trustFor;
            const again = isOld ? await readOrder(ports) : read.order;
            if (typeof again === "string")
                return refuseGone(ports, situation, again);
            Object.assign(read, { order: again, at: ports.clock.now() });
            return decideOrder(ports, inputs, situation, again);
        },
        carryOut: (situation, allowed, lease) => carryOutOrder(ports, situation, read.order, allowed, lease),
    });
}
/** Milliseconds after which what somebody said is read again. */
const trustFor = 10_000;
async function decideOrder(ports, inputs, situation, order) {
    const decided = await decideDeployment(ports, inputs, situation);
    if (decided.what === "repeated") {
        await sayRepeated(ports, situation, decided);
        return { exit: 0 };
    }
    const checked = await checkOrder(ports, situation, order, decided);
    const problems = [
        ...("problems" in checked ? checked.problems : []),
        ...(decided.what === "refuse" ? decided.problems : []),
    ];
    if (problems.length > 0 || "problems" in checked)
        return { exit: await refuseOrder(ports, situation, order, decided, problems) };
    if (decided.what === "change")
        return { change: { decided, approval: checked.approval } };
    if (decided.what === "nothing") {
        await approve_close(ports, order, "It serves already: nothing was touched.", "completed");
        await sayNothing(ports, situation, decided.evidence);
    }
    return { exit: 0 };
}
async function refuseGone(ports, situation, why) {
    const problems = [(0,provenance/* problem */.CC)("approval-edited", `it was approved a moment ago, and now ${why}`)];
    await sayRefused(ports, situation, decide_refuse(problems, null));
    return { exit: exitOf(problems) };
}
async function strange(ports, { issue, comment }) {
    const text = `issue #${issue.number} names no line of the ledger that asks for approval: a comment there approves nothing`;
    await quietly(ports, () => ports.approvals.answer(comment, "-1", null));
    await sayStrange(ports, [(0,provenance/* problem */.CC)("approval-foreign", text)]);
    return 4;
}
async function refuseOrder(ports, situation, { comment }, decided, problems) {
    const judgement = "judgement" in decided ? decided.judgement : null;
    const digest = decided.what === "change" ? decided.change.wanted.digest : decided.digest;
    await sayRefused(ports, situation, { ...decide_refuse(problems, digest), judgement });
    // A stranger gets a sign and no words: nobody is to make this account write.
    const isStranger = problems.some(({ code }) => code === "approval-not-permitted");
    const lines = problems.map(({ text }) => `- ${text}`).join("\n");
    const words = isStranger ? null : `Not deployed; nothing was touched.\n\n${lines}`;
    await quietly(ports, () => ports.approvals.answer(comment, "-1", words));
    return exitOf(problems);
}
async function carryOutOrder(ports, situation, order, { decided, approval }, lease) {
    const approved = { ...decided, change: { ...decided.change, approval } };
    const done = await carryOut(ports, situation, approved.change, lease);
    await approve_close(ports, order, outcomeText(ports, order, done), done.failure === null ? "completed" : "not_planned");
    await sayDone(ports, situation, approved, done);
    return exitOfDone(done);
}
function outcomeText({ host }, { comment }, done) {
    const { serverUrl, repository, runId } = host.context;
    const { entry } = done;
    const run = `[run ${runId}](${serverUrl}/${repository}/actions/runs/${runId})`;
    const serves = `${(0,interrupted/* nameServed */.B)(entry.serving)} serves ${entry.environment}`;
    return `${endingText(done)}: ${serves}. Approved by \`${comment.login}\`, ledger line ${entry.seq}, ${run}.`;
}
function approve_close(ports, { issue, comment }, text, way) {
    return quietly(ports, async () => {
        await ports.approvals.answer(comment, way === "completed" ? "+1" : "-1", null);
        await ports.approvals.close(issue.number, text, way);
    });
}
/** What was done stays done when GitHub does not take the words about it. */
async function quietly(ports, say) {
    try {
        await say();
    }
    catch (thrown) {
        ports.host.annotate("warning", `the issue was not answered: ${(0,errors/* errorMessage */.g)(thrown)}`);
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/approval/ask.js





/** Asks people: a line in the ledger that says what is asked, and one issue that shows it. An issue that asks the same
 *  already is used; older ones about this place are closed. */
async function askPeople(ports, situation, wish) {
    try {
        const open = await ports.approvals.list();
        const known = findSame(situation, wish, open, ports.clock.now());
        const waiting = known ?? (await askAnew(ports, situation, wish));
        await closeOlder(ports, situation, open, waiting);
        return waiting;
    }
    catch (thrown) {
        if (!(thrown instanceof permission_denied/* PermissionDenied */.J))
            throw thrown;
        throw new errors/* UserError */.y({
            code: "permission-missing",
            message: `the policy asks for an approval by ${wish.rule.byText}, and the issue for it cannot be opened`,
            hint: `add \`${thrown.permission}\` under \`permissions:\` of the job`,
        }, thrown);
    }
}
function findSame({ entries, place, rules }, { change }, open, now) {
    const last = (0,deploy_ledger/* entriesOf */.Mc)(entries, place).at(-1);
    const isSame = last?.phase === "asked" &&
        last.after.digest === change.wanted.digest &&
        last.evidence?.record === change.evidence.record &&
        last.request?.policy === rules.digest &&
        Date.parse(last.request.expires) > now;
    if (!isSame)
        return null;
    const issue = open.find(({ text }) => {
        const marked = readAsking(text);
        return marked?.line === last.id && askingDigest(marked.text) === last.request?.text;
    });
    return issue === undefined ? null : { issue, line: last, isOld: true };
}
async function askAnew(ports, situation, wish) {
    const { context } = ports.host;
    const { change, rule, judgement } = wish;
    const expires = new Date(ports.clock.now() + rule.within).toISOString();
    const asking = {
        ...{ place: situation.place, digest: change.wanted.digest, evidence: change.evidence },
        ...{ before: situation.before, rule, expires, reason: change.reason },
        askedBy: actorOf(context),
        runUrl: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`,
        judged: judgedLine(judgement),
    };
    const text = renderAsking(asking);
    const request = { text: askingDigest(text), policy: situation.rules.digest, expires };
    const line = await writeAsked({ ports, situation, change, lease: null }, request);
    const issue = await ports.approvals.open({
        title: issueTitle(asking),
        mark: markAsking(line.id, ""),
        text: markAsking(line.id, text),
    });
    return { issue, line, isOld: false };
}
function judgedLine(judgement) {
    if (judgement === null)
        return "it holds by today's rules";
    if (judgement.rows === null)
        return judgement.notes[0] ?? "there is nothing to compare with";
    return `${judgement.rows} rows against what serves now: ${judgement.decision.result}`;
}
async function closeOlder(ports, { entries, place }, open, { issue, line }) {
    const asked = new Map((0,deploy_ledger/* entriesOf */.Mc)(entries, place).map((entry) => [entry.id, entry]));
    for (const older of open) {
        const own = asked.get(readAsking(older.text)?.line ?? "");
        if (own === undefined || own.id === line.id)
            continue;
        await ports.approvals.close(older.number, `Superseded by #${issue.number}.`, "not_planned");
    }
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/deploy-command.js
const deploy_command_form = "`/evenhand deploy <environment>`, with a digest after it if you like";
/** Reads the first line of a comment. Only the very first character starts a command, so that a quotation or a code
 *  block never does.
 *  @example parseDeployCommand("/evenhand deploy production") // { kind: "deploy", environment: "production", digest: null } */
function parseDeployCommand(body) {
    const line = body.split(/\r\n|\n|\r/, 1)[0] ?? "";
    const match = /^\/evenhand[ \t]+deploy(?:[ \t]+(.*))?$/.exec(line.slice(0, 400));
    if (match === null)
        return null;
    const [environment, digest, ...more] = (match[1] ?? "").trim().split(/[ \t]+/);
    if (environment === undefined || environment === "" || more.length > 0)
        return { kind: "unclear", why: `write ${deploy_command_form}` };
    if (digest === undefined)
        return { kind: "deploy", environment, digest: null };
    if (/^(?:latest-passing|(?:sha256:)?[0-9a-f]{12,64})$/.test(digest))
        return { kind: "deploy", environment, digest };
    return { kind: "unclear", why: `a digest has at least 12 hex digits: write ${deploy_command_form}` };
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/command/order.js




/** Whether the event's comment looks like `/evenhand deploy`; what it says is read from GitHub. */
function isDeployCommand({ host }) {
    const body = (0,events_payload/* valueAt */.fK)(host.context.payload, "comment", "body");
    return typeof body === "string" && parseDeployCommand(body) !== null;
}
/** What the comment orders, as GitHub has it now; text: why it orders nothing here. */
async function readDeployOrder(ports, inputs) {
    const { payload } = ports.host.context;
    if ((0,events_payload/* textAt */.$6)(payload, "action") !== "created")
        return "only a new comment deploys";
    const id = (0,events_payload/* numberAt */.tk)(payload, "comment", "id");
    const comment = id === null ? null : await ports.approvals.comment(id);
    if (comment === null)
        return "the comment is gone";
    const command = parseDeployCommand(comment.body);
    if (command === null)
        return "the comment does not begin with /evenhand deploy";
    if (command.kind === "unclear") {
        await ports.approvals.answer(comment, "confused", null);
        return command.why;
    }
    const { environment, digest } = command;
    if (inputs.environment !== "" && inputs.environment !== environment)
        return `the comment is about ${environment}, and this job deploys to ${inputs.environment}`;
    return { comment, environment, digest };
}
/** Who may start a workflow by hand may start one by a comment, in words that are still his own. */
async function orderProblems(ports, { comment }) {
    const { login, isPerson } = comment;
    const actor = actorOf(ports.host.context);
    const found = [];
    if (comment.updatedAt !== comment.createdAt)
        found.push((0,provenance/* problem */.CC)("approval-edited", "the comment was edited: write a new one"));
    if (!isPerson)
        found.push((0,provenance/* problem */.CC)("approval-not-permitted", `\`${login}\` is no person, or an app wrote in its name`));
    if (login.toLowerCase() !== actor.toLowerCase())
        found.push((0,provenance/* problem */.CC)("approval-foreign", `the comment is by \`${login}\`, this run was started by \`${actor}\``));
    if (!(await ports.approvals.mayApprove(login, { kind: "permission", least: "write" })))
        found.push((0,provenance/* problem */.CC)("approval-not-permitted", `\`${login}\` may not write to this repository`));
    return found;
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/command/command.js





/** `/evenhand deploy <environment>` on an issue or a pull request: what a dispatch would do, by somebody who could
 *  dispatch it, with the outcome in one comment below. The model is the default branch's, also on a pull request. */
async function deployByComment(inputs, ports, deploying) {
    const order = await readDeployOrder(ports, inputs);
    if (typeof order === "string") {
        ports.host.annotate("notice", `nothing to do: ${order}`);
        return 0;
    }
    const problems = await orderProblems(ports, order);
    if (problems.length > 0) {
        await sayStrange(ports, problems);
        // A stranger gets a sign and no words: nobody is to make this account write.
        await command_quietly(ports, () => ports.approvals.answer(order.comment, "-1", null));
        return exitOf(problems);
    }
    await command_quietly(ports, () => ports.approvals.answer(order.comment, "rocket", null));
    const heard = new Map();
    try {
        const exit = await deploying(inputsOf(inputs, order), listening(ports, heard));
        await reply(ports, order, command_outcomeText(heard));
        return exit;
    }
    catch (thrown) {
        const hint = thrown instanceof errors/* UserError */.y ? ` (${thrown.detail.hint})` : "";
        await reply(ports, order, (0,report_encode/* sentence */.em)(`not deployed: ${(0,errors/* errorMessage */.g)(thrown)}${hint}`.slice(0, 2_000)));
        throw thrown;
    }
}
function inputsOf(inputs, { environment, digest, comment }) {
    return {
        ...inputs,
        environment,
        // The inputs' target is that of the job's own environment: a comment must not take it to one without any rules.
        target: inputs.environment === "" ? null : inputs.target,
        digest: digest ?? inputs.digest,
        reason: inputs.reason ?? `asked for by a comment on #${comment.issue}`,
        rollback: false,
        to: null,
    };
}
/** The outputs tell how it ended, in one line. */
function listening(ports, heard) {
    const { host } = ports;
    const setOutput = async (name, value) => {
        heard.set(name, value);
        await host.setOutput(name, value);
    };
    return { ...ports, host: { ...host, setOutput } };
}
function command_outcomeText(heard) {
    const issue = (0,report_encode/* address */.hl)(heard.get("approval-url") ?? "");
    if (heard.get("outcome") === "waiting" && issue !== null)
        return `it waits for an approval [on this issue](${issue}); nothing was touched.`;
    return `${(0,report_encode/* sentence */.em)(heard.get("summary") ?? "it ended without a word")}.`;
}
async function reply(ports, { comment, environment }, outcome) {
    const { serverUrl, repository, runId } = ports.host.context;
    const run = `[run ${runId}](${serverUrl}/${repository}/actions/runs/${runId})`;
    const words = `**${(0,report_encode/* code */.aY)(environment)}**: ${outcome}\n\nAsked for by ${(0,report_encode/* code */.aY)(comment.login)}, ${run}.`;
    await command_quietly(ports, () => ports.approvals.reply(comment, words));
}
/** What was done stays done when GitHub does not take the words about it. */
async function command_quietly(ports, say) {
    try {
        await say();
    }
    catch (thrown) {
        ports.host.annotate("warning", `the comment was not answered: ${(0,errors/* errorMessage */.g)(thrown)}`);
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/deploy.js














/** Deploys a model on evidence, or goes back to one that served before; where the policy asks people, the first run
 *  opens an issue and ends, and their comment starts the second. Exit: 0 done, planned, waiting or superseded; 1 the gate
 *  said no; 4 evidence is missing; 3 the target failed.
 *  @throws UserError for a wrong input, configuration or event */
async function deploy(inputs, ports) {
    refuseEvent(ports.host);
    if (ports.host.context.event !== "issue_comment")
        return deployNow(inputs, ports);
    return isDeployCommand(ports) ? deployByComment(inputs, ports, deployNow) : approve(inputs, ports);
}
async function deployNow(inputs, ports) {
    const setup = await readSetup(inputs, ports);
    return inTurn({ ports, inputs, setup }, { kind: inputs.rollback ? "rollback" : "deploy", ...workOf(ports, inputs) });
}
function workOf(ports, inputs) {
    return {
        decide: async (situation) => decideWork(ports, inputs, situation, await decideDeployment(ports, inputs, situation)),
        async carryOut(situation, decided, lease) {
            const done = await carryOut(ports, situation, decided.change, lease);
            await sayDone(ports, situation, decided, done);
            return exitOfDone(done);
        },
    };
}
/** What is left to do, once the policy's people have allowed it. */
async function decideWork(ports, inputs, situation, decided) {
    if (decided.what !== "change")
        return { exit: await sayUndone(ports, situation, decided) };
    if (inputs.dryRun) {
        const plan = await situation.target.plan(decided.change.wanted, situation.before);
        const { trial } = decided.change;
        const tries = trial === null ? [] : trialSteps(trial);
        await sayPlan(ports, situation, decided, [...approvalStep(situation, decided), ...tries, ...plan]);
        return { exit: 0 };
    }
    const { change, judgement } = decided;
    const rule = situation.rules.approval;
    if (rule !== null && asksPeople(situation, change) && change.evidence !== null) {
        const wish = { change: { ...change, evidence: change.evidence }, rule, judgement };
        await sayWaiting(ports, situation, decided, await askPeople(ports, situation, wish));
        return { exit: 0 };
    }
    const checked = await checkEnvironment(ports, situation, change);
    if ("problems" in checked) {
        await sayRefused(ports, situation, { ...decide_refuse(checked.problems, change.wanted.digest), judgement });
        return { exit: exitOf(checked.problems) };
    }
    return { change: { ...decided, change: { ...change, approval: checked.approval } } };
}
/** Says why nothing is to be done. */
async function sayUndone(ports, situation, decided) {
    if (decided.what === "nothing")
        await sayNothing(ports, situation, decided.evidence);
    else if (decided.what === "repeated")
        await sayRepeated(ports, situation, decided);
    else
        await sayRefused(ports, situation, decided);
    return decided.what === "refuse" ? exitOf(decided.problems) : 0;
}
function approvalStep(situation, { change }) {
    const { approval } = situation.rules;
    if (approval?.by.kind === "environment" && change.kind === "deploy")
        return [
            "see who let this job go: GitHub holds it for the environment's reviewers, this run does not wait",
        ];
    return asksPeople(situation, change) ? [`ask for an approval by ${approval?.byText}`] : [];
}
const events = ["workflow_dispatch", "push", "release", "issue_comment"];
function refuseEvent({ context }) {
    if (events.includes(context.event))
        return;
    throw new errors/* UserError */.y({
        code: "event-refused",
        message: `deploy runs on workflow_dispatch, push, release and issue_comment, this run was started by ${context.event === "" ? "no event" : context.event}`,
        hint: "give the workflow `on: workflow_dispatch`: what a pull request or a schedule starts has nobody who meant to deploy",
    });
}

// EXTERNAL MODULE: ./.cache/js/actions/deploy/inputs.js
var deploy_inputs = __webpack_require__(87915);
;// CONCATENATED MODULE: ./.cache/js/actions/deploy/index.js

































const secretNames = [
    "MLFLOW_TRACKING_TOKEN",
    "MLFLOW_TRACKING_PASSWORD",
    "REGISTRY_PASSWORD",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "HF_TOKEN",
    "PROMETHEUS_TOKEN",
    "PROMETHEUS_PASSWORD",
];
/** Enters the action on a runner. */
function run(env = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(env, { secrets: secretNames.flatMap((name) => env[name] ?? []) });
    const story = async () => {
        const inputs = (0,deploy_inputs/* parseDeployInputs */.Ik)((0,run_context/* readActionInputs */.U)(env), host.context.event === "issue_comment");
        const place = (0,wiring/* placeOf */.$t)(host, env, { ...inputs, retentionDays: null });
        const github = await (0,wiring/* connect */.Ng)(place, (0,clock/* makeClock */.Z)());
        if (github === null)
            throw noGitHub();
        return deploy(inputs, wireDeploy(github, place));
    };
    return (0,run_action/* runAction */.C)(story, () => ({ host }));
}
function wireDeploy(github, { host, env, directory, records, token }) {
    const { runId, attempt, serverUrl } = host.context;
    const { clock } = github;
    const tempFolder = env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    const fence = (0,host_fence/* makeFence */.O)((chunk) => void process.stdout.write(chunk));
    const warn = (text) => host.annotate("warning", text);
    const artifacts = (0,github_artifacts/* makeArtifacts */.Y)(github, { runId, attempt, serverUrl, tempFolder, retentionDays: null });
    const shelf = makeModelShelf(artifacts);
    const ref = (0,ledger_ref/* makeLedgerRef */.r2)(github);
    return {
        host,
        clock,
        version: version/* version */.r,
        artifacts,
        // A checkout of the dispatch can lag behind the default branch: policy and history are asked of GitHub.
        commits: (0,remote_history/* makeRemoteHistory */.t)(github),
        folderInRepository: () => (0,local_history/* findFolder */.Wj)((0,git_program/* makeGit */.n)(directory, env)),
        facts: (0,evidence/* makeEvidenceFacts */.tC)(github),
        ledger: (0,ledger/* makeLedger */.E)(github, ref),
        leases: (0,leases/* makeLeases */.A)({
            ...{ github, ref },
            remember: (at, id) => (0,step_state/* keepForEnd */.gX)(env, "lease", { place: at, id }),
        }),
        attestations: makeAttestations(github),
        approvals: makeApprovals(github, (0,identity/* makeIdentity */.N)(github, token ?? "")),
        deployments: makeDeployments(github, { serverUrl, attempt }),
        records: (0,record_folder/* makeRecordFolder */.K)(external_node_path_.resolve(records)),
        makeTarget: (0,targets/* makeTarget */.m)({
            ...{ clock, env, fence, folder: directory, warn, shelf },
            releases: makeModelReleases(github),
        }),
        makeNumbers: (0,numbers/* makeNumbers */.D)({ clock, env, folder: directory, run: answerOf(env, directory) }),
        replay: (0,replay/* makeReplay */.YP)({ clock, timeoutMs: 30_000, folder: directory }),
        watchStop: makeStopWatch,
    };
}
/** What a command prints that tells numbers; the action's inputs and tokens are kept from it. */
function answerOf(env, folder) {
    return async (command, variables) => {
        const all = { ...(0,command_run/* commandEnvironment */.J)(env), ...variables };
        const end = await (0,command_run/* runCommand */.d)({
            ...{ command, env: all, folder, timeoutMs: 60_000, say: null, stopOnSignal: true },
        });
        if (end.code === 0 && !end.timedOut)
            return end.stdout;
        throw new Error(`it ended with code ${end.code ?? "none"}: ${end.tail.slice(-500)}`);
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

/***/ 44434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ scalarDirection)
/* harmony export */ });
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12329);
/* harmony import */ var _guardrail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40421);


/** Words in a name that say that less is better. */
const lowerIsBetter = /(^|_)(loss|losses|error|errors|err|rmse|mse|mae|mape|smape|wape|mase|rmsle|brier|ece|perplexity|ppl|wer|cer|fpr|fnr|latency|duration|runtime|wall|time|seconds|secs|minutes|hours|ms|memory|ram|vram|bytes|kb|mb|gb|kib|mib|gib|size|cost|costs|price|usd|eur|tokens|flops|macs|params|parameters|energy|kwh|watts|carbon|co2|nll|bce|deviance|hinge|pinball|crossentropy|entropy|fid|regret)(_|$)/;
/**
 * Which way is better, from the name of someone's scalar: a metric of ours, else the words of its last part
 * (`val.loss`, `latency_p95_ms`; of `tokens_per_second` more is better); a name that tells nothing is
 * higher-is-better.
 */
function scalarDirection(name) {
    const last = (0,_guardrail_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S_)(name);
    const metric = (0,_metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(last);
    if (metric)
        return metric.direction;
    const words = (0,_guardrail_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(last);
    return lowerIsBetter.test(words) && !(0,_guardrail_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(words) ? "lower" : "higher";
}


/***/ }),

/***/ 37267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ dataFileName),
/* harmony export */   _0: () => (/* binding */ parseData),
/* harmony export */   kD: () => (/* binding */ sealData)
/* harmony export */ });
/* harmony import */ var _record_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39054);
/* harmony import */ var _record_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51170);


/** Name of a data record in the hand-over folder. */
const dataFileName = "data.json";
const schema = "evenhand/data/v1";
const data = { schema, shape: _record_data_js__WEBPACK_IMPORTED_MODULE_0__/* .dataRecordSchema */ .nC, verb: "data" };
/** Gives a data record its schema and its id, the sha256 of everything else in it. */
function sealData(content) {
    return (0,_record_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(data, { schema, ...content });
}
/** Reads a stored data record; throws as parseSealed does. */
function parseData(text, source) {
    return (0,_record_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSealed */ .A)(data, text, source);
}


/***/ }),

/***/ 23528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nameServed),
/* harmony export */   N: () => (/* binding */ describeInterruption)
/* harmony export */ });
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9791);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61924);


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
    if ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameServed */ .Is)(serving, entry.after))
        return "new";
    if (entry.before === null)
        return "other";
    const nothing = ({ digest, version }) => digest === null && version === null;
    if (nothing(serving) && nothing(entry.before))
        return "old";
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameServed */ .Is)(serving, entry.before) ? "old" : "other";
}
/** A model in a sentence: its short digest in a code span, else the target's own name for it. */
function nameServed(served) {
    if (served === null)
        return "an unknown model";
    if (served.digest !== null)
        return `\`${(0,_binding_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(served.digest)}\``;
    return served.version === null ? "no model" : `version \`${served.version}\` (not deployed by Evenhand)`;
}


/***/ }),

/***/ 59219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ trialWords),
/* harmony export */   UI: () => (/* binding */ canaryBlock),
/* harmony export */   ow: () => (/* binding */ shadowBlock)
/* harmony export */ });
/* harmony import */ var _report_bar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43166);
/* harmony import */ var _report_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41450);
/* harmony import */ var _report_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);





/** What recorded requests showed before there was traffic. */
function shadowBlock(shadow) {
    if (shadow === undefined)
        return "";
    const { requests, different, allowed, old, new: made, examples, refused } = shadow;
    const head = "| requests | answers that differ | may differ | p50 | p95 | p99 |\n|--:|--:|--:|--:|--:|--:|";
    const latency = ["p50", "p95", "p99"].map((key) => `${ms(old[key])} → ${ms(made[key])}`);
    const row = [(0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(requests), (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(different), (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(allowed), ...latency].join(" | ");
    const shown = examples.map((one) => `- ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one)}`).join("\n");
    const end = refused === null ? "" : `\n\nIt does not go on: ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(refused)}`;
    return `### Shadow\n\n${head}\n| ${row} |${end}${shown === "" ? "" : `\n\n${shown}`}`;
}
function ms(value) {
    return `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(value, value < 10 ? 1 : 0)} ms`;
}
/** Every look at a canary with its numbers. A bar is drawn where one metric is compared: two would not fit. */
function canaryBlock(canary) {
    if (canary === undefined)
        return "";
    const { ending, why, looks } = canary;
    const metrics = looks.find((look) => look.metrics.length > 0)?.metrics ?? [];
    const columns = columnsOf(metrics);
    const drawn = (0,_report_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns.map(({ head }) => head), columns.map(({ align }) => align).join(""), looks.map((look) => columns.map((column) => column.cell(look))));
    return [
        "### Canary",
        ending === "promoted" ? "" : `${endings[ending]}: ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why)}`,
        looks.length === 0 ? "" : `${(0,_report_block_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBlocks */ .Rz)([drawn])}\n\n${small(canary, metrics)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function columnsOf(metrics) {
    const compared = metrics.filter(({ kind }) => kind !== "value");
    const isDrawn = compared.length === 1 && compared[0]?.margin !== null;
    return [
        { head: "step", align: "r", cell: ({ step }) => String(step) },
        { head: "traffic", align: "r", cell: ({ percent }) => share(percent) },
        {
            head: "requests, new",
            align: "r",
            cell: ({ requests }) => (requests === null ? "—" : (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(requests.canary)),
        },
        ...metrics.flatMap(({ name, kind, direction }) => {
            const change = kind === "value" ? "" : `${direction === "lower" ? " ↓" : ""} Δ`;
            const figures = {
                ...{ head: `${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}${change}`, align: "r" },
                cell: (look) => figure(find(look, name)),
            };
            if (kind === "value" || !isDrawn)
                return [figures];
            return [figures, { head: _report_bar_js__WEBPACK_IMPORTED_MODULE_4__/* .barAxis */ .Fn, align: "c", cell: (look) => bar(find(look, name)) }];
        }),
        { head: "decision", align: "l", cell: decisionCell },
    ];
}
const endings = {
    promoted: "Promoted",
    aborted: "Aborted",
    inconclusive: "Inconclusive",
    interrupted: "Broken off",
};
function small({ looks, level, abortLevel = level, judge }, metrics) {
    const margins = metrics.flatMap(({ name, margin }) => margin === null ? [] : [`${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(margin, (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalsFor */ .Wm)(margin, 1))}`]);
    const shown = abortLevel === level
        ? ""
        : ` A loss is shown by its ${share(100 * abortLevel)} interval: the metrics share that error.`;
    const interval = `${share(100 * level)} interval`;
    const how = judge === "kayenta"
        ? `Judged at the last look of each step by the shift of the points between looks (Mann–Whitney, ${interval}), as Kayenta does.`
        : `The ${interval} may be read at each look (anytime-valid).${shown}`;
    const sentences = [how, splitWords(looks), margins.length === 0 ? "" : `Margin: ${margins.join(", ")}.`];
    return `<sub>${sentences.filter((one) => one !== "").join(" ")}</sub>`;
}
const mostListed = 6;
function splitWords(looks) {
    const tested = looks.flatMap(({ split }) => split ?? []);
    if (tested.length === 0)
        return "";
    const listed = tested.length > mostListed
        ? `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .probability */ .E5)(Math.min(...tested))} at least`
        : tested.map(_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .probability */ .E5).join(", ");
    return `Traffic against what was asked: χ² p = ${listed}.`;
}
function find({ metrics }, name) {
    return metrics.find((metric) => metric.name === name);
}
/** As the metric counts: less of an error rate is below 0. */
function figure(metric) {
    if (metric === undefined)
        return "—";
    const { kind, canary, difference, direction, margin } = metric;
    if (kind === "value")
        return canary === null ? "—" : (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(canary, Math.min(4, (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalsFor */ .Wm)(canary, 3)));
    if (difference === null)
        return "—";
    const value = direction === "lower" ? 0 - difference.value : difference.value;
    return (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(value, (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalsFor */ .Wm)(margin ?? (Math.abs(value) || 1), 2));
}
function bar(metric) {
    const difference = metric?.difference ?? null;
    if (difference === null || metric?.margin == null)
        return "—";
    const { low, value, high } = difference;
    return `\`${(0,_report_bar_js__WEBPACK_IMPORTED_MODULE_4__/* .drawBar */ .iA)({ low, point: value, high }, metric.margin)}\``;
}
/** @example decisionCell(look) // "go on: ≈ equivalent" */
function decisionCell({ decision, metrics, why }) {
    const words = { promote: "go on", abort: "abort", wait: "wait", inconclusive: "stop" };
    const verdicts = metrics.flatMap((metric) => verdictOf(metric) ?? []);
    const worst = order.find((verdict) => verdicts.includes(verdict));
    const isMetric = metrics.some((one) => one.decision === decision && one.kind !== "value");
    return `${words[decision]}: ${worst === undefined || (decision !== "promote" && !isMetric) ? (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why) : (0,_report_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictText */ .nt)(worst)}`;
}
const order = ["regressed", "inconclusive", "not-worse", "equivalent", "improved"];
function verdictOf({ difference, margin, decision, kind }) {
    if (kind === "value" || margin === null)
        return null;
    if (difference === null)
        return "inconclusive";
    if (decision === "abort")
        return "regressed";
    if (decision !== "promote")
        return "inconclusive";
    if (difference.low > 0)
        return "improved";
    return difference.high < margin ? "equivalent" : "not-worse";
}
function share(percent) {
    return `${Math.round(percent * 10) / 10} %`;
}
/** What a heading says of a trial; "" when there was none. */
function trialWords({ canary, shadow, createdAt }) {
    if (canary === undefined)
        return shadow?.refused == null ? "" : "the shadow was not passed";
    const [first, last] = [canary.looks[0], canary.looks.at(-1)];
    if (canary.ending !== "promoted" || first === undefined) {
        const at = last === undefined ? "" : ` at ${share(last.percent)}`;
        const words = {
            aborted: "aborted",
            inconclusive: "inconclusive",
            interrupted: "broken off",
            promoted: "",
        };
        return `canary ${words[canary.ending]}${at}`;
    }
    const minutes = Math.max(1, Math.round((Date.parse(createdAt) - Date.parse(first.at)) / 60_000));
    return `canary ${share(first.percent)} → 100 % in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}


/***/ }),

/***/ 93211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ binomialSf)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);

/** P(at least k successes in n trials of probability p). */
function binomialSf(k, n, p) {
    if (k <= 0)
        return 1;
    return k > n ? 0 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(k, n - k + 1, p, 1 - p);
}


/***/ }),

/***/ 65234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ chiSquareSf)
/* harmony export */ });
/* unused harmony export upperGamma */
/* harmony import */ var _stirling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94234);

const tiny = 1e-300;
/**
 * The regularised upper incomplete gamma function Q(a, x), a > 0, x ≥ 0: series of P below a + 1, Lentz's continued
 * fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31). Relative error below 1e-11 for a up to 1e5.
 *
 * @example upperGamma(0.5, 2) // 0.04550026389635844
 */
function upperGamma(a, x) {
    if (x <= 0)
        return 1;
    if (!Number.isFinite(x))
        return 0;
    const power = Math.exp(a * Math.log(x) - x - (0,_stirling_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(a));
    return x < a + 1 ? 1 - power * lowerSeries(a, x) : power * upperFraction(a, x);
}
function lowerSeries(a, x) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 1e5; n++) {
        term *= x / (a + n);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return sum;
}
function upperFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let fraction = d;
    for (let i = 1; i < 1e5; i++) {
        const an = -i * (i - a);
        b += 2;
        d = 1 / guard(an * d + b);
        c = guard(b + an / c);
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return fraction;
}
function guard(value) {
    return Math.abs(value) < tiny ? tiny : value;
}
/** P(χ² ≥ x) with df degrees of freedom; 1 without any. */
function chiSquareSf(x, df) {
    return df <= 0 ? 1 : upperGamma(df / 2, x / 2);
}


/***/ }),

/***/ 95411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   Mz: () => (/* binding */ welch),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);

function meanOf(values) {
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => values[k]) / values.length;
}
/** Σ(x − mean)²/(n − 1); 0 for values that are all equal, which rounding of the mean must not make more. */
function varianceOf(values) {
    if (values.every((value) => value === values[0]))
        return 0;
    const mean = meanOf(values);
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => (values[k] - mean) ** 2) / (values.length - 1);
}
/**
 * Two independent samples whose variances may differ (Welch 1947): se² = s_a²/n_a + s_b²/n_b with Satterthwaite's
 * degrees of freedom, as `scipy.stats.ttest_ind(equal_var=False)`. Two values a side at least; se 0 has df NaN.
 *
 * @example welch([1, 2, 3], [2, 4, 6]).df // 2.9411764705882355
 */
function welch(a, b) {
    const ofA = varianceOf(a) / a.length;
    const ofB = varianceOf(b) / b.length;
    return {
        delta: meanOf(a) - meanOf(b),
        se: Math.sqrt(ofA + ofB),
        df: (ofA + ofB) ** 2 / (ofA ** 2 / (a.length - 1) + ofB ** 2 / (b.length - 1)),
    };
}


/***/ }),

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ patternsType),
/* harmony export */   N6: () => (/* binding */ amountType),
/* harmony export */   Qs: () => (/* binding */ commandType),
/* harmony export */   XP: () => (/* binding */ outputsType),
/* harmony export */   jl: () => (/* binding */ spellDuration),
/* harmony export */   vh: () => (/* binding */ durationType)
/* harmony export */ });
/* harmony import */ var _record_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12198);

const refused = (why) => ({ refused: why });
/** Text for bash; or a JSON list of texts, which is a program with its arguments and no shell. */
const commandType = {
    accepts: "a command for bash, or a JSON list of a program and its arguments",
    words: [],
    read: (given) => {
        if (given.includes("\0"))
            return refused("it holds a NUL character");
        if (given.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.commandLength) {
            return refused(`it is longer than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.commandLength} characters`);
        }
        const list = given.startsWith("[") ? parseList(given) : null;
        if (list !== null && list.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.names) {
            return refused(`it has more than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.names} arguments`);
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
            if (path.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.pathLength) {
                return refused(`the path of ${name} is longer than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.pathLength} characters`);
            }
            if (outputs.length === _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.outputs)
                return refused(`there are more than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.outputs}`);
            outputs.push({ name, path: path.replaceAll("\\", "/") });
        }
        return { value: outputs };
    },
};
const unitSeconds = { d: 86_400, h: 3600, m: 60, s: 1 };
const longest = 20 * 86_400;
/** A plain number, not negative. */
const amountType = {
    accepts: "a number such as 0.48",
    words: [],
    read: (given) => /^\d{1,9}(?:\.\d{1,9})?$/.test(given) ? { value: Number(given) } : refused("it is no plain number"),
};
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


/***/ }),

/***/ 43740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const statementSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^https:\/\/in-toto\.io\/Statement\/v[\d.]+$/),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ digest: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.string()) })),
});
/** Digests of the files that an in-toto statement is about, `sha256:<hex>`.
 *  @throws Error when it is another thing */
function readStatement({ payload, payloadType }) {
    if (payloadType !== "application/vnd.in-toto+json")
        throw new Error(`it signs ${payloadType}`);
    const parsed = statementSchema.safeParse(JSON.parse(Buffer.from(payload).toString("utf8")));
    if (!parsed.success)
        throw new Error("its statement is not one of in-toto");
    return parsed.data.subject.flatMap(({ digest }) => {
        const hex = digest["sha256"];
        return hex === undefined ? [] : [`sha256:${hex.toLowerCase()}`];
    });
}


/***/ }),

/***/ 24336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isOfPullRequest),
/* harmony export */   II: () => (/* binding */ readPolicyAt),
/* harmony export */   k7: () => (/* binding */ policyOfFile),
/* harmony export */   vO: () => (/* binding */ placeInRepository),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



const builtIn = { source: "built-in", sha: null, digest: null };
/** Rules at the base commit: a pull request cannot change what it is judged by. Without a configuration there (the first
 *  pull request) the built-in defaults hold, and the note says so. One that cannot be read gives way to the last one on
 *  that branch that could be (docs/adr/0014), so that the pull request that repairs it can be judged and merged.
 *  @throws UserError `config-invalid` when there is none: rules must not be dropped in silence */
async function readPolicyAt(commits, sha, path) {
    if (sha === null) {
        return { config: null, provenance: builtIn, note: "the base commit is not known: built-in rules judge" };
    }
    const short = sha.slice(0, 7);
    const text = await commits.readFile(sha, path);
    if (text === null) {
        return {
            config: null,
            provenance: builtIn,
            note: `there is no ${path} at the base commit ${short}: built-in rules judge`,
        };
    }
    try {
        const config = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, path);
        return { config, provenance: { source: "base", sha, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) }, note: "" };
    }
    catch (cause) {
        const earlier = await lastReadable(commits, sha, path);
        if (earlier === null)
            throw unreadable(`${path} at the base commit ${short}`, cause);
        const note = `${path} at the base commit ${short} cannot be read (${firstLine(cause)}): the rules of ${earlier.sha.slice(0, 7)}, the last that could be, judge`;
        return { config: earlier.config, provenance: earlier.provenance, note, stale: true };
    }
}
/** First-parent commits that are looked at for rules that can be read. */
const mostEarlier = 10;
/** The rules that held on the branch before somebody broke the file; null: none were there, or the break is older. */
async function lastReadable(commits, sha, path) {
    const [, ...earlier] = await commits.firstParents(sha, mostEarlier);
    for (const each of earlier) {
        const text = await commits.readFile(each, path);
        if (text === null)
            return null;
        const { config } = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(text);
        if (config === null)
            continue;
        return { sha: each, config, provenance: { source: "base", sha: each, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) } };
    }
    return null;
}
function firstLine(cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(cause).split("\n")[0] ?? "";
}
function unreadable(what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "config-invalid",
        message: `${what} cannot be read, so there are no rules to judge by: ${firstLine(cause)}`,
        hint: "repair it on the base branch first; `evenhand check` names every problem",
    }, cause);
}
/** Whether a run is about a proposed change, whose own configuration may not judge it. */
function isOfPullRequest({ against }) {
    return (against.kind === "base-commit" || against.kind === "merge-group-base" || against.kind === "judged-again");
}
/** The configuration's path from the top of the repository, with forward slashes.
 *  @param folder the working directory as git names it from the top; null: not known, the workspace is taken for the top
 *  @throws UserError when it lies elsewhere: there would be no rules at the base commit, and nobody would notice */
function pathInRepository(inputs, folder = null) {
    const place = placeInRepository(folder ?? inputs.workingDirectory, inputs.config);
    if (place !== null)
        return place;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "input-invalid",
        message: `the rules are read at the base commit, and \`${inputs.config}\` is no path inside the repository`,
        hint: "give `config` as a path from `working-directory` to a file of the repository",
        input: "config",
    });
}
/** A file's path from the top of the repository, with forward slashes; null: it lies outside.
 *  @param start a folder from the top */
function placeInRepository(start, file) {
    if (/^([\\/]|[A-Za-z]:)/.test(file))
        return null;
    const parts = [];
    for (const part of [...start.split(/[\\/]/), ...file.split(/[\\/]/)]) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** Rules on disk: on a branch that is already merged, and at a terminal. */
function policyOfFile(config, text) {
    if (config === null || text === null)
        return { config: null, provenance: builtIn, note: "" };
    return { config, provenance: { source: "file", sha: null, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) }, note: "" };
}


/***/ })

};
