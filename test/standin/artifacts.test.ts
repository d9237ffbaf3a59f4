import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { takeSteps } from "./artifact-client.ts";

let standin: Standin;
let folder: string;
let sha: string;

beforeAll(async () => {
  standin = await startStandin();
  folder = mkdtempSync(join(tmpdir(), "evenhand-artifacts-"));
  sha = await standin.commit({ files: { "a.txt": "a\n" } });
  writeFileSync(join(folder, "record.json"), '{"auc": 0.93}\n');
  writeFileSync(join(folder, "page.html"), "<h1>report</h1>\n");
});

afterAll(async () => {
  await standin.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (runId: number, jobId = "model"): Record<string, string> =>
  standin.env({ runId, jobId, event: "push", sha, ref: "refs/heads/main" });

const findBy = (workflowRunId: number) => ({
  ...{ token: standin.token, workflowRunId },
  ...{ repositoryOwner: "acme", repositoryName: "digits" },
});

const digestOf = (content: Uint8Array): string =>
  `sha256:${createHash("sha256").update(content).digest("hex")}`;

test("an artifact goes up, is listed, comes down and is deleted within its run", async () => {
  const env = environment(11);
  const files = [join(folder, "record.json")];
  const [uploaded, listed] = await takeSteps(env, [
    { do: "upload", name: "evenhand-evaluation", files, root: folder, days: 5 },
    { do: "list" },
  ]);
  const [artifact] = standin.state.artifacts.filter((each) => each.runId === 11);
  expect(uploaded).toEqual({ id: artifact?.id, size: artifact?.size, digest: artifact?.digest.slice(7) });
  expect(artifact?.digest).toBe(digestOf(artifact?.content ?? new Uint8Array()));
  expect(Date.parse(artifact?.expiresAt ?? "") - Date.now()).toBeLessThan(5 * 24 * 3600 * 1000 + 1000);
  expect(listed).toMatchObject({
    artifacts: [{ id: artifact?.id, name: "evenhand-evaluation", digest: artifact?.digest }],
  });

  const path = join(folder, "down");
  const [down, deleted, gone] = await takeSteps(env, [
    { do: "download", id: artifact?.id ?? 0, path, expectedHash: artifact?.digest ?? "" },
    { do: "delete", name: "evenhand-evaluation" },
    { do: "get", name: "evenhand-evaluation" },
  ]);
  expect(down).toMatchObject({ digestMismatch: false });
  expect(readFileSync(join(path, "record.json"), "utf8")).toBe('{"auc": 0.93}\n');
  expect(deleted).toEqual({ id: artifact?.id });
  expect(gone?.error).toContain("Artifact not found for name: evenhand-evaluation");
});

test("another run finds an artifact through the API and downloads it without a runtime token", async () => {
  const files = [join(folder, "record.json"), join(folder, "page.html")];
  await takeSteps(environment(12), [{ do: "upload", name: "base", files, root: folder }]);
  const { GITHUB_API_URL = "", GITHUB_SERVER_URL = "", NO_PROXY = "" } = environment(13);
  const path = join(folder, "other");
  const id = standin.state.artifacts.find((each) => each.name === "base")?.id ?? 0;
  const mark = standin.mark();
  const [listed, got, down, deleted] = await takeSteps({ GITHUB_API_URL, GITHUB_SERVER_URL, NO_PROXY }, [
    { do: "list", findBy: findBy(12) },
    { do: "get", name: "base", findBy: findBy(12) },
    { do: "download", id, path, findBy: findBy(12) },
    { do: "delete", name: "base", findBy: findBy(12) },
  ]);
  expect(listed).toMatchObject({ artifacts: [{ id, name: "base" }] });
  expect(got).toMatchObject({ artifact: { id } });
  expect(down).toMatchObject({ downloadPath: path });
  expect(readFileSync(join(path, "page.html"), "utf8")).toBe("<h1>report</h1>\n");
  expect(deleted).toEqual({ id });
  expect(standin.requestsSince(mark).map(({ method, status }) => `${method} ${status}`)).toEqual([
    ...["GET 200", "GET 200", "GET 302", "GET 200", "GET 200", "DELETE 204"],
  ]);
});

test("a page uploaded as it is keeps its name, type and digest on every way down", async () => {
  const files = [join(folder, "page.html")];
  const [uploaded] = await takeSteps(environment(14), [
    { do: "upload", name: "ignored", files, root: folder, raw: true },
  ]);
  const [artifact] = standin.state.artifacts.filter((each) => each.runId === 14);
  const content = readFileSync(join(folder, "page.html"));
  expect(artifact).toMatchObject({ name: "page.html", mimeType: "text/html", digest: digestOf(content) });
  expect(uploaded).toMatchObject({ id: artifact?.id, size: content.length });
  const path = join(folder, "raw");
  const id = artifact?.id ?? 0;
  const paths = [join(path, "same"), join(path, "other")] as const;
  await takeSteps(environment(14), [
    { do: "download", id, path: paths[0] },
    { do: "download", id, path: paths[1], findBy: findBy(14) },
  ]);
  for (const each of paths) expect(readFileSync(join(each, "page.html"))).toEqual(content);
});

test("a name is given once in a run, whichever job asks, and again in the next run", async () => {
  const files = [join(folder, "record.json")];
  const step = { do: "upload", name: "once", files, root: folder } as const;
  const [first, second] = await takeSteps(environment(15), [step, step]);
  expect(first?.error).toBeUndefined();
  expect(second?.error).toMatch(/CreateArtifact.*\(409\) Conflict/);
  const [otherJob] = await takeSteps(environment(15, "other"), [step]);
  expect(otherJob?.error).toContain("409");
  const [otherRun] = await takeSteps(environment(16), [step]);
  expect(otherRun?.error).toBeUndefined();
});

test("an empty file is an artifact of no blocks, and a large one is put together in the listed order", async () => {
  writeFileSync(join(folder, "empty.txt"), "");
  const large = Buffer.alloc(20 * 1_048_576, "0123456789abcdef").map((byte, index) => byte ^ (index >> 16));
  writeFileSync(join(folder, "large.bin"), large);
  await takeSteps(environment(17), [
    { do: "upload", name: "", files: [join(folder, "empty.txt")], root: folder, raw: true },
    { do: "upload", name: "", files: [join(folder, "large.bin")], root: folder, raw: true },
  ]);
  const [empty, big] = standin.state.artifacts.filter((each) => each.runId === 17);
  expect(empty).toMatchObject({ name: "empty.txt", size: 0 });
  expect(big).toMatchObject({ name: "large.bin", size: large.length, digest: digestOf(large) });
});

test("nothing the real client did broke the description or asked for an unknown route", () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  expect(JSON.stringify(standin.state.requests)).not.toMatch(/"sig"/);
});
