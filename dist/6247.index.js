export const id = 6247;
export const ids = [6247];
export const modules = {

/***/ 79039:
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
        close: (issue, text, way) => closeIssue(github, { issue, text, way, read }),
        comment: (id) => readComment(github, id),
        async answer({ id, issue }, sign, text) {
            await (0,conversation/* makeConversation */.m)(github).react(id, sign);
            if (text !== null)
                await say(github, issue, text);
        },
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
async function closeIssue(github, { issue, text, way, read }) {
    const known = await read(issue);
    if (known === null || !known.isOpen)
        return;
    await say(github, issue, text);
    await github.request({
        route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
        parameters: { issue_number: issue, state: "closed", state_reason: way },
        reply: schemas.unknown(),
        permission: write,
    });
}
/** A second comment that says the same does no harm: an unclear answer is not looked into. */
async function say(github, issue, body) {
    const call = {
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: issue, body },
        reply: schemas.unknown(),
        permission: write,
    };
    await github.create(call, async () => null);
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
// EXTERNAL MODULE: ./.cache/js/github/ledger.js
var ledger = __webpack_require__(5999);
// EXTERNAL MODULE: ./.cache/js/github/local-history.js
var local_history = __webpack_require__(4470);
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

// EXTERNAL MODULE: ./.cache/js/targets/index.js + 37 modules
var targets = __webpack_require__(5496);
// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 21 modules
var wiring = __webpack_require__(88887);
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
// EXTERNAL MODULE: ./.cache/js/core/deploy/ledger.js + 1 modules
var deploy_ledger = __webpack_require__(6061);
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
        approver: change.approval?.by ?? null,
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

// EXTERNAL MODULE: ./.cache/js/core/evaluation/measure.js + 41 modules
var measure = __webpack_require__(46920);
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

// EXTERNAL MODULE: ./.cache/js/core/gate/outcome.js
var outcome = __webpack_require__(46394);
// EXTERNAL MODULE: ./.cache/js/core/gate/policy-facts.js
var policy_facts = __webpack_require__(83836);
// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var manifest = __webpack_require__(74745);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/attested.js


/** Who vouches for workflows at a server. */
function issuerOf(serverUrl) {
    return serverUrl === "https://github.com"
        ? "https://token.actions.githubusercontent.com"
        : `${serverUrl}/_services/token`;
}
/** Whether one attestation says that this repository's own workflow made this file at this commit; else one line for
 *  each thing that is wrong with the newest. */
function attestationProblems(wish, found) {
    const judged = found.map((one) => problemsOf(wish, one));
    if (judged.some((problems) => problems.length === 0))
        return [];
    return (judged[0] ?? [(0,provenance/* problem */.CC)("not-attested", `GitHub holds no attestation of \`${(0,binding/* shortDigest */.V)(wish.digest)}\``)]);
}
function problemsOf(wish, facts) {
    if ("forged" in facts)
        return [(0,provenance/* problem */.CC)("attestation-forged", `the attestation cannot be believed: ${facts.forged}`)];
    const { attested } = facts;
    const path = wish.workflow ?? wish.run.workflowPath;
    const found = [];
    const expect = (holds, text) => {
        if (!holds)
            found.push((0,provenance/* problem */.CC)("attestation-other", `the attestation ${text}`));
    };
    expect(attested.subjects.includes(wish.digest), `is not about \`${(0,binding/* shortDigest */.V)(wish.digest)}\``);
    expect(attested.issuer === wish.issuer, `was vouched for by \`${attested.issuer}\`, not by GitHub`);
    expect(attested.repository.toLowerCase() === wish.home.toLowerCase(), `was signed in \`${attested.repository}\`, not in this repository`);
    expect(attested.workflow.toLowerCase().startsWith(wish.home.toLowerCase()) &&
        attested.workflow.slice(wish.home.length).startsWith(`/${path}@`), `was signed by the workflow \`${attested.workflow}\`, not by \`${path}\``);
    expect(attested.ref === `refs/heads/${wish.branch}`, `was signed for \`${attested.ref}\`, and evidence comes from \`${wish.branch}\``);
    expect(provenance/* trustedEvents */.BU.includes(attested.event), `was signed in a run of \`${attested.event}\``);
    expect(attested.commit === wish.run.headSha, `is of commit \`${attested.commit.slice(0, 7)}\`, the evaluation of \`${wish.run.headSha.slice(0, 7)}\``);
    return found;
}

// EXTERNAL MODULE: ./.cache/js/core/data/data-record.js
var data_record = __webpack_require__(37267);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/data-evidence.js




/** Whether the data of the same run, model and commit was checked and found good, or one line.
 *  @param model name of the model */
function dataProblems(files, run, model) {
    if (files === null)
        return [(0,provenance/* problem */.CC)("data-missing", `run ${run.id} checked no data: give its workflow action-data`)];
    if (typeof files === "string")
        return [(0,provenance/* problem */.CC)("data-missing", `the data's record could not be read: ${files}`)];
    const checked = (0,manifest/* checkManifest */.K7)(files);
    if (!checked.ok)
        return [(0,provenance/* problem */.CC)("tampered", checked.problem)];
    const content = checked.value.get(data_record/* dataFileName */.SQ);
    if (content === undefined)
        return [(0,provenance/* problem */.CC)("data-missing", `the data's artifact holds no ${data_record/* dataFileName */.SQ}`)];
    try {
        const record = (0,data_record/* parseData */._0)(new TextDecoder().decode(content), data_record/* dataFileName */.SQ);
        if (record.model !== model || record.commit !== run.headSha || record.run?.id !== run.id)
            return [(0,provenance/* problem */.CC)("tampered", "the data's record is of another run, commit or model")];
        if (record.decision.result === "pass" || record.decision.result === "no-baseline")
            return [];
        const first = record.decision.reasons[0] ?? `its result is ${record.decision.result}`;
        return [(0,provenance/* problem */.CC)("data-failing", `the data check does not pass: ${first}`)];
    }
    catch (thrown) {
        return [(0,provenance/* problem */.CC)("tampered", (0,errors/* errorMessage */.g)(thrown))];
    }
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/evidence.js











const evaluationFile = "evaluation.json";
/** Whether a candidate's evidence is enough to deploy on, or one line for each thing that is wrong. Pure.
 *  What an artifact says about itself is believed only where GitHub's own facts say the same. */
function judgeEvidence(setting, set) {
    const problems = (0,provenance/* provenanceProblems */._T)(setting, set);
    const read = readRecord(set.files);
    if ("problem" in read)
        return { accepted: false, problems: [...problems, read.problem], digest: null };
    const { record, files } = read;
    const digest = record.candidate.model?.digest ?? null;
    problems.push(...identityProblems(setting, set, record), ...(0,binding/* bindingProblems */.e)(setting, record, files), ...timeProblems(setting, set, record), ...(setting.rules.data && set.run !== null ? dataProblems(set.data ?? null, set.run, setting.model) : []), ...signedProblems(setting, set, digest), ...gateProblems(record, setting.config));
    if (problems.length > 0 || digest === null)
        return { accepted: false, problems, digest };
    return { accepted: true, record, digest };
}
function readRecord(files) {
    if (typeof files === "string")
        return { problem: (0,provenance/* problem */.CC)("unreadable", `the artifact could not be read: ${files}`) };
    const checked = (0,manifest/* checkManifest */.K7)(files);
    if (!checked.ok)
        return { problem: (0,provenance/* problem */.CC)("tampered", checked.problem) };
    const content = checked.value.get(evaluationFile);
    if (content === undefined)
        return { problem: (0,provenance/* problem */.CC)("tampered", `the artifact holds no ${evaluationFile}`) };
    try {
        const record = (0,seal/* parseEvaluation */.Q)(new TextDecoder().decode(content), evaluationFile);
        return { record, files: checked.value };
    }
    catch (thrown) {
        const text = (0,errors/* errorMessage */.g)(thrown);
        return { problem: (0,provenance/* problem */.CC)(/schema ".*" is not/.test(text) ? "unknown-version" : "tampered", text) };
    }
}
function identityProblems(setting, { run }, record) {
    const found = [];
    if (record.model !== setting.model || record.leg !== setting.leg) {
        const asked = `\`${setting.model}\`, leg \`${setting.leg}\``;
        found.push((0,provenance/* problem */.CC)("other-model", `the record is of \`${record.model}\`, leg \`${record.leg}\`, not of ${asked}`));
    }
    if (run === null)
        return found;
    if (record.run === null)
        return [...found, (0,provenance/* problem */.CC)("run-unknown", "the record was not made by a workflow run")];
    if (record.run.repository.toLowerCase() !== run.repository.toLowerCase()) {
        found.push((0,provenance/* problem */.CC)("other-repository", `the record was made in \`${record.run.repository}\``));
    }
    if (record.run.id !== run.id || record.run.attempt > run.attempt || record.run.event !== run.event) {
        found.push((0,provenance/* problem */.CC)("run-unknown", `the record names run ${record.run.id} (${record.run.event}), its artifact is of run ${run.id}`));
    }
    const commits = [record.candidate.tested, record.candidate.sha];
    const other = commits.find((sha) => sha !== run.headSha);
    if (other !== undefined) {
        const tested = other === null ? "no commit" : `\`${other.slice(0, 7)}\``;
        found.push((0,provenance/* problem */.CC)("other-commit", `${tested} was evaluated, the run is of \`${run.headSha.slice(0, 7)}\``));
    }
    return found;
}
function timeProblems(setting, { artifact }, record) {
    const made = Date.parse(record.createdAt);
    const stored = Date.parse(artifact.createdAt);
    if (made > setting.now + provenance/* clockSkew */.nW || made > stored + provenance/* clockSkew */.nW) {
        return [
            (0,provenance/* problem */.CC)("from-the-future", `the record says it was made at ${record.createdAt}, after its artifact`),
        ];
    }
    const age = setting.now - made;
    const known = setting.now - stored > setting.rules.maxAge;
    return age > setting.rules.maxAge && !known ? [(0,provenance/* stale */.ez)(age, setting.rules.maxAgeText)] : [];
}
function signedProblems({ rules, repository, serverUrl }, { run, attestations = [] }, digest) {
    if (rules.attested === null || run === null || digest === null)
        return [];
    const wish = { digest, run, branch: rules.from, workflow: rules.workflow };
    const home = `${serverUrl}/${repository}`;
    return attestationProblems({ ...wish, home, issuer: issuerOf(serverUrl) }, attestations);
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
    return [(0,provenance/* problem */.CC)(code, `the evaluation does not pass: ${first}${more}`)];
}

// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/core/table/stored.js + 2 modules
var stored = __webpack_require__(61166);
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
    const verdict = judgeEvidence(setting, set);
    if (attested === null || verdict.digest === null)
        return { set, verdict };
    const roots = attested.roots === null ? null : await readRoots(ports, attested.roots);
    const attestations = await ports.attestations.verify(verdict.digest, roots);
    const whole = { ...set, attestations };
    return { set: whole, verdict: judgeEvidence(setting, whole) };
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
/** Reviewed as the policy is: from the default branch, never from the disk. */
async function readRoots({ commits, facts }, path) {
    const { sha, name } = await facts.defaultBranch();
    const text = await commits.readFile(sha, path);
    if (text !== null)
        return text;
    throw new errors/* UserError */.y({
        code: "file-missing",
        file: path,
        message: `${path}, the trusted roots of the policy, is not on ${name}`,
        hint: `write it by \`gh attestation trusted-root > ${path}\` and commit it`,
    });
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
        return none(`no evaluation of \`${(0,binding/* shortDigest */.V)(prefix)}\` is among the newest ${tried.length} artifacts \`${name}\``, tried.length);
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
    const { repository, ref, serverUrl } = ports.host.context;
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
    return isReadBack && interruption === null && (0,deploy_ledger/* isSameServed */.Is)(before, { digest, version: null });
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
        approval: null,
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
/** Where somebody has to say yes, and who. */
function waitingBlock({ waiting }) {
    if (waiting === undefined)
        return "";
    const url = (0,encode/* address */.hl)(waiting.url);
    const issue = url === null ? `issue #${waiting.issue}` : `[issue #${waiting.issue}](${url})`;
    const other = waiting.fourEyes ? ", neither who asked nor who wrote the commit" : "";
    const until = waiting.expires.slice(0, 16).replace("T", " ");
    const old = waiting.isOld ? " The issue was open already." : "";
    return `### Who must approve\n\n${capital((0,encode/* sentence */.em)(waiting.by))}${other}, by the comment ${(0,encode/* code */.aY)("/approve")} on ${issue} until ${until} UTC.${old}`;
}
function capital(phrase) {
    return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
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
    const { evidence, digest, rules, entry, outcome } = input;
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
            digest === null ? "—" : (0,encode/* code */.aY)((0,binding/* shortDigest */.V)(digest)),
            `the digest that was evaluated${reread}`,
        ],
        [
            "evaluation",
            run === null ? `run ${evidence.runId}` : `[run ${evidence.runId}](${run})`,
            proofOf(input),
        ],
        ...(rules.attested === null || outcome === "refused"
            ? []
            : [["provenance", "attested", "signed by the workflow that made it"]]),
        [
            "policy",
            input.isConfigured ? "evenhand.yml" : "built-in rules",
            `of the default branch; evaluations count for ${(0,encode/* text */.Qq)(rules.maxAgeText)}`,
        ],
        ...(input.approval == null ? [] : [approvalRow(input.approval)]),
        ...(isThere ? [["target", `${(0,encode/* code */.aY)(entry.target)}${served}`, ""]] : []),
    ];
    const head = input.outcome === "refused" ? "evidence that was found" : "bound to evidence";
    return `| ${head} | | |\n|:--|:--|:--|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`;
}
function approvalRow({ by, through, issue }) {
    return [
        "approval",
        (0,encode/* code */.aY)(by),
        through === "issue" ? `by a comment on issue ${issue}` : "reviewed the environment",
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
    return `### Way back\n\nRun this workflow with ${(0,encode/* code */.aY)("rollback: true")}. It restores ${(0,encode/* sentence */.em)((0,interrupted/* nameServed */.B)(choice.served))} (${line}), without a build.`;
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
    const reason = entry.reason === null ? "" : `: ${(0,encode/* text */.Qq)(entry.reason, 100)}`;
    return `| ${[
        entry.seq,
        when,
        entry.commit === null || !isNew ? "" : (0,encode/* code */.aY)(entry.commit.slice(0, 7)),
        (0,encode/* sentence */.em)((0,interrupted/* nameServed */.B)(entry.serving)),
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
            ? replacement((0,encode/* sentence */.em)((0,interrupted/* nameServed */.B)(served)), before, outcome === "planned")
            : digest === null
                ? ""
                : (0,encode/* code */.aY)((0,binding/* shortDigest */.V)(digest)),
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
    return `${name} ${planned ? "would replace" : "replaces"} ${(0,encode/* sentence */.em)((0,interrupted/* nameServed */.B)(before))}`;
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/summary.js



/** Markdown of the job summary: what happened first, then why it was allowed, then the way back. Pure. */
function renderDeploySummary(input) {
    const notes = (input.notes ?? []).map((note) => `> ${(0,encode/* sentence */.em)(note)}`);
    const blocks = [
        titleOf(input),
        input.interruption !== null && notes.length === 0 ? `> ${(0,encode/* sentence */.em)(input.interruption.text)}` : "",
        notes.join("\n>\n"),
        waitingBlock(input),
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
/** A refusal before it is known what was meant. */
async function sayStrange(ports, problems) {
    for (const { text } of problems)
        ports.host.annotate("error", text.replaceAll("`", ""));
    const summary = `refused: ${problems[0]?.text}; nothing was touched`;
    await ports.host.summarize(`## ❌ Not deployed: refused, nothing was touched\n\n${problems.map(({ text }) => `- ∅ ${(0,encode/* sentence */.em)(text)}`).join("\n")}\n`);
    await setOutputs(ports, { ...resultOf(problems), outcome: "refused", summary });
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
        approval: change.approval,
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
        summary: `${endingText(done)}: ${(0,interrupted/* nameServed */.B)(entry.serving).replaceAll("`", "")} serves ${environment}`,
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
    return evidence === null ? "" : (0,digest/* canonicalJson */.dj)(evidence);
}
async function setOutputs(ports, values) {
    for (const [name, value] of Object.entries(values))
        await ports.host.setOutput(name, value);
}

// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
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
const permissionLevels = ["write", "maintain", "admin"];
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
        data: evidence.data === "pass",
        attested: attestedRule(evidence.attested),
        approval: config?.approve === undefined ? null : approvalRule(config.approve),
        digest: (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(config ?? {})),
    };
}
function attestedRule(attested) {
    if (attested === false)
        return null;
    return { roots: attested === true ? null : attested["trusted-root"] };
}
function approvalRule(approve) {
    const { by } = approve;
    return {
        by: approver(by),
        byText: by.startsWith("team/") ? `a member of ${by.slice("team/".length)}` : rules_describe[by],
        fourEyes: approve["four-eyes"],
        within: parseDuration(approve.within),
    };
}
const rules_describe = {
    environment: "a reviewer of the environment",
    write: "somebody with write permission",
    maintain: "a maintainer",
    admin: "an administrator",
};
function approver(by) {
    if (by === "environment")
        return { kind: "environment" };
    const least = permissionLevels.find((level) => level === by);
    return least === undefined
        ? { kind: "team", slug: by.slice("team/".length) }
        : { kind: "permission", least };
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
        environment: inputs.environment,
        smoke: described?.smoke ?? null,
        endpoint: described?.endpoint ?? null,
        timeout: inputs.timeout,
    });
    const entries = await ports.ledger.read();
    const state = (0,deploy_ledger/* stateOf */.L4)(entries, place);
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
        interruption: state.open === null ? null : (0,interrupted/* describeInterruption */.N)(state.open, said),
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

