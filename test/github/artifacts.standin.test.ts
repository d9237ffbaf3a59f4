import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkManifest, withManifest } from "../../src/core/handover/manifest.ts";
import { UserError } from "../../src/errors.ts";
import { makeArtifacts } from "../../src/github/artifacts.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "./standin-github.ts";
import { makeZip } from "./zip-maker.ts";

const name = "evenhand-evaluation-fraud-default";
const runId = 501;
const bytes = (text: string) => new TextEncoder().encode(text);
const files = (text: string) => withManifest(new Map([["evaluation.json", bytes(text)]]));

let standin: Standin;
let sha: string;
let tempFolder: string;
beforeEach(async () => {
  tempFolder = mkdtempSync(join(tmpdir(), "evenhand-artifacts-"));
  standin = await startStandin();
  sha = await standin.commit({ files: { "a.txt": "1" } });
  const env = standin.env({ runId, event: "push", sha, ref: "refs/heads/main" });
  for (const variable of ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL", "GITHUB_SERVER_URL", "NO_PROXY"])
    vi.stubEnv(variable, env[variable]);
  // The client's own log.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  expect(readdirSync(tempFolder)).toEqual([]);
  rmSync(tempFolder, { recursive: true });
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
});

function artifacts(options: { attempt?: number; run?: number; deadlineMs?: number } = {}) {
  return makeArtifacts(githubOf(standin), {
    runId: options.run ?? runId,
    attempt: options.attempt ?? 1,
    serverUrl: "https://github.com",
    tempFolder,
    retentionDays: null,
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
  });
}

describe("an artifact", () => {
  it("comes back as it went, in this run and in another", async () => {
    const { id, url, digest } = await artifacts().upload(name, files("{}"));
    expect(url).toBe(`https://github.com/acme/digits/actions/runs/${runId}/artifacts/${id}`);
    expect(digest).toBe(standin.state.artifacts[0]!.digest);
    const store = artifacts();
    const [ref] = await store.listOfRun();
    expect(ref).toMatchObject({ id, name, headSha: sha, runId, sameRepository: true, expired: false });
    expect(await store.download(ref!)).toEqual(files("{}"));
    const other = artifacts({ run: 502 });
    const [named] = await other.listByName(name);
    expect(checkManifest(await other.download(named!)).ok).toBe(true);
  });

  it("costs one API request to list by name and one to download", async () => {
    await artifacts().upload(name, files("{}"));
    const mark = standin.mark();
    const store = artifacts();
    await store.download((await store.listByName(name))[0]!);
    const asked = standin.requestsSince(mark).filter(({ path }) => path.includes("/repos/"));
    expect(asked).toHaveLength(2);
  });

  it("of an earlier attempt is replaced by a re-run", async () => {
    await artifacts().upload(name, files("1"));
    await artifacts({ attempt: 2 }).upload(name, files("2"));
    expect(standin.state.artifacts.map((one) => one.name)).toEqual([name]);
    const store = artifacts();
    expect(await store.download((await store.listOfRun())[0]!)).toEqual(files("2"));
  });

  it("takes the attempt into its name when an upload that never finished keeps the plain one [threat 56]", async () => {
    standin.faults.add({ kind: "after-write-502", path: /CreateArtifact/ });
    await artifacts({ attempt: 3 }).upload(name, files("1"));
    expect(standin.state.artifacts.map((one) => one.name)).toEqual([`${name}-a3`]);
    const [ref] = await artifacts().listOfRun();
    expect(ref!.name).toBe(`${name}-a3`);
  });

  it("is there once when the answer to its finishing is lost", async () => {
    const fault = standin.faults.add({ kind: "after-write-502", path: /FinalizeArtifact/ });
    const { id } = await artifacts().upload(name, files("1"));
    expect(fault.hits).toBe(1);
    expect(standin.state.artifacts.map((one) => [one.id, one.name])).toEqual([[id, name]]);
  });

  it("fails in time with a sentence when an answer is cut, instead of ending silently", async () => {
    standin.faults.add({ kind: "cut-body", path: /CreateArtifact/ });
    const uploading = artifacts({ deadlineMs: 300 }).upload(name, files("1"));
    await expect(uploading).rejects.toThrow(
      `artifact ${name} could not be uploaded: the artifact service did not answer within 0 s`,
    );
  });

  it.each([
    ["on an Enterprise Server", "GITHUB_SERVER_URL", "https://ghes.test"],
    ["on a runner without the service", "ACTIONS_RUNTIME_TOKEN", ""],
  ])("is said to be impossible %s, in a sentence that callers can tell apart", async (_, variable, value) => {
    vi.stubEnv(variable, value);
    const error = await artifacts()
      .upload(name, files("1"))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).detail.code).toBe("unsupported");
  });

  it("as a page is one file that a browser opens, replaced by a re-run", async () => {
    await artifacts().uploadPage("evenhand-report.html", bytes("<p>1</p>"));
    const { id } = await artifacts({ attempt: 2 }).uploadPage("evenhand-report.html", bytes("<p>2</p>"));
    const [page] = standin.state.artifacts;
    expect(standin.state.artifacts).toHaveLength(1);
    expect(page).toMatchObject({ id, name: "evenhand-report.html", mimeType: "text/html" });
    expect(new TextDecoder().decode(page!.content)).toBe("<p>2</p>");
  });

  it("as a page is recognised when the answer to its finishing is lost", async () => {
    standin.faults.add({ kind: "after-write-502", path: /FinalizeArtifact/ });
    const { id } = await artifacts().uploadPage("evenhand-report.html", bytes("<p>1</p>"));
    expect(standin.state.artifacts.map((one) => one.id)).toEqual([id]);
  });
});