;// CONCATENATED MODULE: ./.cache/js/core/deploy/approval/issue-text.js




function issueTitle({ place, digest }) {
    return `Deploy ${place.model} ${(0,binding/* shortDigest */.V)(digest)} to ${place.environment}?`;
}
/** The issue's text without its marker. */
function renderAsking(asking) {
    const { place, evidence, rule } = asking;
    const run = (0,encode/* address */.hl)(evidence.url);
    const asked = (0,encode/* address */.hl)(asking.runUrl);
    const rows = [
        ["model", `${(0,encode/* code */.aY)(place.model)}, leg ${(0,encode/* code */.aY)(place.leg)}`],
        ["environment", (0,encode/* code */.aY)(place.environment)],
        ["model file", (0,encode/* code */.aY)(asking.digest)],
        ["serves now", (0,encode/* sentence */.em)((0,interrupted/* nameServed */.B)(asking.before))],
        ["commit", (0,encode/* code */.aY)(evidence.commit)],
        ["evaluation", run === null ? `run ${evidence.runId}` : `[run ${evidence.runId}](${run})`],
        ["record", (0,encode/* code */.aY)(evidence.record)],
        ["judged", (0,encode/* sentence */.em)(asking.judged)],
        ["asked by", asked === null ? (0,encode/* code */.aY)(asking.askedBy) : `${(0,encode/* code */.aY)(asking.askedBy)}, [this run](${asked})`],
        ...(asking.reason === null ? [] : [["reason", (0,encode/* text */.Qq)(asking.reason, 300)]]),
    ];
    const other = rule.fourEyes ? ", neither who asked nor who wrote the commit" : "";
    return [
        `| | |\n|:--|:--|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`,
        `**To approve**, ${(0,encode/* sentence */.em)(rule.byText)}${other} writes a comment that is just ${(0,encode/* code */.aY)("/approve")}. It counts until ${asking.expires.slice(0, 16).replace("T", " ")} UTC, for this model file and these rules only; everything is checked again then. **To decline**, close this issue.`,
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
        ...judge_timeProblems(facts, asked.request.expires),
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
function judge_timeProblems({ now, comment }, expires) {
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
        const text = `no reviewer approved this run for the environment \`${situation.place.environment}\`: give the job that \`environment:\`, and the environment its required reviewers`;
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
    const situation = await readSituation(inputs, ports);
    const decided = await decideDeployment(ports, inputs, situation);
    const checked = await checkOrder(ports, situation, order, decided);
    const problems = [
        ...("problems" in checked ? checked.problems : []),
        ...(decided.what === "refuse" ? decided.problems : []),
    ];
    if (problems.length > 0 || "problems" in checked)
        return refuseOrder(ports, situation, order, decided, problems);
    if (decided.what === "change")
        return carryOutOrder(ports, situation, order, decided, checked.approval);
    if (decided.what === "nothing") {
        await approve_close(ports, order, "It serves already: nothing was touched.", "completed");
        await sayNothing(ports, situation, decided.evidence);
    }
    return 0;
}
async function strange(ports, { issue, comment }) {
    const text = `issue #${issue.number} names no line of the ledger that asks for approval: a comment there approves nothing`;
    await quietly(ports, () => ports.approvals.answer(comment, "-1", null));
    await sayStrange(ports, [(0,provenance/* problem */.CC)("approval-foreign", text)]);
    return 4;
}
async function refuseOrder(ports, situation, { comment }, decided, problems) {
    const digest = decided.what === "change" ? decided.change.wanted.digest : decided.digest;
    const judgement = decided.what === "nothing" ? null : decided.judgement;
    await sayRefused(ports, situation, { ...decide_refuse(problems, digest), judgement });
    // A stranger gets a sign and no words: nobody is to make this account write.
    const isStranger = problems.some(({ code }) => code === "approval-not-permitted");
    const lines = problems.map(({ text }) => `- ${text}`).join("\n");
    const words = isStranger ? null : `Not deployed; nothing was touched.\n\n${lines}`;
    await quietly(ports, () => ports.approvals.answer(comment, "-1", words));
    return exitOf(problems);
}
async function carryOutOrder(ports, situation, order, decided, approval) {
    if (situation.interruption !== null)
        ports.host.annotate("warning", situation.interruption.text);
    const approved = { ...decided, change: { ...decided.change, approval } };
    const done = await carryOut(ports, situation, approved.change);
    await approve_close(ports, order, outcomeText(ports, order, done), done.failure === null ? "completed" : "not_planned");
    await sayDone(ports, situation, approved, done);
    return done.failure === null ? 0 : 3;
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
    const line = await writeAsked({ ports, situation, change }, request);
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

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/deploy.js









/** Deploys a model on evidence, or goes back to one that served before; where the policy asks people, the first run
 *  opens an issue and ends, and their comment starts the second. Exit: 0 done, planned, or waiting; 1 the gate said
 *  no; 4 evidence is missing; 3 the target failed.
 *  @throws UserError for a wrong input, configuration or event */
async function deploy(inputs, ports) {
    refuseEvent(ports.host);
    if (ports.host.context.event === "issue_comment")
        return approve(inputs, ports);
    const situation = await readSituation(inputs, ports);
    if (situation.interruption !== null)
        ports.host.annotate("warning", situation.interruption.text);
    return act(ports, inputs, situation, await decideDeployment(ports, inputs, situation));
}
/** Does what was decided, once the policy's people have allowed it. */
async function act(ports, inputs, situation, decided) {
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
        await sayPlan(ports, situation, decided, [...approvalStep(situation, decided), ...plan]);
        return 0;
    }
    const { change, judgement } = decided;
    const rule = situation.rules.approval;
    if (rule !== null && asksPeople(situation, change) && change.evidence !== null) {
        const wish = { change: { ...change, evidence: change.evidence }, rule, judgement };
        await sayWaiting(ports, situation, decided, await askPeople(ports, situation, wish));
        return 0;
    }
    const checked = await checkEnvironment(ports, situation, change);
    if ("problems" in checked) {
        await sayRefused(ports, situation, { ...decide_refuse(checked.problems, change.wanted.digest), judgement });
        return exitOf(checked.problems);
    }
    const approved = { ...decided, change: { ...change, approval: checked.approval } };
    const done = await carryOut(ports, situation, approved.change);
    await sayDone(ports, situation, approved, done);
    return done.failure === null ? 0 : 3;
}
function approvalStep(situation, { change }) {
    return asksPeople(situation, change) ? [`ask for an approval by ${situation.rules.approval?.byText}`] : [];
}
const events = ["workflow_dispatch", "issue_comment"];
function refuseEvent({ context }) {
    if (events.includes(context.event))
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
const count = (0,types/* integer */.nd)(1, Number.MAX_SAFE_INTEGER);
const { "retention-days": _unused, ...shared } = every_action/* everyActionInputs */.lH;
const deployInputs = {
    ...shared,
    environment: (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "Where to deploy: the job's `environment:`, and the key under `deploy:` in the configuration. Required, but for an approval.",
        whenEmpty: "refused; for an approval, the environment that was asked for",
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
    to: (0,definition/* optional */.l)(count, {
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
    evidence: (0,definition/* optional */.l)(count, {
        description: "The id of the workflow run whose evaluation counts.",
        whenEmpty: "any run that the policy accepts, newest first",
        example: "4815163007",
    }),
};
const deployOutputs = {
    ...every_action/* everyActionOutputs */.aI,
    outcome: "What was done: `deployed`, `refused`, `waiting` (for an approval), `rolled-back` or `failed`; empty for a dry run.",
    digest: "The digest that serves now, or would have been deployed.",
    "previous-digest": "The digest that served before.",
    version: "The target's own name for what serves, such as a version number.",
    "endpoint-url": "Where the model answers, when the target has an address.",
    "approval-url": "The issue that waits for an approval, or got one.",
    "deployment-url": "The page of the deployment at GitHub.",
    "ledger-entry": "The number of the ledger line that ends this deployment.",
    evidence: "The evidence it was bound to, as JSON.",
};
/** @param isApproval the run was started by a comment: the ledger knows where to
 *  @throws UserError `input-invalid` that lists every problem. */
function parseDeployInputs(raw, isApproval = false) {
    const { matrix, targetOptions, environment, ...values } = (0,inputs_parse/* parseInputs */.T)(deployInputs, raw);
    const lines = targetOptions ?? [];
    const problems = [
        ...(environment === null && !isApproval
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
    return {
        ...values,
        environment: environment ?? "",
        targetOptions: options,
        leg: (0,every_action/* legOf */.Yk)(values.leg, matrix),
    };
}
function wrong(input, message, example) {
    return { input, message, hint: `for example \`${example}\`` };
}

;// CONCATENATED MODULE: ./.cache/js/actions/deploy/index.js

























const secretNames = [
    "MLFLOW_TRACKING_TOKEN",
    "MLFLOW_TRACKING_PASSWORD",
    "REGISTRY_PASSWORD",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "HF_TOKEN",
];
/** Enters the action on a runner. */
function run(env = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(env, { secrets: secretNames.flatMap((name) => env[name] ?? []) });
    const story = async () => {
        const inputs = parseDeployInputs((0,run_context/* readActionInputs */.U)(env), host.context.event === "issue_comment");
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
    return {
        host,
        clock,
        version: version/* version */.r,
        artifacts,
        // A checkout of the dispatch can lag behind the default branch: policy and history are asked of GitHub.
        commits: (0,remote_history/* makeRemoteHistory */.t)(github),
        folderInRepository: () => (0,local_history/* findFolder */.Wj)((0,git_program/* makeGit */.n)(directory, env)),
        facts: (0,evidence/* makeEvidenceFacts */.tC)(github),
        ledger: (0,ledger/* makeLedger */.E)(github),
        attestations: makeAttestations(github),
        approvals: makeApprovals(github, (0,identity/* makeIdentity */.N)(github, token ?? "")),
        deployments: makeDeployments(github, { serverUrl, attempt }),
        records: (0,record_folder/* makeRecordFolder */.K)(external_node_path_.resolve(records)),
        makeTarget: (0,targets/* makeTarget */.m)({ clock, env, fence, folder: directory, warn, shelf }),
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

/***/ 9791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   e: () => (/* binding */ bindingProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _train_run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73304);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84923);



const runFile = "run.json";
const predictionsFile = "predictions.json.gz";
/** Whether numbers, predictions and model file belong together: a digest that nothing ties to the scored
 *  predictions is no evidence about that digest. */
function bindingProblems(setting, record, files) {
    const found = [];
    if (!files.has(predictionsFile)) {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("no-predictions", "no predictions are stored with the evaluation: `keep-predictions` was `off`"));
    }
    const { model, bound } = record.candidate;
    if (model === null) {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("no-model-digest", "the evaluation names no model digest: train with action-train in the same job, or hand its record over"));
        return found;
    }
    if (bound !== "run") {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("not-bound", `the model's digest is ${bound === "declared" ? "declared, not taken from a training run" : "bound to nothing"}`));
    }
    if (setting.digest !== null && model.digest !== setting.digest) {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("other-digest", `the evaluation is of \`${shortDigest(model.digest)}\`, asked for is \`${shortDigest(setting.digest)}\``));
    }
    found.push(...trainingProblems(record, files.get(runFile)));
    return found;
}
/** The training record, where it travels along: its model is the evaluated one, of the same commit. */
function trainingProblems(record, content) {
    if (content === undefined)
        return [];
    try {
        const run = (0,_train_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRun */ .zZ)(new TextDecoder().decode(content), runFile);
        if (run.modelFile?.digest !== record.candidate.model?.digest) {
            return [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("other-digest", "the training record is of another model file than the evaluation")];
        }
        const same = run.model === record.model && run.leg === record.leg && run.commit === record.candidate.tested;
        return same ? [] : [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("other-commit", "the training record is of another commit, model or leg")];
    }
    catch (thrown) {
        return [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("tampered", (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(thrown))];
    }
}
function shortDigest(digest) {
    return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, "$1");
}


/***/ }),

/***/ 23528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nameServed),
/* harmony export */   N: () => (/* binding */ describeInterruption)
/* harmony export */ });
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9791);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6061);


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

/***/ 84923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ trustedEvents),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   _T: () => (/* binding */ provenanceProblems),
/* harmony export */   ez: () => (/* binding */ stale),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   nW: () => (/* binding */ clockSkew)
/* harmony export */ });
/* unused harmony export short */
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
        found.push(problem("other-commit", `the artifact is of \`${short(artifact.headSha)}\`, its run of \`${short(run.headSha)}\``));
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
        found.push(problem("off-branch", `${told} \`${short(run.headSha)}\` is in the history of \`${name}\``));
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
function short(sha) {
    return sha.slice(0, 7);
}
function isSameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 11378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eS: () => (/* binding */ fileDigestSchema),
  dJ: () => (/* binding */ outputDigestSchema),
  _A: () => (/* binding */ runRecordSchema)
});

// UNUSED EXPORTS: environmentSchema, modelFileSchema, modelSafetySchema, repeatsSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.cache/js/core/record/evaluation.js + 4 modules
var evaluation = __webpack_require__(374);
// EXTERNAL MODULE: ./.cache/js/core/record/limits.js
var limits = __webpack_require__(12198);
;// CONCATENATED MODULE: ./.cache/js/core/record/resources.js

const bytes = schemas.int().nonnegative();
const gpuUseSchema = schemas.strictObject({
    /** Devices that answered. */
    count: schemas.int().positive(),
    /** Per cent of the time, over the devices and the looks. */
    meanUtilization: schemas.number().min(0).max(100),
    /** Of all devices together, by whatever process. */
    peakMemoryBytes: bytes,
});
/** What a command and all that it started have used; memory is sampled each second, and what processes share is counted
 *  for each of them. */