describe("artifacts of others", () => {
  it("are listed newest first with what they are worth, exact name only", async () => {
    const fork = standin.addRun({ headSha: sha, event: "pull_request", headRepository: "mallory/digits" });
    const own = standin.addRun({ headSha: sha });
    const old = standin.addArtifact({ runId: own, name, files: { a: "1" }, expiresAt: 1 });
    const forked = standin.addArtifact({ runId: fork, name, files: { a: "1" } });
    const good = standin.addArtifact({ runId: own, name, files: { a: "1" } });
    standin.addArtifact({ runId: own, name: `${name}x`, files: { a: "1" } });
    const listed = await artifacts().listByName(name);
    expect(listed.map(({ id, sameRepository, expired }) => [id, sameRepository, expired])).toEqual([
      [good, true, false],
      [forked, false, false],
      [old, true, true],
    ]);
  });

  it("made by a fork's run are refused", async () => {
    const fork = standin.addRun({ headSha: sha, event: "pull_request", headRepository: "mallory/digits" });
    standin.addArtifact({ runId: fork, name, files: { "evaluation.json": "{}" } });
    const store = artifacts();
    const [ref] = await store.listByName(name);
    await expect(store.download(ref!)).rejects.toThrow("was not made by a run of this repository");
    await expect(store.download({ ...ref!, sameRepository: null })).rejects.toThrow("was not made by");
  });

  it("made by this very run count, also when it is a fork's", async () => {
    standin.addRun({ id: 700, headSha: sha, event: "pull_request", headRepository: "mallory/digits" });
    standin.addArtifact({ runId: 700, name, files: { "evaluation.json": "{}" } });
    const store = artifacts({ run: 700 });
    const [ref] = await store.listOfRun();
    expect([...(await store.download(ref!)).keys()]).toEqual(["evaluation.json"]);
  });

  it("with a hostile archive are refused with a sentence", async () => {
    const run = standin.addRun({ headSha: sha });
    const content = makeZip([{ name: "evaluation.json" }, { name: "../evaluation.json" }]);
    standin.addArtifact({ runId: run, name, content });
    const store = artifacts();
    const [ref] = await store.listByName(name);
    await expect(store.download(ref!)).rejects.toThrow(
      'the archive is refused: "../evaluation.json" leaves its folder',
    );
  });

  it("that have expired say so by their status", async () => {
    const run = standin.addRun({ headSha: sha });
    standin.addArtifact({ runId: run, name, files: { a: "1" }, expiresAt: 1 });
    const store = artifacts();
    const [ref] = await store.listByName(name);
    await expect(store.download(ref!)).rejects.toThrow(/410/);
  });

  it.each([
    ["cut", { kind: "cut-body" as const }],
    ["answered with 503", { kind: "status" as const, status: 503 }],
    ["not there yet", { kind: "status" as const, status: 404 }],
    ["dropped", { kind: "drop-before" as const }],
  ])("are fetched again when the first download is %s [threat 46]", async (_, plan) => {
    const run = standin.addRun({ headSha: sha });
    standin.addArtifact({ runId: run, name, files: { "evaluation.json": "{}" } });
    const fault = standin.faults.add({ ...plan, path: /^\/blob|artifacts\/\d+\/zip/, nth: 2 });
    const store = artifacts();
    const [ref] = await store.listByName(name);
    expect([...(await store.download(ref!)).keys()]).toEqual(["evaluation.json"]);
    expect(fault.hits).toBe(1);
  });

  it("of a run with more than a hundred are all seen [threat 47]", async () => {
    const run = standin.addRun({ headSha: sha });
    for (let index = 0; index < 130; index++)
      standin.addArtifact({ runId: run, name: `evenhand-evaluation-m${index}-default`, files: { a: "1" } });
    expect(await artifacts({ run }).listOfRun()).toHaveLength(130);
  });

  it("are out of reach as a missing permission", async () => {
    standin.setPermissions({ contents: "read" });
    const error = await artifacts()
      .listByName(name)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PermissionDenied);
    expect((error as PermissionDenied).permission).toBe("actions: read");
  });
});