const resourceUseSchema = schemas.strictObject({
    processorSeconds: schemas.number().nonnegative(),
    /** null: the command ended before it was looked at. */
    peakMemoryBytes: bytes.nullable(),
    meanMemoryBytes: bytes.nullable(),
    gpu: gpuUseSchema.optional(),
});

// EXTERNAL MODULE: ./.cache/js/core/record/reused-from.js
var reused_from = __webpack_require__(17831);
// EXTERNAL MODULE: ./.cache/js/core/record/stages.js
var stages = __webpack_require__(28141);
// EXTERNAL MODULE: ./.cache/js/core/record/tuning.js
var tuning = __webpack_require__(96043);
;// CONCATENATED MODULE: ./.cache/js/core/record/run.js







const digest = schemas.string().regex(/^sha256:[0-9a-f]{64}$/);
const count = schemas.int().nonnegative();
/** As the user wrote it, with forward slashes; a leading `$EVENHAND_OUTPUT/` stays unexpanded. */
const path = schemas.string().min(1).max(limits/* runLimits */.g.pathLength);
/** Of a metric, parameter or output, dots included. */
const key = schemas.string().min(1).max(200);
const run_text = schemas.string().max(limits/* runLimits */.g.commandLength);
const fileDigestSchema = schemas.strictObject({ path, digest, bytes: count });
/** `files` is there when the output is a folder: how many files its digest covers. */
const outputDigestSchema = schemas.strictObject({ ...fileDigestSchema.shape, files: count.optional() });
const modelSafetySchema = schemas.strictObject({ safe: schemas.boolean(), why: schemas.string().max(200) });
const modelFileSchema = schemas.strictObject({
    ...outputDigestSchema.shape,
    /** A word of the model formats list, told by bytes. */
    format: schemas.string().max(40),
    note: schemas.string().max(300),
    /** Whether loading it can run code that it brings; what is not known is unsafe. */
    safety: modelSafetySchema.optional(),
});
/** Facts about the machine; never the value of an environment variable. */
const environmentSchema = schemas.strictObject({
    os: schemas.string().max(100),
    arch: schemas.string().max(40),
    cpus: count,
    /** The model of the processor, on which times depend. */
    cpu: schemas.string().max(100).optional(),
    node: schemas.string().max(40),
    /** Files that pin packages, found in the working directory (requirements.txt, uv.lock, …). */
    lockFiles: schemas.array(fileDigestSchema).max(100),
});
const named = (value) => schemas.record(key, value).refine((map) => Object.keys(map).length <= limits/* runLimits */.g.names, {
    message: `holds more than ${limits/* runLimits */.g.names} names`,
});
/** seeds: independent trainings; splits: trainings on parts of the same data, drawn anew each time. */
const repeatsSchema = schemas.strictObject({
    kind: schemas["enum"](["seeds", "splits"]),
    /** Of splits: test rows divided by training rows. */
    ratio: schemas.number().positive().optional(),
    /** `name` is the seed or the split. */
    runs: schemas.array(schemas.strictObject({ name: schemas.string().max(200), metrics: named(schemas.number()) })).max(limits/* mostRuns */.w),
    /** Standard deviation (n − 1) of each metric over the runs. */
    spread: named(schemas.number().nonnegative()).optional(),
});
/** What a training run leaves behind, written only after the command succeeded and its outputs were checked. */
const runRecordSchema = schemas.strictObject({
    schema: schemas.literal("evenhand/run/v1"),
    /** sha256 of this record without the field. */
    id: digest,
    model: evaluation/* nameSchema */.Jq,
    leg: evaluation/* nameSchema */.Jq,
    tool: schemas.strictObject({ name: schemas.literal("evenhand"), version: schemas.string() }),
    createdAt: iso.datetime(),
    run: evaluation/* runSchema */.Lx.nullable(),
    /** The checked-out commit; null outside a repository. */
    commit: schemas.string()
        .regex(/^[0-9a-f]{40}$/)
        .nullable(),
    /** Text for bash, or an argument list. */
    command: schemas.union([run_text, schemas.array(run_text).max(limits/* runLimits */.g.names)]),
    /** Dotted name → leaf of the parameter file. */
    params: named(schemas.union([schemas.number(), schemas.string().max(limits/* runLimits */.g.textLength), schemas.boolean(), schemas["null"]()])),
    inputs: schemas.array(fileDigestSchema).max(limits/* runLimits */.g.files),
    environment: environmentSchema,
    /** Where the command ran, when it was not this machine: the environment is then that of the machine that waited. */
    engine: schemas.string().max(40).optional(),
    durationSeconds: schemas.number().nonnegative(),
    outputs: named(outputDigestSchema),
    /** The output called `model`; null when none is declared. */
    modelFile: modelFileSchema.nullable(),
    /** The output called `predictions`. */
    predictions: fileDigestSchema.nullable(),
    metrics: named(schemas.number()),
    exitCode: schemas.int(),
    seed: schemas.int(),
    /** Metrics of each run when the training was repeated. */
    repeats: repeatsSchema.optional(),
    stages: stages/* stageRowsSchema */.pl.optional(),
    resources: resourceUseSchema.optional(),
    /** Of the training, as estimated from what an hour of the machine costs, in the user's currency. */
    cost: schemas.strictObject({ perHour: schemas.number().nonnegative(), total: schemas.number().nonnegative() }).optional(),
    /** Digest of all that the result is taken to depend on, by which a later run finds this record. */
    skipKey: digest.optional(),
    reusedFrom: reused_from/* reusedFromSchema */.q.optional(),
    /** The trials that the parameters were chosen by. */
    tuning: tuning/* tuningSchema */.nW.optional(),
    /** What a reader should know: metrics that were not numbers, processes that had to be ended. */
    notes: schemas.array(schemas.string().max(500)).max(limits/* runLimits */.g.notes),
});


/***/ }),

/***/ 43968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows of cells as lines, each column as wide as its widest cell in code points; no blanks at the end.
 *  @param gap between two columns */
function alignColumns(rows, gap = "  ") {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => [...(cells[column] ?? "")].length)));
    return rows.map((cells) => cells
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
        .join(gap)
        .trimEnd());
}


/***/ }),

/***/ 25925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ fencedGrid),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   vO: () => (/* binding */ chartWord)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43968);
/**
 * The one encoder of strings that somebody else wrote: names, ids, labels, messages, cells.
 * A GFM parser, and GitHub after it, finds text in the result and nothing else.
 */

/** Written as ranges, since the characters themselves cannot be seen: bidi marks, blanks that take no room
 *  or pass for letters, tags, private use. Joiners inside words (U+200C, U+200D) are script, and stay. */
const hiddenRanges = [
    "\\u{ad}|\\u{34f}|\\u{61c}|\\u{115f}|\\u{1160}|\\u{17b4}|\\u{17b5}|\\u{180e}",
    "\\u{200b}|\\u{200e}|\\u{200f}|[\\u{202a}-\\u{202e}]|[\\u{2060}-\\u{206f}]|\\u{2800}",
    "\\u{3164}|\\u{feff}|\\u{ffa0}|[\\u{fff9}-\\u{fffb}]|[\\u{e0000}-\\u{e0fff}]|\\p{Cc}|\\p{Co}",
];
const hidden = new RegExp(hiddenRanges.join("|"), "gu");
/** Controls, bidi marks and invisible characters become `⟨U+202E⟩`; any white space one space; lone
 *  surrogates U+FFFD; never longer than `max` code points, the last of them `…`. */
function visible(written, max) {
    // Bounded first, so that ten megabytes of input cost no more than a line.
    const shown = written
        .slice(0, max * 4 + 64)
        .toWellFormed()
        .replace(/\s+/gu, " ")
        .trim()
        .replace(hidden, spelled)
        // Stacked accents would climb over the lines above.
        .replace(/(\p{M}{3})\p{M}+/gu, "$1");
    const points = [...shown];
    const whole = points.length <= max && written.length <= max * 4 + 64;
    return whole ? shown : `${points.slice(0, max - 1).join("")}…`;
}
function spelled(mark) {
    return `⟨U+${mark.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
/** For a log: the same marks become visible, lines and tabs stay. */
function visibleLines(written) {
    return written
        .toWellFormed()
        .replace(/\r\n?/g, "\n")
        .replace(hidden, (mark) => (mark === "\n" || mark === "\t" ? mark : spelled(mark)));
}
/** Made visible, in at most so many UTF-16 units. */
function clipped(written, units) {
    const points = [...visible(written, units)];
    while (points.join("").length > units)
        points.splice(-2, 2, "…");
    return points.join("");
}
/** A code span, inside a table or out. GitHub resolves no mention, reference or shortcode in one.
 *  @example code("a`b|c") // "``a`b¦c``" */
function code(written, max = 120) {
    // A pipe ends a table cell even inside a code span, and its escape shows outside a table.
    const content = visible(written, max).replaceAll("|", "¦") || "(empty)";
    const mark = "`".repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? " " : "";
    return `${mark}${pad}${content}${pad}${mark}`;
}
function longestRun(content) {
    return (content.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** Letters, digits and harmless punctuation. */
const plainWord = /^(?:[\p{L}\p{N}\p{M}\p{S}\p{P}\p{Z}](?<![!-/:-@[-`{-~])|[,;?!%()/'"+=.:-])+$/u;
const startsBlock = /^(?:[-+=]+|\d+[.)])$/;
const means = [
    /^:|:(?=.)/u, // emoji shortcode, scheme
    /\.(?![)"'?!.]*$)(?<!\d\.(?=\d))/u, // host, file name
    /www\./iu, // a link even when nothing follows
    /\p{L}-\d/u, // GH-12 and a repository's own references
    /(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/i, // commit
];
function word(written, first) {
    const harmless = plainWord.test(written) && !means.some((pattern) => pattern.test(written));
    return harmless && !(first && startsBlock.test(written)) ? written : code(written, Number.MAX_SAFE_INTEGER);
}
/** Running text or a table cell: harmless words as they are, any other word as a code span.
 *  @example text("ask @all about #12") // "ask `@all` about `#12`" */
function text(written, max = 300) {
    const shown = visible(written, max);
    if (shown === "")
        return "(empty)";
    return shown
        .split(" ")
        .map((part, index) => word(part, index === 0))
        .join(" ");
}
/** A sentence of a record, where names stand between backticks: each name a code span, the rest text.
 *  @example sentence("`@a` fell") // "`@a` fell" */
function sentence(written, max = 600) {
    return joined(pieces(visible(written, max)).map((piece) => {
        if (piece.name)
            return code(piece.text, max);
        if (piece.text.trim() === "")
            return piece.text;
        const lead = /^\s/.test(piece.text) ? " " : "";
        const tail = /\s$/.test(piece.text) ? " " : "";
        return lead + text(piece.text, max) + tail;
    }));
}
/** Two code spans that touch would be read as one fence: a space keeps them apart. */
function joined(parts) {
    return parts.reduce((line, part) => line + (line.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
/** Splits at pairs of backticks. */
function pieces(written) {
    const parts = written.split(/`([^`]+)`/);
    return parts
        .map((part, index) => ({ name: index % 2 === 1, text: part }))
        .filter((piece) => piece.text !== "");
}
/** A fenced block whose content cannot close it. Lines and their indent stay. */
function fenced(written, language, max = 4_000) {
    const lines = written
        .slice(0, max)
        .split(/\r?\n/)
        .map((line) => `${/^ */.exec(line)[0]}${visible(line, max)}`);
    return fence(lines.join("\n"), language);
}
/** Rows of cells, aligned, as a fenced block; each cell in at most `max` code points. */
function fencedGrid(rows, max = 16) {
    const shown = rows.map((cells) => cells.map((cell) => visible(cell, max)));
    return fence((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(shown, " ").join("\n"), "text");
}
function fence(content, language) {
    const mark = "`".repeat(Math.max(3, longestRun(content) + 1));
    return `${mark}${language}\n${content}\n${mark}`;
}
/** A name inside a quoted string of a mermaid chart: letters, digits and a few marks that mean nothing there; any other
 *  character is `_`. Neither the string nor the fence can be ended, and no directive begun.
 *  @example chartWord('f1"] %%{init') // "f1__ ___init" */
function chartWord(written, max = 60) {
    return visible(written, max).replace(/[^\p{L}\p{N}\p{M} _.,+/→−-]/gu, "_") || "_";
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/** Text or a quoted attribute of an HTML page. */
function html(written, max = 600) {
    return escaped(visible(written, max));
}
/** HTML's own marks as entities, and nothing else changed: for strings of ours. */
function escaped(written) {
    return written.replace(/[&<>"'`]/g, (mark) => entities[mark]);
}
/** An address that may stand in a link, or null: http(s) only, nothing that ends the link early. */
function address(written) {
    if (!URL.canParse(written) || written.length > 2_000)
        return null;
    const url = new URL(written);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return null;
    return url.href.replace(/[()<>\\|`"'[\]*_~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 82939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ gatherSeeds),
/* harmony export */   ZQ: () => (/* binding */ seedsType)
/* harmony export */ });
/* unused harmony export mostSeeds */
/* harmony import */ var _stats_welch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95411);

/** More trainings than this of one model are refused. */
const mostSeeds = 100;
const largestSeed = 2 ** 32 - 1;
/** `5`: five seeds from 0; `[1, 7, 42]`, or one a line: exactly these. */
const seedsType = {
    accepts: `how many seeds (1 to ${mostSeeds}), or the seeds themselves, as a JSON list or one a line`,
    words: [],
    read: (given) => {
        if (/^\d{1,3}$/.test(given)) {
            const count = Number(given);
            if (count < 1 || count > mostSeeds)
                return refused(`it must be 1 to ${mostSeeds} runs`);
            return { value: Array.from({ length: count }, (_, seed) => seed) };
        }
        const seeds = given.startsWith("[") ? parseList(given) : given.split("\n").map((line) => line.trim());
        return readSeeds(seeds?.filter((one) => one !== "") ?? null);
    },
};
function parseList(given) {
    try {
        const value = JSON.parse(given);
        return Array.isArray(value) ? value.map(String) : null;
    }
    catch {
        return null;
    }
}
function readSeeds(texts) {
    if (texts === null || texts.length === 0)
        return refused("it names no seed");
    const seeds = [];
    for (const one of texts) {
        const seed = /^\d{1,10}$/.test(one) ? Number(one) : Number.NaN;
        if (!(seed <= largestSeed))
            return refused(`${one} is not a whole number from 0 to ${largestSeed}`);
        if (seeds.includes(seed))
            return refused(`${seed} is named twice`);
        seeds.push(seed);
    }
    return seeds.length > mostSeeds ? refused(`there are more than ${mostSeeds}`) : { value: seeds };
}
function refused(why) {
    return { refused: why };
}
/** Metrics of repeated trainings: the means, and beside them each run and the standard deviations (divided by n − 1).
 *  A name that a run lacks has no mean: it is named in the notes. */
function gatherSeeds(runs) {
    const names = [...new Set(runs.flatMap(({ metrics }) => Object.keys(metrics)))];
    const metrics = {};
    const spread = {};
    const notes = [];
    for (const name of names) {
        const lacking = runs.filter(({ metrics: own }) => !Object.hasOwn(own, name));
        if (lacking.length > 0) {
            notes.push(`${name} has no mean: seed ${lacking[0].seed} did not report it`);
            continue;
        }
        const values = runs.map(({ metrics: own }) => own[name]);
        metrics[name] = (0,_stats_welch_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(values);
        if (values.length > 1)
            spread[name] = Math.sqrt((0,_stats_welch_js__WEBPACK_IMPORTED_MODULE_0__/* .varianceOf */ .FD)(values));
    }
    const repeats = {
        kind: "seeds",
        runs: runs.map(({ seed, metrics: own }) => ({ name: String(seed), metrics: { ...own } })),
        spread,
    };
    return { metrics, repeats, notes: notes.slice(0, 20) };
}


/***/ }),

/***/ 77642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ inputsOfStages),
/* harmony export */   Gq: () => (/* binding */ checkStages),
/* harmony export */   H1: () => (/* binding */ stagesSchema),
/* harmony export */   VX: () => (/* binding */ stagesFileName),
/* harmony export */   XJ: () => (/* binding */ keptStagesSchema),
/* harmony export */   _s: () => (/* binding */ rowsOfDvc),
/* harmony export */   aA: () => (/* binding */ commandOfStages),
/* harmony export */   i1: () => (/* binding */ keptStageSchema),
/* harmony export */   mr: () => (/* binding */ outputsOfStage)
/* harmony export */ });
/* unused harmony export stageSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _record_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11378);
/* harmony import */ var _record_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28141);





const stageSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[a-z0-9._-]{1,60}$/),
    command: zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()).min(1)])
        .describe("text for bash, or a list of a program and its arguments"),
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1)).min(1).describe("paths and patterns of what it reads"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1)).min(1).describe("files and folders that it writes"),
});
/** Commands that run in this order; `dvc`: those of dvc.yaml, by `dvc repro`. */
const stagesSchema = zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.literal("dvc"), zod__WEBPACK_IMPORTED_MODULE_4__.array(stageSchema).min(1).max(_record_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .mostStages */ .$Z)]);
/** What a stage has made, as it is kept for later runs. */
const keptStageSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    key: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    /** The run that ran it; 0 at a terminal. */
    run: zod__WEBPACK_IMPORTED_MODULE_4__.int().nonnegative(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), _record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .outputDigestSchema */ .dJ),
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.number()),
    seconds: zod__WEBPACK_IMPORTED_MODULE_4__.number().nonnegative(),
});
const keptStagesSchema = zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), keptStageSchema);
/** Where the stages of a leg are remembered, beside its run record. */
const stagesFileName = "stages.json";
/** Outputs of a stage as outputs of a run are declared: named by their position. */
function outputsOfStage({ outputs }) {
    return outputs.map((path, position) => ({ name: String(position), path: path.replaceAll("\\", "/") }));
}
/** What stages read that no stage writes: the inputs of the whole. */
function inputsOfStages(stages) {
    const written = stages.flatMap(({ outputs }) => outputs);
    const read = stages.flatMap(({ inputs }) => inputs);
    return [...new Set(read.filter((pattern) => !written.some((path) => isPart(pattern, path))))];
}
/** All commands as one text, for the record. */
function commandOfStages(stages) {
    return stages
        .map(({ name, command }) => `# ${name}\n${typeof command === "string" ? command : JSON.stringify(command)}`)
        .join("\n");
}
/** @throws UserError when a name stands twice, a stage reads what a later one writes, or an output of the training is not
 *  one of a stage's */
function checkStages(stages, declared) {
    const problem = problemOf(stages, declared);
    if (problem === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "config-invalid", input: "stages", ...problem });
}
function problemOf(stages, declared) {
    for (const [at, stage] of stages.entries()) {
        if (stages.findIndex(({ name }) => name === stage.name) !== at) {
            return { message: `two stages are called ${stage.name}`, hint: "give each stage a name of its own" };
        }
        const later = stages
            .slice(at)
            .find((one) => stage.inputs.some((input) => one.outputs.some((path) => isPart(input, path))));
        if (later !== undefined) {
            const which = later === stage ? "itself writes" : `the later stage ${later.name} writes`;
            return {
                message: `the stage ${stage.name} reads what ${which}`,
                hint: "stages run in the order in which they stand",
            };
        }
    }
    const written = stages.flatMap(({ outputs }) => outputs);
    const stray = declared.find(({ path }) => !written.some((one) => isPart(path, one)));
    if (stray === undefined)
        return null;
    return {
        message: `the output ${stray.name} is ${stray.path}, which no stage writes`,
        hint: "name it, or its folder, under `outputs` of the stage that writes it",
    };
}
/** Whether a path is one that is written, or lies in it. */
function isPart(path, written) {
    const plain = (text) => text.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
    const [inner, outer] = [plain(path), plain(written)];
    return inner === outer || inner.startsWith(`${outer}/`);
}
/** The stages of dvc.lock after `dvc repro`, and whether each was run: its entry is another one than before.
 *  @param before, after parsed dvc.lock; null when there was none */
function rowsOfDvc(before, after) {
    const [old, now] = [lockedStages(before), lockedStages(after)];
    return Object.entries(now)
        .slice(0, _record_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .mostStages */ .$Z)
        .map(([name, entry]) => ({
        name: name.slice(0, 100),
        result: Object.hasOwn(old, name) && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(old[name]) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(entry) ? "unchanged" : "ran",
        seconds: null,
    }));
}
function lockedStages(lock) {
    const stages = lock?.stages;
    return stages !== null && typeof stages === "object" ? stages : {};
}


/***/ }),

/***/ 82787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ errorMessage),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** "You configured it wrong": shown as one annotation without a stack. */
class UserError extends Error {
    detail;
    constructor(detail, cause) {
        super(detail.message, cause === undefined ? undefined : { cause });
        this.name = "UserError";
        this.detail = detail;
    }
}
/** The message of anything thrown, without a leading "Error:". */
function errorMessage(thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.replace(/^(?:Error:\s*)+/, "");
}


/***/ }),

/***/ 79312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jx: () => (/* binding */ annotationCommand),
/* harmony export */   vu: () => (/* binding */ maskCommands),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var _core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/** The runner cuts longer messages itself, without a sign. */
const longestMessage = 4096;
/** A workflow command for one annotation, newline included; text and properties cannot break out of it. */
function annotationCommand(level, text, place = {}) {
    const properties = [
        ["title", place.title],
        ["file", place.file],
        ["line", place.line],
        ["col", place.column],
    ]
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([name, value]) => `${name}=${escapeProperty((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(String(value)))}`);
    const head = properties.length === 0 ? level : `${level} ${properties.join(",")}`;
    return `::${head}::${escapeData(shorten((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)))}\n`;
}
/** Hides a value in the log from here on, line by line as the runner compares. */
function maskCommands(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== "");
    return lines.map((line) => `::add-mask::${escapeData(line)}\n`).join("");
}
/** Log text that the runner does not take for a command: every line that would be one is set in. Marks that move the
 *  cursor, recolour or reorder text are spelled out. */
function plainLines(text) {
    return (0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)
        .split("\n")
        .map((line) => (/^\s*::|##\[/.test(line) ? `| ${line.replaceAll("##[", "## [")}` : line))
        .join("\n");
}
function shorten(text) {
    if (text.length <= longestMessage)
        return text;
    return `${text.slice(0, longestMessage - 2).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 10076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.cache/js/host/command.js
var command = __webpack_require__(79312);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.cache/js/host/failure-text.js


/** What is said about anything thrown: a mistake of the user's with its mending (2), or a broken world with its causes (3). */
function describeFailure(thrown, debug) {
    const stack = debug && thrown instanceof Error && thrown.stack ? scrub(thrown.stack) : null;
    if (thrown instanceof errors/* UserError */.y) {
        const { message, hint, file, line, column } = thrown.detail;
        const place = { ...(file && { file }), ...(line && { line }), ...(column && { column }) };
        return { exit: 2, text: scrub(`${message}\n${hint}`), place, stack };
    }
    if (thrown instanceof permission_denied/* PermissionDenied */.J) {
        const hint = `add \`${thrown.permission}\` under \`permissions:\` in the workflow`;
        return { exit: 2, text: `${thrown.message}\n${hint}`, place: {}, stack };
    }
    return { exit: 3, text: scrub(causes(thrown).join("\ncaused by: ")), place: {}, stack };
}
/** Tokens and signed addresses must not reach a log through an error's text. */
function scrub(text) {
    return text
        .replace(/\b(gh[pousr]_|github_pat_)\w+/g, "$1***")
        .replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "***")
        .replace(/\b(bearer|token)\s+[\w.~+/=-]{16,}/gi, "$1 ***")
        .replace(/([?&][\w.-]*(?:sig|signature|token|secret|key|credential)[\w.-]*=)[^&\s"'<>]+/gi, "$1***");
}
function causes(thrown) {
    const lines = [];
    const seen = new Set();
    for (let error = thrown ?? new Error(); error !== undefined && !seen.has(error) && lines.length < 5;) {
        seen.add(error);
        const line = (0,errors/* errorMessage */.g)(error) || "an error without a message";
        // A cause whose words the message already has says nothing new.
        if (!lines.some((known) => known.includes(line)))
            lines.push(line);
        error = error instanceof Error ? error.cause : undefined;
    }
    return lines;
}

;// CONCATENATED MODULE: ./.cache/js/host/run-action.js


const unfinished = "the run ended before it was done: an answer that was waited for never came, probably because a service cut the connection; run it again";
/** Runs an action or command to its end. The only place that sets the exit code, and the last stop of every error: one
 *  annotation, never a line of bundled code.
 *  @param action returns the exit code of the contract's table
 *  @param makePorts wires the adapters; its errors are reported the same way */
async function runAction(action, makePorts) {
    let host = null;
    const guard = standGuard((thrown) => report(thrown, host));
    try {
        const ports = await makePorts();
        host = ports.host;
        process.exitCode = await action(ports);
    }
    catch (error) {
        process.exitCode = report(error, host);
    }
    finally {
        guard.dismiss();
    }
}
/** Says what went wrong; gives the exit code. */
function report(thrown, host) {
    const { exit, text, place, stack } = describeFailure(thrown, process.env["RUNNER_DEBUG"] === "1");
    if (host !== null)
        host.annotate("error", text, place);
    else if (process.env["GITHUB_ACTIONS"] === "true")
        process.stdout.write((0,command/* annotationCommand */.jx)("error", text, place));
    else
        process.stderr.write(`error: ${text}\n`);
    if (stack !== null)
        process.stderr.write(`${stack}\n`);
    return exit;
}
/** Errors outside the awaited story, and a story that can never end: Node would print a line of the bundle for the
 *  first, and end with exit code 0 and no word for the second. */
function standGuard(say) {
    const onError = (thrown) => {
        process.exit(say(thrown));
    };
    const onDrained = () => {
        say(new Error(unfinished));
        process.exit(3);
    };
    process.on("uncaughtException", onError);
    process.on("unhandledRejection", onError);
    process.on("beforeExit", onDrained);
    return {
        dismiss() {
            process.off("beforeExit", onDrained);
        },
    };
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
            const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
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


/***/ }),

/***/ 11776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PermissionDenied)
/* harmony export */ });
/** The token may not do this: reporting degrades to the summary, the exit code stays. */
class PermissionDenied extends Error {
    /** The line to add under `permissions:`, e.g. `pull-requests: write`. */
    permission;
    constructor(permission, cause) {
        super(`the token lacks \`${permission}\``, cause === undefined ? undefined : { cause });
        this.name = "PermissionDenied";
        this.permission = permission;
    }
}


/***/ })

};
